//! What a statement rests on, and why something is not stated: the analysis of a document, arranged for one question.
//! Nothing is decided here; what was decided is in the traces, steps and resolutions of the stages.

mod entries;
mod path;
mod why;
mod why_not;

pub use path::Edge;
pub use why::{Meant, Part, Why, why};
pub use why_not::{WhyNot, Word, find, why_not};

use actant_base::text::{CharIndex, Document, Span};
use actant_words::lexicon;
use serde::Serialize;

/// Characters of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// As written.
    pub text: String,
    /// The first character, from zero.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

impl Passage {
    fn new(document: &Document, index: &CharIndex, span: Span) -> Self {
        let place = index.char_span(document.source(), document.in_source(span));
        Self {
            text: document.quote(span).to_owned(),
            start: place.start,
            end: place.end,
        }
    }
}

/// A sentence and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The document's name.
    pub document: String,
    /// From one.
    pub line: usize,
    /// From one, in characters.
    pub column: usize,
    /// The sentence.
    #[serde(flatten)]
    pub passage: Passage,
}

impl Place {
    fn new(document: &Document, index: &CharIndex, span: Span) -> Self {
        let (line, column) = document.position(span.start);
        Self {
            document: document.name().to_owned(),
            line,
            column,
            passage: Passage::new(document, index, span),
        }
    }
}

/// Something with a name of the program's, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// As in the outputs and the source.
    pub name: String,
    /// In a sentence.
    pub meaning: String,
}

impl Named {
    /// A rule or a repair (`what`).
    fn of(what: &str, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            meaning: lexicon::meaning(what, name).unwrap_or_default().to_owned(),
        }
    }
}
