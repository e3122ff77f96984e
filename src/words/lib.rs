//! Words and actors: what `ontology/` knows, as tables that the stages look things up in.

pub mod gazetteer;
pub mod lexicon;
