//! A document in, the spans of its sentences out: paragraphs first, then the stops that end a
//! sentence. Linear in the text; spans are trimmed of blanks and never overlap.

use crate::lexicon::{Abbreviation, abbreviation};
use crate::text::{Document, Span};
use regex::Regex;
use std::sync::LazyLock;

/// The sentences of `document`, in order.
pub fn sentences(document: &Document) -> Vec<Span> {
    let text = document.text();
    let mut found = Vec::new();
    for paragraph in paragraphs(text) {
        split(text, paragraph, &mut found);
    }
    found
}

/// A text whose lines never get longer than this was wrapped by hand: its single line breaks are
/// blanks.
const WRAPPED: usize = 100;

/// Blocks between blank lines; in a text that is not wrapped, every line is a block.
fn paragraphs(text: &str) -> Vec<Span> {
    let wrapped = text.lines().all(|line| line.chars().count() <= WRAPPED);
    let longest = text.lines().map(|line| line.chars().count()).max();
    let full = longest.unwrap_or(0) * 2 / 3;
    let mut blocks = Vec::new();
    let mut open: Option<Span> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(offset, offset + line.len());
        offset = span.end;
        let blank = line.trim().is_empty();
        if blank {
            blocks.extend(open.take());
            continue;
        }
        open = Some(open.map_or(span, |block: Span| block.cover(span)));
        // a short line in a wrapped text ends its paragraph: a headline, a byline, a last line
        if !wrapped || line.trim_end().chars().count() < full {
            blocks.extend(open.take());
        }
    }
    blocks.extend(open);
    blocks
}

static END: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?:[.!?]+|…)["'”’»)\]]*(\s+)"#).expect("the pattern is well formed")
});

/// A dateline: where and when an agency filed the report (*YEREVAN, March 11 (Reuters) -*).
static DATELINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^\s*(?:\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,4}(?:, \p{Lu}[\p{L}. ]{2,20})?(?:, \p{Lu}[a-z]{2,8}\.? \d{1,2})?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}[a-z]{2,8}\.? \d{1,2})(?: \([\p{L} ]{2,20}\))?\s*(?:—|–|--|-)\s+",
    )
    .expect("the pattern is well formed")
});

fn split(text: &str, block: Span, found: &mut Vec<Span>) {
    let mut start = block.start;
    if let Some(dateline) = DATELINE.find(&text[block.start..block.end]) {
        start += dateline.end();
        found.extend(trimmed(text, Span::new(block.start, start)));
    }
    let block = Span::new(start, block.end);
    let body = &text[block.start..block.end];
    for hit in END.captures_iter(body) {
        let (Some(whole), Some(gap)) = (hit.get(0), hit.get(1)) else {
            continue;
        };
        let stop = block.start + whole.start();
        let after = block.start + gap.end();
        if after < block.end && ends_sentence(text, start, stop, block.start + gap.start(), after) {
            found.extend(trimmed(text, Span::new(start, block.start + gap.start())));
            start = after;
        }
    }
    found.extend(trimmed(text, Span::new(start, block.end)));
}

fn trimmed(text: &str, span: Span) -> Option<Span> {
    let slice = &text[span.start..span.end];
    let begin = span.start + (slice.len() - slice.trim_start().len());
    let inner = slice.trim();
    (!inner.is_empty()).then(|| Span::new(begin, begin + inner.len()))
}

/// Whether the stop at `stop` ends the sentence that began at `start`; closing quotes reach to
/// `closed`, the next word begins at `after`.
fn ends_sentence(text: &str, start: usize, stop: usize, closed: usize, after: usize) -> bool {
    let next = next_word(&text[after..]);
    let Some(first) = next.trim_start_matches(OPENING).chars().next() else {
        return true;
    };
    if first.is_lowercase() {
        return false;
    }
    let mark = &text[stop..closed];
    if !mark.starts_with('.') || mark.starts_with("..") {
        return true;
    }
    let word = last_word(&text[start..stop]);
    let opens = opens_sentence(next);
    if mark.len() > 1 && !mark.starts_with(".)") {
        // a stop inside closing quotes
        return abbreviation(word) != Some(Abbreviation::Title);
    }
    match abbreviation(word) {
        Some(Abbreviation::Title) => false,
        Some(Abbreviation::Number) => !first.is_numeric() && opens,
        Some(Abbreviation::Other) => opens,
        None => {
            let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
            let marker = stop - start <= 3 && word.chars().all(|c| c.is_ascii_digit());
            !marker && (!initial || opens)
        }
    }
}

