//! What of a graph people can take in at a glance: actors, and the ties between them in the words of the text.
//!
//! A tie runs from whoever acts to whomever it concerns. A statement about another statement ties its actor to whom
//! that one is about, with its gist (*accuses: shelters gunmen*). Parallel ties that look alike are one, with counts. What
//! an actor does to things that are no actors is noted in its node.
//!
//! `tell` puts statements into words and finds between whom they are (`target`); `alike` makes one node of actors of whom the same
//! is said; `bundle` puts what is between two on one line; `choose` takes the lines that tell most beside the others,
//! and `connect` finds what else it takes to hold them together. Islands follow where there is room.
//! Of whom the same is drawn in the end, those are one node as well (`fold`).

mod alike;
mod bundle;
mod choose;
mod connect;
mod fold;
mod found;
mod gist;
mod heads;
mod joint;
mod mention;
mod target;
mod tell;
pub(crate) mod words;
mod worth;

use actant_base::calendar::Day;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{KnowledgeGraph, StatementFacts};
use choose::Drawn;
use found::{Found, Key, Made};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureOptions {
    /// At most so many actors.
    pub actors: usize,
    /// At most so many ties; by default a few more than actors.
    pub ties: Option<usize>,
    /// Also all that hangs together with nothing else, whether anybody in it has a name or not.
    pub all: bool,
    /// Only what is near these actors, by name or key.
    pub focus: Vec<String>,
    /// How many ties away.
    pub hops: usize,
    /// Only what happened on this day or later; by the day of its document where a statement has no date.
    pub from: Option<Day>,
    /// Only what happened on this day or earlier.
    pub to: Option<Day>,
    /// Only statements of these certainties; none is all.
    pub certainties: Vec<Certainty>,
    /// Only what these say, by name or key; none is all.
    pub sources: Vec<String>,
    /// Only these relations, by local name or by verb; none is all.
    pub relations: Vec<String>,
    /// Shown above the picture; by default the name of the document.
    pub title: Option<String>,
    /// Whether colours and lines are explained.
    pub legend: bool,
}

impl Default for PictureOptions {
    fn default() -> Self {
        Self {
            actors: 24,
            ties: None,
            all: false,
            focus: Vec::new(),
            hops: 1,
            from: None,
            to: None,
            certainties: Vec::new(),
            sources: Vec::new(),
            relations: Vec::new(),
            title: None,
            legend: true,
        }
    }
}

impl PictureOptions {
    /// What stands above a picture: the name of the only document; many have no common title.
    pub fn title_of(&self, graph: &KnowledgeGraph) -> String {
        self.title.clone().unwrap_or_else(|| title(graph))
    }
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PictureError {
    /// Nobody is called so.
    #[error("the graph has no actor `{name}`{}", near.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Unknown {
        /// The name that was asked for.
        name: String,
        /// A name that the graph has.
        near: Option<String>,
    },
}

/// How a tie is drawn; ties that look the same share a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain.
    pub certainty: Certainty,
    /// Whether it lies ahead of its text.
    pub ahead: bool,
    /// Whether it is somebody's word, not the text's own.
    pub reported: bool,
}

/// What is between the two ends of a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bond {
    /// One does something to the other, or speaks of it.
    Deed,
    /// One does something at the other, a place.
    Place,
    /// Both do something together.
    Joint,
    /// One of them is a thing or a happening.
    Thing,
    /// One says something about the other, which another tie or a note tells as well.
    Says,
    /// One is a part of the other. Drawn as a frame, never as a tie.
    Part,
}

/// An actor of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Its key in the graph; of several that are one node, the first. A place that only statements name has none.
    pub key: Option<Arc<str>>,
    /// Its name.
    pub label: String,
    /// What it is.
    pub kind: EntityKind,
    /// What it does or is, beside its ties.
    pub notes: Vec<String>,
}

/// A tie between two actors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The place of the actor that it runs from.
    pub from: usize,
    /// The place of the actor that it runs to.
    pub to: usize,
    /// How it is drawn.
    pub look: Look,
    /// What is between its ends.
    pub bond: Bond,
    /// What is said, most important first.
    pub lines: Vec<Line>,
    /// Who says so: all lines have the same sources.
    pub sources: Vec<String>,
    /// How many lines are left out.
    pub more: usize,
    /// How many places of the texts say so.
    pub count: usize,
}

/// One thing that is said between two actors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Verb and gist.
    pub words: String,
    /// The same, as it is told of several.
    pub several: String,
    /// How many, where, when.
    pub details: String,
    /// How many places of the texts say so.
    pub count: usize,
    /// The words of the text, if the graph has them.
    pub quote: Option<Arc<str>>,
    /// Identifiers of the statements.
    pub statements: Vec<Arc<str>>,
}

