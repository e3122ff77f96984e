//! The edges that the rules add to a tree, one by one, and how they are counted against a treebank's.

mod common;

use actant::syntax::{Rule, Tree};
use actant_base::conllu;
use actant_clause::Role;
use actant_evaluate::{Enhancement, Kind, Score};
use actant_words::lexicon::is_subject_control;
use std::fmt::Write as _;
use std::process::Output;

/// The implicit edges of a sentence, `head relation dependent`. Each line is a token: form, part of
/// speech, Penn tag, head, relation.
fn edges(tokens: &str) -> Vec<String> {
    let mut source = String::new();
    for (index, line) in tokens.lines().enumerate() {
        let [form, upos, xpos, head, deprel] = line.split_whitespace().collect::<Vec<_>>()[..]
        else {
            panic!("five columns: {line}");
        };
        let id = index + 1;
        let lemma = form.to_lowercase();
        let _ = writeln!(
            source,
            "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{deprel}\t_\t_"
        );
    }
    let (_, sentences) = conllu::read("t", &source).expect("it reads");
    let tree = Tree::new(&sentences[0]);
    let form = |index: usize| tree.token(index).form.as_str();
    let edges = tree.implicit(is_subject_control).into_keys();
    edges
        .map(|edge| {
            let head = edge.head.map_or("root", form);
            format!("{head} {} {}", edge.relation, form(edge.dependent))
        })
        .collect()
}

#[test]
fn objects_control_unless_the_verb_promises() {
    let asked = "\
They PRON PRP 2 nsubj
VERB VERB VBP 0 root
crews NOUN NNS 2 obj
to PART TO 5 mark
leave VERB VB 2 xcomp";
    let ask = edges(&asked.replace("VERB VERB VBP", "ask VERB VBP"));
    assert_eq!(ask, ["leave nsubj:xsubj crews"]);
    let promise = edges(&asked.replace("VERB VERB VBP", "promise VERB VBP"));
    assert_eq!(promise, ["leave nsubj:xsubj They"]);
}

#[test]
fn conjuncts_of_what_is_controlled_are_controlled() {
    let want = edges(
        "\
Crews NOUN NNS 2 nsubj
hope VERB VBP 0 root
to PART TO 4 mark
land VERB VB 2 xcomp
and CCONJ CC 6 cc
rest VERB VB 4 conj",
    );
    let all = [
        "hope xcomp rest",
        "land nsubj:xsubj Crews",
        "rest nsubj:xsubj Crews",
    ];
    assert_eq!(want, all);
    // *they hope to*: the infinitive is left out
    let elliptic = edges(
        "\
Crews NOUN NNS 2 nsubj
hope VERB VBP 0 root
to PART TO 2 xcomp",
    );
    assert!(elliptic.is_empty());
}

#[test]
fn a_relative_pronoun_may_stand_far_from_its_verb() {
    let think = edges(
        "\
plans NOUN NNS 0 root
which PRON WDT 5 nsubj
we PRON PRP 4 nsubj
think VERB VBP 1 acl:relcl
failed VERB VBD 4 ccomp",
    );
    assert_eq!(think, ["plans ref which", "failed nsubj plans"]);
}

#[test]
fn a_question_in_a_relative_clause_is_no_pronoun_of_it() {
    let asked = edges(
        "\
man NOUN NN 0 root
who PRON WP 3 nsubj
asked VERB VBD 1 acl:relcl
what PRON WP 5 nsubj
happened VERB VBD 3 ccomp",
    );
    assert_eq!(asked, ["man ref who", "asked nsubj man"]);
}

