//! What can go wrong on the command line, and the exit code of each.

use actant_collection as collection;
use actant_rdf::ReadError;
use actant_rdf::query::QueryError;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

/// Shown by `actant --help`; the README has the same table.
pub const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  no input could be read; of diff: the graphs differ
  2  wrong arguments
  3  done, but some inputs, or some sentences, could not be read: they are named on stderr
  4  an output could not be written
  5  a graph file or collection, or the query that it is asked, is wrong
  6  the ontology given with --ontology, or the weights given with --reader, are wrong
  7  the query has no answer within --timeout
  8  the server cannot listen at its address
  9  actors was asked for a name that is not known
  130  add or update was ended with Ctrl-C; what was read is kept";

/// A failure, with its message.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// None of the inputs can be used; each was reported by itself.
    #[error("nothing to read: no input could be used")]
    Input,
    /// Standard input, before its end.
    #[error("cannot read standard input: {0}")]
    Stdin(io::Error),
    /// Arguments that clap cannot judge.
    #[error("{0}")]
    Usage(String),
    /// An output.
    #[error("cannot write {name}: {source}")]
    Output {
        /// The file, or `standard output`.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// A query.
    #[error("{0}")]
    Query(QueryError),
    /// A graph.
    #[error("{0}")]
    Graph(#[from] ReadError),
    /// A collection.
    #[error("{0}")]
    Collection(#[from] collection::Error),
    /// A query that takes longer than the user wants to wait.
    #[error("no answer within {} s: ask for less, or give the query more time with --timeout", .0.as_secs_f64())]
    Timeout(Duration),
    /// A server that cannot begin.
    #[cfg(feature = "serve")]
    #[error("cannot serve at {0}: {1}")]
    Server(std::net::SocketAddr, io::Error),
    /// The user's ontology.
    #[error("{0}")]
    Ontology(String),
    /// The user's weights.
    #[error("{0}")]
    Weights(String),
    /// The program's own data; a fault of the build.
    #[error("{0}")]
    Data(#[from] actant_reader::ReaderError),
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        match error {
            QueryError::Late(limit) => Self::Timeout(limit),
            error => Self::Query(error),
        }
    }
}

impl Failure {
    /// Tells the user; a reader that closed the pipe wants no message.
    pub fn report(&self) {
        if !self.is_closed_pipe() {
            eprintln!("error: {self}");
        }
    }

    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            _ if self.is_closed_pipe() => 0,
            Self::Input | Self::Stdin(_) | Self::Data(_) => 1,
            Self::Usage(_) => 2,
            Self::Output { .. } => 4,
            Self::Collection(error) if error.is_of_writing() => 4,
            Self::Query(_) | Self::Graph(_) | Self::Collection(_) => 5,
            Self::Ontology(_) | Self::Weights(_) => 6,
            Self::Timeout(_) => 7,
            #[cfg(feature = "serve")]
            Self::Server(..) => 8,
        })
    }

    fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output { source, .. } if source.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// The exit code of a run that finished.
pub fn finished(skipped: usize) -> ExitCode {
    ExitCode::from(if skipped == 0 { 0 } else { 3 })
}
