//! How well names are found: those that have the same tokens and the same kind.

use super::bio::{Name, NamedSentence};
use super::{Score, Scores};
use actant_base::syntax::{NameKind, Sentence};

/// Compares the names of `gold` with those of `system`, which are the same sentences as read.
pub fn name_scores(gold: &[NamedSentence], system: &[Sentence]) -> Scores {
    let system: Vec<Vec<Name>> = system.iter().map(names).collect();
    let score = |counts: &dyn Fn(&&Name) -> bool| {
        let mut score = Score::default();
        for (gold, system) in gold.iter().zip(&system) {
            score.gold += gold.names.iter().filter(counts).count();
            score.system += system.iter().filter(counts).count();
            let right = system.iter().filter(|name| gold.names.contains(name));
            score.correct += right.filter(counts).count();
        }
        score
    };
    let of = |kind: NameKind| score(&move |name: &&Name| name.kind == kind);
    Scores(vec![
        ("PER", of(NameKind::Per)),
        ("ORG", of(NameKind::Org)),
        ("LOC", of(NameKind::Loc)),
        ("All", score(&|_| true)),
    ])
}

/// The names of a sentence as read.
fn names(sentence: &Sentence) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (index, token) in sentence.tokens.iter().enumerate() {
        let Some(kind) = token.name else {
            continue;
        };
        match names.last_mut() {
            Some(name) if !token.name_begin && name.tokens.end == index => {
                name.tokens.end = index + 1;
            }
            _ => names.push(Name {
                tokens: index..index + 1,
                kind,
            }),
        }
    }
    names
}
