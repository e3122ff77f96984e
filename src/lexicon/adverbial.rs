//! What a prepositional phrase tells by its words alone (*in response*, *in part*, *out of court*).

use super::Lexicon;

/// The qualifiers of the ontology.
pub(super) const QUALIFIERS: [&str; 19] = [
    "time",
    "place",
    "quantity",
    "frequency",
    "manner",
    "degree",
    "instrument",
    "topic",
    "role",
    "recipient",
    "beneficiary",
    "origin",
    "cause",
    "purpose",
    "condition",
    "concession",
    "contrast",
    "circumstance",
    "other",
];

/// An ending is an ending of nouns that are this much longer at least, in bytes.
const STEM: usize = 3;

impl Lexicon {
    /// The kind of qualifier that `preposition` makes with `noun`, both in dictionary form: `Some(None)` if the
    /// phrase qualifies nothing (*in fact*). A noun that is listed comes before the ending of one.
    pub fn adverbial(&self, preposition: &str, noun: &str) -> Option<Option<&'static str>> {
        let whole = self.adverbials.get(preposition, noun);
        let longest = || {
            let starts = noun.char_indices().map(|(at, _)| at);
            let mut endings = starts.filter(|&at| at >= STEM).map(|at| &noun[at..]);
            endings.find_map(|ending| self.endings.get(preposition, ending))
        };
        whole.or_else(longest).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_comes_before_its_ending() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.adverbial("in", "connection"), Some(Some("cause")));
        assert_eq!(
            lexicon.adverbial("in", "isolation"),
            Some(Some("circumstance"))
        );
        assert_eq!(lexicon.adverbial("in", "fact"), Some(None));
        assert_eq!(lexicon.adverbial("in", "barn"), None);
        assert_eq!(lexicon.adverbial("in", "ation"), None);
    }

    #[test]
    fn the_qualifiers_are_those_of_the_ontology() {
        let ontology = include_str!("../../ontology/actant.ttl");
        let lines = ontology
            .lines()
            .filter(|line| line.contains("a rdf:Property , act:Qualifier"));
        let names: Vec<&str> = lines
            .filter_map(|line| line.strip_prefix("act:")?.split(' ').next())
            .collect();
        assert_eq!(names, QUALIFIERS);
    }
}
