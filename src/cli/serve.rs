//! `serve`: graphs in, answers over HTTP.

mod steps;

use super::arguments::ServeOptions;
use super::collection::graphs;
use super::failure::Failure;
use super::search;
use super::sink::Sink;
use super::{output, page};
use actant_collection::{Collection, Watch, Words, is_collection};
use actant_explorer::{self as explorer, Beside, Told};
use actant_graph::KnowledgeGraph;
use actant_rdf as rdf;
use actant_rdf::query::Dataset;
use actant_serve::{Content, Keep, Limits, NoReply, NotKept, Page, Settings};
use actant_words::gazetteer::Gazetteer;
use std::env;
use std::io::{self, BufWriter, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use steps::Steps;

/// How often a collection is looked after: who has written nothing for so long is not at work.
const LOOKS: Duration = Duration::from_secs(20);

/// Loads the graphs and serves them until the process is interrupted. The address goes to standard output.
pub fn run(options: &ServeOptions) -> Result<ExitCode, Failure> {
    let token = options
        .token
        .clone()
        .or_else(|| env::var("ACTANT_TOKEN").ok());
    let token = token.filter(|token| !token.is_empty());
    if options.writable && token.is_none() {
        return Err(Failure::Usage(
            "--writable lets requests change the graphs: give a --token, or ACTANT_TOKEN, that they must carry".to_owned(),
        ));
    }
    let save = match &options.save {
        Some(path) => Some((path.as_path(), save_syntax(path, &options.graphs)?)),
        None => None,
    };
    let dataset = graphs::dataset(&options.graphs)?;
    if dataset.is_kept() && options.writable {
        return Err(Failure::Usage(
            "a collection is changed by actant add and actant remove, not by requests: serve it without --writable"
                .to_owned(),
        ));
    }
    if let Some((path, syntax)) = save {
        holds(path, syntax, &dataset).map_err(Failure::Usage)?;
    }
    let triples = dataset.len();
    let pages = pages(options)?;
    let query = token
        .as_ref()
        .map(|token| format!("?token={}", escaped(token)));
    let settings = Settings {
        bind: options.bind,
        token,
        is_writable: options.writable,
        cors: options.cors.clone(),
        limits: Limits {
            time: options.timeout,
            rows: options.limit,
            body: options.max_body,
            queries: options.queries,
        },
    };
    let keep = save.map(|(path, syntax)| keep(path.to_owned(), syntax));
    let served = actant_serve::run(dataset, settings, pages, keep, |address| {
        let root = format!("http://{address}/");
        let page = root.clone() + query.as_deref().unwrap_or_default();
        // logs are read by others
        let shown = if io::stderr().is_terminal() {
            &page
        } else {
            &root
        };
        let change = match (options.writable, &options.save) {
            (false, _) => String::new(),
            (true, None) => "; changes are kept in memory alone".to_owned(),
            (true, Some(path)) => format!("; changes are kept in {}", path.display()),
        };
        eprintln!(
            "note: {triples} triples; the explorer is at {shown}, SPARQL at {root}sparql{change}; Ctrl-C ends it"
        );
        if options.open {
            browse(&page);
        }
        let told = output::write_or_print(None, format!("{root}\n").as_bytes());
        told.map_err(io::Error::other)
    });
    served.map_err(|error| Failure::Server(options.bind, error))?;
    Ok(ExitCode::SUCCESS)
}

/// The syntax of the file that changes are kept in. A file that is there must be one of those served: else the first change
/// would overwrite what nobody has read.
fn save_syntax(path: &Path, graphs: &[PathBuf]) -> Result<rdf::Syntax, Failure> {
    let shown = path.display();
    let extension = path.extension().and_then(|extension| extension.to_str());
    let syntax = extension.and_then(rdf::Syntax::from_extension);
    let syntax = syntax.ok_or_else(|| {
        Failure::Usage(format!(
            "cannot tell the syntax of {shown}: use .nq, .trig, .jsonld, .ttl, .nt or .rdf"
        ))
    })?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        let missing = format!("--save: there is no folder {}", folder.display());
        return Err(Failure::Usage(missing));
    }
    let place = path.canonicalize().ok();
    let is_served = |graph: &PathBuf| graph.canonicalize().ok() == place;
    if place.is_some() && !graphs.iter().any(is_served) {
        return Err(Failure::Usage(format!(
            "--save {shown}: the file is there and not among the graphs that are served: serve it too, or name another"
        )));
    }
    Ok(syntax)
}

