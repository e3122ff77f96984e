//! SPARQL over graphs in memory or in files of any RDF syntax.

mod called;
mod error;
mod missing;
mod named;
mod near;
mod outcome;
mod scan;

pub use called::Called;
pub use error::QueryError;
pub use named::{NamedError, named, named_any, names};
pub use outcome::{Format, QueryOutcome};

use crate::{self as rdf, RdfOptions};
use actant_graph::KnowledgeGraph;
use oxigraph::io::RdfParser;
use oxigraph::model::{NamedNode, Quad};
use oxigraph::sparql::SparqlEvaluator;
use oxigraph::store::Store;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Triples to ask questions about, with the prefixes that questions may use undeclared.
pub struct Dataset {
    store: Store,
    prefixes: BTreeMap<String, String>,
}

/// Answers `sparql` over `files` together.
pub fn run(files: &[PathBuf], sparql: &str) -> Result<QueryOutcome, QueryError> {
    let mut dataset = Dataset::new()?;
    for file in files {
        dataset.load_file(file)?;
    }
    dataset.query(sparql)
}

/// Answers `sparql` over a graph in memory.
pub fn run_on_graph(
    graph: &KnowledgeGraph,
    options: &RdfOptions,
    sparql: &str,
) -> Result<QueryOutcome, QueryError> {
    let mut dataset = Dataset::new()?;
    dataset.load_graph(graph, options)?;
    dataset.query(sparql)
}

impl Dataset {
    /// An empty one.
    pub fn new() -> Result<Self, QueryError> {
        let prefixes = rdf::prefixes(rdf::DEFAULT_BASE)
            .into_iter()
            .map(|(name, namespace)| (name.to_owned(), namespace))
            .collect();
        Ok(Self {
            store: Store::new().map_err(QueryError::store)?,
            prefixes,
        })
    }

    /// Adds a file; its extension tells its syntax, and its prefixes may be used in queries.
    pub fn load_file(&mut self, path: &Path) -> Result<(), QueryError> {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let bytes = fs::read(path).map_err(|source| QueryError::Read {
            path: path.to_owned(),
            source,
        })?;
        self.load_bytes(&bytes, extension.unwrap_or(""), path)
    }

    /// Adds RDF text in the syntax of `extension`; `path` is named in errors.
    pub fn load_bytes(
        &mut self,
        bytes: &[u8],
        extension: &str,
        path: &Path,
    ) -> Result<(), QueryError> {
        let syntax = rdf::Syntax::from_extension(extension)
            .ok_or_else(|| QueryError::UnknownSyntax(path.to_owned()))?;
        // Blank nodes of two files are two things, whatever they are called.
        let mut parser = RdfParser::from_format(syntax.format()).rename_blank_nodes();
        if let Some(base) = file_iri(path) {
            parser = parser.with_base_iri(base).map_err(QueryError::store)?;
        }
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let mut reader = parser.for_slice(bytes);
        let mut quads = Vec::new();
        for quad in reader.by_ref() {
            quads.push(quad.map_err(|error| QueryError::parse(path, &error))?);
        }
        let declared: Vec<(String, String)> = reader
            .prefixes()
            .map(|(name, namespace)| (name.to_owned(), namespace.to_owned()))
            .collect();
        // Our writers leave out some prefixes of the base.
        let base = declared
            .iter()
            .find(|(name, _)| name == "actor")
            .and_then(|(_, namespace)| namespace.strip_suffix("actor/"));
        if let Some(base) = base {
            self.add_prefixes(base);
        }
        self.prefixes.extend(declared);
        self.load_quads(quads)
    }

    /// Adds a graph in memory.
    pub fn load_graph(
        &mut self,
        graph: &KnowledgeGraph,
        options: &RdfOptions,
    ) -> Result<(), QueryError> {
        self.add_prefixes(options.base());
        self.load_quads(rdf::quads(graph, options))
    }

    fn add_prefixes(&mut self, base: &str) {
        for (name, namespace) in rdf::prefixes(base) {
            self.prefixes.insert(name.to_owned(), namespace);
        }
    }

    fn load_quads(&self, quads: Vec<Quad>) -> Result<(), QueryError> {
        let mut loader = self.store.bulk_loader();
        loader.load_quads(quads).map_err(QueryError::store)?;
        loader.commit().map_err(QueryError::store)
    }

    /// Prefixes that a query may use without declaring them.
    pub fn prefixes(&self) -> &BTreeMap<String, String> {
        &self.prefixes
    }

    /// Answers a query. Without `FROM`, it asks all documents together.
    pub fn query(&self, sparql: &str) -> Result<QueryOutcome, QueryError> {
        let mut evaluator = SparqlEvaluator::new();
        for (name, namespace) in &self.prefixes {
            evaluator = evaluator
                .with_prefix(name, namespace)
                .map_err(QueryError::store)?;
        }
        let sparql = without_mark(sparql);
        let mut prepared = evaluator.parse_query(sparql).map_err(|error| {
            let error = QueryError::syntax(sparql, &error.to_string(), &self.prefixes);
            error.with_hint(|| self.bare_name(sparql))
        })?;
        if prepared.dataset().is_default_dataset() {
            prepared.dataset_mut().set_default_graph_as_union();
        }
        let results = prepared
            .on_store(&self.store)
            .execute()
            .map_err(QueryError::evaluation)?;
        QueryOutcome::collect(results, self.prefixes.clone())
    }
}

/// A text without the mark that some editors put before it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// What relative references in a file are relative to.
fn file_iri(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    let mut iri = String::from("file://");
    for byte in path.to_str()?.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            iri.push(char::from(byte));
        } else {
            iri.push_str(&format!("%{byte:02X}"));
        }
    }
    NamedNode::new(iri.as_str()).ok()?;
    Some(iri)
}

#[cfg(test)]
mod tests;
