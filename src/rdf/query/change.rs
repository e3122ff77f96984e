//! Changes: SPARQL 1.1 Update (W3C Recommendation, 21 March 2013), and graphs that are put, added to and taken away.
//!
//! A change makes another dataset and leaves the one that it begins with as it is. So what fails changes nothing, and who
//! asks meanwhile sees all of a change or nothing of it. An empty graph is no graph: `CLEAR` and `DROP` of one that is
//! not there succeed, as the standard has it for stores that keep no empty graphs.

use super::limits::Watch;
use super::scan::{self, Name};
use super::store::{Chosen, DEFAULT, Draft, Quad, Store};
use super::{Dataset, Graphs, Limits, QueryError, without_mark};
use super::{loops, narrow};
use crate::Syntax;
use oxigraph::io::RdfParser;
use oxigraph::model::{GraphName, NamedNode, Term};
use spareval::{DeleteInsertQuad, QueryEvaluator};
use spargebra::GraphUpdateOperation;
use spargebra::algebra::{GraphPattern, GraphTarget, QueryDataset};
use spargebra::term::{GroundQuad, GroundQuadPattern, GroundTerm, QuadPattern};
use std::path::Path;
use std::sync::OnceLock;

/// At most so many triples a change may add and remove, before memory ends.
const MOST: usize = 10_000_000;

/// What a change came to, in quads: a triple that two graphs have counts twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changed {
    /// Those that were not there before.
    pub added: usize,
    /// Those that are not there any more.
    pub removed: usize,
}

/// What is done to a graph. The text is RDF in a syntax of triples.
#[derive(Debug, Clone)]
pub enum Edit<'a> {
    /// It has these triples and no others.
    Put(&'a [(Syntax, &'a [u8])]),
    /// It has these triples too.
    Add(&'a [(Syntax, &'a [u8])]),
    /// It has none.
    Remove,
}

impl Dataset {
    /// The dataset after an update. Where nothing names graphs, patterns see all graphs together, as in queries; what is
    /// added and removed without `GRAPH` is in no named graph. `using` are the graphs that a request names.
    ///
    /// # Errors
    /// The update is wrong, or fails, or takes too long: nothing is changed then.
    pub fn update(
        &self,
        sparql: &str,
        using: &Graphs,
        limits: &Limits,
    ) -> Result<(Self, Changed), QueryError> {
        self.is_in_memory()?;
        let watch = Watch::new(limits);
        let sparql = without_mark(sparql);
        let update = self.parser()?.parse_update(sparql).map_err(|error| {
            QueryError::update_syntax(sparql, &error.to_string(), &self.prefixes)
        })?;
        let names = |operation: &GraphUpdateOperation| {
            matches!(
                operation,
                GraphUpdateOperation::DeleteInsert { using: Some(_), .. }
            )
        };
        if !using.is_none() && update.operations.iter().any(names) {
            return Err(QueryError::TwiceNamed);
        }
        let mut work = Work {
            draft: self.store.draft(),
            using,
            watch: &watch,
            copies: copies(sparql),
        };
        for operation in update.operations {
            work.watch.look()?;
            work.apply(operation)?;
        }
        let Work { draft, .. } = work;
        let changed = watch.over(|| self.changed(draft))?;
        Ok(changed)
    }

    /// The dataset after an edit of the graph of that name, or of what is in no named graph. `base` is what relative
    /// references in the text are relative to.
    ///
    /// # Errors
    /// The text is wrong: nothing is changed then.
    pub fn edit(
        &self,
        name: Option<&str>,
        edit: &Edit,
        base: &str,
    ) -> Result<(Self, Changed), QueryError> {
        self.is_in_memory()?;
        let graph = match name {
            Some(name) => {
                GraphName::from(NamedNode::new(name).map_err(|_| QueryError::Iri(name.to_owned()))?)
            }
            None => GraphName::DefaultGraph,
        };
        let mut draft = self.store.draft();
        let texts = match *edit {
            Edit::Put(texts) | Edit::Add(texts) => texts,
            Edit::Remove => &[],
        };
        if !matches!(edit, Edit::Add(_))
            && let Some(graph) = draft.graph(&graph)
        {
            draft.clear(|other| other == graph);
        }
        for &(syntax, text) in texts {
            draft.begin();
            let parser = RdfParser::from_format(syntax.format())
                .without_named_graphs()
                .with_default_graph(graph.clone())
                .with_base_iri(base)
                .map_err(|_| QueryError::Iri(base.to_owned()))?;
            for quad in parser.for_slice(text) {
                let quad = quad.map_err(|error| QueryError::parse(Path::new("body"), &error))?;
                let quad = draft.new_quad(quad.as_ref());
                draft.set(quad, true);
            }
        }
        Ok(self.changed(draft))
    }

