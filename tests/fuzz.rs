//! What extraction and resolution make of trees that no reader would give: random words, tags, heads
//! and relations. Nothing panics, what is found points into the document, and there is not too much
//! of it.

use actant::pipeline::{Analysis, Pipeline};
use actant::statement::{Feature, Filler, Mention, Phrase, Slot};
use actant::syntax::{NameKind, Sentence, Token, Upos};
use actant::text::{Document, Span};
use actant_pipeline::MOST;
use actant_pipeline::explain;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

/// No tree yields more propositions than this for each of its tokens, nor more statements.
const MOST_A_TOKEN: usize = 2;

/// Not the fastest machine, not the fastest build.
const LONGEST: Duration = Duration::from_secs(10);

/// Form, lemma, part of speech and Penn tag: words that rules look for, and some that none does.
const WORDS: &[(&str, &str, Upos, &str)] = &[
    ("Iran", "Iran", Upos::Propn, "NNP"),
    ("Pakistan", "Pakistan", Upos::Propn, "NNP"),
    ("Tehran", "Tehran", Upos::Propn, "NNP"),
    ("Ishaq", "Ishaq", Upos::Propn, "NNP"),
    ("Dar", "Dar", Upos::Propn, "NNP"),
    ("Reuters", "Reuters", Upos::Propn, "NNP"),
    ("Iranian", "iranian", Upos::Adj, "JJ"),
    ("said", "say", Upos::Verb, "VBD"),
    ("says", "say", Upos::Verb, "VBZ"),
    ("told", "tell", Upos::Verb, "VBD"),
    ("accused", "accuse", Upos::Verb, "VBN"),
    ("denied", "deny", Upos::Verb, "VBD"),
    ("fears", "fear", Upos::Verb, "VBZ"),
    ("wants", "want", Upos::Verb, "VBZ"),
    ("failed", "fail", Upos::Verb, "VBD"),
    ("forced", "force", Upos::Verb, "VBD"),
    ("prevented", "prevent", Upos::Verb, "VBD"),
    ("seems", "seem", Upos::Verb, "VBZ"),
    ("launched", "launch", Upos::Verb, "VBD"),
    ("take", "take", Upos::Verb, "VB"),
    ("made", "make", Upos::Verb, "VBN"),
    ("attacking", "attack", Upos::Verb, "VBG"),
    ("killed", "kill", Upos::Verb, "VBN"),
    ("is", "be", Upos::Aux, "VBZ"),
    ("was", "be", Upos::Aux, "VBD"),
    ("had", "have", Upos::Aux, "VBD"),
    ("did", "do", Upos::Aux, "VBD"),
    ("would", "would", Upos::Aux, "MD"),
    ("could", "could", Upos::Aux, "MD"),
    ("must", "must", Upos::Aux, "MD"),
    ("afraid", "afraid", Upos::Adj, "JJ"),
    ("likely", "likely", Upos::Adj, "JJ"),
    ("former", "former", Upos::Adj, "JJ"),
    ("both", "both", Upos::Det, "DT"),
    ("no", "no", Upos::Det, "DT"),
    ("the", "the", Upos::Det, "DT"),
    ("each", "each", Upos::Det, "DT"),
    ("countries", "country", Upos::Noun, "NNS"),
    ("sides", "side", Upos::Noun, "NNS"),
    ("group", "group", Upos::Noun, "NN"),
    ("minister", "minister", Upos::Noun, "NN"),
    ("leader", "leader", Upos::Noun, "NN"),
    ("army", "army", Upos::Noun, "NN"),
    ("attack", "attack", Upos::Noun, "NN"),
    ("talks", "talk", Upos::Noun, "NNS"),
    ("claim", "claim", Upos::Noun, "NN"),
    ("fear", "fear", Upos::Noun, "NN"),
    ("plan", "plan", Upos::Noun, "NN"),
    ("member", "member", Upos::Noun, "NN"),
    ("dollars", "dollar", Upos::Noun, "NNS"),
    ("Monday", "Monday", Upos::Propn, "NNP"),
    ("three", "three", Upos::Num, "CD"),
    ("2024", "2024", Upos::Num, "CD"),
    ("he", "he", Upos::Pron, "PRP"),
    ("they", "they", Upos::Pron, "PRP"),
    ("its", "its", Upos::Pron, "PRP$"),
    ("we", "we", Upos::Pron, "PRP"),
    ("I", "I", Upos::Pron, "PRP"),
    ("who", "who", Upos::Pron, "WP"),
    ("which", "which", Upos::Pron, "WDT"),
    ("nobody", "nobody", Upos::Pron, "NN"),
    ("other", "other", Upos::Adj, "JJ"),
    ("not", "not", Upos::Part, "RB"),
    ("never", "never", Upos::Adv, "RB"),
    ("only", "only", Upos::Adv, "RB"),
    ("reportedly", "reportedly", Upos::Adv, "RB"),
    ("allegedly", "allegedly", Upos::Adv, "RB"),
    ("perhaps", "perhaps", Upos::Adv, "RB"),
    ("if", "if", Upos::Sconj, "IN"),
    ("unless", "unless", Upos::Sconj, "IN"),
    ("that", "that", Upos::Sconj, "IN"),
    ("whether", "whether", Upos::Sconj, "IN"),
    ("because", "because", Upos::Sconj, "IN"),
    ("to", "to", Upos::Part, "TO"),
    ("of", "of", Upos::Adp, "IN"),
    ("by", "by", Upos::Adp, "IN"),
    ("according", "accord", Upos::Verb, "VBG"),
    ("without", "without", Upos::Sconj, "IN"),
    ("against", "against", Upos::Adp, "IN"),
    ("between", "between", Upos::Adp, "IN"),
    ("and", "and", Upos::Cconj, "CC"),
    ("or", "or", Upos::Cconj, "CC"),
    ("but", "but", Upos::Cconj, "CC"),
    ("“", "“", Upos::Punct, "``"),
    ("”", "”", Upos::Punct, "''"),
    ("\"", "\"", Upos::Punct, "''"),
    (",", ",", Upos::Punct, ","),
    (":", ":", Upos::Punct, ":"),
    ("—", "—", Upos::Punct, ":"),
    ("(", "(", Upos::Punct, "-LRB-"),
    (")", ")", Upos::Punct, "-RRB-"),
    ("?", "?", Upos::Punct, "."),
    (".", ".", Upos::Punct, "."),
    ("'s", "'s", Upos::Part, "POS"),
    ("$", "$", Upos::Sym, "$"),
    ("İstanbul", "İstanbul", Upos::Propn, "NNP"),
    ("漢字", "漢字", Upos::X, "FW"),
    ("😀", "😀", Upos::Sym, "NFP"),
    ("e\u{301}", "e\u{301}", Upos::X, "FW"),
    ("ﬁ", "", Upos::Noun, "NN"),
    ("-", "_", Upos::X, "GW"),
];

