//! All of a graph as nodes and edges with properties, as most programs know graphs.
//!
//! Entities are nodes. A statement between two entities is an edge. Any other statement (about another statement, about
//! a value, without an object) is a node, and what it hangs together by are edges: `subject`, `object`, `content`,
//! `denies`, as far as they lead to nodes. Statements refer to one another by their identifiers besides.

use actant_base::calendar::{Day, When};
use actant_base::statement::Polarity;
use actant_graph::{
    EntityFacts, Evidence, KnowledgeGraph, MetadataFacts, Node as Slot, Origins, Relation, Set,
    StatementFacts,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// A value of a property.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number of things.
    Whole(usize),
    /// Thousandths.
    Share(u16),
    /// Yes or no.
    Truth(bool),
}

/// As people and programs read it: `0.87`.
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Whole(number) => number.fmt(f),
            Self::Share(thousandths) => {
                write!(f, "{}.{:03}", thousandths / 1000, thousandths % 1000)
            }
            Self::Truth(truth) => truth.fmt(f),
        }
    }
}

/// The type of a property's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Words.
    Text,
    /// A number of things.
    Whole,
    /// From 0 to 1.
    Share,
    /// Yes or no.
    Truth,
}

/// A property: its name and its type.
pub type Column = (&'static str, Type);

/// The properties of nodes.
pub const NODE: [Column; 4] = [
    ("label", Type::Text),
    ("kind", Type::Text),
    ("key", Type::Text),
    ("same_as", Type::Text),
];

/// The properties of statements: of edges, and of nodes that are statements.
pub const STATEMENT: [Column; 28] = [
    ("statement", Type::Text),
    ("relation", Type::Text),
    ("verb", Type::Text),
    ("polarity", Type::Text),
    ("certainty", Type::Text),
    ("tense", Type::Text),
    ("vouched", Type::Truth),
    ("says", Type::Text),
    ("agents", Type::Text),
    ("targets", Type::Text),
    ("content", Type::Text),
    ("denies", Type::Text),
    ("literal", Type::Text),
    ("time", Type::Text),
    ("place", Type::Text),
    ("quantity", Type::Text),
    ("qualifiers", Type::Text),
    ("from", Type::Text),
    ("until", Type::Text),
    ("said", Type::Text),
    ("documents", Type::Text),
    ("publishers", Type::Text),
    ("urls", Type::Text),
    ("evidence", Type::Text),
    ("quote", Type::Text),
    ("count", Type::Whole),
    ("origins", Type::Whole),
    ("confidence", Type::Share),
];

/// An entity, or a statement that is not between two of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its number: nodes are numbered from 0 in order.
    pub number: usize,
    /// Its name.
    pub label: String,
    /// Its kind: `State`, `Person` … or `Statement`.
    pub kind: String,
    /// Its properties, with their columns; those that it lacks are left out.
    pub properties: Vec<(&'static str, Value)>,
}

/// A statement between two entities, or what a statement that is a node hangs together by.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// Its number: edges are numbered from 0 in order.
    pub number: usize,
    /// The number of the node that it leads from.
    pub from: usize,
    /// The number of the node that it leads to.
    pub to: usize,
    /// The words to show.
    pub label: String,
    /// The local name of the relation, or `subject`, `object`, `content`, `denies`.
    pub kind: String,
    /// When it holds, as far as the text tells.
    pub when: (Option<Day>, Option<Day>),
    /// Its properties.
    pub properties: Vec<(&'static str, Value)>,
}

/// A graph with its nodes numbered.
pub struct View<'a> {
    graph: &'a KnowledgeGraph,
    with_text: bool,
    entities: BTreeMap<&'a str, usize>,
    statements: BTreeMap<&'a str, usize>,
    origins: Origins,
}

impl<'a> View<'a> {
    /// Numbers the nodes of `graph`: entities by key, then statements by identifier. The words of evidence are properties
    /// only `with_text`.
    pub fn new(graph: &'a KnowledgeGraph, with_text: bool) -> Self {
        let facts = graph.facts();
        let entities = facts.entities.keys().map(AsRef::as_ref);
        let entities: BTreeMap<&str, usize> = entities.zip(0..).collect();
        let apart = facts.statements.iter();
        let apart = apart.filter(|(_, known)| ends(known, &entities).is_none());
        let statements = apart.map(|(id, _)| id.as_ref()).zip(entities.len()..);
        Self {
            graph,
            with_text,
            statements: statements.collect(),
            origins: graph.origins(),
            entities,
        }
    }

