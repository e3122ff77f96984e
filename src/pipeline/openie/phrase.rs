//! The words of noun phrases and clauses.

use super::tree::Tree;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{CC, MARK};

/// What to leave out of a phrase besides what adds to it without restricting it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cut {
    /// A clause below the noun that is being told on its own.
    pub clause: Option<usize>,
    /// No clauses and no long modifiers at all.
    pub short: bool,
    /// Keeps what is coordinated with the head.
    pub whole: bool,
    /// Leaves out prepositional phrases and possessors.
    pub bare: bool,
}

/// The words of the noun phrase at `head`, without its preposition and its coordinates.
pub fn noun(tree: &Tree, head: usize, cut: Cut) -> Vec<usize> {
    let mut words = Vec::new();
    collect(tree, head, head, cut, &mut words);
    words.sort_unstable();
    quoted(tree, &mut words);
    tidied(tree, words)
}

/// Takes in the quotation marks around a phrase or around its beginning or end, wherever the tree has them.
fn quoted(tree: &Tree, words: &mut Vec<usize>) {
    let Some((&first, &last)) = words.first().zip(words.last()) else {
        return;
    };
    let open = first.checked_sub(1).filter(|&at| opens(tree.form(at)));
    let close = (first..tree.len().min(last + 2)).find(|&at| closes(tree.form(at)));
    if let Some((open, close)) = open.zip(close) {
        words.extend([open, close]);
        words.sort_unstable();
        words.dedup();
    }
}

fn collect(tree: &Tree, top: usize, at: usize, cut: Cut, words: &mut Vec<usize>) {
    words.push(at);
    let predicate = at == top && tree.is_predicate(at);
    for &child in tree.children(at) {
        if Some(child) == cut.clause || is_left_out(tree, top, at, child, cut) {
            continue;
        }
        // the subject, auxiliaries and adverbials of a nominal predicate are the clause's
        if predicate && is_of_clause(tree, at, child) {
            continue;
        }
        collect(tree, top, child, cut, words);
    }
}

fn is_left_out(tree: &Tree, top: usize, at: usize, child: usize, cut: Cut) -> bool {
    match tree.deprel(child) {
        "case" => at == top && !tree.is_possessive(child),
        // *'s* belongs to a possessor inside the phrase, not to the possessor alone
        "conj" | "cc" | "cc:preconj" => at == top && !cut.whole,
        "appos" => tree.is_set_off(child),
        "parataxis" | "discourse" | "vocative" | "dislocated" => true,
        "acl:relcl" => cut.short || cut.bare || tree.is_set_off(child),
        "acl" => {
            cut.short
                || (cut.bare && at == top)
                || (tree.is_set_off(child) && !tree.is_infinitive(child))
        }
        "nmod" => cut.bare && at == top,
        "nmod:poss" => cut.bare && at == top,
        _ => false,
    }
}

fn is_of_clause(tree: &Tree, at: usize, child: usize) -> bool {
    match tree.relation(child) {
        "nsubj" | "csubj" | "cop" | "aux" | "mark" | "advcl" | "expl" | "punct" | "ccomp"
        | "obl" => true,
        "advmod" => {
            child < at && tree.copula(at).is_some_and(|copula| child < copula)
                || tree.form(child) == "not"
                || tree.form(child) == "n't"
        }
        _ => false,
    }
}

/// The words of a whole clause without its subordinator, the clause `less` left out.
pub fn clause(tree: &Tree, head: usize, less: Option<usize>) -> Vec<usize> {
    let out: Vec<usize> = less.map_or(Vec::new(), |less| tree.subtree(less));
    let marks: Vec<usize> = tree
        .by(head, MARK | CC)
        .filter(|&mark| tree.form(mark) == "that" || tree.is(mark, CC))
        .collect();
    let words = tree
        .subtree(head)
        .into_iter()
        .filter(|word| !out.contains(word) && !marks.contains(word))
        .collect();
    tidied(tree, words)
}

/// Without punctuation at the edges, at gaps, and without halves of brackets.
pub fn tidied(tree: &Tree, mut words: Vec<usize>) -> Vec<usize> {
    loop {
        let before = words.len();
        let lone = |&word: &usize| -> bool {
            let form = tree.form(word);
            if tree.upos(word) != Upos::Punct {
                return false;
            }
            let here = words.iter().position(|&other| other == word).unwrap_or(0);
            let edge = here == 0 || here + 1 == words.len();
            let gap = here > 0 && words[here - 1] + 1 != word
                || here + 1 < words.len() && words[here + 1] != word + 1;
            match form {
                "``" | "“" | "‘" | "`" => {
                    !words[here..].iter().any(|&other| closes(tree.form(other)))
                }
                "''" | "”" | "’" | "'" => {
                    !words[..here].iter().any(|&other| opens(tree.form(other)))
                }
                "(" | "-lrb-" | "[" | "{" => !words[here..]
                    .iter()
                    .any(|&other| matches!(tree.form(other), ")" | "-rrb-" | "]" | "}")),
                ")" | "-rrb-" | "]" | "}" => !words[..here]
                    .iter()
                    .any(|&other| matches!(tree.form(other), "(" | "-lrb-" | "[" | "{")),
                _ => edge || gap,
            }
        };
        let kept: Vec<usize> = words.iter().copied().filter(|word| !lone(word)).collect();
        words = kept;
        if words.len() == before {
            return words;
        }
    }
}

fn opens(form: &str) -> bool {
    matches!(form, "``" | "“" | "‘" | "`" | "\"")
}

fn closes(form: &str) -> bool {
    matches!(form, "''" | "”" | "’" | "'" | "\"")
}
