//! A statement before its participants are known: phrases instead of entities.

use super::{Certainty, Features, Polarity, Predicate, Qualifier, RuleName, Tense};
use crate::text::Span;
use std::sync::Arc;

/// A noun phrase of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phrase {
    /// Index of the sentence in the document.
    pub sentence: usize,
    /// Index of the head token in the sentence.
    pub head: usize,
    /// From the first to the last token of the core, in bytes of the document.
    pub span: Span,
    /// The core, with what is not essential left out.
    pub text: Arc<str>,
}

/// What fills a subject or an object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Filler {
    /// A phrase.
    Phrase(Phrase),
    /// A property, as written: it refers to nothing.
    Literal(Phrase),
    /// Another proposition, by index in the document's list.
    Proposition(usize),
    /// Words for something that was said before (*denied it*, *rejected the claim*); resolution finds what.
    Charge(Phrase),
}

/// One link of an attribution chain, before resolution.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Voice {
    /// Who says or thinks it; `None` if the text does not tell.
    pub holder: Option<Phrase>,
    /// The word that shows it.
    pub cue: Arc<str>,
    /// Whether it is said, not only thought or wanted: *I* in what is said is who says it.
    pub is_said: bool,
    /// When it was said, where the text tells.
    pub time: Option<Qualifier>,
}

/// Subject, predicate and object as the clause gives them, with the value that the factuality
/// calculus computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposition {
    /// Who or what; `None` if the text does not tell.
    pub subject: Option<Filler>,
    /// Does or is.
    pub predicate: Predicate,
    /// Whom or what.
    pub object: Option<Filler>,
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain, in what mood.
    pub certainty: Certainty,
    /// When it holds, relative to the text; `None` where grammar does not show it.
    pub tense: Option<Tense>,
    /// Who says it, outermost first.
    pub voices: Arc<Vec<Voice>>,
    /// The propositions, by index, that are its content.
    pub content: Vec<usize>,
    /// Time, place, quantity and so on.
    pub qualifiers: Vec<Qualifier>,
    /// Index of the sentence in the document.
    pub sentence: usize,
    /// The rule that made it.
    pub rule: RuleName,
    /// How polarity, certainty and attribution came about, word by word.
    pub steps: Arc<Vec<String>>,
    /// Index in the sentence of the token that heads what states it: a verb, a noun.
    pub head: usize,
    /// Signs for and against it.
    pub features: Features,
}

impl Proposition {
    /// Whether it says what somebody was, not is.
    pub fn is_over(&self) -> bool {
        super::is_over(&self.qualifiers, Some(self.rule))
    }
}
