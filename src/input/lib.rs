//! Documents from files, folders, tables and standard input, one at a time.
//!
//! [`Inputs`] walks what it is given in order and yields each document as it is read, or a [`Fault`] that says what could
//! not be used and why; the others are not touched by it. A text, a page of the web, a mail, an Office document, a PDF is one
//! document. Of a file of records (JSON Lines, JSON, CSV, TSV), a feed, a box of mails or an archive each record, item, mail or
//! file is one. What they say of themselves is in their [`Metadata`]. Each may be compressed with gzip or zstd.
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

#[cfg(feature = "archives")]
mod archive;
mod dates;
mod encoding;
mod feed;
mod fields;
mod folder;
mod format;
mod guard;
mod language;
#[cfg(feature = "mail")]
mod mail;
mod markdown;
#[cfg(feature = "archives")]
mod office;
mod open;
#[cfg(feature = "pages")]
mod page;
mod pdf;
mod records;
mod source;
mod stream;
mod text;
#[cfg(feature = "warc")]
mod warc;

pub use fields::Columns;
pub use folder::Chosen;
pub use format::{Format, by_bytes, by_content, by_name};
pub use language::foreign;
pub use source::InputKind;
pub use stream::{Record, records};
pub use text::{LARGEST, NotUtf8, checked, utf8};

use actant_base::text::{Document, Metadata, SourceFormat};
use open::{Item, Items};
use source::{Kind, Source, Taking};
use std::collections::{BTreeMap, VecDeque};
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
    /// What the inputs are, whatever their names say.
    pub kind: Option<InputKind>,
    /// Which files of folders are read.
    pub chosen: Chosen,
    /// Whether documents that are not in English are read as well.
    pub any_language: bool,
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

/// Whether the name of `path` says nothing of what it holds, or that it is one text as it stands.
pub fn is_plain(path: &Path) -> bool {
    let is_packed = source::uncompressed(path).is_some();
    !is_packed && matches!(Kind::of_name(path), None | Some(Kind::Text))
}

/// The documents of some paths, in their order. What cannot be used is known before anything is read, as far as its
/// name tells, and comes first.
pub struct Inputs {
    options: Options,
    faults: VecDeque<Fault>,
    waiting: VecDeque<Source>,
    /// What was begun, the innermost last.
    begun: Vec<(Provenance, Items)>,
    notes: Vec<String>,
    /// How many documents were passed over, by their language.
    foreign: BTreeMap<&'static str, usize>,
}

impl std::fmt::Debug for Inputs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Inputs with {} files to be read", self.waiting.len())
    }
}

/// Where documents are found.
#[derive(Debug)]
struct Provenance {
    file: String,
    format: Option<SourceFormat>,
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
        let metadata = document.metadata().clone();
        let metadata = Metadata {
            format: metadata.format.or(self.format),
            retrieved_from: Some(self.file.clone()),
            ..metadata
        };
        document.with_metadata(metadata)
    }
}

impl Inputs {
    /// The documents of `paths`; a folder stands for the files in it and below it whose names say that they hold articles,
    /// in order of their paths, a pattern (`news/**/*.html`) for what it fits. A file is called by its name, in a folder by its
    /// path from there; files that would be called the same are called by their whole paths. A record, an item, a mail is
    /// called by its identifier, or by its file and number.
    pub fn open(paths: &[PathBuf], options: Options) -> Self {
        let taking = Taking {
            content: options.content,
            kind: options.kind.map(|kind| kind.0),
            chosen: &options.chosen,
        };
        let mut found = source::of_paths(paths, &taking);
        found.add_json_lines(&options.json_lines);
        Self {
            options,
            faults: found.faults,
            waiting: found.sources,
            begun: Vec::new(),
            notes: found.notes,
            foreign: BTreeMap::new(),
        }
    }

    /// What was passed over since they were asked for last, in words: kinds of files, and at the end documents that are not
    /// in English.
    pub fn take_notes(&mut self) -> Vec<String> {
        std::mem::take(&mut self.notes)
    }

    /// Documents that were passed over because of their languages, how many of each.
    pub fn foreign(&self) -> &BTreeMap<&'static str, usize> {
        &self.foreign
    }

    /// Begins with the next source; `None` if there is none.
    fn begin(&mut self, source: Source) -> Result<(), Fault> {
        self.begun.push(open::items(source, &self.options)?);
        Ok(())
    }

    /// The next document or fault, in whatever language.
    fn advance(&mut self) -> Option<Result<Document, Fault>> {
        if let Some(fault) = self.faults.pop_front() {
            return Some(Err(fault));
        }
        loop {
            let Some((found, items)) = self.begun.last_mut() else {
                let source = self.waiting.pop_front()?;
                match self.begin(source) {
                    Ok(()) => continue,
                    Err(fault) => return Some(Err(fault)),
                }
            };
            match items.next() {
                None => drop(self.begun.pop()),
                Some(Ok(Item::Document(document))) => return Some(Ok(found.note(*document))),
                Some(Ok(Item::Source(source))) => {
                    if let Err(fault) = self.begin(source) {
                        return Some(Err(fault));
                    }
                }
                Some(Ok(Item::Note(note))) => self.notes.push(note),
                Some(Err(fault)) => return Some(Err(fault)),
            }
        }
    }

    fn note_languages(&mut self) {
        let total: usize = self.foreign.values().sum();
        if total == 0 {
            return;
        }
        let mut counts: Vec<_> = self.foreign.iter().collect();
        counts.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let counts: Vec<String> = counts
            .iter()
            .map(|(language, count)| format!("{count} {language}"))
            .collect();
        let documents = match total {
            1 => "1 document that is not in English was",
            _ => &format!("{total} documents that are not in English were"),
        };
        self.notes
            .push(format!("{documents} passed over: {}", counts.join(", ")));
    }
}

impl Iterator for Inputs {
    type Item = Result<Document, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        let asks = self.options.content == Content::Prose && !self.options.any_language;
        loop {
            let Some(next) = self.advance() else {
                self.note_languages();
                return None;
            };
            if asks
                && let Ok(document) = &next
                && let Some(language) = language::foreign(document.text())
            {
                *self.foreign.entry(language).or_default() += 1;
                continue;
            }
            return Some(next);
        }
    }
}

#[cfg(test)]
mod tests;
