//! Many copies, few origins: the cases of `tests/origins`, read in several orders.

use actant::graph::{KnowledgeGraph, document_id};
use actant::pipeline::Pipeline;
use actant::text::{Day, Document, Metadata};
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;

/// An article of a case.
struct Article {
    document: Document,
    /// The name of the article that it is a copy of.
    copy_of: Option<String>,
}

fn articles(case: &str) -> Vec<Article> {
    case.split("\n## ").skip(1).map(article).collect()
}

fn article(part: &str) -> Article {
    let (heading, text) = part.split_once('\n').expect("a heading and a text");
    let fields: Vec<&str> = heading.split('|').map(str::trim).collect();
    let [name, day, publisher, rest @ ..] = &fields[..] else {
        panic!("## name | day | publisher, not {heading}");
    };
    let known = |value: &str| Some(value.to_owned()).filter(|value| value != "-");
    let day = known(day).map(|day| day.parse::<Day>().expect("a day"));
    let metadata = Metadata {
        publisher: known(publisher),
        ..Metadata::default()
    };
    let copy_of = rest.first().map(|rest| {
        let of = rest.strip_prefix("copy of ").expect("copy of NAME");
        of.to_owned()
    });
    Article {
        document: Document::new(*name, text.trim())
            .published_on(day)
            .with_metadata(metadata),
        copy_of,
    }
}

#[test]
fn copies_are_found_and_only_copies() {
    let pipeline = Pipeline::embedded().expect("the weights that ship with the program load");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/origins");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect();
    files.sort();
    assert!(files.len() > 4);
    // what the cases have in common with each other is nothing
    let mut all = Vec::new();
    let mut expected = BTreeMap::new();
    for file in &files {
        let case = fs::read_to_string(file).expect("a case");
        let articles = articles(&case);
        let ids: BTreeMap<String, String> = articles
            .iter()
            .map(|article| {
                let document = pipeline.prose(article.document.clone());
                (document.name().to_owned(), document_id(&document))
            })
            .collect();
        for Article { document, copy_of } in articles {
            if let Some(of) = copy_of {
                expected.insert(ids[document.name()].clone(), ids[&of].clone());
            }
            let document = pipeline.prose(document);
            let mut analyses = pipeline.run(std::slice::from_ref(&document), NonZeroUsize::MIN);
            let reading = analyses.pop().expect("one").reading;
            all.push((document, reading));
        }
    }
    let names: BTreeMap<String, String> = all
        .iter()
        .map(|(document, _)| (document_id(document), document.name().to_owned()))
        .collect();
    let called = |copies: &BTreeMap<String, String>| -> Vec<String> {
        let copies = copies.iter();
        let mut told: Vec<String> = copies
            .map(|(copy, origin)| format!("{} copies {}", names[copy], names[origin]))
            .collect();
        told.sort();
        told
    };
    for turn in 0..3 {
        all.rotate_left(turn * 2);
        let graph = KnowledgeGraph::from_readings(&all);
        let copies = graph.origins().copies().clone();
        let found: BTreeMap<String, String> = copies
            .iter()
            .map(|(copy, origin)| (copy.to_string(), origin.to_string()))
            .collect();
        assert_eq!(called(&found), called(&expected));
    }
}
