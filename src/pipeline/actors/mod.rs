//! Statements in, the same statements with the actors behind their subjects and objects (agents and targets). A pure
//! function of the statements of one document, its trees and what its phrases refer to: nothing that other documents say
//! changes it. The words of a statement, its polarity, certainty and sources stay as they are.

mod other;
mod phrase;
mod setting;
mod undergone;

pub use setting::{Setting, setting};

use actant_base::statement::{
    Actor, ActorRule, Entity, EntityKind, Filler, Proposition, Referents, Slot, Statement,
};
use actant_base::syntax::relation::{DET, NUMMOD};
use actant_base::syntax::{Indexed, Upos};
use actant_words::gazetteer::{Gazetteer, Known};
use actant_words::lexicon::{EventType, Lexicon, event_type};

/// Where a phrase stands: sentence and head token.
type Place = (usize, usize);

/// What is asked of a phrase: who does it, or whom it is done to. In *the attack on Peru by Chile* Chile is the one, Peru the
/// other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Agent,
    /// Whom it is done to; `judged` where a deed is judged: who did it is meant, not whom it was done to.
    Target {
        judged: bool,
    },
}

/// What the rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// As read, and put right.
    pub sentences: &'a [Indexed<'a>],
    /// What the phrases refer to.
    pub referents: &'a Referents,
    /// What the statements were made of.
    pub propositions: &'a [Proposition],
    /// Of each statement, the proposition that it was made of.
    pub origins: &'a [usize],
    /// Known actors and places.
    pub gazetteer: &'a Gazetteer,
    /// Deeds, organs, roles.
    pub lexicon: &'a Lexicon,
}

/// Gives each statement the known or named actors behind its subject (agents) and behind its object or content (targets).
pub fn find(context: &Context, statements: &mut [Statement]) {
    let found: Vec<Parties> = (0..statements.len())
        .map(|at| context.parties(statements, at))
        .collect();
    let contents: Vec<Vec<Actor>> = (0..statements.len())
        .map(|at| other::of_content(statements, &found, at))
        .collect();
    let mut found: Vec<Parties> = found
        .into_iter()
        .zip(contents)
        .map(|(parties, content)| parties.or_targets(|_| content))
        .collect();
    for at in 0..found.len() {
        let joint = other::joint(context, statements, &found, at);
        let last = match found[at].targets.is_empty() {
            true => context.last(statements, at, &found, joint),
            false => Vec::new(),
        };
        let parties = std::mem::take(&mut found[at]);
        found[at] = parties.or_targets(|_| last);
    }
    // *refused to deploy troops in Iraq*: whom that is about was found last
    let contents: Vec<Vec<Actor>> = (0..statements.len())
        .map(|at| other::of_content(statements, &found, at))
        .collect();
    let found = found.into_iter().zip(contents);
    let found = found.map(|(parties, content)| parties.or_targets(|_| content));
    let found: Vec<Parties> = found.collect();
    for (statement, parties) in statements.iter_mut().zip(found) {
        statement.agents = parties.agents;
        statement.targets = parties.targets;
    }
}

/// The actors of one statement.
#[derive(Debug, Clone, Default)]
struct Parties {
    agents: Vec<Actor>,
    targets: Vec<Actor>,
}

impl Parties {
    /// With other targets, where there are none yet; nobody is his own target for lack of another.
    fn or_targets(self, others: impl FnOnce(&Self) -> Vec<Actor>) -> Self {
        if !self.targets.is_empty() {
            return self;
        }
        let others = others(&self).into_iter();
        let targets = others.filter(|actor| !self.has_agent(&actor.entity));
        Self {
            targets: targets.collect(),
            ..self
        }
    }

    fn has_agent(&self, entity: &Entity) -> bool {
        self.agents
            .iter()
            .any(|agent| agent.entity.key == entity.key)
    }
}

