//! Documents into the file, and out of it.

use super::codec::{self, Packer};
use super::copies;
use super::error::{At, Error, Fault};
use super::open;
use super::schema::OF_A_DOCUMENT;
use super::search;
use super::tables::{self, Inserts, Name, Rows, whole};
use super::triples::{self, Known};
use actant_base::text::{Document, Metadata};
use actant_graph::{DocumentFacts, chain_id, document_id};
use actant_pipeline::events::Event;
use actant_rdf::RdfOptions;
use actant_rdf::query::Packed;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// At most so many documents are written together,
const DOCUMENTS: usize = 2048;
/// or so many statements,
const STATEMENTS: usize = 16_384;
/// or those of so long: what is lost when the program is killed.
const PAUSE: Duration = Duration::from_secs(3);

/// Copies are told while documents are added: not sooner after the last time than this,
const MEANWHILE: Duration = Duration::from_secs(30);
/// nor than so many times what that took.
const SHARE: u32 = 60;

/// What was read of a document.
#[derive(Debug)]
pub struct Entry {
    /// The document as it was given.
    pub document: Given,
    /// What it says.
    pub facts: DocumentFacts,
    /// The events that it tells.
    pub events: Vec<Event>,
    /// How many words it has.
    pub words: usize,
}

/// A document as it was given, before it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What it is called; a collection has one document of each name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// When it was published, as far as whoever gave it knows.
    pub published: Option<String>,
    /// The day that is taken if nothing tells one.
    pub assumed: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The language it says that it is written in.
    pub language: Option<String>,
}

impl Given {
    /// The document as it came from an input.
    pub fn new(document: &Document) -> Self {
        let metadata = document.metadata();
        Self {
            name: document.name().to_owned(),
            text: document.source().to_owned(),
            published: document.published().map(|day| day.to_string()),
            assumed: document.assumed().map(|day| day.to_string()),
            title: metadata.title.clone(),
            url: metadata.url.clone(),
            publisher: metadata.publisher.clone(),
            author: metadata.author.clone(),
            language: metadata.language.clone(),
        }
    }

    /// The document, to be read again.
    pub fn document(&self) -> Document {
        let mut metadata = Metadata::default();
        metadata.title.clone_from(&self.title);
        metadata.url.clone_from(&self.url);
        metadata.publisher.clone_from(&self.publisher);
        metadata.author.clone_from(&self.author);
        metadata.language.clone_from(&self.language);
        let day = |day: &Option<String>| day.as_ref().and_then(|day| day.parse().ok());
        Document::new(&*self.name, &*self.text)
            .with_metadata(metadata)
            .published_on(day(&self.published))
            .assumed_on(day(&self.assumed))
    }

    /// What tells it from another document of its name, and from itself before it was changed.
    pub fn content(&self) -> String {
        let identifier = document_id(&Document::new(&*self.name, &*self.text));
        let others = [
            &self.published,
            &self.assumed,
            &self.title,
            &self.url,
            &self.publisher,
            &self.author,
            &self.language,
        ];
        let others = others.into_iter().map(|it| it.as_deref().unwrap_or(""));
        chain_id(std::iter::once(identifier.as_str()).chain(others))
    }
}

/// What became of the documents that were put in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// They are in it for the first time.
    pub added: usize,
    /// They took the place of a document of the same name.
    pub replaced: usize,
}

/// A document that waits to be written.
struct Waiting {
    entry: Entry,
    content: String,
    facts: Vec<u8>,
    packed: Packed,
    names: Vec<Name>,
}

/// Writes a collection. Documents wait until there are enough of them, or some time has gone by; then all are written, or
/// none is. Several writers may write the same file: each waits for the others.
pub struct Writer {
    path: PathBuf,
    connection: Connection,
    /// What reads the documents.
    reading: String,
    with_text: bool,
    waiting: Vec<Waiting>,
    statements: usize,
    since: Instant,
    known: Known,
    packer: Packer,
    /// How often others had written when the terms were learnt.
    version: i64,
    tally: Tally,
    /// From when on copies may be told again.
    next: Instant,
    pause: (Duration, u32),
}

impl Writer {
    /// Of the file at `path`, which is made if it is not there. `reading` says what reads the documents: program, word
    /// lists, options. The texts are kept if `with_text` says so, or if those of the collection are.
    ///
    /// # Errors
    /// The file is no collection, or cannot be written.
    pub fn open(path: &Path, reading: &str, with_text: bool) -> Result<Self, Error> {
        let connection = open::writer(path, true)?;
        Self::over(path, connection, reading, with_text)
    }

    /// Of the collection at `path`.
    ///
    /// # Errors
    /// There is none, or it cannot be written.
    pub fn existing(path: &Path, reading: &str) -> Result<Self, Error> {
        let connection = open::writer(path, false)?;
        Self::over(path, connection, reading, false)
    }

