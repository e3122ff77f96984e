//! Formats of answers, and how rows and graphs are written in them.

use super::QueryError;
use super::table::Table;
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfSerializer};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxigraph::sparql::{QuerySolution, Variable};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
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
    /// SPARQL results in XML; RDF/XML for CONSTRUCT and DESCRIBE.
    Xml,
    /// Turtle; for CONSTRUCT and DESCRIBE.
    Turtle,
    /// N-Triples; for CONSTRUCT and DESCRIBE.
    NTriples,
    /// JSON-LD; for CONSTRUCT and DESCRIBE.
    JsonLd,
}

/// A row of a SELECT: a term for each variable that is bound.
pub(super) type Row = Vec<Option<Term>>;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Rows of a SELECT, triples of a CONSTRUCT; one for an ASK.
    pub rows: usize,
    /// Whether there is more, which a limit on the rows left out.
    pub more: bool,
    /// Whether the answer is no: no row, nothing but zeros, or the *no* of an ASK.
    pub says_nothing: bool,
}

impl Format {
    /// The format of rows and truths; `None` is a table.
    fn of_rows(self) -> Result<Option<QueryResultsFormat>, QueryError> {
        Ok(match self {
            Self::Table => None,
            Self::Csv => Some(QueryResultsFormat::Csv),
            Self::Tsv => Some(QueryResultsFormat::Tsv),
            Self::Json => Some(QueryResultsFormat::Json),
            Self::Xml => Some(QueryResultsFormat::Xml),
            Self::Turtle | Self::NTriples | Self::JsonLd => {
                return Err(QueryError::Format(
                    "SELECT and ASK give rows, not a graph: write them as a table, CSV, TSV, JSON or XML",
                ));
            }
        })
    }

    /// The format of graphs. A graph shown as a table is Turtle.
    fn of_graphs(self) -> Result<RdfFormat, QueryError> {
        Ok(match self {
            Self::Table | Self::Turtle => RdfFormat::Turtle,
            Self::NTriples => RdfFormat::NTriples,
            Self::Xml => RdfFormat::RdfXml,
            Self::JsonLd => RdfFormat::JsonLd {
                profile: JsonLdProfileSet::empty(),
            },
            Self::Csv | Self::Tsv | Self::Json => {
                return Err(QueryError::Format(
                    "CONSTRUCT and DESCRIBE give a graph: write it as Turtle, N-Triples or XML",
                ));
            }
        })
    }
}

/// Writes rows as they come; a table when all have come, because its columns are as wide as their widest cell.
pub(super) fn rows(
    variables: &[Variable],
    rows: impl Iterator<Item = Result<Row, QueryError>>,
    format: Format,
    prefixes: &BTreeMap<String, String>,
    out: &mut dyn Write,
) -> Result<Written, QueryError> {
    let mut written = Written::default();
    let mut zeros = true;
    let Some(format) = format.of_rows()? else {
        let mut table = Table::new(variables, prefixes);
        for row in rows {
            let row = row?;
            zeros &= says_zero(&row);
            table.add(&row);
            written.rows += 1;
        }
        table.write(out).map_err(QueryError::write)?;
        written.says_nothing = written.rows == 0 || (written.rows == 1 && zeros);
        return Ok(written);
    };
    let shared: Arc<[Variable]> = variables.into();
    let mut writer = QueryResultsSerializer::from_format(format)
        .serialize_solutions_to_writer(Lines::new(out), variables.to_vec())
        .map_err(QueryError::write)?;
    for row in rows {
        let row = row?;
        zeros &= says_zero(&row);
        let solution = QuerySolution::from((Arc::clone(&shared), row));
        writer.serialize(&solution).map_err(QueryError::write)?;
        written.rows += 1;
    }
    let lines = writer.finish().map_err(QueryError::write)?;
    lines.finish().map_err(QueryError::write)?;
    written.says_nothing = written.rows == 0 || (written.rows == 1 && zeros);
    Ok(written)
}

/// Whether all that a row says is zero: the only row of a count of nothing.
pub(super) fn says_zero(row: &Row) -> bool {
    let zero =
        |term: &Option<Term>| matches!(term, Some(Term::Literal(number)) if number.value() == "0");
    !row.is_empty() && row.iter().all(zero)
}

/// Writes the answer to an ASK.
pub(super) fn boolean(
    value: bool,
    format: Format,
    out: &mut dyn Write,
) -> Result<Written, QueryError> {
    match format.of_rows()? {
        None => writeln!(out, "{}", if value { "yes" } else { "no" }).map_err(QueryError::write)?,
        Some(format) => {
            let lines = QueryResultsSerializer::from_format(format)
                .serialize_boolean_to_writer(Lines::new(out), value)
                .map_err(QueryError::write)?;
            lines.finish().map_err(QueryError::write)?;
        }
    }
    Ok(Written {
        rows: 1,
        more: false,
        says_nothing: !value,
    })
}

/// Writes a graph, with those of the `prefixes` that it uses.
pub(super) fn graph(
    triples: &[Triple],
    format: Format,
    prefixes: &BTreeMap<String, String>,
    out: &mut dyn Write,
) -> Result<Written, QueryError> {
    let mut serializer = RdfSerializer::from_format(format.of_graphs()?);
    let used = namespaces(triples);
    // as in files: below these two, most names would need escapes
    let wanted = |name: &str| !matches!(name, "doc" | "concept");
    for (name, namespace) in prefixes {
        if used.contains(namespace.as_str()) && wanted(name) {
            serializer = serializer
                .with_prefix(name, namespace)
                .map_err(QueryError::store)?;
        }
    }
    let mut writer = serializer.for_writer(Lines::new(out));
    for triple in triples {
        writer.serialize_triple(triple).map_err(QueryError::write)?;
    }
    let lines = writer.finish().map_err(QueryError::write)?;
    lines.finish().map_err(QueryError::write)?;
    Ok(Written {
        rows: triples.len(),
        more: false,
        says_nothing: triples.is_empty(),
    })
}

/// Every beginning of an IRI that ends with `/` or `#`.
fn namespaces(triples: &[Triple]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut add = |iri| {
        let ends = str::match_indices(iri, ['/', '#']);
        found.extend(ends.map(|(at, _)| &iri[..=at]));
    };
    for triple in triples {
        if let NamedOrBlankNode::NamedNode(node) = &triple.subject {
            add(node.as_str());
        }
        add(triple.predicate.as_str());
        match &triple.object {
            Term::NamedNode(node) => add(node.as_str()),
            Term::Literal(literal) => add(literal.datatype().as_str()),
            Term::BlankNode(_) => {}
        }
    }
    found
}

/// What ends with a line break once it is finished.
struct Lines<'a> {
    out: &'a mut dyn Write,
    last: Option<u8>,
}

impl<'a> Lines<'a> {
    fn new(out: &'a mut dyn Write) -> Self {
        Self { out, last: None }
    }

    fn finish(self) -> io::Result<()> {
        if self.last.is_some_and(|last| last != b'\n') {
            self.out.write_all(b"\n")?;
        }
        self.out.flush()
    }
}

impl Write for Lines<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        if let Some(last) = bytes[..written].last() {
            self.last = Some(*last);
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
