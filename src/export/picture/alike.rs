//! Actors of whom the same is said are one node: *Peru, Chile* that both call on Bolivia.

use super::Look;
use super::found::{Found, Key, Made};
use actant_base::statement::EntityKind;
use actant_graph::KnowledgeGraph;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Names in one node; the others are counted.
const NAMES: usize = 5;

/// What a node's ties and notes say.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Signature<'a> {
    ties: BTreeSet<(bool, &'a str, Look, &'a str)>,
    notes: BTreeSet<&'a str>,
    kind: Option<EntityKind>,
    head: Option<&'a str>,
}

/// Puts actors together that do and suffer the same; `alone` stay by themselves.
pub(super) fn join(graph: &KnowledgeGraph, found: &mut Found, alone: &BTreeSet<Arc<str>>) {
    let heads: BTreeSet<&Key> = found.heads.values().collect();
    let mut same: BTreeMap<Signature, Vec<Key>> = BTreeMap::new();
    for (key, signature) in signatures(graph, found) {
        let tells = !signature.ties.is_empty() || !signature.notes.is_empty();
        // others may stand in a frame with a head
        let is_head = heads.contains(&key);
        if tells && !is_head && !alone.contains(&key) && !found.made.contains_key(&key) {
            same.entry(signature).or_default().push(key);
        }
    }
    let groups: Vec<Vec<Key>> = same.into_values().filter(|keys| keys.len() > 1).collect();
    let mut places: BTreeMap<Key, Key> = BTreeMap::new();
    for keys in groups {
        let Some(first) = keys.first().map(Arc::clone) else {
            continue;
        };
        let facts = &graph.facts().entities;
        let labels: BTreeSet<&str> = keys
            .iter()
            .map(|key| facts.get(key).map_or(key.as_ref(), |it| it.label(key)))
            .collect();
        let more = labels.len().saturating_sub(NAMES);
        let mut label = labels
            .into_iter()
            .take(NAMES)
            .collect::<Vec<_>>()
            .join(", ");
        if more > 0 {
            label.push_str(&format!(" and {more} more"));
        }
        places.extend(keys.iter().map(|key| (Arc::clone(key), Arc::clone(&first))));
        let kind = facts.get(&first).map_or(EntityKind::Thing, |it| it.kind());
        let made = Made {
            label,
            kind,
            members: keys,
        };
        found.made.insert(first, made);
    }
    rename(found, &places);
}

fn signatures<'a>(graph: &KnowledgeGraph, found: &'a Found) -> BTreeMap<Key, Signature<'a>> {
    let mut all: BTreeMap<Key, Signature> = BTreeMap::new();
    for said in found.said.iter().filter(|it| !it.only_binds) {
        let words = said.words.as_str();
        for (out, key, other) in [(true, &said.from, &said.to), (false, &said.to, &said.from)] {
            let signature = all.entry(Arc::clone(key)).or_default();
            signature.ties.insert((out, other, said.look, words));
        }
    }
    for note in &found.notes {
        let signature = all.entry(Arc::clone(&note.of)).or_default();
        signature.notes.insert(&note.words);
    }
    for (key, signature) in &mut all {
        signature.kind = graph.facts().entities.get(key).map(|it| it.kind());
        // who is a part of one state is not put together with a part of another, unless they have no names
        let is_named = graph.facts().entities.get(key).is_some_and(|it| it.global);
        let head = found.heads.get(key).map(AsRef::as_ref);
        signature.head = head.filter(|_| is_named);
    }
    all
}

fn rename(found: &mut Found, places: &BTreeMap<Key, Key>) {
    let new = |key: &Key| places.get(key).map(Arc::clone);
    for said in &mut found.said {
        if places.contains_key(&said.from) {
            said.words.clone_from(&said.several);
        }
        for end in [&mut said.from, &mut said.to] {
            if let Some(key) = new(end) {
                *end = key;
            }
        }
    }
    found.said.retain(|it| it.from != it.to);
    let mut seen: BTreeSet<(Key, String)> = BTreeSet::new();
    for note in &mut found.notes {
        if let Some(key) = new(&note.of) {
            note.of = key;
        }
    }
    found.notes.retain(|note| {
        !places.contains_key(&note.of) || seen.insert((Arc::clone(&note.of), note.words.clone()))
    });
    // those that stand together have a head in common, or none
    for (key, first) in places {
        if key != first && found.heads.get(key) != found.heads.get(first) {
            found.heads.remove(first);
        }
    }
}
