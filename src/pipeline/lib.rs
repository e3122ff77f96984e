//! The stages one after the other: text → sentences → trees → mended trees → propositions → statements.

mod actors;
pub mod events;
pub mod explain;
pub mod extract;
pub mod fault;
#[cfg(test)]
mod fires;
mod known;
pub mod openie;
pub mod prose;
pub mod resolve;
pub mod segment;
pub mod tokenize;
mod withhold;

pub use crate::actors::Setting;
pub use crate::extract::{Governed, MOST, PAIRS, Trace};
pub use crate::fault::Fault;
use actant_base::statement::{Omission, Proposition, Reading, Sieves, Step};
use actant_base::syntax::{Indexed, Sentence};
use actant_base::text::{Document, Span};
use actant_graph::{KnowledgeGraph, document_id};
use actant_mend as mend;
pub use actant_mend::{Repaired, Repairs};
use actant_reader::{Reader, ReaderError};
use actant_words::gazetteer::{Gazetteer, GazetteerError};
use actant_words::lexicon::{Lexicon, Relations, Table, TableError, hyphen_shown};
use known::Known;
use std::convert::Infallible;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Everything that was found in one document, stage by stage.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    /// As mended: the trees that everything below the reader is made of.
    pub sentences: Vec<Sentence>,
    /// What mending did, sentence by sentence.
    pub mending: Vec<Mending>,
    /// As extracted.
    pub propositions: Vec<Proposition>,
    /// What extraction decided, sentence by sentence.
    pub traces: Vec<Trace>,
    /// As resolved.
    pub reading: Reading,
    /// Which states the text speaks of, and who belongs to them.
    pub setting: Setting,
    /// Of each statement, the proposition that it was made of.
    pub origins: Vec<usize>,
    /// The propositions of which something was not stated, and why.
    pub dropped: Vec<(usize, Omission)>,
    /// What was lost to faults of the program.
    pub faults: Vec<Fault>,
}

/// The sentences of a document.
#[derive(Debug, Clone, Default)]
pub struct ReadText {
    /// Those that could be read.
    pub sentences: Vec<Sentence>,
    /// The others.
    pub faults: Vec<Fault>,
}

/// The sentences of a document with their mended trees.
#[derive(Debug, Clone, Default)]
pub struct MendedText {
    /// Those that could be mended or need not be; over the same tokens as read.
    pub sentences: Vec<Sentence>,
    /// What was done to each.
    pub mending: Vec<Mending>,
    /// The other sentences.
    pub faults: Vec<Fault>,
}

/// What mending did to one sentence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mending {
    /// The tree before, if mending changed it.
    pub before: Option<Sentence>,
    /// The repairs that changed it, in their order.
    pub repairs: Vec<Repaired>,
}

impl Analysis {
    /// Whether all of the document was lost to a fault.
    pub fn is_lost(&self) -> bool {
        self.faults.iter().any(|fault| fault.sentence.is_none())
    }

    /// How many statements of a sentence were left out because one sentence has too many.
    pub fn left_out(&self, sentence: usize) -> usize {
        let dropped = self.dropped.iter().filter(|(proposition, reason)| {
            *reason == Omission::TooMany && self.propositions[*proposition].sentence == sentence
        });
        self.traces[sentence].left_out + dropped.count()
    }
}

/// The stages with their data: weights, word lists, known actors. May be shared by threads.
#[derive(Debug)]
pub struct Pipeline {
    reader: Reader,
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    sieves: Sieves,
}

impl Pipeline {
    /// With the data that ships with the program.
    ///
    /// # Errors
    /// Weights that this build cannot load.
    pub fn embedded() -> Result<Self, ReaderError> {
        Self::with(Reader::embedded)
    }

    /// With the reader that `load` loads, while the other data are loaded.
    ///
    /// # Errors
    /// Those of `load`.
    pub fn with<E>(load: impl FnOnce() -> Result<Reader, E>) -> Result<Self, E> {
        // weights and word lists do not depend on each other
        let (reader, gazetteer) = std::thread::scope(|scope| {
            let gazetteer = scope.spawn(Gazetteer::embedded);
            (load(), gazetteer.join())
        });
        Ok(Self {
            reader: reader?,
            lexicon: Lexicon::embedded(),
            gazetteer: gazetteer.unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            sieves: Sieves::ALL,
        })
    }

