//! A statement in few words.

use super::words::{Form, cut, inflected};
use crate::view::wording;
use actant_base::statement::{Certainty, Polarity};
use actant_brief::{is_nominal, of_several, participle};
use actant_graph::{EntityFacts, KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Characters of a gist, of a detail.
pub(super) const GIST: usize = 64;
const DETAIL: usize = 34;
/// Words with which what goes with a verb begins.
const LINKS: [&str; 17] = [
    "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "through", "to",
    "under", "until", "with", "without",
];
/// Details beside the time.
const DETAILS: usize = 3;
/// The relation of what brings something about.
const CAUSE: &str = "cause";
/// Verbs that go with what their subject is to do itself: *vow to strike*.
const INTENDING: [&str; 20] = [
    "agree", "aim", "attempt", "commit", "decide", "expect", "hope", "intend", "need", "offer",
    "plan", "pledge", "prepare", "promise", "seek", "threaten", "try", "vow", "want", "wish",
];
/// The rule that reads what somebody calls something: *called the deal void*.
const CALLED: &str = "secondary-predicate";

/// What puts statements of a graph into words.
pub(super) struct Gist<'a> {
    pub graph: &'a KnowledgeGraph,
    /// What is said of a thing by whom calls it so: by the thing and the speaker.
    called: BTreeMap<(&'a str, &'a str), BTreeSet<&'a str>>,
}

/// How the gist of a statement is told.
#[derive(Clone, Copy)]
pub(super) struct Telling<'a> {
    /// Not named again: the actor at whom the tie ends.
    pub about: &'a str,
    /// How deep statements inside it are told.
    pub depth: usize,
    /// Whether it is told as if it were not denied.
    pub affirmed: bool,
}

impl<'a> Gist<'a> {
    pub fn of(graph: &'a KnowledgeGraph) -> Self {
        let mut called: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for known in graph.facts().statements.values() {
            let claim = &known.claim;
            let is_so = known
                .evidence
                .iter()
                .any(|it| it.rules.iter().any(|rule| rule == CALLED));
            if let (true, Some(Node::Entity(thing)), Some(Some(who))) =
                (is_so, &claim.subject, claim.attribution.last())
            {
                let object = match &claim.object {
                    Some(Node::Entity(key)) => Some(label_in(graph, key)),
                    Some(Node::Literal(text)) => Some(text.as_ref()),
                    _ => None,
                };
                called.entry((thing, who)).or_default().extend(object);
            }
        }
        Self { graph, called }
    }

