//! `serve`: graphs in, answers over HTTP.

use super::arguments::ServeOptions;
use super::failure::Failure;
use super::{output, page};
use actant_explorer::{self as explorer, Beside};
use actant_graph::KnowledgeGraph;
use actant_rdf as rdf;
use actant_rdf::query::Dataset;
use actant_serve::{Limits, Page, Settings};
use actant_words::gazetteer::Gazetteer;
use std::env;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

/// Loads the graphs and serves them until the process is interrupted. The address goes to standard output.
pub fn run(options: &ServeOptions) -> Result<ExitCode, Failure> {
    let mut dataset = Dataset::new()?;
    for graph in &options.graphs {
        dataset.load_file(graph)?;
    }
    let triples = dataset.len();
    let pages = pages(&options.graphs);
    let settings = Settings {
        bind: options.bind,
        token: options
            .token
            .clone()
            .or_else(|| env::var("ACTANT_TOKEN").ok())
            .filter(|token| !token.is_empty()),
        cors: options.cors.clone(),
        limits: Limits {
            time: options.timeout,
            rows: options.limit,
            body: options.max_body,
            queries: options.queries,
        },
    };
    let served = actant_serve::run(dataset, settings, pages, |address| {
        eprintln!(
            "note: {triples} triples; the explorer is at http://{address}/, SPARQL at http://{address}/sparql; Ctrl-C ends it"
        );
        if options.open {
            browse(&format!("http://{address}/"));
        }
        let line = format!("http://{address}/\n");
        let told = output::write_or_print(None, line.as_bytes());
        told.map_err(io::Error::other)
    });
    served.map_err(|error| Failure::Server(options.bind, error))?;
    Ok(ExitCode::SUCCESS)
}

/// The explorer: its page, and the graphs as the data that it asks for. Graphs that are not ours are answered from, but
/// not shown.
fn pages(graphs: &[PathBuf]) -> Vec<Page> {
    let graph = match rdf::read_files(graphs) {
        Ok(read) => read.graph,
        Err(error) => {
            eprintln!("note: the explorer shows graphs of actant only: {error}");
            KnowledgeGraph::default()
        }
    };
    let title = match graphs {
        [only] => only.display().to_string(),
        many => format!("{} graphs", many.len()),
    };
    let beside = Beside {
        names: page::names(&graph, &Gazetteer::embedded()),
        title,
        ..Beside::default()
    };
    let page = |path, media, body: String| Page {
        path,
        media,
        body: body.into_bytes(),
        policy: explorer::SERVED_POLICY,
    };
    let script = "text/javascript; charset=utf-8";
    vec![
        page(
            "/",
            "text/html; charset=utf-8",
            explorer::shell(&beside.title),
        ),
        page("/explorer.js", script, explorer::SCRIPT.to_owned()),
        page("/editor.js", script, explorer::EDITOR.to_owned()),
        page(
            "/explorer.css",
            "text/css; charset=utf-8",
            explorer::STYLE.to_owned(),
        ),
        page(
            "/api/graph.json",
            "application/json",
            explorer::json(&graph, &beside),
        ),
    ]
}

/// Starts the browser of the system.
fn browse(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Err(error) = started {
        eprintln!("warning: `{program}` does not start a browser ({error}): open {address}");
    }
}
