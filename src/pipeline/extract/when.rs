//! Words for a time into a time of the calendar, as precisely as they say it.
//!
//! What counts from today (*on Monday*, *last June*) needs a reference: the day on which the words
//! were written. What counts from another event (*two days earlier*) stays words, and so does what
//! may be read in two ways (*3/4/24*).

use actant_base::calendar::{Day, Stamp, When};
use actant_words::lexicon::{NumberWord, TimeWord, number_word, time_word};

/// Where a clause looks for a day that has no year or week: a past clause looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The latest such day, today included.
    Back,
    /// The first such day, today included.
    Ahead,
}

/// Where the counting starts.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    pub reference: Option<Day>,
    pub direction: Direction,
}

/// The time that `words`, with or without their preposition, stand for.
pub fn when(words: &[&str], now: Now) -> Option<When> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let words = without_clock(&lower);
    let (&first, rest) = words.split_first()?;
    match first {
        "between" => span(rest, &["and"], now),
        "from" => span(rest, THROUGH, now).or_else(|| onward(rest, now)),
        "since" | "after" | "following" => onward(rest, looking_back(now)),
        "as" => onward(rest.strip_prefix(&["of"])?, now),
        "until" | "till" | "by" | "before" => up_to(rest, now),
        "prior" | "up" => up_to(rest.strip_prefix(&["to"])?, now),
        "ahead" => up_to(rest.strip_prefix(&["of"])?, now),
        "in" | "on" | "at" | "during" | "throughout" | "over" | "within" | "through" => {
            days(rest, now).or_else(|| about(rest, now))
        }
        _ => span(&words, THROUGH, now).or_else(|| about(&words, now)),
    }
}

/// What stands between the ends of a span.
const THROUGH: &[&str] = &["to", "until", "till", "through", "-", "–", "—"];

/// The words without marks, articles and the time of the day.
fn without_clock(words: &[String]) -> Vec<&str> {
    let mut kept: Vec<&str> = Vec::new();
    for word in words {
        match word.as_str() {
            "," | "." | ";" | "the" | "gmt" | "utc" | "o'clock" | "o’clock" | "local" => {}
            "a.m." | "p.m." | "am" | "pm" | "a.m" | "p.m" => {
                kept.pop();
            }
            word if word.contains(':') => {}
            word => kept.extend(years(word).unwrap_or_else(|| vec![word])),
        }
    }
    // *at 5 p.m. on Monday*
    while let [_, second, ..] = kept[..]
        && matches!(second, "on" | "at" | "in")
    {
        kept.remove(0);
    }
    kept
}

/// *2019–2023* in one word.
fn years(word: &str) -> Option<Vec<&str>> {
    let (first, last) = word.split_once(['-', '–'])?;
    year(first).and(year(last)).map(|_| vec![first, "-", last])
}

fn looking_back(now: Now) -> Now {
    Now {
        direction: Direction::Back,
        ..now
    }
}

/// *3 to 7 March*, *March 3-7, 2021*: two days of one month, which is named once.
fn days(words: &[&str], now: Now) -> Option<When> {
    let at = words
        .iter()
        .position(|word| THROUGH.contains(word) || *word == "and")?;
    let day = |word: &str| word.parse::<u8>().ok().filter(|day| (1..32).contains(day));
    let (first, last, month, year) = match (&words[..at], &words[at + 1..]) {
        (&[first], &[last, month, ref year @ ..]) if day(first).is_some() => {
            (first, last, month, year)
        }
        (&[month, first], &[last, ref year @ ..]) if day(last).is_some() => {
            (first, last, month, year)
        }
        _ => return None,
    };
    if year.len() > 1 || self::month(month).is_none() {
        return None;
    }
    let dated = |day: &str| {
        let words: Vec<&str> = [month, day].iter().chain(year).copied().collect();
        absolute(&words, now)?.stamp()
    };
    let Stamp::Day(last) = dated(last)? else {
        return None;
    };
    let first = Day::new(last.year(), last.month(), first.parse().ok()?)?;
    (first < last).then(|| When::between(Some(Stamp::Day(first)), Some(Stamp::Day(last))))
}

