//! Feeds of news, RSS and Atom: each item a document. Damage costs what stands behind it.

use super::open::Item;
use super::{Fault, dates, encoding, guard};
use actant_base::text::{Document, Metadata, SourceFormat};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{BufRead, Cursor};
use std::path::Path;

/// A larger feed, in bytes, is refused.
const LARGEST: u64 = 64 * 1024 * 1024;
/// No feed nests deeper.
const DEEPEST: usize = 256;

/// The items of a feed, one at a time.
pub struct Feed {
    place: String,
    name: String,
    bytes: Vec<u8>,
    reader: Reader<Cursor<Vec<u8>>>,
    depth: usize,
    read: usize,
    format: SourceFormat,
    /// What the feed is called.
    publisher: Option<String>,
    language: Option<String>,
    is_done: bool,
}

/// What an item tells.
#[derive(Default)]
struct Told {
    id: Option<String>,
    title: Option<String>,
    link: Option<String>,
    date: Option<String>,
    updated: Option<String>,
    author: Option<String>,
    publisher: Option<String>,
    summary: Option<String>,
    content: Option<String>,
}

impl Feed {
    /// # Errors
    /// It cannot be read as a whole.
    pub fn open(path: &Path, name: &str, bytes: impl BufRead) -> Result<Self, String> {
        let bytes = guard::bounded(bytes, LARGEST)?;
        let bytes = encoding::decoded(&bytes, None).into_bytes();
        let mut reader = Reader::from_reader(Cursor::new(bytes.clone()));
        reader.config_mut().check_end_names = false;
        Ok(Self {
            place: path.display().to_string(),
            name: name.to_owned(),
            bytes,
            reader,
            depth: 0,
            read: 0,
            format: SourceFormat::Rss,
            publisher: None,
            language: None,
            is_done: false,
        })
    }

    /// The next event that is not the end of a file; a fault ends the feed.
    fn event(&mut self) -> Result<Option<Event<'static>>, Fault> {
        let mut buffer = Vec::new();
        let event = self.reader.read_event_into(&mut buffer);
        let reason = match event {
            Ok(Event::Eof) => return Ok(None),
            Ok(event) => {
                match event {
                    Event::Start(_) => self.depth += 1,
                    Event::End(_) => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
                if self.depth <= DEEPEST {
                    return Ok(Some(event.into_owned()));
                }
                format!("nested deeper than {DEEPEST} elements")
            }
            Err(error) => format!("no XML: {error}"),
        };
        self.is_done = true;
        let at = usize::try_from(self.reader.error_position()).unwrap_or(0);
        let at = at.max(
            usize::try_from(self.reader.buffer_position())
                .unwrap_or(0)
                .min(1),
        );
        let (line, column) = guard::position(&self.bytes, at);
        Err(Fault::new(
            format!("{}:{line}:{column}", self.place),
            reason,
        ))
    }

    fn advance(&mut self) -> Result<Option<Item>, Fault> {
        while let Some(event) = self.event()? {
            let Event::Start(start) = event else {
                continue;
            };
            match name_of(&start).as_str() {
                "feed" => {
                    self.format = SourceFormat::Atom;
                    self.language = attribute(&start, "xml:lang");
                }
                // of the feed, not of its picture
                "title" if self.depth <= 3 && self.publisher.is_none() => {
                    self.publisher = some(plain(&self.inside(&start)?));
                }
                "language" if self.depth <= 3 => self.language = some(self.inside(&start)?),
                "image" | "textinput" => {
                    self.inside(&start)?;
                }
                "item" | "entry" => {
                    let told = self.item()?;
                    self.read += 1;
                    return self.document(told).map(|document| Some(Item::of(document)));
                }
                _ => {}
            }
        }
        if self.read == 0 && !self.is_done {
            self.is_done = true;
            return Err(Fault::new(
                self.place.clone(),
                "no feed of news: expected items (RSS) or entries (Atom)",
            ));
        }
        Ok(None)
    }

    fn item(&mut self) -> Result<Told, Fault> {
        let outer = self.depth;
        let mut told = Told::default();
        while let Some(event) = self.event()? {
            let start = match event {
                Event::Start(start) => start,
                Event::Empty(start) => {
                    if name_of(&start) == "link" {
                        told.see_link(&start);
                    }
                    continue;
                }
                Event::End(_) if self.depth < outer => return Ok(told),
                _ => continue,
            };
            let name = name_of(&start);
            if name == "link" {
                told.see_link(&start);
            }
            let words = self.inside(&start)?;
            let place = match name.as_str() {
                "title" => &mut told.title,
                "link" => &mut told.link,
                "guid" | "id" | "dc:identifier" => &mut told.id,
                "pubdate" | "published" | "issued" | "dc:date" | "date" => &mut told.date,
                "updated" | "modified" | "dcterms:modified" => &mut told.updated,
                "author" | "dc:creator" => &mut told.author,
                "source" | "dc:publisher" => &mut told.publisher,
                "description" | "summary" => &mut told.summary,
                "content:encoded" | "content" | "fulltext" => &mut told.content,
                _ => continue,
            };
            let words = words.trim();
            if place.is_none() && !words.is_empty() {
                *place = Some(words.to_owned());
            }
        }
        self.is_done = true;
        let (line, column) = guard::position(&self.bytes, self.bytes.len());
        Err(Fault::new(
            format!("{}:{line}:{column}", self.place),
            "the feed ends inside an item",
        ))
    }

