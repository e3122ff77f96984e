//! Sentences in, propositions out: clauses, their arguments, and what the words above them make
//! of them. Rules have names; each proposition carries the name of the rule that made it.

mod active;
mod adverbial;
mod adverbial_kind;
mod amount;
mod beside;
mod charge;
mod circumstance;
mod clause;
mod clause_link;
mod complement;
mod confidence;
mod credit;
mod dateline;
mod defendant;
mod ellipsis;
mod event;
mod exclusion;
mod factuality;
mod frame;
mod governor;
mod kept;
mod message;
mod noun;
mod noun_clause;
mod open;
mod party;
mod passive;
mod phrase;
mod prospect;
mod quotation;
mod secondary;
mod shared;
mod sorts;
mod source;
mod speaker;
mod stating;
mod tense;
mod timing;
mod title;
mod trace;
mod truth;
mod when;

pub use credit::agencies;
pub use dateline::dateline;
pub use trace::{Governed, Trace};

use crate::fault::{self, Fault};
use actant_base::calendar::Day;
use actant_base::statement::{Phrase, Proposition, RuleName};
use actant_base::syntax::relation::{COMPOUND, FIXED, FLAT, GOESWITH, NMOD, OBJ};
use actant_base::syntax::{Sentence, Tree, Upos};
use actant_base::text::Document;
use actant_clause::{Clauses, VerbGroup};
use actant_words::lexicon::Lexicon;
use factuality::Context;
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// What a document states, and how that came about.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    /// In order of the sentences.
    pub propositions: Vec<Proposition>,
    /// The noun phrases in order of the text: what can be referred to.
    pub phrases: Vec<Phrase>,
    /// One for each sentence.
    pub traces: Vec<Trace>,
    /// What was lost to faults of the program.
    pub faults: Vec<Fault>,
}

/// At most so many propositions of one sentence; no sentence of an article states more.
pub const MOST: usize = 40;

/// At most so many pairs of one clause's subjects and objects.
pub const PAIRS: usize = 16;

/// A document with what is needed to extract from it.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its sentences, as mended.
    pub sentences: &'a [Sentence],
    /// The word lists.
    pub lexicon: &'a Lexicon,
    /// The day that times are counted from; without it, only those that name their year are turned into dates.
    pub written: Option<Day>,
}

/// All propositions of a text, sentence by sentence, [`MOST`] of each. `unmended` gives the tree of a sentence before
/// mending, if that changed it: what rests on a changed tree is less sure.
pub fn propositions<'a>(
    text: &Text<'a>,
    unmended: impl Fn(usize) -> Option<&'a Sentence>,
) -> Extraction {
    let Text {
        document,
        sentences,
        lexicon,
        ..
    } = *text;
    let mut out = Vec::new();
    let mut all_phrases = Vec::new();
    let mut traces = Vec::with_capacity(sentences.len());
    let mut faults = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        let before = (out.len(), all_phrases.len());
        let trace = fault::caught(Some(sentence.span), || {
            text.extract(number, unmended(number), &mut out, &mut all_phrases)
        });
        traces.push(trace.unwrap_or_else(|fault| {
            out.truncate(before.0);
            all_phrases.truncate(before.1);
            faults.push(fault);
            Trace::default()
        }));
    }
    quotation::attribute(document, sentences, lexicon, &mut out);
    speaker::attribute(document, sentences, lexicon, &mut out);
    event::join(text, &mut out);
    confidence::assess_sources(&mut out);
    Extraction {
        propositions: out,
        phrases: all_phrases,
        traces,
        faults,
    }
}

