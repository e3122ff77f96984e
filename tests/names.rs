//! Names of the list in plain sentences: whoever is on the list is found there, whatever the reader thinks of the name.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use actant::pipeline::Pipeline;
use actant::statement::{Slot, Statement};
use actant::text::Document;
use regex::Regex;
use std::num::NonZeroUsize;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

/// Labels and names of the things of the kinds `kinds` that the shipped list has.
fn listed(kinds: &[&str]) -> Vec<(String, String)> {
    let list = include_str!("../ontology/gazetteer.ttl");
    let entry = Regex::new(r"(?s)\nactor:\S+ a act:(\w+) ;(.*?) \.\n").unwrap();
    let label = Regex::new(r#"skos:prefLabel "([^"]*)""#).unwrap();
    let aliases = Regex::new(r#"(?s)skos:altLabel ((?:"[^"]*"[,\s]*)+)"#).unwrap();
    let quoted = Regex::new(r#""([^"]*)""#).unwrap();
    // entries follow each other without a gap: each begins at the end of the one before
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(entry) = entry.captures_at(list, at) {
        at = entry.get(0).unwrap().end() - 1;
        if !kinds.contains(&&entry[1]) {
            continue;
        }
        let label = label.captures(&entry[2]).unwrap()[1].to_owned();
        let others = aliases
            .captures(&entry[2])
            .map_or(String::new(), |all| all[1].to_owned());
        let others = quoted
            .captures_iter(&others)
            .map(|alias| alias[1].to_owned());
        let others: Vec<String> = others.collect();
        found.push((label.clone(), label.clone()));
        found.extend(others.into_iter().map(|alias| (label.clone(), alias)));
    }
    found
}

fn names(statement: &Statement, label: &str) -> bool {
    [&statement.subject, &statement.object]
        .into_iter()
        .any(|slot| matches!(slot, Some(Slot::Mention(mention)) if *mention.entity.label == *label))
}

/// The share of `cases`, label and sentence, of which a statement has the thing with that label; those that fail.
fn share(cases: &[(String, String)]) -> (f64, Vec<String>) {
    let documents: Vec<Document> = cases
        .iter()
        .enumerate()
        .map(|(number, (_, text))| Document::new(format!("{number}"), text.clone()))
        .collect();
    let analyses = PIPELINE.run(&documents, NonZeroUsize::MIN);
    let failed: Vec<String> = cases
        .iter()
        .zip(&analyses)
        .filter(|((label, _), analysis)| {
            !analysis
                .reading
                .statements
                .iter()
                .any(|statement| names(statement, label))
        })
        .map(|((_, text), _)| text.clone())
        .collect();
    (1.0 - failed.len() as f64 / cases.len() as f64, failed)
}

#[test]
fn actors_of_the_list_are_found_in_plain_sentences() {
    let all = listed(&["ArmedGroup", "Organisation", "State"]);
    assert!(all.len() > 900, "only {} names", all.len());
    // seats of power that act are their states
    let seats = Regex::new("Kremlin|White House|Whitehall|Downing|Élysée|Block|Zhongnanhai|Bhavan|Orsay|Bottom|Hill|Blue House|Cheong").unwrap();
    let actors = all.iter().filter(|(_, name)| !seats.is_match(name));
    let cases: Vec<(String, String)> = actors
        .flat_map(|(label, name)| {
            let mut letters = name.chars();
            let first: String = letters
                .by_ref()
                .take(1)
                .flat_map(char::to_uppercase)
                .collect();
            let first = first + letters.as_str();
            [
                format!("{first} attacked the bridge.\n"),
                format!("The army bombed {name}.\n"),
                format!("Fighters from {name} seized the town.\n"),
                format!("Officials met {name} leaders on Monday.\n"),
            ]
            .map(|text| (label.clone(), text))
        })
        .collect();
    let (share, failed) = share(&cases);
    assert!(share >= 0.99, "{share:.3}\n{}", failed.concat());
}

#[test]
fn persons_of_the_list_are_found_after_titles() {
    let titles = [
        "General",
        "Gen.",
        "Ayatollah",
        "Mullah",
        "Sen.",
        "Foreign Minister",
        "President",
        "Dr",
        "Mr.",
        "Sheikh",
        "Army chief",
        "Prime Minister",
        "Former President",
        "Supreme Leader",
        "Defence Secretary",
    ];
    let all = listed(&["Person"]);
    let cases: Vec<(String, String)> = all
        .iter()
        .enumerate()
        .map(|(number, (label, name))| {
            let title = titles[number % titles.len()];
            (label.clone(), format!("{title} {name} visited Peru.\n"))
        })
        .collect();
    let (share, failed) = share(&cases);
    assert!(share >= 0.99, "{share:.3}\n{}", failed.concat());
}

/// The thing that the words from `start` to `end`, in bytes of the text, were found to be; all of them where several
/// statements have them.
fn meant(statements: &[Statement], start: usize, end: usize) -> Vec<String> {
    let mut labels = Vec::new();
    for statement in statements {
        let sources = statement.attribution.iter();
        let sources = sources.filter_map(|source| source.holder.as_ref());
        let slots = [&statement.subject, &statement.object].into_iter();
        let slots = slots.filter_map(|slot| match slot {
            Some(Slot::Mention(mention)) => Some(mention),
            _ => None,
        });
        let inside = sources
            .chain(slots)
            .filter(|mention| mention.span.start < end && start < mention.span.end);
        labels.extend(inside.map(|mention| mention.entity.label.to_string()));
        let places = statement.qualifiers.iter();
        let places = places.filter(|place| place.span.start < end && start < place.span.end);
        let gazetteer = PIPELINE.gazetteer();
        let known = places.filter_map(|place| gazetteer.named(&place.text));
        labels.extend(known.map(|known| known.label.to_string()));
    }
    labels
}

#[test]
fn names_of_the_news_are_whom_the_table_says() {
    let table = include_str!("names/table.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let mut documents = Vec::new();
    let mut wanted = Vec::new();
    for (number, row) in rows.enumerate() {
        let (label, sentence) = row.split_once('\t').unwrap();
        let (before, rest) = sentence.split_once('[').unwrap();
        let (name, after) = rest.split_once(']').unwrap();
        let text = format!("{before}{name}{after}\n");
        documents.push(Document::new(format!("{number}"), text));
        wanted.push((label, before.len(), before.len() + name.len(), sentence));
    }
    assert!(wanted.len() >= 200, "only {} names", wanted.len());
    let analyses = PIPELINE.run(&documents, NonZeroUsize::MIN);
    let mut failed = String::new();
    for (&(label, start, end, sentence), analysis) in wanted.iter().zip(&analyses) {
        let found = meant(&analysis.reading.statements, start, end);
        let right = match label.strip_prefix('!') {
            Some(other) => found.iter().all(|found| found != other),
            None => found.iter().any(|found| found == label),
        };
        if !right {
            failed.push_str(&format!("{label}: {sentence} {found:?}\n"));
        }
    }
    assert!(failed.is_empty(), "\n{failed}");
}

#[test]
fn nouns_name_things_of_their_kind() {
    let table = include_str!("names/kinds.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    for row in rows {
        let (kind, sentence) = row.split_once('\t').unwrap();
        let text = sentence.replace(['[', ']'], "") + "\n";
        let end = sentence.find(']').unwrap() - 1;
        let documents = [Document::new("a", text)];
        let analyses = PIPELINE.run(&documents, NonZeroUsize::MIN);
        let subjects =
            analyses[0]
                .reading
                .statements
                .iter()
                .filter_map(|statement| match &statement.subject {
                    Some(Slot::Mention(mention)) if mention.span.end == end => {
                        Some(format!("{:?}", mention.entity.kind))
                    }
                    _ => None,
                });
        let subjects: Vec<String> = subjects.collect();
        assert!(
            subjects.iter().any(|found| found == kind),
            "{row}: {subjects:?}"
        );
    }
}
