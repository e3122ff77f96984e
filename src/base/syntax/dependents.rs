//! Who depends on whom, found without a look at every token.

use super::Sentence;
use super::relation::Relations;
use std::ops::Deref;

/// The dependents of each token of a sentence, in order of the text.
#[derive(Debug, Clone, Default)]
pub struct Dependents {
    /// Those of the first, then those of the second, and so on.
    all: Vec<usize>,
    /// Where in `all` those of each begin, and where the last end.
    bounds: Vec<usize>,
    /// By which relations each has dependents.
    relations: Vec<Relations>,
}

impl Dependents {
    /// Those of `sentence`.
    pub fn new(sentence: &Sentence) -> Self {
        let count = sentence.tokens.len();
        let edges = || {
            let tokens = sentence.tokens.iter().enumerate();
            tokens.filter_map(|(index, token)| Some((token.head?, index, token)))
        };
        let mut relations = vec![0; count];
        let mut bounds = vec![0; count + 1];
        for (head, _, token) in edges() {
            bounds[head + 1] += 1;
            relations[head] |= token.deprel.relations();
        }
        for index in 1..bounds.len() {
            bounds[index] += bounds[index - 1];
        }
        // each is put where the next of its head goes, so that in the end the bounds have moved up by one head
        let mut all = vec![0; bounds[count]];
        for (head, index, _) in edges() {
            all[bounds[head]] = index;
            bounds[head] += 1;
        }
        bounds.rotate_right(1);
        bounds[0] = 0;
        Self {
            all,
            bounds,
            relations,
        }
    }

    /// Those of `head`.
    pub fn of(&self, head: usize) -> &[usize] {
        &self.all[self.bounds[head]..self.bounds[head + 1]]
    }

    /// Whether `head` has one by one of `relations`.
    pub fn has(&self, head: usize, relations: Relations) -> bool {
        self.relations[head] & relations != 0
    }

    /// Adds `index` and everything below it to `found`, each token after its head.
    pub fn extend_below(&self, index: usize, found: &mut Vec<usize>) {
        let mut next = found.len();
        // no more than there are, should the heads lead back to where they began
        let most = next + self.all.len() + 1;
        found.push(index);
        while next < found.len() && found.len() <= most {
            found.extend(self.of(found[next]));
            next += 1;
        }
    }

    /// `index` and everything below it, in order of the text.
    pub fn below(&self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        self.extend_below(index, &mut found);
        found.sort_unstable();
        found
    }
}

/// A sentence with its dependents at hand.
#[derive(Debug, Clone)]
pub struct Indexed<'a> {
    sentence: &'a Sentence,
    dependents: Dependents,
}

impl<'a> Indexed<'a> {
    /// `sentence` with its dependents.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self {
            sentence,
            dependents: Dependents::new(sentence),
        }
    }

    /// The dependents of `head`, in order of the text.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.dependents.of(head).iter().copied()
    }

    /// The dependents of `head` by one of `relations`, in order of the text.
    pub fn by(&self, head: usize, relations: Relations) -> impl Iterator<Item = usize> + '_ {
        let some = match self.dependents.has(head, relations) {
            true => self.dependents.of(head),
            false => &[],
        };
        let fits = move |&child: &usize| self.sentence.tokens[child].is(relations);
        some.iter().copied().filter(fits)
    }
}

impl Deref for Indexed<'_> {
    type Target = Sentence;

    fn deref(&self) -> &Sentence {
        self.sentence
    }
}
