//! Media types: what a client asks for, and what it gets (RFC 9110, section 12.5.1).

use actant_rdf::Syntax;
use actant_rdf::query::Format;

/// The formats of rows and truths, those first that are given where all are as welcome.
pub(crate) const ROWS: &[(Format, &str)] = &[
    (Format::Json, "application/sparql-results+json"),
    (Format::Xml, "application/sparql-results+xml"),
    (Format::Csv, "text/csv; charset=utf-8"),
    (Format::Tsv, "text/tab-separated-values; charset=utf-8"),
    (Format::Json, "application/json"),
    (Format::Xml, "application/xml"),
    (Format::Xml, "text/xml; charset=utf-8"),
];

/// The formats of graphs.
pub(crate) const GRAPHS: &[(Format, &str)] = &[
    (Format::Turtle, "text/turtle; charset=utf-8"),
    (Format::NTriples, "application/n-triples"),
    (Format::Xml, "application/rdf+xml"),
    (Format::JsonLd, "application/ld+json"),
    (Format::Turtle, "application/x-turtle"),
    (Format::NTriples, "text/plain; charset=utf-8"),
    (Format::Xml, "application/xml"),
    (Format::Xml, "text/xml; charset=utf-8"),
    (Format::JsonLd, "application/json"),
];

/// The formats of datasets.
pub(crate) const DATASETS: &[(Syntax, &str)] = &[
    (Syntax::TriG, "application/trig"),
    (Syntax::NQuads, "application/n-quads"),
    (Syntax::JsonLd, "application/ld+json"),
];

/// The formats of graphs that are sent.
pub(crate) const SENT: &[(Syntax, &str)] = &[
    (Syntax::Turtle, "text/turtle"),
    (Syntax::NTriples, "application/n-triples"),
    (Syntax::RdfXml, "application/rdf+xml"),
    (Syntax::JsonLd, "application/ld+json"),
    (Syntax::Turtle, "application/x-turtle"),
];

/// A media type without its parameters.
pub(crate) fn bare(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type says of its text that it is UTF-8, or says nothing.
pub(crate) fn is_utf8(media: &str) -> bool {
    media.split(';').skip(1).all(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let value = value.trim().trim_matches('"');
        let is = |known: &str| value.eq_ignore_ascii_case(known);
        !name.trim().eq_ignore_ascii_case("charset") || is("utf-8") || is("utf8") || is("us-ascii")
    })
}

/// The format that a client likes best, with its media type; the first if it says nothing. None if none is welcome.
pub(crate) fn negotiate<T: Copy>(
    accept: Option<&str>,
    offered: &[(T, &'static str)],
) -> Option<(T, &'static str)> {
    let Some(accept) = accept.filter(|accept| !accept.trim().is_empty()) else {
        return offered.first().copied();
    };
    let ranges: Vec<Range> = accept.split(',').filter_map(Range::parse).collect();
    let mut best: Option<(u32, (T, &'static str))> = None;
    for &(format, media) in offered {
        // the most specific range that fits decides
        let fitting = ranges.iter().filter(|range| range.fits(bare(media)));
        let quality = fitting
            .max_by_key(|range| range.specificity())
            .map_or(0, |range| range.quality);
        if quality > best.map_or(0, |(best, _)| best) {
            best = Some((quality, (format, media)));
        }
    }
    best.map(|(_, found)| found)
}

/// A part of an `Accept` header.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths.
    quality: u32,
}

impl<'a> Range<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let quality = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("q").then(|| value.trim())
        });
        let quality = quality.map_or(1.0, |quality| quality.parse().unwrap_or(0.0));
        // between 0 and 1000, so nothing is lost
        let quality = (f64::clamp(quality, 0.0, 1.0) * 1000.0).round() as u32;
        Some(Self {
            kind,
            subtype,
            quality,
        })
    }

    fn fits(&self, media: &str) -> bool {
        let (kind, subtype) = media.split_once('/').unwrap_or_default();
        let same = |wanted: &str, is: &str| wanted == "*" || wanted.eq_ignore_ascii_case(is);
        same(self.kind, kind) && same(self.subtype, subtype)
    }

    fn specificity(&self) -> u8 {
        u8::from(self.kind != "*") + u8::from(self.subtype != "*")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_welcome_format_is_given() {
        for (accept, offered, expected) in [
            (None, ROWS, Some("application/sparql-results+json")),
            (Some(""), GRAPHS, Some("text/turtle")),
            (Some("*/*"), GRAPHS, Some("text/turtle")),
            (Some("text/*"), ROWS, Some("text/csv")),
            (Some("application/xml"), ROWS, Some("application/xml")),
            (
                Some("text/csv;q=0.5, application/sparql-results+xml"),
                ROWS,
                Some("application/sparql-results+xml"),
            ),
            (Some("text/csv;q=0.5, */*;q=0.1"), ROWS, Some("text/csv")),
            (
                Some("*/*, text/turtle;q=0"),
                GRAPHS,
                Some("application/n-triples"),
            ),
            (
                Some("TEXT/Turtle; charset=utf-8"),
                GRAPHS,
                Some("text/turtle"),
            ),
            (Some("text/html"), ROWS, None),
            (Some("text/turtle"), ROWS, None),
            (Some("text/csv;q=none"), ROWS, None),
        ] {
            let given = negotiate(accept, offered).map(|(_, media)| bare(media));
            assert_eq!(given, expected, "{accept:?}");
        }
        let (_, whole) = negotiate(None, GRAPHS).unwrap();
        assert_eq!(whole, "text/turtle; charset=utf-8");
    }

    #[test]
    fn only_utf_8_is_read() {
        for media in [
            "text/turtle",
            "text/turtle; charset=utf-8",
            "text/turtle;Charset=\"UTF-8\"",
            "text/turtle; version=1.1",
        ] {
            assert!(is_utf8(media), "{media}");
        }
        assert!(!is_utf8("text/turtle; charset=latin1") && !is_utf8("a/b;x=y;charset=UTF-16"));
    }
}
