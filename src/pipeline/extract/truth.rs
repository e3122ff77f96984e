//! Whether what a noun or a clause says is so, where the sentence itself tells: *it is a lie that S*, *the theory that S
//! is false*, *disproved the claim that S*, *there is no doubt that S*.

use super::Extractor;
use super::factuality::{self, Context, Degree};
use super::frame::{Frame, Target};
use super::governor::is_modal;
use actant_base::statement::{Phrase, RuleName};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, ADVMOD, AMOD, AUX, CSUBJ, DET, EXPL, MARK, NSUBJ, OBJ, OBL, PARATAXIS, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Operator, WordClass};

/// At most so many verbs between a noun and what is said of it (*is believed to have turned out to be false*).
const RAISED: usize = 4;

impl Extractor<'_> {
    /// What the predicate at `head` makes of a clause that *it* stands for, if the predicate is a noun: *it is a lie
    /// that S*, *it is not the case that S*. Nouns that say so are listed as adjectives are.
    pub fn clausal_predicate(&self, head: usize, clause: usize) -> Option<Operator> {
        let tree = &self.tree;
        let noun = tree.token(head).upos == Upos::Noun && tree.case(head).is_none();
        let empty = tree.has(head, EXPL)
            || tree
                .by(head, NSUBJ)
                .any(|subject| tree.form(subject) == "it");
        let whole = self.lacks_nothing(clause);
        let said = noun && empty && whole && tree.copula(head).is_some();
        let operator = self.clausal_noun(head).filter(|_| said)?;
        Some(operator)
    }

    /// What a noun says of a clause that it is the predicate of: *is a lie*, *is the case*.
    fn clausal_noun(&self, noun: usize) -> Option<Operator> {
        let lemma = self.tree.lemma(noun);
        let by = |class| self.lexicon.operator(class, lemma, Complement::That);
        match by(WordClass::Adjective).or_else(|| by(WordClass::Noun)) {
            Some(Operator::Counterfactive) => Some(Operator::NegativeImplicative),
            found => found.filter(|operator| !operator.is_voiced()),
        }
    }

    /// Whether a clause after *that* has all its arguments, so that it is no relative clause.
    pub fn lacks_nothing(&self, clause: usize) -> bool {
        let tree = &self.tree;
        let start = tree.start(clause);
        let that = tree.form(start) == "that" && !tree.is(start, NSUBJ | OBJ);
        let subject = tree.by(clause, NSUBJ).any(|child| child != start);
        let whole = tree.by(clause, OBJ).any(|child| child != start)
            || tree.copula(clause).is_some()
            || tree.is_passive(clause)
            || tree.has(clause, OBL | AUX | XCOMP)
            || tree.is(start, MARK);
        that && subject && whole
    }

    /// The context of what a noun says, where the predicate around the noun tells whether it is so: *the theory that S is
    /// false*, *was debunked*; *dispelled the myth that S*.
    pub fn verdict(&self, noun: usize, clause: usize, context: &Context) -> Option<Context> {
        let tree = &self.tree;
        let above = tree.head(noun)?;
        // *rejected a plan to annex it*: the plan stays a plan
        let bare = || tree.mark(clause).is_none() && tree.has(clause, NSUBJ);
        let told = tree.mark(clause).as_deref() == Some("that") || bare();
        let denied = || self.operator(above, Complement::Np) == Some(Operator::Deny);
        let is_denied = tree.is(noun, OBJ) && denied();
        if !(told || is_denied) {
            return None;
        }
        let outer = self.contexts[above].as_deref().unwrap_or(context);
        if tree.is(noun, OBJ) {
            return self.verdict_of_verb(above, tree.subjects(above), outer);
        }
        if !tree.is(noun, NSUBJ) || tree.has(above, EXPL) {
            return None;
        }
        self.verdict_of_predicate(above, outer)
    }

    /// *disproved*, *rejected* as a verb: what its subject or agent makes of what somebody has said.
    fn verdict_of_verb(&self, verb: usize, whose: Vec<usize>, outer: &Context) -> Option<Context> {
        let lemma = self.verb(verb, None);
        let by = |frame| self.lexicon.operator(WordClass::Verb, &lemma, frame);
        let decides = |operator: &Operator| {
            matches!(
                operator,
                Operator::Deny | Operator::Doubt | Operator::Counterfactive | Operator::Open
            )
        };
        let that = || by(Complement::That).filter(|&found| found != Operator::Open);
        let operator = by(Complement::Np)
            .filter(decides)
            .or_else(|| that().filter(decides))?;
        let holder = whose.first().map(|&index| self.phrase(index));
        Some(outer.under(operator, holder, self.tree.form(verb)))
    }

    /// *is false*, *was debunked*, *turned out to be true*, *was called a lie by X*.
    fn verdict_of_predicate(&self, head: usize, outer: &Context) -> Option<Context> {
        let tree = &self.tree;
        let (mut at, mut context) = (head, outer.clone());
        for _ in 0..RAISED {
            if let Some(operator) = self.truth(at) {
                return Some(context.under(operator, None, tree.form(at)));
            }
            let passive = tree.is_passive(at);
            let agents = self.doers(at);
            if passive && let Some(found) = self.verdict_of_verb(at, agents.clone(), &context) {
                return Some(found);
            }
            let next = tree.by(at, XCOMP).next()?;
            let verbal = tree.is_predicate(next) || tree.is_infinitive(next);
            let operator = if verbal {
                self.operator_of(at, next)
            } else {
                // *was called a lie by X*
                let called = self
                    .operator(at, Complement::As)
                    .or_else(|| self.operator(at, Complement::That));
                called.filter(|_| passive).map(|_| Operator::Report)
            };
            if let Some(operator) = operator {
                let holder = agents.first().map(|&agent| self.phrase(agent));
                context = context.under(operator, holder, tree.form(at));
            }
            context = factuality::local(tree, next, &self.verb_group(next), &context, None);
            at = next;
        }
        None
    }

    /// What an adjective or noun that is said of a noun makes of what that noun says: *is false*, *is a lie*.
    fn truth(&self, predicate: usize) -> Option<Operator> {
        let tree = &self.tree;
        match tree.token(predicate).upos {
            Upos::Noun => self.clausal_noun(predicate).filter(|operator| {
                matches!(
                    operator,
                    Operator::NegativeImplicative | Operator::Implicative
                )
            }),
            _ => {
                let by = |word: &str| {
                    self.lexicon
                        .operator(WordClass::Adjective, word, Complement::Np)
                };
                by(tree.form(predicate)).or_else(|| by(tree.lemma(predicate)))
            }
        }
    }

    /// *little doubt*, *scant doubt*: there is some.
    pub fn is_little(&self, noun: usize) -> bool {
        let tree = &self.tree;
        tree.by(noun, AMOD | DET)
            .any(|word| matches!(tree.form(word), "little" | "scant"))
    }

    /// *There is no doubt that S*, *no question that S*: what nobody doubts is so; *little doubt that S*: probably.
    pub fn is_undoubted(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let none = tree.by(noun, DET).any(|det| tree.form(det) == "no");
        (none || self.is_little(noun))
            && matches!(
                tree.lemma(noun),
                "doubt" | "question" | "dispute" | "secret" | "denying"
            )
    }

    /// *It is wrong to say that S*: the predicate above the infinitive at `head` says that it is not so.
    fn is_said_wrongly(&self, head: usize) -> bool {
        let tree = &self.tree;
        let above = tree
            .head(head)
            .filter(|_| tree.is(head, CSUBJ | XCOMP) && tree.is_infinitive(head));
        above.and_then(|above| self.truth(above)) == Some(Operator::NegativeImplicative)
    }

    /// What the author does who asks the reader to mind that S: *it is worth noting that S*, *note that S*, *it should be
    /// stressed that S*. It pushes no source.
    fn is_remark(&self, head: usize) -> bool {
        let tree = &self.tree;
        if !self.lexicon.is_in(Group::Remarking, &self.verb(head, None)) || tree.has(head, NSUBJ) {
            return false;
        }
        let Some(above) = tree.head(head) else {
            // *Note that S*, *it should be noted that S*
            let asked = tree.token(head).xpos == "VB" && !tree.has(head, AUX | MARK);
            return asked || self.is_to_be_noted(head);
        };
        // *it goes without saying that S*
        let without = tree.mark(head).as_deref() == Some("without") && tree.lemma(above) == "go";
        // *it is worth noting*, *it is important to note*, *it bears repeating*
        let worth = tree.is(head, CSUBJ | XCOMP | ADVCL)
            && (tree.has(above, EXPL) || tree.form(above) == "worth")
            && (tree.token(above).upos == Upos::Adj || tree.lemma(above) == "bear");
        without || worth || self.is_to_be_noted(head)
    }

    fn excludes(&self, head: usize) -> bool {
        matches!(&*self.verb(head, None), "rule out" | "exclude" | "discount")
    }

    /// *it should be noted that S*, *it must be said that S*; *S, it may be recalled*.
    pub fn is_to_be_noted(&self, head: usize) -> bool {
        let tree = &self.tree;
        let inquit = tree.is(head, PARATAXIS);
        let called_for = tree.by(head, AUX).any(|aux| {
            let modal = tree.lemma(aux);
            matches!(modal, "should" | "must") || inquit && matches!(modal, "may" | "might" | "can")
        });
        let it = |subject: usize| tree.form(subject) == "it";
        let empty = tree.has(head, EXPL) || inquit && tree.by(head, NSUBJ).any(it);
        called_for && empty && tree.is_passive(head) && self.doers(head).is_empty()
    }

    /// What is left of an operator that would give a clause to a source, where the author says that the source errs or
    /// where there is none.
    pub fn judged(&self, head: usize, operator: Operator) -> Operator {
        let affirmed = self.contexts[head]
            .as_ref()
            .is_none_or(|context| context.affirmed);
        match operator {
            // *does not rule out that S* leaves S open
            Operator::Deny if !affirmed && self.excludes(head) => Operator::Report,
            Operator::Deny => operator,
            _ if !operator.is_voiced() => operator,
            _ if self.is_wrongly(head) => Operator::Counterfactive,
            _ if self.is_said_wrongly(head) => Operator::NegativeImplicative,
            _ if self.is_remark(head) => Operator::Factive,
            _ => operator,
        }
    }

    /// Whether the subject of the verb at `head` is nobody, or hardly anybody.
    fn is_nobodys(&self, head: usize) -> Option<bool> {
        let tree = &self.tree;
        let subject = *tree.subjects(head).first()?;
        let before = |index: usize| index > 0 && tree.form(index - 1) == "a";
        let few = |index: usize| {
            let word = tree.form(index);
            word == "few" && !before(index) || matches!(word, "hardly" | "scarcely" | "barely")
        };
        let none = |index: usize| {
            let word = tree.form(index);
            matches!(
                word,
                "nobody" | "none" | "no-one" | "nothing" | "no" | "neither"
            )
        };
        let words = || tree.by(subject, DET | ADVMOD | AMOD).chain([subject]);
        if words().any(none) {
            return Some(true);
        }
        let start = tree.start(subject);
        let hardly = start > 0 && few(start - 1) || few(start);
        (hardly || words().any(few)).then_some(false)
    }

    /// *Nobody believes that S*, *few think that S*: S is open, and nobody’s word; what nobody doubts is probable.
    pub fn nobodys_word(
        &self,
        head: usize,
        operator: Operator,
        context: &Context,
    ) -> Option<Context> {
        let voiced = operator.is_voiced() && !self.tree.is_passive(head);
        let none = self.is_nobodys(head).filter(|_| voiced)?;
        let cue = self.tree.form(head);
        let context = context.affirmed();
        let degree = match operator {
            Operator::Doubt | Operator::Deny => Degree::Probable,
            _ => Degree::Unknown,
        };
        let who = if none { "nobody" } else { "hardly anybody" };
        Some(
            context
                .capped(degree)
                .noted(format!("“{cue}”, by {who}: no source")),
        )
    }

    /// States what nobody believes, whose content is all that it has: *nobody believes that S*.
    pub fn state_nobodys(
        &mut self,
        head: usize,
        context: &Context,
        content: &[usize],
    ) -> Vec<usize> {
        if self.is_nobodys(head) != Some(true) || content.is_empty() {
            return Vec::new();
        }
        let frame = Frame {
            subjects: Vec::new(),
            objects: vec![Target::Noun(head)],
            predicate: self.predicate(head, None),
        };
        let made = self.emit(head, &frame, context, &[], RuleName::Clause);
        for &index in &made {
            self.out[index].object = None;
        }
        self.attach(&made, content);
        made
    }

    /// Who has no doubt.
    pub fn doubter(&self, noun: usize) -> Option<Phrase> {
        let tree = &self.tree;
        let verb = tree.head(noun).filter(|_| tree.is(noun, OBJ))?;
        let has = matches!(tree.lemma(verb), "have" | "express" | "harbour" | "harbor");
        let whose = tree.subjects(verb);
        whose
            .first()
            .filter(|_| has)
            .map(|&index| self.phrase(index))
    }

    /// *ended its support for X*, *its support has ended*, *its support was suspended*.
    pub fn is_ended(&self, noun: usize) -> bool {
        let tree = &self.tree;
        let Some(verb) = tree.head(noun) else {
            return false;
        };
        // *will end its support*: it supports it still
        let ahead = tree.by(verb, AUX).any(|aux| is_modal(tree, aux));
        let stops = tree.token(verb).upos == Upos::Verb
            && !ahead
            && self.operator(verb, Complement::Np) == Some(Operator::NegativeImplicative);
        let alone = || !tree.is_passive(verb) && !tree.has(verb, OBJ);
        stops && (tree.is(noun, OBJ) || tree.is(noun, NSUBJ) && (tree.is_passive(verb) || alone()))
    }

    /// *falsely claimed*, *wrongly believed*: whoever tells it says that it is not so.
    fn is_wrongly(&self, verb: usize) -> bool {
        let tree = &self.tree;
        tree.by(verb, ADVMOD).any(|adverb| {
            matches!(
                tree.form(adverb),
                "falsely"
                    | "wrongly"
                    | "erroneously"
                    | "mistakenly"
                    | "untruthfully"
                    | "incorrectly"
            )
        })
    }
}
