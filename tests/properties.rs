//! What holds of any text, however odd: nothing panics, every span is a slice of the text, every
//! tree is a tree, every reference leads somewhere, and what stands before a paragraph does not
//! change how it is read.

use actant::export::rdf::{self, RdfOptions, Syntax};
use actant::export::{self, Format, Options, jsonl};
use actant::graph::KnowledgeGraph;
use actant::pipeline::{Analysis, Pipeline};
use actant::statement::{Certainty, Entity, Mention, Polarity, Slot, Statement};
use actant::syntax::Sentence;
use actant::text::{Document, Span};
use actant_base::conllu;
use oxigraph::io::{RdfFormat, RdfParser};
use proptest::prelude::*;
use std::num::NonZeroUsize;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

fn read(text: &str) -> (Document, Analysis) {
    read_as("odd.txt", text)
}

fn read_as(name: &str, text: &str) -> (Document, Analysis) {
    let document = PIPELINE.prose(Document::new(name, text));
    let analysis = run(&document);
    (document, analysis)
}

fn run(document: &Document) -> Analysis {
    let mut all = PIPELINE.run(std::slice::from_ref(document), NonZeroUsize::MIN);
    let analysis = all.pop().expect("one document has one analysis");
    assert_eq!(analysis.faults, [], "{:?}", document.text());
    analysis
}

/// Sentences that are read as usual, so that oddities meet statements.
const SENTENCES: [&str; 10] = [
    "Ethiopia accused Egypt on Monday of arming the militia. ",
    "“We want peace,” Foreign Minister Anna Berg said. “We lost the war.” ",
    "If the river rises, the town will flood. ",
    "Both countries denied that their troops had crossed the border. ",
    "Peru met Chile; it left, burning the bridge that Mali’s army built. ",
    "The fear is that the dam, a 40-metre wall, will burst. ",
    "Diplomats – Cairo’s among them – fear “chaos”. ",
    "Minister warns farmers: drought will return\n",
    "According to the U.N., 3.5 million people (mostly children) fled. ",
    "He said she said they said that it was so. ",
];

/// Texts of a few pieces: sentences, words of any script, marks, breaks, control characters.
fn odd_text() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(&SENTENCES[..]).prop_map(str::to_owned);
    let mark = prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        "(",
        ")",
        "[",
        "—",
        "-",
        "…",
        "...",
        ".",
        "?!",
        ":",
        ";",
        "\n",
        "\r\n",
        "\n\n",
        "\t",
        "\u{a0}",
        "\u{200b}",
        "\u{2028}",
        "\u{feff}",
        "\u{ad}",
        " of ",
        " and ",
        " not ",
        " said ",
        "$5.3m",
        "2024-05-01",
        "@x",
        "#y",
        "https://a.b/c?d=e",
        "😀",
        "e\u{301}",
        "İ",
        "ﬁ",
        "ß",
        "ا",
        "漢字",
        "\u{202e}",
        "👩‍👩‍👧",
    ]);
    let pieces = prop_oneof![
        4 => sentence,
        3 => mark.prop_map(str::to_owned),
        2 => "\\PC{0,24}",
        1 => "[\\x00-\\x1f\\x7f-\\x9f]{1,4}",
        1 => "[A-Za-z’-]{1,300}",
        1 => "([A-Z][a-z]{1,8} ){1,30}",
    ];
    prop::collection::vec(pieces, 0..10).prop_map(|pieces| pieces.concat())
}

