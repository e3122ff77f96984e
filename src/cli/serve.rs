//! `serve`: graphs in, answers over HTTP.

use super::arguments::ServeOptions;
use super::failure::Failure;
use super::output;
use actant_rdf::query::Dataset;
use actant_serve::{Limits, Settings};
use std::env;
use std::io;
use std::process::ExitCode;

/// Loads the graphs and serves them until the process is interrupted. The address goes to standard output.
pub fn run(options: &ServeOptions) -> Result<ExitCode, Failure> {
    let mut dataset = Dataset::new()?;
    for graph in &options.graphs {
        dataset.load_file(graph)?;
    }
    let triples = dataset.len();
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
    let served = actant_serve::run(dataset, settings, |address| {
        eprintln!("note: {triples} triples; SPARQL is at http://{address}/sparql; Ctrl-C ends it");
        let line = format!("http://{address}/\n");
        let told = output::write_or_print(None, line.as_bytes());
        told.map_err(io::Error::other)
    });
    served.map_err(|error| Failure::Server(options.bind, error))?;
    Ok(ExitCode::SUCCESS)
}
