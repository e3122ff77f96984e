//! Who is behind a noun phrase: the nearest actor that its words lead to, by rules from the most to the least precise.

use super::{Context, Place, Side, entity_of, is_actor};
use actant_base::statement::{Actor, ActorRule, Entity, EntityKind};
use actant_base::syntax::relation::{ACL, AMOD, APPOS, CASE, COMPOUND, CONJ, FLAT, NMOD, OBJ, OBL};
use actant_base::syntax::{Token, Upos};
use actant_words::lexicon::{Group, sector};

/// Who is behind a phrase by its words, so deep at most.
type Rule<C> = fn(&C, Place, Side, usize) -> Vec<Actor>;

/// Nouns for what a body says, decides or draws up.
const WORDED: [Group; 6] = [
    Group::Draft,
    Group::Proposals,
    Group::Treaties,
    Group::Letter,
    Group::Views,
    Group::Cited,
];

impl Context<'_> {
    pub(super) fn token(&self, place: Place) -> &Token {
        &self.sentences[place.0].tokens[place.1]
    }

    pub(super) fn children(&self, place: Place) -> impl Iterator<Item = Place> + '_ {
        let children = self.sentences[place.0].children(place.1);
        children.map(move |child| (place.0, child))
    }

    /// The first preposition of a phrase, in lower case.
    pub(super) fn case(&self, place: Place) -> Option<String> {
        let sentence = &self.sentences[place.0];
        // *with opposition leader Ana Reis*, where the reader hangs *with* from the name
        let beside = || {
            let mut names = sentence.by(place.1, APPOS | FLAT);
            names.find_map(|name| sentence.by(name, CASE).find(|&case| case < place.1))
        };
        let case = sentence.by(place.1, CASE).next().or_else(beside)?;
        Some(sentence.tokens[case].lower_form().into_owned())
    }

    /// A phrase and what is coordinated with it.
    pub(super) fn joined(&self, place: Place) -> Vec<Place> {
        let sentence = &self.sentences[place.0];
        let conjuncts = sentence.by(place.1, CONJ);
        let conjuncts = conjuncts.map(|conjunct| (place.0, conjunct));
        [place].into_iter().chain(conjuncts).collect()
    }

    /// The actors that the phrase at `place` names; a capital in it is its state (*Moscow’s forces*).
    pub(super) fn named(&self, place: Place) -> Vec<Entity> {
        let meant = |entity: &Entity| {
            let seat = self.gazetteer.get(&entity.key).and_then(|known| {
                let state = known.capital_of.as_ref().or(known.stands_for.as_ref())?;
                self.gazetteer.get(state)
            });
            seat.map_or_else(|| entity.clone(), entity_of)
        };
        let entities = self.referents.at(place).iter().map(meant);
        entities.filter(is_actor).collect()
    }

    /// The actors behind the phrase at `place`: those it names, else those that its words lead to.
    pub(super) fn at(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let named = self
            .referents
            .at(place)
            .iter()
            .filter(|entity| is_actor(entity));
        let itself: Vec<Actor> = named.flat_map(|entity| self.with_state(entity)).collect();
        if !itself.is_empty() || depth == 0 {
            return itself;
        }
        if let Some(state) = self.people(place) {
            return state;
        }
        let rules: [Rule<Self>; 14] = [
            Self::whole,
            Self::beside_it,
            Self::listed,
            Self::armed_before,
            Self::possessor,
            Self::before_it,
            Self::doer,
            Self::belonging,
            Self::second_party,
            Self::origin,
            Self::done_by,
            Self::ruled,
            Self::happens_in,
            Self::seated,
        ];
        let mut found = rules.iter().map(|rule| rule(self, place, side, depth - 1));
        found.find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// The actors behind `places`, all by `rule`.
    fn each(&self, places: Vec<Place>, rule: ActorRule, side: Side, depth: usize) -> Vec<Actor> {
        let mut found: Vec<Actor> = Vec::new();
        for place in places {
            let mut actors: Vec<Actor> = self
                .named(place)
                .iter()
                .flat_map(|entity| self.with_state(entity))
                .collect();
            if actors.is_empty() {
                actors = self.at(place, side, depth);
            }
            for actor in actors {
                if found
                    .iter()
                    .all(|other| other.entity.key != actor.entity.key)
                {
                    let rule = match actor.rule {
                        ActorRule::StateOf => ActorRule::StateOf,
                        _ => rule,
                    };
                    found.push(Actor { rule, ..actor });
                }
            }
        }
        found
    }

    /// *Sierra Leonean refugees*: a demonym of two words.
    fn two_words(&self, place: Place) -> Option<Vec<Actor>> {
        let before = (place.0, place.1.checked_sub(1)?);
        let words = format!("{} {}", self.token(before).form, self.token(place).form);
        let state = self.gazetteer.demonym(&words)?;
        Some(vec![Actor {
            entity: entity_of(state),
            rule: ActorRule::Demonym,
        }])
    }

    /// *Iraqis*: Iraq. But *ethnic Albanians* live elsewhere.
    fn people(&self, place: Place) -> Option<Vec<Actor>> {
        let token = self.token(place);
        if self.is_ethnic(place) {
            return None;
        }
        let capital = token.form.starts_with(char::is_uppercase);
        let state = self.gazetteer.demonym(&token.form).filter(|_| capital)?;
        Some(vec![Actor {
            entity: entity_of(state),
            rule: ActorRule::Demonym,
        }])
    }

    /// *ethnic Albanians*, *ethnic Albanian rebels*: of no state by these words.
    fn is_ethnic(&self, place: Place) -> bool {
        let before = place.1.checked_sub(1).map(|at| (place.0, at));
        before.is_some_and(|before| self.token(before).lower_lemma() == "ethnic")
    }

    /// *drones launched from Iran*.
    fn origin(&self, place: Place, _: Side, _: usize) -> Vec<Actor> {
        if !self
            .lexicon
            .is_in(Group::Arms, &self.token(place).lower_lemma())
        {
            return Vec::new();
        }
        let verbs = self
            .children(place)
            .filter(|&child| self.token(child).is(ACL));
        let mut found = verbs.map(|(sentence, verb)| self.launched_from(sentence, verb));
        found.find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// *airstrikes launched by Iran*, *a raid carried out by the Front*.
    fn done_by(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let lemma = self.token(place).lower_lemma();
        // *a deal offered by Peru*
        let proposed = self.lexicon.is_in(Group::Proposals, &lemma)
            || self.lexicon.is_in(Group::Treaties, &lemma)
            || self.lexicon.is_in(Group::Deed, &lemma);
        if self.lexicon.event(&lemma).is_none() && !proposed {
            return Vec::new();
        }
        let verbs = self.children(place).filter(|&child| {
            let lemma = self.token(child).lower_lemma();
            let does = lemma == "carry" || self.lexicon.light_verb(&lemma, "attack").is_some();
            self.token(child).is(ACL) && (does || proposed)
        });
        let by = verbs.flat_map(|verb| self.after(verb, &["by"])).collect();
        self.each(by, ActorRule::Doer, side, depth)
    }

    /// *the junta that rules Chad*: those who rule a state.
    fn ruled(&self, place: Place, _: Side, _: usize) -> Vec<Actor> {
        if !self.is_body(&self.token(place).lower_lemma()) {
            return Vec::new();
        }
        let clauses = self.children(place).filter(|&child| {
            let lemma = self.token(child).lower_lemma();
            self.token(child).is(ACL) && self.lexicon.is_in(Group::Ruling, &lemma)
        });
        let objects = clauses.flat_map(|clause| self.children(clause));
        let objects = objects.filter(|&object| self.token(object).is(OBJ));
        let states = objects.flat_map(|object| self.named(object));
        let states = states.filter(|entity| entity.kind == EntityKind::State);
        let states = states.map(|entity| Actor {
            entity,
            rule: ActorRule::Belonging,
        });
        states.take(1).collect()
    }

    /// *condemned the coup in Chad*: the state that answers for what its own people do there.
    fn happens_in(&self, place: Place, side: Side, _: usize) -> Vec<Actor> {
        let inner = self
            .lexicon
            .is_in(Group::Internal, &self.token(place).lower_lemma());
        if !inner || side == Side::Agent {
            return Vec::new();
        }
        let lands = self.after(place, &["in"]).into_iter();
        let mut lands = lands.filter_map(|place| self.land(place));
        lands.next().into_iter().collect()
    }

    /// *a court in Peru*, *police in Chad*: those who serve a state where they are.
    fn seated(&self, place: Place, _: Side, _: usize) -> Vec<Actor> {
        let lemma = self.token(place).lower_lemma();
        if !matches!(sector(&lemma), Some("GOV" | "JUD" | "COP" | "LEG")) {
            return Vec::new();
        }
        let before = self.children(place).filter(|&child| {
            let joined = self.token(child).is(COMPOUND | NMOD) && self.case(child).is_none();
            joined && child.1 < place.1
        });
        // *a Lima court*
        let inside = self.after(place, &["in"]).into_iter().chain(before);
        // *in Lima*, *in Tarma, Peru*
        let below = |place: Place| {
            let inner = self.children(place);
            let inner = inner.filter(|&child| self.token(child).is(APPOS | NMOD));
            [place].into_iter().chain(inner)
        };
        let lands = inside.flat_map(below).filter_map(|place| self.land(place));
        let lands = lands.map(|actor| Actor {
            rule: ActorRule::Belonging,
            ..actor
        });
        lands.take(1).collect()
    }

    /// *dozens of Iraqis*, *one of the fighters from the Front*.
    fn whole(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let token = self.token(place);
        let counts = matches!(token.upos, Upos::Num | Upos::Det | Upos::Pron)
            || self.lexicon.is_in(Group::Partitive, &token.lower_lemma());
        if !counts {
            return Vec::new();
        }
        let of = self.after(place, &["of"]);
        self.each(of, ActorRule::Whole, side, depth)
    }

    /// *an armed group, the Zagros Front*, *rebel leader Ana Reis*: the name beside it, in either order.
    fn beside_it(&self, place: Place, _: Side, depth: usize) -> Vec<Actor> {
        let token = self.token(place);
        let common = token.name.is_none();
        let beside = self.children(place).filter(|&child| {
            let name = self.token(child);
            let behind = common && child.1 > place.1 && name.is(FLAT) && name.name_begin;
            name.is(APPOS) || behind
        });
        let above = token
            .head
            .filter(|_| token.is(APPOS))
            .map(|head| (place.0, head));
        let named = beside
            .chain(above)
            .filter(|&other| !self.named(other).is_empty());
        let mut named: Vec<Place> = named.collect();
        // *two presidents, Ana Reis and Juan Paz*
        if token.has_feature("Number", "Plur") {
            let others = named.iter().flat_map(|&first| self.joined(first));
            let others = others.filter(|&other| other.1 > place.1 && !self.named(other).is_empty());
            let others: Vec<Place> = others.filter(|other| !named.contains(other)).collect();
            named.extend(others);
        }
        self.each(named, ActorRule::Apposition, Side::Agent, depth.min(1))
    }

    /// *prisoners, including Ana Reis*, *rebels such as the Front*: those who are named of many.
    fn listed(&self, place: Place, _: Side, depth: usize) -> Vec<Actor> {
        let token = self.token(place);
        if !token.has_feature("Number", "Plur") {
            return Vec::new();
        }
        let lists = |&child: &Place| {
            let case = self.case(child);
            child.1 > place.1 && matches!(case.as_deref(), Some("including" | "such" | "like"))
        };
        let own = self
            .children(place)
            .filter(|&child| self.token(child).is(NMOD));
        // where the reader hangs it from the verb of the last of several
        let above = |head: usize| self.sentences[place.0].tokens[head].is(CONJ);
        let mut verb = token.head;
        if token.is(CONJ) {
            verb = verb.and_then(|first| self.sentences[place.0].tokens[first].head);
        }
        let verb = verb.filter(|&verb| !above(verb) && self.joined(place).len() == 1);
        let beside = verb
            .into_iter()
            .flat_map(|verb| self.children((place.0, verb)));
        let beside = beside.filter(|&child| self.token(child).is(OBL));
        let found = own.chain(beside).filter(lists);
        let found = found.flat_map(|found| self.joined(found)).collect();
        self.each(found, ActorRule::Apposition, Side::Agent, depth.min(1))
    }

    /// *Israel’s strikes*, *its embassy*. Whose death it is did nothing.
    pub(super) fn possessor(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let lemma = self.token(place).lower_lemma();
        let suffered = self
            .lexicon
            .event(&lemma)
            .is_some_and(|event| event.is_alone);
        if suffered && side == Side::Agent {
            return Vec::new();
        }
        // a set may hold whoever does it (*Peru and Chile closed their markets*)
        let is_set =
            |owner: Place| self.token(owner).xpos == "PRP$" && self.referents.at(owner).len() > 1;
        let owners = self
            .children(place)
            .filter(|&child| self.token(child).deprel == "nmod:poss" && !is_set(child));
        let owners: Vec<Place> = owners.flat_map(|owner| self.joined(owner)).collect();
        // *her home state* may be a part of one
        let land = self.lexicon.kind(&lemma) == Some(EntityKind::State) && &*lemma != "state";
        if land && depth > 1 {
            // *his country* is a minister’s state, not the minister
            let states = owners.iter().filter_map(|&owner| self.country(owner));
            let states: Vec<Actor> = states.collect();
            if !states.is_empty() {
                return states;
            }
        }
        self.each(owners, ActorRule::Possessor, side, depth)
    }

    /// The state of the person or body whom the pronoun at `owner` means.
    fn country(&self, owner: Place) -> Option<Actor> {
        let entity = self.referents.at(owner).first()?;
        let own = entity.kind.acts() && entity.kind != EntityKind::State;
        let known = || self.gazetteer.state_of(&entity.key, &entity.label);
        let told = || {
            let home = self.home(self.referents.first(entity)?)?;
            self.gazetteer.get(&home)
        };
        let state = known().or_else(told).filter(|_| own)?;
        (state.kind == EntityKind::State).then(|| Actor {
            entity: entity_of(state),
            rule: ActorRule::Possessor,
        })
    }

    /// *Iran’s Hezbollah allies*: the armed group before a noun for those who act, whosever they are.
    fn armed_before(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let owned = self
            .children(place)
            .any(|child| self.token(child).deprel == "nmod:poss");
        if !owned || !self.is_body(&self.token(place).lower_lemma()) {
            return Vec::new();
        }
        let mut found = self.before_it(place, side, depth);
        found.retain(|actor| actor.entity.kind == EntityKind::ArmedGroup);
        found
    }

    /// *Pakistani airstrikes*, *Hamas gunmen*.
    pub(super) fn before_it(&self, place: Place, _: Side, _: usize) -> Vec<Actor> {
        let before = |&child: &Place| {
            child.1 < place.1
                && self.token(child).is(AMOD | COMPOUND | NMOD | FLAT)
                && self.token(child).deprel != "nmod:poss"
                && self.case(child).is_none()
                && !self.is_ethnic(child)
        };
        let before: Vec<Place> = self.children(place).filter(before).collect();
        // *Saudi-led airstrikes* have no demonym of their own; *French and Turkish warships* have two
        let own = before.iter().flat_map(|&child| self.joined(child));
        let found = self.each_before(place, own.collect());
        if !found.is_empty() {
            return found;
        }
        // *a Russian drone strike*, where the reader hangs *Russian* from the drone
        let below = before.iter().flat_map(|&child| {
            let thing = self.token(child).is(COMPOUND) && self.token(child).name.is_none();
            let inner = self.children(child).filter(move |_| thing);
            inner.filter(|&inner| self.token(inner).is(AMOD) && self.people(inner).is_some())
        });
        self.each_before(place, below.collect())
    }

    /// The actors behind the words before a noun.
    fn each_before(&self, place: Place, words: Vec<Place>) -> Vec<Actor> {
        let mut found: Vec<Actor> = Vec::new();
        for child in words.into_iter().filter(|child| child.1 < place.1) {
            let demonym = self.people(child).or_else(|| self.two_words(child));
            let actors = demonym.unwrap_or_else(|| self.name_before(place, child));
            let new = actors.into_iter().filter(|actor| {
                found
                    .iter()
                    .all(|other| other.entity.key != actor.entity.key)
            });
            let new: Vec<Actor> = new.collect();
            found.extend(new);
        }
        found
    }

    /// Whom the name before a noun makes answer for it: *NATO troops*, *Hezbollah rockets*, *the UN resolution*, but not *a Boeing plane*.
    fn name_before(&self, noun: Place, name: Place) -> Vec<Actor> {
        let lemma = self.token(noun).lower_lemma();
        let arms = self.lexicon.is_in(Group::Arms, &lemma);
        let worded = WORDED
            .iter()
            .any(|&group| self.lexicon.is_in(group, &lemma));
        let acts = arms || worded || self.is_body(&lemma) || self.lexicon.event(&lemma).is_some();
        let owns = |kind: EntityKind| {
            matches!(
                kind,
                EntityKind::State | EntityKind::StateOrgan | EntityKind::ArmedGroup
            )
        };
        // *the GCC countries* are no council
        let members = self.lexicon.kind(&lemma) == Some(EntityKind::State);
        let named = self.named(name).into_iter();
        let named = named.filter(|entity| acts || owns(entity.kind));
        let named = named.filter(|entity| !members || entity.kind != EntityKind::Organisation);
        let named = named.flat_map(|entity| self.with_state(&entity));
        let named = named.map(|actor| match actor.rule {
            ActorRule::StateOf => actor,
            _ => Actor {
                rule: ActorRule::NameBefore,
                ..actor
            },
        });
        named.collect()
    }

    /// *an attack by the Front*, *the collapse of the government*, *talks between Peru and Chile*.
    fn doer(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let lemma = self.token(place).lower_lemma();
        let tie = self.lexicon.is_in(Group::Tie, &lemma);
        let deed = self.lexicon.event(&lemma).is_some();
        if tie || deed {
            let both = self.after(place, &["between"]);
            let both = both
                .into_iter()
                .flat_map(|first| self.joined(first))
                .collect();
            let found = self.each(both, ActorRule::Between, Side::Agent, depth);
            if !found.is_empty() {
                return found;
            }
        }
        if !deed && side == Side::Agent {
            return Vec::new();
        }
        let by = self.after(place, &["by"]);
        let by = self.each(by, ActorRule::Doer, side, depth);
        if !by.is_empty() || !deed {
            return by;
        }
        // *the withdrawal of Serbian forces*, *the resignation of the king*: nobody else does it
        let event = self.lexicon.event(&lemma);
        let own = event.is_some_and(|event| {
            let of = event.prepositions.iter().any(|taken| taken == "of");
            !of && (side != Side::Agent || !event.is_alone)
        });
        let of = if own {
            vec!["from", "of"]
        } else {
            vec!["from"]
        };
        self.each(self.after(place, &of), ActorRule::Doer, side, depth)
    }

    /// *members of the Front*, *fighters from the Front*; of a thing that is hit, *hideouts of the Front*.
    pub(super) fn belonging(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let lemma = self.token(place).lower_lemma();
        if self.lexicon.event(&lemma).is_some() {
            // whom a deed is done to comes after *of* (*the killing of the king*)
            return Vec::new();
        }
        if self.lexicon.is_in(Group::Against, &lemma) {
            return Vec::new();
        }
        if self.lexicon.role(&lemma) == Some("spokespersonOf") {
            // *a spokesman for the Front*: the word of the Front
            let of = self.after(place, &["for", "of", "from"]);
            return self.each(of, ActorRule::Belonging, side, depth);
        }
        if self.is_body(&lemma) {
            let of = self.after(place, &["of", "from", "within"]);
            return self.each(of, ActorRule::Belonging, side, depth);
        }
        match side {
            Side::Agent => Vec::new(),
            Side::Target { .. } => {
                let of = self.after(place, &["of", "belonging to", "from"]);
                let found = self.each(of, ActorRule::Owner, side, depth);
                match found.is_empty() {
                    true => self.held_by(place, side, depth),
                    false => found,
                }
            }
        }
    }

    /// *oil fields managed by Belco*, *fields belonging to Belco*: whose a thing is by a participle of having it.
    fn held_by(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        let held = |child: Place| {
            let lemma = self.token(child).lower_lemma();
            let by = self.lexicon.is_in(Group::Owning, &lemma).then_some("by");
            by.or_else(|| (lemma == "belong").then_some("to"))
        };
        let clauses = self.children(place).filter(|&it| self.token(it).is(ACL));
        let owners = clauses.filter_map(|clause| Some((clause, held(clause)?)));
        let owners = owners.flat_map(|(clause, case)| self.after(clause, &[case]));
        self.each(owners.collect(), ActorRule::Owner, side, depth)
    }

    /// *a ban on trade with Cuba*, *ties with Peru*; not where a deed is judged.
    pub(super) fn second_party(&self, place: Place, side: Side, depth: usize) -> Vec<Actor> {
        if side != (Side::Target { judged: false }) {
            return Vec::new();
        }
        let lemma = self.token(place).lower_lemma();
        let takes = |child: &Place| {
            let Some(preposition) = self.case(*child) else {
                return false;
            };
            let event = self.lexicon.event(&lemma);
            let listed = event.is_some_and(|event| event.prepositions.contains(&preposition));
            let mutual = preposition == "with" && self.lexicon.is_in(Group::Tie, &lemma);
            let pair = format!("{lemma} {preposition}");
            listed || mutual || self.lexicon.is_in(Group::SecondParty, &pair)
        };
        let others = self.children(place).filter(takes);
        let others = others.flat_map(|other| self.joined(other)).collect();
        self.each(others, ActorRule::SecondParty, side, depth)
    }

    /// What hangs from the noun at `place` by one of these prepositions, with what is coordinated with it.
    pub(super) fn after(&self, place: Place, prepositions: &[&str]) -> Vec<Place> {
        let fits = |&child: &Place| {
            let case = self.case(child);
            self.token(child).is(NMOD | OBL)
                && case.is_some_and(|case| prepositions.contains(&case.as_str()))
        };
        let found = self.children(place).filter(fits);
        found.flat_map(|found| self.joined(found)).collect()
    }

    /// Whether a noun is for somebody who acts: a body, a member, an official, those who fight for somebody.
    pub(super) fn is_body(&self, lemma: &str) -> bool {
        let lexicon = self.lexicon;
        // *troops* has no singular to the reader
        let lemma = match lexicon.kind(lemma) {
            None => lemma.strip_suffix('s').unwrap_or(lemma),
            Some(_) => lemma,
        };
        lexicon.kind(lemma).is_some_and(EntityKind::acts)
            || lexicon.role(lemma).is_some()
            || lexicon.organ(lemma).is_some()
            || lexicon.is_in(Group::Ranks, lemma)
            || lexicon.is_in(Group::Service, lemma)
    }

    /// Whom the first words of a description name: *Russian officials*.
    pub(super) fn in_label(&self, entity: &Entity) -> Vec<Actor> {
        let words: Vec<&str> = entity.label.split_whitespace().collect();
        let pairs = words.windows(2).map(|pair| pair.join(" "));
        let all = pairs.chain(words.iter().map(|word| (*word).to_owned()));
        let mut all = all.filter(|words| words.starts_with(char::is_uppercase));
        let state = all.find_map(|words| {
            let named = || self.gazetteer.named(&words);
            let short = || self.gazetteer.acronym(&words);
            let state = self.gazetteer.demonym(&words).or_else(named);
            let state = state.or_else(short)?;
            (state.kind == EntityKind::State).then_some(state)
        });
        let state = state.map(|state| Actor {
            entity: entity_of(state),
            rule: ActorRule::Demonym,
        });
        state.into_iter().collect()
    }
}
