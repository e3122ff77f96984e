//! Names that somebody may have meant.

/// A hint with the names that are spelt nearly as `word`, if there are any.
pub(crate) fn hint(word: &str, names: &[&str]) -> Option<String> {
    // *rel:accuse* for *Accuse*
    let word = word.rsplit(':').next().unwrap_or(word).to_lowercase();
    let most = ((word.chars().count() + 1) / 3).clamp(1, 3);
    let mut near: Vec<(usize, &str)> = names
        .iter()
        .map(|&name| (distance(&word, &name.to_lowercase()), name))
        .filter(|&(distance, _)| distance <= most)
        .collect();
    near.sort_unstable();
    let quoted = near.iter().take(3).map(|(_, name)| format!("`{name}`"));
    let near: Vec<String> = quoted.collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// How many letters must be put in, taken away or changed (Levenshtein 1966).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (done, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = done + 1;
        for at in 0..other.len() {
            let changed = diagonal + usize::from(letter != other[at]);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_letter_wrong_are_near() {
        let names = ["Accuse", "Assault", "Aid", "memberOf"];
        let told = |word| hint(word, &names);
        assert_eq!(told("rel:accuse").unwrap(), "did you mean `Accuse`?");
        assert_eq!(told("Asault").unwrap(), "did you mean `Assault`?");
        assert_eq!(told("member-of").unwrap(), "did you mean `memberOf`?");
        assert_eq!(told("zebra"), None);
    }

    #[test]
    fn letters_that_differ_are_counted() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "né"), 2);
        assert_eq!(distance("deny", "deny"), 0);
    }
}
