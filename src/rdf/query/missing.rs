//! What to tell whoever asks and gets nothing: names in the query that the graph does not have, and what is near; and
//! relations that hold only as somebody’s word.

use super::Dataset;
use super::called::Names;
use super::near::{near, quoted};
use super::scan::{self, Name};
use actant_words::gazetteer::Gazetteer;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{NamedNode, NamedOrBlankNode, Term};
use std::collections::{BTreeMap, BTreeSet};

/// The terms of the program’s graphs.
const VOCABULARY: &str = include_str!("../../../ontology/actant.ttl");

impl Dataset {
    /// What to tell of a query whose answer says nothing.
    pub fn remarks(&self, sparql: &str, gazetteer: &Gazetteer) -> Vec<String> {
        if self.is_empty() {
            return vec!["the graph is empty".to_owned()];
        }
        let found = scan::names(sparql);
        let declared = scan::declared(&found);
        let names = self.names(gazetteer);
        let mut remarks: Vec<String> = Vec::new();
        for (number, &(_, name)) in found.iter().enumerate() {
            let before = number.checked_sub(1).map(|before| found[before].1);
            let keyword =
                matches!(before, Some(Name::Word(word)) if word.eq_ignore_ascii_case("prefix"));
            let iri = match name {
                _ if keyword => None,
                Name::Prefixed(prefix, local) => declared
                    .get(prefix)
                    .and_then(|namespace| NamedNode::new(format!("{namespace}{local}")).ok())
                    .or_else(|| self.expanded(&format!("{prefix}:{local}"))),
                Name::Iri(iri) if !declared.values().any(|namespace| *namespace == iri) => {
                    NamedNode::new(iri).ok()
                }
                _ => None,
            };
            let remark = match (iri, name) {
                (Some(iri), _) => self.missing(&iri, &names),
                (None, Name::Text(text)) => self.missing_text(text, before, &names),
                _ => None,
            };
            remarks.extend(remark.filter(|remark| !remarks.contains(remark)));
        }
        let plain = |&(_, name): &(usize, Name)| matches!(name, Name::Prefixed("rel" | "verb", _));
        if remarks.is_empty() && found.iter().any(plain) {
            remarks.push(
                "every name of the query is in the graph, but nothing is so between them in the author’s voice; what \
                 others say is in the statements (`?s rdf:subject ?who ; rdf:predicate ?relation`), and `--named about` \
                 shows it"
                    .to_owned(),
            );
        }
        remarks
    }

    /// What to tell of an IRI that the graph does not have, or not as a plain edge.
    fn missing(&self, iri: &NamedNode, names: &Names) -> Option<String> {
        let written = self.shortened(iri.as_str());
        if written.starts_with("xsd:") {
            return None;
        }
        if self.has(iri) {
            return self.only_said(iri, &written);
        }
        let vocabulary = vocabulary();
        let is_term = vocabulary.terms.contains(iri.as_str());
        let known = if is_term {
            ", though it is in the vocabulary"
        } else {
            ""
        };
        let meant = if is_term {
            Vec::new()
        } else {
            self.meant(&written, names, &vocabulary)
        };
        let hint = match &meant[..] {
            [] => String::new(),
            meant => format!(
                "; did you mean {}?",
                quoted(meant.iter().map(String::as_str), "or")
            ),
        };
        Some(format!("the graph has no `{written}`{known}{hint}"))
    }

    /// What may have been meant by `written`, which is neither in the graph nor in the vocabulary.
    fn meant(&self, written: &str, names: &Names, vocabulary: &Vocabulary) -> Vec<String> {
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        // *actor:Islamabad*: a name for an IRI
        let label = local.replace(['_', '-'], " ");
        let mut meant = self.written(names, &label);
        let terms = vocabulary.terms.iter().map(|term| self.shortened(term));
        let all: BTreeSet<String> = self.iris().into_iter().chain(terms).collect();
        // only the part behind the prefix may be misspelt
        let of_prefix = all.iter().filter_map(|name| {
            let (its, local) = name.split_once(':')?;
            (its == prefix).then_some(local)
        });
        let spelt = near(local, of_prefix).into_iter();
        meant.extend(spelt.map(|local| format!("{prefix}:{local}")));
        if prefix == "rel" || prefix == "verb" || prefix == "event" {
            meant.extend(self.relations_of(&local.to_lowercase(), vocabulary));
        }
        let mut seen = BTreeSet::new();
        meant.retain(|name| name != written && seen.insert(name.clone()));
        meant.truncate(4);
        meant
    }

