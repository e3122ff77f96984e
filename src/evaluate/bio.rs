//! Names that people have marked: files of a token and a tag a line, the tags BIO, an empty line after
//! each sentence, as Universal NER and CrossNER have them.

use actant_base::syntax::NameKind;
use actant_base::text::{Document, Span};
use std::ops::Range;

/// What is wrong with a file of names, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct BioError {
    /// The line, from one.
    pub line: usize,
    /// What was found and what was expected.
    pub message: String,
}

/// A name: which tokens of its sentence, and its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Indices of its tokens.
    pub tokens: Range<usize>,
    /// The kind.
    pub kind: NameKind,
}

/// A sentence with its names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NamedSentence {
    /// Where its tokens stand in the document.
    pub tokens: Vec<Span>,
    /// In order of the text.
    pub names: Vec<Name>,
}

impl NamedSentence {
    /// From the first token to the last.
    pub fn span(&self) -> Span {
        let ends = self.tokens.first().zip(self.tokens.last());
        ends.map_or(Span::new(0, 0), |(first, last)| first.cover(*last))
    }
}

/// Kinds of name in such files, and ours; what is not here is not counted.
const KINDS: [(&str, NameKind); 16] = [
    ("PER", NameKind::Per),
    ("ORG", NameKind::Org),
    ("LOC", NameKind::Loc),
    ("person", NameKind::Per),
    ("politician", NameKind::Per),
    ("scientist", NameKind::Per),
    ("researcher", NameKind::Per),
    ("writer", NameKind::Per),
    ("musicalartist", NameKind::Per),
    ("organisation", NameKind::Org),
    ("politicalparty", NameKind::Org),
    ("university", NameKind::Org),
    ("band", NameKind::Org),
    ("location", NameKind::Loc),
    ("country", NameKind::Loc),
    ("place", NameKind::Loc),
];

/// Reads `source`. The text is the tokens with a blank between them. A line is `TOKEN TAG`, or `NUMBER
/// TOKEN TAG` and more, between tabs; one that begins with `# ` is passed over.
///
/// # Errors
/// A line without a tag, a tag that is not BIO.
pub fn read_bio(name: &str, source: &str) -> Result<(Document, Vec<NamedSentence>), BioError> {
    let mut text = String::new();
    let mut sentences = vec![NamedSentence::default()];
    // the tag before, in this sentence
    let mut before = "O";
    for (number, line) in source.lines().enumerate() {
        let Some(sentence) = sentences.last_mut() else {
            break;
        };
        if line.trim().is_empty() {
            before = "O";
            if !sentence.tokens.is_empty() {
                sentences.push(NamedSentence::default());
            }
        } else if !line.starts_with("# ") {
            let (token, tag) = row(line).map_err(|message| BioError {
                line: number + 1,
                message,
            })?;
            if !text.is_empty() {
                text.push(if sentence.tokens.is_empty() {
                    '\n'
                } else {
                    ' '
                });
            }
            let start = text.len();
            text.push_str(token);
            add(sentence, Span::new(start, text.len()), tag, before);
            before = tag;
        }
    }
    sentences.retain(|sentence| !sentence.tokens.is_empty());
    Ok((Document::new(name, text), sentences))
}

/// The token and the tag of a line, or what is wrong with it.
fn row(line: &str) -> Result<(&str, &str), String> {
    let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
    let (token, tag) = match columns[..] {
        [number, token, tag, ..] if number.parse::<usize>().is_ok() => (token, tag),
        [token, tag, ..] => (token, tag),
        _ => {
            let columns = "one column, expected a token and a tag separated by a tab";
            return Err(columns.to_owned());
        }
    };
    if token.is_empty() {
        return Err("empty token".to_owned());
    }
    if tag != "O" && !tag.starts_with("B-") && !tag.starts_with("I-") {
        return Err(format!(
            "tag `{tag}`, expected `O`, `B-KIND` or `I-KIND`, such as `B-PER`"
        ));
    }
    Ok((token, tag))
}

/// Adds a token. A name also begins where `tag` says that one of its kind goes on but `before` does
/// not.
fn add(sentence: &mut NamedSentence, span: Span, tag: &str, before: &str) {
    let at = sentence.tokens.len();
    sentence.tokens.push(span);
    let kind_of = |tag: &str| {
        let kind = tag.get(2..)?;
        KINDS.into_iter().find(|(name, _)| *name == kind)
    };
    let Some((_, kind)) = kind_of(tag) else {
        return;
    };
    let goes_on = tag.starts_with('I') && before.get(1..) == tag.get(1..);
    match sentence.names.last_mut() {
        Some(last) if goes_on => last.tokens.end = at + 1,
        _ => sentence.names.push(Name {
            tokens: at..at + 1,
            kind,
        }),
    }
}
