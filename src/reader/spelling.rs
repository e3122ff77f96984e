//! Slips of the pen. A misspelt word has the lemma of the word that was meant: *adminsitration*,
//! *occured*, *sooooo*.

use std::ops::RangeInclusive;

/// No shorter word is taken for a slip: too many differ in one letter. Longer ones are none that were meant.
const LENGTHS: RangeInclusive<usize> = 6..=30;

/// The word that `word`, in small ASCII letters, was meant to be: the commonest that differs in how often
/// letters stand in a row, or in the order of two letters. `rank` is the place of a word among the words
/// that there are, the commonest first.
pub(super) fn meant(word: &str, rank: impl Fn(&str) -> Option<usize>) -> Option<String> {
    if !word.is_ascii() {
        return None;
    }
    let longest = runs(word).map(<[u8]>::len).max().unwrap_or(0);
    let candidates = match longest {
        // no English word has a letter three times in a row
        3.. => vec![shortened(word, 1), shortened(word, 2)],
        _ if !LENGTHS.contains(&word.len()) => return None,
        _ => slips(word),
    };
    candidates
        .into_iter()
        .filter_map(|word| Some((rank(&word)?, word)))
        .min()
        .map(|(_, word)| word)
}

/// The letters of `word`, those that stand in a row together.
fn runs(word: &str) -> impl Iterator<Item = &[u8]> {
    word.as_bytes().chunk_by(|a, b| a == b)
}

/// `word` with no more than `most` of a letter in a row where there were three.
fn shortened(word: &str, most: usize) -> String {
    let kept = runs(word).flat_map(|run| if run.len() > 2 { &run[..most] } else { run });
    kept.map(|&letter| char::from(letter)).collect()
}

/// What `word` is if two letters changed places, or one was doubled or not.
fn slips(word: &str) -> Vec<String> {
    let letters = word.as_bytes();
    let mut found = Vec::new();
    for at in 1..letters.len() {
        let (before, after) = (&word[..at], &word[at..]);
        found.push(format!("{before}{}{after}", &word[at - 1..at]));
        let Some(next) = after.get(1..2) else {
            continue;
        };
        if letters[at] != letters[at + 1] {
            found.push(format!("{before}{next}{}{}", &after[..1], &after[2..]));
        } else if at + 2 < letters.len() {
            // a double letter at the end is an ending: *employee*
            found.push(format!("{before}{}", &after[1..]));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_stand_for_what_was_meant() {
        let words = [
            "so", "good", "god", "occurred", "relief", "bellow", "begin", "retire",
        ];
        let rank = |word: &str| words.iter().position(|it| *it == word);
        for (slip, word) in [
            ("sooooo", Some("so")),
            ("goooood", Some("good")),
            ("occured", Some("occurred")),
            ("releif", Some("relief")),
            ("beggin", Some("begin")),
            ("releifs", None),
            ("retiree", None),
            ("god", None),
            ("xxxxx", None),
            ("éééé", None),
            ("", None),
        ] {
            assert_eq!(meant(slip, rank).as_deref(), word, "{slip}");
        }
    }
}
