//! Triples in sorted runs. Each batch that is written is a run of its own; runs of like size become one. So nothing is
//! searched when triples are added, and each is written again only a few times, however many there are (P. O'Neil and
//! others, *The log-structured merge-tree*, 1996). A run is a list of blocks of packed rows, and knows what each begins with.

use super::codec::{self, Counted, Row};
use super::error::Fault;
use actant_rdf::query::{Order, TermId};
use rusqlite::{Connection, OptionalExtension as _, params};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// So many runs of one level become one of the next.
const FEW: usize = 4;
/// A block has so many bytes, or a few more: they fill a page of the file.
const BYTES: usize = 3900;
/// So many blocks are remembered, or twice as many, each some 13 kilobytes: 50 MB at most.
const REMEMBERED: usize = 2048;

/// A run: where its blocks stand, one after the other, and the first row of each.
#[derive(Debug)]
struct Run {
    id: i64,
    level: i64,
    first: i64,
    fences: Vec<Row>,
}

impl Run {
    /// The numbers of its blocks.
    fn blocks(&self) -> impl Iterator<Item = i64> + use<> {
        (self.first..).take(self.fences.len())
    }

    /// The place of the block that has `row`, if one does.
    fn place(&self, row: &Row) -> usize {
        let after = self.fences.partition_point(|fence| fence <= row);
        after.saturating_sub(1)
    }
}

fn number(order: Order) -> i64 {
    match order {
        Order::Subject => 0,
        Order::Predicate => 1,
    }
}

fn damaged() -> Fault {
    Fault::Damaged("triples cannot be read".to_owned())
}

/// The runs of an order, the oldest first.
fn runs(connection: &Connection, order: Order) -> Result<Vec<Run>, Fault> {
    let mut rows = connection.prepare_cached(
        "SELECT id, level, first, fences FROM rdf_runs WHERE ordering = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([number(order)])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let fences = row.get_ref(3)?.as_blob().map_err(|_| damaged())?;
        all.push(Run {
            id: row.get(0)?,
            level: row.get(1)?,
            first: row.get(2)?,
            fences: codec::read_fences(fences).ok_or_else(damaged)?,
        });
    }
    Ok(all)
}

/// The rows of a block.
fn block(connection: &Connection, id: i64) -> Result<Vec<Counted>, Fault> {
    let mut rows = connection.prepare_cached("SELECT triples FROM rdf_blocks WHERE id = ?1")?;
    let bytes: Option<Vec<u8>> = rows.query_row([id], |row| row.get(0)).optional()?;
    let bytes = bytes.ok_or_else(damaged)?;
    let mut all = Vec::with_capacity(bytes.len() / 3);
    codec::read_rows(&bytes, |row, count| all.push((row, count))).ok_or_else(damaged)?;
    Ok(all)
}

/// Writes a run, row by row.
struct Writing<'c> {
    connection: &'c Connection,
    first: i64,
    next: i64,
    fences: Vec<Row>,
    bytes: Vec<u8>,
    before: Option<Row>,
}

impl<'c> Writing<'c> {
    fn new(connection: &'c Connection) -> Result<Self, Fault> {
        let last: Option<i64> =
            connection.query_row("SELECT max(id) FROM rdf_blocks", [], |row| row.get(0))?;
        let first = last.unwrap_or(0) + 1;
        Ok(Self {
            connection,
            first,
            next: first,
            fences: Vec::new(),
            bytes: Vec::with_capacity(BYTES + 32),
            before: None,
        })
    }

    fn push(&mut self, (row, count): Counted) -> Result<(), Fault> {
        if self.bytes.len() >= BYTES {
            self.end_block()?;
        }
        if self.before.is_none() {
            self.fences.push(row);
        }
        codec::push_row(&mut self.bytes, self.before, row, count);
        self.before = Some(row);
        Ok(())
    }

    fn end_block(&mut self) -> Result<(), Fault> {
        self.connection
            .prepare_cached("INSERT INTO rdf_blocks VALUES (?1, ?2)")?
            .execute(params![self.next, self.bytes])?;
        self.next += 1;
        self.bytes.clear();
        self.before = None;
        Ok(())
    }

    fn end(mut self, order: Order, level: i64) -> Result<(), Fault> {
        if !self.bytes.is_empty() {
            self.end_block()?;
        }
        if self.fences.is_empty() {
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO rdf_runs (ordering, level, first, fences) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                number(order),
                level,
                self.first,
                codec::fences(&self.fences)
            ])?;
        Ok(())
    }
}