/// *from A to B*: the year may stand at B alone.
fn span(words: &[&str], joints: &[&str], now: Now) -> Option<When> {
    if let Some(days) = days(words, now) {
        return Some(days);
    }
    let at = words.iter().position(|word| joints.contains(word))?;
    let last = about(&words[at + 1..], now)?;
    let first = about(&words[..at], now)
        .filter(|first| first.from <= last.from)
        .or_else(|| {
            let year = last.from?.year().to_string();
            let dated: Vec<&str> = words[..at].iter().copied().chain([year.as_str()]).collect();
            about(&dated, now)
        })?;
    let ordered =
        first.from.is_some() && first.from.map(Stamp::year) <= last.until.map(Stamp::year);
    ordered.then_some(When {
        from: first.from,
        until: last.until,
        approximate: first.approximate || last.approximate,
    })
}

fn onward(words: &[&str], now: Now) -> Option<When> {
    let start = about(words, now)?;
    Some(When {
        until: None,
        ..start
    })
}

fn up_to(words: &[&str], now: Now) -> Option<When> {
    let end = about(words, now)?;
    // *by the end of May*: its last day
    let last = (words.first() == Some(&"end"))
        .then(|| Some(Stamp::Day(last_day(end.until?)?)))
        .flatten();
    Some(When {
        from: None,
        until: last.or(end.until),
        ..end
    })
}

/// The last day of a month or year.
fn last_day(stamp: Stamp) -> Option<Day> {
    let (year, month) = match stamp {
        Stamp::Year(year) => (year, 12),
        Stamp::Month(year, month) => (year, month),
        Stamp::Day(day) => return Some(day),
        Stamp::Season(..) => return None,
    };
    Day::new(year, month, 1)?.plus_months(1)?.plus_days(-1)
}

/// A time, perhaps with *about*.
fn about(words: &[&str], now: Now) -> Option<When> {
    let vague = |word: &str| {
        matches!(
            word,
            "about"
                | "around"
                | "roughly"
                | "approximately"
                | "circa"
                | "some"
                | "nearly"
                | "almost"
        )
    };
    let Some((_, rest)) = words.split_first().filter(|(first, _)| vague(first)) else {
        return point(words, now);
    };
    Some(When {
        approximate: true,
        ..point(rest, now)?
    })
}

/// A time without anything around it. *Early*, *the end of* and the parts of the day are left to
/// the words.
fn point(words: &[&str], now: Now) -> Option<When> {
    let counts = words.iter().any(|word| is_pointer(word));
    let adds = |word: &str| {
        let unit = matches!(word, "month" | "year") && !counts;
        unit || is_edge(word) || time_word(word) == Some(TimeWord::Part)
    };
    let core: Vec<&str> = words
        .iter()
        .map(|word| word.strip_prefix("mid-").unwrap_or(word))
        .filter(|word| words.len() == 1 || !adds(word))
        .collect();
    // *19-Nov-12*
    if let [day, "-", month, "-", two] = *words
        && let Some(year) = short_year(two)
    {
        return absolute(&[day, month, &year.to_string()], now);
    }
    // *the end of the month*
    if let ["end", "of", unit @ ("month" | "year" | "week")] = *words
        && now.direction == Direction::Ahead
    {
        return shifted(unit, 0, now.direction, now.reference?);
    }
    ranked(&core, now)
        .or_else(|| absolute(&core, now))
        .or_else(|| counted(&core, now))
        .or_else(|| named(&core, now))
}

/// *the last Friday of this month*, *the third Sunday of May 2021*, *the last day of February*.
fn ranked(words: &[&str], now: Now) -> Option<When> {
    let [rank, day, of @ ..] = words else {
        return None;
    };
    let rank = match *rank {
        "last" => None,
        "fifth" => Some(5),
        rank => Some(i32::from(named_ordinal(rank)?)),
    };
    let named_day = match time_word(day)? {
        TimeWord::Weekday(weekday) if !day.ends_with("days") => Some(weekday),
        TimeWord::Unit if *day == "day" => None,
        _ => return None,
    };
    if of.is_empty() {
        return None;
    }
    let whole = absolute(of, now).or_else(|| named(of, now))?.stamp()?;
    let (first, last) = (first_day(whole)?, last_day(whole)?);
    let found = match (rank, named_day) {
        (Some(rank), None) => first.plus_days(rank - 1),
        (None, None) => Some(last),
        (Some(rank), Some(day)) => weekday(day, Direction::Ahead, first)?.plus_days(7 * (rank - 1)),
        (None, Some(day)) => weekday(day, Direction::Back, last),
    }?;
    (found <= last).then(|| When::at(Stamp::Day(found)))
}

/// The first day of a month or year.
fn first_day(stamp: Stamp) -> Option<Day> {
    match stamp {
        Stamp::Year(year) => Day::new(year, 1, 1),
        Stamp::Month(year, month) => Day::new(year, month, 1),
        Stamp::Day(_) | Stamp::Season(..) => None,
    }
}

