//! Whose turn it is: who answers what was asked of him, and whom a clause tells of that gives the ground of what was done to him.

use super::discourse::{Discourse, Place};
use actant_base::syntax::relation::{ADVCL, CCOMP, CONJ, IOBJ, MARK, NSUBJ, OBJ, XCOMP};
use actant_base::syntax::{Indexed, Upos};
use actant_words::lexicon::{Complement, Group, WordClass};

impl Discourse<'_> {
    /// The object that the subject at `place` goes on with.
    pub(super) fn turned(&self, place: Place) -> Option<Place> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let verb = tokens[place.1]
            .head
            .filter(|_| tokens[place.1].deprel == "nsubj")?;
        if let Some(above) = self.grounded(place, verb) {
            return patient(sentence, above).map(|object| (place.0, object));
        }
        let answers = self.answers(place, verb);
        if !answers && !is_past_perfect(sentence, verb) {
            return None;
        }
        let fits = |number: usize, before: usize| {
            let verb = self.context.sentences[number].tokens[before].lower_lemma();
            if answers {
                self.asks(&verb)
            } else {
                self.befalls(&verb)
            }
        };
        let joined = tokens[verb].head.filter(|_| tokens[verb].is(CONJ));
        if let Some(before) = joined {
            let object = patient(sentence, before).filter(|_| fits(place.0, before));
            return object.map(|object| (place.0, object));
        }
        let number = place.0.checked_sub(1).filter(|_| !tokens[verb].is(ADVCL))?;
        if number < self.item(place.0) {
            return None;
        }
        let sentence = &self.context.sentences[number];
        // *said it had freed the men*, *vowed to free them*: the last thing that was done
        let mut last = sentence.root()?;
        let mut found = None;
        for _ in 0..sentence.tokens.len() {
            if fits(number, last)
                && let Some(object) = patient(sentence, last)
            {
                found = Some((number, object));
            }
            match sentence.by(last, CCOMP | XCOMP).last() {
                Some(below) if !answers => last = below,
                _ => break,
            }
        }
        found
    }

    /// *fined the bank because it had lied*, *sacked the coach after he lost*: the verb of judging above, whose ground the clause
    /// of `verb` gives; what the judge has heard or found is none. *shot the wolves because they had killed sheep*: with *had*, of
    /// any that befalls somebody.
    fn grounded(&self, place: Place, verb: usize) -> Option<usize> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let above = tokens[verb].head.filter(|_| tokens[verb].is(ADVCL))?;
        let mark = sentence.by(verb, MARK).next()?;
        let ground = match &*tokens[mark].lower_form() {
            "because" | "since" => true,
            "after" => {
                let lexicon = self.context.lexicon;
                let lemma = tokens[verb].lower_lemma();
                let says = lexicon
                    .operator(WordClass::Verb, &lemma, Complement::That)
                    .is_some();
                !says && !lexicon.is_in(Group::Obtaining, &lemma)
            }
            _ => false,
        };
        let deed = tokens[above].lower_lemma();
        let judges = self.context.lexicon.is_in(Group::Judging, &deed)
            || is_past_perfect(sentence, verb) && self.befalls(&deed);
        (ground && judges && above < verb).then_some(above)
    }

    /// *It refused*, *she denies it*: what only somebody does whom another has asked or blamed.
    fn answers(&self, place: Place, verb: usize) -> bool {
        let token = &self.sentence(place).tokens[verb];
        token.upos == Upos::Verb
            && self
                .context
                .lexicon
                .is_in(Group::Answering, &token.lower_lemma())
    }

    /// *asked Poland*, *accused the firm*: whoever is the object has to answer.
    fn asks(&self, verb: &str) -> bool {
        let lexicon = self.context.lexicon;
        let relation = lexicon.relation(verb, None);
        matches!(relation, Some("Accuse" | "Request")) || lexicon.is_in(Group::Mandative, verb)
    }

    /// *freed the mayor. He had spent a year in jail*: what befell him is the reason to tell what he had done.
    fn befalls(&self, verb: &str) -> bool {
        [Group::Judging, Group::Expelling, Group::Befalling]
            .into_iter()
            .any(|group| self.context.lexicon.is_in(group, verb))
    }
}

/// Whom an active verb is done to, or whom it asks.
fn patient(sentence: &Indexed, verb: usize) -> Option<usize> {
    let active = sentence
        .by(verb, NSUBJ)
        .all(|it| !sentence.tokens[it].deprel.ends_with("pass"));
    sentence.by(verb, IOBJ | OBJ).next().filter(|_| active)
}

/// *had spent*.
pub(super) fn is_past_perfect(sentence: &Indexed, verb: usize) -> bool {
    let tokens = &sentence.tokens;
    sentence
        .children(verb)
        .any(|child| tokens[child].relation() == "aux" && tokens[child].lower_form() == "had")
}
