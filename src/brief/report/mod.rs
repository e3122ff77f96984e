//! A briefing: who is who, what happened, who accuses whom and what is answered, what sources dispute, what is planned,
//! threatened or feared, and what stays open.
//!
//! Facts, claims and fears stand in sections of their own. Each line has its source, its certainty in words, and the place
//! in the text that it stands on.

mod html;
mod line;
mod markdown;
mod select;
mod topic;
mod who;

pub use line::{Cite, Group, Line, Section};
pub use who::ActorLine;

use actant_base::calendar::Day;
use actant_graph::{DocumentFacts, KnowledgeGraph};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a briefing is about, and how long it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Only what involves one of these, by key; all if there is none.
    pub about: BTreeSet<Arc<str>>,
    /// So many actors are told who they are.
    pub actors: usize,
    /// So many lines a group may have.
    pub lines: usize,
    /// The title; by default *Briefing*, and whom it is about.
    pub title: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            about: BTreeSet::new(),
            actors: 10,
            lines: 12,
            title: None,
        }
    }
}

/// A document of the briefing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentLine {
    /// Its name.
    pub name: String,
    /// Its headline, if it is known.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<Day>,
    /// How many statements of the briefing's graph stand in it.
    pub statements: usize,
}

/// A briefing, to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What stands above it.
    pub title: String,
    /// From the first to the last day of publication.
    pub period: Option<(Day, Day)>,
    /// How many statements it was chosen from.
    pub statements: usize,
    /// Who is who, the most active first.
    pub actors: Vec<ActorLine>,
    /// What is told; empty sections are left out.
    pub sections: Vec<Section>,
    /// In order of their days; citations count from 1.
    pub documents: Vec<DocumentLine>,
    /// Whether the graph has the words of the texts.
    pub has_quotes: bool,
}

impl Report {
    /// The briefing of a graph.
    pub fn new(graph: &KnowledgeGraph, options: &Options) -> Self {
        let select = select::Select::new(graph, options);
        let days: BTreeSet<Day> = graph
            .documents()
            .values()
            .flat_map(|it| it.published.iter().copied())
            .collect();
        let period = days.first().copied().zip(days.last().copied());
        let places = graph
            .facts()
            .statements
            .values()
            .flat_map(|it| &it.evidence);
        Self {
            title: options
                .title
                .clone()
                .unwrap_or_else(|| title(graph, options)),
            period,
            statements: select.count(),
            actors: who::actors(&select, options),
            sections: select.sections(),
            documents: documents(graph),
            has_quotes: places.into_iter().any(|it| it.quote.is_some()),
        }
    }
}

fn title(graph: &KnowledgeGraph, options: &Options) -> String {
    let entities = &graph.facts().entities;
    let labels = options
        .about
        .iter()
        .filter_map(|key| Some(entities.get(key)?.label(key)));
    let labels: BTreeSet<&str> = labels.collect();
    match labels.len() {
        0 => "Briefing".to_owned(),
        _ => format!(
            "Briefing: {}",
            labels.into_iter().collect::<Vec<_>>().join(", ")
        ),
    }
}

/// The documents in the order in which they are cited.
fn in_order(graph: &KnowledgeGraph) -> Vec<(&Arc<str>, &DocumentFacts)> {
    let mut all: Vec<_> = graph.documents().iter().collect();
    all.sort_by_key(|(id, document)| {
        (
            document.published.first().copied(),
            document.name.as_str(),
            *id,
        )
    });
    all
}

fn documents(graph: &KnowledgeGraph) -> Vec<DocumentLine> {
    let line = |(_, document): (&Arc<str>, &DocumentFacts)| DocumentLine {
        name: document.name.clone(),
        title: document.metadata.titles.first().map(ToString::to_string),
        publisher: document
            .metadata
            .publishers
            .first()
            .map(ToString::to_string),
        url: document.metadata.urls.first().map(ToString::to_string),
        published: document.published.first().copied(),
        statements: document.facts.statements.len(),
    };
    in_order(graph).into_iter().map(line).collect()
}

#[cfg(test)]
mod tests;
