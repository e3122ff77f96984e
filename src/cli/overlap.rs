//! An output that would overwrite what is read is refused before anything is read.

use super::arguments::Reading;
use super::failure::Failure;
use actant_input::is_stdin;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// A file that is read, or a folder.
pub struct Source<'a> {
    path: &'a Path,
    /// The extensions of the files that are read in a folder.
    extensions: &'a [&'a str],
}

impl<'a> Source<'a> {
    /// Articles: files, and the texts of folders.
    pub fn of(reading: &'a Reading) -> impl Iterator<Item = Self> {
        Self::all(&reading.inputs, &["txt"]).chain(Self::files(&reading.input_jsonl))
    }

    /// Actors and words of the user, or folders of them.
    pub fn ontologies(paths: &'a [PathBuf]) -> impl Iterator<Item = Self> {
        Self::all(paths, &["ttl", "tsv"])
    }

    /// Files.
    pub fn files(paths: &'a [PathBuf]) -> impl Iterator<Item = Self> {
        Self::all(paths, &[])
    }

    fn all(paths: &'a [PathBuf], extensions: &'a [&'a str]) -> impl Iterator<Item = Self> {
        paths.iter().map(move |path| Self { path, extensions })
    }

    /// Whether the file at `output` is this one, or one that is read in this folder.
    fn has(&self, output: &Path) -> bool {
        let Some(place) = place(output).filter(|_| output.exists()) else {
            return false;
        };
        if !self.path.is_dir() {
            return !is_stdin(self.path) && self::place(self.path) == Some(place);
        }
        let extension = output.extension().and_then(|extension| extension.to_str());
        let inside = |folder: PathBuf| output.canonicalize().is_ok_and(|it| it.starts_with(folder));
        extension.is_some_and(|extension| self.extensions.contains(&extension))
            && self.path.canonicalize().is_ok_and(inside)
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
