//! What the words around a noun make of the happening that it names: it has ended, is feared, wanted or talked about.

use super::Extractor;
use super::factuality::{Context, Degree};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, NMOD, OBJ, OBL, XCOMP};
use actant_words::lexicon::{Complement, Group, Operator};

impl Extractor<'_> {
    /// What the words around a noun make of what it names: it has ended, is wished or talked about, else it is so.
    pub fn happening_context(&self, noun: usize, context: &Context) -> Context {
        let tree = &self.tree;
        if let Some(spoken) = self.spoken_of(noun, context) {
            return spoken;
        }
        if self.is_ended(noun)
            && !self.is_meeting(noun)
            && context.degree == Degree::Certain
            && context.mood.is_none()
        {
            let ended = context.presupposed();
            let denied = if context.affirmed {
                ended.denied()
            } else {
                ended
            };
            return denied.noted("its end: not so any more".to_owned());
        }
        if let Some(feared) = self.feared(noun, context) {
            return feared;
        }
        match self.is_talked_about(noun) {
            true => context
                .presupposed()
                .capped(Degree::Possible)
                .noted(format!("“{}”: talked about", tree.form(noun))),
            false => context.presupposed(),
        }
    }

    /// *fears an attack by looters on the market*, *demanded Oman’s withdrawal from the pact*, *the risk of its withdrawal*, *hopes of talks*: what
    /// is feared, wanted or may be has not happened for that.
    pub fn feared(&self, noun: usize, context: &Context) -> Option<Context> {
        let tree = &self.tree;
        let above = tree.head(noun)?;
        let cue = tree.form(above);
        let context = context.presupposed();
        if tree.is(noun, OBJ) {
            let by = |frame| self.operator(above, frame);
            let fears = by(Complement::Np).filter(|&operator| operator == Operator::Fear);
            // *demanded Oman’s withdrawal*, *expects Oman’s return*, but *pressed their assault*
            let awaited = matches!(
                tree.lemma(above),
                "demand" | "expect" | "await" | "anticipate" | "want" | "seek" | "request"
            );
            let ahead = |operator: &Operator| {
                matches!(operator, Operator::Desire | Operator::Belief)
                    && awaited
                    && tree.token(above).upos == Upos::Verb
                    && !tree.has(above, XCOMP)
            };
            let waits = || by(Complement::To).filter(ahead);
            let operator = fears.or_else(waits)?;
            let holder = tree.subjects(above).first().map(|&who| self.phrase(who));
            return Some(context.under(operator, holder, cue));
        }
        let of = tree.is(noun, NMOD) && tree.case(noun).as_deref() == Some("of");
        let operator = self
            .operator(above, Complement::OfVing)
            .filter(|_| of && tree.token(above).upos == Upos::Noun)?;
        let open = [Operator::Fear, Operator::Possible, Operator::Desire];
        open.contains(&operator)
            .then(|| context.under(operator, None, cue))
    }

    /// *talks focused on Chad’s withdrawal*, *a plan for Chad’s withdrawal*: what people talk about or plan has not
    /// happened for that.
    fn is_talked_about(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let about = matches!(
            tree.case(noun).as_deref(),
            Some("on" | "about" | "over" | "for" | "around" | "at")
        );
        let talk = |index: usize| self.lexicon.is_in(Group::Planning, tree.lemma(index));
        let Some(above) = tree.head(noun) else {
            return false;
        };
        // *discussed its withdrawal*; *called its withdrawal a mistake* is no plan
        if tree.is(noun, OBJ) {
            return tree.token(above).upos == Upos::Verb && talk(above) && !tree.has(above, XCOMP);
        }
        if !(about && tree.is(noun, OBL | NMOD)) {
            return false;
        }
        let focuses = matches!(
            tree.lemma(above),
            "focus" | "centre" | "center" | "concentrate" | "revolve" | "aim"
        );
        let waits = matches!(tree.lemma(above), "wait" | "hope" | "long" | "pray");
        let of_talk = tree.is(above, ACL) && tree.head(above).is_some_and(talk);
        talk(above) || waits || focuses && (of_talk || tree.subjects(above).into_iter().any(talk))
    }

    /// *demanded assurances from Chad that S*: nobody has given them; whoever asks for them wants it to be so.
    pub fn wanted_word(
        &self,
        noun: usize,
        operator: Option<Operator>,
        context: &Context,
    ) -> Option<Context> {
        let tree = &self.tree;
        let asks_for = tree.is(noun, OBL) && tree.case(noun).as_deref() == Some("for");
        let verb = tree
            .head(noun)
            .filter(|_| tree.is(noun, OBJ) || asks_for)
            .filter(|_| operator == Some(Operator::Suspect))?;
        let mut frames = [Complement::That, Complement::To].into_iter();
        let wants = frames.any(|frame| self.operator(verb, frame) == Some(Operator::Desire));
        let holder = *tree.subjects(verb).first()?;
        let active = tree.token(verb).upos == Upos::Verb && !tree.is_passive(verb);
        (wants && active)
            .then(|| context.under(Operator::Desire, Some(self.phrase(holder)), tree.form(verb)))
    }
}
