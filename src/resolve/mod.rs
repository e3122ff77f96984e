//! Propositions in, statements out: every phrase is resolved to an entity. Sieves run from the most
//! precise to the least (after Raghunathan et al. 2010); what none of them resolves stays a
//! described thing of its document. Never merges on likeness alone.

mod memory;
mod names;

use crate::gazetteer::Gazetteer;
use crate::lexicon::Lexicon;
use crate::statement::{
    Entity, EntityKind, Filler, Mention, Phrase, Proposition, Reading, Slot, Source, Statement,
};
use crate::syntax::{Sentence, Upos};
use crate::text::Document;
use memory::Memory;

/// What the resolver needs to know of the document.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The text.
    pub document: &'a Document,
    /// The document's identifier, part of the keys of described things.
    pub document_id: &'a str,
    /// As read.
    pub sentences: &'a [Sentence],
    /// Known actors and places.
    pub gazetteer: &'a Gazetteer,
    /// Kinds of class nouns.
    pub lexicon: &'a Lexicon,
}

/// The statements of a document: propositions with entities in place of phrases, one statement for
/// every member of a set (`both countries`).
pub fn reading(context: &Context, propositions: &[Proposition]) -> Reading {
    let memory = Memory::new(context);
    let resolver = Resolver { context, memory };
    let mut statements: Vec<Statement> = Vec::new();
    // which statements came of each proposition
    let mut made: Vec<Vec<usize>> = Vec::with_capacity(propositions.len());
    for proposition in propositions {
        let first = statements.len();
        statements.extend(resolver.statements(proposition));
        made.push((first..statements.len()).collect());
    }
    for (index, proposition) in propositions.iter().enumerate() {
        for &statement in &made[index] {
            let refers = |index: &usize| made.get(*index).cloned().unwrap_or_default();
            statements[statement].content = proposition.content.iter().flat_map(refers).collect();
            let first = |filler: &Option<Filler>| match filler {
                Some(Filler::Proposition(index)) => refers(index).first().copied(),
                _ => None,
            };
            if let Some(index) = first(&proposition.subject) {
                statements[statement].subject = Some(Slot::Statement(index));
            }
            if let Some(index) = first(&proposition.object) {
                statements[statement].object = Some(Slot::Statement(index));
            }
            for qualifier in &mut statements[statement].qualifiers {
                let index = qualifier.statement.take();
                qualifier.statement = index.and_then(|index| refers(&index).first().copied());
            }
        }
    }
    Reading {
        document: context.document.name().to_owned(),
        statements,
    }
}

struct Resolver<'a> {
    context: &'a Context<'a>,
    memory: Memory,
}

