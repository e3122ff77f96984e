//! What sorts of happenings a briefing tells.

use actant_graph::{Relation, StatementFacts};

/// A sort of happening, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    Attack,
    Force,
    Overthrow,
    Sanctions,
    Protest,
    Withdrawal,
    Agreement,
    Talks,
    Support,
}

/// Each with the relations of the ontology that it is made of.
const TOPICS: [(Topic, &str, &[&str]); 9] = [
    (Topic::Attack, "Attack", &["assault"]),
    (Topic::Force, "Force", &["coerce", "mobilize"]),
    (Topic::Overthrow, "Overthrow", &["overthrow"]),
    (Topic::Sanctions, "Sanctions", &["sanction"]),
    (Topic::Protest, "Protest", &["protest"]),
    (Topic::Withdrawal, "Withdrawal", &["retreat"]),
    (
        Topic::Agreement,
        "Agreement",
        &["agree", "concede", "cooperate"],
    ),
    (Topic::Talks, "Talks", &["consult"]),
    (Topic::Support, "Support", &["aid", "support"]),
];

impl Topic {
    /// The sort of what a statement tells, if it tells a happening.
    pub fn of(known: &StatementFacts) -> Option<Self> {
        let Relation::Typed(name) = &known.claim.relation else {
            return None;
        };
        let found = TOPICS
            .iter()
            .find(|(_, _, relations)| relations.contains(&&**name));
        found.map(|(topic, ..)| *topic)
    }

    /// As it stands before a line.
    pub fn name(self) -> &'static str {
        let found = TOPICS.iter().find(|(topic, ..)| *topic == self);
        found.map_or("", |(_, name, _)| name)
    }
}
