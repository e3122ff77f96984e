//! Graphs in the words of people: what one statement says and rests on ([`why`]).
//!
//! Nothing is judged here that the graph does not have: who says it, how certain it is and where it stands go with every
//! line.

pub mod why;

mod tell;
mod verb;

pub use tell::{Place, Teller};

#[cfg(test)]
#[path = "../graph/samples.rs"]
mod samples;
