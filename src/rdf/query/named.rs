//! Questions that come with the program, so that nobody needs SPARQL on the first day.

use super::{Called, Dataset};
use actant_words::gazetteer::Gazetteer;
use oxigraph::model::NamedNode;
use std::sync::LazyLock;

/// The files; each begins with lines `# name:`, `# answers:`, `# actor:` and `# other:`.
const FILES: &[&str] = &[
    include_str!("../../../ontology/queries/about.rq"),
    include_str!("../../../ontology/queries/accusations.rq"),
    include_str!("../../../ontology/queries/attacks.rq"),
    include_str!("../../../ontology/queries/between.rq"),
    include_str!("../../../ontology/queries/changes.rq"),
    include_str!("../../../ontology/queries/denials.rq"),
    include_str!("../../../ontology/queries/disputes.rq"),
    include_str!("../../../ontology/queries/fears.rq"),
    include_str!("../../../ontology/queries/profile.rq"),
    include_str!("../../../ontology/queries/relations.rq"),
    include_str!("../../../ontology/queries/repeated.rq"),
    include_str!("../../../ontology/queries/said-about.rq"),
    include_str!("../../../ontology/queries/said-by.rq"),
    include_str!("../../../ontology/queries/sources.rq"),
    include_str!("../../../ontology/queries/timeline.rq"),
];

static NAMES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let described = |file| Some((header(file, "name")?, header(file, "answers")?));
    FILES.iter().copied().filter_map(described).collect()
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

/// The SPARQL of each question, by name, about anybody: `UNDEF` stands where whom it is about goes.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    let named = |file: &'static str| Some((header(file, "name")?, file));
    FILES.iter().copied().filter_map(named)
}

/// A named question as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// In SPARQL.
    pub sparql: String,
    /// What to tell of the names in it.
    pub remarks: Vec<String>,
}

impl Dataset {
    /// The SPARQL of the question `name` about `actor` and `other`: any of their names that the graph or the gazetteer
    /// knows, or an IRI, whole or with a prefix (`actor:iran`). Nothing but blanks is nobody.
    ///
    /// # Errors
    /// There is no such question, or it is about more or fewer.
    pub fn named(
        &self,
        name: &str,
        actor: Option<&str>,
        other: Option<&str>,
        gazetteer: &Gazetteer,
    ) -> Result<Asked, NamedError> {
        let given = |who: Option<&str>| who.is_some_and(|who| !who.trim().is_empty());
        expects(name, given(actor), given(other))?;
        let called = |who: Option<&str>| {
            who.filter(|_| given(who))
                .map(|who| self.called(who, gazetteer))
        };
        let (actor, other) = (called(actor), called(other));
        let sparql = named(name, actor.as_ref(), other.as_ref())?;
        let both = [actor, other].into_iter().flatten();
        let remarks = both.filter_map(|called| called.remark).collect();
        Ok(Asked { sparql, remarks })
    }
}

/// The SPARQL of the question `name` about whoever is called so.
///
/// # Errors
/// There is no such question, or it is about more or fewer.
pub fn named(
    name: &str,
    actor: Option<&Called>,
    other: Option<&Called>,
) -> Result<String, NamedError> {
    let file = expects(name, actor.is_some(), other.is_some())?;
    let mut query = String::with_capacity(file.len() + 64);
    // One pass over the file's own lines: what is put in is never looked at again.
    for line in file.lines() {
        let values = slot(line).and_then(|slot| match slot {
            Slot::Things("actor") => actor.map(iris),
            Slot::Things(_) => other.map(iris),
            Slot::Names("actor") => actor.map(literals),
            Slot::Names(_) => other.map(literals),
        });
        match values {
            Some(values) => query.push_str(&line.replace("UNDEF", &values)),
            None => query.push_str(line),
        }
        query.push('\n');
    }
    Ok(query)
}

