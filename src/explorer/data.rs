//! The data of the page as JSON; docs/explorer.md describes each member.
//!
//! Entities, documents and statements are in order of their keys and identifiers and are named by their places in
//! these lists. What is usual is left out: a statement without `polarity` is affirmed, one without `certainty` asserted.

use crate::{Beside, Told, ties};
use actant_base::statement::{Certainty, EntityKind, Polarity, Tense};
use actant_graph::{
    Claim, EntityFacts, Evidence, Facts, KnowledgeGraph, Node, QualifierFact, Relation,
    StatementFacts,
};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the form; readers refuse what they do not know.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Data<'a> {
    version: u32,
    title: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    rules: &'a BTreeMap<String, &'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tells: &'a [Told],
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'a str>,
    documents: Vec<DocumentJson<'a>>,
    entities: Vec<EntityJson<'a>>,
    statements: Vec<StatementJson<'a>>,
}

#[derive(Serialize)]
struct DocumentJson<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    published: Vec<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    titles: &'a [Arc<str>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    publishers: &'a [Arc<str>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    urls: &'a [Arc<str>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    authors: &'a [Arc<str>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [Arc<str>],
    /// The document that it is a copy of.
    #[serde(rename = "copyOf", skip_serializing_if = "Option::is_none")]
    copy_of: Option<usize>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    agencies: &'a [Arc<str>],
    #[serde(skip_serializing_if = "Option::is_none")]
    characters: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

#[derive(Serialize)]
struct EntityJson<'a> {
    key: &'a str,
    label: &'a str,
    kind: EntityKind,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<&'a str>,
    /// Other names, in small letters, that searches find.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    folded: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same: Vec<&'a str>,
    /// Whether it is a named thing, shared by all documents.
    #[serde(skip_serializing_if = "is_false")]
    named: bool,
}

#[derive(Serialize)]
struct StatementJson<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<NodeJson<'a>>,
    relation: String,
    verbs: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    object: Option<NodeJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    from: Vec<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    to: Vec<usize>,
    #[serde(skip_serializing_if = "is_positive")]
    polarity: Polarity,
    #[serde(skip_serializing_if = "is_asserted")]
    certainty: Certainty,
    /// Who says it, outermost first; `null` is a source without a name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attribution: Vec<Option<usize>>,
    #[serde(skip_serializing_if = "is_false")]
    ahead: bool,
    #[serde(skip_serializing_if = "is_false")]
    vouched: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tense: &'a [Tense],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    said: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    content: Vec<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    denies: Vec<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    qualifiers: Vec<QualifierJson<'a>>,
    evidence: Vec<EvidenceJson<'a>>,
}

/// A place in a list, or the words of a value.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum NodeJson<'a> {
    Entity(usize),
    Statement(usize),
    Value(&'a str),
}

#[derive(Serialize)]
struct QualifierJson<'a> {
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
}

#[derive(Serialize)]
struct EvidenceJson<'a> {
    document: usize,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    rules: &'a [Cow<'static, str>],
    /// The best, in thousandths.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<u16>,
    /// Left out where the document has its text: it is what stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a str>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_positive(polarity: &Polarity) -> bool {
    *polarity == Polarity::Positive
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_asserted(certainty: &Certainty) -> bool {
    *certainty == Certainty::Asserted
}

/// The graph as JSON in one line; the same graph gives the same bytes.
pub fn json(graph: &KnowledgeGraph, beside: &Beside) -> String {
    let places = Places::of(graph);
    let facts = graph.facts();
    let data = Data {
        version: VERSION,
        title: &beside.title,
        rules: &beside.rules,
        tells: &beside.tells,
        state: beside.state.as_deref(),
        documents: documents(graph, beside, &places),
        entities: facts
            .entities
            .iter()
            .map(|(key, entity)| self::entity(key, entity, beside))
            .collect(),
        statements: facts
            .statements
            .iter()
            .map(|(id, statement)| places.statement(facts, beside, id, statement))
            .collect(),
    };
    serde_json::to_string(&data).expect("strings and numbers are JSON")
}

fn documents<'a>(
    graph: &'a KnowledgeGraph,
    beside: &'a Beside,
    places: &Places,
) -> Vec<DocumentJson<'a>> {
    let origins = graph.origins();
    let documents = graph.documents().iter();
    documents
        .map(|(id, document)| DocumentJson {
            id,
            name: &document.name,
            published: document.published.iter().map(ToString::to_string).collect(),
            titles: &document.metadata.titles,
            publishers: &document.metadata.publishers,
            urls: &document.metadata.urls,
            authors: &document.metadata.authors,
            languages: &document.metadata.languages,
            copy_of: origins
                .of_copy(id)
                .and_then(|origin| places.documents.get(&**origin).copied()),
            agencies: &document.agencies,
            characters: document.characters,
            text: beside.texts.get(&**id).map(AsRef::as_ref),
        })
        .collect()
}

