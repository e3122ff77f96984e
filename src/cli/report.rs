//! `report`: graph files in, a briefing out.

use super::arguments::ReportOptions;
use super::collection::graphs;
use super::diff::actors;
use super::failure::Failure;
use super::output;
use super::overlap::{self, Source};
use actant_brief::report::{Options, Report};
use std::path::Path;
use std::process::ExitCode;

/// Writes the briefing of all graphs together.
pub fn run(options: &ReportOptions) -> Result<ExitCode, Failure> {
    let is_page = is_page(options)?;
    overlap::refuse(Source::files(&options.graphs), options.output.as_slice())?;
    let recovered = graphs::read(&options.graphs)?;
    let wanted = Options {
        about: actors(&[&recovered.graph], &options.about)?,
        actors: options.actors,
        lines: options.lines.get(),
        title: options.title.clone(),
    };
    let report = Report::new(&recovered.graph, &wanted);
    let out = match is_page {
        true => report.html(),
        false => report.markdown(),
    };
    output::write_or_print(options.output.as_deref(), out.as_bytes())?;
    // the process ends: nobody waits for memory
    std::mem::forget((recovered, report));
    Ok(ExitCode::SUCCESS)
}

/// Whether a page of HTML is wanted, not Markdown.
fn is_page(options: &ReportOptions) -> Result<bool, Failure> {
    let extension = options
        .output
        .as_deref()
        .and_then(Path::extension)
        .and_then(|it| it.to_str());
    match options.format.as_deref().or(extension) {
        None | Some("md" | "markdown") => Ok(false),
        Some("html" | "htm") => Ok(true),
        Some(other) => Err(Failure::Usage(format!(
            "a briefing is written as Markdown (.md) or as a page (.html), not `{other}`"
        ))),
    }
}