/// A few cases; more by `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    let more = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if more { default.cases } else { 32 },
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn sentences_and_tokens_are_slices_in_order(text in odd_text()) {
        let (document, analysis) = read(&text);
        let mut end = 0;
        for sentence in &analysis.sentences {
            prop_assert!(is_slice(&document, sentence.span), "{:?}", sentence.span);
            for token in &sentence.tokens {
                prop_assert!(is_slice(&document, token.span), "{token:?}");
                prop_assert!(token.span.start < token.span.end, "{token:?}");
                prop_assert!(sentence.span.contains(token.span), "{token:?}");
                prop_assert!(token.span.start >= end, "{token:?} overlaps what is before");
                prop_assert!((0.0..=1.0).contains(&token.arc_confidence), "{token:?}");
                end = token.span.end;
            }
        }
    }

    #[test]
    fn no_letter_is_lost(text in odd_text()) {
        // as it stands: lines that state nothing would be left out as prose
        let document = Document::new("odd.txt", &*text);
        let analysis = run(&document);
        let tokens = analysis.sentences.iter().flat_map(|sentence| &sentence.tokens);
        let spans: Vec<Span> = tokens.map(|token| document.in_source(token.span)).collect();
        for (at, letter) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
            let inside = spans.iter().any(|span| span.start <= at && at < span.end);
            prop_assert!(inside, "`{letter}` at {at} is in no token");
        }
    }

    #[test]
    fn trees_are_trees(text in odd_text()) {
        let (_, analysis) = read(&text);
        prop_assert!(are_trees(&analysis), "{:?}", analysis.sentences);
    }

    #[test]
    fn statements_point_into_the_text_and_at_each_other(text in odd_text()) {
        let (document, analysis) = read(&text);
        let statements = &analysis.reading.statements;
        for (index, statement) in statements.iter().enumerate() {
            for span in spans(statement) {
                prop_assert!(is_slice(&document, span), "{span:?} of {statement:?}");
            }
            let sentence = &analysis.sentences[statement.sentence];
            prop_assert_eq!(statement.sentence_span, sentence.span);
            prop_assert!(sentence.span.contains(statement.predicate.span));
            for reference in references(statement) {
                prop_assert!(reference < statements.len(), "{statement:?}");
                prop_assert!(reference != index, "{statement:?} is its own content");
            }
            prop_assert!((0.0..=1.0).contains(&statement.confidence));
            prop_assert!(!statement.predicate.lemma.is_empty() && !statement.rule.is_empty());
            prop_assert!(statement.subject.is_some() || statement.object.is_some());
        }
    }

    #[test]
    fn only_the_authors_own_facts_are_vouched_for(text in odd_text()) {
        for statement in read(&text).1.reading.statements {
            let own = statement.attribution.is_empty();
            let fact = statement.certainty == Certainty::Asserted
                && statement.polarity == Polarity::Positive
                && !statement.is_ahead();
            prop_assert_eq!(statement.is_vouched(), own && fact);
            if matches!(statement.certainty, Certainty::Alleged | Certainty::Feared) {
                prop_assert!(!own, "nobody alleges or fears {statement:?}");
            }
        }
    }

    #[test]
    fn a_paragraph_before_shifts_and_changes_nothing(text in odd_text()) {
        const BEFORE: &str = "Nothing else.\n\n";
        let (_, plain) = read(&text);
        let (_, shifted) = read(&format!("{BEFORE}{text}"));
        let sentences = shifted.sentences.len() - plain.sentences.len();
        let before = shifted.reading.statements.iter();
        let before = before.filter(|statement| statement.sentence < sentences).count();
        let back: Vec<Statement> = shifted.reading.statements[before..]
            .iter()
            .map(|statement| moved_back(statement, BEFORE.len(), sentences, before))
            .collect();
        let plain: Vec<Statement> = plain.reading.statements.iter().map(nameless).collect();
        prop_assert_eq!(plain, back);
    }

    #[test]
    fn rdf_that_is_read_and_written_again_has_the_same_bytes(texts in prop::collection::vec(odd_text(), 1..4)) {
        let mut graph = KnowledgeGraph::default();
        for (number, text) in texts.iter().enumerate() {
            let (document, analysis) = read_as(&format!("{number}.txt"), text);
            graph.add(&document, &analysis.reading);
        }
        for syntax in Syntax::ALL {
            for with_text in [false, true] {
                let options = RdfOptions::default().with_text(with_text);
                let write = |graph: &KnowledgeGraph| {
                    let mut bytes = Vec::new();
                    rdf::write(graph, syntax, &options, &mut bytes).expect("a vector takes what is written to it");
                    String::from_utf8(bytes).expect("RDF is UTF-8")
                };
                let written = write(&graph);
                let again = rdf::read(written.as_bytes(), syntax, "odd", rdf::Limits::default());
                let again = again.unwrap_or_else(|error| panic!("{syntax:?}: {error}"));
                prop_assert_eq!(write(&again.graph), written, "{:?}", syntax);
            }
        }
    }

    #[test]
    fn exports_are_read_back(text in odd_text()) {
        let (document, analysis) = read(&text);
        let mut graph = KnowledgeGraph::default();
        graph.add(&document, &analysis.reading);
        let syntaxes = [
            ("nq", RdfFormat::NQuads),
            ("ttl", RdfFormat::Turtle),
            ("rdf", RdfFormat::RdfXml),
        ];
        for (extension, format) in syntaxes {
            let syntax = Syntax::from_extension(extension).expect("the syntax is known");
            let mut bytes = Vec::new();
            rdf::write(&graph, syntax, &RdfOptions::default(), &mut bytes)
                .expect("a vector takes what is written to it");
            for quad in RdfParser::from_format(format).for_slice(&bytes) {
                prop_assert!(quad.is_ok(), "{extension}: {quad:?}");
            }
        }
        let mut lines = Vec::new();
        jsonl::write(&document, &analysis.reading, &mut lines)
            .expect("a vector takes what is written to it");
        let lines = String::from_utf8(lines).expect("JSON is UTF-8");
        // what says nothing is left out, and nothing that is kept refers to it
        let statements = &analysis.reading.statements;
        let kept = statements.iter().filter(|statement| statement.withheld.is_none());
        prop_assert_eq!(lines.lines().count(), kept.clone().count());
        for at in kept.flat_map(|statement| &statement.content) {
            prop_assert_eq!(statements[*at].withheld, None);
        }
        for line in lines.lines() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}");
        }
        for format in Format::all() {
            let mut bytes = Vec::new();
            export::write(&graph, format, &Options::default(), &mut bytes).expect("a vector takes what is written to it");
            prop_assert!(String::from_utf8(bytes).is_ok(), "{format:?}");
        }
    }
}

