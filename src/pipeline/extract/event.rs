//! What stands for a happening: *which* after a clause, nouns that sum a clause up, *this* and *the arrest* in the
//! sentence after (sieve 11).

use super::{Extractor, Text};
use actant_base::statement::{
    Certainty, EntityKind, Feature, Filler, Phrase, Polarity, Proposition,
};
use actant_base::syntax::relation::{
    APPOS, AUX, CC, CONJ, DET, DISLOCATED, NSUBJ, OBL, PARATAXIS, XCOMP,
};
use actant_base::syntax::{Tree, Upos};
use actant_words::lexicon::{Complement, Group, WordClass, is_time};

impl Extractor<'_> {
    /// The proposition that `noun`, in the clause at `head`, stands for.
    pub fn event_meant(&self, head: usize, noun: usize) -> Option<usize> {
        let below = if self.sums_up(noun) {
            noun
        } else {
            self.event_relative(head, noun)?
        };
        let tree = &self.tree;
        let mut above = std::iter::successors(tree.head(below), |&index| tree.head(index));
        let stated = |index: usize| {
            let made = self.out.get(self.first..)?.iter();
            let at = made.into_iter().position(|made| made.head == index)?;
            Some(self.first + at)
        };
        above.find_map(stated)
    }

    /// *Kenya expelled him, a move that angered Uganda*: after a comma, an indefinite noun that sums up the clause.
    fn sums_up(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let indefinite = tree
            .by(noun, DET)
            .any(|det| matches!(tree.form(det), "a" | "an"));
        self.is_set_off(noun)
            && indefinite
            && tree.is(noun, APPOS | PARATAXIS | DISLOCATED | CONJ | OBL)
            && tree.case(noun).is_none()
            && !tree.has(noun, NSUBJ | CC)
            && self.lexicon.is_in(Group::Deed, tree.lemma(noun))
    }

    /// Whether a comma or dash stands before a phrase or clause.
    fn is_set_off(&self, head: usize) -> bool {
        let start = self.tree.start(head);
        let mut before = start.saturating_sub(1)..=start;
        before.any(|at| matches!(self.tree.form(at), "," | "—" | "–"))
    }

    /// *sacked the minister, which pleased the unions*: the relative clause whose *which* means what happened. Nobody is
    /// *which*, nor does a thing make somebody feel what a deed does.
    fn event_relative(&self, head: usize, noun: usize) -> Option<usize> {
        let tree = &self.tree;
        let mut clause = head;
        while tree.is(clause, XCOMP | CONJ) {
            clause = tree.head(clause)?;
        }
        if tree.deprel(clause) == "advcl:relcl" {
            let which = tree.form(noun) == "which" && tree.head(noun) == Some(clause);
            return which.then_some(clause);
        }
        let relative = tree.relative(clause)?;
        let which = relative.noun == noun
            && tree.form(relative.pronoun) == "which"
            && tree.head(relative.pronoun) == Some(clause)
            && tree.is(relative.pronoun, NSUBJ);
        let verb = std::iter::successors(tree.head(noun), |&index| tree.head(index))
            .find(|&index| tree.is_predicate(index))
            .filter(|&verb| verb < noun)?;
        let last = clause > verb && !tree.is(noun, NSUBJ);
        let fits = self.is_done_by_deed(clause, noun);
        (which && self.is_set_off(clause) && last && fits).then_some(clause)
    }

    /// Whether what a relative clause tells is done by what happened, not by the noun before it.
    fn is_done_by_deed(&self, clause: usize, noun: usize) -> bool {
        let tree = &self.tree;
        let group = |group| self.lexicon.is_in(group, tree.lemma(clause));
        let moves = || group(Group::Feeling) || group(Group::Outcome);
        let person = tree.token(noun).name.is_none()
            && self.lexicon.kind(tree.lemma(noun)) == Some(EntityKind::Person);
        person
            || (moves() && !self.is_told(noun))
            || (group(Group::Effect) && self.is_no_doer(noun, clause))
    }

    /// A time or an amount, which does nothing, or several, of which a verb in the singular says nothing.
    fn is_no_doer(&self, noun: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let token = tree.token(noun);
        let amount =
            is_time(tree.lemma(noun)) || token.upos == Upos::Num || self.unit_at(noun).is_some();
        let singular = |index: usize| tree.token(index).xpos == "VBZ" || tree.form(index) == "was";
        let mut verbs = tree.by(clause, AUX).chain([clause]);
        let several = token.has_feature("Number", "Plur") && token.name.is_none();
        amount || (several && verbs.any(singular))
    }

    /// Whether a noun names a happening, words or a thought, which may move somebody itself.
    fn is_told(&self, noun: usize) -> bool {
        let lemma = self.tree.lemma(noun);
        let operator = |frame| {
            self.lexicon
                .operator(WordClass::Noun, lemma, frame)
                .is_some()
        };
        self.lexicon.event(lemma).is_some()
            || matches!(
                self.lexicon.kind(lemma),
                Some(EntityKind::Event | EntityKind::Media)
            )
            || [Complement::That, Complement::To, Complement::OfVing]
                .into_iter()
                .any(operator)
            || self.lexicon.is_in(Group::Deed, lemma)
    }
}

