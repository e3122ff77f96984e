//! A dataset in a database as the evaluator of SPARQL sees it: triples are fetched a page at a time, when they are asked
//! for.

use super::terms::{Id, Spelling, term_of};
use super::view::{Chosen, Held, Value, known, quad};
use crate::query::kept::{KeptError, Order, Snapshot};
use oxigraph::model::Term;
use rustc_hash::FxHashMap;
use spareval::{InternalQuad, QueryableDataset};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::vec;

/// The first page has so many triples; most stretches have fewer.
const FIRST: usize = 16;
/// No page has more.
const LARGEST: usize = 4096;
/// A thing with fewer triples than this has all of them fetched at once: the next question is about the same thing.
const SMALL: usize = 64;
/// So many things and terms are remembered, before all are forgotten.
const REMEMBERED: usize = 1 << 16;

/// The triples of a thing that has few; `None` of one that has many.
type Few = Option<Rc<[[Id; 3]]>>;

/// A snapshot, and what was fetched of it.
pub(in crate::query) struct Reach {
    snapshot: Box<dyn Snapshot>,
    terms: RefCell<FxHashMap<Id, Term>>,
    things: RefCell<FxHashMap<Id, Few>>,
    predicates: RefCell<Option<Rc<[Id]>>>,
}

type Triple = Result<[Id; 3], KeptError>;

impl Reach {
    pub fn new(snapshot: Box<dyn Snapshot>) -> Rc<Self> {
        Rc::new(Self {
            snapshot,
            terms: RefCell::default(),
            things: RefCell::default(),
            predicates: RefCell::default(),
        })
    }

    pub fn snapshot(&self) -> &dyn Snapshot {
        &*self.snapshot
    }

    pub fn term(&self, id: Id) -> Result<Term, KeptError> {
        if let Some(term) = self.terms.borrow().get(&id) {
            return Ok(term.clone());
        }
        let term = term_of(&self.snapshot.spelling(id)?);
        let mut terms = self.terms.borrow_mut();
        if terms.len() >= REMEMBERED {
            terms.clear();
        }
        terms.insert(id, term.clone());
        Ok(term)
    }

    pub fn find(&self, term: &Term) -> Result<Option<Id>, KeptError> {
        self.snapshot.find(Spelling::default().term(term))
    }

    fn predicates(&self) -> Result<Rc<[Id]>, KeptError> {
        if let Some(known) = &*self.predicates.borrow() {
            return Ok(Rc::clone(known));
        }
        let all: Rc<[Id]> = self.snapshot.predicates()?.into();
        *self.predicates.borrow_mut() = Some(Rc::clone(&all));
        Ok(all)
    }

    /// The triples of a thing, if it has few.
    fn few(&self, subject: Id) -> Result<Option<Rc<[[Id; 3]]>>, KeptError> {
        if let Some(known) = self.things.borrow().get(&subject) {
            return Ok(known.clone());
        }
        let rows = self
            .snapshot
            .rows(Order::Subject, &[subject], None, SMALL)?;
        let few: Few = (rows.len() < SMALL).then(|| rows.into());
        let mut things = self.things.borrow_mut();
        if things.len() >= REMEMBERED {
            things.clear();
        }
        things.insert(subject, few.clone());
        Ok(few)
    }

    fn stretch(self: &Rc<Self>, order: Order, within: &[Id]) -> Stretch {
        Stretch {
            reach: Rc::clone(self),
            order,
            within: within.to_owned(),
            after: None,
            page: Vec::new().into_iter(),
            size: FIRST,
            ended: false,
        }
    }

