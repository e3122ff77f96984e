//! Word lists that the stages look things up in, read from `ontology/*.tsv` and from what the user adds to them.

mod abbreviations;
mod adverbial;
mod boilerplate;
mod check;
mod complement;
mod confidence;
mod control;
mod events;
mod group;
mod hyphen;
mod labels;
mod measure;
pub(crate) mod near;
mod number;
mod operator;
mod relations;
mod row;
mod table;
mod time;
pub use abbreviations::{Abbreviation, abbreviation};
pub use boilerplate::{Boilerplate, boilerplate};
pub use check::TableError;
pub use complement::Complement;
pub use confidence::{Confidence, ConfidenceError};
pub use control::is_subject_control;
pub use events::{EventType, event_type, sector};
pub use group::Group;
pub use hyphen::{hyphen_shown, hyphen_verb, may_be_hyphen_verb};
pub use labels::{LabelWord, label_word};
pub use measure::Measure;
pub use number::{Bound, LONGEST_BOUND, NumberWord, bound_after, bound_before, number_word};
pub use operator::{Operator, WordClass, operator};
pub use relations::Relations;
pub use row::{Row, meaning};
pub use table::Table;
pub use time::{TimeWord, is_time, time_word};

use actant_base::statement::{EntityKind, QualifierKind};
use actant_base::text::lower;
use adverbial::{Adverbial, Shape};
use operator::named;
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::sync::Arc;
use table::rows;

/// A word of the program's own tables, or of the user's.
type Word = Cow<'static, str>;

/// The words that users can add to: operators, relations, kinds of nouns and so on.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// By lemma and complement.
    operators: FxHashMap<(WordClass, Word, Complement), Operator>,
    /// Of a verb and a preposition, or `-`.
    relations: Pairs<Word>,
    /// Of a verb and its object.
    noun_relations: Pairs<Word>,
    kinds: FxHashMap<Word, EntityKind>,
    /// By verb and noun, or `*`.
    light_verbs: Pairs<LightVerb>,
    events: FxHashMap<Word, EventNoun>,
    roles: FxHashMap<Word, Word>,
    organs: FxHashMap<Word, Word>,
    /// Verbs with forms of complements.
    controls: FxHashSet<(Word, Word)>,
    /// Nouns, and whether they name men.
    genders: FxHashMap<Word, bool>,
    given_names: FxHashMap<Word, bool>,
    transfers: FxHashSet<Word>,
    /// The qualifier of a preposition and a noun.
    adverbials: Pairs<Adverbial>,
    /// The same of the ending of a noun.
    endings: Pairs<Adverbial>,
    /// Name and measure.
    units: FxHashMap<Word, (Word, Measure)>,
    groups: FxHashMap<Group, FxHashSet<Word>>,
    /// Names of agencies, by what texts call them.
    agencies: FxHashMap<Word, Word>,
    /// What was added, in order.
    own: Vec<Own>,
}

/// A file of the user's.
#[derive(Debug, Clone)]
struct Own {
    table: Table,
    file: String,
    text: String,
}

/// What is known of two words together.
#[derive(Debug, Clone)]
struct Pairs<V>(FxHashMap<Word, FxHashMap<Word, V>>);

impl<V> Default for Pairs<V> {
    fn default() -> Self {
        Self(FxHashMap::default())
    }
}

impl<V> Pairs<V> {
    fn insert(&mut self, first: Word, second: Word, value: V) {
        self.0.entry(first).or_default().insert(second, value);
    }

    fn get(&self, first: &str, second: &str) -> Option<&V> {
        self.0.get(first)?.get(second)
    }
}

/// A verb that says little beside a noun that says what happens (*raise concerns over*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LightVerb {
    /// Normal form of verb and noun together.
    pub predicate: String,
    /// Prepositions of what it is done to, the first being the usual one.
    pub prepositions: Vec<String>,
    /// The typed relation.
    pub relation: Option<Arc<str>>,
}

/// A noun that names a happening (*attack*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventNoun {
    /// The verb that says the same.
    pub verb: String,
    /// Prepositions of what it is done to; none if nothing is.
    pub prepositions: Vec<String>,
    /// Whether it says enough without anything that it is done to (*death*).
    pub is_alone: bool,
}

