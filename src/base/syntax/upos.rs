use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! upos {
    ($($variant:ident $text:literal $doc:literal),+ $(,)?) => {
        /// The seventeen universal parts of speech (UD v2).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Upos { $(#[doc = $doc] #[serde(rename = $text)] $variant),+ }

        impl Upos {
            /// All values in alphabetical order of their tags.
            pub const ALL: &'static [Upos] = &[$(Upos::$variant),+];

            /// The standard spelling, such as `NOUN`.
            pub fn as_str(self) -> &'static str {
                match self { $(Upos::$variant => $text),+ }
            }
        }
    };
}

upos! {
    Adj "ADJ" "Adjective.", Adp "ADP" "Adposition.", Adv "ADV" "Adverb.", Aux "AUX" "Auxiliary.",
    Cconj "CCONJ" "Coordinating conjunction.", Det "DET" "Determiner.", Intj "INTJ" "Interjection.",
    Noun "NOUN" "Noun.", Num "NUM" "Numeral.", Part "PART" "Particle.", Pron "PRON" "Pronoun.",
    Propn "PROPN" "Proper noun.", Punct "PUNCT" "Punctuation.", Sconj "SCONJ" "Subordinating conjunction.",
    Sym "SYM" "Symbol.", Verb "VERB" "Verb.", X "X" "Other.",
}

impl fmt::Display for Upos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Upos {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|upos| upos.as_str() == text)
            .ok_or_else(|| format!("unknown part of speech `{text}`, expected a UPOS tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_reads_back() {
        for &upos in Upos::ALL {
            assert_eq!(upos.as_str().parse(), Ok(upos));
        }
        assert!("VEBR".parse::<Upos>().is_err());
    }
}