impl Context<'_> {
    /// The actors behind the words of a statement, and those beside its verb.
    fn parties(&self, statements: &[Statement], at: usize) -> Parties {
        let statement = &statements[at];
        let proposition = &self.propositions[self.origins[at]];
        let judged = event_of(statement).is_some_and(|event| event.judges);
        let agents = self.behind(&statement.subject, &proposition.subject, Side::Agent);
        let mut parties = Parties {
            agents,
            targets: Vec::new(),
        };
        if self.is_undergone(statement, proposition) {
            // *soldiers of Chad died in a French airstrike*: a victim does nothing
            parties.targets = std::mem::take(&mut parties.agents);
            parties.agents = self.doers_beside(proposition);
            if parties.agents.is_empty() && statement.object.is_some() {
                parties.agents = self.punishers(proposition);
            }
            return parties;
        }
        if statement.subject.is_none() {
            parties.agents = self.doers_beside(proposition);
            if parties.agents.is_empty() {
                parties.agents = self.launched_from(proposition.sentence, proposition.head);
            }
            if parties.agents.is_empty() {
                parties.agents = self.expelled_from(proposition.sentence, proposition.head);
            }
        }
        if verb_of(statement) == "belong" && is_ground(&statement.subject) {
            // *Peruvian land belongs to the tribe*: Peru does nothing
            parties.agents.clear();
        }
        if parties.agents.is_empty() {
            parties.agents = other::whose_word(statements, statement);
        }
        if parties.agents.is_empty() {
            parties.agents = self.serving_there(proposition);
        }
        if self.is_received(statement) {
            let giver = self.behind(&statement.object, &proposition.object, Side::Agent);
            parties.targets = std::mem::replace(&mut parties.agents, giver);
            return parties;
        }
        let target = Side::Target { judged };
        let named = |slot: &Option<Slot>| match slot {
            Some(Slot::Mention(mention)) => is_actor(&mention.entity),
            _ => false,
        };
        let mut found = Vec::new();
        // *extradited the smuggler to Peru*: with whom, though somebody is named
        let event = event_of(statement).map(|event| event.name);
        let given = !named(&statement.object) || event == Some("COOPERATE");
        if given && event != Some("ACCUSE") {
            found = self.receiver(proposition, target);
        }
        if found.is_empty() {
            found = self.behind(&statement.object, &proposition.object, target);
        }
        if &*statement.predicate.lemma == "be" {
            // *two banks, Belco and Taro*, *nations including Peru*, *Ana Reis and Juan Diaz were judges*: one is not
            // done to the other
            let is_one =
                |actor: &Actor| actor.rule == ActorRule::Itself && !named(&statement.object);
            found.retain(|actor| actor.rule != ActorRule::Apposition && !is_one(actor));
        }
        let own = |actor: &Actor| parties.has_agent(&actor.entity);
        if let Some(Filler::Phrase(phrase)) = &proposition.object
            && !found.is_empty()
            && found.iter().all(own)
        {
            // *discussed its ties with Peru*
            found = self.second_party((phrase.sentence, phrase.head), target, DEPTH);
        }
        parties.or_targets(|_| found)
    }

    /// What is left for a statement whose object and content name nobody else.
    fn last(
        &self,
        statements: &[Statement],
        at: usize,
        found: &[Parties],
        joint: Vec<Actor>,
    ) -> Vec<Actor> {
        let (statement, own) = (&statements[at], &found[at]);
        let proposition = &self.propositions[self.origins[at]];
        let beside = || self.beside(statement, proposition);
        let accuser = || other::accusers(statements, statement);
        let ground = || self.ground(statement, proposition, own);
        let inside = || self.inside(statement, proposition);
        let main = || other::main_ground(self, statements, found, at);
        let office = || self.office(statement, proposition);
        let purpose = || other::purpose(self, statements, found, at);
        let condition = || other::condition(self, statements, found, at);
        let clause = || other::clause_of_object(self, statements, found, at);
        let rules: [&dyn Fn() -> Vec<Actor>; 10] = [
            &|| joint.clone(),
            &clause,
            &beside,
            &accuser,
            &purpose,
            &condition,
            &ground,
            &inside,
            &main,
            &office,
        ];
        let others = rules.iter().map(|rule| rule());
        let mut others =
            others.filter(|found| found.iter().any(|actor| !own.has_agent(&actor.entity)));
        others.next().unwrap_or_default()
    }

    /// The actors behind a slot of a statement.
    fn behind(&self, slot: &Option<Slot>, filler: &Option<Filler>, side: Side) -> Vec<Actor> {
        let Some(Slot::Mention(mention)) = slot else {
            return Vec::new();
        };
        let entity = &mention.entity;
        if is_actor(entity) {
            return self.with_state(entity);
        }
        let place = entity.global && entity.kind == EntityKind::Place;
        if side == Side::Agent && place && self.gazetteer.get(&entity.key).is_none() {
            // *the American Theatre dances*: a place with a name is nobody of the state in it
            return Vec::new();
        }
        let phrase = match filler {
            Some(Filler::Phrase(phrase) | Filler::Charge(phrase)) => phrase,
            _ => return Vec::new(),
        };
        let place = (phrase.sentence, phrase.head);
        let own = match self.referents.at(place) {
            // *Russian and Ukrainian officials*: each statement has one of them
            several if several.len() > 1 => self.in_label(entity),
            _ => self.at(place, side, DEPTH),
        };
        // *the gunmen*, after *gunmen from the Front*
        let first = self.referents.first(entity).filter(|&first| first != place);
        let anew = |first: Place| {
            // *candidates*, after *two candidates*, are any
            let noun = self.token(place).upos == Upos::Noun;
            let bare = noun && !self.is_determined(place);
            self.is_new(place) || bare && self.is_counted(first)
        };
        match first.filter(|&first| own.is_empty() && !anew(first)) {
            Some(first) => self.at(first, side, DEPTH),
            None => own,
        }
    }

    /// *Three people* are others than those of before; *the three people* are not.
    fn is_new(&self, place: Place) -> bool {
        self.is_counted(place) && !self.is_determined(place)
    }

    fn is_counted(&self, place: Place) -> bool {
        let mut children = self.children(place);
        children.any(|child| self.token(child).is(NUMMOD))
    }

    fn is_determined(&self, place: Place) -> bool {
        let determiner =
            |child: Place| self.token(child).is(DET) || self.token(child).deprel == "nmod:poss";
        self.children(place).any(determiner)
    }

    /// An actor, and the state that it is an organ of.
    fn with_state(&self, entity: &Entity) -> Vec<Actor> {
        // *Iraqis* with no other name are Iraq
        let listed = self.gazetteer.get(&entity.key).is_some();
        let people = self.gazetteer.demonym(&entity.label).filter(|_| !listed);
        if let Some(state) = people {
            return vec![Actor {
                entity: entity_of(state),
                rule: ActorRule::Demonym,
            }];
        }
        let itself = Actor {
            entity: entity.clone(),
            rule: ActorRule::Itself,
        };
        let organ = entity.kind == EntityKind::StateOrgan;
        let state = self.gazetteer.state_of(&entity.key, &entity.label);
        let state = state.or_else(|| {
            let by_name = self.gazetteer.state_in_name(&entity.label);
            by_name.filter(|_| !listed)
        });
        let state = state.filter(|_| organ).map(|state| Actor {
            entity: entity_of(state),
            rule: ActorRule::StateOf,
        });
        [itself].into_iter().chain(state).collect()
    }
}

