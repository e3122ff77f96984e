//! What is known of a document beside its text.

/// What whoever publishes a document says of it, and where it was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Metadata {
    /// Its headline.
    pub title: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// The paper, agency or site that published it.
    pub publisher: Option<String>,
    /// Who wrote it, as the byline has them.
    pub author: Option<String>,
    /// The language it says that it is written in, as a tag of BCP 47 (`en`, `en-GB`).
    pub language: Option<String>,
    /// What it was read from.
    pub format: Option<SourceFormat>,
    /// The file it was read from, as it was named; what is inside another file stands behind it and a slash
    /// (`week.zip/monday.html`).
    pub retrieved_from: Option<String>,
}

/// How a document was written down where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceFormat {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A page of the web.
    Html,
    /// An object of a JSON file.
    Json,
    /// A line of a JSON Lines file.
    JsonLines,
    /// A row of a table with commas or semicolons.
    Csv,
    /// A row of a table with tabs.
    Tsv,
    /// An item of an RSS feed.
    Rss,
    /// An entry of an Atom feed.
    Atom,
    /// A mail.
    Mail,
    /// A Word document.
    Word,
    /// An OpenDocument text.
    OpenDocument,
    /// A PDF.
    Pdf,
}

impl SourceFormat {
    /// Its media type, as registered with IANA.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Html => "text/html",
            Self::Json => "application/json",
            Self::JsonLines => "application/jsonl",
            Self::Csv => "text/csv",
            Self::Tsv => "text/tab-separated-values",
            Self::Rss => "application/rss+xml",
            Self::Atom => "application/atom+xml",
            Self::Mail => "message/rfc822",
            Self::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::OpenDocument => "application/vnd.oasis.opendocument.text",
            Self::Pdf => "application/pdf",
        }
    }
}
