//! Operations on rows of `f32`.

use std::ops::Range;

use super::simd::{Kind, Level, leveled};

/// Some columns of each of some rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns<'a> {
    cells: &'a [f32],
    stride: usize,
    at: usize,
    pub(super) width: usize,
}

impl<'a> Columns<'a> {
    /// Whole rows.
    pub(crate) fn all(cells: &'a [f32], width: usize) -> Self {
        Self {
            cells,
            stride: width,
            at: 0,
            width,
        }
    }

    /// Columns `at` of rows that are `stride` wide.
    pub(crate) fn of(cells: &'a [f32], stride: usize, at: Range<usize>) -> Self {
        Self {
            cells,
            stride,
            at: at.start,
            width: at.len(),
        }
    }

    /// The number of rows.
    pub(crate) fn count(self) -> usize {
        self.cells.len() / self.stride
    }

    /// The columns of one row.
    pub(crate) fn row(self, row: usize) -> &'a [f32] {
        &self.cells[row * self.stride + self.at..][..self.width]
    }

    #[inline(always)]
    pub(super) fn rows(self) -> impl Iterator<Item = &'a [f32]> {
        let rows = self.cells.chunks_exact(self.stride);
        rows.map(move |row| &row[self.at..][..self.width])
    }
}

/// Sums are taken in so many lanes.
const LANES: usize = 16;

/// Adding and taking away this rounds to the nearest whole number, ties to even: what is left of
/// the 23 bits of a fraction counts ones.
pub(super) const ROUNDER: f32 = 12_582_912.0;

/// A term beside the variance that keeps a row of equal numbers from a division by zero.
const EPSILON: f32 = 1e-12;

#[inline(always)]
fn greater(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// The lanes folded in halves.
#[inline(always)]
fn fold(mut lanes: [f32; LANES], with: impl Fn(f32, f32) -> f32) -> f32 {
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            lanes[lane] = with(lanes[lane], lanes[lane + half]);
        }
        half /= 2;
    }
    lanes[0]
}

/// Folds the values of `row`, lane by lane; what is beyond the last full set of lanes goes to the first lanes.
#[inline(always)]
pub(super) fn reduce(row: &[f32], start: f32, with: impl Fn(f32, f32) -> f32 + Copy) -> f32 {
    let (chunks, rest) = row.as_chunks::<LANES>();
    let mut lanes = [start; LANES];
    for chunk in chunks {
        for lane in 0..LANES {
            lanes[lane] = with(lanes[lane], chunk[lane]);
        }
    }
    for (lane, &value) in lanes.iter_mut().zip(rest) {
        *lane = with(*lane, value);
    }
    fold(lanes, with)
}

#[inline(always)]
fn sum(row: &[f32]) -> f32 {
    reduce(row, 0.0, |a, b| a + b)
}

#[inline(always)]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let ((chunks, rest), (others, other)) = (a.as_chunks::<LANES>(), b.as_chunks::<LANES>());
    let mut lanes = [0.0; LANES];
    for (chunk, other) in chunks.iter().zip(others) {
        for lane in 0..LANES {
            lanes[lane] += chunk[lane] * other[lane];
        }
    }
    for (lane, (&a, &b)) in lanes.iter_mut().zip(rest.iter().zip(other)) {
        *lane += a * b;
    }
    fold(lanes, |a, b| a + b)
}

/// e to the power of `x`, within 2 units of the last place; below -87 as at -87, above 88 as at 88.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUNDER;
    let whole = shifted - ROUNDER;
    // ln 2 in two parts, so that the product with a whole number is exact in the first
    let rest = (x - whole * 0.693_359_4) + whole * 2.121_944_4e-4;
    let mut power = 1.987_569_1e-4;
    for term in [
        1.398_199_9e-3,
        8.333_452e-3,
        4.166_579_6e-2,
        1.666_666_5e-1,
        0.5,
    ] {
        power = power * rest + term;
    }
    let power = power * rest * rest + rest + 1.0;
    let exponent = shifted.to_bits().wrapping_sub(ROUNDER.to_bits());
    power * f32::from_bits(exponent.wrapping_add(127) << 23)
}

