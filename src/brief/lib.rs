//! Graphs in the words of people: what one statement says and rests on ([`why`]), what changed between two graphs
//! ([`diff`]), a briefing ([`report`]).
//!
//! Nothing is judged here that the graph does not have: who says it, how certain it is and where it stands go with every
//! line. Text of articles is hostile until it is escaped (`escape`).

pub mod diff;
pub mod report;
pub mod why;

mod escape;
mod find;
mod tell;
mod verb;

pub use find::{Found, called};
pub use tell::{Place, Teller, is_nominal};
pub use verb::{of_several, participle};

#[cfg(test)]
#[path = "../graph/samples.rs"]
mod samples;
