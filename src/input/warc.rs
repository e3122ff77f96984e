//! Archives of the web: pages as they were fetched (WARC), or their texts (WET). What is neither page nor text is passed
//! over, and so are pages without an article, of which there are many.

use super::open::Item;
use super::{Fault, guard};
use actant_base::text::{Document, Metadata, SourceFormat};
use std::io::{BufRead, Read};
use std::path::Path;

/// A larger record, in bytes, is passed over.
const LARGEST: u64 = 64 * 1024 * 1024;
/// No line of a header is longer.
const LONGEST: u64 = 64 * 1024;
/// No header has more lines.
const MOST: usize = 1000;

/// The documents of an archive, one at a time.
pub struct Records {
    place: String,
    name: String,
    bytes: Box<dyn BufRead>,
    read: usize,
    passed: usize,
    is_done: bool,
}

/// The fields of a header, their names in small letters.
type Header = Vec<(String, String)>;

fn field<'a>(header: &'a Header, name: &str) -> Option<&'a str> {
    let found = header.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str())
}

impl Records {
    pub fn open(path: &Path, name: &str, bytes: Box<dyn BufRead>) -> Self {
        Self {
            place: path.display().to_string(),
            name: name.to_owned(),
            bytes,
            read: 0,
            passed: 0,
            is_done: false,
        }
    }

    fn line(&mut self) -> Result<Option<Vec<u8>>, String> {
        let mut line = Vec::new();
        let read = self
            .bytes
            .by_ref()
            .take(LONGEST)
            .read_until(b'\n', &mut line);
        match read.map_err(|error| error.to_string())? {
            0 => Ok(None),
            _ if line.len() as u64 == LONGEST => Err("a line of a header is too long".to_owned()),
            _ => Ok(Some(line)),
        }
    }

    /// The next record: its header, and its block if it is not too large.
    fn record(&mut self) -> Result<Option<(Header, Vec<u8>)>, String> {
        let first = loop {
            match self.line()? {
                None => return Ok(None),
                Some(line) if line.trim_ascii().is_empty() => {}
                Some(line) => break line,
            }
        };
        if !first.starts_with(b"WARC/") {
            return Err("expected a record that begins with WARC/1.0 or WARC/1.1".to_owned());
        }
        let mut header = Vec::new();
        loop {
            let line = self.line()?.ok_or("the archive ends inside a header")?;
            if line.trim_ascii().is_empty() {
                break;
            }
            if header.len() == MOST {
                return Err("a header has too many lines".to_owned());
            }
            header.extend(header_field(&line));
        }
        let length = field(&header, "content-length").and_then(|length| length.parse::<u64>().ok());
        let length = length.ok_or("a record does not say how long it is (Content-Length)")?;
        let mut block = Vec::new();
        let kept = if length > LARGEST { 0 } else { length };
        self.bytes
            .by_ref()
            .take(kept)
            .read_to_end(&mut block)
            .map_err(|error| error.to_string())?;
        let rest = length - kept;
        let skipped = std::io::copy(&mut self.bytes.by_ref().take(rest), &mut std::io::sink());
        let skipped = skipped.map_err(|error| error.to_string())?;
        if (block.len() as u64) < kept || skipped < rest {
            return Err("the archive ends inside a record".to_owned());
        }
        Ok(Some((header, block)))
    }

