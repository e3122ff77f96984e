//! The quotation marks of a text, however it writes them: which open, which close, and what stands between them.
//!
//! A mark is known by its character and by what it touches: one before a word opens, one after a word closes. An
//! apostrophe is none: single marks count in pairs only. A quotation that is not closed ends with its paragraph; the next
//! paragraph may open anew.

use super::Span;

/// A quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands.
    pub span: Span,
    /// Whether it opens a quotation.
    pub opens: bool,
    /// Whether it stands in another quotation.
    pub nested: bool,
}

impl Mark {
    /// The mark as books print it.
    pub fn form(self) -> &'static str {
        match (self.opens, self.nested) {
            (true, false) => "“",
            (false, false) => "”",
            (true, true) => "‘",
            (false, true) => "’",
        }
    }
}

/// The marks of a text and its quotations, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quotes {
    /// All marks that open or close something.
    pub marks: Vec<Mark>,
    /// What stands between the outer ones.
    pub quotations: Vec<Span>,
}

/// How marks are written: only marks of one style are a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Curly,
    Straight,
    /// `''` and the like.
    Twice,
    Guillemet,
    Single,
}

/// Longest first.
const WRITTEN: &[(&str, Style, Option<bool>)] = &[
    ("&ldquo;", Style::Curly, Some(true)),
    ("&rdquo;", Style::Curly, Some(false)),
    ("&bdquo;", Style::Curly, Some(true)),
    ("&laquo;", Style::Guillemet, None),
    ("&raquo;", Style::Guillemet, None),
    ("&quot;", Style::Straight, None),
    ("&#34;", Style::Straight, None),
    ("''", Style::Twice, None),
    ("``", Style::Twice, Some(true)),
    ("‘‘", Style::Twice, Some(true)),
    ("’’", Style::Twice, Some(false)),
    (",,", Style::Twice, Some(true)),
    ("“", Style::Curly, Some(true)),
    ("”", Style::Curly, Some(false)),
    ("„", Style::Curly, Some(true)),
    ("‟", Style::Curly, Some(true)),
    ("\"", Style::Straight, None),
    ("«", Style::Guillemet, None),
    ("»", Style::Guillemet, None),
    ("‹", Style::Single, Some(true)),
    ("›", Style::Single, Some(false)),
    ("‘", Style::Single, Some(true)),
    ("‚", Style::Single, Some(true)),
    ("’", Style::Single, None),
    ("'", Style::Single, None),
    ("`", Style::Single, Some(true)),
];

/// What may be a mark.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    span: Span,
    style: Style,
    /// Which of the two its character is, if that tells.
    shape: Option<bool>,
    /// Whether it stands before a word, after none.
    before: bool,
    /// Whether it stands after a word, before none.
    after: bool,
    /// Whether it is the first of its line.
    first: bool,
}

impl Quotes {
    /// Finds the marks of `text`; linear in its length.
    pub fn of(text: &str) -> Self {
        let mut finder = Finder {
            text,
            candidates: candidates(text),
            open: None,
            inner: None,
            found: Self::default(),
        };
        let mut block = 0;
        for at in 0..finder.candidates.len() {
            let start = finder.candidates[at].span.start;
            if let Some(end) = blank_line(&text[block..start]) {
                finder.paragraph_ends(block + end, at);
            }
            block = start;
            finder.take(at);
        }
        let end = blank_line(&text[block..]).map_or(text.len(), |end| block + end);
        finder.paragraph_ends(end, finder.candidates.len());
        finder.end(text.trim_end().len());
        finder.found.marks.sort_by_key(|mark| mark.span.start);
        finder.found.marks.dedup_by_key(|mark| mark.span.start);
        finder.found
    }
}

/// Where a paragraph ends, if a blank line follows it.
fn blank_line(text: &str) -> Option<usize> {
    text.match_indices('\n').map(|(at, _)| at).find(|&at| {
        let rest = text[at + 1..].trim_start_matches([' ', '\t', '\r']);
        rest.starts_with('\n')
    })
}

