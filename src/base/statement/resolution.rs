//! How a phrase came to mean what it means.

use crate::text::Span;
use serde::Serialize;

/// The step of resolution that found an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// None: a thing of this document, known by its words.
    #[default]
    Described,
    /// *the Islamic Republic of Iran*.
    Gazetteer,
    /// *EU*.
    Acronym,
    /// *AfDB*, after *African Development Bank (AfDB)*.
    Introduced,
    /// *Munir*.
    Leader,
    /// *Mitsotakis*, after *Kyriakos Mitsotakis*.
    LastName,
    /// *Commander Tiger*, who is *known as* somebody else.
    AlsoKnownAs,
    /// *Chad*, after *Chad Reyes*.
    FirstName,
    /// *Kelvin Motors*, of *Kelvin Motors Inc*.
    ShortName,
    /// *PUW*, after *Party of Unity and Work*.
    Initials,
    /// A name that nobody knows yet.
    NewName,
    /// *Dar*, the town: somebody or something that the gazetteer has is called so as well.
    Namesake,
    /// *Georgia*, beside *Atlanta*: not the state, but a place of that name.
    Homonym,
    /// *Iranian*.
    Demonym,
    /// *Iranians*.
    People,
    /// *the village of Tegh*.
    NamedPlace,
    /// *the foreign minister, Abbas Araghchi*.
    Apposition,
    /// *Armenia’s Defence Ministry*.
    Organ,
    /// *a group*, in *the Front is a group*.
    Class,
    /// *they*.
    Pronoun,
    /// *Russian and Ukrainian officials*.
    Parts,
    /// *both countries*.
    Set,
    /// *his brother*: Ana’s brother.
    Owner,
    /// *some of the villagers*; *many*, after *the villagers*.
    Portion,
    /// *somebody*, *he*, of whom the text tells nothing.
    Unnamed,
    /// *the army chief*, after *the army chief, Ana Reis*.
    Office,
    /// *the attackers*, after *gunmen*.
    SameDoers,
    /// *the bridge*, after *a bridge*.
    SameNoun,
    /// *the country*, after *Iran*.
    ClassNoun,
    /// *Tehran said*: Iran.
    SeatOfPower,
    /// *I*, in what somebody says.
    Speaker,
}

impl Step {
    /// What it rests on, for people.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Described => {
                "nothing that is known or was mentioned before: a thing of this document"
            }
            Self::Gazetteer => "a name or alias that the gazetteer has",
            Self::Acronym => "an acronym that the gazetteer has",
            Self::Introduced => "an acronym that stood in brackets after the name",
            Self::Leader => "a name by which the gazetteer knows one person only",
            Self::LastName => "a short form of the name of somebody whom the text names in full",
            Self::AlsoKnownAs => "another name, as the text says",
            Self::FirstName => "the first name of somebody whom the text names in full",
            Self::ShortName => {
                "a short form of the name of a company or body that the text names in full"
            }
            Self::Initials => "the initials of a name in the text",
            Self::NewName => "a name that the gazetteer lacks, taken as written",
            Self::Namesake => {
                "a name that the gazetteer has for something else; the sentence or the reader’s tag speak against that"
            }
            Self::Homonym => {
                "a state’s name that a place has too: the text speaks of that place’s country and of nothing in the state"
            }
            Self::Demonym => "a demonym that the gazetteer has",
            Self::People => "a demonym that the gazetteer has, as a noun: the people",
            Self::NamedPlace => "a word for a place with its name",
            Self::Apposition => "the name that stands beside it",
            Self::Organ => "an organ of a state (ontology/organs.tsv) with the name of the state",
            Self::Class => "what something is, which is that thing",
            Self::Pronoun => "a pronoun: the nearest mention that agrees with it",
            Self::Parts => "a noun with several adjectives: one thing for each",
            Self::Set => "a set of two: the two of that class which the text speaks of most",
            Self::Owner => "a possessive pronoun before the noun: what belongs to whom it means",
            Self::Portion => "a word for a part or number: of those who were spoken of",
            Self::Unnamed => {
                "a pronoun that nothing in the text answers to: somebody or something without a name"
            }
            Self::Office => "an office or trade: the person of whom the text or the list says it",
            Self::SameDoers => {
                "a word for attackers or fighters: the only ones that the text has spoken of"
            }
            Self::SameNoun => "a definite phrase: an earlier one with the same noun",
            Self::ClassNoun => "a definite class noun: the nearest name of that class",
            Self::SeatOfPower => {
                "a capital or seat of power that speaks or acts: what it stands for"
            }
            Self::Speaker => "a first person: whoever speaks, or whom he speaks for",
        }
    }
}

/// How a mention came to mean its entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Resolution {
    /// The step that found something.
    pub step: Step,
    /// The characters of the name that was looked up, in bytes of the document.
    pub name: Option<Span>,
    /// What was done with it afterwards.
    pub then: Option<Step>,
}

impl Resolution {
    /// By one step, without a name.
    pub fn by(step: Step) -> Self {
        Self {
            step,
            ..Self::default()
        }
    }

    /// With one more step.
    pub fn then(self, step: Step) -> Self {
        Self {
            then: Some(step),
            ..self
        }
    }
}
