//! Clauses that belong to a noun: relative clauses, participles, infinitives, the content of a fear or plan (R14, R15).

use super::Extractor;
use super::complement::Governor;
use super::factuality::{Context, Degree};
use super::governor::is_modal;
use actant_base::statement::{Certainty, Omission, RuleName};
use actant_base::syntax::relation::{
    ACL, AMOD, AUX, CCOMP, CONJ, COP, DET, IOBJ, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_base::syntax::{Role, Upos};
use actant_clause::{Clause, Form};
use actant_words::lexicon::{Complement, Group, Operator};
use std::borrow::Cow;

impl Extractor<'_> {
    /// *groups responsible for attacking X*: an adjective after its noun, with a clause as content.
    pub fn noun_adjective(&mut self, noun: usize, adjective: usize, context: &Context) {
        self.visited[adjective] = true;
        let subjects = [noun];
        let governor = Governor {
            head: noun,
            subjects: &subjects,
            context,
            made: &[],
        };
        self.adjectival_content(&governor, adjective, &subjects);
    }

    /// R14, R15: relative clauses, participles and infinitives after a noun.
    pub fn noun_clause(&mut self, noun: usize, child: usize, context: &Context) {
        if self.visited[child] {
            return;
        }
        if let Some(reason) = self.no_clause(noun, child) {
            self.omit(child, reason);
            self.visited[child] = true;
            self.below(child, context);
            return;
        }
        if self.finite_content(noun, child, context) {
            return;
        }
        let tree = &self.tree;
        if tree.deprel(child) == "acl:relcl" {
            self.relative_clause(noun, child, context);
            return;
        }
        // *an announcement that it was not willing to pay* has its own subject
        let own = tree.has(child, NSUBJ);
        if tree.token(child).upos == Upos::Adj && !own && self.takes_content(child) {
            self.noun_adjective(noun, child, context);
            return;
        }
        if let Some(whose) = self.ranked_by(noun, child) {
            self.clause(child, &whose, context, RuleName::ParticipleAfterNoun);
            return;
        }
        // *a plan backed by the king*: what is done to a plan is not what it is a plan of
        let done = |clause: &Clause| clause.form == Form::Participle && clause.is_passive();
        let is_content = !self.clauses.at(child).is_some_and(done);
        let operator = self.operator_of(noun, child).filter(|_| is_content);
        if operator.is_some() || tree.is_infinitive(child) {
            self.noun_content(noun, child, operator, context);
            return;
        }
        self.participle(noun, child, context);
    }

    /// Reads a whole clause that tells what a noun is, and that readers may take for a relative clause (*the claim that S*);
    /// whether it is one.
    fn finite_content(&mut self, noun: usize, child: usize, context: &Context) -> bool {
        let said = self.clausal_predicate(noun, child);
        let undoubted = self.is_undoubted(noun) && self.lacks_nothing(child);
        let relative = self.tree.deprel(child) == "acl:relcl" && self.is_content(noun, child);
        if !(said.is_some() || undoubted || relative) {
            return false;
        }
        self.tree.close_gap(child);
        if let Some(operator) = said {
            self.govern(noun, child, Complement::That, operator);
            let said = self.contexts[noun].as_deref().unwrap_or(context);
            let inner = said.under(operator, None, self.tree.form(noun));
            self.clause(child, &[], &inner, RuleName::NounContent);
            return true;
        }
        let known = self.operator(noun, Complement::That);
        let operator = known.filter(|_| !undoubted);
        if let Some(operator) = operator {
            self.govern(noun, child, Complement::That, operator);
        }
        self.noun_content(noun, child, operator, context);
        true
    }

    /// Reads a participle or gerund after a noun.
    fn participle(&mut self, noun: usize, child: usize, context: &Context) {
        let tree = &self.tree;
        let mark = tree.mark(child).map(Cow::into_owned);
        match mark.as_deref() {
            // *reforms, including lifting the ban*: an example of them, whether it happens or not
            Some("including" | "such as" | "like") => {
                self.omit(child, Omission::Remark);
                self.visited[child] = true;
            }
            Some(mark) if joins_gerund(mark) && !tree.has(child, NSUBJ) => {
                // *a policy of supporting X*: whoever has the policy does it
                let doer = self.holder(noun);
                // *a law on protecting tenants*: what it is for
                let aim = matches!(mark, "on" | "toward" | "towards");
                let aim = aim.then(|| context.purpose(mark));
                let context = aim.as_ref().unwrap_or(context);
                self.clause(child, &doer, context, RuleName::NounContent);
            }
            _ => {
                let (whose, context) = match self.prospect(noun, child, context) {
                    Some((whose, ahead)) => (whose, ahead),
                    None => (noun, self.noun_context(noun, child, context)),
                };
                self.clause(child, &[whose], &context, RuleName::ParticipleAfterNoun);
            }
        }
    }

    /// Why what looks like a clause after a noun is none.
    fn no_clause(&self, noun: usize, child: usize) -> Option<Omission> {
        let tree = &self.tree;
        let form = tree.form(child);
        // E2: *a case concerning fraud*: a preposition in the form of a verb
        let preposition = matches!(form, "concerning" | "regarding" | "following" | "pending");
        // *at ports beginning on Monday*: no port begins
        let since = || {
            matches!(form, "beginning" | "starting")
                && !tree.has(child, OBJ | XCOMP)
                && !self.is_happening(noun)
        };
        // *grew compared to May*: nothing compares
        if preposition || self.is_comparison(child) || since() {
            return Some(Omission::Preposition);
        }
        // *on Saturday, aged 41*: no time ages
        let of_time = actant_words::lexicon::is_time(tree.lemma(noun));
        (of_time && tree.deprel(child) == "acl").then_some(Omission::OfTime)
    }

    /// *the man who left*: a missing subject is the noun; what else is missing is found where it is looked for.
    fn relative_clause(&mut self, noun: usize, child: usize, context: &Context) {
        let tree = &self.tree;
        let context = self.noun_context(noun, child, context);
        let is_subject = match (tree.relative(child), tree.gap(child)) {
            (Some(relative), _) => !relative.is_adverb,
            (_, Some(gap)) => gap.role == Role::Subject && gap.place == child,
            _ => false,
        };
        let inherited = if is_subject { vec![noun] } else { Vec::new() };
        let told = self.relative_adverb(child);
        let made = self.clause(child, &inherited, &context, RuleName::RelativeClause);
        self.add(&made, &told);
    }

    /// Who does what an infinitive after a rank tells: *was the last to leave*, *the first president to serve a full term*.
    fn ranked_by(&self, noun: usize, child: usize) -> Option<Vec<usize>> {
        let tree = &self.tree;
        if !tree.is_infinitive(child) {
            return None;
        }
        // *was the last to leave*: who was the last left
        let rank = tree.token(noun).has_feature("NumType", "Ord")
            || matches!(
                tree.lemma(noun),
                "first" | "second" | "third" | "last" | "latest"
            );
        if rank && tree.token(noun).upos != Upos::Noun {
            let above = tree.head(noun).filter(|_| tree.is(noun, XCOMP));
            return Some(tree.subjects(above.unwrap_or(noun)));
        }
        let ranks = |adjective: usize| {
            tree.token(adjective).has_feature("NumType", "Ord")
                || matches!(tree.lemma(adjective), "only" | "last" | "first")
        };
        // *the second vaccine to be approved*: it was
        let done = || self.clauses.at(child).is_some_and(Clause::is_passive);
        if !super::phrase::is_ranked(tree, noun)
            || !tree.by(noun, AMOD).any(ranks)
            || !(self.is_agent(noun) || self.is_said_of_somebody(noun) || done())
        {
            return None;
        }
        // *was the first European to see it*: he, not Europe
        let whose = tree.subjects(noun);
        let said = tree.copula(noun).is_some() && !whose.is_empty();
        Some(if said { whose } else { vec![noun] })
    }

    /// *the prospect of Chile’s influence extending to Peru*: what a prospect or risk is of has not come; whoever worries
    /// about it fears it.
    fn prospect(&self, noun: usize, child: usize, context: &Context) -> Option<(usize, Context)> {
        let tree = &self.tree;
        let of = |at: usize| tree.is(at, NMOD) && tree.case(at).as_deref() == Some("of");
        if tree.token(child).xpos != "VBG" || tree.deprel(child) != "acl" {
            return None;
        }
        // the clause hangs from *influence* or from *prospect*
        let (prospect, whose) = if of(noun) {
            (tree.head(noun)?, noun)
        } else {
            let inside = |&at: &usize| of(at) && at > noun && at < child;
            (noun, tree.by(noun, NMOD).find(inside)?)
        };
        let operator = self.operator(prospect, Complement::OfVing)?;
        let cue = |at: usize| tree.form(at).to_owned();
        let Some(worried) = tree
            .head(prospect)
            .filter(|&above| self.worries(above, prospect))
        else {
            return Some((whose, context.under(operator, None, &cue(prospect))));
        };
        let subjects = tree.subjects(worried);
        let holder = subjects.first().map(|&index| self.phrase(index));
        let affirmed = context.affirmed();
        Some((whose, affirmed.under(Operator::Fear, holder, &cue(worried))))
    }

    /// *is worried about the prospect*, *fears the prospect*.
    fn worries(&self, verb: usize, prospect: usize) -> bool {
        let case = self.tree.case(prospect);
        let about = matches!(case.as_deref(), Some("about" | "over" | "at" | "by" | "of"));
        let fears = self.tree.is(prospect, OBJ);
        (about || fears) && self.operator(verb, Complement::That) == Some(Operator::Fear)
    }

    /// *Chad and Mali were the only members not to vote*: what is said of somebody who can act.
    fn is_said_of_somebody(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let subjects = tree.subjects(noun);
        tree.copula(noun).is_some()
            && subjects.iter().any(|&subject| {
                let pronoun = tree.token(subject).upos == Upos::Pron && tree.form(subject) != "it";
                self.is_agent(subject) || tree.token(subject).upos == Upos::Propn || pronoun
            })
    }

    /// *allegations that the police took bribes*: after a noun of saying or fearing, *that* with a clause that lacks
    /// nothing is its content, whatever the reader thinks.
    fn is_content(&self, noun: usize, clause: usize) -> bool {
        let tells = self.operator(noun, Complement::That).is_some();
        tells && (self.lacks_nothing(clause) || self.is_whole(noun, clause))
    }

    /// *the claim the mayor took bribes*: the same without *that*, but *the claim the mayor made*.
    fn is_whole(&self, noun: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let start = tree.start(clause);
        let asks =
            |word: usize| matches!(tree.token(word).xpos.as_str(), "WDT" | "WP" | "WP$" | "WRB");
        let subject = tree
            .by(clause, NSUBJ)
            .any(|subject| tree.start(subject) == start);
        // *failed to pay the fine*, but *the claim he failed to prove*
        let mut last = clause;
        while let Some(next) = tree.first(last, XCOMP).filter(|&next| next > last) {
            last = next;
        }
        // nor *the plan he made to sell it*
        let governs = last == clause || self.operator(clause, Complement::To).is_some();
        let full = governs && (tree.has(last, OBJ | COP | CCOMP) || tree.is_passive(last));
        start == noun + 1 && subject && full && !tree.subtree(clause).into_iter().take(3).any(asks)
    }

    /// *the fear that S*, *efforts to V*: the noun's operator, else a purpose.
    pub fn noun_content(
        &mut self,
        noun: usize,
        child: usize,
        operator: Option<Operator>,
        context: &Context,
    ) {
        let holders = self.holder(noun);
        let accused = self.defendant(noun, child, operator);
        let doers = accused.as_ref().unwrap_or(&holders);
        let spoken = self.spoken_of(noun, context);
        let context = spoken.as_ref().unwrap_or(context);
        // *made no secret of their desire*: what somebody has is not denied
        let possessed = self
            .tree
            .children(noun)
            .iter()
            .any(|&child| self.tree.deprel(child) == "nmod:poss");
        // *has no plan to join*: what is planned is denied, by the same word as the having
        let none = self
            .tree
            .by(noun, DET)
            .any(|det| self.tree.form(det) == "no");
        // *the theory that S has not been proved* is not denied for that
        let that = self.tree.mark(child).as_deref() == Some("that");
        let spoken_of = that && self.tree.is(noun, NSUBJ);
        let context = &if possessed || none || spoken_of {
            context.affirmed()
        } else {
            context.clone()
        };
        let source = holders.first().filter(|_| !self.is_trial(noun));
        let phrase = source.map(|&index| self.phrase(index));
        let cue = self.tree.token(noun).form.clone();
        if let Some(decided) = self.verdict(noun, child, context) {
            self.clause(child, doers, &decided, RuleName::NounContent);
            return;
        }
        if let Some(wanted) = self.wanted_word(noun, operator, context) {
            self.clause(child, doers, &wanted, RuleName::NounContent);
            return;
        }
        let inner = match operator {
            // *has no doubt that S*
            _ if self.is_undoubted(noun) => self.undoubted(noun, context),
            // *did not believe the lie that S*: a lie it stays
            Some(Operator::Counterfactive) => {
                context
                    .affirmed()
                    .under(Operator::Counterfactive, None, &cue)
            }
            Some(operator) if phrase.is_none() && operator == Operator::Desire => {
                context.purpose(&cue)
            }
            Some(operator) => context.under(operator, phrase, &cue),
            // *voiced his faith that S*: what a noun has as its content is no fact for that
            None if self.tree.mark(child).as_deref() == Some("that") => {
                context.under(Operator::Belief, phrase, &cue)
            }
            None => context.purpose(&cue),
        };
        let tells = matches!(
            operator,
            Some(Operator::Report | Operator::ReportFactive | Operator::Suspect)
        );
        let inner = match none && !self.is_undoubted(noun) {
            // *no evidence that S*: S is open, and nobody's word
            true if tells => context
                .capped(Degree::Unknown)
                .noted(format!("no “{cue}”: left open")),
            true => inner.denied(),
            false => inner,
        };
        self.clause(child, doers, &inner, RuleName::NounContent);
    }

    /// What nobody doubts, or somebody does not (*has no doubt that S*).
    fn undoubted(&self, noun: usize, context: &Context) -> Context {
        let cue = &self.tree.token(noun).form;
        let context = context.affirmed();
        match self.doubter(noun) {
            Some(who) => context.under(Operator::Belief, Some(who), cue),
            None if self.is_little(noun) => context
                .capped(Degree::Probable)
                .noted(format!("little “{cue}”: probable")),
            None => context.noted(format!("no “{cue}”: taken as a fact")),
        }
    }

    /// *announced plans to leave*, *signed a deal to share the water*: who does so will do it.
    fn is_own_plan(&self, verb: usize, noun: usize) -> bool {
        let tree = &self.tree;
        let own = self.lexicon.is_in(Group::Unveiling, tree.lemma(verb));
        let wants = matches!(
            self.operator(noun, Complement::To),
            Some(Operator::Desire | Operator::Commissive)
        );
        let mut clauses = tree.by(noun, ACL);
        own && wants && !tree.is_passive(verb) && clauses.any(|clause| tree.is_infinitive(clause))
    }

    /// Who has the fear, plan or chance that a noun names: its possessor, the receiver or the subject of
    /// the verb that it is the object of.
    pub fn holder(&self, noun: usize) -> Vec<usize> {
        let tree = &self.tree;
        let possessor = tree
            .children(noun)
            .iter()
            .copied()
            .find(|&child| tree.deprel(child) == "nmod:poss");
        if let Some(possessor) = possessor {
            return tree.conjuncts(possessor);
        }
        // *an allegation by the union that S*
        let by = tree
            .by(noun, NMOD)
            .find(|&child| tree.case(child).as_deref() == Some("by"));
        if let Some(by) = by {
            return tree.conjuncts(by);
        }
        // *received assurances from the firm that S*
        let spoken = self
            .operator(noun, Complement::That)
            .is_some_and(Operator::is_voiced);
        let from = |&child: &usize| tree.case(child).as_deref() == Some("from");
        let giver = tree.by(noun, NMOD).find(from).or_else(|| {
            let verb = tree.head(noun).filter(|_| tree.is(noun, OBJ))?;
            tree.by(verb, OBL).find(from)
        });
        let told = |clause| !tree.is_infinitive(clause);
        if let Some(giver) = giver.filter(|_| spoken && tree.by(noun, ACL).any(told)) {
            return tree.conjuncts(giver);
        }
        let Some(verb) = tree.head(noun).filter(|_| tree.is(noun, OBJ | OBL)) else {
            return Vec::new();
        };
        if tree.is(noun, OBL) {
            return if self.theme(verb) == Some(noun) {
                self.receivers(verb)
            } else {
                Vec::new()
            };
        }
        // *gave Kenya an assurance that S*
        if spoken && !tree.is_passive(verb) && self.lexicon.is_in(Group::Giving, tree.lemma(verb)) {
            return tree.subjects(verb);
        }
        if let Some(receiver) = tree.first(verb, IOBJ) {
            return tree.conjuncts(receiver);
        }
        if self
            .lexicon
            .light_verb(tree.lemma(verb), tree.lemma(noun))
            .is_some()
            || matches!(
                tree.lemma(verb),
                "have"
                    | "express"
                    | "voice"
                    | "share"
                    | "reiterate"
                    | "repeat"
                    | "reaffirm"
                    | "convey"
            )
            || self.is_own_plan(verb, noun)
        {
            return tree.subjects(verb);
        }
        Vec::new()
    }

    /// A relative clause that adds to what is known already: after a comma, a name or a definite noun.
    fn is_presupposed(&self, noun: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let start = tree.start(clause);
        let comma = start > 0 && matches!(tree.form(start - 1), "," | "—" | "–" | "-")
            || matches!(tree.form(start), "," | "—" | "–");
        let definite = tree
            .by(noun, DET)
            .any(|det| matches!(tree.form(det), "the" | "these" | "those" | "this"));
        // *those who need it*, *all states involved in it*
        let all = tree.form(noun) == "those"
            || tree
                .by(noun, DET)
                .any(|det| matches!(tree.form(det), "all" | "both"));
        comma || definite || all || tree.token(noun).upos == Upos::Propn || self.is_settled(noun)
    }

    /// *despite banks that failed*: what follows these prepositions is the case, whatever becomes of the clause.
    fn is_settled(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let mut at = noun;
        while let Some(head) = tree.head(at).filter(|_| tree.is(at, NMOD | CONJ)) {
            at = head;
        }
        let settles = |case: &str| {
            matches!(
                case,
                "despite"
                    | "in spite of"
                    | "because of"
                    | "due to"
                    | "thanks to"
                    | "owing to"
                    | "amid"
                    | "since"
            )
        };
        tree.is(at, OBL) && tree.case(at).is_some_and(|case| settles(&case))
    }

    /// *to disrupt networks financing it*: the object of a verb that cannot be done to what is not there.
    fn is_there_already(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let several = tree.token(noun).has_feature("Number", "Plur");
        let verb = tree.head(noun).filter(|_| tree.is(noun, OBJ) && several);
        verb.is_some_and(|verb| self.lexicon.is_in(Group::Presupposing, tree.lemma(verb)))
    }

    fn is_past_clause(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let past = |index: usize| tree.token(index).xpos == "VBD";
        tree.deprel(clause) == "acl:relcl" && (past(clause) || tree.by(clause, AUX | COP).any(past))
    }

    /// *stressed the need to reform the law*: a need that somebody speaks of, whoever has it.
    pub fn is_spoken_need(&self, clause: usize) -> bool {
        let Some(noun) = self.tree.head(clause) else {
            return false;
        };
        let need = [Complement::To, Complement::OfVing]
            .into_iter()
            .find_map(|frame| self.operator(noun, frame));
        matches!(need, Some(Operator::Necessity | Operator::Desire))
            && self.spoken_of(noun, &Context::author()).is_some()
    }

    /// *it is necessary to change the law*: somebody is to.
    pub fn is_called_for(&self, clause: usize) -> bool {
        let above = self.tree.head(clause);
        above.is_some_and(|above| {
            self.tree.token(above).upos == Upos::Adj
                && self.operator(above, Complement::To) == Some(Operator::Necessity)
        })
    }

    /// *plans to build a port*, *a promise to stay*.
    pub fn is_planned(&self, clause: usize) -> bool {
        let noun = self.tree.head(clause);
        let operator = noun.and_then(|noun| self.operator(noun, Complement::To));
        matches!(operator, Some(Operator::Desire | Operator::Commissive))
    }

    /// The context of a clause that belongs to a noun: what is presupposed leaves fears, wishes and conditions, but an
    /// accusation stays one.
    fn noun_context(&self, noun: usize, clause: usize, context: &Context) -> Context {
        if let Some(spoken) = self.spoken_of(noun, context) {
            return spoken;
        }
        let told = (self.is_told_already(noun, clause, context)
            || self.is_presupposed(noun, clause))
            && context.mood != Some(Certainty::Alleged);
        if self.is_answer(clause) {
            return context.answering();
        }
        if told {
            return context.presupposed();
        }
        if let Some(wanted) = self.lacked(noun, clause, context) {
            return wanted;
        }
        let plain = context.affirmed && context.certainty() == Certainty::Asserted;
        if plain && self.is_anyone(noun) && !self.is_past_clause(clause) {
            return context
                .capped(Degree::Unknown)
                .noted(format!("“{}”: nobody in particular", self.tree.form(noun)));
        }
        context.indefinite()
    }

    /// *called for rents that match wages*, *needs a law that works*: what is wanted has not got to be there.
    fn lacked(&self, noun: usize, clause: usize, context: &Context) -> Option<Context> {
        let tree = &self.tree;
        let verb = tree.head(noun).filter(|_| tree.is(noun, OBJ | OBL))?;
        let words = match tree.case(noun) {
            Some(case) => format!("{} {case}", tree.lemma(verb)),
            None => tree.lemma(verb).to_owned(),
        };
        let relative = tree.deprel(clause) == "acl:relcl";
        let over = self.is_past_clause(clause);
        let one = tree
            .by(noun, DET)
            .all(|det| matches!(tree.form(det), "a" | "an" | "any" | "no"));
        let owned = tree.by(noun, NMOD).any(|it| tree.deprel(it) == "nmod:poss");
        let lacks = relative && one && !owned && !over && !self.is_perfect(clause);
        // *requires people who work there to leave*: they are there; *reforms that it needs* are not what does something
        let about = |subject: usize| tree.is_relative(subject);
        let several = tree.token(noun).has_feature("Number", "Plur");
        let does = tree.by(clause, NSUBJ).all(about) && !(several && self.is_agent(noun));
        let listed = self.lexicon.is_in(Group::Lacking, &words) && !tree.has(verb, XCOMP);
        if !lacks || !context.affirmed || !does || !listed {
            return None;
        }
        let cue = tree.form(verb);
        Some(match tree.subjects(verb).first() {
            Some(&holder) => context.under(Operator::Desire, Some(self.phrase(holder)), cue),
            None => context.purpose(cue),
        })
    }

    /// *anyone who helps them*, *any law that bans it*.
    fn is_anyone(&self, noun: usize) -> bool {
        let tree = &self.tree;
        matches!(tree.form(noun), "anyone" | "anybody" | "anything")
            || tree.by(noun, DET).any(|det| tree.form(det) == "any")
    }

    /// What is so whatever becomes of a wish, fear or possibility around it: *to end a protest that had turned violent*, *to
    /// repair roads damaged by floods*, *to disrupt networks that finance it*; but *to build a bridge that joins them*.
    fn is_told_already(&self, noun: usize, clause: usize, context: &Context) -> bool {
        let tree = &self.tree;
        let desired = context.mood == Some(Certainty::Desired);
        if desired && (self.is_past_clause(clause) || self.is_there_already(noun)) {
            return true;
        }
        let relative = tree.deprel(clause) == "acl:relcl";
        let done = !relative && tree.token(clause).xpos == "VBN" && !tree.is_infinitive(clause);
        let several = tree.token(noun).has_feature("Number", "Plur");
        // *warned them not to use books given by Chad*
        if desired && !context.affirmed {
            return done && several && !self.is_any(noun);
        }
        let stated = !context.affirmed || context.certainty() == Certainty::Asserted;
        // *talks beginning in May* have not begun
        let begins = matches!(tree.form(clause), "beginning" | "starting");
        if stated || begins || self.is_any(noun) || self.is_yet_to_be(noun) {
            return false;
        }
        if self.is_past_clause(clause) || (relative && self.is_perfect(clause)) {
            return true;
        }
        // what may come to be is a wish's as well: *a law banning it*
        let drafted = self.lexicon.is_in(Group::Draft, tree.lemma(noun));
        desired
            && (done || !drafted)
            && (several || (done && tree.is(noun, OBJ)))
            && !tree.by(clause, AUX).any(|aux| is_modal(tree, aux))
    }

    /// *compared to May*, *compared with 7% in Chile*.
    pub fn is_comparison(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let with = |noun| matches!(tree.case(noun).as_deref(), Some("to" | "with"));
        tree.form(clause) == "compared"
            && !tree.has(clause, NSUBJ)
            && tree.by(clause, OBL).any(with)
    }

    /// *anyone who left*, *any law that bans it*: nobody in particular.
    fn is_any(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let open = |word: &str| matches!(word, "any" | "some" | "no" | "every" | "each");
        tree.token(noun).upos == Upos::Pron || tree.by(noun, DET).any(|det| open(tree.form(det)))
    }

    /// *has lost its port*
    fn is_perfect(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let mut auxiliaries = tree.by(clause, AUX);
        auxiliaries.any(|aux| tree.lemma(aux) == "have" && tree.token(aux).xpos != "VB")
    }

    /// *to build bridges*, *to find nurses*, *to be a state*: whoever wants that has not got it yet.
    fn is_yet_to_be(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let mut at = noun;
        while let Some(head) = tree
            .head(at)
            .filter(|&head| tree.is(at, NMOD | CONJ) && tree.token(head).upos != Upos::Verb)
        {
            at = head;
        }
        let Some(verb) = tree.head(at) else {
            return true;
        };
        let made = self.lexicon.is_in(Group::Making, &self.verb(verb, None))
            || self.lexicon.is_in(Group::Making, tree.lemma(verb));
        // *to replace it with systems that work*
        let other = tree.is(at, OBL)
            && matches!(
                tree.case(at).as_deref(),
                Some("with" | "as" | "into" | "for")
            );
        // *to let families divided by war meet*: who is to do something is there
        let made = made && !tree.is(at, NSUBJ);
        tree.copula(at).is_some() || tree.is(at, XCOMP) || made || other
    }
}

/// Prepositions whose gerund tells what a noun is of or for.
fn joins_gerund(mark: &str) -> bool {
    matches!(
        mark,
        "of" | "for"
            | "in"
            | "to"
            | "about"
            | "on"
            | "at"
            | "by"
            | "from"
            | "into"
            | "against"
            | "toward"
            | "towards"
            | "over"
            | "through"
    )
}
