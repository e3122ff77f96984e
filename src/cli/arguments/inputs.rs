//! Where text comes from, how it is read, and with which words.

use crate::reader::Choice;
use actant_base::calendar::Day;
use actant_input::{Columns, InputKind};
use clap::Args;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Where text comes from and how it is read.
#[derive(Debug, Args)]
pub struct Reading {
    /// Articles (.txt .md .html .eml .docx .odt .pdf), several of them (.jsonl .json .csv .tsv .rss .atom .mbox .warc .wet
    /// .zip), any with .gz or .zst; folders, patterns such as 'news/**/*.html', or - for stdin
    #[arg(required_unless_present = "input_jsonl", value_name = "FILE")]
    pub inputs: Vec<PathBuf>,
    /// What the inputs are, whatever they are called: txt, md, html, jsonl, json, csv, tsv, feed, eml, mbox, docx, odt,
    /// pdf, warc or zip; by default the name tells, else the content
    #[arg(long, value_name = "FORMAT", help_heading = "Inputs")]
    pub input_format: Option<InputKind>,
    /// Of folders, only files that fit a pattern, such as '*.html' or '2026/**'; several times if you like
    #[arg(long, value_name = "PATTERN", help_heading = "Inputs")]
    pub include: Vec<String>,
    /// Of folders, no file that fits a pattern; several times if you like
    #[arg(long, value_name = "PATTERN", help_heading = "Inputs")]
    pub exclude: Vec<String>,
    /// Do not pass over documents that are in another language than English
    #[arg(long, help_heading = "Inputs")]
    pub any_language: bool,
    /// An article a line, as {"id": …, "text": …, "date": …}, whatever the file is called; - for stdin
    #[arg(long, value_name = "FILE")]
    pub input_jsonl: Vec<PathBuf>,
    /// Threads that read; the result is the same for any number
    #[arg(long, visible_alias = "jobs", value_name = "N", default_value_t = NonZeroUsize::MIN)]
    pub threads: NonZeroUsize,
    #[command(flatten)]
    pub reader: ReaderOption,
}

/// Articles whose statements are kept, and what of them: what `build`, `add` and `update` have in common.
#[derive(Debug, Args)]
pub struct Kept {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub records: Records,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
    /// Keep also statements that say nothing (`the announcement — come`) or are doubtful (confidence
    /// below 0.5)
    #[arg(long)]
    pub all: bool,
    /// Leave out who is behind the subjects and objects of statements
    #[arg(long)]
    pub no_actors: bool,
    /// No summary and no progress on stderr
    #[arg(short, long)]
    pub quiet: bool,
}

/// Which fields of a table or of JSON hold what; by default those with the usual names (text, body, content …).
#[derive(Debug, Args)]
pub struct Records {
    /// The field with the text of an article
    #[arg(long, value_name = "NAME", help_heading = "Tables of articles")]
    pub text_column: Option<String>,
    /// The field with its identifier: what the document is called
    #[arg(long, value_name = "NAME", help_heading = "Tables of articles")]
    pub id_column: Option<String>,
    /// The field with the day of its publication
    #[arg(long, value_name = "NAME", help_heading = "Tables of articles")]
    pub date_column: Option<String>,
    /// The field with its headline
    #[arg(long, value_name = "NAME", help_heading = "Tables of articles")]
    pub title_column: Option<String>,
}

impl Records {
    /// As the library takes them.
    pub fn columns(&self) -> Columns {
        Columns {
            id: self.id_column.clone(),
            text: self.text_column.clone(),
            date: self.date_column.clone(),
            title: self.title_column.clone(),
        }
    }
}

#[derive(Debug, Clone, Args)]
pub struct ReaderOption {
    /// default, fast (many times faster, less exact), or a file of weights
    #[arg(
        id = "reader",
        long = "reader",
        value_name = "READER",
        default_value = "default"
    )]
    pub choice: Choice,
}

#[derive(Debug, Clone, Default, Args)]
pub struct OntologyOption {
    /// Your own actors and words, beside those that are built in: a Turtle file, a table such as
    /// frames.tsv, or a folder of these; several times if you like
    #[arg(long, value_name = "FILE|FOLDER")]
    pub ontology: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct DateOption {
    /// The day of publication of texts that tell none, neither beside the text nor in a dateline: `yesterday` and
    /// `on Monday` are counted from it
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Day>,
}
