//! A graph of actant from its RDF: the inverse of [`write`](super::write()).
//!
//! Written again in the same syntax, with the same options, what was read gives the same bytes. What RDF does not hold
//! is not there: the length of a document; the words of evidence, unless they were written
//! ([`RdfOptions::with_text`](super::RdfOptions::with_text)). Which document is a copy of which is not read but told anew,
//! from the sketches of all documents. A file without named graphs keeps together what its
//! documents say: there each document has all that its statements may have from it (see [`Evidence`]).
//!
//! [`Evidence`]: actant_graph::Evidence

mod draft;
mod statement;
mod triples;

use super::{ACT, NIF, PROV, REL, SKOS, Syntax, VERB, term};
use actant_base::statement::EntityKind;
use actant_graph::{
    DocumentFacts, EntityFacts, KnowledgeGraph, MetadataFacts, Node, Set, StatementFacts,
};
use oxigraph::io::{RdfParseError, RdfSyntaxError};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use triples::{Object, Triples};

/// More than any file of actant has: a file that has more is refused before memory ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Triples of a file.
    pub triples: usize,
    /// Bytes of an IRI or a literal.
    pub term: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            triples: 200_000_000,
            term: 8 << 20,
        }
    }
}

/// Why a file is no graph of actant.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file cannot be read.
    #[error("cannot read {name}: {source}")]
    Io {
        /// The file.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// The extension tells no syntax.
    #[error("cannot tell the syntax of {0}: use .ttl, .nt, .nq, .trig, .rdf or .jsonld")]
    UnknownSyntax(String),
    /// The file is not what its extension says.
    #[error("{name}{}: {message}", place.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default())]
    Syntax {
        /// The file.
        name: String,
        /// Line and column, from 1, where known.
        place: Option<(u64, u64)>,
        /// What is wrong.
        message: String,
    },
    /// It is RDF, but not as actant writes it.
    #[error("{name}: <{subject}> {message}: this is no graph that actant wrote")]
    Form {
        /// The file.
        name: String,
        /// What the fault is in: an IRI.
        subject: String,
        /// What is wrong with it.
        message: String,
    },
    /// It has more than the limits allow.
    #[error("{name}: {message}")]
    TooLarge {
        /// The file.
        name: String,
        /// What there is too much of.
        message: String,
    },
    /// Files whose instances cannot be one graph.
    #[error(
        "{name} has its instances below <{base}>, what was read before below <{other}>: they are two graphs"
    )]
    Bases {
        /// The file.
        name: String,
        /// Its base.
        base: String,
        /// The base of what was read before.
        other: String,
    },
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recovered {
    /// The graph.
    pub graph: KnowledgeGraph,
    /// Where its instances live; `None` if there are none.
    pub base: Option<String>,
    /// Whether evidence has its words.
    pub with_text: bool,
}

/// Reads RDF in `syntax`; `name` is the file's in errors.
///
/// # Errors
/// It cannot be read, or is not what actant writes.
pub fn read(
    input: impl io::Read,
    syntax: Syntax,
    name: &str,
    limits: Limits,
) -> Result<Recovered, ReadError> {
    let triples = Triples::parse(input, syntax, name, limits)?;
    let reader = Reader::new(&triples, name)?;
    let mut graph = KnowledgeGraph::default();
    for part in triples.graphs() {
        for document in reader.documents(part)? {
            graph.insert(document);
        }
    }
    Ok(Recovered {
        graph,
        with_text: triples.has(&format!("{NIF}anchorOf")),
        base: Some(reader.base).filter(|base| !base.is_empty()),
    })
}

/// Reads files of any RDF syntax, by extension, into one graph.
///
/// # Errors
/// As [`read`]; or the files have different bases.
pub fn read_files(paths: &[PathBuf]) -> Result<Recovered, ReadError> {
    let mut whole = Recovered::default();
    for path in paths {
        let one = read_file(path)?;
        if let (Some(base), Some(other)) = (&one.base, &whole.base)
            && base != other
        {
            return Err(ReadError::Bases {
                name: path.display().to_string(),
                base: base.clone(),
                other: other.clone(),
            });
        }
        whole.graph.merge(one.graph);
        whole.base = whole.base.or(one.base);
        whole.with_text |= one.with_text;
    }
    Ok(whole)
}

fn read_file(path: &Path) -> Result<Recovered, ReadError> {
    let name = path.display().to_string();
    let extension = path.extension().and_then(|extension| extension.to_str());
    let syntax = extension.and_then(Syntax::from_extension);
    let syntax = syntax.ok_or_else(|| ReadError::UnknownSyntax(name.clone()))?;
    let file = File::open(path).map_err(|source| ReadError::Io {
        name: name.clone(),
        source,
    })?;
    read(file, syntax, &name, Limits::default())
}