/// Puts what the sentence before tells in the place of the words that begin the next and mean it: *This alarmed Peru*,
/// *The move angered unions*, *The arrest led to protests*.
pub fn join(text: &Text, out: &mut [Proposition]) {
    for index in 0..out.len() {
        for is_subject in [true, false] {
            let side = if is_subject {
                &out[index].subject
            } else {
                &out[index].object
            };
            let Some(Filler::Phrase(phrase)) = side else {
                continue;
            };
            let Some(found) = text.meant(phrase, index, out) else {
                continue;
            };
            let filler = Some(Filler::Proposition(found));
            if is_subject {
                out[index].subject = filler;
            } else {
                out[index].object = filler;
            }
            out[index].features.mark(Feature::Statement, true);
        }
    }
}

impl Text<'_> {
    fn meant(&self, phrase: &Phrase, index: usize, out: &[Proposition]) -> Option<usize> {
        let before = phrase
            .sentence
            .checked_sub(1)
            .filter(|_| phrase.head <= 1)?;
        let sentence = &self.sentences[phrase.sentence];
        let token = &sentence.tokens[phrase.head];
        if !token.is(NSUBJ) || token.head != Some(out[index].head) {
            return None;
        }
        let tree = Tree::new(sentence);
        let verb = tree.lemma(out[index].head);
        let opens = tree.start(phrase.head) == 0;
        let moved = [Group::Feeling, Group::Outcome]
            .into_iter()
            .any(|group| self.lexicon.is_in(group, verb));
        if !opens || self.is_apart(before) {
            return None;
        }
        if token.upos == Upos::Pron {
            let points = matches!(tree.form(phrase.head), "this" | "that");
            return (points && moved).then(|| self.told(before, out)).flatten();
        }
        let bare = tree.children(phrase.head).iter().all(|&child| {
            tree.is(child, DET) && matches!(tree.form(child), "the" | "this" | "that")
        });
        let singular = token.has_feature("Number", "Sing");
        if !bare || tree.children(phrase.head).is_empty() || !singular || token.upos != Upos::Noun {
            return None;
        }
        let lemma = tree.lemma(phrase.head);
        if self.is_named(lemma, phrase.sentence) {
            return None;
        }
        if self.lexicon.is_in(Group::Deed, lemma) {
            return self.told(before, out);
        }
        let event = self.lexicon.event(lemma)?;
        let told = self.told(before, out)?;
        let predicate = &out[told].predicate;
        let relation = self.lexicon.relation(&event.verb, None);
        let same = predicate.lemma.split(' ').next() == event.verb.split(' ').next()
            || relation == Some("Assault") && predicate.relation.as_deref() == relation;
        same.then_some(told)
    }

    /// Whether a paragraph ends after a sentence.
    fn is_apart(&self, number: usize) -> bool {
        let gap = self.sentences[number].span.end..self.sentences[number + 1].span.start;
        self.document
            .text()
            .get(gap)
            .is_none_or(|gap| gap.matches('\n').count() > 1)
    }

    /// Whether one of the few sentences before has the noun itself.
    fn is_named(&self, lemma: &str, sentence: usize) -> bool {
        let near = &self.sentences[sentence.saturating_sub(3)..sentence];
        let mut tokens = near.iter().flat_map(|sentence| &sentence.tokens);
        tokens.any(|token| token.upos != Upos::Verb && token.lemma.eq_ignore_ascii_case(lemma))
    }

    /// What a sentence tells, if it is one thing and the author affirms it; of a report what is reported.
    fn told(&self, number: usize, out: &[Proposition]) -> Option<usize> {
        let sentence = &self.sentences[number];
        let root = sentence.root()?;
        let several = sentence
            .children(root)
            .any(|child| sentence.tokens[child].is(CONJ) || sentence.tokens[child].is(PARATAXIS));
        let from = out.partition_point(|made| made.sentence < number);
        let mut of_sentence = (from..out.len()).take_while(|&index| out[index].sentence == number);
        let first = of_sentence
            .find(|&index| out[index].head == root)
            .filter(|_| !several)?;
        let plain = |index: &usize| {
            out[*index].polarity == Polarity::Positive
                && out[*index].certainty == Certainty::Asserted
        };
        match out[first].content[..] {
            [] if &*out[first].predicate.lemma != "be" => Some(first).filter(plain),
            [content] => Some(content).filter(plain),
            _ => None,
        }
    }
}
