//! Words for times, and what they stand for.

use super::*;

/// Read on Wednesday, 4 March 2026.
fn read(words: &str, direction: Direction) -> String {
    let words: Vec<&str> = words.split(' ').collect();
    let reference = Day::new(2026, 3, 4);
    let now = Now {
        reference,
        direction,
    };
    when(&words, now).map_or_else(|| "-".to_owned(), |found| found.to_string())
}

#[test]
fn past_clauses_look_back() {
    for (words, value) in [
        ("on Monday", "2026-03-02"),
        ("on Thursday", "2026-02-26"),
        ("Wednesday", "2026-03-04"),
        ("on Monday morning", "2026-03-02"),
        ("today", "2026-03-04"),
        ("yesterday", "2026-03-03"),
        ("last Wednesday", "2026-02-25"),
        ("last week", "2026-02-23/2026-03-01"),
        ("earlier this week", "2026-03-02/2026-03-08"),
        ("late last month", "2026-02"),
        ("last year", "2025"),
        ("last June", "2025-06"),
        ("last March", "2025-03"),
        ("last summer", "2025-22"),
        ("in December", "2025-12"),
        ("in March", "2026-03"),
        ("on March 3", "2026-03-03"),
        ("on March 30", "2025-03-30"),
        ("three days ago", "2026-03-01"),
        ("two weeks ago", "2026-02-16/2026-02-22"),
        ("two years ago", "2024"),
        ("a month ago", "2026-02"),
        ("over the weekend", "2026-02-28/2026-03-01"),
        ("in the past three years", "2023/2026"),
        ("a week ago on Tuesday", "2026-02-24"),
        ("two weeks ago on Friday", "2026-02-20"),
        ("a month ago on Wednesday", "2026-02-04"),
        ("on Monday last week", "2026-02-23"),
        ("on the second Tuesday of last month", "2026-02-10"),
        ("on the last day of February", "2026-02-28"),
        ("between 3 and 7 February", "2026-02-03/2026-02-07"),
        ("on 19 - Nov - 12", "2012-11-19"),
        ("on 02 - Feb - 99", "1999-02-02"),
        ("since Monday", "2026-03-02/.."),
        ("since last year", "2025/.."),
    ] {
        assert_eq!(read(words, Direction::Back), value, "{words}");
    }
}

#[test]
fn future_clauses_look_ahead() {
    for (words, value) in [
        ("on Monday", "2026-03-09"),
        ("on Wednesday", "2026-03-04"),
        ("next Wednesday", "2026-03-11"),
        ("tomorrow", "2026-03-05"),
        ("in January", "2027-01"),
        ("on March 3", "2027-03-03"),
        ("next June", "2026-06"),
        ("next month", "2026-04"),
        ("early next year", "2027"),
        ("by Friday", "../2026-03-06"),
        ("within the next ten days", "2026-03-04/2026-03-14"),
        ("this summer", "2026-22"),
        ("by the end of May", "../2026-05-31"),
        ("by the end of the month", "../2026-03-31"),
        ("on the last Friday of this month", "2026-03-27"),
        ("from 3 to 7 March", "2026-03-03/2026-03-07"),
        ("from March 12 to 15", "2026-03-12/2026-03-15"),
    ] {
        assert_eq!(read(words, Direction::Ahead), value, "{words}");
    }
}

#[test]
fn absolute_times_need_no_reference() {
    let now = Now {
        reference: None,
        direction: Direction::Back,
    };
    for (words, value) in [
        ("in 2019", "2019"),
        ("in early 2024", "2024"),
        ("by mid-2024", "../2024"),
        ("at the end of 2024", "2024"),
        ("in March 2024", "2024-03"),
        ("on March 3 , 2024", "2024-03-03"),
        ("on 3 March 2024", "2024-03-03"),
        ("on the 3rd of March 2024", "2024-03-03"),
        ("on Sunday , March 3 , 2024", "2024-03-03"),
        ("2024-03-03", "2024-03-03"),
        ("from 2019 to 2023", "2019/2023"),
        ("between 2019 and 2023", "2019/2023"),
        ("from March to June 2024", "2024-03/2024-06"),
        ("2019–2023", "2019/2023"),
        ("since 1995", "1995/.."),
        ("before 2020", "../2020"),
        ("the 1990s", "1990/1999"),
        ("in the late 1990s", "1990/1999"),
        ("in the 19th century", "1801/1900"),
        ("in the third quarter of 2025", "2025-07/2025-09"),
        ("in the summer of 2023", "2023-22"),
        ("around 2019", "2019~"),
        ("on the third Sunday of May 2021", "2021-05-16"),
        ("on the last Sunday of 2018", "2018-12-30"),
        ("March 3 - 7 , 2021", "2021-03-03/2021-03-07"),
        ("from 3 to 7 March 2021", "2021-03-03/2021-03-07"),
        ("at 5 p.m. on 3 March 2024", "2024-03-03"),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let found = when(&words, now).map(|found| found.to_string());
        assert_eq!(found.as_deref(), Some(value), "{words:?}");
    }
    for words in [
        "on Monday",
        "last year",
        "in March",
        "March 3",
        "today",
        "two years ago",
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        assert_eq!(when(&words, now), None, "{words:?}");
    }
}

#[test]
fn what_is_not_certain_stays_words() {
    for words in [
        "two days earlier",
        "later that year",
        "3/4/24",
        "in recent years",
        "for ten years",
        "next weekend",
        "on February 30 , 2024",
        "the 1900s",
        "at dawn",
        "during the war",
        "last winter",
        "in 1200 days",
        "from 2023 to 2019",
        "",
        "the",
        ",",
    ] {
        assert_eq!(read(words, Direction::Back), "-", "{words}");
    }
}