impl Lexicon {
    /// The lexicon that ships with the program.
    pub fn embedded() -> Self {
        let mut lexicon = Self::default();
        for table in Table::ALL {
            for row in rows(table.embedded()) {
                lexicon.insert(table, &row, Cow::Borrowed);
            }
        }
        lexicon
    }

    /// Adds the lines of `text`, which was read from `file`; they come before the lines there are for the same words.
    /// Returns how many there were.
    ///
    /// # Errors
    /// All lines that say nothing; then none is added.
    pub fn extend(
        &mut self,
        file: &str,
        table: Table,
        text: &str,
        relations: &Relations,
    ) -> Result<usize, Vec<TableError>> {
        let rows = check::checked(file, table, text, relations)?;
        for row in &rows {
            self.insert(table, row, |word| Cow::Owned(word.to_owned()));
        }
        self.own.push(Own {
            table,
            file: file.to_owned(),
            text: text.to_owned(),
        });
        Ok(rows.len())
    }

    /// Adds a line; what it does not say rightly is left out.
    fn insert<'a>(&mut self, table: Table, row: &[&'a str], word: fn(&'a str) -> Word) {
        match (table, row) {
            (Table::Operators, &[lemma, class, complement, operator, ..]) => {
                if let Some(class) = named(&WordClass::NAMES, class)
                    && let Some(complement) = named(&Complement::NAMES, complement)
                    && let Some(operator) = named(&Operator::CLASSES, operator)
                {
                    let key = (class, word(lemma), complement);
                    self.operators.insert(key, operator);
                }
            }
            (Table::Frames, &[lemma, preposition, "-", relation, ..]) => {
                let (first, second) = (word(lemma), word(preposition));
                self.relations.insert(first, second, word(relation));
            }
            (Table::Frames, &[lemma, _, noun, relation, ..]) => {
                let (first, second) = (word(lemma), word(noun));
                self.noun_relations.insert(first, second, word(relation));
            }
            (Table::ClassNouns, &[noun, kind, ..]) => {
                if let Ok(kind) = kind.parse() {
                    self.kinds.insert(word(noun), kind);
                }
            }
            (Table::LightVerbs, &[verbs, noun, prepositions, predicate, relation, ..]) => {
                let light = LightVerb {
                    predicate: predicate.to_owned(),
                    prepositions: listed(prepositions),
                    relation: (relation != "-").then(|| relation.into()),
                };
                for verb in verbs.split(',').map(str::trim) {
                    let (verb, noun) = (word(verb), word(noun));
                    self.light_verbs.insert(verb, noun, light.clone());
                }
            }
            (Table::EventNouns, &[noun, verb, prepositions, ..]) => {
                let is_alone = prepositions == "alone";
                let event = EventNoun {
                    verb: verb.to_owned(),
                    prepositions: listed(if is_alone { "-" } else { prepositions }),
                    is_alone,
                };
                self.events.insert(word(noun), event);
            }
            (Table::Agencies, &[credit, name, ..]) => {
                self.agencies.insert(word(credit), word(name));
            }
            (Table::Roles, &[noun, relation, ..]) => {
                self.roles.insert(word(noun), word(relation));
            }
            (Table::Organs, &[words, name, ..]) => {
                self.organs.insert(word(words), word(name));
            }
            (Table::SubjectControl, &[verb, complement, ..]) => {
                self.controls.insert((word(verb), word(complement)));
            }
            (Table::Genders, &[noun, gender, ..]) => {
                self.genders.insert(word(noun), gender == "male");
            }
            (Table::GivenNames, &[name, gender, ..]) => {
                self.given_names.insert(word(name), gender == "male");
            }
            (Table::TransferVerbs, &[verb, ..]) => {
                self.transfers.insert(word(verb));
            }
            (Table::Adverbials, &[preposition, noun, kind, ..]) => {
                let kind = named(&QualifierKind::NAMES, kind);
                let preposition = word(preposition);
                let (noun, shape) = Shape::of_cell(noun);
                let (nouns, noun) = match noun.strip_prefix('-') {
                    Some(ending) => (&mut self.endings, ending),
                    None => (&mut self.adverbials, noun),
                };
                let of_noun = nouns.0.entry(preposition).or_default();
                let shapes = of_noun.entry(word(noun)).or_default();
                if shape == Shape::Any {
                    // a plain line comes before all that were there
                    *shapes = Adverbial::default();
                }
                shapes[shape as usize] = Some(kind);
            }
            (Table::WordGroups, &[group, member, ..]) => {
                if let Some(group) = named(&Group::NAMES, group) {
                    self.groups.entry(group).or_default().insert(word(member));
                }
            }
            (Table::Units, &[name, unit, measure, ..]) => {
                if let Some(measure) = named(&Measure::NAMES, measure) {
                    self.units.insert(word(name), (word(unit), measure));
                }
            }
            _ => {}
        }
    }

    /// The operator of `lemma` with a complement, or with any complement.
    pub fn operator(
        &self,
        class: WordClass,
        lemma: &str,
        complement: Complement,
    ) -> Option<Operator> {
        let of = |complement| {
            self.operators
                .get(&(class, lemma.into(), complement))
                .copied()
        };
        of(complement).or_else(|| of(Complement::Any))
    }

    /// Whether `lemma` has an operator with a complement.
    pub fn takes(&self, class: WordClass, lemma: &str, complement: Complement) -> bool {
        self.operator(class, lemma, complement).is_some()
    }

    /// Whether a noun names a man (`true`) or a woman, where it tells.
    pub fn is_male(&self, noun: &str) -> Option<bool> {
        self.genders.get(noun).copied()
    }

    /// Whether a given name, in lower case and without accents, is a man’s (`true`) or a woman’s.
    pub fn is_male_name(&self, name: &str) -> Option<bool> {
        self.given_names.get(name).copied()
    }

    /// Whether a verb has somebody who gets what it gives or says (*give*, *tell*).
    pub fn is_transfer(&self, lemma: &str) -> bool {
        self.transfers.contains(lemma)
    }

    /// The typed relation of a verb with a preposition, or of the verb alone.
    pub fn relation(&self, lemma: &str, prep: Option<&str>) -> Option<&str> {
        [prep.unwrap_or("-"), "-"]
            .into_iter()
            .find_map(|prep| self.relations.get(lemma, prep))
            .map(|relation| &**relation)
            .filter(|&relation| relation != "-")
    }

    /// The typed relation of a verb with this object (*release a statement*), or with one of its group, where the object
    /// decides: `Some(None)` if there is none.
    pub fn relation_with(&self, lemma: &str, noun: &str) -> Option<Option<&str>> {
        let by_group = || {
            let groups = Group::OBJECTS.iter();
            let mut groups = groups.filter(|(_, group)| self.is_in(*group, noun));
            groups.find_map(|(name, _)| self.noun_relations.get(lemma, name))
        };
        let own = self.noun_relations.get(lemma, noun);
        let relation = own.or_else(by_group)?;
        Some(Some(&**relation).filter(|&relation| relation != "-"))
    }

    /// Whether the table of relations has a verb.
    pub fn is_verb(&self, lemma: &str) -> bool {
        self.relations.0.contains_key(lemma)
    }

    /// Whether the verb selects the preposition, so that it belongs to the predicate.
    pub fn selects(&self, lemma: &str, prep: &str) -> bool {
        self.relations.get(lemma, prep).is_some()
    }

    /// The kind of thing that a class noun names (`country`: a state).
    pub fn kind(&self, noun: &str) -> Option<EntityKind> {
        self.kinds.get(noun).copied()
    }

    /// What a verb with its object's head noun means, if the noun says what happens.
    pub fn light_verb(&self, verb: &str, noun: &str) -> Option<LightVerb> {
        let listed = self.light_verbs.get(verb, noun);
        if listed.is_some() {
            return listed.cloned();
        }
        let (_, event) = (self.light_verbs.get(verb, "*")?, self.events.get(noun)?);
        Some(LightVerb {
            predicate: event.verb.clone(),
            prepositions: event.prepositions.clone(),
            relation: self.relation(&event.verb, None).map(Arc::from),
        })
    }

    /// The happening that a noun names.
    pub fn event(&self, noun: &str) -> Option<&EventNoun> {
        self.events.get(noun)
    }

    /// The relation of somebody in a role to what the role is in (`leader`: `leaderOf`).
    pub fn role(&self, noun: &str) -> Option<&str> {
        self.roles.get(noun).map(|relation| &**relation)
    }

    /// The name of an organ of a state, with X for the state (`defence ministry`: `Ministry of Defence
    /// of X`).
    pub fn organ(&self, words: &str) -> Option<&str> {
        self.organs.get(&*lower(words)).map(|name| &**name)
    }

    /// The news agency that a credit, in lower case and without *the*, names (`afp`: Agence France-Presse).
    pub fn agency(&self, credit: &str) -> Option<&str> {
        self.agencies.get(credit).map(|name| &**name)
    }

    /// The unit that a word or sign, in lower case, stands for, and what it measures (`km`: kilometre,
    /// length). Plurals have lost their *s* or not.
    pub fn unit(&self, word: &str) -> Option<(&str, Measure)> {
        let singular = || self.units.get(word.strip_suffix('s')?);
        let (unit, measure) = self.units.get(word).or_else(singular)?;
        Some((unit, *measure))
    }
}

