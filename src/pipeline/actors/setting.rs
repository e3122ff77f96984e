//! Where those belong whom no list knows: the state that a text gives them.

use super::{Context, Place, Side};
use actant_base::statement::{
    Actor, ActorRule, Entity, EntityKind, Filler, Proposition, Slot, Statement,
};
use actant_base::syntax::relation::{APPOS, COMPOUND, FLAT, LIST, NMOD};
use actant_words::lexicon::{Group, sector};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a document tells of states, beside its statements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// The state that somebody belongs to, by keys; else a body of several states.
    pub homes: BTreeMap<Arc<str>, Arc<str>>,
    /// Of each sentence, the only state that it speaks of, else the last that was alone in one before, in the same item.
    pub alone: Vec<Option<Arc<str>>>,
}

/// The setting of a document.
pub fn setting(context: &Context, statements: &[Statement]) -> Setting {
    let mut homes: BTreeMap<Arc<str>, Arc<str>> = BTreeMap::new();
    let mut states: Vec<BTreeSet<Arc<str>>> = vec![BTreeSet::new(); context.sentences.len()];
    for (place, entities) in context.referents.iter() {
        for entity in entities {
            if let Some(state) = context.state(entity) {
                states[place.0].insert(state);
            } else if entity.kind.acts()
                && !homes.contains_key(&entity.key)
                && let Some(home) = context.home(place)
            {
                homes.insert(entity.key.clone(), home);
            }
        }
    }
    for (member, state) in statements.iter().filter_map(|it| context.membership(it)) {
        homes.entry(member).or_insert(state);
    }
    let (mut last, mut item) = (None, 0);
    let alone = states.iter().enumerate().map(|(sentence, here)| {
        let only = here.iter().next().filter(|_| here.len() == 1);
        let own = context.referents.item(sentence);
        if !here.is_empty() || own != item {
            last = only.cloned();
        }
        item = own;
        last.clone()
    });
    let alone = alone.collect();
    Setting { homes, alone }
}

