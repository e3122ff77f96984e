//! The knowledge graph in memory: a map over documents whose merge is a set union.
//!
//! Every identifier is derived from content and every collection is ordered, so the same documents
//! give the same graph in whatever order, and on however many machines, they were read.

pub mod jsonl;

mod facts;
mod hash;
mod identity;
mod metadata;
mod origins;
mod set;
mod sketch;

pub use facts::{
    Claim, EntityFacts, Evidence, Facts, Node, QualifierFact, Relation, StatementFacts,
};
pub use identity::{document_id, local_name, statement_id, statement_ids};
pub use metadata::MetadataFacts;
pub use origins::{Origins, Print, Undated};
pub use set::Set;
pub use sketch::{Likeness, NoSketch, Sketch};

use actant_base::calendar::Day;
use actant_base::statement::{Actor as Behind, Entity, Reading, Slot, Statement};
use actant_base::text::{CharIndex, Document, Span};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Identifier of a list of attribution holders, by the IRIs or keys of its links.
pub fn chain_id<'a>(links: impl Iterator<Item = &'a str>) -> String {
    links
        .fold(hash::Digest::new("chain"), hash::Digest::field)
        .hex()
}

/// What one document says: the unit that graphs are put together from, kept and taken out again.
///
/// It serialises with serde; read back, it gives the same graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentFacts {
    /// The document's identifier: a hash of its name and its text.
    pub id: Arc<str>,
    /// The document's name.
    pub name: String,
    /// Its length in characters; `None` in a graph from a file of RDF, which does not tell.
    pub characters: Option<usize>,
    /// When it was published, as far as that is known.
    pub published: Set<Day>,
    /// What its publisher says of it.
    #[serde(default)]
    pub metadata: MetadataFacts,
    /// The agencies that it is credited to, by name.
    #[serde(default)]
    pub agencies: Set<Arc<str>>,
    /// What its words look like, for telling copies; `None` for a text of a line or two.
    #[serde(default)]
    pub sketch: Option<Sketch>,
    /// What it says.
    pub facts: Facts,
}

impl DocumentFacts {
    /// What `reading` says of `document`.
    pub fn new(document: &Document, reading: &Reading) -> Self {
        let id: Arc<str> = document_id(document).into();
        Self {
            name: document.name().to_owned(),
            characters: Some(document.source().chars().count()),
            published: reading.published.into_iter().collect(),
            metadata: MetadataFacts::new(document.metadata()),
            agencies: reading.agencies.iter().cloned().collect(),
            sketch: Sketch::of(document),
            facts: facts_of(&id, document, reading),
            id,
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.characters = self.characters.or(other.characters);
        self.published.absorb(&other.published);
        self.metadata.absorb(&other.metadata);
        self.agencies.absorb(&other.agencies);
        // of one text there is one; should there be two, the same is kept whichever came first
        if self.sketch < other.sketch {
            self.sketch.clone_from(&other.sketch);
        }
        self.facts.absorb(&other.facts);
    }
}

/// Entities and statements of any number of documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnowledgeGraph {
    documents: BTreeMap<Arc<str>, DocumentFacts>,
    facts: Facts,
}

impl KnowledgeGraph {
    /// The union of the graphs of all readings.
    pub fn from_readings(readings: &[(Document, Reading)]) -> Self {
        let mut graph = Self::default();
        for (document, reading) in readings {
            graph.add(document, reading);
        }
        graph
    }

    /// Adds what `reading` says of `document`; adding it again changes nothing.
    pub fn add(&mut self, document: &Document, reading: &Reading) {
        self.insert(DocumentFacts::new(document, reading));
    }

    /// Adds what a document says: a set union, also with what is known of that document.
    pub fn insert(&mut self, document: DocumentFacts) {
        self.facts.absorb(&document.facts);
        match self.documents.get_mut(&document.id) {
            Some(known) => known.absorb(&document),
            None => {
                self.documents.insert(Arc::clone(&document.id), document);
            }
        }
    }

    /// Takes a document out: the graph is then the one of the other documents.
    ///
    /// Takes time in proportion to the number of documents. `None` if there is no document with that identifier.
    pub fn remove(&mut self, id: &str) -> Option<DocumentFacts> {
        let gone = self.documents.remove(id)?;
        self.facts.forget(&gone.facts);
        for document in self.documents.values() {
            self.facts.absorb_those_of(&document.facts, &gone.facts);
        }
        Some(gone)
    }

    /// Adds all of `other`: a set union.
    pub fn merge(&mut self, other: Self) {
        for document in other.documents.into_values() {
            self.insert(document);
        }
    }

    /// What each document says, by the document's identifier.
    pub fn documents(&self) -> &BTreeMap<Arc<str>, DocumentFacts> {
        &self.documents
    }

    /// Which documents are copies of which, anew for the documents that there are.
    pub fn origins(&self) -> Origins {
        Origins::of(self.documents.values().map(Print::from))
    }

