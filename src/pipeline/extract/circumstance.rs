//! Clauses and adjectives that go with a clause: cause, time, purpose, circumstance (R12, R16, R27).

use super::Extractor;
use super::clause_link::{Link, Site};
use super::complement::Governor;
use super::factuality::Context;
use super::frame::{Frame, said_by};
use actant_base::statement::{Filler, Omission, QualifierKind, RuleName};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CCOMP, COP, CSUBJ, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Operator};
use std::borrow::Cow;
use std::sync::Arc;

impl Extractor<'_> {
    /// R12, R13, R16, R27: clauses that go with a clause.
    pub fn adverbial_clause(&mut self, governor: &Governor, child: usize, outer: &Context) {
        if self.visited[child] {
            return;
        }
        let head = governor.head;
        let mark = self.introduced_by(child);
        let site = Site {
            governor,
            child,
            mark: mark.as_deref(),
            gerund: self.is_gerund(child),
            finite: self.tree.has(child, NSUBJ | CSUBJ),
        };
        if self.is_authors_remark(&site) {
            self.omit(child, Omission::Remark);
            self.visited[child] = true;
            return;
        }
        if self.may_charge(&site) && self.accusation(governor, child) {
            return;
        }
        let link = self.link(&site);
        let mut doers = self.absolute_subject(head, child);
        if doers.is_empty() {
            doers = self.linked_doers(&site, link);
        }
        if self.tree.token(child).upos == Upos::Adj && !self.tree.is_predicate(child) {
            self.adjectival_clause(governor, child, &doers);
            return;
        }
        let operator = self
            .operator_of(head, child)
            .filter(|_| link.kind == QualifierKind::Purpose);
        if let Some(others) = self.patients_of_purpose(&site, link, operator) {
            doers = others;
        }
        let context = match operator {
            Some(operator) => self.voiced_context(governor, operator, self.is_passive(head)),
            None => self.linked_context(&site, link, outer),
        };
        let causes = link.kind == QualifierKind::Circumstance && self.is_result(&site);
        self.event = governor.made.first().copied().filter(|_| causes);
        if self.event.is_some() {
            doers.clear();
        }
        let told = self.relative_adverb(child);
        let inner = self.clause(child, &doers, &context, link.rule);
        self.add(&inner, &told);
        if told
            .iter()
            .any(|qualifier| qualifier.kind == QualifierKind::Place)
        {
            // *to Togo, where it has cells*: the clause tells of the place, not of what happens there
            return;
        }
        if operator.is_some() {
            self.attach(governor.made, &inner);
        } else {
            self.attach_circumstance(&site, link.kind, &inner);
        }
    }

    /// The word or words that introduce a clause: a mark, *as if*, or an adverb such as *rather than*.
    fn introduced_by(&self, clause: usize) -> Option<String> {
        let tree = &self.tree;
        // *rather than negotiate*: readers take it for an adverb
        let adverb = || {
            let adverbs = tree.by(clause, ADVMOD).filter(|&adverb| adverb < clause);
            adverbs
                .map(|adverb| tree.words(adverb))
                .find(|words| matches!(words.as_ref(), "rather than" | "instead of"))
        };
        let mark = self.seeming(clause).map(Cow::Borrowed);
        let mark = mark.or_else(|| tree.mark(clause)).or_else(adverb);
        mark.map(Cow::into_owned)
    }

    /// *leaving*, *having left*, *being ill*.
    fn is_gerund(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let before = |aux: usize| matches!(tree.form(aux), "having" | "being");
        tree.token(clause).xpos == "VBG" || tree.by(clause, AUX | COP).any(before)
    }

    /// *as noted*, *as expected*, *as you know*, *to be honest*: the author's words about his words.
    fn is_authors_remark(&self, site: &Site) -> bool {
        let (tree, child) = (&self.tree, site.child);
        let bare = tree.token(child).xpos == "VBN" && !tree.has(child, NSUBJ | OBL | AUX);
        // *reads as follows*
        let follows = tree.form(child) == "follows" && !tree.has(child, NSUBJ);
        match site.mark {
            Some("as") if bare || follows || self.is_reminder(child) => true,
            Some("as") if self.is_likewise(child) => true,
            Some("including") => true,
            // *involves work at night, like checking doors*: an example
            Some("like") => site.gerund && !site.finite && child > site.governor.head,
            _ => self.is_candour(child) || self.is_comparison(child) || self.is_sequel(site),
        }
    }

    /// *studied law in Rome, followed by a tour of Asia*: the tour follows what he did, not him.
    fn is_sequel(&self, site: &Site) -> bool {
        let (tree, child) = (&self.tree, site.child);
        let follows = tree.form(child) == "followed" && tree.token(child).xpos == "VBN";
        let bare = site.mark.is_none() && !tree.has(child, NSUBJ | AUX);
        let subjects = site.governor.subjects;
        follows && bare && subjects.iter().any(|&subject| self.is_agent(subject))
    }

    /// Whether a clause may be what its governor charges somebody with.
    fn may_charge(&self, site: &Site) -> bool {
        match site.mark {
            // *never won a seat, with most choosing the Greens*
            Some("with") if site.finite => false,
            Some(
                "of" | "from" | "for" | "about" | "with" | "against" | "at" | "into" | "on"
                | "over" | "toward" | "towards",
            ) => true,
            Some("to" | "in") => site.gerund,
            Some("by") => self.tells_charge(site.child),
            _ => false,
        }
    }

    /// Who does what a purpose tells, if it is not who does what it is the purpose of.
    fn patients_of_purpose(
        &self,
        site: &Site,
        link: &Link,
        operator: Option<Operator>,
    ) -> Option<Vec<usize>> {
        if link.kind != QualifierKind::Purpose {
            return None;
        }
        let (tree, head, child) = (&self.tree, site.governor.head, site.child);
        let mut objects = self.objects(head);
        if objects.is_empty() && operator == Some(Operator::Desire) {
            objects = self.addressed(head).unwrap_or_default();
        }
        // *sent the samples to Oslo to be tested*: what is handed on is what it is done to
        let handed = || {
            tree.is_passive(child)
                && !tree.is_passive(head)
                && (self.lexicon.is_transfer(tree.lemma(head))
                    || matches!(tree.lemma(head), "send" | "bring" | "carry"))
                && !objects.iter().any(|&object| self.is_place(object))
        };
        // *declared the outbreak — as feared — to be a pandemic*
        let declared = operator == Some(Operator::Report) && tree.copula(child).is_some();
        let theirs = operator == Some(Operator::Desire) || declared || handed();
        if theirs && !objects.is_empty() {
            return Some(objects);
        }
        let nobody = tree.is_passive(head) && site.governor.subjects.is_empty();
        nobody.then(|| tree.subjects(head))
    }

    /// Whether what happens brings about what the clause tells, and not who does it: *won twice, making him the nominee*.
    fn is_result(&self, site: &Site) -> bool {
        let (tree, head, child) = (&self.tree, site.governor.head, site.child);
        if child < head || tree.token(child).xpos != "VBG" || site.mark.is_some() {
            return false;
        }
        let lemma = tree.lemma(child);
        // *bombed the camp, resulting in ten deaths*
        let outcome = self.lexicon.is_in(Group::Outcome, lemma);
        // *passed the bill, meaning that it will become law*
        let means = lemma == "mean" && tree.has(child, CCOMP);
        // *was intercepted, killing ten*: nor does whoever something is done to
        let harm = || {
            let patients = tree.subjects(head);
            let subjects = site.governor.subjects;
            tree.is_passive(head)
                && subjects.iter().all(|subject| patients.contains(subject))
                && self.lexicon.relation(lemma, None) == Some("Assault")
        };
        // *making him the nominee*, *bringing the toll to ten*
        let object = |object: usize| {
            matches!(tree.form(object), "him" | "her" | "it" | "them")
                || matches!(
                    tree.lemma(object),
                    "toll" | "total" | "number" | "count" | "tally"
                )
        };
        let effect = self.lexicon.is_in(Group::Effect, lemma) && tree.by(child, OBJ).any(object);
        outcome || means || effect || harm()
    }

    /// Makes a clause a qualifier of what its governor states.
    fn attach_circumstance(&mut self, site: &Site, kind: QualifierKind, inner: &[usize]) {
        let Some(&first) = site.governor.made.first() else {
            return;
        };
        let (head, child) = (site.governor.head, site.child);
        // *…, which angered unions* tells of what happened already
        let tells = |&index: &usize| {
            self.tree.deprel(child) == "advcl:relcl"
                && matches!(self.out[index].subject, Some(Filler::Proposition(_)))
        };
        if inner.iter().any(tells) {
            return;
        }
        // one pointer is enough: the statements of a clause share their circumstances
        let mut qualifier = self.clause_qualifier(kind, child, inner);
        if kind == QualifierKind::Time
            && matches!(self.tree.mark(child).as_deref(), Some("until" | "till"))
            && actant_clause::is_not_until(&self.tree, head)
        {
            qualifier.text = format!("not {}", qualifier.text).into();
        }
        self.out[first].qualifiers.push(qualifier);
    }

    /// *beat Mali to win the cup*, *grew by a tenth to reach 40*: what a deed came to.
    pub fn is_outcome(&self, head: usize, child: usize) -> bool {
        let tree = &self.tree;
        let is_in = |group, index| self.lexicon.is_in(group, tree.lemma(index));
        let attained = is_in(Group::Attaining, child) && is_in(Group::Besting, head);
        attained && child > head && tree.token(head).upos == Upos::Verb && !tree.is_passive(child)
    }

    /// *was hurt, as were two nurses*, *has signed, as has Chile*: the noun behind the auxiliary is who else it is true of.
    fn is_likewise(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let mark = tree.first(clause, MARK);
        let copula = tree.copula(clause);
        let verb = copula.or_else(|| {
            let light = matches!(tree.lemma(clause), "do" | "have");
            (light && tree.has(clause, OBJ)).then_some(clause)
        });
        let behind = |verb: usize| mark.is_some_and(|mark| mark + 1 == verb);
        let tense = |verb: usize| matches!(tree.token(verb).xpos.as_str(), "VBD" | "VBZ" | "VBP");
        verb.is_some_and(|verb| behind(verb) && tense(verb)) && !tree.has(clause, NSUBJ | CSUBJ)
    }

    /// *as you know*, *as we have seen*: what the hearer is reminded of is the clause around.
    fn is_reminder(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let known = matches!(
            tree.lemma(clause),
            "know" | "see" | "remember" | "recall" | "understand" | "mention" | "say" | "note"
        );
        let hearer = |subject: usize| {
            matches!(
                tree.form(subject),
                "you" | "we" | "i" | "everybody" | "everyone" | "all"
            )
        };
        known && !tree.has(clause, OBJ | CCOMP) && tree.by(clause, NSUBJ).any(hearer)
    }

    /// *to how it spread*, *by just how it changed*.
    pub fn asks_after_preposition(&self, clause: usize) -> bool {
        let start = self.tree.start(clause);
        (start + 1..start + 3).any(|word| word < clause && self.tree.asks(word))
    }

    /// Whether a clause begins with *when* or *while*.
    pub fn says_when(&self, clause: usize) -> bool {
        let adverbs = self.tree.by(clause, ADVMOD);
        let mut first = adverbs.chain([self.tree.start(clause)]);
        first.any(|word| {
            matches!(
                self.tree.form(word),
                "when" | "whenever" | "while" | "where" | "wherever"
            )
        })
    }

    /// *expects growth to return after rates fell*, *was chosen to fill the seat after Cruz resigned*: a past beside a wish or
    /// expectation is over, but *promised to open the school after they had left* tells of what lay ahead.
    pub fn is_over_meanwhile(&self, head: usize, child: usize, mark: Option<&str>) -> bool {
        let tree = &self.tree;
        let is = |index: usize, tag: &str| tree.token(index).xpos == tag;
        let past = is(child, "VBD") || tree.by(child, AUX | COP).any(|aux| is(aux, "VBD"));
        let perfect = tree.by(child, AUX).any(|aux| tree.lemma(aux) == "have");
        let modal = tree.by(child, AUX).any(|aux| is(aux, "MD"));
        if !past || modal || !tree.is_infinitive(head) {
            return false;
        }
        let Some(above) = tree.head(head) else {
            return false;
        };
        let presents = ["VBZ", "VBP", "MD"];
        let mut words = tree.by(above, AUX | COP).chain([above]);
        if words.any(|word| presents.iter().any(|tag| is(word, tag))) {
            return true;
        }
        // a past wish, promise or order shifts what it is about into the past; a purpose, and who is chosen to do it, do not
        let shifts = tree.is(head, XCOMP) && self.operator(above, Complement::To).is_some();
        mark == Some("after") && !perfect && !shifts
    }

    /// *to be honest*, *to be fair*: how the speaker means to speak.
    fn is_candour(&self, child: usize) -> bool {
        let tree = &self.tree;
        tree.is_infinitive(child)
            && tree.copula(child).is_some()
            && matches!(
                tree.form(child),
                "honest"
                    | "frank"
                    | "fair"
                    | "sure"
                    | "clear"
                    | "precise"
                    | "exact"
                    | "blunt"
                    | "brief"
            )
            && !tree.has(child, CCOMP | XCOMP | OBL)
    }

    /// Whether a clause tells how things are, not what happens: with a copula, a negation, a modal, a perfect, or a verb of
    /// having and thinking.
    pub fn is_state(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let negated = tree
            .by(clause, ADVMOD)
            .any(|adverb| matches!(tree.form(adverb), "not" | "n't" | "n’t" | "never"));
        let auxiliary = tree
            .by(clause, AUX)
            .any(|aux| tree.token(aux).xpos == "MD" || tree.lemma(aux) == "have");
        let lasting = self.lexicon.is_in(Group::Lasting, tree.lemma(clause));
        tree.copula(clause).is_some() || negated || auxiliary || lasting
    }

    /// R16: *with X issuing a warning*, where the reader hangs X from the verb: X does it; but *collided with a bus, killing
    /// ten*.
    fn absolute_subject(&self, head: usize, child: usize) -> Vec<usize> {
        let tree = &self.tree;
        let mark = tree.first(child, MARK);
        let own = tree
            .subtree(child)
            .into_iter()
            .find(|&index| Some(index) != mark);
        let start = own.unwrap_or(child);
        let marked = tree.mark(child);
        let with = marked.as_deref() == Some("with");
        let apart = tree.form(start) == ",";
        let joined = marked.is_none() || with;
        if tree.token(child).xpos != "VBG" || tree.has(child, NSUBJ) || !joined {
            return Vec::new();
        }
        let before = tree.by(head, OBL | NMOD).find(|&noun| {
            let case = tree.case(noun);
            // *with all ten, six men and four women, dying*
            let parted = apart && !tree.subtree(noun).iter().any(|&at| tree.form(at) == ",");
            !parted
                && (case.as_deref() == Some("with") || (with && case.is_none()))
                && tree
                    .subtree(noun)
                    .last()
                    .is_some_and(|&last| last + 1 == start)
        });
        before.map(|noun| tree.conjuncts(noun)).unwrap_or_default()
    }

    /// Whether a clause is the content of an adjective (*wary of infringing*).
    pub fn takes_content(&self, adjective: usize) -> bool {
        let tree = &self.tree;
        tree.token(adjective).upos == Upos::Adj
            && tree
                .by(adjective, ADVCL | CCOMP | XCOMP)
                .any(|clause| self.operator_of(adjective, clause).is_some())
    }

    /// The clauses that are the content of an adjective, without a statement of the adjective itself.
    pub fn adjectival_content(
        &mut self,
        governor: &Governor,
        adjective: usize,
        subjects: &[usize],
    ) {
        let clauses: Vec<usize> = self
            .tree
            .by(adjective, ADVCL | CCOMP | XCOMP | ACL)
            .collect();
        for clause in clauses {
            let context = match self.operator_of(adjective, clause) {
                Some(operator) => {
                    let own = Governor {
                        head: adjective,
                        subjects,
                        context: governor.context,
                        made: &[],
                    };
                    self.voiced_context(&own, operator, false)
                }
                None => governor.context.clone(),
            };
            self.clause(clause, subjects, &context, RuleName::AdjectiveContent);
        }
        self.below(adjective, governor.context);
    }

    /// *wary of X*, *unable to V* beside a clause: the subject is so.
    pub fn adjectival_clause(&mut self, governor: &Governor, child: usize, subjects: &[usize]) {
        let (lemma, objects, relation) = self.adjectival(child);
        let token = self.tree.token(child);
        let frame = Frame {
            subjects: subjects.to_vec(),
            objects,
            predicate: said_by(token, lemma, relation),
        };
        let pleaded = self.pleaded(governor, child);
        let context = pleaded.unwrap_or_else(|| governor.context.affirmed());
        let inner: Vec<usize> = self
            .tree
            .children(child)
            .iter()
            .copied()
            .filter(|&c| self.tree.is(c, ADVCL | CCOMP | XCOMP | ACL) && !self.visited[c])
            .collect();
        let made = self.emit(child, &frame, &context, &[], RuleName::AdjectivalClause);
        let own = Governor {
            head: child,
            subjects,
            context: &context,
            made: &made,
        };
        for clause in inner {
            let operator = self.operator_of(child, clause);
            let context = match operator {
                Some(operator) => self.voiced_context(&own, operator, false),
                None => context.clone(),
            };
            let content = self.clause(clause, subjects, &context, RuleName::Complement);
            for &index in &made {
                if !content.is_empty() && matches!(self.out[index].object, Some(Filler::Literal(_)))
                {
                    self.out[index].predicate.lemma =
                        format!("be {}", self.tree.form(child)).into();
                    self.out[index].predicate.relation = self.adjective_relation(child);
                    self.out[index].object = None;
                }
            }
            self.attach(&made, &content);
        }
        self.below(child, &context);
    }

    /// *pleaded guilty to stealing it*, *pleaded not guilty*: whoever pleads says so.
    fn pleaded(&mut self, governor: &Governor, plea: usize) -> Option<Context> {
        if self.tree.lemma(governor.head) != "plead" || self.tree.form(plea) != "guilty" {
            return None;
        }
        let not = self
            .tree
            .by(plea, ADVMOD)
            .any(|word| self.tree.form(word) == "not");
        let says = if not {
            Operator::Deny
        } else {
            Operator::ReportFactive
        };
        let own = governor.context.affirmed();
        let pleading = Governor {
            context: &own,
            ..*governor
        };
        Some(self.voiced_context(&pleading, says, false))
    }

    /// *as if*, *as though*, in one conjunction or two.
    fn seeming(&self, clause: usize) -> Option<&'static str> {
        let tree = &self.tree;
        let mark = tree
            .by(clause, MARK)
            .find(|&mark| tree.form(mark) == "as")?;
        let next = (mark + 1 < clause).then(|| tree.form(mark + 1))?;
        matches!(next, "if" | "though").then_some("as if")
    }

    /// The relation of an adjective with a clause as content (*be concerned that S*).
    pub fn adjective_relation(&self, adjective: usize) -> Option<Arc<str>> {
        let lemma = format!("be {}", self.tree.form(adjective));
        self.lexicon.relation(&lemma, None).map(Into::into)
    }
}