impl Context<'_> {
    /// The same, or the body of several states that an entity is.
    fn body(&self, entity: &Entity) -> Option<Arc<str>> {
        let known = self.gazetteer.get(&entity.key);
        let several =
            known.filter(|known| known.kind == EntityKind::Organisation && known.country.is_none());
        let body = several.map(|known| Arc::clone(&known.key));
        self.state(entity).or(body)
    }

    /// The key of the state that an entity is known to be, belong to or lie in.
    fn state(&self, entity: &Entity) -> Option<Arc<str>> {
        let state = self.gazetteer.state_of(&entity.key, &entity.label)?;
        Some(Arc::clone(&state.key))
    }

    /// The state that the words around a name or noun give it: *the French president, Ana Reis*; *Peru’s police*; *rebels in
    /// Chad*.
    pub(super) fn home(&self, place: Place) -> Option<Arc<str>> {
        let mut around = self.around(place);
        let told = around.find_map(|part| self.whose(part).or_else(|| self.lies(part)));
        told.or_else(|| self.of_office(place))
    }

    /// *President Bush*: the state in which all of that name held the office before it.
    fn of_office(&self, place: Place) -> Option<Arc<str>> {
        let before = place.1.checked_sub(1)?;
        let title = &self.token((place.0, before)).form;
        let held = self.gazetteer.former(title, &self.token(place).form);
        let state = held.first()?.country.as_deref()?;
        let same = held.iter().all(|one| one.country.as_deref() == Some(state));
        let state = self.gazetteer.get(state).filter(|_| same)?;
        Some(Arc::clone(&state.key))
    }

    /// A name, and the titles and descriptions beside it.
    fn around(&self, place: Place) -> impl Iterator<Item = Place> + '_ {
        let token = self.token(place);
        let beside = token
            .head
            .filter(|_| token.is(APPOS | COMPOUND | FLAT) || token.deprel == "nmod:desc")
            .map(|head| (place.0, head));
        let parts = self.children(place).filter(|&child| {
            self.token(child).is(APPOS | COMPOUND | FLAT) || self.token(child).deprel == "nmod:desc"
        });
        [place].into_iter().chain(parts).chain(beside)
    }

    /// The state in which somebody holds an office, or whose he is said to be, by the words before that: *Peruvian President
    /// Ana Reis*, *Ana Reis, a Peruvian judge*; else that of the place where the office is: *governor of Arequipa*.
    pub(super) fn office(&self, statement: &Statement, proposition: &Proposition) -> Vec<Actor> {
        let relation = statement.predicate.relation.as_deref();
        let holds = relation == Some("holdsOffice");
        let somebody = match &statement.subject {
            Some(Slot::Mention(mention)) => {
                mention.entity.kind.acts() && mention.entity.kind != EntityKind::State
            }
            _ => false,
        };
        let place = |filler: &Option<Filler>| match filler {
            Some(Filler::Phrase(phrase)) => Some((phrase.sentence, phrase.head)),
            _ => None,
        };
        let subject = place(&proposition.subject).filter(|_| holds);
        let around = subject.into_iter().flat_map(|subject| self.around(subject));
        let object = place(&proposition.object);
        // a singer sings for no state
        let serves = |noun: Place| {
            let lemma = self.token(noun).lower_lemma();
            let public = matches!(
                sector(&lemma),
                Some("GOV" | "LEG" | "JUD" | "MIL" | "COP" | "SPY" | "OPP" | "PTY" | "REB")
            );
            public || self.lexicon.is_in(Group::Ranks, &lemma)
        };
        let is_one = relation == Some("isA") && somebody;
        if !(holds || is_one && object.is_some_and(serves)) {
            return Vec::new();
        }
        let who = around.chain(object);
        // *Peru’s health minister Ana Reis*
        let found = who.flat_map(|part| {
            let owner = self.possessor(part, Side::Agent, 1);
            let before = self.before_it(part, Side::Agent, 1);
            owner.into_iter().chain(before)
        });
        let mut states = found.filter(|actor| actor.entity.kind == EntityKind::State);
        let land = || {
            object
                .filter(|_| holds)
                .and_then(|object| self.land(object))
        };
        states.next().or_else(land).into_iter().collect()
    }

    /// *Police arrested a man in Lima*: those who serve the law where they are, without another owner, serve the state in which
    /// they do it.
    pub(super) fn serving_there(&self, proposition: &Proposition) -> Vec<Actor> {
        let Some(Filler::Phrase(subject)) = &proposition.subject else {
            return Vec::new();
        };
        let lemma = self.token((subject.sentence, subject.head)).lower_lemma();
        let law = matches!(sector(&lemma), Some("COP" | "JUD")) || &*lemma == "authority";
        if !law {
            return Vec::new();
        }
        let beside = self.obliques(proposition).into_iter();
        let there = beside.chain(self.after_object(proposition));
        let there = there.filter(|(_, case)| matches!(case.as_str(), "in" | "near"));
        let below = |(place, _): (Place, String)| {
            let inner = self.children(place);
            let inner = inner.filter(|&child| self.token(child).is(NMOD | APPOS | LIST));
            [place].into_iter().chain(inner)
        };
        let mut lands = there.flat_map(below).filter_map(|place| self.land(place));
        let land = lands.next().map(|land| Actor {
            rule: ActorRule::Belonging,
            ..land
        });
        land.into_iter().collect()
    }

    /// The state whose the phrase at `place` is by its own words.
    fn whose(&self, place: Place) -> Option<Arc<str>> {
        let rules = [Self::possessor, Self::before_it, Self::belonging];
        let found = rules
            .iter()
            .flat_map(|rule| rule(self, place, Side::Agent, 1));
        let mut states = found.filter_map(|actor| self.body(&actor.entity));
        states.next()
    }

    /// The state in which somebody is, as the phrase says.
    fn lies(&self, place: Place) -> Option<Arc<str>> {
        let inside = self.children(place).filter(|&child| {
            let case = self.case(child);
            let within = ["in", "of", "from", "at", "near"];
            self.token(child).is(NMOD) && case.is_some_and(|case| within.contains(&case.as_str()))
        });
        let mut entities = inside.flat_map(|child| self.referents.at(child));
        entities.find_map(|entity| self.state(entity))
    }

    /// Who holds an office in what, or belongs to what, with the state of that.
    fn membership(&self, statement: &Statement) -> Option<(Arc<str>, Arc<str>)> {
        let nominal = statement.predicate.lemma.starts_with("be ")
            && self
                .lexicon
                .role(statement.predicate.lemma.split(' ').nth(1)?)
                .is_some();
        let (Some(Slot::Mention(member)), Some(Slot::Mention(body))) =
            (&statement.subject, &statement.object)
        else {
            return None;
        };
        let person = member.entity.kind == EntityKind::Person;
        let state = self.body(&body.entity).filter(|_| nominal && person)?;
        (self.state(&member.entity).is_none()).then(|| (member.entity.key.clone(), state))
    }
}
