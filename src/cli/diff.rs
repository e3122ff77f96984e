//! `diff`: two graphs in, what changed out.

use super::arguments::{DiffFormat, DiffOptions};
use super::collection::graphs;
use super::failure::Failure;
use super::output;
use super::overlap::{self, Source};
use super::page;
use actant_brief::diff::{self, Diff};
use actant_brief::{Found, called};
use actant_graph::KnowledgeGraph;
use actant_words::gazetteer::Gazetteer;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// So many changes of a kind are told to people.
const MOST: usize = 20;

/// Tells what changed; the exit code is 1 if anything did.
pub fn run(options: &DiffOptions) -> Result<ExitCode, Failure> {
    let format = format(options)?;
    let files = [options.old.clone(), options.new.clone()];
    overlap::refuse(Source::files(&files), options.output.as_slice())?;
    let [old, new] = files
        .each_ref()
        .map(|file| graphs::read(std::slice::from_ref(file)));
    let (old, new) = (old?, new?);
    let about = actors(&[&old.graph, &new.graph], &options.about)?;
    let found = diff::compare(&old.graph, &new.graph, &about);
    let out = written(&found, options, format);
    output::write_or_print(options.output.as_deref(), out.as_bytes())?;
    let is_same = found.is_empty();
    // the process ends: nobody waits for memory
    std::mem::forget((old, new, found));
    Ok(ExitCode::from(u8::from(!is_same)))
}

fn written(found: &Diff, options: &DiffOptions, format: DiffFormat) -> String {
    let name = |path: &PathBuf| path.display().to_string();
    let names = (name(&options.old), name(&options.new));
    match format {
        DiffFormat::Text => {
            let most = if options.all { usize::MAX / 2 } else { MOST };
            found.text((&names.0, &names.1), most)
        }
        DiffFormat::Jsonl => found.jsonl(),
        DiffFormat::Csv => found.csv(),
    }
}

/// The keys of those that the names mean in any of the graphs.
pub fn actors(graphs: &[&KnowledgeGraph], names: &[String]) -> Result<BTreeSet<Arc<str>>, Failure> {
    let mut keys = BTreeSet::new();
    if names.is_empty() {
        return Ok(keys);
    }
    let gazetteer = Gazetteer::embedded();
    let others: Vec<_> = graphs
        .iter()
        .map(|graph| page::names(graph, &gazetteer))
        .collect();
    for name in names {
        let (mut is_known, mut near) = (false, None);
        for (graph, others) in graphs.iter().zip(&others) {
            match called(graph, name, others) {
                Found::Keys(found) => {
                    is_known = true;
                    keys.extend(found);
                }
                Found::Nobody(like) => near = near.or(like),
            }
        }
        if !is_known {
            let near = near
                .map(|near| format!("; did you mean `{near}`?"))
                .unwrap_or_default();
            return Err(Failure::Usage(format!(
                "nobody in the graph is called `{name}`{near}"
            )));
        }
    }
    Ok(keys)
}

fn format(options: &DiffOptions) -> Result<DiffFormat, Failure> {
    let extension = options
        .output
        .as_deref()
        .and_then(Path::extension)
        .and_then(|it| it.to_str());
    match (options.format, extension) {
        (Some(format), _) => Ok(format),
        (None, None | Some("txt")) => Ok(DiffFormat::Text),
        (None, Some("jsonl" | "ndjson")) => Ok(DiffFormat::Jsonl),
        (None, Some("csv")) => Ok(DiffFormat::Csv),
        (None, Some(other)) => Err(Failure::Usage(format!(
            "cannot tell the format from the extension `{other}`: expected .txt, .jsonl or .csv, or --format"
        ))),
    }
}
