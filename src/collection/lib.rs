//! A collection: one file, a database of SQLite, that keeps what documents say. Documents come and go; graphs, answers
//! and tables come out.
//!
//! What is kept is the facts of each document ([`DocumentFacts`](actant_graph::DocumentFacts)); merging is a union, so the
//! graph of a collection is the same to the byte as the graph of its documents built from nothing, whatever was added and
//! removed in whatever order. Beside them stand, for each document, rows in tables that whoever knows SQL can read, and
//! its triples as numbers of terms, in two orders, so that questions in SPARQL are answered from the file; and an index of its
//! words, so that sentences are found.
//!
//! Documents are written many at a time, all or none ([`Writer`]): a program that is killed loses at most those that
//! waited, and none is ever there in part. The file has a write-ahead log beside it while it is open: readers see the
//! state before, and wait for nobody.
//!
//! ```
//! use actant_collection::{Collection, Entry, Given, Writer};
//! use actant_base::text::Document;
//! use actant_base::statement::Reading;
//! use actant_graph::DocumentFacts;
//! # let file = std::env::temp_dir().join(format!("actant-doc-{}.actant", std::process::id()));
//! # let _ = std::fs::remove_file(&file);
//!
//! let document = Document::new("a.txt", "Peru left the talks.");
//! let mut writer = Writer::open(&file, "by hand", false)?;
//! writer.put(Entry {
//!     document: Given::new(&document),
//!     facts: DocumentFacts::new(&document, &Reading::default()),
//!     events: Vec::new(),
//!     words: 4,
//! })?;
//! writer.finish()?;
//! assert_eq!(Collection::open(&file)?.list()?[0].name, "a.txt");
//! # std::fs::remove_file(&file).ok();
//! # Ok::<(), actant_collection::Error>(())
//! ```

mod codec;
mod copies;
mod error;
mod open;
mod reader;
mod runs;
mod schema;
mod search;
mod source;
mod stem;
mod tables;
mod triples;
mod watch;
mod writer;

pub use error::{Error, Fault};
pub use open::is_collection;
pub use reader::{Collection, Listed, Standing, Status};
pub use search::{Found, Words};
pub use source::source;
pub use watch::{State, Watch};
pub use writer::{Entry, Given, Tally, Writer};

#[cfg(test)]
#[path = "../graph/samples.rs"]
mod samples;
#[cfg(test)]
mod tests;
