//! The other party of a statement whose object names none: beside its verb, in its content, among those who do the same.

use super::{Context, Parties, Place, Side, entity_of, event_of, is_actor, verb_of};
use actant_base::statement::{Actor, ActorRule, EntityKind, Filler, Proposition, Slot, Statement};
use actant_base::syntax::Sentence;
use actant_base::syntax::relation::{ACL, ADVCL, APPOS, CCOMP, NMOD, OBL, PARATAXIS};
use actant_words::lexicon::Group;

/// How deep content lies in content: *said that Peru accused Chile of spying*.
const DEPTH: usize = 2;

/// Whom the content of the statement at `at` is about: who does what is told, else whom it is done to.
pub(super) fn of_content(statements: &[Statement], found: &[Parties], at: usize) -> Vec<Actor> {
    about(statements, found, at, &found[at], DEPTH)
}

fn about(
    statements: &[Statement],
    found: &[Parties],
    at: usize,
    own: &Parties,
    depth: usize,
) -> Vec<Actor> {
    let statement = &statements[at];
    if has_patient(statement) {
        return Vec::new();
    }
    let told = match &statement.object {
        Some(Slot::Statement(inner)) => Some(*inner),
        _ => None,
    };
    let mut actors: Vec<Actor> = Vec::new();
    for inner in told.into_iter().chain(statement.content.iter().copied()) {
        let Some(parties) = found.get(inner).filter(|_| inner != at) else {
            continue;
        };
        let fits = |actor: &&Actor| !own.has_agent(&actor.entity);
        // *Peru denied that its navy attacked Chile*: not about somebody else
        let own_organ = parties
            .agents
            .iter()
            .any(|agent| agent.rule == ActorRule::StateOf && own.has_agent(&agent.entity));
        let agents = parties.agents.iter().filter(|_| !own_organ);
        let mut about_it: Vec<Actor> = agents.filter(fits).cloned().collect();
        if about_it.is_empty() {
            about_it = parties.targets.iter().filter(fits).cloned().collect();
        }
        if about_it.is_empty() && depth > 0 {
            about_it = about(statements, found, inner, own, depth - 1);
        }
        for actor in about_it {
            if actors
                .iter()
                .all(|other| other.entity.key != actor.entity.key)
            {
                let rule = ActorRule::Content;
                actors.push(Actor { rule, ..actor });
            }
        }
    }
    actors
}

/// *arrested a missionary for spying on Chad*: whom it is done to is told, though not by name.
fn has_patient(statement: &Statement) -> bool {
    let somebody = match &statement.object {
        Some(Slot::Mention(mention)) => mention.entity.kind.acts(),
        _ => false,
    };
    let told = statement.predicate.relation.as_deref();
    somebody && event_of(statement).is_some() && told != Some("Request")
}

/// Who says what a statement denies.
pub(super) fn accusers(statements: &[Statement], statement: &Statement) -> Vec<Actor> {
    let denied = statement.denies.iter().filter_map(|&at| statements.get(at));
    let holders = denied.filter_map(|denied| denied.attribution.last()?.holder.as_ref());
    let holders = holders.filter(|holder| is_actor(&holder.entity));
    let actors = holders.take(1).map(|holder| Actor {
        entity: holder.entity.clone(),
        rule: ActorRule::Accuser,
    });
    actors.collect()
}

/// *A declaration demanded that Chad withdraw*, where it is said whose it is: whose word the content is.
pub(super) fn whose_word(statements: &[Statement], statement: &Statement) -> Vec<Actor> {
    let thing = match &statement.subject {
        Some(Slot::Mention(mention)) => !mention.entity.kind.acts(),
        _ => false,
    };
    let told = match statement.object {
        Some(Slot::Statement(inner)) if thing => statements.get(inner),
        _ => None,
    };
    let holder = told.and_then(|told| told.attribution.last()?.holder.as_ref());
    let holder = holder.filter(|holder| is_actor(&holder.entity));
    let actor = holder.map(|holder| Actor {
        entity: holder.entity.clone(),
        rule: ActorRule::Word,
    });
    actor.into_iter().collect()
}

/// Who does the same together with the subject of the statement at `at`, where it is something that one does with another:
/// *Peru and Chile clashed*, *Peru and Chile upgraded their ties*.
pub(super) fn joint(
    context: &Context,
    statements: &[Statement],
    found: &[Parties],
    at: usize,
) -> Vec<Actor> {
    let statement = &statements[at];
    if !context.is_mutual(at, statement) {
        return Vec::new();
    }
    let head = |at: usize| {
        let proposition = &context.propositions[context.origins[at]];
        (proposition.sentence, proposition.head)
    };
    let same = |&other: &usize| {
        other != at
            && head(other) == head(at)
            && statements[other].predicate.lemma == statement.predicate.lemma
            && statements[other].subject != statement.subject
    };
    let mut actors: Vec<Actor> = Vec::new();
    for other in (0..statements.len()).filter(same) {
        for actor in &found[other].agents {
            let new = actors
                .iter()
                .all(|known| known.entity.key != actor.entity.key);
            if new && !found[at].has_agent(&actor.entity) {
                let rule = ActorRule::Joint;
                actors.push(Actor {
                    rule,
                    ..actor.clone()
                });
            }
        }
    }
    actors
}

