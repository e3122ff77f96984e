//! Word lists that the stages look things up in, read from `ontology/*.tsv`.

mod abbreviations;
mod adverbial;
mod control;
mod number;
mod time;
pub use abbreviations::{Abbreviation, abbreviation};
pub use adverbial::adverbial;
pub use control::{has_no_object, is_subject_control};
pub use number::{Bound, LONGEST_BOUND, NumberWord, bound_after, bound_before, number_word, unit};
pub use time::{TimeWord, is_time, time_word};

use crate::statement::EntityKind;
use std::collections::BTreeMap;

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

    /// Whether it has no effect where its governor is denied: what nobody said, feared or forced is open.
    pub fn needs_affirmation(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::ReportFactive
                | Self::Allege
                | Self::Belief
                | Self::Suspect
                | Self::Fear
                | Self::Desire
                | Self::Unwanted
                | Self::Commissive
                | Self::Hearsay
                | Self::Forced
                | Self::Prevented
        )
    }

    /// Whether somebody other than the author says or thinks it.
    pub fn is_voiced(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::ReportFactive
                | Self::Allege
                | Self::Deny
                | Self::Belief
                | Self::Suspect
                | Self::Doubt
                | Self::Fear
                | Self::Desire
                | Self::Unwanted
                | Self::Commissive
        )
    }
}

/// The parts of speech that govern clauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordClass {
    /// *say*, *fear*.
    Verb,
    /// *afraid*, *likely*.
    Adjective,
    /// *claim*, *plan*.
    Noun,
}

impl WordClass {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "verb" => Self::Verb,
            "adj" => Self::Adjective,
            "noun" => Self::Noun,
            _ => return None,
        })
    }
}

/// The factuality operators and the typed relations, by lemma.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    operators: BTreeMap<(WordClass, String, String), Operator>,
    relations: BTreeMap<(String, String), String>,
    noun_relations: BTreeMap<(String, String), String>,
    kinds: BTreeMap<String, EntityKind>,
    light_verbs: BTreeMap<(String, String), LightVerb>,
    events: BTreeMap<String, EventNoun>,
    roles: BTreeMap<String, String>,
    organs: BTreeMap<String, String>,
}

/// A verb that says little beside a noun that says what happens (*raise concerns over*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LightVerb {
    /// Normal form of verb and noun together.
    pub predicate: String,
    /// Prepositions of what it is done to, the first being the usual one.
    pub prepositions: Vec<String>,
    /// The typed relation.
    pub relation: Option<String>,
}

/// A noun that names a happening (*attack*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventNoun {
    /// The verb that says the same.
    pub verb: String,
    /// Prepositions of what it is done to; none if nothing is.
    pub prepositions: Vec<String>,
    /// Whether it says enough without anything that it is done to (*death*).
    pub is_alone: bool,
}

impl Lexicon {
    /// The lexicon that ships with the program.
    pub fn embedded() -> Self {
        Self::parse(
            include_str!("../../ontology/operators.tsv"),
            include_str!("../../ontology/frames.tsv"),
            include_str!("../../ontology/class-nouns.tsv"),
        )
        .with_nouns(
            include_str!("../../ontology/light-verbs.tsv"),
            include_str!("../../ontology/event-nouns.tsv"),
            include_str!("../../ontology/roles.tsv"),
        )
        .with_organs(include_str!("../../ontology/organs.tsv"))
    }

    /// Adds a table of organs of states: `words name`, the name with X for the state.
    pub fn with_organs(mut self, organs: &str) -> Self {
        for fields in rows(organs) {
            if let [words, name, ..] = fields[..] {
                let name = name.to_owned();
                self.organs.entry(words.to_owned()).or_insert(name);
            }
        }
        self
    }

    /// The name of an organ of a state, with X for the state (`defence ministry`: `Ministry of Defence
    /// of X`).
    pub fn organ(&self, words: &str) -> Option<&str> {
        self.organs.get(&words.to_lowercase()).map(String::as_str)
    }

