//! Mails: one a file, or a box of them. What is attached is not read.

use super::open::Item;
use super::{Fault, guard, page};
use actant_base::calendar::Day;
use actant_base::text::{Document, Metadata, SourceFormat};
use mail_parser::{Address, Message, MessageParser, PartType};
use std::io::{BufRead, Read};
use std::path::Path;

/// A larger mail, in bytes, is refused; most of it is what is attached.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// The mail that `bytes` are, called `name`.
///
/// # Errors
/// It is none, or has no text.
pub fn document(name: String, bytes: &[u8]) -> Result<Document, String> {
    let mail = read(bytes)?;
    of(name, &mail)
}

fn read(bytes: &[u8]) -> Result<Message<'_>, String> {
    let mail = MessageParser::default().parse(bytes);
    mail.filter(|mail| mail.from().is_some() || mail.date().is_some() || mail.subject().is_some())
        .ok_or_else(|| "no mail: expected headers such as From: and Subject:".to_owned())
}

fn of(name: String, mail: &Message) -> Result<Document, String> {
    let mut texts = Vec::new();
    for part in mail.text_bodies() {
        match &part.body {
            PartType::Text(text) => texts.push(unsigned(text).to_owned()),
            PartType::Html(html) => texts.push(page::fragment(html)?),
            _ => {}
        }
    }
    let text = texts.join("\n\n").replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err("the mail has no text; what is attached is not read".to_owned());
    }
    let from = mail.from().and_then(Address::first);
    let author = from.and_then(|from| from.name().or(from.address()).map(str::to_owned));
    let day = mail.date().and_then(|date| {
        let year = i16::try_from(date.year).ok()?;
        Day::new(year, date.month, date.day)
    });
    let metadata = Metadata {
        title: mail
            .subject()
            .map(|subject| subject.split_whitespace().collect::<Vec<_>>().join(" ")),
        author,
        format: Some(SourceFormat::Mail),
        ..Metadata::default()
    };
    Ok(Document::new(name, text)
        .published_on(day)
        .with_metadata(metadata))
}

/// A text up to the line that signatures begin with (`-- `).
fn unsigned(text: &str) -> &str {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // transport may take the blank
        if line.trim_end() == "--" {
            return &text[..at];
        }
        at += line.len();
    }
    text
}

/// The bytes of a mail with the line where it begins, or the line of one that is too large.
type Found = Result<(usize, Vec<u8>), usize>;

/// The mails of a box, one at a time.
pub struct Mailbox {
    place: String,
    name: String,
    bytes: Box<dyn BufRead>,
    /// The line that the next mail begins with was read.
    is_open: bool,
    line: usize,
    read: usize,
    is_done: bool,
}

impl Mailbox {
    pub fn open(path: &Path, name: &str, bytes: Box<dyn BufRead>) -> Self {
        Self {
            place: path.display().to_string(),
            name: name.to_owned(),
            bytes,
            is_open: false,
            line: 0,
            read: 0,
            is_done: false,
        }
    }

    /// The bytes of the next mail, with the line where it begins; `Err` for one that is too large.
    fn message(&mut self) -> std::io::Result<Option<Found>> {
        let (mut mail, mut start, mut is_large) = (Vec::new(), self.line, false);
        let mut was_blank = true;
        loop {
            let mut line = Vec::new();
            let read = self
                .bytes
                .by_ref()
                .take(LARGEST)
                .read_until(b'\n', &mut line)?;
            if read == 0 {
                self.is_done = true;
                let is_some = self.is_open && !mail.is_empty();
                let found = if is_large {
                    Err(start)
                } else {
                    Ok((start, mail))
                };
                return Ok(is_some.then_some(found));
            }
            self.line += 1;
            if was_blank && line.starts_with(b"From ") {
                if self.is_open {
                    return Ok(Some(if is_large {
                        Err(start)
                    } else {
                        Ok((start, mail))
                    }));
                }
                (self.is_open, start) = (true, self.line);
                continue;
            }
            was_blank = line.trim_ascii().is_empty();
            if !self.is_open {
                if was_blank {
                    continue;
                }
                // a mail without the line of a box
                (self.is_open, start) = (true, self.line);
            }
            let quoted = line.iter().take_while(|&&byte| byte == b'>').count();
            let is_quoted = quoted > 0 && line[quoted..].starts_with(b"From ");
            is_large |= (mail.len() + line.len()) as u64 > LARGEST;
            if !is_large {
                mail.extend_from_slice(&line[usize::from(is_quoted)..]);
            }
        }
    }
}

impl Iterator for Mailbox {
    type Item = Result<Item, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        let message = match self.message() {
            Ok(message) => message?,
            Err(error) => {
                self.is_done = true;
                let place = format!("{}:{}", self.place, self.line + 1);
                return Some(Err(Fault::new(place, error.to_string())));
            }
        };
        self.read += 1;
        let place = |line: usize| format!("{}:{line}", self.place);
        let (line, bytes) = match message {
            Ok(found) => found,
            Err(line) => {
                let reason = format!("this mail is larger than {} MiB", LARGEST / (1024 * 1024));
                return Some(Err(Fault::new(place(line), reason)));
            }
        };
        let document = guard::caught(|| {
            let mail = read(&bytes)?;
            let numbered = format!("{}#{}", self.name, self.read);
            let name = mail.message_id().map_or(numbered, str::to_owned);
            of(name, &mail)
        });
        Some(
            document
                .map(Item::of)
                .map_err(|reason| Fault::new(place(line), reason)),
        )
    }
}
