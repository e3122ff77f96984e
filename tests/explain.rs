//! `actant explain --why` and `--why-not`: what a statement rests on, and why something is not stated.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use actant::pipeline::{Analysis, Pipeline};
use actant::statement::{Omission, Step};
use actant::text::Document;
use actant_pipeline::MOST;
use actant_pipeline::explain::{self, Why, WhyNot};
use serde_json::Value;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::LazyLock;

mod common;
use common::run;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(text: &str) -> (Document, Analysis) {
    let document = Document::new("text", text);
    let mut analyses = PIPELINE.run(std::slice::from_ref(&document), NonZeroUsize::MIN);
    (document, analyses.swap_remove(0))
}

/// What the statement with this predicate rests on.
#[track_caller]
fn why(text: &str, lemma: &str) -> Why {
    let (document, analysis) = read(text);
    let statements = &analysis.reading.statements;
    let id = statements
        .iter()
        .position(|it| *it.predicate.lemma == *lemma);
    let id = id.unwrap_or_else(|| panic!("`{text}` has no statement with `{lemma}`"));
    explain::why(&PIPELINE, &document, &analysis, id).unwrap()
}

fn why_not(text: &str, words: &[&str]) -> WhyNot {
    let (document, analysis) = read(text);
    let sentence = &analysis.sentences[0];
    let asked: Vec<usize> = words
        .iter()
        .map(|word| explain::find(sentence, word)[0])
        .collect();
    explain::why_not(PIPELINE.lexicon(), &document, &analysis, 0, &asked)
}

// why not

#[test]
fn what_speaks_against_a_statement_is_told() {
    for (text, word, reason) in [
        (
            "Iran seems to have denied the claim.",
            "seems",
            Omission::Transparent,
        ),
        (
            "Peru left the pact, as expected.",
            "expected",
            Omission::Remark,
        ),
        (
            "The need of curbing floods grew.",
            "curbing",
            Omission::NobodyNamed,
        ),
        (
            "The attack in Lima shocked traders.",
            "attack",
            Omission::SidesUnnamed,
        ),
        (
            "According to Peru, the port closed.",
            "according",
            Omission::FunctionWord,
        ),
        ("Peru had left the pact.", "had", Omission::Auxiliary),
        (
            "It was the first time that Peru won.",
            "time",
            Omission::EmptyPronoun,
        ),
        (
            "It was the first time that Peru won.",
            "was",
            Omission::Copula,
        ),
        ("Peru sold the table.", "table", Omission::PlainNoun),
        ("Tehran attacked Iran.", "attacked", Omission::SameEntity),
    ] {
        let word = &why_not(text, &[word]).asked[0];
        let found: Vec<Omission> = word.reasons.iter().map(|reason| reason.code).collect();
        assert!(found.contains(&reason), "{text} {}: {found:?}", word.word);
    }
}

#[test]
fn a_word_inside_a_phrase_is_only_a_part_of_it() {
    let answer = why_not("The peace talks in Lima failed.", &["peace"]);
    let part = &answer.asked[0].parts[0];
    assert!(part.is_modifier);
    assert_eq!(
        (part.part, part.phrase.as_str()),
        ("subject", "peace talks")
    );
}

#[test]
fn between_two_words_stand_the_clauses_that_part_them() {
    let text = "Peru said that Chile had left the pact.";
    let apart = why_not(text, &["Peru", "pact"]);
    assert!(apart.joined.is_empty());
    let between: Vec<&str> = apart.clauses.iter().map(|it| it.word.as_str()).collect();
    assert_eq!(between, ["said", "left"]);
    assert!(apart.clauses.iter().all(|word| word.states.len() == 1));
    let together = why_not(text, &["Chile", "pact"]);
    assert_eq!(together.joined.len(), 1);
}

#[test]
fn every_verb_of_the_examples_states_something_or_has_a_reason() {
    for name in ["border", "summit", "group", "river"] {
        let Ok(text) = fs::read_to_string(root().join(format!("examples/{name}.txt"))) else {
            continue;
        };
        let (document, analysis) = read(&text);
        for number in 0..analysis.sentences.len() {
            let answer = explain::why_not(PIPELINE.lexicon(), &document, &analysis, number, &[]);
            for word in answer.clauses.iter().chain(&answer.others) {
                let silent = word.states.is_empty() && word.reasons.is_empty();
                assert!(!silent, "{name}: {word:?}");
            }
        }
    }
}

// why

