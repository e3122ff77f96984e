//! What statements say between two actors, and of one.

use super::Look;
use crate::view::wording;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Characters of a gist, of a detail.
const GIST: usize = 44;
const DETAIL: usize = 28;
/// The relation of what belongs to a state.
const PART: &str = "partOf";
/// The relation of denials.
const DENIAL: &str = "reject";

/// One statement between two actors.
#[derive(Debug, Clone)]
pub(super) struct Said<'a> {
    pub id: &'a Arc<str>,
    pub from: &'a str,
    pub to: &'a str,
    pub look: Look,
    pub words: String,
    pub details: String,
    pub sources: Vec<String>,
    pub count: usize,
    /// How much it is worth showing.
    pub score: usize,
    /// Whether it says no more than that one is a part of the other, a state: that is drawn as a frame.
    pub member: bool,
    pub quote: Option<&'a Arc<str>>,
}

/// What is said of one actor that involves no other.
#[derive(Debug, Clone)]
pub(super) struct Note<'a> {
    pub of: &'a str,
    pub words: String,
    pub score: usize,
}

/// All that can be drawn.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    pub said: Vec<Said<'a>>,
    pub notes: Vec<Note<'a>>,
}

impl<'a> Found<'a> {
    /// What the `chosen` statements say.
    pub fn of(
        graph: &'a KnowledgeGraph,
        with_text: bool,
        chosen: impl Fn(&StatementFacts) -> bool,
    ) -> Self {
        let teller = Teller { graph, with_text };
        let mut found = Self::default();
        // what another tie tells as its gist is less worth by itself
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (id, known) in &graph.facts().statements {
            if chosen(known) {
                teller.tell(id, known, &mut found, &mut told);
            }
        }
        for said in &mut found.said {
            if told.contains(said.id.as_ref()) {
                said.score = said.score.saturating_sub(8);
            }
        }
        found
    }
}

/// Whom a statement concerns, with the words to show.
struct Target<'a> {
    to: &'a str,
    words: String,
    /// The statement that the words give the gist of.
    content: Option<&'a StatementFacts>,
}

struct Teller<'a> {
    graph: &'a KnowledgeGraph,
    with_text: bool,
}

impl<'a> Teller<'a> {
    fn tell(
        &self,
        id: &'a Arc<str>,
        known: &'a StatementFacts,
        found: &mut Found<'a>,
        told: &mut BTreeSet<&'a str>,
    ) {
        let agents = self.actors(known.claim.subject.as_ref(), &known.agents);
        let targets = self.targets(known, &agents, told);
        for &from in &agents {
            let mut others = targets.iter().filter(|it| it.to != from).peekable();
            if others.peek().is_none() {
                self.note(from, known, found);
            }
            for target in others {
                found.said.push(self.said(id, known, from, target));
            }
        }
        if agents.is_empty() {
            for target in &targets {
                self.note(target.to, known, found);
            }
        }
    }

