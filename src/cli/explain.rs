//! `explain`: every stage of one text, what one statement rests on, why something is not stated; for people or for
//! tools. Or one statement of a graph.

mod stated;
mod why;
mod why_not;

#[cfg(feature = "serve")]
pub use why::way;

use super::arguments::{ExplainFormat, ExplainOptions, Which};
use super::failure::{Failure, finished};
use super::input::Articles;
use super::{demo, output, write};
use actant_base::statement::{Filler, Proposition, Qualifier, Withheld};
use actant_base::syntax::Sentence;
use actant_base::text::Document;
use actant_collection::{Collection, is_collection};
use actant_graph::jsonl::{self, JsonlOptions};
use actant_input::Content;
use actant_pipeline::{Analysis, Mending, Pipeline};
use std::fmt::Write as _;
use std::io::Read as _;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

/// One text with all that was found in it.
struct Explained {
    pipeline: Pipeline,
    document: Document,
    analysis: Analysis,
}

/// Reads the text and shows how.
pub fn run(options: &ExplainOptions) -> Result<ExitCode, Failure> {
    if let Some(Which::Identifier(id)) = &options.why {
        return stated::run(options, id);
    }
    let document = document(options)?.assumed_on(options.date.date);
    let pipeline = write::pipeline(&options.reader.choice, &options.ontology)?;
    let document = pipeline.prose(document);
    let documents = std::slice::from_ref(&document);
    let analysis = pipeline.run(documents, NonZeroUsize::MIN).swap_remove(0);
    write::warn(&document, &analysis);
    let faults = write::tell(&document, &analysis.faults);
    let explained = Explained {
        pipeline,
        document,
        analysis,
    };
    let out = match (&options.why, &options.why_not) {
        (Some(Which::Number(id)), _) => why::show(&explained, *id, options.format)?,
        (_, Some(words)) => why_not::show(&explained, words, options.format)?,
        (_, None) => stages(&explained, options.format),
    };
    output::write_or_print(None, out.as_bytes())?;
    Ok(finished(faults))
}

/// The text of the command line, of stdin or of a file.
fn document(options: &ExplainOptions) -> Result<Document, Failure> {
    if let Some(file) = options.file.as_ref().filter(|file| is_collection(file)) {
        return kept(file, options.document.as_deref());
    }
    if let Some(file) = &options.file {
        let mut articles = Articles::of_paths(std::slice::from_ref(file), Content::Prose);
        let document = articles.next().ok_or(Failure::Input)?;
        if articles.next().is_some() {
            let reason = format!("{}: one text is expected, not several", file.display());
            return Err(Failure::Usage(reason));
        }
        return Ok(document);
    }
    let mut text = match &options.text[..] {
        [one] => one.clone(),
        several => {
            return Err(Failure::Usage(format!(
                "one text is expected, found {}: put it in quotation marks",
                several.len()
            )));
        }
    };
    if text == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|error| Failure::Usage(format!("stdin: {error}")))?;
        text = actant_input::checked(Path::new("-"), bytes, Content::Prose)
            .map_err(|reason| Failure::Usage(format!("stdin: {reason}")))?;
    }
    if text.trim().is_empty() {
        return Err(Failure::Usage(
            "nothing to explain: the text is empty".to_owned(),
        ));
    }
    Ok(Document::new("text", text))
}

/// The document of that name, as a collection keeps it.
fn kept(file: &Path, name: Option<&str>) -> Result<Document, Failure> {
    let shown = file.display();
    let Some(name) = name else {
        return Err(Failure::Usage(format!(
            "{shown} is a collection: --document NAME tells which of its documents; `actant list` shows the names"
        )));
    };
    let given = Collection::open(file)?.given(name)?;
    given.map(|given| given.document()).ok_or_else(|| {
        Failure::Usage(format!(
            "{shown} has no document `{name}`, or does not keep its text (add --with-text)"
        ))
    })
}

