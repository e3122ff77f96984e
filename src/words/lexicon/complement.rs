//! The complements that governing words have.

use super::operator::named;

/// The form of the complement of a governing word, by which its operator is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Complement {
    /// A finite clause.
    That,
    /// *to leave*, *leaving*.
    To,
    /// *of leaving*, *from leaving*, *for leaving*.
    OfVing,
    /// *against leaving*.
    AgainstVing,
    /// *whether they left*.
    Wh,
    /// *about the treaty*.
    AboutNp,
    /// *the treaty*.
    Np,
    /// *as a success*.
    As,
    /// Any of these.
    Any,
}

impl Complement {
    /// All of them, in order, as the table writes them.
    pub(super) const NAMES: [(&'static str, Self); 9] = [
        ("that", Self::That),
        ("to", Self::To),
        ("of-ving", Self::OfVing),
        ("against-ving", Self::AgainstVing),
        ("wh", Self::Wh),
        ("about-np", Self::AboutNp),
        ("np", Self::Np),
        ("as", Self::As),
        ("any", Self::Any),
    ];

    /// As the table writes it: `of-ving`.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }
}

impl TryFrom<&str> for Complement {
    type Error = ();

    fn try_from(name: &str) -> Result<Self, ()> {
        named(&Self::NAMES, name).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::Complement;

    #[test]
    fn the_table_is_in_the_order_of_the_complements() {
        for (name, complement) in Complement::NAMES {
            assert_eq!(complement.name(), name);
        }
    }
}
