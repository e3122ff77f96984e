//! Makes the clauses of a tree.

use super::argument::{Finder, heads};
use super::verb::{self, VerbGroup};
use super::{Clause, Clauses, link};
use actant_base::syntax::Tree;

/// The clauses of `tree`.
pub fn clauses(tree: &Tree, subject_controls: &dyn Fn(&str, bool) -> bool) -> Clauses {
    let finder = Finder {
        tree,
        is_head: heads(tree),
        subject_controls,
    };
    let owners = owners(tree, &finder.is_head);
    let heads = (0..tree.len()).filter(|&index| finder.is_head[index]);
    let all = heads.map(|head| clause(&finder, &owners, head)).collect();
    Clauses { all, owners }
}

fn clause(finder: &Finder, owners: &[Option<usize>], head: usize) -> Clause {
    let tree = finder.tree;
    let verb = VerbGroup::new(tree, head);
    let voice = verb::voice(tree, head);
    let arguments = finder.arguments(head, voice);
    let adjuncts = finder.adjuncts(head, &arguments);
    let mut link = link::link(tree, head);
    link.clause = link.token.and_then(|token| owners[token]);
    Clause {
        head,
        form: verb::form(tree, head, &verb),
        voice,
        verb,
        arguments,
        adjuncts,
        link,
    }
}

/// The head of the clause that each token belongs to: the nearest at or above it.
fn owners(tree: &Tree, is_head: &[bool]) -> Vec<Option<usize>> {
    let mut owners: Vec<Option<Option<usize>>> = vec![None; tree.len()];
    let mut path = Vec::new();
    for index in 0..tree.len() {
        let mut at = Some(index);
        let owner = loop {
            let Some(token) = at else { break None };
            if let Some(known) = owners[token] {
                break known;
            }
            path.push(token);
            if is_head[token] {
                break Some(token);
            }
            // what leads back to itself belongs to nothing
            owners[token] = Some(None);
            at = tree.head(token);
        };
        for token in path.drain(..) {
            owners[token] = Some(owner);
        }
    }
    owners.into_iter().map(Option::flatten).collect()
}
