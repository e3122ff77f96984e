//! Answers, and how they are shown.

use super::QueryError;
use oxigraph::io::{RdfFormat, RdfSerializer};
use oxigraph::model::{NamedNode, Term, Triple};
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxigraph::sparql::{QueryResults, QuerySolution, Variable};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Columns for people.
    Table,
    /// Comma-separated, without types.
    Csv,
    /// Tab-separated terms.
    Tsv,
    /// SPARQL results in JSON.
    Json,
    /// SPARQL results in XML.
    Xml,
    /// Turtle; for CONSTRUCT and DESCRIBE.
    Turtle,
    /// N-Triples; for CONSTRUCT and DESCRIBE.
    NTriples,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryOutcome {
    answer: Answer,
    prefixes: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq)]
enum Answer {
    Solutions {
        variables: Vec<Variable>,
        rows: Vec<Vec<Option<Term>>>,
    },
    Boolean(bool),
    Graph(Vec<Triple>),
}

impl QueryOutcome {
    pub(super) fn collect(
        results: QueryResults<'_>,
        prefixes: BTreeMap<String, String>,
    ) -> Result<Self, QueryError> {
        let answer = match results {
            QueryResults::Boolean(value) => Answer::Boolean(value),
            QueryResults::Solutions(solutions) => {
                let variables = solutions.variables().to_vec();
                let rows = solutions
                    .map(|solution| Ok(solution.map_err(QueryError::evaluation)?.values().to_vec()))
                    .collect::<Result<_, QueryError>>()?;
                Answer::Solutions { variables, rows }
            }
            QueryResults::Graph(triples) => {
                // The evaluator repeats a triple for every solution that makes it.
                let unique = triples
                    .map(|triple| {
                        let triple = triple.map_err(QueryError::evaluation)?;
                        Ok((triple.to_string(), triple))
                    })
                    .collect::<Result<BTreeMap<String, Triple>, QueryError>>()?;
                Answer::Graph(unique.into_values().collect())
            }
        };
        Ok(Self { answer, prefixes })
    }

