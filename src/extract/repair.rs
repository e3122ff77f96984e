//! Repairs of trees where the words rule out what the reader chose. Each names the fact of English
//! that it rests on.

use crate::syntax::{Sentence, Upos};

/// `sentence` with what cannot be put right.
pub fn repaired(sentence: &Sentence) -> Sentence {
    let mut sentence = sentence.clone();
    for index in 0..sentence.tokens.len() {
        finite_conjunct(&mut sentence, index);
    }
    sentence
}

/// *denied that its troops had fired and accused Armenia*: a past tense is no conjunct of a
/// participle with *had*, *has* or *was*; it goes on with the finite verb above.
fn finite_conjunct(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token
        .head
        .filter(|_| token.relation() == "conj" && token.xpos == "VBD")
    else {
        return;
    };
    let own_subject = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "nsubj");
    let participle = tokens[first].xpos == "VBN"
        && sentence
            .children(first)
            .any(|child| tokens[child].relation() == "aux");
    let above = tokens[first].head.filter(|&above| {
        tokens[above].upos == Upos::Verb
            && tokens[above].xpos == "VBD"
            && matches!(tokens[first].relation(), "ccomp" | "xcomp" | "advcl")
    });
    if let (Some(above), true, false) = (above, participle, own_subject) {
        sentence.tokens[index].head = Some(above);
    }
}
