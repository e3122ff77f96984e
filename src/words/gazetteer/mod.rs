//! The actors and places that are known by name, read from Turtle (`ontology/gazetteer.ttl`, and
//! what the user adds).

mod load;
mod terms;

use actant_base::calendar::Day;
use actant_base::statement::EntityKind;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

pub use load::{GazetteerError, is_common, rows};

/// Something known by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Path below the instance base, such as `actor/iran`.
    pub key: Arc<str>,
    /// Canonical name.
    pub label: Arc<str>,
    /// What it is.
    pub kind: EntityKind,
    /// IRI of the same thing elsewhere.
    pub same_as: Option<Arc<str>>,
    /// Key of the state whose capital it is.
    pub capital_of: Option<String>,
    /// Key of what the name stands for when it speaks (the Kremlin: Russia).
    pub stands_for: Option<String>,
    /// Key of the state that it belongs to.
    pub country: Option<String>,
    /// Of a state, the code of ISO 3166-1 with three letters.
    pub code: Option<Arc<str>>,
    /// The office that it holds, as written.
    pub office: Option<String>,
    /// The first day of the office, or of a state that is no more.
    pub since: Option<Day>,
    /// The last day, if it is over.
    pub until: Option<Day>,
    /// Whether it holds a country's first office: known by the last name alone.
    pub is_leader: bool,
}

/// How a last name means somebody who has left office: see [`Gazetteer::leader_on`].
pub const PAST: &str = "last name, for texts of its time";

/// How a last name means somebody who is not known by it alone: see [`Gazetteer::candidates`].
pub const BESIDE: &str = "last name, after the full name";

/// How the office of somebody begins who has left it.
const FORMER: &str = "former ";

/// What a name means, and how surely.
#[derive(Debug, Clone, Copy)]
struct Name {
    index: usize,
    /// Whether the user gave it.
    is_own: bool,
    /// Whether a common noun is part of it (*Islamic State group*).
    has_noun: bool,
}

/// Something that is called so.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The thing.
    pub known: &'a Known,
    /// Whether the user gave the name.
    pub is_own: bool,
    /// Whether a common noun is part of the name (*Islamic State group*).
    pub has_noun: bool,
}

/// Names, demonyms and acronyms.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    known: Vec<Known>,
    by_key: FxHashMap<String, usize>,
    names: FxHashMap<String, Name>,
    /// Names that have an apostrophe, without it.
    plain: FxHashMap<String, Name>,
    /// Hashes of the first words of names of several words: what no name begins with need not be looked up.
    first_words: FxHashSet<u64>,
    demonyms: FxHashMap<String, usize>,
    acronyms: FxHashMap<String, Option<usize>>,
    surnames: FxHashMap<String, Option<usize>>,
    /// Who has left office, by the last name.
    past: FxHashMap<String, Vec<usize>>,
}

impl Gazetteer {
    /// The gazetteer that ships with the program.
    pub fn embedded() -> Self {
        let mut gazetteer = Self::default();
        // what `rows` makes of ontology/gazetteer.ttl, which a test checks
        gazetteer.read_rows(include_str!("rows.tsv"));
        gazetteer
    }

    /// How many things are known.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// How many names, demonyms and acronyms are known.
    pub fn forms(&self) -> usize {
        self.names.len() + self.demonyms.len() + self.acronyms.len() + self.surnames.len()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// The thing with this key.
    pub fn get(&self, key: &str) -> Option<&Known> {
        self.by_key.get(key).map(|&index| &self.known[index])
    }

    /// The state that the thing with this key is, belongs to, lies in or stands for; of an organ that no list has, the one
    /// in its name (*Police of Peru*).
    pub fn state_of(&self, key: &str, label: &str) -> Option<&Known> {
        let Some(known) = self.get(key) else {
            let (_, state) = label
                .rsplit_once(" of ")
                .filter(|_| key.starts_with("organ/"))?;
            return self
                .named(state)
                .filter(|known| known.kind == EntityKind::State);
        };
        if known.kind == EntityKind::State {
            return Some(known);
        }
        let state = [&known.country, &known.capital_of, &known.stands_for];
        let state = state.into_iter().flatten().next()?;
        self.get(state)
            .filter(|known| known.kind == EntityKind::State)
    }

    /// The state that the first words of the name of a body tell, or the last after *of*, where no list has the body:
    /// *Lithuanian Parliament*, *Baghdad University*, *High Court of Kenya*.
    pub fn state_in_name(&self, name: &str) -> Option<&Known> {
        let words: Vec<&str> = name.split_whitespace().collect();
        // the longest first; a name is more than its state
        let long = (1..words.len()).rev().filter(|&long| long <= 3);
        let mut found = long.filter_map(|long| {
            let first = words[..long].join(" ");
            let first = first
                .strip_suffix("’s")
                .or_else(|| first.strip_suffix("'s"))
                .unwrap_or(&first);
            let known = self.demonym(first).or_else(|| self.named(first))?;
            let lies = matches!(known.kind, EntityKind::State | EntityKind::Place);
            self.state_of(&known.key, &known.label).filter(|_| lies)
        });
        let behind = || {
            let (_, last) = name.rsplit_once(" of ")?;
            let known = self.named(last)?;
            (known.kind == EntityKind::State).then_some(known)
        };
        found.next().or_else(behind)
    }

    /// What is called `name`, article, case, apostrophes and diacritics aside.
    pub fn named(&self, name: &str) -> Option<&Known> {
        self.listed(name).map(|listed| listed.known)
    }

    /// The same, with what is known of the name.
    pub fn listed(&self, name: &str) -> Option<Listed<'_>> {
        let folded = folded(name);
        let found = self.names.get(&folded).or_else(|| {
            let plain = without_apostrophes(&folded);
            self.names.get(&plain).or_else(|| self.plain.get(&plain))
        });
        let name = found?;
        Some(Listed {
            known: &self.known[name.index],
            is_own: name.is_own,
            has_noun: name.has_noun,
        })
    }

