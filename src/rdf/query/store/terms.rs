//! The terms of a dataset, each kept once and known by a number.

use oxigraph::model::vocab::xsd;
use oxigraph::model::{BlankNode, Literal, NamedNode, Term};
use rustc_hash::FxHasher;
use std::hash::Hasher as _;

/// The number of a term.
pub(in crate::query) type Id = u32;

/// A place in the table that holds no term.
const FREE: Id = Id::MAX;

/// What a spelling begins with: the kind of its term.
mod kind {
    pub const IRI: u8 = 1;
    pub const BLANK: u8 = 2;
    pub const STRING: u8 = 3;
    pub const TAGGED: u8 = 4;
    pub const TYPED: u8 = 5;
    /// An IRI below [`OURS`](super::OURS), without that.
    pub const OURS: u8 = 6;
}

/// What most IRIs of a graph begin with.
const OURS: &str = "https://w3id.org/actant/";

/// Terms in the order in which they were met: one after the other in one block of bytes, with a table of hashes beside it.
#[derive(Debug, Clone, Default)]
pub(in crate::query) struct Terms {
    bytes: Vec<u8>,
    /// Where each ends in the block.
    ends: Vec<usize>,
    /// Numbers of terms, at their hash or after it; at most three quarters are taken.
    table: Vec<Id>,
}

/// A term as bytes: its kind, what goes with it up to a zero (language or datatype), its text.
#[derive(Debug, Default)]
pub(crate) struct Spelling(Vec<u8>);

impl Spelling {
    /// Spells an IRI.
    pub fn iri(&mut self, iri: &str) -> &[u8] {
        match iri.strip_prefix(OURS) {
            Some(rest) => self.parts(kind::OURS, "", rest),
            None => self.parts(kind::IRI, "", iri),
        }
    }

    /// Spells a blank node.
    pub fn blank(&mut self, label: &str) -> &[u8] {
        self.parts(kind::BLANK, "", label)
    }

    /// Spells a literal.
    pub fn literal(&mut self, literal: &Literal) -> &[u8] {
        match literal.language() {
            Some(language) => self.parts(kind::TAGGED, language, literal.value()),
            None => self.typed(literal.value(), literal.datatype().as_str()),
        }
    }

    /// Spells a literal of a datatype.
    pub fn typed(&mut self, text: &str, datatype: &str) -> &[u8] {
        match datatype == xsd::STRING.as_str() {
            true => self.string(text),
            false => self.parts(kind::TYPED, datatype, text),
        }
    }

    /// Spells a literal without a language or datatype.
    pub fn string(&mut self, text: &str) -> &[u8] {
        self.parts(kind::STRING, "", text)
    }

    /// Spells a term.
    pub fn term(&mut self, term: &Term) -> &[u8] {
        match term {
            Term::NamedNode(node) => self.iri(node.as_str()),
            Term::BlankNode(node) => self.blank(node.as_str()),
            Term::Literal(literal) => self.literal(literal),
        }
    }

    fn parts(&mut self, kind: u8, with: &str, text: &str) -> &[u8] {
        self.0.clear();
        self.0.push(kind);
        if matches!(kind, kind::TAGGED | kind::TYPED) {
            self.0.extend_from_slice(with.as_bytes());
            self.0.push(0);
        }
        self.0.extend_from_slice(text.as_bytes());
        &self.0
    }
}

impl Terms {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of the term that is spelt so, if there is one.
    pub fn find(&self, spelling: &[u8]) -> Option<Id> {
        if self.table.is_empty() {
            return None;
        }
        match self.table[self.place(spelling)] {
            FREE => None,
            id => Some(id),
        }
    }

    /// The number of the term that is spelt so, which is added if it is new.
    pub fn add(&mut self, spelling: &[u8]) -> Id {
        if self.ends.len() * 4 >= self.table.len() * 3 {
            self.grow();
        }
        let place = self.place(spelling);
        if self.table[place] != FREE {
            return self.table[place];
        }
        let id = Id::try_from(self.ends.len()).expect("memory ends before the numbers do");
        self.bytes.extend_from_slice(spelling);
        self.ends.push(self.bytes.len());
        self.table[place] = id;
        id
    }

