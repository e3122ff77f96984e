//! Media types: what a client asks for, and what it gets (RFC 9110, section 12.5.1).

use actant_rdf::query::Format;

/// What an answer is: rows, a truth or a graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Rows,
    Graph,
}

/// The formats of rows and truths, those first that are given where all are as welcome.
const ROWS: &[(Format, &str)] = &[
    (Format::Json, "application/sparql-results+json"),
    (Format::Xml, "application/sparql-results+xml"),
    (Format::Csv, "text/csv"),
    (Format::Tsv, "text/tab-separated-values"),
    (Format::Json, "application/json"),
    (Format::Xml, "application/xml"),
    (Format::Xml, "text/xml"),
];

/// The formats of graphs.
const GRAPHS: &[(Format, &str)] = &[
    (Format::Turtle, "text/turtle"),
    (Format::NTriples, "application/n-triples"),
    (Format::Xml, "application/rdf+xml"),
    (Format::JsonLd, "application/ld+json"),
    (Format::Turtle, "application/x-turtle"),
    (Format::NTriples, "text/plain"),
    (Format::Xml, "application/xml"),
    (Format::Xml, "text/xml"),
    (Format::JsonLd, "application/json"),
];

/// The format that a client likes best, with its media type; the first if it says nothing. None if none is welcome.
pub(crate) fn negotiate(accept: Option<&str>, kind: Kind) -> Option<(Format, &'static str)> {
    let offered = match kind {
        Kind::Rows => ROWS,
        Kind::Graph => GRAPHS,
    };
    let Some(accept) = accept.filter(|accept| !accept.trim().is_empty()) else {
        return offered.first().copied();
    };
    let ranges: Vec<Range> = accept.split(',').filter_map(Range::parse).collect();
    let mut best: Option<(u32, (Format, &'static str))> = None;
    for &(format, media) in offered {
        // the most specific range that fits decides
        let fitting = ranges.iter().filter(|range| range.fits(media));
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
        for (accept, kind, expected) in [
            (None, Kind::Rows, Some("application/sparql-results+json")),
            (Some(""), Kind::Graph, Some("text/turtle")),
            (Some("*/*"), Kind::Graph, Some("text/turtle")),
            (Some("text/*"), Kind::Rows, Some("text/csv")),
            (Some("application/xml"), Kind::Rows, Some("application/xml")),
            (
                Some("text/csv;q=0.5, application/sparql-results+xml"),
                Kind::Rows,
                Some("application/sparql-results+xml"),
            ),
            (
                Some("text/csv;q=0.5, */*;q=0.1"),
                Kind::Rows,
                Some("text/csv"),
            ),
            (
                Some("*/*, text/turtle;q=0"),
                Kind::Graph,
                Some("application/n-triples"),
            ),
            (
                Some("TEXT/Turtle; charset=utf-8"),
                Kind::Graph,
                Some("text/turtle"),
            ),
            (Some("text/html"), Kind::Rows, None),
            (Some("text/turtle"), Kind::Rows, None),
            (Some("text/csv;q=none"), Kind::Rows, None),
        ] {
            let given = negotiate(accept, kind).map(|(_, media)| media);
            assert_eq!(given, expected, "{accept:?}");
        }
    }
}
