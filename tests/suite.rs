//! Runs the manual: every case of `tests/suite/*.md` is a sentence in a blockquote and, in the
//! fenced block below it, the statements that are read from it.
//!
//! ```text
//! subject — predicate → object   [not, alleged, according to A → B]   {time: Monday}
//! ```
//!
//! The first bracket is left out where the text's author affirms the statement as fact. Qualifiers
//! are shown by all lines of a block or by none: write `{}` on one line to see them all. `Monday =
//! 2026-03-02` is what the words stand for. So are typed relations, in angle brackets after the
//! object: write `<>`. So are tenses, in curly brackets of their own at the end: write `{tense}`. A line `Published 2026-03-04.` gives the cases below it, up to the next
//! heading, a date. The actors behind subject and object, with the rules that found them, are shown in curly brackets at
//! the very end: write `{actors}`.
//! `ACTANT_BLESS=1 cargo test --test suite` rewrites the blocks, for review as a diff.
//! `KNOWN.md` holds what is right but not yet read so.

use actant::pipeline::Pipeline;
use actant::statement::{
    Actor, ActorRule, Certainty, Polarity, Qualifier, RuleName, Slot, Statement, Tense, Withheld,
};
use actant::syntax::Sentence;
use actant::text::Document;
use actant_base::calendar::Day;
use actant_pipeline::Repairs;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

const KNOWN: &str = "KNOWN.md";
const NOTHING: &str = "(nothing)";

#[test]
fn every_case_reads_as_the_manual_says() {
    let bless = std::env::var_os("ACTANT_BLESS").is_some();
    let mut count = 0;
    let mut failures = String::new();
    for Page { file, manual, read } in pages() {
        count += manual.cases.len();
        let found = readings(&manual.cases, read, Repairs::ALL);
        if bless {
            manual.bless(file, &found);
            continue;
        }
        for (case, found) in manual.cases.iter().zip(&found) {
            if case.expected != *found {
                let place = format!("{}:{}", shown(file), case.line);
                failures += &difference(&place, case, found);
            }
        }
    }
    assert!(count > 300, "only {count} cases were found");
    assert!(
        failures.is_empty(),
        "\n{failures}\n`-` is what the manual says, `+` what was read.\n\
         If the new reading is right: ACTANT_BLESS=1 cargo test --test suite\n"
    );
}

/// Ways to write quotation marks.
const MARKS: &[(&str, &str)] = &[
    ("\"", "\""),
    ("‘", "’"),
    ("'", "'"),
    ("''", "''"),
    ("``", "''"),
    ("„", "“"),
    ("«", "»"),
    ("« ", " »"),
    ("»", "«"),
    ("”", "”"),
    ("&quot;", "&quot;"),
];

