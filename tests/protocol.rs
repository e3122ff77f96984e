//! What W3C's test suites ask of a SPARQL endpoint and of a graph store, as requests of our own: SPARQL 1.1 Protocol (34
//! tests) and Graph Store HTTP Protocol (17, for graphs named in the query of an address and by the address itself). And
//! that a change is whole, or is none.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used)] // helpers of tests

mod http;

use http::{FORM, Reply, Server, encoded};
use std::fs;
use std::process::{Command, Output};
use std::thread;

const QUERY: &str = "application/sparql-query";
const UPDATE: &str = "application/sparql-update";
const TURTLE: &str = "text/turtle";

/// Three graphs that each say what they are.
const DATA: &str = "
    @prefix g: <http://graphs.example/> .
    g:one { g:one a g:Page } g:two { g:two a g:Page } g:three { g:three a g:Page }";

const ONE: (&str, &str) = ("default-graph-uri", "http://graphs.example/one");
const TWO: (&str, &str) = ("default-graph-uri", "http://graphs.example/two");
const THREE: (&str, &str) = ("default-graph-uri", "http://graphs.example/three");

/// The same as an update.
const FILL: &str = "PREFIX g: <http://graphs.example/> DROP ALL ; INSERT DATA {
    GRAPH g:one { g:one a g:Page } GRAPH g:two { g:two a g:Page } GRAPH g:three { g:three a g:Page } } ; ";

fn writable() -> Server {
    Server::over(DATA, &["--writable", "--token", "s3cret"])
}

impl Server {
    /// A request with the token.
    fn send(&self, method: &str, path: &str, media: &str, body: &str) -> Reply {
        self.send_bytes(method, path, media, body.as_bytes())
    }

    fn send_bytes(&self, method: &str, path: &str, media: &str, body: &[u8]) -> Reply {
        let media = match media {
            "" => String::new(),
            media => format!("\nContent-Type: {media}"),
        };
        let head = format!("{method} {path}\nAuthorization: Bearer s3cret{media}");
        self.ask(&head, body)
    }

    fn sparql(&self, media: &str, parameters: &[(&str, &str)], body: &str) -> Reply {
        let path = format!("/sparql?{}", encoded(parameters));
        self.send("POST", &path, media, body)
    }

    fn update(&self, update: &str) -> Reply {
        self.sparql(UPDATE, &[], update)
    }

    fn says_yes(&self, query: &str) -> bool {
        self.sparql(QUERY, &[], query)
            .is(200)
            .says("\"boolean\":")
            .body
            .contains("true")
    }

    fn count(&self) -> usize {
        let reply = self.send("GET", "/store", "", "").is(200);
        let quads = self.ask(
            "GET /store\nAuthorization: Bearer s3cret\nAccept: application/n-quads",
            b"",
        );
        drop(reply);
        quads.is(200).body.lines().count()
    }
}

fn yes(reply: &Reply) -> bool {
    let media = reply.header("content-type").unwrap_or_default();
    reply.status == 200
        && media.starts_with("application/sparql-results+json")
        && reply.body.contains("true")
}

fn refused(reply: &Reply) -> bool {
    (400..500).contains(&reply.status)
}

/// Text in UTF-16 with its mark.
fn utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once('\u{feff}').chain(text.chars());
    units.flat_map(|c| (c as u16).to_be_bytes()).collect()
}

/// An answer in the format that is asked for.
fn content(server: &Server, query: &str, accept: &str) -> bool {
    let head = format!(
        "GET /sparql?{}\nAuthorization: Bearer s3cret\nAccept: {accept}",
        encoded(&[("query", query)])
    );
    let reply = server.ask(&head, b"");
    let media = reply.header("content-type").unwrap_or_default();
    reply.status == 200 && media.starts_with(accept)
}

