//! Source and target of an event: name, country, sector.

use super::Context;
use super::kind::by_source;
use actant_base::statement::{
    Actor, ActorRule, Entity, EntityKind, QualifierKind, Slot, Statement,
};
use actant_words::gazetteer::Known;
use actant_words::lexicon::{EventType, Group, sector};

/// One of the two parties; all empty where the text does not tell.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Side {
    pub name: Option<String>,
    /// ISO 3166-1, three letters; PLOVER's code of those who are of several states.
    pub country: Option<String>,
    /// PLOVER's code.
    pub sector: Option<&'static str>,
    /// Whether it is a thing: no party, but what is hit.
    is_thing: bool,
    /// Whether the country is only that of the place, or of the text.
    is_placed: bool,
    /// Whether it is a place.
    is_place: bool,
    /// Whether it is a state itself, or one of its organs.
    is_state: bool,
}

impl Context<'_> {
    /// The parties of the event at `at`, each source with each target.
    pub(super) fn sides(&self, at: usize, kind: EventType) -> Vec<(EventType, Side, Side)> {
        let statement = &self.reading.statements[at];
        let undergone = statement
            .agents
            .iter()
            .any(|agent| agent.rule == ActorRule::DeedBeside);
        let (subject, object) = match undergone && statement.object.is_none() {
            // *soldiers died in a raid*
            true => (&None, &statement.subject),
            false => (&statement.subject, &statement.object),
        };
        let sources = self.parties(&statement.agents, subject);
        // *the ministers of Peru and Chile met*
        if kind.is_mutual && sources.len() > 1 && statement.targets.is_empty() && object.is_none() {
            let each = |at: usize| {
                let others = sources[at + 1..].iter();
                others.map(move |other| (at, other.clone()))
            };
            let pairs = (0..sources.len()).flat_map(each);
            return pairs
                .map(|(at, other)| (kind, sources[at].clone(), other))
                .collect();
        }
        let targets = self.parties(&statement.targets, object);
        let mut pairs = Vec::new();
        for source in &sources {
            let kind = by_source(kind, statement, source.sector);
            for target in &targets {
                let (source, target) = self.placed(statement, kind, source.clone(), target.clone());
                if is_told(kind, &source, &target) {
                    pairs.push((kind, source, target));
                }
            }
        }
        pairs
    }

    fn parties(&self, actors: &[Actor], slot: &Option<Slot>) -> Vec<Side> {
        let mention = match slot {
            Some(Slot::Mention(mention)) => Some(mention),
            _ => None,
        };
        let words = mention.map_or("", |mention| &*mention.text);
        let own = actors
            .iter()
            .filter(|actor| actor.rule != ActorRule::StateOf);
        let mut sides: Vec<Side> = own
            .map(|actor| {
                let by_words = match actor.rule {
                    ActorRule::Itself => None,
                    ActorRule::Content
                    | ActorRule::Beside
                    | ActorRule::Ground
                    | ActorRule::Joint => None,
                    _ => sector_of_words(words),
                };
                Side {
                    name: Some(actor.entity.label.to_string()),
                    country: self.home(&actor.entity),
                    sector: by_words
                        .or_else(|| self.sector(&actor.entity))
                        .or_else(|| self.abroad(&actor.entity)),
                    is_thing: false,
                    is_state: matches!(
                        actor.entity.kind,
                        EntityKind::State | EntityKind::StateOrgan
                    ),
                    ..Side::default()
                }
            })
            .collect();
        if sides.is_empty() {
            sides.push(mention.map_or_else(Side::default, |mention| {
                let entity = &mention.entity;
                let sector = sector_of_words(&entity.label);
                Side {
                    name: Some(entity.label.to_string()),
                    country: self.home(entity),
                    sector,
                    is_thing: !entity.kind.acts() && sector.is_none(),
                    is_place: entity.kind == EntityKind::Place,
                    ..Side::default()
                }
            }));
        }
        sides
    }

    /// Those whom nobody's country is told of belong to the place, or are at home where the other party is: police,
    /// protesters, courts, the opposition.
    fn placed(
        &self,
        statement: &Statement,
        kind: EventType,
        mut source: Side,
        mut target: Side,
    ) -> (Side, Side) {
        let place = self.ground(statement);
        let alone = self.alone.get(statement.sentence).cloned().flatten();
        let alone = alone.and_then(|key| self.code(&key));
        let home = |side: &Side| {
            if side.name.is_none() || side.is_thing || side.sector == Some("IGO") {
                return None;
            }
            alone.clone().or_else(|| place.clone())
        };
        // *President Ana Reis criticised Peru*, *called for sanctions against Peru*: nobody’s home for that
        let abroad = |side: &Side, own: &[Actor], others: &[Actor]| {
            let named = own.iter().any(|actor| {
                actor.rule == ActorRule::Itself
                    && actor.entity.kind == EntityKind::Person
                    && Some(&*actor.entity.label) == side.name.as_deref()
            });
            let state = others.iter().any(|actor| {
                let led_to = matches!(
                    actor.rule,
                    ActorRule::Itself
                        | ActorRule::Beside
                        | ActorRule::SecondParty
                        | ActorRule::Inside
                );
                led_to && actor.entity.kind == EntityKind::State
            });
            named && state
        };
        if source.country.is_none() && !abroad(&source, &statement.agents, &statement.targets) {
            source.country = home(&source);
        }
        if target.country.is_none() && !abroad(&target, &statement.targets, &statement.agents) {
            target.country = home(&target);
            target.is_placed = true;
        }
        // *was arrested in Lima*
        let verb = statement.predicate.lemma.split(' ').next();
        let polices = verb.is_some_and(|verb| self.lexicon.is_in(Group::Policing, verb));
        if source.name.is_none() && source.country.is_none() && polices {
            source.country = place.clone();
        }
        // *Peruvian rebels shelled the capital*, *police arrested ten people*, where no other state is spoken of
        let elsewhere = place.is_some() && place != source.country;
        let only = source.country == alone;
        let at_home = statement.targets.is_empty()
            && source.country.is_some()
            && !elsewhere
            && self.is_home_affair(kind, &source, &target, only);
        if at_home && (target.country.is_none() || target.is_placed) {
            target.country = source.country.clone();
        }
        // who protests at home protests against those who rule there
        if kind.name == "PROTEST" && target.country.is_none() {
            target.country = place.clone().or_else(|| source.country.clone());
        }
        (source, target)
    }

    /// Whether this is what those of a sector, or a state, do where they are at home, unless a text names somebody else.
    /// `alone` where no other state is spoken of; else only what has an object, and what is done to a thing only if those who
    /// rule decree it (*lifted the curfew*).
    fn is_home_affair(&self, kind: EventType, source: &Side, target: &Side, alone: bool) -> bool {
        let decreed = target.is_thing && !matches!(kind.mode, Some("seize"));
        let somebody = target.name.is_some() && !target.is_thing;
        let of_state = source.sector.is_none() && source.is_state;
        let usual = match source.sector {
            Some("REB" | "UAF" | "CRM" | "OPP" | "CVL" | "LAB" | "EDU" | "REL" | "PTY" | "REF") => {
                matches!(
                    kind.name,
                    "ASSAULT" | "COERCE" | "PROTEST" | "REQUEST" | "REJECT" | "THREATEN" | "ACCUSE"
                )
            }
            Some("COP") => matches!(
                kind.name,
                "ASSAULT" | "COERCE" | "ACCUSE" | "CONCEDE" | "RETREAT"
            ),
            Some("JUD") => matches!(kind.name, "COERCE" | "ACCUSE" | "CONCEDE" | "RETREAT"),
            Some("GOV" | "LEG") => matches!(kind.name, "COERCE" | "CONCEDE" | "THREATEN"),
            Some("MIL") => kind.name == "COERCE" && somebody,
            None if of_state => match kind.name {
                "COERCE" | "CONCEDE" => true,
                "ACCUSE" => kind.mode == Some("investigate"),
                _ => false,
            },
            _ => false,
        };
        let surely = match kind.name {
            "ASSAULT" => somebody || target.is_place,
            "COERCE" | "CONCEDE" | "ACCUSE" => somebody || decreed && !target.is_place,
            "PROTEST" => true,
            _ => false,
        };
        usual && (alone && !of_state || surely)
    }

    fn country(&self, entity: &Entity) -> Option<String> {
        let known = self.gazetteer.state_of(&entity.key, &entity.label);
        let state = known.map(|state| &state.key);
        let by_name = || {
            let body = matches!(
                entity.kind,
                EntityKind::Organisation | EntityKind::StateOrgan | EntityKind::Media
            );
            let unlisted = body && entity.global && self.gazetteer.get(&entity.key).is_none();
            let state = self.gazetteer.state_in_name(&entity.label);
            state.filter(|_| unlisted).map(|state| &state.key)
        };
        let state = state.or_else(|| self.homes.get(&entity.key));
        self.code(state.or_else(by_name)?)
    }

    /// The country of an entity, else PLOVER's code of bodies, and groups under arms, of several states.
    fn home(&self, entity: &Entity) -> Option<String> {
        let several = || self.several(entity).map(str::to_owned);
        self.country(entity).or_else(several)
    }

    /// `IGO` for bodies of several states and those who belong to them, `IMG` for groups under arms at home in no one state.
    fn several(&self, entity: &Entity) -> Option<&'static str> {
        let body =
            |known: &Known| known.kind == EntityKind::Organisation && known.country.is_none();
        let Some(known) = self.gazetteer.get(&entity.key) else {
            let named = entity
                .global
                .then(|| self.first_name(&entity.label))
                .flatten();
            return self
                .abroad(entity)
                .or(named.filter(|known| body(known)).map(|_| "IGO"));
        };
        let office = || {
            let office = known.office.as_deref()?.trim_start_matches("former ");
            let of = office
                .rsplit_once(" of ")
                .and_then(|(_, of)| self.gazetteer.named(of));
            of.or_else(|| self.first_name(office))
        };
        match known.kind {
            EntityKind::ArmedGroup if known.country.is_none() => Some("IMG"),
            EntityKind::Person if known.country.is_none() => {
                office().filter(|known| body(known)).map(|_| "IGO")
            }
            _ => body(known).then_some("IGO"),
        }
    }

    /// Who the first words of a name name: *U.N. war crimes court*.
    fn first_name(&self, name: &str) -> Option<&Known> {
        let words: Vec<&str> = name.split_whitespace().collect();
        let mut first = (1..=words.len().min(4))
            .rev()
            .map(|long| words[..long].join(" "));
        first.find_map(|first| {
            let named = self.gazetteer.named(&first);
            named.or_else(|| self.gazetteer.acronym(&first))
        })
    }

    /// The sector of who belongs to a body of several states.
    fn abroad(&self, entity: &Entity) -> Option<&'static str> {
        let home = self.gazetteer.get(self.homes.get(&entity.key)?)?;
        (home.kind == EntityKind::Organisation).then_some("IGO")
    }

    /// The code of the state with this key.
    fn code(&self, key: &str) -> Option<String> {
        let state = self.gazetteer.get(key)?;
        state.code.as_ref().map(ToString::to_string)
    }

    /// The country of the place that a statement names.
    fn ground(&self, statement: &Statement) -> Option<String> {
        let places = statement
            .qualifiers
            .iter()
            .filter(|qualifier| qualifier.kind == QualifierKind::Place);
        let mut found = places.filter_map(|place| {
            let words: Vec<&str> = place.text.split_whitespace().collect();
            // the longest name first
            let spans = (1..=words.len().min(4))
                .rev()
                .flat_map(|long| (0..=words.len() - long).map(move |start| (start, start + long)));
            let mut names = spans.filter_map(|(start, end)| {
                let name = words[start..end].join(" ");
                let capital = name.starts_with(char::is_uppercase);
                let name = name
                    .trim_end_matches(|c: char| !c.is_alphanumeric())
                    .trim_end_matches("’s")
                    .trim_end_matches("'s");
                let known = self
                    .gazetteer
                    .named(name)
                    .or_else(|| self.gazetteer.demonym(name));
                let known = known.filter(|_| capital)?;
                let state = self.gazetteer.state_of(&known.key, &known.label)?;
                state.code.as_ref().map(ToString::to_string)
            });
            names.next()
        });
        found.next()
    }

    fn sector(&self, entity: &Entity) -> Option<&'static str> {
        let known = self.gazetteer.get(&entity.key);
        match entity.kind {
            EntityKind::State | EntityKind::Place | EntityKind::Event | EntityKind::Thing => None,
            EntityKind::StateOrgan => sector_of_words(&entity.label).or(Some("GOV")),
            EntityKind::ArmedGroup => Some("REB"),
            EntityKind::Media => Some("MED"),
            EntityKind::Organisation => match known {
                // of those that are known, the ones without a country belong to several
                Some(known) if known.country.is_none() => Some("IGO"),
                _ => sector_of_words(&entity.label),
            },
            EntityKind::Person => {
                let office = known.and_then(|known| known.office.as_deref())?;
                let former = office.starts_with("former");
                (!former).then(|| sector_of_words(office)).flatten()
            }
            EntityKind::Group => sector_of_words(&entity.label),
        }
    }
}

