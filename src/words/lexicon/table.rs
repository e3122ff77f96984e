//! The tables of the lexicon that users may add to: their names, and what their columns hold.

use super::complement::Complement;
use super::group::Group;
use super::measure::Measure;
use super::near;
use super::operator::{Operator, WordClass};
use actant_base::statement::{EntityKind, QualifierKind};

/// A word list, by the name of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Phrases whose words alone tell what they qualify.
    Adverbials,
    /// How agencies are credited.
    Agencies,
    /// Kinds of things.
    ClassNouns,
    /// Nouns that name happenings.
    EventNouns,
    /// Relations of verbs.
    Frames,
    /// Nouns that name men or women.
    Genders,
    /// Given names of men or women.
    GivenNames,
    /// Verbs that say little beside their nouns.
    LightVerbs,
    /// What governing words do to certainty.
    Operators,
    /// Organs of states.
    Organs,
    /// Nouns that name roles.
    Roles,
    /// Who does what the complement of a verb says.
    SubjectControl,
    /// Verbs with somebody who gets what they give or say.
    TransferVerbs,
    /// What is measured.
    Units,
    /// Words that a rule treats alike.
    WordGroups,
}

/// One column of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub name: &'static str,
    pub holds: Holds,
    /// Whether `-` may stand for none.
    pub or_none: bool,
    /// Whether a line is found by it.
    pub is_key: bool,
}

/// What may stand in a column.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holds {
    /// A word or a few, in the form that is looked up.
    Word,
    /// Words between commas.
    Words,
    /// Words as they will be shown.
    Text,
    /// A name with an X for a state.
    Pattern,
    /// One of these.
    OneOf(fn() -> Vec<&'static str>),
    /// A relation of the ontology.
    Relation,
    /// A sentence for whoever reads the table; may be left out.
    Example,
}

const fn key(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        or_none: false,
        is_key: true,
    }
}

const fn value(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        or_none: false,
        is_key: false,
    }
}

impl Column {
    const fn or_none(mut self) -> Self {
        self.or_none = true;
        self
    }

    /// Whether a line may end before it.
    pub fn may_lack(&self) -> bool {
        matches!(self.holds, Holds::Example)
    }
}

/// The complements of verbs with subject control.
const CONTROLLED: [&str; 6] = ["to", "ing", "any", "alone", "open", "together"];

impl Table {
    /// All of them, by name.
    pub const ALL: [Self; 15] = [
        Self::Adverbials,
        Self::Agencies,
        Self::ClassNouns,
        Self::EventNouns,
        Self::Frames,
        Self::Genders,
        Self::GivenNames,
        Self::LightVerbs,
        Self::Operators,
        Self::Organs,
        Self::Roles,
        Self::SubjectControl,
        Self::TransferVerbs,
        Self::Units,
        Self::WordGroups,
    ];

    /// The tables of the program that nobody can add to at run time, and why.
    pub const FIXED: [(&'static str, &'static str); 13] = [
        (
            "abbreviations.tsv",
            "the splitter of sentences is trained with it",
        ),
        (
            "openers.tsv",
            "the splitter of sentences is trained with it",
        ),
        (
            "irregular-verbs.tsv",
            "the lemmas of the reader are made with it",
        ),
        (
            "hyphen-verbs.tsv",
            "the tokens of the reader are made with it",
        ),
        ("labels.tsv", "the labels of transcripts are a closed list"),
        ("times.tsv", "the words of the calendar are a closed list"),
        ("numbers.tsv", "the words for numbers are a closed list"),
        ("confidence.tsv", "its weights are trained"),
        (
            "events.tsv",
            "the types of PLOVER and CAMEO are closed lists",
        ),
        ("sectors.tsv", "the sectors of PLOVER are a closed list"),
        ("rules.tsv", "it tells of the rules of the program"),
        (
            "boilerplate.tsv",
            "lines are passed over by it before words are looked up",
        ),
        ("page-parts.tsv", "articles are found in pages by it"),
    ];

