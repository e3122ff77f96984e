//! `--ontology`: Turtle files, tables, and folders of both.

use super::arguments::OntologyOption;
use super::failure::Failure;
use actant_pipeline::Pipeline;
use actant_words::lexicon::{Relations, Table};
use std::fs;
use std::path::{Path, PathBuf};

/// So many faults are told; who has more sees the rest after putting these right.
const TOLD: usize = 20;

/// A file of the user's.
struct Source {
    /// As it is named in messages.
    name: String,
    text: String,
    /// The table that it adds to; else it is Turtle.
    table: Option<Table>,
}

/// Adds what the user gave, in order: what comes later overrides what came earlier.
///
/// # Errors
/// Files that cannot be read or hold something else: all faults of all files.
pub fn add(pipeline: &mut Pipeline, option: &OntologyOption) -> Result<(), Failure> {
    if option.ontology.is_empty() {
        return Ok(());
    }
    let mut sources = Vec::new();
    for path in &option.ontology {
        for file in files_of(path)? {
            sources.push(source(file)?);
        }
    }
    // tables may name the relations that any of the files declares
    let mut relations = Relations::embedded();
    for source in sources.iter().filter(|source| source.table.is_none()) {
        relations.extend(&source.text);
    }
    let mut faults = Vec::new();
    for source in &sources {
        match added(pipeline, source, &relations) {
            Ok(0) => warn(source),
            Ok(_) => {}
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::Ontology(told(faults)))
}

fn told(mut faults: Vec<String>) -> String {
    let rest = faults.len().saturating_sub(TOLD);
    faults.truncate(TOLD);
    let mut told = faults.join("\nerror: ");
    if rest > 0 {
        told.push_str(&format!("\nerror: and {rest} more"));
    }
    told
}

/// Adds one file; returns how much it added.
fn added(
    pipeline: &mut Pipeline,
    source: &Source,
    relations: &Relations,
) -> Result<usize, Vec<String>> {
    let Source { name, text, table } = source;
    match table {
        Some(table) => pipeline
            .add_words(name, *table, text, relations)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect()),
        None => {
            let mut own = Relations::default();
            own.extend(text);
            let actors = pipeline.add_actors(name, text);
            actors
                .map(|actors| actors + own.len())
                .map_err(|faults| faults.iter().map(ToString::to_string).collect())
        }
    }
}

fn warn(source: &Source) {
    let reason = match source.table {
        Some(_) => "it has no line but comments",
        None => {
            "nothing in it is an actor, place or relation; expected a class such as act:Person and a skos:prefLabel"
        }
    };
    eprintln!("warning: {}: {reason}", source.name);
}

/// The path itself, or the files of a folder in order of their names. Notes (`.md`) and hidden files are passed over.
fn files_of(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(|error| wrong(path, error))?;
    let files = entries.map(|entry| Ok(entry?.path()));
    let files: Result<Vec<PathBuf>, std::io::Error> = files.collect();
    let mut files = files.map_err(|error| wrong(path, error))?;
    files.retain(|file| !is_passed_over(file));
    files.sort();
    if files.is_empty() {
        let reason = format!(
            "the folder has no tables and no Turtle, expected {}",
            expected()
        );
        return Err(wrong(path, reason));
    }
    match files
        .iter()
        .find(|file| !is_turtle(file) && table_of(file).is_none())
    {
        Some(unknown) => Err(unusable(unknown)),
        None => Ok(files),
    }
}

fn is_passed_over(file: &Path) -> bool {
    let hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    file.file_name().is_some_and(hidden) || has_extension(file, &["md"])
}

fn source(file: PathBuf) -> Result<Source, Failure> {
    let table = table_of(&file);
    if table.is_none() && has_extension(&file, &["tsv", "csv", "tab", "txt"]) {
        return Err(unusable(&file));
    }
    let bytes = fs::read(&file).map_err(|error| wrong(&file, error))?;
    let text = actant_input::utf8(bytes).map_err(|fault| {
        let (line, column) = (fault.line, fault.column);
        Failure::Ontology(format!(
            "{}:{line}:{column}: not UTF-8\nhint: save it as UTF-8, or convert it: `iconv -f {} -t UTF-8`",
            file.display(),
            if fault.is_wide { "UTF-16" } else { "WINDOWS-1252" },
        ))
    })?;
    Ok(Source {
        name: file.display().to_string(),
        // some programs put a mark in front of what they save
        text: text.trim_start_matches('\u{feff}').to_owned(),
        table,
    })
}

fn is_turtle(file: &Path) -> bool {
    has_extension(file, &["ttl"])
}

fn has_extension(file: &Path, extensions: &[&str]) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| extensions.contains(&extension))
}

fn table_of(file: &Path) -> Option<Table> {
    Table::named(file.file_name()?.to_str()?)
}

fn expected() -> String {
    let names = Table::ALL.map(Table::file);
    format!("{} or a Turtle file, .ttl", names.join(", "))
}

/// A file whose name does not tell what it holds.
fn unusable(file: &Path) -> Failure {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let fixed = Table::FIXED.into_iter().find(|(fixed, _)| *fixed == name);
    if let Some((_, reason)) = fixed {
        return wrong(file, format!("this table cannot be added to: {reason}"));
    }
    if file.is_dir() {
        return wrong(
            file,
            "a folder in a folder\nhint: give it an --ontology of its own",
        );
    }
    let hint = Table::near(&name).map_or(String::new(), |hint| format!("\nhint: {hint}"));
    let reason = format!(
        "the name tells what a file holds, expected {}{hint}",
        expected()
    );
    wrong(file, reason)
}

fn wrong(path: &Path, reason: impl std::fmt::Display) -> Failure {
    Failure::Ontology(format!("{}: {reason}", path.display()))
}
