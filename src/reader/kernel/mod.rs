//! The arithmetic of the networks: products of eight-bit matrices and operations on rows of `f32`.
//!
//! Every function gives the same bits on every processor: integers are exact, and sums of `f32`
//! are taken in sixteen lanes in one order, whatever the width of the registers; `exp` is our own.

mod matrix;
mod rows;
mod simd;

pub(super) use matrix::{Bytes, Matrix, Quantised};
pub(super) use rows::{
    Columns, add_norm, attend, dots, gelu, norm, outer, place_of_greatest, relu, scan, softmax_at,
};
pub(super) use simd::Level;
