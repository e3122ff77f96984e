//! What sort of thing a noun names, as far as its words tell: somebody, a happening, a place.

use super::Extractor;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{COMPOUND, NMOD};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Complement, WordClass};

impl Extractor<'_> {
    /// Whether a noun names somebody who can get or be done something.
    pub fn is_agent(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let kind = self.lexicon.kind(tree.lemma(noun));
        kind.is_some_and(EntityKind::acts)
            || tree.token(noun).name.is_some()
            || tree.token(noun).upos == Upos::Pron
    }

    /// Whether a noun names a happening or words, not a place.
    pub fn is_happening(&self, noun: usize) -> bool {
        let lemma = self.tree.lemma(noun);
        self.lexicon.event(lemma).is_some()
            || self.lexicon.kind(lemma) == Some(EntityKind::Event)
            || self.lexicon.takes(WordClass::Noun, lemma, Complement::That)
    }

    /// Whether a noun names a place: a name, or a word such as *border*.
    pub fn is_place(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let names_place = |noun: usize| {
            let kind = self.lexicon.kind(tree.lemma(noun));
            tree.token(noun).name == Some(NameKind::Loc)
                || matches!(kind, Some(EntityKind::Place | EntityKind::State))
        };
        // *much of Chad*, *the rest of the city*
        let part = matches!(
            tree.lemma(noun),
            "much" | "most" | "part" | "half" | "all" | "some" | "rest" | "remainder"
        );
        let mut whole = tree.by(noun, NMOD);
        names_place(noun)
            || part && whole.any(|of| tree.case(of).as_deref() == Some("of") && names_place(of))
    }

    /// Whether a noun names something that happens without anybody who does it: an event that no verb of violence
    /// stands for.
    pub fn is_mishap(&self, noun: usize) -> bool {
        let lemma = self.tree.lemma(noun);
        let violent = matches!(
            lemma,
            "blast" | "explosion" | "shooting" | "clash" | "fighting" | "war" | "violence"
        );
        let attack = self
            .lexicon
            .event(lemma)
            .is_some_and(|event| self.lexicon.relation(&event.verb, None) == Some("Assault"));
        // *Typhoon Phanfone*
        let kind = || {
            let mut parts = self.tree.by(noun, COMPOUND).chain([noun]);
            parts.any(|part| self.lexicon.kind(self.tree.lemma(part)) == Some(EntityKind::Event))
        };
        kind() && !violent && !attack
    }
}
