//! Propositions in, statements out: every phrase is resolved to an entity. Sieves run from the most
//! precise to the least (after Raghunathan et al. 2010); what none of them resolves stays a
//! described thing of its document. Never merges on likeness alone.

mod aliases;
mod answer;
mod appositions;
mod becoming;
mod confidence;
mod content;
mod definites;
mod denials;
mod descriptions;
mod discourse;
mod homonyms;
mod items;
mod kinds;
mod listed;
mod names;
mod namesake;
mod organs;
mod owners;
mod parts;
mod persons;
mod plurals;
mod promises;
mod pronouns;
mod runs;
mod sex;
mod sieves;
mod slots;
mod speakers;
mod turns;
mod unnamed;
mod voices;

use actant_base::statement::{
    Entity, EntityKind, Filler, Mention, Omission, Phrase, Predicate, Proposition, Reading,
    Referents, Resolution, RuleName, Sieves, Slot, Source, Statement, Step,
};
use actant_base::syntax::relation::{CASE, CONJ, NMOD};
use actant_base::syntax::{Indexed, Upos};
use actant_base::text::Document;
use actant_words::gazetteer::Gazetteer;
use actant_words::lexicon::Lexicon;
use content::{forget, stated};
use discourse::Discourse;
pub use listed::mark;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use voices::{bodies, with_others};

/// What the resolver needs to know of the document.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The text.
    pub document: &'a Document,
    /// The document's identifier, part of the keys of described things.
    pub document_id: &'a str,
    /// As read, and put right.
    pub sentences: &'a [Indexed<'a>],
    /// The noun phrases, in order of the text.
    pub phrases: &'a [Phrase],
    /// Known actors and places.
    pub gazetteer: &'a Gazetteer,
    /// Kinds of class nouns, roles and organs.
    pub lexicon: &'a Lexicon,
    /// The steps that may find what a phrase means.
    pub sieves: Sieves,
}

/// What became of the propositions.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// The statements of the document.
    pub reading: Reading,
    /// Of each statement, the proposition that it was made of.
    pub origins: Vec<usize>,
    /// The propositions of which something was not stated, and why.
    pub dropped: Vec<(usize, Omission)>,
    /// What the phrases refer to.
    pub referents: Referents,
}

/// The statements of a document: propositions with entities in place of phrases, one statement for
/// every member of a set (`both countries`), at most `most` of a sentence.
pub fn reading(context: &Context, propositions: &[Proposition], most: usize) -> Resolved {
    let discourse = Discourse::new(context, propositions);
    let resolver = Resolver {
        context,
        bodies: bodies(&discourse, propositions),
        discourse,
    };
    let mut statements: Vec<Statement> = Vec::new();
    // which statements came of each proposition
    let mut made: Vec<Vec<usize>> = Vec::with_capacity(propositions.len());
    let mut told: BTreeSet<Background> = BTreeSet::new();
    let (mut origins, mut dropped) = (Vec::new(), Vec::new());
    for (index, proposition) in propositions.iter().enumerate() {
        let first = statements.len();
        let mut new = resolver.statements(proposition);
        if new.is_empty() {
            dropped.push((index, Omission::SameEntity));
        }
        if proposition.rule == RuleName::Apposition {
            // *Peru’s president, Ana Silva,* has said whose president she is
            let facts = new.iter();
            told.extend(facts.filter_map(|statement| background(context, statement)));
        }
        if proposition.rule == RuleName::Belonging {
            // whose army it is need be told once; *regional officials* belong to no state
            new.retain(|statement| match background(context, statement) {
                Some(fact) if !is_told(&told, &fact) && told.insert(fact.clone()) => true,
                fact => {
                    let reasons = [Omission::NoState, Omission::ToldBefore];
                    dropped.push((index, reasons[usize::from(fact.is_some())]));
                    false
                }
            });
        }
        let before = origins.iter().rev();
        let before = before
            .take_while(|&&origin: &&usize| propositions[origin].sentence == proposition.sentence);
        let room = most - before.count().min(most);
        if new.len() > room {
            let more = new.len() - room;
            dropped.extend(std::iter::repeat_n((index, Omission::TooMany), more));
            new.truncate(room);
        }
        origins.extend(std::iter::repeat_n(index, new.len()));
        statements.extend(new);
        made.push((first..statements.len()).collect());
    }
    for (index, proposition) in propositions.iter().enumerate() {
        for (member, &statement) in made[index].iter().enumerate() {
            let refers = |index: &usize| stated(propositions, &made, *index);
            refer_inside(proposition, (member, statement), &mut statements, refers);
        }
    }
    while let Some(empty) = statements
        .iter()
        .position(|statement| statement.subject.is_none() && statement.object.is_none())
    {
        // what it was about is not stated: *X fears that X …*
        dropped.push((origins[empty], Omission::SameEntity));
        forget(empty, &mut statements, &mut origins, &mut made);
    }
    denials::join(
        context,
        &resolver.discourse,
        propositions,
        &made,
        &mut statements,
    );
    Resolved {
        reading: Reading {
            document: context.document.name().to_owned(),
            published: context.document.day(),
            agencies: Vec::new(),
            statements,
        },
        origins,
        dropped,
        referents: resolver.discourse.referents(),
    }
}

