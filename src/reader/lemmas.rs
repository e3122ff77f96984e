//! Lemmas: as the kind of word has them, as training has shown them (`lemmas.json`), by regular inflection, by an edit
//! script of the network.

use super::inflection::{self, Known};
use super::kernel::place_of_greatest;
use super::script::Script;
use super::spelling;
use actant_base::syntax::Upos;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::borrow::Cow;

/// Words to lemmas.
type Table = FxHashMap<&'static str, &'static str>;

/// The file of lemmas, as written.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Tables {
    /// Forms in small letters.
    exceptions: FxHashMap<Upos, Table>,
    /// Forms as written, by the Penn tags for which the exceptions, or regular inflection, would be wrong.
    tagged: FxHashMap<Upos, FxHashMap<&'static str, Table>>,
    /// Names in small letters.
    names: Table,
    /// Lemmas that regular inflection is undone to.
    lemmas: FxHashMap<Upos, Known>,
}

/// What a lemma depends on, besides the form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind<'a> {
    pub(super) upos: Upos,
    pub(super) xpos: &'a str,
    pub(super) feats: &'a str,
}

/// The lemmas that are known, and the scripts for all others, in order of the network's classes.
#[derive(Debug)]
pub(super) struct Lemmas {
    tables: Tables,
    scripts: Vec<Script>,
}

impl Lemmas {
    /// The lemmas of `lemmas.json` and the `scripts` of a network; the error says what is wrong.
    pub(super) fn new(file: &'static str, scripts: &[String]) -> Result<Self, String> {
        let script = |text: &String| Script::parse(text).ok_or(format!("lemma script `{text}`"));
        Ok(Self {
            tables: serde_json::from_str(file).map_err(|error| format!("lemmas: {error}"))?,
            scripts: scripts.iter().map(script).collect::<Result<_, _>>()?,
        })
    }

    /// The number of scripts.
    pub(super) fn scripts(&self) -> usize {
        self.scripts.len()
    }

    /// The lemma of `form`, given the scores of the scripts. `rank` is the place of a word among the words that there
    /// are, the commonest first: a word that is none may be misspelt.
    pub(super) fn of(
        &self,
        form: &str,
        kind: Kind,
        scores: &[f32],
        rank: impl Fn(&str) -> Option<usize>,
    ) -> String {
        // *apologise* is a word where *apologize* is one
        let rank = |word: &str| rank(word).or_else(|| rank(&american(word)?));
        let form = straight(form);
        let lower = form.to_lowercase();
        if let Some(lemma) = self.hyphenated(&lower, kind, rank) {
            return lemma;
        }
        if let Some(lemma) = self.shown(&form, &lower, kind) {
            return lemma;
        }
        let regular = self.regular(&lower, kind, rank);
        let lemma = regular.unwrap_or_else(|| self.scripted(&form, scores).unwrap_or_default());
        let lemma = if lemma.is_empty() {
            lower.clone()
        } else {
            lemma
        };
        let known = self.tables.lemmas.get(&kind.upos);
        let is_known = known.is_some_and(|known| known.contains(lemma.as_str()));
        let is_word = is_known || rank(&lower).is_some() || rank(&lemma).is_some();
        if is_word || !may_be_slip(&form, kind.upos) {
            return lemma;
        }
        let Some(meant) = spelling::meant(&lower, rank) else {
            return lemma;
        };
        let shown = self.shown(&meant, &meant, kind);
        shown
            .or_else(|| self.regular(&meant, kind, rank))
            .unwrap_or(meant)
    }

    /// Whether `lower` is a form of a word that is no name, as far as training has shown it.
    pub(super) fn is_common(&self, lower: &str) -> bool {
        const FORMS: [(Upos, &[&str]); 4] = [
            (Upos::Verb, &["VBZ", "VBD", "VBG"]),
            (Upos::Noun, &["NNS"]),
            (Upos::Adj, &["JJR", "JJS"]),
            (Upos::Adv, &[]),
        ];
        let is_shown = |(upos, table): (&Upos, &Table)| {
            let lemma = table.get(lower);
            let is_word = lemma.is_some_and(|lemma| !lemma.starts_with(char::is_uppercase));
            *upos != Upos::Propn && is_word
        };
        let is_form = |(upos, tags): &(Upos, &[&str])| {
            let Some(known) = self.tables.lemmas.get(upos) else {
                return false;
            };
            let undone = |tag: &&str| {
                let lemma = inflection::lemma(lower, tag, known, |_| false);
                lemma.is_some_and(|lemma| {
                    known.contains(lemma.as_str()) || inflection::is_listed(&lemma)
                })
            };
            known.contains(lower) || tags.iter().any(undone)
        };
        inflection::is_listed(lower)
            || self.tables.exceptions.iter().any(is_shown)
            || FORMS.iter().any(is_form)
    }

