//! How fast graphs are loaded and the named questions answered:
//! `cargo run --release --example questions -- GRAPH…`, with `--actor NAME --other NAME` for those about somebody. Each
//! graph is loaded by itself, by the clock; the times of questions are of the processor, each the least of three.

#![expect(clippy::print_stdout, reason = "a program may print")]

use actant::query::{self, Dataset, Format, Limits};
use actant_words::gazetteer::Gazetteer;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// A question that takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(60);

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
    let mut dataset = Dataset::new()?;
    dataset.load_file(graph)?;
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

/// Asks one question three times.
fn line(dataset: &Dataset, name: &str, sparql: &str) -> Result<(), Box<dyn Error>> {
    let mut least = f64::MAX;
    for _ in 0..3 {
        let start = busy();
        let limits = Limits {
            time: Some(PATIENCE),
            ..Limits::default()
        };
        let answer = dataset.answer(sparql, &limits);
        match answer.and_then(|answer| answer.write(Format::Csv, &mut io::sink())) {
            Ok(written) => {
                least = least.min(busy() - start);
                if least > 2000.0 {
                    println!("{name:<14} {least:>9.1} ms {:>9} rows", written.rows);
                    return Ok(());
                }
                if least < f64::MAX {
                    continue;
                }
            }
            Err(error) => {
                println!("{name:<14} {error}");
                return Ok(());
            }
        }
    }
    let rows = dataset.query(sparql)?.len();
    println!("{name:<14} {least:>9.1} ms {rows:>9} rows");
    Ok(())
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