/// How deep in a phrase an actor is looked for: *the hideouts of members of the Front*.
const DEPTH: usize = 3;

/// Whether somebody with a name can act, be asked, be hit.
fn is_actor(entity: &Entity) -> bool {
    entity.global && entity.kind.acts()
}

/// Whether it is a place that cannot act.
fn is_ground(slot: &Option<Slot>) -> bool {
    match slot {
        Some(Slot::Mention(mention)) => {
            mention.entity.kind == EntityKind::Place && !is_actor(&mention.entity)
        }
        _ => false,
    }
}

fn entity_of(known: &Known) -> Entity {
    Entity {
        key: known.key.clone(),
        label: known.label.clone(),
        kind: known.kind,
        global: true,
        same_as: known.same_as.clone(),
    }
}

/// The verb of a statement's predicate: *attack* of *attack on*.
fn verb_of(statement: &Statement) -> &str {
    let lemma = &statement.predicate.lemma;
    lemma.split(' ').next().unwrap_or_default()
}

/// The event that a statement tells.
fn event_of(statement: &Statement) -> Option<EventType> {
    let verb = verb_of(statement);
    let Some(relation) = statement.predicate.relation.as_deref() else {
        // *released three monks*, not *released a report*; *sold tanks to Peru*
        let somebody = match &statement.object {
            Some(Slot::Mention(mention)) => mention.entity.kind.acts(),
            _ => false,
        };
        let event = event_type("-", verb);
        return event.filter(|event| somebody || event.name == "COOPERATE");
    };
    event_type(relation, verb)
}
