//! A dataset while it is changed. What it is made from stays as it is, for those who still ask it.

use super::quads::{DEFAULT, Quad, Quads};
use super::terms::{Id, Terms};
use super::view::{Chosen, View};
use super::{Numbers, Store};
use oxigraph::model::{GraphName, GraphNameRef, NamedOrBlankNodeRef, QuadRef, TermRef};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem;
use std::sync::{Arc, Mutex, OnceLock};

/// A dataset as the operations of an update leave it, one after the other.
#[derive(Debug)]
pub(in crate::query) struct Draft {
    terms: Arc<Terms>,
    /// Without what is pending.
    quads: Arc<Quads>,
    /// Whether a quad is there, for those that are not yet sorted in.
    pending: BTreeMap<Quad, bool>,
    numbers: Numbers,
}

impl Draft {
    pub(super) fn new(terms: Arc<Terms>, quads: Arc<Quads>, files: usize) -> Self {
        Self {
            terms,
            quads,
            pending: BTreeMap::new(),
            numbers: Numbers::of(files),
        }
    }

    /// Begins an operation: its blank nodes are none of those before, whatever they are called.
    pub fn begin(&mut self) {
        self.numbers = Numbers::of(self.numbers.file + 1);
    }

    /// The quad as numbers, those of new terms included. Its blank nodes are new.
    pub fn new_quad(&mut self, quad: QuadRef<'_>) -> Quad {
        self.numbers.quad(Arc::make_mut(&mut self.terms), quad)
    }

    /// The same for a quad that a query has found or made: its blank nodes are those of the dataset, or new.
    pub fn found_quad(&mut self, quad: QuadRef<'_>) -> Quad {
        let graph = match quad.graph_name {
            GraphNameRef::BlankNode(node) => Some(node.into()),
            _ => None,
        };
        let subject: TermRef<'_> = quad.subject.into();
        for term in [Some(subject), Some(quad.object), graph] {
            let Some(TermRef::BlankNode(node)) = term else {
                continue;
            };
            if let Some(id) = self.id(node.into()) {
                let blanks = &mut self.numbers.blanks;
                blanks.entry(node.as_str().to_owned()).or_insert(id);
            }
        }
        self.new_quad(quad)
    }

    /// The quad as numbers, if the dataset has all of its terms.
    pub fn known_quad(&mut self, quad: QuadRef<'_>) -> Option<Quad> {
        let graph = match quad.graph_name {
            GraphNameRef::NamedNode(node) => self.id(node.into())?,
            GraphNameRef::BlankNode(node) => self.id(node.into())?,
            GraphNameRef::DefaultGraph => DEFAULT,
        };
        let subject = match quad.subject {
            NamedOrBlankNodeRef::NamedNode(node) => self.id(node.into())?,
            NamedOrBlankNodeRef::BlankNode(node) => self.id(node.into())?,
        };
        let predicate = self.id(quad.predicate.into())?;
        Some([subject, predicate, self.id(quad.object)?, graph])
    }

    fn id(&mut self, term: TermRef<'_>) -> Option<Id> {
        let spelling = self.numbers.spelling.term(&term.into_owned());
        self.terms.find(spelling)
    }

    /// Says that a quad is there, or not.
    pub fn set(&mut self, quad: Quad, is_there: bool) {
        self.pending.insert(quad, is_there);
    }

    /// How many quads wait to be sorted in.
    pub fn waiting(&self) -> usize {
        self.pending.len()
    }

    /// Takes away all that is in the graphs.
    pub fn clear(&mut self, is_cleared: impl Fn(Id) -> bool) {
        let mut all = self.settled().all();
        let before = all.len();
        all.retain(|&[_, _, _, graph]| !is_cleared(graph));
        if all.len() != before {
            self.quads = Arc::new(Quads::new(self.terms.len(), all));
        }
    }

    /// The number of a graph's name, if a term of the dataset is called so.
    pub fn graph(&mut self, name: &GraphName) -> Option<Id> {
        match name {
            GraphName::NamedNode(node) => self.id(node.as_ref().into()),
            GraphName::BlankNode(node) => self.id(node.as_ref().into()),
            GraphName::DefaultGraph => Some(DEFAULT),
        }
    }

    /// Whether a graph has triples.
    pub fn has_graph(&mut self, name: &GraphName) -> bool {
        let Some(graph) = self.graph(name) else {
            return false;
        };
        self.settled().of_graph(graph).next().is_some()
    }

    /// The dataset as the next operation sees it.
    pub fn view(&mut self, merged: Chosen, named: Chosen) -> View {
        View {
            quads: Arc::clone(self.settled()),
            terms: Arc::clone(&self.terms),
            merged,
            named,
            spelling: RefCell::default(),
        }
    }

    /// The changed dataset.
    pub fn store(mut self) -> Store {
        let quads = Arc::clone(self.settled());
        Store {
            terms: self.terms,
            fresh: Mutex::default(),
            sorted: OnceLock::from(quads),
            files: self.numbers.file,
        }
    }

    /// The quads with all that was pending.
    fn settled(&mut self) -> &Arc<Quads> {
        if !self.pending.is_empty() {
            let pending = mem::take(&mut self.pending);
            let mut all = self.quads.all();
            all.retain(|quad| !pending.contains_key(quad));
            let added = pending.into_iter().filter(|&(_, is_there)| is_there);
            all.extend(added.map(|(quad, _)| quad));
            self.quads = Arc::new(Quads::new(self.terms.len(), all));
        }
        &self.quads
    }
}
