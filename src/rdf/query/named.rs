//! Questions that come with the program, so that nobody needs SPARQL on the first day.

use std::sync::LazyLock;

/// The files; each begins with lines `# name:`, `# answers:`, `# actor:` and `# other:`.
const FILES: [&str; 8] = [
    include_str!("../../../ontology/queries/about.rq"),
    include_str!("../../../ontology/queries/accusations.rq"),
    include_str!("../../../ontology/queries/denials.rq"),
    include_str!("../../../ontology/queries/disputes.rq"),
    include_str!("../../../ontology/queries/fears.rq"),
    include_str!("../../../ontology/queries/relations.rq"),
    include_str!("../../../ontology/queries/sources.rq"),
    include_str!("../../../ontology/queries/timeline.rq"),
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
    let list = |value: Option<&str>| {
        value
            .map(|value| vec![value.to_owned()])
            .unwrap_or_default()
    };
    named_any(name, &list(actor), &list(other))
}

/// The same about whoever has any of the names of `actor`, and any of those of `other`.
pub fn named_any(name: &str, actor: &[String], other: &[String]) -> Result<String, NamedError> {
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
            "VALUES ?actorName { UNDEF }" => Some(&actor),
            "VALUES ?otherName { UNDEF }" => Some(&other),
            _ => None,
        };
        match value {
            Some(values) if !values.is_empty() => {
                let literals: Vec<String> = values.iter().map(|value| literal(value)).collect();
                query.push_str(&line.replace("UNDEF", &literals.join(" ")));
            }
            _ => query.push_str(line),
        }
        query.push('\n');
    }
    Ok(query)
}

