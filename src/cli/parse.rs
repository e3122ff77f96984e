//! `parse`: text in, CoNLL-U out. A text is read in blocks and written block by block, so that it may
//! be of any length.

mod blocks;

use super::arguments::ParseOptions;
use super::failure::{Failure, finished};
use super::input::Articles;
use super::overlap::{self, Source};
use super::sink::Sink;
use super::write::tell;
use actant_base::conllu;
use actant_base::syntax::Sentence;
use actant_base::text::{Document, Span};
use actant_input::{Content, is_stdin};
use actant_pipeline::{self as pipeline, Pipeline, ReadText};
use actant_reader::Reader;
use blocks::{BLOCK, Block, Blocks};
use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
use std::path::Path;
use std::process::ExitCode;

/// Articles, or sentences with their tokens, into trees.
pub fn run(options: &ParseOptions) -> Result<ExitCode, Failure> {
    overlap::refuse(Source::of(&options.reading)?, options.output.as_slice())?;
    let mut parse = Parse {
        options,
        trees: Trees::load(options)?,
        sink: Sink::new(options.output.as_deref()),
        read: 0,
        skipped: 0,
    };
    for path in &options.reading.inputs {
        parse.input(path)?;
    }
    parse.articles(Articles::of_json_lines(&options.reading.input_jsonl))?;
    if parse.read == 0 {
        return Err(Failure::Input);
    }
    parse.sink.finish()?;
    Ok(finished(parse.skipped))
}

/// What makes the trees.
enum Trees {
    /// The reader alone.
    Read(Box<Reader>),
    /// The reader, and mending after it.
    Mended(Box<Pipeline>),
}

impl Trees {
    fn load(options: &ParseOptions) -> Result<Self, Failure> {
        let choice = &options.reading.reader.choice;
        Ok(match options.mended {
            true => Self::Mended(Box::new(Pipeline::with(|| choice.load())?)),
            false => Self::Read(Box::new(choice.load()?)),
        })
    }

    fn reader(&self) -> &Reader {
        match self {
            Self::Read(reader) => reader,
            Self::Mended(pipeline) => pipeline.reader(),
        }
    }

    /// `read` as it is, or mended.
    fn finish(&self, document: &Document, read: ReadText) -> ReadText {
        let Self::Mended(pipeline) = self else {
            return read;
        };
        let mended = pipeline.mend(document, read.sentences);
        let mut faults = read.faults;
        faults.extend(mended.faults);
        ReadText {
            sentences: mended.sentences,
            faults,
        }
    }
}

/// Why a text is not read to its end.
enum Stop {
    /// It cannot be used; the others can.
    Input(String),
    /// Nothing can be done any more.
    All(Failure),
}

struct Parse<'a> {
    options: &'a ParseOptions,
    trees: Trees,
    sink: Sink,
    /// Texts that were read.
    read: usize,
    /// Texts that cannot be used.
    skipped: usize,
}

