//! Passives: what is done to whom, and by whom if anybody is named.

use super::Extractor;
use super::active::nouns;
use super::adverbial::Selected;
use super::frame::{Frame, Target};
use actant_base::statement::Predicate;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, DET, NMOD, NUMMOD, OBJ, OBL, XCOMP};
use actant_clause::Role;
use actant_words::lexicon::Group;

impl Extractor<'_> {
    /// Who does it in a passive clause: not *by phone*, *by May*.
    pub fn doers(&self, head: usize) -> Vec<usize> {
        let clause = self.clauses.at(head);
        let agents = clause
            .into_iter()
            .flat_map(|clause| clause.all(Role::Agent));
        agents
            .filter(|&agent| !self.is_time_at(agent) && !self.is_means(agent))
            .collect()
    }

    /// *by phone*, *by hand*: how, not by whom.
    pub fn is_means(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let bare = tree.token(noun).name.is_none() && !tree.has(noun, DET | NUMMOD);
        bare && tree.case(noun).as_deref() == Some("by") && self.idiom("by", noun).is_some()
    }

    /// R3: stated from agent to patient; without an agent nobody is named. The first reading that fits decides.
    pub fn passive(&mut self, head: usize, patients: &[usize]) -> Vec<Frame> {
        let agents = self.doers(head);
        let joined = || {
            let joined = self.joined(head, &agents, patients);
            joined.filter(|_| !agents.is_empty())
        };
        let frame = self
            .blamed_on(head, &agents)
            .or_else(|| self.given(head, patients, &agents))
            .or_else(|| self.called_by_name(head, patients, &agents))
            .or_else(|| self.received(head, patients, &agents))
            .or_else(joined)
            .or_else(|| self.known_as(head, patients, &agents));
        vec![frame.unwrap_or_else(|| {
            let predicate = self.predicate(head, None);
            Frame {
                objects: nouns(patients),
                predicate: self
                    .with_idiom(head, self.narrowed(predicate, patients.first().copied())),
                subjects: agents,
            }
        })]
    }

    /// *was blamed on the militia*: the militia is blamed.
    fn blamed_on(&self, head: usize, agents: &[usize]) -> Option<Frame> {
        let accused = self.accused(head)?;
        Some(Frame {
            subjects: agents.to_vec(),
            objects: nouns(&accused.nouns),
            predicate: self.blaming(head, &accused),
        })
    }

    /// *was offered a seat*: what is given is the object, who gets it the subject; *was sent a letter by the union*: the
    /// union sent a letter.
    fn given(&self, head: usize, patients: &[usize], agents: &[usize]) -> Option<Frame> {
        let given = self.objects(head);
        if given.is_empty() || !agents.is_empty() && !self.has_receiver(head) {
            return None;
        }
        let mut predicate = self.predicate(head, None);
        if agents.is_empty() {
            predicate.lemma = format!("be {}", self.tree.form(head)).into();
            predicate.relation = None;
        }
        let subjects = if agents.is_empty() { patients } else { agents };
        Some(Frame {
            subjects: subjects.to_vec(),
            objects: nouns(&given),
            predicate,
        })
    }

    /// *also called Easter Island*: another name.
    fn called_by_name(&self, head: usize, patients: &[usize], agents: &[usize]) -> Option<Frame> {
        let tree = &self.tree;
        let names = matches!(
            tree.lemma(head),
            "call" | "name" | "dub" | "nickname" | "rename" | "entitle" | "title"
        );
        if !names || !agents.is_empty() {
            return None;
        }
        let proper = |&child: &usize| tree.token(child).upos == Upos::Propn;
        let name = tree.by(head, XCOMP | OBJ).find(proper)?;
        let mut predicate = self.predicate(head, None);
        predicate.lemma = format!("be {}", tree.form(head)).into();
        Some(Frame {
            subjects: patients.to_vec(),
            objects: vec![Target::Property(name)],
            predicate,
        })
    }

    /// *was met with protests*: nobody confers with them.
    fn received(&self, head: usize, patients: &[usize], agents: &[usize]) -> Option<Frame> {
        let tree = &self.tree;
        if !agents.is_empty() || !self.lexicon.is_in(Group::Reception, tree.lemma(head)) {
            return None;
        }
        let with = |&noun: &usize| tree.case(noun).as_deref() == Some("with");
        let with = tree.by(head, OBL).find(with)?;
        let mut predicate = self.predicate(head, None);
        predicate.relation = None;
        Some(Frame {
            subjects: tree.conjuncts(with),
            objects: nouns(patients),
            predicate,
        })
    }

    /// A passive that takes a preposition along: *was locked in a war with Chad*, *is known as Easter Island*.
    fn known_as(&self, head: usize, patients: &[usize], agents: &[usize]) -> Option<Frame> {
        let tree = &self.tree;
        let folded = if agents.is_empty() {
            self.selected(head)?
        } else if tree.lemma(head) == "know" {
            // *is known by its old name*: nobody knows it there
            Selected {
                preposition: "by".to_owned(),
                nouns: agents.to_vec(),
            }
        } else {
            return None;
        };
        let mut predicate = self.predicate(head, Some(&folded.preposition));
        predicate.lemma = format!("be {} {}", tree.form(head), folded.preposition).into();
        let party = match folded.nouns[..] {
            [deed] => self.party_of(head, deed),
            _ => None,
        };
        if let Some(party) = party {
            return Some(Frame {
                subjects: patients.to_vec(),
                objects: self.targets_of(&party),
                predicate: self.with_deed(predicate, &party),
            });
        }
        if !self.lexicon.is_in(Group::Naming, tree.lemma(head)) {
            return None;
        }
        // another name is no other thing
        let alias = matches!(predicate.lemma.as_ref(), "be known as" | "be known by");
        let target = match alias {
            true => Target::Property,
            false => Target::Noun,
        };
        Some(Frame {
            subjects: patients.to_vec(),
            objects: folded.nouns.iter().map(|&index| target(index)).collect(),
            predicate,
        })
    }

    /// Whether a passive tells what its subject was given: the verb can have two objects and has one.
    fn has_receiver(&self, head: usize) -> bool {
        let double = self
            .lexicon
            .is_in(Group::DoubleObject, self.tree.lemma(head));
        double && self.is_passive(head) && !self.objects(head).is_empty()
    }

    /// What a passive is said of: its subject, or the noun that it is a participle after.
    fn sufferers(&self, head: usize) -> Vec<usize> {
        let own = self.tree.subjects(head);
        match self.tree.head(head) {
            Some(noun) if own.is_empty() && self.tree.is(head, ACL) => vec![noun],
            _ => own,
        }
    }

    /// Who got what a passive with a doer tells was given (*was sent a letter by the union*).
    pub fn passive_receivers(&self, head: usize) -> Vec<usize> {
        if !self.has_receiver(head) || self.doers(head).is_empty() {
            return Vec::new();
        }
        self.sufferers(head)
    }

    /// *blamed the fire on the army*, *was attributed to gunmen*: who answers for it. What already names somebody is not
    /// blamed on anybody (*blamed the firm on its website*).
    pub fn accused(&self, head: usize) -> Option<Selected> {
        let tree = &self.tree;
        let lemma = tree.lemma(head);
        let things = self.blamed_things(head);
        let somebody = |&thing: &usize| {
            self.is_agent(thing) && !matches!(tree.form(thing), "it" | "this" | "that" | "which")
        };
        if things.is_empty() || things.iter().any(somebody) {
            return None;
        }
        let beside = tree.by(head, OBL);
        let inside = things.iter().flat_map(|&thing| tree.by(thing, NMOD));
        let mut candidates = beside.chain(inside).filter(|&noun| noun > head);
        candidates.find_map(|noun| {
            let preposition = tree.case(noun)?;
            let blames = self
                .lexicon
                .is_in(Group::Blaming, &format!("{lemma} {preposition}"));
            // *pinned a notice on the gate*
            // and *attributed the deaths to smoke*: a cause, nobody who answers for it
            let anything = !matches!(lemma, "pin" | "attribute" | "ascribe");
            let answers = anything || self.is_agent(noun);
            (blames && answers && !self.is_time_at(noun)).then(|| Selected {
                preposition: preposition.into_owned(),
                nouns: tree.conjuncts(noun),
            })
        })
    }

    /// What somebody has to answer for.
    pub fn blamed_things(&self, head: usize) -> Vec<usize> {
        if self.is_passive(head) {
            return self.sufferers(head);
        }
        let own: Vec<usize> = self.tree.by(head, OBJ).collect();
        let missing = || self.tree.missing_object(head).into_iter().collect();
        if own.is_empty() { missing() } else { own }
    }

    /// *blame*, *pin on*: the preposition is the predicate's where the verb selects it.
    pub fn blaming(&self, head: usize, accused: &Selected) -> Predicate {
        let preposition = Some(accused.preposition.as_str());
        let folds = self
            .lexicon
            .selects(self.tree.lemma(head), &accused.preposition);
        self.predicate(head, preposition.filter(|_| folds))
    }
}
