//! A graph as a page that people look at and click through.
//!
//! In: a [`KnowledgeGraph`], and what is known beside it ([`Beside`]): texts, other names, a title. Out: the page's data
//! as JSON ([`json`]), or the whole page ([`page`]), one HTML file that asks nothing of any network. The page itself
//! is written in TypeScript in `web/`; what is built there stands in `web/dist` and becomes part of the program.

mod data;
mod page;
mod ties;

pub use data::json;
pub use page::{EDITOR, POLICY, SCRIPT, SERVED_POLICY, STYLE, page, shell};

use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known beside the graph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// Shown above everything.
    pub title: String,
    /// Texts of documents, as their files have them, by the documents' identifiers.
    pub texts: BTreeMap<String, Arc<str>>,
    /// By whatever else entities go, in small letters, by their keys: people search for these too.
    pub names: BTreeMap<String, Vec<String>>,
    /// What the rules that statements were read by say, in a sentence each, by their names.
    pub rules: BTreeMap<String, &'static str>,
    /// What whoever serves the page is asked for beside it.
    pub tells: Vec<Told>,
    /// In which state what is served was when the data were made, if that may change.
    pub state: Option<String>,
}

/// What a server tells to the page that it sends, each at an address of its own (`api/why.json`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// The steps by which a statement was read.
    Why,
    /// Sentences by their words.
    Search,
    /// The text of a document.
    Text,
    /// The state that what is served is in now.
    News,
}

#[cfg(test)]
mod tests;
