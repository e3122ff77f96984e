//! PDF, by `pdftotext` and `pdfinfo` of Poppler, where they are installed: what they get out of the columns of a paper no
//! library of this language gets.

use super::{dates, guard};
use actant_base::text::{Document, Metadata, SourceFormat};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A larger file, in bytes, is refused.
pub const LARGEST: u64 = 256 * 1024 * 1024;
/// No article has more text.
const LARGEST_TEXT: u64 = 32 * 1024 * 1024;
/// How long a program may take.
const LONGEST: Duration = Duration::from_secs(60);

/// The text of a PDF.
///
/// # Errors
/// It is none, has no text, or `pdftotext` is not there.
pub fn document(name: String, bytes: &[u8]) -> Result<Document, String> {
    if !bytes.trim_ascii_start().starts_with(b"%PDF-") {
        return Err("no PDF: it does not begin with %PDF-".to_owned());
    }
    let text = run("pdftotext", &["-q", "-enc", "UTF-8", "-", "-"], bytes)?;
    let text = pages(&text);
    if text.trim().is_empty() {
        return Err(
            "the PDF has no text; if it is scanned, have it recognised first: `ocrmypdf`"
                .to_owned(),
        );
    }
    let about = run("pdfinfo", &["-isodates", "-enc", "UTF-8", "-"], bytes).unwrap_or_default();
    let field = |name: &str| {
        let lines = about.lines().filter_map(|line| line.split_once(':'));
        let mut values = lines.filter(|(key, _)| *key == name);
        let value = values.next()?.1.trim();
        (!value.is_empty()).then(|| value.to_owned())
    };
    let metadata = Metadata {
        title: field("Title"),
        author: field("Author"),
        format: Some(SourceFormat::Pdf),
        ..Metadata::default()
    };
    let day = field("CreationDate").as_deref().and_then(dates::day);
    Ok(Document::new(name, text)
        .published_on(day)
        .with_metadata(metadata))
}

/// What `program` makes of `input`.
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Result<String, String> {
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "a PDF is read by `{program}`, which is not installed: `apt install poppler-utils`, `brew install poppler`"
        ),
        _ => format!("`{program}` cannot be started: {error}"),
    })?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let start = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if let Some(mut stdin) = stdin {
                // it may have read enough
                let _ = stdin.write_all(input);
            }
        });
        let output = scope
            .spawn(move || stdout.map_or(Ok(Vec::new()), |out| guard::bounded(out, LARGEST_TEXT)));
        let complaint = scope.spawn(move || {
            let mut complaint = String::new();
            if let Some(stderr) = stderr {
                let _ = stderr.take(4096).read_to_string(&mut complaint);
            }
            complaint
        });
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break status,
                Ok(None) if start.elapsed() < LONGEST && !output.is_finished() => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Ok(None) if output.is_finished() && start.elapsed() < LONGEST => {
                    // the output is closed, or was too long
                    std::thread::sleep(Duration::from_millis(20));
                    if child.try_wait().ok().flatten().is_none() {
                        let _ = child.kill();
                    }
                }
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return Err(format!(
                        "`{program}` took longer than {} s",
                        LONGEST.as_secs()
                    ));
                }
            }
        };
        let complaint = complaint.join().unwrap_or_default();
        let output = output.join().map_err(|_| format!("`{program}` failed"))?;
        let output = output.map_err(|reason| format!("its text is {reason}"))?;
        if !status.success() {
            let first = complaint.lines().next().unwrap_or("without a word");
            return Err(format!("`{program}` cannot read it: {first}"));
        }
        Ok(String::from_utf8_lossy(&output).into_owned())
    })
}

/// The pages that form feeds part, without the lines at their edges that most of them have (*Daily News, page 3*).
fn pages(text: &str) -> String {
    let pages: Vec<Vec<&str>> = text
        .split('\u{c}')
        .map(|page| page.lines().collect::<Vec<_>>())
        .collect();
    let bare = |line: &str| -> String { line.chars().filter(|c| c.is_alphabetic()).collect() };
    let edges = |page: &[&str]| -> Vec<usize> {
        let full: Vec<usize> = (0..page.len())
            .filter(|&at| !page[at].trim().is_empty())
            .collect();
        match full[..] {
            [] => Vec::new(),
            [only] => vec![only],
            [first, .., last] => vec![first, last],
        }
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for page in &pages {
        for at in edges(page) {
            *seen.entry(bare(page[at])).or_default() += 1;
        }
    }
    let texts = pages.iter().map(|page| {
        let edges = edges(page);
        let is_running = |at: usize| {
            let count = seen.get(&bare(page[at])).copied().unwrap_or_default();
            edges.contains(&at) && count > 2 && count * 2 >= pages.len()
        };
        let kept = (0..page.len())
            .filter(|&at| !is_running(at))
            .map(|at| page[at]);
        kept.collect::<Vec<_>>().join("\n").trim().to_owned()
    });
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_heads_are_no_text() {
        let text = "Daily News\nPeru left.\n1\n\u{c}Daily News\nMali came.\n2\n\u{c}Daily News\nTogo stayed.\n3\n\u{c}";
        assert_eq!(pages(text), "Peru left.\n\nMali came.\n\nTogo stayed.");
        assert_eq!(pages("Peru left.\nMali came.\n"), "Peru left.\nMali came.");
    }

    #[test]
    fn what_is_no_pdf_is_told() {
        assert!(
            document("t".to_owned(), b"Peru left.")
                .unwrap_err()
                .starts_with("no PDF")
        );
    }
}
