use super::*;
use actant_base::text::Metadata;
use proptest::prelude::*;

#[test]
fn building_is_a_union() {
    let readings = samples::readings();
    let whole = KnowledgeGraph::from_readings(&readings);
    for split in 0..=readings.len() {
        let (left, right) = readings.split_at(split);
        let mut merged = KnowledgeGraph::from_readings(right);
        merged.merge(KnowledgeGraph::from_readings(left));
        assert_eq!(merged, whole);
        merged.merge(whole.clone());
        assert_eq!(merged, whole);
    }
}

#[test]
fn statements_that_say_the_same_are_one() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let accusations: Vec<_> = graph
        .facts()
        .statements
        .values()
        .filter(|known| known.claim.relation == Relation::Typed("accuse".into()))
        .collect();
    // One with content, one without.
    assert_eq!(accusations.len(), 2);
    let places = accusations.iter().map(|known| known.evidence.len());
    assert_eq!(places.sum::<usize>(), 2);
}

#[test]
fn what_a_statement_denies_is_no_part_of_what_it_is() {
    let (document, reading) = samples::readings().swap_remove(0);
    let mut silent = reading.clone();
    silent.statements[2].denies.clear();
    let joined = KnowledgeGraph::from_readings(&[(document.clone(), reading)]);
    let apart = KnowledgeGraph::from_readings(&[(document, silent)]);
    let denied = |graph: &KnowledgeGraph| -> Vec<(Arc<str>, usize)> {
        let statements = graph.facts().statements.iter();
        statements
            .map(|(id, known)| (id.clone(), known.denies.len()))
            .collect()
    };
    let ids = |graph: &KnowledgeGraph| -> Vec<Arc<str>> {
        denied(graph).into_iter().map(|(id, _)| id).collect()
    };
    assert_eq!(ids(&joined), ids(&apart));
    assert_eq!(
        denied(&joined)
            .iter()
            .map(|(_, count)| count)
            .sum::<usize>(),
        1
    );
    // merging is a union of what they deny
    let mut merged = apart;
    merged.merge(joined.clone());
    assert_eq!(merged, joined);
}

#[test]
fn identifiers_do_not_depend_on_positions() {
    let (document, reading) = samples::readings().swap_remove(0);
    let mut moved = reading.clone();
    moved.statements.swap(0, 1);
    moved.statements[1].content = vec![0];
    moved.statements[2].object = Some(Slot::Statement(0));
    moved.statements[2].denies = vec![0];
    let one = KnowledgeGraph::from_readings(&[(document.clone(), reading)]);
    let two = KnowledgeGraph::from_readings(&[(document, moved)]);
    assert_eq!(one, two);
}

#[test]
fn evidence_covers_subject_to_content_in_characters() {
    let (document, reading) = samples::readings().swap_remove(0);
    let graph = KnowledgeGraph::from_readings(&[(document, reading)]);
    let places: BTreeSet<(usize, usize)> = graph
        .facts()
        .statements
        .values()
        .flat_map(|known| &known.evidence)
        .map(|evidence| (evidence.start, evidence.end))
        .collect();
    assert!(places.contains(&(6, 45)), "{places:?}");
}

#[test]
fn a_statement_has_each_place_once() {
    let (document, mut reading) = samples::readings().swap_remove(0);
    let mut again = reading.statements[0].clone();
    again.rule = "another".into();
    again.confidence = 0.7;
    reading.statements.push(again);
    let graph = KnowledgeGraph::from_readings(&[(document, reading)]);
    let mut twice = graph
        .facts()
        .statements
        .values()
        .flat_map(|known| &known.evidence);
    let twice = twice.find(|evidence| evidence.rules.len() > 1).unwrap();
    assert_eq!(*twice.confidences, [700, 900]);
}

#[test]
fn identifiers_can_be_told_from_claims() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let told =
        |(id, known): (&Arc<str>, &Arc<StatementFacts>)| **id == *statement_id(&known.claim, false);
    let (told, other): (Vec<_>, Vec<_>) = graph.facts().statements.iter().partition(|&it| told(it));
    // two that contain one another
    assert_eq!(
        (told.len(), other.len()),
        (graph.facts().statements.len() - 2, 2)
    );
}

