//! Triples of many documents: each term once, each triple in two orders, each with the number of documents that have it.

use super::codec::{self, Counted, Row, hash};
use super::error::Fault;
use super::runs;
use actant_rdf::query::{Order, Packed, TermId};
use rusqlite::{Connection, OptionalExtension as _, Result, Statement, params};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// So many terms are remembered from one batch to the next.
const REMEMBERED: usize = 200_000;

/// Numbers of terms that were met before.
#[derive(Debug, Default)]
pub struct Known(FxHashMap<Vec<u8>, TermId>);

impl Known {
    pub fn forget(&mut self) {
        self.0.clear();
    }
}

/// The triples of a document as numbers of terms, in order, and the number of its name.
pub struct Numbered {
    pub triples: Vec<[TermId; 3]>,
    pub graph: TermId,
}

/// Adds the triples of documents; gives them back with their numbers.
pub fn add(
    connection: &Connection,
    known: &mut Known,
    documents: &[&Packed],
) -> Result<Vec<Numbered>, Fault> {
    if known.0.len() > REMEMBERED {
        known.forget();
    }
    let numbers = terms(connection, known, documents)?;
    let mut all = Vec::new();
    let mut counts: Vec<[TermId; 3]> = Vec::new();
    for (packed, numbers) in documents.iter().zip(numbers) {
        let number = |place: u32| numbers[place as usize];
        let mut triples: Vec<[TermId; 3]> = packed
            .triples
            .iter()
            .map(|triple| triple.map(number))
            .collect();
        triples.sort_unstable();
        counts.extend(&triples);
        let graph = number(packed.graph);
        all.push(Numbered { triples, graph });
    }
    counts.sort_unstable();
    let mut rows: Vec<Counted> = counts
        .chunk_by(|a, b| a == b)
        .map(|same| (same[0], u32::try_from(same.len()).unwrap_or(u32::MAX)))
        .collect();
    runs::add(connection, Order::Subject, &rows)?;
    for (row, _) in &mut rows {
        *row = Order::Predicate.row(*row);
    }
    rows.sort_unstable();
    runs::add(connection, Order::Predicate, &rows)?;
    Ok(all)
}

/// The numbers of the terms of each document; new terms get new ones.
fn terms(
    connection: &Connection,
    known: &mut Known,
    documents: &[&Packed],
) -> Result<Vec<Vec<TermId>>, Fault> {
    // each term once: those that are remembered, and those that are not, as they are met
    let mut unknown: Vec<&[u8]> = Vec::new();
    let mut met: FxHashMap<&[u8], usize> = FxHashMap::default();
    let mut all: Vec<Vec<Term>> = Vec::with_capacity(documents.len());
    for packed in documents {
        let term = |spelling| match known.0.get(spelling) {
            Some(&number) => Term::Known(number),
            None => {
                let place = *met.entry(spelling).or_insert(unknown.len());
                if place == unknown.len() {
                    unknown.push(spelling);
                }
                Term::Unknown(place)
            }
        };
        let spellings = packed.terms.iter().map(Vec::as_slice);
        all.push(spellings.map(term).collect());
    }
    drop(met);
    let found = look_up(connection, &unknown)?;
    let numbers = number(connection, &found)?;
    for (spelling, &number) in unknown.iter().zip(&numbers) {
        known.0.insert((*spelling).to_owned(), number);
    }
    let number = |term: Term| match term {
        Term::Known(number) => number,
        Term::Unknown(place) => numbers[place],
    };
    let all: Vec<Vec<TermId>> = all
        .into_iter()
        .map(|terms| terms.into_iter().map(number).collect())
        .collect();
    let fresh: Vec<(&[u8], TermId)> = unknown
        .into_iter()
        .zip(numbers)
        .zip(found)
        .filter_map(|(new, found)| found.is_none().then_some(new))
        .collect();
    write(connection, &fresh, counted(&all))?;
    Ok(all)
}

/// A term of a document: by its number, or by its place among those whose number is not remembered.
#[derive(Clone, Copy)]
enum Term {
    Known(TermId),
    Unknown(usize),
}

