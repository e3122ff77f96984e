//! What a relative clause is about, and what belongs to which of several verbs.

use crate::Draft;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ADVMOD, CASE, CC, COMPOUND, CONJ, FIXED, NMOD, NSUBJ, NUMMOD, OBJ, OBL,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Complement, Group, Lexicon, WordClass};

/// *a bombing in a part of the city that killed 30*: no place kills anybody, the happening above it does; *a problem
/// for Chad, which moves with care*: nothing moves with care but the state that stands right before the comma.
pub fn relative_of_happening(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| noun < index && tokens[index].deprel == "acl:relcl")
    else {
        return;
    };
    let pronoun = sentence.children(index).find(|&child| {
        tokens[child].deprel == "nsubj" && matches!(&*tokens[child].lower_form(), "that" | "which")
    });
    let Some(pronoun) = pronoun else {
        return;
    };
    let verb = tokens[index].lower_lemma();
    // *claimed nine lives*
    let lives = |child: usize| tokens[child].is(OBJ) && tokens[child].lower_lemma() == "life";
    let harms = lexicon.is_in(Group::Harming, &verb) || sentence.children(index).any(lives);
    let killed = harms && !is_event(sentence, noun, lexicon);
    let antecedent =
        if let Some(event) = event_before(sentence, noun, pronoun, lexicon).filter(|_| killed) {
            Some(event)
        } else if occurs(sentence, index, lexicon) {
            Some(noun)
                .filter(|&noun| !is_event(sentence, noun, lexicon))
                .and_then(|noun| event_above(sentence, noun, lexicon))
        } else if is_actor(sentence, noun, lexicon) {
            None
        } else if killed {
            event_above(sentence, noun, lexicon)
        } else if acts(&verb, lexicon) && pronoun > 1 && tokens[pronoun - 1].form == "," {
            named_before(sentence, noun, pronoun - 2)
        } else {
            None
        };
    if let Some(antecedent) = antecedent {
        sentence.tokens[index].head = Some(antecedent);
    }
}

/// Whether a verb says what only a happening does: *occurred*, *took place*.
fn occurs(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> bool {
    let tokens = &sentence.tokens;
    let verb_is = |lemma: &str| tokens[verb].lower_lemma() == lemma;
    let place = |child: usize| tokens[child].is(OBJ) && tokens[child].lower_form() == "place";
    lexicon.is_in(Group::Occurring, &tokens[verb].lower_lemma())
        || verb_is("take") && sentence.children(verb).any(place)
}

/// Whether a verb says what only somebody does.
pub fn acts(verb: &str, lexicon: &Lexicon) -> bool {
    let speaks = lexicon.operator(WordClass::Verb, verb, Complement::That);
    lexicon.is_in(Group::Acting, verb)
        || lexicon.is_in(Group::Personal, verb)
        || speaks.is_some_and(|operator| operator.is_voiced())
            && !matches!(verb, "mean" | "show" | "suggest" | "indicate" | "conclude")
}

/// A person, body or state. A name for a place is none here: it kills nobody.
fn is_actor(sentence: &Draft, noun: usize, lexicon: &Lexicon) -> bool {
    let token = &sentence.tokens[noun];
    let kind = lexicon
        .kind(&token.lower_lemma())
        .is_some_and(EntityKind::acts);
    kind || matches!(token.name, Some(NameKind::Per | NameKind::Org))
        || lexicon.ends_as(Group::AgentEnding, &token.lower_lemma())
            && lexicon.kind(&token.lower_lemma()).is_none()
}

fn is_event(sentence: &Draft, noun: usize, lexicon: &Lexicon) -> bool {
    let lemma = sentence.tokens[noun].lower_lemma();
    // *in relation to the fire that killed six*
    let happens = lexicon.event(&lemma).is_some() && lemma != "relation";
    happens || lexicon.kind(&lemma) == Some(EntityKind::Event)
}

/// The nearest noun for a happening that `noun` hangs from, or that stands before it with the same verb.
fn event_above(sentence: &Draft, noun: usize, lexicon: &Lexicon) -> Option<usize> {
    let tokens = &sentence.tokens;
    let mut at = noun;
    for _ in 0..tokens.len() {
        let above = tokens[at].head?;
        if tokens[above].upos == Upos::Verb {
            let beside = sentence.children(above).filter(|&other| {
                other < at && other > above && tokens[other].is(OBJ | OBL) && tokens[at].is(OBL)
            });
            let event = beside
                .filter(|&other| is_event(sentence, other, lexicon))
                .last();
            return event;
        }
        if above > at {
            return None;
        }
        if is_event(sentence, above, lexicon) {
            return Some(above);
        }
        at = above;
    }
    None
}

/// *errors in the Mill Fire, which killed six*: the noun for a happening right before the comma, somewhere below `noun`.
fn event_before(sentence: &Draft, noun: usize, pronoun: usize, lexicon: &Lexicon) -> Option<usize> {
    let last = pronoun.checked_sub(2)?;
    let comma = sentence.tokens[last + 1].form == ",";
    let below = last != noun && sentence.subtree(noun).contains(&last);
    (comma && below && is_event(sentence, last, lexicon)).then_some(last)
}

/// The name that ends at `last`, somewhere below `noun`.
fn named_before(sentence: &Draft, noun: usize, last: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let below = sentence.subtree(noun);
    let mut at = last;
    while let Some(head) = tokens[at].head.filter(|&head| {
        tokens[at].name.is_some()
            && tokens[head].name == tokens[at].name
            && below.contains(&head)
            && head != noun
            && !tokens[at].is(NMOD)
    }) {
        at = head;
    }
    let which = tokens
        .get(last + 2)
        .is_some_and(|pronoun| pronoun.lower_form() == "which");
    let named = match tokens[at].name {
        Some(NameKind::Loc | NameKind::Org) => true,
        // nobody is *which*
        Some(NameKind::Per) => !which,
        _ => false,
    };
    (at != noun && named && below.contains(&at)).then_some(at)
}

/// *ran out of bandages*, *closed in on the town*, *fought off the army*: an adverb right after a verb that is listed
/// with it is a particle of the verb, no part of the phrase behind.
pub fn particle_of_verb(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index].head.filter(|&head| head < index) else {
        return;
    };
    // *fell short of the target*, where the reader hangs the target from the adverb
    let verb = if tokens[head].upos == Upos::Verb {
        head
    } else {
        head.saturating_sub(1)
    };
    let particle = verb + 1;
    if tokens[verb].upos != Upos::Verb || particle >= index {
        return;
    }
    let lemma = tokens[verb].lower_lemma();
    let phrasal = format!("{lemma} {}", tokens[particle].lower_form());
    let loose = tokens[particle].is(CASE | ADVMOD | COMPOUND) && !tokens[particle].is(FIXED);
    let own = matches!(tokens[particle].head, Some(above) if above == verb || above == index);
    if !(loose && own && lexicon.is_verb(&phrasal)) {
        return;
    }
    let case = sentence
        .children(index)
        .find(|&child| child > particle && child < index && tokens[child].is(CASE));
    let selects = case.is_some_and(|case| {
        case == particle + 1 && lexicon.selects(&phrasal, &tokens[case].lower_form())
    });
    let bare = case.is_none()
        && is_bare_object(sentence, (verb, particle), index)
        && lexicon.selects(&phrasal, "-")
        && !actant_words::lexicon::is_time(&tokens[index].lower_lemma());
    if selects || bare {
        sentence.hang(particle, verb, "compound:prt");
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = if bare { "obj" } else { "obl" }.into();
    }
}

