//! Statements in a sentence each, with who says them, how certain they are and where they stand.

use crate::verb::{self, Mood, Verb};
use actant_base::calendar::{Day, When};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{Evidence, KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How deep statements inside statements are told.
const DEPTH: usize = 3;
/// So many statements of a content are told.
const CONTENTS: usize = 3;

/// How much of its value a sentence shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// All.
    AsSaid,
    /// Its mood, not its denial.
    Affirmed,
    /// Neither.
    Bare,
}

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

    /// A statement as a sentence in the present tense: *Iran accuses Pakistan: Pakistan shelters gunmen*. What is wanted
    /// *is to* be, what is feared or possible *may* be, what lies ahead *will* be.
    pub fn sentence(&self, known: &StatementFacts) -> String {
        self.at_depth(known, DEPTH, Form::AsSaid)
    }

    /// The same without denial and mood: what different sources may say differently of.
    pub fn affirmed(&self, known: &StatementFacts) -> String {
        self.at_depth(known, DEPTH, Form::Bare)
    }

    fn at_depth(&self, known: &StatementFacts, depth: usize, form: Form) -> String {
        let claim = &known.claim;
        // what a denial denies is told without its denial
        let below = if is_denial(known) {
            Form::Affirmed
        } else {
            Form::AsSaid
        };
        let inner = |node: &Node| self.slot(node, depth, below);
        let verb = self.verb(known, form);
        let mut sentence = match (&claim.subject, &claim.object) {
            (Some(node @ Node::Statement(_)), _) => format!("({}) {}", inner(node), verb.of(false)),
            (Some(node), _) => {
                let subject = self
                    .meant(node, &known.agents)
                    .unwrap_or_else(|| inner(node));
                let plural = self.is_plural(claim.subject.as_ref(), &subject);
                let told = match plural && is_nominal(known) {
                    true => verb.of_several().of(plural),
                    false => verb.of(plural),
                };
                format!("{subject} {told}")
            }
            // nobody is named who does it: *Kenya is bombed*
            (None, Some(node @ Node::Entity(_))) if verb.has_passive() => {
                let object = self
                    .meant(node, &known.targets)
                    .unwrap_or_else(|| inner(node));
                let plural = self.is_plural(claim.object.as_ref(), &object);
                format!("{object} {}", verb.passive(plural))
            }
            (None, _) => format!("somebody {}", verb.of(false)),
        };
        let is_told = claim.subject.is_none() && verb.has_passive();
        let mut content: Vec<&Arc<str>> = claim.content.iter().collect();
        let place = |id: &Arc<str>| {
            let evidence = self.statement(id).and_then(|known| known.evidence.first());
            evidence.map(|it| (Arc::clone(&it.document), it.start, it.end))
        };
        content.sort_by_cached_key(|id| (place(id), Arc::clone(id)));
        match &claim.object {
            Some(Node::Statement(id)) if !content.contains(&id) => content.insert(0, id),
            Some(Node::Statement(_)) | None => {}
            Some(Node::Entity(_)) if is_told => {}
            Some(node) => {
                sentence.push(' ');
                let object = self.meant(node, &known.targets);
                sentence.push_str(&object.unwrap_or_else(|| inner(node)));
            }
        }
        let told = content.iter().take(CONTENTS);
        let told = told.filter_map(|id| Some(self.inside(self.statement(id)?, depth, below)));
        let told: Vec<String> = told.flatten().collect();
        if !told.is_empty() {
            sentence.push_str(": ");
            sentence.push_str(&told.join("; "));
        }
        printable(&sentence)
    }

    /// Whom a pronoun stands for, where those behind it are known.
    fn meant(&self, node: &Node, behind: &[Arc<str>]) -> Option<String> {
        let Node::Entity(key) = node else {
            return None;
        };
        let labels: Vec<String> = behind.iter().map(|key| self.label(key)).collect();
        (is_pronoun(&self.label(key)) && !labels.is_empty()).then(|| labels.join(" and "))
    }

    fn inside(&self, known: &StatementFacts, depth: usize, form: Form) -> Option<String> {
        Some(self.at_depth(known, depth.checked_sub(1)?, form))
    }

    /// The verb as a statement has it.
    fn verb(&self, known: &StatementFacts, form: Form) -> Verb {
        let claim = &known.claim;
        let lemma = match wording(known) {
            words if words == "hold office" && is_typed(known, "holdsOffice") => "be".to_owned(),
            words => words,
        };
        let mood = match claim.certainty {
            _ if form == Form::Bare => Mood::Plain,
            Certainty::Desired => Mood::Wanted,
            _ if claim.ahead => Mood::Ahead,
            Certainty::Possible | Certainty::Feared | Certainty::Hypothetical => Mood::Possible,
            _ => Mood::Plain,
        };
        let denied = claim.polarity == Polarity::Negative && form == Form::AsSaid;
        Verb {
            lemma,
            mood,
            denied,
        }
    }

    fn slot(&self, node: &Node, depth: usize, form: Form) -> String {
        match node {
            Node::Entity(key) => self.label(key),
            Node::Literal(text) => text.to_string(),
            Node::Statement(id) => self
                .statement(id)
                .and_then(|known| self.inside(known, depth, form))
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
        verb::is_plural(label) && (!is_one || label.ends_with("orces"))
    }

    /// Who says it, the outermost last: *Iran, as Reuters tells*; `None` if it is the text's author.
    pub fn source(&self, known: &StatementFacts) -> Option<String> {
        let holders = known.claim.attribution.iter().rev();
        let mut names = holders.map(|holder| match holder {
            Some(key) => match printable(&self.label(key)) {
                label if is_pronoun(&label) => "somebody".to_owned(),
                label => label,
            },
            None => "an unnamed source".to_owned(),
        });
        let first = names.next()?;
        let others: Vec<String> = names.collect();
        Some(match &others[..] {
            [] => first,
            some => format!("{first} (as told by {})", some.join(", ")),
        })
    }

    /// How certain it is and in whose word, beside its sentence: *alleged by Iran*, *stated by the article*.
    pub fn standing(&self, known: &StatementFacts) -> String {
        let claim = &known.claim;
        let source = self.source(known);
        let by = source.as_deref().unwrap_or("the article");
        let mut words = match claim.certainty {
            Certainty::Asserted => format!("stated by {by}"),
            Certainty::Hedged => format!("probable or hearsay, says {by}"),
            Certainty::Possible => format!("possible, says {by}"),
            Certainty::Alleged if source.is_none() => "alleged".to_owned(),
            Certainty::Alleged => format!("alleged by {by}"),
            Certainty::Feared => format!("feared by {by}"),
            Certainty::Hypothetical => format!("supposed by {by}"),
            Certainty::Desired if source.is_none() => {
                "wanted or planned, says the article".to_owned()
            }
            Certainty::Desired => format!("wanted or planned by {by}"),
        };
        if claim.ahead && claim.certainty != Certainty::Desired {
            words.push_str(", yet to come");
        }
        words
    }

    /// The same beside what it affirms or denies: *denied by Pakistan*.
    pub fn stance(&self, known: &StatementFacts) -> String {
        let words = self.standing(known);
        match known.claim.polarity {
            Polarity::Positive => words,
            Polarity::Negative => match words.strip_prefix("stated by ") {
                Some(by) => format!("denied by {by}"),
                None => format!("{words}: that it is not so"),
            },
        }
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

/// Words for somebody whom only the text around tells.
const PRONOUNS: [&str; 22] = [
    "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who", "which",
    "what", "one", "others", "some", "him", "her", "them", "us", "me",
];

/// Whether a name is none: *they*.
pub(crate) fn is_pronoun(label: &str) -> bool {
    PRONOUNS.contains(&label.to_lowercase().as_str())
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

/// The rules that read what somebody is in a noun: *Israeli officials*, *the governor of Kano*.
const NOMINAL: [&str; 3] = ["apposition", "belonging", "title"];

/// Whether a statement tells what somebody is by a noun.
pub fn is_nominal(known: &StatementFacts) -> bool {
    let mut rules = known.evidence.iter().flat_map(|it| it.rules.iter());
    rules.any(|rule| NOMINAL.contains(&rule.as_ref()))
}

/// As the graph's prefixes have it: `rel:accuse`, `verb:grappleWith`.
pub(crate) fn relation(known: &StatementFacts) -> String {
    let prefix = match known.claim.relation {
        Relation::Typed(_) => "rel",
        Relation::Open(_) => "verb",
    };
    format!("{prefix}:{}", known.claim.relation.local_name())
}

/// The first and the last day that the times of a statement tell.
pub(crate) fn days(known: &StatementFacts) -> (Option<Day>, Option<Day>) {
    let whens = || known.qualifiers.iter().filter_map(|it| it.when);
    let from = |when: When| when.from.and_then(|stamp| stamp.first_day());
    let until = |when: When| when.until.and_then(|stamp| stamp.last_day());
    (
        whens().filter_map(from).min(),
        whens().filter_map(until).max(),
    )
}

/// The words of the qualifiers of a kind, each once.
pub(crate) fn qualifiers(known: &StatementFacts, kind: &str) -> Vec<String> {
    let fitting = known.qualifiers.iter().filter(|it| it.kind == kind);
    let words: BTreeSet<String> = fitting
        .filter_map(|it| it.text.as_deref().map(printable))
        .collect();
    words.into_iter().collect()
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

/// At most so many characters, at the end of a word.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').filter(|&end| end > head.len() / 2);
    format!("{}…", head[..end.unwrap_or(head.len())].trim_end())
}
