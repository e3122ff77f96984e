//! A paragraph in pieces: what stands between blanks, divided where a sentence may end within it.
//! `training/sentences.py` says the same.

use actant_base::text::{Document, Mark, Span};
use actant_words::lexicon::{Abbreviation, abbreviation};
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// No feature needs more of a word.
const LONGEST: usize = 64;

/// A piece with what is known of it.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) span: Span,
    /// The word without the marks around it.
    pub(super) core: &'a str,
    pub(super) kind: Kind,
    /// The marks at its end, in short.
    pub(super) mark: String,
    /// The mark that it begins with.
    pub(super) opening: &'a str,
    pub(super) abbreviation: &'static str,
    /// How many names stand in a row up to it, and from it on.
    pub(super) names: (usize, usize),
}

impl Piece<'_> {
    pub(super) fn has_stop(&self) -> bool {
        self.mark.contains(['.', '!', '?'])
    }

    pub(super) fn is_lower(&self) -> bool {
        self.core.starts_with(char::is_lowercase)
    }
}

/// What sort of word it is; the names are those of the weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Smile,
    Mail,
    Url,
    /// A reference such as `[3]`.
    Cite,
    /// A line drawn with characters.
    Rule,
    Punct,
    Date,
    Time,
    /// `1.`, `a)`
    Item,
    Ampm,
    Num,
    /// *I* and *A*: initials, or words that begin a sentence.
    I,
    Init,
    /// A word with a full stop in it.
    Dot,
    Caps,
    /// A weekday or month.
    Day,
    Cap,
    Low,
    Other,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Smile => "smile",
            Self::Mail => "mail",
            Self::Url => "url",
            Self::Cite => "cite",
            Self::Rule => "rule",
            Self::Punct => "punct",
            Self::Date => "date",
            Self::Time => "time",
            Self::Item => "item",
            Self::Ampm => "ampm",
            Self::Num => "num",
            Self::I => "I",
            Self::Init => "init",
            Self::Dot => "dot",
            Self::Caps => "CAPS",
            Self::Day => "day",
            Self::Cap => "Cap",
            Self::Low => "low",
            Self::Other => "other",
        }
    }

    fn is_name(self) -> bool {
        matches!(
            self,
            Self::Cap | Self::Caps | Self::Init | Self::Day | Self::Dot
        )
    }
}

/// The pieces of the paragraph at `block`.
pub(super) fn pieces(document: &Document, block: Span) -> Vec<Piece<'_>> {
    let text = document.text();
    let body = &text[block.start..block.end];
    let mut spans = Vec::new();
    for word in body.split_whitespace() {
        // a word is a slice of the text
        let mut start = word.as_ptr().addr() - text.as_ptr().addr();
        let end = start + word.len();
        for at in glued_ends(word) {
            let at = end - word.len() + at;
            spans.push(Span::new(start, at));
            start = at;
        }
        spans.push(Span::new(start, end));
    }
    let joined = with_lone_marks(document, spans);
    let mut found: Vec<Piece> = joined
        .into_iter()
        .map(|span| piece(document, span))
        .collect();
    count_names(&mut found);
    found
}

/// *« We go. »*: a quotation mark between blanks belongs to the word that it opens before, or closes after.
fn with_lone_marks(document: &Document, spans: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    let mut opening: Option<Span> = None;
    for span in spans {
        let span = opening.take().map_or(span, |mark| mark.cover(span));
        match document.marks(span) {
            [mark] if mark.span == span && mark.opens => opening = Some(span),
            [mark] if mark.span == span && !joined.is_empty() => {
                if let Some(last) = joined.last_mut() {
                    *last = last.cover(span);
                }
            }
            _ => joined.push(span),
        }
    }
    joined.extend(opening);
    joined
}

