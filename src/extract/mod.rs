//! Sentences in, propositions out: clauses, their arguments, and what the words above them make
//! of them. Rules have names; each proposition carries the name of the rule that made it.

mod factuality;
mod phrase;

use crate::lexicon::{Lexicon, Operator};
use crate::statement::{Filler, Phrase, Predicate, Proposition, Qualifier};
use crate::syntax::{Sentence, Upos};
use crate::text::Document;
use factuality::Context;

/// All propositions of the sentences of a document, in order of the text.
pub fn propositions(
    document: &Document,
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Vec<Proposition> {
    let mut out = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        let mut extractor = Extractor {
            document,
            sentence,
            number,
            lexicon,
            visited: vec![false; sentence.tokens.len()],
            out: &mut out,
        };
        if let Some(root) = sentence.root() {
            extractor.clause(root, &[], &Context::author(), "clause");
        }
    }
    out
}

/// At most so many pairs of one clause's subjects and objects.
const PAIRS: usize = 16;
/// Clauses nested deeper than this are left out, so that no input can exhaust the stack.
const DEPTH: usize = 64;

struct Extractor<'a> {
    document: &'a Document,
    sentence: &'a Sentence,
    number: usize,
    lexicon: &'a Lexicon,
    visited: Vec<bool>,
    out: &'a mut Vec<Proposition>,
}

