use super::*;
use actant_base::statement::{
    Certainty, Entity, EntityKind, Features, Mention, Polarity, Predicate, Reading, Resolution,
    Slot, Source, Statement,
};
use actant_base::text::{Document, Span};
use actant_graph::{KnowledgeGraph, document_id};
use serde_json::Value;

const TEXT: &str = "Łódź 𝕏: Togo said that Benin </script> sheltered gunmen. Benin denied it.";

fn mention(words: &str, kind: EntityKind) -> Mention {
    let start = TEXT.find(words).unwrap();
    Mention {
        span: Span::new(start, start + words.len()),
        text: words.into(),
        entity: Entity {
            key: format!("actor/{}", words.to_lowercase()).into(),
            label: words.into(),
            kind,
            global: true,
            same_as: None,
        },
        resolution: Resolution::default(),
    }
}

fn statement(who: &str, verb: &str, object: Option<Slot>) -> Statement {
    let start = TEXT.find(verb).unwrap();
    let end = TEXT.find(". ").unwrap() + 1;
    Statement {
        subject: Some(Slot::Mention(mention(who, EntityKind::State))),
        predicate: Predicate {
            span: Span::new(start, start + verb.len()),
            text: verb.into(),
            lemma: verb.into(),
            relation: None,
        },
        object,
        polarity: Polarity::Positive,
        certainty: Certainty::Asserted,
        tense: None,
        attribution: Vec::new(),
        content: Vec::new(),
        denies: Vec::new(),
        agents: Vec::new(),
        targets: Vec::new(),
        qualifiers: Vec::new(),
        sentence: 0,
        sentence_span: Span::new(0, end),
        rule: "test".into(),
        confidence: 0.9,
        withheld: None,
        features: Features::default(),
    }
}

/// Togo says that Benin sheltered gunmen; Benin denies it.
fn graph() -> (KnowledgeGraph, String) {
    let gunmen = Some(Slot::Mention(mention("gunmen", EntityKind::Group)));
    let mut sheltered = statement("Benin", "sheltered", gunmen);
    sheltered.certainty = Certainty::Alleged;
    sheltered.attribution = vec![Source {
        holder: Some(mention("Togo", EntityKind::State)),
        cue: "said".into(),
        time: None,
    }];
    let said = statement("Togo", "said", Some(Slot::Statement(0)));
    let mut denied = statement("Benin", "denied", None);
    denied.sentence_span = Span::new(TEXT.find("Benin denied").unwrap(), TEXT.len());
    denied.denies = vec![0, 99];
    let document = Document::new("border & river.txt", TEXT);
    let reading = Reading {
        document: document.name().to_owned(),
        published: None,
        agencies: Vec::new(),
        statements: vec![sheltered, said, denied],
    };
    let id = document_id(&document);
    (KnowledgeGraph::from_readings(&[(document, reading)]), id)
}

fn parsed(beside: &Beside) -> Value {
    serde_json::from_str(&json(&graph().0, beside)).unwrap()
}

fn with_verb<'a>(data: &'a Value, verb: &str) -> &'a Value {
    let mut all = data["statements"].as_array().unwrap().iter();
    all.find(|statement| statement["verbs"][0] == verb).unwrap()
}

fn names<'a>(data: &'a Value, places: &Value) -> Vec<&'a str> {
    let places = places.as_array().unwrap().iter();
    places
        .map(|at| {
            data["entities"][at.as_u64().unwrap() as usize]["label"]
                .as_str()
                .unwrap()
        })
        .collect()
}

#[test]
fn a_claim_keeps_who_says_it_and_a_denial_what_it_denies() {
    let data = parsed(&Beside::default());
    let sheltered = with_verb(&data, "sheltered");
    assert_eq!(sheltered["certainty"], "alleged");
    assert_eq!(names(&data, &sheltered["attribution"]), ["Togo"]);
    assert_eq!(sheltered["polarity"], Value::Null);
    let denied = with_verb(&data, "denied");
    let answered = denied["denies"][0].as_u64().unwrap() as usize;
    assert_eq!(data["statements"][answered], *sheltered);
    assert_eq!(denied["denies"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_said_of_somebody_leads_to_them() {
    let data = parsed(&Beside::default());
    let said = with_verb(&data, "said");
    assert_eq!(names(&data, &said["from"]), ["Togo"]);
    assert_eq!(names(&data, &said["to"]), ["Benin"]);
}

#[test]
fn evidence_is_the_characters_of_the_text() {
    let (_, id) = graph();
    let quoted = parsed(&Beside::default());
    let evidence = &with_verb(&quoted, "sheltered")["evidence"][0];
    let place = |name: &str| evidence[name].as_u64().unwrap() as usize;
    let characters: Vec<char> = TEXT.chars().collect();
    let quote: String = characters[place("start")..place("end")].iter().collect();
    assert_eq!(evidence["quote"], quote);
    // with the text, the quote would say it twice
    let beside = Beside {
        texts: [(id, TEXT.into())].into_iter().collect(),
        ..Beside::default()
    };
    let data = parsed(&beside);
    assert_eq!(data["documents"][0]["text"], TEXT);
    assert_eq!(
        with_verb(&data, "sheltered")["evidence"][0]["quote"],
        Value::Null
    );
}

#[test]
fn the_page_holds_its_data_and_loads_nothing() {
    let (graph, id) = graph();
    let beside = Beside {
        title: "border & river.txt".to_owned(),
        texts: [(id, TEXT.into())].into_iter().collect(),
        names: [("actor/togo".to_owned(), vec!["lome".to_owned()])]
            .into_iter()
            .collect(),
        rules: BTreeMap::from([("test".to_owned(), "What a test says.")]),
        tells: vec![Told::Why, Told::News],
        state: Some("7-1".to_owned()),
    };
    let page = page(&graph, &beside);
    assert_eq!(page, super::page(&graph, &beside));
    assert!(page.contains("<title>border &amp; river.txt – actant</title>"));
    let data = page.split("id=\"data\">").nth(1).unwrap();
    let data = data.split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["documents"][0]["text"], TEXT);
    let text = json(&graph, &beside);
    assert!(text.contains("\"folded\":[\"lome\"]"));
    assert!(text.contains(
        "\"rules\":{\"test\":\"What a test says.\"},\"tells\":[\"why\",\"news\"],\"state\":\"7-1\""
    ));
    for loading in [" src=", "href=\"http", "@import", "url(http"] {
        let shown = page.replace(SCRIPT, "");
        assert!(!shown.contains(loading), "{loading}");
    }
    assert!(POLICY.contains("default-src 'none'"));
}