fn candidates(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut before: Option<char> = None;
    let mut first = true;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let written = may_begin(c)
            .then(|| {
                let rest = &text[at..];
                WRITTEN.iter().find(|(mark, ..)| rest.starts_with(mark))
            })
            .flatten();
        let Some(&(mark, style, shape)) = written else {
            first = c == '\n' || (first && c.is_whitespace());
            before = Some(c);
            at += c.len_utf8();
            continue;
        };
        let end = at + mark.len();
        let next = text[end..].chars().next();
        let spaced = style == Style::Guillemet;
        let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let begins = before.is_none_or(|c| c.is_whitespace() || is_opening(c));
        let ends = next.is_none_or(|c| c.is_whitespace() || is_closing(c));
        let blank = |c: Option<char>| c.is_some_and(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        found.push(Candidate {
            span: Span::new(at, end),
            style,
            shape: shape.or(match mark {
                // between blanks the French way is the common one
                "«" | "&laquo;" if spaced && blank(next) => Some(true),
                "»" | "&raquo;" if spaced && blank(before) && ends => Some(false),
                _ => None,
            }),
            before: begins && touches(next) && !(style == Style::Single && ends),
            after: touches(before) && ends && !before.is_some_and(is_bracket),
            first,
        });
        first = false;
        before = mark.chars().next_back();
        at = end;
    }
    found
}

fn may_begin(c: char) -> bool {
    matches!(
        c,
        '&' | '\''
            | '`'
            | '‘'
            | '’'
            | ','
            | '“'
            | '”'
            | '„'
            | '‟'
            | '"'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '‚'
    )
}

fn is_quote(c: char) -> bool {
    may_begin(c) && !matches!(c, '&' | ',')
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{')
}

fn is_opening(c: char) -> bool {
    is_bracket(c) || is_quote(c) || matches!(c, '—' | '–' | '-' | '/')
}

fn is_closing(c: char) -> bool {
    is_quote(c)
        || matches!(
            c,
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '}' | '—' | '–' | '-' | '/'
        )
}

/// A quotation that has not been closed.
#[derive(Debug, Clone, Copy)]
struct Open {
    style: Style,
    mark: Span,
    /// The candidate that closes it, if that is known already.
    close: Option<usize>,
}

struct Finder<'t> {
    text: &'t str,
    candidates: Vec<Candidate>,
    open: Option<Open>,
    /// A quotation in the open one.
    inner: Option<Open>,
    found: Quotes,
}

