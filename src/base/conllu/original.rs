//! A treebank with its text as it was before it was divided: what a program that starts from text
//! is measured against.

use super::{ConlluError, Row, columns, row, token, tree};
use crate::syntax::{Sentence, Token};
use crate::text::{Document, Span};
use std::ops::Range;

/// Reads `source` with its original text: `# text` of each sentence (rebuilt from the forms and
/// `SpaceAfter=No` where it is missing), an empty line before each `# newdoc` and `# newpar`. The words
/// of a multiword token that together spell it have their own characters; where they do not, each of
/// them has the characters of the whole token. Lemmas that are `_` stay so. Empty nodes are passed over.
///
/// # Errors
/// As [`read`](super::read); also a range that does not fit, and a text that is not made of the forms.
pub fn read_original(name: &str, source: &str) -> Result<(Document, Vec<Sentence>), ConlluError> {
    let mut text = String::new();
    let mut sentences = Vec::new();
    let mut block = Block::default();
    // whether the last sentence goes over into the next without a blank
    let mut glued = false;
    for (number, line) in source.lines().chain(std::iter::once("")).enumerate() {
        if let Some(comment) = line.strip_prefix('#') {
            let comment = comment.trim();
            if is_break(comment) && !text.is_empty() && !text.ends_with('\n') {
                text.push_str("\n\n");
            }
            block.text = comment.strip_prefix("text = ").or(block.text);
        } else if !line.trim().is_empty() {
            block.add(line, number + 1)?;
        } else if !block.rows.is_empty() {
            if !text.is_empty() && !text.ends_with('\n') && !glued {
                text.push(' ');
            }
            glued = block.pieces.last().is_some_and(|piece| piece.is_glued);
            sentences.push(block.finish(&mut text)?);
            block = Block::default();
        }
    }
    Ok((Document::new(name, text).as_written(), sentences))
}

/// Whether a document or paragraph begins.
fn is_break(comment: &str) -> bool {
    let mut words = comment.split_whitespace();
    matches!(words.next(), Some("newdoc" | "newpar"))
}

/// The lines of one sentence.
#[derive(Default)]
struct Block<'a> {
    text: Option<&'a str>,
    rows: Vec<Row<'a>>,
    pieces: Vec<Piece<'a>>,
}

/// What stands in the text between two places where it may be divided: a word, or a multiword token.
struct Piece<'a> {
    words: Range<usize>,
    form: &'a str,
    line: usize,
    is_glued: bool,
}

impl<'a> Block<'a> {
    fn add(&mut self, line: &'a str, number: usize) -> Result<(), ConlluError> {
        let covered = self.pieces.last().map_or(0, |piece| piece.words.end);
        if let Some(row) = row(line, number, self.rows.len())? {
            if self.rows.len() >= covered {
                self.pieces.push(Piece {
                    words: self.rows.len()..self.rows.len() + 1,
                    form: row.columns[1],
                    line: number,
                    is_glued: row.is_glued(),
                });
            }
            self.rows.push(row);
            return Ok(());
        }
        let columns = columns(line, number)?;
        // an empty node has a point
        if let Some((first, last)) = columns[0].split_once('-') {
            let next = self.rows.len() + 1;
            let last = last.parse().ok().filter(|&last| last > next);
            let (true, Some(last)) = (first.parse() == Ok(next) && next > covered, last) else {
                let message = format!("range `{}`, expected one from `{next}` on", columns[0]);
                return Err(ConlluError {
                    line: number,
                    message,
                });
            };
            let range = Row {
                columns,
                line: number,
            };
            self.pieces.push(Piece {
                words: next - 1..last,
                form: columns[1],
                line: number,
                is_glued: range.is_glued(),
            });
        }
        Ok(())
    }

