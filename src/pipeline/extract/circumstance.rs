//! Clauses and adjectives that go with a clause: cause, time, purpose, circumstance (R12, R16, R27).

use super::Extractor;
use super::complement::Governor;
use super::factuality::{Context, Degree};
use super::frame::Frame;
use actant_base::statement::{Filler, Omission, Predicate};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CCOMP, CSUBJ, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Group, Operator};
use std::borrow::Cow;
use std::sync::Arc;

impl Extractor<'_> {
    /// R12, R13, R16, R27: clauses that go with a clause.
    pub fn adverbial_clause(&mut self, governor: &Governor, child: usize, outer: &Context) {
        if self.visited[child] {
            return;
        }
        let head = governor.head;
        // *rather than negotiate*: readers take it for an adverb
        let adverb = || {
            let adverbs = self.tree.by(child, ADVMOD).filter(|&adverb| adverb < child);
            adverbs
                .map(|adverb| self.tree.words(adverb))
                .find(|words| matches!(words.as_ref(), "rather than" | "instead of"))
        };
        let mark = self.seeming(child).map(Cow::Borrowed);
        let mark = mark.or_else(|| self.tree.mark(child)).or_else(adverb);
        let mark = mark.map(Cow::into_owned);
        let bare = self.tree.token(child).xpos == "VBN" && !self.tree.has(child, NSUBJ | OBL | AUX);
        // *reads as follows*
        let follows = self.tree.form(child) == "follows" && !self.tree.has(child, NSUBJ);
        if mark.as_deref() == Some("as") && (bare || follows || self.is_reminder(child)) {
            // *as noted*, *as expected*, *as you know*: a remark of the author's
            self.omit(child, Omission::Remark);
            self.visited[child] = true;
            return;
        }
        if self.is_candour(child) || mark.as_deref() == Some("including") {
            self.omit(child, Omission::Remark);
            self.visited[child] = true;
            return;
        }
        // *leaving*, *having left*
        let gerund = self.tree.token(child).xpos == "VBG"
            || (self.tree.by(child, AUX)).any(|aux| self.tree.form(aux) == "having");
        let accused = mark.as_deref().filter(|mark| {
            matches!(
                *mark,
                "of" | "from"
                    | "for"
                    | "about"
                    | "with"
                    | "against"
                    | "at"
                    | "into"
                    | "on"
                    | "toward"
                    | "towards"
            ) || (gerund && matches!(*mark, "to" | "in"))
                || (*mark == "by" && self.tells_charge(child))
        });
        if accused.is_some() && self.accusation(governor, child) {
            return;
        }
        let infinitive = self.tree.is_infinitive(child);
        let finite = self.tree.has(child, NSUBJ | CSUBJ);
        let agents;
        let (kind, context, inherited, rule): (&str, Context, &[usize], &'static str) = match mark
            .as_deref()
        {
            Some(
                cue
                @ ("without" | "far from" | "instead of" | "rather than" | "instead" | "rather"),
            ) => {
                let mut context = governor.context.clone();
                context.affirmed = !context.affirmed;
                (
                    "circumstance",
                    context.noted(format!("“{cue}”: negation")),
                    governor.subjects,
                    "participial-clause",
                )
            }
            // *wants to leave because it is poor*: the reason is no part of the wish
            // *fled as the dam burst* says when, *fled as it was dark* why
            Some("as") if finite && !self.is_state(child) => {
                ("time", outer.unwished().affirmed(), &[], "time")
            }
            Some(
                "because" | "since" | "as" | "given" | "given that" | "considering" | "seeing"
                | "granted",
            ) if finite => ("cause", outer.unwished().affirmed(), &[], "cause"),
            // *quoted an officer as saying that S*: he says it, in the word of who quotes him
            Some("as") if gerund && self.operator(head, "as").is_some() => {
                agents = if self.tree.is_passive(head) {
                    self.tree.subjects(head)
                } else {
                    self.objects(head)
                };
                (
                    "circumstance",
                    self.described(governor).affirmed(),
                    &agents,
                    "participial-clause",
                )
            }
            // *was made by melting iron*: whoever made it melted iron
            Some("by") if gerund && self.tree.is_passive(head) => {
                agents = self.doers(head);
                (
                    "circumstance",
                    governor.context.affirmed(),
                    &agents,
                    "participial-clause",
                )
            }
            Some("although" | "though" | "even though" | "despite") => (
                "concession",
                outer.affirmed(),
                governor.subjects,
                "concession",
            ),
            Some("while" | "whereas") if finite => ("contrast", outer.affirmed(), &[], "contrast"),
            Some("so that" | "in order" | "in order to" | "lest") => (
                "purpose",
                governor.context.purpose("so that"),
                governor.subjects,
                "purpose",
            ),
            // *acted as if S*: S is how it looks
            Some("as if") => (
                "circumstance",
                governor.context.affirmed().capped(Degree::Unknown),
                governor.subjects,
                "adverbial-clause",
            ),
            // *refers to how it spread*, *was surprised by how it changed*
            Some("by") if self.asks_after_preposition(child) => {
                ("cause", outer.affirmed(), &[], "adverbial-clause")
            }
            Some("about" | "on" | "of" | "to") if self.asks_after_preposition(child) => {
                ("topic", outer.affirmed(), &[], "adverbial-clause")
            }
            // *is to resign, with his son succeeding him*: as planned as the rest
            Some("with") => (
                "circumstance",
                governor.context.affirmed(),
                &[],
                "participial-clause",
            ),
            _ if infinitive => (
                "purpose",
                governor.context.purpose("to"),
                governor.subjects,
                "purpose",
            ),
            Some(
                "after" | "before" | "until" | "once" | "as" | "since" | "when" | "as soon as",
            ) => ("time", outer.affirmed(), governor.subjects, "time"),
            Some(
                "whenever" | "by the time" | "till" | "while" | "even as" | "now that" | "where"
                | "wherever",
            ) if finite => ("time", outer.affirmed(), &[], "adverbial-clause"),
            None if finite && self.says_when(child) => {
                ("time", outer.affirmed(), &[], "adverbial-clause")
            }
            _ if finite => ("circumstance", outer.affirmed(), &[], "adverbial-clause"),
            _ => (
                "circumstance",
                governor.context.affirmed(),
                governor.subjects,
                "participial-clause",
            ),
        };
        let absolute = self.absolute_subject(head, child);
        let inherited = if absolute.is_empty() {
            inherited.to_vec()
        } else {
            absolute
        };
        if self.tree.token(child).upos == Upos::Adj && !self.tree.is_predicate(child) {
            self.adjectival_clause(governor, child, &inherited);
            return;
        }
        let operator = self.operator_of(head, child).filter(|_| kind == "purpose");
        let mut objects = self.objects(head);
        if objects.is_empty() && operator == Some(Operator::Desire) {
            // *called on X to V*, *called for X to V*
            let addressed = self.selected(head).filter(|folded| {
                matches!(folded.preposition.as_str(), "on" | "upon" | "for" | "to")
            });
            objects = addressed.map(|folded| folded.nouns).unwrap_or_default();
        }
        // *sent the samples to Oslo to be tested*: what is handed on is what it is done to
        let handed = kind == "purpose"
            && self.tree.is_passive(child)
            && !self.tree.is_passive(head)
            && (self.lexicon.is_transfer(self.tree.lemma(head))
                || matches!(self.tree.lemma(head), "send" | "bring" | "carry"))
            && !objects.iter().any(|&object| self.is_place(object));
        let patients;
        // *declared the outbreak — as feared — to be a pandemic*
        let declared = operator == Some(Operator::Report) && self.tree.copula(child).is_some();
        let inherited = if (operator == Some(Operator::Desire) || declared || handed)
            && !objects.is_empty()
        {
            &objects
        } else if kind == "purpose" && self.tree.is_passive(head) && governor.subjects.is_empty() {
            patients = self.tree.subjects(head);
            &patients
        } else {
            &inherited
        };
        let context = match operator {
            Some(operator) => self.voiced_context(governor, operator, self.is_passive(head)),
            None => context,
        };
        // *won twice, making him the nominee*: not he but that makes him so
        let result = kind == "circumstance"
            && child > head
            && self.tree.token(child).xpos == "VBG"
            && mark.is_none();
        let pronoun = self
            .tree
            .by(child, OBJ)
            .any(|object| matches!(self.tree.form(object), "him" | "her" | "it" | "them"));
        let lemma = self.tree.lemma(child);
        let causes = self.lexicon.is_in(Group::Effect, lemma);
        // *bombed the camp, resulting in ten deaths*: nor does he result in them
        let outcome = self.lexicon.is_in(Group::Outcome, lemma);
        // *passed the bill, meaning that it will become law*
        let means = lemma == "mean" && self.tree.has(child, CCOMP);
        let tally = self.tree.by(child, OBJ).any(|object| {
            matches!(
                self.tree.lemma(object),
                "toll" | "total" | "number" | "count" | "tally"
            )
        });
        // *was intercepted, killing ten*: nor does whoever something is done to
        let harm = self.tree.is_passive(head)
            && governor
                .subjects
                .iter()
                .all(|subject| self.tree.subjects(head).contains(subject))
            && self.lexicon.relation(lemma, None) == Some("Assault");
        let event = governor
            .made
            .first()
            .copied()
            .filter(|_| result && (outcome || means || harm || ((pronoun || tally) && causes)));
        self.event = event;
        let told = self.relative_adverb(child);
        let inner = self.clause(
            child,
            if event.is_some() { &[] } else { inherited },
            &context,
            rule,
        );
        self.add(&inner, &told);
        if told.iter().any(|qualifier| qualifier.kind == "place") {
            // *to Togo, where it has cells*: the clause tells of the place, not of what happens there
            return;
        }
        if operator.is_some() {
            self.attach(governor.made, &inner);
        } else if let Some(&first) = governor.made.first()
            // *…, which angered unions* tells of what happened already
            && !inner.iter().any(|&index| {
                self.tree.deprel(child) == "advcl:relcl"
                    && matches!(self.out[index].subject, Some(Filler::Proposition(_)))
            })
        {
            // one pointer is enough: the statements of a clause share their circumstances
            let mut qualifier = self.clause_qualifier(kind, child, &inner);
            if kind == "time"
                && matches!(self.tree.mark(child).as_deref(), Some("until" | "till"))
                && actant_clause::is_not_until(&self.tree, head)
            {
                qualifier.text = format!("not {}", qualifier.text).into();
            }
            self.out[first].qualifiers.push(qualifier);
        }
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
    fn asks_after_preposition(&self, clause: usize) -> bool {
        let start = self.tree.start(clause);
        (start + 1..start + 3).any(|word| word < clause && self.tree.asks(word))
    }

    /// Whether a clause begins with *when* or *while*.
    fn says_when(&self, clause: usize) -> bool {
        let adverbs = self.tree.by(clause, ADVMOD);
        let mut first = adverbs.chain([self.tree.start(clause)]);
        first.any(|word| {
            matches!(
                self.tree.form(word),
                "when" | "whenever" | "while" | "where" | "wherever"
            )
        })
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
    fn is_state(&self, clause: usize) -> bool {
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

    /// R16: *with X issuing a warning*, where the reader hangs X from the verb: X does it.
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
        if tree.token(child).xpos != "VBG" || tree.has(child, NSUBJ) || (marked.is_some() && !with)
        {
            return Vec::new();
        }
        let before = tree.by(head, OBL | NMOD).find(|&noun| {
            let case = tree.case(noun);
            (case.as_deref() == Some("with") || (with && case.is_none()))
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
            self.clause(clause, subjects, &context, "adjective-content");
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
            predicate: Predicate {
                span: token.span,
                text: token.form.as_str().into(),
                lemma: lemma.into(),
                relation,
            },
        };
        let context = governor.context.affirmed();
        let inner: Vec<usize> = self
            .tree
            .children(child)
            .iter()
            .copied()
            .filter(|&c| self.tree.is(c, ADVCL | CCOMP | XCOMP | ACL) && !self.visited[c])
            .collect();
        let made = self.emit(child, &frame, &context, &[], "adjectival-clause");
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
            let content = self.clause(clause, subjects, &context, "complement");
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