/// Words that count units from today: beside them *month* and *year* say which.
fn is_pointer(word: &str) -> bool {
    matches!(
        word,
        "last" | "this" | "next" | "past" | "coming" | "ago" | "current" | "previous"
    )
}

/// Words that say which part of a time.
fn is_edge(word: &str) -> bool {
    matches!(
        word,
        "of" | "on"
            | "in"
            | "early"
            | "late"
            | "earlier"
            | "later"
            | "mid"
            | "-"
            | "end"
            | "beginning"
            | "start"
            | "middle"
    )
}

/// What needs no reference: days with a year, months, years, decades, centuries; days and months
/// without a year, as the reference has them.
fn absolute(words: &[&str], now: Now) -> Option<When> {
    let words = match words {
        // *Monday, March 2*
        [first, rest @ ..]
            if !rest.is_empty() && matches!(time_word(first), Some(TimeWord::Weekday(_))) =>
        {
            rest
        }
        _ => words,
    };
    let at = |stamp| Some(When::at(stamp));
    match *words {
        [one] => year(one)
            .map(|year| When::at(Stamp::Year(year)))
            .or_else(|| decade(one))
            .or_else(|| Some(When::at(Stamp::Day(one.parse().ok()?))))
            .or_else(|| at(month_near(month(one)?, now)?)),
        [first, "century"] => century(ordinal(first)?),
        [first, second] => part_of_year(first, second).or_else(|| {
            let (month, day) = month_and_day(first, second)?;
            at(Stamp::Day(day_near(month, day, now)?))
        }),
        [first, "quarter", last] => quarter(year(last)?, named_ordinal(first)?),
        [first, second, last] => {
            let (month, day) = month_and_day(first, second)?;
            at(Stamp::Day(Day::new(year(last)?, month, day)?))
        }
        _ => None,
    }
}

/// *May 2021*, *summer 2021*.
fn part_of_year(part: &str, of: &str) -> Option<When> {
    let year = year(of)?;
    match time_word(part)? {
        TimeWord::Month(month) => Some(When::at(Stamp::Month(year, month))),
        TimeWord::Season(season) => Some(When::at(Stamp::Season(year, season))),
        _ => None,
    }
}

fn month(word: &str) -> Option<u8> {
    match time_word(word) {
        Some(TimeWord::Month(month)) => Some(month),
        _ => None,
    }
}

fn month_and_day(first: &str, second: &str) -> Option<(u8, u8)> {
    let day = |word: &str| {
        ordinal(word)
            .or_else(|| word.parse().ok())
            .filter(|day| *day < 32)
    };
    match (month(first), month(second)) {
        (Some(month), None) => Some((month, day(second)?)),
        (None, Some(month)) => Some((month, day(first)?)),
        _ => None,
    }
}

/// A year in four digits.
pub fn year(word: &str) -> Option<i16> {
    let plain = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    plain
        .then(|| word.parse().ok())?
        .filter(|year| (1000..2200).contains(year))
}

/// A year in two digits, as POSIX has it: 69 and later are in the twentieth century.
fn short_year(word: &str) -> Option<i16> {
    let plain = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = plain.then(|| word.parse().ok())??;
    Some(if year < 69 { 2000 + year } else { 1900 + year })
}

/// *1990s*: ten years.
fn decade(word: &str) -> Option<When> {
    let digits = word.strip_suffix('s')?;
    let first = year(digits.trim_end_matches(['\'', '’'])).filter(|year| year % 10 == 0)?;
    // *the 1900s* may be a century
    (first % 100 != 0 || first == 2000).then(|| years_between(first, first + 9))
}

fn century(number: u8) -> Option<When> {
    let last = i16::from(number).checked_mul(100)?;
    (last > 0 && last < 2200).then(|| years_between(last - 99, last))
}

fn quarter(year: i16, number: u8) -> Option<When> {
    let first = (number.checked_sub(1)? * 3) + 1;
    let month = |month| Some(Stamp::Month(year, month));
    Some(When::between(month(first), month(first + 2)))
}

fn years_between(first: i16, last: i16) -> When {
    When::between(Some(Stamp::Year(first)), Some(Stamp::Year(last)))
}

/// *3rd*, *19th*.
fn ordinal(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(char::is_alphabetic);
    matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th").then(|| digits.parse().ok())?
}

