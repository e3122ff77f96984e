//! RDF in three layers: plain edges for what the author vouches for, a node for every statement,
//! and evidence with character offsets.

pub mod query;

mod read;
mod reify;
mod term;
mod terms;
mod write;

pub use read::{Limits, ReadError, Recovered, read, read_files};
pub use write::{Syntax, WriteError, write};

use actant_base::calendar::{Stamp, When};
use actant_base::statement::{Polarity, Quantity};
use actant_graph::{
    DocumentFacts, EntityFacts, Evidence, Facts, KnowledgeGraph, Node, Origins, QualifierFact,
    Relation, StatementFacts, chain_id,
};
use oxigraph::model::vocab::{rdf, rdfs};
use oxigraph::model::{GraphName, Literal, NamedNode, NamedNodeRef, Quad, QuadRef, Triple};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;
use terms::{Id, Sorted, Terms};

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
/// The least confidence of a plain edge, unless the user says otherwise: on news some 93 in 100 such edges are right, and
/// a higher one would lose more than four right ones for each wrong one (`training/README.md`).
pub const PLAIN: f32 = 0.8;

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
    reified: bool,
}

impl Default for RdfOptions {
    fn default() -> Self {
        Self {
            base: DEFAULT_BASE.to_owned(),
            threshold: PLAIN,
            with_text: false,
            reified: false,
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

    /// Whether statements are written as RDF 1.2 has it, with `rdf:reifies` and a triple term. Turtle, N-Triples,
    /// N-Quads and TriG can; what is written so is for other programs, [`read()`] does not read it.
    pub fn with_reifiers(mut self, reified: bool) -> Self {
        self.reified = reified;
        self
    }

    /// Whether a statement is drawn as a plain edge: between two entities, vouched for by the
    /// author, and at least as confident as the threshold.
    pub fn is_plain_edge(&self, statement: &StatementFacts) -> bool {
        may_be_plain(statement) && self.is_sure(statement)
    }

    /// Whether it would be a plain edge if it were surer.
    pub fn is_held_back(&self, statement: &StatementFacts) -> bool {
        may_be_plain(statement) && !self.is_sure(statement)
    }

    fn is_sure(&self, statement: &StatementFacts) -> bool {
        f32::from(statement.best_confidence()) / 1000.0 >= self.threshold
    }

    /// The confidence from which a vouched statement becomes a plain edge.
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    /// Whether evidence carries its text.
    pub fn has_text(&self) -> bool {
        self.with_text
    }

    /// Where instances live.
    pub fn base(&self) -> &str {
        &self.base
    }
}

/// Whether it joins two entities, and the author vouches for it.
fn may_be_plain(statement: &StatementFacts) -> bool {
    let claim = &statement.claim;
    let entities = matches!(
        (&claim.subject, &claim.object),
        (Some(Node::Entity(_)), Some(Node::Entity(_)))
    );
    entities && claim.vouched
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
    let sorted = of_graph(graph, options);
    sorted.iter().map(Into::into).collect()
}

fn of_graph(graph: &KnowledgeGraph, options: &RdfOptions) -> Sorted {
    let mut out = Triples::new(options);
    let origins = graph.origins();
    for (id, document) in graph.documents() {
        out.document(id, document, &origins);
    }
    out.facts(graph.facts());
    out.sorted()
}

/// The graph as quads, sorted and unique; each document is a named graph.
pub fn quads(graph: &KnowledgeGraph, options: &RdfOptions) -> Vec<Quad> {
    let mut all = Vec::new();
    each_quad(graph, options, |quad| all.push(quad.into_owned()));
    all
}

/// Hands over each of the [`quads`].
fn each_quad(graph: &KnowledgeGraph, options: &RdfOptions, mut take: impl FnMut(QuadRef<'_>)) {
    for (name, sorted) in of_documents(graph, options) {
        for triple in sorted.iter() {
            take(triple.in_graph(&name));
        }
    }
}

/// The graph of each document, in order of the graphs' names, which is the order of the identifiers.
fn of_documents<'a>(
    graph: &'a KnowledgeGraph,
    options: &'a RdfOptions,
) -> impl Iterator<Item = (GraphName, Sorted)> + 'a {
    let origins = graph.origins();
    graph.documents().iter().map(move |(id, document)| {
        let mut out = Triples::new(options);
        let name = out.document(id, document, &origins);
        out.facts(&document.facts);
        (GraphName::from(name), out.sorted())
    })
}

struct Triples<'a> {
    options: &'a RdfOptions,
    /// A cell, so that the terms of a triple can be asked for while it is put together.
    terms: RefCell<Terms>,
    /// The terms of vocabularies, by where the program keeps their names.
    names: RefCell<FxHashMap<(*const str, *const str), Id>>,
    found: Vec<[Id; 3]>,
}

