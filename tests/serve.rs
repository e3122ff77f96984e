//! `actant serve`, asked over HTTP as the standards have it: SPARQL 1.1 Protocol, sections 2.1 and 2.2; Graph Store HTTP
//! Protocol, section 5.2; and what it must not do.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used)] // helpers of tests

mod http;

use http::{FORM, Server, encoded};
use std::fs;
use std::net::Shutdown;
use std::num::NonZeroUsize;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

const DATA: &str = "
    @prefix e: <http://e.org/> .
    e:a e:p e:b .
    e:one { e:a e:p e:b . e:a e:p e:c }
    e:two { e:a e:p e:c . e:b e:q 5 }";

fn start(arguments: &[&str]) -> Server {
    Server::over(DATA, arguments)
}

const ALL: &str = "SELECT ?s ?p ?o { ?s ?p ?o }";

#[test]
fn queries_come_in_three_ways() {
    let server = start(&[]);
    let csv = "Accept: text/csv";
    assert_eq!(server.get(&[("query", ALL)], csv).is(200).rows(), 3);
    assert_eq!(server.post(&[("query", ALL)], csv).is(200).rows(), 3);
    for media in [
        "application/sparql-query",
        "application/sparql-query; charset=utf-8",
        "Application/SPARQL-Query",
    ] {
        let head = format!("POST /sparql\nContent-Type: {media}\n{csv}");
        assert_eq!(server.ask(&head, ALL.as_bytes()).is(200).rows(), 3);
    }
    // prefixes need no declaration, parameters that nobody knows are passed over
    let ask = [("query", "ASK { act:a act:b act:c }"), ("x", "y")];
    server.get(&ask, "").is(200).says("false");
    let head = "HEAD /sparql?query=ASK+%7B%7D";
    let reply = server.ask(head, b"").is(200);
    assert!(reply.body.is_empty());
}

#[test]
fn requests_that_are_none_are_refused() {
    let server = start(&[]);
    let two = [("query", ALL), ("query", ALL)];
    server.get(&two, "").is(400).says("several times");
    server.post(&two, "").is(400);
    server.post(&[], "").is(400).says("no `query`");
    server.post(&[("query", "")], "").is(400);
    server
        .get(&[("query", "SELEKT")], "")
        .is(400)
        .says("query:1:1");
    server.get(&[("query", "SELECT * {")], "").is(400);
    server.get(&[("query", "DROP ALL")], "").is(400);
    // graphs that are named in a way that has no meaning here
    let using = [("query", ALL), ("using-graph-uri", "http://e.org/one")];
    server.get(&using, "").is(400).says("default-graph-uri");
    let direct = |media: &str, body: &[u8]| {
        let head = format!("POST /sparql\nContent-Type: {media}");
        server.ask(&head, body)
    };
    direct("text/plain", ALL.as_bytes())
        .is(415)
        .says("application/sparql-query");
    direct("application/json", b"{}").is(415);
    server.ask("POST /sparql", ALL.as_bytes()).is(415);
    direct("application/sparql-query", b"SELECT * { ?s ?p \"\xff\" }").is(400);
    direct("application/sparql-query; charset=latin1", ALL.as_bytes()).is(415);
    let zipped = "application/sparql-query\nContent-Encoding: gzip";
    direct(zipped, ALL.as_bytes())
        .is(415)
        .says("Content-Encoding");
    direct(FORM, b"query=%zz").is(400);
    direct(FORM, b"query=%FF").is(400);
    let both = format!(
        "POST /sparql?{}\nContent-Type: application/sparql-query",
        encoded(&[("query", ALL)])
    );
    server.ask(&both, ALL.as_bytes()).is(400);
    for method in ["PUT", "DELETE", "PATCH"] {
        let reply = server
            .ask(&format!("{method} /sparql?query=ASK%7B%7D"), b"")
            .is(405);
        assert!(reply.header("allow").unwrap().contains("POST"));
    }
    server.ask("GET /nowhere", b"").is(404).says("/sparql");
}

#[test]
fn nothing_can_be_changed() {
    let server = start(&[]);
    let insert = "INSERT DATA { <a:a> <a:b> <a:c> }";
    server.get(&[("update", insert)], "").is(400).says("POST");
    server
        .post(&[("update", insert)], "")
        .is(403)
        .says("--writable");
    server
        .post(&[("update", insert), ("query", ALL)], "")
        .is(400);
    let head = "POST /sparql\nContent-Type: application/sparql-update";
    server.ask(head, insert.as_bytes()).is(403);
    for method in ["PUT", "POST", "DELETE"] {
        let reply = server.ask(&format!("{method} /store?default"), b"").is(405);
        assert_eq!(reply.header("allow"), Some("GET, HEAD"));
        reply.says("--writable");
    }
    assert_eq!(server.csv(&[("query", ALL)]).rows(), 3);
}

