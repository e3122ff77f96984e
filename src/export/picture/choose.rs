//! Which ties are drawn: those that tell most, within a budget, and what it takes to hold them together.

use super::bundle::{Bundle, bundles};
use super::connect::{Link, Pieces, joining};
use super::found::{Found, Key, Made};
use super::{Bond, PictureOptions};
use actant_graph::KnowledgeGraph;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

/// Notes of one actor, in a picture of few and of many.
const NOTES: usize = 3;
const NOTES_OF_MANY: usize = 1;
/// So many are few.
const FEW: usize = 30;
/// Actors without a tie, of whom there is only something noted; where there are few ties.
const ALONE: usize = 6;
/// Likewise in a picture with a middle, where something is noted that is news by itself.
const ASIDE: usize = 3;
const NEWS: usize = 20;
/// What falls into so many pieces is news in brief, without a middle.
const BRIEF: usize = 4;
/// Up to so many actors all words of ties are shown; more ties than that would be too many words.
const WORDED: usize = 25;

/// What is drawn.
#[derive(Debug, Default)]
pub(super) struct Drawn<'a> {
    /// Keys in order.
    pub actors: Vec<Key>,
    pub bundles: Vec<Bundle<'a>>,
    pub notes: BTreeMap<Key, Vec<String>>,
    /// Statements that are noted.
    pub noted: BTreeSet<Arc<str>>,
    /// Actors that have ties and are not drawn.
    pub left_out: usize,
    /// In how many pieces those are which hang together with nothing that is drawn.
    pub islands: usize,
}

pub(super) fn choose<'a>(
    graph: &KnowledgeGraph,
    found: &'a Found,
    made: &mut BTreeMap<Key, Made>,
    focus: &BTreeSet<Key>,
    options: &PictureOptions,
) -> Drawn<'a> {
    let mut bundles = bundles(found, made);
    let acting = |key: &Key| acts(graph, made, key);
    let ends = bundles.iter().filter(|it| !it.only_binds);
    let everybody = ends.flat_map(|it| [Arc::clone(&it.from), Arc::clone(&it.to)]);
    let everybody: BTreeSet<Key> = everybody.filter(|key| acting(key)).collect();
    if !focus.is_empty() {
        let near = near(&bundles, focus, options.hops);
        bundles.retain(|it| near.contains(&it.from) && near.contains(&it.to));
    }
    let mut choice = Choice::new(&bundles, options);
    let pieces = choice.pieces(graph, focus);
    let (mut islands, mut drawn, mut main) = (0, 0, 0);
    for (at, (stands, ties)) in pieces.iter().enumerate() {
        // one connected picture; what hangs together with nothing else has room where there is little else
        let has_middle = main * 4 >= choice.most_ties;
        let room = choice.most_ties / if has_middle { 2 } else { 1 };
        let has_room = choice.ties() < room && *stands;
        if at == 0 || options.all || has_room {
            let before = choice.taken.len();
            choice.piece(ties);
            match choice.taken.len() > before {
                true => drawn += 1,
                false => islands += 1,
            }
            if at == 0 {
                main = choice.ties();
            }
        } else {
            islands += 1;
        }
    }
    // of news in brief, each piece is news, and so is what is noted of one
    let roomy = choice.ties() * 4 < choice.most_ties || drawn >= BRIEF;
    let (taken, told) = (choice.taken, choice.told);
    let mut actors: BTreeSet<Key> = BTreeSet::new();
    for &at in &taken {
        actors.extend([Arc::clone(&bundles[at].from), Arc::clone(&bundles[at].to)]);
    }
    if focus.is_empty() {
        let (most, least) = if roomy { (ALONE, 0) } else { (ASIDE, NEWS) };
        let room = options.actors.saturating_sub(actors.len()).min(most);
        actors.extend(alone(found, graph, &actors, room, least));
    }
    let left_out = everybody.difference(&actors).count();
    let most = if actors.len() > FEW {
        NOTES_OF_MANY
    } else {
        NOTES
    };
    let (notes, noted) = notes(found, &actors, &told, most);
    let mut at = 0;
    bundles.retain(|it| {
        at += 1;
        taken.contains(&(at - 1)) && it.bond != Bond::Part
    });
    Drawn {
        actors: actors.into_iter().collect(),
        notes,
        noted,
        bundles,
        left_out,
        islands,
    }
}

