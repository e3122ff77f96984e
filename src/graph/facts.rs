//! What a graph holds: sets that only grow, so that merging is a union.

use super::Set;
use actant_base::calendar::When;
use actant_base::statement::{Certainty, Entity, EntityKind, Polarity, Quantity, Tense};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything known of one entity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityFacts {
    /// Canonical names.
    pub labels: Set<Arc<str>>,
    /// Kinds.
    pub kinds: Set<EntityKind>,
    /// IRIs of the same thing elsewhere.
    pub same_as: Set<Arc<str>>,
    /// Whether it is a named thing, shared by all documents.
    pub global: bool,
}

impl EntityFacts {
    /// The name to show; the entity's key if it has none.
    pub fn label<'a>(&'a self, key: &'a str) -> &'a str {
        self.labels.first().map_or(key, |label| label)
    }

    /// The kind to show.
    pub fn kind(&self) -> EntityKind {
        self.kinds.first().copied().unwrap_or(EntityKind::Thing)
    }

    fn mention(&mut self, entity: &Entity) {
        if !self.labels.contains(&entity.label) {
            self.labels.insert(Arc::clone(&entity.label));
        }
        self.kinds.insert(entity.kind);
        if let Some(same) = entity.same_as.as_ref()
            && !self.same_as.contains(same)
        {
            self.same_as.insert(Arc::clone(same));
        }
        self.global |= entity.global;
    }

    fn absorb(&mut self, other: &Self) {
        self.labels.absorb(&other.labels);
        self.kinds.absorb(&other.kinds);
        self.same_as.absorb(&other.same_as);
        self.global |= other.global;
    }
}

/// A subject or object of a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Node {
    /// An entity, by key.
    Entity(Arc<str>),
    /// A statement, by identifier.
    Statement(Arc<str>),
    /// A value, as written.
    Literal(Arc<str>),
}

/// The relation of a statement, by local name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Relation {
    /// A typed relation of the ontology (`rel:`).
    Typed(Arc<str>),
    /// An open predicate made from the text's words (`verb:`).
    Open(Arc<str>),
}

impl Relation {
    /// The local name.
    pub fn local_name(&self) -> &str {
        match self {
            Self::Typed(name) | Self::Open(name) => name,
        }
    }
}

/// What makes a statement the statement that it is; its identifier is a hash of this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Who or what; `None` if the text does not tell.
    pub subject: Option<Node>,
    /// Does or is.
    pub relation: Relation,
    /// Whom or what.
    pub object: Option<Node>,
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain, in what mood.
    pub certainty: Certainty,
    /// Keys of who says it, outermost first; `None` is a source that the text does not name.
    pub attribution: Vec<Option<Arc<str>>>,
    /// Identifiers of the statements that are its content.
    pub content: Set<Arc<str>>,
    /// Whether it lies ahead of its text: that something will happen is another claim than that it happened.
    pub ahead: bool,
    /// Whether the text's author vouches for it.
    pub vouched: bool,
}

/// A qualifier of a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct QualifierFact {
    /// `time`, `place` and so on.
    pub kind: Cow<'static, str>,
    /// As written; `None` in a graph from a file of RDF that does not tell which words go with the statement, the time
    /// or the amount.
    pub text: Option<Arc<str>>,
    /// Identifier of the statement that it points to.
    pub statement: Option<Arc<str>>,
    /// The time of the calendar that it is.
    pub when: Option<When>,
    /// The amount that it is.
    pub quantity: Option<Quantity>,
}

/// A place where a statement stands; a statement has at most one of each place.
///
/// A reading gives it one rule and one confidence, unless it says the same twice there. A file of RDF keeps the rules of
/// a place together, whatever statements they made, and the confidences of a statement, wherever it stands: in a graph
/// from a file each place has all that it may have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// Identifier of the document.
    pub document: Arc<str>,
    /// First character, in Unicode scalar values.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The rules that read it, by name.
    pub rules: Set<Cow<'static, str>>,
    /// Confidences in thousandths.
    pub confidences: Set<u16>,
    /// The text from the first character to the last, if the graph has it.
    pub quote: Option<Arc<str>>,
}

impl Evidence {
    fn place(&self) -> (&str, usize, usize) {
        (&self.document, self.start, self.end)
    }

    fn absorb(&mut self, other: &Self) {
        self.rules.absorb(&other.rules);
        self.confidences.absorb(&other.confidences);
        if self.quote.is_none() {
            self.quote.clone_from(&other.quote);
        }
    }
}

