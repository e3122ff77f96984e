//! `build` and `extract`: articles in, graphs or statements out.

use super::arguments::{
    BuildOptions, ExtractFormat, ExtractOptions, OntologyOption, OpenIe, Reading,
};
use super::collection::graphs;
use super::failure::{Failure, finished};
use super::graph_file::{self, Kind};
use super::input::{Articles, Undated};
use super::overlap::{self, Source};
use super::reader::Choice;
use super::sink::Sink;
use super::{ontology, page, records};
use actant_base::syntax::Sentence;
use actant_base::text::{Document, Span};
use actant_explorer as explorer;
use actant_export::Options;
use actant_export::picture::PictureOptions;
use actant_graph::jsonl;
use actant_graph::{KnowledgeGraph, document_id};
use actant_input::Content;
use actant_pipeline::events::{self, Shape};
use actant_pipeline::openie::{self, Rendering};
use actant_pipeline::{Analysis, Fault, MOST, PAIRS, Pipeline, ReadText};
use actant_pipeline::{fault, tokenize};
use actant_rdf::RdfOptions;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// The pipeline with the user's choice of a reader and ontologies.
pub fn pipeline(reader: &Choice, ontology: &OntologyOption) -> Result<Pipeline, Failure> {
    let mut pipeline = Pipeline::with(|| reader.load())?;
    ontology::add(&mut pipeline, ontology)?;
    Ok(pipeline)
}

/// Articles into graph files.
pub fn build(options: &BuildOptions) -> Result<ExitCode, Failure> {
    let start = Instant::now();
    let given = &options.articles;
    let stdout = [PathBuf::from("-")];
    let outputs = if options.outputs.is_empty() {
        &stdout[..]
    } else {
        &options.outputs[..]
    };
    let kinds: Vec<Kind> = outputs
        .iter()
        .map(|path| Kind::of(path, &options.format))
        .collect::<Result<_, _>>()?;
    let rdf_options = rdf_options(options)?;
    overlap::refuse(sources(&given.reading, &given.ontology)?, outputs)?;
    if graphs::are_collections(&given.reading.inputs)? {
        return graphs::build(options, &kinds, outputs, rdf_options);
    }
    let mut articles = Articles::of(&given.reading, &given.records, &given.date, Content::Prose)?;
    let pipeline = pipeline(&given.reading.reader.choice, &given.ontology)?;
    let jsonl_options = jsonl::JsonlOptions {
        min_confidence: options.min_confidence.unwrap_or_default(),
        all: given.all,
        features: false,
    };
    let mut graph = KnowledgeGraph::default();
    let mut read = Counts::default();
    let mut undated = Undated::default();
    let mut lines: Vec<Sink> = outputs
        .iter()
        .zip(&kinds)
        .filter(|(_, kind)| **kind == Kind::Lines)
        .map(|(path, _)| Sink::new(Some(path)))
        .collect();
    let mut beside = explorer::Beside::default();
    let threads = given.reading.threads;
    let prose = articles.by_ref().map(|document| pipeline.prose(document));
    pipeline.each(prose, threads, |document, mut analysis| {
        warn(document, &analysis);
        read.add(&analysis, tell(document, &analysis.faults));
        if analysis.is_lost() {
            return Ok(());
        }
        if given.no_actors {
            analysis.reading.without_actors();
        }
        // the lines have the reason
        let written = match lines.is_empty() {
            true => Vec::new(),
            false => json_lines(document, &analysis, &jsonl_options),
        };
        if given.all {
            analysis.reading.with_all();
        }
        read.doubtful += analysis.reading.doubtful();
        undated.see(document, analysis.reading.published);
        graph.add(document, &analysis.reading);
        if kinds.contains(&Kind::Page) {
            let text = document.source().into();
            beside.texts.insert(document_id(document), text);
        }
        lines.iter_mut().try_for_each(|sink| sink.write(&written))
    })?;
    articles.some_read()?;
    undated.tell(&given.date);
    let export = Options {
        rdf: rdf_options,
        picture: PictureOptions {
            actors: options.actors,
            ..PictureOptions::default()
        },
        explorer: None,
    };
    for (path, &kind) in outputs.iter().zip(&kinds) {
        if kind == Kind::Page {
            beside.names = page::names(&graph, pipeline.gazetteer());
        }
        graph_file::write(&graph, kind, &export, &mut beside, path)?;
    }
    lines.into_iter().try_for_each(Sink::finish)?;
    if !given.quiet {
        eprintln!("{}", summary(&read, &graph, &export.rdf, start));
    }
    // the process ends: nobody waits for memory
    std::mem::forget((pipeline, graph));
    Ok(finished(articles.skipped + read.faults))
}