/// Actors that stand together: a state and its organs, a group and its fighters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Places of its members; the first is what the others belong to.
    pub members: Vec<usize>,
}

/// What is drawn of a graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Shown above.
    pub title: String,
    /// Shown below: what is behind it, and what is left out.
    pub caption: String,
    /// Actors in order of their keys.
    pub actors: Vec<Actor>,
    /// Ties in order of their ends.
    pub ties: Vec<Tie>,
    /// States with their organs.
    pub groups: Vec<Group>,
    /// Whether it is to be explained.
    pub legend: bool,
}

impl Picture {
    /// Chooses and merges what is drawn; the words of evidence go with it only `with_text`.
    ///
    /// # Errors
    /// An actor that is asked for is not there.
    pub fn new(
        graph: &KnowledgeGraph,
        options: &PictureOptions,
        with_text: bool,
    ) -> Result<Self, PictureError> {
        let sources = keys(graph, &options.sources)?;
        let focus = keys(graph, &options.focus)?;
        let chosen = |known: &StatementFacts| is_chosen(graph, options, &sources, known);
        let mut found = tell::found(graph, with_text, chosen);
        alike::join(graph, &mut found, &focus);
        let joint = joint::ties(graph, &found, with_text);
        found.said.extend(joint);
        joint::join_mutual(graph, &mut found);
        found.weigh_parts();
        let mut made = found.made.clone();
        let drawn = choose::choose(graph, &found, &mut made, &focus, options);
        let places: BTreeMap<&str, usize> =
            drawn.actors.iter().map(AsRef::as_ref).zip(0..).collect();
        let actors = drawn.actors.iter();
        let actors: Vec<Actor> = actors.map(|key| actor(graph, key, &made, &drawn)).collect();
        let ties = drawn.bundles.iter();
        let ties: Vec<Tie> = ties.map(|bundle| bundle.tie(&places)).collect();
        let groups = groups(&drawn, &found, &places);
        let asked: BTreeSet<usize> = focus
            .iter()
            .filter_map(|key| places.get(key.as_ref()).copied())
            .collect();
        let (actors, ties, groups) = fold::alike(actors, ties, groups, &asked);
        Ok(Self {
            title: options.title_of(graph),
            caption: caption(graph, &drawn, ties.len()),
            groups,
            legend: options.legend,
            actors,
            ties,
        })
    }
}

fn actor(graph: &KnowledgeGraph, key: &Key, made: &BTreeMap<Key, Made>, drawn: &Drawn) -> Actor {
    let known = graph.facts().entities.get(key);
    let own = known.map(|facts| (facts.label(key).to_owned(), facts.kind()));
    let first = made
        .get(key)
        .and_then(|it| it.members.first().map(Arc::clone));
    let made = made.get(key).map(|it| (it.label.clone(), it.kind));
    let unknown = || (key.to_string(), EntityKind::Thing);
    let of_graph = known.map(|_| Arc::clone(key)).or(first);
    let (label, kind) = made.or(own).unwrap_or_else(unknown);
    Actor {
        key: of_graph,
        label,
        kind,
        notes: drawn.notes.get(key).cloned().unwrap_or_default(),
    }
}

/// The keys of the actors that are called so.
fn keys(graph: &KnowledgeGraph, names: &[String]) -> Result<BTreeSet<Arc<str>>, PictureError> {
    let mut keys = BTreeSet::new();
    for name in names {
        let wanted = name.trim().to_lowercase();
        let entities = graph.facts().entities.iter();
        let found = entities.filter(|(key, facts)| {
            let last = key.rsplit('/').next().unwrap_or_default();
            let labels = &facts.labels;
            key.as_ref() == wanted
                || last == wanted
                || labels.iter().any(|it| it.to_lowercase() == wanted)
        });
        let before = keys.len();
        keys.extend(found.map(|(key, _)| Arc::clone(key)));
        if keys.len() == before {
            let mut labels = graph
                .facts()
                .entities
                .values()
                .flat_map(|facts| &facts.labels);
            let near = labels.find(|label| label.to_lowercase().contains(&wanted));
            return Err(PictureError::Unknown {
                name: name.clone(),
                near: near.map(ToString::to_string),
            });
        }
    }
    Ok(keys)
}

