//! Words that are written with a full stop.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What may follow an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abbreviation {
    /// A name or another word: its stop never ends a sentence (`Gen.`).
    Title,
    /// A number, if the sentence goes on (`No.`, `Sept.`).
    Number,
    /// Anything: only the next word can tell (`Inc.`).
    Other,
}

static ABBREVIATIONS: LazyLock<BTreeMap<&'static str, Abbreviation>> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/abbreviations.tsv"))
        .filter_map(|fields| match fields[..] {
            [word, kind, ..] => Some((word, kind_of(kind)?)),
            _ => None,
        })
        .collect()
});

fn kind_of(kind: &str) -> Option<Abbreviation> {
    match kind {
        "title" => Some(Abbreviation::Title),
        "number" => Some(Abbreviation::Number),
        "other" => Some(Abbreviation::Other),
        _ => None,
    }
}

/// The kind of `word` (without its last stop) as an abbreviation. Words that are listed with a
/// capital must have one; `may.` is no month.
pub fn abbreviation(word: &str) -> Option<Abbreviation> {
    if word.len() > 12 {
        return None;
    }
    if let Some(&kind) = ABBREVIATIONS.get(word) {
        return Some(kind);
    }
    let dotted = word
        .split('.')
        .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    (dotted && word.contains('.')).then_some(Abbreviation::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart() {
        assert_eq!(abbreviation("Gen"), Some(Abbreviation::Title));
        assert_eq!(abbreviation("Sept"), Some(Abbreviation::Number));
        assert_eq!(abbreviation("U.S"), Some(Abbreviation::Other));
        assert_eq!(abbreviation("border"), None);
        assert_eq!(abbreviation("no"), None);
    }
}