fn piece(document: &Document, span: Span) -> Piece<'_> {
    let text = document.text();
    let marks = document.marks(span);
    let word = uncited(&text[span.start..span.end]);
    let end = span.start + word.len();
    let shown = shown(text, Span::new(span.start, end), marks);
    let inner = between(text, Span::new(span.start, end), marks);
    let core = core(&text[inner.start..inner.end]);
    let kind = kind(&shown, core);
    let is_marked = !matches!(kind, Kind::Smile | Kind::Cite);
    Piece {
        span,
        core,
        kind,
        mark: if is_marked {
            mark(&shown)
        } else {
            String::new()
        },
        opening: match marks.first() {
            Some(mark) if mark.span.start == span.start => opening(mark.form()),
            _ => opening(word),
        },
        abbreviation: abbreviated(core),
        names: (0, 0),
    }
}

/// A word without the quotation marks around it, which may be written with letters.
fn between(text: &str, word: Span, marks: &[Mark]) -> Span {
    let is_plain = |from: usize, to: usize| !text[from..to].contains(char::is_alphanumeric);
    let mut inner = word;
    for mark in marks.iter().filter(|mark| mark.span.end <= word.end) {
        if !is_plain(inner.start, mark.span.start) {
            break;
        }
        inner.start = mark.span.end;
    }
    for mark in marks.iter().rev().filter(|mark| mark.span.end <= word.end) {
        if mark.span.start < inner.start || !is_plain(mark.span.end, inner.end) {
            break;
        }
        inner.end = mark.span.start;
    }
    inner
}

/// A word with its quotation marks as books print them, without blanks around them.
fn shown<'t>(text: &'t str, word: Span, marks: &[Mark]) -> Cow<'t, str> {
    if marks.is_empty() {
        return Cow::Borrowed(&text[word.start..word.end]);
    }
    let mut shown = String::with_capacity(word.end - word.start);
    let mut at = word.start;
    for mark in marks.iter().filter(|mark| mark.span.end <= word.end) {
        shown.push_str(text[at..mark.span.start].trim());
        shown.push_str(mark.form());
        at = mark.span.end;
    }
    shown.push_str(text[at..word.end].trim());
    Cow::Owned(shown)
}

const STOPS: &[char] = &['.', '!', '?', '…'];

/// Where sentences may end within a word: `war?Thanks`, `closed.They`, `so...maybe`.
fn glued_ends(word: &str) -> Vec<usize> {
    let mut found = Vec::new();
    if word.contains("://") || word.contains(['@', '=']) || is_web(word) {
        return found;
    }
    let mut at = 0;
    while let Some(stop) = word[at..].find(STOPS) {
        let stop = at + stop;
        let rest = word[stop..].trim_start_matches(STOPS);
        at = word.len() - rest.len();
        if is_glued_end(&word[..stop], &word[stop..at], rest) {
            found.push(at);
        }
    }
    found
}

fn is_web(word: &str) -> bool {
    let start = word.as_bytes().get(..4);
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"www."))
}

