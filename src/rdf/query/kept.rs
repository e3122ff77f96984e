//! Triples that are kept in a database and asked there: what the keeper must be able to do, and what it is given.

use crate::term;
use crate::terms::Sorted;
use crate::{RdfOptions, Triples};
use actant_graph::{DocumentFacts, Origins};
use oxigraph::model::Term;
use std::error::Error;
use std::fmt::{self, Debug, Display};

/// The number of a term in a database. It is another one in each.
pub type TermId = u32;

/// A dataset in a database. Each document is a named graph in it; all together are the default graph.
pub trait Kept: Debug + Send + Sync {
    /// The dataset as it is now, for one question.
    ///
    /// # Errors
    /// The database cannot be read.
    fn snapshot(&self) -> Result<Box<dyn Snapshot>, KeptError>;
}

/// The dataset at one moment: whatever others write meanwhile, it stays the same.
pub trait Snapshot {
    /// The number of the term that is spelt so; nothing if no triple has it.
    ///
    /// # Errors
    /// The database cannot be read; the same for all others.
    fn find(&self, spelling: &[u8]) -> Result<Option<TermId>, KeptError>;

    /// How the term is spelt.
    fn spelling(&self, term: TermId) -> Result<Vec<u8>, KeptError>;

    /// Triples of all documents together, each once and in order, with their terms as `order` has them: those that begin
    /// with the terms of `within`, and come after the triple `after`. At most `most`; if there are fewer, these are all.
    fn rows(
        &self,
        order: Order,
        within: &[TermId],
        after: Option<[TermId; 3]>,
        most: usize,
    ) -> Result<Vec<[TermId; 3]>, KeptError>;

    /// All predicates.
    fn predicates(&self) -> Result<Vec<TermId>, KeptError>;

    /// The names of graphs, in order, that come after `after`; at most `most`.
    fn graphs(&self, after: Option<TermId>, most: usize) -> Result<Vec<TermId>, KeptError>;

    /// The triples of the graph with that name; nothing if there is no such graph.
    fn graph(&self, name: TermId) -> Result<Option<Vec<[TermId; 3]>>, KeptError>;

    /// How many different triples there are.
    fn count(&self) -> Result<usize, KeptError>;

    /// Names and keys of the entities whose folded name this is.
    fn called(&self, folded: &str) -> Result<Vec<(String, String)>, KeptError>;

    /// Names and keys of entities that several documents may have, in order; at most `most`.
    fn named(&self, most: usize) -> Result<Vec<(String, String)>, KeptError>;
}

/// In which order the terms of a triple stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Subject, predicate, object.
    Subject,
    /// Predicate, object, subject.
    Predicate,
}

impl Order {
    /// The triple as subject, predicate, object.
    pub fn triple(self, row: [TermId; 3]) -> [TermId; 3] {
        let [first, second, third] = row;
        match self {
            Self::Subject => row,
            Self::Predicate => [third, first, second],
        }
    }

    /// The triple in this order.
    pub fn row(self, [subject, predicate, object]: [TermId; 3]) -> [TermId; 3] {
        match self {
            Self::Subject => [subject, predicate, object],
            Self::Predicate => [predicate, object, subject],
        }
    }
}

/// Why a database cannot be read.
#[derive(Debug)]
pub struct KeptError(Box<dyn Error + Send + Sync>);

impl KeptError {
    /// For that reason.
    pub fn new(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl Display for KeptError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, out)
    }
}

impl Error for KeptError {}

/// The triples of one document, ready to be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Packed {
    /// How its terms are spelt, each once: bytes that mean something to this crate only.
    pub terms: Vec<Vec<u8>>,
    /// Its triples, each once, as places in that list.
    pub triples: Vec<[u32; 3]>,
    /// The place of the name of its graph: the document.
    pub graph: u32,
}

impl Packed {
    /// The triples of `document`.
    pub fn new(document: &DocumentFacts, options: &RdfOptions) -> Self {
        let mut out = Triples::new(options);
        // which documents are copies shows only beside the others
        let graph = out.document(&document.id, document, &Origins::default());
        out.facts(&document.facts);
        let sorted: Sorted = out.sorted();
        let (terms, triples) = sorted.spelt();
        let name = super::store::Spelling::default()
            .iri(graph.as_str())
            .to_owned();
        let graph = terms.iter().position(|term| *term == name).unwrap_or(0);
        Self {
            terms,
            triples,
            graph: u32::try_from(graph).unwrap_or(0),
        }
    }
}

/// The IRI of the entity with that key, in the graphs of a database.
pub(super) fn entity_iri(key: &str) -> String {
    let mut iri = String::new();
    term::iri(&mut iri, crate::DEFAULT_BASE, &[key]);
    iri
}

/// How a property of the program's vocabulary is spelt.
pub fn property(name: &str) -> Vec<u8> {
    let iri = format!("{}{name}", crate::ACT);
    super::store::Spelling::default().iri(&iri).to_owned()
}

/// The text of the literal that is spelt so; nothing if it is another term.
pub fn literal_text(spelling: &[u8]) -> Option<String> {
    match super::store::term_of(spelling) {
        Term::Literal(literal) => Some(literal.value().to_owned()),
        _ => None,
    }
}
