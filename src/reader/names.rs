//! Names as chains of tags: the best sequence of BIO tags of a sentence, by the scores of each token's
//! tags and of tags in a row (Viterbi 1967).

use super::weights::Weights;
use actant_base::syntax::NameKind;
use std::iter;

/// A tag of a token's place in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameTag {
    /// `B`, not `I`.
    pub(super) begins: bool,
    /// Of what kind the name is.
    pub(super) kind: NameKind,
}

/// The tags, in the network's order; `None` is for a token outside the names of the kinds that are
/// kept.
#[derive(Debug)]
pub(super) struct Names {
    tags: Vec<Option<NameTag>>,
    /// The score of a tag after another, row by row; the last row is for the first token.
    transitions: Vec<f32>,
}

impl Names {
    /// The tags named `tags` with the scores that `weights` has; the error says what is wrong.
    pub(super) fn new(tags: &[String], weights: &Weights) -> Result<Self, String> {
        let count = tags.len();
        let transitions = weights.floats("names", Some((count + 1) * count))?;
        Self::of(tags, transitions)
    }

    fn of(tags: &[String], transitions: Vec<f32>) -> Result<Self, String> {
        let tags = tags.iter().map(|tag| name_tag(tag));
        Ok(Self {
            tags: tags.collect::<Result<_, _>>()?,
            transitions,
        })
    }

    /// The tags of the best sequence, given the scores of each token's tags.
    pub(super) fn best<'a>(&self, scores: impl Iterator<Item = &'a [f32]>) -> Vec<Option<NameTag>> {
        let count = self.tags.len();
        if count == 0 {
            return scores.map(|_| None).collect();
        }
        // the best score of a sequence that ends in each tag, and the tag before it
        let mut total: Vec<f32> = Vec::new();
        let mut came_from: Vec<usize> = Vec::new();
        for own in scores {
            let next = own.iter().take(count).enumerate().map(|(tag, own)| {
                let (place, before) = self.before(&total, tag);
                came_from.push(place);
                before + own
            });
            total = next.collect();
        }
        let Some(mut tag) = greatest(total.iter().copied()).map(|(tag, _)| tag) else {
            return Vec::new();
        };
        let mut best = Vec::with_capacity(came_from.len() / count);
        for places in came_from.rchunks_exact(count) {
            best.push(self.tags[tag]);
            tag = places[tag];
        }
        best.reverse();
        best
    }

    /// The best tag before `tag`, with its score.
    fn before(&self, total: &[f32], tag: usize) -> (usize, f32) {
        let count = self.tags.len();
        let column = self.transitions[tag..].iter().step_by(count);
        let after = iter::zip(total, column).map(|(total, step)| total + step);
        greatest(after).unwrap_or((0, self.transitions[count * count + tag]))
    }
}

/// The first of the greatest scores, and its place.
fn greatest(scores: impl Iterator<Item = f32>) -> Option<(usize, f32)> {
    scores
        .enumerate()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
}

fn name_tag(text: &str) -> Result<Option<NameTag>, String> {
    let Some((place, kind)) = text.split_once('-') else {
        return Ok(None);
    };
    let kind = match kind {
        "PER" => NameKind::Per,
        "ORG" => NameKind::Org,
        "LOC" => NameKind::Loc,
        // works, laws, contests …: names that the program leaves alone
        "OTHER" => return Ok(None),
        _ => return Err(format!("name tag `{text}`")),
    };
    let begins = place == "B";
    Ok(Some(NameTag { begins, kind }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER: f32 = -1e4;

    fn names(tags: &[&str], transitions: &[f32]) -> Names {
        let tags: Vec<String> = tags.iter().map(|&tag| tag.to_owned()).collect();
        Names::of(&tags, transitions.to_vec()).unwrap()
    }

    /// What the best sequence is: `B` and `I` for a name's tokens, `-` for the others.
    fn best(names: &Names, scores: &[&[f32]]) -> String {
        let best = names.best(scores.iter().copied());
        let letter = |tag: Option<NameTag>| match tag {
            Some(tag) if tag.begins => 'B',
            Some(_) => 'I',
            None => '-',
        };
        best.into_iter().map(letter).collect()
    }

    #[test]
    fn the_sequence_counts_not_each_token() {
        let chain = names(
            &["O", "B-ORG", "I-ORG"],
            &[
                0.0, 0.0, NEVER, // after O
                0.0, -1.0, 0.5, // after B
                0.0, -1.0, 0.5, // after I
                0.0, 0.0, NEVER, // at the beginning
            ],
        );
        // alone, the first token would be outside
        assert_eq!(best(&chain, &[&[1.0, 0.9, 0.0], &[0.0, 0.0, 1.0]]), "BI");
        assert_eq!(best(&chain, &[&[1.0, 0.0, 3.0], &[5.0, 0.0, 1.0]]), "--");
        assert_eq!(best(&chain, &[&[0.0, 1.0, 9.0]]), "B");
        assert_eq!(best(&chain, &[&[0.0, 3.0, 0.0], &[0.0, 3.0, 0.0]]), "BB");
        assert_eq!(best(&chain, &[]), "");
    }

    #[test]
    fn other_names_are_left_alone() {
        let chain = names(&["O", "B-OTHER", "B-LOC"], &[0.0; 12]);
        assert_eq!(best(&chain, &[&[0.0, 1.0, 0.5], &[0.0, 0.0, 1.0]]), "-B");
    }

    #[test]
    fn tags_that_are_none_are_an_error() {
        assert!(Names::of(&["B-DOG".to_owned()], vec![0.0; 2]).is_err());
        let none = Names::of(&[], Vec::new()).unwrap();
        assert_eq!(best(&none, &[&[]]), "-");
    }
}
