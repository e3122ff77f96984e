//! What the documents and `examples/` show is what the program does. `ACTANT_BLESS=1 cargo test
//! --test readme` rewrites the outputs that are shown, for review as a diff.
//!
//! In README.md, ARCHITECTURE.md and docs/, every block fenced as `sh` is run in a copy of `examples/`. A
//! line that begins with `$ ` is a command, and what follows it is its expected output, in which a
//! line `…` stands for any number of lines. A block without `$ ` holds commands only. What begins
//! with a tool that is not ours is passed over. The block fenced as `turtle` is a pattern that the
//! graph of examples/border.txt must match; the one fenced as `rust` is examples/library.rs.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use regex::{Captures, Regex};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

#[path = "../examples/library.rs"]
mod library;

/// Programs that a machine may lack, or that take minutes.
const NOT_OURS: [&str; 8] = [
    "cargo", "git", "dot", "pip", "python3", "pyshacl", "apt-get", "rustup",
];

const OMISSION: &str = "…";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn is_blessing() -> bool {
    env::var_os("ACTANT_BLESS").is_some()
}

fn text_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An empty folder with a copy of `examples/`.
fn workshop(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("readme-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    copy(&root().join("examples"), &folder.join("examples"));
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, copied).unwrap();
        }
    }
}

