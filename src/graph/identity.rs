//! Identifiers of documents and statements, and local names of predicates.

use super::Relation;
use super::hash::Digest;
use actant_base::statement::{Predicate, Reading, Slot, Statement};
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
pub(super) fn statement_ids(reading: &Reading) -> Vec<Arc<str>> {
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
    let slot = |digest: Digest, slot: &Option<Slot>| match slot {
        Some(Slot::Mention(mention)) => digest.field("entity").field(&mention.entity.key),
        Some(Slot::Statement(index)) if *index < ids.len() => {
            digest.field("statement").field(&known(*index))
        }
        Some(Slot::Literal { text, .. }) => digest.field("literal").field(text),
        Some(Slot::Statement(_)) | None => digest.field("none").field(""),
    };
    let mut digest = slot(Digest::new("statement"), &statement.subject);
    digest = match relation(&statement.predicate) {
        Relation::Typed(name) => digest.field("rel").field(&name),
        Relation::Open(name) => digest.field("verb").field(&name),
    };
    digest = slot(digest, &statement.object)
        .field(&format!("{:?}", statement.polarity))
        .field(&format!("{:?}", statement.certainty))
        .field(&statement.attribution.len().to_string());
    for source in &statement.attribution {
        digest = match &source.holder {
            Some(holder) => digest.field("entity").field(&holder.entity.key),
            None => digest.field("none").field(""),
        };
    }
    let mut content: Vec<Arc<str>> = statement
        .content
        .iter()
        .filter(|&&index| index < ids.len())
        .map(|&index| known(index))
        .collect();
    content.sort_unstable();
    content.dedup();
    for id in content {
        digest = digest.field(&id);
    }
    // that it will be so, or was so and is over, are other claims than that it is so
    for (holds, mark) in [
        (statement.is_ahead(), "ahead"),
        (statement.is_past(), "over"),
    ] {
        if holds {
            digest = digest.field(mark);
        }
    }
    digest.hex().into()
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
