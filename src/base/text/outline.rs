//! Patterns over letters of any script, without tables of all scripts.
//!
//! A pattern sees the outline of a text: one byte for each character, which is the character itself
//! if it is ASCII, else one that stands for its kind. So patterns are compiled in microseconds and
//! run on small automata.

use regex::bytes::Regex;
use std::borrow::Cow;
use std::ops::Range;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Characters that patterns tell apart from others of their kind, and what stands for them.
const MARKS: [(char, u8); 8] = [
    ('’', 2),
    ('‘', 3),
    ('ʼ', 4),
    ('“', 5),
    ('”', 6),
    ('—', 7),
    ('–', 8),
    ('…', 14),
];
/// Stands for characters that belong to the one before, such as accents.
const COMBINING: u8 = 1;
/// Stands for every other character.
const OTHER: u8 = 15;

/// A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}` and curly quotes, dashes and
/// ellipses mean what they mean; other characters beyond ASCII cannot be told apart.
#[derive(Debug)]
pub struct Pattern(Regex);

impl Pattern {
    /// # Panics
    /// If `source` is no regular expression: patterns are part of the program.
    #[must_use]
    #[expect(clippy::expect_used, reason = "patterns are part of the program")]
    pub fn new(source: &str) -> Self {
        let mut ascii = source
            .replace(r"\p{Lu}", "[A-Z]")
            .replace(r"\p{Ll}", "[a-z]")
            .replace(r"\p{L}", "[A-Za-z]")
            .replace(r"\p{N}", "[0-9]")
            .replace(r"\p{M}", &format!(r"\x{COMBINING:02x}"));
        for (mark, byte) in MARKS {
            ascii = ascii.replace(mark, &format!(r"\x{byte:02x}"));
        }
        Self(Regex::new(&format!("(?-u){ascii}")).expect("the pattern is well formed"))
    }
}

/// The outline of a text.
#[derive(Debug)]
pub struct Outline<'a> {
    bytes: Cow<'a, [u8]>,
    /// Where each character begins in the text, and where the text ends; empty if all is ASCII.
    offsets: Vec<usize>,
}

impl<'a> Outline<'a> {
    /// The outline of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r');
        if text.as_bytes().iter().all(is_plain) {
            let bytes = Cow::Borrowed(text.as_bytes());
            let offsets = Vec::new();
            return Self { bytes, offsets };
        }
        let offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        Self {
            bytes: text.chars().map(kind).collect(),
            offsets: offsets.collect(),
        }
    }

    /// The first `N` groups of `pattern` where it fits first, in bytes of the text.
    #[must_use]
    pub fn groups<const N: usize>(&self, pattern: &Pattern) -> Option<[Option<Range<usize>>; N]> {
        let hit = pattern.0.captures(&self.bytes)?;
        Some(std::array::from_fn(|group| {
            let found = hit.get(group + 1)?;
            Some(self.at(found.start())..self.at(found.end()))
        }))
    }

    /// Where the character of that number begins.
    fn at(&self, character: usize) -> usize {
        self.offsets.get(character).copied().unwrap_or(character)
    }

    /// The first place at or after `at` where `pattern` fits, in bytes of the text, as is `at`, where a character begins.
    #[must_use]
    pub fn find(&self, pattern: &Pattern, at: usize) -> Option<Range<usize>> {
        if self.offsets.is_empty() {
            return pattern.0.find_at(&self.bytes, at).map(|hit| hit.range());
        }
        let start = self.offsets.partition_point(|&offset| offset < at);
        let hit = pattern.0.find_at(&self.bytes, start)?;
        Some(self.offsets[hit.start()]..self.offsets[hit.end()])
    }
}

fn kind(c: char) -> u8 {
    match (u8::try_from(c), MARKS.iter().find(|(mark, _)| *mark == c)) {
        (Ok(byte), _) if c.is_ascii() && !c.is_ascii_control() => byte,
        (_, Some((_, byte))) => *byte,
        _ if c.is_whitespace() => b' ',
        _ if c.is_uppercase() => b'A',
        _ if c.is_alphabetic() => b'a',
        _ if c.is_numeric() => b'0',
        _ if is_combining(c) => COMBINING,
        _ => OTHER,
    }
}

/// Whether `c` is of category M; those that are alphabetic stand for letters.
fn is_combining(c: char) -> bool {
    c.general_category_group() == GeneralCategoryGroup::Mark
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Option<String> {
        let hit = Outline::new(text).find(&Pattern::new(pattern), 0)?;
        Some(text[hit].to_owned())
    }

    #[test]
    fn letters_of_all_scripts_are_letters() {
        for word in ["Kabul", "Šiauliai", "Ōsaka", "Μάτι"] {
            assert_eq!(found(r"\p{Lu}\p{Ll}+", word).as_deref(), Some(word));
        }
        assert_eq!(found(r"\p{L}+", "12 كابل!").as_deref(), Some("كابل"));
        assert_eq!(
            found(r"\p{L}\p{M}+\p{L}", "e\u{301}t").as_deref(),
            Some("e\u{301}t")
        );
        assert_eq!(found(r"\p{N}+", "x٣٤").as_deref(), Some("٣٤"));
    }

    #[test]
    fn marks_are_themselves() {
        assert_eq!(found("[’']s", "Iran’s").as_deref(), Some("’s"));
        assert_eq!(found("—+|…", "a “b” … —").as_deref(), Some("…"));
        assert_eq!(found("“", "‘a’"), None);
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "Ćao, čao";
        let (outline, pattern) = (Outline::new(text), Pattern::new("[a-z]+"));
        assert_eq!(outline.find(&pattern, 0), Some(2..4));
        assert_eq!(outline.find(&pattern, 4), Some(6..10));
        assert_eq!(outline.find(&pattern, 10), None);
        assert_eq!(Outline::new("").find(&pattern, 0), None);
        let parts = Pattern::new(r"(\p{Lu})|, (\p{L})|(\d)");
        assert_eq!(outline.groups(&parts), Some([Some(0..2), None, None]));
    }
}