#[test]
fn gaps_without_a_pronoun() {
    let clause = |last: &str| {
        edges(&format!(
            "house NOUN NN 0 root\nthey PRON PRP 3 nsubj\n{last}"
        ))
    };
    assert_eq!(clause("built VERB VBD 1 acl:relcl"), ["built obj house"]);
    // *that*, where a reader takes it for the mark of the clause
    let marked = edges(
        "\
house NOUN NN 0 root
that SCONJ WDT 4 mark
they PRON PRP 4 nsubj
built VERB VBD 1 acl:relcl",
    );
    assert_eq!(marked, ["built obj house"]);
    let deep = "want VERB VBP 1 acl:relcl\nto PART TO 5 mark\nbuild VERB VB 3 xcomp";
    assert!(clause(deep).contains(&"build obj house".to_owned()));
    let stranded = "live VERB VBP 1 acl:relcl\nin ADP IN 3 obl";
    assert_eq!(clause(stranded), ["live obl house"]);
    let day = clause("built VERB VBD 1 acl:relcl");
    let day = edges(
        "\
day NOUN NN 0 root
they PRON PRP 3 nsubj
built VERB VBD 1 acl:relcl",
    )
    .into_iter()
    .chain(day);
    assert_eq!(
        day.collect::<Vec<_>>(),
        ["built obl day", "built obj house"]
    );
    let subject = edges(
        "\
house NOUN NN 0 root
they PRON PRP 3 nsubj
say VERB VBP 1 acl:relcl
collapsed VERB VBD 3 ccomp",
    );
    assert_eq!(subject, ["collapsed nsubj house"]);
}

#[test]
fn a_passive_conjunct_has_a_passive_subject() {
    let left = edges(
        "\
Crews NOUN NNS 2 nsubj
left VERB VBD 0 root
and CCONJ CC 5 cc
were AUX VBD 5 aux:pass
seen VERB VBN 2 conj",
    );
    assert_eq!(left, ["seen nsubj:pass Crews"]);
}

#[test]
fn a_clause_that_stands_in_for_it_controls_nothing() {
    let seems = edges(
        "\
It PRON PRP 2 expl
seems VERB VBZ 0 root
clear ADJ JJ 2 xcomp
that SCONJ IN 6 mark
they PRON PRP 6 nsubj
left VERB VBD 2 csubj",
    );
    assert!(seems.is_empty(), "{seems:?}");
}

/// Five sentences: the treebank and the rules differ in a gap, a conjunct, an edge that no rule is for
/// and a label.
const GOLD: &str = "\
# sent_id = control
1\tCrews\tcrew\tNOUN\tNNS\t_\t2\tnsubj\t2:nsubj|4:nsubj:xsubj|6:nsubj:xsubj\t_
2\twant\twant\tVERB\tVBP\t_\t0\troot\t0:root\t_
3\tto\tto\tPART\tTO\t_\t4\tmark\t4:mark\t_
4\tpaint\tpaint\tVERB\tVB\t_\t2\txcomp\t2:xcomp\t_
5\tand\tand\tCCONJ\tCC\t_\t6\tcc\t6:cc\t_
6\tsell\tsell\tVERB\tVB\t_\t4\tconj\t2:xcomp|4:conj:and\t_
7\tboats\tboat\tNOUN\tNNS\t_\t4\tobj\t4:obj|6:obj\t_

# sent_id = relative
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t2:det\t_
2\tbridge\tbridge\tNOUN\tNN\t_\t6\tnsubj\t5:obj|6:nsubj|8:nsubj\t_
3\tthat\tthat\tPRON\tWDT\t_\t5\tobj\t2:ref\t_
4\tthey\tthey\tPRON\tPRP\t_\t5\tnsubj\t5:nsubj\t_
5\tbuilt\tbuild\tVERB\tVBD\t_\t2\tacl:relcl\t2:acl:relcl\t_
6\tfell\tfall\tVERB\tVBD\t_\t0\troot\t0:root\t_
7\tand\tand\tCCONJ\tCC\t_\t8\tcc\t8:cc\t_
8\tsank\tsink\tVERB\tVBD\t_\t6\tconj\t6:conj:and\t_

# sent_id = gap
1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t2:nsubj\t_
2\tfound\tfind\tVERB\tVBD\t_\t0\troot\t0:root\t_
3\tports\tport\tNOUN\tNNS\t_\t2\tobj\t2:obj|5:obl\t_
4\tships\tship\tNOUN\tNNS\t_\t5\tnsubj\t5:nsubj\t_
5\tuse\tuse\tVERB\tVBP\t_\t3\tacl:relcl\t3:acl:relcl\t_

