//! Turtle into the gazetteer's tables.

use super::{FORMER, Gazetteer, Known, Name, first_word, folded, terms, without_apostrophes};
use actant_base::statement::EntityKind;
use oxrdf::{NamedOrBlankNode, Term};
use oxrdfio::{RdfFormat, RdfParser};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What is wrong in a Turtle file.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct GazetteerError {
    /// The file's name as given.
    pub file: String,
    /// From one.
    pub line: u64,
    /// In characters, from one.
    pub column: u64,
    /// What is wrong.
    pub message: String,
}

const ACT: &str = "https://w3id.org/actant/ns#";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const INSTANCES: &str = "https://w3id.org/actant/id/";
const WIKIDATA: &str = "http://www.wikidata.org/entity/";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// The properties that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Property {
    Type,
    PrefLabel,
    AltLabel,
    ExactMatch,
    Demonym,
    Acronym,
    ShortName,
    Office,
    CapitalOf,
    StandsFor,
    Country,
    CountryCode,
    Since,
    Until,
}

impl Property {
    fn of(iri: &str) -> Option<Self> {
        if let Some(name) = iri.strip_prefix(ACT) {
            return Some(match name {
                "demonym" => Self::Demonym,
                "acronym" => Self::Acronym,
                "shortName" => Self::ShortName,
                "office" => Self::Office,
                "capitalOf" => Self::CapitalOf,
                "standsFor" => Self::StandsFor,
                "country" => Self::Country,
                "countryCode" => Self::CountryCode,
                "since" => Self::Since,
                "until" => Self::Until,
                _ => return None,
            });
        }
        match iri.strip_prefix(SKOS) {
            Some("prefLabel") => Some(Self::PrefLabel),
            Some("altLabel") => Some(Self::AltLabel),
            Some("exactMatch") => Some(Self::ExactMatch),
            _ => (iri == TYPE).then_some(Self::Type),
        }
    }
}

/// What a file says about one subject.
type Facts = Vec<(Property, String)>;

impl Gazetteer {
    /// Adds what the user's Turtle document `turtle` describes. What a name means there it means from now on.
    ///
    /// # Errors
    /// Turtle that does not parse, or all terms that are none, with file, line and column; then nothing is added.
    pub fn extend(&mut self, file: &str, turtle: &str) -> Result<(), Vec<GazetteerError>> {
        self.read(file, turtle, true)
    }

    /// Adds what `turtle` describes; `is_own` if the user gave it. Names of one file keep their first meaning.
    pub(super) fn read(
        &mut self,
        file: &str,
        turtle: &str,
        is_own: bool,
    ) -> Result<(), Vec<GazetteerError>> {
        for (iri, facts) in subjects(file, turtle, is_own)? {
            let facts: Vec<(Property, &str)> = facts
                .iter()
                .map(|(property, value)| (*property, value.as_str()))
                .collect();
            self.add(&key_of(&iri), &facts, is_own);
        }
        Ok(())
    }

    /// Adds the rows that [`rows`] makes.
    pub(super) fn read_rows(&mut self, rows: &str) {
        let mut facts: Vec<(Property, &str)> = Vec::new();
        for row in rows.lines().filter(|row| !row.starts_with('#')) {
            let mut cells = row.split('\t');
            let key = cells.next().unwrap_or_default();
            facts.clear();
            for cell in cells {
                let (letter, value) = cell.split_at(1);
                let found = COLUMNS.iter().find(|(_, other)| *other == letter);
                facts.extend(found.map(|&(property, _)| (property, value)));
            }
            self.add(key, &facts, false);
        }
    }

