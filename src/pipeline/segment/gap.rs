//! Whether a sentence ends between two words: first what is known of English, then the sum of the
//! weights of what can be seen around the gap. `training/sentences.py` makes the weights
//! (`models/sentences.tsv`) and sees the same.

use super::piece::{Kind, Piece};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The weights of features, in hundredths.
static WEIGHTS: LazyLock<FxHashMap<&'static str, i32>> = LazyLock::new(|| {
    lines(include_str!("../../../models/sentences.tsv"))
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(feature, weight)| Some((feature, weight.parse().ok()?)))
        .collect()
});

/// Words that open a sentence and are not names: after an abbreviation they tell a new sentence.
static OPENERS: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../../ontology/openers.tsv")).collect());

fn lines(source: &'static str) -> impl Iterator<Item = &'static str> {
    source.lines().filter(|line| !line.starts_with('#'))
}

/// Without a stop it takes more to convince.
const WITHOUT_STOP: i32 = 50;

/// The gaps of a paragraph.
pub(super) struct Gaps<'a> {
    pieces: &'a [Piece<'a>],
    feature: String,
}

impl<'a> Gaps<'a> {
    pub(super) fn new(pieces: &'a [Piece<'a>]) -> Self {
        let feature = String::new();
        Self { pieces, feature }
    }

    /// Whether the sentence that began with piece `start` ends after piece `at`, which is not the last.
    pub(super) fn is_end(&mut self, at: usize, start: usize) -> bool {
        if goes_on(self.pieces, at) {
            return false;
        }
        if begins_anew(&self.pieces[at], &self.pieces[at + 1]) {
            return true;
        }
        let least = if self.pieces[at].has_stop() {
            0
        } else {
            WITHOUT_STOP
        };
        self.score(at, start) > least
    }

    fn score(&mut self, at: usize, start: usize) -> i32 {
        let pieces = self.pieces;
        let mut sum = 0;
        features(pieces, at, start, |name, parts| {
            self.feature.clear();
            self.feature.push_str(name);
            for part in parts {
                self.feature.push(' ');
                self.feature.push_str(part);
            }
            sum += WEIGHTS.get(self.feature.as_str()).copied().unwrap_or(0);
        });
        sum
    }
}

/// What is known of English: the sentence does not end after `at`.
fn goes_on(pieces: &[Piece], at: usize) -> bool {
    let (last, next) = (&pieces[at], &pieces[at + 1]);
    belongs_to_what_was_said(next)
        || is_abbreviation_that_needs_more(last, next)
        || (last.kind == Kind::Ampm && is_zone(pieces, at + 1))
        || (last.mark == "!" && matches!(last.core, "Yahoo" | "Jeopardy"))
        || introduces_quotation(last, next)
        || (next.is_lower() && !may_stand_before_small_letter(last))
}

/// A smile or a reference such as `[3]` comes after the stop of its sentence.
fn belongs_to_what_was_said(next: &Piece) -> bool {
    matches!(next.kind, Kind::Smile | Kind::Cite)
}

/// *Gen.* needs a name, *Dec.* before a number has one; an initial belongs to a name, unless the next
/// word is none.
fn is_abbreviation_that_needs_more(last: &Piece, next: &Piece) -> bool {
    last.mark == "."
        && match last.abbreviation {
            "title" => true,
            "number" => matches!(next.kind, Kind::Num | Kind::Item),
            "init" => !OPENERS.contains(next.core),
            _ => false,
        }
}

/// After an abbreviation that may end a sentence, a word that opens one: *the U.S. The family*. *I* and
/// *A* may be letters.
fn begins_anew(last: &Piece, next: &Piece) -> bool {
    last.mark == "."
        && matches!(last.abbreviation, "dotted" | "other")
        && OPENERS.contains(next.core)
        && !matches!(next.core, "I" | "A")
}

/// *10 p.m. EDT*, *10 p.m. Moscow time*
fn is_zone(pieces: &[Piece], at: usize) -> bool {
    let is_short = pieces[at].core.chars().nth(4).is_none();
    let next = pieces.get(at + 1).map(|next| next.core);
    next == Some("time") || (pieces[at].kind == Kind::Caps && is_short)
}

/// Who is quoted and what is quoted are one sentence: *he said "Go."*
fn introduces_quotation(last: &Piece, next: &Piece) -> bool {
    next.opening == "“" && last.mark != ":" && !last.has_stop()
}

/// Before a word in small letters a sentence ends only at a stop that nothing closes (*"Why?" she
/// asked*) and that no abbreviation has; or at what is no sentence.
fn may_stand_before_small_letter(last: &Piece) -> bool {
    if !last.has_stop() {
        return matches!(last.kind, Kind::Smile | Kind::Url | Kind::Mail | Kind::Rule);
    }
    last.mark.ends_with(['.', '!', '?']) && !(last.mark == "." && last.abbreviation != "-")
}

