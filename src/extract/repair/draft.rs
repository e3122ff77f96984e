//! A sentence that is copied when something in it is put right; in most, nothing is.

use crate::syntax::{Dependents, Sentence};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::{Deref, DerefMut};

/// A sentence as read, until it is written to.
pub struct Draft<'a> {
    sentence: Cow<'a, Sentence>,
    writes: usize,
    /// Since it was last written to.
    dependents: OnceCell<Dependents>,
}

impl<'a> Draft<'a> {
    /// With nothing changed.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self {
            sentence: Cow::Borrowed(sentence),
            writes: 0,
            dependents: OnceCell::new(),
        }
    }

    /// How often it was written to.
    pub fn writes(&self) -> usize {
        self.writes
    }

    /// The dependents of each token.
    pub fn dependents(&self) -> &Dependents {
        self.dependents
            .get_or_init(|| Dependents::new(&self.sentence))
    }

    /// The dependents of `head`, in order of the text.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.dependents().of(head).iter().copied()
    }

    /// `head` and everything below it, in order of the text.
    pub fn subtree(&self, head: usize) -> Vec<usize> {
        let mut below = self.dependents().below(head);
        // no more than once, should the heads lead back to where they began
        below.dedup();
        below
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
        self.dependents.take();
        self.sentence.to_mut()
    }
}