/// Whether a sentence may end at `stops`: a single full stop only between a word in small letters
/// and a capitalised one.
fn is_glued_end(before: &str, stops: &str, rest: &str) -> bool {
    let mut after = rest.chars();
    let (first, second) = (after.next(), after.next());
    if !first.is_some_and(char::is_alphabetic) {
        return false;
    }
    if stops != "." {
        return before.ends_with(char::is_alphanumeric);
    }
    let stem = before.trim_end_matches(|c: char| c.is_ascii_lowercase());
    before.len() - stem.len() >= 2
        && !stem.ends_with(is_word)
        && first.is_some_and(char::is_uppercase)
        && second.is_some_and(|c| c.is_lowercase() || matches!(c, '\'' | '’'))
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The word without the references after it: `left.[3]`
fn uncited(word: &str) -> &str {
    if !word.ends_with(']') {
        return word;
    }
    let found = CITED.find(&word[word.len() - tail(word)..]);
    let cited = found.map_or(0, |found| found.len());
    let rest = &word[..word.len() - cited];
    if rest.is_empty() { word } else { rest }
}

/// The bytes of the last characters of `word`: no references are longer.
fn tail(word: &str) -> usize {
    let mut last = word.char_indices().rev();
    last.nth(LONGEST)
        .map_or(word.len(), |(at, _)| word.len() - at)
}

fn core(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The marks at the end of `word`: quotes alike, runs of two at most, three at most.
fn mark(word: &str) -> String {
    let inner = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let run = &word[inner.len()..];
    if matches!(run, "" | "." | "," | ";" | ":" | "!" | "?") {
        return run.to_owned();
    }
    let run = run.replace('…', "..");
    // an omission in brackets stands for the stop
    let is_omission = run.contains("[.");
    let mut short: Vec<char> = Vec::new();
    for c in run.chars() {
        let c = match c {
            '[' | ']' if is_omission => continue,
            '%' if !inner.is_empty() => continue,
            '"' | '“' | '”' | '«' | '»' => '”',
            '\'' | '‘' | '’' => '\'',
            ']' => ')',
            _ => c,
        };
        if c == '”' && short.last() == Some(&'\'') {
            short.pop();
        }
        if !short.ends_with(&[c, c]) {
            short.push(c);
        }
    }
    short[short.len().saturating_sub(3)..].iter().collect()
}

fn opening(word: &str) -> &str {
    match word.chars().next() {
        Some('"' | '“' | '”' | '«' | '»') => "“",
        Some('\'' | '‘' | '’') => "'",
        Some(c) if !c.is_alphanumeric() => &word[..c.len_utf8()],
        _ => "-",
    }
}

static SMILE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[:;=8][-^o']?[()\[\]DPpO/\\|*]+|[(]+[-^o']?[:;=]|<3|\^_*\^)$"));
static URL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?i)<?(?:https?:|www\.)"));
static CITED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:\[[0-9]{1,3}\])+$"));
static CITE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\[[0-9]{1,3}\][.,]?$"));
static DATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}$"));
static TIME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[ap]m)?$"));
static ITEM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\(?(?:(?:[0-9]{1,2}|[A-Za-z])\)|[0-9]{1,2}\.)$"));

fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("the pattern is well formed")
}

fn kind(word: &str, core: &str) -> Kind {
    // a word of any length takes no longer
    let is_short = word.len() <= LONGEST;
    let begins = |marks: &[char]| word.starts_with(marks);
    if is_short && begins(&[':', ';', '=', '8', '(', '<', '^']) && SMILE.is_match(word) {
        Kind::Smile
    } else if word.chars().skip(1).any(|c| c == '@') {
        Kind::Mail
    } else if begins(&['<', 'h', 'H', 'w', 'W']) && URL.is_match(word) {
        Kind::Url
    } else if is_short && begins(&['[']) && CITE.is_match(word) {
        Kind::Cite
    } else if core.is_empty() {
        let is_long = word.chars().nth(3).is_some();
        if is_long { Kind::Rule } else { Kind::Punct }
    } else {
        number(word, core).unwrap_or_else(|| letters(core))
    }
}

fn number(word: &str, core: &str) -> Option<Kind> {
    // *(10)* is the longest
    if word.len() <= 4 && ITEM.is_match(word) {
        return Some(Kind::Item);
    }
    if matches!(core, "AM" | "PM" | "pm" | "a.m" | "p.m") {
        return Some(Kind::Ampm);
    }
    if !core.starts_with(char::is_numeric) {
        return None;
    }
    let kind = if core.len() > LONGEST {
        Kind::Num
    } else if DATE.is_match(core) {
        Kind::Date
    } else if TIME.is_match(core) {
        Kind::Time
    } else {
        Kind::Num
    };
    Some(kind)
}

fn letters(core: &str) -> Kind {
    let is_upper = core.chars().any(char::is_uppercase) && !core.chars().any(char::is_lowercase);
    let is_single = core.chars().nth(1).is_none();
    if is_single && is_upper {
        return if matches!(core, "I" | "A") {
            Kind::I
        } else {
            Kind::Init
        };
    }
    if core.contains('.') {
        return Kind::Dot;
    }
    if is_upper {
        return Kind::Caps;
    }
    match core.chars().next() {
        Some(c) if c.is_uppercase() && is_day(core) => Kind::Day,
        Some(c) if c.is_uppercase() => Kind::Cap,
        Some(c) if c.is_lowercase() => Kind::Low,
        _ => Kind::Other,
    }
}

