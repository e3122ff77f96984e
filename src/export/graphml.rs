//! GraphML (<http://graphml.graphdrawing.org>), for yEd, Gephi, Cytoscape, networkx and igraph.

use crate::escape::xml;
use crate::view::{Column, Edge, NODE, Node, STATEMENT, Type, Value, View};
use std::io::{self, Write};

/// Nodes have numbers as identifiers: those of GraphML have no room for the marks of an IRI.
pub fn write(view: &View, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    )?;
    for column in NODE.iter().chain(&STATEMENT) {
        key(out, "node", column)?;
    }
    for column in [("label", Type::Text), ("kind", Type::Text)]
        .iter()
        .chain(&STATEMENT)
    {
        key(out, "edge", column)?;
    }
    out.write_all(b"  <graph id=\"actant\" edgedefault=\"directed\">\n")?;
    for Node {
        number,
        label,
        kind,
        properties,
    } in view.nodes()
    {
        writeln!(out, "    <node id=\"n{number}\">")?;
        data(out, "node", &label, &kind, &properties)?;
        out.write_all(b"    </node>\n")?;
    }
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
        writeln!(
            out,
            "    <edge id=\"e{number}\" source=\"n{from}\" target=\"n{to}\">"
        )?;
        data(out, "edge", &label, &kind, &properties)?;
        out.write_all(b"    </edge>\n")?;
    }
    out.write_all(b"  </graph>\n</graphml>\n")
}

fn key(out: &mut dyn Write, of: &str, (name, kind): &Column) -> io::Result<()> {
    let kind = match kind {
        Type::Text => "string",
        Type::Whole => "long",
        Type::Share => "double",
        Type::Truth => "boolean",
    };
    writeln!(
        out,
        "  <key id=\"{of}.{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"
    )
}

fn data(
    out: &mut dyn Write,
    of: &str,
    label: &str,
    kind: &str,
    properties: &[(&'static str, Value)],
) -> io::Result<()> {
    for (name, text) in [("label", label), ("kind", kind)] {
        writeln!(out, "      <data key=\"{of}.{name}\">{}</data>", xml(text))?;
    }
    for (name, value) in properties {
        let value = xml(&value.to_string());
        writeln!(out, "      <data key=\"{of}.{name}\">{value}</data>")?;
    }
    Ok(())
}
