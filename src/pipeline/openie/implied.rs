//! What noun phrases imply: appositions, titles, possessors, properties, places.

use super::clause::{be, be_now, is_past};
use super::phrase::{self, Cut};
use super::tree::Tree;
use super::{Draft, Word};
use actant_base::syntax::{NameKind, Upos};

pub fn drafts(tree: &Tree) -> Vec<Draft> {
    (0..tree.len())
        .filter_map(|index| {
            let head = tree.head(index)?;
            match tree.deprel(index) {
                "appos" => apposition(tree, head, index),
                "nmod:desc" => title(tree, head, index),
                "nmod:poss" => possession(tree, head, index),
                "nmod" => attribute(tree, head, index),
                "amod" => property(tree, head, index),
                _ => None,
            }
        })
        .collect()
}

fn full(tree: &Tree, head: usize, clause: Option<usize>) -> Vec<usize> {
    phrase::noun(
        tree,
        head,
        Cut {
            clause,
            ..Cut::default()
        },
    )
}

fn bare(tree: &Tree, head: usize) -> Vec<usize> {
    phrase::noun(
        tree,
        head,
        Cut {
            bare: true,
            ..Cut::default()
        },
    )
}

fn draft(
    subject: Vec<usize>,
    predicate: Vec<Word>,
    object: Vec<usize>,
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

/// *X, the chairman of Y*; *Davidson Township, Sullivan County*.
fn apposition(tree: &Tree, noun: usize, index: usize) -> Option<Draft> {
    let place = |index: usize| tree.token(index).name == Some(NameKind::Loc);
    if place(noun) && place(index) {
        let predicate = vec![Word::Implied(be_now(tree, noun)), Word::Implied("in")];
        return draft(
            full(tree, noun, Some(index)),
            predicate,
            full(tree, index, None),
            [noun, index],
            ("place", 0.5),
        );
    }
    // an age or a number says no more than itself
    if tree.upos(index) == Upos::Num {
        return None;
    }
    // the name is the subject
    let named = tree.upos(index) == Upos::Propn && tree.upos(noun) != Upos::Propn;
    let (subject, object) = if named { (index, noun) } else { (noun, index) };
    let predicate = vec![Word::Implied(be_now(tree, subject))];
    draft(
        full(tree, subject, Some(object)),
        predicate,
        full(tree, object, Some(subject)),
        [noun, index],
        ("apposition", 0.55),
    )
}

/// *Party President Richard Ciano*; *Mr.* says nothing.
fn title(tree: &Tree, name: usize, index: usize) -> Option<Draft> {
    if tree.form(index).ends_with('.')
        || matches!(
            tree.form(index),
            "mr" | "mrs" | "ms" | "miss" | "sir" | "lady"
        )
    {
        return None;
    }
    let object = full(tree, index, None);
    // *President Bush* is a name; *Colombian President Virgilio Barco* tells something
    if object.len() < 2 {
        return None;
    }
    let subject: Vec<usize> = full(tree, name, None)
        .into_iter()
        .filter(|word| !object.contains(word))
        .collect();
    draft(
        subject,
        vec![Word::Implied(be_now(tree, name))],
        object,
        [name, index],
        ("title", 0.7),
    )
}

/// *the trio 's performance*
fn possession(tree: &Tree, noun: usize, index: usize) -> Option<Draft> {
    let pronoun = tree.upos(index) == Upos::Pron;
    let owner = tree.antecedent(index);
    if pronoun && owner.is_none() {
        return None;
    }
    let has = if is_past(tree, noun) { "had" } else { "has" };
    let owner = match owner {
        Some(owner) => bare(tree, owner),
        None => full(tree, index, None)
            .into_iter()
            .filter(|&word| !tree.is_possessive(word))
            .collect(),
    };
    draft(
        owner,
        vec![Word::Implied(has)],
        bare(tree, noun),
        [noun, index],
        ("possession", 0.35),
    )
}

/// *a statue of Sir Arthur*
fn attribute(tree: &Tree, noun: usize, index: usize) -> Option<Draft> {
    let case = tree.case(index);
    if case.is_empty() || tree.antecedent(index).is_some() {
        return None;
    }
    let of = tree.form(case[0]) == "of";
    let mut predicate = vec![Word::Implied(be(tree, noun))];
    predicate.extend(case.into_iter().map(Word::Token));
    draft(
        bare(tree, noun),
        predicate,
        full(tree, index, None),
        [noun, index],
        ("attribute", if of { 0.2 } else { 0.25 }),
    )
}

/// *illegal drug businesses*
fn property(tree: &Tree, noun: usize, index: usize) -> Option<Draft> {
    let object = tree.subtree(index);
    let subject: Vec<usize> = bare(tree, noun)
        .into_iter()
        .filter(|word| !object.contains(word))
        .collect();
    draft(
        subject,
        vec![Word::Implied(be(tree, noun))],
        object,
        [noun, index],
        ("property", 0.15),
    )
}