#[test]
fn the_parts_are_the_characters_of_the_text() {
    let text = fs::read_to_string(root().join("examples/border.txt")).unwrap();
    let (document, analysis) = read(&text);
    let letters: Vec<char> = text.chars().collect();
    assert!(analysis.reading.statements.len() > 20);
    for (id, statement) in analysis.reading.statements.iter().enumerate() {
        let why = explain::why(&PIPELINE, &document, &analysis, id).unwrap();
        for part in &why.parts {
            let passage = &part.passage;
            let quote: String = letters[passage.start..passage.end].iter().collect();
            assert_eq!(quote, passage.text);
        }
        assert_eq!(why.rule.name, statement.rule);
        assert!(!why.rule.meaning.is_empty());
        assert_eq!(why.sources.len(), statement.attribution.len());
    }
}

#[test]
fn implicit_edges_are_named() {
    let leave = why("Peru wants to leave the pact.", "leave");
    let subject = &leave.paths[0];
    assert_eq!(subject.to, "subject");
    assert_eq!(subject.edges.len(), 1);
    assert_eq!(subject.edges[0].implicit, Some("controlled subject"));
    let fell = why("Peru repaired the bridge which fell in May.", "fall");
    let gap = fell.paths[0].edges.iter().find_map(|edge| edge.implicit);
    assert_eq!(gap, Some("relative gap"));
    let direct = why("Peru left the pact.", "leave");
    let relations: Vec<&str> = direct
        .paths
        .iter()
        .map(|path| path.edges[0].relation.as_str())
        .collect();
    assert_eq!(relations, ["nsubj", "obj"]);
}

#[test]
fn the_lines_of_the_lexicon_stand_where_it_is_said() {
    for (text, lemma, expected) in [
        (
            "Peru fears that Chile could attack the port.",
            "attack",
            &["fear  verb  any  fear", "attack  -  -  assault"][..],
        ),
        (
            "The navy launched an attack on the port.",
            "attack",
            &[
                "conduct,launch",
                "attack  attack  ",
                "attack  -  -  assault",
            ],
        ),
        (
            "Anna Berg is the leader of the Sunrise Front.",
            "be leader of",
            &["leader  leaderof"],
        ),
    ] {
        let why = why(text, lemma);
        for expected in expected {
            let found = why
                .lexicon
                .iter()
                .any(|entry| entry.entry.to_lowercase().starts_with(expected));
            assert!(found, "{text}: no `{expected}` in {:?}", why.lexicon);
        }
        for entry in &why.lexicon {
            let (Some(file), Some(line)) = (&entry.file, entry.line) else {
                continue;
            };
            let list = fs::read_to_string(root().join(file)).unwrap();
            let written = list.lines().nth(line - 1).unwrap().replace('\t', "  ");
            assert!(written.starts_with(&entry.entry), "{file}:{line}");
        }
    }
}

#[test]
fn repairs_of_the_tree_are_named() {
    let sent = why("The ministry will send up to 12 doctors.", "send");
    assert_eq!(sent.repairs.len(), 1);
    assert_eq!(sent.repairs[0].repair.name, "up-to-number");
    assert!(why("Peru left the pact.", "leave").repairs.is_empty());
}

#[test]
fn the_steps_of_resolution_are_told() {
    let accused = why("Tehran accused the Iranian army of lying.", "accuse");
    let capital = &accused.entities[0];
    assert_eq!(capital.step, Step::Gazetteer);
    assert_eq!(capital.name.as_deref(), Some("Tehran"));
    assert_eq!(capital.then, Some(Step::SeatOfPower));
    assert_eq!(capital.label, "Iran");
    assert_eq!(accused.entities[1].step, Step::Organ);
    for (text, lemma, step) in [
        ("Peru left. It sold the port.", "sell", Step::Pronoun),
        (
            "Anna Berg left. Berg sold the port.",
            "sell",
            Step::LastName,
        ),
        ("Ulf Brandt sold the port.", "sell", Step::NewName),
        ("Traders sold the port.", "sell", Step::Described),
        (
            "Peru and Chile met. Both countries left the pact.",
            "leave",
            Step::Set,
        ),
    ] {
        assert_eq!(why(text, lemma).entities[0].step, step, "{text}");
    }
}

// the limit

#[test]
fn a_sentence_has_no_more_than_forty_statements() {
    let text = "Peace is good.\n\n  Chad, Togo, Mali, Peru and Kenya attacked Chile, Iran, Egypt and \
                Ghana, blamed Turkey, Qatar, Oman and Yemen, and met Spain, Italy, Malta and France.";
    let (_, analysis) = read(text);
    let statements = &analysis.reading.statements;
    let second = statements.iter().filter(|it| it.sentence == 1).count();
    assert_eq!(second, MOST);
    assert_eq!(analysis.left_out(0), 0);
    assert_eq!(second + analysis.left_out(1), 3 * 5 * 4);
    for command in ["extract", "build"] {
        let outcome = run(&[command, "-"], text);
        assert!(outcome.status.success());
        let stderr = String::from_utf8(outcome.stderr).unwrap();
        let expected = "warning: stdin:3:3: this sentence has too many statements: 20 are left out";
        assert!(stderr.contains(expected), "{stderr}");
    }
}

