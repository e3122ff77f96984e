//! All that is said between two and looks alike is one tie.

use super::found::{Found, Key, Made, Said};
use super::{Bond, Line, Look, Tie};
use actant_base::statement::EntityKind;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Lines on one tie.
const LINES: usize = 3;
/// Places from which on deeds are drawn place by place.
const PLACES: usize = 3;
/// Details of a line that several statements share.
const DETAILS: usize = 2;

/// All that is said between two and looks alike, the most telling first.
#[derive(Debug)]
pub(super) struct Bundle<'a> {
    pub from: Key,
    pub to: Key,
    pub look: Look,
    pub bond: Bond,
    /// Statements that say the same are one line.
    lines: Vec<Vec<&'a Said>>,
    /// Whether it is drawn only to hold the picture together.
    pub only_binds: bool,
}

/// The bundles of all that is said; deeds at many places are bundled by place too, whose nodes are `made`.
pub(super) fn bundles<'a>(found: &'a Found, made: &mut BTreeMap<Key, Made>) -> Vec<Bundle<'a>> {
    type Ends<'a> = (&'a Key, &'a Key, Bond, Look, bool);
    let mut all: BTreeMap<Ends, Vec<&Said>> = BTreeMap::new();
    for said in &found.said {
        let ends = (&said.from, &said.to, said.bond, said.look, said.only_binds);
        all.entry(ends).or_default().push(said);
    }
    let mut bundles = by_place(found, made);
    for ((from, to, bond, look, only_binds), said) in all {
        bundles.push(Bundle {
            from: Arc::clone(from),
            to: Arc::clone(to),
            look,
            bond,
            lines: lines(said, bond),
            only_binds,
        });
    }
    bundles
}

/// A bundle for each place, where one does much at many.
fn by_place<'a>(found: &'a Found, made: &mut BTreeMap<Key, Made>) -> Vec<Bundle<'a>> {
    type Places<'a> = BTreeMap<&'a str, Vec<&'a Said>>;
    let mut all: BTreeMap<(&Key, Look), Places> = BTreeMap::new();
    for said in found.said.iter().filter(|it| !it.only_binds) {
        for place in said.places.iter().filter(|_| said.is_violence) {
            let places = all.entry((&said.from, said.look)).or_default();
            places.entry(bare(place)).or_default().push(said);
        }
    }
    let mut bundles = Vec::new();
    for ((from, look), places) in all.into_iter().filter(|(_, places)| places.len() >= PLACES) {
        for (place, said) in places {
            let key: Key = format!("place {}", place.to_lowercase()).into();
            made.entry(Arc::clone(&key)).or_insert_with(|| Made {
                label: place.to_owned(),
                kind: EntityKind::Place,
                members: Vec::new(),
            });
            bundles.push(Bundle {
                from: Arc::clone(from),
                to: key,
                look,
                bond: Bond::Place,
                lines: lines(said, Bond::Place),
                only_binds: false,
            });
        }
    }
    bundles
}

impl<'a> Bundle<'a> {
    /// How much it tells beside what is `told`; the first line counts most.
    pub fn worth(&self, told: &BTreeSet<&str>) -> usize {
        let worth = |line: &Vec<&Said>| {
            let is_new = |it: &&&Said| self.bond == Bond::Place || !told.contains(it.id.as_ref());
            let new = line.iter().filter(is_new);
            // more of the same adds little
            let mut worths: Vec<usize> = new.map(|it| it.worth).collect();
            worths.sort_unstable_by_key(|worth| std::cmp::Reverse(*worth));
            let ranked = worths
                .iter()
                .enumerate()
                .map(|(rank, worth)| worth >> (2 * rank).min(16));
            ranked.sum::<usize>()
        };
        let lines = self.lines.iter().take(4 * LINES);
        let mut worths: Vec<usize> = lines.map(worth).collect();
        worths.sort_unstable_by_key(|worth| std::cmp::Reverse(*worth));
        let shown = worths.into_iter().take(LINES).enumerate();
        shown.map(|(rank, worth)| worth >> rank).sum()
    }