const RELATIONS: &[&str] = &[
    "acl",
    "acl:relcl",
    "advcl",
    "advcl:relcl",
    "advmod",
    "amod",
    "appos",
    "aux",
    "aux:pass",
    "case",
    "cc",
    "cc:preconj",
    "ccomp",
    "compound",
    "compound:prt",
    "conj",
    "cop",
    "csubj",
    "csubj:pass",
    "csubj:outer",
    "dep",
    "det",
    "det:predet",
    "discourse",
    "dislocated",
    "expl",
    "fixed",
    "flat",
    "goeswith",
    "iobj",
    "list",
    "mark",
    "nmod",
    "nmod:npmod",
    "nmod:poss",
    "nmod:tmod",
    "nmod:unmarked",
    "nsubj",
    "nsubj:outer",
    "nsubj:pass",
    "nummod",
    "obj",
    "obl",
    "obl:agent",
    "obl:npmod",
    "obl:tmod",
    "obl:unmarked",
    "orphan",
    "parataxis",
    "punct",
    "reparandum",
    "root",
    "vocative",
    "xcomp",
    "",
];

/// Relations of clauses and participants alone: what makes statements out of statements.
const BUSY: &[&str] = &[
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "acl:relcl",
    "conj",
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "nmod",
    "parataxis",
    "appos",
    "csubj",
];

