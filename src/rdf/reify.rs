//! RDF 1.2: what a statement says as one triple term (`rdf:reifies <<( s p o )>>`), where RDF 1.1 has `rdf:subject`,
//! `rdf:predicate` and `rdf:object`.
//!
//! The crates that write RDF know triple terms only with a feature that changes all of their types, so these lines,
//! which are the same in N-Triples, Turtle and inside the braces of TriG, are written here.

use super::write::{Syntax, WriteError};
use oxigraph::model::vocab::rdf;
use oxigraph::model::{GraphName, NamedNodeRef, TermRef, TripleRef};
use std::io;

const REIFIES: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies";

/// The lines of the reifiers of a file, for its end.
pub(super) struct Reifiers {
    syntax: Syntax,
    lines: Vec<u8>,
}

/// Whether a syntax has triple terms.
pub(super) fn has_terms(syntax: Syntax) -> bool {
    matches!(
        syntax,
        Syntax::Turtle | Syntax::NTriples | Syntax::NQuads | Syntax::TriG
    )
}

impl Reifiers {
    /// # Errors
    /// The syntax has no triple terms.
    pub fn new(syntax: Syntax) -> Result<Self, WriteError> {
        match has_terms(syntax) {
            true => Ok(Self {
                syntax,
                lines: Vec::new(),
            }),
            false => Err(WriteError::NoTerms(syntax.extension())),
        }
    }

    /// Keeps what reifies, and hands over all other triples, which are in order: those of one statement stand together.
    /// A statement without a subject or an object is no triple, and stays as it is.
    pub fn split<'a, E>(
        &mut self,
        triples: impl Iterator<Item = TripleRef<'a>>,
        graph: &GraphName,
        mut take: impl FnMut(TripleRef<'a>) -> Result<(), E>,
    ) -> Result<(), E> {
        let opens = self.syntax == Syntax::TriG;
        let before = self.lines.len();
        if opens {
            self.lines.extend(format!("{graph} {{\n").into_bytes());
        }
        let empty = self.lines.len();
        let mut parts: Vec<TripleRef<'a>> = Vec::new();
        for triple in triples {
            let is_part = [rdf::SUBJECT, rdf::PREDICATE, rdf::OBJECT].contains(&triple.predicate);
            if parts
                .first()
                .is_some_and(|first| first.subject != triple.subject)
            {
                self.statement(&mut parts, graph, &mut take)?;
            }
            match is_part {
                true => parts.push(triple),
                false => take(triple)?,
            }
        }
        self.statement(&mut parts, graph, &mut take)?;
        match (opens, self.lines.len() > empty) {
            (true, true) => self.lines.extend(b"}\n"),
            (true, false) => self.lines.truncate(before),
            (false, _) => {}
        }
        Ok(())
    }

    fn statement<'a, E>(
        &mut self,
        parts: &mut Vec<TripleRef<'a>>,
        graph: &GraphName,
        take: &mut impl FnMut(TripleRef<'a>) -> Result<(), E>,
    ) -> Result<(), E> {
        let part = |predicate: NamedNodeRef| {
            let mut found = parts.iter().filter(|it| it.predicate == predicate);
            // two of a kind would be two statements
            found
                .next()
                .filter(|_| found.next().is_none())
                .map(|it| it.object)
        };
        let found = [part(rdf::SUBJECT), part(rdf::PREDICATE), part(rdf::OBJECT)];
        match (found, parts.first()) {
            ([Some(subject), Some(predicate), Some(object)], Some(first))
                if !matches!(subject, TermRef::Literal(_)) =>
            {
                let graph = match self.syntax {
                    Syntax::NQuads => format!(" {graph}"),
                    _ => String::new(),
                };
                let line = format!(
                    "{} <{REIFIES}> <<( {subject} {predicate} {object} )>>{graph} .\n",
                    first.subject
                );
                self.lines.extend(line.into_bytes());
            }
            _ => parts.iter().try_for_each(|&triple| take(triple))?,
        }
        parts.clear();
        Ok(())
    }

    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(&self.lines)
    }
}
