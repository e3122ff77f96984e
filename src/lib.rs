//! actant reads English news and writes a knowledge graph that keeps who says what, how certain
//! it is, whether it is denied, and the exact characters it came from.
//!
//! Data rooms at the bottom ([`calendar`], [`text`], [`syntax`], [`statement`]), stages above them.

pub mod calendar;
pub mod cli;
pub mod conllu;
pub mod evaluate;
pub mod explain;
pub mod export;
pub mod extract;
pub mod gazetteer;
pub mod graph;
pub mod lexicon;
pub mod pipeline;
pub mod query;
pub mod read;
pub mod resolve;
pub mod segment;
pub mod statement;
pub mod syntax;
pub mod text;
pub mod tokenize;
