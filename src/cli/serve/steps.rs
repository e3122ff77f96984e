//! The steps by which a statement was read, for the explorer: its text is read again where a collection keeps it, else the
//! passage that the page has.

use crate::demo;
use crate::reader::Choice;
use actant_base::text::Document;
use actant_collection::{Collection, is_collection};
use actant_graph::statement_ids;
use actant_pipeline::{Analysis, Pipeline, explain};
use actant_serve::{NoReply, Parameters};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// So many bytes of a passage are read.
const PASSAGE: usize = 4000;
/// What tells that the fast reader has read a document.
const FAST: &str = ", reader fast";

/// A document that was read.
struct Read {
    pipeline: Pipeline,
    document: Document,
    analysis: Analysis,
}

/// What is read again, and what was read last: who looks at one statement of a text looks at the next.
pub struct Steps {
    collections: Vec<PathBuf>,
    /// Which reader read it, and what.
    last: Mutex<Option<(bool, Read)>>,
}

impl Steps {
    /// Of the graphs that are served.
    pub fn of(paths: &[PathBuf]) -> Self {
        let collections = paths.iter().filter(|path| is_collection(path));
        Self {
            collections: collections.cloned().collect(),
            last: Mutex::default(),
        }
    }

    /// The steps of `statement` in the document that is called `document`, or in the passage `quote` by itself.
    pub fn reply(&self, asked: &Parameters) -> Result<Vec<u8>, NoReply> {
        let of = |name: &str| asked.get(name).filter(|value| !value.is_empty());
        let wrong = || NoReply::Wrong("which `statement`?".to_owned());
        let id = of("statement").ok_or_else(wrong)?;
        let text = match of("document") {
            Some(name) => self.kept(&name)?,
            None => None,
        };
        let quote = of("quote").filter(|quote| quote.len() <= PASSAGE);
        let passage = quote.map(|quote| (Document::new("passage", quote), false));
        // whoever has no name is somebody else in a passage by itself, so that what is said of him is known by its words
        let gist = of("gist");
        let mut was_read = false;
        for (from, given) in [("text", text), ("passage", passage)] {
            let Some((document, fast)) = given else {
                continue;
            };
            was_read = true;
            let gist = gist.as_deref().filter(|_| from == "passage");
            if let Some(steps) = self.read(document, fast, (&id, gist), from)? {
                return Ok(steps.to_string().into_bytes());
            }
        }
        let why = match was_read {
            true => {
                "read again, the words give another statement: a different version, reader or word list read them first, or what stands around them counts"
            }
            false => "neither its text nor its words are kept (add --with-text, build --with-text)",
        };
        // no fault, so that no browser tells one
        let nothing = serde_json::json!({ "told": why, "read": [] });
        Ok(nothing.to_string().into_bytes())
    }

    /// The document of that name, and whether the fast reader has read it.
    fn kept(&self, name: &str) -> Result<Option<(Document, bool)>, NoReply> {
        for path in &self.collections {
            let found = || {
                let collection = Collection::open(path)?;
                let given = collection.given(name)?;
                Ok(match given {
                    Some(given) => Some((given.document(), collection.reading(name)?)),
                    None => None,
                })
            };
            let fault = |error: actant_collection::Error| NoReply::Fault(error.to_string());
            if let Some((document, reading)) = found().map_err(fault)? {
                let fast = reading.is_some_and(|reading| reading.contains(FAST));
                return Ok(Some((document, fast)));
            }
        }
        Ok(None)
    }

    fn read(
        &self,
        document: Document,
        fast: bool,
        wanted: (&str, Option<&str>),
        from: &str,
    ) -> Result<Option<serde_json::Value>, NoReply> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |(by, read): &(bool, Read)| {
            *by == fast
                && read.document.name() == document.name()
                && read.document.source() == document.source()
        };
        if !last.as_ref().is_some_and(is_same) {
            let pipeline = match last.take() {
                Some((by, read)) if by == fast => read.pipeline,
                _ => {
                    let choice = if fast { Choice::Fast } else { Choice::Default };
                    let fault = |_| NoReply::Fault("the reader cannot be loaded".to_owned());
                    Pipeline::with(|| choice.load()).map_err(fault)?
                }
            };
            let document = pipeline.prose(document);
            let documents = std::slice::from_ref(&document);
            let analysis = pipeline.run(documents, NonZeroUsize::MIN).swap_remove(0);
            let read = Read {
                pipeline,
                document,
                analysis,
            };
            *last = Some((fast, read));
        }
        let read = last.as_ref().map(|(_, read)| read);
        Ok(read.and_then(|read| steps(read, wanted, from)))
    }
}

fn steps(read: &Read, (id, gist): (&str, Option<&str>), from: &str) -> Option<serde_json::Value> {
    let statements = &read.analysis.reading.statements;
    let ids = statement_ids(&read.analysis.reading);
    let is_so = |at: usize| {
        // what the text leaves open the page leaves out
        let words = || demo::triple(&statements[at], statements, 1).replace("… — ", "");
        *ids[at] == *id || gist.is_some_and(|gist| gist == words())
    };
    let made = (0..ids.len()).filter(|&at| is_so(at));
    // a text may state it several times
    let all: Vec<serde_json::Value> = made
        .filter_map(|at| {
            let why = explain::why(&read.pipeline, &read.document, &read.analysis, at)?;
            let inner = why.content.iter().filter_map(|&inner| statements.get(inner));
            let content: Vec<String> = inner.map(|it| demo::line(it, statements)).collect();
            let paths: Vec<serde_json::Value> = why
                .paths
                .iter()
                .map(|path| serde_json::json!({ "to": path.to, "way": crate::explain::way(&path.edges) }))
                .collect();
            Some(serde_json::json!({
                "line": demo::line(&statements[at], statements), "why": why, "paths": paths, "content": content,
            }))
        })
        .collect();
    (!all.is_empty()).then(|| serde_json::json!({ "from": from, "read": all }))
}
