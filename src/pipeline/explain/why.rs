//! Everything that one statement rests on.

use super::entries::{self, Entry};
use super::path::{self, Edge};
use super::{Named, Passage, Place};
use crate::{Analysis, Pipeline};
use actant_base::statement::{
    Actor, Certainty, EntityKind, Feature, Filler, Mention, Polarity, Proposition, Slot, Statement,
    Step, Tense,
};
use actant_base::syntax::Tree;
use actant_base::syntax::relation::COP;
use actant_base::text::{CharIndex, Document, Span};
use actant_words::lexicon::Confidence;
use serde::Serialize;
use std::sync::Arc;

/// Everything that one statement rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Why {
    /// Its index in the document, as in `id` of the output of `extract`.
    pub id: usize,
    /// Where it stands.
    pub sentence: Place,
    /// The characters of subject, predicate and object.
    pub parts: Vec<Part>,
    /// The repairs that changed the tree of the sentence.
    pub repairs: Vec<Repair>,
    /// The way from the predicate to subject and object.
    pub paths: Vec<Path>,
    /// The rule that made it.
    pub rule: Named,
    /// The lines of the word lists that it rests on.
    pub lexicon: Vec<Entry>,
    /// Affirmed or denied.
    pub polarity: Polarity,
    /// How certain, in what mood.
    pub certainty: Certainty,
    /// When it holds, relative to the text; nothing where grammar does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tense: Option<Tense>,
    /// How that came about, word by word.
    pub steps: Vec<String>,
    /// Who says it, the outermost first; nobody is the author.
    pub sources: Vec<Voice>,
    /// What the phrases mean, and how that was found.
    pub entities: Vec<Meant>,
    /// The known or named actors behind subject, object and content, each with the rule that found it.
    pub actors: Vec<Behind>,
    /// The statements, by id, that are its content.
    pub content: Vec<usize>,
    /// 0 to 1.
    pub confidence: f32,
    /// What speaks for it and against it, the heaviest first.
    pub signs: Vec<Sign>,
}

/// A sign for or against a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sign {
    /// As `ontology/confidence.tsv` has it.
    pub sign: &'static str,
    /// What it adds to the score of the logistic model.
    pub adds: f64,
    /// What it is.
    pub meaning: &'static str,
}

/// A part of the statement in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// `subject`, `predicate` or `object`.
    pub part: &'static str,
    /// Its characters.
    #[serde(flatten)]
    pub passage: Passage,
    /// The statement that fills it, if no phrase does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<usize>,
}

/// A repair that changed the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// Which.
    #[serde(flatten)]
    pub repair: Named,
    /// The word that it was tried on.
    pub word: String,
}

/// A way through the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Path {
    /// `subject` or `object`.
    pub to: &'static str,
    /// Relation by relation; none if the predicate itself is the word.
    pub edges: Vec<Edge>,
}

/// A link of the chain of sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// Who says it; nothing if the text does not tell.
    pub source: Option<Arc<str>>,
    /// The word that shows it.
    pub cue: String,
    /// When it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Arc<str>>,
}

/// What a phrase means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meant {
    /// `subject`, `object` or `source`.
    pub part: &'static str,
    /// The phrase.
    pub phrase: String,
    /// The key of the entity.
    pub entity: String,
    /// Its canonical name.
    pub label: String,
    /// What it is.
    pub kind: EntityKind,
    /// The step that found it.
    pub step: Step,
    /// What the step rests on.
    pub meaning: &'static str,
    /// The name or alias as it stands in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What was done with it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Step>,
}

/// An actor behind a part of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Behind {
    /// `agent` or `target`.
    pub part: &'static str,
    /// The key of the entity.
    pub entity: Arc<str>,
    /// Its canonical name.
    pub label: Arc<str>,
    /// The rule that found it.
    pub rule: &'static str,
    /// What the rule rests on.
    pub meaning: &'static str,
}

/// What the statement `id` of the document rests on; nothing if there is no such statement.
pub fn why(
    pipeline: &Pipeline,
    document: &Document,
    analysis: &Analysis,
    id: usize,
) -> Option<Why> {
    let statement = analysis.reading.statements.get(id)?;
    let proposition = &analysis.propositions[*analysis.origins.get(id)?];
    let number = statement.sentence;
    let sentence = &analysis.sentences[number];
    let tree = Tree::new(sentence);
    let trace = &analysis.traces[number];
    let head = predicate_head(&tree, proposition);
    let clause = trace
        .stated
        .iter()
        .find(|(_, made)| *made == analysis.origins[id]);
    let clause = clause.map_or(head, |(token, _)| *token);
    let mut lexicon = entries::operators(&tree, pipeline.lexicon(), trace, clause, proposition);
    lexicon.extend(entries::predicate(
        &tree,
        pipeline.lexicon(),
        head,
        proposition,
    ));
    let repairs = analysis.mending[number].repairs.iter();
    let index = CharIndex::new(document.source());
    Some(Why {
        id,
        sentence: Place::new(document, &index, statement.sentence_span),
        parts: parts(document, &index, statement),
        repairs: repairs
            .map(|repaired| Repair {
                repair: Named::of("repair", repaired.name),
                word: sentence.tokens[repaired.token].form.clone(),
            })
            .collect(),
        paths: paths(analysis, &tree, head, proposition),
        rule: Named::of("rule", proposition.rule.name()),
        lexicon,
        polarity: statement.polarity,
        certainty: statement.certainty,
        tense: statement.tense,
        steps: proposition.steps.to_vec(),
        sources: sources(statement),
        entities: entities(document, statement),
        actors: actors(statement),
        content: statement.content.clone(),
        confidence: statement.confidence,
        signs: signs(statement),
    })
}