/// Whether the sentences are trees, before and after mending, with the same tokens.
fn are_trees(analysis: &Analysis) -> bool {
    let mut both = analysis.sentences.iter().zip(&analysis.mending);
    both.all(|(sentence, mending)| {
        let spans = |it: &Sentence| it.tokens.iter().map(|token| token.span).collect::<Vec<_>>();
        let before = mending.before.as_ref();
        sentence.is_tree() && before.is_none_or(|it| it.is_tree() && spans(it) == spans(sentence))
    })
}

/// Files of one's own: `ACTANT_TEXTS=FILE:FILE…`, each either articles, one a line as JSON with a `text`, or a treebank
/// in CoNLL-U.
#[test]
fn texts_from_outside_are_trees() {
    let files = std::env::var_os("ACTANT_TEXTS").unwrap_or_default();
    for path in std::env::split_paths(&files).filter(|path| path.is_file()) {
        let text = std::fs::read_to_string(&path).expect("the file is text");
        if path
            .extension()
            .is_some_and(|extension| extension == "conllu")
        {
            let (document, sentences) = conllu::read("treebank", &text).expect("it is CoNLL-U");
            for sentence in sentences {
                let words = document.slice(sentence.span).to_owned();
                let analysis = PIPELINE.analyse(&document, vec![sentence]);
                assert!(are_trees(&analysis), "{}: {words}", path.display());
                assert_eq!(analysis.faults, [], "{}: {words}", path.display());
            }
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let article: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
            let text = article["text"].as_str().unwrap_or_default();
            let place = format!("{}:{}", path.display(), number + 1);
            assert!(are_trees(&read(text).1), "{place}");
        }
    }
}

