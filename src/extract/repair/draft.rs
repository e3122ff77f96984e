//! A sentence that is copied when something in it is put right; in most, nothing is.

use crate::syntax::Sentence;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// A sentence as read, until it is written to.
pub struct Draft<'a>(Cow<'a, Sentence>);

impl<'a> Draft<'a> {
    /// With nothing changed.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self(Cow::Borrowed(sentence))
    }

    /// The sentence, if it was written to.
    pub fn changed(self) -> Option<Sentence> {
        match self.0 {
            Cow::Borrowed(_) => None,
            Cow::Owned(sentence) => Some(sentence),
        }
    }
}

impl Deref for Draft<'_> {
    type Target = Sentence;

    fn deref(&self) -> &Sentence {
        &self.0
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Sentence {
        self.0.to_mut()
    }
}
