//! Verbs of English in the present tense, as headlines have them: *accuse* is *accuses*.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Past participles of irregular verbs.
static IRREGULAR: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let table = include_str!("../../ontology/irregular-verbs.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let columns = rows.filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.nth(1)?.split(',').next()?))
    });
    columns.collect()
});

/// Whether something is, will, may or is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// It is.
    Plain,
    /// It will be.
    Ahead,
    /// It may be.
    Possible,
    /// It is to be.
    Wanted,
}

/// A verb with what belongs to it (*hold talks*, *be head of*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verb {
    pub lemma: String,
    pub mood: Mood,
    /// Whether it is denied.
    pub denied: bool,
}

impl Verb {
    /// As it stands after its subject.
    pub fn of(&self, plural: bool) -> String {
        match self.mood {
            Mood::Plain => present(&self.lemma, plural, self.denied),
            _ => format!("{}{}", self.auxiliary(plural), self.lemma.trim()),
        }
    }

    /// What goes before the bare verb: *will not *.
    fn auxiliary(&self, plural: bool) -> String {
        let not = if self.denied { " not" } else { "" };
        let is = if plural { "are" } else { "is" };
        match self.mood {
            Mood::Plain => String::new(),
            Mood::Ahead => format!("will{not} "),
            Mood::Possible => format!("may{not} "),
            Mood::Wanted => format!("{is}{not} to "),
        }
    }

    /// What several are: *be officials of*.
    pub fn of_several(&self) -> Self {
        let lemma = of_several(&self.lemma);
        Self {
            lemma,
            mood: self.mood,
            denied: self.denied,
        }
    }

    /// Whether it can be turned: *is bombed*; not *is been head of*.
    pub fn has_passive(&self) -> bool {
        split(&self.lemma).0 != "be" && !self.lemma.trim().is_empty()
    }

    /// As it stands after what it is done to: *is bombed*, *are to be freed*.
    pub fn passive(&self, plural: bool) -> String {
        let participle = participle(&self.lemma);
        match self.mood {
            Mood::Plain => format!("{} {participle}", present("be", plural, self.denied)),
            _ => format!("{}be {participle}", self.auxiliary(plural)),
        }
    }
}

/// The past participle of a verb in its base form, with what follows it: *bombed*, *banned*, *shot down*.
pub fn participle(lemma: &str) -> String {
    let (verb, rest) = split(lemma);
    format!("{}{rest}", of_word(verb))
}

/// The verb and what follows it, with its blank.
fn split(lemma: &str) -> (&str, &str) {
    let lemma = lemma.trim();
    lemma.split_at(lemma.find(' ').unwrap_or(lemma.len()))
}

fn of_word(verb: &str) -> String {
    const VOWELS: &str = "aeiou";
    if let Some(irregular) = IRREGULAR.get(verb) {
        return (*irregular).to_owned();
    }
    let letters: Vec<char> = verb.chars().collect();
    let is_vowel = |at: usize| letters.get(at).is_some_and(|&c| VOWELS.contains(c));
    let length = letters.len();
    match letters.last() {
        Some('e') => format!("{verb}d"),
        Some('y') if length > 1 && !is_vowel(length - 2) => {
            format!("{}ied", &verb[..verb.len() - 1])
        }
        // one syllable, with one vowel before one consonant: *ban*, *stop*
        Some(&last)
            if length > 2
                && !VOWELS.contains(last)
                && !"wxy".contains(last)
                && is_vowel(length - 2)
                && letters[..length - 2].iter().all(|&c| !VOWELS.contains(c)) =>
        {
            format!("{verb}{last}ed")
        }
        _ => format!("{verb}ed"),
    }
}

/// A verb of one or of several, affirmed or denied.
fn present(lemma: &str, plural: bool, denied: bool) -> String {
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

/// What one is as what several are: *be official of* as *be officials of*.
pub fn of_several(lemma: &str) -> String {
    const AFTER_HEAD: [&str; 5] = ["of", "for", "from", "in", "to"];
    let Some(noun) = lemma.strip_prefix("be ") else {
        return lemma.to_owned();
    };
    let words: Vec<&str> = noun.split(' ').collect();
    let end = words.iter().position(|word| AFTER_HEAD.contains(word));
    let head = end.unwrap_or(words.len()).checked_sub(1);
    let several = words.iter().enumerate().map(|(at, word)| match head {
        Some(head) if at == head && !is_plural(word) => plural(word),
        _ => (*word).to_owned(),
    });
    format!("be {}", several.collect::<Vec<_>>().join(" "))
}

/// The plural of a noun: *officials*, *deputies*, *chiefs*, *women*.
fn plural(noun: &str) -> String {
    const IRREGULAR: [(&str, &str); 3] = [("man", "men"), ("child", "children"), ("wife", "wives")];
    let mut ends = IRREGULAR.iter();
    let known =
        ends.find_map(|(one, several)| Some(format!("{}{several}", noun.strip_suffix(one)?)));
    known.unwrap_or_else(|| third_person(noun))
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
    fn what_several_are_is_in_the_plural() {
        for (wording, expected) in [
            ("be official of", "be officials of"),
            ("be deputy head of", "be deputy heads of"),
            ("be spokeswoman for", "be spokeswomen for"),
            ("be deputy of", "be deputies of"),
            ("be members of", "be members of"),
            ("be senator", "be senators"),
            ("attack", "attack"),
        ] {
            assert_eq!(of_several(wording), expected);
        }
    }

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
    }

    #[test]
    fn moods_and_passives_have_their_auxiliaries() {
        let verb = |lemma: &str, mood, denied| Verb {
            lemma: lemma.to_owned(),
            mood,
            denied,
        };
        assert_eq!(
            verb("be at war", Mood::Ahead, true).of(false),
            "will not be at war"
        );
        assert_eq!(verb("leave", Mood::Wanted, false).of(true), "are to leave");
        assert_eq!(
            verb("attack", Mood::Possible, false).of(false),
            "may attack"
        );
        for (lemma, passive) in [
            ("bomb", "is bombed"),
            ("shoot down", "is shot down"),
            ("ban", "is banned"),
            ("occupy", "is occupied"),
            ("destroy", "is destroyed"),
            ("invade", "is invaded"),
            ("kill", "is killed"),
            ("sanction", "is sanctioned"),
        ] {
            assert_eq!(verb(lemma, Mood::Plain, false).passive(false), passive);
        }
        assert_eq!(
            verb("free", Mood::Wanted, true).passive(true),
            "are not to be freed"
        );
        assert!(!verb("be head of", Mood::Plain, false).has_passive());
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
