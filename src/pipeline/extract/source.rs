//! Who says a clause from outside it: inquits, *the fear is that*, *according to*; and the conditions that it stands
//! under (R9, R25–R27).

use super::Extractor;
use super::complement::Governor;
use super::factuality::{Context, Degree};
use super::frame::{Frame, Target, said_by};
use actant_base::statement::{EntityKind, Omission, Qualifier, QualifierKind, RuleName};
use actant_base::syntax::relation::{
    ACL, ADVCL, AUX, CCOMP, CONJ, COP, DET, NMOD, NSUBJ, OBJ, OBL, PARATAXIS, PUNCT, XCOMP,
};
use actant_base::syntax::{NameKind, Tree, Upos};
use actant_words::lexicon::{Complement, Group, Operator};
use std::sync::Arc;

/// Somebody outside the clause who says it (*…, diplomats fear*; *the fear is that …*).
pub struct Outside {
    /// The context that it makes for the clause.
    pub context: Context,
    /// What states it; nothing for *according to*.
    frame: Frame,
    /// Its own context.
    own: Context,
    head: usize,
    rule: RuleName,
}

/// Verbs after *as* that give another's word; *as he warned*, *as she promised* say that it came so.
fn is_citing(lemma: &str) -> bool {
    matches!(
        lemma,
        "say"
            | "report"
            | "note"
            | "write"
            | "claim"
            | "allege"
            | "state"
            | "observe"
            | "argue"
            | "mention"
            | "maintain"
            | "assert"
            | "contend"
    )
}

/// Nouns for words that somebody sends out.
pub fn is_message(lemma: &str) -> bool {
    matches!(
        lemma,
        "statement"
            | "report"
            | "letter"
            | "document"
            | "communique"
            | "communiqué"
            | "release"
            | "post"
            | "message"
            | "greeting"
            | "condolence"
            | "congratulation"
            | "cable"
            | "appeal"
            | "decree"
            | "telegram"
            | "memo"
            | "memorandum"
            | "email"
            | "e-mail"
            | "tweet"
            | "note"
            | "dispatch"
            | "declaration"
            | "testimony"
            | "speech"
            | "reply"
            | "answer"
    )
}

/// Verbs of sending out a message.
pub fn is_issuing(lemma: &str) -> bool {
    matches!(
        lemma,
        "issue"
            | "release"
            | "publish"
            | "send"
            | "post"
            | "write"
            | "deliver"
            | "make"
            | "give"
            | "read"
            | "circulate"
    )
}

/// The antecedents of a clause's conditions.
pub struct Conditions {
    pub qualifiers: Vec<Qualifier>,
}