    /// The triples of all documents together with these terms, each once.
    pub fn matching(
        self: &Rc<Self>,
        [s, p, o]: [Option<Id>; 3],
    ) -> Box<dyn Iterator<Item = Triple>> {
        let error =
            |error| Box::new(std::iter::once(Err(error))) as Box<dyn Iterator<Item = Triple>>;
        match (s, p, o) {
            (Some(s), p, o) => match self.few(s) {
                Err(fault) => error(fault),
                Ok(Some(few)) => {
                    let fits = move |row: &[Id; 3]| fits(row, [Some(s), p, o]);
                    let rows = (0..few.len()).map(move |at| few[at]);
                    Box::new(rows.filter(fits).map(Ok))
                }
                Ok(None) => match (p, o) {
                    (Some(p), Some(o)) => Box::new(self.stretch(Order::Subject, &[s, p, o])),
                    (Some(p), None) => Box::new(self.stretch(Order::Subject, &[s, p])),
                    (None, o) => {
                        let all = self.stretch(Order::Subject, &[s]);
                        Box::new(all.filter(move |row| {
                            row.as_ref().map_or(true, |row| fits(row, [None, None, o]))
                        }))
                    }
                },
            },
            (None, Some(p), Some(o)) => Box::new(self.stretch(Order::Predicate, &[p, o])),
            (None, Some(p), None) => Box::new(self.stretch(Order::Predicate, &[p])),
            (None, None, None) => Box::new(self.stretch(Order::Subject, &[])),
            (None, None, Some(o)) => match self.predicates() {
                Err(fault) => error(fault),
                Ok(all) => {
                    let reach = Rc::clone(self);
                    let all: Vec<Id> = all.to_vec();
                    let of = move |p| reach.stretch(Order::Predicate, &[p, o]);
                    Box::new(all.into_iter().flat_map(of))
                }
            },
        }
    }
}

fn fits(triple: &[Id; 3], pattern: [Option<Id>; 3]) -> bool {
    let mut both = triple.iter().zip(pattern);
    both.all(|(&is, wanted)| wanted.is_none_or(|id| id == is))
}

/// Triples that stand together in one order, fetched a page at a time.
struct Stretch {
    reach: Rc<Reach>,
    order: Order,
    within: Vec<Id>,
    after: Option<[Id; 3]>,
    page: vec::IntoIter<[Id; 3]>,
    size: usize,
    ended: bool,
}

impl Iterator for Stretch {
    type Item = Triple;

    fn next(&mut self) -> Option<Triple> {
        if let Some(row) = self.page.next() {
            return Some(Ok(self.order.triple(row)));
        }
        if self.ended {
            return None;
        }
        let snapshot = &self.reach.snapshot;
        let rows = match snapshot.rows(self.order, &self.within, self.after, self.size) {
            Ok(rows) => rows,
            Err(fault) => {
                self.ended = true;
                return Some(Err(fault));
            }
        };
        self.ended = rows.len() < self.size;
        self.after = rows.last().copied();
        self.size = (self.size * 8).min(LARGEST);
        self.page = rows.into_iter();
        let row = self.page.next()?;
        Some(Ok(self.order.triple(row)))
    }
}

/// A dataset in a database, for one query.
pub(in crate::query) struct KeptView {
    pub reach: Rc<Reach>,
    /// What the default graph is merged from.
    pub merged: Chosen,
    /// What `GRAPH` finds.
    pub named: Chosen,
}

type Found = Box<dyn Iterator<Item = Result<InternalQuad<Value>, KeptError>>>;

fn failed(error: KeptError) -> Found {
    Box::new(std::iter::once(Err(error)))
}

impl KeptView {
    /// The triples of the default graph of the query, each once.
    fn merged(&self, pattern: [Option<Id>; 3]) -> Found {
        let Chosen::These(graphs) = &self.merged else {
            let found = self.reach.matching(pattern);
            return Box::new(found.map(|triple| Ok(quad(triple?, None))));
        };
        let mut all = BTreeSet::new();
        for &graph in graphs {
            match self.reach.snapshot.graph(graph) {
                Ok(triples) => all.extend(triples.into_iter().flatten()),
                Err(error) => return failed(error),
            }
        }
        let found = all.into_iter().filter(move |triple| fits(triple, pattern));
        Box::new(found.map(|triple| Ok(quad(triple, None))))
    }

