//! One statement a line, with offsets in Unicode scalar values.

use crate::calendar::{Day, Stamp};
use crate::statement::{
    Certainty, Limit, Mention, Number, Polarity, Qualifier, Quantity, Reading, Slot, Source,
    Statement,
};
use crate::text::{CharIndex, Document, Span};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Line<'a> {
    document: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Day>,
    id: String,
    sentence: SentenceJson,
    subject: Option<SlotJson<'a>>,
    predicate: PredicateJson<'a>,
    object: Option<SlotJson<'a>>,
    relation: Option<&'a str>,
    polarity: Polarity,
    certainty: Certainty,
    attribution: Vec<SourceJson<'a>>,
    qualifiers: Vec<QualifierJson<'a>>,
    confidence: f64,
    rule: &'a str,
}

#[derive(Serialize)]
struct SentenceJson {
    index: usize,
    start: usize,
    end: usize,
}

/// Both `null` where nothing in the text carries the slot.
#[derive(Serialize)]
struct Place {
    start: Option<usize>,
    end: Option<usize>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum SlotJson<'a> {
    Statement { statement: String },
    Phrase(PhraseJson<'a>),
}

#[derive(Serialize)]
struct PhraseJson<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: Place,
    label: &'a str,
}

#[derive(Serialize)]
struct PredicateJson<'a> {
    text: &'a str,
    lemma: &'a str,
    #[serde(flatten)]
    place: Place,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    source: Option<PhraseJson<'a>>,
    cue: &'a str,
    /// When it was said; when it happened is a qualifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<QualifierJson<'a>>,
}

#[derive(Serialize)]
struct QualifierJson<'a> {
    kind: &'a str,
    text: &'a str,
    #[serde(flatten)]
    place: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
    /// In ISO 8601 with the extensions of EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    precision: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<AmountJson<'a>>,
}

/// A number or its bounds; those that the text does not give are left out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AmountJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_inclusive: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_exclusive: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_inclusive: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_exclusive: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    approximate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counted: Option<&'a str>,
}

impl<'a> AmountJson<'a> {
    fn new(quantity: &'a Quantity) -> Self {
        let number = |number: Number| number.to_string().parse().ok();
        let end = |limit: Option<Limit>, inclusive: bool| {
            let limit = limit.filter(|limit| limit.inclusive == inclusive);
            limit
                .filter(|_| quantity.value().is_none())
                .and_then(|limit| number(limit.number))
        };
        Self {
            value: quantity.value().and_then(number),
            min_inclusive: end(quantity.least, true),
            min_exclusive: end(quantity.least, false),
            max_inclusive: end(quantity.most, true),
            max_exclusive: end(quantity.most, false),
            approximate: quantity.approximate,
            unit: quantity.unit.as_deref(),
            counted: quantity.counted.as_deref(),
        }
    }
}

