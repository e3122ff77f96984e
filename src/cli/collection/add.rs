//! `add` and `update`: articles in; what they say is kept.

use super::arguments::{AddOptions, UpdateOptions};
use super::documents;
use super::progress::{Progress, interruption};
use super::version;
use crate::arguments::Kept;
use crate::failure::{Failure, finished};
use crate::input::{self, Articles};
use crate::overlap::{self, Source};
use crate::write::{doubtful_told, pipeline, tell, warn, words};
use actant_base::text::Document;
use actant_collection::{Collection, Entry, Error, Given, Standing, Tally, Writer};
use actant_graph::DocumentFacts;
use actant_input::{Content, is_stdin};
use actant_pipeline::{Analysis, Pipeline};
use std::cell::RefCell;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

/// So many documents that were read may wait for whoever writes.
const WAITING: usize = 64;
/// What was read is written after so long, even if no more comes.
const PAUSE: Duration = Duration::from_secs(2);
/// Whoever is stopped by Ctrl-C says so.
const INTERRUPTED: u8 = 130;
/// So many documents are looked up in a collection at once.
const PAGE: usize = 256;

/// Articles into a collection. Those that are there already are passed over.
pub fn add(options: &AddOptions) -> Result<ExitCode, Failure> {
    let given = &options.articles;
    let read = Source::of(&given.reading)?.chain(Source::ontologies(&given.ontology.ontology));
    overlap::refuse(read, std::slice::from_ref(&options.collection))?;
    let reading = version::reading(given)?;
    let path = &options.collection;
    let writer = Writer::open(path, &reading, options.with_text)?;
    let mut articles = Articles::of(&given.reading, &given.records, &given.date, Content::Prose)?;
    let progress = Progress::new(given.quiet);
    let inputs = given.reading.inputs.iter();
    let all = inputs.chain(&given.reading.input_jsonl);
    if progress.is_watched() && !all.clone().any(|path| is_stdin(path)) {
        let counter = progress.counter();
        let count = input::counter(&given.reading, &given.records, Content::Prose)?;
        // it ends with the process, if not before
        thread::spawn(move || {
            if let Some(total) = count(&|| counter.is_over()) {
                counter.total(total);
            }
        });
    }
    let mut work = Work::new(given, progress);
    let collection = Collection::open(path)?;
    let passed = RefCell::new((0, 0));
    let fault = RefCell::new(None);
    let fresh = articles.by_ref().map_while(|document| {
        match collection.standing(&Given::new(&document), &reading) {
            Ok(Standing::New) => Some(Some(document)),
            Ok(standing) => {
                let mut passed = passed.borrow_mut();
                passed.0 += 1;
                passed.1 += usize::from(standing == Standing::ReadOtherwise);
                work.progress.borrow().passed();
                Some(None)
            }
            Err(error) => {
                *fault.borrow_mut() = Some(error);
                None
            }
        }
    });
    let (tally, counts, stopped) = work.read(fresh.flatten(), writer)?;
    work.counts = counts;
    if let Some(error) = fault.take() {
        return Err(error.into());
    }
    articles.some_read()?;
    let (passed, otherwise) = passed.into_inner();
    work.progress.borrow().end();
    if otherwise > 0 {
        eprintln!(
            "note: {otherwise} {} there, read by another version or with other options: `actant update` reads them again",
            were(otherwise)
        );
    }
    if !given.quiet {
        eprintln!("{}", work.summary(tally, Some(passed)));
    }
    Ok(match stopped {
        true => ExitCode::from(INTERRUPTED),
        false => finished(articles.skipped + work.counts.faults),
    })
}

/// Reads again what another version has read: the texts that are kept, and those of the files that are named.
pub fn update(options: &UpdateOptions) -> Result<ExitCode, Failure> {
    let given = &options.articles;
    let path = &options.collection;
    let reading = version::reading(given)?;
    let collection = Collection::open(path)?;
    let writer = Writer::existing(path, &reading)?;
    let work = Work::new(given, Progress::new(given.quiet));
    let mut articles = Articles::of(&given.reading, &given.records, &given.date, Content::Prose)?;
    let fault: RefCell<Option<Error>> = RefCell::new(None);
    let note = |error| *fault.borrow_mut() = Some(error);
    let (mut after, mut page) = (0, Vec::new().into_iter());
    let kept = std::iter::from_fn(|| {
        loop {
            for (number, _, given) in page.by_ref() {
                after = number;
                if let Some(given) = given {
                    return Some(Given::document(&given));
                }
            }
            match collection.read_otherwise(&reading, after, PAGE) {
                Ok(next) if next.is_empty() => return None,
                Ok(next) => page = next.into_iter(),
                Err(error) => {
                    note(error);
                    return None;
                }
            }
        }
    });
    let named = articles.by_ref().filter(|document| {
        let standing = collection.standing(&Given::new(document), &reading);
        matches!(standing, Ok(Standing::ReadOtherwise))
    });
    let (tally, counts, stopped) = work.read(kept.chain(named), writer)?;
    let work = Work { counts, ..work };
    if let Some(error) = fault.take() {
        return Err(error.into());
    }
    work.progress.borrow().end();
    let left = Collection::open(path)?.read_otherwise(&reading, 0, usize::MAX)?;
    if !stopped && !left.is_empty() {
        eprintln!(
            "note: the texts of {} {} are not kept, the first is `{}`: name the files, actant update {} FILE…",
            left.len(),
            documents(left.len()),
            left[0].1,
            path.display()
        );
    }
    if !given.quiet {
        eprintln!("{}", work.summary(tally, None));
    }
    Ok(match stopped {
        true => ExitCode::from(INTERRUPTED),
        false => finished(articles.skipped + work.counts.faults),
    })
}

