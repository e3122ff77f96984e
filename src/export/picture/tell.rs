//! What statements say between two, and of one.

use super::found::{Found, Key, Made, Note, Said};
use super::gist::{GIST, Gist, Telling};
use super::mention::Mentions;
use super::target::Target;
use super::words::{Form, cut, is_empty_word};
use super::worth::{Worth, is_standing, is_violence};
use super::{Bond, Look, heads};
use crate::view::wording;
use actant_base::statement::{Certainty, EntityKind, Polarity};
use actant_graph::{KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The relation of denials.
const DENIAL: &str = "reject";
/// The rule that reads the name beside a phrase.
const APPOSITION: &str = "apposition";
/// The rule that reads who is of those that a phrase lists: *states such as Peru*.
const MEMBER: &str = "member";
/// How deep statements inside statements are told.
pub(super) const DEPTH: usize = 2;

/// All that the `chosen` statements of `graph` say.
pub(super) fn found(
    graph: &KnowledgeGraph,
    with_text: bool,
    chosen: impl Fn(&StatementFacts) -> bool,
) -> Found {
    let teller = Teller {
        gist: Gist::of(graph),
        worth: Worth::of(graph),
        mentions: Mentions::of(graph),
        heads: heads::of(graph),
        names: names(graph),
        reports: BTreeMap::new(),
        with_text,
    };
    let teller = teller.with_reports();
    let mut found = Found::default();
    let mut members: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (id, known) in &graph.facts().statements {
        if chosen(known) {
            teller.tell(id, known, &mut found, &mut members);
        }
    }
    for (group, labels) in members {
        let labels: Vec<String> = labels.into_iter().collect();
        let words = format!("such as {}", cut(&labels.join(", "), 2 * GIST));
        found.notes.push(Note {
            of: group.into(),
            id: group.into(),
            content: None,
            words,
            worth: 16,
        });
    }
    let heads = teller.heads.iter();
    found.heads = heads
        .map(|(&part, &head)| (part.into(), head.into()))
        .collect();
    teller.bind_by_heads(&mut found);
    things_bind(&mut found);
    found
}

/// The names that stand beside phrases without a name: *two banks, Belco and Taro*.
fn names(graph: &KnowledgeGraph) -> BTreeMap<&str, Vec<&str>> {
    let facts = graph.facts();
    let is_named = |key: &str| {
        facts
            .entities
            .get(key)
            .is_some_and(|it| it.global && it.kind().acts())
    };
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for known in facts.statements.values() {
        let claim = &known.claim;
        let (Some(Node::Entity(name)), Some(Node::Entity(phrase))) =
            (&claim.subject, &claim.object)
        else {
            continue;
        };
        let mut rules = known.evidence.iter().flat_map(|it| it.rules.iter());
        let is_beside = wording(known) == "be" && rules.any(|rule| rule == APPOSITION);
        let is_so = claim.polarity == Polarity::Positive && claim.certainty == Certainty::Asserted;
        if is_beside && is_so && is_named(name) && !is_named(phrase) {
            names.entry(phrase).or_default().push(name);
        }
    }
    names
}

/// A thing is drawn only where an actor would lose its only tie, or for violence; else what it does is noted.
fn things_bind(found: &mut Found) {
    let told = found
        .said
        .iter()
        .filter(|it| !it.only_binds && it.bond == Bond::Deed);
    let tied: BTreeSet<Key> = told
        .flat_map(|it| [Arc::clone(&it.from), Arc::clone(&it.to)])
        .collect();
    let mut notes = Vec::new();
    for said in &mut found.said {
        let is_thing = said.bond == Bond::Thing && !said.only_binds;
        if !is_thing || said.is_violence || !tied.contains(&said.to) {
            continue;
        }
        said.only_binds = true;
        let thing = found.made.get(&said.from).map(|it| it.label.as_str());
        let aside = match said.details.as_str() {
            "" => String::new(),
            details => format!(" ({details})"),
        };
        notes.extend(thing.map(|thing| Note {
            of: Arc::clone(&said.to),
            id: Arc::clone(&said.id),
            content: None,
            words: format!("{thing} {}{aside}", said.whole),
            worth: said.worth / 2,
        }));
    }
    found.notes.extend(notes);
}

/// What puts the statements of a graph between actors.
pub(super) struct Teller<'a> {
    pub(super) gist: Gist<'a>,
    worth: Worth<'a>,
    pub(super) mentions: Mentions<'a>,
    heads: BTreeMap<&'a str, &'a str>,
    /// Names that stand beside phrases without a name, by phrase.
    names: BTreeMap<&'a str, Vec<&'a str>>,
    /// The statements by which somebody tells what they themselves do, by what they tell.
    reports: BTreeMap<&'a str, Vec<&'a Arc<str>>>,
    with_text: bool,
}

