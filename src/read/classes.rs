//! What the classes of the network's heads mean: `labels.json`.

use super::inflection::{self, Known};
use super::lemma::Script;
use super::network::Widths;
use super::relations::Relations;
use crate::syntax::{NameKind, Upos};
use serde::Deserialize;
use std::collections::HashMap;

/// The file as written.
#[derive(Deserialize)]
struct File {
    version: u32,
    deprel: Vec<String>,
    upos: Vec<String>,
    xpos: Vec<String>,
    feats: Vec<String>,
    lemma: Vec<String>,
    name: Vec<String>,
    exceptions: HashMap<String, String>,
    lemmas: HashMap<Upos, Known>,
}

/// The version of the format that this program reads.
const VERSION: u32 = 1;

/// A tag of a token's place in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameTag {
    /// `B`, not `I`.
    pub(super) begins: bool,
    /// Of what kind the name is.
    pub(super) kind: NameKind,
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
    pub(super) names: Vec<Option<NameTag>>,
    exceptions: HashMap<String, String>,
    lemmas: HashMap<Upos, Known>,
}

impl Classes {
    /// Reads `labels.json`; the error says what is wrong with it.
    pub(super) fn parse(json: &str) -> Result<Self, String> {
        let file: File = serde_json::from_str(json).map_err(|error| error.to_string())?;
        if file.version != VERSION {
            return Err(format!("version {}, expected {VERSION}", file.version));
        }
        let script = |text: &String| Script::parse(text).ok_or(format!("lemma script `{text}`"));
        let none_if_underscore = |feats: String| if feats == "_" { String::new() } else { feats };
        Ok(Self {
            relations: Relations::new(file.deprel),
            upos: file
                .upos
                .iter()
                .map(|tag| tag.parse())
                .collect::<Result<_, _>>()?,
            xpos: file.xpos,
            feats: file.feats.into_iter().map(none_if_underscore).collect(),
            scripts: file.lemma.iter().map(script).collect::<Result<_, _>>()?,
            names: file
                .name
                .iter()
                .map(|tag| name_tag(tag))
                .collect::<Result<_, _>>()?,
            exceptions: file.exceptions,
            lemmas: file.lemmas,
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
            self.names.len(),
        ]
    }

    /// The lemma of `form`: as seen in training, by regular inflection, or by the best script that
    /// fits.
    pub(super) fn lemma(&self, form: &str, upos: Upos, xpos: &str, scores: &[f32]) -> String {
        let lower = form.to_lowercase();
        if upos == Upos::Verb
            && let Some(lemma) = inflection::irregular(&lower, xpos)
        {
            return lemma.to_owned();
        }
        if let Some(lemma) = self.exceptions.get(&format!("{lower}\t{upos}")) {
            return lemma.clone();
        }
        if let Some(known) = self.lemmas.get(&upos) {
            let base = known.contains(&lower) && matches!(xpos, "NN" | "JJ" | "RB");
            if base || matches!(xpos, "VB" | "VBP") {
                return lower;
            }
            if let Some(lemma) = inflection::lemma(&lower, xpos, known) {
                return lemma;
            }
            // *worsen*, mistaken for a participle
            if upos == Upos::Verb && known.contains(&lower) {
                return lower;
            }
        }
        let best = super::best(scores).and_then(|class| self.scripts.get(class)?.apply(form));
        best.unwrap_or_else(|| {
            let mut order: Vec<usize> = (0..scores.len().min(self.scripts.len())).collect();
            order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
            let fits = order
                .into_iter()
                .find_map(|class| self.scripts[class].apply(form));
            fits.unwrap_or(lower)
        })
    }
}

fn name_tag(text: &str) -> Result<Option<NameTag>, String> {
    let Some((place, kind)) = text.split_once('-') else {
        return Ok(None);
    };
    let kind = match kind {
        "PER" => NameKind::Per,
        "ORG" => NameKind::Org,
        "LOC" => NameKind::Loc,
        _ => return Err(format!("name tag `{text}`")),
    };
    let begins = place == "B";
    Ok(Some(NameTag { begins, kind }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"version": 1, "deprel": ["root", "dep"], "upos": ["NOUN", "VERB"], "xpos": ["NN"],
        "feats": ["_", "Number=Sing"], "lemma": ["l4+go", "l0+", "l1+"], "name": ["O", "B-PER", "I-ORG"],
        "exceptions": {"lay\tVERB": "lie"}, "lemmas": {"VERB": ["mediate"]}, "credit": "x", "sha256": {}}"#;

    #[test]
    fn a_file_reads() {
        let classes = Classes::parse(FILE).unwrap();
        assert_eq!(classes.upos, [Upos::Noun, Upos::Verb]);
        assert_eq!(classes.feats, ["", "Number=Sing"]);
        assert_eq!(classes.names[0], None);
        assert!(classes.names[1].unwrap().begins && !classes.names[2].unwrap().begins);
    }

    #[test]
    fn lemmas_by_exception_then_script() {
        let classes = Classes::parse(FILE).unwrap();
        assert_eq!(
            classes.lemma("Lay", Upos::Verb, "X", &[0.0, 1.0, 0.0]),
            "lie"
        );
        assert_eq!(
            classes.lemma("Lay", Upos::Noun, "X", &[0.0, 1.0, 0.0]),
            "lay"
        );
        assert_eq!(
            classes.lemma("Its", Upos::Noun, "X", &[9.0, 1.0, 2.0]),
            "it",
            "`l4` does not fit"
        );
        assert_eq!(
            classes.lemma("Mediating", Upos::Verb, "VBG", &[1.0]),
            "mediate"
        );
        assert_eq!(classes.lemma("", Upos::Noun, "X", &[9.0, 1.0, 2.0]), "");
    }

    #[test]
    fn a_strange_file_is_an_error() {
        assert!(Classes::parse("{}").is_err());
        assert!(Classes::parse(&FILE.replace("1,", "2,")).is_err());
        assert!(Classes::parse(&FILE.replace("NOUN", "NUON")).is_err());
        assert!(Classes::parse(&FILE.replace("l0+", "0")).is_err());
        assert!(Classes::parse(&FILE.replace("B-PER", "B-DOG")).is_err());
    }
}
