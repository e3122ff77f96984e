//! `eval`: annotated files in, measures out.

use super::arguments::{
    EvalEnhanceOptions, EvalMendOptions, EvalNamesOptions, EvalOptions, EvalParseOptions,
    Evaluation,
};
use super::failure::Failure;
use super::output;
use actant_base::conllu::{self, Enhanced};
use actant_base::syntax::Sentence;
use actant_base::text::{Document, Span};
use actant_evaluate::{self as evaluate, Arc, Change, Enhancement, KINDS, Mendings, Mismatch};
use actant_input::is_stdin;
use actant_pipeline::{self as pipeline, Pipeline};
use actant_reader::Reader;
use std::fmt::Write as _;
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

/// Measures what is asked for.
pub fn run(options: &EvalOptions) -> Result<ExitCode, Failure> {
    match &options.what {
        Evaluation::Parse(options) => parse(options),
        Evaluation::Enhance(options) => enhance(options),
        Evaluation::Names(options) => names(options),
        Evaluation::Mend(options) => mend(options),
    }
}

/// Reads a treebank's text and compares.
fn parse(options: &EvalParseOptions) -> Result<ExitCode, Failure> {
    let reader = options.reader.choice.load()?;
    let table = table(&reader, options);
    report(&options.gold, options.output.as_deref(), table)
}

/// Compares the edges that the rules add to a treebank's trees with those that the treebank has.
fn enhance(options: &EvalEnhanceOptions) -> Result<ExitCode, Failure> {
    let table = enhanced(options);
    report(&options.gold, options.output.as_deref(), table)
}

/// Reads sentences that have names and compares.
fn names(options: &EvalNamesOptions) -> Result<ExitCode, Failure> {
    let reader = options.reader.choice.load()?;
    let table = named(&reader, &options.gold);
    report(&options.gold, options.output.as_deref(), table)
}

/// Mends what the reader makes of a treebank's sentences and compares.
fn mend(options: &EvalMendOptions) -> Result<ExitCode, Failure> {
    let pipeline = Pipeline::with(|| options.reader.choice.load())?;
    let table = mended(&pipeline, options);
    report(&options.gold, options.output.as_deref(), table)
}

/// Writes `table`, or tells what is wrong with `gold`.
fn report(
    gold: &Path,
    output: Option<&Path>,
    table: Result<String, String>,
) -> Result<ExitCode, Failure> {
    let table = table.map_err(|reason| {
        eprintln!("error: {}: {reason}", gold.display());
        Failure::Input
    })?;
    output::write_or_print(output, table.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The table of rules with what they got wrong, or what is wrong with the treebank.
fn enhanced(options: &EvalEnhanceOptions) -> Result<String, String> {
    let source = file(&options.gold)?;
    let graphs = conllu::read_enhanced("gold", &source).map_err(|error| error.to_string())?;
    if graphs.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    if graphs.iter().all(|graph| graph.edges.is_empty()) {
        let reason = "there is no enhanced graph in it: DEPS is `_` everywhere\n  \
                      hint: the treebanks of Universal Dependencies for English have them";
        return Err(reason.to_owned());
    }
    let mut enhancement = Enhancement::default();
    for graph in &graphs {
        enhancement.add(&graph.sentence, &graph.edges);
    }
    let mut out = enhancement.to_string();
    let skipped: usize = graphs.iter().map(|graph| graph.at_empty_nodes).sum();
    // writing to a string cannot fail
    let _ = writeln!(
        out,
        "{} sentences; not compared: {skipped} edges at empty nodes (such as 8.1)",
        graphs.len()
    );
    for kind in KINDS {
        let shown: Vec<&Mismatch> = enhancement.mismatches(kind).take(options.errors).collect();
        if !shown.is_empty() {
            let _ = writeln!(out, "\n{kind}");
        }
        for mismatch in shown {
            out.push_str(&told(mismatch, &graphs[mismatch.sentence]));
        }
    }
    Ok(out)
}

/// A mismatch for people: the edge from head to dependent, then the sentence.
fn told(mismatch: &Mismatch, graph: &Enhanced) -> String {
    let word = |index: usize| numbered(&graph.sentence, index);
    let edge = &mismatch.edge;
    format!(
        "  {}: {} -> {}, {}  (line {}, {})\n    {}\n",
        if mismatch.is_missing {
            "only gold"
        } else {
            "only ours"
        },
        edge.head.map_or_else(|| "0".to_owned(), word),
        word(edge.dependent),
        edge.relation,
        graph.line,
        graph.id,
        words(&graph.sentence)
    )
}

/// The table of repairs with the changes that are asked for, or what is wrong with the treebank.
fn mended(pipeline: &Pipeline, options: &EvalMendOptions) -> Result<String, String> {
    let source = file(&options.gold)?;
    let (document, gold) = conllu::read("gold", &source).map_err(|error| error.to_string())?;
    if gold.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    let read = with_tokens(pipeline.reader(), &document, &gold, &gold);
    let read = pipeline.marked(&document, read);
    let mut mendings = Mendings::default();
    for (read, gold) in read.iter().zip(&gold) {
        mendings.add(read, gold, pipeline.lexicon());
    }
    let mut out = mendings.to_string();
    for change in options.show.iter().flat_map(|name| mendings.changes(name)) {
        out.push_str(&rehung(change, &gold[change.sentence]));
    }
    Ok(out)
}

/// A change for people: the arc before, after and in the treebank, then the sentence.
fn rehung(change: &Change, sentence: &Sentence) -> String {
    let arc = |(head, relation): &Arc| {
        let head = head.map_or_else(|| "0".to_owned(), |head| numbered(sentence, head));
        format!("{relation} of {head}")
    };
    format!(
        "\n  {}: {} -> {}; gold: {}\n    {}\n",
        numbered(sentence, change.token),
        arc(&change.before),
        arc(&change.after),
        arc(&change.gold),
        words(sentence)
    )
}

/// A word with its number, from one.
fn numbered(sentence: &Sentence, index: usize) -> String {
    format!("{} {}", index + 1, sentence.tokens[index].form)
}

/// The words of a sentence, with blanks between them.
fn words(sentence: &Sentence) -> String {
    let forms = sentence.tokens.iter().map(|token| token.form.as_str());
    forms.collect::<Vec<_>>().join(" ")
}

/// The table of names, or what is wrong with the file.
fn named(reader: &Reader, gold: &Path) -> Result<String, String> {
    let (document, gold) =
        evaluate::read_bio("gold", &file(gold)?).map_err(|error| error.to_string())?;
    if gold.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    let read = gold
        .iter()
        .map(|sentence| reader.read(&document, sentence.span(), &sentence.tokens));
    let system: Vec<Sentence> = read.collect();
    Ok(evaluate::name_scores(&gold, &system).to_string())
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
        read.into_iter().flat_map(|read| read.sentences).collect()
    };
    let scores = evaluate::scores((&document, &gold), (&document, &system));
    scores
        .map(|scores| scores.to_string())
        .map_err(|error| error.to_string())
}

fn file(path: &Path) -> Result<String, String> {
    let read = if is_stdin(path) {
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