    /// The known actors and places.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// Leaves out a step of resolution, to see what it is worth.
    pub fn leave_out(&mut self, step: Step) {
        self.sieves = self.sieves.without(step);
    }

    /// The word lists.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The reader.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Adds the actors and places that a Turtle document describes; `file` names it in errors. Returns how many
    /// things or names it added.
    ///
    /// # Errors
    /// Turtle that does not parse, or all terms that are none, with file, line and column; then nothing is added.
    pub fn add_actors(&mut self, file: &str, turtle: &str) -> Result<usize, Vec<GazetteerError>> {
        let before = self.gazetteer.forms();
        self.gazetteer.extend(file, turtle)?;
        Ok(self.gazetteer.forms() - before)
    }

    /// Adds the lines of a table, which come before the lines there are for the same words; `file` names it in errors.
    /// Returns how many there were.
    ///
    /// # Errors
    /// All lines that say nothing, with file, line and column; then none is added.
    pub fn add_words(
        &mut self,
        file: &str,
        table: Table,
        text: &str,
        relations: &Relations,
    ) -> Result<usize, Vec<TableError>> {
        self.lexicon.extend(file, table, text, relations)
    }

    /// `document`, read as prose: entities, markup, wrapped lines and lines in capitals are what they stand for.
    pub fn prose(&self, document: Document) -> Document {
        let (reader, gazetteer) = (&self.reader, Some(&self.gazetteer));
        prose::prose(document, &Known { reader, gazetteer })
    }

    /// Reads the sentences of each document, on so many threads.
    pub fn read(&self, documents: &[Document], threads: NonZeroUsize) -> Vec<ReadText> {
        read(&self.reader, documents, threads)
    }

    /// Reads a sentence whose tokens are given.
    pub fn read_tokens(&self, document: &Document, span: Span, tokens: &[Span]) -> Sentence {
        self.reader.read(document, span, tokens)
    }

    /// The sentences of `document`, as read, with the trees that all later stages see: the names of the gazetteer are
    /// marked first, for repairs look at names; then each tree is mended by itself.
    pub fn mend(&self, document: &Document, sentences: Vec<Sentence>) -> MendedText {
        self.mend_with(document, sentences, Repairs::ALL)
    }

    /// `sentences`, as read, with the names of the gazetteer marked.
    pub fn marked(&self, document: &Document, mut sentences: Vec<Sentence>) -> Vec<Sentence> {
        resolve::mark(document, &mut sentences, &self.gazetteer, &self.lexicon);
        sentences
    }

    fn mend_with(
        &self,
        document: &Document,
        sentences: Vec<Sentence>,
        repairs: Repairs,
    ) -> MendedText {
        let mut text = MendedText::default();
        for sentence in self.marked(document, sentences) {
            let mended = fault::caught(Some(sentence.span), || {
                fault::provoke("mend", document.slice(sentence.span));
                mend::mend(&sentence, &self.lexicon, repairs)
            });
            match mended {
                Ok(mended) => {
                    let (sentence, before) = match mended.sentence {
                        Some(changed) => (changed, Some(sentence)),
                        None => (sentence, None),
                    };
                    text.sentences.push(sentence);
                    let repairs = mended.repairs;
                    text.mending.push(Mending { before, repairs });
                }
                Err(fault) => text.faults.push(fault),
            }
        }
        text
    }

    /// Mends, extracts and resolves what `sentences`, as read, say.
    pub fn analyse(&self, document: &Document, sentences: Vec<Sentence>) -> Analysis {
        self.analyse_with(document, sentences, Repairs::ALL)
    }

    /// As [`analyse`](Self::analyse), with some of the repairs only: what the others are worth is the difference.
    pub fn analyse_with(
        &self,
        document: &Document,
        sentences: Vec<Sentence>,
        repairs: Repairs,
    ) -> Analysis {
        let analysis = fault::caught(None, || self.analysis(document, sentences, repairs));
        analysis.unwrap_or_else(|fault| Analysis {
            faults: vec![fault],
            ..Analysis::default()
        })
    }

