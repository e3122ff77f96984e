//! Answers that come row by row.

use super::format::{self, Format, Row, Written};
use super::limits::Watch;
use super::order::{Order, Waiting};
use super::outcome::QueryOutcome;
use super::{Limits, QueryError};
use oxigraph::model::Triple;
use oxigraph::sparql::{QueryResults, QuerySolutionIter, QueryTripleIter, Variable};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

/// The answer to a query, as it is found. As an iterator it gives the rows of a SELECT; [`Answer::write`] writes it in a
/// format, each row when it is found, and [`Answer::outcome`] waits for all of it.
///
/// It stays in the thread that asked; [`Limits::cancel`] ends it from another.
pub struct Answer {
    found: Found,
    prefixes: Arc<BTreeMap<String, String>>,
    watch: Watch,
    /// How many rows may still come.
    left: usize,
    more: bool,
    /// Whether it was ended, and must not be asked again.
    ended: bool,
}

enum Found {
    Solutions(QuerySolutionIter<'static>),
    /// Rows that are there, with the names of their columns.
    Rows(Vec<Variable>, Box<dyn Iterator<Item = Row>>),
    Boolean(bool),
    /// Sorted and unique.
    Graph(Vec<Triple>),
}

impl Answer {
    /// Of what the evaluator finds. A graph is waited for: the evaluator may repeat a triple for every solution that
    /// makes it; and so are rows that are put in order.
    pub(super) fn new(
        results: QueryResults<'static>,
        order: Option<Order>,
        prefixes: Arc<BTreeMap<String, String>>,
        limits: &Limits,
        watch: Watch,
    ) -> Result<Self, QueryError> {
        let mut left = limits.rows.unwrap_or(usize::MAX);
        let mut more = false;
        let found = match results {
            QueryResults::Boolean(value) => Found::Boolean(value),
            QueryResults::Solutions(solutions) => match order {
                None => Found::Solutions(solutions),
                Some(order) => {
                    let variables = order.columns(solutions.variables()).to_vec();
                    let most = std::mem::take(&mut left);
                    let (rows, is_cut) = watch.over(|| ordered(solutions, order, most))??;
                    more = is_cut;
                    Found::Rows(variables, rows)
                }
            },
            QueryResults::Graph(triples) => {
                let most = std::mem::take(&mut left);
                let (unique, is_cut) = watch.over(|| distinct(triples, most))??;
                more = is_cut;
                Found::Graph(unique)
            }
        };
        Ok(Self {
            found,
            prefixes,
            watch,
            left,
            more,
            ended: false,
        })
    }

    /// Names of the columns of a SELECT.
    pub fn variables(&self) -> Vec<&str> {
        self.columns().iter().map(Variable::as_str).collect()
    }

    fn columns(&self) -> &[Variable] {
        match &self.found {
            Found::Solutions(solutions) => solutions.variables(),
            Found::Rows(variables, _) => variables,
            _ => &[],
        }
    }

    /// Puts `rows`, which have more columns, in place of those that were found.
    pub(super) fn replace(&mut self, columns: &[String], rows: Vec<Row>) {
        let mut variables = self.columns().to_vec();
        variables.extend(columns.iter().map(Variable::new_unchecked));
        self.found = Found::Rows(variables, Box::new(rows.into_iter()));
    }

    /// Whether it is a graph: that of a CONSTRUCT or DESCRIBE.
    pub fn is_graph(&self) -> bool {
        matches!(self.found, Found::Graph(_))
    }

    /// Writes it, each row when it is found; a table when all of them are.
    ///
    /// # Errors
    /// There is no such format for it; its time is over, or it was cancelled; it cannot be written.
    pub fn write(mut self, format: Format, out: &mut dyn Write) -> Result<Written, QueryError> {
        let prefixes = Arc::clone(&self.prefixes);
        let mut written = match &self.found {
            Found::Boolean(value) => format::boolean(*value, format, out)?,
            Found::Graph(triples) => format::graph(triples, format, &prefixes, out)?,
            Found::Solutions(_) | Found::Rows(..) => {
                let variables = self.columns().to_vec();
                format::rows(&variables, &mut self, format, &prefixes, out)?
            }
        };
        written.more = self.more;
        Ok(written)
    }

    /// All of it.
    ///
    /// # Errors
    /// Its time is over, or it was cancelled.
    pub fn outcome(mut self) -> Result<QueryOutcome, QueryError> {
        let variables = self.columns().to_vec();
        let rows = self.by_ref().collect::<Result<_, _>>()?;
        let prefixes = Arc::clone(&self.prefixes);
        Ok(match self.found {
            Found::Boolean(value) => QueryOutcome::boolean_of(value, prefixes),
            Found::Graph(triples) => QueryOutcome::graph_of(triples, prefixes),
            Found::Solutions(_) | Found::Rows(..) => {
                QueryOutcome::rows_of(variables, rows, prefixes)
            }
        })
    }
}

impl Iterator for Answer {
    type Item = Result<Row, QueryError>;

    fn next(&mut self) -> Option<Self::Item> {
        let solutions = match &mut self.found {
            Found::Solutions(solutions) => solutions,
            Found::Rows(_, rows) => return rows.next().map(Ok),
            _ => return None,
        };
        if self.more || self.ended {
            return None;
        }
        let found = match self.watch.over(|| solutions.next()) {
            Ok(found) => found?,
            Err(stopped) => {
                self.ended = true;
                return Some(Err(stopped.into()));
            }
        };
        if self.left == 0 {
            self.more = true;
            return None;
        }
        self.left -= 1;
        Some(match found {
            Ok(solution) => Ok(solution.values().to_vec()),
            Err(error) => Err(QueryError::evaluation(error)),
        })
    }
}

/// The first so many rows, in order; and whether there are more.
fn ordered(
    solutions: QuerySolutionIter<'static>,
    order: Order,
    most: usize,
) -> Result<(Box<dyn Iterator<Item = Row>>, bool), QueryError> {
    let mut waiting = Waiting::new(order);
    for solution in solutions {
        waiting.push(solution.map_err(QueryError::evaluation)?.values());
    }
    let (rows, is_cut) = waiting.sorted(most);
    Ok((Box::new(rows), is_cut))
}

/// The first so many triples, in order and each once; and whether there are more.
fn distinct(
    triples: QueryTripleIter<'static>,
    most: usize,
) -> Result<(Vec<Triple>, bool), QueryError> {
    let mut unique = BTreeMap::new();
    for triple in triples {
        let triple = triple.map_err(QueryError::evaluation)?;
        if unique.len() == most && !unique.contains_key(&triple.to_string()) {
            return Ok((unique.into_values().collect(), true));
        }
        unique.insert(triple.to_string(), triple);
    }
    Ok((unique.into_values().collect(), false))
}