    /// How the name `lower` is written, if training has shown it.
    pub(super) fn name(&self, lower: &str) -> Option<&'static str> {
        // *kurdish*
        let adjective = || self.tables.exceptions.get(&Upos::Adj)?.get(lower);
        let name = self.tables.names.get(lower).or_else(adjective).copied();
        name.filter(|name| name.starts_with(char::is_uppercase))
    }

    /// Whether `lower` is the form of a known verb that `xpos` says.
    pub(super) fn is_verb(&self, lower: &str, xpos: &str) -> bool {
        let Some(known) = self.tables.lemmas.get(&Upos::Verb) else {
            return false;
        };
        let is_known = |verb: &str| known.contains(verb) || inflection::is_listed(verb);
        if xpos == "VB" {
            return is_known(lower);
        }
        let lemma = inflection::lemma(lower, xpos, known, |_| false);
        lemma.is_some_and(|lemma| is_known(&lemma))
    }

    /// The lemma of `form`, `lower` in small letters, where its kind or training tells.
    fn shown(&self, form: &str, lower: &str, kind: Kind) -> Option<String> {
        let Kind { upos, xpos, feats } = kind;
        if is_address(form, xpos) {
            return Some(form.to_owned());
        }
        if is_file(lower) {
            return Some(lower.to_owned());
        }
        if lower.starts_with(|c: char| c.is_ascii_digit() || c == '\'') {
            // *5,000* is 5000
            if upos == Upos::Num && !lower.starts_with('\'') {
                return Some(lower.replace(',', ""));
            }
            // *the 1990s*, *the ’90s*, *the 1990's*
            if xpos == "NNS" && is_decade(lower) {
                return Some(lower.replace('\'', ""));
            }
        }
        // *regards*, *troops*: there is no singular
        if feats == "Number=Ptan" {
            return Some(lower.to_owned());
        }
        if upos == Upos::Verb
            && let Some(lemma) = inflection::irregular(lower, xpos)
        {
            return Some(lemma.to_owned());
        }
        let tagged = self.tables.tagged.get(&upos);
        let tagged = tagged.and_then(|tags| tags.get(xpos)?.get(form));
        let shown = tagged.or_else(|| match upos {
            Upos::Propn => (xpos == "NNP" && hides_capitals(form))
                .then(|| self.tables.names.get(lower))
                .flatten(),
            _ => self.tables.exceptions.get(&upos)?.get(lower),
        });
        shown.map(|&lemma| lemma.to_owned())
    }

    /// The lemma of a verb with a hyphen: that of the verb, behind what stands before it (*force-fed*: *force-feed*).
    fn hyphenated(
        &self,
        lower: &str,
        kind: Kind,
        rank: impl Fn(&str) -> Option<usize>,
    ) -> Option<String> {
        let (first, verb) = lower.rsplit_once('-').filter(|_| kind.upos == Upos::Verb)?;
        let is_word = |part: &str| part.len() > 1 && part.chars().all(char::is_alphabetic);
        if !first.split('-').all(is_word) || !is_word(verb) {
            return None;
        }
        let lemma = self.shown(verb, verb, kind);
        let lemma = lemma.or_else(|| self.regular(verb, kind, rank));
        Some(format!(
            "{first}-{}",
            lemma.unwrap_or_else(|| verb.to_owned())
        ))
    }

    /// The lemma of `lower`, in small letters, by regular inflection.
    fn regular(
        &self,
        lower: &str,
        kind: Kind,
        rank: impl Fn(&str) -> Option<usize>,
    ) -> Option<String> {
        let known = self.tables.lemmas.get(&kind.upos)?;
        // *resold*, mistaken for the base form
        let is_base = known.contains(lower) || inflection::is_listed(lower) || is_base_too(lower);
        if kind.upos == Upos::Verb && !is_base {
            let is_verb = |verb: &str| known.contains(verb) || rank(verb).is_some();
            if let Some(lemma) = inflection::past(lower, is_verb) {
                return Some(lemma);
            }
        }
        let base = known.contains(lower) && matches!(kind.xpos, "NN" | "JJ" | "RB");
        if base || matches!(kind.xpos, "VB" | "VBP") {
            return Some(lower.to_owned());
        }
        let lemma = inflection::lemma(lower, kind.xpos, known, |word| rank(word).is_some());
        // *worsen*, mistaken for a participle
        let verb = || kind.upos == Upos::Verb && known.contains(lower);
        lemma.or_else(|| verb().then(|| lower.to_owned()))
    }

    /// What the best script makes of `form` that can be used on it.
    fn scripted(&self, form: &str, scores: &[f32]) -> Option<String> {
        let apply = |class: usize| self.scripts.get(class)?.apply(form);
        apply(place_of_greatest(scores)).or_else(|| {
            let mut order: Vec<usize> = (0..scores.len()).collect();
            order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
            order.into_iter().find_map(apply)
        })
    }
}

