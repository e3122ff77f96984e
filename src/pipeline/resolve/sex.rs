//! Whether somebody is a man or a woman, as far as a text or his name tells: *he* is no woman.

use super::discourse::{Discourse, Place, Seen};
use super::pronouns::with;
use actant_base::statement::{Entity, EntityKind};
use actant_base::syntax::relation::{APPOS, COMPOUND, NMOD};
use actant_words::gazetteer::folded;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a text tells of people by their keys; `true` is a man. It is looked up only.
pub(super) type Sexes = FxHashMap<Arc<str>, bool>;

impl Discourse<'_> {
    /// Whether a mention is of a man (`true`) or a woman: its noun tells, or the given name, or what the text has
    /// called somebody.
    pub(super) fn sex(&self, seen: &Seen) -> Option<bool> {
        let entity = &seen.entities[0];
        let named = entity.kind == EntityKind::Person && entity.global;
        let lexicon = self.context.lexicon;
        if !named && let Some(male) = lexicon.is_male(&seen.lemma) {
            return Some(male);
        }
        self.sex_of(entity)
    }

    /// The same of a person by the name, or what the text has called somebody.
    pub(super) fn sex_of(&self, entity: &Entity) -> Option<bool> {
        let named = entity.kind == EntityKind::Person && entity.global;
        let lexicon = self.context.lexicon;
        let told = self.sexes.get(&entity.key).copied();
        let first = entity.label.split([' ', '-']).next().filter(|_| named);
        let given = first.and_then(|given| lexicon.is_male_name(&folded(given)));
        // *Thomas* alone may be a last name
        if entity.label.contains(' ') {
            given.or(told)
        } else {
            told.or(given)
        }
    }

    /// *Mrs Moss*, *her husband Karl Holm*, *Ana Berg, an actress*: what the words beside names tell, over the document.
    pub(super) fn titled(&self) -> Sexes {
        let mut sexes = Sexes::default();
        for (place, start, entity) in self.named_people() {
            let sentence = self.sentence(place);
            let tokens = &sentence.tokens;
            let beside = sentence
                .by(place.1, APPOS | COMPOUND | NMOD)
                .filter(|&child| {
                    tokens[child].is(APPOS | COMPOUND) || tokens[child].deprel == "nmod:desc"
                });
            let above = tokens[place.1].head.filter(|_| tokens[place.1].is(APPOS));
            let before = start.checked_sub(1);
            let words = before.into_iter().chain(start..place.1);
            let told = words.chain(beside).chain(above).find_map(|token| {
                let word = tokens[token].lower_lemma();
                self.context.lexicon.is_male(word.trim_end_matches('.'))
            });
            if let Some(male) = told {
                sexes.entry(Arc::clone(&entity.key)).or_insert(male);
            }
        }
        sexes
    }

    /// Remembers what a mention tells of somebody: *the actress*, or that he was called *he*.
    pub(super) fn learn_sex(&mut self, seen: &Seen, form: &str) {
        let [entity] = &*seen.entities else { return };
        if entity.kind != EntityKind::Person || seen.plural {
            return;
        }
        let told = match form {
            "he" | "him" | "his" => Some(true),
            "she" | "her" | "hers" => Some(false),
            _ => self.context.lexicon.is_male(&seen.lemma),
        };
        if let Some(male) = told
            && self.sex(seen).is_none()
        {
            self.sexes.insert(Arc::clone(&entity.key), male);
        }
    }

    /// Whether *he* or *she* may as well be somebody else of the same sentence.
    pub(super) fn has_rival(&self, place: Place, form: &str, barred: &BTreeSet<&str>) -> bool {
        let speakers = self.speakers_of(place);
        let barred = &with(barred, &speakers);
        let mut people = self.people_meant(place, form, barred).into_iter();
        let Some(meant) = people.next() else {
            return false;
        };
        people
            .any(|other| other.place.0 == meant.place.0 && !same(&other.entities, &meant.entities))
    }
}

fn same(one: &[Entity], other: &[Entity]) -> bool {
    let keys = |entities: &[Entity]| -> Vec<Arc<str>> {
        entities
            .iter()
            .map(|entity| Arc::clone(&entity.key))
            .collect()
    };
    keys(one) == keys(other)
}
