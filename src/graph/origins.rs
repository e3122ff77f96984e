//! Which documents are copies of which: many copies, few origins.
//!
//! Two documents are one report if nearly all of the shorter stands in the longer, word for word, outside quotation marks,
//! and they were published within days of one another. The origin is the earliest, then the one whose identifier is
//! first. What is alike is told by sketches ([`Sketch`]); nothing else is remembered, so that origins are the same in
//! whatever order documents came, and are those of the other documents where one is taken out.

use super::{DocumentFacts, Set, Sketch};
use actant_base::calendar::Day;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// A copy is published so many days after its origin, at most. Texts that are filled into one form (calls, markets, the
/// weather) are alike for years.
const WITHIN: i32 = 14;
/// So much of the shorter stands in the longer, in percent.
const CONTAINED: usize = 70;
/// The same where both are credited to one agency: it is cut and edited.
const CONTAINED_OF_AGENCY: usize = 50;
/// The same of texts of a few lines, of which one name or number makes another.
const CONTAINED_OF_FEW: usize = 90;
/// A text with fewer runs of words is a few lines.
const FEW: usize = 40;
/// A digest has the whole of what it digests; so much of both together must be in both, in percent.
const RESEMBLING: usize = 20;
/// What stands in more reports of a day than this is a form of words, and brings nobody together.
const COMMON: usize = 100;

/// What is known of a document, of all that tells whether it is a copy.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    /// The document's identifier.
    pub id: &'a Arc<str>,
    /// When it was published.
    pub published: Option<Day>,
    /// Agencies that it is credited to.
    pub agencies: &'a Set<Arc<str>>,
    /// Its words; without them it is a copy of nothing.
    pub sketch: Option<&'a Sketch>,
}

impl<'a> From<&'a DocumentFacts> for Print<'a> {
    fn from(document: &'a DocumentFacts) -> Self {
        Self {
            id: &document.id,
            published: document.published.first().copied(),
            agencies: &document.agencies,
            sketch: document.sketch.as_ref(),
        }
    }
}

/// The origins of documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins(BTreeMap<Arc<str>, Arc<str>>);

impl Origins {
    /// So many days after a document came or went, others may be told to be copies, or none any more.
    pub const WITHIN: i32 = WITHIN;

    /// The origins of all that are `printed`, which may come in any order.
    pub fn of<'a>(printed: impl IntoIterator<Item = Print<'a>>) -> Self {
        let all = printed.into_iter().map(|print| (print, None));
        let (dated, undated): (Vec<_>, Vec<_>) =
            all.partition(|(print, _)| print.published.is_some());
        let printed: Vec<Print> = dated.iter().map(|&(print, _)| print).collect();
        let mut origins = Self::told(dated, None);
        let undated: Vec<Print> = undated.into_iter().map(|(print, _)| print).collect();
        if !undated.is_empty() {
            let mut others = Undated::new(&undated);
            let reports = sorted(printed.into_iter());
            let reports: Vec<Print> = reports
                .into_iter()
                .filter(|it| origins.of_copy(it.id).is_none())
                .collect();
            reports.iter().for_each(|print| others.meet(print));
            origins.0.extend(others.told(&undated, |at| reports[at]).0);
        }
        origins
    }

    /// The same for those with a day, where many are known: each comes with its origin, if it is a copy. Only on the days of
    /// `changed` did documents come or go; what was published later depends on that for as long as copies follow their
    /// origins. Those from before `since` are as they are known.
    pub fn again<'a>(
        printed: impl IntoIterator<Item = (Print<'a>, Option<Arc<str>>)>,
        changed: &BTreeSet<Day>,
        since: Day,
    ) -> Self {
        Self::told(printed, Some((changed, since)))
    }

    fn told<'a>(
        printed: impl IntoIterator<Item = (Print<'a>, Option<Arc<str>>)>,
        again: Option<(&BTreeSet<Day>, Day)>,
    ) -> Self {
        let mut all: Vec<_> = printed
            .into_iter()
            .filter(|(print, _)| print.sketch.is_some())
            .collect();
        all.sort_by_key(|(print, _)| (print.published, print.id));
        let (printed, known): (Vec<Print>, Vec<_>) = all.into_iter().unzip();
        let mut origins = Self::default();
        let mut reports = Reports::default();
        // the last day so far on which something is not as it was
        let mut last: Option<Day> = None;
        for (number, (print, known)) in printed.iter().zip(known).enumerate() {
            let Some(day) = print.published else {
                continue;
            };
            reports.forget_before(day);
            let is_told = again.is_none_or(|(changed, since)| {
                last = last.max(changed.range(..=day).next_back().copied());
                day >= since && last.is_some_and(|last| day.days_since(last) <= WITHIN)
            });
            let origin = match is_told {
                true => reports.origin(&|at| printed[at], print),
                false => known.clone(),
            };
            if origin != known {
                last = Some(day);
            }
            match origin {
                Some(origin) => drop(origins.0.insert(Arc::clone(print.id), origin)),
                None => reports.add(number, print, day),
            }
        }
        origins
    }

    /// The identifier of the document that `id` is a copy of; `None` if it is an origin itself.
    pub fn of_copy(&self, id: &str) -> Option<&Arc<str>> {
        self.0.get(id)
    }

    /// Copies with their origins, in order.
    pub fn copies(&self) -> &BTreeMap<Arc<str>, Arc<str>> {
        &self.0
    }

    /// How many independent origins the documents with these identifiers have.
    pub fn count<'a>(&'a self, ids: impl IntoIterator<Item = &'a str>) -> usize {
        let origins = ids.into_iter().map(|id| self.0.get(id).map_or(id, |it| it));
        origins.collect::<BTreeSet<_>>().len()
    }
}

