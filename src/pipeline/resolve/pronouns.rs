//! Who a pronoun means (sieve 10).

use super::discourse::{Discourse, Place, Seen};
use super::kinds;
use super::turns::is_past_perfect;
use actant_base::statement::{Entity, EntityKind};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AMOD, CASE, CCOMP, COMPOUND, CONJ, CSUBJ, IOBJ, MARK, NMOD, NSUBJ, OBJ,
    OBL, PARATAXIS, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Operator, WordClass};
use std::collections::BTreeSet;
use std::sync::Arc;

impl Discourse<'_> {
    /// Sieve 10: the nearest mention that agrees.
    pub(super) fn pronoun(&self, place: Place, form: &str, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let speakers = self.speakers_of(place);
        let unbarred = barred;
        let barred = &with(barred, &speakers);
        // *each other* is whoever does it
        if form == "each" && self.is_reciprocal(place) {
            let doer = self.doer(place);
            return if doer.len() > 1 { doer } else { Vec::new() };
        }
        if self.context.lexicon.is_in(Group::SelfPronoun, form) {
            return self.doer(place);
        }
        let found = match form {
            "he" | "him" | "his" | "she" | "her" | "hers" => {
                if let Some(ahead) = self.named_ahead(place, form, barred) {
                    return vec![ahead];
                }
                self.people_meant(place, form, barred).into_iter().next()
            }
            "it" | "its" => self.thing(place, barred),
            "they" | "them" | "their" | "each" | "both" => {
                return self.several(place, form, barred);
            }
            _ => None,
        };
        if found.is_some_and(|_| self.is_guess(place, form, unbarred, &speakers)) {
            return Vec::new();
        }
        found.map_or(Vec::new(), |seen| seen.entities.to_vec())
    }

    /// Whether the likeliest is whoever speaks, who is not meant, and several others are left: of these the next was meant in
    /// 9 of 16 cases.
    fn is_guess(
        &self,
        place: Place,
        form: &str,
        barred: &BTreeSet<&str>,
        speakers: &BTreeSet<Arc<str>>,
    ) -> bool {
        if speakers.is_empty() {
            return false;
        }
        let all: Vec<&Seen> = match form {
            "it" | "its" => self.thing(place, barred).into_iter().collect(),
            _ => self.people_meant(place, form, barred),
        };
        let speaks = |seen: &&Seen| {
            let mut keys = seen.entities.iter().map(|entity| entity.key.as_ref());
            keys.any(|key| speakers.contains(key))
        };
        let others = all.iter().filter(|seen| !speaks(seen));
        let others: BTreeSet<&str> = others.map(|seen| seen.entities[0].key.as_ref()).collect();
        all.first().is_some_and(speaks) && others.len() != 1
    }

    /// The mentions that a pronoun at `place` may mean, the likeliest first; what it stands beside is none of them.
    pub(super) fn antecedents(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<&Seen> {
        let mut others = self.maker(place);
        others.extend(self.promiser(place));
        let free = |seen: &&Seen| {
            seen.entities
                .iter()
                .all(|entity| !barred.contains(entity.key.as_ref()))
                && !others.iter().any(|entity| seen.entities.contains(entity))
        };
        let acts = self.needs_agent(place);
        let able = |seen: &&Seen| {
            !acts
                || seen
                    .entities
                    .iter()
                    .all(|entity| self.is_agent(entity.kind, &seen.lemma))
                || self.is_seat(seen)
        };
        let parallel = self.parallel(place);
        let cared = self.is_cared_for(place);
        let active = self.is_doing(place);
        // *Chile’s denial that it armed them*: the denial is not what it tells of
        let all = self
            .before(place)
            .filter(free)
            .filter(able)
            .filter(|seen| !self.is_told_of(place, seen.place))
            .filter(|seen| !self.is_setting(place, seen.place));
        let mut all: Vec<&Seen> = all.collect();
        all.sort_by_key(|seen| active && seen.place.0 < place.0 && self.is_killed(seen.place));
        all.sort_by_key(|seen| Some(seen.place) != parallel);
        let turned = self.turned(place);
        all.sort_by_key(|seen| turned.is_none() || Some(seen.place) != turned);
        let giver = self.giver(place);
        all.sort_by_key(|seen| giver.is_none() || Some(seen.place) != giver);
        // *shot two guards. They were taken to hospital*: of the sentence before, those who are hit
        let before = |seen: &Seen| seen.place.0 + 1 >= place.0;
        all.sort_by_key(|seen| !(cared && before(seen) && self.is_patient(seen.place)));
        all
    }

    /// *he*, *her*: the people whom it may mean, the likeliest first. Who is known to be a woman is not *he*.
    pub(super) fn people_meant(
        &self,
        place: Place,
        form: &str,
        barred: &BTreeSet<&str>,
    ) -> Vec<&Seen> {
        let male = matches!(form, "he" | "him" | "his");
        let mut all = self.antecedents(place, barred);
        all.retain(|seen| {
            !seen.plural
                && (seen.entities[0].kind == EntityKind::Person
                    || !seen.entities[0].global && self.names_person(&seen.lemma))
                && self.sex(seen) != Some(!male)
        });
        let parallel = self.parallel(place);
        // *The judge warned Ana Silva. She …*: somebody of another sentence without a name, of whom nothing tells the sex, comes
        // after a woman
        let vague = |seen: &Seen| {
            let here = seen.place.0 == place.0 && (seen.subject || Some(seen.place) == parallel);
            let noun = self.sentence(seen.place).tokens[seen.place.1].upos == Upos::Noun;
            noun && !here && !seen.entities[0].global && self.sex(seen).is_none()
        };
        if all.iter().any(|seen| seen.entities[0].global) {
            all.sort_by_key(|seen| vague(seen));
        }
        all
    }

    /// *As he opened the session, Karl Holm said …*: whom the main clause names right after it, if it speaks of nobody else
    /// whom the pronoun may mean.
    fn named_ahead(&self, place: Place, form: &str, barred: &BTreeSet<&str>) -> Option<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let clause = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ))?;
        let main = tokens[clause].head.filter(|_| tokens[clause].is(ADVCL))?;
        let subject = sentence
            .by(main, NSUBJ)
            .find(|&it| it > clause && it < main)?;
        let entity = self.name_at((place.0, subject))?;
        let person = |at: usize| {
            self.name_at((place.0, at))
                .is_some_and(|it| it.kind == EntityKind::Person)
        };
        let other = |at: usize| {
            tokens[at].upos == Upos::Pron
                && matches!(
                    &*tokens[at].lower_form(),
                    "he" | "him" | "his" | "she" | "her"
                )
        };
        let first = !(0..place.1).any(person);
        let alone = !(clause..tokens.len()).any(|at| other(at) && tokens[at].head == Some(main));
        let male = matches!(form, "he" | "him" | "his");
        let fits = entity.kind == EntityKind::Person
            && !barred.contains(&*entity.key)
            && self.sex_of(entity) != Some(!male);
        (first && alone && fits).then(|| entity.clone())
    }

    /// *it*, *its*: no person; with a verb for what is done to papers and buildings (*signed it*) nobody who acts; nothing
    /// else than its clause says that it is (*it was an attack*).
    fn thing(&self, place: Place, barred: &BTreeSet<&str>) -> Option<&Seen> {
        if self.is_empty_subject(place) {
            return None;
        }
        if let Some(class) = self.becomes(place) {
            return self.that_becomes(place, class, barred);
        }
        let class = self.class_told(place);
        let handled = self.is_handled(place) || self.is_in_motion(place);
        self.antecedents(place, barred).into_iter().find(|seen| {
            let acts = handled && self.is_agent(seen.entities[0].kind, &seen.lemma);
            let is_one = !seen.plural && !self.is_several(seen.place);
            let fits = class.is_none_or(|class| is_of(seen.entities[0].kind, class));
            is_one
                && fits
                && (is_neuter(seen.entities[0].kind) || self.is_crowd(place, seen))
                && !self.names_person(&seen.lemma)
                && !self.only_describes(place, seen.place)
                && !acts
        })
    }

    /// *the opposition blamed its leader*: a noun in the singular for several people, as the subject of the sentence.
    fn is_crowd(&self, place: Place, seen: &Seen) -> bool {
        let token = &self.sentence(seen.place).tokens[seen.place.1];
        let owns = self.sentence(place).tokens[place.1].deprel == "nmod:poss";
        let one = token.xpos == "NN" && token.is(NSUBJ) && seen.place.0 == place.0;
        owns && one && self.context.lexicon.kind(&seen.lemma) == Some(EntityKind::Group)
    }

    /// *the 2020 United States election … It was close*: a name that only says what another noun is.
    fn only_describes(&self, place: Place, noun: Place) -> bool {
        let token = &self.sentence(noun).tokens[noun.1];
        let whole = self.sentence(place).tokens[place.1].xpos == "PRP";
        whole && (token.is(AMOD | COMPOUND) || token.deprel == "nmod:desc")
    }

    /// What kind of thing the clause says that its subject is: *it was an attack*, *it is a company*.
    fn class_told(&self, place: Place) -> Option<EntityKind> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let class = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ))?;
        let mut below = sentence.children(class);
        let told =
            tokens[class].upos == Upos::Noun && below.any(|it| tokens[it].relation() == "cop");
        let event = || {
            let event = self.context.lexicon.event(&tokens[class].lower_lemma());
            event.map(|_| EntityKind::Event)
        };
        let kind = told.then(|| kinds::kind_of(self.context, sentence, class).or_else(event));
        kind.flatten()
    }

    /// *it may be recalled*, *as it was said*, *it took years to build a port*: what *it* stands for is no thing.
    fn is_empty_subject(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let verb = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ));
        let Some(verb) = verb.filter(|&verb| tokens[verb].upos == Upos::Verb) else {
            return false;
        };
        let lemma = tokens[verb].lower_lemma();
        let has = |head: usize, test: &dyn Fn(usize) -> bool| sentence.children(head).any(test);
        let voiced = || {
            let operator = lexicon.operator(WordClass::Verb, &lemma, Complement::That);
            operator.is_some_and(Operator::is_voiced)
        };
        let aside = || {
            let mark = |it: usize| tokens[it].is(MARK) && tokens[it].lower_form() == "as";
            let content = |it: usize| tokens[it].is(CCOMP | CSUBJ);
            tokens[verb].is(PARATAXIS) || has(verb, &mark) || has(verb, &content)
        };
        let said = tokens[place.1].deprel == "nsubj:pass" && voiced() && aside();
        let infinitive = |it: usize| {
            let to = |mark: usize| tokens[mark].lower_form() == "to";
            it > verb && tokens[it].upos == Upos::Verb && has(it, &to)
        };
        let object = || sentence.by(verb, OBJ).next();
        let costs = lexicon.is_in(Group::Costing, &lemma)
            && (has(verb, &infinitive) || object().is_some_and(|object| has(object, &infinitive)));
        said || costs
    }

    /// Whether what is done to the phrase is done to things alone: *signed it*, *it was built*.
    pub(super) fn is_handled(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let verb = tokens[place.1].head.filter(|_| self.is_patient(place));
        verb.is_some_and(|verb| {
            let lexicon = self.context.lexicon;
            lexicon.is_in(Group::Handling, &tokens[verb].lower_lemma())
        })
    }

    /// Whether the phrase is the subject of a verb for what bodies in motion do: *it sank*.
    fn is_in_motion(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let verb = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ));
        verb.is_some_and(|verb| {
            let lexicon = self.context.lexicon;
            // *sank the trawler* is something else
            let alone = !self.has_object(place, Some(verb));
            alone && lexicon.is_in(Group::Bodily, &tokens[verb].lower_lemma())
        })
    }

    /// Whether the phrase is the subject of a verb that tells what was done next: *they fled*, not *they had fled*; nor *he
    /// died*, which tells how he was killed.
    fn is_doing(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let verb = tokens[place.1]
            .head
            .filter(|_| tokens[place.1].deprel == "nsubj");
        verb.is_some_and(|verb| {
            let mut below = sentence.children(verb);
            tokens[verb].upos == Upos::Verb
                && !matches!(&*tokens[verb].lower_lemma(), "die" | "perish" | "succumb")
                && !below
                    .any(|child| tokens[child].relation() == "aux" && tokens[child].lemma == "have")
        })
    }

    /// *they were taken to hospital*, *doctors treated him*: what is done for those who were hurt; *they had been shot*, *it had
    /// been built in 1962*: what was done before to those whom the text tells what was done to.
    fn is_cared_for(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let patient = tokens[place.1].is(OBJ) || tokens[place.1].deprel == "nsubj:pass";
        let verb = tokens[place.1].head.filter(|_| patient);
        verb.is_some_and(|verb| {
            let mut beside = sentence.by(verb, OBL);
            let passive = tokens[place.1].deprel == "nsubj:pass";
            lexicon.is_in(Group::Caring, &tokens[verb].lower_lemma())
                || passive && is_past_perfect(sentence, verb)
                || beside.any(|place| {
                    let where_to = tokens[place].lower_lemma();
                    matches!(where_to.as_ref(), "hospital" | "clinic" | "morgue")
                })
        })
    }

    /// Whether something is done to what the phrase means.
    pub(super) fn is_patient(&self, place: Place) -> bool {
        let token = &self.sentence(place).tokens[place.1];
        token.is(OBJ) || token.deprel == "nsubj:pass"
    }

    /// *Two farmers were killed by gunmen*: who is killed does nothing afterwards.
    fn is_killed(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let patient = tokens[place.1].is(OBJ) || tokens[place.1].deprel == "nsubj:pass";
        let verb = tokens[place.1].head.filter(|_| patient);
        verb.is_some_and(|verb| {
            let lexicon = self.context.lexicon;
            // *shot dead*
            let dead = || {
                let mut below = sentence.by(verb, XCOMP | ADVMOD);
                below.any(|child| tokens[child].lemma == "dead")
            };
            lexicon.is_in(Group::Killing, &tokens[verb].lower_lemma()) || dead()
        })
    }

    /// Whether a phrase is one of several that are named side by side: *it* is none of them.
    fn is_several(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let name = tokens[place.1].name.is_some();
        name && (tokens[place.1].is(CONJ)
            || sentence
                .children(place.1)
                .any(|child| tokens[child].is(CONJ) && tokens[child].name.is_some()))
    }

    /// *built walls so that the villagers could climb them*: whether the clause tells what somebody else may then do.
    fn is_for_others(&self, place: Place, verb: usize) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let mut marks = sentence.by(verb, MARK | ADVMOD);
        tokens[verb].is(ADVCL)
            && sentence.by(verb, NSUBJ).next().is_some()
            && marks.any(|mark| tokens[mark].lower_form() == "so")
    }

    /// *arrested a man and tried him*, *Spain took the island, and Peru bought it*: the object of the verb before.
    fn parallel(&self, place: Place) -> Option<Place> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        // *Ann and her son*: of those that are named together, the first owns
        if tokens[place.1].deprel == "nmod:poss" {
            if let Some(judged) = self.judged(place) {
                return Some(judged);
            }
            let owned = tokens[place.1]
                .head
                .filter(|&owned| tokens[owned].is(CONJ))?;
            return Some((place.0, tokens[owned].head?));
        }
        let verb = tokens[place.1].head.filter(|_| tokens[place.1].is(OBJ))?;
        let before = tokens[verb]
            .head
            .filter(|_| tokens[verb].is(CONJ) || self.is_for_others(place, verb))?;
        let object = sentence.by(before, OBJ).find(|&object| object < place.1)?;
        Some((place.0, object))
    }

    /// *dismissed the mayor for his failure*: what is done for something that somebody did is done to him.
    fn judged(&self, place: Place) -> Option<Place> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let ground = tokens[place.1].head?;
        let mut cases = sentence.by(ground, CASE);
        let verb = tokens[ground]
            .head
            .filter(|_| tokens[ground].is(OBL | NMOD))?;
        // of a noun too, to which readers attach it: *replaced the mayor for his failure*
        let verb = if tokens[ground].is(NMOD) {
            tokens[verb].head?
        } else {
            verb
        };
        let judges = cases.any(|case| matches!(&*tokens[case].lower_form(), "for" | "over"))
            && self
                .context
                .lexicon
                .is_in(Group::Judging, &tokens[verb].lower_lemma());
        let whom = |it: &usize| tokens[*it].is(OBJ) || tokens[*it].deprel == "nsubj:pass";
        let judged = sentence.children(verb).find(whom).filter(|_| judges)?;
        (judged < place.1 && judged != ground).then_some((place.0, judged))
    }

    /// *On the mainland, it was banned*: the place of a clause is not its subject.
    fn is_setting(&self, place: Place, noun: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let clause = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ));
        place.0 == noun.0
            && noun.1 < place.1
            && clause.is_some()
            && tokens[noun.1].is(OBL)
            && tokens[noun.1].head == clause
            && sentence.by(noun.1, CASE).any(|case| {
                matches!(
                    tokens[case].lower_form().as_ref(),
                    "in" | "on" | "at" | "near" | "across" | "around" | "outside" | "inside"
                )
            })
    }

    /// Whether the phrase at `place` stands in what the noun at `noun` is about, or in what belongs to it.
    fn is_told_of(&self, place: Place, noun: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let mut at = place.1;
        for _ in 0..tokens.len() {
            match tokens[at].head {
                Some(head) if head == noun.1 => {
                    return place.0 == noun.0
                        && matches!(tokens[at].deprel.as_str(), "acl" | "nmod:poss" | "nmod");
                }
                Some(head) => at = head,
                None => break,
            }
        }
        false
    }

    /// *the former*, *the latter*: of the two names that a sentence before joins.
    pub(super) fn of_two(&self, place: Place) -> Option<Entity> {
        let latter = match self.sentence(place).tokens[place.1].lemma.as_str() {
            "former" => false,
            "latter" => true,
            _ => return None,
        };
        let bare = self.has(place, &["the"])
            && self.sentence(place).children(place.1).count() == 1
            && !self.sentence(place).tokens[place.1].is(AMOD);
        let before = place.0.checked_sub(1).filter(|_| bare)?;
        let sentence = &self.context.sentences[before];
        let tokens = &sentence.tokens;
        let conjuncts = |index: usize| {
            let joined = sentence
                .children(index)
                .filter(|&child| tokens[child].is(CONJ));
            joined.collect::<Vec<_>>()
        };
        let named = |index: usize| self.name_at((before, index)).is_some();
        let mut pairs = (0..tokens.len()).filter_map(|index| match conjuncts(index)[..] {
            [other] if named(index) && named(other) => Some((index, other)),
            _ => None,
        });
        let (first, second) = pairs.next().filter(|_| pairs.next().is_none())?;
        let meant = if latter { second } else { first };
        self.at((before, meant)).first().cloned()
    }

    /// Whether something can say, think and want; of what the lexicon lacks the ending tells (*geologist*, *roofer*).
    pub(super) fn is_agent(&self, kind: EntityKind, lemma: &str) -> bool {
        match kind {
            EntityKind::Thing => self.context.lexicon.ends_as_agent(lemma),
            EntityKind::Place | EntityKind::Event => false,
            _ => true,
        }
    }

    /// *Tehran said it had arrested spies*: a capital that says or wants something is its state.
    fn is_seat(&self, seen: &Seen) -> bool {
        let known = self.context.gazetteer.get(&seen.entities[0].key);
        let seat =
            known.is_some_and(|known| known.capital_of.is_some() || known.stands_for.is_some());
        seat && seen.subject && self.needs_agent(seen.place)
    }

    fn has_object(&self, place: Place, verb: Option<usize>) -> bool {
        let sentence = self.sentence(place);
        verb.is_some_and(|verb| {
            let mut objects = sentence.children(verb);
            objects.any(|child| sentence.tokens[child].is(OBJ))
        })
    }

    /// Whether a noun names somebody, and so nothing that *it* is: *the mechanic*, *the foreman*, and *one villager*, though
    /// *villagers* are a group.
    fn names_person(&self, lemma: &str) -> bool {
        let lexicon = self.context.lexicon;
        match lexicon.kind(lemma) {
            Some(EntityKind::Person) => true,
            Some(EntityKind::Group) => lexicon.ends_as(Group::AgentEnding, lemma),
            Some(_) => false,
            None => lexicon.role(lemma).is_some() || lexicon.ends_as(Group::PersonEnding, lemma),
        }
    }

    /// Whether the clause that the pronoun is the subject of is what the subject at `sayer` says.
    pub(super) fn is_said_by(&self, place: Place, sayer: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let clause = tokens[place.1].head.filter(|_| tokens[place.1].is(NSUBJ));
        let verb = clause.and_then(|clause| {
            tokens[clause]
                .head
                .filter(|_| tokens[clause].deprel == "ccomp")
        });
        verb.is_some() && tokens[sayer.1].head == verb
    }

    /// Whether *each* begins *each other*.
    fn is_reciprocal(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        tokens
            .get(place.1 + 1)
            .is_some_and(|next| next.form.eq_ignore_ascii_case("other"))
            || place
                .1
                .checked_sub(1)
                .is_some_and(|before| tokens[before].form.eq_ignore_ascii_case("each"))
    }

    /// Who does what the verb above the phrase says: its subject, or that of the clause that it shares it with.
    fn doer(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let mut verb = sentence.tokens[place.1].head;
        while let Some(at) = verb {
            let subject = sentence
                .children(at)
                .find(|&child| sentence.tokens[child].is(NSUBJ));
            if let Some(subject) = subject {
                return self.at((place.0, subject)).to_vec();
            }
            let shares = sentence.tokens[at].is(XCOMP | CONJ | ADVCL | ACL | OBJ | OBL | NMOD);
            verb = sentence.tokens[at].head.filter(|_| shares);
            // *urged both sides to restrain themselves*: the sides
            let asked = verb
                .filter(|_| sentence.tokens[at].is(XCOMP))
                .and_then(|verb| {
                    let mut children = sentence.children(verb);
                    children.find(|&child| sentence.tokens[child].is(OBJ | IOBJ) && child < at)
                });
            if let Some(asked) = asked {
                return self.at((place.0, asked)).to_vec();
            }
        }
        Vec::new()
    }

    /// *upgraded the storm, making it a hurricane*: the subject of the clause, which the object of a participle beside it
    /// is not.
    fn maker(&self, place: Place) -> Vec<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let Some(verb) = tokens[place.1].head.filter(|_| tokens[place.1].is(OBJ)) else {
            return Vec::new();
        };
        // *won twice, making him a hero*: what made him one is that he won
        let person = matches!(&*tokens[place.1].lower_form(), "him" | "her");
        if person
            && self
                .context
                .lexicon
                .is_in(Group::Effect, &tokens[verb].lower_lemma())
        {
            return Vec::new();
        }
        let has = |verb: usize, relation: &str| {
            sentence
                .children(verb)
                .find(|&child| tokens[child].relation() == relation)
        };
        let beside = tokens[verb].deprel == "advcl"
            && tokens[verb].xpos == "VBG"
            && has(verb, "nsubj").is_none();
        let subject = tokens[verb]
            .head
            .filter(|_| beside)
            .and_then(|main| has(main, "nsubj"));
        subject.map_or(Vec::new(), |subject| self.at((place.0, subject)).to_vec())
    }

    /// Whether the phrase is the subject of a verb of saying, thinking or wanting: things do none of it.
    fn needs_agent(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let verb = token.head.filter(|_| token.deprel == "nsubj");
        // *began to monitor*
        let verbs = verb
            .into_iter()
            .flat_map(|verb| sentence.by(verb, XCOMP).chain([verb]));
        let mut verbs = verbs.map(|verb| (Some(verb), &sentence.tokens[verb]));
        verbs.any(|(at, verb)| {
            let lemma = verb.lower_lemma();
            let operator = |frame| {
                let operator = self
                    .context
                    .lexicon
                    .operator(WordClass::Verb, &lemma, frame);
                operator.is_some_and(Operator::is_voiced)
            };
            let object = at.and_then(|verb| sentence.by(verb, OBJ).next());
            let object = object.map(|object| sentence.tokens[object].lower_lemma());
            // *released a statement*
            let with = object.and_then(|noun| self.context.lexicon.relation_with(&lemma, &noun));
            let alone = || self.context.lexicon.relation(&lemma, None);
            let social = matches!(
                with.unwrap_or_else(alone),
                Some(
                    "Consult"
                        | "Communicate"
                        | "Accuse"
                        | "Agree"
                        | "Request"
                        | "Acknowledge"
                        | "Cooperate"
                )
            );
            // *they are pushing the court to act*
            let moves = || {
                let lexicon = self.context.lexicon;
                lexicon.takes(WordClass::Verb, &lemma, Complement::To) && self.has_object(place, at)
            };
            let willing = [Group::Personal, Group::Willing, Group::Minded]
                .into_iter()
                .any(|group| self.context.lexicon.is_in(group, &lemma));
            // *the tape shows that the guard fell*
            let shows = self.context.lexicon.is_in(Group::Showing, &lemma);
            let tells =
                || !shows && (operator(Complement::That) || operator(Complement::To) || moves());
            verb.upos == Upos::Verb && (tells() || social || willing)
        })
    }
}

/// The barred and those who speak.
pub(super) fn with<'a>(
    barred: &BTreeSet<&'a str>,
    more: &'a BTreeSet<Arc<str>>,
) -> BTreeSet<&'a str> {
    let more = more.iter().map(|key| &**key);
    barred.iter().copied().chain(more).collect()
}

/// Whether something of one kind can be what a noun for another says: a happening is no state or body.
fn is_of(kind: EntityKind, class: EntityKind) -> bool {
    match class {
        EntityKind::Event => matches!(kind, EntityKind::Event | EntityKind::Thing),
        EntityKind::Person | EntityKind::Group => false,
        EntityKind::Thing => true,
        _ => kind != EntityKind::Event,
    }
}

fn is_neuter(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Person | EntityKind::Group)
}

/// Singular names that *they* may mean.
pub(super) fn is_collective(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::Group
            | EntityKind::Organisation
            | EntityKind::ArmedGroup
            | EntityKind::StateOrgan
    )
}
