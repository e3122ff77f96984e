//! Archives of files (ZIP): what is inside is read as if it lay in a folder.

use super::open::Item;
use super::source::{Kind, Source};
use super::{Fault, guard};
use std::collections::BTreeMap;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// A larger file inside an archive, in bytes, is refused.
const LARGEST: u64 = 64 * 1024 * 1024;
/// So many times smaller than what it holds no text is packed.
const DENSEST: u64 = 200;
/// What is smaller may be packed as densely as it likes.
const SMALL: u64 = 1024 * 1024;

/// What an archive is read from.
pub trait Bytes: Read + Seek {}

impl<T: Read + Seek> Bytes for T {}

/// The files of an archive, one at a time, in order of their names.
pub struct Members {
    path: PathBuf,
    name: String,
    archive: ZipArchive<Box<dyn Bytes>>,
    /// The numbers of files that are still to be read, the last first.
    waiting: Vec<usize>,
    note: Option<String>,
}

impl Members {
    /// # Errors
    /// It is no archive.
    pub fn open(path: &Path, name: &str, bytes: Box<dyn Bytes>) -> Result<Self, String> {
        let archive = ZipArchive::new(bytes).map_err(|error| format!("no ZIP archive: {error}"))?;
        let mut found: Vec<(String, usize)> = Vec::new();
        let mut passed: BTreeMap<String, usize> = BTreeMap::new();
        for index in 0..archive.len() {
            let Some(member) = archive.name_for_index(index) else {
                continue;
            };
            let is_hidden = |part: &str| part.starts_with('.') || part == "__MACOSX";
            if member.ends_with('/') || member.split(['/', '\\']).any(is_hidden) {
                continue;
            }
            match Kind::of_name(Path::new(member)) {
                Some(_) => found.push((member.to_owned(), index)),
                None => {
                    let ending = Path::new(member).extension();
                    let ending = ending
                        .map(|ending| format!(".{}", ending.to_string_lossy().to_lowercase()));
                    *passed
                        .entry(ending.unwrap_or_else(|| "without an ending".to_owned()))
                        .or_default() += 1;
                }
            }
        }
        if found.is_empty() {
            return Err("the archive has no files that hold articles".to_owned());
        }
        found.sort();
        found.reverse();
        let kinds: Vec<String> = passed
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        let note = (!kinds.is_empty()).then(|| {
            format!(
                "{}: passed over, for their names are not those of articles: {}",
                path.display(),
                kinds.join(", ")
            )
        });
        Ok(Self {
            path: path.to_owned(),
            name: name.to_owned(),
            archive,
            waiting: found.into_iter().map(|(_, index)| index).collect(),
            note,
        })
    }

    fn member(&mut self, index: usize) -> Result<Item, Fault> {
        let member = self
            .archive
            .name_for_index(index)
            .unwrap_or_default()
            .to_owned();
        let place = self.path.join(&member);
        let bytes = guard::caught(|| {
            let file = self
                .archive
                .by_index(index)
                .map_err(|error| error.to_string())?;
            if file.encrypted() {
                return Err("it is encrypted: unpack it first".to_owned());
            }
            let (packed, whole) = (file.compressed_size(), file.size());
            if whole > SMALL && whole / DENSEST > packed {
                return Err(format!(
                    "refused: {packed} bytes that say they hold {whole}"
                ));
            }
            guard::bounded(file, LARGEST)
        });
        let bytes = bytes.map_err(|reason| Fault::of(&place, reason))?;
        Ok(Item::Source(Source::inside(
            &self.path, &self.name, &member, bytes,
        )))
    }
}

impl Iterator for Members {
    type Item = Result<Item, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(note) = self.note.take() {
            return Some(Ok(Item::Note(note)));
        }
        let index = self.waiting.pop()?;
        Some(self.member(index))
    }
}
