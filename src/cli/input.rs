//! The documents that are read. What cannot be used is reported by name and left out.

use super::arguments::{DateOption, Reading, Records};
use super::failure::Failure;
use actant_base::calendar::Day;
use actant_base::text::Document;
use actant_input::{Chosen, Content, Inputs, Options};
use std::path::{Path, PathBuf};

/// What counts the documents of the inputs, without a word about those that cannot be used; nothing if it is told that
/// nobody waits for it any more.
///
/// # Errors
/// A pattern that is none.
pub fn counter(
    reading: &Reading,
    records: &Records,
    content: Content,
) -> Result<impl FnOnce(&dyn Fn() -> bool) -> Option<usize> + Send + use<>, Failure> {
    let options = options_of_records(reading, records, content)?;
    let paths = reading.inputs.clone();
    Ok(move |is_over: &dyn Fn() -> bool| {
        let mut count = 0;
        for document in Inputs::open(&paths, options) {
            if is_over() {
                return None;
            }
            count += usize::from(document.is_ok());
        }
        Some(count)
    })
}

/// The documents of the inputs in order, each as it is read.
pub struct Articles {
    inputs: Inputs,
    /// The day that is taken for those that tell none.
    day: Option<Day>,
    /// How many were read.
    pub read: usize,
    /// How many could not be read.
    pub skipped: usize,
}

impl Articles {
    /// Those of `reading`, whose records have fields that are called as `records` says.
    ///
    /// # Errors
    /// A pattern that is none.
    pub fn of(
        reading: &Reading,
        records: &Records,
        date: &DateOption,
        content: Content,
    ) -> Result<Self, Failure> {
        let options = options_of_records(reading, records, content)?;
        let mut articles = Self::new(Inputs::open(&reading.inputs, options));
        articles.day = date.date;
        Ok(articles)
    }

    /// Those of files of JSON Lines.
    pub fn of_json_lines(paths: &[PathBuf]) -> Self {
        let options = Options {
            json_lines: paths.to_vec(),
            ..Options::default()
        };
        Self::new(Inputs::open(&[], options))
    }

    /// Those of one of the paths of `reading`.
    ///
    /// # Errors
    /// A pattern that is none.
    pub fn of_path(path: &Path, reading: &Reading, content: Content) -> Result<Self, Failure> {
        let options = options(reading, content)?;
        Ok(Self::new(Inputs::open(&[path.to_owned()], options)))
    }

    /// Those of `paths`.
    pub fn of_paths(paths: &[PathBuf], content: Content) -> Self {
        let options = Options {
            content,
            ..Options::default()
        };
        Self::new(Inputs::open(paths, options))
    }

    fn new(inputs: Inputs) -> Self {
        let mut articles = Self {
            inputs,
            day: None,
            read: 0,
            skipped: 0,
        };
        articles.tell_notes();
        articles
    }

    fn tell_notes(&mut self) {
        for note in self.inputs.take_notes() {
            eprintln!("note: {note}");
        }
    }

    /// # Errors
    /// Nothing could be read.
    pub fn some_read(&self) -> Result<(), Failure> {
        match self.read {
            0 => Err(Failure::Input),
            _ => Ok(()),
        }
    }
}

/// Which files of folders are read.
///
/// # Errors
/// A pattern that is none.
pub fn chosen(reading: &Reading) -> Result<Chosen, Failure> {
    Chosen::new(&reading.include, &reading.exclude).map_err(Failure::Usage)
}

fn options_of_records(
    reading: &Reading,
    records: &Records,
    content: Content,
) -> Result<Options, Failure> {
    Ok(Options {
        columns: records.columns(),
        json_lines: reading.input_jsonl.clone(),
        ..options(reading, content)?
    })
}

fn options(reading: &Reading, content: Content) -> Result<Options, Failure> {
    Ok(Options {
        content,
        kind: reading.input_format,
        chosen: chosen(reading)?,
        any_language: reading.any_language,
        ..Options::default()
    })
}

impl Iterator for Articles {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        loop {
            let next = self.inputs.next();
            self.tell_notes();
            match next? {
                Ok(document) => {
                    self.read += 1;
                    return Some(document.assumed_on(self.day));
                }
                Err(fault) => {
                    eprintln!("error: {fault}");
                    self.skipped += 1;
                }
            }
        }
    }
}

/// How many documents the day of `--date` was taken for, because nothing tells that of their publication.
#[derive(Debug, Default)]
pub struct Undated(usize);

impl Undated {
    /// Counts `document`, for whose publication `day` was found.
    pub fn see(&mut self, document: &Document, day: Option<Day>) {
        let is_assumed =
            document.published().is_none() && day.is_some() && day == document.assumed();
        self.0 += usize::from(is_assumed);
    }

    /// Tells it, if there are several: a folder is seldom of one day.
    pub fn tell(&self, date: &DateOption) {
        if let Some(day) = date.date.filter(|_| self.0 > 1) {
            eprintln!(
                "note: --date {day} was taken for {} documents that tell no day of their own",
                self.0
            );
        }
    }
}
