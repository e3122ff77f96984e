//! Rows in columns, for people.

use super::format::Row;
use oxigraph::model::{NamedNode, Term};
use oxigraph::sparql::Variable;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A table that is filled row by row.
pub(super) struct Table<'a> {
    prefixes: &'a BTreeMap<String, String>,
    cells: Vec<Vec<String>>,
    widths: Vec<usize>,
}

impl<'a> Table<'a> {
    /// One with a heading.
    pub fn new(variables: &[Variable], prefixes: &'a BTreeMap<String, String>) -> Self {
        let head = variables.iter().map(|name| name.as_str().to_owned());
        let mut table = Self {
            prefixes,
            cells: Vec::new(),
            widths: vec![0; variables.len()],
        };
        table.line(head.collect());
        table
    }

    /// Adds a row.
    pub fn add(&mut self, row: &Row) {
        let shown = |term: &Option<Term>| {
            term.as_ref()
                .map_or_else(String::new, |term| self.short(term))
        };
        let line = row.iter().map(shown).collect();
        self.line(line);
    }

    fn line(&mut self, line: Vec<String>) {
        for (width, cell) in self.widths.iter_mut().zip(&line) {
            *width = cell.chars().count().max(*width);
        }
        self.cells.push(line);
    }

    /// Writes it.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        for (number, row) in self.cells.iter().enumerate() {
            let padded: Vec<String> = row
                .iter()
                .zip(&self.widths)
                .map(|(cell, &width)| format!("{cell:width$}"))
                .collect();
            writeln!(out, "{}", padded.join("  ").trim_end())?;
            if number == 0 {
                let rules = self.widths.iter().map(|&width| "─".repeat(width));
                writeln!(out, "{}", rules.collect::<Vec<_>>().join("  "))?;
            }
        }
        out.flush()
    }

    /// A term for people: IRIs with a prefix, literals bare.
    fn short(&self, term: &Term) -> String {
        let shown = match term {
            Term::NamedNode(node) => self.short_iri(node),
            Term::Literal(literal) => literal.value().to_owned(),
            Term::BlankNode(node) => node.to_string(),
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