#[test]
fn every_style_of_quotation_marks_reads_alike() {
    let page = Manual::read(&folder().join("quotations.md"));
    let mut failures = String::new();
    for case in page.cases.iter().filter(|case| case.text.contains('“')) {
        for (open, close) in MARKS {
            let styled = Case {
                heading: case.heading.clone(),
                text: case.text.replace('“', open).replace('”', close),
                expected: case.expected.clone(),
                block: case.block.clone(),
                ..*case
            };
            let styled_alone = std::slice::from_ref(&styled);
            let found = readings(styled_alone, &read(styled_alone), Repairs::ALL).remove(0);
            if found != case.expected {
                failures += &difference(&styled.text, &styled, &found);
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn known_gaps_are_still_gaps() {
    let file = folder().join(KNOWN);
    let manual = Manual::read(&file);
    let found = readings(&manual.cases, &read(&manual.cases), Repairs::ALL);
    let mut closed = String::new();
    for (case, found) in manual.cases.iter().zip(&found) {
        if case.expected == *found {
            let place = format!("{}:{}", shown(&file), case.line);
            let _ = writeln!(closed, "{place}: {}\n  > {}", case.heading, case.text);
        }
    }
    assert!(
        closed.is_empty(),
        "\nGood news: these are read rightly now. Move them from {KNOWN} to the manual's page of \
         their topic.\n\n{closed}"
    );
}

#[test]
fn every_rule_is_at_work_in_a_case() {
    let seen: BTreeSet<String> = statements()
        .map(|statement| statement.rule.into_owned())
        .collect();
    assert_eq!(seen, rules(), "rules at work (left), RuleName (right)");
}

/// A repair earns its place: without it a case of the manual reads otherwise. With `--nocapture` this tells for each how
/// many cases it touches, and how many fail without it.
#[test]
fn every_repair_has_a_case_that_fails_without_it() {
    let mut cases: BTreeMap<&str, (usize, usize)> =
        Repairs::names().map(|name| (name, (0, 0))).collect();
    for Page { manual, read, .. } in pages() {
        for (case, read) in manual.cases.iter().zip(read) {
            let alone = (std::slice::from_ref(case), std::slice::from_ref(read));
            let mended = PIPELINE.mend(&read.0, read.1.clone());
            let repairs = mended.mending.iter().flat_map(|it| &it.repairs);
            for name in repairs.map(|it| it.name).collect::<BTreeSet<_>>() {
                let without = Repairs::ALL
                    .without(name)
                    .expect("it has just been at work");
                let fails = readings(alone.0, alone.1, without)[0] != case.expected;
                let count = cases.get_mut(name).expect("all names are there");
                *count = (count.0 + 1, count.1 + usize::from(fails));
            }
        }
    }
    for (name, (touched, failing)) in &cases {
        println!("{name:<28}{touched:>4} cases, {failing:>4} fail without it");
    }
    let idle = cases.iter().filter(|(_, (_, failing))| *failing == 0);
    let idle: Vec<&str> = idle.map(|(name, _)| *name).collect();
    assert_eq!(
        idle, [""; 0],
        "no case needs these repairs: add one, or remove the repair"
    );
}

#[test]
fn every_rule_has_its_line_in_the_list_of_rules() {
    let list = column_of("rules", 1).into_iter().zip(column_of("rules", 0));
    let listed: BTreeSet<String> = list
        .filter(|(_, what)| what == "rule")
        .map(|(name, _)| name)
        .collect();
    assert_eq!(rules(), listed, "RuleName (left), rules.tsv (right)");
    assert!(
        column_of("rules", 2)
            .iter()
            .all(|meaning| meaning.len() > 20)
    );
}

#[test]
fn every_relation_of_the_lexicon_is_at_work_in_a_case() {
    let relations = statements().filter_map(|statement| statement.predicate.relation);
    let seen: BTreeSet<Arc<str>> = relations.collect();
    let listed = [("frames", 3), ("light-verbs", 4), ("roles", 1)];
    let listed = listed
        .iter()
        .flat_map(|(table, column)| column_of(table, *column));
    let missing: BTreeSet<String> = listed
        .filter(|name| !seen.contains(name.as_str()))
        .collect();
    assert!(missing.is_empty(), "in no case: {missing:?}");
}

/// A sentence with the statements that are expected of it.
struct Case {
    /// The heading above it.
    heading: String,
    /// The day on which it was published, if the page gives one.
    published: Option<Day>,
    /// Number of the blockquote's first line, from 1.
    line: usize,
    text: String,
    expected: Vec<String>,
    /// The lines of the fenced block, without the fences, from 0.
    block: std::ops::Range<usize>,
}

impl Case {
    fn shows_qualifiers(&self) -> bool {
        let mut lines = self
            .expected
            .iter()
            .map(|line| without_actors(line).unwrap_or(line));
        lines.any(|line| without_tense(line).unwrap_or(line).contains('{'))
    }

    fn shows_tenses(&self) -> bool {
        self.expected
            .iter()
            .any(|line| without_tense(without_actors(line).unwrap_or(line)).is_some())
    }

    fn shows_actors(&self) -> bool {
        let mut lines = self.expected.iter();
        lines.any(|line| without_actors(line).is_some())
    }

    fn shows_relations(&self) -> bool {
        self.expected.iter().any(|line| line.contains('<'))
    }
}

/// A line without the actors at its end, if it has them.
fn without_actors(line: &str) -> Option<&str> {
    let (before, last) = line.trim_end().rsplit_once('{')?;
    let marks = ["agent: ", "target: ", "actors}"];
    let shown = marks.iter().any(|mark| last.starts_with(mark));
    shown.then_some(before)
}

/// A line without the tense at its end, if it has one.
fn without_tense(line: &str) -> Option<&str> {
    let names = Tense::ALL.map(Tense::name).into_iter().chain(["tense"]);
    names
        .map(|name| format!("{{{name}}}"))
        .find_map(|tense| line.trim_end().strip_suffix(&tense))
}

/// One page of the manual.
struct Manual {
    lines: Vec<String>,
    cases: Vec<Case>,
}

impl Manual {
    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("the page can be read");
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut cases = Vec::new();
        let (mut heading, mut published, mut at) = (String::new(), None, 0);
        while at < lines.len() {
            if let Some(title) = lines[at].strip_prefix('#') {
                title
                    .trim_start_matches('#')
                    .trim()
                    .clone_into(&mut heading);
                published = None;
            }
            if let Some(day) = lines[at].strip_prefix("Published ") {
                let day = day.trim_end_matches('.').parse();
                published = Some(day.unwrap_or_else(|error| panic!("{}: {error}", lines[at])));
            }
            if !lines[at].starts_with('>') {
                at += 1;
                continue;
            }
            let quote = at;
            while at < lines.len() && lines[at].starts_with('>') {
                at += 1;
            }
            let open = (at..lines.len())
                .find(|&index| !lines[index].is_empty())
                .filter(|&index| lines[index].starts_with("```"));
            let place = format!("{}:{}", shown(file), quote + 1);
            let open = open.unwrap_or_else(|| panic!("{place}: no block follows the sentence"));
            let close = (open + 1..lines.len()).find(|&index| lines[index].starts_with("```"));
            let close = close.unwrap_or_else(|| panic!("{place}: the block has no end"));
            cases.push(Case {
                heading: heading.clone(),
                published,
                line: quote + 1,
                text: quoted(&lines[quote..at]),
                expected: lines[open + 1..close].to_vec(),
                block: open + 1..close,
            });
            at = close + 1;
        }
        Self { lines, cases }
    }

    /// Writes the page anew with what was found; beside its place first, so that it is never half
    /// there.
    fn bless(&self, file: &Path, found: &[Vec<String>]) {
        let (mut text, mut at) = (String::new(), 0);
        for (case, found) in self.cases.iter().zip(found) {
            for line in self.lines[at..case.block.start].iter().chain(found) {
                text.push_str(line);
                text.push('\n');
            }
            at = case.block.end;
        }
        for line in &self.lines[at..] {
            text.push_str(line);
            text.push('\n');
        }
        let beside = file.with_extension("md.part");
        fs::write(&beside, text).expect("the folder can be written");
        fs::rename(&beside, file).expect("the page can be replaced");
    }
}

/// The text of a blockquote: its lines are one paragraph; an empty one begins another.
fn quoted(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.trim_start_matches('>').trim();
        if line.is_empty() {
            text.push_str("\n\n");
            continue;
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite")
}

/// The pages in order of their names.
fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the suite is there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    files
}

fn shown(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    format!("tests/suite/{name}")
}

/// A page of the manual whose cases have been read.
struct Page {
    file: PathBuf,
    manual: Manual,
    read: Vec<Read>,
}

/// A case as a document, and its sentences before mending.
type Read = (Document, Vec<Sentence>);

/// The pages, but for that of known gaps; each case is read once for all tests.
fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let files = files().into_iter().filter(|file| !file.ends_with(KNOWN));
        let page = |file: PathBuf| {
            let manual = Manual::read(&file);
            let read = read(&manual.cases);
            Page { file, manual, read }
        };
        files.map(page).collect()
    });
    &PAGES
}