impl Context<'_> {
    /// Whether several do it with each other: by the verb, or by the noun that is its object.
    fn is_mutual(&self, at: usize, statement: &Statement) -> bool {
        let verb = self.lexicon.is_in(Group::Mutual, verb_of(statement));
        let object = match &self.propositions[self.origins[at]].object {
            Some(Filler::Phrase(phrase)) => {
                let noun = self.token((phrase.sentence, phrase.head)).lower_lemma();
                self.lexicon.is_in(Group::Tie, &noun)
            }
            _ => false,
        };
        // *hold talks* is one predicate
        let mut words = statement.predicate.lemma.split(' ').skip(1);
        let noun = words.any(|word| {
            let singular = word.strip_suffix('s').unwrap_or(word);
            self.lexicon.is_in(Group::Tie, singular)
        });
        verb || object || noun
    }

    /// Whether the subject is done something rather than does it.
    pub(super) fn is_undergone(&self, statement: &Statement) -> bool {
        self.lexicon.is_in(Group::Undergoing, verb_of(statement))
    }

    /// *faces pressure from Peru*: the deed is the object's.
    pub(super) fn is_received(&self, statement: &Statement) -> bool {
        let lemma = &statement.predicate.lemma;
        let deed = lemma.split(' ').count() > 2;
        deed && (lemma.ends_with(" from") || lemma.ends_with(" by"))
            && statement.object.is_some()
            && self.lexicon.is_in(Group::Receiving, verb_of(statement))
    }

    /// The arguments beside the verb of a proposition, each with its preposition.
    fn obliques(&self, proposition: &Proposition) -> Vec<(Place, String)> {
        let sentence = &self.sentences[proposition.sentence];
        let found = sentence.by(proposition.head, OBL | NMOD);
        let found = found.map(|child| (proposition.sentence, child));
        found
            .filter_map(|place| Some((place, self.case(place)?)))
            .collect()
    }

    /// *drones were launched from Iran*: the state that a verb of sending to a target says they come from.
    pub(super) fn launched_from(&self, sentence: usize, verb: usize) -> Vec<Actor> {
        let place = (sentence, verb);
        let lemma = self.token(place).lower_lemma();
        if !self.lexicon.is_in(Group::Launching, &lemma) {
            return Vec::new();
        }
        let from = self.children(place).filter(|&child| {
            self.token(child).is(OBL | NMOD) && self.case(child).as_deref() == Some("from")
        });
        let from = from.flat_map(|place| self.joined(place));
        let lands = from.filter_map(|place| self.land(place));
        let lands = lands.map(|actor| Actor {
            rule: ActorRule::Origin,
            ..actor
        });
        lands.collect()
    }

    /// *killed in a Turkish airstrike*, *arrested during a raid by the police of Peru*.
    pub(super) fn doers_beside(&self, proposition: &Proposition) -> Vec<Actor> {
        for (place, case) in self.obliques(proposition) {
            let lemma = self.token(place).lower_lemma();
            let inside = matches!(case.as_str(), "in" | "during" | "by");
            if !inside || self.lexicon.event(&lemma).is_none() {
                continue;
            }
            let found = self.at(place, Side::Agent, super::DEPTH).into_iter();
            let found: Vec<Actor> = found
                .map(|actor| Actor {
                    rule: ActorRule::DeedBeside,
                    ..actor
                })
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// *sent Iranian drones to Syria*: who gets something comes before whose it is.
    pub(super) fn receiver(&self, proposition: &Proposition, side: Side) -> Vec<Actor> {
        let verb = &proposition.predicate.lemma;
        let verb = verb.split(' ').next().unwrap_or_default();
        if !self.lexicon.is_transfer(verb) && !self.lexicon.is_in(Group::DoubleObject, verb) {
            return Vec::new();
        }
        let beside = self.obliques(proposition).into_iter();
        let to = beside.chain(self.after_object(proposition));
        let to = to.filter(|(_, case)| case == "to").map(|(place, _)| place);
        self.others(to.collect(), side)
    }

    /// The other party beside the verb. *Against* and *with* make one of whoever acts; other prepositions where the statement
    /// tells an event.
    pub(super) fn beside(&self, statement: &Statement, proposition: &Proposition) -> Vec<Actor> {
        let event = event_of(statement);
        let side = Side::Target {
            judged: event.is_some_and(|event| event.judges),
        };
        let obliques = self.obliques(proposition);
        if side == (Side::Target { judged: true }) {
            // *complained to the council about Turkish raids*
            let deeds = ["over", "about", "at", "for"];
            let about = obliques
                .iter()
                .filter(|(_, case)| deeds.contains(&case.as_str()));
            let found = self.others(about.map(|&(place, _)| place).collect(), side);
            if !found.is_empty() {
                return found;
            }
        }
        let always = ["against", "with"];
        let typed = ["to", "from", "toward", "towards", "for", "on", "at", "over"];
        let typed = typed.iter().filter(|_| event.is_some());
        for wanted in always.iter().chain(typed) {
            let fits = obliques.iter().filter(|(_, case)| case == wanted);
            let fits = fits.map(|&(place, _)| place);
            let found = self.others(fits.collect(), side);
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// *visas to traders*: what hangs from the object with its preposition.
    fn after_object(&self, proposition: &Proposition) -> Vec<(Place, String)> {
        let Some(Filler::Phrase(phrase)) = &proposition.object else {
            return Vec::new();
        };
        let children = self.children((phrase.sentence, phrase.head));
        let after = children.filter(|&child| self.token(child).is(NMOD));
        after
            .filter_map(|place| Some((place, self.case(place)?)))
            .collect()
    }

    fn others(&self, places: Vec<Place>, side: Side) -> Vec<Actor> {
        let places = places.into_iter().flat_map(|place| self.joined(place));
        let found = places.flat_map(|place| self.at(place, side, super::DEPTH));
        let found = found.map(|actor| match actor.rule {
            ActorRule::StateOf => actor,
            _ => Actor {
                rule: ActorRule::Beside,
                ..actor
            },
        });
        found.collect()
    }

    /// The state on whose ground it happens: of a place that is the object, else beside the verb.
    pub(super) fn ground(&self, statement: &Statement, proposition: &Proposition) -> Vec<Actor> {
        if !event_of(statement).is_some_and(|event| event.has_ground) {
            return Vec::new();
        }
        let object = match &proposition.object {
            Some(Filler::Phrase(phrase)) => Some((phrase.sentence, phrase.head)),
            _ => None,
        };
        let obliques = self.obliques(proposition).into_iter();
        let inside = obliques.filter(|(_, case)| {
            matches!(
                case.as_str(),
                "in" | "into" | "inside" | "near" | "from" | "to" | "on" | "at" | "across"
            )
        });
        let places = object.into_iter().chain(inside.map(|(place, _)| place));
        let below = |place: Place| {
            let inner = self
                .children(place)
                .filter(|&child| self.token(child).is(NMOD));
            [place].into_iter().chain(inner)
        };
        let mut states = places.flat_map(below).filter_map(|place| self.land(place));
        states.next().into_iter().collect()
    }

    /// *suspended an aid programme for Bosnia*: the first actor, or state of a place, that the words of the object name. Not
    /// where deeds are judged: there it may be a victim.
    pub(super) fn inside(&self, statement: &Statement, proposition: &Proposition) -> Vec<Actor> {
        let Some(Filler::Phrase(phrase)) = &proposition.object else {
            return Vec::new();
        };
        let judged = event_of(statement).is_none_or(|event| event.judges);
        if judged || phrase.sentence != proposition.sentence {
            return Vec::new();
        }
        let sentence = &self.sentences[phrase.sentence];
        let mut words: Vec<usize> = sentence.subtree(phrase.head);
        words.retain(|&word| word > phrase.head && !is_in_clause(sentence, word, phrase.head));
        let mut found = words.into_iter().map(|word| (phrase.sentence, word));
        let actor = found.find_map(|place| {
            let named = self.named(place).into_iter().next();
            let named = named.map(|entity| Actor {
                entity,
                rule: ActorRule::Inside,
            });
            named.or_else(|| self.land(place))
        });
        actor.into_iter().collect()
    }

    /// The state in which a place lies.
    fn land(&self, place: Place) -> Option<Actor> {
        let entity = self.referents.at(place).first()?;
        let lies = matches!(entity.kind, EntityKind::Place | EntityKind::State);
        let state = self.gazetteer.state_of(&entity.key, &entity.label);
        let state = state.filter(|_| lies && entity.global)?;
        Some(Actor {
            entity: entity_of(state),
            rule: ActorRule::Ground,
        })
    }
}

/// Whether a clause or another thing stands between a word and the noun at `top`.
fn is_in_clause(sentence: &Sentence, word: usize, top: usize) -> bool {
    let tokens = &sentence.tokens;
    let up = std::iter::successors(Some(word), |&at| tokens[at].head);
    let mut up = up.take_while(|&at| at != top).take(tokens.len());
    up.any(|at| tokens[at].is(ACL | ADVCL | CCOMP | PARATAXIS | APPOS))
}
