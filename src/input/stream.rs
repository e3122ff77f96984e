//! Records that come one a line, without end: a line of JSON is a document. What is wrong with a line is told beside it.

use super::fields::Columns;
use super::records::{Stop, next_line, of_line};
use actant_base::text::Document;
use std::io::BufRead;

/// A line of a stream.
#[derive(Debug)]
pub struct Record {
    /// Its number, from one.
    pub line: usize,
    /// The identifier that it gives itself.
    pub id: Option<String>,
    /// The document, called by its identifier, or by nothing; else why it is none.
    pub document: Result<Document, String>,
}

/// The records of `reader`, as they come. Lines without anything but blanks are passed over. After the first error
/// of the reader there are none.
pub fn records(
    mut reader: impl BufRead,
    columns: Columns,
) -> impl Iterator<Item = std::io::Result<Record>> {
    let (mut line, mut is_over) = (0, false);
    std::iter::from_fn(move || {
        if is_over {
            return None;
        }
        let (id, document) = match next_line(&mut reader, &mut line) {
            Ok(None) => return None,
            Ok(Some(bytes)) => of_line(&bytes, &columns),
            Err(Stop::Line(reason)) => (None, Err(reason)),
            Err(Stop::End(error)) => {
                is_over = true;
                return Some(Err(error));
            }
        };
        Some(Ok(Record { line, id, document }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<(usize, Option<String>, Result<String, String>)> {
        let all = records(text, Columns::default()).map(|record| {
            let Record { line, id, document } = record.unwrap();
            (line, id, document.map(|it| it.text().to_owned()))
        });
        all.collect()
    }

    #[test]
    fn each_line_is_a_document_or_tells_why_not() {
        let lines = b"\xef\xbb\xbf{\"id\":\"a\",\"text\":\"One.\"}\n\n  \n{\"id\":7,\"headline\":\"x\"}\r\n{\"text\":\"Two.\"}\n{\"id\":\"b\",\"text\":\" \"}\n[1]\n{\"id\":\"c\",\"text\":\"\xff\"}\n{\"id\":\"d\",\"te";
        let found = read(lines);
        let places: Vec<(usize, Option<&str>)> = found
            .iter()
            .map(|(line, id, _)| (*line, id.as_deref()))
            .collect();
        let expected = [
            (1, Some("a")),
            (4, Some("7")),
            (5, None),
            (6, Some("b")),
            (7, None),
            (8, None),
            (9, None),
        ];
        assert_eq!(places, expected);
        let texts: Vec<Option<&str>> = found
            .iter()
            .map(|(.., text)| text.as_deref().ok())
            .collect();
        let good = [Some("One."), None, Some("Two."), None, None, None, None];
        assert_eq!(texts, good);
        let why = |at: usize| found[at].2.clone().unwrap_err();
        for (at, word) in [
            (1, "no field has the text"),
            (3, "empty"),
            (4, "a list"),
            (5, "invalid"),
            (6, "EOF"),
        ] {
            assert!(why(at).contains(word), "{}", why(at));
        }
    }

    /// Yields some bytes, then fails.
    struct Broken(bool);

    impl std::io::Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(std::io::Error::other("the disk is gone"));
            }
            let line = b"{\"text\":\"One.\"}\n{\"tex";
            buffer[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }

    #[test]
    fn a_reader_that_fails_ends_the_stream() {
        let reader = std::io::BufReader::new(Broken(false));
        let all: Vec<_> = records(reader, Columns::default()).collect();
        assert_eq!(all.len(), 2);
        assert!(all[0].is_ok() && all[1].is_err());
    }
}
