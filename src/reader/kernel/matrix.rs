//! Products of eight-bit matrices.

use super::rows::{Columns, ROUNDER, reduce};
use super::simd::{BLOCK, GROUP, Kind, Level, STEP, Take, leveled, products};
use std::ops::{Deref, Range};
use std::sync::Arc;

/// Rows that are computed together: as many as registers hold the sums of.
const TILE: usize = 6;

/// Bytes inside the program, or shared by what was loaded from one file.
#[derive(Clone)]
pub(crate) enum Bytes {
    Static(&'static [u8]),
    Shared(Arc<[u8]>),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Shared(bytes) => bytes,
        }
    }
}

/// `f32` rows as bytes: a number is `(byte - zero) * scale`, with a scale and a zero for each row,
/// so that a row's bytes do not depend on other rows.
#[derive(Debug, Default)]
pub(crate) struct Quantised {
    width: usize,
    cells: Vec<u8>,
    scales: Vec<f32>,
    zeros: Vec<i32>,
}

impl Quantised {
    /// Takes the rows of `x` in place of what was there.
    pub(crate) fn fill(&mut self, level: Level, x: Columns) {
        let rows = x.count();
        self.width = x.width;
        // nothing is cleared that is written to in any case
        self.cells.resize(rows * x.width, 0);
        self.scales.resize(rows, 0.0);
        self.zeros.resize(rows, 0);
        quantise(level, x, self);
    }

    fn rows(&self) -> usize {
        self.scales.len()
    }

    fn row(&self, row: usize) -> &[u8] {
        &self.cells[row * self.width..][..self.width]
    }
}

leveled! {
    fn quantise(x: Columns, out: &mut Quantised) {
        let Quantised { width, cells, scales, zeros } = out;
        let places = scales.iter_mut().zip(zeros);
        for ((row, cells), (scale, zero)) in x.rows().zip(cells.chunks_exact_mut(*width)).zip(places) {
            let low = reduce(row, 0.0, |a, b| if b < a { b } else { a });
            let high = reduce(row, 0.0, |a, b| if b > a { b } else { a });
            let span = high - low;
            *scale = if span > 0.0 { span / 255.0 } else { 1.0 };
            let share = 1.0 / *scale;
            // zero itself is a whole number, and what is below or above fits into a byte
            let below = (ROUNDER - low * share).to_bits().wrapping_sub(ROUNDER.to_bits());
            *zero = below.min(255).cast_signed();
            for (cell, &number) in cells.iter_mut().zip(row) {
                let whole = (number * share + ROUNDER)
                    .to_bits()
                    .wrapping_sub(ROUNDER.to_bits())
                    .cast_signed();
                *cell = whole.wrapping_add(*zero).clamp(0, 255) as u8;
            }
        }
    }
}

/// A matrix of bytes with a scale for each output, and what is added to each output.
///
/// Bytes lie in blocks of 64 outputs; in a block, in groups of 4 inputs; in a group, output by
/// output: `training/FORMAT.md`.
pub(crate) struct Matrix {
    bytes: Bytes,
    range: Range<usize>,
    inputs: usize,
    scales: Vec<f32>,
    bias: Vec<f32>,
    /// The sum of the inputs' weights of each output: what the zeros of rows are worth.
    sums: Vec<i32>,
}

impl Matrix {
    /// `None` if `range`, `scales` and `bias` do not make a matrix of so many inputs.
    pub(crate) fn new(
        bytes: Bytes,
        range: Range<usize>,
        inputs: usize,
        scales: Vec<f32>,
        bias: Vec<f32>,
        sums: Vec<i32>,
    ) -> Option<Self> {
        let outputs = scales.len();
        let fits = inputs > 0
            && inputs.is_multiple_of(GROUP)
            && outputs.is_multiple_of(BLOCK)
            && bias.len() == outputs
            && sums.len() == outputs
            && bytes.get(range.clone())?.len() == inputs.checked_mul(outputs)?;
        fits.then_some(Self {
            bytes,
            range,
            inputs,
            scales,
            bias,
            sums,
        })
    }

