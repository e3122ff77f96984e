//! What the number of a verb tells: it agrees with its subject.

use crate::Draft;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, AUX, CASE, CC, CCOMP, CONJ, COP, CSUBJ, DET, EXPL, MARK, NMOD, NSUBJ, NUMMOD,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Group, Lexicon};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    One,
    Several,
}

/// The number that the first of the auxiliaries, the copula and the verb shows.
fn finite(sentence: &Draft, verb: usize) -> Option<Number> {
    let tokens = &sentence.tokens;
    let parts = sentence.by(verb, AUX | COP);
    let first = parts.chain([verb]).min()?;
    let form = tokens[first].lower_form();
    match (tokens[first].xpos.as_str(), &*form) {
        ("VBZ", _) | (_, "was" | "has" | "is") => Some(Number::One),
        ("VBP", _) | (_, "were" | "have" | "are") => Some(Number::Several),
        _ => None,
    }
}

/// The number of a noun or pronoun with what is listed with it.
fn number(sentence: &Draft, noun: usize) -> Option<Number> {
    let tokens = &sentence.tokens;
    if sentence.has(noun, CONJ) {
        return Some(Number::Several);
    }
    match (tokens[noun].xpos.as_str(), &*tokens[noun].lower_form()) {
        ("NNS" | "NNPS", _) | (_, "they" | "we" | "these" | "those") => Some(Number::Several),
        ("NN" | "NNP", _) | (_, "he" | "she" | "it") => Some(Number::One),
        _ => None,
    }
}

/// *closed the crossing at Moyale and the army sent two battalions*: a noun behind a conjunction, right before a second finite verb
/// without a subject that agrees with it, is that subject, and not listed with the noun before.
pub fn subject_after_conjunction(sentence: &mut Draft, index: usize) {
    let Some((cc, verb)) = verb_behind(sentence, index) else {
        return;
    };
    if let Some(clause) = told_before(sentence, index, verb) {
        sentence.hang(verb, clause, "conj");
    }
    let passive = sentence.has_passive_auxiliary(verb);
    sentence.tokens[index].head = Some(verb);
    sentence.tokens[index].deprel = if passive { "nsubj:pass" } else { "nsubj" }.into();
    sentence.tokens[cc].head = Some(verb);
}

/// *said rebels had taken the town and Chad would send troops*: of two clauses that one verb says, the one that the noun is
/// read in.
fn told_before(sentence: &Draft, noun: usize, verb: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let finite = sentence.has(verb, AUX | COP);
    let says = tokens[verb]
        .head
        .filter(|_| tokens[verb].is(CCOMP) && finite)?;
    let mut above = std::iter::successors(tokens[noun].head, |&at| tokens[at].head);
    above.find(|&at| tokens[at].head == Some(says) && tokens[at].is(CCOMP) && says < at)
}

/// Whether a noun may be the subject of a verb in the form that it has.
fn agrees(sentence: &Draft, noun: usize, verb: usize) -> bool {
    let tokens = &sentence.tokens;
    match finite(sentence, verb) {
        Some(shown) => number(sentence, noun) == Some(shown),
        None => {
            let modal = |it: usize| tokens[it].xpos == "MD";
            tokens[verb].xpos == "VBD" || sentence.children(verb).any(modal)
        }
    }
}

/// The conjunction before a listed noun, and the verb right behind it that is without a subject and agrees with it.
fn verb_behind(sentence: &Draft, index: usize) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    let nominal = |at: usize| matches!(tokens[at].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    let first = tokens[index].head?;
    if !nominal(first) || !nominal(index) {
        return None;
    }
    let own = |at: &usize| {
        let conjunction = tokens[*at].is(CC) && tokens[*at].head == Some(index);
        tokens[*at].upos != Upos::Punct && !conjunction
    };
    let words: Vec<usize> = sentence.subtree(index).into_iter().filter(own).collect();
    let (start, end) = match words[..] {
        [start, .., end] => (start, end),
        _ => (index, index),
    };
    let adverb = |at: &usize| matches!(tokens[*at].upos, Upos::Aux | Upos::Adv | Upos::Part);
    let verb = (end + 1..tokens.len()).find(|at| !adverb(at))?;
    // *ties between Chad and Mali*
    let mut cases = sentence.by(first, CASE);
    let joint = cases.any(|case| tokens[case].lower_form() == "between");
    // what is listed with others as well, or has a conjunction of its own, stays
    let mut listed = sentence.by(first, CONJ);
    let alone = !joint && listed.all(|it| it == index);
    let cc = start.checked_sub(1).filter(|&it| tokens[it].is(CC));
    let adjective = || sentence.has(verb, COP);
    let second = (tokens[verb].upos == Upos::Verb || adjective())
        && (tokens[verb].is(CONJ) || told_before(sentence, index, verb).is_some())
        && tokens[verb].head.is_some_and(|above| above < first)
        && !sentence.has(verb, NSUBJ)
        && !sentence.has(verb, CSUBJ | EXPL);
    let agrees = agrees(sentence, index, verb);
    // *three Copper Mountain passes*: one mountain is not three
    let counted = number(sentence, index) == Some(Number::One) && sentence.has(index, NUMMOD);
    (second && alone && agrees && !counted).then_some((cc?, verb))
}

