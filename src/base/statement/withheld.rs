//! Why a statement is in no graph.

use serde::{Deserialize, Serialize};

/// Why a statement is in no graph unless all are wanted. Most are hollow: true to the text, but nothing is left of it that
/// anybody would keep. Such statements are read and can be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Withheld {
    /// *This — include → prescriptions*.
    Pointer,
    /// *the ministry — state → …*.
    NoObject,
    /// *the announcement — come → …*.
    NoCircumstance,
    /// *time — exist*.
    Existence,
    /// *Chad — express → readiness*.
    Shell,
    /// *… — involve → regional projects*.
    Participle,
    /// *Peru — be → countries*.
    AnyClass,
    /// *Okoro — be → president*, where *Okoro — be president of → Chad* is stated.
    ToldBetter,
    /// *the mayor — say → (time — exist)*.
    Content,
    /// Its confidence, or that of what it is about, is below a half.
    Doubtful,
}

impl Withheld {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Pointer,
        Self::NoObject,
        Self::NoCircumstance,
        Self::Existence,
        Self::Shell,
        Self::Participle,
        Self::AnyClass,
        Self::ToldBetter,
        Self::Content,
        Self::Doubtful,
    ];

    /// As outputs have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pointer => "pointer",
            Self::NoObject => "no-object",
            Self::NoCircumstance => "no-circumstance",
            Self::Existence => "existence",
            Self::Shell => "shell",
            Self::Participle => "participle",
            Self::AnyClass => "any-class",
            Self::ToldBetter => "told-better",
            Self::Content => "content",
            Self::Doubtful => "doubtful",
        }
    }

    /// The reason, for people.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Pointer => "what “this” or “those” points at is not known",
            Self::NoObject => "its verb says nothing without an object",
            Self::NoCircumstance => "its verb alone does not tell what happened",
            Self::Existence => "that there is such a thing says nothing without what follows",
            Self::Shell => "its object says nothing without what follows it in the text",
            Self::Participle => "nobody is named who does it, and nothing more is told",
            Self::AnyClass => "its class fits nearly anybody or anything",
            Self::ToldBetter => "the text tells the same with more",
            Self::Content => "nothing is left of what it has as its content",
            Self::Doubtful => "its confidence, or that of what it is about, is below 0.5",
        }
    }
}