    /// The nodes in order.
    pub fn nodes(&self) -> impl Iterator<Item = Node> {
        let facts = self.graph.facts();
        let entities = facts.entities.iter().zip(0..);
        let entities = entities.map(|((key, facts), number)| entity(number, key, facts));
        let statements = self.statements.iter().map(|(id, &number)| {
            let known = &facts.statements[*id];
            let mut properties = vec![("key", Value::Text(format!("stmt/{id}")))];
            properties.extend(self.properties(id, known));
            Node {
                number,
                label: self.sentence(known),
                kind: "Statement".to_owned(),
                properties,
            }
        });
        entities.chain(statements)
    }

    /// The edges in order.
    pub fn edges(&self) -> impl Iterator<Item = Edge> {
        let all = self.graph.facts().statements.iter();
        let mut number = 0;
        all.flat_map(|(id, known)| self.edges_of(id, known))
            .map(move |mut edge| {
                edge.number = number;
                number += 1;
                edge
            })
    }

    fn edges_of(&self, id: &str, known: &StatementFacts) -> Vec<Edge> {
        let when = days(known);
        if let Some((from, to)) = ends(known, &self.entities) {
            return vec![Edge {
                number: 0,
                from,
                to,
                label: wording(known),
                kind: known.claim.relation.local_name().to_owned(),
                when,
                properties: self.properties(id, known),
            }];
        }
        let here = self.statements[id];
        let part = |from, to, kind: &str| Edge {
            number: 0,
            from,
            to,
            label: kind.to_owned(),
            kind: kind.to_owned(),
            when,
            properties: vec![("statement", Value::Text(id.to_owned()))],
        };
        let claim = &known.claim;
        let mut edges = Vec::new();
        edges.extend(
            self.node(claim.subject.as_ref())
                .map(|at| part(at, here, "subject")),
        );
        edges.extend(
            self.node(claim.object.as_ref())
                .map(|at| part(here, at, "object")),
        );
        for (kind, ids) in [("content", &claim.content), ("denies", &known.denies)] {
            let found = ids.iter().filter_map(|id| self.statements.get(id.as_ref()));
            edges.extend(found.map(|&at| part(here, at, kind)));
        }
        edges
    }

    fn node(&self, slot: Option<&Slot>) -> Option<usize> {
        match slot? {
            Slot::Entity(key) => self.entities.get(key.as_ref()).copied(),
            Slot::Statement(id) => self.statements.get(id.as_ref()).copied(),
            Slot::Literal(_) => None,
        }
    }

    fn label(&self, key: &str) -> String {
        let known = self.graph.facts().entities.get(key);
        known.map_or(key, |facts| facts.label(key)).to_owned()
    }

    /// `Iran accuse Pakistan`.
    fn sentence(&self, known: &StatementFacts) -> String {
        let slot = |slot: &Option<Slot>| match slot {
            Some(Slot::Entity(key)) => self.label(key),
            Some(Slot::Literal(text)) => text.to_string(),
            Some(Slot::Statement(_)) => "…".to_owned(),
            None => String::new(),
        };
        let not = match known.claim.polarity {
            Polarity::Positive => "",
            Polarity::Negative => "not ",
        };
        let (subject, object) = (slot(&known.claim.subject), slot(&known.claim.object));
        let sentence = format!("{subject} {not}{} {object}", wording(known));
        sentence.trim().to_owned()
    }