const FEATURES: &[&str] = &[
    "",
    "Number=Sing",
    "Number=Plur",
    "VerbForm=Part|Tense=Past|Voice=Pass",
    "VerbForm=Inf",
    "VerbForm=Ger",
    "Mood=Imp|VerbForm=Fin",
    "Polarity=Neg",
    "Person=1|PronType=Prs",
    "Degree=Cmp",
    "=|=",
    "x",
];

/// A token without its place: the word, a head as a number that is brought into range, the rest.
type Seed = (
    usize,
    usize,
    String,
    Option<(Upos, &'static str)>,
    String,
    Option<NameKind>,
    bool,
    f32,
);

fn seed(relations: &'static [&'static str]) -> impl Strategy<Value = Seed> {
    let tags = (
        select(Upos::ALL),
        select(&["NN", "NNS", "NNP", "VBD", "VBG", "VBN", "MD", "IN", ""][..]),
    );
    let kinds = select(&[NameKind::Per, NameKind::Org, NameKind::Loc][..]);
    (
        0..WORDS.len(),
        any::<usize>(),
        select(relations).prop_map(str::to_owned),
        // mostly as the word wants it
        prop::option::weighted(0.15, tags),
        select(FEATURES).prop_map(str::to_owned),
        prop::option::weighted(0.2, kinds),
        any::<bool>(),
        0.0..=1.0_f32,
    )
}

/// How a sentence is grown from its seeds.
#[derive(Debug, Clone, Copy)]
struct Growth {
    /// How far above a token its head may stand: 1 makes a chain, many a bush.
    reach: usize,
    /// What the order is drawn from in which tokens are hung.
    random: u64,
    /// Whether relations suit the parts of speech, and function words hang from the content word
    /// that follows.
    is_plausible: bool,
}

fn sentence(most: usize) -> impl Strategy<Value = (Vec<Seed>, Growth)> {
    let growth = |reach: std::ops::Range<usize>, is_plausible| {
        (reach, any::<u64>()).prop_map(move |(reach, random)| Growth {
            reach,
            random,
            is_plausible,
        })
    };
    prop_oneof![
        2 => (prop::collection::vec(seed(RELATIONS), 1..most), growth(1..8, false)),
        1 => (prop::collection::vec(seed(BUSY), 1..most), growth(1..8, false)),
        1 => (prop::collection::vec(seed(BUSY), 1..most), growth(999..1000, false)),
        6 => (prop::collection::vec(seed(RELATIONS), 1..most), growth(1..5, true)),
    ]
}

fn documents(most: usize) -> impl Strategy<Value = (Document, Vec<Sentence>)> {
    prop::collection::vec(sentence(most), 1..4).prop_map(|sentences| {
        let mut text = String::new();
        let sentences = sentences
            .into_iter()
            .map(|(seeds, growth)| grown(&seeds, growth, &mut text))
            .collect();
        (Document::new("fuzz.txt", text), sentences)
    })
}

/// The relations that suit a part of speech.
fn suitable(upos: Upos) -> &'static [&'static str] {
    match upos {
        Upos::Verb => &[
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "parataxis",
            "csubj",
        ],
        Upos::Noun | Upos::Propn | Upos::Pron | Upos::X => &[
            "nsubj",
            "nsubj",
            "nsubj:pass",
            "obj",
            "obj",
            "iobj",
            "obl",
            "obl:agent",
            "nmod",
            "nmod:poss",
            "conj",
            "appos",
            "compound",
            "flat",
            "obl:tmod",
        ],
        Upos::Adj => &["amod", "xcomp", "conj", "ccomp", "advcl"],
        Upos::Adp => &["case", "compound:prt", "mark"],
        Upos::Sconj => &["mark"],
        Upos::Aux => &["aux", "aux:pass", "cop"],
        Upos::Cconj => &["cc"],
        Upos::Det => &["det", "det:predet"],
        Upos::Num => &["nummod", "obl:tmod", "obj"],
        Upos::Part => &["advmod", "mark", "case"],
        Upos::Punct => &["punct"],
        _ => &["advmod", "discourse"],
    }
}

