//! A sentence that is copied when something in it is put right; in most, nothing is.

use actant_base::syntax::relation::{AUX, Relations};
use actant_base::syntax::{Dependents, Deprel, Sentence, Upos};
use std::cell::OnceCell;
use std::ops::{Deref, DerefMut};

/// A sentence as read, until it is written to.
pub struct Draft<'a> {
    read: &'a Sentence,
    /// With what was put right.
    written: Option<Sentence>,
    /// The written sentence before the repair that is at work, if that has written.
    before: Option<Option<Sentence>>,
    /// Since it was last written to.
    dependents: OnceCell<Dependents>,
}

impl<'a> Draft<'a> {
    /// With nothing changed.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self {
            read: sentence,
            written: None,
            before: None,
            dependents: OnceCell::new(),
        }
    }

    /// Lets `repair` write; whether the sentence is another after that. A repair that closes a cycle or leaves none or
    /// several roots has misunderstood the tree: all that it wrote is undone.
    pub fn attempt(&mut self, repair: impl FnOnce(&mut Self)) -> bool {
        self.before = None;
        repair(self);
        let Some(before) = self.before.take() else {
            return false;
        };
        let old = before.as_ref().unwrap_or(self.read);
        let heads = self.tokens.iter().map(|token| token.head);
        let is_rehung = !heads.eq(old.tokens.iter().map(|token| token.head));
        if is_rehung && !self.is_tree() {
            self.written = before;
            self.dependents.take();
            return false;
        }
        **self != *old
    }

    /// The dependents of each token.
    pub fn dependents(&self) -> &Dependents {
        self.dependents.get_or_init(|| Dependents::new(self))
    }

    /// The dependents of `head`, in order of the text.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.dependents().of(head).iter().copied()
    }

    /// The dependents of `head` by one of `relations`, in order of the text.
    pub fn by(&self, head: usize, relations: Relations) -> impl Iterator<Item = usize> + '_ {
        let fits = move |&child: &usize| self.tokens[child].is(relations);
        self.children(head).filter(fits)
    }

    /// The first of them.
    pub fn first(&self, head: usize, relations: Relations) -> Option<usize> {
        self.by(head, relations).next()
    }

    /// Whether there is one.
    pub fn has(&self, head: usize, relations: Relations) -> bool {
        self.dependents().has(head, relations)
    }

    /// Whether a verb has an auxiliary of the passive.
    pub fn has_passive_auxiliary(&self, verb: usize) -> bool {
        let mut auxiliaries = self.by(verb, AUX);
        auxiliaries.any(|auxiliary| self.tokens[auxiliary].deprel == "aux:pass")
    }

    /// Whether a token is a noun or a name.
    pub fn is_noun(&self, index: usize) -> bool {
        matches!(self.tokens[index].upos, Upos::Noun | Upos::Propn)
    }

    /// Hangs a token from `head` by `relation`.
    pub fn hang(
        &mut self,
        index: usize,
        head: impl Into<Option<usize>>,
        relation: impl Into<Deprel>,
    ) {
        let token = &mut self.tokens[index];
        token.head = head.into();
        token.deprel = relation.into();
    }

    /// Hangs `new` where `old` hangs, by the same relation.
    pub fn replace(&mut self, old: usize, new: usize) {
        let old = &self.tokens[old];
        let (head, relation) = (old.head, old.deprel.clone());
        self.hang(new, head, relation);
    }

    /// `head` and everything below it, in order of the text.
    pub fn subtree(&self, head: usize) -> Vec<usize> {
        let mut below = self.dependents().below(head);
        // no more than once, should the heads lead back to where they began
        below.dedup();
        below
    }

    /// The sentence, if it was changed.
    pub fn changed(self) -> Option<Sentence> {
        self.written.filter(|written| written != self.read)
    }
}

impl Deref for Draft<'_> {
    type Target = Sentence;

    fn deref(&self) -> &Sentence {
        self.written.as_ref().unwrap_or(self.read)
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Sentence {
        if self.before.is_none() {
            self.before = Some(self.written.clone());
        }
        self.dependents.take();
        self.written.get_or_insert_with(|| self.read.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::syntax::Token;
    use actant_base::text::Span;

    /// A chain of three tokens: the first is the root.
    fn chain() -> Sentence {
        let token = |head: Option<usize>| Token {
            span: Span::new(0, 1),
            form: "x".to_owned(),
            lemma: "x".to_owned(),
            upos: Upos::Noun,
            xpos: "NN".to_owned(),
            feats: String::new(),
            head,
            deprel: head.map_or("root", |_| "nmod").to_owned().into(),
            name: None,
            name_begin: false,
            arc_confidence: 1.0,
            label_confidence: 1.0,
        };
        Sentence {
            span: Span::new(0, 1),
            tokens: vec![token(None), token(Some(0)), token(Some(1))],
        }
    }

    #[test]
    fn what_leaves_no_tree_is_undone() {
        let read = chain();
        let mut draft = Draft::new(&read);
        assert!(draft.attempt(|draft| draft.tokens[2].head = Some(0)));
        let kept = draft.clone();
        // a cycle
        assert!(!draft.attempt(|draft| {
            draft.tokens[1].deprel = "flat".to_owned().into();
            draft.tokens[1].head = Some(2);
            draft.tokens[2].head = Some(1);
        }));
        // two roots
        assert!(!draft.attempt(|draft| draft.tokens[1].head = None));
        // none
        assert!(!draft.attempt(|draft| draft.tokens[0].head = Some(1)));
        assert_eq!(*draft, kept);
        assert_eq!(draft.children(0).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(draft.changed(), Some(kept));
    }

    #[test]
    fn what_is_written_as_it_was_changes_nothing() {
        let read = chain();
        let mut draft = Draft::new(&read);
        assert!(!draft.attempt(|draft| draft.tokens[2].head = Some(1)));
        assert!(!draft.attempt(|_| ()));
        assert_eq!(draft.changed(), None);
    }
}
