//! Writers: RDF, JSON Lines and DOT.

pub mod dot;
pub mod jsonl;
pub mod rdf;
