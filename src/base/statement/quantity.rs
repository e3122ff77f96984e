//! How many and how much: a number or its bounds, and what is counted or measured.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A number of at most so many digits, so that sums of powers of ten never overflow.
const DIGITS: u32 = 18;

/// A decimal number, not negative, exactly as written: digits, of which so many stand after the
/// point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Number {
    digits: u64,
    decimals: u32,
}

impl Number {
    /// A whole number; `None` if it is too long.
    pub fn whole(digits: u64) -> Option<Self> {
        (digits < 10_u64.pow(DIGITS)).then_some(Self {
            digits,
            decimals: 0,
        })
    }

    /// A number in digits: `1,200`, `3.5`.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let mut groups = whole.split(',');
        let first = groups.next()?;
        let grouped = groups.clone().next().is_some();
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let thousands = groups.all(|group| group.len() == 3 && plain(group));
        let fits = !first.is_empty() && plain(first) && (!grouped || first.len() <= 3);
        if !fits || !thousands || !plain(fraction) || text.ends_with('.') {
            return None;
        }
        let digits = format!("{}{fraction}", whole.replace(',', ""));
        let decimals = u32::try_from(fraction.len()).ok()?;
        let digits: u64 = (digits.len() <= DIGITS as usize)
            .then(|| digits.parse().ok())
            .flatten()?;
        Some(Self { digits, decimals }.normal())
    }

    /// So many times as much.
    pub fn times(self, factor: u64) -> Option<Self> {
        let digits = self.digits.checked_mul(factor)?;
        let number = Self { digits, ..self }.normal();
        (number.digits < 10_u64.pow(DIGITS)).then_some(number)
    }

    /// Both together; whole numbers only.
    pub fn plus(self, other: Self) -> Option<Self> {
        let whole = self.is_whole() && other.is_whole();
        whole.then(|| Self::whole(self.digits.checked_add(other.digits)?))?
    }

    /// Without zeros at the end of the fraction.
    fn normal(mut self) -> Self {
        while self.decimals > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// Whether it has no fraction.
    pub fn is_whole(self) -> bool {
        self.decimals == 0
    }

    /// Whether it is less than `other`.
    pub fn is_below(self, other: Self) -> bool {
        let scaled = |number: Self, decimals: u32| {
            u128::from(number.digits) * 10_u128.pow(decimals.min(DIGITS))
        };
        scaled(self, other.decimals) < scaled(other, self.decimals)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            return write!(f, "{}", self.digits);
        }
        let power = 10_u64.pow(self.decimals.min(DIGITS));
        let (whole, fraction) = (self.digits / power, self.digits % power);
        write!(
            f,
            "{whole}.{fraction:0width$}",
            width = self.decimals as usize
        )
    }
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Limit {
    /// Where it is.
    pub number: Number,
    /// Whether the number itself is within.
    pub inclusive: bool,
}

/// A number, or what the text tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quantity {
    /// The lower end; the same as the upper one for a plain number.
    pub least: Option<Limit>,
    /// The upper end.
    pub most: Option<Limit>,
    /// Whether the text says *about*.
    pub approximate: bool,
    /// What it is measured in: a unit of `ontology/units.tsv`.
    pub unit: Option<String>,
    /// What is counted or measured: a lemma.
    pub counted: Option<String>,
}

impl Quantity {
    /// Exactly `number`.
    pub fn exactly(number: Number) -> Self {
        let limit = Some(Limit {
            number,
            inclusive: true,
        });
        Self {
            least: limit,
            most: limit,
            approximate: false,
            unit: None,
            counted: None,
        }
    }

    /// The number, if there is only one.
    pub fn value(&self) -> Option<Number> {
        let limit = self.least.filter(|_| self.least == self.most)?;
        Some(limit.number)
    }
}

/// `≥80 person`, `~30 percent of voter`, `5–12 worker`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.approximate {
            f.write_str("~")?;
        }
        match (self.value(), self.least, self.most) {
            (Some(value), ..) => write!(f, "{value}")?,
            (None, Some(least), Some(most)) => write!(f, "{}–{}", least.number, most.number)?,
            (None, Some(least), None) => {
                write!(
                    f,
                    "{}{}",
                    if least.inclusive { "≥" } else { ">" },
                    least.number
                )?;
            }
            (None, None, Some(most)) => {
                write!(
                    f,
                    "{}{}",
                    if most.inclusive { "≤" } else { "<" },
                    most.number
                )?;
            }
            (None, None, None) => f.write_str("?")?,
        }
        match (&self.unit, &self.counted) {
            (Some(unit), Some(counted)) => write!(f, " {unit} of {counted}"),
            (Some(word), None) | (None, Some(word)) => write!(f, " {word}"),
            (None, None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_exactly() {
        let shown = |text: &str| Number::parse(text).map(|number| number.to_string());
        assert_eq!(shown("1,200").as_deref(), Some("1200"));
        assert_eq!(shown("3.50").as_deref(), Some("3.5"));
        assert_eq!(shown("0.05").as_deref(), Some("0.05"));
        for wrong in [
            "",
            "1,20",
            "12.",
            ".5",
            "1e9",
            "3.4.5",
            "99999999999999999999",
        ] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
        let billions = Number::parse("3.5").and_then(|number| number.times(1_000_000_000));
        assert_eq!(
            billions.map(|number| number.to_string()).as_deref(),
            Some("3500000000")
        );
        let huge = Number::parse("999999999999999999").and_then(|number| number.times(1000));
        assert_eq!(huge, None);
    }

    #[test]
    fn numbers_are_ordered_by_size() {
        let number = |text: &str| Number::parse(text).unwrap();
        assert!(number("2.5").is_below(number("10")));
        assert!(!number("10").is_below(number("2.5")));
    }
}
