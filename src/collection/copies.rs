//! Which documents are copies of which. That depends on others, so it is told again once documents have come or gone: for
//! those of their days, and for whatever depends on these. It is kept as triples of the copies.

use super::error::Fault;
use super::runs::Runs;
use super::triples;
use actant_base::calendar::Day;
use actant_graph::{Origins, Print, Set, Sketch, Undated};
use actant_rdf::query::{Order, TermId, literal_text, property};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params, params_from_iter};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// That copies are told, in the table `about`. Programs that told none have not written it.
const TOLD: &str = "copies";
/// Before a day on which documents came or went since, in the same place; nothing stands behind it for those without a day.
const CHANGED: &str = "changed ";

/// So many documents are looked at together, or those of so many times the days within which copies follow.
const MANY: i64 = 2048;
const WEEKS: i32 = 26;

/// Remembers that a document came or went.
pub fn change(connection: &Connection, published: Option<&str>) -> rusqlite::Result<()> {
    let name = format!("{CHANGED}{}", published.unwrap_or_default());
    connection
        .prepare_cached("INSERT OR IGNORE INTO about VALUES (?1, '')")?
        .execute([name])?;
    Ok(())
}

/// The days on which documents came or went since copies were told; nothing if none did.
struct Due {
    days: BTreeSet<Day>,
    undated: bool,
}

fn due(connection: &Connection) -> Result<Option<Due>, Fault> {
    let told: Option<String> = connection
        .query_row("SELECT value FROM about WHERE name = ?1", [TOLD], |row| {
            row.get(0)
        })
        .optional()?;
    let names =
        "SELECT substr(name, length(?1) + 1) FROM about WHERE substr(name, 1, length(?1)) = ?1";
    let all = "SELECT DISTINCT coalesce(published, ?1) FROM documents";
    let (sql, parameter) = match told {
        Some(_) => (names, CHANGED),
        None => (all, ""),
    };
    let mut due = Due {
        days: BTreeSet::new(),
        undated: told.is_none(),
    };
    let mut rows = connection.prepare(sql)?;
    let mut rows = rows.query([parameter])?;
    while let Some(row) = rows.next()? {
        match row.get::<_, String>(0)?.parse() {
            Ok(day) => drop(due.days.insert(day)),
            Err(_) => due.undated = true,
        }
    }
    Ok((due.undated || !due.days.is_empty()).then_some(due))
}

/// Whether documents have come or gone since copies were told.
pub fn is_due(connection: &Connection) -> Result<bool, Fault> {
    Ok(due(connection)?.is_some())
}

/// Tells copies again, in the transaction that `connection` is in.
pub fn settle(connection: &Connection) -> Result<(), Fault> {
    let Some(Due { days, .. }) = due(connection)? else {
        return Ok(());
    };
    dated(connection, days)?;
    undated(connection)?;
    connection.execute(
        "DELETE FROM about WHERE substr(name, 1, length(?1)) = ?1",
        [CHANGED],
    )?;
    connection.execute("INSERT OR REPLACE INTO about VALUES (?1, 'told')", [TOLD])?;
    Ok(())
}

/// Tells those with a day again, some weeks at a time, as far as it reaches that documents came or went on `days`.
fn dated(connection: &Connection, mut days: BTreeSet<Day>) -> Result<(), Fault> {
    let mut since = days.first().copied();
    while let Some(from) = since {
        // what changed before may reach as far as this
        let before = days.range(..from).next_back();
        let reaches = before.is_some_and(|day| from.days_since(*day) <= Origins::WITHIN);
        let begin = match reaches {
            true => from,
            false => match days.range(from..).next() {
                Some(&next) => next,
                None => return Ok(()),
            },
        };
        let Some(end) = until(connection, begin)? else {
            return Ok(());
        };
        let context = begin.plus_days(-Origins::WITHIN).unwrap_or(begin);
        let printed = documents(connection, &Which::Between(context, end))?;
        let each = printed.iter().map(|it| (it.print(), it.origin.clone()));
        let origins = Origins::again(each, &days, begin);
        let changed = printed
            .iter()
            .filter(|it| it.origin.as_ref() != origins.of_copy(&it.id));
        days.extend(changed.filter_map(|it| it.published));
        write(connection, &printed, &[], &origins)?;
        since = end.plus_days(1);
    }
    Ok(())
}

