//! States that share their name with a place of another state (*Georgia*): what else the text names decides. Where it
//! decides nothing, the state is meant.

use super::discourse::Discourse;
use super::{Context, names};
use actant_base::statement::{EntityKind, Step};
use std::collections::BTreeSet;

/// The state with places that are called as other states are.
const HOME: &str = "United States";

impl Discourse<'_> {
    /// *Voters in Georgia and Ohio*: where the text names other places of the place’s country, as many as states, and
    /// nothing that lies in the state of that name, the place is meant.
    pub(super) fn homonyms(&mut self) {
        let gazetteer = self.context.gazetteer;
        if !self.context.sieves.has(Step::Homonym) {
            return;
        }
        let home = gazetteer.named(HOME).map(|home| home.key.clone());
        for index in 0..self.named.len() {
            let state = self.named[index].entity.clone();
            let place = gazetteer
                .named(&format!("{}, {HOME}", state.label))
                .filter(|_| {
                    state.kind == EntityKind::State && self.named[index].step == Step::Gazetteer
                });
            let (Some(place), Some(home)) = (place, &home) else {
                continue;
            };
            let (mut here, mut states, mut own) = (BTreeSet::new(), BTreeSet::new(), false);
            for named in &self.named {
                let entity = &named.entity;
                let lies = gazetteer.state_of(&entity.key, &entity.label);
                let lies = lies.map(|state| &state.key);
                let is_state = entity.kind == EntityKind::State;
                own |= !is_state && lies == Some(&state.key);
                if is_state && entity.key != state.key && entity.key != *home {
                    states.insert(entity.key.clone());
                }
                if entity.kind == EntityKind::Place && lies == Some(home) {
                    here.insert(entity.key.clone());
                }
            }
            if !own && !here.is_empty() && here.len() >= states.len() {
                self.named[index].entity = names::known(place);
                self.named[index].step = Step::Homonym;
            }
        }
    }

    /// Names whose step is left out stand for themselves.
    pub(super) fn leave_out(&mut self) {
        let Context {
            sentences,
            document,
            sieves,
            ..
        } = self.context;
        for named in &mut self.named {
            if !sieves.has(named.step) {
                let tokens = &sentences[named.sentence].tokens;
                let (first, end) = named.tokens;
                let span = tokens[first].span.cover(tokens[end - 1].span);
                named.entity = names::new(document.slice(span), named.entity.kind);
                named.step = Step::NewName;
            }
        }
    }
}
