//! A dataset into RDF: all of it, in order, the same bytes for the same quads.

use super::limits::Watch;
use super::store::{DEFAULT, Id};
use super::{Dataset, Limits, QueryError};
use crate::Syntax;
use oxigraph::io::RdfSerializer;
use oxigraph::model::{GraphName, NamedOrBlankNode, Quad, Term};
use std::io::Write;

/// So many quads are written between two looks at the clock.
const STEPS: usize = 4096;

impl Dataset {
    /// Whether some triples are in named graphs, which not every syntax holds.
    pub fn has_named_graphs(&self) -> bool {
        self.kept.is_some() || !self.store.sorted().named().is_empty()
    }

    /// Writes it all: first what is in no named graph, then each graph by name, their triples in the order of their terms.
    ///
    /// # Errors
    /// The syntax holds no named graphs, and there are some; it takes too long; it cannot be written.
    pub fn write(
        &self,
        syntax: Syntax,
        limits: &Limits,
        out: &mut dyn Write,
    ) -> Result<(), QueryError> {
        self.is_in_memory()?;
        let watch = Watch::new(limits);
        if self.has_named_graphs() && !syntax.holds_graphs() {
            return Err(QueryError::Format(
                "Turtle, N-Triples and RDF/XML hold no named graphs: use N-Quads, TriG or JSON-LD",
            ));
        }
        let mut serializer = RdfSerializer::from_format(syntax.format());
        for (name, namespace) in &*self.prefixes {
            // as in the files of a build: below these two, most names would need escapes
            if !matches!(name.as_str(), "doc" | "concept") {
                serializer = serializer
                    .with_prefix(name, namespace)
                    .map_err(QueryError::store)?;
            }
        }
        let terms = self.store.terms();
        let mut quads = self.store.sorted().all();
        let ranks = terms.ranks();
        let rank = |id: Id| match id {
            DEFAULT => 0,
            id => ranks[id as usize] + 1,
        };
        quads.sort_unstable_by_key(|&[s, p, o, graph]| [graph, s, p, o].map(rank));
        let mut writer = serializer.for_writer(out);
        for (number, &[subject, predicate, object, graph]) in quads.iter().enumerate() {
            if number % STEPS == 0 {
                watch.look()?;
            }
            let (Some(subject), Term::NamedNode(predicate)) =
                (node(terms.term(subject)), terms.term(predicate))
            else {
                continue;
            };
            let graph = match graph {
                DEFAULT => GraphName::DefaultGraph,
                graph => node(terms.term(graph)).map_or(GraphName::DefaultGraph, GraphName::from),
            };
            let quad = Quad::new(subject, predicate, terms.term(object), graph);
            writer
                .serialize_quad(quad.as_ref())
                .map_err(QueryError::write)?;
        }
        let out = writer.finish().map_err(QueryError::write)?;
        out.flush().map_err(QueryError::write)
    }
}

/// What may be a subject or name a graph.
fn node(term: Term) -> Option<NamedOrBlankNode> {
    match term {
        Term::NamedNode(node) => Some(node.into()),
        Term::BlankNode(node) => Some(node.into()),
        Term::Literal(_) => None,
    }
}
