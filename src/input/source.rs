//! Which files are read, what each is called and what it holds.

use super::folder::{self, Chosen, Listing};
use super::format::{self, Format};
use super::records::RecordKind;
use super::{Content, Fault, is_stdin};
use actant_base::text::SourceFormat;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One text.
    Text,
    /// One text with marks.
    Markdown,
    /// A page of the web.
    Page,
    /// A Word document.
    Word,
    /// An OpenDocument text.
    OpenDocument,
    /// A PDF.
    Pdf,
    /// A mail.
    Mail,
    /// A box of mails.
    Mailbox,
    /// Records with their metadata.
    Records(RecordKind),
    /// A feed of news.
    Feed,
    /// An archive of the web, or of texts of it.
    WebArchive,
    /// An archive of files.
    Archive,
    /// What it is, its beginning tells.
    Open,
}

/// The names by which a user says what an input is, with what they mean.
const NAMES: &[(&str, Kind)] = &[
    ("txt", Kind::Text),
    ("md", Kind::Markdown),
    ("html", Kind::Page),
    ("jsonl", Kind::Records(RecordKind::JsonLines)),
    ("json", Kind::Records(RecordKind::Json)),
    ("csv", Kind::Records(RecordKind::Csv)),
    ("tsv", Kind::Records(RecordKind::Tsv)),
    ("feed", Kind::Feed),
    ("eml", Kind::Mail),
    ("mbox", Kind::Mailbox),
    ("docx", Kind::Word),
    ("odt", Kind::OpenDocument),
    ("pdf", Kind::Pdf),
    ("warc", Kind::WebArchive),
    ("zip", Kind::Archive),
];

impl Kind {
    /// How its documents are written down, if all are alike.
    pub fn format(self) -> Option<SourceFormat> {
        Some(match self {
            Self::Text => SourceFormat::Text,
            Self::Markdown => SourceFormat::Markdown,
            Self::Page => SourceFormat::Html,
            Self::Word => SourceFormat::Word,
            Self::OpenDocument => SourceFormat::OpenDocument,
            Self::Pdf => SourceFormat::Pdf,
            Self::Mail | Self::Mailbox => SourceFormat::Mail,
            Self::Records(RecordKind::JsonLines) => SourceFormat::JsonLines,
            Self::Records(RecordKind::Json) => SourceFormat::Json,
            Self::Records(RecordKind::Csv) => SourceFormat::Csv,
            Self::Records(RecordKind::Tsv) => SourceFormat::Tsv,
            Self::Feed | Self::WebArchive | Self::Archive | Self::Open => return None,
        })
    }

    /// Whether a file of this kind is looked for in folders: tables, notes and archives in them are mostly something else.
    pub fn is_sought(self) -> bool {
        !matches!(
            self,
            Self::Records(_) | Self::Markdown | Self::Archive | Self::Open
        )
    }

    /// What the name of `path` says, the ending of a compression apart.
    pub fn of_name(path: &Path) -> Option<Self> {
        let inner = uncompressed(path);
        let path = inner.as_deref().unwrap_or(path);
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "txt" | "text" => Self::Text,
            "md" | "markdown" => Self::Markdown,
            "html" | "htm" | "xhtml" => Self::Page,
            "rss" | "atom" => Self::Feed,
            "eml" => Self::Mail,
            "mbox" => Self::Mailbox,
            "docx" => Self::Word,
            "odt" => Self::OpenDocument,
            "pdf" => Self::Pdf,
            "warc" | "wet" => Self::WebArchive,
            "zip" => Self::Archive,
            _ => return RecordKind::of_name(path).map(Self::Records),
        })
    }
}