    /// *rel:attack*: the relations that statements with that verb have, else those whose definition has the word.
    fn relations_of(&self, verb: &str, vocabulary: &Vocabulary) -> BTreeSet<String> {
        let node = self.expanded(&format!("verb:{verb}"));
        let found = node
            .map(|node| self.relations_with(&node))
            .unwrap_or_default();
        if !found.is_empty() {
            return found;
        }
        let defined = vocabulary.definitions.iter().filter(|(_, definition)| {
            let mut words = definition.split(|c: char| !c.is_alphabetic());
            words.any(|word| word.to_lowercase().trim_end_matches('s') == verb)
        });
        defined
            .map(|(property, _)| self.shortened(property))
            .collect()
    }

    /// The relations of the statements with that verb, as a query may write them: those of its types, and the verb itself
    /// where it has none.
    fn relations_with(&self, verb: &NamedNode) -> BTreeSet<String> {
        let Some(predicate) = self.expanded("rdf:predicate") else {
            return BTreeSet::new();
        };
        let statements = self.matching([None, None, Some(verb.as_ref().into())]);
        let relation = |[statement, ..]: [Term; 3]| {
            let predicate = Some(predicate.as_ref().into());
            let pattern = [Some(statement.as_ref()), predicate, None];
            match self.matching(pattern).next()? {
                [_, _, Term::NamedNode(relation)] => Some(self.shortened(relation.as_str())),
                _ => None,
            }
        };
        statements.filter_map(relation).collect()
    }

