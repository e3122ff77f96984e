//! Words as the network sees them: lower-cased word pieces and letter shapes.
//! `training/FORMAT.md` states the rules.

use rustc_hash::FxHashMap;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// Longest part of a word that is looked up, in characters.
const LONGEST_PART: usize = 100;
/// Most pieces of one word.
pub(super) const MOST_PIECES: usize = 16;

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || c.general_category_group() == GeneralCategoryGroup::Letter
}

/// What Python calls a digit: decimal digits, and superscripts and the like.
fn is_digit(c: char) -> bool {
    let other = matches!(
        c,
        '\u{B2}' | '\u{B3}' | '\u{B9}' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '\u{2080}'..='\u{2089}'
            | '\u{2460}'..='\u{2468}'
    );
    c.is_ascii_digit() || other || c.general_category() == GeneralCategory::DecimalNumber
}

fn is_punctuation(c: char) -> bool {
    let ascii = c.is_ascii() && !c.is_ascii_alphanumeric() && c > ' ';
    ascii || c.general_category_group() == GeneralCategoryGroup::Punctuation
}

/// The lines of a vocabulary.
fn pieces_of(text: &str) -> impl Iterator<Item = &str> {
    text.trim_end_matches('\n').split('\n')
}

/// A piece without the hashes of one that goes on, and whether it had any.
fn without_hashes(piece: Cow<'static, str>) -> (Cow<'static, str>, bool) {
    if piece.len() < 3 || !piece.starts_with("##") {
        return (piece, false);
    }
    let rest = match piece {
        Cow::Borrowed(piece) => Cow::Borrowed(&piece[2..]),
        Cow::Owned(piece) => Cow::Owned(piece[2..].to_owned()),
    };
    (rest, true)
}

/// Whether `c` is a part of a word by itself.
fn is_alone(c: char) -> bool {
    c == '\0' || is_punctuation(c)
}

/// Whether `c` marks the letter before it, as accents do.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && c.general_category() == GeneralCategory::NonspacingMark
}

/// Cuts words into the pieces of a vocabulary, longest match first.
#[derive(Debug)]
pub(super) struct Pieces {
    /// Pieces that begin a part of a word, and their rows.
    begin: FxHashMap<Cow<'static, str>, usize>,
    /// Pieces that go on, without their `##`.
    go_on: FxHashMap<Cow<'static, str>, usize>,
    unknown: usize,
    /// The piece that stands for the root.
    pub(super) cls: usize,
    /// The piece after the last word.
    pub(super) sep: usize,
}

impl Pieces {
    /// `vocabulary` holds one piece a line; `None` if a special piece is missing.
    pub(super) fn new(vocabulary: Cow<'static, str>) -> Option<Self> {
        let lines: Vec<Cow<'static, str>> = match vocabulary {
            Cow::Borrowed(text) => pieces_of(text).map(Cow::Borrowed).collect(),
            Cow::Owned(text) => pieces_of(&text)
                .map(|piece| piece.to_owned().into())
                .collect(),
        };
        let (mut begin, mut go_on) = (FxHashMap::default(), FxHashMap::default());
        begin.reserve(lines.len());
        for (row, piece) in lines.into_iter().enumerate() {
            let (piece, goes_on) = without_hashes(piece);
            let table = if goes_on { &mut go_on } else { &mut begin };
            table.insert(piece, row);
        }
        Some(Self {
            unknown: *begin.get("[UNK]")?,
            cls: *begin.get("[CLS]")?,
            sep: *begin.get("[SEP]")?,
            begin,
            go_on,
        })
    }

    /// The number of pieces in the vocabulary.
    pub(super) fn len(&self) -> usize {
        self.begin.len() + self.go_on.len()
    }

    /// The place of `word`, in small letters, among the words that are pieces, the commonest first.
    pub(super) fn rank(&self, word: &str) -> Option<usize> {
        self.begin.get(word).copied()
    }

    /// Adds the rows of the pieces of `word` to `rows`: one to [`MOST_PIECES`].
    pub(super) fn push(&self, word: &str, rows: &mut Vec<usize>) {
        let before = rows.len();
        let plain = if word.is_ascii() {
            word.to_ascii_lowercase()
        } else {
            let lower = word
                .chars()
                .map(straight)
                .collect::<String>()
                .to_lowercase();
            lower.nfd().filter(|&c| !is_mark(c)).collect()
        };
        let mut rest = plain.as_str();
        while !rest.is_empty() && rows.len() < before + MOST_PIECES {
            // a part is a character that stands alone, or what goes up to the next one
            let mut stops = rest.char_indices().filter(|&(_, c)| is_alone(c));
            let end = match stops.next() {
                Some((0, c)) => c.len_utf8(),
                Some((at, _)) => at,
                None => rest.len(),
            };
            let (part, after) = rest.split_at(end);
            if part != "\0" {
                self.part(part, rows);
            }
            rest = after;
        }
        rows.truncate(before + MOST_PIECES);
        if rows.len() == before {
            rows.push(self.unknown);
        }
    }

    fn part(&self, part: &str, rows: &mut Vec<usize>) {
        let before = rows.len();
        let short = part.len() <= LONGEST_PART || part.chars().count() <= LONGEST_PART;
        if !short || !self.greedy(part, rows) {
            rows.truncate(before);
            rows.push(self.unknown);
        }
    }

    /// Whether all of `part` was matched.
    fn greedy(&self, mut part: &str, rows: &mut Vec<usize>) -> bool {
        let mut table = &self.begin;
        while !part.is_empty() {
            let ends = (1..=part.len())
                .rev()
                .filter(|&end| part.is_char_boundary(end));
            let mut longest = ends.filter_map(|end| table.get(&part[..end]).map(|&row| (row, end)));
            let Some((row, end)) = longest.next() else {
                return false;
            };
            rows.push(row);
            part = &part[end..];
            table = &self.go_on;
        }
        true
    }
}

