//! The labels of speakers in transcripts and interviews (*President of Peru Ana Soto: …*, *Question: …*), as far as
//! letters show them. Whether it is somebody who speaks is left to whoever knows names.

use actant_words::lexicon::{LabelWord, abbreviation, label_word};
use std::collections::BTreeMap;

/// No label has more bytes.
const LONGEST: usize = 160;
/// No label has more words.
const MOST: usize = 16;
/// So many paragraphs that begin with the same word and a colon are turns of one speaker.
const TURNS: usize = 2;

/// The labels of a document.
pub(super) struct Labels<'a> {
    /// How many paragraphs begin with the word and a colon.
    single: BTreeMap<&'a str, usize>,
}

impl<'a> Labels<'a> {
    pub(super) fn new(paragraphs: impl Iterator<Item = &'a str>) -> Self {
        let mut single = BTreeMap::new();
        for (label, _) in paragraphs.filter_map(before_colon) {
            if !label.contains(char::is_whitespace) {
                *single.entry(label).or_default() += 1;
            }
        }
        Self { single }
    }

    /// The length of the label that `paragraph` begins with, with its colon.
    pub(super) fn length(&self, paragraph: &str) -> Option<usize> {
        let (label, length) = before_colon(paragraph)?;
        let said = paragraph[length..].trim_start();
        // *Iran: a history*
        let opens = |c: char| c.is_uppercase() || !(c.is_alphanumeric() || c == '/');
        let is_sentence = said.starts_with(opens);
        let is_label = match label_word(label) {
            Some(LabelWord::Somebody | LabelWord::Role) => !said.is_empty(),
            _ if label.contains(char::is_whitespace) => is_sentence && is_name(label),
            _ => {
                let turns = self.single.get(label).copied().unwrap_or(0);
                is_sentence && turns >= TURNS && label.starts_with(char::is_uppercase)
            }
        };
        is_label.then_some(length)
    }
}

/// What stands before the first colon of a paragraph, and how far it reaches with it. A colon in a number, an address or
/// a smile is none.
fn before_colon(paragraph: &str) -> Option<(&str, usize)> {
    let bytes = paragraph.as_bytes();
    let at = bytes.iter().take(LONGEST).position(|&byte| byte == b':')?;
    let ends = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
    let label = paragraph[..at].trim();
    (ends && !label.is_empty() && !label.contains('\n')).then_some((label, at + 1))
}

/// Whether these are the words of a name with its titles: capitals, with nothing but small words of names between them
/// (*Anna van der Berg*); then perhaps how it was said (*(retranslated)*).
fn is_name(label: &str) -> bool {
    let label = match label.split_once(" (") {
        Some((name, aside)) if aside.ends_with(')') => name,
        _ => label,
    };
    let words: Vec<&str> = label.split_whitespace().collect();
    let capital = |word: &str| {
        let after_article = word.split_once(['-', '\'', '’']).map(|(_, rest)| rest);
        let is_capital = |word: &str| word.starts_with(char::is_uppercase);
        is_capital(word) || after_article.is_some_and(is_capital)
    };
    let ends_sentence = |word: &&str| {
        word.ends_with(['!', '?', ';'])
            || word
                .strip_suffix('.')
                .is_some_and(|word| word.chars().nth(1).is_some() && abbreviation(word).is_none())
    };
    let is_link =
        |word: &str| matches!(word, "–" | "&") || label_word(word) == Some(LabelWord::Link);
    words.len() <= MOST
        && words.iter().all(|word| capital(word) || is_link(word))
        && !words.iter().any(ends_sentence)
        && words.first().is_some_and(|word| capital(word))
        && words.last().is_some_and(|word| capital(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(paragraph: &str) -> Option<&str> {
        let labels = Labels::new(std::iter::once(paragraph));
        labels.length(paragraph).map(|length| &paragraph[..length])
    }

    #[test]
    fn names_and_words_for_speakers_are_labels() {
        for text in [
            "Ana Soto: The bridge fell.",
            "President of Peru Ana Soto: “We won.”",
            "Gen. John J. van der Berg (retranslated): Thank you.",
            "Sheikh Omar al-Rashid: Peace.",
            "Question: why?",
            "Q: Why?",
            "MODERATOR: Thank you.",
        ] {
            let end = text.find(':').map(|at| at + 1);
            assert_eq!(label(text), end.map(|end| &text[..end]), "{text}");
        }
    }

    #[test]
    fn other_colons_are_not() {
        for text in [
            "Iran: a history",
            "Note: The bridge is closed.",
            "ISLAMABAD: The army left.",
            "Ana Soto told Omar Khan: The bridge fell.",
            "They left at 10:30 with Ana.",
            "Windows Ten: a guide",
            "It is over. Ana Soto: no.",
            "Ana Soto:",
        ] {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_that_opens_several_paragraphs_is_one() {
        let paragraphs = ["SOTO: We won.", "KHAN: You lost.", "SOTO: Not so."];
        let labels = Labels::new(paragraphs.into_iter());
        assert_eq!(labels.length(paragraphs[0]), Some(5));
        assert_eq!(labels.length(paragraphs[1]), None);
    }
}
