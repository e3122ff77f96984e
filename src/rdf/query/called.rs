//! Who in the graph is called by a name: by whatever name somebody asks, in any case, with or without accents.

use super::Dataset;
use super::kept::entity_iri;
use super::near::{near, quoted};
use crate::term;
use actant_words::gazetteer::{Gazetteer, folded};
use oxigraph::model::{NamedNode, Term};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// So many names of a database are looked through for one that is nearly the same.
const MOST: usize = 200_000;
/// How many things of one name are listed.
const LISTED: usize = 6;

/// The properties that hold names, each with the prefix that it is written with.
const NAMING: [(&str, &str); 6] = [
    ("rdfs", "label"),
    ("skos", "prefLabel"),
    ("skos", "altLabel"),
    ("act", "shortName"),
    ("act", "acronym"),
    ("act", "demonym"),
];

/// Whom a name means in a graph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Called {
    /// The names in the graph that mean the same, or the IRI that was given; the name itself where nobody has it.
    pub names: Vec<String>,
    /// The IRIs of all that have one of these names.
    pub things: Vec<String>,
    /// What to tell whoever asks: that nobody is called so, that it is somebody under another name, or several.
    pub remark: Option<String>,
}

/// The names of a graph: each folded name, with the names in the graph that it stands for, and whose they are.
#[derive(Debug, Default)]
pub(super) struct Names {
    labels: BTreeMap<String, BTreeSet<String>>,
    /// Whose each name is.
    things: BTreeMap<String, BTreeSet<String>>,
}

impl Dataset {
    /// Whom `name` means: a name in the graph, one that `gazetteer` knows for it, the last name of a person, or an IRI,
    /// whole or with a prefix.
    pub fn called(&self, name: &str, gazetteer: &Gazetteer) -> Called {
        let name = name.trim();
        let bare = name.trim_start_matches('<').trim_end_matches('>');
        let key = folded(name);
        let few = self.kept_names(&key, gazetteer);
        let few = few.filter(|names| names.labels.contains_key(&key));
        let names = few.map_or_else(|| self.names(gazetteer), Arc::new);
        if let Some(iri) = self.expanded(bare) {
            let known = self.has(&iri);
            return Called {
                names: vec![bare.to_owned()],
                things: vec![iri.as_str().to_owned()],
                remark: (!known).then(|| self.unknown_iri(bare, &iri, &names)),
            };
        }
        let found = names.labels.get(&key).cloned();
        let found = found.unwrap_or_else(|| names.last_name(&key));
        if found.is_empty() {
            return Called {
                names: vec![name.to_owned()],
                things: Vec::new(),
                remark: Some(names.nobody(name)),
            };
        }
        let remark = names.remark(name, &found, |iri| self.shortened(iri));
        let things = found.iter().filter_map(|label| names.things.get(label));
        let things: BTreeSet<&String> = things.flatten().collect();
        Called {
            things: things.into_iter().cloned().collect(),
            names: found.into_iter().collect(),
            remark,
        }
    }

    /// The names of all things that a text speaks of, and what the gazetteer knows of them: that of the first call.
    pub(super) fn names(&self, gazetteer: &Gazetteer) -> Arc<Names> {
        let names = self
            .names
            .get_or_init(|| Arc::new(self.find_names(gazetteer)));
        Arc::clone(names)
    }

    /// Of a database, what goes by the name `key` or by another that `gazetteer` has for the same.
    fn kept_names(&self, key: &str, gazetteer: &Gazetteer) -> Option<Names> {
        let snapshot = self.kept.as_ref()?.snapshot().ok()?;
        let known: BTreeSet<&str> = gazetteer
            .aliases()
            .filter(|(alias, _)| alias == key)
            .map(|(_, known)| known)
            .collect();
        let aliases = gazetteer.aliases();
        let aliases = aliases.filter(|(_, of)| known.contains(of));
        let mut wanted: BTreeSet<String> = aliases.map(|(alias, _)| alias).collect();
        wanted.insert(key.to_owned());
        let mut names = Names::default();
        for name in wanted {
            for (label, key) in snapshot.called(&name).ok()? {
                names.add(&term::printable(&label), &entity_iri(&key));
            }
        }
        names.add_known(gazetteer);
        Some(names)
    }

