//! A file that is one document.

use super::{Content, format};
use std::io::Read;
use std::path::Path;

/// A larger document, in bytes, is refused: no article is that long, and its graph would be of no use.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// The bytes of a text.
///
/// # Errors
/// There are too many, or they cannot be read.
pub fn bounded(reader: impl Read) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut limited = reader.take(LARGEST + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Why something larger than [`LARGEST`] is not read.
pub fn too_large() -> String {
    format!(
        "larger than {} MiB; an article is expected: split it into one file each",
        LARGEST / (1024 * 1024)
    )
}

/// `bytes` as text, if they are what they should be; `path` names them in a refusal.
///
/// # Errors
/// What they are instead, and what to do.
pub fn checked(path: &Path, bytes: Vec<u8>, content: Content) -> Result<String, String> {
    let format = match content {
        Content::Prose => format::by_content(&bytes),
        Content::Text => format::by_bytes(&bytes),
        Content::Given => None,
    };
    if let Some(format) = format {
        return Err(format.refusal(path));
    }
    let text = plain(bytes)?;
    some(&text)?;
    Ok(text)
}

/// `bytes` as text.
///
/// # Errors
/// They are none.
pub fn plain(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.iter().take(8192).any(|&byte| byte == 0) {
        return Err(
            "not a text file (it has zero bytes); convert it to plain text in UTF-8 first"
                .to_owned(),
        );
    }
    utf8(bytes).map_err(|NotUtf8 { line, column, .. }| {
        format!("line {line}, column {column}: not UTF-8; convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`")
    })
}

/// Refuses a text with nothing in it.
///
/// # Errors
/// That it is empty.
pub fn some(text: &str) -> Result<(), String> {
    match text.chars().all(char::is_whitespace) {
        true => Err("the file is empty".to_owned()),
        false => Ok(()),
    }
}

/// Where bytes stop being UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUtf8 {
    /// From one.
    pub line: usize,
    /// In characters, from one.
    pub column: usize,
    /// Whether they begin as UTF-16 does.
    pub is_wide: bool,
}

/// `bytes` as they are, if they are UTF-8.
///
/// # Errors
/// The place of the first byte that is none.
pub fn utf8(bytes: Vec<u8>) -> Result<String, NotUtf8> {
    String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes();
        let good = &bytes[..error.utf8_error().valid_up_to()];
        let start = good
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |at| at + 1);
        NotUtf8 {
            line: good.iter().filter(|&&byte| byte == b'\n').count() + 1,
            column: String::from_utf8_lossy(&good[start..]).chars().count() + 1,
            is_wide: bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]),
        }
    })
}