#[test]
fn the_facts_of_a_document_are_read_back() {
    for (document, reading) in samples::readings() {
        let facts = DocumentFacts::new(&document, &reading);
        let written = serde_json::to_string(&facts).unwrap();
        let read: DocumentFacts = serde_json::from_str(&written).unwrap();
        assert_eq!(read, facts);
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
    }
}

#[test]
fn what_publishers_say_of_a_document_is_a_union() {
    let (document, reading) = samples::readings().swap_remove(0);
    let with = |title: &str, url: &str| {
        let metadata = Metadata {
            title: Some(title.to_owned()),
            url: Some(url.to_owned()),
            ..Metadata::default()
        };
        document.clone().with_metadata(metadata)
    };
    let one = with("Talks fail", " https://example.org/1 ");
    let other = with("Talks collapse", "  ");
    let both = [
        (one.clone(), reading.clone()),
        (other.clone(), reading.clone()),
    ];
    let graph = KnowledgeGraph::from_readings(&both);
    let turned = KnowledgeGraph::from_readings(&[(other, reading.clone()), (one, reading)]);
    assert_eq!(graph, turned);
    let known = &graph.documents()[document_id(&document).as_str()].metadata;
    assert_eq!(
        *known.titles,
        ["Talks collapse".into(), "Talks fail".into()]
    );
    assert_eq!(*known.urls, ["https://example.org/1".into()]);
    // facts that were kept before there were any
    let facts = &graph.documents()[document_id(&document).as_str()];
    let mut kept = serde_json::to_value(facts).unwrap();
    kept.as_object_mut().unwrap().remove("metadata");
    let read: DocumentFacts = serde_json::from_value(kept).unwrap();
    assert_eq!(read.metadata, MetadataFacts::default());
}

/// Documents of so many words, from one word to another, on a day of March.
fn printed(number: usize, from: usize, to: usize, day: u8) -> (Document, Reading) {
    let (document, mut reading) = samples::invented(number, &[(number, 0, 1)]);
    let words: Vec<String> = (from..to).map(|word| format!("w{word}")).collect();
    let text = format!("{}\n{}", document.text(), words.join(" "));
    reading.published = Day::new(2026, 3, day);
    (Document::new(document.name(), text), reading)
}