/// Whether a phrase without a preposition stands where the object of a verb with its particle would.
fn is_bare_object(sentence: &Draft, (verb, particle): (usize, usize), index: usize) -> bool {
    let tokens = &sentence.tokens;
    let leads = matches!(
        &*tokens[particle].lower_form(),
        "off" | "out" | "up" | "down" | "away" | "back"
    );
    let start = sentence.subtree(index).first().copied();
    (leads || tokens[particle].is(COMPOUND))
        && tokens[index].is(OBL)
        && !sentence.has(verb, OBJ)
        && !sentence.has_passive_auxiliary(verb)
        && start.is_some_and(|start| start == particle || start == particle + 1)
}

/// *killed eight and wounded twelve villagers*, *won and occupied the city*: a noun behind the second verb is its
/// object, where the first has an object of its own or needs none.
pub fn object_of_second(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let nominal = sentence.is_noun(index);
    let Some(first) = tokens[index]
        .head
        .filter(|&head| nominal && head < index && tokens[head].upos == Upos::Verb)
    else {
        return;
    };
    let Some(second) = second_verb(sentence, first, index) else {
        return;
    };
    let number = sentence
        .children(index)
        .find(|&child| tokens[child].is(NUMMOD) && child > first && child + 2 == second);
    let has_own = sentence
        .children(first)
        .any(|child| child < second && child > first && tokens[child].is(OBJ));
    let complete =
        lexicon.is_in(Group::Complete, &tokens[first].lower_lemma()) && second == first + 2;
    let moves = match tokens[index].is(CONJ) {
        true => has_own,
        false => number.is_some() || has_own || complete,
    };
    if !moves {
        return;
    }
    sentence.hang(index, second, "obj");
    if let Some(number) = number {
        sentence.hang(number, first, "obj");
    }
}

/// The verb that is coordinated with `first` and stands in front of the noun at `index`, with no object of its own.
fn second_verb(sentence: &Draft, first: usize, index: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let below = sentence.subtree(index);
    sentence.by(first, CONJ).find(|&verb| {
        tokens[verb].upos == Upos::Verb
            && tokens[verb].xpos == tokens[first].xpos
            && verb > first
            && verb < index
            && (verb + 1..index).all(|at| below.contains(&at))
            && tokens[verb - 1].is(CC)
            && !sentence.has(verb, OBJ | NSUBJ)
    })
}