/// What the shell prints for `command`, in which `actant` is the program under test.
fn output_of(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_actant")).parent().unwrap();
    let mut search = vec![program.to_owned()];
    search.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let output = Command::new("sh")
        .args(["-c", command])
        .current_dir(folder)
        .env("PATH", env::join_paths(search).unwrap())
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "`{command}`: {}\n{complaint}",
        output.status
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Compares `found` with what the file `path` of the repository holds, or writes it there.
fn keep(path: &str, found: &str) {
    let file = root().join(path);
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == found {
        return;
    }
    if is_blessing() {
        return fs::write(&file, found).unwrap();
    }
    let pairs = kept.lines().zip(found.lines());
    let same = pairs.take_while(|(kept, found)| kept == found).count();
    panic!(
        "{path}:{}: not what the program writes now; if that is right, ACTANT_BLESS=1\n  kept:  {}\n  found: {}",
        same + 1,
        kept.lines().nth(same).unwrap_or("(nothing)"),
        found.lines().nth(same).unwrap_or("(nothing)"),
    );
}

#[test]
fn example_graphs_are_what_the_program_writes() {
    let folder = workshop("graphs");
    output_of(
        "actant build examples/border.txt -o border.ttl -o border.dot --actors 16",
        &folder,
    );
    keep("examples/border.ttl", &text_of(&folder.join("border.ttl")));
    let dot = text_of(&folder.join("border.dot"));
    keep("examples/border.dot", &dot);
    if is_blessing() {
        output_of("dot -Tsvg border.dot -o border.svg", &folder);
        keep("examples/border.svg", &text_of(&folder.join("border.svg")));
    }
    // Graphviz is not asked to draw it again: versions and fonts differ.
    let drawing = text_of(&root().join("examples/border.svg"));
    let drawn = quoted_after(&drawing, "xlink:title=");
    assert_eq!(drawn, quoted_after(&dot, "tooltip="), "border.svg is stale");
}

/// What stands in quotes after each `name`, sorted, with escapes undone.
fn quoted_after(text: &str, name: &str) -> Vec<String> {
    let opening = format!("{name}\"");
    let openings = text.split(opening.as_str()).skip(1);
    let escapes = [
        ("\\n", "\n"),
        ("&#10;", "\n"),
        ("&#45;", "-"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let plain = |quoted: &str| {
        let replaced = |text: String, (escape, sign)| text.replace(escape, sign);
        escapes.into_iter().fold(quoted.to_owned(), replaced)
    };
    let mut found: Vec<String> = openings
        .map(|rest| plain(rest.split('"').next().unwrap_or("")))
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn example_queries_have_the_answers_beside_them() {
    let folder = workshop("queries");
    output_of("actant build examples -o news.ttl", &folder);
    output_of(
        "actant build examples --ontology examples/mine.ttl -o mine.ttl",
        &folder,
    );
    let mut asked = 0;
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rq") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let graph = if name == "mine" { "mine" } else { "news" };
        let answer = output_of(
            &format!("actant query {graph}.ttl --file examples/{name}.rq --format csv"),
            &folder,
        );
        assert!(answer.lines().count() > 1, "{name}.rq finds nothing");
        keep(&format!("examples/{name}.csv"), &answer);
        asked += 1;
    }
    assert!(asked >= 6);
}

#[test]
fn commands_print_what_the_documents_show() {
    let folder = workshop("documents");
    for name in documents() {
        let document = text_of(&root().join(&name));
        let mut found = String::new();
        for part in parts(&document) {
            match part {
                Part::Block("sh", body) => found.push_str(&run_again(body, &folder)),
                Part::Block("rust", _) => {
                    let library = text_of(&root().join("examples/library.rs"));
                    // What stands before the imports is about the file, not about the library.
                    found.push_str(&library[library.find("use ").unwrap()..]);
                }
                Part::Block("turtle", body) => {
                    check_pattern(body, &folder);
                    found.push_str(body);
                }
                Part::Block(_, body) | Part::Prose(body) => found.push_str(body),
            }
        }
        keep(&name, &found);
    }
}

/// README.md, the map, and the pages of docs/ in order of their names.
fn documents() -> Vec<String> {
    let mut pages = Vec::new();
    for folder in ["docs", "docs/dev"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name.ends_with(".md") {
                pages.push(format!("{folder}/{name}"));
            }
        }
    }
    pages.sort_unstable();
    let first = ["README.md", "ARCHITECTURE.md"].map(str::to_owned);
    first.into_iter().chain(pages).collect()
}

/// The files and folders that a page of the documents links to are there.
#[test]
fn links_between_the_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#:]+)(#[^)]*)?\)").unwrap();
    for name in documents() {
        let page = root().join(&name);
        for found in link.captures_iter(&text_of(&page)) {
            let target = page.parent().unwrap().join(&found[1]);
            assert!(target.exists(), "{name} links to {}", &found[1]);
        }
    }
}

/// docs/words.md has a line of each table that can be added to, and all of them are good.
#[test]
fn the_lines_of_tables_in_the_documents_can_be_given() {
    let folder = workshop("words");
    let own = folder.join("examples/own-words");
    let words = text_of(&root().join("docs/words.md"));
    let row = Regex::new(r"(?m)^\| `([a-z-]+\.tsv)` \| ((?:`[^`]+` ?)+)\|").unwrap();
    let mut tables = 0;
    for found in row.captures_iter(&words) {
        let line = found[2].trim().trim_matches('`').replace("` `", "\t");
        fs::write(own.join(&found[1]), line).unwrap();
        tables += 1;
    }
    assert_eq!(tables, actant_words::lexicon::Table::ALL.len());
    let command = "echo 'Peru sued Chile.' | actant extract --ontology examples/own-words - 2>&1";
    let output = output_of(command, &folder);
    assert!(!output.contains("warning"), "{output}");
}

#[test]
fn the_library_example_runs() {
    library::main().unwrap();
}

#[test]
fn the_documents_have_the_exit_codes_of_the_help() {
    let formats = text_of(&root().join("docs/formats.md"));
    let help = output_of("actant --help", root());
    let codes = help.split_once("Exit codes:").unwrap().1;
    for line in codes.lines().filter(|line| !line.trim().is_empty()) {
        let (code, meaning) = line.trim().split_once("  ").unwrap();
        let row = format!("| {code} | {meaning} |");
        assert!(formats.contains(&row), "docs/formats.md lacks `{row}`");
    }
}

#[test]
fn the_map_has_every_class_file_and_room() {
    let map = text_of(&root().join("ARCHITECTURE.md"));
    let calculus = text_of(&root().join("docs/dev/calculus.md"));
    let files = text_of(&root().join("docs/dev/how-to-add.md"));
    let operators = text_of(&root().join("ontology/operators.tsv"));
    for line in operators.lines().filter(|line| !line.starts_with('#')) {
        let class = line.split('\t').nth(3).unwrap_or("").trim();
        assert!(
            calculus.contains(&format!("`{class}`")),
            "no class `{class}`"
        );
    }
    for entry in fs::read_dir(root().join("ontology")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(files.contains(&name), "no file `{name}`");
    }
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let path = entry.unwrap().path();
        let room = path.file_stem().unwrap().to_str().unwrap();
        assert!(
            map.contains(&format!("─ {room}/")) || matches!(room, "lib" | "main"),
            "no crate `{room}`"
        );
    }
}