fn copies(graph: &KnowledgeGraph, all: &[(Document, Reading)]) -> Vec<(usize, usize)> {
    let ids: Vec<String> = all.iter().map(|(it, _)| document_id(it)).collect();
    let at = |id: &str| ids.iter().position(|known| known == id).unwrap();
    let origins = graph.origins();
    let mut found: Vec<(usize, usize)> = origins
        .copies()
        .iter()
        .map(|(copy, origin)| (at(copy), at(origin)))
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn the_origin_is_the_earliest_and_without_it_the_next() {
    let all = [
        printed(0, 0, 200, 4),
        printed(1, 0, 200, 3),
        printed(2, 0, 120, 5),
        printed(3, 500, 700, 3),
        printed(4, 0, 200, 30),
    ];
    let mut graph = KnowledgeGraph::from_readings(&all);
    // the last is printed too late to be a copy
    assert_eq!(copies(&graph, &all), [(0, 1), (2, 1)]);
    let ids: Vec<String> = all.iter().map(|(it, _)| document_id(it)).collect();
    let count = |graph: &KnowledgeGraph, of: &[usize]| {
        let of = of.iter().map(|&at| ids[at].as_str());
        graph.origins().count(of)
    };
    assert_eq!(count(&graph, &[0, 1, 2, 3, 4]), 3);
    assert_eq!(count(&graph, &[0, 2]), 1);
    graph.remove(&ids[1]);
    assert_eq!(copies(&graph, &all), [(2, 0)]);
    graph.remove(&ids[0]);
    assert_eq!(copies(&graph, &all), []);
}

#[test]
fn of_one_day_the_origin_is_the_first_by_identifier() {
    let all = [
        printed(0, 0, 200, 4),
        printed(1, 0, 90, 4),
        printed(2, 0, 200, 4),
    ];
    let first = (0..3).min_by_key(|&at| document_id(&all[at].0)).unwrap();
    let graph = KnowledgeGraph::from_readings(&all);
    let expected: Vec<_> = (0..3)
        .filter(|&at| at != first)
        .map(|at| (at, first))
        .collect();
    assert_eq!(copies(&graph, &all), expected);
}

#[test]
fn what_stands_in_a_hundred_reports_brings_nobody_together() {
    // sixty words of their own below forty that all have
    let mut all: Vec<_> = (0..150)
        .map(|number| {
            let (document, reading) = printed(number, 0, 40, 4);
            let own = 1000 + 60 * number;
            let words: Vec<String> = (own..own + 60).map(|word| format!("w{word}")).collect();
            let text = format!("{}\n{}", document.text(), words.join(" "));
            (Document::new(document.name(), text), reading)
        })
        .collect();
    let (copied, reading) = all[120].clone();
    all.push((copied.named("copy"), reading));
    let graph = KnowledgeGraph::from_readings(&all);
    let found = copies(&graph, &all);
    assert!(found == [(120, 150)] || found == [(150, 120)], "{found:?}");
}

proptest! {
    /// Parts of a few texts on a few days: what is a copy of what is the same for the union as for the whole, and after one
    /// is taken out the same as without it.
    #[test]
    fn origins_do_not_depend_on_how_documents_came(
        texts in prop::collection::vec((0..3usize, 0..3usize, 1..9u8), 2..9),
        split in any::<prop::sample::Index>(),
        out in any::<prop::sample::Index>(),
    ) {
        let all: Vec<_> = texts
            .iter()
            .enumerate()
            .map(|(number, &(text, part, day))| {
                let from = 1000 * text + 40 * part;
                printed(number, from, 1000 * text + 200, day)
            })
            .collect();
        let whole = KnowledgeGraph::from_readings(&all);
        let (left, right) = all.split_at(split.index(all.len()));
        let mut merged = KnowledgeGraph::from_readings(right);
        merged.merge(KnowledgeGraph::from_readings(left));
        prop_assert_eq!(merged.origins(), whole.origins());
        for (copy, origin) in whole.origins().copies() {
            prop_assert!(whole.origins().of_copy(origin).is_none());
            let day = |id: &Arc<str>| whole.documents()[id].published.first().copied();
            prop_assert!((day(origin), origin) < (day(copy), copy));
        }
        let mut rest = all.clone();
        let (gone, _) = rest.remove(out.index(all.len()));
        let mut without = whole;
        without.remove(&document_id(&gone));
        prop_assert_eq!(without.origins(), KnowledgeGraph::from_readings(&rest).origins());
    }
}

#[test]
fn those_without_a_day_change_nothing_for_the_others() {
    let mut all = vec![printed(0, 0, 200, 1), printed(1, 0, 200, 20)];
    let dated = copies(&KnowledgeGraph::from_readings(&all), &all);
    assert_eq!(dated, []);
    let mut undated = printed(2, 0, 200, 1);
    undated.1.published = None;
    all.push(undated);
    let found = copies(&KnowledgeGraph::from_readings(&all), &all);
    assert!(found == [(2, 0)] || found == [(2, 1)], "{found:?}");
}

proptest! {
    /// Documents of a few statements over the same few actors, so that they share statements and entities.
    #[test]
    fn what_is_taken_out_leaves_no_trace(
        said in prop::collection::vec(prop::collection::vec((0..3usize, 0..3usize, 0..3usize), 0..6), 2..6),
        order in any::<prop::sample::Index>(),
        taken in prop::collection::vec(any::<bool>(), 6),
    ) {
        let mut documents: Vec<_> = said.iter().enumerate().map(|(at, said)| samples::invented(at, said)).collect();
        let shift = order.index(documents.len());
        documents.rotate_left(shift);
        let mut graph = KnowledgeGraph::from_readings(&documents);
        let (gone, kept): (Vec<_>, Vec<_>) = documents.into_iter().zip(taken).partition(|(_, taken)| *taken);
        for ((document, reading), _) in &gone {
            let facts = graph.remove(&document_id(document)).unwrap();
            prop_assert_eq!(facts, DocumentFacts::new(document, reading));
            prop_assert!(graph.remove(&document_id(document)).is_none());
        }
        let kept: Vec<_> = kept.into_iter().map(|(document, _)| document).collect();
        prop_assert_eq!(graph, KnowledgeGraph::from_readings(&kept));
    }
}
