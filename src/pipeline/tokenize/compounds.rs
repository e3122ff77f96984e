//! Words that stay whole although marks stand in them: verbs with a hyphen, and nicknames within names.

use actant_words::lexicon::{hyphen_verb, may_be_hyphen_verb};
use std::collections::BTreeMap;

/// No such verb has more bytes.
const LONGEST: usize = 40;

/// Where the verb with a hyphen ends that begins at `at` in the word from `start` (*strip-searched*): one that the list has,
/// or one of the past before an article, a pronoun or an owner, which no adjective stands before.
pub(super) fn verb(text: &str, (start, at): (usize, usize)) -> Option<usize> {
    let rest = &text[at..];
    let is_inside = text[start..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
    if is_inside || !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_part = |c: &u8| c.is_ascii_alphanumeric() || *c == b'-' || !c.is_ascii();
    let length = rest.bytes().take(LONGEST).take_while(is_part).count();
    let (word, after) = rest.split_at_checked(length)?;
    if length == LONGEST || !word.contains('-') {
        return None;
    }
    let is_verb = hyphen_verb(word).is_some()
        || (at > 0 && may_be_hyphen_verb(word) && is_before_object(after));
    is_verb.then_some(at + length)
}

/// Whether an object follows that no adjective can stand before.
fn is_before_object(after: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "him", "them", "it",
        "us", "me",
    ];
    let next = after
        .strip_prefix(' ')
        .and_then(|after| after.split_whitespace().next());
    let next = next.map(|next| next.trim_end_matches(['.', ',', ';']));
    next.is_some_and(|next| BEGINNINGS.contains(&next))
}

/// Marks that nicknames stand between.
const PAIRS: [(char, char); 3] = [('“', '”'), ('"', '"'), ('‘', '’')];
/// No nickname has more words.
const MOST: usize = 3;

/// The words of nicknames within names, with their marks (*Ana “La Jefa” Soto*): where each begins, and where it ends.
pub(super) fn nicknames(text: &str) -> BTreeMap<usize, usize> {
    let mut found = BTreeMap::new();
    if !text.contains(PAIRS.map(|(open, _)| open)) {
        return found;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    for number in 1..words.len() {
        let Some(nickname) = nickname(&words[number - 1..]) else {
            continue;
        };
        found.extend(nickname.iter().map(|word| {
            // a word is a slice of the text
            let at = word.as_ptr().addr() - text.as_ptr().addr();
            (at, at + word.len())
        }));
    }
    found
}

/// The words of the nickname that stands behind the first of `words`, and before another word of the name.
fn nickname<'a, 'b>(words: &'b [&'a str]) -> Option<&'b [&'a str]> {
    let (first, rest) = words.split_first()?;
    let begin = rest.first()?;
    let (open, close) = *PAIRS.iter().find(|(open, _)| begin.starts_with(*open))?;
    let last = rest
        .iter()
        .take(MOST)
        .position(|word| word.ends_with(close))?;
    let next = rest.get(last + 1)?;
    let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
    let next = next
        .strip_suffix("’s")
        .or_else(|| next.strip_suffix("'s"))
        .unwrap_or(next);
    let nickname = &rest[..=last];
    let is_name = |word: &&str| {
        let front = word.strip_prefix(open).unwrap_or(word);
        is_capitalized(front.strip_suffix(close).unwrap_or(front))
    };
    (is_capitalized(first) && is_capitalized(next) && nickname.iter().all(is_name))
        .then_some(nickname)
}

/// A word of a name: a capital and letters.
fn is_capitalized(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && word.chars().all(|c| c.is_alphabetic() || c == '-')
        && word.contains(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_with_a_hyphen_stay_whole() {
        for (text, whole) in [
            ("Guards strip-searched the envoy.", Some("strip-searched")),
            ("They stun-gunned him.", Some("stun-gunned")),
            ("They were stun-gunned by him.", None),
            ("An Iran-backed group left.", None),
            ("A long-planned trip.", None),
            ("The re-strip-searched man", None),
        ] {
            let hyphen = text.find('-').unwrap();
            let at = text[..hyphen].rfind(' ').map_or(0, |at| at + 1);
            let found = verb(text, (at, at)).map(|end| &text[at..end]);
            assert_eq!(found, whole, "{text}");
        }
    }

    #[test]
    fn nicknames_keep_their_marks() {
        let words = |text: &str| -> Vec<String> {
            let found = nicknames(text).into_iter();
            found.map(|(at, end)| text[at..end].to_owned()).collect()
        };
        assert_eq!(words("Then Ana “La Jefa” Soto fled."), ["“La", "Jefa”"]);
        assert_eq!(words("Omar \"Bo\" Khan’s men left."), ["\"Bo\""]);
        for text in [
            "He told Ana “Go” and left.",
            "the film “Lima” Ana made",
            "Ana said “Peru won.” Omar left.",
            "“Lima” Ana",
        ] {
            assert!(words(text).is_empty(), "{text}");
        }
    }
}