/// Writes the statements of `reading`, in order of the text.
pub fn write(document: &Document, reading: &Reading, mut out: impl io::Write) -> io::Result<()> {
    let lines = Lines {
        document,
        index: CharIndex::new(document.text()),
        count: reading.statements.len(),
        published: reading.published,
    };
    for (at, statement) in reading.statements.iter().enumerate() {
        serde_json::to_writer(&mut out, &lines.line(at, statement))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

struct Lines<'a> {
    document: &'a Document,
    index: CharIndex,
    count: usize,
    published: Option<Day>,
}

impl<'a> Lines<'a> {
    fn line(&self, at: usize, statement: &'a Statement) -> Line<'a> {
        let sentence = self.characters(statement.sentence_span);
        Line {
            document: self.document.name(),
            published: self.published,
            id: at.to_string(),
            sentence: SentenceJson {
                index: statement.sentence,
                start: sentence.start,
                end: sentence.end,
            },
            subject: statement.subject.as_ref().and_then(|slot| self.slot(slot)),
            predicate: PredicateJson {
                text: &statement.predicate.text,
                lemma: &statement.predicate.lemma,
                place: self.place(statement.predicate.span),
            },
            object: statement.object.as_ref().and_then(|slot| self.slot(slot)),
            relation: statement.predicate.relation.as_deref(),
            polarity: statement.polarity,
            certainty: statement.certainty,
            attribution: statement
                .attribution
                .iter()
                .map(|link| self.source(link))
                .collect(),
            qualifiers: statement
                .qualifiers
                .iter()
                .map(|found| self.qualifier(found))
                .collect(),
            // Thousandths: 0.9, not 0.8999999761581421.
            confidence: (f64::from(statement.confidence) * 1000.0).round() / 1000.0,
            rule: &statement.rule,
        }
    }

    fn characters(&self, span: Span) -> Span {
        self.index.char_span(self.document.text(), span)
    }

    fn place(&self, span: Span) -> Place {
        let written = (span.start < span.end).then(|| self.characters(span));
        Place {
            start: written.map(|span| span.start),
            end: written.map(|span| span.end),
        }
    }

    fn slot(&self, slot: &'a Slot) -> Option<SlotJson<'a>> {
        Some(match slot {
            Slot::Mention(mention) => SlotJson::Phrase(self.mention(mention)),
            Slot::Statement(at) if *at < self.count => SlotJson::Statement {
                statement: at.to_string(),
            },
            Slot::Statement(_) => return None,
            Slot::Literal { span, text } => SlotJson::Phrase(PhraseJson {
                text,
                place: self.place(*span),
                label: text,
            }),
        })
    }

    fn mention(&self, mention: &'a Mention) -> PhraseJson<'a> {
        PhraseJson {
            text: &mention.text,
            place: self.place(mention.span),
            label: &mention.entity.label,
        }
    }

    fn source(&self, source: &'a Source) -> SourceJson<'a> {
        SourceJson {
            source: source.holder.as_ref().map(|holder| self.mention(holder)),
            cue: &source.cue,
            time: source.time.as_ref().map(|time| self.qualifier(time)),
        }
    }

    fn qualifier(&self, qualifier: &'a Qualifier) -> QualifierJson<'a> {
        QualifierJson {
            kind: &qualifier.kind,
            text: &qualifier.text,
            place: self.place(qualifier.span),
            statement: qualifier
                .statement
                .filter(|&at| at < self.count)
                .map(|at| at.to_string()),
            date: qualifier.when.map(|when| when.to_string()),
            precision: qualifier
                .when
                .and_then(|when| when.from.or(when.until))
                .map(Stamp::precision),
            amount: qualifier.quantity.as_ref().map(AmountJson::new),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::samples;
    use serde_json::Value;

    #[test]
    fn every_line_is_json_and_its_offsets_quote_the_text() {
        for (document, reading) in samples::readings() {
            let mut out = Vec::new();
            write(&document, &reading, &mut out).unwrap();
            let text: Vec<char> = document.text().chars().collect();
            let written = String::from_utf8(out).unwrap();
            assert_eq!(written.lines().count(), reading.statements.len());
            for line in written.lines() {
                let line: Value = serde_json::from_str(line).unwrap();
                assert_eq!(line["document"], document.name());
                assert!(line["rule"].is_string());
                let predicate = &line["predicate"];
                let place = |key: &str| predicate[key].as_u64().unwrap() as usize;
                let quote: String = text[place("start")..place("end")].iter().collect();
                assert_eq!(predicate["text"], quote);
            }
        }
    }

    #[test]
    fn a_line_has_the_documented_form() {
        let (document, reading) = samples::readings().swap_remove(0);
        let mut out = Vec::new();
        write(&document, &reading, &mut out).unwrap();
        let first = String::from_utf8(out)
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .to_owned();
        assert_eq!(
            first,
            r#"{"document":"seed.txt","id":"0","sentence":{"index":0,"start":0,"end":46},"subject":{"text":"Iran","start":6,"end":10,"label":"Iran"},"predicate":{"text":"accused","lemma":"accuse","start":11,"end":18},"object":{"text":"Pakistan","start":19,"end":27,"label":"Pakistan"},"relation":"Accuse","polarity":"positive","certainty":"asserted","attribution":[],"qualifiers":[{"kind":"time","text":"Café","start":0,"end":4}],"confidence":0.9,"rule":"test"}"#
        );
    }
}
