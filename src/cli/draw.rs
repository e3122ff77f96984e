//! `draw`: graph files in, pictures and files for other programs out.

use super::arguments::DrawOptions;
use super::collection::graphs;
use super::failure::Failure;
use super::graph_file::{self, Kind};
use super::overlap::{self, Source};
use super::page;
use actant_explorer::Beside;
use actant_export::Options;
use actant_export::picture::PictureOptions;
use actant_rdf::RdfOptions;
use actant_words::gazetteer::Gazetteer;
use std::path::PathBuf;
use std::process::ExitCode;

/// Writes all graphs together in each format that is asked for.
pub fn run(options: &DrawOptions) -> Result<ExitCode, Failure> {
    let stdout = [PathBuf::from("-")];
    let outputs = match &options.outputs[..] {
        [] => &stdout[..],
        some => some,
    };
    let kinds: Vec<Kind> = outputs
        .iter()
        .map(|path| Kind::of(path, &options.format))
        .collect::<Result<_, _>>()?;
    if kinds.contains(&Kind::Lines) {
        return Err(Failure::Usage(
            ".jsonl tells where in its sentence each word of a statement stands, which no graph file keeps: \
             actant build, or actant extract, writes it from the articles"
                .to_owned(),
        ));
    }
    overlap::refuse(Source::files(&options.graphs), outputs)?;
    let recovered = graphs::read(&options.graphs)?;
    let mut rdf = RdfOptions::default()
        .with_text(recovered.with_text)
        .with_reifiers(options.rdf12);
    if let Some(base) = &recovered.base {
        rdf = rdf
            .with_base(base)
            .map_err(|error| Failure::Usage(error.to_string()))?;
    }
    let graph_files = options.graphs.clone();
    let options = Options {
        rdf,
        picture: picture(options),
        explorer: options.explorer.clone(),
    };
    let mut beside = Beside::default();
    if kinds.contains(&Kind::Page) {
        beside.texts = graphs::texts(&graph_files)?;
        beside.names = page::names(&recovered.graph, &Gazetteer::embedded());
    }
    for (path, kind) in outputs.iter().zip(kinds) {
        graph_file::write(&recovered.graph, kind, &options, &mut beside, path)?;
    }
    // the process ends: nobody waits for memory
    std::mem::forget(recovered);
    Ok(ExitCode::SUCCESS)
}

fn picture(options: &DrawOptions) -> PictureOptions {
    PictureOptions {
        actors: options.actors,
        ties: options.ties,
        all: options.all,
        focus: options.focus.clone(),
        hops: options.hops,
        from: options.from,
        to: options.to,
        certainties: options.certainty.clone(),
        sources: options.source.clone(),
        relations: options.relation.clone(),
        title: options.title.clone(),
        legend: !options.no_legend,
    }
}