# sent_id = other
1\tBoats\tboat\tNOUN\tNNS\t_\t4\tnsubj\t4:nsubj|4.1:nsubj\t_
2\tin\tin\tADP\tIN\t_\t3\tcase\t3:case|4:advmod\t_
3\tports\tport\tNOUN\tNNS\t_\t1\tnmod\t1:nmod:in\t_
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t0:root\t_
4.1\tsank\tsink\tVERB\tVBD\t_\t_\t_\t4:conj\t_

# sent_id = conjunct
1\tShips\tship\tNOUN\tNNS\t_\t4\tnsubj\t4:nsubj\t_
2\tand\tand\tCCONJ\tCC\t_\t3\tcc\t3:cc\t_
3\tboats\tboat\tNOUN\tNNS\t_\t1\tconj\t1:conj:or\t_
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t0:root\t_

";

#[test]
fn the_figures_are_those_computed_by_hand() {
    let graphs = conllu::read_enhanced("gold", GOLD).expect("it reads");
    let mut enhancement = Enhancement::default();
    for graph in &graphs {
        enhancement.add(&graph.sentence, &graph.edges);
    }
    for (kind, ours, gold, right) in [
        (Kind::Rule(Rule::ControlledSubject), 2, 2, 2),
        (Kind::Rule(Rule::Relativiser), 1, 1, 1),
        (Kind::Rule(Rule::RelativeGap), 1, 1, 1),
        (Kind::Rule(Rule::BareRelativeGap), 1, 1, 0),
        (Kind::Rule(Rule::SharedSubject), 1, 1, 1),
        (Kind::Rule(Rule::SharedObject), 1, 1, 1),
        (Kind::Rule(Rule::Conjunct), 2, 1, 1),
        (Kind::Other, 0, 1, 0),
        (Kind::Argument(Role::Subject), 11, 10, 10),
        (Kind::Argument(Role::Object), 5, 4, 4),
        (Kind::Label, 4, 4, 3),
    ] {
        let score = Score {
            gold,
            system: ours,
            correct: right,
            aligned: None,
        };
        assert_eq!(enhancement.score(kind), score, "{kind}");
        let wrong = ours + gold - 2 * right;
        assert_eq!(enhancement.mismatches(kind).count(), wrong, "{kind}");
    }
}

/// Runs `actant eval enhance -` on `treebank`.
fn measure(more: &[&str], treebank: &str) -> Output {
    common::run(&[&["eval", "enhance", "-"], more].concat(), treebank)
}

#[test]
fn the_program_prints_a_table_and_mismatches() {
    let output = measure(&[], GOLD);
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success());
    for row in [
        "controlled subject  |     2 |     2 |     2 |    100.00 | 100.00 | 100.00\n",
        "conjunct            |     2 |     1 |     1 |     50.00 | 100.00 |  66.67\n",
        "5 sentences; not compared: 2 edges at empty nodes (such as 8.1)\n",
    ] {
        assert!(table.contains(row), "{table}");
    }
    assert_eq!(table.lines().count(), 14, "{table}");
    let output = measure(&["--errors", "1"], GOLD);
    let table = String::from_utf8_lossy(&output.stdout);
    let shown = "conjunct\n  only ours: 4 left -> 3 boats, nsubj  (line 35, conjunct)\n    Ships and boats left\n";
    assert!(table.contains(shown), "{table}");
    assert!(table.contains("gap without pronoun\n  only gold: 5 use -> 3 ports, obl "));
    // the object of a clause; the gap has shown its one
    assert_eq!(table.matches("only ours: 5 use").count(), 1, "one of each");
}

#[test]
fn the_program_tells_what_is_wrong_with_a_treebank() {
    let column = GOLD.lines().nth(1).and_then(|line| line.find("2:nsubj|"));
    let place = format!("-: line 2: column {}: `nsubj`", column.unwrap_or(0) + 1);
    for (treebank, reason) in [
        (GOLD.replace("2:nsubj|4", "nsubj|4"), place.as_str()),
        (GOLD.replace("2:nsubj|4", "nsubj|4"), "hint: "),
        (GOLD.replace("\t0\troot", "\t1\troot"), "line 2: "),
        (
            "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n".to_owned(),
            "no enhanced graph",
        ),
        (String::new(), "no sentence"),
    ] {
        let output = measure(&[], &treebank);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(message.contains(reason), "{message}");
    }
}