impl From<Format> for Option<Kind> {
    /// What is read of files of that format, if they are read.
    fn from(format: Format) -> Self {
        Some(match format {
            Format::Csv => Kind::Records(RecordKind::Csv),
            Format::Tsv => Kind::Records(RecordKind::Tsv),
            Format::Json => Kind::Records(RecordKind::Json),
            Format::JsonLines => Kind::Records(RecordKind::JsonLines),
            Format::Feed => Kind::Feed,
            Format::Html => Kind::Page,
            Format::Markdown => Kind::Markdown,
            Format::Mail => Kind::Mail,
            Format::Mailbox => Kind::Mailbox,
            Format::Word => Kind::Word,
            Format::OpenDocument => Kind::OpenDocument,
            Format::Pdf => Kind::Pdf,
            Format::Archive => Kind::Archive,
            Format::Warc => Kind::WebArchive,
            Format::Xml
            | Format::Rtf
            | Format::OldOffice
            | Format::Gzip
            | Format::Compressed
            | Format::Wide => {
                return None;
            }
        })
    }
}

/// What a user says that inputs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InputKind(pub(super) Kind);

impl std::str::FromStr for InputKind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let kind = NAMES.iter().find(|(it, _)| *it == name);
        kind.map(|(_, kind)| Self(*kind)).ok_or_else(|| {
            let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
            format!("expected one of {}", names.join(", "))
        })
    }
}

/// Where the bytes are.
#[derive(Debug)]
enum Bytes {
    File,
    Stdin,
    /// They were inside another file.
    #[cfg(feature = "archives")]
    Memory(Vec<u8>),
}

/// A file to be read, or standard input, or what is inside a file.
#[derive(Debug)]
pub struct Source {
    /// As it is shown.
    pub path: PathBuf,
    /// What its document is called.
    pub name: String,
    pub kind: Kind,
    bytes: Bytes,
}

/// So much of a file tells what it is.
const FRONT: usize = 64 * 1024;

impl Source {
    fn new(path: PathBuf, name: String, kind: Kind) -> Self {
        let bytes = match is_stdin(&path) {
            true => Bytes::Stdin,
            false => Bytes::File,
        };
        Self {
            path,
            name,
            kind,
            bytes,
        }
    }

    /// What is called `member` inside `self`.
    #[cfg(feature = "archives")]
    pub fn inside(place: &Path, name: &str, member: &str, bytes: Vec<u8>) -> Self {
        let path = place.join(member);
        Self {
            kind: Kind::of_name(&path).unwrap_or(Kind::Open),
            name: format!("{name}/{member}"),
            path,
            bytes: Bytes::Memory(bytes),
        }
    }

    /// Whether it was found inside another file.
    #[cfg(feature = "archives")]
    pub fn is_inside(&self) -> bool {
        matches!(self.bytes, Bytes::Memory(_))
    }

    /// The file that it is, if it is one and not compressed.
    #[cfg(feature = "archives")]
    pub fn file(&self) -> Option<File> {
        let is_plain = matches!(self.bytes, Bytes::File) && compression(&self.path).is_none();
        is_plain.then(|| File::open(&self.path).ok()).flatten()
    }

    /// Its bytes, decompressed where it is compressed.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn open(&mut self) -> Result<Box<dyn BufRead>, String> {
        let bytes: Box<dyn BufRead> = match &mut self.bytes {
            Bytes::Stdin => Box::new(BufReader::new(io::stdin())),
            #[cfg(feature = "archives")]
            Bytes::Memory(bytes) => Box::new(Cursor::new(std::mem::take(bytes))),
            Bytes::File => {
                let file = File::open(&self.path).map_err(|error| match error.kind() {
                    io::ErrorKind::NotFound => "no such file".to_owned(),
                    io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
                    _ => error.to_string(),
                })?;
                Box::new(BufReader::new(file))
            }
        };
        let mut bytes = bytes;
        let front = bytes.fill_buf().map_err(|error| error.to_string())?;
        let front = front[..front.len().min(4)].to_vec();
        let ending = compression(&self.path);
        if ending == Some(Compression::Gzip) || front.starts_with(b"\x1f\x8b") {
            let decoder = flate2::bufread::MultiGzDecoder::new(bytes);
            return Ok(Box::new(BufReader::new(decoder)));
        }
        if ending == Some(Compression::Zstd) || front.starts_with(b"\x28\xb5\x2f\xfd") {
            return zstd(bytes);
        }
        Ok(bytes)
    }

    /// The same, with the kind that the beginning tells where nothing else does.
    ///
    /// # Errors
    /// It cannot be opened, or is nothing that can be read.
    pub fn opened(&mut self, content: Content) -> Result<Box<dyn BufRead>, String> {
        let bytes = self.open()?;
        if self.kind != Kind::Open {
            return Ok(bytes);
        }
        if content == Content::Given {
            self.kind = Kind::Text;
            return Ok(bytes);
        }
        let (front, bytes) = peeked(bytes, FRONT).map_err(|error| error.to_string())?;
        let format = match content {
            Content::Text => format::by_bytes(&front),
            _ => format::by_content(whole_letters(&front)),
        };
        self.kind = match format.map(|format| (format, Option::<Kind>::from(format))) {
            Some((_, Some(kind))) => kind,
            Some((format, None)) => return Err(format.refusal(&self.path)),
            None => Kind::Text,
        };
        Ok(bytes)
    }
}

