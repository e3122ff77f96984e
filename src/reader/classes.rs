//! What the classes of the network's heads mean.

use super::lemmas::Lemmas;
use super::network::Widths;
use super::relations::Relations;
use super::weights::ClassNames;
use actant_base::syntax::Upos;

/// The classes, in the network's order.
#[derive(Debug)]
pub(super) struct Classes {
    pub(super) relations: Relations,
    pub(super) upos: Vec<Upos>,
    pub(super) xpos: Vec<String>,
    /// As in a token: empty for none.
    pub(super) feats: Vec<String>,
    pub(super) lemmas: Lemmas,
    names: usize,
}

impl Classes {
    /// The classes of a network with the lemmas of `lemmas.json`; the error says what is wrong.
    pub(super) fn new(file: &ClassNames, lemmas: &'static str) -> Result<Self, String> {
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
            lemmas: Lemmas::new(lemmas, &file.lemma)?,
            names: file.name.len(),
        })
    }

    /// The number of classes of each head, in order of the network's outputs.
    pub(super) fn widths(&self) -> Widths {
        [
            self.relations.len(),
            self.upos.len(),
            self.xpos.len(),
            self.feats.len(),
            self.lemmas.scripts(),
            self.names,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"deprel": ["root", "dep"], "upos": ["NOUN", "VERB"], "xpos": ["NN"],
        "feats": ["_", "Number=Sing"], "lemma": ["l4+go", "l0+", "l1+"], "name": ["O", "B-PER", "I-ORG"]}"#;
    const LEMMAS: &str = r#"{"exceptions": {}, "tagged": {}, "names": {}, "lemmas": {}}"#;

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
    fn a_strange_file_is_an_error() {
        assert!(parse("{}").is_err());
        assert!(parse(&FILE.replace("NOUN", "NUON")).is_err());
        assert!(parse(&FILE.replace("l0+", "0")).is_err());
        let classes = serde_json::from_str(FILE).unwrap();
        assert!(Classes::new(&classes, "[]").is_err());
    }
}
