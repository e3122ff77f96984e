//! The labels of arcs: the best of each, but no head with two subjects or two objects.

use actant_base::syntax::Deprel;

/// What a head has at most one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// `nsubj`, `csubj` and their passives; outer subjects belong to an outer clause.
    Subject,
    /// `obj`.
    Object,
    /// `iobj`.
    Indirect,
}

/// The slot that `relation` fills, if any.
pub(super) fn slot(relation: &str) -> Option<Slot> {
    match relation {
        "nsubj" | "nsubj:pass" | "csubj" | "csubj:pass" => Some(Slot::Subject),
        "obj" => Some(Slot::Object),
        "iobj" => Some(Slot::Indirect),
        _ => None,
    }
}

/// The relations of a network, in order of its classes.
#[derive(Debug)]
pub(super) struct Relations {
    names: Vec<Deprel>,
    slots: Vec<Option<Slot>>,
    /// The class of roots, which nothing else is.
    root: Option<usize>,
}

/// An arc whose label is being chosen.
struct Arc<'a> {
    head: Option<usize>,
    scores: &'a [f32],
    barred: Vec<Slot>,
    class: Option<usize>,
}

impl Relations {
    pub(super) fn new(names: Vec<String>) -> Self {
        let names: Vec<Deprel> = names.into_iter().map(Deprel::from).collect();
        let slots = names.iter().map(|name| slot(name)).collect();
        let root = names.iter().position(|name| name == "root");
        Self { names, slots, root }
    }

    /// The number of classes.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// The relation of every word to its head; `scores[word]` holds the scores of the classes for
    /// the arc to that head.
    pub(super) fn of(&self, heads: &[Option<usize>], scores: &[&[f32]]) -> Vec<Deprel> {
        let arc = |(&head, &scores)| Arc {
            head,
            scores,
            barred: Vec::new(),
            class: None,
        };
        let mut arcs: Vec<Arc> = heads.iter().zip(scores).map(arc).collect();
        for arc in &mut arcs {
            arc.class = self.best(arc.scores, &arc.barred);
        }
        let mut filled = vec![0; arcs.len()];
        for arc in arcs.iter().filter(|arc| self.slot_of(arc).is_some()) {
            if let Some(head) = arc.head {
                filled[head] += 1;
            }
        }
        for (head, count) in filled.into_iter().enumerate() {
            if count > 1 {
                for slot in [Slot::Subject, Slot::Object, Slot::Indirect] {
                    self.keep_one(slot, head, &mut arcs);
                }
            }
        }
        let name = |arc: &Arc| match (arc.head, arc.class) {
            (None, _) => Deprel::from("root"),
            (_, Some(class)) => self.names[class].clone(),
            _ => Deprel::from("dep"),
        };
        arcs.iter().map(name).collect()
    }

    /// The class of `relation`, as `scores` count them.
    pub(super) fn class(&self, relation: &Deprel) -> Option<usize> {
        self.names.iter().position(|name| name == relation)
    }

    fn slot_of(&self, arc: &Arc) -> Option<Slot> {
        self.slots[arc.class?]
    }

    /// Leaves one child of `head` in `slot`, the one that would lose most by its next best label.
    /// The others may not take a slot at all afterwards, so this ends.
    fn keep_one(&self, slot: Slot, head: usize, arcs: &mut [Arc]) {
        loop {
            let inside = |arc: &Arc| arc.head == Some(head) && self.slot_of(arc) == Some(slot);
            let rivals: Vec<usize> = (0..arcs.len()).filter(|&i| inside(&arcs[i])).collect();
            let loss = |index: usize| {
                let arc = &arcs[index];
                let next = self.best(arc.scores, &with(&arc.barred, slot));
                let score = |class: Option<usize>| class.map_or(f32::MIN, |c| arc.scores[c]);
                score(arc.class) - score(next)
            };
            let weakest = rivals.iter().map(|&index| (index, loss(index)));
            let weakest = weakest.min_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            let (Some((index, _)), true) = (weakest, rivals.len() > 1) else {
                return;
            };
            let arc = &mut arcs[index];
            arc.barred = with(&arc.barred, slot);
            arc.class = self.best(arc.scores, &arc.barred);
            if let Some(taken) = self.slot_of(arc) {
                self.keep_one(taken, head, arcs);
            }
        }
    }

    /// The best class but `root` and those of the `barred` slots.
    fn best(&self, scores: &[f32], barred: &[Slot]) -> Option<usize> {
        let mut best: Option<usize> = None;
        for (class, slot) in self.slots.iter().enumerate().take(scores.len()) {
            let free = Some(class) != self.root && slot.is_none_or(|slot| !barred.contains(&slot));
            if free && best.is_none_or(|best| scores[class] > scores[best]) {
                best = Some(class);
            }
        }
        best
    }
}

fn with(barred: &[Slot], slot: Slot) -> Vec<Slot> {
    let mut all = barred.to_vec();
    all.push(slot);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(heads: &[Option<usize>], scores: &[[f32; 6]]) -> Vec<String> {
        let names = ["root", "nsubj", "nsubj:pass", "obj", "iobj", "obl"];
        let relations = Relations::new(names.map(str::to_owned).to_vec());
        let rows: Vec<&[f32]> = scores.iter().map(|row| row.as_slice()).collect();
        relations
            .of(heads, &rows)
            .into_iter()
            .map(String::from)
            .collect()
    }

    #[test]
    fn the_root_is_root_and_nothing_else_is() {
        let scores = [
            [0.0, 9.0, 0.0, 0.0, 0.0, 0.0],
            [9.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        ];
        assert_eq!(of(&[None, Some(0)], &scores), ["root", "obj"]);
    }

    #[test]
    fn the_weaker_subject_gives_way() {
        let scores = [
            [0.0; 6],
            [0.0, 5.0, 4.0, 0.0, 0.0, 3.0],
            [0.0, 5.0, 1.0, 0.0, 0.0, 4.0],
        ];
        assert_eq!(
            of(&[None, Some(0), Some(0)], &scores),
            ["root", "nsubj", "obl"]
        );
        assert_eq!(
            of(&[None, Some(0), Some(1)], &scores),
            ["root", "nsubj", "nsubj"]
        );
    }

    #[test]
    fn giving_way_opens_no_new_conflict() {
        let scores = [
            [0.0; 6],
            [0.0, 0.0, 0.0, 9.0, 0.0, 0.0],
            [0.0, 9.0, 0.0, 0.0, 0.0, 0.0],
            [0.0, 5.0, 0.0, 4.0, 3.0, 1.0],
        ];
        assert_eq!(
            of(&[None, Some(0), Some(0), Some(0)], &scores),
            ["root", "obj", "nsubj", "iobj"]
        );
    }

    #[test]
    fn many_rivals_leave_one() {
        let heads: Vec<_> = [None].into_iter().chain([Some(0); 30]).collect();
        let labels = of(&heads, &[[0.0, 5.0, 4.0, 3.0, 2.0, 1.0]; 31]);
        for slot_of in ["nsubj", "obj", "iobj"] {
            assert_eq!(labels.iter().filter(|label| *label == slot_of).count(), 1);
        }
    }
}