impl<'a> Teller<'a> {
    /// *The ministry said that it had agreed* tells no more than that it agreed, by its own word.
    fn with_reports(mut self) -> Self {
        let mut reports: BTreeMap<&str, Vec<&Arc<str>>> = BTreeMap::new();
        for (id, known) in &self.gist.graph.facts().statements {
            let Some(Node::Statement(inner)) = &known.claim.object else {
                continue;
            };
            let Some(content) = self.gist.statement(inner) else {
                continue;
            };
            let tellers = self.actors(known.claim.subject.as_ref(), &known.agents);
            let doers = self.actors(content.claim.subject.as_ref(), &content.agents);
            let says_so = content.claim.attribution.last().and_then(Option::as_deref);
            let is_word = says_so.is_some_and(|who| tellers.contains(&who))
                && content.claim.certainty <= Certainty::Hedged
                && known.claim.polarity == Polarity::Positive;
            if is_word && !doers.is_empty() && doers.iter().all(|doer| tellers.contains(doer)) {
                reports.entry(inner).or_default().push(id);
            }
        }
        self.reports = reports;
        self
    }

    fn tell(
        &self,
        id: &'a Arc<str>,
        known: &'a StatementFacts,
        found: &mut Found,
        members: &mut BTreeMap<&'a str, BTreeSet<String>>,
    ) {
        let claim = &known.claim;
        if let Some(Node::Statement(inner)) = &claim.object
            && self
                .reports
                .get(inner.as_ref())
                .is_some_and(|all| all.contains(&id))
        {
            return;
        }
        if self.is_list(known) {
            if let Some(Node::Entity(group)) = claim.object.as_ref().filter(|it| self.is_group(it))
            {
                let subject = claim
                    .subject
                    .iter()
                    .map(|node| self.gist.words(node, ABOUT_NOBODY));
                members.entry(group).or_default().extend(subject);
            }
            return;
        }
        let agents = self.without_heads(self.actors(claim.subject.as_ref(), &known.agents));
        self.says(id, known, &agents, found);
        if let Some((part, head)) = heads::part(self.gist.graph, known) {
            self.part(id, known, part, head, found);
            return;
        }
        let targets = self.targets(known, &agents);
        for &from in &agents {
            let mut others = targets.iter().filter(|it| *it.to != *from).peekable();
            if others.peek().is_none() {
                self.note(from, id, known, found);
                self.bind_by_thing(from, id, known, found);
            }
            for target in others {
                found.said.push(self.said(id, known, from.into(), target));
            }
        }
        if agents.is_empty() {
            self.deed_of_nobody(id, known, targets, found);
        }
    }

    /// Whether a statement only says that its subject is one of many.
    fn is_list(&self, known: &StatementFacts) -> bool {
        let mut rules = known.evidence.iter().flat_map(|it| it.rules.iter());
        rules.any(|rule| rule == MEMBER)
    }

    /// Whether it can be drawn, but has no name.
    fn is_group(&self, node: &Node) -> bool {
        matches!(node, Node::Entity(key) if !self.is_named(key) && self.acts(key))
    }