fn rdf_options(options: &BuildOptions) -> Result<RdfOptions, Failure> {
    let mut rdf = RdfOptions::default();
    if let Some(base) = &options.base {
        rdf = rdf
            .with_base(base)
            .map_err(|error| Failure::Usage(error.to_string()))?;
    }
    if let Some(threshold) = options.min_confidence {
        rdf = rdf.with_threshold(threshold);
    }
    Ok(rdf
        .with_text(options.with_text)
        .with_reifiers(options.rdf12))
}

/// Tells where statements were left out because a sentence has too many.
pub fn warn(document: &Document, analysis: &Analysis) {
    for (number, sentence) in analysis.sentences.iter().enumerate() {
        let left_out = analysis.left_out(number);
        if left_out > 0 {
            let (line, column) = document.position(sentence.span.start);
            eprintln!(
                "warning: {}:{line}:{column}: this sentence has too many statements: {left_out} are left out (at most {MOST} of a sentence, {PAIRS} of a clause)",
                document.name(),
            );
        }
    }
}

/// Tells what was left out for faults of the program, and how much.
pub fn tell(document: &Document, faults: &[Fault]) -> usize {
    for Fault { sentence, message } in faults {
        let name = document.name();
        match sentence.map(|span| document.position(span.start)) {
            Some((line, column)) => eprintln!(
                "error: {name}:{line}:{column}: this sentence is left out for a fault of the program: {message}"
            ),
            None => eprintln!(
                "error: {name}: all of it is left out for a fault of the program: {message}"
            ),
        }
    }
    faults.len()
}

/// The statements of a document, a line of JSON each.
pub fn json_lines(
    document: &Document,
    analysis: &Analysis,
    options: &jsonl::JsonlOptions,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    jsonl::write_with(document, &analysis.reading, options, &mut bytes)
        .expect("a vector takes what is written to it");
    bytes
}

/// How many words were read.
pub fn words(analysis: &Analysis) -> usize {
    let tokens = analysis
        .sentences
        .iter()
        .flat_map(|sentence| &sentence.tokens);
    tokens
        .filter(|token| token.form.contains(char::is_alphanumeric))
        .count()
}

/// What is read, so that no output takes its place.
fn sources<'a>(
    reading: &'a Reading,
    ontology: &'a OntologyOption,
) -> Result<impl Iterator<Item = Source<'a>>, Failure> {
    Ok(Source::of(reading)?.chain(Source::ontologies(&ontology.ontology)))
}

/// How much was read.
#[derive(Default)]
struct Counts {
    sentences: usize,
    words: usize,
    /// Statements that are withheld because they are doubtful.
    doubtful: usize,
    /// What was left out for faults of the program.
    faults: usize,
}

impl Counts {
    fn add(&mut self, analysis: &Analysis, faults: usize) {
        self.sentences += analysis.sentences.len();
        self.words += words(analysis);
        self.faults += faults;
    }
}

/// For the line that tells how a command ended.
pub fn doubtful_told(doubtful: usize) -> String {
    match doubtful {
        0 => String::new(),
        some => format!(", {some} left out as doubtful"),
    }
}

fn summary(read: &Counts, graph: &KnowledgeGraph, options: &RdfOptions, start: Instant) -> String {
    let Counts {
        sentences,
        words,
        doubtful,
        faults,
    } = *read;
    let doubtful = doubtful_told(doubtful);
    let faults = match faults {
        0 => String::new(),
        some => format!(", {some} left out for faults of the program"),
    };
    let seconds = start.elapsed().as_secs_f64();
    let statements = graph.facts().statements.values();
    let plain = statements
        .clone()
        .filter(|statement| options.is_plain_edge(statement))
        .count();
    let held = statements
        .filter(|statement| options.is_held_back(statement))
        .count();
    let held = match held {
        0 => String::new(),
        some => format!(
            ", {some} held back (confidence below {})",
            options.threshold()
        ),
    };
    format!(
        "{sentences} sentences, {} statements{doubtful}, {} plain edges{held}, {} entities{faults}, {seconds:.2} s, {:.0} words/s",
        graph.facts().statements.len(),
        plain,
        graph.facts().entities.len(),
        words as f64 / seconds,
    )
}

/// Articles into statements, or into extractions in their own words; each is written as soon as it is read.
pub fn extract(options: &ExtractOptions) -> Result<ExitCode, Failure> {
    let read = sources(&options.reading, &options.ontology)?;
    overlap::refuse(read, options.output.as_slice())?;
    if options.stream {
        return records::run(options);
    }
    // lines that are sentences, or tokens, are read as they are
    let content = match options.lines || options.tokenized {
        true => Content::Given,
        false => Content::Prose,
    };
    let mut articles = Articles::of(&options.reading, &options.records, &options.date, content)?;
    let mut pipeline = pipeline(&options.reading.reader.choice, &options.ontology)?;
    for &step in &options.without {
        pipeline.leave_out(step);
    }
    let documents = articles.by_ref().map(|document| match content {
        Content::Prose => pipeline.prose(document),
        _ => document,
    });
    let mut sink = Sink::new(options.output.as_deref());
    // an output that cannot be written is told before the work
    sink.write(&[])?;
    let faults = match options.openie {
        Some(rendering) => open_extractions(documents, &pipeline, options, rendering, &mut sink)?,
        None => statements(documents, &pipeline, options, &mut sink)?,
    };
    articles.some_read()?;
    sink.finish()?;
    Ok(finished(articles.skipped + faults))
}