fn acts(graph: &KnowledgeGraph, made: &BTreeMap<Key, Made>, key: &Key) -> bool {
    let known = graph.facts().entities.get(key).map(|facts| facts.kind());
    let kind = known.or_else(|| made.get(key).map(|it| it.kind));
    kind.is_some_and(|kind| kind.acts())
}

/// Those at most so many ties away.
fn near(bundles: &[Bundle], focus: &BTreeSet<Key>, hops: usize) -> BTreeSet<Key> {
    let ends = bundles.iter().flat_map(|it| [&it.from, &it.to]);
    let mut near: BTreeSet<Key> = ends
        .filter(|key| focus.contains(*key))
        .map(Arc::clone)
        .collect();
    for _ in 0..hops {
        let before = near.clone();
        for bundle in bundles {
            if before.contains(&bundle.from) || before.contains(&bundle.to) {
                near.extend([Arc::clone(&bundle.from), Arc::clone(&bundle.to)]);
            }
        }
    }
    near
}

/// Ties by number, and what is drawn of them.
struct Choice<'a, 'b> {
    bundles: &'b [Bundle<'a>],
    links: Vec<Link>,
    nodes: usize,
    most_actors: usize,
    most_ties: usize,
    taken: BTreeSet<usize>,
    actors: BTreeSet<usize>,
    told: BTreeSet<&'a str>,
}

/// What drawing a tie costs that is there only to join: less, the more it tells; a frame costs hardly anything.
fn cost(bundle: &Bundle) -> usize {
    let told = BTreeSet::new();
    let dull = 80usize.saturating_sub(bundle.worth(&told));
    match bundle.bond {
        Bond::Part => 10,
        Bond::Deed | Bond::Place if !bundle.only_binds => 100 + dull,
        Bond::Joint => 120 + dull,
        _ => 170 + dull,
    }
}

