//! Wrapped lines. Mails, books and printed pages break their lines at some width; elsewhere each line is a paragraph, a
//! headline, an item. The lengths of lines tell: who wraps, begins a new line where the next word would not fit.
//! Where a text is too short to tell, its words decide.

use super::Words;
use actant_base::text::{Change, Span};
use regex::Regex;
use std::sync::LazyLock;

/// No line of a wrapped text has more characters.
const WIDEST: usize = 100;
/// No page is narrower, where nothing but the lengths of its lines shows that it was wrapped.
const NARROWEST: usize = 30;
/// So many lines that go on show how a text was wrapped.
const ENOUGH: usize = 3;
/// Words decide on no block of more lines.
const MOST: usize = 12;

/// A line without the blanks around it.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    at: Span,
    text: &'a str,
    /// In characters.
    length: usize,
    indent: usize,
}

impl Line<'_> {
    fn has_stop(&self) -> bool {
        let closing = ['"', '\'', '”', '’', '»', ')', ']'];
        let inner = self.text.trim_end_matches(closing);
        inner.ends_with(['.', '!', '?', '…'])
    }

    fn is_lower(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// The characters that its first word needs at the end of the line before.
    fn first(&self) -> usize {
        let word = self.text.split_whitespace().next().unwrap_or_default();
        word.chars().count()
    }
}

/// A line and the one below it, where no empty line is between them.
type Pair<'a> = (Line<'a>, Line<'a>);

/// How the lines of a text end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// A new line begins where the next word would be beyond the width.
    Fixed(usize),
    /// Lines are about as long as the longest: letters of a printed page are not of one width.
    Ragged(usize),
    /// Nothing shows that it was wrapped.
    Open,
}

/// The changes that join the lines of `text` that were wrapped: a blank for the end of a line, and words that were divided
/// at a hyphen made whole.
pub(super) fn changes(text: &str, words: &impl Words) -> Vec<Change> {
    let joints = joined(text, words);
    let joint = |(line, next): &Pair| joint(text, line, next, words);
    joints.iter().map(joint).collect()
}

/// The same with every hyphen left.
pub(super) fn joints(text: &str, words: &impl Words) -> Vec<Change> {
    let joints = joined(text, words).into_iter();
    joints
        .map(|(line, next)| Change::new(Span::new(line.at.end, next.at.start), " "))
        .collect()
}

/// The pairs of lines of which the second goes on where the first ends.
fn joined<'a>(text: &'a str, words: &impl Words) -> Vec<Pair<'a>> {
    let blocks = blocks(text);
    let layout = layout(&blocks);
    let mut found = Vec::new();
    for block in &blocks {
        let longest = block.iter().map(|line| line.length).max().unwrap_or(0);
        // where the sentence of the line begins
        let mut start = block[0].at.start;
        for (number, pair) in block.windows(2).enumerate() {
            let pair = (pair[0], pair[1]);
            let goes_on = match layout {
                Layout::Fixed(width) => fixed(&pair, width),
                Layout::Ragged(width) => ragged(&pair, width),
                Layout::Open => open(&pair, longest),
            };
            let rest = &block[number + 1..];
            let asks = || {
                layout == Layout::Open && may_go_on(&pair, rest, block.len()) && {
                    let before = text[start..pair.0.at.end].replace(['\n', '\r'], " ");
                    words.goes_on(&before, pair.1.text)
                }
            };
            if goes_on || asks() {
                found.push(pair);
            } else {
                start = pair.1.at.start;
            }
        }
    }
    found
}

/// The lines between empty ones.
fn blocks(text: &str) -> Vec<Vec<Line<'_>>> {
    let (mut blocks, mut block, mut offset) = (Vec::new(), Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let inner = line.trim();
        let indent = line.len() - line.trim_start().len();
        let start = offset + indent;
        offset += line.len();
        if inner.is_empty() {
            blocks.extend((!block.is_empty()).then(|| std::mem::take(&mut block)));
            continue;
        }
        block.push(Line {
            at: Span::new(start, start + inner.len()),
            text: inner,
            length: inner.chars().count(),
            indent,
        });
    }
    blocks.extend((!block.is_empty()).then_some(block));
    blocks
}