/// The numbers that terms have already. They are looked for in the order of the table, so that each page is met once.
fn look_up(connection: &Connection, terms: &[&[u8]]) -> Result<Vec<Option<TermId>>, Fault> {
    let mut order: Vec<(i64, usize)> = terms.iter().map(|term| hash(term)).zip(0..).collect();
    order.sort_unstable();
    let mut finding = connection.prepare_cached(FIND)?;
    let mut found = vec![None; terms.len()];
    for (hash, place) in order {
        found[place] = looked_up(&mut finding, hash, terms[place])?;
    }
    Ok(found)
}

/// The same with new numbers for those that have none.
fn number(connection: &Connection, found: &[Option<TermId>]) -> Result<Vec<TermId>, Fault> {
    let most: Option<i64> =
        connection.query_row("SELECT max(id) FROM rdf_terms", [], |row| row.get(0))?;
    let mut next = most.unwrap_or(0);
    let too_many = |_| Fault::Sql("a collection has at most 4 thousand million terms".to_owned());
    let number = |found: &Option<TermId>| match *found {
        Some(number) => Ok(number),
        None => {
            next += 1;
            TermId::try_from(next).map_err(too_many)
        }
    };
    found.iter().map(number).collect()
}

/// How many documents have each term, in the order of the terms.
fn counted(documents: &[Vec<TermId>]) -> Vec<(TermId, i64)> {
    let mut all: Vec<TermId> = documents.iter().flatten().copied().collect();
    all.sort_unstable();
    let same = all.chunk_by(|a, b| a == b);
    same.map(|same| (same[0], i64::try_from(same.len()).unwrap_or(i64::MAX)))
        .collect()
}

/// Writes new terms, and how many more documents have those that were there.
fn write(
    connection: &Connection,
    fresh: &[(&[u8], TermId)],
    counts: Vec<(TermId, i64)>,
) -> Result<(), Fault> {
    let first = fresh.first().map_or(TermId::MAX, |&(_, number)| number);
    let after = counts.partition_point(|&(number, _)| number < first);
    let (before, new) = counts.split_at(after);
    let mut hashes = Vec::with_capacity(fresh.len());
    let mut row = connection.prepare_cached("INSERT INTO rdf_terms VALUES (?1, ?2, ?3)")?;
    for (place, &(spelling, number)) in fresh.iter().enumerate() {
        let count = new.get(place).map_or(0, |&(_, count)| count);
        row.execute(params![number, spelling, count])?;
        hashes.push((hash(spelling), number));
    }
    hashes.sort_unstable();
    let mut row = connection.prepare_cached("INSERT INTO rdf_hashes VALUES (?1, ?2)")?;
    for (hash, number) in hashes {
        row.execute(params![hash, number])?;
    }
    let mut row = connection
        .prepare_cached("UPDATE rdf_terms SET documents = documents + ?2 WHERE id = ?1")?;
    for (number, count) in before {
        row.execute(params![number, count])?;
    }
    Ok(())
}

const FIND: &str =
    "SELECT id FROM rdf_hashes JOIN rdf_terms USING (id) WHERE hash = ?1 AND spelling = ?2";

/// The number of the term that is spelt so.
pub fn find(connection: &Connection, spelling: &[u8]) -> Result<Option<TermId>> {
    looked_up(
        &mut *connection.prepare_cached(FIND)?,
        hash(spelling),
        spelling,
    )
}

fn looked_up(finding: &mut Statement<'_>, hash: i64, spelling: &[u8]) -> Result<Option<TermId>> {
    finding
        .query_row(params![hash, spelling], |row| row.get(0))
        .optional()
}

/// Takes out the triples of a document, which are in order; what no other document has is gone.
pub fn remove(connection: &Connection, triples: &[[TermId; 3]]) -> Result<(), Fault> {
    runs::remove(connection, Order::Subject, triples)?;
    let mut rows: Vec<Row> = triples
        .iter()
        .map(|&triple| Order::Predicate.row(triple))
        .collect();
    rows.sort_unstable();
    runs::remove(connection, Order::Predicate, &rows)?;
    for term in terms_of(triples) {
        release(connection, term)?;
    }
    Ok(())
}

