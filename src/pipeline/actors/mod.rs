//! Statements in, the same statements with the actors behind their subjects and objects. A pure function of the
//! statements of one document and its trees: nothing that other documents say changes it.

use actant_base::statement::{Actor, ActorRule, Entity, Slot, Statement};

/// Gives each statement the known or named actors behind its subject (agents) and its object (targets).
pub fn find(statements: &mut [Statement]) {
    for statement in statements {
        statement.agents = behind(statement.subject.as_ref());
        statement.targets = behind(statement.object.as_ref());
    }
}

fn behind(slot: Option<&Slot>) -> Vec<Actor> {
    match slot {
        Some(Slot::Mention(mention)) if is_actor(&mention.entity) => vec![Actor {
            entity: mention.entity.clone(),
            rule: ActorRule::Itself,
        }],
        _ => Vec::new(),
    }
}

/// Whether somebody with a name can act, be asked, be hit.
fn is_actor(entity: &Entity) -> bool {
    entity.global && entity.kind.acts()
}
