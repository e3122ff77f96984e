//! What makes up a predicate: auxiliaries, copulas, particles.

use crate::Draft;
use actant_base::syntax::relation::{ACL, ADVCL, CASE, MARK, NSUBJ, OBL, XCOMP};

/// *Were Chad to close the border, trade would suffer*: what stands between *were* and *to* at the head of a sentence is
/// the subject of the condition.
pub fn were_to(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let verb = &tokens[index];
    let Some(main) = verb.head.filter(|&main| main > index && verb.is(ADVCL)) else {
        return;
    };
    let were = tokens[0].form.eq_ignore_ascii_case("were");
    let to = sentence
        .children(index)
        .find(|&child| tokens[child].form == "to" && tokens[child].is(MARK));
    let subject = sentence
        .children(main)
        .chain(sentence.children(index))
        .find(|&child| {
            tokens[child].is(NSUBJ)
                && to == Some(child_end(sentence, child) + 1)
                && sentence.subtree(child).first() == Some(&1)
        });
    let (Some(to), Some(subject)) = (to, subject.filter(|_| were)) else {
        return;
    };
    let outer: Vec<usize> = sentence
        .children(main)
        .filter(|&child| tokens[child].deprel == "nsubj:outer")
        .collect();
    for at in [0, to] {
        sentence.tokens[at].head = Some(index);
        sentence.tokens[at].deprel = "aux".into();
    }
    sentence.tokens[subject].head = Some(index);
    sentence.tokens[subject].deprel = "nsubj".into();
    for at in outer {
        sentence.tokens[at].deprel = "nsubj".into();
    }
}

fn child_end(sentence: &Draft, index: usize) -> usize {
    sentence.subtree(index).last().copied().unwrap_or(index)
}

/// *has to do with wages*, *has nothing to do with it*: what it concerns is the object of one predicate.
pub fn have_to_do(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    if tokens[index].form != "do" || !tokens[index].is(XCOMP | ACL | ADVCL) {
        return;
    }
    let Some(above) = tokens[index].head.filter(|&above| above < index) else {
        return;
    };
    let amount = matches!(
        tokens[above].form.as_str(),
        "nothing" | "something" | "anything" | "much" | "little" | "lot"
    );
    let have = if amount {
        tokens[above].head
    } else {
        Some(above)
    };
    let have = have.filter(|&have| tokens[have].lemma == "have");
    let with = |noun: usize| {
        let mut cases = sentence.children(noun);
        cases.any(|case| tokens[case].is(CASE) && tokens[case].form == "with")
    };
    let concern = sentence
        .children(index)
        .find(|&noun| tokens[noun].is(OBL) && with(noun));
    if let (Some(have), Some(concern)) = (have, concern) {
        sentence.tokens[concern].head = Some(have);
        sentence.tokens[concern].deprel = "obl".into();
        sentence.tokens[have].lemma = "have to do".to_owned();
        sentence.tokens[index].head = Some(have);
        sentence.tokens[index].deprel = "fixed".into();
        if amount {
            sentence.tokens[above].deprel = "advmod".into();
        }
    }
}
