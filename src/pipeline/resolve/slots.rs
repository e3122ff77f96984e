//! What the propositions say of the phrases in them, before these are resolved.

use super::discourse::Place;
use actant_base::statement::{Certainty, Filler, Phrase, Polarity, Proposition};
use std::collections::BTreeMap;

/// Every phrase of a proposition.
pub fn phrases_of(proposition: &Proposition) -> impl Iterator<Item = &Phrase> {
    let slots = [&proposition.subject, &proposition.object];
    let fillers = slots.into_iter().filter_map(|slot| match slot {
        Some(Filler::Phrase(phrase)) => Some(phrase),
        _ => None,
    });
    fillers.chain(
        proposition
            .voices
            .iter()
            .filter_map(|voice| voice.holder.as_ref()),
    )
}

/// For each object the subjects beside it: a pronoun that is no reflexive does not mean them. *ordered it to leave*: so
/// too where what is ordered is that it leaves.
pub fn rivals(
    propositions: &[Proposition],
    is_object: impl Fn(Place) -> bool,
) -> BTreeMap<Place, Vec<Place>> {
    let mut all: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
    for proposition in propositions {
        let object = match &proposition.object {
            Some(Filler::Phrase(object)) => Some(object),
            Some(Filler::Proposition(content)) => match &propositions[*content].subject {
                Some(Filler::Phrase(it)) if is_object((it.sentence, it.head)) => Some(it),
                _ => None,
            },
            _ => None,
        };
        if let (Some(Filler::Phrase(subject)), Some(object)) = (&proposition.subject, object) {
            let place = (object.sentence, object.head);
            all.entry(place)
                .or_default()
                .push((subject.sentence, subject.head));
        }
    }
    all
}

/// The affirmed statements of what something is: class to subject.
pub fn classes(propositions: &[Proposition]) -> BTreeMap<Place, Place> {
    let stated = propositions.iter().filter(|proposition| {
        let relation = proposition.predicate.relation.as_deref();
        (relation == Some("isA") || (relation.is_none() && &*proposition.predicate.lemma == "be"))
            && proposition.polarity == Polarity::Positive
            && proposition.certainty == Certainty::Asserted
    });
    stated
        .filter_map(
            |proposition| match (&proposition.subject, &proposition.object) {
                (Some(Filler::Phrase(subject)), Some(Filler::Phrase(class))) => Some((
                    (class.sentence, class.head),
                    (subject.sentence, subject.head),
                )),
                _ => None,
            },
        )
        .collect()
}
