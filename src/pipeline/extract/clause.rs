//! Clauses: their context, the propositions that state them, and the walk to the clauses below.

use super::complement::Governor;
use super::factuality::{self, Context};
use super::frame::Frame;
use super::source::Conditions;
use super::{DEPTH, Extractor};
use actant_base::statement::{
    Certainty, Filler, Omission, Phrase, Qualifier, QualifierKind, RuleName,
};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, AUX, CCOMP, CSUBJ, EXPL, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Operator};
use std::rc::Rc;

impl Extractor<'_> {
    /// Reads the clause at `head`, whose subjects are `inherited` if it has none of its own, and all
    /// clauses below it. Returns the indices of the propositions that state the clause itself.
    pub fn clause(
        &mut self,
        head: usize,
        inherited: &[usize],
        outer: &Context,
        rule: RuleName,
    ) -> Vec<usize> {
        if std::mem::replace(&mut self.visited[head], true) {
            return Vec::new();
        }
        if self.depth(head) > DEPTH {
            self.omit(head, Omission::TooDeep);
            return Vec::new();
        }
        let elided = self.elided(head);
        if elided.is_none() && !self.tree.is_predicate(head) {
            self.pass_through(head, outer);
            return Vec::new();
        }
        self.trace.borrow_mut().clauses.push((head, rule));
        let given_event = self.event.take();
        let (inquit, source) = self.voiced_from_outside(head, outer);
        let outer = inquit.as_ref().map_or(outer, |inquit| &inquit.context);
        let outer = &source.unwrap_or_else(|| outer.clone());
        let conditions = self.conditions(head, outer);
        let content = self.noun_governor(head, outer);
        let above = content.as_ref().map_or(outer, |governor| &governor.context);
        let context = self.own_context(head, above, conditions.as_ref());
        self.contexts[head] = Some(Rc::new(context.clone()));

        let subjects = self.subjects(head, inherited, rule);
        let verb = elided.unwrap_or(head);
        let frames = self.frames(verb, &subjects);
        let mut qualifiers = self.qualifiers(head);
        qualifiers.extend(self.time_taken(head));
        if let Some(condition) = &conditions {
            qualifiers.extend(condition.qualifiers.clone());
        }
        let event = given_event.or_else(|| self.antecedent_event(head, &subjects, &qualifiers));
        let mut made = Vec::new();
        // *wearing a mask would be required*: a clause may be the subject
        let clausal = self.clausal_subject(head);
        let stated = clausal.is_some() || self.may_lack_subject(head, rule, content.is_some());
        let named = event.is_some() || self.is_passive(verb) || stated;
        let frames = self.of_somebody(head, frames, named);
        if self.is_transparent(head) {
            self.omit(head, Omission::Transparent);
        } else {
            let (frames, corrected) = self.corrected(frames);
            for frame in &frames {
                made.extend(self.emit(head, frame, &context, &qualifiers, rule));
            }
            self.exclusions(head, &frames, &corrected, &context, &qualifiers);
        }
        if let Some(event) = event {
            for &index in &made {
                self.out[index].subject = Some(Filler::Proposition(event));
            }
        }
        for governor in [inquit, content].into_iter().flatten() {
            self.state_governor(governor, &made);
        }
        let governor = Governor {
            head,
            subjects: &subjects,
            context: &context,
            made: &made,
        };
        self.roles(&governor);
        let content = self.descend(&governor, outer);
        if made.is_empty() && self.tree.has(head, CCOMP) {
            made = self.state_nobodys(head, &context, &content);
        }
        if let Some(clause) = clausal {
            self.subject_clause(clause, &made);
        }
        // *says that it failed to pay*: what is said is that it did not pay
        if made.is_empty() { content } else { made }
    }

    /// The frames of the clause at `head` that have a subject, or all if it `stands` without.
    fn of_somebody(&self, head: usize, mut frames: Vec<Frame>, stands: bool) -> Vec<Frame> {
        if frames.is_empty() {
            self.omit(head, Omission::EmptyPronoun);
        }
        let all = frames.len();
        frames.retain(|frame| stands || !frame.subjects.is_empty());
        if frames.len() < all {
            self.omit(head, Omission::NobodyNamed);
        }
        frames
    }

    /// A phrase that is no clause: only the clauses below it state something.
    fn pass_through(&mut self, head: usize, outer: &Context) {
        self.omit(head, self.unpredicated(head));
        // *is to try Okoro, the first mayor to be charged*: what is told of somebody beside his name is so anyway
        let apart = self.tells_apart(head).then(|| outer.unwished());
        let outer = apart.as_ref().unwrap_or(outer);
        self.contexts[head] = Some(Rc::new(outer.clone()));
        let (governor, source) = self.voiced_from_outside(head, outer);
        let outer = governor
            .as_ref()
            .map_or(outer, |governor| &governor.context);
        self.below(head, source.as_ref().unwrap_or(outer));
    }

    /// The context of a clause below one: after its question, its adverbs and modals, its conditions and alternatives.
    fn own_context(
        &self,
        head: usize,
        above: &Context,
        conditions: Option<&Conditions>,
    ) -> Context {
        let tree = &self.tree;
        let asked = self.is_asked(head) && !self.presupposes(head);
        let asked = asked.then(|| above.question());
        let above = asked.as_ref().unwrap_or(above);
        let source = self.local_source(head);
        let verb = self.verb_group(head);
        let mut context = factuality::local(tree, head, &verb, above, source.as_ref());
        if let Some(condition) = conditions.filter(|_| !self.is_speech_act(head)) {
            context = context.capped(condition.degree(tree, head));
        }
        if context.affirmed && self.is_alternative(head) {
            context = context
                .capped(factuality::Degree::Possible)
                .noted("“or”: one of several clauses".to_owned());
        }
        if tree.copula(head).is_some() {
            context = self.as_charged(head, &context);
        }
        context
    }

    /// *it took an hour to put the fire out*: an hour.
    fn time_taken(&self, head: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let taking = tree.head(head).filter(|_| self.takes_time(head));
        let lengths = taking.into_iter().flat_map(|taking| tree.by(taking, OBJ));
        lengths
            .map(|length| self.qualifier(QualifierKind::Quantity, length))
            .collect()
    }

    /// Whether a clause with an object states something though nobody is said to do it. *The need of curbing threats* states
    /// nothing. `of_noun` if it is the content of a noun.
    fn may_lack_subject(&self, head: usize, rule: RuleName, of_noun: bool) -> bool {
        if self.objects(head).is_empty() {
            return false;
        }
        let gerund = self.tree.token(head).xpos == "VBG";
        match rule {
            // *the goal is to win the war*: whose it is may be left unsaid
            _ if of_noun => true,
            // *it took an hour to put the fire out*
            _ if self.takes_time(head) => true,
            // *snow hampers repairing the line*
            RuleName::Complement | RuleName::AccusationContent if gerund => true,
            // *it is necessary to change the law*
            RuleName::Complement => self.is_called_for(head),
            // *there are plans to build a port*
            RuleName::NounContent => self.is_spoken_need(head) || self.is_planned(head),
            _ => false,
        }
    }

    /// *Okoro, the first mayor to be charged*; *to sell the port, a move that angered unions*.
    fn tells_apart(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let above = tree.head(noun).filter(|_| tree.is(noun, APPOS));
        let named = |above: usize| tree.token(above).name.is_some();
        above.is_some_and(named)
            || tree.is(noun, APPOS) && self.lexicon.is_in(Group::Deed, tree.lemma(noun))
    }

    /// The clause that is the subject of the one at `head`, if no pronoun stands for it.
    fn clausal_subject(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        tree.first(head, CSUBJ)
            .filter(|&clause| clause < head && !tree.has(head, NSUBJ | EXPL))
    }

    /// Makes what states `clause` the subject of the propositions that have none.
    fn subject_clause(&mut self, clause: usize, made: &[usize]) {
        let stated = (0..self.out.len()).rev().find(|&index| {
            self.out[index].head == clause && self.out[index].sentence == self.number
        });
        for &index in made {
            if self.out[index].subject.is_none() {
                self.out[index].subject = stated.map(Filler::Proposition);
            }
        }
    }

    /// *it took five hours to contain the blaze*: it was contained.
    fn takes_time(&self, clause: usize) -> bool {
        let tree = &self.tree;
        tree.is(clause, CSUBJ)
            && tree.is_infinitive(clause)
            && tree.head(clause).is_some_and(|verb| {
                tree.lemma(verb) == "take"
                    && tree.has(verb, EXPL)
                    && tree.by(verb, OBJ).any(|object| self.is_time_at(object))
            })
    }

    /// Sieve 10: *if the government weakened, it would lead to chaos*: with a verb of cause, *it* is what the
    /// condition supposes.
    fn antecedent_event(
        &self,
        head: usize,
        subjects: &[usize],
        qualifiers: &[Qualifier],
    ) -> Option<usize> {
        let [subject] = subjects else {
            return None;
        };
        if !matches!(self.tree.form(*subject), "it" | "this" | "that" | "which") {
            return None;
        }
        let folded = self.selected(head).map(|folded| folded.preposition);
        let causes = matches!(
            self.predicate(head, folded.as_deref()).relation.as_deref(),
            Some("Cause" | "Enable" | "Hinder" | "Affect" | "Endanger" | "Destabilize")
        );
        if !causes {
            return None;
        }
        let own = qualifiers
            .iter()
            .filter(|qualifier| qualifier.kind == QualifierKind::Condition);
        let earlier = || {
            let before = |index: &usize| {
                let proposition = &self.out[*index];
                proposition.sentence == self.number
                    && proposition.certainty == Certainty::Hypothetical
            };
            (0..self.out.len()).rev().find(before)
        };
        own.filter_map(|qualifier| qualifier.statement)
            .next()
            .or_else(earlier)
    }

    /// R28: *views it as a threat*: the object, or the subject of a passive, is what *as* says.
    fn roles(&mut self, governor: &Governor) {
        let head = governor.head;
        let tree = &self.tree;
        if self.operator(head, Complement::As).is_none()
            && !self.lexicon.is_in(Group::Designation, tree.lemma(head))
        {
            return;
        }
        let whom = if tree.is_passive(head) {
            tree.subjects(head)
        } else {
            self.reflected(self.objects(head), governor.subjects)
        };
        // *as a result* before the verb is not what anybody is regarded as
        let role = tree.by(head, OBL | ADVCL | XCOMP).find(|&child| {
            let marked = tree.mark(child).as_deref() == Some("as");
            child > head && (marked || tree.case(child).as_deref() == Some("as"))
        });
        // *quoted him as saying that S* is a clause
        let is_clause = |role| tree.is_clause(role) || tree.token(role).xpos == "VBG";
        let Some(role) = role.filter(|&role| !whom.is_empty() && !is_clause(role)) else {
            return;
        };
        self.visited[role] = true;
        self.state_secondary(governor, &whom, role);
        // *described him as a traitor who sold maps*: that he sold them is said too
        let context = self.described(governor);
        self.below(role, &context);
    }

    /// The subject of an infinitive that says what somebody's aim is: whoever has the aim.
    fn aim_holder(&self, head: usize) -> Option<Vec<usize>> {
        let tree = &self.tree;
        let infinitive = tree.is_infinitive(head) && tree.copula(head).is_some();
        let noun = tree.first(head, NSUBJ).filter(|_| infinitive)?;
        self.operator(noun, Complement::To)?;
        Some(self.holder(noun))
    }

    /// E3: own subjects, else the inherited ones.
    fn subjects(&self, head: usize, inherited: &[usize], rule: RuleName) -> Vec<usize> {
        if let Some(holder) = self.aim_holder(head) {
            return holder;
        }
        let own = self.tree.subjects(head);
        // *after it was revealed that S*: nobody else was
        if own.is_empty() && self.tree.has(head, EXPL) {
            return own;
        }
        if own.is_empty() || (rule == RuleName::RelativeClause && own == [head]) {
            return inherited.to_vec();
        }
        own.into_iter()
            .flat_map(|subject| self.whole(head, subject))
            .collect()
    }

    /// *Mali and Niger, both of which left*: Mali and Niger.
    fn whole(&self, clause: usize, subject: usize) -> Vec<usize> {
        let tree = &self.tree;
        let all = matches!(
            tree.form(subject),
            "both" | "all" | "each" | "none" | "neither"
        );
        let which = tree
            .by(subject, NMOD)
            .find(|&child| all && tree.is_relative(child));
        let Some(which) = which else {
            return vec![subject];
        };
        let mut nouns = tree.coordination(tree.standing_for(which));
        nouns.retain(|&noun| noun < clause);
        nouns
    }

    /// Whether the verb says nothing of its own about the clause below it: *appear to*, *fail to*,
    /// *continue to*, *be expected to* (R11).
    pub fn is_transparent(&self, head: usize) -> bool {
        let Some(child) = self.verbal_complement(head) else {
            return false;
        };
        let Some(operator) = self.operator_of(head, child) else {
            return false;
        };
        if self.tree.is_passive(head) {
            // *were forced to leave by the militia*: the militia did it
            let driven = operator == Operator::Forced && !self.doers(head).is_empty();
            return !driven && !matches!(operator, Operator::Desire | Operator::Commissive);
        }
        (self.objects(head).is_empty() || self.is_proposal(head))
            && matches!(
                operator,
                Operator::Implicative
                    | Operator::NegativeImplicative
                    | Operator::Hedge
                    | Operator::NegativeHedge
                    | Operator::Possible
                    | Operator::Necessity
                    | Operator::Hearsay
            )
    }

    /// All clauses below the arguments of something that states nothing itself.
    pub fn below(&mut self, head: usize, context: &Context) {
        for child in self.tree.children(head).to_vec() {
            match self.tree.deprel(child) {
                "punct" | "det" | "case" | "cc" => {}
                "acl" | "acl:relcl" => self.noun_clause(head, child, context),
                "amod" if self.takes_content(child) => self.noun_adjective(head, child, context),
                _ => {
                    self.clause(child, &[], context, RuleName::Clause);
                }
            }
        }
    }

    /// Reads the clauses below one. Returns what states the content of a verb that says nothing of its own.
    fn descend(&mut self, governor: &Governor, outer: &Context) -> Vec<usize> {
        let Governor { head, context, .. } = *governor;
        let through = self
            .verbal_complement(head)
            .filter(|_| self.is_transparent(head));
        let mut content = Vec::new();
        for child in self.tree.children(head).to_vec() {
            if self.visited[child] {
                continue;
            }
            match self.tree.deprel(child) {
                "ccomp" | "xcomp" | "csubj" | "csubj:pass" | "parataxis" => {
                    let made = self.complement(governor, child);
                    if through == Some(child) || self.is_what_is_told(governor, child) {
                        content = made;
                    }
                }
                "advcl" | "advcl:relcl" => self.adverbial_clause(governor, child, outer),
                // *thanked her for her help and for explaining the law*
                "conj" if self.goes_on_charging(governor, child) => {}
                "conj" if self.tree.is_predicate(child) => self.conjunct(governor, child, outer),
                "acl" | "acl:relcl" => {
                    let first = self.out.len();
                    let said = self.clausal_predicate(head, child).is_some();
                    self.noun_clause(head, child, outer);
                    if said && governor.made.is_empty() {
                        content = (first..self.out.len()).take(1).collect();
                    }
                }
                "punct" | "det" | "aux" | "case" | "mark" | "cc" | "expl" => {}
                // *a film circulating online purportedly showed them*: only the showing is hearsay
                "nsubj" if context.voices.len() > outer.voices.len() => {
                    self.clause(child, &[], outer, RuleName::Clause);
                }
                _ => {
                    self.clause(child, &[], context, RuleName::Clause);
                }
            }
        }
        content
    }

    /// *said that it was untrue that S*, *took an hour to put it out*: S is what is told.
    fn is_what_is_told(&self, governor: &Governor, child: usize) -> bool {
        let tree = &self.tree;
        let empty = governor.made.is_empty() && tree.has(governor.head, EXPL | NSUBJ);
        self.takes_time(child) || empty && tree.is(child, CCOMP | CSUBJ)
    }

    /// Reads a coordinated clause, which may be content of the same.
    fn conjunct(&mut self, governor: &Governor, child: usize, outer: &Context) {
        let told = self.told_on(governor, child);
        let context = told.as_ref().unwrap_or(outer);
        let made = self.clause(child, governor.subjects, context, RuleName::Coordination);
        if told.is_some() {
            self.attach(governor.made, &made);
        }
    }

    /// Reads a gerund with its own preposition that goes on with what somebody is thanked for or accused of.
    fn goes_on_charging(&mut self, governor: &Governor, child: usize) -> bool {
        let tree = &self.tree;
        let gerund = tree.token(child).xpos == "VBG" && !tree.has(child, NSUBJ);
        let finite = tree.token(governor.head).xpos != "VBG";
        let mark = tree.mark(child);
        let prepositional = matches!(
            mark.as_deref(),
            Some("of" | "for" | "from" | "to" | "with" | "about" | "over")
        );
        gerund && finite && prepositional && self.accusation(governor, child)
    }

    /// *said that it was safe, and the clinic would reopen*: after a reported clause one with a subject of its own and
    /// *would*, *could* or *might* goes on with the report. The context that it stands in.
    fn told_on(&mut self, governor: &Governor, child: usize) -> Option<Context> {
        let tree = &self.tree;
        let head = governor.head;
        let reports = matches!(
            self.operator(head, Complement::That),
            Some(Operator::Report | Operator::ReportFactive | Operator::Belief | Operator::Allege)
        );
        let shifted = tree
            .by(child, AUX)
            .any(|aux| matches!(tree.form(aux), "would" | "could" | "might"));
        let own = tree.has(child, NSUBJ) && !tree.has(child, CCOMP);
        if !(reports && shifted && own && tree.has(head, CCOMP)) {
            return None;
        }
        let operator = self.operator(head, Complement::That)?;
        Some(self.voiced_context(governor, operator, tree.is_passive(head)))
    }

    /// Who an accusation marked only by *allegedly* is by: the subject of the clause that voices
    /// concern or blame over the noun it modifies.
    fn local_source(&self, head: usize) -> Option<Phrase> {
        let mut at = self.tree.head(head).filter(|_| self.tree.is(head, ACL))?;
        for _ in 0..DEPTH {
            at = self.tree.head(at)?;
            if self.tree.token(at).upos == Upos::Verb {
                break;
            }
        }
        let worries = [Complement::AboutNp, Complement::OfVing, Complement::That];
        let mut words = self.objects(at).into_iter().chain([at]);
        let worried = words.any(|index| self.speaks(index, &worries));
        let subject = self.tree.subjects(at).first().copied();
        subject
            .filter(|_| worried)
            .map(|subject| self.phrase(subject))
    }
}