    /// What stands up to the end of the element that `start` begins; elements inside as HTML.
    fn inside(&mut self, start: &BytesStart) -> Result<String, Fault> {
        let outer = self.depth;
        let is_person = name_of(start) == "author";
        let mut words = String::new();
        let mut person: Option<usize> = None;
        while let Some(event) = self.event()? {
            match event {
                Event::End(_) if self.depth < outer => return Ok(words),
                Event::Text(text) => match text.unescape() {
                    Ok(text) => words.push_str(&text),
                    // entities of HTML
                    Err(_) => words.push_str(&String::from_utf8_lossy(&text)),
                },
                Event::CData(text) => words.push_str(&String::from_utf8_lossy(&text)),
                Event::Start(inner) => {
                    if is_person {
                        person = (name_of(&inner) == "name").then_some(words.len());
                    } else {
                        words.push_str(&format!("<{}>", name_of(&inner)));
                    }
                }
                Event::Empty(inner) if !is_person => {
                    words.push_str(&format!("<{}/>", name_of(&inner)));
                }
                Event::End(inner) => {
                    if !is_person {
                        let name =
                            String::from_utf8_lossy(inner.local_name().into_inner()).into_owned();
                        words.push_str(&format!("</{name}>"));
                    } else if let Some(at) = person.take() {
                        // the name alone, not the address
                        words = words[at..].to_owned();
                        self.skip(outer)?;
                        return Ok(words);
                    } else {
                        words.clear();
                    }
                }
                _ => {}
            }
        }
        Ok(words)
    }

    fn skip(&mut self, outer: usize) -> Result<(), Fault> {
        while self.depth >= outer && self.event()?.is_some() {}
        Ok(())
    }

    fn document(&self, told: Told) -> Result<Document, Fault> {
        let fault =
            |reason: String| Fault::new(format!("{}: item {}", self.place, self.read), reason);
        let title = told.title.as_deref().map(plain).and_then(some);
        let mut text = String::new();
        for words in [told.content, told.summary].into_iter().flatten() {
            text = html(&words).map_err(fault)?;
            if !text.trim().is_empty() {
                break;
            }
        }
        if text.trim().is_empty() {
            // some feeds have headlines only
            text = title
                .clone()
                .ok_or_else(|| fault("the item has no text".to_owned()))?;
        }
        let date = told.date.or(told.updated);
        let is_web = |link: &String| link.starts_with("http://") || link.starts_with("https://");
        let id = told.id.or_else(|| told.link.clone());
        let metadata = Metadata {
            title,
            url: told
                .link
                .filter(is_web)
                .or_else(|| id.clone().filter(is_web)),
            publisher: told
                .publisher
                .as_deref()
                .map(plain)
                .and_then(some)
                .or_else(|| self.publisher.clone()),
            author: told.author.as_deref().map(plain).and_then(some),
            language: self.language.clone(),
            format: Some(self.format),
            ..Metadata::default()
        };
        let name = id.unwrap_or_else(|| format!("{}#{}", self.name, self.read));
        Ok(Document::new(name, text)
            .published_on(date.as_deref().and_then(dates::day))
            .with_metadata(metadata))
    }
}

impl Told {
    /// The link to the article, where it stands in an attribute.
    fn see_link(&mut self, start: &BytesStart) {
        let is_self = attribute(start, "rel").is_none_or(|rel| rel == "alternate");
        if let Some(href) = attribute(start, "href").filter(|_| is_self && self.link.is_none()) {
            self.link = Some(href);
        }
    }
}

impl Iterator for Feed {
    type Item = Result<Item, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        self.advance().transpose()
    }
}

/// A name in small letters; of prefixes, only those that say something.
fn name_of(start: &BytesStart) -> String {
    let name = String::from_utf8_lossy(start.name().into_inner()).to_ascii_lowercase();
    match name.split_once(':') {
        Some(("atom" | "rss" | "a10" | "html" | "xhtml", local)) => local.to_owned(),
        _ => name,
    }
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let found = start
        .attributes()
        .flatten()
        .find(|it| it.key.as_ref() == name.as_bytes())?;
    let value = found.unescape_value().ok()?;
    some(value.into_owned())
}

fn some(text: String) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A line without marks.
fn plain(words: &str) -> String {
    let words = html(words).unwrap_or_else(|_| words.to_owned());
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(feature = "pages")]
fn html(words: &str) -> Result<String, String> {
    match words.contains(['<', '&']) {
        true => super::page::fragment(words),
        false => Ok(words.to_owned()),
    }
}

#[cfg(not(feature = "pages"))]
fn html(words: &str) -> Result<String, String> {
    Ok(words.to_owned())
}
