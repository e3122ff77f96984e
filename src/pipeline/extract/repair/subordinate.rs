//! What clauses are to others: subjects, reasons.

use super::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, ADVCL, CCOMP, CSUBJ, EXPL, MARK, NSUBJ};

/// *That Peru armed the rebels is not true*: a clause with *that* or *whether* that opens the sentence is the subject of
/// a predicate without one.
pub fn that_subject(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(main) = tokens[index].head.filter(|&main| main > index) else {
        return;
    };
    let opens = matches!(&*tokens[0].lower_form(), "that" | "whether")
        && tokens[0].is(MARK)
        && tokens[0].head == Some(index);
    let free = !sentence
        .children(main)
        .any(|child| tokens[child].is(NSUBJ | CSUBJ | EXPL));
    if opens && free && tokens[index].is(ADVCL) {
        sentence.tokens[index].deprel = "csubj".into();
    }
}

/// *Given that prices fell, the bank cut rates*: before *that*, a participle of giving or seeing is a conjunction.
pub fn given_that(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let conjunction = matches!(
        &*tokens[index].lower_form(),
        "given" | "considering" | "seeing" | "granted"
    );
    let that = index + 1;
    let bare = |child: usize| tokens[child].is(CCOMP | ADVCL | ACL) || child == that;
    if !conjunction || tokens.get(that).is_none_or(|that| that.form != "that") {
        return;
    }
    let fits = tokens[index].is(ADVCL | ACL)
        && sentence
            .children(index)
            .all(|child| bare(child) || tokens[child].upos == Upos::Punct);
    let clause = tokens[that]
        .head
        .filter(|&clause| clause > that && tokens[that].is(MARK));
    let (Some(clause), true) = (clause, fits) else {
        return;
    };
    let (head, deprel) = (tokens[index].head, tokens[index].deprel.clone());
    if head == Some(clause) {
        return;
    }
    let moved: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != clause)
        .collect();
    for child in moved {
        sentence.tokens[child].head = Some(clause);
    }
    sentence.tokens[clause].head = head;
    sentence.tokens[clause].deprel = deprel;
    sentence.tokens[index].head = Some(clause);
    sentence.tokens[index].deprel = "mark".into();
    sentence.tokens[index].upos = Upos::Sconj;
}
