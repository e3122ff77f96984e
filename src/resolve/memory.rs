//! Sieves 8 to 10: sets, definite descriptions and pronouns, resolved to the names before them.

use super::Context;
use super::names::{self, Named};
use crate::lexicon::Lexicon;
use crate::statement::{Entity, EntityKind, Phrase};
use crate::syntax::Sentence;

/// The names of the document in order of the text.
pub struct Memory {
    named: Vec<Named>,
    /// Whether each name is a subject: the likelier antecedent.
    subjects: Vec<bool>,
}

impl Memory {
    /// Finds and resolves all names.
    pub fn new(context: &Context) -> Self {
        let named = names::all(context.document, context.sentences, context.gazetteer);
        let subjects = named
            .iter()
            .map(|named| {
                let tokens = &context.sentences[named.sentence].tokens;
                (named.tokens.0..named.tokens.1).any(|index| tokens[index].relation() == "nsubj")
            })
            .collect();
        Self { named, subjects }
    }

    /// The name that holds the token.
    pub fn name_at(&self, sentence: usize, token: usize) -> Option<&Entity> {
        let from = self
            .named
            .partition_point(|named| named.sentence < sentence);
        self.named[from..]
            .iter()
            .take_while(|named| named.sentence == sentence)
            .find(|named| (named.tokens.0..named.tokens.1).contains(&token))
            .map(|named| &named.entity)
    }

    /// How many sentences back an antecedent may stand.
    const REACH: usize = 3;

    /// Names before the phrase, the nearest sentence first; in a sentence subjects first, then from
    /// left to right.
    fn before(&self, phrase: &Phrase) -> impl Iterator<Item = &Entity> {
        let end = self.named.partition_point(|named| {
            (named.sentence, named.tokens.0) < (phrase.sentence, phrase.head)
        });
        let mut order: Vec<usize> = (0..end)
            .filter(|&index| self.named[index].sentence + Self::REACH >= phrase.sentence)
            .collect();
        order.sort_by_key(|&index| {
            let sentence = self.named[index].sentence;
            (usize::MAX - sentence, !self.subjects[index], index)
        });
        order.into_iter().map(|index| &self.named[index].entity)
    }

    /// Sieve 10: the nearest name that agrees in kind.
    pub fn pronoun(&self, phrase: &Phrase, form: &str) -> Option<Entity> {
        let fits: fn(EntityKind) -> bool = match form {
            "he" | "him" | "his" | "she" | "her" | "hers" => |kind| kind == EntityKind::Person,
            "it" | "its" => |kind| {
                matches!(
                    kind,
                    EntityKind::State
                        | EntityKind::Organisation
                        | EntityKind::StateOrgan
                        | EntityKind::ArmedGroup
                        | EntityKind::Media
                )
            },
            _ => return None,
        };
        self.before(phrase)
            .find(|entity| fits(entity.kind))
            .cloned()
    }

    /// Sieve 8: *both countries*, *the two sides*: the last two distinct states (or groups).
    pub fn set(&self, sentence: &Sentence, phrase: &Phrase, lexicon: &Lexicon) -> Vec<Entity> {
        let has = |words: &[&str]| {
            let form = |child: usize| sentence.tokens[child].form.to_lowercase();
            sentence
                .children(phrase.head)
                .any(|child| words.contains(&form(child).as_str()))
        };
        // *two villages* are new; *the two villages* are known
        let counted = has(&["both"]) || (has(&["two"]) && has(&["the", "these", "those"]));
        let token = &sentence.tokens[phrase.head];
        let kind = match token.lemma.as_str() {
            "side" | "party" | "neighbour" | "neighbor" => Some(EntityKind::State),
            lemma => lexicon.kind(lemma),
        };
        let Some(kind) = kind.filter(|_| counted && token.has_feature("Number", "Plur")) else {
            return Vec::new();
        };
        let mut members: Vec<Entity> = Vec::new();
        for entity in self.before(phrase).filter(|entity| entity.kind == kind) {
            if members.len() < 2 && members.iter().all(|member| member.key != entity.key) {
                members.push(entity.clone());
            }
        }
        if members.len() < 2 {
            return Vec::new();
        }
        members.sort();
        members
    }

    /// Sieve 9: *the country*, *the group*, *the ministry*: the nearest name of that class.
    pub fn definite(
        &self,
        sentence: &Sentence,
        phrase: &Phrase,
        lexicon: &Lexicon,
    ) -> Option<Entity> {
        let token = &sentence.tokens[phrase.head];
        let definite = sentence.children(phrase.head).any(|child| {
            matches!(
                sentence.tokens[child].form.to_lowercase().as_str(),
                "the" | "this" | "that"
            )
        });
        let bare = phrase.text == token.form;
        if !definite || !bare || !token.has_feature("Number", "Sing") {
            return None;
        }
        let kind = lexicon.kind(&token.lemma)?;
        if matches!(
            kind,
            EntityKind::Thing | EntityKind::Event | EntityKind::Place
        ) {
            return None;
        }
        self.before(phrase)
            .find(|entity| entity.kind == kind)
            .cloned()
    }
}
