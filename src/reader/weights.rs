//! The file of a network's weights: a checked header and named arrays. `training/FORMAT.md` says
//! what lies where.

use super::kernel::{Bytes, Matrix};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// What the file begins with.
const MAGIC: &[u8; 8] = b"actant\x00\x03";
/// Bytes before the header: the magic, the checksum, the header's length.
const FRONT: usize = 16;
/// Arrays begin at multiples of this, counted from the end of the header's padding.
const ALIGNMENT: usize = 64;

/// What the header says.
#[derive(Debug, Deserialize)]
pub(super) struct Header {
    pub(super) network: Shape,
    pub(super) heads: HeadWidths,
    pub(super) classes: ClassNames,
    arrays: HashMap<String, Place>,
}

/// Which network it is, and how large.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Shape {
    Transformer { layers: usize, heads: usize },
    Recurrent { layers: usize },
}

/// How wide the vectors are whose products score arcs and labels.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct HeadWidths {
    pub(super) arc: usize,
    pub(super) label: usize,
}

/// The classes of each head, in the network's order.
#[derive(Debug, Deserialize)]
pub(super) struct ClassNames {
    pub(super) deprel: Vec<String>,
    pub(super) upos: Vec<String>,
    pub(super) xpos: Vec<String>,
    pub(super) feats: Vec<String>,
    pub(super) lemma: Vec<String>,
    pub(super) name: Vec<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct Place {
    at: usize,
    bytes: usize,
}

/// An opened file. The errors of its methods say what is missing or does not fit.
pub(super) struct Weights {
    bytes: Bytes,
    pub(super) header: Header,
    start: usize,
}

impl Weights {
    /// Checks the file and reads its header.
    pub(super) fn open(bytes: Bytes) -> Result<Self, String> {
        let short = || "the file is cut short".to_owned();
        let front = bytes.get(..FRONT).ok_or_else(short)?;
        if front[..7] != MAGIC[..7] {
            return Err("this is no file of weights".to_owned());
        }
        if front[7] != MAGIC[7] {
            return Err(format!("version {}, expected {}", front[7], MAGIC[7]));
        }
        let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|i| front[at + i]));
        let found = crc32fast::hash(&bytes[FRONT..]);
        if found != number(8) {
            return Err(format!(
                "the checksum is {found:08x}, expected {:08x}: the file is damaged",
                number(8)
            ));
        }
        let end = FRONT + usize::try_from(number(12)).map_err(|_| short())?;
        let header = bytes.get(FRONT..end).ok_or_else(short)?;
        let header = serde_json::from_slice(header).map_err(|error| error.to_string())?;
        let start = end.next_multiple_of(ALIGNMENT);
        Ok(Self {
            bytes,
            header,
            start,
        })
    }

    fn range(&self, name: &str) -> Result<Range<usize>, String> {
        let place = self.header.arrays.get(name);
        let place = place.ok_or_else(|| format!("there is no array `{name}`"))?;
        let range = || {
            let start = self.start.checked_add(place.at)?;
            let range = start..start.checked_add(place.bytes)?;
            self.bytes.get(range.clone()).map(|_| range)
        };
        range().ok_or_else(|| format!("the array `{name}` ends beyond the file"))
    }

    fn words<T>(&self, name: &str, from: impl Fn([u8; 4]) -> T) -> Result<Vec<T>, String> {
        let (words, rest) = self.bytes[self.range(name)?].as_chunks::<4>();
        if !rest.is_empty() {
            return Err(format!(
                "the array `{name}` is not of whole numbers of 32 bits"
            ));
        }
        Ok(words.iter().map(|&word| from(word)).collect())
    }

    /// An array of `f32`; of so many, if `length` is given.
    pub(super) fn floats(&self, name: &str, length: Option<usize>) -> Result<Vec<f32>, String> {
        let floats = self.words(name, f32::from_le_bytes)?;
        match length {
            Some(length) if length != floats.len() => Err(format!(
                "the array `{name}` has {} numbers, expected {length}",
                floats.len()
            )),
            _ => Ok(floats),
        }
    }

    /// A text in UTF-8.
    pub(super) fn text(&self, name: &str) -> Result<Cow<'static, str>, String> {
        let range = self.range(name)?;
        let text = match &self.bytes {
            Bytes::Static(bytes) => str::from_utf8(&bytes[range]).map(Cow::Borrowed),
            Bytes::Shared(bytes) => {
                str::from_utf8(&bytes[range]).map(|text| text.to_owned().into())
            }
        };
        text.map_err(|_| format!("the array `{name}` is not UTF-8"))
    }

    /// The matrix of the arrays `NAME.cells`, `.scales`, `.bias` and `.sums`, with so many inputs
    /// and at least so many outputs.
    pub(super) fn matrix(
        &self,
        name: &str,
        inputs: usize,
        outputs: usize,
    ) -> Result<Matrix, String> {
        let range = self.range(&format!("{name}.cells"))?;
        let scales = self.floats(&format!("{name}.scales"), None)?;
        let bias = self.floats(&format!("{name}.bias"), Some(scales.len()))?;
        let sums = self.words(&format!("{name}.sums"), i32::from_le_bytes)?;
        Matrix::new(self.bytes.clone(), range, inputs, scales, bias, sums)
            .filter(|matrix| matrix.outputs() >= outputs)
            .ok_or_else(|| {
                format!("the matrix `{name}` is not of {inputs} inputs and {outputs} outputs")
            })
    }

    /// The table of the arrays `NAME.cells` and `NAME.scales`.
    pub(super) fn table(&self, name: &str) -> Result<Table, String> {
        let range = self.range(&format!("{name}.cells"))?;
        let scales = self.floats(&format!("{name}.scales"), None)?;
        let width = range.len().checked_div(scales.len()).unwrap_or(0);
        if width == 0 || width * scales.len() != range.len() {
            return Err(format!("the table `{name}` has no whole rows"));
        }
        let bytes = self.bytes.clone();
        Ok(Table {
            bytes,
            range,
            scales,
            width,
        })
    }
}