#[test]
fn a_request_names_its_graphs() {
    let server = start(&[]);
    let (one, two) = ("http://e.org/one", "http://e.org/two");
    let all = ("query", ALL);
    assert_eq!(server.csv(&[all, ("default-graph-uri", one)]).rows(), 2);
    let both = [all, ("default-graph-uri", one), ("default-graph-uri", two)];
    assert_eq!(server.csv(&both).rows(), 3);
    assert_eq!(server.post(&both, "Accept: text/csv").is(200).rows(), 3);
    let head = format!(
        "POST /sparql?{}\nContent-Type: application/sparql-query\nAccept: text/csv",
        encoded(&both[1..])
    );
    assert_eq!(server.ask(&head, ALL.as_bytes()).is(200).rows(), 3);
    assert_eq!(
        server
            .csv(&[all, ("default-graph-uri", "http://e.org/none")])
            .rows(),
        0
    );
    let named = ("query", "SELECT * { GRAPH ?g { ?s ?p ?o } }");
    assert_eq!(server.csv(&[named]).rows(), 4);
    assert_eq!(server.csv(&[named, ("named-graph-uri", two)]).rows(), 2);
    let both = [named, ("named-graph-uri", one), ("named-graph-uri", two)];
    assert_eq!(server.csv(&both).rows(), 4);
    assert_eq!(server.csv(&[all, ("named-graph-uri", two)]).rows(), 0);
    // the protocol's graphs replace those of the query
    let from = (
        "query",
        "SELECT * FROM <http://e.org/one> FROM <http://e.org/two> { ?s ?p ?o }",
    );
    assert_eq!(server.csv(&[from]).rows(), 3);
    assert_eq!(server.csv(&[from, ("default-graph-uri", one)]).rows(), 2);
}

#[test]
fn answers_have_the_format_that_is_asked_for() {
    let server = start(&[]);
    let construct = "CONSTRUCT WHERE { ?s ?p ?o }";
    for (query, accept, media, part) in [
        (
            ALL,
            "*/*",
            "application/sparql-results+json",
            "\"bindings\"",
        ),
        (
            ALL,
            "application/sparql-results+json",
            "application/sparql-results+json",
            "\"bindings\"",
        ),
        (
            ALL,
            "application/sparql-results+xml",
            "application/sparql-results+xml",
            "<results>",
        ),
        (ALL, "text/csv", "text/csv", "s,p,o"),
        (
            ALL,
            "text/tab-separated-values",
            "text/tab-separated-values",
            "?s\t?p\t?o",
        ),
        (
            ALL,
            "text/html, text/csv;q=0.4, application/xml;q=0.9",
            "application/xml",
            "<sparql",
        ),
        (
            "ASK {}",
            "application/sparql-results+xml",
            "application/sparql-results+xml",
            "<boolean>true",
        ),
        ("ASK {}", "application/json", "application/json", "true"),
        (construct, "*/*", "text/turtle", "e:a e:p e:b"),
        (
            construct,
            "application/n-triples",
            "application/n-triples",
            "<http://e.org/a> <http://e.org/p>",
        ),
        (
            construct,
            "application/rdf+xml",
            "application/rdf+xml",
            "<rdf:RDF",
        ),
        (
            construct,
            "application/ld+json",
            "application/ld+json",
            "\"@id\"",
        ),
        (
            "DESCRIBE <http://e.org/b>",
            "text/turtle;q=0.5",
            "text/turtle",
            "e:b e:q 5",
        ),
    ] {
        let reply = server.get(&[("query", query)], &format!("Accept: {accept}"));
        reply.is(200).media(media).says(part);
    }
    server.get(&[("query", ALL)], "Accept: text/turtle").is(406);
    server
        .get(&[("query", construct)], "Accept: text/csv")
        .is(406);
    server.get(&[("query", ALL)], "Accept: image/png").is(406);
}

#[test]
fn the_service_describes_itself() {
    let server = start(&[]);
    let reply = server.ask("GET /sparql", b"").is(200).media("text/turtle");
    let endpoint = format!("<http://{}/sparql>", server.address);
    reply
        .says(&endpoint)
        .says("SPARQL11Query")
        .says("UnionDefaultGraph");
    let xml = server.ask("GET /sparql\nAccept: application/rdf+xml", b"");
    xml.is(200)
        .media("application/rdf+xml")
        .says("sparql-service-description#");
    server.ask("GET /sparql\nAccept: text/html", b"").is(406);
}