fn entity<'a>(key: &'a str, entity: &'a EntityFacts, beside: &'a Beside) -> EntityJson<'a> {
    let label = entity.label(key);
    let others = entity.labels.iter().skip(1).map(AsRef::as_ref);
    EntityJson {
        key,
        label,
        kind: entity.kind(),
        aliases: others.collect(),
        folded: beside.names.get(key).map_or(&[], Vec::as_slice),
        same: entity.same_as.iter().map(AsRef::as_ref).collect(),
        named: entity.global,
    }
}

/// Where everything stands in its list.
struct Places<'a> {
    documents: BTreeMap<&'a str, usize>,
    entities: BTreeMap<&'a str, usize>,
    statements: BTreeMap<&'a str, usize>,
}

impl<'a> Places<'a> {
    fn of(graph: &'a KnowledgeGraph) -> Self {
        let facts = graph.facts();
        Self {
            documents: numbered(graph.documents().keys().map(AsRef::as_ref)),
            entities: numbered(facts.entities.keys().map(AsRef::as_ref)),
            statements: numbered(facts.statements.keys().map(AsRef::as_ref)),
        }
    }

    fn statement<'b>(
        &self,
        facts: &'b Facts,
        beside: &Beside,
        id: &'b str,
        statement: &'b StatementFacts,
    ) -> StatementJson<'b> {
        let ties = ties::of(facts, statement);
        let claim = &statement.claim;
        let verbs = statement.verbs.iter();
        StatementJson {
            id,
            subject: claim.subject.as_ref().and_then(|node| self.node(node)),
            relation: relation(claim),
            verbs: verbs.map(|(_, wording)| wording.as_ref()).collect(),
            object: claim.object.as_ref().and_then(|node| self.node(node)),
            from: self.entities(ties.from.into_iter()),
            to: self.entities(ties.to.into_iter()),
            polarity: claim.polarity,
            certainty: claim.certainty,
            attribution: self.attribution(claim),
            ahead: claim.ahead,
            vouched: claim.vouched,
            tense: &statement.tenses,
            said: statement.said.iter().map(ToString::to_string).collect(),
            content: self.statements(&claim.content),
            denies: self.statements(&statement.denies),
            qualifiers: statement
                .qualifiers
                .iter()
                .map(|found| self.qualifier(found))
                .collect(),
            evidence: statement
                .evidence
                .iter()
                .filter_map(|place| self.evidence(beside, place))
                .collect(),
        }
    }

    fn node<'b>(&self, node: &'b Node) -> Option<NodeJson<'b>> {
        Some(match node {
            Node::Entity(key) => NodeJson::Entity(*self.entities.get(&**key)?),
            Node::Statement(id) => NodeJson::Statement(*self.statements.get(&**id)?),
            Node::Literal(text) => NodeJson::Value(text),
        })
    }

    fn entities<'b>(&self, keys: impl Iterator<Item = &'b str>) -> Vec<usize> {
        keys.filter_map(|key| self.entities.get(key).copied())
            .collect()
    }

    fn statements(&self, ids: &[Arc<str>]) -> Vec<usize> {
        ids.iter()
            .filter_map(|id| self.statements.get(&**id).copied())
            .collect()
    }

    fn attribution(&self, claim: &Claim) -> Vec<Option<usize>> {
        let holders = claim.attribution.iter();
        holders
            .map(|holder| self.entities.get(holder.as_deref()?).copied())
            .collect()
    }

    fn qualifier<'b>(&self, found: &'b QualifierFact) -> QualifierJson<'b> {
        let statement = found.statement.as_deref();
        QualifierJson {
            kind: &found.kind,
            text: found.text.as_deref(),
            statement: statement.and_then(|id| self.statements.get(id).copied()),
            date: found.when.map(|when| when.to_string()),
            amount: found.quantity.as_ref().map(ToString::to_string),
        }
    }

    fn evidence<'b>(&self, beside: &Beside, place: &'b Evidence) -> Option<EvidenceJson<'b>> {
        let has_text = beside.texts.contains_key(&*place.document);
        Some(EvidenceJson {
            document: *self.documents.get(&*place.document)?,
            start: place.start,
            end: place.end,
            rules: &place.rules,
            confidence: place.confidences.last().copied(),
            quote: place.quote.as_deref().filter(|_| !has_text),
        })
    }
}

fn numbered<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    names.enumerate().map(|(at, name)| (name, at)).collect()
}

/// As the graph's prefixes have it: `rel:accuse`, `verb:grappleWith`.
fn relation(claim: &Claim) -> String {
    let prefix = match claim.relation {
        Relation::Typed(_) => "rel",
        Relation::Open(_) => "verb",
    };
    format!("{prefix}:{}", claim.relation.local_name())
}
