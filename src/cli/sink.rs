//! An output that is written bit by bit: to stdout at once, to a file so that it is complete or absent. Until then all that
//! was written is in a file beside it, whose name ends in `.part`; that is left where a run is killed.

use super::failure::Failure;
use actant_input::is_stdin;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Opened when something is written.
pub struct Sink {
    path: Option<PathBuf>,
    target: Option<Target>,
}

enum Target {
    /// Stdout, a device or a pipe.
    Stream(Box<dyn Write>),
    /// A file beside the one that is wanted, to be renamed at the end.
    Beside(File, PathBuf),
}

impl Sink {
    /// To `path`; to stdout if there is none, or for `-`.
    pub fn new(path: Option<&Path>) -> Self {
        let path = path.filter(|path| !is_stdin(path));
        Self {
            path: path.map(Path::to_owned),
            target: None,
        }
    }

    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.try_write(bytes);
        written.map_err(|source| self.failure(source))
    }

    /// What [`Write`] could not do.
    pub fn failure(&self, source: io::Error) -> Failure {
        let name = self.path.as_ref().map_or_else(
            || "to standard output".to_owned(),
            |path| path.display().to_string(),
        );
        Failure::Output { name, source }
    }

    fn try_write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let target = match &mut self.target {
            Some(target) => target,
            none => none.insert(open(self.path.as_deref())?),
        };
        let stream: &mut dyn Write = match target {
            Target::Stream(stream) => stream,
            Target::Beside(file, _) => file,
        };
        stream.write_all(bytes)?;
        stream.flush()
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn finish(mut self) -> Result<(), Failure> {
        self.write(&[])?;
        let Some(Target::Beside(_, temporary)) = &self.target else {
            return Ok(());
        };
        let renamed = fs::rename(temporary, self.path.as_deref().unwrap_or(temporary));
        renamed.map_err(|source| self.failure(source))?;
        self.target = None;
        Ok(())
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.try_write(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Some(Target::Beside(_, temporary)) = &self.target {
            // what failed before is the one to tell
            let _ = fs::remove_file(temporary);
        }
    }
}

fn open(path: Option<&Path>) -> io::Result<Target> {
    let Some(path) = path else {
        return Ok(Target::Stream(Box::new(io::stdout())));
    };
    // a device or a pipe cannot be renamed over
    if path.exists() && !path.is_file() {
        return Ok(Target::Stream(Box::new(File::create(path)?)));
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let temporary = path.with_file_name(name);
    Ok(Target::Beside(File::create(&temporary)?, temporary))
}