/// Adds rows, which are sorted, each once with the number of documents that have it now.
pub fn add(connection: &Connection, order: Order, rows: &[Counted]) -> Result<(), Fault> {
    let mut writing = Writing::new(connection)?;
    for &row in rows {
        writing.push(row)?;
    }
    writing.end(order, 0)?;
    settle(connection, order)
}

/// Makes one run of those of a level, where there are enough.
fn settle(connection: &Connection, order: Order) -> Result<(), Fault> {
    let mut levels = connection
        .prepare_cached("SELECT level FROM rdf_runs WHERE ordering = ?1 GROUP BY level HAVING count(*) >= ?2 ORDER BY level LIMIT 1")?;
    let few = i64::try_from(FEW).unwrap_or(i64::MAX);
    while let Some(level) = levels
        .query_row([number(order), few], |row| row.get::<_, i64>(0))
        .optional()?
    {
        let mut old = runs(connection, order)?;
        old.retain(|run| run.level == level);
        merge(connection, order, &old, level + 1)?;
    }
    Ok(())
}

/// The rows of a run, a block at a time.
struct Rows<'c> {
    connection: &'c Connection,
    blocks: std::ops::Range<i64>,
    page: std::vec::IntoIter<Counted>,
}

impl Rows<'_> {
    fn next(&mut self) -> Result<Option<Counted>, Fault> {
        loop {
            if let Some(row) = self.page.next() {
                return Ok(Some(row));
            }
            match self.blocks.next() {
                Some(id) => self.page = block(self.connection, id)?.into_iter(),
                None => return Ok(None),
            }
        }
    }
}

fn merge(connection: &Connection, order: Order, old: &[Run], level: i64) -> Result<(), Fault> {
    let mut writing = Writing::new(connection)?;
    let mut heads = Vec::new();
    for run in old {
        let end = run.blocks().last().map_or(run.first, |last| last + 1);
        let mut rows = Rows {
            connection,
            blocks: run.first..end,
            page: Vec::new().into_iter(),
        };
        if let Some(head) = rows.next()? {
            heads.push((head, rows));
        }
    }
    while let Some(least) = heads.iter().map(|((row, _), _)| *row).min() {
        let (mut total, mut place) = (0, 0);
        while let Some(((row, count), rows)) = heads.get_mut(place) {
            if *row != least {
                place += 1;
                continue;
            }
            total += *count;
            match rows.next()? {
                Some(next) => {
                    heads[place].0 = next;
                    place += 1;
                }
                None => drop(heads.remove(place)),
            }
        }
        writing.push((least, total))?;
    }
    for run in old {
        let blocks = run.blocks();
        drop_run(connection, run.id, blocks)?;
    }
    writing.end(order, level)
}

