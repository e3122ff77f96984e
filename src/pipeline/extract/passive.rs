//! Passives: what is done to whom, and by whom if anybody is named.

use super::Extractor;
use super::adverbial::Selected;
use super::frame::{Frame, Target};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{AUX, CONJ, DET, NSUBJ, NUMMOD, OBJ, OBL, XCOMP};
use actant_words::lexicon::Group;

impl Extractor<'_> {
    /// Who does it in a passive clause: not *by phone*, *by May*.
    pub fn doers(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        let mut agents = tree.agents(head);
        agents.retain(|&agent| !self.is_time_at(agent) && !self.is_means(agent));
        // *was organised and hosted by Qatar*: by Qatar, both
        let mut joined = tree.by(head, CONJ).filter(|&verb| {
            verb == head + 2
                && tree.form(head + 1) == "and"
                && tree.token(verb).xpos == "VBN"
                && !tree.has(verb, OBJ | NSUBJ | AUX)
        });
        match joined.next().filter(|_| agents.is_empty()) {
            Some(verb) => self.doers(verb),
            None => agents,
        }
    }

    /// *by phone*, *by hand*: how, not by whom.
    pub fn is_means(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let bare = tree.token(noun).name.is_none() && !tree.has(noun, DET | NUMMOD);
        bare && tree.case(noun).as_deref() == Some("by") && self.idiom("by", noun).is_some()
    }

    /// R3: stated from agent to patient; without an agent nobody is named.
    pub fn passive(&mut self, head: usize, patients: &[usize]) -> Vec<Frame> {
        let tree = &self.tree;
        let agents = self.doers(head);
        let nouns = |list: &[usize]| list.iter().map(|&index| Target::Noun(index)).collect();
        // *was offered a seat*: what is given is the object, who gets it the subject
        let given: Vec<usize> = self.objects(head);
        if !given.is_empty() && agents.is_empty() {
            let mut predicate = self.predicate(head, None);
            predicate.lemma = format!("be {}", tree.form(head)).into();
            predicate.relation = None;
            return vec![Frame {
                subjects: patients.to_vec(),
                objects: nouns(&given),
                predicate,
            }];
        }
        // *also called Easter Island*: another name
        let called = tree.by(head, XCOMP | OBJ).find(|&child| {
            matches!(
                tree.lemma(head),
                "call" | "name" | "dub" | "nickname" | "rename" | "entitle" | "title"
            ) && tree.token(child).upos == Upos::Propn
        });
        if let Some(name) = called.filter(|_| agents.is_empty()) {
            let mut predicate = self.predicate(head, None);
            predicate.lemma = format!("be {}", tree.form(head)).into();
            return vec![Frame {
                subjects: patients.to_vec(),
                objects: vec![Target::Property(name)],
                predicate,
            }];
        }
        // *is known by its old name*: nobody knows it there
        let known_by = tree.lemma(head) == "know" && !agents.is_empty();
        let by = known_by.then(|| Selected {
            preposition: "by".to_owned(),
            nouns: agents.clone(),
        });
        if agents.is_empty() && self.lexicon.is_in(Group::Reception, tree.lemma(head)) {
            // *was met with protests*: nobody confers with them
            let with = tree
                .by(head, OBL)
                .find(|&noun| tree.case(noun).as_deref() == Some("with"));
            if let Some(with) = with {
                let mut predicate = self.predicate(head, None);
                predicate.relation = None;
                return vec![Frame {
                    subjects: tree.conjuncts(with),
                    objects: nouns(patients),
                    predicate,
                }];
            }
        }
        let selected = self.selected(head).filter(|_| agents.is_empty()).or(by);
        if let Some(folded) = selected
            && self.lexicon.is_in(Group::Naming, tree.lemma(head))
        {
            let mut predicate = self.predicate(head, Some(&folded.preposition));
            predicate.lemma = format!("be {} {}", tree.form(head), folded.preposition).into();
            // another name is no other thing
            let alias = matches!(predicate.lemma.as_ref(), "be known as" | "be known by");
            let target = if alias {
                Target::Property
            } else {
                Target::Noun
            };
            return vec![Frame {
                subjects: patients.to_vec(),
                objects: folded.nouns.iter().map(|&index| target(index)).collect(),
                predicate,
            }];
        }
        vec![Frame {
            subjects: agents,
            objects: nouns(patients),
            predicate: self.predicate(head, None),
        }]
    }
}