    /// Rows of a SELECT, triples of a CONSTRUCT; one for an ASK.
    pub fn len(&self) -> usize {
        match &self.answer {
            Answer::Solutions { rows, .. } => rows.len(),
            Answer::Boolean(_) => 1,
            Answer::Graph(triples) => triples.len(),
        }
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the answer is no: no row, nothing but zeros, or the *no* of an ASK.
    pub fn says_nothing(&self) -> bool {
        let zero = |term: &Option<Term>| matches!(term, Some(Term::Literal(number)) if number.value() == "0");
        match &self.answer {
            Answer::Boolean(value) => !value,
            Answer::Solutions { rows, .. } => match &rows[..] {
                [only] => !only.is_empty() && only.iter().all(zero),
                rows => rows.is_empty(),
            },
            Answer::Graph(triples) => triples.is_empty(),
        }
    }

    /// The answer to an ASK.
    pub fn boolean(&self) -> Option<bool> {
        match self.answer {
            Answer::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Names of the columns of a SELECT.
    pub fn variables(&self) -> Vec<&str> {
        match &self.answer {
            Answer::Solutions { variables, .. } => variables.iter().map(Variable::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Rows of a SELECT.
    pub fn rows(&self) -> &[Vec<Option<Term>>] {
        match &self.answer {
            Answer::Solutions { rows, .. } => rows,
            _ => &[],
        }
    }

    /// Triples of a CONSTRUCT or DESCRIBE, sorted and unique.
    pub fn triples(&self) -> &[Triple] {
        match &self.answer {
            Answer::Graph(triples) => triples,
            _ => &[],
        }
    }

    /// The answer in `format`. A graph shown as a table is Turtle.
    pub fn render(&self, format: Format) -> Result<String, QueryError> {
        match &self.answer {
            Answer::Graph(triples) => self.render_graph(triples, format),
            Answer::Boolean(value) => match results_format(format)? {
                None => Ok(format!("{}\n", if *value { "yes" } else { "no" })),
                Some(format) => {
                    let bytes = QueryResultsSerializer::from_format(format)
                        .serialize_boolean_to_writer(Vec::new(), *value)
                        .map_err(QueryError::write)?;
                    Ok(text(bytes))
                }
            },
            Answer::Solutions { variables, rows } => match results_format(format)? {
                None => Ok(self.table(variables, rows)),
                Some(format) => solutions(variables, rows, format),
            },
        }
    }

    fn render_graph(&self, triples: &[Triple], format: Format) -> Result<String, QueryError> {
        let format = match format {
            Format::Table | Format::Turtle => RdfFormat::Turtle,
            Format::NTriples => RdfFormat::NTriples,
            Format::Xml => RdfFormat::RdfXml,
            Format::Csv | Format::Tsv | Format::Json => {
                return Err(QueryError::Format(
                    "CONSTRUCT and DESCRIBE give a graph: write it as Turtle, N-Triples or XML",
                ));
            }
        };
        let mut serializer = RdfSerializer::from_format(format);
        for (name, namespace) in &self.prefixes {
            let used = triples
                .iter()
                .any(|triple| triple.to_string().contains(&format!("<{namespace}")));
            if used {
                serializer = serializer
                    .with_prefix(name, namespace)
                    .map_err(QueryError::store)?;
            }
        }
        let mut writer = serializer.for_writer(Vec::new());
        for triple in triples {
            writer.serialize_triple(triple).map_err(QueryError::write)?;
        }
        Ok(text(writer.finish().map_err(QueryError::write)?))
    }

    fn table(&self, variables: &[Variable], rows: &[Vec<Option<Term>>]) -> String {
        let head: Vec<String> = variables
            .iter()
            .map(|name| name.as_str().to_owned())
            .collect();
        let body = rows.iter().map(|row| {
            row.iter()
                .map(|term| {
                    term.as_ref()
                        .map_or_else(String::new, |term| self.short(term))
                })
                .collect()
        });
        let cells: Vec<Vec<String>> = std::iter::once(head).chain(body).collect();
        let width = |column: usize| {
            cells
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..variables.len()).map(width).collect();
        let mut table = String::new();
        for (number, row) in cells.iter().enumerate() {
            let padded: Vec<String> = row
                .iter()
                .zip(&widths)
                .map(|(cell, &width)| format!("{cell:width$}"))
                .collect();
            table.push_str(padded.join("  ").trim_end());
            table.push('\n');
            if number == 0 {
                let rules: Vec<String> = widths.iter().map(|&width| "─".repeat(width)).collect();
                table.push_str(&rules.join("  "));
                table.push('\n');
            }
        }
        table
    }

    /// A term for people: IRIs with a prefix, literals bare.
    fn short(&self, term: &Term) -> String {
        let shown = match term {
            Term::NamedNode(node) => self.short_iri(node),
            Term::Literal(literal) => literal.value().to_owned(),
            other => other.to_string(),
        };
        let plain = |c: char| if c.is_control() { ' ' } else { c };
        shown.chars().map(plain).collect()
    }

    fn short_iri(&self, node: &NamedNode) -> String {
        let iri = node.as_str();
        let found = self
            .prefixes
            .iter()
            .filter(|(_, namespace)| iri.starts_with(namespace.as_str()))
            .max_by_key(|(_, namespace)| namespace.len());
        match found {
            Some((name, namespace)) => format!("{name}:{}", &iri[namespace.len()..]),
            None => format!("<{iri}>"),
        }
    }
}

/// `None` is a table.
fn results_format(format: Format) -> Result<Option<QueryResultsFormat>, QueryError> {
    Ok(match format {
        Format::Table => None,
        Format::Csv => Some(QueryResultsFormat::Csv),
        Format::Tsv => Some(QueryResultsFormat::Tsv),
        Format::Json => Some(QueryResultsFormat::Json),
        Format::Xml => Some(QueryResultsFormat::Xml),
        Format::Turtle | Format::NTriples => {
            return Err(QueryError::Format(
                "SELECT and ASK give rows, not a graph: write them as a table, CSV, TSV, JSON or XML",
            ));
        }
    })
}

fn solutions(
    variables: &[Variable],
    rows: &[Vec<Option<Term>>],
    format: QueryResultsFormat,
) -> Result<String, QueryError> {
    let shared: Arc<[Variable]> = variables.into();
    let mut writer = QueryResultsSerializer::from_format(format)
        .serialize_solutions_to_writer(Vec::new(), variables.to_vec())
        .map_err(QueryError::write)?;
    for row in rows {
        let solution = QuerySolution::from((Arc::clone(&shared), row.clone()));
        writer.serialize(&solution).map_err(QueryError::write)?;
    }
    Ok(text(writer.finish().map_err(QueryError::write)?))
}

fn text(bytes: Vec<u8>) -> String {
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
