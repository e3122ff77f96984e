//! Between whom a statement is: what the picture draws an edge from and to. The known actors behind its subject and
//! object where it has them, else whatever the text names there.

use actant_graph::{Facts, Node, StatementFacts};
use std::collections::BTreeSet;

/// How deep statements inside statements are followed: *A says that B fears that C attacks*.
const DEPTH: usize = 4;

/// Keys of those from whom and to whom the edges of a statement lead.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Ties<'a> {
    pub from: BTreeSet<&'a str>,
    pub to: BTreeSet<&'a str>,
}

/// *Iran accuses Pakistan*: from Iran to Pakistan. *Pakistan fears that Iran attacks*: from Pakistan to Iran, whom the fear
/// is about.
pub(crate) fn of<'a>(facts: &'a Facts, statement: &'a StatementFacts) -> Ties<'a> {
    let claim = &statement.claim;
    let mut ties = Ties {
        from: statement.agents.iter().map(AsRef::as_ref).collect(),
        to: statement.targets.iter().map(AsRef::as_ref).collect(),
    };
    if ties.from.is_empty()
        && let Some(subject) = &claim.subject
    {
        gather(facts, subject, DEPTH, &BTreeSet::new(), &mut ties.from);
    }
    if ties.to.is_empty()
        && let Some(object) = &claim.object
    {
        gather(facts, object, DEPTH, &ties.from, &mut ties.to);
    }
    if ties.to.is_empty() {
        for id in &claim.content {
            about(facts, id, DEPTH, &ties.from, &mut ties.to);
        }
    }
    ties
}

fn gather<'a>(
    facts: &'a Facts,
    node: &'a Node,
    depth: usize,
    but: &BTreeSet<&str>,
    found: &mut BTreeSet<&'a str>,
) {
    match node {
        Node::Entity(key) => {
            if !but.contains(&**key) {
                found.insert(key);
            }
        }
        Node::Statement(id) => about(facts, id, depth, but, found),
        Node::Literal(_) => {}
    }
}

/// Whom a statement is about: its subject, or, where that is left out or is who speaks, its object.
fn about<'a>(
    facts: &'a Facts,
    id: &str,
    depth: usize,
    but: &BTreeSet<&str>,
    found: &mut BTreeSet<&'a str>,
) {
    let (Some(depth), Some(statement)) = (depth.checked_sub(1), facts.statements.get(id)) else {
        return;
    };
    let before = found.len();
    for node in [&statement.claim.subject, &statement.claim.object]
        .into_iter()
        .flatten()
    {
        gather(facts, node, depth, but, found);
        if found.len() > before {
            return;
        }
    }
}
