//! The reader: one neural network gives the tokens of a sentence their tags, lemmas, heads and
//! names; a decoder makes a tree of them.
//!
//! Each sentence is read by itself and on one thread, so that what is read does not depend on what
//! else is read, or where.

mod classes;
mod headline;
mod inflection;
mod kernel;
mod lemmas;
mod names;
mod network;
mod pieces;
mod relations;
mod script;
mod spelling;
mod tree;
mod weights;

use actant_base::syntax::{Sentence, Token, Upos};
use actant_base::text::{Document, Span};
use classes::Classes;
use kernel::{Bytes, place_of_greatest, softmax_at};
use lemmas::Kind;
use names::Names;
use network::{Answer, Network, Question, Scratch, Tag};
use pieces::Pieces;
use std::cell::RefCell;
use std::ops::Range;
use weights::Weights;

/// Most words that are read at once.
const MOST_WORDS: usize = 128;
/// Most pieces that are read at once, besides the two around a sentence.
const MOST_PIECES: usize = 510;

/// Why weights cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot use the reader's weights: {0}")]
pub struct ReaderError(String);

/// Bytes that begin where a line of the processor's memory does, as fast loading wants.
#[repr(align(64))]
struct Aligned<T: ?Sized>(T);

static FAST: &Aligned<[u8]> = &Aligned(*include_bytes!("../../models/fast.reader"));
static DEFAULT: &Aligned<[u8]> = &Aligned(*include_bytes!("../../models/default.reader"));