/// *The state says that the men were flown home and admits that it erred*: a second verb in the singular goes on with the
/// clause whose subject is one, not with that whose subject is several.
pub fn agreeing_verb(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let open = !sentence.has(index, NSUBJ | CSUBJ | EXPL | MARK);
    let verb = tokens[index].upos == Upos::Verb && tokens[index].xpos == "VBZ";
    let clause = |at: &usize| tokens[*at].is(CCOMP | ADVCL | ACL) && tokens[*at].upos == Upos::Verb;
    let Some(first) = tokens[index].head.filter(clause).filter(|_| open && verb) else {
        return;
    };
    let several = |verb: usize| {
        let subject = sentence.first(verb, NSUBJ)?;
        let whose = match &*tokens[subject].lower_form() {
            "who" | "which" | "that" => tokens[verb].head?,
            _ => subject,
        };
        Some(number(sentence, whose)? == Number::Several)
    };
    if several(first) != Some(true) || finite(sentence, first) == Some(Number::One) {
        return;
    }
    let mut at = first;
    for _ in 0..6 {
        let Some(above) = tokens[at].head else {
            return;
        };
        let fits = tokens[above].upos == Upos::Verb
            && above < first
            && finite(sentence, above) == Some(Number::One);
        if fits && several(above) == Some(false) {
            sentence.tokens[index].head = Some(above);
            return;
        }
        at = above;
    }
}

/// *Canadian senator and former coach Ana Silva dies*: where the verb is in the singular, the nouns that *and* joins are one
/// person, or the second is part of what the first is of.
pub fn one_subject(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[index].head else {
        return;
    };
    let listed = joined_by_and(sentence, index, verb);
    let number = finite(sentence, verb);
    let Some(&last) = listed.last().filter(|_| number != Some(Number::Several)) else {
        return;
    };
    let singular = number == Some(Number::One);
    let subject = Noun::new(sentence, index, lexicon);
    let other = Noun::new(sentence, last, lexicon);
    // *the commissioner for trade and labour says*
    if !other.somebody {
        if singular {
            part_of_subject(sentence, index, last);
        }
        return;
    }
    // *businessman and host Jon Vik died*: a noun for one without an article is nobody beside him
    let role = (singular || subject.is_bare) && subject.is_role();
    match (subject.named, other.named) {
        (true, false) if singular => described(sentence, index, &listed),
        (false, true) if role && titled(sentence, last) => {
            carried(sentence, index, last, &listed);
        }
        (false, false) if role && other.is_role() && other.is_bare => {
            match name_of(sentence, &[index, last]) {
                Some(name) => carried(sentence, index, name, &listed),
                None if singular => sentence.tokens[last].deprel = "appos".into(),
                None => (),
            }
        }
        _ => (),
    }
}

/// The nouns that are listed with a noun before its verb, if nothing but *and* joins them.
fn joined_by_and(sentence: &Draft, noun: usize, verb: usize) -> Vec<usize> {
    let listed: Vec<usize> = sentence
        .by(noun, CONJ)
        .filter(|&conjunct| conjunct < verb)
        .collect();
    let by_and = |&conjunct: &usize| {
        let mut words = sentence.by(conjunct, CC);
        sentence.is_noun(conjunct) && words.all(|it| sentence.tokens[it].lemma == "and")
    };
    match listed.iter().all(by_and) {
        true => listed,
        false => Vec::new(),
    }
}