/// Whether things hang from words of this part of speech.
fn is_content(upos: Upos) -> bool {
    matches!(
        upos,
        Upos::Verb | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj
    )
}

/// A tree: tokens are taken in a random order, and each hangs from one of the `reach` before it.
fn grown(seeds: &[Seed], growth: Growth, text: &mut String) -> Sentence {
    let upos = |index: usize| {
        let seed: &Seed = &seeds[index];
        seed.3.map_or(WORDS[seed.0].2, |(upos, _)| upos)
    };
    let all = 0..seeds.len();
    let hangs = |index: &usize| !growth.is_plausible || is_content(upos(*index));
    let mut order: Vec<usize> = all.clone().filter(hangs).collect();
    let mut random = growth.random;
    for last in (1..order.len()).rev() {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let at = usize::try_from(random >> 33).unwrap_or(0) % (last + 1);
        order.swap(at, last);
    }
    if growth.is_plausible
        && let Some(verb) = order.iter().position(|&index| upos(index) == Upos::Verb)
    {
        order.swap(0, verb);
    }
    let mut heads = vec![None; seeds.len()];
    for (place, &token) in order.iter().enumerate().skip(1) {
        let back = 1 + seeds[token].1 % growth.reach.min(place);
        heads[token] = Some(order[place - back]);
    }
    let root = order.first().copied().unwrap_or(0);
    for index in all {
        if index != root && heads[index].is_none() {
            let next = order.iter().copied().filter(|&at| at > index).min();
            heads[index] = next.or(Some(root));
        }
    }
    let relation = |index: usize| {
        let (_, number, relation, ..) = &seeds[index];
        let suitable = suitable(upos(index));
        match heads[index] {
            None => "root",
            Some(_) if growth.is_plausible => suitable[(number >> 16) % suitable.len()],
            Some(_) => relation,
        }
    };
    if !text.is_empty() {
        text.push(' ');
    }
    let start = text.len();
    let mut tokens = Vec::new();
    for (index, (word, _, _, tags, feats, name, begins, confidence)) in seeds.iter().enumerate() {
        let (form, lemma, upos, xpos) = WORDS[*word];
        if index > 0 && !matches!(form, "," | "." | "'s" | "?" | "”") {
            text.push(' ');
        }
        let at = text.len();
        text.push_str(form);
        let (upos, xpos) = tags.unwrap_or((upos, xpos));
        tokens.push(Token {
            span: Span::new(at, text.len()),
            form: form.to_owned(),
            lemma: lemma.to_owned(),
            upos,
            xpos: xpos.to_owned(),
            feats: feats.clone(),
            head: heads[index],
            deprel: relation(index).to_owned().into(),
            name: *name,
            name_begin: name.is_some() && *begins,
            arc_confidence: *confidence,
            label_confidence: 1.0,
        });
    }
    let span = Span::new(start, text.len());
    Sentence { span, tokens }
}

/// A few hundred cases; more by `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        max_shrink_time: 60_000,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_tree_is_analysed((document, sentences) in documents(30)) {
        check(&document, sentences)?;
    }

    #[test]
    fn any_long_tree_is_analysed((document, sentences) in documents(140)) {
        check(&document, sentences)?;
    }
}

/// Deep and broad trees of one relation: what grows faster than its sentence shows here.
#[test]
fn monotonous_trees_are_analysed() {
    for relation in BUSY {
        for word in [
            "said",
            "Iran",
            "countries",
            "attack",
            "fear",
            "accused",
            "wants",
            "minister",
        ] {
            for reach in [1, 2, usize::MAX] {
                let word = WORDS.iter().position(|(form, ..)| *form == word);
                let seeds: Vec<Seed> = (0..128)
                    .map(|index| {
                        let word = word.unwrap_or(0);
                        (
                            word,
                            index,
                            (*relation).to_owned(),
                            None,
                            String::new(),
                            None,
                            false,
                            0.9,
                        )
                    })
                    .collect();
                let mut text = String::new();
                let sentence = in_order(&seeds, reach, &mut text);
                let document = Document::new("fuzz.txt", text);
                check(&document, vec![sentence])
                    .unwrap_or_else(|error| panic!("{relation}: {error}"));
            }
        }
    }
}

