//! What went wrong, where, and what to do about it.

use oxigraph::io::RdfSyntaxError;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

/// Why a query has no answer.
#[derive(Debug, thiserror::Error)]
pub enum QueryError {
    /// The file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The extension tells no syntax.
    #[error("cannot tell the syntax of {}: use .ttl, .nt, .nq, .trig, .rdf, .xml, .owl, .jsonld or .json", .0.display())]
    UnknownSyntax(PathBuf),
    /// The file is not what its extension says.
    #[error("{}{}: {message}", path.display(), place(*line, *column))]
    Parse {
        /// The file.
        path: PathBuf,
        /// From 1, where known.
        line: Option<usize>,
        /// From 1, in characters.
        column: Option<usize>,
        /// What is wrong.
        message: String,
    },
    /// The query is not SPARQL.
    #[error("query:{line}:{column}: {message}\n{excerpt}{}", hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default())]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1, in characters.
        column: usize,
        /// What is wrong.
        message: String,
        /// The line, with a mark under the place.
        excerpt: String,
        /// What to do.
        hint: Option<String>,
    },
    /// The query cannot be answered.
    #[error("cannot answer the query: {0}")]
    Evaluation(String),
    /// The answer has no such format.
    #[error("{0}")]
    Format(&'static str),
    /// The answer cannot be written.
    #[error("cannot write the answer: {0}")]
    Write(io::Error),
    /// The store refuses.
    #[error("cannot hold the graph in memory: {0}")]
    Store(String),
}

fn place(line: Option<usize>, column: Option<usize>) -> String {
    match (line, column) {
        (Some(line), Some(column)) => format!(":{line}:{column}"),
        _ => String::new(),
    }
}

