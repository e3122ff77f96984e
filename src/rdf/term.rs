//! Terms that no writer and no reader chokes on.

use actant_base::calendar::Stamp;
use actant_base::statement::{Number, Quantity};
use oxigraph::model::vocab::xsd;
use oxigraph::model::{Literal, NamedNode};
use std::fmt::Write as _;

/// Writes the `path` below `base`, percent-encoded segment by segment. Its parts are joined by slashes, and may hold
/// slashes.
pub(super) fn iri(out: &mut String, base: &str, path: &[&str]) {
    out.push_str(base);
    let segments = path.iter().flat_map(|part| part.split('/'));
    for (index, segment) in segments.enumerate() {
        if index > 0 {
            out.push('/');
        }
        encode(out, segment);
    }
}

/// `text` as one segment of a path that [`iri`] encodes.
pub(super) fn segment(text: &str) -> String {
    text.replace('/', "_")
}

fn encode(out: &mut String, segment: &str) {
    // A relative reference would swallow these two.
    if let "." | ".." = segment {
        return out.push_str(&segment.replace('.', "%2E"));
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let mut rest = segment;
    while let Some(at) = rest.bytes().position(|byte| !plain(byte)) {
        out.push_str(&rest[..at]);
        let odd = rest[at..].chars().next().map_or(0, char::len_utf8);
        for byte in rest[at..at + odd].bytes() {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        rest = &rest[at + odd..];
    }
    out.push_str(rest);
}

/// The path that [`iri`] wrote; `None` if it is not percent-encoded UTF-8.
pub(super) fn path(encoded: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let [first, after @ ..] = rest {
        if *first != b'%' {
            bytes.push(*first);
            rest = after;
            continue;
        }
        let digits = std::str::from_utf8(after.get(..2)?).ok()?;
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?);
        rest = &after[2..];
    }
    String::from_utf8(bytes).ok()
}

/// An IRI from elsewhere; `None` if it is not one.
pub(super) fn foreign(text: &str) -> Option<NamedNode> {
    NamedNode::new(text.trim()).ok()
}

/// The address of a page on the web, as an IRI that every reader leaves as it is; `None` if it is no such address.
pub(super) fn web(text: &str) -> Option<NamedNode> {
    // what is read back must be what was written
    let text = printable(text);
    let address = text.trim();
    let (scheme, rest) = address.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let (path, _) = rest.split_once(['?', '#']).unwrap_or((rest, ""));
    let mut segments = path.split('/');
    let has_host = segments.next().is_some_and(|host| !host.is_empty());
    // some readers resolve these, even in an absolute IRI
    let is_plain = segments.all(|segment| segment != "." && segment != "..");
    (is_web && has_host && is_plain)
        .then(|| NamedNode::new(address).ok())
        .flatten()
}

/// A plain string without control characters.
pub(super) fn text(text: &str) -> Literal {
    Literal::new_simple_literal(printable(text))
}

/// Without control characters.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' => Some(' '),
            // XML has no way to write the last two.
            _ if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => None,
            _ => Some(c),
        })
        .collect()
}

/// A number or a date as a typed literal, anything else as a string.
pub(super) fn value(written: &str) -> Literal {
    // what is read back must be what was written
    let written = &printable(written);
    let plain = written.trim();
    if is_date(plain) {
        return Literal::new_typed_literal(plain, xsd::DATE);
    }
    match digits_of(plain) {
        Some((digits, true)) => Literal::new_typed_literal(digits, xsd::DECIMAL),
        Some((digits, false)) => Literal::new_typed_literal(digits, xsd::INTEGER),
        None => text(written),
    }
}

/// The datatype of dates that XML Schema has no type for: seasons, and what is only *about* so.
const EDTF: &str = "http://id.loc.gov/datatypes/edtf/EDTF";

/// A date in the type that fits its precision.
pub(super) fn stamp(stamp: Stamp, approximate: bool) -> Literal {
    if approximate {
        return Literal::new_typed_literal(format!("{stamp}~"), NamedNode::new_unchecked(EDTF));
    }
    let datatype = match stamp {
        Stamp::Year(_) => xsd::G_YEAR.into_owned(),
        Stamp::Month(..) => xsd::G_YEAR_MONTH.into_owned(),
        Stamp::Day(_) => xsd::DATE.into_owned(),
        Stamp::Season(..) => NamedNode::new_unchecked(EDTF),
    };
    Literal::new_typed_literal(stamp.to_string(), datatype)
}

/// A number, exactly.
pub(super) fn number(number: Number) -> Literal {
    let datatype = if number.is_whole() {
        xsd::INTEGER
    } else {
        xsd::DECIMAL
    };
    Literal::new_typed_literal(number.to_string(), datatype)
}

