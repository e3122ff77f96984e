//! Sieves 2 to 5: names, with titles taken off, through the gazetteer, shortened, or as written.

use crate::gazetteer::{Gazetteer, Known, folded};
use crate::statement::{Entity, EntityKind};
use crate::syntax::{NameKind, Sentence};
use crate::text::{Document, Span};

/// A name in the text and what it refers to.
#[derive(Debug, Clone)]
pub struct Named {
    /// Index of the sentence.
    pub sentence: usize,
    /// First and one past the last token.
    pub tokens: (usize, usize),
    /// What it refers to.
    pub entity: Entity,
}

/// The entity of something known.
pub fn known(known: &Known) -> Entity {
    Entity {
        key: known.key.clone(),
        label: known.label.clone(),
        kind: known.kind,
        global: true,
        same_as: known.same_as.clone(),
    }
}

/// All names of the document in order: the reader's, and those of the gazetteer that it missed.
pub fn all(document: &Document, sentences: &[Sentence], gazetteer: &Gazetteer) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        let mut at = 0;
        while at < sentence.tokens.len() {
            match name_at(document, sentence, at, gazetteer, &found) {
                Some((end, entity)) => {
                    let tokens = (at, end);
                    found.push(Named {
                        sentence: number,
                        tokens,
                        entity,
                    });
                    at = end;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// Names longer than this are not looked up.
const LONGEST: usize = 8;

fn name_at(
    document: &Document,
    sentence: &Sentence,
    at: usize,
    gazetteer: &Gazetteer,
    before: &[Named],
) -> Option<(usize, Entity)> {
    let capital = |index: usize| {
        let form = &sentence.tokens[index].form;
        form.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || form.starts_with("al")
    };
    if !capital(at) {
        return None;
    }
    let text = |end: usize| {
        let span = sentence.tokens[at]
            .span
            .cover(sentence.tokens[end - 1].span);
        document.slice(Span::new(span.start, span.end))
    };
    let limit = (at + LONGEST).min(sentence.tokens.len());
    let mark = sentence.tokens[at].name;
    let run = (at + 1..sentence.tokens.len())
        .find(|&end| sentence.tokens[end].name != mark || sentence.tokens[end].name_begin)
        .unwrap_or(sentence.tokens.len());
    for end in (at + 1..=limit).rev() {
        // a name must not stop in the middle of what the reader takes for one
        if !capital(end - 1) || (mark.is_some() && end < run) {
            continue;
        }
        let name = text(end);
        let by_acronym = || (end == at + 1).then(|| gazetteer.acronym(name)).flatten();
        if let Some(hit) = gazetteer.named(name).or_else(by_acronym)
            && agrees(hit.kind, mark)
        {
            return Some((end, known(hit)));
        }
    }
    let kind = mark?;
    Some((run, unknown(text(run), kind, gazetteer, before)))
}

/// Whether the gazetteer's kind can be what the reader saw. A person's name is never a place.
fn agrees(kind: EntityKind, mark: Option<NameKind>) -> bool {
    match mark {
        Some(NameKind::Per) => kind == EntityKind::Person,
        Some(NameKind::Org | NameKind::Loc) => kind != EntityKind::Person,
        None => kind != EntityKind::Person,
    }
}

/// A name that the gazetteer does not hold: a shorter form of an earlier one, a leader's last
/// name, or new.
fn unknown(name: &str, kind: NameKind, gazetteer: &Gazetteer, before: &[Named]) -> Entity {
    let key = folded(name);
    if kind == NameKind::Per {
        let mut fits = before
            .iter()
            .map(|named| &named.entity)
            .filter(|entity| entity.kind == EntityKind::Person)
            .filter(|entity| is_shortening(&key, &folded(&entity.label)));
        if let Some(first) = fits.next()
            && fits.all(|other| other.key == first.key)
        {
            return first.clone();
        }
        if let Some(leader) = gazetteer.leader(name) {
            return known(leader);
        }
    }
    let (folder, kind) = match kind {
        NameKind::Per => ("person", EntityKind::Person),
        NameKind::Org => ("organisation", EntityKind::Organisation),
        NameKind::Loc => ("place", EntityKind::Place),
    };
    Entity {
        key: format!("{folder}/{}", slug(name)),
        label: name.split_whitespace().collect::<Vec<_>>().join(" "),
        kind,
        global: true,
        same_as: None,
    }
}

/// Whether `short` is the last words of `long`.
fn is_shortening(short: &str, long: &str) -> bool {
    long.strip_suffix(short)
        .is_some_and(|rest| rest.ends_with(' '))
}

/// Lower-case words joined by hyphens, diacritics folded: the tail of a key.
pub fn slug(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(12).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("Sunni  extremist groups"), "sunni-extremist-groups");
        assert_eq!(slug("Côte d’Ivoire"), "cote-d-ivoire");
    }

    #[test]
    fn last_names_shorten_full_names() {
        assert!(is_shortening("munir", "asim munir"));
        assert!(!is_shortening("munir", "munir"));
        assert!(!is_shortening("nir", "asim munir"));
    }
}
