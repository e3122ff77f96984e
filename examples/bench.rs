//! How fast: `cargo run --release --example bench -- FILES`, or without files for the articles in
//! `examples/`. Then where the time goes, stage by stage, as shares of the time that the default reader takes. One thread
//! works. Times are of the processor on Linux, of the clock elsewhere.

#![expect(clippy::print_stdout, reason = "a program may print")]

use actant::export::rdf::{self, RdfOptions, Syntax};
use actant::graph::KnowledgeGraph;
use actant::text::Document;
use actant_pipeline::extract;
use actant_pipeline::{self as pipeline, Analysis, MendedText, Pipeline};
use actant_reader::{Reader, ReaderError};
use std::error::Error;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::time::Instant;
use std::{env, fs, thread};

type Load = fn() -> Result<Reader, ReaderError>;

/// Each figure is the mean of as many runs as take this many seconds.
const SECONDS: f64 = 5.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<String> = env::args().skip(1).collect();
    if files.is_empty() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
        files = ["border.txt", "summit.txt", "group.txt"]
            .map(|name| format!("{folder}/{name}"))
            .to_vec();
    }
    let documents: Vec<Document> = files
        .iter()
        .map(|file| Ok(Document::new(file, fs::read_to_string(file)?)))
        .collect::<Result<_, std::io::Error>>()?;
    let words: usize = documents.iter().map(words).sum();
    let bytes: usize = documents.iter().map(|document| document.text().len()).sum();
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    println!("processor  {}, {cores} cores", processor());
    println!(
        "text       {} files, {bytes} bytes, {words} words between blanks",
        documents.len()
    );

    let plain = seconds(|| {
        for document in black_box(&documents) {
            black_box(self::words(document));
        }
    });
    println!("                                words/s   times a plain pass");
    let line = |name: &str, time: f64| {
        let speed = words as f64 / time;
        println!("{name:<27} {speed:>11.0} {:>16.0}", time / plain);
    };
    line("counting words", plain);
    for (name, load) in [
        ("default", Reader::embedded as Load),
        ("fast", Reader::fast),
    ] {
        let reader = load()?;
        line(
            &format!("{name} reader: to trees"),
            seconds(|| {
                drop(black_box(pipeline::read(
                    &reader,
                    &documents,
                    NonZeroUsize::MIN,
                )))
            }),
        );
        let pipeline = Pipeline::with(load)?;
        line(
            &format!("{name} reader: to a graph"),
            seconds(|| {
                let mut graph = KnowledgeGraph::default();
                let analyses = pipeline.run(&documents, NonZeroUsize::MIN);
                for (document, analysis) in documents.iter().zip(&analyses) {
                    graph.add(document, &analysis.reading);
                }
                black_box(graph);
            }),
        );
        let ready = seconds(|| drop(black_box(load())));
        println!("{name} reader: loaded in {:.1} ms", 1000.0 * ready);
    }
    profile(&Pipeline::embedded()?, &documents, words)
}

/// What each stage takes of what the stage before it made.
fn profile(
    pipeline: &Pipeline,
    documents: &[Document],
    words: usize,
) -> Result<(), Box<dyn Error>> {
    let read = pipeline.read(documents, NonZeroUsize::MIN);
    let reading = seconds(|| drop(black_box(pipeline.read(documents, NonZeroUsize::MIN))));
    let copying = seconds(|| drop(black_box(read.clone())));
    let mend = || -> Vec<MendedText> {
        let each = documents.iter().zip(read.clone());
        each.map(|(document, text)| pipeline.mend(document, text.sentences))
            .collect()
    };
    // it takes the sentences, so each run has a copy of them
    let mending = seconds(|| drop(black_box(mend()))) - copying;
    let mended = mend();
    let extracting = seconds(|| {
        for (document, mended) in documents.iter().zip(&mended) {
            let text = extract::Text {
                document,
                sentences: &mended.sentences,
                lexicon: pipeline.lexicon(),
                written: extract::dateline(document).or(document.published()),
            };
            let before = |number: usize| mended.mending[number].before.as_ref();
            black_box(extract::propositions(&text, before));
        }
    });
    let analyse = || -> Vec<Analysis> {
        let each = documents.iter().zip(read.clone());
        each.map(|(document, text)| pipeline.analyse(document, text.sentences))
            .collect()
    };
    let resolving = seconds(|| drop(black_box(analyse()))) - copying - mending - extracting;
    let analyses = analyse();
    let build = || {
        let mut graph = KnowledgeGraph::default();
        for (document, analysis) in documents.iter().zip(&analyses) {
            graph.add(document, &analysis.reading);
        }
        graph
    };
    let merging = seconds(|| drop(black_box(build())));
    let graph = build();
    let write = || {
        let mut bytes = Vec::new();
        rdf::write(&graph, Syntax::Turtle, &RdfOptions::default(), &mut bytes).map(|()| bytes)
    };
    write()?;
    let exporting = seconds(|| drop(black_box(write())));
    println!("stage                    µs a word   % of the reader");
    let line = |name: &str, time: f64| {
        let micros = 1e6 * time / words as f64;
        println!("{name:<22} {micros:>11.2} {:>17.1}", 100.0 * time / reading);
    };
    line("read", reading);
    line("mend", mending);
    line("extract", extracting);
    line("resolve", resolving);
    line("graph", merging);
    line("export to Turtle", exporting);
    line(
        "all after the reader",
        mending + extracting + resolving + merging + exporting,
    );
    Ok(())
}

fn words(document: &Document) -> usize {
    document.text().split_whitespace().count()
}

/// How long `run` takes, once everything is warm.
fn seconds(run: impl Fn()) -> f64 {
    run();
    let (start, mut runs) = (now(), 0.0);
    loop {
        // the plain pass is much shorter than a tick of the processor's clock
        let clock = Instant::now();
        while clock.elapsed().as_secs_f64() < SECONDS / 10.0 {
            run();
            runs += 1.0;
        }
        let passed = now() - start;
        if passed >= SECONDS {
            return passed / runs;
        }
    }
}

/// Seconds of the processor that this process has used, or seconds of the clock.
fn now() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    let used = fs::read_to_string("/proc/self/stat").ok().and_then(|stat| {
        // the name, in brackets, may hold blanks; user and system time are the 14th and 15th
        let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
        let mut ticks = || fields.next()?.parse::<f64>().ok();
        // Linux shows a hundred ticks a second to every program
        Some((ticks()? + ticks()?) / 100.0)
    });
    used.unwrap_or_else(|| START.with(Instant::elapsed).as_secs_f64())
}

fn processor() -> String {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut lines = about.lines().filter_map(|line| line.split_once(':'));
    let model = lines.find(|(key, _)| key.trim() == "model name");
    model.map_or(env::consts::ARCH.to_owned(), |(_, name)| {
        name.trim().to_owned()
    })
}
