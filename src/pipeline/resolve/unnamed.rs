//! Pronouns and numbers that stand for nobody known: a part of those who were spoken of (*some fled*), or somebody
//! without a name. Words such as *some* or *he* name no thing, so they are no label of one.

use super::discourse::{Discourse, Place, REACH};
use super::{names, part_of};
use actant_base::statement::{Entity, EntityKind, Phrase, Step};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{NMOD, OBJ};
use actant_words::lexicon::{Group, Lexicon, number_word};
use std::collections::BTreeSet;
use std::sync::Arc;

impl Discourse<'_> {
    /// What the pronoun, determiner or number of `phrase` stands for.
    pub(super) fn unnamed(&self, place: Place, phrase: &Phrase) -> (Step, Entity) {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let form = token.lower_form();
        let mut entity = self.described(phrase);
        if let Some(part) = part_of(sentence, place.1) {
            // *one of them*, of three men
            let pronoun = sentence.tokens[part].upos == Upos::Pron;
            let form = sentence.tokens[part].lower_form();
            let found = self.pronoun((place.0, part), &form, &BTreeSet::new());
            let people = |whole: &&Entity| {
                matches!(whole.kind, EntityKind::Group | EntityKind::Person) && !whole.global
            };
            if let Some(whole) = found.first().filter(|_| pronoun).filter(people) {
                let label = format!("{} of {}", token.form, whole.label);
                relabel(&mut entity, &label, None);
                entity.kind = whole.kind;
                return (Step::Portion, entity);
            }
            return (Step::Described, entity);
        }
        let lexicon = self.context.lexicon;
        // *others* are no part of those who were spoken of
        let others = lexicon.is_in(Group::OtherPronoun, &form);
        if others {
            // *some miners left; others stayed*: other miners; others who are hurt may be anybody
            let crowd = self.crowd_beside(place);
            let crowd = crowd.filter(|_| !self.is_patient(place));
            if crowd.is_none() && !self.is_done_to_people(place) {
                // *sank two ships and damaged three others*
                return (Step::Described, entity);
            }
            let people = crowd.map_or_else(|| Arc::from("people"), |crowd| crowd.label);
            let people = people.strip_prefix("other ").unwrap_or(&people);
            relabel(&mut entity, &format!("other {people}"), Some(place));
            entity.kind = EntityKind::Group;
            return (Step::Unnamed, entity);
        }
        // *killed three and wounded five*
        let count = token.upos == Upos::Num || number_word(&form).is_some();
        let count = count && !self.has(place, &["no"]);
        if count && self.is_done_to_people(place) {
            let one = token.lemma == "one" || token.form == "1";
            let label = if one { "person" } else { "people" };
            relabel(&mut entity, label, Some(place));
            entity.kind = [EntityKind::Group, EntityKind::Person][usize::from(one)];
            return (Step::Unnamed, entity);
        }
        let bare = sentence.by(place.1, NMOD).next().is_none();
        if lexicon.is_in(Group::PartPronoun, &form)
            && bare
            && let Some(whole) = self.crowd(place)
        {
            let label = format!("{} of {}", token.form, whole.label);
            relabel(&mut entity, &label, None);
            entity.kind = EntityKind::Group;
            return (Step::Portion, entity);
        }
        let Some((label, kind)) = without_name(lexicon, &form) else {
            return (Step::Described, entity);
        };
        // who is *he* throughout is one man
        let one = [Group::ManPronoun, Group::WomanPronoun, Group::HearerPronoun];
        let one = one.into_iter().any(|group| lexicon.is_in(group, &form));
        relabel(&mut entity, label, (!one).then_some(place));
        entity.kind = kind;
        (Step::Unnamed, entity)
    }

    /// Whether the phrase tells how many were hurt or died.
    fn is_done_to_people(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let lexicon = self.context.lexicon;
        let verb = tokens[place.1].head;
        verb.is_some_and(|verb| {
            let lemma = tokens[verb].lower_lemma();
            let patient = tokens[place.1].is(OBJ) || tokens[place.1].deprel == "nsubj:pass";
            patient
                && [
                    Group::Injuring,
                    Group::Killing,
                    Group::Deadly,
                    Group::Judging,
                ]
                .into_iter()
                .any(|group| lexicon.is_in(group, &lemma))
        })
    }

    /// The people without a name who stand last before in the same sentence.
    fn crowd_beside(&self, place: Place) -> Option<Entity> {
        let here = self.seen.iter().rev().filter(|seen| seen.place < place);
        let mut here = here.take_while(|seen| seen.place.0 == place.0);
        let crowd = here.find(|seen| {
            let kind = seen.entities[0].kind;
            seen.plural && seen.entities.len() == 1 && kind == EntityKind::Group
        })?;
        let entity = &crowd.entities[0];
        let named = entity.global || entity.label.starts_with("unnamed ");
        (!named).then(|| entity.clone())
    }

    /// The people whom the text spoke of last, if they are several.
    fn crowd(&self, place: Place) -> Option<Entity> {
        let mut near = self.before(place).filter(|seen| {
            seen.place.0 + REACH > place.0
                && seen.plural
                && seen.entities.len() == 1
                && matches!(
                    seen.entities[0].kind,
                    EntityKind::Group | EntityKind::Person
                )
                && !seen.entities[0].label.starts_with("unnamed ")
        });
        near.next().map(|seen| seen.entities[0].clone())
    }
}

/// Gives a described thing another label; what nobody can tell apart from others of the same words is itself alone.
fn relabel(entity: &mut Entity, label: &str, place: Option<Place>) {
    let folder = entity
        .key
        .find("/thing/")
        .map_or(0, |at| at + "/thing/".len());
    let mut key = entity.key[..folder].to_owned();
    names::push_slug(&mut key, label);
    if let Some((sentence, token)) = place {
        key.push_str(&format!("-{sentence}-{token}"));
    }
    entity.key = key.into();
    entity.label = Arc::from(label);
}

/// Whether a word stands for somebody or something, whatever its part of speech: *others*, *few*.
pub(super) fn stands_in(lexicon: &Lexicon, form: &str) -> bool {
    let groups = [Group::PartPronoun, Group::OtherPronoun, Group::AllPronoun];
    groups.into_iter().any(|group| lexicon.is_in(group, form))
}

/// What a pronoun without an antecedent tells of whom or what it means.
fn without_name(lexicon: &Lexicon, form: &str) -> Option<(&'static str, EntityKind)> {
    let labels = [
        (Group::ManPronoun, "unnamed man", EntityKind::Person),
        (Group::WomanPronoun, "unnamed woman", EntityKind::Person),
        (Group::PeoplePronoun, "unnamed people", EntityKind::Group),
        (Group::PersonPronoun, "unnamed person", EntityKind::Person),
        (Group::HearerPronoun, "person addressed", EntityKind::Person),
        (Group::AllPronoun, "all people", EntityKind::Group),
        (Group::ThingPronoun, "unnamed thing", EntityKind::Thing),
    ];
    let mut fitting = labels.into_iter();
    let found = fitting.find(|&(group, _, _)| lexicon.is_in(group, form));
    found.map(|(_, label, kind)| (label, kind))
}
