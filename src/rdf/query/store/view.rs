//! A dataset as the evaluator of SPARQL sees it: which graphs a query asks, and how long it may take.

use super::quads::{DEFAULT, Quads, Scan};
use super::terms::{Id, Spelling, Terms};
use crate::query::limits::{hold, release};
use oxigraph::model::Term;
use spareval::{InternalQuad, QueryableDataset};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;
use std::sync::Arc;

/// The graphs that a query sees as one, or by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::query) enum Chosen {
    /// Every one.
    All,
    /// These; what the dataset does not have is left out.
    These(Vec<Id>),
}

impl Chosen {
    pub(super) fn has(&self, graph: Id) -> bool {
        match self {
            Self::All => true,
            Self::These(graphs) => graphs.contains(&graph),
        }
    }
}

/// A dataset, for one query.
pub(in crate::query) struct View {
    pub terms: Arc<Terms>,
    pub quads: Arc<Quads>,
    /// What the default graph is merged from.
    pub merged: Chosen,
    /// What `GRAPH` finds.
    pub named: Chosen,
    pub spelling: RefCell<Spelling>,
}

/// A term, within one query. Its copies are counted, see [`hold`].
#[derive(Debug, PartialEq, Eq, Hash)]
pub(in crate::query) struct Value(pub(super) Held);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Held {
    /// One of the dataset.
    Known(Id),
    /// One that the query makes, and the dataset does not have.
    Made(Rc<Term>),
}

impl Value {
    pub(super) fn known(id: Id) -> Self {
        Self::new(Held::Known(id))
    }

    pub(super) fn new(held: Held) -> Self {
        hold(1);
        Self(held)
    }
}

impl Clone for Value {
    fn clone(&self) -> Self {
        Self::new(self.0.clone())
    }
}

impl Drop for Value {
    fn drop(&mut self) {
        release();
    }
}

/// What is found. Most are triples of all graphs, which are given without a box for each that is looked up.
enum Found {
    Nothing,
    Triples(Scan),
    Quads(Box<dyn Iterator<Item = InternalQuad<Value>>>),
}

impl Iterator for Found {
    type Item = Result<InternalQuad<Value>, Infallible>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Nothing => None,
            Self::Triples(scan) => scan.next().map(|triple| Ok(quad(triple, None))),
            Self::Quads(quads) => quads.next().map(Ok),
        }
    }
}

pub(super) fn quad(
    [subject, predicate, object]: [Id; 3],
    graph: Option<Id>,
) -> InternalQuad<Value> {
    hold(3);
    let counted = |id| Value(Held::Known(id));
    InternalQuad {
        subject: counted(subject),
        predicate: counted(predicate),
        object: counted(object),
        graph_name: graph.map(Value::known),
    }
}

/// The numbers of what is asked for; nothing if the dataset does not have one of them.
pub(super) fn known<const N: usize>(asked: [Option<&Value>; N]) -> Option<[Option<Id>; N]> {
    let mut ids = [None; N];
    for (id, value) in ids.iter_mut().zip(asked) {
        *id = match value {
            None => None,
            Some(Value(Held::Known(known))) => Some(*known),
            Some(Value(Held::Made(_))) => return None,
        };
    }
    Some(ids)
}

impl View {
    /// The triples of the default graph of the query, each once.
    fn merged(&self, pattern: [Option<Id>; 3]) -> Found {
        let found = self.quads.matching(pattern);
        match self.merged.clone() {
            Chosen::All => Found::Triples(found),
            chosen => {
                let quads = Arc::clone(&self.quads);
                let inside = move |triple: &[Id; 3]| {
                    let graphs = quads.graphs_of(*triple);
                    graphs.iter().any(|&graph| chosen.has(graph))
                };
                let merged = found.filter(inside).map(|triple| quad(triple, None));
                Found::Quads(Box::new(merged))
            }
        }
    }

    /// The triples of one named graph.
    fn of_graph(&self, pattern: [Option<Id>; 3], graph: Id) -> Found {
        if !self.named.has(graph) {
            return Found::Nothing;
        }
        let named = move |triple| quad(triple, Some(graph));
        if let [None, predicate, None] = pattern {
            let fits = move |triple: &[Id; 3]| predicate.is_none_or(|id| id == triple[1]);
            let found = self.quads.of_graph(graph).filter(fits).map(named);
            return Found::Quads(Box::new(found));
        }
        let quads = Arc::clone(&self.quads);
        let inside = move |triple: &[Id; 3]| quads.graphs_of(*triple).contains(&graph);
        let found = self.quads.matching(pattern).filter(inside).map(named);
        Found::Quads(Box::new(found))
    }

    /// The triples of all named graphs, once for each.
    fn of_any_graph(&self, pattern: [Option<Id>; 3]) -> Found {
        let (quads, named) = (Arc::clone(&self.quads), self.named.clone());
        let each = move |triple: [Id; 3]| {
            let graphs = quads.graphs_of(triple).iter().copied();
            let seen = graphs.filter(|&graph| graph != DEFAULT && named.has(graph));
            let seen: Vec<Id> = seen.collect();
            seen.into_iter().map(move |graph| quad(triple, Some(graph)))
        };
        Found::Quads(Box::new(self.quads.matching(pattern).flat_map(each)))
    }
}

impl QueryableDataset<'static> for View {
    type InternalTerm = Value;
    type Error = Infallible;

    fn internal_quads_for_pattern(
        &self,
        subject: Option<&Value>,
        predicate: Option<&Value>,
        object: Option<&Value>,
        graph_name: Option<Option<&Value>>,
    ) -> impl Iterator<Item = Result<InternalQuad<Value>, Infallible>> + use<> {
        let Some(pattern) = known([subject, predicate, object]) else {
            return Found::Nothing;
        };
        match graph_name {
            Some(None) => self.merged(pattern),
            Some(Some(Value(Held::Known(graph)))) => self.of_graph(pattern, *graph),
            Some(Some(Value(Held::Made(_)))) => Found::Nothing,
            None => self.of_any_graph(pattern),
        }
    }

    fn internal_named_graphs(&self) -> impl Iterator<Item = Result<Value, Infallible>> + use<> {
        let mut names = self.quads.named();
        names.retain(|&graph| self.named.has(graph));
        names.into_iter().map(|graph| Ok(Value::known(graph)))
    }

    fn internalize_term(&self, term: Term) -> Result<Value, Infallible> {
        let id = self.terms.find(self.spelling.borrow_mut().term(&term));
        let held = id.map_or_else(|| Held::Made(Rc::new(term)), Held::Known);
        Ok(Value::new(held))
    }

    fn externalize_term(&self, term: Value) -> Result<Term, Infallible> {
        Ok(match &term.0 {
            Held::Known(id) => self.terms.term(*id),
            Held::Made(term) => Term::clone(term),
        })
    }
}
