//! What a reader produces: sentences of tokens with tags, lemmas, heads and names.
//! Terms follow Universal Dependencies v2.

use crate::text::{Span, lower};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

mod dependents;
mod deprel;
mod implicit;
pub mod relation;
mod relative;
mod tree;
mod upos;
pub use dependents::{Dependents, Indexed};
pub use deprel::Deprel;
pub use implicit::{Edge, Rule, plain};
use relation::Relations;
pub use relative::{Gap, Relative, Role};
pub use tree::Tree;
pub use upos::Upos;

/// The kinds of name that the reader marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NameKind {
    /// A person.
    Per,
    /// An organisation.
    Org,
    /// A place or a state.
    Loc,
}

/// One token of a sentence: what the parser sees (clitics are split off).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// Where it stands in the document, in bytes.
    pub span: Span,
    /// As written.
    pub form: String,
    /// Dictionary form.
    pub lemma: String,
    /// Universal part of speech.
    pub upos: Upos,
    /// Penn Treebank tag, as in English EWT.
    pub xpos: String,
    /// Morphological features, `Key=Value|Key=Value`, or empty.
    pub feats: String,
    /// Index of the head in the sentence's tokens; `None` at the root.
    pub head: Option<usize>,
    /// Relation to the head with its subtype, such as `nsubj:pass`.
    pub deprel: Deprel,
    /// The kind of the name that this token is part of.
    pub name: Option<NameKind>,
    /// Whether a name begins here.
    pub name_begin: bool,
    /// Probability of the arc to the head, 0 to 1.
    pub arc_confidence: f32,
    /// Probability of the relation, if the head is right, 0 to 1.
    pub label_confidence: f32,
}

impl Token {
    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    pub fn relation(&self) -> &str {
        self.deprel.universal()
    }

    /// Whether the relation is one of `relations`.
    pub fn is(&self, relations: Relations) -> bool {
        self.deprel.relations() & relations != 0
    }

    /// The form in lower case.
    pub fn lower_form(&self) -> Cow<'_, str> {
        lower(&self.form)
    }

    /// The lemma in lower case.
    pub fn lower_lemma(&self) -> Cow<'_, str> {
        lower(&self.lemma)
    }

    /// Whether the features hold `key=value`.
    pub fn has_feature(&self, key: &str, value: &str) -> bool {
        self.feats
            .split('|')
            .any(|feature| feature.split_once('=') == Some((key, value)))
    }
}

/// A sentence as read: a tree over tokens with one root and no cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// Where it stands in the document, in bytes.
    pub span: Span,
    /// Its tokens, in order of the text.
    pub tokens: Vec<Token>,
}

impl Sentence {
    /// Indices of the dependents of `head`, in order of the text.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.tokens
            .iter()
            .enumerate()
            .filter(move |(_, token)| token.head == Some(head))
            .map(|(index, _)| index)
    }

    /// The index of the root; `None` only in a sentence without tokens.
    pub fn root(&self) -> Option<usize> {
        self.tokens.iter().position(|token| token.head.is_none())
    }

    /// Indices of `head` and everything below it, in order of the text.
    pub fn subtree(&self, head: usize) -> Vec<usize> {
        // whether each token is inside, as far as that is known
        let mut inside: Vec<Option<bool>> = vec![None; self.tokens.len()];
        inside[head] = Some(true);
        for index in 0..inside.len() {
            let mut at = index;
            let known = loop {
                match (inside[at], self.tokens[at].head) {
                    (Some(known), _) => break known,
                    (None, None) => break false,
                    (None, Some(above)) => {
                        // what comes back to itself comes to nothing
                        inside[at] = Some(false);
                        at = above;
                    }
                }
            };
            let mut at = index;
            while inside[at] != Some(known) {
                inside[at] = Some(known);
                match self.tokens[at].head {
                    Some(above) => at = above,
                    None => break,
                }
            }
        }
        let all = (0..inside.len()).filter(|&index| inside[index] == Some(true));
        all.collect()
    }

    /// Whether there is exactly one root and every token reaches it.
    pub fn is_tree(&self) -> bool {
        let roots = self.tokens.iter().filter(|t| t.head.is_none()).count();
        if self.tokens.is_empty() {
            return true;
        }
        roots == 1
            && self
                .root()
                .is_some_and(|root| self.subtree(root).len() == self.tokens.len())
    }
}
