//! SPARQL over graphs in memory or in files of any RDF syntax.

mod answer;
mod called;
mod change;
mod dump;
mod error;
mod format;
mod limits;
mod load;
mod loops;
mod missing;
mod named;
mod near;
mod outcome;
mod quotes;
mod scan;
mod store;
mod table;

pub use answer::Answer;
pub use called::Called;
pub use change::{Changed, Edit};
pub use error::QueryError;
pub use format::{Format, Written};
pub use limits::{Cancel, Graphs, Limits};
pub use named::{Asked, NamedError, expects, named, names, texts};
pub use outcome::QueryOutcome;
pub use quotes::with_quotes;

use crate::{self as rdf, RdfOptions};
use actant_graph::KnowledgeGraph;
use called::Names;
use limits::Watch;
use oxigraph::model::{GraphName, NamedNode};
use spareval::{QueryDatasetSpecification, QueryEvaluator};
use spargebra::{Query, SparqlParser};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use store::{Chosen, DEFAULT, Store};

/// Triples to ask questions about, with the prefixes that questions may use undeclared.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    store: Store,
    prefixes: Arc<BTreeMap<String, String>>,
    /// What its things are called, once somebody asks by name.
    names: OnceLock<Arc<Names>>,
    /// What relative references in queries are relative to.
    base: Option<Arc<str>>,
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
        let mut dataset = Self::default();
        dataset.add_prefixes(rdf::DEFAULT_BASE);
        Ok(dataset)
    }

    /// One of a graph in memory, with the usual options.
    pub fn of(graph: &KnowledgeGraph) -> Result<Self, QueryError> {
        let mut dataset = Self::new()?;
        dataset.load_graph(graph, &RdfOptions::default())?;
        Ok(dataset)
    }

    /// Adds a graph in memory.
    pub fn load_graph(
        &mut self,
        graph: &KnowledgeGraph,
        options: &RdfOptions,
    ) -> Result<(), QueryError> {
        self.add_prefixes(options.base());
        self.names.take();
        let mut loader = self.store.loader();
        rdf::each_quad(graph, options, |quad| loader.add(quad));
        Ok(())
    }

    fn add_prefixes(&mut self, base: &str) {
        let prefixes = Arc::make_mut(&mut self.prefixes);
        for (name, namespace) in rdf::prefixes(base) {
            prefixes.insert(name.to_owned(), namespace);
        }
    }

    /// Prefixes that a query may use without declaring them.
    pub fn prefixes(&self) -> &BTreeMap<String, String> {
        &self.prefixes
    }

    /// Says what relative references in queries and updates are relative to.
    ///
    /// # Errors
    /// It is no IRI.
    pub fn set_base(&mut self, base: &str) -> Result<(), QueryError> {
        NamedNode::new(base).map_err(|_| QueryError::Iri(base.to_owned()))?;
        self.base = Some(base.into());
        Ok(())
    }

    /// The whole answer to a query. Without `FROM`, it asks all documents together.
    pub fn query(&self, sparql: &str) -> Result<QueryOutcome, QueryError> {
        self.answer(sparql, &Limits::default())?.outcome()
    }

    /// The answer to a query, as it is found. Without `FROM`, it asks all documents together: a triple that several
    /// documents state is one triple, as in a file without named graphs.
    ///
    /// # Errors
    /// The query is wrong, or cannot be answered within the limits.
    pub fn answer(&self, sparql: &str, limits: &Limits) -> Result<Answer, QueryError> {
        self.answer_from(sparql, &Graphs::default(), limits)
    }

    /// The same, from the graphs that a request names.
    ///
    /// # Errors
    /// The query is wrong, or cannot be answered within the limits.
    pub fn answer_from(
        &self,
        sparql: &str,
        graphs: &Graphs,
        limits: &Limits,
    ) -> Result<Answer, QueryError> {
        self.find(sparql, limits, |asked| match graphs.is_none() {
            true => self.chosen(asked),
            false => self.named_by(graphs),
        })
    }

    fn find(
        &self,
        sparql: &str,
        limits: &Limits,
        chosen: impl FnOnce(&QueryDatasetSpecification) -> (Chosen, Chosen),
    ) -> Result<Answer, QueryError> {
        let watch = Watch::new(limits);
        let mut query = self.parse(sparql)?;
        loops::optional_loops(&mut query);
        let evaluator = QueryEvaluator::new();
        let mut prepared = evaluator.prepare(&query);
        let (merged, named) = chosen(prepared.dataset());
        // the view chooses the graphs
        *prepared.dataset_mut() = QueryDatasetSpecification::new();
        let view = self.store.view(merged, named);
        let results = watch.over(|| prepared.execute(view))?;
        let results = results.map_err(QueryError::evaluation)?;
        Answer::new(results, Arc::clone(&self.prefixes), limits, watch)
    }

    /// All triples of the graph of that name, or of those that are in no named graph, as the answer of a CONSTRUCT.
    ///
    /// # Errors
    /// There are too many for the limits.
    pub fn graph(&self, name: Option<&str>, limits: &Limits) -> Result<Answer, QueryError> {
        let graph = name.map_or(Some(DEFAULT), |name| self.store.named(name));
        let these = Chosen::These(graph.into_iter().collect());
        self.find("CONSTRUCT WHERE { ?s ?p ?o }", limits, |_| {
            (these, Chosen::These(Vec::new()))
        })
    }

    /// Whether there is a graph of that name.
    pub fn has_graph(&self, name: &str) -> bool {
        self.store.named(name).is_some()
    }

    /// How many different triples there are. The first call sorts them, which the first question would do otherwise.
    pub fn len(&self) -> usize {
        self.store.sorted().len()
    }

    /// Whether there is no triple.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The query, with the prefixes that need no declaration.
    fn parse(&self, sparql: &str) -> Result<Query, QueryError> {
        let sparql = without_mark(sparql);
        self.parser()?.parse_query(sparql).map_err(|error| {
            let error = QueryError::syntax(sparql, &error.to_string(), &self.prefixes);
            error.with_hint(|| self.bare_name(sparql))
        })
    }

    /// What reads SPARQL with the prefixes of the dataset.
    fn parser(&self) -> Result<SparqlParser, QueryError> {
        let mut parser = SparqlParser::new();
        for (name, namespace) in &*self.prefixes {
            parser = parser
                .with_prefix(name, namespace)
                .map_err(QueryError::store)?;
        }
        match &self.base {
            Some(base) => parser.with_base_iri(&**base).map_err(QueryError::store),
            None => Ok(parser),
        }
    }

    /// The graphs that a request names, as the default graph and as named graphs.
    fn named_by(&self, graphs: &Graphs) -> (Chosen, Chosen) {
        let these = |names: &[String]| {
            let known = names.iter().filter_map(|name| self.store.named(name));
            Chosen::These(known.collect())
        };
        (these(&graphs.default), these(&graphs.named))
    }

    /// The graphs that a query asks as its default graph, and as named graphs.
    fn chosen(&self, asked: &QueryDatasetSpecification) -> (Chosen, Chosen) {
        if asked.is_default_dataset() {
            return (Chosen::All, Chosen::All);
        }
        let merged = asked.default_graph_graphs().map_or(Chosen::All, |graphs| {
            let known = graphs.iter().filter_map(|name| self.store.graph(name));
            Chosen::These(known.collect())
        });
        let named = asked.available_named_graphs().map_or(Chosen::All, |names| {
            let names = names.iter().map(|name| GraphName::from(name.clone()));
            let known = names.filter_map(|name| self.store.graph(&name));
            Chosen::These(known.collect())
        });
        (merged, named)
    }
}

/// A text without the mark that some editors put before it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

#[cfg(test)]
mod tests;