impl Conditions {
    /// How sure a consequent is: *would* and *could* make it possible, else it is probable.
    pub fn degree(&self, tree: &Tree, head: usize) -> Degree {
        let modal = |child: usize| matches!(tree.lemma(child), "would" | "could" | "may" | "might");
        if tree.by(head, AUX).any(modal) {
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
        let clause = self.tree.by(head, PARATAXIS | ADVCL).find(|&child| {
            !self.visited[child]
                && !self.colon_between(head, child)
                && self.says_without_content(child, outer.affirmed)
        })?;
        let operator = self.aside_operator(clause, head)?;
        self.visited[clause] = true;
        // *the firm, it should be noted, employs ten*: the author says so
        if self.is_to_be_noted(clause) {
            self.omit(clause, Omission::Remark);
            return None;
        }
        self.govern(clause, head, Complement::That, operator);
        // *it was alleged*: by whom is unsaid
        let subjects = if self.tree.is_passive(clause) {
            self.tree.agents(clause)
        } else {
            self.tree.subjects(clause)
        };
        let holder = subjects
            .first()
            .map(|&index| self.phrase(self.producer(index)));
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
        let time = self.said(clause);
        Some(Outside {
            context: outer.under(operator, holder, &cue).said(outer, time),
            frame: Frame {
                subjects,
                objects,
                predicate,
            },
            own: outer.clone(),
            head: clause,
            rule: RuleName::Inquit,
        })
    }

    /// What a clause of saying beside what is said makes of it: what is over is no promise and no wish (*had left, the
    /// guards swore*).
    fn aside_operator(&self, clause: usize, content: usize) -> Option<Operator> {
        let operator = self.operator(clause, Complement::That)?;
        match operator {
            // *was sworn in*
            Operator::Commissive | Operator::Desire if self.is_passive(clause) => None,
            Operator::Commissive | Operator::Desire if !self.is_ahead(content) => {
                Some(Operator::Report)
            }
            Operator::Commissive | Operator::Desire => Some(operator),
            Operator::Factive
                if self
                    .lexicon
                    .is_in(Group::Lamenting, self.tree.lemma(clause)) =>
            {
                Some(Operator::ReportFactive)
            }
            _ => Some(operator).filter(|operator| operator.is_inquit()),
        }
    }

    /// Whether a clause tells who says something, and not what.
    fn says_without_content(&self, clause: usize, affirmed: bool) -> bool {
        let tree = &self.tree;
        let lemma = tree.lemma(clause);
        let addressed = matches!(lemma, "tell" | "remind" | "inform" | "assure");
        let mark = tree.mark(clause);
        // *as the paper reported, two fled*
        let cited = || {
            let cites = mark.as_deref() == Some("as") && is_citing(lemma);
            // *as the paper has reported*; *as I have said* cites nobody else
            let other = |noun: usize| tree.token(noun).upos != Upos::Pron;
            let over = |aux: usize| {
                tree.lemma(aux) == "have"
                    && tree.subjects(clause).first().copied().is_some_and(other)
            };
            affirmed && cites && tree.by(clause, AUX).all(over)
        };
        (tree.is(clause, PARATAXIS) || mark.is_none() || cited())
            && !self.is_inverted(clause)
            && tree
                .head(clause)
                .is_some_and(|head| self.aside_operator(clause, head).is_some())
            && tree.token(clause).upos == Upos::Verb
            && tree.has(clause, NSUBJ)
            && !tree.has(clause, CCOMP | XCOMP)
            && (addressed || !tree.has(clause, OBJ))
    }

    pub fn colon_between(&self, a: usize, b: usize) -> bool {
        (a.min(b)..a.max(b)).any(|index| self.tree.form(index) == ":")
    }

    /// R9: *the fear is that S*: whoever fears, S is the content.
    pub fn noun_governor(&mut self, head: usize, outer: &Context) -> Option<Outside> {
        let tree = &self.tree;
        let infinitive = tree.is_infinitive(head) && tree.copula(head).is_some();
        let noun = tree.children(head).iter().copied().find(|&child| {
            tree.deprel(child) == "nsubj:outer" || (infinitive && tree.is(child, NSUBJ))
        })?;
        let frame = if infinitive {
            Complement::To
        } else {
            Complement::That
        };
        // *one of the aims is to win*
        let of = |&child: &usize| tree.case(child).as_deref() == Some("of");
        let part = matches!(tree.form(noun), "one" | "part" | "some" | "another");
        let whole = tree.by(noun, NMOD).find(of).filter(|_| part);
        let noun = whole.unwrap_or(noun);
        let operator = self.operator(noun, frame)?;
        self.govern(noun, head, frame, operator);
        let holder = tree.by(noun, NMOD).find(|&child| {
            tree.deprel(child) == "nmod:poss"
                || matches!(tree.case(child).as_deref(), Some("of" | "among"))
        });
        self.spent[noun] = true;
        let phrase = holder.map(|index| self.phrase(index));
        let token = self.tree.token(noun);
        let lemma = self.tree.lemma(noun);
        let event = self.lexicon.event(lemma);
        let lemma = event.map_or(lemma, |event| &event.verb).to_owned();
        let relation = self.lexicon.relation(&lemma, None).map(Arc::from);
        Some(Outside {
            context: outer.under(operator, phrase, &token.form),
            frame: Frame {
                subjects: holder.into_iter().collect(),
                objects: Vec::new(),
                predicate: said_by(token, lemma, relation),
            },
            own: outer.clone(),
            head: noun,
            rule: RuleName::NounContent,
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
        let qualifiers = if rule == RuleName::Inquit {
            self.qualifiers(head)
        } else {
            Vec::new()
        };
        let mut made = self.emit(head, &frame, &own, &qualifiers, rule);
        if made.is_empty() && !content.is_empty() {
            // nobody is named and nobody addressed: the content alone fills the statement
            let anybody = Frame {
                subjects: Vec::new(),
                objects: vec![Target::Noun(head)],
                predicate: frame.predicate,
            };
            made = self.emit(head, &anybody, &own, &qualifiers, rule);
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
        let cited = |&child: &usize| {
            matches!(
                tree.case(child).as_deref(),
                Some("according to" | "per" | "in the words of")
            )
        };
        let source = tree.by(head, OBL).find(cited);
        // *they broke in and fled, according to the police*: at the end, after a comma, it is for all that stands before
        let last = || {
            // *seized the port, killing ten, according to the army*
            let below = |verb| tree.by(verb, CONJ | ADVCL | XCOMP);
            let beside = below(head).flat_map(|verb| [verb].into_iter().chain(below(verb)));
            let obliques = beside.flat_map(|verb| tree.by(verb, OBL));
            let mut sources = obliques.filter(cited);
            sources.find(|&source| {
                let start = tree.start(source);
                let comma = tree.form(start) == "," || (start > 0 && tree.form(start - 1) == ",");
                comma
                    && (source + 1..tree.len())
                        .all(|after| tree.dominates(source, after) || tree.is(after, PUNCT))
            })
        };
        let source = source.or_else(last);
        // the first of the coordinated clauses has cited it for all
        let source = source.filter(|&source| !self.visited[source]);
        let Some(source) = source else {
            let passive = self.reported_by(head, outer);
            return passive.or_else(|| self.in_view_of(head, outer));
        };
        let producer = self.producer(source);
        let context = outer.under(
            Operator::Report,
            Some(self.phrase(producer)),
            "according to",
        );
        // what is said of the source itself is the author's
        self.clause(source, &[], outer, RuleName::Clause);
        Some(context)
    }

    /// R26: *as reported by X*, *as claimed by X*: the clause is the word of X.
    fn reported_by(&mut self, head: usize, outer: &Context) -> Option<Context> {
        let tree = &self.tree;
        let clause = tree.by(head, ADVCL).find(|&child| {
            tree.mark(child).as_deref() == Some("as")
                && tree.token(child).xpos == "VBN"
                && !tree.has(child, NSUBJ)
                && is_citing(tree.lemma(child))
        })?;
        let agent = tree
            .by(clause, OBL)
            .find(|&noun| tree.case(noun).as_deref() == Some("by"))?;
        let operator = self
            .operator(clause, Complement::That)
            .filter(|operator| operator.is_inquit())?;
        self.omit(clause, Omission::Remark);
        self.visited[clause] = true;
        let holder = self.phrase(self.producer(agent));
        Some(outer.under(operator, Some(holder), self.tree.form(clause)))
    }

    /// R26: *in the mayor's view*, *in the opinion of doctors*: the clause is what somebody thinks.
    fn in_view_of(&mut self, head: usize, outer: &Context) -> Option<Context> {
        let Some(view) = self.view(head) else {
            let account = self.by_account(head, outer);
            return account.or_else(|| self.way_seen(head, outer));
        };
        let tree = &self.tree;
        let holder = tree.by(view, NMOD).find(|&child| {
            tree.deprel(child) == "nmod:poss" || tree.case(child).as_deref() == Some("of")
        })?;
        let (holder, cue) = (self.phrase(holder), tree.token(view).form.clone());
        let operator = match tree.lemma(view) {
            "word" => Operator::Report,
            _ => Operator::Belief,
        };
        Some(outer.under(operator, Some(holder), &cue))
    }

    /// R26: *the way the union sees it*: the clause is what the union thinks.
    fn way_seen(&mut self, head: usize, outer: &Context) -> Option<Context> {
        let tree = &self.tree;
        let seen = |noun: usize| {
            let mut clauses = tree.by(noun, ACL);
            clauses.find(|&clause| {
                let sees = matches!(tree.lemma(clause), "see" | "tell" | "put" | "remember");
                sees && tree.by(clause, OBJ).any(|it| tree.form(it) == "it")
            })
        };
        let mut ways = tree.by(head, OBL).filter(|&noun| tree.lemma(noun) == "way");
        let (way, clause) = ways.find_map(|noun| Some((noun, seen(noun)?)))?;
        let holder = self.phrase(*tree.subjects(clause).first()?);
        let cue = tree.form(way).to_owned();
        self.omit(clause, Omission::Remark);
        self.visited[clause] = true;
        Some(outer.under(Operator::Belief, Some(holder), &cue))
    }

    /// R26: *by his own account*, *by most accounts*: the clause is the word of somebody, or of nobody named.
    fn by_account(&self, head: usize, outer: &Context) -> Option<Context> {
        let tree = &self.tree;
        let account = tree.by(head, OBL).find(|&noun| {
            let word = matches!(tree.lemma(noun), "account" | "estimate" | "report");
            let agent = tree.deprel(noun) == "obl:agent" || noun > head && tree.is_passive(head);
            // *by the report* is done by it; *by all accounts*, *by reports*
            let several = tree.token(noun).has_feature("Number", "Plur");
            let one = |det: usize| matches!(tree.form(det), "the" | "a" | "an" | "this" | "these");
            let owned = tree
                .by(noun, NMOD)
                .any(|owner| tree.deprel(owner) == "nmod:poss");
            word && !agent
                && tree.case(noun).as_deref() == Some("by")
                && (owned || several && !tree.by(noun, DET).any(one))
        })?;
        let cue = tree.form(account);
        let owner = tree
            .by(account, NMOD)
            .find(|&owner| tree.deprel(owner) == "nmod:poss");
        Some(match owner {
            Some(owner) => outer.under(Operator::Report, Some(self.phrase(owner)), cue),
            None => outer.under(Operator::Hearsay, None, cue),
        })
    }

    /// The noun of an adverbial that says in whose view a clause holds.
    pub fn view(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        tree.by(head, OBL).find(|&child| {
            let noun = tree.lemma(child);
            // *in view of the strike* is because of it
            let the = tree.by(child, DET).next().is_some();
            let owned = tree.by(child, NMOD).any(|owner| {
                tree.deprel(owner) == "nmod:poss"
                    || (the && tree.case(owner).as_deref() == Some("of"))
            });
            owned
                && tree.case(child).as_deref() == Some("in")
                && matches!(
                    noun,
                    "view" | "opinion" | "judgment" | "judgement" | "assessment" | "word"
                )
        })
    }

    /// *stressed the role that Chad plays*, *spoke of men who had fled*: what is told of the thing that somebody speaks of, or
    /// of somebody new, is his word.
    pub fn spoken_of(&self, noun: usize, context: &Context) -> Option<Context> {
        let tree = &self.tree;
        if let Some(told) = self.reported_of(noun, context) {
            return Some(told);
        }
        // *announced a coalition that Chad joined*: a body is not there before it is spoken of
        let body = || self.lexicon.kind(tree.lemma(noun)) == Some(EntityKind::Organisation);
        let free = || !self.is_agent(noun) || self.is_new(noun) && !body();
        let frame = match tree.relation(noun) {
            "obj" if free() => Complement::Np,
            "obl" if self.is_new(noun) && tree.case(noun).as_deref() == Some("of") => {
                Complement::AboutNp
            }
            _ => return None,
        };
        let verb = tree.head(noun)?;
        let operator = self
            .operator(verb, frame)
            .filter(|operator| matches!(operator, Operator::Report | Operator::ReportFactive))?;
        let holder = tree
            .subjects(verb)
            .first()
            .map(|&holder| self.phrase(holder));
        let spoken = tree.token(verb).upos == Upos::Verb && holder.is_some();
        spoken.then(|| context.under(operator, holder, &tree.token(verb).form))
    }

    /// *reports of soldiers burning huts*, *claims of guards who took bribes*: what is told of them is what the noun before says.
    fn reported_of(&self, noun: usize, context: &Context) -> Option<Context> {
        let tree = &self.tree;
        let of = tree.is(noun, NMOD) && tree.case(noun).as_deref() == Some("of");
        let words = tree.head(noun).filter(|_| of && self.is_new(noun))?;
        let several = tree.token(words).has_feature("Number", "Plur");
        let operator = self.operator(words, Complement::That).filter(|operator| {
            let told = matches!(operator, Operator::Report | Operator::Allege);
            told && several && tree.token(words).upos == Upos::Noun
        })?;
        Some(context.under(operator, None, tree.form(words)))
    }

    /// *men*, *a man*: a noun for somebody of whom the text has not spoken.
    fn is_new(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let known = |child: &usize| {
            let article = tree.is(*child, DET) && !matches!(tree.form(*child), "a" | "an");
            article || tree.deprel(*child) == "nmod:poss"
        };
        tree.token(noun).upos == Upos::Noun && !tree.children(noun).iter().any(known)
    }

    /// Who made a document (*a statement released by the army*), else the noun itself.
    pub fn producer(&self, noun: usize) -> usize {
        let tree = &self.tree;
        if !is_message(tree.lemma(noun)) {
            return noun;
        }
        // *a memo obtained by the paper*: whoever came by it did not write it
        let by_clause = tree
            .by(noun, ACL)
            .filter(|&clause| !self.lexicon.is_in(Group::Obtaining, tree.lemma(clause)))
            .find_map(|child| tree.agents(child).first().copied());
        let by_noun = tree.by(noun, NMOD).find(|&child| {
            tree.deprel(child) == "nmod:poss"
                || tree.case(child).as_deref() == Some("by")
                || tree.case(child).as_deref() == Some("from") && !self.is_origin(noun, child)
        });
        // *issued a statement announcing that S*
        let by_verb = || {
            let verb = tree.head(noun).filter(|_| tree.is(noun, OBJ))?;
            let issues = is_issuing(tree.lemma(verb)) && !tree.is_passive(verb);
            tree.subjects(verb).first().copied().filter(|_| issues)
        };
        by_clause.or(by_noun).or_else(by_verb).unwrap_or(noun)
    }

    /// *a report from Kenya*: a report comes from where it was made, a letter from whoever wrote it.
    fn is_origin(&self, noun: usize, from: usize) -> bool {
        let tree = &self.tree;
        tree.lemma(noun) == "report" && tree.token(from).name == Some(NameKind::Loc)
    }

    /// R27: reads the antecedents of conditions first, so that the consequent can point to them.
    pub fn conditions(&mut self, head: usize, outer: &Context) -> Option<Conditions> {
        let mut qualifiers = Vec::new();
        for child in self.tree.children(head).to_vec() {
            let mark = self.tree.mark(child).unwrap_or_default();
            let condition = is_condition(&mark);
            // *provided they respect the law*: the verb is a conjunction here
            let supposed = matches!(
                self.tree.form(child),
                "provided" | "providing" | "assuming" | "supposing"
            );
            let supposition = self
                .tree
                .first(child, CCOMP)
                .filter(|_| supposed && !self.tree.has(child, NSUBJ | OBJ));
            if let Some(clause) = supposition {
                self.omit(child, Omission::Conjunction);
                self.visited[child] = true;
                let cue = self.tree.form(child);
                let made = self.clause(clause, &[], &outer.hypothetical(cue), RuleName::Condition);
                qualifiers.push(self.clause_qualifier(QualifierKind::Condition, child, &made));
                continue;
            }
            let inverted = self.is_inverted(child);
            if !self.tree.is(child, ADVCL) || !(condition || inverted) {
                continue;
            }
            let mark = if inverted { "if".into() } else { mark };
            let mut context = outer.hypothetical(&mark);
            context.affirmed = mark != "unless";
            let made = self.clause(child, &[], &context, RuleName::Condition);
            qualifiers.push(self.clause_qualifier(QualifierKind::Condition, child, &made));
        }
        (!qualifiers.is_empty()).then_some(Conditions { qualifiers })
    }

    /// *warned of a war if the pact failed*: a warning in the past was given, whatever it is about.
    pub fn is_speech_act(&self, head: usize) -> bool {
        let tree = &self.tree;
        let spoken = |frame| {
            self.operator(head, frame)
                .is_some_and(|operator| operator.is_inquit() || operator == Operator::Commissive)
        };
        tree.token(head).upos == Upos::Verb
            && tree.token(head).xpos == "VBD"
            && !tree.has(head, AUX)
            && (spoken(Complement::That) || spoken(Complement::To))
    }

    /// *Had the court known*, *should talks fail*, *were the border to close*: an auxiliary before the subject, with no
    /// mark, makes a condition.
    fn is_inverted(&self, child: usize) -> bool {
        let tree = &self.tree;
        let Some(subject) = tree
            .first(child, NSUBJ)
            .filter(|_| tree.mark(child).is_none_or(|mark| mark == "to"))
        else {
            return false;
        };
        let first = tree.start(child);
        let auxiliary = matches!(tree.form(first), "had" | "should" | "were");
        auxiliary && first < subject && tree.is(first, AUX | COP)
    }

    pub fn clause_qualifier(&self, kind: QualifierKind, child: usize, made: &[usize]) -> Qualifier {
        let tokens = self.tree.subtree(child);
        // the commas around a clause are not its words
        let mark = |index: &&usize| self.tree.token(**index).upos == Upos::Punct;
        let first = tokens.iter().take_while(mark).count();
        let last = tokens.len() - tokens.iter().rev().take_while(mark).count();
        let span = tokens
            .get(first..last)
            .unwrap_or_default()
            .iter()
            .fold(self.tree.token(child).span, |span, &index| {
                span.cover(self.tree.token(index).span)
            });
        let span = self.document.closed(span);
        Qualifier {
            statement: made.first().copied(),
            ..Qualifier::of_words(kind, span, self.document.slice(span))
        }
    }
}

pub fn is_condition(mark: &str) -> bool {
    matches!(
        mark,
        "if" | "unless"
            | "in case"
            | "provided"
            | "providing"
            | "assuming"
            | "supposing"
            | "provided that"
            | "even if"
            | "only if"
            | "as long as"
            | "so long as"
    )
}