impl Resolver<'_> {
    fn statements(&self, proposition: &Proposition) -> Vec<Statement> {
        let speaker = proposition
            .voices
            .last()
            .and_then(|voice| voice.holder.as_ref());
        let subjects = self.fillers(&proposition.subject, speaker, true);
        let objects = self.fillers(&proposition.object, speaker, false);
        let attribution: Vec<Source> = proposition
            .voices
            .iter()
            .map(|voice| Source {
                holder: voice
                    .holder
                    .as_ref()
                    .and_then(|phrase| self.mentions(phrase, true).into_iter().next()),
                cue: voice.cue.clone(),
            })
            .collect();
        let sentence = &self.context.sentences[proposition.sentence];
        let mut out = Vec::new();
        for subject in &subjects {
            for object in &objects {
                if subject.is_some() && same_entity(subject, object) {
                    continue;
                }
                out.push(Statement {
                    subject: subject.clone(),
                    predicate: proposition.predicate.clone(),
                    object: object.clone(),
                    polarity: proposition.polarity,
                    certainty: proposition.certainty,
                    attribution: attribution.clone(),
                    content: Vec::new(),
                    qualifiers: proposition.qualifiers.clone(),
                    sentence: proposition.sentence,
                    sentence_span: sentence.span,
                    rule: proposition.rule.to_owned(),
                    confidence: proposition.confidence,
                });
            }
        }
        out
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
                if let Some(speaker) = speaker.filter(|_| self.is_first_person(phrase)) {
                    // sieve 1: in a quotation *I* and *we* are whoever speaks
                    let spoken = self.mentions(speaker, true);
                    mentions.truncate(1);
                    for (mention, spoken) in mentions.iter_mut().zip(spoken) {
                        mention.entity = spoken.entity;
                    }
                }
                mentions
                    .into_iter()
                    .map(|mention| Some(Slot::Mention(mention)))
                    .collect()
            }
            Some(Filler::Literal(phrase)) => vec![Some(Slot::Literal {
                span: phrase.span,
                text: phrase.text.clone(),
            })],
            _ => vec![None],
        }
    }

    fn is_first_person(&self, phrase: &Phrase) -> bool {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        matches!(
            token.form.to_lowercase().as_str(),
            "i" | "me" | "we" | "us" | "my" | "our"
        )
    }

    /// What `phrase` refers to; `acts` where it speaks or acts, so that a capital means its state.
    fn mentions(&self, phrase: &Phrase, acts: bool) -> Vec<Mention> {
        self.entities(phrase, acts)
            .into_iter()
            .map(|entity| Mention {
                span: phrase.span,
                text: phrase.text.clone(),
                entity,
            })
            .collect()
    }

    fn entities(&self, phrase: &Phrase, acts: bool) -> Vec<Entity> {
        let sentence = &self.context.sentences[phrase.sentence];
        let token = &sentence.tokens[phrase.head];
        if token.upos == Upos::Pron {
            let found = self.memory.pronoun(phrase, &token.form.to_lowercase());
            return vec![found.unwrap_or_else(|| self.described(phrase))];
        }
        if let Some(entity) = self.memory.name_at(phrase.sentence, phrase.head) {
            return vec![self.acting(entity, acts)];
        }
        if let Some(state) = self.context.gazetteer.demonym(&token.form)
            && token.form.starts_with(char::is_uppercase)
            && phrase.text == token.form
        {
            let mut people = self.described(phrase);
            people.kind = EntityKind::Group;
            people.label = format!("people of {}", state.label);
            return vec![people];
        }
        if token.upos == Upos::Noun {
            let set = self.memory.set(sentence, phrase, self.context.lexicon);
            if !set.is_empty() {
                return set;
            }
            if let Some(entity) = self.memory.definite(sentence, phrase, self.context.lexicon) {
                return vec![entity];
            }
        }
        vec![self.described(phrase)]
    }

    /// Metonymy: a capital, or a seat of power, that speaks or acts is its state.
    fn acting(&self, entity: &Entity, acts: bool) -> Entity {
        let known = self.context.gazetteer.get(&entity.key);
        let meant = known.filter(|_| acts).and_then(|known| {
            let key = known.capital_of.as_ref().or(known.stands_for.as_ref())?;
            self.context.gazetteer.get(key)
        });
        meant.map_or_else(|| entity.clone(), names::known)
    }

    /// A thing of this document, known by its phrase alone.
    fn described(&self, phrase: &Phrase) -> Entity {
        let sentence = &self.context.sentences[phrase.sentence];
        let lemma = &sentence.tokens[phrase.head].lemma;
        let slug = names::slug(&phrase.text);
        let slug = if slug.is_empty() {
            "thing".to_owned()
        } else {
            slug
        };
        Entity {
            key: format!("doc/{}/thing/{slug}", self.context.document_id),
            label: phrase.text.clone(),
            kind: self
                .context
                .lexicon
                .kind(lemma)
                .unwrap_or(EntityKind::Thing),
            global: false,
            same_as: None,
        }
    }
}

fn same_entity(subject: &Option<Slot>, object: &Option<Slot>) -> bool {
    match (subject, object) {
        (Some(Slot::Mention(a)), Some(Slot::Mention(b))) => a.entity.key == b.entity.key,
        _ => false,
    }
}