#[test]
fn graphs_are_read_by_name() {
    let server = start(&[]);
    let nt = "Accept: application/n-triples";
    let read = |query: &str| server.ask(&format!("GET /store?{query}\n{nt}"), b"");
    // what is in no named graph, as the protocol has it
    assert_eq!(read("default").is(200).body.lines().count(), 1);
    assert_eq!(
        read("graph=http%3A%2F%2Fe.org%2Fone")
            .is(200)
            .body
            .lines()
            .count(),
        2
    );
    read("graph=http%3A%2F%2Fe.org%2Fnone").is(404);
    let whole = server.ask("GET /store\nAccept: application/n-quads", b"");
    let whole = whole.is(200).media("application/n-quads");
    assert_eq!(whole.body.lines().count(), 5);
    assert!(
        whole
            .body
            .lines()
            .is_sorted_by_key(|line| line.rsplit(' ').nth(1) == Some("<http://e.org/two>"))
    );
    server
        .ask("GET /store", b"")
        .is(200)
        .media("application/trig")
        .says("e:one");
    server.ask("GET /store\nAccept: text/turtle", b"").is(406);
    read("default&graph=http%3A%2F%2Fe.org%2Fone").is(400);
    server
        .ask("GET /store?default", b"")
        .is(200)
        .media("text/turtle");
    server.ask("HEAD /store?default", b"").is(200);
}

#[test]
fn only_pages_that_may_ask() {
    let server = start(&[]);
    let own = format!("Origin: http://{}", server.address);
    let ask = [("query", "ASK {}")];
    server.get(&ask, &own).is(200);
    let foreign = server.get(&ask, "Origin: http://evil.example").is(403);
    assert!(foreign.header("access-control-allow-origin").is_none());
    server.get(&ask, "Origin: null").is(403);
    // a name that leads here by somebody else's DNS
    server.get(&ask, "Host: evil.example").is(421);
    server.get(&ask, "Host: 127.0.0.1.evil.example:80").is(421);
    server.get(&ask, "Host: localhost").is(200);
    let shared = start(&["--cors", "https://page.example"]);
    let reply = shared.get(&ask, "Origin: https://page.example").is(200);
    assert_eq!(
        reply.header("access-control-allow-origin"),
        Some("https://page.example")
    );
    shared.get(&ask, "Origin: https://other.example").is(403);
    let preflight = shared
        .ask("OPTIONS /sparql\nOrigin: https://page.example", b"")
        .is(204);
    assert!(preflight.header("access-control-allow-methods").is_some());
}

#[test]
fn a_token_is_wanted_where_others_can_ask() {
    let server = start(&["--token", "s3cret"]);
    let ask = [("query", "ASK {}")];
    let reply = server.get(&ask, "").is(401);
    assert!(reply.header("www-authenticate").unwrap().contains("Bearer"));
    server.get(&ask, "Authorization: Bearer wrong").is(401);
    server.get(&ask, "Authorization: Bearer s3cret").is(200);
    let open = Command::new(env!("CARGO_BIN_EXE_actant"))
        .args(["serve", "--bind", "0.0.0.0:0"])
        .arg(server.folder.join("graph.trig"))
        .env_remove("ACTANT_TOKEN")
        .output()
        .unwrap();
    assert_eq!(open.status.code(), Some(8));
    assert!(String::from_utf8_lossy(&open.stderr).contains("--token"));
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let server = start(&[]);
    let service = format!(
        "SELECT * {{ SERVICE <http://{}/sparql> {{ ?s ?p ?o }} }}",
        server.address
    );
    server
        .get(&[("query", &service)], "")
        .is(500)
        .says("not supported");
    let load = "LOAD <http://e.org/x>";
    server.post(&[("update", load)], "").is(403);
}

/// Hundreds of triples, so that a product of them takes longer than anybody waits.
fn large() -> String {
    let triples = (0..300).map(|number| format!("<a:{number}> <a:p> <a:{}> .\n", number * 7 % 300));
    triples.collect()
}

const HEAVY: &str =
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?q ?r ?t }";

#[test]
fn what_a_request_costs_is_limited() {
    let server = Server::over(
        &large(),
        &["--timeout", "0.5", "--limit", "5", "--max-body", "2000"],
    );
    let start = Instant::now();
    server
        .get(&[("query", HEAVY)], "")
        .is(503)
        .says("no answer within 0.5 s");
    assert!(start.elapsed() < Duration::from_secs(20));
    let cut = server.csv(&[("query", ALL)]);
    assert_eq!(cut.rows(), 5);
    assert_eq!(cut.header("actant-more-rows"), Some("true"));
    let whole = server.csv(&[("query", "SELECT * { <a:1> ?p ?o }")]);
    assert!(whole.header("actant-more-rows").is_none());
    let long = format!("{ALL} #{}", "x".repeat(3000));
    server.post(&[("query", &long)], "").is(413).says("2000");
}

