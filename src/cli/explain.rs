//! `explain`: every stage of one text, for people or for tools.

use super::arguments::{ExplainFormat, ExplainOptions};
use super::failure::Failure;
use super::{demo, output, write};
use crate::pipeline::Analysis;
use crate::statement::{Filler, Proposition, Qualifier};
use crate::syntax::Sentence;
use crate::text::Document;
use std::fmt::Write as _;
use std::io::Read as _;
use std::num::NonZeroUsize;
use std::process::ExitCode;

/// Reads the text and shows how.
pub fn run(options: &ExplainOptions) -> Result<ExitCode, Failure> {
    let mut text = options.text.clone();
    if text == "-" {
        text.clear();
        let read = std::io::stdin().lock().read_to_string(&mut text);
        read.map_err(|error| Failure::Usage(format!("stdin: {error}")))?;
    }
    if text.trim().is_empty() {
        return Err(Failure::Usage(
            "nothing to explain: the text is empty".to_owned(),
        ));
    }
    let pipeline = write::pipeline(&options.reader.choice, &options.ontology)?;
    let documents = [Document::new("text", text).published_on(options.date.date)];
    let mut out = String::new();
    for analysis in pipeline.run(&documents, NonZeroUsize::MIN) {
        match options.format {
            ExplainFormat::Text => for_people(&documents[0], &analysis, &mut out),
            ExplainFormat::Json => for_tools(&documents[0], &analysis, &mut out),
        }
    }
    output::write_or_print(None, out.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn for_people(document: &Document, analysis: &Analysis, out: &mut String) {
    for (number, sentence) in analysis.sentences.iter().enumerate() {
        let _ = writeln!(out, "SENTENCE  {}\n", document.slice(sentence.span));
        tree(sentence, out);
        out.push_str("\nPROPOSITIONS\n");
        let propositions = analysis.propositions.iter().enumerate();
        for (index, proposition) in propositions.filter(|(_, p)| p.sentence == number) {
            self::proposition(index, proposition, out);
        }
        out.push_str("\nSTATEMENTS\n");
        let statements = &analysis.reading.statements;
        for statement in statements.iter().filter(|s| s.sentence == number) {
            let _ = writeln!(out, "  {}", demo::line(statement, statements));
        }
        out.push('\n');
    }
}

/// The tree, each token below its head, in order of the text, with what the reader says of it.
fn tree(sentence: &Sentence, out: &mut String) {
    let depth = |index: usize| {
        std::iter::successors(sentence.tokens[index].head, |&head| {
            sentence.tokens[head].head
        })
        .take(sentence.tokens.len())
        .count()
    };
    let _ = writeln!(out, "TOKENS  (each further in than its head)");
    for (index, token) in sentence.tokens.iter().enumerate() {
        let head = token.head.map_or(0, |head| head + 1);
        let name = token
            .name
            .map_or(String::new(), |kind| format!("{kind:?}").to_uppercase());
        let indented = format!("{}{}", "  ".repeat(depth(index)), token.form);
        let line = format!(
            "  {:>3}  {indented:<36} {:<16} {:<6} {:<14} {head:>3}  {name}",
            index + 1,
            token.lemma,
            token.upos.as_str(),
            token.deprel,
        );
        let _ = writeln!(out, "{}", line.trim_end());
    }
}

fn proposition(index: usize, proposition: &Proposition, out: &mut String) {
    let filler = |filler: &Option<Filler>| match filler {
        None => "…".to_owned(),
        Some(Filler::Phrase(phrase) | Filler::Literal(phrase)) => phrase.text.clone(),
        Some(Filler::Proposition(index)) => format!("P{index}"),
    };
    let _ = writeln!(
        out,
        "  P{index}  {} — {} → {}\n      rule {}; {}",
        filler(&proposition.subject),
        proposition.predicate.lemma,
        filler(&proposition.object),
        proposition.rule,
        value(proposition),
    );
    for step in &proposition.steps {
        let _ = writeln!(out, "      {step}");
    }
    for qualifier in &proposition.qualifiers {
        let _ = writeln!(out, "      {}: {}", qualifier.kind, meaning(qualifier));
    }
}

/// The words, and the date or the amount that they stand for.
fn meaning(qualifier: &Qualifier) -> String {
    let mut words = qualifier.text.clone();
    if let Some(when) = qualifier.when {
        let _ = write!(words, " ({when})");
    }
    if let Some(quantity) = &qualifier.quantity {
        let _ = write!(words, " ({quantity})");
    }
    words
}

fn value(proposition: &Proposition) -> String {
    let value = format!("{:?} {:?}", proposition.certainty, proposition.polarity).to_lowercase();
    let voices: Vec<String> = proposition
        .voices
        .iter()
        .map(|voice| {
            let holder = voice
                .holder
                .as_ref()
                .map_or("unspecified", |phrase| &phrase.text);
            let time = voice.time.as_ref().and_then(|time| time.when);
            let time = time.map_or(String::new(), |time| format!(", {time}"));
            format!("{holder} (“{}”{time})", voice.cue)
        })
        .collect();
    if voices.is_empty() {
        return format!("{value}, in the author's words");
    }
    format!("{value}, according to {}", voices.join(" → "))
}

fn for_tools(document: &Document, analysis: &Analysis, out: &mut String) {
    let mut statements = Vec::new();
    crate::export::jsonl::write(document, &analysis.reading, &mut statements)
        .expect("a vector takes what is written to it");
    let statements: Vec<serde_json::Value> = String::from_utf8_lossy(&statements)
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let propositions: Vec<serde_json::Value> = analysis
        .propositions
        .iter()
        .map(|proposition| {
            serde_json::json!({
                "sentence": proposition.sentence,
                "predicate": proposition.predicate.lemma,
                "rule": proposition.rule,
                "value": value(proposition),
                "steps": proposition.steps,
            })
        })
        .collect();
    let all = serde_json::json!({
        "sentences": analysis.sentences,
        "propositions": propositions,
        "statements": statements,
    });
    let _ = writeln!(out, "{all:#}");
}