#[inline(always)]
fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// The Gaussian error linear unit, x Φ(x) (Hendrycks & Gimpel 2016), with the error function of
/// Abramowitz & Stegun 7.1.26.
#[inline(always)]
fn gelu_of(x: f32) -> f32 {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let mut tail = 1.061_405_4;
    for term in [-1.453_152, 1.421_413_8, -0.284_496_72, 0.254_829_6] {
        tail = tail * t + term;
    }
    let erf = 1.0 - tail * t * exp(-z * z);
    let erf = if x < 0.0 { -erf } else { erf };
    0.5 * x * (1.0 + erf)
}

#[inline(always)]
fn norm_row(row: &mut [f32], gain: &[f32], bias: &[f32]) {
    let width = row.len() as f32;
    let mean = sum(row) / width;
    for cell in row.iter_mut() {
        *cell -= mean;
    }
    let scale = 1.0 / (dot(row, row) / width + EPSILON).sqrt();
    for (cell, (gain, bias)) in row.iter_mut().zip(gain.iter().zip(bias)) {
        *cell = *cell * scale * gain + bias;
    }
}

leveled! {
    /// Normalises each row of `x` (Ba et al. 2016); a row is as wide as `gain` and `bias`.
    fn norm(x: &mut [f32], gain: &[f32], bias: &[f32]) {
        for row in x.chunks_exact_mut(gain.len()) {
            norm_row(row, gain, bias);
        }
    }
}

leveled! {
    /// Adds `y` to `x` and normalises each row.
    fn add_norm(x: &mut [f32], y: &[f32], gain: &[f32], bias: &[f32]) {
        for (row, more) in x.chunks_exact_mut(gain.len()).zip(y.chunks_exact(gain.len())) {
            for (cell, more) in row.iter_mut().zip(more) {
                *cell += more;
            }
            norm_row(row, gain, bias);
        }
    }
}

leveled! {
    /// The Gaussian error linear unit of each number.
    fn gelu(x: &mut [f32]) {
        for cell in x {
            *cell = gelu_of(*cell);
        }
    }
}

leveled! {
    /// Zero for what is below zero.
    fn relu(x: &mut [f32]) {
        for cell in x {
            *cell = greater(*cell, 0.0);
        }
    }
}

leveled! {
    /// Writes the product of each row of `a` with each row of `b`.
    fn dots(a: Columns, b: Columns, out: &mut [f32]) {
        for (row, out) in a.rows().zip(out.chunks_exact_mut(b.count().max(1))) {
            for (cell, column) in out.iter_mut().zip(b.rows()) {
                *cell = dot(row, column);
            }
        }
    }
}

leveled! {
    /// Writes the product of each of the first `width` numbers of a row of `pairs` with each of the others, a row
    /// of `out` for each row; rows of `pairs` are twice as wide as `width`.
    fn outer(pairs: &[f32], width: usize, out: &mut [f32]) {
        let rows = pairs.chunks_exact(2 * width).zip(out.chunks_exact_mut(width * width));
        for (pair, out) in rows {
            let (left, right) = pair.split_at(width);
            for (a, out) in left.iter().zip(out.chunks_exact_mut(width)) {
                for (out, b) in out.iter_mut().zip(right) {
                    *out = a * b;
                }
            }
        }
    }
}

/// The place of the first of the greatest numbers; 0 if there is none.
pub(crate) fn place_of_greatest(row: &[f32]) -> usize {
    let mut place = 0;
    greatest(Level::here(), row, &mut place);
    place
}

/// The softmax of `row` at `place`: 0 if there is none.
pub(crate) fn softmax_at(row: &[f32], place: usize) -> f32 {
    let mut share = 0.0;
    soft(Level::here(), row, place, &mut share);
    if share.is_finite() { share } else { 0.0 }
}

leveled! {
    fn soft(row: &[f32], place: usize, share: &mut f32) {
        let top = reduce(row, f32::NEG_INFINITY, greater);
        let mut powers = [0.0f32; 160];
        let mut sum = 0.0;
        for part in row.chunks(powers.len()) {
            let powers = &mut powers[..part.len()];
            for (power, cell) in powers.iter_mut().zip(part) {
                *power = exp(*cell - top);
            }
            sum += self::sum(powers);
        }
        *share = row.get(place).map_or(0.0, |cell| exp(*cell - top) / sum);
    }
}

leveled! {
    /// Writes the place of the first of the greatest numbers; 0 if there is none.
    fn greatest(row: &[f32], place: &mut usize) {
        let top = reduce(row, f32::NEG_INFINITY, greater);
        *place = row.iter().position(|&cell| cell == top).unwrap_or(0);
    }
}

