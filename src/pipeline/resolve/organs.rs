//! Phrases that name a state's organs, its people, or a place by their form (sieve 4).

use super::discourse::{Discourse, Place};
use super::{Context, kinds, names};
use actant_base::statement::{Entity, EntityKind, Phrase};
use actant_base::syntax::Sentence;
use actant_base::syntax::relation::{CASE, COMPOUND, CONJ, DET, NMOD, NUMMOD, OBL};
use actant_words::gazetteer::{Gazetteer, Known};
use std::ops::Range;

impl Discourse<'_> {
    /// *Balochistan province*, *the village of Tegh*: the place that is named.
    pub(super) fn named_place(&self, place: Place) -> Option<Entity> {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let settlement = matches!(
            &*token.lower_lemma(),
            "province"
                | "city"
                | "town"
                | "village"
                | "district"
                | "region"
                | "state"
                | "capital"
                | "island"
                | "port"
        );
        let inside = sentence.children(place.1).filter(|&child| {
            let of = sentence
                .children(child)
                .any(|case| sentence.tokens[case].form == "of");
            sentence.tokens[child].is(COMPOUND) || (sentence.tokens[child].is(NMOD) && of)
        });
        let mut names = inside.filter_map(|child| self.name_at((place.0, child)));
        let singular = token.has_feature("Number", "Sing");
        names
            .find(|entity| settlement && singular && entity.kind == EntityKind::Place)
            .cloned()
    }

    /// A demonym as a noun: *Iranians* are the people of Iran; *two Iranians* are not, nor is *an Iranian*.
    pub(super) fn people(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let token = &tokens[place.1];
        let state = self.context.gazetteer.demonym(&token.form)?;
        let alone = *phrase.text == *token.form && token.form.starts_with(char::is_uppercase);
        let mut counted = sentence.by(place.1, NUMMOD | DET);
        let some = counted.any(|child| {
            let form = tokens[child].lower_form();
            tokens[child].is(NUMMOD) || matches!(&*form, "a" | "an" | "some" | "another" | "no")
        });
        let plural = token.has_feature("Number", "Plur")
            || token.xpos.ends_with('S')
            || self.has(place, &["the", "many", "most"]);
        let mut people = self.described(phrase);
        if !alone {
            return None;
        }
        people.kind = EntityKind::Person;
        if plural {
            people.kind = EntityKind::Group;
        }
        if plural && !some {
            people.label = format!("people of {}", state.label).into();
        }
        Some(people)
    }

    /// *Iranian regime*, *Armenia's Defence Ministry*: the same organ of the same state in every document.
    pub(super) fn organ(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        if self.is_some_of(place) {
            return None;
        }
        let words: Vec<&str> = phrase.text.split_whitespace().collect();
        let state_of = |word: &str| {
            let word = word.trim_end_matches("’s").trim_end_matches("'s");
            let gazetteer = self.context.gazetteer;
            let acronym = || gazetteer.acronym(word);
            gazetteer.demonym(word).or_else(|| {
                let named = gazetteer.named(word).or_else(acronym);
                named.filter(|known| known.kind == EntityKind::State)
            })
        };
        // one or two words of the state's name or demonym, then the organ; or the organ *of* the state
        let split = (1..words.len().min(4)).rev().find_map(|end| {
            let name = self.context.lexicon.organ(&words[end..].join(" "))?;
            let state = state_of(&words[..end].join(" "))?;
            Some((state, name))
        });
        let of = phrase.text.rsplit_once(" of ").and_then(|(organ, state)| {
            let name = self.context.lexicon.organ(organ)?;
            Some((state_of(state.trim_start_matches("the "))?, name))
        });
        let own = || {
            // *its Foreign Ministry*
            let sentence = self.sentence(place);
            let owner = sentence
                .children(place.1)
                .find(|&child| sentence.tokens[child].deprel == "nmod:poss")?;
            let owner = self.at((place.0, owner)).first()?;
            let state = self.context.gazetteer.get(&owner.key)?;
            let name = self.context.lexicon.organ(&phrase.text)?;
            (state.kind == EntityKind::State).then_some((state, name))
        };
        let found = split.or(of).or_else(own);
        let (state, name) = found.or_else(|| self.organ_there(place, phrase))?;
        Some(self.organ_of(state, name))
    }

    /// *An Egyptian border guard*, *three Egyptian border guards*: somebody, not the organ.
    fn is_some_of(&self, place: Place) -> bool {
        let counted = self.sentence(place).by(place.1, NUMMOD).next().is_some();
        counted
            || self.has(
                place,
                &["a", "an", "another", "no", "some", "several", "many"],
            )
    }

    /// *In Chad, the army shot three protesters*; *police in Kenya*: where a state is named for the place, an organ without
    /// another owner is its. Behind the verb the place may be where it goes.
    fn organ_there(&self, place: Place, phrase: &Phrase) -> Option<(&Known, &str)> {
        let name = self.context.lexicon.organ(&phrase.text)?;
        let sentence = self.sentence(place);
        // *an army* is any
        if self.has(
            place,
            &["a", "an", "no", "another", "its", "their", "his", "her"],
        ) {
            return None;
        }
        let is_in = |at: usize| {
            let mut cases = sentence.by(at, CASE);
            let is_place = cases.any(|case| sentence.tokens[case].lower_form() == "in");
            is_place.then(|| self.name_at((place.0, at)))?
        };
        let within = sentence.by(place.1, NMOD).find_map(is_in);
        let before = || {
            let above = std::iter::successors(sentence.tokens[place.1].head, |&at| {
                sentence.tokens[at].head
            });
            let beside = above.flat_map(|verb| sentence.by(verb, OBL).map(move |at| (verb, at)));
            let mut fronted = beside.filter(|&(verb, at)| at < place.1 && at < verb);
            fronted.find_map(|(_, at)| is_in(at))
        };
        let state = within.or_else(before)?;
        let state = self.context.gazetteer.get(&state.key)?;
        (state.kind == EntityKind::State).then_some((state, name))
    }

    /// *the governments of Chad and Cameroon*: one of each.
    pub(super) fn organs(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let organ = self.context.lexicon.organ(&token.lower_lemma());
        let Some(organ) = organ.filter(|_| token.has_feature("Number", "Plur")) else {
            return Vec::new();
        };
        let of = sentence.children(place.1).find(|&child| {
            let case = sentence
                .children(child)
                .any(|case| sentence.tokens[case].form == "of");
            sentence.tokens[child].is(NMOD) && case
        });
        let Some(first) = of else {
            return Vec::new();
        };
        let conjuncts = sentence
            .children(first)
            .filter(|&child| sentence.tokens[child].is(CONJ));
        let names: Vec<&Entity> = std::iter::once(first)
            .chain(conjuncts)
            .filter_map(|index| self.name_at((place.0, index)))
            .collect();
        let states = names
            .iter()
            .filter_map(|entity| self.context.gazetteer.get(&entity.key));
        let organs: Vec<Entity> = states
            .filter(|known| known.kind == EntityKind::State)
            .map(|state| self.organ_of(state, organ))
            .collect();
        if organs.len() > 1 { organs } else { Vec::new() }
    }

    /// The organ `name`, with X for the state, of a state.
    pub(super) fn organ_of(&self, state: &Known, name: &str) -> Entity {
        organ_of(self.context.gazetteer, state, name)
    }
}

