//! The encoder of the default reader: a transformer (Vaswani et al. 2017) over word pieces.

use super::{MOST_PIECES, Question, SHAPES, Scratch, Table, Weights, times};
use crate::kernel::{Level, Matrix, add_norm, attend, gelu, norm};

/// Gains and biases of a normalisation of rows.
struct Norm {
    gain: Vec<f32>,
    bias: Vec<f32>,
}

impl Norm {
    fn new(weights: &Weights, name: &str, width: usize) -> Result<Self, String> {
        let array = |part| weights.floats(&format!("{name}.{part}"), Some(width));
        Ok(Self {
            gain: array("gain")?,
            bias: array("bias")?,
        })
    }
}

struct Layer {
    /// Queries, keys and values.
    qkv: Matrix,
    out: Matrix,
    attention_norm: Norm,
    up: Matrix,
    down: Matrix,
    norm: Norm,
}

impl Layer {
    fn new(weights: &Weights, index: usize, width: usize) -> Result<Self, String> {
        let name = |part: &str| format!("layer{index}.{part}");
        let up = weights.matrix(&name("up"), width, 1)?;
        Ok(Self {
            qkv: weights.matrix(&name("qkv"), width, 3 * width)?,
            out: weights.matrix(&name("out"), width, width)?,
            attention_norm: Norm::new(weights, &name("attention_norm"), width)?,
            down: weights.matrix(&name("down"), up.outputs(), width)?,
            up,
            norm: Norm::new(weights, &name("norm"), width)?,
        })
    }

    fn run(&self, level: Level, scratch: &mut Scratch, width: usize, heads: usize) {
        let Scratch {
            rows,
            states: x,
            wide,
            inner,
            mixed,
            more,
            ..
        } = scratch;
        times(&self.qkv, level, x, rows, wide);
        mixed.resize(x.len(), 0.0);
        attend(level, wide, width, heads, mixed);
        times(&self.out, level, mixed, rows, more);
        let Norm { gain, bias } = &self.attention_norm;
        add_norm(level, x, more, gain, bias);
        times(&self.up, level, x, rows, inner);
        gelu(level, inner);
        times(&self.down, level, inner, rows, more);
        add_norm(level, x, more, &self.norm.gain, &self.norm.bias);
    }
}

pub(super) struct Transformer {
    width: usize,
    heads: usize,
    positions: Vec<f32>,
    shapes: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
}

impl Transformer {
    pub(super) fn new(
        weights: &Weights,
        width: usize,
        layers: usize,
        heads: usize,
    ) -> Result<Self, String> {
        if heads == 0 || !width.is_multiple_of(heads * 16) || !width.is_multiple_of(64) {
            return Err(format!("{heads} heads do not share a width of {width}"));
        }
        let layers = (0..layers).map(|index| Layer::new(weights, index, width));
        Ok(Self {
            width,
            heads,
            positions: weights.floats("positions", Some(MOST_PIECES * width))?,
            shapes: weights.floats("shapes", Some(SHAPES * width))?,
            norm: Norm::new(weights, "norm", width)?,
            layers: layers.collect::<Result<_, _>>()?,
        })
    }

    /// Leaves in `scratch.states` the vectors of the root and of each word: those of their first
    /// pieces.
    pub(super) fn run(
        &self,
        level: Level,
        pieces: &Table,
        question: &Question,
        scratch: &mut Scratch,
    ) {
        let width = self.width;
        let count = question.pieces.len().min(MOST_PIECES);
        let x = &mut scratch.states;
        x.clear();
        x.extend_from_slice(&self.positions[..count * width]);
        let about = question.pieces.iter().zip(&question.shapes);
        for (row, (&piece, &shape)) in x.chunks_exact_mut(width).zip(about) {
            pieces.add(piece, 1.0, row);
            let shape = &self.shapes[shape.min(SHAPES - 1) * width..][..width];
            for (cell, shape) in row.iter_mut().zip(shape) {
                *cell += shape;
            }
        }
        norm(level, x, &self.norm.gain, &self.norm.bias);
        for layer in &self.layers {
            layer.run(level, scratch, width, self.heads);
        }
        // a word's first piece never stands before the word
        let x = &mut scratch.states;
        for (word, &at) in question.first.iter().enumerate() {
            let at = at.min(count - 1) * width;
            x.copy_within(at..at + width, word * width);
        }
        x.truncate(question.first.len() * width);
    }
}