/// Queries that attend together, so that each key and value is loaded once for all of them.
const QUERIES: usize = 4;

leveled! {
    /// Attention of several heads (Vaswani et al. 2017) between the rows of a sentence. A row of
    /// `qkv` holds the queries of all heads, `width` numbers together, then their keys, then their
    /// values; a row of `out` gets the `width` numbers that the heads mixed. A head's part of the
    /// width is a multiple of 16.
    fn attend(qkv: &[f32], width: usize, heads: usize, out: &mut [f32]) {
        let (rows, own) = (out.len() / width, width / heads);
        let scale = 1.0 / (own as f32).sqrt();
        // a whole number of lanes for each dimension, so that no loop has a rest
        let padded = rows.next_multiple_of(LANES);
        let mut keys = vec![[0.0f32; LANES]; own * padded / LANES];
        let mut weights = vec![0.0f32; QUERIES * padded];
        for head in 0..heads {
            let at = head * own;
            for (row, cells) in qkv.chunks_exact(3 * width).enumerate() {
                for (dimension, &cell) in cells[width + at..][..own].iter().enumerate() {
                    keys[dimension * padded / LANES + row / LANES][row % LANES] = cell * scale;
                }
            }
            for first in (0..rows).step_by(QUERIES) {
                // beyond the last row, the last one again
                let row = |query: usize| (first + query).min(rows - 1);
                let queries: [&[f32]; QUERIES] =
                    std::array::from_fn(|query| &qkv[row(query) * 3 * width + at..][..own]);
                for chunk in 0..padded / LANES {
                    let mut sums = [[0.0f32; LANES]; QUERIES];
                    let column = keys[chunk..].iter().step_by(padded / LANES);
                    for (dimension, keys) in column.enumerate() {
                        for (sums, query) in sums.iter_mut().zip(&queries) {
                            for lane in 0..LANES {
                                sums[lane] += query[dimension] * keys[lane];
                            }
                        }
                    }
                    for (query, sums) in sums.iter().enumerate() {
                        weights[query * padded + chunk * LANES..][..LANES].copy_from_slice(sums);
                    }
                }
                let mut shares = [0.0f32; QUERIES];
                for (weights, share) in weights.chunks_exact_mut(padded).zip(&mut shares) {
                    *share = soften(weights, rows);
                }
                for part in (at..at + own).step_by(LANES) {
                    let mut sums = [[0.0f32; LANES]; QUERIES];
                    for (key, cells) in qkv.chunks_exact(3 * width).enumerate() {
                        let values = &cells[2 * width + part..][..LANES];
                        for (query, sums) in sums.iter_mut().enumerate() {
                            let weight = weights[query * padded + key];
                            for lane in 0..LANES {
                                sums[lane] += weight * values[lane];
                            }
                        }
                    }
                    for (query, (sums, share)) in sums.iter().zip(shares).enumerate() {
                        let out = &mut out[row(query) * width + part..][..LANES];
                        for lane in 0..LANES {
                            out[lane] = sums[lane] * share;
                        }
                    }
                }
            }
        }
    }
}

/// Makes powers of e of the first `count` of `row`, relative to the greatest, and zeros of the
/// rest; returns what they are multiplied with to sum up to one.
#[inline(always)]
fn soften(row: &mut [f32], count: usize) -> f32 {
    row[count..].fill(f32::MIN);
    let top = reduce(row, f32::MIN, greater);
    for cell in &mut *row {
        *cell = exp(*cell - top);
    }
    row[count..].fill(0.0);
    1.0 / sum(row)
}

