//! A sentence in, the spans of its tokens out, as English EWT and GUM divide words: clitics,
//! hyphenated compounds and punctuation are tokens of their own. Linear in the sentence.

use crate::lexicon::abbreviation;
use crate::text::{Document, Span};
use regex::Regex;
use std::sync::LazyLock;

/// What a token may look like, most specific first.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    let alternatives = [
        // web and mail addresses, handles
        r"(?:https?://|www\.)[^\s<>“”]*[^\s<>“”.,;:!?)\]’'\x22]",
        r"[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+",
        r"(?i:[\p{L}\p{N}][\p{L}\p{N}-]*\.(?:com|org|net|gov|edu|info|co\.uk|co|pk|ir|ru))\b",
        r"[@#][\p{L}_][\p{L}\p{N}_]*",
        // dates, times, fractions, telephone numbers, decimals, ordinals, decades
        r"\p{N}{1,4}/\p{N}{1,2}/\p{N}{1,4}",
        r"\p{N}+(?:-\p{N}+){2,}",
        r"\p{N}{1,2}[:.]\p{N}{2}(?:[:]\p{N}{2})?\b",
        r"\p{N}+/\p{N}+\b",
        r"\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?",
        r"\p{N}+\.\p{N}+(?:\.\p{N}+)*",
        r"\p{N}+(?:st|nd|rd|th|s)\b",
        r"\p{N}+",
        // designations: F-16, COVID-19, G7, AK-47
        r"\p{Lu}[\p{L}]{0,5}-?\p{N}+[\p{L}]?\b",
        // dotted acronyms
        r"(?:\p{L}\.){2,}",
        // prefixes that stay with their word
        r"(?i:anti|non|pre|post|pro|co|ex|re|semi|multi|mid|pan|counter|sub|neo|mini|micro|intra|e)-[\p{L}\p{M}]+",
        // words, with apostrophes inside
        r"[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ`][\p{L}\p{M}]+)*",
        // punctuation that comes in runs
        r"\.{2,}|…|-{2,}|—+|–+|!+|\?+|\*+|_+|=+|<+|>+|~+|#+|''|``",
        r"['’](?i:s|m|d|ll|re|ve)\b",
        r"\S",
    ];
    Regex::new(&alternatives.join("|")).expect("the pattern is well formed")
});

/// The tokens of the sentence at `sentence`, in order; every visible character is in one.
pub fn tokens(document: &Document, sentence: Span) -> Vec<Span> {
    let text = document.slice(sentence);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(hit) = TOKEN.find_at(text, at) {
        let mut end = hit.end();
        let word = hit.as_str();
        if text[end..].starts_with('.') && takes_stop(text, word, end) {
            end += 1;
        }
        at = end;
        let span = Span::new(sentence.start + hit.start(), sentence.start + end);
        divide(document, span, &mut found);
    }
    found
}

/// Whether the stop after `word` belongs to it: abbreviations, and initials inside a sentence.
fn takes_stop(text: &str, word: &str, end: usize) -> bool {
    let rest = text[end + 1..].trim_start();
    if rest.starts_with('.') {
        return false;
    }
    let mut letters = word.chars();
    let initial = matches!((letters.next(), letters.next()), (Some(c), None) if c.is_uppercase());
    (initial && rest.starts_with(char::is_uppercase))
        || abbreviation(word).is_some_and(|_| !is_word_too(word, rest))
}

/// Abbreviations that are words as well keep their stop only where a sentence goes on.
fn is_word_too(word: &str, rest: &str) -> bool {
    rest.is_empty()
        && matches!(
            word,
            "No" | "Art" | "Mar" | "Jun" | "Mass" | "Wash" | "al" | "est" | "p" | "c" | "v"
        )
}

/// Splits off clitics and joined words.
fn divide(document: &Document, span: Span, found: &mut Vec<Span>) {
    let word = document.slice(span);
    match clitic(word).or_else(|| joined(word)) {
        Some(length) if length > 0 && length < word.len() => {
            found.push(Span::new(span.start, span.start + length));
            found.push(Span::new(span.start + length, span.end));
        }
        _ => found.push(span),
    }
}

