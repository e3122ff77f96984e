//! Triples in memory, small enough and quick enough to be asked: each term once, each triple as three numbers in three
//! orders (Weiss, Karras & Bernstein 2008 have six), and for each triple the graphs that it is in.

mod draft;
mod kept_view;
mod quads;
mod terms;
mod view;

pub(super) use draft::Draft;
pub(super) use kept_view::{KeptView, Reach};
pub(super) use quads::{DEFAULT, Quad, Quads};
pub(crate) use terms::Spelling;
pub(super) use terms::{Id, Terms, term_of};
pub(super) use view::{Chosen, View};

use oxigraph::model::{
    GraphName, GraphNameRef, NamedNode, NamedOrBlankNodeRef, QuadRef, Term, TermRef,
};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::mem;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A dataset: a default graph and named graphs. What is added is sorted when it is first asked.
#[derive(Debug, Default)]
pub(super) struct Store {
    terms: Arc<Terms>,
    fresh: Mutex<Vec<Quad>>,
    sorted: OnceLock<Arc<Quads>>,
    /// How often quads were added: blank nodes of two files are two things, whatever they are called.
    files: usize,
}

/// The same data, shared until one of the two changes.
impl Clone for Store {
    fn clone(&self) -> Self {
        Self {
            terms: Arc::clone(&self.terms),
            fresh: Mutex::default(),
            sorted: OnceLock::from(Arc::clone(self.sorted())),
            files: self.files,
        }
    }
}

/// Adds the quads of one file.
pub(super) struct Loader<'a> {
    terms: &'a mut Terms,
    quads: &'a mut Vec<Quad>,
    numbers: Numbers,
    before: usize,
}

/// Numbers for the terms of one file, or of one operation of an update.
#[derive(Debug, Default)]
struct Numbers {
    file: usize,
    /// The names that blank nodes of the file have here.
    blanks: FxHashMap<String, Id>,
    spelling: Spelling,
}

impl Store {
    /// What adds the quads of one file.
    pub fn loader(&mut self) -> Loader<'_> {
        let fresh = self.fresh.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(sorted) = self.sorted.take() {
            fresh.extend(sorted.all());
        }
        self.files += 1;
        Loader {
            terms: Arc::make_mut(&mut self.terms),
            before: fresh.len(),
            quads: fresh,
            numbers: Numbers::of(self.files),
        }
    }

    /// The quads in order.
    pub fn sorted(&self) -> &Arc<Quads> {
        self.sorted.get_or_init(|| {
            let mut fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::new(Quads::new(self.terms.len(), mem::take(&mut fresh)))
        })
    }

    /// The dataset as one query sees it.
    pub fn view(&self, merged: Chosen, named: Chosen) -> View {
        View {
            terms: Arc::clone(&self.terms),
            quads: Arc::clone(self.sorted()),
            merged,
            named,
            spelling: RefCell::default(),
        }
    }

    /// The terms, some of which may be in no triple any more.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// What changes it; it stays as it is itself.
    pub fn draft(&self) -> Draft {
        Draft::new(
            Arc::clone(&self.terms),
            Arc::clone(self.sorted()),
            self.files,
        )
    }

    /// The triples that have these terms, of all graphs, each once.
    pub fn matching(
        &self,
        pattern: [Option<TermRef<'_>>; 3],
    ) -> impl Iterator<Item = [Term; 3]> + use<> {
        let mut ids = [None; 3];
        let mut is_known = true;
        for (id, term) in ids.iter_mut().zip(pattern) {
            if let Some(term) = term {
                *id = self.id(term);
                is_known &= id.is_some();
            }
        }
        let found = is_known.then(|| self.sorted().matching(ids));
        let terms = Arc::clone(&self.terms);
        let in_full = move |triple: [Id; 3]| triple.map(|id| terms.term(id));
        found.into_iter().flatten().map(in_full)
    }

    /// The number of a graph's name, if the dataset has it.
    pub fn graph(&self, name: &GraphName) -> Option<Id> {
        match name {
            GraphName::NamedNode(name) => self.id(name.as_ref().into()),
            GraphName::BlankNode(name) => self.id(name.as_ref().into()),
            GraphName::DefaultGraph => Some(DEFAULT),
        }
    }

    /// The number of the graph of that name, if there is one.
    pub fn named(&self, name: &str) -> Option<Id> {
        let id = self.terms.find(Spelling::default().iri(name))?;
        self.sorted().of_graph(id).next().is_some().then_some(id)
    }

    fn id(&self, term: TermRef<'_>) -> Option<Id> {
        self.terms
            .find(Spelling::default().term(&term.into_owned()))
    }
}

impl Loader<'_> {
    /// Adds a quad.
    pub fn add(&mut self, quad: QuadRef<'_>) {
        self.quads.push(self.numbers.quad(self.terms, quad));
    }

    /// The number of an IRI, as it is written; nothing if it is none.
    pub fn iri(&mut self, iri: &str) -> Option<Id> {
        let spelling = self.numbers.spelling.iri(iri);
        if let Some(known) = self.terms.find(spelling) {
            return Some(known);
        }
        NamedNode::new(iri).ok()?;
        Some(self.terms.add(spelling))
    }

    /// The number of a literal without a language; nothing if its datatype is no IRI.
    pub fn literal(&mut self, text: &str, datatype: Option<&str>) -> Option<Id> {
        let spelling = match datatype {
            Some(datatype) => self.numbers.spelling.typed(text, datatype),
            None => self.numbers.spelling.string(text),
        };
        if let Some(known) = self.terms.find(spelling) {
            return Some(known);
        }
        if let Some(datatype) = datatype {
            NamedNode::new(datatype).ok()?;
        }
        Some(self.terms.add(spelling))
    }

    /// Adds a quad of terms that have numbers.
    pub fn push(&mut self, quad: Quad) {
        self.quads.push(quad);
    }

    /// Takes back what was added: the file is broken.
    pub fn undo(self) {
        self.quads.truncate(self.before);
    }
}

impl Numbers {
    fn of(file: usize) -> Self {
        Self {
            file,
            ..Self::default()
        }
    }

    /// The quad as numbers, those of new terms included.
    fn quad(&mut self, terms: &mut Terms, quad: QuadRef<'_>) -> Quad {
        let subject = self.node(terms, quad.subject);
        let predicate = terms.add(self.spelling.iri(quad.predicate.as_str()));
        let object = match quad.object {
            TermRef::NamedNode(node) => self.node(terms, node.into()),
            TermRef::BlankNode(node) => self.node(terms, node.into()),
            TermRef::Literal(literal) => terms.add(self.spelling.literal(&literal.into_owned())),
        };
        let graph = match quad.graph_name {
            GraphNameRef::NamedNode(node) => self.node(terms, node.into()),
            GraphNameRef::BlankNode(node) => self.node(terms, node.into()),
            GraphNameRef::DefaultGraph => DEFAULT,
        };
        [subject, predicate, object, graph]
    }

    fn node(&mut self, terms: &mut Terms, node: NamedOrBlankNodeRef<'_>) -> Id {
        let node = match node {
            NamedOrBlankNodeRef::NamedNode(node) => {
                return terms.add(self.spelling.iri(node.as_str()));
            }
            NamedOrBlankNodeRef::BlankNode(node) => node,
        };
        if let Some(&id) = self.blanks.get(node.as_str()) {
            return id;
        }
        let label = format!("f{}b{}", self.file, self.blanks.len());
        let id = terms.add(self.spelling.blank(&label));
        self.blanks.insert(node.as_str().to_owned(), id);
        id
    }
}