    fn over(
        path: &Path,
        connection: Connection,
        reading: &str,
        with_text: bool,
    ) -> Result<Self, Error> {
        let mut writer = Self {
            path: path.to_owned(),
            connection,
            reading: reading.to_owned(),
            with_text,
            waiting: Vec::new(),
            statements: 0,
            since: Instant::now(),
            known: Known::default(),
            packer: Packer::default(),
            version: 0,
            tally: Tally::default(),
            next: Instant::now() + MEANWHILE,
            pause: (MEANWHILE, SHARE),
        };
        writer.settle_texts().at(path)?;
        Ok(writer)
    }

    /// Whether texts are kept: once they are, they are.
    fn settle_texts(&mut self) -> Result<(), Fault> {
        let kept = self
            .connection
            .query_row("SELECT value FROM about WHERE name = 'texts'", [], |row| {
                row.get::<_, String>(0)
            })
            .optional()?;
        if kept.as_deref() == Some("kept") {
            self.with_text = true;
        } else if self.with_text {
            self.connection
                .execute("INSERT OR REPLACE INTO about VALUES ('texts', 'kept')", [])?;
        }
        Ok(())
    }

    /// Puts a document in; one of the same name goes. It may wait.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn put(&mut self, entry: Entry) -> Result<(), Error> {
        if self.waiting.is_empty() {
            self.since = Instant::now();
        }
        self.statements += entry.facts.facts.statements.len();
        self.waiting.push(Waiting {
            content: entry.document.content(),
            facts: self.packer.facts(&entry.facts),
            packed: Packed::new(
                &entry.facts,
                &RdfOptions::default().with_text(self.with_text),
            ),
            names: tables::names(&entry.facts),
            entry,
        });
        let is_full = self.waiting.len() >= DOCUMENTS || self.statements >= STATEMENTS;
        if is_full || self.since.elapsed() >= PAUSE {
            self.commit()?;
        }
        Ok(())
    }

    /// Writes what waits.
    ///
    /// # Errors
    /// The file cannot be written: then nothing that waited is.
    pub fn commit(&mut self) -> Result<(), Error> {
        let waiting = std::mem::take(&mut self.waiting);
        self.statements = 0;
        if waiting.is_empty() {
            return Ok(());
        }
        let written = self.write(waiting);
        if written.is_err() {
            self.known.forget();
        }
        written.and_then(|()| self.tell_copies()).at(&self.path)
    }

    /// Tells which documents are copies, every now and then, so that those who read meanwhile know too.
    fn tell_copies(&mut self) -> Result<(), Fault> {
        let begin = Instant::now();
        if begin < self.next {
            return Ok(());
        }
        settle_copies(&mut self.connection)?;
        // terms that nothing has any more are gone
        self.known.forget();
        let (least, times) = self.pause;
        self.next = Instant::now() + least.max(begin.elapsed() * times);
        Ok(())
    }

    fn write(&mut self, waiting: Vec<Waiting>) -> Result<(), Fault> {
        // of one name, the last counts
        let mut last: BTreeMap<String, Waiting> = BTreeMap::new();
        let (mut names, mut tally) = (Vec::new(), self.tally);
        for one in waiting {
            let name = one.entry.document.name.clone();
            match last.insert(name.clone(), one) {
                Some(_) => tally.replaced += 1,
                None => names.push(name),
            }
        }
        let waiting: Vec<Waiting> = names.iter().filter_map(|name| last.remove(name)).collect();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version = transaction.pragma_query_value(None, "data_version", |row| row.get(0))?;
        if version != self.version {
            self.known.forget();
            self.version = version;
        }
        let reading = reading(&transaction, &self.reading)?;
        for name in &names {
            let known: Option<i64> = transaction
                .prepare_cached("SELECT id FROM documents WHERE name = ?1")?
                .query_row([name], |row| row.get(0))
                .optional()?;
            match known {
                Some(id) => {
                    remove(&transaction, id)?;
                    self.known.forget();
                    tally.replaced += 1;
                }
                None => tally.added += 1,
            }
        }
        let most: Option<i64> =
            transaction.query_row("SELECT max(id) FROM documents", [], |row| row.get(0))?;
        let first = most.unwrap_or(0) + 1;
        let packed: Vec<&Packed> = waiting.iter().map(|one| &one.packed).collect();
        let numbered = triples::add(&transaction, &mut self.known, &packed)?;
        let mut inserts = Inserts::new(&transaction)?;
        for ((id, one), numbered) in (first..).zip(&waiting).zip(&numbered) {
            insert(&transaction, id, one, reading, self.with_text)?;
            let rows = Rows::new(id, &one.entry.facts);
            rows.write(&mut inserts)?;
            rows.events(&mut inserts, &one.entry.events)?;
            let text = self.with_text.then_some(&*one.entry.document.text);
            search::add(&transaction, id, text, &one.entry.facts)?;
            transaction
                .prepare_cached("INSERT INTO rdf_documents VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![
                    id,
                    one.content,
                    one.facts,
                    codec::triples(&numbered.triples),
                    numbered.graph
                ])?;
        }
        drop(inserts);
        let names = waiting.iter().flat_map(|one| &one.names);
        tables::count_names(&transaction, names, 1)?;
        transaction.commit()?;
        self.tally = tally;
        Ok(())
    }

    /// What became of the documents so far.
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// Takes out the documents of these names; how many there were.
    ///
    /// # Errors
    /// The file cannot be written: then all are still there.
    pub fn remove(&mut self, names: &[String]) -> Result<usize, Error> {
        self.commit()?;
        self.known.forget();
        let removed = self.remove_all(names);
        removed.at(&self.path)
    }

    fn remove_all(&mut self, names: &[String]) -> Result<usize, Fault> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut removed = 0;
        for name in names {
            let known: Option<i64> = transaction
                .query_row("SELECT id FROM documents WHERE name = ?1", [name], |row| {
                    row.get(0)
                })
                .optional()?;
            if let Some(id) = known {
                remove(&transaction, id)?;
                removed += 1;
            }
        }
        let unused = "DELETE FROM readings WHERE id NOT IN (SELECT reading FROM documents)";
        transaction.execute(unused, [])?;
        copies::settle(&transaction)?;
        transaction.commit()?;
        self.settle()?;
        Ok(removed)
    }

    /// Gives room back that removed documents had, and orders the tables.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn compact(&mut self) -> Result<(), Error> {
        self.commit()?;
        let compacted = search::settle(&self.connection)
            .and_then(|()| self.connection.execute_batch("VACUUM; PRAGMA optimize;"))
            .map_err(Fault::from)
            .and_then(|()| self.settle());
        compacted.at(&self.path)
    }

    /// Puts all that was written into the one file, as far as readers let it.
    fn settle(&self) -> Result<(), Fault> {
        let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
        self.connection.query_row(checkpoint, [], |_| Ok(()))?;
        Ok(())
    }

    /// Writes what waits, and ends.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> Result<Tally, Error> {
        self.commit()?;
        let unused = "DELETE FROM readings WHERE id NOT IN (SELECT reading FROM documents)";
        self.connection.execute(unused, []).at(&self.path)?;
        settle_copies(&mut self.connection).at(&self.path)?;
        Ok(self.tally)
    }

    /// Copies are told whenever documents are written.
    #[cfg(test)]
    pub(crate) fn without_pause(mut self) -> Self {
        (self.next, self.pause) = (self.since, (Duration::ZERO, 0));
        self
    }

    #[cfg(test)]
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Tells which documents are copies, unless somebody writes the file at `path` or it cannot be written.
pub(crate) fn settle_if_free(path: &Path) {
    if let Ok(mut writer) = open::writer(path, false) {
        let _ = writer.busy_timeout(Duration::ZERO);
        let _ = settle_copies(&mut writer);
    }
}