    /// An organ, a minister, a member: drawn as one frame with its head; a name has its role noted.
    fn part(
        &self,
        id: &Arc<str>,
        known: &StatementFacts,
        part: &str,
        head: &str,
        found: &mut Found,
    ) {
        let words = match &known.claim.object {
            Some(Node::Literal(office)) => format!("be {} of", lower_first(office)),
            _ => wording(known),
        };
        let role = words.strip_prefix("be ").unwrap_or(&words);
        let (name, whole) = (self.gist.label(part), self.gist.label(head));
        let is_role = self.is_named(part) && words.starts_with("be ") && !name.contains(&whole);
        if is_role {
            let former = known
                .qualifiers
                .iter()
                .any(|it| it.text.as_deref() == Some("former"));
            let former = if former { "former " } else { "" };
            self.push_note(part, id, known, format!("{former}{role} {whole}"), 0, found);
        }
    }

    /// What a thing does to an actor: *strikes hit the camp of the rebels*. What is done by nobody is noted.
    fn deed_of_nobody(
        &self,
        id: &'a Arc<str>,
        known: &'a StatementFacts,
        targets: Vec<Target<'a>>,
        found: &mut Found,
    ) {
        let subject = match &known.claim.subject {
            Some(Node::Entity(key)) if !self.acts(key) => Some(key.as_ref()),
            Some(_) => return,
            None => None,
        };
        for target in targets {
            match subject {
                Some(thing) if !is_empty_word(&self.gist.label(thing)) && !is_standing(known) => {
                    let from = self.made_thing(thing, found);
                    let bond = Bond::Thing;
                    let target = Target { bond, ..target };
                    let mut said = self.said(id, known, from, &target);
                    said.only_binds = target.mentioned;
                    found.said.push(said);
                }
                Some(_) => {}
                None => self.note(&target.to, id, known, found),
            }
        }
    }

    /// Things of one document that have one name are one: *airstrike* and *airstrikes*.
    fn made_thing(&self, key: &str, found: &mut Found) -> Key {
        if self.is_named(key) {
            return key.into();
        }
        let singular: Key = key.strip_suffix('s').unwrap_or(key).into();
        let label = self.gist.label(key);
        let kind = self.kind(key).unwrap_or(EntityKind::Thing);
        let made = found
            .made
            .entry(Arc::clone(&singular))
            .or_insert_with(|| Made {
                label: label.clone(),
                kind,
                members: Vec::new(),
            });
        if label.len() > made.label.len() {
            made.label = label;
        }
        if !made.members.iter().any(|it| **it == *key) {
            made.members.push(key.into());
        }
        singular
    }

    /// The thing that an actor does something to may hold the picture together.
    fn bind_by_thing(
        &self,
        from: &'a str,
        id: &Arc<str>,
        known: &StatementFacts,
        found: &mut Found,
    ) {
        let Some(Node::Entity(key)) = &known.claim.object else {
            return;
        };
        if self.acts(key) || is_standing(known) || is_empty_word(&self.gist.label(key)) {
            return;
        }
        let target = Target {
            to: self.made_thing(key, found),
            bond: Bond::Thing,
            words: self.gist.verb(known, from),
            content: None,
            mentioned: false,
            is_object: true,
        };
        let mut said = self.said(id, known, from.into(), &target);
        said.only_binds = true;
        found.said.push(said);
    }

    /// A phrase stands with who is behind it.
    fn bind_by_heads(&self, found: &mut Found) {
        let ends = found.said.iter().flat_map(|it| [&it.from, &it.to]);
        let noted = found.notes.iter().map(|it| &it.of);
        let known: BTreeSet<Key> = ends.chain(noted).map(Arc::clone).collect();
        let part = |(part, head): (&&str, &&str)| {
            let key: Key = Arc::from(*part);
            known.contains(&key).then(|| Said {
                id: Arc::clone(&key),
                covers: Vec::new(),
                to: Arc::from(*head),
                from: key,
                bond: Bond::Part,
                look: PLAIN,
                words: String::new(),
                several: String::new(),
                whole: String::new(),
                is_violence: false,
                details: String::new(),
                places: Vec::new(),
                sources: Vec::new(),
                count: 0,
                worth: 1,
                quote: None,
                only_binds: true,
            })
        };
        let parts: Vec<Said> = self.heads.iter().filter_map(part).collect();
        found.said.extend(parts);
    }

