//! How fast graphs are loaded and the named questions answered:
//! `cargo run --release --example questions -- GRAPH…`, with `--actor NAME --other NAME` for those about somebody. Each
//! graph is loaded by itself, by the clock; the times of questions are of the processor, each a mean. A collection is asked
//! where it is.

#![expect(clippy::print_stdout, reason = "a program may print")]

use actant::collection;
use actant::query::{self, Dataset, Format, Limits};
use actant_words::gazetteer::Gazetteer;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// A question that takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(60);
/// A question is asked again until all its answers have taken so many milliseconds.
const ENOUGH: f64 = 200.0;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut actor, mut other, mut graphs) = ("Russia".to_owned(), "Ukraine".to_owned(), vec![]);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--actor" => actor = arguments.next().ok_or("--actor needs a name")?,
            "--other" => other = arguments.next().ok_or("--other needs a name")?,
            _ => graphs.push(argument),
        }
    }
    let gazetteer = Gazetteer::embedded();
    for graph in graphs {
        measure(Path::new(&graph), &gazetteer, &actor, &other)?;
    }
    Ok(())
}

/// Loads a graph and asks it everything.
fn measure(
    graph: &Path,
    gazetteer: &Gazetteer,
    actor: &str,
    other: &str,
) -> Result<(), Box<dyn Error>> {
    let (before, start) = (memory("VmRSS"), Instant::now());
    let dataset = match collection::is_collection(graph) {
        true => Dataset::of_kept(collection::source(graph)?)?,
        false => {
            let mut dataset = Dataset::new()?;
            dataset.load_file(graph)?;
            dataset
        }
    };
    let counted = dataset.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")?;
    let loaded = start.elapsed().as_secs_f64();
    let triples = counted.render(Format::Csv)?;
    let triples: usize = triples.lines().nth(1).unwrap_or("0").parse()?;
    let held = memory("VmRSS").saturating_sub(before);
    println!(
        "{}: {triples} triples in {loaded:.2} s; {} MB, {} bytes a triple; {} MB at the peak",
        graph.display(),
        held / 1000,
        held * 1000 / triples.max(1),
        memory("VmHWM") / 1000,
    );
    let start = busy();
    let who = dataset.called(actor, gazetteer);
    println!("{:<14} {:>9.1} ms", "names", busy() - start);
    let whom = dataset.called(other, gazetteer);
    for &(name, _) in query::names() {
        let whom = query::expects(name, true, true).ok().and(Some(&whom));
        let who = query::expects(name, true, whom.is_some())
            .ok()
            .and(Some(&who));
        if query::expects(name, false, false).is_ok() {
            line(&dataset, name, &query::named(name, None, None)?)?;
        }
        let whom = whom.filter(|_| query::expects(name, true, false).is_err());
        if who.is_some() {
            line(
                &dataset,
                &format!("{name} *"),
                &query::named(name, who, whom)?,
            )?;
        }
    }
    Ok(())
}

/// Asks one question until it has taken long enough for the clock of the processor, which may tick hundreds of times a
/// second only.
fn line(dataset: &Dataset, name: &str, sparql: &str) -> Result<(), Box<dyn Error>> {
    let (start, mut times) = (busy(), 0.0);
    loop {
        let limits = Limits {
            time: Some(PATIENCE),
            ..Limits::default()
        };
        let answer = dataset.answer(sparql, &limits);
        let rows = match answer.and_then(|answer| answer.write(Format::Csv, &mut io::sink())) {
            Ok(written) => written.rows,
            Err(error) => {
                println!("{name:<14} {error}");
                return Ok(());
            }
        };
        times += 1.0;
        let mean = (busy() - start) / times;
        if mean * times >= ENOUGH {
            println!("{name:<14} {mean:>9.1} ms {rows:>9} rows");
            return Ok(());
        }
    }
}

/// Milliseconds that the processor has worked for this thread; those of the clock elsewhere than on Linux.
fn busy() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(
        || 1e3 * START.with(Instant::elapsed).as_secs_f64(),
        |nanoseconds| nanoseconds / 1e6,
    )
}

/// Kilobytes of this process, by their name in `/proc`; 0 elsewhere than on Linux.
fn memory(name: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
