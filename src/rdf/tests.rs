use super::*;
use crate::samples;
use oxigraph::io::RdfParser;
use oxigraph::model::Term;

fn bytes(graph: &KnowledgeGraph, syntax: Syntax) -> Vec<u8> {
    let mut out = Vec::new();
    write(graph, syntax, &RdfOptions::default(), &mut out).unwrap();
    out
}

#[test]
fn any_order_and_any_split_give_the_same_bytes() {
    let readings = samples::readings();
    let whole = bytes(&KnowledgeGraph::from_readings(&readings), Syntax::NQuads);
    for shift in 0..readings.len() {
        let mut turned = readings.clone();
        turned.rotate_left(shift);
        for split in 0..=turned.len() {
            let (left, right) = turned.split_at(split);
            let mut merged = KnowledgeGraph::from_readings(left);
            merged.merge(KnowledgeGraph::from_readings(right));
            assert_eq!(bytes(&merged, Syntax::NQuads), whole);
        }
    }
    // Shards merge with `sort -u`.
    let mut lines = BTreeSet::new();
    for reading in &readings {
        let shard = KnowledgeGraph::from_readings(std::slice::from_ref(reading));
        let shard = String::from_utf8(bytes(&shard, Syntax::NQuads)).unwrap();
        lines.extend(shard.lines().map(str::to_owned));
    }
    let whole: BTreeSet<String> = String::from_utf8(whole)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    assert_eq!(lines, whole);
}

#[test]
fn only_vouched_and_confident_statements_are_plain_edges() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let edges = |options: &RdfOptions| -> Vec<String> {
        triples(&graph, options)
            .iter()
            .filter(|triple| {
                let predicate = triple.predicate.as_str();
                predicate.starts_with(REL) || predicate.starts_with(VERB)
            })
            .map(|triple| {
                triple
                    .predicate
                    .as_str()
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect()
    };
    let sure = RdfOptions::default();
    // Neither the allegation nor its denial is there, nor the reading with confidence 0.3.
    assert_eq!(edges(&sure), ["accuse", "mutterTo"]);
    assert_eq!(edges(&sure.with_threshold(0.2)).len(), 3);
}

#[test]
fn every_syntax_reads_back_to_the_same_quads() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    for syntax in Syntax::ALL {
        let written = bytes(&graph, syntax);
        assert!(
            !written.iter().any(|&b| b < 32 && b != b'\n' && b != b'\t'),
            "{syntax:?}"
        );
        let read: BTreeSet<String> = RdfParser::from_format(syntax.format())
            .for_slice(&written)
            .map(|quad| quad.unwrap().to_string())
            .collect();
        let options = RdfOptions::default();
        let expected: BTreeSet<String> = match syntax {
            Syntax::NQuads | Syntax::TriG | Syntax::JsonLd => quads(&graph, &options)
                .iter()
                .map(ToString::to_string)
                .collect(),
            _ => triples(&graph, &options)
                .iter()
                .map(ToString::to_string)
                .collect(),
        };
        assert_eq!(read, expected, "{syntax:?}");
    }
}

#[test]
fn a_denial_leads_to_the_statement_that_it_denies() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let all = triples(&graph, &RdfOptions::default());
    let of = |subject: &str, predicate: &str| -> Vec<String> {
        let fitting = all.iter().filter(|triple| {
            triple.subject.to_string() == subject && triple.predicate.as_str() == predicate
        });
        fitting.map(|triple| triple.object.to_string()).collect()
    };
    let denials: Vec<&Triple> = all
        .iter()
        .filter(|triple| triple.predicate.as_str() == format!("{ACT}denies"))
        .collect();
    let [denial] = denials[..] else {
        panic!("one denial, not {denials:?}")
    };
    let denied = denial.object.to_string();
    let alleged = format!("<{CERT}Alleged>");
    assert_eq!(of(&denied, &format!("{ACT}certainty")), [alleged]);
    let verb = format!("<{VERB}deny>");
    assert_eq!(
        of(&denial.subject.to_string(), &format!("{ACT}verb")),
        [verb]
    );
}

#[test]
fn a_base_must_be_absolute() {
    assert!(RdfOptions::default().with_base("news").is_err());
    assert!(RdfOptions::default().with_base("https://e.org/#").is_err());
    let options = RdfOptions::default()
        .with_base("https://e.org/news")
        .unwrap();
    assert_eq!(options.base(), "https://e.org/news/");
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    assert!(
        triples(&graph, &options)
            .iter()
            .any(|t| t.to_string().contains("<https://e.org/news/actor/iran>"))
    );
}

