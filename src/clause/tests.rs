use super::{Clauses, LinkKind};
use actant_base::syntax::{Sentence, Token, Tree, Upos};
use actant_base::text::Span;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A sentence of `form lemma xpos head relation`, heads counted from 1.
fn sentence(lines: &[(&str, &str, &str, usize, &str)]) -> Sentence {
    let token = |&(form, lemma, xpos, head, deprel): &(&str, &str, &str, usize, &str)| Token {
        span: Span::new(0, 0),
        form: form.to_owned(),
        lemma: lemma.to_owned(),
        upos: upos(xpos, deprel),
        xpos: xpos.to_owned(),
        feats: String::new(),
        head: head.checked_sub(1),
        deprel: deprel.to_owned().into(),
        name: None,
        name_begin: false,
        arc_confidence: 1.0,
        label_confidence: 1.0,
    };
    Sentence {
        span: Span::new(0, 0),
        tokens: lines.iter().map(token).collect(),
    }
}

fn upos(xpos: &str, deprel: &str) -> Upos {
    match xpos {
        _ if deprel.starts_with("aux") || deprel == "cop" => Upos::Aux,
        "MD" => Upos::Aux,
        "NNP" => Upos::Propn,
        "NN" | "NNS" => Upos::Noun,
        "JJ" => Upos::Adj,
        "RB" => Upos::Adv,
        "IN" => Upos::Adp,
        "TO" => Upos::Part,
        "PRP" | "WDT" | "WP" => Upos::Pron,
        "," => Upos::Punct,
        _ => Upos::Verb,
    }
}

fn lines(sentence: &Sentence) -> Vec<String> {
    let tree = Tree::new(sentence);
    let shown = Clauses::new(&tree, controls).shown(&tree);
    shown.lines().map(str::to_owned).collect()
}

fn controls(lemma: &str, _: bool) -> bool {
    lemma == "promise"
}

#[test]
fn conjuncts_share_subject_auxiliary_and_object() {
    let built = sentence(&[
        ("Peru", "Peru", "NNP", 3, "nsubj"),
        ("has", "have", "VBZ", 3, "aux"),
        ("built", "build", "VBN", 0, "root"),
        ("and", "and", "CC", 5, "cc"),
        ("sold", "sell", "VBN", 3, "conj"),
        ("ships", "ship", "NNS", 3, "obj"),
    ]);
    assert_eq!(
        lines(&built),
        [
            "built · finite perfect · root · subject Peru · object ships",
            "sold · finite perfect · conjunct of built · subject Peru (shared) · object ships (shared)",
        ]
    );
}

#[test]
fn an_object_controls_unless_the_verb_promises() {
    let told = |lemma| {
        sentence(&[
            ("Peru", "Peru", "NNP", 2, "nsubj"),
            ("told", lemma, "VBD", 0, "root"),
            ("crews", "crew", "NNS", 2, "obj"),
            ("to", "to", "TO", 5, "mark"),
            ("leave", "leave", "VB", 2, "xcomp"),
        ])
    };
    let leave = |lemma| lines(&told(lemma)).remove(1);
    let open = "leave · infinitive · open complement (to) of told";
    assert_eq!(
        leave("tell"),
        format!("{open} · subject crews (controlled)")
    );
    assert_eq!(
        leave("promise"),
        format!("{open} · subject Peru (controlled)")
    );
}

#[test]
fn a_passive_has_an_agent_and_a_participle_its_noun() {
    let shot = sentence(&[
        ("men", "man", "NNS", 6, "nsubj:pass"),
        ("shot", "shoot", "VBN", 1, "acl"),
        ("by", "by", "IN", 4, "case"),
        ("police", "police", "NNS", 2, "obl:agent"),
        ("were", "be", "VBD", 6, "aux:pass"),
        ("buried", "bury", "VBN", 0, "root"),
    ]);
    assert_eq!(
        lines(&shot),
        [
            "shot · participle passive · of the noun (bare) of men · subject men (its noun) · agent police",
            "buried · finite past passive · root · subject men",
        ]
    );
}

