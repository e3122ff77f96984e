//! Which actors and ties are drawn.

use super::tie::{Found, Said};
use super::{Line, Look, PictureOptions, Tie};
use actant_graph::KnowledgeGraph;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

/// Lines on one tie.
const LINES: usize = 3;
/// Notes of one actor; where there are few ties, there is more room.
const NOTES: usize = 2;
const ROOMY: usize = 4;
/// Actors without a tie, of whom there is only something noted; where there are few ties.
const ALONE: usize = 6;

/// All that is said between two actors and looks alike.
#[derive(Debug)]
pub(super) struct Bundle<'a> {
    from: &'a str,
    to: &'a str,
    look: Look,
    said: Vec<&'a Said<'a>>,
    score: usize,
    member: bool,
}

/// What is drawn.
#[derive(Debug, Default)]
pub(super) struct Drawn<'a> {
    /// Keys in order.
    pub actors: Vec<&'a str>,
    pub bundles: Vec<Bundle<'a>>,
    /// Whose part an actor is.
    pub members: BTreeMap<&'a str, &'a str>,
    pub notes: BTreeMap<&'a str, Vec<String>>,
    /// Actors that have ties and are not drawn.
    pub left_out: usize,
}

pub(super) fn choose<'a>(
    graph: &KnowledgeGraph,
    found: &'a Found<'a>,
    focus: &BTreeSet<Arc<str>>,
    options: &PictureOptions,
) -> Drawn<'a> {
    let mut bundles = bundles(found);
    let everybody: BTreeSet<&str> = bundles.iter().flat_map(|it| [it.from, it.to]).collect();
    if !focus.is_empty() {
        let near = near(&bundles, focus, options.hops);
        bundles.retain(|it| near.contains(it.from) && near.contains(it.to));
    }
    let most = options.ties.unwrap_or(options.actors + options.actors / 4);
    let mut growth = Growth::new(&bundles, options.actors, most);
    for (start, is_named) in starts(&bundles, graph, focus) {
        // an island without a named actor tells little, unless there is little else
        if options.all || is_named || growth.ties * 2 < most {
            growth.from(start);
        }
    }
    let roomy = growth.ties * 2 < most;
    let taken = growth.taken;
    let mut at = 0;
    bundles.retain(|_| {
        at += 1;
        taken.contains(&(at - 1))
    });
    let (members, bundles): (Vec<_>, Vec<_>) = bundles.into_iter().partition(|it| it.member);
    // who only belongs to somebody says nothing
    let mut actors: BTreeSet<&str> = bundles.iter().flat_map(|it| [it.from, it.to]).collect();
    let members = members.into_iter().map(|it| (it.from, it.to));
    let members: BTreeMap<&str, &str> = members.filter(|(from, _)| actors.contains(from)).collect();
    actors.extend(members.values());
    if roomy && focus.is_empty() {
        let room = options.actors.saturating_sub(actors.len()).min(ALONE);
        actors.extend(alone(found, graph, &actors, room));
    }
    let left_out = everybody.len() - everybody.intersection(&actors).count();
    Drawn {
        notes: notes(found, &actors, &bundles, if roomy { ROOMY } else { NOTES }),
        actors: actors.into_iter().collect(),
        bundles,
        members,
        left_out,
    }
}

fn bundles<'a>(found: &'a Found<'a>) -> Vec<Bundle<'a>> {
    let mut all: BTreeMap<(&str, &str, Look, bool), Vec<&Said>> = BTreeMap::new();
    for said in &found.said {
        all.entry((said.from, said.to, said.look, said.member))
            .or_default()
            .push(said);
    }
    type Key<'a> = (&'a str, &'a str, Look, bool);
    let bundle = |((from, to, look, member), mut said): (Key<'a>, Vec<&'a Said<'a>>)| {
        said.sort_by_key(|it| (std::cmp::Reverse(it.score), it.id));
        let best = said.iter().map(|it| it.score).take(LINES);
        // the first line counts most; what is a part of another comes last
        let score = best.enumerate().map(|(rank, score)| score >> rank);
        let score = if member { 1 } else { score.sum() };
        Bundle {
            from,
            to,
            look,
            said,
            score,
            member,
        }
    };
    all.into_iter().map(bundle).collect()
}

