//! Who promises or threatens, and whom what he says then means.

use super::discourse::{Discourse, Place};
use actant_base::statement::Entity;
use actant_base::syntax::relation::{ACL, ADVCL, CASE, CCOMP, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP};
use actant_words::lexicon::{Complement, Group, Operator, WordClass};

impl Discourse<'_> {
    /// *threatened to burn the village if they refused*: who threatens or promises something is not whoever refuses.
    pub(super) fn promiser(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let above = |index: usize, by| tokens[index].head.filter(|_| tokens[index].is(by));
        let promises = |&verb: &usize| {
            let lemma = tokens[verb].lower_lemma();
            lexicon.operator(WordClass::Verb, &lemma, Complement::To) == Some(Operator::Commissive)
        };
        let answer = above(place.1, NSUBJ).filter(|&verb| {
            let mark = |it: usize| matches!(&*tokens[it].lower_form(), "if" | "unless");
            lexicon.is_in(Group::Complying, &tokens[verb].lower_lemma())
                && tokens[place.1].deprel == "nsubj"
                && sentence.by(verb, MARK).any(mark)
        });
        let clause = answer.and_then(|verb| above(verb, ADVCL));
        let verbs = clause.map(|clause| [Some(clause), above(clause, XCOMP | CCOMP)]);
        let verb = verbs.into_iter().flatten().flatten().find(promises);
        let subject = verb.and_then(|verb| sentence.by(verb, NSUBJ).next());
        subject.map_or(Vec::new(), |subject| self.at((place.0, subject)).to_vec())
    }

    /// *an assurance from Norway that it would pay*, *a statement by Norway that it had paid*: who gives his word speaks of
    /// himself.
    pub(super) fn giver(&self, place: Place) -> Option<Place> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let clause = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ))?;
        let word = tokens[clause].head.filter(|_| tokens[clause].is(ACL))?;
        let lexicon = self.context.lexicon;
        let promise = |frame| {
            let operator = lexicon.operator(WordClass::Noun, &tokens[word].lower_lemma(), frame);
            matches!(operator, Some(Operator::Suspect | Operator::Commissive))
        };
        let gives = |&noun: &usize| {
            let mut cases = sentence.by(noun, CASE);
            noun < clause && cases.any(|case| matches!(&*tokens[case].lower_form(), "from" | "by"))
        };
        let verb = tokens[word].head.filter(|_| tokens[word].is(OBJ));
        let beside = verb.into_iter().flat_map(|verb| sentence.by(verb, OBL));
        let giver = sentence.by(word, NMOD).chain(beside).find(gives)?;
        let ahead = sentence.children(clause).any(|aux| {
            matches!(
                &*tokens[aux].lower_form(),
                "would" | "will" | "could" | "can"
            )
        });
        let operator = lexicon.operator(
            WordClass::Noun,
            &tokens[word].lower_lemma(),
            Complement::That,
        );
        let spoken = operator.is_some_and(Operator::is_voiced)
            && sentence
                .by(giver, CASE)
                .any(|case| tokens[case].lower_form() == "by");
        (spoken || ahead && promise(Complement::That)).then_some((place.0, giver))
    }
}
