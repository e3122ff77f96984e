//! Days, and times as precise as a text gives them: a month is a month, not its first day.
//!
//! Values print in ISO 8601 with the extensions of its part 2 that are called EDTF (level 1):
//! `2026-03-04`, `2026-03`, `2026`, `2025-22` (a summer), `2019/2023`, `2026-03-02/..`, `2019~`.
//! The arithmetic is jiff's; nothing else of it shows.

use jiff::civil;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Day(civil::Date);

/// What is not a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a day of the calendar as YYYY-MM-DD, such as 2026-03-04")]
pub struct DayError;

impl Day {
    /// The day with this number; `None` if there is none, as on 30 February.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        let date = civil::Date::new(year, month, day).ok()?;
        (year > 0).then_some(Self(date))
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the week, Monday being 1.
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset().unsigned_abs()
    }

    /// So many days later, or earlier if negative.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.plus(days.days())
    }

    /// So many months later; the last day of the month if it has no such day.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        self.plus(months.months())
    }

    fn plus(self, span: Span) -> Option<Self> {
        let moved = self.0.checked_add(span).ok()?;
        (moved.year() > 0).then_some(Self(moved))
    }

    /// Days from `other` to this one.
    pub fn days_since(self, other: Self) -> i32 {
        let span = other.0.until(self.0);
        span.map_or(i32::MAX, |span| span.get_days())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(DayError);
        };
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return Err(DayError);
        }
        let number = |part: &str| part.parse().map_err(|_| DayError);
        let year = year.parse().map_err(|_| DayError)?;
        Self::new(year, number(month)?, number(day)?).ok_or(DayError)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        text.parse()
    }
}

/// A stretch of the calendar that has a name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stamp {
    /// A year.
    Year(i16),
    /// A season of a year: spring is 21, summer 22, autumn 23, winter 24, wherever on Earth.
    Season(i16, u8),
    /// A month, from 1.
    Month(i16, u8),
    /// A day.
    Day(Day),
}

impl Stamp {
    /// The year that it is in.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Season(year, _) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// Its first day; of a season, the first of its first month: spring begins in March, as EDTF has it.
    pub fn first_day(self) -> Option<Day> {
        match self {
            Self::Year(year) => Day::new(year, 1, 1),
            Self::Season(year, part) => Day::new(year, (part.checked_sub(20)?) * 3, 1),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }

    /// Its last day.
    pub fn last_day(self) -> Option<Day> {
        let months = match self {
            Self::Year(_) => 12,
            Self::Season(..) => 3,
            Self::Month(..) => 1,
            Self::Day(day) => return Some(day),
        };
        self.first_day()?.plus_months(months)?.plus_days(-1)
    }

    /// What the precision is called.
    pub fn precision(self) -> &'static str {
        match self {
            Self::Year(_) => "year",
            Self::Season(..) => "season",
            Self::Month(..) => "month",
            Self::Day(_) => "day",
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Season(year, part) | Self::Month(year, part) => write!(f, "{year:04}-{part:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

/// As it is printed; seasons are those of EDTF, 21 to 24.
impl FromStr for Stamp {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let year = |part: &str| -> Result<i16, DayError> {
            let fits = part.len() >= 4 && digits(part);
            let year = fits.then(|| part.parse().ok()).flatten();
            year.filter(|&year| year > 0).ok_or(DayError)
        };
        match text.split('-').collect::<Vec<_>>()[..] {
            [only] => year(only).map(Self::Year),
            [first, part] if part.len() == 2 && digits(part) => {
                let first = year(first)?;
                match part.parse().map_err(|_| DayError)? {
                    month @ 1..=12 => Ok(Self::Month(first, month)),
                    season @ 21..=24 => Ok(Self::Season(first, season)),
                    _ => Err(DayError),
                }
            }
            _ => text.parse().map(Self::Day),
        }
    }
}

/// A time on the calendar: one stamp, or from one to another, either end of which may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct When {
    /// Not before; `None` is open.
    pub from: Option<Stamp>,
    /// Not after; `None` is open.
    pub until: Option<Stamp>,
    /// Whether the text says *about*.
    pub approximate: bool,
}

impl When {
    /// At `stamp`.
    pub fn at(stamp: Stamp) -> Self {
        Self::between(Some(stamp), Some(stamp))
    }

    /// From one to the other, both included.
    pub fn between(from: Option<Stamp>, until: Option<Stamp>) -> Self {
        Self {
            from,
            until,
            approximate: false,
        }
    }

    /// The stamp, if there is only one.
    pub fn stamp(self) -> Option<Stamp> {
        self.from.filter(|_| self.from == self.until)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = if self.approximate { "~" } else { "" };
        if let Some(stamp) = self.stamp() {
            return write!(f, "{stamp}{about}");
        }
        let end = |stamp: Option<Stamp>| {
            stamp.map_or_else(|| "..".to_owned(), |stamp| format!("{stamp}{about}"))
        };
        write!(f, "{}/{}", end(self.from), end(self.until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_written_in_one_way_only() {
        assert_eq!("2026-03-04".parse(), Day::new(2026, 3, 4).ok_or(DayError));
        for wrong in [
            "2026-3-4",
            "2026-02-30",
            "0000-01-01",
            "4 March 2026",
            "",
            "2026-03-04-05",
        ] {
            assert_eq!(wrong.parse::<Day>(), Err(DayError), "{wrong}");
        }
    }

    #[test]
    fn stamps_are_read_as_they_are_printed() {
        for text in ["2026", "2026-03", "2026-22", "2026-03-04", "0987"] {
            let stamp: Stamp = text.parse().unwrap();
            assert_eq!(stamp.to_string(), text);
        }
        for wrong in [
            "26",
            "2026-13",
            "2026-3",
            "2026-02-30",
            "0000",
            "-2026",
            "2026-25",
            "+202",
        ] {
            assert_eq!(wrong.parse::<Stamp>(), Err(DayError), "{wrong}");
        }
    }

    #[test]
    fn stamps_have_days() {
        for (text, first, last) in [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2024-21", "2024-03-01", "2024-05-31"),
            ("2024-24", "2024-12-01", "2025-02-28"),
            ("2024-03-04", "2024-03-04", "2024-03-04"),
        ] {
            let stamp: Stamp = text.parse().unwrap();
            assert_eq!(stamp.first_day(), first.parse().ok());
            assert_eq!(stamp.last_day(), last.parse().ok());
        }
    }

    #[test]
    fn times_print_as_precisely_as_they_are_known() {
        let day = Day::new(2026, 3, 2).map(Stamp::Day);
        let year = |year| Some(Stamp::Year(year));
        assert_eq!(When::between(day, None).to_string(), "2026-03-02/..");
        assert_eq!(
            When::between(year(2019), year(2023)).to_string(),
            "2019/2023"
        );
        assert_eq!(When::at(Stamp::Month(2026, 3)).to_string(), "2026-03");
        let about = When {
            approximate: true,
            ..When::at(Stamp::Year(2019))
        };
        assert_eq!(about.to_string(), "2019~");
    }

    proptest! {
        #[test]
        fn days_add_up(start in 1i32..3_000_000, days in -5000i32..5000) {
            let first = Day::new(1, 1, 1).and_then(|day| day.plus_days(start));
            if let Some(day) = first && let Some(moved) = day.plus_days(days) {
                prop_assert_eq!(moved.days_since(day), days);
                prop_assert_eq!(i32::from(moved.weekday() + 7 - day.weekday()) % 7, days.rem_euclid(7));
                prop_assert_eq!(moved.to_string().parse::<Day>(), Ok(moved));
            }
        }
    }
}
