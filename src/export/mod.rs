//! Writers: RDF, JSON Lines, DOT and open information extraction.

pub mod dot;
pub mod jsonl;
pub mod openie;
pub mod rdf;
