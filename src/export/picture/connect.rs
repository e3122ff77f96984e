//! What holds chosen ties together: the cheapest other ties between the pieces that they make (Mehlhorn 1988, a Steiner
//! tree at most twice as dear as the cheapest).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A tie between two nodes, by number, with what it costs to draw it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub ends: [usize; 2],
    pub cost: usize,
}

/// Sets of nodes that only grow together.
#[derive(Debug, Clone)]
pub(super) struct Pieces(Vec<usize>);

impl Pieces {
    pub fn new(nodes: usize) -> Self {
        Self((0..nodes).collect())
    }

    /// The node that stands for the piece of `node`.
    pub fn of(&mut self, mut node: usize) -> usize {
        while self.0[node] != node {
            self.0[node] = self.0[self.0[node]];
            node = self.0[node];
        }
        node
    }

    /// Whether that joined two pieces.
    pub fn join(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.of(one), self.of(other));
        // the first stands for all, so that the order of ties does not show
        self.0[one.max(other)] = one.min(other);
        one != other
    }
}

/// The places of further links that join the pieces which the `chosen` ones make, as far as they can be joined.
pub(super) fn joining(nodes: usize, links: &[Link], chosen: &[usize]) -> Vec<usize> {
    let mut around: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (at, link) in links.iter().enumerate() {
        for end in link.ends {
            around[end].push(at);
        }
    }
    let mut pieces = Pieces::new(nodes);
    // the cost of reaching a node from the nearest chosen one, which that is, and by which link
    let mut reached: Vec<Option<(usize, usize, Option<usize>)>> = vec![None; nodes];
    let mut open = BinaryHeap::new();
    for &at in chosen {
        let [one, other] = links[at].ends;
        pieces.join(one, other);
        for end in [one, other] {
            if reached[end].is_none() {
                reached[end] = Some((0, end, None));
                open.push(Reverse((0, end)));
            }
        }
    }
    while let Some(Reverse((cost, node))) = open.pop() {
        let Some((best, from, _)) = reached[node] else {
            continue;
        };
        if best < cost {
            continue;
        }
        for &at in &around[node] {
            let [one, other] = links[at].ends;
            let next = if one == node { other } else { one };
            let total = cost + links[at].cost;
            if reached[next].is_none_or(|(known, ..)| total < known) {
                reached[next] = Some((total, from, Some(at)));
                open.push(Reverse((total, next)));
            }
        }
    }
    // links between the lands of two chosen nodes, the cheapest way first
    let mut ways: Vec<(usize, usize)> = Vec::new();
    for (at, link) in links.iter().enumerate() {
        if let [Some(one), Some(other)] = link.ends.map(|end| reached[end])
            && one.1 != other.1
        {
            ways.push((one.0 + link.cost + other.0, at));
        }
    }
    ways.sort_unstable();
    let mut found = Vec::new();
    for (_, at) in ways {
        let [one, other] = links[at].ends;
        let lands = [one, other].map(|end| reached[end].map_or(end, |(_, from, _)| from));
        if !pieces.join(lands[0], lands[1]) {
            continue;
        }
        found.push(at);
        for mut node in [one, other] {
            while let Some((_, _, Some(by))) = reached[node] {
                found.push(by);
                let [one, other] = links[by].ends;
                node = if one == node { other } else { one };
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found.retain(|at| !chosen.contains(at));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(one: usize, other: usize, cost: usize) -> Link {
        Link {
            ends: [one, other],
            cost,
        }
    }

    #[test]
    fn pieces_are_joined_by_the_cheapest_way() {
        let links = [
            link(0, 1, 1),
            link(2, 3, 1),
            link(1, 2, 9),
            link(1, 4, 3),
            link(4, 2, 3),
            link(5, 6, 1),
        ];
        assert_eq!(joining(7, &links, &[0, 1]), [3, 4]);
        assert!(joining(7, &links, &[0]).is_empty());
        // what nothing leads to stays apart
        assert!(joining(7, &links, &[0, 5]).is_empty());
        assert!(joining(0, &[], &[]).is_empty());
    }
}
