use serde::{Deserialize, Serialize};

/// A half-open range of UTF-8 bytes, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// Whether the two spans share a byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// Turns byte offsets into Unicode scalar value offsets, the unit of everything written out
/// (RFC 5147, Web Annotation, and Python's `str`).
#[derive(Debug, Clone)]
pub struct CharIndex {
    /// Byte offset of every 64th character: a look-up walks 64 characters at most.
    anchors: Vec<usize>,
}

const STRIDE: usize = 64;

impl CharIndex {
    /// Indexes `text`; linear time.
    pub fn new(text: &str) -> Self {
        let anchors = text
            .char_indices()
            .step_by(STRIDE)
            .map(|(byte, _)| byte)
            .collect();
        Self { anchors }
    }

    /// The number of characters before `byte` in `text` (the text that was indexed).
    pub fn char_offset(&self, text: &str, byte: usize) -> usize {
        let block = self.anchors.partition_point(|&anchor| anchor <= byte);
        let Some(block) = block.checked_sub(1) else {
            return 0;
        };
        let rest = text.get(self.anchors[block]..byte).unwrap_or("");
        block * STRIDE + rest.chars().count()
    }

    /// `span` in characters.
    pub fn char_span(&self, text: &str, span: Span) -> Span {
        Span::new(
            self.char_offset(text, span.start),
            self.char_offset(text, span.end),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn char_offsets_count_scalar_values() {
        let text = "naïve — “café” 😀 end".repeat(20);
        let index = CharIndex::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(index.char_offset(&text, byte), count);
        }
        assert_eq!(index.char_offset(&text, text.len()), text.chars().count());
    }

    #[test]
    fn empty_text_has_offset_zero() {
        assert_eq!(CharIndex::new("").char_offset("", 0), 0);
    }
}
