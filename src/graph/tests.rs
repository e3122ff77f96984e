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