    /// Every IRI of the graph that is no statement, as a query may write it.
    fn iris(&self) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        if self.kept.is_some() {
            // nobody waits for all of a database for a hint
            return all;
        }
        for triple in self.matching([None; 3]) {
            let nodes = triple.into_iter().filter_map(|term| match term {
                Term::NamedNode(node) => Some(node),
                _ => None,
            });
            for node in nodes {
                let written = self.shortened(node.as_str());
                if !written.starts_with("stmt:") && !written.starts_with('<') {
                    all.insert(written);
                }
            }
        }
        all
    }

    /// A relation that statements have, but no plain edge.
    fn only_said(&self, iri: &NamedNode, written: &str) -> Option<String> {
        if !written.starts_with("rel:") && !written.starts_with("verb:") {
            return None;
        }
        let relation = Some(iri.as_ref().into());
        let mut edges = self.matching([None, relation, None]);
        if edges.next().is_some() {
            return None;
        }
        let relations = self.relations_with(iri);
        if written.starts_with("verb:") && !relations.is_empty() && !relations.contains(written) {
            let relations = quoted(relations.iter().map(String::as_str), "or");
            return Some(format!(
                "no plain edge `{written}`: a verb that has a type is stated as the type’s relation, here {relations}; the verb itself is at the statement, `?s act:verb {written}`"
            ));
        }
        let mut labels: BTreeMap<&str, usize> = BTreeMap::new();
        let (certainty, polarity, source) = (
            self.expanded("act:certainty")?,
            self.expanded("act:polarity")?,
            self.expanded("prov:wasAttributedTo")?,
        );
        let predicate = self.expanded("rdf:predicate")?;
        let stated = Some(predicate.as_ref().into());
        for [statement, ..] in self.matching([None, stated, relation]) {
            let value = |property: &NamedNode| {
                let property = Some(property.as_ref().into());
                let pattern = [Some(statement.as_ref()), property, None];
                let [.., object] = self.matching(pattern).next()?;
                Some(object.to_string())
            };
            let Some(certain) = value(&certainty) else {
                continue;
            };
            let denied = value(&polarity).is_some_and(|value| value.contains("Negative"));
            let label = if denied {
                "denied"
            } else {
                LABELS
                    .iter()
                    .find(|label| certain.to_lowercase().contains(**label))
                    .copied()
                    .unwrap_or("other")
            };
            let label = match label {
                "asserted" if value(&source).is_some() => "said by somebody",
                // below the least confidence, or not between two entities, or over, or ahead
                "asserted" => "held back",
                label => label,
            };
            *labels.entry(label).or_default() += 1;
        }
        let all: usize = labels.values().sum();
        let counted: Vec<String> = labels
            .iter()
            .map(|(label, count)| format!("{count} {label}"))
            .collect();
        (all > 0).then(|| format!(
            "no plain edge `{written}`: none is a fact in the author’s voice and sure enough; of its statements are {}; ask for them with `?s rdf:predicate {written} ; rdf:subject ?who ; act:certainty ?how`, or `--named about`",
            counted.join(", ")
        ))
    }

    /// A name in quotes that is nobody’s, or that stands where the graph has an IRI.
    fn missing_text(&self, text: &str, before: Option<Name>, names: &Names) -> Option<String> {
        let holds = match before {
            Some(Name::Prefixed(prefix, local)) => {
                matches!(prefix, "rel" | "verb")
                    || matches!(
                        (prefix, local),
                        ("rdf", "subject" | "object") | ("prov", "wasAttributedTo")
                    )
            }
            _ => false,
        };
        let things = self.written(names, text);
        if holds && !things.is_empty() {
            let things = things.iter().take(4).map(String::as_str);
            return Some(format!(
                "`\"{text}\"` is a label; the graph has {} there",
                quoted(things, "or")
            ));
        }
        let labelled = matches!(before, Some(Name::Prefixed(_, "label" | "prefLabel")));
        let label = names.spelt(text)?;
        (labelled && label != text).then(|| format!("the label is written `\"{label}\"`"))
    }

    /// What to write for a name that is no term of SPARQL: *rel:accuse Pakistan*, *<Iran>*.
    pub(super) fn bare_name(&self, sparql: &str) -> Option<String> {
        let names = self.names(&Gazetteer::embedded());
        let found = scan::names(sparql);
        let bare = found.iter().find_map(|&(_, name)| match name {
            Name::Word(word) | Name::Iri(word) => {
                let things = self.written(&names, word);
                (!things.is_empty()).then_some((word, things))
            }
            _ => None,
        });
        let (word, things) = bare?;
        let things = things.iter().take(4).map(String::as_str);
        Some(format!(
            "`{word}` is a name; in a query it is {}",
            quoted(things, "or")
        ))
    }
}

/// How certain a statement may be, as the ends of IRIs.
const LABELS: [&str; 7] = [
    "asserted",
    "hedged",
    "possible",
    "alleged",
    "feared",
    "hypothetical",
    "desired",
];

/// What the vocabulary has.
struct Vocabulary {
    /// Every IRI that it says something of.
    terms: BTreeSet<String>,
    /// For each relation of a type of event, what the type is.
    definitions: BTreeMap<String, String>,
}

fn vocabulary() -> Vocabulary {
    let mut terms = BTreeSet::new();
    let (mut properties, mut definitions) = (BTreeMap::new(), BTreeMap::new());
    for quad in RdfParser::from_format(RdfFormat::Turtle)
        .for_slice(VOCABULARY.as_bytes())
        .flatten()
    {
        let NamedOrBlankNode::NamedNode(subject) = quad.subject else {
            continue;
        };
        match (quad.predicate.as_str(), quad.object) {
            ("https://w3id.org/actant/ns#property", Term::NamedNode(property)) => {
                properties.insert(subject.as_str().to_owned(), property.into_string());
            }
            ("http://www.w3.org/2004/02/skos/core#definition", Term::Literal(text)) => {
                definitions.insert(subject.as_str().to_owned(), text.value().to_owned());
            }
            _ => {}
        }
        terms.insert(subject.into_string());
    }
    let of_property = |(event, property)| Some((property, definitions.get(&event)?.clone()));
    let definitions = properties.into_iter().filter_map(of_property).collect();
    Vocabulary { terms, definitions }
}
