//! *won the cup, making it the first club to do so*: what something is made by what happens tells what it is.

use super::discourse::{Discourse, Place, Seen};
use super::kinds;
use actant_base::statement::EntityKind;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ADVCL, DET, NSUBJ, OBJ, XCOMP};
use std::collections::BTreeSet;

impl Discourse<'_> {
    /// The noun for what *it* at `place` is made, in a participle beside a clause, if there is but one such thing: *the first
    /// club to do so*, *its tenth member*.
    pub(super) fn becomes(&self, place: Place) -> Option<usize> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let verb = tokens[place.1].head.filter(|_| tokens[place.1].is(OBJ))?;
        let beside = tokens[verb].is(ADVCL)
            && tokens[verb].xpos == "VBG"
            && tokens[verb].lemma == "make"
            && sentence.by(verb, NSUBJ).next().is_none();
        let class = sentence.by(verb, XCOMP).find(|_| beside)?;
        let one = sentence.children(class).any(|child| {
            tokens[child].is(DET) && tokens[child].lower_form() == "the"
                || tokens[child].deprel == "nmod:poss"
        });
        (tokens[class].upos == Upos::Noun && one).then_some(class)
    }

    /// What *it* is that becomes the only thing of its class: what is called by the same noun, else the subject or the object of
    /// the clause, or the only other, if it is of the same kind. *making it the worst day of the war*: no day is named, so nothing is meant.
    pub(super) fn that_becomes(
        &self,
        place: Place,
        class: usize,
        barred: &BTreeSet<&str>,
    ) -> Option<&Seen> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lemma = tokens[class].lower_lemma();
        let event = || {
            let event = self.context.lexicon.event(&lemma);
            event.map(|_| EntityKind::Event)
        };
        let kind = kinds::kind_of(self.context, sentence, class).or_else(event);
        let kind = kind.filter(|&kind| kind != EntityKind::Thing);
        let main = tokens[place.1].head.and_then(|verb| tokens[verb].head);
        let free = |seen: &&Seen| {
            let key = seen.entities[0].key.as_ref();
            seen.place.0 == place.0 && !seen.plural && !barred.contains(key)
        };
        let all: Vec<&Seen> = self.before(place).filter(free).collect();
        let called = all.iter().find(|seen| *seen.lemma == *lemma);
        // *the first state to do so*: one of a federation
        let is = |seen: EntityKind, kind: EntityKind| {
            seen == kind || (seen, kind) == (EntityKind::Place, EntityKind::State)
        };
        let of_kind = |seen: &&&Seen| kind.is_some_and(|kind| is(seen.entities[0].kind, kind));
        let by = |relation| {
            let mut arguments = all.iter().filter(of_kind);
            arguments
                .find(|seen| tokens[seen.place.1].head == main && tokens[seen.place.1].is(relation))
        };
        // *comes into effect in Ohio, making it the first state*
        let only = || {
            let mut others = all.iter().filter(of_kind);
            let first = others.next()?;
            let same = others.all(|seen| seen.entities[0].key == first.entities[0].key);
            same.then_some(first)
        };
        let named = called.or_else(|| by(NSUBJ)).or_else(|| by(OBJ));
        named.or_else(only).copied()
    }
}