impl ReadError {
    fn parse(name: &str, error: RdfParseError) -> Self {
        match error {
            RdfParseError::Io(source) => Self::Io {
                name: name.to_owned(),
                source,
            },
            RdfParseError::Syntax(error) => Self::syntax(name, &error),
        }
    }

    fn syntax(name: &str, error: &RdfSyntaxError) -> Self {
        let start = error.location().map(|range| range.start);
        Self::Syntax {
            name: name.to_owned(),
            place: start.map(|at| (at.line + 1, at.column + 1)),
            message: error.to_string(),
        }
    }
}

/// One file's triples as they are understood.
struct Reader<'a> {
    triples: &'a Triples,
    name: &'a str,
    base: String,
    /// The plain edges of all its graphs.
    edges: BTreeSet<[u32; 3]>,
}

impl<'a> Reader<'a> {
    fn new(triples: &'a Triples, name: &'a str) -> Result<Self, ReadError> {
        let mut reader = Self {
            triples,
            name,
            base: String::new(),
            edges: BTreeSet::new(),
        };
        for (class, folder) in [(ACT, "Statement"), (NIF, "Context")] {
            let class = format!("{class}{folder}");
            let folder = if folder == "Statement" {
                "/stmt/"
            } else {
                "/doc/"
            };
            for subject in triples.of_type(&class) {
                reader.see_base(triples.iri(subject), folder)?;
            }
        }
        for quad in triples.quads() {
            let predicate = triples.iri(quad.predicate);
            if let Object::Node(object) = quad.object
                && (predicate.starts_with(REL) || predicate.starts_with(VERB))
            {
                reader.edges.insert([quad.subject, quad.predicate, object]);
            }
        }
        Ok(reader)
    }

    /// The base is what stands before the folder of statements and of documents.
    fn see_base(&mut self, iri: &str, folder: &str) -> Result<(), ReadError> {
        let Some((base, _)) = iri.rsplit_once(folder) else {
            return Err(self.wrong(
                iri,
                format!("is not below a folder `{}`", folder.trim_matches('/')),
            ));
        };
        let base = format!("{base}/");
        if self.base.is_empty() {
            self.base = base;
        } else if self.base != base {
            let message = format!("is not below the base <{}> of the others", self.base);
            return Err(self.wrong(iri, message));
        }
        Ok(())
    }

    fn wrong(&self, subject: &str, message: impl Into<String>) -> ReadError {
        ReadError::Form {
            name: self.name.to_owned(),
            subject: subject.to_owned(),
            message: message.into(),
        }
    }

    /// The path of an instance below the base, decoded.
    fn path(&self, subject: u32, object: u32) -> Result<String, ReadError> {
        let iri = self.triples.iri(object);
        let below = iri.strip_prefix(self.base.as_str());
        below.and_then(term::path).ok_or_else(|| {
            let message = format!(
                "leads to <{iri}>, which is not below the base <{}>",
                self.base
            );
            self.wrong(self.triples.iri(subject), message)
        })
    }

    /// What the documents of one graph say.
    fn documents(&self, graph: &[triples::Quad]) -> Result<Vec<DocumentFacts>, ReadError> {
        let mut documents = BTreeMap::new();
        for subject in self.triples.of_type_in(graph, &format!("{NIF}Context")) {
            let document = self.document(graph, subject)?;
            documents.insert(Arc::clone(&document.id), document);
        }
        let entities = self.entities(graph)?;
        for subject in self.triples.of_type_in(graph, &format!("{ACT}Statement")) {
            let (id, statement) = self.statement(graph, subject)?;
            let places: BTreeSet<_> = statement.evidence.iter().map(|it| &it.document).collect();
            if places.is_empty() {
                let iri = self.triples.iri(subject);
                return Err(self.wrong(iri, "has no prov:wasDerivedFrom"));
            }
            for place in places {
                let Some(document) = documents.get_mut(place) else {
                    let iri = self.triples.iri(subject);
                    let message = format!("stands in a document `{place}` without nif:Context");
                    return Err(self.wrong(iri, message));
                };
                tell(document, &id, &statement, &entities);
            }
        }
        Ok(documents.into_values().collect())
    }