fn read(cases: &[Case]) -> Vec<Read> {
    let documents: Vec<Document> = cases
        .iter()
        .map(|case| Document::new("case.txt", case.text.as_str()).published_on(case.published))
        .map(|document| PIPELINE.prose(document))
        .collect();
    let threads = NonZeroUsize::new(2).expect("two is not zero");
    let read = PIPELINE.read(&documents, threads).into_iter();
    let sentences = read.map(|read| {
        assert_eq!(read.faults, []);
        read.sentences
    });
    documents.iter().cloned().zip(sentences).collect()
}

/// The statements of each case, with the trees that `repairs` make.
fn analyses(cases: &[Case], read: &[Read], repairs: Repairs) -> Vec<Vec<Statement>> {
    let analysis = |(case, (document, sentences)): (&Case, &Read)| {
        let analysis = PIPELINE.analyse_with(document, sentences.clone(), repairs);
        assert_eq!(analysis.faults, [], "{}", case.text);
        let are_trees = analysis.sentences.iter().all(Sentence::is_tree);
        assert!(are_trees, "mended into no tree: {}", case.text);
        analysis.reading.statements
    };
    cases.iter().zip(read).map(analysis).collect()
}

/// The statements of all pages.
fn statements() -> impl Iterator<Item = Statement> {
    let of_page = |page: &Page| analyses(&page.manual.cases, &page.read, Repairs::ALL);
    pages().iter().flat_map(of_page).flatten()
}