/// Writes the statements of each document; how much was left out for faults of the program.
fn statements(
    documents: impl Iterator<Item = Document>,
    pipeline: &Pipeline,
    options: &ExtractOptions,
    sink: &mut Sink,
) -> Result<usize, Failure> {
    let lines = jsonl::JsonlOptions {
        min_confidence: options.min_confidence.unwrap_or_default(),
        all: options.all,
        features: options.features,
    };
    let shape = match options.format {
        ExtractFormat::Statements => None,
        ExtractFormat::Events => Some(Shape::JsonLines),
        ExtractFormat::EventsCsv => Some(Shape::Csv),
    };
    if shape == Some(Shape::Csv) {
        sink.write(format!("{}\n", events::COLUMNS.join(",")).as_bytes())?;
    }
    let mut faults = 0;
    let mut undated = Undated::default();
    pipeline.each(
        documents,
        options.reading.threads,
        |document, mut analysis| {
            undated.see(document, analysis.reading.published);
            warn(document, &analysis);
            faults += tell(document, &analysis.faults);
            if let Some(shape) = shape {
                let least = f64::from(lines.min_confidence);
                return sink.write(&rows(pipeline, document, &analysis, shape, least));
            }
            if options.no_actors {
                analysis.reading.without_actors();
            }
            sink.write(&json_lines(document, &analysis, &lines))
        },
    )?;
    undated.tell(&options.date);
    Ok(faults)
}

/// The events of a document that are at least so probable, as rows.
pub fn rows(
    pipeline: &Pipeline,
    document: &Document,
    analysis: &Analysis,
    shape: Shape,
    least: f64,
) -> Vec<u8> {
    let mut found = pipeline.events(document, analysis);
    found.retain(|event| event.confidence >= least);
    let mut bytes = Vec::new();
    events::write(&found, shape, &mut bytes).expect("a vector takes what is written to it");
    bytes
}

/// Writes the open extractions of each document; how much was left out for faults of the program.
fn open_extractions(
    documents: impl Iterator<Item = Document>,
    pipeline: &Pipeline,
    options: &ExtractOptions,
    rendering: OpenIe,
    sink: &mut Sink,
) -> Result<usize, Failure> {
    let rendering = match rendering {
        OpenIe::Nary => Rendering::Nary,
        OpenIe::Triples => Rendering::Triples,
    };
    // extractions are in the words of the text
    let documents = documents.map(Document::as_written);
    let mut faults = 0;
    let mut write = |document: &Document, read: ReadText| {
        faults += tell(document, &read.faults);
        let mended = pipeline.mend(document, read.sentences);
        faults += tell(document, &mended.faults);
        let mut bytes = Vec::new();
        for sentence in &mended.sentences {
            let text = document.slice(sentence.span);
            let before = bytes.len();
            let written = fault::caught(Some(sentence.span), || {
                openie::write(text, sentence, rendering, &mut bytes)
                    .expect("a vector takes what is written to it");
            });
            if let Err(fault) = written {
                bytes.truncate(before);
                faults += tell(document, &[fault]);
            }
        }
        sink.write(&bytes)
    };
    if options.lines || options.tokenized {
        for document in documents {
            let sentences = read_lines(pipeline, &document, options);
            let faults = Vec::new();
            write(&document, ReadText { sentences, faults })?;
        }
    } else {
        pipeline.each_read(documents, options.reading.threads, write)?;
    }
    Ok(faults)
}

/// Reads each line that holds tokens as one sentence.
fn read_lines(pipeline: &Pipeline, document: &Document, options: &ExtractOptions) -> Vec<Sentence> {
    let text = document.text();
    // a slice of the text
    let span = |slice: &str| {
        let at = slice.as_ptr().addr() - text.as_ptr().addr();
        Span::new(at, at + slice.len())
    };
    let read = |line: &str| {
        let tokens = if options.tokenized {
            line.split_whitespace().map(span).collect()
        } else {
            tokenize::tokens(document, span(line))
        };
        (!tokens.is_empty()).then(|| pipeline.read_tokens(document, span(line), &tokens))
    };
    let lines: Vec<&str> = text.lines().collect();
    let share = lines.len().div_ceil(options.reading.threads.get()).max(1);
    let read_all = |lines: &[&str]| -> Vec<Sentence> {
        let sentences = lines.iter().filter_map(|line| read(line));
        sentences.collect()
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = lines
            .chunks(share)
            .map(|lines| scope.spawn(|| read_all(lines)))
            .collect();
        let read = workers.into_iter().flat_map(|worker| {
            let read = worker.join();
            read.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        read.collect()
    })
}
