//! The reader: one neural network gives the tokens of a sentence their tags, lemmas, heads and
//! names; a decoder makes a tree of them.
//!
//! Each sentence is read by itself and on one thread, so that what is read does not depend on what
//! else is read, or where.

mod classes;
mod inflection;
mod lemma;
mod network;
mod pieces;
mod relations;
mod tree;

use crate::syntax::{Sentence, Token, Upos};
use crate::text::{Document, Span};
use classes::Classes;
use network::{Answer, Embeddings, Network, Question};
use pieces::Pieces;
use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

/// Most words that are read at once.
const MOST_WORDS: usize = 128;
/// Most pieces that are read at once, besides the two around a sentence.
const MOST_PIECES: usize = 510;

/// Why weights cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot use the reader's weights, {file}: {reason}")]
pub struct ReaderError {
    file: &'static str,
    reason: String,
}

impl ReaderError {
    fn new(file: &'static str, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self { file, reason }
    }
}

/// Gives the tokens of a sentence their tags, lemmas, heads and names. May be shared by threads.
pub struct Reader {
    pieces: Pieces,
    classes: Classes,
    network: Network,
}

impl Reader {
    /// The reader with the weights inside the program.
    pub fn embedded() -> Result<Self, ReaderError> {
        Self::new(
            Cow::Borrowed(include_bytes!("../../models/reader.onnx")),
            Cow::Borrowed(include_bytes!("../../models/embeddings.bin")),
            include_str!("../../models/vocabulary.txt"),
            include_str!("../../models/labels.json"),
        )
    }

    /// The reader with the weights in `folder`; `training/FORMAT.md` describes the files.
    pub fn from_folder(folder: &Path) -> Result<Self, ReaderError> {
        let bytes = |file| {
            let read = std::fs::read(folder.join(file));
            read.map_err(|error| ReaderError::new(file, error.to_string()))
        };
        let text = |file| {
            let text = String::from_utf8(bytes(file)?);
            text.map_err(|error| ReaderError::new(file, error.to_string()))
        };
        Self::new(
            Cow::Owned(bytes("reader.onnx")?),
            Cow::Owned(bytes("embeddings.bin")?),
            &text("vocabulary.txt")?,
            &text("labels.json")?,
        )
    }

    fn new(
        model: Cow<'static, [u8]>,
        embeddings: Cow<'static, [u8]>,
        vocabulary: &str,
        labels: &str,
    ) -> Result<Self, ReaderError> {
        let classes = Classes::parse(labels).map_err(|why| ReaderError::new("labels.json", why))?;
        let pieces = Pieces::new(vocabulary)
            .ok_or_else(|| ReaderError::new("vocabulary.txt", "a special piece is missing"))?;
        let embeddings = Embeddings::new(embeddings)
            .filter(|table| table.rows() == pieces.len())
            .ok_or_else(|| ReaderError::new("embeddings.bin", "not one row for each piece"))?;
        let network = Network::new(model, embeddings, classes.widths())?;
        Ok(Self {
            pieces,
            classes,
            network,
        })
    }

    /// Reads one sentence, given its tokens in order of the text. The result is a tree. A sentence
    /// too long for the network (over 128 words or 510 word pieces) is read in parts; the roots of
    /// the later parts hang from that of the first as `parataxis`, with an arc confidence of 0.
    pub fn read(&self, document: &Document, sentence: Span, tokens: &[Span]) -> Sentence {
        let forms: Vec<&str> = tokens.iter().map(|&span| document.slice(span)).collect();
        let pieces: Vec<Vec<usize>> = forms.iter().map(|form| self.pieces.of(form)).collect();
        let mut read: Vec<Token> = Vec::with_capacity(tokens.len());
        let mut top = None;
        for part in parts(&forms, &pieces) {
            let offset = part.start;
            self.read_part(
                &forms[part.clone()],
                &pieces[part.clone()],
                &tokens[part],
                &mut read,
            );
            for (index, token) in read.iter_mut().enumerate().skip(offset) {
                match (token.head, top) {
                    (Some(head), _) => token.head = Some(head + offset),
                    (None, None) => top = Some(index),
                    (None, Some(_)) => {
                        token.head = top;
                        token.deprel = "parataxis".to_owned();
                        token.arc_confidence = 0.0;
                    }
                }
            }
        }
        mark_beginnings(&mut read);
        Sentence {
            span: sentence,
            tokens: read,
        }
    }

    /// Adds the tokens of one part to `out`, with heads counted from the part's first token.
    fn read_part(
        &self,
        forms: &[&str],
        pieces: &[Vec<usize>],
        spans: &[Span],
        out: &mut Vec<Token>,
    ) {
        match self.network.ask(&self.question(forms, pieces)) {
            Ok(answer) => out.extend(self.decode(forms, spans, &answer)),
            // The network was asked when it was loaded, so this is out of the ordinary: a flat
            // tree that nobody takes for a reading.
            Err(_) => out.extend(unread(forms, spans)),
        }
    }

