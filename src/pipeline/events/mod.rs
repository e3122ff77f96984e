//! Statements in, political events out: who does what to whom, by country, sector and type, in the terms of PLOVER and CAMEO.
//! Each event is one row of a table. A statement that is no event of these schemes (*Peru borders Chile*) has no row.

mod kind;
mod side;
mod table;

pub use table::{COLUMNS, Event, Shape, write};

use actant_base::statement::{Polarity, Qualifier, QualifierKind, Reading, Statement, Tense};
use actant_base::text::{CharIndex, Document};
use actant_graph::extent;
use actant_words::gazetteer::Gazetteer;
use actant_words::lexicon::{EventType, Group, Lexicon};
use side::Side;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What events are made of.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The text.
    pub document: &'a Document,
    /// What it says.
    pub reading: &'a Reading,
    /// The states that people and bodies belong to whom no list knows, by keys.
    pub homes: &'a BTreeMap<Arc<str>, Arc<str>>,
    /// Of each sentence, the only state that is spoken of.
    pub alone: &'a [Option<Arc<str>>],
    /// Known actors and places.
    pub gazetteer: &'a Gazetteer,
    /// Words for the dead and the wounded, for organs.
    pub lexicon: &'a Lexicon,
}

/// The events of a document, in order of its statements: one for each agent and each target.
pub fn of(context: &Context) -> Vec<Event> {
    let characters = CharIndex::new(context.document.source());
    let mut events: Vec<Event> = Vec::new();
    for at in 0..context.reading.statements.len() {
        let Some(kind) = context.kind(at) else {
            continue;
        };
        for (kind, source, target) in context.sides(at, kind) {
            // *talked with Peru*: so did Peru
            if kind.is_mutual && source.country.is_some() && target.country.is_some() {
                let other = context.event(at, kind, target.clone(), source.clone(), &characters);
                if !events.iter().any(|known| known.is_same(&other)) {
                    events.push(other);
                }
            }
            let event = context.event(at, kind, source, target, &characters);
            // several who say the same make one event
            let known = events.iter_mut().find(|known| known.is_same(&event));
            match known {
                Some(known) => known.confidence = known.confidence.max(event.confidence),
                None => events.push(event),
            }
        }
    }
    events
}

impl Context<'_> {
    fn event(
        &self,
        at: usize,
        kind: EventType,
        source: Side,
        target: Side,
        characters: &CharIndex,
    ) -> Event {
        let statement = &self.reading.statements[at];
        let extent = self.document.in_source(extent(self.reading, at));
        let span = characters.char_span(self.document.source(), extent);
        let count = self.count(statement);
        let (killed, injured, quantity) = match statement.predicate.lemma.split(' ').next() {
            Some(verb) if self.lexicon.is_in(Group::Deadly, verb) => (count, None, None),
            Some(verb) if self.lexicon.is_in(Group::Injuring, verb) => (None, count, None),
            _ => (None, None, count),
        };
        Event {
            document: self.reading.document.clone(),
            sentence: statement.sentence,
            date: self.date(statement),
            source: source.name,
            source_country: source.country,
            source_sector: source.sector,
            target: target.name,
            target_country: target.country,
            target_sector: target.sector,
            event: kind.name,
            mode: kind.mode,
            cameo_root: kind.root,
            polarity: match statement.polarity {
                // a failed agreement is a rejection, and that is affirmed
                Polarity::Negative
                    if kind.name == "REJECT"
                        && statement.predicate.relation.as_deref() != Some("Reject") =>
                {
                    "positive"
                }
                Polarity::Positive => "positive",
                Polarity::Negative => "negative",
            },
            certainty: format!("{:?}", statement.certainty).to_lowercase(),
            attribution: sources(statement),
            tense: statement.tense.map(Tense::name),
            place: self
                .first(statement, QualifierKind::Place)
                .map(|place| place.text.to_string()),
            killed,
            injured,
            quantity,
            confidence: (f64::from(statement.confidence) * 1000.0).round() / 1000.0,
            start: span.start,
            end: span.end,
            publisher: self.document.metadata().publisher.clone(),
            url: self.document.metadata().url.clone(),
        }
    }

    /// When it happened, as far as the text tells; else the day of the text, unless it lies ahead.
    fn date(&self, statement: &Statement) -> Option<String> {
        let times = statement.qualifiers.iter();
        let told = times
            .filter(|qualifier| qualifier.kind == QualifierKind::Time)
            .find_map(|qualifier| qualifier.when);
        let day = self.reading.published.filter(|_| !statement.is_ahead());
        told.map(|when| when.to_string())
            .or_else(|| day.map(|day| day.to_string()))
    }

    fn first<'s>(&self, statement: &'s Statement, kind: QualifierKind) -> Option<&'s Qualifier> {
        let mut qualifiers = statement.qualifiers.iter();
        qualifiers.find(|qualifier| qualifier.kind == kind)
    }

    /// How many there are, or at least, of what is counted beside the verb.
    fn count(&self, statement: &Statement) -> Option<serde_json::Number> {
        let quantity = self
            .first(statement, QualifierKind::Quantity)?
            .quantity
            .as_ref()?;
        let least = quantity.least.map(|limit| limit.number);
        let number = quantity.value().or(least)?;
        number.to_string().parse().ok()
    }
}

/// Who says it, the outermost first.
fn sources(statement: &Statement) -> Option<String> {
    let names = statement.attribution.iter().map(|source| {
        let holder = source.holder.as_ref();
        holder.map_or("unspecified", |holder| &*holder.entity.label)
    });
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| names.join(" > "))
}
