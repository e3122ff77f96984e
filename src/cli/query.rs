//! `query`: graphs and a question in, an answer out.

use super::arguments::QueryOptions;
use super::deadline::within;
use super::failure::Failure;
use super::output;
use super::overlap::{self, Source};
use actant_rdf::query::{self, Called, Dataset, Format, QueryOutcome};
use actant_words::gazetteer::Gazetteer;
use std::cell::LazyCell;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Answers the question over all graphs together. What has no answer is told why on standard error.
pub fn run(options: &QueryOptions) -> Result<ExitCode, Failure> {
    if options.list {
        return list();
    }
    let format = format(options)?;
    let (graphs, question) = question(options)?;
    if graphs.is_empty() {
        return Err(Failure::Usage("a query needs a graph file".to_owned()));
    }
    let files = graphs.iter().map(PathBuf::from).chain(options.file.clone());
    let files: Vec<PathBuf> = files.collect();
    overlap::refuse(Source::files(&files), options.output.as_slice())?;
    let asked = options.clone();
    let (answer, remarks) = within(options.timeout, move || {
        answer(&asked, &graphs, &question, format)
    })?;
    for remark in remarks {
        eprintln!("note: {remark}");
    }
    output::write_or_print(options.output.as_deref(), answer.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The answer as it is shown, and what to tell of it.
fn answer(
    options: &QueryOptions,
    graphs: &[String],
    question: &Question,
    format: Format,
) -> Result<(String, Vec<String>), Failure> {
    let mut dataset = Dataset::new()?;
    for graph in graphs {
        dataset.load_file(Path::new(graph))?;
    }
    let gazetteer = LazyCell::new(Gazetteer::embedded);
    let (answer, remarks) = match question {
        Question::Sparql(sparql) => {
            let answer = dataset.query(sparql)?;
            let remarks = if answer.says_nothing() {
                dataset.remarks(sparql, &answer, &gazetteer)
            } else {
                Vec::new()
            };
            (answer, remarks)
        }
        Question::Named(name) => named(&dataset, name, options, &gazetteer)?,
    };
    Ok((answer.render(format)?, remarks))
}

/// What is asked.
enum Question {
    Sparql(String),
    Named(String),
}

/// The graphs, and what they are asked.
fn question(options: &QueryOptions) -> Result<(Vec<String>, Question), Failure> {
    let mut graphs = options.arguments.clone();
    let question = if let Some(name) = &options.named {
        // faults of the options are told before the graphs are read
        let list = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
        query::named_any(name, &list(&options.actor), &list(&options.other))
            .map_err(|error| Failure::Usage(error.to_string()))?;
        Question::Named(name.clone())
    } else if let Some(path) = &options.file {
        let sparql = std::fs::read_to_string(path)
            .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        Question::Sparql(sparql)
    } else {
        let last = graphs.pop().unwrap_or_default();
        if graphs.is_empty() {
            return Err(Failure::Usage(format!(
                "a query needs a graph: actant query GRAPH… QUERY (found only `{last}`)"
            )));
        }
        Question::Sparql(last)
    };
    Ok((graphs, question))
}

/// The answer to a named question, and what to tell of the names in it.
fn named(
    dataset: &Dataset,
    name: &str,
    options: &QueryOptions,
    gazetteer: &Gazetteer,
) -> Result<(QueryOutcome, Vec<String>), Failure> {
    let called = |name: &Option<String>| {
        let asked = name.as_ref().filter(|name| !name.trim().is_empty());
        asked.map_or_else(Called::default, |name| dataset.called(name, gazetteer))
    };
    let (actor, other) = (called(&options.actor), called(&options.other));
    let sparql = query::named_any(name, &actor.names, &other.names)
        .map_err(|error| Failure::Usage(error.to_string()))?;
    let answer = dataset.query(&sparql)?;
    let mut remarks: Vec<String> = actor.remark.into_iter().chain(other.remark).collect();
    if remarks.is_empty() && answer.is_empty() {
        let about = match &options.actor {
            Some(actor) if name != "about" => {
                format!("; all that is said about `{actor}` tells `--named about`")
            }
            _ => String::new(),
        };
        remarks.push(format!("the graph has no answer to `{name}`{about}"));
    }
    Ok((answer, remarks))
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
