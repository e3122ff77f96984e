//! Answers that lead to the text: beside each statement in a row, the words that it stands on and where they are.

use super::answer::Answer;
use super::format::Row;
use super::{Dataset, Limits, QueryError};
use crate::{NIF, PROV};
use oxigraph::model::{Literal, Term};
use std::collections::{BTreeMap, BTreeSet};

/// What is added for a statement.
const COLUMNS: [&str; 4] = ["quote", "document", "characters", "places"];
/// So many statements are looked up by one query.
const AT_ONCE: usize = 1000;
const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
/// How the lines of a named question begin that are for quotes.
const MARK: &str = "#+";

/// A named question with the lines that lead each row to its text: the statement, and its words.
///
/// In the files of the questions these lines begin with `#+`, a comment to everybody else.
pub fn with_quotes(named: &str) -> String {
    let mut sparql = String::with_capacity(named.len());
    for line in named.lines() {
        sparql.push_str(line.strip_prefix(MARK).unwrap_or(line));
        sparql.push('\n');
    }
    sparql
}

/// Where a statement stands first, and in how many places.
struct Place {
    document: String,
    start: u64,
    characters: String,
    quote: String,
    count: usize,
}

impl Dataset {
    /// The answer to a query whose rows hold statements, with columns for the place where each stands first: `quote`
    /// (empty where the graph has no words), `document`, `characters` (`263,357`: counted from zero, the end not
    /// included) and `places`, how many there are. With a second column of statements they are called after it:
    /// `denial_quote`. A query that has columns of these names itself keeps them as they are.
    ///
    /// # Errors
    /// As [`answer`](Self::answer); or no row holds a statement.
    pub fn answer_with_quotes(&self, sparql: &str, limits: &Limits) -> Result<Answer, QueryError> {
        let mut answer = self.answer(sparql, limits)?;
        let names: Vec<String> = answer.variables().into_iter().map(str::to_owned).collect();
        if ["quote", "document", "characters"]
            .iter()
            .all(|name| names.iter().any(|it| it == name))
        {
            return Ok(answer);
        }
        if names.is_empty() {
            // the yes or no of an ASK, a graph
            return Err(QueryError::NoStatement);
        }
        let mut rows = answer.by_ref().collect::<Result<Vec<Row>, _>>()?;
        let places = self.places(&rows, limits)?;
        let holds = |column: usize| {
            let term = |row: &Row| {
                row.get(column)
                    .and_then(Option::as_ref)
                    .and_then(iri)
                    .map(str::to_owned)
            };
            rows.iter()
                .filter_map(term)
                .any(|iri| places.contains_key(&iri))
        };
        let columns: Vec<usize> = (0..names.len()).filter(|&column| holds(column)).collect();
        if columns.is_empty() && !rows.is_empty() {
            return Err(QueryError::NoStatement);
        }
        let mut added = Vec::new();
        for (number, &column) in columns.iter().enumerate() {
            let taken = |name: &str| names.iter().any(|it| it == name);
            let plain = number == 0 && !COLUMNS.into_iter().any(taken);
            for name in COLUMNS {
                added.push(match plain {
                    true => name.to_owned(),
                    false => format!("{}_{name}", names[column]),
                });
            }
        }
        for row in &mut rows {
            for &column in &columns {
                let place = row[column]
                    .as_ref()
                    .and_then(iri)
                    .and_then(|iri| places.get(iri));
                row.extend(cells(place));
            }
        }
        answer.replace(&added, rows);
        Ok(answer)
    }

    /// Whether the graph has the words of any evidence.
    ///
    /// # Errors
    /// It cannot be asked.
    pub fn has_quotes(&self) -> Result<bool, QueryError> {
        let asked = self.query(&format!("ASK {{ ?place <{NIF}anchorOf> ?words }}"))?;
        Ok(asked.boolean() == Some(true))
    }

    /// The places of all statements in `rows`.
    fn places(&self, rows: &[Row], limits: &Limits) -> Result<BTreeMap<String, Place>, QueryError> {
        let terms = rows.iter().flatten().flatten().filter_map(iri);
        let wanted: BTreeSet<&str> = terms.collect();
        let wanted: Vec<&str> = wanted.into_iter().collect();
        let limits = Limits {
            rows: None,
            ..limits.clone()
        };
        let mut found: BTreeMap<String, Place> = BTreeMap::new();
        for some in wanted.chunks(AT_ONCE) {
            let values: Vec<String> = some.iter().map(|iri| format!("<{iri}>")).collect();
            let sparql = format!(
                "PREFIX nif: <{NIF}> PREFIX prov: <{PROV}> PREFIX rdfs: <{RDFS}> SELECT ?statement ?evidence ?document ?quote {{ VALUES ?statement {{ {} }} \
                 ?statement prov:wasDerivedFrom ?evidence . ?evidence nif:referenceContext/rdfs:label ?document . \
                 OPTIONAL {{ ?evidence nif:anchorOf ?quote }} }}",
                values.join(" ")
            );
            for row in self.answer(&sparql, &limits)? {
                note(&row?, &mut found);
            }
        }
        Ok(found)
    }
}