fn named_ordinal(word: &str) -> Option<u8> {
    Some(match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        _ => return None,
    })
}

/// The month that has this name and is nearest in the clause's direction.
fn month_near(month: u8, now: Now) -> Option<Stamp> {
    let today = now.reference?;
    let shift = match now.direction {
        Direction::Back if month > today.month() => -1,
        Direction::Ahead if month < today.month() => 1,
        _ => 0,
    };
    Some(Stamp::Month(today.year() + shift, month))
}

fn day_near(month: u8, day: u8, now: Now) -> Option<Day> {
    let today = now.reference?;
    let this = Day::new(today.year(), month, day);
    let shift = match now.direction {
        Direction::Back if this? > today => -1,
        Direction::Ahead if this? < today => 1,
        _ => return this,
    };
    Day::new(today.year() + shift, month, day)
}

/// *two weeks ago*, *the past three years*, *the next ten days*.
fn counted(words: &[&str], now: Now) -> Option<When> {
    let today = now.reference?;
    match *words {
        // *a week ago on Tuesday*, *on Tuesday a week ago*
        [number, unit, "ago", day] | [day, number, unit, "ago"] => {
            nearest(day, -count(number)?, unit, today)
        }
        // *on Monday last week*
        [day, "last", "week"] => day_of_week(day, -1, today),
        [day, "this", "week"] => day_of_week(day, 0, today),
        [day, "next", "week"] => day_of_week(day, 1, today),
        [number, unit, "ago"] => ago(count(number)?, unit, today),
        [unit, "ago"] => ago(1, unit, today),
        ["past" | "last", number, unit] => stretch(-count(number)?, unit, today),
        ["past", unit] => stretch(-1, unit, today),
        ["next" | "coming", number, unit] => stretch(count(number)?, unit, today),
        _ => None,
    }
}

/// The day of the week so many weeks from today's.
fn day_of_week(day: &str, weeks: i32, today: Day) -> Option<When> {
    let TimeWord::Weekday(day) = time_word(day)? else {
        return None;
    };
    let days = i32::from(day) - i32::from(today.weekday());
    Some(When::at(Stamp::Day(today.plus_days(7 * weeks + days)?)))
}

/// The day of the week that is nearest to the day so many units from today.
fn nearest(day: &str, number: i32, unit: &str, today: Day) -> Option<When> {
    let TimeWord::Weekday(weekday) = time_word(day)? else {
        return None;
    };
    let unit = unit.trim_end_matches('s');
    if !matches!(unit, "week" | "month" | "year") {
        return None;
    }
    let there = moved(today, number, unit)?;
    let ahead = (i32::from(weekday) - i32::from(there.weekday())).rem_euclid(7);
    let off = if ahead > 3 { ahead - 7 } else { ahead };
    Some(When::at(Stamp::Day(there.plus_days(off)?)))
}

/// The day so many units after `day`.
fn moved(day: Day, number: i32, unit: &str) -> Option<Day> {
    match unit {
        "day" => day.plus_days(number),
        "week" => day.plus_days(7 * number),
        "month" => day.plus_months(number),
        "year" => day.plus_months(12 * number),
        "decade" => day.plus_months(120 * number),
        _ => None,
    }
}

/// A number of units that a date can be counted by.
fn count(word: &str) -> Option<i32> {
    let written = match number_word(word) {
        Some(NumberWord::Number(number)) => i32::try_from(number).ok(),
        _ => word.parse().ok(),
    };
    let one = matches!(word, "a" | "an").then_some(1);
    written.or(one).filter(|number| (1..1000).contains(number))
}

/// So long ago; no more precise than the unit.
fn ago(number: i32, unit: &str, today: Day) -> Option<When> {
    let unit = unit.trim_end_matches('s');
    let there = moved(today, -number, unit)?;
    if unit == "week" {
        return week(there);
    }
    Some(When {
        approximate: unit == "decade",
        ..When::at(precisely(unit)(there))
    })
}

/// From today on, or until today, so many units.
fn stretch(number: i32, unit: &str, today: Day) -> Option<When> {
    let unit = unit.trim_end_matches('s');
    let stamp = precisely(unit);
    let (a, b) = (stamp(today), stamp(moved(today, number, unit)?));
    Some(When::between(Some(a.min(b)), Some(a.max(b))))
}

/// A day, as precisely as it is known when it was counted by `unit`.
fn precisely(unit: &str) -> fn(Day) -> Stamp {
    match unit {
        "day" | "week" => Stamp::Day,
        "month" => month_of,
        _ => |day| Stamp::Year(day.year()),
    }
}

