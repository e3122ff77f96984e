//! Of what type a statement is an event.

use super::Context;
use super::side::sector_of_words;
use actant_base::statement::{Actor, ActorRule, Certainty, EntityKind, Polarity, Slot, Statement};
use actant_words::lexicon::{EventType, Group, event_type};

/// Types of material conflict: what somebody does who carries out a threat.
const CONFLICT: [&str; 6] = [
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "REJECT",
];

/// Types of cooperation: what somebody does who keeps a promise.
const COOPERATION: [&str; 6] = [
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "CONCEDE",
    "RETREAT",
];

impl Context<'_> {
    /// The type of the event that the statement at `at` tells; none if it tells none.
    pub(super) fn kind(&self, at: usize) -> Option<EventType> {
        let statement = &self.reading.statements[at];
        if self.threatens(statement) {
            return event_type("Threaten", "-");
        }
        let plain = self.plain(statement);
        if plain.is_none() {
            return self.by_content(statement);
        }
        let kind = plain?;
        if self.fails(statement) || self.declines(statement, kind) {
            return event_type("Reject", "-");
        }
        if statement.polarity == Polarity::Positive && statement.is_ahead() {
            // PLOVER: what is yet to come is promised or threatened; not what somebody wants of others
            let own = self.is_own_word(statement);
            let wished = statement.certainty == Certainty::Desired && !own;
            let promised = yet_to_come(kind, own).filter(|_| !wished);
            return Some(promised.unwrap_or(kind));
        }
        Some(kind)
    }

    /// The type of what is said or meant, where saying or meaning it is the event.
    fn by_content(&self, statement: &Statement) -> Option<EventType> {
        let told = match statement.object {
            Some(Slot::Statement(inner)) => Some(inner),
            _ => None,
        };
        let affirmed = statement.polarity == Polarity::Positive;
        let inner = told.into_iter().chain(statement.content.iter().copied());
        let mut inner = inner.filter_map(|inner| self.reading.statements.get(inner));
        inner.find_map(|inner| {
            let own = key_of(&inner.subject).is_some()
                && key_of(&inner.subject) == key_of(&statement.subject);
            if !affirmed || !speaks(statement) {
                None
            } else if own {
                self.meant(inner)
            } else if self.alleges(statement, inner) {
                event_type("Accuse", "allege")
            } else if self.demands(statement, inner) {
                event_type("Request", "-")
            } else {
                None
            }
        })
    }

    /// *failed to agree*.
    pub(super) fn fails(&self, statement: &Statement) -> bool {
        statement.polarity == Polarity::Negative
            && statement.certainty == Certainty::Asserted
            && statement.attribution.len() < 2
            && statement.predicate.relation.as_deref() == Some("Agree")
    }

    /// *said it would not meet the demands of Chad*.
    pub(super) fn declines(&self, statement: &Statement, kind: EventType) -> bool {
        let offered = COOPERATION.contains(&kind.name) || kind.name == "AGREE";
        statement.polarity == Polarity::Negative
            && offered
            && statement.is_ahead()
            && (statement.attribution.is_empty() || self.is_own_word(statement))
    }

    /// *wants to help Chad*, *is prepared to bomb Chad*: promised or threatened.
    fn meant(&self, inner: &Statement) -> Option<EventType> {
        let intended =
            inner.certainty == Certainty::Desired && inner.polarity == Polarity::Positive;
        let kind = self.plain(inner).filter(|_| intended)?;
        yet_to_come(kind, true)
    }

    /// *said that Chad must withdraw*.
    fn demands(&self, statement: &Statement, inner: &Statement) -> bool {
        let verb = statement.predicate.lemma.split(' ').next();
        let insists = verb.is_some_and(|verb| {
            let asks = || self.lexicon.relation(verb, Some("for")) == Some("Request");
            self.lexicon.is_in(Group::Mandative, verb) || asks()
        });
        let said = match statement.predicate.relation.as_deref() {
            Some(relation) => relation == "Communicate",
            None => insists,
        };
        said && inner.certainty == Certainty::Desired && !inner.agents.is_empty()
    }

    /// The type by the statement's relation and verb alone.
    fn plain(&self, statement: &Statement) -> Option<EventType> {
        let verb = statement.predicate.lemma.split(' ').next()?;
        // *died in a Turkish airstrike*
        let struck = statement
            .agents
            .iter()
            .any(|agent| agent.rule == ActorRule::DeedBeside);
        if let Some(received) = self.received(statement, verb) {
            return Some(received);
        }
        match statement.predicate.relation.as_deref() {
            Some("Affect") if self.is_hit_by_arms(statement, verb) => event_type("Assault", "-"),
            Some("Mobilize") if together(statement) => event_type("Cooperate", "-"),
            Some(relation) => event_type(relation, verb),
            None if struck && self.lexicon.is_in(Group::Deadly, verb) => {
                event_type("Assault", "kill")
            }
            None if self.deploys(statement, verb) => event_type("Mobilize", "-"),
            None if self.resigns(statement) => event_type("Retreat", "resign"),
            None if self.owns_up(statement).is_some() => self.owns_up(statement),
            None if self.visits(statement) => event_type("Consult", "visit"),
            None if self.investigates(statement) => event_type("Accuse", "investigate"),
            None if is_somebody(&statement.object) || self.trades(statement, verb) => {
                event_type("-", verb)
            }
            None => None,
        }
    }

    /// *received weapons from Peru*, *faces sanctions from Peru*: what the other party does.
    fn received(&self, statement: &Statement, verb: &str) -> Option<EventType> {
        let lemma = &statement.predicate.lemma;
        let words: Vec<&str> = lemma.split(' ').collect();
        let [_, .., noun, "from" | "by"] = words[..] else {
            return None;
        };
        let got = words.len() > 2 && self.lexicon.is_in(Group::Receiving, verb);
        let singular = noun.strip_suffix('s').unwrap_or(noun);
        let found = [noun, singular].into_iter().filter(|_| got);
        let mut relations = found.filter_map(|noun| {
            let given = ["give", "impose"].into_iter();
            let mut given = given.filter_map(|verb| self.lexicon.relation_with(verb, noun)?);
            let deed = || self.lexicon.event(noun);
            let done = || self.lexicon.relation(&deed()?.verb, None);
            given.next().or_else(done)
        });
        event_type(relations.next()?, "-")
    }

    /// *Kenyan troops landed in Haiti*: those of a state under arms, in another.
    fn deploys(&self, statement: &Statement, verb: &str) -> bool {
        let moves = self.lexicon.is_in(Group::Entering, verb);
        let own = |target: &Actor| {
            let same = |agent: &Actor| agent.entity.key == target.entity.key;
            statement.agents.iter().any(same)
        };
        let state = |target: &Actor| target.entity.kind == EntityKind::State && !own(target);
        let called = self.last_word(&statement.subject);
        let armed = called
            .is_some_and(|noun| self.lexicon.is_in(Group::Forces, &noun) || noun == "peacekeeper");
        moves && armed && !statement.agents.is_empty() && statement.targets.iter().any(state)
    }

    /// *The prime minister resigned*: somebody who holds an office of state, as far as the list or the words tell.
    fn resigns(&self, statement: &Statement) -> bool {
        let lemma = &statement.predicate.lemma;
        let mut words = lemma.split(' ');
        let verb: Vec<&str> = words.by_ref().take(2).collect();
        let leaves = verb.first() == Some(&"resign") || verb[..] == ["step", "down"];
        let known = |agent: &Actor| {
            let known = self.gazetteer.get(&agent.entity.key);
            agent.rule == ActorRule::Itself && known.is_some_and(|known| known.office.is_some())
        };
        let called = match &statement.subject {
            Some(Slot::Mention(mention)) => {
                let words = [&*mention.text, &*mention.entity.label];
                let mut sectors = words.iter().map(|words| sector_of_words(words));
                sectors.any(|sector| matches!(sector, Some("GOV" | "LEG" | "MIL" | "JUD")))
            }
            _ => false,
        };
        leaves && (called || statement.agents.iter().any(known))
    }

    /// *claimed responsibility for the attack*: the deed that somebody says is theirs.
    fn owns_up(&self, statement: &Statement) -> Option<EventType> {
        let lemma = &statement.predicate.lemma;
        let owns = matches!(
            &**lemma,
            "claim responsibility for" | "take responsibility for" | "accept responsibility for"
        );
        let deed = self.last_word(&statement.object).filter(|_| owns)?;
        let verb = &self.lexicon.event(&deed)?.verb;
        event_type(self.lexicon.relation(verb, None)?, verb)
    }

    /// *a village was hit by shells*: what arms do to what they hit.
    fn is_hit_by_arms(&self, statement: &Statement, verb: &str) -> bool {
        let hits = matches!(verb, "hit" | "damage");
        let arms = self.last_word(&statement.subject);
        hits && arms.is_some_and(|noun| self.lexicon.is_in(Group::Arms, &noun))
    }

    /// The last noun of a description, in the singular.
    fn last_word(&self, slot: &Option<Slot>) -> Option<String> {
        let Some(Slot::Mention(mention)) = slot else {
            return None;
        };
        let word = mention.text.split_whitespace().next_back()?.to_lowercase();
        Some(word.strip_suffix('s').unwrap_or(&word).to_owned())
    }

    /// *opened an investigation into the army of Peru*.
    fn investigates(&self, statement: &Statement) -> bool {
        let words = statement.predicate.lemma.split(' ').skip(1);
        let mut nouns = words.map(|word| word.strip_suffix('s').unwrap_or(word));
        let looks = nouns.any(|noun| matches!(noun, "investigation" | "inquiry" | "probe"));
        looks && !statement.targets.is_empty()
    }

    /// *sold tanks to Peru*: the other party is no object.
    fn trades(&self, statement: &Statement, verb: &str) -> bool {
        self.lexicon.is_in(Group::Trading, verb) && !statement.targets.is_empty()
    }

    /// *The prime minister arrived in Amman*: of somebody who holds an office, as far as the list or the words tell.
    fn visits(&self, statement: &Statement) -> bool {
        let mut words = statement.predicate.lemma.split(' ');
        let verb = words.next().unwrap_or_default();
        let stays = verb == "be" && words.any(|word| matches!(word, "visit" | "trip" | "tour"));
        if !stays && !self.lexicon.is_in(Group::Travelling, verb) || statement.targets.is_empty() {
            return false;
        }
        let held = |agent: &Actor| {
            let known = self.gazetteer.get(&agent.entity.key);
            let office = known.and_then(|known| known.office.as_deref());
            agent.rule == ActorRule::Itself
                && agent.entity.kind == EntityKind::Person
                && office.is_some_and(|office| !office.starts_with("former"))
        };
        let called = match &statement.subject {
            Some(Slot::Mention(mention)) => {
                let words = [&*mention.text, &*mention.entity.label];
                words
                    .iter()
                    .any(|words| sector_of_words(words) == Some("GOV"))
            }
            _ => false,
        };
        statement.agents.iter().any(held) || called
    }

    /// *threatened Chad*, *threatened action against Chad*: what is said, not what endangers.
    fn threatens(&self, statement: &Statement) -> bool {
        let relation = statement.predicate.relation.as_deref();
        let says = statement.predicate.lemma.starts_with("threaten");
        says && relation == Some("Endanger") && speaks(statement) && !statement.agents.is_empty()
    }

    /// *claimed that Chad had attacked a village*: what somebody else did, and it is conflict. Of plain saying, only where a
    /// state says it: others tell what they know.
    fn alleges(&self, statement: &Statement, inner: &Statement) -> bool {
        let says = match statement.predicate.relation.as_deref() {
            Some("Communicate") => statement.agents.iter().any(|agent| {
                agent.entity.kind == EntityKind::State && agent.rule == ActorRule::Itself
            }),
            None => true,
            Some(_) => false,
        };
        let conflict = self.plain(inner).is_some_and(|kind| {
            CONFLICT.contains(&kind.name) && kind.name != "REJECT" && kind.name != "PROTEST"
        });
        let told = matches!(
            inner.certainty,
            Certainty::Asserted | Certainty::Alleged | Certainty::Hedged
        );
        let done = inner.polarity == Polarity::Positive && !inner.is_ahead() && told;
        let others = inner.agents.iter().any(|agent| {
            let same = |own: &Actor| own.entity.key == agent.entity.key;
            !statement.agents.iter().any(same)
        });
        says && conflict && done && others
    }

    /// *said it will boycott the talks*.
    fn is_own_word(&self, statement: &Statement) -> bool {
        let holder = statement
            .attribution
            .last()
            .and_then(|source| source.holder.as_ref());
        let subject = key_of(&statement.subject);
        holder.is_some_and(|holder| Some(&*holder.entity.key) == subject)
    }
}

