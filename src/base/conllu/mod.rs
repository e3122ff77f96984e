//! CoNLL-U, the exchange format of Universal Dependencies, in and out.
//! <https://universaldependencies.org/format.html>

mod enhanced;
mod original;
pub use enhanced::{Enhanced, read_enhanced};
pub use original::read_original;

use crate::syntax::{NameKind, Sentence, Token, Upos};
use crate::text::{Document, Span};
use std::fmt::Write as _;

/// What is wrong with a CoNLL-U file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct ConlluError {
    /// The line, from one.
    pub line: usize,
    /// What was found and what was expected.
    pub message: String,
}

/// Reads `source`; the text is rebuilt from the forms and `SpaceAfter=No`, so that spans point into
/// it. Multiword ranges and empty nodes are passed over; columns may hold `_`. A sentence whose heads
/// are all `_` gets a chain, every token under the one before it.
///
/// # Errors
/// A line that does not have ten columns, an index out of order, an unknown UPOS tag, a head that
/// does not exist, heads that make no tree.
pub fn read(name: &str, source: &str) -> Result<(Document, Vec<Sentence>), ConlluError> {
    let mut text = String::new();
    let mut sentences = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    let mut first_line = 1;
    let lines = source.lines().chain(std::iter::once(""));
    for (number, line) in lines.enumerate() {
        let line = line.trim_end_matches('\r');
        if line.starts_with("# newpar") || line.starts_with("# newdoc") {
            text.push_str(if text.is_empty() { "" } else { "\n\n" });
        }
        if line.starts_with('#') {
            continue;
        }
        if !line.trim().is_empty() {
            if rows.is_empty() {
                first_line = number + 1;
            }
            rows.extend(row(line, number + 1, rows.len())?);
        } else if !rows.is_empty() {
            sentences.push(sentence(&rows, &mut text, first_line)?);
            rows.clear();
        }
    }
    Ok((Document::new(name, text).as_written(), sentences))
}

struct Row<'a> {
    columns: [&'a str; 10],
    line: usize,
}

impl Row<'_> {
    /// Whether what follows follows without a blank.
    fn is_glued(&self) -> bool {
        let mut items = self.columns[9].split('|');
        items.any(|item| item == "SpaceAfter=No")
    }
}

fn columns(line: &str, number: usize) -> Result<[&str; 10], ConlluError> {
    let columns: Vec<&str> = line.split('\t').collect();
    columns.try_into().map_err(|found: Vec<&str>| ConlluError {
        line: number,
        message: format!("{} columns, expected ten separated by tabs", found.len()),
    })
}

fn row(line: &str, number: usize, before: usize) -> Result<Option<Row<'_>>, ConlluError> {
    let fault = |message: String| ConlluError {
        line: number,
        message,
    };
    let columns = columns(line, number)?;
    if columns[0].contains(['-', '.']) {
        return Ok(None);
    }
    if columns[0].parse() != Ok(before + 1) {
        let message = format!("token `{}`, expected `{}`", columns[0], before + 1);
        return Err(fault(message));
    }
    if columns[1].is_empty() {
        return Err(fault("empty form".to_owned()));
    }
    Ok(Some(Row {
        columns,
        line: number,
    }))
}

fn sentence(rows: &[Row], text: &mut String, line: usize) -> Result<Sentence, ConlluError> {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push(' ');
    }
    let start = text.len();
    let mut tokens = Vec::with_capacity(rows.len());
    let mut end = start;
    for (index, row) in rows.iter().enumerate() {
        let from = text.len();
        text.push_str(row.columns[1]);
        end = text.len();
        tokens.push(token(row, index, rows.len(), Span::new(from, end))?);
        if !row.is_glued() && index + 1 < rows.len() {
            text.push(' ');
        }
    }
    let span = Span::new(start, end);
    tree(Sentence { span, tokens }, line)
}

/// `sentence`, which begins at `line`, if it is a tree.
fn tree(sentence: Sentence, line: usize) -> Result<Sentence, ConlluError> {
    if !sentence.is_tree() {
        let message = "the heads make no tree, expected one root and no cycle".to_owned();
        return Err(ConlluError { line, message });
    }
    Ok(sentence)
}

