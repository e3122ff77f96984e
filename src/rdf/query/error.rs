//! What went wrong, where, and what to do about it.

use super::named;
use super::near::{distance, near, quoted};
use super::scan::{self, Name};
use oxigraph::io::RdfSyntaxError;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

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
    /// The answer takes longer than it may.
    #[error("no answer within {} s", .0.as_secs_f64())]
    Late(Duration),
    /// The query was ended by another thread.
    #[error("the query was cancelled")]
    Cancelled,
    /// The query puts together more rows than memory should hold.
    #[error("the query needs too much memory: ask for less at once")]
    Large,
    /// The update would fetch something.
    #[error(
        "nothing is fetched from elsewhere, so LOAD does not read <{0}>: send the graph itself"
    )]
    Fetch(String),
    /// The update makes a graph that is there.
    #[error("there is a graph <{0}> already")]
    Exists(String),
    /// A request names graphs, and so does the update that it sends.
    #[error("the request and the update (USING, WITH) both name graphs: only one of them may")]
    TwiceNamed,
    /// What should be an IRI is none.
    #[error("`{0}` is no IRI")]
    Iri(String),
    /// The answer has no such format.
    #[error("{0}")]
    Format(&'static str),
    /// Quotes are asked for, and no column holds statements.
    #[error(
        "no row holds a statement to quote: the query needs a column of statements, such as ?s in \
         SELECT ?s ?who {{ ?s a act:Statement ; rdf:subject ?who }}"
    )]
    NoStatement,
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

    /// A fault in a query.
    pub(super) fn syntax(sparql: &str, message: &str, known: &BTreeMap<String, String>) -> Self {
        Self::fault(sparql, message, known, no_form)
    }

    /// A fault in an update.
    pub(super) fn update_syntax(
        sparql: &str,
        message: &str,
        known: &BTreeMap<String, String>,
    ) -> Self {
        Self::fault(sparql, message, known, no_operation)
    }

    fn fault(
        sparql: &str,
        message: &str,
        known: &BTreeMap<String, String>,
        no_form: fn(&[(usize, Name)]) -> Option<Told>,
    ) -> Self {
        let names = scan::names(sparql);
        let placed = |at| position(sparql, at);
        let ((line, column), message, hint) = if let Some((at, message, hint)) = no_form(&names) {
            (placed(at), message, Some(hint))
        } else if let Some((at, prefix)) = undeclared_prefix(&names, known) {
            let message = format!("the prefix `{prefix}:` is not declared");
            (placed(at), message, Some(prefix_hint(prefix, known)))
        } else if let Some((at, iri)) = without_scheme(&names) {
            let message = format!("`<{iri}>` is no whole IRI");
            (placed(at), message, None)
        } else {
            let place = reported(message).unwrap_or_else(|| placed(sparql.len()));
            (place, brief(message), None)
        };
        Self::Syntax {
            line,
            column,
            message,
            excerpt: excerpt(sparql, line, column),
            hint,
        }
    }

    /// The same with `more` as its hint, where it has none.
    pub(super) fn with_hint(mut self, more: impl FnOnce() -> Option<String>) -> Self {
        if let Self::Syntax { hint, .. } = &mut self
            && hint.is_none()
        {
            *hint = more();
        }
        self
    }
}

/// `<Iran>`: what stands in angle brackets begins with a scheme, unless the query has a base.
fn without_scheme<'a>(names: &[(usize, Name<'a>)]) -> Option<(usize, &'a str)> {
    let base = |name: &(usize, Name)| matches!(name.1, Name::Word(word) if word.eq_ignore_ascii_case("base"));
    if names.iter().any(base) {
        return None;
    }
    names.iter().find_map(|&(at, name)| match name {
        Name::Iri(iri) if !iri.contains(':') => Some((at, iri)),
        _ => None,
    })
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

/// The first prefix that is used, neither known nor declared; strings, IRIs and comments do not count.
fn undeclared_prefix<'a>(
    names: &[(usize, Name<'a>)],
    known: &BTreeMap<String, String>,
) -> Option<(usize, &'a str)> {
    let mut declared: Vec<&str> = Vec::new();
    let mut after_declaration = false;
    for &(at, name) in names {
        if let Name::Prefixed(prefix, _) = name {
            if after_declaration {
                declared.push(prefix);
            } else if prefix != "_" && !known.contains_key(prefix) && !declared.contains(&prefix) {
                return Some((at, prefix));
            }
        }
        after_declaration = matches!(name, Name::Word(word) if word.eq_ignore_ascii_case("prefix"));
    }
    None
}

/// Where a text is no SPARQL, what is wrong, and what to do.
type Told = (usize, String, String);

/// The words that a query begins with.
const FORMS: [&str; 4] = ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"];

/// The words that the operations of an update begin with.
const OPERATIONS: [&str; 10] = [
    "INSERT", "DELETE", "WITH", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD",
];

/// The words of a text, without those that declare prefixes.
fn words<'a>(names: &[(usize, Name<'a>)]) -> Vec<(usize, &'a str)> {
    names
        .iter()
        .filter_map(|&(at, name)| match name {
            Name::Word(word) => Some((at, word)),
            _ => None,
        })
        .filter(|(_, word)| !["prefix", "base"].contains(&word.to_lowercase().as_str()))
        .collect()
}

/// What to say of a text that begins with no operation of an update, such as a query.
fn no_operation(names: &[(usize, Name)]) -> Option<Told> {
    let &(at, first) = words(names).first()?;
    let is = |known: &&str| known.eq_ignore_ascii_case(first);
    if OPERATIONS.iter().any(is) {
        return None;
    }
    let message = format!(
        "this is no update: one begins with {}",
        OPERATIONS.join(", ")
    );
    let hint = if FORMS.iter().any(is) {
        "it is a query: send it as `query`".to_owned()
    } else {
        match near(first, OPERATIONS) {
            meant if meant.is_empty() => "for instance INSERT DATA { … }".to_owned(),
            meant => format!("did you mean {}?", quoted(meant, "or")),
        }
    };
    Some((at, message, hint))
}

/// What to say of a text that has no form of a query, such as a question in English.
fn no_form(names: &[(usize, Name)]) -> Option<Told> {
    let words = words(names);
    let &(at, first) = words.first()?;
    if FORMS.iter().any(|form| form.eq_ignore_ascii_case(first)) {
        return None;
    }
    let message = format!(
        "this is not SPARQL: a query begins with {}",
        FORMS.join(", ")
    );
    let meant = near(first, FORMS);
    let hint = if meant.is_empty() {
        let words: Vec<&str> = words.iter().map(|&(_, word)| word).collect();
        let asked = named::nearest(&words);
        format!(
            "questions that have names need no SPARQL: {}; `--list` tells what they answer",
            quoted(asked.iter().map(String::as_str), "or")
        )
    } else {
        format!("did you mean {}?", quoted(meant, "or"))
    };
    Some((at, message, hint))
}
