//! Days out of the dates that files have: ISO 8601, those of mails and feeds, those that people write.

use actant_base::calendar::Day;

/// The day of `date`, if it has a day, a month and a year that can be told apart. A time may follow; it is the day that is
/// written, wherever on earth that is.
pub fn day(date: &str) -> Option<Day> {
    let date = date.trim();
    if date.len() > LONGEST {
        return None;
    }
    iso(date)
        .or_else(|| with_month(date))
        .or_else(|| numbers(date))
        .or_else(|| seconds(date))
}

/// No date has more bytes.
const LONGEST: usize = 100;

/// `2026-03-04T10:00:00Z`, `2026/03/04`, `20260304`.
fn iso(date: &str) -> Option<Day> {
    let number = |from: usize, to: usize| {
        let digits = date.get(from..to)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        all.then(|| digits.parse::<u16>().ok()).flatten()
    };
    let ends = |at: usize| {
        let rest = date.get(at..);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let year = number(0, 4)?;
    let (month, day) = match date.as_bytes().get(4)? {
        mark @ (b'-' | b'/' | b'.') if date.as_bytes().get(7) == Some(mark) && ends(10) => {
            (number(5, 7)?, number(8, 10)?)
        }
        b'0'..=b'9' if date.len() >= 8 && ends(8) => (number(4, 6)?, number(6, 8)?),
        _ => return None,
    };
    when(year, month, day)
}

/// `Wed, 04 Mar 2026 10:00:00 GMT`, `March 4, 2026`, `4th of March 2026`.
fn with_month(date: &str) -> Option<Day> {
    let parts = date.split(|c: char| !c.is_alphanumeric());
    let parts: Vec<&str> = parts
        .filter(|part| !part.is_empty() && !part.eq_ignore_ascii_case("of"))
        .collect();
    let (at, month) = parts
        .iter()
        .enumerate()
        .find_map(|(at, part)| Some((at, month(part)?)))?;
    let before = at.checked_sub(1).and_then(|at| day_of_month(parts[at]));
    let year = |at: usize| {
        let part = parts.get(at)?;
        (part.len() == 4)
            .then(|| part.parse::<u16>().ok())
            .flatten()
    };
    if let (Some(day), Some(year)) = (before, year(at + 1)) {
        return when(year, month, day);
    }
    let day = day_of_month(parts.get(at + 1)?)?;
    // *Wed Mar 4 10:00:00 UTC 2026*
    let year = year(at + 2).or_else(|| {
        let last = parts.len() - 1;
        (date.contains(':') && last > at + 2)
            .then(|| year(last))
            .flatten()
    })?;
    when(year, month, day)
}

fn month(part: &str) -> Option<u16> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let part = part.to_ascii_lowercase();
    let is_it = |month: &&str| {
        **month == *part
            || (part.len() == 3 && month.starts_with(&part))
            || (part == "sept" && month.starts_with("sept"))
    };
    let at = MONTHS.iter().position(is_it)?;
    u16::try_from(at + 1).ok()
}

/// `4`, `04`, `4th`.
fn day_of_month(part: &str) -> Option<u16> {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &part[digits.len()..];
    let is_ordinal = matches!(ending, "" | "st" | "nd" | "rd" | "th");
    (is_ordinal && (1..=2).contains(&digits.len()))
        .then(|| digits.parse().ok())
        .flatten()
}

/// `04.03.2026`, and with strokes where a number is no month: `25/03/2026`, `03/25/2026`.
fn numbers(date: &str) -> Option<Day> {
    let front = date.split([' ', ',', 'T']).next()?;
    let parts: Vec<&str> = front.split(['.', '/', '-']).collect();
    let [first, second, year] = parts[..] else {
        return None;
    };
    let short = |part: &str| {
        (1..=2)
            .contains(&part.len())
            .then(|| part.parse::<u16>().ok())
            .flatten()
    };
    let year = (year.len() == 4).then(|| year.parse().ok()).flatten()?;
    let (first, second) = (short(first)?, short(second)?);
    match (first > 12, second > 12, front.contains('.')) {
        (_, false, true) | (true, false, _) => when(year, second, first),
        (false, true, false) => when(year, first, second),
        (false, false, false) if first == second => when(year, first, second),
        _ => None,
    }
}

/// Seconds or milliseconds since 1970.
fn seconds(date: &str) -> Option<Day> {
    let is_number = date.bytes().all(|byte| byte.is_ascii_digit());
    let seconds: i64 = match date.len() {
        10 if is_number => date.parse().ok()?,
        13 if is_number => date.parse::<i64>().ok()? / 1000,
        _ => return None,
    };
    let days = i32::try_from(seconds / 86_400).ok()?;
    Day::new(1970, 1, 1)?.plus_days(days)
}

fn when(year: u16, month: u16, day: u16) -> Option<Day> {
    let is_likely = (1500..2200).contains(&year);
    is_likely.then_some(())?;
    Day::new(
        i16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_however_they_are_written() {
        for date in [
            "2026-03-04",
            "2026-03-04T23:59:59+05:30",
            "2026-03-04 10:00",
            "2026/03/04",
            "20260304",
            "20260304T100000Z",
            "Wed, 04 Mar 2026 10:00:00 GMT",
            "Wed Mar 4 10:00:00 UTC 2026",
            "March 4, 2026",
            "Mar. 4, 2026, 7:05 p.m. ET",
            "Published 4 March 2026 at 10:15",
            "4th of March 2026",
            "Wednesday, 4 March, 2026",
            "04.03.2026",
            "1772618400",
            "1772618400000",
        ] {
            let read = day(date).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Some("2026-03-04"), "{date}");
        }
        assert_eq!(day("25/03/2026"), "2026-03-25".parse().ok());
        assert_eq!(day("3/25/2026"), "2026-03-25".parse().ok());
        assert_eq!(day("15 Sept 2025"), "2025-09-15".parse().ok());
    }

    #[test]
    fn what_does_not_tell_is_no_date() {
        for date in [
            "",
            "yesterday",
            "4 March",
            "March 2026",
            "03/04/2026",
            "30 February 2026",
            "2026-13-01",
            "0001-01-01",
            "20263",
            "may 4",
            "é2026-03-04",
            "2026-03-041",
        ] {
            assert_eq!(day(date), None, "{date}");
        }
    }
}