leveled! {
    /// Two simple recurrent units (Lei et al. 2018, without the terms of the state in the gates), one
    /// from the first row to the last, one back. A row of `gates` holds, for each of the two, its candidate, forget gate and
    /// reset gate, each half as wide as a row of `x`, which holds what goes past the units and gets what comes out.
    fn scan(gates: &[f32], x: &mut [f32], width: usize) {
        let (rows, own) = (x.len() / width, width / 2);
        for back in [false, true] {
            let at = if back { own } else { 0 };
            let mut state = vec![0.0f32; own];
            for step in 0..rows {
                let row = if back { rows - 1 - step } else { step };
                let gates = &gates[row * 3 * width + 3 * at..][..3 * own];
                let (candidate, gates) = gates.split_at(own);
                let (forget, reset) = gates.split_at(own);
                let x = &mut x[row * width + at..][..own];
                for (((cell, state), candidate), (forget, reset)) in
                    x.iter_mut().zip(&mut state).zip(candidate).zip(forget.iter().zip(reset))
                {
                    let (keep, open) = (sigmoid(*forget), sigmoid(*reset));
                    *state = *candidate + keep * (*state - *candidate);
                    *cell += open * (*state - *cell);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers between -4 and 4 that look random.
    fn numbers(count: usize, seed: u32) -> Vec<f32> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / (1 << 21) as f32 - 4.0
        };
        (0..count).map(|_| next()).collect()
    }

    fn near(a: f32, b: f64, part: f64) -> bool {
        (f64::from(a) - b).abs() <= part * b.abs().max(1.0)
    }

    /// The answer of `run` at every level, all of which must be the same bits.
    fn at_all_levels(run: impl Fn(Level) -> Vec<f32>) -> Vec<f32> {
        let answers: Vec<_> = Level::all().into_iter().map(run).collect();
        let bits = |answer: &[f32]| answer.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        for answer in &answers {
            assert_eq!(bits(answer), bits(&answers[0]));
        }
        answers[0].clone()
    }

    #[test]
    fn exp_is_near_and_bounded() {
        for x in numbers(1000, 1).into_iter().map(|x| x * 20.0) {
            let expected = f64::from(x).exp();
            assert!((f64::from(exp(x)) / expected - 1.0).abs() < 3e-7, "{x}");
        }
        assert_eq!(exp(0.0), 1.0);
        assert!(exp(-1e9) > 0.0 && exp(1e9).is_finite() && exp(f32::NAN).is_nan());
    }

    #[test]
    fn gelu_is_that_of_the_error_function() {
        let x = [-6.0, -2.0, -1.0, -0.1, 0.0, 0.5, 1.0, 3.0];
        let expected = [
            -5.92e-9,
            -0.045_500_26,
            -0.158_655_25,
            -0.046_017_216,
            0.0,
            0.345_731_23,
            0.841_344_8,
            2.995_950_3,
        ];
        let answer = at_all_levels(|level| {
            let mut x = x.to_vec();
            gelu(level, &mut x);
            x
        });
        for (answer, expected) in answer.into_iter().zip(expected) {
            assert!((answer - expected).abs() < 2e-6, "{answer} {expected}");
        }
    }

    #[test]
    fn norms_have_mean_and_spread() {
        for width in [1, 15, 16, 50, 384] {
            let (gain, bias) = (vec![2.0; width], vec![0.5; width]);
            let answer = at_all_levels(|level| {
                let (mut x, y) = (numbers(3 * width, 5), numbers(3 * width, 6));
                add_norm(level, &mut x, &y, &gain, &bias);
                x
            });
            for row in answer.chunks(width) {
                let mean: f64 = row.iter().copied().map(f64::from).sum::<f64>() / width as f64;
                let spread: f64 = row
                    .iter()
                    .map(|&x| (f64::from(x) - mean).powi(2))
                    .sum::<f64>()
                    / width as f64;
                assert!((mean - 0.5).abs() < 1e-4, "{width} {mean}");
                assert!(
                    width == 1 || (spread - 4.0).abs() < 1e-3,
                    "{width} {spread}"
                );
            }
        }
    }

    #[test]
    fn dots_and_relu_are_plain() {
        for width in [1, 17, 64] {
            let (a, b) = (numbers(3 * width, 2), numbers(4 * width, 3));
            let answer = at_all_levels(|level| {
                let mut out = vec![0.0; 12];
                dots(
                    level,
                    Columns::all(&a, width),
                    Columns::all(&b, width),
                    &mut out,
                );
                out
            });
            for (index, answer) in answer.iter().enumerate() {
                let (row, column) = (index / 4, index % 4);
                let pairs = a[row * width..][..width]
                    .iter()
                    .zip(&b[column * width..][..width]);
                let expected: f64 = pairs.map(|(&a, &b)| f64::from(a) * f64::from(b)).sum();
                assert!(near(*answer, expected, 1e-5), "{answer} {expected}");
            }
        }
        let mut x = vec![-1.0, 0.0, 2.0];
        relu(Level::here(), &mut x);
        assert_eq!(x, [0.0, 0.0, 2.0]);
    }

    #[test]
    fn attention_mixes_by_likeness() {
        let (width, heads) = (32, 2);
        for rows in [1, 2, 16, 21] {
            let qkv = numbers(rows * 3 * width, 9);
            let answer = at_all_levels(|level| {
                let mut out = vec![0.0; rows * width];
                attend(level, &qkv, width, heads, &mut out);
                out
            });
            let cell = |row: usize, at: usize| f64::from(qkv[row * 3 * width + at]);
            for row in 0..rows {
                for at in 0..width {
                    let first = at / 16 * 16;
                    let likeness = |other: usize| {
                        let pairs =
                            (first..first + 16).map(|d| cell(row, d) * cell(other, width + d));
                        (pairs.sum::<f64>() / 4.0).exp()
                    };
                    let all: f64 = (0..rows).map(likeness).sum();
                    let mixed: f64 = (0..rows)
                        .map(|other| likeness(other) * cell(other, 2 * width + at))
                        .sum();
                    assert!(
                        near(answer[row * width + at], mixed / all, 1e-4),
                        "{rows} {row} {at}"
                    );
                }
            }
        }
    }

    #[test]
    fn scans_go_both_ways() {
        let (width, rows) = (6, 4);
        let (gates, x) = (numbers(rows * 3 * width, 4), numbers(rows * width, 8));
        let answer = at_all_levels(|level| {
            let mut out = x.clone();
            scan(level, &gates, &mut out, width);
            out
        });
        let sigmoid = |x: f32| 1.0 / (1.0 + (-f64::from(x)).exp());
        for back in [false, true] {
            for unit in 0..3 {
                let mut state = 0.0;
                for step in 0..rows {
                    let row = if back { rows - 1 - step } else { step };
                    let gate = |which: usize| {
                        gates[row * 18 + if back { 9 } else { 0 } + which * 3 + unit]
                    };
                    let at = row * width + if back { 3 } else { 0 } + unit;
                    let (keep, open) = (sigmoid(gate(1)), sigmoid(gate(2)));
                    state = keep * state + (1.0 - keep) * f64::from(gate(0));
                    let expected = open * state + (1.0 - open) * f64::from(x[at]);
                    assert!(near(answer[at], expected, 1e-5), "{back} {unit} {step}");
                }
            }
        }
    }

    #[test]
    fn softmax_gives_shares() {
        assert!((softmax_at(&[0.0, 0.0], 1) - 0.5).abs() < 1e-6);
        assert_eq!(softmax_at(&[f32::NAN], 0), 0.0);
        assert_eq!(softmax_at(&[], 0), 0.0);
        let (row, mut shares) = (numbers(500, 3), Vec::new());
        for level in Level::all() {
            let mut share = 0.0;
            soft(level, &row, 7, &mut share);
            shares.push(share.to_bits());
        }
        assert!(shares.windows(2).all(|pair| pair[0] == pair[1]));
        let sum: f32 = (0..row.len()).map(|place| softmax_at(&row, place)).sum();
        assert!((sum - 1.0).abs() < 1e-4);
    }

    #[test]
    fn outer_products_go_row_by_row() {
        for level in Level::all() {
            let mut out = vec![0.0; 8];
            outer(
                level,
                &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0],
                2,
                &mut out,
            );
            assert_eq!(out, [3.0, 4.0, 6.0, 8.0, 35.0, 40.0, 42.0, 48.0]);
        }
    }

    #[test]
    fn the_first_of_the_greatest_is_found() {
        for level in Level::all() {
            let mut place = 0;
            for (row, expected) in [
                (vec![1.0, 3.0, 3.0, 2.0], 1),
                (numbers(3, 1).into_iter().chain([9.0; 40]).collect(), 3),
                (vec![f32::NAN, -1.0], 1),
                (vec![f32::NAN; 20], 0),
            ] {
                greatest(level, &row, &mut place);
                assert_eq!(place, expected, "{row:?}");
            }
        }
    }

    #[test]
    fn nothing_is_a_row_too() {
        let level = Level::here();
        attend(level, &[], 32, 2, &mut []);
        scan(level, &[], &mut [], 8);
        dots(level, Columns::all(&[], 8), Columns::all(&[], 8), &mut []);
        let mut place = 7;
        greatest(level, &[], &mut place);
        assert_eq!(place, 0);
        norm(level, &mut [], &[1.0], &[0.0]);
    }
}
