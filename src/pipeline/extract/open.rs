//! What a clause leaves open: questions, and clauses of which one holds.

use super::Extractor;
use actant_base::syntax::relation::{ADVMOD, CC, CCOMP, CONJ, MARK, PUNCT, XCOMP};
use actant_base::syntax::{Sentence, Upos};
use actant_clause::TenseForm;

/// Whether a sentence asks. A question in a quotation is the quotation's, unless all of the sentence is quoted.
pub fn is_question(sentence: &Sentence) -> bool {
    let quote = |form: &str| matches!(form, "”" | "\"" | "’" | "'" | "“");
    let forms = || sentence.tokens.iter().map(|token| token.form.as_str());
    let closes = forms().next_back().is_some_and(quote);
    let opens = forms().next().is_some_and(quote);
    let asks = forms().rev().find(|form| !quote(form)) == Some("?");
    asks && (!closes || opens)
}

impl Extractor<'_> {
    /// Whether a clause is a question inside a sentence: *whether S*, or one with its own question mark.
    pub fn is_asked(&self, head: usize) -> bool {
        let tree = &self.tree;
        let whether = tree.by(head, MARK).any(|mark| tree.form(mark) == "whether");
        whether || tree.by(head, PUNCT).any(|mark| tree.form(mark) == "?")
    }

    /// *Why has he left?*, *how long did you work there?*: who asks that takes it for granted; but *why not leave?* proposes it.
    pub fn presupposes(&self, head: usize) -> bool {
        let tree = &self.tree;
        let group = self.verb_group(head);
        let told = matches!(
            group.tense,
            Some(TenseForm::Past | TenseForm::Perfect | TenseForm::Pluperfect)
        );
        let mark = |index: &usize| !matches!(tree.token(*index).upos, Upos::Punct | Upos::Cconj);
        let start = tree.subtree(head).into_iter().find(mark).unwrap_or(head);
        let whole = tree.head(head).is_none() || tree.is(head, CCOMP);
        told && whole
            && group.negations.is_empty()
            && tree.token(head).upos == Upos::Verb
            && matches!(tree.form(start), "why" | "how" | "when" | "where")
    }

    /// *either sold or burned the ship*, *was killed, wounded or captured*: which of the clauses holds is not told.
    pub fn is_alternative(&self, head: usize) -> bool {
        let tree = &self.tree;
        let verb = |index: usize| tree.token(index).upos == Upos::Verb;
        let first = tree.first_conjunct(head);
        let others: Vec<usize> = tree.by(first, CONJ).filter(|&it| verb(it)).collect();
        // *left, or rather fled*: the same in better words
        let better = |index: usize| {
            let mut adverbs = tree.by(index, ADVMOD);
            adverbs.any(|word| matches!(tree.form(word), "rather" | "so" | "else" | "otherwise"))
        };
        // *will have to pay or they lose it*: what follows otherwise
        let must = matches!(tree.lemma(first), "have" | "need") && tree.has(first, XCOMP);
        verb(head)
            && verb(first)
            && !must
            && others.iter().any(|&it| {
                let or = tree.by(it, CC).any(|cc| tree.form(cc) == "or");
                or && !better(it)
            })
    }
}