    /// The term of a number.
    pub fn term(&self, id: Id) -> Term {
        term_of(self.spelling(id))
    }

    /// The place of each term in the order of their spellings.
    pub fn ranks(&self) -> Vec<u32> {
        let mut order: Vec<Id> = (0..).take(self.len()).collect();
        order.sort_unstable_by_key(|&id| self.spelling(id));
        let mut ranks = vec![0; order.len()];
        for (rank, id) in (0..).zip(order) {
            ranks[id as usize] = rank;
        }
        ranks
    }

    fn spelling(&self, id: Id) -> &[u8] {
        let id = id as usize;
        let start = id.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..self.ends[id]]
    }

    /// Where the table has the spelling, or would have it.
    fn place(&self, spelling: &[u8]) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash(spelling) & mask;
        loop {
            match self.table[place] {
                FREE => return place,
                id if self.spelling(id) == spelling => return place,
                _ => place = (place + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(1024);
        self.table = vec![FREE; size];
        for id in (0..).take(self.ends.len()) {
            let mut place = hash(self.spelling(id)) & (size - 1);
            while self.table[place] != FREE {
                place = (place + 1) & (size - 1);
            }
            self.table[place] = id;
        }
    }
}

/// The term that is spelt so.
pub(in crate::query) fn term_of(spelling: &[u8]) -> Term {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (kind, rest) = spelling.split_first().unwrap_or((&kind::STRING, &[]));
    let divided = || {
        let zero = rest.iter().position(|&byte| byte == 0).unwrap_or(0);
        (text(&rest[..zero]), text(&rest[zero + 1..]))
    };
    match *kind {
        kind::IRI => NamedNode::new_unchecked(text(rest)).into(),
        kind::OURS => {
            let mut iri = String::with_capacity(OURS.len() + rest.len());
            iri.push_str(OURS);
            iri.push_str(&String::from_utf8_lossy(rest));
            NamedNode::new_unchecked(iri).into()
        }
        kind::BLANK => BlankNode::new_unchecked(text(rest)).into(),
        kind::TAGGED => {
            let (language, value) = divided();
            Literal::new_language_tagged_literal_unchecked(value, language).into()
        }
        kind::TYPED => {
            let (datatype, value) = divided();
            Literal::new_typed_literal(value, NamedNode::new_unchecked(datatype)).into()
        }
        _ => Literal::new_simple_literal(text(rest)).into(),
    }
}

fn hash(spelling: &[u8]) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(spelling);
    usize::try_from(hasher.finish() & 0xffff_ffff).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_comes_back_and_is_kept_once() {
        let all: Vec<Term> = vec![
            NamedNode::new_unchecked("a:b").into(),
            NamedNode::new_unchecked(OURS).into(),
            NamedNode::new_unchecked(format!("{OURS}id/actor/peru")).into(),
            BlankNode::new_unchecked("b").into(),
            Literal::new_simple_literal("").into(),
            Literal::new_simple_literal("a:b").into(),
            Literal::new_language_tagged_literal_unchecked("b\0c", "en").into(),
            Literal::new_typed_literal("2016-01-02", xsd::DATE).into(),
            Literal::new_typed_literal("en\0b", xsd::DATE).into(),
        ];
        let many = (0..5000).map(|number| Literal::from(number).into());
        let all: Vec<Term> = all.into_iter().chain(many).collect();
        let (mut terms, mut spelling) = (Terms::default(), Spelling::default());
        let ids: Vec<Id> = all
            .iter()
            .map(|term| terms.add(spelling.term(term)))
            .collect();
        assert_eq!(terms.len(), all.len());
        for (term, id) in all.iter().zip(ids) {
            assert_eq!(terms.add(spelling.term(term)), id);
            assert_eq!(terms.find(spelling.term(term)), Some(id));
            assert_eq!(terms.term(id), *term);
        }
        assert_eq!(terms.find(spelling.iri("a:c")), None);
        assert_eq!(Terms::default().find(spelling.iri("a:c")), None);
    }
}
