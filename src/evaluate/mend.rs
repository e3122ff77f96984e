//! What each repair of trees is worth on a treebank: the arcs that would be others without it, against those of the
//! treebank. Only heads and relations count, subtypes aside, as in LAS.

use actant_base::syntax::Sentence;
use actant_mend::{Repairs, mend};
use actant_words::lexicon::Lexicon;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// All repairs together, as a row of the table.
pub const ALL_REPAIRS: &str = "all";

/// An arc that a repair changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The sentence, counted from zero.
    pub sentence: usize,
    /// The token, by index.
    pub token: usize,
    /// The arc without the repair: the head, `None` for the root, and the relation.
    pub before: Arc,
    /// With it.
    pub after: Arc,
    /// In the treebank.
    pub gold: Arc,
}

/// A head and a relation.
pub type Arc = (Option<usize>, String);

/// What became of the arcs that a repair changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    /// Sentences that it changed.
    pub sentences: usize,
    /// Arcs that were wrong and are right.
    pub won: usize,
    /// Arcs that were right and are wrong.
    pub lost: usize,
    /// Arcs that were wrong and are wrong.
    pub wrong: usize,
}

/// What the repairs changed in the trees of a treebank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mendings {
    changes: BTreeMap<&'static str, Vec<Change>>,
    sentences: usize,
}

impl Mendings {
    /// Compares with `gold` one more sentence as read, before and after mending. What a repair changed is what is other
    /// in the mended tree where it alone is left out.
    pub fn add(&mut self, read: &Sentence, gold: &Sentence, lexicon: &Lexicon) {
        let mended = mend(read, lexicon, Repairs::ALL);
        if let Some(after) = &mended.sentence {
            self.compare(ALL_REPAIRS, read, after, gold);
            let names: BTreeSet<&'static str> = mended.repairs.iter().map(|it| it.name).collect();
            for name in names {
                let without = Repairs::ALL.without(name).unwrap_or(Repairs::ALL);
                let before = mend(read, lexicon, without).sentence;
                self.compare(name, before.as_ref().unwrap_or(read), after, gold);
            }
        }
        self.sentences += 1;
    }

    /// What the repair `name` changed, in order of the text.
    pub fn changes(&self, name: &str) -> &[Change] {
        self.changes.get(name).map_or(&[], Vec::as_slice)
    }

    /// What became of it.
    pub fn balance(&self, name: &str) -> Balance {
        let mut balance = Balance::default();
        let mut sentences = BTreeSet::new();
        for change in self.changes(name) {
            sentences.insert(change.sentence);
            let counted = match [&change.before, &change.after].map(|arc| *arc == change.gold) {
                [false, true] => &mut balance.won,
                [true, _] => &mut balance.lost,
                _ => &mut balance.wrong,
            };
            *counted += 1;
        }
        balance.sentences = sentences.len();
        balance
    }

    fn compare(
        &mut self,
        name: &'static str,
        before: &Sentence,
        after: &Sentence,
        gold: &Sentence,
    ) {
        for token in 0..gold.tokens.len() {
            let [before, after, gold] = [before, after, gold].map(|tree| {
                let token = &tree.tokens[token];
                (token.head, token.relation().to_owned())
            });
            if before != after {
                self.changes.entry(name).or_default().push(Change {
                    sentence: self.sentences,
                    token,
                    before,
                    after,
                    gold,
                });
            }
        }
    }
}

/// As a table, what loses most first; repairs that changed no arc are left out.
impl fmt::Display for Mendings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.changes.keys();
        let mut rows: Vec<(&str, Balance)> =
            names.map(|name| (*name, self.balance(name))).collect();
        rows.sort_by_key(|(name, it)| {
            let gain = it.won.cast_signed() - it.lost.cast_signed();
            (*name == ALL_REPAIRS, gain, *name)
        });
        let header = ["Repair", "Sentences", "Won", "Lost", "Wrong still"];
        let [name, sentences, won, lost, wrong] = header;
        writeln!(f, "{name:<27} | {sentences} | {won:>4} | {lost} | {wrong}")?;
        writeln!(f, "{:-<28}+-----------+------+------+------------", "")?;
        for (name, it) in rows {
            writeln!(
                f,
                "{name:<27} |{:>10} |{:>5} |{:>5} |{:>12}",
                it.sentences, it.won, it.lost, it.wrong
            )?;
        }
        Ok(())
    }
}