impl Extractor<'_> {
    /// Reads the clause at `head`, whose subject is `inherited` if it has none of its own, and all
    /// clauses below it. Returns the indices of the propositions that state the clause itself.
    fn clause(
        &mut self,
        head: usize,
        inherited: &[usize],
        outer: &Context,
        rule: &'static str,
    ) -> Vec<usize> {
        if std::mem::replace(&mut self.visited[head], true) || self.depth(head) > DEPTH {
            return Vec::new();
        }
        let mut outer = outer.clone();
        let source = self.according_to(head, &mut outer);
        let context = factuality::local(self.sentence, head, &outer);
        let passive = self.is_passive(head, rule);
        let subjects = self.subjects(head, inherited, rule);
        let objects = self.dependents(head, &["obj"]);
        let mut made = Vec::new();
        if self.is_predicate(head) {
            made = self.emit(head, &subjects, &objects, &context, passive, rule);
        }
        self.descend(head, &subjects, &objects, &context, &outer, &made, source);
        made
    }

    fn depth(&self, head: usize) -> usize {
        std::iter::successors(Some(head), |&index| self.sentence.tokens[index].head)
            .take(DEPTH + 2)
            .count()
    }

    fn is_predicate(&self, head: usize) -> bool {
        let token = &self.sentence.tokens[head];
        token.upos == Upos::Verb
            || self
                .sentence
                .children(head)
                .any(|child| self.sentence.tokens[child].relation() == "cop")
    }

    /// Past participle with a passive auxiliary or subject, or alone after a noun.
    fn is_passive(&self, head: usize, rule: &str) -> bool {
        let marked = self.sentence.children(head).any(|child| {
            matches!(
                self.sentence.tokens[child].deprel.as_str(),
                "nsubj:pass" | "aux:pass" | "csubj:pass"
            )
        });
        marked
            || (matches!(rule, "participle-after-noun" | "participial-clause")
                && self.sentence.tokens[head].xpos == "VBN")
    }

    /// The clause's own subjects with their conjuncts, else the inherited ones.
    fn subjects(&self, head: usize, inherited: &[usize], rule: &str) -> Vec<usize> {
        let own = self.dependents(head, &["nsubj"]);
        let relative = own
            .iter()
            .all(|&index| matches!(self.sentence.tokens[index].xpos.as_str(), "WDT" | "WP"));
        if own.is_empty() || (relative && rule == "relative-clause") {
            return inherited.to_vec();
        }
        own
    }

    /// Dependents by one of these relations (subtypes included), with their conjuncts.
    fn dependents(&self, head: usize, relations: &[&str]) -> Vec<usize> {
        self.sentence
            .children(head)
            .filter(|&child| {
                let token = &self.sentence.tokens[child];
                relations.contains(&token.relation()) && token.deprel != "nsubj:outer"
            })
            .flat_map(|child| phrase::conjuncts(self.sentence, child))
            .collect()
    }

    fn emit(
        &mut self,
        head: usize,
        subjects: &[usize],
        objects: &[usize],
        context: &Context,
        passive: bool,
        rule: &'static str,
    ) -> Vec<usize> {
        let copular = self.sentence.tokens[head].upos != Upos::Verb;
        let (agents, qualifiers, folded) = self.adverbials(head);
        let mut prep = None;
        let (mut from, mut to) = (subjects.to_vec(), objects.to_vec());
        if passive {
            // a passive clause is stated from its agent to its patient; without one the agent is unknown
            (from, to) = (agents, subjects.to_vec());
        } else if copular {
            to = vec![head];
        } else if to.is_empty()
            && let Some((word, nouns)) = folded
        {
            prep = Some(word);
            to = nouns;
        }
        let predicate = self.predicate(head, copular, prep.as_deref());
        let optional = |indices: &[usize]| -> Vec<Option<usize>> {
            if indices.is_empty() {
                return vec![None];
            }
            indices.iter().copied().map(Some).collect()
        };
        let mut made = Vec::new();
        for subject in optional(&from) {
            for object in optional(&to) {
                if made.len() >= PAIRS || (subject.is_none() && object.is_none()) {
                    continue;
                }
                if subject.is_some() && subject == object {
                    continue;
                }
                let proposition = Proposition {
                    subject: subject.map(|index| Filler::Phrase(self.phrase(index))),
                    predicate: predicate.clone(),
                    object: object.map(|index| Filler::Phrase(self.phrase(index))),
                    polarity: context.polarity(),
                    certainty: context.certainty(),
                    voices: context.voices.clone(),
                    content: Vec::new(),
                    qualifiers: qualifiers.clone(),
                    sentence: self.number,
                    rule,
                    steps: Vec::new(),
                    confidence: self.sentence.tokens[head].arc_confidence,
                };
                made.push(self.out.len());
                self.out.push(proposition);
            }
        }
        made
    }

    /// Agents (`by` in a passive), qualifiers, and the first preposition that the verb selects.
    #[expect(
        clippy::type_complexity,
        reason = "three lists that one pass over the adverbials yields"
    )]
    fn adverbials(
        &self,
        head: usize,
    ) -> (Vec<usize>, Vec<Qualifier>, Option<(String, Vec<usize>)>) {
        let (mut agents, mut qualifiers, mut folded) = (Vec::new(), Vec::new(), None);
        let lemma = &self.sentence.tokens[head].lemma;
        for child in self.sentence.children(head) {
            let token = &self.sentence.tokens[child];
            if token.relation() == "advmod" {
                if let Some(kind) = adverb_kind(&token.form) {
                    qualifiers.push(self.qualifier(kind, child));
                }
                continue;
            }
            if token.relation() != "obl" {
                continue;
            }
            let case = phrase::case_of(self.sentence, child);
            let case = case.as_deref().unwrap_or("");
            if token.deprel == "obl:agent" {
                agents.extend(phrase::conjuncts(self.sentence, child));
            } else if folded.is_none() && self.lexicon.selects(lemma, case) {
                folded = Some((case.to_owned(), phrase::conjuncts(self.sentence, child)));
            } else if let Some(kind) = adverbial_kind(case, &token.deprel, &token.lemma) {
                qualifiers.push(self.qualifier(kind, child));
            }
        }
        (agents, qualifiers, folded)
    }

    fn qualifier(&self, kind: &str, index: usize) -> Qualifier {
        let phrase = self.phrase(index);
        Qualifier {
            kind: kind.to_owned(),
            span: phrase.span,
            text: phrase.text,
            statement: None,
        }
    }

    fn predicate(&self, head: usize, copular: bool, prep: Option<&str>) -> Predicate {
        let token = &self.sentence.tokens[head];
        let cop = self
            .sentence
            .children(head)
            .find(|&child| self.sentence.tokens[child].relation() == "cop");
        let (carrier, mut lemma) = match cop.filter(|_| copular) {
            Some(cop) => (cop, "be".to_owned()),
            None => (head, token.lemma.to_lowercase()),
        };
        for child in self.sentence.children(head) {
            if self.sentence.tokens[child].deprel == "compound:prt" {
                lemma.push(' ');
                lemma.push_str(&self.sentence.tokens[child].form.to_lowercase());
            }
        }
        let relation = self.lexicon.relation(&lemma, prep).map(str::to_owned);
        if let Some(prep) = prep {
            lemma.push(' ');
            lemma.push_str(prep);
        }
        let carrier = &self.sentence.tokens[carrier];
        Predicate {
            span: carrier.span,
            text: carrier.form.clone(),
            lemma,
            relation: relation.filter(|_| !copular),
        }
    }

    fn phrase(&self, index: usize) -> Phrase {
        phrase::core(self.document, self.sentence, self.number, index)
    }

    /// *according to X*: X is the source of the clause.
    fn according_to(&self, head: usize, context: &mut Context) -> Option<usize> {
        let source = self.sentence.children(head).find(|&child| {
            self.sentence.tokens[child].relation() == "obl"
                && matches!(
                    phrase::case_of(self.sentence, child).as_deref(),
                    Some("according to" | "per")
                )
        })?;
        *context = context.under(Operator::Report, Some(self.phrase(source)), "according to");
        Some(source)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one clause, used nowhere else"
    )]
    fn descend(
        &mut self,
        head: usize,
        subjects: &[usize],
        objects: &[usize],
        context: &Context,
        outer: &Context,
        made: &[usize],
        source: Option<usize>,
    ) {
        let children: Vec<usize> = self.sentence.children(head).collect();
        for child in children {
            if Some(child) == source {
                continue;
            }
            let token = &self.sentence.tokens[child];
            match token.deprel.as_str() {
                "ccomp" | "xcomp" | "csubj" | "parataxis" => {
                    self.complement(head, child, subjects, objects, context, made);
                }
                "advcl" => self.adverbial_clause(head, child, subjects, objects, context, made),
                "conj" if self.is_predicate(child) && self.is_predicate(head) => {
                    self.clause(child, subjects, outer, "coordination");
                }
                "acl" | "acl:relcl" => self.noun_clause(head, child, outer),
                "punct" | "det" | "aux" | "case" | "mark" | "cc" => {}
                _ => {
                    // arguments and their modifiers may hold clauses that the author vouches for
                    // as far as the clause itself is vouched for
                    self.clause(child, &[], context, "clause");
                }
            }
        }
    }

    /// A clause that is what the governor says, fears, wants, tries.
    fn complement(
        &mut self,
        head: usize,
        child: usize,
        subjects: &[usize],
        objects: &[usize],
        context: &Context,
        made: &[usize],
    ) {
        let deprel = self.sentence.tokens[child].deprel.clone();
        let lemma = self.sentence.tokens[head].lemma.to_lowercase();
        let frame = if deprel == "xcomp" { "to" } else { "that" };
        let found = self.lexicon.operator(&lemma, frame);
        let inherited = match deprel.as_str() {
            "xcomp" if !objects.is_empty() => objects,
            "xcomp" => subjects,
            _ => &[],
        };
        let Some(operator) = found else {
            let inner = self.clause(child, inherited, context, "complement");
            self.attach(made, &inner);
            return;
        };
        let holder = subjects.first().map(|&index| self.phrase(index));
        let cue = self.sentence.tokens[head].form.clone();
        let inner = context.under(operator, holder, &cue);
        let inner = self.clause(child, inherited, &inner, "complement");
        self.attach(made, &inner);
    }

    fn adverbial_clause(
        &mut self,
        head: usize,
        child: usize,
        subjects: &[usize],
        objects: &[usize],
        context: &Context,
        made: &[usize],
    ) {
        let lemma = self.sentence.tokens[head].lemma.to_lowercase();
        let mark = self
            .sentence
            .children(child)
            .find(|&c| self.sentence.tokens[c].relation() == "mark")
            .map(|c| self.sentence.tokens[c].form.to_lowercase());
        match mark.as_deref() {
            // accused X of doing, stopped X from doing: X does it
            Some("of" | "from" | "for") if self.lexicon.operator(&lemma, "of-ving").is_some() => {
                let Some(operator) = self.lexicon.operator(&lemma, "of-ving") else {
                    return;
                };
                let passive = self.is_passive(head, "clause");
                let doer = if passive { subjects } else { objects };
                let holder = (!passive)
                    .then(|| subjects.first().map(|&index| self.phrase(index)))
                    .flatten();
                let cue = self.sentence.tokens[head].form.clone();
                let inner = context.under(operator, holder, &cue);
                let inner = self.clause(child, doer, &inner, "accusation-content");
                self.attach(made, &inner);
            }
            Some("if" | "unless") => {
                let mut inner = context.hypothetical();
                inner.affirmed = mark.as_deref() == Some("if");
                self.clause(child, &[], &inner, "condition");
            }
            Some("without") => {
                let inner = Context {
                    affirmed: !context.affirmed,
                    ..context.clone()
                };
                self.clause(child, subjects, &inner, "participial-clause");
            }
            Some("to") => {
                let inner = context.under(Operator::Desire, None, "to");
                let inner = Context {
                    voices: context.voices.clone(),
                    ..inner
                };
                self.clause(child, subjects, &inner, "purpose");
            }
            _ => {
                let inner = Context {
                    affirmed: true,
                    ..context.clone()
                };
                self.clause(child, subjects, &inner, "participial-clause");
            }
        }
    }

    /// Relative clauses and participles after a noun: the noun takes part in them.
    fn noun_clause(&mut self, head: usize, child: usize, context: &Context) {
        let infinitive = self.sentence.children(child).any(|c| {
            self.sentence.tokens[c].form.eq_ignore_ascii_case("to")
                && self.sentence.tokens[c].relation() == "mark"
        });
        if infinitive {
            let mut inner = context.clone();
            inner.mood = inner.mood.or(Some(crate::statement::Certainty::Desired));
            self.clause(child, &[], &inner, "infinitive-after-noun");
        } else if self.sentence.tokens[child].deprel == "acl:relcl" {
            let fills_object = !self.dependents(child, &["nsubj"]).is_empty();
            let inherited = if fills_object { vec![] } else { vec![head] };
            self.clause(child, &inherited, context, "relative-clause");
        } else {
            self.clause(child, &[head], context, "participle-after-noun");
        }
    }

    fn attach(&mut self, governors: &[usize], content: &[usize]) {
        for &governor in governors {
            self.out[governor].content.extend(content);
            if self.out[governor].object.is_none()
                && let Some(&first) = content.first()
            {
                self.out[governor].object = Some(Filler::Proposition(first));
            }
        }
    }
}

