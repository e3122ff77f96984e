//! Clauses inside clauses: what is said, feared, wanted, tried (R9–R16, R25–R27), each in the context
//! that its governor makes.

use super::Extractor;
use super::clause::{Frame, Target};
use super::factuality::{Context, Degree};
use super::tree::{Gap, Tree};
use crate::lexicon::{Operator, WordClass};
use crate::statement::{Filler, Predicate, Qualifier};
use crate::syntax::Upos;

/// A clause that governs others.
pub struct Governor<'g> {
    pub head: usize,
    pub subjects: &'g [usize],
    pub context: &'g Context,
    /// The propositions that state it.
    pub made: &'g [usize],
}

/// Somebody outside the clause who says it (*…, diplomats fear*; *the fear is that …*).
pub struct Outside {
    /// The context that it makes for the clause.
    pub context: Context,
    /// What states it; nothing for *according to*.
    frame: Frame,
    /// Its own context.
    own: Context,
    head: usize,
    rule: &'static str,
}

/// The antecedents of a clause's conditions.
pub struct Conditions {
    pub qualifiers: Vec<Qualifier>,
}

impl Conditions {
    /// How sure a consequent is: *would* and *could* make it possible, else it is probable.
    pub fn degree(&self, tree: &Tree, head: usize) -> Degree {
        let modal = |child: usize| {
            matches!(
                tree.lemma(child).as_str(),
                "would" | "could" | "may" | "might"
            )
        };
        if tree.by(head, &["aux"]).any(modal) {
            Degree::Possible
        } else {
            Degree::Probable
        }
    }
}

