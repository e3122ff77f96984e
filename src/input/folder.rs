//! The articles in a folder and the folders below it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder.
#[derive(Debug, Default)]
pub struct Listing {
    /// The `.txt` files, in order of their paths.
    pub files: Vec<PathBuf>,
    /// How many other files there are, by the ending of their names.
    passed: BTreeMap<String, usize>,
    /// Folders that cannot be read, and why.
    pub faults: Vec<(PathBuf, String)>,
}

impl Listing {
    /// The `.txt` files in `folder` and below it. What begins with a stop is hidden; no folder is entered twice, however
    /// many links lead to it.
    pub fn of(folder: &Path) -> Self {
        let mut found = Self::default();
        let mut entered = BTreeSet::new();
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            let listed = folder
                .canonicalize()
                .and_then(|real| Ok((real, fs::read_dir(&folder)?)));
            match listed {
                Ok((real, entries)) => {
                    if entered.insert(real) {
                        found.take(entries, &mut waiting);
                    }
                }
                Err(error) => found.faults.push((folder, error.to_string())),
            }
        }
        found.files.sort();
        found
    }

    fn take(&mut self, entries: fs::ReadDir, waiting: &mut Vec<PathBuf>) {
        let mut paths: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .collect();
        // the last is taken first
        paths.sort_by(|a, b| b.cmp(a));
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let ending = path
                .extension()
                .map(|ending| ending.to_string_lossy().to_lowercase());
            match ending.as_deref() {
                Some("txt") => self.files.push(path),
                ending => {
                    let kind = ending.map_or("without an ending".to_owned(), |ending| {
                        format!(".{ending}")
                    });
                    *self.passed.entry(kind).or_default() += 1;
                }
            }
        }
    }

    /// What was passed over, in words; `None` if nothing was.
    pub fn passed_over(&self) -> Option<String> {
        let total: usize = self.passed.values().sum();
        let mut kinds: Vec<(&String, &usize)> = self.passed.iter().collect();
        kinds.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let kinds: Vec<String> = kinds
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        let files = if total == 1 { "file was" } else { "files were" };
        (total > 0).then(|| {
            format!(
                "{total} {files} passed over, for only .txt files are read in a folder: {}",
                kinds.join(", ")
            )
        })
    }
}
