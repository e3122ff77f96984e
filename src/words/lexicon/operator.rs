//! What a governing word does to what it governs.

/// What a governing word does to the factuality of its complement
/// (after Karttunen 1971 and Saurí & Pustejovsky 2012).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// The holder says it: a new source, certain for that source.
    Report,
    /// The holder says it and the author agrees.
    ReportFactive,
    /// The holder accuses somebody of it.
    Allege,
    /// The holder says that it is not so.
    Deny,
    /// The holder thinks it probable.
    Belief,
    /// The holder thinks it possible.
    Suspect,
    /// The holder thinks it improbable.
    Doubt,
    /// The holder is afraid of it.
    Fear,
    /// The holder worries about something that is so.
    FearPresupposed,
    /// The holder wants, plans or demands it.
    Desire,
    /// It is called for (*have to*).
    Necessity,
    /// The holder wants it not to be.
    Unwanted,
    /// The holder promises or threatens it.
    Commissive,
    /// It is so, whatever the polarity of the governor.
    Factive,
    /// It is not so if the governor is; else it is left open (`pretend`).
    Counterfactive,
    /// What somebody is made to believe is not so (`deceive into`).
    Deceived,
    /// It is so if the governor is (`manage`).
    Implicative,
    /// It is not so if the governor is (`fail`).
    NegativeImplicative,
    /// It is so if the governor is; else it is left open (`force`).
    Forced,
    /// It is not so if the governor is; else it is left open (`prevent`, `refuse`).
    Prevented,
    /// It is left open (`try`).
    Open,
    /// It is left open, and somebody else does it (`hamper`).
    Hindered,
    /// It is possible.
    Possible,
    /// Somebody unnamed says it.
    Hearsay,
    /// It is probable.
    Hedge,
    /// It is improbable.
    NegativeHedge,
}

impl Operator {
    /// The classes of the calculus, as the tables name them.
    pub(super) const CLASSES: [(&'static str, Self); 30] = [
        ("report", Self::Report),
        ("report-factive", Self::ReportFactive),
        ("allege", Self::Allege),
        ("deny", Self::Deny),
        ("belief", Self::Belief),
        ("suspect", Self::Suspect),
        ("fear", Self::Fear),
        ("fear-presupposed", Self::FearPresupposed),
        ("desire", Self::Desire),
        ("necessity", Self::Necessity),
        ("unwanted", Self::Unwanted),
        ("commissive", Self::Commissive),
        ("factive", Self::Factive),
        ("counterfactive", Self::Counterfactive),
        ("deceive", Self::Deceived),
        ("implicative-positive", Self::Implicative),
        ("aspect-continue", Self::Implicative),
        ("aspect-begin", Self::Implicative),
        ("implicative-negative", Self::NegativeImplicative),
        ("aspect-stop", Self::NegativeImplicative),
        ("one-way-force", Self::Forced),
        ("one-way-prevent", Self::Prevented),
        ("refuse", Self::Prevented),
        ("attempt", Self::Open),
        ("hinder", Self::Hindered),
        ("enable", Self::Possible),
        ("hearsay", Self::Hearsay),
        ("hedge", Self::Hedge),
        ("hedge-negative", Self::NegativeHedge),
        ("doubt", Self::Doubt),
    ];

    /// What it does, for people.
    pub fn effect(self) -> &'static str {
        match self {
            Self::Report => "a report, certain for its source",
            Self::ReportFactive => "a report that its source admits",
            Self::Allege => "an accusation",
            Self::Deny => "a denial",
            Self::Belief => "a belief: probable for its holder",
            Self::Suspect => "a suspicion: possible for its holder",
            Self::Doubt => "a doubt: improbable for its holder",
            Self::Fear => "a fear",
            Self::FearPresupposed => "worry about what is so",
            Self::Desire => "a wish, plan or demand",
            Self::Necessity => "called for",
            Self::Unwanted => "a wish that it be not so",
            Self::Commissive => "a promise or threat",
            Self::Factive => "taken as a fact",
            Self::Counterfactive => "taken as untrue",
            Self::Deceived => "what is believed is untrue",
            Self::Implicative => "so if the governor is so",
            Self::NegativeImplicative => "not so if the governor is so",
            Self::Forced => "so if the governor is so, else open",
            Self::Prevented => "not so if the governor is so, else open",
            Self::Open | Self::Hindered => "left open",
            Self::Possible => "made possible",
            Self::Hearsay => "hearsay",
            Self::Hedge => "probable",
            Self::NegativeHedge => "improbable",
        }
    }

    /// Whether a word of this kind says or thinks in passing: who denies, doubts or wants something does not (*an
    /// allegation Y rejects* is no inquit).
    pub fn is_inquit(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::ReportFactive
                | Self::Allege
                | Self::Belief
                | Self::Suspect
                | Self::Fear
        )
    }

    /// Whether it has no effect where its governor is denied: what nobody said, feared or forced is open.
    pub fn needs_affirmation(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::ReportFactive
                | Self::Allege
                | Self::Deny
                | Self::Belief
                | Self::Suspect
                | Self::Fear
                | Self::Desire
                | Self::Unwanted
                | Self::Commissive
                | Self::Hearsay
                | Self::Forced
                | Self::Prevented
                | Self::Counterfactive
                | Self::Deceived
        )
    }

    /// Whether somebody says it.
    pub fn is_speech(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::ReportFactive
                | Self::Allege
                | Self::Deny
                | Self::Commissive
                | Self::Hearsay
        )
    }

    /// Whether somebody other than the author says or thinks it.
    pub fn is_voiced(self) -> bool {
        let thinks = matches!(
            self,
            Self::Belief | Self::Suspect | Self::Doubt | Self::Fear | Self::Desire | Self::Unwanted
        );
        thinks || self.is_speech() && self != Self::Hearsay
    }
}

/// The parts of speech that govern clauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WordClass {
    /// *say*, *fear*.
    Verb,
    /// *afraid*, *likely*.
    Adjective,
    /// *claim*, *plan*.
    Noun,
}

impl WordClass {
    /// As the tables write them.
    pub(super) const NAMES: [(&'static str, Self); 3] = [
        ("verb", Self::Verb),
        ("adj", Self::Adjective),
        ("noun", Self::Noun),
    ];
}

/// The operator of a class of `operators.tsv`.
pub fn operator(class: &str) -> Option<Operator> {
    named(&Operator::CLASSES, class)
}

/// What `name` stands for in one of the lists above.
pub(super) fn named<T: Copy>(list: &[(&str, T)], name: &str) -> Option<T> {
    let found = list.iter().find(|(listed, _)| *listed == name);
    found.map(|&(_, meaning)| meaning)
}
