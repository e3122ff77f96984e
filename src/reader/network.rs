//! The networks: pieces of a sentence in, a vector of each word, then scores.

mod heads;
mod recurrent;
mod transformer;

use super::kernel::{Columns, Level, Matrix, Quantised};
use super::weights::{Shape, Table, Weights};
use heads::Heads;
pub(super) use heads::{Answer, Tag, Widths};
use recurrent::Recurrent;
use transformer::Transformer;

/// Most pieces that a network takes.
pub(super) const MOST_PIECES: usize = 512;
/// The kinds of letter shapes.
pub(super) const SHAPES: usize = 8;

/// What the network is asked: a sentence in pieces.
pub(super) struct Question {
    /// Rows of the pieces, `[CLS]` and `[SEP]` included.
    pub(super) pieces: Vec<usize>,
    /// The letter shape of each piece's word.
    pub(super) shapes: Vec<usize>,
    /// The root's position, 0, and those of each word's first piece.
    pub(super) first: Vec<usize>,
}

/// Room for what is computed on the way, so that one sentence after another needs no new memory.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    rows: Quantised,
    /// A vector for each piece or word.
    states: Vec<f32>,
    // one for each width, because a vector that grows again is cleared again
    wide: Vec<f32>,
    inner: Vec<f32>,
    mixed: Vec<f32>,
    more: Vec<f32>,
    /// What each word is as a dependent and as a head, and the scores of its tags.
    words: Vec<f32>,
    arcs: Vec<f32>,
    /// Each word with its head, and the products of their numbers.
    pairs: Vec<f32>,
    products: Vec<f32>,
    labels: Vec<f32>,
}

/// Writes the product of `matrix` with each row of `x` to `out`.
fn times(matrix: &Matrix, level: Level, x: &[f32], rows: &mut Quantised, out: &mut Vec<f32>) {
    rows.fill(level, Columns::all(x, matrix.inputs()));
    matrix.times(level, rows, out);
}

/// What gives each word its vector.
enum Encoder {
    Transformer(Transformer),
    Recurrent(Recurrent),
}

pub(super) struct Network {
    level: Level,
    pieces: Table,
    encoder: Encoder,
    heads: Heads,
}

impl Network {
    /// The network of a file of weights; the error says what does not fit.
    pub(super) fn new(weights: &Weights, widths: Widths) -> Result<Self, String> {
        let pieces = weights.table("pieces")?;
        let (encoder, width) = match weights.header.network {
            Shape::Transformer { layers, heads } => {
                let encoder = Transformer::new(weights, pieces.width, layers, heads)?;
                (Encoder::Transformer(encoder), pieces.width)
            }
            Shape::Recurrent { layers } => {
                let encoder = Recurrent::new(weights, pieces.width, layers)?;
                let width = encoder.width();
                (Encoder::Recurrent(encoder), width)
            }
        };
        Ok(Self {
            level: Level::here(),
            heads: Heads::new(weights, width, widths)?,
            pieces,
            encoder,
        })
    }

    /// The number of pieces that have a vector.
    pub(super) fn pieces(&self) -> usize {
        self.pieces.rows()
    }

    /// The scores of a sentence.
    pub(super) fn ask<'a>(&'a self, question: &Question, scratch: &'a mut Scratch) -> Answer<'a> {
        let (level, pieces) = (self.level, &self.pieces);
        match &self.encoder {
            Encoder::Transformer(encoder) => encoder.run(level, pieces, question, scratch),
            Encoder::Recurrent(encoder) => encoder.run(level, pieces, question, scratch),
        }
        self.heads.answer(level, scratch)
    }
}
