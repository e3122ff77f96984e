//! What is in the file.

use super::codec;
use super::error::{At, Error, Fault};
use super::open;
use super::writer::Given;
use actant_graph::{DocumentFacts, KnowledgeGraph};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A document in a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is called.
    pub name: String,
    /// The day of its publication.
    pub published: Option<String>,
    /// Its length in characters.
    pub characters: Option<usize>,
    /// How many statements it makes.
    pub statements: usize,
    /// What read it.
    pub reading: String,
    /// Whether its text is kept.
    pub has_text: bool,
}

/// How much a collection has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// Documents.
    pub documents: usize,
    /// Those whose text is kept.
    pub texts: usize,
    /// Words that were read.
    pub words: usize,
    /// Statements, counted once for each document that makes them.
    pub statements: usize,
    /// What read the documents, with the number of documents.
    pub readings: Vec<(String, usize)>,
    /// Bytes of the file that hold something.
    pub used: usize,
    /// Bytes that `compact` would give back.
    pub free: usize,
}

/// Whether a document is in a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// There is none of that name, or it was another.
    New,
    /// It is there as it is.
    Same,
    /// It is there as it is, but something else has read it: another program, other words, other options.
    ReadOtherwise,
}

/// A collection that is read.
pub struct Collection {
    path: PathBuf,
    connection: Connection,
}

impl Collection {
    /// The collection at `path`.
    ///
    /// # Errors
    /// There is none, or this program does not know it.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Ok(Self {
            path: path.to_owned(),
            connection: open::reader(path)?,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Whether the document is there, as `reading` reads it.
    ///
    /// # Errors
    /// The file cannot be read; the same for all others.
    pub fn standing(&self, document: &Given, reading: &str) -> Result<Standing, Error> {
        self.stands(document, reading).at(&self.path)
    }

