//! N-Triples and N-Quads, a line at a time. Nearly all lines are plain: IRIs without escapes, literals with those escapes that
//! everybody writes. Such a line becomes numbers as it stands, without a term being made of each of its parts, and an
//! IRI is checked when it is new. Other lines go to the parser of the standard.

use super::store::{DEFAULT, Id, Loader};
use oxigraph::io::{RdfFormat, RdfParser};
use std::io::{self, BufRead};

/// Adds all lines; whether they could be read. If not, the parser of the standard says what is wrong, and where.
pub(super) fn load(
    mut text: impl BufRead,
    format: RdfFormat,
    loader: &mut Loader<'_>,
) -> io::Result<bool> {
    let mut lines = Lines {
        format,
        loader,
        unescaped: String::new(),
        subject: (String::new(), DEFAULT),
    };
    let mut line = Vec::new();
    loop {
        line.clear();
        if text.read_until(b'\n', &mut line)? == 0 {
            return Ok(true);
        }
        let Ok(line) = std::str::from_utf8(&line) else {
            return Ok(false);
        };
        if lines.plain(line).is_none() && lines.other(line).is_none() {
            return Ok(false);
        }
    }
}

struct Lines<'a, 'l> {
    format: RdfFormat,
    loader: &'a mut Loader<'l>,
    unescaped: String,
    /// The one before, with its number: most lines have the same.
    subject: (String, Id),
}

impl Lines<'_, '_> {
    /// Adds a plain line; nothing of another.
    fn plain(&mut self, line: &str) -> Option<()> {
        let (subject, rest) = iri(line)?;
        let (predicate, rest) = iri(rest.strip_prefix(' ')?)?;
        let rest = rest.strip_prefix(' ')?;
        let (object, rest) = match iri(rest) {
            Some((object, rest)) => (Object::Node(object), rest),
            None => literal(rest)?,
        };
        let rest = rest.strip_prefix(' ')?;
        let (graph, rest) = match iri(rest) {
            Some((graph, rest)) if self.format == RdfFormat::NQuads => {
                (Some(graph), rest.strip_prefix(' ')?)
            }
            Some(_) => return None,
            None => (None, rest),
        };
        if rest.trim_end_matches(['\n', '\r']) != "." {
            return None;
        }
        if self.subject.0 != subject || self.subject.1 == DEFAULT {
            let id = self.loader.iri(subject)?;
            self.subject.0.clear();
            self.subject.0.push_str(subject);
            self.subject.1 = id;
        }
        let predicate = self.loader.iri(predicate)?;
        let object = match object {
            Object::Node(node) => self.loader.iri(node)?,
            Object::Literal(text, datatype) => {
                let text = match text.contains('\\') {
                    true => {
                        unescape(text, &mut self.unescaped)?;
                        &self.unescaped
                    }
                    false => text,
                };
                self.loader.literal(text, datatype)?
            }
        };
        let graph = match graph {
            Some(graph) => self.loader.iri(graph)?,
            None => DEFAULT,
        };
        self.loader.push([self.subject.1, predicate, object, graph]);
        Some(())
    }

    /// Adds another line; nothing of one that is wrong.
    fn other(&mut self, line: &str) -> Option<()> {
        for quad in RdfParser::from_format(self.format).for_slice(line) {
            self.loader.add(quad.ok()?.as_ref());
        }
        Some(())
    }
}

enum Object<'a> {
    Node(&'a str),
    /// The text as it is written, and the datatype.
    Literal(&'a str, Option<&'a str>),
}

/// The IRI that a text begins with, and what follows.
fn iri(text: &str) -> Option<(&str, &str)> {
    let (iri, rest) = text.strip_prefix('<')?.split_once('>')?;
    (!iri.contains('\\')).then_some((iri, rest))
}

/// The literal that a text begins with, and what follows; nothing if it has a language, or is of a datatype of RDF itself.
fn literal(text: &str) -> Option<(Object<'_>, &str)> {
    const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    let text = text.strip_prefix('"')?;
    let bytes = text.as_bytes();
    let mut end = 0;
    loop {
        end += bytes[end..]
            .iter()
            .position(|byte| b"\"\\".contains(byte))?;
        match bytes[end] {
            b'"' => break,
            _ => end += 2,
        }
        if end > bytes.len() {
            return None;
        }
    }
    let (value, rest) = (&text[..end], &text[end + 1..]);
    if value.contains('\r') {
        return None;
    }
    match rest.strip_prefix("^^") {
        None => Some((Object::Literal(value, None), rest)),
        Some(rest) => {
            let (datatype, rest) = iri(rest)?;
            let is_plain = !datatype.starts_with(RDF);
            is_plain.then_some((Object::Literal(value, Some(datatype)), rest))
        }
    }
}