/// Points a statement to the other statements that its proposition takes as subject, object, content or qualifier; `refers`
/// gives those of a proposition. The statement is given by its place among those of the proposition and among all.
fn refer_inside(
    proposition: &Proposition,
    (member, statement): (usize, usize),
    statements: &mut [Statement],
    refers: impl Fn(&usize) -> Vec<usize>,
) {
    let speaker = match &statements[statement].subject {
        Some(Slot::Mention(mention)) => Some(mention.entity.key.clone()),
        _ => None,
    };
    let by_speaker = |index: &usize| {
        let last = statements[*index].attribution.last();
        let holder = last.and_then(|source| source.holder.as_ref());
        holder.is_some_and(|holder| Some(&holder.entity.key) == speaker.as_ref())
    };
    let matching = |index: usize| {
        // each member of a set says its own content
        let all = refers(&index);
        let own = all.iter().find(|index| by_speaker(index));
        own.or(all.get(member)).or(all.first()).copied()
    };
    let own = |index: &usize| {
        let all = refers(index);
        let own: Vec<usize> = all.iter().copied().filter(by_speaker).collect();
        if own.is_empty() { all } else { own }
    };
    let content: Vec<usize> = proposition.content.iter().flat_map(own).collect();
    let first = |filler: &Option<Filler>| match filler {
        Some(Filler::Proposition(index)) => matching(*index),
        _ => None,
    };
    let (subject, object) = (first(&proposition.subject), first(&proposition.object));
    let statement = &mut statements[statement];
    statement.content = content;
    if let Some(index) = subject {
        statement.subject = Some(Slot::Statement(index));
    }
    if let Some(index) = object {
        statement.object = Some(Slot::Statement(index));
    }
    for qualifier in &mut statement.qualifiers {
        let index = qualifier.statement.take();
        qualifier.statement = index.and_then(|index| refers(&index).first().copied());
    }
}

/// Whether a text has said whose somebody is, perhaps in more words: *foreign minister* is *minister*.
fn is_told(told: &BTreeSet<Background>, (member, lemma, state): &Background) -> bool {
    let role = lemma.strip_prefix("be ").unwrap_or(lemma);
    let of_member = told.range((member.clone(), String::new(), String::new())..);
    let mut of_member = of_member.take_while(|(other, _, _)| other == member);
    of_member.any(|(_, other, of)| of == state && other.ends_with(&format!(" {role}")))
}

/// Who is whose: keys, and how that is said.
type Background = (String, String, String);