/// Those at most so many ties away.
fn near<'a>(bundles: &[Bundle<'a>], focus: &BTreeSet<Arc<str>>, hops: usize) -> BTreeSet<&'a str> {
    let ends = bundles.iter().flat_map(|it| [it.from, it.to]);
    let mut near: BTreeSet<&str> = ends.filter(|key| focus.contains(*key)).collect();
    for _ in 0..hops {
        let before = near.clone();
        for bundle in bundles {
            if before.contains(bundle.from) || before.contains(bundle.to) {
                near.extend([bundle.from, bundle.to]);
            }
        }
    }
    near
}

/// Where the picture grows from: the best connected actor of the heaviest piece, then of each other one; whether anybody
/// in it has a name. Pieces without a name come last.
fn starts<'a>(
    bundles: &[Bundle<'a>],
    graph: &KnowledgeGraph,
    focus: &BTreeSet<Arc<str>>,
) -> Vec<(&'a str, bool)> {
    let mut weight: BTreeMap<&str, usize> = BTreeMap::new();
    for bundle in bundles {
        *weight.entry(bundle.from).or_default() += bundle.score;
        *weight.entry(bundle.to).or_default() += bundle.score;
    }
    let known = |key: &str| graph.facts().entities.get(key);
    let mut pieces: Vec<(bool, usize, Vec<&'a str>)> = Vec::new();
    for piece in pieces_of(bundles) {
        let is_named = piece
            .iter()
            .any(|key| known(key).is_some_and(|it| it.global));
        let total = piece.iter().map(|key| weight[key]).sum();
        pieces.push((is_named, total, piece));
    }
    pieces.sort_by(|one, other| (other.0, other.1, &one.2).cmp(&(one.0, one.1, &other.2)));
    let best = |(is_named, _, piece): (bool, usize, Vec<&'a str>)| {
        let rank = |key: &&str| (focus.contains(*key), weight[key]);
        // the first of those that are equal
        let best = piece.into_iter().rev().max_by_key(rank)?;
        Some((best, is_named))
    };
    pieces.into_iter().filter_map(best).collect()
}

/// The actors that hang together, each piece in order.
fn pieces_of<'a>(bundles: &[Bundle<'a>]) -> Vec<Vec<&'a str>> {
    let mut around: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for bundle in bundles {
        around.entry(bundle.from).or_default().insert(bundle.to);
        around.entry(bundle.to).or_default().insert(bundle.from);
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut pieces = Vec::new();
    for &key in around.keys() {
        let mut piece = BTreeSet::new();
        let mut open = vec![key];
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                piece.insert(at);
                open.extend(&around[at]);
            }
        }
        if !piece.is_empty() {
            pieces.push(piece.into_iter().collect());
        }
    }
    pieces
}

/// A picture that grows along its strongest ties.
struct Growth<'a, 'b> {
    bundles: &'b [Bundle<'a>],
    around: BTreeMap<&'a str, Vec<usize>>,
    most_actors: usize,
    most_ties: usize,
    actors: BTreeSet<&'a str>,
    taken: BTreeSet<usize>,
    /// How many of those are drawn as ties.
    ties: usize,
}

impl<'a, 'b> Growth<'a, 'b> {
    fn new(bundles: &'b [Bundle<'a>], most_actors: usize, most_ties: usize) -> Self {
        let mut around: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, bundle) in bundles.iter().enumerate() {
            around.entry(bundle.from).or_default().push(at);
            around.entry(bundle.to).or_default().push(at);
        }
        Self {
            bundles,
            around,
            most_actors,
            most_ties,
            actors: BTreeSet::new(),
            taken: BTreeSet::new(),
            ties: 0,
        }
    }

    /// Takes the strongest tie at what is drawn, again and again.
    fn from(&mut self, start: &'a str) {
        if self.actors.len() + 2 > self.most_actors || self.ties >= self.most_ties {
            return;
        }
        let mut open = BinaryHeap::new();
        self.add(start, &mut open);
        while let Some((_, std::cmp::Reverse(at))) = open.pop() {
            if self.ties >= self.most_ties {
                break;
            }
            let bundle = &self.bundles[at];
            let ends = [bundle.from, bundle.to];
            let new = ends.into_iter().filter(|key| !self.actors.contains(key));
            let new: Vec<&str> = new.collect();
            if self.taken.contains(&at) || self.actors.len() + new.len() > self.most_actors {
                continue;
            }
            self.taken.insert(at);
            self.ties += usize::from(!bundle.member);
            for key in new {
                self.add(key, &mut open);
            }
        }
    }

    fn add(&mut self, key: &'a str, open: &mut BinaryHeap<(usize, std::cmp::Reverse<usize>)>) {
        self.actors.insert(key);
        for &at in self.around.get(key).into_iter().flatten() {
            open.push((self.bundles[at].score, std::cmp::Reverse(at)));
        }
    }
}

