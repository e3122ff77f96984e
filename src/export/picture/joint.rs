//! What actors do together. *Peru and Chile met* ties two who are named as much as a deed would; *Peru and Chile signed a
//! pact*, which each does with the other, is one tie, not two.

use super::found::{Found, Key, Note, Said};
use super::gist::Gist;
use super::tell::{ABOUT_NOBODY, look, sources};
use super::words::Form;
use super::worth::is_standing;
use super::{Bond, Look};
use actant_base::statement::Certainty;
use actant_graph::{KnowledgeGraph, Node, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
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
            let words = gist.verb_of(known, Form::Plural);
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
                several: words.clone(),
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

/// Makes one tie of what two do with each other in the same clause, told alike in both directions.
pub(super) fn join_mutual(graph: &KnowledgeGraph, found: &mut Found) {
    type Clause<'a> = (&'a str, usize);
    let facts = graph.facts();
    let clauses = |said: &Said| -> BTreeSet<Clause> {
        let known = facts.statements.get(&said.id).into_iter();
        let evidence = known.flat_map(|known| &known.evidence);
        evidence.map(|it| (it.document.as_ref(), it.end)).collect()
    };
    let mut backward: BTreeMap<(&Key, &Key, &str, Look), usize> = BTreeMap::new();
    for (at, said) in found.said.iter().enumerate() {
        if said.bond == Bond::Deed && !said.only_binds {
            backward.insert((&said.from, &said.to, &said.words, said.look), at);
        }
    }
    let gist = Gist::of(graph);
    let mut mutual: BTreeMap<usize, (usize, String)> = BTreeMap::new();
    for (&(from, to, words, look), &at) in &backward {
        let back = backward.get(&(to, from, words, look)).copied();
        let (Some(back), Some(known)) = (back, facts.statements.get(&found.said[at].id)) else {
            continue;
        };
        let verb = gist.verb(known, from);
        let is_same = !clauses(&found.said[at]).is_disjoint(&clauses(&found.said[back]));
        if let (true, true, Some(rest)) = (from < to, is_same, words.strip_prefix(&verb)) {
            let verb = gist.verb_of(known, Form::Plural);
            mutual.insert(at, (back, format!("{verb}{rest}")));
        }
    }
    let mut gone = BTreeSet::new();
    for (at, (back, words)) in mutual {
        let covers = found.said[back].covers.clone();
        let said = &mut found.said[at];
        said.covers.extend(covers);
        said.bond = Bond::Joint;
        said.whole.clone_from(&words);
        said.several.clone_from(&words);
        said.words = words;
        gone.insert(back);
    }
    let mut at = 0;
    found.said.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}
