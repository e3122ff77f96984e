//! The other party of a statement whose object names none: beside its verb, in its content, among those who do the same.

use super::{Context, Parties, Place, Side, entity_of, event_of, is_actor, verb_of};
use actant_base::statement::{Actor, ActorRule, EntityKind, Filler, Proposition, Slot, Statement};
use actant_base::syntax::Sentence;
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, CCOMP, IOBJ, LIST, NMOD, OBJ, OBL, PARATAXIS, XCOMP,
};
use actant_words::lexicon::{Complement, Group, WordClass, sector};

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

/// *arrested a missionary for spying on Chad*, *accused the film of mocking Peruvian customs*: whom or what it is done to is
/// told, though not by name.
fn has_patient(statement: &Statement) -> bool {
    let event = event_of(statement);
    let accused = event.is_some_and(|event| event.name == "ACCUSE");
    let somebody = match &statement.object {
        Some(Slot::Mention(mention)) => mention.entity.kind.acts() || accused,
        _ => false,
    };
    let told = statement.predicate.relation.as_deref();
    somebody && event.is_some() && told != Some("Request")
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

/// *A declaration demanded that Chad withdraw*, where it is said whose it is: whose word the content is. In *the storm left
/// ten injured, the union said* the whole is the union’s word, and the storm nobody’s.
pub(super) fn whose_word(statements: &[Statement], statement: &Statement) -> Vec<Actor> {
    let thing = match &statement.subject {
        Some(Slot::Mention(mention)) => !mention.entity.kind.acts(),
        _ => false,
    };
    let told = match statement.object {
        Some(Slot::Statement(inner)) if thing => statements.get(inner),
        _ => None,
    };
    let own = told.filter(|told| told.attribution.len() > statement.attribution.len());
    let holder = own.and_then(|told| told.attribution.last()?.holder.as_ref());
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

/// *investigates claims the Union broke the law*, *rejected charges that Sudan armed rebels*: whom the clause of the noun is
/// about. What a Sudanese company did is not about Sudan.
pub(super) fn clause_of_object(
    context: &Context,
    statements: &[Statement],
    found: &[Parties],
    at: usize,
) -> Vec<Actor> {
    let Some(Filler::Phrase(phrase)) = &context.propositions[context.origins[at]].object else {
        return Vec::new();
    };
    let noun = context.token((phrase.sentence, phrase.head)).lower_lemma();
    let told = context
        .lexicon
        .operator(WordClass::Noun, &noun, Complement::That);
    let tells = |&other: &usize| {
        let of = &context.propositions[context.origins[other]];
        let verb = context.token((of.sentence, of.head));
        let below = verb.is(ACL | CCOMP) && verb.head == Some(phrase.head);
        other != at && of.sentence == phrase.sentence && below
    };
    if told.is_none() {
        return Vec::new();
    }
    for other in (0..statements.len()).filter(tells) {
        for actors in [&found[other].agents, &found[other].targets] {
            let private = has_private_doer(&statements[other]);
            let mut actors = actors.clone();
            actors.retain(|actor| {
                let of_state = private && actor.rule == ActorRule::Demonym;
                !of_state && !found[at].has_agent(&actor.entity)
            });
            let actors = as_content(&actors);
            if !actors.is_empty() {
                return actors;
            }
        }
    }
    Vec::new()
}

/// *a Sudanese company*: no organ of its state.
fn has_private_doer(statement: &Statement) -> bool {
    match &statement.subject {
        Some(Slot::Mention(doer)) => {
            matches!(
                doer.entity.kind,
                EntityKind::Organisation | EntityKind::Media
            )
        }
        _ => false,
    }
}

/// *blocked a road to protest against Peru*, *marched, demanding talks with Peru*: whom what people do in protest is about.
pub(super) fn purpose(
    context: &Context,
    statements: &[Statement],
    found: &[Parties],
    at: usize,
) -> Vec<Actor> {
    let statement = &statements[at];
    let event = event_of(statement);
    let protests = event.is_some_and(|event| event.name == "PROTEST");
    if !protests && verb_of(statement) != "block" {
        return Vec::new();
    }
    let place = |at: usize| {
        let proposition = &context.propositions[context.origins[at]];
        (proposition.sentence, proposition.head)
    };
    let beside = |&other: &usize| {
        let (sentence, head) = place(other);
        let token = context.token((sentence, head));
        let below = token.is(ADVCL | XCOMP) && token.head == Some(place(at).1);
        below && sentence == place(at).0 && statements[other].subject == statement.subject
    };
    let mut others = (0..statements.len()).filter(beside);
    let other = others.find(|&other| !found[other].targets.is_empty());
    other.map_or_else(Vec::new, |other| as_content(&found[other].targets))
}

/// Those of another statement, by what that tells.
fn as_content(actors: &[Actor]) -> Vec<Actor> {
    let actors = actors.iter().cloned();
    let told = actors.map(|actor| Actor {
        rule: ActorRule::Content,
        ..actor
    });
    told.collect()
}

/// *threatened to strike unless Peru pays*, *warned of war if Chad invades*: who can still avert what is threatened.
pub(super) fn condition(
    context: &Context,
    statements: &[Statement],
    found: &[Parties],
    at: usize,
) -> Vec<Actor> {
    let relation = statements[at].predicate.relation.as_deref();
    if !matches!(relation, Some("Threaten" | "Warn" | "Endanger")) {
        return Vec::new();
    }
    let of = |at: usize| &context.propositions[context.origins[at]];
    let own = of(at);
    let below = |head: usize| {
        let tokens = &context.sentences[own.sentence].tokens;
        let up = std::iter::successors(Some(head), |&at| tokens[at].head);
        up.take(tokens.len()).any(|at| at == own.head)
    };
    let mut others = (0..statements.len()).filter(|&other| {
        of(other).sentence == own.sentence
            && &*statements[other].rule == "condition"
            && below(of(other).head)
    });
    let other = others.find(|&other| !found[other].agents.is_empty());
    other.map_or_else(Vec::new, |other| as_content(&found[other].agents))
}

/// *raided a village in Peru, killing nine people*: on whose ground the raid was.
pub(super) fn main_ground(
    context: &Context,
    statements: &[Statement],
    found: &[Parties],
    at: usize,
) -> Vec<Actor> {
    let statement = &statements[at];
    let proposition = &context.propositions[context.origins[at]];
    let lexicon = context.lexicon;
    let verb = verb_of(statement);
    let harms = lexicon.is_in(Group::Deadly, verb) || lexicon.is_in(Group::Injuring, verb);
    let token = context.token((proposition.sentence, proposition.head));
    let main = token.head.filter(|_| harms && token.is(ADVCL));
    let same = |&other: &usize| {
        let of = &context.propositions[context.origins[other]];
        of.sentence == proposition.sentence
            && Some(of.head) == main
            && statements[other].subject == statement.subject
            && event_of(&statements[other]).is_some_and(|event| event.has_ground)
    };
    let main = (0..at).find(same).filter(|_| main.is_some());
    let targets = main.map(|main| found[main].targets.as_slice());
    let targets = targets.unwrap_or_default().iter().cloned();
    targets
        .map(|target| Actor {
            rule: ActorRule::Ground,
            ..target
        })
        .collect()
}

impl Context<'_> {
    /// Whether several do it with each other: by the verb, or by the noun that is its object.
    fn is_mutual(&self, at: usize, statement: &Statement) -> bool {
        let verb = self.lexicon.is_in(Group::Mutual, verb_of(statement));
        let object = match &self.propositions[self.origins[at]].object {
            Some(Filler::Phrase(phrase)) => {
                let place = (phrase.sentence, phrase.head);
                // *ten days of talks*
                let of = self.children(place).filter(|&child| {
                    self.token(child).is(NMOD) && self.case(child).as_deref() == Some("of")
                });
                let mut nouns = of.chain([place]).map(|noun| self.token(noun).lower_lemma());
                nouns.any(|noun| self.lexicon.is_in(Group::Tie, &noun))
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

    /// The arguments beside the verb of a proposition, each with its preposition.
    pub(super) fn obliques(&self, proposition: &Proposition) -> Vec<(Place, String)> {
        self.obliques_of(proposition.sentence, proposition.head)
    }

    fn obliques_of(&self, sentence: usize, verb: usize) -> Vec<(Place, String)> {
        let found = self.sentences[sentence].by(verb, OBL | NMOD);
        let found = found.map(|child| (sentence, child));
        // *with the exception of Peru*
        let found = found.filter(|&place| self.token(place).lower_lemma() != "exception");
        found
            .filter_map(|place| Some((place, self.case(place)?)))
            .collect()
    }

    /// *one was killed and two were wounded in a raid*: what stands beside the last of several verbs.
    fn shared_obliques(&self, proposition: &Proposition) -> Vec<(Place, String)> {
        let head = (proposition.sentence, proposition.head);
        let verbs = self.joined(head).into_iter().skip(1);
        let all = verbs.flat_map(|(_, verb)| self.obliques_of(proposition.sentence, verb));
        all.collect()
    }

    /// *drones were launched from Iran*: the state that a verb of sending to a target says they come from.
    pub(super) fn launched_from(&self, sentence: usize, verb: usize) -> Vec<Actor> {
        self.out_of(sentence, verb, Group::Launching)
    }

    /// *refugees were expelled from Sudan*: the state whose deed that is, if nobody else is named.
    pub(super) fn expelled_from(&self, sentence: usize, verb: usize) -> Vec<Actor> {
        self.out_of(sentence, verb, Group::Expelling)
    }

    fn out_of(&self, sentence: usize, verb: usize, verbs: Group) -> Vec<Actor> {
        let place = (sentence, verb);
        let lemma = self.token(place).lower_lemma();
        if !self.lexicon.is_in(verbs, &lemma) {
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
        let own = self.obliques(proposition).into_iter();
        for (place, case) in own.chain(self.shared_obliques(proposition)) {
            let lemma = self.token(place).lower_lemma();
            let inside = matches!(case.as_str(), "in" | "during" | "by");
            if !inside || self.lexicon.event(&lemma).is_none() {
                continue;
            }
            let mut found = self.at(place, Side::Agent, super::DEPTH);
            if found.is_empty() && self.lexicon.is_in(Group::Fighting, &lemma) {
                // *killed in a clash with soldiers of Chad*
                found = self.others(self.after(place, &["with"]), Side::Agent);
            }
            let found: Vec<Actor> = found
                .into_iter()
                .map(|actor| Actor {
                    rule: ActorRule::DeedBeside,
                    ..actor
                })
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        self.decided_in(proposition)
    }

    /// *was acquitted in the Senate*, *was fined by a court in Lima*: the court or chamber in which it is decided does it.
    fn decided_in(&self, proposition: &Proposition) -> Vec<Actor> {
        let verb = self
            .token((proposition.sentence, proposition.head))
            .lower_lemma();
        if !self.lexicon.is_in(Group::Deciding, &verb) {
            return Vec::new();
        }
        let decides = |(place, case): &(Place, String)| {
            let lemma = self.token(*place).lower_lemma();
            matches!(case.as_str(), "in" | "at" | "before" | "by")
                && matches!(sector(&lemma), Some("JUD" | "LEG"))
        };
        let rooms = self.obliques(proposition).into_iter().filter(decides);
        let mut found = rooms.map(|(place, _)| self.at(place, Side::Agent, super::DEPTH));
        let found = found.find(|found| !found.is_empty()).unwrap_or_default();
        let found = found.into_iter().map(|actor| match actor.rule {
            ActorRule::StateOf => actor,
            _ => Actor {
                rule: ActorRule::DeedBeside,
                ..actor
            },
        });
        found.collect()
    }

    /// *sent Iranian drones to Syria*: who gets something comes before whose it is.
    pub(super) fn receiver(&self, proposition: &Proposition, side: Side) -> Vec<Actor> {
        let verb = &proposition.predicate.lemma;
        let verb = verb.split(' ').next().unwrap_or_default();
        let given = self.given_to(proposition);
        let found = self.others(given, side);
        if !found.is_empty() {
            return found;
        }
        if self.lexicon.is_in(Group::Launching, verb) {
            // *fired Iranian rockets into Chad*: at whom comes before whose they are
            let aimed = self.obliques(proposition).into_iter();
            let aimed = aimed.chain(self.after_object(proposition));
            let at = ["at", "on", "into", "against", "towards", "toward", "across"];
            let aimed = aimed.filter(|(_, case)| at.contains(&case.as_str()));
            return self.others(aimed.map(|(place, _)| place).collect(), side);
        }
        let hands = self.lexicon.is_transfer(verb) || verb == "extradite";
        if !hands && !self.lexicon.is_in(Group::DoubleObject, verb) {
            return Vec::new();
        }
        let beside = self.obliques(proposition).into_iter();
        let to = beside.chain(self.after_object(proposition));
        let to = to.filter(|(_, case)| case == "to").map(|(place, _)| place);
        self.others(to.collect(), side)
    }

    /// *gave Peru a loan*, *supplied Peru with gas*: who gets it, without a preposition.
    fn given_to(&self, proposition: &Proposition) -> Vec<Place> {
        let Some(Filler::Phrase(phrase)) = &proposition.object else {
            return Vec::new();
        };
        let thing = (phrase.sentence, phrase.head);
        let with = self.token(thing).is(OBL | NMOD) && self.case(thing).as_deref() == Some("with");
        let receivers = if with { OBJ } else { IOBJ };
        let children = self.children((proposition.sentence, proposition.head));
        // *Peru was promised funds by Chad*
        let receives = |child: Place| {
            self.token(child).is(receivers) || self.token(child).deprel == "nsubj:pass"
        };
        children
            .filter(|&child| child != thing && receives(child))
            .collect()
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
        let typed = [
            "to", "from", "toward", "towards", "for", "on", "at", "over", "out",
        ];
        // *massed troops along the border with Chad*, *rallied outside the embassy of Chad*
        let gathers = event.is_some_and(|event| matches!(event.name, "MOBILIZE" | "PROTEST"));
        let about = ["along", "near", "outside", "in front of", "around"];
        let about = about.iter().filter(|_| gathers);
        // *fired rockets from Chad*
        let strikes = event.is_some_and(|event| event.name == "ASSAULT");
        let fits = |case: &&&str| event.is_some() && !(strikes && **case == "from");
        let typed = typed.iter().filter(fits);
        for wanted in always.iter().chain(typed).chain(about) {
            let fits = obliques.iter().filter(|(_, case)| case == wanted);
            let fits = fits.map(|&(place, _)| place);
            let found = self.others(fits.collect(), side);
            if !found.is_empty() {
                return found;
            }
        }
        self.stance(&obliques)
    }

    /// *in solidarity with Peru*, *in protest at a Chadian raid*, *in a show of support for Chad*: for or against whom it is done.
    fn stance(&self, obliques: &[(Place, String)]) -> Vec<Actor> {
        let is_stance = |&place: &Place| {
            self.lexicon
                .is_in(Group::Stance, &self.token(place).lower_lemma())
        };
        let inside = obliques.iter().filter(|(_, case)| case == "in");
        let own =
            inside.flat_map(|&(place, _)| [place].into_iter().chain(self.after(place, &["of"])));
        let after = ["with", "for", "to", "against", "at", "over", "of"];
        let parties = own
            .filter(is_stance)
            .flat_map(|place| self.after(place, &after));
        self.others(parties.collect(), Side::Target { judged: true })
    }

    /// *visas to traders*: what hangs from the object with its preposition.
    pub(super) fn after_object(&self, proposition: &Proposition) -> Vec<(Place, String)> {
        let Some(Filler::Phrase(phrase)) = &proposition.object else {
            return Vec::new();
        };
        let children = self.children((phrase.sentence, phrase.head));
        let after = children.filter(|&child| self.token(child).is(NMOD));
        after
            .filter_map(|place| Some((place, self.case(place)?)))
            .collect()
    }

    pub(super) fn others(&self, places: Vec<Place>, side: Side) -> Vec<Actor> {
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

    /// The state on whose ground it happens: of a place that is the object, else beside the verb; not that of whoever does it.
    pub(super) fn ground(
        &self,
        statement: &Statement,
        proposition: &Proposition,
        own: &Parties,
    ) -> Vec<Actor> {
        let verb = verb_of(statement);
        let somebody = match &statement.subject {
            Some(Slot::Mention(mention)) => {
                matches!(mention.entity.kind, EntityKind::Person | EntityKind::Group)
            }
            _ => false,
        };
        let travels = somebody
            && statement.predicate.relation.is_none()
            && self.lexicon.is_in(Group::Travelling, verb);
        // *the ministers of Peru and Chile met in Geneva*
        let among = own
            .agents
            .iter()
            .filter(|actor| actor.rule != ActorRule::StateOf);
        if among.count() > 1 && event_of(statement).is_some_and(|event| event.is_mutual) {
            return Vec::new();
        }
        if !travels && !event_of(statement).is_some_and(|event| event.has_ground) {
            return Vec::new();
        }
        let strikes = event_of(statement).is_some_and(|event| event.name == "ASSAULT");
        let object = match &proposition.object {
            Some(Filler::Phrase(phrase)) => Some((phrase.sentence, phrase.head)),
            _ => None,
        };
        let obliques = self.obliques(proposition).into_iter();
        let inside = obliques.filter(|(_, case)| {
            matches!(
                case.as_str(),
                "in" | "into"
                    | "inside"
                    | "near"
                    | "from"
                    | "to"
                    | "on"
                    | "at"
                    | "across"
                    | "during"
                    | "toward"
                    | "towards"
                    | "over"
            ) && !((travels || strikes) && case == "from")
                || travels && case == "for"
        });
        // *carried out raids in Peru*
        let head = (proposition.sentence, proposition.head);
        let deeds = self.children(head).filter(|&child| {
            let lemma = self.token(child).lower_lemma();
            object.is_none() && self.token(child).is(OBJ) && self.lexicon.event(&lemma).is_some()
        });
        let object = object.into_iter().chain(deeds);
        let places = object.chain(inside.map(|(place, _)| place));
        // *in Mukondi, Kivu, Chad*: what a place lies in may come after it
        let inner = |place: Place| {
            let inner = self.children(place);
            inner.filter(|&child| self.token(child).is(NMOD | APPOS | LIST))
        };
        let below = |place: Place| {
            let deeper = inner(place).flat_map(inner);
            [place].into_iter().chain(inner(place)).chain(deeper)
        };
        let states = places.flat_map(below).filter_map(|place| self.land(place));
        let mut states = states.filter(|state| !own.has_agent(&state.entity));
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
    pub(super) fn land(&self, place: Place) -> Option<Actor> {
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
