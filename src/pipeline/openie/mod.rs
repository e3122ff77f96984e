//! Open information extraction: what each sentence says, in its own words, one line an extraction.
//!
//! Two renderings of the same clauses: n-ary, with every time and place and what is only implied;
//! and triples, explicit and short.

mod clause;
mod implied;
mod phrase;

use actant_base::syntax::{Sentence, Token, Tree};
use actant_clause::Clauses;
use actant_words::lexicon::is_subject_control;
use serde::Serialize;
use std::collections::BTreeSet;
use std::io;

/// How much an extraction holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rendering {
    /// One extraction a clause, with all its arguments, and implied ones beside.
    Nary,
    /// Subject, predicate and one short object; what is said, not what is implied.
    Triples,
}

/// What a sentence says; the slots are tokens of the sentence, joined by blanks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Extraction {
    /// Who or what.
    pub subject: String,
    /// Does or is, with auxiliaries, negation, adverbs, and the preposition before the object.
    pub predicate: String,
    /// Whom or what; empty if there is none.
    pub object: String,
    /// Further arguments, each with its preposition.
    pub args: Vec<String>,
    /// 0 to 1.
    pub confidence: f32,
    /// Name of the rule.
    #[serde(skip)]
    pub rule: &'static str,
}

/// A word of an extraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A token of the sentence.
    Token(usize),
    /// One that the sentence implies.
    Implied(&'static str),
}

/// Slots before they are text.
#[derive(Debug, Clone)]
struct Draft {
    subject: Vec<usize>,
    predicate: Vec<Word>,
    object: Vec<usize>,
    args: Vec<Vec<usize>>,
    /// What the rule is worth.
    prior: f32,
    /// The tokens whose arcs it rests on.
    heads: Vec<usize>,
    rule: &'static str,
}

/// Renders the clauses and noun phrases of one sentence.
struct Renderer<'a> {
    tree: &'a Tree<'a>,
    clauses: &'a Clauses,
    rendering: Rendering,
}

/// What a sentence, whose text is `text`, says, in order of the rules.
pub fn extractions(text: &str, sentence: &Sentence, rendering: Rendering) -> Vec<Extraction> {
    let tree = Tree::new(sentence);
    let renderer = Renderer {
        tree: &tree,
        clauses: &Clauses::new(&tree, is_subject_control),
        rendering,
    };
    let mut drafts = renderer.clause_drafts();
    if rendering == Rendering::Nary {
        drafts.extend(renderer.implied_drafts());
    }
    let written = words_of(text, sentence);
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for draft in drafts {
        let extraction = draft.rendered(&tree, &written);
        let key = (
            extraction.subject.clone(),
            extraction.predicate.clone(),
            extraction.object.clone(),
        );
        let empty = extraction.subject.is_empty() || extraction.predicate.is_empty();
        if !empty && extraction.subject != extraction.object && seen.insert(key) {
            out.push(extraction);
        }
    }
    out
}

/// The tokens of a sentence as its text has them: a form may stand for another mark (*``* for “).
fn words_of<'a>(text: &'a str, sentence: &'a Sentence) -> Vec<&'a str> {
    let written = |token: &'a Token| {
        let start = token.span.start.checked_sub(sentence.span.start);
        let end = token.span.end.checked_sub(sentence.span.start);
        let slice = start.zip(end).and_then(|(start, end)| text.get(start..end));
        slice.unwrap_or(&token.form)
    };
    sentence.tokens.iter().map(written).collect()
}

impl Draft {
    fn rendered(&self, tree: &Tree, written: &[&str]) -> Extraction {
        let words = |words: &[usize]| -> String {
            let forms: Vec<&str> = words.iter().map(|&word| written[word]).collect();
            forms.join(" ")
        };
        let predicate: Vec<&str> = self
            .predicate
            .iter()
            .map(|word| match *word {
                Word::Token(index) => written[index],
                Word::Implied(form) => form,
            })
            .collect();
        Extraction {
            subject: words(&self.subject),
            predicate: predicate.join(" "),
            object: words(&self.object),
            args: self.args.iter().map(|arg| words(arg)).collect(),
            confidence: self.confidence(tree),
            rule: self.rule,
        }
    }

    /// The worth of the rule, less for arcs that the reader doubts, and for long or empty arguments.
    fn confidence(&self, tree: &Tree) -> f32 {
        let heads = self.heads.iter();
        let arcs = heads.map(|&head| tree.token(head).arc_confidence);
        let arcs = arcs.product::<f32>().powf(0.2);
        let rest: usize = self.object.len() + self.args.iter().map(Vec::len).sum::<usize>();
        let length =
            |words: usize, free: usize| 1.0 / (1.0 + 0.01 * words.saturating_sub(free) as f32);
        let long = length(self.subject.len(), 6) * length(rest, 12);
        let value = self.prior * arcs * long;
        (value.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
    }
}

#[derive(Serialize)]
struct Line<'a> {
    sentence: &'a str,
    #[serde(flatten)]
    extraction: &'a Extraction,
}

/// Writes the extractions of a sentence, whose text is `text`, as JSON, one a line.
///
/// # Errors
/// What `out` reports.
pub fn write(
    text: &str,
    sentence: &Sentence,
    rendering: Rendering,
    out: &mut impl io::Write,
) -> io::Result<()> {
    for extraction in &extractions(text, sentence, rendering) {
        let line = Line {
            sentence: text,
            extraction,
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