#[test]
fn the_ontology_describes_whatever_is_written() {
    let ontology = include_bytes!("../../ontology/actant.ttl");
    let described: BTreeSet<String> = RdfParser::from_format(Syntax::Turtle.format())
        .for_slice(ontology)
        .map(|quad| quad.unwrap().subject.to_string())
        .collect();
    let known = |namespace: &str, name: &str| described.contains(&format!("<{namespace}{name}>"));
    // Typed relations, by event type or by name.
    for line in include_str!("../../ontology/frames.tsv").lines() {
        let relation = line.rsplit('\t').next().unwrap_or_default();
        if line.starts_with('#') || line.is_empty() || relation == "-" {
            continue;
        }
        assert!(known(EVENT, relation) || known(REL, relation), "{line}");
    }
    // Classes, properties and certainties.
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    for triple in triples(&graph, &RdfOptions::default()) {
        let object = match &triple.object {
            Term::NamedNode(node) => node.as_str(),
            _ => "",
        };
        for term in [triple.predicate.as_str(), object] {
            if [ACT, CERT, REL].iter().any(|ours| term.starts_with(ours)) {
                assert!(known(term, ""), "{term}");
            }
        }
    }
}

#[test]
fn text_is_written_on_request_only() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let anchors = |with_text: bool| {
        let options = RdfOptions::default().with_text(with_text);
        let all = triples(&graph, &options);
        all.into_iter()
            .filter(|triple| triple.predicate.as_str().ends_with("#anchorOf"))
            .collect::<Vec<_>>()
    };
    assert!(anchors(false).is_empty());
    let anchors = anchors(true);
    assert!(!anchors.is_empty());
    for anchor in anchors {
        let place = anchor.subject.to_string();
        let range = place
            .trim_end_matches('>')
            .rsplit('=')
            .next()
            .unwrap()
            .to_owned();
        let (start, end) = range.split_once(',').unwrap();
        let length = end.parse::<usize>().unwrap() - start.parse::<usize>().unwrap();
        let Term::Literal(quote) = anchor.object else {
            panic!("a literal")
        };
        assert_eq!(quote.value().chars().count(), length);
    }
}

/// `text` without the lines of RDF 1.2, which no reader here knows, and those lines.
fn reifiers(text: &str) -> (String, Vec<&str>) {
    let is_new = |line: &&str| line.contains("ns#reifies> <<( ");
    let (new, old): (Vec<&str>, Vec<&str>) = text.lines().partition(is_new);
    (old.join("\n"), new)
}

#[test]
fn a_statement_is_one_triple_term_in_rdf_1_2() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let written = |syntax, reified| {
        let options = RdfOptions::default().with_reifiers(reified);
        let mut bytes = Vec::new();
        write(&graph, syntax, &options, &mut bytes).map(|()| String::from_utf8(bytes).unwrap())
    };
    let whole = graph.facts().statements.values();
    let whole = whole.filter(|it| it.claim.subject.is_some() && it.claim.object.is_some());
    let count = whole.count();
    for syntax in [Syntax::NTriples, Syntax::Turtle] {
        let text = written(syntax, true).unwrap();
        let (_, new) = reifiers(&text);
        assert_eq!(new.len(), count, "{syntax:?}");
    }
    let (old, new) = (
        written(Syntax::NTriples, false).unwrap(),
        written(Syntax::NTriples, true).unwrap(),
    );
    // three triples are one
    assert_eq!(old.lines().count(), new.lines().count() + 2 * count);
    for line in reifiers(&new).1 {
        let (statement, triple) = line.split_once(" <http").unwrap();
        let (_, triple) = triple.split_once("<<( ").unwrap();
        let triple = triple.strip_suffix(" )>> .").unwrap();
        let (subject, rest) = triple.split_once(' ').unwrap();
        let (predicate, object) = rest.split_once(' ').unwrap();
        for (part, term) in [
            ("subject", subject),
            ("predicate", predicate),
            ("object", object),
        ] {
            let before =
                format!("{statement} <http://www.w3.org/1999/02/22-rdf-syntax-ns#{part}> {term} .");
            assert!(old.lines().any(|line| line == before), "{before}");
        }
    }
    for syntax in [Syntax::RdfXml, Syntax::JsonLd] {
        assert!(matches!(written(syntax, true), Err(WriteError::NoTerms(_))));
    }
}
