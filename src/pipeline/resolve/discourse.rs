//! What has been mentioned, in order of the text, and what each phrase refers to (sieves 6 to 10).
//! Phrases are resolved one after the other, each to what stands before it.

use super::items::items;
use super::names::{self, Named};
use super::sex::Sexes;
use super::sieves::Asked;
use super::slots::{classes, phrases_of, rivals};
use super::speakers::Speakers;
use super::{Context, kinds};
use actant_base::statement::{
    Entity, EntityKind, Filler, Phrase, Proposition, Referents, Resolution, Step,
};
use actant_base::syntax::relation::{CASE, CSUBJ, IOBJ, NMOD, NSUBJ, OBJ, OBL, PUNCT};
use actant_base::syntax::{Indexed, Sentence, Upos};
use actant_base::text::lower;
use actant_words::lexicon::{Group, is_time};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// Where a phrase stands: sentence and head token.
pub type Place = (usize, usize);

/// How many sentences back an antecedent may stand.
pub(super) const REACH: usize = 3;

/// Something that was mentioned.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub place: Place,
    /// More than one for a set (*both countries*).
    pub entities: Rc<[Entity]>,
    /// Whether it is a subject: the likelier antecedent.
    pub subject: bool,
    pub plural: bool,
    /// Lower-case lemma of the head; of pronouns, empty.
    pub lemma: Rc<str>,
    /// The words of the phrase, or the name.
    pub words: Arc<str>,
    /// Whether later phrases may refer to it: not the event noun of a light verb, not a time.
    pub open: bool,
}

/// The mentions of a document.
pub struct Discourse<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) named: Vec<Named>,
    /// In order of the text.
    pub(super) seen: Vec<Seen>,
    /// Which of them have a lemma, in order.
    pub(super) by_lemma: FxHashMap<Rc<str>, Vec<usize>>,
    /// How often the same are a subject.
    pub(super) subjects: FxHashMap<Rc<[Entity]>, usize>,
    /// What each phrase refers to, and how that was found.
    resolved: FxHashMap<Place, (Rc<[Entity]>, Resolution)>,
    /// The subject of each phrase that says what something is (*X is a group*).
    pub(super) classes: BTreeMap<Place, Place>,
    /// Who is a man, who a woman.
    pub(super) sexes: Sexes,
    /// Who says the words of quotations and turns.
    pub(super) speakers: Speakers,
    /// The pronouns that may as well mean somebody else.
    rivalled: BTreeSet<Place>,
    /// For each sentence the first of the item of a digest that it stands in.
    pub(super) items: Vec<usize>,
}

impl<'a> Discourse<'a> {
    /// Resolves every phrase of `propositions`, and every name.
    pub fn new(context: &'a Context<'a>, propositions: &[Proposition]) -> Self {
        let mut discourse = Self {
            context,
            named: names::all(context),
            seen: Vec::new(),
            by_lemma: FxHashMap::default(),
            subjects: FxHashMap::default(),
            resolved: FxHashMap::default(),
            classes: classes(propositions),
            sexes: Sexes::default(),
            speakers: Speakers::of(context, propositions),
            rivalled: BTreeSet::new(),
            items: Vec::new(),
        };
        discourse.leave_out();
        discourse.homonyms();
        discourse.correct_kinds();
        discourse.one_kind_each();
        discourse.alias(propositions);
        discourse.items = items(context, &discourse.named);
        discourse.sexes = discourse.titled();
        let mut phrases: BTreeMap<Place, Option<&Phrase>> = BTreeMap::new();
        for phrase in context.phrases {
            phrases.insert((phrase.sentence, phrase.head), Some(phrase));
        }
        for index in 0..discourse.named.len() {
            phrases.entry(discourse.head_of(index)).or_insert(None);
        }
        discourse.demonyms(&mut phrases);
        discourse.possessives(&mut phrases);
        for phrase in propositions.iter().flat_map(phrases_of) {
            phrases.insert((phrase.sentence, phrase.head), Some(phrase));
        }
        let rivals = rivals(propositions, |place| {
            context.sentences[place.0].tokens[place.1].is(OBJ)
        });
        for (place, phrase) in phrases {
            discourse.mention(place, phrase, &rivals);
        }
        discourse
    }

    /// Whether the pronoun at `place` may as well mean somebody else.
    pub fn is_rivalled(&self, place: Place) -> bool {
        self.rivalled.contains(&place)
    }

