//! `explain --why`: what one statement rests on.

use super::{Explained, statements};
use crate::arguments::ExplainFormat;
use crate::demo;
use crate::failure::Failure;
use actant_pipeline::explain::{self, Edge, Meant, Part, Why};
use std::fmt::Write as _;

/// All that the statement `id` rests on.
///
/// # Errors
/// There is no such statement.
pub fn show(explained: &Explained, id: usize, format: ExplainFormat) -> Result<String, Failure> {
    let (document, analysis) = (&explained.document, &explained.analysis);
    let Some(why) = explain::why(&explained.pipeline, document, analysis, id) else {
        let count = analysis.reading.statements.len();
        return Err(Failure::Usage(match count {
            0 => format!("there is no statement {id}: the text has none; see --why-not"),
            _ => format!(
                "there is no statement {id}: the text has those from 0 to {}",
                count - 1
            ),
        }));
    };
    if format == ExplainFormat::Json {
        let statement = statements(document, analysis).swap_remove(id);
        let all = serde_json::json!({ "statement": statement, "why": why });
        return Ok(format!("{all:#}\n"));
    }
    let all = &analysis.reading.statements;
    let mut out = format!("STATEMENT {id}  {}\n", demo::line(&all[id], all));
    sentence(&why, &mut out);
    let head = &why.rule;
    let _ = writeln!(out, "\nRULE  {}\n  {}", head.name, head.meaning);
    out.push_str("\nPATH  (from the predicate)\n");
    for path in &why.paths {
        let _ = writeln!(out, "  {:<9} {}", path.to, way(&path.edges));
    }
    repairs(&why, &mut out);
    lexicon(&why, &mut out);
    value(&why, &mut out);
    out.push_str("\nENTITIES\n");
    for meant in &why.entities {
        entity(meant, &mut out);
    }
    actors(&why, &mut out);
    if !why.content.is_empty() {
        out.push_str("\nCONTENT\n");
        for &inner in &why.content {
            let _ = writeln!(out, "  {inner:>2}  {}", demo::line(&all[inner], all));
        }
    }
    let _ = writeln!(out, "\nCONFIDENCE  {:.2}", why.confidence);
    for sign in &why.signs {
        let _ = writeln!(out, "  {:+.2}  {}: {}", sign.adds, sign.sign, sign.meaning);
    }
    Ok(out)
}

/// The sentence with the parts in brackets, and their characters.
fn sentence(why: &Why, out: &mut String) {
    let place = &why.sentence;
    let _ = writeln!(
        out,
        "\nSENTENCE  ({}, line {}, column {})\n  {}",
        place.document,
        place.line,
        place.column,
        marked(why)
    );
    for part in &why.parts {
        let what = match part.statement {
            Some(id) => format!("statement {id}"),
            None if part.passage.start == part.passage.end => "…".to_owned(),
            None => format!(
                "characters {}–{}: {}",
                part.passage.start, part.passage.end, part.passage.text
            ),
        };
        let _ = writeln!(out, "  {:<9} {what}", part.part);
    }
}

/// *\[subject Iran\] \[predicate accused\] \[object Pakistan\] of it.*
fn marked(why: &Why) -> String {
    let start = why.sentence.passage.start;
    let inside =
        |part: &&Part| part.passage.start >= start && part.passage.start < part.passage.end;
    let parts: Vec<&Part> = why.parts.iter().filter(inside).collect();
    let mut out = String::new();
    let count = why.sentence.passage.text.chars().count();
    let letters = why.sentence.passage.text.chars().map(Some).chain([None]);
    for (at, letter) in (start..=start + count).zip(letters) {
        for _ in parts.iter().filter(|part| part.passage.end == at) {
            out.push(']');
        }
        // of two that begin here the longer is the outer
        let mut opening: Vec<&&Part> = parts
            .iter()
            .filter(|part| part.passage.start == at)
            .collect();
        opening.sort_by_key(|part| std::cmp::Reverse(part.passage.end));
        for part in opening {
            let _ = write!(out, "[{} ", part.part);
        }
        match letter {
            Some(c) if c.is_whitespace() => out.push(' '),
            letter => out.extend(letter),
        }
    }
    out
}

fn actors(why: &Why, out: &mut String) {
    if why.actors.is_empty() {
        return;
    }
    out.push_str("\nACTORS  (the known or named behind them)\n");
    for behind in &why.actors {
        let (part, label) = (behind.part, &behind.label);
        let _ = writeln!(
            out,
            "  {part:<9} {label}: {}, {}",
            behind.rule, behind.meaning
        );
    }
}

/// *shared —nsubj→ Iran*; the rule of an implicit edge stands in brackets.
pub fn way(edges: &[Edge]) -> String {
    let Some(first) = edges.first() else {
        return "the word of the predicate itself".to_owned();
    };
    let mut out = first.from.clone();
    for edge in edges {
        let rule = edge
            .implicit
            .map_or(String::new(), |rule| format!(" ({rule})"));
        let _ = match edge.up {
            true => write!(out, " ←{}{rule}— {}", edge.relation, edge.to),
            false => write!(out, " —{}{rule}→ {}", edge.relation, edge.to),
        };
    }
    out
}

fn repairs(why: &Why, out: &mut String) {
    if why.repairs.is_empty() {
        return;
    }
    out.push_str("\nREPAIRS  (of the sentence’s tree)\n");
    for repair in &why.repairs {
        let named = &repair.repair;
        let _ = writeln!(
            out,
            "  {} at “{}”\n      {}",
            named.name, repair.word, named.meaning
        );
    }
}

fn lexicon(why: &Why, out: &mut String) {
    out.push_str("\nLEXICON\n");
    for entry in &why.lexicon {
        let place = match (&entry.file, entry.line) {
            (Some(file), Some(line)) => format!("{file}:{line}  "),
            _ => String::new(),
        };
        let _ = writeln!(out, "  {}\n      {place}{}", entry.about, entry.entry);
    }
    if why.lexicon.is_empty() {
        out.push_str("  no line: the predicate is taken as written\n");
    }
}

fn value(why: &Why, out: &mut String) {
    let value = format!("{:?} {:?}", why.certainty, why.polarity).to_lowercase();
    let tense = why
        .tense
        .map_or(String::new(), |tense| format!(", {}", tense.name()));
    let _ = writeln!(out, "\nVALUE  {value}{tense}");
    for step in &why.steps {
        let _ = writeln!(out, "  {step}");
    }
    out.push_str("\nSOURCES  (the outermost first)\n");
    for source in &why.sources {
        let holder = source.source.as_deref().unwrap_or("somebody unnamed");
        let time = source.time.as_ref();
        let time = time.map_or(String::new(), |time| format!(", {time}"));
        let _ = writeln!(out, "  {holder} (“{}”{time})", source.cue);
    }
    if why.sources.is_empty() {
        out.push_str("  the author\n");
    }
}

fn entity(meant: &Meant, out: &mut String) {
    let kind = format!("{:?}", meant.kind);
    let name = meant.name.as_ref();
    let name = name.map_or(String::new(), |name| format!(" (“{name}”)"));
    let _ = writeln!(
        out,
        "  {:<9} “{}” → {} [{kind}, {}]\n      {}{name}",
        meant.part, meant.phrase, meant.label, meant.entity, meant.meaning
    );
    if let Some(step) = meant.then {
        let _ = writeln!(out, "      then {}", step.meaning());
    }
}