fn is_slice(document: &Document, span: Span) -> bool {
    document.text().get(span.start..span.end).is_some()
}

fn mentions(statement: &Statement) -> impl Iterator<Item = &Mention> {
    let slots = [&statement.subject, &statement.object]
        .into_iter()
        .flatten();
    let arguments = slots.filter_map(|slot| match slot {
        Slot::Mention(mention) => Some(mention),
        _ => None,
    });
    let holders = statement.attribution.iter();
    arguments.chain(holders.filter_map(|source| source.holder.as_ref()))
}

/// All spans that a statement holds.
fn spans(statement: &Statement) -> Vec<Span> {
    let mut spans = vec![statement.predicate.span, statement.sentence_span];
    spans.extend(mentions(statement).map(|mention| mention.span));
    let times = statement.attribution.iter();
    let times = times.filter_map(|source| source.time.as_ref());
    let qualifiers = statement.qualifiers.iter().chain(times);
    spans.extend(qualifiers.map(|qualifier| qualifier.span));
    for slot in [&statement.subject, &statement.object] {
        if let Some(Slot::Literal { span, .. }) = slot {
            spans.push(*span);
        }
    }
    spans
}

/// The statements that a statement points to.
fn references(statement: &Statement) -> Vec<usize> {
    let mut all = [&statement.content[..], &statement.denies].concat();
    all.extend(
        statement
            .qualifiers
            .iter()
            .filter_map(|qualifier| qualifier.statement),
    );
    for slot in [&statement.subject, &statement.object] {
        if let Some(Slot::Statement(index)) = slot {
            all.push(*index);
        }
    }
    all
}

/// `statement` with its spans moved by `bytes`, its sentence by `sentences`, its references by
/// `statements`, all towards the start.
fn moved_back(
    statement: &Statement,
    bytes: usize,
    sentences: usize,
    statements: usize,
) -> Statement {
    let mut moved = nameless(statement);
    let back = |span: &mut Span| *span = Span::new(span.start - bytes, span.end - bytes);
    back(&mut moved.predicate.span);
    back(&mut moved.sentence_span);
    moved.sentence -= sentences;
    for slot in [&mut moved.subject, &mut moved.object]
        .into_iter()
        .flatten()
    {
        match slot {
            Slot::Mention(mention) => {
                back(&mut mention.span);
                mention.resolution.name.iter_mut().for_each(back);
            }
            Slot::Literal { span, .. } => back(span),
            Slot::Statement(index) => *index -= statements,
        }
    }
    for source in &mut moved.attribution {
        if let Some(mention) = &mut source.holder {
            back(&mut mention.span);
            mention.resolution.name.iter_mut().for_each(back);
        }
        if let Some(time) = &mut source.time {
            back(&mut time.span);
        }
    }
    for index in moved.content.iter_mut().chain(&mut moved.denies) {
        *index -= statements;
    }
    for qualifier in &mut moved.qualifiers {
        back(&mut qualifier.span);
        qualifier.statement = qualifier.statement.map(|index| index - statements);
    }
    moved
}

/// `statement` without the names of things that belong to its document: another text is another
/// document.
fn nameless(statement: &Statement) -> Statement {
    let mut statement = statement.clone();
    let nameless = |entity: &mut Entity| {
        if let Some((_, slug)) = entity.key.rsplit_once("/thing/") {
            // whom nobody can tell apart has a place in the key
            let slug = slug.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit());
            entity.key = format!("thing/{slug}").into();
        }
    };
    for slot in [&mut statement.subject, &mut statement.object]
        .into_iter()
        .flatten()
    {
        if let Slot::Mention(mention) = slot {
            nameless(&mut mention.entity);
        }
    }
    for actor in statement.agents.iter_mut().chain(&mut statement.targets) {
        nameless(&mut actor.entity);
    }
    for source in &mut statement.attribution {
        if let Some(holder) = &mut source.holder {
            nameless(&mut holder.entity);
        }
    }
    statement
}
