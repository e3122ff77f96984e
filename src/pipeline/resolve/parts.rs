//! Phrases that name one thing for each of their adjectives: *Russian and Ukrainian officials* (R24).

use super::discourse::{Discourse, Place, Seen};
use super::names;
use actant_base::statement::{Entity, EntityKind, Phrase};
use actant_base::syntax::relation::{
    AMOD, CC, COMPOUND, CONJ, FLAT, GOESWITH, NMOD, NUMMOD, PUNCT,
};
use actant_base::text::Span;
use actant_words::lexicon::Group;

/// Adjectives of one of these groups name different things.
const KINDS: [Group; 5] = [
    Group::Direction,
    Group::Origin,
    Group::Creed,
    Group::Sector,
    Group::Sex,
];

impl Discourse<'_> {
    /// The adjectives or names before a plural noun of which each tells another thing, in order of the text; none if
    /// they may tell the same (*porous and rugged borders*).
    pub(super) fn parts(&self, place: Place) -> Vec<usize> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let noun = &tokens[place.1];
        let counted = sentence
            .children(place.1)
            .any(|child| tokens[child].is(NUMMOD));
        if !noun.has_feature("Number", "Plur") || counted {
            return Vec::new();
        }
        let first = sentence.children(place.1).find(|&child| {
            child < place.1
                && tokens[child].is(AMOD | COMPOUND | NMOD)
                && tokens[child].deprel != "nmod:poss"
                && sentence.children(child).any(|next| tokens[next].is(CONJ))
        });
        let Some(first) = first else {
            return Vec::new();
        };
        let mut all = vec![first];
        let conjuncts = sentence
            .children(first)
            .filter(|&child| tokens[child].is(CONJ));
        all.extend(conjuncts);
        let either = |index: usize| {
            sentence
                .children(index)
                .any(|cc| tokens[cc].is(CC) && !tokens[cc].form.eq_ignore_ascii_case("and"))
        };
        let before = all.iter().all(|&index| index < place.1 && !either(index));
        let named = || all.iter().all(|&index| self.is_whose((place.0, index)));
        let kind = self.context.lexicon.kind(&noun.lower_lemma());
        let split = matches!(
            kind,
            Some(
                EntityKind::Person
                    | EntityKind::Group
                    | EntityKind::ArmedGroup
                    | EntityKind::Organisation
                    | EntityKind::Media
                    | EntityKind::StateOrgan
                    | EntityKind::Place
                    | EntityKind::State
            )
        );
        let told_apart = || {
            split
                && KINDS.into_iter().any(|group| {
                    let lemma = |index: usize| tokens[index].lower_lemma();
                    all.iter()
                        .all(|&index| self.context.lexicon.is_in(group, &lemma(index)))
                })
        };
        if before && (named() || told_apart()) {
            all
        } else {
            Vec::new()
        }
    }

    /// A demonym, or the name of a state or body.
    fn is_whose(&self, place: Place) -> bool {
        let token = &self.sentence(place).tokens[place.1];
        let name = self
            .name_at(place)
            .is_some_and(|entity| entity.kind != EntityKind::Person);
        name || (token.form.starts_with(char::is_uppercase)
            && self.context.gazetteer.demonym(&token.form).is_some())
    }

    /// Whether the parts of a phrase are told apart by states and bodies.
    pub(super) fn is_whose_each(&self, place: Place) -> bool {
        let parts = self.parts(place);
        parts.iter().all(|&index| self.is_whose((place.0, index)))
    }

    /// What each of the adjectives at `parts` names with the noun of the phrase.
    pub(super) fn divided(&self, place: Place, phrase: &Phrase, parts: &[usize]) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let ends = |index: usize| {
            let below = sentence.children(index).filter(|&child| {
                tokens[child].is(FLAT | COMPOUND | PUNCT | GOESWITH) && tokens[child].form != ","
            });
            below
                .chain([index])
                .fold(tokens[index].span, |span, child| {
                    span.cover(tokens[child].span)
                })
        };
        let own: Vec<Span> = parts.iter().map(|&index| ends(index)).collect();
        let (Some(first), Some(last)) = (own.first(), own.last()) else {
            return Vec::new();
        };
        let document = self.context.document;
        let all = document.slice(first.cover(*last));
        if !phrase.text.contains(all) {
            return Vec::new();
        }
        let noun = &tokens[place.1];
        let lemma = noun.lower_lemma();
        // *the Turkish and Greek presidents* are one each
        let single = self.has(place, &["the"])
            && (self.context.lexicon.is_in(Group::SingleOffice, &lemma)
                || self.context.lexicon.kind(&lemma) == Some(EntityKind::StateOrgan));
        let made = own.iter().map(|&span| {
            let mut label = phrase.text.replacen(all, document.slice(span), 1);
            if single && let Some(stem) = label.strip_suffix(noun.form.as_str()) {
                label = format!("{stem}{}", noun.lemma);
            }
            let part = Phrase {
                text: label.into(),
                ..phrase.clone()
            };
            self.organ(place, &part).unwrap_or_else(|| Entity {
                key: (self.folder(place.0) + &names::slug(&part.text)).into(),
                kind: self
                    .context
                    .lexicon
                    .kind(&lemma)
                    .unwrap_or(EntityKind::Thing),
                label: part.text,
                global: false,
                same_as: None,
            })
        });
        made.collect()
    }

    /// Those of several that a phrase with more words than its noun means: *the Russian officials*.
    pub(super) fn narrowed(&self, seen: &Seen, words: &str) -> Vec<Entity> {
        let entities = self.at(seen.place);
        let fits = |entity: &&Entity| {
            let label = entity.label.to_lowercase();
            words
                .split_whitespace()
                .all(|word| label.split_whitespace().any(|known| known == word))
        };
        let found: Vec<Entity> = entities.iter().filter(fits).cloned().collect();
        if found.is_empty() || found.len() == entities.len() {
            seen.entities.to_vec()
        } else {
            found
        }
    }
}
