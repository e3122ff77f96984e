//! GEXF 1.3 (<https://gexf.net>), for Gephi: the edges of a graph have their time.

use crate::escape::xml;
use crate::view::{Column, Edge, NODE, Node, STATEMENT, Type, Value, View};
use std::io::{self, Write};

/// Edges are of the kind of their relation, because Gephi makes one edge of those of one kind.
pub fn write(view: &View, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  \
        <graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n",
    )?;
    // the label is an attribute of the element
    let own: Vec<Column> = NODE[1..].iter().chain(&STATEMENT).copied().collect();
    attributes(out, "node", &own)?;
    attributes(out, "edge", &STATEMENT)?;
    out.write_all(b"    <nodes>\n")?;
    for Node {
        number,
        label,
        kind,
        properties,
    } in view.nodes()
    {
        writeln!(
            out,
            "      <node id=\"n{number}\" label=\"{}\">",
            xml(&label)
        )?;
        let kind = ("kind", Value::Text(kind));
        values(out, &own, &[&[kind], &properties[..]].concat())?;
        out.write_all(b"      </node>\n")?;
    }
    out.write_all(b"    </nodes>\n    <edges>\n")?;
    for Edge {
        number,
        from,
        to,
        label,
        kind,
        when,
        properties,
    } in view.edges()
    {
        let (label, kind) = (xml(&label), xml(&kind));
        write!(
            out,
            "      <edge id=\"e{number}\" source=\"n{from}\" target=\"n{to}\" label=\"{label}\" kind=\"{kind}\""
        )?;
        // what has only one end goes on, or has gone on for ever
        for (name, day) in [("start", when.0), ("end", when.1)] {
            if let Some(day) = day {
                write!(out, " {name}=\"{day}\"")?;
            }
        }
        out.write_all(b">\n")?;
        values(out, &STATEMENT, &properties)?;
        out.write_all(b"      </edge>\n")?;
    }
    out.write_all(b"    </edges>\n  </graph>\n</gexf>\n")
}

fn attributes(out: &mut dyn Write, of: &str, columns: &[Column]) -> io::Result<()> {
    writeln!(out, "    <attributes class=\"{of}\" mode=\"static\">")?;
    for (number, (name, kind)) in columns.iter().enumerate() {
        let kind = match kind {
            Type::Text => "string",
            Type::Whole => "long",
            Type::Share => "double",
            Type::Truth => "boolean",
        };
        writeln!(
            out,
            "      <attribute id=\"{number}\" title=\"{name}\" type=\"{kind}\"/>"
        )?;
    }
    out.write_all(b"    </attributes>\n")
}

fn values(
    out: &mut dyn Write,
    columns: &[Column],
    properties: &[(&'static str, Value)],
) -> io::Result<()> {
    out.write_all(b"        <attvalues>\n")?;
    for (name, value) in properties {
        if let Some(number) = columns.iter().position(|(column, _)| column == name) {
            let value = xml(&value.to_string());
            writeln!(
                out,
                "          <attvalue for=\"{number}\" value=\"{value}\"/>"
            )?;
        }
    }
    out.write_all(b"        </attvalues>\n")
}