const OPENING: &[char] = &['"', '\'', '“', '‘', '«', '(', '['];

fn next_word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or("")
}

fn last_word(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .find(|&(_, c)| c.is_whitespace() || OPENING.contains(&c) || c == '-' || c == '/')
        .map_or(0, |(at, c)| at + c.len_utf8());
    &text[start..]
}

/// Words that open a sentence and are not names: after an abbreviation they tell a new sentence.
fn opens_sentence(word: &str) -> bool {
    let word = word.trim_start_matches(OPENING);
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    const OPENERS: &[&str] = &[
        "A",
        "After",
        "All",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Both",
        "But",
        "By",
        "Despite",
        "During",
        "Each",
        "Earlier",
        "Even",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Last",
        "Later",
        "Many",
        "Meanwhile",
        "More",
        "Most",
        "No",
        "Not",
        "Now",
        "On",
        "One",
        "Only",
        "Other",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "Such",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "Though",
        "Three",
        "To",
        "Two",
        "Under",
        "Until",
        "We",
        "What",
        "When",
        "Where",
        "While",
        "Who",
        "Why",
        "With",
        "Without",
        "You",
    ];
    OPENERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_stands_alone() {
        for line in [
            "YEREVAN, March 11 - ",
            "ADDIS ABABA, Oct 7 — ",
            "SAMARKAND, June 3 (Example News) - ",
            "Islamabad, May 2 – ",
            "KABUL — ",
        ] {
            let document = Document::new("t", format!("{line}Two men met. They left."));
            let spans = sentences(&document);
            let found: Vec<&str> = spans.iter().map(|&span| document.slice(span)).collect();
            assert_eq!(found, [line.trim(), "Two men met.", "They left."]);
        }
        let plain = Document::new("t", "NATO members met - all of them.");
        assert_eq!(sentences(&plain).len(), 1);
    }
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<String> {
        let document = Document::new("t", text);
        let slices = sentences(&document);
        slices
            .iter()
            .map(|&s| document.slice(s).to_owned())
            .collect()
    }

    #[test]
    fn titles_and_initials_do_not_end_sentences() {
        assert_eq!(split("Gen. Omar J. Khalid spoke. Dr. Lee left.").len(), 2);
        assert_eq!(
            split("He met Mr. Aziz at the St. Regis. They talked.").len(),
            2
        );
    }

    #[test]
    fn abbreviations_may_end_sentences() {
        assert_eq!(split("He moved to the U.S. The family stayed.").len(), 2);
        assert_eq!(
            split("The U.S. Navy sailed on Sept. 3 from No. 4 dock.").len(),
            1
        );
        assert_eq!(split("The talks began at 5 p.m. in Doha.").len(), 1);
    }

    #[test]
    fn quotations_stay_with_their_speaker() {
        assert_eq!(split("“Will they come?” she asked. Nobody knew.").len(), 2);
        assert_eq!(split("“We will not yield.” The hall fell silent.").len(), 2);
        assert_eq!(split("\"It is over,\" he said. \"We won.\"").len(), 2);
    }

    #[test]
    fn numbers_and_ellipses_do_not_end_sentences() {
        assert_eq!(split("Prices rose 3.5 percent to $4.20 a litre.").len(), 1);
        assert_eq!(split("It was … strange and then ... quiet.").len(), 1);
    }

    #[test]
    fn headlines_and_lines_stand_alone() {
        let text = "Truce holds in the valley\n\nMARDAN, Sept. 4 - Guns fell silent. No one fired";
        let parts = split(text);
        assert_eq!(parts.len(), 4);
        assert_eq!(parts[0], "Truce holds in the valley");
        assert_eq!(parts[1], "MARDAN, Sept. 4 -");
    }

    #[test]
    fn wrapped_lines_are_joined() {
        let text = "The ministry of a country that few had heard of\nsaid on Monday that the bridge had been closed\nto all traffic. Nobody objected to it in the end.";
        assert_eq!(split(text).len(), 2);
    }

    proptest! {
        #[test]
        fn spans_hold_every_visible_character_in_order(text in "\\PC{0,80}|[A-Za-z.!?\"” \n]{0,120}") {
            let document = Document::new("t", text.clone());
            let mut rest = 0;
            for span in sentences(&document) {
                prop_assert!(rest <= span.start && span.start < span.end);
                prop_assert!(text[rest..span.start].trim().is_empty());
                rest = span.end;
            }
            prop_assert!(text[rest..].trim().is_empty());
        }
    }
}
