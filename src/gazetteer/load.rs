//! Turtle into the gazetteer's tables.

use super::{Gazetteer, Known, folded};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{NamedOrBlankNode, Term};
use std::collections::BTreeMap;

/// A Turtle file that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct GazetteerError {
    /// The file's name as given.
    pub file: String,
    /// From one.
    pub line: u64,
    /// In characters, from one.
    pub column: u64,
    /// What is wrong.
    pub message: String,
}

const ACT: &str = "https://w3id.org/actant/ns#";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const INSTANCES: &str = "https://w3id.org/actant/id/";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

impl Gazetteer {
    /// Adds what the Turtle document `turtle` describes. Names that are known already keep their
    /// first meaning, except that later files may add names to things.
    ///
    /// # Errors
    /// Turtle that does not parse, with file, line and column.
    pub fn extend(&mut self, file: &str, turtle: &str) -> Result<(), GazetteerError> {
        let mut subjects: BTreeMap<String, Vec<(String, Term)>> = BTreeMap::new();
        for quad in RdfParser::from_format(RdfFormat::Turtle).for_slice(turtle.as_bytes()) {
            let quad = quad.map_err(|fault| {
                let at = fault.location();
                GazetteerError {
                    file: file.to_owned(),
                    line: at.as_ref().map_or(1, |at| at.start.line + 1),
                    column: at.as_ref().map_or(1, |at| at.start.column + 1),
                    message: fault.to_string(),
                }
            })?;
            if let NamedOrBlankNode::NamedNode(subject) = quad.subject {
                let pair = (quad.predicate.into_string(), quad.object);
                subjects
                    .entry(subject.into_string())
                    .or_default()
                    .push(pair);
            }
        }
        for (iri, pairs) in &subjects {
            self.add(iri, pairs);
        }
        Ok(())
    }

    fn add(&mut self, iri: &str, pairs: &[(String, Term)]) {
        let key = key_of(iri);
        let strings = |namespace: &'static str, name: &'static str| {
            pairs.iter().filter_map(move |(predicate, object)| {
                let matches = predicate.strip_prefix(namespace) == Some(name);
                text_of(object).filter(|_| matches)
            })
        };
        let index = match self.by_key.get(&key) {
            Some(&index) => index,
            None => {
                let kind =
                    strings("", TYPE).find_map(|class| class.strip_prefix(ACT)?.parse().ok());
                let label = strings(SKOS, "prefLabel").next();
                let (Some(kind), Some(label)) = (kind, label) else {
                    return;
                };
                let office = strings(ACT, "office").next();
                let known = Known {
                    key: key.clone(),
                    label: label.to_owned(),
                    kind,
                    same_as: strings(SKOS, "exactMatch").next().map(str::to_owned),
                    capital_of: strings(ACT, "capitalOf").next().map(key_of),
                    stands_for: strings(ACT, "standsFor").next().map(key_of),
                    is_leader: office.is_some_and(is_first_office),
                };
                self.known.push(known);
                self.by_key.insert(key, self.known.len() - 1);
                self.known.len() - 1
            }
        };
        for name in strings(SKOS, "prefLabel").chain(strings(SKOS, "altLabel")) {
            self.names.entry(folded(name)).or_insert(index);
        }
        for word in strings(ACT, "demonym") {
            self.demonyms.entry(folded(word)).or_insert(index);
        }
        for acronym in strings(ACT, "acronym") {
            only(&mut self.acronyms, acronym.to_owned(), index);
        }
        let known = &self.known[index];
        let mut alone: Vec<&str> = strings(ACT, "shortName").collect();
        if alone.is_empty() && known.is_leader {
            alone.extend(known.label.split(' ').next_back());
        }
        for name in alone {
            only(&mut self.surnames, folded(name), index);
        }
    }
}

/// Keeps a form that means one thing, and marks one that means two.
fn only(table: &mut std::collections::HashMap<String, Option<usize>>, form: String, index: usize) {
    table
        .entry(form)
        .and_modify(|held| {
            if *held != Some(index) {
                *held = None;
            }
        })
        .or_insert(Some(index));
}

fn key_of(iri: &str) -> String {
    iri.strip_prefix(INSTANCES).unwrap_or(iri).to_owned()
}

fn text_of(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        Term::Literal(literal) => Some(literal.value()),
        _ => None,
    }
}

/// Offices whose holders the news names by their last name alone.
fn is_first_office(office: &str) -> bool {
    let office = office.to_lowercase();
    [
        "president",
        "prime minister",
        "supreme leader",
        "chancellor",
        "king",
        "chief of army staff",
    ]
    .iter()
    .any(|first| office.starts_with(first))
}
