//! actant reads English news and writes a knowledge graph that keeps who says what, how certain it is, whether it is
//! denied, and the exact characters it came from.
//!
//! ```
//! use actant::{Dataset, Document, Pipeline, export};
//! use std::num::NonZeroUsize;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let note = Document::new("note.txt", "Iran accused Pakistan of sheltering gunmen.");
//! let graph = Pipeline::embedded()?.graph([note], NonZeroUsize::MIN);
//!
//! let mut turtle = Vec::new();
//! let format = export::Format::named("ttl").ok_or("no such format")?;
//! export::write(&graph, format, &export::Options::default(), &mut turtle)?;
//!
//! let answer = Dataset::of(&graph)?.query("SELECT ?whom { actor:iran rel:accuse ?whom }")?;
//! assert_eq!(answer.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! Ten types are enough for most programs, each with an example of its own: [`Inputs`] yields [`Document`]s; the
//! [`Pipeline`] makes an [`Analysis`] of each, which holds [`Sentence`]s and [`Statement`]s; a [`KnowledgeGraph`] is the
//! union of what documents state, [`export`] writes it, a [`Dataset`] answers questions to it with an [`Answer`]; a
//! [`Why`] tells what a statement rests on. The modules hold what these are made of.

/// Yields the documents of files, folders, tables and standard input, one at a time.
///
/// What cannot be used comes as a [`Fault`](input::Fault) with its place; the other documents are not touched by it.
///
/// ```
/// use actant::{Inputs, input::Options};
///
/// let folder = std::env::temp_dir().join(format!("actant-door-{}", std::process::id()));
/// std::fs::create_dir_all(&folder)?;
/// let table = folder.join("news.csv");
/// std::fs::write(&table, "id,text\na1,Peru left the talks.\na2,\n")?;
///
/// let (documents, faults): (Vec<_>, Vec<_>) = Inputs::open(&[table], Options::default()).partition(Result::is_ok);
/// assert_eq!(documents[0].as_ref().map(|document| document.name()), Ok("a1"));
/// assert_eq!((documents.len(), faults.len()), (1, 1));
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub use actant_input::Inputs;

/// A text with its name and what is known of it.
///
/// ```
/// use actant::Document;
///
/// let document = Document::new("note.txt", "Peru left.\nChile stayed.");
/// assert_eq!(document.position(11), (2, 1));
/// ```
pub use actant_base::text::Document;

/// The stages from text to statements, with their data. Threads may share it.
///
/// ```
/// use actant::{Document, Pipeline};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let documents = [Document::new("a.txt", "Peru left the talks."), Document::new("b.txt", "Chile stayed.")];
/// let analyses = pipeline.run(&documents, NonZeroUsize::MIN);
/// assert_eq!(analyses.len(), 2);
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_pipeline::Pipeline;

/// What was found in one document, stage by stage.
///
/// ```
/// use actant::{Document, Pipeline};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let document = Document::new("note.txt", "Peru left the talks.");
/// let analysis = &pipeline.run(&[document], NonZeroUsize::MIN)[0];
/// assert_eq!(analysis.sentences.len(), 1);
/// assert_eq!(analysis.reading.statements.len(), 1);
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_pipeline::Analysis;

/// A sentence with its tokens, tags and tree.
///
/// ```
/// use actant::{Document, Pipeline, syntax::Upos};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let document = Document::new("note.txt", "Peru left the talks.");
/// let analysis = &pipeline.run(&[document], NonZeroUsize::MIN)[0];
/// let left = &analysis.sentences[0].tokens[1];
/// assert_eq!((left.lemma.as_str(), left.upos, left.head), ("leave", Upos::Verb, None));
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_base::syntax::Sentence;

/// Who does what to whom, by whose word, how certainly, and where it stands.
///
/// ```
/// use actant::statement::{Certainty, Polarity};
/// use actant::{Document, Pipeline};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let text = "Iran said that Pakistan had not closed the border.";
/// let document = Document::new("note.txt", text);
/// let analysis = &pipeline.run(&[document.clone()], NonZeroUsize::MIN)[0];
/// let statements = &analysis.reading.statements;
/// let closed = statements.iter().find(|each| document.slice(each.predicate.span).contains("closed")).unwrap();
/// assert_eq!((closed.polarity, closed.certainty), (Polarity::Negative, Certainty::Asserted));
/// assert!(!closed.is_vouched());
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_base::statement::Statement;

