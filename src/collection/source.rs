//! The triples of a collection, asked where they are.

use super::codec;
use super::copies;
use super::error::{At as _, Error};
use super::open;
use super::runs::Runs;
use super::triples;
use super::writer::settle_if_free;
use actant_rdf::query::{Kept, KeptError, Order, Snapshot, TermId};
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// So many triples are counted at once.
const PAGE: usize = 1 << 16;

/// A collection as a dataset. Each question has a connection of its own.
#[derive(Debug)]
struct Source(PathBuf);

/// The collection at `path`, to ask questions about. Which documents are copies is told first, if a writer had no time for it.
///
/// # Errors
/// There is none, or this program does not know it.
pub fn source(path: &Path) -> Result<Arc<dyn Kept>, Error> {
    let connection = open::reader(path)?;
    if copies::is_due(&connection).at(path)? {
        // whoever added documents was killed; where it cannot be written, they stay as they were told last
        drop(connection);
        settle_if_free(path);
    }
    Ok(Arc::new(Source(path.to_owned())))
}

impl Kept for Source {
    fn snapshot(&self) -> Result<Box<dyn Snapshot>, KeptError> {
        let connection = open::reader(&self.0).map_err(KeptError::new)?;
        // what is read from now on is of one moment
        let begin = connection.execute_batch("BEGIN; SELECT 1 FROM rdf_terms LIMIT 1;");
        begin.map_err(KeptError::new)?;
        let runs = Runs::of(&connection).map_err(KeptError::new)?;
        Ok(Box::new(Moment(connection, runs)))
    }
}

struct Moment(Connection, Runs);

type Result<T, E = KeptError> = std::result::Result<T, E>;

impl Moment {
    fn all<T>(
        &self,
        sql: &'static str,
        parameters: impl rusqlite::Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let found = self.0.prepare_cached(sql).and_then(|mut rows| {
            let rows = rows.query_map(parameters, read)?;
            rows.collect()
        });
        found.map_err(KeptError::new)
    }
}

fn pair(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Snapshot for Moment {
    fn find(&self, spelling: &[u8]) -> Result<Option<TermId>> {
        triples::find(&self.0, spelling).map_err(KeptError::new)
    }

    fn spelling(&self, term: TermId) -> Result<Vec<u8>> {
        let found = self
            .0
            .prepare_cached("SELECT spelling FROM rdf_terms WHERE id = ?1")
            .and_then(|mut rows| rows.query_row([term], |row| row.get(0)));
        found.map_err(KeptError::new)
    }

    fn rows(
        &self,
        order: Order,
        within: &[TermId],
        after: Option<[TermId; 3]>,
        most: usize,
    ) -> Result<Vec<[TermId; 3]>> {
        let found = self.1.rows(&self.0, order, within, after, most);
        found.map_err(KeptError::new)
    }

    fn predicates(&self) -> Result<Vec<TermId>> {
        let mut all = Vec::new();
        let mut after = None;
        while let [[next, ..]] = self.rows(Order::Predicate, &[], after, 1)?[..] {
            all.push(next);
            after = Some([next, TermId::MAX, TermId::MAX]);
        }
        Ok(all)
    }

    fn graphs(&self, after: Option<TermId>, most: usize) -> Result<Vec<TermId>> {
        let after = after.map_or(-1, i64::from);
        let sql = "SELECT graph FROM rdf_documents WHERE graph > ?1 ORDER BY graph LIMIT ?2";
        self.all(sql, [after, whole(most)], |row| row.get(0))
    }

    fn graph(&self, name: TermId) -> Result<Option<Vec<[TermId; 3]>>> {
        let found: Option<Vec<u8>> = self
            .0
            .prepare_cached("SELECT triples FROM rdf_documents WHERE graph = ?1")
            .and_then(|mut rows| rows.query_row([name], |row| row.get(0)).optional())
            .map_err(KeptError::new)?;
        let damaged =
            || KeptError::new("the file is damaged: the triples of a document cannot be read");
        let read = found.map(|bytes| codec::read_triples(&bytes).ok_or_else(damaged));
        read.transpose()
    }

    fn count(&self) -> Result<usize> {
        let (mut count, mut after) = (0, None);
        loop {
            let rows = self.rows(Order::Subject, &[], after, PAGE)?;
            count += rows.len();
            after = rows.last().copied();
            if rows.len() < PAGE {
                return Ok(count);
            }
        }
    }

    fn called(&self, folded: &str) -> Result<Vec<(String, String)>> {
        let sql = "SELECT label, key FROM names WHERE folded = ?1 ORDER BY key, label";
        self.all(sql, [folded], pair)
    }

    fn named(&self, most: usize) -> Result<Vec<(String, String)>> {
        let sql = "SELECT label, key FROM names WHERE key NOT LIKE 'doc/%' ORDER BY folded, key, label LIMIT ?1";
        self.all(sql, [whole(most)], pair)
    }
}