    /// The sentence, its text added to `out`.
    fn finish(&self, out: &mut String) -> Result<Sentence, ConlluError> {
        let start = out.len();
        match self.text {
            Some(text) => out.push_str(text.trim()),
            None => out.push_str(self.rebuilt().trim_end()),
        }
        let mut rest = start;
        let mut tokens: Vec<Token> = Vec::with_capacity(self.rows.len());
        for piece in &self.pieces {
            let fault = |message: String| ConlluError {
                line: piece.line,
                message,
            };
            let found = out[rest..].trim_start();
            if piece.form.is_empty() || !found.starts_with(piece.form) {
                let message = format!("`{}` is not what `# text` has here", piece.form);
                return Err(fault(message));
            }
            let at = out.len() - found.len();
            rest = at + piece.form.len();
            let Some(rows) = self.rows.get(piece.words.clone()) else {
                return Err(fault("the range is longer than its sentence".to_owned()));
            };
            let whole = Span::new(at, rest);
            for (row, span) in rows.iter().zip(spans(rows, piece.form, whole)) {
                let mut token = token(row, tokens.len(), self.rows.len(), span)?;
                row.columns[2].clone_into(&mut token.lemma);
                tokens.push(token);
            }
        }
        let line = self.rows.first().map_or(0, |row| row.line);
        if !out[rest..].trim().is_empty() {
            let message = format!("`# text` ends in `{}`, which is no word", &out[rest..]);
            return Err(ConlluError { line, message });
        }
        let span = Span::new(start, rest);
        tree(Sentence { span, tokens }, line)
    }

    fn rebuilt(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            text.push_str(piece.form);
            text.push_str(if piece.is_glued { "" } else { " " });
        }
        text
    }
}

/// Where the words `rows` of the token `form` stand, which is at `whole`.
fn spans(rows: &[Row], form: &str, whole: Span) -> Vec<Span> {
    let words = rows.iter().map(|row| row.columns[1]);
    if words.clone().collect::<String>() != form {
        return vec![whole; rows.len()];
    }
    let mut end = whole.start;
    let after = |word: &str| {
        let start = end;
        end += word.len();
        Span::new(start, end)
    };
    words.map(after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "# newdoc\n# newpar id = a\n# text = Iran's army won't go.\n\
        1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\t_\n\
        1\tIran\tIran\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_\n\
        2\t's\t_\tPART\tPOS\t_\t1\tcase\t_\t_\n\
        3\tarmy\tarmy\tNOUN\tNN\t_\t6\tnsubj\t_\t_\n\
        4-5\twon't\t_\t_\t_\t_\t_\t_\t_\t_\n\
        4\twill\twill\tAUX\tMD\t_\t6\taux\t_\t_\n\
        5\tn't\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_\n\
        5.1\tx\tx\tX\tX\t_\t_\t_\t_\t_\n\
        6\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n\
        7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_\n\n\
        1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No\n\
        2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\tSpaceAfter=No\n\n\
        1\tSo\tso\tADV\tRB\t_\t0\troot\t_\t_\n\n\
        # newpar\n\
        1\tEnd\tend\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";

    #[test]
    fn the_text_is_as_it_was() {
        let (document, sentences) = read_original("t", SAMPLE).unwrap();
        assert_eq!(document.text(), "Iran's army won't go. Why?So\n\nEnd");
        let slices: Vec<&str> = sentences
            .iter()
            .flat_map(|sentence| &sentence.tokens)
            .map(|token| document.slice(token.span))
            .collect();
        let first = ["Iran", "'s", "army", "won't", "won't", "go", "."];
        assert_eq!(slices[..7], first);
        assert_eq!(slices[7..], ["Why", "?", "So", "End"]);
        assert_eq!(sentences[0].tokens[1].lemma, "_");
        assert_eq!(document.slice(sentences[1].span), "Why?");
    }

    #[test]
    fn faults_name_their_line() {
        let line = |from: &str, to: &str| {
            let fault = read_original("t", &SAMPLE.replace(from, to)).unwrap_err();
            (fault.line, fault.message)
        };
        assert_eq!(line("army won't", "navy won't").0, 7);
        assert_eq!(line("4-5", "3-5").0, 8);
        assert_eq!(line("4-5", "4-9").0, 8);
        assert_eq!(line("go.\n", "go. Now\n").0, 5);
        assert!(line("\t0\troot", "\t3\troot").1.contains("tree"));
    }
}
