//! A graph into files of any format: the one door, [`write`](write()).
//!
//! RDF, tables and files for other programs hold all of the graph, in order; pictures hold the [`picture`] of it that
//! people can take in. The same graph gives the same bytes.

mod cypher;
mod dot;
mod escape;
mod format;
mod gexf;
mod graphml;
mod json;
mod mermaid;
pub mod notes;
pub mod picture;
mod table;
pub mod view;

pub use format::{Content, Format};

use actant_graph::KnowledgeGraph;
use actant_rdf::{RdfOptions, WriteError};
use picture::{Picture, PictureOptions};
use std::io;

/// What formats leave to the user.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How it becomes triples.
    pub rdf: RdfOptions,
    /// What is drawn.
    pub picture: PictureOptions,
    /// Where an explorer of the graph is: what is drawn leads there.
    pub explorer: Option<String>,
}

/// Why a graph could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The output cannot be written to.
    #[error("cannot write the graph: {0}")]
    Io(#[from] io::Error),
    /// The graph has no RDF with these options.
    #[error(transparent)]
    Rdf(WriteError),
    /// The options choose nothing that the graph has.
    #[error("{0}")]
    Picture(#[from] picture::PictureError),
}

impl From<WriteError> for ExportError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io(error) => Self::Io(error),
            other => Self::Rdf(other),
        }
    }
}

/// Writes `graph` bit by bit; the same graph gives the same bytes.
///
/// # Errors
/// The output cannot be written; or the options of a picture choose nothing that there is.
pub fn write(
    graph: &KnowledgeGraph,
    format: Format,
    options: &Options,
    out: &mut dyn io::Write,
) -> Result<(), ExportError> {
    let with_text = options.rdf.has_text();
    match format {
        Format::Rdf(syntax) => actant_rdf::write(graph, syntax, &options.rdf, &mut *out)?,
        Format::Dot => {
            let picture = Picture::new(graph, &options.picture, with_text)?;
            dot::write(&picture, options.explorer.as_deref(), out)?;
        }
        Format::Mermaid => mermaid::write(&Picture::new(graph, &options.picture, with_text)?, out)?,
        Format::GraphMl => graphml::write(&view::View::new(graph, with_text), out)?,
        Format::Gexf => gexf::write(&view::View::new(graph, with_text), out)?,
        Format::Csv(content) => {
            table::spreadsheet(&view::View::new(graph, with_text), content, out)?
        }
        Format::Neo4j(content) => table::neo4j(&view::View::new(graph, with_text), content, out)?,
        Format::Cypher => cypher::write(&view::View::new(graph, with_text), out)?,
        Format::NodeLink => json::node_link(&view::View::new(graph, with_text), out)?,
        Format::Cytoscape => json::cytoscape(&view::View::new(graph, with_text), out)?,
    }
    out.flush()?;
    Ok(())
}

#[cfg(test)]
#[path = "../graph/samples.rs"]
mod samples;
#[cfg(test)]
mod tests;
