//! Whom a name means in a graph.

use actant_graph::KnowledgeGraph;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Whom a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// These entities, by key.
    Keys(BTreeSet<Arc<str>>),
    /// Nobody; a name of the graph that is like it.
    Nobody(Option<String>),
}

/// The entities that `name` means: those with that name in any case, by key (`actor/iran`), by one of the `others` (further
/// names in small letters, by key); else persons and named things with that last word.
pub fn called(graph: &KnowledgeGraph, name: &str, others: &BTreeMap<String, Vec<String>>) -> Found {
    let wanted = name.trim().to_lowercase();
    let path = wanted.replacen(':', "/", 1);
    let entities = &graph.facts().entities;
    let is_called = |key: &Arc<str>, labels: &[Arc<str>]| {
        **key == *path
            || labels.iter().any(|label| label.to_lowercase() == wanted)
            || others
                .get(&**key)
                .is_some_and(|names| names.contains(&wanted))
    };
    let called = entities
        .iter()
        .filter(|(key, known)| is_called(key, &known.labels));
    let mut found: BTreeSet<Arc<str>> = called.map(|(key, _)| Arc::clone(key)).collect();
    if found.is_empty() && !wanted.is_empty() {
        let last = format!(" {wanted}");
        let ends = |label: &Arc<str>| label.to_lowercase().ends_with(&last);
        let named = entities
            .iter()
            .filter(|(_, known)| known.global && known.labels.iter().any(ends));
        found = named.map(|(key, _)| Arc::clone(key)).collect();
    }
    if !found.is_empty() {
        return Found::Keys(found);
    }
    let start: String = wanted.chars().take(4).collect();
    let names = entities
        .values()
        .filter(|it| it.global)
        .flat_map(|it| it.labels.iter());
    let near = names.filter(|name| !start.is_empty() && name.to_lowercase().starts_with(&start));
    Found::Nobody(near.min().map(ToString::to_string))
}