/// Whether a file of that syntax can hold the dataset.
fn holds(path: &Path, syntax: rdf::Syntax, dataset: &Dataset) -> Result<(), String> {
    if syntax.holds_graphs() || !dataset.has_named_graphs() {
        return Ok(());
    }
    let shown = path.display();
    Err(format!(
        "{shown} cannot hold named graphs: --save a file that ends in .nq, .trig or .jsonld"
    ))
}

/// Writes the dataset beside the file, then puts it in its place.
fn keep(path: PathBuf, syntax: rdf::Syntax) -> Keep {
    Box::new(move |dataset| {
        holds(&path, syntax, dataset).map_err(NotKept::Form)?;
        let mut sink = Sink::new(Some(&path));
        let mut buffer = BufWriter::with_capacity(1 << 16, &mut sink);
        let written = dataset.write(syntax, &rdf::query::Limits::default(), &mut buffer);
        drop(buffer);
        let not_kept = |error: &dyn std::fmt::Display| NotKept::Write(error.to_string());
        written.map_err(|error| not_kept(&error))?;
        sink.finish().map_err(|error| not_kept(&error))
    })
}

/// A token as a parameter of an address.
fn escaped(token: &str) -> String {
    let bytes = token.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    bytes.collect()
}

/// The explorer: its page, and the graphs as the data that it asks for. Graphs that are not ours are answered from, but
/// not shown.
fn pages(options: &ServeOptions) -> Result<Vec<Page>, Failure> {
    let paths = &*options.graphs;
    let title = match paths {
        [only] => only.display().to_string(),
        many => format!("{} graphs", many.len()),
    };
    let page = |path, media, content| Page {
        path,
        media,
        content,
        policy: explorer::SERVED_POLICY,
    };
    let fixed = |text: &str| Content::Fixed(text.as_bytes().to_vec());
    let html = fixed(&explorer::shell(&title));
    let data = match paths {
        [only] if is_collection(only) => followed(only, title),
        _ => given(paths, title, options.writable),
    };
    let script = "text/javascript; charset=utf-8";
    let mut pages = vec![
        page("/", "text/html; charset=utf-8", html),
        page("/explorer.js", script, fixed(explorer::SCRIPT)),
        page("/editor.js", script, fixed(explorer::EDITOR)),
        page(
            "/explorer.css",
            "text/css; charset=utf-8",
            fixed(explorer::STYLE),
        ),
        page("/api/graph.json", "application/json", data),
        page(
            "/api/questions.json",
            "application/json",
            fixed(&questions()),
        ),
        page("/api/why.json", "application/json", why(options)?),
        page("/api/search.json", "application/json", found(paths)),
        page("/api/text.json", "application/json", text(paths)),
    ];
    if let [only] = paths
        && is_collection(only)
    {
        pages.push(page("/api/news.json", "application/json", news(only)));
        tend(only);
    }
    Ok(pages)
}

/// The data of graphs that were read when the server began.
fn given(paths: &[PathBuf], title: String, is_writable: bool) -> Content {
    let graph = match graphs::read(paths) {
        Ok(read) => read.graph,
        Err(error) => {
            eprintln!("note: the explorer shows graphs of actant only: {error}");
            KnowledgeGraph::default()
        }
    };
    let tells = told(&kept(paths));
    let data = data(&graph, &title, &tells, None);
    match is_writable {
        true => Content::Made(
            data,
            Box::new(move |dataset| changed_data(dataset, &title, &tells)),
        ),
        false => Content::Fixed(data),
    }
}

/// The data of a collection, as it is when the page asks: others may add to it.
fn followed(path: &Path, title: String) -> Content {
    let watch = Mutex::new(Watch::new(path));
    let state = move || {
        let mut watch = watch.lock().unwrap_or_else(PoisonError::into_inner);
        Some(watch.state().ok()?.to_string())
    };
    let paths = [path.to_owned()];
    let make = move |state: &str| match graphs::read(&paths) {
        Ok(read) => {
            let mut tells = told(&paths);
            tells.push(Told::News);
            Some(data(&read.graph, &title, &tells, Some(state)))
        }
        Err(error) => {
            eprintln!("note: the explorer shows the collection as it was before: {error}");
            None
        }
    };
    Content::Followed(Box::new(state), Box::new(make))
}

/// Looks after a collection while it is served: which documents are copies is told for whoever added them and was killed.
fn tend(path: &Path) {
    let mut watch = Watch::new(path);
    thread::spawn(move || {
        loop {
            // what cannot be read is told to those who ask
            let _ = watch.tend();
            thread::sleep(LOOKS);
        }
    });
}