#[test]
fn words_that_deny_are_found_on_subject_and_verb() {
    let denied = sentence(&[
        ("no", "no", "DT", 2, "det"),
        ("ship", "ship", "NN", 3, "nsubj"),
        ("left", "leave", "VBD", 0, "root"),
        ("or", "or", "CC", 5, "cc"),
        ("sank", "sink", "VBD", 3, "conj"),
    ]);
    let all = lines(&denied);
    assert!(
        all.iter().all(|line| line.contains("denied by no")),
        "{all:?}"
    );
}

/// Trees of any shape with any labels.
fn trees() -> impl Strategy<Value = Sentence> {
    let relations = prop::sample::select(vec![
        "nsubj",
        "nsubj:pass",
        "nsubj:outer",
        "csubj",
        "obj",
        "iobj",
        "obl",
        "obl:agent",
        "advmod",
        "aux",
        "aux:pass",
        "cop",
        "mark",
        "case",
        "cc",
        "conj",
        "acl",
        "acl:relcl",
        "advcl",
        "advcl:relcl",
        "ccomp",
        "xcomp",
        "parataxis",
        "expl",
        "fixed",
        "compound:prt",
        "orphan",
        "det",
        "nmod",
        "punct",
    ]);
    let words = prop::sample::select(vec![
        ("left", "leave", "VBD"),
        ("shot", "shoot", "VBN"),
        ("going", "go", "VBG"),
        ("go", "go", "VB"),
        ("did", "do", "VBD"),
        ("would", "would", "MD"),
        ("ship", "ship", "NN"),
        ("able", "able", "JJ"),
        ("which", "which", "WDT"),
        ("to", "to", "TO"),
        ("by", "by", "IN"),
        ("not", "not", "RB"),
        ("nobody", "nobody", "NN"),
        (",", ",", ","),
    ]);
    let token = (
        words,
        relations,
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    );
    prop::collection::vec(token, 1..16).prop_map(|tokens| {
        // each hangs from one that is in the tree already; then the places are mixed
        let mut order: Vec<usize> = (0..tokens.len()).collect();
        for (at, (.., swap)) in tokens.iter().enumerate() {
            order.swap(at, swap.index(tokens.len()));
        }
        let mut all = vec![("", "", "", 0, ""); tokens.len()];
        for (number, ((form, lemma, xpos), relation, above, _)) in tokens.iter().enumerate() {
            let head = match number {
                0 => 0,
                _ => order[above.index(number)] + 1,
            };
            let relation = if number == 0 { "root" } else { relation };
            all[order[number]] = (form, lemma, xpos, head, relation);
        }
        sentence(&all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_has_clauses_that_form_a_tree(sentence in trees()) {
        let tree = Tree::new(&sentence);
        let clauses = Clauses::new(&tree, controls);
        let heads: Vec<usize> = clauses.iter().map(|clause| clause.head).collect();
        prop_assert!(heads.is_sorted() && heads.iter().collect::<BTreeSet<_>>().len() == heads.len());
        for token in 0..tree.len() {
            // each token belongs to one clause, that of the nearest head above
            let around = clauses.around(token);
            prop_assert!(around.is_some_and(|clause| tree.dominates(clause.head, token)));
        }
        for clause in clauses.iter() {
            // the way up ends at the root
            let mut at = clause;
            for _ in 0..heads.len() {
                at = clauses.above(at).unwrap_or(at);
            }
            prop_assert_eq!(at.link.kind, LinkKind::Root);
            prop_assert_eq!(clauses.around(clause.head), Some(clause));
            let arguments = clause.arguments.iter().map(|argument| argument.head);
            prop_assert!(arguments.chain(clause.adjuncts.iter().map(|it| it.head)).all(|it| it < tree.len()));
        }
        prop_assert_eq!(clauses.shown(&tree).lines().count(), heads.len());
    }
}