    fn document(&self, graph: &[triples::Quad], subject: u32) -> Result<DocumentFacts, ReadError> {
        let path = self.path(subject, subject)?;
        let id = path.strip_prefix("doc/").unwrap_or(&path);
        let mut name = None;
        let mut published = Set::default();
        let mut metadata = MetadataFacts::default();
        let mut agencies = Set::default();
        let mut sketch = None;
        for quad in self.triples.about(graph, subject) {
            match (self.triples.iri(quad.predicate), quad.object) {
                (triples::LABEL, Object::Literal(label, _)) => {
                    name = Some(self.triples.text(label))
                }
                (triples::ISSUED, Object::Literal(day, _)) => {
                    let day = self.triples.text(day).parse();
                    let iri = self.triples.iri(subject);
                    published.insert(
                        day.map_err(|_| self.wrong(iri, "has a dct:issued that is no day"))?,
                    );
                }
                (triples::SOURCE, Object::Node(page)) => {
                    metadata.urls.insert(self.triples.iri(page).into());
                }
                (triples::SKETCH, Object::Literal(text, _)) => {
                    let read = self.triples.text(text).parse();
                    let iri = self.triples.iri(subject);
                    let read = read.map_err(|error| {
                        self.wrong(iri, format!("has an act:sketch that is {error}"))
                    })?;
                    // which documents are copies is told anew, by all that are read
                    sketch = sketch.max(Some(read));
                }
                (property, Object::Literal(value, _)) => {
                    let known = match property {
                        triples::AGENCY => &mut agencies,
                        triples::TITLE => &mut metadata.titles,
                        triples::SOURCE => &mut metadata.urls,
                        triples::PUBLISHER => &mut metadata.publishers,
                        triples::CREATOR => &mut metadata.authors,
                        triples::LANGUAGE => &mut metadata.languages,
                        _ => continue,
                    };
                    known.insert(self.triples.text(value).into());
                }
                _ => {}
            }
        }
        let iri = self.triples.iri(subject);
        let name = name.ok_or_else(|| self.wrong(iri, "is a document without rdfs:label"))?;
        Ok(DocumentFacts {
            id: id.into(),
            name: name.to_owned(),
            characters: None,
            published,
            metadata,
            agencies,
            sketch,
            facts: Default::default(),
        })
    }

    /// What one graph says of entities, by key.
    fn entities(
        &self,
        graph: &[triples::Quad],
    ) -> Result<BTreeMap<Arc<str>, EntityFacts>, ReadError> {
        let mut entities: BTreeMap<Arc<str>, EntityFacts> = BTreeMap::new();
        for &(name, kind) in &EntityKind::NAMES {
            for subject in self.triples.of_type_in(graph, &format!("{ACT}{name}")) {
                let key: Arc<str> = self.path(subject, subject)?.into();
                let facts = entities.entry(Arc::clone(&key)).or_default();
                facts.kinds.insert(kind);
                facts.global = !key.starts_with("doc/");
                if facts.kinds.len() > 1 {
                    continue;
                }
                for quad in self.triples.about(graph, subject) {
                    match (self.triples.iri(quad.predicate), quad.object) {
                        (triples::LABEL, Object::Literal(label, _)) => {
                            facts.labels.insert(self.triples.text(label).into());
                        }
                        (predicate, Object::Node(same))
                            if predicate.strip_prefix(SKOS) == Some("exactMatch") =>
                        {
                            facts.same_as.insert(self.triples.iri(same).into());
                        }
                        _ => {}
                    }
                }
            }
        }
        Ok(entities)
    }
}

/// Adds a statement, as far as it stands in this document, and the entities that it speaks of.
fn tell(
    document: &mut DocumentFacts,
    id: &Arc<str>,
    statement: &StatementFacts,
    entities: &BTreeMap<Arc<str>, EntityFacts>,
) {
    let here = statement.evidence.iter();
    let here = here.filter(|evidence| evidence.document == document.id);
    let statement = StatementFacts {
        evidence: here.cloned().collect(),
        ..statement.clone()
    };
    let claim = &statement.claim;
    let slots = [&claim.subject, &claim.object].into_iter();
    let slots = slots.filter_map(|node| match node {
        Some(Node::Entity(key)) => Some(key),
        _ => None,
    });
    let actors = statement.agents.iter().chain(&statement.targets);
    let holders = claim.attribution.iter().flatten();
    for key in slots.chain(holders).chain(actors) {
        if let Some(facts) = entities.get(key)
            && !document.facts.entities.contains_key(key)
        {
            document
                .facts
                .entities
                .insert(Arc::clone(key), facts.clone());
        }
    }
    document
        .facts
        .statements
        .insert(Arc::clone(id), Arc::new(statement));
}

#[cfg(test)]
mod tests;
