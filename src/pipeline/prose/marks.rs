//! What is in a text for the eye alone: tags, stars and brackets of markup, characters that nobody sees, pictures.

use actant_base::text::{Change, Span};
use regex::Regex;
use std::sync::LazyLock;

fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("the pattern is well formed")
}

/// Tags of HTML that stand inside a line, and those that end one.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    let attributes =
        r#"(?:[ \t\r\n]+[A-Za-z:_-]+[ \t]*=[ \t]*(?:"[^"<>]*"|'[^'<>]*'|[^ \t\r\n"'<>]+))*"#;
    let inline = "a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|wbr";
    let block = "article|blockquote|br|center|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|tr|ul";
    pattern(&format!(
        r"(?i:</?(?:{inline}){attributes}[ \t]*/?>|(</?(?:{block}){attributes}[ \t]*/?>))|<!--[^<>]*-->"
    ))
});

/// Tags in square brackets, as forums have them.
static FORUM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\[/?(?i:b|i|u|s|url|quote|color|size)(?:=[^\[\]\n]*)?\]"));

/// A link of Markdown, or a picture.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"!?\[([^\[\]\n]+)\]\((?:https?://|/|#|mailto:)[^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)")
});

/// Words that stars or lines below mark in Markdown; the marks stand at words.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    let inner = r"[^\s*_](?:[^*_\n]*[^\s*_])?";
    pattern(&format!(
        r"(?:^|[\s(“‘—–>])(?:(\*\*\*)({inner})(\*\*\*)|(\*\*)({inner})(\*\*)|(\*)({inner})(\*)|(__)({inner})(__)|(_)({inner})(_))"
    ))
});

/// The tags of `text`: nothing, or the end of a line.
pub(super) fn tags(text: &str) -> Vec<Change> {
    let mut found = Vec::new();
    if text.contains('<') {
        for hit in TAG.captures_iter(text) {
            let to = if hit.get(1).is_some() { "\n" } else { "" };
            found.extend(
                hit.get(0)
                    .map(|tag| Change::new(Span::new(tag.start(), tag.end()), to)),
            );
        }
    }
    if text.contains('[') {
        let forum = FORUM.find_iter(text);
        found.extend(forum.map(|tag| Change::new(Span::new(tag.start(), tag.end()), "")));
        for link in LINK.captures_iter(text) {
            let (Some(whole), Some(words)) = (link.get(0), link.get(1)) else {
                continue;
            };
            found.push(Change::new(Span::new(whole.start(), words.start()), ""));
            found.push(Change::new(Span::new(words.end(), whole.end()), ""));
        }
    }
    if text.contains(['*', '_']) {
        emphasis(text, &mut found);
    }
    in_order(found)
}

/// Stars and low lines around words.
fn emphasis(text: &str, found: &mut Vec<Change>) {
    let mut at = 0;
    while let Some(hit) = MARKED.captures_at(text, at) {
        let groups: Vec<_> = hit.iter().skip(1).flatten().collect();
        let [open, words, close] = groups[..] else {
            return;
        };
        let after = text[close.end()..].chars().next();
        at = words.start();
        // *2_000*, *s** and f***: the mark is inside a word
        if after.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '*' | '_')) {
            found.push(Change::new(Span::new(open.start(), open.end()), ""));
            found.push(Change::new(Span::new(close.start(), close.end()), ""));
            at = close.end();
        }
    }
}

/// The changes in order of the text, without those that overlap one before.
fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by_key(|change| (change.at.start, change.at.end));
    let mut end = 0;
    changes.retain(|change| {
        let is_free = change.at.start >= end;
        end = if is_free { change.at.end } else { end };
        is_free
    });
    changes
}

/// The characters of `text` that are not seen, those that only look different, and pictures.
pub(super) fn signs(text: &str) -> Vec<Change> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut found: Vec<Change> = Vec::new();
    let mut rest = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
        if at < rest {
            continue;
        }
        let end = at + c.len_utf8();
        if is_picture(c) {
            let change = pictures(text, at);
            rest = change.at.end;
            found.push(change);
        } else if is_invisible(c) {
            found.push(Change::new(Span::new(at, end), ""));
        } else if let Some(plain) = plain(c) {
            found.push(Change::new(Span::new(at, end), plain));
        }
    }
    // a picture takes the blanks before it, and with them what nobody sees there
    let mut order = found;
    order.reverse();
    let mut start = text.len() + 1;
    order.retain(|change| {
        let is_free = change.at.end <= start;
        start = if is_free { change.at.start } else { start };
        is_free
    });
    order.reverse();
    order
}