/// *Peru and Chile held war games*, *held an exercise with Chile*.
fn together(statement: &Statement) -> bool {
    let joint = |target: &Actor| target.rule == ActorRule::Joint;
    statement.targets.iter().any(joint) || statement.predicate.lemma.ends_with(" with")
}

/// The type of what is announced: cooperation is promised; conflict is threatened, if who would do it says so.
fn yet_to_come(kind: EventType, own: bool) -> Option<EventType> {
    if COOPERATION.contains(&kind.name) {
        // *will meet the envoy of Peru*: who announces it promises it, and not the envoy
        return event_type("Agree", "-");
    }
    let threat = CONFLICT.contains(&kind.name) && own;
    threat.then(|| event_type("Threaten", "-")).flatten()
}

/// *villagers blocked a road*: what coerces where the police do it is protest where people do.
pub(super) fn by_source(kind: EventType, statement: &Statement, sector: Option<&str>) -> EventType {
    let verb = statement
        .predicate
        .lemma
        .split(' ')
        .next()
        .unwrap_or_default();
    let people = ["CVL", "LAB", "EDU", "OPP", "REF", "BUS", "REL"];
    // *Peru protested against the raid*: states do so in words
    let state = statement.agents.iter().any(|agent| {
        let kind = agent.entity.kind;
        agent.rule == ActorRule::Itself
            && matches!(kind, EntityKind::State | EntityKind::StateOrgan)
    });
    if kind.name == "PROTEST" && verb == "protest" && state {
        return event_type("Accuse", "-").unwrap_or(kind);
    }
    let protest = kind.name == "COERCE"
        && verb == "block"
        && sector.is_some_and(|sector| people.contains(&sector));
    let mode = EventType {
        mode: Some("obstruct"),
        ..kind
    };
    match event_type("Protest", "-").filter(|_| protest) {
        Some(protest) => EventType {
            mode: mode.mode,
            ..protest
        },
        None => kind,
    }
}

/// Whether a slot has somebody: *released three monks*.
fn is_somebody(slot: &Option<Slot>) -> bool {
    match slot {
        Some(Slot::Mention(mention)) => mention.entity.kind.acts(),
        _ => false,
    }
}

fn key_of(slot: &Option<Slot>) -> Option<&str> {
    match slot {
        Some(Slot::Mention(mention)) => Some(&mention.entity.key),
        _ => None,
    }
}

/// Whether the subject is somebody, and no medium that tells of others.
fn speaks(statement: &Statement) -> bool {
    match &statement.subject {
        Some(Slot::Mention(mention)) => {
            let tells = mention.entity.kind == EntityKind::Media;
            (mention.entity.kind.acts() || !statement.agents.is_empty()) && !tells
        }
        _ => false,
    }
}
