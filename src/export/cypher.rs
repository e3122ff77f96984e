//! A script of Cypher, a command a line, for Neo4j, Memgraph and others. Run again, it changes nothing.

use crate::escape::{cypher, cypher_name};
use crate::view::{Edge, Node, Value, View};
use std::fmt::Write as _;
use std::io::{self, Write};

/// Nodes are found by their key, edges by their ends and the statement that they are or belong to.
pub fn write(view: &View, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(
        b"CREATE CONSTRAINT unique_key IF NOT EXISTS FOR (n:Actant) REQUIRE n.key IS UNIQUE;\n",
    )?;
    // edges name their ends by key
    let mut keys = Vec::new();
    for Node {
        label,
        kind,
        properties,
        ..
    } in view.nodes()
    {
        let (own, others) = split(&properties, "key");
        let kind = cypher_name(&kind);
        let label = cypher(&label);
        writeln!(
            out,
            "MERGE (n:Actant {{key: {own}}}) SET n:{kind}, n.label = {label}{};",
            set("n", &others)
        )?;
        keys.push(own);
    }
    for Edge {
        from,
        to,
        label,
        kind,
        properties,
        ..
    } in view.edges()
    {
        let (from, to) = (&keys[from], &keys[to]);
        let (kind, label) = (cypher_name(&kind), cypher(&label));
        let (statement, properties) = split(&properties, "statement");
        writeln!(
            out,
            "MATCH (a:Actant {{key: {from}}}), (b:Actant {{key: {to}}}) \
             MERGE (a)-[r:{kind} {{statement: {statement}}}]->(b) SET r.label = {label}{};",
            set("r", &properties)
        )?;
    }
    Ok(())
}

/// One property, as a string of Cypher, and the others.
fn split(
    properties: &[(&'static str, Value)],
    wanted: &str,
) -> (String, Vec<(&'static str, Value)>) {
    let key = properties.iter().find(|(name, _)| *name == wanted);
    let key = key.map(|(_, value)| cypher(&value.to_string()));
    let others = properties.iter().filter(|(name, _)| *name != wanted);
    (key.unwrap_or_default(), others.cloned().collect())
}

fn set(of: &str, properties: &[(&'static str, Value)]) -> String {
    let mut out = String::new();
    for (name, value) in properties {
        let value = match value {
            Value::Text(text) => cypher(text),
            other => other.to_string(),
        };
        // Writing to a string cannot fail.
        let _ = write!(out, ", {of}.{name} = {value}");
    }
    out
}
