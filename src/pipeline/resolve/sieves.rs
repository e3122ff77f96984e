//! What a phrase that is no name may mean: the sieves, the most precise first.

use super::discourse::{Discourse, Place};
use super::{names, unnamed};
use actant_base::statement::{Entity, Phrase, Step};
use actant_base::syntax::{Token, Upos};
use std::collections::BTreeSet;

/// A phrase whose entity is looked for.
pub(super) struct Asked<'a> {
    pub place: Place,
    pub phrase: &'a Phrase,
    pub token: &'a Token,
    /// Who it cannot be: the keys of the other arguments of its verb.
    pub barred: &'a BTreeSet<&'a str>,
}

/// What a sieve finds, with the step that it counts as.
type Found = Option<(Step, Vec<Entity>)>;

/// A sieve.
struct Sieve {
    /// The step that switches it off; none if it always works.
    step: Option<Step>,
    finds: fn(&Discourse, &Asked) -> Found,
}

impl Sieve {
    const fn of(step: Step, finds: fn(&Discourse, &Asked) -> Found) -> Self {
        let step = Some(step);
        Self { step, finds }
    }
}

/// The first that finds something decides.
const SIEVES: &[Sieve] = &[
    // *Iranian*: its state
    Sieve {
        step: None,
        finds: |it, asked| {
            let form = &asked.token.form;
            let adjective = asked.token.upos == Upos::Adj;
            let capital = adjective && form.starts_with(char::is_uppercase);
            let state = it.context.gazetteer.demonym(form).filter(|_| capital);
            one(Step::Demonym, state.map(names::known))
        },
    },
    // *the province of Sindh*: Sindh
    Sieve::of(Step::NamedPlace, |it, asked| {
        one(Step::NamedPlace, it.named_place(asked.place))
    }),
    // *Ana Silva, the mayor*: Ana Silva
    Sieve::of(Step::Apposition, |it, asked| {
        one(Step::Apposition, it.apposed(asked.place))
    }),
    // *a man named Ana Silva*: Ana Silva
    Sieve::of(Step::Apposition, |it, asked| {
        one(Step::Apposition, it.called(asked.place))
    }),
    // *the latter*: the second of two
    Sieve::of(Step::Pronoun, |it, asked| {
        one(Step::Pronoun, it.of_two(asked.place))
    }),
    // *it*, *the three*
    Sieve::of(Step::Pronoun, |it, asked| {
        let form = asked.token.lower_form();
        let meant = it.stands_in(asked);
        let meant = meant.then(|| it.pronoun(asked.place, &form, asked.barred));
        some(Step::Pronoun, meant.unwrap_or_default())
    }),
    // *nobody*, *two were hurt*: somebody without a name
    Sieve {
        step: None,
        finds: |it, asked| {
            let unnamed = it.stands_in(asked);
            let unnamed = unnamed.then(|| it.unnamed(asked.place, asked.phrase));
            unnamed.map(|(step, entity)| (step, vec![entity]))
        },
    },
    // *jihadist and separatist groups*: two
    Sieve::of(Step::Parts, |it, asked| {
        let parts = it.parts(asked.place);
        if parts.is_empty() {
            return None;
        }
        let several = it.divided(asked.place, asked.phrase, &parts);
        some(Step::Parts, several).filter(|(_, several)| several.len() > 1)
    }),
    // *Iranians*
    Sieve {
        step: None,
        finds: |it, asked| one(Step::People, it.people(asked.place, asked.phrase)),
    },
    // *the governments of Peru and Chile*
    Sieve::of(Step::Organ, |it, asked| {
        some(Step::Organ, it.organs(asked.place))
    }),
    // *the Peruvian army*
    Sieve::of(Step::Organ, |it, asked| {
        one(Step::Organ, it.organ(asked.place, asked.phrase))
    }),
    // *its army*
    Sieve::of(Step::Owner, |it, asked| {
        one(Step::Owner, it.owned(asked.place, asked.phrase))
    }),
    // *both countries*, *the two sides*
    Sieve::of(Step::Set, |it, asked| {
        if !asked.is_noun() {
            return None;
        }
        let set = it.set(asked.place, asked.barred);
        let couple = || it.couple(asked.place, asked.barred);
        some(Step::Set, if set.is_empty() { couple() } else { set })
    }),
    // *the Peruvian president*: who holds the office
    Sieve::of(Step::Office, |it, asked| {
        let asked = asked.noun()?;
        let person = it.office(asked.place, asked.phrase);
        one(Step::Office, person.filter(|person| asked.is_free(person)))
    }),
    // *the country*: the state that the text speaks of; no other sieve may take it for another
    Sieve::of(Step::ClassNoun, |it, asked| {
        let asked = asked.noun()?;
        let state = it.land_meant(asked.place, asked.phrase)?;
        let state = state.filter(|state| asked.is_free(state));
        let unknown = || (Step::Described, vec![it.described(asked.phrase)]);
        one(Step::ClassNoun, state).or_else(|| Some(unknown()))
    }),
    // *a bridge … the bridge*
    Sieve::of(Step::SameNoun, |it, asked| {
        let asked = asked.noun()?;
        let known = it.same_head(asked.place, asked.phrase)?;
        let free = known.iter().all(|entity| asked.is_free(entity));
        free.then_some((Step::SameNoun, known))
    }),
    // *Peru … the state*, *Ana Silva … the woman*
    Sieve::of(Step::ClassNoun, |it, asked| {
        let asked = asked.noun()?;
        let entity = it.class_definite(asked.place, asked.phrase);
        one(
            Step::ClassNoun,
            entity.filter(|entity| asked.is_free(entity)),
        )
    }),
    // *the president … President Ana Silva*: named only later
    Sieve::of(Step::Office, |it, asked| {
        let asked = asked.noun()?;
        let person = it.office_ahead(asked.place, asked.phrase);
        one(Step::Office, person.filter(|person| asked.is_free(person)))
    }),
    // *two men robbed a bank … the robbers*
    Sieve::of(Step::SameDoers, |it, asked| {
        let asked = asked.noun()?;
        let doers = it.same_doers(asked.place, asked.phrase, asked.barred)?;
        Some((Step::SameDoers, doers))
    }),
];

