//! Sentences by their words: in collections by their index, in graph files by the passages that these have.

use super::collection::graphs;
use super::failure::Failure;
use actant_collection::{Collection, Found, Words, is_collection};
use actant_graph::{Evidence, KnowledgeGraph};
use actant_rdf::DEFAULT_BASE;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The sentences of all graphs that have the words, those of the newest documents first; at most so many of each graph.
pub fn find<P: AsRef<Path>>(
    paths: &[P],
    words: &Words,
    most: Option<usize>,
) -> Result<Vec<Found>, Failure> {
    let most = most.unwrap_or(usize::MAX);
    let paths = paths.iter().map(|path| path.as_ref().to_owned());
    let (collections, files): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.partition(|path| is_collection(path));
    let mut all = Vec::new();
    for path in &collections {
        all.extend(Collection::open(path)?.search(words, most)?);
    }
    if !files.is_empty() {
        all.extend(in_graph(&graphs::read(&files)?.graph, words));
    }
    // one collection has them in order
    if collections.len() + usize::from(!files.is_empty()) > 1 || collections.is_empty() {
        all.sort_by(|a, b| {
            let newer = b.published.cmp(&a.published);
            newer.then_with(|| (&a.document, a.start, a.end).cmp(&(&b.document, b.start, b.end)))
        });
    }
    Ok(all)
}

/// The passages of a graph that have the words.
fn in_graph(graph: &KnowledgeGraph, words: &Words) -> Vec<Found> {
    let mut places: BTreeMap<(&str, usize, usize), (&Evidence, Vec<String>)> = BTreeMap::new();
    for (id, known) in &graph.facts().statements {
        for place in &known.evidence {
            if place
                .quote
                .as_deref()
                .is_some_and(|quote| words.are_in(quote))
            {
                let key = (&*place.document, place.start, place.end);
                let (_, statements) = places.entry(key).or_insert((place, Vec::new()));
                statements.push(id.to_string());
            }
        }
    }
    let mut places: Vec<(&Evidence, Vec<String>)> = places.into_values().collect();
    places.sort_by_key(|(place, _)| (&place.document, place.start, std::cmp::Reverse(place.end)));
    let mut found: Vec<Found> = Vec::new();
    for (place, statements) in places {
        // of passages inside others only the longest
        if let Some(last) = found.last_mut()
            && *last.identifier == *place.document
            && place.end <= last.end
        {
            last.statements.extend(statements);
            continue;
        }
        let document = graph.documents().get(&place.document);
        let published = document.and_then(|it| it.published.first());
        found.push(Found {
            document: document.map_or_else(|| place.document.to_string(), |it| it.name.clone()),
            identifier: place.document.to_string(),
            published: published.map(ToString::to_string),
            start: place.start,
            end: place.end,
            sentence: place.quote.as_deref().unwrap_or_default().to_owned(),
            statements,
        });
    }
    found
}

/// The sentences as a query that answers with them: each with how many statements stand in it, and the first of these.
pub fn sparql(found: &[Found]) -> String {
    const COLUMNS: &str = "?sentence ?document ?published ?characters ?statements ?statement";
    let mut rows = format!("SELECT {COLUMNS} WHERE {{ VALUES ({COLUMNS}) {{\n");
    for it in found {
        let published = it.published.as_deref().map(literal);
        let statement = it.statements.first();
        let statement = statement.map(|id| format!("<{DEFAULT_BASE}stmt/{id}>"));
        let or_none = |value: Option<String>| value.unwrap_or_else(|| "UNDEF".to_owned());
        // Writing to a string cannot fail.
        let _ = writeln!(
            rows,
            "({} {} {} \"{}-{}\" {} {})",
            literal(&it.sentence),
            literal(&it.document),
            or_none(published),
            it.start,
            it.end,
            it.statements.len(),
            or_none(statement)
        );
    }
    rows.push_str("} }");
    rows
}

/// A text as SPARQL has it.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The sentences for the explorer, in JSON.
#[cfg(feature = "serve")]
pub fn json(found: &[Found]) -> Vec<u8> {
    let all = found.iter().map(|it| {
        serde_json::json!({
            "document": it.identifier, "name": it.document, "published": it.published,
            "start": it.start, "end": it.end, "sentence": it.sentence, "statements": it.statements,
        })
    });
    serde_json::Value::from_iter(all).to_string().into_bytes()
}
