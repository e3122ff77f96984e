//! Serialisations.

use super::reify::Reifiers;
use super::{RdfOptions, of_documents, of_graph, prefixes};
use actant_graph::KnowledgeGraph;
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfSerializer};
use oxigraph::model::{GraphName, TripleRef};
use std::io;

/// A way to write RDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// For people.
    Turtle,
    /// One triple a line.
    NTriples,
    /// One quad a line, a named graph for each document: what `sort -u` merges.
    NQuads,
    /// Turtle with a named graph for each document.
    TriG,
    /// For XML tools.
    RdfXml,
    /// For JSON tools; a named graph for each document.
    JsonLd,
}

impl Syntax {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Turtle,
        Self::NTriples,
        Self::NQuads,
        Self::TriG,
        Self::RdfXml,
        Self::JsonLd,
    ];

    /// The syntax that a file's extension stands for.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Some(match extension.to_ascii_lowercase().as_str() {
            "ttl" => Self::Turtle,
            "nt" => Self::NTriples,
            "nq" => Self::NQuads,
            "trig" => Self::TriG,
            "rdf" | "xml" | "owl" => Self::RdfXml,
            "jsonld" | "json" => Self::JsonLd,
            _ => return None,
        })
    }

    /// The usual extension, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Turtle => "ttl",
            Self::NTriples => "nt",
            Self::NQuads => "nq",
            Self::TriG => "trig",
            Self::RdfXml => "rdf",
            Self::JsonLd => "jsonld",
        }
    }

    /// Whether it holds named graphs.
    pub fn holds_graphs(self) -> bool {
        self.format().supports_datasets()
    }

    pub(crate) fn format(self) -> RdfFormat {
        match self {
            Self::Turtle => RdfFormat::Turtle,
            Self::NTriples => RdfFormat::NTriples,
            Self::NQuads => RdfFormat::NQuads,
            Self::TriG => RdfFormat::TriG,
            Self::RdfXml => RdfFormat::RdfXml,
            Self::JsonLd => RdfFormat::JsonLd {
                profile: JsonLdProfileSet::empty(),
            },
        }
    }
}

/// Why a graph could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The output cannot be written to.
    #[error("cannot write the graph: {0}")]
    Io(#[from] io::Error),
    /// The syntax has no triple terms.
    #[error("`.{0}` has no triple terms of RDF 1.2: expected ttl, nt, nq or trig")]
    NoTerms(&'static str),
    /// A prefix is not an IRI.
    #[error("the base is not an IRI: {0}")]
    Base(String),
}

/// Writes `graph`; the same graph gives the same bytes.
pub fn write(
    graph: &KnowledgeGraph,
    syntax: Syntax,
    options: &RdfOptions,
    out: impl io::Write,
) -> Result<(), WriteError> {
    let mut reifiers = match options.reified {
        true => Some(Reifiers::new(syntax)?),
        false => None,
    };
    let mut serializer = RdfSerializer::from_format(syntax.format());
    // Below these two, most names would need escapes and read worse than the IRI.
    let unwanted = |name: &str| matches!(name, "doc" | "concept");
    for (name, namespace) in prefixes(options.base()) {
        if unwanted(name) {
            continue;
        }
        serializer = serializer
            .with_prefix(name, namespace)
            .map_err(|error| WriteError::Base(error.to_string()))?;
    }
    let mut writer = serializer.for_writer(out);
    match syntax {
        Syntax::NQuads | Syntax::TriG | Syntax::JsonLd => {
            for (name, sorted) in of_documents(graph, options) {
                let mut take = |triple: TripleRef| writer.serialize_quad(triple.in_graph(&name));
                match &mut reifiers {
                    Some(reifiers) => reifiers.split(sorted.iter(), &name, take)?,
                    None => sorted.iter().try_for_each(&mut take)?,
                }
            }
        }
        Syntax::Turtle | Syntax::NTriples | Syntax::RdfXml => {
            let sorted = of_graph(graph, options);
            let mut take = |triple: TripleRef| writer.serialize_triple(triple);
            match &mut reifiers {
                Some(reifiers) => reifiers.split(sorted.iter(), &GraphName::DefaultGraph, take)?,
                None => sorted.iter().try_for_each(&mut take)?,
            }
        }
    }
    let mut out = writer.finish()?;
    if let Some(reifiers) = reifiers {
        reifiers.write(&mut out)?;
    }
    out.flush()?;
    Ok(())
}