/// In which state a collection is now, and how many documents it has.
fn news(path: &Path) -> Content {
    let watch = Mutex::new(Watch::new(path));
    Content::Asked(Box::new(move |_| {
        let mut watch = watch.lock().unwrap_or_else(PoisonError::into_inner);
        let state = watch.state();
        let state = state.map_err(|error| NoReply::Fault(error.to_string()))?;
        let told = serde_json::json!({ "state": state.to_string(), "documents": state.documents });
        Ok(told.to_string().into_bytes())
    }))
}

/// By which steps a statement was read.
fn why(options: &ServeOptions) -> Result<Content, Failure> {
    let steps = Steps::of(options)?;
    Ok(Content::Asked(Box::new(move |asked| steps.reply(asked))))
}

/// The sentences that have words.
fn found(paths: &[PathBuf]) -> Content {
    let collections: Vec<PathBuf> = kept(paths);
    Content::Asked(Box::new(move |asked| {
        let line = asked.get("words");
        let line = line.ok_or_else(|| NoReply::Wrong("which `words`?".to_owned()))?;
        if collections.is_empty() {
            let message = "no collection is served: the page looks into what it has itself";
            return Err(NoReply::Nothing(message.to_owned()));
        }
        // signs alone are in no sentence
        let Some(words) = Words::new(&line) else {
            return Ok(search::json(&[]));
        };
        let found = search::find(&collections, &words, Some(FOUND));
        let found = found.map_err(|failure| NoReply::Fault(failure.to_string()))?;
        Ok(search::json(&found))
    }))
}

/// So many sentences are shown.
const FOUND: usize = 500;

/// The text of a document, where a collection keeps it.
fn text(paths: &[PathBuf]) -> Content {
    let collections = kept(paths);
    Content::Asked(Box::new(move |asked| {
        let wrong = || NoReply::Wrong("which `document`?".to_owned());
        let name = asked.get("document").ok_or_else(wrong)?;
        for path in &collections {
            let given = Collection::open(path).and_then(|collection| collection.given(&name));
            if let Some(given) = given.map_err(|error| NoReply::Fault(error.to_string()))? {
                return Ok(serde_json::Value::from(given.text).to_string().into_bytes());
            }
        }
        Err(NoReply::Nothing(format!(
            "the text of `{name}` is not kept"
        )))
    }))
}

/// What there is to tell of these collections.
fn told(collections: &[PathBuf]) -> Vec<Told> {
    let mut all = vec![Told::Why];
    if !collections.is_empty() {
        all.push(Told::Search);
    }
    let has_texts = |path: &PathBuf| {
        let status = Collection::open(path).and_then(|collection| collection.status());
        status.is_ok_and(|status| status.texts > 0)
    };
    if collections.iter().any(has_texts) {
        all.push(Told::Text);
    }
    all
}

/// The collections among them.
fn kept(paths: &[PathBuf]) -> Vec<PathBuf> {
    let collections = paths.iter().filter(|path| is_collection(path));
    collections.cloned().collect()
}

/// The named questions as the explorer shows them: what each answers, and its SPARQL.
fn questions() -> String {
    let titles = rdf::query::names().iter();
    let texts = rdf::query::texts();
    let all = titles.zip(texts).map(|(&(name, answers), (_, sparql))| {
        serde_json::json!({ "name": name, "answers": answers, "sparql": sparql })
    });
    serde_json::Value::from_iter(all).to_string()
}

/// A graph as the explorer's data.
fn data(graph: &KnowledgeGraph, title: &str, tells: &[Told], state: Option<&str>) -> Vec<u8> {
    let beside = Beside {
        names: page::names(graph, &Gazetteer::embedded()),
        rules: page::rules(graph),
        title: title.to_owned(),
        tells: tells.to_vec(),
        state: state.map(str::to_owned),
        ..Beside::default()
    };
    explorer::json(graph, &beside).into_bytes()
}

/// The data of a dataset that was changed, if it is still a graph of ours.
fn changed_data(dataset: &Dataset, title: &str, tells: &[Told]) -> Option<Vec<u8>> {
    let mut quads = Vec::new();
    let syntax = rdf::Syntax::NQuads;
    dataset
        .write(syntax, &rdf::query::Limits::default(), &mut quads)
        .ok()?;
    match rdf::read(&quads[..], syntax, title, rdf::Limits::default()) {
        Ok(read) => Some(data(&read.graph, title, tells, None)),
        Err(error) => {
            eprintln!("note: the explorer shows the graph as it was before a change: {error}");
            None
        }
    }
}

/// Starts the browser of the system.
fn browse(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Err(error) = started {
        eprintln!("warning: `{program}` does not start a browser ({error}): open {address}");
    }
}