fn terms_of(triples: &[[TermId; 3]]) -> BTreeSet<TermId> {
    triples.iter().flatten().copied().collect()
}

/// One document less has a term, which is gone if none has it.
fn release(connection: &Connection, term: TermId) -> Result<(), Fault> {
    let left: Option<i64> = connection
        .prepare_cached(
            "UPDATE rdf_terms SET documents = documents - 1 WHERE id = ?1 RETURNING documents",
        )?
        .query_row([term], |row| row.get(0))
        .optional()?;
    if left.is_none_or(|left| left > 0) {
        return Ok(());
    }
    let spelling: Vec<u8> = connection
        .prepare_cached("SELECT spelling FROM rdf_terms WHERE id = ?1")?
        .query_row([term], |row| row.get(0))?;
    connection
        .prepare_cached("DELETE FROM rdf_hashes WHERE hash = ?1 AND id = ?2")?
        .execute(params![hash(&spelling), term])?;
    connection
        .prepare_cached("DELETE FROM rdf_terms WHERE id = ?1")?
        .execute([term])?;
    Ok(())
}

/// One triple of a document that takes the place of another: its object is another one, or there is none now or before.
pub struct Change {
    pub document: i64,
    pub subject: TermId,
    pub old: Option<TermId>,
    pub new: Option<TermId>,
}

/// Changes triples with one predicate, in what documents say and in the runs.
pub fn change(
    connection: &Connection,
    predicate: &[u8],
    mut changes: Vec<Change>,
) -> Result<(), Fault> {
    if changes.is_empty() {
        return Ok(());
    }
    // those that come first, so that the predicate is not gone in between
    changes.sort_by_key(|change| change.new.is_none());
    let predicate = match find(connection, predicate)? {
        Some(known) => known,
        None => {
            let sql = "SELECT coalesce(max(id), 0) + 1 FROM rdf_terms";
            let number: TermId = connection.query_row(sql, [], |row| row.get(0))?;
            write(connection, &[(predicate, number)], Vec::new())?;
            number
        }
    };
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for change in changes {
        let triple = |object: TermId| [change.subject, predicate, object];
        let (old, new) = (change.old.map(triple), change.new.map(triple));
        said_otherwise(connection, change.document, old, new)?;
        gone.extend(old);
        come.extend(new);
    }
    for order in [Order::Subject, Order::Predicate] {
        let rows = |triples: &[[TermId; 3]]| {
            let mut rows: Vec<Row> = triples.iter().map(|&triple| order.row(triple)).collect();
            rows.sort_unstable();
            rows
        };
        runs::remove(connection, order, &rows(&gone))?;
        let come: Vec<Counted> = rows(&come).into_iter().map(|row| (row, 1)).collect();
        runs::add(connection, order, &come)?;
    }
    Ok(())
}

/// Puts a triple in the place of another in what a document says.
fn said_otherwise(
    connection: &Connection,
    document: i64,
    old: Option<[TermId; 3]>,
    new: Option<[TermId; 3]>,
) -> Result<(), Fault> {
    let packed: Vec<u8> = connection
        .prepare_cached("SELECT triples FROM rdf_documents WHERE document = ?1")?
        .query_row([document], |row| row.get(0))?;
    let damaged = || Fault::Damaged(format!("the document {document} cannot be read"));
    let mut triples = codec::read_triples(&packed).ok_or_else(damaged)?;
    let before = terms_of(&triples);
    triples.retain(|triple| Some(*triple) != old);
    triples.extend(new);
    triples.sort_unstable();
    let after = terms_of(&triples);
    for term in after.difference(&before) {
        connection
            .prepare_cached("UPDATE rdf_terms SET documents = documents + 1 WHERE id = ?1")?
            .execute([term])?;
    }
    for &term in before.difference(&after) {
        release(connection, term)?;
    }
    connection
        .prepare_cached("UPDATE rdf_documents SET triples = ?2 WHERE document = ?1")?
        .execute(params![document, codec::triples(&triples)])?;
    Ok(())
}
