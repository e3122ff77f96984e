//! Reads the example of every line of `ontology/operators.tsv`. In an example, what `*so marked*`
//! says must get the sign and the certainty that the class of the line gives, and be the word of
//! whoever stands `[in brackets]`.
//!
//! Examples that are not yet read so are listed in `tests/operators/KNOWN.tsv`, with what is read
//! instead. The test fails for any other, and for one of the list that is read rightly.
//! `ACTANT_BLESS=1 cargo test --test operators` rewrites the list, for review as a diff.

use actant::pipeline::Pipeline;
use actant::statement::{Certainty, Mention, Polarity, Statement};
use actant::text::{Document, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::LazyLock;

static OPERATORS: LazyLock<String> = LazyLock::new(|| text("ontology/operators.tsv"));
static IRREGULAR: LazyLock<String> = LazyLock::new(|| text("ontology/irregular-verbs.tsv"));
static CALCULUS: LazyLock<String> = LazyLock::new(|| text("docs/dev/calculus.md"));
const KNOWN: &str = "tests/operators/KNOWN.tsv";
const HEADER: &str = "\
# Examples of ontology/operators.tsv that are not yet read as their class says.
# lemma\tpart of speech\tframe\tit should be\tit is read as
";

/// The most that may be known gaps: one example in eight.
const SHARE: usize = 8;

#[test]
fn every_example_is_read_as_its_class_says() {
    let entries = entries();
    let wrong: BTreeMap<String, String> = entries
        .iter()
        .zip(faults(&entries))
        .filter_map(|(entry, fault)| Some((entry.key(), fault?)))
        .collect();
    if std::env::var_os("ACTANT_BLESS").is_some() {
        bless(&wrong);
        return;
    }
    let known = known();
    let mut report = String::new();
    for entry in &entries {
        match wrong.get(&entry.key()) {
            Some(fault) if !known.contains(&entry.key()) => {
                let (place, line) = (entry.line, &entry.marked);
                let _ = writeln!(report, "ontology/operators.tsv:{place}\n  {line}");
                let _ = writeln!(report, "  {}: {fault}\n", entry.key().replace('\t', " "));
            }
            None if known.contains(&entry.key()) => {
                let key = entry.key().replace('\t', " ");
                let _ = writeln!(
                    report,
                    "{KNOWN}: `{key}` is read rightly now: strike it out\n"
                );
            }
            _ => {}
        }
    }
    let right = entries.len() - wrong.len();
    assert!(
        report.is_empty(),
        "\n{report}{right} of {} examples are read as their class says.\n\
         To write the list of known gaps anew: ACTANT_BLESS=1 cargo test --test operators\n",
        entries.len()
    );
    assert!(
        wrong.len() * SHARE <= entries.len(),
        "{} of {} examples are known gaps: too many",
        wrong.len(),
        entries.len()
    );
}

#[test]
fn every_class_of_the_calculus_has_an_example_that_is_read_rightly() {
    let known = known();
    let shown: BTreeSet<&str> = entries()
        .into_iter()
        .filter(|entry| !known.contains(&entry.key()))
        .map(|entry| entry.class)
        .collect();
    let told: BTreeSet<&str> = told().into_iter().collect();
    // hearsay is for adverbs, which are no governors
    let told: BTreeSet<&str> = told.into_iter().filter(|&c| c != "hearsay").collect();
    assert_eq!(
        shown, told,
        "classes with examples (left), docs/dev/calculus.md (right)"
    );
}

#[test]
fn known_gaps_are_lines_of_the_lexicon() {
    let keys: BTreeSet<String> = entries().iter().map(Entry::key).collect();
    let stray: Vec<String> = known().difference(&keys).cloned().collect();
    assert!(stray.is_empty(), "{KNOWN}: no such line: {stray:?}");
}

#[test]
fn examples_are_sentences_with_their_word() {
    let (mut texts, mut faults) = (BTreeSet::new(), String::new());
    for entry in entries() {
        let mut fault = |text: &str| {
            let _ = writeln!(faults, "ontology/operators.tsv:{}: {text}", entry.line);
        };
        if !entry.has_its_word() {
            fault("the example lacks the word");
        }
        if !entry.text.ends_with('.') || !entry.text.starts_with(char::is_uppercase) {
            fault("the example is no sentence");
        }
        if !texts.insert(entry.marked) {
            fault("the example is used twice");
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// A line of the lexicon.
struct Entry {
    /// Its number, from 1.
    line: usize,
    lemma: &'static str,
    word_class: &'static str,
    frame: &'static str,
    class: &'static str,
    /// The example as it is written.
    marked: &'static str,
    /// The example without its marks.
    text: String,
    /// What is marked with stars.
    content: Span,
    /// What stands in brackets.
    holder: Option<Span>,
}

impl Entry {
    fn read(line: usize, text: &'static str) -> Self {
        let fields: Vec<&str> = text.split('\t').collect();
        let [lemma, word_class, frame, class, marked] = fields[..] else {
            panic!("ontology/operators.tsv:{line}: five columns are expected");
        };
        let (mut plain, mut stars, mut brackets) = (String::new(), Vec::new(), Vec::new());
        for character in marked.chars() {
            match character {
                '*' => stars.push(plain.len()),
                '[' | ']' => brackets.push(plain.len()),
                _ => plain.push(character),
            }
        }
        let [start, end] = stars[..] else {
            panic!("ontology/operators.tsv:{line}: one thing must be *so marked*");
        };
        let holder = match brackets[..] {
            [] => None,
            [start, end] => Some(Span::new(start, end)),
            _ => panic!("ontology/operators.tsv:{line}: one holder at most"),
        };
        Self {
            line,
            lemma,
            word_class,
            frame,
            class,
            marked,
            text: plain,
            content: Span::new(start, end),
            holder,
        }
    }

    fn key(&self) -> String {
        format!("{}\t{}\t{}", self.lemma, self.word_class, self.frame)
    }

    /// Whether the word is in the example, in any of its forms.
    fn has_its_word(&self) -> bool {
        let first = self.lemma.split(' ').next().unwrap_or(self.lemma);
        let irregular = rows(&IRREGULAR)
            .map(|(_, line)| line.split(['\t', ',']).collect::<Vec<_>>())
            .filter(|forms| forms[0] == first)
            .flat_map(|forms| forms.into_iter().skip(1));
        let forms: BTreeSet<&str> = irregular.collect();
        let stem = first.trim_end_matches(['e', 'y']);
        let text = self.text.to_lowercase();
        text.split(|character: char| !character.is_alphabetic())
            .any(|word| word.starts_with(stem) || forms.contains(word))
    }

    /// What is wrong with how the example is read, if anything: what it should be and what it is.
    fn fault(&self, statements: &[Statement]) -> Option<String> {
        let promise = Promise::of(self.class);
        let made: Vec<&Statement> = statements
            .iter()
            .filter(|statement| statement.predicate.span.overlaps(self.content))
            .collect();
        let kept = |statement: &&Statement| {
            statement.polarity == promise.polarity
                && statement.certainty == promise.certainty
                && self.is_word_of_the_right_one(statement, promise.is_voiced)
        };
        if !made.is_empty() && made.iter().all(kept) {
            return None;
        }
        let holder = self.holder.map(|span| &self.text[span.start..span.end]);
        let holder = holder.or(promise.is_voiced.then_some("somebody unnamed"));
        let should = shown(promise.polarity, promise.certainty, holder);
        let Some(statement) = made.iter().find(|statement| !kept(statement)) else {
            return Some(format!("{should}\tnothing"));
        };
        let source = statement.attribution.last();
        let source = source.map(|source| match &source.holder {
            Some(mention) => mention.text.as_ref(),
            None => "somebody unnamed",
        });
        let is = shown(statement.polarity, statement.certainty, source);
        Some(format!("{should}\t{is}"))
    }

    fn is_word_of_the_right_one(&self, statement: &Statement, voiced: bool) -> bool {
        let named = |mention: &Option<Mention>| mention.as_ref().map(|mention| mention.span);
        match (&statement.attribution[..], self.holder) {
            ([source], Some(holder)) => {
                named(&source.holder).is_some_and(|span| span.overlaps(holder))
            }
            ([source], None) => voiced && source.holder.is_none(),
            ([], None) => !voiced,
            _ => false,
        }
    }
}

/// What a class gives to the complement of an affirmed governor.
struct Promise {
    polarity: Polarity,
    certainty: Certainty,
    /// Whether it is somebody's word.
    is_voiced: bool,
}

impl Promise {
    /// As the table of the calculus in docs/dev/calculus.md has it.
    fn of(class: &str) -> Self {
        use Certainty::{Alleged, Asserted, Desired, Feared, Hedged, Possible};
        use Polarity::{Negative, Positive};
        let (polarity, certainty, is_voiced) = match class {
            "report" | "report-factive" => (Positive, Asserted, true),
            "allege" => (Positive, Alleged, true),
            "deny" => (Negative, Asserted, true),
            "belief" => (Positive, Hedged, true),
            "suspect" => (Positive, Possible, true),
            "doubt" => (Negative, Hedged, true),
            "fear" => (Positive, Feared, true),
            "desire" | "commissive" => (Positive, Desired, true),
            "unwanted" => (Negative, Desired, true),
            "necessity" => (Positive, Desired, false),
            "fear-presupposed"
            | "factive"
            | "implicative-positive"
            | "aspect-continue"
            | "aspect-begin"
            | "one-way-force" => (Positive, Asserted, false),
            "implicative-negative"
            | "aspect-stop"
            | "one-way-prevent"
            | "refuse"
            | "counterfactive"
            | "deceive" => (Negative, Asserted, false),
            "attempt" | "hinder" | "enable" => (Positive, Possible, false),
            "hedge" => (Positive, Hedged, false),
            "hedge-negative" => (Negative, Hedged, false),
            _ => panic!("ontology/operators.tsv: no class `{class}` in the calculus"),
        };
        Self {
            polarity,
            certainty,
            is_voiced,
        }
    }
}

/// What is wrong with each entry's example, if anything.
fn faults(entries: &[Entry]) -> Vec<Option<String>> {
    static PIPELINE: LazyLock<Pipeline> =
        LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));
    let documents: Vec<Document> = entries
        .iter()
        .map(|entry| Document::new("example.txt", entry.text.as_str()))
        .collect();
    let threads = NonZeroUsize::new(2).expect("two is not zero");
    let read = PIPELINE.run(&documents, threads);
    let pairs = entries.iter().zip(&read);
    pairs
        .map(|(entry, analysis)| entry.fault(&analysis.reading.statements))
        .collect()
}

fn entries() -> Vec<Entry> {
    rows(&OPERATORS)
        .map(|(line, text)| Entry::read(line, text))
        .collect()
}

/// The classes in the table of the calculus.
fn told() -> Vec<&'static str> {
    let table = CALCULUS
        .lines()
        .skip_while(|line| !line.starts_with("| class in `operators.tsv`"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let cells = table.filter_map(|line| line.split('|').nth(1));
    cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect()
}

/// The lines that are expected to be wrong.
fn known() -> BTreeSet<String> {
    rows(&text(KNOWN))
        .map(|(_, line)| line.split('\t').take(3).collect::<Vec<_>>().join("\t"))
        .collect()
}

fn bless(wrong: &BTreeMap<String, String>) {
    let mut text = HEADER.to_owned();
    for (key, fault) in wrong {
        let _ = writeln!(text, "{key}\t{fault}");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(KNOWN);
    fs::write(file, text).expect("the list can be written");
}

/// A file of the project.
fn text(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The lines of a table, each with its number.
fn rows(table: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = table.lines().enumerate();
    lines
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty())
}

fn shown(polarity: Polarity, certainty: Certainty, holder: Option<&str>) -> String {
    let sign = match polarity {
        Polarity::Positive => "",
        Polarity::Negative => "not ",
    };
    let certainty = format!("{certainty:?}").to_lowercase();
    let source = holder.map_or(String::new(), |holder| format!(", according to {holder}"));
    format!("{sign}{certainty}{source}")
}