fn actors(statement: &Statement) -> Vec<Behind> {
    let behind = |part| {
        move |actor: &Actor| Behind {
            part,
            entity: Arc::clone(&actor.entity.key),
            label: Arc::clone(&actor.entity.label),
            rule: actor.rule.name(),
            meaning: actor.rule.meaning(),
        }
    };
    let agents = statement.agents.iter().map(behind("agent"));
    let targets = statement.targets.iter().map(behind("target"));
    agents.chain(targets).collect()
}

fn signs(statement: &Statement) -> Vec<Sign> {
    let shares = Confidence::embedded().shares(&statement.features);
    let sign = |(feature, share): (Feature, f64)| Sign {
        sign: feature.name(),
        adds: (share * 1000.0).round() / 1000.0,
        meaning: Confidence::meaning(feature),
    };
    shares.into_iter().map(sign).collect()
}

/// The word that the others of the predicate hang from; of a copula, what it links.
fn predicate_head(tree: &Tree, proposition: &Proposition) -> usize {
    let span = proposition.predicate.span;
    let inside: Vec<usize> = (0..tree.len())
        .filter(|&index| span.contains(tree.token(index).span))
        .collect();
    let top = inside
        .iter()
        .copied()
        .find(|&index| tree.head(index).is_none_or(|head| !inside.contains(&head)));
    let top = top.unwrap_or_default();
    match tree.head(top) {
        Some(head) if tree.is(top, COP) => head,
        _ => top,
    }
}

fn parts(document: &Document, index: &CharIndex, statement: &Statement) -> Vec<Part> {
    let part = |part, span: Span| Part {
        part,
        passage: Passage::new(document, index, span),
        statement: None,
    };
    let slot = |name, slot: &Option<Slot>| match slot {
        None => None,
        Some(Slot::Mention(mention)) => Some(part(name, mention.span)),
        Some(Slot::Literal { span, .. }) => Some(part(name, *span)),
        Some(Slot::Statement(id)) => Some(Part {
            statement: Some(*id),
            ..part(name, Span::new(0, 0))
        }),
    };
    let predicate = Some(part("predicate", statement.predicate.span));
    [
        slot("subject", &statement.subject),
        predicate,
        slot("object", &statement.object),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn paths(analysis: &Analysis, tree: &Tree, head: usize, proposition: &Proposition) -> Vec<Path> {
    let token = |filler: &Option<Filler>| match filler.as_ref()? {
        Filler::Phrase(phrase) | Filler::Literal(phrase) | Filler::Charge(phrase) => {
            (phrase.sentence == proposition.sentence).then_some(phrase.head)
        }
        Filler::Proposition(index) => {
            let other = &analysis.propositions[*index];
            let here = other.sentence == proposition.sentence;
            here.then(|| predicate_head(tree, other))
        }
    };
    let slots = [
        ("subject", &proposition.subject),
        ("object", &proposition.object),
    ];
    let path = |(to, filler)| {
        Some(Path {
            to,
            edges: path::between(tree, head, token(filler)?),
        })
    };
    slots.into_iter().filter_map(path).collect()
}

fn sources(statement: &Statement) -> Vec<Voice> {
    let voice = |source: &actant_base::statement::Source| Voice {
        source: source
            .holder
            .as_ref()
            .map(|holder| holder.entity.label.clone()),
        cue: source.cue.to_string(),
        time: source.time.as_ref().map(|time| time.text.clone()),
    };
    statement.attribution.iter().map(voice).collect()
}

fn entities(document: &Document, statement: &Statement) -> Vec<Meant> {
    let meant = |part, mention: &Mention| {
        let resolution = mention.resolution;
        Meant {
            part,
            phrase: mention.text.to_string(),
            entity: mention.entity.key.to_string(),
            label: mention.entity.label.to_string(),
            kind: mention.entity.kind,
            step: resolution.step,
            meaning: resolution.step.meaning(),
            name: resolution.name.map(|span| document.slice(span).to_owned()),
            then: resolution.then,
        }
    };
    let slot = |slot: &Option<Slot>, part| match slot {
        Some(Slot::Mention(mention)) => Some(meant(part, mention)),
        _ => None,
    };
    let holders = statement.attribution.iter();
    let holders = holders.filter_map(|source| source.holder.as_ref());
    let mut all: Vec<Meant> = slot(&statement.subject, "subject").into_iter().collect();
    all.extend(slot(&statement.object, "object"));
    all.extend(holders.map(|holder| meant("source", holder)));
    all
}
