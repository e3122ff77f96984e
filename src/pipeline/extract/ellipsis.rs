//! Clauses that leave out their verb, since the clause before has it.

use super::Extractor;
use super::factuality::{self, Context, Degree};
use actant_base::statement::{Certainty, Filler, Predicate, Proposition, RuleName};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, AUX, CCOMP, CONJ, COP, CSUBJ, EXPL, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_clause::Form;

impl Extractor<'_> {
    /// *Peru signed the pact, but Chile did not*; *while the house agreed, the council did not*: the verb that an auxiliary
    /// without one stands for, in the clause that it is joined to or set against.
    pub fn elided(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        let clause = self.clauses.at(head)?;
        if clause.form != Form::Elided || tree.token(head).upos != Upos::Aux {
            return None;
        }
        let joined = tree
            .head(head)
            .filter(|&first| tree.is(head, CONJ) && first < head);
        let against = || {
            tree.by(head, ADVCL).find(|&clause| {
                let mark = tree.mark(clause);
                matches!(
                    mark.as_deref(),
                    Some("while" | "whereas" | "although" | "though" | "whilst")
                )
            })
        };
        // *X did, but Y did not*: no verb either
        joined
            .or_else(against)
            .filter(|&clause| tree.is_predicate(clause) && tree.has(clause, NSUBJ))
    }

    /// Whether the sentence states nothing, or only that somebody *has*, without what.
    fn is_empty_so_far(&self, head: usize) -> bool {
        let mut made = self.out[self.first..].iter();
        made.all(|it| it.head == head && it.object.is_none() && it.content.is_empty())
    }

    /// *The army did not burn the mill. The rebels did.* An auxiliary that is all of its sentence but the subject stands for
    /// what the sentence before states first, whoever says it there.
    pub fn answer(&mut self, head: usize, outer: &Context) {
        let tree = &self.tree;
        let token = tree.token(head);
        let modal = matches!(tree.form(head), "can" | "could" | "may" | "might");
        let auxiliary = matches!(token.upos, Upos::Aux | Upos::Verb)
            && (modal
                || matches!(tree.lemma(head), "do" | "have" | "be")
                    && matches!(token.xpos.as_str(), "VBD" | "VBZ" | "VBP"));
        let others = OBJ | XCOMP | CCOMP | CSUBJ | COP | AUX | EXPL | CONJ | ADVCL;
        // *The rebels did, by a narrow margin*
        let oblique = |noun: usize| !(noun > head && self.follows_comma(noun));
        let subjects = tree.subjects(head);
        let [subject] = subjects[..] else {
            return;
        };
        let asks = matches!(tree.token(subject).xpos.as_str(), "WP" | "WDT");
        let bound = tree.has(head, others) || tree.by(head, OBL).any(oblique);
        if asks || !auxiliary || bound || !self.is_empty_so_far(head) {
            return;
        }
        let before = self.number.wrapping_sub(1);
        let first = self.out.partition_point(|model| model.sentence < before);
        let model = self.out[first..].iter().find(|model| {
            model.sentence == before
                && matches!(model.rule, RuleName::Clause | RuleName::Complement)
                && matches!(model.subject, Some(Filler::Phrase(_)))
                && !matches!(model.object, Some(Filler::Proposition(_)))
                && model.certainty == Certainty::Asserted
                && model.content.is_empty()
        });
        let Some(model) = model.cloned() else {
            return;
        };
        let context = factuality::local(tree, head, &self.verb_group(head), outer, None);
        let context = match modal {
            true => context.capped(Degree::Possible),
            false => context,
        };
        let predicate = Predicate {
            span: token.span,
            text: token.form.as_str().into(),
            ..model.predicate
        };
        let nobody = matches!(tree.form(subject), "nobody" | "none" | "no-one" | "nothing");
        if nobody && model.object.is_none() {
            return;
        }
        self.visited[head] = true;
        self.out.truncate(self.first);
        self.out.push(Proposition {
            subject: (!nobody).then(|| Filler::Phrase(self.phrase(subject))),
            predicate,
            polarity: context.polarity(),
            certainty: context.certainty(),
            voices: context.voices.clone(),
            steps: context.steps.clone(),
            qualifiers: Vec::new(),
            sentence: self.number,
            rule: RuleName::Answer,
            head,
            ..model
        });
    }
}