fn sorted<'a>(printed: impl Iterator<Item = Print<'a>>) -> Vec<Print<'a>> {
    let mut all: Vec<Print> = printed.filter(|print| print.sketch.is_some()).collect();
    all.sort_by_key(|print| (print.published, print.id));
    all
}

/// What there is to know of all other documents, to tell what those without a day are copies of: they are compared with
/// all, after these.
pub struct Undated {
    reports: Reports,
    met: usize,
}

impl Undated {
    /// For these documents without a day.
    pub fn new(undated: &[Print]) -> Self {
        let mut known = ByHash::default();
        let sketches = undated.iter().filter_map(|print| print.sketch);
        for hash in sketches.flat_map(|sketch| sketch.hashes()) {
            known.entry(hash).or_default();
        }
        Self {
            reports: Reports(VecDeque::from([(None, known)])),
            met: 0,
        }
    }

    /// Looks at a report with a day, in order of days and identifiers: the first has the number 0.
    pub fn meet(&mut self, print: &Print) {
        let number = self.met;
        self.met += 1;
        if let Some((_, known)) = self.reports.0.back_mut() {
            for hash in print.sketch.iter().flat_map(|sketch| sketch.hashes()) {
                if let Some(with) = known.get_mut(&hash) {
                    join(with, number);
                }
            }
        }
    }

    /// The numbers of those that were met and may be what `print` is a copy of.
    pub fn near(&self, print: &Print) -> Vec<usize> {
        self.reports.near(print)
    }

    /// Tells all that have no day; `report` gives those that are near, by their numbers.
    pub fn told<'a>(
        mut self,
        undated: &[Print<'a>],
        report: impl Fn(usize) -> Print<'a>,
    ) -> Origins {
        let undated = sorted(undated.iter().copied());
        let mut origins = Origins::default();
        let met = self.met;
        for (number, print) in undated.iter().enumerate() {
            let printed = |at: usize| match at.checked_sub(met) {
                Some(at) => undated[at],
                None => report(at),
            };
            match self.reports.origin(&printed, print) {
                Some(origin) => drop(origins.0.insert(Arc::clone(print.id), origin)),
                None => self.reports.add_last(met + number, print),
            }
        }
        origins
    }
}

/// The origins so far, by the days on which they were published.
#[derive(Default)]
struct Reports(VecDeque<(Option<Day>, ByHash)>);

/// Documents by what stands in them.
type ByHash = FxHashMap<u32, Vec<usize>>;

fn join(with: &mut Vec<usize>, number: usize) {
    if with.len() <= COMMON {
        with.push(number);
    }
}

impl Reports {
    fn forget_before(&mut self, day: Day) {
        let is_old = |known: &Option<Day>| known.is_some_and(|it| day.days_since(it) > WITHIN);
        while self.0.front().is_some_and(|(known, _)| is_old(known)) {
            self.0.pop_front();
        }
    }

    fn add(&mut self, number: usize, print: &Print, day: Day) {
        if self.0.back().is_none_or(|(last, _)| *last != Some(day)) {
            self.0.push_back((Some(day), ByHash::default()));
        }
        self.add_last(number, print);
    }

    fn add_last(&mut self, number: usize, print: &Print) {
        if let Some((_, known)) = self.0.back_mut() {
            for hash in print.sketch.iter().flat_map(|sketch| sketch.hashes()) {
                join(known.entry(hash).or_default(), number);
            }
        }
    }

    /// The numbers of those that share more than two marks with `print`, in order.
    fn near(&self, print: &Print) -> Vec<usize> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for hash in print.sketch.iter().flat_map(|sketch| sketch.hashes()) {
            let found = self.0.iter().filter_map(|(_, known)| known.get(&hash));
            for &number in found.filter(|with| with.len() <= COMMON).flatten() {
                *shared.entry(number).or_default() += 1;
            }
        }
        let near = shared.into_iter().filter(|&(_, count)| count > 2);
        near.map(|(number, _)| number).collect()
    }

    /// The report that `print` is a copy of: the one that it is most like, and of those the earliest.
    fn origin<'a>(&self, printed: &dyn Fn(usize) -> Print<'a>, print: &Print) -> Option<Arc<str>> {
        let mut best = None;
        for number in self.near(print) {
            let report = printed(number);
            let likeness = likeness(&report, print);
            if let Some(contained) = likeness
                && best.is_none_or(|(_, so_far)| contained > so_far)
            {
                best = Some((report.id, contained));
            }
        }
        best.map(|(id, _)| Arc::clone(id))
    }
}

/// How much of the one stands in the other, in percent, if they are one report.
fn likeness(one: &Print, other: &Print) -> Option<usize> {
    if let (Some(one), Some(other)) = (one.published, other.published)
        && other.days_since(one).abs() > WITHIN
    {
        return None;
    }
    let likeness = one.sketch?.likeness(other.sketch?);
    let shares = |agencies: &Set<Arc<str>>| agencies.iter().any(|it| other.agencies.contains(it));
    let credited = !one.agencies.is_empty() && !other.agencies.is_empty();
    let least = match (likeness.runs < FEW, credited) {
        (false, true) if shares(one.agencies) => CONTAINED_OF_AGENCY,
        (false, false) => CONTAINED,
        // a few lines; or two agencies, and each says that it is its own
        _ => CONTAINED_OF_FEW,
    };
    let contained = likeness.contained();
    (contained >= least && likeness.resemblance() >= RESEMBLING).then_some(contained)
}
