//! What reads documents, in words: the program with its word lists, and the options that change what is read.

use crate::arguments::{Kept, OntologyOption};
use crate::failure::Failure;
use crate::reader::Choice;
use actant_graph::chain_id;
use std::fs;
use std::path::{Path, PathBuf};

/// How many digits of a hash are shown.
const DIGITS: usize = 12;

/// The program: its version, and a hash of all that it reads with.
pub fn program() -> String {
    let hash = &env!("ACTANT_READING")[..DIGITS];
    format!("actant {} ({hash})", env!("CARGO_PKG_VERSION"))
}

/// The program and the options.
///
/// # Errors
/// A file of the user's cannot be read.
pub fn reading(given: &Kept) -> Result<String, Failure> {
    let mut described = program();
    described.push_str(&weights(&given.reading.reader.choice)?);
    described.push_str(&words(&given.ontology)?);
    if given.all {
        described.push_str(ALL);
    }
    if given.no_actors {
        described.push_str(NO_ACTORS);
    }
    Ok(described)
}

/// How a description begins that names weights,
pub const WEIGHTS: &str = ", reader ";
/// or word lists;
pub const WORDS: &str = ", ontology ";
/// how it tells that statements that say nothing are kept,
pub const ALL: &str = ", all statements";
/// and that nobody stands behind subjects and objects.
pub const NO_ACTORS: &str = ", without actors";

/// The weights, as far as they are not those that are taken by default.
///
/// # Errors
/// The file cannot be read.
pub fn weights(choice: &Choice) -> Result<String, Failure> {
    Ok(match choice {
        Choice::Default => String::new(),
        Choice::Fast => format!("{WEIGHTS}fast"),
        Choice::File(path) => {
            let hash = hash_of(std::slice::from_ref(path)).map_err(|error| {
                Failure::Weights(format!("--reader {}: {error}", path.display()))
            })?;
            format!("{WEIGHTS}{hash}")
        }
    })
}

/// The user's word lists, if there are any.
///
/// # Errors
/// A file cannot be read.
pub fn words(given: &OntologyOption) -> Result<String, Failure> {
    if given.ontology.is_empty() {
        return Ok(String::new());
    }
    let hash = hash_of(&given.ontology);
    let hash = hash.map_err(|error| Failure::Ontology(format!("--ontology: {error}")))?;
    Ok(format!("{WORDS}{hash}"))
}

/// A hash of files, and of the files of folders, in their order.
fn hash_of(paths: &[PathBuf]) -> std::io::Result<String> {
    let mut contents = Vec::new();
    for path in paths {
        for file in files_of(path)? {
            contents.push(String::from_utf8_lossy(&fs::read(file)?).into_owned());
        }
    }
    let mut hash = chain_id(contents.iter().map(String::as_str));
    hash.truncate(DIGITS);
    Ok(hash)
}

fn files_of(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path()));
    let mut files: Vec<PathBuf> = entries.collect::<std::io::Result<_>>()?;
    files.retain(|file| file.is_file());
    files.sort();
    Ok(files)
}
