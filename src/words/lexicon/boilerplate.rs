//! Lines that every page and mail of a publisher has, and that state nothing: patterns of words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a line is for, if it states nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Boilerplate {
    /// Who wrote, edited or contributed.
    Byline,
    /// When it was published or changed, how long it takes to read.
    Stamp,
    /// Who took a picture, and what it is.
    Credit,
    /// A link to something else to be read, seen or heard.
    Link,
    /// To share, follow, comment, print.
    Share,
    /// To subscribe, register, donate.
    Invitation,
    /// Consent to cookies and terms.
    Consent,
    /// Whose words these are, and what may be done with them.
    Rights,
    /// Advertising.
    Advertising,
}

impl Boilerplate {
    const NAMES: [(&'static str, Self); 9] = [
        ("byline", Self::Byline),
        ("stamp", Self::Stamp),
        ("credit", Self::Credit),
        ("link", Self::Link),
        ("share", Self::Share),
        ("invitation", Self::Invitation),
        ("consent", Self::Consent),
        ("rights", Self::Rights),
        ("advertising", Self::Advertising),
    ];
}

/// No line of more words is tried: it says something else as well.
const LONGEST: usize = 60;
/// So many words of a line may be a name, or several.
const LONGEST_NAME: usize = 10;

/// One part of a pattern.
#[derive(Debug)]
enum Part {
    /// One of these words.
    Words(Vec<&'static str>),
    /// The same, or nothing.
    Maybe(Vec<&'static str>),
    /// Words with capitals, and small ones between them (*Ana de Soto and Li Wei*).
    Name,
    /// Numbers, months, days of the week, times.
    Date,
    /// Any words, or none.
    Any,
}

#[derive(Debug)]
struct Pattern {
    kind: Boilerplate,
    parts: Vec<Part>,
    /// Whether a line that ends as a sentence does may be one.
    may_stop: bool,
}

/// The patterns, by a word that lines begin with; those that begin with anything have none.
static PATTERNS: LazyLock<BTreeMap<Option<&'static str>, Vec<Pattern>>> = LazyLock::new(|| {
    let mut patterns: BTreeMap<_, Vec<Pattern>> = BTreeMap::new();
    for row in super::rows(include_str!("../../../ontology/boilerplate.tsv")) {
        let [kind, ends, pattern, ..] = row[..] else {
            continue;
        };
        let Some((_, kind)) = Boilerplate::NAMES.iter().find(|(name, _)| *name == kind) else {
            continue;
        };
        let pattern = || Pattern {
            kind: *kind,
            parts: pattern.split(' ').map(part).collect(),
            may_stop: ends == "any",
        };
        match &pattern().parts[0] {
            Part::Words(words) => {
                for word in words {
                    patterns.entry(Some(*word)).or_default().push(pattern());
                }
            }
            _ => patterns.entry(None).or_default().push(pattern()),
        }
    }
    patterns
});

fn part(text: &'static str) -> Part {
    match text {
        "NAME" => Part::Name,
        "DATE" => Part::Date,
        "…" => Part::Any,
        _ => match text.strip_suffix('?') {
            Some(words) => Part::Maybe(words.split('|').collect()),
            None => Part::Words(text.split('|').collect()),
        },
    }
}

/// A word of a line.
struct Word {
    small: String,
    is_capital: bool,
    is_number: bool,
}

/// What `line`, which stands for itself, is for, if it states nothing.
pub fn boilerplate(line: &str) -> Option<Boilerplate> {
    let is_mark = |c: char| !c.is_alphanumeric() && !matches!(c, '@' | '©' | '&');
    let apart = |c: char| c.is_whitespace() || matches!(c, '/' | '|' | '—' | '–' | '·' | '•' | '…');
    let mut words = Vec::new();
    for word in line.split(apart) {
        let word = word.trim_matches(is_mark);
        if word.is_empty() {
            continue;
        }
        if words.len() == LONGEST {
            return None;
        }
        words.push(Word {
            small: word.to_lowercase().replace('’', "'"),
            is_capital: word.starts_with(|c: char| c.is_uppercase() || c == '@'),
            is_number: word.starts_with(|c: char| c.is_numeric()),
        });
    }
    // a dateline is told by its dash
    let has_dash = line.trim_end().ends_with(['-', '–', '—']);
    let first = words.first().filter(|_| !has_dash)?;
    let ends = line.trim_end().trim_end_matches(['"', '”', '’', ')', ']']);
    let stops = ends.ends_with(['.', '!', '?']);
    let named = PATTERNS.get(&Some(&*first.small)).into_iter().flatten();
    let open = PATTERNS.get(&None).into_iter().flatten();
    let fits = |pattern: &&Pattern| (pattern.may_stop || !stops) && fits(&pattern.parts, &words);
    named.chain(open).find(fits).map(|pattern| pattern.kind)
}

fn fits(parts: &[Part], words: &[Word]) -> bool {
    let Some((part, rest)) = parts.split_first() else {
        return words.is_empty();
    };
    let first_is = |of: &[&str]| words.first().is_some_and(|word| of.contains(&&*word.small));
    match part {
        Part::Words(of) => first_is(of) && fits(rest, &words[1..]),
        Part::Maybe(of) => (first_is(of) && fits(rest, &words[1..])) || fits(rest, words),
        Part::Any => (0..=words.len()).any(|at| fits(rest, &words[at..])),
        Part::Name => (1..=name(words)).rev().any(|at| fits(rest, &words[at..])),
        Part::Date => (1..=date(words))
            .rev()
            .any(|at| words[..at].iter().any(|word| word.is_number) && fits(rest, &words[at..])),
    }
}

/// How many of the first words may be names.
fn name(words: &[Word]) -> usize {
    const BETWEEN: &[&str] = &[
        "and", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den", "bin",
        "al", "el", "la", "le", "of", "in", "for", "&", "with", "the", "y", "e",
    ];
    if !words.first().is_some_and(|word| word.is_capital) {
        return 0;
    }
    let belongs = |word: &&Word| word.is_capital || BETWEEN.contains(&&*word.small);
    words.iter().take(LONGEST_NAME).take_while(belongs).count()
}

/// How many of the first words may be a date, or a time.
fn date(words: &[Word]) -> usize {
    const NAMES: &[&str] = &[
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "am",
        "pm",
        "a.m",
        "p.m",
        "at",
        "on",
        "gmt",
        "utc",
        "est",
        "edt",
        "et",
        "cet",
        "cest",
        "bst",
        "ist",
        "pst",
        "local",
        "time",
        "hours",
        "hour",
        "minutes",
        "minute",
        "mins",
        "min",
        "days",
        "day",
        "ago",
        "today",
        "yesterday",
        "hrs",
    ];
    let belongs = |word: &&Word| word.is_number || NAMES.contains(&&*word.small);
    words.iter().take_while(belongs).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_table_fits_its_example() {
        for row in super::super::rows(include_str!("../../../ontology/boilerplate.tsv")) {
            let [kind, ends, _, examples] = row[..] else {
                panic!("expected 4 columns: {row:?}");
            };
            assert!(matches!(ends, "any" | "open"), "{row:?}");
            for example in examples.split(" // ") {
                let found = boilerplate(example).map(|found| {
                    Boilerplate::NAMES
                        .iter()
                        .find(|(_, it)| *it == found)
                        .unwrap()
                        .0
                });
                assert_eq!(found, Some(kind), "{example}");
            }
        }
    }

    #[test]
    fn what_states_something_is_none() {
        for line in [
            "By Friday, Peru had left the talks.",
            "By then the army held the town",
            "Share prices fell in Lima on Monday.",
            "Photo editors left the paper in protest.",
            "The photo shows a burnt school in Quito.",
            "Read the treaty, the minister told Chile.",
            "Follow the money, police said.",
            "Cookies were banned in the canteen of the ministry.",
            "Advertisement of tobacco is banned in Peru.",
            "Copyright law was changed on Monday.",
            "Subscribers sued the newspaper.",
            "Published reports accuse the minister of fraud.",
            "Reporting from the border is forbidden.",
            "Updated rules came into force on 4 March.",
            "More than forty people were killed.",
            "Related charges were dropped.",
            "Click farms in Lima sold votes.",
            "Watch towers were built along the border.",
            "Comments by the minister angered Chile.",
            "Peru sued Chile.",
            "Tags were sewn on prisoners’ clothes.",
            "All rights groups condemned the arrest.",
            "Sign language is taught in Peru.",
            "Image of the army suffers after raid",
            "Source of the leak found, says minister",
            "Ana Soto / Peru",
            "I accept the verdict, he said.",
            "Reject all claims, she told them.",
            "LIMA, March 4, 2026 -",
            "Today",
            "",
        ] {
            assert_eq!(boilerplate(line), None, "{line}");
        }
    }
}
