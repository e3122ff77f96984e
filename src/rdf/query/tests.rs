use super::*;
use crate::samples;
use actant_words::gazetteer::Gazetteer;
use std::path::Path;
use std::time::{Duration, Instant};

fn sample() -> Dataset {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let mut turtle = Vec::new();
    rdf::write(
        &graph,
        rdf::Syntax::Turtle,
        &RdfOptions::default(),
        &mut turtle,
    )
    .unwrap();
    let mut dataset = Dataset::new().unwrap();
    dataset
        .load_bytes(&turtle, "ttl", Path::new("seed.ttl"))
        .unwrap();
    dataset
}

#[test]
fn turtle_answers_questions() {
    let outcome = sample()
        .query("SELECT ?whom { actor:iran rel:accuse ?whom }")
        .unwrap();
    assert_eq!(
        outcome.render(Format::Table).unwrap(),
        "whom\n──────────────\nactor:pakistan\n"
    );
    let claims = sample()
        .query(
            "SELECT ?r ?quote { ?c prov:wasAttributedTo actor:iran ; rdf:subject ?x ; rdf:predicate ?r ;
             rdf:object ?y ; prov:wasDerivedFrom ?quote . FILTER NOT EXISTS { ?x ?r ?y } }",
        )
        .unwrap();
    assert_eq!(claims.len(), 1);
    assert!(claims.render(Format::Csv).unwrap().contains("#char=19,45"));
}

#[test]
fn a_graph_in_memory_answers_without_named_graphs() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let ask = "ASK { actor:iran skos:exactMatch wd:Q794 }";
    let outcome = run_on_graph(&graph, &RdfOptions::default(), ask).unwrap();
    assert_eq!(outcome.boolean(), Some(true));
    assert_eq!(outcome.render(Format::Table).unwrap(), "yes\n");
}

#[test]
fn the_same_prefixes_follow_another_base() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let options = RdfOptions::default().with_base("https://e.org/n/").unwrap();
    let outcome = run_on_graph(&graph, &options, "ASK { actor:iran a act:State }").unwrap();
    assert_eq!(outcome.boolean(), Some(true));
}

#[test]
fn results_have_many_formats() {
    let outcome = sample()
        .query("SELECT ?x ?none { ?x a act:State }")
        .unwrap();
    for format in [Format::Table, Format::Csv, Format::Tsv, Format::Xml] {
        assert!(
            outcome.render(format).unwrap().contains("iran"),
            "{format:?}"
        );
    }
    let json = outcome.render(Format::Json).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["results"]["bindings"].as_array().map(Vec::len),
        Some(3)
    );
    assert!(outcome.render(Format::Turtle).is_err());
}

#[test]
fn constructed_triples_are_unique() {
    let outcome = sample()
        .query("CONSTRUCT { act:all act:has ?p } { ?s rdf:predicate ?p }")
        .unwrap();
    let turtle = outcome.render(Format::Turtle).unwrap();
    assert_eq!(turtle.matches("rel:accuse").count(), 1, "{turtle}");
}

fn error(sparql: &str) -> String {
    sample().query(sparql).unwrap_err().to_string()
}

#[test]
fn an_undeclared_prefix_gets_a_hint() {
    let message = error("SELECT ?x {\n  ?x foaf:name \"a:b\" }");
    assert!(
        message.starts_with("query:2:6: the prefix `foaf:` is not declared"),
        "{message}"
    );
    assert!(message.contains("PREFIX foaf: <http://xmlns.com/foaf/0.1/>"));
    let message = error("SELECT * { ?x rell:accuse ?y }");
    assert!(message.contains("did you mean `rel:`"), "{message}");
    assert!(message.contains("\n                ^\n"), "{message}");
}

#[test]
fn other_mistakes_have_a_place() {
    let message = error("# q: x\nPREFIX q: <http://q/>\nSELECT ?x { ?x q:y:z 'it\\'s foo:bar' . ");
    assert!(message.starts_with("query:3:"), "{message}");
    assert!(!message.contains("hint"), "{message}");
    assert!(error("").starts_with("query:1:1:"));
    let ungrouped = error("SELECT ?a (COUNT(?b) AS ?n) ?c { ?a ?b ?c }");
    assert!(
        ungrouped.contains("neither grouped nor aggregated"),
        "{ungrouped}"
    );
}

