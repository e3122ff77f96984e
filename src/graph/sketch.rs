//! What the words of a document look like, in a few numbers: copies are told by it where the text is no longer at hand.
//!
//! Each run of five words (a shingle) is hashed, and those are kept whose hash can be divided by 2^level: a sample that
//! does not depend on the text around it, so that also a part of a text is known by what it has in common with the whole
//! (A. Z. Broder, *On the resemblance and containment of documents*, 1997, "mod m"). The level is the least that leaves
//! no more than [`MOST`]; sketches of different levels are compared at the coarser one.

use actant_base::text::{Document, Span};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Words of a shingle.
const RUN: usize = 5;
/// A sketch of fewer marks tells too little to be kept, or to be compared.
pub(super) const LEAST: usize = 12;
/// The marks of a sketch.
const MOST: usize = 128;
/// Bits of a hash that are kept. With the bit that says whether it is quoted they are five letters.
const BITS: u32 = 29;
const LETTERS: usize = 5;
/// Those of base 64 in addresses (RFC 4648).
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A sample of the runs of words of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sketch {
    level: u32,
    /// In order of their hashes; each hash once.
    marks: Box<[Mark]>,
}

/// The hash of a run of words, and, in the lowest bit, whether it stands in quotation marks only: what somebody says is
/// printed by all who report it, so it is no sign that one copied another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Mark(u32);

impl Mark {
    fn new(hash: u32, quoted: bool) -> Self {
        Self(hash << 1 | u32::from(quoted))
    }

    fn hash(self) -> u32 {
        self.0 >> 1
    }

    fn is_quoted(self) -> bool {
        self.0 & 1 == 1
    }

    /// Whether it is in the sample of that level.
    fn is_at(self, level: u32) -> bool {
        self.hash().trailing_zeros() >= level
    }
}

/// What two sketches have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// Marks of the one with fewer.
    pub fewer: usize,
    /// Marks of the other.
    pub more: usize,
    /// Marks that both have.
    pub shared: usize,
    /// How many runs of words the shorter has, as far as its marks tell.
    pub runs: usize,
}

impl Likeness {
    /// How much of the shorter stands in the longer, in percent; 0 where there is too little to tell.
    pub fn contained(self) -> usize {
        match self.fewer {
            0..LEAST => 0,
            some => self.shared * 100 / some,
        }
    }

    /// How much of both together is in both, in percent.
    pub fn resemblance(self) -> usize {
        let all = self.fewer + self.more - self.shared;
        (self.shared * 100).checked_div(all).unwrap_or(0)
    }
}

impl Sketch {
    /// The sketch of what is read of `document`; `None` for a text of a line or two.
    pub fn of(document: &Document) -> Option<Self> {
        let words = words(document);
        let runs = words.windows(RUN).map(|run| {
            let hash = run.iter().fold(0, |hash, word| mix(hash ^ word.hash));
            let hash = u32::try_from(hash >> (u64::BITS - BITS)).unwrap_or_default();
            Mark::new(hash, run.iter().all(|word| word.quoted))
        });
        let mut marks: Vec<Mark> = runs.collect();
        // of two with one hash, the one that is not quoted is first
        marks.sort_unstable();
        marks.dedup_by_key(|mark| mark.hash());
        let mut level = 0;
        while marks.len() > MOST {
            level += 1;
            marks.retain(|mark| mark.is_at(level));
        }
        (marks.len() >= LEAST).then(|| Self {
            level,
            marks: marks.into(),
        })
    }

    /// The hashes of its marks.
    pub(super) fn hashes(&self) -> impl Iterator<Item = u32> {
        self.marks.iter().map(|mark| mark.hash())
    }

    /// What both have in common: outside quotation marks, if there is enough of both outside them.
    pub fn likeness(&self, other: &Self) -> Likeness {
        let own = self.compared(other, true);
        match own.fewer {
            0..LEAST => self.compared(other, false),
            _ => own,
        }
    }

    fn compared(&self, other: &Self, unquoted: bool) -> Likeness {
        let level = self.level.max(other.level);
        let chosen = |mark: &&Mark| mark.is_at(level) && !(unquoted && mark.is_quoted());
        let mut ours = self.marks.iter().filter(chosen).peekable();
        let mut theirs = other.marks.iter().filter(chosen).peekable();
        let (mut left, mut right, mut shared) = (0, 0, 0);
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (Some(one), Some(other)) => one.hash().cmp(&other.hash()),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (None, None) => break,
            };
            if order.is_le() {
                left += 1;
                ours.next();
            }
            if order.is_ge() {
                right += 1;
                theirs.next();
            }
            shared += usize::from(order.is_eq());
        }
        Likeness {
            fewer: left.min(right),
            more: left.max(right),
            shared,
            runs: left.min(right) << level,
        }
    }
}

struct Word {
    hash: u64,
    quoted: bool,
}

/// The words, whatever their case; marks and blanks are none.
fn words(document: &Document) -> Vec<Word> {
    let text = document.text();
    let mut quotations = document.quotes().quotations.iter().peekable();
    let mut words = Vec::new();
    let mut rest = 0;
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        let span = Span::new(rest, rest + word.len());
        let after = text[span.end..].chars().next();
        rest = span.end + after.map_or(0, char::len_utf8);
        if word.is_empty() {
            continue;
        }
        while quotations.next_if(|it| it.end <= span.start).is_some() {}
        let hash = word.chars().flat_map(char::to_lowercase);
        words.push(Word {
            hash: hash.fold(word.len() as u64, |hash, letter| {
                mix(hash ^ u64::from(u32::from(letter)))
            }),
            quoted: quotations.peek().is_some_and(|it| it.start <= span.start),
        });
    }
    words
}

