//! The day on which a report was filed, from its dateline (*YEREVAN, March 11, 2026 (Reuters) -*).

use super::when::{Direction, Now, when, year};
use actant_base::calendar::{Day, Stamp};
use actant_base::text::{Dateline, Document};

/// A dateline stands at the top: below a headline, a byline, a date.
const LINES: usize = 12;

/// The day of the dateline. One without a year is the one nearest to the day of publication.
pub fn dateline(document: &Document) -> Option<Day> {
    let mut lines = document.text().lines().take(LINES);
    let (month_and_day, written) = lines.find_map(|line| {
        let dateline = Dateline::of(line)?;
        let written = dateline.year.map(|year| &line[year]);
        Some((&line[dateline.day?], written))
    })?;
    let mut words: Vec<&str> = month_and_day.split(' ').collect();
    if let Some(written) = written {
        year(written)?;
        words.push(written);
    }
    let published = document.day();
    let day = |direction| {
        let now = Now {
            reference: published,
            direction,
        };
        match when(&words, now)?.stamp()? {
            Stamp::Day(day) => Some(day),
            _ => None,
        }
    };
    let (before, after) = (day(Direction::Back)?, day(Direction::Ahead)?);
    let distance = |day: Day| published.map_or(0, |published| day.days_since(published).abs());
    Some(if distance(after) < distance(before) {
        after
    } else {
        before
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, published: Option<&str>) -> Option<String> {
        let published = published.map(|day| day.parse().unwrap());
        let document = Document::new("t", text).published_on(published);
        dateline(&document).map(|day| day.to_string())
    }

    #[test]
    fn a_dateline_has_the_day_of_filing() {
        let text = "Truce holds\n\nYEREVAN, March 11, 2026 (Example News) - Two men met.";
        assert_eq!(read(text, None).as_deref(), Some("2026-03-11"));
        assert_eq!(
            read("Lima, 3 May 2025 — Two met.", None).as_deref(),
            Some("2025-05-03")
        );
    }

    #[test]
    fn a_year_that_is_not_written_comes_from_the_day_of_publication() {
        let text = "KABUL, Dec. 30 - Two men met.";
        assert_eq!(read(text, None), None);
        assert_eq!(
            read(text, Some("2026-01-02")).as_deref(),
            Some("2025-12-30")
        );
        assert_eq!(
            read(text, Some("2025-12-29")).as_deref(),
            Some("2025-12-30")
        );
    }

    #[test]
    fn a_day_that_is_assumed_tells_the_year_too() {
        let text = "KABUL, Dec. 30 - Two men met.";
        let day = "2026-01-02".parse().ok();
        let document = Document::new("t", text).assumed_on(day);
        assert_eq!(dateline(&document), "2025-12-30".parse().ok());
    }

    #[test]
    fn other_beginnings_have_no_day() {
        for text in [
            "KABUL - Two men met.",
            "On March 3, 2024 he left - alone.",
            "",
            "LIMA, Monday 45, 2024 - X.",
        ] {
            assert_eq!(read(text, Some("2026-01-02")), None, "{text}");
        }
    }
}
