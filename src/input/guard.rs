//! What guards against inputs that are made to harm, and against faults of the libraries that read them.

use std::io::{self, Read};
use std::panic::{self, AssertUnwindSafe};

/// What `work` comes to; a panic costs the document that it was about.
///
/// # Errors
/// Those of `work`, or that it panicked.
pub fn caught<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        let text = text.unwrap_or_else(|| "panic".to_owned());
        Err(format!("cannot be read for a fault of the program: {text}"))
    })
}

/// All that `reader` has, at most so many bytes.
///
/// # Errors
/// There is more, or it cannot be read.
pub fn bounded(reader: impl Read, most: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = reader.take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error: io::Error| error.to_string())?;
    if bytes.len() as u64 > most {
        return Err(format!("larger than {} MiB", most / (1024 * 1024)));
    }
    Ok(bytes)
}

/// Line and column of a byte, both from one, the column in characters.
pub fn position(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = &bytes[..at.min(bytes.len())];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    (line, column)
}