fn stages(explained: &Explained, format: ExplainFormat) -> String {
    let (document, analysis) = (&explained.document, &explained.analysis);
    let mut out = String::new();
    match format {
        ExplainFormat::Text => for_people(document, analysis, &mut out),
        ExplainFormat::Json => for_tools(document, analysis, &mut out),
    }
    out
}

fn for_people(document: &Document, analysis: &Analysis, out: &mut String) {
    for (number, sentence) in analysis.sentences.iter().enumerate() {
        let _ = writeln!(out, "SENTENCE  {}\n", document.slice(sentence.span));
        tree(sentence, out);
        mending(sentence, &analysis.mending[number], out);
        out.push_str("\nPROPOSITIONS\n");
        let propositions = analysis.propositions.iter().enumerate();
        for (index, proposition) in propositions.filter(|(_, p)| p.sentence == number) {
            self::proposition(index, proposition, out);
        }
        out.push_str(
            "\nSTATEMENTS  (--why ID shows what one rests on, --why-not why others are missing)\n",
        );
        let statements = &analysis.reading.statements;
        let here = statements.iter().enumerate();
        for (id, statement) in here.filter(|(_, it)| it.sentence == number) {
            let _ = writeln!(out, "  {id:>2}  {}", demo::line(statement, statements));
        }
        let here = statements.iter().enumerate();
        let doubtful =
            here.filter(|(_, it)| it.sentence == number && it.withheld == Some(Withheld::Doubtful));
        let doubtful: Vec<String> = doubtful.map(|(id, _)| id.to_string()).collect();
        if !doubtful.is_empty() {
            let _ = writeln!(
                out,
                "DOUBTFUL, so in no graph: {} ({})",
                doubtful.join(", "),
                Withheld::Doubtful.reason()
            );
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

/// The repairs that made the tree what it is, each with the word that it was tried on.
fn mending(sentence: &Sentence, mending: &Mending, out: &mut String) {
    for repaired in &mending.repairs {
        let word = &sentence.tokens[repaired.token].form;
        let _ = writeln!(out, "  mended by {} at “{word}”", repaired.name);
    }
}

fn proposition(index: usize, proposition: &Proposition, out: &mut String) {
    let filler = |filler: &Option<Filler>| match filler {
        None => "…".to_owned(),
        Some(Filler::Phrase(phrase) | Filler::Literal(phrase) | Filler::Charge(phrase)) => {
            phrase.text.to_string()
        }
        Some(Filler::Proposition(index)) => format!("P{index}"),
    };
    let _ = writeln!(
        out,
        "  P{index}  {} — {} → {}\n      rule {}; {}",
        filler(&proposition.subject),
        proposition.predicate.lemma,
        filler(&proposition.object),
        proposition.rule.name(),
        value(proposition),
    );
    for step in proposition.steps.iter() {
        let _ = writeln!(out, "      {step}");
    }
    for qualifier in &proposition.qualifiers {
        let _ = writeln!(out, "      {}: {}", qualifier.kind, meaning(qualifier));
    }
}

/// The words, and the date or the amount that they stand for.
fn meaning(qualifier: &Qualifier) -> String {
    let mut words = qualifier.text.to_string();
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

/// The statements as `extract` writes them.
fn statements(document: &Document, analysis: &Analysis) -> Vec<serde_json::Value> {
    let mut lines = Vec::new();
    let options = JsonlOptions {
        all: true,
        ..JsonlOptions::default()
    };
    jsonl::write_with(document, &analysis.reading, &options, &mut lines)
        .expect("a vector takes what is written to it");
    let lines = String::from_utf8_lossy(&lines);
    let values = lines
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    values.collect()
}

fn for_tools(document: &Document, analysis: &Analysis, out: &mut String) {
    let statements = statements(document, analysis);
    let propositions: Vec<serde_json::Value> = analysis
        .propositions
        .iter()
        .map(|proposition| {
            serde_json::json!({
                "sentence": proposition.sentence,
                "predicate": proposition.predicate.lemma,
                "rule": proposition.rule.name(),
                "value": value(proposition),
                "steps": *proposition.steps,
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
