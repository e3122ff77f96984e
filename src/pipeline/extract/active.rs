//! Verbs in the active voice with their objects: who does what to whom (R1, R2, R4, R5, R7).

use super::Extractor;
use super::frame::{Frame, Target};
use super::party::Party;
use actant_base::statement::Predicate;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{CCOMP, NMOD, NUMMOD, OBJ, OBL, PARATAXIS, XCOMP};
use actant_words::lexicon::Complement;

/// What a verb is said of besides its subject, and what of its predicate that takes along.
#[derive(Default)]
struct Objects {
    targets: Vec<Target>,
    /// The preposition that belongs to the verb.
    preposition: Option<String>,
    /// The other party of a deed that the verb does (*went to war with Chad*).
    party: Option<Party>,
}

/// Nouns as what a predicate is about.
pub fn nouns(objects: &[usize]) -> Vec<Target> {
    objects.iter().map(|&index| Target::Noun(index)).collect()
}

impl Extractor<'_> {
    /// The predicate of an active verb with its objects.
    pub fn active(&mut self, head: usize, subjects: &[usize]) -> Vec<Frame> {
        let frame = |objects: Vec<Target>, predicate: Predicate| Frame {
            subjects: subjects.to_vec(),
            objects,
            predicate,
        };
        if let Some(accused) = self.accused(head) {
            let predicate = self.blaming(head, &accused);
            return vec![frame(nouns(&accused.nouns), predicate)];
        }
        let objects = self.active_objects(head);
        if let Some(&object) = objects.first()
            && let Some((light, targets)) = self.light(head, object)
        {
            self.spent[object] = true;
            let predicate = self.light_predicate(head, object, &light, targets.is_empty());
            return vec![frame(nouns(&targets), predicate)];
        }
        if let Some(frame) = self.joined(head, subjects, &objects) {
            for deed in objects {
                // *announces its withdrawal from the union*: it withdraws as well
                self.spent[deed] |= !self.is_owned(deed);
            }
            return vec![frame];
        }
        let found = self.besides_object(head, &objects);
        let (targets, predicate) = self.told_of(head, found);
        let predicate = self.typed(head, predicate, &objects, &targets);
        vec![frame(targets, predicate)]
    }

    /// Its own objects, else those that it shares with another verb.
    fn active_objects(&self, head: usize) -> Vec<usize> {
        let objects = match self.theme(head) {
            Some(theme) => self.tree.conjuncts(theme),
            None => self.objects(head),
        };
        if objects.is_empty() {
            return self.shared_object(head);
        }
        objects
    }

    fn is_owned(&self, noun: usize) -> bool {
        let mut children = self.tree.children(noun).iter();
        children.any(|&child| self.tree.deprel(child) == "nmod:poss")
    }

    /// The objects, else what stands in their place: behind the preposition of the verb, as a second predicate, as an
    /// amount.
    fn besides_object(&self, head: usize, objects: &[usize]) -> Objects {
        let tree = &self.tree;
        let mut found = Objects {
            targets: nouns(objects),
            ..Objects::default()
        };
        let says = || self.operator(head, Complement::That).is_some();
        let has_content = || tree.has(head, CCOMP) || tree.has(head, PARATAXIS) && says();
        if found.targets.is_empty()
            && !has_content()
            && let Some(folded) = self.selected(head)
        {
            found.targets = nouns(&folded.nouns);
            // *went to war with Chad*
            found.party = match folded.nouns[..] {
                [deed] => self.party_of(head, deed),
                _ => None,
            };
            found.preposition = Some(folded.preposition);
        }
        if found.targets.is_empty() {
            found.targets = self.secondary_predicates(head);
        }
        if found.targets.is_empty() && is_measuring(tree.lemma(head)) {
            let amount = |&child: &usize| {
                let number = tree.has(child, NUMMOD) || tree.token(child).upos == Upos::Num;
                tree.case(child).is_none() && number
            };
            let amount = tree.by(head, OBL).find(amount);
            found.targets = amount.into_iter().map(Target::Noun).collect();
        }
        found
    }

    /// The predicate of a verb with what it takes along of what it is said of.
    fn told_of(&self, head: usize, found: Objects) -> (Vec<Target>, Predicate) {
        let mut targets = found.targets;
        let mut predicate = self.predicate(head, found.preposition.as_deref());
        if let Some(party) = found.party {
            targets = self.targets_of(&party);
            predicate = self.narrowed(predicate, Some(party.deed));
            predicate = self.with_deed(predicate, &party);
        }
        // *remained free of troops*: the adjective takes its preposition along
        if let [Target::Property(adjective)] = targets[..]
            && let Some((noun, case)) = self.bound_oblique(adjective)
        {
            let word = self.tree.form(adjective);
            let relation = self.lexicon.relation(&format!("be {word}"), Some(&case));
            predicate.lemma = format!("{} {word} {case}", predicate.lemma).into();
            predicate.relation = relation.map(Into::into);
            targets = nouns(&self.tree.conjuncts(noun));
        }
        (targets, predicate)
    }

    /// The predicate with the relation that its objects make of it.
    fn typed(
        &self,
        head: usize,
        mut predicate: Predicate,
        objects: &[usize],
        targets: &[Target],
    ) -> Predicate {
        if self.is_attributive(&predicate, targets) {
            predicate.relation = Some("hasAttribute".into());
        }
        let folded = match *targets {
            [Target::Noun(noun)] if objects.is_empty() => Some(noun),
            _ => None,
        };
        predicate = self.narrowed(predicate, objects.first().copied().or(folded));
        if predicate.relation.is_none() && !objects.is_empty() {
            // *took them hostage*, *held the army responsible*
            let became = self.tree.by(head, XCOMP).find_map(|word| {
                let word = self.tree.lemma(word);
                self.lexicon.relation_with(&predicate.lemma, word)?
            });
            predicate.relation = became.map(Into::into);
        }
        if objects.is_empty() && targets.is_empty() {
            predicate = self.narrowed_by(predicate, "*none");
        }
        predicate = self.with_idiom(head, predicate);
        // *residents evacuated*, *the bomb exploded and killed*: whom nobody is done anything to
        let transitive = matches!(
            predicate.relation.as_deref(),
            Some("Aid" | "Assault" | "Coerce" | "Motivate" | "leaderOf")
        );
        if transitive && targets.is_empty() {
            predicate.relation = None;
        }
        predicate
    }

    /// *remained calm*, *became weak*: what somebody is like, but *became a minister* what he is.
    fn is_attributive(&self, predicate: &Predicate, targets: &[Target]) -> bool {
        let Some(&Target::Property(first)) = targets.first() else {
            return false;
        };
        match &*predicate.lemma {
            "become" => self.tree.token(first).upos == Upos::Adj,
            "remain" | "stay" | "keep" => true,
            _ => false,
        }
    }

    /// E3: *occupied and damaged the library*, where the reader gives the object to the second verb alone: a
    /// transitive verb right before the conjunction shares it.
    fn shared_object(&self, head: usize) -> Vec<usize> {
        self.sharing_verb(head)
            .map_or_else(Vec::new, |next| self.objects(next))
    }

    /// R2: what is given in *provide X with Y*.
    pub fn theme(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        let gives = matches!(
            tree.lemma(head),
            "provide" | "supply" | "present" | "equip" | "furnish" | "arm"
        );
        let with = |&child: &usize| tree.case(child).as_deref() == Some("with");
        let theme = tree.by(head, OBL | NMOD).find(with)?;
        (gives && tree.has(head, OBJ)).then_some(theme)
    }

    /// R2: who gets it.
    pub fn receivers(&self, head: usize) -> Vec<usize> {
        let tree = &self.tree;
        tree.by(head, OBJ)
            .flat_map(|child| tree.conjuncts(child))
            .collect()
    }
}

/// Verbs whose amount is an object without being one in the tree (*lasted four hours*).
fn is_measuring(lemma: &str) -> bool {
    matches!(
        lemma,
        "last" | "cost" | "weigh" | "measure" | "span" | "total" | "take"
    )
}