    fn analysis(
        &self,
        document: &Document,
        sentences: Vec<Sentence>,
        repairs: Repairs,
    ) -> Analysis {
        fault::provoke("analyse", document.text());
        let mended = self.mend_with(document, sentences, repairs);
        // what the text calls today: the day of its dateline, else of its publication
        let filed = extract::dateline(document);
        let text = extract::Text {
            document,
            sentences: &mended.sentences,
            lexicon: &self.lexicon,
            written: filed.or(document.day()),
        };
        let before = |number: usize| mended.mending[number].before.as_ref();
        let extraction = extract::propositions(&text, before);
        let sentences: Vec<Indexed> = mended.sentences.iter().map(Indexed::new).collect();
        let context = resolve::Context {
            document,
            phrases: &extraction.phrases,
            document_id: &document_id(document),
            sentences: &sentences,
            gazetteer: &self.gazetteer,
            lexicon: &self.lexicon,
            sieves: self.sieves,
        };
        let mut resolved = resolve::reading(&context, &extraction.propositions, extract::MOST);
        let behind = actors::Context {
            sentences: &sentences,
            referents: &resolved.referents,
            propositions: &extraction.propositions,
            origins: &resolved.origins,
            gazetteer: &self.gazetteer,
            lexicon: &self.lexicon,
        };
        actors::find(&behind, &mut resolved.reading.statements);
        withhold::mark(&mut resolved.reading.statements, &self.lexicon);
        let setting = actors::setting(&behind, &resolved.reading.statements);
        resolved.reading.published = document.published().or(filed).or(document.assumed());
        resolved.reading.agencies = extract::agencies(document, &self.lexicon);
        let mut faults = mended.faults;
        faults.extend(extraction.faults);
        Analysis {
            sentences: mended.sentences,
            mending: mended.mending,
            propositions: extraction.propositions,
            traces: extraction.traces,
            reading: resolved.reading,
            setting,
            origins: resolved.origins,
            dropped: resolved.dropped,
            faults,
        }
    }

    /// The political events among the statements of a document, as rows of a table.
    pub fn events(&self, document: &Document, analysis: &Analysis) -> Vec<events::Event> {
        let context = events::Context {
            document,
            reading: &analysis.reading,
            homes: &analysis.setting.homes,
            alone: &analysis.setting.alone,
            gazetteer: &self.gazetteer,
            lexicon: &self.lexicon,
        };
        events::of(&context)
    }

    /// All stages on each document, on so many threads; the answer does not depend on their number.
    pub fn run(&self, documents: &[Document], threads: NonZeroUsize) -> Vec<Analysis> {
        let mut all = Vec::with_capacity(documents.len());
        let Ok(()) = self.each(documents.iter().cloned(), threads, |_, analysis| {
            all.push(analysis);
            Ok::<(), Infallible>(())
        });
        all
    }

    /// What `documents` state together, each read as prose, on so many threads: the graph that `actant build` makes.
    pub fn graph(
        &self,
        documents: impl IntoIterator<Item = Document>,
        threads: NonZeroUsize,
    ) -> KnowledgeGraph {
        let mut graph = KnowledgeGraph::default();
        let prose = documents.into_iter().map(|document| self.prose(document));
        let Ok(()) = self.each(prose, threads, |document, analysis| {
            graph.add(document, &analysis.reading);
            Ok::<(), Infallible>(())
        });
        graph
    }

    /// As [`run`](Self::run), but gives away each analysis, in order of the documents, so that no more than a few batches
    /// of them are in memory; nor are more documents taken than that. With several threads, one batch is taken and the
    /// next is fetched while they read another.
    ///
    /// # Errors
    /// The first of `take`: nothing more is read than what is being read.
    pub fn each<E>(
        &self,
        documents: impl IntoIterator<Item = Document>,
        threads: NonZeroUsize,
        mut take: impl FnMut(&Document, Analysis) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut use_up = |batch: Vec<(Document, Analysis)>| {
            let mut batch = batch.into_iter();
            batch.try_for_each(|(document, analysis)| take(&document, analysis))
        };
        let mut batches = batches(documents);
        if threads == NonZeroUsize::MIN {
            return batches.try_for_each(|batch| use_up(self.batch(batch, threads)));
        }
        let mut next = batches.next();
        let mut done = Vec::new();
        while let Some(batch) = next.take() {
            let before = std::mem::take(&mut done);
            let used = std::thread::scope(|scope| {
                let reading = scope.spawn(|| self.batch(batch, threads));
                let used = use_up(before);
                next = used.is_ok().then(|| batches.next()).flatten();
                done = reading
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                used
            });
            used?;
        }
        use_up(done)
    }

