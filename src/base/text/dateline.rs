//! The dateline of a report: where and when an agency filed it (*YEREVAN, March 11, 2026 (Reuters) -*).

use super::outline::{Outline, Pattern};
use std::ops::Range;
use std::sync::LazyLock;

/// No dateline has more characters.
const LONGEST: usize = 200;

/// A place in capitals, or any place with a day behind it; perhaps an agency; a dash.
static DATELINE: LazyLock<Pattern> = LazyLock::new(|| {
    let month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?";
    let weekday = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    // groups: month and day, year
    let day = format!(
        r"(?:{weekday},? )?({month} [0-9]{{1,2}}|[0-9]{{1,2}} {month})(?:,? ([0-9]{{4}}))?|{weekday}"
    );
    let capitals = r"\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,4}";
    let place = r"\p{Lu}[\p{L}'’.-]+(?:[ /]\p{L}[\p{L}'’.-]+){0,3}";
    let region = r"(?:, \p{Lu}[\p{L}. ]{2,20})?";
    let agency = r"(?: \([\p{L} /]{2,40}\))?";
    Pattern::new(&format!(
        r"^\s*(?:{place}{region}, (?:{day})|{capitals}{region}){agency}\s*(?:—|–|--|-)\s+"
    ))
});

/// What a dateline tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateline {
    /// How many bytes it has, with its dash and the blanks around it.
    pub length: usize,
    /// The month and the day, or the day and the month.
    pub day: Option<Range<usize>>,
    /// The year, four digits.
    pub year: Option<Range<usize>>,
}

impl Dateline {
    /// The dateline that `paragraph` begins with. One at its end, with no report behind it, is none.
    #[must_use]
    pub fn of(paragraph: &str) -> Option<Self> {
        let front = paragraph.char_indices().nth(LONGEST);
        let front = &paragraph[..front.map_or(paragraph.len(), |(at, _)| at)];
        let outline = Outline::new(front);
        let length = outline.find(&DATELINE, 0)?.end;
        let [day, year] = outline.groups(&DATELINE)?;
        Some(Self { length, day, year })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_has_a_place_and_a_dash() {
        for line in [
            "YEREVAN, March 11 - ",
            "ADDIS ABABA, Oct 7 — ",
            "SAMARKAND, June 3 (Example News) - ",
            "Islamabad, May 2 – ",
            "KABUL — ",
            "QUITO (Example News/Example Radio) -- ",
            "NAIROBI, 12 May 2026 - ",
            "BRAZZAVILLE, Congo, Sept. 3, 2025 (Example News) — ",
            "Port Moresby, Tuesday, 4 March 2025 – ",
            "Rio de Janeiro, Monday - ",
        ] {
            let read = Dateline::of(&format!("{line}Two men met."));
            assert_eq!(read.map(|it| it.length), Some(line.len()), "{line}");
        }
    }

    #[test]
    fn the_day_and_the_year_are_told() {
        let line = "Lima, 3 May 2025 — Two met.";
        let read = Dateline::of(line).unwrap();
        assert_eq!(&line[read.day.unwrap()], "3 May");
        assert_eq!(&line[read.year.unwrap()], "2025");
        let bare = Dateline::of("KABUL - Two men met.").unwrap();
        assert_eq!((bare.day, bare.year), (None, None));
    }

    #[test]
    fn other_beginnings_are_none() {
        for line in [
            "NATO members met - all of them.",
            "Kenya, its leader said - twice - had lost.",
            "On March 3, 2024 he left - alone.",
            "LIMA, Monday 45, 2024 - X.",
            "Peru, Unit 12 - the oldest - was closed.",
            "YEREVAN, March 11 -",
            "",
        ] {
            assert_eq!(Dateline::of(line), None, "{line}");
        }
    }
}
