//! actant reads English news and writes a knowledge graph that keeps who says what, how certain
//! it is, whether it is denied, and the exact characters it came from.
//!
//! [`input`] yields documents. A text goes through the stages of the [`pipeline`]: [`prose`] finds the words of a file, [`segment`] and [`tokenize`] divide them, the
//! reader ([`read`]) gives each sentence its tags, lemmas, tree and names, [`mend`] puts trees right that the words rule
//! out, from which clauses ([`clause`]) are found, [`extract`] makes propositions of the trees, [`resolve`] finds who is
//! who. The [`graph`] is the union of what any
//! number of documents state; [`export`] writes it, [`query`] asks it.
//!
//! This crate is the door: each stage is a crate of its own below `src/`.

pub use actant_base::{calendar, conllu, statement, syntax, text};
pub use actant_clause as clause;
pub use actant_evaluate as evaluate;
pub use actant_explorer as explorer;
pub use actant_graph as graph;
pub use actant_input as input;
pub use actant_mend as mend;
pub use actant_pipeline as pipeline;
pub use actant_pipeline::{explain, extract, prose, resolve, segment, tokenize};
pub use actant_rdf::query;
pub use actant_reader as read;
pub use actant_words::{gazetteer, lexicon};

/// A graph into files of any format, and back from RDF.
///
/// ```
/// use actant::export::{self, Format, Options};
/// use actant::graph::KnowledgeGraph;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let graph = KnowledgeGraph::default();
/// let mut bytes = Vec::new();
/// let format = Format::named("graphml").ok_or("no such format")?;
/// export::write(&graph, format, &Options::default(), &mut bytes)?;
/// assert!(String::from_utf8(bytes)?.contains("</graphml>"));
/// # Ok(())
/// # }
/// ```
pub mod export {
    pub use actant_export::*;
    pub use actant_graph::jsonl;
    pub use actant_pipeline::openie;
    pub use actant_rdf as rdf;
}
