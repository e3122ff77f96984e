//! `text`: what is read of a file, as people or programs want to see it.

use super::arguments::OntologyOption;
use super::arguments::{DateOption, ExplainFormat, TextOptions};
use super::failure::{Failure, finished};
use super::input::Articles;
use super::overlap::{self, Source};
use super::sink::Sink;
use super::write::pipeline;
use actant_base::text::Document;
use actant_input::Content;
use std::fmt::Write as _;
use std::process::ExitCode;

/// Documents into their texts.
pub fn run(options: &TextOptions) -> Result<ExitCode, Failure> {
    overlap::refuse(Source::of(&options.reading)?, options.output.as_slice())?;
    let date = DateOption { date: None };
    let mut articles = Articles::of(&options.reading, &options.records, &date, Content::Prose)?;
    let ontology = OntologyOption {
        ontology: Vec::new(),
    };
    let choice = &options.reading.reader.choice;
    let pipeline = options
        .prose
        .then(|| pipeline(choice, &ontology))
        .transpose()?;
    let mut sink = Sink::new(options.output.as_deref());
    sink.write(&[])?;
    let mut is_first = true;
    for document in articles.by_ref() {
        let read = pipeline
            .as_ref()
            .map(|pipeline| pipeline.prose(document.clone()));
        let text = match (&read, options.format) {
            (Some(read), _) => read.text(),
            // what is read of Markdown leads to the file, whose characters are counted
            (None, ExplainFormat::Text) => document.source(),
            (None, ExplainFormat::Json) => document.text(),
        };
        let shown = match options.format {
            ExplainFormat::Text => for_people(&document, text, is_first),
            ExplainFormat::Json => for_programs(&document, text),
        };
        sink.write(shown.as_bytes())?;
        is_first = false;
    }
    articles.some_read()?;
    sink.finish()?;
    Ok(finished(articles.skipped))
}

/// The fields that are known of a document, by the names under which records have them.
fn fields(document: &Document) -> Vec<(&'static str, String)> {
    let metadata = document.metadata();
    let day = document.published().map(|day| day.to_string());
    let fields = [
        ("title", metadata.title.clone()),
        ("date", day),
        ("url", metadata.url.clone()),
        ("publisher", metadata.publisher.clone()),
        ("author", metadata.author.clone()),
        ("language", metadata.language.clone()),
        (
            "format",
            metadata.format.map(|format| format.media_type().to_owned()),
        ),
        ("file", metadata.retrieved_from.clone()),
    ];
    let known = fields
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    known.collect()
}

fn for_people(document: &Document, text: &str, is_first: bool) -> String {
    let mut shown = String::new();
    if !is_first {
        shown.push('\n');
    }
    let _ = writeln!(shown, "document:  {}", one_line(document.name()));
    for (name, value) in fields(document) {
        let _ = writeln!(shown, "{:<10} {}", format!("{name}:"), one_line(&value));
    }
    shown.push('\n');
    shown.push_str(text);
    if !text.ends_with('\n') {
        shown.push('\n');
    }
    shown
}

/// `value` in one line, whatever is in it.
fn one_line(value: &str) -> String {
    let letter = |c: char| if c.is_control() { ' ' } else { c };
    value.chars().map(letter).collect()
}

fn for_programs(document: &Document, text: &str) -> String {
    let mut object = serde_json::Map::new();
    object.insert("id".to_owned(), document.name().into());
    for (name, value) in fields(document) {
        object.insert(name.to_owned(), value.into());
    }
    object.insert("text".to_owned(), text.into());
    format!("{}\n", serde_json::Value::Object(object))
}
