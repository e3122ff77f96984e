//! The measures, against figures that were computed by hand.

mod common;

use actant_base::conllu;
use actant_evaluate::{self as evaluate, ALL_REPAIRS, Balance, Mendings, Score};
use actant_words::lexicon::Lexicon;
use std::process::Output;

/// Eleven words in three sentences: one multiword token that its words spell, one that they do not.
const GOLD: &str = "\
# newdoc
# text = Iran's army left.
1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\t_
1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t_\t_
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tarmy\tarmy\tNOUN\tNN\tNumber=Sing\t4\tnsubj\t_\t_
4\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# text = We wanna go
1\tWe\twe\tPRON\tPRP\tCase=Nom|Sample=Yes\t2\tnsubj\t_\t_
2-3\twanna\t_\t_\t_\t_\t_\t_\t_\t_
2\twant\twant\tVERB\tVBP\tMood=Ind|VerbForm=Fin\t0\troot\t_\t_
3\tto\tto\tPART\tTO\t_\t4\tmark\t_\t_
4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t2\txcomp\t_\t_

# text = Go home
1\tGo\t_\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_
2\thome\thome\tADV\tRB\t_\t1\tadvmod\t_\t_

";

/// Ten words in two sentences. *Iran's* is not divided, *wanna* is divided into other words, the
/// last two sentences are one.
const SYSTEM: &str = "\
1\tIran's\tIran\tPROPN\tNNP\tNumber=Sing\t2\tnmod:poss\t_\t_
2\tarmy\tarmies\tNOUN\tNN\tNumber=Plur\t3\tnsubj\t_\t_
3\tleft\tleave\tVERB\tVBN\tTense=Past|VerbForm=Part\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

1\tWe\twe\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_
2-3\twanna\t_\t_\t_\t_\t_\t_\t_\t_
2\tWant\twant\tVERB\tVBP\tVerbForm=Fin|Mood=Ind\t0\troot\t_\t_
3\tna\tna\tPART\tTO\t_\t4\tmark\t_\t_
4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t2\txcomp:x\t_\t_
5\tGo\tgo\tVERB\tVB\tVerbForm=Inf\t4\tparataxis\t_\t_
6\thome\thome\tNOUN\tNN\tNumber=Sing\t5\tobj\t_\t_

";

fn scores(gold: &str, system: &str) -> evaluate::Scores {
    let (gold, golds) = conllu::read_original("gold", gold).expect("it reads");
    let (system, systems) = conllu::read_original("system", system).expect("it reads");
    evaluate::scores((&gold, &golds), (&system, &systems)).expect("the texts are the same")
}

#[test]
fn the_measures_are_those_computed_by_hand() {
    let scores = scores(GOLD, SYSTEM);
    let spans = |gold, system, correct| Score {
        gold,
        system,
        correct,
        aligned: None,
    };
    // Iran 's army left . We wanna go Go home; the last eight are in both
    assert_eq!(scores.get("Tokens"), Some(spans(10, 9, 8)));
    assert_eq!(scores.get("Sentences"), Some(spans(3, 2, 1)));
    // army left . We want go Go home
    assert_eq!(scores.get("Words"), Some(spans(11, 10, 8)));
    let words = |correct| {
        Some(Score {
            gold: 11,
            system: 10,
            correct,
            aligned: Some(8),
        })
    };
    assert_eq!(scores.get("UPOS"), words(7), "not: home");
    assert_eq!(scores.get("XPOS"), words(6), "not: left, home");
    assert_eq!(scores.get("UFeats"), words(5), "not: army, left, home");
    assert_eq!(scores.get("AllTags"), words(5), "not: army, left, home");
    assert_eq!(scores.get("Lemmas"), words(7), "not: army; any for Go");
    assert_eq!(scores.get("UAS"), words(6), "not: the stop, Go");
    assert_eq!(scores.get("LAS"), words(5), "not: the stop, Go, home");
    // not 's . to; not . na; of those in both, not the stop
    let content = Score {
        gold: 8,
        system: 8,
        correct: 5,
        aligned: Some(7),
    };
    assert_eq!(scores.get("CLAS"), Some(content), "not: Go, home");
    assert_eq!(scores.get("MLAS"), None);
}

#[test]
fn the_table_is_in_per_cent() {
    let table = scores(GOLD, SYSTEM).to_string();
    // 8/9, 8/10, 16/19
    assert!(table.contains("Tokens     |     88.89 |     80.00 |     84.21 |\n"));
    // 6/10, 6/11, 12/21, 6/8
    assert!(table.contains("UAS        |     60.00 |     54.55 |     57.14 |            75.00\n"));
}

