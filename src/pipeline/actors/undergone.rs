//! Whom something is done to although he is the subject: those who die, are punished, or get what another gives.

use super::{Context, Place, Side, verb_of};
use actant_base::statement::{Actor, Filler, Proposition, Statement};
use actant_words::lexicon::Group;

impl Context<'_> {
    /// Whether the subject is done something rather than does it.
    pub(super) fn is_undergone(&self, statement: &Statement, proposition: &Proposition) -> bool {
        let verb = self.lexicon.is_in(Group::Undergoing, verb_of(statement));
        verb || self.is_punished(statement, proposition)
    }

    /// *received a life sentence*, *faces a ban*: a penalty is the deed of another.
    fn is_punished(&self, statement: &Statement, proposition: &Proposition) -> bool {
        let penalty = |noun: Place| {
            let lemma = self.token(noun).lower_lemma();
            self.lexicon.is_in(Group::Penalty, &lemma)
        };
        let gets = self.lexicon.is_in(Group::Receiving, verb_of(statement));
        match &proposition.object {
            Some(Filler::Phrase(phrase)) => gets && penalty((phrase.sentence, phrase.head)),
            _ => false,
        }
    }

    /// *received a fine from the Union*: who gives what somebody undergoes.
    pub(super) fn punishers(&self, proposition: &Proposition) -> Vec<Actor> {
        let beside = self.obliques(proposition).into_iter();
        let from = beside.chain(self.after_object(proposition));
        let from = from
            .filter(|(_, case)| case == "from")
            .map(|(place, _)| place);
        self.others(from.collect(), Side::Agent)
    }

    /// *faces pressure from Peru*: the deed is the object's.
    pub(super) fn is_received(&self, statement: &Statement) -> bool {
        let lemma = &statement.predicate.lemma;
        let deed = lemma.split(' ').count() > 2;
        deed && (lemma.ends_with(" from") || lemma.ends_with(" by"))
            && statement.object.is_some()
            && self.lexicon.is_in(Group::Receiving, verb_of(statement))
    }
}
