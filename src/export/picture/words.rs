//! Verbs and names as they stand on a picture: *accuses*, *are active on*, *does not recognize*.

use actant_base::statement::EntityKind;
use actant_graph::EntityFacts;

/// The form of a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// With one subject: *accuses*.
    Singular,
    /// With several: *accuse*.
    Plural,
    /// What somebody shall or wants to do: *halt*.
    Base,
}

impl Form {
    /// The form that goes with a subject.
    pub fn of(facts: Option<&EntityFacts>, label: &str) -> Self {
        let is_name = facts.is_some_and(|facts| facts.global);
        let is_several = is_plural(label) || is_plural_pronoun(label);
        if !is_name && is_several || label.contains(", ") && facts.is_none() {
            Self::Plural
        } else {
            Self::Singular
        }
    }
}

/// Whether it is *we* or another pronoun that goes with a plural verb.
fn is_plural_pronoun(label: &str) -> bool {
    const PLURAL: [&str; 6] = ["we", "they", "you", "i", "these", "those"];
    PLURAL.contains(&label.to_lowercase().as_str())
}

/// Plurals without an *s*.
const PLURALS: [&str; 7] = [
    "people",
    "police",
    "men",
    "women",
    "children",
    "personnel",
    "troops",
];
/// Shares of what is named after *of*, which tells whether it is several.
const SHARES: [&str; 8] = [
    "all", "half", "many", "most", "none", "percent", "some", "third",
];
/// Words that go between the head of a phrase and what restricts it.
const AFTER_HEAD: [&str; 9] = [
    "of", "in", "for", "with", "from", "on", "to", "at", "between",
];

/// Whether a phrase names several: *members of the union*, *women*.
fn is_plural(label: &str) -> bool {
    let mut words: Vec<&str> = label.split_whitespace().collect();
    if let Some(of) = words.iter().position(|&word| word == "of") {
        let is_share = words[..of].last().is_some_and(|word| {
            word.ends_with('%') || SHARES.contains(&word.to_lowercase().as_str())
        });
        let is_name = |word: &&str| word.starts_with(char::is_uppercase);
        let names = words[of + 1..]
            .iter()
            .take_while(|word| is_name(word))
            .count();
        if is_share {
            // *95% of the voters*
            words.drain(..=of);
        } else if names > 0
            && of > 0
            && is_name(&words[of - 1])
            && of + 1 + names < words.len()
            && !AFTER_HEAD.contains(&words[of + 1 + names])
        {
            // *University of Lima students*
            words.drain(..of + 1 + names);
        }
    }
    let end = words
        .iter()
        .skip(1)
        .position(|word| AFTER_HEAD.contains(word));
    let head = match end {
        Some(end) => words.get(end),
        None => words.last(),
    };
    let head = head.map(|word| word.to_lowercase()).unwrap_or_default();
    PLURALS.contains(&head.as_str())
        || (head.ends_with('s')
            && !["ss", "us", "is", "’s", "'s"]
                .iter()
                .any(|end| head.ends_with(end))
            && !["chaos", "ethos", "news"].contains(&head.as_str()))
}

/// A verb and what belongs to it, in the present: *enters into agreement with*.
pub(crate) fn inflected(wording: &str, form: Form, denied: bool) -> String {
    let (verb, rest) = match wording.split_once(' ') {
        Some((verb, rest)) => (verb, format!(" {rest}")),
        None => (wording, String::new()),
    };
    let finite = match (verb, form) {
        ("be", Form::Singular) => "is".to_owned(),
        ("be", Form::Plural) => "are".to_owned(),
        (_, Form::Singular) => third_person(verb),
        _ => verb.to_owned(),
    };
    match (denied, verb, form) {
        (false, ..) => format!("{finite}{rest}"),
        (true, _, Form::Base) => format!("not {verb}{rest}"),
        (true, "be", _) => format!("{finite} not{rest}"),
        (true, _, Form::Singular) => format!("does not {verb}{rest}"),
        (true, _, Form::Plural) => format!("do not {verb}{rest}"),
    }
}

