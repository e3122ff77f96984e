//! Text of articles inside Markdown, HTML and tables: whatever it holds, it stays text.

use crate::tell::printable;

/// Inside a paragraph, a list or a cell of a table of Markdown (CommonMark, GitHub's tables).
pub fn markdown(text: &str) -> String {
    const MARKS: &str = "\\`*_{}[]<>#|~$^!";
    let text = printable(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        // no list, no heading and no quotation at the beginning; no address that becomes a link
        let begins = at == 0 && "-+=".contains(c);
        let number = ".)".contains(c) && before.is_ascii_digit();
        let address =
            c == '@' || (c == ':' && text[at..].starts_with("://")) || (c == '.' && before == 'w');
        if c == '&' {
            out.push_str("&amp;");
        } else {
            if MARKS.contains(c) || begins || number || address {
                out.push('\\');
            }
            out.push(c);
        }
        before = c;
    }
    out
}

/// Inside an element or an attribute of HTML.
pub fn html(text: &str) -> String {
    let text = printable(text);
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// A cell of CSV (RFC 4180) that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe
/// before it.
pub fn cell(text: &str) -> String {
    let text = printable(text);
    let begins = text.chars().next();
    let formula = matches!(
        begins,
        Some('=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
    );
    let apostrophe = if formula { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str =
        "=<b>\"x\"</b> | [a](http://e.org) `c` \\ *d*\n# e & \u{202e}f\u{0}g 1. www.x.org a@b";

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(
            markdown(HOSTILE),
            "\\=\\<b\\>\"x\"\\</b\\> \\| \\[a\\](http\\://e.org) \\`c\\` \\\\ \\*d\\* \\# e &amp; f g 1\\. www\\.x.org a\\@b"
        );
        assert_eq!(
            html(HOSTILE),
            "=&lt;b&gt;&quot;x&quot;&lt;/b&gt; | [a](http://e.org) `c` \\ *d* # e &amp; f g 1. www.x.org a@b"
        );
        assert_eq!(cell("@sum(\"a\")"), "\"'@sum(\"\"a\"\")\"");
        assert_eq!(cell(" plain "), "\"plain\"");
    }
}
