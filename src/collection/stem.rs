//! Words that are forms of one another: *sanctions, sanctioned, sanctioning*; *strike, struck*. A form is brought to its
//! stem by the first step of the English stemmer of Snowball (M. Porter), which undoes inflection alone: *sanction* is found by
//! *sanctioned*, *negotiation* is not by *negotiate*. `web/src/stem.ts` does the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Verbs by their irregular forms, and these by the verb.
struct Irregular {
    verb: BTreeMap<&'static str, &'static str>,
    forms: BTreeMap<&'static str, Vec<&'static str>>,
}

static IRREGULAR: LazyLock<Irregular> = LazyLock::new(|| {
    let table = include_str!("../../ontology/irregular-verbs.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let mut all = Irregular {
        verb: BTreeMap::new(),
        forms: BTreeMap::new(),
    };
    for row in rows {
        let mut fields = row.split('\t');
        let verb = fields.next().unwrap_or_default();
        for form in fields.flat_map(|field| field.split(',')) {
            all.verb.entry(form).or_insert(verb);
            all.forms.entry(verb).or_default().push(form);
        }
    }
    all
});

/// Words whose endings are none, or other ones, with their stems.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("andes", "andes"),
    ("atlas", "atlas"),
    ("bias", "bias"),
    ("cosmos", "cosmos"),
    ("dying", "die"),
    ("earring", "earring"),
    ("exceed", "exceed"),
    ("herring", "herring"),
    ("inning", "inning"),
    ("lying", "lie"),
    ("news", "news"),
    ("outing", "outing"),
    ("proceed", "proceed"),
    ("skies", "sky"),
    ("sky", "sky"),
    ("succeed", "succeed"),
    ("tying", "tie"),
];

/// The stems of a word in small letters: that of its spelling, and that of the verb of which it is an irregular form.
pub fn stems(word: &str) -> (String, Option<String>) {
    let verb = IRREGULAR.verb.get(word).filter(|verb| **verb != word);
    (stem(word), verb.map(|verb| stem(verb)))
}

/// Whether two words are forms of one.
pub fn are_forms(one: &(String, Option<String>), other: &(String, Option<String>)) -> bool {
    let of = |stems: &(String, Option<String>), stem: &str| {
        stems.0 == stem || stems.1.as_deref() == Some(stem)
    };
    of(one, &other.0) || other.1.as_deref().is_some_and(|stem| of(one, stem))
}

/// All words that may be forms of a word, itself among them, in order; some of them are none.
pub fn forms(word: &str) -> Vec<String> {
    let of = stems(word);
    let mut all = vec![word.to_owned()];
    for stem in std::iter::once(&of.0).chain(&of.1) {
        all.extend(spelt(stem));
    }
    let irregular = |form: &String| IRREGULAR.forms.get(form.as_str());
    let irregular: Vec<&str> = all
        .iter()
        .filter_map(irregular)
        .flatten()
        .copied()
        .collect();
    all.extend(irregular.into_iter().map(str::to_owned));
    all.retain(|form| are_forms(&stems(form), &of));
    all.sort_unstable();
    all.dedup();
    all
}

/// What may have a stem.
fn spelt(stem: &str) -> Vec<String> {
    const ENDINGS: &[&str] = &[
        "", "e", "s", "es", "ed", "ing", "ings", "eing", "eings", "eed", "eds",
    ];
    let with = |base: &str, endings: &[&str]| -> Vec<String> {
        endings
            .iter()
            .map(|ending| format!("{base}{ending}"))
            .collect()
    };
    let mut all = with(stem, ENDINGS);
    // *closed*
    if let Some(base) = stem.strip_suffix('e') {
        all.extend(with(base, ENDINGS));
    }
    if let Some(base) = stem.strip_suffix('i') {
        all.extend(with(base, &["y", "ys", "ies", "ied", "ying", "yings"]));
    }
    // *lying*, *planned*
    if let Some(base) = stem.strip_suffix("ie") {
        all.extend(with(base, &["ying"]));
    }
    if let Some(last) = stem.chars().next_back() {
        all.extend(with(&format!("{stem}{last}"), &["ed", "ing", "ings"]));
    }
    let exceptions = EXCEPTIONS.iter().filter(|(_, its)| *its == stem);
    all.extend(exceptions.map(|(word, _)| (*word).to_owned()));
    all
}

/// What is left of a word in small letters without its inflection. Only words of the letters a to z are inflected.
fn stem(word: &str) -> String {
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    if let Some((_, stem)) = EXCEPTIONS.iter().find(|(exception, _)| *exception == word) {
        return (*stem).to_owned();
    }
    let mut word = Marked::new(word);
    word.plural();
    if !EXCEPTIONS
        .iter()
        .any(|(exception, its)| exception == its && word.is(exception))
    {
        word.past();
        word.silent();
    }
    word.letters.make_ascii_lowercase();
    String::from_utf8(word.letters).unwrap_or_default()
}

/// A word whose `y` is `Y` where it is a consonant.
struct Marked {
    letters: Vec<u8>,
}

fn is_vowel(letter: u8) -> bool {
    b"aeiouy".contains(&letter)
}

impl Marked {
    fn new(word: &str) -> Self {
        let mut letters = word.as_bytes().to_vec();
        for at in 0..letters.len() {
            if letters[at] == b'y' && (at == 0 || is_vowel(letters[at - 1])) {
                letters[at] = b'Y';
            }
        }
        Self { letters }
    }

