//! What somebody is charged with doing, where the reader takes the *-ing* form for part of a noun.

use crate::Draft;
use crate::receivers::is_somebody;
use actant_base::statement::EntityKind;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, AMOD, APPOS, AUX, CASE, CC, COMPOUND, CONJ, DET, NMOD, NSUBJ, OBJ, OBL,
};
use actant_words::lexicon::{Complement, Lexicon, Operator, WordClass};

/// The verb of a form in *-ing*, if the lists know it.
pub fn verb_of_ing(form: &str, lexicon: &Lexicon) -> Option<String> {
    let stem = form.strip_suffix("ing")?;
    let doubled = stem.chars().next_back().map_or(stem, |last| {
        stem.strip_suffix(&format!("{last}{last}")[..])
            .map_or(stem, |_| &stem[..stem.len() - last.len_utf8()])
    });
    let mut lemmas = [stem.to_owned(), format!("{stem}e"), doubled.to_owned()].into_iter();
    lemmas.find(|lemma| lexicon.is_verb(lemma))
}

/// Whether a verb with a gerund behind its preposition charges somebody with it.
pub fn charges(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> bool {
    let lemma = sentence.tokens[verb].lower_lemma();
    let operator = lexicon.operator(WordClass::Verb, &lemma, Complement::OfVing);
    // *took the firm to court*
    let court = || {
        let mut places = sentence.by(verb, OBL);
        let moves = matches!(&*lemma, "take" | "bring" | "drag" | "haul");
        moves && places.any(|at| matches!(&*sentence.tokens[at].lower_form(), "court" | "trial"))
    };
    let charges = matches!(operator, Some(Operator::Allege | Operator::Suspect));
    sentence.tokens[verb].upos == Upos::Verb && (charges || court())
}

/// Whether a form in *-ing* is made part of the noun right behind it, with nothing but parts of that noun between.
fn opens_noun(sentence: &Draft, index: usize, noun: usize) -> bool {
    let tokens = &sentence.tokens;
    let part = |at: usize| tokens[at].head == Some(noun) && tokens[at].is(COMPOUND | AMOD);
    noun > index
        && tokens[index].is(COMPOUND | AMOD)
        && sentence.is_noun(noun)
        && !sentence.has(noun, DET)
        && (index + 1..noun).all(part)
}

/// Whether another gerund is listed behind a noun: *looting shops, burning homes*.
fn goes_on(sentence: &Draft, noun: usize) -> bool {
    let tokens = &sentence.tokens;
    (noun + 1..tokens.len()).any(|at| {
        let listed = tokens[at].xpos == "VBG" && tokens[at].is(ADVCL | CONJ);
        let joined = matches!(&*tokens[at - 1].lower_form(), "," | "and" | "or");
        listed && joined && !sentence.has(at, AUX | NSUBJ)
    })
}

/// Whether something is done to what a noun names; nobody loots an offence.
fn undergoes(sentence: &Draft, noun: usize, lexicon: &Lexicon) -> bool {
    let kind = lexicon.kind(&sentence.tokens[noun].lower_lemma());
    is_somebody(sentence, noun, lexicon) || kind == Some(EntityKind::Place)
}

fn make_gerund(sentence: &mut Draft, index: usize, noun: usize, lemma: String) {
    sentence.hang(noun, index, "obj");
    let token = &mut sentence.tokens[index];
    token.upos = Upos::Verb;
    token.xpos = "VBG".to_owned();
    token.lemma = lemma;
}

/// *accused soldiers of looting shops, raping women*, *sued the mill over dumping waste*: behind a charge and its
/// preposition an *-ing* form is what is done to the noun behind it, no part of that noun.
pub fn deed_of_charge(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| opens_noun(sentence, index, noun))
    else {
        return;
    };
    let Some(case) = index.checked_sub(1).filter(|&case| {
        let of = matches!(&*tokens[case].lower_form(), "of" | "with" | "for" | "over");
        of && tokens[case].head == Some(noun) && tokens[case].is(CASE)
    }) else {
        return;
    };
    let above = tokens[noun].head.filter(|_| tokens[noun].is(OBL | NMOD));
    let verb = above.and_then(|above| match tokens[above].is(OBJ) {
        true => tokens[above].head,
        false => Some(above),
    });
    let Some(verb) = verb.filter(|&verb| {
        let whom = sentence.has(verb, OBJ) || tokens[verb].xpos == "VBN";
        verb < index && whom && charges(sentence, verb, lexicon)
    }) else {
        return;
    };
    let sure = tokens[index].upos == Upos::Verb
        || goes_on(sentence, noun)
        || undergoes(sentence, noun, lexicon);
    let Some(lemma) = verb_of_ing(&tokens[index].lower_form(), lexicon).filter(|_| sure) else {
        return;
    };
    make_gerund(sentence, index, noun, lemma);
    sentence.hang(index, verb, "advcl");
    sentence.hang(case, index, "mark");
}

/// *accused of smuggling arms, training fighters and planning raids*: the same in a list of what is charged.
pub fn listed_deed(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| opens_noun(sentence, index, noun) && tokens[noun].is(CONJ | APPOS))
    else {
        return;
    };
    let gerund = tokens[noun].head.and_then(|object| {
        let gerund = tokens[object].head.filter(|_| tokens[object].is(OBJ))?;
        (tokens[gerund].xpos == "VBG").then_some(gerund)
    });
    let Some(gerund) = gerund.filter(|&gerund| {
        let verb = tokens[gerund].head;
        verb.is_some_and(|verb| charges(sentence, verb, lexicon))
    }) else {
        return;
    };
    // *smuggling arms and training manuals*
    let comma = tokens[index - 1].form == ",";
    let sure = comma
        && (tokens[index].upos == Upos::Verb
            || goes_on(sentence, noun)
            || undergoes(sentence, noun, lexicon));
    let Some(lemma) = verb_of_ing(&tokens[index].lower_form(), lexicon).filter(|_| sure) else {
        return;
    };
    let joints: Vec<usize> = sentence
        .children(noun)
        .filter(|&at| at < index && (tokens[at].is(CC) || tokens[at].upos == Upos::Punct))
        .collect();
    make_gerund(sentence, index, noun, lemma);
    sentence.hang(index, gerund, "conj");
    for at in joints {
        sentence.tokens[at].head = Some(index);
    }
}
