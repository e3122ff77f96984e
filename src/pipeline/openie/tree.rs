//! A sentence's tree as these renderings look at it.

use actant_base::syntax::relation::{
    ADVMOD, AMOD, AUX, CASE, CC, COMPOUND, CONJ, COP, DET, FIXED, FLAT, MARK,
};
use actant_base::syntax::{self, Sentence, Upos};
use actant_words::lexicon::is_time;
use std::ops::Deref;

/// The tree, read more loosely than statements need it: here a rendering has the words of a sentence, and what they
/// stand for matters less.
pub struct Tree<'a> {
    tree: syntax::Tree<'a>,
    antecedents: Vec<Option<usize>>,
}

impl<'a> Deref for Tree<'a> {
    type Target = syntax::Tree<'a>;

    fn deref(&self) -> &Self::Target {
        &self.tree
    }
}

impl<'a> Tree<'a> {
    pub fn new(sentence: &'a Sentence) -> Self {
        let mut tree = Self {
            tree: syntax::Tree::new(sentence),
            antecedents: vec![None; sentence.tokens.len()],
        };
        for clause in 0..tree.len() {
            if let Some(noun) = tree
                .head(clause)
                .filter(|_| tree.deprel(clause) == "acl:relcl")
            {
                for pronoun in tree.subtree(clause) {
                    if tree.is_relativiser(pronoun) && tree.antecedents[pronoun].is_none() {
                        tree.antecedents[pronoun] = Some(noun);
                    }
                }
            }
        }
        tree
    }

    pub fn upos(&self, index: usize) -> Upos {
        self.token(index).upos
    }

    pub fn xpos(&self, index: usize) -> &'a str {
        &self.token(index).xpos
    }

    /// `index` and everything below it, in order of the text.
    pub fn subtree(&self, index: usize) -> Vec<usize> {
        self.sentence.subtree(index)
    }

    /// The words of a preposition or subordinator, `fixed` parts included (*such as*).
    pub fn function_word(&self, index: usize) -> Vec<usize> {
        let mut words = vec![index];
        words.extend(self.by(index, FIXED));
        words
    }

    /// The prepositions before a noun.
    pub fn case(&self, index: usize) -> Vec<usize> {
        self.by(index, CASE)
            .filter(|&case| !self.is_possessive(case))
            .flat_map(|case| self.function_word(case))
            .collect()
    }

    pub fn is_possessive(&self, index: usize) -> bool {
        self.xpos(index) == "POS" || matches!(self.form(index), "'s" | "’s" | "'" | "’")
    }

    /// `index` and what is coordinated with it.
    pub fn conjuncts(&self, index: usize) -> Vec<usize> {
        let mut all = vec![index];
        let mut next = 0;
        while next < all.len() {
            let more: Vec<usize> = self
                .by(all[next], CONJ)
                .filter(|&child| !self.is_predicate(child) || self.is_predicate(index))
                .filter(|&child| !self.is_rejected(child))
                .collect();
            all.extend(more);
            next += 1;
        }
        all.sort_unstable();
        all
    }

    /// *X but not Y*, *X rather than Y*: Y takes no part.
    fn is_rejected(&self, conjunct: usize) -> bool {
        let words: Vec<&str> = self
            .by(conjunct, CC | ADVMOD)
            .map(|word| self.form(word))
            .collect();
        words
            .iter()
            .any(|&word| word == "rather" || word == "instead")
            || words.contains(&"not") && !words.contains(&"also")
    }

    /// Whether `index` heads a clause: a verb that is no modifier before a noun, or what a copula links.
    pub fn is_predicate(&self, index: usize) -> bool {
        let modifier = self.is(
            index,
            AMOD | COMPOUND | CASE | FIXED | MARK | FLAT | AUX | COP | DET | CC,
        );
        (self.upos(index) == Upos::Verb && !modifier)
            || self.copula(index).is_some()
            || self.has(index, AUX)
    }

    /// Whether it is a pronoun that may begin a relative clause.
    fn is_relativiser(&self, index: usize) -> bool {
        matches!(self.xpos(index), "WDT" | "WP" | "WP$" | "WRB")
            || (self.form(index) == "that" && self.upos(index) == Upos::Pron)
    }

    pub fn antecedent(&self, index: usize) -> Option<usize> {
        self.antecedents[index]
    }

    /// By its own words only: a conjunct shows no voice.
    pub fn is_passive(&self, index: usize) -> bool {
        self.children(index)
            .iter()
            .any(|&child| matches!(self.deprel(child), "aux:pass" | "nsubj:pass"))
    }

    /// Whether `index` stands for a point or stretch of time.
    pub fn is_time(&self, index: usize) -> bool {
        self.deprel(index) == "obl:unmarked"
            || is_time(self.lemma(index))
            || is_time(&self.token(index).form)
    }

    /// Whether a comma, dash or bracket stands before what `index` heads.
    pub fn is_set_off(&self, index: usize) -> bool {
        let first = self.subtree(index)[0];
        let punct =
            |at: usize| matches!(self.form(at), "," | "--" | "-" | "—" | "–" | "(" | "-lrb-");
        punct(first) || first.checked_sub(1).is_some_and(punct)
    }

    /// The lowest probability of the arcs of these tokens.
    pub fn certainty(&self, tokens: impl Iterator<Item = usize>) -> f32 {
        tokens
            .map(|index| self.token(index).arc_confidence)
            .product::<f32>()
    }
}
