//! A sentence that is copied when something in it is put right; in most, nothing is.

use crate::syntax::Sentence;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// A sentence as read, until it is written to.
pub struct Draft<'a> {
    sentence: Cow<'a, Sentence>,
    writes: usize,
}

impl<'a> Draft<'a> {
    /// With nothing changed.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self {
            sentence: Cow::Borrowed(sentence),
            writes: 0,
        }
    }

    /// How often it was written to.
    pub fn writes(&self) -> usize {
        self.writes
    }

    /// The sentence, if it was written to.
    pub fn changed(self) -> Option<Sentence> {
        match self.sentence {
            Cow::Borrowed(_) => None,
            Cow::Owned(sentence) => Some(sentence),
        }
    }
}

impl Deref for Draft<'_> {
    type Target = Sentence;

    fn deref(&self) -> &Sentence {
        &self.sentence
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Sentence {
        self.writes += 1;
        self.sentence.to_mut()
    }
}