/// Everything known of one statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementFacts {
    /// What it says.
    pub claim: Claim,
    /// Its open predicates: local name and wording.
    pub verbs: Set<(Arc<str>, Arc<str>)>,
    /// Its tenses, as its places show them: what is past in one text may be present in another.
    pub tenses: Set<Tense>,
    /// Identifiers of the statements that it denies.
    pub denies: Set<Arc<str>>,
    /// Keys of the known or named actors behind its subject.
    pub agents: Set<Arc<str>>,
    /// Keys of those behind its object or content.
    pub targets: Set<Arc<str>>,
    /// Time, place, quantity and so on.
    pub qualifiers: Set<QualifierFact>,
    /// When its sources said it, as far as the text tells.
    pub said: Set<When>,
    /// Where it stands.
    pub evidence: Set<Evidence>,
}

impl StatementFacts {
    /// The confidence, in thousandths, of the best reading.
    pub fn best_confidence(&self) -> u16 {
        self.evidence
            .iter()
            .filter_map(|evidence| evidence.confidences.last().copied())
            .max()
            .unwrap_or(0)
    }

    fn absorb(&mut self, other: &Self) {
        self.verbs.absorb(&other.verbs);
        self.tenses.absorb(&other.tenses);
        self.denies.absorb(&other.denies);
        self.agents.absorb(&other.agents);
        self.targets.absorb(&other.targets);
        self.qualifiers.absorb(&other.qualifiers);
        self.said.absorb(&other.said);
        for evidence in &other.evidence {
            let by_place = |one: &Evidence, other: &Evidence| one.place().cmp(&other.place());
            self.evidence.join(evidence, by_place, Evidence::absorb);
        }
        // readings agree on it; where a file does not tell, the other may
        self.claim.vouched |= other.claim.vouched;
    }
}

/// Entities by key and statements by identifier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Entities by key.
    pub entities: BTreeMap<Arc<str>, EntityFacts>,
    /// Statements by identifier; a document and the whole graph share what only that document says.
    pub statements: BTreeMap<Arc<str>, Arc<StatementFacts>>,
}

impl Facts {
    /// Set union.
    pub fn absorb(&mut self, other: &Self) {
        for (key, facts) in &other.entities {
            self.know(key, facts);
        }
        for (id, facts) in &other.statements {
            self.hold(id, facts);
        }
    }

    /// Leaves out all that `gone` has, whoever else has it.
    pub(super) fn forget(&mut self, gone: &Self) {
        self.entities
            .retain(|key, _| !gone.entities.contains_key(key));
        let others = |id: &Arc<str>, _: &mut Arc<StatementFacts>| !gone.statements.contains_key(id);
        self.statements.retain(others);
    }

    /// Set union with those of `other` that `wanted` has as well.
    pub(super) fn absorb_those_of(&mut self, other: &Self, wanted: &Self) {
        let entities = wanted.entities.keys();
        for (key, facts) in entities.filter_map(|key| other.entities.get_key_value(key)) {
            self.know(key, facts);
        }
        let statements = wanted.statements.keys();
        for (id, facts) in statements.filter_map(|id| other.statements.get_key_value(id)) {
            self.hold(id, facts);
        }
    }

    fn know(&mut self, key: &Arc<str>, facts: &EntityFacts) {
        match self.entities.get_mut(key) {
            Some(known) => known.absorb(facts),
            None => {
                self.entities.insert(Arc::clone(key), facts.clone());
            }
        }
    }

    fn hold(&mut self, id: &Arc<str>, facts: &Arc<StatementFacts>) {
        match self.statements.get_mut(id) {
            Some(known) => Arc::make_mut(known).absorb(facts),
            None => {
                self.statements.insert(Arc::clone(id), Arc::clone(facts));
            }
        }
    }

    pub(super) fn mention(&mut self, entity: &Entity) {
        match self.entities.get_mut(&entity.key) {
            Some(known) => known.mention(entity),
            None => {
                let known = self.entities.entry(Arc::clone(&entity.key));
                known.or_default().mention(entity);
            }
        }
    }

    pub(super) fn state(&mut self, id: &Arc<str>, facts: StatementFacts) {
        match self.statements.get_mut(id) {
            Some(known) => Arc::make_mut(known).absorb(&facts),
            None => {
                self.statements.insert(Arc::clone(id), Arc::new(facts));
            }
        }
    }
}
