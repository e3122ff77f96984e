//! Quads as numbers of terms, in three orders, so that every pattern is one stretch of one of them.

use super::terms::Id;
use std::ops::Range;
use std::sync::Arc;

/// The default graph, where a quad names its graph.
pub(in crate::query) const DEFAULT: Id = Id::MAX;

/// A quad: subject, predicate, object, graph.
pub(in crate::query) type Quad = [Id; 4];

/// The triples of all graphs together, each once, and which graphs each is in.
#[derive(Debug, Default)]
pub(in crate::query) struct Quads {
    /// By subject, predicate, object.
    spo: Index,
    /// By predicate, object, subject.
    pos: Index,
    /// By object, subject, predicate.
    osp: Index,
    /// Nothing where all are in the default graph alone.
    graphs: Option<Graphs>,
}

/// Rows of three, grouped by the first, sorted by the two others.
#[derive(Debug, Default)]
struct Index {
    /// Where the rows of each term begin, and at the end how many there are.
    starts: Vec<u32>,
    rest: Vec<[Id; 2]>,
}

/// The graphs of triples.
#[derive(Debug, Default)]
struct Graphs {
    /// Where those of each triple begin, in the order of subjects.
    starts: Vec<u32>,
    of: Vec<Id>,
    /// Each graph with the places of its triples in the order of subjects.
    contents: Vec<[u32; 2]>,
}

/// So many rows are looked at one by one; most things have fewer.
const FEW: usize = 32;

fn place(count: usize) -> u32 {
    u32::try_from(count).expect("a dataset has less than four thousand million triples")
}

