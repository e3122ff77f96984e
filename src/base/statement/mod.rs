//! What extraction and resolution produce: statements over entities, with attribution,
//! certainty, polarity and evidence. Owned data, free of any stage.

mod actor;
mod features;
mod omission;
mod proposition;
mod qualifier_kind;
mod quantity;
mod referents;
mod resolution;
mod rule_name;
mod sieves;
mod tense;
mod withheld;
pub use actor::{Actor, ActorRule};
pub use features::{Feature, Features};
pub use omission::Omission;
pub use proposition::{Filler, Phrase, Proposition, Voice};
pub use qualifier_kind::QualifierKind;
pub use quantity::{Limit, Number, Quantity};
pub use referents::Referents;
pub use resolution::{Resolution, Step};
pub use rule_name::RuleName;
pub use sieves::Sieves;
pub use tense::Tense;
pub use withheld::Withheld;

use crate::calendar::{Day, When};
use crate::text::Span;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;

/// How sure the innermost source is, and in what mood; the SKOS scheme of the ontology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Stated as fact.
    Asserted,
    /// Probable, or hearsay.
    Hedged,
    /// Could be.
    Possible,
    /// An accusation.
    Alleged,
    /// What somebody is afraid of.
    Feared,
    /// Stands under a condition's antecedent.
    Hypothetical,
    /// Wanted, demanded, planned or attempted.
    Desired,
}

/// Affirmed or denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Polarity {
    /// Affirmed.
    Positive,
    /// Denied.
    Negative,
}

/// What an entity is; each is a class of the ontology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EntityKind {
    /// A state.
    State,
    /// A person.
    Person,
    /// An organ of a state: government, ministry, army, police.
    StateOrgan,
    /// An armed group outside the state.
    ArmedGroup,
    /// Any other organisation.
    Organisation,
    /// News agencies, papers, broadcasters.
    Media,
    /// A people, a community, an unnamed group of persons.
    Group,
    /// A place that is not a state.
    Place,
    /// A happening.
    Event,
    /// Anything else.
    Thing,
}

impl EntityKind {
    /// Whether it is a person, a people, a state, or a body of one or of others: who can do and be done something.
    pub fn acts(self) -> bool {
        !matches!(self, Self::Place | Self::Event | Self::Thing)
    }

    /// The classes of the ontology, by name.
    pub const NAMES: [(&'static str, Self); 10] = [
        ("State", Self::State),
        ("Person", Self::Person),
        ("StateOrgan", Self::StateOrgan),
        ("ArmedGroup", Self::ArmedGroup),
        ("Organisation", Self::Organisation),
        ("Media", Self::Media),
        ("Group", Self::Group),
        ("Place", Self::Place),
        ("Event", Self::Event),
        ("Thing", Self::Thing),
    ];
}

impl std::str::FromStr for EntityKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::NAMES.iter().find(|(name, _)| *name == text);
        found
            .map(|&(_, kind)| kind)
            .ok_or_else(|| format!("unknown kind `{text}`, expected a class such as `State`"))
    }
}

/// What a mention refers to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entity {
    /// Path below the instance base: `actor/iran` for a global entity,
    /// `doc/<id>/thing/<slug>` for a described one, of an item of a digest `doc/<id>/thing/item-<n>/<slug>`.
    pub key: Arc<str>,
    /// Canonical name, shown to people.
    pub label: Arc<str>,
    /// What it is.
    pub kind: EntityKind,
    /// Whether it is global (a named thing) or belongs to its document.
    pub global: bool,
    /// IRI of the same thing elsewhere (Wikidata).
    pub same_as: Option<Arc<str>>,
}

/// A phrase of the text that refers to an entity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mention {
    /// The characters, in bytes of the document.
    pub span: Span,
    /// The core phrase as shown (minimised, not always contiguous in the text).
    pub text: Arc<str>,
    /// What it refers to.
    pub entity: Entity,
    /// How that was found.
    #[serde(skip)]
    pub resolution: Resolution,
}

/// A subject or object: an entity, or another statement of the same document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Slot {
    /// An entity that the text mentions.
    Mention(Mention),
    /// Index of the statement in the document's list.
    Statement(usize),
    /// A value: a number, a date, a quoted text.
    Literal {
        /// The characters, in bytes of the document.
        span: Span,
        /// As written.
        text: String,
    },
}

/// The relation of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Predicate {
    /// The verb or noun that carries it, in bytes of the document.
    pub span: Span,
    /// As written.
    pub text: Arc<str>,
    /// Normal form: lemma, particle, obligatory adjective or noun, preposition (`grapple with`).
    pub lemma: Arc<str>,
    /// The typed relation of the ontology, by local name of its event type (`Accuse`, `borders`).
    pub relation: Option<Arc<str>>,
}

/// One link of an attribution chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// Who says or thinks it; `None` if the text does not tell.
    pub holder: Option<Mention>,
    /// The word that shows it (`said`, `according to`).
    pub cue: Arc<str>,
    /// When it was said, where the text tells: not when it happened.
    pub time: Option<Qualifier>,
}