#[test]
fn files_that_do_not_parse_are_placed() {
    let mut dataset = Dataset::new().unwrap();
    let broken = dataset.load_bytes(
        b"<a:b> <a:c> <a:d> .\n<a:b> oops",
        "ttl",
        Path::new("x.ttl"),
    );
    let message = broken.unwrap_err().to_string();
    assert!(message.starts_with("x.ttl:2:"), "{message}");
    let unknown = dataset
        .load_bytes(b"", "pdf", Path::new("x.pdf"))
        .unwrap_err();
    assert!(unknown.to_string().contains(".jsonld"));
    let missing = run(&[PathBuf::from("/nowhere/x.ttl")], "ASK {}").unwrap_err();
    assert!(matches!(missing, QueryError::Read { .. }));
}

#[test]
fn prefixes_of_a_file_follow_its_base() {
    let mut dataset = Dataset::new().unwrap();
    let turtle = b"@prefix actor: <https://e.org/actor/> . actor:iran a actor:x .";
    dataset
        .load_bytes(turtle, "ttl", Path::new("x.ttl"))
        .unwrap();
    assert_eq!(dataset.prefixes()["doc"], "https://e.org/doc/");
}

/// A triple that several documents state is one triple, whether or not the file keeps the documents apart.
#[test]
fn the_same_graph_answers_alike_in_every_format() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let options = RdfOptions::default();
    let mut datasets = Vec::new();
    for extension in ["ttl", "nt", "nq", "trig", "rdf", "jsonld"] {
        let mut bytes = Vec::new();
        let syntax = rdf::Syntax::from_extension(extension).unwrap();
        rdf::write(&graph, syntax, &options, &mut bytes).unwrap();
        let mut dataset = Dataset::new().unwrap();
        let path = format!("graph.{extension}");
        dataset
            .load_bytes(&bytes, extension, Path::new(&path))
            .unwrap();
        datasets.push((extension, dataset));
    }
    let mut in_memory = Dataset::new().unwrap();
    in_memory.load_graph(&graph, &options).unwrap();
    datasets.push(("memory", in_memory));
    let mut questions = vec![
        "SELECT (COUNT(?s) AS ?n) { ?s a act:Statement }".to_owned(),
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }".to_owned(),
        "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o".to_owned(),
        "SELECT ?r (COUNT(*) AS ?n) { ?s rdf:predicate ?r . ?s act:verb/rdfs:label ?v } GROUP BY ?r ORDER BY ?r".to_owned(),
    ];
    for &(name, _) in names() {
        let called = |who| datasets[0].1.called(who, &Gazetteer::default());
        let (iran, pakistan) = (called("Iran"), called("Pakistan"));
        let asked = named(name, Some(&iran), Some(&pakistan));
        questions.push(asked.or_else(|_| named(name, Some(&iran), None)).unwrap());
    }
    for question in &questions {
        let csv = |dataset: &Dataset| dataset.query(question).unwrap().render(Format::Csv);
        let expected = csv(&datasets[0].1).unwrap();
        for (extension, dataset) in &datasets {
            assert_eq!(csv(dataset).unwrap(), expected, "{extension}: {question}");
        }
    }
}

fn documents() -> Dataset {
    let text = b"
        @prefix e: <http://e.org/> .
        e:a e:p e:b .
        e:one { e:a e:p e:b . e:a e:p e:c . _:x e:p e:d }
        e:two { e:a e:p e:c . e:b e:q 5 }";
    let mut dataset = Dataset::new().unwrap();
    dataset
        .load_bytes(text, "trig", Path::new("two.trig"))
        .unwrap();
    dataset
}

