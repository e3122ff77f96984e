use super::*;
use crate::samples;
use actant_base::statement::{
    Certainty, Entity, EntityKind, Polarity, Reading, Slot, Source, Statement,
};
use actant_base::text::Document;
use actant_graph::KnowledgeGraph;
use std::collections::BTreeSet;

const TEXT: &str = "Iran says that Pakistan arms rebels. India denies it.";

fn state(name: &str) -> Entity {
    let key = format!("actor/{}", name.to_lowercase());
    samples::entity(&key, name, EntityKind::State)
}

fn slot(name: &str) -> Option<Slot> {
    Some(Slot::Mention(samples::mention(TEXT, name, state(name))))
}

/// *Pakistan arms rebels*, in the word of `holder`.
fn arms(holder: Option<&str>, certainty: Certainty, polarity: Polarity) -> Statement {
    let rebels = samples::entity("group/rebels", "rebels", EntityKind::ArmedGroup);
    let rebels = Some(Slot::Mention(samples::mention(TEXT, "rebels", rebels)));
    let mut one = samples::statement(TEXT, slot("Pakistan"), ("arms", "arm"), rebels);
    one.certainty = certainty;
    one.polarity = polarity;
    one.attribution = holder
        .map(|name| Source {
            holder: Some(samples::mention(TEXT, name, state(name))),
            cue: "says".into(),
            time: None,
        })
        .into_iter()
        .collect();
    one
}

fn graph(documents: &[(&str, Vec<Statement>)]) -> KnowledgeGraph {
    let readings: Vec<(Document, Reading)> = documents
        .iter()
        .map(|(name, statements)| {
            let reading = Reading {
                document: (*name).to_owned(),
                published: None,
                agencies: Vec::new(),
                statements: statements.clone(),
            };
            (Document::new(*name, TEXT), reading)
        })
        .collect();
    KnowledgeGraph::from_readings(&readings)
}

fn changed(old: &KnowledgeGraph, new: &KnowledgeGraph) -> Diff {
    compare(old, new, &BTreeSet::new())
}

/// The kinds of the only thing that changed.
fn only(old: &KnowledgeGraph, new: &KnowledgeGraph) -> Vec<Kind> {
    let diff = changed(old, new);
    assert_eq!(diff.entries.len(), 1, "{}", diff.text(("old", "new"), 9));
    diff.entries[0].kinds.clone()
}

use Certainty::{Alleged, Asserted, Feared, Possible};
use Polarity::{Negative, Positive};

#[test]
fn a_graph_is_not_different_from_itself() {
    let one = KnowledgeGraph::from_readings(&samples::readings());
    let diff = changed(&one, &one);
    assert!(diff.is_empty(), "{}", diff.text(("a", "b"), 9));
    assert_eq!((diff.jsonl().as_str(), diff.csv().lines().count()), ("", 1));
    assert!(diff.same > 0);
}

#[test]
fn a_charge_that_changes_is_one_change() {
    let iran = || arms(Some("Iran"), Alleged, Positive);
    let old = graph(&[("a", vec![iran()])]);
    let denied = graph(&[
        ("a", vec![iran()]),
        ("b", vec![arms(Some("India"), Asserted, Negative)]),
    ]);
    assert_eq!(only(&old, &denied), [Kind::Disputed, Kind::Denied]);
    assert_eq!(only(&denied, &old), [Kind::Withdrawn, Kind::Settled]);
    let confirmed = graph(&[("a", vec![iran(), arms(Some("India"), Alleged, Positive)])]);
    assert_eq!(only(&old, &confirmed), [Kind::Confirmed]);
    let fact = graph(&[
        ("a", vec![iran()]),
        ("b", vec![arms(None, Asserted, Positive)]),
    ]);
    assert_eq!(only(&old, &fact), [Kind::Confirmed, Kind::MoreCertain]);
    assert_eq!(only(&fact, &old), [Kind::LessCertain, Kind::Withdrawn]);
    let again = graph(&[("a", vec![iran()]), ("b", vec![iran()])]);
    assert_eq!(only(&old, &again), [Kind::Again]);
    let true_now = graph(&[("a", vec![arms(None, Asserted, Positive)])]);
    let feared = graph(&[("a", vec![arms(Some("Iran"), Feared, Positive)])]);
    assert_eq!(only(&feared, &true_now), [Kind::MoreCertain]);
    let possible = graph(&[("a", vec![arms(Some("Iran"), Possible, Positive)])]);
    let by_another = graph(&[("a", vec![arms(Some("India"), Possible, Positive)])]);
    assert_eq!(only(&possible, &by_another), [Kind::Otherwise]);
    assert_eq!(only(&graph(&[]), &old), [Kind::New]);
    assert_eq!(only(&old, &graph(&[])), [Kind::Gone]);
}

