//! Files of which each record is a document: JSON Lines, JSON, CSV and TSV. A record that cannot be used costs itself only.

use super::Fault;
use super::fields::{self, Columns, Field};
use super::source::Source;
use super::text::LARGEST;
use actant_base::text::Document;
use serde_json::{Map, Value};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How the records of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// An object a line.
    JsonLines,
    /// A list of objects, or an object that has one, or one object.
    Json,
    /// Rows below a header, cells parted by commas, semicolons, bars or tabs.
    Csv,
    /// The same, parted by tabs.
    Tsv,
}

impl RecordKind {
    /// By the ending of a name.
    pub fn of_name(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "jsonl" | "ndjson" => Self::JsonLines,
            "json" => Self::Json,
            "csv" => Self::Csv,
            "tsv" | "tab" => Self::Tsv,
            _ => return None,
        })
    }
}

/// A record has at most so many bytes: those of the largest text, each escaped, and some for the rest.
const LARGEST_RECORD: u64 = 6 * LARGEST;

/// A file of JSON that is not divided by lines is read as a whole.
const LARGEST_JSON: u64 = 256 * 1024 * 1024;

/// The records of a file, one at a time.
pub struct Records {
    /// As it is shown.
    file: String,
    /// What its documents are called, with their number, if they have no identifiers.
    name: String,
    columns: Columns,
    /// How many were read.
    read: usize,
    rows: Rows,
}

enum Rows {
    Lines {
        reader: Box<dyn BufRead>,
        line: usize,
    },
    Objects(std::vec::IntoIter<Value>),
    Table(Box<Table>),
    Done,
}

impl Records {
    /// The records of `source`, of which `reader` reads the bytes.
    ///
    /// # Errors
    /// Its header or its JSON cannot be read.
    pub fn open(
        source: &Source,
        reader: Box<dyn BufRead>,
        kind: RecordKind,
        columns: &Columns,
    ) -> Result<Self, Fault> {
        let file = source.path.display().to_string();
        let rows = match kind {
            RecordKind::JsonLines => Rows::Lines { reader, line: 0 },
            RecordKind::Json => Rows::Objects(objects(&file, reader)?),
            RecordKind::Csv => Rows::Table(Table::open(&file, reader, None, columns)?),
            RecordKind::Tsv => Rows::Table(Table::open(&file, reader, Some(b'\t'), columns)?),
        };
        Ok(Self {
            file,
            name: source.name.clone(),
            columns: columns.clone(),
            read: 0,
            rows,
        })
    }

    /// The next document, or what is wrong with the next record.
    pub fn next(&mut self) -> Option<Result<Document, Fault>> {
        let (place, values) = match &mut self.rows {
            Rows::Lines { reader, line } => match next_line(reader, line) {
                Ok(None) => return None,
                Ok(Some(bytes)) => {
                    let place = format!("{}:{line}", self.file);
                    (place, object(&bytes).map(Values::Object))
                }
                Err(stop) => {
                    let place = format!("{}:{line}", self.file);
                    let reason = match stop {
                        Stop::Line(reason) => reason,
                        Stop::End(error) => {
                            self.rows = Rows::Done;
                            error.to_string()
                        }
                    };
                    (place, Err((None, reason)))
                }
            },
            Rows::Objects(objects) => {
                let value = objects.next()?;
                let place = format!("{}: record {}", self.file, self.read + 1);
                let values = match value {
                    Value::Object(object) => Ok(Values::Object(object)),
                    other => Err((None, expected_object(&other))),
                };
                (place, values)
            }
            Rows::Table(table) => match table.next()? {
                Ok((line, row)) => (format!("{}:{line}", self.file), Ok(Values::Row(row))),
                Err((line, reason)) => {
                    let place = format!("{}:{line}", self.file);
                    if table.is_broken {
                        self.rows = Rows::Done;
                    }
                    (place, Err((None, reason)))
                }
            },
            Rows::Done => return None,
        };
        self.read += 1;
        let name = format!("{}#{}", self.name, self.read);
        let document =
            values.and_then(|values| self.document(name, values).map_err(|reason| (None, reason)));
        Some(document.map_err(|(column, reason)| {
            let place = match column {
                Some(column) => format!("{place}:{column}"),
                None => place,
            };
            Fault { place, reason }
        }))
    }

