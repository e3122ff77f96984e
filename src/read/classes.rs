//! What the classes of the network's heads mean, and the lemmas that are known: `lemmas.json`.

use super::inflection::{self, Known};
use super::kernel;
use super::lemma::Script;
use super::network::Widths;
use super::relations::Relations;
use super::weights::ClassNames;
use crate::syntax::Upos;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::collections::HashMap;

/// The file of lemmas, as written.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Lemmas {
    /// Forms in lower case to their lemmas.
    exceptions: HashMap<Upos, FxHashMap<&'static str, &'static str>>,
    /// Lemmas that regular inflection is undone to.
    lemmas: HashMap<Upos, Known>,
}

/// The classes, in the network's order.
#[derive(Debug)]
pub(super) struct Classes {
    pub(super) relations: Relations,
    pub(super) upos: Vec<Upos>,
    pub(super) xpos: Vec<String>,
    /// As in a token: empty for none.
    pub(super) feats: Vec<String>,
    pub(super) scripts: Vec<Script>,
    names: usize,
    known: Lemmas,
}

impl Classes {
    /// The classes of a network with the lemmas of `lemmas.json`; the error says what is wrong.
    pub(super) fn new(file: &ClassNames, lemmas: &'static str) -> Result<Self, String> {
        let known = serde_json::from_str(lemmas).map_err(|error| format!("lemmas: {error}"))?;
        let script = |text: &String| Script::parse(text).ok_or(format!("lemma script `{text}`"));
        let none_if_underscore = |feats: &String| {
            if feats == "_" {
                String::new()
            } else {
                feats.clone()
            }
        };
        Ok(Self {
            relations: Relations::new(file.deprel.clone()),
            upos: file
                .upos
                .iter()
                .map(|tag| tag.parse())
                .collect::<Result<_, _>>()?,
            xpos: file.xpos.clone(),
            feats: file.feats.iter().map(none_if_underscore).collect(),
            scripts: file.lemma.iter().map(script).collect::<Result<_, _>>()?,
            names: file.name.len(),
            known,
        })
    }

    /// The number of classes of each head, in order of the network's outputs.
    pub(super) fn widths(&self) -> Widths {
        [
            self.relations.len(),
            self.upos.len(),
            self.xpos.len(),
            self.feats.len(),
            self.scripts.len(),
            self.names,
        ]
    }

    /// The lemma of `form`: as its kind of word has it, as seen in training, by regular inflection,
    /// or by the best script that fits.
    pub(super) fn lemma(
        &self,
        form: &str,
        (upos, xpos, feats): (Upos, &str, &str),
        scores: &[f32],
    ) -> String {
        let form = form.replace(['’', '‘'], "'").replace(['“', '”'], "\"");
        let lower = form.to_lowercase();
        // *5,000* is 5000
        if upos == Upos::Num && lower.starts_with(|c: char| c.is_ascii_digit()) {
            return lower.replace(',', "");
        }
        // *regards*, *troops*: there is no singular
        if feats == "Number=Ptan" {
            return lower;
        }
        if upos == Upos::Verb
            && let Some(lemma) = inflection::irregular(&lower, xpos)
        {
            return lemma.to_owned();
        }
        let exceptions = self.known.exceptions.get(&upos);
        if let Some(lemma) = exceptions.and_then(|exceptions| exceptions.get(lower.as_str())) {
            return (*lemma).to_owned();
        }
        if let Some(known) = self.known.lemmas.get(&upos) {
            let base = known.contains(lower.as_str()) && matches!(xpos, "NN" | "JJ" | "RB");
            if base || matches!(xpos, "VB" | "VBP") {
                return lower;
            }
            if let Some(lemma) = inflection::lemma(&lower, xpos, known) {
                return lemma;
            }
            // *worsen*, mistaken for a participle
            if upos == Upos::Verb && known.contains(lower.as_str()) {
                return lower;
            }
        }
        let best =
            (self.scripts.get(kernel::place_of_greatest(scores))).and_then(|it| it.apply(&form));
        best.unwrap_or_else(|| {
            let mut order: Vec<usize> = (0..scores.len().min(self.scripts.len())).collect();
            order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
            let fits = order
                .into_iter()
                .find_map(|class| self.scripts[class].apply(&form));
            fits.unwrap_or(lower)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"deprel": ["root", "dep"], "upos": ["NOUN", "VERB"], "xpos": ["NN"],
        "feats": ["_", "Number=Sing"], "lemma": ["l4+go", "l0+", "l1+"], "name": ["O", "B-PER", "I-ORG"]}"#;
    const LEMMAS: &str =
        r#"{"exceptions": {"VERB": {"lay": "lie"}}, "lemmas": {"VERB": ["mediate"]}}"#;

    fn parse(classes: &str) -> Result<Classes, String> {
        let classes = serde_json::from_str(classes).map_err(|error| error.to_string())?;
        Classes::new(&classes, LEMMAS)
    }

    #[test]
    fn a_file_reads() {
        let classes = parse(FILE).unwrap();
        assert_eq!(classes.upos, [Upos::Noun, Upos::Verb]);
        assert_eq!(classes.feats, ["", "Number=Sing"]);
        assert_eq!(classes.widths(), [2, 2, 1, 2, 3, 3]);
    }

    #[test]
    fn lemmas_by_exception_then_script() {
        let classes = parse(FILE).unwrap();
        assert_eq!(
            classes.lemma("Lay", (Upos::Verb, "X", ""), &[0.0, 1.0, 0.0]),
            "lie"
        );
        assert_eq!(
            classes.lemma("Lay", (Upos::Noun, "X", ""), &[0.0, 1.0, 0.0]),
            "lay"
        );
        assert_eq!(
            classes.lemma("Its", (Upos::Noun, "X", ""), &[9.0, 1.0, 2.0]),
            "it",
            "`l4` does not fit"
        );
        assert_eq!(
            classes.lemma("Mediating", (Upos::Verb, "VBG", ""), &[1.0]),
            "mediate"
        );
        assert_eq!(
            classes.lemma("", (Upos::Noun, "X", ""), &[9.0, 1.0, 2.0]),
            ""
        );
    }

    #[test]
    fn kinds_of_words_have_their_lemmas() {
        let classes = parse(FILE).unwrap();
        let lemma = |form, upos, xpos, feats| classes.lemma(form, (upos, xpos, feats), &[0.0, 1.0]);
        assert_eq!(lemma("5,000", Upos::Num, "CD", "NumType=Card"), "5000");
        assert_eq!(
            lemma("Regards", Upos::Noun, "NNS", "Number=Ptan"),
            "regards"
        );
        assert_eq!(lemma("’s", Upos::Part, "POS", ""), "'s");
    }

    #[test]
    fn a_strange_file_is_an_error() {
        assert!(parse("{}").is_err());
        assert!(parse(&FILE.replace("NOUN", "NUON")).is_err());
        assert!(parse(&FILE.replace("l0+", "0")).is_err());
        let classes = serde_json::from_str(FILE).unwrap();
        assert!(Classes::new(&classes, "[]").is_err());
    }
}