    pub fn facts(&self, key: &str) -> Option<&'a EntityFacts> {
        self.graph.facts().entities.get(key)
    }

    pub fn statement(&self, id: &str) -> Option<&'a StatementFacts> {
        self.graph.facts().statements.get(id).map(AsRef::as_ref)
    }

    pub fn label(&self, key: &str) -> String {
        label_in(self.graph, key).to_owned()
    }

    fn form(&self, key: &str) -> Form {
        Form::of(self.facts(key), label_in(self.graph, key))
    }

    /// What `from` does: *does not recognize*. Who does not think that something is not so thinks that it is not so.
    pub fn verb(&self, known: &StatementFacts, from: &str) -> String {
        let content = match &known.claim.object {
            Some(Node::Statement(id)) => self.statement(id),
            _ => None,
        };
        let is_raised = matches!(wording(known).as_str(), "think" | "believe" | "expect")
            && content.is_some_and(|content| content.claim.polarity == Polarity::Negative);
        let denied = known.claim.polarity == Polarity::Negative && !is_raised;
        self.inflected(known, self.form(from), denied)
    }

    /// The verb of a statement with a subject of that form.
    pub fn verb_of(&self, known: &StatementFacts, form: Form) -> String {
        self.inflected(known, form, known.claim.polarity == Polarity::Negative)
    }

    /// The verb in a form; what several are is told in the plural: *are officials of*.
    fn inflected(&self, known: &StatementFacts, form: Form, denied: bool) -> String {
        let wording = wording(known);
        match (form, is_nominal(known)) {
            (Form::Plural, true) => inflected(&of_several(&wording), form, denied),
            _ => inflected(&wording, form, denied),
        }
    }

    /// What a speaker does: *say*, of several.
    pub fn says(&self, speaker: &str) -> String {
        inflected("say", self.form(speaker), false)
    }

    /// A slot in words; a statement as its gist, to a depth.
    pub fn words(&self, node: &Node, telling: Telling) -> String {
        match node {
            Node::Entity(key) => self.label(key),
            Node::Literal(text) => text.to_string(),
            Node::Statement(id) => match self.statement(id) {
                Some(known) if telling.depth > 0 => {
                    let depth = telling.depth - 1;
                    self.tell(known, Telling { depth, ..telling })
                }
                _ => "…".to_owned(),
            },
        }
    }

    /// The object of a statement in words, with what its actor calls it: *deal void*.
    pub fn object(&self, known: &StatementFacts, from: &str, telling: Telling) -> String {
        match &known.claim.object {
            Some(Node::Entity(key)) => {
                let mut words = if **key == *telling.about && !telling.about.is_empty() {
                    String::new()
                } else {
                    self.label(key)
                };
                for called in self
                    .called
                    .get(&(key.as_ref(), from))
                    .into_iter()
                    .flatten()
                    .take(2)
                {
                    words = format!("{words} {called}");
                }
                words
            }
            Some(node) => self.words(node, telling),
            None => String::new(),
        }
    }

    /// A statement in short: *shelters gunmen*, where `about` shelters them.
    pub fn tell(&self, known: &StatementFacts, telling: Telling) -> String {
        let claim = &known.claim;
        let is_about = |node: &Option<Node>| matches!(node, Some(Node::Entity(key)) if **key == *telling.about);
        let subject = match &claim.subject {
            Some(Node::Entity(key)) => Some(key.as_ref()),
            _ => None,
        };
        let (doer, cause) = match &claim.subject {
            _ if is_about(&claim.subject) => (String::new(), false),
            Some(node @ Node::Statement(_)) => (self.words(node, telling), true),
            Some(node) => (self.words(node, telling), false),
            None => (String::new(), false),
        };
        let object = self.object(known, subject.unwrap_or_default(), telling);
        let leads = matches!(&claim.relation, Relation::Typed(name) if **name == *CAUSE);
        if cause && leads && !object.is_empty() {
            return cut(&format!("{doer} → {object}"), GIST);
        }
        let form = match claim.certainty {
            // what somebody asks of whom the tie leads to, or forbids
            Certainty::Desired if doer.is_empty() => Form::Base,
            _ if doer.is_empty()
                && claim.polarity == Polarity::Negative
                && claim.attribution.is_empty() =>
            {
                Form::Base
            }
            _ => subject.map_or(Form::Singular, |key| self.form(key)),
        };
        let denied = claim.polarity == Polarity::Negative && !telling.affirmed;
        let wording = wording(known);
        let verb = match claim.subject {
            // *says: are killed*, of those to whom the tie leads
            None if is_about(&claim.object) && !wording.starts_with("be ") => {
                let form = match form {
                    Form::Base => form,
                    _ => self.form(telling.about),
                };
                format!("{} {}", inflected("be", form, denied), participle(&wording))
            }
            _ => self.inflected(known, form, denied),
        };
        let inner = match &claim.object {
            Some(Node::Statement(id)) if telling.depth > 0 => self.statement(id),
            _ => None,
        };
        let rest = match inner {
            // *tries to help*, *asks: who leaked the letter*
            Some(inner) => match self.intent(known, inner, telling) {
                Some(intent) => intent,
                None => return cut(format!("{doer} {verb}: {object}").trim(), GIST),
            },
            None if object.is_empty() => self.rest(known),
            None => object,
        };
        cut(format!("{doer} {verb} {rest}").trim(), GIST)
    }

    /// What somebody tries, wants or promises to do themselves: *to storm*, after *try*.
    pub fn intent(
        &self,
        known: &StatementFacts,
        content: &StatementFacts,
        telling: Telling,
    ) -> Option<String> {
        let (outer, inner) = (&known.claim, &content.claim);
        let (Some(Node::Entity(who)), Some(Node::Entity(doer))) = (&outer.subject, &inner.subject)
        else {
            return None;
        };
        let is_open = matches!(inner.certainty, Certainty::Desired | Certainty::Possible);
        let intends = INTENDING.contains(&wording(known).as_str());
        if who != doer || !is_open || !intends || inner.polarity == Polarity::Negative {
            return None;
        }
        let object = self.object(content, doer, telling);
        let rest = match object.is_empty() {
            true => self.rest(content),
            false => object,
        };
        let words = format!("to {} {rest}", wording(content));
        Some(cut(words.trim(), GIST))
    }

    /// What stands in for an object: *count … on the allies*.
    pub fn rest(&self, known: &StatementFacts) -> String {
        const REST: [&str; 5] = ["other", "purpose", "topic", "circumstance", "role"];
        let fitting = known
            .qualifiers
            .iter()
            .filter(|it| REST.contains(&it.kind.as_ref()));
        let mut words = fitting.filter_map(|it| it.text.as_deref());
        let text = words
            .next()
            .map(|text| cut(text, DETAIL))
            .unwrap_or_default();
        let first = text.split(' ').next().unwrap_or_default();
        match text.is_empty() || LINKS.contains(&first) {
            true => text,
            false => format!("({text})"),
        }
    }

    /// How many, where, over what, when, in the words of the text; nothing that the `words` have.
    pub fn details(&self, known: &StatementFacts, words: &str) -> String {
        const KINDS: [(&str, &str); 6] = [
            ("quantity", ""),
            ("place", ""),
            ("origin", "from "),
            ("role", "as "),
            ("cause", "over "),
            ("recipient", "to "),
        ];
        let words = words.to_lowercase();
        let mut parts: Vec<String> = Vec::new();
        for (kind, before) in KINDS {
            let fitting = known.qualifiers.iter().filter(|it| it.kind == kind);
            let texts: Vec<&str> = fitting.filter_map(|it| it.text.as_deref()).collect();
            // of what is said several times nobody knows which is which
            if known.evidence.len() > 1 && texts.len() > 1 {
                continue;
            }
            let new = texts
                .into_iter()
                .filter(|text| !words.contains(&text.to_lowercase()));
            let told = new
                .take(2)
                .map(|text| format!("{before}{}", cut(text, DETAIL)));
            parts.extend(told);
        }
        parts.truncate(DETAILS);
        let when = known.qualifiers.iter().find_map(|it| it.when);
        let text = known.qualifiers.iter().find(|it| it.kind == "time");
        let text = text
            .and_then(|it| it.text.as_deref())
            .map(|text| cut(text, DETAIL));
        parts.extend(when.map(|when| when.to_string()).or(text));
        parts.join(" · ")
    }

    /// Where it took place, each time, as the text says.
    pub fn places(&self, known: &StatementFacts) -> Vec<Arc<str>> {
        let places = known.qualifiers.iter().filter(|it| it.kind == "place");
        places
            .filter_map(|it| it.text.as_ref().map(Arc::clone))
            .collect()
    }
}

fn label_in<'a>(graph: &'a KnowledgeGraph, key: &'a str) -> &'a str {
    let facts = graph.facts().entities.get(key);
    facts.map_or(key, |facts| facts.label(key))
}
