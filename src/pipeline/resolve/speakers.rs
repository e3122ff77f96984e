//! Who says the words that a pronoun stands in: *he* in what somebody says is somebody else, and whoever says it is
//! nobody of whom it tells.

use super::Context;
use super::discourse::{Discourse, Place, Seen};
use actant_base::statement::{EntityKind, Filler, Proposition, Step};
use actant_base::syntax::relation::{APPOS, COMPOUND, CONJ, FLAT, NSUBJ};
use actant_base::text::{Document, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The quotations and turns of a document with those who speak them.
pub(super) struct Speakers {
    /// In order of the text.
    quoted: Vec<Quoted>,
    /// By sentence: the label of the speaker in a transcript.
    turns: BTreeMap<usize, Place>,
}

/// A quotation.
struct Quoted {
    span: Span,
    /// Whether its words are as they were said, not fitted into a sentence of the author's.
    whole: bool,
    by: BTreeSet<Place>,
}

impl Speakers {
    /// Of a document, as its propositions tell.
    pub fn of(context: &Context, propositions: &[Proposition]) -> Self {
        let spans = context.document.quotes().quotations.iter();
        let quoted = spans.map(|&span| Quoted {
            span,
            whole: is_whole(context.document, span),
            by: BTreeSet::new(),
        });
        let mut speakers = Self {
            quoted: quoted.collect(),
            turns: BTreeMap::new(),
        };
        for proposition in propositions {
            let said = proposition.voices.iter().filter(|voice| voice.is_said);
            let holders = said.filter_map(|voice| Some((voice, voice.holder.as_ref()?)));
            // *“The judge,” she said, “freed him”*: its subject may stand in a quotation before that of its verb
            let subject = match &proposition.subject {
                Some(Filler::Phrase(phrase)) => Some(phrase.span),
                _ => None,
            };
            let spans = subject.into_iter().chain([proposition.predicate.span]);
            let at: BTreeSet<usize> = spans.filter_map(|span| speakers.quotation(span)).collect();
            for (voice, holder) in holders {
                let place = (holder.sentence, holder.head);
                if &*voice.cue == ":" {
                    speakers.turns.entry(proposition.sentence).or_insert(place);
                }
            }
            let outside = |quoted: &Quoted| {
                let mut said = proposition.voices.iter().rev().filter(|it| it.is_said);
                let holder = said.find_map(|voice| {
                    let holder = voice.holder.as_ref()?;
                    (!quoted.span.contains(holder.span)).then_some(holder)
                })?;
                Some((holder.sentence, holder.head))
            };
            for at in at {
                let quoted = &mut speakers.quoted[at];
                if let Some(place) = outside(quoted) {
                    quoted.by.insert(place);
                }
            }
        }
        speakers
    }

    /// Which quotation holds `span`.
    fn quotation(&self, span: Span) -> Option<usize> {
        let next = self
            .quoted
            .partition_point(|it| it.span.start <= span.start);
        next.checked_sub(1)
            .filter(|&at| self.quoted[at].span.contains(span))
    }

    /// The quotations of which the phrase at `place` is the speaker.
    fn spoken_by(&self, place: Place) -> impl Iterator<Item = Span> {
        let own = self.quoted.iter().filter(move |it| it.by.contains(&place));
        own.map(|quoted| quoted.span)
    }
}

/// *wrote, “he won”*, *“He won.”*: words of their own, not those of the author's sentence (*said that he “won”*).
fn is_whole(document: &Document, span: Span) -> bool {
    let begins = document.slice(span).trim_start();
    let before = document.text()[..span.start]
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ',' | ':' | '.' | '\n'));
    begins.starts_with(|c: char| c.is_uppercase() || c == '[') || before.ends_with([',', ':'])
}

impl Discourse<'_> {
    /// Whom the pronoun at `place` cannot mean because of who speaks.
    pub(super) fn speakers_of(&self, place: Place) -> BTreeSet<Arc<str>> {
        if !self.context.sieves.has(Step::Speaker) {
            return BTreeSet::new();
        }
        let mut all = self.speakers_at(place);
        all.extend(self.told_by(place));
        all
    }

    /// The keys of those who say the words at `place`, whom no *he*, *she*, *it* or *they* in them means.
    fn speakers_at(&self, place: Place) -> BTreeSet<Arc<str>> {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        let speakers = &self.speakers;
        let quoted = speakers
            .quotation(token.span)
            .map(|at| &speakers.quoted[at])
            .filter(|quoted| {
                let first = quoted.span.start + 1 >= token.span.start;
                quoted.whole || first && token.is(NSUBJ)
            });
        let quoted = quoted.into_iter().flat_map(|quoted| quoted.by.iter());
        let turn = speakers.turns.get(&place.0);
        let speakers: Vec<Place> = quoted.chain(turn).copied().collect();
        let beside = speakers
            .iter()
            .flat_map(|&speaker| self.same_phrase(speaker));
        let beside = beside
            .flat_map(|place| self.at(place))
            .map(|entity| Arc::clone(&entity.key));
        let who = speakers.iter().filter_map(|&speaker| self.who(speaker));
        who.chain(beside).collect()
    }

    /// *the writer and performer Ana Reis*: the other words for the one whom a phrase means.
    fn same_phrase(&self, place: Place) -> Vec<Place> {
        let tokens = &self.sentence(place).tokens;
        let told =
            |at: usize| tokens[at].is(APPOS | COMPOUND | FLAT) || tokens[at].deprel == "nmod:desc";
        let head = tokens[place.1]
            .head
            .filter(|_| told(place.1))
            .unwrap_or(place.1);
        let below = |top: usize| (0..tokens.len()).filter(move |&at| tokens[at].head == Some(top));
        let titles: Vec<usize> = below(head).filter(|&at| told(at)).chain([head]).collect();
        // of a name’s titles the first may be joined to others
        let joined = titles
            .iter()
            .filter(|&&at| at != head)
            .flat_map(|&at| below(at));
        let joined = joined.filter(|&at| tokens[at].is(CONJ));
        let all = joined.chain(titles.iter().copied());
        all.filter(|&at| at != place.1)
            .map(|at| (place.0, at))
            .collect()
    }

    /// Who the phrase at `place`, which may stand later in the text, means.
    fn who(&self, place: Place) -> Option<Arc<str>> {
        let known = self.at(place).first().or_else(|| self.name_at(place));
        if let Some(known) = known {
            return Some(Arc::clone(&known.key));
        }
        let form = self.sentence(place).tokens[place.1].lower_form();
        let person = matches!(&*form, "he" | "she").then(|| {
            let people = self.people_meant(place, &form, &BTreeSet::new());
            people.first().map(|seen| Arc::clone(&seen.entities[0].key))
        });
        person.flatten()
    }

    /// *“Holm lied,” he said*: who speaks is none of those of whom the words tell by name or as *he*.
    fn told_by(&self, place: Place) -> BTreeSet<Arc<str>> {
        let spans: Vec<Span> = self.speakers.spoken_by(place).collect();
        let within = |seen: &&Seen| {
            let span = self.sentence(seen.place).tokens[seen.place.1].span;
            spans.iter().any(|quoted| quoted.contains(span))
        };
        let people = self
            .seen
            .iter()
            .filter(|_| !spans.is_empty())
            .filter(within);
        people
            .flat_map(|seen| seen.entities.iter())
            .filter(|entity| entity.kind == EntityKind::Person)
            .map(|entity| Arc::clone(&entity.key))
            .collect()
    }
}
