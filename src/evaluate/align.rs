//! Which word of what was read is which word of the treebank.

use actant_base::syntax::Token;
use actant_base::text::Span;
use std::collections::BTreeMap;

/// A word with its place.
pub(super) struct Word<'a> {
    pub(super) token: &'a Token,
    /// In visible characters of the text.
    pub(super) span: Span,
    /// Whether other words have the same place: it is part of a multiword token.
    pub(super) is_shared: bool,
    /// The head, counted over all sentences.
    pub(super) head: Option<usize>,
}

/// The words that are in both lists, as pairs in order. Words are the same if they have the same
/// characters; where either side has a multiword token, the words of both sides within it are
/// compared by their forms, and those of the longest common subsequence are the same.
pub(super) fn aligned(gold: &[Word], system: &[Word]) -> Vec<(usize, usize)> {
    let regions = regions(gold, system);
    let (gold_places, system_places) = (places(gold, &regions), places(system, &regions));
    let mut pairs = Vec::new();
    for (place, golds) in &gold_places {
        let Some(systems) = system_places.get(place) else {
            continue;
        };
        let form = |word: &Word| word.token.form.to_lowercase();
        match place {
            Place::Plain(_) => pairs.extend(golds.iter().copied().zip(systems.iter().copied())),
            Place::Region(_) => {
                let left: Vec<String> = golds.iter().map(|&at| form(&gold[at])).collect();
                let right: Vec<String> = systems.iter().map(|&at| form(&system[at])).collect();
                let common = common(&left, &right).into_iter();
                pairs.extend(common.map(|(left, right)| (golds[left], systems[right])));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// What words are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Its characters.
    Plain(Span),
    /// The multiword tokens that it lies within, by index.
    Region(usize),
}

/// The spans of all multiword tokens of both sides, those that overlap in one.
fn regions(gold: &[Word], system: &[Word]) -> Vec<Span> {
    let shared = gold.iter().chain(system).filter(|word| word.is_shared);
    let mut spans: Vec<Span> = shared.map(|word| word.span).collect();
    spans.sort_unstable();
    let mut regions: Vec<Span> = Vec::new();
    for span in spans {
        match regions.last_mut() {
            Some(last) if last.overlaps(span) => *last = last.cover(span),
            _ => regions.push(span),
        }
    }
    regions
}

fn places(words: &[Word], regions: &[Span]) -> BTreeMap<Place, Vec<usize>> {
    let mut places: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (index, word) in words.iter().enumerate() {
        let region = regions.partition_point(|region| region.end < word.span.end);
        let inside = regions.get(region).is_some_and(|it| it.contains(word.span));
        let place = if inside {
            Place::Region(region)
        } else {
            Place::Plain(word.span)
        };
        places.entry(place).or_default().push(index);
    }
    places
}

/// A longest common subsequence, as pairs of indices.
fn common(left: &[String], right: &[String]) -> Vec<(usize, usize)> {
    // longest[i][j]: of what follows i on the left and j on the right
    let mut longest = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            longest[i][j] = if left[i] == right[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < left.len() && j < right.len() {
        if left[i] == right[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(left: &str, right: &str) -> Vec<(usize, usize)> {
        let words =
            |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
        common(&words(left), &words(right))
    }

    #[test]
    fn the_longest_common_subsequence() {
        assert_eq!(pairs("a b c", "a b c"), [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(pairs("a b c d", "x c b d"), [(2, 1), (3, 3)]);
        assert_eq!(pairs("de le", "du"), []);
        assert_eq!(pairs("", "a"), []);
    }
}