/// The words of a list between commas; `-` is none.
fn listed(words: &str) -> Vec<String> {
    let words = words.split(',').map(str::trim);
    words
        .filter(|word| *word != "-")
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_tables_know_the_core_verbs() {
        let lexicon = Lexicon::embedded();
        let operator = |lemma, complement| lexicon.operator(WordClass::Verb, lemma, complement);
        assert_eq!(operator("say", Complement::That), Some(Operator::Report));
        assert_eq!(
            operator("accuse", Complement::OfVing),
            Some(Operator::Allege)
        );
        assert_eq!(operator("deny", Complement::That), Some(Operator::Deny));
        assert_eq!(operator("fear", Complement::That), Some(Operator::Fear));
        assert_eq!(operator("walk", Complement::That), None);
    }

    #[test]
    fn verbs_have_typed_relations() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.relation("accuse", Some("of")), Some("Accuse"));
        assert_eq!(lexicon.relation("attack", None), Some("Assault"));
    }

    #[test]
    fn signs_and_plurals_are_units() {
        let lexicon = Lexicon::embedded();
        assert_eq!(lexicon.unit("$"), Some(("dollar", Measure::Money)));
        assert_eq!(
            lexicon.unit("kilometres"),
            Some(("kilometre", Measure::Length))
        );
        assert_eq!(lexicon.unit("soldiers"), None);
    }

    #[test]
    fn what_comes_later_overrides_what_was_there() {
        let (mut lexicon, relations) = (Lexicon::embedded(), Relations::embedded());
        let mut add = |table, text| lexicon.extend("mine.tsv", table, text, &relations).unwrap();
        assert_eq!(
            add(
                Table::Frames,
                "attack\t-\t-\tAccuse\n# none\nzorb\t-\t-\tAid\n"
            ),
            2
        );
        add(
            Table::Operators,
            "walk\tverb\tthat\tdeny\nfear\tverb\tthat\treport",
        );
        add(Table::LightVerbs, "give, make\tzorb\ton, at\tzorb\t-");
        add(Table::ClassNouns, "attack\tPlace");
        add(Table::ClassNouns, "attack\tMedia");
        add(Table::Adverbials, "in\tfact\tcause\nin\t-zorb\t-");
        add(Table::Units, "barrel\toil drum\tvolume");
        add(Table::SubjectControl, "zorb\tany");
        assert_eq!(lexicon.relation("attack", None), Some("Accuse"));
        assert_eq!(lexicon.relation("zorb", Some("in")), Some("Aid"));
        let operator = |lemma| lexicon.operator(WordClass::Verb, lemma, Complement::That);
        assert_eq!(operator("walk"), Some(Operator::Deny));
        assert_eq!(operator("fear"), Some(Operator::Report));
        assert_eq!(operator("say"), Some(Operator::Report));
        let zorb = lexicon.light_verb("make", "zorb").unwrap();
        assert_eq!(zorb.prepositions, ["on", "at"]);
        assert_eq!(lexicon.kind("attack"), Some(EntityKind::Media));
        assert_eq!(
            lexicon.adverbial("in", "fact", true, false),
            Some(Some(QualifierKind::Cause))
        );
        assert_eq!(lexicon.adverbial("in", "blazorb", true, false), Some(None));
        assert_eq!(lexicon.unit("barrels"), Some(("oil drum", Measure::Volume)));
        assert!(lexicon.is_subject_control("zorb", false));
    }
}
