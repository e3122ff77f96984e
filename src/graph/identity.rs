//! Identifiers of documents and statements, and local names of predicates.

use super::hash::Digest;
use super::{Claim, Node, Relation};
use actant_base::statement::{Certainty, Polarity, Predicate, Reading, Slot, Statement};
use actant_base::text::Document;
use std::sync::Arc;

/// Identifier of a document: a hash of its name and its text.
pub fn document_id(document: &Document) -> String {
    Digest::new("document")
        .field(document.name())
        .field(document.source())
        .hex()
}

/// Local name of an open predicate: lowerCamelCase, an XML NCName (`grapple with` is
/// `grappleWith`).
pub fn local_name(words: &str) -> String {
    let mut name = String::new();
    for word in words.split(|c: char| !is_name_char(c)) {
        let mut letters = word.chars();
        let Some(first) = letters.next() else {
            continue;
        };
        let rest = letters.as_str().to_lowercase();
        if name.is_empty() {
            name.extend(first.to_lowercase());
        } else {
            name.extend(first.to_uppercase());
        }
        name.push_str(&rest);
    }
    // Case mapping can yield combining marks, which words are split at.
    name.retain(is_name_char);
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => name.insert(0, '_'),
        Some(_) => {}
        None if words.trim().is_empty() => name.push_str("unspecified"),
        None => name = format!("x{}", Digest::new("predicate").field(words).hex()),
    }
    name
}

/// Local name of a typed relation (`Accuse` is `accuse`, `isPartOf` stays).
pub(super) fn typed_name(event: &str) -> String {
    let mut letters = event.chars().filter(|&c| is_name_char(c));
    let first: String = letters
        .next()
        .map(|c| c.to_lowercase().collect())
        .unwrap_or_default();
    let name: String = first
        .chars()
        .chain(letters)
        .filter(|&c| is_name_char(c))
        .collect();
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() => name,
        _ => local_name(event),
    }
}

pub(super) fn relation(predicate: &Predicate) -> Relation {
    match &predicate.relation {
        Some(event) if !event.trim().is_empty() => Relation::Typed(typed_name(event).into()),
        _ => Relation::Open(local_name(wording(predicate)).into()),
    }
}

/// The words that an open predicate is made from.
pub(super) fn wording(predicate: &Predicate) -> &Arc<str> {
    if predicate.lemma.trim().is_empty() {
        &predicate.text
    } else {
        &predicate.lemma
    }
}

/// Letters and digits that an NCName may hold after its first character; all but the digits may
/// also start one.
fn is_name_char(c: char) -> bool {
    let letter = matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}');
    c.is_ascii_digit() || (letter && c.is_alphabetic())
}

/// Rounds of refinement for statements that contain themselves.
const ROUNDS: usize = 8;

/// Identifiers of a reading's statements, by index.
///
/// A statement's identifier hashes the identifiers of the statements inside it. Statements on a
/// cycle, or above one, have no bottom to start from: they get a hash of what they contain to a
/// fixed depth.
pub fn statement_ids(reading: &Reading) -> Vec<Arc<str>> {
    let statements = &reading.statements;
    let inner: Vec<Vec<usize>> = statements
        .iter()
        .map(|statement| references(statement, statements.len()))
        .collect();
    let mut outer = vec![Vec::new(); statements.len()];
    for (index, inside) in inner.iter().enumerate() {
        for &target in inside {
            outer[target].push(index);
        }
    }

    let mut ids: Vec<Option<Arc<str>>> = vec![None; statements.len()];
    let mut open: Vec<usize> = inner.iter().map(Vec::len).collect();
    let mut ready: Vec<usize> = (0..statements.len()).filter(|&i| open[i] == 0).collect();
    while let Some(index) = ready.pop() {
        ids[index] = Some(identify(&statements[index], &ids));
        for &above in &outer[index] {
            open[above] -= 1;
            if open[above] == 0 {
                ready.push(above);
            }
        }
    }

    let cyclic: Vec<usize> = (0..statements.len())
        .filter(|&i| ids[i].is_none())
        .collect();
    for _ in 0..if cyclic.is_empty() { 0 } else { ROUNDS } {
        let before = ids.clone();
        for &index in &cyclic {
            ids[index] = Some(identify(&statements[index], &before));
        }
    }
    ids.into_iter().map(Option::unwrap_or_default).collect()
}