    fn find_names(&self, gazetteer: &Gazetteer) -> Names {
        let mut names = Names::default();
        if let Some(kept) = &self.kept {
            let named = kept.snapshot().and_then(|snapshot| snapshot.named(MOST));
            for (label, key) in named.unwrap_or_default() {
                names.add(&term::printable(&label), &entity_iri(&key));
            }
            names.add_known(gazetteer);
            return names;
        }
        for (prefix, local) in NAMING {
            let Some(property) = self.term(prefix, local) else {
                continue;
            };
            let property = Some(property.as_ref().into());
            for [thing, _, label] in self.matching([None, property, None]) {
                if let (Term::NamedNode(thing), Term::Literal(label)) = (thing, label)
                    && self.is_spoken_of(thing.as_str())
                {
                    names.add(label.value(), thing.as_str());
                }
            }
        }
        names.add_known(gazetteer);
        names
    }

    /// Whether an IRI is of something that a text speaks of, not of a verb, document or term of the vocabulary.
    fn is_spoken_of(&self, iri: &str) -> bool {
        let below = |prefix: &str| {
            let namespace = self.prefixes.get(prefix)?;
            iri.strip_prefix(namespace.as_str())
        };
        let language = ["verb", "act", "rel", "event", "cert", "concept", "quantity"];
        let document = below("doc").is_some_and(|rest| !rest.contains('/'));
        !document && language.iter().all(|prefix| below(prefix).is_none())
    }

    /// `rel:accuse` in full; nothing for what is no IRI.
    pub(super) fn expanded(&self, name: &str) -> Option<NamedNode> {
        if name.contains("://") {
            return NamedNode::new(name).ok();
        }
        let (prefix, local) = name.split_once(':')?;
        self.term(prefix, local)
    }

    fn term(&self, prefix: &str, local: &str) -> Option<NamedNode> {
        let namespace = self.prefixes.get(prefix)?;
        NamedNode::new(format!("{namespace}{local}")).ok()
    }

    /// Whether the graph has the IRI anywhere.
    pub(super) fn has(&self, iri: &NamedNode) -> bool {
        let node = Some(iri.as_ref().into());
        let patterns = [[node, None, None], [None, node, None], [None, None, node]];
        let found = |pattern| self.matching(pattern).next().is_some();
        patterns.into_iter().any(found)
    }

    fn unknown_iri(&self, asked: &str, iri: &NamedNode, names: &Names) -> String {
        let things: BTreeSet<String> = names
            .things
            .values()
            .flatten()
            .map(|thing| self.shortened(thing))
            .collect();
        let written = self.shortened(iri.as_str());
        let meant = near(&written, things.iter().map(String::as_str));
        let hint = if meant.is_empty() {
            String::new()
        } else {
            format!("; did you mean {}?", quoted(meant, "or"))
        };
        format!("the graph has no `{asked}`{hint}")
    }

    /// An IRI as a query may write it.
    pub(super) fn shortened(&self, iri: &str) -> String {
        let found = self
            .prefixes
            .iter()
            .filter_map(|(name, namespace)| Some((name, iri.strip_prefix(namespace.as_str())?)))
            .min_by_key(|(_, local)| local.len());
        match found {
            Some((name, local)) if !local.contains(['/', '#']) => format!("{name}:{local}"),
            _ => format!("<{iri}>"),
        }
    }

    /// The things that have the name, as a query may write them.
    pub(super) fn written(&self, names: &Names, name: &str) -> Vec<String> {
        let labels = names.labels.get(&folded(name));
        let things = labels
            .into_iter()
            .flatten()
            .filter_map(|label| names.things.get(label))
            .flatten();
        things.map(|thing| self.shortened(thing)).collect()
    }
}