fn is_day(core: &str) -> bool {
    const DAYS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    DAYS.iter().any(|day| day.eq_ignore_ascii_case(core))
}

/// The kind of abbreviation that the word is, or that its last part is (`ESBL-E.`).
fn abbreviated(core: &str) -> &'static str {
    let part = core.rsplit(['-', '–', '—', '/']).next().unwrap_or(core);
    let is_dotted = part.len() > 1 && part.split('.').all(|it| it.chars().count() == 1);
    match abbreviation(part) {
        Some(Abbreviation::Title) => "title",
        Some(Abbreviation::Number) => "number",
        Some(Abbreviation::Other) if is_dotted && part.contains('.') => "dotted",
        Some(Abbreviation::Other) => "other",
        None => {
            let mut letters = part.chars();
            let first = letters.next().filter(|c| c.is_uppercase() && *c != 'I');
            let is_initial = first.is_some() && letters.next().is_none();
            if is_initial { "init" } else { "-" }
        }
    }
}

fn count_names(pieces: &mut [Piece]) {
    const MOST: usize = 4;
    for i in 0..pieces.len() {
        let before = match i.checked_sub(1).map(|last| &pieces[last]) {
            Some(last) if last.mark.is_empty() => last.names.0,
            _ => 0,
        };
        let named = pieces[i].kind.is_name();
        pieces[i].names.0 = if named { MOST.min(before + 1) } else { 0 };
    }
    for i in (0..pieces.len()).rev() {
        let after = match pieces.get(i + 1) {
            Some(next) if pieces[i].mark.is_empty() => next.names.1,
            _ => 0,
        };
        let named = pieces[i].kind.is_name();
        pieces[i].names.1 = if named { MOST.min(after + 1) } else { 0 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let document = Document::new("t", text);
        let found = pieces(&document, Span::new(0, text.len()));
        let slice = |piece: &Piece| &text[piece.span.start..piece.span.end];
        found.iter().map(slice).collect()
    }

    #[test]
    fn sentences_may_end_within_a_word() {
        assert_eq!(words("war?Thanks"), ["war?", "Thanks"]);
        assert_eq!(
            words("closed.They so...maybe"),
            ["closed.", "They", "so...", "maybe"]
        );
        for whole in [
            "U.S.Navy",
            "example.org/a?b=1",
            "NYTimes.com",
            "W32.Worm",
            "3.5m",
            "(e.g.so)",
            "www.a.Bc",
        ] {
            assert_eq!(words(whole), [whole]);
        }
    }

    #[test]
    fn marks_are_short() {
        for (word, short) in [
            ("gone.", "."),
            ("gone.”", ".”"),
            ("\"gone\".", "”."),
            ("gone!!!!", "!!"),
            ("gone[...]", ".."),
            ("gone[.]’”", ".”"),
            ("5%.", "."),
            ("%", "%"),
            ("wait…", ".."),
            ("(gone).", ")."),
            ("workers’", "'"),
            ("gone", ""),
        ] {
            assert_eq!(mark(word), short, "{word}");
        }
    }

    #[test]
    fn kinds_are_told_apart() {
        for (word, expected) in [
            (":-)", Kind::Smile),
            ("a@example.org", Kind::Mail),
            ("https://example.org", Kind::Url),
            ("[12]", Kind::Cite),
            ("-----", Kind::Rule),
            ("--", Kind::Punct),
            ("3/5/2024", Kind::Date),
            ("10:30", Kind::Time),
            ("2)", Kind::Item),
            ("p.m.", Kind::Ampm),
            ("3.5m", Kind::Num),
            ("J.", Kind::Init),
            ("U.S.", Kind::Dot),
            ("NATO", Kind::Caps),
            ("Friday", Kind::Day),
            ("May", Kind::Cap),
            ("“then", Kind::Low),
            ("漢字", Kind::Other),
        ] {
            assert_eq!(kind(word, core(word)), expected, "{word}");
        }
    }
}
