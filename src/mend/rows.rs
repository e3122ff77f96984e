//! Sets of rows of the table of repairs, as bits.

const WORD: usize = u64::BITS as usize;
const WORDS: usize = 4;

/// A set of rows, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rows([u64; WORDS]);

impl Rows {
    /// So many rows a set can tell apart.
    pub(super) const CAPACITY: usize = WORD * WORDS;
    /// No row.
    pub(super) const NONE: Self = Self([0; WORDS]);
    /// Every row.
    pub(super) const ALL: Self = Self([u64::MAX; WORDS]);

    /// The set with `row` in it.
    pub(super) const fn with(mut self, row: usize) -> Self {
        self.0[row / WORD] |= 1 << (row % WORD);
        self
    }

    /// What is in either.
    pub(super) fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }

    /// What is in both.
    pub(super) fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }

    /// What is in this set alone.
    pub(super) fn without(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & !other.0[at]))
    }

    /// The first row in it at or after `row`.
    pub(super) fn next(self, row: usize) -> Option<usize> {
        let (from, bit) = (row / WORD, row % WORD);
        let first = *self.0.get(from)? & (u64::MAX << bit);
        let rest = self.0[from + 1..].iter().copied();
        let mut words = (from..).zip(std::iter::once(first).chain(rest));
        words.find_map(|(at, word)| (word != 0).then(|| at * WORD + word.trailing_zeros() as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_order() {
        let rows = Rows::NONE.with(200).with(3).with(63).with(64);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(row) = rows.next(at) {
            found.push(row);
            at = row + 1;
        }
        assert_eq!(found, [3, 63, 64, 200]);
        assert_eq!(Rows::ALL.next(Rows::CAPACITY - 1), Some(Rows::CAPACITY - 1));
        assert_eq!(Rows::ALL.next(Rows::CAPACITY), None);
    }

    #[test]
    fn sets_are_joined_met_and_parted() {
        let (a, b) = (Rows::NONE.with(1).with(130), Rows::NONE.with(130));
        assert_eq!(a.and(b), b);
        assert_eq!(a.without(b), Rows::NONE.with(1));
        assert_eq!(b.or(Rows::NONE.with(1)), a);
    }
}
