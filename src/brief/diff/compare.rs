//! Finds what changed.

use super::{ActorChange, Diff, DocumentChange, Entry, Kind, Size, Version};
use crate::tell::{Teller, is_typed, relation};
use actant_base::statement::{Certainty, Polarity};
use actant_graph::{DocumentFacts, KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How deep statements inside statements are compared.
const DEPTH: usize = 4;

/// Compares `old` with `new`; only what involves one of `about` if that is not empty (keys of entities).
pub fn compare(old: &KnowledgeGraph, new: &KnowledgeGraph, about: &BTreeSet<Arc<str>>) -> Diff {
    let (before, after) = (Side::new(old, about), Side::new(new, about));
    let keys: BTreeSet<&String> = before.things.keys().chain(after.things.keys()).collect();
    let (mut entries, mut same) = (Vec::new(), 0);
    for key in keys {
        match entry(&before, &after, key) {
            Some(entry) => entries.push(entry),
            None => same += 1,
        }
    }
    entries.sort_by(|one, other| {
        let rank = |entry: &Entry| (rank(entry.kinds[0]), std::cmp::Reverse(entry.score));
        rank(one).cmp(&rank(other)).then_with(|| {
            let name = |entry: &Entry| {
                (
                    entry.sentence.clone(),
                    entry.relation.clone(),
                    first_id(entry),
                )
            };
            name(one).cmp(&name(other))
        })
    });
    let size = |graph: &KnowledgeGraph| Size {
        documents: graph.documents().len(),
        statements: graph.facts().statements.len(),
    };
    let is_all = about.is_empty();
    Diff {
        sizes: (size(old), size(new)),
        documents: if is_all {
            documents(old, new)
        } else {
            Vec::new()
        },
        actors: if is_all { actors(old, new) } else { Vec::new() },
        entries,
        same,
    }
}

fn first_id(entry: &Entry) -> Option<Arc<str>> {
    let versions = entry.is.iter().chain(&entry.was);
    versions.map(|version| Arc::clone(&version.id)).min()
}

fn rank(kind: Kind) -> usize {
    Kind::ALL.iter().position(|&it| it == kind).unwrap_or(0)
}

/// One of the graphs, its statements by what they are about.
struct Side<'a> {
    teller: Teller<'a>,
    /// Identifiers of statements.
    things: BTreeMap<String, Vec<&'a Arc<str>>>,
    denials: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Side<'a> {
    fn new(graph: &'a KnowledgeGraph, about: &BTreeSet<Arc<str>>) -> Self {
        let teller = Teller::new(graph);
        let mut things: BTreeMap<String, Vec<&Arc<str>>> = BTreeMap::new();
        for (id, known) in &graph.facts().statements {
            let parties = || teller.parties(known);
            if about.is_empty() || parties().iter().any(|&key| about.contains(key)) {
                things
                    .entry(thing(&teller, known, DEPTH))
                    .or_default()
                    .push(id);
            }
        }
        Self {
            teller,
            things,
            denials: teller.denials(),
        }
    }

    /// How a thing is said here.
    fn said(&self, key: &str) -> Said<'a> {
        let mut said = Said::default();
        for &id in self.things.get(key).into_iter().flatten() {
            let Some(known) = self.teller.statement(id) else {
                continue;
            };
            said.statements.push((id, known));
            let claim = &known.claim;
            let voices = voices(&self.teller, known);
            if claim.polarity == Polarity::Negative {
                said.deniers.extend(voices);
            } else {
                said.surest = said.surest.max(sureness(known));
                if says_so(known) {
                    said.affirmers.extend(voices);
                }
            }
            said.shapes.insert(shape(known));
            let names = known
                .evidence
                .iter()
                .map(|it| document_name(&self.teller, &it.document));
            said.documents
                .extend(names.map(|name| (shape(known), name)));
            for denial in self.denials.get(id.as_ref()).into_iter().flatten() {
                if let Some(denial) = self.teller.statement(denial) {
                    said.deniers.insert(voice_of_denial(&self.teller, denial));
                    said.denials.insert(self.teller.denier(denial));
                }
            }
        }
        said
    }
}