    fn properties(&self, id: &str, known: &StatementFacts) -> Vec<(&'static str, Value)> {
        let claim = &known.claim;
        let relation = match &claim.relation {
            Relation::Typed(name) => format!("rel:{name}"),
            Relation::Open(name) => format!("verb:{name}"),
        };
        let says = claim.attribution.iter().map(|holder| match holder {
            Some(key) => self.label(key),
            None => "unnamed source".to_owned(),
        });
        let labels = |keys: &[Arc<str>]| listed(keys.iter().map(|key| self.label(key)));
        let value = [&claim.subject, &claim.object]
            .into_iter()
            .find_map(|slot| match slot {
                Some(Slot::Literal(text)) => Some(text.to_string()),
                _ => None,
            });
        let ids = |ids: &[Arc<str>]| listed(ids.iter().map(ToString::to_string));
        let object = match &claim.object {
            Some(Slot::Statement(id)) => vec![Arc::clone(id)],
            _ => Vec::new(),
        };
        let words = |kind: &str| {
            let fitting = known.qualifiers.iter().filter(|it| it.kind == kind);
            listed(fitting.filter_map(|it| it.text.as_ref().map(ToString::to_string)))
        };
        let others = known.qualifiers.iter().filter_map(|it| {
            let text = it
                .text
                .as_ref()
                .filter(|_| !SHOWN.contains(&it.kind.as_ref()))?;
            Some(format!("{}: {text}", it.kind))
        });
        let (from, until) = days(known);
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let documents = known
            .evidence
            .iter()
            .map(|it| self.name(it))
            .collect::<Vec<_>>();
        let metadata = |which: fn(&MetadataFacts) -> &Set<Arc<str>>| -> Vec<String> {
            let documents = known.evidence.iter();
            let documents = documents.filter_map(|it| self.graph.documents().get(&it.document));
            let values = documents.flat_map(|document| which(&document.metadata));
            values.map(ToString::to_string).collect()
        };
        let places = known
            .evidence
            .iter()
            .map(|it| format!("doc/{}#char={},{}", it.document, it.start, it.end));
        let quotes = known.evidence.iter().filter_map(|it| it.quote.as_ref());
        let quotes = quotes.filter(|_| self.with_text);
        let texts = [
            ("statement", id.to_owned()),
            ("relation", relation),
            (
                "verb",
                listed(known.verbs.iter().map(|(_, wording)| wording.to_string())),
            ),
            ("polarity", format!("{:?}", claim.polarity).to_lowercase()),
            ("certainty", format!("{:?}", claim.certainty).to_lowercase()),
            (
                "tense",
                listed(known.tenses.iter().map(|tense| tense.name().to_owned())),
            ),
            ("says", says.collect::<Vec<_>>().join(" → ")),
            ("agents", labels(&known.agents)),
            ("targets", labels(&known.targets)),
            ("content", ids(&[&object[..], &claim.content].concat())),
            ("denies", ids(&known.denies)),
            ("literal", value.unwrap_or_default()),
            ("time", words("time")),
            ("place", words("place")),
            ("quantity", words("quantity")),
            ("qualifiers", listed(others)),
            ("from", day(from)),
            ("until", day(until)),
            ("said", listed(known.said.iter().map(ToString::to_string))),
            ("documents", listed(documents.into_iter())),
            (
                "publishers",
                listed(metadata(|known| &known.publishers).into_iter()),
            ),
            ("urls", listed(metadata(|known| &known.urls).into_iter())),
            ("evidence", listed(places)),
            ("quote", listed(quotes.map(ToString::to_string))),
        ];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let mut all: Vec<_> = texts
            .map(|(name, text)| (name, Value::Text(text)))
            .collect();
        all.push(("vouched", Value::Truth(claim.vouched)));
        all.push(("count", Value::Whole(known.evidence.len())));
        let documents = known.evidence.iter().map(|it| it.document.as_ref());
        all.push(("origins", Value::Whole(self.origins.count(documents))));
        all.push(("confidence", Value::Share(known.best_confidence())));
        all
    }

    fn name(&self, evidence: &Evidence) -> String {
        let document = self.graph.documents().get(&evidence.document);
        document.map_or_else(|| evidence.document.to_string(), |it| it.name.clone())
    }
}

/// The kinds of qualifiers that have a property of their own.
const SHOWN: [&str; 3] = ["time", "place", "quantity"];

/// The two entities that a statement is between.
fn ends(known: &StatementFacts, entities: &BTreeMap<&str, usize>) -> Option<(usize, usize)> {
    let end = |slot: &Option<Slot>| match slot {
        Some(Slot::Entity(key)) => entities.get(key.as_ref()).copied(),
        _ => None,
    };
    Some((end(&known.claim.subject)?, end(&known.claim.object)?))
}

fn entity(number: usize, key: &str, facts: &EntityFacts) -> Node {
    let mut properties = vec![("key", Value::Text(key.to_owned()))];
    if !facts.same_as.is_empty() {
        let same = listed(facts.same_as.iter().map(ToString::to_string));
        properties.push(("same_as", Value::Text(same)));
    }
    Node {
        number,
        label: facts.label(key).to_owned(),
        kind: format!("{:?}", facts.kind()),
        properties,
    }
}

/// Each once, in order, with bars between them: commas and semicolons stand in names.
fn listed(items: impl Iterator<Item = String>) -> String {
    let mut list = String::new();
    let mut before: Vec<String> = Vec::new();
    for item in items.filter(|item| !item.is_empty()) {
        if before.contains(&item) {
            continue;
        }
        let bar = if list.is_empty() { "" } else { " | " };
        // Writing to a string cannot fail.
        let _ = write!(list, "{bar}{item}");
        before.push(item);
    }
    list
}

/// The verb of the text; the name of the relation if there is none.
pub fn wording(known: &StatementFacts) -> String {
    let verb = known.verbs.first().map(|(_, wording)| wording.to_string());
    verb.unwrap_or_else(|| known.claim.relation.local_name().to_owned())
}

/// The first and the last day of all that a statement's times say.
pub fn days(known: &StatementFacts) -> (Option<Day>, Option<Day>) {
    let whens = || known.qualifiers.iter().filter_map(|it| it.when);
    let from = |when: When| when.from.and_then(|stamp| stamp.first_day());
    let until = |when: When| when.until.and_then(|stamp| stamp.last_day());
    (
        whens().filter_map(from).min(),
        whens().filter_map(until).max(),
    )
}
