//! Runs the pages of `tests/clauses`: the clauses that sentences are read into. Every case is a sentence in a
//! blockquote and, in the fenced block below it, one clause a line:
//!
//! ```text
//! verb · form · what it belongs to · arguments · adjuncts
//! ```
//!
//! In brackets behind an argument stands how it was found, if not in the clause itself. `ACTANT_BLESS=1 cargo test
//! --test clauses` rewrites the blocks, for review as a diff.

use actant::pipeline::Pipeline;
use actant::syntax::Tree;
use actant::text::Document;
use actant_clause::Clauses;
use actant_words::lexicon::is_subject_control;
use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

#[test]
fn sentences_have_the_clauses_that_the_pages_say() {
    let pipeline = Pipeline::embedded().expect("the weights load");
    let (mut failures, mut count) = (String::new(), 0);
    for path in pages() {
        let page = fs::read_to_string(&path).expect("the page can be read");
        let (mut new, mut text, mut blocks) = (String::new(), String::new(), 0);
        let mut lines = page.lines();
        while let Some(line) = lines.next() {
            let _ = writeln!(new, "{line}");
            if let Some(quoted) = line.strip_prefix("> ") {
                text = quoted.to_owned();
            }
            if line.starts_with("```") {
                let old = lines.by_ref().take_while(|line| !line.starts_with("```"));
                let old: String = old.map(|line| format!("{line}\n")).collect();
                let found = clauses(&pipeline, &text);
                if old != found {
                    let _ = writeln!(failures, "> {text}\nthe page:\n{old}found:\n{found}");
                }
                let _ = writeln!(new, "{found}```");
                blocks += 1;
            }
        }
        count += blocks;
        if std::env::var_os("ACTANT_BLESS").is_some() {
            fs::write(&path, new).expect("the page can be written");
            failures.clear();
        }
    }
    assert!(count >= 40, "only {count} cases were found");
    assert!(failures.is_empty(), "\n{failures}");
}

fn clauses(pipeline: &Pipeline, text: &str) -> String {
    let documents = [Document::new("case", text)];
    let read = pipeline.read(&documents, NonZeroUsize::MIN);
    let sentences = read.iter().flat_map(|read| &read.sentences);
    let shown = |sentence| {
        let tree = Tree::new(sentence);
        Clauses::new(&tree, is_subject_control).shown(&tree)
    };
    sentences.map(shown).collect()
}

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clauses");
    let files = fs::read_dir(folder).expect("the folder can be listed");
    let mut files: Vec<PathBuf> = files
        .map(|file| file.expect("it is there").path())
        .collect();
    files.sort();
    files
}