fn were(count: usize) -> &'static str {
    match count {
        1 => "document was",
        _ => "documents were",
    }
}

/// How much was read.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    words: usize,
    /// Statements that are withheld because they are doubtful.
    doubtful: usize,
    /// What was left out for faults of the program.
    faults: usize,
}

/// What documents are read with, and where what they say goes.
struct Work<'a> {
    given: &'a Kept,
    progress: RefCell<Progress>,
    begin: Instant,
    counts: Counts,
}

/// Why reading ended early: whoever writes has ended, and tells why itself.
struct Ended;

impl<'a> Work<'a> {
    fn new(given: &'a Kept, progress: Progress) -> Self {
        Self {
            given,
            progress: RefCell::new(progress),
            begin: Instant::now(),
            counts: Counts::default(),
        }
    }

    /// Reads the documents; what they say is written by another thread. Also tells whether somebody ended it early.
    fn read(
        &self,
        documents: impl Iterator<Item = Document>,
        writer: Writer,
    ) -> Result<(Tally, Counts, bool), Failure> {
        let mut documents = documents.peekable();
        if documents.peek().is_none() {
            // nothing to read: weights and word lists are not needed
            return Ok((writer.finish()?, Counts::default(), false));
        }
        let pipeline = pipeline(&self.given.reading.reader.choice, &self.given.ontology)?;
        let stop = interruption();
        let (sender, receiver) = mpsc::sync_channel(WAITING);
        let mut counts = Counts::default();
        let tally = thread::scope(|scope| {
            let writing = scope.spawn(move || write(writer, &receiver));
            let until = documents.take_while(|_| !stop.load(Ordering::Relaxed));
            let prose = until.map(|document| pipeline.prose(document));
            let ended = pipeline.each(prose, self.given.reading.threads, |document, analysis| {
                self.take(&pipeline, document, analysis, &sender, &mut counts)
            });
            drop((ended, sender));
            writing.join()
        });
        let tally = tally.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        // the process ends: nobody waits for memory
        std::mem::forget(pipeline);
        Ok((tally, counts, is_stopped(&stop)))
    }

    fn take(
        &self,
        pipeline: &Pipeline,
        document: &Document,
        mut analysis: Analysis,
        sender: &SyncSender<Entry>,
        counts: &mut Counts,
    ) -> Result<(), Ended> {
        counts.faults += self.progress.borrow().aside(|| {
            warn(document, &analysis);
            tell(document, &analysis.faults)
        });
        let words = words(&analysis);
        counts.words += words;
        self.progress.borrow_mut().done(words);
        if analysis.is_lost() {
            return Ok(());
        }
        let events = pipeline.events(document, &analysis);
        if self.given.no_actors {
            analysis.reading.without_actors();
        }
        if self.given.all {
            analysis.reading.with_all();
        }
        counts.doubtful += analysis.reading.doubtful();
        let entry = Entry {
            document: Given::new(document),
            facts: DocumentFacts::new(document, &analysis.reading),
            events,
            words,
        };
        sender.send(entry).map_err(|_| Ended)
    }

    fn summary(&self, tally: Tally, passed: Option<usize>) -> String {
        let Tally { added, replaced } = tally;
        let seconds = self.begin.elapsed().as_secs_f64();
        let mut told = match passed {
            Some(passed) => format!(
                "{added} {} added, {replaced} replaced, {passed} there before",
                documents(added)
            ),
            None => format!("{replaced} {} read again", documents(replaced)),
        };
        told.push_str(&doubtful_told(self.counts.doubtful));
        if self.counts.faults > 0 {
            let faults = self.counts.faults;
            told.push_str(&format!(", {faults} left out for faults of the program"));
        }
        let words = self.counts.words;
        told.push_str(&format!(
            ", {seconds:.2} s, {:.0} words/s",
            words as f64 / seconds
        ));
        told
    }
}

fn is_stopped(stop: &Arc<AtomicBool>) -> bool {
    stop.load(Ordering::Relaxed)
}

/// Writes what comes, until nothing does.
fn write(mut writer: Writer, entries: &Receiver<Entry>) -> Result<Tally, Error> {
    loop {
        match entries.recv_timeout(PAUSE) {
            Ok(entry) => writer.put(entry)?,
            Err(RecvTimeoutError::Timeout) => writer.commit()?,
            Err(RecvTimeoutError::Disconnected) => return writer.finish(),
        }
    }
}