/// Vocabularies that people use without declaring them.
const WELL_KNOWN: [(&str, &str); 10] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("geo", "http://www.opengis.net/ont/geosparql#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("schema", "https://schema.org/"),
    ("sh", "http://www.w3.org/ns/shacl#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("wdt", "http://www.wikidata.org/prop/direct/"),
];

impl QueryError {
    pub(super) fn store(error: impl Display) -> Self {
        Self::Store(error.to_string())
    }

    pub(super) fn evaluation(error: impl Display) -> Self {
        Self::Evaluation(error.to_string())
    }

    pub(super) fn write(error: io::Error) -> Self {
        Self::Write(error)
    }

    pub(super) fn parse(path: &Path, error: &RdfSyntaxError) -> Self {
        let start = error.location().map(|range| range.start);
        Self::Parse {
            path: path.to_owned(),
            line: start.map(|at| at.line as usize + 1),
            column: start.map(|at| at.column as usize + 1),
            message: error.to_string(),
        }
    }

    pub(super) fn syntax(sparql: &str, message: &str, known: &BTreeMap<String, String>) -> Self {
        let undeclared = undeclared_prefix(sparql, known);
        let (line, column, message, hint) = match undeclared {
            Some(found) => {
                let (line, column) = position(sparql, found.at);
                let hint = prefix_hint(&found.name, known);
                let message = format!("the prefix `{}:` is not declared", found.name);
                (line, column, message, Some(hint))
            }
            None => {
                let (line, column) =
                    reported(message).unwrap_or_else(|| position(sparql, sparql.len()));
                (line, column, brief(message), None)
            }
        };
        Self::Syntax {
            line,
            column,
            message,
            excerpt: excerpt(sparql, line, column),
            hint,
        }
    }
}

/// The line and column that the parser's message names.
fn reported(message: &str) -> Option<(usize, usize)> {
    let place = message.split("error at ").nth(1)?;
    let mut numbers = place.split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The parser's message in words: it lists everything that its grammar would take.
fn brief(message: &str) -> String {
    if message.contains("unbound") {
        return "a selected variable is neither grouped nor aggregated".to_owned();
    }
    let text = match message.split_once("error at ") {
        Some((_, rest)) => rest.split_once(": ").map_or(rest, |(_, text)| text),
        None => message,
    };
    let Some(list) = text.strip_prefix("expected ") else {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    };
    let list = list.strip_prefix("one of ").unwrap_or(list);
    // Character classes say nothing to people.
    let mut words: Vec<&str> = list
        .split(", ")
        .map(str::trim)
        .filter(|word| !word.starts_with('[') && word.chars().any(|c| c.is_ascii_graphic()))
        .collect();
    words.truncate(8);
    if words.is_empty() {
        "this is not SPARQL from here on".to_owned()
    } else {
        format!(
            "not SPARQL up to here; could go on with {}",
            words.join(", ")
        )
    }
}

fn position(sparql: &str, byte: usize) -> (usize, usize) {
    let before = sparql.get(..byte).unwrap_or(sparql);
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or("");
    (line, last.chars().count() + 1)
}

fn excerpt(sparql: &str, line: usize, column: usize) -> String {
    let text = sparql.lines().nth(line.saturating_sub(1)).unwrap_or("");
    let shown = text.replace('\t', " ");
    format!("  {shown}\n  {}^", " ".repeat(column.saturating_sub(1)))
}

fn prefix_hint(name: &str, known: &BTreeMap<String, String>) -> String {
    let near = known
        .keys()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|&(steps, _)| steps <= 2 && steps < name.chars().count())
        .min();
    let well_known = WELL_KNOWN.iter().find(|(candidate, _)| *candidate == name);
    match (well_known, near) {
        (Some((_, namespace)), _) => format!("add `PREFIX {name}: <{namespace}>`"),
        (None, Some((_, near))) => {
            format!("did you mean `{near}:`? Otherwise add `PREFIX {name}: <...>`")
        }
        (None, None) => {
            let names: Vec<String> = known.keys().map(|name| format!("{name}:")).collect();
            format!(
                "add `PREFIX {name}: <...>`; known without it: {}",
                names.join(" ")
            )
        }
    }
}

/// Levenshtein's.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

struct Prefix {
    name: String,
    at: usize,
}

/// The first prefix that is used, neither known nor declared; strings, IRIs and comments do not
/// count.
fn undeclared_prefix(sparql: &str, known: &BTreeMap<String, String>) -> Option<Prefix> {
    let mut declared: Vec<String> = Vec::new();
    let mut after_declaration = false;
    let mut at = 0;
    while let Some(c) = sparql[at..].chars().next() {
        let rest = &sparql[at..];
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        let length = match c {
            '#' => rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => string_length(rest, c),
            '<' => iri_length(rest),
            '?' | '$' | '@' => 1 + word_length(&rest[1..], is_word),
            _ if c.is_alphabetic() || matches!(c, '_' | ':') => {
                let length = word_length(rest, is_word);
                let word = &rest[..length];
                if !rest[length..].starts_with(':') {
                    after_declaration = word.eq_ignore_ascii_case("prefix");
                    length.max(1)
                } else if after_declaration {
                    declared.push(word.to_owned());
                    after_declaration = false;
                    length + 1
                } else {
                    let used = word.to_owned();
                    if word != "_" && !known.contains_key(&used) && !declared.contains(&used) {
                        return Some(Prefix { name: used, at });
                    }
                    let local = &rest[length + 1..];
                    length + 1 + word_length(local, |c| is_word(c) || matches!(c, ':' | '%' | '\\'))
                }
            }
            _ => c.len_utf8(),
        };
        at += length;
    }
    None
}

fn word_length(text: &str, is_word: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_word(c)).unwrap_or(text.len())
}

/// Of a string that starts with `quote`, with its quotes.
fn string_length(text: &str, quote: char) -> usize {
    let long: String = std::iter::repeat_n(quote, 3).collect();
    let (open, close) = if text.starts_with(&long) {
        (3, long)
    } else {
        (1, quote.to_string())
    };
    let mut at = open;
    while let Some(c) = text[at..].chars().next() {
        if text[at..].starts_with(&close) {
            return at + close.len();
        }
        at += c.len_utf8();
        if c == '\\' {
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    text.len()
}

/// Of an IRI in angle brackets; 1 where `<` is a comparison.
fn iri_length(text: &str) -> usize {
    let end = text[1..].find(|c: char| c == '>' || c == '<' || c.is_whitespace());
    match end {
        Some(end) if text[1 + end..].starts_with('>') => end + 2,
        _ => 1,
    }
}
