//! The formats, each with its name, its extensions and its media type.

use actant_rdf::Syntax;
use std::path::Path;

/// Which half of a graph a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Content {
    /// Entities, and statements that are not between two of them.
    Nodes,
    /// Statements between two entities, and what the others hang together by.
    Edges,
}

/// A format that a graph can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// RDF.
    Rdf(Syntax),
    /// A picture, for Graphviz.
    Dot,
    /// A picture, for Mermaid.
    Mermaid,
    /// For Gephi, yEd, networkx, igraph.
    GraphMl,
    /// For Gephi, with time.
    Gexf,
    /// A table for spreadsheets.
    Csv(Content),
    /// A table for Neo4j's import.
    Neo4j(Content),
    /// A script for Neo4j and other stores of property graphs.
    Cypher,
    /// JSON of networkx.
    NodeLink,
    /// JSON of Cytoscape.
    Cytoscape,
}

/// A line of the table of formats.
struct Row {
    format: Format,
    name: &'static str,
    /// Without the first dot, the usual one first.
    extensions: &'static [&'static str],
    media_type: &'static str,
}

const fn row(
    format: Format,
    name: &'static str,
    extensions: &'static [&'static str],
    media_type: &'static str,
) -> Row {
    Row {
        format,
        name,
        extensions,
        media_type,
    }
}

const TABLE: [Row; 17] = [
    row(Format::Rdf(Syntax::Turtle), "ttl", &["ttl"], "text/turtle"),
    row(
        Format::Rdf(Syntax::NTriples),
        "nt",
        &["nt"],
        "application/n-triples",
    ),
    row(
        Format::Rdf(Syntax::NQuads),
        "nq",
        &["nq"],
        "application/n-quads",
    ),
    row(
        Format::Rdf(Syntax::TriG),
        "trig",
        &["trig"],
        "application/trig",
    ),
    row(
        Format::Rdf(Syntax::RdfXml),
        "rdf",
        &["rdf", "xml", "owl"],
        "application/rdf+xml",
    ),
    row(
        Format::Rdf(Syntax::JsonLd),
        "jsonld",
        &["jsonld", "json"],
        "application/ld+json",
    ),
    row(Format::Dot, "dot", &["dot", "gv"], "text/vnd.graphviz"),
    row(
        Format::Mermaid,
        "mmd",
        &["mmd", "mermaid"],
        "text/vnd.mermaid",
    ),
    row(
        Format::GraphMl,
        "graphml",
        &["graphml"],
        "application/graphml+xml",
    ),
    row(Format::Gexf, "gexf", &["gexf"], "application/gexf+xml"),
    row(
        Format::Csv(Content::Nodes),
        "nodes",
        &["nodes.csv"],
        "text/csv",
    ),
    row(
        Format::Csv(Content::Edges),
        "edges",
        &["edges.csv"],
        "text/csv",
    ),
    row(
        Format::Neo4j(Content::Nodes),
        "neo4j-nodes",
        &["neo4j-nodes.csv"],
        "text/csv",
    ),
    row(
        Format::Neo4j(Content::Edges),
        "neo4j-edges",
        &["neo4j-edges.csv"],
        "text/csv",
    ),
    row(
        Format::Cypher,
        "cypher",
        &["cypher", "cql"],
        "application/x-cypher-query",
    ),
    row(
        Format::NodeLink,
        "node-link",
        &["node-link.json"],
        "application/json",
    ),
    row(
        Format::Cytoscape,
        "cytoscape",
        &["cyjs", "cytoscape.json"],
        "application/json",
    ),
];

impl Format {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.format)
    }

    fn row(self) -> &'static Row {
        let row = TABLE.iter().find(|row| row.format == self);
        row.expect("every format has a line in the table")
    }

    /// What it is called: `ttl`, `graphml`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The endings of its files, without the first dot; the usual one first.
    pub fn extensions(self) -> &'static [&'static str] {
        self.row().extensions
    }

    /// What it is called on the web.
    pub fn media_type(self) -> &'static str {
        self.row().media_type
    }

    /// Whether it holds what people can take in, not all of the graph.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Dot | Self::Mermaid)
    }

    /// The format with that name or that ending, in any case.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim_start_matches('.').to_lowercase();
        let fits = |row: &&Row| row.name == name || row.extensions.contains(&name.as_str());
        TABLE.iter().find(fits).map(|row| row.format)
    }

    /// The format that a file's name tells, by its longest ending: `graph.nodes.csv`.
    pub fn of_path(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_lowercase();
        let endings = name.match_indices('.').map(|(at, _)| &name[at + 1..]);
        let mut found = endings.filter_map(|ending| {
            let fits = |row: &&Row| row.extensions.contains(&ending);
            TABLE.iter().find(fits).map(|row| row.format)
        });
        found.next()
    }

    /// The names of all formats, as people list them.
    pub fn names() -> String {
        let mut names: Vec<_> = TABLE.iter().map(|row| row.name).collect();
        let last = names.pop().unwrap_or_default();
        format!("{} or {last}", names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_endings_and_formats_are_told_apart() {
        for format in Format::all() {
            assert_eq!(Format::named(format.name()), Some(format));
            for ending in format.extensions() {
                assert_eq!(Format::named(ending), Some(format));
                let path = format!("news/graph.of.{ending}");
                assert_eq!(Format::of_path(Path::new(&path)), Some(format));
            }
            assert!(format.media_type().contains('/'));
        }
        assert_eq!(
            Format::of_path(Path::new("G.TTL")),
            Some(Format::Rdf(Syntax::Turtle))
        );
        for unknown in ["graph.csv", "graph", "ttl", ".", "graph.xyz"] {
            assert_eq!(Format::of_path(Path::new(unknown)), None, "{unknown}");
        }
    }
}
