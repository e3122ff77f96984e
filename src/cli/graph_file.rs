//! Files that graphs are written to, told by their names; pictures are drawn by Graphviz.

use super::failure::Failure;
use super::notes;
use super::output;
use super::page;
use super::sink::Sink;
use actant_explorer::Beside;
use actant_export::{ExportError, Format, Options};
use actant_graph::KnowledgeGraph;
use actant_input::is_stdin;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// What an output holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A format of ours.
    Graph(Format),
    /// What Graphviz draws, by its name there.
    Drawn(&'static str),
    /// The explorer's page.
    Page,
    /// A folder of notes.
    Notes,
    /// A statement a line, written while articles are read.
    Lines,
}

/// Names of what Graphviz draws.
const DRAWN: [&str; 3] = ["svg", "png", "pdf"];

impl Kind {
    /// By the ending of a file's name; by `format` for stdout.
    pub fn of(path: &Path, format: &str) -> Result<Self, Failure> {
        let stdout = is_stdin(path);
        if is_folder(path) || (!stdout && path.extension().is_none() && is_notes(format)) {
            return Ok(Self::Notes);
        }
        let ending = match path.extension().and_then(|extension| extension.to_str()) {
            _ if stdout => format.trim_start_matches('.').to_lowercase(),
            extension => extension.unwrap_or_default().to_lowercase(),
        };
        if stdout && is_notes(&ending) {
            return Err(Failure::Usage(
                "notes are a folder of files: -o notes/ (with the slash)".to_owned(),
            ));
        }
        if let Some(drawn) = DRAWN.into_iter().find(|name| *name == ending) {
            return Ok(Self::Drawn(drawn));
        }
        if ["html", "htm"].contains(&ending.as_str()) {
            return Ok(Self::Page);
        }
        if ["jsonl", "ndjson"].contains(&ending.as_str()) {
            return Ok(Self::Lines);
        }
        let known = match stdout {
            true => Format::named(&ending),
            false => Format::of_path(path),
        };
        known
            .map(Self::Graph)
            .ok_or_else(|| unknown(path, stdout.then_some(&ending), &ending))
    }
}

fn is_notes(format: &str) -> bool {
    ["obsidian", "notes"].contains(&format.to_lowercase().as_str())
}

/// Whether a folder is meant: the name ends as one does, or has no extension and there is one.
fn is_folder(path: &Path) -> bool {
    let name = path.to_string_lossy();
    (path.is_dir() && path.extension().is_none())
        || name.ends_with(['/', std::path::MAIN_SEPARATOR])
}

fn unknown(path: &Path, format: Option<&String>, ending: &str) -> Failure {
    let mut message = match format {
        Some(format) => format!("unknown format `{format}`"),
        None => format!(
            "{}: cannot tell the format from the extension",
            path.display()
        ),
    };
    let names = Format::names();
    message.push_str(&format!(
        ": expected {names}; jsonl; html, svg, png or pdf; or a folder for notes, such as notes/"
    ));
    if ending == "csv" {
        message.push_str(
            "\nhint: a table holds nodes or edges: graph.nodes.csv and graph.edges.csv for spreadsheets, \
             graph.neo4j-nodes.csv and graph.neo4j-edges.csv for Neo4j",
        );
    }
    Failure::Usage(message)
}

/// Writes `graph` to `path`, or to stdout for `-`. Lines are not written here. A page has what is `beside` the graph.
pub fn write(
    graph: &KnowledgeGraph,
    kind: Kind,
    options: &Options,
    beside: &mut Beside,
    path: &Path,
) -> Result<(), Failure> {
    match kind {
        Kind::Lines => Ok(()),
        Kind::Page => {
            beside.title = options.picture.title_of(graph);
            beside.rules = page::rules(graph);
            output::write(path, actant_explorer::page(graph, beside).as_bytes())
        }
        Kind::Notes => {
            let pages = actant_export::notes::pages(graph, options.rdf.has_text());
            notes::write(&pages, path)
        }
        Kind::Graph(format) => {
            let mut sink = Sink::new(Some(path));
            let mut buffered = BufWriter::with_capacity(1 << 16, &mut sink);
            let written = actant_export::write(graph, format, options, &mut buffered);
            let written = written.and_then(|()| Ok(buffered.flush()?));
            drop(buffered);
            written.map_err(|error| failure(error, path))?;
            sink.finish()
        }
        Kind::Drawn(name) => {
            let mut dot = Vec::new();
            actant_export::write(graph, Format::Dot, options, &mut dot)
                .map_err(|error| failure(error, path))?;
            output::write(path, &drawn(&dot, name, path)?)
        }
    }
}

fn failure(error: ExportError, path: &Path) -> Failure {
    match error {
        ExportError::Io(source) => Failure::Output {
            name: path.display().to_string(),
            source,
        },
        other => Failure::Usage(other.to_string()),
    }
}

/// What Graphviz makes of a drawing.
fn drawn(dot: &[u8], name: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    let command = Command::new("dot")
        .arg(format!("-T{name}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let fault = |message: String| Failure::Output {
        name: path.display().to_string(),
        source: io::Error::other(message),
    };
    let mut child = command.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => fault(
            "this needs Graphviz, whose program `dot` is not installed (apt-get install graphviz, \
             brew install graphviz, or https://graphviz.org/download); or write a .dot file and draw it elsewhere"
                .to_owned(),
        ),
        _ => fault(format!("Graphviz's `dot` does not start: {error}")),
    })?;
    let mut stdin = child.stdin.take();
    let done = std::thread::scope(|scope| {
        // both ends at once: a full pipe would stop them for ever
        scope.spawn(|| {
            // a program that ends early tells so itself
            let _ = stdin.take().map(|mut pipe| pipe.write_all(dot));
        });
        child.wait_with_output()
    });
    let done = done.map_err(|error| fault(error.to_string()))?;
    if done.status.success() && !done.stdout.is_empty() {
        return Ok(done.stdout);
    }
    let message = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    Err(fault(format!("Graphviz's `dot` fails: {message}")))
}