    fn is(&self, word: &str) -> bool {
        self.letters.eq_ignore_ascii_case(word.as_bytes())
    }

    fn ends(&self, ending: &str) -> bool {
        self.letters.ends_with(ending.as_bytes())
    }

    /// What stands before an ending of so many letters.
    fn before(&self, ending: usize) -> &[u8] {
        &self.letters[..self.letters.len() - ending]
    }

    fn cut(&mut self, letters: usize) {
        self.letters.truncate(self.letters.len() - letters);
    }

    /// Where the region begins after the first consonant that follows a vowel, from a place on.
    fn region(letters: &[u8], from: usize) -> usize {
        let pairs = letters.windows(2).enumerate().skip(from);
        let mut found = pairs.filter(|(_, pair)| is_vowel(pair[0]) && !is_vowel(pair[1]));
        found.next().map_or(letters.len(), |(at, _)| at + 2)
    }

    /// Whether letters end in a short syllable: *clos*, *plan*, *at*.
    fn ends_short(letters: &[u8]) -> bool {
        match letters {
            [vowel, last] => is_vowel(*vowel) && !is_vowel(*last),
            [.., before, vowel, last] => {
                !is_vowel(*before) && is_vowel(*vowel) && !is_vowel(*last) && !b"wxY".contains(last)
            }
            _ => false,
        }
    }

    /// *ports*, *parties*, *losses*.
    fn plural(&mut self) {
        if self.ends("sses") {
            self.cut(2);
        } else if self.ends("ies") || self.ends("ied") {
            let long = self.letters.len() > 4;
            self.cut(if long { 2 } else { 1 });
        } else if self.ends("s") && !self.ends("us") && !self.ends("ss") {
            let before = self.before(1);
            let has_vowel = before[..before.len() - 1].iter().any(|&it| is_vowel(it));
            if has_vowel {
                self.cut(1);
            }
        }
    }

    /// *closed*, *planning*, *agreed*.
    fn past(&mut self) {
        if self.ends("eed") {
            if Self::region(&self.letters, 0) <= self.letters.len() - 3 {
                self.cut(1);
            }
        } else {
            for ending in ["ed", "ing"] {
                let is_so = self.ends(ending);
                if is_so && self.before(ending.len()).iter().any(|&it| is_vowel(it)) {
                    self.cut(ending.len());
                    self.mend();
                    break;
                }
            }
        }
        // *cry*, *cries*
        if let [_, .., before, last @ (b'y' | b'Y')] = &mut *self.letters
            && !is_vowel(*before)
        {
            *last = b'i';
        }
    }

    /// What is left of *created*, *planned*, *closed* as it is spelt by itself.
    fn mend(&mut self) {
        let doubled = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];
        if ["at", "bl", "iz"].iter().any(|ending| self.ends(ending)) {
            self.letters.push(b'e');
        } else if doubled.iter().any(|ending| self.ends(ending)) {
            self.cut(1);
        } else if Self::ends_short(&self.letters)
            && Self::region(&self.letters, 0) == self.letters.len()
        {
            self.letters.push(b'e');
        }
    }

    /// *arrive* as in *arriving*; *close* keeps what it has.
    fn silent(&mut self) {
        if !self.ends("e") {
            return;
        }
        let last = self.letters.len() - 1;
        let first = Self::region(&self.letters, 0);
        let second = Self::region(&self.letters, first);
        let is_inside = second <= last;
        if is_inside || (first <= last && !Self::ends_short(self.before(1))) {
            self.cut(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_are_found_by_each_other() {
        for line in [
            "sanction sanctions sanctioned sanctioning",
            "close closes closed closing",
            "arrive arrives arrived arriving",
            "negotiate negotiates negotiated negotiating",
            "deny denies denied denying",
            "party parties",
            "plan plans planned planning",
            "travel travels traveled",
            "agree agrees agreed agreeing",
            "strike strikes struck striking",
            "say says said saying",
            "fight fights fought fighting",
            "die dies died dying",
            "loss losses",
            "meet meets met meeting meetings",
            "kidnap kidnaps kidnapped",
            "sky skies",
            "militia militias",
            "wound wounds wounded",
            "stay stays stayed",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            for one in &words {
                let all = forms(one);
                for other in &words {
                    assert!(are_forms(&stems(one), &stems(other)), "{one} {other}");
                    assert!(
                        all.iter().any(|form| form == other),
                        "{one} {other} {all:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn other_words_are_no_forms() {
        for (one, other) in [
            ("new", "news"),
            ("car", "care"),
            ("war", "ware"),
            ("negotiate", "negotiation"),
            ("cosmos", "cosmo"),
            ("iraq", "iraqi"),
            ("sing", "s"),
            ("proceed", "proce"),
            ("campus", "campu"),
            ("2026", "202"),
        ] {
            assert!(!are_forms(&stems(one), &stems(other)), "{one} {other}");
            assert!(!forms(one).iter().any(|form| form == other));
        }
        assert_eq!(forms("perú"), ["perú"]);
    }

    #[test]
    fn every_word_is_among_the_forms_of_its_stem() {
        let texts = [
            include_str!("../../ontology/frames.tsv"),
            include_str!("../../ontology/gazetteer.ttl"),
            include_str!("../../docs/guide.md"),
        ];
        for word in texts
            .iter()
            .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        {
            let word = word.to_lowercase();
            let (own, _) = stems(&word);
            assert!(
                word.len() < 3 || spelt(&own).contains(&word),
                "{word} {own}"
            );
        }
    }
}