/// `bytes` without the part of a letter at their end.
fn whole_letters(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

/// The first bytes, and all of them.
fn peeked(mut bytes: Box<dyn BufRead>, most: usize) -> io::Result<(Vec<u8>, Box<dyn BufRead>)> {
    let mut front = Vec::new();
    bytes.by_ref().take(most as u64).read_to_end(&mut front)?;
    let whole = Cursor::new(front.clone()).chain(bytes);
    Ok((front, Box::new(whole)))
}

#[cfg(feature = "zstd")]
fn zstd(bytes: Box<dyn BufRead>) -> Result<Box<dyn BufRead>, String> {
    /// Frames one after the other, as `zstd -c a b` and web archives have them.
    struct Frames {
        decoder: ruzstd::decoding::FrameDecoder,
        bytes: Box<dyn BufRead>,
        is_open: bool,
    }

    impl Read for Frames {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            use ruzstd::decoding::BlockDecodingStrategy::UptoBytes;
            loop {
                if self.is_open {
                    let is_done = self.decoder.is_finished();
                    if self.decoder.can_collect() == 0 && !is_done {
                        self.decoder
                            .decode_blocks(&mut self.bytes, UptoBytes(buffer.len()))
                            .map_err(io::Error::other)?;
                    }
                    let read = self.decoder.read(buffer)?;
                    if read > 0 || !is_done {
                        if read > 0 {
                            return Ok(read);
                        }
                        continue;
                    }
                    self.is_open = false;
                }
                if self.bytes.fill_buf()?.is_empty() {
                    return Ok(0);
                }
                self.decoder
                    .reset(&mut self.bytes)
                    .map_err(io::Error::other)?;
                self.is_open = true;
            }
        }
    }

    Ok(Box::new(BufReader::new(Frames {
        decoder: ruzstd::decoding::FrameDecoder::new(),
        bytes,
        is_open: false,
    })))
}

#[cfg(not(feature = "zstd"))]
fn zstd(_: Box<dyn BufRead>) -> Result<Box<dyn BufRead>, String> {
    Err(
        "compressed with zstd, which this build does not read (feature `zstd`): `zstd -d` it first"
            .to_owned(),
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compression {
    Gzip,
    Zstd,
}

fn compression(path: &Path) -> Option<Compression> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "gz" => Some(Compression::Gzip),
        "zst" | "zstd" => Some(Compression::Zstd),
        _ => None,
    }
}

/// The name of what a compressed file holds.
pub fn uncompressed(path: &Path) -> Option<PathBuf> {
    compression(path).map(|_| path.with_extension(""))
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    pub sources: VecDeque<Source>,
    pub faults: VecDeque<Fault>,
    pub notes: Vec<String>,
}

/// How files are taken.
pub struct Taking<'a> {
    pub content: Content,
    /// What they are, whatever they are called.
    pub kind: Option<Kind>,
    /// Which of a folder are read.
    pub chosen: &'a Chosen,
}

