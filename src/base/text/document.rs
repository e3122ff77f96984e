use super::Span;
use crate::calendar::Day;

/// A named text: the owner of the characters that all spans point into.
#[derive(Debug, Clone)]
pub struct Document {
    name: String,
    text: String,
    published: Option<Day>,
}

impl Document {
    /// `name` identifies the document in the graph (a file's name, usually).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            published: None,
        }
    }

    /// The same document with the day on which it was published, if that is known: what the text calls
    /// *today*, unless its dateline says otherwise.
    pub fn published_on(mut self, day: Option<Day>) -> Self {
        self.published = day;
        self
    }

    /// The day on which it was published, if it was given.
    pub fn published(&self) -> Option<Day> {
        self.published
    }

    /// The document's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte of the text, both from one, the column in characters.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }

    /// The characters of `span`; empty if the span is not one of this document.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or("")
    }
}
