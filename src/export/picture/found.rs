//! All that could be drawn of a graph.

use super::{Bond, Look};
use actant_base::statement::EntityKind;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is noted of somebody who has no tie must be worth so much.
const TELLING: usize = 13;

/// The key of an actor, of a thing, or of a place that only statements name.
pub(super) type Key = Arc<str>;

/// One statement between two.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub id: Arc<str>,
    /// What a reader of it knows: the statement, that which its gist tells, that which only says so.
    pub covers: Vec<Arc<str>>,
    pub from: Key,
    pub to: Key,
    pub bond: Bond,
    pub look: Look,
    pub words: String,
    /// The same, as it is told of several.
    pub several: String,
    /// With whom it is done to, where a tie does not lead there.
    pub whole: String,
    pub details: String,
    pub places: Vec<Arc<str>>,
    pub sources: Vec<String>,
    pub count: usize,
    /// How much it is worth showing.
    pub worth: usize,
    pub is_violence: bool,
    pub quote: Option<Arc<str>>,
    /// Whether it is drawn only to hold the picture together.
    pub only_binds: bool,
}

/// What is said of one actor that involves no other.
#[derive(Debug, Clone)]
pub(super) struct Note {
    pub of: Key,
    pub id: Arc<str>,
    /// The statement that the words give the gist of.
    pub content: Option<Arc<str>>,
    pub words: String,
    pub worth: usize,
}

/// A node that the graph does not have as such.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub label: String,
    pub kind: EntityKind,
    /// The keys of those that it stands for.
    pub members: Vec<Key>,
}

impl Found {
    /// Who stands in a frame and has no tie is drawn for what is noted.
    pub fn weigh_parts(&mut self) {
        let told = self.said.iter().filter(|it| !it.only_binds);
        let tied: BTreeSet<Key> = told
            .flat_map(|it| [Arc::clone(&it.from), Arc::clone(&it.to)])
            .collect();
        let mut noted: BTreeMap<&Key, usize> = BTreeMap::new();
        for note in &self.notes {
            let best = noted.entry(&note.of).or_default();
            *best = (*best).max(note.worth);
        }
        for said in self.said.iter_mut().filter(|it| it.bond == Bond::Part) {
            let worth = noted.get(&said.from).copied().unwrap_or_default();
            if worth >= TELLING && !tied.contains(&said.from) {
                said.worth = worth;
                said.only_binds = false;
            }
        }
    }
}

/// All that can be drawn.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub said: Vec<Said>,
    pub notes: Vec<Note>,
    /// Whose part an actor is: an organ of a state, a minister of a government.
    pub heads: BTreeMap<Key, Key>,
    pub made: BTreeMap<Key, Made>,
}
