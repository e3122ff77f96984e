//! `demo`: what the program does, without files or arguments.

use super::failure::Failure;
use super::output;
use actant_base::statement::{Mention, Polarity, Slot, Source, Statement, Tense, Withheld};
use actant_base::text::Document;
use actant_pipeline::Pipeline;
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

const ARTICLE: &str = "\
Iran accused Pakistan on Monday of sheltering gunmen who had killed four border guards. \
Islamabad denied the charge and summoned the Iranian ambassador. \
“We want good relations with our neighbour,” Foreign Minister Ishaq Dar told reporters. \
Diplomats fear that the dispute could endanger trade between the two countries. \
Turkey has offered to mediate.";

/// Reads the article and shows its statements, sentence by sentence.
pub fn run() -> Result<ExitCode, Failure> {
    let pipeline = Pipeline::embedded()?;
    let documents = [Document::new("demo.txt", ARTICLE)];
    let mut text = String::new();
    for analysis in pipeline.run(&documents, NonZeroUsize::MIN) {
        for (number, sentence) in analysis.sentences.iter().enumerate() {
            let _ = writeln!(text, "{}", documents[0].slice(sentence.span));
            let statements = &analysis.reading.statements;
            let shown = |s: &&Statement| s.sentence == number && s.withheld.is_none();
            for statement in statements.iter().filter(shown) {
                let _ = writeln!(text, "    {}", line(statement, statements));
            }
            text.push('\n');
        }
    }
    text.push_str(NEXT);
    output::write_or_print(None::<&Path>, text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

const NEXT: &str = "\
Next:
    actant build article.txt -o article.ttl -o article.dot    a graph of your own article
    actant query article.ttl --named accusations              ask it
    actant explain 'A sentence.'                              see how a sentence is read
    actant help
";

/// A statement in one line, such as `Pakistan — harbor → militants   [alleged by Iran]`.
pub fn line(statement: &Statement, all: &[Statement]) -> String {
    let mut line = triple(statement, all, 1);
    let mut notes = Vec::new();
    if statement.polarity == Polarity::Negative {
        notes.push("denied".to_owned());
    }
    let certainty = format!("{:?}", statement.certainty).to_lowercase();
    let own = statement.polarity == Polarity::Positive && statement.attribution.is_empty();
    if !own || certainty != "asserted" {
        notes.push(certainty);
    }
    if !statement.attribution.is_empty() {
        let names: Vec<&str> = statement.attribution.iter().map(holder).collect();
        notes.push(format!("according to {}", names.join(" → ")));
    }
    if !notes.is_empty() {
        let _ = write!(line, "   [{}]", notes.join(", "));
    }
    for denied in statement
        .denies
        .iter()
        .filter_map(|&denied| all.get(denied))
    {
        let _ = write!(line, "   denies ({})", triple(denied, all, 0));
    }
    // past and present are what one expects
    if let Some(tense @ (Tense::Future | Tense::Habitual)) = statement.tense {
        let _ = write!(line, "   {{{}}}", tense.name());
    }
    // the doubtful ones are listed by themselves
    let hollow = |reason: &Withheld| *reason != Withheld::Doubtful;
    if let Some(reason) = statement.withheld.filter(hollow) {
        let _ = write!(line, "   (left out: {})", reason.reason());
    }
    line
}

fn holder(source: &Source) -> &str {
    source
        .holder
        .as_ref()
        .map_or("somebody unnamed", |mention| &mention.entity.label)
}

/// Subject, predicate, object; statements inside are shown in brackets, to a depth.
pub fn triple(statement: &Statement, all: &[Statement], depth: usize) -> String {
    let slot = |slot: &Option<Slot>| match slot {
        None => "…".to_owned(),
        Some(Slot::Mention(Mention { entity, .. })) => entity.label.to_string(),
        Some(Slot::Literal { text, .. }) => format!("“{text}”"),
        Some(Slot::Statement(index)) => match all.get(*index).filter(|_| depth > 0) {
            Some(inner) => format!("({})", triple(inner, all, depth - 1)),
            None => "(…)".to_owned(),
        },
    };
    let subject = slot(&statement.subject);
    match &statement.object {
        None => format!("{subject} — {}", statement.predicate.lemma),
        object => format!(
            "{subject} — {} → {}",
            statement.predicate.lemma,
            slot(object)
        ),
    }
}
