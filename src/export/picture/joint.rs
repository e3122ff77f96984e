//! What named actors do together and to nobody else: *Peru and Chile met*. It ties them as much as a deed would.

use super::found::{Found, Key, Note, Said};
use super::gist::Gist;
use super::tell::{ABOUT_NOBODY, look, sources, together};
use super::worth::is_standing;
use super::{Bond, Look};
use crate::view::wording;
use actant_base::statement::Certainty;
use actant_graph::{KnowledgeGraph, Node, StatementFacts};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is done, how it is told, and where its clause ends: coordinated subjects share that.
type Deed<'a> = (&'a str, Look, &'a str, usize);

/// Ties between those who are noted to do the same in the same clause.
pub(super) fn ties(graph: &KnowledgeGraph, found: &Found, with_text: bool) -> Vec<Said> {
    let facts = graph.facts();
    let mut all: BTreeMap<Deed, BTreeMap<&Key, (&Note, &StatementFacts)>> = BTreeMap::new();
    for note in &found.notes {
        let Some(known) = facts.statements.get(&note.id) else {
            continue;
        };
        let is_named = facts.entities.get(&note.of).is_some_and(|it| it.global);
        let does = matches!(&known.claim.subject, Some(Node::Entity(key)) if *key == note.of);
        if !is_named || !does || is_standing(known) {
            continue;
        }
        for it in &known.evidence {
            let deed = (
                known.claim.relation.local_name(),
                look(known),
                it.document.as_ref(),
                it.end,
            );
            all.entry(deed).or_default().insert(&note.of, (note, known));
        }
    }
    let gist = Gist::of(graph);
    let mut ties = Vec::new();
    for ((_, look, ..), actors) in all {
        let pairs = actors.iter().zip(actors.iter().skip(1));
        for ((one, (note, known)), (other, (also, _))) in pairs {
            let rest = match &known.claim.object {
                Some(node @ Node::Statement(_)) => format!(": {}", gist.words(node, ABOUT_NOBODY)),
                Some(node) => format!(" {}", gist.words(node, ABOUT_NOBODY)),
                None => format!(" {}", gist.rest(known)),
            };
            let words = together(&wording(known), known.claim.polarity);
            let words = format!("{words}{}", rest.trim_end());
            let quote = known.evidence.first().and_then(|it| it.quote.as_ref());
            ties.push(Said {
                id: Arc::clone(&note.id),
                covers: vec![Arc::clone(&note.id), Arc::clone(&also.id)],
                from: Arc::clone(one),
                to: Arc::clone(other),
                bond: Bond::Joint,
                look,
                details: gist.details(known, &words),
                whole: words.clone(),
                words,
                places: Vec::new(),
                sources: sources(&gist, known, one),
                count: known.evidence.len(),
                worth: match look.certainty {
                    Certainty::Asserted => note.worth + 4,
                    _ => note.worth / 2,
                },
                is_violence: false,
                quote: quote.filter(|_| with_text).map(Arc::clone),
                only_binds: false,
            });
        }
    }
    ties
}
