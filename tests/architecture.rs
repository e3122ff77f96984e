//! Reads the sources and asserts who may import whom: data rooms at the bottom, stages above them,
//! the pipeline above the stages, the command line on top.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A file longer than this, tests aside, wants to be two.
const LONGEST: usize = 700;

/// Each room with those that it may import: an import always points upwards in this list, so there
/// is no cycle. A room is a crate, or a module of a crate that has several (`base`, `words`, `pipeline`).
const MAY_IMPORT: &[(&str, &[&str])] = &[
    // data
    ("base/calendar", &[]),
    ("base/text", &["base/calendar"]),
    ("base/syntax", &["base/text"]),
    ("base/statement", &["base/calendar", "base/text"]),
    ("base/conllu", &["base/syntax", "base/text"]),
    ("words/lexicon", &["base/statement", "base/text"]),
    (
        "words/gazetteer",
        &["base/calendar", "base/statement", "words/lexicon"],
    ),
    // documents from outside
    ("input", &["base/calendar", "base/text"]),
    ("clause", &["base/syntax"]),
    // stages
    ("reader", &["base/syntax", "base/text"]),
    ("mend", &["base/statement", "base/syntax", "words/lexicon"]),
    (
        "evaluate",
        &[
            "base/syntax",
            "base/text",
            "clause",
            "mend",
            "words/lexicon",
        ],
    ),
    ("pipeline/fault", &["base/text"]),
    ("pipeline/fires", &[]),
    ("pipeline/prose", &["base/text", "words/lexicon"]),
    ("pipeline/segment", &["base/text", "words/lexicon"]),
    ("pipeline/tokenize", &["base/text", "words/lexicon"]),
    (
        "pipeline/extract",
        &[
            "base/calendar",
            "base/statement",
            "base/syntax",
            "base/text",
            "clause",
            "pipeline/fault",
            "pipeline/fires",
            "words/lexicon",
        ],
    ),
    (
        "pipeline/resolve",
        &[
            "base/statement",
            "base/syntax",
            "base/text",
            "words/gazetteer",
            "words/lexicon",
        ],
    ),
    (
        "pipeline/actors",
        &[
            "base/statement",
            "base/syntax",
            "words/gazetteer",
            "words/lexicon",
        ],
    ),
    ("pipeline/withhold", &["base/statement", "words/lexicon"]),
    (
        "pipeline/openie",
        &["base/syntax", "clause", "words/lexicon"],
    ),
    ("graph", &["base/calendar", "base/statement", "base/text"]),
    ("explorer", &["base/statement", "graph"]),
    ("brief", &["base/calendar", "base/statement", "graph"]),
    (
        "rdf",
        &[
            "base/calendar",
            "base/statement",
            "graph",
            "words/gazetteer",
        ],
    ),
    (
        "pipeline/events",
        &[
            "base/statement",
            "base/text",
            "graph",
            "words/gazetteer",
            "words/lexicon",
        ],
    ),
    (
        "export",
        &["base/calendar", "base/statement", "brief", "graph", "rdf"],
    ),
    // what the stages know of words, for the first of them
    (
        "pipeline/known",
        &[
            "base/syntax",
            "base/text",
            "pipeline/prose",
            "pipeline/segment",
            "pipeline/tokenize",
            "reader",
            "words/gazetteer",
        ],
    ),
    // all stages in their order
    (
        "pipeline",
        &[
            "base/statement",
            "base/syntax",
            "base/text",
            "graph",
            "mend",
            "pipeline/actors",
            "pipeline/extract",
            "pipeline/fault",
            "reader",
            "words/gazetteer",
            "words/lexicon",
        ],
    ),
    // questions about one analysis
    (
        "pipeline/explain",
        &[
            "base/statement",
            "base/syntax",
            "base/text",
            "pipeline",
            "words/lexicon",
        ],
    ),
    // documents in a file
    (
        "collection",
        &[
            "base/calendar",
            "base/statement",
            "base/text",
            "graph",
            "pipeline/events",
            "pipeline/segment",
            "rdf",
            "words/gazetteer",
        ],
    ),
    // questions from elsewhere
    ("serve", &["rdf"]),
    // people
    (
        "cli",
        &[
            "base/calendar",
            "base/conllu",
            "base/statement",
            "base/syntax",
            "base/text",
            "brief",
            "collection",
            "evaluate",
            "explorer",
            "export",
            "graph",
            "input",
            "pipeline",
            "pipeline/events",
            "pipeline/explain",
            "pipeline/fault",
            "pipeline/openie",
            "pipeline/tokenize",
            "rdf",
            "reader",
            "serve",
            "words/gazetteer",
            "words/lexicon",
        ],
    ),
    ("main", &["cli"]),
];

/// Crates with several rooms; the others are one room each.
const DIVIDED: [&str; 3] = ["base", "words", "pipeline"];