/// The letter shape of `word`, as written.
pub(super) fn shape(word: &str) -> usize {
    let (mut letters, mut upper, mut lower, mut digits) = (0, 0, 0, 0);
    let mut begins_upper = false;
    for c in word.chars() {
        if is_letter(c) {
            begins_upper |= letters == 0 && c.is_uppercase();
            letters += 1;
            upper += usize::from(c.is_uppercase());
            lower += usize::from(c.is_lowercase());
        } else {
            digits += usize::from(is_digit(c));
        }
    }
    match (letters, upper) {
        (0, _) if digits > 0 => 4,
        (0, _) => 7,
        _ if digits > 0 => 6,
        (_, 0) => usize::from(lower > 0),
        (_, 1) if begins_upper => 3,
        _ if upper == letters => 2,
        _ => 5,
    }
}

/// `c` with curly quotes and the hyphen that does not break made plain.
fn straight(c: char) -> char {
    match c {
        '’' | '‘' | '‛' => '\'',
        '“' | '”' | '„' => '"',
        '\u{2011}' => '-',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOCABULARY: &str =
        "[CLS]\n[SEP]\n[UNK]\nun\n##able\n##a\nunab\n-\n'\nnaive\ns\n##ly\n$\n5";

    fn cut(word: &str) -> Vec<&'static str> {
        let names: Vec<_> = VOCABULARY.split('\n').collect();
        let pieces = Pieces::new(VOCABULARY.into()).unwrap();
        let mut rows = Vec::new();
        pieces.push(word, &mut rows);
        rows.into_iter().map(|row| names[row]).collect()
    }

    #[test]
    fn the_longest_piece_wins() {
        assert_eq!(cut("unaable"), ["un", "##a", "##able"]);
        assert_eq!(
            cut("Unable"),
            ["[UNK]"],
            "`unab` leaves `le`, which is no piece"
        );
        assert_eq!(cut("NAÏVE"), ["naive"]);
        assert_eq!(cut("naïvely"), ["naive", "##ly"]);
    }

    #[test]
    fn punctuation_stands_alone() {
        assert_eq!(cut("un-zz’s"), ["un", "-", "[UNK]", "'", "s"]);
        assert_eq!(cut("$5"), ["$", "5"]);
        assert_eq!(cut("--"), ["-", "-"]);
        assert_eq!(cut("…"), ["[UNK]"]);
    }

    #[test]
    fn odd_words_have_pieces_too() {
        for word in ["", "\0", "\u{301}", " ", "日本"] {
            assert_eq!(cut(word), ["[UNK]"], "{word:?}");
        }
        assert_eq!(cut(&"un".repeat(51)), ["[UNK]"]);
        assert_eq!(cut(&"-".repeat(5000)).len(), MOST_PIECES);
    }

    #[test]
    fn shapes_follow_the_trainer() {
        let cases = [
            ("the", 1),
            ("U.N.", 2),
            ("Paris", 3),
            ("I", 3),
            ("O'Neil", 5),
            ("iPhone", 5),
            ("2024", 4),
            ("5th", 6),
            ("...", 7),
            ("", 7),
            ("Élan", 3),
            ("日本", 0),
            ("m²", 6),
        ];
        for (word, shape) in cases {
            assert_eq!(super::shape(word), shape, "{word}");
        }
    }

    #[test]
    fn a_vocabulary_needs_its_special_pieces() {
        assert!(Pieces::new("[CLS]\n[SEP]\na".into()).is_none());
    }
}