    fn stands(&self, document: &Given, reading: &str) -> Result<Standing, Fault> {
        let found: Option<(String, String)> = self
            .connection
            .prepare_cached(
                "SELECT content, described FROM documents \
                 JOIN rdf_documents ON document = documents.id JOIN readings ON reading = readings.id WHERE name = ?1",
            )?
            .query_row([&document.name], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(match found {
            Some((content, described)) if content == document.content() => {
                match described == reading {
                    true => Standing::Same,
                    false => Standing::ReadOtherwise,
                }
            }
            _ => Standing::New,
        })
    }

    /// Hands over what each document says, in the order in which they were added.
    pub fn each<E: From<Error>>(
        &self,
        mut take: impl FnMut(DocumentFacts) -> Result<(), E>,
    ) -> Result<(), E> {
        // of one moment, whoever writes meanwhile
        let _moment = self.connection.unchecked_transaction().at(&self.path)?;
        let mut after = 0;
        loop {
            let page = self.page(after).at(&self.path)?;
            let Some(&(last, ..)) = page.last() else {
                return Ok(());
            };
            after = last;
            for (_, name, bytes) in page {
                let facts = codec::read_facts(&bytes)
                    .ok_or_else(|| Error::new(&self.path, Fault::Document(name)))?;
                take(facts)?;
            }
        }
    }

    fn page(&self, after: i64) -> Result<Vec<(i64, String, Vec<u8>)>, Fault> {
        let mut rows = self.connection.prepare_cached(
            "SELECT document, name, facts FROM rdf_documents JOIN documents ON id = document \
             WHERE document > ?1 ORDER BY document LIMIT 256",
        )?;
        let rows = rows.query_map([after], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The graph of all documents: that which reading them gave.
    pub fn graph(&self) -> Result<KnowledgeGraph, Error> {
        let mut graph = KnowledgeGraph::default();
        self.each(|document| {
            graph.insert(document);
            Ok::<(), Error>(())
        })?;
        Ok(graph)
    }

    /// The texts that are kept, by the documents' identifiers.
    pub fn texts(&self) -> Result<BTreeMap<String, Arc<str>>, Error> {
        self.all_texts().at(&self.path)
    }

    fn all_texts(&self) -> Result<BTreeMap<String, Arc<str>>, Fault> {
        let sql = "SELECT identifier, text FROM texts JOIN documents ON id = document";
        let mut rows = self.connection.prepare(sql)?;
        let rows = rows.query_map([], |row| {
            Ok((row.get(0)?, Arc::from(row.get::<_, String>(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The document of that name as it was given, if its text is kept.
    pub fn given(&self, name: &str) -> Result<Option<Given>, Error> {
        self.with_text(name).at(&self.path)
    }

    fn with_text(&self, name: &str) -> Result<Option<Given>, Fault> {
        let mut rows = self.connection.prepare_cached(
            "SELECT name, text, given, assumed, title, url, publisher, author, language FROM documents JOIN texts ON document = id WHERE name = ?1",
        )?;
        Ok(rows.query_row([name], |row| given(row, 0)).optional()?)
    }

    /// What read the document of that name.
    pub fn reading(&self, name: &str) -> Result<Option<String>, Error> {
        let sql = "SELECT described FROM documents JOIN readings ON reading = readings.id WHERE name = ?1";
        let found = || -> Result<Option<String>, Fault> {
            let mut rows = self.connection.prepare_cached(sql)?;
            Ok(rows.query_row([name], |row| row.get(0)).optional()?)
        };
        found().at(&self.path)
    }

    /// The documents in order of their names.
    pub fn list(&self) -> Result<Vec<Listed>, Error> {
        self.listed().at(&self.path)
    }

    fn listed(&self) -> Result<Vec<Listed>, Fault> {
        let mut rows = self.connection.prepare(
            "SELECT name, published, characters, statements, described, texts.document IS NOT NULL \
             FROM documents JOIN readings ON reading = readings.id LEFT JOIN texts ON texts.document = documents.id \
             ORDER BY name",
        )?;
        let rows = rows.query_map([], |row| {
            Ok(Listed {
                name: row.get(0)?,
                published: row.get(1)?,
                characters: row.get::<_, Option<i64>>(2)?.map(count),
                statements: count(row.get(3)?),
                reading: row.get(4)?,
                has_text: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How much there is.
    pub fn status(&self) -> Result<Status, Error> {
        self.counted().at(&self.path)
    }

    fn counted(&self) -> Result<Status, Fault> {
        let number = |sql: &str| -> Result<usize, Fault> {
            Ok(count(self.connection.query_row(sql, [], |row| row.get(0))?))
        };
        let mut rows = self.connection.prepare(
            "SELECT described, count(*) FROM documents JOIN readings ON reading = readings.id \
             GROUP BY described ORDER BY described",
        )?;
        let readings = rows.query_map([], |row| Ok((row.get(0)?, count(row.get(1)?))))?;
        let readings = readings.collect::<Result<_, _>>()?;
        let page = number("SELECT * FROM pragma_page_size")?;
        let pages = number("SELECT * FROM pragma_page_count")?;
        let free = number("SELECT * FROM pragma_freelist_count")?;
        Ok(Status {
            documents: number("SELECT count(*) FROM documents")?,
            texts: number("SELECT count(*) FROM texts")?,
            words: number("SELECT ifnull(sum(words), 0) FROM documents")?,
            statements: number("SELECT ifnull(sum(statements), 0) FROM documents")?,
            readings,
            used: (pages - free) * page,
            free: free * page,
        })
    }

    /// What is wrong inside the file, as far as the database can tell; nothing if all is well.
    pub fn faults(&self) -> Result<Vec<String>, Error> {
        self.checked().at(&self.path)
    }

    fn checked(&self) -> Result<Vec<String>, Fault> {
        let mut rows = self.connection.prepare("PRAGMA integrity_check")?;
        let rows = rows.query_map([], |row| row.get::<_, String>(0))?;
        let mut faults: Vec<String> = rows.collect::<Result<_, _>>()?;
        faults.retain(|fault| fault != "ok");
        Ok(faults)
    }

    /// The names of documents that something else than `reading` has read, in the order in which they were added, after
    /// the number `after`: at most `most`, each with its number and, if it is kept, with its text.
    pub fn read_otherwise(
        &self,
        reading: &str,
        after: i64,
        most: usize,
    ) -> Result<Vec<(i64, String, Option<Given>)>, Error> {
        self.stale(reading, after, most).at(&self.path)
    }

    fn stale(
        &self,
        reading: &str,
        after: i64,
        most: usize,
    ) -> Result<Vec<(i64, String, Option<Given>)>, Fault> {
        let mut rows = self.connection.prepare_cached(
            "SELECT documents.id, name, text, given, assumed, title, url, publisher, author, language FROM documents \
             JOIN readings ON reading = readings.id LEFT JOIN texts ON texts.document = documents.id \
             WHERE described <> ?1 AND documents.id > ?2 ORDER BY documents.id LIMIT ?3",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = rows.query_map(params![reading, after, most], |row| {
            let name: String = row.get(1)?;
            let text: Option<String> = row.get(2)?;
            let given = text.map(|_| given(row, 1)).transpose()?;
            Ok((row.get(0)?, name, given))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A document with its text, in the columns from `first`.
fn given(row: &Row<'_>, first: usize) -> rusqlite::Result<Given> {
    Ok(Given {
        name: row.get(first)?,
        text: row.get(first + 1)?,
        published: row.get(first + 2)?,
        assumed: row.get(first + 3)?,
        title: row.get(first + 4)?,
        url: row.get(first + 5)?,
        publisher: row.get(first + 6)?,
        author: row.get(first + 7)?,
        language: row.get(first + 8)?,
    })
}

/// A count of SQLite, which is never negative.
fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}
