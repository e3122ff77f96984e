//! Which documents are copies of which. That depends on others, so it is told again once documents have come or gone: for
//! those of their days, and for whatever depends on these. It is kept as triples of the copies.

use super::error::Fault;
use super::runs::Runs;
use super::triples;
use actant_base::calendar::Day;
use actant_graph::{Origins, Print, Set, Sketch};
use actant_rdf::query::{Order, TermId, literal_text, property};
use rusqlite::{Connection, OptionalExtension as _, params};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// That copies are told, in the table `about`. Programs that told none have not written it.
const TOLD: &str = "copies";
/// Before a day on which documents came or went since, in the same place; nothing stands behind it for those without a day.
const CHANGED: &str = "changed ";

/// Remembers that a document came or went.
pub fn change(connection: &Connection, published: Option<&str>) -> rusqlite::Result<()> {
    let name = format!("{CHANGED}{}", published.unwrap_or_default());
    connection
        .prepare_cached("INSERT OR IGNORE INTO about VALUES (?1, '')")?
        .execute([name])?;
    Ok(())
}

/// What is to be told again.
enum Due {
    Nothing,
    On(BTreeSet<Day>),
    All,
}

fn due(connection: &Connection) -> Result<Due, Fault> {
    let told: Option<String> = connection
        .query_row("SELECT value FROM about WHERE name = ?1", [TOLD], |row| {
            row.get(0)
        })
        .optional()?;
    if told.is_none() {
        return Ok(Due::All);
    }
    let mut rows = connection.prepare("SELECT name FROM about WHERE name LIKE ?1")?;
    let mut rows = rows.query([format!("{CHANGED}%")])?;
    let mut days = BTreeSet::new();
    let mut all = false;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        match name.trim_start_matches(CHANGED).parse() {
            Ok(day) => drop(days.insert(day)),
            Err(_) => all = true,
        }
    }
    if days.is_empty() && !all {
        return Ok(Due::Nothing);
    }
    // those without a day are compared with all
    let undated = "SELECT EXISTS (SELECT 1 FROM documents WHERE published IS NULL)";
    let undated: bool = connection.query_row(undated, [], |row| row.get(0))?;
    Ok(match all || undated {
        true => Due::All,
        false => Due::On(days),
    })
}

/// Whether documents have come or gone since copies were told.
pub fn is_due(connection: &Connection) -> Result<bool, Fault> {
    Ok(!matches!(due(connection)?, Due::Nothing))
}

/// Tells copies again, in the transaction that `connection` is in.
pub fn settle(connection: &Connection) -> Result<(), Fault> {
    match due(connection)? {
        Due::Nothing => return Ok(()),
        Due::All => {
            let printed = documents(connection, None)?;
            let origins = Origins::of(printed.iter().map(Document::print));
            write(connection, &printed, &origins)?;
        }
        Due::On(days) => {
            for stretch in stretches(&days) {
                stretch_again(connection, &stretch)?;
            }
        }
    }
    connection.execute(
        "DELETE FROM about WHERE name LIKE ?1",
        [format!("{CHANGED}%")],
    )?;
    connection.execute("INSERT OR REPLACE INTO about VALUES (?1, 'told')", [TOLD])?;
    Ok(())
}

/// Days that are near one another, together.
fn stretches(days: &BTreeSet<Day>) -> Vec<BTreeSet<Day>> {
    let mut all: Vec<BTreeSet<Day>> = Vec::new();
    for &day in days {
        let before = all.last().and_then(|days| days.last().copied());
        match (all.last_mut(), before) {
            (Some(days), Some(last)) if day.days_since(last) <= 3 * Origins::WITHIN => {
                days.insert(day);
            }
            _ => all.push(BTreeSet::from([day])),
        }
    }
    all
}

/// Tells again what depends on a stretch of days, as far as that reaches.
fn stretch_again(connection: &Connection, days: &BTreeSet<Day>) -> Result<(), Fault> {
    let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
        return Ok(());
    };
    let mut last = last;
    loop {
        let end = last.plus_days(Origins::WITHIN);
        let begin = first.plus_days(-Origins::WITHIN);
        let printed = documents(connection, begin.zip(end))?;
        let each = printed.iter().map(|it| (it.print(), it.origin.clone()));
        let origins = Origins::again(each, days);
        let changed = printed
            .iter()
            .filter(|it| it.origin.as_ref() != origins.of_copy(&it.id))
            .filter_map(|it| it.published)
            .max();
        match changed {
            // what has changed may have changed more behind the end
            Some(day) if day > last => last = day,
            _ => return write(connection, &printed, &origins),
        }
    }
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

/// The documents that were published from one day to another, or all.
fn documents(connection: &Connection, days: Option<(Day, Day)>) -> Result<Vec<Document>, Fault> {
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
    let (from, until) = match days {
        Some((from, until)) => (from.to_string(), until.to_string()),
        None => (String::new(), "\u{7f}".to_owned()),
    };
    let mut rows = connection.prepare(
        "SELECT document, graph, identifier, published FROM documents JOIN rdf_documents ON document = id \
         WHERE published BETWEEN ?1 AND ?2 OR (published IS NULL AND ?1 = '')",
    )?;
    let mut rows = rows.query(params![from, until])?;
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

/// Writes what is not as it was.
fn write(connection: &Connection, printed: &[Document], origins: &Origins) -> Result<(), Fault> {
    let graphs: FxHashMap<&str, TermId> = printed.iter().map(|it| (&*it.id, it.graph)).collect();
    let changed = printed.iter().filter_map(|document| {
        let origin = origins.of_copy(&document.id);
        let origin_term = origin.and_then(|origin| graphs.get(&**origin).copied());
        // an origin that is not at hand has not changed
        let is_same = document.origin.as_ref() == origin;
        (!is_same).then_some(triples::Change {
            document: document.number,
            subject: document.graph,
            old: document.copied,
            new: origin_term,
        })
    });
    triples::change(connection, &property("copyOf"), changed.collect())
}