    /// The people whom the text names: the head of each name, its first token, and who it is.
    pub(super) fn named_people(&self) -> impl Iterator<Item = (Place, usize, &Entity)> {
        let named = self.named.iter().enumerate();
        let people = named.filter(|(_, named)| named.entity.kind == EntityKind::Person);
        people.map(|(index, named)| (self.head_of(index), named.tokens.0, &named.entity))
    }

    /// Whether the phrase at `place` says what something else is.
    pub fn is_class(&self, place: Place) -> bool {
        self.classes.contains_key(&place)
    }

    /// What the phrase at `place` refers to; nothing if it was not mentioned.
    pub fn at(&self, place: Place) -> &[Entity] {
        self.resolved.get(&place).map_or(&[], |(found, _)| found)
    }

    /// What all phrases refer to, and the possessive pronouns that are none (*their*).
    pub fn referents(&self) -> Referents {
        let phrases = self.resolved.iter();
        let phrases = phrases.map(|(&place, (found, _))| (place, found.to_vec()));
        let mut owners = Vec::new();
        for (number, sentence) in self.context.sentences.iter().enumerate() {
            for (index, token) in sentence.tokens.iter().enumerate() {
                let place = (number, index);
                if token.xpos == "PRP$" && !self.resolved.contains_key(&place) {
                    let found = self.pronoun(place, &token.lower_form(), &BTreeSet::new());
                    owners.push((place, found));
                }
            }
        }
        Referents::new(phrases.chain(owners), self.items.clone())
    }

    /// How that was found.
    pub fn resolution(&self, place: Place) -> Resolution {
        self.resolved
            .get(&place)
            .map_or_else(Resolution::default, |&(_, how)| how)
    }

