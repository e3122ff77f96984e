//! Which instructions the processor has, and what is written for each set of them.
//!
//! This is the one file with `unsafe` code. It is there because products of eight-bit matrices
//! are most of the reader's time, and the instructions made for them are several times as fast as
//! what the compiler makes of plain code for any `x86_64` (`cargo run --release --example bench`
//! tells). Two things are to be shown. Calling a function that was compiled for certain
//! instructions is sound where the processor has them: a `Level` other than `Plain` exists only
//! where [`Level::all`] has found that it does. Loading a register from memory is sound where there are as
//! many bytes: the loaders take arrays of that size.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;
use std::sync::LazyLock;

/// Outputs that one pass over the inputs computes.
pub(super) const BLOCK: usize = 64;
/// Inputs whose products one instruction adds up.
pub(super) const GROUP: usize = 4;
/// Bytes of a block of a matrix for one group of inputs.
pub(super) const STEP: usize = BLOCK * GROUP;

/// A set of instructions that the kernels are compiled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What every processor of the target has.
    Plain,
    /// 256-bit integers.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// 512-bit integers with sums of products of bytes.
    #[cfg(target_arch = "x86_64")]
    Vnni,
}

impl Level {
    /// The best that this processor has.
    pub(crate) fn here() -> Self {
        static BEST: LazyLock<Level> =
            LazyLock::new(|| Level::all().last().copied().unwrap_or(Level(Kind::Plain)));
        *BEST
    }

    /// All that this processor has, the best last.
    pub(crate) fn all() -> Vec<Self> {
        #[cfg(target_arch = "x86_64")]
        {
            let wide = is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl");
            let avx2 = is_x86_feature_detected!("avx2");
            let vnni = avx2 && wide && is_x86_feature_detected!("avx512vnni");
            let all = [(true, Kind::Plain), (avx2, Kind::Avx2), (vnni, Kind::Vnni)];
            all.into_iter()
                .filter(|(has, _)| *has)
                .map(|(_, kind)| Self(kind))
                .collect()
        }
        #[cfg(not(target_arch = "x86_64"))]
        vec![Self(Kind::Plain)]
    }

    pub(super) fn kind(self) -> Kind {
        self.0
    }
}

