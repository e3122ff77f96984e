//! What a definite phrase means: a set, something named by the same noun, something of that class (sieves 7 to 9).

use super::descriptions::FAR;
use super::discourse::{Discourse, Place, REACH, Seen};
use super::{kinds, names};
use actant_base::statement::{Entity, EntityKind, Phrase};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, AMOD, CCOMP, COMPOUND, CONJ, MARK, NMOD, NSUBJ, OBL,
};
use actant_base::text::lower;
use actant_words::lexicon::{Complement, Group, Operator, WordClass};
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Words that make another office of one: the vice president is not the president.
const OTHER_OFFICE: [&str; 5] = ["vice", "deputy", "assistant", "acting", "shadow"];

fn is_of_other_office(word: &str) -> bool {
    OTHER_OFFICE
        .iter()
        .any(|office| word.eq_ignore_ascii_case(office))
}

impl Discourse<'_> {
    /// Sieve 8: *both countries*, *the two sides*: the two things of that class that the text so far speaks of
    /// most; of those it speaks of as often, the later.
    pub(super) fn set(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let token = &self.sentence(place).tokens[place.1];
        // *two villages* are new; *the two villages* are known
        let counted = token.has_feature("Number", "Plur")
            && (self.has(place, &["both"])
                || (self.has(place, &["two"]) && self.has(place, &["the", "these", "those"])));
        // *both sides of the border* are sides, not states
        let sentence = self.sentence(place);
        let restricted = || {
            let mut children = sentence.children(place.1);
            children.any(|child| sentence.tokens[child].is(NMOD))
        };
        if !counted || restricted() || self.sides_of_others(place, barred) {
            return Vec::new();
        }
        if !self.is_between(place) {
            return self.members(place, barred);
        }
        // *Peru and Chile offered to host talks between the two sides*: who brings sides together is none of them; nor
        // is it known who else, but for two that were named together before
        let here = self
            .mentioned(place)
            .iter()
            .filter(|seen| seen.place.0 == place.0 && seen.subject);
        let hosts: BTreeSet<&str> = here
            .flat_map(|seen| seen.entities.iter().map(|entity| entity.key.as_ref()))
            .collect();
        if hosts.is_empty() {
            return self.members(place, barred);
        }
        let barred = barred.union(&hosts).copied().collect();
        if !matches!(&*token.lower_lemma(), "side" | "party") {
            return self.members(place, &barred);
        }
        let pair = self.named_together(place, &[EntityKind::State], &barred);
        pair.unwrap_or_default()
    }

    /// Whether a phrase says what lies between those that it names (*talks between the two sides*).
    fn is_between(&self, (sentence, token): Place) -> bool {
        let place = self.sentence((sentence, token));
        let mut children = place.children(token);
        place.tokens[token].is(NMOD | OBL)
            && children.any(|child| place.tokens[child].lower_form() == "between")
    }

    /// Whether the same word stood shortly before for sides that nobody names (*talks between the two sides … urged both
    /// sides*).
    fn sides_of_others(&self, place: Place, barred: &BTreeSet<&str>) -> bool {
        let lemma = self.sentence(place).tokens[place.1].lower_lemma();
        let near = place.0.saturating_sub(REACH)..=place.0;
        let tokens = near.flat_map(|number| {
            let count = self.sentence((number, 0)).tokens.len();
            (0..count).map(move |token| (number, token))
        });
        let mut earlier = tokens.filter(|&it| it < place && self.is_between(it));
        earlier.any(|it| {
            self.sentence(it).tokens[it.1].lower_lemma() == lemma && self.set(it, barred).is_empty()
        })
    }

    /// The two that *both* or *the two* of a class most probably are; none if there are not two.
    fn members(&self, place: Place, barred: &BTreeSet<&str>) -> Vec<Entity> {
        let lemma = self.sentence(place).tokens[place.1].lower_lemma();
        let kinds: &[EntityKind] = match &*lemma {
            "side" | "party" | "neighbour" | "neighbor" | "rival" | "foe" | "ally" => {
                &[EntityKind::State]
            }
            "faction" | "group" | "organisation" | "organization" => {
                &[EntityKind::ArmedGroup, EntityKind::Organisation]
            }
            "leader" | "man" | "minister" | "president" | "official" => &[EntityKind::Person],
            lemma => match self.context.lexicon.kind(lemma) {
                Some(EntityKind::State) => &[EntityKind::State],
                Some(EntityKind::Organisation) => &[EntityKind::Organisation],
                _ => &[],
            },
        };
        if self.has(place, &["both"])
            && let Some(pair) = self.named_together(place, kinds, barred)
        {
            return pair;
        }
        let mut weights: BTreeMap<&Entity, (usize, Place)> = BTreeMap::new();
        for seen in self.mentioned(place) {
            for entity in seen.entities.iter() {
                let known_body = entity.kind == EntityKind::Organisation
                    && self.context.gazetteer.get(&entity.key).is_some();
                let outsider = kinds[..].first() == Some(&EntityKind::ArmedGroup) && known_body;
                if kinds.contains(&entity.kind)
                    && entity.global
                    && !outsider
                    && !barred.contains(entity.key.as_ref())
                {
                    let weight = weights.entry(entity).or_insert((0, seen.place));
                    *weight = (weight.0 + 1 + usize::from(seen.subject), seen.place);
                }
            }
        }
        let mut ranked: Vec<(&Entity, (usize, Place))> = weights.into_iter().collect();
        ranked.sort_by_key(|&(_, weight)| std::cmp::Reverse(weight));
        let mut members: Vec<Entity> = ranked
            .into_iter()
            .take(2)
            .map(|(entity, _)| entity.clone())
            .collect();
        if members.len() < 2 {
            return Vec::new();
        }
        members.sort();
        members
    }

    /// *urged Chad and Niger …; both sides*: the last two that were named together, if they can be meant.
    fn named_together(
        &self,
        place: Place,
        kinds: &[EntityKind],
        barred: &BTreeSet<&str>,
    ) -> Option<Vec<Entity>> {
        // sides are whoever deals with another
        let sides = [
            EntityKind::State,
            EntityKind::Group,
            EntityKind::ArmedGroup,
            EntityKind::Organisation,
            EntityKind::StateOrgan,
        ];
        let kinds = match kinds {
            [] => return None,
            [EntityKind::State] => &sides[..],
            kinds => kinds,
        };
        let near = self.mentioned(place).iter().rev();
        let mut near = near.take_while(|seen| seen.place.0 + REACH >= place.0);
        near.find_map(|second| {
            let sentence = self.sentence(second.place);
            let first = sentence.tokens[second.place.1].head?;
            let joined = sentence.tokens[second.place.1].is(CONJ);
            let two = joined && sentence.by(first, CONJ).count() == 1;
            let pair = [
                self.at((second.place.0, first)).first().filter(|_| two)?,
                second.entities.first()?,
            ];
            let fits = pair.iter().all(|entity| {
                kinds.contains(&entity.kind) && !barred.contains(entity.key.as_ref())
            });
            (fits && pair[0].key != pair[1].key).then(|| pair.into_iter().cloned().collect())
        })
    }

    /// Sieve 7: *the line*, *these groups*: an earlier phrase with the same head, whose words hold all
    /// of this one's.
    pub(super) fn same_head(&self, place: Place, phrase: &Phrase) -> Option<Vec<Entity>> {
        if !self.has(place, &["the", "this", "that", "these", "those", "such"])
            || self.is_told_apart(place)
        {
            return None;
        }
        let token = &self.sentence(place).tokens[place.1];
        let lemma = token.lower_lemma();
        let plural = token.has_feature("Number", "Plur");
        let words = phrase.text.to_lowercase();
        let fits = |seen: &&Seen| {
            let known = lower(&seen.words);
            // *the president* is not the vice president spoken of before
            let has = |text: &str, office: &str| text.split_whitespace().any(|word| word == office);
            let mut offices = OTHER_OFFICE.iter();
            let other_office = offices.any(|office| has(&known, office) && !has(&words, office));
            seen.place < place
                && !other_office
                && seen.plural == plural
                && words
                    .split_whitespace()
                    .all(|word| known.split_whitespace().any(|known| known == word))
        };
        let bodies = matches!(
            self.context.lexicon.kind(&lemma),
            Some(
                EntityKind::ArmedGroup
                    | EntityKind::Organisation
                    | EntityKind::StateOrgan
                    | EntityKind::Media
            )
        );
        let of_lemma = self.by_lemma.get(&*lemma).map_or(&[][..], Vec::as_slice);
        let item = self.mentioned(place).first().map(|seen| seen.place);
        let of_lemma = of_lemma.iter().rev().map(|&at| &self.seen[at]);
        let mut nearest = of_lemma
            .filter(|seen| Some(seen.place) >= item)
            .filter(fits);
        let best = if bodies {
            // of several groups *the group* is the one that the text is about
            let subjects = |seen: &Seen| self.subjects.get(&seen.entities).copied().unwrap_or(0);
            nearest.max_by_key(|seen| (subjects(seen), seen.place))
        } else {
            nearest.next()
        };
        best.map(|seen| self.narrowed(seen, &words))
    }

    /// Whether a clause right after the noun tells which one is meant: *the opinion that it failed* is no opinion
    /// spoken of before.
    pub(super) fn is_told_apart(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        let sentence = self.sentence(place);
        // *the team from Accra* is not the team of Lagos
        let from = |child: usize| {
            let mut cases = sentence.children(child);
            tokens[child].is(NMOD)
                && cases.any(|case| tokens[case].form.eq_ignore_ascii_case("from"))
        };
        tokens.get(place.1 + 1).is_some_and(|next| next.form != ",")
            && sentence
                .children(place.1)
                .any(|child| child > place.1 && (tokens[child].is(ACL) || from(child)))
    }

    /// Whether somebody has been called this before: in a title, in a description, or by everybody.
    fn is_called(&self, entity: &Entity, lemma: &str, place: Place) -> bool {
        // *the man*, *the leader*: whoever it is
        if self.context.lexicon.is_in(Group::Anyone, lemma) {
            return true;
        }
        let office = self
            .context
            .gazetteer
            .get(&entity.key)
            .and_then(|known| known.office.as_deref());
        if office.is_some_and(|office| {
            let other = office.split(' ').any(is_of_other_office);
            !other
                && office
                    .split(' ')
                    .any(|word| word.eq_ignore_ascii_case(lemma))
        }) {
            return true;
        }
        let before = || self.seen.iter().take_while(|seen| seen.place < place);
        let mut mentions = before().filter(|seen| seen.entities.contains(entity));
        mentions.any(|seen| {
            let tokens = &self.sentence(seen.place).tokens;
            let other = |at: usize| at > 0 && is_of_other_office(&tokens[at - 1].form);
            let is_word = |at: usize| tokens[at].lemma.eq_ignore_ascii_case(lemma) && !other(at);
            let title = (0..seen.place.1)
                .rev()
                .take_while(|&at| matches!(tokens[at].upos, Upos::Noun | Upos::Propn | Upos::Adj));
            *seen.lemma == *lemma && !other(seen.place.1)
                || title.into_iter().any(is_word)
                || is_word(seen.place.1)
        }) || {
            // *Rita Moss won. The lawyer thanked her voters*: nobody else is there, and nothing else is said of her
            let mut people = before().flat_map(|seen| seen.entities.iter());
            let alone = people
                .all(|other| other == entity || !other.global || other.kind != EntityKind::Person);
            alone && office.is_none() && !self.is_described(entity, place)
        }
    }

    /// *The President opened the session. … President Putin thanked them*: whom the text names only later, if it names nobody
    /// else in that office.
    pub(super) fn office_ahead(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        let token = &self.sentence(place).tokens[place.1];
        let lemma = token.lower_lemma();
        let office = self.context.lexicon.role(&lemma) == Some("holdsOffice")
            || self.context.lexicon.is_in(Group::SingleOffice, &lemma);
        let bare = !phrase.text.contains(' ')
            && token.has_feature("Number", "Sing")
            && self.has(place, &["the"])
            && self
                .sentence(place)
                .by(place.1, NMOD | ACL)
                .next()
                .is_none();
        if !office || !bare {
            return None;
        }
        let near = place.0.saturating_sub(FAR)..=place.0 + FAR;
        let people = self.named_people().filter(|(at, ..)| near.contains(&at.0));
        let mut holders = people.filter(|&(at, start, entity)| {
            let tokens = &self.sentence(at).tokens;
            let title = (0..start).rev().map(|at| &tokens[at]);
            let title =
                title.take_while(|it| matches!(it.upos, Upos::Noun | Upos::Propn | Upos::Adj));
            let title: Vec<&str> = title.map(|it| it.form.as_str()).collect();
            let known = self.context.gazetteer.get(&entity.key);
            let listed = known
                .and_then(|known| known.office.as_deref())
                .unwrap_or("");
            let is = |words: &[&str]| {
                let other = ["former", "Former", "ex"];
                let other = |word: &&str| is_of_other_office(word) || other.contains(word);
                words.iter().any(|word| word.eq_ignore_ascii_case(&lemma))
                    && !words.iter().any(other)
            };
            is(&title) || is(&listed.split(' ').collect::<Vec<_>>())
        });
        let (.., first) = holders.next()?;
        holders
            .all(|(.., other)| other.key == first.key)
            .then(|| first.clone())
    }

    /// Whether a noun has said before what somebody is.
    fn is_described(&self, entity: &Entity, place: Place) -> bool {
        let lexicon = self.context.lexicon;
        let mentions = self.seen.iter().take_while(|seen| seen.place < place);
        let mut mentions = mentions.filter(|seen| seen.entities.contains(entity));
        mentions.any(|seen| {
            let tokens = &self.sentence(seen.place).tokens;
            let role = |at: usize| {
                let lemma = tokens[at].lower_lemma();
                lexicon.kind(&lemma) == Some(EntityKind::Person) || lexicon.role(&lemma).is_some()
            };
            let title = seen.place.1.checked_sub(1).is_some_and(|before| {
                matches!(tokens[before].upos, Upos::Noun | Upos::Propn) && role(before)
            });
            let noun = matches!(tokens[seen.place.1].upos, Upos::Noun | Upos::Propn);
            title || noun && role(seen.place.1)
        })
    }

    /// Sieve 9: *the country*, *the group*, *the ministry*: the nearest name of that class.
    pub(super) fn class_definite(&self, place: Place, phrase: &Phrase) -> Option<Entity> {
        let token = &self.sentence(place).tokens[place.1];
        let lemma = token.lower_lemma();
        let words = phrase.text.to_lowercase();
        let whole = self
            .context
            .lexicon
            .kind(&words)
            .filter(|_| words.contains(' '));
        // *the Commission on Human Rights* is a name
        let sentence = self.sentence(place);
        let named = token.upos == Upos::Propn && sentence.by(place.1, NMOD).next().is_some();
        let kind = whole.or_else(|| self.context.lexicon.kind(&lemma).filter(|_| !named))?;
        // *the news agency* and *the group* say no more than the class; *the Lebanese group* does
        let before: Vec<&str> = match whole {
            Some(_) => Vec::new(),
            None => words.split_whitespace().rev().skip(1).collect(),
        };
        let bare =
            before.is_empty() || kind == EntityKind::ArmedGroup && self.is_only_warlike(phrase);
        if (!bare && kind == EntityKind::Person)
            || self.is_told_apart(place)
            || !self.has(place, &["the", "this", "that"])
            || !token.has_feature("Number", "Sing")
        {
            return None;
        }
        let kinds = named_by_class(kind)?;
        let is_body = kind == EntityKind::ArmedGroup;
        let topic = (is_body && bare)
            .then(|| self.topic(place, kinds))
            .flatten()
            .filter(|entity| self.is_of_class(entity, kind, &lemma, place));
        topic.or_else(|| {
            let single = self.before(place).filter(|seen| !seen.plural);
            let told = single.filter(|seen| !self.is_source_of(seen, place));
            let mut entities = told.map(|seen| &seen.entities[0]);
            let found = entities.find(|entity| {
                let mut before = before.iter();
                self.is_of_class(entity, kind, &lemma, place)
                    && before.all(|word| self.fits(entity, kind, word, place))
                    && kinds.contains(&entity.kind)
            });
            found.cloned()
        })
    }

    /// Whether the noun of a kind could be said of a known entity.
    fn is_of_class(&self, entity: &Entity, kind: EntityKind, lemma: &str, place: Place) -> bool {
        // *the company* is no Department of Forestry
        let organ = |word: &str| {
            let kind = self.context.lexicon.kind(&word.to_lowercase());
            kind == Some(EntityKind::StateOrgan)
        };
        let fits = match kind {
            EntityKind::StateOrgan => self.is_organ_called(entity, lemma),
            EntityKind::Person => self.is_called(entity, lemma, place),
            EntityKind::Organisation => {
                !entity.label.split_whitespace().any(organ) && !self.is_no_firm(entity, lemma)
            }
            EntityKind::ArmedGroup => !self.is_no_band(entity, lemma),
            _ => true,
        };
        entity.global && fits && !self.is_named_otherwise(entity, lemma)
    }

    /// *the country*: the state that the sentence names before, itself (*Iran*) or by the adjective of whoever does it
    /// (*Iranian officials*); else the last one. *The state* of a text that spoke last of a place (*hit Florida*) is none.
    /// Nothing where the phrase is none for a state.
    pub(super) fn land_meant(&self, place: Place, phrase: &Phrase) -> Option<Option<Entity>> {
        let token = &self.sentence(place).tokens[place.1];
        let lemma = token.lower_lemma();
        let bare = !phrase.text.contains(' ') && token.has_feature("Number", "Sing");
        let land = matches!(&*lemma, "country" | "nation" | "state");
        let definite = self.has(place, &["the", "this", "that"]) && !self.is_told_apart(place);
        if !bare || !land || !definite {
            return None;
        }
        let near = self.before(place).filter(|seen| !seen.plural);
        let near: Vec<&Seen> = near.filter(|seen| seen.entities[0].global).collect();
        let kind = |seen: &Seen| seen.entities[0].kind;
        let found = |seen: &&Seen| seen.entities[0].clone();
        if &*lemma == "state" {
            let ground =
                |seen: &&&Seen| matches!(kind(seen), EntityKind::State | EntityKind::Place);
            let last = near.iter().filter(ground).max_by_key(|seen| seen.place);
            let whole =
                last.filter(|seen| seen.place.0 + 1 >= place.0 && kind(seen) == EntityKind::State);
            let same = || self.same_head(place, phrase)?.first().cloned();
            let part = same().filter(|it| it.kind == EntityKind::Place);
            return Some(part.or_else(|| whole.map(found)));
        }
        let states = || near.iter().filter(|seen| kind(seen) == EntityKind::State);
        let itself = |seen: &&&Seen| {
            let token = &self.sentence(seen.place).tokens[seen.place.1];
            seen.place.0 == place.0 && !token.is(COMPOUND | AMOD) && token.deprel != "nmod:desc"
        };
        let here = || states().find(|seen| seen.place.0 == place.0).map(found);
        let last = || states().next().map(found);
        let named = states().find(itself).map(found).or_else(here);
        let named = named.or_else(|| self.land_of_subject(place));
        Some(named.or_else(last).or_else(|| self.land_of_person(place)))
    }

    /// *Jacinda Ardern lifts all restrictions in the country*: where no state is named, that of the known person who does it.
    fn land_of_person(&self, place: Place) -> Option<Entity> {
        let here = self.mentioned(place).iter().rev();
        let mut subjects = here
            .take_while(|seen| seen.place.0 == place.0)
            .filter(|seen| seen.subject);
        subjects.find_map(|seen| {
            let gazetteer = self.context.gazetteer;
            let person = gazetteer.get(&seen.entities[0].key)?;
            let state = gazetteer.get(person.country.as_deref()?)?;
            (person.kind == EntityKind::Person).then(|| names::known(state))
        })
    }

    /// *Ethiopian forces closed the country’s border*: the state whose adjective stands before those of its organs and
    /// officials who are a subject.
    fn land_of_subject(&self, place: Place) -> Option<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let official = |at: &usize| {
            let role = lexicon.role(&tokens[*at].lower_lemma()).is_some();
            role || kinds::kind_of(self.context, sentence, *at) == Some(EntityKind::StateOrgan)
        };
        let subjects = (0..place.1).rev().filter(|&at| tokens[at].is(NSUBJ));
        let before = subjects.filter(official).flat_map(|at| {
            sentence
                .by(at, AMOD | COMPOUND | NMOD)
                .filter(move |&it| it < at)
        });
        let mut states = before.filter_map(|it| {
            let adjective = self.context.gazetteer.demonym(&tokens[it].form);
            let named = || self.name_at((place.0, it)).cloned();
            adjective.map(names::known).or_else(named)
        });
        states.find(|it| it.kind == EntityKind::State)
    }

    /// *the ministry* is no parliament: an organ has the word in its name, or the name that the word stands for.
    fn is_organ_called(&self, entity: &Entity, lemma: &str) -> bool {
        let label = entity.label.to_lowercase();
        let organ = self.context.lexicon.organ(lemma);
        let organ = organ.map(|name| name.replace(" of X", "").to_lowercase());
        label.contains(lemma)
            || organ.map_or(
                !self.context.lexicon.is_in(Group::SelfNamed, lemma),
                |organ| label.contains(&organ),
            )
    }

    /// *the terror group*: the words before the noun tell what such a body does, not which one it is.
    fn is_only_warlike(&self, phrase: &Phrase) -> bool {
        let words: Vec<&str> = phrase.text.split_whitespace().collect();
        let Some((_, before)) = words.split_last() else {
            return false;
        };
        let mut before = before.iter();
        before.all(|word| self.context.lexicon.is_in(Group::Warlike, &lower(word)))
    }

    /// *the bank* is no *Women and Equalities*: the name of a bank says that it is one.
    fn is_named_otherwise(&self, entity: &Entity, lemma: &str) -> bool {
        self.context.lexicon.is_in(Group::SelfNamed, lemma)
            && !entity.label.to_lowercase().contains(lemma)
    }

    /// *the militia* is no Amnesty International: a listed body that does not fight is no band.
    fn is_no_band(&self, entity: &Entity, lemma: &str) -> bool {
        self.context.lexicon.is_in(Group::Band, lemma)
            && entity.kind == EntityKind::Organisation
            && self.context.gazetteer.get(&entity.key).is_some()
    }

    /// *the company* is no NATO: a listed body that is of no state is no firm.
    fn is_no_firm(&self, entity: &Entity, lemma: &str) -> bool {
        let known = self.context.gazetteer.get(&entity.key);
        self.context.lexicon.is_in(Group::Firm, lemma)
            && known.is_some_and(|known| known.country.is_none())
    }

    /// *according to Acme, the firm has failed*, *Acme says that the firm has failed*: who tells of somebody by a noun
    /// alone tells of somebody else.
    fn is_source_of(&self, seen: &Seen, place: Place) -> bool {
        let (sentence, source) = (self.sentence(place), seen.place.1);
        if seen.place.0 != place.0 || !sentence.tokens[source].is(NSUBJ | OBL) {
            return false;
        }
        let Some(verb) = sentence.tokens[source].head else {
            return false;
        };
        if sentence.tokens[source].is(OBL) {
            let mut cases = sentence.children(source);
            return cases.any(|case| sentence.tokens[case].lower_form() == "according");
        }
        let lemma = sentence.tokens[verb].lower_lemma();
        let lexicon = self.context.lexicon;
        let said = lexicon.operator(WordClass::Verb, &lemma, Complement::That);
        let mut contents = sentence.by(verb, CCOMP);
        // *as Acme has reported, the firm failed*
        let cites = || {
            let mut marks = sentence.by(verb, MARK);
            sentence.tokens[verb].is(ADVCL)
                && marks.any(|mark| sentence.tokens[mark].lower_form() == "as")
        };
        said.is_some_and(Operator::is_inquit)
            && (contents.any(|content| sentence.subtree(content).contains(&place.1)) || cites())
    }

    /// What the document, or its item, is about: the thing of these kinds that is a subject most often before `place`, if more
    /// than once.
    fn topic(&self, place: Place, kinds: &[EntityKind]) -> Option<Entity> {
        let mut counts: BTreeMap<&Entity, usize> = BTreeMap::new();
        let mentioned = self.mentioned(place).iter();
        for seen in mentioned.filter(|seen| seen.subject && !seen.plural) {
            let entity = &seen.entities[0];
            if entity.global && kinds.contains(&entity.kind) {
                *counts.entry(entity).or_default() += 1;
            }
        }
        let best = counts.values().max().copied().filter(|&count| count > 1)?;
        let mut leading = counts.into_iter().filter(|(_, count)| *count == best);
        let first = leading.next().map(|(entity, _)| entity.clone());
        first.filter(|_| leading.next().is_none())
    }
}

/// The kinds of the names that a noun for a class may mean.
fn named_by_class(class: EntityKind) -> Option<&'static [EntityKind]> {
    Some(match class {
        EntityKind::State => &[EntityKind::State],
        EntityKind::Person => &[EntityKind::Person],
        EntityKind::StateOrgan => &[EntityKind::StateOrgan],
        EntityKind::ArmedGroup => &[EntityKind::ArmedGroup, EntityKind::Organisation],
        EntityKind::Organisation => &[EntityKind::Organisation],
        EntityKind::Media => &[EntityKind::Media],
        _ => return None,
    })
}
