//! The arguments of what tells people of graphs: `diff` and `report`.

use clap::{Args, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// How changes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people
    Text,
    /// A change a line as JSON
    Jsonl,
    /// A change a line as comma-separated values, the names of the columns first
    Csv,
}

#[derive(Debug, Args)]
pub struct DiffOptions {
    /// A graph file of any RDF format that actant wrote
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The graph file that it is compared with
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// Only what involves this actor, by any of its names; several times if you like
    #[arg(long, value_name = "ACTOR")]
    pub about: Vec<String>,
    /// Tell people all changes, not only the most important of each kind
    #[arg(long)]
    pub all: bool,
    /// text, jsonl or csv; by default the extension of -o, else text
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<DiffFormat>,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ReportOptions {
    /// Graph files of any RDF format that actant wrote; several are one graph
    #[arg(required = true, value_name = "GRAPH")]
    pub graphs: Vec<PathBuf>,
    /// Only what involves this actor, by any of its names; several times if you like
    #[arg(long, value_name = "ACTOR")]
    pub about: Vec<String>,
    /// What stands above it
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Tell who so many actors are, the most active first
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub actors: usize,
    /// At most so many lines below each heading
    #[arg(long, value_name = "N", default_value = "12")]
    pub lines: NonZeroUsize,
    /// md or html; by default the extension of -o, else md
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}
