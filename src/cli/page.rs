//! What the explorer's page knows beside the graph.

use actant_graph::KnowledgeGraph;
use actant_words::gazetteer::Gazetteer;
use actant_words::lexicon;
use std::collections::BTreeMap;

/// By whatever else the actors of the graph go, by their keys, in order.
pub fn names(graph: &KnowledgeGraph, gazetteer: &Gazetteer) -> BTreeMap<String, Vec<String>> {
    let entities = &graph.facts().entities;
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, key) in gazetteer.aliases() {
        if entities.contains_key(key) {
            names.entry(key.to_owned()).or_default().push(name);
        }
    }
    // they came in no order
    for list in names.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    names
}

/// What the rules say that the statements of the graph were read by, by their names.
pub fn rules(graph: &KnowledgeGraph) -> BTreeMap<String, &'static str> {
    let statements = graph.facts().statements.values();
    let evidence = statements.flat_map(|known| &known.evidence);
    let mut rules = BTreeMap::new();
    for rule in evidence.flat_map(|place| &place.rules) {
        if !rules.contains_key(&**rule)
            && let Some(meaning) = lexicon::meaning("rule", rule)
        {
            rules.insert(rule.to_string(), meaning);
        }
    }
    rules
}
