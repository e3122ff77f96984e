//! What a prepositional phrase tells by its words alone (*in response*, *in part*, *out of court*).

use super::Lexicon;
use actant_base::statement::QualifierKind;

/// What else an adverbial phrase must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing.
    Any,
    /// A noun with *of* (*in the face of threats*; *in the face* is a place).
    Of,
    /// No word but its preposition and noun (*in part*; *in other parts* is a place).
    Alone,
}

/// What phrases of each shape make, as far as it is listed: a kind of qualifier, or nothing.
pub(super) type Adverbial = [Option<Option<QualifierKind>>; 3];

impl Shape {
    /// The noun of a cell of the table, and what must go with it: `face of`, `part alone`.
    pub fn of_cell(cell: &str) -> (&str, Self) {
        match cell.rsplit_once(' ') {
            Some((noun, "of")) => (noun, Self::Of),
            Some((noun, "alone")) => (noun, Self::Alone),
            _ => (cell, Self::Any),
        }
    }
}

/// An ending is an ending of nouns that are this much longer at least, in bytes.
const STEM: usize = 3;

/// What stands in the place of a preposition for an adverb.
const ADVERB: &str = "adverb";

impl Lexicon {
    /// The kind of qualifier that an adverb makes alone (*repeatedly*), as it is written in small letters.
    pub fn adverb(&self, form: &str) -> Option<QualifierKind> {
        let shapes = self.adverbials.get(ADVERB, form)?;
        shapes[Shape::Any as usize].flatten()
    }

    /// The kind of qualifier that `preposition` makes with `noun`, both in dictionary form: `Some(None)` if the
    /// phrase qualifies nothing (*in fact*). A noun that is listed comes before the ending of one. The phrase may have
    /// no other word (`is_alone`), or its noun another with *of* (`has_of`).
    pub fn adverbial(
        &self,
        preposition: &str,
        noun: &str,
        is_alone: bool,
        has_of: bool,
    ) -> Option<Option<QualifierKind>> {
        let whole = self.adverbials.get(preposition, noun);
        let longest = || {
            let starts = noun.char_indices().map(|(at, _)| at);
            let mut endings = starts.filter(|&at| at >= STEM).map(|at| &noun[at..]);
            endings.find_map(|ending| self.endings.get(preposition, ending))
        };
        let shapes = whole.or_else(longest)?;
        let of = |shape: Shape| shapes[shape as usize];
        let special = if is_alone {
            of(Shape::Alone)
        } else if has_of {
            of(Shape::Of)
        } else {
            None
        };
        special.or(of(Shape::Any))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_comes_before_its_ending() {
        let lexicon = Lexicon::embedded();
        let adverbial = |noun| lexicon.adverbial("in", noun, false, false);
        assert_eq!(adverbial("connection"), Some(Some(QualifierKind::Cause)));
        assert_eq!(
            adverbial("isolation"),
            Some(Some(QualifierKind::Circumstance))
        );
        assert_eq!(adverbial("fact"), Some(None));
        assert_eq!(adverbial("barn"), None);
        assert_eq!(adverbial("ation"), None);
    }

    #[test]
    fn some_phrases_need_words_and_some_bear_none() {
        let lexicon = Lexicon::embedded();
        let face = |has_of| lexicon.adverbial("in", "face", false, has_of);
        assert_eq!(
            (face(true), face(false)),
            (Some(Some(QualifierKind::Concession)), None)
        );
        let part = |is_alone| lexicon.adverbial("in", "part", is_alone, false);
        assert_eq!(
            (part(true), part(false)),
            (Some(Some(QualifierKind::Degree)), None)
        );
        let addition = |is_alone| lexicon.adverbial("in", "addition", is_alone, false);
        let both = (addition(true), addition(false));
        assert_eq!(both, (Some(None), Some(Some(QualifierKind::Circumstance))));
    }

    #[test]
    fn adverbs_are_listed_too() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.adverb("repeatedly"), Some(QualifierKind::Frequency));
        assert_eq!(lexicon.adverb("blue"), None);
    }

    #[test]
    fn the_qualifiers_are_those_of_the_ontology() {
        let ontology = include_str!("../../../ontology/actant.ttl");
        let lines = ontology
            .lines()
            .filter(|line| line.contains("a rdf:Property , act:Qualifier"));
        let names: Vec<&str> = lines
            .filter_map(|line| line.strip_prefix("act:")?.split(' ').next())
            .collect();
        assert_eq!(names, QualifierKind::NAMES.map(|(name, _)| name));
    }
}
