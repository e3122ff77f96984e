//! Words as the network sees them: lower-cased word pieces and letter shapes.
//! `training/FORMAT.md` states the rules.

use regex::Regex;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// Longest part of a word that is looked up, in characters.
const LONGEST_PART: usize = 100;
/// Most pieces of one word.
pub(super) const MOST_PIECES: usize = 16;

/// Unicode categories that the standard library does not tell.
#[derive(Debug)]
struct Categories {
    letter: Regex,
    digit: Regex,
    punctuation: Regex,
    mark: Regex,
}

impl Categories {
    fn new() -> Result<Self, regex::Error> {
        Ok(Self {
            letter: Regex::new(r"^\p{L}$")?,
            // What Python calls a digit: decimal digits, and superscripts and the like.
            digit: Regex::new(
                r"^[\p{Nd}\u{B2}\u{B3}\u{B9}\u{2070}\u{2074}-\u{2079}\u{2080}-\u{2089}\u{2460}-\u{2468}]$",
            )?,
            punctuation: Regex::new(r"^\p{P}$")?,
            mark: Regex::new(r"^\p{Mn}$")?,
        })
    }

    fn is_letter(&self, c: char) -> bool {
        c.is_ascii_alphabetic() || matches(&self.letter, c)
    }

    fn is_digit(&self, c: char) -> bool {
        c.is_ascii_digit() || matches(&self.digit, c)
    }

    fn is_punctuation(&self, c: char) -> bool {
        (c.is_ascii() && !c.is_ascii_alphanumeric() && c > ' ') || matches(&self.punctuation, c)
    }
}

fn matches(category: &Regex, c: char) -> bool {
    !c.is_ascii() && category.is_match(c.encode_utf8(&mut [0; 4]))
}

/// Cuts words into the pieces of a vocabulary, longest match first.
#[derive(Debug)]
pub(super) struct Pieces {
    /// Pieces that begin a part of a word, and their rows.
    begin: HashMap<Box<str>, usize>,
    /// Pieces that go on, without their `##`.
    go_on: HashMap<Box<str>, usize>,
    unknown: usize,
    /// The piece that stands for the root.
    pub(super) cls: usize,
    /// The piece after the last word.
    pub(super) sep: usize,
    categories: Categories,
}

impl Pieces {
    /// `vocabulary` holds one piece a line; `None` if a special piece is missing.
    pub(super) fn new(vocabulary: &str) -> Option<Self> {
        let mut begin = HashMap::new();
        let mut go_on = HashMap::new();
        for (row, piece) in vocabulary.trim_end_matches('\n').split('\n').enumerate() {
            match piece.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => go_on.insert(rest.into(), row),
                _ => begin.insert(piece.into(), row),
            };
        }
        Some(Self {
            unknown: *begin.get("[UNK]")?,
            cls: *begin.get("[CLS]")?,
            sep: *begin.get("[SEP]")?,
            begin,
            go_on,
            categories: Categories::new().ok()?,
        })
    }

    /// The number of pieces in the vocabulary.
    pub(super) fn len(&self) -> usize {
        self.begin.len() + self.go_on.len()
    }

    /// The rows of the pieces of `word`: one to [`MOST_PIECES`].
    pub(super) fn of(&self, word: &str) -> Vec<usize> {
        let mut rows = Vec::new();
        let plain = if word.is_ascii() {
            word.to_ascii_lowercase()
        } else {
            let lower = word
                .chars()
                .map(straight)
                .collect::<String>()
                .to_lowercase();
            let marks = |&c: &char| !matches(&self.categories.mark, c);
            lower.nfd().filter(marks).collect()
        };
        let mut rest = plain.as_str();
        while !rest.is_empty() && rows.len() < MOST_PIECES {
            // a part is a character that stands alone, or what goes up to the next one
            let mut stops = rest.char_indices().filter(|&(_, c)| self.is_alone(c));
            let end = match stops.next() {
                Some((0, c)) => c.len_utf8(),
                Some((at, _)) => at,
                None => rest.len(),
            };
            let (part, after) = rest.split_at(end);
            if part != "\0" {
                self.part(part, &mut rows);
            }
            rest = after;
        }
        rows.truncate(MOST_PIECES);
        if rows.is_empty() {
            rows.push(self.unknown);
        }
        rows
    }

    fn is_alone(&self, c: char) -> bool {
        c == '\0' || self.categories.is_punctuation(c)
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

    /// The letter shape of `word`, as written.
    pub(super) fn shape(&self, word: &str) -> usize {
        let letters = || word.chars().filter(|&c| self.categories.is_letter(c));
        let digits = word.chars().any(|c| self.categories.is_digit(c));
        let (count, upper) = (letters().count(), letters().filter(|c| c.is_uppercase()));
        let upper = upper.count();
        let title = upper == 1 && letters().next().is_some_and(char::is_uppercase);
        match (count, digits) {
            (0, true) => 4,
            (0, false) => 7,
            (_, true) => 6,
            _ if upper == 0 => usize::from(letters().any(char::is_lowercase)),
            _ if title => 3,
            _ if upper == count => 2,
            _ => 5,
        }
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
        let pieces = Pieces::new(VOCABULARY).unwrap();
        pieces.of(word).into_iter().map(|row| names[row]).collect()
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
        let pieces = Pieces::new(VOCABULARY).unwrap();
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
            assert_eq!(pieces.shape(word), shape, "{word}");
        }
    }

    #[test]
    fn a_vocabulary_needs_its_special_pieces() {
        assert!(Pieces::new("[CLS]\n[SEP]\na").is_none());
    }
}