    /// Adds the tables of nouns: `verb noun prepositions predicate relation`, `noun verb
    /// prepositions`, `noun relation`; prepositions are joined by commas, `-` is none.
    pub fn with_nouns(mut self, light_verbs: &str, events: &str, roles: &str) -> Self {
        let listed = |field: &str| -> Vec<String> {
            let words = field.split(',').filter(|word| *word != "-");
            words.map(str::to_owned).collect()
        };
        for fields in rows(light_verbs) {
            if let [verb, noun, prepositions, predicate, relation, ..] = fields[..] {
                let light = LightVerb {
                    predicate: predicate.to_owned(),
                    prepositions: listed(prepositions),
                    relation: (relation != "-").then(|| relation.to_owned()),
                };
                for verb in verb.split(',') {
                    let key = (verb.to_owned(), noun.to_owned());
                    self.light_verbs.entry(key).or_insert_with(|| light.clone());
                }
            }
        }
        for fields in rows(events) {
            if let [noun, verb, prepositions, ..] = fields[..] {
                let is_alone = prepositions == "alone";
                let event = EventNoun {
                    verb: verb.to_owned(),
                    prepositions: listed(if is_alone { "-" } else { prepositions }),
                    is_alone,
                };
                self.events.entry(noun.to_owned()).or_insert(event);
            }
        }
        for fields in rows(roles) {
            if let [noun, relation, ..] = fields[..] {
                let relation = relation.to_owned();
                self.roles.entry(noun.to_owned()).or_insert(relation);
            }
        }
        self
    }

    /// What a verb with its object's head noun means, if the noun says what happens.
    pub fn light_verb(&self, verb: &str, noun: &str) -> Option<LightVerb> {
        let listed = self.light_verbs.get(&(verb.to_owned(), noun.to_owned()));
        if listed.is_some() {
            return listed.cloned();
        }
        let any = (verb.to_owned(), "*".to_owned());
        let (_, event) = (self.light_verbs.get(&any)?, self.events.get(noun)?);
        Some(LightVerb {
            predicate: event.verb.clone(),
            prepositions: event.prepositions.clone(),
            relation: self.relation(&event.verb, None).map(str::to_owned),
        })
    }

    /// The happening that a noun names.
    pub fn event(&self, noun: &str) -> Option<&EventNoun> {
        self.events.get(noun)
    }

    /// The relation of somebody in a role to what the role is in (`leader`: `leaderOf`).
    pub fn role(&self, noun: &str) -> Option<&str> {
        self.roles.get(noun).map(String::as_str)
    }

    /// Reads the tables (`lemma pos frame class …`, `lemma prep noun relation …`, `noun kind`); lines that
    /// begin with `#` and classes that the calculus handles by grammar alone are passed over.
    pub fn parse(operators: &str, frames: &str, class_nouns: &str) -> Self {
        let mut lexicon = Self::default();
        for fields in rows(operators) {
            if let [lemma, class, frame, effect, ..] = fields[..]
                && let Some(operator) = operator(effect)
                && let Some(class) = WordClass::named(class)
            {
                let key = (class, lemma.to_owned(), frame.to_owned());
                lexicon.operators.entry(key).or_insert(operator);
            }
        }
        for fields in rows(frames) {
            let [lemma, prep, noun, relation, ..] = fields[..] else {
                continue;
            };
            let relation = relation.to_owned();
            let (table, second) = match noun {
                "-" => (&mut lexicon.relations, prep),
                noun => (&mut lexicon.noun_relations, noun),
            };
            let key = (lemma.to_owned(), second.to_owned());
            table.entry(key).or_insert(relation);
        }
        for fields in rows(class_nouns) {
            if let [noun, kind, ..] = fields[..]
                && let Ok(kind) = kind.parse()
            {
                lexicon.kinds.entry(noun.to_owned()).or_insert(kind);
            }
        }
        lexicon
    }

