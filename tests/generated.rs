//! Pages of the documents that are made from the tables of `ontology/`, so that nobody keeps them twice.
//! `ACTANT_BLESS=1 cargo test --test generated` writes them anew, for review as a diff.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use actant::pipeline::Pipeline;
use actant::text::Document;
use actant_words::lexicon::Table;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn text_of(below: &str) -> String {
    fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
}

/// Compares `made` with the page that is kept, or writes it.
fn keep(page: &str, made: &str) {
    if env::var_os("ACTANT_BLESS").is_some() {
        return fs::write(path(page), made).unwrap();
    }
    let kept = fs::read_to_string(path(page)).unwrap_or_default();
    let lines = kept.lines().zip(made.lines());
    let same = lines.take_while(|(kept, made)| kept == made).count();
    assert!(
        kept == made,
        "{page}:{}: is not what the tables say now; ACTANT_BLESS=1 cargo test --test generated",
        same + 1
    );
}

/// The words at the head of a table, which say what it is for.
fn head(table: &str) -> String {
    let comments = table.lines().map_while(|line| line.strip_prefix('#'));
    let lines: Vec<&str> = comments.map(str::trim).collect();
    lines.join("\n").replace('\t', ", ")
}

const WORDS: &str = "\
# Tables you can extend

A table of your own has the name and the columns of one of these; give it, or a folder of such tables, with
`--ontology`. Tabs stand between the columns. [The guide](guide.md#your-own-words) shows how.

| table | a line | columns |
|---|---|---|
";

#[test]
fn the_page_of_words_is_what_the_tables_hold() {
    let mut page = WORDS.to_owned();
    let mut notes = String::new();
    for table in Table::ALL {
        let text = text_of(&format!("ontology/{}", table.file()));
        let columns = table.column_notes();
        let line = text.lines().find(|line| !line.starts_with('#')).unwrap();
        let cells: Vec<&str> = line.split('\t').take(5).collect();
        let (file, cells) = (table.file(), cells.join("` `"));
        let _ = writeln!(page, "| `{file}` | `{cells}` | {} |", columns.join("; "));
        let _ = write!(
            notes,
            "\n## {file}\n\n{}\n",
            head(&text).replace('\n', "  \n")
        );
    }
    keep("docs/words.md", &(page + &notes));
}

const RULES: &str = "\
# Rules and repairs

A *rule* makes a statement of a clause or a noun phrase; a *repair* first puts a tree right that the words rule
out. What each is about, from [rules.tsv](../../ontology/rules.tsv), with the shortest sentence of
[the suite](../../tests/suite/README.md) in which it is at work. `actant explain --why` names the rule of a statement.
";

#[test]
fn the_page_of_rules_is_what_the_suite_shows() {
    let shown = at_work();
    let list = text_of("ontology/rules.tsv");
    let mut page = RULES.to_owned();
    for what in ["rule", "repair"] {
        let _ = write!(
            page,
            "\n## {}s\n\n| name | fact | sentence |\n|---|---|---|\n",
            capital(what)
        );
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            if cells.next() != Some(what) {
                continue;
            }
            let name = cells.next().unwrap();
            let fact = cells.next().unwrap();
            let sentence = shown.get(name).map_or("", String::as_str);
            let _ = writeln!(page, "| {name} | {fact} | {sentence} |");
        }
    }
    keep("docs/dev/rules.md", &page);
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// For each rule and repair, the shortest sentence of the suite in which it is at work.
fn at_work() -> BTreeMap<String, String> {
    let pipeline = Pipeline::embedded().unwrap();
    let texts = sentences();
    let documents: Vec<Document> = texts
        .iter()
        .map(|text| Document::new("suite", text))
        .collect();
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for (text, analysis) in texts
        .iter()
        .zip(pipeline.run(&documents, NonZeroUsize::MIN))
    {
        let rules = analysis
            .reading
            .statements
            .iter()
            .map(|statement| statement.rule.to_string());
        let repairs = analysis.mending.iter().flat_map(|it| &it.repairs);
        for name in rules.chain(repairs.map(|it| it.name.to_owned())) {
            let sentence = shown.entry(name).or_insert_with(|| text.clone());
            if text.len() < sentence.len() {
                sentence.clone_from(text);
            }
        }
    }
    shown
}

/// The blockquotes of the suite that are one paragraph.
fn sentences() -> Vec<String> {
    let pages = fs::read_dir(path("tests/suite")).unwrap();
    let mut pages: Vec<PathBuf> = pages.map(|page| page.unwrap().path()).collect();
    pages.retain(|page| !page.ends_with("KNOWN.md") && !page.ends_with("README.md"));
    pages.sort();
    let mut sentences = Vec::new();
    for page in pages {
        let text = fs::read_to_string(page).unwrap();
        for block in text.split("\n\n").filter(|block| block.starts_with('>')) {
            let lines: Vec<&str> = block.lines().map(|line| line[1..].trim()).collect();
            if lines.iter().all(|line| !line.is_empty()) {
                sentences.push(lines.join(" ").replace('|', "\\|"));
            }
        }
    }
    sentences
}

const ROWS: &str =
    "# Made of ontology/gazetteer.ttl by `ACTANT_BLESS=1 cargo test --test generated`.\n";

#[test]
fn the_rows_of_the_gazetteer_are_what_the_turtle_says() {
    let file = "ontology/gazetteer.ttl";
    let rows = actant_words::gazetteer::rows(file, &text_of(file)).unwrap();
    keep("src/words/gazetteer/rows.tsv", &format!("{ROWS}{rows}"));
}