/// Rows of signed bytes with a scale each: the vectors of pieces.
pub(super) struct Table {
    bytes: Bytes,
    range: Range<usize>,
    scales: Vec<f32>,
    pub(super) width: usize,
}

impl Table {
    pub(super) fn rows(&self) -> usize {
        self.scales.len()
    }

    /// Adds row `row`, times `share`, to `out`; nothing if there is no such row.
    pub(super) fn add(&self, row: usize, share: f32, out: &mut [f32]) {
        let Some(&scale) = self.scales.get(row) else {
            return;
        };
        let cells = &self.bytes[self.range.start + row * self.width..][..self.width];
        let scale = scale * share;
        for (out, &cell) in out.iter_mut().zip(cells) {
            *out += f32::from(cell.cast_signed()) * scale;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = r#"{"network": {"kind": "recurrent", "layers": 1}, "heads": {"arc": 4, "label": 4}, "credit": "y",
        "classes": {"deprel": [], "upos": [], "xpos": [], "feats": [], "lemma": [], "name": []},
        "arrays": {"t.cells": {"at": 0, "bytes": 6}, "t.scales": {"at": 64, "bytes": 8},
                   "odd": {"at": 0, "bytes": 6}, "far": {"at": 18446744073709551615, "bytes": 9}}}"#;

    /// A file with two rows of three cells.
    fn file(header: &str) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend([0; 4]);
        bytes.extend(u32::try_from(header.len()).unwrap().to_le_bytes());
        bytes.extend(header.as_bytes());
        bytes.resize(bytes.len().next_multiple_of(ALIGNMENT), 0);
        bytes.extend([1, 2, 255, 4, 5, 6]);
        bytes.resize(bytes.len().next_multiple_of(ALIGNMENT), 0);
        for scale in [0.5f32, 2.0] {
            bytes.extend(scale.to_le_bytes());
        }
        let sum = crc32fast::hash(&bytes[FRONT..]);
        bytes[8..12].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    fn open(bytes: Vec<u8>) -> Result<Weights, String> {
        Weights::open(Bytes::Shared(bytes.into()))
    }

    #[test]
    fn tables_are_rows_with_scales() {
        let weights = open(file(HEADER)).unwrap();
        let table = weights.table("t").unwrap();
        assert_eq!((table.rows(), table.width), (2, 3));
        let mut out = vec![1.0; 3];
        table.add(1, 0.5, &mut out);
        table.add(0, 1.0, &mut out);
        table.add(7, 1.0, &mut out);
        assert_eq!(out, [5.5, 7.0, 6.5]);
        assert_eq!(weights.floats("t.scales", Some(2)), Ok(vec![0.5, 2.0]));
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let weights = open(file(HEADER)).unwrap();
        for (error, part) in [
            (weights.floats("none", None).unwrap_err(), "no array `none`"),
            (weights.floats("far", None).unwrap_err(), "beyond the file"),
            (weights.floats("odd", None).unwrap_err(), "32 bits"),
            (
                weights.floats("t.scales", Some(3)).unwrap_err(),
                "expected 3",
            ),
            (weights.table("odd").err().unwrap(), "odd.cells"),
            (weights.matrix("t", 4, 64).err().unwrap(), "t.bias"),
        ] {
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn damage_is_found() {
        let good = file(HEADER);
        for at in [FRONT, good.len() / 2, good.len() - 1] {
            let mut bad = good.clone();
            bad[at] ^= 1;
            assert!(open(bad).err().unwrap().contains("checksum"));
        }
        for length in [0, 7, FRONT, FRONT + 3, good.len() - 1] {
            assert!(open(good[..length].to_vec()).is_err());
        }
        let mut old = good.clone();
        old[7] = 1;
        assert!(open(old).err().unwrap().contains("version 1"));
        assert!(
            open(b"{\"some\": \"json that is long enough\"}".to_vec())
                .err()
                .unwrap()
                .contains("no file of weights")
        );
        assert!(open(file("{}")).err().unwrap().contains("network"));
    }
}