/// Tells which documents are copies, if documents have come or gone since.
fn settle_copies(connection: &mut Connection) -> Result<(), Fault> {
    if !copies::is_due(connection)? {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    copies::settle(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// The number of a way of reading.
fn reading(connection: &Connection, described: &str) -> rusqlite::Result<i64> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO readings (described) VALUES (?1)")?
        .execute([described])?;
    connection
        .prepare_cached("SELECT id FROM readings WHERE described = ?1")?
        .query_row([described], |row| row.get(0))
}

/// Writes what is known of a document, and its text.
fn insert(
    connection: &Connection,
    id: i64,
    one: &Waiting,
    reading: i64,
    with_text: bool,
) -> Result<(), Fault> {
    let Entry {
        document,
        facts,
        words,
        ..
    } = &one.entry;
    let published = facts.published.first().map(|day| day.to_string());
    copies::change(connection, published.as_deref())?;
    connection
        .prepare_cached(
            "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            id,
            document.name,
            &*facts.id,
            published,
            document.title,
            document.url,
            document.publisher,
            document.author,
            document.language,
            facts.characters.map(whole),
            whole(*words),
            whole(facts.facts.statements.len()),
            reading,
        ])?;
    if with_text {
        connection
            .prepare_cached("INSERT INTO texts VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![
                id,
                document.published,
                document.assumed,
                document.text
            ])?;
    }
    Ok(())
}

/// Takes a document out of all tables.
fn remove(connection: &Connection, id: i64) -> Result<(), Fault> {
    let (facts, packed): (Vec<u8>, Vec<u8>) = connection
        .prepare_cached("SELECT facts, triples FROM rdf_documents WHERE document = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let published: Option<String> = connection
        .prepare_cached("SELECT published FROM documents WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    copies::change(connection, published.as_deref())?;
    let damaged = || Fault::Damaged(format!("the document {id} cannot be read"));
    let triples = codec::read_triples(&packed).ok_or_else(damaged)?;
    triples::remove(connection, &triples)?;
    search::remove(connection, id)?;
    let facts = codec::read_facts(&facts).ok_or_else(damaged)?;
    tables::count_names(connection, &tables::names(&facts), -1)?;
    for table in OF_A_DOCUMENT {
        connection
            .prepare_cached(&format!("DELETE FROM {table} WHERE document = ?1"))?
            .execute([id])?;
    }
    connection
        .prepare_cached("DELETE FROM documents WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
