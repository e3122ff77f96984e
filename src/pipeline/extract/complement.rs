//! Clauses that are what their governor says, fears, wants, tries (R10, R11, R13, R28), each in the context that the
//! governor makes.

use super::Extractor;
use super::factuality::{Context, Degree};
use super::source::is_condition;
use actant_base::statement::Filler;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVMOD, AUX, CCOMP, COMPOUND, COP, CSUBJ, EXPL, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Group, Operator, WordClass};
use std::borrow::Cow;

/// A clause that governs others.
pub struct Governor<'g> {
    pub head: usize,
    pub subjects: &'g [usize],
    pub context: &'g Context,
    /// The propositions that state it.
    pub made: &'g [usize],
}

impl Extractor<'_> {
    /// The operator of a word with a complement of the kind `frame`, by its part of speech.
    pub fn operator(&self, head: usize, frame: &str) -> Option<Operator> {
        let tree = &self.tree;
        let by = |class, lemma: &str| self.lexicon.operator(class, lemma, frame);
        let form = tree.form(head);
        if frame == "to" && self.is_proposal(head) {
            return Some(Operator::Necessity);
        }
        let lemma = match tree.token(head).upos {
            // *ruled out sending troops*
            Upos::Verb => self.verb(head, None),
            _ => Cow::Borrowed(tree.lemma(head)),
        };
        let adjective =
            || by(WordClass::Adjective, form).or_else(|| by(WordClass::Adjective, &lemma));
        match tree.token(head).upos {
            Upos::Verb if tree.copula(head).is_some() => {
                adjective().or_else(|| by(WordClass::Verb, &lemma))
            }
            // *is set to rise*, but *was set up to pay*
            Upos::Verb if tree.is_passive(head) && !tree.has(head, COMPOUND) => {
                by(WordClass::Verb, &lemma).or_else(adjective)
            }
            Upos::Verb => {
                by(WordClass::Verb, &lemma).or_else(|| by(WordClass::Verb, tree.lemma(head)))
            }
            Upos::Noun | Upos::Propn => by(WordClass::Noun, &lemma),
            _ => adjective(),
        }
    }

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

    /// What the governor `head` makes of the complement at `child`.
    pub fn operator_of(&self, head: usize, child: usize) -> Option<Operator> {
        let frame = self.frame_of(child);
        let said = || self.clausal_predicate(head, child);
        let known = if frame == "that" { said() } else { None };
        let operator = known.or_else(|| self.operator_in(head, child, frame))?;
        let operator = self.judged(head, operator);
        self.govern(head, child, frame, operator);
        Some(operator)
    }

    /// The frame that the complement at `child` makes, as the lexicon names it.
    fn frame_of(&self, child: usize) -> &'static str {
        let tree = &self.tree;
        let mark = tree.mark(child);
        match (tree.relation(child), mark.as_deref()) {
            (_, Some("against")) => "against-ving",
            (
                _,
                Some(
                    "of" | "from" | "for" | "about" | "with" | "at" | "into" | "on" | "toward"
                    | "towards",
                ),
            ) if !tree.is_infinitive(child) => "of-ving",
            // *It is important for the port to reopen*: the subject of the infinitive
            (_, Some("for")) => "to",
            // *accused the firm of fraud by hiding debts*
            (_, Some("by")) if self.tells_charge(child) => "of-ving",
            ("advcl" | "acl", Some("to" | "in")) if tree.token(child).xpos == "VBG" => "of-ving",
            ("xcomp" | "acl" | "csubj" | "advcl", _) if tree.is_infinitive(child) => "to",
            ("xcomp", _) => "to",
            ("acl" | "advcl", None)
                if tree.token(child).xpos.starts_with("VB") && !tree.has(child, NSUBJ) =>
            {
                "none"
            }
            (_, Some("whether" | "if")) => "wh",
            _ => "that",
        }
    }

    /// *accused the firm of fraud by hiding debts*: how the accused did it, who has not done it by accusing.
    pub fn tells_charge(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let charge = |head: usize| {
            let accused = tree.is_passive(head) || tree.has(head, OBJ);
            let operator = self.operator(head, "of-ving");
            accused && matches!(operator, Some(Operator::Allege | Operator::Suspect))
        };
        tree.token(clause).xpos == "VBG" && tree.head(clause).is_some_and(charge)
    }

    /// What the governor makes of a complement in a frame: as the lexicon says, else as such clauses mostly are.
    fn operator_in(&self, head: usize, child: usize, frame: &str) -> Option<Operator> {
        let tree = &self.tree;
        let mark = tree.mark(child);
        // *have yet to reply*, *is yet to reply*
        let yet = |index: usize| {
            tree.by(index, ADVMOD)
                .any(|adverb| tree.form(adverb) == "yet")
        };
        if frame == "to"
            && matches!(tree.lemma(head), "have" | "be" | "remain")
            && (yet(head) || yet(child))
        {
            return Some(Operator::NegativeImplicative);
        }
        // *too cold for water to exist*, *old enough to vote*
        if frame == "to" && tree.token(head).upos == Upos::Adj {
            let with = |word: &str| {
                tree.by(head, ADVMOD)
                    .any(|adverb| tree.form(adverb) == word)
            };
            if with("too") {
                return Some(Operator::NegativeImplicative);
            }
            if with("enough") {
                return Some(Operator::Possible);
            }
        }
        // *used to export sugar*; but *was used to export sugar* tells a purpose
        if frame == "to" && tree.lemma(head) == "use" && tree.is_passive(head) {
            return None;
        }
        if let Some(asked) = self.asked(head, child) {
            return Some(asked);
        }
        // *had the roof repaired*, *saw the dam destroyed*: it was
        if frame == "to"
            && tree.token(child).xpos == "VBN"
            && !tree.is_infinitive(child)
            && matches!(tree.lemma(head), "have" | "get" | "see" | "watch" | "hear")
            && tree.form(child) != "left"
            && tree.has(head, OBJ)
        {
            return Some(Operator::Implicative);
        }
        let known = self.operator(head, frame);
        // *considered selling the ships*: pondered, not believed
        if known == Some(Operator::Belief)
            && tree.is(child, XCOMP)
            && tree.token(child).xpos == "VBG"
            && tree.mark(child).is_none()
            && !tree.is_passive(head)
        {
            return Some(Operator::Open);
        }
        // *decided that the law was void*: only what lies ahead is promised or planned
        if frame == "that" && known == Some(Operator::Commissive) && !self.is_ahead(child) {
            return Some(Operator::Report);
        }
        // *declared the outbreak to be a pandemic*: the subject's word on what something is
        if frame == "to" && known.is_none() && tree.copula(child).is_some() {
            let spoken = self.operator(head, "that");
            if spoken.is_some() && (tree.is_passive(head) || tree.has(head, OBJ)) {
                return spoken;
            }
        }
        // *was able to escape*: in the past it happened (an actuality entailment)
        if frame == "to" && known == Some(Operator::Possible) && self.was_able(head) {
            return Some(Operator::Implicative);
        }
        if known.is_some() || tree.token(head).upos != Upos::Verb || tree.copula(head).is_some() {
            return known;
        }
        if frame == "to" && self.is_reported_infinitive(head, child) {
            return Some(Operator::Report);
        }
        // a verb that the lexicon lacks: a clause with *that* is its subject's word, an infinitive
        // what its subject is up to; neither is the author's
        match (tree.relation(child), frame) {
            ("ccomp", "that") => Some(Operator::Report),
            ("ccomp" | "xcomp", "wh") => Some(Operator::Open),
            ("xcomp", "to") if tree.is_infinitive(child) => Some(Operator::Desire),
            // *is discussing joining*, *was arrested for spying*
            ("xcomp", "to") if tree.token(child).xpos == "VBG" => Some(Operator::Open),
            // *took part in fighting*, *with men arriving*: what goes on at the same time
            (_, "of-ving" | "against-ving")
                if child > head && !matches!(mark.as_deref(), Some("with" | "in")) =>
            {
                Some(Operator::Open)
            }
            _ => None,
        }
    }

    /// What a question leaves of the clause that it asks with: with *who* and *what* nobody has done it yet; where nobody is
    /// named who asks, *whether* is open, and *why* and *how* presuppose it.
    fn asked(&self, head: usize, child: usize) -> Option<Operator> {
        let tree = &self.tree;
        let wants = || {
            let above = tree.head(head).filter(|_| tree.is(head, XCOMP));
            tree.lemma(head) == "know"
                && above.is_some_and(|above| matches!(tree.lemma(above), "want" | "like"))
        };
        let asks = self.lexicon.is_in(Group::Asking, tree.lemma(head)) || wants();
        if !asks || !tree.is(child, CCOMP | XCOMP) || child < head {
            return None;
        }
        let first = tree.start(child);
        let unnamed = self.is_passive(head) && tree.agents(head).is_empty();
        match (tree.token(first).xpos.as_str(), tree.form(first)) {
            ("WP" | "WP$" | "WDT", _) => Some(Operator::Open),
            (_, "whether" | "if") if unnamed => Some(Operator::Open),
            ("WRB", "why" | "how" | "when" | "where") if unnamed => Some(Operator::Factive),
            _ => None,
        }
    }

    /// *was found to have lied*, *is known to be ill*: what has been is no wish, nor is what somebody is found, known or
    /// seen to do.
    fn is_reported_infinitive(&self, head: usize, child: usize) -> bool {
        let tree = &self.tree;
        let perfect = || {
            let mut auxiliaries = tree.by(child, AUX);
            auxiliaries.any(|aux| aux < child && tree.form(aux) == "have")
        };
        let known = || {
            let operator = self.operator(head, "that");
            let spoken = matches!(
                operator,
                Some(
                    Operator::Report
                        | Operator::ReportFactive
                        | Operator::Factive
                        | Operator::Belief
                )
            );
            spoken && self.is_passive(head) && !self.lexicon.is_in(Group::Telling, tree.lemma(head))
        };
        tree.is_infinitive(child) && (perfect() || known())
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

    fn was_able(&self, head: usize) -> bool {
        let tree = &self.tree;
        let past = |index: usize| tree.token(index).has_feature("Tense", "Past");
        tree.form(head) == "able"
            && tree.copula(head).is_some_and(past)
            && !tree.by(head, AUX).any(|aux| !past(aux))
    }

    /// Whether a clause tells of what is to come: with *will*, *would* and the like, or a bare verb
    /// (*agreed that he leave*).
    fn is_ahead(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let modal = |aux: usize| {
            matches!(
                tree.lemma(aux),
                "will" | "would" | "shall" | "should" | "must" | "can" | "could" | "may" | "might"
            ) || matches!(tree.form(aux), "'ll" | "’ll" | "'d" | "’d" | "be")
        };
        // *does not suffer* is as present as *suffers*
        let bare = tree.token(clause).xpos == "VB"
            && !tree.by(clause, AUX).any(|aux| tree.lemma(aux) == "do");
        bare || tree.by(clause, AUX | COP).any(modal)
    }

    /// R10, R11, R13: a clause that is what the governor says, fears, wants, tries.
    /// Returns the propositions that state it.
    pub fn complement(&mut self, governor: &Governor, child: usize) -> Vec<usize> {
        let head = governor.head;
        let tree = &self.tree;
        let deprel = self.tree.relation(child);
        if deprel == "xcomp" && !tree.is_predicate(child) && !tree.is_infinitive(child) {
            if tree.by(head, EXPL).any(|it| it > head && it < child) {
                // *found it hard to leave*: nobody is hard, and the clause is what is
                let operator = self.operator(child, "to");
                let context = operator.map(|operator| {
                    governor
                        .context
                        .under(operator, None, &tree.token(child).form)
                });
                let context = context.unwrap_or_else(|| governor.context.clone());
                self.below(child, &context);
                return Vec::new();
            }
            self.secondary(governor, child);
            return Vec::new();
        }
        if deprel == "parataxis"
            && !(self.colon_between(head, child) && self.operator(head, "that").is_some())
        {
            let content = self
                .operator(head, "that")
                .filter(|_| !tree.has(head, CCOMP) && child < head);
            if content.is_none() {
                return self.clause(child, &[], &governor.context.presupposed(), "parataxis");
            }
        }
        let passive = self.is_passive(head);
        let objects = self.objects(head);
        let addressed = self.selected(head).filter(|folded| {
            matches!(
                folded.preposition.as_str(),
                "on" | "upon" | "to" | "for" | "with"
            )
        });
        let operator = self.operator_of(head, child);
        // E5: the object controls, else the subject
        let inherited: Vec<usize> = match (deprel, operator) {
            ("xcomp", _)
                if !objects.is_empty()
                    && !self
                        .lexicon
                        .is_subject_control(tree.lemma(head), tree.is_infinitive(child)) =>
            {
                objects.clone()
            }
            ("xcomp", Some(Operator::Desire)) if let Some(folded) = &addressed => {
                folded.nouns.clone()
            }
            // *forbids smoking*, *hampers unloading*: whoever would do it
            ("xcomp", Some(Operator::Prevented | Operator::Hindered))
                if self.tree.token(child).xpos == "VBG" =>
            {
                Vec::new()
            }
            // *suggested closing the port*
            ("xcomp", _)
                if self.tree.token(child).xpos == "VBG"
                    && self
                        .lexicon
                        .leaves_open(tree.lemma(head), self.are_several(governor.subjects)) =>
            {
                Vec::new()
            }
            ("xcomp", _) => governor.subjects.to_vec(),
            ("csubj", _) => Vec::new(),
            _ => Vec::new(),
        };
        // *concerns grew that S*: what the concerns are
        let grown = governor.subjects.first().copied().filter(|&subject| {
            deprel == "ccomp"
                && self.operator(head, "that").is_none()
                && self.operator(subject, "that").is_some()
        });
        if let Some(noun) = grown {
            let operator = self.operator(noun, "that");
            if let Some(operator) = operator {
                self.govern(noun, child, "that", operator);
            }
            self.noun_content(noun, child, operator, governor.context);
            return Vec::new();
        }
        let Some(operator) = operator else {
            let ahead = self.is_only_named(governor.head, child);
            let open = ahead.then(|| governor.context.affirmed().capped(Degree::Possible));
            let context = open.as_ref().unwrap_or(governor.context);
            let inner = self.clause(child, &inherited, context, "complement");
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
        // *fears that if S, …*: the reader may take the condition for what is feared
        if deprel == "ccomp" && self.tree.by(child, MARK).count() > 1 {
            let condition = self
                .tree
                .by(child, MARK)
                .find(|&mark| is_condition(self.tree.form(mark)));
            if let Some(mark) = condition {
                context = context.hypothetical(self.tree.form(mark));
            }
        }
        let first = self.out.len();
        let inner = self.clause(child, &inherited, &context, "complement");
        self.attach(governor.made, &inner);
        self.contain(governor, &inner);
        self.charge_too(governor, operator, child, first);
        inner
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
            proposition.rule == "coordination"
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
        let holder = if passive {
            self.doers(governor.head).first().copied()
        } else {
            governor.subjects.first().copied()
        };
        let holder = holder.map(|index| self.phrase(self.producer(index)));
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
        context.under(operator, holder, &cue).said(&context, time)
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
            .operator(governor.head, "as")
            .or_else(|| self.operator(governor.head, "that"));
        let passive = self.is_passive(governor.head);
        match spoken {
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
        // *exercise caution in reforming it*: only a verb that the lexicon knows makes its object the doer
        let own = matches!(
            self.tree.mark(child).as_deref(),
            Some("in" | "on" | "at" | "about" | "to" | "toward" | "towards" | "with")
        ) && self.operator(head, "of-ving").is_none();
        // *put their effort into building it*: no effort builds
        let own = own
            || (self.tree.mark(child).as_deref() == Some("into")
                && self.operator(head, "of-ving").is_none()
                && !objects.iter().any(|&object| self.is_agent(object)));
        // *use the ship for smuggling*: no ship smuggles
        let own = own
            || (self.tree.mark(child).as_deref() == Some("for")
                && self.lexicon.is_in(Group::Using, self.tree.lemma(head))
                && !passive
                && !objects.iter().any(|&object| self.is_agent(object)));
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
        } else if own || mutual {
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
        let inner = self.clause(child, &doer, &context, "accusation-content");
        self.attach(governor.made, &inner);
        self.charge_too(governor, operator, child, first);
        true
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
