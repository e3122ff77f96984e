//! What the phrases of a document refer to.

use super::Entity;
use std::collections::BTreeMap;

/// The entities of each phrase, by the sentence and the token that heads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Referents {
    by_place: BTreeMap<(usize, usize), Vec<Entity>>,
    /// Where each entity is first spoken of.
    first: BTreeMap<std::sync::Arc<str>, (usize, usize)>,
    /// For each sentence the first of the item of a digest that it stands in.
    items: Vec<usize>,
}

impl Referents {
    /// Of phrases with what each refers to, and for each sentence the first of the item of a digest that it stands in.
    pub fn new(
        phrases: impl Iterator<Item = ((usize, usize), Vec<Entity>)>,
        items: Vec<usize>,
    ) -> Self {
        let by_place: BTreeMap<_, _> = phrases.collect();
        let mut first = BTreeMap::new();
        for (&place, entities) in &by_place {
            for entity in entities {
                first.entry(entity.key.clone()).or_insert(place);
            }
        }
        Self {
            by_place,
            first,
            items,
        }
    }

    /// What the phrase at `place` refers to; several for a set.
    pub fn at(&self, place: (usize, usize)) -> &[Entity] {
        self.by_place.get(&place).map_or(&[], Vec::as_slice)
    }

    /// All phrases with what they refer to, in order of the text.
    pub fn iter(&self) -> impl Iterator<Item = ((usize, usize), &[Entity])> {
        let all = self.by_place.iter();
        all.map(|(&place, entities)| (place, entities.as_slice()))
    }

    /// The first sentence of the item of a digest that a sentence stands in; 0 in any other text.
    pub fn item(&self, sentence: usize) -> usize {
        self.items.get(sentence).copied().unwrap_or(0)
    }

    /// The phrase by which `entity` is spoken of first.
    pub fn first(&self, entity: &Entity) -> Option<(usize, usize)> {
        self.first.get(&entity.key).copied()
    }
}
