//! RDF in three layers: plain edges for what the author vouches for, a node for every statement,
//! and evidence with character offsets.

mod term;
mod write;

pub use write::{Syntax, WriteError, write};

use crate::calendar::{Stamp, When};
use crate::graph::{
    DocumentFacts, EntityFacts, Facts, KnowledgeGraph, Node, QualifierFact, Relation,
    StatementFacts, chain_id,
};
use crate::statement::{Certainty, Polarity, Quantity};
use oxigraph::model::vocab::{rdf, rdfs};
use oxigraph::model::{GraphName, NamedNode, Quad, Term, Triple};
use std::collections::BTreeSet;
use term::{iri, relation, value, vocabulary};

/// Namespace of the vocabulary.
pub const ACT: &str = "https://w3id.org/actant/ns#";
/// Namespace of the typed relations.
pub const REL: &str = "https://w3id.org/actant/rel/";
/// Namespace of the open predicates.
pub const VERB: &str = "https://w3id.org/actant/verb/";
/// Namespace of the event types.
pub const EVENT: &str = "https://w3id.org/actant/event/";
/// Namespace of the certainties.
pub const CERT: &str = "https://w3id.org/actant/certainty/";
/// Where instances live unless the user says otherwise.
pub const DEFAULT_BASE: &str = "https://w3id.org/actant/id/";

const PROV: &str = "http://www.w3.org/ns/prov#";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const DCT: &str = "http://purl.org/dc/terms/";
const NIF: &str = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

/// How a graph becomes triples.
#[derive(Debug, Clone, PartialEq)]
pub struct RdfOptions {
    base: String,
    threshold: f32,
    with_text: bool,
}

impl Default for RdfOptions {
    fn default() -> Self {
        Self {
            base: DEFAULT_BASE.to_owned(),
            threshold: 0.5,
            with_text: false,
        }
    }
}

/// A base that is not an absolute IRI.
#[derive(Debug, thiserror::Error)]
#[error(
    "the base `{0}` is not an absolute IRI without query or fragment, such as `https://example.org/news/`"
)]
pub struct BaseError(String);

impl RdfOptions {
    /// Puts instances below `base`; a missing slash at its end is added.
    pub fn with_base(mut self, base: &str) -> Result<Self, BaseError> {
        let mut base = base.to_owned();
        if !base.ends_with('/') {
            base.push('/');
        }
        if base.contains(['?', '#']) || NamedNode::new(base.as_str()).is_err() {
            return Err(BaseError(base));
        }
        self.base = base;
        Ok(self)
    }

    /// The confidence from which a vouched statement becomes a plain edge.
    pub fn with_threshold(mut self, threshold: f32) -> Self {
        self.threshold = threshold;
        self
    }

    /// Whether each place of evidence carries its text (`nif:anchorOf`); a graph without it can be shared
    /// where the article cannot.
    pub fn with_text(mut self, with_text: bool) -> Self {
        self.with_text = with_text;
        self
    }

    /// Whether a statement is drawn as a plain edge: between two entities, vouched for by the
    /// author, and at least as confident as the threshold.
    pub fn is_plain_edge(&self, statement: &StatementFacts) -> bool {
        let claim = &statement.claim;
        let entities = matches!(
            (&claim.subject, &claim.object),
            (Some(Node::Entity(_)), Some(Node::Entity(_)))
        );
        let sure = f32::from(statement.best_confidence()) / 1000.0 >= self.threshold;
        entities && claim.vouched && sure
    }

    /// Where instances live.
    pub fn base(&self) -> &str {
        &self.base
    }
}

