//! The drawable view: entities as nodes, statements between two entities as edges with counts.

use super::{EntityFacts, KnowledgeGraph, Node, Relation};
use actant_base::statement::{Certainty, Polarity};
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A node of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The entity's key.
    pub key: String,
    /// What is known of it.
    pub facts: EntityFacts,
}

/// An edge of the network: all statements that say the same of the same two entities.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The relation.
    pub relation: Relation,
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain, in what mood.
    pub certainty: Certainty,
    /// Whether it lies ahead of its text.
    pub ahead: bool,
    /// Keys of who says it, outermost first.
    pub attribution: Vec<Option<Arc<str>>>,
    /// The wording to show.
    pub label: String,
    /// How many places of the texts say so.
    pub count: usize,
}

/// Entities and what is said between them; nodes in order of keys, edges in order of content.
pub type Network = DiGraph<Actor, Link>;

impl KnowledgeGraph {
    /// The network of all statements that have an entity as subject and another as object.
    pub fn network(&self) -> Network {
        let mut network = Network::new();
        let mut nodes: BTreeMap<&str, NodeIndex> = BTreeMap::new();
        for (key, facts) in &self.facts().entities {
            let actor = Actor {
                key: key.to_string(),
                facts: facts.clone(),
            };
            nodes.insert(key, network.add_node(actor));
        }
        // Statements that differ in their content only draw one edge.
        let mut links: BTreeMap<_, (BTreeSet<&str>, usize)> = BTreeMap::new();
        for statement in self.facts().statements.values() {
            let claim = &statement.claim;
            let (Some(Node::Entity(from)), Some(Node::Entity(to))) =
                (&claim.subject, &claim.object)
            else {
                continue;
            };
            let (Some(&from), Some(&to)) = (nodes.get(from.as_ref()), nodes.get(to.as_ref()))
            else {
                continue;
            };
            let (wordings, count) = links
                .entry((
                    from,
                    to,
                    &claim.relation,
                    claim.polarity,
                    claim.certainty,
                    claim.ahead,
                    &claim.attribution,
                ))
                .or_default();
            wordings.extend(statement.verbs.iter().map(|(_, wording)| wording.as_ref()));
            *count += statement.evidence.len();
        }
        for ((from, to, relation, polarity, certainty, ahead, attribution), (wordings, count)) in
            links
        {
            let label = match relation {
                Relation::Typed(name) => spaced(name),
                Relation::Open(name) => wordings.first().copied().unwrap_or(name).to_owned(),
            };
            let link = Link {
                relation: relation.clone(),
                polarity,
                certainty,
                ahead,
                attribution: attribution.clone(),
                label,
                count,
            };
            network.add_edge(from, to, link);
        }
        network
    }
}

/// `expressConcern` as `express concern`.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() {
            words.push(' ');
            words.extend(c.to_lowercase());
        } else {
            words.push(c);
        }
    }
    words
}
