//! Triples of many documents: each term once, each triple in two orders, each with the number of documents that have it.

use super::codec::hash;
use super::error::Fault;
use actant_rdf::query::{Packed, TermId};
use rusqlite::{Connection, OptionalExtension as _, Result, params};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

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
    // in the order of the table, so that each page is met once
    counts.sort_unstable();
    let mut fresh = Vec::new();
    for same in counts.chunk_by(|a, b| a == b) {
        let [s, p, o] = same[0];
        let count = i64::try_from(same.len()).unwrap_or(i64::MAX);
        let mut row = connection.prepare_cached(
            "INSERT INTO rdf_by_subject VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET documents = documents + ?4 \
             RETURNING documents",
        )?;
        let total: i64 = row.query_row(params![s, p, o, count], |row| row.get(0))?;
        if total == count {
            fresh.push([p, o, s]);
        }
    }
    fresh.sort_unstable();
    for row in fresh {
        connection
            .prepare_cached("INSERT INTO rdf_by_predicate VALUES (?1, ?2, ?3)")?
            .execute(row)?;
    }
    Ok(all)
}

/// The numbers of the terms of each document; new terms get new ones.
fn terms(
    connection: &Connection,
    known: &mut Known,
    documents: &[&Packed],
) -> Result<Vec<Vec<TermId>>, Fault> {
    let most: Option<i64> =
        connection.query_row("SELECT max(id) FROM rdf_terms", [], |row| row.get(0))?;
    let mut next = most.unwrap_or(0) + 1;
    // by how many documents each is had: those that were there, and the new ones in their order
    let mut counts: BTreeMap<TermId, i64> = BTreeMap::new();
    let mut fresh: Vec<(TermId, &[u8])> = Vec::new();
    let mut all = Vec::new();
    for packed in documents {
        let mut numbers = Vec::with_capacity(packed.terms.len());
        for spelling in &packed.terms {
            let number = match known.0.get(spelling) {
                Some(&number) => number,
                None => {
                    let number = match find(connection, spelling)? {
                        Some(number) => number,
                        None => {
                            let number = TermId::try_from(next).map_err(|_| {
                                Fault::Sql(
                                    "a collection has at most 4 thousand million terms".to_owned(),
                                )
                            })?;
                            next += 1;
                            fresh.push((number, spelling));
                            number
                        }
                    };
                    known.0.insert(spelling.clone(), number);
                    number
                }
            };
            *counts.entry(number).or_default() += 1;
            numbers.push(number);
        }
        all.push(numbers);
    }
    for (number, spelling) in fresh {
        let count = counts.remove(&number).unwrap_or(0);
        connection
            .prepare_cached("INSERT INTO rdf_terms VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![number, hash(spelling), spelling, count])?;
    }
    for (number, count) in counts {
        connection
            .prepare_cached("UPDATE rdf_terms SET documents = documents + ?2 WHERE id = ?1")?
            .execute(params![number, count])?;
    }
    Ok(all)
}

/// The number of the term that is spelt so.
pub fn find(connection: &Connection, spelling: &[u8]) -> Result<Option<TermId>> {
    connection
        .prepare_cached("SELECT id FROM rdf_terms WHERE hash = ?1 AND spelling = ?2")?
        .query_row(params![hash(spelling), spelling], |row| row.get(0))
        .optional()
}

/// Takes out the triples of a document; what no other document has is gone.
pub fn remove(connection: &Connection, triples: &[[TermId; 3]]) -> Result<()> {
    let mut terms: Vec<TermId> = triples.iter().flatten().copied().collect();
    terms.sort_unstable();
    terms.dedup();
    for &[s, p, o] in triples {
        let left: Option<i64> = connection
            .prepare_cached(
                "UPDATE rdf_by_subject SET documents = documents - 1 WHERE s = ?1 AND p = ?2 AND o = ?3 \
                 RETURNING documents",
            )?
            .query_row([s, p, o], |row| row.get(0))
            .optional()?;
        if left.is_some_and(|left| left > 0) {
            continue;
        }
        connection
            .prepare_cached("DELETE FROM rdf_by_subject WHERE s = ?1 AND p = ?2 AND o = ?3")?
            .execute([s, p, o])?;
        connection
            .prepare_cached("DELETE FROM rdf_by_predicate WHERE p = ?1 AND o = ?2 AND s = ?3")?
            .execute([p, o, s])?;
    }
    for term in terms {
        connection
            .prepare_cached("UPDATE rdf_terms SET documents = documents - 1 WHERE id = ?1")?
            .execute([term])?;
        connection
            .prepare_cached("DELETE FROM rdf_terms WHERE id = ?1 AND documents <= 0")?
            .execute([term])?;
    }
    Ok(())
}
