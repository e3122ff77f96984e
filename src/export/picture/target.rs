//! Whom a statement concerns, and whom it is about.

use super::Bond;
use super::found::Key;
use super::gist::Telling;
use super::tell::{ABOUT_NOBODY, DEPTH, Teller, is_denial};
use super::worth::is_standing;
use crate::view::wording;
use actant_base::statement::EntityKind;
use actant_graph::{Node, Relation, StatementFacts};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Verbs after which comes what somebody is, not somebody else.
const SAME: [&str; 6] = ["be", "become", "remain", "serve as", "work as", "act as"];

/// Whom a statement concerns, with the words to show.
pub(super) struct Target<'a> {
    pub to: Key,
    pub bond: Bond,
    pub words: String,
    /// The statement that the words give the gist of.
    pub content: Option<(&'a Arc<str>, &'a StatementFacts)>,
    /// Whether the actor is only named among the words.
    pub mentioned: bool,
    /// Whether the actor is the object, which the words do not name.
    pub is_object: bool,
}

impl<'a> Teller<'a> {
    /// Whom it concerns, each with the words to show.
    pub(super) fn targets(&self, known: &'a StatementFacts, agents: &[&'a str]) -> Vec<Target<'a>> {
        let claim = &known.claim;
        let from = agents.first().copied().unwrap_or_default();
        let verb = self.gist.verb(known, self.subject_of(known, from));
        let object = match &claim.object {
            Some(Node::Entity(key)) if self.is_object(known, key) => Some(key.as_ref()),
            _ => None,
        };
        let mut targets = self.targets_of_content(known, agents, object, &verb);
        if !targets.is_empty() {
            return targets;
        }
        let target = |to: &str, words: &str, mentioned, is_object| Target {
            to: to.into(),
            bond: Bond::Deed,
            words: words.to_owned(),
            content: None,
            mentioned,
            is_object,
        };
        if let Some(object) = object {
            let names = self.names_of(object);
            let names = names.filter(|key| !agents.contains(key));
            let named: Vec<Target<'a>> = names.map(|to| target(to, &verb, false, true)).collect();
            return match named.is_empty() {
                true => vec![target(object, &verb, false, true)],
                false => named,
            };
        }
        let content = match &claim.object {
            Some(Node::Statement(id)) => self.gist.statement(id),
            _ => None,
        };
        let intent = content.and_then(|content| self.gist.intent(known, content, ABOUT_NOBODY));
        let object = match (&claim.object, intent) {
            (_, Some(intent)) => intent,
            (Some(_), None) => self.gist.object(known, from, ABOUT_NOBODY),
            (None, None) => self.gist.rest(known),
        };
        let words = format!("{verb} {object}");
        let words = words.trim();
        let behind = known
            .targets
            .iter()
            .map(AsRef::as_ref)
            .filter(|key| !agents.contains(key));
        let behind = self.without_heads(behind.collect());
        targets.extend(behind.into_iter().map(|to| target(to, words, false, false)));
        if targets.is_empty() && !is_standing(known) {
            let led = self.led_to(known);
            targets.extend(
                led.into_iter()
                    .filter(|(key, _)| !agents.contains(key))
                    .map(|(to, leading)| target(to, &format!("{words} {leading}"), false, false)),
            );
            let named = self.mentioned(known, words);
            let own = self.own(known, agents);
            let named = named.into_iter().filter(|key| !own.contains(key));
            targets.extend(named.map(|to| target(to, words, true, false)));
        }
        targets
    }

    /// Those whom a statement's content is about, with its gist.
    pub(super) fn targets_of_content(
        &self,
        known: &'a StatementFacts,
        agents: &[&'a str],
        object: Option<&'a str>,
        verb: &str,
    ) -> Vec<Target<'a>> {
        let claim = &known.claim;
        let inner: Vec<&'a Arc<str>> = match &claim.object {
            Some(Node::Statement(id)) => vec![id],
            _ => claim.content.iter().collect(),
        };
        let inner = inner.into_iter();
        let mut inner: Vec<(&'a Arc<str>, &'a StatementFacts)> = inner
            .filter_map(|id| Some((id, self.gist.statement(id)?)))
            .collect();
        // *urged both to show restraint*: what each shall do is told on its own tie
        let is_of = |content: &StatementFacts| matches!((&content.claim.subject, object), (Some(Node::Entity(key)), Some(object)) if **key == *object);
        if inner.iter().any(|(_, content)| is_of(content)) {
            inner.retain(|(_, content)| is_of(content));
        }
        let mut targets: Vec<Target<'a>> = Vec::new();
        for (id, content) in inner {
            let mut mentioned = false;
            // *entered the town, whose mayor fled* tells no content of entering
            if object.is_some_and(|object| !concerns(content, object, agents)) {
                continue;
            }
            let mut about = match object {
                Some(object) => vec![object],
                None => self.about(content, agents),
            };
            if about.is_empty() {
                mentioned = true;
                let text = self.gist.tell(content, ABOUT_NOBODY);
                about = self.mentioned(content, &text);
                let own = self.own(known, agents);
                about.retain(|key| !own.contains(key));
            }
            for about in about {
                let telling = Telling {
                    about,
                    depth: DEPTH,
                    affirmed: is_denial(known),
                };
                let words = match self.gist.intent(known, content, telling) {
                    Some(intent) => format!("{verb} {intent}"),
                    None => format!("{verb}: {}", self.gist.tell(content, telling)),
                };
                targets.push(Target {
                    to: about.into(),
                    bond: Bond::Deed,
                    words,
                    content: Some((id, content)),
                    mentioned,
                    is_object: false,
                });
            }
        }
        targets
    }

    /// The actor without a name whom it is done to, with the word that leads there: *force … against*.
    fn led_to(&self, known: &'a StatementFacts) -> Option<(&'a str, &'a str)> {
        let evidence = known.evidence.iter();
        let documents: BTreeSet<&str> = evidence.map(|it| it.document.as_ref()).collect();
        let texts = known.qualifiers.iter().filter(|it| it.kind != "time");
        texts.filter_map(|it| it.text.as_deref()).find_map(|text| {
            let key = self.mentions.led_to(text, &documents)?;
            Some((key, text.split(' ').next().unwrap_or_default()))
        })
    }

    /// Whoever acts, and what they belong to: a minister is no other party to the state that he serves.
    fn own(&self, known: &'a StatementFacts, agents: &[&'a str]) -> BTreeSet<&'a str> {
        let behind = known.agents.iter().map(AsRef::as_ref);
        let doers = agents.iter().copied().chain(behind);
        let heads = agents.iter().flat_map(|key| self.heads_of(key));
        doers.chain(heads).collect()
    }

    /// The named actors among the words of a statement and what goes with it. The state in which it happens is no party.
    pub(super) fn mentioned(&self, known: &'a StatementFacts, words: &str) -> Vec<&'a str> {
        let mut found = self.mentions.within(words);
        for it in known.qualifiers.iter().filter(|it| it.kind != "time") {
            let named = it.text.iter().flat_map(|text| self.mentions.within(text));
            let is_ground =
                |key: &str| it.kind == "place" && self.kind(key) == Some(EntityKind::State);
            found.extend(named.filter(|key| !is_ground(key)));
        }
        let mut seen = BTreeSet::new();
        found.retain(|key| seen.insert(*key));
        found
    }

    /// Whom a statement is about: its actors, but for whoever tells it.
    pub(super) fn about(&self, content: &'a StatementFacts, agents: &[&str]) -> Vec<&'a str> {
        let claim = &content.claim;
        let of_statement = |id: &str| match self.gist.statement(id) {
            Some(inner) => self.actors(inner.claim.subject.as_ref(), &inner.agents),
            None => Vec::new(),
        };
        let object = match &claim.object {
            Some(Node::Entity(key)) if self.is_object(content, key) => vec![key.as_ref()],
            Some(Node::Statement(id)) => of_statement(id),
            _ => content.targets.iter().map(AsRef::as_ref).collect(),
        };
        let doers = match &claim.subject {
            // *that its weakness leads to war*
            Some(Node::Statement(id)) => of_statement(id),
            subject => self.actors(subject.as_ref(), &content.agents),
        };
        let others = |keys: Vec<&'a str>| -> Vec<&'a str> {
            let keys = keys.into_iter().filter(|key| !agents.contains(key));
            self.without_heads(keys.collect())
        };
        let doers = others(doers);
        if doers.is_empty() {
            others(object)
        } else {
            doers
        }
    }

    /// Whether an object can be drawn: an actor, or a place with a name that something typed is done to. What somebody
    /// is is no other actor, unless it has a name.
    pub(super) fn is_object(&self, known: &StatementFacts, key: &str) -> bool {
        let typed = matches!(known.claim.relation, Relation::Typed(_));
        let is_same = is_standing(known) || SAME.contains(&wording(known).as_str());
        match self.gist.facts(key) {
            Some(facts) if facts.kind().acts() => facts.global || !is_same,
            Some(facts) => facts.kind() == EntityKind::Place && facts.global && typed && !is_same,
            None => false,
        }
    }
}

/// Whether content is about the object of what it is the content of, or is the word of whoever acts.
fn concerns(content: &StatementFacts, object: &str, agents: &[&str]) -> bool {
    let claim = &content.claim;
    let is_object = matches!(&claim.subject, Some(Node::Entity(key)) if **key == *object);
    let source = claim.attribution.last().and_then(Option::as_deref);
    is_object || source.is_some_and(|who| agents.contains(&who))
}
