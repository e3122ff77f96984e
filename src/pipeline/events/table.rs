//! Events as rows: JSON Lines, or comma-separated values (RFC 4180).

use serde::Serialize;
use serde_json::Value;
use std::io;

/// One row. What the text does not tell is empty: `null` in JSON, nothing in CSV.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// The document's name.
    pub document: String,
    /// Index of its sentence, from 0.
    pub sentence: usize,
    /// When it happened (ISO 8601, EDTF), else the day of the text.
    pub date: Option<String>,
    /// Who does it.
    pub source: Option<String>,
    /// ISO 3166-1, three letters.
    pub source_country: Option<String>,
    /// PLOVER's code: `GOV`, `MIL`, `REB` and so on.
    pub source_sector: Option<&'static str>,
    /// To whom.
    pub target: Option<String>,
    /// ISO 3166-1, three letters.
    pub target_country: Option<String>,
    /// PLOVER's code.
    pub target_sector: Option<&'static str>,
    /// PLOVER's type: `ASSAULT`, `CONSULT` and so on.
    pub event: &'static str,
    /// PLOVER's mode, where the verb tells it.
    pub mode: Option<&'static str>,
    /// Root of the code of CAMEO, two digits.
    pub cameo_root: &'static str,
    /// `positive`, or `negative` for what is denied.
    pub polarity: &'static str,
    /// One of the seven certainties, in small letters.
    pub certainty: String,
    /// Who says so, the outermost first, between ` > `; empty is the author.
    pub attribution: Option<String>,
    /// `past`, `present`, `future`, `habitual`.
    pub tense: Option<&'static str>,
    /// Where, as written.
    pub place: Option<String>,
    /// How many are killed, or at least.
    pub killed: Option<serde_json::Number>,
    /// How many are wounded, or at least.
    pub injured: Option<serde_json::Number>,
    /// What else is counted.
    pub quantity: Option<serde_json::Number>,
    /// How probable it is that the text says so, 0 to 1.
    pub confidence: f64,
    /// First character of the passage, in Unicode scalar values.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Who published the document.
    pub publisher: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
}

/// The columns, in order.
pub const COLUMNS: [&str; 25] = [
    "document",
    "sentence",
    "date",
    "source",
    "source_country",
    "source_sector",
    "target",
    "target_country",
    "target_sector",
    "event",
    "mode",
    "cameo_root",
    "polarity",
    "certainty",
    "attribution",
    "tense",
    "place",
    "killed",
    "injured",
    "quantity",
    "confidence",
    "start",
    "end",
    "publisher",
    "url",
];

impl Event {
    /// Whether both tell the same of the same passage, but for who says so and how probable it is.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let alike = Self {
            confidence: other.confidence,
            attribution: other.attribution.clone(),
            start: other.start,
            end: other.end,
            ..self.clone()
        };
        alike == *other
    }
}

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One JSON object a line.
    JsonLines,
    /// Comma-separated values; the caller writes [`COLUMNS`] above the first row.
    Csv,
}

/// Writes `events`, a line each.
///
/// # Errors
/// What `out` reports.
pub fn write(events: &[Event], shape: Shape, out: &mut dyn io::Write) -> io::Result<()> {
    for event in events {
        match shape {
            Shape::JsonLines => {
                serde_json::to_writer(&mut *out, event)?;
                out.write_all(b"\n")?;
            }
            Shape::Csv => {
                let row = serde_json::to_value(event)?;
                let cells: Vec<String> = COLUMNS.iter().map(|name| cell(&row[name])).collect();
                writeln!(out, "{}", cells.join(","))?;
            }
        }
    }
    Ok(())
}

/// A value as a cell, in quotation marks where it has a mark of the format.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_and_marks_are_quoted() {
        assert_eq!(cell(&"a, \"b\"".into()), "\"a, \"\"b\"\"\"");
        assert_eq!(cell(&Value::Null), "");
        assert_eq!(cell(&3.into()), "3");
    }
}
