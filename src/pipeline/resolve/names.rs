//! Sieves 2 to 5: names, with titles taken off, through the gazetteer, shortened, or as written.

use super::aliases::Aliases;
use super::persons::{FullNames, Surnames, nickname, without_initials};
use super::runs::{
    Run, is_article, is_class_of_place, marked_from, past_preposition, run_end, tag_end,
};
use super::{Context, kinds, namesake, organs};
use actant_base::statement::{Entity, EntityKind, Resolution, Step};
use actant_base::syntax::relation::{AMOD, CASE, COMPOUND, DET, FLAT, NSUBJ, NUMMOD, OBJ};
use actant_base::syntax::{Indexed, NameKind, Sentence, Token, Upos};
use actant_words::gazetteer::{Gazetteer, Known, folded, is_common};
use actant_words::lexicon::{Complement, Group, Lexicon, Operator, WordClass};
use std::collections::BTreeSet;

/// A name in the text and what it refers to.
#[derive(Debug, Clone)]
pub struct Named {
    /// Index of the sentence.
    pub sentence: usize,
    /// First and one past the last token.
    pub tokens: (usize, usize),
    /// What it refers to.
    pub entity: Entity,
    /// How that was found.
    pub step: Step,
    /// Whether the gazetteer lacks it.
    pub is_new: bool,
}

impl Named {
    /// How the entity was found, with the characters that were looked up.
    pub fn resolution(&self, sentence: &Sentence) -> Resolution {
        let (first, end) = self.tokens;
        let last = sentence.tokens[end - 1].span;
        Resolution {
            name: Some(sentence.tokens[first].span.cover(last)),
            ..Resolution::by(self.step)
        }
    }
}

/// The entity of something known.
pub fn known(known: &Known) -> Entity {
    Entity {
        key: known.key.clone(),
        label: known.label.clone(),
        kind: known.kind,
        global: true,
        same_as: known.same_as.clone(),
    }
}

