//! Verbs of English in the present tense, as headlines have them: *accuse* is *accuses*.

/// A verb with what belongs to it (*hold office*, *be head of*), of one or of several, affirmed or denied.
pub(crate) fn present(lemma: &str, plural: bool, denied: bool) -> String {
    let lemma = lemma.trim();
    let (verb, rest) = match lemma.split_once(' ') {
        Some((verb, rest)) => (verb, format!(" {rest}")),
        None => (lemma, String::new()),
    };
    let verb = match (verb, plural, denied) {
        ("be", true, false) => "are".to_owned(),
        ("be", true, true) => "are not".to_owned(),
        ("be", false, false) => "is".to_owned(),
        ("be", false, true) => "is not".to_owned(),
        (_, true, true) => format!("do not {verb}"),
        (_, false, true) => format!("does not {verb}"),
        (_, true, false) => verb.to_owned(),
        (_, false, false) => third_person(verb),
    };
    format!("{verb}{rest}")
}

/// *will accuse*, *will not accuse*.
pub(crate) fn future(lemma: &str, denied: bool) -> String {
    let not = if denied { "not " } else { "" };
    format!("will {not}{}", lemma.trim())
}

fn third_person(verb: &str) -> String {
    const SIBILANTS: [&str; 6] = ["s", "x", "z", "ch", "sh", "o"];
    let before_y = verb
        .strip_suffix('y')
        .and_then(|stem| stem.chars().next_back());
    match verb {
        "have" => "has".to_owned(),
        _ if before_y.is_some_and(|c| !"aeiou".contains(c)) => {
            format!("{}ies", &verb[..verb.len() - 1])
        }
        _ if SIBILANTS.iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

/// Whether a name or a description means several: *drones*, *Houthis*, *they*; not *the United States*, *Congress*.
pub(crate) fn is_plural(label: &str) -> bool {
    const SEVERAL: [&str; 10] = [
        "they", "we", "you", "i", "these", "those", "people", "police", "men", "women",
    ];
    let lower = label.to_lowercase();
    // what stands before a preposition is the head: *gunmen of the front*
    let head = [
        " of ", " in ", " from ", " at ", " for ", " to ", " with ", " on ",
    ]
    .iter()
    .filter_map(|word| lower.find(word))
    .min()
    .map_or(lower.as_str(), |at| &lower[..at]);
    let last = head.split_whitespace().next_back().unwrap_or("");
    let ends = last.ends_with('s')
        && !["ss", "us", "is", "’s", "'s"]
            .iter()
            .any(|end| last.ends_with(end));
    SEVERAL.contains(&last) || ends || lower.contains(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_agree_with_whoever_does_it() {
        for (lemma, one, several, denied) in [
            ("accuse", "accuses", "accuse", "does not accuse"),
            ("deny", "denies", "deny", "does not deny"),
            ("pay for", "pays for", "pay for", "does not pay for"),
            ("launch", "launches", "launch", "does not launch"),
            ("be head of", "is head of", "are head of", "is not head of"),
            ("have", "has", "have", "does not have"),
            ("go", "goes", "go", "does not go"),
        ] {
            assert_eq!(present(lemma, false, false), one);
            assert_eq!(present(lemma, true, false), several);
            assert_eq!(present(lemma, false, true), denied);
        }
        assert_eq!(future("be at war", true), "will not be at war");
    }

    #[test]
    fn several_are_told_from_one() {
        for several in [
            "drones",
            "Kurdish forces in Syria",
            "They",
            "police",
            "Peru and Chile",
        ] {
            assert!(is_plural(several), "{several}");
        }
        for one in [
            "Makran Front",
            "Congress",
            "army of rebels",
            "crisis",
            "",
            "Chorus",
        ] {
            assert!(!is_plural(one), "{one}");
        }
    }
}