impl Names {
    fn add(&mut self, label: &str, thing: &str) {
        let labels = self.labels.entry(folded(label)).or_default();
        labels.insert(label.to_owned());
        let things = self.things.entry(label.to_owned()).or_default();
        things.insert(thing.to_owned());
    }

    /// Adds the names that the gazetteer has for what is in the graph. The graph may have it under any of its names:
    /// *Ivory Coast* finds *Côte d’Ivoire*.
    fn add_known(&mut self, gazetteer: &Gazetteer) {
        let mut of_key: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (alias, known) in gazetteer.names() {
            if let Some(labels) = self.labels.get(alias) {
                let of_key = of_key.entry(&known.key).or_default();
                of_key.extend(labels.iter().cloned());
            }
        }
        for (alias, key) in gazetteer.aliases() {
            if let Some(labels) = of_key.get(key) {
                let entry = self.labels.entry(alias).or_default();
                entry.extend(labels.iter().cloned());
            }
        }
    }

    /// *nunez*: the people who have it as their last name.
    fn last_name(&self, key: &str) -> BTreeSet<String> {
        let person = |label: &&String| {
            self.things[*label]
                .iter()
                .any(|thing| thing.contains("/person/"))
        };
        let ends = |label: &&String| {
            let label = folded(label);
            label
                .strip_suffix(key)
                .is_some_and(|first| first.ends_with(' '))
        };
        let found = self.things.keys().filter(person).filter(ends);
        found.cloned().collect()
    }

    /// The first label that is `text` but for case and accents.
    pub(super) fn spelt(&self, text: &str) -> Option<&str> {
        let labels = self.labels.get(&folded(text))?;
        let exact = labels.iter().find(|label| *label == text);
        exact.or(labels.first()).map(String::as_str)
    }

    fn nobody(&self, name: &str) -> String {
        let key = folded(name);
        let mut meant: Vec<&str> = near(&key, self.labels.keys().map(String::as_str))
            .into_iter()
            .filter_map(|alias| self.labels[alias].first().map(String::as_str))
            .collect();
        meant.dedup();
        if meant.is_empty() {
            let words = |label: &&String| {
                folded(label)
                    .split(' ')
                    .any(|word| key.split(' ').any(|part| part == word))
            };
            meant = self
                .things
                .keys()
                .filter(words)
                .take(LISTED)
                .map(String::as_str)
                .collect();
        }
        if meant.is_empty() {
            let global = |label: &&String| {
                self.things[*label]
                    .iter()
                    .any(|thing| !thing.contains("/thing/"))
            };
            let some: Vec<&str> = self
                .things
                .keys()
                .filter(global)
                .take(LISTED)
                .map(String::as_str)
                .collect();
            let others = if some.is_empty() {
                String::new()
            } else {
                format!("; among others it has {}", quoted(some, "and"))
            };
            return format!("the graph has nobody and nothing called `{name}`{others}");
        }
        format!(
            "the graph has nobody and nothing called `{name}`; did you mean {}?",
            quoted(meant, "or")
        )
    }

    /// What to tell of a name that was found: under which other name, and whose it is where it is several’s.
    fn remark(
        &self,
        name: &str,
        found: &BTreeSet<String>,
        written: impl Fn(&str) -> String,
    ) -> Option<String> {
        let things: BTreeSet<&String> = found
            .iter()
            .filter_map(|label| self.things.get(label))
            .flatten()
            .collect();
        if things.len() > 1 {
            let mut listed: Vec<String> = things
                .iter()
                .take(LISTED)
                .map(|thing| written(thing))
                .collect();
            if things.len() > LISTED {
                listed.push(format!("{} more", things.len() - LISTED));
            }
            return Some(format!(
                "`{name}` is {} things here, all of them are asked for: {}; an IRI asks for one",
                things.len(),
                listed.join(", ")
            ));
        }
        let same = |label: &String| folded(label) == folded(name);
        let other = found.iter().find(|label| !same(label))?;
        Some(format!("`{name}` is `{other}` here"))
    }
}
