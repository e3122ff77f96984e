//! The actors behind a statement's subject and object.

use super::Entity;
use serde::{Deserialize, Serialize};

/// The rule that found an actor behind a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorRule {
    /// *Iran*.
    Itself,
    /// *the Iranian army*: Iran too.
    StateOf,
    /// *Israel's strikes*.
    Possessor,
    /// *Pakistani airstrikes*.
    Demonym,
    /// *Hamas gunmen*.
    NameBefore,
    /// *an armed group, the Zagros Front*.
    Apposition,
    /// *members of the Front*, *fighters from the Front*.
    Belonging,
    /// *hideouts of the Front*.
    Owner,
    /// *an attack by the Front*.
    Doer,
    /// *talks between Peru and Chile*.
    Between,
    /// *dozens of Iraqis*.
    Whole,
    /// *a ban on trade with Cuba*.
    SecondParty,
    /// *signed a treaty with Peru*.
    Beside,
    /// *killed in a Turkish airstrike*.
    DeedBeside,
    /// *said that Chad sheltered rebels*.
    Content,
    /// *denied the charge*, of Iran.
    Accuser,
    /// *Peru and Chile upgraded their ties*.
    Joint,
    /// *bombed a village in Sudan*.
    Ground,
    /// *suspended an aid programme for Bosnia*.
    Inside,
    /// *drones launched from Iran*.
    Origin,
    /// *A declaration of the Front demanded that …*: whose word the content is.
    Word,
}

impl ActorRule {
    /// Its name, as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Itself => "itself",
            Self::StateOf => "state-of",
            Self::Possessor => "possessor",
            Self::Demonym => "demonym",
            Self::NameBefore => "name-before",
            Self::Apposition => "apposition",
            Self::Belonging => "belonging",
            Self::Owner => "owner",
            Self::Doer => "doer",
            Self::Between => "between",
            Self::Whole => "whole",
            Self::SecondParty => "second-party",
            Self::Beside => "beside",
            Self::DeedBeside => "deed-beside",
            Self::Content => "content",
            Self::Accuser => "accuser",
            Self::Joint => "joint",
            Self::Ground => "ground",
            Self::Inside => "inside",
            Self::Origin => "origin",
            Self::Word => "word",
        }
    }

    /// What it rests on, for people.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Itself => "the phrase names it",
            Self::StateOf => "the state whose organ the phrase names",
            Self::Possessor => "whose it is (Israel’s strikes)",
            Self::Demonym => "an adjective for a state (Pakistani airstrikes)",
            Self::NameBefore => "the name before the noun (Hamas gunmen)",
            Self::Apposition => "the name beside the noun (an armed group, the Zagros Front)",
            Self::Belonging => "whom they belong to (members of the Front)",
            Self::Owner => "whose it is (hideouts of the Front)",
            Self::Doer => "who does the deed that the noun names (an attack by the Front)",
            Self::Between => "the parties of what the noun names (talks between Peru and Chile)",
            Self::Whole => "of whom it is a number or part (dozens of Iraqis)",
            Self::SecondParty => {
                "the other party of the deed that the noun names (a ban on trade with Cuba)"
            }
            Self::Beside => "the other party, beside the verb (signed a treaty with Peru)",
            Self::DeedBeside => {
                "who does the deed in which it happened (died in a Turkish airstrike)"
            }
            Self::Content => "whom the content is about (said that Chad sheltered rebels)",
            Self::Accuser => "who says what is denied",
            Self::Joint => {
                "who does it together with the subject (Peru and Chile upgraded their ties)"
            }
            Self::Ground => "the state on whose ground it happens (bombed a village in Sudan)",
            Self::Inside => {
                "the first actor or state that the object’s words name (suspended an aid programme for Bosnia)"
            }
            Self::Origin => "where what is used comes from (drones launched from Iran)",
            Self::Word => "whose word the content is (a declaration demanded it)",
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
