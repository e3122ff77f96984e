//! One statement a line, with offsets in Unicode scalar values.

use actant_base::calendar::{Day, Stamp};
use actant_base::statement::{
    Actor, Certainty, EntityKind, Features, Limit, Mention, Number, Polarity, Qualifier, Quantity,
    Reading, Slot, Source, Statement, Step, Tense, Withheld,
};
use actant_base::text::{CharIndex, Document, Span};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Line<'a> {
    document: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    id: String,
    sentence: SentenceJson,
    subject: Option<SlotJson<'a>>,
    predicate: PredicateJson<'a>,
    object: Option<SlotJson<'a>>,
    relation: Option<&'a str>,
    polarity: Polarity,
    certainty: Certainty,
    /// Left out where grammar does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    tense: Option<Tense>,
    attribution: Vec<SourceJson<'a>>,
    /// Identifiers of the statements that it denies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    denies: Vec<String>,
    /// The actors behind the subject, and behind the object or the content.
    agents: Vec<ActorJson<'a>>,
    targets: Vec<ActorJson<'a>>,
    qualifiers: Vec<QualifierJson<'a>>,
    confidence: f64,
    rule: &'a str,
    /// Why it says nothing, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    withheld: Option<Withheld>,
    #[serde(skip_serializing_if = "Option::is_none")]
    features: Option<&'a Features>,
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
    /// Who or what it is; left out of words that name nothing.
    #[serde(flatten)]
    entity: Option<EntityJson<'a>>,
    /// The step that found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<Step>,
}

/// A thing by its identifiers.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EntityJson<'a> {
    key: &'a str,
    kind: EntityKind,
    /// Its IRI elsewhere (Wikidata), if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ActorJson<'a> {
    key: &'a str,
    label: &'a str,
    kind: EntityKind,
    rule: &'static str,
    /// Its IRI elsewhere (Wikidata), if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<&'a str>,
}

impl<'a> ActorJson<'a> {
    fn new(actor: &'a Actor) -> Self {
        let entity = &actor.entity;
        Self {
            key: &entity.key,
            label: &entity.label,
            kind: entity.kind,
            rule: actor.rule.name(),
            same_as: entity.same_as.as_deref(),
        }
    }
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

/// What is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct JsonlOptions {
    /// Statements with less confidence are left out. Those that stay keep their numbers.
    pub min_confidence: f32,
    /// Whether statements that are withheld are written too, with the reason.
    pub all: bool,
    /// Whether the signs that the confidence was computed from are written too, and the steps that found who is meant.
    pub features: bool,
}

/// Writes the statements of `reading`, in order of the text.
///
/// # Errors
/// What `out` reports.
pub fn write(document: &Document, reading: &Reading, out: impl io::Write) -> io::Result<()> {
    write_with(document, reading, &JsonlOptions::default(), out)
}

