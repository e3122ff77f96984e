//! What names stand in the text of a query, read without its grammar: good enough for hints, and for queries that do
//! not parse.

use std::collections::BTreeMap;

/// A name or string in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name<'a> {
    /// `rel:accuse`.
    Prefixed(&'a str, &'a str),
    /// `<https://e.org/x>`, without its brackets.
    Iri(&'a str),
    /// `"Iran"`, without its quotes, as it is written.
    Text(&'a str),
    /// A word of the language, or one that is none: `SELECT`, `Iran`.
    Word(&'a str),
}

/// The names of a query, each with the byte where it begins. Comments do not count.
pub(super) fn names(sparql: &str) -> Vec<(usize, Name<'_>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = sparql[at..].chars().next() {
        let rest = &sparql[at..];
        let (length, name) = match c {
            '#' => (rest.find('\n').unwrap_or(rest.len()), None),
            '"' | '\'' => string(rest, c),
            '<' => match iri_length(rest) {
                1 => (1, None),
                length => (length, Some(Name::Iri(&rest[1..length - 1]))),
            },
            '?' | '$' | '@' => (1 + word_length(&rest[1..], is_word), None),
            _ if c.is_alphabetic() || matches!(c, '_' | ':') => word(rest),
            _ => (c.len_utf8(), None),
        };
        found.extend(name.map(|name| (at, name)));
        at += length;
    }
    found
}

/// The prefixes that the query declares itself.
pub(super) fn declared<'a>(names: &[(usize, Name<'a>)]) -> BTreeMap<&'a str, &'a str> {
    let declarations = names.windows(3).filter_map(|three| match three {
        [
            (_, Name::Word(keyword)),
            (_, Name::Prefixed(prefix, "")),
            (_, Name::Iri(iri)),
        ] if keyword.eq_ignore_ascii_case("prefix") => Some((*prefix, *iri)),
        _ => None,
    });
    declarations.collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

fn word(rest: &str) -> (usize, Option<Name<'_>>) {
    let length = word_length(rest, is_word);
    let (word, after) = rest.split_at(length);
    let Some(local) = after.strip_prefix(':') else {
        return (length.max(1), Some(Name::Word(word)));
    };
    let local_length = word_length(local, |c| is_word(c) || matches!(c, ':' | '%' | '\\'));
    // a full stop ends the triple, not the name
    let local_name = local[..local_length].trim_end_matches('.');
    (
        length + 1 + local_length,
        Some(Name::Prefixed(word, local_name)),
    )
}

fn word_length(text: &str, is_word: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_word(c)).unwrap_or(text.len())
}

/// Of a string that starts with `quote`: the length with its quotes, and what is between them.
fn string(text: &str, quote: char) -> (usize, Option<Name<'_>>) {
    let long: String = std::iter::repeat_n(quote, 3).collect();
    let (open, close) = if text.starts_with(&long) {
        (3, long)
    } else {
        (1, quote.to_string())
    };
    let mut at = open;
    while let Some(c) = text[at..].chars().next() {
        if text[at..].starts_with(&close) {
            return (at + close.len(), Some(Name::Text(&text[open..at])));
        }
        at += c.len_utf8();
        if c == '\\' {
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    (text.len(), None)
}

/// Of an IRI in angle brackets; 1 where `<` is a comparison.
fn iri_length(text: &str) -> usize {
    let end = text[1..].find(|c: char| c == '>' || c == '<' || c.is_whitespace());
    match end {
        Some(end) if text[1 + end..].starts_with('>') => end + 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_the_grammar() {
        let query =
            "PREFIX e: <http://e/> # e:no\nSELECT ?x { ?x e:p 'it\\'s e:no' . ?x < 3 a rel:b. }";
        let names = names(query);
        let declared = declared(&names);
        let names: Vec<Name> = names.into_iter().map(|(_, name)| name).collect();
        assert_eq!(
            names,
            [
                Name::Word("PREFIX"),
                Name::Prefixed("e", ""),
                Name::Iri("http://e/"),
                Name::Word("SELECT"),
                Name::Prefixed("e", "p"),
                Name::Text("it\\'s e:no"),
                Name::Word("a"),
                Name::Prefixed("rel", "b"),
            ]
        );
        assert_eq!(declared.get("e"), Some(&"http://e/"));
    }
}