#[test]
fn graphs_are_asked_together_by_name_or_in_part() {
    let dataset = documents();
    for (query, rows) in [
        ("SELECT * { ?s ?p ?o }", 4),
        ("SELECT * { ?s ?p e:c }", 1),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", 5),
        ("SELECT * { GRAPH ?g { ?s ?p e:c } }", 2),
        ("SELECT * { GRAPH ?g {} }", 2),
        ("SELECT * { GRAPH e:one { ?s ?p ?o } }", 3),
        ("SELECT * { GRAPH e:one { ?s e:p ?o } }", 3),
        ("SELECT * { GRAPH e:one { e:a ?p ?o } }", 2),
        ("SELECT * { GRAPH e:three { ?s ?p ?o } }", 0),
        ("SELECT * FROM e:one { ?s ?p ?o }", 3),
        ("SELECT * FROM e:one FROM e:two { ?s ?p ?o }", 4),
        ("SELECT * FROM e:three { ?s ?p ?o }", 0),
        ("SELECT * FROM e:one { GRAPH ?g { ?s ?p ?o } }", 0),
        ("SELECT * FROM NAMED e:two { GRAPH ?g { ?s ?p ?o } }", 2),
        ("SELECT * FROM NAMED e:two { ?s ?p ?o }", 0),
        ("SELECT * { ?s e:q ?n FILTER(?n + 1 = 6) }", 1),
        (
            "SELECT * { ?s e:q ?n BIND(?n + 1 AS ?m) FILTER NOT EXISTS { ?s e:q ?m } }",
            1,
        ),
        ("SELECT * { e:a (e:p|e:q)* ?o }", 4),
    ] {
        let outcome = dataset.query(query).unwrap();
        assert_eq!(outcome.len(), rows, "{query}");
    }
    // a second file: the same triple is one, the same blank node is another
    let mut both = documents();
    let more = b"<http://e.org/a> <http://e.org/p> <http://e.org/b> .\n_:x <http://e.org/p> <http://e.org/d> .";
    both.load_bytes(more, "nt", Path::new("more.nt")).unwrap();
    assert_eq!(both.query("SELECT * { ?s ?p ?o }").unwrap().len(), 5);
    // one that is broken adds nothing
    let broken = both.load_bytes(
        b"<a:a> <a:b> <a:c> .\n<a:b> oops",
        "ttl",
        Path::new("x.ttl"),
    );
    assert!(broken.is_err());
    assert_eq!(both.query("SELECT * { ?s ?p ?o }").unwrap().len(), 5);
}

#[test]
fn answers_come_row_by_row() {
    let dataset = documents();
    let all = "SELECT ?s ?o { ?s ?p ?o }";
    let limits = Limits {
        rows: Some(3),
        ..Limits::default()
    };
    let mut out = Vec::new();
    let written = dataset.answer(all, &limits).unwrap();
    let written = written.write(Format::Csv, &mut out).unwrap();
    assert_eq!((written.rows, written.more), (3, true));
    assert_eq!(String::from_utf8(out).unwrap().lines().count(), 4);
    let limits = Limits {
        rows: Some(4),
        ..Limits::default()
    };
    for format in [Format::Table, Format::Json, Format::Xml, Format::Tsv] {
        let answer = dataset.answer(all, &limits).unwrap();
        let mut out = Vec::new();
        let written = answer.write(format, &mut out).unwrap();
        assert_eq!((written.rows, written.more), (4, false));
        let whole = dataset.query(all).unwrap().render(format).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), whole);
    }
    let constructed = dataset
        .answer("CONSTRUCT WHERE { ?s ?p ?o }", &limits)
        .unwrap();
    let written = constructed
        .write(Format::NTriples, &mut Vec::new())
        .unwrap();
    assert_eq!((written.rows, written.more), (4, false));
    let one = Limits {
        rows: Some(1),
        ..Limits::default()
    };
    let constructed = dataset
        .answer("CONSTRUCT WHERE { ?s ?p ?o }", &one)
        .unwrap();
    let written = constructed
        .write(Format::NTriples, &mut Vec::new())
        .unwrap();
    assert_eq!((written.rows, written.more), (1, true));
}

/// Enough to look up for hours.
const HEAVY: &str = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x .
    ?aa ?bb ?cc . ?dd ?ee ?ff . ?gg ?hh ?ii . ?jj ?kk ?ll . ?mm ?nn ?oo . ?pp ?qq ?rr . ?ss ?tt ?uu . ?vv ?ww ?xx }";

#[test]
fn a_query_ends_when_it_is_cancelled_or_late() {
    let dataset = documents();
    let start = Instant::now();
    let limits = Limits {
        time: Some(Duration::from_millis(100)),
        ..Limits::default()
    };
    for (select, order) in [
        ("SELECT (COUNT(*) AS ?n)", ""),
        ("SELECT *", "ORDER BY ?a"),
        ("SELECT *", ""),
        ("CONSTRUCT { ?a ?b ?vv }", ""),
    ] {
        let query = format!("{select} {HEAVY} {order}");
        let ended = dataset
            .answer(&query, &limits)
            .and_then(|answer| answer.outcome());
        assert!(matches!(ended, Err(QueryError::Late(_))), "{select}");
    }
    assert!(start.elapsed() < Duration::from_secs(30));
    let limits = Limits::default();
    let mut answer = dataset
        .answer(&format!("SELECT * {HEAVY}"), &limits)
        .unwrap();
    assert!(answer.next().is_some_and(|row| row.is_ok()));
    limits.cancel.cancel();
    assert!(matches!(answer.next(), Some(Err(QueryError::Cancelled))));
}

