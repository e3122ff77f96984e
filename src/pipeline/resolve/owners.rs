//! What belongs to whom: *his brother* is one of Ana’s brothers if *his* is Ana’s, and another than Luis’s.

use super::discourse::{Discourse, Place};
use super::names;
use actant_base::statement::{Entity, EntityKind, Phrase};
use std::collections::BTreeSet;

impl Discourse<'_> {
    /// Whom the possessive pronoun at `place` means: *his*, *her*, *its*, *their*. In *the mayor and his wife* it is the
    /// mayor, whatever is the subject.
    pub(super) fn owner(&self, place: Place) -> Vec<Entity> {
        let form = self.sentence(place).tokens[place.1].lower_form();
        self.pronoun(place, &form, &BTreeSet::new())
    }

    /// The possessive pronoun before a noun.
    pub(super) fn possessor(&self, place: Place) -> Option<Place> {
        let sentence = self.sentence(place);
        let mut children = sentence.children(place.1);
        let owner = children.find(|&child| sentence.tokens[child].xpos == "PRP$")?;
        Some((place.0, owner))
    }

    /// *His brother*: somebody or a body that belongs to the one who is meant, if that one has a name.
    pub(super) fn owned(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        let [owner] = self.at(self.possessor(place)?) else {
            return None;
        };
        let mut own = self.described(phrase);
        let named = matches!(
            owner.kind,
            EntityKind::Person
                | EntityKind::ArmedGroup
                | EntityKind::Organisation
                | EntityKind::State
        );
        if !owner.global || !named || !own.kind.acts() || own.kind == EntityKind::State {
            return None;
        }
        let label = format!("{}’s {}", owner.label, phrase.text);
        let folder = own.key.rfind('/').map_or(0, |end| end + 1);
        own.key = format!("{}{}", &own.key[..folder], names::slug(&label)).into();
        own.label = label.into();
        Some(own)
    }
}