    /// Who acts: the phrase itself if it is an actor, else those behind it.
    fn actors(&self, slot: Option<&'a Node>, behind: &'a [Arc<str>]) -> Vec<&'a str> {
        match slot {
            Some(Node::Entity(key)) if self.kind(key).is_some_and(EntityKind::acts) => vec![key],
            _ => behind.iter().map(AsRef::as_ref).collect(),
        }
    }

    /// Whom it concerns, each with the words to show.
    fn targets(
        &self,
        known: &'a StatementFacts,
        agents: &[&str],
        told: &mut BTreeSet<&'a str>,
    ) -> Vec<Target<'a>> {
        let claim = &known.claim;
        let verb = self.verb(known);
        let inner: Vec<&'a Arc<str>> = match &claim.object {
            Some(Node::Statement(id)) => vec![id],
            _ => claim.content.iter().collect(),
        };
        let object = match &claim.object {
            Some(Node::Entity(key)) if self.is_object(known, key) => Some(key.as_ref()),
            _ => None,
        };
        let mut targets: Vec<Target<'a>> = Vec::new();
        for id in inner {
            let Some(content) = self.graph.facts().statements.get(id) else {
                continue;
            };
            let about = match object {
                Some(object) => vec![object],
                None => self.about(content, agents),
            };
            told.insert(id);
            for about in about {
                let gist = self.gist(content, about, 2, is_denial(known));
                targets.push(Target {
                    to: about,
                    words: format!("{verb}: {gist}"),
                    content: Some(content),
                });
            }
        }
        if !targets.is_empty() {
            return targets;
        }
        if let Some(object) = object {
            return vec![Target {
                to: object,
                words: verb,
                content: None,
            }];
        }
        let words = match &claim.object {
            Some(node) => format!("{verb} {}", self.words(node, 1)),
            None => verb,
        };
        let behind = known.targets.iter().map(AsRef::as_ref);
        let target = |to| Target {
            to,
            words: words.clone(),
            content: None,
        };
        behind.map(target).collect()
    }

    /// Whom a statement is about: its actors, but for whoever tells it.
    fn about(&self, content: &'a StatementFacts, agents: &[&str]) -> Vec<&'a str> {
        let claim = &content.claim;
        let object = match &claim.object {
            Some(Node::Entity(key)) if self.is_object(content, key) => vec![key.as_ref()],
            Some(Node::Statement(id)) => match self.graph.facts().statements.get(id) {
                Some(inner) => self.actors(inner.claim.subject.as_ref(), &inner.agents),
                None => Vec::new(),
            },
            _ => content.targets.iter().map(AsRef::as_ref).collect(),
        };
        let doers = match &claim.subject {
            // *that its weakness leads to war*
            Some(Node::Statement(id)) => match self.graph.facts().statements.get(id) {
                Some(inner) => self.actors(inner.claim.subject.as_ref(), &inner.agents),
                None => Vec::new(),
            },
            subject => self.actors(subject.as_ref(), &content.agents),
        };
        let others = |keys: Vec<&'a str>| -> Vec<&'a str> {
            let keys = keys.into_iter().filter(|key| !agents.contains(key));
            keys.collect()
        };
        let doers = others(doers);
        if doers.is_empty() {
            others(object)
        } else {
            doers
        }
    }

    /// Whether an object can be drawn: an actor, or a place with a name that something typed is done to.
    fn is_object(&self, known: &StatementFacts, key: &str) -> bool {
        let typed = matches!(known.claim.relation, Relation::Typed(_));
        match self.graph.facts().entities.get(key) {
            Some(facts) => {
                facts.kind().acts() || (facts.kind() == EntityKind::Place && facts.global && typed)
            }
            None => false,
        }
    }

    fn kind(&self, key: &str) -> Option<EntityKind> {
        let facts = self.graph.facts().entities.get(key);
        facts.map(|facts| facts.kind())
    }

    fn is_named(&self, key: &str) -> bool {
        let facts = self.graph.facts().entities.get(key);
        facts.is_some_and(|facts| facts.global)
    }

    fn label(&self, key: &str) -> String {
        let facts = self.graph.facts().entities.get(key);
        facts.map_or(key, |facts| facts.label(key)).to_owned()
    }

    fn verb(&self, known: &StatementFacts) -> String {
        match known.claim.polarity {
            Polarity::Positive => wording(known),
            Polarity::Negative => format!("not {}", wording(known)),
        }
    }

    /// A slot in words; a statement as its gist, to a depth.
    fn words(&self, node: &Node, depth: usize) -> String {
        match node {
            Node::Entity(key) => self.label(key),
            Node::Literal(text) => text.to_string(),
            Node::Statement(id) => match self.graph.facts().statements.get(id) {
                Some(known) if depth > 0 => self.gist(known, "", depth - 1, false),
                _ => "…".to_owned(),
            },
        }
    }

    /// A statement in short, without the actor at whom the tie ends: *shelter gunmen*.
    /// What is `denied` is told without its denial.
    fn gist(&self, known: &StatementFacts, about: &str, depth: usize, denied: bool) -> String {
        let slot = |node: &Option<Node>| match node {
            Some(Node::Entity(key)) if **key == *about => String::new(),
            Some(node) => self.words(node, depth),
            None => String::new(),
        };
        let (subject, object) = (slot(&known.claim.subject), slot(&known.claim.object));
        let verb = if denied {
            wording(known)
        } else {
            self.verb(known)
        };
        let text = format!("{subject} {verb} {object}");
        cut(text.trim(), GIST)
    }

    fn said(
        &self,
        id: &'a Arc<str>,
        known: &'a StatementFacts,
        from: &'a str,
        target: &Target<'a>,
    ) -> Said<'a> {
        let (to, words) = (target.to, target.words.as_str());
        let claim = &known.claim;
        let sources = claim.attribution.iter().map(|holder| match holder {
            Some(key) => self.label(key),
            None => "unnamed source".to_owned(),
        });
        let inner = target.content.map(|content| self.details(content));
        let inner = inner.filter(|details| !details.is_empty());
        let details = inner.unwrap_or_else(|| self.details(known));
        Said {
            id,
            from,
            to,
            look: Look {
                polarity: claim.polarity,
                certainty: claim.certainty,
                ahead: claim.ahead,
                reported: !claim.attribution.is_empty(),
            },
            words: cut(words, GIST + 24),
            sources: vec![sources.collect::<Vec<_>>().join(" → ")],
            count: known.evidence.len(),
            score: self.score(known, from, to, &details, words),
            member: self.is_member(known, from, to),
            details,
            quote: known
                .evidence
                .first()
                .and_then(|it| it.quote.as_ref())
                .filter(|_| self.with_text),
        }
    }

    /// How many, where, when, in the words of the text.
    fn details(&self, known: &StatementFacts) -> String {
        let mut parts: Vec<String> = Vec::new();
        for kind in ["quantity", "place"] {
            let fitting = known.qualifiers.iter().filter(|it| it.kind == kind);
            let words = fitting.filter_map(|it| it.text.as_deref());
            parts.extend(words.take(1).map(|text| cut(text, DETAIL)));
        }
        let when = known.qualifiers.iter().find_map(|it| it.when);
        let words = known.qualifiers.iter().find(|it| it.kind == "time");
        let words = words
            .and_then(|it| it.text.as_deref())
            .map(|text| cut(text, DETAIL));
        parts.extend(when.map(|when| when.to_string()).or(words));
        parts.join(" · ")
    }

    /// Whether a statement says that an organ, a group, a delegation is a state's.
    fn is_member(&self, known: &StatementFacts, from: &str, to: &str) -> bool {
        let claim = &known.claim;
        let part = matches!(&claim.relation, Relation::Typed(name) if **name == *PART);
        let of_state = self.kind(to) == Some(EntityKind::State);
        part && claim.vouched && of_state && self.kind(from) != Some(EntityKind::State)
    }

    fn score(
        &self,
        known: &StatementFacts,
        from: &str,
        to: &str,
        details: &str,
        words: &str,
    ) -> usize {
        let named = usize::from(self.is_named(from)) + usize::from(self.is_named(to));
        let typed = matches!(known.claim.relation, Relation::Typed(_));
        let mut score = 10 + 3 * known.evidence.len().min(8) + 5 * named;
        score += if typed { 6 } else { 0 };
        score += if words.contains(": ") { 6 } else { 0 };
        score += if details.is_empty() { 0 } else { 3 };
        score += if known.claim.vouched { 3 } else { 0 };
        // a reading that is probably wrong
        score * usize::from(known.best_confidence()).clamp(200, 900) / 900
    }

    /// Notes what is said of one actor: what it does, or what is done to it by nobody in particular.
    fn note(&self, of: &'a str, known: &'a StatementFacts, found: &mut Found<'a>) {
        let claim = &known.claim;
        let is = |slot: &Option<Node>| matches!(slot, Some(Node::Entity(key)) if **key == *of);
        let does = is(&claim.subject);
        let suffers = claim.subject.is_none() && is(&claim.object);
        if !self.kind(of).is_some_and(EntityKind::acts) || !(does || suffers) {
            return;
        }
        let object = if suffers {
            String::new()
        } else {
            self.object(known, of)
        };
        let arrow = if suffers { "← " } else { "" };
        let words = format!("{arrow}{} {object}", self.verb(known));
        let mut aside: Vec<String> = Vec::new();
        if claim.certainty > Certainty::Asserted {
            aside.push(format!("{:?}", claim.certainty).to_lowercase());
        }
        let others = claim
            .attribution
            .iter()
            .flatten()
            .filter(|key| ***key != *of);
        aside.extend(others.map(|key| format!("says {}", self.label(key))));
        let details = self.details(known);
        aside.extend(Some(details).filter(|details| !details.is_empty()));
        let aside = match &aside[..] {
            [] => String::new(),
            some => format!(" ({})", some.join("; ")),
        };
        let typed = matches!(claim.relation, Relation::Typed(_));
        found.notes.push(Note {
            of,
            words: format!("{}{aside}", cut(words.trim(), GIST)),
            score: 3 * known.evidence.len().min(8)
                + if typed { 4 } else { 0 }
                + if object.is_empty() && !suffers { 0 } else { 3 }
                + if claim.vouched { 3 } else { 0 }
                + usize::from(known.best_confidence()) / 200,
        });
    }

    /// The object in words; of a statement, the gist without the actor that is spoken of.
    fn object(&self, known: &StatementFacts, of: &str) -> String {
        let inner = match &known.claim.object {
            Some(Node::Statement(id)) => self.graph.facts().statements.get(id),
            _ => None,
        };
        match (inner, &known.claim.object) {
            (Some(inner), _) => self.gist(inner, of, 1, is_denial(known)),
            (None, Some(node)) => self.words(node, 1),
            (None, None) => String::new(),
        }
    }
}

/// Whether a statement denies what it is about: its gist is then what it denies.
fn is_denial(known: &StatementFacts) -> bool {
    matches!(&known.claim.relation, Relation::Typed(name) if **name == *DENIAL)
}

/// At most so many characters, at the end of a word.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').filter(|&end| end > head.len() / 2);
    format!("{}…", head[..end.unwrap_or(head.len())].trim_end())
}