/// A piece of a Markdown file.
enum Part<'a> {
    /// Language and body of a fenced block.
    Block(&'a str, &'a str),
    /// Everything else, fences included.
    Prose(&'a str),
}

fn parts(document: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = document;
    while let Some(at) = rest.find("```") {
        let opening = rest[at..].find('\n').map_or(rest.len(), |end| at + end + 1);
        let language = rest[at + 3..opening].trim();
        parts.push(Part::Prose(&rest[..opening]));
        let length = rest[opening..]
            .find("```")
            .expect("every fence that opens is closed");
        parts.push(Part::Block(language, &rest[opening..opening + length]));
        let closing = opening + length + 3;
        parts.push(Part::Prose(&rest[opening + length..closing]));
        rest = &rest[closing..];
    }
    parts.push(Part::Prose(rest));
    parts
}

/// Runs a block's commands and returns the block with their output; what is shown already and
/// still right is left as it is.
fn run_again(block: &str, folder: &Path) -> String {
    if !block.lines().any(|line| line.starts_with("$ ")) {
        for command in block.lines().map(str::trim) {
            if !command.starts_with('#') && !command.is_empty() && is_ours(command) {
                output_of(command, folder);
            }
        }
        return block.to_owned();
    }
    let mut out = String::new();
    let mut lines = block.lines().peekable();
    while let Some(line) = lines.next() {
        let mut shown: Vec<&str> = Vec::new();
        while let Some(next) = lines.next_if(|next| !next.starts_with("$ ")) {
            shown.push(next);
        }
        out.push_str(line);
        out.push('\n');
        let command = line.strip_prefix("$ ");
        let found = match command.filter(|command| is_ours(command)) {
            Some(command) => {
                let output = output_of(command, folder);
                let output: Vec<&str> = output.trim_end().lines().collect();
                abridged(&shown, &output)
            }
            None => shown.iter().map(|&line| line.to_owned()).collect(),
        };
        for line in found {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn is_ours(command: &str) -> bool {
    let programs = command
        .split('|')
        .map(|part| part.split_whitespace().next());
    !programs
        .flatten()
        .any(|program| NOT_OURS.contains(&program))
}

/// The output with as much left out as in what is shown of it; nothing is shown of an output
/// that is of no interest.
fn abridged(shown: &[&str], output: &[&str]) -> Vec<String> {
    let full = || output.iter().map(|&line| line.to_owned()).collect();
    let blank = shown
        .iter()
        .rev()
        .take_while(|line| line.is_empty())
        .count();
    let (shown, blank) = shown.split_at(shown.len() - blank);
    if shown.is_empty() {
        return blank.iter().map(|&line| line.to_owned()).collect();
    }
    let mut found: Vec<String> = match shown.iter().position(|line| *line == OMISSION) {
        None => full(),
        Some(first) => {
            let last = shown.len() - first - 1;
            if first + last >= output.len() {
                full()
            } else {
                let mut kept: Vec<&str> = output[..first].to_vec();
                kept.push(OMISSION);
                kept.extend(&output[output.len() - last..]);
                kept.into_iter().map(str::to_owned).collect()
            }
        }
    };
    found.extend(blank.iter().map(|&line| line.to_owned()));
    found
}

/// Whether the graph of examples/border.txt holds the Turtle `pattern`, in which `stmt:7f3a…` is any
/// statement and `<…#char=22,83>` anything whose IRI ends so.
fn check_pattern(pattern: &str, folder: &Path) {
    output_of("actant build examples/border.txt -o pattern.ttl", folder);
    let mut filters = String::new();
    let statements = Regex::new("stmt:([0-9a-z]+)…").unwrap();
    let pattern = statements.replace_all(pattern, "?s$1");
    let endings = Regex::new("<…([^>]*)>").unwrap();
    let pattern = endings.replace_all(&pattern, |found: &Captures<'_>| {
        let name: String = found[1]
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        filters.push_str(&format!(
            "FILTER(STRENDS(STR(?e{name}), \"{}\"))\n",
            &found[1]
        ));
        format!("?e{name}")
    });
    let query = format!("ASK {{\n{pattern}\n{filters}}}\n");
    fs::write(folder.join("pattern.rq"), &query).unwrap();
    let answer = output_of("actant query pattern.ttl --file pattern.rq", folder);
    assert_eq!(
        answer.trim(),
        "yes",
        "the graph of border.txt lacks\n{query}"
    );
}
