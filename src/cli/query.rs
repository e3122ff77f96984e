//! `query`: graphs and a question in, an answer out.

use super::arguments::QueryOptions;
use super::failure::Failure;
use super::output;
use actant_rdf::query::{self, Format};
use actant_words::gazetteer::Gazetteer;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Answers the question over all graphs together.
pub fn run(options: &QueryOptions) -> Result<ExitCode, Failure> {
    if options.list {
        return list();
    }
    let format = format(options)?;
    let mut graphs = options.arguments.clone();
    let sparql = if let Some(name) = &options.named {
        let gazetteer = Gazetteer::embedded();
        // a graph holds canonical names only
        let canonical = |name: &String| {
            let known = gazetteer.named(name).or_else(|| gazetteer.acronym(name));
            known.map_or_else(|| name.clone(), |known| known.label.to_string())
        };
        let (actor, other) = (
            options.actor.as_ref().map(canonical),
            options.other.as_ref().map(canonical),
        );
        query::named(name, actor.as_deref(), other.as_deref())
            .map_err(|error| Failure::Usage(error.to_string()))?
    } else if let Some(path) = &options.file {
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
    if graphs.is_empty() {
        return Err(Failure::Usage("a query needs a graph file".to_owned()));
    }
    let files: Vec<PathBuf> = graphs.into_iter().map(PathBuf::from).collect();
    let answer = query::run(&files, &sparql)?.render(format)?;
    output::write_or_print(options.output.as_deref(), answer.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The questions that are built in.
fn list() -> Result<ExitCode, Failure> {
    let mut text = String::new();
    for (name, answers) in query::names() {
        let _ = writeln!(text, "{name:<14}{answers}");
    }
    output::write_or_print(None, text.as_bytes())?;
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
