//! A collection where a graph file may stand.

use crate::arguments::BuildOptions;
use crate::failure::Failure;
use crate::graph_file::{self, Kind};
use crate::page;
use actant_collection::{Collection, is_collection, source};
use actant_explorer::Beside;
use actant_export::Options;
use actant_export::picture::PictureOptions;
use actant_rdf::query::Dataset;
use actant_rdf::{self as rdf, DEFAULT_BASE, RdfOptions, Recovered};
use actant_words::gazetteer::Gazetteer;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The graph of all files together: collections, and RDF that actant wrote.
pub fn read(paths: &[PathBuf]) -> Result<Recovered, Failure> {
    let (collections, files): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.iter().cloned().partition(|path| is_collection(path));
    let mut whole = rdf::read_files(&files)?;
    if collections.is_empty() {
        return Ok(whole);
    }
    if let Some(base) = whole.base.as_deref().filter(|base| *base != DEFAULT_BASE) {
        return Err(Failure::Usage(format!(
            "the graph files have their instances below <{base}>, collections below <{DEFAULT_BASE}>: they are two graphs"
        )));
    }
    for path in &collections {
        let collection = Collection::open(path)?;
        collection.each(|document| {
            whole.graph.insert(document);
            Ok::<(), Failure>(())
        })?;
    }
    whole.base = Some(DEFAULT_BASE.to_owned());
    Ok(whole)
}

/// All files together, to ask questions about. One collection by itself is asked where it is.
pub fn dataset<P: AsRef<Path>>(paths: &[P]) -> Result<Dataset, Failure> {
    if let [only] = paths
        && is_collection(only.as_ref())
    {
        return Ok(Dataset::of_kept(source(only.as_ref())?)?);
    }
    let mut dataset = Dataset::new()?;
    for path in paths {
        let path = path.as_ref();
        match is_collection(path) {
            true => {
                let graph = Collection::open(path)?.graph()?;
                dataset.load_graph(&graph, &RdfOptions::default())?;
            }
            false => dataset.load_file(path)?,
        }
    }
    Ok(dataset)
}

/// The texts that collections keep, by the documents' identifiers.
pub fn texts(paths: &[PathBuf]) -> Result<BTreeMap<String, Arc<str>>, Failure> {
    let mut texts = BTreeMap::new();
    for path in paths.iter().filter(|path| is_collection(path)) {
        texts.extend(Collection::open(path)?.texts()?);
    }
    Ok(texts)
}

/// Whether the inputs are collections; they are not mixed with articles.
pub fn are_collections(inputs: &[PathBuf]) -> Result<bool, Failure> {
    let Some(collection) = inputs.iter().find(|path| is_collection(path)) else {
        return Ok(false);
    };
    match inputs.iter().find(|path| !is_collection(path)) {
        None => Ok(true),
        Some(other) => Err(Failure::Usage(format!(
            "{} is a collection, {} is not: add the articles to it first (actant add {0} {1})",
            collection.display(),
            other.display()
        ))),
    }
}

/// Collections into graph files: the same bytes that their documents give.
pub fn build(
    options: &BuildOptions,
    kinds: &[Kind],
    outputs: &[PathBuf],
    rdf: RdfOptions,
) -> Result<ExitCode, Failure> {
    if kinds.contains(&Kind::Lines) {
        return Err(Failure::Usage(
            ".jsonl tells where in its sentence each word of a statement stands, which no collection keeps: actant \
             build, or actant extract, writes it from the articles"
                .to_owned(),
        ));
    }
    let articles = &options.articles;
    if articles.all || articles.no_actors || !articles.reading.input_jsonl.is_empty() {
        return Err(Failure::Usage(
            "a collection is built as it was added: --all, --no-actors and --input-jsonl belong to actant add".to_owned(),
        ));
    }
    let paths = &articles.reading.inputs;
    let graph = read(paths)?.graph;
    let export = Options {
        rdf,
        picture: PictureOptions {
            actors: options.actors,
            ..PictureOptions::default()
        },
        explorer: None,
    };
    let mut beside = Beside::default();
    if kinds.contains(&Kind::Page) {
        beside.names = page::names(&graph, &Gazetteer::embedded());
        beside.texts = texts(paths)?;
    }
    for (path, &kind) in outputs.iter().zip(kinds) {
        graph_file::write(&graph, kind, &export, &mut beside, path)?;
    }
    if !articles.quiet {
        eprintln!(
            "{} documents, {} statements, {} entities",
            graph.documents().len(),
            graph.facts().statements.len(),
            graph.facts().entities.len()
        );
    }
    // the process ends: nobody waits for memory
    std::mem::forget(graph);
    Ok(ExitCode::SUCCESS)
}