fn token(row: &Row, index: usize, count: usize, span: Span) -> Result<Token, ConlluError> {
    let fault = |message: String| ConlluError {
        line: row.line,
        message,
    };
    let [_, form, lemma, upos, xpos, feats, head, deprel, _, misc] = row.columns;
    let given = |column: &str| {
        if column == "_" {
            String::new()
        } else {
            column.to_owned()
        }
    };
    let upos = match upos {
        "_" => Upos::X,
        tag => tag.parse().map_err(fault)?,
    };
    let head = match head {
        "_" => index.checked_sub(1),
        "0" => None,
        number => match number.parse::<usize>() {
            Ok(head) if head <= count => head.checked_sub(1),
            _ => return Err(fault(format!("head `{number}`, expected 0 to {count}"))),
        },
    };
    let name = misc.split('|').find_map(|item| item.strip_prefix("Name="));
    let kind = name.and_then(|tag| match tag.get(2..) {
        Some("PER") => Some(NameKind::Per),
        Some("ORG") => Some(NameKind::Org),
        Some("LOC") => Some(NameKind::Loc),
        _ => None,
    });
    Ok(Token {
        span,
        form: form.to_owned(),
        lemma: if lemma == "_" && form != "_" {
            form.to_owned()
        } else {
            lemma.to_owned()
        },
        upos,
        xpos: given(xpos),
        feats: given(feats),
        head,
        deprel: given(deprel).into(),
        name: kind,
        name_begin: kind.is_some() && name.is_some_and(|tag| tag.starts_with('B')),
        arc_confidence: 1.0,
        label_confidence: 1.0,
    })
}

/// Writes `sentences` of `document`; names stand in MISC as `Name=B-PER`.
pub fn write(document: &Document, sentences: &[Sentence]) -> String {
    write_from(1, document, sentences)
}

/// Writes `sentences` of `document`, the first of them numbered `first`.
pub fn write_from(first: usize, document: &Document, sentences: &[Sentence]) -> String {
    let mut out = String::new();
    for (number, sentence) in (first..).zip(sentences) {
        let text = document
            .slice(sentence.span)
            .replace(['\n', '\r', '\t'], " ");
        // writing to a string cannot fail
        let _ = writeln!(out, "# sent_id = {number}\n# text = {text}");
        for (index, token) in sentence.tokens.iter().enumerate() {
            let or_blank = |text: &str| {
                if text.is_empty() {
                    "_".to_owned()
                } else {
                    text.replace(['\t', '\n', ' '], "_")
                }
            };
            let head = token.head.map_or(0, |head| head + 1);
            // a quotation mark as the text has it
            let is_mark = document.form(token.span) != document.slice(token.span);
            let form = if is_mark {
                document.slice(token.span)
            } else {
                &token.form
            };
            let _ = writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t{}\t{head}\t{}\t_\t{}",
                index + 1,
                form,
                or_blank(&token.lemma),
                token.upos,
                or_blank(&token.xpos),
                or_blank(&token.feats),
                or_blank(&token.deprel),
                misc(sentence, index),
            );
        }
        out.push('\n');
    }
    out
}

fn misc(sentence: &Sentence, index: usize) -> String {
    let token = &sentence.tokens[index];
    let mut items = Vec::new();
    if let Some(kind) = token.name {
        let place = if token.name_begin { "B" } else { "I" };
        let kind = match kind {
            NameKind::Per => "PER",
            NameKind::Org => "ORG",
            NameKind::Loc => "LOC",
        };
        items.push(format!("Name={place}-{kind}"));
    }
    let next = sentence.tokens.get(index + 1);
    if next.is_some_and(|next| next.span.start == token.span.end) {
        items.push("SpaceAfter=No".to_owned());
    }
    if items.is_empty() {
        "_".to_owned()
    } else {
        items.join("|")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "# text = Iran's army left.\n\
        1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\t_\n\
        1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t_\tName=B-LOC|SpaceAfter=No\n\
        2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_\n\
        3\tarmy\tarmy\tNOUN\tNN\tNumber=Sing\t4\tnsubj\t_\t_\n\
        4\tleft\tleave\tVERB\tVBD\tTense=Past\t0\troot\t_\tSpaceAfter=No\n\
        5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n";

    #[test]
    fn what_is_written_reads_back() {
        let (document, sentences) = read("t", SAMPLE).unwrap();
        assert_eq!(document.text(), "Iran's army left.");
        let (again, same) = read("t", &write(&document, &sentences)).unwrap();
        assert_eq!(again.text(), document.text());
        assert_eq!(same, sentences);
        assert_eq!(sentences[0].tokens[0].name, Some(NameKind::Loc));
    }

    #[test]
    fn faults_name_their_line() {
        assert_eq!(read("t", "1\tIran\n").unwrap_err().line, 1);
        let wrong = SAMPLE.replace("VERB", "VEBR");
        let fault = read("t", &wrong).unwrap_err();
        assert_eq!(fault.line, 6);
        assert!(fault.message.contains("`VEBR`"));
        let cycle = SAMPLE.replace("\t0\troot", "\t3\troot");
        assert!(read("t", &cycle).unwrap_err().message.contains("tree"));
        let outside = SAMPLE.replace("\t0\troot", "\t9\troot");
        assert!(
            read("t", &outside)
                .unwrap_err()
                .message
                .contains("head `9`")
        );
    }
}
