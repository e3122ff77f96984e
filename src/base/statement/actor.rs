//! The actors behind a statement's subject and object.

use super::Entity;
use serde::{Deserialize, Serialize};

/// The rule that found an actor behind a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorRule {
    /// *Iran*.
    Itself,
}

impl ActorRule {
    /// Its name, as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Itself => "itself",
        }
    }

    /// What it rests on, for people.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Itself => "the phrase names it",
        }
    }
}

/// A known or named actor behind the subject or the object of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Actor {
    /// Who.
    pub entity: Entity,
    /// How it was found.
    pub rule: ActorRule,
}
