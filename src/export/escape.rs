//! Text in the quotation of other languages. Control characters, which break one reader or another, become blanks.

use std::fmt::Write as _;

/// Without control characters, and without the two that XML cannot write.
pub fn printable(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(' '),
        _ if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => None,
        _ => Some(c),
    })
}

/// For XML, in an element or in an attribute.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

/// A cell of a table (RFC 4180), always in quotes.
pub fn cell(text: &str) -> String {
    let plain: String = printable(text).collect();
    format!("\"{}\"", plain.replace('"', "\"\""))
}

/// A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it.
pub fn safe_cell(text: &str) -> String {
    let plain: String = printable(text).collect();
    let begins = plain.trim_start().chars().next();
    match begins {
        Some('=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}') => {
            cell(&format!("'{plain}"))
        }
        _ => cell(&plain),
    }
}

/// A string of Cypher.
pub fn cypher(text: &str) -> String {
    let mut out = String::from("'");
    for c in printable(text) {
        match c {
            '\'' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out.push('\'');
    out
}

/// A name of Cypher, in backticks.
pub fn cypher_name(text: &str) -> String {
    let plain: String = printable(text).collect();
    format!("`{}`", plain.replace('`', "``"))
}

/// A string of DOT. A backslash is doubled, so that no `\N` or `\l` of the text is an escape.
pub fn dot(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // Graphviz reads character references in plain labels too
            '&' => out.push_str("&amp;"),
            _ => out.extend(printable(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out.push('"');
    out
}

/// A string of Mermaid: in quotes, with its marks as entities.
pub fn mermaid(text: &str) -> String {
    let mut out = String::from("\"");
    for c in printable(text) {
        match c {
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' | ';' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "#{};", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_other_languages_are_quoted() {
        let hostile = "=\"</script>\\'`;\u{0}\u{b}\n&";
        assert_eq!(xml(hostile), "=&quot;&lt;/script&gt;\\'`; &amp;");
        assert_eq!(cell(hostile), "\"=\"\"</script>\\'`; &\"");
        assert_eq!(safe_cell(hostile), "\"'=\"\"</script>\\'`; &\"");
        assert_eq!(safe_cell(" @x"), "\"' @x\"");
        assert_eq!(safe_cell("\t=x"), "\"' =x\"");
        assert_eq!(cypher(hostile), "'=\"</script>\\\\\\'`; &'");
        assert_eq!(cypher_name(hostile), "`=\"</script>\\'``; &`");
        assert_eq!(dot(hostile), "\"=\\\"</script>\\\\'`;\\n&amp;\"");
        assert_eq!(
            mermaid(hostile),
            "\"=#34;#60;/script#62;#92;'#96;#59; #38;\""
        );
    }
}
