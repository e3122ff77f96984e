//! Opening the file, to read or to write.

use super::error::{At, Error, Fault};
use super::schema::{APPLICATION, TABLES, VERSION, WITHOUT_WORDS};
use super::search;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

/// So long a writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(30);
/// What every file of SQLite begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// So many statements are kept prepared.
const PREPARED: usize = 64;

/// Whether the file at `path` is a collection, or is called like one: what is asked to be a graph is one or the other.
pub fn is_collection(path: &Path) -> bool {
    let named = path.extension().is_some_and(|ending| ending == "actant");
    named || begins_so(path).unwrap_or(false)
}

fn begins_so(path: &Path) -> std::io::Result<bool> {
    if !path.is_file() {
        return Ok(false);
    }
    let mut begin = [0; MAGIC.len()];
    File::open(path)?.read_exact(&mut begin)?;
    Ok(begin == MAGIC)
}

/// To be read.
pub(crate) fn reader(path: &Path) -> Result<Connection, Error> {
    if !path.is_file() {
        return Err(Error::new(path, Fault::Missing));
    }
    // who closes the file last puts the log into it, which takes the right to write
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).and_then(|connection| {
        ready(&connection)?;
        connection.pragma_update(None, "query_only", "on")?;
        connection.pragma_update(None, "cache_size", -16_000)?;
        connection.pragma_query(None, "schema_version", |_| Ok(()))?;
        Ok(connection)
    });
    let connection = match opened {
        Ok(connection) => connection,
        // in a folder that cannot be written, nobody else writes either
        Err(error) if is_closed(&error) => unchanging(path).at(path)?,
        Err(error) => return Err(error).at(path),
    };
    check(&connection).at(path)?;
    Ok(connection)
}

fn is_closed(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, ReadOnly};
    matches!(error.sqlite_error_code(), Some(CannotOpen | ReadOnly))
}

fn unchanging(path: &Path) -> rusqlite::Result<Connection> {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'?' | b'#' | b'%' => uri.push_str(&format!("%{byte:02X}")),
            _ => uri.push(char::from(byte)),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri, flags)?;
    ready(&connection)?;
    Ok(connection)
}

/// To be written; made if there is none and `make` says so.
pub(crate) fn writer(path: &Path, make: bool) -> Result<Connection, Error> {
    let is_new = std::fs::metadata(path).map_or(true, |about| about.len() == 0);
    if is_new && !make {
        return Err(Error::new(path, Fault::Missing));
    }
    if !is_new && path.is_file() && !begins_so(path).unwrap_or(false) {
        return Err(Error::new(path, Fault::Other));
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if make {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags).at(path)?;
    prepare(connection, make).at(path)
}

fn prepare(mut connection: Connection, make: bool) -> Result<Connection, Fault> {
    ready(&connection)?;
    if make {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if is_empty(&transaction)? {
            transaction.execute_batch(TABLES)?;
            search::make(&transaction)?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", VERSION)?;
        }
        transaction.commit()?;
    }
    if check(&connection)? < VERSION {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // another program may have been quicker
        if check(&transaction)? < VERSION {
            search::make(&transaction)?;
            transaction.pragma_update(None, "user_version", VERSION)?;
        }
        transaction.commit()?;
    }
    // readers see the state before, while a writer writes
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    // what is removed is overwritten
    connection.pragma_update_and_check(None, "secure_delete", "on", |_| Ok(()))?;
    connection.pragma_update(None, "cache_size", -32_000)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(connection)
}

fn ready(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    // else a statement is prepared again for each other number that it is given
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    let count: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(count == 0)
}

/// The form of the file, if it is a collection that this program knows.
fn check(connection: &Connection) -> Result<i32, Fault> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if number("application_id")? != APPLICATION {
        return Err(Fault::Other);
    }
    match number("user_version")? {
        known @ WITHOUT_WORDS..=VERSION => Ok(known),
        found if found < VERSION => Err(Fault::Older {
            found,
            known: VERSION,
        }),
        found => Err(Fault::Newer {
            found,
            known: VERSION,
        }),
    }
}
