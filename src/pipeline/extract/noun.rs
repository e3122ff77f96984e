//! What noun phrases state without a verb: appositions, happenings, what two have between them (R17, R18, R20,
//! R21).

use super::factuality::Context;
use super::frame::{Frame, Target, said_by};
use super::title::is_demonym;
use super::{DEPTH, Extractor};
use actant_base::statement::{EntityKind, Omission, RuleName};
use actant_base::syntax::relation::{
    AMOD, APPOS, CASE, COMPOUND, CONJ, DET, NMOD, NSUBJ, NUMMOD, OBJ, OBL,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::Group;
use std::rc::Rc;
use std::sync::Arc;

impl Extractor<'_> {
    /// States what the noun phrases of the sentence say, each in the context of its clause.
    pub fn nouns(&mut self) {
        for index in 0..self.tree.len() {
            if !matches!(self.tree.token(index).upos, Upos::Noun | Upos::Propn) {
                continue;
            }
            let Some(context) = self.context_at(index) else {
                self.omit(index, Omission::OutsideClauses);
                continue;
            };
            self.apposition(index, &context);
            self.title(index, &context);
            self.happening(index, &context);
            self.between(index, &context);
            self.member(index, &context);
            self.change(index, &context);
            self.compound_participle(index, &context);
            self.belonging(index, &context);
        }
    }

    /// The context of the clause that a token belongs to.
    fn context_at(&self, index: usize) -> Option<Rc<Context>> {
        let mut at = Some(index);
        for _ in 0..=DEPTH {
            let here = at?;
            if let Some(context) = &self.contexts[here] {
                return Some(Rc::clone(context));
            }
            at = self.tree.head(here);
        }
        None
    }

    fn is_name(&self, index: usize) -> bool {
        let token = self.tree.token(index);
        token.name.is_some() || token.upos == Upos::Propn
    }

    /// R17: *Tegh, a border village*: the name is what the description says.
    fn apposition(&mut self, noun: usize, context: &Context) {
        let appositions: Vec<usize> = self.tree.by(noun, APPOS).collect();
        for other in appositions {
            let named = |index: usize| {
                self.is_name(index)
                    // *Anna Berg, Minister of Health*
                    && !(self.tree.token(index).name.is_none() && self.is_role(index))
            };
            let (name, description) = match (named(noun), named(other)) {
                (true, false) => (noun, other),
                (false, true) => (other, noun),
                _ => {
                    self.omit(other, Omission::ApposedAlike);
                    continue;
                }
            };
            if self.is_bracketed_amount(other)
                || self.colon_between(noun, other)
                || self.is_gloss(noun, other)
                || !self.is_description(description)
                || self.is_within(name, description)
            {
                continue;
            }
            // *a device (IED), a house and a car*: only the device
            let before = |conjunct: &usize| description != noun || *conjunct < other;
            let described = self.tree.conjuncts(description);
            // *Turkey and Qatar, the mediators*: both of them
            let several = self.tree.token(description).has_feature("Number", "Plur");
            let mut names = vec![name];
            if several && description == other {
                let listed = self.tree.conjuncts(name).into_iter();
                names.extend(
                    listed.filter(|&one| one > name && one < description && self.is_name(one)),
                );
            }
            // *two presidents, Ana Reis and Juan Paz*
            if several && description == noun {
                let listed = self.tree.conjuncts(name).into_iter();
                names.extend(listed.filter(|&one| one > name && self.is_name(one)));
            }
            for description in described.into_iter().filter(before) {
                for &name in &names {
                    self.describe(
                        name,
                        description,
                        &context.presupposed(),
                        RuleName::Apposition,
                    );
                }
            }
        }
    }

    /// *two miles (3 km)*, *four people of Dar (3 men and a boy)*: how many, not what.
    fn is_bracketed_amount(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let start = tree.start(noun);
        let bracket = tree.form(start) == "(" || (start > 0 && tree.form(start - 1) == "(");
        let counted = || {
            tree.has(noun, NUMMOD)
                || tree.token(noun).upos == Upos::Num
                || self.lexicon.unit(tree.lemma(noun)).is_some()
        };
        bracket && counted()
    }

    /// Whether a noun says what something is, not when it was or what was done.
    fn is_description(&self, noun: usize) -> bool {
        let lemma = self.tree.lemma(noun);
        let common = self.tree.token(noun).upos == Upos::Noun || self.is_role(noun);
        common && !actant_words::lexicon::is_time(lemma) && !self.lexicon.is_in(Group::Deed, lemma)
    }

    /// *a team from University College (UC)*, *Brexit (“British exit”)*: what stands in brackets right after a name is
    /// another way to write that name, no description of a noun before it.
    fn is_gloss(&self, noun: usize, other: usize) -> bool {
        let tree = &self.tree;
        let start = tree.start(other);
        let form = |at: usize| tree.form(at);
        let quote = |at: usize| matches!(form(at), "\"" | "“" | "‘" | "'");
        let Some(open) = (start.saturating_sub(2)..=start).find(|&at| form(at) == "(") else {
            return false;
        };
        let quoted = open + 1 < tree.len() && quote(open + 1);
        let short = tree
            .token(other)
            .form
            .chars()
            .filter(|c| c.is_uppercase())
            .count()
            > 1;
        let before = open.checked_sub(1);
        let other_name =
            before.is_some_and(|before| before != noun && tree.token(before).upos == Upos::Propn);
        quoted || (short && other_name && !self.is_name(noun))
    }

    fn describe(&mut self, name: usize, description: usize, context: &Context, rule: RuleName) {
        let (lemma, objects, relation) = match self.role_phrase(description) {
            Some((role, relation, targets)) => (
                role,
                targets.into_iter().map(Target::Noun).collect(),
                Some(relation.into()),
            ),
            None => match self.related_to(description) {
                Some((related, targets)) => (related, targets, None),
                None => (
                    "be".to_owned(),
                    vec![Target::Noun(description)],
                    Some("isA".into()),
                ),
            },
        };
        let past = self.is_past(description);
        let context = &self.as_charged(description, context);
        let token = self.tree.token(description);
        let frame = Frame {
            subjects: vec![name],
            objects,
            predicate: said_by(token, lemma, relation),
        };
        self.emit(name, &frame, context, &past, rule);
    }

    /// *her brother*, *the mayor's widow*: whose; a person who is somebody's says little without that somebody.
    pub fn related_to(&self, noun: usize) -> Option<(String, Vec<Target>)> {
        let tree = &self.tree;
        let lemma = tree.lemma(noun);
        if self.lexicon.kind(lemma) != Some(EntityKind::Person) || tree.has(noun, AMOD) {
            return None;
        }
        let owner = tree
            .children(noun)
            .iter()
            .copied()
            .find(|&child| tree.deprel(child) == "nmod:poss")?;
        let owners = tree.conjuncts(owner).into_iter().map(Target::Noun);
        Some((format!("be {lemma} of"), owners.collect()))
    }

    /// R20: *talks between A and B*, *the Iran-Pakistan border*: what holds between the two.
    fn between(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        let Some(event) = self.lexicon.event(tree.lemma(noun)).cloned() else {
            return;
        };
        if !event
            .prepositions
            .iter()
            .any(|preposition| preposition == "with")
        {
            return;
        }
        let between = tree
            .by(noun, NMOD)
            .find(|&child| tree.case(child).as_deref() == Some("between"));
        let pair = match between {
            Some(first) => self.two_sides(first),
            None => self.hyphenated_pair(noun),
        };
        let [first, second] = pair[..] else {
            return;
        };
        // of those without a name, where the talks are what is told of: *host talks between both sides* tells of none
        let told = tree.is(noun, NSUBJ);
        let side =
            |side: usize| self.is_name(side) || told && (self.is_party(side) || self.peoples(side));
        if !(side(first) && side(second)) {
            return self.omit(noun, Omission::PairUnnamed);
        }
        let token = tree.token(noun);
        let relation = self
            .lexicon
            .relation(&event.verb, Some("with"))
            .map(Arc::from);
        let frame = Frame {
            subjects: vec![first],
            objects: vec![Target::Noun(second)],
            predicate: said_by(token, format!("{} with", event.verb), relation),
        };
        // the noun of *Iran-Pakistan talks* may be denied or feared: only what has a border or is definite is presupposed
        let definite =
            tree.by(noun, DET).any(|det| tree.form(det) == "the") || tree.lemma(noun) == "border";
        let context = match self.feared(noun, context) {
            Some(feared) => feared,
            None if definite => context.presupposed(),
            None => context.clone(),
        };
        self.emit(noun, &frame, &context, &[], RuleName::Between);
    }

    /// Those between whom it is: *Peru and Chile*, *Thai and Cambodian soldiers*.
    fn two_sides(&self, first: usize) -> Vec<usize> {
        let tree = &self.tree;
        let both = tree.conjuncts(first);
        if both.len() > 1 {
            return both;
        }
        let peoples = tree.by(first, AMOD).find(|&child| self.peoples(child));
        peoples.map_or(both, |people| tree.conjuncts(people))
    }

    /// An adjective for those of a state.
    fn peoples(&self, index: usize) -> bool {
        is_demonym(self.tree.token(index))
    }

    /// E9: the two names before a noun in *Iran-Pakistan border*.
    fn hyphenated_pair(&self, noun: usize) -> Vec<usize> {
        let tree = &self.tree;
        let names: Vec<usize> = tree
            .by(noun, COMPOUND | NMOD)
            .filter(|&child| child < noun && self.is_name(child) && tree.case(child).is_none())
            .collect();
        if let [second] = names[..] {
            let first = tree.by(second, COMPOUND).find(|&child| {
                self.is_name(child)
                    && child + 2 == second
                    && matches!(tree.form(child + 1), "-" | "–")
            });
            return first.map(|first| vec![first, second]).unwrap_or_default();
        }
        match names[..] {
            [first, second] if second == first + 2 && matches!(tree.form(first + 1), "-" | "–") => {
                names
            }
            _ => Vec::new(),
        }
    }

    /// R29: *groups such as X*: X is one of them.
    fn member(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        let listed = tree
            .by(noun, NMOD | OBL)
            .find(|&child| matches!(tree.case(child).as_deref(), Some("such as" | "including")));
        // *killed farmers across Kenya, including in Kisumu*: where, not who
        let within = |&listed: &usize| tree.by(listed, CASE).count() > 1;
        // *rescued ten from the wreck, including two Danes*: one thing has no examples, a body has members
        let one = listed.is_some_and(|listed| {
            let body = matches!(
                self.lexicon.kind(tree.lemma(noun)),
                Some(EntityKind::Group | EntityKind::Organisation)
            );
            let examples = tree.case(listed).as_deref() == Some("including");
            examples && tree.token(noun).xpos == "NN" && !body
        });
        let within = listed.as_ref().is_some_and(within);
        let Some(listed) =
            listed.filter(|_| !(within || one) && tree.token(noun).upos == Upos::Noun)
        else {
            return;
        };
        let items: Vec<usize> = tree
            .conjuncts(listed)
            .into_iter()
            .filter(|&item| self.is_name(item))
            .collect();
        let token = tree.token(noun);
        let frame = Frame {
            subjects: items,
            objects: vec![Target::Noun(noun)],
            predicate: said_by(token, "be", Some("isA".into())),
        };
        if !frame.subjects.is_empty() {
            self.emit(noun, &frame, &context.presupposed(), &[], RuleName::Member);
        }
    }

    /// *a US-led coalition*, *an Iranian-backed group*: who does it is joined to the participle.
    fn compound_participle(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        let participle = tree.by(noun, AMOD).find(|&child| {
            child >= 2
                && child < noun
                && tree.token(child).xpos == "VBN"
                && tree.form(child - 1) == "-"
                && tree.head(child - 2) == Some(child)
                && (tree.token(child - 2).upos == Upos::Propn || is_demonym(tree.token(child - 2)))
        });
        let Some(participle) = participle else {
            return;
        };
        let joined = participle - 2;
        let place = matches!(
            tree.form(participle),
            "based" | "headquartered" | "located" | "born"
        );
        let frame = if place {
            // *a London-based bank*
            let mut predicate = self.predicate(participle, Some("in"));
            predicate.lemma = format!("be {} in", tree.form(participle)).into();
            Frame {
                subjects: vec![noun],
                objects: vec![Target::Noun(joined)],
                predicate,
            }
        } else {
            Frame {
                subjects: vec![joined],
                objects: vec![Target::Noun(noun)],
                predicate: self.predicate(participle, None),
            }
        };
        let context = context.presupposed();
        self.emit(
            participle,
            &frame,
            &context,
            &[],
            RuleName::CompoundParticiple,
        );
    }

    /// R23: *the escalating conflict* escalates.
    fn change(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        let participle = tree.by(noun, AMOD).find(|&child| {
            matches!(
                tree.form(child),
                "escalating"
                    | "growing"
                    | "worsening"
                    | "rising"
                    | "falling"
                    | "spreading"
                    | "shrinking"
                    | "deepening"
                    | "mounting"
            )
        });
        let Some(participle) = participle else {
            return;
        };
        let token = tree.token(participle);
        let lemma = token.lower_form();
        let lemma = match &*lemma {
            "escalating" => "escalate",
            "growing" => "grow",
            "worsening" => "worsen",
            "rising" => "rise",
            "falling" => "fall",
            "spreading" => "spread",
            "shrinking" => "shrink",
            "deepening" => "deepen",
            _ => "mount",
        };
        let frame = Frame {
            subjects: vec![noun],
            objects: Vec::new(),
            predicate: said_by(token, lemma, None),
        };
        self.emit(noun, &frame, &context.presupposed(), &[], RuleName::Change);
    }

    /// R19, R22: *Iranian forces*, *Pakistan's military*, *NATO troops*, *fighters from Hamas*: whose they are. Only for
    /// arguments of a clause.
    fn belonging(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        if tree.token(noun).upos != Upos::Noun || !tree.is(noun, NSUBJ | OBJ | OBL | CONJ) {
            return;
        }
        let Some((owner, case)) = self.owner(noun) else {
            return;
        };
        let Some(mut relation) = self.relation_to_owner(noun, owner) else {
            return;
        };
        // *Russian and Ukrainian officials*, *France and Germany’s armies*
        let mut owners = tree.conjuncts(owner);
        owners.retain(|&other| self.is_owner(other));
        let token = tree.token(noun);
        // *fighters from Chad* come from there; those from a body are of that body
        let body = tree.token(owner).name == Some(NameKind::Org);
        let from = case == "from" && !body;
        if from {
            relation = None;
        }
        let frame = Frame {
            subjects: vec![noun],
            objects: owners.into_iter().map(Target::Noun).collect(),
            predicate: said_by(
                token,
                format!("be {} {}", tree.lemma(noun), if from { case } else { "of" }),
                relation.map(Into::into),
            ),
        };
        // *suspected Chadian spies*
        let before = self.tree.by(noun, AMOD).filter(|&it| it < noun);
        let context = self.charged_by(before, &context.presupposed());
        self.emit(noun, &frame, &context, &[], RuleName::Belonging);
    }

    /// The state or body that the words around a noun name, with the preposition before it: a possessor, a demonym, a
    /// name right before the noun, or where somebody is from.
    fn owner(&self, noun: usize) -> Option<(usize, &'static str)> {
        let tree = &self.tree;
        let name = |child: usize| tree.token(child).name;
        let mut children = tree.children(noun).iter().copied();
        let before = children.find(|&child| {
            let possessor = tree.deprel(child) == "nmod:poss" && name(child) == Some(NameKind::Loc);
            possessor || (tree.is(child, AMOD) && is_demonym(tree.token(child)))
        });
        let compound = || {
            let mut names = tree.by(noun, COMPOUND | NMOD);
            names.find(|&child| {
                let right = child < noun && tree.case(child).is_none();
                right && tree.deprel(child) != "nmod:poss" && self.is_owner(child)
            })
        };
        let from = || {
            let mut places = tree.by(noun, NMOD);
            places
                .find(|&child| tree.case(child).as_deref() == Some("from") && self.is_owner(child))
        };
        let before = before.or_else(compound).map(|owner| (owner, ""));
        before.or_else(|| from().map(|owner| (owner, "from")))
    }

    /// A demonym, or the name of a place or body.
    fn is_owner(&self, index: usize) -> bool {
        let token = self.tree.token(index);
        matches!(token.name, Some(NameKind::Loc | NameKind::Org)) || is_demonym(token)
    }

    /// What somebody or something is to the state or body that it belongs to; none if it need not belong to it; the
    /// inner none if no relation of the ontology says so.
    fn relation_to_owner(&self, noun: usize, owner: usize) -> Option<Option<&'static str>> {
        let lemma = self.tree.lemma(noun);
        let kind = self.lexicon.kind(lemma);
        let part = matches!(
            lemma,
            "force" | "unit" | "brigade" | "battalion" | "province"
        );
        // *Chinese officials* act for China, *Chinese painters* and *Chinese rebels* do not; *Hamas gunmen* act for Hamas
        let acts = self.is_role(noun) || self.lexicon.is_in(Group::Service, lemma);
        let body = self.tree.token(owner).name == Some(NameKind::Org);
        let fights = body && self.lexicon.is_in(Group::Ranks, lemma);
        match kind {
            Some(EntityKind::StateOrgan) => Some(Some("partOf")),
            _ if part => Some(Some("partOf")),
            Some(EntityKind::Group | EntityKind::Person) if acts => Some(Some("affiliatedWith")),
            Some(EntityKind::Media) => Some(Some("affiliatedWith")),
            _ if fights => Some(Some("affiliatedWith")),
            _ => None,
        }
    }

    /// R20: *Israel's strikes against Iran*: a happening with both its sides named.
    fn happening(&mut self, noun: usize, context: &Context) {
        let tree = &self.tree;
        if self.spent[noun] {
            return self.omit(noun, Omission::InPredicate);
        }
        let event = self.lexicon.event(tree.lemma(noun)).cloned();
        let Some(event) = event.filter(|_| tree.token(noun).upos == Upos::Noun) else {
            return self.omit(noun, Omission::PlainNoun);
        };
        let by = |&child: &usize| tree.is(child, NMOD) && tree.case(child).as_deref() == Some("by");
        let mut children = tree.children(noun).iter().copied();
        let agent = children.find(|child| tree.deprel(*child) == "nmod:poss" || by(child));
        let object = tree.by(noun, NMOD).find(|&child| {
            let case = tree.case(child).unwrap_or_default();
            tree.deprel(child) != "nmod:poss" && event.prepositions.iter().any(|own| *own == case)
        });
        // *a visit by the minister to Peru*, where the reader hangs Peru from the minister
        let object = object.or_else(|| {
            let mut inside = tree.by(agent?, NMOD);
            inside.find(|&child| {
                let case = tree.case(child).unwrap_or_default();
                case != "of" && event.prepositions.iter().any(|own| *own == case)
            })
        });
        // *the arrest of two reporters by Peru*, where the reader hangs Peru from the reporters
        let inside = || tree.by(object?, NMOD).find(by);
        let agent = agent.or_else(inside);
        let agent = agent.or_else(|| self.doer_before(noun).filter(|_| object.is_some()));
        let agent = agent.or_else(|| self.meets_beside(noun).filter(|_| object.is_some()));
        let (Some(agent), Some(object)) = (agent, object) else {
            if let Some(agent) = agent.filter(|_| event.is_alone) {
                return self.event_alone(noun, agent, &event.verb, context);
            }
            return self.omit(noun, Omission::SidesUnnamed);
        };
        let token = tree.token(noun);
        let case = tree.case(object).unwrap_or_default();
        let selects = self.lexicon.selects(&event.verb, &case);
        let relation = self
            .lexicon
            .relation(&event.verb, Some(&case))
            .map(Arc::from);
        let lemma = if selects {
            format!("{} {case}", event.verb)
        } else {
            event.verb.clone()
        };
        let frame = Frame {
            subjects: tree.conjuncts(agent),
            objects: tree
                .conjuncts(object)
                .into_iter()
                .map(Target::Noun)
                .collect(),
            predicate: said_by(token, lemma, relation),
        };
        let context = self.happening_context(noun, context);
        self.emit(noun, &frame, &context, &[], RuleName::Happening);
    }

    /// *a visit*, *talks*: whatever has ended took place.
    pub fn is_meeting(&self, noun: usize) -> bool {
        let event = self.lexicon.event(self.tree.lemma(noun));
        event.is_some_and(|event| {
            let relation = |case| self.lexicon.relation(&event.verb, Some(case));
            ["with", "to"].map(relation).contains(&Some("Consult"))
        })
    }

    /// *After a meeting with the king, Ana Reis left*: whoever does what is told met him.
    fn meets_beside(&self, noun: usize) -> Option<usize> {
        let tree = &self.tree;
        let meets = self.is_meeting(noun);
        let past = matches!(
            tree.case(noun).as_deref(),
            Some("during" | "following" | "after" | "in" | "at" | "on")
        );
        let mut words = tree.by(noun, DET);
        let own = words.all(|det| matches!(tree.form(det), "a" | "an"));
        let main = tree
            .head(noun)
            .filter(|_| tree.is(noun, OBL) && meets && past && own)?;
        let subject = tree.subjects(main).into_iter().next()?;
        (self.is_name(subject) || self.is_party(subject)).then_some(subject)
    }

    /// *Chadian raids on Peru*, *the NATO bombing of Peru*: whose deed it is stands before it. A place before it may be where it
    /// happened (*the Lima attack on a bank*).
    fn doer_before(&self, noun: usize) -> Option<usize> {
        let tree = &self.tree;
        let open = matches!(tree.lemma(noun), "demand" | "fear" | "concern" | "use");
        let mut before = tree
            .by(noun, AMOD | COMPOUND)
            .filter(|&child| child < noun && !open);
        before.find(|&child| {
            let token = tree.token(child);
            let letters: Vec<char> = token.form.chars().filter(|&c| c != '.').collect();
            let short = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase());
            let body = token.name == Some(NameKind::Org) || short && token.name.is_some();
            is_demonym(token) || token.upos == Upos::Propn && body
        })
    }

    /// R20: *the king's death*: the king died, in the word of whoever announces it.
    fn event_alone(&mut self, noun: usize, agent: usize, verb: &str, context: &Context) {
        if self.is_counted_death(noun, agent, verb) {
            return self.omit(noun, Omission::SidesUnnamed);
        }
        let token = self.tree.token(noun);
        let frame = Frame {
            subjects: self.tree.conjuncts(agent),
            objects: Vec::new(),
            predicate: said_by(
                token,
                verb,
                self.lexicon.relation(verb, None).map(Into::into),
            ),
        };
        let spoken = self.spoken_of(noun, context);
        let context = spoken.unwrap_or_else(|| context.presupposed());
        self.emit(noun, &frame, &context, &[], RuleName::Happening);
    }
}