/// How the lines of the text end, seen over all of it.
fn layout(blocks: &[Vec<Line>]) -> Layout {
    let lines = || blocks.iter().flatten();
    let wide = lines()
        .filter(|line| line.length > WIDEST && line.text.contains(' '))
        .count();
    let all = blocks.iter().flat_map(|block| block.windows(2));
    let pairs: Vec<Pair> = all
        .map(|pair| (pair[0], pair[1]))
        .filter(|(line, next)| line.length <= WIDEST && next.length <= WIDEST)
        .collect();
    if pairs.len() < ENOUGH || wide * 4 > pairs.len() {
        return Layout::Open;
    }
    let fitting = |width: usize| pairs.iter().filter(move |pair| is_full(pair, width));
    let widths = (NARROWEST..=WIDEST).map(|width| (fitting(width).count(), width));
    let (full, width) = widths.max().unwrap_or_default();
    let going_on = fitting(width).filter(|(line, _)| !line.has_stop()).count();
    if full * 10 >= pairs.len() * 7 && going_on * 2 >= full && full >= ENOUGH {
        return Layout::Fixed(width);
    }
    let width = pairs.iter().map(|(line, _)| line.length).max().unwrap_or(0);
    let full: Vec<&Pair> = pairs
        .iter()
        .filter(|(line, _)| line.length * 3 >= width * 2)
        .collect();
    let going_on = full.iter().filter(|(line, _)| !line.has_stop()).count();
    let is_ragged =
        width >= NARROWEST && full.len() * 10 >= pairs.len() * 7 && going_on * 10 >= full.len() * 6;
    // a list has no stops at all
    let stops = lines().filter(|line| line.has_stop()).count();
    match is_ragged && stops * 20 >= pairs.len() && full.len() > ENOUGH {
        true => Layout::Ragged(width),
        false => Layout::Open,
    }
}

/// Whether the first word of the second line would not fit on the first.
fn is_full((line, next): &Pair, width: usize) -> bool {
    let blank = usize::from(!line.text.ends_with(['-', '–', '—']));
    line.length <= width && line.length + blank + next.first() > width
}

fn fixed(pair: &Pair, width: usize) -> bool {
    let (line, next) = pair;
    let goes_on = next.is_lower() && !line.has_stop() && line.length * 2 >= width;
    (is_full(pair, width) || goes_on) && !begins_anew(pair)
}

fn ragged(pair: &Pair, width: usize) -> bool {
    let (line, next) = pair;
    let is_full = line.length * 3 >= width * 2 && line.length <= WIDEST && next.length <= WIDEST;
    is_full && !begins_anew(pair)
}

/// A small letter goes on, in a line that is about as long as the longest; so does any behind a hyphen (*al-*,
/// *Qaeda*).
fn open(pair: &Pair, longest: usize) -> bool {
    let (line, next) = pair;
    let is_full = longest <= WIDEST && line.length * 3 >= longest * 2;
    is_full && (next.is_lower() || line.divides_a_word()) && !is_item(next.text)
}

/// Whether the second line may go on although it begins with a capital: neither is a paragraph, and what follows is a
/// sentence that ends.
fn may_go_on(pair: &Pair, rest: &[Line], lines: usize) -> bool {
    let (line, next) = pair;
    let ends = rest.last().is_some_and(Line::has_stop);
    let is_short = line.length <= WIDEST && next.length <= WIDEST && lines <= MOST;
    is_short
        && ends
        && !line.has_stop()
        && !line.text.ends_with([':', ';', '—', '–'])
        && !begins_anew(pair)
}