    /// All stages on each document of a batch.
    fn batch(&self, batch: Vec<Document>, threads: NonZeroUsize) -> Vec<(Document, Analysis)> {
        let read = self.read(&batch, threads).into_iter();
        let read: Vec<Mutex<ReadText>> = read.map(Mutex::new).collect();
        let analyses = in_order(read.len(), threads, |job| {
            // each is taken once
            let mut read = read[job].lock().unwrap_or_else(PoisonError::into_inner);
            let mut read = std::mem::take(&mut *read);
            let mut analysis = self.analyse(&batch[job], read.sentences);
            analysis.faults.append(&mut read.faults);
            analysis
        });
        batch.into_iter().zip(analyses).collect()
    }

    /// As [`each`](Self::each), but only reads.
    ///
    /// # Errors
    /// The first of `take`: nothing is read after it.
    pub fn each_read<E>(
        &self,
        documents: impl IntoIterator<Item = Document>,
        threads: NonZeroUsize,
        mut take: impl FnMut(&Document, ReadText) -> Result<(), E>,
    ) -> Result<(), E> {
        for batch in batches(documents) {
            for (document, read) in batch.iter().zip(self.read(&batch, threads)) {
                take(document, read)?;
            }
        }
        Ok(())
    }
}

/// As many bytes of text are read, at least, before what was read is used.
const BATCH: usize = 256 * 1024;

/// The documents in order, so many together that several threads have enough to do.
fn batches(documents: impl IntoIterator<Item = Document>) -> impl Iterator<Item = Vec<Document>> {
    let mut documents = documents.into_iter();
    std::iter::from_fn(move || {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while bytes < BATCH
            && let Some(document) = documents.next()
        {
            bytes += document.text().len();
            batch.push(document);
        }
        (!batch.is_empty()).then_some(batch)
    })
}

/// `document` with wrapped lines joined, and no other change.
pub fn unwrapped(reader: &Reader, document: Document) -> Document {
    let gazetteer = None;
    prose::unwrapped(document, &Known { reader, gazetteer })
}

/// Reads the sentences of each document with `reader`, on so many threads.
pub fn read(reader: &Reader, documents: &[Document], threads: NonZeroUsize) -> Vec<ReadText> {
    let jobs: Vec<(usize, Span)> = documents
        .iter()
        .enumerate()
        .flat_map(|(index, document)| {
            let sentences = segment::sentences(document);
            sentences.into_iter().map(move |span| (index, span))
        })
        .collect();
    let read = in_order(jobs.len(), threads, |job| {
        let (index, span) = jobs[job];
        fault::caught(Some(span), || {
            let document = &documents[index];
            fault::provoke("read", document.slice(span));
            let tokens = tokenize::tokens(document, span);
            match prose::was_in_capitals(document, span) {
                true => reader.read_headline(document, span, &tokens, hyphen_shown),
                false => reader.read_as(document, span, &tokens, |_, form| hyphen_shown(form)),
            }
        })
    });
    let mut all: Vec<ReadText> = documents.iter().map(|_| ReadText::default()).collect();
    for ((index, _), sentence) in jobs.into_iter().zip(read) {
        match sentence {
            Ok(sentence) if sentence.tokens.is_empty() => {}
            Ok(sentence) => all[index].sentences.push(sentence),
            Err(fault) => all[index].faults.push(fault),
        }
    }
    all
}

/// The answers of `job` to 0, 1, … in order, computed on so many threads.
fn in_order<T: Send>(
    jobs: usize,
    threads: NonZeroUsize,
    job: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    let threads = threads.get().min(jobs);
    if threads <= 1 {
        return (0..jobs).map(job).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= jobs {
                return done;
            }
            done.push((index, job(index)));
        }
    };
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, answer)| answer).collect()
}
