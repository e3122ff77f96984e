//! The steps by which a statement was read, for the explorer: its text is read again where a collection keeps it, else the
//! passage that the page has.

use crate::arguments::{OntologyOption, ServeOptions};
use crate::collection::version;
use crate::demo;
use crate::failure::Failure;
use crate::reader::Choice;
use crate::write;
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

/// What reads: with which weights, and whether with the user's word lists.
#[derive(Debug, Clone, PartialEq, Eq)]
struct By {
    choice: Choice,
    ontology: bool,
}

/// What was kept of what was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Kept {
    /// Statements that say nothing too.
    all: bool,
    /// Nobody behind subjects and objects.
    no_actors: bool,
}

impl Kept {
    fn of(reading: &str) -> Self {
        Self {
            all: reading.contains(version::ALL),
            no_actors: reading.contains(version::NO_ACTORS),
        }
    }
}

/// What was read last, and what read it.
#[derive(Default)]
struct Last {
    pipeline: Option<(By, Pipeline)>,
    read: Option<(Document, Kept, Analysis)>,
}

/// What is read again, and what was read last: who looks at one statement of a text looks at the next.
pub struct Steps {
    collections: Vec<PathBuf>,
    choice: Choice,
    ontology: OntologyOption,
    /// What tells in a collection that documents were read with these weights,
    weights: String,
    /// and with these word lists.
    words: String,
    last: Mutex<Last>,
}

/// A document in a collection.
#[derive(Default)]
struct Found {
    /// The document, if its text is kept.
    document: Option<Document>,
    /// What read it.
    reading: Option<String>,
}

impl Steps {
    /// Of the graphs that are served.
    ///
    /// # Errors
    /// The weights or the word lists that were given are wrong.
    pub fn of(options: &ServeOptions) -> Result<Self, Failure> {
        let collections = options.graphs.iter().filter(|path| is_collection(path));
        let steps = Self {
            collections: collections.cloned().collect(),
            choice: options.reader.choice.clone(),
            ontology: options.ontology.clone(),
            weights: version::weights(&options.reader.choice)?,
            words: version::words(&options.ontology)?,
            last: Mutex::default(),
        };
        if !steps.words.is_empty() || matches!(steps.choice, Choice::File(_)) {
            // faults of the user's files are told before anything is served
            let pipeline = write::pipeline(&steps.choice, &steps.ontology)?;
            let mut last = steps.last.lock().unwrap_or_else(PoisonError::into_inner);
            last.pipeline = Some((steps.given(), pipeline));
        }
        Ok(steps)
    }

    /// What the options say.
    fn given(&self) -> By {
        By {
            choice: self.choice.clone(),
            ontology: !self.words.is_empty(),
        }
    }

    /// What reads as a document of a collection was read, and whether that is not to be had.
    fn by(&self, reading: &str) -> (By, bool) {
        let named = |kind: &str| reading.contains(kind);
        let fast = format!("{}fast", version::WEIGHTS);
        let (choice, lacks_weights) = if named(&fast) {
            (Choice::Fast, false)
        } else if !named(version::WEIGHTS) {
            (Choice::Default, false)
        } else {
            let is_given = !self.weights.is_empty() && named(&self.weights);
            (self.choice.clone(), !is_given)
        };
        let ontology = named(version::WORDS);
        let lacks_words = ontology && (self.words.is_empty() || !named(&self.words));
        let by = By {
            choice,
            ontology: ontology && !self.words.is_empty(),
        };
        (by, lacks_weights || lacks_words)
    }