/// How a thing is said in one graph.
#[derive(Default)]
struct Said<'a> {
    statements: Vec<(&'a Arc<str>, &'a StatementFacts)>,
    /// Who says that it is so, and who that it is not: keys, or names of documents for their authors.
    affirmers: BTreeSet<String>,
    deniers: BTreeSet<String>,
    /// Names of those who deny it in a statement of their own.
    denials: BTreeSet<String>,
    surest: usize,
    shapes: BTreeSet<Shape>,
    documents: BTreeSet<(Shape, String)>,
}

impl Said<'_> {
    fn is_disputed(&self) -> bool {
        !self.affirmers.is_empty() && !self.deniers.is_empty()
    }
}

/// What tells two statements about one thing apart.
type Shape = (Polarity, Certainty, bool, Vec<Option<Arc<str>>>);

fn shape(known: &StatementFacts) -> Shape {
    let claim = &known.claim;
    (
        claim.polarity,
        claim.certainty,
        claim.ahead,
        claim.attribution.clone(),
    )
}

/// What changed about a thing; `None` if nothing did.
fn entry(before: &Side<'_>, after: &Side<'_>, key: &str) -> Option<Entry> {
    let (was, is) = (before.said(key), after.said(key));
    let kinds = kinds(&was, &is, key.contains(ALIKE));
    if kinds.is_empty() {
        return None;
    }
    let (side, said) = match is.statements.is_empty() {
        true => (before, &was),
        false => (after, &is),
    };
    // that which affirms says it best
    let positive = said
        .statements
        .iter()
        .find(|(_, it)| it.claim.polarity == Polarity::Positive);
    let (_, known) = positive.or(said.statements.first())?;
    let sentence = side.teller.affirmed(known);
    let sentence = match positive {
        None if was.statements.is_empty() || is.statements.is_empty() => {
            side.teller.sentence(known)
        }
        _ => sentence,
    };
    let parties = side.teller.parties(known);
    let parties = parties
        .into_iter()
        .map(|key| crate::tell::printable(&side.teller.label(key)));
    Some(Entry {
        sentence,
        relation: relation(known),
        parties: parties.collect(),
        was: versions(before, &was, &is),
        is: versions(after, &is, &was),
        deniers: (
            was.denials.iter().cloned().collect(),
            is.denials.iter().cloned().collect(),
        ),
        score: score(&side.teller, known),
        kinds,
    })
}

/// In what ways; what is only described, in other articles, may be something else.
fn kinds(was: &Said<'_>, is: &Said<'_>, alike: bool) -> Vec<Kind> {
    if was.statements.is_empty() {
        return vec![Kind::New];
    }
    if is.statements.is_empty() {
        return vec![Kind::Gone];
    }
    let more = |one: &BTreeSet<String>, other: &BTreeSet<String>| !one.is_subset(other);
    let mut kinds = Vec::new();
    let mut note = |holds: bool, kind: Kind| {
        if holds {
            kinds.push(kind);
        }
    };
    note(is.is_disputed() && !was.is_disputed(), Kind::Disputed);
    note(more(&is.deniers, &was.deniers), Kind::Denied);
    let confirmed = !was.affirmers.is_empty() && more(&is.affirmers, &was.affirmers);
    note(confirmed && !alike, Kind::Confirmed);
    note(confirmed && alike, Kind::Likewise);
    let both = was.surest > 0 && is.surest > 0;
    note(both && is.surest > was.surest, Kind::MoreCertain);
    note(both && is.surest < was.surest, Kind::LessCertain);
    let withdrawn = more(&was.affirmers, &is.affirmers) || more(&was.deniers, &is.deniers);
    note(withdrawn, Kind::Withdrawn);
    note(was.is_disputed() && !is.is_disputed(), Kind::Settled);
    if kinds.is_empty() && was.shapes != is.shapes {
        kinds.push(Kind::Otherwise);
    }
    if kinds.is_empty() && was.documents != is.documents {
        kinds.push(Kind::Again);
    }
    kinds
}

