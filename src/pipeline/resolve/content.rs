//! Which statements a statement is about, when some that it was to be about are not stated.

use actant_base::statement::{Proposition, Slot, Statement};
use std::cmp::Ordering;

/// The statements made of a proposition; if there are none, those of the first proposition with the same predicate that
/// has some (*the dam, the wall, will burst*: one of the two).
pub fn stated(propositions: &[Proposition], made: &[Vec<usize>], index: usize) -> Vec<usize> {
    let Some(proposition) = propositions.get(index) else {
        return Vec::new();
    };
    if !made[index].is_empty() {
        return made[index].clone();
    }
    let alike = propositions.iter().zip(made).find(|(other, made)| {
        !made.is_empty()
            && other.sentence == proposition.sentence
            && other.predicate.span == proposition.predicate.span
    });
    alike.map(|(_, made)| made.clone()).unwrap_or_default()
}

/// Takes the statement `gone` out; what refers to it refers to nothing.
pub fn forget(
    gone: usize,
    statements: &mut Vec<Statement>,
    origins: &mut Vec<usize>,
    made: &mut [Vec<usize>],
) {
    statements.remove(gone);
    origins.remove(gone);
    let moved = |index: usize| match index.cmp(&gone) {
        Ordering::Less => Some(index),
        Ordering::Equal => None,
        Ordering::Greater => Some(index - 1),
    };
    for all in made {
        *all = all.iter().filter_map(|&index| moved(index)).collect();
    }
    for statement in statements {
        for slot in [&mut statement.subject, &mut statement.object] {
            if let Some(Slot::Statement(index)) = slot {
                *slot = moved(*index).map(Slot::Statement);
            }
        }
        let content = statement.content.iter().filter_map(|&index| moved(index));
        statement.content = content.collect();
        for qualifier in &mut statement.qualifiers {
            qualifier.statement = qualifier.statement.and_then(moved);
        }
    }
}