/// The states that are called by their initials, as names of organs begin with them (*US Supreme Court*, *UK Parliament*).
const INITIALS: [&str; 3] = ["US", "UK", "UAE"];

/// The organ `name`, with X for the state, of a state; the gazetteer's if it has it.
fn organ_of(gazetteer: &Gazetteer, state: &Known, name: &str) -> Entity {
    let label = name.replace('X', &state.label);
    let short = name.replace(" of X", "");
    let initials = INITIALS.into_iter().filter(|initials| {
        let called = gazetteer.acronym(initials);
        called.is_some_and(|called| called.key == state.key)
    });
    let first = std::iter::once(&*state.label).chain(initials);
    let names = std::iter::once(label.clone()).chain(first.map(|first| format!("{first} {short}")));
    let known = names.filter_map(|name| gazetteer.named(&name)).next();
    if let Some(known) = known {
        return names::known(known);
    }
    Entity {
        key: format!("organ/{}", names::slug(&label)).into(),
        label: label.into(),
        kind: EntityKind::StateOrgan,
        global: true,
        same_as: None,
    }
}

/// *Chile’s Court of Audit*, *the Kenyan Wildlife Service*: a body of a state with a name that those of other states may have too is
/// that of the state whose it is said to be right before its name, which stands in `range`.
pub(super) fn owned(context: &Context, sentence: &Sentence, range: Range<usize>) -> Option<Entity> {
    let tokens = &sentence.tokens;
    let gazetteer = context.gazetteer;
    let text = |from: usize, end: usize| {
        let span = tokens[from].span.cover(tokens[end - 1].span);
        context.document.slice(span)
    };
    // *U.S. Nuclear Regulatory Commission*: a state is called this and that
    let own = (1..=3).rev().find_map(|long| {
        let rest = range.start + long;
        let words = (rest + 1 < range.end).then(|| text(range.start, rest))?;
        let long = || {
            gazetteer
                .named(words)
                .filter(|_| words.contains([' ', '.']))
        };
        let known = gazetteer.acronym(words).or_else(long);
        let state = known.filter(|known| known.kind == EntityKind::State)?;
        Some((state, rest))
    });
    if let Some((state, rest)) = own {
        return organ_called(context, state, text(rest, range.end));
    }
    let before = range.start.checked_sub(1).filter(|_| range.len() > 1)?;
    let genitive = matches!(&*tokens[before].form, "’s" | "'s" | "’" | "'");
    let end = if genitive { before } else { range.start };
    let below = tokens[before]
        .head
        .is_some_and(|head| range.contains(&head));
    let state = |from: usize| {
        let words = text(from, end);
        let named = || gazetteer.named(words).or_else(|| gazetteer.acronym(words));
        let adjective = || gazetteer.demonym(words).filter(|_| below);
        let known = if genitive { named() } else { adjective() };
        known.filter(|known| known.kind == EntityKind::State)
    };
    let state = (1..=4)
        .rev()
        .filter_map(|long| end.checked_sub(long))
        .find_map(state)?;
    organ_called(context, state, text(range.start, range.end))
}