/// A step of SplitMix64 (Steele, Lea and Flood 2014): the same on every machine.
fn mix(state: u64) -> u64 {
    let state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// A letter for the level, then five for each mark.
impl fmt::Display for Sketch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |value: u32| char::from(ALPHABET[(value & 63) as usize]);
        let mut text = String::with_capacity(1 + LETTERS * self.marks.len());
        text.push(letter(self.level));
        for mark in &self.marks {
            text.extend((0..LETTERS).rev().map(|at| letter(mark.0 >> (6 * at))));
        }
        f.write_str(&text)
    }
}

/// A text that is no sketch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSketch;

impl fmt::Display for NoSketch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no sketch of a document")
    }
}

impl std::error::Error for NoSketch {}

impl FromStr for Sketch {
    type Err = NoSketch;

    fn from_str(text: &str) -> Result<Self, NoSketch> {
        let value = |letter: &u8| {
            let at = ALPHABET.iter().position(|known| known == letter);
            at.and_then(|at| u32::try_from(at).ok())
        };
        let (level, marks) = text.as_bytes().split_first().ok_or(NoSketch)?;
        let level = value(level)
            .filter(|&level| level <= BITS)
            .ok_or(NoSketch)?;
        let (letters, []) = marks.as_chunks::<LETTERS>() else {
            return Err(NoSketch);
        };
        let mark = |letters: &[u8; LETTERS]| {
            let mut letters = letters.iter().map(value);
            letters
                .try_fold(0, |mark, letter| Some(mark << 6 | letter?))
                .map(Mark)
        };
        let marks: Option<Box<[Mark]>> = letters.iter().map(mark).collect();
        let marks = marks.ok_or(NoSketch)?;
        let in_order = marks.is_sorted_by(|one, next| one.hash() < next.hash());
        let fits = marks.iter().all(|mark| mark.is_at(level));
        if !in_order || !fits || !(LEAST..=MOST).contains(&marks.len()) {
            return Err(NoSketch);
        }
        Ok(Self { level, marks })
    }
}

impl TryFrom<String> for Sketch {
    type Error = NoSketch;

    fn try_from(text: String) -> Result<Self, NoSketch> {
        text.parse()
    }
}

impl From<Sketch> for String {
    fn from(sketch: Sketch) -> Self {
        sketch.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many words, no two alike.
    fn prose(from: usize, to: usize) -> String {
        let words = (from..to).map(|number| format!("w{number}"));
        words.collect::<Vec<_>>().join(" ")
    }

    fn sketch(text: &str) -> Sketch {
        Sketch::of(&Document::new("t", text)).unwrap()
    }

    #[test]
    fn a_sketch_is_read_back() {
        for words in [16, 100, 5000, 90_000] {
            let one = sketch(&prose(0, words));
            assert!((LEAST..=MOST).contains(&one.marks.len()), "{words}");
            assert_eq!(one.to_string().parse(), Ok(one.clone()));
            let json = serde_json::to_string(&one).unwrap();
            assert_eq!(serde_json::from_str::<Sketch>(&json).unwrap(), one);
        }
        assert_eq!(Sketch::of(&Document::new("t", prose(0, 15))), None);
        assert_eq!(Sketch::of(&Document::new("t", "")), None);
    }

    #[test]
    fn what_is_no_sketch_is_refused() {
        let good = sketch(&prose(0, 40)).to_string();
        let turned = format!("A{}{}", &good[6..11], &good[1..6]) + &good[11..];
        for bad in [
            "",
            "A",
            "é",
            &good[1..],
            &good[..30],
            &format!("z{}", &good[1..]),
            &turned,
            &good.replace(&good[1..3], "+/"),
        ] {
            assert_eq!(bad.parse::<Sketch>(), Err(NoSketch), "{bad}");
        }
    }

    #[test]
    fn case_marks_and_line_breaks_are_nothing() {
        let text = "It’s the Minister’s view, she said, that no state, large or small, may close the strait to ships of any other flag in times of peace.";
        let other = "it's   the minister's view she said\nthat NO state (large or small) may close the strait — to ships of any other flag, in times of peace";
        assert_eq!(sketch(text), sketch(other));
    }

    #[test]
    fn a_part_is_known_by_the_whole_whatever_their_lengths() {
        for (length, part) in [(100, 40), (400, 150), (3000, 900), (20_000, 8000)] {
            let likeness = sketch(&prose(0, length)).likeness(&sketch(&prose(7, 7 + part)));
            assert!(likeness.contained() == 100, "{length}: {likeness:?}");
            let other = sketch(&prose(length, 2 * length));
            assert_eq!(sketch(&prose(0, length)).likeness(&other).shared, 0);
        }
        // half of each
        let half = sketch(&prose(0, 2000)).likeness(&sketch(&prose(1000, 3000)));
        assert!((35..65).contains(&half.contained()), "{half:?}");
    }

    #[test]
    fn what_both_quote_is_left_out() {
        let quoted = |from: usize, to: usize| format!("“{}”", prose(from, to));
        let one = format!("{} {} {}", prose(0, 40), quoted(1000, 1100), prose(40, 80));
        let other = format!(
            "{} {} {}",
            prose(200, 240),
            quoted(1000, 1100),
            prose(240, 280)
        );
        let likeness = sketch(&one).likeness(&sketch(&other));
        assert_eq!((likeness.shared, likeness.contained()), (0, 0));
        // but a text that is nothing else is known by it
        let speech = sketch(&quoted(1000, 1100)).likeness(&sketch(&quoted(1000, 1080)));
        assert_eq!(speech.contained(), 100);
    }
}