impl Parse<'_> {
    /// What the inputs are.
    fn content(&self) -> Content {
        match self.options.tokens || self.options.tokenized {
            true => Content::Given,
            false => Content::Text,
        }
    }

    fn input(&mut self, path: &Path) -> Result<(), Failure> {
        let name = path.display().to_string();
        if is_stdin(path) {
            let outcome = self.text(io::stdin().lock());
            return self.count(&name, outcome);
        }
        let is_told = self.options.reading.input_format.is_some();
        let is_given = self.content() == Content::Given;
        let is_plain = !is_told && (is_given || actant_input::is_plain(path));
        if let Some(file) = long(path).filter(|_| is_plain) {
            let outcome = self.checked(file);
            return self.count(&name, outcome);
        }
        self.articles(Articles::of_path(
            path,
            &self.options.reading,
            self.content(),
        )?)
    }

    fn articles(&mut self, mut articles: Articles) -> Result<(), Failure> {
        for document in articles.by_ref() {
            let outcome = self.checked(Cursor::new(document.text()));
            self.count(document.name(), outcome)?;
        }
        self.skipped += articles.skipped;
        Ok(())
    }

    fn count(&mut self, name: &str, outcome: Result<(), Stop>) -> Result<(), Failure> {
        match outcome {
            Ok(()) => self.read += 1,
            Err(Stop::Input(reason)) => {
                eprintln!("error: {name}: {reason}");
                self.skipped += 1;
            }
            Err(Stop::All(failure)) => return Err(failure),
        }
        Ok(())
    }

    /// Reads `source`, all or nothing: faults are looked for before anything is written.
    fn checked(&mut self, mut source: impl Read + Seek) -> Result<(), Stop> {
        for block in Blocks::new(&mut source) {
            let block = block.map_err(Stop::Input)?;
            if self.options.tokens {
                treebank(&block).map_err(Stop::Input)?;
            }
        }
        let rewound = source.rewind();
        rewound.map_err(|error| Stop::Input(error.to_string()))?;
        self.text(source)
    }

    fn text(&mut self, source: impl Read) -> Result<(), Stop> {
        let mut next = 1;
        let mut is_empty = true;
        for block in Blocks::new(source) {
            let block = block.map_err(Stop::Input)?;
            if next == 1
                && self.content() == Content::Text
                && let Some(format) = actant_input::by_bytes(block.text.as_bytes())
            {
                return Err(Stop::Input(format.refusal(Path::new("-"))));
            }
            is_empty &= block.text.trim().is_empty();
            let (document, read) = self.sentences(block).map_err(Stop::Input)?;
            let read = self.trees.finish(&document, read);
            self.skipped += tell(&document, &read.faults);
            let rows = conllu::write_from(next, &document, &read.sentences);
            self.sink.write(rows.as_bytes()).map_err(Stop::All)?;
            next += read.sentences.len();
        }
        if is_empty {
            return Err(Stop::Input("the file is empty".to_owned()));
        }
        Ok(())
    }

    fn sentences(&self, block: Block) -> Result<(Document, ReadText), String> {
        let reader = self.trees.reader();
        let (document, given) = if self.options.tokens {
            let (document, sentences) = treebank(&block)?;
            let tokens = |sentence: &Sentence| sentence.tokens.iter().map(|it| it.span).collect();
            let given = sentences.iter().map(|it| (it.span, tokens(it)));
            (document, given.collect())
        } else if self.options.tokenized {
            let given = lines(&block.text);
            (Document::new("text", block.text).as_written(), given)
        } else {
            let document = Document::new("text", block.text);
            let document = pipeline::unwrapped(reader, document);
            let documents = std::slice::from_ref(&document);
            let read = pipeline::read(reader, documents, self.options.reading.threads);
            let read = read.into_iter().next().unwrap_or_default();
            return Ok((document, read));
        };
        let read = given
            .iter()
            .map(|(span, tokens)| reader.read(&document, *span, tokens));
        let sentences = read.collect();
        let faults = Vec::new();
        Ok((document, ReadText { sentences, faults }))
    }
}

/// The file at `path`, if it is one that needs more than one block.
fn long(path: &Path) -> Option<File> {
    let about = path.metadata().ok()?;
    let is_long = about.is_file() && about.len() > BLOCK as u64;
    is_long.then(|| File::open(path).ok()).flatten()
}

/// A block of CoNLL-U; an error has the line of the file.
fn treebank(block: &Block) -> Result<(Document, Vec<Sentence>), String> {
    conllu::read("text", &block.text).map_err(|mut error| {
        error.line += block.lines_before;
        error.to_string()
    })
}

/// The lines of `text` that hold tokens, with the spans of what stands between blanks.
fn lines(text: &str) -> Vec<(Span, Vec<Span>)> {
    let mut given = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let tokens: Vec<Span> = line
            .split_whitespace()
            .map(|word| {
                // a word is a slice of the text
                let at = word.as_ptr().addr() - text.as_ptr().addr();
                Span::new(at, at + word.len())
            })
            .collect();
        if !tokens.is_empty() {
            given.push((Span::new(start, start + line.len()), tokens));
        }
        start += line.len() + 1;
    }
    given
}