    /// A speaker is tied to whom the word is about, where nothing else ties it.
    fn says(&self, id: &Arc<str>, known: &StatementFacts, agents: &[&str], found: &mut Found) {
        let Some(Some(speaker)) = known.claim.attribution.first() else {
            return;
        };
        let about = agents.iter().find(|key| ***key != **speaker);
        let (Some(&about), true) = (about, self.acts(speaker)) else {
            return;
        };
        let telling = Telling {
            about,
            depth: 1,
            affirmed: false,
        };
        let target = Target {
            to: about.into(),
            bond: Bond::Says,
            words: format!(
                "{}: {}",
                self.gist.says(speaker),
                self.gist.tell(known, telling)
            ),
            content: None,
            mentioned: false,
            is_object: false,
        };
        let mut said = self.said(id, known, Arc::clone(speaker), &target);
        said.only_binds = true;
        said.look.reported = true;
        said.sources.clear();
        found.said.push(said);
    }

    /// Who acts: the phrase itself if it is an actor, else those behind it.
    pub(super) fn actors(&self, slot: Option<&'a Node>, behind: &'a [Arc<str>]) -> Vec<&'a str> {
        match slot {
            Some(Node::Entity(key)) if self.names.contains_key(key.as_ref()) => {
                self.names_of(key).collect()
            }
            Some(Node::Entity(key)) if self.acts(key) => vec![key],
            _ => behind.iter().map(AsRef::as_ref).collect(),
        }
    }

    /// A government stands for its state.
    pub(super) fn without_heads(&self, keys: Vec<&'a str>) -> Vec<&'a str> {
        let heads: BTreeSet<&str> = keys
            .iter()
            .filter_map(|key| self.heads.get(key).copied())
            .collect();
        let others = keys.into_iter().filter(|key| !heads.contains(key));
        others.collect()
    }

    /// What `key` belongs to, the nearest first.
    pub(super) fn heads_of(&self, key: &str) -> impl Iterator<Item = &'a str> {
        let own = self.heads.get_key_value(key).map(|(key, _)| key);
        let above = own
            .into_iter()
            .flat_map(|key| heads::above(&self.heads, key));
        above.copied()
    }

    /// Who a phrase without a name is, by the names beside it: *two banks, Belco and Taro*.
    pub(super) fn names_of(&self, key: &str) -> impl Iterator<Item = &'a str> + use<'a, '_> {
        self.names.get(key).into_iter().flatten().copied()
    }

    /// The subject that is named, or else who acts.
    pub(super) fn subject_of<'b>(&self, known: &'b StatementFacts, from: &'b str) -> &'b str {
        match &known.claim.subject {
            Some(Node::Entity(key)) => key,
            _ => from,
        }
    }

    pub(super) fn kind(&self, key: &str) -> Option<EntityKind> {
        self.gist.facts(key).map(|facts| facts.kind())
    }

    pub(super) fn acts(&self, key: &str) -> bool {
        self.kind(key).is_some_and(EntityKind::acts)
    }

    pub(super) fn is_named(&self, key: &str) -> bool {
        self.gist.facts(key).is_some_and(|facts| facts.global)
    }

    fn said(
        &self,
        id: &Arc<str>,
        known: &'a StatementFacts,
        from: Key,
        target: &Target<'a>,
    ) -> Said {
        let content = target.content.map(|(_, content)| content);
        let inner = content.map(|content| self.gist.details(content, &target.words));
        let inner = inner.filter(|details| !details.is_empty());
        let to = self.gist.label(&target.to);
        let own = || self.gist.details(known, &format!("{} {to}", target.words));
        let details = inner.unwrap_or_else(own);
        let worth = self.worth_of(known, &from, target, &details);
        let mut covers = vec![Arc::clone(id)];
        covers.extend(target.content.map(|(id, _)| Arc::clone(id)));
        let reports = self.reports.get(id.as_ref()).into_iter().flatten();
        covers.extend(reports.map(|id| Arc::clone(id)));
        let places = self.gist.places(content.unwrap_or(known));
        let quote = known.evidence.first().and_then(|it| it.quote.as_ref());
        Said {
            id: Arc::clone(id),
            covers,
            from: Arc::clone(&from),
            to: Arc::clone(&target.to),
            bond: target.bond,
            look: look(known),
            several: self.several(known, &from, &target.words),
            words: cut(&target.words, GIST + 36),
            whole: match target.is_object {
                true => format!("{} {to}", target.words),
                false => target.words.clone(),
            },
            is_violence: is_violence(known),
            places,
            sources: sources(&self.gist, known, &from),
            count: known.evidence.len(),
            worth,
            details,
            quote: quote.filter(|_| self.with_text).map(Arc::clone),
            only_binds: false,
        }
    }

    /// Words that tell what `from` does, as they go with several who do the same.
    fn several(&self, known: &'a StatementFacts, from: &str, words: &str) -> String {
        let verb = self.gist.verb(known, self.subject_of(known, from));
        let words = match words.strip_prefix(&verb) {
            Some(rest) => format!("{}{rest}", self.gist.verb_of(known, Form::Plural)),
            None => words.to_owned(),
        };
        cut(&words, GIST + 36)
    }

    fn worth_of(
        &self,
        known: &StatementFacts,
        from: &str,
        target: &Target<'_>,
        details: &str,
    ) -> usize {
        let named = usize::from(self.is_named(from)) + usize::from(self.is_named(&target.to));
        let mut worth = self.worth.of_statement(known, details) + 4 * named;
        if let Some((_, content)) = target.content {
            worth += 4 + self.worth.of_statement(content, "") / 3;
        }
        if target.mentioned {
            worth = worth * 3 / 5;
        }
        // the nearer of two that a statement is about
        worth += usize::from(self.kind(&target.to) != Some(EntityKind::State));
        worth
    }

    /// Notes what is said of one actor: what it does, or what is done to it by nobody in particular.
    fn note(&self, of: &str, id: &Arc<str>, known: &'a StatementFacts, found: &mut Found) {
        let claim = &known.claim;
        let is = |slot: &Option<Node>| matches!(slot, Some(Node::Entity(key)) if **key == *of);
        let suffers = claim.subject.is_none() && is(&claim.object);
        let does = is(&claim.subject)
            || (known.agents.iter().any(|key| **key == *of) && !is_standing(known));
        if !self.acts(of) || !(does || suffers) {
            return;
        }
        let words = if suffers {
            format!("← {}", wording(known))
        } else {
            let told = Telling {
                about: of,
                depth: 1,
                affirmed: is_denial(known),
            };
            let object = match &claim.object {
                Some(Node::Statement(inner)) => match self.gist.statement(inner) {
                    Some(inner) => match self.gist.intent(known, inner, told) {
                        Some(intent) => format!(" {intent}"),
                        None => format!(": {}", self.gist.tell(inner, told)),
                    },
                    None => String::new(),
                },
                Some(_) => format!(" {}", self.gist.object(known, of, told)),
                None => format!(" {}", self.gist.rest(known)),
            };
            let object = object.trim_end();
            let words = wording(known);
            match words
                .strip_prefix("hold office")
                .filter(|_| is_standing(known))
            {
                Some(_) => object.trim().to_owned(),
                // of whom it is said is the phrase, not the actor behind it
                None if !is(&claim.subject) => {
                    let subject = claim.subject.iter().map(|node| self.gist.words(node, told));
                    let subject: String = subject.collect();
                    let verb = self.gist.verb(known, self.subject_of(known, of));
                    format!("{subject} {verb}{object}")
                }
                None => format!("{}{object}", self.gist.verb(known, of)),
            }
        };
        let is_bare = suffers && self.gist.details(known, "").is_empty();
        let mut worth = if suffers { 0 } else { 2 };
        if let Some(Node::Statement(inner)) = &claim.object {
            worth += self
                .gist
                .statement(inner)
                .map_or(0, |inner| self.worth.of_statement(inner, "") / 4);
        }
        if !is_bare {
            self.push_note(of, id, known, cut(words.trim(), GIST + 12), worth, found);
        }
    }

    fn push_note(
        &self,
        of: &str,
        id: &Arc<str>,
        known: &StatementFacts,
        words: String,
        more: usize,
        found: &mut Found,
    ) {
        let claim = &known.claim;
        let mut aside: Vec<String> = Vec::new();
        if claim.certainty > Certainty::Asserted {
            aside.push(format!("{:?}", claim.certainty).to_lowercase());
        }
        // no grey line shows that a note is somebody's word: it says so, of the actor's own word too
        let word = |holder: Option<&str>| match holder {
            Some(key) if key == of => "own word".to_owned(),
            Some(key) => format!("says {}", self.gist.label(key)),
            None => "says an unnamed source".to_owned(),
        };
        aside.extend(claim.attribution.iter().map(|it| word(it.as_deref())));
        let details = self.gist.details(known, &words);
        aside.extend(Some(details).filter(|details| !details.is_empty() && !is_standing(known)));
        let aside = match &aside[..] {
            [] => String::new(),
            some => format!(" ({})", some.join("; ")),
        };
        let worth = self.worth.of_statement(known, "") + more;
        found.notes.push(Note {
            of: of.into(),
            id: Arc::clone(id),
            content: match &claim.object {
                Some(Node::Statement(inner)) => Some(Arc::clone(inner)),
                _ => None,
            },
            words: format!("{words}{aside}"),
            worth,
        });
    }
}

