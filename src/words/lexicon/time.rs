//! Words for times.

use actant_base::text::lower;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What a word for a time says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeWord {
    /// A month, from 1.
    Month(u8),
    /// A day of the week, Monday being 1.
    Weekday(u8),
    /// A season, by its number in ISO 8601-2.
    Season(u8),
    /// A day, so many days after today.
    Day(i8),
    /// A length of time.
    Unit,
    /// A part of a day.
    Part,
    /// A time that no calendar has.
    Time,
}

static TIMES: LazyLock<FxHashMap<&'static str, TimeWord>> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/times.tsv"))
        .filter_map(|fields| match fields[..] {
            [word, kind, number, ..] => Some((word, time_of(kind, number)?)),
            _ => None,
        })
        .collect()
});

fn time_of(kind: &str, number: &str) -> Option<TimeWord> {
    let positive = || number.parse().ok();
    Some(match kind {
        "month" => TimeWord::Month(positive()?),
        "weekday" => TimeWord::Weekday(positive()?),
        "season" => TimeWord::Season(positive()?),
        "day" => TimeWord::Day(number.parse().ok()?),
        "unit" => TimeWord::Unit,
        "part" => TimeWord::Part,
        "time" => TimeWord::Time,
        _ => return None,
    })
}

/// What `word` says of a time, in lower case and with or without its plural.
pub fn time_word(word: &str) -> Option<TimeWord> {
    let word = lower(word);
    let singular = || word.strip_suffix('s').and_then(|word| TIMES.get(word));
    let stopped = || {
        TIMES
            .get(format!("{word}.").as_str())
            .filter(|_| word.len() > 2)
    };
    let plain = TIMES.get(&*word);
    plain.or_else(singular).or_else(stopped).copied()
}

/// Nouns and numbers that name a time.
pub fn is_time(lemma: &str) -> bool {
    let lemma = lower(lemma);
    let year = lemma.len() == 4 && lemma.bytes().all(|byte| byte.is_ascii_digit());
    year || TIMES.contains_key(&*lemma)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../../../ontology/times.tsv").lines();
        let words = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
        assert_eq!(words.count(), TIMES.len());
    }

    #[test]
    fn times_are_words_or_years() {
        assert!(is_time("Monday") && is_time("1995") && is_time("week"));
        assert!(!is_time("war") && !is_time("12"));
        assert_eq!(time_word("weeks"), Some(TimeWord::Unit));
        assert_eq!(time_word("Sept"), Some(TimeWord::Month(9)));
    }
}