    /// The number of outputs, those for padding included.
    pub(crate) fn outputs(&self) -> usize {
        self.scales.len()
    }

    /// The number of inputs.
    pub(crate) fn inputs(&self) -> usize {
        self.inputs
    }

    /// Writes the product with each row to `out`: rows of `outputs` numbers.
    pub(crate) fn times(&self, level: Level, rows: &Quantised, out: &mut Vec<f32>) {
        out.resize(rows.rows() * self.outputs(), 0.0);
        if rows.width != self.inputs {
            out.fill(0.0);
            return;
        }
        let (steps, _) = self.bytes[self.range.clone()].as_chunks::<STEP>();
        for (index, block) in steps.chunks_exact(self.inputs / GROUP).enumerate() {
            for first in (0..rows.rows()).step_by(TILE) {
                let run = match rows.rows() - first {
                    1 => Self::tile::<1>,
                    2 => Self::tile::<2>,
                    3 => Self::tile::<3>,
                    4 => Self::tile::<4>,
                    5 => Self::tile::<5>,
                    _ => Self::tile::<TILE>,
                };
                run(self, level, (rows, first), (index, block), out);
            }
        }
    }

    /// Computes a block of outputs of some rows, from the `first`.
    fn tile<const ROWS: usize>(
        &self,
        level: Level,
        (rows, first): (&Quantised, usize),
        (index, block): (usize, &[[u8; STEP]]),
        out: &mut [f32],
    ) {
        let inputs: [_; ROWS] =
            std::array::from_fn(|row| rows.row(first + row).as_chunks::<GROUP>().0);
        let columns = index * BLOCK..(index + 1) * BLOCK;
        let at = first * self.outputs() + columns.start;
        let mut finish = Finish {
            row_scales: &rows.scales[first..],
            zeros: &rows.zeros[first..],
            scales: &self.scales[columns.clone()],
            bias: &self.bias[columns.clone()],
            weights: &self.sums[columns],
            out: &mut out[at..],
            stride: self.outputs(),
        };
        products(level, &inputs, block, &mut finish);
    }
}

/// Makes numbers of the sums of products of bytes.
struct Finish<'a> {
    row_scales: &'a [f32],
    zeros: &'a [i32],
    scales: &'a [f32],
    bias: &'a [f32],
    weights: &'a [i32],
    /// From the first row's first number on.
    out: &'a mut [f32],
    stride: usize,
}

impl Take for Finish<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, sums: &[i32; BLOCK]) {
        let (scale, zero) = (self.row_scales[row], self.zeros[row]);
        let out = &mut self.out[row * self.stride..][..BLOCK];
        let columns = self.scales.iter().zip(self.bias).zip(self.weights);
        for ((out, sum), ((own, bias), weights)) in out.iter_mut().zip(sums).zip(columns) {
            *out = (sum - zero * weights) as f32 * (scale * own) + bias;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Packs `weights[output][input]` as `training/export.py` does.
    fn pack(weights: &[Vec<i8>]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for block in weights.chunks_exact(BLOCK) {
            for group in 0..block[0].len() / GROUP {
                for output in block {
                    let cells = &output[group * GROUP..][..GROUP];
                    bytes.extend(cells.iter().map(|cell| cell.cast_unsigned()));
                }
            }
        }
        bytes
    }

    fn matrix(outputs: usize, inputs: usize) -> (Vec<Vec<i8>>, Matrix) {
        let mut state = 1u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            // every sign, the extremes among them
            ((state >> 16) as u8).cast_signed()
        };
        let weights: Vec<Vec<i8>> = (0..outputs)
            .map(|_| (0..inputs).map(|_| next()).collect())
            .collect();
        let bytes = Bytes::Shared(pack(&weights).into());
        let sums = weights
            .iter()
            .map(|row| row.iter().map(|&w| i32::from(w)).sum())
            .collect();
        let (scales, bias) = (vec![0.01; outputs], vec![0.5; outputs]);
        let range = 0..bytes.len();
        let matrix = Matrix::new(bytes, range, inputs, scales, bias, sums).unwrap();
        (weights, matrix)
    }

