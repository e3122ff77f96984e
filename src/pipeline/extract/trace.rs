//! What the extractor decided in a sentence, kept for whoever asks why something is stated or not. Nothing is read
//! from it again.

use super::Extractor;
use actant_base::statement::{Omission, RuleName};
use actant_base::syntax::Upos;
use actant_words::lexicon::{Complement, Operator};
use std::collections::BTreeMap;

/// How the propositions of a sentence came about. Tokens are meant by their index.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    /// The heads of the clauses that were read, in that order, each with the rule that led to it.
    pub clauses: Vec<(usize, RuleName)>,
    /// What governs the clauses that were read as what somebody says, wants, tries and so on.
    pub governed: BTreeMap<usize, Governed>,
    /// The words that propositions were made of, each with the proposition, by index in the document's list.
    pub stated: Vec<(usize, usize)>,
    /// The words that something speaks against, and what.
    pub omissions: Vec<(usize, Omission)>,
    /// How many propositions were left out because there were too many.
    pub left_out: usize,
}

/// The word that says what becomes of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Governed {
    /// The word.
    pub governor: usize,
    /// The complement under which the lexicon was asked.
    pub frame: Complement,
    /// What it makes of the clause.
    pub operator: Operator,
}

impl Trace {
    /// The reasons that were recorded for a token.
    pub fn reasons(&self, token: usize) -> impl Iterator<Item = Omission> + '_ {
        let of_token = self.omissions.iter().filter(move |(at, _)| *at == token);
        of_token.map(|(_, reason)| *reason)
    }
}

impl Extractor<'_> {
    /// Records why a word states nothing.
    pub fn omit(&self, token: usize, reason: Omission) {
        self.trace.borrow_mut().omissions.push((token, reason));
    }

    /// Records that `governor` decides about the clause at `clause`.
    pub fn govern(&self, governor: usize, clause: usize, frame: Complement, operator: Operator) {
        let governed = Governed {
            governor,
            frame,
            operator,
        };
        self.trace.borrow_mut().governed.insert(clause, governed);
    }

    /// Why a word that a rule came to as to the head of a clause heads none.
    pub fn unpredicated(&self, token: usize) -> Omission {
        match self.tree.relation(token) {
            "aux" => Omission::Auxiliary,
            "cop" => Omission::Copula,
            _ => Omission::NoPredicate,
        }
    }

    /// The trace, with a reason for every word that could have stated something: verbs, forms of *be*, nouns that name
    /// a happening.
    pub fn finished(&mut self) -> Trace {
        let mut trace = self.trace.take();
        let mut known = vec![false; self.tree.len()];
        let omitted = trace.omissions.iter().map(|(token, _)| *token);
        let stated = trace.stated.iter().map(|(token, _)| *token);
        for token in omitted.chain(stated) {
            known[token] = true;
        }
        for token in (0..known.len()).filter(|&token| !known[token]) {
            if let Some(reason) = self.unread(token) {
                trace.omissions.push((token, reason));
            }
        }
        trace.omissions.sort_unstable();
        trace.omissions.dedup();
        trace
    }

    /// Why a word that no rule spoke of was passed over; nothing for words that state nothing anyway.
    fn unread(&self, token: usize) -> Option<Omission> {
        let tree = &self.tree;
        let could_state = match tree.token(token).upos {
            Upos::Verb | Upos::Aux => true,
            Upos::Noun => self.lexicon.event(tree.lemma(token)).is_some(),
            _ => false,
        };
        could_state.then(|| match tree.relation(token) {
            "aux" => Omission::Auxiliary,
            "cop" => Omission::Copula,
            _ if self.visited[token] => Omission::Absorbed,
            "case" | "mark" | "cc" | "det" | "punct" | "expl" | "fixed" => Omission::FunctionWord,
            _ => Omission::NotReached,
        })
    }
}