/// Writes what `options` choose.
///
/// # Errors
/// What `out` reports.
pub fn write_with(
    document: &Document,
    reading: &Reading,
    options: &JsonlOptions,
    mut out: impl io::Write,
) -> io::Result<()> {
    let lines = Lines {
        document,
        index: CharIndex::new(document.source()),
        reading,
        options: *options,
    };
    let kept = reading.statements.iter().enumerate();
    for (at, statement) in kept.filter(|(at, _)| lines.kept(*at).is_some()) {
        serde_json::to_writer(&mut out, &lines.line(at, statement))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

struct Lines<'a> {
    document: &'a Document,
    index: CharIndex,
    reading: &'a Reading,
    options: JsonlOptions,
}

impl<'a> Lines<'a> {
    fn line(&self, at: usize, statement: &'a Statement) -> Line<'a> {
        let sentence = self.characters(statement.sentence_span);
        let metadata = self.document.metadata();
        Line {
            document: self.document.name(),
            published: self.reading.published,
            title: metadata.title.as_deref(),
            url: metadata.url.as_deref(),
            publisher: metadata.publisher.as_deref(),
            author: metadata.author.as_deref(),
            language: metadata.language.as_deref(),
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
            tense: statement.tense,
            attribution: statement
                .attribution
                .iter()
                .map(|link| self.source(link))
                .collect(),
            denies: statement
                .denies
                .iter()
                .filter(|&&at| self.kept(at).is_some())
                .map(usize::to_string)
                .collect(),
            agents: statement.agents.iter().map(ActorJson::new).collect(),
            targets: statement.targets.iter().map(ActorJson::new).collect(),
            qualifiers: statement
                .qualifiers
                .iter()
                .map(|found| self.qualifier(found))
                .collect(),
            // Thousandths: 0.9, not 0.8999999761581421.
            confidence: (f64::from(statement.confidence) * 1000.0).round() / 1000.0,
            rule: &statement.rule,
            withheld: statement.withheld,
            features: self.options.features.then_some(&statement.features),
        }
    }

    /// The statement at `at`, if it is written.
    fn kept(&self, at: usize) -> Option<&'a Statement> {
        let statement = self.reading.statements.get(at)?;
        let sure = statement.confidence >= self.options.min_confidence;
        (sure && (self.options.all || statement.withheld.is_none())).then_some(statement)
    }

    fn characters(&self, span: Span) -> Span {
        let span = self.document.in_source(span);
        self.index.char_span(self.document.source(), span)
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
            Slot::Statement(at) if self.kept(*at).is_some() => SlotJson::Statement {
                statement: at.to_string(),
            },
            Slot::Statement(at) => SlotJson::Phrase(self.words(self.reading.statements.get(*at)?)),
            Slot::Literal { span, text } => SlotJson::Phrase(PhraseJson {
                text,
                place: self.place(*span),
                label: text,
                entity: None,
                step: None,
            }),
        })
    }

    /// The words of a statement that is left out, in place of a reference to it.
    fn words(&self, statement: &'a Statement) -> PhraseJson<'a> {
        let slots = [&statement.subject, &statement.object]
            .into_iter()
            .flatten();
        let spans = slots.filter_map(|slot| match slot {
            Slot::Mention(mention) => Some(mention.span),
            Slot::Literal { span, .. } => Some(*span),
            Slot::Statement(_) => None,
        });
        // a subject may stand in a sentence before
        let whole = statement.sentence_span;
        let span = spans
            .filter(|span| whole.start <= span.start && span.end <= whole.end)
            .fold(statement.predicate.span, Span::cover);
        let text = self.document.slice(span);
        PhraseJson {
            text,
            place: self.place(span),
            label: text,
            entity: None,
            step: None,
        }
    }

    fn mention(&self, mention: &'a Mention) -> PhraseJson<'a> {
        PhraseJson {
            text: &mention.text,
            place: self.place(mention.span),
            label: &mention.entity.label,
            entity: Some(EntityJson {
                key: &mention.entity.key,
                kind: mention.entity.kind,
                same_as: mention.entity.same_as.as_deref(),
            }),
            step: self.options.features.then_some(mention.resolution.step),
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
            kind: qualifier.kind.name(),
            text: &qualifier.text,
            place: self.place(qualifier.span),
            statement: qualifier
                .statement
                .filter(|&at| self.kept(at).is_some())
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
    use crate::samples;
    use actant_base::text::Metadata;
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
    fn only_a_denial_says_what_it_denies() {
        let (document, reading) = samples::readings().swap_remove(0);
        let mut out = Vec::new();
        write(&document, &reading, &mut out).unwrap();
        let written = String::from_utf8(out).unwrap();
        let denies: Vec<bool> = written
            .lines()
            .map(|line| line.contains(r#""denies":["1"]"#))
            .collect();
        assert_eq!(denies, [false, false, true, false]);
        assert_eq!(written.matches("denies").count(), 1);
    }

    #[test]
    fn what_the_publisher_says_stands_beside_the_day() {
        let (document, reading) = samples::readings().swap_remove(0);
        let document = document.with_metadata(Metadata {
            title: Some("A \"charge\"".to_owned()),
            url: Some("https://example.org/a".to_owned()),
            ..Metadata::default()
        });
        let mut out = Vec::new();
        write(&document, &reading, &mut out).unwrap();
        let lines = String::from_utf8(out).unwrap();
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            assert_eq!(line["title"], "A \"charge\"");
            assert_eq!(line["url"], "https://example.org/a");
            assert_eq!(line.get("publisher"), None);
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
            r#"{"document":"seed.txt","id":"0","sentence":{"index":0,"start":0,"end":46},"subject":{"text":"Iran","start":6,"end":10,"label":"Iran","key":"actor/iran","kind":"State","sameAs":"http://www.wikidata.org/entity/Q794"},"predicate":{"text":"accused","lemma":"accuse","start":11,"end":18},"object":{"text":"Pakistan","start":19,"end":27,"label":"Pakistan","key":"actor/pakistan","kind":"State"},"relation":"Accuse","polarity":"positive","certainty":"asserted","attribution":[],"agents":[],"targets":[],"qualifiers":[{"kind":"time","text":"Café","start":0,"end":4}],"confidence":0.9,"rule":"test"}"#
        );
    }
}
