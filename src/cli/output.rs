//! Files that are complete or absent.

use super::failure::Failure;
use super::sink::Sink;
use std::path::Path;

/// Writes `bytes` to `path`, or to stdout for `-`.
///
/// # Errors
/// The file cannot be written; what was there before is untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut sink = Sink::new(Some(path));
    sink.write(bytes)?;
    sink.finish()
}

/// Writes to `path`, or to stdout if there is none.
///
/// # Errors
/// As [`write`].
pub fn write_or_print(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    write(path.unwrap_or(Path::new("-")), bytes)
}
