//! Names of persons: full forms and short ones, within one document. *Dana R. Whitlock*, *Dana Whitlock* and *Whitlock*
//! are one person, in whatever order they stand.

use actant_base::statement::{Entity, EntityKind};
use actant_words::gazetteer::folded;
use std::collections::{BTreeMap, BTreeSet};

/// First and last word of a name.
type Ends = (String, String);

/// The names of several words that a document has for persons.
#[derive(Default)]
pub struct FullNames {
    /// The forms that can be one person’s; none if they contradict each other (*Dana R.*, *Dana K. Whitlock*).
    forms: BTreeMap<Ends, Option<Vec<String>>>,
    /// Whose names end so.
    by_last: BTreeMap<String, BTreeSet<Ends>>,
}

impl FullNames {
    /// Adds a name as the text has it, without titles.
    pub fn add(&mut self, name: &str) {
        let words = words(name);
        let Some(ends) = ends(&words) else {
            return;
        };
        self.by_last
            .entry(ends.1.clone())
            .or_default()
            .insert(ends.clone());
        let forms = self.forms.entry(ends).or_insert_with(|| Some(Vec::new()));
        if let Some(known) = forms {
            if known.iter().any(|form| !agree(&words, &self::words(form))) {
                *forms = None;
            } else if !known.iter().any(|form| form == name) {
                known.push(name.to_owned());
            }
        }
    }

    /// The forms of one person’s name that the text has, the fullest first, if `name` is one of them.
    pub fn forms_of(&self, name: &str) -> Vec<&str> {
        let Some(ends) = ends(&words(name)) else {
            return Vec::new();
        };
        self.forms_at(&ends)
    }

    /// The forms of the one name that ends in `last`.
    pub fn forms_by(&self, last: &str) -> Vec<&str> {
        let whose = self
            .by_last
            .get(&folded(last))
            .filter(|ends| ends.len() == 1);
        let ends = whose.and_then(BTreeSet::first);
        ends.map(|ends| self.forms_at(ends)).unwrap_or_default()
    }

    fn forms_at(&self, ends: &Ends) -> Vec<&str> {
        let forms = self.forms.get(ends).and_then(Option::as_ref);
        let mut forms: Vec<&str> = forms.into_iter().flatten().map(String::as_str).collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms
    }
}

/// A name without the nickname that stands in quotation marks in it, and the nickname: *Joko “Jokowi” Widodo*.
pub fn nickname(name: &str) -> Option<(String, String)> {
    let quote = |c: char| matches!(c, '"' | '“' | '”' | '‘' | '„');
    let (before, rest) = name.split_once(quote)?;
    let end = |c: char| quote(c) || c == '’';
    let (inside, after) = rest.split_once(end)?;
    let (before, after) = (before.trim(), after.trim());
    let whole = !before.is_empty() && !after.is_empty() && !inside.trim().is_empty();
    whole.then(|| (format!("{before} {after}"), inside.trim().to_owned()))
}

/// The words of a name in the form that names are compared in, initials without their stop, nicknames left out.
fn words(name: &str) -> Vec<String> {
    let plain = nickname(name).map(|(plain, _)| plain);
    let folded = folded(plain.as_deref().unwrap_or(name));
    let words = folded.split_whitespace();
    words
        .map(|word| word.trim_end_matches('.').to_owned())
        .collect()
}

/// First and last word; none of a single word, or where the last tells a generation (*Jr.*).
fn ends(words: &[String]) -> Option<Ends> {
    let [first, .., last] = words else {
        return None;
    };
    let generation = matches!(last.as_str(), "jr" | "sr" | "ii" | "iii" | "iv");
    (!generation && first.len() > 1).then(|| (first.clone(), last.clone()))
}

/// Whether two names with the same ends can be one person’s: what stands between the ends of the shorter stands in the
/// longer too, if only as an initial.
fn agree(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let inner = |words: &[String]| words[1..words.len() - 1].to_vec();
    let long = inner(long);
    let mut rest = long.iter();
    inner(short).iter().all(|word| {
        rest.any(|other| {
            let initial = word.chars().count() == 1 || other.chars().count() == 1;
            word == other || initial && word.chars().next() == other.chars().next()
        })
    })
}

