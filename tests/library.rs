//! The library makes what the program makes.

mod common;

use actant::export::{self, Format, Options};
use actant::{Inputs, Pipeline, input};
use std::num::NonZeroUsize;
use std::path::PathBuf;

#[test]
fn the_library_writes_the_graph_that_the_program_writes() {
    let names = ["border.txt", "group.txt", "summit.txt"];
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
    let program = common::run(
        &[
            "build",
            paths[0].to_str().unwrap(),
            paths[1].to_str().unwrap(),
            paths[2].to_str().unwrap(),
            "--format",
            "ttl",
            "--quiet",
        ],
        "",
    );
    let inputs = Inputs::open(&paths, input::Options::default());
    let documents = inputs.map(|document| document.expect("it can be read"));
    let graph = Pipeline::embedded()
        .unwrap()
        .graph(documents, NonZeroUsize::MIN);
    let mut library = Vec::new();
    let turtle = Format::named("ttl").unwrap();
    export::write(&graph, turtle, &Options::default(), &mut library).unwrap();
    assert_eq!(
        String::from_utf8(library).unwrap(),
        String::from_utf8(program.stdout).unwrap()
    );
}
