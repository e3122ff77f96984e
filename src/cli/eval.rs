//! `eval`: annotated files in, measures out.

use super::arguments::{EvalOptions, EvalParseOptions, Evaluation};
use super::failure::Failure;
use super::{input, output};
use crate::pipeline;
use crate::read::Reader;
use crate::syntax::Sentence;
use crate::text::{Document, Span};
use crate::{conllu, evaluate};
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

/// Measures what is asked for.
pub fn run(options: &EvalOptions) -> Result<ExitCode, Failure> {
    match &options.what {
        Evaluation::Parse(options) => parse(options),
    }
}

/// Reads a treebank's text and compares.
fn parse(options: &EvalParseOptions) -> Result<ExitCode, Failure> {
    let reader = options.reader.choice.load()?;
    let table = table(&reader, options).map_err(|reason| {
        eprintln!("error: {}: {reason}", options.gold.display());
        Failure::Input
    })?;
    output::write_or_print(options.output.as_deref(), table.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The table, or what is wrong with the treebank.
fn table(reader: &Reader, options: &EvalParseOptions) -> Result<String, String> {
    let source = file(&options.gold)?;
    let fault = |error: conllu::ConlluError| error.to_string();
    let (document, gold) = conllu::read_original("gold", &source).map_err(fault)?;
    if gold.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    let system = if options.gold_tokens {
        // the same words, each with its own characters
        let (words, sentences) = conllu::read("words", &source).map_err(fault)?;
        with_tokens(reader, &words, &sentences, &gold)
    } else {
        let documents = std::slice::from_ref(&document);
        let read = pipeline::read(reader, documents, NonZeroUsize::MIN);
        read.into_iter().flatten().collect()
    };
    let scores = evaluate::scores((&document, &gold), (&document, &system));
    scores
        .map(|scores| scores.to_string())
        .map_err(|error| error.to_string())
}

fn file(path: &Path) -> Result<String, String> {
    let read = if input::is_stdin(path) {
        io::read_to_string(io::stdin().lock())
    } else {
        std::fs::read_to_string(path)
    };
    read.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    })
}

/// Reads `sentences` of `document` with their tokens, which stand where those of `gold` do.
fn with_tokens(
    reader: &Reader,
    document: &Document,
    sentences: &[Sentence],
    gold: &[Sentence],
) -> Vec<Sentence> {
    let read = sentences.iter().zip(gold).map(|(sentence, gold)| {
        let spans: Vec<Span> = sentence.tokens.iter().map(|token| token.span).collect();
        let mut read = reader.read(document, sentence.span, &spans);
        for (token, gold) in read.tokens.iter_mut().zip(&gold.tokens) {
            token.span = gold.span;
        }
        read.span = gold.span;
        read
    });
    read.collect()
}