#[test]
fn a_treebank_is_like_itself() {
    let scores = scores(GOLD, GOLD);
    for name in [
        "Tokens",
        "Sentences",
        "Words",
        "AllTags",
        "Lemmas",
        "LAS",
        "CLAS",
    ] {
        let score = scores.get(name).expect("it is measured");
        assert_eq!(score.correct, score.gold, "{name}");
        assert_eq!(score.correct, score.system, "{name}");
    }
}

#[test]
fn other_texts_cannot_be_compared() {
    let (gold, golds) = conllu::read_original("gold", GOLD).expect("it reads");
    let other = SYSTEM.replace("home", "away");
    let (system, systems) = conllu::read_original("system", &other).expect("it reads");
    let error = evaluate::scores((&gold, &golds), (&system, &systems)).unwrap_err();
    assert_eq!((&*error.gold, &*error.system), ("home", "away"));
}

/// Runs `actant eval parse -` on `treebank`.
fn measure(more: &[&str], treebank: &str) -> Output {
    common::run(&[&["eval", "parse", "-"], more].concat(), treebank)
}

#[test]
fn the_program_reads_a_treebank() {
    let output = measure(&[], GOLD);
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success());
    assert_eq!(table.lines().count(), 13, "{table}");
    // the paragraph ends a sentence; nothing tells that *Go home* is another one
    assert!(table.contains("Sentences  |     50.00 |     33.33 |     40.00 |"));
    let output = measure(&["--gold-tokens"], GOLD);
    let table = String::from_utf8_lossy(&output.stdout);
    for name in ["Tokens    ", "Sentences ", "Words     "] {
        let row = format!("{name} |    100.00 |    100.00 |    100.00 |");
        assert!(table.contains(&row), "{table}");
    }
}

#[test]
fn the_program_tells_what_is_wrong_with_a_treebank() {
    for (treebank, reason) in [
        (
            GOLD.replace("PROPN", "NAME"),
            "-: line 4: unknown part of speech",
        ),
        (
            GOLD.replace("# text = Go", "# text = Goes"),
            "line 20: `home` is not what",
        ),
        (String::new(), "no sentence"),
    ] {
        let output = measure(&[], &treebank);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(message.contains(reason), "{message}");
    }
}

/// Three sentences, the second in the columns of Universal NER: five names of kinds that are counted.
const NAMES: &str = "\
Angela\tB-politician
Merkel\tI-politician
visited\tO
Paris\tB-location
after\tO
the\tO
Treaty\tB-event
of\tI-event
Rome\tI-event
.\tO

# text = Reuters reported it.
1\tReuters\tB-ORG\t-\tx
2\treported\tO\t-\tx
3\tit\tO\t-\tx
4\t.\tO\t-\tx

Chad\tI-LOC
Mali\tB-LOC
";

/// `NAMES` as read: one name too long, one of another kind, two that are one, one too many.
const NAMES_READ: &str = "\
1\tAngela\t_\t_\t_\t_\t_\t_\t_\tName=B-PER
2\tMerkel\t_\t_\t_\t_\t_\t_\t_\tName=I-PER
3\tvisited\t_\t_\t_\t_\t_\t_\t_\t_
4\tParis\t_\t_\t_\t_\t_\t_\t_\tName=B-LOC
5\tafter\t_\t_\t_\t_\t_\t_\t_\tName=I-LOC
6\tthe\t_\t_\t_\t_\t_\t_\t_\t_
7\tTreaty\t_\t_\t_\t_\t_\t_\t_\t_
8\tof\t_\t_\t_\t_\t_\t_\t_\t_
9\tRome\t_\t_\t_\t_\t_\t_\t_\tName=B-LOC
10\t.\t_\t_\t_\t_\t_\t_\t_\t_

1\tReuters\t_\t_\t_\t_\t_\t_\t_\tName=B-PER
2\treported\t_\t_\t_\t_\t_\t_\t_\t_
3\tit\t_\t_\t_\t_\t_\t_\t_\t_
4\t.\t_\t_\t_\t_\t_\t_\t_\t_

1\tChad\t_\t_\t_\t_\t_\t_\t_\tName=B-LOC
2\tMali\t_\t_\t_\t_\t_\t_\t_\tName=B-LOC

";

