//! What a qualifier tells.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What a qualifier tells of a statement; each is a property of the ontology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QualifierKind {
    /// *on Monday*.
    Time,
    /// *in Lima*.
    Place,
    /// *by 12 percent*.
    Quantity,
    /// *three times*.
    Frequency,
    /// *quickly*.
    Manner,
    /// *in part*.
    Degree,
    /// *with drones*.
    Instrument,
    /// *about the treaty*.
    Topic,
    /// *as governor*.
    Role,
    /// *to the participants*.
    Recipient,
    /// *for the refugees*.
    Beneficiary,
    /// *from the village*.
    Origin,
    /// *because of the storm*.
    Cause,
    /// *to win*.
    Purpose,
    /// *if it rains*.
    Condition,
    /// *despite the treaty*.
    Concession,
    /// *unlike Chile*.
    Contrast,
    /// *amid protests*.
    Circumstance,
    /// Anything else.
    Other,
}

impl QualifierKind {
    /// All of them, in order, by the name of the property.
    pub const NAMES: [(&'static str, Self); 19] = [
        ("time", Self::Time),
        ("place", Self::Place),
        ("quantity", Self::Quantity),
        ("frequency", Self::Frequency),
        ("manner", Self::Manner),
        ("degree", Self::Degree),
        ("instrument", Self::Instrument),
        ("topic", Self::Topic),
        ("role", Self::Role),
        ("recipient", Self::Recipient),
        ("beneficiary", Self::Beneficiary),
        ("origin", Self::Origin),
        ("cause", Self::Cause),
        ("purpose", Self::Purpose),
        ("condition", Self::Condition),
        ("concession", Self::Concession),
        ("contrast", Self::Contrast),
        ("circumstance", Self::Circumstance),
        ("other", Self::Other),
    ];

    /// The name of the property: `time`.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }
}

impl fmt::Display for QualifierKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::QualifierKind;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for (name, kind) in QualifierKind::NAMES {
            assert_eq!(kind.name(), name);
        }
    }
}