/// *President* as *president*; *UN envoy* as it is.
fn lower_first(office: &str) -> String {
    let mut letters = office.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    let rest = letters.as_str();
    match rest.starts_with(char::is_lowercase) {
        true => first.chain(rest.chars()).collect(),
        false => office.to_owned(),
    }
}

pub(super) const ABOUT_NOBODY: Telling<'static> = Telling {
    about: "",
    depth: DEPTH,
    affirmed: false,
};

/// How what the text states is drawn.
const PLAIN: Look = Look {
    polarity: Polarity::Positive,
    certainty: Certainty::Asserted,
    ahead: false,
    reported: false,
};

pub(super) fn look(known: &StatementFacts) -> Look {
    let claim = &known.claim;
    Look {
        polarity: claim.polarity,
        certainty: claim.certainty,
        ahead: claim.ahead,
        reported: !claim.attribution.is_empty(),
    }
}

/// Who says so, as one chain: *a paper → the minister*. Nobody, where it is the word of who does it.
pub(super) fn sources(gist: &Gist, known: &StatementFacts, from: &str) -> Vec<String> {
    if known
        .claim
        .attribution
        .iter()
        .all(|holder| holder.as_deref() == Some(from))
    {
        return Vec::new();
    }
    let chain = known.claim.attribution.iter().map(|holder| match holder {
        Some(key) => gist.label(key),
        None => "unnamed source".to_owned(),
    });
    vec![chain.collect::<Vec<_>>().join(" → ")]
}

/// Whether a statement denies what it is about: its gist is then what it denies.
pub(super) fn is_denial(known: &StatementFacts) -> bool {
    matches!(&known.claim.relation, Relation::Typed(name) if **name == *DENIAL)
}