/// A test of the suite: its name and what must hold.
type Case = (&'static str, fn(&Server) -> bool);

/// Those of the query operation.
const QUERIES: [Case; 20] = [
    ("query_post_form", |server| {
        yes(&server.sparql(
            FORM,
            &[("default-graph-uri", "http://graphs.example/none")],
            "query=ASK%20%7B%7D",
        ))
    }),
    ("query_dataset_default_graphs_get", |server| {
        let query = "ASK { <http://graphs.example/one> a ?t . <http://graphs.example/two> a ?t
            FILTER NOT EXISTS { <http://graphs.example/three> a ?t } }";
        let path = format!("/sparql?{}", encoded(&[("query", query), ONE, TWO]));
        yes(&server.send("GET", &path, "", ""))
    }),
    ("query_dataset_default_graphs_post", |server| {
        let query = "ASK { <http://graphs.example/one> a ?t . <http://graphs.example/two> a ?t
            FILTER NOT EXISTS { <http://graphs.example/three> a ?t } }";
        yes(&server.sparql(QUERY, &[ONE, TWO], query))
    }),
    ("query_dataset_named_graphs_post", |server| {
        yes(&server.sparql(QUERY, &NAMED, IN_NAMED))
    }),
    ("query_dataset_named_graphs_get", |server| {
        let path = format!(
            "/sparql?{}&{}",
            encoded(&[("query", IN_NAMED)]),
            encoded(&NAMED)
        );
        yes(&server.send("GET", &path, "", ""))
    }),
    ("query_dataset_full", |server| {
        let query = "ASK { <http://graphs.example/three> a ?t
            GRAPH ?g { <http://graphs.example/one> a ?t } GRAPH ?h { <http://graphs.example/two> a ?t }
            FILTER NOT EXISTS { <http://graphs.example/one> a ?t } }";
        yes(&server.sparql(QUERY, &[THREE, NAMED[0], NAMED[1]], query))
    }),
    ("query_multiple_dataset", |server| {
        // the protocol's graphs come before those of the query
        let query = "ASK FROM <http://graphs.example/one> { <http://graphs.example/two> a ?t
            FILTER NOT EXISTS { <http://graphs.example/one> a ?t } }";
        yes(&server.sparql(QUERY, &[TWO], query))
    }),
    ("query_get", |server| {
        yes(&server.send("GET", "/sparql?query=ASK%20%7B%7D", "", ""))
    }),
    ("query_content_type_select", |server| {
        let select = "SELECT * { ?s ?p ?o }";
        [
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values",
        ]
        .iter()
        .all(|accept| content(server, select, accept))
    }),
    ("query_content_type_ask", |server| {
        [
            "application/sparql-results+json",
            "application/sparql-results+xml",
        ]
        .iter()
        .all(|accept| content(server, "ASK {}", accept))
    }),
    ("query_content_type_describe", |server| {
        let describe = "DESCRIBE <http://graphs.example/one>";
        GRAPHS
            .iter()
            .all(|accept| content(server, describe, accept))
    }),
    ("query_content_type_construct", |server| {
        let construct = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }";
        GRAPHS
            .iter()
            .all(|accept| content(server, construct, accept))
    }),
    ("query_post_direct", |server| {
        yes(&server.sparql(QUERY, &[], "ASK {}"))
    }),
    ("bad_query_method", |server| {
        refused(&server.send("PUT", "/sparql?query=ASK%20%7B%7D", FORM, ""))
    }),
    ("bad_multiple_queries", |server| {
        refused(&server.send(
            "GET",
            "/sparql?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D",
            "",
            "",
        ))
    }),
    ("bad_query_wrong_media_type", |server| {
        refused(&server.sparql("text/plain", &[], "ASK {}"))
    }),
    ("bad_query_missing_form_type", |server| {
        refused(&server.sparql("", &[], "query=ASK%20%7B%7D"))
    }),
    ("bad_query_missing_direct_type", |server| {
        refused(&server.sparql("", &[], "ASK {}"))
    }),
    ("bad_query_non_utf8", |server| {
        let media = format!("{QUERY}; charset=UTF-16");
        refused(&server.send_bytes("POST", "/sparql", &media, &utf_16("ASK {}")))
    }),
    ("bad_query_syntax", |server| {
        refused(&server.send("GET", "/sparql?query=ASK%20%7B", "", ""))
    }),
];

const GRAPHS: [&str; 4] = [
    TURTLE,
    "application/n-triples",
    "application/rdf+xml",
    "application/ld+json",
];
const NAMED: [(&str, &str); 2] = [
    ("named-graph-uri", "http://graphs.example/one"),
    ("named-graph-uri", "http://graphs.example/two"),
];
const IN_NAMED: &str = "ASK { GRAPH ?g { <http://graphs.example/one> a ?t } GRAPH ?h { <http://graphs.example/two> a ?t }
    FILTER NOT EXISTS { GRAPH ?i { <http://graphs.example/three> a ?t } } }";

/// Those of the update operation.
const UPDATES: [Case; 14] = [
    ("update_dataset_default_graph", |server| {
        let using = [("using-graph-uri", "http://graphs.example/one")];
        copied(server, &using, "{ ?s a g:Page }", &[true, false, false])
    }),
    ("update_dataset_default_graphs", |server| {
        let using = [
            ("using-graph-uri", "http://graphs.example/one"),
            ("using-graph-uri", "http://graphs.example/two"),
        ];
        copied(server, &using, "{ ?s a g:Page }", &[true, true, false])
    }),
    ("update_dataset_named_graphs", |server| {
        let using = [
            ("using-named-graph-uri", "http://graphs.example/one"),
            ("using-named-graph-uri", "http://graphs.example/two"),
        ];
        copied(
            server,
            &using,
            "{ GRAPH ?g { ?s a g:Page } }",
            &[true, true, false],
        ) && copied(server, &using, "{ ?s a g:Page }", &[false, false, false])
    }),
    ("update_dataset_full", |server| {
        let using = [
            ("using-graph-uri", "http://graphs.example/one"),
            ("using-named-graph-uri", "http://graphs.example/two"),
        ];
        let update = format!(
            "{FILL} INSERT {{ GRAPH g:copy {{ ?s g:in ?in }} }} WHERE {{
            {{ GRAPH ?in {{ ?s a g:Page }} }} UNION {{ ?s a g:Page BIND('default' AS ?in) }} }}"
        );
        server.sparql(UPDATE, &using, &update).status == 200
            && server.says_yes(
                "
            PREFIX g: <http://graphs.example/> ASK {
                GRAPH g:copy { g:one g:in 'default' . g:two g:in g:two }
                FILTER NOT EXISTS { GRAPH g:copy { g:three ?p ?o } } }",
            )
    }),
    ("update_post_form", |server| {
        server.sparql(FORM, &[], "update=CLEAR+ALL").status == 200 && server.count() == 0
    }),
    ("update_post_direct", |server| {
        server.update("CLEAR ALL").status == 200 && server.count() == 0
    }),
    ("update_base_uri", |server| {
        let update = "CLEAR GRAPH <http://graphs.example/base> ;
            INSERT DATA { GRAPH <http://graphs.example/base> { <http://graphs.example/s> <http://graphs.example/p> <test> } }";
        let found =
            "SELECT ?o { GRAPH <http://graphs.example/base> { <http://graphs.example/s> ?p ?o } }";
        server.update(update).status == 200
            && server
                .sparql(QUERY, &[], found)
                .is(200)
                .body
                .contains(&format!("\"http://{}/test\"", server.address))
    }),
    ("bad_update_get", |server| {
        unchanged(server, |server| {
            server.send("GET", "/sparql?update=CLEAR%20ALL", "", "")
        })
    }),
    ("bad_multiple_updates", |server| {
        unchanged(server, |server| {
            server.sparql(FORM, &[], "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT")
        })
    }),
    ("bad_update_wrong_media_type", |server| {
        unchanged(server, |server| {
            server.sparql("text/plain", &[], "CLEAR NAMED")
        })
    }),
    ("bad_update_missing_form_type", |server| {
        unchanged(server, |server| {
            server.sparql("", &[], "update=CLEAR%20NAMED")
        })
    }),
    ("bad_update_non_utf8", |server| {
        let media = format!("{UPDATE}; charset=UTF-16");
        unchanged(server, |server| {
            server.send_bytes("POST", "/sparql", &media, &utf_16("CLEAR NAMED"))
        })
    }),
    ("bad_update_syntax", |server| {
        unchanged(server, |server| {
            server.sparql(FORM, &[], "update=CLEAR%20XYZ")
        })
    }),
    ("bad_update_dataset_conflict", |server| {
        let using = [("using-named-graph-uri", "http://graphs.example/one")];
        let update = "PREFIX g: <http://graphs.example/> WITH g:one DELETE { ?s a g:Page } WHERE { ?s a g:Page }";
        unchanged(server, |server| server.sparql(UPDATE, &using, update))
    }),
];

/// Whether an update over those graphs copies the pages that it should.
fn copied(server: &Server, using: &[(&str, &str)], pattern: &str, expected: &[bool; 3]) -> bool {
    let update = format!("{FILL} INSERT {{ GRAPH g:copy {{ ?s a g:Copy }} }} WHERE {pattern}");
    let has = |name: &str| {
        server.says_yes(&format!(
            "PREFIX g: <http://graphs.example/> ASK {{ GRAPH g:copy {{ g:{name} a g:Copy }} }}"
        ))
    };
    server.sparql(UPDATE, using, &update).status == 200
        && ["one", "two", "three"].map(has) == *expected
}

/// Whether a request is refused and nothing is changed by it.
fn unchanged(server: &Server, request: impl Fn(&Server) -> Reply) -> bool {
    server.update(FILL.trim_end().trim_end_matches(';')).is(200);
    refused(&request(server)) && server.count() == 3
}

/// Runs the cases, and tells which do not pass.
#[track_caller]
fn all_pass(server: &Server, cases: &[Case]) {
    let failed = cases.iter().filter(|(_, holds)| !holds(server));
    let failed: Vec<&str> = failed.map(|(name, _)| *name).collect();
    let passed = cases.len() - failed.len();
    assert!(
        failed.is_empty(),
        "{passed} of {} pass, not {failed:?}",
        cases.len()
    );
}

#[test]
fn the_tests_of_the_protocol_pass() {
    assert_eq!(QUERIES.len() + UPDATES.len(), 34);
    let server = writable();
    all_pass(&server, &QUERIES);
    all_pass(&server, &UPDATES);
}

const DOE: &str = "@prefix f: <http://xmlns.com/foaf/0.1/> .
    <http://people.example/1> a f:Person ; f:account [ f:accountName 'John Doe' ] .";
const ROE: &str = "@prefix f: <http://xmlns.com/foaf/0.1/> .
    <http://people.example/1> a f:Person ; f:account [ f:accountName 'Jane Roe' ] .";

/// Two files in one form.
const PARTS: &str = "--x4\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.ttl\"\r\n\
    Content-Type: text/turtle; charset=utf-8\r\n\r\n<http://people.example/1> <http://people.example/family> \"Roe\" .\r\n\
    --x4\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.nt\"\r\n\r\n\
    <http://people.example/1> <http://people.example/given> \"Jane\" .\r\n--x4--\r\n";

/// What a graph has, as lines.
fn lines(server: &Server, path: &str) -> Option<usize> {
    let head = format!("GET {path}\nAuthorization: Bearer s3cret\nAccept: application/n-triples");
    let reply = server.ask(&head, b"");
    (reply.status == 200).then(|| reply.body.lines().count())
}

fn has(server: &Server, path: &str, text: &str) -> bool {
    let reply = server.send("GET", path, "", "");
    let is_turtle = reply.header("content-type") == Some("text/turtle; charset=utf-8");
    reply.status == 200 && is_turtle && reply.body.contains(text)
}

/// The tests that hold for both ways of naming a graph, at two paths that are free.
fn of_graphs(server: &Server, path: &str, other: &str) -> Vec<(&'static str, bool)> {
    let send = |method: &str, path: &str, body: &str| {
        server
            .send(method, path, "text/turtle; charset=utf-8", body)
            .status
    };
    let multipart = "multipart/form-data; boundary=x4";
    vec![
        ("HEAD of none", send("HEAD", path, "") == 404),
        ("DELETE of none", send("DELETE", path, "") == 404),
        ("PUT of a new graph", send("PUT", path, DOE) == 201),
        (
            "GET of it",
            has(server, path, "John Doe") && lines(server, path) == Some(3),
        ),
        ("HEAD of it", send("HEAD", path, "") == 200),
        (
            "PUT in its place",
            send("PUT", path, ROE) == 204
                && has(server, path, "Jane Roe")
                && lines(server, path) == Some(3),
        ),
        (
            "PUT of what is no Turtle",
            send("PUT", path, "<a> <b> .") == 400 && has(server, path, "Jane Roe"),
        ),
        (
            "PUT of another type",
            server.send("PUT", path, "text/html", DOE).status == 415,
        ),
        (
            "POST to it",
            send(
                "POST",
                path,
                "<http://people.example/1> a <http://people.example/Known> .",
            ) == 204
                && lines(server, path) == Some(4),
        ),
        (
            "POST of a form",
            server.send("POST", path, multipart, PARTS).status == 204
                && lines(server, path) == Some(6),
        ),
        (
            "POST to a new graph",
            send("POST", other, DOE) == 201 && lines(server, other) == Some(3),
        ),
        (
            "DELETE",
            send("DELETE", path, "") == 204
                && lines(server, path).is_none()
                && send("DELETE", path, "") == 404,
        ),
        ("the other is as it was", lines(server, other) == Some(3)),
    ]
}

#[test]
fn the_tests_of_the_graph_store_pass() {
    let server = writable();
    let indirect = "/store?graph=http%3A%2F%2Fpeople.example%2Fgraph%2F1";
    let direct = "/store/person/1.ttl";
    let mut done = of_graphs(
        &server,
        indirect,
        "/store?graph=http%3A%2F%2Fpeople.example%2Fgraph%2F2",
    );
    done.extend(of_graphs(&server, direct, "/store/person/2.ttl"));
    // an address is a name in either way
    let name = format!(
        "/store?graph=http%3A%2F%2F{}%2Fstore%2Fperson%2F2.ttl",
        server.address.replace(':', "%3A")
    );
    done.push(("one graph, two ways", lines(&server, &name) == Some(3)));
    // what is encoded is decoded once
    let plain = "/store?graph=http://people.example/graph/2";
    done.push(("encoded or not", lines(&server, plain) == Some(3)));
    done.push((
        "decoded once",
        lines(&server, "/store?graph=http://people.example/graph/%32") == Some(3)
            && lines(&server, "/store?graph=http://people.example/graph/%2532").is_none(),
    ));
    // the default graph
    let put = server.send("PUT", "/store?default", TURTLE, DOE).status;
    done.push((
        "PUT of the default graph",
        put == 204
            && has(&server, "/store?default", "John Doe")
            && lines(&server, "/store?default") == Some(3),
    ));
    let gone = server.send("DELETE", "/store?default", "", "").status;
    done.push((
        "DELETE of the default graph",
        gone == 204 && lines(&server, "/store?default") == Some(0),
    ));
    // a graph that gets its name
    let made = server.send("POST", "/store", TURTLE, DOE);
    let place = made.header("location").unwrap_or_default().to_owned();
    let path = place
        .strip_prefix(&format!("http://{}", server.address))
        .unwrap_or_default();
    done.push((
        "POST of a graph without a name",
        made.status == 201 && has(&server, path, "John Doe"),
    ));
    let next = server.send("POST", "/store", TURTLE, ROE);
    done.push((
        "POST of another",
        next.status == 201 && next.header("location") != Some(&place),
    ));
    let failed: Vec<&str> = done
        .iter()
        .filter(|(_, holds)| !holds)
        .map(|(name, _)| *name)
        .collect();
    assert!(
        failed.is_empty(),
        "{} of {} pass, not {failed:?}",
        done.len() - failed.len(),
        done.len()
    );
}

#[test]
fn a_graph_store_says_what_it_does_not_do() {
    let server = writable();
    server
        .send("PUT", "/store", TURTLE, DOE)
        .is(400)
        .says("?graph=IRI");
    server.send("DELETE", "/store", "", "").is(400);
    server
        .send("PATCH", "/store?default", "", "")
        .is(405)
        .says("PUT");
    server
        .send("PUT", "/store?graph=person", TURTLE, DOE)
        .is(400)
        .says("`person` is no IRI");
    server
        .send("PUT", "/store/a?graph=http://e.org/b", TURTLE, DOE)
        .is(400)
        .says("two graphs");
    server
        .send("PUT", "/store?default", "text/turtle; charset=latin1", DOE)
        .is(415);
    server
        .send("PUT", "/store?default", "application/n-quads", "")
        .is(415)
        .says("text/turtle");
    server.send("PUT", "/store?default", "", DOE).is(415);
    let wrong = server
        .send(
            "PUT",
            "/store?default",
            TURTLE,
            "<http://e.org/a> a\n  nonsense .",
        )
        .is(400);
    wrong.says("body:2:3");
    let broken = server.send(
        "POST",
        "/store?default",
        "multipart/form-data; boundary=x4",
        "--x4\r\nnothing",
    );
    broken.is(400).says("form");
    // what is relative is relative to the graph
    server
        .send(
            "PUT",
            "/store?graph=http%3A%2F%2Fe.org%2Ffolder%2Fgraph",
            TURTLE,
            "<a> <b> <c> .",
        )
        .is(201);
    assert!(server.says_yes("ASK { GRAPH <http://e.org/folder/graph> { <http://e.org/folder/a> <http://e.org/folder/b> ?c } }"));
    // JSON that leads elsewhere is not followed
    let elsewhere =
        r#"{"@context": "http://127.0.0.1:9/context", "@id": "http://e.org/a", "name": "x"}"#;
    server
        .send("PUT", "/store?default", "application/ld+json", elsewhere)
        .is(400);
    assert_eq!(server.count(), 4);
}

#[test]
fn an_update_does_what_the_language_says() {
    let server = writable();
    let done = server
        .update("INSERT DATA { <x:a> <x:p> 1 , 2 . _:b <x:p> 3 } ; INSERT DATA { _:c <x:p> 3 }")
        .is(200);
    assert_eq!(done.body, "{\"added\":4,\"removed\":0}\n");
    // a blank node of each operation is another
    assert!(
        server.says_yes("ASK { SELECT (COUNT(*) AS ?n) { ?b <x:p> 3 } HAVING (COUNT(*) = 2) }")
    );
    // what is found is found before anything is changed
    server.update("DELETE { ?a <x:p> ?n } INSERT { ?a <x:p> ?m } WHERE { ?a <x:p> ?n BIND(?n + 1 AS ?m) }").is(200);
    assert!(
        server.says_yes("ASK { SELECT (SUM(?n) AS ?sum) { ?a <x:p> ?n } HAVING (SUM(?n) = 13) }")
    );
    // blank nodes that are there stay what they are
    server
        .update("INSERT { ?b <x:q> [ <x:of> ?b ] } WHERE { ?b <x:p> 4 }")
        .is(200);
    assert!(server.says_yes("ASK { SELECT (COUNT(DISTINCT ?b) AS ?n) { ?b <x:p> 4 ; <x:q> ?c . ?c <x:of> ?b } HAVING (COUNT(DISTINCT ?b) = 2) }"));
    // prefixes need no declaration
    server
        .update("INSERT DATA { actor:iran a act:State }")
        .is(200);
    let again = server
        .update("INSERT DATA { actor:iran a act:State }")
        .is(200);
    assert_eq!(again.body, "{\"added\":0,\"removed\":0}\n");
    // patterns see all graphs, what names none is the default graph
    let named = server
        .update("DELETE { ?s a ?t } WHERE { ?s a ?t }")
        .is(200);
    assert_eq!(named.body, "{\"added\":0,\"removed\":1}\n");
    let all = server
        .update("DELETE { GRAPH ?g { ?s a ?t } } WHERE { GRAPH ?g { ?s a ?t } }")
        .is(200);
    assert_eq!(all.body, "{\"added\":0,\"removed\":3}\n");
    server.update("DELETE WHERE { ?s ?p ?o }").is(200);
    assert_eq!(server.count(), 0);
}

#[test]
fn graphs_are_copied_and_moved() {
    let server = writable();
    server
        .update("INSERT DATA { <x:a> <x:p> 1 } ; COPY DEFAULT TO <x:copy>")
        .is(200);
    assert_eq!(lines(&server, "/store?graph=x%3Acopy"), Some(1));
    server
        .update("ADD <http://graphs.example/one> TO <x:copy>")
        .is(200);
    assert_eq!(lines(&server, "/store?graph=x%3Acopy"), Some(2));
    server.update("MOVE <x:copy> TO DEFAULT").is(200);
    assert_eq!(
        (
            lines(&server, "/store?graph=x%3Acopy"),
            lines(&server, "/store?default")
        ),
        (None, Some(2))
    );
    server
        .update("CREATE GRAPH <http://graphs.example/one>")
        .is(409)
        .says("already");
    server
        .update("CREATE SILENT GRAPH <http://graphs.example/one> ; CREATE GRAPH <x:new>")
        .is(200);
    server.update("DROP NAMED").is(200);
    assert_eq!(server.count(), 2);
}

#[test]
fn an_update_that_fails_changes_nothing() {
    let server = writable();
    let first = "INSERT DATA { <x:a> <x:p> 1 } ; DROP NAMED ;";
    server.update(&format!("{first} CREATE GRAPH <x:g> ; INSERT DATA {{ GRAPH <x:g> {{ <x:a> <x:p> 1 }} }} ; CREATE GRAPH <x:g>")).is(409);
    server
        .update(&format!("{first} LOAD <http://127.0.0.1:9/x>"))
        .is(403)
        .says("nothing is fetched");
    server
        .update(&format!(
            "{first} INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <http://127.0.0.1:9/> {{ ?s ?p ?o }} }}"
        ))
        .is(500)
        .says("not supported");
    server
        .update(&format!("{first} nonsense"))
        .is(400)
        .says("query:1:52");
    server
        .update("SELECT * { ?s ?p ?o }")
        .is(400)
        .says("send it as `query`");
    server
        .update("INSRT DATA { <x:a> <x:p> 1 }")
        .is(400)
        .says("did you mean `INSERT`");
    server
        .update("INSERT DATA { <x:a> nope:p 1 }")
        .is(400)
        .says("`nope:` is not declared");
    server
        .sparql(
            UPDATE,
            &[("default-graph-uri", "http://graphs.example/one")],
            "CLEAR ALL",
        )
        .is(400)
        .says("using-graph-uri");
    assert_eq!(server.count(), 3);
    server
        .update("LOAD SILENT <http://127.0.0.1:9/x> ; INSERT DATA { <x:a> <x:p> 1 }")
        .is(200);
    assert_eq!(server.count(), 4);
}

#[test]
fn an_update_costs_no_more_than_it_may() {
    let triples: String = (0..300)
        .map(|n| format!("<a:{n}> <a:p> <a:{}> .\n", n * 7 % 300))
        .collect();
    let server = Server::over(
        &triples,
        &[
            "--writable",
            "--token",
            "s3cret",
            "--timeout",
            "0.5",
            "--max-body",
            "3000",
        ],
    );
    let heavy = "INSERT { ?a <a:q> ?f } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c = ?l) }";
    server.update(heavy).is(503).says("within 0.5 s");
    server
        .update(&format!("CLEAR ALL #{}", "x".repeat(4000)))
        .is(413);
    server
        .send("PUT", "/store?default", TURTLE, &"#".repeat(4000))
        .is(413);
    assert_eq!(server.count(), 300);
}

#[test]
fn only_who_has_the_token_changes_something() {
    let server = writable();
    let insert = "INSERT DATA { <x:a> <x:p> 1 }";
    for authority in [
        "",
        "\nAuthorization: Bearer wrong",
        "\nAuthorization: Basic s3cret",
        "\nAuthorization: Bearer s3cre",
    ] {
        let reply = server.ask(
            &format!("POST /sparql\nContent-Type: {UPDATE}{authority}"),
            insert.as_bytes(),
        );
        assert!(
            reply
                .is(401)
                .header("www-authenticate")
                .unwrap()
                .contains("Bearer")
        );
        for method in ["PUT", "POST", "DELETE"] {
            server
                .ask(
                    &format!("{method} /store?default\nContent-Type: {TURTLE}{authority}"),
                    b"",
                )
                .is(401);
        }
    }
    // a page of another site does not, whatever it carries
    let foreign = format!(
        "POST /sparql\nContent-Type: {UPDATE}\nAuthorization: Bearer s3cret\nOrigin: https://evil.example"
    );
    server.ask(&foreign, insert.as_bytes()).is(403);
    let rebound = format!(
        "POST /sparql\nContent-Type: {UPDATE}\nAuthorization: Bearer s3cret\nHost: evil.example"
    );
    server.ask(&rebound, insert.as_bytes()).is(421);
    assert_eq!(server.count(), 3);
    server
        .ask("GET /sparql\nAuthorization: Bearer s3cret", b"")
        .is(200)
        .says("SPARQL11Update");
}

#[test]
fn a_browser_that_was_shown_the_token_reads() {
    let server = writable();
    server.ask("GET /", b"").is(401).says("/?token=");
    server.ask("GET /?token=wrong", b"").is(401);
    let shown = server.ask("GET /?token=s3cret", b"").is(303);
    assert_eq!(shown.header("location"), Some("/"));
    let cookie = shown.header("set-cookie").unwrap().to_owned();
    assert!(
        cookie.contains("HttpOnly")
            && cookie.contains("SameSite=Strict")
            && !cookie.contains("s3cret")
    );
    let cookie = cookie.split(';').next().unwrap().to_owned();
    server
        .ask(&format!("GET /\nCookie: other=1; {cookie}"), b"")
        .is(200);
    server
        .ask(
            &format!("POST /sparql\nContent-Type: {QUERY}\nCookie: {cookie}"),
            b"ASK {}",
        )
        .is(200);
    server
        .ask(
            &format!("POST /sparql\nContent-Type: {UPDATE}\nCookie: {cookie}"),
            b"CLEAR ALL",
        )
        .is(401);
    server
        .ask(&format!("DELETE /store?default\nCookie: {cookie}"), b"")
        .is(401);
    server.ask("GET /\nCookie: actant-session=0", b"").is(401);
    assert_eq!(server.count(), 3);
}

/// Each update moves all of a mark from one place to another: who ever sees none or two has seen half of it.
#[test]
fn readers_see_all_of_an_update_or_nothing() {
    let server = Server::over("<x:mark> <x:at> 0 .", &["--writable", "--token", "s3cret"]);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let move_on = "DELETE DATA { <x:none> <x:at> 0 } ; DELETE { ?m <x:at> ?n } INSERT { ?m <x:at> ?next }
                        WHERE { ?m <x:at> ?n BIND(?n + 1 AS ?next) }";
                    server.update(move_on).is(200);
                }
            });
        }
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..40 {
                    assert!(server.says_yes("ASK { SELECT (COUNT(?n) AS ?all) { <x:mark> <x:at> ?n } HAVING (COUNT(?n) = 1) }"));
                }
            });
        }
    });
    // none was lost either
    assert!(server.says_yes("ASK { <x:mark> <x:at> 60 }"));
}