    /// What all documents say together.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

fn facts_of(id: &Arc<str>, document: &Document, reading: &Reading) -> Facts {
    let ids = identity::statement_ids(reading);
    let characters = CharIndex::new(document.source());
    let mut facts = Facts::default();
    let kept = reading.statements.iter().enumerate();
    // nothing that is kept refers to a statement that is withheld
    for (index, statement) in kept.filter(|(_, statement)| statement.withheld.is_none()) {
        for entity in entities(statement) {
            facts.mention(entity);
        }
        let extent = extent(reading, index);
        let span = characters.char_span(document.source(), document.in_source(extent));
        let wording = identity::wording(&statement.predicate);
        let known = StatementFacts {
            claim: claim(statement, &ids),
            verbs: [(local_name(wording).into(), Arc::clone(wording))]
                .into_iter()
                .collect(),
            tenses: statement.tense.into_iter().collect(),
            denies: identified(&statement.denies, &ids),
            agents: keys(&statement.agents),
            targets: keys(&statement.targets),
            qualifiers: statement
                .qualifiers
                .iter()
                .map(|qualifier| QualifierFact {
                    kind: qualifier.kind.name().into(),
                    text: Some(Arc::clone(&qualifier.text)),
                    statement: qualifier.statement.and_then(|at| ids.get(at).cloned()),
                    when: qualifier.when,
                    quantity: qualifier.quantity.clone(),
                })
                .collect(),
            said: statement
                .attribution
                .iter()
                .filter_map(|source| source.time.as_ref()?.when)
                .collect(),
            evidence: [Evidence {
                document: Arc::clone(id),
                start: span.start,
                end: span.end,
                rules: [statement.rule.clone()].into_iter().collect(),
                confidences: [thousandths(statement.confidence)].into_iter().collect(),
                quote: Some(document.quote(extent).into()),
            }]
            .into_iter()
            .collect(),
        };
        facts.state(&ids[index], known);
    }
    facts
}

fn claim(statement: &Statement, ids: &[Arc<str>]) -> Claim {
    let node = |slot: &Option<Slot>| match slot {
        Some(Slot::Mention(mention)) => Some(Node::Entity(Arc::clone(&mention.entity.key))),
        Some(Slot::Statement(index)) => ids.get(*index).cloned().map(Node::Statement),
        Some(Slot::Literal { text, .. }) => Some(Node::Literal(text.clone().into())),
        None => None,
    };
    Claim {
        subject: node(&statement.subject),
        relation: identity::relation(&statement.predicate),
        object: node(&statement.object),
        polarity: statement.polarity,
        certainty: statement.certainty,
        attribution: statement
            .attribution
            .iter()
            .map(|source| {
                source
                    .holder
                    .as_ref()
                    .map(|holder| holder.entity.key.clone())
            })
            .collect(),
        content: identified(&statement.content, ids),
        ahead: statement.is_ahead(),
        vouched: statement.is_vouched() && !statement.is_past(),
    }
}

/// The identifiers of statements; those that lead nowhere are left out.
fn identified(indices: &[usize], ids: &[Arc<str>]) -> Set<Arc<str>> {
    let known = indices.iter().filter_map(|&index| ids.get(index));
    known.cloned().collect()
}

fn keys(actors: &[Behind]) -> Set<Arc<str>> {
    let keys = actors.iter().map(|actor| Arc::clone(&actor.entity.key));
    keys.collect()
}

/// What a statement speaks of.
fn entities(statement: &Statement) -> impl Iterator<Item = &Entity> {
    let actors = statement.agents.iter().chain(&statement.targets);
    let slots = [&statement.subject, &statement.object].into_iter();
    slots
        .filter_map(|slot| match slot {
            Some(Slot::Mention(mention)) => Some(mention),
            _ => None,
        })
        .chain(
            statement
                .attribution
                .iter()
                .filter_map(|source| source.holder.as_ref()),
        )
        .map(|mention| &mention.entity)
        .chain(actors.map(|actor| &actor.entity))
}

/// The characters that a statement stands on, in bytes of the document: subject, predicate, object and the statements
/// inside it, as far as they lie in its sentence.
pub fn extent(reading: &Reading, index: usize) -> Span {
    let sentence = reading.statements[index].sentence_span;
    let mut seen = BTreeSet::new();
    let mut open = vec![index];
    let mut whole: Option<Span> = None;
    while let Some(at) = open.pop() {
        let Some(statement) = reading.statements.get(at) else {
            continue;
        };
        if !seen.insert(at) {
            continue;
        }
        let mut spans = vec![statement.predicate.span];
        for slot in [&statement.subject, &statement.object]
            .into_iter()
            .flatten()
        {
            match slot {
                Slot::Mention(mention) => spans.push(mention.span),
                Slot::Literal { span, .. } => spans.push(*span),
                Slot::Statement(inside) => open.push(*inside),
            }
        }
        open.extend(&statement.content);
        for span in spans {
            if span.start < span.end && sentence.contains(span) {
                whole = Some(whole.map_or(span, |so_far| so_far.cover(span)));
            }
        }
    }
    whole.unwrap_or(if sentence.start < sentence.end {
        sentence
    } else {
        reading.statements[index].predicate.span
    })
}

fn thousandths(confidence: f32) -> u16 {
    // A float-to-integer cast saturates, and sends NaN to 0.
    (confidence.clamp(0.0, 1.0) * 1000.0).round() as u16
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
