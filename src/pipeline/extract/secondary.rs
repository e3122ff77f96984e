//! What an object is or becomes by what is done to it: *found the firm guilty*, *left ten dead* (R11).

use super::Extractor;
use super::complement::Governor;
use super::frame::{Frame, Target, said_by};
use actant_base::statement::{Filler, RuleName};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, ADVMOD, AMOD};
use actant_words::lexicon::{Complement, Group};

impl Extractor<'_> {
    /// States that `whom` are what the noun or adjective at `what` says, in the governor's word if it
    /// is one of saying or thinking.
    pub fn state_secondary(&mut self, governor: &Governor, whom: &[usize], what: usize) {
        let context = self.described(governor);
        for complement in self.tree.conjuncts(what) {
            if complement != what && self.is_second_object(what, complement) {
                continue;
            }
            // *found the mayor not guilty*
            let denied = self.tree.by(complement, ADVMOD).any(|adverb| {
                matches!(self.tree.form(adverb), "not" | "never")
                    && !actant_clause::is_exempt(&self.tree, adverb)
            });
            let context = if denied {
                context.denied()
            } else {
                context.clone()
            };
            let adjective = self.tree.token(complement).upos == Upos::Adj;
            let (lemma, objects, relation) = if adjective {
                self.adjectival(complement)
            } else {
                (
                    "be".to_owned(),
                    vec![Target::Noun(complement)],
                    Some("isA".into()),
                )
            };
            let token = self.tree.token(complement);
            let frame = Frame {
                subjects: whom.to_vec(),
                objects,
                predicate: said_by(token, lemma, relation),
            };
            let made = self.emit(
                complement,
                &frame,
                &context,
                &[],
                RuleName::SecondaryPredicate,
            );
            for &index in governor.made {
                self.out[index].content.extend(&made);
            }
            self.contain(governor, &made);
        }
    }

    /// *left one man dead and ten injured*, *left him hurt and a boy missing*: what is listed behind the first state is
    /// somebody else.
    fn is_second_object(&self, state: usize, listed: usize) -> bool {
        let tree = &self.tree;
        let described = |&child: &usize| tree.is(child, AMOD | ACL) && child > listed;
        tree.token(state).upos == Upos::Adj
            && match tree.token(listed).upos {
                Upos::Num => true,
                Upos::Noun => tree.children(listed).iter().any(described),
                _ => false,
            }
    }

    /// *left ten miners dead*, *found the firm guilty*: what is left or found is that they are or do something; the object
    /// alone says another thing.
    pub fn contain(&mut self, governor: &Governor, content: &[usize]) {
        let verb = self.tree.lemma(governor.head);
        if !self.lexicon.is_in(Group::Containing, verb) {
            return;
        }
        // *ordered them to leave* is a request, whatever it asks for; *found him guilty* finds nobody
        let asks = self.operator(governor.head, Complement::To).is_some()
            && !self.lexicon.is_in(Group::Lacking, verb);
        let keeps = asks || self.operator(governor.head, Complement::That).is_some();
        for &index in governor.made {
            let Some(Filler::Phrase(object)) = &self.out[index].object else {
                continue;
            };
            let place = (object.sentence, object.head);
            // *a pass is required to enter*: for whoever enters
            let needed = matches!(verb, "require" | "need") && self.tree.is_passive(governor.head);
            if needed && !self.is_agent(object.head) && self.tree.token(object.head).name.is_none()
            {
                continue;
            }
            let means = |filler: &Option<Filler>| matches!(filler, Some(Filler::Phrase(it)) if (it.sentence, it.head) == place);
            let of_subject = content.iter().find(|&&it| means(&self.out[it].subject));
            let of_object = || content.iter().find(|&&it| means(&self.out[it].object));
            // *had the roof repaired*, but *has one boat left*: he has it
            let of_subject = of_subject.filter(|_| verb != "have");
            if let Some(&it) = of_subject.or_else(of_object) {
                self.out[index].object = Some(Filler::Proposition(it));
                if !keeps {
                    self.out[index].predicate.relation = None;
                }
            }
        }
    }
}
