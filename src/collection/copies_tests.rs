//! Copies of documents in what a collection answers.

use super::*;

/// A document of so many words of a text, published in March or without a day.
fn printed(name: &str, text: usize, part: usize, day: u8) -> (Document, Reading) {
    let (_, mut reading) = document(name, &[u8::try_from(text).unwrap(), 21]);
    let words: Vec<String> = (40 * part..200)
        .map(|word| format!("w{text}x{word}"))
        .collect();
    reading.published = Day::new(2026, 3, day);
    (
        Document::new(name, format!("{TEXT}\n{}", words.join(" "))),
        reading,
    )
}

/// The file answers what the graph of its documents answers, copies included.
fn tells_the_same_copies(file: &Path, documents: &BTreeMap<String, (Document, Reading)>) -> usize {
    let readings: Vec<(Document, Reading)> = documents.values().cloned().collect();
    let graph = KnowledgeGraph::from_readings(&readings);
    let mut loaded = Dataset::new().unwrap();
    loaded.load_graph(&graph, &RdfOptions::default()).unwrap();
    let asked = Dataset::of_kept(source(file).unwrap()).unwrap();
    for question in [
        "SELECT ?copy ?origin { ?copy act:copyOf ?origin }",
        "SELECT ?g ?copy ?origin { GRAPH ?g { ?copy act:copyOf ?origin } }",
        "SELECT * { ?s ?p ?o }",
    ] {
        assert_eq!(
            answer(&asked, question),
            answer(&loaded, question),
            "{question}"
        );
    }
    for name in ["sources", "repeated"] {
        let question = asked
            .named(name, None, None, &Gazetteer::default())
            .unwrap()
            .sparql;
        assert_eq!(
            answer(&asked, &question),
            answer(&loaded, &question),
            "{name}"
        );
    }
    assert_eq!(asked.len(), loaded.len());
    graph.origins().copies().len()
}

#[test]
fn copies_are_those_of_the_graph() {
    let room = Room::new();
    let mut documents = BTreeMap::new();
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    let put = |writer: &mut Writer, documents: &mut BTreeMap<_, _>, name: &str, text, day| {
        let (document, reading) = printed(name, text, 0, day);
        writer.put(entry(&document, &reading)).unwrap();
        documents.insert(name.to_owned(), (document, reading));
    };
    put(&mut writer, &mut documents, "a.txt", 0, 3);
    put(&mut writer, &mut documents, "b.txt", 0, 5);
    put(&mut writer, &mut documents, "c.txt", 1, 5);
    writer.finish().unwrap();
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 1);
    // an earlier one is the origin of all
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    put(&mut writer, &mut documents, "d.txt", 0, 1);
    writer.finish().unwrap();
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 2);
    // and without it the next
    let mut writer = Writer::existing(&room.file(), "test").unwrap();
    writer.remove(&["d.txt".to_owned()]).unwrap();
    documents.remove("d.txt");
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 1);
    // who adds for long tells it in between
    writer = writer.without_pause();
    put(&mut writer, &mut documents, "f.txt", 1, 7);
    writer.commit().unwrap();
    assert!(!crate::copies::is_due(writer.connection()).unwrap());
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 2);
    writer.remove(&["f.txt".to_owned()]).unwrap();
    documents.remove("f.txt");
    drop(writer);
    let mut writer = Writer::existing(&room.file(), "test").unwrap();
    // what waits to be told when a writer is killed is told by who asks
    put(&mut writer, &mut documents, "e.txt", 1, 6);
    writer.commit().unwrap();
    drop(writer);
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 2);
    // and by who has it open meanwhile, unless it was written since the last look
    let mut watch = crate::Watch::new(&room.file());
    watch.tend().unwrap();
    let mut writer = Writer::existing(&room.file(), "test").unwrap();
    put(&mut writer, &mut documents, "g.txt", 1, 8);
    writer.commit().unwrap();
    watch.tend().unwrap();
    assert!(crate::copies::is_due(writer.connection()).unwrap());
    watch.tend().unwrap();
    assert!(!crate::copies::is_due(writer.connection()).unwrap());
    assert_eq!(tells_the_same_copies(&room.file(), &documents), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Parts of a few texts, over months or without a day, put and removed in turn.
    #[test]
    fn copies_are_told_again_as_far_as_it_matters(
        steps in prop::collection::vec((0..10_u8, 0..2_usize, 0..3_usize, 0..32_u8, 0..6_u8), 1..40),
        undated in any::<bool>(),
        meanwhile in any::<bool>(),
    ) {
        let room = Room::new();
        let file = room.file();
        let mut documents = BTreeMap::new();
        let mut writer = Writer::open(&file, "test", false).unwrap();
        for (number, text, part, day, what) in steps {
            let name = format!("{number}.txt");
            match what {
                0 => {
                    writer.remove(std::slice::from_ref(&name)).unwrap();
                    documents.remove(&name);
                }
                1 => {
                    writer.finish().unwrap();
                    writer = Writer::open(&file, "test", false).unwrap();
                    if meanwhile {
                        writer = writer.without_pause();
                    }
                }
                2 => writer.commit().unwrap(),
                _ => {
                    let (document, mut reading) = printed(&name, text, part, 1);
                    let first = Day::new(2026, 3, 1).unwrap();
                    // four days apart: a copy of a copy is too late to be one
                    reading.published = match (day, undated) {
                        (31, true) => None,
                        _ => first.plus_days(4 * i32::from(day)),
                    };
                    writer.put(entry(&document, &reading)).unwrap();
                    documents.insert(name, (document, reading));
                }
            }
        }
        writer.finish().unwrap();
        tells_the_same_copies(&file, &documents);
    }
}
