//! Word documents and OpenDocument texts: XML in an archive.

use super::{dates, guard};
use actant_base::calendar::Day;
use actant_base::text::{Document, Metadata, SourceFormat};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::Cursor;
use zip::ZipArchive;

/// A larger file, in bytes, is refused, and so is one with more XML than that.
pub const LARGEST: u64 = 64 * 1024 * 1024;
/// No document nests deeper.
const DEEPEST: usize = 512;

/// The text of a Word document.
///
/// # Errors
/// It is none, or is damaged.
pub fn word(name: String, bytes: Vec<u8>) -> Result<Document, String> {
    let mut archive = open(bytes, "a Word document")?;
    let body = part(&mut archive, "word/document.xml")?
        .ok_or("no Word document: word/document.xml is missing in it")?;
    let text = text(&body, "word/document.xml", &WORD)?;
    let about = part(&mut archive, "docProps/core.xml")?;
    finish(name, text, SourceFormat::Word, about.as_deref())
}

/// The text of an OpenDocument text.
///
/// # Errors
/// It is none, or is damaged.
pub fn open_document(name: String, bytes: Vec<u8>) -> Result<Document, String> {
    let mut archive = open(bytes, "an OpenDocument text")?;
    let body = part(&mut archive, "content.xml")?
        .ok_or("no OpenDocument text: content.xml is missing in it")?;
    let text = text(&body, "content.xml", &OPEN_DOCUMENT)?;
    let about = part(&mut archive, "meta.xml")?;
    finish(name, text, SourceFormat::OpenDocument, about.as_deref())
}

type Archive = ZipArchive<Cursor<Vec<u8>>>;

fn open(bytes: Vec<u8>, what: &str) -> Result<Archive, String> {
    ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| format!("{what} is an archive, and this is none: {error}"))
}

/// The bytes of a part, if there is one of that name.
fn part(archive: &mut Archive, name: &str) -> Result<Option<Vec<u8>>, String> {
    let found = match archive.by_name(name) {
        Ok(found) => found,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(format!("{name}: {error}")),
    };
    let bytes = guard::bounded(found, LARGEST).map_err(|reason| format!("{name}: {reason}"))?;
    Ok(Some(bytes))
}

/// The elements that matter.
struct Names {
    /// What ends a paragraph.
    paragraphs: &'static [&'static str],
    /// The elements whose characters are words; all of a paragraph if there are none.
    words: Option<&'static str>,
    blanks: &'static [&'static str],
    breaks: &'static [&'static str],
    /// What is no part of the text: notes, comments, what was deleted.
    passed: &'static [&'static str],
}

const WORD: Names = Names {
    paragraphs: &["w:p"],
    words: Some("w:t"),
    blanks: &["w:tab"],
    breaks: &["w:br", "w:cr"],
    passed: &["mc:Fallback", "w:del", "w:moveFrom", "w:instrText"],
};

const OPEN_DOCUMENT: Names = Names {
    paragraphs: &["text:p", "text:h"],
    words: None,
    blanks: &["text:s", "text:tab"],
    breaks: &["text:line-break"],
    passed: &[
        "office:annotation",
        "text:note",
        "text:tracked-changes",
        "office:scripts",
        "office:font-face-decls",
    ],
};

fn text(bytes: &[u8], file: &str, names: &Names) -> Result<String, String> {
    let mut reader = Reader::from_reader(bytes);
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = String::new();
    let (mut depth, mut passed, mut words, mut inside) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut end = |open: &mut String| {
        let words = std::mem::take(open);
        let words = words.trim();
        if !words.is_empty() {
            paragraphs.push(words.to_owned());
        }
    };
    loop {
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(0);
            let (line, column) = guard::position(bytes, at);
            format!("{file}:{line}:{column}: no XML: {error}")
        })?;
        match event {
            Event::Eof if depth > 0 => return Err(format!("{file}: ends inside an element")),
            Event::Eof => break,
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(format!("{file}: nested deeper than {DEEPEST} elements"));
                }
                let name = start.name();
                let is = |of: &[&str]| of.iter().any(|it| it.as_bytes() == name.as_ref());
                passed += usize::from(passed > 0 || is(names.passed));
                if passed == 0 {
                    // a paragraph may stand in a frame inside another
                    if is(names.paragraphs) {
                        end(&mut open);
                        inside += 1;
                    }
                    words += usize::from(names.words.is_some_and(|it| is(&[it])));
                    blank(&start, names, &mut open);
                }
            }
            Event::Empty(start) if passed == 0 => blank(&start, names, &mut open),
            Event::End(stop) => {
                depth = depth.saturating_sub(1);
                if passed > 0 {
                    passed -= 1;
                    continue;
                }
                let name = stop.name();
                let is = |of: &[&str]| of.iter().any(|it| it.as_bytes() == name.as_ref());
                if is(names.paragraphs) {
                    end(&mut open);
                    inside = inside.saturating_sub(1);
                }
                words = words.saturating_sub(usize::from(names.words.is_some_and(|it| is(&[it]))));
            }
            Event::Text(characters) if passed == 0 => {
                let is_read = if names.words.is_some() {
                    words > 0
                } else {
                    inside > 0
                };
                if is_read {
                    match characters.unescape() {
                        Ok(characters) => open.push_str(&characters),
                        Err(_) => open.push_str(&String::from_utf8_lossy(&characters)),
                    }
                }
            }
            _ => {}
        }
    }
    end(&mut open);
    Ok(paragraphs.join("\n\n"))
}

fn blank(start: &BytesStart, names: &Names, open: &mut String) {
    let name = start.name();
    let is = |of: &[&str]| of.iter().any(|it| it.as_bytes() == name.as_ref());
    if is(names.blanks) {
        open.push(' ');
    } else if is(names.breaks) {
        open.push('\n');
    }
}

fn finish(
    name: String,
    text: String,
    format: SourceFormat,
    about: Option<&[u8]>,
) -> Result<Document, String> {
    if text.trim().is_empty() {
        return Err("the document has no text".to_owned());
    }
    let (mut metadata, day) = about.map(properties).unwrap_or_default();
    metadata.format = Some(format);
    Ok(Document::new(name, text)
        .published_on(day)
        .with_metadata(metadata))
}

/// Title, author, language and the day on which it was made; what is damaged tells nothing.
fn properties(bytes: &[u8]) -> (Metadata, Option<Day>) {
    let mut reader = Reader::from_reader(bytes);
    let mut metadata = Metadata::default();
    let (mut day, mut name) = (None, Vec::new());
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(start) => name = start.local_name().as_ref().to_vec(),
            Event::Text(text) => {
                let Ok(text) = text.unescape() else {
                    continue;
                };
                let text = text.trim();
                if text.is_empty() {
                    continue;
                }
                let set = |place: &mut Option<String>| {
                    place.get_or_insert_with(|| text.to_owned());
                };
                match name.as_slice() {
                    b"title" => set(&mut metadata.title),
                    b"creator" | b"initial-creator" => set(&mut metadata.author),
                    b"language" => set(&mut metadata.language),
                    b"publisher" => set(&mut metadata.publisher),
                    b"created" | b"creation-date" => day = day.or_else(|| dates::day(text)),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    (metadata, day)
}