    #[test]
    fn products_are_near_those_of_numbers_and_the_same_at_every_level() {
        for (rows, inputs, outputs) in [(1, 4, 64), (5, 16, 64), (6, 100, 128), (13, 384, 192)] {
            let (weights, matrix) = matrix(outputs, inputs);
            let x: Vec<f32> = (0..rows * inputs)
                .map(|i| ((i * 7919) % 1013) as f32 / 100.0 - 3.0)
                .collect();
            let answers: Vec<Vec<f32>> = Level::all()
                .into_iter()
                .map(|level| {
                    let (mut rows, mut out) = (Quantised::default(), Vec::new());
                    rows.fill(level, Columns::all(&x, inputs));
                    matrix.times(level, &rows, &mut out);
                    out
                })
                .collect();
            for answer in &answers {
                assert_eq!(answer, &answers[0]);
            }
            for (row, x) in x.chunks(inputs).enumerate() {
                for (output, weights) in weights.iter().enumerate() {
                    let exact: f32 = x.iter().zip(weights).map(|(x, &w)| x * f32::from(w)).sum();
                    let answer = answers[0][row * outputs + output];
                    let most = 127.0 * 0.03 * (inputs as f32) * 0.01;
                    assert!(
                        (answer - (exact * 0.01 + 0.5)).abs() <= most,
                        "{answer} {exact}"
                    );
                }
            }
        }
    }

    struct Sums(Vec<(usize, [i32; BLOCK])>);

    impl Take for Sums {
        fn take(&mut self, row: usize, sums: &[i32; BLOCK]) {
            self.0.push((row, *sums));
        }
    }

    #[test]
    fn extremes_are_exact() {
        let weights = vec![vec![-128i8; 1536]; 64];
        let bytes = pack(&weights);
        let rows = [255u8; 1536];
        let inputs = [rows.as_chunks::<GROUP>().0; 3];
        for level in Level::all() {
            let mut found = Sums(Vec::new());
            products(level, &inputs, bytes.as_chunks::<STEP>().0, &mut found);
            let expected = [-128 * 255 * 1536; BLOCK];
            assert_eq!(
                found.0,
                [(0, expected), (1, expected), (2, expected)],
                "{level:?}"
            );
        }
    }

    #[test]
    fn rows_are_quantised_by_themselves() {
        let x = [0.0, 1.0, 2.0, 4.0, -1.0, 0.5, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0];
        for level in Level::all() {
            let mut rows = Quantised::default();
            rows.fill(level, Columns::all(&x, 4));
            for (row, numbers) in x.chunks(4).enumerate() {
                for (&byte, &number) in rows.row(row).iter().zip(numbers) {
                    let back = (i32::from(byte) - rows.zeros[row]) as f32 * rows.scales[row];
                    assert!(
                        (back - number).abs() <= rows.scales[row] * 0.5001,
                        "{back} {number}"
                    );
                }
            }
            let mut alone = Quantised::default();
            alone.fill(level, Columns::all(&x[4..8], 4));
            assert_eq!(alone.row(0), rows.row(1));
        }
        let odd = [f32::NAN, f32::INFINITY, 1.0, -1.0];
        Quantised::default().fill(Level::here(), Columns::all(&odd, 4));
    }

    #[test]
    fn what_does_not_fit_is_no_matrix() {
        let bytes = || Bytes::Static(&[0; 256]);
        let new = |range, inputs, outputs, sums| {
            Matrix::new(
                bytes(),
                range,
                inputs,
                vec![1.0; outputs],
                vec![0.0; outputs],
                vec![0; sums],
            )
        };
        assert!(new(0..256, 4, 64, 64).is_some());
        assert!(new(0..255, 4, 64, 64).is_none());
        assert!(new(9..265, 4, 64, 64).is_none());
        assert!(new(0..256, 2, 128, 128).is_none());
        assert!(new(0..256, 8, 32, 32).is_none());
        assert!(new(0..256, 4, 64, 63).is_none());
        assert!(new(0..0, 0, 64, 64).is_none());
    }
}