fn versions(side: &Side<'_>, said: &Said<'_>, other: &Said<'_>) -> Vec<Version> {
    let mut all: Vec<Version> = said
        .statements
        .iter()
        .map(|(id, known)| {
            let shape = shape(known);
            let names = known
                .evidence
                .iter()
                .map(|it| document_name(&side.teller, &it.document));
            let fresh = names
                .into_iter()
                .any(|name| !other.documents.contains(&(shape.clone(), name)));
            let says = known.claim.attribution.iter().map(|holder| match holder {
                Some(key) => crate::tell::printable(&side.teller.label(key)),
                None => "(unnamed source)".to_owned(),
            });
            Version {
                id: Arc::clone(id),
                standing: side.teller.stance(known),
                certainty: format!("{:?}", known.claim.certainty).to_lowercase(),
                affirmed: known.claim.polarity == Polarity::Positive,
                says: says.collect(),
                places: side.teller.places(known),
                fresh,
            }
        })
        .collect();
    all.sort_by(|one, other| {
        (!one.affirmed, &one.standing, &one.id).cmp(&(!other.affirmed, &other.standing, &other.id))
    });
    all
}

/// What a statement is about, as far as two graphs can share it.
fn thing(teller: &Teller<'_>, known: &StatementFacts, depth: usize) -> String {
    let claim = &known.claim;
    let inner = |id: &str| match (depth.checked_sub(1), teller.statement(id)) {
        (Some(depth), Some(known)) => format!("({})", thing(teller, known, depth)),
        _ => "(…)".to_owned(),
    };
    let has_name =
        |node: &Option<Node>| matches!(node, Some(Node::Entity(key)) if !key.starts_with("doc/"));
    let somebody = has_name(&claim.subject) || has_name(&claim.object);
    let slot = |node: &Option<Node>| match node {
        // what is described alike, beside somebody with a name: *Uganda arms rebels*
        Some(Node::Entity(key)) => match described(key).filter(|_| somebody) {
            Some(description) => format!("{ALIKE}{description}"),
            None => entity(teller, key),
        },
        Some(Node::Statement(id)) => inner(id),
        Some(Node::Literal(text)) => format!("\"{text}\""),
        None => "-".to_owned(),
    };
    let relation = match &claim.relation {
        Relation::Typed(name) => format!("rel:{name}"),
        Relation::Open(name) => format!("verb:{name}"),
    };
    let mut content: Vec<String> = claim.content.iter().map(|id| inner(id)).collect();
    content.sort_unstable();
    let (subject, object) = (slot(&claim.subject), slot(&claim.object));
    format!(
        "{subject}\u{1f}{relation}\u{1f}{object}\u{1f}{}",
        content.join("\u{1f}")
    )
}

/// Before what is only described.
const ALIKE: &str = "like/";

/// The description of a thing of a document: `thing/rebels`.
fn described(key: &str) -> Option<&str> {
    let (_, description) = key.strip_prefix("doc/")?.split_once('/')?;
    Some(description)
}

/// The key of an entity; of a thing of a document, with the name of that in place of its identifier.
fn entity(teller: &Teller<'_>, key: &str) -> String {
    let parts = key
        .strip_prefix("doc/")
        .and_then(|rest| rest.split_once('/'));
    match parts {
        Some((id, rest)) => format!("doc/{}/{rest}", document_name(teller, id)),
        None => key.to_owned(),
    }
}

fn document_name(teller: &Teller<'_>, id: &str) -> String {
    let known = teller.graph.documents().get(id);
    known
        .map_or(id, |document| document.name.as_str())
        .to_owned()
}

/// Who says it: the innermost source, else the authors of the documents.
fn voices(teller: &Teller<'_>, known: &StatementFacts) -> BTreeSet<String> {
    let authors = || {
        known
            .evidence
            .iter()
            .map(|it| format!("the author of {}", document_name(teller, &it.document)))
    };
    match known.claim.attribution.last() {
        Some(Some(key)) => BTreeSet::from([entity(teller, key)]),
        Some(None) => authors()
            .map(|author| format!("an unnamed source of {author}"))
            .collect(),
        None => authors().collect(),
    }
}