/// A dataset of that TriG.
fn trig(text: &str) -> Dataset {
    let mut dataset = Dataset::new().unwrap();
    let loaded = dataset.load_bytes(text.as_bytes(), "trig", Path::new("t.trig"));
    loaded.unwrap();
    dataset
}

fn quads(dataset: &Dataset) -> String {
    let mut out = Vec::new();
    let written = dataset.write(rdf::Syntax::NQuads, &Limits::default(), &mut out);
    written.unwrap();
    String::from_utf8(out).unwrap()
}

fn updated(dataset: &Dataset, update: &str) -> (Dataset, Changed) {
    let changed = dataset.update(update, &Graphs::default(), &Limits::default());
    changed.unwrap()
}

#[test]
fn a_change_makes_another_dataset() {
    let before = trig("<x:g> { <x:a> <x:p> 1 , _:b }");
    let first = quads(&before);
    let (after, changed) = updated(
        &before,
        "INSERT DATA { <x:a> <x:p> 1 } ; DELETE { GRAPH ?g { ?s ?p 1 } } WHERE { GRAPH ?g { ?s ?p 1 } }",
    );
    assert_eq!(quads(&before), first);
    assert_eq!((changed.added, changed.removed), (1, 1));
    assert_eq!((before.len(), after.len()), (2, 2));
    assert!(after.has_graph("x:g"));
    // both can be changed further, each for itself
    let (other, _) = updated(&before, "DROP ALL");
    let (more, _) = updated(&after, "INSERT DATA { _:b <x:p> 2 }");
    assert_eq!((other.len(), after.len(), more.len()), (0, 2, 3));
    assert!(!other.has_graph("x:g") && other.is_empty());
}

#[test]
fn what_is_added_and_removed_at_once_is_there() {
    let dataset = trig("<x:a> <x:p> 1 .");
    let same = "DELETE { ?s <x:p> 1 } INSERT { ?s <x:p> 1 } WHERE { ?s <x:p> 1 }";
    assert_eq!(updated(&dataset, same).1, Changed::default());
    let back = "DELETE DATA { <x:a> <x:p> 1 } ; INSERT DATA { <x:a> <x:p> 1 }";
    assert_eq!(updated(&dataset, back).1, Changed::default());
    let gone = "INSERT DATA { <x:a> <x:p> 2 } ; DELETE DATA { <x:a> <x:p> 2 }";
    assert_eq!(updated(&dataset, gone).1, Changed::default());
}

#[test]
fn the_same_changes_give_the_same_bytes() {
    let start = "<x:g> { <x:a> <x:p> 2 . <x:b> <x:p> _:c . _:c <x:p> 1 }";
    let update = "INSERT { GRAPH <x:h> { ?s <x:new> [ <x:of> ?o ] } } WHERE { ?s ?p ?o }";
    let once = quads(&updated(&trig(start), update).0);
    assert_eq!(once, quads(&updated(&trig(start), update).0));
    assert_eq!(once.lines().count(), 9);
    // what was written is read as the same graph
    let mut again = Dataset::new().unwrap();
    let loaded = again.load_bytes(once.as_bytes(), "nq", Path::new("t.nq"));
    loaded.unwrap();
    assert_eq!(again.len(), 9);
    let mut out = Vec::new();
    let refused = again.write(rdf::Syntax::Turtle, &Limits::default(), &mut out);
    assert!(matches!(refused, Err(QueryError::Format(_))) && out.is_empty());
}

