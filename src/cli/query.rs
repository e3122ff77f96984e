//! `query`: graphs and a question in, an answer out.

use super::arguments::QueryOptions;
use super::failure::Failure;
use super::output;
use crate::query::{self, Format};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Answers the question over all graphs together.
pub fn run(options: &QueryOptions) -> Result<ExitCode, Failure> {
    let format = format(options)?;
    let mut graphs = options.arguments.clone();
    let sparql = if let Some(path) = &options.file {
        std::fs::read_to_string(path)
            .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?
    } else {
        let last = graphs.pop().unwrap_or_default();
        if graphs.is_empty() {
            return Err(Failure::Usage(format!(
                "a query needs a graph: actant query GRAPH… QUERY (found only `{last}`)"
            )));
        }
        last
    };
    let files: Vec<PathBuf> = graphs.into_iter().map(PathBuf::from).collect();
    let answer = query::run(&files, &sparql)?.render(format)?;
    output::write_or_print(options.output.as_deref(), answer.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn format(options: &QueryOptions) -> Result<Format, Failure> {
    let named = options.format.as_deref();
    let extension = options.output.as_deref().and_then(Path::extension);
    let name = named.or_else(|| extension.and_then(|extension| extension.to_str()));
    Ok(match name.unwrap_or("table") {
        "table" | "txt" => Format::Table,
        "csv" => Format::Csv,
        "tsv" => Format::Tsv,
        "json" | "srj" => Format::Json,
        "xml" | "srx" => Format::Xml,
        "ttl" | "turtle" => Format::Turtle,
        other => {
            return Err(Failure::Usage(format!(
                "unknown format `{other}`: expected table, csv, tsv, json, xml or ttl"
            )));
        }
    })
}
