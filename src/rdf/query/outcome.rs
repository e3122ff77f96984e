//! Whole answers.

use super::QueryError;
use super::format::{self, Format, Row, says_zero};
use oxigraph::model::{Term, Triple};
use oxigraph::sparql::Variable;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The whole answer to a query.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryOutcome {
    answer: Whole,
    prefixes: Arc<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Whole {
    Solutions {
        variables: Vec<Variable>,
        rows: Vec<Row>,
    },
    Boolean(bool),
    Graph(Vec<Triple>),
}

type Prefixes = Arc<BTreeMap<String, String>>;

impl QueryOutcome {
    pub(super) fn rows_of(variables: Vec<Variable>, rows: Vec<Row>, prefixes: Prefixes) -> Self {
        let answer = Whole::Solutions { variables, rows };
        Self { answer, prefixes }
    }

    pub(super) fn boolean_of(value: bool, prefixes: Prefixes) -> Self {
        let answer = Whole::Boolean(value);
        Self { answer, prefixes }
    }

    pub(super) fn graph_of(triples: Vec<Triple>, prefixes: Prefixes) -> Self {
        let answer = Whole::Graph(triples);
        Self { answer, prefixes }
    }

    /// Rows of a SELECT, triples of a CONSTRUCT; one for an ASK.
    pub fn len(&self) -> usize {
        match &self.answer {
            Whole::Solutions { rows, .. } => rows.len(),
            Whole::Boolean(_) => 1,
            Whole::Graph(triples) => triples.len(),
        }
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the answer is no: no row, nothing but zeros, or the *no* of an ASK.
    pub fn says_nothing(&self) -> bool {
        match &self.answer {
            Whole::Boolean(value) => !value,
            Whole::Solutions { rows, .. } => match &rows[..] {
                [only] => says_zero(only),
                rows => rows.is_empty(),
            },
            Whole::Graph(triples) => triples.is_empty(),
        }
    }

    /// The answer to an ASK.
    pub fn boolean(&self) -> Option<bool> {
        match self.answer {
            Whole::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Names of the columns of a SELECT.
    pub fn variables(&self) -> Vec<&str> {
        match &self.answer {
            Whole::Solutions { variables, .. } => variables.iter().map(Variable::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Rows of a SELECT.
    pub fn rows(&self) -> &[Vec<Option<Term>>] {
        match &self.answer {
            Whole::Solutions { rows, .. } => rows,
            _ => &[],
        }
    }

    /// Triples of a CONSTRUCT or DESCRIBE, sorted and unique.
    pub fn triples(&self) -> &[Triple] {
        match &self.answer {
            Whole::Graph(triples) => triples,
            _ => &[],
        }
    }

    /// The answer in `format`. A graph shown as a table is Turtle.
    pub fn render(&self, format: Format) -> Result<String, QueryError> {
        let mut out = Vec::new();
        match &self.answer {
            Whole::Graph(triples) => format::graph(triples, format, &self.prefixes, &mut out)?,
            Whole::Boolean(value) => format::boolean(*value, format, &mut out)?,
            Whole::Solutions { variables, rows } => {
                let rows = rows.iter().map(|row| Ok(row.clone()));
                format::rows(variables, rows, format, &self.prefixes, &mut out)?
            }
        };
        Ok(String::from_utf8_lossy(&out).into_owned())
    }
}
