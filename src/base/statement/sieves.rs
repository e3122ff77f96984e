//! Which steps of resolution are at work.

use super::Step;
use std::str::FromStr;

/// The steps by which a phrase may come to mean an entity; all, but for those that somebody leaves out to see what they
/// are worth. What a step leaves open, later ones may find; at last a phrase stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sieves(u64);

impl Sieves {
    /// Every step.
    pub const ALL: Self = Self(u64::MAX);

    /// The set without `step`.
    #[must_use]
    pub fn without(self, step: Step) -> Self {
        Self(self.0 & !(1 << step as u64))
    }

    /// Whether `step` is at work.
    pub fn has(self, step: Step) -> bool {
        self.0 & (1 << step as u64) != 0
    }
}

impl Default for Sieves {
    fn default() -> Self {
        Self::ALL
    }
}

impl Step {
    /// The steps that may be left out: those that give a phrase another meaning than its own words.
    pub const SIEVES: [Self; 22] = [
        Self::Introduced,
        Self::Leader,
        Self::LastName,
        Self::AlsoKnownAs,
        Self::FirstName,
        Self::ShortName,
        Self::Initials,
        Self::Homonym,
        Self::NamedPlace,
        Self::Apposition,
        Self::Organ,
        Self::Class,
        Self::Pronoun,
        Self::Parts,
        Self::Set,
        Self::Owner,
        Self::Office,
        Self::SameDoers,
        Self::SameNoun,
        Self::ClassNoun,
        Self::SeatOfPower,
        Self::Speaker,
    ];

    /// Its name, as it is written.
    pub fn name(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::SIEVES.into_iter().find(|step| step.name() == text);
        found.ok_or_else(|| {
            let names: Vec<String> = Self::SIEVES.into_iter().map(Self::name).collect();
            format!(
                "there is no step `{text}`; expected one of {}",
                names.join(", ")
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sieve_can_be_left_out_by_its_name() {
        for step in Step::SIEVES {
            assert_eq!(step.name().parse(), Ok(step));
            assert!(Sieves::ALL.has(step) && !Sieves::ALL.without(step).has(step));
        }
        assert!("pronouns".parse::<Step>().is_err());
        assert_eq!(Step::SeatOfPower.name(), "seat-of-power");
    }
}
