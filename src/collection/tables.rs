//! The rows of one document in the tables for people.

use actant_base::calendar::{Stamp, When};
use actant_base::statement::Limit;
use actant_graph::{DocumentFacts, EntityFacts, Node, QualifierFact, Relation, StatementFacts};
use actant_pipeline::events::Event;
use actant_words::gazetteer::folded;
use rusqlite::{CachedStatement, Connection, Result, params};
use std::collections::BTreeMap;
use std::fmt::{self, Debug, Write as _};
use std::sync::Arc;

/// A name as the table of names has it: folded, with the key and the name as written.
pub type Name = (String, String, String);

/// The names in a document.
pub fn names(document: &DocumentFacts) -> Vec<Name> {
    let mut all = Vec::new();
    for (key, entity) in &document.facts.entities {
        for label in &entity.labels {
            all.push((folded(label), key.to_string(), label.to_string()));
        }
    }
    all
}

/// What writes rows, prepared once for many documents.
pub struct Inserts<'c> {
    actors: CachedStatement<'c>,
    statements: CachedStatement<'c>,
    sources: CachedStatement<'c>,
    behind: CachedStatement<'c>,
    contents: CachedStatement<'c>,
    qualifiers: CachedStatement<'c>,
    evidence: CachedStatement<'c>,
    events: CachedStatement<'c>,
}

impl<'c> Inserts<'c> {
    pub fn new(connection: &'c Connection) -> Result<Self> {
        let into = |table: &str, columns: usize| {
            let places: Vec<String> = (1..=columns).map(|place| format!("?{place}")).collect();
            let places = places.join(", ");
            connection.prepare_cached(&format!("INSERT INTO {table} VALUES ({places})"))
        };
        Ok(Self {
            actors: into("actors", 5)?,
            statements: into("statements", 18)?,
            sources: into("sources", 5)?,
            behind: into("behind", 5)?,
            contents: into("contents", 4)?,
            qualifiers: into("qualifiers", 13)?,
            evidence: into("evidence", 7)?,
            events: into("events", 24)?,
        })
    }
}

/// Writes a document into the tables.
pub struct Rows<'a> {
    pub document: i64,
    pub facts: &'a DocumentFacts,
    /// What the keys of its own things begin with.
    pub own: String,
}

impl<'a> Rows<'a> {
    pub fn new(document: i64, facts: &'a DocumentFacts) -> Self {
        Self {
            document,
            own: format!("doc/{}/", facts.id),
            facts,
        }
    }

