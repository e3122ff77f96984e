//! Small readings made by hand, for tests.

use actant_base::statement::{
    Certainty, Entity, EntityKind, Features, Mention, Polarity, Predicate, Qualifier,
    QualifierKind, Reading, Resolution, Slot, Source, Statement,
};
use actant_base::text::{Document, Span};

const SEED: &str = "Café: Iran accused Pakistan of harboring them. India denied it.";

/// An entity of that key and kind; Iran has its Wikidata identifier.
pub fn entity(key: &str, label: &str, kind: EntityKind) -> Entity {
    Entity {
        key: key.into(),
        label: label.into(),
        kind,
        global: !key.starts_with("doc/"),
        same_as: (label == "Iran").then(|| "http://www.wikidata.org/entity/Q794".into()),
    }
}

fn span(text: &str, phrase: &str) -> Span {
    let start = text.find(phrase).unwrap_or(0);
    Span::new(start, start + phrase.len())
}

/// The mention of `entity` by `phrase` in `text`.
pub fn mention(text: &str, phrase: &str, entity: Entity) -> Mention {
    Mention {
        span: span(text, phrase),
        text: phrase.into(),
        entity,
        resolution: Resolution::default(),
    }
}

/// A statement in the first sentence of `text`, asserted by the author.
pub fn statement(
    text: &str,
    subject: Option<Slot>,
    (verb, lemma): (&str, &str),
    object: Option<Slot>,
) -> Statement {
    let end = text.find(". ").map_or(text.len(), |stop| stop + 1);
    Statement {
        subject,
        predicate: Predicate {
            span: span(text, verb),
            text: verb.into(),
            lemma: lemma.into(),
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

fn state(text: &str, name: &str) -> Mention {
    let key = format!("actor/{}", name.to_lowercase());
    mention(text, name, entity(&key, name, EntityKind::State))
}

fn reading(name: &str, text: &str, statements: Vec<Statement>) -> (Document, Reading) {
    let reading = Reading {
        document: name.to_owned(),
        published: None,
        agencies: Vec::new(),
        statements,
    };
    (Document::new(name, text), reading)
}

/// An accusation with its content, a denial, a cycle, odd characters.
/// Two documents with their readings.
pub fn readings() -> Vec<(Document, Reading)> {
    let slot = |text: &str, name: &str| Some(Slot::Mention(state(text, name)));

    let mut accuse = statement(
        SEED,
        slot(SEED, "Iran"),
        ("accused", "accuse"),
        slot(SEED, "Pakistan"),
    );
    accuse.predicate.relation = Some("Accuse".into());
    accuse.content = vec![1];
    let cafe = span(SEED, "Café");
    accuse
        .qualifiers
        .push(Qualifier::of_words(QualifierKind::Time, cafe, "Café"));
    let them = mention(
        SEED,
        "them",
        entity(
            "doc/x/thing/groups",
            "groups \"of\" <men>\u{b}",
            EntityKind::Group,
        ),
    );
    let mut harbor = statement(
        SEED,
        slot(SEED, "Pakistan"),
        ("harboring", "harbor"),
        Some(Slot::Mention(them)),
    );
    harbor.certainty = Certainty::Alleged;
    harbor.attribution = vec![Source {
        holder: Some(state(SEED, "Iran")),
        cue: "accused".into(),
        time: None,
    }];
    let mut deny = statement(SEED, slot(SEED, "India"), ("denied", "deny"), None);
    deny.object = Some(Slot::Statement(1));
    deny.denies = vec![1, 99];
    let mut not = harbor.clone();
    not.certainty = Certainty::Asserted;
    not.polarity = Polarity::Negative;
    not.attribution = vec![
        Source {
            holder: None,
            cue: "reportedly".into(),
            time: None,
        },
        Source {
            holder: Some(state(SEED, "India")),
            cue: "denied".into(),
            time: None,
        },
    ];

    let again = "Iran accused Pakistan again, 1,200 times.";
    let mut accuse_again = statement(
        again,
        slot(again, "Iran"),
        ("accused", "accuse"),
        slot(again, "Pakistan"),
    );
    accuse_again.predicate.relation = Some("Accuse".into());
    let mut number = statement(again, slot(again, "Iran"), ("accused", "accuse"), None);
    number.object = Some(Slot::Literal {
        span: span(again, "1,200"),
        text: "1,200".to_owned(),
    });

    let odd = "Iran mutters to India.";
    let mut first = statement(
        odd,
        slot(odd, "Iran"),
        ("mutters", "mutter to"),
        slot(odd, "India"),
    );
    first.content = vec![1, 99];
    let mut second = statement(odd, slot(odd, "India"), ("mutters", "mutter to"), None);
    second.content = vec![0];
    second.object = Some(Slot::Statement(1));
    let mut unsure = statement(
        odd,
        slot(odd, "India"),
        ("mutters", "mutter to"),
        slot(odd, "Iran"),
    );
    unsure.confidence = 0.3;

    vec![
        reading("seed.txt", SEED, vec![accuse, harbor, deny, not]),
        reading("again.txt", again, vec![accuse_again, number]),
        reading("odd.txt", odd, vec![first, second, unsure]),
        reading("empty.txt", "", Vec::new()),
    ]
}

/// A document in which states meet, support and fear one another: subject, verb and object by number.
#[allow(dead_code)]
pub fn invented(number: usize, said: &[(usize, usize, usize)]) -> (Document, Reading) {
    const NAMES: [&str; 3] = ["Iran", "Peru", "Mali"];
    const VERBS: [&str; 3] = ["meet", "support", "fear"];
    let text = "Iran, Peru, Mali meet, support, fear.";
    let one = |&(from, verb, to): &(usize, usize, usize)| {
        let slot = |at: usize| Some(Slot::Mention(state(text, NAMES[at % 3])));
        let verb = VERBS[verb % 3];
        let mut one = statement(text, slot(from), (verb, verb), slot(to));
        one.rule = format!("rule {}", (from + number) % 3).into();
        one
    };
    let statements = said.iter().map(one).collect();
    reading(&format!("{number}.txt"), text, statements)
}