fn drop_run(
    connection: &Connection,
    id: i64,
    blocks: impl Iterator<Item = i64>,
) -> Result<(), Fault> {
    for block in blocks {
        connection
            .prepare_cached("DELETE FROM rdf_blocks WHERE id = ?1")?
            .execute([block])?;
    }
    connection
        .prepare_cached("DELETE FROM rdf_runs WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes one document from the numbers of those that have `rows`, which are sorted; what none has is gone.
pub fn remove(connection: &Connection, order: Order, rows: &[Row]) -> Result<(), Fault> {
    let mut left = rows.to_vec();
    for run in runs(connection, order)? {
        let mut still = Vec::new();
        let mut rest = &left[..];
        while let Some(first) = rest.first() {
            // those that would stand in the same block
            let place = run.place(first);
            let end = match run.fences.get(place + 1) {
                Some(next) => rest.partition_point(|row| row < next),
                None => rest.len(),
            };
            let (here, others) = rest.split_at(end);
            rest = others;
            let id = run.first + i64::try_from(place).unwrap_or_default();
            take_out(connection, id, here, &mut still)?;
        }
        drop_if_empty(connection, &run)?;
        left = still;
        if left.is_empty() {
            return Ok(());
        }
    }
    Ok(())
}

fn drop_if_empty(connection: &Connection, run: &Run) -> Result<(), Fault> {
    let end = run.first + i64::try_from(run.fences.len()).unwrap_or(i64::MAX);
    let some: Option<i64> = connection
        .prepare_cached(
            "SELECT id FROM rdf_blocks WHERE id >= ?1 AND id < ?2 AND length(triples) > 0 LIMIT 1",
        )?
        .query_row([run.first, end], |row| row.get(0))
        .optional()?;
    match some {
        Some(_) => Ok(()),
        None => drop_run(connection, run.id, run.blocks()),
    }
}

/// The same in one block; what it does not have is put into `others`.
fn take_out(
    connection: &Connection,
    id: i64,
    rows: &[Row],
    others: &mut Vec<Row>,
) -> Result<(), Fault> {
    let mut all = block(connection, id)?;
    let mut found = false;
    for row in rows {
        match all.binary_search_by_key(row, |&(row, _)| row) {
            Ok(place) if all[place].1 > 0 => {
                all[place].1 -= 1;
                found = true;
            }
            _ => others.push(*row),
        }
    }
    if found {
        let (mut bytes, mut before) = (Vec::new(), None);
        for &(row, count) in all.iter().filter(|(_, count)| *count > 0) {
            codec::push_row(&mut bytes, before, row, count);
            before = Some(row);
        }
        connection
            .prepare_cached("UPDATE rdf_blocks SET triples = ?2 WHERE id = ?1")?
            .execute(params![id, bytes])?;
    }
    Ok(())
}

/// All runs of one moment, to be asked.
pub struct Runs {
    by_subject: Vec<Run>,
    by_predicate: Vec<Run>,
    blocks: RefCell<Recent>,
}

/// Blocks that were asked for lately: when there are many, those are forgotten that were not asked for since there were many
/// last.
#[derive(Default)]
struct Recent {
    young: FxHashMap<i64, Rc<[Row]>>,
    old: FxHashMap<i64, Rc<[Row]>>,
}

impl Recent {
    fn get(&mut self, id: i64) -> Option<Rc<[Row]>> {
        if let Some(known) = self.young.get(&id) {
            return Some(Rc::clone(known));
        }
        let known = self.old.remove(&id)?;
        self.put(id, &known);
        Some(known)
    }

    fn put(&mut self, id: i64, rows: &Rc<[Row]>) {
        if self.young.len() >= REMEMBERED {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(id, Rc::clone(rows));
    }
}

impl Runs {
    pub fn of(connection: &Connection) -> Result<Self, Fault> {
        Ok(Self {
            by_subject: runs(connection, Order::Subject)?,
            by_predicate: runs(connection, Order::Predicate)?,
            blocks: RefCell::default(),
        })
    }

    fn block(&self, connection: &Connection, id: i64) -> Result<Rc<[Row]>, Fault> {
        if let Some(known) = self.blocks.borrow_mut().get(id) {
            return Ok(known);
        }
        let rows: Rc<[Row]> = block(connection, id)?
            .into_iter()
            .map(|(row, _)| row)
            .collect();
        self.blocks.borrow_mut().put(id, &rows);
        Ok(rows)
    }

    /// Rows that begin with `within` and come after `after`, in order, each once; at most `most`.
    pub fn rows(
        &self,
        connection: &Connection,
        order: Order,
        within: &[TermId],
        after: Option<Row>,
        most: usize,
    ) -> Result<Vec<Row>, Fault> {
        let mut least: Row = [0; 3];
        for (to, from) in least.iter_mut().zip(within) {
            *to = *from;
        }
        let least = after.map_or(least, |after| after.max(least));
        let is_before = |row: &Row| *row < least || after.is_some_and(|after| *row <= after);
        let runs = match order {
            Order::Subject => &self.by_subject,
            Order::Predicate => &self.by_predicate,
        };
        let (mut all, mut sources) = (Vec::new(), 0);
        for run in runs {
            let (begin, mut found) = (all.len(), 0);
            for id in run.blocks().skip(run.place(&least)) {
                let block = self.block(connection, id)?;
                let start = block.partition_point(is_before);
                let fits = |row: &&Row| row.iter().zip(within).all(|(is, wanted)| is == wanted);
                let fitting = block[start..].iter().take_while(fits).take(most - found);
                all.extend(fitting);
                found = all.len() - begin;
                let goes_on = block[start..].last().is_none_or(|last| fits(&last));
                if found >= most || !goes_on {
                    break;
                }
            }
            sources += usize::from(found > 0);
        }
        if sources > 1 {
            all.sort_unstable();
            all.dedup();
            all.truncate(most);
        }
        Ok(all)
    }
}