#[test]
fn a_graph_is_put_added_to_and_removed() {
    let dataset = trig("<x:g> { <x:a> <x:p> 1 } <x:h> { <x:a> <x:p> 1 }");
    let texts: [(rdf::Syntax, &[u8]); 1] = [(rdf::Syntax::Turtle, b"<b> <x:p> 2 . _:a <x:p> 3 .")];
    let edited = |edit: Edit| dataset.edit(Some("x:g"), &edit, "http://e.org/").unwrap();
    let (put, changed) = edited(Edit::Put(&texts));
    assert_eq!((changed.added, changed.removed), (2, 1));
    assert!(quads(&put).contains("<http://e.org/b> <x:p>"));
    let (_, changed) = edited(Edit::Add(&texts));
    assert_eq!((changed.added, changed.removed), (2, 0));
    let (removed, changed) = edited(Edit::Remove);
    assert_eq!((changed.added, changed.removed), (0, 1));
    assert!(!removed.has_graph("x:g") && removed.has_graph("x:h"));
    let broken: [(rdf::Syntax, &[u8]); 1] = [(rdf::Syntax::Turtle, b"<b> <x:p> .")];
    let error = dataset
        .edit(None, &Edit::Add(&broken), "http://e.org/")
        .unwrap_err();
    assert!(error.to_string().starts_with("body:1:"), "{error}");
    assert!(
        dataset
            .edit(Some("g"), &Edit::Remove, "http://e.org/")
            .is_err()
    );
}

/// What SPARQL and the evaluator say of the order of terms, and what the evaluator would have to compute for each two rows.
#[test]
fn rows_come_in_order() {
    let mut dataset = Dataset::new().unwrap();
    let turtle = r#"PREFIX : <x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        :a :v 10, 9.5, "9"^^xsd:double, "abc", "Abc", "b"@en, "a"@en, :z, [], 9007199254740993, 9007199254740992, -2 .
        :b :v "2026-03-01"^^xsd:date, "2025-12-31"^^xsd:date, true, "x"^^:t ."#;
    dataset
        .load_bytes(turtle.as_bytes(), "ttl", Path::new("order.ttl"))
        .unwrap();
    let rows = |sparql: &str| {
        let answer = dataset.query(sparql).unwrap().render(Format::Csv).unwrap();
        let lines = answer.lines().skip(1).map(|line| match line {
            blank if blank.starts_with("_:") => "_:",
            line => line,
        });
        lines.collect::<Vec<_>>().join(" ")
    };
    let all = "_: x:z -2 9 9.5 10 9007199254740992 9007199254740993 Abc abc \
               2025-12-31 2026-03-01 true x a b";
    let mut found: Vec<String> = rows("SELECT ?v { ?s <x:v> ?v } ORDER BY ?v")
        .split(' ')
        .map(str::to_owned)
        .collect();
    // in which order kinds of literals come is left open
    let mut expected: Vec<&str> = all.split(' ').collect();
    assert_eq!(found[..10], expected[..10]);
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected);
    for (sparql, expected) in [
        (
            "SELECT ?v { ?s <x:v> ?v FILTER(ISNUMERIC(?v)) } ORDER BY DESC(?v) LIMIT 2 OFFSET 1",
            "9007199254740992 10",
        ),
        (
            "SELECT ?v { ?s <x:v> ?v FILTER(DATATYPE(?v) = xsd:date) } ORDER BY ?v",
            "2025-12-31 2026-03-01",
        ),
        (
            "SELECT ?v { ?s <x:v> ?v FILTER(LANG(?v) = \"en\") } ORDER BY DESC(?v)",
            "b a",
        ),
        // by what is not asked for, and by what cannot be computed, which comes first
        (
            "SELECT (STR(?v) AS ?t) { ?s <x:v> ?v FILTER(DATATYPE(?v) = xsd:string || ?v = <x:z>) } ORDER BY STRLEN(?v) ?v",
            "x:z Abc abc",
        ),
        (
            "SELECT DISTINCT ?s { ?s <x:v> ?v } ORDER BY DESC(?s)",
            "x:b x:a",
        ),
        (
            "SELECT ?s (COUNT(?v) AS ?n) { ?s <x:v> ?v } GROUP BY ?s ORDER BY ?n",
            "x:b,4 x:a,12",
        ),
    ] {
        assert_eq!(rows(sparql), expected, "{sparql}");
    }
    let limits = Limits {
        rows: Some(1),
        ..Limits::default()
    };
    let asked = "SELECT ?s { ?s <x:v> ?v } ORDER BY ?s LIMIT 3";
    let mut out = Vec::new();
    let answer = dataset.answer(asked, &limits).unwrap();
    let written = answer.write(Format::Csv, &mut out).unwrap();
    assert_eq!((written.rows, written.more), (1, true));
    assert_eq!(out, b"s\r\nx:a\r\n");
}
