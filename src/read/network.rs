//! The network: vectors of pieces in, scores of words out.

use super::ReaderError;
use rten::{Model, ModelOptions, NodeId, RunOptions, ThreadPool, Value, ValueOrView};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};
use std::borrow::Cow;
use std::sync::Arc;

thread_local! {
    /// One thread for each thread that reads: sums are then always taken in the same order, and
    /// readers on several threads do not wait for each other.
    static SINGLE: Arc<ThreadPool> = Arc::new(ThreadPool::with_num_threads(1));
}

const INPUTS: [&str; 3] = ["vectors", "shapes", "first"];
const OUTPUTS: [&str; 7] = ["arc", "label", "upos", "xpos", "feats", "lemma", "name"];

/// The table of piece vectors, as int8 rows with a scale each.
pub(super) struct Embeddings {
    bytes: Cow<'static, [u8]>,
    rows: usize,
    width: usize,
}

/// Bytes before the scales.
const HEADER: usize = 8;

impl Embeddings {
    /// `None` if the bytes are not as `training/FORMAT.md` says.
    pub(super) fn new(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let number = |at: usize| {
            let word = bytes.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_le_bytes(word)).ok()
        };
        let (rows, width) = (number(0)?, number(4)?);
        let size = rows
            .checked_mul(width.checked_add(4)?)?
            .checked_add(HEADER)?;
        (size == bytes.len() && width > 0).then_some(Self { bytes, rows, width })
    }

    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// Adds the vector of piece `row` to the end of `out`; zeros if there is no such piece.
    fn push(&self, row: usize, out: &mut Vec<f32>) {
        let end = out.len() + self.width;
        if let Some((scale, cells)) = self.row(row) {
            out.extend(
                cells
                    .iter()
                    .map(|&cell| f32::from(cell.cast_signed()) * scale),
            );
        }
        out.resize(end, 0.0);
    }

    fn row(&self, row: usize) -> Option<(f32, &[u8])> {
        if row >= self.rows {
            return None;
        }
        let at = HEADER + row * 4;
        let scale = f32::from_le_bytes(self.bytes.get(at..at + 4)?.try_into().ok()?);
        let start = HEADER + self.rows * 4 + row * self.width;
        Some((scale, self.bytes.get(start..start + self.width)?))
    }
}

/// What the network is asked: a sentence in pieces.
pub(super) struct Question {
    /// Rows of the pieces, `[CLS]` and `[SEP]` included.
    pub(super) pieces: Vec<usize>,
    /// The letter shape of each piece's word.
    pub(super) shapes: Vec<i32>,
    /// The root's position, 0, and those of each word's first piece.
    pub(super) first: Vec<i32>,
}

/// A matrix or cube of scores.
pub(super) struct Scores {
    data: Vec<f32>,
    shape: Vec<usize>,
}

impl Scores {
    fn new(value: Value, shape: &[usize]) -> Option<Self> {
        let tensor: Tensor<f32> = value.try_into().ok()?;
        (tensor.shape() == shape).then(|| Self {
            data: tensor.to_vec(),
            shape: shape.to_vec(),
        })
    }

    /// A row of a matrix.
    pub(super) fn row(&self, word: usize) -> &[f32] {
        let width: usize = self.shape[1..].iter().product();
        &self.data[word * width..(word + 1) * width]
    }

    /// The last dimension of a cube.
    pub(super) fn cell(&self, word: usize, column: usize) -> &[f32] {
        let width: usize = self.shape[2..].iter().product();
        &self.row(word)[column * width..(column + 1) * width]
    }
}

/// What the network answers, word by word.
pub(super) struct Answer {
    pub(super) arc: Scores,
    pub(super) label: Scores,
    pub(super) upos: Scores,
    pub(super) xpos: Scores,
    pub(super) feats: Scores,
    pub(super) lemma: Scores,
    pub(super) name: Scores,
}

/// The number of classes of each head but the arcs', in order of the outputs.
pub(super) type Widths = [usize; 6];