/// Forms that look like the past of a verb with a prefix, and are verbs by themselves (*they resent it*).
fn is_base_too(lower: &str) -> bool {
    const FORMS: &[&str] = &[
        "resent", "rebound", "relay", "overlay", "underlay", "refound",
    ];
    FORMS.contains(&lower)
}

/// *apologise*, *paralyse* as Americans write it.
fn american(word: &str) -> Option<String> {
    let (stem, end) = word.split_at_checked(word.len().checked_sub(2)?)?;
    (end == "se" && stem.ends_with(['i', 'y'])).then(|| format!("{stem}ze"))
}

/// `form` with straight quotation marks.
fn straight(form: &str) -> Cow<'_, str> {
    if form.is_ascii() {
        return form.into();
    }
    let straight = |c| match c {
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        _ => c,
    };
    form.chars().map(straight).collect()
}

/// Addresses of the web and of mail tell small letters from capitals.
fn is_address(form: &str, xpos: &str) -> bool {
    xpos == "ADD" || form.contains("://") || form.starts_with("www.")
}

/// Whether `lower` is the name of a file.
fn is_file(lower: &str) -> bool {
    let ending = lower.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        matches!(
            ending,
            "doc"
                | "docx"
                | "exe"
                | "gif"
                | "jpeg"
                | "jpg"
                | "pdf"
                | "ppt"
                | "txt"
                | "xls"
                | "xlsx"
                | "zip"
        )
    })
}

/// *1990s*, *'90s*, *1990's*
fn is_decade(lower: &str) -> bool {
    let number = lower.trim_start_matches('\'').strip_suffix('s');
    let number = number.map(|number| number.trim_end_matches('\''));
    number.is_some_and(|number| number.ends_with('0') && number.bytes().all(|c| c.is_ascii_digit()))
}

/// Whether nobody can tell from `form` how its letters are written elsewhere: *kerala*, *TEHRAN*, but not *UK*.
fn hides_capitals(form: &str) -> bool {
    let is_lower = !form.contains(char::is_uppercase);
    is_lower || (form.len() > 3 && !form.contains(char::is_lowercase))
}

