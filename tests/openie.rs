//! Open information extraction: the renderings of a few sentences.

use actant::export::openie::{Extraction, Rendering, extractions};
use actant::pipeline::Pipeline;
use actant::syntax::Sentence;
use actant::text::Document;
use std::num::NonZeroUsize;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the weights load"));

fn read(text: &str, rendering: Rendering) -> Vec<Extraction> {
    let documents = [Document::new("test", text)];
    let read = PIPELINE.read(&documents, NonZeroUsize::MIN);
    let sentences = read.into_iter().flat_map(|read| read.sentences).collect();
    let mended = PIPELINE.mend(&documents[0], sentences);
    let of =
        |sentence: &Sentence| extractions(documents[0].slice(sentence.span), sentence, rendering);
    mended.sentences.iter().flat_map(of).collect()
}

/// `subject | predicate | object | further arguments`
fn lines(text: &str, rendering: Rendering) -> Vec<String> {
    let line = |it: Extraction| {
        let mut slots = vec![it.subject, it.predicate, it.object];
        slots.extend(it.args);
        slots.join(" | ")
    };
    read(text, rendering).into_iter().map(line).collect()
}

fn has(text: &str, rendering: Rendering, wanted: &[&str]) {
    let found = lines(text, rendering);
    for line in wanted {
        let is_there = found.iter().any(|it| it == line);
        assert!(is_there, "no `{line}` in {found:#?}");
    }
}

#[test]
fn a_clause_has_all_its_arguments() {
    has(
        "On Monday the ministry quietly sent three envoys to Lima.",
        Rendering::Nary,
        &["the ministry | quietly sent | three envoys | On Monday | to Lima"],
    );
}

#[test]
fn the_preposition_before_the_object_is_in_the_predicate() {
    has(
        "The convoy was attacked by gunmen on Sunday.",
        Rendering::Nary,
        &["The convoy | was attacked by | gunmen | on Sunday"],
    );
}

#[test]
fn coordination_is_split() {
    has(
        "Peru and Chile signed a treaty and opened the border.",
        Rendering::Nary,
        &[
            "Peru | signed | a treaty",
            "Chile | signed | a treaty",
            "Peru | opened | the border",
            "Chile | opened | the border",
        ],
    );
}

#[test]
fn negation_and_control_are_in_the_predicate() {
    has(
        "The company did not want to sell the plant.",
        Rendering::Nary,
        &["The company | did not want to sell | the plant"],
    );
}

#[test]
fn a_relative_pronoun_gives_way_to_its_noun() {
    has(
        "The general, who led the raid, resigned in May.",
        Rendering::Nary,
        &[
            "The general | led | the raid",
            "The general | resigned | in May",
        ],
    );
}

#[test]
fn what_is_said_is_an_object_and_a_fact_of_its_own() {
    let text = "The minister said that the talks had failed in Geneva.";
    has(
        text,
        Rendering::Nary,
        &[
            "The minister | said that | the talks had failed in Geneva",
            "the talks | had failed in | Geneva",
        ],
    );
    let triples = lines(text, Rendering::Triples);
    assert_eq!(triples, ["the talks | had failed in | Geneva"]);
}

#[test]
fn nary_tells_what_is_implied_and_triples_do_not() {
    let text = "Anna Berg, the head of the union, rejected the offer.";
    let implied = "Anna Berg | is | the head of the union";
    has(
        text,
        Rendering::Nary,
        &[implied, "Anna Berg | rejected | the offer"],
    );
    let triples = lines(text, Rendering::Triples);
    assert_eq!(triples, ["Anna Berg | rejected | the offer"]);
}

#[test]
fn triples_give_each_place_and_time_its_own() {
    has(
        "The navy sank a trawler in the strait.",
        Rendering::Triples,
        &[
            "The navy | sank | a trawler",
            "The navy | sank a trawler in | the strait",
        ],
    );
}

#[test]
fn what_is_implied_is_less_certain() {
    let found = read(
        "Anna Berg, the head of the union, rejected the offer.",
        Rendering::Nary,
    );
    let of = |predicate: &str| {
        let mut all = found.iter().filter(|it| it.predicate == predicate);
        all.next().expect("it is found").confidence
    };
    assert!(of("rejected") > of("is"));
    assert!(found.iter().all(|it| (0.0..=1.0).contains(&it.confidence)));
}

#[test]
fn odd_input_does_no_harm() {
    for text in ["!", "( ( (", "”", "and and", "Who? What which that whose"] {
        for rendering in [Rendering::Nary, Rendering::Triples] {
            for it in read(text, rendering) {
                assert!(!it.subject.is_empty() && !it.predicate.is_empty(), "{it:?}");
            }
        }
    }
}

#[test]
fn the_words_are_those_of_the_text() {
    has(
        "The king sold ``the harbour'' to Peru.",
        Rendering::Nary,
        &["The king | sold | `` the harbour '' | to Peru"],
    );
}
