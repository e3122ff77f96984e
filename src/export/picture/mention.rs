//! Actors in the words of phrases: *the fight against NATO expansion* is about NATO too; whoever has no name must be all
//! of the phrase, in the same text: *used force against protesters*.

use actant_base::statement::EntityKind;
use actant_graph::{KnowledgeGraph, Node};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter names are words as well.
const SHORTEST: usize = 4;

/// Names of actors, by their first word.
#[derive(Debug, Default)]
pub(super) struct Mentions<'a> {
    names: BTreeMap<&'a str, Vec<(Vec<&'a str>, &'a str)>>,
    /// Actors without a name, by their document and what it calls them.
    unnamed: BTreeMap<(&'a str, String), &'a str>,
}

/// What leads to whoever something is done to, or done with.
const LEADING: [&str; 6] = ["against", "at", "on", "to", "toward", "with"];
/// What may stand before a noun.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

impl<'a> Mentions<'a> {
    /// All names of the actors that a graph knows by name; of persons the last word too, if only one is called so.
    pub fn of(graph: &'a KnowledgeGraph) -> Self {
        let entities = graph.facts().entities.iter();
        let named = entities.filter(|(_, facts)| facts.global && facts.kind().acts());
        let mut names: BTreeMap<Vec<&str>, Option<&str>> = BTreeMap::new();
        // a name of two is nobody's
        let mut add = |words: Vec<&'a str>, key: &'a str| {
            if words.iter().map(|word| word.len()).sum::<usize>() >= SHORTEST {
                let known = names.entry(words).or_insert(Some(key));
                *known = known.filter(|it| *it == key);
            }
        };
        for (key, facts) in named {
            for label in &facts.labels {
                let words: Vec<&str> = words(label).collect();
                if let (EntityKind::Person, Some(&last)) = (facts.kind(), words.last())
                    && last.starts_with(char::is_uppercase)
                {
                    add(vec![last], key);
                }
                add(words, key);
            }
        }
        let mut mentions = Self::default();
        for (words, key) in names {
            if let (Some(&first), Some(key)) = (words.first(), key) {
                mentions.names.entry(first).or_default().push((words, key));
            }
        }
        // the longest name counts
        for known in mentions.names.values_mut() {
            known.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        mentions.unnamed = unnamed(graph);
        mentions
    }

    /// The actor without a name that a qualifier leads to: *against the protesters*.
    pub fn led_to(&self, text: &str, documents: &BTreeSet<&'a str>) -> Option<&'a str> {
        let (leading, rest) = text.split_once(' ')?;
        if !LEADING.contains(&leading) {
            return None;
        }
        let phrase = without_article(rest).to_lowercase();
        let mut known = documents
            .iter()
            .map(|document| self.unnamed.get(&(*document, phrase.clone())).copied());
        // what each text that tells so calls the same
        let first = known.next()??;
        known.all(|it| it == Some(first)).then_some(first)
    }

    /// The actors that `text` names, in its order, each once.
    pub fn within(&self, text: &str) -> Vec<&'a str> {
        let words: Vec<&str> = words(text).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let known = self.names.get(words[at]).into_iter().flatten();
            let mut fitting = known.filter(|(name, _)| words[at..].starts_with(name));
            match fitting.next() {
                Some((name, key)) => {
                    at += name.len();
                    if !found.contains(key) {
                        found.push(*key);
                    }
                }
                None => at += 1,
            }
        }
        found
    }
}

/// The actors without a name of each document, by what it calls them.
fn unnamed(graph: &KnowledgeGraph) -> BTreeMap<(&str, String), &str> {
    let mut unnamed = BTreeMap::new();
    for known in graph.facts().statements.values() {
        for node in [&known.claim.subject, &known.claim.object]
            .into_iter()
            .flatten()
        {
            let Node::Entity(key) = node else { continue };
            let Some(facts) = graph.facts().entities.get(key) else {
                continue;
            };
            if facts.global || !facts.kind().acts() {
                continue;
            }
            for evidence in &known.evidence {
                for label in &facts.labels {
                    let phrase = without_article(label).to_lowercase();
                    unnamed.insert((evidence.document.as_ref(), phrase), key.as_ref());
                }
            }
        }
    }
    unnamed
}

fn without_article(phrase: &str) -> &str {
    match phrase.split_once(' ') {
        Some((first, rest)) if ARTICLES.contains(&first.to_lowercase().as_str()) => rest,
        _ => phrase,
    }
}

/// Words without the marks around them and without the *’s* of a possessor.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let bare = |word| -> &str {
        let word = str::trim_matches(word, |c: char| !c.is_alphanumeric());
        let owner = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s"));
        owner.unwrap_or(word)
    };
    text.split(|c: char| c.is_whitespace() || "–—/".contains(c))
        .map(bare)
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn names_are_found_in_phrases() {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let mentions = Mentions::of(&graph);
        for (text, expected) in [
            (
                "relations between Iran and Pakistan",
                vec!["actor/iran", "actor/pakistan"],
            ),
            ("Iran’s ties (Iran)", vec!["actor/iran"]),
            ("Iranian", vec![]),
            ("iran", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(mentions.within(text), expected, "{text}");
        }
    }
}
