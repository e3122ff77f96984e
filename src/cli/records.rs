//! `extract --records`: a line of JSON in for each document, a line of JSON out. For whatever starts many of these and
//! feeds them: xargs, GNU parallel, Hadoop, Spark.

use super::arguments::ExtractOptions;
use super::failure::Failure;
use super::sink::Sink;
use super::write::{json_lines, pipeline, rows};
use actant_base::text::Document;
use actant_graph::{document_id, jsonl::JsonlOptions};
use actant_input::{Columns, Record, foreign, records};
use actant_pipeline::events::Shape;
use actant_pipeline::{Analysis, Pipeline};
use std::convert::Infallible;
use std::io::{self, BufReader, Write as _};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, sync_channel};

/// As many bytes of text are read, at most, before the answers are written.
const BATCH: usize = 256 * 1024;
/// As many records wait to be read, at most.
const WAITING: usize = 64;

/// Reads standard input to its end.
pub fn run(options: &ExtractOptions) -> Result<ExitCode, Failure> {
    let pipeline = pipeline(&options.reading.reader.choice, &options.ontology)?;
    let mut sink = Sink::new(options.output.as_deref());
    // an output that cannot be written is told before the work
    sink.write(&[])?;
    let waiting = incoming(options.records.columns());
    let mut failure = None;
    while let Ok(first) = waiting.recv() {
        // whatever has come by now: who sends a line and waits for its answer gets it
        let mut batch = Vec::new();
        let mut bytes = 0;
        let mut next = Some(first);
        while let Some(record) = next.take() {
            match record {
                Ok(record) => {
                    bytes += record.document.as_ref().map_or(0, |it| it.text().len());
                    batch.push(record);
                }
                Err(error) => failure = Some(error),
            }
            if bytes < BATCH {
                next = waiting.try_recv().ok();
            }
        }
        sink.write(&answers(batch, &pipeline, options))?;
    }
    sink.finish()?;
    match failure {
        Some(error) => Err(Failure::Stdin(error)),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// The records of standard input. They are read beside the work, by a thread that ends with the process: it may wait for
/// a line when nobody wants an answer any more.
fn incoming(columns: Columns) -> Receiver<io::Result<Record>> {
    let (send, receive) = sync_channel(WAITING);
    std::thread::spawn(move || {
        for record in records(BufReader::new(io::stdin()), columns) {
            if send.send(record).is_err() {
                return;
            }
        }
    });
    receive
}

/// The answers to some records, in their order, a line each.
fn answers(batch: Vec<Record>, pipeline: &Pipeline, options: &ExtractOptions) -> Vec<u8> {
    let mut documents = Vec::new();
    let mut places = Vec::new();
    for Record { line, id, document } in batch {
        let known = document.and_then(|document| {
            english(&document, options.reading.any_language)?;
            documents.push(pipeline.prose(called(document).assumed_on(options.date.date)));
            Ok(())
        });
        places.push((line, id, known));
    }
    let mut read = Vec::new();
    let Ok(()) = pipeline.each(documents, options.reading.threads, |document, analysis| {
        read.push(answer(document, analysis, pipeline, options));
        Ok::<(), Infallible>(())
    });
    let mut read = read.into_iter();
    let mut written = Vec::new();
    for (line, id, known) in places {
        let answer = known.and_then(|()| read.next().unwrap_or_else(|| Err("lost".to_owned())));
        match answer {
            Ok(bytes) => written.extend(bytes),
            Err(reason) => {
                let answer = serde_json::json!({ "document": id, "line": line, "error": reason });
                // a vector takes what is written to it
                let _ = writeln!(written, "{answer}");
            }
        }
    }
    written
}

/// Why the document is passed over, if it is in another language and `any` may not be read.
fn english(document: &Document, any: bool) -> Result<(), String> {
    match foreign(document.text()).filter(|_| !any) {
        None => Ok(()),
        Some(language) => Err(format!("it is in {language}, not in English: passed over")),
    }
}

/// The document by its name; one without is called by its text, so that it has one name wherever it is read.
fn called(document: Document) -> Document {
    if !document.name().is_empty() {
        return document;
    }
    let id = document_id(&document);
    document.named(format!("text-{}", &id[..16]))
}

/// What is written of a document that was read; why nothing is, if all of it is lost to a fault of the program.
fn answer(
    document: &Document,
    mut analysis: Analysis,
    pipeline: &Pipeline,
    options: &ExtractOptions,
) -> Result<Vec<u8>, String> {
    if let Some(fault) = analysis.faults.iter().find(|it| it.sentence.is_none()) {
        return Err(format!("a fault of the program: {}", fault.message));
    }
    let lines = JsonlOptions {
        min_confidence: options.min_confidence.unwrap_or_default(),
        all: options.all,
        features: options.features,
    };
    let least = f64::from(lines.min_confidence);
    let events = rows(pipeline, document, &analysis, Shape::JsonLines, least);
    if options.no_actors {
        analysis.reading.without_actors();
    }
    let statements = json_lines(document, &analysis, &lines);
    let mut written = Vec::with_capacity(statements.len() + events.len() + 64);
    let name = serde_json::Value::from(document.name());
    // a vector takes what is written to it
    let _ = write!(written, "{{\"document\":{name},\"statements\":");
    list(&statements, &mut written);
    written.extend(b",\"events\":");
    list(&events, &mut written);
    if !analysis.faults.is_empty() {
        let _ = write!(written, ",\"left_out\":{}", analysis.faults.len());
    }
    written.extend(b"}\n");
    Ok(written)
}

/// Lines of JSON as a list.
fn list(lines: &[u8], written: &mut Vec<u8>) {
    written.push(b'[');
    for (number, line) in lines.split(|&byte| byte == b'\n').enumerate() {
        if line.is_empty() {
            continue;
        }
        if number > 0 {
            written.push(b',');
        }
        written.extend(line);
    }
    written.push(b']');
}
