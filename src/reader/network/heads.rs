//! What both networks end in: biaffine scores of arcs and labels (Dozat & Manning 2017) and linear
//! scores of tags.

use super::{Scratch, Weights, times};
use crate::kernel::{Columns, Level, Matrix, dots, outer, relu};

/// The number of classes of each head but the arcs': `deprel`, `upos`, `xpos`, `feats`, `lemma`,
/// `name`.
pub(crate) type Widths = [usize; 6];

pub(super) struct Heads {
    /// What each word is as a dependent and as a head, for arcs and for labels; then its tags.
    words: Matrix,
    arc: Matrix,
    /// From the product of each number of a dependent with each of its head.
    label: Matrix,
    /// From the two side by side.
    label_alone: Matrix,
    label_width: usize,
    widths: Widths,
}

/// The tags of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Upos = 1,
    Xpos,
    Feats,
    Lemma,
    Name,
}

/// What the network answers, word by word.
pub(crate) struct Answer<'a> {
    heads: &'a Heads,
    level: Level,
    scratch: &'a mut Scratch,
}

impl Heads {
    pub(super) fn new(weights: &Weights, width: usize, widths: Widths) -> Result<Self, String> {
        let (arcs, labels) = (weights.header.heads.arc, weights.header.heads.label);
        let tags: usize = widths[1..].iter().sum();
        Ok(Self {
            words: weights.matrix("words", width, 2 * arcs + 2 * labels + tags)?,
            arc: weights.matrix("arc", arcs, arcs)?,
            label: weights.matrix("label", labels * labels, widths[0])?,
            label_alone: weights.matrix("label_alone", 2 * labels, widths[0])?,
            label_width: labels,
            widths,
        })
    }

    /// The scores of words whose vectors are the rows of `scratch.states`, the root's first.
    pub(super) fn answer<'a>(&'a self, level: Level, scratch: &'a mut Scratch) -> Answer<'a> {
        let Scratch {
            rows,
            states,
            words,
            more,
            arcs,
            ..
        } = &mut *scratch;
        times(&self.words, level, states, rows, words);
        let stride = self.words.outputs();
        let (arc, label) = (self.arc.inputs(), self.label_width);
        for row in words.chunks_exact_mut(stride) {
            relu(level, &mut row[..2 * arc + 2 * label]);
        }
        let count = words.len() / stride;
        rows.fill(level, Columns::of(&words[stride..], stride, 0..arc));
        self.arc.times(level, rows, more);
        arcs.resize(count.saturating_sub(1) * count, 0.0);
        let as_head = Columns::of(words, stride, arc..2 * arc);
        dots(level, Columns::all(more, arc), as_head, arcs);
        Answer {
            heads: self,
            level,
            scratch,
        }
    }
}

impl Answer<'_> {
    /// The score of each head for a word: the root's first.
    pub(crate) fn arcs(&self, word: usize) -> &[f32] {
        let count = self.scratch.words.len() / self.heads.words.outputs();
        &self.scratch.arcs[word * count..][..count]
    }

    /// The scores of a word's tags of one kind.
    pub(crate) fn tags(&self, word: usize, tag: Tag) -> &[f32] {
        let (stride, widths) = (self.heads.words.outputs(), &self.heads.widths);
        let before: usize = widths[1..tag as usize].iter().sum();
        let at = 2 * self.heads.arc.inputs() + 2 * self.heads.label_width + before;
        &self.scratch.words[(word + 1) * stride + at..][..widths[tag as usize]]
    }

    /// Scores the label of each word's arc, given the column of its head in `arcs`.
    pub(crate) fn label(&mut self, heads: &[usize]) {
        let Scratch {
            rows,
            words,
            mixed,
            pairs,
            products,
            labels,
            ..
        } = &mut *self.scratch;
        let Heads {
            words: first,
            arc,
            label,
            label_alone,
            label_width: own,
            ..
        } = self.heads;
        let (own, stride, at) = (*own, first.outputs(), 2 * arc.inputs());
        let as_dependent = Columns::of(&words[stride..], stride, at..at + own);
        let as_head = Columns::of(words, stride, at + own..at + 2 * own);
        pairs.clear();
        for (word, &head) in heads.iter().enumerate() {
            pairs.extend_from_slice(as_dependent.row(word));
            pairs.extend_from_slice(as_head.row(head));
        }
        products.resize(heads.len() * own * own, 0.0);
        outer(self.level, pairs, own, products);
        times(label, self.level, products, rows, labels);
        times(label_alone, self.level, pairs, rows, mixed);
        for (label, alone) in labels.iter_mut().zip(mixed.iter()) {
            *label += alone;
        }
    }

    /// The scores of the labels of a word's arc, once [`Answer::label`] has scored them.
    pub(crate) fn labels(&self, word: usize) -> &[f32] {
        let stride = self.heads.label.outputs();
        &self.scratch.labels[word * stride..][..self.heads.widths[0]]
    }
}
