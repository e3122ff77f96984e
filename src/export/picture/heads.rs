//! Who belongs to whom: organs, ministers and delegations to their state, fighters to their group. They stand in one frame.

use super::words::has_parts;
use crate::view::wording;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Relations of a part to what it is a part of.
const BELONGS: [&str; 4] = ["partOf", "holdsOffice", "memberOf", "spokespersonOf"];
/// The relation of officials to their office, and of groups to their friends.
const AFFILIATED: &str = "affiliatedWith";
/// The rule that reads whose somebody is: *Israeli officials*.
const BELONGING: &str = "belonging";
/// Nouns for those who are somebody else to whom they are named by.
const OTHERS: [&str; 8] = [
    "ally",
    "critic",
    "enemy",
    "foe",
    "neighbor",
    "neighbour",
    "opponent",
    "rival",
];
/// A head may have a head.
const DEPTH: usize = 6;

/// The part and its head, if that is all that a statement tells.
pub(super) fn part<'a>(
    graph: &'a KnowledgeGraph,
    known: &'a StatementFacts,
) -> Option<(&'a str, &'a str)> {
    let claim = &known.claim;
    let Some(Node::Entity(part)) = &claim.subject else {
        return None;
    };
    let head = match (&claim.object, &known.targets[..]) {
        (Some(Node::Entity(head)), _) => head,
        // *President Ana Reis*, of Peru by what stands around her
        (Some(Node::Literal(_)), [head]) => head,
        _ => return None,
    };
    let kind = |key: &str| graph.facts().entities.get(key).map(|facts| facts.kind());
    let (of, to) = (kind(part)?, kind(head)?);
    let words = wording(known);
    let belongs = match &claim.relation {
        // an official of a ministry is its part; a group that is linked to another is no part of that
        Relation::Typed(name) if **name == *AFFILIATED => {
            matches!(of, EntityKind::Person | EntityKind::StateOrgan)
                || of == EntityKind::Group && is_own(known, &words)
        }
        Relation::Typed(name) => BELONGS.contains(&name.as_ref()),
        // *is director of*
        Relation::Open(_) => {
            of == EntityKind::Person && words.starts_with("be ") && words.ends_with(" of")
                || is_own(known, &words)
        }
    };
    let is_so = claim.polarity == Polarity::Positive
        && claim.certainty == Certainty::Asserted
        && claim.attribution.is_empty();
    let fits = of.acts() && of != EntityKind::State && has_parts(to) && part != head;
    (belongs && is_so && !claim.ahead && fits).then_some((part, head))
}

/// Whether a noun makes somebody a part: *Israeli officials*, *delegates from Peru*, but not *Peru’s rivals*.
fn is_own(known: &StatementFacts, words: &str) -> bool {
    let mut rules = known.evidence.iter().flat_map(|it| it.rules.iter());
    let noun = words.strip_prefix("be ");
    let noun = noun.and_then(|it| it.strip_suffix(" of").or_else(|| it.strip_suffix(" from")));
    noun.is_some_and(|noun| !OTHERS.iter().any(|other| noun.ends_with(other)))
        && rules.any(|rule| rule == BELONGING)
}

/// A phrase without a name of its own, and who is behind it: *German firms*.
fn behind<'a>(graph: &'a KnowledgeGraph, known: &'a StatementFacts) -> Option<(&'a str, &'a str)> {
    let (Some(Node::Entity(part)), [head]) = (&known.claim.subject, &known.agents[..]) else {
        return None;
    };
    let facts = |key: &Arc<str>| graph.facts().entities.get(key);
    let (of, to) = (facts(part)?, facts(head)?);
    let fits = of.kind().acts() && !of.global && has_parts(to.kind()) && part != head;
    fits.then_some((part, head))
}

/// The head of each part: the one that most places tell of; of an organ without one, the state of its name (*Army of Peru*).
pub(super) fn of(graph: &KnowledgeGraph) -> BTreeMap<&str, &str> {
    let mut told: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for known in graph.facts().statements.values() {
        if let Some((part, head)) = part(graph, known) {
            *told.entry(part).or_default().entry(head).or_default() += 2 * known.evidence.len();
        } else if let Some((part, head)) = behind(graph, known) {
            *told.entry(part).or_default().entry(head).or_default() += known.evidence.len();
        }
    }
    let mut heads: BTreeMap<&str, &str> = BTreeMap::new();
    for (part, known) in told {
        let best = known.into_iter().rev().max_by_key(|(_, count)| *count);
        heads.extend(best.map(|(head, _)| (part, head)));
    }
    let mut states: BTreeMap<&str, &str> = BTreeMap::new();
    let entities = || graph.facts().entities.iter();
    for (key, facts) in entities().filter(|(_, facts)| facts.kind() == EntityKind::State) {
        states.extend(
            facts
                .labels
                .iter()
                .map(|label| (label.as_ref(), key.as_ref())),
        );
    }
    for (key, facts) in entities().filter(|(_, facts)| facts.kind() == EntityKind::StateOrgan) {
        let names = facts
            .labels
            .iter()
            .filter_map(|label| label.rsplit_once(" of "));
        let mut known = names.filter_map(|(_, state)| states.get(state).copied());
        if let (None, Some(state)) = (heads.get(key.as_ref()), known.next()) {
            heads.insert(key, state);
        }
    }
    heads
}

/// The heads of `key`, the nearest first.
pub(super) fn above<'a, K: Ord + AsRef<str>>(
    heads: &'a BTreeMap<K, K>,
    key: &K,
) -> impl Iterator<Item = &'a K> {
    let mut at = heads.get(key);
    std::iter::from_fn(move || {
        let here = at?;
        at = heads.get(here);
        Some(here)
    })
    // they may go round
    .take(DEPTH)
}