/// The names of rules in the source: the last thing that a clause or a statement is made with.
fn rules() -> BTreeSet<String> {
    RuleName::NAMES.map(|(name, _)| name.to_owned()).into()
}

/// The names in a column of a word list.
fn column_of(table: &str, column: usize) -> Vec<String> {
    let file = format!("ontology/{table}.tsv");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    let text = text.expect("the word list can be read");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split('\t').nth(column))
        .filter(|&name| name != "-")
        .map(str::to_owned)
        .collect()
}

/// The lines that each case should have.
fn readings(cases: &[Case], read: &[Read], repairs: Repairs) -> Vec<Vec<String>> {
    let lines = |(case, statements): (&Case, Vec<Statement>)| {
        let mut order: Vec<&Statement> = statements.iter().collect();
        // in order of the text, whatever the order of extraction
        order.sort_by_key(|statement| (statement.sentence, statement.predicate.span.start));
        let (qualified, typed) = (case.shows_qualifiers(), case.shows_relations());
        let (tensed, acted) = (case.shows_tenses(), case.shows_actors());
        let line = |statement: &Statement| {
            let mut line = line(statement, &statements, qualified, typed);
            if let Some(tense) = statement.tense.filter(|_| tensed) {
                let _ = write!(line, "   {{{}}}", tense.name());
            }
            let actors = actors(statement);
            if acted && !actors.is_empty() {
                let _ = write!(line, "   {{{actors}}}");
            }
            line
        };
        let lines: Vec<String> = order.into_iter().map(line).collect();
        if lines.is_empty() {
            return vec![NOTHING.to_owned()];
        }
        lines
    };
    let statements = analyses(cases, read, repairs);
    cases.iter().zip(statements).map(lines).collect()
}

fn line(statement: &Statement, all: &[Statement], qualified: bool, typed: bool) -> String {
    let mut line = triple(statement, all, 1);
    if let Some(relation) = statement.predicate.relation.as_ref().filter(|_| typed) {
        let _ = write!(line, "   <{}>", property(relation));
    }
    let mut notes = Vec::new();
    if statement.polarity == Polarity::Negative {
        notes.push("not".to_owned());
    }
    if statement.certainty != Certainty::Asserted {
        notes.push(format!("{:?}", statement.certainty).to_lowercase());
    }
    if !statement.attribution.is_empty() {
        let holders = statement.attribution.iter().map(|source| {
            let holder = source.holder.as_ref();
            let holder = holder.map_or("somebody unnamed", |mention| &mention.entity.label);
            match source.time.as_ref().and_then(|time| time.when) {
                Some(when) => format!("{holder} on {when}"),
                None => holder.to_owned(),
            }
        });
        let holders: Vec<String> = holders.collect();
        notes.push(format!("according to {}", holders.join(" → ")));
    }
    // the pages tell how a text is read, not how surely
    let reason = statement.withheld;
    if let Some(reason) = reason.filter(|&reason| reason != Withheld::Doubtful) {
        notes.push(format!("hollow: {}", reason.name()));
    }
    if !notes.is_empty() {
        let _ = write!(line, "   [{}]", notes.join(", "));
    }
    for &denied in &statement.denies {
        let _ = write!(line, "   denies ({})", triple(&all[denied], all, 0));
    }
    if qualified && !statement.qualifiers.is_empty() {
        let qualifiers = statement.qualifiers.iter().map(|qualifier| {
            match qualifier.statement.and_then(|index| all.get(index)) {
                Some(inner) => format!("{}: ({})", qualifier.kind, triple(inner, all, 0)),
                None => format!("{}: {}", qualifier.kind, meaning(qualifier)),
            }
        });
        let qualifiers: Vec<String> = qualifiers.collect();
        let _ = write!(line, "   {{{}}}", qualifiers.join(", "));
    }
    line
}

