//! What the relations of the ontology are in the schemes of political events: PLOVER (Halterman et al. 2023) and CAMEO
//! (Gerner et al. 2002).

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A type of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventType {
    /// PLOVER's name, in capitals.
    pub name: &'static str,
    /// The root of CAMEO's code, two digits.
    pub root: &'static str,
    /// PLOVER's mode, where the verb tells it.
    pub mode: Option<&'static str>,
    /// Whether it judges deeds: its target is who does them, not whom they are done to (*condemned the attack on Peru*).
    pub judges: bool,
    /// Whether it can be aimed at the state on whose ground it happens (*bombed a village in Peru*).
    pub has_ground: bool,
    /// Whether each party does it to the other (*met the envoy of Peru*).
    pub is_mutual: bool,
}

type Types = FxHashMap<(&'static str, &'static str), EventType>;

static TYPES: LazyLock<Types> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/events.tsv"))
        .filter_map(|fields| match fields[..] {
            [relation, verb, name, root, mode, counts, ..] => {
                let event = EventType {
                    name,
                    root,
                    mode: (mode != "-").then_some(mode),
                    judges: counts.contains("doer"),
                    has_ground: counts.contains("ground"),
                    is_mutual: counts.contains("both"),
                };
                Some(((relation, verb), event))
            }
            _ => None,
        })
        .collect()
});

static SECTORS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    super::rows(include_str!("../../../ontology/sectors.tsv"))
        .filter_map(|fields| match fields[..] {
            [noun, sector, ..] => Some((noun, sector)),
            _ => None,
        })
        .collect()
});

/// The part of society that a noun for an actor stands for, by PLOVER's code (`police`: `COP`).
pub fn sector(noun: &str) -> Option<&'static str> {
    SECTORS.get(noun).copied()
}

/// The event that a relation with this verb is; none for states and what PLOVER leaves out. The relation `-` is for verbs
/// without one whose object is somebody.
pub fn event_type(relation: &str, verb: &str) -> Option<EventType> {
    let verbs = [verb, "-"].into_iter();
    let mut found = verbs.filter_map(|verb| TYPES.get(&(relation, verb)));
    found.next().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Relations;

    #[test]
    fn the_verb_tells_more_than_the_relation() {
        let mode = |verb| event_type("Accuse", verb).and_then(|event| event.mode);
        assert_eq!(mode("sue"), Some("allege"));
        assert_eq!(mode("condemn"), Some("disapprove"));
        assert_eq!(event_type("borders", "border"), None);
    }

    #[test]
    fn every_line_has_a_relation_of_the_ontology_and_a_root_of_cameo() {
        let relations = Relations::embedded();
        let mut types: Vec<_> = TYPES.iter().collect();
        types.sort_by_key(|(key, _)| **key);
        for ((relation, verb), event) in types {
            let known = *relation == "-" || relations.contains(relation);
            assert!(known, "{relation} {verb}");
            let root: u8 = event.root.parse().unwrap();
            assert!((1..=20).contains(&root), "{relation} {verb}");
        }
        assert!(TYPES.len() > 50);
    }
}
