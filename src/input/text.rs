//! A file that is one document.

use super::source::Source;
use super::{Content, format};
use actant_base::text::Document;
use std::io::Read;
use std::path::Path;

/// A larger document, in bytes, is refused: no article is that long, and its graph would be of no use.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// The document of a file.
///
/// # Errors
/// It cannot be read, or is not what it should be.
pub fn document(source: &Source, content: Content) -> Result<Document, String> {
    let mut bytes = Vec::new();
    let mut limited = source.open()?.take(LARGEST + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large());
    }
    let text = checked(&source.path, bytes, content)?;
    Ok(Document::new(source.name.clone(), text))
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
    if bytes.iter().take(8192).any(|&byte| byte == 0) {
        return Err(
            "not a text file (it has zero bytes); convert it to plain text in UTF-8 first"
                .to_owned(),
        );
    }
    let text = utf8(bytes).map_err(|NotUtf8 { line, column, .. }| {
        format!("line {line}, column {column}: not UTF-8; convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`")
    })?;
    if text.chars().all(char::is_whitespace) {
        return Err("the file is empty".to_owned());
    }
    Ok(text)
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