fn month_of(day: Day) -> Stamp {
    Stamp::Month(day.year(), day.month())
}

/// Monday to Sunday.
fn week(day: Day) -> Option<When> {
    let monday = day.plus_days(1 - i32::from(day.weekday()))?;
    let sunday = monday.plus_days(6)?;
    Some(When::between(
        Some(Stamp::Day(monday)),
        Some(Stamp::Day(sunday)),
    ))
}

/// Saturday and Sunday of the week of `day`.
fn weekend(day: Day) -> Option<When> {
    let saturday = day.plus_days(6 - i32::from(day.weekday()))?;
    let sunday = saturday.plus_days(1)?;
    Some(When::between(
        Some(Stamp::Day(saturday)),
        Some(Stamp::Day(sunday)),
    ))
}

/// *yesterday*, *Monday*, *last week*, *next June*.
fn named(words: &[&str], now: Now) -> Option<When> {
    let today = now.reference?;
    match *words {
        ["weekend"] => match now.direction {
            Direction::Back if today.weekday() < 6 => weekend(today.plus_days(-7)?),
            _ => weekend(today),
        },
        [word] => match time_word(word)? {
            TimeWord::Day(shift) => Some(When::at(Stamp::Day(today.plus_days(i32::from(shift))?))),
            TimeWord::Weekday(day) => {
                Some(When::at(Stamp::Day(weekday(day, now.direction, today)?)))
            }
            _ => None,
        },
        // *on Monday last week* says the week twice over; only its own day is certain
        ["this" | "current", word] => shifted(word, 0, now.direction, today),
        ["last" | "previous" | "past", word] => shifted(word, -1, now.direction, today),
        ["next" | "coming", word] => shifted(word, 1, now.direction, today),
        _ => None,
    }
}

/// The day of the week that is nearest in a direction, today included.
fn weekday(day: u8, direction: Direction, today: Day) -> Option<Day> {
    let ahead = (i32::from(day) - i32::from(today.weekday())).rem_euclid(7);
    match direction {
        Direction::Ahead => today.plus_days(ahead),
        Direction::Back => today.plus_days(-(7 - ahead) % 7),
    }
}

/// The unit, day, month or season before (-1), at (0) or after (1) today's.
fn shifted(word: &str, by: i16, direction: Direction, today: Day) -> Option<When> {
    let step = i32::from(by);
    let at = |stamp| Some(When::at(stamp));
    if word == "weekend" {
        // *next weekend* may be the coming one or the one after
        let day = today.plus_days(7 * step).filter(|_| by <= 0);
        return weekend(day?);
    }
    match time_word(word)? {
        TimeWord::Unit => unit(word, by, today),
        TimeWord::Weekday(day) => {
            let towards = match by {
                0 => weekday(day, direction, today)?,
                -1 => weekday(day, Direction::Back, today.plus_days(-1)?)?,
                _ => weekday(day, Direction::Ahead, today.plus_days(1)?)?,
            };
            at(Stamp::Day(towards))
        }
        TimeWord::Month(month) => at(Stamp::Month(year_near(by, (month, month), today), month)),
        // winters lie in two years
        TimeWord::Season(season @ 21..=23) => {
            // by the half of the Earth that most papers are printed on
            let months = ((season - 21) * 3 + 3, (season - 21) * 3 + 5);
            at(Stamp::Season(year_near(by, months, today), season))
        }
        _ => None,
    }
}

/// The unit before (-1), at (0) or after (1) today's.
fn unit(word: &str, by: i16, today: Day) -> Option<When> {
    let step = i32::from(by);
    match word {
        "week" => week(today.plus_days(7 * step)?),
        "month" => Some(When::at(month_of(today.plus_months(step)?))),
        "year" => Some(When::at(Stamp::Year(today.year() + by))),
        "quarter" => {
            let there = today.plus_months(3 * step)?;
            quarter(there.year(), (there.month() - 1) / 3 + 1)
        }
        "century" => century(u8::try_from((today.year() - 1) / 100 + 1 + by).ok()?),
        _ => None,
    }
}

/// The year of the part of one that lies between two months, the last (-1), this (0) or the next (1) such.
fn year_near(by: i16, (first, last): (u8, u8), today: Day) -> i16 {
    let passed = match by {
        -1 => i16::from(last >= today.month()),
        1 => i16::from(first > today.month()),
        _ => 0,
    };
    today.year() + by.max(0) - passed
}

#[cfg(test)]
mod tests;
