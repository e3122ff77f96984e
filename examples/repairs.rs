//! How often each repair of trees is at work: `cargo run --example repairs -- FILES`. The files are texts, or trees in
//! CoNLL-U as `actant parse` writes them (`.conllu`), so that many are read only once; without files, the cases of
//! `tests/suite` and the articles in `examples/` are counted. `--show NAME` shows the sentences that a repair changes;
//! `--trees` writes all trees as mended, so that two versions of the program can be compared.

#![expect(clippy::print_stdout, reason = "a program may print")]

use actant::pipeline::Pipeline;
use actant::syntax::Sentence;
use actant::text::Document;
use actant_base::conllu;
use actant_pipeline::Repairs;
use std::collections::BTreeMap;
use std::error::Error;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let show = arguments.iter().position(|it| it == "--show");
    let show = show.and_then(|at| {
        let end = (at + 2).min(arguments.len());
        arguments.drain(at..end).next_back()
    });
    let trees = arguments.iter().position(|it| it == "--trees");
    let trees = trees.map(|at| arguments.remove(at)).is_some();
    let files: Vec<PathBuf> = match arguments.is_empty() {
        true => own_corpus()?,
        false => arguments.iter().map(PathBuf::from).collect(),
    };
    let pipeline = Pipeline::embedded()?;
    let mut count = Count::default();
    for file in &files {
        for (document, sentences) in read(&pipeline, file)? {
            let mended = pipeline.mend(&document, sentences);
            if trees {
                print!("{}", conllu::write_from(1, &document, &mended.sentences));
            }
            for (sentence, mending) in mended.sentences.iter().zip(&mended.mending) {
                count.sentences += 1;
                count.changed += usize::from(mending.before.is_some());
                for repaired in &mending.repairs {
                    *count.firings.entry(repaired.name).or_default() += 1;
                    if show.as_deref() == Some(repaired.name) {
                        let word = &sentence.tokens[repaired.token].form;
                        println!("{word}: {}", document.slice(sentence.span));
                    }
                }
            }
        }
    }
    if show.is_none() && !trees {
        count.print();
    }
    Ok(())
}

#[derive(Default)]
struct Count {
    sentences: usize,
    changed: usize,
    firings: BTreeMap<&'static str, usize>,
}

impl Count {
    fn print(&self) {
        let share = 100.0 * self.changed as f64 / self.sentences.max(1) as f64;
        let (sentences, changed) = (self.sentences, self.changed);
        println!("{sentences} sentences, {changed} of them mended ({share:.1} %)");
        let firings = |name: &str| self.firings.get(name).copied().unwrap_or_default();
        let mut names: Vec<&str> = Repairs::names().collect();
        names.sort_by_key(|name| (usize::MAX - firings(name), *name));
        for name in names {
            println!("{:>6}  {name}", firings(name));
        }
    }
}

/// The suite, each case a text, and the articles of this folder.
fn own_corpus() -> Result<Vec<PathBuf>, std::io::Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for (folder, extension) in [("tests/suite", "md"), ("examples", "txt")] {
        for entry in fs::read_dir(root.join(folder))? {
            files.push(entry?.path());
        }
        files.retain(|file| {
            let known = file
                .file_stem()
                .is_some_and(|it| it == "README" || it == "KNOWN");
            let other = file.starts_with(root.join(folder))
                && file.extension().is_none_or(|it| it != extension);
            !known && !other
        });
    }
    files.sort();
    Ok(files)
}

/// Documents with their sentences as read.
type Read = Vec<(Document, Vec<Sentence>)>;

/// The documents of a file.
fn read(pipeline: &Pipeline, file: &Path) -> Result<Read, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let name = file.display().to_string();
    let texts = match file.extension().and_then(|it| it.to_str()) {
        Some("conllu") => return Ok(vec![conllu::read(&name, &text)?]),
        Some("md") => quoted(&text),
        _ => vec![text],
    };
    let documents = texts.into_iter().map(|text| Document::new(&name, text));
    let documents: Vec<Document> = documents.map(|it| pipeline.prose(it)).collect();
    let read = pipeline.read(&documents, NonZeroUsize::MIN).into_iter();
    let sentences = read.map(|read| read.sentences);
    Ok(documents.iter().cloned().zip(sentences).collect())
}

/// The blockquotes of a page of the suite.
fn quoted(page: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    for line in page.lines() {
        match (line.strip_prefix('>'), texts.last_mut()) {
            (Some(line), Some(text)) => {
                text.push_str(line.trim());
                text.push_str(if line.trim().is_empty() { "\n\n" } else { " " });
            }
            (None, Some(text)) if !text.is_empty() => texts.push(String::new()),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}
