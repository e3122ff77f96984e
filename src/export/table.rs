//! Tables (RFC 4180): nodes in one, edges in the other. For spreadsheets, and for `neo4j-admin database import`.

use crate::escape::{cell, safe_cell};
use crate::format::Content;
use crate::view::{Column, Edge, NODE, Node, STATEMENT, Type, Value, View};
use std::io::{self, Write};

/// How a table is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Begins with the mark by which spreadsheets know UTF-8, and no cell is a formula.
    Spreadsheet,
    /// Cells are as they are.
    Neo4j,
}

/// A table that people open.
pub fn spreadsheet(view: &View, content: Content, out: &mut dyn Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    table(view, content, Reader::Spreadsheet, out)
}

/// A table that Neo4j imports, with its header.
pub fn neo4j(view: &View, content: Content, out: &mut dyn Write) -> io::Result<()> {
    table(view, content, Reader::Neo4j, out)
}

fn table(view: &View, content: Content, reader: Reader, out: &mut dyn Write) -> io::Result<()> {
    let own = match content {
        Content::Nodes => &NODE[2..],
        Content::Edges => &[],
    };
    let columns: Vec<Column> = own.iter().chain(&STATEMENT).copied().collect();
    let first: &[&str] = match (reader, content) {
        (Reader::Spreadsheet, Content::Nodes) => &["id", "label", "kind"],
        (Reader::Spreadsheet, Content::Edges) => &["id", "source", "target", "label", "kind"],
        (Reader::Neo4j, Content::Nodes) => &["id:ID", "label", ":LABEL"],
        (Reader::Neo4j, Content::Edges) => &["id", ":START_ID", ":END_ID", "label", ":TYPE"],
    };
    let names = first.iter().map(|&name| name.to_owned());
    let names = names.chain(columns.iter().map(|column| header(column, reader)));
    line(out, reader, names)?;
    match content {
        Content::Nodes => {
            for Node {
                number,
                label,
                kind,
                properties,
            } in view.nodes()
            {
                let first = [format!("n{number}"), label, kind];
                line(
                    out,
                    reader,
                    first.into_iter().chain(cells(&columns, &properties)),
                )?;
            }
        }
        Content::Edges => {
            for Edge {
                number,
                from,
                to,
                label,
                kind,
                properties,
                ..
            } in view.edges()
            {
                let ends = [format!("e{number}"), format!("n{from}"), format!("n{to}")];
                let first = ends.into_iter().chain([label, kind]);
                line(out, reader, first.chain(cells(&columns, &properties)))?;
            }
        }
    }
    Ok(())
}

fn header((name, kind): &Column, reader: Reader) -> String {
    let kind = match (reader, kind) {
        (Reader::Spreadsheet, _) | (Reader::Neo4j, Type::Text) => "",
        (Reader::Neo4j, Type::Whole) => ":long",
        (Reader::Neo4j, Type::Share) => ":double",
        (Reader::Neo4j, Type::Truth) => ":boolean",
    };
    format!("{name}{kind}")
}

fn cells<'a>(
    columns: &'a [Column],
    properties: &'a [(&'static str, Value)],
) -> impl Iterator<Item = String> + 'a {
    columns.iter().map(|(column, _)| {
        let found = properties.iter().find(|(name, _)| name == column);
        found
            .map(|(_, value)| value.to_string())
            .unwrap_or_default()
    })
}

fn line(
    out: &mut dyn Write,
    reader: Reader,
    cells: impl Iterator<Item = String>,
) -> io::Result<()> {
    for (number, text) in cells.enumerate() {
        if number > 0 {
            out.write_all(b",")?;
        }
        let written = match reader {
            Reader::Spreadsheet => safe_cell(&text),
            Reader::Neo4j => cell(&text),
        };
        // an empty cell is none, not an empty text
        if !text.is_empty() {
            out.write_all(written.as_bytes())?;
        }
    }
    out.write_all(b"\r\n")
}
