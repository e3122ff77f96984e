//! Why a word states nothing.

use serde::Serialize;

/// A decision of extraction or resolution that leaves something unstated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Omission {
    /// *seemed to leave*: the leaving is stated.
    Transparent,
    /// *the need of curbing threats*: who curbs them?
    NobodyNamed,
    /// *as noted*.
    Remark,
    /// *provided they leave*.
    Conjunction,
    /// *a case concerning fraud*.
    Preposition,
    /// *on Saturday, aged 41*.
    OfTime,
    /// *the army fought the army*.
    SameWords,
    /// *it rained*, of *nobody*: no subject and no object is left.
    NoArgument,
    /// *it was the first time that …*.
    EmptyPronoun,
    /// *Then the border.*
    NoPredicate,
    /// *had* in *had left*.
    Auxiliary,
    /// *is* in *is a member*: the member is the predicate.
    Copula,
    /// *according* in *according to*.
    FunctionWord,
    /// *an* adjective or noun that another statement has taken into its predicate.
    Absorbed,
    /// A clause below too many others.
    TooDeep,
    /// More pairs of subjects and objects than one clause may have.
    TooManyPairs,
    /// More statements than one sentence may have.
    TooMany,
    /// No rule leads to the word.
    NotReached,
    /// *the table*.
    PlainNoun,
    /// *took advantage*: in the predicate already.
    InPredicate,
    /// *the attack in Lima*: who attacked, and whom?
    SidesUnnamed,
    /// *talks between the parties*.
    PairUnnamed,
    /// *the mayor, a farmer*: neither is a name, or both are.
    ApposedAlike,
    /// A noun in a part of the sentence that no clause was read in.
    OutsideClauses,
    /// *Iran said that Tehran …*: subject and object mean the same.
    SameEntity,
    /// *Iranian forces*, for the second time.
    ToldBefore,
    /// *regional officials*.
    NoState,
}

impl Omission {
    /// The reason, for people; it goes on after the word and a colon.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Transparent => {
                "says nothing of its own about the clause below it (like “seem to”, “fail to”, “begin to”), which has the statement"
            }
            Self::NobodyNamed => {
                "nobody is named who does it, neither here nor in a clause that could lend its subject"
            }
            Self::Remark => "is a remark of the author’s (like “as noted”, “as expected”)",
            Self::Conjunction => "serves as a conjunction here (like “provided”)",
            Self::Preposition => "serves as a preposition here (like “concerning”)",
            Self::OfTime => "belongs to a word for a time, and no time does anything",
            Self::SameWords => "subject and object are the same words",
            Self::NoArgument => {
                "has neither a subject nor an object that stands for somebody or something"
            }
            Self::EmptyPronoun => {
                "is about a pronoun that means nothing (“it was the first time that …”, “what I mean”)"
            }
            Self::NoPredicate => {
                "heads no clause: it is read neither as a verb nor as what a form of “be” links"
            }
            Self::Auxiliary => "is the auxiliary of the verb that it belongs to",
            Self::Copula => {
                "links its subject to a predicate, which has the statement if there is one"
            }
            Self::FunctionWord => {
                "is read as a word that only belongs to another (preposition, conjunction, article)"
            }
            Self::Absorbed => "is read as part of what another word states",
            Self::TooDeep => "stands below too many clauses",
            Self::TooManyPairs => {
                "has more pairs of subjects and objects than one clause may state"
            }
            Self::TooMany => "comes after the most statements that one sentence may have",
            Self::NotReached => "no rule leads to it from the clauses that were read",
            Self::PlainNoun => "names no happening (ontology/event-nouns.tsv)",
            Self::InPredicate => {
                "is part of a predicate already (light verb, or “the fear is that …”)"
            }
            Self::SidesUnnamed => {
                "names a happening, but not both who does it (possessive, “by”) and to whom it is done"
            }
            Self::PairUnnamed => "holds between two, but not two names stand with it",
            Self::ApposedAlike => {
                "stands beside another noun, but not one of the two is a name and the other a description"
            }
            Self::OutsideClauses => "stands where no clause was read",
            Self::SameEntity => "its subject and its object mean the same actor or thing",
            Self::ToldBefore => {
                "was stated before, and whose somebody or something is need be told once"
            }
            Self::NoState => {
                "tells whose it is, but not of a state or a body that the gazetteer has"
            }
        }
    }
}