impl Found {
    /// Adds files of JSON Lines, whatever their names say.
    pub fn add_json_lines(&mut self, paths: &[PathBuf]) {
        for path in paths {
            if !is_stdin(path) && !path.exists() {
                self.faults.push_back(Fault::of(path, "no such file"));
                continue;
            }
            let kind = Kind::Records(RecordKind::JsonLines);
            self.sources
                .push_back(Source::new(path.clone(), name(path), kind));
        }
    }

    fn take_file(&mut self, path: PathBuf, name: String, taking: &Taking) {
        if !is_stdin(&path) && !path.exists() {
            self.faults.push_back(Fault::of(&path, "no such file"));
            return;
        }
        let kind = match (taking.kind, taking.content) {
            (Some(kind), _) => kind,
            (None, Content::Given) => Kind::Text,
            (None, _) => {
                if let Some(format) = format::by_name(&path) {
                    let fault = Fault::of(&path, format.refusal(&path));
                    self.faults.push_back(fault);
                    return;
                }
                Kind::of_name(&path).unwrap_or(Kind::Open)
            }
        };
        self.sources.push_back(Source::new(path, name, kind));
    }

    fn take_folder(&mut self, folder: &Path, taking: &Taking) {
        let listing = Listing::of(folder, taking.chosen);
        self.take_listing(folder, listing, taking);
    }

    fn take_listing(&mut self, folder: &Path, listing: Listing, taking: &Taking) {
        if let Some(passed) = listing.passed_over() {
            self.notes.push(format!("{}: {passed}", folder.display()));
        }
        if listing.files.is_empty() && listing.faults.is_empty() {
            let reason = "the folder has no articles (.txt .html .eml .docx .pdf … are looked for); name the files themselves, or choose them with --include";
            self.faults.push_back(Fault::of(folder, reason));
        }
        let faults = listing.faults.into_iter();
        self.faults
            .extend(faults.map(|(folder, reason)| Fault::of(&folder, reason)));
        for file in listing.files {
            let name = slashed(file.strip_prefix(folder).unwrap_or(&file));
            self.take_file(file, name, taking);
        }
    }

    /// Files that a pattern of paths finds, as `news/**/*.html` does.
    fn take_pattern(&mut self, path: &Path, taking: &Taking) {
        match folder::matching(path) {
            Ok((_, listing)) if listing.files.is_empty() => {
                let fault = Fault::of(path, "no file has a name like this");
                self.faults.push_back(fault);
            }
            Ok((folder, listing)) => {
                for file in listing.files {
                    let name = slashed(file.strip_prefix(&folder).unwrap_or(&file));
                    self.take_file(file, name, taking);
                }
            }
            Err(reason) => self.faults.push_back(Fault::of(path, reason)),
        }
    }

    /// Gives files that are called the same, but are not, the names of their paths.
    fn tell_apart(&mut self) {
        let mut paths: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
        for source in &self.sources {
            paths
                .entry(source.name.clone())
                .or_default()
                .insert(source.path.clone());
        }
        for source in &mut self.sources {
            if paths.get(&source.name).is_some_and(|paths| paths.len() > 1) {
                source.name = slashed(&source.path);
            }
        }
    }
}

/// The files of `paths`, and of the folders among them.
pub fn of_paths(paths: &[PathBuf], taking: &Taking) -> Found {
    let mut found = Found::default();
    for path in paths {
        if !is_stdin(path) && path.is_dir() {
            found.take_folder(path, taking);
        } else if !is_stdin(path) && !path.exists() && folder::is_pattern(path) {
            found.take_pattern(path, taking);
        } else {
            found.take_file(path.clone(), name(path), taking);
        }
    }
    found.tell_apart();
    found
}

fn name(path: &Path) -> String {
    match path.file_name() {
        Some(name) if !is_stdin(path) => name.to_string_lossy().into_owned(),
        _ => "stdin".to_owned(),
    }
}

/// `path` with slashes, as every system shows it in an answer.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    let whole = parts.join("/");
    whole
        .strip_prefix("//")
        .map_or(whole.clone(), |rest| format!("/{rest}"))
}