    /// Whether a name of several words may begin with `word`; now and then yes for a word that none begins with.
    pub fn begins(&self, word: &str) -> bool {
        first_word(&without_apostrophes(&folded(word)))
            .is_some_and(|hash| self.first_words.contains(&hash))
    }

    /// All that is known, in the order of the list.
    pub fn all(&self) -> &[Known] {
        &self.known
    }

    /// All names, folded, with what is called so; in no order.
    pub fn names(&self) -> impl Iterator<Item = (&str, &Known)> {
        let names = self.names.iter();
        names.map(|(form, name)| (form.as_str(), &self.known[name.index]))
    }

    /// By whatever else each thing goes, folded, with its key: names, demonyms, acronyms, last names, and for a state its
    /// capital and what else stands for it. In no order.
    pub fn aliases(&self) -> impl Iterator<Item = (String, &str)> {
        let key = |index: usize| self.known[index].key.as_ref();
        let names = self.names.iter().map(|(form, name)| (form, name.index));
        let demonyms = self.demonyms.iter().map(|(form, &index)| (form, index));
        let forms = names.chain(demonyms);
        let forms = forms.map(move |(form, index)| (form.clone(), key(index)));
        let sole = self.acronyms.iter().chain(&self.surnames);
        let sole = sole.filter_map(move |(form, &index)| Some((folded(form), key(index?))));
        let seats = self.names.iter().filter_map(|(form, name)| {
            let known = &self.known[name.index];
            let state = known.capital_of.as_ref().or(known.stands_for.as_ref())?;
            Some((form.clone(), state.as_str()))
        });
        forms.chain(sole).chain(seats)
    }

    /// The state that the word is the demonym of (`Iranian`, `Iranians`).
    pub fn demonym(&self, word: &str) -> Option<&Known> {
        self.demonyms
            .get(&folded(word))
            .map(|&index| &self.known[index])
    }

    /// What the acronym stands for, if it stands for one thing only.
    pub fn acronym(&self, word: &str) -> Option<&Known> {
        let index = self.acronyms.get(word).copied().flatten()?;
        Some(&self.known[index])
    }

    /// The same, for a text of that day: whoever was in office then comes first.
    pub fn leader_on(&self, surname: &str, day: Option<Day>) -> Option<&Known> {
        let then = |index: &&usize| {
            let known = &self.known[**index];
            let dated = known.since.or(known.until).is_some();
            day.filter(|_| dated).is_some_and(|day| {
                known.since.is_none_or(|since| since <= day)
                    && known.until.is_none_or(|until| day <= until)
            })
        };
        let past = self
            .past
            .get(&folded(surname))
            .map_or(&[][..], Vec::as_slice);
        let mut fitting = past.iter().filter(then);
        match (fitting.next(), fitting.next()) {
            (Some(&one), None) => Some(&self.known[one]),
            _ => self.leader(surname),
        }
    }

