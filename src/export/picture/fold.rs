//! Actors of whom a picture tells the same, whatever else the graph has: *the navy hit five ships* is one line to one node.

use super::{Actor, Bond, Group, Look, Tie};
use actant_base::statement::EntityKind;
use std::collections::{BTreeMap, BTreeSet};

/// Names in one node; the others are counted.
const NAMES: usize = 6;
/// Of whom so few are alike, those stay by themselves where they have more than one tie.
const FEW: usize = 2;

/// A tie as its end sees it: whether it leads away, to whom, and all that is read on it.
type End<'a> = (
    bool,
    usize,
    Look,
    Bond,
    Vec<(&'a str, &'a str)>,
    &'a [String],
);
/// What is seen of an actor: its ties in order, its notes, what it is.
type Seen<'a> = (Vec<End<'a>>, &'a [String], EntityKind);

/// Puts actors together that look the same; those `asked` for and those in frames stay by themselves.
pub(super) fn alike(
    actors: Vec<Actor>,
    ties: Vec<Tie>,
    groups: Vec<Group>,
    asked: &BTreeSet<usize>,
) -> (Vec<Actor>, Vec<Tie>, Vec<Group>) {
    let framed: BTreeSet<usize> = groups
        .iter()
        .flat_map(|group| group.members.iter().copied())
        .collect();
    let mut same: BTreeMap<Seen, Vec<usize>> = BTreeMap::new();
    for (at, seen) in seen(&actors, &ties).into_iter().enumerate() {
        // what happened at several places is told place by place
        let is_place = seen.2 == EntityKind::Place;
        if !is_place && !seen.0.is_empty() && !framed.contains(&at) && !asked.contains(&at) {
            same.entry(seen).or_default().push(at);
        }
    }
    // each with the first of those that it stands with
    let mut firsts: Vec<usize> = (0..actors.len()).collect();
    let mut names: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (seen, alike) in same {
        if alike.len() < 2 || (alike.len() <= FEW && seen.0.len() > 1) {
            continue;
        }
        for &at in &alike {
            firsts[at] = alike[0];
        }
        names.insert(alike[0], alike);
    }
    if names.is_empty() {
        return (actors, ties, groups);
    }
    let mut places = vec![0; actors.len()];
    let mut kept = Vec::new();
    for at in 0..actors.len() {
        if firsts[at] != at {
            continue;
        }
        places[at] = kept.len();
        let mut actor = actors[at].clone();
        if let Some(all) = names.get(&at) {
            actor.label = label(all.iter().map(|&it| actors[it].label.as_str()));
        }
        kept.push(actor);
    }
    let place = |at: usize| places[firsts[at]];
    let mut joined: Vec<Tie> = Vec::new();
    let mut known: BTreeMap<(usize, usize, Look, Bond, Vec<String>), usize> = BTreeMap::new();
    for mut tie in ties {
        let is_folded = [tie.from, tie.to]
            .iter()
            .any(|end| names.contains_key(&firsts[*end]));
        if names.contains_key(&firsts[tie.from]) {
            for line in &mut tie.lines {
                line.words.clone_from(&line.several);
            }
        }
        (tie.from, tie.to) = (place(tie.from), place(tie.to));
        let words = tie.lines.iter().map(|line| line.words.clone()).collect();
        let key = (tie.from, tie.to, tie.look, tie.bond, words);
        match known.get(&key) {
            Some(&first) if is_folded => {
                let first: &mut Tie = &mut joined[first];
                for (line, other) in first.lines.iter_mut().zip(tie.lines) {
                    line.statements.extend(other.statements);
                }
            }
            _ => {
                known.insert(key, joined.len());
                joined.push(tie);
            }
        }
    }
    let mut groups = groups;
    for member in groups.iter_mut().flat_map(|group| &mut group.members) {
        *member = place(*member);
    }
    (kept, joined, groups)
}

fn seen<'a>(actors: &'a [Actor], ties: &'a [Tie]) -> Vec<Seen<'a>> {
    let mut all: Vec<Seen> = actors
        .iter()
        .map(|actor| (Vec::new(), actor.notes.as_slice(), actor.kind))
        .collect();
    for tie in ties {
        let lines = || {
            let lines = tie.lines.iter();
            lines.map(|line| (line.words.as_str(), line.details.as_str()))
        };
        for (away, at, other) in [(true, tie.from, tie.to), (false, tie.to, tie.from)] {
            all[at].0.push((
                away,
                other,
                tie.look,
                tie.bond,
                lines().collect(),
                &tie.sources,
            ));
        }
    }
    for (ends, ..) in &mut all {
        ends.sort();
    }
    all
}

fn label<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: BTreeSet<&str> = names.collect();
    let more = names.len().saturating_sub(NAMES);
    let mut label = names.into_iter().take(NAMES).collect::<Vec<_>>().join(", ");
    if more > 0 {
        label.push_str(&format!(" and {more} more"));
    }
    label
}

#[cfg(test)]
mod tests {
    use super::super::Line;
    use super::*;
    use actant_base::statement::{Certainty, Polarity};

    fn actor(label: &str, notes: &[&str]) -> Actor {
        Actor {
            key: Some(label.into()),
            label: label.to_owned(),
            kind: EntityKind::StateOrgan,
            notes: notes.iter().map(|note| (*note).to_owned()).collect(),
        }
    }

    fn tie(from: usize, to: usize, words: &str) -> Tie {
        let look = Look {
            polarity: Polarity::Positive,
            certainty: Certainty::Asserted,
            ahead: false,
            reported: false,
        };
        let line = Line {
            words: words.to_owned(),
            several: words.strip_suffix('s').unwrap_or(words).to_owned(),
            details: String::new(),
            count: 1,
            quote: None,
            statements: vec![format!("{from}{to}").into()],
        };
        Tie {
            from,
            to,
            look,
            bond: Bond::Deed,
            lines: vec![line],
            sources: Vec::new(),
            more: 0,
            count: 1,
        }
    }

    #[test]
    fn those_who_suffer_the_same_are_one_node_with_one_line() {
        let actors = [
            "Gang",
            "Navy of Peru",
            "Navy of Chile",
            "Navy of Togo",
            "Port",
        ];
        let actors: Vec<Actor> = actors.map(|name| actor(name, &[])).into();
        let ties = vec![
            tie(0, 1, "hits"),
            tie(0, 2, "hits"),
            tie(0, 3, "hits"),
            tie(0, 4, "robs"),
        ];
        let none = BTreeSet::new();
        let (kept, joined, _) = alike(actors.clone(), ties.clone(), Vec::new(), &none);
        let labels: Vec<&str> = kept.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(
            labels,
            ["Gang", "Navy of Chile, Navy of Peru, Navy of Togo", "Port"]
        );
        assert_eq!(joined.len(), 2);
        assert_eq!(joined[0].lines[0].statements.len(), 3);
        assert_eq!(joined[0].lines[0].words, "hits");
        assert_eq!((joined[1].from, joined[1].to), (0, 2));
        // whoever is asked for, stands in a frame or has something of its own stays by itself
        let (kept, ..) = alike(actors.clone(), ties.clone(), Vec::new(), &[1].into());
        assert_eq!(kept.len(), 4);
        let frame = vec![Group {
            members: vec![4, 3],
        }];
        let (kept, _, frames) = alike(actors.clone(), ties.clone(), frame, &none);
        assert_eq!((kept.len(), &frames[0].members[..]), (4, &[3, 2][..]));
        let mut noted = actors;
        noted[2].notes.push("sinks".to_owned());
        assert_eq!(alike(noted, ties, Vec::new(), &none).0.len(), 4);
    }
}
