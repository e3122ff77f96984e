//! The arguments of `eval`.

use super::ReaderOption;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct EvalOptions {
    #[command(subcommand)]
    pub what: Evaluation,
}

#[derive(Debug, Subcommand)]
pub enum Evaluation {
    /// Sentences, tokens, tags, lemmas and trees, by the measures of the CoNLL 2018 shared task
    #[command(after_help = "\
Examples:
  actant eval parse en_ewt-ud-test.conllu                 from the raw text
  actant eval parse --gold-tokens en_ewt-ud-test.conllu")]
    Parse(EvalParseOptions),
    /// Implicit edges (shared subjects, controlled subjects, relative gaps …) that the rules add to a
    /// treebank's own trees, against its enhanced graphs, rule by rule
    #[command(after_help = "\
Examples:
  actant eval enhance en_ewt-ud-dev.conllu
  actant eval enhance --errors 5 en_ewt-ud-dev.conllu     with five mismatches of each rule

Edges are compared by head, dependent and relation; the words that a treebank adds to a relation
(nmod:of) are counted by themselves, as labels. Edges at empty nodes (8.1) are left out.")]
    Enhance(EvalEnhanceOptions),
    /// Names of persons, organisations and places, against a file of tokens with BIO tags
    #[command(after_help = "\
Examples:
  actant eval names en_ewt-ud-dev.iob2
  actant eval names --reader fast politics.txt

A line is a token and a tag (O, B-PER, I-PER, B-ORG, B-LOC …), between tabs, as in CrossNER, or a number, a
token and a tag, as in Universal NER; an empty line ends a sentence. CrossNER's kinds are taken for ours where they
are one (politician: PER); names of other kinds are not counted. A name is right if its tokens and its kind are.")]
    Names(EvalNamesOptions),
    /// What each repair of trees changes in the trees that the reader makes, against a treebank
    #[command(after_help = "\
Examples:
  actant eval mend en_ewt-ud-dev.conllu
  actant eval mend --show like-as-verb en_ewt-ud-dev.conllu     with the arcs that a repair changes

The treebank's sentences and tokens are kept. What a repair changes is what would be other without it alone; heads and
relations are compared, subtypes aside. A repair may rightly lose where it makes another tree than the treebank of what
is one predicate to us (make sure). Treebanks that the reader was trained on have few trees to repair.")]
    Mend(EvalMendOptions),
}

#[derive(Debug, Args)]
pub struct EvalMendOptions {
    /// Treebank in CoNLL-U; - for stdin
    #[arg(value_name = "GOLD.conllu")]
    pub gold: PathBuf,
    /// Show the arcs that a repair changes (all: those that any does), with their sentences
    #[arg(long, value_name = "REPAIR")]
    pub show: Option<String>,
    #[command(flatten)]
    pub reader: ReaderOption,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct EvalNamesOptions {
    /// Tokens with BIO tags; - for stdin
    #[arg(value_name = "GOLD.iob2")]
    pub gold: PathBuf,
    #[command(flatten)]
    pub reader: ReaderOption,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct EvalEnhanceOptions {
    /// Treebank in CoNLL-U with enhanced graphs in its ninth column, DEPS; - for stdin
    #[arg(value_name = "GOLD.conllu")]
    pub gold: PathBuf,
    /// Show the first N mismatches of each rule
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct EvalParseOptions {
    /// Treebank in CoNLL-U; - for stdin
    #[arg(value_name = "GOLD.conllu")]
    pub gold: PathBuf,
    /// Keep the treebank's sentences and tokens, and read the rest
    #[arg(long)]
    pub gold_tokens: bool,
    #[command(flatten)]
    pub reader: ReaderOption,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}