impl Finder<'_> {
    /// Takes the candidate at `at` for what it is.
    fn take(&mut self, at: usize) {
        let candidate = self.candidates[at];
        let closes = |open: Option<Open>| open.is_some_and(|open| open.close == Some(at));
        if closes(self.inner) {
            self.mark(candidate.span, false, true);
            self.inner = None;
        } else if closes(self.open) {
            self.close(candidate.span);
        } else if candidate.style == Style::Single {
            self.single(at);
        } else {
            self.double(at);
        }
    }

    fn mark(&mut self, span: Span, opens: bool, nested: bool) {
        self.found.marks.push(Mark {
            span,
            opens,
            nested,
        });
    }

    fn opened(&mut self, style: Style, mark: Span, close: Option<usize>) {
        let open = Open { style, mark, close };
        let nested = self.open.is_some();
        self.mark(mark, true, nested);
        if nested {
            self.inner = Some(open);
        } else {
            self.open = Some(open);
        }
    }

    /// Closes the outer quotation with a mark.
    fn close(&mut self, mark: Span) {
        self.mark(mark, false, false);
        self.end(mark.start);
    }

    /// Ends the outer quotation, with or without a mark.
    fn end(&mut self, end: usize) {
        if let Some(open) = self.open.take() {
            let begin = open.mark.end.min(end);
            self.found.quotations.push(Span::new(begin, end));
        }
        self.inner = None;
    }

    fn double(&mut self, at: usize) {
        let candidate = self.candidates[at];
        if let Some(inner) = self.inner.filter(|inner| inner.style != Style::Single) {
            if inner.style == candidate.style && self.opens(at) != Some(true) {
                self.mark(candidate.span, false, true);
                self.inner = None;
            }
            return;
        }
        let Some(open) = self.open else {
            if self.opens(at) == Some(true) {
                self.opened(candidate.style, candidate.span, None);
            }
            return;
        };
        if open.style == candidate.style {
            self.same_style(at);
        } else if candidate.before && !candidate.after {
            self.opened(candidate.style, candidate.span, None);
        } else if open.style != Style::Single
            && candidate.after
            && !candidate.before
            && !self.closed_later(at, open.style)
        {
            // *“We go," he said*
            self.close(candidate.span);
        }
    }

    /// Whether a mark of `style` closes something after `at`, before one opens.
    fn closed_later(&self, at: usize, style: Style) -> bool {
        let next = self.candidates[at + 1..]
            .iter()
            .find(|other| other.style == style);
        next.is_some_and(|next| next.after && !next.before)
    }

    /// A mark of the style of the quotation that is open.
    fn same_style(&mut self, at: usize) {
        let candidate = self.candidates[at];
        if candidate.shape == Some(false) || !candidate.before || candidate.after {
            self.close(candidate.span);
            return;
        }
        let lead = self.text[..candidate.span.start].trim_end();
        let rest = &self.text[candidate.span.end..];
        let pause = lead.ends_with([',', '.', '!', '?']);
        if candidate.first {
            // the next paragraph of a quotation opens anew
            self.end(lead.len());
            self.opened(candidate.style, candidate.span, None);
        } else if pause && rest.starts_with(char::is_lowercase) && candidate.shape.is_none() {
            // *"We go, "he said*
            self.close(candidate.span);
        } else if self.is_nested(at) {
            self.opened(candidate.style, candidate.span, None);
        } else {
            // the one before was never closed
            self.end(self.line_end(candidate.span.start).min(lead.len()));
            self.opened(candidate.style, candidate.span, None);
        }
    }

    /// Whether two marks that close follow.
    fn is_nested(&self, at: usize) -> bool {
        let style = self.candidates[at].style;
        let mut next = self.candidates[at + 1..]
            .iter()
            .filter(|other| other.style == style);
        let mut closes = || next.next().is_some_and(|it| it.after && !it.before);
        closes() && closes()
    }

    /// Whether a mark opens, if it does anything; where nothing else tells, marks open and close in turn.
    fn opens(&self, at: usize) -> Option<bool> {
        let candidate = self.candidates[at];
        match (candidate.before, candidate.after, candidate.shape) {
            (true, false, _) => Some(true),
            (false, true, _) => Some(false),
            (_, _, Some(shape)) => Some(shape),
            // *O''Brien*
            (false, false, None) if candidate.style == Style::Twice => None,
            _ => Some(self.open.is_none()),
        }
    }

    fn single(&mut self, at: usize) {
        let candidate = self.candidates[at];
        let taken = self
            .inner
            .or(self.open)
            .is_some_and(|open| open.style == Style::Single);
        if taken || !self.may_open(at) {
            return;
        }
        let close = self.closing(at);
        if close.is_some() || (self.open.is_none() && self.opens_anew(at)) {
            self.opened(Style::Single, candidate.span, close);
        }
    }

    /// Whether a single mark may open: before a word that is not cut short (*’em*, *’90s*).
    fn may_open(&self, at: usize) -> bool {
        let candidate = self.candidates[at];
        let rest = &self.text[candidate.span.end..];
        candidate.before && candidate.shape != Some(false) && !is_cut(rest)
    }

    /// The candidate that closes the single mark at `at`: one after a word, if need be one that may be an owner's
    /// (*the workers’ strike*), before the next one opens.
    fn closing(&self, at: usize) -> Option<usize> {
        let mut owner = None;
        for index in at + 1..self.candidates.len() {
            let other = self.candidates[index];
            let between = &self.text[self.candidates[index - 1].span.end..other.span.start];
            if blank_line(between).is_some() {
                break;
            }
            if other.style != Style::Single {
                continue;
            }
            if self.may_open(index) {
                break;
            }
            if !other.after || other.shape == Some(true) {
                continue;
            }
            if !self.may_be_owner(other.span) {
                return Some(index);
            }
            owner = owner.or(Some(index));
        }
        owner
    }

    /// *workers’ unions*, *goin’ home*, *rock ’n’ roll*: an apostrophe after a word, with another word behind it.
    fn may_be_owner(&self, mark: Span) -> bool {
        let (lead, rest) = (&self.text[..mark.start], &self.text[mark.end..]);
        let word = lead.rsplit(|c: char| !c.is_alphanumeric()).next();
        let word = word.unwrap_or_default();
        let cut = word.ends_with(['s', 'S', 'x', 'z'])
            || (word.len() > 3 && word.ends_with("in"))
            || matches!(word, "n" | "o" | "an" | "th" | "ol");
        let goes_on = rest.strip_prefix([' ', '\n']);
        cut && goes_on.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    }

    /// Whether the next paragraph opens with the same mark.
    fn opens_anew(&self, at: usize) -> bool {
        let candidate = self.candidates[at];
        let rest = &self.text[candidate.span.end..];
        let line = rest.find('\n').map(|end| rest[end..].trim_start());
        let mark = &self.text[candidate.span.start..candidate.span.end];
        line.and_then(|line| line.strip_prefix(mark))
            .is_some_and(|line| line.starts_with(char::is_alphanumeric))
    }

    /// The end of the line that ends the sentence that the open quotation begins, before `limit`.
    fn line_end(&self, limit: usize) -> usize {
        let Some(open) = self.open else {
            return limit;
        };
        let inside = &self.text[open.mark.end.min(limit)..limit];
        let mut lines = inside.match_indices('\n').map(|(at, _)| at);
        let ends = |at: &usize| inside[..*at].trim_end().ends_with(['.', '!', '?', '…']);
        lines
            .find(ends)
            .map_or(limit, |at| open.mark.end + inside[..at].trim_end().len())
    }

    /// Whether a later paragraph closes a quotation whose own ends at `end`: the next one, or any after what opens a
    /// paragraph or follows a colon (*The message reads: “…*).
    fn closed_beyond(&self, open: Open, end: usize, next: usize) -> bool {
        let lead = self.text[..open.mark.start].trim_end_matches([' ', '\t']);
        let whole = lead.is_empty() || lead.ends_with(['\n', ':']);
        let mut depth = 0;
        for other in self.candidates[next..].iter().take(FAR) {
            let between = self.text[end..other.span.start].trim_start();
            if !whole && (depth > 0 || blank_line(between).is_some()) {
                return false;
            }
            if other.style != open.style || other.before == other.after {
                continue;
            }
            if other.before {
                if depth == 0 && other.first {
                    return false;
                }
                depth += 1;
            } else if depth == 0 {
                return true;
            } else {
                depth -= 1;
            }
        }
        // *The message reads:* on a line of its own announces all that follows
        lead.trim_end().ends_with(':') && lead.ends_with('\n')
    }

    /// Ends the open quotation with its paragraph at `end`, unless the next one, whose candidates begin at `next`, closes
    /// it.
    fn paragraph_ends(&mut self, end: usize, next: usize) {
        let Some(open) = self.open else {
            return;
        };
        let goes_on = open.style != Style::Single && self.closed_beyond(open, end, next);
        if !goes_on {
            self.end(self.line_end(end));
        }
    }
}