impl<'a, 'b> Choice<'a, 'b> {
    fn new(bundles: &'b [Bundle<'a>], options: &PictureOptions) -> Self {
        let keys: BTreeSet<&Key> = bundles.iter().flat_map(|it| [&it.from, &it.to]).collect();
        let numbers: BTreeMap<&Key, usize> = keys.into_iter().zip(0..).collect();
        let link = |bundle: &Bundle| Link {
            ends: [numbers[&bundle.from], numbers[&bundle.to]],
            cost: cost(bundle),
        };
        Self {
            bundles,
            links: bundles.iter().map(link).collect(),
            nodes: numbers.len(),
            most_actors: options.actors,
            most_ties: options.ties.unwrap_or_else(|| most_ties(options.actors)),
            taken: BTreeSet::new(),
            actors: BTreeSet::new(),
            told: BTreeSet::new(),
        }
    }

    /// How many ties are drawn as such.
    fn ties(&self) -> usize {
        let ties = self
            .taken
            .iter()
            .filter(|&&at| self.bundles[at].bond != Bond::Part);
        ties.count()
    }

    /// The ties that hang together, each piece with whether it may stand alone, because somebody in it has a name or it
    /// tells what the text is about: those with the focus first, then those that tell most.
    fn pieces(&self, graph: &KnowledgeGraph, focus: &BTreeSet<Key>) -> Vec<(bool, Vec<usize>)> {
        let mut joined = Pieces::new(self.nodes);
        for link in &self.links {
            joined.join(link.ends[0], link.ends[1]);
        }
        let mut pieces: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, link) in self.links.iter().enumerate() {
            pieces.entry(joined.of(link.ends[0])).or_default().push(at);
        }
        let known = |key: &Key| graph.facts().entities.get(key).is_some_and(|it| it.global);
        let told = BTreeSet::new();
        let mut ranked: Vec<_> = pieces
            .into_values()
            .map(|ties| {
                let ends = || {
                    ties.iter()
                        .flat_map(|&at| [&self.bundles[at].from, &self.bundles[at].to])
                };
                let telling_ties = || ties.iter().filter(|&&at| !self.bundles[at].only_binds);
                let worth: usize = telling_ties()
                    .map(|&at| self.bundles[at].worth(&told))
                    .sum();
                let mut telling = telling_ties();
                let is_of_actors = telling.any(|&at| self.bundles[at].bond != Bond::Thing);
                let rank = (ends().any(|key| focus.contains(key)), is_of_actors, worth);
                let best = telling_ties()
                    .map(|&at| self.bundles[at].worth(&told))
                    .max();
                let stands = ends().any(known) || best.is_some_and(|best| best >= LEADING);
                (rank, stands, ties)
            })
            .filter(|((.., worth), ..)| *worth > 0)
            .collect();
        ranked.sort_by(|one, other| (other.0, &one.2).cmp(&(one.0, &other.2)));
        ranked
            .into_iter()
            .map(|(_, stands, ties)| (stands, ties))
            .collect()
    }

    /// Draws what tells most of one piece, and what joins that.
    fn piece(&mut self, ties: &[usize]) {
        let order = self.order(ties);
        let mut most = order.len();
        while most > 0 {
            let chosen = &order[..most];
            let joins = joining(self.nodes, &self.links, chosen);
            let all: BTreeSet<usize> = chosen.iter().chain(&joins).copied().collect();
            if self.fits(&all) {
                self.take(all);
                break;
            }
            most -= (most / 10).max(1);
        }
        self.grow(ties);
    }

    fn fits(&self, new: &BTreeSet<usize>) -> bool {
        let all = || self.taken.union(new);
        let ties = all()
            .filter(|&&at| self.bundles[at].bond != Bond::Part)
            .count();
        let actors: BTreeSet<usize> = all().flat_map(|&at| self.links[at].ends).collect();
        ties <= self.most_ties && actors.len() <= self.most_actors
    }

    fn take(&mut self, ties: BTreeSet<usize>) {
        for at in ties {
            self.actors.extend(self.links[at].ends);
            self.told.extend(self.bundles[at].covers());
            self.taken.insert(at);
        }
    }

    /// The ties that tell most beside those before them, as many as there is room for.
    fn order(&self, ties: &[usize]) -> Vec<usize> {
        let mut told = self.told.clone();
        let room = self.most_ties.saturating_sub(self.ties());
        let mut actors = self.actors.clone();
        let telling = ties.iter().filter(|&&at| !self.bundles[at].only_binds);
        let entry = |at: usize, told: &BTreeSet<&str>| {
            (self.bundles[at].worth(told), std::cmp::Reverse(at))
        };
        let mut open: BinaryHeap<_> = telling.map(|&at| entry(at, &told)).collect();
        let mut order = Vec::new();
        let mut lines = 0;
        let mut pairs = self.pairs();
        while let Some((worth, std::cmp::Reverse(at))) = open.pop() {
            if lines >= room {
                break;
            }
            // what others tell by now is worth less, and one line more between the same two as well
            let ends = self.links[at].ends;
            let (alone, at) = entry(at, &told);
            let now = alone >> pairs.get(&pair(ends)).copied().unwrap_or_default();
            let std::cmp::Reverse(at) = at;
            if now < LEAST {
                continue;
            }
            if now < worth {
                open.push((now, std::cmp::Reverse(at)));
                continue;
            }
            let new = ends.iter().filter(|end| !actors.contains(end)).count();
            if actors.len() + new > self.most_actors {
                continue;
            }
            actors.extend(ends);
            *pairs.entry(pair(ends)).or_insert(0) += 1;
            told.extend(self.bundles[at].covers());
            lines += usize::from(self.bundles[at].bond != Bond::Part);
            order.push(at);
        }
        order
    }

    /// How many ties are drawn between the same two.
    fn pairs(&self) -> BTreeMap<[usize; 2], usize> {
        let mut pairs = BTreeMap::new();
        for &at in &self.taken {
            *pairs.entry(pair(self.links[at].ends)).or_insert(0) += 1;
        }
        pairs
    }

    /// Adds to what is drawn what tells most at its ends, again and again.
    fn grow(&mut self, ties: &[usize]) {
        let mut around: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &at in ties.iter().filter(|&&at| !self.bundles[at].only_binds) {
            for end in self.links[at].ends {
                around.entry(end).or_default().push(at);
            }
        }
        let mut open = BinaryHeap::new();
        let mut pairs = self.pairs();
        let mut reached: Vec<usize> = self.actors.iter().copied().collect();
        loop {
            for end in reached.drain(..) {
                for &at in around.get(&end).into_iter().flatten() {
                    open.push((self.bundles[at].worth(&self.told), std::cmp::Reverse(at)));
                }
            }
            let Some((worth, std::cmp::Reverse(at))) = open.pop() else {
                return;
            };
            let ends = self.links[at].ends;
            let among = pairs.get(&pair(ends)).copied().unwrap_or_default();
            let now = self.bundles[at].worth(&self.told) >> among;
            if self.taken.contains(&at) || now < LEAST {
                continue;
            }
            if now < worth {
                open.push((now, std::cmp::Reverse(at)));
                continue;
            }
            let one: BTreeSet<usize> = [at].into();
            if self.fits(&one) {
                reached.extend(
                    self.links[at]
                        .ends
                        .iter()
                        .filter(|end| !self.actors.contains(end)),
                );
                self.take(one);
                *pairs.entry(pair(ends)).or_insert(0) += 1;
            }
        }
    }
}

