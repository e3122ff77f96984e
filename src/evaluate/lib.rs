//! How well trees are read, and names, and what repairs of trees are worth. Of trees: the measures of the CoNLL 2018
//! shared task (<https://universaldependencies.org/conll18/evaluation.html>), by its definitions. Both sides are
//! sentences over one text; their words need not be the same.

mod align;
mod bio;
mod enhance;
mod mend;
mod names;
pub use bio::{BioError, Name, NamedSentence, read_bio};
pub use enhance::{Enhancement, KINDS, Kind, Mismatch};
pub use mend::{ALL_REPAIRS, Arc, Balance, Change, Mendings};
pub use names::name_scores;

use actant_base::syntax::{Sentence, Token};
use actant_base::text::{Document, Span};
use align::{Word, aligned};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Two texts that are not the same, blanks aside.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the texts differ: {gold:?} against {system:?}")]
pub struct DifferentTexts {
    /// What comes first that differs.
    pub gold: String,
    /// What stands there instead.
    pub system: String,
}

/// How many of the things of one kind are right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// In the treebank.
    pub gold: usize,
    /// In what was read.
    pub system: usize,
    /// The same in both.
    pub correct: usize,
    /// Words that are in both, right or wrong; `None` where nothing else than the words is counted.
    pub aligned: Option<usize>,
}

impl Score {
    /// The share of what was read that is right, 0 to 1.
    pub fn precision(&self) -> f64 {
        share(self.correct, self.system)
    }

    /// The share of the treebank that was found, 0 to 1.
    pub fn recall(&self) -> f64 {
        share(self.correct, self.gold)
    }

    /// The harmonic mean of both, 0 to 1.
    pub fn f1(&self) -> f64 {
        share(2 * self.correct, self.gold + self.system)
    }

    /// The share of the words in both that is right, 0 to 1.
    pub fn aligned_accuracy(&self) -> Option<f64> {
        self.aligned.map(|aligned| share(self.correct, aligned))
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    part as f64 / whole as f64
}

/// Measures, each with its name: of trees in the order of the shared task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores(Vec<(&'static str, Score)>);

impl Scores {
    /// The score named `name`, such as `LAS`.
    pub fn get(&self, name: &str) -> Option<Score> {
        let mut scores = self.0.iter();
        scores
            .find(|(own, _)| *own == name)
            .map(|(_, score)| *score)
    }
}

/// As a table, in per cent.
impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Metric     | Precision |    Recall |  F1 Score | Aligned accuracy"
        )?;
        writeln!(
            f,
            "-----------+-----------+-----------+-----------+-----------------"
        )?;
        for (name, score) in &self.0 {
            let [precision, recall, f1] =
                [score.precision(), score.recall(), score.f1()].map(|share| 100.0 * share);
            write!(
                f,
                "{name:<10} |{precision:10.2} |{recall:10.2} |{f1:10.2} |"
            )?;
            match score.aligned_accuracy() {
                Some(accuracy) => writeln!(f, "{:17.2}", 100.0 * accuracy)?,
                None => writeln!(f)?,
            }
        }
        Ok(())
    }
}

/// Compares the sentences `system` of a text with the sentences `gold` of the same text. Words of one
/// sentence that have the same span are the words of a multiword token.
///
/// # Errors
/// The texts differ in more than blanks.
pub fn scores(
    gold: (&Document, &[Sentence]),
    system: (&Document, &[Sentence]),
) -> Result<Scores, DifferentTexts> {
    same_text(gold.0.text(), system.0.text())?;
    let (gold, system) = (Side::new(gold.0, gold.1), Side::new(system.0, system.1));
    let pairs = aligned(&gold.words, &system.words);
    let comparison = Comparison {
        gold: &gold.words,
        system: &system.words,
        gold_of: pairs.iter().map(|&(gold, system)| (system, gold)).collect(),
        pairs: &pairs,
    };
    let every = |_: &Word| true;
    let words = Score {
        gold: gold.words.len(),
        system: system.words.len(),
        correct: pairs.len(),
        aligned: None,
    };
    Ok(Scores(vec![
        ("Tokens", in_both(&gold.tokens, &system.tokens)),
        ("Sentences", in_both(&gold.sentences, &system.sentences)),
        ("Words", words),
        ("UPOS", comparison.same(|word| word.token.upos)),
        ("XPOS", comparison.same(|word| word.token.xpos.as_str())),
        ("UFeats", comparison.same(|word| features(word.token))),
        (
            "AllTags",
            comparison.same(|word| {
                let Token { upos, xpos, .. } = word.token;
                (upos, xpos, features(word.token))
            }),
        ),
        (
            "Lemmas",
            comparison.count(every, |gold, system| {
                // a treebank that has no lemma here takes any
                gold.token.lemma == "_" || gold.token.lemma == system.token.lemma
            }),
        ),
        (
            "UAS",
            comparison.count(every, |gold, system| comparison.same_head(gold, system)),
        ),
        (
            "LAS",
            comparison.count(every, |gold, system| comparison.same_arc(gold, system)),
        ),
        (
            "CLAS",
            comparison.count(
                |word| is_content(word.token.relation()),
                |gold, system| comparison.same_arc(gold, system),
            ),
        ),
    ]))
}

