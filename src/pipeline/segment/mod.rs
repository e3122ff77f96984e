//! A document in, the spans of its sentences out: paragraphs first, then a judgement on each gap
//! between two words. Linear in the text; spans are trimmed of blanks and never overlap. What stands
//! in another paragraph changes nothing, but that a word before a colon opens it too.

mod gap;
mod label;
mod piece;

use actant_base::text::{Dateline, Document, Span};
use gap::Gaps;
use label::Labels;

/// The sentences of `document`, in order.
pub fn sentences(document: &Document) -> Vec<Span> {
    let text = document.text();
    let mut found = Vec::new();
    let paragraphs = paragraphs(text);
    let labels = Labels::new(paragraphs.iter().map(|&paragraph| slice(text, paragraph)));
    for paragraph in paragraphs {
        split(document, paragraph, &labels, &mut found);
    }
    found
}

/// Every line is a paragraph: wrapped lines were joined before.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut offset = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let span = Span::new(offset, offset + line.len());
        offset = span.end;
        span
    });
    lines
        .filter(|&span| !slice(text, span).trim().is_empty())
        .collect()
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start..span.end]
}

fn split(document: &Document, block: Span, labels: &Labels, found: &mut Vec<Span>) {
    let text = document.text();
    let mut start = block.start;
    let paragraph = slice(text, block);
    // where it was filed, or who speaks, is no part of the first sentence
    let dateline = Dateline::of(paragraph).map(|it| it.length);
    if let Some(length) = dateline.or_else(|| labels.length(paragraph)) {
        start += length;
        found.extend(trimmed(text, Span::new(block.start, start)));
    }
    let pieces = piece::pieces(document, Span::new(start, block.end));
    let mut gaps = Gaps::new(&pieces);
    let mut first = 0;
    for last in 0..pieces.len() {
        if last + 1 == pieces.len() || gaps.is_end(last, first) {
            found.push(pieces[first].span.cover(pieces[last].span));
            first = last + 1;
        }
    }
}

fn trimmed(text: &str, span: Span) -> Option<Span> {
    let slice = slice(text, span);
    let begin = span.start + (slice.len() - slice.trim_start().len());
    let inner = slice.trim();
    (!inner.is_empty()).then(|| Span::new(begin, begin + inner.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_stands_alone() {
        for line in ["YEREVAN, March 11 - ", "KABUL — ", "Lima, 3 May 2025 – "] {
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
