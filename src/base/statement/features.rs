//! What tells how far a proposition can be trusted: numbers with names, in a fixed order.

use serde::{Serialize, Serializer};

macro_rules! features {
    ($($(#[$doc:meta])* $feature:ident = $name:literal,)+) => {
        /// One sign for or against a proposition.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Feature { $($(#[$doc])* $feature,)+ }

        impl Feature {
            /// All of them, in order.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$feature),+];

            /// As `ontology/confidence.tsv` writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$feature => $name,)+ }
            }
        }
    };
}

features! {
    /// How much longer than twenty tokens the sentence is, in twenties, at most two.
    LongSentence = "long-sentence",
    /// How much the reader doubts the tree.
    UnsureTree = "unsure-tree",
    /// Share of tokens that are no words, numbers or punctuation.
    OddCharacters = "odd-characters",
    /// The sentence has no finite verb, as headlines have.
    NoFiniteVerb = "no-finite-verb",
    /// The sentence does not end in a stop.
    NoFinalStop = "no-final-stop",
    /// How many clauses and phrases stand above, in fives, at most two.
    Deep = "deep",
    /// How much the reader doubts where the clause hangs.
    UnsurePredicate = "unsure-predicate",
    /// How much the reader doubts the worst arc from the predicate to an argument.
    UnsureWorst = "unsure-worst",
    /// How much it doubts these arcs on average.
    UnsureMean = "unsure-mean",
    /// How much it doubts that all arcs on the way between predicate and arguments are right, relations too.
    UnsurePath = "unsure-path",
    /// How much it doubts the worst of the relations of predicate and arguments.
    UnsureLabel = "unsure-label",
    /// How much it doubts the worst arc of what hangs from them.
    UnsureNear = "unsure-near",
    /// How much it doubts a phrase or conjunct that might hang elsewhere.
    Ambiguous = "ambiguous",
    /// Tokens between the predicate and its farthest argument, in twenties, at most one.
    Far = "far",
    /// A quotation mark, bracket, colon or dash stands between the predicate and an argument.
    Crossing = "crossing",
    /// An argument is not below the predicate in the tree: shared, controlled, relative.
    Implicit = "implicit",
    /// A clause beside another has an argument in common with it.
    Shared = "shared",
    /// An argument is a noun before another noun (*oil* exports).
    Compound = "compound",
    /// An argument is one of more than three in a list.
    LongList = "long-list",
    /// A repair has changed the tree here.
    Repaired = "repaired",
    /// The clause or an argument hangs loosely: `parataxis`, `dep`, `list` and the like.
    Loose = "loose",
    /// The sentence tells who says something, or a condition, but not for this.
    Unattributed = "unattributed",
    /// The predicate has a relation of the ontology.
    Typed = "typed",
    /// A preposition or particle belongs to the predicate.
    Phrasal = "phrasal",
    /// The predicate is another word than the verb (*raise concerns*).
    LightVerb = "light-verb",
    /// The predicate is *be*, or *be* with an adjective or noun.
    Copular = "copular",
    /// A clause beside another.
    Coordination = "coordination",
    /// What somebody says, thinks, tries.
    Content = "content",
    /// A clause of cause, time, condition.
    Subordinate = "subordinate",
    /// What something is done for.
    Purpose = "purpose",
    /// A relative clause.
    Relative = "relative",
    /// A participle or adjective without a finite verb.
    Participle = "participle",
    /// An apposition or title.
    Description = "description",
    /// What belongs to what: the adjective of a state, a member of a group.
    Membership = "membership",
    /// A noun that names a happening.
    EventNoun = "event-noun",
    /// The text does not tell who.
    NoSubject = "no-subject",
    /// The text does not tell whom.
    NoObject = "no-object",
    /// Share of arguments that are names.
    Names = "names",
    /// An argument is a pronoun.
    Pronoun = "pronoun",
    /// An argument is *I* or *we*.
    Speaker = "speaker",
    /// An argument is a pronoun, and one is shared, controlled or the noun of a relative clause.
    ImplicitPronoun = "implicit-pronoun",
    /// The subject is a person.
    PersonSubject = "person-subject",
    /// The subject is a happening.
    EventSubject = "event-subject",
    /// The object is a thing of this document, known by its words.
    NewObject = "new-object",
    /// An argument is another statement.
    Statement = "statement",
    /// Words of the longest argument beyond three, in tens, at most one.
    LongArgument = "long-argument",
    /// Not asserted: hedged, alleged, feared and so on.
    NotAsserted = "not-asserted",
    /// Probable, or hearsay.
    Hedged = "hedged",
    /// Could be.
    Possible = "possible",
    /// Denied.
    Denied = "denied",
    /// Not asserted, and the text does not tell who.
    NobodyNotAsserted = "nobody-not-asserted",
    /// Somebody other than the author says it.
    Attributed = "attributed",
    /// Somebody other than the author says it, and does not assert it.
    AttributedNotAsserted = "attributed-not-asserted",
    /// Who says it is a thing (*the report*).
    ThingSays = "thing-says",
    /// A pronoun was taken for somebody or something that was mentioned.
    LinkedPronoun = "linked-pronoun",
    /// So was a description (*the group*).
    LinkedDescription = "linked-description",
    /// A pronoun refers to nothing that was found.
    UnresolvedPronoun = "unresolved-pronoun",
    /// *The group*, *this plan*: refers to nothing that was found.
    UnresolvedDescription = "unresolved-description",
    /// *He* or *she* may as well be somebody else of the same sentence.
    RivalAntecedent = "rival-antecedent",
    /// One of several statements, for the members of a set.
    Distributed = "distributed",
}

/// The signs for and against one proposition.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Features([f32; Feature::ALL.len()]);

impl Default for Features {
    fn default() -> Self {
        Self([0.0; Feature::ALL.len()])
    }
}

impl Features {
    /// The value of one; 0 where nothing was noted.
    pub fn get(&self, feature: Feature) -> f32 {
        self.0[feature as usize]
    }

    /// Notes a value.
    pub fn set(&mut self, feature: Feature, value: f32) {
        self.0[feature as usize] = value;
    }

    /// Notes whether something is so.
    pub fn mark(&mut self, feature: Feature, is_so: bool) {
        self.set(feature, f32::from(is_so));
    }
}

impl Serialize for Features {
    /// Names with their values; those that are 0 are left out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let noted = Feature::ALL.iter().filter(|&&it| self.get(it) != 0.0);
        serializer.collect_map(noted.map(|&it| (it.name(), self.get(it))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_has_its_own_place_and_name() {
        let mut features = Features::default();
        for (value, &feature) in Feature::ALL.iter().enumerate() {
            features.set(feature, value as f32);
        }
        for (value, &feature) in Feature::ALL.iter().enumerate() {
            assert_eq!(features.get(feature), value as f32);
            let alike = |other: &&Feature| other.name() == feature.name();
            assert_eq!(Feature::ALL.iter().filter(alike).count(), 1, "{feature:?}");
        }
    }

    #[test]
    fn only_what_was_noted_is_written() {
        let mut features = Features::default();
        features.mark(Feature::Typed, true);
        features.set(Feature::Far, 0.25);
        let written = serde_json::to_string(&features).unwrap();
        assert_eq!(written, r#"{"far":0.25,"typed":1.0}"#);
    }
}
