//! When a statement holds, relative to its text.

use serde::{Deserialize, Serialize};

/// When a statement holds, seen from the day of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tense {
    /// It happened, or was so.
    Past,
    /// It goes on, or is so.
    Present,
    /// It lies ahead; nobody can vouch for it as a fact.
    Future,
    /// It happens, or used to happen, again and again.
    Habitual,
}

impl Tense {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Past, Self::Present, Self::Future, Self::Habitual];

    /// As people read it: `future`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Present => "present",
            Self::Future => "future",
            Self::Habitual => "habitual",
        }
    }
}