    /// The dataset that a draft comes to.
    fn changed(&self, draft: Draft) -> (Self, Changed) {
        let store = draft.store();
        let changed = difference(&self.store, &store);
        let dataset = Self {
            store,
            kept: None,
            prefixes: self.prefixes.clone(),
            names: OnceLock::new(),
            base: self.base.clone(),
        };
        (dataset, changed)
    }
}

/// Compares two lists in order.
fn difference(before: &Store, after: &Store) -> Changed {
    let (before, after) = (before.sorted().all(), after.sorted().all());
    let (mut old, mut new) = (before.iter().peekable(), after.iter().peekable());
    let mut changed = Changed::default();
    while let (Some(one), Some(other)) = (old.peek(), new.peek()) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => {
                changed.removed += 1;
                old.next();
            }
            std::cmp::Ordering::Greater => {
                changed.added += 1;
                new.next();
            }
            std::cmp::Ordering::Equal => {
                old.next();
                new.next();
            }
        }
    }
    changed.removed += old.count();
    changed.added += new.count();
    changed
}

/// Whether an update has `ADD`, `COPY` or `MOVE`: the parser makes patterns of them.
fn copies(sparql: &str) -> bool {
    let names = scan::names(sparql);
    let mut words = names.iter().filter_map(|(_, name)| match name {
        Name::Word(word) => Some(word.to_ascii_uppercase()),
        _ => None,
    });
    words.any(|word| ["ADD", "COPY", "MOVE"].contains(&word.as_str()))
}

/// An update that is carried out.
struct Work<'a> {
    draft: Draft,
    using: &'a Graphs,
    watch: &'a Watch,
    copies: bool,
}