    /// The kind of thing that a class noun names (`country`: a state).
    pub fn kind(&self, noun: &str) -> Option<EntityKind> {
        self.kinds.get(noun).copied()
    }

    /// The operator of `lemma` with a complement of the kind `frame` (`that`, `to`, `of-ving`,
    /// `np`, `about-np`, `as`), or with any complement.
    pub fn operator(&self, class: WordClass, lemma: &str, frame: &str) -> Option<Operator> {
        [frame, "any"].iter().find_map(|frame| {
            let key = (class, lemma.to_owned(), (*frame).to_owned());
            self.operators.get(&key).copied()
        })
    }

    /// The typed relation of a verb with a preposition, or of the verb alone.
    pub fn relation(&self, lemma: &str, prep: Option<&str>) -> Option<&str> {
        [prep.unwrap_or("-"), "-"]
            .iter()
            .find_map(|prep| {
                let key = (lemma.to_owned(), (*prep).to_owned());
                self.relations.get(&key).map(String::as_str)
            })
            .filter(|&relation| relation != "-")
    }

    /// The typed relation of a verb with this object (*release a statement*), where the object decides:
    /// `Some(None)` if there is none.
    pub fn relation_with(&self, lemma: &str, noun: &str) -> Option<Option<&str>> {
        let key = (lemma.to_owned(), noun.to_owned());
        let relation = self.noun_relations.get(&key)?;
        Some(Some(relation.as_str()).filter(|&relation| relation != "-"))
    }

    /// Whether the verb selects the preposition, so that it belongs to the predicate.
    pub fn selects(&self, lemma: &str, prep: &str) -> bool {
        let key = (lemma.to_owned(), prep.to_owned());
        self.relations.contains_key(&key)
    }
}

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(str::trim).collect())
}

fn operator(class: &str) -> Option<Operator> {
    Some(match class {
        "report" => Operator::Report,
        "report-factive" => Operator::ReportFactive,
        "allege" => Operator::Allege,
        "deny" => Operator::Deny,
        "belief" => Operator::Belief,
        "suspect" => Operator::Suspect,
        "fear" => Operator::Fear,
        "fear-presupposed" => Operator::FearPresupposed,
        "desire" => Operator::Desire,
        "necessity" => Operator::Necessity,
        "unwanted" => Operator::Unwanted,
        "commissive" => Operator::Commissive,
        "factive" => Operator::Factive,
        "implicative-positive" | "aspect-continue" | "aspect-begin" => Operator::Implicative,
        "implicative-negative" | "aspect-stop" => Operator::NegativeImplicative,
        "one-way-force" => Operator::Forced,
        "one-way-prevent" | "refuse" => Operator::Prevented,
        "attempt" => Operator::Open,
        "hinder" => Operator::Hindered,
        "enable" => Operator::Possible,
        "hearsay" => Operator::Hearsay,
        "hedge" => Operator::Hedge,
        "hedge-negative" => Operator::NegativeHedge,
        "doubt" => Operator::Doubt,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_tables_know_the_core_verbs() {
        let lexicon = Lexicon::embedded();
        assert_eq!(
            lexicon.operator(WordClass::Verb, "say", "that"),
            Some(Operator::Report)
        );
        assert_eq!(
            lexicon.operator(WordClass::Verb, "accuse", "of-ving"),
            Some(Operator::Allege)
        );
        assert_eq!(
            lexicon.operator(WordClass::Verb, "deny", "that"),
            Some(Operator::Deny)
        );
        assert_eq!(
            lexicon.operator(WordClass::Verb, "fear", "that"),
            Some(Operator::Fear)
        );
        assert_eq!(lexicon.operator(WordClass::Verb, "walk", "that"), None);
    }

    #[test]
    fn verbs_have_typed_relations() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.relation("accuse", Some("of")), Some("Accuse"));
        assert_eq!(lexicon.relation("attack", None), Some("Assault"));
    }
}