/// What tells whether a noun stands for one of several.
struct Noun {
    somebody: bool,
    /// A person by name.
    named: bool,
    /// It has no article, number or owner.
    is_bare: bool,
    is_one: bool,
}

impl Noun {
    fn new(sentence: &Draft, index: usize, lexicon: &Lexicon) -> Self {
        let token = &sentence.tokens[index];
        let lemma = token.lower_lemma();
        let kind = lexicon.kind(&lemma);
        let named = token.name == Some(NameKind::Per);
        let ends = |group| kind.is_none() && lexicon.ends_as(group, &lemma);
        let own = |child: usize| {
            let child = &sentence.tokens[child];
            // *2020 candidate Ana Silva*
            let year = child.form.len() == 4 && child.form.parse::<u16>().is_ok();
            child.is(DET) || child.is(NUMMOD) && !year || child.deprel == "nmod:poss"
        };
        Self {
            somebody: named
                || kind == Some(EntityKind::Person)
                || lexicon.role(&lemma).is_some()
                || ends(Group::AgentEnding)
                || ends(Group::PersonEnding),
            named,
            is_bare: !sentence.children(index).any(own),
            is_one: matches!(token.xpos.as_str(), "NN" | "NNP"),
        }
    }

    fn is_role(&self) -> bool {
        self.somebody && self.is_one && !self.named
    }
}

/// Whether a title without an article stands before a name.
fn titled(sentence: &Draft, name: usize) -> bool {
    let tokens = &sentence.tokens;
    let article = sentence.has(name, DET);
    let mut titles = sentence.children(name);
    !article && titles.any(|it| it < name && tokens[it].deprel == "nmod:desc")
}

/// The person’s name beside the last of `nouns`.
fn name_of(sentence: &Draft, nouns: &[usize; 2]) -> Option<usize> {
    let tokens = &sentence.tokens;
    let mut names = nouns.iter().flat_map(|&noun| sentence.children(noun));
    names
        .find(|&it| tokens[it].is(APPOS) && tokens[it].name == Some(NameKind::Per) && it > nouns[1])
}

/// The name is the subject, and what stood for it tells what he is.
fn carried(sentence: &mut Draft, subject: usize, name: usize, listed: &[usize]) {
    sentence.replace(subject, name);
    for &noun in listed.iter().chain([&subject]) {
        // *coach and TV host Ana Silva*: no TV is listed
        let next = sentence.tokens.get(noun + 1);
        let title = next.is_some_and(|next| next.deprel == "nmod:desc" && next.head == Some(name));
        if title || listed.contains(&(noun + 1)) && noun + 1 != name {
            sentence.hang(noun, noun + 1, "compound");
        } else if noun != name {
            sentence.hang(noun, name, "appos");
        }
    }
}

/// What is listed with a name behind a comma describes who bears it.
fn described(sentence: &mut Draft, name: usize, listed: &[usize]) {
    let tokens = &sentence.tokens;
    let comma = |noun: usize| {
        let first = sentence.subtree(noun).first().copied();
        first.is_some_and(|at| tokens[at].form == "," || at > 0 && tokens[at - 1].form == ",")
    };
    let beside = sentence
        .children(name)
        .find(|&child| tokens[child].is(APPOS) && child < listed[0]);
    let Some(first) = beside.or(Some(listed[0]).filter(|&noun| comma(noun))) else {
        return;
    };
    let people = |&noun: &usize| tokens[noun].name != Some(NameKind::Per);
    if !listed.iter().all(people) {
        return;
    }
    sentence.tokens[first].deprel = "appos".into();
    for &noun in listed.iter().filter(|&&noun| noun != first) {
        sentence.hang(noun, first, "conj");
    }
}

/// *The rate between the euro and the dollar drops*: the second noun is listed with the one right before *and*.
fn part_of_subject(sentence: &mut Draft, subject: usize, last: usize) {
    let tokens = &sentence.tokens;
    let own = sentence.subtree(last);
    let Some(mut before) = own.first().and_then(|first| first.checked_sub(1)) else {
        return;
    };
    let article = |noun: usize| sentence.has(noun, DET);
    while before > subject && !tokens[before].is(NMOD) {
        match tokens[before].head {
            Some(head) if head >= subject => before = head,
            _ => return,
        }
    }
    let nominal = sentence.is_noun(before);
    if before > subject && nominal && (article(before) || !article(last)) {
        sentence.tokens[last].head = Some(before);
    }
}
