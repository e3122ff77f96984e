//! What changed between two graphs, as one who reads the news every morning asks it.
//!
//! Statements are compared by what they are about: subject, relation, object and content, whatever their certainty, polarity and
//! source. So a charge that is now denied, or that another now confirms, is one change, not a statement gone and
//! another new. What belongs to one document (*the workshop*) is the same where a document of that name has it, so that
//! a corrected article is compared with itself; and where somebody with a name does it or is done it (*Uganda arms rebels*)
//! what two articles describe in the same words is compared too, but then nothing is called confirmed.

mod compare;
mod write;

pub use compare::compare;

use crate::tell::Place;
use std::sync::Arc;

/// In what way something is not as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One affirms it and another denies it, which was not so before.
    Disputed,
    /// Somebody denies it who did not.
    Denied,
    /// Another source says so too.
    Confirmed,
    /// Another source says the like, of something described in the same words that may be something else.
    Likewise,
    /// Said to be more certain than before: a fear that came true, a charge that is now stated as fact.
    MoreCertain,
    /// Said to be less certain.
    LessCertain,
    /// Somebody who affirmed or denied it does so no longer.
    Withdrawn,
    /// No longer disputed.
    Settled,
    /// Told otherwise: with other certainty, tense or source in between.
    Otherwise,
    /// Said again by the same, in another document.
    Again,
    /// Was not there.
    New,
    /// Is no longer there.
    Gone,
}

impl Kind {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 12] = [
        Self::Disputed,
        Self::Denied,
        Self::Confirmed,
        Self::Likewise,
        Self::MoreCertain,
        Self::LessCertain,
        Self::Withdrawn,
        Self::Settled,
        Self::Otherwise,
        Self::New,
        Self::Gone,
        Self::Again,
    ];

    /// Its name in JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::Disputed => "disputed",
            Self::Denied => "denied",
            Self::Confirmed => "confirmed",
            Self::Likewise => "likewise",
            Self::MoreCertain => "more-certain",
            Self::LessCertain => "less-certain",
            Self::Withdrawn => "withdrawn",
            Self::Settled => "settled",
            Self::Otherwise => "otherwise",
            Self::Again => "again",
            Self::New => "new",
            Self::Gone => "gone",
        }
    }

    /// What stands above those that are so.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Disputed => "NEWLY DISPUTED",
            Self::Denied => "NOW DENIED",
            Self::Confirmed => "NOW CONFIRMED BY ANOTHER SOURCE",
            Self::Likewise => "SAID LIKEWISE BY ANOTHER SOURCE",
            Self::MoreCertain => "MORE CERTAIN",
            Self::LessCertain => "LESS CERTAIN",
            Self::Withdrawn => "WITHDRAWN",
            Self::Settled => "NO LONGER DISPUTED",
            Self::Otherwise => "TOLD OTHERWISE",
            Self::Again => "SAID AGAIN",
            Self::New => "NEW",
            Self::Gone => "GONE",
        }
    }
}

/// One way in which a thing is said: how certain, by whom, where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Identifier of the statement.
    pub id: Arc<str>,
    /// In words: *alleged by Iran*.
    pub standing: String,
    /// The name of its certainty.
    pub certainty: String,
    /// Whether it is affirmed.
    pub affirmed: bool,
    /// Who says it, outermost first.
    pub says: Vec<String>,
    /// Where.
    pub places: Vec<Place>,
    /// Whether the other graph has it neither so nor in such a place.
    pub fresh: bool,
}

/// What is said of one thing, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// In what ways it changed, the most telling first; never empty.
    pub kinds: Vec<Kind>,
    /// The thing as a sentence.
    pub sentence: String,
    /// `rel:accuse`.
    pub relation: String,
    /// Names of those who take part, in order of their keys.
    pub parties: Vec<String>,
    /// How it was said.
    pub was: Vec<Version>,
    /// How it is said.
    pub is: Vec<Version>,
    /// Who denied it, and who denies it, beside its own versions.
    pub deniers: (Vec<String>, Vec<String>),
    /// How much it is worth telling.
    pub score: usize,
}

/// A document that one of the graphs has alone, or with another text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentChange {
    /// Its name.
    pub name: String,
    /// `new`, `gone` or `revised`.
    pub change: &'static str,
    /// When it was published, as far as that is known.
    pub published: Option<String>,
}

/// A named actor that one of the graphs has alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActorChange {
    /// Its name.
    pub label: String,
    /// Its key.
    pub key: Arc<str>,
    /// `new` or `gone`.
    pub change: &'static str,
}

/// How many documents and statements a graph has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Documents.
    pub documents: usize,
    /// Statements.
    pub statements: usize,
}

/// All that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// How large the two graphs are.
    pub sizes: (Size, Size),
    /// In order of their names.
    pub documents: Vec<DocumentChange>,
    /// In order of their names.
    pub actors: Vec<ActorChange>,
    /// The most telling first.
    pub entries: Vec<Entry>,
    /// How many things are said as they were.
    pub same: usize,
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty() && self.actors.is_empty() && self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests;