/// The names of the questions, those first that a question in English has the beginning of: *who accuses Iran*.
pub(super) fn nearest(words: &[&str]) -> Vec<String> {
    let begins = |name: &str| {
        let stem = name.get(..4).unwrap_or(name);
        words
            .iter()
            .any(|word| word.to_lowercase().starts_with(stem))
    };
    let mut names: Vec<&str> = names().iter().map(|&(name, _)| name).collect();
    names.sort_by_key(|name| !begins(name));
    names.truncate(3);
    names
        .into_iter()
        .map(|name| format!("--named {name}"))
        .collect()
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
    values: &'a [String],
) -> Result<Vec<&'a str>, NamedError> {
    let name = header(file, "name").unwrap_or_default();
    let values = values.iter().map(|value| value.trim());
    let values: Vec<&str> = values
        .filter(|value| !value.is_empty())
        .map(bare_iri)
        .collect();
    let declared = header(file, parameter);
    match (
        declared.and_then(|text| text.strip_prefix("required, ")),
        values.is_empty(),
    ) {
        (Some(meaning), true) => Err(NamedError::Missing {
            name,
            parameter,
            meaning,
        }),
        (None, false) if declared.is_none() => Err(NamedError::Unexpected { name, parameter }),
        _ => Ok(values),
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
    use crate::RdfOptions;
    use crate::query::{Format, QueryOutcome, run_on_graph};
    use crate::samples;
    use actant_base::statement::{Certainty, EntityKind, Reading, Slot, Source};
    use actant_base::text::{Document, Span};
    use actant_graph::KnowledgeGraph;
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

    /// A fear told by another, an allegation that nobody owns, an accusation without its charge.
    fn fearful() -> KnowledgeGraph {
        let text = "Pakistan fears that Iran collapses. Allegedly India sent arms. Iran blamed.";
        let state = |name: &str| {
            let key = format!("actor/{}", name.to_lowercase());
            samples::mention(text, name, samples::entity(&key, name, EntityKind::State))
        };
        let slot = |name: &str| Some(Slot::Mention(state(name)));
        let source = |name: Option<&str>| Source {
            holder: name.map(state),
            cue: String::new().into(),
            time: None,
        };
        let mut fear = samples::statement(text, slot("Pakistan"), ("fears", "fear"), None);
        fear.predicate.relation = Some("Fear".into());
        fear.content = vec![1];
        let mut collapse = samples::statement(text, slot("Iran"), ("collapses", "collapse"), None);
        collapse.certainty = Certainty::Feared;
        collapse.attribution = vec![source(Some("India")), source(Some("Pakistan"))];
        let mut send = samples::statement(text, slot("India"), ("sent", "send"), None);
        send.sentence_span = Span::new(36, 62);
        send.certainty = Certainty::Alleged;
        send.attribution = vec![source(None)];
        let mut blame = samples::statement(text, slot("Iran"), ("blamed", "blame"), None);
        blame.sentence_span = Span::new(63, 75);
        blame.predicate.relation = Some("Accuse".into());
        let reading = Reading {
            document: "fear.txt".to_owned(),
            published: None,
            statements: vec![fear, collapse, send, blame],
        };
        KnowledgeGraph::from_readings(&[(Document::new("fear.txt", text), reading)])
    }

    fn fearful_rows(name: &str, actor: Option<&str>) -> Vec<String> {
        let query = named(name, actor, None).unwrap();
        let outcome = run_on_graph(&fearful(), &RdfOptions::default(), &query).unwrap();
        let csv = outcome.render(Format::Csv).unwrap();
        csv.lines().skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn accusations_have_their_charge_and_who_says_so() {
        assert_eq!(
            table("accusations", None, None),
            "accuser  accused   of_what                            says          document   characters\n\
             ───────  ────────  ─────────────────────────────────  ────────────  ─────────  ──────────\n\
             Iran     Pakistan                                     (the author)  again.txt  0,21\n\
             Iran     Pakistan  Pakistan harbor groups \"of\" <men>  (the author)  seed.txt   6,45\n"
        );
        assert_eq!(ask("accusations", Some("India"), None).len(), 0);
        assert_eq!(ask("accusations", Some("iran"), Some("PAKISTAN")).len(), 2);
        assert_eq!(ask("accusations", None, Some("Iran")).len(), 0);
        assert_eq!(
            fearful_rows("accusations", None),
            [
                "(unnamed source),India,India send,(unnamed source),fear.txt,\"46,56\"",
                "Iran,,,(the author),fear.txt,\"68,74\"",
            ]
        );
    }

    #[test]
    fn denials_say_what_is_denied() {
        let denials = ask("denials", Some("India"), Some("Pakistan"));
        assert_eq!(denials.len(), 1);
        let shown = denials.render(Format::Table).unwrap();
        assert!(shown.contains("Pakistan harbor groups"), "{shown}");
        assert!(!shown.contains("not harbor"), "{shown}");
        assert_eq!(ask("denials", None, Some("Iran")).len(), 0);
    }

    #[test]
    fn disputes_say_who_says_it_and_who_denies_it() {
        assert_eq!(
            table("disputes", None, None),
            "claim                              says  denies  document  characters\n\
             ─────────────────────────────────  ────  ──────  ────────  ──────────\n\
             Pakistan harbor groups \"of\" <men>  Iran  India   seed.txt  19,45\n"
        );
        assert_eq!(ask("disputes", Some("iran"), Some("INDIA")).len(), 1);
        assert_eq!(ask("disputes", Some("India"), None).len(), 0);
        assert_eq!(ask("disputes", None, Some("Iran")).len(), 0);
    }

    #[test]
    fn the_last_in_the_chain_is_afraid() {
        let fears = ["Pakistan,Iran collapse,fear.txt,\"20,34\""];
        assert_eq!(fearful_rows("fears", None), fears);
        assert_eq!(fearful_rows("fears", Some("pakistan")), fears);
        assert!(fearful_rows("fears", Some("India")).is_empty());
    }

    #[test]
    fn actors_have_labels_and_iris_in_any_case() {
        let about = ask("about", Some("Iran"), None).len();
        assert_eq!(about, 5);
        for iri in [
            "iRAN",
            " actor:iran ",
            "https://w3id.org/actant/id/actor/iran",
            "<https://w3id.org/actant/id/actor/iran>",
        ] {
            assert_eq!(ask("about", Some(iri), None).len(), about, "{iri}");
        }
        for nobody in ["Ira", "an", "actor:ira", "actor/", "/", ".*", "?it"] {
            assert_eq!(ask("about", Some(nobody), None).len(), 0, "{nobody}");
        }
        for (one, two) in [("Iran", "Pakistan"), ("Pakistan", "Iran")] {
            assert_eq!(ask("relations", Some(one), Some(two)).len(), 2);
        }
        assert_eq!(ask("sources", None, None).len(), 4);
        assert_eq!(ask("sources", Some("India"), None).len(), 1);
        assert_eq!(ask("sources", Some("nobody"), None).len(), 0);
    }

    #[test]
    fn nothing_in_a_name_ends_the_string() {
        let attacks = [
            "\"",
            "\\",
            "\\\"",
            "\" } UNION { ?statement ?p ?o } #",
            "\\u0022 } UNION { ?statement ?p ?o } #",
            "\\\\u0022 } #",
            "\\U00000022 } #",
            "x\n\r\t\u{0}\u{b}\u{2028}x",
            "} VALUES ?otherName { UNDEF }",
            "x\nVALUES ?otherName { UNDEF }\nx",
            "'''\"\"\"",
        ];
        let template = named("relations", Some("x"), Some("y")).unwrap();
        for attack in attacks {
            let query = named("relations", Some(attack), Some(attack)).unwrap();
            assert_eq!(query.lines().count(), template.lines().count(), "{attack}");
            assert!(!query.contains("\\u0022") && !query.contains("\\U00000022"));
            assert_eq!(ask("relations", Some(attack), Some(attack)).len(), 0);
            // What comes out of the string is what went in.
            let echo = format!("SELECT ?x {{ VALUES ?x {{ {} }} }}", literal(attack));
            let graph = KnowledgeGraph::default();
            let outcome = run_on_graph(&graph, &RdfOptions::default(), &echo).unwrap();
            match &outcome.rows()[0][0] {
                Some(Term::Literal(back)) => assert_eq!(back.value(), attack),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn mistakes_are_named() {
        let error = |name, actor, other| named(name, actor, other).unwrap_err().to_string();
        assert_eq!(
            error("accuse", None, None),
            "there is no query `accuse`; the queries are about, accusations, denials, disputes, \
             fears, relations, sources, timeline"
        );
        assert_eq!(
            error("about", Some("  "), None),
            "the query `about` needs `actor`: whom or what it is about"
        );
        assert_eq!(
            error("relations", Some("Iran"), None),
            "the query `relations` needs `other`: the other one"
        );
        assert_eq!(
            error("about", Some("Iran"), Some("India")),
            "the query `about` has no `other`"
        );
    }
}