#[test]
fn a_denial_elsewhere_counts() {
    let mut deny = samples::statement(
        TEXT,
        slot("India"),
        ("denies", "deny"),
        Some(Slot::Statement(0)),
    );
    deny.predicate.relation = Some("Reject".into());
    let charge = arms(Some("Iran"), Alleged, Positive);
    let old = graph(&[("a", vec![charge.clone(), deny.clone()])]);
    deny.denies = vec![0];
    let new = graph(&[("a", vec![charge, deny])]);
    let diff = changed(&old, &new);
    assert_eq!(diff.entries[0].kinds, [Kind::Disputed, Kind::Denied]);
    let text = diff.text(("old", "new"), 9);
    for told in [
        "NEWLY DISPUTED (1)\n  Pakistan arms rebels  [denied]\n    was  alleged by Iran\n    now  alleged by Iran; denied by India\n",
        "1 changed, 0 new, 0 gone, 1 the same",
        "“Pakistan arms rebels” — a, characters 15–35",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
}

#[test]
fn a_corrected_article_is_compared_with_itself() {
    let shop = |text: &str| {
        let document = Document::new("a", text);
        let id = actant_graph::document_id(&document);
        let shop = samples::entity(&format!("doc/{id}/thing/shop"), "shop", EntityKind::Place);
        let shop = Some(Slot::Mention(samples::mention(text, "shop", shop)));
        let iran = Some(Slot::Mention(samples::mention(text, "Iran", state("Iran"))));
        let reading = Reading {
            document: "a".to_owned(),
            published: None,
            agencies: Vec::new(),
            statements: vec![samples::statement(text, iran, ("closed", "close"), shop)],
        };
        KnowledgeGraph::from_readings(&[(document, reading)])
    };
    let (old, new) = (
        shop("Iran closed the shop."),
        shop("Update: Iran closed the shop."),
    );
    let diff = changed(&old, &new);
    assert!(diff.entries.is_empty(), "{}", diff.text(("a", "b"), 9));
    assert_eq!(diff.documents.len(), 1);
    assert_eq!(diff.documents[0].change, "revised");
    assert!(!diff.is_empty());
}

#[test]
fn what_two_articles_describe_alike_is_compared() {
    let one = |name: &str, doer: &str, polarity| {
        let document = Document::new(name, TEXT);
        let id = actant_graph::document_id(&document);
        let key = format!("doc/{id}/thing/rebels");
        let rebels = samples::entity(&key, "rebels", EntityKind::Group);
        let mut arm = arms(Some("Iran"), Alleged, polarity);
        arm.object = Some(Slot::Mention(samples::mention(TEXT, "rebels", rebels)));
        if doer.is_empty() {
            let key = format!("doc/{id}/thing/army");
            let army = samples::entity(&key, "army", EntityKind::Group);
            arm.subject = Some(Slot::Mention(samples::mention(TEXT, "Pakistan", army)));
        }
        if name == "b" {
            arm.attribution = Vec::new();
            arm.certainty = Asserted;
        }
        let reading = Reading {
            document: name.to_owned(),
            published: None,
            agencies: Vec::new(),
            statements: vec![arm],
        };
        (document, reading)
    };
    let both = |doer: &str, polarity| {
        let old = KnowledgeGraph::from_readings(&[one("a", doer, Positive)]);
        let new =
            KnowledgeGraph::from_readings(&[one("a", doer, Positive), one("b", doer, polarity)]);
        only(&old, &new)
    };
    assert_eq!(
        both("Pakistan", Positive),
        [Kind::Likewise, Kind::MoreCertain]
    );
    assert_eq!(both("Pakistan", Negative), [Kind::Disputed, Kind::Denied]);
    assert_eq!(both("", Negative), [Kind::New]);
}

#[test]
fn only_what_is_asked_about_is_told() {
    let old = graph(&[]);
    let new = graph(&[("a", vec![arms(Some("Iran"), Alleged, Positive)])]);
    for (key, count) in [("actor/iran", 1), ("actor/pakistan", 1), ("actor/peru", 0)] {
        let about = BTreeSet::from([key.into()]);
        assert_eq!(compare(&old, &new, &about).entries.len(), count, "{key}");
    }
}

#[test]
fn rows_hold_what_tools_need() {
    let old = graph(&[("=a", vec![arms(Some("Iran"), Alleged, Positive)])]);
    let new = graph(&[("=a", vec![arms(Some("Iran"), Alleged, Negative)])]);
    let diff = changed(&old, &new);
    let line = diff.jsonl();
    let value: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
    assert_eq!(value["change"], "changed");
    assert_eq!(value["kinds"][0], "denied");
    assert_eq!(value["new"][0]["polarity"], "negative");
    assert_eq!(
        value["new"][0]["evidence"][0]["quote"],
        "Pakistan arms rebels"
    );
    let csv = diff.csv();
    assert!(
        csv.contains("\"'=a\",\"15\",\"35\",\"Pakistan arms rebels\""),
        "{csv}"
    );
}