/// Hands over each feature of the gap after `at`: its name and its parts.
fn features(pieces: &[Piece], at: usize, start: usize, mut feature: impl FnMut(&str, &[&str])) {
    let (left, right) = (&pieces[at], &pieces[at + 1]);
    let (mark, after) = (shown(left), shown(right));
    let (last, next) = (left.kind.name(), right.kind.name());
    let before = (at > start).then(|| &pieces[at - 1]);
    let last2 = before.map_or("^", |piece| piece.kind.name());
    let mark2 = before.map_or("^", shown);
    let next2 = pieces.get(at + 2).map_or("$", |piece| piece.kind.name());
    let (length, rest) = (at - start + 1, pieces.len() - 1 - at);
    let (from, to) = (steps(length), steps(rest));
    let (core, following) = (&small(left.core), &small(right.core));
    let is_opener = digit(usize::from(OPENERS.contains(right.core)));
    let names = (digit(left.names.0), digit(right.names.1));

    feature("mark", &[mark]);
    feature("next", &[mark, next]);
    feature("last", &[mark, last]);
    feature("both", &[mark, last, next]);
    feature("abbr", &[mark, left.abbreviation, next, is_opener]);
    feature("l", &[core]);
    feature("r", &[following]);
    feature("ml", &[mark, core]);
    feature("mr", &[mark, short(right.core)]);
    feature("open", &[mark, right.opening]);
    feature("from", &[mark, from]);
    feature("to", &[mark, to]);
    feature("fromto", &[mark, from, to]);
    feature("on", &[mark, next, next2]);
    feature("back", &[mark, last2, last]);
    feature("markr", &[mark, after, next]);
    feature("markre", &[mark, after, next, to]);
    feature("runs", &[mark, names.0, names.1]);
    feature("m2", &[mark2, mark, next]);
    let stamps = (
        stamped(pieces, at.saturating_sub(3), at + 1),
        stamped(pieces, at + 1, at + 5),
    );
    feature("stamp", &[mark, stamps.0, stamps.1, next]);
    if left.span.end == right.span.start {
        feature("glued", &[mark, next]);
    }
    if length <= 4 {
        let first = &pieces[start];
        feature("first", &[mark, digit(length), &small(first.core)]);
        let kind = first.kind.name();
        feature("firstk", &[mark, digit(length), kind, shown(first), next]);
    }
}

fn shown<'a>(piece: &'a Piece) -> &'a str {
    if piece.mark.is_empty() {
        "-"
    } else {
        &piece.mark
    }
}

/// A distance in words, in steps.
fn steps(words: usize) -> &'static str {
    match words {
        0..5 => digit(words),
        5..10 => "5",
        _ => "10",
    }
}

/// A number below ten, written.
fn digit(number: usize) -> &'static str {
    "0123456789".get(number..=number).unwrap_or_default()
}

/// The first 16 characters.
fn short(core: &str) -> &str {
    let end = core.char_indices().nth(16).map_or(core.len(), |(at, _)| at);
    &core[..end]
}

fn small(core: &str) -> String {
    short(core).to_lowercase()
}

/// Whether a date or an address is near: the head of a letter.
fn stamped(pieces: &[Piece], from: usize, to: usize) -> &'static str {
    let near = &pieces[from..to.min(pieces.len())];
    let is_stamp = |piece: &Piece| matches!(piece.kind, Kind::Date | Kind::Mail);
    if near.iter().any(is_stamp) { "y" } else { "n" }
}

#[cfg(test)]
mod tests {
    use super::super::piece::pieces;
    use super::*;
    use actant_base::text::{Document, Span};

    /// As `training/sentences.py` has it.
    #[test]
    fn features_are_those_of_the_training() {
        let text = "He met Mr. Bo at 5 p.m. on Dec. 3, \"in Rome.\" (Later...) Then";
        let document = Document::new("t", text);
        let pieces = pieces(&document, Span::new(0, text.len()));
        let mut found = Vec::new();
        features(&pieces, 11, 0, |name, parts| {
            let parts = parts.iter().map(|part| format!(" {part}"));
            found.push(format!("{name}{}", parts.collect::<String>()));
        });
        assert_eq!(
            found.join("|"),
            "mark .”|next .” Cap|last .” Cap|both .” Cap Cap|abbr .” - Cap 1|l rome|r later|ml .” rome|mr .” Later|\
             open .” (|from .” 10|to .” 2|fromto .” 10 2|on .” Cap Cap|back .” low Cap|markr .” ..) Cap|\
             markre .” ..) Cap 2|runs .” 1 1|m2 - .” Cap|stamp .” n n Cap"
        );
    }

    #[test]
    fn weights_are_read() {
        let kept = include_str!("../../../models/sentences.tsv");
        assert_eq!(WEIGHTS.len(), lines(kept).count());
        assert!(WEIGHTS.len() > 300 && OPENERS.contains("The"));
    }
}