/// Whether `form`, if it is no word, may be a misspelt one, and no name or sign.
fn may_be_slip(form: &str, upos: Upos) -> bool {
    let is_word = !matches!(
        upos,
        Upos::Propn | Upos::X | Upos::Num | Upos::Punct | Upos::Sym
    );
    let mut rest = form.bytes().skip(1);
    is_word
        && form.bytes().all(|c| c.is_ascii_alphabetic())
        && (rest.all(|c| c.is_ascii_lowercase()) || form.bytes().all(|c| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"exceptions": {"VERB": {"lay": "lie"}, "ADJ": {"national": "National"}},
        "tagged": {"ADJ": {"JJ": {"national": "national"}}, "PROPN": {"NNP": {"Dec.": "December"}}},
        "names": {"kerala": "Kerala", "uk": "UK"},
        "lemmas": {"VERB": ["mediate"], "NOUN": []}}"#;

    /// The lemma where the second of three scripts, which leaves the form in small letters, is the best.
    fn lemma(form: &str, upos: Upos, xpos: &str, feats: &str) -> String {
        let scripts = ["l4+go", "l0+", "l1+"].map(str::to_owned);
        let lemmas = Lemmas::new(FILE, &scripts).unwrap();
        let words = ["so", "relief", "begin", "apologize", "apologies"];
        let rank = |word: &str| words.iter().position(|it| *it == word);
        let kind = Kind { upos, xpos, feats };
        lemmas.of(form, kind, &[0.0, 1.0, 0.0], rank)
    }

    #[test]
    fn lemmas_by_exception_then_inflection_then_script() {
        assert_eq!(lemma("Lay", Upos::Verb, "X", ""), "lie");
        assert_eq!(lemma("Lay", Upos::Adv, "X", ""), "lay");
        assert_eq!(lemma("Mediating", Upos::Verb, "VBG", ""), "mediate");
        assert_eq!(lemma("", Upos::Noun, "X", ""), "");
    }

    #[test]
    fn what_is_spelt_as_the_british_do_is_no_slip() {
        assert_eq!(lemma("apologise", Upos::Verb, "VBP", ""), "apologise");
        assert_eq!(lemma("apologises", Upos::Verb, "VBZ", ""), "apologise");
    }

    #[test]
    fn a_script_that_does_not_fit_is_passed_over() {
        let scripts = ["l4+go", "l0+", "l1+"].map(str::to_owned);
        let lemmas = Lemmas::new(FILE, &scripts).unwrap();
        let kind = Kind {
            upos: Upos::Noun,
            xpos: "X",
            feats: "",
        };
        assert_eq!(lemmas.of("Its", kind, &[9.0, 1.0, 2.0], |_| None), "it");
        assert_eq!(lemmas.of("Its", kind, &[], |_| None), "its");
    }

    #[test]
    fn the_form_as_written_and_its_tag_come_first() {
        assert_eq!(lemma("National", Upos::Adj, "JJ", ""), "National");
        assert_eq!(lemma("national", Upos::Adj, "JJ", ""), "national");
        assert_eq!(lemma("Dec.", Upos::Propn, "NNP", ""), "December");
    }

    #[test]
    fn names_have_their_capitals() {
        assert_eq!(lemma("kerala", Upos::Propn, "NNP", ""), "Kerala");
        assert_eq!(lemma("KERALA", Upos::Propn, "NNP", ""), "Kerala");
        assert_eq!(lemma("uk", Upos::Propn, "NNP", ""), "UK");
        assert_eq!(lemma("kerala", Upos::Noun, "NN", ""), "kerala");
    }

    #[test]
    fn kinds_of_words_have_their_lemmas() {
        assert_eq!(lemma("5,000", Upos::Num, "CD", "NumType=Card"), "5000");
        assert_eq!(
            lemma("Regards", Upos::Noun, "NNS", "Number=Ptan"),
            "regards"
        );
        assert_eq!(lemma("’s", Upos::Part, "POS", ""), "'s");
        for decade in ["1990s", "1990’s", "1990's"] {
            assert_eq!(lemma(decade, Upos::Noun, "NNS", "Number=Plur"), "1990s");
        }
        assert_eq!(lemma("’90s", Upos::Noun, "NNS", "Number=Plur"), "90s");
        assert_eq!(lemma("Plan.PDF", Upos::Propn, "NNP", ""), "plan.pdf");
        let address = "https://example.org/About";
        assert_eq!(lemma(address, Upos::X, "ADD", ""), address);
    }

    #[test]
    fn what_is_misspelt_has_the_lemma_of_what_was_meant() {
        assert_eq!(lemma("Sooooo", Upos::Adv, "RB", ""), "so");
        assert_eq!(lemma("releif", Upos::Noun, "NN", ""), "relief");
        assert_eq!(lemma("releifs", Upos::Noun, "NNS", ""), "releif");
        assert_eq!(
            lemma("Releif", Upos::Propn, "NNP", ""),
            "releif",
            "a name may be spelt so"
        );
    }

    #[test]
    fn a_strange_file_is_an_error() {
        assert!(Lemmas::new("[]", &[]).is_err());
        assert!(Lemmas::new(FILE, &["0".to_owned()]).is_err());
    }
}