thread_local! {
    /// What one sentence leaves behind for the next is room, nothing else.
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Gives the tokens of a sentence their tags, lemmas, heads and names. May be shared by threads.
pub struct Reader {
    pieces: Pieces,
    classes: Classes,
    names: Names,
    network: Network,
}

impl Reader {
    /// The reader with the weights inside the program.
    ///
    /// # Errors
    /// Weights that were damaged.
    pub fn embedded() -> Result<Self, ReaderError> {
        Self::new(Bytes::Static(&DEFAULT.0))
    }

    /// The fast reader, a smaller and less exact network, with the weights inside the program.
    ///
    /// # Errors
    /// Weights that were damaged.
    pub fn fast() -> Result<Self, ReaderError> {
        Self::new(Bytes::Static(&FAST.0))
    }

    /// The reader with the weights that a file holds; `training/FORMAT.md` describes it.
    ///
    /// # Errors
    /// Bytes that are no weights, of another version, damaged, or that do not fit together.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, ReaderError> {
        Self::new(Bytes::Shared(bytes.into()))
    }

    fn new(bytes: Bytes) -> Result<Self, ReaderError> {
        let weights = Weights::open(bytes).map_err(ReaderError)?;
        let lemmas = include_str!("../../models/lemmas.json");
        let classes = Classes::new(&weights.header.classes, lemmas).map_err(ReaderError)?;
        let names = Names::new(&weights.header.classes.name, &weights).map_err(ReaderError)?;
        let vocabulary = weights.text("vocabulary").map_err(ReaderError)?;
        let pieces = Pieces::new(vocabulary);
        let pieces = pieces.ok_or_else(|| ReaderError("a special piece is missing".to_owned()))?;
        let network = Network::new(&weights, classes.widths()).map_err(ReaderError)?;
        if network.pieces() != pieces.len() {
            return Err(ReaderError("not one vector for each piece".to_owned()));
        }
        Ok(Self {
            pieces,
            classes,
            names,
            network,
        })
    }

    /// Reads one sentence, given its tokens in order of the text. The result is a tree. A sentence
    /// too long for the network (over 128 words or 510 word pieces) is read in parts; the roots of
    /// the later parts hang from that of the first as `parataxis`, with an arc confidence of 0.
    pub fn read(&self, document: &Document, sentence: Span, tokens: &[Span]) -> Sentence {
        self.read_as(document, sentence, tokens, |_, form| form)
    }

    /// The same, where the network is shown what `shown` makes of the form of a token.
    pub fn read_as<'a>(
        &self,
        document: &'a Document,
        sentence: Span,
        tokens: &[Span],
        shown: impl Fn(usize, &'a str) -> &'a str,
    ) -> Sentence {
        let written: Vec<&str> = tokens
            .iter()
            .map(|&span| unquoted(document.form(span)))
            .collect();
        let forms = written.iter().enumerate();
        // the network has learnt quotation marks in the spelling of treebanks, too
        let forms = forms.map(|(at, form)| match document.slice(tokens[at]) {
            mark @ ("``" | "''") => mark,
            _ => shown(at, form),
        });
        let forms: Vec<&str> = forms.collect();
        let mut pieces = Vec::with_capacity(2 * tokens.len());
        // where the pieces of each word end
        let end = |form: &&str| {
            self.pieces.push(form, &mut pieces);
            pieces.len()
        };
        let ends: Vec<usize> = forms.iter().map(end).collect();
        let mut read: Vec<Token> = Vec::with_capacity(tokens.len());
        let mut top = None;
        for part in parts(&forms, &ends) {
            let offset = part.start;
            let question = self.question(&forms, &pieces, &ends, part.clone());
            SCRATCH.with_borrow_mut(|scratch| {
                let answer = self.network.ask(&question, scratch);
                self.decode(&written[part.clone()], &tokens[part], answer, &mut read);
            });
            for (index, token) in read.iter_mut().enumerate().skip(offset) {
                match (token.head, top) {
                    (Some(head), _) => token.head = Some(head + offset),
                    (None, None) => top = Some(index),
                    (None, Some(_)) => {
                        token.head = top;
                        token.deprel = "parataxis".into();
                        token.arc_confidence = 0.0;
                    }
                }
            }
        }
        join_names(&mut read);
        mark_beginnings(&mut read);
        Sentence {
            span: sentence,
            tokens: read,
        }
    }

    /// Whether `word`, in small letters, is a word or a name that the network knows.
    pub fn knows(&self, word: &str) -> bool {
        self.pieces.rank(word).is_some()
    }

    /// Whether `word`, in small letters, is a form of a word that is no name.
    pub fn is_common(&self, word: &str) -> bool {
        self.classes.lemmas.is_common(word)
    }

    /// How the name `word`, in small letters, is written, if training has shown it.
    pub fn name(&self, word: &str) -> Option<&'static str> {
        self.classes.lemmas.name(word)
    }

    /// What the network is asked about the words `part` of `forms`.
    fn question(
        &self,
        forms: &[&str],
        pieces: &[usize],
        ends: &[usize],
        part: Range<usize>,
    ) -> Question {
        let mut question = Question {
            pieces: vec![self.pieces.cls],
            shapes: vec![0],
            first: vec![0],
        };
        let mut start = before(ends, part.start);
        for word in part {
            let end = ends[word];
            question.first.push(question.pieces.len());
            question.pieces.extend(&pieces[start..end]);
            let shape = pieces::shape(forms[word]);
            question.shapes.resize(question.pieces.len(), shape);
            start = end;
        }
        question.pieces.push(self.pieces.sep);
        question.shapes.push(0);
        question
    }

    /// Adds the tokens of one part to `out`, with heads counted from the part's first token.
    fn decode(&self, forms: &[&str], spans: &[Span], mut answer: Answer, out: &mut Vec<Token>) {
        let words = 0..forms.len();
        let arcs: Vec<&[f32]> = words.clone().map(|word| answer.arcs(word)).collect();
        let heads = tree::best_tree(&arcs);
        let columns: Vec<usize> = heads
            .iter()
            .map(|head| head.map_or(0, |head| head + 1))
            .collect();
        answer.label(&columns);
        let labels: Vec<&[f32]> = words.clone().map(|word| answer.labels(word)).collect();
        let relations = self.classes.relations.of(&heads, &labels);
        let scores = words.clone().map(|word| answer.tags(word, Tag::Name));
        let names = self.names.best(scores);
        out.extend(words.map(|word| {
            let best = |tag| place_of_greatest(answer.tags(word, tag));
            let text = |from: &[String], tag| from.get(best(tag)).cloned().unwrap_or_default();
            let upos = self.classes.upos.get(best(Tag::Upos)).copied();
            let upos = upos.unwrap_or(Upos::X);
            let xpos = text(&self.classes.xpos, Tag::Xpos);
            let name = names[word];
            let feats = text(&self.classes.feats, Tag::Feats);
            let scripts = answer.tags(word, Tag::Lemma);
            let kind = Kind {
                upos,
                xpos: &xpos,
                feats: &feats,
            };
            let rank = |word: &str| self.pieces.rank(word);
            Token {
                span: spans[word],
                form: forms[word].to_owned(),
                lemma: self.classes.lemmas.of(forms[word], kind, scripts, rank),
                upos,
                xpos,
                feats,
                head: heads[word],
                deprel: relations[word].clone(),
                name: name.map(|tag| tag.kind),
                name_begin: name.is_some_and(|tag| tag.begins),
                arc_confidence: softmax_at(answer.arcs(word), columns[word]),
                label_confidence: heads[word]
                    .and_then(|_| self.classes.relations.class(&relations[word]))
                    .map_or(1.0, |class| softmax_at(answer.labels(word), class)),
            }
        }));
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// A form without the quotation marks that a nickname within a name has (*“El*, *Chapo”*).
fn unquoted(form: &str) -> &str {
    const MARKS: [char; 6] = ['“', '”', '"', '‘', '’', '\''];
    let inner = form.trim_matches(MARKS);
    let is_name = inner.starts_with(char::is_uppercase) && inner.chars().all(char::is_alphabetic);
    let is_marked = form.starts_with(MARKS) || form.ends_with(['”', '"']);
    // *’S*, *S’*
    match is_name && is_marked && inner.chars().nth(1).is_some() {
        true => inner,
        false => form,
    }
}

/// Where the pieces of `word` begin, given where those of each word end.
fn before(ends: &[usize], word: usize) -> usize {
    word.checked_sub(1).map_or(0, |word| ends[word])
}

/// Cuts a sentence into parts that the network can take, after a punctuation mark where there is
/// one in the last quarter.
fn parts(forms: &[&str], ends: &[usize]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while start < forms.len() {
        let limit = before(ends, start) + MOST_PIECES;
        let most = ends[start..]
            .iter()
            .take(MOST_WORDS)
            .take_while(|&&end| end <= limit)
            .count();
        let most = most.max(1);
        let mut end = start + most;
        if end < forms.len() {
            let stop =
                |&at: &usize| matches!(forms[at], "," | ";" | ":" | "." | "!" | "?" | "—" | "–");
            let last = (start + most * 3 / 4..end).rev().find(stop);
            end = last.map_or(end, |at| at + 1);
        }
        parts.push(start..end);
        start = end;
    }
    parts
}

/// A name goes on over a hyphen inside a word, and is of one kind: *al-Shabaab*.
fn join_names(tokens: &mut [Token]) {
    for index in 1..tokens.len().saturating_sub(1) {
        let [before, hyphen, after] = &tokens[index - 1..=index + 1] else {
            return;
        };
        let is_inside = before.span.end == hyphen.span.start && hyphen.span.end == after.span.start;
        let is_one = before.name.is_some() && after.relation() == "flat";
        if hyphen.form == "-" && is_inside && is_one {
            let name = before.name;
            for token in &mut tokens[index..=index + 1] {
                (token.name, token.name_begin) = (name, false);
            }
        }
    }
}

/// A name also begins where a tag says that one goes on but none of its kind is there.
fn mark_beginnings(tokens: &mut [Token]) {
    let mut before = None;
    for token in tokens {
        token.name_begin |= token.name.is_some() && token.name != before;
        before = token.name;
    }
}

#[cfg(test)]
mod tests;
