//! The best tree over a matrix of arc scores (Chu & Liu 1965, Edmonds 1967), with exactly one root.

/// Scores `score[dependent][head]` over nodes of which node 0 is the root of the graph; row 0 is
/// never read.
type Scores = Vec<Vec<f64>>;

/// Scores beyond this are cut: they stand for "never" or "always" and would cost precision.
const LIMIT: f64 = 1e6;

/// The head of each word in the tree of the greatest total score in which exactly one word hangs
/// from the root. `arcs[word][0]` is the score of the root, `arcs[word][1 + head]` that of `head`;
/// `None` in the answer is the root. Ties go to the head further left.
pub(super) fn best_tree(arcs: &[&[f32]]) -> Vec<Option<usize>> {
    if let Some(heads) = greedy(arcs) {
        return heads;
    }
    let size = arcs.len() + 1;
    let mut score: Scores = vec![vec![0.0; size]];
    score.extend(arcs.iter().map(|row| {
        let cell = |head| row.get(head).copied().map_or(-LIMIT, finite);
        (0..size).map(cell).collect()
    }));
    // A fine on every arc from the root, greater than any other difference between two trees,
    // makes the best tree one with a single root.
    let cells = || score[1..].iter().flatten().copied();
    let span = cells().fold(f64::MIN, f64::max) - cells().fold(f64::MAX, f64::min);
    let fine = (span + 1.0) * size as f64;
    for row in &mut score[1..] {
        row[0] -= fine;
    }
    let heads = arborescence(&score);
    heads[1..].iter().map(|head| head.checked_sub(1)).collect()
}

/// The best head of each word by itself, where that is a tree with one root: no other can be
/// better.
fn greedy(arcs: &[&[f32]]) -> Option<Vec<Option<usize>>> {
    let best = |(word, row): (usize, &&[f32])| {
        let mut best = (0, f32::MIN);
        for (head, &score) in row.iter().enumerate().take(arcs.len() + 1) {
            if head != word + 1 && score > best.1 {
                best = (head, score);
            }
        }
        best.0
    };
    if arcs
        .iter()
        .any(|row| row.len() <= arcs.len() || row.iter().any(|x| !x.is_finite()))
    {
        return None;
    }
    let mut heads = vec![0];
    heads.extend(arcs.iter().enumerate().map(best));
    let roots = heads[1..].iter().filter(|&&head| head == 0).count();
    let nodes: Vec<usize> = (0..heads.len()).collect();
    (roots == 1 && cycle(&nodes, &heads).is_none())
        .then(|| heads[1..].iter().map(|head| head.checked_sub(1)).collect())
}

fn finite(score: f32) -> f64 {
    if score.is_nan() {
        -LIMIT
    } else {
        f64::from(score).clamp(-LIMIT, LIMIT)
    }
}

/// The head of every node in the arborescence of the greatest total score; node 0 heads itself.
fn arborescence(score: &Scores) -> Vec<usize> {
    let mut graph = Graph::new(score);
    while let Some(cycle) = cycle(&graph.nodes, &graph.heads) {
        graph.contract(cycle);
    }
    graph.opened(score.len())
}

/// The first of the items with the greatest value; item 0 if there is none.
fn first_best(items: impl Iterator<Item = (usize, f64)>) -> (usize, f64) {
    items.fold((0, f64::NEG_INFINITY), |best, item| {
        if item.1 > best.1 { item } else { best }
    })
}

/// The nodes of a cycle in `heads`, if there is one; the first of `nodes` is the root.
fn cycle(nodes: &[usize], heads: &[usize]) -> Option<Vec<usize>> {
    let mut visit = vec![usize::MAX; heads.len()];
    for &start in &nodes[1..] {
        let mut node = start;
        while node != 0 && visit[node] == usize::MAX {
            visit[node] = start;
            node = heads[node];
        }
        if node != 0 && visit[node] == start {
            let mut nodes = vec![node];
            let mut next = heads[node];
            while next != node {
                nodes.push(next);
                next = heads[next];
            }
            nodes.sort_unstable();
            return Some(nodes);
        }
    }
    None
}

/// Nodes and nodes that stand for cycles of others.
struct Graph {
    /// The score of each head (column) for each node (row), with room for the cycles.
    score: Vec<f64>,
    width: usize,
    /// The nodes that are in no cycle, in order.
    nodes: Vec<usize>,
    /// The best head of each node; of a node in a cycle, the one in the cycle.
    heads: Vec<usize>,
    cycles: Vec<Cycle>,
}

/// What one node stands for.
struct Cycle {
    node: usize,
    /// Of each node outside: itself, where its arc into the cycle ends, where one out of it begins.
    around: Vec<(usize, usize, usize)>,
}

impl Graph {
    fn new(score: &Scores) -> Self {
        let size = score.len();
        // each cycle stands for two nodes at least
        let width = 2 * size;
        let mut cells = vec![0.0; width * width];
        for (row, cells) in score.iter().zip(cells.chunks_exact_mut(width)) {
            cells[..size].copy_from_slice(row);
        }
        let mut graph = Self {
            score: cells,
            width,
            nodes: (0..size).collect(),
            heads: vec![0; size],
            cycles: Vec::new(),
        };
        for node in 1..size {
            graph.heads[node] = graph.best_head(node);
        }
        graph
    }