fn one(step: Step, entity: Option<Entity>) -> Found {
    entity.map(|entity| (step, vec![entity]))
}

fn some(step: Step, entities: Vec<Entity>) -> Found {
    (!entities.is_empty()).then_some((step, entities))
}

impl Asked<'_> {
    fn is_noun(&self) -> bool {
        matches!(self.token.upos, Upos::Noun | Upos::Propn)
    }

    /// Itself, if it is a noun.
    fn noun(&self) -> Option<&Self> {
        self.is_noun().then_some(self)
    }

    /// What is done to something is not done to itself.
    fn is_free(&self, entity: &Entity) -> bool {
        !self.barred.contains(entity.key.as_ref())
    }
}

impl Discourse<'_> {
    /// What the first sieve finds that finds anything, else what the phrase itself describes.
    pub(super) fn sieved(&self, asked: &Asked) -> (Step, Vec<Entity>) {
        let sieves = SIEVES.iter();
        let mut working = sieves.filter(|sieve| {
            let step = sieve.step;
            step.is_none_or(|step| self.context.sieves.has(step))
        });
        let found = working.find_map(|sieve| (sieve.finds)(self, asked));
        found.unwrap_or_else(|| (Step::Described, vec![self.described(asked.phrase)]))
    }

    /// Whether a word stands for a noun: a pronoun, a number, *each*, *the others*.
    fn stands_in(&self, asked: &Asked) -> bool {
        let form = asked.token.lower_form();
        matches!(asked.token.upos, Upos::Pron | Upos::Det | Upos::Num)
            || form == "each"
            || unnamed::stands_in(self.context.lexicon, &form)
    }
}