/// The day up to which to look at documents from `begin` on: two weeks later, or when there are many.
fn until(connection: &Connection, begin: Day) -> Result<Option<Day>, Fault> {
    let many: Option<String> = connection
        .prepare_cached(
            "SELECT published FROM documents WHERE published >= ?1 ORDER BY published LIMIT 1 OFFSET ?2",
        )?
        .query_row(params![begin.to_string(), MANY], |row| row.get(0))
        .optional()?;
    let many = many.and_then(|day| day.parse().ok());
    let later = begin.plus_days(WEEKS * Origins::WITHIN);
    Ok(match (many, later) {
        (Some(many), Some(later)) => Some(later.min(many)),
        (many, later) => later.or(many),
    })
}

/// Tells those without a day again, which are compared with all.
fn undated(connection: &Connection) -> Result<(), Fault> {
    let undated = documents(connection, &Which::Undated)?;
    if undated.is_empty() {
        return Ok(());
    }
    let prints: Vec<Print> = undated.iter().map(Document::print).collect();
    let mut others = Undated::new(&prints);
    let mut reports = Vec::new();
    let first: Option<String> =
        connection.query_row("SELECT min(published) FROM documents", [], |row| row.get(0))?;
    let mut since: Option<Day> = first.and_then(|day| day.parse().ok());
    while let Some(from) = since {
        let Some(end) = until(connection, from)? else {
            break;
        };
        let mut page = documents(connection, &Which::Between(from, end))?;
        page.retain(|it| it.copied.is_none() && it.sketch.is_some());
        page.sort_by(|one, other| (one.published, &one.id).cmp(&(other.published, &other.id)));
        for document in &page {
            others.meet(&document.print());
            reports.push(document.number);
        }
        since = next(connection, end)?;
    }
    let near: BTreeSet<usize> = prints.iter().flat_map(|print| others.near(print)).collect();
    let mut found = Vec::new();
    for &number in &near {
        found.extend(documents(connection, &Which::One(reports[number]))?);
    }
    let places: FxHashMap<usize, usize> = near.into_iter().zip(0..).collect();
    let origins = others.told(&prints, |number| found[places[&number]].print());
    write(connection, &undated, &found, &origins)
}

/// The first day after `day` on which documents were published.
fn next(connection: &Connection, day: Day) -> Result<Option<Day>, Fault> {
    let next: Option<String> = connection
        .prepare_cached("SELECT min(published) FROM documents WHERE published > ?1")?
        .query_row([day.to_string()], |row| row.get(0))?;
    Ok(next.and_then(|day| day.parse().ok()))
}

/// Which documents.
enum Which {
    /// Those that were published from one day to another.
    Between(Day, Day),
    /// Those without a day.
    Undated,
    /// The one of that number.
    One(i64),
}

/// A document, as far as it tells copies.
struct Document {
    number: i64,
    graph: TermId,
    id: Arc<str>,
    published: Option<Day>,
    agencies: Set<Arc<str>>,
    sketch: Option<Sketch>,
    /// What it is a copy of, as far as is known; of a document that is not at hand, the name is empty.
    origin: Option<Arc<str>>,
    copied: Option<TermId>,
}

impl Document {
    fn print(&self) -> Print<'_> {
        Print {
            id: &self.id,
            published: self.published,
            agencies: &self.agencies,
            sketch: self.sketch.as_ref(),
        }
    }
}