    fn score(&self, node: usize, head: usize) -> f64 {
        self.score[node * self.width + head]
    }

    fn best_head(&self, node: usize) -> usize {
        let others = self.nodes.iter().filter(|&&head| head != node);
        first_best(others.map(|&head| (head, self.score(node, head)))).0
    }

    /// Puts one node, the last, in the place of those of `cycle`.
    fn contract(&mut self, cycle: Vec<usize>) {
        let node = self.heads.len();
        self.nodes.retain(|node| cycle.binary_search(node).is_err());
        let mut around = Vec::with_capacity(self.nodes.len());
        for &outside in &self.nodes {
            let gain = |inside: usize| {
                self.score(inside, outside) - self.score(inside, self.heads[inside])
            };
            let (enter, into) = first_best(cycle.iter().map(|&inside| (inside, gain(inside))));
            let score = |inside: usize| self.score(outside, inside);
            let (leave, out) = first_best(cycle.iter().map(|&inside| (inside, score(inside))));
            self.score[node * self.width + outside] = into;
            self.score[outside * self.width + node] = out;
            around.push((outside, enter, leave));
        }
        self.nodes.push(node);
        self.heads.push(0);
        self.heads[node] = self.best_head(node);
        // the others have the best heads that they had
        for &(outside, ..) in &around[1..] {
            if cycle.binary_search(&self.heads[outside]).is_ok() {
                self.heads[outside] = self.best_head(outside);
            }
        }
        self.cycles.push(Cycle { node, around });
    }

    /// The heads of the first `size` nodes, each cycle opened where an arc enters it.
    fn opened(mut self, size: usize) -> Vec<usize> {
        while let Some(Cycle { node, around }) = self.cycles.pop() {
            let head = self.heads[node];
            for (outside, enter, leave) in around {
                if self.heads[outside] == node {
                    self.heads[outside] = leave;
                }
                if outside == head {
                    self.heads[enter] = head;
                }
            }
        }
        self.heads.truncate(size);
        self.heads
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Small whole numbers, so that sums are exact and ties occur.
    fn matrix(words: usize, seed: &mut u64, spread: u64) -> Vec<Vec<f32>> {
        let mut cell = || {
            *seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((*seed >> 33) % spread) as f32 - spread as f32 / 2.0
        };
        (0..words)
            .map(|_| (0..=words).map(|_| cell()).collect())
            .collect()
    }

    fn is_tree(heads: &[Option<usize>]) -> bool {
        heads.iter().filter(|head| head.is_none()).count() == 1
            && (0..heads.len()).all(|start| {
                let up = |node: &usize| heads[*node];
                let walk = std::iter::successors(Some(start), up);
                walk.take(heads.len() + 1).count() <= heads.len()
            })
    }

    fn total(arcs: &[Vec<f32>], heads: &[Option<usize>]) -> f32 {
        let column = |head: &Option<usize>| head.map_or(0, |head| head + 1);
        arcs.iter()
            .zip(heads)
            .map(|(row, head)| row[column(head)])
            .sum()
    }

    /// The best total over all assignments of heads that are trees.
    fn by_force(arcs: &[Vec<f32>]) -> f32 {
        let words = arcs.len();
        let choices = (words + 1).pow(words as u32);
        (0..choices)
            .filter_map(|mut code| {
                let mut next = || {
                    let head = code % (words + 1);
                    code /= words + 1;
                    head.checked_sub(1)
                };
                let heads: Vec<_> = (0..words).map(|_| next()).collect();
                is_tree(&heads).then(|| total(arcs, &heads))
            })
            .fold(f32::MIN, f32::max)
    }

    fn solve(arcs: &[Vec<f32>]) -> Vec<Option<usize>> {
        best_tree(&arcs.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    #[test]
    fn no_tree_is_better() {
        let mut seed = 7;
        for (words, rounds) in [(1, 5), (2, 100), (3, 200), (4, 200), (5, 60)] {
            for round in 0..rounds {
                let arcs = matrix(words, &mut seed, if round % 2 == 0 { 200 } else { 6 });
                let heads = solve(&arcs);
                assert!(is_tree(&heads), "{arcs:?} {heads:?}");
                assert_eq!(total(&arcs, &heads), by_force(&arcs), "{arcs:?} {heads:?}");
            }
        }
    }

    #[test]
    fn long_and_odd_matrices_are_trees() {
        let mut seed = 3;
        for words in [0, 1, 40, 128] {
            let heads = solve(&matrix(words, &mut seed, 50));
            assert!(words == 0 || is_tree(&heads));
        }
        for odd in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, 0.0] {
            assert!(is_tree(&solve(&vec![vec![odd; 31]; 30])));
        }
        assert!(is_tree(&solve(&vec![vec![]; 4])));
    }
}
