//! The way from one word of a sentence to another, over the tree and its implicit edges.

use actant_base::syntax::Tree;
use actant_words::lexicon::is_subject_control;
use serde::Serialize;
use std::collections::VecDeque;

/// One relation on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edge {
    /// The word that the step starts from.
    pub from: String,
    /// The word that it leads to.
    pub to: String,
    /// The relation of the dependent to its head.
    pub relation: String,
    /// Whether it leads from a dependent up to its head.
    pub up: bool,
    /// The rule that made the edge, if the tree does not have it itself.
    pub implicit: Option<&'static str>,
    /// The token that it leads to.
    #[serde(skip)]
    pub target: usize,
}

/// The shortest way; implicit edges are taken first. Nothing if both are the same word.
pub fn between(tree: &Tree, from: usize, to: usize) -> Vec<Edge> {
    let edges = edges(tree);
    // over which edge each word was reached
    let mut reached: Vec<Option<(usize, &Edge)>> = vec![None; tree.len()];
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front().filter(|&at| at != to) {
        for edge in &edges[at] {
            if edge.target != from && reached[edge.target].is_none() {
                reached[edge.target] = Some((at, edge));
                queue.push_back(edge.target);
            }
        }
    }
    let mut way = Vec::new();
    let mut at = to;
    while let Some((before, edge)) = reached[at].filter(|_| at != from) {
        way.push(edge.clone());
        at = before;
    }
    way.reverse();
    way
}

/// The edges at each word, the implicit ones first.
fn edges(tree: &Tree) -> Vec<Vec<Edge>> {
    let mut all: Vec<Vec<Edge>> = vec![Vec::new(); tree.len()];
    let mut add = |head: usize, dependent: usize, relation: &str, implicit| {
        for (from, to, up) in [(head, dependent, false), (dependent, head, true)] {
            all[from].push(Edge {
                from: tree.token(from).form.clone(),
                to: tree.token(to).form.clone(),
                relation: relation.to_owned(),
                up,
                implicit,
                target: to,
            });
        }
    };
    for (edge, rule) in tree.implicit(is_subject_control) {
        if let Some(head) = edge.head {
            add(head, edge.dependent, &edge.relation, Some(rule.name()));
        }
    }
    for index in 0..tree.len() {
        if let Some(head) = tree.head(index) {
            add(head, index, tree.deprel(index), None);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::syntax::{Sentence, Token, Upos};
    use actant_base::text::Span;

    fn token(form: &str, head: Option<usize>, deprel: &str) -> Token {
        Token {
            span: Span::new(0, 0),
            form: form.to_owned(),
            lemma: form.to_owned(),
            upos: Upos::Verb,
            xpos: "VB".to_owned(),
            feats: String::new(),
            head,
            deprel: deprel.to_owned().into(),
            name: None,
            name_begin: false,
            arc_confidence: 1.0,
            label_confidence: 1.0,
        }
    }

    #[test]
    fn a_controlled_subject_is_one_step_away() {
        let sentence = Sentence {
            span: Span::new(0, 0),
            tokens: vec![
                token("they", Some(1), "nsubj"),
                token("want", None, "root"),
                token("to", Some(3), "mark"),
                token("go", Some(1), "xcomp"),
            ],
        };
        let tree = Tree::new(&sentence);
        let way = between(&tree, 3, 0);
        assert_eq!(way.len(), 1);
        assert_eq!(way[0].implicit, Some("controlled subject"));
        let up = between(&tree, 2, 1);
        let relations: Vec<&str> = up.iter().map(|edge| edge.relation.as_str()).collect();
        assert_eq!(relations, ["mark", "xcomp"]);
        assert!(up.iter().all(|edge| edge.up));
        assert!(between(&tree, 1, 1).is_empty());
    }
}
