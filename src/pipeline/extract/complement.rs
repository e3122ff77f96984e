//! Clauses that are what their governor says, fears, wants, tries (R10, R11, R13, R28), each in the context that the
//! governor makes.

use super::Extractor;
use super::factuality::{Context, Degree};
use super::source::is_condition;
use actant_base::statement::{Certainty, Filler, RuleName};
use actant_base::syntax::relation::{
    ACL, AUX, CCOMP, CSUBJ, EXPL, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Operator};

/// A clause that governs others.
pub struct Governor<'g> {
    pub head: usize,
    pub subjects: &'g [usize],
    pub context: &'g Context,
    /// The propositions that state it.
    pub made: &'g [usize],
}

impl Extractor<'_> {
    /// *Let us go*, *let's go*: whoever says so wants it.
    pub fn is_proposal(&self, head: usize) -> bool {
        let tree = &self.tree;
        let us = |object: usize| matches!(tree.form(object), "us" | "'s" | "’s");
        tree.lemma(head) == "let"
            && !tree.has(head, NSUBJ | MARK | AUX)
            && tree.by(head, OBJ).any(us)
    }

    /// The verbal complement whose subject `head` shares (R11).
    pub fn verbal_complement(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        tree.by(head, XCOMP)
            .find(|&child| tree.is_predicate(child) || tree.is_infinitive(child))
    }

    fn are_several(&self, subjects: &[usize]) -> bool {
        let plural = |&subject: &usize| self.tree.token(subject).has_feature("Number", "Plur");
        subjects.len() > 1 || subjects.iter().any(plural)
    }

    /// *Suppose*, *imagine*, *assume* as a request.
    fn is_supposing(&self, head: usize) -> bool {
        let tree = &self.tree;
        tree.token(head).xpos == "VB"
            && matches!(tree.lemma(head), "suppose" | "imagine" | "assume")
            && tree.head(head).is_none()
            && !tree.has(head, NSUBJ | AUX | MARK)
    }

    /// R10, R11, R13: a clause that is what the governor says, fears, wants, tries.
    /// Returns the propositions that state it.
    pub fn complement(&mut self, governor: &Governor, child: usize) -> Vec<usize> {
        let head = governor.head;
        let tree = &self.tree;
        let deprel = self.tree.relation(child);
        if deprel == "xcomp" && !tree.is_predicate(child) && !tree.is_infinitive(child) {
            self.state(governor, child);
            return Vec::new();
        }
        if deprel == "parataxis"
            && !(self.colon_between(head, child) && self.operator(head, Complement::That).is_some())
        {
            let content = self
                .operator(head, Complement::That)
                .filter(|_| !tree.has(head, CCOMP) && child < head);
            if content.is_none() {
                return self.clause(
                    child,
                    &[],
                    &governor.context.presupposed(),
                    RuleName::Parataxis,
                );
            }
        }
        let passive = self.is_passive(head);
        let operator = self.operator_of(head, child);
        let inherited = self.controllers(governor, child, operator);
        // *concerns grew that S*: what the concerns are
        let grown = governor.subjects.first().copied().filter(|&subject| {
            deprel == "ccomp"
                && self.operator(head, Complement::That).is_none()
                && self.operator(subject, Complement::That).is_some()
        });
        if let Some(noun) = grown {
            let operator = self.operator(noun, Complement::That);
            if let Some(operator) = operator {
                self.govern(noun, child, Complement::That, operator);
            }
            self.noun_content(noun, child, operator, governor.context);
            return Vec::new();
        }
        let Some(operator) = operator else {
            let ahead = self.is_only_named(governor.head, child);
            let open = ahead.then(|| governor.context.affirmed().capped(Degree::Possible));
            let context = open.as_ref().unwrap_or(governor.context);
            let inner = self.clause(child, &inherited, context, RuleName::Complement);
            self.attach(governor.made, &inner);
            self.contain(governor, &inner);
            return inner;
        };
        self.topic(head, child);
        // *Suppose Chad closes the border*
        let supposed = self.is_supposing(head);
        let mut context = if supposed {
            governor.context.hypothetical(self.tree.form(head))
        } else {
            self.voiced_context(governor, operator, passive)
        };
        // *wants to know whether the firm pays*: nobody wants that it does
        let open = |mark: usize| matches!(self.tree.form(mark), "whether" | "if");
        let asks = self.tree.by(child, MARK).any(open);
        if asks && operator == Operator::Open && context.mood == Some(Certainty::Desired) {
            context = context.unwished().capped(Degree::Possible);
        }
        if let Some(mark) = self.condition_taken(child) {
            context = context.hypothetical(self.tree.form(mark));
        }
        let first = self.out.len();
        let inner = self.clause(child, &inherited, &context, RuleName::Complement);
        self.attach(governor.made, &inner);
        self.contain(governor, &inner);
        self.charge_too(governor, operator, child, first);
        inner
    }

    /// *fears that if S, …*: the reader may take the condition for what is feared.
    fn condition_taken(&self, child: usize) -> Option<usize> {
        let tree = &self.tree;
        let several = tree.is(child, CCOMP) && tree.by(child, MARK).count() > 1;
        let mut marks = tree.by(child, MARK).filter(|_| several);
        marks.find(|&mark| is_condition(tree.form(mark)))
    }

    /// What somebody finds, calls or makes somebody; of *found it hard to leave* nobody is hard, the clause is.
    fn state(&mut self, governor: &Governor, child: usize) {
        let (tree, head) = (&self.tree, governor.head);
        if !tree.by(head, EXPL).any(|it| it > head && it < child) {
            return self.secondary(governor, child);
        }
        let context = match self.operator(child, Complement::To) {
            Some(operator) => {
                let cue = &tree.token(child).form;
                governor.context.under(operator, None, cue)
            }
            None => governor.context.clone(),
        };
        self.below(child, &context);
    }

    /// E5: who does what a complement without a subject tells: the object of its governor, else the subject.
    fn controllers(
        &self,
        governor: &Governor,
        child: usize,
        operator: Option<Operator>,
    ) -> Vec<usize> {
        let (tree, head) = (&self.tree, governor.head);
        if tree.relation(child) != "xcomp" {
            return Vec::new();
        }
        let objects = self.objects(head);
        let control = || {
            self.lexicon
                .is_subject_control(tree.lemma(head), tree.is_infinitive(child))
        };
        if !objects.is_empty() && !control() {
            return objects;
        }
        let gerund = tree.token(child).xpos == "VBG";
        let open = || {
            let several = self.are_several(governor.subjects);
            self.lexicon.leaves_open(tree.lemma(head), several)
        };
        match operator {
            Some(Operator::Desire) if let Some(nouns) = self.addressed(head) => nouns,
            // *forbids smoking*, *hampers unloading*: whoever would do it
            Some(Operator::Prevented | Operator::Hindered) if gerund => Vec::new(),
            // *suggested closing the port*
            _ if gerund && open() => Vec::new(),
            _ => governor.subjects.to_vec(),
        }
    }

    /// *called on X to V*, *appealed to X to V*, *pleaded with X to V*: who is to do it.
    pub(super) fn addressed(&self, head: usize) -> Option<Vec<usize>> {
        let folded = self.selected(head)?;
        let preposition = folded.preposition.as_str();
        matches!(preposition, "on" | "upon" | "to" | "for" | "with").then_some(folded.nouns)
    }

    /// *Hosting the militia will have consequences*: a deed that is named as the subject of what is to come is not done.
    fn is_only_named(&self, head: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let gerund = tree.token(clause).xpos == "VBG" && !tree.has(clause, AUX);
        let mut modals = tree.by(head, AUX);
        tree.is(clause, CSUBJ)
            && clause < head
            && (gerund || tree.is_infinitive(clause))
            && modals.any(|aux| {
                matches!(
                    tree.lemma(aux),
                    "will" | "would" | "could" | "can" | "may" | "might" | "should" | "shall"
                ) || matches!(tree.form(aux), "'ll" | "’ll" | "'d" | "’d")
            })
    }

    /// *accused of smuggling gold and bribing guards*: what is coordinated with a charge is charged too. Whatever
    /// states it was made from `first` on.
    fn charge_too(&mut self, governor: &Governor, operator: Operator, charge: usize, first: usize) {
        if !matches!(operator, Operator::Allege | Operator::Suspect) {
            return;
        }
        let mut others = self.tree.conjuncts(charge);
        others.retain(|&other| other != charge);
        let states = |&index: &usize| {
            let proposition = &self.out[index];
            let span = proposition.predicate.span;
            proposition.rule == RuleName::Coordination
                && others
                    .iter()
                    .any(|&other| span.contains(self.tree.token(other).span))
        };
        let also: Vec<usize> = (first..self.out.len()).filter(states).collect();
        self.attach(governor.made, &also);
    }

    /// *saying of the delegation, “They are not happy”*: the pronoun is whom it is said of.
    fn topic(&mut self, head: usize, child: usize) {
        let tree = &self.tree;
        let topic = tree
            .by(head, OBL)
            .find(|&noun| tree.case(noun).as_deref() == Some("of"));
        let pronoun = tree
            .by(child, NSUBJ)
            .find(|&subject| matches!(tree.form(subject), "he" | "she" | "it" | "they"));
        if let (Some(topic), Some(pronoun)) = (topic, pronoun) {
            self.tree.identify(pronoun, topic);
        }
    }

    /// The context below an operator on `governor`: its holder is the subject, or the agent of a
    /// passive.
    pub fn voiced_context(
        &mut self,
        governor: &Governor,
        operator: Operator,
        passive: bool,
    ) -> Context {
        let thought = self.is_thought_of(governor.head);
        let holder = if (passive || thought) && !self.is_feeling(governor.head, operator) {
            self.doers(governor.head).first().copied()
        } else {
            governor.subjects.first().copied()
        };
        let holder = holder
            .filter(|_| !self.hears_others(governor.head) && !self.is_trial(governor.head))
            .map(|index| self.phrase(self.producer(index)));
        let cue = self.tree.token(governor.head).form.clone();
        let mut context = governor.context.clone();
        if let Some(reading) = self.nobodys_word(governor.head, operator, &context) {
            return reading;
        }
        let raises = operator == Operator::Belief
            || (operator == Operator::Desire
                && matches!(
                    self.tree.lemma(governor.head),
                    "want" | "intend" | "plan" | "wish"
                ));
        if raises && !context.affirmed {
            // *does not believe that S* denies S, not the believing; so with *does not want*
            context = context.affirmed().under(operator, holder, &cue);
            context.affirmed = false;
            return context;
        }
        let time = self.said(governor.head);
        let told = context.under(operator, holder, &cue).said(&context, time);
        // *photos appear to show that S*, *the data may mean that S*: what a thing tells is as sure as that it tells it
        if context.mood.is_none() && self.is_evidence(governor) {
            return told.capped(context.degree);
        }
        told
    }

    /// R28, secondary predication: *called the attack a provocation*, *views it as a threat*.
    fn secondary(&mut self, governor: &Governor, child: usize) {
        let objects = if self.tree.is_passive(governor.head) {
            // *was found guilty*, *was made public*
            self.patients(governor)
        } else {
            self.reflected(self.objects(governor.head), governor.subjects)
        };
        // *called it a lie that S*: nothing is a lie but that S
        let stands_for_clause = |&object: &usize| {
            let mut clauses = self.tree.by(child, ACL | CCOMP | CSUBJ);
            self.tree.form(object) == "it" && clauses.any(|clause| self.lacks_nothing(clause))
        };
        if !objects.is_empty() && !objects.iter().any(stands_for_clause) {
            self.state_secondary(governor, &objects, child);
        }
        for conjunct in self.tree.conjuncts(child) {
            if self.takes_content(conjunct) && !self.visited[conjunct] {
                self.visited[conjunct] = true;
                self.adjectival_clause(governor, conjunct, governor.subjects);
            }
        }
        let context = self.described(governor);
        self.below(child, &context);
    }

    /// *itself*, *themselves* as an object is the subject.
    pub fn reflected(&self, objects: Vec<usize>, subjects: &[usize]) -> Vec<usize> {
        let reflexive = |&index: &usize| {
            self.tree.token(index).has_feature("Reflex", "Yes")
                || self.tree.form(index).ends_with("self")
                || self.tree.form(index).ends_with("selves")
        };
        if objects.iter().any(reflexive) {
            subjects.to_vec()
        } else {
            objects
        }
    }

    /// The context of what somebody is called: the governor's word if it is one of saying or thinking.
    pub fn described(&mut self, governor: &Governor) -> Context {
        let spoken = self
            .operator(governor.head, Complement::As)
            .or_else(|| self.operator(governor.head, Complement::That));
        let passive = self.is_passive(governor.head);
        // *needs the port open*, *ordered the port closed*
        let wanted = || {
            self.lexicon
                .is_in(Group::Lacking, self.tree.lemma(governor.head))
        };
        match spoken {
            _ if wanted() => self.voiced_context(governor, Operator::Desire, passive),
            Some(_) => self.voiced_context(governor, Operator::Report, passive),
            None => governor.context.clone(),
        }
    }

    /// R13: *accused X of doing*, *stopped X from doing*: X does it. Whether the governor is of this
    /// kind.
    pub fn accusation(&mut self, governor: &Governor, child: usize) -> bool {
        let head = governor.head;
        let Some(operator) = self.operator_of(head, child) else {
            return false;
        };
        let passive = self.is_passive(head);
        let objects = self.objects(head);
        // *called for ending the war*: whoever ends it
        let called = self.tree.mark(child).as_deref() == Some("for")
            && operator == Operator::Desire
            && objects.is_empty();
        let mutual = objects
            .first()
            .is_some_and(|&object| self.is_mutual(object));
        let charged = self.charged(head, child, &objects);
        let doer = if called {
            Vec::new()
        } else if !charged.is_empty() {
            charged
        } else if mutual || self.does_itself(head, child, &objects) {
            governor.subjects.to_vec()
        } else if passive || objects.is_empty() {
            self.patients(governor)
        } else {
            objects
        };
        // *remains committed to ending it* is a state that the subject is in
        let state = self.tree.is(head, XCOMP) && self.tree.agents(head).is_empty();
        let context = self.voiced_context(governor, operator, passive && !state);
        let first = self.out.len();
        let inner = self.clause(child, &doer, &context, RuleName::AccusationContent);
        self.attach(governor.made, &inner);
        self.charge_too(governor, operator, child, first);
        true
    }

    /// Whether it is the subject of a verb, not one of its `objects`, who does what the gerund below says.
    fn does_itself(&self, head: usize, gerund: usize, objects: &[usize]) -> bool {
        let tree = &self.tree;
        let unknown = || self.operator(head, Complement::OfVing).is_none();
        let things = || !objects.iter().any(|&object| self.is_agent(object));
        match tree.mark(gerund).as_deref() {
            // *exercise caution in reforming it*: only a verb that the lexicon knows makes its object the doer
            Some("in" | "on" | "at" | "about" | "to" | "toward" | "towards" | "with") => unknown(),
            // *put their effort into building it*: no effort builds
            Some("into" | "over") => unknown() && things(),
            // *use the ship for smuggling*, *won the prize for playing a queen*, *stands trial for leaking it*: no ship
            // smuggles, no prize plays, no trial leaks
            Some("for") => {
                let gets = [
                    "win", "earn", "share", "face", "stand", "receive", "pay", "serve",
                ];
                let uses = self.lexicon.is_in(Group::Using, tree.lemma(head))
                    || gets.contains(&tree.lemma(head));
                uses && !self.is_passive(head) && things()
            }
            _ => false,
        }
    }

    /// *filed charges against the firm for hiding debts*: the firm hid them, no charge did.
    fn charged(&self, head: usize, child: usize, objects: &[usize]) -> Vec<usize> {
        let tree = &self.tree;
        let thing = tree.mark(child).as_deref() == Some("for")
            && !objects.is_empty()
            && !objects.iter().any(|&object| self.is_agent(object));
        let against = |&noun: &usize| tree.case(noun).as_deref() == Some("against");
        let mut above = objects.iter().chain([&head]).filter(|_| thing);
        let noun = above.find_map(|&at| tree.by(at, NMOD | OBL).find(against));
        noun.map_or_else(Vec::new, |noun| tree.conjuncts(noun))
    }

    fn patients(&self, governor: &Governor) -> Vec<usize> {
        let own = self.tree.subjects(governor.head);
        if own.is_empty() {
            governor.subjects.to_vec()
        } else {
            own
        }
    }

    /// Puts `content` below `governors`, and in the object where there is none.
    pub fn attach(&mut self, governors: &[usize], content: &[usize]) {
        for &governor in governors {
            self.out[governor].content.extend(content);
            if self.out[governor].object.is_none() {
                // of *A and B agreed to go*, A agreed that A goes
                let own = |index: &&usize| self.out[**index].subject == self.out[governor].subject;
                let content = content.iter().find(own).or(content.first());
                self.out[governor].object = content.map(|&index| Filler::Proposition(index));
            }
        }
    }
}