/// All names of the document in order: the reader's, and those of the gazetteer that it missed.
pub fn all(context: &Context) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let mut told = Told::of(context);
    let mut aliases = Aliases::of(context);
    for (number, sentence) in context.sentences.iter().enumerate() {
        let mut at = 0;
        while at < sentence.tokens.len() {
            let alias = aliases.at(&sentence.tokens, at);
            match alias.or_else(|| name_at(context, sentence, at, &told, &aliases)) {
                Some((end, entity, step)) => {
                    aliases.add(context, sentence, end, &entity);
                    let tokens = (at, end);
                    let is_new = context.gazetteer.get(&entity.key).is_none();
                    told.add(&entity, is_new);
                    let span = sentence.tokens[at]
                        .span
                        .cover(sentence.tokens[end - 1].span);
                    if let Some((_, called)) = nickname(context.document.slice(span)) {
                        told.before.call(&called, &entity);
                    }
                    found.push(Named {
                        sentence: number,
                        tokens,
                        entity,
                        step,
                        is_new,
                    });
                    at = end;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// Names longer than this are not looked up.
const LONGEST: usize = 8;

/// What a name is: where it ends, whom it means, and how that was found.
type Found = (usize, Entity, Step);

/// The ways to read a name, the surest first; each is tried where the ones before find none.
const WAYS: [fn(&Spot) -> Option<Found>; 4] = [
    |spot| spot.given_name(),
    |spot| spot.whole_name(),
    |spot| spot.listed_name(),
    |spot| spot.other_name(),
];

fn name_at(
    context: &Context,
    sentence: &Indexed,
    at: usize,
    told: &Told,
    aliases: &Aliases,
) -> Option<Found> {
    let gazetteer = context.gazetteer;
    if !may_begin(&sentence.tokens[at].form) || is_people(gazetteer, sentence, at) {
        return None;
    }
    let spot = Spot {
        context,
        sentence,
        at,
        told,
        aliases,
    };
    WAYS.iter().find_map(|way| way(&spot))
}

/// A token that may begin a name, and what is known there.
struct Spot<'a> {
    context: &'a Context<'a>,
    sentence: &'a Indexed<'a>,
    at: usize,
    told: &'a Told,
    aliases: &'a Aliases,
}

impl Spot<'_> {
    fn text(&self, from: usize, end: usize) -> &str {
        let tokens = &self.sentence.tokens;
        let span = tokens[from].span.cover(tokens[end - 1].span);
        self.context.document.slice(span)
    }

    /// The mark of the reader that the name has, and the run of tokens that it stands over.
    fn run(&self) -> (Option<NameKind>, Run) {
        let (context, sentence) = (self.context, self.sentence);
        let begins = marked_from(sentence, self.at);
        let mark = sentence.tokens[begins].name;
        let mut run = run_end(context.lexicon, sentence, begins);
        // *Balochistan province* is Balochistan: a common noun tells what a place is and is no part of its name
        while mark.is_some()
            && run.end > begins + 1
            && is_class_of_place(context, &sentence.tokens[run.end - 1])
        {
            run.end -= 1;
        }
        if mark.is_some() {
            run.end = past_preposition(context.lexicon, sentence, begins, run.end);
        }
        (mark, run)
    }

    /// *Chad thanked her*, after *Chad Reyes*.
    fn given_name(&self) -> Option<Found> {
        let (sentence, at) = (self.sentence, self.at);
        let personal =
            sentence.tokens[at].name == Some(NameKind::Per) || acts(self.context, sentence, at);
        let bearer = self.told.given(sentence, at).filter(|_| personal)?;
        Some((at + 1, bearer.clone(), Step::FirstName))
    }

    /// A whole name that the gazetteer has, however long it is and whatever it ends in.
    fn whole_name(&self) -> Option<Found> {
        let (tokens, at) = (&self.sentence.tokens, self.at);
        let gazetteer = self.context.gazetteer;
        if !tokens[at].name_begin {
            return None;
        }
        let end = tag_end(tokens, at);
        // *Oklahoma City Thunder*: the place is only the first part of the name of a body
        let run = run_end(self.context.lexicon, self.sentence, at).end;
        let longer = matches!(tokens[at].name, Some(NameKind::Loc | NameKind::Org))
            && run > end
            // *U.S. Defense Secretary*
            && !tokens[run - 1].is(COMPOUND)
            && gazetteer.named(self.text(at, run)).is_none()
            // *the U.S. Democratic Party*
            && gazetteer.named(self.text(end, run)).is_none();
        // *Idlib province* is Idlib
        let common = self.text(at, end).split_whitespace().any(is_common);
        let hit = gazetteer.listed(self.text(at, end))?;
        let fits = !longer
            && agrees(hit.known.kind, tokens[at].name)
            && (!common || hit.has_noun || hit.is_own);
        fits.then(|| (end, known(hit.known), Step::Gazetteer))
    }

    /// The longest name or acronym of the gazetteer that stops where a name can.
    fn listed_name(&self) -> Option<Found> {
        let (tokens, at) = (&self.sentence.tokens, self.at);
        let gazetteer = self.context.gazetteer;
        let (mark, run) = self.run();
        let stops = |end: usize| {
            // a name must not stop in the middle of what the reader takes for one
            let goes_on = tokens.get(end).is_some_and(|next| {
                next.name.is_some() && !next.name_begin && tokens[end - 1].name.is_some()
            });
            // *The U.S. Nuclear Regulatory Commission*
            let part = |it: &Token| it.is(COMPOUND) && it.head.is_some_and(|head| head >= end);
            let begins = tokens.get(end).is_some_and(|next| next.name_begin);
            let inside = begins && tokens[at + 1..end].iter().any(part);
            let unmarked = !(goes_on || inside);
            let whole = mark.map_or(unmarked, |_| end >= run.end);
            // *Dawn broke*: a common noun is no name, whatever the gazetteer knows
            let mut words = tokens[at..end].iter();
            let proper = mark.is_some() || words.any(|token| token.upos == Upos::Propn);
            whole && proper && may_begin(&tokens[end - 1].form)
        };
        let limit = (at + LONGEST).min(tokens.len());
        let mut ends = (at + 1..=limit).rev().filter(|&end| stops(end));
        ends.find_map(|end| {
            let name = self.text(at, end);
            let named = gazetteer.named(name).map(|hit| (hit, Step::Gazetteer));
            // *ISIS-K* is three tokens
            let one = !name.contains(' ');
            let acronym = || gazetteer.acronym(name).filter(|_| one);
            let (hit, step) = named.or_else(|| acronym().map(|hit| (hit, Step::Acronym)))?;
            let bearer = self.told.before.has(name);
            let fits = agrees(hit.kind, mark)
                || step == Step::Acronym && hit.kind.acts() && !bearer
                || is_lone_capital(hit, end - at) && !bearer
                || is_article(&tokens[at].form) && end == run.end;
            fits.then(|| (end, known(hit), step))
        })
    }

    /// A name that the gazetteer lacks.
    fn other_name(&self) -> Option<Found> {
        let Self {
            context,
            sentence,
            at,
            ..
        } = *self;
        let tokens = &sentence.tokens;
        let lexicon = context.lexicon;
        let (mark, run) = self.run();
        mark?;
        let several = run.end > at + 1;
        // *the Ministry*, *the Front*: a class noun by itself names nothing, but *Marsh*, after *Leo Marsh*
        let bearer = self.told.before.has(&tokens[at].form);
        // nor *the Presidents*
        let form = tokens[at].lower_form();
        let singular = form.strip_suffix('s');
        let office = || singular.is_some_and(|role| lexicon.role(role).is_some());
        let bare = !several && !bearer && (lexicon.kind(&form).is_some() || office());
        // *Vice President*: an office, nobody's name
        let mut words = tokens[at..run.end].iter();
        let all_titles = words.all(|token| is_plain_title(lexicon, token));
        let role = || lexicon.role(&tokens[run.end - 1].lower_lemma()).is_some();
        // *Mr*, where the reader begins another name with the next word
        let address = || !several && lexicon.is_in(Group::Title, form.trim_end_matches('.'));
        let office = run.kind == NameKind::Per && all_titles && (several && role() || address());
        if bare || office || self.is_organ(run.end) {
            return None;
        }
        let start = after_titles(context, &tokens[at..run.end], run.kind) + at;
        let name = self.text(start, run.end);
        if run.end == start + 1 && self.is_of_many(start, run.kind) {
            return Some((run.end, new(name, EntityKind::Group), Step::NewName));
        }
        let place = || {
            let known = self.told.places.contains(&folded(name));
            known.then_some(EntityKind::Place)
        };
        let alone = (run.end == start + 1).then(|| namesake::kind(context, sentence, start));
        let excepted = || namesake::excepted(context, sentence, start..run.end);
        let other = alone.flatten().or_else(place).or_else(excepted);
        let by_office = self
            .holder(start, name)
            .filter(|_| run.kind == NameKind::Per);
        if let Some(holder) = by_office {
            return Some((run.end, known(holder), Step::Leader));
        }
        if run.kind == NameKind::Org
            && let Some(organ) = organs::owned(context, sentence, start..run.end)
                .or_else(|| organs::of_state(context, sentence, start..run.end))
        {
            return Some((run.end, organ, Step::NewName));
        }
        let (mut entity, step) = unknown(context, name, run.kind, self.told, self.aliases, other);
        let any = |test: fn(&Context, &Indexed, usize) -> bool| {
            (start..run.end).any(|index| test(context, sentence, index))
        };
        if step == Step::NewName && entity.kind == EntityKind::Place {
            // *Los Rojos kidnapped the mayor*: no place does; *Chinedu Okafor ordered the raid*
            if self.is_full_name(start, run.end) && any(wills) {
                entity = new(name, EntityKind::Person);
            } else if any(acts) || any(plays) {
                entity = new(name, EntityKind::Organisation);
            }
        }
        Some((run.end, entity, step))
    }

    /// *the Kanaks were*, *most Texans*: a plural of which a determiner or verb shows that it names a people, no person; where it
    /// is marked as a place, only what it does.
    fn is_of_many(&self, at: usize, kind: NameKind) -> bool {
        let (context, sentence) = (self.context, self.sentence);
        let token = &sentence.tokens[at];
        let plural = token.upos == Upos::Propn && token.has_feature("Number", "Plur");
        let known = self.told.before.has(&token.form)
            || !self.told.full.forms_by(&token.form).is_empty()
            || context.lexicon.is_male_name(&folded(&token.form)).is_some();
        let shown = || {
            let verb = token.head.filter(|_| token.is(NSUBJ));
            let many = |verb: usize| {
                let mut words = sentence.children(verb).chain([verb]);
                words.any(|word| {
                    let token = &sentence.tokens[word];
                    matches!(&*token.lower_form(), "are" | "were" | "have") || token.xpos == "VBP"
                })
            };
            sentence.by(at, DET | AMOD | NUMMOD).next().is_some() || verb.is_some_and(many)
        };
        let fits = match kind {
            NameKind::Per => shown(),
            NameKind::Loc => wills(context, sentence, at),
            NameKind::Org => false,
        };
        plural && !known && fits
    }

    /// *Chinedu Okafor*: a given name and another, which is no noun for a place.
    fn is_full_name(&self, start: usize, end: usize) -> bool {
        let tokens = &self.sentence.tokens[start..end];
        let lexicon = self.context.lexicon;
        let given = |token: &Token| lexicon.is_male_name(&folded(&token.form)).is_some();
        (2..=3).contains(&tokens.len())
            && given(&tokens[0])
            && lexicon
                .kind(&tokens[tokens.len() - 1].lower_form())
                .is_none()
    }

    /// *President Reagan*: who of this last name held the office that stands before it, unless it is said to be of another
    /// state (*Peruvian President Reagan*) or the text has somebody of that name.
    fn holder(&self, start: usize, name: &str) -> Option<&Known> {
        let gazetteer = self.context.gazetteer;
        let single = !name.contains(' ') && self.told.full.forms_by(name).is_empty();
        let spans = (1..=3).filter_map(|long| Some((start.checked_sub(long)?, start)));
        let mut found = spans.filter(|_| single).filter_map(|(from, end)| {
            let holders = gazetteer.former(self.text(from, end), name);
            (!holders.is_empty()).then_some((from, holders))
        });
        // *President Bush* may be the one or the other
        let (from, holders) = found.next().filter(|(_, holders)| holders.len() == 1)?;
        let holder = holders[0];
        let before = from.checked_sub(1).map(|at| self.text(at, from));
        let state = before.and_then(|word| gazetteer.demonym(word));
        let other = state.is_some_and(|state| Some(&*state.key) != holder.country.as_deref());
        let current = gazetteer.leader_on(name, self.context.document.day());
        (!other && current.is_none()).then_some(holder)
    }

    /// *Foreign Ministry*, *Government of Peru*, *(Supreme) Court of Peru*: an organ of a state, which the phrase names.
    fn is_organ(&self, end: usize) -> bool {
        let (tokens, at) = (&self.sentence.tokens, self.at);
        let organ = |text: &str| self.context.lexicon.organ(text).is_some();
        let of = |name: &str| {
            let split = name.rsplit_once(" of ").filter(|(name, _)| organ(name));
            split.is_some_and(|(_, state)| {
                let known = self
                    .context
                    .gazetteer
                    .named(state.trim_start_matches("the "));
                known.is_some_and(|known| known.kind == EntityKind::State)
            })
        };
        let before = at.checked_sub(1).filter(|&before| {
            let inside = tokens[before]
                .head
                .is_some_and(|head| (at..end).contains(&head));
            inside && tokens[before].is(AMOD | COMPOUND)
        });
        let name = self.text(at, end);
        organ(name) || of(name) || before.is_some_and(|before| of(self.text(before, end)))
    }
}

/// Whether the token is the subject of a verb for what only somebody does.
fn acts(context: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let lexicon = context.lexicon;
    let verb = tokens[at].head.filter(|_| tokens[at].deprel == "nsubj");
    verb.is_some_and(|verb| {
        let lemma = tokens[verb].lower_lemma();
        let social = [Group::Personal, Group::Willing];
        tokens[verb].upos == Upos::Verb
            && (social.into_iter().any(|group| lexicon.is_in(group, &lemma))
                || matches!(lexicon.relation(&lemma, None), Some("Assault" | "Coerce")))
    })
}

/// Whether the token is the subject of a verb for what only somebody does who says, thinks or wants.
fn wills(context: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let lexicon = context.lexicon;
    let verb = tokens[at].head.filter(|_| tokens[at].deprel == "nsubj");
    let wills = |verb: usize| {
        let lemma = tokens[verb].lower_lemma();
        let operator = lexicon.operator(WordClass::Verb, &lemma, Complement::That);
        let voiced = operator.is_some_and(Operator::is_voiced);
        voiced && !lexicon.is_in(Group::Showing, &lemma)
            || [Group::Acting, Group::Mandative, Group::Minded]
                .into_iter()
                .any(|group| lexicon.is_in(group, &lemma))
    };
    acts(context, sentence, at) || verb.is_some_and(wills)
}

/// *Real Sonora beat Atlético Verano*: teams do, and are beaten.
fn plays(_: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let verb = tokens[at].head.filter(|_| tokens[at].is(NSUBJ | OBJ));
    let side = |verb: usize| {
        let mut sides = sentence.by(verb, NSUBJ | OBJ);
        sides.all(|side| tokens[side].name.is_some()) && sentence.by(verb, OBJ).next().is_some()
    };
    let beats = |verb: &usize| {
        matches!(
            &*tokens[*verb].lower_lemma(),
            "beat" | "defeat" | "thrash" | "rout" | "outscore"
        )
    };
    verb.filter(beats).is_some_and(side)
}

/// *Iraqis*, *an Iraqi*, *the French*: people of a state, nobody's name.
fn is_people(gazetteer: &Gazetteer, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let token = &tokens[at];
    let joined =
        |index: usize| tokens[index].is(COMPOUND | FLAT | AMOD) || tokens[index].name.is_some();
    let beside = |index: usize| tokens[index].head == Some(at) && joined(index);
    let alone = tag_end(tokens, at) == at + 1
        && !token.is(COMPOUND | FLAT | AMOD)
        && !tokens.get(at + 1).is_some_and(|_| beside(at + 1))
        && !at
            .checked_sub(1)
            .is_some_and(|before| beside(before) && tokens[before].is(FLAT | COMPOUND));
    let listed = gazetteer
        .named(&token.form)
        .or_else(|| gazetteer.acronym(&token.form));
    if !alone || gazetteer.demonym(&token.form).is_none() || listed.is_some() {
        return false;
    }
    let plural = token.has_feature("Number", "Plur") || token.xpos.ends_with('S');
    plural || sentence.by(at, DET | NUMMOD).next().is_some()
}

/// How many titles stand before a person's name. A style stays with the one word that follows it, unless more was said
/// of that person: *Mullah Omar*.
fn after_titles(context: &Context, name: &[Token], kind: NameKind) -> usize {
    if kind != NameKind::Per {
        return 0;
    }
    let most = name.len() - 1;
    let titles = name[..most].iter();
    // *Floridian Ana Reis*, *Shiite Ali Moussa*: so long as first and last name are left
    let origin = |at: usize, token: &Token| {
        let form = token.lower_form();
        let people = context.gazetteer.demonym(&token.form).is_some();
        let creed = context.lexicon.is_in(Group::Creed, &form);
        at + 2 < name.len()
            && (people || creed)
            && context.lexicon.is_male_name(&folded(&form)).is_none()
    };
    let titles = titles.enumerate();
    let all =
        titles.take_while(|&(at, token)| is_title(context.lexicon, token) || origin(at, token));
    let all = all.count();
    let stays = all == most && all > 0 && !is_plain_title(context.lexicon, &name[all - 1]);
    if stays { all - 1 } else { all }
}

/// Capitals, numbers (*30 Rock*) and the Arabic article may begin or end a name.
fn may_begin(form: &str) -> bool {
    form.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
        || form.starts_with("al-")
        || is_article(form)
}

/// Titles are no part of a name: *President Trump*, *Gen. Munir*, *Ayatollah Khamenei*.
pub(super) fn is_title(lexicon: &Lexicon, token: &Token) -> bool {
    is_plain_title(lexicon, token) || lexicon.is_in(Group::Style, &token.lower_form())
}

/// Titles but for those by which somebody may be known (*Mullah Omar*).
fn is_plain_title(lexicon: &Lexicon, token: &Token) -> bool {
    let form = token.lower_form();
    lexicon.role(&token.lower_lemma()).is_some()
        || lexicon.is_in(Group::Title, form.trim_end_matches('.'))
}

/// A capital or state by itself is no person, whatever the reader thinks.
fn is_lone_capital(known: &Known, length: usize) -> bool {
    length == 1 && (known.capital_of.is_some() || known.kind == EntityKind::State)
}

/// Whether the gazetteer's kind can be what the reader saw. A person's name is never a place.
fn agrees(kind: EntityKind, mark: Option<NameKind>) -> bool {
    match mark {
        Some(NameKind::Per) => kind == EntityKind::Person,
        Some(NameKind::Org | NameKind::Loc) => kind != EntityKind::Person,
        None => kind != EntityKind::Person,
    }
}

/// What the document tells of the names in it.
#[derive(Default)]
struct Told {
    /// The persons so far.
    before: Surnames,
    /// The full names of persons, wherever they stand.
    full: FullNames,
    /// The places so far that the gazetteer lacks.
    places: BTreeSet<String>,
}

impl Told {
    /// Of a document, before any name in it is resolved.
    fn of(context: &Context) -> Self {
        let mut told = Self::default();
        for sentence in context.sentences {
            let tokens = &sentence.tokens;
            let persons = (0..tokens.len())
                .filter(|&at| tokens[at].name_begin && tokens[at].name == Some(NameKind::Per));
            for at in persons {
                let end = tag_end(tokens, at);
                let start = at + after_titles(context, &tokens[at..end], NameKind::Per);
                let span = tokens[start].span.cover(tokens[end - 1].span);
                told.full.add(context.document.slice(span));
            }
        }
        told
    }

    /// *Chad thanked her*, after *Chad Reyes won*: whose given name the token is, if it stands where no place does.
    fn given(&self, sentence: &Indexed, at: usize) -> Option<&Entity> {
        let tokens = &sentence.tokens;
        let token = &tokens[at];
        let alone = token.name.is_some()
            && token.name_begin
            && tag_end(tokens, at) == at + 1
            && !token.is(FLAT | COMPOUND | AMOD)
            && !sentence
                .by(at, CASE)
                .any(|case| tokens[case].upos == Upos::Adp)
            && sentence.by(at, FLAT | COMPOUND).next().is_none();
        self.before.given(&token.form).filter(|_| alone)
    }

    fn add(&mut self, entity: &Entity, is_new: bool) {
        self.before.add(entity);
        if is_new && entity.kind == EntityKind::Place {
            self.places.insert(folded(&entity.label));
        }
    }
}

/// A name that the gazetteer does not hold: a shorter form of an earlier one, a leader's last
/// name, or new. `other` is what the sentence says it is, if that is nobody who is known by the name alone.
fn unknown(
    context: &Context,
    name: &str,
    kind: NameKind,
    told: &Told,
    aliases: &Aliases,
    other: Option<EntityKind>,
) -> (Entity, Step) {
    let gazetteer = context.gazetteer;
    let single = !name.contains(' ');
    // *Mitsotakis*, after *Kyriakos Mitsotakis*, whatever kind the reader sees in it
    let surname = single && told.before.has(name);
    if kind == NameKind::Per || surname {
        if let Some(bearer) = told.before.bearer(name) {
            return (bearer.clone(), Step::LastName);
        }
        let day = context.document.day();
        let leader = gazetteer.leader_on(name, day);
        if let Some(leader) = leader.filter(|_| other.is_none()) {
            return (known(leader), Step::Leader);
        }
        if let Some(kind) = other {
            let namesake = leader.is_some() || gazetteer.named(name).is_some();
            let step = [Step::NewName, Step::Namesake][usize::from(namesake)];
            return (new(name, kind), step);
        }
    }
    if let Some(body) = aliases.shortened(name) {
        return (body.clone(), Step::ShortName);
    }
    // *Ayatollah Khamenei*: the style is a part of the name only where nobody goes by the rest
    let styled = name.split_once(' ').filter(|(style, rest)| {
        kind == NameKind::Per
            && !rest.contains(' ')
            && context.lexicon.is_in(Group::Style, &style.to_lowercase())
    });
    if let Some((_, rest)) = styled {
        if let Some(bearer) = told.before.bearer(rest) {
            return (bearer.clone(), Step::LastName);
        }
        if let Some(leader) = gazetteer.leader_on(rest, context.document.day()) {
            return (known(leader), Step::Leader);
        }
    }
    if kind == NameKind::Per {
        let forms = if single {
            told.full.forms_by(name)
        } else {
            told.full.forms_of(name)
        };
        return person(name, &forms, gazetteer);
    }
    let kind = match kind {
        NameKind::Per => EntityKind::Person,
        NameKind::Org => kinds::kind_of_body(context, name),
        NameKind::Loc => EntityKind::Place,
    };
    (new(name, kind), Step::NewName)
}

/// Somebody who is called `name`, and by `forms`, the fullest first: known by one of them, or by the fullest.
fn person(name: &str, forms: &[&str], gazetteer: &Gazetteer) -> (Entity, Step) {
    let listed = |form: &str| {
        let hit = gazetteer.named(form);
        hit.filter(|hit| hit.kind == EntityKind::Person).map(known)
    };
    let all = forms.iter().copied().chain([name]);
    let mut known = all.flat_map(|form| {
        let plain = without_initials(form).or_else(|| nickname(form).map(|(plain, _)| plain));
        listed(form).or_else(|| plain.and_then(|plain| listed(&plain)))
    });
    if let Some(entity) = known.next() {
        return (entity, Step::Gazetteer);
    }
    let namesake = gazetteer.named(name).is_some();
    match forms.first() {
        Some(&full) if full != name => (new(full, EntityKind::Person), Step::LastName),
        _ if namesake => (new(name, EntityKind::Person), Step::Namesake),
        _ => (new(name, EntityKind::Person), Step::NewName),
    }
}

/// Something that only its name is known of.
pub fn new(name: &str, kind: EntityKind) -> Entity {
    let folder = match kind {
        EntityKind::Person => "person",
        EntityKind::Place => "place",
        EntityKind::Group => "group",
        _ => "organisation",
    };
    Entity {
        key: format!("{folder}/{}", slug(name)).into(),
        label: name.split_whitespace().collect::<Vec<_>>().join(" ").into(),
        kind,
        global: true,
        same_as: None,
    }
}

/// Lower-case words joined by hyphens, diacritics folded: the tail of a key.
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    push_slug(&mut slug, name);
    slug
}

/// Adds the slug of `name` to `key`.
pub fn push_slug(key: &mut String, name: &str) {
    let folded = folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    for (number, word) in words.filter(|word| !word.is_empty()).take(12).enumerate() {
        if number > 0 {
            key.push('-');
        }
        key.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("Sunni  extremist groups"), "sunni-extremist-groups");
        assert_eq!(slug("Côte d’Ivoire"), "cote-d-ivoire");
    }
}