    fn document(&self, name: String, mut values: Values) -> Result<Document, String> {
        match &mut values {
            Values::Row(row) => fields::document(name, |field| row.take(field)),
            Values::Object(object) => of_object(name, std::mem::take(object), &self.columns),
        }
    }
}

/// The document of an object; `name` is what it is called if the object does not say.
fn of_object(
    name: String,
    mut object: Map<String, Value>,
    columns: &Columns,
) -> Result<Document, String> {
    let names: Vec<String> = object.keys().cloned().collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if columns.place(Field::Text, &names).is_none() {
        return Err(columns.no_text(&names));
    }
    fields::document(name, |field| {
        let place = columns.place(field, &names)?;
        match object.remove(names[place])? {
            Value::String(text) => Some(text),
            Value::Number(number) if field != Field::Text => Some(number.to_string()),
            _ => None,
        }
    })
}

/// The identifier that a line of JSON gives itself, and its document, which is called by it or by nothing.
pub(super) fn of_line(
    line: &[u8],
    columns: &Columns,
) -> (Option<String>, Result<Document, String>) {
    let object = match object(line) {
        Ok(object) => object,
        Err((Some(column), reason)) => return (None, Err(format!("column {column}: {reason}"))),
        Err((None, reason)) => return (None, Err(reason)),
    };
    let names: Vec<&str> = object.keys().map(String::as_str).collect();
    let place = columns.place(Field::Id, &names);
    let id = match place.and_then(|place| object.get(names[place])) {
        Some(Value::String(id)) if !id.trim().is_empty() => Some(id.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    (id, of_object(String::new(), object, columns))
}

/// The values of one record.
enum Values {
    Object(Map<String, Value>),
    Row(Row),
}

/// Why a line cannot be had.
pub(super) enum Stop {
    /// It is none that can be used.
    Line(String),
    /// Nor can any other.
    End(io::Error),
}

/// The next line that is not empty, without its end.
pub(super) fn next_line(
    reader: &mut dyn BufRead,
    line: &mut usize,
) -> Result<Option<Vec<u8>>, Stop> {
    loop {
        let mut bytes = Vec::new();
        let read = reader
            .take(LARGEST_RECORD)
            .read_until(b'\n', &mut bytes)
            .map_err(Stop::End)?;
        if read == 0 {
            return Ok(None);
        }
        *line += 1;
        if read as u64 == LARGEST_RECORD && !bytes.ends_with(b"\n") {
            reader.skip_until(b'\n').map_err(Stop::End)?;
            return Err(Stop::Line(format!(
                "this line is longer than {} MiB: expected a JSON object with one article",
                LARGEST_RECORD / (1024 * 1024)
            )));
        }
        if *line == 1 && bytes.starts_with("\u{feff}".as_bytes()) {
            bytes.drain(..3);
        }
        if !bytes.trim_ascii().is_empty() {
            return Ok(Some(bytes));
        }
    }
}

/// The object in a line; else the column, from one, and what is wrong.
fn object(line: &[u8]) -> Result<Map<String, Value>, (Option<usize>, String)> {
    match serde_json::from_slice(line.trim_ascii_end()) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(other) => Err((None, expected_object(&other))),
        Err(error) => {
            let column = Some(error.column()).filter(|&column| column > 0);
            Err((column, format!("no JSON: {}", without_place(&error))))
        }
    }
}

fn expected_object(value: &Value) -> String {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    format!("expected an object such as {{\"id\": \"a1\", \"text\": \"…\"}}, found {found}")
}

/// The message of an error of JSON without *at line 1 column 9*, which is told before it.
fn without_place(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].to_owned()
}

/// The objects of a file of JSON: those of its list, or of the list that its only object has, or that object.
fn objects(file: &str, reader: Box<dyn BufRead>) -> Result<std::vec::IntoIter<Value>, Fault> {
    let mut bytes = Vec::new();
    let mut limited = reader.take(LARGEST_JSON + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| Fault::new(file, error.to_string()))?;
    if bytes.len() as u64 > LARGEST_JSON {
        let reason = format!(
            "larger than {} MiB: write its objects as JSON Lines, one a line (`jq -c '.[]'`)",
            LARGEST_JSON / (1024 * 1024)
        );
        return Err(Fault::new(file, reason));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        let place = format!("{file}:{}:{}", error.line(), error.column());
        Fault::new(place, format!("no JSON: {}", without_place(&error)))
    })?;
    let objects = match value {
        Value::Array(objects) => objects,
        Value::Object(mut object) => {
            let is_list = |value: &Value| {
                value
                    .as_array()
                    .is_some_and(|list| list.iter().any(Value::is_object))
            };
            let list = object.values_mut().find(|value| is_list(value));
            match list.map(Value::take) {
                Some(Value::Array(objects)) => objects,
                _ => vec![Value::Object(object)],
            }
        }
        other => return Err(Fault::new(file, expected_object(&other))),
    };
    Ok(objects.into_iter())
}