/// The length of what stands before the clitic of `word`.
fn clitic(word: &str) -> Option<usize> {
    let at = word.rfind(['\'', '’', 'ʼ', '`'])?;
    let mark = word[at..].chars().next()?.len_utf8();
    let after = word[at + mark..].to_ascii_lowercase();
    match after.as_str() {
        "t" => word[..at].ends_with(['n', 'N']).then(|| at - 1),
        "s" | "m" | "d" | "ll" | "re" | "ve" => Some(at),
        _ => None,
    }
}

/// Words written together that are two tokens.
fn joined(word: &str) -> Option<usize> {
    match word.to_ascii_lowercase().as_str() {
        "cannot" | "gonna" | "gotta" | "wanna" | "gimme" | "lemme" => Some(3),
        number => unit(number),
    }
}

/// The length of the number in a number with a unit (`900km`), which the pattern does not split.
fn unit(word: &str) -> Option<usize> {
    let digits = word.find(|c: char| !c.is_ascii_digit())?;
    (digits > 0 && matches!(&word[digits..], "km" | "kg" | "am" | "pm" | "bn" | "mph"))
        .then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> String {
        let document = Document::new("t", text);
        let spans = tokens(&document, Span::new(0, text.len()));
        let forms: Vec<_> = spans.iter().map(|&s| document.slice(s)).collect();
        forms.join(" ")
    }

    #[test]
    fn clitics_are_tokens() {
        assert_eq!(
            split("They don't, can't and won't."),
            "They do n't , ca n't and wo n't ."
        );
        assert_eq!(split("Pakistan’s army"), "Pakistan ’s army");
        assert_eq!(split("the workers' cannot"), "the workers ' can not");
        assert_eq!(split("Sana'a and O'Neill"), "Sana'a and O'Neill");
    }

    #[test]
    fn compounds_are_split_and_prefixes_stay() {
        assert_eq!(
            split("a long-term anti-state plan"),
            "a long - term anti-state plan"
        );
        assert_eq!(
            split("the 560-mile (900km) border"),
            "the 560 - mile ( 900 km ) border"
        );
        assert_eq!(
            split("al-Qaeda’s F-16s? No: AK-47"),
            "al - Qaeda ’s F-16s ? No : AK-47"
        );
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(
            split("$9,000.50, 3.5% on 9/11 at 5:30"),
            "$ 9,000.50 , 3.5 % on 9/11 at 5:30"
        );
        assert_eq!(
            split("the 1990s and the 21st, 5-12 dead"),
            "the 1990s and the 21st , 5 - 12 dead"
        );
    }

    #[test]
    fn abbreviations_keep_their_stop() {
        assert_eq!(
            split("Gen. J. Khan of the U.S. left."),
            "Gen. J. Khan of the U.S. left ."
        );
        assert_eq!(split("He said no."), "He said no .");
        assert_eq!(split("at 5 p.m. in Doha"), "at 5 p.m. in Doha");
    }

    #[test]
    fn quotes_and_dashes_stand_alone() {
        assert_eq!(
            split("“Go,” he said—twice..."),
            "“ Go , ” he said — twice ..."
        );
        assert_eq!(
            split("see https://example.org/a?b=1, or x@example.org."),
            "see https://example.org/a?b=1 , or x@example.org ."
        );
    }

    proptest! {
        #[test]
        fn tokens_hold_every_visible_character_in_order(text in "\\PC{0,60}|[A-Za-z0-9.,'’$%/ -]{0,80}") {
            let document = Document::new("t", text.clone());
            let mut rest = 0;
            for span in tokens(&document, Span::new(0, text.len())) {
                prop_assert!(rest <= span.start && span.start < span.end);
                prop_assert!(text[rest..span.start].trim().is_empty());
                rest = span.end;
            }
            prop_assert!(text[rest..].trim().is_empty());
        }
    }
}