/// The name without initials between its ends: *Donald J. Trump*.
pub fn without_initials(name: &str) -> Option<String> {
    let all: Vec<&str> = name.split_whitespace().collect();
    let [first, inner @ .., last] = &all[..] else {
        return None;
    };
    let initial = |word: &&&str| word.trim_end_matches('.').chars().count() == 1;
    let kept: Vec<&str> = inner
        .iter()
        .filter(|word| !initial(word))
        .copied()
        .collect();
    (kept.len() < inner.len()).then(|| {
        let words: Vec<&str> = std::iter::once(*first).chain(kept).chain([*last]).collect();
        words.join(" ")
    })
}

/// The persons that were named so far, by what their names are shortened to.
#[derive(Default)]
pub struct Surnames {
    last: BTreeMap<String, Bearers>,
    given: BTreeMap<String, Bearers>,
}

/// Whose name ends so.
struct Bearers {
    first: Entity,
    others: bool,
}

impl Surnames {
    /// Remembers a person.
    pub fn add(&mut self, entity: &Entity) {
        if entity.kind != EntityKind::Person {
            return;
        }
        let label = folded(&entity.label);
        for shortened in shortenings(&label) {
            bear(&mut self.last, shortened, entity);
        }
        if let Some((given, _)) = label.split_once(' ') {
            bear(&mut self.given, given, entity);
        }
    }

    /// Remembers what somebody is called besides.
    pub fn call(&mut self, name: &str, entity: &Entity) {
        if entity.kind == EntityKind::Person {
            bear(&mut self.last, &folded(name), entity);
        }
    }

    /// The one person whose name begins so.
    pub fn given(&self, name: &str) -> Option<&Entity> {
        let folded = folded(name);
        let bearers = self.given.get(&folded)?;
        (!bearers.others && !self.last.contains_key(&folded)).then_some(&bearers.first)
    }

    /// Whether somebody’s name ends so.
    pub fn has(&self, name: &str) -> bool {
        self.last.contains_key(&folded(name))
    }

    /// The one person whose name ends so.
    pub fn bearer(&self, name: &str) -> Option<&Entity> {
        let bearers = self.last.get(&folded(name))?;
        (!bearers.others).then_some(&bearers.first)
    }
}

fn bear(table: &mut BTreeMap<String, Bearers>, name: &str, entity: &Entity) {
    match table.get_mut(name) {
        Some(bearers) => bearers.others |= bearers.first.key != entity.key,
        None => {
            let bearers = Bearers {
                first: entity.clone(),
                others: false,
            };
            table.insert(name.to_owned(), bearers);
        }
    }
}

/// The last words of a name, fewer than all: *asim munir* is shortened to *munir*.
fn shortenings(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices(' ').map(|(blank, _)| &name[blank + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_names_shorten_full_names() {
        let shortened = |name| shortenings(name).collect::<Vec<_>>();
        assert_eq!(shortened("syed asim munir"), ["asim munir", "munir"]);
        assert!(shortened("munir").is_empty());
    }

    #[test]
    fn a_nickname_is_no_part_of_the_name() {
        let (plain, called) = nickname("Joko “Jokowi” Widodo").unwrap();
        assert_eq!((&*plain, &*called), ("Joko Widodo", "Jokowi"));
        assert_eq!(nickname("Ana Reis"), None);
    }

    #[test]
    fn forms_of_one_name_are_one_person() {
        let mut names = FullNames::default();
        names.add("Dana R. Whitlock");
        names.add("Dana Whitlock");
        names.add("Dana Rose Whitlock");
        assert_eq!(names.forms_by("Whitlock")[0], "Dana Rose Whitlock");
        assert_eq!(names.forms_of("Dana Whitlock").len(), 3);
        names.add("Dana K. Whitlock");
        assert!(names.forms_of("Dana Whitlock").is_empty());
    }

    #[test]
    fn a_son_is_not_his_father() {
        let mut names = FullNames::default();
        names.add("Jon Vik Jr.");
        assert!(names.forms_by("Jr.").is_empty());
        assert_eq!(without_initials("Jon A. Vik").as_deref(), Some("Jon Vik"));
        assert_eq!(without_initials("Jon Vik"), None);
    }
}
