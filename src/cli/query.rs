//! `query`: graphs and a question in, an answer out.

use super::arguments::QueryOptions;
use super::collection::graphs;
use super::deadline::within;
use super::failure::Failure;
use super::output;
use super::overlap::{self, Source};
use super::search;
use super::sink::Sink;
use actant_collection::Words;
use actant_rdf::query::{self, Answer, Dataset, Format, Limits, QueryError};
use actant_words::gazetteer::Gazetteer;
use std::cell::LazyCell;
use std::fmt::Write as _;
use std::io::Write;
use std::num::NonZeroUsize;
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
    let mut sink = Sink::new(options.output.as_deref());
    let remarks = within(options.timeout, &mut sink, move |out| {
        answer(&asked, &graphs, &question, format, out)
    });
    let remarks = remarks.map_err(|failure| match failure {
        Failure::Query(QueryError::Write(source)) => sink.failure(source),
        other => other,
    })?;
    sink.finish()?;
    for remark in remarks {
        eprintln!("note: {remark}");
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the answer, row by row where its format allows. Returns what to tell of it.
fn answer(
    options: &QueryOptions,
    graphs: &[String],
    question: &Question,
    format: Format,
    out: &mut dyn Write,
) -> Result<Vec<String>, Failure> {
    let dataset = match question {
        Question::Words(_) => Dataset::new()?,
        _ => graphs::dataset(graphs)?,
    };
    let limits = Limits {
        time: options.timeout,
        rows: options.limit.map(NonZeroUsize::get),
        ..Limits::default()
    };
    let gazetteer = LazyCell::new(Gazetteer::embedded);
    let (written, mut remarks) = match question {
        Question::Sparql(sparql) => {
            let answer = ask(&dataset, options, sparql, &limits)?;
            let written = answer.write(format, out)?;
            let remarks = if written.says_nothing {
                dataset.remarks(sparql, &gazetteer)
            } else {
                Vec::new()
            };
            (written, remarks)
        }
        Question::Words(words) => {
            let most = options.limit.map(|limit| limit.get().saturating_add(1));
            let rows = search::sparql(&search::find(graphs, words, most)?);
            let written = dataset.answer(&rows, &limits)?.write(format, out)?;
            let nothing = "no sentence has all these words".to_owned();
            (
                written,
                Vec::from_iter((written.rows == 0).then_some(nothing)),
            )
        }
        Question::Named(name) => {
            let (actor, other) = (options.actor.as_deref(), options.other.as_deref());
            let asked = dataset.named(name, actor, other, &gazetteer);
            let asked = asked.map_err(|error| Failure::Usage(error.to_string()))?;
            let mut remarks = asked.remarks;
            let mut sparql = asked.sparql;
            if options.quotes {
                sparql = query::with_quotes(&sparql);
            }
            let written = ask(&dataset, options, &sparql, &limits)?.write(format, out)?;
            if remarks.is_empty() && written.rows == 0 {
                remarks.push(unanswered(name, options));
            }
            (written, remarks)
        }
    };
    out.flush().map_err(QueryError::Write)?;
    if options.quotes && written.rows > 0 && !dataset.has_quotes()? {
        remarks.push(
            "the graph has no words to quote, only their places: actant build --with-text keeps them"
                .to_owned(),
        );
    }
    if written.more {
        remarks.push(format!(
            "these are the first {}, there are more; --limit takes a larger number",
            written.rows
        ));
    }
    Ok(remarks)
}

fn ask(
    dataset: &Dataset,
    options: &QueryOptions,
    sparql: &str,
    limits: &Limits,
) -> Result<Answer, QueryError> {
    match options.quotes {
        true => dataset.answer_with_quotes(sparql, limits),
        false => dataset.answer(sparql, limits),
    }
}

/// What is asked.
enum Question {
    Sparql(String),
    Named(String),
    Words(Words),
}

/// The graphs, and what they are asked.
fn question(options: &QueryOptions) -> Result<(Vec<String>, Question), Failure> {
    let mut graphs = options.arguments.clone();
    let question = if let Some(name) = &options.named {
        // faults of the options are told before the graphs are read
        let given = |who: &Option<String>| who.as_ref().is_some_and(|who| !who.trim().is_empty());
        query::expects(name, given(&options.actor), given(&options.other))
            .map_err(|error| Failure::Usage(error.to_string()))?;
        Question::Named(name.clone())
    } else if let Some(line) = &options.search {
        Question::Words(
            Words::new(line).ok_or_else(|| Failure::Usage("--search needs a word".to_owned()))?,
        )
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

/// What to tell where a named question has no answer, though there is whoever it asks about.
fn unanswered(name: &str, options: &QueryOptions) -> String {
    let about = match &options.actor {
        Some(actor) if name != "about" => {
            format!("; all that is said about `{actor}` tells `--named about`")
        }
        _ => String::new(),
    };
    format!("the graph has no answer to `{name}`{about}")
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
        "xml" | "srx" | "rdf" => Format::Xml,
        "ttl" | "turtle" => Format::Turtle,
        "nt" => Format::NTriples,
        "jsonld" => Format::JsonLd,
        other => {
            return Err(Failure::Usage(format!(
                "unknown format `{other}`: expected table, csv, tsv, json, xml, ttl, nt or jsonld"
            )));
        }
    })
}