/// As `grown`, but each token hangs from one of the `reach` that stand before it in the text.
fn in_order(seeds: &[Seed], reach: usize, text: &mut String) -> Sentence {
    let growth = Growth {
        reach: 1,
        random: 0,
        is_plausible: false,
    };
    let mut sentence = grown(seeds, growth, text);
    for (index, token) in sentence.tokens.iter_mut().enumerate() {
        let back = 1 + seeds[index].1 % reach.min(index.max(1));
        token.head = index.checked_sub(if reach == usize::MAX {
            index.max(1)
        } else {
            back
        });
        let relation = token.head.map_or("root", |_| seeds[index].2.as_str());
        token.deprel = relation.to_owned().into();
    }
    sentence
}

fn check(document: &Document, sentences: Vec<Sentence>) -> Result<(), TestCaseError> {
    prop_assert!(
        sentences.iter().all(Sentence::is_tree),
        "the test makes trees"
    );
    let start = Instant::now();
    let analysis = PIPELINE.analyse(document, sentences);
    prop_assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    prop_assert_eq!(&analysis.faults, &[]);
    propositions(document, &analysis)?;
    statements(document, &analysis)?;
    reasons(&analysis)?;
    explained(document, &analysis)?;
    measured(&analysis)
}

/// Every word that could state something does, or something is known to speak against it.
fn reasons(analysis: &Analysis) -> Result<(), TestCaseError> {
    for (trace, sentence) in analysis.traces.iter().zip(&analysis.sentences) {
        prop_assert!(sentence.is_tree(), "mended into no tree: {sentence:?}");
        for (index, token) in sentence.tokens.iter().enumerate() {
            let happens = || PIPELINE.lexicon().event(&token.lemma).is_some();
            let could_state = match token.upos {
                Upos::Verb | Upos::Aux => true,
                Upos::Noun => happens(),
                _ => false,
            };
            let states = trace.stated.iter().any(|(word, _)| *word == index);
            let reason = trace.reasons(index).next();
            prop_assert!(
                !could_state || states || reason.is_some(),
                "no reason for {token:?}"
            );
        }
    }
    Ok(())
}

/// Every statement can be explained, and so can what is not stated.
fn explained(document: &Document, analysis: &Analysis) -> Result<(), TestCaseError> {
    for id in 0..analysis.reading.statements.len() {
        let why = explain::why(&PIPELINE, document, analysis, id);
        prop_assert!(why.is_some_and(|why| !why.rule.meaning.is_empty()));
    }
    for number in 0..analysis.sentences.len() {
        explain::why_not(PIPELINE.lexicon(), document, analysis, number, &[]);
        explain::why_not(PIPELINE.lexicon(), document, analysis, number, &[0, 0]);
    }
    Ok(())
}

/// How much is found, each sentence by itself.
fn measured(analysis: &Analysis) -> Result<(), TestCaseError> {
    for (number, sentence) in analysis.sentences.iter().enumerate() {
        let tokens = sentence.tokens.len();
        let propositions = analysis.propositions.iter();
        let propositions = propositions.filter(|it| it.sentence == number).count();
        let statements = analysis.reading.statements.iter();
        let statements = statements.filter(|it| it.sentence == number).count();
        prop_assert!(
            propositions.max(statements) <= (MOST_A_TOKEN * tokens).min(MOST),
            "{propositions} propositions, {statements} statements of {tokens} tokens"
        );
    }
    Ok(())
}