/// That it is so.
pub(super) fn truth() -> Literal {
    Literal::from(true)
}

/// What tells one amount from another, as one segment of a path: `80-worker`, `ge80-person`,
/// `12_percent-voter`, `about-5to12_kilometre`.
pub(super) fn quantity_key(quantity: &Quantity) -> String {
    let mut key = String::new();
    if quantity.approximate {
        key.push_str("about-");
    }
    match (quantity.value(), quantity.least, quantity.most) {
        (Some(value), ..) => key.push_str(&value.to_string()),
        (None, Some(least), Some(most)) if least.inclusive && most.inclusive => {
            let _ = write!(key, "{}to{}", least.number, most.number);
        }
        (None, None, None) => key.push_str("some"),
        (None, least, most) => {
            if let Some(least) = least {
                let sign = if least.inclusive { "ge" } else { "gt" };
                let _ = write!(key, "{sign}{}", least.number);
            }
            if let Some(most) = most {
                let sign = if most.inclusive { "le" } else { "lt" };
                let _ = write!(key, "{sign}{}", most.number);
            }
        }
    }
    if let Some(unit) = &quantity.unit {
        let _ = write!(key, "_{}", printable(unit));
    }
    if let Some(counted) = &quantity.counted {
        let _ = write!(key, "-{}", printable(counted));
    }
    segment(&key)
}

/// A confidence.
pub(super) fn thousandths(value: u16) -> Literal {
    let digits = format!("{}.{:03}", value / 1000, value % 1000);
    let short = digits.trim_end_matches('0');
    let short = if short.ends_with('.') {
        format!("{short}0")
    } else {
        short.to_owned()
    };
    Literal::new_typed_literal(short, xsd::DECIMAL)
}

/// `2016-01-02`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year > 0 && (1..=days).contains(&day)
}

/// The digits of `1,200` or `3.5`, and whether there is a decimal point.
fn digits_of(text: &str) -> Option<(String, bool)> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped: Vec<&str> = groups.collect();
    let whole_fits = digits(first)
        && (grouped.is_empty() || first.len() <= 3)
        && grouped
            .iter()
            .all(|group| group.len() == 3 && digits(group));
    if !whole_fits || fraction.is_some_and(|fraction| !digits(fraction)) {
        return None;
    }
    let mut plain = whole.replace(',', "");
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    Some((plain, fraction.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iris_are_percent_encoded_and_stay_below_the_base() {
        let mut made = String::new();
        iri(&mut made, "https://e.org/", &["actor", "a b/../<é>%#?"]);
        assert_eq!(
            made,
            "https://e.org/actor/a%20b/%2E%2E/%3C%C3%A9%3E%25%23%3F"
        );
        assert!(NamedNode::new(made.as_str()).is_ok());
        let below = made.strip_prefix("https://e.org/").unwrap();
        assert_eq!(path(below).as_deref(), Some("actor/a b/../<é>%#?"));
        for wrong in ["%", "%2", "%zz", "%FF", "%+1"] {
            assert_eq!(path(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn addresses_of_pages_are_told_from_what_only_looks_so() {
        for page in [
            "https://example.org",
            "HTTP://example.org/über?q=1&r=a%20b#top",
            " https://user@example.org:8080/a\u{7} ",
        ] {
            assert!(web(page).is_some(), "{page}");
        }
        for other in [
            "",
            "example.org/a",
            "//example.org",
            "https://",
            "https:///a",
            "https://example.org/a b",
            "https://example.org/<a>",
            "https://example.org/a/../b",
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "ftp://example.org/a",
            "file:///etc/passwd",
        ] {
            assert_eq!(web(other), None, "{other}");
        }
    }

    #[test]
    fn control_characters_are_dropped() {
        assert_eq!(text("a\u{0}b\u{b}\nc\u{85}\u{ffff}").value(), "ab c");
    }

    #[test]
    fn values_are_typed() {
        for (written, value_, datatype) in [
            ("1,200", "1200", xsd::INTEGER),
            ("3.5", "3.5", xsd::DECIMAL),
            ("2016-02-29", "2016-02-29", xsd::DATE),
            ("2015-02-29", "2015-02-29", xsd::STRING),
            ("12,34", "12,34", xsd::STRING),
            ("1.", "1.", xsd::STRING),
            ("three", "three", xsd::STRING),
        ] {
            let literal = value(written);
            assert_eq!((literal.value(), literal.datatype()), (value_, datatype));
        }
        assert_eq!(thousandths(870).value(), "0.87");
        assert_eq!(thousandths(1000).value(), "1.0");
    }
}
