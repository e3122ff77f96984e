//! The triples of a file as numbers of terms, in order of graphs and subjects.

use super::{Limits, ReadError};
use crate::Syntax;
use oxigraph::io::RdfParser;
use oxigraph::model::{GraphName, NamedOrBlankNode, Term};
use rustc_hash::FxHashMap;
use std::io::{BufRead as _, BufReader, Read};
use std::sync::Arc;

pub(super) const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
pub(super) const LABEL: &str = "http://www.w3.org/2000/01/rdf-schema#label";
pub(super) const ISSUED: &str = "http://purl.org/dc/terms/issued";
pub(super) const AGENCY: &str = "https://w3id.org/actant/ns#agency";
pub(super) const SKETCH: &str = "https://w3id.org/actant/ns#sketch";
pub(super) const TITLE: &str = "http://purl.org/dc/terms/title";
pub(super) const SOURCE: &str = "http://purl.org/dc/terms/source";
pub(super) const PUBLISHER: &str = "http://purl.org/dc/terms/publisher";
pub(super) const CREATOR: &str = "http://purl.org/dc/terms/creator";
pub(super) const LANGUAGE: &str = "http://purl.org/dc/terms/language";

/// The object of a triple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Object {
    /// An IRI or a blank node.
    Node(u32),
    /// A literal and its datatype.
    Literal(u32, u32),
}

/// A triple and the graph that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quad {
    graph: u32,
    pub subject: u32,
    pub predicate: u32,
    pub object: Object,
}

/// All of a file.
#[derive(Default)]
pub(super) struct Triples {
    ids: FxHashMap<Arc<str>, u32>,
    terms: Vec<Arc<str>>,
    quads: Vec<Quad>,
    /// Subjects with a type: graph, type, subject.
    typed: Vec<[u32; 3]>,
}

impl Triples {
    /// Reads a file to its end.
    pub fn parse(
        input: impl Read,
        syntax: Syntax,
        name: &str,
        limits: Limits,
    ) -> Result<Self, ReadError> {
        let mut input = BufReader::new(input);
        let front = input.fill_buf().map_err(|source| ReadError::Io {
            name: name.to_owned(),
            source,
        })?;
        // the mark that some editors put before a text
        let mark = "\u{feff}".as_bytes();
        if front.starts_with(mark) {
            input.consume(mark.len());
        }
        let mut all = Self::default();
        let too_large = |message: String| ReadError::TooLarge {
            name: name.to_owned(),
            message,
        };
        for quad in RdfParser::from_format(syntax.format()).for_reader(input) {
            let quad = quad.map_err(|error| ReadError::parse(name, error))?;
            if all.quads.len() == limits.triples {
                let message = format!("more than {} triples", limits.triples);
                return Err(too_large(message));
            }
            let longest = all.add(&quad);
            if longest > limits.term {
                let message = format!("an IRI or a literal of more than {} bytes", limits.term);
                return Err(too_large(message));
            }
        }
        all.quads.sort_unstable();
        all.quads.dedup();
        let is_type = all.ids.get(TYPE).copied();
        let typed = all.quads.iter().filter_map(|quad| match quad.object {
            Object::Node(class) if Some(quad.predicate) == is_type => {
                Some([quad.graph, class, quad.subject])
            }
            _ => None,
        });
        all.typed = typed.collect();
        all.typed.sort_unstable();
        Ok(all)
    }

    /// Returns the length of the longest term.
    fn add(&mut self, quad: &oxigraph::model::Quad) -> usize {
        let mut longest = 0;
        let mut id = |text: &str| {
            longest = longest.max(text.len());
            self.id(text)
        };
        let graph = match &quad.graph_name {
            GraphName::NamedNode(node) => id(node.as_str()),
            GraphName::BlankNode(node) => id(&node.to_string()),
            GraphName::DefaultGraph => id(""),
        };
        let subject = match &quad.subject {
            NamedOrBlankNode::NamedNode(node) => id(node.as_str()),
            NamedOrBlankNode::BlankNode(node) => id(&node.to_string()),
        };
        let predicate = id(quad.predicate.as_str());
        let object = match &quad.object {
            Term::NamedNode(node) => Object::Node(id(node.as_str())),
            Term::BlankNode(node) => Object::Node(id(&node.to_string())),
            Term::Literal(literal) => {
                Object::Literal(id(literal.value()), id(literal.datatype().as_str()))
            }
        };
        self.quads.push(Quad {
            graph,
            subject,
            predicate,
            object,
        });
        longest
    }

    fn id(&mut self, text: &str) -> u32 {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = u32::try_from(self.terms.len()).expect("a file has fewer terms than numbers");
        let text: Arc<str> = text.into();
        self.terms.push(Arc::clone(&text));
        self.ids.insert(text, id);
        id
    }

    /// All triples in order.
    pub fn quads(&self) -> &[Quad] {
        &self.quads
    }

    /// The triples of each graph.
    pub fn graphs(&self) -> impl Iterator<Item = &[Quad]> {
        self.quads.chunk_by(|one, other| one.graph == other.graph)
    }

    /// The triples of a graph that have this subject.
    pub fn about<'a>(&self, graph: &'a [Quad], subject: u32) -> &'a [Quad] {
        let start = graph.partition_point(|quad| quad.subject < subject);
        let count = graph[start..].partition_point(|quad| quad.subject == subject);
        &graph[start..start + count]
    }

    /// The subjects of a class in any graph.
    pub fn of_type(&self, class: &str) -> impl Iterator<Item = u32> {
        let class = self.ids.get(class).copied();
        let typed = self.typed.iter();
        typed.filter_map(move |&[_, of, subject]| (Some(of) == class).then_some(subject))
    }

    /// The subjects of a class in one graph.
    pub fn of_type_in(&self, graph: &[Quad], class: &str) -> impl Iterator<Item = u32> {
        let graph = graph.first().map(|quad| quad.graph);
        let wanted = graph.zip(self.ids.get(class).copied());
        let (start, end) = wanted.map_or((0, 0), |(graph, class)| {
            let before = |typed: &[u32; 3]| [typed[0], typed[1]] < [graph, class];
            let within = |typed: &[u32; 3]| [typed[0], typed[1]] <= [graph, class];
            (
                self.typed.partition_point(before),
                self.typed.partition_point(within),
            )
        });
        self.typed[start..end]
            .iter()
            .map(|&[_, _, subject]| subject)
    }

    /// Whether a term occurs.
    pub fn has(&self, iri: &str) -> bool {
        self.ids.contains_key(iri)
    }

    /// An IRI or a blank node.
    pub fn iri(&self, id: u32) -> &str {
        &self.terms[id as usize]
    }

    /// The lexical form of a literal.
    pub fn text(&self, id: u32) -> &str {
        &self.terms[id as usize]
    }
}
