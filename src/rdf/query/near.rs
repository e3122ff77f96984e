//! Names that somebody may have meant.

use std::collections::BTreeSet;

/// How many names are shown.
const SHOWN: usize = 5;

/// Of `names` those that are spelt nearly as `word`, the nearest first; the case does not count.
pub(super) fn near<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_lowercase();
    let most = ((word.chars().count() + 1) / 3).clamp(1, 3);
    let found: BTreeSet<(usize, &str)> = names
        .into_iter()
        .map(|name| (distance(&word, &name.to_lowercase()), name))
        .filter(|&(steps, _)| steps <= most)
        .collect();
    found
        .into_iter()
        .take(SHOWN)
        .map(|(_, name)| name)
        .collect()
}

/// How many letters must be put in, taken away or changed (Levenshtein 1966).
pub(super) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// Names in backquotes: *`a`, `b` or `c`*.
pub(super) fn quoted<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match &names[..] {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_comes_first() {
        let names = ["Pakistan", "Iran", "Iraq", "Oman"];
        assert_eq!(near("pakistn", names), ["Pakistan"]);
        assert_eq!(near("irap", names), ["Iran", "Iraq"]);
        assert!(near("zork", names).is_empty());
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn names_are_listed_as_people_do() {
        assert_eq!(quoted(["a"], "or"), "`a`");
        assert_eq!(quoted(["a", "b", "c"], "or"), "`a`, `b` or `c`");
    }
}
