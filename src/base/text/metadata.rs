//! What is known of a document beside its text.

/// What whoever publishes a document says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Metadata {
    /// Its headline.
    pub title: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// The paper, agency or site that published it.
    pub publisher: Option<String>,
}