/// Where a question takes whom it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// Their IRIs: `VALUES ?from { UNDEF }   # actor`.
    Things(&'static str),
    /// Their names: `VALUES ?actorName { UNDEF }`.
    Names(&'static str),
}

fn slot(line: &str) -> Option<Slot> {
    let (variable, rest) = line.trim().strip_prefix("VALUES ?")?.split_once(' ')?;
    let comment = rest.strip_prefix("{ UNDEF }")?.trim();
    match (variable, comment) {
        (_, "# actor") => Some(Slot::Things("actor")),
        (_, "# other") => Some(Slot::Things("other")),
        ("actorName", "") => Some(Slot::Names("actor")),
        ("otherName", "") => Some(Slot::Names("other")),
        _ => None,
    }
}

/// The things that are called so, as a query writes them; none is none, not any.
fn iris(called: &Called) -> String {
    let nodes = called
        .things
        .iter()
        .filter_map(|iri| NamedNode::new(iri).ok());
    let written: Vec<String> = nodes.map(|node| node.to_string()).collect();
    written.join(" ")
}

fn literals(called: &Called) -> String {
    let written: Vec<String> = called.names.iter().map(|name| literal(name)).collect();
    written.join(" ")
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

/// The question of that name, if it is about as many as are given.
///
/// # Errors
/// There is no such question, or it is about more or fewer.
pub fn expects(name: &str, actor: bool, other: bool) -> Result<&'static str, NamedError> {
    let found = FILES
        .iter()
        .copied()
        .find(|file| header(file, "name") == Some(name));
    let file = found.ok_or_else(|| NamedError::Unknown {
        name: name.to_owned(),
    })?;
    let name = header(file, "name").unwrap_or_default();
    for (parameter, is_given) in [("actor", actor), ("other", other)] {
        let declared = header(file, parameter);
        let required = declared.and_then(|text| text.strip_prefix("required, "));
        match required {
            Some(meaning) if !is_given => {
                return Err(NamedError::Missing {
                    name,
                    parameter,
                    meaning,
                });
            }
            None if is_given && declared.is_none() => {
                return Err(NamedError::Unexpected { name, parameter });
            }
            _ => {}
        }
    }
    Ok(file)
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

    fn asked(graph: &KnowledgeGraph, name: &str, who: [Option<&str>; 2]) -> QueryOutcome {
        let mut dataset = Dataset::new().unwrap();
        dataset.load_graph(graph, &RdfOptions::default()).unwrap();
        let [actor, other] = who;
        let asked = dataset.named(name, actor, other, &Gazetteer::default());
        let asked = asked.unwrap_or_else(|error| panic!("{name}: {error}"));
        dataset
            .query(&asked.sparql)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn ask(name: &str, actor: Option<&str>, other: Option<&str>) -> QueryOutcome {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        asked(&graph, name, [actor, other])
    }

    fn table(name: &str, actor: Option<&str>, other: Option<&str>) -> String {
        ask(name, actor, other).render(Format::Table).unwrap()
    }

    #[test]
    fn every_file_says_what_it_is() {
        assert_eq!(names().len(), FILES.len());
        assert!(names().is_sorted());
        for file in FILES {
            for parameter in ["actor", "other"] {
                let takes = [
                    super::Slot::Things(parameter),
                    super::Slot::Names(parameter),
                ];
                let slots = file.lines().filter_map(slot);
                let slots = slots.filter(|slot| takes.contains(slot)).count();
                let declared = header(file, parameter);
                assert_eq!(slots > 0, declared.is_some(), "{file}");
                assert!(declared.is_none_or(|text| {
                    text.starts_with("required, ") || text.starts_with("optional, ")
                }));
            }
        }
    }

    #[test]
    fn every_query_runs() {
        for &(name, _) in names() {
            let both = expects(name, true, true).is_ok();
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
            agencies: Vec::new(),
            statements: vec![fear, collapse, send, blame],
        };
        KnowledgeGraph::from_readings(&[(Document::new("fear.txt", text), reading)])
    }

    fn fearful_rows(name: &str, actor: Option<&str>) -> Vec<String> {
        let outcome = asked(&fearful(), name, [actor, None]);
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
    fn what_is_said_has_a_source() {
        let both = [("said-by", "Iran"), ("said-about", "Pakistan")];
        for (name, actor) in both {
            let told = table(name, Some(actor), None);
            assert!(told.contains("Pakistan harbor groups"), "{told}");
            assert!(!told.contains("(the author)"), "{told}");
        }
        assert_eq!(ask("said-by", Some("Pakistan"), None).len(), 0);
        let said = fearful_rows("said-by", Some("Pakistan"));
        assert!(
            said.len() == 1 && said[0].starts_with("Iran collapse,"),
            "{said:?}"
        );
        assert!(fearful_rows("said-by", Some("India")).is_empty());
        assert_eq!(fearful_rows("said-about", Some("Iran")).len(), 1);
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
        for attack in attacks {
            let called = Called {
                names: vec![attack.to_owned()],
                things: vec![attack.to_owned(), "a:b> } #".to_owned()],
                remark: None,
            };
            // no IRI, so nobody
            let query = named("relations", Some(&called), Some(&called)).unwrap();
            assert!(query.contains("VALUES ?one {  }"), "{query}");
            assert!(!query.contains(attack) || attack.len() < 3, "{query}");
            assert_eq!(ask("relations", Some(attack), Some(attack)).len(), 0);
            let written = literals(&called);
            assert!(!written.contains("\\u0022") && !written.contains("\\U00000022"));
            assert_eq!(written.lines().count(), 1);
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
        let error = |name, actor, other| {
            let dataset = Dataset::new().unwrap();
            let asked = dataset.named(name, actor, other, &Gazetteer::default());
            asked.unwrap_err().to_string()
        };
        assert_eq!(
            error("accuse", None, None),
            format!("there is no query `accuse`; the queries are {}", known())
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
