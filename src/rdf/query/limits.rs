//! How long a query may take, how much it may answer, and how another thread ends it.

use super::QueryError;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What an answer may cost.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    /// How long it may take, from when it is asked for to its last row.
    pub time: Option<Duration>,
    /// How many rows or triples it may have; the rest is left out.
    pub rows: Option<usize>,
    /// What ends it from elsewhere.
    pub cancel: Cancel,
}

/// The graphs that a request names: they replace those that the query names itself. None is named, all are asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graphs {
    /// IRIs of the graphs that are asked together as the default graph.
    pub default: Vec<String>,
    /// IRIs of the graphs that `GRAPH` finds.
    pub named: Vec<String>,
}

impl Graphs {
    /// Whether none is named.
    pub fn is_none(&self) -> bool {
        self.default.is_empty() && self.named.is_empty()
    }
}

/// A handle that ends a query from another thread. Its clones are the same handle.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Ends the query; it fails with [`QueryError::Cancelled`](super::QueryError::Cancelled) at its next step.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was ended.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why a query was ended before it had its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopped {
    Late(Duration),
    Cancelled,
    Large,
}

impl From<Stopped> for QueryError {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Late(time) => Self::Late(time),
            Stopped::Cancelled => Self::Cancelled,
            Stopped::Large => Self::Large,
        }
    }
}

/// So many steps are taken between two looks at the clock, a power of two.
const STEPS: u32 = 4096;
/// At most so many terms are held at once by the rows that a query puts together: some gigabytes.
const MOST: usize = 100_000_000;

/// What ends a query. The evaluator asks nobody while it joins rows that it has; so each copy of a term is a step, every
/// so many steps look at the clock, and a query whose time is over unwinds from there, without a panic's message.
#[derive(Debug, Clone)]
pub(super) struct Watch {
    cancel: Cancel,
    end: Option<(Instant, Duration)>,
}

thread_local! {
    /// The watch of the query that this thread is answering.
    static CURRENT: RefCell<Option<Watch>> = const { RefCell::new(None) };
    static TAKEN: Cell<u32> = const { Cell::new(0) };
    static HELD: Cell<usize> = const { Cell::new(0) };
}

impl Watch {
    /// Begins now.
    pub fn new(limits: &Limits) -> Self {
        let now = Instant::now();
        let end = limits.time;
        Self {
            cancel: limits.cancel.clone(),
            end: end.and_then(|time| Some((now.checked_add(time)?, time))),
        }
    }

    /// What `work` comes to, unless the query is ended meanwhile.
    pub fn over<T>(&self, work: impl FnOnce() -> T) -> Result<T, Stopped> {
        self.look()?;
        let outer = CURRENT.replace(Some(self.clone()));
        let done = catch_unwind(AssertUnwindSafe(work));
        CURRENT.set(outer);
        match done {
            Ok(done) => self.look().map(|()| done),
            Err(panic) => match panic.downcast::<Stopped>() {
                Ok(stopped) => Err(*stopped),
                Err(panic) => resume_unwind(panic),
            },
        }
    }

    /// Whether the query may go on.
    pub fn look(&self) -> Result<(), Stopped> {
        match self.end {
            _ if self.cancel.is_cancelled() => Err(Stopped::Cancelled),
            Some((end, time)) if Instant::now() >= end => Err(Stopped::Late(time)),
            _ if HELD.get() > MOST => Err(Stopped::Large),
            _ => Ok(()),
        }
    }
}

/// Counts so many more terms that the evaluator holds, which may end the query.
pub(super) fn hold(terms: u32) {
    HELD.set(HELD.get() + terms as usize);
    let before = TAKEN.get();
    let taken = before.wrapping_add(terms);
    TAKEN.set(taken);
    if before / STEPS != taken / STEPS {
        let current = CURRENT.with_borrow(|watch| watch.as_ref().map(Watch::look));
        if let Some(Err(stopped)) = current {
            resume_unwind(Box::new(stopped));
        }
    }
}

/// Counts a term that the evaluator lets go.
pub(super) fn release() {
    HELD.set(HELD.get().saturating_sub(1));
}

/// Terms that are held beside those of the evaluator.
#[derive(Debug, Default)]
pub(super) struct Holding(u64);

impl Holding {
    /// Counts more of them, which may end the query.
    pub fn more(&mut self, terms: u32) {
        self.0 += u64::from(terms);
        hold(terms);
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        let held = usize::try_from(self.0).unwrap_or(usize::MAX);
        HELD.set(HELD.get().saturating_sub(held));
    }
}
