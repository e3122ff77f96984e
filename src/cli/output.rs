//! Files that are complete or absent: written beside their place, then renamed.

use super::failure::Failure;
use super::input::is_stdin;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`, or to stdout for `-`.
///
/// # Errors
/// The file cannot be written; what was there before is untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = if is_stdin(path) {
        stdout(bytes)
    } else {
        beside(path, bytes)
    };
    written.map_err(|source| Failure::Output {
        name: if is_stdin(path) {
            "to standard output".to_owned()
        } else {
            path.display().to_string()
        },
        source,
    })
}

/// Writes to `path`, or to stdout if there is none.
///
/// # Errors
/// As [`write`].
pub fn write_or_print(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    write(path.unwrap_or(Path::new("-")), bytes)
}

fn stdout(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}

fn beside(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // a device or a pipe cannot be renamed over
    if path.exists() && !path.is_file() {
        return fs::write(path, bytes);
    }
    let temporary = beside_name(path);
    let written = fs::write(&temporary, bytes).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // the first error is the one to tell
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn beside_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}