    /// A key as the tables have it: what belongs to the document is named within it.
    fn key<'k>(&self, key: &'k str) -> &'k str {
        key.strip_prefix(self.own.as_str()).unwrap_or(key)
    }

    fn entity(&self, key: &str) -> Option<&EntityFacts> {
        self.facts.facts.entities.get(key)
    }

    fn label<'k>(&'k self, key: &'k str) -> &'k str {
        self.entity(key).map_or(key, |entity| entity.label(key))
    }

    /// Writes all but the events.
    pub fn write(&self, into: &mut Inserts<'_>) -> Result<()> {
        for (key, entity) in &self.facts.facts.entities {
            self.actor(into, key, entity)?;
        }
        for (number, (id, statement)) in (0..).zip(&self.facts.facts.statements) {
            self.statement(into, number, id, statement)?;
        }
        Ok(())
    }

    fn actor(&self, into: &mut Inserts<'_>, key: &str, entity: &EntityFacts) -> Result<()> {
        into.actors.execute(params![
            self.document,
            self.key(key),
            entity.label(key),
            small(&entity.kind()),
            entity.same_as.first().map(|same| &**same),
        ])?;
        Ok(())
    }

    fn statement(
        &self,
        into: &mut Inserts<'_>,
        number: i64,
        id: &str,
        facts: &StatementFacts,
    ) -> Result<()> {
        let claim = &facts.claim;
        let subject = self.node(claim.subject.as_ref());
        let object = self.node(claim.object.as_ref());
        let relation = match &claim.relation {
            Relation::Typed(name) => format!("rel:{name}"),
            Relation::Open(name) => format!("verb:{name}"),
        };
        into.statements.execute(params![
            self.document,
            number,
            id,
            subject.words,
            subject.actor,
            subject.statement,
            relation,
            facts.verbs.first().map(|(_, wording)| &**wording),
            object.words,
            object.actor,
            object.statement,
            small(&claim.polarity),
            small(&claim.certainty),
            facts.tenses.first().map(small),
            claim.ahead,
            claim.vouched,
            facts.said.first().map(When::to_string),
            share(facts.best_confidence()),
        ])?;
        for (place, holder) in (0_i64..).zip(&claim.attribution) {
            let holder = holder.as_deref();
            into.sources.execute(params![
                self.document,
                number,
                place,
                holder.map(|key| self.key(key)),
                holder.map(|key| self.label(key)),
            ])?;
        }
        for (side, actors) in [("subject", &facts.agents), ("object", &facts.targets)] {
            for key in actors {
                into.behind.execute(params![
                    self.document,
                    number,
                    side,
                    self.key(key),
                    self.label(key)
                ])?;
            }
        }
        for (role, inside) in [("content", &claim.content), ("denies", &facts.denies)] {
            for id in inside {
                into.contents
                    .execute(params![self.document, number, role, &**id])?;
            }
        }
        for (place, qualifier) in (0_i64..).zip(&facts.qualifiers) {
            self.qualifier(into, number, place, qualifier)?;
        }
        for evidence in &facts.evidence {
            let rules: Vec<&str> = evidence.rules.iter().map(|rule| &**rule).collect();
            into.evidence.execute(params![
                self.document,
                number,
                whole(evidence.start),
                whole(evidence.end),
                rules.join(" "),
                share(evidence.confidences.last().copied().unwrap_or(0)),
                evidence.quote.as_deref(),
            ])?;
        }
        Ok(())
    }

    fn qualifier(
        &self,
        into: &mut Inserts<'_>,
        number: i64,
        place: i64,
        qualifier: &QualifierFact,
    ) -> Result<()> {
        let when = qualifier.when;
        let end = |end: Option<Stamp>| end.map(|stamp| stamp.to_string());
        let quantity = qualifier.quantity.as_ref();
        let limit = |limit: Option<Limit>| limit?.number.to_string().parse::<f64>().ok();
        into.qualifiers.execute(params![
            self.document,
            number,
            place,
            &*qualifier.kind,
            qualifier.text.as_deref(),
            qualifier.statement.as_deref(),
            when.and_then(|when| end(when.from)),
            when.and_then(|when| end(when.until)),
            quantity.and_then(|quantity| limit(quantity.least)),
            quantity.and_then(|quantity| limit(quantity.most)),
            when.is_some_and(|when| when.approximate)
                || quantity.is_some_and(|quantity| quantity.approximate),
            quantity.and_then(|quantity| quantity.unit.as_deref()),
            quantity.and_then(|quantity| quantity.counted.as_deref()),
        ])?;
        Ok(())
    }

    fn node<'n>(&'n self, node: Option<&'n Node>) -> Slot<'n> {
        let mut slot = Slot::default();
        match node {
            Some(Node::Entity(key)) => {
                slot.actor = Some(self.key(key));
                slot.words = Some(self.label(key));
            }
            Some(Node::Statement(id)) => slot.statement = Some(id),
            Some(Node::Literal(text)) => slot.words = Some(text),
            None => {}
        }
        slot
    }

    /// Writes the events.
    pub fn events(&self, into: &mut Inserts<'_>, events: &[Event]) -> Result<()> {
        let number = |number: &Option<serde_json::Number>| {
            number.as_ref().and_then(serde_json::Number::as_f64)
        };
        for (place, event) in (0_i64..).zip(events) {
            into.events.execute(params![
                self.document,
                place,
                whole(event.sentence),
                event.date,
                event.source,
                event.source_country,
                event.source_sector,
                event.target,
                event.target_country,
                event.target_sector,
                event.event,
                event.mode,
                event.cameo_root,
                event.polarity,
                event.certainty,
                event.attribution,
                event.tense,
                event.place,
                number(&event.killed),
                number(&event.injured),
                number(&event.quantity),
                event.confidence,
                whole(event.start),
                whole(event.end),
            ])?;
        }
        Ok(())
    }
}

/// A subject or object: what it is called, and what it is.
#[derive(Default)]
struct Slot<'a> {
    words: Option<&'a str>,
    actor: Option<&'a str>,
    statement: Option<&'a Arc<str>>,
}

/// Adds to the counts of names, or takes from them; a name that nobody has is gone.
pub fn count_names<'n>(
    connection: &Connection,
    names: impl IntoIterator<Item = &'n Name>,
    step: i64,
) -> Result<()> {
    let mut counts: BTreeMap<&Name, i64> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += step;
    }
    for ((folded, key, label), count) in counts {
        if step > 0 {
            let mut row = connection.prepare_cached(
                "INSERT INTO names VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT DO UPDATE SET documents = documents + excluded.documents",
            )?;
            row.execute(params![folded, key, label, count])?;
            continue;
        }
        let place = params![folded, key, label];
        let mut row = connection.prepare_cached(
            "UPDATE names SET documents = documents - 1 WHERE folded = ?1 AND key = ?2 AND label = ?3",
        )?;
        row.execute(place)?;
        let mut row = connection.prepare_cached(
            "DELETE FROM names WHERE folded = ?1 AND key = ?2 AND label = ?3 AND documents <= 0",
        )?;
        row.execute(place)?;
    }
    Ok(())
}

/// The name of one of a few, in small letters with hyphens: `state-organ`.
fn small(value: &impl Debug) -> String {
    struct Small(String);
    impl fmt::Write for Small {
        fn write_str(&mut self, name: &str) -> fmt::Result {
            for c in name.chars() {
                if c.is_ascii_uppercase() && !self.0.is_empty() {
                    self.0.push('-');
                }
                self.0.push(c.to_ascii_lowercase());
            }
            Ok(())
        }
    }
    let mut out = Small(String::with_capacity(16));
    // Writing to a string cannot fail.
    let _ = write!(out, "{value:?}");
    out.0
}

fn share(thousandths: u16) -> f64 {
    f64::from(thousandths) / 1000.0
}

/// A count as SQLite has it; none is too large.
pub fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
