//! Words of the labels that speakers have in transcripts (*Question:*).

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word in the label of a speaker tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelWord {
    /// Somebody speaks whom the text does not name (*Question*).
    Somebody,
    /// Whoever it describes speaks (*Moderator*).
    Role,
    /// It may stand between the capitals of a label (*President of Peru Ana Soto*).
    Link,
}

static LABELS: LazyLock<BTreeMap<&'static str, LabelWord>> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/labels.tsv"))
        .filter_map(|fields| match fields[..] {
            [word, kind, ..] => Some((word, kind_of(kind)?)),
            _ => None,
        })
        .collect()
});

fn kind_of(kind: &str) -> Option<LabelWord> {
    match kind {
        "somebody" => Some(LabelWord::Somebody),
        "role" => Some(LabelWord::Role),
        "link" => Some(LabelWord::Link),
        _ => None,
    }
}

/// What `word` tells in a label. A label begins with a capital, or is in capitals.
pub fn label_word(word: &str) -> Option<LabelWord> {
    if let Some(&kind) = LABELS.get(word) {
        return Some(kind);
    }
    let mut letters = word.chars();
    let capital = letters.next().filter(|letter| letter.is_uppercase())?;
    let in_capitals = letters.clone().all(char::is_uppercase);
    let word: String = std::iter::once(capital)
        .chain(letters.flat_map(char::to_lowercase))
        .collect();
    LABELS.get(&*word).copied().filter(|_| in_capitals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart() {
        assert_eq!(label_word("Question"), Some(LabelWord::Somebody));
        assert_eq!(label_word("QUESTION"), Some(LabelWord::Somebody));
        assert_eq!(label_word("Moderator"), Some(LabelWord::Role));
        assert_eq!(label_word("of"), Some(LabelWord::Link));
        assert_eq!(label_word("question"), None);
        assert_eq!(label_word("Note"), None);
    }
}
