//! Files into a dataset.

use super::{Dataset, QueryError, lines};
use crate as rdf;
use oxigraph::io::{RdfParseError, RdfParser};
use oxigraph::model::{NamedNode, Quad};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, SyncSender};
use std::thread;

/// So many bytes are read at a time.
const BUFFER: usize = 1 << 18;
/// So many quads go from the thread that parses to the one that keeps them at a time.
const BATCH: usize = 4096;
/// So many batches may wait.
const WAITING: usize = 8;

impl Dataset {
    /// Adds a file; its extension tells its syntax, and its prefixes may be used in queries.
    pub fn load_file(&mut self, path: &Path) -> Result<(), QueryError> {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let extension = extension.unwrap_or("");
        let open = || -> std::io::Result<BufReader<File>> {
            let mut file = BufReader::with_capacity(BUFFER, File::open(path)?);
            // a folder can be opened, not read
            file.fill_buf()?;
            Ok(file)
        };
        let read = |source| QueryError::Read {
            path: path.to_owned(),
            source,
        };
        let mut file = open().map_err(read)?;
        // a pipe cannot be read twice
        if path.is_file() && has_lines(extension) {
            if self.load_lines(file, extension).map_err(read)? {
                return Ok(());
            }
            file = open().map_err(read)?;
        }
        self.load(file, extension, path)
    }

    /// Adds RDF text in the syntax of `extension`; `path` is named in errors.
    pub fn load_bytes(
        &mut self,
        bytes: &[u8],
        extension: &str,
        path: &Path,
    ) -> Result<(), QueryError> {
        if has_lines(extension) && self.load_lines(bytes, extension).is_ok_and(|all| all) {
            return Ok(());
        }
        self.load(bytes, extension, path)
    }

    /// Adds N-Triples or N-Quads, or nothing; whether all could be read.
    fn load_lines(&mut self, mut text: impl BufRead, extension: &str) -> std::io::Result<bool> {
        let Some(syntax) = rdf::Syntax::from_extension(extension).filter(|_| !self.is_kept())
        else {
            return Ok(false);
        };
        skip_mark(&mut text)?;
        self.names.take();
        let mut loader = self.store.loader();
        let read = lines::load(text, syntax.format(), &mut loader);
        if !matches!(read, Ok(true)) {
            loader.undo();
        }
        read
    }

    /// Parses in one thread and keeps in another: each takes about as long.
    pub(super) fn load(
        &mut self,
        mut text: impl BufRead + Send,
        extension: &str,
        path: &Path,
    ) -> Result<(), QueryError> {
        self.is_in_memory()?;
        let syntax = rdf::Syntax::from_extension(extension)
            .ok_or_else(|| QueryError::UnknownSyntax(path.to_owned()))?;
        let mut parser = RdfParser::from_format(syntax.format());
        if let Some(base) = file_iri(path) {
            parser = parser.with_base_iri(base).map_err(QueryError::store)?;
        }
        skip_mark(&mut text).map_err(|source| QueryError::Read {
            path: path.to_owned(),
            source,
        })?;
        let (sender, receiver) = mpsc::sync_channel::<Vec<Quad>>(WAITING);
        self.names.take();
        let mut loader = self.store.loader();
        let parsed = thread::scope(|scope| {
            let parsing = scope.spawn(move || parse(parser, text, &sender));
            for batch in receiver {
                for quad in &batch {
                    loader.add(quad.as_ref());
                }
            }
            parsing.join()
        });
        let parsed = parsed.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let declared = match parsed {
            Ok(declared) => declared,
            Err(RdfParseError::Io(source)) => {
                loader.undo();
                let path = path.to_owned();
                return Err(QueryError::Read { path, source });
            }
            Err(RdfParseError::Syntax(error)) => {
                loader.undo();
                return Err(QueryError::parse(path, &error));
            }
        };
        // Our writers leave out some prefixes of the base.
        let base = declared
            .iter()
            .find(|(name, _)| name == "actor")
            .and_then(|(_, namespace)| namespace.strip_suffix("actor/"));
        if let Some(base) = base {
            self.add_prefixes(base);
        }
        Arc::make_mut(&mut self.prefixes).extend(declared);
        Ok(())
    }
}

/// Whether each line of the syntax stands for itself.
fn has_lines(extension: &str) -> bool {
    let syntax = rdf::Syntax::from_extension(extension);
    matches!(syntax, Some(rdf::Syntax::NTriples | rdf::Syntax::NQuads))
}

/// The prefixes that a text declares; its quads are sent.
fn parse(
    parser: RdfParser,
    text: impl Read,
    quads: &SyncSender<Vec<Quad>>,
) -> Result<Vec<(String, String)>, RdfParseError> {
    let mut reader = parser.for_reader(text);
    let mut batch = Vec::with_capacity(BATCH);
    for quad in reader.by_ref() {
        batch.push(quad?);
        if batch.len() == BATCH {
            // nobody listens to a thread whose keeper is gone
            let _ = quads.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        }
    }
    let _ = quads.send(batch);
    let declared = reader.prefixes();
    Ok(declared
        .map(|(name, namespace)| (name.to_owned(), namespace.to_owned()))
        .collect())
}

/// Passes over the mark that some editors put before a text.
fn skip_mark(text: &mut impl BufRead) -> std::io::Result<()> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    if text.fill_buf()?.starts_with(MARK) {
        text.consume(MARK.len());
    }
    Ok(())
}

/// What relative references in a file are relative to.
fn file_iri(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    let mut iri = String::from("file://");
    for byte in path.to_str()?.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            iri.push(char::from(byte));
        } else {
            iri.push_str(&format!("%{byte:02X}"));
        }
    }
    NamedNode::new(iri.as_str()).ok()?;
    Some(iri)
}
