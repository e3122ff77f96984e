//! What noun phrases imply: appositions, titles, possessors, properties, places.

use super::phrase::Cut;
use super::{Draft, Renderer, Word};
use actant_base::syntax::relation::{AUX, COP};
use actant_base::syntax::{NameKind, Upos};

impl Renderer<'_> {
    /// What the noun phrases of the sentence imply, in order of what tells it.
    pub fn implied_drafts(&self) -> Vec<Draft> {
        let tree = self.tree;
        let all = (0..tree.len()).filter_map(|index| {
            let head = tree.head(index)?;
            match tree.deprel(index) {
                "appos" => self.apposition(head, index),
                "nmod:desc" => self.title(head, index),
                "nmod:poss" => self.possession(head, index),
                "nmod" => self.attribute(head, index),
                "amod" => self.property(head, index),
                _ => None,
            }
        });
        all.collect()
    }

    fn full(&self, head: usize, told: Option<usize>) -> Vec<usize> {
        let cut = Cut {
            told,
            ..Cut::default()
        };
        self.noun(head, cut)
    }

    fn bare(&self, head: usize) -> Vec<usize> {
        let cut = Cut {
            bare: true,
            ..Cut::default()
        };
        self.noun(head, cut)
    }

    /// *X, the chairman of Y*; *Davidson Township, Sullivan County*.
    fn apposition(&self, noun: usize, index: usize) -> Option<Draft> {
        let tree = self.tree;
        let place = |index: usize| tree.token(index).name == Some(NameKind::Loc);
        let heads = [noun, index];
        let is = Word::Implied(self.be_now(noun));
        if place(noun) && place(index) {
            let predicate = vec![is, Word::Implied("in")];
            let slots = (self.full(noun, Some(index)), self.full(index, None));
            return draft(slots, predicate, heads, ("place", 0.5));
        }
        // an age or a number says no more than itself
        if tree.token(index).upos == Upos::Num {
            return None;
        }
        // the name is the subject
        let name = |index: usize| tree.token(index).upos == Upos::Propn;
        let (subject, object) = match name(index) && !name(noun) {
            true => (index, noun),
            false => (noun, index),
        };
        let is = Word::Implied(self.be_now(subject));
        let slots = (
            self.full(subject, Some(object)),
            self.full(object, Some(subject)),
        );
        draft(slots, vec![is], heads, ("apposition", 0.55))
    }

    /// *Party President Richard Ciano*; *Mr.* says nothing.
    fn title(&self, name: usize, index: usize) -> Option<Draft> {
        let form = self.tree.form(index);
        let polite = matches!(form, "mr" | "mrs" | "ms" | "miss" | "sir" | "lady");
        let object = self.full(index, None);
        // *President Bush* is a name; *Colombian President Virgilio Barco* tells something
        if polite || form.ends_with('.') || object.len() < 2 {
            return None;
        }
        let mut subject = self.full(name, None);
        subject.retain(|word| !object.contains(word));
        let is = Word::Implied(self.be_now(name));
        draft((subject, object), vec![is], [name, index], ("title", 0.7))
    }

    /// *the trio 's performance*
    fn possession(&self, noun: usize, index: usize) -> Option<Draft> {
        let tree = self.tree;
        let owner = match tree.is_relative(index) {
            true => self.bare(tree.standing_for(index)),
            false if tree.token(index).upos == Upos::Pron => return None,
            false => {
                let mut owner = self.full(index, None);
                owner.retain(|&word| !self.is_possessive(word));
                owner
            }
        };
        let has = if self.is_past(noun) { "had" } else { "has" };
        let predicate = vec![Word::Implied(has)];
        let rule = ("possession", 0.35);
        draft((owner, self.bare(noun)), predicate, [noun, index], rule)
    }

    /// *a statue of Sir Arthur*
    fn attribute(&self, noun: usize, index: usize) -> Option<Draft> {
        let case = self.case(index);
        let of = self.tree.form(*case.first()?) == "of";
        if self.tree.is_relative(index) {
            return None;
        }
        let is = Word::Implied(self.be(noun));
        let predicate = [is].into_iter().chain(case.into_iter().map(Word::Token));
        let slots = (self.bare(noun), self.full(index, None));
        let rule = ("attribute", if of { 0.2 } else { 0.25 });
        draft(slots, predicate.collect(), [noun, index], rule)
    }

    /// *illegal drug businesses*
    fn property(&self, noun: usize, index: usize) -> Option<Draft> {
        let object = self.tree.subtree(index);
        let mut subject = self.bare(noun);
        subject.retain(|word| !object.contains(word));
        let is = Word::Implied(self.be(noun));
        draft(
            (subject, object),
            vec![is],
            [noun, index],
            ("property", 0.15),
        )
    }

    /// The form of *be* for a noun, in the tense of the clause around it.
    pub fn be(&self, noun: usize) -> &'static str {
        match (self.is_past(noun), self.is_plural(noun)) {
            (true, true) => "were",
            (true, false) => "was",
            (false, _) => self.be_now(noun),
        }
    }

    /// The present form of *be* for a noun: what somebody is does not change with what is told about them.
    fn be_now(&self, noun: usize) -> &'static str {
        if self.is_plural(noun) { "are" } else { "is" }
    }

    fn is_plural(&self, noun: usize) -> bool {
        let pronoun = matches!(
            self.tree.form(noun),
            "they" | "we" | "you" | "these" | "those"
        );
        pronoun || matches!(self.tree.token(noun).xpos.as_str(), "NNS" | "NNPS")
    }

    /// Whether the nearest finite verb above `at` tells of the past.
    fn is_past(&self, at: usize) -> bool {
        let tree = self.tree;
        let above = std::iter::successors(Some(at), |&index| tree.head(index));
        let tense = |index: usize| {
            let verbs = std::iter::once(index).chain(tree.by(index, AUX | COP));
            let mut tags = verbs.map(|verb| tree.token(verb).xpos.as_str());
            tags.find(|tag| matches!(*tag, "VBD" | "VBZ" | "VBP" | "MD"))
        };
        above.filter_map(tense).next() == Some("VBD")
    }
}

fn draft(
    (subject, object): (Vec<usize>, Vec<usize>),
    predicate: Vec<Word>,
    heads: [usize; 2],
    (rule, prior): (&'static str, f32),
) -> Option<Draft> {
    Some(Draft {
        subject,
        predicate,
        object,
        args: Vec::new(),
        prior,
        heads: heads.to_vec(),
        rule,
    })
}