    /// The name of its file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Adverbials => "adverbials.tsv",
            Self::Agencies => "agencies.tsv",
            Self::ClassNouns => "class-nouns.tsv",
            Self::EventNouns => "event-nouns.tsv",
            Self::Frames => "frames.tsv",
            Self::Genders => "genders.tsv",
            Self::GivenNames => "given-names.tsv",
            Self::LightVerbs => "light-verbs.tsv",
            Self::Operators => "operators.tsv",
            Self::Organs => "organs.tsv",
            Self::Roles => "roles.tsv",
            Self::SubjectControl => "subject-control.tsv",
            Self::TransferVerbs => "transfer-verbs.tsv",
            Self::Units => "units.tsv",
            Self::WordGroups => "word-groups.tsv",
        }
    }

    /// The table whose file is called `name`.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.file() == name)
    }

    /// A hint at the tables whose files are called nearly `name`.
    pub fn near(name: &str) -> Option<String> {
        let stem = name.split('.').next().unwrap_or(name);
        near::hint(&format!("{stem}.tsv"), &Self::ALL.map(Self::file))
    }

    /// What each column holds, for people: its name, and what may stand in it if that is a closed list.
    pub fn column_notes(self) -> Vec<String> {
        let note = |column: &Column| {
            let none = if column.or_none { " or `-`" } else { "" };
            match column.holds {
                Holds::Word | Holds::Text => format!("{}{none}", column.name),
                Holds::Words => format!("{}, between commas{none}", column.name),
                Holds::Pattern => format!("{}, with `X` for the state", column.name),
                Holds::OneOf(values) => {
                    format!("{} (`{}`){none}", column.name, values().join("`, `"))
                }
                Holds::Relation => format!("{} of the ontology{none}", column.name),
                Holds::Example => format!("{}, if you like", column.name),
            }
        };
        self.columns().iter().map(note).collect()
    }

    /// The lines that ship with the program.
    pub(super) fn embedded(self) -> &'static str {
        match self {
            Self::Adverbials => include_str!("../../../ontology/adverbials.tsv"),
            Self::Agencies => include_str!("../../../ontology/agencies.tsv"),
            Self::ClassNouns => include_str!("../../../ontology/class-nouns.tsv"),
            Self::EventNouns => include_str!("../../../ontology/event-nouns.tsv"),
            Self::Frames => include_str!("../../../ontology/frames.tsv"),
            Self::Genders => include_str!("../../../ontology/genders.tsv"),
            Self::GivenNames => include_str!("../../../ontology/given-names.tsv"),
            Self::LightVerbs => include_str!("../../../ontology/light-verbs.tsv"),
            Self::Operators => include_str!("../../../ontology/operators.tsv"),
            Self::Organs => include_str!("../../../ontology/organs.tsv"),
            Self::Roles => include_str!("../../../ontology/roles.tsv"),
            Self::SubjectControl => include_str!("../../../ontology/subject-control.tsv"),
            Self::TransferVerbs => include_str!("../../../ontology/transfer-verbs.tsv"),
            Self::Units => include_str!("../../../ontology/units.tsv"),
            Self::WordGroups => include_str!("../../../ontology/word-groups.tsv"),
        }
    }

    pub(super) fn columns(self) -> &'static [Column] {
        const ADVERBIALS: &[Column] = &[
            key("preposition", Holds::Word),
            key("noun", Holds::Word),
            value("qualifier", Holds::OneOf(qualifiers)).or_none(),
        ];
        const AGENCIES: &[Column] = &[key("credit", Holds::Word), value("agency", Holds::Text)];
        const CLASS_NOUNS: &[Column] =
            &[key("noun", Holds::Word), value("kind", Holds::OneOf(kinds))];
        const EVENT_NOUNS: &[Column] = &[
            key("noun", Holds::Word),
            value("verb", Holds::Word),
            value("prepositions", Holds::Words).or_none(),
        ];
        const FRAMES_OF_VERBS: &[Column] = &[
            key("lemma", Holds::Word),
            key("preposition", Holds::Word).or_none(),
            key("noun", Holds::Word).or_none(),
            value("relation", Holds::Relation).or_none(),
        ];
        const GENDERS: &[Column] = &[
            key("noun", Holds::Word),
            value("gender", Holds::OneOf(|| vec!["male", "female"])),
        ];
        const GIVEN_NAMES: &[Column] = &[
            key("name", Holds::Word),
            value("gender", Holds::OneOf(|| vec!["male", "female"])),
        ];
        const LIGHT_VERBS: &[Column] = &[
            key("verbs", Holds::Words),
            key("noun", Holds::Word),
            value("prepositions", Holds::Words).or_none(),
            value("predicate", Holds::Text).or_none(),
            value("relation", Holds::Relation).or_none(),
        ];
        const OPERATORS: &[Column] = &[
            key("lemma", Holds::Word),
            key("part of speech", Holds::OneOf(parts_of_speech)),
            key("frame", Holds::OneOf(complements)),
            value("class", Holds::OneOf(classes)),
            value("example", Holds::Example),
        ];
        const ORGANS: &[Column] = &[key("words", Holds::Word), value("name", Holds::Pattern)];
        const ROLES: &[Column] = &[key("noun", Holds::Word), value("relation", Holds::Relation)];
        const SUBJECT_CONTROL: &[Column] = &[
            key("verb", Holds::Word),
            key("complement", Holds::OneOf(|| CONTROLLED.to_vec())),
        ];
        const TRANSFER_VERBS: &[Column] = &[key("verb", Holds::Word)];
        const UNITS: &[Column] = &[
            key("word", Holds::Word),
            value("unit", Holds::Text),
            value("measure", Holds::OneOf(measures)),
        ];
        const WORD_GROUPS: &[Column] =
            &[key("group", Holds::OneOf(groups)), key("word", Holds::Word)];
        match self {
            Self::Adverbials => ADVERBIALS,
            Self::Agencies => AGENCIES,
            Self::ClassNouns => CLASS_NOUNS,
            Self::EventNouns => EVENT_NOUNS,
            Self::Frames => FRAMES_OF_VERBS,
            Self::Genders => GENDERS,
            Self::GivenNames => GIVEN_NAMES,
            Self::LightVerbs => LIGHT_VERBS,
            Self::Operators => OPERATORS,
            Self::Organs => ORGANS,
            Self::Roles => ROLES,
            Self::SubjectControl => SUBJECT_CONTROL,
            Self::TransferVerbs => TRANSFER_VERBS,
            Self::Units => UNITS,
            Self::WordGroups => WORD_GROUPS,
        }
    }
}

fn classes() -> Vec<&'static str> {
    names(&Operator::CLASSES)
}

fn parts_of_speech() -> Vec<&'static str> {
    names(&WordClass::NAMES)
}

fn complements() -> Vec<&'static str> {
    names(&Complement::NAMES)
}

fn kinds() -> Vec<&'static str> {
    names(&EntityKind::NAMES)
}

fn qualifiers() -> Vec<&'static str> {
    names(&QualifierKind::NAMES)
}

fn measures() -> Vec<&'static str> {
    names(&Measure::NAMES)
}

fn groups() -> Vec<&'static str> {
    names(&Group::NAMES)
}

fn names<T>(list: &[(&'static str, T)]) -> Vec<&'static str> {
    list.iter().map(|&(name, _)| name).collect()
}

/// The cells of each line that is no comment.
pub(super) fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = table.lines().filter(|line| !is_comment(line));
    lines.map(|line| line.split('\t').map(str::trim).collect())
}

pub(super) fn is_comment(line: &str) -> bool {
    line.starts_with('#') || line.trim().is_empty()
}
