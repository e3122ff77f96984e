//! The relations that tables may name.

use oxrdf::{NamedOrBlankNode, Term};
use oxrdfio::{RdfFormat, RdfParser};
use std::collections::BTreeSet;

const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const EVENT: &str = "https://w3id.org/actant/event/";
const REL: &str = "https://w3id.org/actant/rel/";
const EVENT_TYPE: &str = "https://w3id.org/actant/ns#EventType";
const STATIC_RELATION: &str = "https://w3id.org/actant/ns#StaticRelation";

/// Event types (`Accuse`) and static relations (`memberOf`), by local name.
#[derive(Debug, Clone, Default)]
pub struct Relations(BTreeSet<String>);

impl Relations {
    /// Those of `ontology/actant.ttl`.
    pub fn embedded() -> Self {
        let mut relations = Self::default();
        relations.extend(include_str!("../../../ontology/actant.ttl"));
        relations
    }

    /// Adds those that a Turtle document declares (`event:Hack a act:EventType`), up to its first fault.
    pub fn extend(&mut self, turtle: &str) {
        let quads = RdfParser::from_format(RdfFormat::Turtle).for_slice(turtle.as_bytes());
        for quad in quads.map_while(Result::ok) {
            let (NamedOrBlankNode::NamedNode(subject), Term::NamedNode(class)) =
                (&quad.subject, &quad.object)
            else {
                continue;
            };
            let namespace = match class.as_str() {
                EVENT_TYPE => EVENT,
                STATIC_RELATION => REL,
                _ => continue,
            };
            if quad.predicate.as_str() == TYPE
                && let Some(name) = subject.as_str().strip_prefix(namespace)
            {
                self.0.insert(name.to_owned());
            }
        }
    }

    /// Whether there is one of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// Their number.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn names(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Relations;

    #[test]
    fn event_types_and_static_relations_are_known() {
        let mut relations = Relations::embedded();
        assert!(relations.contains("Accuse") && relations.contains("memberOf"));
        // what plain edges carry is named by its event type; an inverse is never written
        assert!(!relations.contains("accuse") && !relations.contains("hasMember"));
        let turtle =
            "<https://w3id.org/actant/event/Hack> a <https://w3id.org/actant/ns#EventType> .";
        relations.extend(turtle);
        assert!(relations.contains("Hack"));
    }
}
