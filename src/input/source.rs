//! Which files are read, what each is called and what it holds, by its name.

use super::folder::Listing;
use super::format;
use super::records::RecordKind;
use super::{Content, Fault, is_stdin};
use actant_base::text::SourceFormat;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

/// What a file holds, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One text.
    Text,
    /// Many, with their metadata.
    Records(RecordKind),
}

impl Kind {
    /// How its documents are written down.
    pub fn format(self) -> SourceFormat {
        match self {
            Self::Text => SourceFormat::Text,
            Self::Records(RecordKind::JsonLines) => SourceFormat::JsonLines,
            Self::Records(RecordKind::Json) => SourceFormat::Json,
            Self::Records(RecordKind::Csv) => SourceFormat::Csv,
            Self::Records(RecordKind::Tsv) => SourceFormat::Tsv,
        }
    }
}

/// A file to be read, or standard input.
#[derive(Debug)]
pub struct Source {
    pub path: PathBuf,
    /// What its document is called.
    pub name: String,
    pub kind: Kind,
}

impl Source {
    /// Its bytes, decompressed if its name ends in `.gz`.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn open(&self) -> Result<Box<dyn BufRead>, String> {
        if is_stdin(&self.path) {
            return Ok(Box::new(BufReader::new(io::stdin())));
        }
        let file = File::open(&self.path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "no such file".to_owned(),
            io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
            _ => error.to_string(),
        })?;
        let bytes = BufReader::new(file);
        if uncompressed(&self.path).is_none() {
            return Ok(Box::new(bytes));
        }
        Ok(Box::new(BufReader::new(
            flate2::bufread::MultiGzDecoder::new(bytes),
        )))
    }
}

/// The name of what a file with the ending `.gz` holds.
pub fn uncompressed(path: &Path) -> Option<PathBuf> {
    let ending = path.extension()?;
    ending
        .eq_ignore_ascii_case("gz")
        .then(|| path.with_extension(""))
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    pub sources: VecDeque<Source>,
    pub faults: VecDeque<Fault>,
    pub notes: Vec<String>,
}

impl Found {
    /// Adds files of JSON Lines, whatever their names say.
    pub fn add_json_lines(&mut self, paths: &[PathBuf]) {
        for path in paths {
            if !is_stdin(path) && !path.exists() {
                self.faults.push_back(Fault::of(path, "no such file"));
                continue;
            }
            self.sources.push_back(Source {
                name: name(path),
                path: path.clone(),
                kind: Kind::Records(RecordKind::JsonLines),
            });
        }
    }

    fn take_file(&mut self, path: PathBuf, name: String, content: Content) {
        if !is_stdin(&path) && !path.exists() {
            self.faults.push_back(Fault::of(&path, "no such file"));
            return;
        }
        let is_free = content != Content::Given;
        let records = RecordKind::of_name(&path).filter(|_| is_free);
        if let Some(kind) = records {
            let kind = Kind::Records(kind);
            self.sources.push_back(Source { path, name, kind });
            return;
        }
        if let Some(format) = format::by_name(&path).filter(|_| is_free) {
            let fault = Fault::of(&path, format.refusal(&path));
            self.faults.push_back(fault);
            return;
        }
        let kind = Kind::Text;
        self.sources.push_back(Source { path, name, kind });
    }

    fn take_folder(&mut self, folder: &Path, content: Content) {
        let listing = Listing::of(folder);
        if let Some(passed) = listing.passed_over() {
            self.notes.push(format!("{}: {passed}", folder.display()));
        }
        if listing.files.is_empty() && listing.faults.is_empty() {
            let reason = "the folder has no .txt files; name the files themselves if they have another extension";
            self.faults.push_back(Fault::of(folder, reason));
        }
        let faults = listing.faults.into_iter();
        self.faults
            .extend(faults.map(|(folder, reason)| Fault::of(&folder, reason)));
        for file in listing.files {
            let name = slashed(file.strip_prefix(folder).unwrap_or(&file));
            self.take_file(file, name, content);
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
pub fn of_paths(paths: &[PathBuf], content: Content) -> Found {
    let mut found = Found::default();
    for path in paths {
        match !is_stdin(path) && path.is_dir() {
            true => found.take_folder(path, content),
            false => found.take_file(path.clone(), name(path), content),
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
