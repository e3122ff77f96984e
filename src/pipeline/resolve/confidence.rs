//! The signs that only resolution knows, and the confidence of statements.

use super::Resolver;
use actant_base::statement::{Feature, Filler, Phrase, Proposition, Slot, Statement, Step};
use actant_base::syntax::Upos;
use actant_words::lexicon::Confidence;

impl Resolver<'_> {
    /// Notes the last signs of the statements `made` from a proposition, and what all come to.
    pub fn assess(&self, proposition: &Proposition, made: &mut [Statement]) {
        let several = made.len() > 1;
        let fillers = [&proposition.subject, &proposition.object];
        for statement in made {
            let sides = [
                (&proposition.subject, &statement.subject),
                (&proposition.object, &statement.object),
            ];
            let open: Vec<&Phrase> = sides
                .into_iter()
                .filter_map(|(filler, slot)| unresolved(filler, slot))
                .collect();
            let pronoun = |phrase: &&Phrase| self.is_pronoun(phrase);
            let description = |phrase: &&Phrase| self.is_definite(phrase);
            let rivalled = fillers.into_iter().flatten().any(|filler| match filler {
                Filler::Phrase(phrase) => {
                    self.discourse.is_rivalled((phrase.sentence, phrase.head))
                }
                _ => false,
            });
            let features = &mut statement.features;
            features.mark(Feature::RivalAntecedent, rivalled);
            features.mark(Feature::UnresolvedPronoun, open.iter().any(pronoun));
            features.mark(Feature::UnresolvedDescription, open.iter().any(description));
            features.mark(Feature::Distributed, several);
            statement.confidence = Confidence::embedded().of(features);
        }
    }

    pub(super) fn is_pronoun(&self, phrase: &Phrase) -> bool {
        self.context.sentences[phrase.sentence].tokens[phrase.head].upos == Upos::Pron
    }

    /// *the group*, *this plan*, *their leader*: as if the reader knew which.
    fn is_definite(&self, phrase: &Phrase) -> bool {
        let sentence = &self.context.sentences[phrase.sentence];
        sentence.tokens[phrase.head].upos == Upos::Noun
            && sentence.children(phrase.head).any(|child| {
                let form = sentence.tokens[child].lower_form();
                matches!(
                    &*form,
                    "the" | "this" | "that" | "these" | "those" | "its" | "their" | "his" | "her"
                )
            })
    }
}

/// The phrase of a slot whose entity is known by that phrase alone.
fn unresolved<'a>(filler: &'a Option<Filler>, slot: &Option<Slot>) -> Option<&'a Phrase> {
    match (filler, slot) {
        (Some(Filler::Phrase(phrase)), Some(Slot::Mention(mention)))
            if !mention.entity.global
                && (mention.entity.label == phrase.text
                    || mention.resolution.step == Step::Unnamed) =>
        {
            Some(phrase)
        }
        _ => None,
    }
}
