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
        Self::told(printed.into_iter().map(|print| (print, None)), None)
    }

    /// The same where nearly all are known: each comes with its origin, if it is a copy, and only on the days of `changed`
    /// did documents come or go. What was published later depends on that for as long as copies follow their origins.
    pub fn again<'a>(
        printed: impl IntoIterator<Item = (Print<'a>, Option<Arc<str>>)>,
        changed: &BTreeSet<Day>,
    ) -> Self {
        Self::told(printed, Some(changed))
    }

    fn told<'a>(
        printed: impl IntoIterator<Item = (Print<'a>, Option<Arc<str>>)>,
        changed: Option<&BTreeSet<Day>>,
    ) -> Self {
        let mut all: Vec<_> = printed
            .into_iter()
            .filter(|(print, _)| print.sketch.is_some())
            .collect();
        // those without a day come last
        all.sort_by_key(|(print, _)| (print.published.is_none(), print.published, print.id));
        let (printed, known): (Vec<Print>, Vec<_>) = all.into_iter().unzip();
        let mut origins = Self::default();
        let mut reports = Reports::default();
        // the last day so far on which something is not as it was
        let mut last: Option<Day> = None;
        for (number, (print, known)) in printed.iter().zip(known).enumerate() {
            let Some(day) = print.published else {
                break;
            };
            reports.forget_before(day);
            let is_told = changed.is_none_or(|days| {
                last = last.max(days.range(..=day).next_back().copied());
                last.is_some_and(|last| day.days_since(last) <= WITHIN)
            });
            let origin = match is_told {
                true => reports.origin(&printed, print),
                false => known.clone(),
            };
            if origin != known {
                last = Some(day);
            }
            origins.add(&mut reports, (number, print), origin);
        }
        origins.undated(&printed);
        origins
    }

    /// Of those without a day, which are compared with all.
    fn undated(&mut self, printed: &[Print]) {
        let dated = printed.partition_point(|print| print.published.is_some());
        if dated == printed.len() {
            return;
        }
        let mut reports = Reports::default();
        for (number, print) in printed.iter().enumerate() {
            if number >= dated {
                let origin = reports.origin(printed, print);
                self.add(&mut reports, (number, print), origin);
            } else if !self.0.contains_key(print.id) {
                reports.add(number, print, None);
            }
        }
    }

    fn add(
        &mut self,
        reports: &mut Reports,
        (number, print): (usize, &Print),
        origin: Option<Arc<str>>,
    ) {
        match origin {
            Some(origin) => drop(self.0.insert(Arc::clone(print.id), origin)),
            None => reports.add(number, print, print.published),
        }
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

/// The origins so far, by the days on which they were published.
#[derive(Default)]
struct Reports(VecDeque<(Option<Day>, ByHash)>);

/// Documents by what stands in them.
type ByHash = FxHashMap<u32, Vec<usize>>;

impl Reports {
    fn forget_before(&mut self, day: Day) {
        let is_old = |known: &Option<Day>| known.is_some_and(|it| day.days_since(it) > WITHIN);
        while self.0.front().is_some_and(|(known, _)| is_old(known)) {
            self.0.pop_front();
        }
    }

    fn add(&mut self, number: usize, print: &Print, day: Option<Day>) {
        if self.0.back().is_none_or(|(last, _)| *last != day) {
            self.0.push_back((day, ByHash::default()));
        }
        if let Some((_, known)) = self.0.back_mut() {
            for hash in print.sketch.iter().flat_map(|sketch| sketch.hashes()) {
                let with = known.entry(hash).or_default();
                if with.len() <= COMMON {
                    with.push(number);
                }
            }
        }
    }

    /// The report that `print` is a copy of: the one that it is most like, and of those the earliest.
    fn origin(&self, printed: &[Print], print: &Print) -> Option<Arc<str>> {
        let sketch = print.sketch?;
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for (_, known) in &self.0 {
            let found = sketch.hashes().filter_map(|hash| known.get(&hash));
            for &number in found.filter(|with| with.len() <= COMMON).flatten() {
                *shared.entry(number).or_default() += 1;
            }
        }
        let mut best = None;
        for (number, _) in shared.into_iter().filter(|&(_, count)| count > 2) {
            let likeness = likeness(&printed[number], print);
            if let Some(contained) = likeness
                && best.is_none_or(|(_, so_far)| contained > so_far)
            {
                best = Some((number, contained));
            }
        }
        best.map(|(number, _)| Arc::clone(printed[number].id))
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
