//! Lines in capitals. A headline tells names from words as little as a shout does, so it is read as it would be written
//! elsewhere: *COURT JAILS MAYOR OF LIMA* as *Court jails mayor of Lima*.

use super::Words;
use actant_base::text::{Change, Span};
use std::collections::BTreeMap;

/// So many words make a line; fewer may be an acronym, a place, a label.
const LEAST: usize = 3;
/// No name that is looked up has more words.
const LONGEST_NAME: usize = 5;

/// The words of lines in capitals, as they are written elsewhere.
pub(super) fn changes(text: &str, words: &impl Words) -> Vec<Change> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push((start, line));
        start += line.len();
    }
    let is_shouted = |line: &str| is_in_capitals(line, words);
    let shouted: Vec<_> = lines.iter().filter(|(_, line)| is_shouted(line)).collect();
    if shouted.is_empty() {
        return Vec::new();
    }
    let elsewhere = elsewhere(lines.iter().map(|(_, line)| *line));
    let mut found = Vec::new();
    for &(start, line) in shouted {
        whisper(line, start, &elsewhere, words, &mut found);
    }
    found
}

/// Whether `line` is a sentence or headline without a small letter: not a dateline (*RIO DE JANEIRO —*), not a row of
/// acronyms.
fn is_in_capitals(line: &str, words: &impl Words) -> bool {
    let line = line.trim();
    if line.contains(char::is_lowercase) || line.ends_with(['—', '–', '-', ':']) {
        return false;
    }
    let all = parts(line)
        .into_iter()
        .map(|part| &line[part.at.start..part.at.end]);
    let long: Vec<&str> = all.filter(|word| word.chars().nth(1).is_some()).collect();
    long.len() >= LEAST
        && long
            .iter()
            .any(|word| words.is_common(&word.to_lowercase()))
}

/// A word of a line, or half of one with a hyphen.
#[derive(Debug, Clone, Copy)]
struct Part {
    at: Span,
    /// Whether a sentence begins with it.
    is_first: bool,
    /// Whether nothing but a blank stands between it and the one before.
    is_joined: bool,
}

fn parts(line: &str) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '&');
    let mut at = 0;
    while let Some(begin) = line[at..].find(char::is_alphanumeric) {
        let start = at + begin;
        let rest = &line[start..];
        // *U.S.* stays whole
        let dotted = dotted(rest);
        let length = dotted.unwrap_or_else(|| rest.find(|c| !is_letter(c)).unwrap_or(rest.len()));
        let between = &line[found.last().map_or(0, |last| last.at.end)..start];
        let core = match dotted {
            Some(length) => length,
            None => owner(&rest[..length]),
        };
        found.push(Part {
            at: Span::new(start, start + core),
            is_first: found.is_empty() || between.contains(['.', '!', '?']),
            is_joined: !found.is_empty() && between == " ",
        });
        at = start + length;
    }
    found
}

/// The length of an acronym with stops.
fn dotted(word: &str) -> Option<usize> {
    let bytes = word.as_bytes();
    let pairs = bytes
        .chunks(2)
        .take_while(|pair| pair.len() == 2 && pair[0].is_ascii_uppercase() && pair[1] == b'.');
    let count = pairs.count();
    (count > 1).then_some(count * 2)
}

/// The length of a word without *'S*.
fn owner(word: &str) -> usize {
    let word = word.trim_end_matches(['\'', '’']);
    let stem = word
        .strip_suffix('S')
        .and_then(|stem| stem.strip_suffix(['\'', '’']));
    stem.map_or(word.len(), str::len)
}

/// How words in small letters, or with one capital, are written where the text does not shout.
fn elsewhere<'a>(lines: impl Iterator<Item = &'a str>) -> BTreeMap<String, &'a str> {
    let mut found = BTreeMap::new();
    for line in lines.filter(|line| line.contains(char::is_lowercase)) {
        for part in parts(line) {
            let word = &line[part.at.start..part.at.end];
            let is_small = !word.contains(char::is_uppercase);
            // the first word of a sentence does not tell
            if is_small || !part.is_first {
                let known = found.entry(word.to_lowercase()).or_insert(word);
                if is_small {
                    *known = word;
                }
            }
        }
    }
    found
}

/// Adds the changes of one line.
fn whisper(
    line: &str,
    start: usize,
    elsewhere: &BTreeMap<String, &str>,
    words: &impl Words,
    found: &mut Vec<Change>,
) {
    let parts = parts(line);
    let slice = |part: &Part| &line[part.at.start..part.at.end];
    let mut next = 0;
    while next < parts.len() {
        let (length, forms) = name(&parts[next..], slice, words);
        for (part, form) in parts[next..next + length].iter().zip(forms) {
            let seen = (length == 1)
                .then(|| elsewhere.get(&slice(part).to_lowercase()))
                .flatten();
            let form = seen.map_or(form, |seen| (*seen).to_owned());
            let form = if part.is_first {
                capitalized(&form)
            } else {
                form
            };
            if form != slice(part) {
                found.push(Change::new(
                    Span::new(start + part.at.start, start + part.at.end),
                    form,
                ));
            }
            // *'S*
            let rest = &line[part.at.end..];
            if let Some(mark) = rest
                .strip_prefix(['\'', '’'])
                .filter(|rest| rest.starts_with('S'))
            {
                let at = start + line.len() - mark.len();
                found.push(Change::new(Span::new(at, at + 1), "s"));
            }
        }
        next += length;
    }
}

/// How many of the first parts are one name, or one word, and how they are written.
fn name<'a>(
    parts: &[Part],
    slice: impl Fn(&Part) -> &'a str,
    words: &impl Words,
) -> (usize, Vec<String>) {
    let joined = parts
        .iter()
        .skip(1)
        .take_while(|part| part.is_joined)
        .count();
    for length in (2..=LONGEST_NAME.min(joined + 1)).rev() {
        let all: Vec<&str> = parts[..length].iter().map(&slice).collect();
        if let Some(forms) = words.name(&all).filter(|forms| forms.len() == length) {
            return (length, forms);
        }
    }
    let word = slice(&parts[0]);
    (1, vec![form(word, words)])
}

fn form(word: &str, words: &impl Words) -> String {
    let small = word.to_lowercase();
    if small.contains(['\'', '’']) && !small.starts_with("o'") && !small.starts_with("o’") {
        // *don't*
        return small;
    }
    let is_common = words.is_common(&small);
    // *who*, *is* and *may* are words first; *US* is not *us*
    let is_short = small.chars().nth(3).is_none() && small != "us";
    if is_common && is_short {
        return small;
    }
    if let Some([form]) = words.name(&[word]).as_deref() {
        return form.clone();
    }
    let has_vowel = small.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    match () {
        () if is_common => small,
        () if word.contains('.') || !has_vowel || small.chars().nth(2).is_none() => word.to_owned(),
        () => capitalized(&small),
    }
}

/// `word` with a capital.
pub(super) fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