    fn add(&mut self, key: &str, facts: &[(Property, &str)], is_own: bool) {
        let all = |wanted: Property| {
            facts
                .iter()
                .filter(move |(property, _)| *property == wanted)
                .map(|&(_, value)| value)
        };
        let first = |wanted| all(wanted).next();
        let index = match self.by_key.get(key) {
            Some(&index) => index,
            None => {
                let class = |name: &str| name.strip_prefix(ACT).unwrap_or(name).parse().ok();
                let kind = all(Property::Type).find_map(class);
                let (Some(kind), Some(label)) = (kind, first(Property::PrefLabel)) else {
                    return;
                };
                let known = Known {
                    key: key.into(),
                    label: label.into(),
                    kind,
                    same_as: first(Property::ExactMatch).map(elsewhere),
                    capital_of: first(Property::CapitalOf).map(key_of),
                    stands_for: first(Property::StandsFor).map(key_of),
                    country: first(Property::Country).map(key_of),
                    code: first(Property::CountryCode).map(Into::into),
                    office: first(Property::Office).map(str::to_owned),
                    since: first(Property::Since).and_then(|day| day.parse().ok()),
                    until: first(Property::Until).and_then(|day| day.parse().ok()),
                    is_leader: first(Property::Office).is_some_and(is_first_office),
                };
                self.known.push(known);
                self.by_key.insert(key.to_owned(), self.known.len() - 1);
                self.known.len() - 1
            }
        };
        for &(property, value) in facts {
            match property {
                Property::PrefLabel | Property::AltLabel => self.name(value, index, is_own),
                Property::Demonym => {
                    self.demonyms.entry(folded(value)).or_insert(index);
                }
                // what the user means by them, they mean
                Property::Acronym if is_own => {
                    self.acronyms.insert(value.to_owned(), Some(index));
                }
                Property::ShortName if is_own => {
                    self.surnames.insert(folded(value), Some(index));
                }
                Property::Acronym => only(&mut self.acronyms, value.to_owned(), index),
                Property::ShortName => only(&mut self.surnames, folded(value), index),
                _ => {}
            }
        }
        let known = &self.known[index];
        let last = known.label.rsplit(' ').next().map(folded);
        let over = known.until.is_some()
            || known
                .office
                .as_deref()
                .is_some_and(|office| office.starts_with(FORMER));
        if known.kind == EntityKind::Person
            && over
            && let Some(last) = &last
        {
            self.past.entry(last.clone()).or_default().push(index);
        }
        if known.is_leader
            && first(Property::ShortName).is_none()
            && let Some(surname) = last
        {
            only(&mut self.surnames, surname, index);
        }
    }

    /// Adds one name of the thing at `index`.
    fn name(&mut self, value: &str, index: usize, is_own: bool) {
        let form = folded(value);
        let name = Name {
            index,
            is_own,
            has_noun: value.contains(' ') && value.split_whitespace().any(is_common),
        };
        let several = form
            .bytes()
            .any(|c| c.is_ascii() && !c.is_ascii_alphanumeric());
        if several {
            self.first_words.extend(first_word(&form));
        }
        if form.contains('\'') {
            // *Lord’s* is two tokens, *Jama’at* is one
            let plain = without_apostrophes(&form);
            self.first_words.extend(first_word(&plain));
            self.plain.entry(plain).or_insert(name);
        }
        let held = self.names.entry(form).or_insert(name);
        if is_own && !held.is_own {
            *held = name;
        }
    }
}

