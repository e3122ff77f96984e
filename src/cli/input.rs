//! The documents that are read. What cannot be used is reported by name and left out.

use super::arguments::{DateOption, Reading, Records};
use super::failure::Failure;
use actant_base::calendar::Day;
use actant_base::text::Document;
use actant_input::{Content, Inputs, Options};
use std::path::PathBuf;

/// The documents of the inputs in order, each as it is read.
pub struct Articles {
    inputs: Inputs,
    /// The day on which those were published that do not say.
    day: Option<Day>,
    /// How many were read.
    pub read: usize,
    /// How many could not be read.
    pub skipped: usize,
}

impl Articles {
    /// Those of `paths`, and of files of records that are named as such.
    pub fn of(reading: &Reading, records: &Records, date: &DateOption, content: Content) -> Self {
        let options = Options {
            content,
            columns: records.columns(),
            json_lines: reading.input_jsonl.clone(),
        };
        let mut articles = Self::new(Inputs::open(&reading.inputs, options));
        articles.day = date.date;
        articles
    }

    /// Those of files of JSON Lines.
    pub fn of_json_lines(paths: &[PathBuf]) -> Self {
        let options = Options {
            json_lines: paths.to_vec(),
            ..Options::default()
        };
        Self::new(Inputs::open(&[], options))
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
        for note in inputs.notes() {
            eprintln!("note: {note}");
        }
        Self {
            inputs,
            day: None,
            read: 0,
            skipped: 0,
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

impl Iterator for Articles {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        loop {
            match self.inputs.next()? {
                Ok(document) => {
                    self.read += 1;
                    let day = document.published().or(self.day);
                    return Some(document.published_on(day));
                }
                Err(fault) => {
                    eprintln!("error: {fault}");
                    self.skipped += 1;
                }
            }
        }
    }
}
