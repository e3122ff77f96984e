//! Who *they* are: a plural before, several who do something together, a body that speaks.

use super::descriptions::FAR;
use super::discourse::{Discourse, Place, Seen};
use super::pronouns::is_collective;
use actant_base::statement::{Entity, EntityKind};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{CONJ, NMOD, NSUBJ, OBJ, OBL};
use actant_words::lexicon::Group;
use std::collections::{BTreeMap, BTreeSet};

impl Discourse<'_> {
    /// *they*, *them*, *their*, *each*, *both*.
    pub(super) fn several(&self, place: Place, form: &str, barred: &BTreeSet<&str>) -> Vec<Entity> {
        if form == "their" {
            let owners = self.owners(place, barred);
            if !owners.is_empty() {
                return owners;
            }
        }
        let mut candidates = self.antecedents(place, barred);
        // *rebuilt them*: no people
        if self.is_handled(place) {
            candidates.retain(|seen| !self.is_agent(seen.entities[0].kind, &seen.lemma));
        }
        let first =
            |fits: &dyn Fn(&Seen) -> bool| candidates.iter().copied().find(|seen| fits(seen));
        let plural = first(&|seen| seen.plural);
        let near = plural.filter(|seen| seen.place.0 == place.0);
        // of what stands before in the sentence, the doers come first
        let together = if matches!(form, "they" | "them") {
            self.joint_above(place, barred)
        } else {
            Vec::new()
        };
        if !together.is_empty() && near.is_none_or(|near| !near.subject && form == "they") {
            return together;
        }
        // *the government says they know*: a body that speaks is *they* to itself
        let sayer = || {
            let body = first(&|seen| {
                seen.subject && seen.place.0 == place.0 && is_collective(seen.entities[0].kind)
            });
            body.filter(|seen| self.is_said_by(place, seen.place))
        };
        if let Some(found) = near.or_else(sayer) {
            return found.entities.to_vec();
        }
        let joint = self.joint_subject(place, barred);
        if joint.len() > 1 && (form != "both" || joint.len() == 2) {
            return joint;
        }
        // *Ann met Ben. They discussed it*
        let older = plural.filter(|seen| seen.place.0 + 1 >= place.0 && form != "both");
        let mut pair = if older.is_none() {
            self.pair(place, barred)
        } else {
            Vec::new()
        };
        if pair.is_empty() && older.is_none() && form == "they" {
            pair = self.met_before(place, barred);
        }
        if !pair.is_empty() {
            return pair;
        }
        // *both* is no single body
        let body = || first(&|seen| form != "both" && is_collective(seen.entities[0].kind));
        let found = plural.or_else(body);
        found.map_or(Vec::new(), |seen| seen.entities.to_vec())
    }

    /// *Ann and Ben had left the hall when they saw the fire*: the subjects of the nearest clause above that has its own,
    /// if they are several and each is known.
    fn joint_above(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let own = tokens[place.1].head;
        let above = std::iter::successors(own, |&at| tokens[at].head).take(tokens.len());
        let subject = above.skip(1).find_map(|clause| {
            let mut subjects = sentence.by(clause, NSUBJ);
            subjects.find(|&subject| subject < place.1)
        });
        let Some(subject) = subject else {
            return Vec::new();
        };
        let conjuncts = sentence.by(subject, CONJ);
        let mut found = Vec::new();
        for subject in std::iter::once(subject).chain(conjuncts) {
            match self.at((place.0, subject)) {
                [entity] if !barred.contains(entity.key.as_ref()) => found.push(entity.clone()),
                _ => return Vec::new(),
            }
        }
        if found.len() > 1 { found } else { Vec::new() }
    }

    /// *Ann and Ben praised the guests and sold their house*: what belongs to several is first of all that of the subjects
    /// of the finite clause that it stands in.
    fn owners(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let child = |head: usize, relation: &str| {
            sentence
                .children(head)
                .find(|&child| tokens[child].relation() == relation)
        };
        let finite = |verb: usize| {
            matches!(tokens[verb].xpos.as_str(), "VBD" | "VBZ" | "VBP")
                || child(verb, "aux").is_some()
        };
        let mut at = tokens[place.1].head;
        let subject = loop {
            let Some(index) = at else {
                return Vec::new();
            };
            let up = if tokens[index].upos != Upos::Verb {
                tokens[index].is(OBJ | OBL | NMOD)
            } else if !finite(index) {
                false
            } else if let Some(subject) = child(index, "nsubj") {
                break subject;
            } else {
                tokens[index].is(CONJ)
            };
            at = tokens[index].head.filter(|_| up);
        };
        let conjuncts = sentence
            .children(subject)
            .filter(|&child| tokens[child].is(CONJ));
        let subjects: Vec<usize> = std::iter::once(subject).chain(conjuncts).collect();
        let several = subjects.len() > 1 || tokens[subject].has_feature("Number", "Plur");
        let entities: Vec<Entity> = subjects
            .iter()
            .flat_map(|&subject| self.at((place.0, subject)).iter().cloned())
            .collect();
        let whole = subjects
            .iter()
            .all(|&subject| !self.at((place.0, subject)).is_empty());
        let free = entities
            .iter()
            .all(|entity| !barred.contains(entity.key.as_ref()));
        if several && whole && free {
            entities
        } else {
            Vec::new()
        }
    }

    /// *Fiji and Tonga share a border. They patrol it*: the subjects of the sentence before, if they are several.
    fn joint_subject(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let Some(before) = place.0.checked_sub(1) else {
            return Vec::new();
        };
        let sentence = &self.context.sentences[before];
        let tokens = &sentence.tokens;
        let is = |index: usize, relation: &str| tokens[index].relation() == relation;
        let root = sentence.root();
        let first = root.and_then(|root| sentence.children(root).find(|&child| is(child, "nsubj")));
        let Some(first) = first else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for index in std::iter::once(first).chain(sentence.children(first)) {
            if index != first && !is(index, "conj") {
                continue;
            }
            let [entity] = self.at((before, index)) else {
                return Vec::new();
            };
            if barred.contains(entity.key.as_ref()) {
                return Vec::new();
            }
            all.push(entity.clone());
        }
        all
    }

    /// The two people whom the sentence before names, if they are two.
    pub(super) fn pair(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let before = self.before(place).filter(|seen| seen.place.0 < place.0);
        let mut people: Vec<Entity> = Vec::new();
        let mut sentence = None;
        for seen in before {
            if *sentence.get_or_insert(seen.place.0) != seen.place.0 {
                break;
            }
            let person = seen.entities.iter().all(|entity| {
                entity.kind == EntityKind::Person
                    && entity.global
                    && !barred.contains(entity.key.as_ref())
            });
            if person {
                people.extend(
                    seen.entities
                        .iter()
                        .filter(|entity| !people.contains(entity))
                        .cloned()
                        .collect::<Vec<_>>(),
                );
            }
        }
        if people.len() == 2 && sentence.is_some_and(|sentence| sentence + 1 == place.0) {
            people.sort();
            people
        } else {
            Vec::new()
        }
    }

    /// *Ana met Luis. The talks were long. They discussed it*: those whom the text named together last, where no other person
    /// was named after them and *they* do what one does with another.
    fn met_before(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let tokens = &self.sentence(place).tokens;
        let lexicon = self.context.lexicon;
        let verb = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ));
        let mutual = verb.is_some_and(|verb| {
            let lemma = tokens[verb].lower_lemma();
            lexicon.is_in(Group::Mutual, &lemma)
                || matches!(lexicon.relation(&lemma, None), Some("Consult" | "Agree"))
        });
        let mut people: BTreeMap<Place, Entity> = BTreeMap::new();
        let mut all: BTreeSet<&Entity> = BTreeSet::new();
        let near = self.mentioned(place).iter().rev().filter(|_| mutual);
        for seen in near.take_while(|seen| seen.place.0 + FAR >= place.0) {
            let [entity] = &*seen.entities else { continue };
            let named = entity.kind == EntityKind::Person && entity.global;
            if !named || barred.contains(&*entity.key) {
                continue;
            }
            all.insert(entity);
            people.retain(|other, _| other.0 == seen.place.0);
            if people.values().all(|other| other.key != entity.key) {
                people.insert(seen.place, entity.clone());
            }
            let goes_on = self
                .seen
                .iter()
                .any(|it| it.place.0 == seen.place.0 && it.place < seen.place);
            if people.len() == 2 && !goes_on {
                break;
            }
        }
        let mut people: Vec<Entity> = people.into_values().collect();
        people.sort();
        if people.len() == 2 && all.len() == 2 {
            people
        } else {
            Vec::new()
        }
    }
}
