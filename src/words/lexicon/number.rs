//! Words for numbers and for bounds of numbers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word for a number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberWord {
    /// The number itself.
    Number(u64),
    /// Times so many.
    Scale(u64),
    /// A plural: at least so many, how many is not said.
    Many(u64),
}

/// What the words around a number make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// *at least*.
    Min,
    /// *more than*.
    Above,
    /// *up to*.
    Max,
    /// *less than*.
    Below,
    /// *about*.
    About,
    /// *all but*: how many is not said.
    Except,
}

/// The longest phrase in the table of bounds, in words.
pub const LONGEST_BOUND: usize = 3;

#[derive(Debug, Default)]
struct Tables {
    numbers: BTreeMap<&'static str, NumberWord>,
    before: BTreeMap<&'static str, Bound>,
    after: BTreeMap<&'static str, Bound>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut tables = Tables::default();
    for fields in super::rows(include_str!("../../../ontology/numbers.tsv")) {
        if let [word, kind, value, ..] = fields[..] {
            tables.add(word, kind, value);
        }
    }
    tables
});

impl Tables {
    fn add(&mut self, word: &'static str, kind: &str, value: &str) {
        let number: Option<fn(u64) -> NumberWord> = match kind {
            "number" => Some(NumberWord::Number),
            "scale" => Some(NumberWord::Scale),
            "many" => Some(NumberWord::Many),
            _ => None,
        };
        if let (Some(number), Ok(value)) = (number, value.parse()) {
            self.numbers.insert(word, number(value));
        }
        let bound = match value {
            "min" => Bound::Min,
            "above" => Bound::Above,
            "max" => Bound::Max,
            "below" => Bound::Below,
            "about" => Bound::About,
            "except" => Bound::Except,
            _ => return,
        };
        let table = if kind == "after" {
            &mut self.after
        } else {
            &mut self.before
        };
        table.insert(word, bound);
    }
}

/// What `word`, in lower case, says of a number.
pub fn number_word(word: &str) -> Option<NumberWord> {
    TABLES.numbers.get(word).copied()
}

/// What `words` before a number, in lower case, make of it.
pub fn bound_before(words: &str) -> Option<Bound> {
    TABLES.before.get(words).copied()
}

/// What `words` after a number, in lower case, make of it.
pub fn bound_after(words: &str) -> Option<Bound> {
    TABLES.after.get(words).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        let lines = |table: &'static str| super::super::rows(table).count();
        let numbers = TABLES.numbers.len() + TABLES.before.len() + TABLES.after.len();
        assert_eq!(
            numbers,
            lines(include_str!("../../../ontology/numbers.tsv"))
        );
        let longest = TABLES
            .before
            .keys()
            .map(|words| words.split(' ').count())
            .max();
        assert_eq!(longest, Some(LONGEST_BOUND));
    }
}
