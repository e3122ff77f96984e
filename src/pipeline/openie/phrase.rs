//! The words of noun phrases and clauses.

use super::Renderer;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, ADVMOD, AUX, CASE, CC, CCOMP, COP, CSUBJ, EXPL, FIXED, MARK, NSUBJ, OBL, PUNCT,
};
use actant_clause::Form;

/// What to leave out of a phrase besides what adds to it without restricting it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cut {
    /// What hangs from the noun and is told on its own.
    pub told: Option<usize>,
    /// No clauses.
    pub short: bool,
    /// Keeps what is coordinated with the head.
    pub whole: bool,
    /// Leaves out clauses, prepositional phrases and possessors.
    pub bare: bool,
}

/// Marks that come in pairs: those that open and those that close.
const PAIRED: [(&[&str], &[&str]); 2] = [
    (&["``", "“", "‘", "`"], &["''", "”", "’", "'"]),
    (&["(", "-lrb-", "[", "{"], &[")", "-rrb-", "]", "}"]),
];

impl Renderer<'_> {
    /// The words of the noun phrase at `head`, without its preposition and, unless they are kept, its coordinates.
    pub fn noun(&self, head: usize, cut: Cut) -> Vec<usize> {
        let mut words = Vec::new();
        self.collect(head, head, cut, &mut words);
        words.sort_unstable();
        self.take_in_quotes(&mut words);
        self.tidied(words)
    }

    fn collect(&self, top: usize, at: usize, cut: Cut, words: &mut Vec<usize>) {
        words.push(at);
        // the subject, auxiliaries and adverbials of a nominal predicate are the clause's
        let predicate = at == top && self.is_predicate(at);
        for &child in self.tree.children(at) {
            let of_clause = predicate && self.is_of_clause(at, child);
            if Some(child) != cut.told && !of_clause && !self.is_left_out(at == top, child, cut) {
                self.collect(top, child, cut, words);
            }
        }
    }

    /// Whether `index` heads a clause that has a verb.
    pub fn is_predicate(&self, index: usize) -> bool {
        let clause = self.clauses.at(index);
        clause.is_some_and(|it| !matches!(it.form, Form::Nominal | Form::Elided))
    }

    /// Whether a phrase leaves out `child`, which hangs from its head if `at_top`.
    fn is_left_out(&self, at_top: bool, child: usize, cut: Cut) -> bool {
        let tree = self.tree;
        match tree.deprel(child) {
            "case" => at_top && !self.is_possessive(child),
            // *'s* belongs to a possessor inside the phrase, not to the possessor alone
            "conj" | "cc" | "cc:preconj" => at_top && !cut.whole,
            "appos" => self.is_set_off(child),
            "parataxis" | "discourse" | "vocative" | "dislocated" => true,
            "acl:relcl" => cut.short || cut.bare || self.is_set_off(child),
            "acl" => {
                let beside = self.is_set_off(child) && !tree.is_infinitive(child);
                cut.short || beside || cut.bare && at_top
            }
            "nmod" | "nmod:poss" => cut.bare && at_top,
            _ => false,
        }
    }

    fn is_of_clause(&self, at: usize, child: usize) -> bool {
        let tree = self.tree;
        let clausal = NSUBJ | CSUBJ | COP | AUX | MARK | ADVCL | EXPL | PUNCT | CCOMP | OBL;
        let before = || tree.copula(at).is_some_and(|copula| child < copula);
        let denies = || matches!(tree.form(child), "not" | "n't");
        tree.is(child, clausal) || tree.is(child, ADVMOD) && (before() || denies())
    }

    /// The words of a whole clause without *that* and conjunction.
    pub fn clause_words(&self, head: usize) -> Vec<usize> {
        let tree = self.tree;
        let mut words = tree.subtree(head);
        words.retain(|&word| {
            let opens = tree.is(word, CC) || tree.is(word, MARK) && tree.form(word) == "that";
            !(opens && tree.head(word) == Some(head))
        });
        self.tidied(words)
    }

    /// Takes in the quotation marks around a phrase or around its beginning or end, wherever the tree has them.
    fn take_in_quotes(&self, words: &mut Vec<usize>) {
        let Some((&first, &last)) = words.first().zip(words.last()) else {
            return;
        };
        let (opens, closes) = PAIRED[0];
        let is = |marks: &[&str], at: usize| {
            marks.contains(&self.tree.form(at)) || self.tree.form(at) == "\""
        };
        let open = first.checked_sub(1).filter(|&at| is(opens, at));
        let close = (first..self.tree.len().min(last + 2)).find(|&at| is(closes, at));
        if let Some((open, close)) = open.zip(close) {
            words.extend([open, close]);
            words.sort_unstable();
            words.dedup();
        }
    }

    /// Without punctuation at the edges, at gaps, and without halves of pairs.
    fn tidied(&self, mut words: Vec<usize>) -> Vec<usize> {
        loop {
            let kept: Vec<usize> = (0..words.len())
                .filter(|&place| !self.is_lone_mark(&words, place))
                .map(|place| words[place])
                .collect();
            if kept.len() == words.len() {
                return kept;
            }
            words = kept;
        }
    }

    fn is_lone_mark(&self, words: &[usize], place: usize) -> bool {
        let form = self.tree.form(words[place]);
        if self.tree.token(words[place]).upos != Upos::Punct {
            return false;
        }
        let among = |marks: &[&str], words: &[usize]| {
            words
                .iter()
                .any(|&word| marks.contains(&self.tree.form(word)))
        };
        for (opens, closes) in PAIRED {
            if opens.contains(&form) {
                return !among(closes, &words[place..]);
            }
            if closes.contains(&form) {
                return !among(opens, &words[..place]);
            }
        }
        let follows = place > 0 && words[place - 1] + 1 == words[place];
        let goes_on = place + 1 < words.len() && words[place] + 1 == words[place + 1];
        !(follows && goes_on)
    }

    /// The words of a preposition, auxiliary or adverb, `fixed` parts included (*such as*).
    pub fn function_word(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::once(index).chain(self.tree.by(index, FIXED))
    }

    /// The words of the prepositions before a noun.
    pub fn case(&self, noun: usize) -> Vec<usize> {
        let cases = self.tree.by(noun, CASE);
        let cases = cases.filter(|&case| !self.is_possessive(case));
        cases.flat_map(|case| self.function_word(case)).collect()
    }

    pub fn is_possessive(&self, index: usize) -> bool {
        let sign = matches!(self.tree.form(index), "'s" | "’s" | "'" | "’");
        sign || self.tree.token(index).xpos == "POS"
    }

    /// Whether a comma, dash or bracket stands before what `index` heads.
    pub fn is_set_off(&self, index: usize) -> bool {
        let first = self.tree.start(index);
        let sets_off = |at: usize| {
            matches!(
                self.tree.form(at),
                "," | "--" | "-" | "—" | "–" | "(" | "-lrb-"
            )
        };
        sets_off(first) || first.checked_sub(1).is_some_and(sets_off)
    }
}