    pub(super) fn sentence(&self, place: Place) -> &Indexed<'a> {
        &self.context.sentences[place.0]
    }

    /// The token of a name that the rest of the sentence hangs from.
    fn head_of(&self, index: usize) -> Place {
        let named = &self.named[index];
        let tokens = &self.context.sentences[named.sentence].tokens;
        let (start, end) = named.tokens;
        let inside = |head: Option<usize>| head.is_some_and(|head| (start..end).contains(&head));
        let head = (start..end).find(|&token| !inside(tokens[token].head));
        (named.sentence, head.unwrap_or(start))
    }

    /// What a text says that an unknown name is tells its kind better than the reader does (*the Katiba
    /// Gourma is a jihadist group*).
    fn correct_kinds(&mut self) {
        let mut kinds: BTreeMap<Arc<str>, EntityKind> = BTreeMap::new();
        for (&class, &subject) in &self.classes {
            let kind = kinds::kind_of(self.context, self.sentence(class), class.1).filter(|kind| {
                matches!(
                    kind,
                    EntityKind::Person
                        | EntityKind::ArmedGroup
                        | EntityKind::Organisation
                        | EntityKind::Media
                        | EntityKind::Place
                )
            });
            if let (Some(kind), Some(entity)) = (kind, self.name_at(subject)) {
                kinds.entry(entity.key.to_string().into()).or_insert(kind);
            }
        }
        for named in &mut self.named {
            if let Some(&kind) = kinds.get(&named.entity.key).filter(|_| named.is_new) {
                let name = named.entity.label.clone();
                named.entity = names::new(&name, kind);
            }
        }
    }

    /// One name is one thing in a text, though readers take it now for a body and now for a place: what it is most often;
    /// of kinds that are as frequent, the first.
    fn one_kind_each(&mut self) {
        let mut counts: BTreeMap<Arc<str>, Vec<(Entity, usize)>> = BTreeMap::new();
        let new = |named: &&Named| named.is_new && named.entity.kind != EntityKind::Person;
        for named in self.named.iter().filter(new) {
            let kinds = counts.entry(Arc::clone(&named.entity.label)).or_default();
            match kinds
                .iter_mut()
                .find(|(known, _)| known.kind == named.entity.kind)
            {
                Some((_, count)) => *count += 1,
                None => kinds.push((named.entity.clone(), 1)),
            }
        }
        for named in self.named.iter_mut().filter(|named| named.is_new) {
            let kinds = counts
                .get(&named.entity.label)
                .filter(|kinds| kinds.len() > 1);
            let first = kinds.and_then(|kinds| kinds.iter().rev().max_by_key(|(_, count)| *count));
            if let Some((most, _)) = first.filter(|_| named.entity.kind != EntityKind::Person) {
                named.entity = most.clone();
            }
        }
    }

    /// Sieve 3: *X, also known as Y*: later on Y means X.
    fn alias(&mut self, propositions: &[Proposition]) {
        let mut aliases: BTreeMap<Arc<str>, Entity> = BTreeMap::new();
        for proposition in propositions {
            let (Some(Filler::Phrase(subject)), Some(Filler::Literal(other))) =
                (&proposition.subject, &proposition.object)
            else {
                continue;
            };
            let known_as = matches!(
                proposition.predicate.lemma.as_ref(),
                "be known as" | "be known by" | "be called" | "be nicknamed" | "be dubbed"
            );
            let name = |phrase: &Phrase| self.name_at((phrase.sentence, phrase.head)).cloned();
            if let (true, Some(subject), Some(other)) = (known_as, name(subject), name(other)) {
                aliases.entry(other.key).or_insert(subject);
            }
        }
        for named in &mut self.named {
            if let Some(entity) = aliases.get(&named.entity.key).filter(|_| named.is_new) {
                named.entity = entity.clone();
                named.step = Step::AlsoKnownAs;
            }
        }
    }

    /// *Armenian units* mentions Armenia too.
    fn demonyms(&mut self, phrases: &mut BTreeMap<Place, Option<&Phrase>>) {
        for (number, sentence) in self.context.sentences.iter().enumerate() {
            for (index, token) in sentence.tokens.iter().enumerate() {
                if token.upos == Upos::Adj && token.form.starts_with(char::is_uppercase) {
                    phrases.entry((number, index)).or_insert(None);
                }
            }
        }
    }

    /// *its army* mentions its state too.
    fn possessives(&self, phrases: &mut BTreeMap<Place, Option<&Phrase>>) {
        for (number, sentence) in self.context.sentences.iter().enumerate() {
            let tokens = sentence.tokens.iter().enumerate();
            for (index, _) in tokens.filter(|(_, token)| token.xpos == "PRP$") {
                phrases.entry((number, index)).or_insert(None);
            }
        }
    }

    /// Resolves one phrase and remembers it.
    fn mention(
        &mut self,
        place: Place,
        phrase: Option<&Phrase>,
        rivals: &BTreeMap<Place, Vec<Place>>,
    ) {
        let barred: BTreeSet<&str> = rivals
            .get(&place)
            .into_iter()
            .flatten()
            .copied()
            .chain(self.arguments_beside(place))
            .flat_map(|rival| self.at(rival))
            .map(|entity| &*entity.key)
            .collect();
        let (step, entities) = self.refer(place, phrase, &barred);
        if entities.is_empty() {
            return;
        }
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let name = self.name_at(place).is_some();
        let closed = self.is_no_antecedent(place, step.step, &entities);
        // *a partner, the Unity Party,* is spoken of; *a group*, in *X is a group*, is not: what something is, is no other
        // thing
        let open = step.step == Step::Apposition || !self.classes.contains_key(&place);
        let several = match super::part_of(sentence, place.1) {
            // *one of the victims*, *many of the victims*
            Some(_) => !matches!(token.lemma.as_str(), "one" | "each" | "either" | "neither"),
            // *the police … they*
            None => {
                token.has_feature("Number", "Plur")
                    || self
                        .context
                        .lexicon
                        .is_in(Group::AlwaysPlural, &token.lower_lemma())
            }
        };
        let (entities, whole) = match (step.step, phrase) {
            (Step::Parts, Some(phrase)) if !self.is_whose_each(place) => {
                (entities, Some(self.described(phrase)))
            }
            _ => (entities, None),
        };
        let parts: Rc<[Entity]> = entities.into();
        // *these groups*, of separatist and jihadist groups: the groups together
        let entities = whole.map_or_else(|| Rc::clone(&parts), |whole| Rc::from([whole]));
        let seen = Seen {
            place,
            subject: token.is(NSUBJ | CSUBJ),
            plural: entities.len() > 1 || (!name && several),
            // *the Shari Front … the front*: the last word of a name is its class
            lemma: match (name, token.upos) {
                (true, _) => {
                    let class = entities[0].label.split_whitespace().last();
                    Rc::from(&*lower(class.unwrap_or("")))
                }
                (_, Upos::Pron) => Rc::default(),
                _ => Rc::from(&*token.lower_lemma()),
            },
            words: match (name, phrase) {
                (true, _) => Arc::clone(&entities[0].label),
                (false, Some(phrase)) => Arc::clone(&phrase.text),
                (false, None) => Arc::default(),
            },
            open: open && !closed,
            entities,
        };
        if token.upos == Upos::Pron && step.step == Step::Pronoun {
            let form = token.lower_form().into_owned();
            let rivalled = self.has_rival(place, &form, &barred);
            self.learn_sex(&seen, &form);
            if rivalled {
                self.rivalled.insert(place);
            }
        } else {
            self.learn_sex(&seen, "");
        }
        self.resolved.insert(place, (parts, step));
        self.remember(seen);
    }

    /// Keeps a mention, to be found by its lemma.
    fn remember(&mut self, seen: Seen) {
        if seen.subject {
            let before = self.subjects.entry(Rc::clone(&seen.entities));
            *before.or_default() += 1;
        }
        match self.by_lemma.get_mut(&seen.lemma) {
            Some(of_lemma) => of_lemma.push(self.seen.len()),
            None => {
                let of_lemma = vec![self.seen.len()];
                self.by_lemma.insert(Rc::clone(&seen.lemma), of_lemma);
            }
        }
        self.seen.push(seen);
    }

    /// Whether nothing later can mean what the phrase at `place` means.
    fn is_no_antecedent(&self, place: Place, step: Step, entities: &[Entity]) -> bool {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let whole = super::part_of(sentence, place.1).is_none();
        // *anyone*, *this*: a pronoun that means nothing known
        let unknown = || {
            token.upos == Upos::Pron
                && whole
                && matches!(step, Step::Described | Step::Unnamed)
                && entities.iter().all(|entity| !entity.global)
        };
        // *as a child he lived in Peru*: he is no child
        let as_what = || {
            let mut cases = sentence.by(place.1, CASE);
            cases.any(|case| sentence.tokens[case].lemma == "as")
        };
        let no_noun = whole && matches!(token.upos, Upos::Num | Upos::Adj | Upos::Verb);
        is_time(&token.lemma)
            || unknown()
            || self.is_audience(place)
            || as_what()
            || self.is_bare(place)
            || is_link(sentence, place.1)
            || no_noun
    }

    /// The other arguments of the verb that the phrase at `place` is an argument of: *it was given to Ana by the king*, who
    /// is not Ana.
    fn arguments_beside(&self, place: Place) -> impl Iterator<Item = Place> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let takes_part = |index: usize| {
            let mut cases = sentence.by(index, CASE);
            tokens[index].is(NSUBJ | OBJ | IOBJ)
                || tokens[index].is(OBL)
                    && cases.any(|case| {
                        matches!(
                            tokens[case].form.as_str(),
                            "to" | "by" | "with" | "from" | "against"
                        )
                    })
        };
        let verb = tokens[place.1].head;
        let verb = verb.filter(|&verb| tokens[verb].upos == Upos::Verb && takes_part(place.1));
        let beside = verb.into_iter().flat_map(|verb| sentence.children(verb));
        let others = beside.filter(|&other| other != place.1 && takes_part(other));
        let others: Vec<usize> = others.collect();
        others.into_iter().map(move |other| (place.0, other))
    }

    /// The sieves, the most precise first.
    fn refer(
        &self,
        place: Place,
        phrase: Option<&Phrase>,
        barred: &BTreeSet<&str>,
    ) -> (Resolution, Vec<Entity>) {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let by = |step, entities| (Resolution::by(step), entities);
        let on = |step| self.context.sieves.has(step);
        if let Some(named) = self.named_at(place) {
            return (named.resolution(sentence), vec![named.entity.clone()]);
        }
        if let Some(subject) = self.classes.get(&place).map(|&subject| self.at(subject))
            && !subject.is_empty()
            && on(Step::Class)
        {
            // *X is a group that …*: X
            return by(Step::Class, subject.to_vec());
        }
        if let Some(entity) = self.named_later(place).filter(|_| on(Step::Apposition)) {
            return by(Step::Apposition, vec![entity]);
        }
        if is_possessive(sentence, place.1) && phrase.is_none() {
            let mut owner = self.owner(place);
            owner.retain(|_| on(Step::Pronoun));
            return by(Step::Pronoun, owner);
        }
        let Some(phrase) = phrase else {
            let state = self.context.gazetteer.demonym(&token.form);
            return by(Step::Demonym, state.map(names::known).into_iter().collect());
        };
        let asked = Asked {
            place,
            phrase,
            token,
            barred,
        };
        let (step, entities) = self.sieved(&asked);
        by(step, entities)
    }

    /// The name that holds the token.
    pub(super) fn name_at(&self, place: Place) -> Option<&Entity> {
        self.named_at(place).map(|named| &named.entity)
    }

    pub(super) fn named_at(&self, place: Place) -> Option<&Named> {
        let from = self.named.partition_point(|named| named.sentence < place.0);
        self.named[from..]
            .iter()
            .take_while(|named| named.sentence == place.0)
            .find(|named| (named.tokens.0..named.tokens.1).contains(&place.1))
    }

    /// What was mentioned before `place` in the same item, in order of the text.
    pub(super) fn mentioned(&self, place: Place) -> &[Seen] {
        let item = self.item(place.0);
        let from = self.seen.partition_point(|seen| seen.place.0 < item);
        let before = self.seen.partition_point(|seen| seen.place < place);
        self.seen.get(from..before).unwrap_or(&[])
    }

    /// Mentions within reach before `place`, the nearest sentence first; in a sentence subjects first, then
    /// from left to right.
    pub(super) fn before(&self, place: Place) -> impl Iterator<Item = &Seen> {
        // the subject of the clause that the phrase stands in, then of the clause around that, and so on
        let sentence = self.sentence(place);
        let above: Vec<usize> =
            std::iter::successors(Some(place.1), |&index| sentence.tokens[index].head)
                .take(sentence.tokens.len())
                .collect();
        let around = |seen: &Seen| {
            if !seen.subject || seen.place.0 != place.0 {
                return usize::MAX;
            }
            let clause = sentence.tokens[seen.place.1].head;
            above
                .iter()
                .position(|&index| Some(index) == clause)
                .unwrap_or(usize::MAX)
        };
        let mentioned = self.mentioned(place);
        let from = mentioned.partition_point(|seen| seen.place.0 + REACH < place.0);
        let near = mentioned[from..].iter();
        let mut order: Vec<&Seen> = near.filter(|seen| seen.open).collect();
        order.sort_by_key(|seen| {
            let nearest = usize::MAX - seen.place.0;
            let within = self.is_within(seen.place);
            (nearest, around(seen), !seen.subject, within, seen.place.1)
        });
        order.into_iter()
    }

    /// *the weakness of the state*: what another noun is about is spoken of less than what that noun names.
    fn is_within(&self, place: Place) -> bool {
        let tokens = &self.sentence(place).tokens;
        tokens[place.1].is(NMOD) && tokens[place.1].deprel != "nmod:poss"
    }

    /// *comes into effect*: a noun alone with its preposition means no particular thing.
    fn is_bare(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let mut others = sentence.children(place.1);
        token.upos == Upos::Noun
            && token.is(OBL)
            && token.has_feature("Number", "Sing")
            && sentence.by(place.1, CASE).next().is_some()
            && others.all(|child| sentence.tokens[child].is(CASE | PUNCT))
            && self.context.lexicon.kind(&token.lower_lemma()).is_none()
    }

    /// Those who are told are not those who are spoken of, as are those to whom something else is done (*freed the reporters*).
    fn is_audience(&self, place: Place) -> bool {
        let lexicon = self.context.lexicon;
        let tokens = &self.sentence(place).tokens;
        let token = &tokens[place.1];
        let verb = token.head.filter(|_| token.is(OBJ));
        let done_to = verb.is_some_and(|verb| {
            let lemma = tokens[verb].lower_lemma();
            let told = [Group::Telling, Group::Asking];
            !told.into_iter().any(|group| lexicon.is_in(group, &lemma))
        });
        lexicon.is_in(Group::Audience, &token.lemma) && !token.is(NSUBJ) && !done_to
    }

    /// Whether a dependent of the head is one of `words`.
    pub(super) fn has(&self, place: Place, words: &[&str]) -> bool {
        let sentence = self.sentence(place);
        sentence.children(place.1).any(|child| {
            let form = &sentence.tokens[child].form;
            words.iter().any(|word| form.eq_ignore_ascii_case(word))
        })
    }
}

/// *his*, *her*, *their*.
pub(super) fn is_possessive(sentence: &Sentence, token: usize) -> bool {
    sentence.tokens[token].xpos == "PRP$"
}

/// *in line with the treaty*, *in accordance with the order*: a bare noun between two prepositions is with them no more than one
/// (complex prepositions; Quirk et al. 1985, 9.10).
fn is_link(sentence: &Indexed, noun: usize) -> bool {
    let tokens = &sentence.tokens;
    let is_case =
        |index: usize, of: usize| tokens[index].is(CASE) && tokens[index].head == Some(of);
    let before = noun.checked_sub(1);
    let bare = tokens[noun].upos == Upos::Noun
        && tokens[noun].name.is_none()
        && tokens[noun].has_feature("Number", "Sing")
        && before.is_some_and(|before| {
            let form = tokens[before].lower_form();
            is_case(before, noun) && matches!(&*form, "in" | "on" | "at" | "by" | "with" | "under")
        });
    bare && sentence
        .by(noun, NMOD)
        .any(|below| noun + 1 < below && is_case(noun + 1, below))
}
