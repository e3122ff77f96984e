//! The arguments of the commands that keep a collection.

use crate::arguments::Kept;
use clap::builder::Resettable;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct AddOptions {
    /// The collection: a file, made if it is not there
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    #[command(flatten)]
    pub articles: Kept,
    /// Keep the texts too, now and later: for the page of the explorer, and so that a newer version can read them again
    #[arg(long)]
    pub with_text: bool,
}

#[derive(Debug, Args)]
#[command(mut_arg("inputs", |inputs| {
    inputs
        .required_unless_present(Resettable::Reset)
        .help("Where the documents are whose texts the collection does not keep: what `add` takes")
}))]
pub struct UpdateOptions {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: PathBuf,
    #[command(flatten)]
    pub articles: Kept,
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
