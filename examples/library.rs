//! The library at work: `cargo run --release --example library`.

#![expect(clippy::print_stdout, reason = "a program may print")]

use actant::query::Format;
use actant::{Dataset, Document, KnowledgeGraph, Pipeline};
use std::num::NonZeroUsize;

/// Reads a text, prints what the author does not vouch for, and asks the graph who accuses whom.
pub fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pipeline = Pipeline::embedded()?;
    let text = "Iran accused Pakistan of sheltering gunmen. Pakistan denied the charge.";
    let documents = [Document::new("note.txt", text)];
    let analyses = pipeline.run(&documents, NonZeroUsize::MIN);
    let mut graph = KnowledgeGraph::default();
    for (document, analysis) in documents.iter().zip(&analyses) {
        let statements = &analysis.reading.statements;
        for statement in statements.iter().filter(|each| !each.is_vouched()) {
            let words = document.slice(statement.predicate.span);
            println!("“{words}” is {:?}", statement.certainty);
        }
        graph.add(document, &analysis.reading);
    }
    let question = "SELECT ?who ?whom { ?who rel:accuse ?whom }";
    let answer = Dataset::of(&graph)?.query(question)?;
    print!("{}", answer.render(Format::Table)?);
    Ok(())
}