fn adverbial_kind(case: &str, deprel: &str, lemma: &str) -> Option<&'static str> {
    if deprel == "obl:tmod" || deprel == "obl:unmarked" || is_time(lemma) {
        return Some("time");
    }
    Some(match case {
        "in" | "at" | "near" | "across" | "along" | "inside" | "outside" => "place",
        "during" | "after" | "before" | "since" | "until" | "following" => "time",
        "despite" => "concession",
        "because of" | "due to" => "cause",
        "with" => "circumstance",
        "about" | "on" | "over" => "topic",
        "" => return None,
        _ => "other",
    })
}

fn is_time(lemma: &str) -> bool {
    let lemma = lemma.to_lowercase();
    matches!(
        lemma.as_str(),
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "today"
            | "yesterday"
            | "tomorrow"
            | "day"
            | "week"
            | "month"
            | "year"
            | "decade"
            | "century"
            | "hour"
            | "minute"
            | "morning"
            | "evening"
            | "night"
    ) || (lemma.len() == 4 && lemma.bytes().all(|byte| byte.is_ascii_digit()))
}

fn adverb_kind(form: &str) -> Option<&'static str> {
    Some(match form.to_lowercase().as_str() {
        "repeatedly" | "often" | "frequently" | "always" | "sometimes" | "again" => "frequency",
        "now" | "already" | "recently" | "long" | "soon" | "then" | "today" | "yesterday" => "time",
        "here" | "there" | "abroad" => "place",
        "particularly" | "increasingly" | "largely" | "deeply" | "fully" => "degree",
        "undetected" | "easily" | "briefly" | "openly" | "secretly" | "jointly" => "manner",
        _ => return None,
    })
}