/// What a Turtle document says of each subject, in the order of the document, however often a subject comes back.
fn subjects(
    file: &str,
    turtle: &str,
    is_own: bool,
) -> Result<Vec<(String, Facts)>, Vec<GazetteerError>> {
    let mut subjects: Vec<(String, Facts)> = Vec::new();
    // the program's own terms are checked by a test
    let mut quads = Vec::new();
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    for quad in RdfParser::from_format(RdfFormat::Turtle).for_slice(turtle.as_bytes()) {
        let quad = quad.map_err(|fault| {
            let at = fault.location();
            vec![GazetteerError {
                file: file.to_owned(),
                line: at.as_ref().map_or(1, |at| at.start.line + 1),
                column: at.as_ref().map_or(1, |at| at.start.column + 1),
                message: fault.to_string(),
            }]
        })?;
        if is_own {
            quads.push(quad.clone());
        }
        let NamedOrBlankNode::NamedNode(subject) = quad.subject else {
            continue;
        };
        let Some(property) = Property::of(quad.predicate.as_str()) else {
            continue;
        };
        let value = match quad.object {
            Term::NamedNode(node) => node.into_string(),
            Term::Literal(literal) => literal.destruct().0,
            _ => continue,
        };
        match subjects.last_mut() {
            Some((last, facts)) if last == subject.as_str() => facts.push((property, value)),
            _ => {
                let subject = subject.into_string();
                let place = *places.entry(subject.clone()).or_insert(subjects.len());
                if place == subjects.len() {
                    subjects.push((subject, Facts::new()));
                }
                subjects[place].1.push((property, value));
            }
        }
    }
    if is_own {
        terms::check(file, turtle, &quads)?;
    }
    Ok(subjects)
}

/// The letter before the value of each property in a row.
const COLUMNS: [(Property, &str); 14] = [
    (Property::Type, "t"),
    (Property::PrefLabel, "l"),
    (Property::AltLabel, "a"),
    (Property::Acronym, "c"),
    (Property::Demonym, "d"),
    (Property::ShortName, "n"),
    (Property::Office, "o"),
    (Property::CapitalOf, "k"),
    (Property::StandsFor, "f"),
    (Property::Country, "s"),
    (Property::Since, "b"),
    (Property::Until, "e"),
    (Property::ExactMatch, "w"),
    (Property::CountryCode, "i"),
];

/// What the program reads of a Turtle document, one thing a line: the key, then values between tabs, each with the
/// letter of its property. Read in a fraction of the time that Turtle takes; a test keeps both the same.
///
/// # Errors
/// Turtle that does not parse.
pub fn rows(file: &str, turtle: &str) -> Result<String, Vec<GazetteerError>> {
    let mut out = String::new();
    for (iri, facts) in subjects(file, turtle, false)? {
        out.push_str(&key_of(&iri));
        for (property, value) in &facts {
            let short = value
                .strip_prefix(ACT)
                .or_else(|| value.strip_prefix(INSTANCES));
            let short = short
                .or_else(|| value.strip_prefix(WIKIDATA))
                .unwrap_or(value);
            if let Some((_, letter)) = COLUMNS.iter().find(|(other, _)| other == property) {
                out.push('\t');
                out.push_str(letter);
                out.push_str(short);
            }
        }
        out.push('\n');
    }
    Ok(out)
}

/// The IRI of the same thing elsewhere; an item of Wikidata may be given by its number.
fn elsewhere(value: &str) -> Arc<str> {
    let number = value
        .strip_prefix('Q')
        .filter(|rest| rest.bytes().all(|c| c.is_ascii_digit()));
    match number {
        Some(_) => format!("{WIKIDATA}{value}").into(),
        None => value.into(),
    }
}

/// Whether a word of a name is written as a common noun is: *group* in *Islamic State group*, but not *of*.
pub fn is_common(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters > 3
        && !word.contains(char::is_uppercase)
        && !matches!(word, "with" | "from" | "into" | "without" | "across")
}

/// Keeps a form that means one thing, and marks one that means two.
fn only(table: &mut FxHashMap<String, Option<usize>>, form: String, index: usize) {
    table
        .entry(form)
        .and_modify(|held| {
            if *held != Some(index) {
                *held = None;
            }
        })
        .or_insert(Some(index));
}

fn key_of(iri: &str) -> String {
    iri.strip_prefix(INSTANCES).unwrap_or(iri).to_owned()
}

/// Offices whose holders the news names by their last name alone.
fn is_first_office(office: &str) -> bool {
    let office = office.to_lowercase();
    [
        "president",
        "prime minister",
        "supreme leader",
        "chancellor",
        "king",
        "chief of army staff",
    ]
    .iter()
    .any(|first| office.starts_with(first))
}