/// How many ties go with so many actors.
fn most_ties(actors: usize) -> usize {
    let ties = actors + actors / 4;
    match actors {
        0..=WORDED => ties.min(WORDED),
        _ => ties,
    }
}

/// Two ends in order.
fn pair([one, other]: [usize; 2]) -> [usize; 2] {
    [one.min(other), one.max(other)]
}

/// What a text is about is worth so much: a deed, told early.
const LEADING: usize = 20;
/// A tie that tells less is not worth its line, unless it joins others.
const LEAST: usize = 8;

/// Those of whom most is noted, named ones first.
fn alone(
    found: &Found,
    graph: &KnowledgeGraph,
    drawn: &BTreeSet<Key>,
    most: usize,
    least: usize,
) -> Vec<Key> {
    let mut weight: BTreeMap<&Key, usize> = BTreeMap::new();
    let mut best: BTreeMap<&Key, usize> = BTreeMap::new();
    for note in found.notes.iter().filter(|it| !drawn.contains(&it.of)) {
        *weight.entry(&note.of).or_default() += note.worth;
        let best = best.entry(&note.of).or_default();
        *best = note.worth.max(*best);
    }
    let is_named = |key: &Key| graph.facts().entities.get(key).is_some_and(|it| it.global);
    let mut ranked: Vec<_> = weight
        .into_iter()
        .filter(|(key, _)| is_named(key) && best.get(key).is_some_and(|best| *best >= least))
        .collect();
    ranked.sort_by_key(|&(key, weight)| (std::cmp::Reverse(weight), key));
    ranked
        .into_iter()
        .take(most)
        .map(|(key, _)| Arc::clone(key))
        .collect()
}

/// A note without who says so and when.
fn bare(note: &str) -> &str {
    note.split(" (").next().unwrap_or(note)
}

type Notes = (BTreeMap<Key, Vec<String>>, BTreeSet<Arc<str>>);

/// What actors do or are besides; nothing that a tie tells. Also the statements that say so.
fn notes(found: &Found, actors: &BTreeSet<Key>, told: &BTreeSet<&str>, most: usize) -> Notes {
    let fitting = found
        .notes
        .iter()
        .filter(|it| actors.contains(&it.of) && !told.contains(it.id.as_ref()));
    let mut ranked: Vec<_> = fitting.collect();
    // what one note gives the gist of is no other note: *votes: ban veils*, *bans veils (desired)*
    let told: BTreeSet<(&Key, &str)> = ranked
        .iter()
        .filter_map(|note| Some((&note.of, note.content.as_deref()?)))
        .collect();
    ranked.retain(|note| !told.contains(&(&note.of, note.id.as_ref())));
    ranked.sort_by(|one, other| (other.worth, &one.words).cmp(&(one.worth, &other.words)));
    let (mut notes, mut noted) = Notes::default();
    for note in ranked {
        let known: &mut Vec<String> = notes.entry(Arc::clone(&note.of)).or_default();
        let same = known
            .iter_mut()
            .find(|it| bare(it).eq_ignore_ascii_case(bare(&note.words)));
        let is_said = same.is_some();
        // without who says so, if the text says so as well
        if let Some(same) = same.filter(|it| it.len() > note.words.len()) {
            same.clone_from(&note.words);
        }
        if known.len() < most && !is_said {
            known.push(note.words.clone());
            noted.insert(Arc::clone(&note.id));
        }
    }
    (notes, noted)
}