/// What a statement of belonging says, if it is of a state or of a body that the gazetteer has.
fn background(context: &Context, statement: &Statement) -> Option<Background> {
    let owns = |entity: &Entity| match entity.kind {
        EntityKind::State => true,
        EntityKind::Place | EntityKind::Person | EntityKind::Group => false,
        _ => context.gazetteer.get(&entity.key).is_some(),
    };
    match (&statement.subject, &statement.object) {
        (Some(Slot::Mention(member)), Some(Slot::Mention(state))) if owns(&state.entity) => Some((
            member.entity.key.to_string(),
            statement.predicate.lemma.to_string(),
            state.entity.key.to_string(),
        )),
        _ => None,
    }
}

/// At most so many who say the same have a statement each.
const VOICES: usize = 4;

struct Resolver<'a> {
    context: &'a Context<'a>,
    discourse: Discourse<'a>,
    /// Whom each person speaks for: what the text says that he leads, speaks or works for.
    bodies: BTreeMap<Arc<str>, Entity>,
}

impl Resolver<'_> {
    fn statements(&self, proposition: &Proposition) -> Vec<Statement> {
        // in *X said I think that S*, *I* is X
        let speaker = proposition
            .voices
            .iter()
            .rev()
            .filter(|voice| voice.is_said)
            .filter_map(|voice| voice.holder.as_ref())
            .find(|phrase| !self.is_first_person(phrase));
        let relation = proposition.predicate.relation.as_deref();
        // *Lima is the largest city in Peru*: the city, not its state
        let is_place = match &proposition.object {
            Some(Filler::Phrase(class)) if &*proposition.predicate.lemma == "be" => {
                let token = &self.context.sentences[class.sentence].tokens[class.head];
                let kind = self.context.lexicon.kind(&token.lower_lemma());
                kind == Some(EntityKind::Place)
            }
            _ => false,
        };
        let acts = !is_static(relation) && !is_place;
        let subjects = self.fillers(&proposition.subject, speaker, acts);
        let objects = match &proposition.object {
            // what something is, is a class, not the thing itself; but *the winner is Ana Silva*
            Some(Filler::Phrase(class))
                if (relation == Some("isA")
                    || (&*proposition.predicate.lemma == "be"
                        && self.discourse.is_class((class.sentence, class.head))))
                    && !self.is_name((class.sentence, class.head)) =>
            {
                let mention = Mention {
                    span: class.span,
                    text: class.text.clone(),
                    entity: self.discourse.described(class),
                    resolution: Resolution::default(),
                };
                vec![Some(Slot::Mention(mention))]
            }
            // *denied it*: if what was said is not in the text, nothing is
            Some(Filler::Charge(words))
                if proposition.subject.is_some() && self.is_pronoun(words) =>
            {
                vec![None]
            }
            object => self.fillers(object, speaker, is_political(relation)),
        };
        let (predicate, objects) = self.class_of_called(proposition, &subjects, objects);
        let sentence = &self.context.sentences[proposition.sentence];
        let mut out = Vec::new();
        // *Russian and Ukrainian officials* are officials of Russia and of Ukraine, each of their own
        let own = self.own_part(proposition, subjects.len());
        let subjects = match own {
            Some(own) => vec![subjects[own].clone()],
            None => subjects,
        };
        let itself = self.is_of_itself(&proposition.object, &subjects);
        for subject in &subjects {
            for object in self
                .mutual(proposition, &subjects, subject)
                .unwrap_or(objects.clone())
            {
                // *Ana and Luis hurt themselves*: each himself
                if subject.is_some() && same_entity(subject, &object) != itself {
                    continue;
                }
                let chains = self.attributions(proposition, subject);
                out.extend(chains.into_iter().map(|attribution| Statement {
                    subject: subject.clone(),
                    predicate: predicate.clone(),
                    object: object.clone(),
                    polarity: proposition.polarity,
                    certainty: proposition.certainty,
                    tense: proposition.tense,
                    attribution,
                    content: Vec::new(),
                    denies: Vec::new(),
                    agents: Vec::new(),
                    targets: Vec::new(),
                    qualifiers: proposition.qualifiers.clone(),
                    sentence: proposition.sentence,
                    sentence_span: sentence.span,
                    rule: proposition.rule.into(),
                    confidence: 0.0,
                    withheld: None,
                    features: proposition.features,
                }));
            }
        }
        self.assess(proposition, &mut out);
        out
    }

    /// *Ana Silva*, *the Blue Lions*: a name, not *a Republican*.
    fn is_name(&self, place: discourse::Place) -> bool {
        let token = &self.context.sentences[place.0].tokens[place.1];
        let proper = token.upos == Upos::Propn && !self.discourse.has(place, &["a", "an"]);
        proper && self.discourse.name_at(place).is_some()
    }

    /// *a group called the Blue Lions*: the Blue Lions are a group, not called so.
    fn class_of_called(
        &self,
        proposition: &Proposition,
        subjects: &[Option<Slot>],
        objects: Vec<Option<Slot>>,
    ) -> (Predicate, Vec<Option<Slot>>) {
        let predicate = proposition.predicate.clone();
        let (Some(Filler::Phrase(class)), Some(Filler::Literal(name))) =
            (&proposition.subject, &proposition.object)
        else {
            return (predicate, objects);
        };
        let named = self.discourse.name_at((name.sentence, name.head));
        let [Some(Slot::Mention(subject))] = subjects else {
            return (predicate, objects);
        };
        let itself = subject.resolution.step == Step::Apposition
            && named.is_some_and(|named| named.key == subject.entity.key);
        if !itself {
            return (predicate, objects);
        }
        let class = Mention {
            span: class.span,
            text: class.text.clone(),
            entity: self.discourse.described(class),
            resolution: Resolution::default(),
        };
        let predicate = Predicate {
            lemma: "be".into(),
            ..predicate
        };
        (predicate, vec![Some(Slot::Mention(class))])
    }

    /// Which of the `count` things that a phrase names belongs to the state that a proposition of belonging is about.
    fn own_part(&self, proposition: &Proposition, count: usize) -> Option<usize> {
        let (Some(Filler::Phrase(noun)), Some(Filler::Phrase(state))) =
            (&proposition.subject, &proposition.object)
        else {
            return None;
        };
        let parts = self.discourse.parts((noun.sentence, noun.head));
        let own = parts.iter().position(|&part| part == state.head)?;
        (proposition.rule == RuleName::Belonging && parts.len() == count).then_some(own)
    }

    /// The chains of sources: one for each of several who say the same. Where a set says something of itself
    /// (*they agreed to share*), each member speaks of itself; but nobody accuses himself.
    fn attributions(&self, proposition: &Proposition, subject: &Option<Slot>) -> Vec<Vec<Source>> {
        let holders = |voice: &actant_base::statement::Voice| {
            let mut mentions = voice
                .holder
                .as_ref()
                .map(|phrase| self.mentions(phrase, true))
                .unwrap_or_default();
            if let Some(phrase) = &voice.holder {
                mentions.extend(self.beside(phrase));
            }
            mentions
        };
        let is_own = |mention: &Mention| match subject {
            Some(Slot::Mention(other)) => other.entity.key == mention.entity.key,
            _ => false,
        };
        let alleged = proposition.rule == RuleName::AccusationContent;
        let source = |voice: &actant_base::statement::Voice| {
            let mentions = holders(voice);
            let own = mentions.iter().find(|mention| is_own(mention) != alleged);
            Source {
                holder: own.or(mentions.first()).cloned(),
                cue: voice.cue.clone(),
                time: voice.time.clone(),
            }
        };
        let mut chain: Vec<Source> = Vec::new();
        for voice in proposition.voices.iter() {
            let mut link = source(voice);
            let first_person = voice
                .holder
                .as_ref()
                .is_some_and(|phrase| self.is_first_person(phrase));
            let mut said = proposition.voices.iter().zip(&chain).rev();
            let said = said.find(|(before, _)| before.is_said);
            if first_person && let Some((_, before)) = said {
                link.holder.clone_from(&before.holder);
            }
            chain.push(link);
        }
        let mut joint = proposition.voices.last().map(holders).unwrap_or_default();
        if joint.iter().any(is_own) && !alleged {
            return vec![chain];
        }
        joint.retain(|mention| !is_own(mention));
        let mut seen = BTreeSet::new();
        joint.retain(|mention| seen.insert(mention.entity.key.clone()));
        if joint.len() < 2 {
            return vec![chain];
        }
        let chains = joint.into_iter().take(VOICES).map(|mention| {
            let mut chain = chain.clone();
            if let Some(last) = chain.last_mut() {
                last.holder = Some(mention);
            }
            chain
        });
        chains.collect()
    }

    /// What is coordinated with a phrase.
    fn beside(&self, phrase: &Phrase) -> Vec<Mention> {
        let tokens = &self.context.sentences[phrase.sentence].tokens;
        let conjuncts = (0..tokens.len())
            .filter(|&index| tokens[index].head == Some(phrase.head) && tokens[index].is(CONJ));
        conjuncts
            .flat_map(|index| {
                self.discourse
                    .at((phrase.sentence, index))
                    .iter()
                    .map(move |entity| (index, entity))
            })
            .map(|(index, entity)| {
                let found = self.discourse.resolution((phrase.sentence, index));
                let (entity, resolution) = self.acting(entity, true, found);
                Mention {
                    span: tokens[index].span,
                    text: tokens[index].form.clone().into(),
                    entity,
                    resolution,
                }
            })
            .collect()
    }

    /// *fought each other*: whom each member of the subject meets is the others.
    fn mutual(
        &self,
        proposition: &Proposition,
        subjects: &[Option<Slot>],
        subject: &Option<Slot>,
    ) -> Option<Vec<Option<Slot>>> {
        let Some(Filler::Phrase(phrase)) = &proposition.object else {
            return None;
        };
        let text = phrase.text.to_lowercase();
        let mutual = text == "each other" || text == "one another" || text == "other";
        let others: Vec<Option<Slot>> = subjects
            .iter()
            .filter(|other| *other != subject)
            .cloned()
            .collect();
        (mutual && !others.is_empty()).then_some(others)
    }

    /// The members that fill a slot; one `None` for an empty one.
    fn fillers(
        &self,
        filler: &Option<Filler>,
        speaker: Option<&Phrase>,
        acts: bool,
    ) -> Vec<Option<Slot>> {
        match filler {
            Some(Filler::Phrase(phrase)) => {
                let mut mentions = self.mentions(phrase, acts);
                let spoken = self.context.sieves.has(Step::Speaker) && self.is_first_person(phrase);
                if let Some(speaker) = speaker.filter(|_| spoken) {
                    // sieve 1: in a quotation *I* is whoever speaks, *we* whom he speaks for
                    let mut spoken = self.mentions(speaker, true);
                    // a letter or meeting is nobody who says *I*
                    spoken.retain(|it| {
                        it.entity.kind != EntityKind::Event
                            && (it.entity.kind != EntityKind::Thing || !self.is_message(speaker))
                    });
                    let plural = self.is_plural(phrase);
                    let first = spoken.first().map(|mention| mention.entity.clone());
                    if plural {
                        for mention in &mut spoken {
                            if let Some(body) = self.bodies.get(&mention.entity.key) {
                                mention.entity = body.clone();
                            }
                        }
                        // who else is meant, nobody says
                        let one = self.is_one_of_a_group(speaker);
                        spoken.retain(|mention| mention.entity.kind != EntityKind::Person && !one);
                    }
                    mentions.truncate(1);
                    if let (true, true, Some(first)) = (
                        plural,
                        spoken.is_empty(),
                        first.filter(|first| first.global),
                    ) {
                        for mention in &mut mentions {
                            mention.entity = with_others(self.context, &first);
                        }
                    }
                    for (mention, spoken) in mentions.iter_mut().zip(spoken) {
                        mention.entity = spoken.entity;
                        mention.resolution = mention.resolution.then(Step::Speaker);
                    }
                }
                mentions
                    .into_iter()
                    .map(|mention| Some(Slot::Mention(mention)))
                    .collect()
            }
            Some(Filler::Literal(phrase)) => vec![Some(Slot::Literal {
                span: phrase.span,
                text: phrase.text.to_string(),
            })],
            Some(Filler::Charge(words)) => {
                let mentions = self.mentions(words, acts).into_iter();
                mentions
                    .map(|mention| Some(Slot::Mention(mention)))
                    .collect()
            }
            _ => vec![None],
        }
    }

    /// What `phrase` refers to; `acts` where it speaks or acts, so that a capital means its state.
    fn mentions(&self, phrase: &Phrase, acts: bool) -> Vec<Mention> {
        let place = (phrase.sentence, phrase.head);
        let resolution = self.discourse.resolution(place);
        let mention = |(entity, resolution)| Mention {
            span: phrase.span,
            text: phrase.text.clone(),
            entity,
            resolution,
        };
        match self.discourse.at(place) {
            [] => vec![mention((self.discourse.described(phrase), resolution))],
            found => found
                .iter()
                .map(|entity| mention(self.acting(entity, acts, resolution)))
                .collect(),
        }
    }

    /// Metonymy: a capital, or a seat of power, that speaks or acts is its state.
    fn acting(&self, entity: &Entity, acts: bool, found: Resolution) -> (Entity, Resolution) {
        let acts = acts && self.context.sieves.has(Step::SeatOfPower);
        let known = acts.then(|| self.context.gazetteer.get(&entity.key));
        let meant = known.flatten().and_then(|known| {
            let key = known.capital_of.as_ref().or(known.stands_for.as_ref())?;
            self.context.gazetteer.get(key)
        });
        match meant {
            Some(meant) => (names::known(meant), found.then(Step::SeatOfPower)),
            None => (entity.clone(), found),
        }
    }
}