    /// The triples of one named graph.
    fn of_graph(&self, pattern: [Option<Id>; 3], graph: Id) -> Found {
        if !self.named.has(graph) {
            return Box::new(std::iter::empty());
        }
        match self.reach.snapshot.graph(graph) {
            Ok(triples) => {
                let found = triples.into_iter().flatten();
                let found = found.filter(move |triple| fits(triple, pattern));
                Box::new(found.map(move |triple| Ok(quad(triple, Some(graph)))))
            }
            Err(error) => failed(error),
        }
    }

    /// The triples of all named graphs, once for each.
    fn of_any_graph(&self, pattern: [Option<Id>; 3]) -> Found {
        match self.reach.matching(pattern).next() {
            None => return Box::new(std::iter::empty()),
            Some(Err(error)) => return failed(error),
            Some(Ok(_)) => {}
        }
        let reach = Rc::clone(&self.reach);
        let each = move |graph: Result<Id, KeptError>| -> Found {
            let found = graph.and_then(|graph| Ok((graph, reach.snapshot.graph(graph)?)));
            match found {
                Ok((graph, triples)) => {
                    let found = triples.into_iter().flatten();
                    let found = found.filter(move |triple| fits(triple, pattern));
                    Box::new(found.map(move |triple| Ok(quad(triple, Some(graph)))))
                }
                Err(error) => failed(error),
            }
        };
        Box::new(self.graphs().flat_map(each))
    }

    /// The named graphs, fetched a page at a time.
    fn graphs(&self) -> Box<dyn Iterator<Item = Result<Id, KeptError>>> {
        if let Chosen::These(graphs) = &self.named {
            let graphs: Vec<Id> = graphs.clone();
            let reach = Rc::clone(&self.reach);
            let is_there = move |&graph: &Id| matches!(reach.snapshot.graph(graph), Ok(Some(_)));
            return Box::new(graphs.into_iter().filter(is_there).map(Ok));
        }
        let reach = Rc::clone(&self.reach);
        let (mut page, mut after, mut ended) = (Vec::new().into_iter(), None, false);
        Box::new(std::iter::from_fn(move || {
            if let Some(graph) = page.next() {
                return Some(Ok(graph));
            }
            if ended {
                return None;
            }
            match reach.snapshot.graphs(after, LARGEST) {
                Ok(graphs) => {
                    ended = graphs.len() < LARGEST;
                    after = graphs.last().copied();
                    page = graphs.into_iter();
                    page.next().map(Ok)
                }
                Err(error) => {
                    ended = true;
                    Some(Err(error))
                }
            }
        }))
    }
}

impl QueryableDataset<'static> for KeptView {
    type InternalTerm = Value;
    type Error = KeptError;

    fn internal_quads_for_pattern(
        &self,
        subject: Option<&Value>,
        predicate: Option<&Value>,
        object: Option<&Value>,
        graph_name: Option<Option<&Value>>,
    ) -> impl Iterator<Item = Result<InternalQuad<Value>, KeptError>> + use<> {
        let Some(pattern) = known([subject, predicate, object]) else {
            return Box::new(std::iter::empty()) as Found;
        };
        match graph_name {
            Some(None) => self.merged(pattern),
            Some(Some(Value(Held::Known(graph)))) => self.of_graph(pattern, *graph),
            Some(Some(Value(Held::Made(_)))) => Box::new(std::iter::empty()),
            None => self.of_any_graph(pattern),
        }
    }

    fn internal_named_graphs(&self) -> impl Iterator<Item = Result<Value, KeptError>> + use<> {
        self.graphs().map(|graph| graph.map(Value::known))
    }

    fn internalize_term(&self, term: Term) -> Result<Value, KeptError> {
        let id = self.reach.find(&term)?;
        let held = id.map_or_else(|| Held::Made(Rc::new(term)), Held::Known);
        Ok(Value::new(held))
    }

    fn externalize_term(&self, term: Value) -> Result<Term, KeptError> {
        match &term.0 {
            Held::Known(id) => self.reach.term(*id),
            Held::Made(term) => Ok(Term::clone(term)),
        }
    }
}
