use super::*;
use crate::error::Fault;
use crate::open;
use crate::samples;
use actant_base::calendar::Day;
use actant_base::statement::{
    Certainty, Entity, EntityKind, Polarity, Qualifier, QualifierKind, Reading, Slot,
};
use actant_base::statement::{Source, Statement};
use actant_base::text::{Document, Span};
use actant_graph::{DocumentFacts, KnowledgeGraph};
use actant_rdf::query::{Dataset, Format, expects, names};
use actant_rdf::{RdfOptions, Syntax};
use actant_words::gazetteer::Gazetteer;
use proptest::prelude::*;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

#[path = "copies_tests.rs"]
mod copies;

/// A place of one's own, gone at the end.
struct Room(PathBuf);

impl Room {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("actant-collection-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("news.actant")
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn entry(document: &Document, reading: &Reading) -> Entry {
    Entry {
        document: Given::new(document),
        facts: DocumentFacts::new(document, reading),
        events: Vec::new(),
        words: document.text().split(' ').count(),
    }
}

const WHO: [&str; 5] = ["Peru", "Chile", "Iran", "Côte d'Ivoire", "Mali"];
const TEXT: &str = "Peru Chile Iran Côte d'Ivoire Mali accused the harbour. It was so in May.";

fn mention(name: &str) -> Slot {
    let key = format!("actor/{}", name.to_lowercase());
    let entity = samples::entity(&key, name, EntityKind::State);
    Slot::Mention(samples::mention(TEXT, name, entity))
}

fn thing(document: &str, name: &str) -> Slot {
    let id = actant_graph::document_id(&Document::new(document, TEXT));
    let key = format!("doc/{id}/thing/{name}");
    let entity = Entity {
        global: false,
        ..samples::entity(&key, name, EntityKind::Thing)
    };
    Slot::Mention(samples::mention(TEXT, name, entity))
}

/// A document of statements that the numbers choose: few enough that documents share some.
fn document(name: &str, chosen: &[u8]) -> (Document, Reading) {
    let statements = chosen
        .iter()
        .map(|&number| statement(name, number))
        .collect();
    let published = chosen
        .first()
        .and_then(|&day| Day::new(2026, 3, 1 + day % 28));
    let reading = Reading {
        document: name.to_owned(),
        published,
        agencies: Vec::new(),
        statements,
    };
    (Document::new(name, TEXT), reading)
}

fn statement(document: &str, number: u8) -> Statement {
    let who = |step: usize| WHO[(usize::from(number) + step) % WHO.len()];
    let object = match number % 4 {
        0 => Some(thing(document, "the harbour")),
        1 => None,
        _ => Some(mention(who(1))),
    };
    let verb = [("accused", "accuse"), ("was", "be")][usize::from(number / 5 % 2)];
    let mut statement = samples::statement(TEXT, Some(mention(who(0))), verb, object);
    statement.sentence_span = Span::new(0, TEXT.len());
    if number.is_multiple_of(3) {
        statement.predicate.relation = Some("Accuse".into());
        statement.certainty = Certainty::Alleged;
    }
    if number.is_multiple_of(7) {
        statement.polarity = Polarity::Negative;
        statement.attribution = [who(2), who(3)]
            .map(|name| match mention(name) {
                Slot::Mention(holder) => Some(holder),
                _ => None,
            })
            .map(|holder| Source {
                holder,
                cue: "said".into(),
                time: None,
            })
            .into();
    }
    if number.is_multiple_of(6) {
        let may = Span::new(TEXT.len() - 4, TEXT.len() - 1);
        statement.qualifiers = vec![Qualifier::of_words(QualifierKind::Time, may, "May")];
    }
    statement.confidence = f32::from(number % 10) / 10.0;
    statement
}

fn n_quads(graph: &KnowledgeGraph) -> Vec<u8> {
    let mut bytes = Vec::new();
    actant_rdf::write(graph, Syntax::NQuads, &RdfOptions::default(), &mut bytes).unwrap();
    bytes
}

/// Answers are compared row by row; where a question leaves the order open, in any order.
fn answer(dataset: &Dataset, sparql: &str) -> Vec<String> {
    let outcome = dataset
        .query(sparql)
        .unwrap_or_else(|error| panic!("{sparql}: {error}"));
    let written = match outcome.variables().is_empty() && outcome.boolean().is_none() {
        true => outcome.render(Format::NTriples).unwrap(),
        false => outcome.render(Format::Tsv).unwrap(),
    };
    let mut rows: Vec<String> = written.lines().map(str::to_owned).collect();
    if !sparql.contains("ORDER BY") {
        rows.sort_unstable();
    }
    rows
}

const QUESTIONS: [&str; 12] = [
    "SELECT * { ?s ?p ?o }",
    "SELECT * { GRAPH ?g { ?s ?p ?o } }",
    "SELECT * { GRAPH ?g { ?s rdf:predicate rel:accuse ; rdf:subject ?who } }",
    "SELECT ?g { GRAPH ?g {} }",
    "SELECT ?p ?s { ?s ?p actor:peru }",
    "SELECT ?p { actor:peru ?p actor:chile }",
    "SELECT * { ?a rel:accuse ?b . ?b rdfs:label ?name OPTIONAL { ?b skos:exactMatch ?same } }",
    "SELECT (COUNT(*) AS ?n) { ?s a act:Statement }",
    "ASK { actor:peru rel:accuse actor:chile }",
    "ASK { actor:nobody ?p ?o }",
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "SELECT ?s { ?s act:attribution/rdf:rest*/rdf:first actor:iran }",
];

/// The file gives what its documents give when they are read from nothing.
fn is_their_union(file: &Path, documents: &BTreeMap<String, (Document, Reading)>) {
    let collection = Collection::open(file).unwrap();
    let readings: Vec<(Document, Reading)> = documents.values().cloned().collect();
    let graph = KnowledgeGraph::from_readings(&readings);
    let kept = collection.graph().unwrap();
    assert_eq!(kept, graph);
    assert_eq!(n_quads(&kept), n_quads(&graph));
    assert_eq!(collection.list().unwrap().len(), documents.len());

    let mut loaded = Dataset::new().unwrap();
    loaded.load_graph(&graph, &RdfOptions::default()).unwrap();
    let asked = Dataset::of_kept(source(file).unwrap()).unwrap();
    assert_eq!(asked.len(), loaded.len());
    for question in QUESTIONS {
        assert_eq!(
            answer(&asked, question),
            answer(&loaded, question),
            "{question}"
        );
    }
    let graphs: Vec<String> = answer(&loaded, QUESTIONS[3]);
    for graph in graphs.iter().filter(|row| row.starts_with('<')) {
        assert!(asked.has_graph(graph.trim_matches(['<', '>'])), "{graph}");
        let from = format!("SELECT * FROM {graph} {{ ?s ?p ?o }}");
        assert_eq!(answer(&asked, &from), answer(&loaded, &from), "{from}");
    }
}

fn all_questions(asked: &Dataset, loaded: &Dataset) {
    let gazetteer = Gazetteer::embedded();
    for &(name, _) in names() {
        for who in ["Peru", "ivory coast", "nobody at all"] {
            let actor = expects(name, true, false).is_ok() || expects(name, true, true).is_ok();
            let other = expects(name, true, true).is_ok().then_some("Chile");
            let one = asked
                .named(name, actor.then_some(who), other, &gazetteer)
                .unwrap();
            let two = loaded
                .named(name, actor.then_some(who), other, &gazetteer)
                .unwrap();
            assert_eq!(one.sparql, two.sparql, "{name} {who}");
            assert_eq!(one.remarks, two.remarks, "{name} {who}");
            assert_eq!(
                answer(asked, &one.sparql),
                answer(loaded, &two.sparql),
                "{name} {who}"
            );
        }
    }
}

#[test]
fn questions_have_the_answers_of_the_graph() {
    let room = Room::new();
    let mut documents = samples::readings();
    documents.extend((0..6).map(|n| document(&format!("{n}.txt"), &[n, n * 7, 3 * n + 1, 21])));
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    for (document, reading) in &documents {
        writer.put(entry(document, reading)).unwrap();
    }
    writer.finish().unwrap();
    let by_name = documents
        .iter()
        .map(|it| (it.0.name().to_owned(), it.clone()))
        .collect();
    is_their_union(&room.file(), &by_name);
    let mut loaded = Dataset::new().unwrap();
    let graph = KnowledgeGraph::from_readings(&documents);
    loaded.load_graph(&graph, &RdfOptions::default()).unwrap();
    let asked = Dataset::of_kept(source(&room.file()).unwrap()).unwrap();
    all_questions(&asked, &loaded);
    assert!(
        asked
            .clone()
            .load_graph(&graph, &RdfOptions::default())
            .is_err()
    );
}

/// What somebody does to a collection.
#[derive(Debug, Clone)]
enum Step {
    Put(u8, Vec<u8>),
    Remove(u8),
    Commit,
    Reopen,
    Compact,
}

fn step() -> impl Strategy<Value = Step> {
    let numbers = prop::collection::vec(0..40_u8, 0..6);
    prop_oneof![
        6 => (0..6_u8, numbers).prop_map(|(name, numbers)| Step::Put(name, numbers)),
        2 => (0..6_u8).prop_map(Step::Remove),
        1 => Just(Step::Commit),
        1 => Just(Step::Reopen),
        1 => Just(Step::Compact),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_union_is_left(steps in prop::collection::vec(step(), 1..24)) {
        let room = Room::new();
        let file = room.file();
        let mut documents = BTreeMap::new();
        let mut writer = Writer::open(&file, "test", false).unwrap();
        for step in steps {
            match step {
                Step::Put(number, chosen) => {
                    let name = format!("{number}.txt");
                    let (document, reading) = document(&name, &chosen);
                    writer.put(entry(&document, &reading)).unwrap();
                    documents.insert(name, (document, reading));
                }
                Step::Remove(number) => {
                    let name = format!("{number}.txt");
                    let removed = writer.remove(std::slice::from_ref(&name)).unwrap();
                    prop_assert_eq!(removed, usize::from(documents.remove(&name).is_some()));
                }
                Step::Commit => writer.commit().unwrap(),
                Step::Reopen => {
                    writer.finish().unwrap();
                    writer = Writer::open(&file, "test", false).unwrap();
                }
                Step::Compact => writer.compact().unwrap(),
            }
        }
        writer.finish().unwrap();
        is_their_union(&file, &documents);
    }
}

fn count(connection: &Connection, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    connection.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn removal_leaves_no_trace() {
    let room = Room::new();
    let secret = "Zanzibarquux";
    let text = TEXT.replace("harbour", secret);
    let (document, mut reading) = document("secret-name.txt", &[0, 7, 14, 21]);
    let document = Document::new(document.name(), text);
    if let Some(Slot::Mention(mention)) = &mut reading.statements[0].object {
        mention.entity.label = secret.into();
    }
    let mut writer = Writer::open(&room.file(), "test", true).unwrap();
    writer.put(entry(&document, &reading)).unwrap();
    writer.commit().unwrap();
    let holds = |word: &str| {
        let mut found = false;
        for file in fs::read_dir(&room.0).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            found |= bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes());
        }
        found
    };
    assert!(holds(secret) && holds("secret-name"));
    // the index of words has them in small letters
    let indexed = secret.to_lowercase();
    assert!(holds(&indexed));
    assert_eq!(writer.remove(&["secret-name.txt".to_owned()]).unwrap(), 1);
    assert!(!holds(secret) && !holds("secret-name") && !holds(&indexed));
    let mut tables = schema::OF_A_DOCUMENT.to_vec();
    tables.extend(["documents", "names", "readings"]);
    tables.extend(["rdf_terms", "rdf_hashes", "rdf_runs", "rdf_blocks"]);
    for table in tables {
        assert_eq!(count(writer.connection(), table), 0, "{table}");
    }
}

#[test]
fn a_document_is_known_by_all_that_was_given() {
    let room = Room::new();
    let (document, reading) = document("a.txt", &[1, 2]);
    let mut writer = Writer::open(&room.file(), "one", false).unwrap();
    writer.put(entry(&document, &reading)).unwrap();
    assert_eq!(
        writer.finish().unwrap(),
        Tally {
            added: 1,
            replaced: 0
        }
    );
    let collection = Collection::open(&room.file()).unwrap();
    let standing =
        |document: &Document, by| collection.standing(&Given::new(document), by).unwrap();
    assert_eq!(standing(&document, "one"), Standing::Same);
    assert_eq!(standing(&document, "two"), Standing::ReadOtherwise);
    let later = document.clone().published_on(Day::new(2026, 5, 6));
    assert_eq!(standing(&later, "one"), Standing::New);
    let longer = Document::new("a.txt", format!("{TEXT} And more."));
    assert_eq!(standing(&longer, "one"), Standing::New);
    assert_eq!(
        standing(&Document::new("b.txt", TEXT), "one"),
        Standing::New
    );
}

#[test]
fn what_something_else_has_read_is_found_with_its_text() {
    let room = Room::new();
    let mut writer = Writer::open(&room.file(), "old", true).unwrap();
    for name in ["a.txt", "b.txt"] {
        let (document, reading) = document(name, &[3]);
        let document = document
            .published_on(Day::new(2026, 5, 6))
            .assumed_on(Day::new(2026, 5, 7));
        writer.put(entry(&document, &reading)).unwrap();
    }
    writer.finish().unwrap();
    let collection = Collection::open(&room.file()).unwrap();
    assert!(collection.read_otherwise("old", 0, 10).unwrap().is_empty());
    let stale = collection.read_otherwise("new", 0, 1).unwrap();
    let [(number, name, Some(given))] = &stale[..] else {
        panic!("{stale:?}");
    };
    assert_eq!((name.as_str(), given.text.as_str()), ("a.txt", TEXT));
    assert_eq!(given.published.as_deref(), Some("2026-05-06"));
    assert_eq!(given.document().assumed(), Day::new(2026, 5, 7));
    assert_eq!(
        collection.read_otherwise("new", *number, 10).unwrap().len(),
        1
    );
    assert_eq!(
        collection.status().unwrap().readings,
        [("old".to_owned(), 2)]
    );
    assert_eq!(collection.texts().unwrap().len(), 2);
    assert!(collection.faults().unwrap().is_empty());
}

#[test]
fn a_disk_without_room_costs_the_documents_at_hand_only() {
    let room = Room::new();
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    let (first, reading) = document("first.txt", &[1, 2]);
    writer.put(entry(&first, &reading)).unwrap();
    writer.commit().unwrap();
    let pages: i64 = writer
        .connection()
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    let limit = writer
        .connection()
        .pragma_update_and_check(None, "max_page_count", pages + 2, |row| {
            row.get::<_, i64>(0)
        })
        .unwrap();
    assert_eq!(limit, pages + 2);
    let mut failed = None;
    for number in 0..400 {
        let (next, reading) = document(&format!("{number}.txt"), &[3, 4, 5, 6, 7]);
        let put = writer.put(entry(&next, &reading));
        if let Err(error) = put.and_then(|()| writer.commit()) {
            failed = Some(error);
            break;
        }
    }
    let error = failed.expect("it is full");
    assert!(matches!(error.fault, Fault::Full), "{error}");
    assert!(error.is_of_writing());
    let before = writer.tally().added;
    drop(writer);
    let collection = Collection::open(&room.file()).unwrap();
    assert_eq!(collection.list().unwrap().len(), before);
    assert!(collection.faults().unwrap().is_empty());
    collection.graph().unwrap();
}

#[test]
fn a_reader_sees_the_state_before_while_a_writer_writes() {
    let room = Room::new();
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    let (first, reading) = document("first.txt", &[1, 2]);
    writer.put(entry(&first, &reading)).unwrap();
    writer.commit().unwrap();
    let kept = source(&room.file()).unwrap();
    let before = kept.snapshot().unwrap();
    let count = before.count().unwrap();
    let (second, reading) = document("second.txt", &[8, 9, 10]);
    writer.put(entry(&second, &reading)).unwrap();
    writer.commit().unwrap();
    assert_eq!(before.count().unwrap(), count);
    assert!(kept.snapshot().unwrap().count().unwrap() > count);
}

#[test]
fn two_writers_wait_for_each_other() {
    let room = Room::new();
    let file = room.file();
    Writer::open(&file, "test", false)
        .unwrap()
        .finish()
        .unwrap();
    std::thread::scope(|scope| {
        for half in 0..2 {
            let file = &file;
            scope.spawn(move || {
                let mut writer = Writer::open(file, "test", false).unwrap();
                for number in 0..20 {
                    let name = format!("{half}-{number}.txt");
                    let (document, reading) = document(&name, &[number, number + 1, 21]);
                    writer.put(entry(&document, &reading)).unwrap();
                    if number % 3 == 0 {
                        writer.commit().unwrap();
                    }
                    if number % 5 == 4 {
                        writer.remove(&[name]).unwrap();
                    }
                }
                writer.finish().unwrap();
            });
        }
    });
    let mut documents = BTreeMap::new();
    for half in 0..2 {
        for number in (0..20).filter(|number| number % 5 != 4) {
            let name = format!("{half}-{number}.txt");
            documents.insert(name.clone(), document(&name, &[number, number + 1, 21]));
        }
    }
    is_their_union(&file, &documents);
}

#[test]
fn other_files_are_refused_with_a_word() {
    let room = Room::new();
    let fault = |file: &Path| Collection::open(file).err().map(|error| error.fault);
    assert!(matches!(fault(&room.file()), Some(Fault::Missing)));
    assert!(matches!(
        Writer::existing(&room.file(), "test")
            .err()
            .map(|error| error.fault),
        Some(Fault::Missing)
    ));

    let text = room.0.join("text.actant");
    fs::write(
        &text,
        "Peru left the talks, and nobody knew why; it was raining.",
    )
    .unwrap();
    assert!(matches!(fault(&text), Some(Fault::Other)));
    let before = fs::read(&text).unwrap();
    assert!(Writer::open(&text, "test", false).is_err());
    assert_eq!(fs::read(&text).unwrap(), before);

    let database = room.0.join("other.db");
    let other = Connection::open(&database).unwrap();
    other.execute_batch("CREATE TABLE t (x)").unwrap();
    drop(other);
    assert!(is_collection(&database));
    assert!(matches!(fault(&database), Some(Fault::Other)));
    assert!(Writer::open(&database, "test", false).is_err());

    Writer::open(&room.file(), "test", false)
        .unwrap()
        .finish()
        .unwrap();
    let current = open::writer(&room.file(), false).unwrap();
    for (form, word) in [
        (schema::VERSION + 1, "a newer version of actant"),
        (schema::WITHOUT_WORDS - 1, "an older version of actant"),
    ] {
        current.pragma_update(None, "user_version", form).unwrap();
        let told = Collection::open(&room.file()).err().unwrap().to_string();
        assert!(told.contains(word), "{told}");
    }
    drop(current);

    let damaged = room.0.join("damaged.actant");
    let mut bytes = fs::read(room.file()).unwrap();
    bytes.truncate(bytes.len() / 2);
    bytes[100..].fill(0x5a);
    fs::write(&damaged, bytes).unwrap();
    assert!(
        Collection::open(&damaged)
            .and_then(|it| it.graph())
            .is_err()
    );
}

#[test]
fn a_copy_of_the_closed_file_is_the_collection() {
    let room = Room::new();
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    let (first, reading) = document("first.txt", &[1, 2, 3]);
    writer.put(entry(&first, &reading)).unwrap();
    writer.finish().unwrap();
    let inside: Vec<_> = fs::read_dir(&room.0).unwrap().collect();
    assert_eq!(
        inside.len(),
        1,
        "the log is gone once nobody has the file open"
    );
    let copy = room.0.join("copy.actant");
    fs::copy(room.file(), &copy).unwrap();
    let documents = BTreeMap::from([("first.txt".to_owned(), (first, reading))]);
    is_their_union(&copy, &documents);
}

/// The file that [`writes_until_it_is_killed`] writes to; nothing if it is run as a test.
const KILLED: &str = "ACTANT_TEST_KILLED";

fn hurried(number: u8) -> (String, Document, Reading) {
    let name = format!("{}.txt", number % 16);
    let (document, reading) = document(&name, &[number % 40, number / 2 % 40, number / 3 % 40, 21]);
    (name, document, reading)
}

/// Writes and removes for ever, in a process of its own.
#[test]
fn writes_until_it_is_killed() {
    let Some(file) = std::env::var_os(KILLED) else {
        return;
    };
    let mut writer = Writer::open(Path::new(&file), "test", false).unwrap();
    for number in (0..=u8::MAX).cycle() {
        let (name, document, reading) = hurried(number);
        writer.put(entry(&document, &reading)).unwrap();
        match number % 8 {
            3 => {
                writer.remove(&[name]).unwrap();
            }
            5 | 7 => writer.commit().unwrap(),
            _ => {}
        }
    }
}

/// Killed a hundred times with `ACTANT_KILLS=100`, else twenty.
#[test]
fn a_killed_writer_leaves_whole_documents() {
    let tries = std::env::var("ACTANT_KILLS")
        .ok()
        .and_then(|tries| tries.parse().ok());
    let room = Room::new();
    let (mut changed, mut before) = (0, Vec::new());
    for number in 0..tries.unwrap_or(20_u64) {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tests::writes_until_it_is_killed"])
            .env(KILLED, room.file())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // spread over a second; the first ones before there is a file
        std::thread::sleep(std::time::Duration::from_millis(number * 379 % 997));
        child.kill().unwrap();
        child.wait().unwrap();
        if fs::metadata(room.file()).map_or(0, |about| about.len()) == 0 {
            continue;
        }
        let collection = match Collection::open(&room.file()) {
            Ok(collection) => collection,
            // killed while the tables were made: none is there, and the next one makes them
            Err(error) => {
                assert!(
                    before.is_empty() && matches!(error.fault, Fault::Other),
                    "{error}"
                );
                continue;
            }
        };
        assert!(collection.faults().unwrap().is_empty());
        let kept = collection.graph().unwrap();
        let all: Vec<(String, Document, Reading)> = (0..=u8::MAX).map(hurried).collect();
        let known: BTreeMap<String, (Document, Reading)> = kept
            .documents()
            .values()
            .map(|facts| {
                let is_it = |(_, document, reading): &&(String, Document, Reading)| {
                    DocumentFacts::new(document, reading) == *facts
                };
                let (name, document, reading) = all.iter().find(is_it).expect("it is whole");
                (name.clone(), (document.clone(), reading.clone()))
            })
            .collect();
        is_their_union(&room.file(), &known);
        let now: Vec<_> = kept.documents().keys().cloned().collect();
        changed += usize::from(now != before);
        before = now;
    }
    assert!(changed > 0, "no writer got as far as writing");
}

#[test]
fn sentences_are_found_by_their_words_while_their_documents_are_there() {
    let room = Room::new();
    let words = Words::new("HARBOUR").unwrap();
    let found = || {
        Collection::open(&room.file())
            .unwrap()
            .search(&words, 99)
            .unwrap()
    };
    // with texts and without
    for with_text in [false, true] {
        let mut writer = Writer::open(&room.file(), "test", with_text).unwrap();
        for name in ["b.txt", "a.txt"] {
            let (document, reading) = document(name, &[0, 7, 14, 21]);
            writer.put(entry(&document, &reading)).unwrap();
        }
        writer.commit().unwrap();
        let all = found();
        assert!(!all.is_empty(), "{with_text}");
        assert!(all.is_sorted_by_key(|it| (&it.document, it.start)));
        for it in &all {
            let cut = |text: &str| {
                text.chars()
                    .skip(it.start)
                    .take(it.end - it.start)
                    .collect::<String>()
            };
            assert_eq!(it.sentence, cut(TEXT));
            assert!(!it.statements.is_empty());
        }
        assert_eq!(writer.remove(&["a.txt".to_owned()]).unwrap(), 1);
        assert!(found().iter().all(|it| it.document == "b.txt"));
        assert_eq!(found().len() * 2, all.len());
        assert_eq!(writer.remove(&["b.txt".to_owned()]).unwrap(), 1);
        assert!(found().is_empty());
    }
}

#[test]
fn a_file_without_an_index_of_words_gets_one_from_whoever_writes() {
    let room = Room::new();
    let mut writer = Writer::open(&room.file(), "test", true).unwrap();
    let (document, reading) = document("a.txt", &[0, 7]);
    writer.put(entry(&document, &reading)).unwrap();
    writer.finish().unwrap();
    let before = open::writer(&room.file(), false).unwrap();
    before.execute_batch("DROP TABLE words").unwrap();
    before
        .pragma_update(None, "user_version", schema::WITHOUT_WORDS)
        .unwrap();
    drop(before);
    let words = Words::new("harbour").unwrap();
    let found = || Collection::open(&room.file()).unwrap().search(&words, 9);
    assert!(matches!(found().unwrap_err().fault, Fault::NoWords));
    Writer::existing(&room.file(), "test")
        .unwrap()
        .compact()
        .unwrap();
    assert!(!found().unwrap().is_empty());
}

#[test]
fn who_watches_is_told_of_changes_alone() {
    let room = Room::new();
    let put = |names: &[&str]| {
        let mut writer = Writer::open(&room.file(), "test", false).unwrap();
        for name in names {
            let (document, reading) = document(name, &[1, 2]);
            writer.put(entry(&document, &reading)).unwrap();
        }
        writer.finish().unwrap();
    };
    put(&["a.txt"]);
    let mut watch = Watch::new(&room.file());
    let first = watch.state().unwrap();
    assert_eq!(
        (first.documents, watch.state().unwrap()),
        (1, first.clone())
    );
    // who writes nothing changes nothing
    put(&[]);
    assert_eq!(watch.state().unwrap(), first);
    // batch by batch, before the writer has ended
    let mut writer = Writer::open(&room.file(), "test", false).unwrap();
    let (document, reading) = document("b.txt", &[3]);
    writer.put(entry(&document, &reading)).unwrap();
    assert_eq!(watch.state().unwrap(), first);
    writer.commit().unwrap();
    let second = watch.state().unwrap();
    assert_eq!(second.documents, 2);
    writer.remove(&["b.txt".to_owned()]).unwrap();
    drop(writer);
    let third = watch.state().unwrap();
    assert!(third.documents == 1 && third != first && third.to_string() != first.to_string());
    // another file in its place is seen
    let other = Room::new();
    let mut writer = Writer::open(&other.file(), "test", false).unwrap();
    for name in ["c.txt", "d.txt", "e.txt"] {
        let (document, reading) = super::tests::document(name, &[4]);
        writer.put(entry(&document, &reading)).unwrap();
    }
    writer.finish().unwrap();
    if cfg!(unix) {
        fs::rename(other.file(), room.file()).unwrap();
        assert_eq!(watch.state().unwrap().documents, 3);
    }
}
