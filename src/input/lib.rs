//! Documents from files, folders, tables and standard input, one at a time.
//!
//! [`Inputs`] walks what it is given in order and yields each document as it is read, or a [`Fault`] that says what could
//! not be used and why; the others are not touched by it. A text file is one document. Of a file of records (JSON Lines,
//! JSON, CSV, TSV) each record is one, with the [`Metadata`](actant_base::text::Metadata) that its fields give. Each may be
//! compressed with gzip.
//!
//! ```
//! use actant_input::{Inputs, Options};
//! # let folder = std::env::temp_dir().join(format!("actant-input-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let file = folder.join("news.jsonl");
//! std::fs::write(&file, r#"{"id": "a1", "date": "2026-03-04", "text": "Peru left the talks."}"#)?;
//!
//! let mut inputs = Inputs::open(&[file], Options::default());
//! let document = inputs.next().expect("one record")?;
//! assert_eq!((document.name(), document.text()), ("a1", "Peru left the talks."));
//! assert!(inputs.next().is_none());
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod fields;
mod folder;
mod format;
mod records;
mod source;
mod stream;
mod text;

pub use fields::Columns;
pub use format::{Format, by_bytes, by_content, by_name};
pub use stream::{Record, records};
pub use text::{LARGEST, NotUtf8, checked, utf8};

use actant_base::text::{Document, Metadata, SourceFormat};
use records::Records;
use source::{Kind, Source};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// What the inputs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Content {
    /// Articles, one a file or one a record; what is not prose is refused.
    #[default]
    Prose,
    /// Any text; what is none is refused.
    Text,
    /// Whatever the user says it is.
    Given,
}

/// How inputs are read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What they are.
    pub content: Content,
    /// The names of the fields of records.
    pub columns: Columns,
    /// Files that hold JSON Lines, whatever they are called; `-` is standard input. They come after the others.
    pub json_lines: Vec<PathBuf>,
}

/// What cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct Fault {
    /// The file, with line and column where there are some.
    pub place: String,
    /// What was expected, and what to do.
    pub reason: String,
}

impl Fault {
    fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        let (place, reason) = (place.into(), reason.into());
        Self { place, reason }
    }

    fn of(path: &Path, reason: impl Into<String>) -> Self {
        Self::new(path.display().to_string(), reason)
    }
}

/// Whether `path` stands for standard input (or output): `-`.
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Whether the name of `path` says that it holds records, each a document.
pub fn has_records(path: &Path) -> bool {
    records::RecordKind::of_name(path).is_some()
}

/// The documents of some paths, in their order. What cannot be used is known before anything is read, as far as its
/// name tells, and comes first.
#[derive(Debug)]
pub struct Inputs {
    options: Options,
    faults: VecDeque<Fault>,
    waiting: VecDeque<Source>,
    records: Option<(Provenance, Records)>,
    notes: Vec<String>,
}

impl Inputs {
    /// The documents of `paths`; a folder stands for the `.txt` files in it and below it, in order of their paths. A file
    /// is called by its name, in a folder by its path from there; files that would be called the same are called by their
    /// whole paths. A record is called by its identifier, or by its file and number.
    pub fn open(paths: &[PathBuf], options: Options) -> Self {
        let mut found = source::of_paths(paths, options.content);
        found.add_json_lines(&options.json_lines);
        Self {
            options,
            faults: found.faults,
            waiting: found.sources,
            records: None,
            notes: found.notes,
        }
    }

    /// What was passed over in folders, in words.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    fn read(&mut self, source: &Source) -> Option<Result<Document, Fault>> {
        let fault = |reason| Fault::of(&source.path, reason);
        let found = Provenance::of(source);
        let Kind::Records(kind) = source.kind else {
            let read = text::document(source, self.options.content);
            return Some(read.map(|document| found.note(document)).map_err(fault));
        };
        match Records::open(source, kind, &self.options.columns) {
            Ok(records) => self.records = Some((found, records)),
            Err(fault) => return Some(Err(fault)),
        }
        None
    }
}

/// Where documents are found.
#[derive(Debug)]
struct Provenance {
    file: String,
    format: SourceFormat,
}

impl Provenance {
    fn of(source: &Source) -> Self {
        Self {
            file: source.path.display().to_string(),
            format: source.kind.format(),
        }
    }

    /// `document` with a note of where it was found.
    fn note(&self, document: Document) -> Document {
        let metadata = Metadata {
            format: Some(self.format),
            retrieved_from: Some(self.file.clone()),
            ..document.metadata().clone()
        };
        document.with_metadata(metadata)
    }
}

impl Iterator for Inputs {
    type Item = Result<Document, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(fault) = self.faults.pop_front() {
            return Some(Err(fault));
        }
        loop {
            if let Some((found, records)) = &mut self.records
                && let Some(next) = records.next()
            {
                return Some(next.map(|document| found.note(document)));
            }
            self.records = None;
            let source = self.waiting.pop_front()?;
            if let Some(read) = self.read(&source) {
                return Some(read);
            }
        }
    }
}

#[cfg(test)]
mod tests;