/// The statements that `statement` contains; references that lead nowhere are left out.
fn references(statement: &Statement, count: usize) -> Vec<usize> {
    [&statement.subject, &statement.object]
        .into_iter()
        .filter_map(|slot| match slot {
            Some(Slot::Statement(index)) => Some(*index),
            _ => None,
        })
        .chain(statement.content.iter().copied())
        .filter(|&index| index < count)
        .collect()
}

fn identify(statement: &Statement, ids: &[Option<Arc<str>>]) -> Arc<str> {
    let known = |index: usize| ids.get(index).cloned().flatten().unwrap_or_default();
    let slot = |slot: &Option<Slot>| match slot {
        Some(Slot::Mention(mention)) => ("entity", Arc::clone(&mention.entity.key)),
        Some(Slot::Statement(index)) if *index < ids.len() => ("statement", known(*index)),
        Some(Slot::Literal { text, .. }) => ("literal", text.as_str().into()),
        Some(Slot::Statement(_)) | None => ("none", Arc::default()),
    };
    let mut content: Vec<Arc<str>> = statement
        .content
        .iter()
        .filter(|&&index| index < ids.len())
        .map(|&index| known(index))
        .collect();
    content.sort_unstable();
    content.dedup();
    let holders = statement.attribution.iter();
    let identity = Identity {
        subject: slot(&statement.subject),
        relation: &relation(&statement.predicate),
        object: slot(&statement.object),
        polarity: statement.polarity,
        certainty: statement.certainty,
        holders: holders
            .map(|source| source.holder.as_ref().map(|it| it.entity.key.as_ref()))
            .collect(),
        content: &content,
        ahead: statement.is_ahead(),
        over: statement.is_past(),
    };
    identity.hex().into()
}

/// What an identifier is a hash of.
struct Identity<'a> {
    subject: (&'static str, Arc<str>),
    relation: &'a Relation,
    object: (&'static str, Arc<str>),
    polarity: Polarity,
    certainty: Certainty,
    holders: Vec<Option<&'a str>>,
    content: &'a [Arc<str>],
    ahead: bool,
    over: bool,
}

impl Identity<'_> {
    fn hex(&self) -> String {
        let (kind, subject) = &self.subject;
        let mut digest = Digest::new("statement").field(kind).field(subject);
        digest = match self.relation {
            Relation::Typed(name) => digest.field("rel").field(name),
            Relation::Open(name) => digest.field("verb").field(name),
        };
        let (kind, object) = &self.object;
        digest = digest
            .field(kind)
            .field(object)
            .field(&format!("{:?}", self.polarity))
            .field(&format!("{:?}", self.certainty))
            .field(&self.holders.len().to_string());
        for holder in &self.holders {
            digest = match holder {
                Some(key) => digest.field("entity").field(key),
                None => digest.field("none").field(""),
            };
        }
        for id in self.content {
            digest = digest.field(id);
        }
        // that it will be so, or was so and is over, are other claims than that it is so
        for (holds, mark) in [(self.ahead, "ahead"), (self.over, "over")] {
            if holds {
                digest = digest.field(mark);
            }
        }
        digest.hex()
    }
}

/// The identifier of a statement with this claim; `over` if it says what was so and is so no longer. Statements that
/// contain themselves, or values that are not kept as they were written, have another.
pub fn statement_id(claim: &Claim, over: bool) -> String {
    let slot = |node: &Option<Node>| match node {
        Some(Node::Entity(key)) => ("entity", Arc::clone(key)),
        Some(Node::Statement(id)) => ("statement", Arc::clone(id)),
        Some(Node::Literal(text)) => ("literal", Arc::clone(text)),
        None => ("none", Arc::default()),
    };
    let identity = Identity {
        subject: slot(&claim.subject),
        relation: &claim.relation,
        object: slot(&claim.object),
        polarity: claim.polarity,
        certainty: claim.certainty,
        holders: claim.attribution.iter().map(Option::as_deref).collect(),
        content: &claim.content,
        ahead: claim.ahead,
        over,
    };
    identity.hex()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_names_are_ncnames_in_camel_case() {
        for (words, name) in [
            ("grapple with", "grappleWith"),
            ("Accuse", "accuse"),
            ("be on  the-brink of", "beOnTheBrinkOf"),
            ("'s", "s"),
            ("2nd guess", "_2ndGuess"),
            ("naïvely été", "naïvelyÉté"),
            ("  ", "unspecified"),
        ] {
            assert_eq!(local_name(words), name);
        }
        assert!(local_name("+/-").starts_with('x'));
        assert_eq!(typed_name("ExpressConcern"), "expressConcern");
    }
}
