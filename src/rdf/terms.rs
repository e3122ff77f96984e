//! The terms of a graph, each kept once and known by a number, and its triples as numbers of terms.

use crate::query::Spelling;
use oxigraph::model::{Literal, NamedNodeRef, TermRef, TripleRef};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use std::rc::Rc;

/// The number of a term.
pub(super) type Id = u32;

/// Terms in the order in which they were met.
#[derive(Debug, Default)]
pub(super) struct Terms {
    ids: FxHashMap<Rc<str>, Id>,
    terms: Vec<Held>,
    /// The term that is looked for.
    asked: String,
}

#[derive(Debug)]
struct Held {
    /// As N-Triples writes it.
    written: Rc<str>,
    /// What it is, unless it is an IRI.
    literal: Option<Literal>,
}

impl Terms {
    /// The IRI that `spell` writes.
    pub fn iri(&mut self, spell: impl FnOnce(&mut String)) -> Id {
        self.asked.clear();
        self.asked.push('<');
        spell(&mut self.asked);
        self.asked.push('>');
        self.id(None)
    }

    /// The literal.
    pub fn literal(&mut self, literal: Literal) -> Id {
        self.asked.clear();
        // Writing to a string cannot fail.
        let _ = write!(self.asked, "{literal}");
        self.id(Some(literal))
    }

    /// The IRI, without its brackets.
    pub fn spelling(&self, iri: Id) -> &str {
        self.terms[iri as usize].spelling()
    }

    fn id(&mut self, literal: Option<Literal>) -> Id {
        if let Some(&id) = self.ids.get(self.asked.as_str()) {
            return id;
        }
        let written: Rc<str> = Rc::from(self.asked.as_str());
        let id = Id::try_from(self.terms.len()).expect("memory ends before the numbers do");
        self.terms.push(Held {
            written: Rc::clone(&written),
            literal,
        });
        self.ids.insert(written, id);
        id
    }
}

impl Held {
    fn spelling(&self) -> &str {
        &self.written[1..self.written.len() - 1]
    }
}

/// Triples in order of their N-Triples, each once.
#[derive(Debug)]
pub(super) struct Sorted {
    terms: Vec<Held>,
    /// The terms in order.
    order: Vec<Id>,
    /// Places in that order.
    triples: Vec<[Id; 3]>,
}

impl Sorted {
    /// Sorts `triples` of `terms`. No term but the last of a triple is the beginning of another, so triples are in
    /// order if their terms are.
    pub fn new(terms: Terms, mut triples: Vec<[Id; 3]>) -> Self {
        let Terms { ids, terms, .. } = terms;
        drop(ids);
        let mut order: Vec<Id> = (0..).take(terms.len()).collect();
        order.sort_unstable_by_key(|&id| &*terms[id as usize].written);
        let mut ranks: Vec<Id> = vec![0; order.len()];
        for (rank, &id) in (0..).zip(&order) {
            ranks[id as usize] = rank;
        }
        for triple in &mut triples {
            *triple = triple.map(|id| ranks[id as usize]);
        }
        triples.sort_unstable();
        triples.dedup();
        Self {
            terms,
            order,
            triples,
        }
    }

    /// How the terms are spelt in a store, and the triples as places among them.
    pub fn spelt(self) -> (Vec<Vec<u8>>, Vec<[Id; 3]>) {
        let mut spelling = Spelling::default();
        let spelt = self.order.iter().map(|&id| {
            let held = &self.terms[id as usize];
            let bytes = match &held.literal {
                Some(literal) => spelling.literal(literal),
                None => spelling.iri(held.spelling()),
            };
            bytes.to_owned()
        });
        (spelt.collect(), self.triples)
    }

    /// The triples in order.
    pub fn iter(&self) -> impl Iterator<Item = TripleRef<'_>> {
        let at = |rank: Id| &self.terms[self.order[rank as usize] as usize];
        let named = move |rank: Id| NamedNodeRef::new_unchecked(at(rank).spelling());
        self.triples
            .iter()
            .map(move |&[subject, predicate, object]| {
                let object = match &at(object).literal {
                    Some(literal) => TermRef::from(literal.as_ref()),
                    None => named(object).into(),
                };
                TripleRef::new(named(subject), named(predicate), object)
            })
    }
}