/// The actors behind subject and object, each with its rule unless the phrase itself names it.
fn actors(statement: &Statement) -> String {
    let shown = |part: &'static str, actors: &[Actor]| {
        let names = actors.iter().map(|actor| {
            let (label, rule) = (&actor.entity.label, actor.rule);
            match rule == ActorRule::Itself {
                true => label.to_string(),
                false => format!("{label} ({})", rule.name()),
            }
        });
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| format!("{part}: {}", names.join(", ")))
    };
    let agents = shown("agent", &statement.agents);
    let targets = shown("target", &statement.targets);
    let both: Vec<String> = agents.into_iter().chain(targets).collect();
    both.join("; ")
}

/// The property of a relation: that of the event type `Assault` is `rel:assault`.
fn property(relation: &str) -> String {
    let (first, rest) = relation.split_at(1);
    format!("rel:{}{rest}", first.to_lowercase())
}

/// The words, and what they stand for where that is not what they say.
fn meaning(qualifier: &Qualifier) -> String {
    let when = qualifier.when.map(|when| when.to_string());
    let amount = qualifier.quantity.as_ref().map(ToString::to_string);
    let words = &qualifier.text;
    match when.or(amount).filter(|meaning| **meaning != **words) {
        Some(meaning) => format!("{words} = {meaning}"),
        None => words.to_string(),
    }
}

/// Subject, predicate and object; statements inside are shown in brackets, to a depth.
fn triple(statement: &Statement, all: &[Statement], depth: usize) -> String {
    let slot = |slot: &Slot| match slot {
        Slot::Mention(mention) => mention.entity.label.to_string(),
        Slot::Literal { text, .. } => format!("“{text}”"),
        Slot::Statement(_) if depth == 0 => "(…)".to_owned(),
        Slot::Statement(index) => format!("({})", triple(&all[*index], all, depth - 1)),
    };
    let subject = statement.subject.as_ref().map_or("…".to_owned(), slot);
    let predicate = &statement.predicate.lemma;
    match &statement.object {
        None => format!("{subject} — {predicate}"),
        Some(object) => format!("{subject} — {predicate} → {}", slot(object)),
    }
}

/// What a case expects beside what was found, line by line.
fn difference(place: &str, case: &Case, found: &[String]) -> String {
    let mut text = format!("{place}: {}\n  > {}\n", case.heading, case.text);
    let (mut old, mut new) = (&case.expected[..], found);
    for common in common(old, new) {
        for (lines, mark) in [(&mut old, '-'), (&mut new, '+')] {
            while lines[0] != common {
                let _ = writeln!(text, "  {mark} {}", lines[0]);
                *lines = &lines[1..];
            }
            *lines = &lines[1..];
        }
        let _ = writeln!(text, "    {common}");
    }
    for (lines, mark) in [(old, '-'), (new, '+')] {
        for line in lines {
            let _ = writeln!(text, "  {mark} {line}");
        }
    }
    text + "\n"
}

/// The longest sequence of lines that both have in common.
fn common(a: &[String], b: &[String]) -> Vec<String> {
    let (Some((first, rest)), true) = (a.split_first(), !b.is_empty()) else {
        return Vec::new();
    };
    let without = common(rest, b);
    let Some(at) = b.iter().position(|line| line == first) else {
        return without;
    };
    let mut with = vec![first.clone()];
    with.extend(common(rest, &b[at + 1..]));
    if with.len() > without.len() {
        with
    } else {
        without
    }
}
