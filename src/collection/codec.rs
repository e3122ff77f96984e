//! What a document says, as bytes.

use actant_graph::DocumentFacts;
use actant_rdf::query::TermId;
use flate2::Compression;
use flate2::bufread::DeflateDecoder;
use flate2::write::DeflateEncoder;
use std::io::BufReader;

/// Facts as compressed JSON.
pub fn facts(document: &DocumentFacts) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    serde_json::to_writer(&mut encoder, document)
        .and_then(|()| encoder.finish().map_err(serde_json::Error::io))
        .expect("facts are JSON, and a vector takes what is written to it")
}

/// The facts that [`facts`] wrote; nothing if they are something else.
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
            push(&mut bytes, number);
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
        let s = before.checked_add(pull(&mut bytes)?)?;
        all.push([s, pull(&mut bytes)?, pull(&mut bytes)?]);
        before = s;
    }
    Some(all)
}

/// Seven bits a byte, the low ones first.
fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn pull(bytes: &mut &[u8]) -> Option<u32> {
    let mut number: u64 = 0;
    for shift in (0..35).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return u32::try_from(number).ok();
        }
    }
    None
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
    fn triples_come_back() {
        let all = [[0, 5, 1], [3, 0, 200], [3, 1, u32::MAX], [70_000, 1, 2]];
        assert_eq!(read_triples(&triples(&all)).as_deref(), Some(&all[..]));
        assert_eq!(read_triples(&[0x80]), None);
        assert_eq!(read_triples(&[1, 1]), None);
        assert_eq!(read_triples(&[0xff, 0xff, 0xff, 0xff, 0xff, 1, 1]), None);
    }
}