/// Replaces escapes of one letter; nothing if there are others.
fn unescape(text: &str, out: &mut String) -> Option<()> {
    out.clear();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let mut letters = rest[at + 1..].chars();
        out.push(match letters.next()? {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            same @ ('"' | '\'' | '\\') => same,
            _ => return None,
        });
        rest = letters.as_str();
    }
    out.push_str(rest);
    Some(())
}

#[cfg(test)]
mod tests {
    use crate::query::{Dataset, Limits, QueryError};
    use std::path::Path;

    /// What a text comes to by this room, or by the parser of the standard alone.
    fn read(text: &str, extension: &str, is_quick: bool) -> Result<Vec<String>, QueryError> {
        let mut dataset = Dataset::new().unwrap();
        let path = Path::new("a.nq");
        match is_quick {
            true => dataset.load_bytes(text.as_bytes(), extension, path)?,
            false => dataset.load(text.as_bytes(), extension, path)?,
        }
        let mut out = Vec::new();
        let all = dataset.write(crate::Syntax::NQuads, &Limits::default(), &mut out);
        all.unwrap();
        let text = String::from_utf8(out).unwrap();
        Ok(text.lines().map(str::to_owned).collect())
    }

    const LINES: &[&str] = &[
        "<x:a> <x:p> <x:b> .",
        "<x:a> <x:p> \"text\" .",
        "<x:a> <x:p> \"\" .\r",
        "<x:a> <x:p> \"a \\\"quoted\\\" \\\\ \\t \\n \\r \\b \\f \\' end\\\\\" .",
        "<x:a> <x:p> \"\\u00e9\\U0001F600\" .",
        "<x:a> <x:p> \"é 😀 \u{1}\" .",
        "<x:a> <x:p> \"7\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
        "<x:a> <x:p> \"text\"^^<http://www.w3.org/2001/XMLSchema#string> .",
        "<x:a> <x:p> \"text\"@EN-gb .",
        "<x:a> <x:p> \"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML> .",
        "_:a <x:p> _:b .",
        "_:b <x:p> _:a .",
        "<x:a> <x:\\u0070> <x:b> .",
        "# a comment",
        "",
        "  <x:a>\t<x:q> <x:b> . # and a comment",
        "<x:a><x:r><x:b>.",
        "<x:é> <x:p> <x:b#c?d> .",
    ];

    #[test]
    fn every_line_is_what_the_standard_says() {
        let text = LINES.join("\n");
        let quick = read(&text, "nt", true).unwrap();
        assert_eq!(quick, read(&text, "nt", false).unwrap());
        assert_eq!(quick.len(), 14);
        let named = format!(
            "{text}\n<x:a> <x:p> <x:b> <x:g> .\n<x:a> <x:p> \"b\" <x:g> .\n_:a <x:p> \"b\" _:g ."
        );
        let quick = read(&named, "nq", true).unwrap();
        assert_eq!(quick, read(&named, "nq", false).unwrap());
        assert_eq!(quick.len(), 17);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for wrong in [
            "<x:a> <x:p> <x:b>",
            "<x:a> <x:p> .",
            "<x:a> <x:p> <b> .",
            "<x:a> <x:p> <x:b c> .",
            "<x:a> <x:p> <x:b> . <x:a> <x:p> <x:b>",
            "<x:a> <x:p> <x:b> <x:c> .",
            "<x:a> <x:p> \"b .",
            "<x:a> <x:p> \"b\\\" .",
            "<x:a> <x:p> \"b\\",
            "<x:a> <x:p> \"\\x\" .",
            "<x:a> <x:p> \"b\"^^<c> .",
            "<x:a> \"p\" <x:b> .",
            "\"a\" <x:p> <x:b> .",
        ] {
            let text = format!("<x:a> <x:p> <x:b> .\n{wrong}\n<x:a> <x:p> <x:c> .");
            let quick = read(&text, "nt", true).map_err(|error| error.to_string());
            let slow = read(&text, "nt", false).map_err(|error| error.to_string());
            assert_eq!(quick, slow, "{wrong}");
        }
    }

    #[test]
    fn a_file_that_is_wrong_leaves_nothing() {
        let mut dataset = Dataset::new().unwrap();
        let path = Path::new("a.nt");
        dataset
            .load_bytes(b"<x:a> <x:p> <x:b> .", "nt", path)
            .unwrap();
        let wrong = b"<x:a> <x:p> <x:c> .\n<x:a> <x:p> .";
        assert!(dataset.load_bytes(wrong, "nt", path).is_err());
        assert_eq!(dataset.len(), 1);
        let halves = [
            &b"<x:a> <x:p> \"\xff\" ."[..],
            &b"<x:a> <x:p> <x:c\xff> ."[..],
        ];
        for half in halves {
            assert!(dataset.load_bytes(half, "nt", path).is_err());
        }
    }
}