/// Keeps a place if it is the first of its statement.
fn note(row: &Row, found: &mut BTreeMap<String, Place>) {
    let [Some(statement), Some(evidence), Some(document), quote] = &row[..] else {
        return;
    };
    let (Some(statement), Some(evidence)) = (iri(statement), iri(evidence)) else {
        return;
    };
    let characters = evidence
        .split_once("#char=")
        .map_or("", |(_, characters)| characters);
    let place = Place {
        document: text(document),
        start: characters
            .split(',')
            .next()
            .and_then(|start| start.parse().ok())
            .unwrap_or(0),
        characters: characters.to_owned(),
        quote: quote.as_ref().map(text).unwrap_or_default(),
        count: 1,
    };
    match found.get_mut(statement) {
        None => {
            found.insert(statement.to_owned(), place);
        }
        Some(known) => {
            let count = known.count + 1;
            let key = |place: &Place| {
                (
                    place.document.clone(),
                    place.start,
                    place.characters.clone(),
                    place.quote.clone(),
                )
            };
            if key(&place) < key(known) {
                *known = place;
            }
            known.count = count;
        }
    }
}

fn cells(place: Option<&Place>) -> [Option<Term>; COLUMNS.len()] {
    let Some(place) = place else {
        return [const { None }; COLUMNS.len()];
    };
    let text = |text: &str| Some(Literal::from(text).into());
    let count = u64::try_from(place.count).unwrap_or(u64::MAX);
    [
        text(&place.quote),
        text(&place.document),
        text(&place.characters),
        Some(Literal::from(count).into()),
    ]
}

fn iri(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

fn text(term: &Term) -> String {
    match term {
        Term::Literal(literal) => literal.value().to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RdfOptions;
    use crate::query::{Format, QueryOutcome, expects, named, names};
    use crate::samples;
    use actant_graph::KnowledgeGraph;
    use actant_words::gazetteer::Gazetteer;

    fn dataset(with_text: bool) -> Dataset {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let mut dataset = Dataset::new().unwrap();
        let options = RdfOptions::default().with_text(with_text);
        dataset.load_graph(&graph, &options).unwrap();
        dataset
    }

    fn answered(dataset: &Dataset, sparql: &str) -> QueryOutcome {
        let answer = dataset.answer_with_quotes(sparql, &Limits::default());
        answer
            .unwrap_or_else(|error| panic!("{sparql}: {error}"))
            .outcome()
            .unwrap()
    }

    #[test]
    fn every_row_of_a_named_question_leads_to_its_sentence() {
        let dataset = dataset(true);
        for &(name, _) in names() {
            let actor = expects(name, true, false)
                .or_else(|_| expects(name, true, true))
                .is_ok();
            let (one, two) = (
                Some("Iran"),
                expects(name, true, false).is_err().then_some("Pakistan"),
            );
            let asked = dataset
                .named(name, one.filter(|_| actor), two, &Gazetteer::default())
                .unwrap();
            let plain = dataset.query(&asked.sparql).unwrap();
            let quoted = answered(&dataset, &with_quotes(&asked.sparql));
            assert_eq!(plain.len(), quoted.len(), "{name}");
            if plain.is_empty() {
                // no statement to stand beside
                continue;
            }
            let column = |name: &str| quoted.variables().iter().position(|&it| it == name);
            let (quote, place) = (column("quote").unwrap(), column("characters").unwrap());
            let statement = column("statement").or(column("example")).unwrap();
            let cell =
                |row: &Row, column: usize| row[column].as_ref().map(text).unwrap_or_default();
            for row in quoted.rows() {
                if cell(row, place).is_empty() {
                    // names and kinds are the graph's, not a text's
                    assert_eq!(name, "profile");
                    continue;
                }
                assert!(cell(row, statement).contains("/stmt/"), "{name}");
                let (start, end) = cell(row, place)
                    .split_once(',')
                    .map(|(a, b)| (a.parse::<usize>().unwrap(), b.parse::<usize>().unwrap()))
                    .unwrap();
                assert_eq!(cell(row, quote).chars().count(), end - start, "{name}");
            }
        }
        assert!(named("disputes", None, None).unwrap().contains("\n#+"));
    }

    #[test]
    fn own_questions_get_quotes_for_each_column_of_statements() {
        let dataset = dataset(true);
        let one = answered(
            &dataset,
            "SELECT ?s ?p { ?s a act:Statement ; rdf:predicate ?p }",
        );
        assert_eq!(
            one.variables(),
            ["s", "p", "quote", "document", "characters", "places"]
        );
        assert!(one.rows().iter().all(|row| row[2].is_some()));
        let two = answered(
            &dataset,
            "SELECT ?quote ?denial { ?denial act:denies ?quote }",
        );
        assert_eq!(
            two.variables()[2..6],
            [
                "quote_quote",
                "quote_document",
                "quote_characters",
                "quote_places"
            ]
        );
        assert_eq!(
            two.variables()[6..],
            [
                "denial_quote",
                "denial_document",
                "denial_characters",
                "denial_places"
            ]
        );
        let csv = two.render(Format::Csv).unwrap();
        assert!(csv.lines().count() > 1, "{csv}");
        for wrong in [
            "SELECT ?p { ?s rdf:predicate ?p }",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        ] {
            let told = dataset
                .answer_with_quotes(wrong, &Limits::default())
                .err()
                .unwrap();
            assert!(matches!(told, QueryError::NoStatement), "{told}");
        }
        let nothing = answered(&dataset, "SELECT ?s { ?s rel:nothing ?o }");
        assert!(nothing.is_empty());
    }

    #[test]
    fn a_graph_without_words_has_the_places_alone() {
        let dataset = dataset(false);
        assert!(!dataset.has_quotes().unwrap());
        let one = answered(&dataset, "SELECT ?s { ?s a act:Statement }");
        let cell = |row: &Row, column: usize| row[column].as_ref().map(text).unwrap();
        assert!(
            one.rows()
                .iter()
                .all(|row| cell(row, 1).is_empty() && cell(row, 3).contains(','))
        );
    }
}