/// A typed addition to a statement: time, place, quantity, cause and so on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Qualifier {
    /// What it tells.
    pub kind: QualifierKind,
    /// The characters, in bytes of the document.
    pub span: Span,
    /// As written.
    pub text: Arc<str>,
    /// The statement that it points to, by index, for conditions and causes.
    pub statement: Option<usize>,
    /// The time of the calendar that the words stand for.
    pub when: Option<When>,
    /// The amount that the words stand for; of a time, how long.
    pub quantity: Option<Quantity>,
}

impl Qualifier {
    /// Whether it says of a description (`nominal`) or of anything that it is over (*former*; *once the mayor*).
    fn is_over(&self, nominal: bool) -> bool {
        let text = self.text.to_lowercase();
        let over = ["former", "ex", "late", "erstwhile", "onetime"];
        let once = ["formerly", "previously", "once", "then", "one time"];
        let until = ["until ", "till "];
        self.kind == QualifierKind::Time
            && (over.contains(&text.as_str())
                || nominal
                    && (once.contains(&text.as_str())
                        || until.iter().any(|until| text.starts_with(until))))
    }

    /// A qualifier that says no more than its words.
    pub fn of_words(kind: QualifierKind, span: Span, text: &str) -> Self {
        Self {
            kind,
            span,
            text: text.into(),
            statement: None,
            when: None,
            quantity: None,
        }
    }
}

/// A subject–predicate–object statement with everything that qualifies it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Who or what; `None` if the text does not tell.
    pub subject: Option<Slot>,
    /// Does or is.
    pub predicate: Predicate,
    /// Whom or what; `None` if intransitive.
    pub object: Option<Slot>,
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain, in what mood.
    pub certainty: Certainty,
    /// When it holds, relative to the text; `None` where grammar does not show it.
    pub tense: Option<Tense>,
    /// Who says it, outermost first; empty is the author.
    pub attribution: Vec<Source>,
    /// The statement, by index, that this one has as its content.
    pub content: Vec<usize>,
    /// The statements, by index, that this one denies, in order.
    pub denies: Vec<usize>,
    /// The known or named actors behind the subject, in order; no part of what the statement is.
    pub agents: Vec<Actor>,
    /// Those behind the object or the content.
    pub targets: Vec<Actor>,
    /// Time, place, quantity and so on.
    pub qualifiers: Vec<Qualifier>,
    /// Index of the sentence in the document.
    pub sentence: usize,
    /// The sentence's characters, in bytes.
    pub sentence_span: Span,
    /// Name of the rule that made it.
    pub rule: Cow<'static, str>,
    /// How probable it is that the text says so, 0 to 1.
    pub confidence: f32,
    /// Why it is in no graph, if it is not: it says nothing, or is doubtful.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Withheld>,
    /// What the confidence was computed from.
    #[serde(skip)]
    pub features: Features,
}

impl Statement {
    /// Whether the text's author vouches for it as a fact: only such a statement becomes a plain edge. What lies ahead
    /// is no fact yet.
    pub fn is_vouched(&self) -> bool {
        self.polarity == Polarity::Positive
            && self.certainty == Certainty::Asserted
            && self.attribution.is_empty()
            && !self.is_ahead()
    }

    /// Whether it lies ahead of the text (*will attack*).
    pub fn is_ahead(&self) -> bool {
        self.tense == Some(Tense::Future)
    }

    /// Whether it says what somebody was, not is (*the former mayor of Accra*).
    pub fn is_past(&self) -> bool {
        is_over(&self.qualifiers, RuleName::named(&self.rule))
    }
}

/// Whether qualifiers of what a rule states say that it is over.
fn is_over(qualifiers: &[Qualifier], rule: Option<RuleName>) -> bool {
    let nominal = rule.is_some_and(RuleName::describes);
    qualifiers
        .iter()
        .any(|qualifier| qualifier.is_over(nominal))
}

/// All statements of one document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// The document's name.
    pub document: String,
    /// The day on which it was published, as far as it was given or stands in the dateline.
    pub published: Option<Day>,
    /// The agencies that it is credited to, by name.
    #[serde(default)]
    pub agencies: Vec<Arc<str>>,
    /// In order of the text.
    pub statements: Vec<Statement>,
}

impl Reading {
    /// Keeps also the statements that say nothing, or are doubtful.
    pub fn with_all(&mut self) {
        for statement in &mut self.statements {
            statement.withheld = None;
        }
    }

    /// How many are withheld because they are doubtful.
    pub fn doubtful(&self) -> usize {
        let doubtful = |it: &&Statement| it.withheld == Some(Withheld::Doubtful);
        self.statements.iter().filter(doubtful).count()
    }

    /// Leaves out the actors behind subjects and objects.
    pub fn without_actors(&mut self) {
        for statement in &mut self.statements {
            statement.agents.clear();
            statement.targets.clear();
        }
    }
}
