//! What clauses are to others: subjects, reasons; who alone is the subject of one.

use crate::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, APPOS, AUX, CASE, CCOMP, CSUBJ, EXPL, MARK, NMOD, NSUBJ, OBJ, OBL,
};
use actant_words::lexicon::{Complement, Lexicon, Operator, WordClass};

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
    sentence.hang(clause, head, deprel);
    sentence.hang(index, clause, "mark");
    sentence.tokens[index].upos = Upos::Sconj;
}

/// *won a pledge from the ministry that wages would rise*, *a claim by the ministry that S*: what a giver’s word says belongs to the word, not to the giver.
pub fn word_of_giver(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let child =
        |head: usize, fits: &dyn Fn(usize) -> bool| sentence.children(head).find(|&at| fits(at));
    let Some(giver) = tokens[index].head.filter(|&giver| giver < index) else {
        return;
    };
    let from = child(giver, &|at| {
        matches!(&*tokens[at].lower_form(), "from" | "by") && tokens[at].is(CASE)
    });
    let Some(above) = tokens[giver].head.filter(|_| from.is_some()) else {
        return;
    };
    let word = if tokens[giver].is(NMOD) {
        Some(above)
    } else {
        child(above, &|at| at < giver && tokens[at].is(OBJ))
    };
    let told = |noun: &usize| {
        let operator = lexicon.operator(
            WordClass::Noun,
            &tokens[*noun].lower_lemma(),
            Complement::That,
        );
        operator.is_some_and(Operator::is_voiced)
    };
    let that = child(index, &|at| {
        tokens[at].lower_form() == "that" && !tokens[at].is(NSUBJ)
    });
    let subject = child(index, &|at| tokens[at].is(NSUBJ));
    // *a report from the firm that critics praised*: the clause lacks its object
    let whole = that.is_some_and(|that| !tokens[that].is(OBJ));
    if let (Some(word), Some(that), true) = (word.filter(told), that, whole && subject.is_some()) {
        sentence.hang(index, word, "acl");
        sentence.tokens[that].deprel = "mark".into();
        sentence.tokens[that].upos = Upos::Sconj;
    }
}

/// *Unlike Chad, Mali voted*: between the comma of a phrase that opens the sentence and a verb without a subject stands the
/// subject, no description of the noun before.
pub fn subject_after_phrase(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| noun < index && tokens[index].is(APPOS))
    else {
        return;
    };
    let Some(verb) = tokens[noun]
        .head
        .filter(|&verb| verb > index && tokens[noun].is(OBL))
    else {
        return;
    };
    let below = sentence.subtree(index);
    let (first, last) = (below.first().copied(), below.last().copied());
    let opens = sentence.subtree(noun).first() == Some(&0);
    let comma = first
        .and_then(|first| first.checked_sub(1))
        .is_some_and(|at| opens && tokens[at].form == ",");
    let next = last.is_some_and(|last| (last + 1..verb).all(|at| tokens[at].is(AUX | ADVMOD)));
    let free = !sentence.has(verb, NSUBJ | CSUBJ | EXPL);
    if comma && next && free && tokens[verb].upos == Upos::Verb {
        sentence.hang(index, verb, "nsubj");
    }
}

/// *The mayor, said to be ill, left the hall*: after a noun and a comma a verb without a subject is a participle, and what
/// comes after the next comma, with that noun as its subject, is the sentence.
pub fn parted_participle(sentence: &mut Draft, verb: usize) {
    let tokens = &sentence.tokens;
    let past = matches!(tokens[verb].xpos.as_str(), "VBD" | "VBN");
    let comma = verb > 1 && tokens[verb - 1].form == ",";
    if tokens[verb].head.is_some()
        || !past
        || !comma
        || sentence.has(verb, NSUBJ | CSUBJ | EXPL | AUX)
    {
        return;
    }
    let subject = |clause: usize| {
        let mut subjects = sentence.by(clause, NSUBJ);
        subjects.find(|&at| at < verb)
    };
    let main = sentence
        .children(verb)
        .filter(|&at| at > verb && tokens[at].is(CCOMP))
        .find_map(|at| Some((at, subject(at)?)));
    let Some((main, noun)) = main else {
        return;
    };
    let start = (verb + 1..main).rev().find(|&at| tokens[at].form == ",");
    let before = |at: usize| tokens[at].head == Some(main) && start.is_some_and(|comma| at < comma);
    let quoted = (0..verb).any(|at| matches!(tokens[at].form.as_str(), "“" | "‘" | "\""));
    if start.is_none() || quoted || (verb + 1..main).any(before) {
        return;
    }
    sentence.hang(main, None, "root");
    sentence.hang(verb, noun, "acl");
    "VBN".clone_into(&mut sentence.tokens[verb].xpos);
}
