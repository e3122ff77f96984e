//! Whether a collection is what it was when somebody looked last.

use super::copies;
use super::error::{At as _, Error, Fault};
use super::open;
use super::writer::settle_if_free;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What a collection has, so far as it tells one state from another: after documents have come or gone, or other copies
/// are told, it is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Documents.
    pub documents: usize,
    /// The number that the last document got; none gets it again while it is there.
    last: i64,
    /// The numbers of the last run of triples and of its last block: whatever is written makes others.
    triples: (i64, i64),
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (run, block) = self.triples;
        write!(f, "{}-{}-{run}-{block}", self.documents, self.last)
    }
}

/// A collection that others may write while one looks at it.
#[derive(Debug)]
pub struct Watch {
    path: PathBuf,
    looked: Option<Looked>,
}

#[derive(Debug)]
struct Looked {
    /// It stays open: the number of changes that SQLite tells is one of a connection.
    connection: Connection,
    file: Option<u64>,
    changes: i64,
    state: State,
}

impl Watch {
    /// Of the collection at `path`.
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            looked: None,
        }
    }

    /// Tells which documents are copies, if that is still to be told though nobody has written since the last call: whoever
    /// added them was killed. Where it cannot be written, they stay as they were told last.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tend(&mut self) -> Result<(), Error> {
        let before = self.looked.as_ref().map(|looked| looked.state.clone());
        let now = self.state()?;
        let looked = self.looked.as_ref().filter(|_| before == Some(now));
        let is_due = looked.map_or(Ok(false), |it| copies::is_due(&it.connection));
        if is_due.at(&self.path)? {
            settle_if_free(&self.path);
        }
        Ok(())
    }

    /// What it is now. It costs next to nothing where nobody has written it since.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn state(&mut self) -> Result<State, Error> {
        let file = identity(&self.path);
        // another file may have taken its place
        let same = self.looked.take().filter(|it| it.file == file);
        let looked = match same {
            Some(looked) => looked.again(),
            None => {
                let connection = open::reader(&self.path)?;
                Looked::first(connection, file)
            }
        };
        let looked = looked.at(&self.path)?;
        Ok(self.looked.insert(looked).state.clone())
    }
}

impl Looked {
    fn first(connection: Connection, file: Option<u64>) -> Result<Self, Fault> {
        let changes = changes(&connection)?;
        let state = state(&connection)?;
        Ok(Self {
            connection,
            file,
            changes,
            state,
        })
    }

    fn again(mut self) -> Result<Self, Fault> {
        let changes = changes(&self.connection)?;
        if changes != self.changes {
            self.state = state(&self.connection)?;
            self.changes = changes;
        }
        Ok(self)
    }
}

fn changes(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0))
}

fn state(connection: &Connection) -> rusqlite::Result<State> {
    let sql = "SELECT (SELECT count(*) FROM documents), (SELECT ifnull(max(id), 0) FROM documents), \
        (SELECT ifnull(max(id), 0) FROM rdf_runs), (SELECT ifnull(max(id), 0) FROM rdf_blocks)";
    connection.query_row(sql, [], |row| {
        Ok(State {
            documents: usize::try_from(row.get::<_, i64>(0)?).unwrap_or_default(),
            last: row.get(1)?,
            triples: (row.get(2)?, row.get(3)?),
        })
    })
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).ok().map(|about| about.ino())
}

#[cfg(not(unix))]
fn identity(_: &Path) -> Option<u64> {
    None
}
