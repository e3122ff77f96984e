//! A text of any length in blocks that end between paragraphs.

use std::io::Read;

/// No block has more bytes; a text that has no more is one block.
pub const BLOCK: usize = 256 * 1024;

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    pub text: String,
    /// The lines of the whole text that stand before it.
    pub lines_before: usize,
}

/// The blocks of what `source` holds, or why it is no text.
pub struct Blocks<R> {
    source: R,
    ahead: Vec<u8>,
    lines: usize,
    is_first: bool,
    has_ended: bool,
}

impl<R: Read> Blocks<R> {
    pub fn new(source: R) -> Self {
        Self {
            source,
            ahead: Vec::new(),
            lines: 0,
            is_first: true,
            has_ended: false,
        }
    }

    fn next_block(&mut self) -> Result<Option<Block>, String> {
        // one byte more than a block tells whether this is the last one
        let wanted = BLOCK + 1 - self.ahead.len();
        if !self.has_ended {
            let mut limited = (&mut self.source).take(wanted as u64);
            let read = limited.read_to_end(&mut self.ahead);
            self.has_ended = read.map_err(|error| error.to_string())? < wanted;
        }
        if self.ahead.is_empty() {
            return Ok(None);
        }
        let end = if self.ahead.len() > BLOCK {
            border(&self.ahead[..BLOCK])
        } else {
            self.ahead.len()
        };
        let rest = self.ahead.split_off(end);
        let bytes = std::mem::replace(&mut self.ahead, rest);
        if std::mem::take(&mut self.is_first) && bytes.iter().take(8192).any(|&byte| byte == 0) {
            return Err(
                "not a text file (it has zero bytes); convert it to plain text in UTF-8 first"
                    .to_owned(),
            );
        }
        let lines_before = self.lines;
        let text = String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let good = String::from_utf8_lossy(good);
            let line = lines_before + good.matches('\n').count() + 1;
            let column = good.chars().rev().take_while(|&c| c != '\n').count() + 1;
            format!("line {line}, column {column}: not UTF-8; convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`")
        })?;
        self.lines += text.matches('\n').count();
        Ok(Some(Block { text, lines_before }))
    }
}

impl<R: Read> Iterator for Blocks<R> {
    type Item = Result<Block, String>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.next_block();
        if next.is_err() {
            self.has_ended = true;
            self.ahead.clear();
        }
        next.transpose()
    }
}

/// Where a block of `bytes` that go on had best end: after the last empty line, else after the last
/// line, else after the last blank, else between two characters.
fn border(bytes: &[u8]) -> usize {
    let is_break = |&(_, byte): &(usize, &u8)| *byte == b'\n';
    let breaks = bytes.iter().enumerate().rev().filter(is_break);
    let ends: Vec<usize> = breaks.map(|(at, _)| at + 1).collect();
    let empty = ends.windows(2).find(|pair| {
        let line = &bytes[pair[1]..pair[0]];
        line.iter().all(u8::is_ascii_whitespace)
    });
    if let Some(pair) = empty {
        return pair[0];
    }
    let blank = || bytes.iter().rposition(u8::is_ascii_whitespace);
    let character = || bytes.iter().rposition(|byte| byte & 0xC0 != 0x80);
    let end = ends.first().copied();
    let end = end.or_else(|| blank().map(|at| at + 1));
    // the last character may go on
    let end = end.or_else(|| character().filter(|&at| at > 0));
    end.unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_end_between_paragraphs() {
        assert_eq!(border(b"one.\n\ntwo.\nthree"), 6);
        assert_eq!(border(b"one.\r\n \r\ntwo.\r\nthree"), 9);
        assert_eq!(border(b"one.\ntwo. three"), 5);
        assert_eq!(border(b"one two"), 4);
        assert_eq!(border("éé".as_bytes()), 2);
        assert_eq!(border(b"\xa9\xa9"), 2);
    }

    #[test]
    fn blocks_make_up_the_text() {
        let paragraph = "A paragraph – of two lines.\nIt ends here.\n\n";
        let text = paragraph.repeat(3 * BLOCK / paragraph.len());
        let blocks: Vec<Block> = Blocks::new(text.as_bytes()).map(Result::unwrap).collect();
        assert!(blocks.len() >= 3);
        let mut lines = 0;
        for block in &blocks {
            assert!(block.text.len() <= BLOCK && block.text.ends_with("\n\n"));
            assert_eq!(block.lines_before, lines);
            lines += block.text.matches('\n').count();
        }
        let whole: String = blocks.into_iter().map(|block| block.text).collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn a_text_that_fits_is_one_block() {
        for length in [1, BLOCK - 1, BLOCK] {
            let text = "\n".repeat(length);
            assert_eq!(Blocks::new(text.as_bytes()).count(), 1);
        }
        assert_eq!(Blocks::new("".as_bytes()).count(), 0);
        assert_eq!(Blocks::new("x".repeat(BLOCK + 1).as_bytes()).count(), 2);
    }

    #[test]
    fn faults_have_the_place_in_the_whole() {
        let mut bytes = "A line.\n".repeat(BLOCK / 4).into_bytes();
        bytes.extend(b"caf\xe9 au lait\n");
        let fault = Blocks::new(&bytes[..]).find_map(Result::err).unwrap();
        let place = format!("line {}, column 4: not UTF-8", BLOCK / 4 + 1);
        assert!(fault.starts_with(&place), "{fault}");
        let mut blocks = Blocks::new(&b"\0"[..]);
        assert!(blocks.next().unwrap().unwrap_err().contains("zero bytes"));
        assert_eq!(blocks.next(), None);
    }
}
