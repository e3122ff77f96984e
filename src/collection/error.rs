//! What can be wrong with a file, in words.

use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why a collection cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {}", path.display(), fault)]
pub struct Error {
    /// The file.
    pub path: PathBuf,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a collection.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such file.
    #[error("there is no such collection\nhint: `actant add` makes one")]
    Missing,
    /// The file is something else.
    #[error(
        "this is no collection\nhint: `actant add` makes one; a graph file is read by its ending"
    )]
    Other,
    /// A newer program made it.
    #[error(
        "a newer version of actant made this collection (form {found}, this program knows {known}): update actant"
    )]
    Newer {
        /// The form of its tables.
        found: i32,
        /// The one that this program has.
        known: i32,
    },
    /// An older program made it.
    #[error(
        "an older version of actant made this collection (form {found}, this program knows {known}): add its documents \
         to a new one"
    )]
    Older {
        /// The form of its tables.
        found: i32,
        /// The one that this program has.
        known: i32,
    },
    /// An older program made it, which indexed no words.
    #[error(
        "an older version of actant made this collection, which has no index of words: `actant compact` makes one"
    )]
    NoWords,
    /// Somebody else writes.
    #[error("somebody else is writing to this collection: try again when they are done")]
    Busy,
    /// There is no room.
    #[error("there is no room left for it on the disk: what was there before is still there")]
    Full,
    /// It cannot be written.
    #[error("it cannot be written here")]
    ReadOnly,
    /// The bytes of the file are not what they were.
    #[error("the file is damaged ({0}): use a copy, or add its documents to a new one")]
    Damaged(String),
    /// A document is kept in a form that this program does not know.
    #[error(
        "the document `{0}` is kept in a form that this program does not know: read it again with `actant update`"
    )]
    Document(String),
    /// Another fault of the database.
    #[error("{0}")]
    Sql(String),
}

impl Error {
    pub(crate) fn new(path: &Path, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            fault,
        }
    }

    /// Whether it is about writing, not about what the file is.
    pub fn is_of_writing(&self) -> bool {
        matches!(self.fault, Fault::Busy | Fault::Full | Fault::ReadOnly)
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let told = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::NotADatabase) => Self::Other,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(told),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            _ => Self::Sql(told),
        }
    }
}

/// Puts the file's name on what is wrong with it.
pub(crate) trait At<T> {
    fn at(self, path: &Path) -> Result<T, Error>;
}

impl<T, E: Into<Fault>> At<T> for Result<T, E> {
    fn at(self, path: &Path) -> Result<T, Error> {
        self.map_err(|fault| Error::new(path, fault.into()))
    }
}
