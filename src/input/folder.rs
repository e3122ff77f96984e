//! The articles in a folder and the folders below it, and the files that a pattern finds.

use super::source::Kind;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Which files of a folder are read: those that one of the first patterns fits, or there are none, and no other.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    include: Option<GlobSet>,
    exclude: Option<GlobSet>,
}

impl Chosen {
    /// Files that fit one of `include`, if there are some, and none of `exclude`. A pattern without a slash is one of
    /// names, another one of paths from the folder: `*` and `?` stand for letters of a name, `**` for folders,
    /// `{a,b}` for either.
    ///
    /// # Errors
    /// The first that is no pattern, and why.
    pub fn new(include: &[String], exclude: &[String]) -> Result<Self, String> {
        let set = |patterns: &[String]| {
            let mut set = GlobSetBuilder::new();
            for pattern in patterns {
                let whole = match pattern.contains('/') {
                    true => pattern.trim_start_matches("./").to_owned(),
                    false => format!("**/{pattern}"),
                };
                set.add(glob(&whole)?);
            }
            set.build().map_err(|error| error.to_string())
        };
        Ok(Self {
            include: (!include.is_empty()).then(|| set(include)).transpose()?,
            exclude: (!exclude.is_empty()).then(|| set(exclude)).transpose()?,
        })
    }

    /// Whether the user names what is read.
    fn is_given(&self) -> bool {
        self.include.is_some()
    }

    /// Whether the file at `path`, from a folder that is read, is read with it.
    pub fn reads(&self, path: &Path) -> bool {
        let is_read = self.is_given() || Kind::of_name(path).is_some_and(Kind::is_sought);
        is_read && self.has(path)
    }

    fn has(&self, path: &Path) -> bool {
        self.include.as_ref().is_none_or(|set| set.is_match(path)) && !self.is_excluded(path)
    }

    fn is_excluded(&self, path: &Path) -> bool {
        self.exclude.as_ref().is_some_and(|set| set.is_match(path))
    }
}

fn glob(pattern: &str) -> Result<globset::Glob, String> {
    let built = GlobBuilder::new(pattern).literal_separator(true).build();
    built.map_err(|error| format!("`{pattern}` is no pattern of paths: {}", error.kind()))
}

/// The files of a folder.
#[derive(Debug, Default)]
pub struct Listing {
    /// Those that hold articles, in order of their paths.
    pub files: Vec<PathBuf>,
    /// How many other files there are, by the ending of their names.
    passed: BTreeMap<String, usize>,
    /// Folders that cannot be read, and why.
    pub faults: Vec<(PathBuf, String)>,
}

impl Listing {
    /// The files in `folder` and below it whose names say that they hold articles, or that are chosen. What begins with a
    /// stop is hidden; no folder is entered twice, however many links lead to it.
    pub fn of(folder: &Path, chosen: &Chosen) -> Self {
        let takes = |from: &Path| chosen.reads(from);
        Self::walk(folder, takes, |from| chosen.is_excluded(from))
    }

    fn walk(
        top: &Path,
        takes: impl Fn(&Path) -> bool,
        is_excluded: impl Fn(&Path) -> bool,
    ) -> Self {
        let mut found = Self::default();
        let mut entered = BTreeSet::new();
        let mut waiting = vec![top.to_owned()];
        while let Some(folder) = waiting.pop() {
            let listed = folder
                .canonicalize()
                .and_then(|real| Ok((real, fs::read_dir(&folder)?)));
            let entries = match listed {
                Ok((real, _)) if !entered.insert(real.clone()) => continue,
                Ok((_, entries)) => entries,
                Err(error) => {
                    found.faults.push((folder, error.to_string()));
                    continue;
                }
            };
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
                let from = path.strip_prefix(top).unwrap_or(&path);
                if path.is_dir() {
                    if !is_excluded(from) && !belongs_to_page(&path) {
                        waiting.push(path);
                    }
                } else if takes(from) {
                    found.files.push(path);
                } else if !is_excluded(from) {
                    found.pass(&path);
                }
            }
        }
        found.files.sort();
        found
    }

    fn pass(&mut self, path: &Path) {
        let ending = path
            .extension()
            .map(|ending| format!(".{}", ending.to_string_lossy().to_lowercase()));
        let kind = ending.unwrap_or_else(|| "without an ending".to_owned());
        *self.passed.entry(kind).or_default() += 1;
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
                "{total} {files} passed over: {} (--include reads them)",
                kinds.join(", ")
            )
        })
    }
}

/// Whether `folder` holds the pictures and scripts of a page that a browser saved beside it (`page.html`, `page_files`).
fn belongs_to_page(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = name.strip_suffix("_files");
    page.is_some_and(|page| {
        ["html", "htm"]
            .iter()
            .any(|ending| folder.with_file_name(format!("{page}.{ending}")).exists())
    })
}

/// Whether `path` is a pattern of paths.
pub fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '[', '{'])
}

/// The folder that a pattern begins with, and the files below it that it fits.
///
/// # Errors
/// It is no pattern.
pub fn matching(pattern: &Path) -> Result<(PathBuf, Listing), String> {
    let plain = |part: &Component| !is_pattern(Path::new(part.as_os_str()));
    let parts: Vec<Component> = pattern.components().collect();
    let front = parts.iter().take_while(|part| plain(part)).count();
    let folder: PathBuf = parts[..front].iter().collect();
    let rest: PathBuf = parts[front..].iter().collect();
    let matcher = glob(&rest.to_string_lossy())?.compile_matcher();
    let folder = match folder.as_os_str().is_empty() {
        true => PathBuf::from("."),
        false => folder,
    };
    let listing = Listing::walk(&folder, |from| matcher.is_match(from), |_| false);
    Ok((folder, listing))
}
