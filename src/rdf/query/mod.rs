//! SPARQL over graphs in memory or in files of any RDF syntax.

mod answer;
mod called;
mod change;
mod dump;
mod error;
mod format;
mod kept;
mod limits;
mod lines;
mod load;
mod loops;
mod missing;
mod named;
mod narrow;
mod near;
mod order;
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
pub use kept::{Kept, KeptError, Order, Packed, Snapshot, TermId, literal_text, property};
pub use limits::{Cancel, Graphs, Limits};
pub use named::{Asked, NamedError, expects, named, names, texts};
pub use outcome::QueryOutcome;
pub use quotes::with_quotes;

use crate::{self as rdf, RdfOptions};
use actant_graph::KnowledgeGraph;
use called::Names;
use limits::Watch;
use oxigraph::model::{GraphName, NamedNode, Term, TermRef};
use spareval::{QueryDatasetSpecification, QueryEvaluator};
use spargebra::{Query, SparqlParser};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
pub(crate) use store::Spelling;
use store::{Chosen, Id, KeptView, Reach, Store};

/// Triples to ask questions about, with the prefixes that questions may use undeclared.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    store: Store,
    /// Where the triples are instead, if they are not in memory.
    kept: Option<Arc<dyn Kept>>,
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

    /// One whose triples are in a database, and are asked there. Nothing can be added to it here.
    pub fn of_kept(kept: Arc<dyn Kept>) -> Result<Self, QueryError> {
        let mut dataset = Self::new()?;
        dataset.kept = Some(kept);
        Ok(dataset)
    }

    /// Adds a graph in memory.
    pub fn load_graph(
        &mut self,
        graph: &KnowledgeGraph,
        options: &RdfOptions,
    ) -> Result<(), QueryError> {
        self.is_in_memory()?;
        self.add_prefixes(options.base());
        self.names.take();
        let mut loader = self.store.loader();
        rdf::each_quad(graph, options, |quad| loader.add(quad));
        Ok(())
    }

    /// Whether the triples are in a database.
    pub fn is_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// # Errors
    /// The triples are in a database.
    fn is_in_memory(&self) -> Result<(), QueryError> {
        match self.kept {
            None => Ok(()),
            Some(_) => Err(QueryError::store(
                "it is a collection, and is not changed here",
            )),
        }
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
        self.find(sparql, limits, |asked, reach| match graphs.is_none() {
            true => self.chosen(asked, reach),
            false => self.named_by(graphs, reach),
        })
    }

    fn find(
        &self,
        sparql: &str,
        limits: &Limits,
        chosen: impl FnOnce(
            &QueryDatasetSpecification,
            Option<&Reach>,
        ) -> Result<(Chosen, Chosen), QueryError>,
    ) -> Result<Answer, QueryError> {
        let watch = Watch::new(limits);
        let mut query = self.parse(sparql)?;
        narrow::narrow(&mut query);
        loops::optional_loops(&mut query);
        let order = order::take(&mut query);
        let evaluator = QueryEvaluator::new();
        let mut prepared = evaluator.prepare(&query);
        let reach = self.reach()?;
        let (merged, named) = chosen(prepared.dataset(), reach.as_deref())?;
        // the view chooses the graphs
        *prepared.dataset_mut() = QueryDatasetSpecification::new();
        let results = match reach {
            None => {
                let view = self.store.view(merged, named);
                watch.over(|| prepared.execute(view))?
            }
            Some(reach) => {
                let view = KeptView {
                    reach,
                    merged,
                    named,
                };
                watch.over(|| prepared.execute(view))?
            }
        };
        let results = results.map_err(QueryError::evaluation)?;
        Answer::new(results, order, Arc::clone(&self.prefixes), limits, watch)
    }

    /// All triples of the graph of that name, or of those that are in no named graph, as the answer of a CONSTRUCT.
    ///
    /// # Errors
    /// There are too many for the limits.
    pub fn graph(&self, name: Option<&str>, limits: &Limits) -> Result<Answer, QueryError> {
        let graph = name.map_or(GraphName::DefaultGraph, |name| {
            NamedNode::new_unchecked(name).into()
        });
        self.find("CONSTRUCT WHERE { ?s ?p ?o }", limits, |_, reach| {
            let these = self.these(std::iter::once(graph), reach)?;
            Ok((these, Chosen::These(Vec::new())))
        })
    }

    /// Whether there is a graph of that name.
    pub fn has_graph(&self, name: &str) -> bool {
        let Ok(Some(reach)) = self.reach() else {
            return self.store.named(name).is_some();
        };
        let found = reach.find(&NamedNode::new_unchecked(name).into());
        let graph = found.and_then(|id| id.map_or(Ok(None), |id| reach.snapshot().graph(id)));
        matches!(graph, Ok(Some(_)))
    }

    /// How many different triples there are. The first call sorts them, which the first question would do otherwise.
    pub fn len(&self) -> usize {
        match self.reach() {
            Ok(None) => self.store.sorted().len(),
            reach => {
                let count = reach.ok().flatten().map(|reach| reach.snapshot().count());
                count.and_then(Result::ok).unwrap_or_default()
            }
        }
    }

    /// The database as it is now, if the triples are in one.
    fn reach(&self) -> Result<Option<Rc<Reach>>, QueryError> {
        let snapshot = self.kept.as_ref().map(|kept| kept.snapshot());
        let snapshot = snapshot.transpose().map_err(QueryError::evaluation)?;
        Ok(snapshot.map(Reach::new))
    }

    /// The triples that have these terms, of all graphs, each once. A database that cannot be read has none.
    fn matching(&self, pattern: [Option<TermRef<'_>>; 3]) -> Box<dyn Iterator<Item = [Term; 3]>> {
        let reach = match self.reach() {
            Ok(None) => return Box::new(self.store.matching(pattern)),
            Ok(Some(reach)) => reach,
            Err(_) => return Box::new(std::iter::empty()),
        };
        let mut ids = [None; 3];
        for (id, term) in ids.iter_mut().zip(pattern) {
            if let Some(term) = term {
                match reach.find(&term.into_owned()) {
                    Ok(Some(known)) => *id = Some(known),
                    _ => return Box::new(std::iter::empty()),
                }
            }
        }
        let found = reach.matching(ids).map_while(Result::ok);
        Box::new(found.map_while(move |[s, p, o]| {
            let term = |id| reach.term(id).ok();
            Some([term(s)?, term(p)?, term(o)?])
        }))
    }

    /// Whether there is no triple.
    pub fn is_empty(&self) -> bool {
        self.matching([None; 3]).next().is_none()
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
    fn named_by(
        &self,
        graphs: &Graphs,
        reach: Option<&Reach>,
    ) -> Result<(Chosen, Chosen), QueryError> {
        let these = |names: &[String]| {
            let names = names.iter();
            let names = names.map(|name| NamedNode::new_unchecked(name).into());
            self.these(names, reach)
        };
        Ok((these(&graphs.default)?, these(&graphs.named)?))
    }

    /// The graphs that a query asks as its default graph, and as named graphs.
    fn chosen(
        &self,
        asked: &QueryDatasetSpecification,
        reach: Option<&Reach>,
    ) -> Result<(Chosen, Chosen), QueryError> {
        if asked.is_default_dataset() {
            return Ok((Chosen::All, Chosen::All));
        }
        let merged = match asked.default_graph_graphs() {
            None => Chosen::All,
            Some(graphs) => self.these(graphs.iter().cloned(), reach)?,
        };
        let named = match asked.available_named_graphs() {
            None => Chosen::All,
            Some(names) => self.these(names.iter().cloned().map(GraphName::from), reach)?,
        };
        Ok((merged, named))
    }

    /// Those of these graphs that the dataset has.
    fn these(
        &self,
        names: impl Iterator<Item = GraphName>,
        reach: Option<&Reach>,
    ) -> Result<Chosen, QueryError> {
        let number = |name: GraphName| -> Result<Option<Id>, QueryError> {
            match (reach, name) {
                (None, name) => Ok(self.store.graph(&name)),
                (Some(reach), GraphName::NamedNode(name)) => {
                    reach.find(&name.into()).map_err(QueryError::evaluation)
                }
                // in a database each triple is in the graph of a document
                (Some(_), _) => Ok(None),
            }
        };
        let found: Vec<Option<Id>> = names.map(number).collect::<Result<_, _>>()?;
        Ok(Chosen::These(found.into_iter().flatten().collect()))
    }
}

/// A text without the mark that some editors put before it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

#[cfg(test)]
mod tests;
