//! Who is who.

use super::Options;
use super::line::Line;
use super::select::Select;
use crate::tell::{is_typed, printable, wording};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{Node, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody is, by relation.
const BEING: [&str; 7] = [
    "holdsOffice",
    "leaderOf",
    "spokespersonOf",
    "memberOf",
    "partOf",
    "affiliatedWith",
    "isA",
];
/// So many offices of one are told.
const OFFICES: usize = 3;
/// The least confidence, in thousandths, of an office that is told.
const SURE: u16 = 650;

/// An actor of a briefing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorLine {
    /// Its name.
    pub label: String,
    /// In words: *state*, *person*.
    pub kind: &'static str,
    /// Other names.
    pub aliases: Vec<String>,
    /// IRIs of the same elsewhere: Wikidata.
    pub same_as: Vec<String>,
    /// How many statements have it as a doer, as whom something is done to, as a source.
    pub counts: (usize, usize, usize),
    /// Its offices and what it belongs to, as the articles tell.
    pub offices: Vec<Line>,
}

/// The most active with a name, in order.
pub(super) fn actors(select: &Select<'_>, options: &Options) -> Vec<ActorLine> {
    let teller = &select.teller;
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (_, known) in select.statements() {
        let claim = &known.claim;
        let own = |node: &Option<Node>| match node {
            Some(Node::Entity(key)) => graph_key(select, key),
            _ => None,
        };
        let behind = |keys: &[std::sync::Arc<str>]| {
            keys.iter()
                .filter_map(|key| graph_key(select, key))
                .collect::<Vec<_>>()
        };
        let sides: [BTreeSet<&str>; 3] = [
            behind(&known.agents)
                .into_iter()
                .chain(own(&claim.subject))
                .collect(),
            behind(&known.targets)
                .into_iter()
                .chain(own(&claim.object))
                .collect(),
            claim
                .attribution
                .iter()
                .flatten()
                .filter_map(|key| graph_key(select, key))
                .collect(),
        ];
        for (at, side) in sides.iter().enumerate() {
            for key in side {
                counts.entry(key).or_default()[at] += 1;
            }
        }
    }
    let acts = |key: &str| teller.is_named(key) && teller.kind(key).is_some_and(EntityKind::acts);
    let mut ranked: Vec<(&str, [usize; 3])> =
        counts.into_iter().filter(|(key, _)| acts(key)).collect();
    let asked = |key: &str| options.about.contains(key);
    ranked.sort_by_key(|(key, counts)| {
        (
            !asked(key),
            std::cmp::Reverse(counts.iter().sum::<usize>()),
            *key,
        )
    });
    ranked.truncate(options.actors);
    ranked
        .into_iter()
        .map(|(key, counts)| actor(select, key, counts))
        .collect()
}

/// The key as the graph keeps it.
fn graph_key<'a>(select: &Select<'a>, key: &str) -> Option<&'a str> {
    let entities = &select.teller.graph.facts().entities;
    entities.get_key_value(key).map(|(key, _)| key.as_ref())
}

fn actor(select: &Select<'_>, key: &str, counts: [usize; 3]) -> ActorLine {
    let facts = &select.teller.graph.facts().entities[key];
    let label = printable(facts.label(key));
    let aliases = facts
        .labels
        .iter()
        .map(|it| printable(it))
        .filter(|it| *it != label);
    ActorLine {
        kind: kind(facts.kind()),
        aliases: aliases.collect(),
        same_as: facts.same_as.iter().map(ToString::to_string).collect(),
        counts: (counts[0], counts[1], counts[2]),
        offices: offices(select, key),
        label,
    }
}

fn offices(select: &Select<'_>, key: &str) -> Vec<Line> {
    let is = |known: &StatementFacts| {
        let claim = &known.claim;
        let own = matches!(&claim.subject, Some(Node::Entity(it)) if **it == *key);
        let being =
            BEING.iter().any(|name| is_typed(known, name)) || wording(known).starts_with("be ");
        own && being
            && claim.object.is_some()
            && claim.attribution.is_empty()
            && claim.polarity == Polarity::Positive
            && claim.certainty == Certainty::Asserted
            && !claim.ahead
            && known.best_confidence() >= SURE
    };
    let mut found: Vec<Line> = Vec::new();
    let fitting = select.statements().iter().filter(|(_, known)| is(known));
    for &one in fitting {
        let Some(line) = select.line("", &[one]) else {
            continue;
        };
        // *is president* says no more than *is president of Peru*
        let (mine, theirs) = (line.sentence.to_lowercase(), |it: &Line| {
            it.sentence.to_lowercase()
        });
        if !found.iter().any(|it| theirs(it).starts_with(&mine)) {
            found.retain(|it| !mine.starts_with(&theirs(it)));
            found.push(line);
        }
    }
    found.truncate(OFFICES);
    found
}

fn kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::State => "state",
        EntityKind::Person => "person",
        EntityKind::StateOrgan => "organ of a state",
        EntityKind::ArmedGroup => "armed group",
        EntityKind::Organisation => "organisation",
        EntityKind::Media => "media",
        EntityKind::Group => "group",
        EntityKind::Place => "place",
        EntityKind::Event => "event",
        EntityKind::Thing => "thing",
    }
}