impl<'a> Triples<'a> {
    fn new(options: &'a RdfOptions) -> Self {
        Self {
            options,
            terms: RefCell::default(),
            names: RefCell::default(),
            found: Vec::new(),
        }
    }

    fn sorted(self) -> Sorted {
        Sorted::new(self.terms.into_inner(), self.found)
    }

    /// What has the `path` below the base.
    fn instance(&self, path: &str) -> Id {
        let spell = |out: &mut String| term::iri(out, &self.options.base, &[path]);
        self.terms.borrow_mut().iri(spell)
    }

    /// What has the `name` in a `folder` below the base.
    fn inside(&self, folder: &str, name: &str) -> Id {
        let spell = |out: &mut String| term::iri(out, &self.options.base, &[folder, name]);
        self.terms.borrow_mut().iri(spell)
    }

    /// A term of a vocabulary, by a name that stands in the program.
    fn vocabulary(&self, namespace: &'static str, name: &'static str) -> Id {
        let place = (&raw const *namespace, &raw const *name);
        if let Some(&id) = self.names.borrow().get(&place) {
            return id;
        }
        let id = self.named(namespace, name);
        self.names.borrow_mut().insert(place, id);
        id
    }

    /// A term of a vocabulary; `name` is an NCName.
    fn named(&self, namespace: &str, name: &str) -> Id {
        self.terms.borrow_mut().iri(|out| {
            out.push_str(namespace);
            out.push_str(name);
        })
    }

    fn known(&self, node: NamedNodeRef<'static>) -> Id {
        self.vocabulary(node.as_str(), "")
    }

    fn relation(&self, relation: &Relation) -> Id {
        match relation {
            Relation::Typed(name) => self.named(REL, name),
            Relation::Open(name) => self.named(VERB, name),
        }
    }

    fn literal(&self, literal: Literal) -> Id {
        self.terms.borrow_mut().literal(literal)
    }

    fn text(&self, text: &str) -> Id {
        self.literal(term::text(text))
    }

    fn add(&mut self, subject: Id, predicate: Id, object: Id) {
        self.found.push([subject, predicate, object]);
    }