/// Defines a function that takes a [`Level`] first and runs its body as compiled for that level.
macro_rules! leveled {
    ($(#[$about:meta])* fn $name:ident($($argument:ident: $type:ty),* $(,)?) $body:block) => {
        $(#[$about])*
        #[allow(unsafe_code, reason = "see the simd module")]
        pub(crate) fn $name(level: Level, $($argument: $type),*) {
            #[inline(always)]
            fn plain($($argument: $type),*) $body
            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx2")]
            fn avx2($($argument: $type),*) { plain($($argument),*) }
            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
            fn avx512($($argument: $type),*) { plain($($argument),*) }
            match level.kind() {
                Kind::Plain => plain($($argument),*),
                // SAFETY: a level exists only where the processor has its instructions.
                #[cfg(target_arch = "x86_64")]
                Kind::Avx2 => unsafe { avx2($($argument),*) },
                // SAFETY: as above.
                #[cfg(target_arch = "x86_64")]
                Kind::Vnni => unsafe { avx512($($argument),*) },
            }
        }
    };
}

pub(super) use leveled;

/// Who takes the sums of products, row by row. What is marked `inline(always)` is compiled for the level.
pub(super) trait Take {
    /// Takes the sums of row `row`.
    fn take(&mut self, row: usize, sums: &[i32; BLOCK]);
}

/// Hands over, row by row of `inputs`, the sums of its products with the 64 outputs of `block`: [`STEP`] bytes for
/// each group of inputs, output by output, as signed numbers. Answers are exact: no sum overflows below 66,000 inputs.
#[allow(unsafe_code)]
pub(super) fn products<const ROWS: usize>(
    level: Level,
    inputs: &[&[[u8; GROUP]]; ROWS],
    block: &[[u8; STEP]],
    taker: &mut impl Take,
) {
    match level.0 {
        Kind::Plain => plain(inputs, block, taker),
        // SAFETY: a level exists only where the processor has its instructions.
        #[cfg(target_arch = "x86_64")]
        Kind::Avx2 => unsafe { avx2(inputs, block, taker) },
        // SAFETY: as above.
        #[cfg(target_arch = "x86_64")]
        Kind::Vnni => unsafe { vnni(inputs, block, taker) },
    }
}

fn plain<const ROWS: usize>(
    inputs: &[&[[u8; GROUP]]; ROWS],
    block: &[[u8; STEP]],
    taker: &mut impl Take,
) {
    for (row, inputs) in inputs.iter().enumerate() {
        let mut sums = [0; BLOCK];
        for (input, weights) in inputs.iter().zip(block) {
            let (weights, _) = weights.as_chunks::<GROUP>();
            for (sum, weights) in sums.iter_mut().zip(weights) {
                for (input, weight) in input.iter().zip(weights) {
                    *sum += i32::from(*input) * i32::from(weight.cast_signed());
                }
            }
        }
        taker.take(row, &sums);
    }
}

/// Quarters of a block are taken one after the other, because there are sixteen registers.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn avx2<const ROWS: usize>(
    inputs: &[&[[u8; GROUP]]; ROWS],
    block: &[[u8; STEP]],
    taker: &mut impl Take,
) {
    const QUARTER: usize = STEP / 4;
    let mut sums = [[0; BLOCK]; ROWS];
    for quarter in 0..4 {
        for first in (0..ROWS).step_by(2) {
            let second = (first + 1).min(ROWS - 1);
            let (a, b) = (inputs[first], inputs[second]);
            let mut kept = [[_mm256_setzero_si256(); 4]; 2];
            for ((a, b), weights) in a.iter().zip(b).zip(block) {
                let (weights, _) = weights[quarter * QUARTER..][..QUARTER].as_chunks::<16>();
                let a = _mm256_cvtepu8_epi16(_mm_set1_epi32(i32::from_ne_bytes(*a)));
                let b = _mm256_cvtepu8_epi16(_mm_set1_epi32(i32::from_ne_bytes(*b)));
                for part in 0..4 {
                    let weights = _mm256_cvtepi8_epi16(load_128(&weights[part]));
                    kept[0][part] = _mm256_add_epi32(kept[0][part], _mm256_madd_epi16(a, weights));
                    kept[1][part] = _mm256_add_epi32(kept[1][part], _mm256_madd_epi16(b, weights));
                }
            }
            for (row, kept) in [(first, &kept[0]), (second, &kept[1])] {
                let out = sums[row][quarter * 16..][..16].as_chunks_mut::<4>().0;
                for (kept, out) in kept.iter().zip(out) {
                    // each output has its sum in two neighbours
                    let pairs = store_256(*kept);
                    *out = std::array::from_fn(|i| pairs[2 * i] + pairs[2 * i + 1]);
                }
            }
        }
    }
    for (row, sums) in sums.iter().enumerate() {
        taker.take(row, sums);
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn vnni<const ROWS: usize>(
    inputs: &[&[[u8; GROUP]]; ROWS],
    block: &[[u8; STEP]],
    taker: &mut impl Take,
) {
    let mut kept = [[_mm512_setzero_si512(); 4]; ROWS];
    // one length for all, so that the loop has no other check
    let inputs = inputs.map(|row| &row[..block.len()]);
    for (group, weights) in block.iter().enumerate() {
        let (weights, _) = weights.as_chunks::<64>();
        let weights: [_; 4] = std::array::from_fn(|part| load_512(&weights[part]));
        for row in 0..ROWS {
            let input = _mm512_set1_epi32(i32::from_ne_bytes(inputs[row][group]));
            for part in 0..4 {
                kept[row][part] = _mm512_dpbusd_epi32(kept[row][part], input, weights[part]);
            }
        }
    }
    for (row, kept) in kept.iter().enumerate() {
        let mut sums = [0; BLOCK];
        for (kept, out) in kept.iter().zip(sums.as_chunks_mut::<16>().0) {
            *out = store_512(*kept);
        }
        taker.take(row, &sums);
    }
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
#[inline]
#[target_feature(enable = "avx2")]
fn load_128(bytes: &[u8; 16]) -> __m128i {
    // SAFETY: there are sixteen bytes, and the instruction asks for no alignment.
    unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
#[inline]
#[target_feature(enable = "avx2")]
fn store_256(register: __m256i) -> [i32; 8] {
    let mut out = [0; 8];
    // SAFETY: there are 32 bytes, and the instruction asks for no alignment.
    unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), register) };
    out
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
#[inline]
#[target_feature(enable = "avx512f")]
fn load_512(bytes: &[u8; 64]) -> __m512i {
    // SAFETY: there are 64 bytes, and the instruction asks for no alignment.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
#[inline]
#[target_feature(enable = "avx512f")]
fn store_512(register: __m512i) -> [i32; 16] {
    let mut out = [0; 16];
    // SAFETY: there are 64 bytes, and the instruction asks for no alignment.
    unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), register) };
    out
}