fn same_text(gold: &str, system: &str) -> Result<(), DifferentTexts> {
    let visible =
        |text: &str| -> Vec<char> { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let (gold, system) = (visible(gold), visible(system));
    if gold == system {
        return Ok(());
    }
    let pairs = gold.iter().zip(&system);
    let same = pairs.take_while(|(gold, system)| gold == system).count();
    let there = |text: &[char]| text.iter().skip(same).take(20).collect();
    Err(DifferentTexts {
        gold: there(&gold),
        system: there(&system),
    })
}

/// One of the two sides, its places counted in visible characters.
struct Side<'a> {
    tokens: BTreeSet<Span>,
    sentences: BTreeSet<Span>,
    words: Vec<Word<'a>>,
}

impl<'a> Side<'a> {
    fn new(document: &Document, sentences: &'a [Sentence]) -> Self {
        let places = Places::new(document.text());
        let mut side = Self {
            tokens: BTreeSet::new(),
            sentences: BTreeSet::new(),
            words: Vec::new(),
        };
        for sentence in sentences {
            let first = side.words.len();
            let tokens = &sentence.tokens;
            for (index, token) in tokens.iter().enumerate() {
                let beside = [index.checked_sub(1), Some(index + 1)];
                let mut beside = beside.into_iter().flatten().filter_map(|at| tokens.get(at));
                let span = places.visible(token.span);
                side.tokens.insert(span);
                side.words.push(Word {
                    token,
                    span,
                    is_shared: beside.any(|other| other.span == token.span),
                    head: token.head.map(|head| first + head),
                });
            }
            let own = &side.words[first..];
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                side.sentences.insert(first.span.cover(last.span));
            }
        }
        side
    }
}

/// Turns bytes of a text into visible characters.
struct Places(Vec<usize>);

impl Places {
    fn new(text: &str) -> Self {
        let mut before = vec![0; text.len() + 1];
        let mut count = 0;
        for (at, letter) in text.char_indices() {
            count += usize::from(!letter.is_whitespace());
            before[at + 1..=at + letter.len_utf8()].fill(count);
        }
        Self(before)
    }

    fn visible(&self, span: Span) -> Span {
        let place = |byte: usize| self.0.get(byte).copied().unwrap_or(0);
        Span::new(place(span.start), place(span.end))
    }
}

fn in_both(gold: &BTreeSet<Span>, system: &BTreeSet<Span>) -> Score {
    Score {
        gold: gold.len(),
        system: system.len(),
        correct: gold.intersection(system).count(),
        aligned: None,
    }
}

/// Both sides and the words that are in both.
struct Comparison<'a> {
    gold: &'a [Word<'a>],
    system: &'a [Word<'a>],
    pairs: &'a [(usize, usize)],
    gold_of: BTreeMap<usize, usize>,
}

impl<'a> Comparison<'a> {
    /// Counts words with the same `key`.
    fn same<K: PartialEq>(&self, key: impl Fn(&'a Word<'a>) -> K) -> Score {
        self.count(|_| true, |gold, system| key(gold) == key(system))
    }

    /// Counts the words that `counts`, on either side by itself, and those of them that are right.
    fn count(
        &self,
        counts: impl Fn(&Word) -> bool,
        is_right: impl Fn(&'a Word<'a>, &'a Word<'a>) -> bool,
    ) -> Score {
        let of = |words: &[Word]| words.iter().filter(|&word| counts(word)).count();
        let pairs = self
            .pairs
            .iter()
            .map(|&(gold, system)| (&self.gold[gold], &self.system[system]))
            .filter(|(gold, _)| counts(gold));
        Score {
            gold: of(self.gold),
            system: of(self.system),
            aligned: Some(pairs.clone().count()),
            correct: pairs
                .filter(|(gold, system)| is_right(gold, system))
                .count(),
        }
    }

    /// Whether the heads are the same word, or both are none.
    fn same_head(&self, gold: &Word, system: &Word) -> bool {
        match (gold.head, system.head) {
            (Some(gold), Some(system)) => self.gold_of.get(&system) == Some(&gold),
            (gold, system) => gold.is_none() && system.is_none(),
        }
    }

    /// Whether heads and relations are the same, subtypes aside.
    fn same_arc(&self, gold: &Word, system: &Word) -> bool {
        gold.token.relation() == system.token.relation() && self.same_head(gold, system)
    }
}

/// The features that all languages share.
const UNIVERSAL: [&str; 21] = [
    "Abbr", "Animacy", "Aspect", "Case", "Definite", "Degree", "Evident", "Foreign", "Gender",
    "Mood", "Number", "NumType", "Person", "Polarity", "Polite", "Poss", "PronType", "Reflex",
    "Tense", "VerbForm", "Voice",
];

/// The universal features of `token`, each with its value.
fn features(token: &Token) -> BTreeSet<&str> {
    let all = token.feats.split('|');
    all.filter(|feature| {
        let key = feature.split('=').next();
        key.is_some_and(|key| UNIVERSAL.contains(&key))
    })
    .collect()
}

/// Whether a relation is one of content words: CLAS leaves function words and punctuation out.
fn is_content(relation: &str) -> bool {
    !matches!(
        relation,
        "aux" | "case" | "cc" | "clf" | "cop" | "det" | "mark" | "punct"
    )
}
