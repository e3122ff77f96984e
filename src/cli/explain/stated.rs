//! One statement of a graph file: who says it, how certain it is, what denies it, where it stands.

use crate::arguments::{ExplainFormat, ExplainOptions};
use crate::collection::graphs;
use crate::failure::Failure;
use crate::output;
use actant_brief::why::Why;
use std::path::PathBuf;
use std::process::ExitCode;

/// Shows the statement with that identifier.
pub fn run(options: &ExplainOptions, id: &str) -> Result<ExitCode, Failure> {
    let files = options.text.iter().map(PathBuf::from);
    let files: Vec<PathBuf> = files.chain(options.file.clone()).collect();
    let recovered = graphs::read(&files)?;
    let why = Why::new(&recovered.graph, id).ok_or_else(|| {
        Failure::Usage(format!(
            "the graph has no statement stmt:{id}: actant query --quotes shows those that it has"
        ))
    })?;
    let out = match options.format {
        ExplainFormat::Text => why.text(),
        ExplainFormat::Json => format!("{:#}\n", why.json()),
    };
    output::write_or_print(None, out.as_bytes())?;
    // the process ends: nobody waits for memory
    std::mem::forget(recovered);
    Ok(ExitCode::SUCCESS)
}
