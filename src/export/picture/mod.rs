//! What of a graph people can take in at a glance: actors, and the ties between them in the words of the text.
//!
//! A tie runs from whoever acts to whomever it concerns. A statement about another statement ties its actor to whom
//! that one is about, with its gist (*accuse: shelter gunmen*). Parallel ties that look alike are one, with counts. What
//! an actor does to things that are no actors is noted in its node. The picture grows from its best connected actor
//! along the strongest ties, so that it is in one piece; islands follow where there is room.

mod choose;
mod tie;

use actant_base::calendar::Day;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{KnowledgeGraph, Set, StatementFacts};
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
            actors: 20,
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

/// An actor of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Its key in the graph.
    pub key: Arc<str>,
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
    /// How many, where, when.
    pub details: String,
    /// How many places of the texts say so.
    pub count: usize,
    /// The words of the text, if the graph has them.
    pub quote: Option<Arc<str>>,
    /// Identifiers of the statements.
    pub statements: Vec<Arc<str>>,
}

/// Actors that stand together: a state and its organs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Places of its members; the first is the state.
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
        let found = tie::Found::of(graph, with_text, chosen);
        let drawn = choose::choose(graph, &found, &focus, options);
        let places: BTreeMap<&str, usize> = drawn.actors.iter().copied().zip(0..).collect();
        let actors: Vec<Actor> = drawn
            .actors
            .iter()
            .map(|key| actor(graph, key, &drawn))
            .collect();
        let ties: Vec<Tie> = drawn
            .bundles
            .iter()
            .map(|bundle| bundle.tie(&places))
            .collect();
        Ok(Self {
            title: options.title_of(graph),
            caption: caption(graph, &drawn, &ties),
            groups: groups(graph, &actors, &drawn, &places),
            legend: options.legend,
            actors,
            ties,
        })
    }
}

fn actor(graph: &KnowledgeGraph, key: &str, drawn: &choose::Drawn) -> Actor {
    let known = graph.facts().entities.get(key);
    Actor {
        key: key.into(),
        label: known.map_or(key, |facts| facts.label(key)).to_owned(),
        kind: known.map_or(EntityKind::Thing, |facts| facts.kind()),
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

/// `12 actors and 25 ties, from 60 statements in 3 documents of 2026-03-02 to 2026-03-09; 4 more actors are not drawn`.
fn caption(graph: &KnowledgeGraph, drawn: &choose::Drawn, ties: &[Tie]) -> String {
    let lines = ties.iter().flat_map(|tie| &tie.lines);
    let statements: BTreeSet<&Arc<str>> = lines.flat_map(|line| &line.statements).collect();
    let known = statements
        .iter()
        .filter_map(|id| graph.facts().statements.get(*id));
    let documents: BTreeSet<&Arc<str>> = known
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
    let left_out = match drawn.left_out {
        0 => String::new(),
        1 => "; 1 more actor is not drawn".to_owned(),
        some => format!("; {some} more actors are not drawn"),
    };
    format!(
        "{} and {}, from {} in {}{dates}{left_out}",
        counted(drawn.actors.len(), "actor"),
        counted(ties.len(), "tie"),
        counted(statements.len(), "statement"),
        counted(documents.len(), "document"),
    )
}

fn counted(count: usize, what: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {what}{ending}")
}

/// States with what belongs to them, by name (*Army of Peru*) or because a text says so.
fn groups(
    graph: &KnowledgeGraph,
    actors: &[Actor],
    drawn: &choose::Drawn,
    places: &BTreeMap<&str, usize>,
) -> Vec<Group> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, member) in actors.iter().enumerate() {
        let labels = graph
            .facts()
            .entities
            .get(&member.key)
            .map(|facts| &facts.labels);
        let named = |state: &Actor| {
            let end = format!(" of {}", state.label);
            let is_so = |labels: &Set<Arc<str>>| labels.iter().any(|label| label.ends_with(&end));
            state.kind == EntityKind::State && labels.is_some_and(is_so)
        };
        let told = drawn.members.get(member.key.as_ref());
        let state = match told.and_then(|state| places.get(state)) {
            Some(&state) => Some(state),
            None if member.kind == EntityKind::StateOrgan => actors.iter().position(named),
            None => None,
        };
        if let Some(state) = state {
            members.entry(state).or_default().push(place);
        }
    }
    let group = |(state, others): (usize, Vec<usize>)| Group {
        members: [state].into_iter().chain(others).collect(),
    };
    members.into_iter().map(group).collect()
}