#[test]
fn queries_wait_for_each_other_and_end_with_their_clients() {
    let server = Server::over(&large(), &["--queries", "1", "--timeout", "100"]);
    let head = format!("GET /sparql?{}", encoded(&[("query", HEAVY)]));
    let busy = server.connect(&head, b"");
    // the first has begun
    thread::sleep(Duration::from_millis(500));
    let refused = server.get(&[("query", "ASK {}")], "").is(503);
    assert!(
        refused
            .says("too many queries")
            .header("retry-after")
            .is_some()
    );
    busy.shutdown(Shutdown::Both).unwrap();
    drop(busy);
    let start = Instant::now();
    while server.get(&[("query", "ASK {}")], "").status != 200 {
        assert!(
            start.elapsed() < Duration::from_secs(50),
            "the query goes on without its client"
        );
    }
}

#[test]
fn large_answers_come_in_pieces() {
    let server = Server::over(&large(), &[]);
    let product = "SELECT * { ?a <a:p> ?b . ?c <a:p> ?d }";
    let reply = server.csv(&[("query", product)]);
    assert_eq!(reply.rows(), 90_000);
    assert_eq!(reply.header("transfer-encoding"), Some("chunked"));
}

/// Ctrl-C.
#[cfg(unix)]
#[test]
fn an_interrupted_server_ends_well() {
    let mut server = start(&[]);
    server.get(&[("query", "ASK {}")], "").is(200);
    let process = server.child.id().to_string();
    let told = Command::new("kill")
        .args(["-INT", &process])
        .status()
        .unwrap();
    assert!(told.success());
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(20) {
        if let Some(status) = server.child.try_wait().unwrap() {
            assert!(status.success());
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("the server goes on");
}

#[test]
fn the_explorer_stands_beside_the_protocols() {
    let graph = fs::read_to_string("examples/border.ttl").unwrap();
    let server = Server::over(&graph, &[]);
    let page = server.ask("GET /", b"").is(200);
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"));
    for (file, text) in [
        ("explorer.js", "With the work of others"),
        ("editor.js", "codemirror"),
        ("explorer.css", "--paper"),
    ] {
        page_names(&page.body, file);
        server.ask(&format!("GET /{file}"), b"").is(200).says(text);
    }
    let data = server.ask("GET /api/graph.json", b"").is(200);
    let data: serde_json::Value = serde_json::from_str(&data.body).unwrap();
    let entities = data["entities"].as_array().unwrap();
    assert!(entities.iter().any(|entity| entity["key"] == "actor/iran"));
    assert!(data["statements"].as_array().unwrap().len() > 50);
    server.ask("POST /", b"").is(405);
    // a page of another site gets nothing
    server
        .ask("GET /api/graph.json\nOrigin: https://evil.example", b"")
        .is(403);
}

/// A module is asked for by the script, the others by the page.
#[track_caller]
#[test]
fn the_explorer_is_told_the_steps_of_a_reading() {
    let text = "Iran accused Pakistan of sheltering gunmen.";
    let document = actant::Document::new("a.txt", text);
    let graph = actant::Pipeline::embedded()
        .unwrap()
        .graph([document], NonZeroUsize::MIN);
    let server = start(&[]);
    let ask = |path: &str| server.ask(&format!("GET /api/{path}"), b"");
    let kept = graph.facts().statements.keys();
    let global = kept.filter_map(|id| {
        let path = encoded(&[("statement", id), ("quote", text)]);
        let reply = ask(&format!("why.json?{path}")).is(200).body;
        reply.contains("\"from\":\"passage\"").then_some(())
    });
    // the gunmen of a passage by itself are others
    assert_eq!(global.count(), 0);
    let gists = ["Iran — accuse → Pakistan", "Pakistan — shelter → gunmen"];
    for gist in gists {
        let asked = [("statement", "0"), ("quote", text), ("gist", gist)];
        let path = format!("why.json?{}", encoded(&asked));
        let reply = ask(&path).is(200);
        let told: serde_json::Value = serde_json::from_str(&reply.body).unwrap();
        assert_eq!(told["from"], "passage");
        let why = &told["read"][0]["why"];
        assert_eq!(why["sentence"]["text"], text);
        assert!(
            why["rule"]["meaning"]
                .as_str()
                .is_some_and(|it| !it.is_empty())
        );
    }
    // of other words it is not known; without words nothing is
    ask(&format!(
        "why.json?{}",
        encoded(&[("statement", "0"), ("quote", text)])
    ))
    .is(200)
    .says("another statement");
    ask("why.json?statement=0&document=a.txt")
        .is(200)
        .says("neither its text nor its words");
    ask("why.json").is(400).says("which `statement`");
    ask("search.json").is(400).says("which `words`");
    ask("search.json?words=gunmen").is(404);
    ask("text.json?document=a.txt").is(404);
    server.ask("POST /api/why.json?statement=0", b"").is(405);
}

/// What `actant` adds to a collection.
fn add(folder: &std::path::Path, arguments: &[&str]) {
    let added = Command::new(env!("CARGO_BIN_EXE_actant"))
        .current_dir(folder)
        .args(["add", "news.actant", "--quiet"])
        .args(arguments)
        .status();
    assert!(added.unwrap().success());
}

#[test]
fn a_collection_is_followed_while_others_add_to_it() {
    let folder = Server::folder();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write("a.txt", "Peru accused Chile of sinking a trawler.");
    write("b.txt", "Ecuador struck the port of Callao.");
    write("c.txt", "Ecuador struck the port of Callao.");
    add(&folder, &["a.txt", "--with-text"]);
    let server = Server::of(folder.clone(), "news.actant", &[]);
    let ask = |path: &str| server.ask(&format!("GET /api/{path}"), b"").is(200).body;
    let json = |path: &str| -> serde_json::Value { serde_json::from_str(&ask(path)).unwrap() };
    let first = json("graph.json");
    assert!(first["tells"].as_array().unwrap().contains(&"news".into()));
    assert_eq!(first["documents"].as_array().unwrap().len(), 1);
    assert_eq!(json("news.json")["state"], first["state"]);
    // nothing new is no news
    add(&folder, &["a.txt"]);
    assert_eq!(json("news.json")["state"], first["state"]);
    add(&folder, &["b.txt", "c.txt"]);
    let news = json("news.json");
    assert_ne!(news["state"], first["state"]);
    assert_eq!(news["documents"], 3);
    let second = json("graph.json");
    assert_eq!(second["state"], news["state"]);
    assert_eq!(second["documents"].as_array().unwrap().len(), 3);
    let all = [("query", "SELECT ?text { ?text a nif:Context }")];
    assert_eq!(server.csv(&all).rows(), 3);
    // words have forms, and nothing that is looked for is a fault
    assert!(ask("search.json?words=strikes").contains("Callao"));
    assert!(ask("search.json?words=%22struck+the+port%22").contains("Callao"));
    for words in [
        "%22struck+port%22",
        "%22",
        ",*",
        "",
        "%22%22*+AND+(",
        "NEAR(x",
    ] {
        assert_eq!(ask(&format!("search.json?words={words}")), "[]", "{words}");
    }
}

#[test]
fn words_are_read_again_with_the_word_lists_that_read_them_first() {
    let folder = Server::folder();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write(
        "mine.ttl",
        "@prefix a: <https://w3id.org/actant/id/actor/> . @prefix act: <https://w3id.org/actant/ns#> .\n\
         @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\
         a:northern-lanterns a act:ArmedGroup ; skos:prefLabel \"Lantern Front\" .",
    );
    write("a.txt", "The Lantern Front attacked Peru.");
    let ontology = folder.join("mine.ttl").to_str().unwrap().to_owned();
    add(&folder, &["a.txt", "--with-text", "--ontology", &ontology]);
    let asked = |arguments: &[&str]| {
        let copy = Server::folder();
        fs::copy(folder.join("news.actant"), copy.join("news.actant")).unwrap();
        let server = Server::of(copy, "news.actant", arguments);
        let data = server.ask("GET /api/graph.json", b"").is(200).body;
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        let keys = data["entities"].as_array().unwrap();
        assert!(
            keys.iter().any(|it| it["key"] == "actor/northern-lanterns"),
            "{keys:?}"
        );
        let id = data["statements"][0]["id"].as_str().unwrap().to_owned();
        let path = encoded(&[("statement", &id), ("document", "a.txt")]);
        server
            .ask(&format!("GET /api/why.json?{path}"), b"")
            .is(200)
    };
    asked(&["--ontology", &ontology]).says("\"from\":\"text\"");
    asked(&[]).says("was not given");
    let _ = fs::remove_dir_all(&folder);
}

fn page_names(page: &str, file: &str) {
    assert!(file == "editor.js" || page.contains(file), "{file}");
}
