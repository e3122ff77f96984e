//! Noun phrases: the core of an argument (section 4 of MinIE's idea: keep what restricts, drop what
//! adds).

use super::kept::keep_core;
use actant_base::statement::Phrase;
use actant_base::syntax::relation::{AMOD, DET, NMOD};
use actant_base::syntax::{Tree, Upos};
use actant_base::text::{Document, Span};
use actant_words::lexicon::Lexicon;

/// The core phrase at `head`: names, compounds, restricting adjectives and `of`-complements;
/// without determiners, quantities, relative clauses, appositions and conjuncts. Amounts of money
/// and measures keep their numbers.
pub fn core(
    document: &Document,
    lexicon: &Lexicon,
    tree: &Tree,
    number: usize,
    head: usize,
) -> Phrase {
    // *ships, two of which sank*: two of the ships
    let relative = tree
        .by(head, NMOD)
        .find(|&child| tree.is_relative(child) && tree.case(child).as_deref() == Some("of"));
    if let Some(relative) = relative.filter(|&child| tree.standing_for(child) != head) {
        let whole = core(document, lexicon, tree, number, tree.standing_for(relative));
        let span = tree.token(head).span;
        return Phrase {
            sentence: number,
            head,
            span: span.cover(tree.token(relative).span),
            text: format!("{} of {}", document.slice(span), whole.text).into(),
        };
    }
    let mut tokens = Vec::with_capacity(16);
    keep_core(lexicon, tree, head, &mut tokens);
    tokens.sort_unstable();
    tokens.dedup();
    // a hyphen at the edge belongs to what was left out, and so does *and* in front
    let mut tokens = &tokens[..];
    while let [first, rest @ ..] = tokens
        && !rest.is_empty()
        && (tree.token(*first).upos == Upos::Punct
            || tree.token(*first).xpos == "CC" && matches!(tree.form(*first), "and" | "or" | "but"))
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && !rest.is_empty()
        && tree.token(*last).upos == Upos::Punct
    {
        tokens = rest;
    }
    let first = tree.token(tokens[0]).span.start;
    let last = tree.token(tokens[tokens.len() - 1]).span.end;
    let mut text = String::with_capacity(last - first);
    let mut end = first;
    for &index in tokens {
        let span = tree.token(index).span;
        if span.start > end && tree.form(index) != "," {
            text.push(' ');
        }
        text.push_str(meant(tree, index).unwrap_or_else(|| document.slice(span)));
        end = span.end;
    }
    Phrase {
        sentence: number,
        head,
        span: Span::new(first, last),
        text: text.into(),
    }
}

/// The word that a pronoun stands for in a statement: *let’s* has *us*; *said nothing* is that nobody said anything. But *it is
/// nothing*.
fn meant(tree: &Tree, index: usize) -> Option<&'static str> {
    let token = tree.token(index);
    let none = || tree.by(index, DET).any(|word| tree.form(word) == "no");
    let word = match tree.form(index) {
        "’s" | "'s" => "us",
        "nobody" => "anybody",
        "one" if none() => "anyone",
        "no-one" => "anyone",
        "nothing" => "anything",
        "none" => "any",
        _ => return None,
    };
    let pronoun = matches!(token.upos, Upos::Pron | Upos::Noun);
    (pronoun && tree.copula(index).is_none()).then_some(word)
}

/// A noun with an ordinal, a superlative or *only*.
pub fn is_ranked(tree: &Tree, head: usize) -> bool {
    tree.by(head, AMOD).any(|adjective| {
        let token = tree.token(adjective);
        token.has_feature("NumType", "Ord")
            || token.has_feature("Degree", "Sup")
            || matches!(token.lemma.as_str(), "only" | "last" | "next" | "first")
    })
}

/// A noun with a superlative: *the longest-serving minister*.
pub fn is_superlative(tree: &Tree, head: usize) -> bool {
    tree.by(head, AMOD).any(|adjective| {
        let words = tree.sentence.subtree(adjective);
        words.into_iter().any(|word| {
            tree.token(word).has_feature("Degree", "Sup")
                || matches!(tree.form(word), "most" | "least")
        })
    })
}

/// Money, percentages, units: the number is what they mean.
pub fn is_measure(tree: &Tree, index: usize) -> bool {
    let token = tree.token(index);
    token.upos == Upos::Sym
        || matches!(token.form.as_str(), "$" | "€" | "£" | "%")
        || matches!(
            tree.lemma(index),
            "percent"
                | "per cent"
                | "dollar"
                | "euro"
                | "pound"
                | "rupee"
                | "rial"
                | "million"
                | "billion"
                | "trillion"
                | "mph"
                | "kmh"
                | "km/h"
                | "kph"
                | "knot"
                | "foot"
                | "inch"
                | "degree"
                | "third"
                | "quarter"
                | "fifth"
                | "tenth"
                | "kilometre"
                | "kilometer"
                | "km"
                | "mile"
                | "metre"
                | "meter"
                | "tonne"
                | "ton"
                | "barrel"
                | "megawatt"
                | "mw"
                | "hectare"
                | "kilogram"
                | "litre"
                | "hour"
                | "minute"
                | "day"
                | "week"
                | "month"
                | "year"
                | "cent"
        )
}

/// Adjectives that say how many or since when: they go to the qualifiers.
pub fn is_addition(tree: &Tree, index: usize) -> bool {
    matches!(
        tree.lemma(index),
        "further"
            | "numerous"
            | "several"
            | "many"
            | "few"
            | "various"
            | "current"
            | "own"
            | "certain"
            | "multiple"
            | "dozen"
    )
}