/// Whether the second line begins something new: an item of a list, a paragraph that is set in, what somebody else says.
fn begins_anew((line, next): &Pair) -> bool {
    let is_set_in = next.indent >= line.indent + 2 && line.has_stop();
    is_set_in
        || is_item(next.text)
        || is_byline(next.text)
        || (is_label(next.text) && !line.is_open())
}

impl Line<'_> {
    /// Whether its last mark is a hyphen behind a letter.
    fn divides_a_word(&self) -> bool {
        let front = self.text.strip_suffix(['-', '\u{2010}']);
        front.is_some_and(|front| front.ends_with(char::is_alphabetic))
    }

    /// Whether a sentence surely goes on after it: its last mark is a comma, or there is none after a small letter.
    fn is_open(&self) -> bool {
        self.text.ends_with([',', '-']) || self.text.ends_with(char::is_lowercase)
    }
}

static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[-–—*•·▪◦‣]|\(?[0-9]{1,2}[.)]|\(?[a-z]\))\s")
        .expect("the pattern is well formed")
});

fn is_item(line: &str) -> bool {
    ITEM.is_match(line)
}

/// *By Lena Ortiz*
fn is_byline(line: &str) -> bool {
    let name = line
        .strip_prefix("By ")
        .or_else(|| line.strip_prefix("BY "));
    name.is_some_and(|name| {
        let mut words = name.split_whitespace();
        words.clone().count() <= 4 && words.all(|word| word.starts_with(char::is_uppercase))
    })
}

/// *Ana Soto: We won.*
fn is_label(line: &str) -> bool {
    let Some((label, rest)) = line.split_once(':') else {
        return false;
    };
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    let names = label
        .split_whitespace()
        .filter(|word| is_name(word))
        .count();
    let count = label.split_whitespace().count();
    count <= 5 && names > 0 && names == count && rest.starts_with(char::is_whitespace)
}

/// What stands between the two lines: a blank, or nothing where a word was divided.
fn joint(text: &str, line: &Line, next: &Line, words: &impl Words) -> Change {
    let (end, start) = (line.at.end, next.at.start);
    let Some(front) = line.text.strip_suffix(['-', '\u{2010}']) else {
        let is_dash = line.text.ends_with('—') || next.text.starts_with('—');
        return Change::new(Span::new(end, start), if is_dash { "" } else { " " });
    };
    let last = front
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let length = next
        .text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(next.text.len());
    let first = &next.text[..length];
    if last.is_empty() || first.is_empty() || matches!(first, "and" | "or" | "to") {
        // *two- and three-day*, *- he said*
        let to = if front.ends_with(char::is_alphanumeric) && !matches!(first, "and" | "or" | "to")
        {
            ""
        } else {
            " "
        };
        return Change::new(Span::new(end, start), to);
    }
    let hyphen = text[..end].len() - line.text[front.len()..].len();
    match keeps_hyphen(text, last, first, words) {
        true => Change::new(Span::new(end, start), ""),
        false => Change::new(Span::new(hyphen, start), ""),
    }
}

/// Whether the hyphen between the halves of a word is its own: as the text has it elsewhere; else if the whole is no
/// word and the halves are (*long-term*), or a name stands second (*al-Qaeda*).
fn keeps_hyphen(text: &str, last: &str, first: &str, words: &impl Words) -> bool {
    let is_capital = first.starts_with(char::is_uppercase) && last.contains(char::is_lowercase);
    let whole = format!("{last}{first}");
    let small = |word: &str| word.to_lowercase();
    if is_capital || text.contains(&format!("{last}-{first}")) {
        return true;
    }
    if text.contains(&whole) || words.is_known(&small(&whole)) || words.is_common(&small(&whole)) {
        return false;
    }
    // *glyphosate-containing*, whatever stands first
    let is_participle = first.len() > 4 && (first.ends_with("ed") || first.ends_with("ing"));
    words.is_common(&small(first)) && (is_participle || words.is_known(&small(last)))
}