#[test]
fn names_are_counted_as_by_hand() {
    let (_, gold) = evaluate::read_bio("gold", NAMES).expect("it reads");
    let (_, system) = conllu::read("system", NAMES_READ).expect("it reads");
    let scores = evaluate::name_scores(&gold, &system);
    let score = |gold, system, correct| {
        Some(Score {
            gold,
            system,
            correct,
            aligned: None,
        })
    };
    assert_eq!(scores.get("PER"), score(1, 2, 1), "not: Reuters");
    assert_eq!(scores.get("ORG"), score(1, 0, 0));
    assert_eq!(scores.get("LOC"), score(3, 4, 2), "not: Paris after, Rome");
    assert_eq!(scores.get("All"), score(5, 6, 3));
    // 3/6, 3/5, 6/11
    let all = "All        |     50.00 |     60.00 |     54.55 |\n";
    assert!(scores.to_string().ends_with(all));
}

#[test]
fn the_program_measures_names() {
    let output = common::run(&["eval", "names", "-"], NAMES);
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success());
    assert_eq!(table.lines().count(), 6, "{table}");
    // Angela Merkel
    let persons = "PER        |    100.00 |    100.00 |    100.00 |\n";
    assert!(table.contains(persons), "{table}");
}

#[test]
fn the_program_tells_what_is_wrong_with_a_file_of_names() {
    for (names, reason) in [
        (
            NAMES.replace("B-LOC", "S-LOC"),
            "-: line 19: tag `S-LOC`, expected `O`",
        ),
        (
            NAMES.replace("Merkel\t", "Merkel "),
            "-: line 2: one column, expected a token and a tag",
        ),
        (NAMES.replace("Angela", ""), "line 1: empty token"),
        (String::new(), "no sentence"),
    ] {
        let output = common::run(&["eval", "names", "-"], &names);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(message.contains(reason), "{message}");
    }
}

/// A sentence as a treebank has it: *along with* is two words there, and one to us.
const ALONG: &str = "\
1\tAlong\talong\tADP\tIN\t_\t3\tcase\t_\t_
2\twith\twith\tADP\tIN\t_\t3\tcase\t_\t_
3\tChad\tChad\tPROPN\tNNP\tNumber=Sing\t6\tobl\t_\tSpaceAfter=No
4\t,\t,\tPUNCT\t,\t_\t3\tpunct\t_\t_
5\tNiger\tNiger\tPROPN\tNNP\tNumber=Sing\t6\tnsubj\t_\t_
6\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
7\tthe\tthe\tDET\tDT\t_\t8\tdet\t_\t_
8\tbloc\tbloc\tNOUN\tNN\tNumber=Sing\t6\tobj\t_\tSpaceAfter=No
9\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

";

#[test]
fn what_a_repair_changes_is_counted_as_by_hand() {
    let read = |source: &str| conllu::read("trees", source).expect("it reads").1.remove(0);
    let lexicon = Lexicon::embedded();
    let ours = ALONG.replace(
        "with\twith\tADP\tIN\t_\t3\tcase",
        "with\twith\tADP\tIN\t_\t1\tfixed",
    );
    let other = ALONG.replace(
        "with\twith\tADP\tIN\t_\t3\tcase",
        "with\twith\tADP\tIN\t_\t6\tadvmod",
    );
    let mut mendings = Mendings::default();
    for gold in [ALONG, &ours, &other] {
        mendings.add(&read(ALONG), &read(gold), &lexicon);
    }
    let balance = Balance {
        sentences: 3,
        won: 1,
        lost: 1,
        wrong: 1,
    };
    for name in ["double-preposition", ALL_REPAIRS] {
        assert_eq!(mendings.balance(name), balance);
    }
    assert_eq!(mendings.balance("like-as-verb"), Balance::default());
    let change = &mendings.changes("double-preposition")[0];
    assert_eq!((change.sentence, change.token), (0, 1));
    assert_eq!(change.after, (Some(0), "fixed".to_owned()));
}

#[test]
fn the_program_measures_repairs() {
    let arguments = ["eval", "mend", "--show", "double-preposition", "-"];
    let output = common::run(&arguments, ALONG);
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success());
    let row = "double-preposition          |         1 |    0 |    1 |           0\n";
    assert!(table.contains(row), "{table}");
    let shown = "  2 with: case of 3 Chad -> fixed of 1 Along; gold: case of 3 Chad\n";
    assert!(table.contains(shown), "{table}");
}
