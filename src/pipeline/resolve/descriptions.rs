//! What a description means by what it says of somebody: an office (*the army chief*), a trade or origin beside a class
//! noun (*the Lebanese group*), a deed (*the attackers*).

use super::discourse::{Discourse, Place, REACH, Seen};
use actant_base::statement::{Entity, EntityKind, Phrase};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{AMOD, COMPOUND, NMOD, NUMMOD};
use actant_base::text::lower;
use actant_words::gazetteer::{Known, folded};
use actant_words::lexicon::Group;
use std::collections::BTreeSet;

/// How many sentences back those stand whom a description of attackers or of an office means.
pub(super) const FAR: usize = 8;

impl Discourse<'_> {
    /// *the army chief*, *the Syrian president*: the nearest person of whom all its words were said, by the text in a title
    /// or beside the name, or by the list as an office.
    pub(super) fn office(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        let token = &self.sentence(place).tokens[place.1];
        let words: Vec<String> = phrase.text.split_whitespace().map(lower_word).collect();
        let definite = self.has(place, &["the", "this", "that"])
            && token.has_feature("Number", "Sing")
            && words.len() > 1
            && !self.is_told_apart(place);
        let lexicon = self.context.lexicon;
        let lemma = token.lower_lemma();
        let person =
            lexicon.role(&lemma).is_some() || lexicon.kind(&lemma) == Some(EntityKind::Person);
        if !definite || !person {
            return None;
        }
        let mut seen = self.near(place, FAR);
        let said = seen.find(|seen| {
            let entity = &seen.entities[0];
            let named = entity.global && entity.kind == EntityKind::Person && !seen.plural;
            named && self.is_all_said(entity, &words, place)
        });
        said.map(|seen| seen.entities[0].clone())
    }

    /// Mentions before `place`, the nearest first, at most so many sentences back.
    fn near(&self, place: Place, reach: usize) -> impl Iterator<Item = &Seen> {
        let before = self.mentioned(place).iter().rev();
        before
            .filter(move |seen| seen.open)
            .take_while(move |seen| seen.place.0 + reach >= place.0)
    }

    /// Whether each of the words was said of somebody: an adjective of a state if he is of that state.
    pub(super) fn is_all_said(&self, entity: &Entity, words: &[String], place: Place) -> bool {
        let known = self.context.gazetteer.get(&entity.key);
        let office = known
            .and_then(|known| known.office.as_deref())
            .unwrap_or("");
        let office: BTreeSet<String> = office.split_whitespace().map(lower_word).collect();
        let told = self.told_of(entity, place);
        // an office is not that of the deputy
        let other = ["vice", "deputy", "former", "acting", "assistant"];
        let deputy = |set: &BTreeSet<String>| {
            let mut others = other.iter();
            others.any(|word| set.contains(*word) && !words.iter().any(|own| own == word))
        };
        let own = |word: &String| {
            let state = self.state_of(word);
            let country = known.and_then(|known| known.country.as_deref());
            state.is_some_and(|state| country == Some(&*state.key))
        };
        let by = |set: &BTreeSet<String>| {
            !deputy(set) && words.iter().all(|word| set.contains(word) || own(word))
        };
        by(&office) || by(&told)
    }

    /// The words of titles and descriptions beside the name of somebody before `place`.
    fn told_of(&self, entity: &Entity, place: Place) -> BTreeSet<String> {
        let mut told = BTreeSet::new();
        for seen in self.seen.iter().take_while(|seen| seen.place < place) {
            if !seen.entities.contains(entity) {
                continue;
            }
            let tokens = &self.sentence(seen.place).tokens;
            let name = self.name_at(seen.place).is_some();
            if name {
                // not in *In Peru Ana Reis is loved*
                let beside = |at: usize| {
                    let inside = |head: usize| head > at && head <= seen.place.1;
                    tokens[at].head.is_some_and(inside) || tokens[seen.place.1].head == Some(at)
                };
                let title = (0..seen.place.1).rev().take_while(|&at| {
                    matches!(tokens[at].upos, Upos::Noun | Upos::Propn | Upos::Adj) && beside(at)
                });
                told.extend(title.map(|at| lower_word(&tokens[at].form)));
            } else {
                told.extend(seen.words.split_whitespace().map(lower_word));
            }
        }
        told
    }

    /// The state that an adjective or acronym names.
    pub(super) fn state_of(&self, word: &str) -> Option<&Known> {
        let gazetteer = self.context.gazetteer;
        let state = gazetteer
            .demonym(word)
            .or_else(|| gazetteer.acronym(&word.to_uppercase()));
        state.filter(|known| known.kind == EntityKind::State)
    }

    /// Whether the words before a class noun fit something of the list or of the text: its origin, what it fights for,
    /// where it is.
    pub(super) fn fits(&self, entity: &Entity, kind: EntityKind, word: &str, place: Place) -> bool {
        let lexicon = self.context.lexicon;
        let known = self.context.gazetteer.get(&entity.key);
        if lexicon.is_in(Group::Warlike, word) {
            return entity.kind == EntityKind::ArmedGroup
                || entity.kind == EntityKind::Organisation && known.is_none();
        }
        if kind == EntityKind::State && lexicon.is_in(Group::Regional, word) {
            return true;
        }
        if let Some(state) = self.state_of(word) {
            let own = known.and_then(|known| known.country.as_deref());
            if own.is_some() {
                return own == Some(&*state.key);
            }
        }
        self.told_of(entity, place).contains(word)
    }

    /// *the pair*: the two people whom the sentence before names.
    pub(super) fn couple(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let token = &self.sentence(place).tokens[place.1];
        let lexicon = self.context.lexicon;
        let pair = lexicon.is_in(Group::Pairing, &token.lower_lemma())
            && self.has(place, &["the"])
            && self
                .sentence(place)
                .by(place.1, NMOD | AMOD)
                .next()
                .is_none();
        if !pair {
            return Vec::new();
        }
        let mut near = self.near(place, REACH);
        let couple = near.find(|seen| {
            lexicon.is_in(Group::Pairing, &seen.lemma) && !barred.contains(&*seen.entities[0].key)
        });
        couple.map_or_else(|| self.pair(place, barred), |seen| seen.entities.to_vec())
    }

    /// *Gunmen attacked a bus. The attackers fled*: those who fight or attack, if the text has spoken of nobody else who
    /// does.
    pub(super) fn same_doers(
        &self,
        place: Place,
        phrase: &Phrase,
        barred: &BTreeSet<&str>,
    ) -> Option<Vec<Entity>> {
        let token = &self.sentence(place).tokens[place.1];
        let definite = self.has(place, &["the", "these", "those"]) && !self.is_told_apart(place);
        let counted = self.sentence(place).by(place.1, NUMMOD | NMOD).next();
        if !definite || counted.is_some() || !self.is_armed(place) || !self.is_bare_of_kind(phrase)
        {
            return None;
        }
        let plural = token.has_feature("Number", "Plur");
        // *the rebels* may be the Houthis; *the pirates* are no gunmen
        let partisan = self
            .context
            .lexicon
            .is_in(Group::Partisan, &token.lower_lemma());
        let fits = |seen: &&Seen| {
            let [entity] = &*seen.entities else {
                return false;
            };
            let group = entity.kind == EntityKind::ArmedGroup;
            let described = !partisan && !entity.global && self.is_armed(seen.place);
            !barred.contains(&*entity.key)
                && (if plural {
                    group && entity.global || described && seen.plural
                } else {
                    described && !seen.plural
                })
        };
        let mut found: Option<&Seen> = None;
        for seen in self.near(place, FAR).filter(fits) {
            match found {
                Some(other) if other.entities != seen.entities => return None,
                _ => found = Some(seen),
            }
        }
        found.map(|seen| seen.entities.to_vec())
    }

    /// Whether the noun at `place` is one for those who attack or fight: *attackers*, *armed men*, *militant groups*.
    fn is_armed(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let lemma = tokens[place.1].lower_lemma();
        let warlike = || {
            let mut before = sentence.by(place.1, AMOD | COMPOUND);
            before.any(|child| lexicon.is_in(Group::Warlike, &tokens[child].lower_form()))
        };
        let people = matches!(
            lexicon.kind(&lemma),
            Some(EntityKind::Person | EntityKind::Group)
        );
        lexicon.is_in(Group::Armed, &lemma)
            || lexicon.is_in(Group::Partisan, &lemma)
            || lexicon.kind(&lemma) == Some(EntityKind::ArmedGroup)
            || people && warlike()
    }

    /// Whether the words before the noun tell no group of fighters from another.
    fn is_bare_of_kind(&self, phrase: &Phrase) -> bool {
        let words: Vec<&str> = phrase.text.split_whitespace().collect();
        let before = words.split_last().map_or(&[][..], |(_, before)| before);
        let lexicon = self.context.lexicon;
        let mut before = before.iter();
        before.all(|word| lexicon.is_in(Group::Warlike, &lower(word)))
    }
}

fn lower_word(word: &str) -> String {
    folded(word.trim_matches(|c: char| !c.is_alphanumeric()))
}