/// *carries*, *passes*, *goes*, *has*; a word that is no plain verb stays as it is.
fn third_person(verb: &str) -> String {
    let is_verb = verb.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let before = verb.chars().rev().nth(1);
    let is_vowel = |c: char| "aeiou".contains(c);
    match verb {
        "have" => "has".to_owned(),
        "can" | "could" | "may" | "might" | "must" | "shall" | "should" | "will" | "would" | "" => {
            verb.to_owned()
        }
        // no plain form: a participle that is read as one
        _ if verb.ends_with("ed") && !verb.ends_with("eed") => verb.to_owned(),
        _ if !is_verb => verb.to_owned(),
        // finite as it is: *impeaches*
        _ if verb.ends_with("es") => verb.to_owned(),
        _ if verb.ends_with('y') && before.is_some_and(|c| !is_vowel(c)) => {
            format!("{}ies", &verb[..verb.len() - 1])
        }
        _ if ["s", "x", "z", "ch", "sh", "o"]
            .iter()
            .any(|end| verb.ends_with(end)) =>
        {
            format!("{verb}es")
        }
        _ => format!("{verb}s"),
    }
}

/// At most so many characters, at the end of a word.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').filter(|&end| end > head.len() / 2);
    let head = head[..end.unwrap_or(head.len())].trim_end();
    format!("{}…", head.trim_end_matches([',', ';', ':', '(']))
}

/// What is no name of anything by itself: pronouns that were not resolved.
pub(super) fn is_empty_word(label: &str) -> bool {
    const EMPTY: [&str; 22] = [
        "it", "this", "that", "these", "those", "which", "who", "whom", "whose", "what", "we",
        "us", "they", "them", "i", "you", "he", "she", "one", "some", "others", "there",
    ];
    EMPTY.contains(&label.to_lowercase().as_str())
}

/// Whether a kind of actor is a body that others belong to.
pub(super) fn has_parts(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::State
            | EntityKind::StateOrgan
            | EntityKind::ArmedGroup
            | EntityKind::Organisation
            | EntityKind::Media
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_agree_with_their_subjects() {
        for (wording, form, denied, expected) in [
            ("accuse", Form::Singular, false, "accuses"),
            ("accuse", Form::Plural, false, "accuse"),
            ("carry out", Form::Singular, false, "carries out"),
            ("deploy", Form::Singular, false, "deploys"),
            ("pass", Form::Singular, false, "passes"),
            ("go", Form::Singular, false, "goes"),
            ("need", Form::Singular, false, "needs"),
            ("armed", Form::Singular, false, "armed"),
            ("veto", Form::Singular, false, "vetoes"),
            ("impeaches", Form::Singular, false, "impeaches"),
            ("have ties with", Form::Singular, false, "has ties with"),
            ("be active on", Form::Plural, false, "are active on"),
            ("be happy", Form::Singular, true, "is not happy"),
            ("recognize", Form::Singular, true, "does not recognize"),
            ("recognize", Form::Plural, true, "do not recognize"),
            ("fly", Form::Base, true, "not fly"),
            ("halt", Form::Base, false, "halt"),
            (
                "be officials of",
                Form::Plural,
                true,
                "are not officials of",
            ),
            ("NATO-ize", Form::Singular, false, "NATO-ize"),
            ("", Form::Singular, false, ""),
        ] {
            assert_eq!(inflected(wording, form, denied), expected);
        }
    }

    #[test]
    fn phrases_name_one_or_several() {
        for label in [
            "militant groups",
            "members of the club",
            "women",
            "Rebels",
            "We",
            "95% of the voters",
            "University of Lima students",
        ] {
            assert_eq!(Form::of(None, label), Form::Plural, "{label}");
        }
        for label in [
            "army of the rebels",
            "crisis",
            "half of the crop",
            "University of Lima",
            "chaos",
            "consensus",
            "press",
            "boss's",
            "",
        ] {
            assert_eq!(Form::of(None, label), Form::Singular, "{label}");
        }
        let name = EntityFacts {
            global: true,
            ..EntityFacts::default()
        };
        assert_eq!(Form::of(Some(&name), "United States"), Form::Singular);
    }

    #[test]
    fn texts_are_cut_after_a_word() {
        assert_eq!(cut("short", 9), "short");
        assert_eq!(cut("a long, long sentence", 8), "a long…");
        assert_eq!(cut("oneverylongword", 5), "oneve…");
    }
}