/// Characters without a look of their own: soft hyphens, joiners, marks of direction, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}')
}

/// What characters stand for that only look different.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{a0}' => " ",
        '\u{2010}' | '\u{2011}' => "-",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// Emoji and other pictures.
fn is_picture(c: char) -> bool {
    is_flag(c)
        || matches!(c,
            '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{275a}' | '\u{275f}'..='\u{27bf}' | '\u{2b05}'..='\u{2b55}' | '\u{231a}'..='\u{231b}'
            | '\u{23e9}'..='\u{23fa}' | '\u{25fb}'..='\u{25fe}' | '\u{20e3}')
}

fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3f4}')
}

/// The pictures that begin at `first`, with the blanks around them. They are no words; but where the words on both sides
/// could be one name they end what stands before them: a stop, or a comma after the flag of a country.
fn pictures(text: &str, first: usize) -> Change {
    let blank = |c: char| matches!(c, ' ' | '\t' | '\u{a0}');
    let belongs = |c: char| is_picture(c) || is_invisible(c) || blank(c);
    let before = text[..first].trim_end_matches(|c| blank(c) || is_invisible(c));
    let after = text[first..].trim_start_matches(belongs);
    let run = Span::new(before.len(), text.len() - after.len());
    let is_edge = before.is_empty()
        || before.ends_with('\n')
        || after.is_empty()
        || after.starts_with(['\n', '\r']);
    let is_word = before.ends_with(char::is_alphanumeric);
    let last = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let capital = after.starts_with(char::is_uppercase);
    let seen = || text[run.start..run.end].chars().filter(|&c| is_picture(c));
    let to = if is_edge || after.starts_with(['.', ',', ';', ':', '!', '?', ')', '”', '’']) {
        ""
    } else if is_word && capital && seen().all(is_flag) {
        if last.starts_with(char::is_uppercase) {
            ", "
        } else {
            " "
        }
    } else if is_word && capital {
        ". "
    } else {
        " "
    };
    Change::new(run, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::text::Document;

    fn read(text: &str) -> String {
        let document = Document::new("t", text);
        let document = document.changed(&tags(text));
        let changes = signs(document.text());
        document.changed(&changes).text().to_owned()
    }

    #[test]
    fn tags_are_passed_over() {
        for (text, plain) in [
            (
                "<b>Iran</b> accused <i>Pakistan</i>.",
                "Iran accused Pakistan.",
            ),
            (
                "<a href=\"https://example.org\" class=x>Iran</a> left.",
                "Iran left.",
            ),
            ("One.<br/>Two.<P>Three.", "One.\nTwo.\nThree."),
            (
                "[b]Iran[/b] left [url=http://example.org]Oman[/url].",
                "Iran left Oman.",
            ),
            (
                "**Iran** accused *Oman* of _arming_ rebels.",
                "Iran accused Oman of arming rebels.",
            ),
            ("[Iran](https://example.org/a_(b)) left.", "Iran left."),
        ] {
            assert_eq!(read(text), plain);
        }
    }

    #[test]
    fn what_only_looks_like_a_tag_stays() {
        for text in [
            "a < b and c > d",
            "x <b and c> y",
            "<https://example.org>",
            "<ana@example.org> wrote",
            "f*** and s***, 2 * 3 * 4",
            "file_name_here and my_own",
            "the army [sic] left [the town]",
            "[3] and (a) or [...]",
        ] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn what_nobody_sees_is_not_there() {
        assert_eq!(
            read("Ira\u{200b}n shel\u{ad}led South\u{a0}Sudan\u{feff}."),
            "Iran shelled South Sudan."
        );
        assert_eq!(
            read("It con\u{fb01}rmed a cease\u{2011}fire."),
            "It confirmed a cease-fire."
        );
    }

    #[test]
    fn pictures_are_no_words() {
        for (text, plain) in [
            (
                "They shelled Quito. 👩‍👩‍👧 Peru 🇵🇪 condemned it.",
                "They shelled Quito. Peru condemned it.",
            ),
            ("Peru won 🎉 Chile lost", "Peru won. Chile lost"),
            ("Peru 🇵🇪 Chile 🇨🇱 and Mali", "Peru, Chile and Mali"),
            ("🚨 Breaking ❤️\nnews 👍🏽!", "Breaking\nnews!"),
            ("Peru🇵🇪won", "Peru won"),
        ] {
            assert_eq!(read(text), plain);
        }
    }
}