/// Prefixes of the output and of queries, with instances below `base`.
pub fn prefixes(base: &str) -> Vec<(&'static str, String)> {
    let fixed = [
        ("act", ACT),
        ("cert", CERT),
        ("dct", DCT),
        ("event", EVENT),
        ("nif", NIF),
        ("prov", PROV),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("rel", REL),
        ("skos", SKOS),
        ("verb", VERB),
        ("wd", "http://www.wikidata.org/entity/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
    let instances = ["actor", "concept", "doc", "quantity", "stmt"];
    let mut all: Vec<_> = fixed
        .into_iter()
        .map(|(name, namespace)| (name, namespace.to_owned()))
        .chain(instances.map(|name| (name, format!("{base}{name}/"))))
        .collect();
    all.sort_unstable();
    all
}

/// The whole graph as triples, sorted and unique.
pub fn triples(graph: &KnowledgeGraph, options: &RdfOptions) -> Vec<Triple> {
    let mut out = Triples::new(options);
    for (id, document) in graph.documents() {
        out.document(id, document);
    }
    out.facts(graph.facts());
    out.sorted()
}

/// The graph as quads, sorted and unique; each document is a named graph.
pub fn quads(graph: &KnowledgeGraph, options: &RdfOptions) -> Vec<Quad> {
    let mut all = Vec::new();
    // In order of the graphs' names, which is the order of the identifiers.
    for (id, document) in graph.documents() {
        let mut out = Triples::new(options);
        out.document(id, document);
        out.facts(&document.facts);
        let name = GraphName::from(out.instance(&format!("doc/{id}")));
        let named = out.sorted().into_iter();
        all.extend(named.map(|triple| triple.in_graph(name.clone())));
    }
    all
}

struct Triples<'a> {
    options: &'a RdfOptions,
    found: Vec<Triple>,
}

impl<'a> Triples<'a> {
    fn new(options: &'a RdfOptions) -> Self {
        Self {
            options,
            found: Vec::new(),
        }
    }

    fn sorted(self) -> Vec<Triple> {
        let mut keyed: Vec<(String, Triple)> = self
            .found
            .into_iter()
            .map(|triple| (triple.to_string(), triple))
            .collect();
        keyed.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        keyed.dedup_by(|a, b| a.0 == b.0);
        keyed.into_iter().map(|(_, triple)| triple).collect()
    }

    fn instance(&self, path: &str) -> NamedNode {
        iri(&self.options.base, path)
    }

    fn add(&mut self, subject: &NamedNode, predicate: NamedNode, object: impl Into<Term>) {
        self.found
            .push(Triple::new(subject.clone(), predicate, object));
    }

    fn document(&mut self, id: &str, document: &DocumentFacts) {
        let subject = self.instance(&format!("doc/{id}"));
        self.add(&subject, rdf::TYPE.into_owned(), vocabulary(NIF, "Context"));
        self.add(
            &subject,
            rdfs::LABEL.into_owned(),
            term::text(&document.name),
        );
        for day in &document.published {
            let day = term::stamp(Stamp::Day(*day), false);
            self.add(&subject, vocabulary(DCT, "issued"), day);
        }
    }

    fn facts(&mut self, facts: &Facts) {
        for (key, entity) in &facts.entities {
            self.entity(key, entity);
        }
        for (id, statement) in &facts.statements {
            self.statement(id, statement);
        }
    }

    fn entity(&mut self, key: &str, entity: &EntityFacts) {
        let subject = self.instance(key);
        for label in &entity.labels {
            self.add(&subject, rdfs::LABEL.into_owned(), term::text(label));
            if !entity.global {
                let phrase = label.split_whitespace().collect::<Vec<_>>().join("-");
                let path = format!("concept/{}", term::segment(&phrase.to_lowercase()));
                let concept = self.instance(&path);
                self.add(&subject, vocabulary(ACT, "concept"), concept.clone());
                self.add(
                    &concept,
                    rdf::TYPE.into_owned(),
                    vocabulary(SKOS, "Concept"),
                );
            }
        }
        for kind in &entity.kinds {
            self.add(
                &subject,
                rdf::TYPE.into_owned(),
                vocabulary(ACT, &format!("{kind:?}")),
            );
        }
        for same in &entity.same_as {
            if let Some(same) = term::foreign(same) {
                self.add(&subject, vocabulary(SKOS, "exactMatch"), same);
            }
        }
    }

    fn node(&self, node: &Node) -> Term {
        match node {
            Node::Entity(key) => self.instance(key).into(),
            Node::Statement(id) => self.instance(&format!("stmt/{id}")).into(),
            Node::Literal(text) => value(text).into(),
        }
    }

    fn statement(&mut self, id: &str, statement: &StatementFacts) {
        let claim = &statement.claim;
        let subject = self.instance(&format!("stmt/{id}"));
        let predicate = relation(&claim.relation);
        self.add(
            &subject,
            rdf::TYPE.into_owned(),
            vocabulary(ACT, "Statement"),
        );
        self.add(&subject, rdf::PREDICATE.into_owned(), predicate.clone());
        if let Some(node) = &claim.subject {
            self.add(&subject, rdf::SUBJECT.into_owned(), self.node(node));
        }
        if let Some(node) = &claim.object {
            self.add(&subject, rdf::OBJECT.into_owned(), self.node(node));
        }
        let polarity = match claim.polarity {
            Polarity::Positive => "Positive",
            Polarity::Negative => "Negative",
        };
        self.add(
            &subject,
            vocabulary(ACT, "polarity"),
            vocabulary(ACT, polarity),
        );
        self.add(
            &subject,
            vocabulary(ACT, "certainty"),
            certainty(claim.certainty),
        );
        for inner in &claim.content {
            let inner = self.instance(&format!("stmt/{inner}"));
            self.add(&subject, vocabulary(ACT, "content"), inner);
        }
        for denied in &statement.denies {
            let denied = self.instance(&format!("stmt/{denied}"));
            self.add(&subject, vocabulary(ACT, "denies"), denied);
        }
        for (name, wording) in &statement.verbs {
            let verb = relation(&Relation::Open(name.clone()));
            self.add(&subject, vocabulary(ACT, "verb"), verb.clone());
            self.add(&verb, rdfs::LABEL.into_owned(), term::text(wording));
        }
        self.attribution(&subject, &claim.attribution);
        for qualifier in &statement.qualifiers {
            self.qualifier(&subject, qualifier);
        }
        for said in statement.said.iter().filter_map(|said| said.stamp()) {
            let day = term::stamp(said, false);
            self.add(&subject, vocabulary(ACT, "saidOn"), day);
        }
        for evidence in &statement.evidence {
            let place = self.instance(&format!("doc/{}", evidence.document));
            let fragment = format!(
                "{}#char={},{}",
                place.as_str(),
                evidence.start,
                evidence.end
            );
            let place = NamedNode::new_unchecked(fragment);
            self.add(&subject, vocabulary(PROV, "wasDerivedFrom"), place.clone());
            self.add(&place, vocabulary(ACT, "rule"), term::text(&evidence.rule));
            if self.options.with_text {
                self.add(
                    &place,
                    vocabulary(NIF, "anchorOf"),
                    term::text(&evidence.quote),
                );
            }
            let confidence = term::thousandths(evidence.confidence);
            self.add(&subject, vocabulary(ACT, "confidence"), confidence);
        }
        self.plain_edge(statement, predicate);
    }

    /// The words, and what they stand for: a statement, a date, an amount.
    fn qualifier(&mut self, subject: &NamedNode, qualifier: &QualifierFact) {
        let kind = vocabulary(ACT, &crate::graph::local_name(&qualifier.kind));
        if let Some(target) = &qualifier.statement {
            let target = self.instance(&format!("stmt/{target}"));
            self.add(subject, kind.clone(), target);
        }
        match &qualifier.quantity {
            Some(quantity) if qualifier.kind == "quantity" => {
                // the node has the words
                let node = self.quantity(quantity, &qualifier.text);
                self.add(subject, kind, node);
                return;
            }
            Some(length) => {
                let node = self.quantity(length, &qualifier.text);
                self.add(subject, vocabulary(ACT, "duration"), node);
            }
            None => {}
        }
        self.add(subject, kind, term::text(&qualifier.text));
        if let Some(when) = qualifier.when {
            self.date(subject, when);
        }
    }

    /// One date, or the ends of a stretch of time.
    fn date(&mut self, subject: &NamedNode, when: When) {
        if let Some(stamp) = when.stamp() {
            let date = term::stamp(stamp, when.approximate);
            self.add(subject, vocabulary(ACT, "date"), date);
            return;
        }
        for (name, end) in [("dateFrom", when.from), ("dateUntil", when.until)] {
            if let Some(stamp) = end {
                let date = term::stamp(stamp, when.approximate);
                self.add(subject, vocabulary(ACT, name), date);
            }
        }
    }

    /// The node of an amount: the same for the same amount, in whatever words.
    fn quantity(&mut self, quantity: &Quantity, words: &str) -> NamedNode {
        let node = self.instance(&format!("quantity/{}", term::quantity_key(quantity)));
        self.add(&node, rdf::TYPE.into_owned(), vocabulary(ACT, "Quantity"));
        self.add(&node, rdfs::LABEL.into_owned(), term::text(words));
        if let Some(value) = quantity.value() {
            self.add(&node, vocabulary(ACT, "value"), term::number(value));
        } else {
            let ends = [("min", quantity.least), ("max", quantity.most)];
            for (name, limit) in ends
                .into_iter()
                .filter_map(|(name, limit)| Some((name, limit?)))
            {
                let side = if limit.inclusive {
                    "Inclusive"
                } else {
                    "Exclusive"
                };
                let property = vocabulary(ACT, &format!("{name}{side}"));
                self.add(&node, property, term::number(limit.number));
            }
        }
        if quantity.approximate {
            self.add(&node, vocabulary(ACT, "approximate"), term::truth());
        }
        if let Some(unit) = &quantity.unit {
            self.add(&node, vocabulary(ACT, "unit"), term::text(unit));
        }
        if let Some(counted) = &quantity.counted {
            self.add(&node, vocabulary(ACT, "counted"), term::text(counted));
        }
        node
    }

    /// The edge that viewers draw; only for what the author vouches for.
    fn plain_edge(&mut self, statement: &StatementFacts, predicate: NamedNode) {
        if !self.options.is_plain_edge(statement) {
            return;
        }
        let claim = &statement.claim;
        if let (Some(Node::Entity(from)), Some(Node::Entity(to))) = (&claim.subject, &claim.object)
        {
            let (from, to) = (self.instance(from), self.instance(to));
            self.add(&from, predicate, to);
        }
    }

    /// Everybody in the chain, and the chain itself as a list if its order matters.
    fn attribution(&mut self, subject: &NamedNode, chain: &[Option<String>]) {
        let holders: Vec<NamedNode> = chain
            .iter()
            .map(|holder| match holder {
                Some(key) => self.instance(key),
                None => vocabulary(ACT, "Unspecified"),
            })
            .collect();
        let distinct: BTreeSet<&str> = holders.iter().map(NamedNode::as_str).collect();
        for holder in &holders {
            self.add(subject, vocabulary(PROV, "wasAttributedTo"), holder.clone());
        }
        if distinct.len() < 2 {
            return;
        }
        let mut rest = rdf::NIL.into_owned();
        for (at, holder) in holders.iter().enumerate().rev() {
            let names = chain[at..].iter().map(|key| key.as_deref().unwrap_or(""));
            let link = self.instance(&format!("chain/{}", chain_id(names)));
            self.add(&link, rdf::FIRST.into_owned(), holder.clone());
            self.add(&link, rdf::REST.into_owned(), rest);
            rest = link;
        }
        self.add(subject, vocabulary(ACT, "attribution"), rest);
    }
}

fn certainty(certainty: Certainty) -> NamedNode {
    vocabulary(CERT, &format!("{certainty:?}"))
}

#[cfg(test)]
mod tests;