pub(super) struct Network {
    model: Model,
    embeddings: Embeddings,
    inputs: [NodeId; 3],
    outputs: [NodeId; 7],
    widths: Widths,
}

impl Network {
    /// Loads the network and asks it once, so that what does not fit shows here and not later.
    pub(super) fn new(
        model: Cow<'static, [u8]>,
        embeddings: Embeddings,
        widths: Widths,
    ) -> Result<Self, ReaderError> {
        let bad = |error: String| ReaderError::new("reader.onnx", error);
        let mut options = ModelOptions::with_all_ops();
        options.prepack_weights(true);
        let model = match model {
            Cow::Borrowed(bytes) => options.load_static_slice(bytes),
            Cow::Owned(bytes) => options.load(bytes),
        };
        let model = model.map_err(|error| bad(error.to_string()))?;
        let id = |name: &str| model.node_id(name).map_err(|error| bad(error.to_string()));
        let [vectors, shapes, first] = INPUTS.map(id);
        let [arc, label, upos, xpos, feats, lemma, name] = OUTPUTS.map(id);
        let network = Self {
            inputs: [vectors?, shapes?, first?],
            outputs: [arc?, label?, upos?, xpos?, feats?, lemma?, name?],
            model,
            embeddings,
            widths,
        };
        let probe = Question {
            pieces: vec![0; 4],
            shapes: vec![0; 4],
            first: vec![0, 1, 2],
        };
        network.ask(&probe).map_err(bad)?;
        Ok(network)
    }

    /// The scores of a sentence of at least one word.
    pub(super) fn ask(&self, question: &Question) -> Result<Answer, String> {
        let (pieces, words) = (
            question.pieces.len(),
            question.first.len().saturating_sub(1),
        );
        let width = self.embeddings.width;
        let mut vectors = Vec::with_capacity(pieces * width);
        for &piece in &question.pieces {
            self.embeddings.push(piece, &mut vectors);
        }
        let vectors = NdTensor::from_data([1, pieces, width], vectors);
        let shapes = NdTensor::from_data([1, pieces], question.shapes.clone());
        let first = NdTensor::from_data([words + 1], question.first.clone());
        let values: [ValueOrView; 3] = [vectors.into(), shapes.into(), first.into()];
        let inputs = self.inputs.into_iter().zip(values).collect();
        let options = RunOptions::default().with_thread_pool(Some(SINGLE.with(Arc::clone)));
        let answers = self.model.run_n(inputs, self.outputs, Some(options));
        let [arc, label, upos, xpos, feats, lemma, name] = answers.map_err(|e| e.to_string())?;
        let [labels, uposes, xposes, featses, scripts, names] = self.widths;
        let shaped = |value: Value, shape: &[usize]| {
            let found = format!("output of shape {:?}, expected {shape:?}", value.shape());
            Scores::new(value, shape).ok_or(found)
        };
        Ok(Answer {
            arc: shaped(arc, &[words, words + 1])?,
            label: shaped(label, &[words, words + 1, labels])?,
            upos: shaped(upos, &[words, uposes])?,
            xpos: shaped(xpos, &[words, xposes])?,
            feats: shaped(feats, &[words, featses])?,
            lemma: shaped(lemma, &[words, scripts])?,
            name: shaped(name, &[words, names])?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embeddings_are_rows_with_scales() {
        let mut bytes = Vec::new();
        for number in [2u32, 3] {
            bytes.extend(number.to_le_bytes());
        }
        for scale in [0.5f32, 2.0] {
            bytes.extend(scale.to_le_bytes());
        }
        bytes.extend([1, 2, 255, 4, 5, 6]);
        assert!(Embeddings::new(bytes[..bytes.len() - 1].to_vec().into()).is_none());
        let table = Embeddings::new(bytes.into()).unwrap();
        let mut out = Vec::new();
        for row in [1, 0, 7] {
            table.push(row, &mut out);
        }
        assert_eq!(out, [8.0, 10.0, 12.0, 0.5, 1.0, -0.5, 0.0, 0.0, 0.0]);
    }
}
