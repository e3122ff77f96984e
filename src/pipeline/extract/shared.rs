//! Objects that verbs share (E3): *built, tested and sold drones*, *killed eight and wounded twelve villagers*.

use super::Extractor;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVMOD, AUX, CC, CCOMP, COMPOUND, CONJ, NMOD, NSUBJ, NUMMOD, OBJ, OBL, PUNCT, XCOMP,
};
use actant_words::lexicon::Group;

impl Extractor<'_> {
    /// The verb after the conjunction whose object `head` shares, perhaps with others between (*built, tested and sold
    /// drones*).
    pub fn sharing_verb(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        if !self.lacks_object(head) {
            return None;
        }
        let first = tree.first_conjunct(head);
        // readers take the second of three for a participle
        let past = |tag| if tag == "VBN" { "VBD" } else { tag };
        let mut verb = head;
        loop {
            let next = (verb + 1..tree.len()).find(|&at| !tree.is(at, CC | ADVMOD | PUNCT))?;
            let joined = (verb + 1..next).any(|at| tree.is(at, CC) || tree.form(at) == ",");
            let beside = tree.is(next, CONJ)
                && tree.first_conjunct(next) == first
                && past(tree.token(next).xpos.as_str()) == past(tree.token(head).xpos.as_str())
                && !tree.has(next, NSUBJ | AUX);
            if !(joined && beside) {
                return None;
            }
            if tree.by(next, OBJ).any(|object| object > next) {
                return self.is_joined_by_and(next).then_some(next);
            }
            if !self.lacks_object(next) {
                return None;
            }
            verb = next;
        }
    }

    fn is_joined_by_and(&self, verb: usize) -> bool {
        self.tree.by(verb, CC).next().is_some()
    }

    /// Whether a verb that says little without an object has none, nor anything else behind it.
    fn lacks_object(&self, verb: usize) -> bool {
        let tree = &self.tree;
        let lemma = tree.lemma(verb);
        let transitive = self.lexicon.relation(lemma, None).is_some()
            || self.lexicon.is_in(Group::Transitive, lemma);
        let behind = tree
            .by(verb, OBL)
            .any(|child| child > verb && child < verb + 3);
        transitive
            && !self.lexicon.is_in(Group::Complete, lemma)
            && !behind
            && !tree.has(verb, OBJ | XCOMP | CCOMP | COMPOUND)
    }

    /// *killed eight and wounded twelve villagers*: the noun that a number without one counts, after the next verb.
    pub fn counted_ahead(&self, head: usize, number: usize) -> Option<usize> {
        let tree = &self.tree;
        let alone = tree.token(number).upos == Upos::Num && !tree.has(number, NMOD | CONJ);
        let next = tree.by(head, CONJ).find(|&verb| {
            alone && verb == number + 2 && tree.is(number + 1, CC) && !tree.has(verb, NSUBJ | AUX)
        })?;
        let mut objects = tree.by(next, OBJ);
        objects.find(|&noun| noun > next && tree.has(noun, NUMMOD))
    }
}