/// Whether there are the parties that an event of this type has. *The report supports a law* has none.
fn is_told(kind: EventType, source: &Side, target: &Side) -> bool {
    let party = |side: &Side| side.country.is_some() || side.name.is_some() && !side.is_thing;
    match kind.name {
        // *a mine killed two boys*, *two traders were charged in Peru*: whom it is done to is enough, if anybody is known at all
        "ASSAULT" | "COERCE" | "SANCTION" | "ACCUSE" => {
            party(target) && (party(source) || target.country.is_some())
        }
        // *the minister resigned*: so is who does it
        "RETREAT" | "PROTEST" => party(source),
        _ => party(source) && party(target),
    }
}

/// The sector of a description: of its last noun that tells one (*Peruvian police officials* are officials), before *of*.
pub(super) fn sector_of_words(words: &str) -> Option<&'static str> {
    let words = words.to_lowercase();
    // *hundreds of protesters* are protesters
    let mut parts = words.split(" of ").skip_while(|part| {
        let last = part.split_whitespace().next_back().unwrap_or_default();
        let last = last.strip_suffix('s').unwrap_or(last);
        let amounts = [
            "hundred", "thousand", "dozen", "score", "ten", "million", "number", "handful", "one",
            "some", "many", "most", "member",
        ];
        amounts.contains(&last)
    });
    let before = parts.next().unwrap_or_default();
    let parts: Vec<&str> = before
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let mut found = parts.iter().rev().filter_map(|word| {
        let singular = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
        let men = word.strip_suffix("men").map(|stem| format!("{stem}man"));
        sector(word)
            .or_else(|| sector(word.strip_suffix('s')?))
            .or_else(|| sector(&singular?))
            .or_else(|| sector(&men?))
    });
    // *armed forces of Peru*: the organ is what comes first, *ministry of justice* is one
    found.next()
}
