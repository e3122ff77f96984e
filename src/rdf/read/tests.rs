use super::*;
use crate::samples;
use crate::{RdfOptions, write};
use actant_base::calendar::{Day, Stamp, When};
use actant_base::statement::{
    Number, Polarity, Qualifier, QualifierKind, Quantity, Reading, Tense,
};
use actant_base::text::{Document, Metadata, Span};

fn written(graph: &KnowledgeGraph, syntax: Syntax, options: &RdfOptions) -> String {
    let mut out = Vec::new();
    write(graph, syntax, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn recovered(text: &str, syntax: Syntax) -> Recovered {
    read(text.as_bytes(), syntax, "graph", Limits::default()).unwrap()
}

/// What a publisher says, some of it no better than what is found in the wild.
fn described(number: usize) -> Metadata {
    let urls = [
        "https://example.org/2026/03/04/border?page=1&view=a%20b#top",
        "HTTPS://Example.org:443/über/x~(1)',;",
        "javascript:alert('x')",
        " https://example.org/a\u{7}/ ",
        "https://example.org/a/../b",
        "see page\n3",
    ];
    Metadata {
        title: Some(format!("“Talks” & <fears>\u{b}\t{number}")),
        url: Some(urls[number % urls.len()].to_owned()),
        author: Some("Ada \\ <Byline>".to_owned()),
        language: Some("en-GB".to_owned()),
        publisher: ["The \"Courier\"", "", "Łódź\\News"]
            .get(number)
            .map(ToString::to_string),
        ..Metadata::default()
    }
}

/// The samples, with dates, amounts, tenses and metadata.
fn rich() -> Vec<(Document, Reading)> {
    let mut readings = samples::readings();
    let day = |day| Stamp::Day(Day::new(2026, 3, day).unwrap());
    let words = |kind, text: &str| Qualifier::of_words(kind, Span::new(0, 4), text);
    let about = |when: When| When {
        approximate: true,
        ..when
    };
    let amount = |digits, counted: &str| Quantity {
        counted: Some(counted.to_owned()),
        ..Quantity::exactly(Number::whole(digits).unwrap())
    };
    let times = [
        When::at(day(2)),
        about(When::at(Stamp::Year(2019))),
        When::between(Some(day(1)), Some(day(9))),
        When::between(Some(Stamp::Season(2025, 22)), None),
        When::between(None, Some(Stamp::Month(2026, 1))),
    ];
    for (number, (document, reading)) in readings.iter_mut().enumerate() {
        reading.published = Day::new(2026, 3, 4);
        *document = document.clone().with_metadata(described(number));
        for (at, statement) in reading.statements.iter_mut().enumerate() {
            let dated = |time: usize| Qualifier {
                when: Some(times[(time + number) % times.len()]),
                ..words(QualifierKind::Time, "then")
            };
            statement.qualifiers.push(dated(at));
            statement.qualifiers.push(Qualifier {
                quantity: Some(amount(3, "day")),
                ..words(QualifierKind::Time, "three days")
            });
            statement.qualifiers.push(Qualifier {
                quantity: Some(amount(80, ["men", "m/n\u{7}"][at % 2])),
                ..words(QualifierKind::Quantity, ["80", "eighty\n"][number % 2])
            });
            statement.qualifiers.push(Qualifier {
                statement: Some(0),
                ..words(QualifierKind::Cause, "because of it")
            });
            if at == 1 {
                statement.qualifiers.push(dated(at + 1));
                statement
                    .qualifiers
                    .push(words(QualifierKind::Cause, "for no reason"));
                statement.tense = Some(Tense::Future);
            }
        }
    }
    readings
}

#[test]
fn what_is_read_is_written_in_the_same_bytes() {
    for readings in [samples::readings(), rich(), copied()] {
        for parts in [readings.chunks(1), readings.chunks(readings.len())] {
            for part in parts {
                let graph = KnowledgeGraph::from_readings(part);
                for syntax in Syntax::ALL {
                    for options in [RdfOptions::default(), RdfOptions::default().with_text(true)] {
                        let first = written(&graph, syntax, &options);
                        let again = recovered(&first, syntax);
                        assert_eq!(written(&again.graph, syntax, &options), first, "{syntax:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn files_that_are_read_together_are_a_union() {
    let readings = rich();
    let whole = KnowledgeGraph::from_readings(&readings);
    let options = RdfOptions::default()
        .with_base("https://example.org/über/")
        .unwrap();
    for syntax in Syntax::ALL {
        let mut merged = KnowledgeGraph::default();
        for reading in readings.iter().rev() {
            let one = KnowledgeGraph::from_readings(std::slice::from_ref(reading));
            let one = recovered(&written(&one, syntax, &options), syntax);
            assert!(one.base.is_none_or(|base| base == options.base()));
            merged.merge(one.graph);
        }
        assert_eq!(
            written(&merged, syntax, &options),
            written(&whole, syntax, &options)
        );
    }
}

#[test]
fn named_graphs_keep_what_each_document_says() {
    let graph = KnowledgeGraph::from_readings(&rich());
    let options = RdfOptions::default().with_text(true);
    let again = recovered(&written(&graph, Syntax::NQuads, &options), Syntax::NQuads);
    assert!(again.with_text);
    for (id, document) in graph.documents() {
        let known = &again.graph.documents()[id];
        assert_eq!(
            (&known.name, &known.published),
            (&document.name, &document.published)
        );
        assert_eq!(known.characters, None);
        assert_eq!(known.metadata.titles.len(), 1);
        assert_eq!(known.metadata.publishers, document.metadata.publishers);
        for (id, statement) in &document.facts.statements {
            let found = &known.facts.statements[id];
            // values are kept as they are written in RDF, so that the identifiers of these do not tell
            let is_value = matches!(statement.claim.object, Some(Node::Literal(_)));
            if !is_value {
                assert_eq!(found.claim, statement.claim);
            }
            assert_eq!(found.best_confidence(), statement.best_confidence());
            assert_eq!(found.evidence.len(), statement.evidence.len());
        }
    }
    let without = recovered(
        &written(&graph, Syntax::Turtle, &RdfOptions::default()),
        Syntax::Turtle,
    );
    let quotes = without
        .graph
        .facts()
        .statements
        .values()
        .flat_map(|it| &it.evidence);
    assert!(quotes.map(|it| &it.quote).all(Option::is_none));
}

#[test]
fn an_address_is_an_iri_and_whatever_else_stands_there_is_words() {
    let (document, reading) = samples::readings().swap_remove(0);
    for number in 0..6 {
        let document = document.clone().with_metadata(described(number));
        let graph = KnowledgeGraph::from_readings(&[(document, reading.clone())]);
        for syntax in Syntax::ALL {
            let first = written(&graph, syntax, &RdfOptions::default());
            let again = recovered(&first, syntax);
            let second = written(&again.graph, syntax, &RdfOptions::default());
            assert_eq!(first, second, "{number} {syntax:?}");
        }
        let lines = written(&graph, Syntax::NTriples, &RdfOptions::default());
        let mut sources = lines
            .lines()
            .filter(|line| line.contains("/dc/terms/source>"));
        let source = sources.next().unwrap();
        assert_eq!(
            source.matches('<').count() == 3,
            [0, 1, 3].contains(&number),
            "{source}"
        );
    }
}

/// A report, two copies of it and another report, each a day later.
fn copied() -> Vec<(Document, Reading)> {
    let words =
        |from: usize, to: usize| -> String { (from..to).map(|word| format!("w{word} ")).collect() };
    let texts = [words(0, 90), words(0, 90), words(0, 60), words(200, 290)];
    let mut all = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let (document, mut reading) = samples::invented(number, &[(0, 0, 1), (number, 1, 2)]);
        reading.published = Day::new(2026, 3, 4 + number as u8);
        reading.agencies = vec!["Reuters".into()];
        let text = format!("{}\n{text}", document.text());
        all.push((Document::new(document.name(), text), reading));
    }
    all
}

#[test]
fn origins_are_told_anew_from_what_is_read() {
    let all = copied();
    let whole = KnowledgeGraph::from_readings(&all);
    let options = RdfOptions::default();
    let expected = written(&whole, Syntax::NQuads, &options);
    assert_eq!(expected.matches("ns#copyOf>").count(), 2);
    assert_eq!(expected.matches("ns#agency>").count(), 4);
    // shards that knew nothing of one another, the origin last
    let mut merged = KnowledgeGraph::default();
    let mut lines = std::collections::BTreeSet::new();
    for part in [&all[1..3], &all[3..], &all[..1]] {
        let shard = KnowledgeGraph::from_readings(part);
        let shard = written(&shard, Syntax::NQuads, &options);
        lines.extend(shard.lines().map(str::to_owned));
        merged.merge(recovered(&shard, Syntax::NQuads).graph);
    }
    assert_eq!(written(&merged, Syntax::NQuads, &options), expected);
    // the same of `sort -u`, which keeps what the shards said of origins
    let sorted: String = lines.iter().map(|line| format!("{line}\n")).collect();
    assert_ne!(sorted, expected);
    let again = recovered(&sorted, Syntax::NQuads).graph;
    assert_eq!(written(&again, Syntax::NQuads, &options), expected);
    let fault = expected.replacen("ns#sketch> \"A", "ns#sketch> \"?", 1);
    let told = read(fault.as_bytes(), Syntax::NQuads, "x.nq", Limits::default());
    let told = told.unwrap_err().to_string();
    assert!(told.contains("act:sketch that is no sketch"), "{told}");
}

#[test]
fn what_is_over_is_not_vouched_for() {
    let (document, mut reading) = samples::readings().swap_remove(1);
    reading.statements.truncate(1);
    reading.statements[0].qualifiers.push(Qualifier::of_words(
        QualifierKind::Time,
        Span::new(0, 4),
        "former",
    ));
    let graph = KnowledgeGraph::from_readings(&[(document, reading)]);
    let again = recovered(
        &written(&graph, Syntax::Turtle, &RdfOptions::default()),
        Syntax::Turtle,
    );
    let claims = again
        .graph
        .facts()
        .statements
        .values()
        .map(|it| it.claim.clone());
    let claims: Vec<_> = claims.collect();
    assert!(!claims[0].vouched && claims[0].polarity == Polarity::Positive);
}

#[test]
fn faults_are_told_with_their_place() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let good = written(&graph, Syntax::NTriples, &RdfOptions::default());
    let fault = |text: &str, syntax| {
        let error = read(text.as_bytes(), syntax, "x.nt", Limits::default());
        error.expect_err(text).to_string()
    };
    let told = fault(&format!("{good}<a> b\n"), Syntax::NTriples);
    let line = good.lines().count() + 1;
    assert!(told.starts_with(&format!("x.nt:{line}:")), "{told}");
    for (from, to, expected) in [
        (
            "/certainty/Alleged>",
            "/certainty/Sure>",
            "act:certainty that is not known",
        ),
        ("#char=6,45>", "#char=six,45>", "which is no place"),
        ("id/stmt/", "id/statement/", "is not below a folder `stmt`"),
        ("\"0.9\"", "\"9.0\"", "not 0 to 1"),
        ("nif-core#Context", "nif-core#Other", "without nif:Context"),
        ("ns#polarity>", "ns#other>", "has no act:polarity"),
    ] {
        let changed = good.replace(from, to);
        assert_ne!(changed, good, "{from}");
        let told = fault(&changed, Syntax::NTriples);
        assert!(
            told.starts_with("x.nt: <") && told.contains(expected),
            "{told}"
        );
    }
    let other = good.replace("/actant/id/stmt/", "/other/stmt/");
    assert!(fault(&other, Syntax::NTriples).contains("is not below the base"));
}

#[test]
fn what_is_too_large_is_refused() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let good = written(&graph, Syntax::NTriples, &RdfOptions::default());
    let limits = Limits {
        triples: 5,
        term: 1000,
    };
    let told = read(good.as_bytes(), Syntax::NTriples, "x.nt", limits).unwrap_err();
    assert_eq!(told.to_string(), "x.nt: more than 5 triples");
    let limits = Limits {
        triples: 5000,
        term: 20,
    };
    assert!(read(good.as_bytes(), Syntax::NTriples, "x.nt", limits).is_err());
}

#[test]
fn what_other_vocabularies_say_is_left_out() {
    let ontology = include_str!("../../../ontology/actant.ttl");
    let empty = recovered(ontology, Syntax::Turtle);
    assert_eq!(empty.graph, KnowledgeGraph::default());
    assert_eq!(empty.base, None);
}