/// A table below its header.
struct Table {
    rows: csv::ByteRecordsIntoIter<Guard>,
    /// The bytes that were read since the last row.
    since: Arc<AtomicU64>,
    /// In which cell each field stands.
    places: [Option<usize>; Field::ALL.len()],
    /// How many cells a row has.
    width: usize,
    /// Whether nothing more can be read of it.
    is_broken: bool,
}

/// The cells of a row that say something.
struct Row([Option<String>; Field::ALL.len()]);

impl Row {
    fn take(&mut self, field: Field) -> Option<String> {
        self.0[field as usize].take()
    }
}

impl Table {
    fn open(
        file: &str,
        mut reader: Box<dyn BufRead>,
        mark: Option<u8>,
        columns: &Columns,
    ) -> Result<Box<Self>, Fault> {
        let fault = |reason: String| Fault::new(format!("{file}:1"), reason);
        let front = reader
            .fill_buf()
            .map_err(|error| fault(error.to_string()))?;
        let has_mark = front.starts_with("\u{feff}".as_bytes());
        let mark = mark.unwrap_or_else(|| delimiter(front));
        reader.consume(if has_mark { 3 } else { 0 });
        let since = Arc::new(AtomicU64::new(0));
        let guard = Guard {
            reader: BufReader::new(reader),
            since: Arc::clone(&since),
        };
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(mark)
            .flexible(true)
            .from_reader(guard);
        let header = rows.headers().map_err(|error| fault(error.to_string()))?;
        let names: Vec<&str> = header.iter().collect();
        if columns.place(Field::Text, &names).is_none() {
            return Err(fault(columns.no_text(&names)));
        }
        let places = Field::ALL.map(|field| columns.place(field, &names));
        let width = names.len();
        Ok(Box::new(Self {
            rows: rows.into_byte_records(),
            since,
            places,
            width,
            is_broken: false,
        }))
    }

    /// The next row with its line, or the line of one that cannot be used and why.
    fn next(&mut self) -> Option<Result<(u64, Row), (u64, String)>> {
        self.since.store(0, Ordering::Relaxed);
        let record = match self.rows.next()? {
            Ok(record) => record,
            Err(error) => {
                self.is_broken = true;
                let line = self.rows.reader().position().line();
                return Some(Err((line, error.to_string())));
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != self.width {
            let (found, width) = (record.len(), self.width);
            let reason = format!(
                "expected {width} cells, as in the header, found {found}; is a quotation mark missing?"
            );
            return Some(Err((line, reason)));
        }
        let mut row = Row(Default::default());
        for (cell, place) in row.0.iter_mut().zip(self.places) {
            let Some(bytes) = place.and_then(|place| record.get(place)) else {
                continue;
            };
            let Ok(text) = std::str::from_utf8(bytes) else {
                let reason =
                    "not UTF-8; convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`";
                return Some(Err((line, reason.to_owned())));
            };
            *cell = Some(text.to_owned());
        }
        Some(Ok((line, row)))
    }
}

/// What parts the cells of a header: the commonest of the usual marks.
fn delimiter(front: &[u8]) -> u8 {
    let header = front.split(|&byte| byte == b'\n').next().unwrap_or(front);
    let count = |mark: u8| header.iter().filter(|&&byte| byte == mark).count();
    // of two that are as common, the last of these
    *[b'|', b';', b'\t', b',']
        .iter()
        .max_by_key(|&&mark| count(mark))
        .unwrap_or(&b',')
}

/// Stops a row that has no end, as after a quotation mark that is never closed.
struct Guard {
    reader: BufReader<Box<dyn BufRead>>,
    since: Arc<AtomicU64>,
}

impl Read for Guard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let since = self.since.fetch_add(read as u64, Ordering::Relaxed);
        if since > LARGEST_RECORD {
            return Err(io::Error::other(format!(
                "a row longer than {} MiB; is a quotation mark missing?",
                LARGEST_RECORD / (1024 * 1024)
            )));
        }
        Ok(read)
    }
}