    /// The steps of `statement` in the document that is called `document`, or in the passage `quote` by itself.
    pub fn reply(&self, asked: &Parameters) -> Result<Vec<u8>, NoReply> {
        let of = |name: &str| asked.get(name).filter(|value| !value.is_empty());
        let wrong = || NoReply::Wrong("which `statement`?".to_owned());
        let id = of("statement").ok_or_else(wrong)?;
        let Found { document, reading } = match of("document") {
            Some(name) => self.found(&name)?,
            None => Found::default(),
        };
        let (by, lacks) = match &reading {
            Some(reading) => self.by(reading),
            None => (self.given(), false),
        };
        let kept = Kept::of(reading.as_deref().unwrap_or_default());
        let quote = of("quote").filter(|quote| quote.len() <= PASSAGE);
        let passage = quote.map(|quote| Document::new("passage", quote));
        // whoever has no name is somebody else in a passage by itself, so that what is said of him is known by its words
        let gist = of("gist");
        let mut was_read = false;
        for (from, given) in [("text", document), ("passage", passage)] {
            let Some(document) = given else {
                continue;
            };
            was_read = true;
            let gist = gist.as_deref().filter(|_| from == "passage");
            if let Some(steps) = self.read(document, (&by, kept), (&id, gist), from)? {
                return Ok(steps.to_string().into_bytes());
            }
        }
        let why = match was_read {
            true if lacks => {
                "it was read with an --ontology or a --reader that the server was not given: start it with the same"
            }
            true => {
                "read again, the words give another statement: a different version, reader or word list read them first, or what stands around them counts"
            }
            false => "neither its text nor its words are kept (add --with-text, build --with-text)",
        };
        // no fault, so that no browser tells one
        let nothing = serde_json::json!({ "told": why, "read": [] });
        Ok(nothing.to_string().into_bytes())
    }

    /// The document of that name, in the first collection that has it.
    fn found(&self, name: &str) -> Result<Found, NoReply> {
        for path in &self.collections {
            let found = || {
                let collection = Collection::open(path)?;
                let given = collection.given(name)?;
                Ok(Found {
                    document: given.map(|given| given.document()),
                    reading: collection.reading(name)?,
                })
            };
            let found = found()
                .map_err(|error: actant_collection::Error| NoReply::Fault(error.to_string()))?;
            if found.reading.is_some() {
                return Ok(found);
            }
        }
        Ok(Found::default())
    }

    fn read(
        &self,
        document: Document,
        (by, kept): (&By, Kept),
        wanted: (&str, Option<&str>),
        from: &str,
    ) -> Result<Option<serde_json::Value>, NoReply> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let Last { pipeline, read } = &mut *last;
        let ready = match pipeline.take() {
            Some(ready) if ready.0 == *by => ready,
            _ => {
                *read = None;
                let words = match by.ontology {
                    true => self.ontology.clone(),
                    false => OntologyOption::default(),
                };
                let fault = |_| NoReply::Fault("the reader cannot be loaded".to_owned());
                let loaded = write::pipeline(&by.choice, &words).map_err(fault)?;
                (by.clone(), loaded)
            }
        };
        let (_, pipeline) = pipeline.insert(ready);
        let is_same = |(known, was_kept, _): &(Document, Kept, Analysis)| {
            known.name() == document.name()
                && known.source() == document.source()
                && *was_kept == kept
        };
        if !read.as_ref().is_some_and(is_same) {
            let document = pipeline.prose(document);
            let documents = std::slice::from_ref(&document);
            let mut analysis = pipeline.run(documents, NonZeroUsize::MIN).swap_remove(0);
            if kept.all {
                analysis.reading.with_all();
            }
            if kept.no_actors {
                analysis.reading.without_actors();
            }
            *read = Some((document, kept, analysis));
        }
        Ok(read.as_ref().and_then(|(document, _, analysis)| {
            let read = Read {
                pipeline,
                document,
                analysis,
            };
            steps(&read, wanted, from)
        }))
    }
}

/// A document that was read.
struct Read<'a> {
    pipeline: &'a Pipeline,
    document: &'a Document,
    analysis: &'a Analysis,
}

fn steps(
    read: &Read<'_>,
    (id, gist): (&str, Option<&str>),
    from: &str,
) -> Option<serde_json::Value> {
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
            let why = explain::why(read.pipeline, read.document, read.analysis, at)?;
            let inner = why.content.iter().filter_map(|&inner| statements.get(inner));
            let content: Vec<String> = inner.map(|it| demo::line(it, statements)).collect();
            let paths: Vec<serde_json::Value> = why
                .paths
                .iter()
                .map(|path| serde_json::json!({ "to": path.to, "way": crate::explain::way(&path.edges) }))
                .collect();
            // what a page shows was kept
            let mut stated = statements[at].clone();
            stated.withheld = None;
            Some(serde_json::json!({
                "line": demo::line(&stated, statements), "why": why, "paths": paths, "content": content,
            }))
        })
        .collect();
    (!all.is_empty()).then(|| serde_json::json!({ "from": from, "read": all }))
}
