//! Text from files, folders and stdin. What cannot be used is reported by name and left out.

use super::failure::Failure;
use super::folder::Found;
use super::format;
use actant_base::calendar::Day;
use actant_base::text::Document;
use actant_pipeline::Pipeline;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A larger document is refused: no article is that long, and its graph would be of no use.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// The documents that could be read, in order of the arguments, and how many could not.
pub struct Inputs {
    pub documents: Vec<Document>,
    pub skipped: usize,
}

impl Inputs {
    /// The same documents with the day on which they were published.
    pub fn published_on(mut self, day: Option<Day>) -> Self {
        let documents = self.documents.into_iter();
        self.documents = documents
            .map(|document| document.published_on(day))
            .collect();
        self
    }

    /// The same documents, read as prose.
    pub fn into_prose(mut self, pipeline: &Pipeline) -> Self {
        let documents = self.documents.into_iter();
        self.documents = documents.map(|document| pipeline.prose(document)).collect();
        self
    }
}

/// What the inputs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Articles: what is not prose is refused.
    Prose,
    /// Any text: what is none is refused.
    Text,
    /// Whatever the user says it is.
    Given,
}

/// An input by its path, and what its document is called.
struct Input {
    path: PathBuf,
    name: String,
}

/// Reads `paths`; a folder stands for the `.txt` files in it and below it, in order of their paths.
///
/// # Errors
/// Nothing could be read.
pub fn read(paths: &[PathBuf], content: Content) -> Result<Inputs, Failure> {
    let (inputs, mut skipped) = inputs(paths);
    let mut documents = Vec::with_capacity(inputs.len());
    for Input { path, name } in inputs {
        match document(&path, name, content) {
            Ok(document) => documents.push(document),
            Err(reason) => {
                complain(&path, &reason);
                skipped += 1;
            }
        }
    }
    if documents.is_empty() {
        return Err(Failure::Input);
    }
    Ok(Inputs { documents, skipped })
}

fn complain(path: &Path, reason: &str) {
    eprintln!("error: {}: {reason}", path.display());
}

/// The files of `paths`, and how many folders cannot be used. A file is called by its name, in a folder by its path from
/// there; files that would be called the same are called by their whole paths.
fn inputs(paths: &[PathBuf]) -> (Vec<Input>, usize) {
    let (mut inputs, mut skipped) = (Vec::new(), 0);
    for path in paths {
        if is_stdin(path) || !path.is_dir() {
            let name = match path.file_name() {
                Some(name) if !is_stdin(path) => name.to_string_lossy().into_owned(),
                _ => "stdin".to_owned(),
            };
            inputs.push(Input {
                path: path.clone(),
                name,
            });
            continue;
        }
        let found = Found::in_folder(path);
        if let Some(passed) = found.passed_over() {
            eprintln!("note: {}: {passed}", path.display());
        }
        for (folder, reason) in &found.faults {
            complain(folder, reason);
        }
        skipped += found.faults.len();
        if found.files.is_empty() && found.faults.is_empty() {
            complain(
                path,
                "the folder has no .txt files; name the files themselves if they have another extension",
            );
            skipped += 1;
        }
        inputs.extend(found.files.into_iter().map(|file| {
            let name = slashed(file.strip_prefix(path).unwrap_or(&file));
            Input { path: file, name }
        }));
    }
    tell_apart(&mut inputs);
    (inputs, skipped)
}

/// Gives files that are called the same, but are not, the names of their paths.
fn tell_apart(inputs: &mut [Input]) {
    let mut paths: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
    for input in inputs.iter() {
        paths
            .entry(input.name.clone())
            .or_default()
            .insert(input.path.clone());
    }
    for input in inputs.iter_mut() {
        if paths.get(&input.name).is_some_and(|paths| paths.len() > 1) {
            input.name = slashed(&input.path);
        }
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

pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn document(path: &Path, name: String, content: Content) -> Result<Document, String> {
    if content != Content::Given
        && let Some(format) = format::by_name(path)
    {
        return Err(format.refusal(path));
    }
    let bytes = bytes(path)?;
    Ok(Document::new(name, checked(path, bytes, content)?))
}

/// `bytes` as text, if they are what they should be; `path` names them in a refusal.
pub fn checked(path: &Path, bytes: Vec<u8>, content: Content) -> Result<String, String> {
    let format = match content {
        Content::Prose => format::by_content(&bytes),
        Content::Text => format::by_bytes(&bytes),
        Content::Given => None,
    };
    if let Some(format) = format {
        return Err(format.refusal(path));
    }
    text(bytes)
}

/// At most [`LARGEST`] bytes of a file, or of stdin for `-`.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if is_stdin(path) {
        Box::new(io::stdin().lock())
    } else {
        Box::new(fs::File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "no such file".to_owned(),
            io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
            _ => error.to_string(),
        })?)
    };
    let mut limited = source.take(LARGEST + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!(
            "larger than {} MiB; an article is expected: split it into one file each",
            LARGEST / (1024 * 1024)
        ));
    }
    Ok(bytes)
}

/// `bytes` as text.
fn text(bytes: Vec<u8>) -> Result<String, String> {
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
pub struct NotUtf8 {
    /// From one.
    pub line: usize,
    /// In characters, from one.
    pub column: usize,
    /// Whether they begin as UTF-16 does.
    pub is_wide: bool,
}

/// `bytes` as they are, if they are UTF-8.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_told() {
        assert!(
            text(b"caf\xe9".to_vec())
                .unwrap_err()
                .starts_with("line 1, column 4: not UTF-8")
        );
        assert!(
            text(b"a\nb\xff".to_vec())
                .unwrap_err()
                .starts_with("line 2, column 2")
        );
        assert!(text(vec![0; 9]).unwrap_err().contains("zero bytes"));
        assert!(text(b" \n".to_vec()).unwrap_err().contains("empty"));
        assert_eq!(text("à\u{1}".into()).unwrap(), "à\u{1}");
    }
}
