//! Quotations that go on over sentences: the speaker of the sentence before speaks on (R25).

use super::factuality::Context;
use crate::lexicon::Operator;
use crate::statement::{Filler, Phrase, Proposition, Voice};
use crate::syntax::Sentence;
use crate::text::{Document, Span};

/// What is known of the quotation that is open, from sentence to sentence.
pub struct Quotes<'a> {
    document: &'a Document,
    /// Who spoke last in the text.
    speaker: Option<Phrase>,
}

impl<'a> Quotes<'a> {
    pub fn new(document: &'a Document) -> Self {
        Self {
            document,
            speaker: None,
        }
    }

    /// The context of a sentence: the author's, or that of the last speaker if all of it is quoted.
    pub fn context(&self, sentence: &Sentence) -> Context {
        match &self.speaker {
            Some(speaker) if is_quoted(self.document.slice(sentence.span)) => {
                Context::author().under(Operator::Report, Some(speaker.clone()), "“…”")
            }
            _ => Context::author(),
        }
    }

    /// Takes note of who speaks in a sentence. A sentence in which nobody does ends the quotation.
    pub fn heard(&mut self, _sentence: &Sentence, propositions: &[Proposition]) {
        let innermost = |proposition: &Proposition| proposition.voices.last()?.holder.clone();
        self.speaker = propositions.iter().find_map(innermost);
    }
}

/// Words between quotation marks are never the author's: what is stated in them and has no source yet is said by
/// whoever says the rest of the quotation, or by the subject of what stands around it. Short quotations name things
/// and are left alone.
pub fn attribute(document: &Document, sentence: &Sentence, propositions: &mut [Proposition]) {
    for quoted in quoted_spans(document, sentence) {
        let inside = |proposition: &Proposition| quoted.contains(proposition.predicate.span);
        let spoken = propositions
            .iter()
            .find(|proposition| inside(proposition) && !proposition.voices.is_empty());
        let voices = spoken
            .map(|proposition| proposition.voices.clone())
            .unwrap_or_else(|| {
                // the last clause before the quotation, or the first after it, that somebody is the subject of
                let outside = || {
                    let named = |proposition: &&Proposition| {
                        matches!(proposition.subject, Some(Filler::Phrase(_)))
                    };
                    propositions
                        .iter()
                        .filter(|proposition| !inside(proposition))
                        .filter(named)
                };
                let before =
                    outside().filter(|proposition| proposition.predicate.span.end <= quoted.start);
                let after =
                    outside().filter(|proposition| proposition.predicate.span.start >= quoted.end);
                let around = before
                    .max_by_key(|proposition| proposition.predicate.span.end)
                    .or_else(|| after.min_by_key(|proposition| proposition.predicate.span.start));
                let holder = match around.and_then(|proposition| proposition.subject.clone()) {
                    Some(Filler::Phrase(phrase)) => Some(phrase),
                    _ => None,
                };
                let cue = "“…”".to_owned();
                vec![Voice { holder, cue }]
            });
        for proposition in propositions
            .iter_mut()
            .filter(|proposition| inside(proposition))
        {
            if proposition.voices.is_empty() {
                proposition.voices.clone_from(&voices);
                proposition
                    .steps
                    .push("“…”: between quotation marks".to_owned());
            }
        }
    }
}

/// Fewer words than this between quotation marks only name something.
const SHORT: usize = 4;

/// What stands between quotation marks, in bytes of the document; an open quotation runs to the end of the sentence.
fn quoted_spans(document: &Document, sentence: &Sentence) -> Vec<Span> {
    let (start, text) = (sentence.span.start, document.slice(sentence.span));
    let mut spans = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('“', None) | ('"', None) => open = Some(at + c.len_utf8()),
            ('”', Some(begin)) | ('"', Some(begin)) => {
                spans.push(Span::new(start + begin, start + at));
                open = None;
            }
            _ => {}
        }
    }
    spans.extend(open.map(|begin| Span::new(start + begin, sentence.span.end)));
    spans.retain(|&span| document.slice(span).split_whitespace().count() >= SHORT);
    spans
}

/// Whether a sentence stands between quotation marks as a whole. A paragraph that goes on with a
/// quotation has no closing mark.
fn is_quoted(text: &str) -> bool {
    let text = text.trim();
    let opens = text.starts_with(['“', '"', '‘']);
    let inside = text.trim_start_matches(['“', '"', '‘']);
    let closes = inside.find(['”', '"']);
    let tail = |at: usize| inside[at..].chars().all(|c| !c.is_alphanumeric());
    match closes {
        Some(at) => (opens || !text.contains(['“'])) && tail(at),
        None => opens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wholly_quoted_sentences_are_told() {
        assert!(is_quoted("“We want peace.”"));
        assert!(is_quoted("“We want peace."));
        assert!(is_quoted("We want peace.”"));
        assert!(!is_quoted("“We want peace,” he said."));
        assert!(!is_quoted("He wants “peace”."));
        assert!(!is_quoted("He wants peace."));
    }
}
