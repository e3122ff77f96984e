//! The second party of a deed: whom a noun takes with its preposition (*new sanctions against Sudan*).

use super::Extractor;
use super::frame::{Frame, Target};
use actant_base::statement::{EntityKind, Predicate};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, COMPOUND, NMOD, NSUBJ, OBL};
use actant_words::lexicon::{Complement, Group, Operator};

/// Whom the deed that a noun names is done to or with.
pub struct Party {
    /// The noun that names the deed.
    pub deed: usize,
    /// The preposition between the two.
    pub preposition: String,
    /// The noun or name.
    pub noun: usize,
}

impl Extractor<'_> {
    /// *issued sanctions against Sudan*, *went to war with Chad*, *is in talks with Peru*: the deed at `deed` is the
    /// subject’s own, so one statement joins it to the other party. *Condemned an attack on Chad* is no such case: the
    /// attack is somebody else’s.
    pub fn party_of(&self, head: usize, deed: usize) -> Option<Party> {
        let tree = &self.tree;
        let verb = self.verb(head, None);
        let own = match head == deed {
            true => tree.copula(head).is_some() && tree.case(deed).is_some(),
            false => self.lexicon.is_in(Group::Doing, &verb),
        };
        let token = tree.token(deed);
        let common = token.upos == Upos::Noun && token.name.is_none();
        if !own || !common || self.light(head, deed).is_some() || self.stands_alone(deed) {
            return None;
        }
        let mutual = self.lexicon.is_in(Group::Exchanging, &verb);
        let inside = tree.by(deed, NMOD);
        let beside = tree.by(head, OBL).filter(|_| head != deed);
        let mut others = inside.chain(beside).filter(|&other| other > deed);
        others.find_map(|other| {
            let preposition = tree.case(other)?;
            let is_other = match &*preposition {
                // *gave aid to Chad*: what is given has a receiver
                "to" => self.sends(head),
                // *threatened attacks from the desert*
                "from" => self.is_happening(deed) && self.is_place(other),
                _ => false,
            };
            let takes = mutual && preposition == "with" || self.takes_party(deed, &preposition);
            (takes && !is_other && self.is_party(other)).then(|| Party {
                deed,
                preposition: preposition.into_owned(),
                noun: other,
            })
        })
    }

    /// *ended its support for Chad*, *won a pledge from Chad that it would pay*: what the noun says is stated by itself, of
    /// both parties.
    fn stands_alone(&self, deed: usize) -> bool {
        let tree = &self.tree;
        let its = |&child: &usize| tree.deprel(child) == "nmod:poss";
        let told = self
            .operator(deed, Complement::That)
            .is_some_and(Operator::is_voiced)
            && tree
                .by(deed, ACL)
                .any(|clause| tree.mark(clause).as_deref() == Some("that"));
        let happens = || self.lexicon.event(tree.lemma(deed)).is_some();
        told || self.is_ended(deed) && tree.children(deed).iter().any(its) && happens()
    }

    /// Whether what follows the preposition is the second party of what the noun names.
    fn takes_party(&self, deed: usize, preposition: &str) -> bool {
        let noun = self.tree.lemma(deed);
        let event = self.lexicon.event(noun).filter(|_| preposition != "of");
        let listed = event.is_some_and(|event| {
            let mut own = event.prepositions.iter();
            own.any(|own| own == preposition)
        });
        let words = format!("{noun} {preposition}");
        listed || self.lexicon.is_in(Group::SecondParty, &words)
    }

    /// The noun that says what a verb means with the object at `noun`: *a shipment of wheat* is wheat, *a state of emergency*
    /// an emergency.
    pub fn told_by(&self, verb: &str, noun: usize) -> &str {
        let tree = &self.tree;
        let own = tree.lemma(noun);
        let holds = [Group::Portion, Group::Partitive, Group::Holding];
        let holds = holds.iter().any(|&group| self.lexicon.is_in(group, own))
            || self.lexicon.unit(own).is_some();
        let of = || {
            let mut inside = tree.by(noun, NMOD | COMPOUND);
            // *mediation efforts*
            inside.find(|&child| {
                tree.is(child, COMPOUND) || tree.case(child).as_deref() == Some("of")
            })
        };
        match of().filter(|_| holds && self.lexicon.relation_with(verb, own).is_none()) {
            Some(inner) => tree.lemma(inner),
            None => own,
        }
    }

    /// *went on strike*, *put him on trial*: what a verb means with a noun and its preposition.
    pub fn with_idiom(&self, head: usize, predicate: Predicate) -> Predicate {
        let tree = &self.tree;
        let relation = tree.by(head, OBL).find_map(|child| {
            let words = format!("{} {}", tree.case(child)?, tree.lemma(child));
            self.lexicon.relation_with(&predicate.lemma, &words)?
        });
        match relation {
            Some(relation) => Predicate {
                relation: Some(relation.into()),
                ..predicate
            },
            None => predicate,
        }
    }

    /// A name, or a noun for a person or body.
    pub fn is_party(&self, noun: usize) -> bool {
        let token = self.tree.token(noun);
        let kind = self.lexicon.kind(self.tree.lemma(noun));
        let person = token.upos == Upos::Pron && token.xpos == "PRP" && token.form != "it";
        let actor = kind.is_some_and(EntityKind::acts);
        let named = token.name.is_some();
        !self.is_time_at(noun) && (named || person || actor || self.tree.is_relative(noun))
    }

    /// The parties of all deeds among the arguments of the clause at `head`: they are no qualifiers of it.
    pub fn parties(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let mut deeds = self.objects(head);
        deeds.extend(
            self.selected(head)
                .into_iter()
                .flat_map(|folded| folded.nouns),
        );
        if tree.is_passive(head) {
            deeds.extend(tree.by(head, NSUBJ));
        }
        if tree.copula(head).is_some() {
            deeds.push(head);
        }
        let parties = deeds
            .into_iter()
            .filter_map(|deed| self.party_of(head, deed));
        let all = parties.flat_map(|party| tree.conjuncts(party.noun));
        all.collect()
    }

    /// The frame that joins `subjects` to the other party of the only one of `deeds`.
    pub fn joined(&self, head: usize, subjects: &[usize], deeds: &[usize]) -> Option<Frame> {
        let [deed] = *deeds else {
            return None;
        };
        let party = self.party_of(head, deed)?;
        let noun = self.tree.lemma(deed);
        let mut predicate = self.predicate(head, None);
        if let Some(relation) = self.lexicon.relation_with(&predicate.lemma, noun) {
            predicate.relation = relation.map(Into::into);
        }
        Some(Frame {
            subjects: subjects.to_vec(),
            objects: self.targets_of(&party),
            predicate: self.with_deed(predicate, &party),
        })
    }

    /// Who the party is, with those beside.
    pub fn targets_of(&self, party: &Party) -> Vec<Target> {
        let all = self.tree.conjuncts(party.noun).into_iter();
        all.map(|noun| Target::Noun(self.tree.standing_for(noun)))
            .collect()
    }

    /// *issue sanctions against*: the predicate with the noun and its preposition.
    pub fn with_deed(&self, predicate: Predicate, party: &Party) -> Predicate {
        let span = predicate.span.cover(self.tree.token(party.deed).span);
        let words = self.tree.form(party.deed);
        Predicate {
            span,
            text: self.document.slice(span).into(),
            lemma: format!("{} {words} {}", predicate.lemma, party.preposition).into(),
            ..predicate
        }
    }
}