fn is_chosen(
    graph: &KnowledgeGraph,
    options: &PictureOptions,
    sources: &BTreeSet<Arc<str>>,
    known: &StatementFacts,
) -> bool {
    let claim = &known.claim;
    let certain = options.certainties.is_empty() || options.certainties.contains(&claim.certainty);
    let said = sources.is_empty()
        || claim
            .attribution
            .iter()
            .flatten()
            .any(|it| sources.contains(it));
    let is_so = |name: &String| {
        let same = |other: &str| other.eq_ignore_ascii_case(name);
        same(claim.relation.local_name()) || known.verbs.iter().any(|(_, wording)| same(wording))
    };
    let related = options.relations.is_empty() || options.relations.iter().any(is_so);
    certain && said && related && is_in_time(graph, options, known)
}

fn is_in_time(graph: &KnowledgeGraph, options: &PictureOptions, known: &StatementFacts) -> bool {
    if options.from.is_none() && options.to.is_none() {
        return true;
    }
    let (mut first, mut last) = crate::view::days(known);
    if first.is_none() && last.is_none() {
        let documents = known
            .evidence
            .iter()
            .filter_map(|it| graph.documents().get(&it.document));
        let days: BTreeSet<Day> = documents
            .flat_map(|it| it.published.iter().copied())
            .collect();
        (first, last) = (days.first().copied(), days.last().copied());
    }
    let is_dated = first.is_some() || last.is_some();
    let ends = |day: Option<Day>, until: Option<Day>| match (day, until) {
        (Some(day), Some(until)) => day <= until,
        _ => true,
    };
    is_dated && ends(options.from, last) && ends(first, options.to)
}

fn title(graph: &KnowledgeGraph) -> String {
    let mut documents = graph.documents().values();
    match (documents.next(), documents.count()) {
        (None, _) => "no documents".to_owned(),
        (Some(only), 0) => only.name.clone(),
        (Some(_), others) => format!("{} documents", others + 1),
    }
}

/// `12 actors and 25 ties, from 60 statements in 3 documents (2 origins) of 2026-03-02 to 2026-03-09; 4 more actors are not
/// drawn (2 islands left out)`. Origins are told where some documents are copies.
fn caption(graph: &KnowledgeGraph, drawn: &Drawn, ties: usize) -> String {
    let told = drawn.bundles.iter().flat_map(|bundle| bundle.statements());
    let noted = drawn.noted.iter().map(AsRef::as_ref);
    let statements: BTreeSet<&str> = told.chain(noted).collect();
    let known = statements
        .iter()
        .filter_map(|id| graph.facts().statements.get(*id));
    let documents: BTreeSet<&Arc<str>> = known
        .clone()
        .flat_map(|known| known.evidence.iter().map(|it| &it.document))
        .collect();
    let published = documents.iter().filter_map(|id| graph.documents().get(*id));
    let days: BTreeSet<Day> = published
        .flat_map(|it| it.published.iter().copied())
        .collect();
    let dates = match (days.first(), days.last()) {
        (Some(first), Some(last)) if first == last => format!(" of {first}"),
        (Some(first), Some(last)) => format!(" of {first} to {last}"),
        _ => String::new(),
    };
    let origins = graph
        .origins()
        .count(documents.iter().map(|id| id.as_ref()));
    let origins = match documents.len() - origins {
        0 => String::new(),
        _ => format!(" ({})", counted(origins, "origin")),
    };
    let islands = match drawn.islands {
        0 => String::new(),
        some => format!(" ({} left out)", counted(some, "island")),
    };
    let left_out = match drawn.left_out {
        0 => String::new(),
        1 => format!("; 1 more actor is not drawn{islands}"),
        some => format!("; {some} more actors are not drawn{islands}"),
    };
    format!(
        "{} and {}, from {} in {}{origins}{dates}{left_out}",
        counted(drawn.actors.len(), "actor"),
        counted(ties, "tie"),
        counted(known.count(), "statement"),
        counted(documents.len(), "document"),
    )
}

fn counted(count: usize, what: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {what}{ending}")
}

/// States and other bodies with what belongs to them, as far as both are drawn.
fn groups(drawn: &Drawn, found: &Found, places: &BTreeMap<&str, usize>) -> Vec<Group> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for key in &drawn.actors {
        let above = heads::above(&found.heads, key).filter(|head| *head != key);
        let top = above
            .filter_map(|head| places.get(head.as_ref()).copied())
            .last();
        if let (Some(top), Some(&place)) = (top, places.get(key.as_ref())) {
            members.entry(top).or_default().push(place);
        }
    }
    let group = |(head, others): (usize, Vec<usize>)| Group {
        members: [head].into_iter().chain(others).collect(),
    };
    members.into_iter().map(group).collect()
}
