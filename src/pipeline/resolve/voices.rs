//! Who *I* and *we* are in what somebody says.

use super::discourse::Discourse;
use super::{Context, Resolver, names};
use actant_base::statement::{Entity, EntityKind, Filler, Phrase, Proposition, Slot};
use actant_base::syntax::Upos;
use actant_words::lexicon::Group;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Resolver<'_> {
    /// *one villager*, of those who are a group; *he*, whoever that is.
    pub(super) fn is_one_of_a_group(&self, phrase: &Phrase) -> bool {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        let lexicon = self.context.lexicon;
        let lemma = token.lower_lemma();
        let member = token.upos == Upos::Noun
            && token.has_feature("Number", "Sing")
            && lexicon.kind(&lemma) == Some(EntityKind::Group)
            && lexicon.ends_as(Group::AgentEnding, &lemma);
        member || matches!(&*token.lower_form(), "he" | "she")
    }

    /// *the letter said*: words that somebody sends.
    pub(super) fn is_message(&self, phrase: &Phrase) -> bool {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        self.context
            .lexicon
            .is_in(Group::Letter, &token.lower_lemma())
    }

    pub(super) fn is_plural(&self, phrase: &Phrase) -> bool {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        matches!(&*token.lower_form(), "we" | "us" | "our" | "’s" | "'s")
    }

    pub(super) fn is_first_person(&self, phrase: &Phrase) -> bool {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        matches!(
            &*token.lower_form(),
            "i" | "me" | "we" | "us" | "my" | "our" | "’s" | "'s"
        )
    }

    /// *shot himself*: whether the object is the subject.
    pub(super) fn is_of_itself(&self, object: &Option<Filler>, subjects: &[Option<Slot>]) -> bool {
        let Some(Filler::Phrase(phrase)) = object else {
            return false;
        };
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        let lexicon = self.context.lexicon;
        let own = lexicon.is_in(Group::SelfPronoun, &token.lower_form());
        own && subjects.iter().any(|subject| {
            let found = self.discourse.at((phrase.sentence, phrase.head));
            matches!(subject, Some(Slot::Mention(mention)) if found.contains(&mention.entity))
        })
    }
}

/// The organisation or state of each person whose role in it is told.
pub(super) fn bodies(
    discourse: &Discourse,
    propositions: &[Proposition],
) -> BTreeMap<Arc<str>, Entity> {
    let mut bodies = BTreeMap::new();
    for proposition in propositions {
        let role = matches!(
            proposition.predicate.relation.as_deref(),
            Some("spokespersonOf" | "leaderOf" | "holdsOffice" | "affiliatedWith" | "memberOf")
        );
        let (Some(Filler::Phrase(person)), Some(Filler::Phrase(body))) =
            (&proposition.subject, &proposition.object)
        else {
            continue;
        };
        let at = |phrase: &Phrase| discourse.at((phrase.sentence, phrase.head)).first();
        if let (true, Some(person), Some(body)) = (role, at(person), at(body))
            && person.kind == EntityKind::Person
            && body.kind != EntityKind::Person
            && body.kind.acts()
        {
            bodies
                .entry(person.key.clone())
                .or_insert_with(|| body.clone());
        }
    }
    bodies
}

/// *we*, of somebody who does not say for whom he speaks.
pub(super) fn with_others(context: &Context, speaker: &Entity) -> Entity {
    let label = format!("{} and others", speaker.label);
    Entity {
        key: format!("doc/{}/thing/{}", context.document_id, names::slug(&label)).into(),
        label: label.into(),
        kind: EntityKind::Group,
        global: false,
        same_as: None,
    }
}