impl Extractor<'_> {
    /// R25, R26: who says the clause at `head` from outside it: an inquit beside it, or *according
    /// to*.
    pub fn voiced_from_outside(
        &mut self,
        head: usize,
        outer: &Context,
    ) -> (Option<Outside>, Option<Context>) {
        let inquit = self.inquit(head, outer);
        let base = inquit.as_ref().map_or(outer, |inquit| &inquit.context);
        let source = self.according_to(head, base);
        (inquit, source)
    }

    /// R25: *…, diplomats fear, …*: a clause of saying or thinking with a subject and without content
    /// of its own.
    fn inquit(&mut self, head: usize, outer: &Context) -> Option<Outside> {
        let tree = &self.tree;
        let clause = tree.by(head, &["parataxis", "advcl"]).find(|&child| {
            let lemma = tree.lemma(child);
            let addressed = matches!(lemma.as_str(), "tell" | "remind" | "inform" | "assure");
            let bare = tree.relation(child) == "parataxis" || tree.mark(child).is_none();
            bare && self.operator(child, "that").is_some()
                && !self.visited[child]
                && tree.token(child).upos == Upos::Verb
                && tree.has(child, &["nsubj"])
                && !tree.has(child, &["ccomp", "xcomp"])
                && (addressed || !tree.has(child, &["obj"]))
                && !self.colon_between(head, child)
        })?;
        let operator = self.operator(clause, "that")?;
        self.visited[clause] = true;
        let subjects = self.tree.subjects(clause);
        let holder = subjects.first().map(|&index| self.phrase(index));
        let cue = self.tree.token(clause).form.clone();
        let objects = self.objects(clause).into_iter().map(Target::Noun).collect();
        let predicate = self.predicate(clause, None);
        let below: Vec<usize> = self.tree.children(clause).to_vec();
        for child in below {
            if self.tree.deprel(child) == "advcl" {
                let governor = Governor {
                    head: clause,
                    subjects: &subjects,
                    context: outer,
                    made: &[],
                };
                self.adverbial_clause(&governor, child, outer);
            }
        }
        Some(Outside {
            context: outer.under(operator, holder, &cue),
            frame: Frame {
                subjects,
                objects,
                predicate,
            },
            own: outer.clone(),
            head: clause,
            rule: "inquit",
        })
    }

    /// The operator of a word with a complement of the kind `frame`, by its part of speech.
    pub fn operator(&self, head: usize, frame: &str) -> Option<Operator> {
        let tree = &self.tree;
        let by = |class, lemma: &str| self.lexicon.operator(class, lemma, frame);
        let form = tree.form(head);
        let lemma = match tree.token(head).upos {
            // *ruled out sending troops*
            Upos::Verb => self.predicate(head, None).lemma,
            _ => tree.lemma(head),
        };
        let adjective =
            || by(WordClass::Adjective, &form).or_else(|| by(WordClass::Adjective, &lemma));
        match tree.token(head).upos {
            Upos::Verb if tree.copula(head).is_some() => {
                adjective().or_else(|| by(WordClass::Verb, &lemma))
            }
            Upos::Verb if tree.is_passive(head) => by(WordClass::Verb, &lemma).or_else(adjective),
            Upos::Verb => {
                by(WordClass::Verb, &lemma).or_else(|| by(WordClass::Verb, &tree.lemma(head)))
            }
            Upos::Noun | Upos::Propn => by(WordClass::Noun, &lemma),
            _ => adjective(),
        }
    }

    pub fn colon_between(&self, a: usize, b: usize) -> bool {
        (a.min(b)..a.max(b)).any(|index| self.tree.form(index) == ":")
    }

    /// R9: *the fear is that S*: whoever fears, S is the content.
    pub fn noun_governor(&mut self, head: usize, outer: &Context) -> Option<Outside> {
        let tree = &self.tree;
        let infinitive = tree.is_infinitive(head) && tree.copula(head).is_some();
        let noun = tree.children(head).iter().copied().find(|&child| {
            tree.deprel(child) == "nsubj:outer" || (infinitive && tree.relation(child) == "nsubj")
        })?;
        let operator = self.operator(noun, if infinitive { "to" } else { "that" })?;
        let holder = tree.by(noun, &["nmod"]).find(|&child| {
            tree.deprel(child) == "nmod:poss"
                || matches!(tree.case(child).as_deref(), Some("of" | "among"))
        });
        self.spent[noun] = true;
        let phrase = holder.map(|index| self.phrase(index));
        let token = self.tree.token(noun);
        let lemma = self
            .lexicon
            .event(&self.tree.lemma(noun))
            .map_or(self.tree.lemma(noun), |event| event.verb.clone());
        let relation = self.lexicon.relation(&lemma, None).map(str::to_owned);
        Some(Outside {
            context: outer.under(operator, phrase, &token.form),
            frame: Frame {
                subjects: holder.into_iter().collect(),
                objects: Vec::new(),
                predicate: Predicate {
                    span: token.span,
                    text: token.form.clone(),
                    lemma,
                    relation,
                },
            },
            own: outer.clone(),
            head: noun,
            rule: "noun-content",
        })
    }

    /// States who says the clause, with the clause as content.
    pub fn state_governor(&mut self, outside: Outside, content: &[usize]) {
        let Outside {
            frame,
            own,
            head,
            rule,
            ..
        } = outside;
        let first = self.out.len();
        let mut made = self.emit(head, &frame, &own, &[], rule);
        if made.is_empty() && !content.is_empty() {
            // nobody is named and nobody addressed: the content alone fills the statement
            let anybody = Frame {
                subjects: Vec::new(),
                objects: vec![Target::Noun(head)],
                predicate: frame.predicate,
            };
            made = self.emit(head, &anybody, &own, &[], rule);
            for &index in &made {
                self.out[index].object = None;
            }
        }
        debug_assert!(made.iter().all(|&index| index >= first));
        self.attach(&made, content);
    }

    /// R26: *according to X*: X is the source of the clause.
    fn according_to(&mut self, head: usize, outer: &Context) -> Option<Context> {
        let tree = &self.tree;
        let source = tree.by(head, &["obl"]).find(|&child| {
            matches!(
                tree.case(child).as_deref(),
                Some("according to" | "per" | "in the words of")
            )
        })?;
        let producer = self.producer(source);
        let context = outer.under(
            Operator::Report,
            Some(self.phrase(producer)),
            "according to",
        );
        // what is said of the source itself is the author's
        self.clause(source, &[], outer, "clause");
        Some(context)
    }

    /// Who made a document (*a statement released by the army*), else the noun itself.
    fn producer(&self, noun: usize) -> usize {
        let tree = &self.tree;
        let document = matches!(
            tree.lemma(noun).as_str(),
            "statement"
                | "report"
                | "letter"
                | "document"
                | "communique"
                | "communiqué"
                | "release"
                | "post"
        );
        if !document {
            return noun;
        }
        let by_clause = tree
            .by(noun, &["acl"])
            .find_map(|child| tree.agents(child).first().copied());
        let by_noun = tree.by(noun, &["nmod"]).find(|&child| {
            tree.deprel(child) == "nmod:poss"
                || matches!(tree.case(child).as_deref(), Some("by" | "from"))
        });
        by_clause.or(by_noun).unwrap_or(noun)
    }

    /// R27: reads the antecedents of conditions first, so that the consequent can point to them.
    pub fn conditions(&mut self, head: usize, outer: &Context) -> Option<Conditions> {
        let mut qualifiers = Vec::new();
        for child in self.tree.children(head).to_vec() {
            let mark = self.tree.mark(child).unwrap_or_default();
            let condition = is_condition(&mark);
            let inverted = self.is_inverted(child);
            if self.tree.relation(child) != "advcl" || !(condition || inverted) {
                continue;
            }
            let mark = if inverted { "if".to_owned() } else { mark };
            let mut context = outer.hypothetical(&mark);
            context.affirmed = mark != "unless";
            let made = self.clause(child, &[], &context, "condition");
            qualifiers.push(self.clause_qualifier("condition", child, &made));
        }
        (!qualifiers.is_empty()).then_some(Conditions { qualifiers })
    }

    /// *Had the court known*, *should talks fail*, *were the border to close*: an auxiliary before the subject, with no
    /// mark, makes a condition.
    fn is_inverted(&self, child: usize) -> bool {
        let tree = &self.tree;
        let Some(subject) = tree
            .first(child, &["nsubj"])
            .filter(|_| tree.mark(child).is_none_or(|mark| mark == "to"))
        else {
            return false;
        };
        let first = tree
            .sentence
            .subtree(child)
            .first()
            .copied()
            .unwrap_or(child);
        let auxiliary = matches!(tree.form(first).as_str(), "had" | "should" | "were");
        auxiliary && first < subject && matches!(tree.relation(first), "aux" | "cop")
    }

    fn clause_qualifier(&self, kind: &str, child: usize, made: &[usize]) -> Qualifier {
        let tokens = self.tree.sentence.subtree(child);
        let span = tokens
            .iter()
            .fold(self.tree.token(child).span, |span, &index| {
                span.cover(self.tree.token(index).span)
            });
        Qualifier {
            kind: kind.to_owned(),
            span,
            text: self.document.slice(span).to_owned(),
            statement: made.first().copied(),
        }
    }

    /// The verbal complement whose subject `head` shares (R11).
    pub fn verbal_complement(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        tree.by(head, &["xcomp"])
            .find(|&child| tree.is_predicate(child) || tree.is_infinitive(child))
    }

    /// What the governor `head` makes of the complement at `child`.
    pub fn operator_of(&self, head: usize, child: usize) -> Option<Operator> {
        let tree = &self.tree;
        let mark = tree.mark(child);
        let frame = match (tree.relation(child), mark.as_deref()) {
            (_, Some("against")) => "against-ving",
            (
                _,
                Some(
                    "of" | "from" | "for" | "about" | "with" | "at" | "into" | "on" | "toward"
                    | "towards",
                ),
            ) => "of-ving",
            ("advcl" | "acl", Some("to" | "in")) if tree.token(child).xpos == "VBG" => "of-ving",
            ("xcomp" | "acl" | "csubj" | "advcl", _) if tree.is_infinitive(child) => "to",
            ("xcomp", _) => "to",
            ("acl" | "advcl", None)
                if tree.token(child).xpos.starts_with("VB") && !tree.has(child, &["nsubj"]) =>
            {
                "none"
            }
            (_, Some("whether" | "if")) => "wh",
            _ => "that",
        };
        // *have yet to reply*, *is yet to reply*
        let yet = |index: usize| {
            tree.by(index, &["advmod"])
                .any(|adverb| tree.form(adverb) == "yet")
        };
        if frame == "to"
            && matches!(tree.lemma(head).as_str(), "have" | "be" | "remain")
            && (yet(head) || yet(child))
        {
            return Some(Operator::NegativeImplicative);
        }
        let known = self.operator(head, frame);
        if known.is_some() || tree.token(head).upos != Upos::Verb || tree.copula(head).is_some() {
            return known;
        }
        // a verb that the lexicon lacks: a clause with *that* is its subject's word, an infinitive
        // what its subject is up to; neither is the author's
        match (tree.relation(child), frame) {
            ("ccomp", "that") => Some(Operator::Report),
            ("ccomp" | "xcomp", "wh") => Some(Operator::Open),
            ("xcomp", "to") if tree.is_infinitive(child) => Some(Operator::Desire),
            // *is discussing joining*, *was arrested for spying*
            ("xcomp", "to") if tree.token(child).xpos == "VBG" => Some(Operator::Open),
            (_, "of-ving" | "against-ving") => Some(Operator::Open),
            _ => None,
        }
    }

    /// R10, R11, R13: a clause that is what the governor says, fears, wants, tries.
    pub fn complement(&mut self, governor: &Governor, child: usize) {
        let head = governor.head;
        let tree = &self.tree;
        let deprel = self.tree.relation(child);
        if deprel == "xcomp" && !tree.is_predicate(child) && !tree.is_infinitive(child) {
            self.secondary(governor, child);
            return;
        }
        if deprel == "parataxis"
            && !(self.colon_between(head, child) && self.operator(head, "that").is_some())
        {
            let content = self
                .operator(head, "that")
                .filter(|_| !tree.has(head, &["ccomp"]) && child < head);
            if content.is_none() {
                self.clause(child, &[], &governor.context.presupposed(), "parataxis");
                return;
            }
        }
        let passive = tree.is_passive(head);
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
            ("xcomp", _) if !objects.is_empty() && !is_subject_control(&tree.lemma(head)) => {
                objects.clone()
            }
            ("xcomp", Some(Operator::Desire)) if let Some(folded) = &addressed => {
                folded.nouns.clone()
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
            self.noun_content(noun, child, self.operator(noun, "that"), governor.context);
            return;
        }
        let Some(operator) = operator else {
            let inner = self.clause(child, &inherited, governor.context, "complement");
            self.attach(governor.made, &inner);
            return;
        };
        let mut context = self.voiced_context(governor, operator, passive);
        // *fears that if S, …*: the reader may take the condition for what is feared
        if deprel == "ccomp" && self.tree.by(child, &["mark"]).count() > 1 {
            let condition = self
                .tree
                .by(child, &["mark"])
                .find(|&mark| is_condition(&self.tree.form(mark)));
            if let Some(mark) = condition {
                context = context.hypothetical(&self.tree.form(mark));
            }
        }
        let inner = self.clause(child, &inherited, &context, "complement");
        self.attach(governor.made, &inner);
    }

    /// The context below an operator on `governor`: its holder is the subject, or the agent of a
    /// passive.
    fn voiced_context(
        &mut self,
        governor: &Governor,
        operator: Operator,
        passive: bool,
    ) -> Context {
        let holder = if passive {
            self.tree.agents(governor.head).first().copied()
        } else {
            governor.subjects.first().copied()
        };
        let holder = holder.map(|index| self.phrase(self.producer(index)));
        let cue = self.tree.token(governor.head).form.clone();
        let mut context = governor.context.clone();
        let raises = operator == Operator::Belief
            || (operator == Operator::Desire
                && matches!(
                    self.tree.lemma(governor.head).as_str(),
                    "want" | "intend" | "plan" | "wish"
                ));
        if raises && !context.affirmed {
            // *does not believe that S* denies S, not the believing; so with *does not want*
            context = context.affirmed().under(operator, holder, &cue);
            context.affirmed = false;
            return context;
        }
        context.under(operator, holder, &cue)
    }

    /// R28, secondary predication: *called the attack a provocation*, *views it as a threat*.
    fn secondary(&mut self, governor: &Governor, child: usize) {
        let objects = self.reflected(self.objects(governor.head), governor.subjects);
        if !objects.is_empty() {
            self.state_secondary(governor, &objects, child);
        }
        for conjunct in self.tree.conjuncts(child) {
            if self.takes_content(conjunct) && !self.visited[conjunct] {
                self.visited[conjunct] = true;
                self.adjectival_clause(governor, conjunct, governor.subjects);
            }
        }
        self.below(child, governor.context);
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

    /// States that `whom` are what the noun or adjective at `what` says, in the governor's word if it
    /// is one of saying or thinking.
    pub fn state_secondary(&mut self, governor: &Governor, whom: &[usize], what: usize) {
        let spoken = self
            .operator(governor.head, "as")
            .or_else(|| self.operator(governor.head, "that"));
        let passive = self.tree.is_passive(governor.head);
        let context = match spoken {
            Some(_) => self.voiced_context(governor, Operator::Report, passive),
            None => governor.context.clone(),
        };
        for complement in self.tree.conjuncts(what) {
            let adjective = self.tree.token(complement).upos == Upos::Adj;
            let (lemma, objects, relation) = if adjective {
                self.adjectival(complement)
            } else {
                (
                    "be".to_owned(),
                    vec![Target::Noun(complement)],
                    Some("isA".to_owned()),
                )
            };
            let token = self.tree.token(complement);
            let frame = Frame {
                subjects: whom.to_vec(),
                objects,
                predicate: Predicate {
                    span: token.span,
                    text: token.form.clone(),
                    lemma,
                    relation,
                },
            };
            let made = self.emit(complement, &frame, &context, &[], "secondary-predicate");
            for &index in governor.made {
                self.out[index].content.extend(&made);
            }
        }
    }

    /// R12, R13, R16, R27: clauses that go with a clause.
    pub fn adverbial_clause(&mut self, governor: &Governor, child: usize, outer: &Context) {
        if self.visited[child] {
            return;
        }
        let head = governor.head;
        let mark = self.tree.mark(child);
        let gerund = self.tree.token(child).xpos == "VBG";
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
        });
        if accused.is_some() && self.accusation(governor, child) {
            return;
        }
        let infinitive = self.tree.is_infinitive(child);
        let finite = self.tree.has(child, &["nsubj", "csubj"]);
        let (kind, context, inherited, rule): (&str, Context, &[usize], &'static str) = match mark
            .as_deref()
        {
            Some(cue @ ("without" | "instead of" | "rather than" | "instead" | "rather")) => {
                let mut context = governor.context.clone();
                context.affirmed = !context.affirmed;
                (
                    "circumstance",
                    context.noted(format!("“{cue}”: negation")),
                    governor.subjects,
                    "participial-clause",
                )
            }
            Some("because" | "since" | "as" | "given" | "given that") if finite => {
                ("cause", outer.affirmed(), &[], "cause")
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
            _ if infinitive => (
                "purpose",
                governor.context.purpose("to"),
                governor.subjects,
                "purpose",
            ),
            Some(
                "after" | "before" | "until" | "once" | "as" | "since" | "when" | "as soon as",
            ) => ("time", outer.affirmed(), governor.subjects, "time"),
            _ if finite => ("time", outer.affirmed(), &[], "adverbial-clause"),
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
        let patients;
        let inherited = if operator == Some(Operator::Desire) && !objects.is_empty() {
            &objects
        } else if kind == "purpose" && self.tree.is_passive(head) && governor.subjects.is_empty() {
            patients = self.tree.subjects(head);
            &patients
        } else {
            &inherited
        };
        let context = match operator {
            Some(operator) => self.voiced_context(governor, operator, self.tree.is_passive(head)),
            None => context,
        };
        let inner = self.clause(child, inherited, &context, rule);
        if operator.is_some() {
            self.attach(governor.made, &inner);
        } else if let Some(&first) = governor.made.first() {
            // one pointer is enough: the statements of a clause share their circumstances
            let qualifier = self.clause_qualifier(kind, child, &inner);
            self.out[first].qualifiers.push(qualifier);
        }
    }

    /// R16: *with X issuing a warning*, where the reader hangs X from the verb: X does it.
    fn absolute_subject(&self, head: usize, child: usize) -> Vec<usize> {
        let tree = &self.tree;
        let mark = tree.first(child, &["mark"]);
        let own = tree
            .sentence
            .subtree(child)
            .into_iter()
            .find(|&index| Some(index) != mark);
        let start = own.unwrap_or(child);
        let marked = tree.mark(child);
        let with = marked.as_deref() == Some("with");
        if tree.token(child).xpos != "VBG"
            || tree.has(child, &["nsubj"])
            || (marked.is_some() && !with)
        {
            return Vec::new();
        }
        let before = tree.by(head, &["obl", "nmod"]).find(|&noun| {
            let case = tree.case(noun);
            (case.as_deref() == Some("with") || (with && case.is_none()))
                && tree
                    .sentence
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
                .by(adjective, &["advcl", "ccomp", "xcomp"])
                .any(|clause| self.operator_of(adjective, clause).is_some())
    }

    /// The clauses that are the content of an adjective, without a statement of the adjective itself.
    fn adjectival_content(&mut self, governor: &Governor, adjective: usize, subjects: &[usize]) {
        let clauses: Vec<usize> = self
            .tree
            .by(adjective, &["advcl", "ccomp", "xcomp", "acl"])
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
    fn adjectival_clause(&mut self, governor: &Governor, child: usize, subjects: &[usize]) {
        let (lemma, objects, relation) = self.adjectival(child);
        let token = self.tree.token(child);
        let frame = Frame {
            subjects: subjects.to_vec(),
            objects,
            predicate: Predicate {
                span: token.span,
                text: token.form.clone(),
                lemma,
                relation,
            },
        };
        let context = governor.context.affirmed();
        let inner: Vec<usize> = self
            .tree
            .children(child)
            .iter()
            .copied()
            .filter(|&c| {
                matches!(self.tree.relation(c), "advcl" | "ccomp" | "xcomp" | "acl")
                    && !self.visited[c]
            })
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
                    self.out[index].predicate.lemma = format!("be {}", self.tree.form(child));
                    self.out[index].predicate.relation = self.adjective_relation(child);
                    self.out[index].object = None;
                }
            }
            self.attach(&made, &content);
        }
        self.below(child, &context);
    }

    /// The relation of an adjective with a clause as content (*be concerned that S*).
    pub fn adjective_relation(&self, adjective: usize) -> Option<String> {
        let lemma = format!("be {}", self.tree.form(adjective));
        self.lexicon.relation(&lemma, None).map(str::to_owned)
    }

    /// R13: *accused X of doing*, *stopped X from doing*: X does it. Whether the governor is of this
    /// kind.
    fn accusation(&mut self, governor: &Governor, child: usize) -> bool {
        let head = governor.head;
        let Some(operator) = self.operator_of(head, child) else {
            return false;
        };
        let passive = self.tree.is_passive(head);
        let objects = self.objects(head);
        let doer = if passive || objects.is_empty() {
            self.patients(governor)
        } else {
            objects
        };
        let context = self.voiced_context(governor, operator, passive);
        let inner = self.clause(child, &doer, &context, "accusation-content");
        self.attach(governor.made, &inner);
        true
    }

    fn patients(&self, governor: &Governor) -> Vec<usize> {
        let own = self.tree.subjects(governor.head);
        if own.is_empty() {
            governor.subjects.to_vec()
        } else {
            own
        }
    }

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
        let tree = &self.tree;
        if tree.deprel(child) == "acl:relcl" && self.is_content(noun, child) {
            self.noun_content(noun, child, self.operator(noun, "that"), context);
            return;
        }
        if tree.deprel(child) == "acl:relcl" {
            let context = if self.is_presupposed(noun, child) {
                context.presupposed()
            } else {
                context.indefinite()
            };
            let inherited = match tree.gap(child) {
                Gap::Subject | Gap::Filled => vec![noun],
                Gap::Object | Gap::Adverbial => Vec::new(),
            };
            let gap = tree.gap(child);
            let made = self.clause(child, &inherited, &context, "relative-clause");
            if gap == Gap::Object {
                let phrase = self.phrase(noun);
                for index in made {
                    if self.out[index].object.is_none() {
                        self.out[index].object = Some(Filler::Phrase(phrase.clone()));
                    }
                }
            }
            return;
        }
        if tree.token(child).upos == Upos::Adj && self.takes_content(child) {
            self.noun_adjective(noun, child, context);
            return;
        }
        let operator = self.operator_of(noun, child);
        if operator.is_some() || tree.is_infinitive(child) {
            self.noun_content(noun, child, operator, context);
            return;
        }
        if matches!(
            tree.mark(child).as_deref(),
            Some("of" | "for" | "in" | "to" | "about")
        ) {
            // *a policy of supporting X*: whoever has the policy does it
            let doer = self.holder(noun);
            self.clause(child, &doer, context, "noun-content");
            return;
        }
        self.clause(child, &[noun], context, "participle-after-noun");
    }

    /// *allegations that the police took bribes*: after a noun of saying or fearing, *that* with a clause that lacks
    /// nothing is its content, whatever the reader thinks.
    fn is_content(&self, noun: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let start = tree
            .sentence
            .subtree(clause)
            .first()
            .copied()
            .unwrap_or(clause);
        let that = tree.form(start) == "that" && tree.relation(start) != "nsubj";
        let subject = tree.by(clause, &["nsubj"]).any(|child| child != start);
        let whole = tree.by(clause, &["obj"]).any(|child| child != start)
            || tree.copula(clause).is_some()
            || tree.is_passive(clause)
            || tree.has(clause, &["obl", "aux"]);
        that && subject && whole && self.operator(noun, "that").is_some()
    }

    /// *the fear that S*, *efforts to V*: the noun's operator, else a purpose.
    fn noun_content(
        &mut self,
        noun: usize,
        child: usize,
        operator: Option<Operator>,
        context: &Context,
    ) {
        let holders = self.holder(noun);
        // *made no secret of their desire*: what somebody has is not denied
        let possessed = self
            .tree
            .children(noun)
            .iter()
            .any(|&child| self.tree.deprel(child) == "nmod:poss");
        let context = &if possessed {
            context.affirmed()
        } else {
            context.clone()
        };
        let phrase = holders.first().map(|&index| self.phrase(index));
        let cue = self.tree.token(noun).form.clone();
        let denier = self.tree.head(noun).filter(|&verb| {
            self.tree.relation(noun) == "obj" && self.operator(verb, "that") == Some(Operator::Deny)
        });
        let inner = match operator {
            // *denied reports that S*: whoever denies them says that it is not so
            _ if denier.is_some() => {
                let verb = denier.unwrap_or(noun);
                let subject = self
                    .tree
                    .subjects(verb)
                    .first()
                    .map(|&index| self.phrase(index));
                let above = self.contexts[verb].clone().unwrap_or_else(Context::author);
                above.under(Operator::Deny, subject, &self.tree.token(verb).form)
            }
            Some(operator) if phrase.is_none() && operator == Operator::Desire => {
                context.purpose(&cue)
            }
            Some(operator) => context.under(operator, phrase, &cue),
            None => context.purpose(&cue),
        };
        // *has no plan to join*
        let none = self
            .tree
            .by(noun, &["det"])
            .any(|det| self.tree.form(det) == "no");
        let inner = if none { inner.denied() } else { inner };
        self.clause(child, &holders, &inner, "noun-content");
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
        let Some(verb) = tree
            .head(noun)
            .filter(|_| matches!(tree.relation(noun), "obj" | "obl"))
        else {
            return Vec::new();
        };
        if tree.relation(noun) == "obl" {
            return if self.theme(verb) == Some(noun) {
                self.receivers(verb)
            } else {
                Vec::new()
            };
        }
        if let Some(receiver) = tree.first(verb, &["iobj"]) {
            return tree.conjuncts(receiver);
        }
        if self
            .lexicon
            .light_verb(&tree.lemma(verb), &tree.lemma(noun))
            .is_some()
            || tree.lemma(verb) == "have"
        {
            return tree.subjects(verb);
        }
        Vec::new()
    }

    /// A relative clause that adds to what is known already: after a comma, a name or a definite noun.
    fn is_presupposed(&self, noun: usize, clause: usize) -> bool {
        let tree = &self.tree;
        let start = tree
            .sentence
            .subtree(clause)
            .first()
            .copied()
            .unwrap_or(clause);
        let comma = start > 0 && matches!(tree.form(start - 1).as_str(), "," | "—" | "–" | "-")
            || matches!(tree.form(start).as_str(), "," | "—" | "–");
        let definite = tree
            .by(noun, &["det"])
            .any(|det| matches!(tree.form(det).as_str(), "the" | "these" | "those" | "this"));
        comma || definite || tree.token(noun).upos == Upos::Propn
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

fn is_condition(mark: &str) -> bool {
    matches!(
        mark,
        "if" | "unless" | "in case" | "provided" | "provided that" | "even if" | "only if"
    )
}

/// E5: *promise X to V*, *threaten X to V*: the subject does it.
fn is_subject_control(lemma: &str) -> bool {
    matches!(
        lemma,
        "promise" | "threaten" | "vow" | "use" | "take" | "spend"
    )
}
