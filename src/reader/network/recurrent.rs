//! The encoder of the fast reader: simple recurrent units (Lei et al. 2018) over words.

use super::{Question, SHAPES, Scratch, Table, Weights, times};
use crate::kernel::{Level, Matrix, norm, relu, scan};

pub(super) struct Recurrent {
    /// From a word and its two neighbours.
    window: Matrix,
    shapes: Vec<f32>,
    layers: Vec<Layer>,
}

struct Layer {
    gates: Matrix,
    gain: Vec<f32>,
    bias: Vec<f32>,
}

impl Recurrent {
    pub(super) fn new(weights: &Weights, pieces: usize, layers: usize) -> Result<Self, String> {
        let window = weights.matrix("window", 3 * pieces, 1)?;
        let width = window.outputs();
        let layer = |index| {
            Ok(Layer {
                gates: weights.matrix(&format!("layer{index}.gates"), width, 3 * width)?,
                gain: weights.floats(&format!("layer{index}.norm.gain"), Some(width))?,
                bias: weights.floats(&format!("layer{index}.norm.bias"), Some(width))?,
            })
        };
        Ok(Self {
            window,
            shapes: weights.floats("shapes", Some(SHAPES * pieces))?,
            layers: (0..layers).map(layer).collect::<Result<_, String>>()?,
        })
    }

    pub(super) fn width(&self) -> usize {
        self.window.outputs()
    }

    /// Leaves in `scratch.states` the vectors of the root and of each word.
    pub(super) fn run(
        &self,
        level: Level,
        pieces: &Table,
        question: &Question,
        scratch: &mut Scratch,
    ) {
        let Scratch {
            rows,
            states: x,
            wide,
            inner,
            more,
            ..
        } = scratch;
        self.windows(pieces, question, inner, more);
        times(&self.window, level, inner, rows, x);
        relu(level, x);
        for layer in &self.layers {
            times(&layer.gates, level, x, rows, wide);
            scan(level, wide, x, self.width());
            norm(level, x, &layer.gain, &layer.bias);
        }
    }

    /// The vector of a word is the mean of its pieces' and stands in the windows of three words.
    fn windows(
        &self,
        pieces: &Table,
        question: &Question,
        windows: &mut Vec<f32>,
        vector: &mut Vec<f32>,
    ) {
        let (own, words) = (pieces.width, question.first.len());
        windows.clear();
        windows.resize(words * 3 * own, 0.0);
        for word in 0..words {
            let start = question.first[word];
            let end = question.first.get(word + 1).copied();
            let end = end.unwrap_or(question.pieces.len() - 1).max(start + 1);
            let shape = question.shapes[start].min(SHAPES - 1);
            vector.clear();
            vector.extend_from_slice(&self.shapes[shape * own..][..own]);
            let share = 1.0 / (end - start) as f32;
            for &piece in &question.pieces[start..end] {
                pieces.add(piece, share, vector);
            }
            let (before, after) = (word.checked_sub(1), Some(word + 1));
            for (place, row) in [(2, before), (1, Some(word)), (0, after)] {
                if let Some(row) = row.filter(|&row| row < words) {
                    windows[(row * 3 + place) * own..][..own].copy_from_slice(vector);
                }
            }
        }
    }
}
