//! `add`, `update`, `remove`, `list`, `status`, `compact`: a file that keeps what documents say.

mod add;
pub mod arguments;
pub mod graphs;
mod progress;
pub mod version;

pub use add::{add, update};

use crate::failure::Failure;
use crate::output;
use actant_collection::{Collection, Listed, Status, Writer};
use arguments::{CompactOptions, ListOptions, RemoveOptions, Shown, StatusOptions};
use serde_json::json;
use std::fmt::Write as _;
use std::process::ExitCode;

/// Takes documents out. Names that no document has are told.
pub fn remove(options: &RemoveOptions) -> Result<ExitCode, Failure> {
    let collection = Collection::open(&options.collection)?;
    let there: std::collections::BTreeSet<String> = collection
        .list()?
        .into_iter()
        .map(|document| document.name)
        .collect();
    drop(collection);
    let (known, unknown): (Vec<String>, Vec<String>) = options
        .names
        .iter()
        .cloned()
        .partition(|name| there.contains(name));
    for name in &unknown {
        let file = options.collection.display();
        eprintln!("error: {file}: there is no document `{name}`; `actant list` shows the names");
    }
    if known.is_empty() {
        return Err(Failure::Input);
    }
    let removed = Writer::existing(&options.collection, "")?.remove(&known)?;
    eprintln!("{removed} {} removed", documents(removed));
    Ok(crate::failure::finished(unknown.len()))
}

/// The documents, by their names.
pub fn list(options: &ListOptions) -> Result<ExitCode, Failure> {
    let listed = Collection::open(&options.collection)?.list()?;
    let text = match options.format {
        Shown::Text => table(&listed),
        Shown::Json => listed.iter().map(line).collect(),
    };
    output::write_or_print(None, text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn line(document: &Listed) -> String {
    let Listed {
        name,
        published,
        characters,
        statements,
        reading,
        has_text,
    } = document;
    let line = json!({
        "name": name,
        "published": published,
        "characters": characters,
        "statements": statements,
        "reading": reading,
        "text": has_text,
    });
    format!("{line}\n")
}

fn table(listed: &[Listed]) -> String {
    // a name in a table is on one line
    let names: Vec<String> = listed
        .iter()
        .map(|document| document.name.replace(char::is_control, "\u{fffd}"))
        .collect();
    let widths = names.iter().map(|name| name.chars().count());
    let width = widths.max().unwrap_or(0).max("document".len());
    let mut text = format!(
        "{:width$}  published   statements  characters\n",
        "document"
    );
    for (document, name) in listed.iter().zip(names) {
        let published = document.published.as_deref().unwrap_or("");
        let characters = document.characters.map(|count| count.to_string());
        let _ = writeln!(
            text,
            "{name:width$}  {published:10}  {:10}  {:>10}",
            document.statements,
            characters.unwrap_or_default(),
        );
    }
    text
}

/// How much there is, and what read it.
pub fn status(options: &StatusOptions) -> Result<ExitCode, Failure> {
    let collection = Collection::open(&options.collection)?;
    let status = collection.status()?;
    let current = version::program();
    let text = match options.format {
        Shown::Text => told(&status, &current),
        Shown::Json => {
            let Status {
                documents,
                texts,
                words,
                statements,
                readings,
                used,
                free,
            } = &status;
            let readings: serde_json::Map<_, _> = readings
                .iter()
                .map(|(reading, count)| (reading.clone(), json!(count)))
                .collect();
            let line = json!({
                "documents": documents,
                "texts": texts,
                "words": words,
                "statements": statements,
                "readings": readings,
                "bytes": used,
                "free_bytes": free,
                "program": current,
            });
            format!("{line}\n")
        }
    };
    output::write_or_print(None, text.as_bytes())?;
    if options.check {
        let faults = collection.faults()?;
        for fault in &faults {
            eprintln!("error: {}: {fault}", options.collection.display());
        }
        if !faults.is_empty() {
            return Ok(ExitCode::from(5));
        }
        eprintln!("note: the file is whole");
    }
    Ok(ExitCode::SUCCESS)
}

fn told(status: &Status, current: &str) -> String {
    let mut text = String::new();
    let mut row = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<12}{value}");
    };
    row("documents", status.documents.to_string());
    row("words", status.words.to_string());
    row("statements", status.statements.to_string());
    row("texts kept", status.texts.to_string());
    let size = format!("{:.1} MB", status.used as f64 / 1e6);
    row(
        "size",
        match status.free {
            0 => size,
            free => format!(
                "{size}, and {:.1} MB that `compact` gives back",
                free as f64 / 1e6
            ),
        },
    );
    for (number, (reading, count)) in status.readings.iter().enumerate() {
        let older = match reading.starts_with(current) {
            true => "",
            false => "; not this program: `update` reads them again",
        };
        let name = if number == 0 { "read by" } else { "" };
        row(
            name,
            format!("{reading} ({count} {}{older})", documents(*count)),
        );
    }
    text
}

/// Gives back the room that removed documents had.
pub fn compact(options: &CompactOptions) -> Result<ExitCode, Failure> {
    let size = |path: &std::path::Path| std::fs::metadata(path).map_or(0, |about| about.len());
    let before = size(&options.collection);
    Writer::existing(&options.collection, "")?.compact()?;
    let after = size(&options.collection);
    eprintln!(
        "{:.1} MB, before {:.1} MB",
        after as f64 / 1e6,
        before as f64 / 1e6
    );
    Ok(ExitCode::SUCCESS)
}

fn documents(count: usize) -> &'static str {
    match count {
        1 => "document",
        _ => "documents",
    }
}