/// What any number of documents state together; the order in which they are added does not matter.
///
/// ```
/// use actant::{Document, KnowledgeGraph, Pipeline};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let of = |name, text| pipeline.graph([Document::new(name, text)], NonZeroUsize::MIN);
/// let (peru, chile) = (of("a.txt", "Peru left the talks."), of("b.txt", "Chile left the talks."));
///
/// let mut both = peru.clone();
/// both.merge(chile.clone());
/// let mut other = chile;
/// other.merge(peru);
/// assert_eq!(both, other);
/// assert_eq!(both.documents().len(), 2);
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_graph::KnowledgeGraph;

/// Graphs that questions in SPARQL are put to.
///
/// ```
/// use actant::Dataset;
/// use std::path::Path;
///
/// let mut dataset = Dataset::new()?;
/// dataset.load_bytes(b"<http://example.org/a> a <http://example.org/B> .", "ttl", Path::new("note.ttl"))?;
/// assert_eq!(dataset.len(), 1);
/// assert_eq!(dataset.query("ASK { ?thing a ?kind }")?.boolean(), Some(true));
/// # Ok::<(), actant::query::QueryError>(())
/// ```
pub use actant_rdf::query::Dataset;

/// The answer to one question, row by row as it is found.
///
/// ```
/// use actant::query::{Format, Limits};
/// use actant::{Dataset, Document, Pipeline};
/// use std::num::NonZeroUsize;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let note = Document::new("note.txt", "Iran accused Pakistan of sheltering gunmen.");
/// let graph = Pipeline::embedded()?.graph([note], NonZeroUsize::MIN);
/// let question = "SELECT ?whom { actor:iran rel:accuse ?whom }";
/// let answer = Dataset::of(&graph)?.answer(question, &Limits::default())?;
/// let mut table = Vec::new();
/// answer.write(Format::Csv, &mut table)?;
/// assert!(String::from_utf8(table)?.contains("actor/pakistan"));
/// # Ok(())
/// # }
/// ```
pub use actant_rdf::query::Answer;

/// What a statement rests on: the words, the tree, the rules, and what each of them did.
///
/// ```
/// use actant::{Document, Pipeline, explain};
/// use std::num::NonZeroUsize;
///
/// let pipeline = Pipeline::embedded()?;
/// let document = Document::new("note.txt", "Pakistan denied that Iran had shared evidence.");
/// let analysis = &pipeline.run(&[document.clone()], NonZeroUsize::MIN)[0];
/// let why = explain::why(&pipeline, &document, analysis, 0).expect("one statement at least");
/// assert_eq!(why.sentence.line, 1);
/// # Ok::<(), actant::pipeline::ReaderError>(())
/// ```
pub use actant_pipeline::explain::Why;

/// Inputs: where documents come from, how fields of records are named, what cannot be used.
pub mod input {
    pub use actant_input::*;
}

/// Texts: documents, what is known of them, and places in them.
pub mod text {
    pub use actant_base::calendar::Day;
    pub use actant_base::text::{CharIndex, Document, Metadata, Span};
}

/// Sentences: tokens, tags, trees (Universal Dependencies).
pub mod syntax {
    pub use actant_base::syntax::*;
}

/// Statements: subjects, predicates, objects, qualifiers, certainty, polarity, attribution.
pub mod statement {
    pub use actant_base::statement::*;
}

/// The stages from text to statements, and what each leaves.
pub mod pipeline {
    pub use actant_pipeline::events::Event;
    pub use actant_pipeline::{Analysis, Fault, MendedText, Mending, Pipeline, ReadText};
    pub use actant_reader::{Reader, ReaderError};
}

/// Why something is stated, and why not.
pub mod explain {
    pub use actant_pipeline::explain::*;
}

/// Graphs: what documents state, and their union.
pub mod graph {
    pub use actant_graph::*;
}

/// Files that keep what documents say: documents come and go; graphs, answers and tables come out.
pub mod collection {
    pub use actant_collection::*;
}

/// A graph into files of any format, and back from RDF.
///
/// ```
/// use actant::export::{self, Format, Options};
/// use actant::KnowledgeGraph;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let graph = KnowledgeGraph::default();
/// let mut bytes = Vec::new();
/// let format = Format::named("graphml").ok_or("no such format")?;
/// export::write(&graph, format, &Options::default(), &mut bytes)?;
/// assert!(String::from_utf8(bytes)?.contains("</graphml>"));
/// # Ok(())
/// # }
/// ```
pub mod export {
    pub use actant_export::*;
    pub use actant_graph::jsonl;
    pub use actant_pipeline::openie;
    pub use actant_rdf as rdf;
}

/// Questions in SPARQL, named ones and your own, within limits.
pub mod query {
    pub use actant_rdf::query::*;
}

/// Graphs in the words of people: what one statement says and rests on, what changed between two graphs, a briefing.
pub mod brief {
    pub use actant_brief::*;
}
