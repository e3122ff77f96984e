//! The command line: arguments, files in, files out, exit codes. Data goes to stdout or the named
//! files, messages to stderr.

mod actors;
mod arguments;
mod collection;
mod deadline;
mod demo;
mod diff;
mod draw;
mod eval;
mod explain;
mod failure;
mod graph_file;
mod input;
mod notes;
mod ontology;
mod output;
mod overlap;
mod page;
mod parse;
mod query;
mod reader;
mod records;
mod report;
mod search;
#[cfg(feature = "serve")]
mod serve;
mod sink;
mod text;
mod write;

use arguments::{Arguments, Command};
use clap::Parser as _;
use std::process::ExitCode;

/// Runs the program on the process's own arguments.
pub fn main() -> ExitCode {
    actant_pipeline::fault::hush();
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Build(options) => write::build(options),
        Command::Extract(options) => write::extract(options),
        Command::Parse(options) => parse::run(options),
        Command::Add(options) => collection::add(options),
        Command::Update(options) => collection::update(options),
        Command::Remove(options) => collection::remove(options),
        Command::List(options) => collection::list(options),
        Command::Status(options) => collection::status(options),
        Command::Compact(options) => collection::compact(options),
        Command::Draw(options) => draw::run(options),
        Command::Query(options) => query::run(options),
        Command::Diff(options) => diff::run(options),
        Command::Report(options) => report::run(options),
        #[cfg(feature = "serve")]
        Command::Serve(options) => serve::run(options),
        Command::Explain(options) => explain::run(options),
        Command::Actors(options) => actors::run(options),
        Command::Eval(options) => eval::run(options),
        Command::Text(options) => text::run(options),
        Command::Demo => demo::run(),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => {
            failure.report();
            failure.exit_code()
        }
    }
}
