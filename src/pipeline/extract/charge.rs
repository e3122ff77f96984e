//! What a verb of denying, admitting or doubting answers: something that was said before, by whatever words it is
//! named (sieve 11).

use super::Extractor;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ADVCL, CCOMP, IOBJ, OBJ, OBL, XCOMP};
use actant_words::lexicon::{Complement, Group, Operator};

impl Extractor<'_> {
    /// Whether the object at `object` of the verb at `verb` is no thing but something that was said before:
    /// *denied it*, *rejected the claim*, *a charge Riga disputes*, *…, which Riga denies*.
    pub fn is_charge(&self, verb: usize, object: usize) -> bool {
        if self.tree.token(verb).upos != Upos::Verb {
            return false;
        }
        match self.operator(verb, Complement::That) {
            Some(Operator::Deny) => {
                self.is_pronoun(object)
                    || self.is_such_thing(object)
                    || self.is_known_claim(verb, object)
                    || self.is_clause_before(verb, object)
            }
            Some(Operator::ReportFactive | Operator::Doubt) => self.is_pronoun(object),
            _ => {
                self.calls_untrue(verb)
                    && (self.is_pronoun(object)
                        || self.tree.form(object) == "them"
                        || self.is_known_claim(verb, object))
            }
        }
    }

    /// *called the claim false*, *described it as a lie*: who says so denies it.
    fn calls_untrue(&self, verb: usize) -> bool {
        let tree = &self.tree;
        let said = tree
            .by(verb, XCOMP | OBL | ADVCL)
            .filter(|&child| tree.is(child, XCOMP) || tree.case(child).as_deref() == Some("as"));
        let untrue = |child: usize| {
            tree.conjuncts(child)
                .iter()
                .any(|&word| self.lexicon.is_in(Group::Untrue, tree.lemma(word)))
        };
        self.operator(verb, Complement::As) == Some(Operator::Report)
            && said.into_iter().any(untrue)
    }

    /// *Peru accused Chile of arming rebels, which Chile denies*, *…, a charge Chile denies*: the relative clause at `clause` answers what its
    /// sentence says, so it is no part of it.
    pub fn is_answer(&self, clause: usize) -> bool {
        let objects = self.objects(clause);
        objects.iter().any(|&object| {
            let apart = self.follows_comma(clause) || self.follows_comma(object);
            apart && self.is_charge(clause, object) && self.is_relative_to(clause, object)
        })
    }

    fn is_pronoun(&self, object: usize) -> bool {
        matches!(self.tree.form(object), "it" | "this" | "that")
    }

    /// *any such thing*.
    fn is_such_thing(&self, object: usize) -> bool {
        let tree = &self.tree;
        tree.lemma(object) == "thing"
            && tree
                .children(object)
                .iter()
                .any(|&child| tree.form(child) == "such")
    }

    /// A noun of claiming that says nothing of its content: *the charge*, *these allegations*, *Peru’s claim*; or one
    /// that a clause right beside it is about: *…, a charge Riga denies*.
    fn is_known_claim(&self, verb: usize, noun: usize) -> bool {
        let tree = &self.tree;
        let claims = matches!(
            self.operator(noun, Complement::That),
            Some(Operator::Allege | Operator::Report | Operator::Suspect)
        );
        let known = tree.children(noun).iter().any(|&child| {
            tree.deprel(child) == "nmod:poss"
                || matches!(
                    tree.form(child),
                    "the" | "this" | "that" | "these" | "those" | "such" | "any" | "all" | "both"
                )
        });
        let beside = self.is_relative_to(verb, noun)
            && (self.follows_comma(verb) || self.follows_comma(noun));
        let noun_itself = matches!(tree.token(noun).upos, Upos::Noun | Upos::Propn);
        noun_itself && claims && (known || beside) && !self.tells_content(noun, verb)
    }

    /// *the claim that S*, *accusations of fraud*.
    fn tells_content(&self, noun: usize, verb: usize) -> bool {
        let tree = &self.tree;
        tree.children(noun)
            .iter()
            .any(|&child| match tree.relation(child) {
                "nmod" => matches!(tree.case(child).as_deref(), Some("of" | "about" | "over")),
                // *the claims made by Peru*
                "acl" if tree.deprel(child) == "acl" => tree.token(child).xpos != "VBN",
                "acl" => {
                    child != verb && tree.gap(child).is_none() && tree.relative(child).is_none()
                }
                "ccomp" => true,
                _ => false,
            })
    }

    /// *The plant leaks, which the firm denies*: a verb that only denies what is said has nothing else to deny than
    /// the clause before, whatever noun stands before *which*.
    fn is_clause_before(&self, verb: usize, object: usize) -> bool {
        let tree = &self.tree;
        let which = tree
            .relative(verb)
            .is_some_and(|relative| tree.form(relative.pronoun) == "which");
        which
            && self.is_relative_to(verb, object)
            && self.follows_comma(verb)
            && self.operator(verb, Complement::Np) == Some(Operator::Deny)
            && tree.by(verb, OBJ | IOBJ | XCOMP | CCOMP).count() == 1
    }

    /// Whether the noun is what the relative clause at `clause` is about, or its pronoun.
    fn is_relative_to(&self, clause: usize, noun: usize) -> bool {
        let tree = &self.tree;
        tree.missing_object(clause) == Some(noun)
            || tree
                .relative(clause)
                .is_some_and(|relative| relative.noun == noun || relative.pronoun == noun)
    }

    pub(super) fn follows_comma(&self, index: usize) -> bool {
        let tree = &self.tree;
        let comma = |form: &str| matches!(form, "," | "—" | "–" | "-" | "(");
        let start = tree.start(index);
        comma(tree.form(start)) || (start > 0 && comma(tree.form(start - 1)))
    }
}