#[test]
fn imports_point_down() {
    let mut wrong = String::new();
    for source in sources() {
        let Some(allowed) = allowed(&source.module) else {
            let (place, module) = (&source.place, &source.module);
            let _ = writeln!(wrong, "{place}:1: `{module}` has no line in MAY_IMPORT");
            continue;
        };
        for (line, used) in source.imports() {
            if used != source.module && !allowed.contains(&used.as_str()) {
                let (place, module) = (&source.place, &source.module);
                let _ = writeln!(wrong, "{place}:{line}: {module} uses {used}");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_table_has_no_cycle() {
    let mut above: BTreeSet<&str> = BTreeSet::new();
    for &(module, allowed) in MAY_IMPORT {
        for used in allowed {
            assert!(above.contains(used), "`{module}` stands above `{used}`");
        }
        above.insert(module);
    }
}

#[test]
fn the_table_has_no_line_to_spare() {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let imports = source.imports().into_iter().map(|(_, name)| name);
        used.entry(source.module.clone())
            .or_default()
            .extend(imports);
    }
    for &(module, allowed) in MAY_IMPORT {
        let used = used.get(module);
        let used = used.unwrap_or_else(|| panic!("there is no module `{module}`"));
        for name in allowed {
            assert!(used.contains(*name), "{module} does not use {name}");
        }
    }
}

#[test]
fn no_file_is_too_long() {
    let mut wrong = String::new();
    for source in sources() {
        let length = source.untested().lines().count();
        if !source.is_test() && length > LONGEST {
            let place = &source.place;
            let _ = writeln!(
                wrong,
                "{place}:{LONGEST}: {length} lines, at most {LONGEST}"
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn nothing_prints_but_the_command_line() {
    let mut wrong = String::new();
    for source in sources() {
        for (number, line) in source.code() {
            let prints = ["print!(", "println!(", "dbg!("];
            let prints = prints.iter().any(|name| line.contains(name));
            // `cli` writes data with `write_all`, and messages to stderr
            let message = line.contains("eprint") && source.module == "cli";
            if prints && !message {
                let _ = writeln!(wrong, "{}:{number}: {}", source.place, line.trim());
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn unsafe_code_has_one_place() {
    let mut wrong = String::new();
    for source in sources() {
        for (number, line) in source.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if code.contains("unsafe") && source.place != "src/reader/kernel/simd.rs" {
                let _ = writeln!(wrong, "{}:{}: {}", source.place, number + 1, line.trim());
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A file of the sources.
struct Source {
    /// Its path below the package, as shown to people.
    place: String,
    /// The room that it belongs to.
    module: String,
    text: String,
}

impl Source {
    /// Whether the whole file is for tests.
    fn is_test(&self) -> bool {
        self.place.ends_with("/tests.rs") || self.place.ends_with("/samples.rs")
    }

    /// Its text without the tests at its end.
    fn untested(&self) -> &str {
        let mut parts = self.text.split("#[cfg(test)]\nmod tests {");
        parts.next().unwrap_or_default()
    }

    /// Its lines, from 1, without comments and tests.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.untested().lines().enumerate();
        lines
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// The rooms that it names, each with the line.
    fn imports(&self) -> Vec<(usize, String)> {
        if self.is_test() {
            return Vec::new();
        }
        let own = self.module.split('/').next().unwrap_or_default();
        let mut imports = Vec::new();
        for (number, line) in self.code() {
            if DIVIDED.contains(&own) {
                let rooms = rooms_after(line, "crate::").into_iter();
                let rooms = rooms.map(|name| self.room_in(own, name));
                imports.extend(rooms.map(|room| (number, room)));
            }
            for (at, found) in line.match_indices("actant_") {
                let rest = &line[at + found.len()..];
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
                let inside = rooms_after(after, "::");
                if !DIVIDED.contains(&name) || inside.is_empty() {
                    imports.push((number, name.to_owned()));
                    continue;
                }
                let rooms = inside.into_iter().map(|inner| self.room_in(name, inner));
                imports.extend(rooms.map(|room| (number, room)));
            }
        }
        imports
    }

    /// The room that `name` belongs to, seen from the root of a divided crate.
    fn room_in(&self, name: &str, inner: &str) -> String {
        let room = format!("{name}/{inner}");
        if allowed(&room).is_some() {
            room
        } else {
            name.to_owned()
        }
    }
}

/// The names after `path` in a line: one, or those in braces.
fn rooms_after<'a>(line: &'a str, path: &str) -> Vec<&'a str> {
    let mut rooms = Vec::new();
    for (at, found) in line.match_indices(path) {
        if path == "::" && at > 0 {
            break;
        }
        let rest = &line[at + found.len()..];
        let limit = if rest.starts_with('{') { usize::MAX } else { 1 };
        // `use crate::{segment, tokenize};`
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest,
        };
        let names = names.split(',').map(|name| {
            let name = name.trim_start();
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
            &name[..end.unwrap_or(name.len())]
        });
        rooms.extend(names.take(limit).filter(|name| !name.is_empty()));
    }
    rooms
}

fn allowed(module: &str) -> Option<&'static [&'static str]> {
    let line = MAY_IMPORT.iter().find(|(name, _)| *name == module);
    line.map(|(_, allowed)| *allowed)
}

/// All files below `src` in order of their names.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files);
    // the doors: the facade, and the list of modules of a data crate
    files.retain(|file| {
        !["src/lib.rs", "src/base/lib.rs", "src/words/lib.rs"]
            .iter()
            .any(|door| file.ends_with(door))
    });
    files.sort();
    let source = |file: &PathBuf| {
        let place = file
            .strip_prefix(root)
            .expect("the file is below the package");
        let below = place.strip_prefix("src").expect("the file is below src");
        let mut parts = below.iter().map(|part| part.to_string_lossy());
        let first = parts.next().expect("the path has a part");
        let module = match parts.next() {
            // `src/pipeline/lib.rs` is the room `pipeline`
            Some(second) if DIVIDED.contains(&&*first) && second != "lib.rs" => {
                format!("{first}/{}", second.trim_end_matches(".rs"))
            }
            _ => first.trim_end_matches(".rs").to_owned(),
        };
        Source {
            place: place.display().to_string(),
            module,
            text: fs::read_to_string(file).expect("the file can be read"),
        }
    };
    files.iter().map(source).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