fn voice_of_denial(teller: &Teller<'_>, denial: &StatementFacts) -> String {
    match &denial.claim.subject {
        Some(Node::Entity(key)) => entity(teller, key),
        _ => voices(teller, denial)
            .into_iter()
            .next()
            .unwrap_or_default(),
    }
}

/// Whether whoever says it says that it is so: not that it may be, is feared, wanted or supposed, or is yet to come.
fn says_so(known: &StatementFacts) -> bool {
    let sure = [Certainty::Asserted, Certainty::Hedged, Certainty::Alleged];
    sure.contains(&known.claim.certainty) && !known.claim.ahead
}

/// From 1, what is wanted, feared or yet to come, to 6, what the author states as fact.
fn sureness(known: &StatementFacts) -> usize {
    let claim = &known.claim;
    match claim.certainty {
        _ if claim.ahead => 1,
        Certainty::Asserted if claim.attribution.is_empty() => 6,
        Certainty::Asserted => 5,
        Certainty::Hedged => 4,
        Certainty::Alleged => 3,
        Certainty::Possible => 2,
        Certainty::Feared | Certainty::Hypothetical | Certainty::Desired => 1,
    }
}

/// How much a change is worth telling: between actors with names, of a typed relation, surely read.
fn score(teller: &Teller<'_>, known: &StatementFacts) -> usize {
    let named = |keys: &[Arc<str>], node: &Option<Node>| {
        let own = matches!(node, Some(Node::Entity(key)) if teller.is_named(key));
        usize::from(own || keys.iter().any(|key| teller.is_named(key)))
    };
    let claim = &known.claim;
    let typed = matches!(claim.relation, Relation::Typed(_)) && !is_typed(known, "communicate");
    let score = 10
        + 6 * named(&known.agents, &claim.subject)
        + 6 * named(&known.targets, &claim.object)
        + 8 * usize::from(typed)
        + 3 * usize::from(claim.vouched)
        + 2 * known.evidence.len().min(5);
    score * usize::from(known.best_confidence()).clamp(200, 900) / 900
}

fn documents(old: &KnowledgeGraph, new: &KnowledgeGraph) -> Vec<DocumentChange> {
    let names = |graph: &KnowledgeGraph| -> BTreeSet<String> {
        graph
            .documents()
            .values()
            .map(|it| it.name.clone())
            .collect()
    };
    let (old_names, new_names) = (names(old), names(new));
    let one = |document: &DocumentFacts, change| DocumentChange {
        name: document.name.clone(),
        change,
        published: document.published.first().map(ToString::to_string),
    };
    let mut found = BTreeSet::new();
    for (id, document) in new.documents() {
        if !old.documents().contains_key(id) {
            let change = if old_names.contains(&document.name) {
                "revised"
            } else {
                "new"
            };
            found.insert(one(document, change));
        }
    }
    for (id, document) in old.documents() {
        if !new.documents().contains_key(id) && !new_names.contains(&document.name) {
            found.insert(one(document, "gone"));
        }
    }
    found.into_iter().collect()
}

fn actors(old: &KnowledgeGraph, new: &KnowledgeGraph) -> Vec<ActorChange> {
    let alone = |one: &KnowledgeGraph, other: &KnowledgeGraph, change| -> Vec<ActorChange> {
        let entities = one.facts().entities.iter();
        let known = &other.facts().entities;
        let alone = entities.filter(|(key, facts)| {
            facts.global && facts.kind().acts() && !known.contains_key(*key)
        });
        alone
            .map(|(key, facts)| ActorChange {
                label: crate::tell::printable(facts.label(key)),
                key: Arc::clone(key),
                change,
            })
            .collect()
    };
    let mut all = alone(new, old, "new");
    all.extend(alone(old, new, "gone"));
    all.sort();
    all
}
