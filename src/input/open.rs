//! A source by its kind: one document, or several, one at a time.

use super::records;
use super::source::{Kind, Source};
use super::{Fault, Options, Provenance, feed, guard, markdown, text};
use actant_base::text::Document;
use std::io::BufRead;

/// What is found in a source.
pub enum Item {
    /// A document.
    Document(Box<Document>),
    /// Something that is to be read in its turn.
    #[cfg_attr(
        not(feature = "archives"),
        expect(dead_code, reason = "archives have them")
    )]
    Source(Source),
    /// What was passed over, in words.
    #[cfg_attr(
        not(any(feature = "archives", feature = "warc")),
        expect(dead_code, reason = "archives have them")
    )]
    Note(String),
}

impl Item {
    /// A document.
    pub fn of(document: Document) -> Self {
        Self::Document(Box::new(document))
    }
}

/// What is found in a source, one after the other.
pub type Items = Box<dyn Iterator<Item = Result<Item, Fault>>>;

/// The documents of `source`, with a note of where they are found.
///
/// # Errors
/// Nothing of it can be read.
pub fn items(mut source: Source, options: &Options) -> Result<(Provenance, Items), Fault> {
    let opened = source.opened(options.content);
    let bytes = opened.map_err(|reason| Fault::of(&source.path, reason))?;
    let found = Provenance::of(&source);
    let items = several(source, bytes, options)?;
    Ok((found, items))
}

fn several(source: Source, bytes: Box<dyn BufRead>, options: &Options) -> Result<Items, Fault> {
    let fault = |reason| Fault::of(&source.path, reason);
    let (path, name) = (&source.path, &source.name);
    match source.kind {
        Kind::Records(kind) => {
            let mut records = records::Records::open(&source, bytes, kind, &options.columns)?;
            let next = move || records.next().map(|read| read.map(Item::of));
            Ok(Box::new(std::iter::from_fn(next)))
        }
        Kind::Feed => Ok(Box::new(
            feed::Feed::open(path, name, bytes).map_err(fault)?,
        )),
        Kind::WebArchive => web_archive(&source, bytes),
        Kind::Mailbox => mailbox(&source, bytes),
        Kind::Archive => archive(&source, bytes),
        _ => {
            let document = guard::caught(|| one(&source, bytes, options)).map_err(fault)?;
            Ok(Box::new(std::iter::once(Ok(Item::of(document)))))
        }
    }
}

/// The document of a source that has one.
fn one(source: &Source, bytes: Box<dyn BufRead>, options: &Options) -> Result<Document, String> {
    let name = source.name.clone();
    match source.kind {
        Kind::Markdown => {
            let bytes = text::bounded(bytes)?;
            let text = text::plain(bytes)?;
            let document = markdown::read(Document::new(name, text));
            text::some(document.text())?;
            Ok(document)
        }
        Kind::Page => page(name, bytes),
        Kind::Mail => mail(name, bytes),
        Kind::Word | Kind::OpenDocument => office(name, source.kind, bytes),
        Kind::Pdf => super::pdf::document(name, &guard::bounded(bytes, super::pdf::LARGEST)?),
        _ => {
            let text = text::checked(&source.path, text::bounded(bytes)?, options.content)?;
            Ok(Document::new(name, text))
        }
    }
}

#[cfg(feature = "pages")]
fn page(name: String, bytes: Box<dyn BufRead>) -> Result<Document, String> {
    let bytes = guard::bounded(bytes, super::page::LARGEST)?;
    let page = super::page::read(&bytes, None)?;
    if page.text.len() as u64 > super::LARGEST {
        return Err(text::too_large());
    }
    Ok(Document::new(name, page.text)
        .published_on(page.published)
        .with_metadata(page.metadata))
}

#[cfg(not(feature = "pages"))]
fn page(_: String, _: Box<dyn BufRead>) -> Result<Document, String> {
    Err(absent("pages of the web", "pages"))
}

#[cfg(feature = "mail")]
fn mail(name: String, bytes: Box<dyn BufRead>) -> Result<Document, String> {
    super::mail::document(name, &guard::bounded(bytes, super::mail::LARGEST)?)
}

#[cfg(not(feature = "mail"))]
fn mail(_: String, _: Box<dyn BufRead>) -> Result<Document, String> {
    Err(absent("mails", "mail"))
}

#[cfg(feature = "mail")]
#[expect(
    clippy::unnecessary_wraps,
    reason = "a build without mails has an error here"
)]
fn mailbox(source: &Source, bytes: Box<dyn BufRead>) -> Result<Items, Fault> {
    let mails = super::mail::Mailbox::open(&source.path, &source.name, bytes);
    Ok(Box::new(mails))
}

#[cfg(not(feature = "mail"))]
fn mailbox(source: &Source, _: Box<dyn BufRead>) -> Result<Items, Fault> {
    Err(Fault::of(&source.path, absent("mails", "mail")))
}

#[cfg(feature = "archives")]
fn office(name: String, kind: Kind, bytes: Box<dyn BufRead>) -> Result<Document, String> {
    let bytes = guard::bounded(bytes, super::office::LARGEST)?;
    match kind {
        Kind::Word => super::office::word(name, bytes),
        _ => super::office::open_document(name, bytes),
    }
}

#[cfg(not(feature = "archives"))]
fn office(_: String, _: Kind, _: Box<dyn BufRead>) -> Result<Document, String> {
    Err(absent("Office documents", "archives"))
}

#[cfg(feature = "warc")]
#[expect(
    clippy::unnecessary_wraps,
    reason = "a build without web archives has an error here"
)]
fn web_archive(source: &Source, bytes: Box<dyn BufRead>) -> Result<Items, Fault> {
    let records = super::warc::Records::open(&source.path, &source.name, bytes);
    Ok(Box::new(records))
}

#[cfg(not(feature = "warc"))]
fn web_archive(source: &Source, _: Box<dyn BufRead>) -> Result<Items, Fault> {
    Err(Fault::of(&source.path, absent("web archives", "warc")))
}

/// An archive that is not a file of its own is held in memory, up to so many bytes.
#[cfg(feature = "archives")]
const LARGEST_ARCHIVE: u64 = 256 * 1024 * 1024;

#[cfg(feature = "archives")]
fn archive(source: &Source, bytes: Box<dyn BufRead>) -> Result<Items, Fault> {
    let fault = |reason: String| Fault::of(&source.path, reason);
    if source.is_inside() {
        return Err(fault(
            "an archive inside an archive is not opened: unpack it first".to_owned(),
        ));
    }
    let bytes: Box<dyn super::archive::Bytes> = match source.file() {
        Some(file) => Box::new(file),
        None => Box::new(std::io::Cursor::new(
            guard::bounded(bytes, LARGEST_ARCHIVE).map_err(fault)?,
        )),
    };
    let members = super::archive::Members::open(&source.path, &source.name, bytes);
    Ok(Box::new(members.map_err(fault)?))
}

#[cfg(not(feature = "archives"))]
fn archive(source: &Source, _: Box<dyn BufRead>) -> Result<Items, Fault> {
    Err(Fault::of(&source.path, absent("archives", "archives")))
}

#[cfg(not(all(
    feature = "pages",
    feature = "mail",
    feature = "archives",
    feature = "warc"
)))]
fn absent(what: &str, feature: &str) -> String {
    format!("this build of actant does not read {what}: build it with the feature `{feature}`")
}