    /// The document of a record; `None` if it holds none.
    fn document(&self, header: &Header, block: &[u8]) -> Result<Option<Document>, String> {
        let told = field(header, "content-type").unwrap_or_default();
        let url =
            field(header, "warc-target-uri").map(|url| url.trim_matches(['<', '>']).to_owned());
        let name = url
            .clone()
            .unwrap_or_else(|| format!("{}#{}", self.name, self.read));
        match field(header, "warc-type") {
            Some("conversion" | "resource") if told.starts_with("text/plain") => {
                let text = String::from_utf8_lossy(block).into_owned();
                let is_empty = text.trim().is_empty() || text.len() as u64 > super::LARGEST;
                let metadata = Metadata {
                    url,
                    format: Some(SourceFormat::Text),
                    ..Metadata::default()
                };
                Ok((!is_empty).then(|| Document::new(name, text).with_metadata(metadata)))
            }
            Some("resource") if is_page(told) => page(name, url, block, told),
            Some("response") => {
                let Some((status, http, body)) = response(block)? else {
                    return Ok(None);
                };
                let told = field(&http, "content-type").unwrap_or_default();
                match status == 200 && is_page(told) {
                    true => page(name, url, &body, told),
                    false => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    fn note(&mut self) -> Option<Item> {
        let passed = std::mem::take(&mut self.passed);
        (passed > 0).then(|| {
            Item::Note(format!(
                "{}: {passed} records were passed over, which are no pages with an article or text",
                self.place
            ))
        })
    }
}

fn header_field(line: &[u8]) -> Option<(String, String)> {
    let line = String::from_utf8_lossy(line);
    let (name, value) = line.split_once(':')?;
    Some((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
}

fn is_page(media: &str) -> bool {
    media.starts_with("text/html") || media.starts_with("application/xhtml")
}

#[cfg(feature = "pages")]
fn page(
    name: String,
    url: Option<String>,
    bytes: &[u8],
    media: &str,
) -> Result<Option<Document>, String> {
    if bytes.len() as u64 > super::page::LARGEST {
        return Ok(None);
    }
    let charset = media
        .split_once("charset=")
        .map(|(_, name)| name.trim_matches(['"', ' ', ';']));
    let Ok(found) = guard::caught(|| super::page::read(bytes, charset)) else {
        return Ok(None);
    };
    let metadata = Metadata {
        url: url.or(found.metadata.url),
        format: Some(SourceFormat::Html),
        ..found.metadata
    };
    Ok(Some(
        Document::new(name, found.text)
            .published_on(found.published)
            .with_metadata(metadata),
    ))
}

#[cfg(not(feature = "pages"))]
fn page(_: String, _: Option<String>, _: &[u8], _: &str) -> Result<Option<Document>, String> {
    Err("this build does not read pages (feature `pages`)".to_owned())
}

/// Status, header and body of an answer of HTTP, unpacked.
fn response(block: &[u8]) -> Result<Option<(u16, Header, Vec<u8>)>, String> {
    let end = block
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|at| (at, at + 4));
    let end = end.or_else(|| {
        block
            .windows(2)
            .position(|two| two == b"\n\n")
            .map(|at| (at, at + 2))
    });
    let Some((end, start)) = end else {
        return Ok(None);
    };
    let mut lines = block[..end].split(|&byte| byte == b'\n');
    let status = lines.next().and_then(|line| {
        let line = String::from_utf8_lossy(line);
        line.split(' ').nth(1)?.parse::<u16>().ok()
    });
    let Some(status) = status else {
        return Ok(None);
    };
    let header: Header = lines.filter_map(header_field).collect();
    let mut body = block[start..].to_vec();
    // archives often keep the header of a body that they have unpacked
    if field(&header, "transfer-encoding").is_some_and(|it| it.contains("chunked"))
        && let Some(whole) = unchunked(&body)
    {
        body = whole;
    }
    if body.starts_with(b"\x1f\x8b") {
        body = guard::bounded(flate2::read::MultiGzDecoder::new(body.as_slice()), LARGEST)?;
    }
    Ok(Some((status, header, body)))
}

/// A body without the lengths of its chunks, if it has them.
fn unchunked(body: &[u8]) -> Option<Vec<u8>> {
    let (mut whole, mut rest) = (Vec::new(), body);
    loop {
        let end = rest.iter().take(64).position(|&byte| byte == b'\n')?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let length = usize::from_str_radix(digits, 16).ok()?;
        rest = &rest[end + 1..];
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(rest.get(..length)?);
        rest = rest.get(length..)?;
        rest = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"))?;
    }
}

impl Iterator for Records {
    type Item = Result<Item, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_done {
            let record = match self.record() {
                Ok(Some(record)) => record,
                Ok(None) => break,
                Err(reason) => {
                    self.is_done = true;
                    let place = format!("{}: record {}", self.place, self.read + 1);
                    return Some(Err(Fault::new(place, reason)));
                }
            };
            self.read += 1;
            match self.document(&record.0, &record.1) {
                Ok(Some(document)) => return Some(Ok(Item::of(document))),
                Ok(None) => {
                    let kind = field(&record.0, "warc-type");
                    self.passed +=
                        usize::from(matches!(kind, Some("response" | "resource" | "conversion")));
                }
                Err(reason) => {
                    let place = format!("{}: record {}", self.place, self.read);
                    return Some(Err(Fault::new(place, reason)));
                }
            }
        }
        self.is_done = true;
        self.note().map(Ok)
    }
}