// the command

#[test]
fn the_numbers_are_those_of_extract() {
    let file = root().join("examples/group.txt").display().to_string();
    let extracted = run(&["extract", &file], "");
    let lines = String::from_utf8(extracted.stdout).unwrap();
    for id in [0, 3, 7] {
        let number = id.to_string();
        let arguments = [
            "explain", "--file", &file, "--why", &number, "--format", "json",
        ];
        let explained: Value = serde_json::from_slice(&run(&arguments, "").stdout).unwrap();
        let line: Value = serde_json::from_str(lines.lines().nth(id).unwrap()).unwrap();
        assert_eq!(explained["statement"], line);
        assert_eq!(explained["why"]["id"], id);
    }
}

#[test]
fn both_questions_are_answered_for_people_and_for_tools() {
    let text = "Peru denied that Chile had left the pact.";
    let said = |arguments: &[&str]| {
        let outcome = run(&[&["explain", text], arguments].concat(), "");
        assert!(outcome.status.success(), "{outcome:?}");
        String::from_utf8(outcome.stdout).unwrap()
    };
    let why = said(&["--why", "1"]);
    for expected in [
        "[subject Chile] had [predicate left] [object the pact]"
            .replace("[object the", "the [object"),
        "left —nsubj→ Chile".to_owned(),
        "RULE  complement".to_owned(),
        "“denied”: a denial".to_owned(),
        "Peru (“denied”)".to_owned(),
        "CONFIDENCE".to_owned(),
    ] {
        assert!(why.contains(&expected), "no `{expected}` in\n{why}");
    }
    let why_not = said(&["--why-not", "Peru,pact"]);
    for expected in ["no statement holds both", "“left”  (token 6", "BETWEEN"] {
        assert!(why_not.contains(expected), "no `{expected}` in\n{why_not}");
    }
    let json = said(&["--format", "json", "--why-not"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["clauses"].as_array().map(Vec::len), Some(2));
}

#[test]
fn questions_that_have_no_answer_are_errors() {
    for (arguments, message) in [
        (
            &["explain", "Peru left.", "--why", "9"][..],
            "those from 0 to 0",
        ),
        (&["explain", "Lima.", "--why", "0"], "--why-not"),
        (
            &["explain", "Peru left.", "--why-not", "Chile"],
            "no sentence holds `Chile`",
        ),
        (
            &["explain", "Peru left.", "--why-not", "a,b,c"],
            "one word or two",
        ),
        (
            &["explain", "Peru left.", "--why", "0", "--why-not", "Peru"],
            "cannot be used with",
        ),
        (&["explain", "--why", "0"], "TEXT"),
    ] {
        let outcome = run(arguments, "");
        assert_eq!(outcome.status.code(), Some(2), "{arguments:?}");
        let stderr = String::from_utf8(outcome.stderr).unwrap();
        assert!(stderr.contains(message), "{arguments:?}: {stderr}");
    }
    let missing = run(&["explain", "--file", "missing.txt"], "");
    assert_eq!(missing.status.code(), Some(1));
}

/// *explain 'Peru left.' --why 0*, as a shell divides it.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('\'').enumerate();
    let mut all = Vec::new();
    for (index, part) in parts {
        if index % 2 == 1 {
            all.push(part.to_owned());
        } else {
            all.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    all
}

#[test]
fn the_examples_of_the_help_work() {
    let help = String::from_utf8(run(&["explain", "--help"], "").stdout).unwrap();
    let article = root().join("examples/border.txt").display().to_string();
    let examples = help
        .lines()
        .filter_map(|line| line.strip_prefix("  actant "));
    let mut count = 0;
    // tests/cli.rs asks graphs
    for example in examples.filter(|example| !example.contains("graph.ttl")) {
        let mut words = words(example);
        for word in &mut words {
            if word == "article.txt" {
                word.clone_from(&article);
            }
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let outcome = run(&words, "");
        assert!(outcome.status.success(), "{example}: {outcome:?}");
        assert!(!outcome.stdout.is_empty(), "{example}");
        count += 1;
    }
    assert!(count >= 5);
}

#[test]
fn the_signs_of_a_confidence_are_told_with_what_they_add() {
    let sure = why("Peru accused Chile.", "accuse");
    assert!(sure.signs.iter().all(|sign| !sign.meaning.is_empty()));
    let mut weights: Vec<f64> = sure.signs.iter().map(|sign| sign.adds.abs()).collect();
    weights.reverse();
    assert!(weights.is_sorted(), "{:?}", sure.signs);
    let unsure = why("Peru accused Chile", "accuse");
    let no_stop = |it: &Why| it.signs.iter().any(|sign| sign.sign == "no-final-stop");
    assert!(no_stop(&unsure) && !no_stop(&sure));
    assert!(unsure.confidence < sure.confidence);
}
