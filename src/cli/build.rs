//! What the program reads with, as one number: of the sources of the stages, the word lists and the weights. A collection
//! keeps it with what was read, so that documents which another version read are known.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Below the folder of the project.
const PARTS: [&str; 9] = [
    "src/base",
    "src/words",
    "src/clause",
    "src/reader",
    "src/mend",
    "src/graph",
    "src/pipeline",
    "ontology",
    "models",
];
/// Of a larger file the beginning counts, and the length: weights have their checksum there.
const BEGINNING: usize = 1 << 16;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut out = std::io::stdout().lock();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bytes: &[u8]| {
        for &byte in bytes {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for part in PARTS {
        let folder = root.join(part);
        writeln!(out, "cargo::rerun-if-changed={}", folder.display())?;
        let mut files = Vec::new();
        collect(&folder, &mut files)?;
        files.sort();
        for file in files {
            let name = file
                .strip_prefix(&root)?
                .to_string_lossy()
                .replace('\\', "/");
            let bytes = fs::read(&file)?;
            take(name.as_bytes());
            take(&(bytes.len() as u64).to_le_bytes());
            take(&bytes[..bytes.len().min(BEGINNING)]);
        }
    }
    writeln!(out, "cargo::rustc-env=ACTANT_READING={hash:016x}")?;
    Ok(())
}

/// The files below a folder that bear on what is read.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if name != "queries" {
                collect(&path, files)?;
            }
        } else if name != "tests.rs" && !name.ends_with(".md") {
            files.push(path);
        }
    }
    Ok(())
}