/// Relations that hold of a place as a place: a capital is not its state there.
fn is_static(relation: Option<&str>) -> bool {
    matches!(
        relation,
        Some("capitalOf" | "partOf" | "locatedIn" | "isA" | "hasAttribute" | "borders")
    )
}

/// Relations to a state, not to a place: a capital that is their object means its state.
fn is_political(relation: Option<&str>) -> bool {
    matches!(
        relation,
        Some(
            "Accuse"
                | "Support"
                | "Request"
                | "Reject"
                | "Threaten"
                | "Warn"
                | "Agree"
                | "Cooperate"
                | "Sanction"
                | "Communicate"
                | "hasTiesWith"
                | "hostileTo"
                | "ally"
                | "opposes"
                | "distrusts"
                | "Aid"
                | "Concede"
                | "Fear"
        )
    )
}

/// The noun of which a number or pronoun takes a part: *victims* in *one of the victims*.
fn part_of(sentence: &Indexed, head: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let counts = matches!(tokens[head].upos, Upos::Num | Upos::Det | Upos::Pron);
    let of = |noun: usize| {
        sentence
            .children(noun)
            .any(|case| tokens[case].is(CASE) && tokens[case].lemma == "of")
    };
    sentence
        .children(head)
        .find(|&child| counts && tokens[child].is(NMOD) && of(child))
}

fn same_entity(subject: &Option<Slot>, object: &Option<Slot>) -> bool {
    match (subject, object) {
        (Some(Slot::Mention(a)), Some(Slot::Mention(b))) => a.entity.key == b.entity.key,
        _ => false,
    }
}
