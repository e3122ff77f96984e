//! The signs that only resolution knows, and the confidence of statements.

use super::Resolver;
use actant_base::statement::{
    Certainty, EntityKind, Feature, Filler, Mention, Phrase, Polarity, Proposition, Slot,
    Statement, Step,
};
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
            of_value(statement);
            of_links(statement);
            let features = &statement.features;
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

/// What is said of it: denied, hedged, somebody's word.
fn of_value(statement: &mut Statement) {
    let features = &mut statement.features;
    let certainty = statement.certainty;
    features.mark(Feature::Denied, statement.polarity == Polarity::Negative);
    features.mark(Feature::Hedged, certainty == Certainty::Hedged);
    features.mark(Feature::Possible, certainty == Certainty::Possible);
    let open = features.get(Feature::NotAsserted) > 0.0;
    let nobody = features.get(Feature::NoSubject) > 0.0;
    let attributed = features.get(Feature::Attributed) > 0.0;
    features.mark(Feature::NobodyNotAsserted, open && nobody);
    features.mark(Feature::AttributedNotAsserted, open && attributed);
    let is_thing = |holder: &Mention| holder.entity.kind == EntityKind::Thing;
    let mut sources = statement.attribution.iter();
    let thing = sources.any(|source| source.holder.as_ref().is_some_and(is_thing));
    features.mark(Feature::ThingSays, thing);
}

/// What subject and object were taken for, and how that was found.
fn of_links(statement: &mut Statement) {
    let (subject, object) = (mention(&statement.subject), mention(&statement.object));
    let is_subject = |kind| subject.is_some_and(|mention| mention.entity.kind == kind);
    let steps = [subject, object].map(|it| it.map(|mention| mention.resolution.step));
    let features = &mut statement.features;
    features.mark(Feature::PersonSubject, is_subject(EntityKind::Person));
    features.mark(Feature::EventSubject, is_subject(EntityKind::Event));
    features.mark(Feature::NewObject, steps[1] == Some(Step::Described));
    features.mark(Feature::LinkedPronoun, steps.contains(&Some(Step::Pronoun)));
    let described = |step: &Step| {
        matches!(
            step,
            Step::SameNoun
                | Step::ClassNoun
                | Step::Office
                | Step::SameDoers
                | Step::Owner
                | Step::Portion
                | Step::Set
                | Step::Parts
        )
    };
    let linked = steps.iter().flatten().any(described);
    features.mark(Feature::LinkedDescription, linked);
}

fn mention(slot: &Option<Slot>) -> Option<&Mention> {
    match slot {
        Some(Slot::Mention(mention)) => Some(mention),
        _ => None,
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