/// The body of a state with a name that no list has, if it is an organ.
fn organ_called(context: &Context, state: &Known, name: &str) -> Option<Entity> {
    let gazetteer = context.gazetteer;
    let kind = kinds::kind_of_body(context, &format!("{} {name}", state.label));
    let organ = kind == EntityKind::StateOrgan && gazetteer.named(name).is_none();
    organ.then(|| organ_of(gazetteer, state, &format!("{name} of X")))
}

/// *the Swiss Parliament*, *the Israeli Knesset*, *the United States Department of State*: where a name begins with a people, or with
/// a state by more than a word or in capitals (*Georgia Senate* may be another Georgia’s), the organ behind it is that of the state,
/// by whatever name.
pub(super) fn of_state(
    context: &Context,
    sentence: &Sentence,
    range: Range<usize>,
) -> Option<Entity> {
    let gazetteer = context.gazetteer;
    let text = |from: usize, end: usize| {
        let span = sentence.tokens[from]
            .span
            .cover(sentence.tokens[end - 1].span);
        context.document.slice(span)
    };
    (1..=3).rev().find_map(|long| {
        let rest = range.start + long;
        let first = (rest < range.end).then(|| text(range.start, rest))?;
        let long = || gazetteer.named(first).filter(|_| first.contains(' '));
        let land = || gazetteer.acronym(first).or_else(long);
        let state = gazetteer
            .demonym(first)
            .or_else(|| land().filter(|known| known.kind == EntityKind::State))?;
        let name = text(rest, range.end);
        let common = context.lexicon.organ(name);
        let own = || {
            let known = gazetteer.named(name)?;
            (known.country.as_deref() == Some(&*state.key)).then(|| names::known(known))
        };
        common
            .map(|name| organ_of(gazetteer, state, name))
            .or_else(own)
    })
}