    /// Returns the name of its graph.
    fn document(&mut self, id: &str, document: &DocumentFacts, origins: &Origins) -> NamedNode {
        let subject = self.inside("doc", id);
        self.add(
            subject,
            self.known(rdf::TYPE),
            self.vocabulary(NIF, "Context"),
        );
        self.add(subject, self.known(rdfs::LABEL), self.text(&document.name));
        for day in &document.published {
            let day = self.literal(term::stamp(Stamp::Day(*day), false));
            self.add(subject, self.vocabulary(DCT, "issued"), day);
        }
        let metadata = &document.metadata;
        for (property, values) in [
            ("title", &metadata.titles),
            ("publisher", &metadata.publishers),
            ("creator", &metadata.authors),
            ("language", &metadata.languages),
        ] {
            for value in values {
                self.add(subject, self.vocabulary(DCT, property), self.text(value));
            }
        }
        for url in &metadata.urls {
            let url = match term::web(url) {
                Some(page) => self.named(page.as_str(), ""),
                None => self.text(url),
            };
            self.add(subject, self.vocabulary(DCT, "source"), url);
        }
        for agency in &document.agencies {
            self.add(subject, self.vocabulary(ACT, "agency"), self.text(agency));
        }
        if let Some(sketch) = &document.sketch {
            let sketch = self.text(&sketch.to_string());
            self.add(subject, self.vocabulary(ACT, "sketch"), sketch);
        }
        if let Some(origin) = origins.of_copy(id) {
            let origin = self.inside("doc", origin);
            self.add(subject, self.vocabulary(ACT, "copyOf"), origin);
        }
        NamedNode::new_unchecked(self.terms.borrow().spelling(subject))
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
            self.add(subject, self.known(rdfs::LABEL), self.text(label));
            if !entity.global {
                let label = term::printable(label);
                let phrase = label.split_whitespace().collect::<Vec<_>>().join("-");
                let path = format!("concept/{}", term::segment(&phrase.to_lowercase()));
                let concept = self.instance(&path);
                self.add(subject, self.vocabulary(ACT, "concept"), concept);
                self.add(
                    concept,
                    self.known(rdf::TYPE),
                    self.vocabulary(SKOS, "Concept"),
                );
            }
        }
        for kind in &entity.kinds {
            self.add(
                subject,
                self.known(rdf::TYPE),
                self.named(ACT, &format!("{kind:?}")),
            );
        }
        for same in &entity.same_as {
            if let Some(same) = term::foreign(same) {
                let same = self.named(same.as_str(), "");
                self.add(subject, self.vocabulary(SKOS, "exactMatch"), same);
            }
        }
    }

    fn node(&self, node: &Node) -> Id {
        match node {
            Node::Entity(key) => self.instance(key),
            Node::Statement(id) => self.inside("stmt", id),
            Node::Literal(text) => self.literal(term::value(text)),
        }
    }

    fn statement(&mut self, id: &str, statement: &StatementFacts) {
        let claim = &statement.claim;
        let subject = self.inside("stmt", id);
        let predicate = self.relation(&claim.relation);
        self.add(
            subject,
            self.known(rdf::TYPE),
            self.vocabulary(ACT, "Statement"),
        );
        self.add(subject, self.known(rdf::PREDICATE), predicate);
        if let Some(node) = &claim.subject {
            self.add(subject, self.known(rdf::SUBJECT), self.node(node));
        }
        if let Some(node) = &claim.object {
            self.add(subject, self.known(rdf::OBJECT), self.node(node));
        }
        let polarity = match claim.polarity {
            Polarity::Positive => "Positive",
            Polarity::Negative => "Negative",
        };
        self.add(
            subject,
            self.vocabulary(ACT, "polarity"),
            self.vocabulary(ACT, polarity),
        );
        self.add(
            subject,
            self.vocabulary(ACT, "certainty"),
            self.named(CERT, &format!("{:?}", claim.certainty)),
        );
        for tense in &statement.tenses {
            let tense = self.named(ACT, &format!("{tense:?}"));
            self.add(subject, self.vocabulary(ACT, "tense"), tense);
        }
        for inner in &claim.content {
            let inner = self.inside("stmt", inner);
            self.add(subject, self.vocabulary(ACT, "content"), inner);
        }
        for denied in &statement.denies {
            let denied = self.inside("stmt", denied);
            self.add(subject, self.vocabulary(ACT, "denies"), denied);
        }
        for (property, actors) in [("agent", &statement.agents), ("target", &statement.targets)] {
            for actor in actors {
                let actor = self.instance(actor);
                self.add(subject, self.vocabulary(ACT, property), actor);
            }
        }
        for (name, wording) in &statement.verbs {
            let verb = self.named(VERB, name);
            self.add(subject, self.vocabulary(ACT, "verb"), verb);
            self.add(verb, self.known(rdfs::LABEL), self.text(wording));
        }
        self.attribution(subject, &claim.attribution);
        for qualifier in &statement.qualifiers {
            self.qualifier(subject, qualifier);
        }
        for said in statement.said.iter().filter_map(|said| said.stamp()) {
            let day = self.literal(term::stamp(said, false));
            self.add(subject, self.vocabulary(ACT, "saidOn"), day);
        }
        for evidence in &statement.evidence {
            let place = self.place(evidence);
            self.add(subject, self.vocabulary(PROV, "wasDerivedFrom"), place);
            let document = self.inside("doc", &evidence.document);
            self.add(place, self.vocabulary(NIF, "referenceContext"), document);
            for rule in &evidence.rules {
                self.add(place, self.vocabulary(ACT, "rule"), self.text(rule));
            }
            if let Some(quote) = evidence.quote.as_ref().filter(|_| self.options.with_text) {
                self.add(place, self.vocabulary(NIF, "anchorOf"), self.text(quote));
            }
            for &confidence in &evidence.confidences {
                let confidence = self.literal(term::thousandths(confidence));
                self.add(subject, self.vocabulary(ACT, "confidence"), confidence);
            }
        }
        self.plain_edge(statement, predicate);
    }

    /// Where a statement stands, in characters of the document.
    fn place(&self, evidence: &Evidence) -> Id {
        self.terms.borrow_mut().iri(|out| {
            term::iri(out, &self.options.base, &["doc", &evidence.document]);
            // Writing to a string cannot fail.
            let _ = write!(out, "#char={},{}", evidence.start, evidence.end);
        })
    }

    /// The words, and what they stand for: a statement, a date, an amount.
    fn qualifier(&mut self, subject: Id, qualifier: &QualifierFact) {
        let kind = self.named(ACT, &actant_graph::local_name(&qualifier.kind));
        if let Some(target) = &qualifier.statement {
            let target = self.inside("stmt", target);
            self.add(subject, kind, target);
        }
        match &qualifier.quantity {
            Some(quantity) if qualifier.kind == "quantity" => {
                // the node has the words
                let node = self.quantity(quantity, qualifier.text.as_deref());
                self.add(subject, kind, node);
                return;
            }
            Some(length) => {
                let node = self.quantity(length, qualifier.text.as_deref());
                self.add(subject, self.vocabulary(ACT, "duration"), node);
            }
            None => {}
        }
        if let Some(words) = &qualifier.text {
            self.add(subject, kind, self.text(words));
        }
        if let Some(when) = qualifier.when {
            self.date(subject, when);
        }
    }

    /// One date, or the ends of a stretch of time.
    fn date(&mut self, subject: Id, when: When) {
        if let Some(stamp) = when.stamp() {
            let date = self.literal(term::stamp(stamp, when.approximate));
            self.add(subject, self.vocabulary(ACT, "date"), date);
            return;
        }
        for (name, end) in [("dateFrom", when.from), ("dateUntil", when.until)] {
            if let Some(stamp) = end {
                let date = self.literal(term::stamp(stamp, when.approximate));
                self.add(subject, self.vocabulary(ACT, name), date);
            }
        }
    }

    /// The node of an amount: the same for the same amount, in whatever words.
    fn quantity(&mut self, quantity: &Quantity, words: Option<&str>) -> Id {
        let node = self.inside("quantity", &term::quantity_key(quantity));
        self.add(
            node,
            self.known(rdf::TYPE),
            self.vocabulary(ACT, "Quantity"),
        );
        if let Some(words) = words {
            self.add(node, self.known(rdfs::LABEL), self.text(words));
        }
        if let Some(value) = quantity.value() {
            self.add(
                node,
                self.vocabulary(ACT, "value"),
                self.literal(term::number(value)),
            );
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
                let property = self.named(ACT, &format!("{name}{side}"));
                self.add(node, property, self.literal(term::number(limit.number)));
            }
        }
        if quantity.approximate {
            self.add(
                node,
                self.vocabulary(ACT, "approximate"),
                self.literal(term::truth()),
            );
        }
        if let Some(unit) = &quantity.unit {
            self.add(node, self.vocabulary(ACT, "unit"), self.text(unit));
        }
        if let Some(counted) = &quantity.counted {
            self.add(node, self.vocabulary(ACT, "counted"), self.text(counted));
        }
        node
    }

    /// The edge that viewers draw; only for what the author vouches for.
    fn plain_edge(&mut self, statement: &StatementFacts, predicate: Id) {
        if !self.options.is_plain_edge(statement) {
            return;
        }
        let claim = &statement.claim;
        if let (Some(Node::Entity(from)), Some(Node::Entity(to))) = (&claim.subject, &claim.object)
        {
            let (from, to) = (self.instance(from), self.instance(to));
            self.add(from, predicate, to);
        }
    }

    /// Everybody in the chain, and the chain itself as a list if its order matters.
    fn attribution(&mut self, subject: Id, chain: &[Option<Arc<str>>]) {
        let holders: Vec<Id> = chain
            .iter()
            .map(|holder| match holder {
                Some(key) => self.instance(key),
                None => self.vocabulary(ACT, "Unspecified"),
            })
            .collect();
        let distinct: BTreeSet<Id> = holders.iter().copied().collect();
        for holder in &holders {
            self.add(subject, self.vocabulary(PROV, "wasAttributedTo"), *holder);
        }
        if distinct.len() < 2 {
            return;
        }
        let mut rest = self.known(rdf::NIL);
        for (at, holder) in holders.iter().enumerate().rev() {
            let names = chain[at..].iter().map(|key| key.as_deref().unwrap_or(""));
            let link = self.inside("chain", &chain_id(names));
            self.add(link, self.known(rdf::FIRST), *holder);
            self.add(link, self.known(rdf::REST), rest);
            rest = link;
        }
        self.add(subject, self.vocabulary(ACT, "attribution"), rest);
    }
}

#[cfg(test)]
#[path = "../graph/samples.rs"]
mod samples;
#[cfg(test)]
mod tests;