fn propositions(document: &Document, analysis: &Analysis) -> Result<(), TestCaseError> {
    let all = &analysis.propositions;
    for (index, proposition) in all.iter().enumerate() {
        let Some(sentence) = analysis.sentences.get(proposition.sentence) else {
            return Err(TestCaseError::fail(format!("no sentence: {proposition:?}")));
        };
        inside(document, sentence.span, proposition.predicate.span)?;
        let fillers = [&proposition.subject, &proposition.object];
        let mut references = proposition.content.clone();
        for filler in fillers.into_iter().flatten() {
            match filler {
                Filler::Phrase(phrase) | Filler::Literal(phrase) | Filler::Charge(phrase) => {
                    self::phrase(document, &analysis.sentences, phrase)?;
                }
                Filler::Proposition(index) => references.push(*index),
            }
        }
        for holder in proposition
            .voices
            .iter()
            .filter_map(|voice| voice.holder.as_ref())
        {
            phrase(document, &analysis.sentences, holder)?;
        }
        let times = proposition.voices.iter();
        let times = times.filter_map(|voice| voice.time.as_ref());
        for qualifier in proposition.qualifiers.iter().chain(times) {
            inside(document, whole(document), qualifier.span)?;
            references.extend(qualifier.statement);
        }
        for reference in references {
            prop_assert!(
                reference < all.len(),
                "{reference} is none: {proposition:?}"
            );
            prop_assert!(reference != index, "its own content: {proposition:?}");
        }
        for feature in Feature::ALL {
            let value = proposition.features.get(feature);
            let name = feature.name();
            prop_assert!((0.0..=2.0).contains(&value), "{name}: {proposition:?}");
        }
    }
    Ok(())
}

fn statements(document: &Document, analysis: &Analysis) -> Result<(), TestCaseError> {
    let all = &analysis.reading.statements;
    for (index, statement) in all.iter().enumerate() {
        let Some(sentence) = analysis.sentences.get(statement.sentence) else {
            return Err(TestCaseError::fail(format!("no sentence: {statement:?}")));
        };
        prop_assert_eq!(statement.sentence_span, sentence.span);
        inside(document, sentence.span, statement.predicate.span)?;
        let mut references = [&statement.content[..], &statement.denies].concat();
        for slot in [&statement.subject, &statement.object]
            .into_iter()
            .flatten()
        {
            match slot {
                Slot::Mention(mention) => self::mention(document, mention)?,
                Slot::Literal { span, .. } => inside(document, whole(document), *span)?,
                Slot::Statement(index) => references.push(*index),
            }
        }
        for holder in statement
            .attribution
            .iter()
            .filter_map(|source| source.holder.as_ref())
        {
            mention(document, holder)?;
        }
        let times = statement.attribution.iter();
        let times = times.filter_map(|source| source.time.as_ref());
        for qualifier in statement.qualifiers.iter().chain(times) {
            inside(document, whole(document), qualifier.span)?;
            references.extend(qualifier.statement);
        }
        for reference in references {
            prop_assert!(reference < all.len(), "{reference} is none: {statement:?}");
            prop_assert!(reference != index, "its own content: {statement:?}");
        }
        prop_assert!((0.0..=1.0).contains(&statement.confidence), "{statement:?}");
    }
    Ok(())
}

fn phrase(
    document: &Document,
    sentences: &[Sentence],
    phrase: &Phrase,
) -> Result<(), TestCaseError> {
    let Some(sentence) = sentences.get(phrase.sentence) else {
        return Err(TestCaseError::fail(format!("no sentence: {phrase:?}")));
    };
    prop_assert!(phrase.head < sentence.tokens.len(), "{phrase:?}");
    inside(document, sentence.span, phrase.span)
}

fn mention(document: &Document, mention: &Mention) -> Result<(), TestCaseError> {
    prop_assert!(!mention.entity.key.is_empty(), "{mention:?}");
    inside(document, whole(document), mention.span)
}

fn whole(document: &Document) -> Span {
    Span::new(0, document.text().len())
}

/// Fails unless `span` is characters of the document within `outer`.
fn inside(document: &Document, outer: Span, span: Span) -> Result<(), TestCaseError> {
    let slice = document.text().get(span.start..span.end);
    prop_assert!(
        slice.is_some() && outer.contains(span),
        "{span:?} in {outer:?}"
    );
    Ok(())
}