/// What there is to know of documents.
fn documents(connection: &Connection, which: &Which) -> Result<Vec<Document>, Fault> {
    let properties = ["sketch", "agency", "copyOf"].map(property);
    let mut known = [None; 3];
    for (known, spelling) in known.iter_mut().zip(&properties) {
        *known = triples::find(connection, spelling)?;
    }
    let [sketch, agency, copy_of] = known;
    let runs = Runs::of(connection)?;
    let values = |graph: TermId, property: Option<TermId>| -> Result<Vec<TermId>, Fault> {
        let Some(property) = property else {
            return Ok(Vec::new());
        };
        let within = [graph, property];
        let rows = runs.rows(connection, Order::Subject, &within, None, usize::MAX)?;
        Ok(rows.into_iter().map(|[_, _, value]| value).collect())
    };
    let text = |term: TermId| -> Result<Option<String>, Fault> {
        let spelling: Vec<u8> = connection
            .prepare_cached("SELECT spelling FROM rdf_terms WHERE id = ?1")?
            .query_row([term], |row| row.get(0))?;
        Ok(literal_text(&spelling))
    };
    let from = "SELECT document, graph, identifier, published FROM documents JOIN rdf_documents ON document = id";
    let (chosen, parameters) = match which {
        Which::Between(from, until) => (
            "published BETWEEN ?1 AND ?2",
            vec![
                Value::Text(from.to_string()),
                Value::Text(until.to_string()),
            ],
        ),
        Which::Undated => ("published IS NULL", Vec::new()),
        Which::One(number) => ("id = ?1", vec![Value::Integer(*number)]),
    };
    let mut rows = connection.prepare_cached(&format!("{from} WHERE {chosen}"))?;
    let mut rows = rows.query(params_from_iter(parameters))?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let graph = row.get(1)?;
        let published: Option<String> = row.get(3)?;
        let sketches = values(graph, sketch)?.first().map(|&term| text(term));
        let sketches = sketches.transpose()?.flatten();
        let agencies = values(graph, agency)?.into_iter().map(text);
        let agencies: Vec<Option<String>> = agencies.collect::<Result<_, Fault>>()?;
        all.push(Document {
            number: row.get(0)?,
            graph,
            id: Arc::from(row.get::<_, String>(2)?),
            published: published.and_then(|day| day.parse().ok()),
            agencies: agencies.into_iter().flatten().map(Arc::from).collect(),
            sketch: sketches.and_then(|sketch| sketch.parse().ok()),
            origin: None,
            copied: values(graph, copy_of)?.first().copied(),
        });
    }
    let names: FxHashMap<TermId, Arc<str>> = all
        .iter()
        .map(|it| (it.graph, Arc::clone(&it.id)))
        .collect();
    for document in &mut all {
        let name = |origin| names.get(&origin).cloned().unwrap_or_default();
        document.origin = document.copied.map(name);
    }
    Ok(all)
}

/// Writes what is not as it was; origins may be among the `others`.
fn write(
    connection: &Connection,
    printed: &[Document],
    others: &[Document],
    origins: &Origins,
) -> Result<(), Fault> {
    let all = printed.iter().chain(others);
    let graphs: FxHashMap<&str, TermId> = all.map(|it| (&*it.id, it.graph)).collect();
    let changed = printed.iter().filter_map(|document| {
        let origin = origins.of_copy(&document.id);
        let origin_term = origin.and_then(|origin| graphs.get(&**origin).copied());
        // one that is not at hand is that of a document from before, which is as it was
        let is_known = document
            .origin
            .as_ref()
            .is_some_and(|known| known.is_empty());
        let is_same = document.origin.as_ref() == origin;
        let is_same = is_same || (is_known && document.copied == origin_term);
        (!is_same).then_some(triples::Change {
            document: document.number,
            subject: document.graph,
            old: document.copied,
            new: origin_term,
        })
    });
    triples::change(connection, &property("copyOf"), changed.collect())
}
