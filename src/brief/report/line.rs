//! The lines of a briefing.

use crate::tell::{Place, cut, printable};

/// Characters of a quotation.
const QUOTE: usize = 320;

/// Where a line stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cite {
    /// The number of the document in the list of the briefing, from 1.
    pub number: usize,
    /// First character, from zero.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words, if the graph has them; long ones are cut.
    pub quote: Option<String>,
}

impl Cite {
    pub(super) fn new(number: usize, place: &Place) -> Self {
        let quote = place
            .quote
            .as_deref()
            .map(|words| cut(&printable(words), QUOTE));
        Self {
            number,
            start: place.start,
            end: place.end,
            quote,
        }
    }
}

/// One thing that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What sort of thing it is: *attack*; empty if the section tells.
    pub tag: &'static str,
    /// As a sentence.
    pub sentence: String,
    /// Where, how many, when, in the words of the text.
    pub details: Vec<String>,
    /// How certain, and in whose word.
    pub standing: String,
    /// Where it stands; at least one.
    pub cites: Vec<Cite>,
    /// How many more places there are.
    pub more: usize,
    /// What others say against it.
    pub answers: Vec<Line>,
    /// How much it is worth telling where not all can be told.
    pub(super) weight: usize,
}

/// Lines that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// A day, or what they have in common; empty if the section has one group.
    pub heading: String,
    /// The most important ones, in order of the text.
    pub lines: Vec<Line>,
    /// How many are left out.
    pub more: usize,
}

/// A part of the briefing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is called.
    pub heading: &'static str,
    /// How it is to be read.
    pub note: &'static str,
    /// Whether lines stand beside their answers.
    pub paired: Option<(&'static str, &'static str)>,
    /// What it says.
    pub groups: Vec<Group>,
}

impl Line {
    /// Adds what the same words say of others, or what others say in the same words.
    pub(super) fn add(&mut self, other: &Self) {
        const LONGEST: usize = 240;
        let parts = [
            (&mut self.sentence, &other.sentence),
            (&mut self.standing, &other.standing),
        ];
        for (known, new) in parts {
            let has = known.split("; ").any(|it| it == new);
            if !has && known.len() + new.len() < LONGEST {
                known.push_str("; ");
                known.push_str(new);
            }
        }
    }
}
