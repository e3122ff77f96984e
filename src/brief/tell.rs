//! Statements in a sentence each, with who says them, how certain they are and where they stand.

use crate::verb;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{Evidence, KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How deep statements inside statements are told.
const DEPTH: usize = 3;
/// So many statements of a content are told.
const CONTENTS: usize = 3;

/// A place where a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The name of the document.
    pub document: String,
    /// First character, from zero.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words, if the graph has them.
    pub quote: Option<String>,
    /// The document's identifier.
    pub id: Arc<str>,
}

/// Tells what a graph says.
#[derive(Debug, Clone, Copy)]
pub struct Teller<'a> {
    /// The graph.
    pub graph: &'a KnowledgeGraph,
}

impl<'a> Teller<'a> {
    /// For this graph.
    pub fn new(graph: &'a KnowledgeGraph) -> Self {
        Self { graph }
    }

    /// A statement by its identifier.
    pub fn statement(&self, id: &str) -> Option<&'a StatementFacts> {
        self.graph.facts().statements.get(id).map(AsRef::as_ref)
    }

    /// The name of an entity.
    pub fn label(&self, key: &str) -> String {
        let known = self.graph.facts().entities.get(key);
        known.map_or(key, |facts| facts.label(key)).to_owned()
    }

    /// The kind of an entity.
    pub fn kind(&self, key: &str) -> Option<EntityKind> {
        let known = self.graph.facts().entities.get(key);
        known.map(actant_graph::EntityFacts::kind)
    }

    /// Whether an entity has a name of its own, shared by all documents.
    pub fn is_named(&self, key: &str) -> bool {
        let known = self.graph.facts().entities.get(key);
        known.is_some_and(|facts| facts.global)
    }

    /// A statement as a sentence in the present tense: *Iran accuses Pakistan: Pakistan shelters gunmen*.
    pub fn sentence(&self, known: &StatementFacts) -> String {
        self.at_depth(known, DEPTH, false)
    }

    /// The same without its denial: what is denied.
    pub fn affirmed(&self, known: &StatementFacts) -> String {
        self.at_depth(known, DEPTH, true)
    }

    fn at_depth(&self, known: &StatementFacts, depth: usize, affirmed: bool) -> String {
        let claim = &known.claim;
        let inner = |node: &Node| self.slot(node, depth, is_denial(known));
        let subject = match &claim.subject {
            Some(node @ Node::Statement(_)) => format!("({})", inner(node)),
            Some(node) => inner(node),
            None => "Somebody".to_owned(),
        };
        let denied = claim.polarity == Polarity::Negative && !affirmed;
        let is_office = is_typed(known, "holdsOffice");
        let wording = match wording(known).as_str() {
            "hold office" if is_office => "be".to_owned(),
            words => words.to_owned(),
        };
        let verb = match claim.ahead {
            true => verb::future(&wording, denied),
            false => verb::present(
                &wording,
                self.is_plural(claim.subject.as_ref(), &subject),
                denied,
            ),
        };
        let mut sentence = format!("{subject} {verb}");
        let mut content: Vec<&Arc<str>> = claim.content.iter().collect();
        match &claim.object {
            Some(Node::Statement(id)) if !content.contains(&id) => content.insert(0, id),
            Some(Node::Statement(_)) | None => {}
            Some(node) => {
                sentence.push(' ');
                sentence.push_str(&inner(node));
            }
        }
        let told = content.iter().take(CONTENTS);
        let told =
            told.filter_map(|id| Some(self.inside(self.statement(id)?, depth, is_denial(known))));
        let told: Vec<String> = told.flatten().collect();
        if !told.is_empty() {
            sentence.push_str(": ");
            sentence.push_str(&told.join("; "));
        }
        printable(&sentence)
    }

    fn inside(&self, known: &StatementFacts, depth: usize, affirmed: bool) -> Option<String> {
        Some(self.at_depth(known, depth.checked_sub(1)?, affirmed))
    }

    fn slot(&self, node: &Node, depth: usize, affirmed: bool) -> String {
        match node {
            Node::Entity(key) => self.label(key),
            Node::Literal(text) => text.to_string(),
            Node::Statement(id) => self
                .statement(id)
                .and_then(|known| self.inside(known, depth, affirmed))
                .unwrap_or_else(|| "…".to_owned()),
        }
    }

    /// Whether several do it.
    fn is_plural(&self, subject: Option<&Node>, label: &str) -> bool {
        let Some(Node::Entity(key)) = subject else {
            return false;
        };
        let one = [
            EntityKind::State,
            EntityKind::Person,
            EntityKind::Organisation,
            EntityKind::StateOrgan,
            EntityKind::Media,
        ];
        let is_one = self.is_named(key) && self.kind(key).is_some_and(|kind| one.contains(&kind));
        !is_one && verb::is_plural(label)
    }

    /// Who says it, the outermost last: *Iran, as Reuters tells*; `None` if it is the text's author.
    pub fn source(&self, known: &StatementFacts) -> Option<String> {
        let holders = known.claim.attribution.iter().rev();
        let mut names = holders.map(|holder| match holder {
            Some(key) => printable(&self.label(key)),
            None => "an unnamed source".to_owned(),
        });
        let first = names.next()?;
        let others: Vec<String> = names.collect();
        Some(match &others[..] {
            [] => first,
            some => format!("{first} (as told by {})", some.join(", ")),
        })
    }

    /// How certain it is and in whose word: *alleged by Iran*, *stated by the article*.
    pub fn standing(&self, known: &StatementFacts) -> String {
        let claim = &known.claim;
        let by = self.source(known);
        let by = by.as_deref().unwrap_or("the article");
        let denied = claim.polarity == Polarity::Negative;
        let mut words = match (claim.certainty, denied) {
            (Certainty::Asserted, false) => format!("stated by {by}"),
            (Certainty::Asserted, true) => format!("denied by {by}"),
            (Certainty::Hedged, _) => format!("probable or hearsay, in the word of {by}"),
            (Certainty::Possible, _) => format!("possible, in the word of {by}"),
            (Certainty::Alleged, _) if claim.attribution.is_empty() => "alleged".to_owned(),
            (Certainty::Alleged, _) => format!("alleged by {by}"),
            (Certainty::Feared, _) => format!("feared by {by}"),
            (Certainty::Hypothetical, _) => format!("supposed by {by}"),
            (Certainty::Desired, _) => format!("wanted or planned, in the word of {by}"),
        };
        if claim.ahead && claim.certainty != Certainty::Desired {
            words.push_str(", yet to come");
        }
        words
    }

    /// Where it stands, by the names of documents.
    pub fn places(&self, known: &StatementFacts) -> Vec<Place> {
        let mut places: Vec<Place> = known.evidence.iter().map(|it| self.place(it)).collect();
        places.sort();
        places
    }

    fn place(&self, evidence: &Evidence) -> Place {
        let document = self.graph.documents().get(&evidence.document);
        Place {
            document: document.map_or_else(|| evidence.document.to_string(), |it| it.name.clone()),
            start: evidence.start,
            end: evidence.end,
            quote: evidence.quote.as_deref().map(str::to_owned),
            id: Arc::clone(&evidence.document),
        }
    }

    /// Those who take part: actors behind it, subject, object and sources, and those of its content.
    pub fn parties(&self, known: &'a StatementFacts) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        self.gather(known, DEPTH, &mut found);
        found
    }

    fn gather(&self, known: &'a StatementFacts, depth: usize, found: &mut BTreeSet<&'a str>) {
        let claim = &known.claim;
        let behind = known.agents.iter().chain(&known.targets);
        found.extend(behind.map(AsRef::as_ref));
        found.extend(claim.attribution.iter().flatten().map(AsRef::as_ref));
        let mut inner: Vec<&str> = claim.content.iter().map(AsRef::as_ref).collect();
        for node in [&claim.subject, &claim.object].into_iter().flatten() {
            match node {
                Node::Entity(key) => {
                    found.insert(key);
                }
                Node::Statement(id) => inner.push(id),
                Node::Literal(_) => {}
            }
        }
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for known in inner.into_iter().filter_map(|id| self.statement(id)) {
            self.gather(known, depth, found);
        }
    }

    /// Who denies each statement, by its identifier: the identifiers of the denials.
    pub fn denials(&self) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
        let mut denials: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (id, known) in &self.graph.facts().statements {
            for denied in &known.denies {
                denials.entry(denied).or_default().insert(id);
            }
        }
        denials
    }

    /// Who a denial is by: its subject, else its source.
    pub fn denier(&self, denial: &StatementFacts) -> String {
        match &denial.claim.subject {
            Some(Node::Entity(key)) if is_denial(denial) => printable(&self.label(key)),
            _ => self
                .source(denial)
                .unwrap_or_else(|| "the article".to_owned()),
        }
    }
}

/// Whether a statement says that somebody rejects or denies something.
pub(crate) fn is_denial(known: &StatementFacts) -> bool {
    is_typed(known, "reject")
}

/// Whether a statement has this typed relation.
pub(crate) fn is_typed(known: &StatementFacts, relation: &str) -> bool {
    matches!(&known.claim.relation, Relation::Typed(name) if **name == *relation)
}

/// The verb of the text; the name of the relation if there is none.
pub(crate) fn wording(known: &StatementFacts) -> String {
    let verb = known.verbs.first().map(|(_, wording)| wording.to_string());
    verb.unwrap_or_else(|| known.claim.relation.local_name().to_owned())
}

/// As the graph's prefixes have it: `rel:accuse`, `verb:grappleWith`.
pub(crate) fn relation(known: &StatementFacts) -> String {
    let prefix = match known.claim.relation {
        Relation::Typed(_) => "rel",
        Relation::Open(_) => "verb",
    };
    format!("{prefix}:{}", known.claim.relation.local_name())
}

/// In one line, without control characters and without marks that turn the direction of what follows.
pub(crate) fn printable(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut word = word
            .chars()
            .filter(|&c| !turns(c) && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .peekable();
        if word.peek().is_some() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.extend(word);
        }
    }
    out
}
