use super::{Change, Edits, Mark, Metadata, Quotes, Span};
use crate::calendar::Day;
use std::sync::OnceLock;

/// A named text: the owner of the characters that all spans point into.
///
/// What is read may differ from what the file holds: an entity of HTML stands for a character, a wrapped line goes on.
/// Spans point into the text that is read; [`Document::in_source`] leads from there to the file.
#[derive(Debug, Clone)]
pub struct Document {
    name: String,
    text: String,
    /// The text as it is in the file, if it was changed.
    source: Option<String>,
    /// From the file to the text, one set of changes after the other.
    edits: Vec<Edits>,
    published: Option<Day>,
    assumed: Option<Day>,
    metadata: Metadata,
    quotes: OnceLock<Quotes>,
    /// Whether each token is read as it is written.
    as_written: bool,
}

impl Document {
    /// `name` identifies the document in the graph (a file's name, usually).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            source: None,
            edits: Vec::new(),
            published: None,
            assumed: None,
            metadata: Metadata::default(),
            quotes: OnceLock::new(),
            as_written: false,
        }
    }

    /// The same document, read with `changes` of its text, which are in order and do not overlap.
    pub fn changed(mut self, changes: &[Change]) -> Self {
        if changes.is_empty() {
            return self;
        }
        let (text, edits) = Edits::apply(&self.text, changes);
        let before = std::mem::replace(&mut self.text, text);
        self.source.get_or_insert(before);
        self.edits.push(edits);
        self.quotes = OnceLock::new();
        self
    }

    /// The same document, of which each token is read as it is written: whoever gives tokens has chosen their forms.
    pub fn as_written(mut self) -> Self {
        self.as_written = true;
        self
    }

    /// The same document under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
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

    /// The same document with the day that is taken for that of its publication where neither it nor its dateline tells.
    pub fn assumed_on(mut self, day: Option<Day>) -> Self {
        self.assumed = day;
        self
    }

    /// The day that is taken where nothing tells one.
    pub fn assumed(&self) -> Option<Day> {
        self.assumed
    }

    /// The day of its publication, as far as it is known without its dateline.
    pub fn day(&self) -> Option<Day> {
        self.published.or(self.assumed)
    }

    /// The same document with what is known of it beside its text.
    pub fn with_metadata(mut self, metadata: Metadata) -> Self {
        self.metadata = metadata;
        self
    }

    /// What is known of it beside its text.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The document's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text, as it is read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole text, as it is in the file.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or(&self.text)
    }

    /// Where what is read at `span` stands in the file.
    pub fn in_source(&self, span: Span) -> Span {
        let back = self.edits.iter().rev();
        back.fold(span, |span, edits| edits.before(span))
    }

    /// The characters of the file that are read at `span`; empty if the span is not one of this document.
    pub fn quote(&self, span: Span) -> &str {
        let span = self.in_source(span);
        self.source().get(span.start..span.end).unwrap_or("")
    }

    /// Its quotation marks and quotations.
    pub fn quotes(&self) -> &Quotes {
        self.quotes.get_or_init(|| Quotes::of(&self.text))
    }

    /// The quotation marks that begin in `span`.
    pub fn marks(&self, span: Span) -> &[Mark] {
        let marks = &self.quotes().marks;
        let at = |byte: usize| marks.partition_point(|mark| mark.span.start < byte);
        &marks[at(span.start)..at(span.end.max(span.start))]
    }

    /// What the characters of a token stand for: a quotation mark, however it is written, is the one that books print.
    pub fn form(&self, token: Span) -> &str {
        match self.marks(token) {
            [mark] if mark.span == token && !self.as_written => mark.form(),
            _ => self.slice(token),
        }
    }

    /// Line and column in the file of a byte of the text, both from one, the column in characters.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let at = self.in_source(Span::new(byte, byte)).start;
        let before = self.source().get(..at).unwrap_or(self.source());
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }

    /// `span`, and the mark right behind it if that closes a bracket or quotation that opens in it:
    /// *(1200 UTC* and its bracket.
    pub fn closed(&self, span: Span) -> Span {
        let mut rest = self.text.get(span.end..).unwrap_or("").chars();
        let pairs = [('(', ')'), ('[', ']'), ('“', '”'), ('‘', '’')];
        let open = |open: char, close: char| {
            let inside = self.slice(span).chars();
            inside.fold(0_usize, |depth, mark| match mark {
                mark if mark == open => depth + 1,
                mark if mark == close => depth.saturating_sub(1),
                _ => depth,
            })
        };
        let next = rest.next();
        let closes = |&(first, last): &(char, char)| Some(last) == next && open(first, last) == 1;
        // a straight mark opens and closes alike
        let odd = || next == Some('"') && self.slice(span).matches('"').count() % 2 == 1;
        match pairs.iter().any(closes) || odd() {
            true => Span::new(span.start, span.end + next.map_or(0, char::len_utf8)),
            false => span,
        }
    }

    /// The characters that are read at `span`; empty if the span is not one of this document.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or("")
    }
}
