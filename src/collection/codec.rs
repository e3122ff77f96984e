//! What a document says, as bytes.

use actant_graph::DocumentFacts;
use actant_rdf::query::TermId;
use flate2::bufread::DeflateDecoder;
use flate2::{Compress, Compression, FlushCompress, Status};
use std::io::BufReader;

/// A triple as the numbers of its terms, in one of their orders.
pub type Row = [TermId; 3];
/// A row with the number of documents that have it.
pub type Counted = (Row, u32);

/// Makes bytes of facts. It is kept from one document to the next: what compresses takes a third of a megabyte.
pub struct Packer(Compress);

impl Default for Packer {
    fn default() -> Self {
        Self(Compress::new(Compression::fast(), false))
    }
}

impl Packer {
    /// Facts as compressed JSON.
    pub fn facts(&mut self, document: &DocumentFacts) -> Vec<u8> {
        // compressed at once: a piece at a time takes several times as long
        let json = serde_json::to_vec(document).expect("facts are JSON");
        let mut packed = Vec::with_capacity(json.len() / 4 + 64);
        self.0.reset();
        loop {
            let done = usize::try_from(self.0.total_in()).unwrap_or(json.len());
            let rest = &json[done..];
            let status = self
                .0
                .compress_vec(rest, &mut packed, FlushCompress::Finish);
            match status.expect("a vector takes what is written to it") {
                Status::StreamEnd => return packed,
                Status::Ok | Status::BufError => packed.reserve(packed.len().max(64)),
            }
        }
    }
}

/// The facts that [`Packer::facts`] wrote; nothing if they are something else.
pub fn read_facts(bytes: &[u8]) -> Option<DocumentFacts> {
    let decoder = BufReader::new(DeflateDecoder::new(bytes));
    serde_json::from_reader(decoder).ok()
}

/// Triples in order, each as the step from the subject before, predicate and object.
pub fn triples(sorted: &[[TermId; 3]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(sorted.len() * 7);
    let mut before = 0;
    for &[s, p, o] in sorted {
        for number in [s - before, p, o] {
            push(&mut bytes, number.into());
        }
        before = s;
    }
    bytes
}

/// The triples that [`triples`] wrote; nothing if they are something else.
pub fn read_triples(mut bytes: &[u8]) -> Option<Vec<[TermId; 3]>> {
    let mut all = Vec::with_capacity(bytes.len() / 5);
    let mut before: TermId = 0;
    while !bytes.is_empty() {
        let s = before.checked_add(term(&mut bytes)?)?;
        all.push([s, term(&mut bytes)?, term(&mut bytes)?]);
        before = s;
    }
    Some(all)
}

/// Appends a row to a block, where it comes after `before`, as steps from there: first the step of its first term, doubled,
/// and one more if a count follows.
pub fn push_row(bytes: &mut Vec<u8>, before: Option<Row>, row: Row, count: u32) {
    let [a, b, c] = row;
    let [a0, b0, c0] = before.unwrap_or_default();
    let is_new = before.is_none() || a != a0;
    push(bytes, u64::from(a - a0) << 1 | u64::from(count != 1));
    match is_new {
        true => push(bytes, b.into()),
        false => push(bytes, (b - b0).into()),
    }
    match is_new || b != b0 {
        true => push(bytes, zigzag(c, a.max(b))),
        false => push(bytes, (c - c0).into()),
    }
    if count != 1 {
        push(bytes, count.into());
    }
}

/// Hands over the rows of a block that [`push_row`] made; nothing if it is something else.
pub fn read_rows(mut bytes: &[u8], mut take: impl FnMut(Row, u32)) -> Option<()> {
    let mut before: Option<Row> = None;
    while !bytes.is_empty() {
        let [a0, b0, c0] = before.unwrap_or_default();
        let head = pull(&mut bytes)?;
        let step = u32::try_from(head >> 1).ok()?;
        let is_new = before.is_none() || step > 0;
        let a = a0.checked_add(step)?;
        let b = match is_new {
            true => term(&mut bytes)?,
            false => b0.checked_add(term(&mut bytes)?)?,
        };
        let c = match is_new || b != b0 {
            true => unzigzag(pull(&mut bytes)?, a.max(b))?,
            false => c0.checked_add(term(&mut bytes)?)?,
        };
        let count = match head & 1 {
            0 => 1,
            _ => term(&mut bytes)?,
        };
        take([a, b, c], count);
        before = Some([a, b, c]);
    }
    Some(())
}

/// The way from `base`, up or down, as a number that is small if it is short.
fn zigzag(number: u32, base: u32) -> u64 {
    let way = i64::from(number) - i64::from(base);
    (way << 1 ^ way >> 63).cast_unsigned()
}

fn unzigzag(way: u64, base: u32) -> Option<u32> {
    let way = (way >> 1).cast_signed() ^ -(way & 1).cast_signed();
    u32::try_from(i64::from(base).checked_add(way)?).ok()
}

/// The first rows of blocks, as they are.
pub fn fences(rows: &[Row]) -> Vec<u8> {
    let all = rows.iter().flatten();
    all.flat_map(|number| number.to_le_bytes()).collect()
}

/// What [`fences`] wrote; nothing if it is something else.
pub fn read_fences(bytes: &[u8]) -> Option<Vec<Row>> {
    let (rows, rest) = bytes.as_chunks::<12>();
    let number = |four: &[u8]| four.try_into().map(u32::from_le_bytes).ok();
    let row = |row: &[u8; 12]| Some([number(&row[..4])?, number(&row[4..8])?, number(&row[8..])?]);
    let all = rest.is_empty().then(|| rows.iter().map(row));
    all?.collect()
}

/// Seven bits a byte, the low ones first.
fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn pull(bytes: &mut &[u8]) -> Option<u64> {
    let mut number: u64 = 0;
    for shift in (0..35).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn term(bytes: &mut &[u8]) -> Option<TermId> {
    TermId::try_from(pull(bytes)?).ok()
}

/// FNV-1a in 64 bits: where a term is looked for.
pub fn hash(spelling: &[u8]) -> i64 {
    let hash = spelling
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    hash.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back() {
        let all = [
            ([0, 0, 0], 1),
            ([0, 0, 7], 3),
            ([0, 9, 1], 1),
            ([3, 1, u32::MAX], 1),
            ([3, u32::MAX, 0], u32::MAX),
            ([u32::MAX, 0, 5], 2),
        ];
        let (mut bytes, mut before) = (Vec::new(), None);
        for (row, count) in all {
            push_row(&mut bytes, before, row, count);
            before = Some(row);
        }
        let mut read = Vec::new();
        assert_eq!(
            read_rows(&bytes, |row, count| read.push((row, count))),
            Some(())
        );
        assert_eq!(read, all);
        assert_eq!(read_rows(&[0x80], |_, _| ()), None);
        let rows = all.map(|(row, _)| row);
        assert_eq!(read_fences(&fences(&rows)).as_deref(), Some(&rows[..]));
        assert_eq!(read_fences(&[1; 13]), None);
    }

    #[test]
    fn triples_come_back() {
        let all = [[0, 5, 1], [3, 0, 200], [3, 1, u32::MAX], [70_000, 1, 2]];
        assert_eq!(read_triples(&triples(&all)).as_deref(), Some(&all[..]));
        assert_eq!(read_triples(&[0x80]), None);
        assert_eq!(read_triples(&[1, 1]), None);
        assert_eq!(read_triples(&[0xff, 0xff, 0xff, 0xff, 0xff, 1, 1]), None);
    }
}