/// No more marks are looked at to find the one that closes a quotation over paragraphs.
const FAR: usize = 64;

/// Words that are written with an apostrophe in front.
fn is_cut(rest: &str) -> bool {
    let word = rest.split(|c: char| !c.is_alphanumeric()).next();
    let word = word.unwrap_or_default().to_lowercase();
    let year = word.strip_suffix('s').unwrap_or(&word);
    let is_year = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    word.is_empty()
        || is_year
        || matches!(
            word.as_str(),
            "em" | "tis" | "twas" | "til" | "till" | "n" | "cause" | "round" | "bout" | "cos" | "s"
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        let quotes = Quotes::of(text);
        let slice = |span: &Span| &text[span.start..span.end];
        quotes.quotations.iter().map(slice).collect()
    }

    #[test]
    fn every_style_is_known() {
        for (open, close) in [
            ("“", "”"),
            ("\"", "\""),
            ("‘", "’"),
            ("'", "'"),
            ("''", "''"),
            ("``", "''"),
            ("‘‘", "’’"),
            ("„", "“"),
            ("„", "”"),
            (",,", "''"),
            ("»", "«"),
            ("«", "»"),
            ("« ", " »"),
            ("”", "”"),
            ("&quot;", "&quot;"),
            ("&ldquo;", "&rdquo;"),
            ("`", "'"),
        ] {
            let text = format!(
                "{open}The workers’ union isn’t here,{close} said Ann’s aide. Bo added: {open}We ‘know’ it.{close} (They \
                 left the {open}den{close}.)"
            );
            let text = if matches!(open, "‘" | "'" | "`") {
                text.replace("‘know’", "know")
            } else {
                text
            };
            let inside: Vec<&str> = found(&text).into_iter().map(str::trim).collect();
            let we = if text.contains('‘') && text.contains("know’") {
                "We ‘know’ it."
            } else {
                "We know it."
            };
            assert_eq!(
                inside,
                ["The workers’ union isn’t here,", we, "den"],
                "{text}"
            );
        }
    }

    #[test]
    fn apostrophes_are_no_marks() {
        for text in [
            "The workers' strike and the dogs' home.",
            "In the '90s they'd tell 'em: rock 'n' roll isn't Ann's.",
            "A 6'2\" man bought a 5\" pipe.",
            "’Twas the boys’ club; O''Brien left.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn single_marks_are_paired() {
        assert_eq!(
            found("‘The workers’ strike is over,’ he said. ‘We won.’"),
            ["The workers’ strike is over,", "We won."]
        );
        assert_eq!(
            found("The 'Red Devils' won the boys' cup, 'the best' of all."),
            ["Red Devils", "the best"]
        );
        assert_eq!(
            found("“He said ‘no’ and left.”"),
            ["He said ‘no’ and left."]
        );
        assert_eq!(
            found("‘He said “no” and left.’"),
            ["He said “no” and left."]
        );
        assert_eq!(
            found("\"He said \"no\" and left.\" So"),
            ["He said \"no\" and left."]
        );
    }

    #[test]
    fn what_is_not_closed_ends_with_its_paragraph() {
        assert_eq!(found("“A b.\n\n“C d.” E"), ["A b.", "C d."]);
        assert_eq!(found("“A b.\n\nC d.\n\nE f."), ["A b."]);
        assert_eq!(found("“A b.\nC d.\nE f."), ["A b."]);
        assert_eq!(found("“A b.\n\nC d.” E f."), ["A b.\n\nC d."]);
        assert_eq!(
            found("It reads:\n\n“A b.\n\nC “d” e.\n\nF.” G."),
            ["A b.\n\nC “d” e.\n\nF."]
        );
        assert_eq!(found("It reads:\n\n“A b.\n\nC d."), ["A b.\n\nC d."]);
        assert_eq!(found("\"A b.\n\n\"C d.\" E"), ["A b.", "C d."]);
        assert_eq!(found("'A b.\n\n'C d,' he said."), ["A b.", "C d,"]);
        assert_eq!(found("“A b, he said. “C d.”"), ["A b, he said.", "C d."]);
        assert_eq!(found("A \"b\n\nC."), ["b"]);
        assert_eq!(found("“open"), ["open"]);
        assert_eq!(found("’s ” x"), [""; 0]);
    }

    #[test]
    fn odd_blanks_do_no_harm() {
        assert_eq!(found("\"We go, \"he said."), ["We go, "]);
        assert_eq!(found("He said:\"We go.\" So"), ["We go."]);
        assert_eq!(found("\" We go . \" he said"), [" We go . "]);
        assert_eq!(found("“We go,\" he said. “No.”"), ["We go,", "No."]);
    }

    proptest! {
        #[test]
        fn spans_are_in_order(text in "\\PC{0,60}|[A-Za-z.,'’‘“”\"«» `\n-]{0,100}") {
            let quotes = Quotes::of(&text);
            let mut rest = 0;
            for mark in &quotes.marks {
                prop_assert!(rest <= mark.span.start && mark.span.start < mark.span.end);
                prop_assert!(text.get(mark.span.start..mark.span.end).is_some());
                rest = mark.span.end;
            }
            rest = 0;
            for span in &quotes.quotations {
                prop_assert!(rest <= span.start && span.start <= span.end);
                prop_assert!(text.get(span.start..span.end).is_some());
                rest = span.end;
            }
        }
    }
}
