//! An output that would overwrite what is read is refused before anything is read.

use super::arguments::Reading;
use super::failure::Failure;
use super::input;
use actant_input::{Chosen, is_stdin};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// A file that is read, or a folder.
pub struct Source<'a> {
    path: &'a Path,
    inside: Inside,
}

/// Which files of a folder are read.
#[derive(Clone)]
enum Inside {
    /// Articles.
    Articles(Chosen),
    /// Those with one of these extensions.
    Extensions(&'static [&'static str]),
}

impl<'a> Source<'a> {
    /// Articles: files, and those of folders.
    ///
    /// # Errors
    /// A pattern that is none.
    pub fn of(reading: &'a Reading) -> Result<impl Iterator<Item = Self>, Failure> {
        let inside = Inside::Articles(input::chosen(reading)?);
        Ok(Self::all(&reading.inputs, inside).chain(Self::files(&reading.input_jsonl)))
    }

    /// Actors and words of the user, or folders of them.
    pub fn ontologies(paths: &'a [PathBuf]) -> impl Iterator<Item = Self> {
        Self::all(paths, Inside::Extensions(&["ttl", "tsv"]))
    }

    /// Files.
    pub fn files(paths: &'a [PathBuf]) -> impl Iterator<Item = Self> {
        Self::all(paths, Inside::Extensions(&[]))
    }

    fn all(paths: &'a [PathBuf], inside: Inside) -> impl Iterator<Item = Self> {
        paths.iter().map(move |path| Self {
            path,
            inside: inside.clone(),
        })
    }

    /// Whether the file at `output` is this one, or one that is read in this folder.
    fn has(&self, output: &Path) -> bool {
        let Some(place) = place(output).filter(|_| output.exists()) else {
            return false;
        };
        if !self.path.is_dir() {
            return !is_stdin(self.path) && self::place(self.path) == Some(place);
        }
        let (Ok(folder), Ok(file)) = (self.path.canonicalize(), output.canonicalize()) else {
            return false;
        };
        let Ok(from) = file.strip_prefix(folder) else {
            return false;
        };
        match &self.inside {
            Inside::Articles(chosen) => chosen.reads(from),
            Inside::Extensions(extensions) => {
                let extension = output.extension().and_then(|extension| extension.to_str());
                extension.is_some_and(|extension| extensions.contains(&extension))
            }
        }
    }
}

/// Refuses an output that is read, and two outputs that are one.
///
/// # Errors
/// The names of the files.
pub fn refuse<'a>(
    sources: impl IntoIterator<Item = Source<'a>>,
    outputs: &[impl AsRef<Path>],
) -> Result<(), Failure> {
    let outputs: Vec<&Path> = outputs.iter().map(AsRef::as_ref).collect();
    for source in sources {
        if let Some(output) = outputs.iter().find(|output| source.has(output)) {
            return Err(Failure::Usage(format!(
                "{} is read and would be overwritten: give the output another name",
                output.display()
            )));
        }
    }
    for (number, output) in outputs.iter().enumerate() {
        let place = place(output);
        let same = |other: &&&Path| place.is_some() && self::place(other) == place;
        if let Some(other) = outputs[..number].iter().find(same) {
            return Err(Failure::Usage(format!(
                "{} and {} are one output: give each a name of its own",
                other.display(),
                output.display()
            )));
        }
    }
    Ok(())
}

/// What tells one file from another, whatever it is called.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    Stdout,
    #[cfg_attr(not(unix), allow(dead_code))]
    Node(u64, u64),
    Path(PathBuf),
}

/// Where the file at `path` is, or will be; nothing for a device or a folder, which are not overwritten.
fn place(path: &Path) -> Option<Place> {
    if is_stdin(path) {
        return Some(Place::Stdout);
    }
    match fs::metadata(path) {
        Ok(about) if about.is_file() => existing(path, &about),
        Ok(_) => None,
        Err(_) => {
            let parent = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            let parent = parent.unwrap_or(Path::new(".")).canonicalize().ok()?;
            Some(Place::Path(parent.join(path.file_name()?)))
        }
    }
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps)]
fn existing(_: &Path, about: &Metadata) -> Option<Place> {
    use std::os::unix::fs::MetadataExt as _;
    Some(Place::Node(about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn existing(path: &Path, _: &Metadata) -> Option<Place> {
    path.canonicalize().ok().map(Place::Path)
}
