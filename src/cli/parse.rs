//! `parse`: text in, CoNLL-U out.

use super::arguments::{OntologyOption, ParseOptions};
use super::failure::{Failure, finished};
use super::{input, output, write};
use crate::conllu;
use crate::pipeline::Pipeline;
use crate::syntax::Sentence;
use crate::text::{Document, Span};
use std::process::ExitCode;

/// Articles, or sentences with their tokens, into trees.
pub fn run(options: &ParseOptions) -> Result<ExitCode, Failure> {
    let mut inputs = input::read(&options.reading.inputs)?;
    let none = OntologyOption {
        ontology: Vec::new(),
    };
    let pipeline = write::pipeline(&none)?;
    let mut out = String::new();
    if !options.tokens && !options.tokenized {
        let read = pipeline.read(&inputs.documents, options.reading.threads);
        for (document, sentences) in inputs.documents.iter().zip(&read) {
            out.push_str(&conllu::write(document, sentences));
        }
    } else {
        for document in &inputs.documents {
            match with_tokens(&pipeline, document, options.tokens) {
                Ok(text) => out.push_str(&text),
                Err(reason) => {
                    eprintln!("error: {reason}");
                    inputs.skipped += 1;
                }
            }
        }
        if inputs.skipped >= inputs.documents.len() && out.is_empty() {
            return Err(Failure::Input);
        }
    }
    output::write_or_print(options.output.as_deref(), out.as_bytes())?;
    Ok(finished(inputs.skipped))
}

fn with_tokens(pipeline: &Pipeline, file: &Document, is_conllu: bool) -> Result<String, String> {
    let (document, given): (Document, Vec<(Span, Vec<Span>)>) = if is_conllu {
        let (document, sentences) = conllu::read(file.name(), file.text())
            .map_err(|error| format!("{}: {error}", file.name()))?;
        let tokens = |sentence: &Sentence| sentence.tokens.iter().map(|token| token.span).collect();
        let given = sentences
            .iter()
            .map(|sentence| (sentence.span, tokens(sentence)));
        (document, given.collect())
    } else {
        (file.clone(), lines(file.text()))
    };
    let read: Vec<Sentence> = given
        .iter()
        .map(|(span, tokens)| pipeline.read_tokens(&document, *span, tokens))
        .collect();
    Ok(conllu::write(&document, &read))
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
