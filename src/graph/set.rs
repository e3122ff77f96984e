//! A set of few members: most have one.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::ops::Deref;

/// A set in order, without room to spare. A B-tree has room for eleven members in its smallest node.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "Vec<T>", bound(deserialize = "T: Ord + Deserialize<'de>"))]
pub struct Set<T>(Vec<T>);

/// Members in any order, and any of them several times.
impl<T: Ord> From<Vec<T>> for Set<T> {
    fn from(members: Vec<T>) -> Self {
        members.into_iter().collect()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Set<T> {
    /// Adds a member, if it is not there.
    pub fn insert(&mut self, member: T) {
        if let Err(place) = self.0.binary_search(&member) {
            self.0.reserve_exact(1);
            self.0.insert(place, member);
        }
    }

    /// Adds a member, or joins it to the one that `compare` calls equal. Members must be in order by `compare` too.
    pub(crate) fn join(
        &mut self,
        member: &T,
        compare: impl Fn(&T, &T) -> Ordering,
        join: impl FnOnce(&mut T, &T),
    ) where
        T: Clone,
    {
        match self.0.binary_search_by(|known| compare(known, member)) {
            Ok(place) => join(&mut self.0[place], member),
            Err(place) => {
                self.0.reserve_exact(1);
                self.0.insert(place, member.clone());
            }
        }
    }

    /// Adds those of `other` that are not there.
    pub fn absorb(&mut self, other: &Self)
    where
        T: Clone,
    {
        for member in &other.0 {
            if !self.contains(member) {
                self.insert(member.clone());
            }
        }
    }
}

/// The members in order.
impl<T> Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        let mut members: Vec<T> = members.into_iter().collect();
        members.sort_unstable();
        members.dedup();
        members.shrink_to_fit();
        Self(members)
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_in_order_and_once() {
        let mut set: Set<u8> = [3, 1, 3].into_iter().collect();
        set.insert(2);
        set.insert(1);
        assert_eq!(*set, [1, 2, 3]);
        set.absorb(&[4, 3, 0].into_iter().collect());
        assert_eq!(*set, [0, 1, 2, 3, 4]);
    }
}
