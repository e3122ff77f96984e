//! Whom a charge, suspicion or trial is about: who would have done what the gerund below such a noun tells.

use super::Extractor;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{NMOD, NSUBJ, OBJ, OBL};
use actant_words::lexicon::{Complement, Group, Operator};

impl Extractor<'_> {
    /// *faces charges of stealing it*, *was held on suspicion of stealing it*: who is to have done it; whoever brings the
    /// charge has not. Nothing where the noun names no charge.
    pub fn defendant(
        &self,
        noun: usize,
        clause: usize,
        operator: Option<Operator>,
    ) -> Option<Vec<usize>> {
        let tree = &self.tree;
        let gerund = tree.token(clause).xpos == "VBG" && !tree.has(clause, NSUBJ);
        let charge = matches!(operator, Some(Operator::Allege | Operator::Suspect));
        let charges = self.lexicon.is_in(Group::Charging, tree.lemma(noun));
        if !(gerund && charge && (charges || self.is_trial(noun))) {
            return None;
        }
        let above = tree.head(noun);
        let against =
            |&at: &usize| tree.case(at).as_deref() == Some("against") && self.is_agent(at);
        let mut places = [Some(noun), Some(clause), above].into_iter().flatten();
        if let Some(whom) = places.find_map(|at| tree.by(at, NMOD | OBL).find(against)) {
            return Some(tree.conjuncts(whom));
        }
        if self.is_trial(noun) {
            let own = self.holder(noun);
            if !own.is_empty() {
                return Some(own);
            }
        }
        Some(above.map_or_else(Vec::new, |verb| self.answers_for(verb, noun)))
    }

    /// *his trial for stealing it*: nobody says so by the noun, and whose it is is the accused.
    pub fn is_trial(&self, noun: usize) -> bool {
        self.tree.token(noun).upos == Upos::Noun
            && self.operator(noun, Complement::OfVing) == Some(Operator::Allege)
            && self.operator(noun, Complement::That).is_none()
            && !self.lexicon.is_in(Group::Charging, self.tree.lemma(noun))
    }

    /// *is wanted for stealing it*, *took the firm to court for stealing it*: a verb that charges by what goes with it.
    pub fn is_prosecuted(&self, verb: usize) -> bool {
        let tree = &self.tree;
        let trial = |at: usize| matches!(tree.form(at), "court" | "trial");
        match tree.lemma(verb) {
            "want" => self.is_passive(verb),
            "take" | "bring" | "drag" | "haul" | "put" => tree.by(verb, OBL).any(trial),
            _ => false,
        }
    }

    /// Who answers for the charge that a noun beside a verb names.
    fn answers_for(&self, verb: usize, noun: usize) -> Vec<usize> {
        let tree = &self.tree;
        if tree.token(verb).upos != Upos::Verb {
            return Vec::new();
        }
        let passive = self.is_passive(verb);
        let subjects = tree.subjects(verb);
        if tree.is(noun, OBJ) {
            let lemma = tree.lemma(verb);
            let answers = lemma == "face" || self.lexicon.is_in(Group::Answering, lemma);
            return if answers { subjects } else { Vec::new() };
        }
        let case = tree.case(noun);
        let about = matches!(
            case.as_deref(),
            Some("on" | "of" | "over" | "to" | "from" | "for" | "by")
        );
        if !(about && tree.is(noun, OBL)) {
            return Vec::new();
        }
        // *arrested the clerk on suspicion of stealing it*
        let whom = self
            .objects(verb)
            .into_iter()
            .filter(|&at| self.is_agent(at));
        let whom: Vec<usize> = whom.collect();
        match () {
            () if passive => subjects,
            () if !whom.is_empty() => whom,
            () => subjects,
        }
    }
}
