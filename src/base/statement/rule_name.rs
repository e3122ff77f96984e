//! The rules that make statements.

use std::borrow::Cow;

/// A rule that makes statements; `ontology/rules.tsv` tells what each is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RuleName {
    /// *accused him of stealing*.
    AccusationContent,
    /// *wary of sanctions, Iran waited*.
    AdjectivalClause,
    /// *groups able to strike*.
    AdjectiveContent,
    /// *trade grows where taxes fall*.
    AdverbialClause,
    /// *The rebels did.*
    Answer,
    /// *Tegh, a border village*.
    Apposition,
    /// *Iranian forces*.
    Belonging,
    /// *talks between Peru and Chile*.
    Between,
    /// *because nurses left*.
    Cause,
    /// *the escalating conflict*.
    Change,
    /// *the pilot fled*.
    Clause,
    /// *wants to resign*.
    Complement,
    /// *a US-led coalition*.
    CompoundParticiple,
    /// *although it rained*.
    Concession,
    /// *if the river rises*.
    Condition,
    /// *whereas Chile stayed*.
    Contrast,
    /// *fled and hid*.
    Coordination,
    /// *the camp, not the school*.
    Exclusion,
    /// *strikes against Iran*.
    Happening,
    /// *…, diplomats fear*.
    Inquit,
    /// *groups such as the Front*.
    Member,
    /// *plans to build a port*.
    NounContent,
    /// *beat Mali to win the cup*.
    Outcome,
    /// *the dam collapsed; the valley flooded*.
    Parataxis,
    /// *killing ten*.
    ParticipialClause,
    /// *a truce brokered by Qatar*.
    ParticipleAfterNoun,
    /// *so that they could leave*.
    Purpose,
    /// *the men who fled*.
    RelativeClause,
    /// *called the raid a provocation*.
    SecondaryPredicate,
    /// *after the court ruled*.
    Time,
    /// *Foreign Minister Abbas Araghchi*.
    Title,
}

impl RuleName {
    /// All of them, in order, as `explain` prints them.
    pub const NAMES: [(&'static str, Self); 31] = [
        ("accusation-content", Self::AccusationContent),
        ("adjectival-clause", Self::AdjectivalClause),
        ("adjective-content", Self::AdjectiveContent),
        ("adverbial-clause", Self::AdverbialClause),
        ("answer", Self::Answer),
        ("apposition", Self::Apposition),
        ("belonging", Self::Belonging),
        ("between", Self::Between),
        ("cause", Self::Cause),
        ("change", Self::Change),
        ("clause", Self::Clause),
        ("complement", Self::Complement),
        ("compound-participle", Self::CompoundParticiple),
        ("concession", Self::Concession),
        ("condition", Self::Condition),
        ("contrast", Self::Contrast),
        ("coordination", Self::Coordination),
        ("exclusion", Self::Exclusion),
        ("happening", Self::Happening),
        ("inquit", Self::Inquit),
        ("member", Self::Member),
        ("noun-content", Self::NounContent),
        ("outcome", Self::Outcome),
        ("parataxis", Self::Parataxis),
        ("participial-clause", Self::ParticipialClause),
        ("participle-after-noun", Self::ParticipleAfterNoun),
        ("purpose", Self::Purpose),
        ("relative-clause", Self::RelativeClause),
        ("secondary-predicate", Self::SecondaryPredicate),
        ("time", Self::Time),
        ("title", Self::Title),
    ];

    /// As `explain` prints it: `relative-clause`.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }

    /// The rule of that name.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(known, _)| *known == name);
        found.map(|&(_, rule)| rule)
    }

    /// Whether it tells what or whose somebody or something is, by the words that stand with the noun.
    pub fn describes(self) -> bool {
        matches!(
            self,
            Self::Apposition | Self::Belonging | Self::Member | Self::Title
        )
    }
}

impl From<RuleName> for Cow<'static, str> {
    fn from(rule: RuleName) -> Self {
        Self::Borrowed(rule.name())
    }
}

#[cfg(test)]
mod tests {
    use super::RuleName;

    #[test]
    fn the_table_is_in_the_order_of_the_rules() {
        for (name, rule) in RuleName::NAMES {
            assert_eq!(rule.name(), name);
        }
    }
}