impl Text<'_> {
    /// Adds the propositions and the noun phrases of a sentence.
    fn extract(
        &self,
        number: usize,
        unmended: Option<&Sentence>,
        out: &mut Vec<Proposition>,
        all_phrases: &mut Vec<Phrase>,
    ) -> Trace {
        let Self {
            document,
            sentences,
            lexicon,
            written,
        } = *self;
        let sentence = &sentences[number];
        fault::provoke("extract", document.slice(sentence.span));
        let Some(root) = sentence.root() else {
            return Trace::default();
        };
        let first = out.len();
        let tree = Tree::new(sentence);
        let controls = |lemma: &str, infinitive| lexicon.is_subject_control(lemma, infinitive);
        let mut extractor = Extractor {
            document,
            clauses: Clauses::new(&tree, controls),
            tree,
            number,
            lexicon,
            reference: written,
            visited: vec![false; sentence.tokens.len()],
            contexts: vec![None; sentence.tokens.len()],
            event: None,
            spent: vec![false; sentence.tokens.len()],
            trace: RefCell::default(),
            first,
            out,
        };
        let mut context = Context::author();
        if open::is_question(sentence) && !extractor.presupposes(root) {
            context = context.question();
        }
        extractor.clause(root, &[], &context, RuleName::Clause);
        extractor.answer(root, &context);
        if !is_heading(sentence) {
            extractor.nouns();
        }
        extractor.tenses();
        let trace = extractor.finished();
        confidence::assess(
            unmended,
            &extractor.tree,
            lexicon,
            &mut extractor.out[first..],
        );
        all_phrases.extend(phrases(document, &extractor.tree, number, lexicon));
        trace
    }
}

/// *Iraq – Constitution:* announces what follows and states nothing.
fn is_heading(sentence: &Sentence) -> bool {
    let ends = sentence.tokens.last().is_some_and(|last| last.form == ":");
    ends && !sentence
        .tokens
        .iter()
        .any(|token| matches!(token.upos, Upos::Verb | Upos::Aux))
}

/// The noun phrases of a sentence, in order of the text: what can be referred to.
fn phrases<'a>(
    document: &'a Document,
    tree: &'a Tree<'a>,
    number: usize,
    lexicon: &'a Lexicon,
) -> impl Iterator<Item = Phrase> + 'a {
    // in *take advantage of X* nothing later refers to the advantage
    let light = |index: usize| {
        let verb = tree.head(index).filter(|_| tree.is(index, OBJ));
        verb.is_some_and(|verb| {
            lexicon
                .light_verb(tree.lemma(verb), tree.lemma(index))
                .is_some()
        })
    };
    let heads = (0..tree.len()).filter(move |&index| {
        // *one of the victims*
        let part = matches!(tree.token(index).upos, Upos::Num | Upos::Det | Upos::Pron)
            && tree
                .by(index, NMOD)
                .any(|whole| tree.case(whole).as_deref() == Some("of"));
        (part || matches!(tree.token(index).upos, Upos::Noun | Upos::Propn))
            && !tree.is(index, COMPOUND | FLAT | FIXED | GOESWITH)
            && !light(index)
    });
    heads.map(move |head| phrase::core(document, lexicon, tree, number, head))
}

/// Clauses nested deeper than this are left out, so that no input can exhaust the stack.
const DEPTH: usize = 64;

/// Works through one sentence.
struct Extractor<'a> {
    document: &'a Document,
    tree: Tree<'a>,
    clauses: Clauses,
    number: usize,
    lexicon: &'a Lexicon,
    /// The day that times are counted from.
    reference: Option<Day>,
    /// Clauses that were read.
    visited: Vec<bool>,
    /// The context of each clause that was read, at its head.
    contexts: Vec<Option<Rc<Context>>>,
    /// The proposition that is the subject of the next clause, if an event is.
    event: Option<usize>,
    /// Nouns that a light verb or a governor has used up.
    spent: Vec<bool>,
    /// What was decided, for whoever asks.
    trace: RefCell<Trace>,
    /// Where the propositions of this sentence begin.
    first: usize,
    out: &'a mut Vec<Proposition>,
}

impl Extractor<'_> {
    fn phrase(&self, index: usize) -> Phrase {
        phrase::core(self.document, self.lexicon, &self.tree, self.number, index)
    }

    /// Whether what the verb at `head` says is done to its subject, or to the noun that it is a participle after.
    fn is_passive(&self, head: usize) -> bool {
        match self.clauses.at(head) {
            Some(clause) => clause.is_passive(),
            None => self.tree.is_passive(head),
        }
    }

    /// The verb at `head` with what goes with it.
    fn verb_group(&self, head: usize) -> Cow<'_, VerbGroup> {
        match self.clauses.at(head) {
            Some(clause) => Cow::Borrowed(&clause.verb),
            None => Cow::Owned(VerbGroup::new(&self.tree, head)),
        }
    }

    /// How many clauses and phrases stand above `head`.
    fn depth(&self, head: usize) -> usize {
        std::iter::successors(Some(head), |&index| self.tree.head(index))
            .take(DEPTH + 2)
            .count()
    }
}