fn serve(server: &Server, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_actant"));
    command
        .args(["serve", "--bind", "127.0.0.1:0"])
        .args(arguments);
    command
        .current_dir(&server.folder)
        .env_remove("ACTANT_TOKEN")
        .output()
        .unwrap()
}

#[test]
fn changes_are_kept_where_that_is_asked() {
    let folder = std::env::temp_dir().join(format!("actant-kept-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let kept = folder.join("kept.nq");
    let arguments = [
        "--writable",
        "--token",
        "s3cret",
        "--save",
        kept.to_str().unwrap(),
    ];
    let server = Server::over(DATA, &arguments);
    assert!(!kept.exists());
    server
        .update("INSERT DATA { GRAPH <x:g> { <x:a> <x:p> \"\\u0001 'q' \\\"d\\\"\" } }")
        .is(200);
    let text = fs::read_to_string(&kept).unwrap();
    assert_eq!(text.lines().count(), 4);
    let order: Vec<&str> = text
        .lines()
        .filter_map(|line| line.rsplit(' ').nth(1))
        .collect();
    assert!(order.is_sorted(), "{text}");
    // a change that cannot be kept is not made
    fs::remove_file(&kept).unwrap();
    fs::create_dir(&kept).unwrap();
    let refused = server.update("CLEAR ALL").is(500);
    refused.says("nothing is changed");
    assert_eq!(server.count(), 4);
    fs::remove_dir(&kept).unwrap();
    server
        .update("DELETE WHERE { GRAPH <http://graphs.example/one> { ?s ?p ?o } }")
        .is(200);
    assert_eq!(fs::read_to_string(&kept).unwrap().lines().count(), 3);
    let beside = fs::read_dir(&folder).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside it");
    // it is served again
    let again = Server::over(
        "<x:b> <x:p> 1 .",
        &["--writable", "--token", "s3cret", kept.to_str().unwrap()],
    );
    assert_eq!(again.count(), 4);
    let _ = fs::remove_dir_all(&folder);
}

#[test]
fn a_file_that_cannot_keep_the_changes_is_refused() {
    let server = writable();
    let refused = |arguments: &[&str], code: i32, text: &str| {
        let output = serve(&server, arguments);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{message}");
        assert!(message.contains(text), "{message}");
    };
    let writable = ["graph.trig", "--writable", "--token", "t", "--save"];
    let save = |file: &'static str| -> Vec<&str> { writable.into_iter().chain([file]).collect() };
    refused(&["graph.trig", "--writable"], 2, "give a --token");
    refused(
        &["graph.trig", "--token", "t", "--save", "x.nq"],
        2,
        "--writable",
    );
    refused(&save("x.txt"), 2, "cannot tell the syntax");
    refused(&save("none/x.nq"), 2, "there is no folder none");
    refused(&save("x.ttl"), 2, "cannot hold named graphs");
    fs::write(server.folder.join("other.nq"), "").unwrap();
    refused(&save("other.nq"), 2, "not among the graphs that are served");
    // Turtle is enough until there is a named graph
    let one = server.folder.join("one.ttl");
    let path = one.to_str().unwrap();
    fs::write(&one, "<x:a> <x:p> 1 .").unwrap();
    let turtle = Server::over(
        "",
        &["--writable", "--token", "s3cret", "--save", path, path],
    );
    turtle.update("INSERT DATA { <x:a> <x:p> 2 }").is(200);
    turtle
        .update("INSERT DATA { GRAPH <x:g> { <x:a> <x:p> 3 } }")
        .is(409)
        .says(".nq");
    assert_eq!(turtle.count(), 2);
    assert!(fs::read_to_string(&one).unwrap().contains("1 , 2"));
}

#[test]
fn the_explorer_shows_what_was_changed() {
    let graph = fs::read_to_string("examples/border.ttl").unwrap();
    let server = Server::over(&graph, &["--writable", "--token", "s3cret"]);
    let shown = || server.send("GET", "/api/graph.json", "", "").is(200).body;
    let first = shown();
    assert!(first.contains("\"label\":\"Iran\"") && !first.contains("Land of the Test"));
    server.update("DELETE { actor:iran rdfs:label ?name } INSERT { actor:iran rdfs:label 'Land of the Test' }
        WHERE { actor:iran rdfs:label ?name }").is(200);
    assert!(shown().contains("Land of the Test"));
    // what is no graph of ours any more leaves the page as it is
    server.update("DELETE WHERE { ?s rdf:subject ?o }").is(200);
    assert!(shown().contains("Land of the Test"));
}
