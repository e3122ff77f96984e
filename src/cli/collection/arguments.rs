//! The arguments of the commands that keep a collection.

use crate::arguments::{DateOption, OntologyOption, ReaderOption, Reading, Records};
use clap::{Args, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct AddOptions {
    /// The collection: a file, made if it is not there
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub records: Records,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
    /// Keep also statements that say nothing (`the announcement — come`)
    #[arg(long)]
    pub all: bool,
    /// Leave out who is behind the subjects and objects of statements
    #[arg(long)]
    pub no_actors: bool,
    /// Keep the texts too, now and later: for the page of the explorer, and so that a newer version can read them again
    #[arg(long)]
    pub with_text: bool,
    /// No summary and no progress on stderr
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct UpdateOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    /// Where the documents are whose texts the collection does not keep
    #[arg(value_name = "FILE")]
    pub inputs: Vec<PathBuf>,
    /// Threads that read; the result is the same for any number
    #[arg(long, visible_alias = "jobs", value_name = "N", default_value_t = NonZeroUsize::MIN)]
    pub threads: NonZeroUsize,
    #[command(flatten)]
    pub reader: ReaderOption,
    #[command(flatten)]
    pub records: Records,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
    /// Keep also statements that say nothing (`the announcement — come`)
    #[arg(long)]
    pub all: bool,
    /// Leave out who is behind the subjects and objects of statements
    #[arg(long)]
    pub no_actors: bool,
    /// No summary and no progress on stderr
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct RemoveOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    /// Names of documents, as `actant list` shows them
    #[arg(required = true, value_name = "NAME")]
    pub names: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shown {
    /// For people
    Text,
    /// For tools: a JSON object a line
    Json,
}

#[derive(Debug, Args)]
pub struct ListOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    /// For people or for tools
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    pub format: Shown,
}

#[derive(Debug, Args)]
pub struct StatusOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    /// Look through the whole file for damage; the exit code is 5 if there is some
    #[arg(long)]
    pub check: bool,
    /// For people or for tools
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    pub format: Shown,
}

#[derive(Debug, Args)]
pub struct CompactOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
}
