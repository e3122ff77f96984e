//! A folder of notes. Nothing in it that somebody else wrote, or changed, is written over or removed.

use super::failure::Failure;
use actant_export::notes::Page;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The property of a note that tells what is below it, as it was written.
const CHECK: &str = "actant: ";
const OPENING: &str = "---\n";

/// Writes all pages, or none if one would take the place of what is not actant's; then removes notes of a former graph.
pub fn write(pages: &[Page], folder: &Path) -> Result<(), Failure> {
    let failure = |path: &Path| {
        let name = path.display().to_string();
        move |source: io::Error| Failure::Output { name, source }
    };
    fs::create_dir_all(folder).map_err(failure(folder))?;
    for page in pages {
        let path = folder.join(&page.name);
        if fs::symlink_metadata(&path).is_ok() && !is_ours(&path) {
            return Err(Failure::Output {
                name: path.display().to_string(),
                source: io::Error::other(
                    "actant has not written this note, or somebody has changed it since; it is left as it is, and no \
                     note was written\nhint: move it elsewhere, or write the notes to another folder",
                ),
            });
        }
    }
    for page in pages {
        let path = folder.join(&page.name);
        let beside = folder.join(format!(".{}.{}.part", page.name, std::process::id()));
        let written = fs::write(&beside, marked(&page.text));
        let placed = written.and_then(|()| fs::rename(&beside, &path));
        placed.map_err(|source| {
            // what failed before is the one to tell
            let _ = fs::remove_file(&beside);
            failure(&path)(source)
        })?;
    }
    // some systems do not tell large letters from small ones
    let kept: BTreeSet<String> = pages.iter().map(|page| page.name.to_lowercase()).collect();
    for entry in fs::read_dir(folder).map_err(failure(folder))? {
        let entry = entry.map_err(failure(folder))?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if name.ends_with(".md") && !kept.contains(&name) && is_ours(&entry.path()) {
            fs::remove_file(entry.path()).map_err(failure(&entry.path()))?;
        }
    }
    Ok(())
}

/// A page with the check of what it says among its properties.
fn marked(text: &str) -> String {
    let rest = text.strip_prefix(OPENING).unwrap_or(text);
    format!("{OPENING}{CHECK}\"{:016x}\"\n{rest}", check(rest))
}

/// Whether a file is a note as actant wrote it.
fn is_ours(path: &Path) -> bool {
    let is_file = fs::symlink_metadata(path).is_ok_and(|it| it.is_file());
    let text = fs::read_to_string(path).ok().filter(|_| is_file);
    let is_so = |text: String| {
        let rest = text.strip_prefix(OPENING)?.strip_prefix(CHECK)?;
        let (sum, rest) = rest.split_once('\n')?;
        Some(sum == format!("\"{:016x}\"", check(rest)))
    };
    text.and_then(is_so).unwrap_or(false)
}

/// FNV-1a: it shows a change, it is no proof against one who forges.
fn check(text: &str) -> u64 {
    let step = |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str, text: &str) -> Page {
        Page {
            name: name.to_owned(),
            text: format!("---\nkind: \"State\"\n---\n\n{text}\n"),
        }
    }

    #[test]
    fn what_others_wrote_is_left() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("actant-notes-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let all = [page("Iran.md", "one"), page("Peru.md", "two")];
        let mut messages = Vec::new();
        let mut tell = |result: Result<(), Failure>| messages.push(result.is_ok());
        tell(write(&all, &folder));
        // again, and with fewer: the note that is gone is removed
        tell(write(&all[..1], &folder));
        assert!(folder.join("Iran.md").exists() && !folder.join("Peru.md").exists());
        fs::write(folder.join("Peru.md"), "mine")?;
        tell(write(&all, &folder));
        assert_eq!(fs::read_to_string(folder.join("Peru.md"))?, "mine");
        // a note that was changed by hand, and is not wanted any more, is left too
        tell(write(&[], &folder));
        let changed = marked(&all[1].text).replace("two", "three");
        fs::write(folder.join("Peru.md"), &changed)?;
        tell(write(&all, &folder));
        tell(write(&[], &folder));
        assert_eq!(fs::read_to_string(folder.join("Peru.md"))?, changed);
        assert_eq!(messages, [true, true, false, true, false, true]);
        fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