    fn question(&self, forms: &[&str], pieces: &[Vec<usize>]) -> Question {
        let mut question = Question {
            pieces: vec![self.pieces.cls],
            shapes: vec![0],
            first: vec![0],
        };
        for (form, rows) in forms.iter().zip(pieces) {
            let position = question.pieces.len();
            question.first.push(i32::try_from(position).unwrap_or(0));
            question.pieces.extend(rows);
            question
                .shapes
                .resize(position + rows.len(), self.pieces.shape(form));
        }
        question.pieces.push(self.pieces.sep);
        question.shapes.push(0);
        question
    }

    fn decode(&self, forms: &[&str], spans: &[Span], answer: &Answer) -> Vec<Token> {
        let arcs: Vec<&[f32]> = (0..forms.len()).map(|word| answer.arc.row(word)).collect();
        let heads = tree::best_tree(&arcs);
        let column = |head: Option<usize>| head.map_or(0, |head| head + 1);
        let labels: Vec<&[f32]> = heads
            .iter()
            .enumerate()
            .map(|(word, &head)| answer.label.cell(word, column(head)))
            .collect();
        let relations = self.classes.relations.of(&heads, &labels);
        let token = |word: usize| {
            let upos = pick(&self.classes.upos, answer.upos.row(word));
            let upos = upos.copied().unwrap_or(Upos::X);
            let text = |from: &[String], scores| pick(from, scores).cloned().unwrap_or_default();
            let xpos = text(&self.classes.xpos, answer.xpos.row(word));
            let name = pick(&self.classes.names, answer.name.row(word))
                .copied()
                .flatten();
            Token {
                span: spans[word],
                form: forms[word].to_owned(),
                lemma: self
                    .classes
                    .lemma(forms[word], upos, &xpos, answer.lemma.row(word)),
                upos,
                xpos,
                feats: text(&self.classes.feats, answer.feats.row(word)),
                head: heads[word],
                deprel: relations[word].to_owned(),
                name: name.map(|tag| tag.kind),
                name_begin: name.is_some_and(|tag| tag.begins),
                arc_confidence: probability(arcs[word], column(heads[word])),
            }
        };
        (0..forms.len()).map(token).collect()
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// Cuts a sentence into parts that the network can take, after a punctuation mark where there is
/// one in the last quarter.
fn parts(forms: &[&str], pieces: &[Vec<usize>]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while start < forms.len() {
        let mut left = MOST_PIECES;
        let fits = |rows: &&Vec<usize>| {
            let enough = rows.len() <= left;
            left = left.saturating_sub(rows.len());
            enough
        };
        let most = pieces[start..]
            .iter()
            .take(MOST_WORDS)
            .take_while(fits)
            .count();
        let most = most.max(1);
        let mut end = start + most;
        if end < forms.len() {
            let stop =
                |&at: &usize| matches!(forms[at], "," | ";" | ":" | "." | "!" | "?" | "—" | "–");
            let last = (start + most * 3 / 4..end).rev().find(stop);
            end = last.map_or(end, |at| at + 1);
        }
        parts.push(start..end);
        start = end;
    }
    parts
}

/// Tokens of a flat tree, for want of a reading.
fn unread(forms: &[&str], spans: &[Span]) -> Vec<Token> {
    let token = |(index, (form, &span)): (usize, (&&str, &Span))| Token {
        span,
        form: (*form).to_owned(),
        lemma: form.to_lowercase(),
        upos: Upos::X,
        xpos: String::new(),
        feats: String::new(),
        head: (index > 0).then_some(0),
        deprel: if index > 0 { "dep" } else { "root" }.to_owned(),
        name: None,
        name_begin: false,
        arc_confidence: 0.0,
    };
    forms.iter().zip(spans).enumerate().map(token).collect()
}

/// A name also begins where a tag says that one goes on but none of its kind is there.
fn mark_beginnings(tokens: &mut [Token]) {
    let mut before = None;
    for token in tokens {
        token.name_begin |= token.name.is_some() && token.name != before;
        before = token.name;
    }
}

/// The first of the greatest scores.
fn best(scores: &[f32]) -> Option<usize> {
    let order = |&a: &usize, &b: &usize| scores[a].total_cmp(&scores[b]).then(b.cmp(&a));
    (0..scores.len()).max_by(order)
}

fn pick<'a, T>(classes: &'a [T], scores: &[f32]) -> Option<&'a T> {
    classes.get(best(scores)?)
}

/// The softmax of `scores` at `index`.
fn probability(scores: &[f32], index: usize) -> f32 {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = scores.iter().map(|score| (score - top).exp()).sum();
    let share = scores
        .get(index)
        .map_or(0.0, |score| (score - top).exp() / sum);
    if share.is_finite() { share } else { 0.0 }
}

#[cfg(test)]
mod tests;
