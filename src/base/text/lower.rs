//! Lower case.

use std::borrow::Cow;

/// `word` in lower case; most words are so already and are not copied.
pub fn lower(word: &str) -> Cow<'_, str> {
    // a letter that is lower-cased changes
    let is_lower = word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_uppercase());
    match is_lower {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_that_changes_is_copied() {
        assert!(matches!(lower("don't"), Cow::Borrowed("don't")));
        assert_eq!(lower("ÉTAT"), "état");
        assert_eq!(lower("Iran’s"), "iran’s");
    }
}