impl Work<'_> {
    fn apply(&mut self, operation: GraphUpdateOperation) -> Result<(), QueryError> {
        self.draft.begin();
        match operation {
            GraphUpdateOperation::InsertData { data } => {
                for quad in data {
                    let quad = self.draft.new_quad(quad_of(quad).as_ref());
                    self.draft.set(quad, true);
                }
            }
            GraphUpdateOperation::DeleteData { data } => {
                for quad in data {
                    if let Some(quad) = self.draft.known_quad(ground(quad).as_ref()) {
                        self.draft.set(quad, false);
                    }
                }
            }
            GraphUpdateOperation::DeleteInsert {
                delete,
                insert,
                using,
                mut pattern,
            } => self.delete_insert(delete, insert, using, &mut pattern)?,
            GraphUpdateOperation::Load { silent: true, .. } => {}
            GraphUpdateOperation::Load { source, .. } => {
                return Err(QueryError::Fetch(source.into_string()));
            }
            GraphUpdateOperation::Clear { graph, .. }
            | GraphUpdateOperation::Drop { graph, .. } => {
                self.clear(graph);
            }
            GraphUpdateOperation::Create { graph, silent } => {
                let name = GraphName::from(graph.clone());
                if !silent && self.draft.has_graph(&name) {
                    return Err(QueryError::Exists(graph.into_string()));
                }
            }
        }
        match self.draft.waiting() {
            waiting if waiting > MOST => Err(QueryError::Large),
            _ => Ok(()),
        }
    }

    fn clear(&mut self, target: GraphTarget) {
        match target {
            GraphTarget::NamedNode(name) => {
                if let Some(graph) = self.draft.graph(&name.into()) {
                    self.draft.clear(|other| other == graph);
                }
            }
            GraphTarget::DefaultGraph => self.draft.clear(|graph| graph == DEFAULT),
            GraphTarget::NamedGraphs => self.draft.clear(|graph| graph != DEFAULT),
            GraphTarget::AllGraphs => self.draft.clear(|_| true),
        }
    }

    /// All that the pattern finds is found before anything is changed; what is both removed and added is there.
    fn delete_insert(
        &mut self,
        delete: Vec<GroundQuadPattern>,
        insert: Vec<QuadPattern>,
        using: Option<QueryDataset>,
        pattern: &mut GraphPattern,
    ) -> Result<(), QueryError> {
        let (merged, named) = self.chosen(using, pattern);
        narrow::rewrite(pattern);
        loops::rewrite(pattern);
        let evaluator = QueryEvaluator::new();
        let prepared = evaluator.prepare_delete_insert(delete, insert, None, None, pattern);
        let view = self.draft.view(merged, named);
        let draft = &mut self.draft;
        let found = self.watch.over(|| {
            let found = prepared.execute(view).map_err(QueryError::evaluation)?;
            let (mut removed, mut added): (Vec<Quad>, Vec<Quad>) = (Vec::new(), Vec::new());
            for quad in found {
                match quad.map_err(QueryError::evaluation)? {
                    DeleteInsertQuad::Delete(quad) => {
                        removed.extend(draft.known_quad(quad.as_ref()));
                    }
                    DeleteInsertQuad::Insert(quad) => added.push(draft.found_quad(quad.as_ref())),
                }
                if removed.len() + added.len() > MOST {
                    return Err(QueryError::Large);
                }
            }
            Ok((removed, added))
        });
        let (removed, added) = found??;
        for quad in removed {
            self.draft.set(quad, false);
        }
        for quad in added {
            self.draft.set(quad, true);
        }
        Ok(())
    }

    /// The graphs that a pattern sees, as its default graph and as named graphs.
    fn chosen(&mut self, using: Option<QueryDataset>, pattern: &GraphPattern) -> (Chosen, Chosen) {
        if self.copies && using.is_none() && is_copy(pattern) {
            return (Chosen::These(vec![DEFAULT]), Chosen::All);
        }
        let mut these = |names: &[NamedNode]| {
            let known = names.iter().cloned().map(GraphName::from);
            Chosen::These(known.filter_map(|name| self.draft.graph(&name)).collect())
        };
        match using {
            Some(QueryDataset { default, named }) => {
                let named = named.map_or(Chosen::All, |named| these(&named));
                (these(&default), named)
            }
            None if !self.using.is_none() => {
                let nodes = |names: &[String]| -> Vec<NamedNode> {
                    let nodes = names.iter().map(String::as_str);
                    nodes.filter_map(|name| NamedNode::new(name).ok()).collect()
                };
                (
                    these(&nodes(&self.using.default)),
                    these(&nodes(&self.using.named)),
                )
            }
            None => (Chosen::All, Chosen::All),
        }
    }
}

/// Whether a pattern is what the parser makes of `COPY DEFAULT TO`: all triples, of what is in no named graph.
fn is_copy(pattern: &GraphPattern) -> bool {
    let GraphPattern::Bgp { patterns } = pattern else {
        return false;
    };
    matches!(&patterns[..], [only] if only.to_string() == "?s ?p ?o")
}

fn quad_of(quad: spargebra::term::Quad) -> oxigraph::model::Quad {
    oxigraph::model::Quad::new(
        quad.subject,
        quad.predicate,
        quad.object,
        graph_of(quad.graph_name),
    )
}

fn ground(quad: GroundQuad) -> oxigraph::model::Quad {
    let object: Term = match quad.object {
        GroundTerm::NamedNode(node) => node.into(),
        GroundTerm::Literal(literal) => literal.into(),
    };
    oxigraph::model::Quad::new(
        quad.subject,
        quad.predicate,
        object,
        graph_of(quad.graph_name),
    )
}

fn graph_of(name: spargebra::term::GraphName) -> GraphName {
    match name {
        spargebra::term::GraphName::NamedNode(name) => name.into(),
        spargebra::term::GraphName::DefaultGraph => GraphName::DefaultGraph,
    }
}
