//! Quotations that go on over sentences: the speaker of the sentence before speaks on (R25).

use super::factuality::Context;
use crate::lexicon::Operator;
use crate::statement::{Phrase, Proposition};
use crate::syntax::Sentence;
use crate::text::Document;

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
