use super::*;
use crate::samples;

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
