//! Terms of a user's Turtle: a misspelt property or class would say nothing, without a word.

use super::GazetteerError;
use crate::lexicon::near;
use actant_base::statement::EntityKind;
use oxrdf::{Quad, Term};

const ACT: &str = "https://w3id.org/actant/ns#";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// The properties of SKOS.
const SKOS_TERMS: [&str; 29] = [
    "prefLabel",
    "altLabel",
    "hiddenLabel",
    "notation",
    "note",
    "changeNote",
    "definition",
    "editorialNote",
    "example",
    "historyNote",
    "scopeNote",
    "semanticRelation",
    "broader",
    "narrower",
    "related",
    "broaderTransitive",
    "narrowerTransitive",
    "mappingRelation",
    "broadMatch",
    "narrowMatch",
    "relatedMatch",
    "exactMatch",
    "closeMatch",
    "inScheme",
    "hasTopConcept",
    "topConceptOf",
    "member",
    "memberList",
    "Concept",
];

/// Words that stand for a term without being spelt nearly as it is.
const MEANT: [(&str, &str); 16] = [
    ("alias", "altLabel"),
    ("aka", "altLabel"),
    ("name", "prefLabel"),
    ("label", "prefLabel"),
    ("village", "Place"),
    ("town", "Place"),
    ("city", "Place"),
    ("region", "Place"),
    ("country", "State"),
    ("nation", "State"),
    ("company", "Organisation"),
    ("party", "Organisation"),
    ("militia", "ArmedGroup"),
    ("politician", "Person"),
    ("ministry", "StateOrgan"),
    ("newspaper", "Media"),
];

/// What is wrong with the terms of `quad`, as a message, with the local name at fault.
fn fault(quad: &Quad, known: &[&str]) -> Option<(String, String)> {
    let property = quad.predicate.as_str();
    if property == TYPE {
        let Term::NamedNode(class) = &quad.object else {
            return None;
        };
        let name = class.as_str().strip_prefix(ACT)?;
        let kinds = EntityKind::NAMES.map(|(name, _)| name);
        let is_known = kinds.contains(&name) || known.contains(&name);
        return (!is_known).then(|| (message("class", "act", name, &kinds), name.to_owned()));
    }
    if let Some(name) = property.strip_prefix(ACT) {
        return (!known.contains(&name))
            .then(|| (message("property", "act", name, known), name.to_owned()));
    }
    let name = property.strip_prefix(SKOS)?;
    let is_known = SKOS_TERMS.contains(&name);
    (!is_known).then(|| {
        (
            message("property", "skos", name, &SKOS_TERMS),
            name.to_owned(),
        )
    })
}

fn message(what: &str, prefix: &str, name: &str, names: &[&str]) -> String {
    let lower = name.to_lowercase();
    let meant = MEANT
        .iter()
        .find(|(word, term)| *word == lower && names.contains(term));
    let of_prefix: Vec<String> = names
        .iter()
        .map(|name| format!("{prefix}:{name}"))
        .collect();
    let hint = match meant {
        Some((_, term)) => Some(format!("did you mean `{prefix}:{term}`?")),
        None => near::hint(name, names),
    };
    let hint = hint.map_or(String::new(), |hint| format!("\nhint: {hint}"));
    let expected = if what == "class" {
        format!(", expected {}", of_prefix.join(", "))
    } else {
        String::new()
    };
    format!("unknown {what} `{prefix}:{name}`{expected}{hint}")
}

/// The terms of `turtle` that no vocabulary has.
///
/// # Errors
/// All of them, each with where it stands first.
pub(super) fn check(file: &str, turtle: &str, quads: &[Quad]) -> Result<(), Vec<GazetteerError>> {
    let vocabulary = include_str!("../../../ontology/actant.ttl");
    let mut known: Vec<&str> = vocabulary
        .lines()
        .filter_map(|line| line.strip_prefix("act:")?.split_whitespace().next())
        .collect();
    known.extend([
        "demonym",
        "acronym",
        "shortName",
        "office",
        "since",
        "until",
        "capital",
        "capitalOf",
        "standsFor",
        "country",
        "countryCode",
        "partOf",
    ]);
    known.sort_unstable();
    known.dedup();
    let mut faults: Vec<GazetteerError> = Vec::new();
    for (message, name) in quads.iter().filter_map(|quad| fault(quad, &known)) {
        let (line, column) = place(turtle, &name);
        if faults.iter().all(|fault| fault.message != message) {
            faults.push(GazetteerError {
                file: file.to_owned(),
                line,
                column,
                message,
            });
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// Line and column, from one, of the first term with this local name outside comments.
fn place(turtle: &str, name: &str) -> (u64, u64) {
    let ends =
        |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
    for (number, line) in (1..).zip(turtle.lines()) {
        let code = if line.trim_start().starts_with('#') {
            ""
        } else {
            line
        };
        for mark in [':', '#'] {
            let term = format!("{mark}{name}");
            let found = code
                .match_indices(&term)
                .find(|(at, _)| ends(&code[at + term.len()..]));
            if let Some((at, _)) = found {
                let word = code[..at].rfind(|c: char| c.is_whitespace() || c == '<');
                let start = word.map_or(0, |before| before + 1);
                return (number, code[..start].chars().count() as u64 + 1);
            }
        }
    }
    (1, 1)
}