/// Those of whom most is noted, named ones first.
fn alone<'a>(
    found: &Found<'a>,
    graph: &KnowledgeGraph,
    drawn: &BTreeSet<&'a str>,
    most: usize,
) -> Vec<&'a str> {
    let mut weight: BTreeMap<&str, usize> = BTreeMap::new();
    for note in found.notes.iter().filter(|it| !drawn.contains(it.of)) {
        *weight.entry(note.of).or_default() += note.score;
    }
    let is_named = |key: &str| graph.facts().entities.get(key).is_some_and(|it| it.global);
    let mut ranked: Vec<_> = weight.into_iter().collect();
    ranked.sort_by_key(|&(key, weight)| (std::cmp::Reverse((is_named(key), weight)), key));
    ranked.into_iter().take(most).map(|(key, _)| key).collect()
}

/// What actors do or are besides; nothing that a tie tells.
fn notes<'a>(
    found: &'a Found<'a>,
    actors: &BTreeSet<&'a str>,
    bundles: &[Bundle<'a>],
    most: usize,
) -> BTreeMap<&'a str, Vec<String>> {
    let mut told: BTreeSet<(&str, &str)> = BTreeSet::new();
    for bundle in bundles {
        told.extend(
            bundle
                .said
                .iter()
                .map(|it| (bundle.from, it.words.as_str())),
        );
    }
    let mut ranked: Vec<_> = found
        .notes
        .iter()
        .filter(|it| actors.contains(it.of))
        .collect();
    ranked.sort_by(|one, other| {
        other
            .score
            .cmp(&one.score)
            .then_with(|| one.words.cmp(&other.words))
    });
    let mut notes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for note in ranked {
        let known = notes.entry(note.of).or_default();
        if known.len() < most
            && !known.contains(&note.words)
            && !told.contains(&(note.of, &note.words))
        {
            known.push(note.words.clone());
        }
    }
    notes
}

impl Bundle<'_> {
    /// With lines that say the same as one, and the places of its ends.
    pub fn tie(&self, places: &BTreeMap<&str, usize>) -> Tie {
        let mut lines: Vec<(Line, BTreeSet<String>)> = Vec::new();
        for said in &self.said {
            let id = Arc::clone(said.id);
            let known = lines.iter_mut().find(|(line, _)| line.words == said.words);
            if let Some((line, sources)) = known {
                line.count += said.count;
                line.statements.push(id);
                sources.extend(said.sources.iter().cloned());
                if line.details.is_empty() {
                    line.details.clone_from(&said.details);
                }
                continue;
            }
            let line = Line {
                words: said.words.clone(),
                details: said.details.clone(),
                count: said.count,
                quote: said.quote.cloned(),
                statements: vec![id],
            };
            lines.push((line, said.sources.iter().cloned().collect()));
        }
        let count = lines.iter().map(|(line, _)| line.count).sum();
        let more = lines.len().saturating_sub(LINES);
        lines.truncate(LINES);
        let common = lines
            .first()
            .map(|(_, sources)| sources.clone())
            .unwrap_or_default();
        let is_common = lines.iter().all(|(_, sources)| *sources == common);
        let name =
            |sources: &BTreeSet<String>| sources.iter().cloned().collect::<Vec<_>>().join(", ");
        let lines = lines.into_iter().map(|(mut line, sources)| {
            if self.look.reported && !is_common {
                line.words = format!("{} (says {})", line.words, name(&sources));
            }
            line
        });
        Tie {
            from: places[self.from],
            to: places[self.to],
            look: self.look,
            lines: lines.collect(),
            sources: match self.look.reported && is_common {
                true => common.into_iter().collect(),
                false => Vec::new(),
            },
            more,
            count,
        }
    }
}