    /// The statements that its lines tell.
    pub fn covers(&self) -> impl Iterator<Item = &'a str> {
        let shown = self.lines.iter().take(LINES).flatten();
        shown.flat_map(|said| said.covers.iter().map(AsRef::as_ref))
    }

    /// With lines that say the same as one, and the places of its ends.
    pub fn tie(&self, places: &BTreeMap<&str, usize>) -> Tie {
        let more = self.lines.len().saturating_sub(LINES);
        let count = self.lines.iter().flatten().map(|said| said.count).sum();
        let shown = self.lines.iter().take(LINES).map(|said| self.line(said));
        let shown: Vec<(Line, BTreeSet<&str>)> = shown.collect();
        let common = shown
            .first()
            .map(|(_, sources)| sources.clone())
            .unwrap_or_default();
        let is_common = shown.iter().all(|(_, sources)| *sources == common);
        let is_said = self.look.reported && self.bond != Bond::Says;
        let name =
            |sources: &BTreeSet<&str>| sources.iter().copied().collect::<Vec<_>>().join(", ");
        let lines = shown.into_iter().map(|(mut line, sources)| {
            if is_said && !is_common {
                let aside = format!(" (says {})", name(&sources));
                line.words.push_str(&aside);
                line.several.push_str(&aside);
            }
            line
        });
        Tie {
            from: places[self.from.as_ref()],
            to: places[self.to.as_ref()],
            look: self.look,
            bond: self.bond,
            lines: lines.collect(),
            sources: match is_said && is_common {
                true => common.into_iter().map(ToOwned::to_owned).collect(),
                false => Vec::new(),
            },
            more,
            count,
        }
    }

    fn line(&self, said: &[&'a Said]) -> (Line, BTreeSet<&'a str>) {
        let mut details: Vec<&str> = Vec::new();
        for it in said {
            // the place is where the tie leads
            let is_place = |part: &&str| {
                let part = part.trim_end_matches('…');
                self.bond == Bond::Place && it.places.iter().any(|place| place.starts_with(part))
            };
            for part in it.details.split(" · ").filter(|part| !is_place(part)) {
                if !part.is_empty() && !details.contains(&part) {
                    details.push(part);
                }
            }
        }
        let is_one = said.len() == 1;
        // how many it was each time says nothing of all of them
        let details = match is_one || details.len() <= DETAILS {
            true => details.join(" · "),
            false => String::new(),
        };
        let line = Line {
            words: words(said[0], self.bond).to_owned(),
            several: match self.bond {
                Bond::Place => said[0].whole.clone(),
                _ => said[0].several.clone(),
            },
            details,
            count: match self.bond {
                // how often it was there is not known of what was done at several
                Bond::Place => 1,
                _ => said.iter().map(|it| it.count).sum(),
            },
            quote: said[0].quote.clone(),
            statements: said.iter().map(|it| Arc::clone(&it.id)).collect(),
        };
        let sources = said
            .iter()
            .flat_map(|it| it.sources.iter().map(AsRef::as_ref));
        (line, sources.collect())
    }

    /// The statements behind it.
    pub fn statements(&self) -> impl Iterator<Item = &'a str> {
        self.lines.iter().flatten().map(|said| said.id.as_ref())
    }
}

/// What a line says: a tie to a place does not lead to whom it is done to.
fn words(said: &Said, bond: Bond) -> &str {
    match bond {
        Bond::Place => &said.whole,
        _ => &said.words,
    }
}

/// Statements in order, those that say the same together.
fn lines(mut said: Vec<&Said>, bond: Bond) -> Vec<Vec<&Said>> {
    said.sort_by_key(|it| (std::cmp::Reverse(it.worth), &it.id));
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines: Vec<Vec<&Said>> = Vec::new();
    for said in said {
        let place = *places.entry(words(said, bond)).or_insert(lines.len());
        match lines.get_mut(place) {
            Some(line) => line.push(said),
            None => lines.push(vec![said]),
        }
    }
    lines
}

/// A place without the word that says how it is meant: *in Lima*, but *near Lima*.
fn bare(place: &str) -> &str {
    const PLAIN: [&str; 6] = ["in ", "at ", "on ", "the ", "In ", "At "];
    let mut place = place.trim();
    while let Some(rest) = PLAIN.iter().find_map(|word| place.strip_prefix(word)) {
        place = rest.trim();
    }
    place
}
