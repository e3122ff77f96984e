//! Questions that come with the program, so that nobody needs SPARQL on the first day.

use std::sync::LazyLock;

/// The files; each begins with lines `# name:`, `# answers:`, `# actor:` and `# other:`.
const FILES: [&str; 6] = [
    include_str!("../../ontology/queries/about.rq"),
    include_str!("../../ontology/queries/accusations.rq"),
    include_str!("../../ontology/queries/denials.rq"),
    include_str!("../../ontology/queries/fears.rq"),
    include_str!("../../ontology/queries/relations.rq"),
    include_str!("../../ontology/queries/sources.rq"),
];

static NAMES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let described = |file| Some((header(file, "name")?, header(file, "answers")?));
    FILES.into_iter().filter_map(described).collect()
});

/// Why a named query cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NamedError {
    /// No query has that name.
    #[error("there is no query `{name}`; the queries are {}", known())]
    Unknown {
        /// The name that was asked for.
        name: String,
    },
    /// A parameter without which the query makes no sense.
    #[error("the query `{name}` needs `{parameter}`: {meaning}")]
    Missing {
        /// The query.
        name: &'static str,
        /// `actor` or `other`.
        parameter: &'static str,
        /// What the parameter is.
        meaning: &'static str,
    },
    /// A parameter that would be ignored.
    #[error("the query `{name}` has no `{parameter}`")]
    Unexpected {
        /// The query.
        name: &'static str,
        /// `actor` or `other`.
        parameter: &'static str,
    },
}

/// Names of the queries and what they answer, in order of the names.
pub fn names() -> &'static [(&'static str, &'static str)] {
    &NAMES
}

/// The SPARQL of the query `name` about `actor` and `other`.
///
/// Both are a label or an alias, in any case; or an IRI, whole or with a prefix of the instances
/// (`actor:iran`).
pub fn named(name: &str, actor: Option<&str>, other: Option<&str>) -> Result<String, NamedError> {
    let Some(file) = FILES
        .into_iter()
        .find(|file| header(file, "name") == Some(name))
    else {
        return Err(NamedError::Unknown {
            name: name.to_owned(),
        });
    };
    let actor = argument(file, "actor", actor)?;
    let other = argument(file, "other", other)?;
    let mut query = String::with_capacity(file.len() + 64);
    // One pass over the file's own lines: what is put in is never looked at again.
    for line in file.lines() {
        let value = match line.trim() {
            "VALUES ?actorName { UNDEF }" => actor,
            "VALUES ?otherName { UNDEF }" => other,
            _ => None,
        };
        match value {
            Some(value) => query.push_str(&line.replace("UNDEF", &literal(value))),
            None => query.push_str(line),
        }
        query.push('\n');
    }
    Ok(query)
}

fn known() -> String {
    let names: Vec<&str> = names().iter().map(|&(name, _)| name).collect();
    names.join(", ")
}

fn header(file: &'static str, key: &str) -> Option<&'static str> {
    file.lines()
        .map_while(|line| line.strip_prefix("# "))
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
}

/// What is asked for, if the query wants it; nothing but blanks is nothing.
fn argument<'a>(
    file: &'static str,
    parameter: &'static str,
    value: Option<&'a str>,
) -> Result<Option<&'a str>, NamedError> {
    let name = header(file, "name").unwrap_or_default();
    let value = value.map(str::trim).filter(|value| !value.is_empty());
    let declared = header(file, parameter);
    match (
        declared.and_then(|text| text.strip_prefix("required, ")),
        value,
    ) {
        (Some(meaning), None) => Err(NamedError::Missing {
            name,
            parameter,
            meaning,
        }),
        (None, Some(_)) if declared.is_none() => Err(NamedError::Unexpected { name, parameter }),
        _ => Ok(value.map(bare_iri)),
    }
}

/// `<https://e.org/x>` without the brackets.
fn bare_iri(text: &str) -> &str {
    text.strip_prefix('<')
        .and_then(|text| text.strip_suffix('>'))
        .unwrap_or(text)
}

/// `text` as a SPARQL string, which nothing in it can end.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    let mut after_backslash = false;
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            // Some readers decode `\u0022` before they look for quotes, even after a backslash.
            'u' if after_backslash => literal.push_str("\\u0075"),
            'U' if after_backslash => literal.push_str("\\u0055"),
            _ => literal.push(c),
        }
        after_backslash = c == '\\';
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::rdf::RdfOptions;
    use crate::graph::{KnowledgeGraph, samples};
    use crate::query::{Format, QueryOutcome, run_on_graph};
    use oxigraph::model::Term;

    fn ask(name: &str, actor: Option<&str>, other: Option<&str>) -> QueryOutcome {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let query = named(name, actor, other).unwrap();
        run_on_graph(&graph, &RdfOptions::default(), &query)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn table(name: &str, actor: Option<&str>, other: Option<&str>) -> String {
        ask(name, actor, other).render(Format::Table).unwrap()
    }

    #[test]
    fn every_file_says_what_it_is() {
        assert_eq!(names().len(), FILES.len());
        assert!(names().is_sorted());
        for file in FILES {
            for (parameter, slot) in [("actor", "?actorName"), ("other", "?otherName")] {
                let line = format!("VALUES {slot} {{ UNDEF }}");
                let slots = file.lines().filter(|text| text.trim() == line).count();
                let declared = header(file, parameter);
                assert_eq!(slots, usize::from(declared.is_some()), "{file}");
                assert!(declared.is_none_or(|text| {
                    text.starts_with("required, ") || text.starts_with("optional, ")
                }));
            }
        }
    }

    #[test]
    fn every_query_runs() {
        for &(name, _) in names() {
            let both = named(name, Some("Iran"), Some("Pakistan")).is_ok();
            let outcome = ask(name, Some("Iran"), both.then_some("Pakistan"));
            assert!(!outcome.variables().is_empty(), "{name}");
        }
    }

    #[test]
    fn show() {
        println!("{}", table("accusations", None, None));
        println!("{}", table("denials", None, None));
        println!("{}", table("fears", None, None));
        println!("{}", table("about", Some("Iran"), None));
        println!("{}", table("relations", Some("Iran"), Some("Pakistan")));
        println!("{}", table("sources", None, None));
    }
}