    /// Those of this last name who have held, and left, the office that stands before it: *President Reagan*.
    pub fn former(&self, office: &str, surname: &str) -> Vec<&Known> {
        let office = folded(office);
        let office = match office.as_str() {
            "premier" => "prime minister",
            other => other,
        };
        let past = self.past.get(&folded(surname)).into_iter().flatten();
        let held = past.map(|&index| &self.known[index]).filter(|known| {
            let of = known.office.as_deref();
            let of = of.and_then(|of| of.strip_prefix(FORMER));
            let of = of.map(str::to_lowercase);
            let rest = of.as_deref().and_then(|of| of.strip_prefix(office));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        held.collect()
    }

    /// Everything that is called `name` in any way: names, acronyms, last names, demonyms, with the way, in the order of
    /// the list.
    pub fn candidates(&self, name: &str) -> Vec<(&'static str, &Known)> {
        let folded = folded(name);
        let mut found: Vec<(&'static str, usize)> = Vec::new();
        found.extend(self.listed_index(&folded).map(|index| ("name", index)));
        let acronym = self.acronyms.get(name).copied().flatten();
        found.extend(acronym.map(|index| ("acronym", index)));
        let surname = self.surnames.get(&folded).copied().flatten();
        found.extend(surname.map(|index| ("short name", index)));
        let past = self.past.get(&folded).into_iter().flatten();
        found.extend(past.map(|&index| (PAST, index)));
        let demonym = self.demonyms.get(&folded).copied();
        found.extend(demonym.map(|index| ("demonym", index)));
        let mut people: Vec<usize> = (0..self.known.len())
            .filter(|&index| {
                let known = &self.known[index];
                let last = known.label.rsplit(' ').next().unwrap_or_default();
                known.kind == EntityKind::Person && self::folded(last) == folded
            })
            .collect();
        people.retain(|index| found.iter().all(|(_, other)| other != index));
        found.extend(people.into_iter().map(|index| (BESIDE, index)));
        let all = found.into_iter();
        all.map(|(way, index)| (way, &self.known[index])).collect()
    }

    fn listed_index(&self, folded: &str) -> Option<usize> {
        let plain = without_apostrophes(folded);
        let name = self.names.get(folded);
        let name = name.or_else(|| self.names.get(&plain).or_else(|| self.plain.get(&plain)));
        name.map(|name| name.index)
    }

    /// What else each thing is called: names but the label, then acronyms, in alphabetical order.
    pub fn names_of(&self, key: &str) -> Vec<String> {
        let Some(&index) = self.by_key.get(key) else {
            return Vec::new();
        };
        let names = self.names.iter().filter(|(_, name)| name.index == index);
        let own = folded(&self.known[index].label);
        let names = names
            .map(|(form, _)| form.clone())
            .filter(|form| *form != own);
        let acronyms = self.acronyms.iter();
        let acronyms = acronyms.filter(|(_, held)| **held == Some(index));
        let mut all: Vec<String> = names
            .chain(acronyms.map(|(form, _)| form.clone()))
            .collect();
        all.sort();
        all
    }

    /// The one person who goes by this name alone: what `act:shortName` says, else a leader's last
    /// name.
    pub fn leader(&self, surname: &str) -> Option<&Known> {
        let index = self.surnames.get(&folded(surname)).copied().flatten()?;
        Some(&self.known[index])
    }
}

/// A folded form without apostrophes, which every paper sets as it likes (*Jama’at*, *Jamaat*).
fn without_apostrophes(folded: &str) -> String {
    folded.replace('\'', "")
}

/// A hash of the letters that a folded name begins with.
fn first_word(folded: &str) -> Option<u64> {
    let word = folded.split(|c: char| !c.is_alphanumeric()).next()?;
    let mut hasher = FxHasher::default();
    word.hash(&mut hasher);
    (!word.is_empty()).then(|| hasher.finish())
}

/// The form that names are compared in: lower case, no diacritics, plain quotes and hyphens, no
/// article.
pub fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut blank = true;
    for c in name.chars() {
        let plain = match c {
            '’' | '‘' | '`' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '´' | '′' => '\'',
            '‑' | '–' => '-',
            c => c,
        };
        if plain.is_whitespace() {
            if !blank {
                out.push(' ');
            }
            blank = true;
            continue;
        }
        blank = false;
        if plain.is_ascii() {
            out.push(plain.to_ascii_lowercase());
            continue;
        }
        for lower in plain.to_lowercase() {
            push_plain(&mut out, lower);
        }
    }
    out.truncate(out.trim_end().len());
    if out.starts_with("the ") {
        out.drain(.."the ".len());
    }
    out
}

/// Latin letters without their diacritics.
fn push_plain(out: &mut String, c: char) {
    let plain = match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ḍ' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ğ' | 'ǧ' => "g",
        'ḥ' => "h",
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        // marks that stand for themselves
        '\u{300}'..='\u{36f}' => "",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'ṣ' => "s",
        'ť' | 'ţ' | 'ț' | 'ṭ' => "t",
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' | 'ẓ' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        c => return out.push(c),
    };
    out.push_str(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Gazetteer {
        let mut gazetteer = Gazetteer::default();
        gazetteer
            .extend("test.ttl", include_str!("sample.ttl"))
            .unwrap();
        gazetteer
    }

    #[test]
    fn names_are_found_by_any_form() {
        let gazetteer = small();
        let label = |name| gazetteer.named(name).map(|known| known.label.as_ref());
        assert_eq!(label("Iran"), Some("Iran"));
        assert_eq!(label("Islamic  Republic of Iran"), Some("Iran"));
        assert_eq!(label("the United States"), Some("United States"));
        assert_eq!(label("Atlantis"), None);
        assert_eq!(
            gazetteer.demonym("Iranians").unwrap().key,
            "actor/iran".into()
        );
        assert_eq!(
            gazetteer.acronym("EU").unwrap().label,
            "European Union".into()
        );
    }

    #[test]
    fn capitals_know_their_state() {
        let gazetteer = small();
        let tehran = gazetteer.named("Tehran").unwrap();
        assert_eq!(tehran.capital_of.as_deref(), Some("actor/iran"));
    }

    #[test]
    fn leaders_are_known_by_their_last_name() {
        assert_eq!(
            small().leader("Example").unwrap().label,
            "Ada Example".into()
        );
    }

    #[test]
    fn broken_turtle_names_file_and_line() {
        let mut gazetteer = Gazetteer::default();
        let fault = gazetteer.extend("mine.ttl", "@prefix a: <http://a/> .\na:b a:c .\n");
        let message = fault.unwrap_err()[0].to_string();
        assert!(message.starts_with("mine.ttl:2:"), "{message}");
    }

    #[test]
    fn the_shipped_gazetteer_is_read() {
        let gazetteer = Gazetteer::embedded();
        assert_eq!(gazetteer.named("Pakistan").unwrap().kind, EntityKind::State);
        assert_eq!(
            gazetteer.demonym("Pakistani").unwrap().label,
            "Pakistan".into()
        );
        assert!(gazetteer.len() > 4000);
    }

    #[test]
    fn the_shipped_gazetteer_names_places_and_groups() {
        let gazetteer = Gazetteer::embedded();
        let key = |name| gazetteer.named(name).map(|known| known.key.as_ref());
        let tehran = gazetteer.named("Tehran").unwrap();
        assert_eq!(tehran.capital_of.as_deref(), Some("actor/iran"));
        let islamabad = gazetteer.named("Islamabad").unwrap();
        assert_eq!(islamabad.capital_of.as_deref(), Some("actor/pakistan"));
        let pentagon = gazetteer.named("the Pentagon").unwrap();
        assert_eq!(pentagon.stands_for.as_deref(), Some("actor/united-states"));
        assert_eq!(
            gazetteer.named("Balochistan").unwrap().kind,
            EntityKind::Place
        );
        assert_eq!(
            key("Sistan-Baluchistan"),
            Some("actor/sistan-and-baluchestan")
        );
        assert_eq!(
            key("Baloch Liberation Army"),
            Some("actor/balochistan-liberation-army")
        );
        assert_eq!(
            gazetteer.acronym("BLA").unwrap().kind,
            EntityKind::ArmedGroup
        );
        assert_eq!(
            gazetteer.acronym("US").unwrap().label,
            "United States".into()
        );
        assert_eq!(key("us"), None);
        assert_eq!(gazetteer.acronym("us"), None);
        assert_eq!(gazetteer.acronym("PTI"), None, "a party and a news agency");
        for word in [
            "Of", "March", "Nice", "Reading", "Bush", "Young", "who", "is", "it",
        ] {
            assert_eq!(key(word), None, "{word}");
        }
    }

    #[test]
    fn the_shipped_gazetteer_knows_who_goes_by_one_name() {
        let gazetteer = Gazetteer::embedded();
        let label = |name| gazetteer.leader(name).map(|known| known.label.as_ref());
        assert_eq!(
            gazetteer.named("Syed Asim Munir").unwrap().label,
            "Asim Munir".into()
        );
        assert_eq!(label("Munir"), Some("Asim Munir"));
        assert_eq!(label("Zelenskyy"), Some("Volodymyr Zelensky"));
        assert_eq!(label("Erdogan"), Some("Recep Tayyip Erdoğan"));
        assert_eq!(label("Jinping"), None);
        assert_eq!(label("Kim"), None);
        assert_eq!(label("Un"), None);
    }
}
