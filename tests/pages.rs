//! Saved pages of different make: what is read of each as prose is the article and nothing else, and what is known of it is what
//! the page says. Beside `tests/pages/NAME.html` stands `NAME.txt`: what is known, a line each (`*`: whatever it is), and below
//! an empty line the paragraphs.

use actant::input::{Inputs, Options};
use actant::pipeline::Pipeline;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_page_is_its_article_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut pages: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect();
    pages.sort();
    assert!(pages.len() >= 40, "{} pages", pages.len());
    let pipeline = Pipeline::embedded().unwrap();
    let mut wrong = String::new();
    for page in &pages {
        let name = page.file_name().unwrap().to_string_lossy();
        let expected = fs::read_to_string(page.with_extension("txt")).unwrap();
        let (head, text) = expected.split_once("\n\n").unwrap();
        let read = Inputs::open(std::slice::from_ref(page), Options::default())
            .next()
            .unwrap();
        let document = match read {
            Ok(document) => pipeline.prose(document),
            Err(fault) => {
                let _ = writeln!(wrong, "{name}: {fault}");
                continue;
            }
        };
        let metadata = document.metadata();
        let found = [
            ("title", metadata.title.clone()),
            ("date", document.published().map(|day| day.to_string())),
            ("url", metadata.url.clone()),
            ("publisher", metadata.publisher.clone()),
            ("author", metadata.author.clone()),
            ("language", metadata.language.clone()),
        ];
        let told: BTreeMap<&str, &str> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .collect();
        for (key, found) in found {
            let expected = told.get(key).copied();
            if expected != Some("*") && expected != found.as_deref() {
                let _ = writeln!(wrong, "{name}: {key} is {found:?}, expected {expected:?}");
            }
        }
        let lines = |text: &str| -> Vec<String> {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(str::to_owned).collect()
        };
        let (found, expected) = (lines(document.text()), lines(text));
        for line in found.iter().filter(|line| !expected.contains(line)) {
            let _ = writeln!(wrong, "{name}: too much: {line}");
        }
        for line in expected.iter().filter(|line| !found.contains(line)) {
            let _ = writeln!(wrong, "{name}: missing: {line}");
        }
        if wrong.is_empty() && found != expected {
            let _ = writeln!(wrong, "{name}: out of order");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
