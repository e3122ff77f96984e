//! `explain --why-not`: what was looked at, and why no more is stated.

use super::Explained;
use super::why::way;
use crate::arguments::ExplainFormat;
use crate::demo;
use crate::failure::Failure;
use actant_base::statement::Statement;
use actant_pipeline::explain::{self, WhyNot, Word};
use std::fmt::Write as _;

/// What was looked at in the sentences that hold `words`, one or two with a comma between them; in all if there are none.
///
/// # Errors
/// No sentence holds the words, or there are more than two.
pub fn show(explained: &Explained, words: &str, format: ExplainFormat) -> Result<String, Failure> {
    let words: Vec<&str> = words.split(',').map(str::trim).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let answers = answers(explained, &words)?;
    if format == ExplainFormat::Json {
        let all = serde_json::json!(answers);
        return Ok(format!("{all:#}\n"));
    }
    let mut out = String::new();
    for answer in &answers {
        sentence(answer, &explained.analysis.reading.statements, &mut out);
    }
    Ok(out)
}

fn answers(explained: &Explained, words: &[&str]) -> Result<Vec<WhyNot>, Failure> {
    if words.len() > 2 {
        return Err(Failure::Usage(format!(
            "--why-not: one word or two are expected, not {}: `{}`",
            words.len(),
            words.join(",")
        )));
    }
    let (document, analysis) = (&explained.document, &explained.analysis);
    let mut all = Vec::new();
    for (number, sentence) in analysis.sentences.iter().enumerate() {
        let found: Vec<Vec<usize>> = words
            .iter()
            .map(|word| explain::find(sentence, word))
            .collect();
        // of a word that stands there twice the first
        let asked: Option<Vec<usize>> = found.iter().map(|all| all.first().copied()).collect();
        if let Some(asked) = asked {
            let lexicon = explained.pipeline.lexicon();
            let answer = explain::why_not(lexicon, document, analysis, number, &asked);
            all.push(answer);
        }
    }
    if all.is_empty() {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        return Err(Failure::Usage(format!(
            "--why-not: no sentence holds {}: words are expected as they stand in the text",
            words.join(" and ")
        )));
    }
    Ok(all)
}

fn sentence(answer: &WhyNot, all: &[Statement], out: &mut String) {
    let place = &answer.sentence;
    let _ = writeln!(
        out,
        "SENTENCE  ({}, line {}, column {})\n  {}",
        place.document, place.line, place.column, place.passage.text
    );
    if !answer.asked.is_empty() {
        out.push_str("\nWORDS\n");
    }
    for asked in &answer.asked {
        word(asked, all, out);
    }
    if answer.asked.len() > 1 {
        let _ = writeln!(out, "\nBETWEEN  {}", way(&answer.between));
        if answer.joined.is_empty() {
            out.push_str("  no statement holds both\n");
        }
        for &id in &answer.joined {
            let _ = writeln!(out, "  both are in {id}  {}", demo::line(&all[id], all));
        }
    }
    let within = ["", " on the way between the words"];
    let within = within[usize::from(answer.asked.len() > 1)];
    section(
        &format!("CLAUSES  (as they were read{within})"),
        &answer.clauses,
        all,
        out,
    );
    section(
        &format!("OTHER VERBS AND HAPPENINGS{within}"),
        &answer.others,
        all,
        out,
    );
    if answer.left_out > 0 {
        let _ = writeln!(
            out,
            "\nLEFT OUT  {} statements, because there are too many",
            answer.left_out
        );
    }
    out.push('\n');
}

fn section(title: &str, words: &[Word], all: &[Statement], out: &mut String) {
    if words.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}");
    for one in words {
        word(one, all, out);
    }
}

fn word(word: &Word, all: &[Statement], out: &mut String) {
    let head = match &word.head {
        Some(head) => format!("{} of “{head}”", word.relation),
        None => word.relation.clone(),
    };
    let _ = writeln!(
        out,
        "  “{}”  (token {}, {}, {head})",
        word.word, word.token, word.upos
    );
    if let Some(rule) = &word.rule {
        let _ = writeln!(out, "      read as: {} ({})", rule.meaning, rule.name);
    }
    for &id in &word.states {
        let _ = writeln!(out, "      states {id}  {}", demo::line(&all[id], all));
    }
    for part in &word.parts {
        let role = match part.is_modifier {
            true => format!("only a part of the {} “{}”", part.part, part.phrase),
            false => format!("the {}", part.part),
        };
        let _ = writeln!(out, "      {role} of {}", part.statement);
    }
    for reason in &word.reasons {
        let _ = writeln!(out, "      “{}”: {}", word.word, reason.text);
    }
    let nothing = word.states.is_empty() && word.parts.is_empty() && word.reasons.is_empty();
    if nothing {
        out.push_str("      no rule asks for a word of this kind\n");
    }
}