impl Index {
    /// Groups `rows` by their first; they come in order of the two others.
    fn new(terms: usize, rows: impl Iterator<Item = [Id; 3]> + Clone) -> Self {
        let mut starts = vec![0; terms + 1];
        for [first, ..] in rows.clone() {
            starts[first as usize + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut rest = vec![[0; 2]; sum as usize];
        for [first, second, third] in rows {
            let at = &mut next[first as usize];
            rest[*at as usize] = [second, third];
            *at += 1;
        }
        Self { starts, rest }
    }

    /// Where the rows of `first` are.
    fn of(&self, first: Id) -> Range<usize> {
        let first = first as usize;
        match self.starts.get(first..first + 2) {
            Some(&[start, end]) => start as usize..end as usize,
            _ => 0..0,
        }
    }

    /// Where the rows of `first` and `second` are.
    fn of_two(&self, first: Id, second: Id) -> Range<usize> {
        let all = self.of(first);
        let rows = &self.rest[all.clone()];
        let (start, length) = match rows.len() <= FEW {
            true => {
                let start = rows.iter().take_while(|row| row[0] < second).count();
                let here = rows[start..].iter().take_while(|row| row[0] == second);
                (start, here.count())
            }
            false => {
                let start = rows.partition_point(|row| row[0] < second);
                (start, rows[start..].partition_point(|row| row[0] == second))
            }
        };
        all.start + start..all.start + start + length
    }

    /// Where the row is, as a stretch of one or none.
    fn of_three(&self, first: Id, second: Id, third: Id) -> Range<usize> {
        let all = self.of(first);
        match self.rest[all.clone()].binary_search(&[second, third]) {
            Ok(at) => all.start + at..all.start + at + 1,
            Err(_) => 0..0,
        }
    }

    /// All rows in order.
    fn rows(&self) -> impl Iterator<Item = [Id; 3]> + Clone {
        let firsts = (0..).zip(self.starts.windows(2));
        firsts.flat_map(|(first, ends)| {
            let rows = &self.rest[ends[0] as usize..ends[1] as usize];
            rows.iter()
                .map(move |&[second, third]| [first, second, third])
        })
    }

    /// The row at a place.
    fn row(&self, at: usize) -> [Id; 3] {
        let first = self.starts.partition_point(|&start| start as usize <= at) - 1;
        let [second, third] = self.rest[at];
        [place(first), second, third]
    }
}

impl Quads {
    /// Sorts quads of so many terms.
    pub fn new(terms: usize, mut quads: Vec<Quad>) -> Self {
        quads.sort_unstable();
        quads.dedup();
        let named = quads.iter().any(|quad| quad[3] != DEFAULT);
        let graphs = named.then(|| Graphs::new(&quads));
        let mut triples: Vec<[Id; 3]> = quads.iter().map(|&[s, p, o, _]| [s, p, o]).collect();
        drop(quads);
        triples.dedup();
        let spo = Index::new(terms, triples.iter().copied());
        drop(triples);
        let osp = Index::new(terms, spo.rows().map(|[s, p, o]| [o, s, p]));
        let pos = Index::new(terms, osp.rows().map(|[o, s, p]| [p, o, s]));
        Self {
            spo,
            pos,
            osp,
            graphs,
        }
    }

    /// How many different triples there are.
    pub fn len(&self) -> usize {
        self.spo.rest.len()
    }

    /// All quads.
    pub fn all(&self) -> Vec<Quad> {
        let mut all = Vec::with_capacity(self.len());
        for (at, [s, p, o]) in self.spo.rows().enumerate() {
            match &self.graphs {
                Some(graphs) => all.extend(graphs.at(at).iter().map(|&graph| [s, p, o, graph])),
                None => all.push([s, p, o, DEFAULT]),
            }
        }
        all
    }

    /// The graphs of a triple; nothing if it is not there.
    pub fn graphs_of(&self, [s, p, o]: [Id; 3]) -> &[Id] {
        let found = self.spo.of_three(s, p, o);
        match &self.graphs {
            _ if found.is_empty() => &[],
            Some(graphs) => graphs.at(found.start),
            None => &[DEFAULT],
        }
    }

    /// The named graphs.
    pub fn named(&self) -> Vec<Id> {
        let contents = self.graphs.iter().flat_map(|graphs| &graphs.contents);
        let mut names: Vec<Id> = contents.map(|&[graph, _]| graph).collect();
        names.dedup();
        names.retain(|&graph| graph != DEFAULT);
        names
    }

    /// The triples of one graph, the default graph for [`DEFAULT`].
    pub fn of_graph(self: &Arc<Self>, graph: Id) -> Box<dyn Iterator<Item = [Id; 3]>> {
        let quads = Arc::clone(self);
        match &self.graphs {
            None if graph == DEFAULT => Box::new(self.matching([None; 3])),
            None => Box::new(std::iter::empty()),
            Some(graphs) => {
                let start = graphs.contents.partition_point(|row| row[0] < graph);
                let length = graphs.contents[start..].partition_point(|row| row[0] == graph);
                Box::new((start..start + length).filter_map(move |at| {
                    let graphs = quads.graphs.as_ref()?;
                    Some(quads.spo.row(graphs.contents[at][1] as usize))
                }))
            }
        }
    }

    /// The triples with the given subject, predicate and object, of all graphs, each once.
    pub fn matching(self: &Arc<Self>, [s, p, o]: [Option<Id>; 3]) -> Scan {
        let (order, first, places) = match (s, p, o) {
            (Some(s), Some(p), Some(o)) => (Order::Spo, s, self.spo.of_three(s, p, o)),
            (Some(s), Some(p), None) => (Order::Spo, s, self.spo.of_two(s, p)),
            (Some(s), None, None) => (Order::Spo, s, self.spo.of(s)),
            (Some(s), None, Some(o)) => (Order::Osp, o, self.osp.of_two(o, s)),
            (None, Some(p), Some(o)) => (Order::Pos, p, self.pos.of_two(p, o)),
            (None, Some(p), None) => (Order::Pos, p, self.pos.of(p)),
            (None, None, Some(o)) => (Order::Osp, o, self.osp.of(o)),
            (None, None, None) => (Order::All, 0, 0..self.len()),
        };
        Scan {
            quads: Arc::clone(self),
            order,
            first,
            places,
        }
    }
}

impl Graphs {
    /// Of quads in order.
    fn new(quads: &[Quad]) -> Self {
        let (mut starts, mut of, mut contents) = (Vec::new(), Vec::new(), Vec::new());
        let mut last = None;
        for &[s, p, o, graph] in quads {
            if last != Some([s, p, o]) {
                starts.push(place(of.len()));
                last = Some([s, p, o]);
            }
            contents.push([graph, place(starts.len() - 1)]);
            of.push(graph);
        }
        starts.push(place(of.len()));
        contents.sort_unstable();
        Self {
            starts,
            of,
            contents,
        }
    }

    /// Those of the triple at a place.
    fn at(&self, triple: usize) -> &[Id] {
        &self.of[self.starts[triple] as usize..self.starts[triple + 1] as usize]
    }
}

#[derive(Debug, Clone, Copy)]
enum Order {
    Spo,
    Pos,
    Osp,
    /// All triples, by subject.
    All,
}

/// Triples that are found one by one.
#[derive(Debug)]
pub(in crate::query) struct Scan {
    quads: Arc<Quads>,
    order: Order,
    first: Id,
    places: Range<usize>,
}

impl Iterator for Scan {
    type Item = [Id; 3];

    fn next(&mut self) -> Option<[Id; 3]> {
        let at = self.places.next()?;
        let (quads, first) = (&self.quads, self.first);
        Some(match self.order {
            Order::Spo => {
                let [p, o] = quads.spo.rest[at];
                [first, p, o]
            }
            Order::Pos => {
                let [o, s] = quads.pos.rest[at];
                [s, first, o]
            }
            Order::Osp => {
                let [s, p] = quads.osp.rest[at];
                [s, p, first]
            }
            Order::All => {
                while quads.spo.starts[self.first as usize + 1] as usize <= at {
                    self.first += 1;
                }
                let [p, o] = quads.spo.rest[at];
                [self.first, p, o]
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What every pattern finds is what looking at all quads finds.
    #[test]
    fn every_pattern_finds_what_is_there() {
        // a small generator: numbers that look like chance, the same in every run
        let mut state = 7_u32;
        let mut draw = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        let mut quads: Vec<Quad> = (0..400)
            .map(|_| {
                let graph = if draw(4) == 0 { DEFAULT } else { 8 + draw(3) };
                [draw(8), draw(4), draw(8), graph]
            })
            .collect();
        let built = Arc::new(Quads::new(11, quads.clone()));
        quads.sort_unstable();
        quads.dedup();
        assert_eq!(built.all(), quads);
        assert_eq!(built.named(), [8, 9, 10]);
        let mut triples: Vec<[Id; 3]> = quads.iter().map(|&[s, p, o, _]| [s, p, o]).collect();
        triples.dedup();
        assert_eq!(built.len(), triples.len());
        let any = |below: u32| (0..=below).map(move |id| (id < below).then_some(id));
        for s in any(9) {
            for p in any(5) {
                for o in any(9) {
                    let pattern = [s, p, o];
                    let mut found: Vec<[Id; 3]> = built.matching(pattern).collect();
                    found.sort_unstable();
                    let fits = |triple: &&[Id; 3]| {
                        let both = triple.iter().zip(pattern);
                        both.into_iter()
                            .all(|(&is, wanted)| wanted.is_none_or(|id| id == is))
                    };
                    let expected: Vec<[Id; 3]> = triples.iter().filter(fits).copied().collect();
                    assert_eq!(found, expected, "{pattern:?}");
                }
            }
        }
        for graph in [8, 9, 10, 11, DEFAULT] {
            let inside = quads.iter().filter(|quad| quad[3] == graph);
            let expected: Vec<[Id; 3]> = inside.map(|&[s, p, o, _]| [s, p, o]).collect();
            assert_eq!(built.of_graph(graph).collect::<Vec<_>>(), expected);
            for triple in &expected {
                assert!(built.graphs_of(*triple).contains(&graph));
            }
        }
        let nothing = Arc::new(Quads::new(0, Vec::new()));
        assert_eq!(nothing.matching([None; 3]).count(), 0);
        assert_eq!(nothing.matching([Some(3), None, None]).count(), 0);
    }
}
