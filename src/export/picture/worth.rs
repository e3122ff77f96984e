//! How much a statement is worth showing to somebody who sees one picture.

use actant_graph::{KnowledgeGraph, Relation, StatementFacts};
use std::collections::BTreeMap;

/// Relations that tell what somebody is, not what anybody does.
const STANDING: [&str; 16] = [
    "affiliatedWith",
    "borders",
    "capitalOf",
    "hasAttribute",
    "hasCapital",
    "hasLeader",
    "hasLength",
    "hasMember",
    "hasPart",
    "hasSpokesperson",
    "holdsOffice",
    "isA",
    "leaderOf",
    "memberOf",
    "partOf",
    "spokespersonOf",
];
/// The part of a text, of ten, that tells what it is about: news begins with that.
const LEAD: usize = 6;

/// How long texts are, as far as evidence shows.
pub(super) struct Worth<'a> {
    ends: BTreeMap<&'a str, usize>,
}

impl<'a> Worth<'a> {
    pub fn of(graph: &'a KnowledgeGraph) -> Self {
        let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
        for known in graph.facts().statements.values() {
            for it in &known.evidence {
                let end = ends.entry(&it.document).or_default();
                *end = (*end).max(it.end);
            }
        }
        Self { ends }
    }

    /// A number that grows with what the statement tells: a deed, with its circumstances, told early, often and surely.
    pub fn of_statement(&self, known: &StatementFacts, details: &str) -> usize {
        let claim = &known.claim;
        let mut worth = 8 + 3 * known.evidence.len().min(8) + self.lead(known);
        worth += match &claim.relation {
            Relation::Typed(name) if STANDING.contains(&name.as_ref()) => 0,
            Relation::Typed(name) if **name == *"communicate" => 3,
            Relation::Typed(_) => 9,
            Relation::Open(_) => 4,
        };
        worth += if details.is_empty() { 0 } else { 3 };
        worth += if claim.vouched { 2 } else { 0 };
        // *the ministry announced*: nothing is told
        let is_bare = claim.object.is_none()
            && claim.content.is_empty()
            && known.qualifiers.iter().all(|it| it.kind == "time");
        worth = if is_bare { worth / 2 } else { worth };
        // a reading that is probably wrong
        worth * usize::from(known.best_confidence()).clamp(200, 900) / 900
    }

    /// From 8, for what a text begins with, to 0.
    fn lead(&self, known: &StatementFacts) -> usize {
        let part = |it: &actant_graph::Evidence| {
            let end = self.ends.get(&*it.document).copied().unwrap_or_default();
            let tenths = 10 * it.start / end.max(1);
            (8 * LEAD.saturating_sub(tenths)).div_ceil(LEAD)
        };
        known.evidence.iter().map(part).max().unwrap_or_default()
    }
}

/// Whether it is violence, which counts whoever did it.
pub(super) fn is_violence(known: &StatementFacts) -> bool {
    const VIOLENCE: [&str; 3] = ["assault", "coerce", "overthrow"];
    matches!(&known.claim.relation, Relation::Typed(name) if VIOLENCE.contains(&name.as_ref()))
}

/// Whether a statement tells what somebody is.
pub(super) fn is_standing(known: &StatementFacts) -> bool {
    match &known.claim.relation {
        Relation::Typed(name) => STANDING.contains(&name.as_ref()),
        Relation::Open(_) => false,
    }
}
