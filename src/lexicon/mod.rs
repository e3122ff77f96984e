//! Word lists that the stages look things up in, read from `ontology/*.tsv`.

mod abbreviations;
pub use abbreviations::{Abbreviation, abbreviation};

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
    /// The holder is afraid of it.
    Fear,
    /// The holder worries about something that is so.
    FearPresupposed,
    /// The holder wants, plans or demands it.
    Desire,
    /// The holder promises or threatens it.
    Commissive,
    /// It is so, whatever the polarity of the governor.
    Factive,
    /// It is so if the governor is (`manage`).
    Implicative,
    /// It is not so if the governor is (`fail`).
    NegativeImplicative,
    /// It is left open (`try`).
    Open,
    /// It is possible.
    Possible,
    /// Somebody unnamed says it.
    Hearsay,
    /// It is probable.
    Hedge,
}

/// The factuality operators and the typed relations, by lemma.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    operators: BTreeMap<(String, String), Operator>,
    relations: BTreeMap<(String, String), String>,
    kinds: BTreeMap<String, EntityKind>,
}

impl Lexicon {
    /// The lexicon that ships with the program.
    pub fn embedded() -> Self {
        Self::parse(
            include_str!("../../ontology/operators.tsv"),
            include_str!("../../ontology/frames.tsv"),
            include_str!("../../ontology/class-nouns.tsv"),
        )
    }

    /// Reads the tables (`lemma pos frame class …`, `lemma prep noun relation …`, `noun kind`); lines that
    /// begin with `#` and classes that the calculus handles by grammar alone are passed over.
    pub fn parse(operators: &str, frames: &str, class_nouns: &str) -> Self {
        let mut lexicon = Self::default();
        for fields in rows(operators) {
            if let [lemma, _, frame, class, ..] = fields[..]
                && let Some(operator) = operator(class)
            {
                let key = (lemma.to_owned(), frame.to_owned());
                lexicon.operators.entry(key).or_insert(operator);
            }
        }
        for fields in rows(frames) {
            if let [lemma, prep, noun, relation, ..] = fields[..]
                && noun == "-"
            {
                let key = (lemma.to_owned(), prep.to_owned());
                let relation = relation.to_owned();
                lexicon.relations.entry(key).or_insert(relation);
            }
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
    /// `np`, `about-np`), or with any complement.
    pub fn operator(&self, lemma: &str, frame: &str) -> Option<Operator> {
        [frame, "any"].iter().find_map(|frame| {
            let key = (lemma.to_owned(), (*frame).to_owned());
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
        "commissive" => Operator::Commissive,
        "factive" => Operator::Factive,
        "implicative-positive" | "one-way-force" | "aspect-continue" | "aspect-begin" => {
            Operator::Implicative
        }
        "implicative-negative" | "one-way-prevent" | "refuse" | "aspect-stop" => {
            Operator::NegativeImplicative
        }
        "attempt" | "hinder" => Operator::Open,
        "enable" => Operator::Possible,
        "hearsay" => Operator::Hearsay,
        "hedge" => Operator::Hedge,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_tables_know_the_core_verbs() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.operator("say", "that"), Some(Operator::Report));
        assert_eq!(
            lexicon.operator("accuse", "of-ving"),
            Some(Operator::Allege)
        );
        assert_eq!(lexicon.operator("deny", "that"), Some(Operator::Deny));
        assert_eq!(lexicon.operator("fear", "that"), Some(Operator::Fear));
        assert_eq!(lexicon.operator("walk", "that"), None);
    }

    #[test]
    fn verbs_have_typed_relations() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.relation("accuse", Some("of")), Some("Accuse"));
        assert_eq!(lexicon.relation("attack", None), Some("Assault"));
    }
}
