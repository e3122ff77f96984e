//! Statements of a clause: what fills the places of its predicate, and one proposition for each pair.

use super::factuality::{Context, Degree};
use super::frame::{Frame, Target};
use super::{Extractor, MOST, PAIRS};
use actant_base::statement::{
    Features, Filler, Omission, Predicate, Proposition, Qualifier, RuleName,
};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{CC, CONJ, NUMMOD, OBJ};

impl Extractor<'_> {
    /// One proposition for every pair of subject and object.
    pub fn emit(
        &mut self,
        head: usize,
        frame: &Frame,
        context: &Context,
        qualifiers: &[Qualifier],
        rule: RuleName,
    ) -> Vec<usize> {
        // how many there are is said elsewhere
        let counts = !rule.describes();
        let subjects = self.subject_fillers(head, frame, counts);
        let objects = self.object_fillers(head, frame, counts);
        let context = &self.disjoined(frame, context);
        let affirmed = (!context.affirmed).then(|| context.affirmed());
        let mutual = subjects.len() > 1 && frame.nouns().any(|noun| self.is_mutual(noun));
        let untyped = self.is_mishap_deed(frame) || self.is_stretched(frame);
        let apart = self.own_times(&frame.objects, qualifiers);
        let question = self.tree.head(head).is_none();
        let mut made = Vec::new();
        for (subject, of_subject) in &subjects {
            // *A and B met each other*: A met B
            let objects = if mutual { &subjects } else { &objects };
            for (number, (object, of_object)) in objects.iter().enumerate() {
                let qualifiers = apart.get(number).map_or(qualifiers, Vec::as_slice);
                if let Some(reason) =
                    self.refusal(subject.as_ref(), object.as_ref(), made.len(), question)
                {
                    self.omit(head, reason);
                    continue;
                }
                let target = frame.objects.get(number).filter(|_| !mutual);
                let corrects = || target.is_some_and(|target| self.corrects(target));
                let context = affirmed.as_ref().filter(|_| corrects()).unwrap_or(context);
                made.push(self.out.len());
                self.out.push(Proposition {
                    subject: subject.clone(),
                    predicate: Predicate {
                        relation: frame.predicate.relation.clone().filter(|_| !untyped),
                        ..frame.predicate.clone()
                    },
                    object: object.clone(),
                    polarity: context.polarity(),
                    certainty: context.certainty(),
                    tense: None,
                    voices: context.voices.clone(),
                    content: Vec::new(),
                    // each argument has its own amounts
                    qualifiers: [qualifiers, of_object, of_subject].concat(),
                    sentence: self.number,
                    rule,
                    steps: context.steps.clone(),
                    head,
                    features: Features::default(),
                });
            }
        }
        let stated = made.iter().map(|&index| (head, index));
        self.trace.borrow_mut().stated.extend(stated);
        made
    }

    /// What is said to do or be something; *nobody* denies the clause and is then no subject.
    fn subject_fillers(&self, head: usize, frame: &Frame, counts: bool) -> Fillers {
        let subjects = frame.subjects.iter().copied();
        let somebody = subjects.filter(|&index| !is_nobody(self.tree.form(index)));
        optional(somebody.map(|index| self.noun_filler(head, index, counts)))
    }

    fn object_fillers(&self, head: usize, frame: &Frame, counts: bool) -> Fillers {
        optional(frame.objects.iter().map(|&target| match target {
            Target::Noun(index) if self.is_charge(head, index) => {
                (Filler::Charge(self.phrase(index)), Vec::new())
            }
            Target::Noun(index) => self.noun_filler(head, index, counts),
            Target::Property(index) => (Filler::Literal(self.phrase(index)), Vec::new()),
        }))
    }

    /// The event that a noun stands for, else the noun with its amounts, if they count.
    fn noun_filler(&self, head: usize, index: usize, counts: bool) -> (Filler, Vec<Qualifier>) {
        match self.event_meant(head, index) {
            Some(event) => (Filler::Proposition(event), Vec::new()),
            None => {
                let amounts = counts.then(|| self.amounts_in(head, index));
                let phrase = Filler::Phrase(self.phrase(index));
                (phrase, amounts.unwrap_or_default())
            }
        }
    }

    /// How many of a noun the clause is about: *500 were killed and 800 wounded*: a number of its own comes before that of
    /// the shared noun.
    fn amounts_in(&self, head: usize, noun: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let mut objects = tree.by(head, OBJ);
        let ahead = objects.find(|&number| self.counted_ahead(head, number) == Some(noun));
        let own = (tree.is(head, CONJ) && tree.has(head, NUMMOD)).then_some(head);
        self.quantities(ahead.or(own).unwrap_or(noun))
    }

    /// *A or B*: neither is asserted.
    fn disjoined(&self, frame: &Frame, context: &Context) -> Context {
        let alternative = |index: usize| self.tree.is(index, CONJ) && self.joins(index, "or");
        let mut nouns = frame.subjects.iter().copied().chain(frame.nouns());
        if context.affirmed && nouns.any(alternative) {
            let possible = context.capped(Degree::Possible);
            return possible.noted("“or”: neither is asserted".to_owned());
        }
        context.clone()
    }

    /// *is no school but a club*: that it is a club is not denied.
    fn corrects(&self, target: &Target) -> bool {
        let (Target::Noun(index) | Target::Property(index)) = *target;
        let tree = &self.tree;
        tree.is(index, CONJ) && self.joins(index, "but") && !tree.is_rejected(index)
    }

    /// Whether the conjunction `word` stands before the token.
    fn joins(&self, index: usize, word: &str) -> bool {
        let mut conjunctions = self.tree.by(index, CC);
        conjunctions.any(|cc| self.tree.form(cc) == word)
    }

    /// *the quake killed six*: what nobody does is no assault.
    fn is_mishap_deed(&self, frame: &Frame) -> bool {
        let relation = frame.predicate.relation.as_deref();
        let mut subjects = frame.subjects.iter();
        matches!(relation, Some("Assault" | "Coerce" | "Aid"))
            && subjects.any(|&subject| self.is_mishap(subject))
    }

    /// *the house belongs to Ann*, *visited the museum*: what the relation joins are bodies and persons.
    fn is_stretched(&self, frame: &Frame) -> bool {
        let tree = &self.tree;
        let body = |noun: usize| {
            self.is_agent(noun)
                || tree.token(noun).name.is_some()
                || matches!(tree.token(noun).upos, Upos::Propn | Upos::Pron)
        };
        match (frame.predicate.relation.as_deref(), &*frame.predicate.lemma) {
            // *leads the talks* leads no body
            (Some("leaderOf"), "lead" | "head") => frame
                .objects
                .iter()
                .any(|target| matches!(*target, Target::Noun(noun) if self.is_happening(noun))),
            (Some("memberOf"), "belong to") => !frame.subjects.iter().any(|&noun| body(noun)),
            (Some("Consult"), "visit") => !frame.objects.iter().any(|target| match *target {
                Target::Noun(noun) => body(noun),
                Target::Property(_) => false,
            }),
            _ => false,
        }
    }

    /// *each other*, *one another*.
    pub fn is_mutual(&self, noun: usize) -> bool {
        let next = (noun + 1 < self.tree.len()).then(|| self.tree.form(noun + 1));
        let before = noun.checked_sub(1).map(|before| self.tree.form(before));
        match self.tree.form(noun) {
            "each" => next == Some("other"),
            "one" => next == Some("another"),
            "other" => before == Some("each"),
            "another" => before == Some("one"),
            _ => false,
        }
    }

    /// Why a proposition with these fillers is not made, after `made` others of the same frame; `question` if it is that
    /// of a sentence, not of a clause below another (*saw who had fired*).
    fn refusal(
        &self,
        subject: Option<&Filler>,
        object: Option<&Filler>,
        made: usize,
        question: bool,
    ) -> Option<Omission> {
        let reason = match (subject, object) {
            (None, None) => Omission::NoArgument,
            (Some(subject), Some(object)) if subject == object => Omission::SameWords,
            (_, Some(object)) if self.only_asks(object) => Omission::EmptyPronoun,
            (Some(subject), _) if question && self.only_asks(subject) => Omission::EmptyPronoun,
            _ if self.out.len() - self.first >= MOST => Omission::TooMany,
            _ if made >= PAIRS => Omission::TooManyPairs,
            _ => return None,
        };
        if matches!(reason, Omission::TooMany | Omission::TooManyPairs) {
            self.trace.borrow_mut().left_out += 1;
        }
        Some(reason)
    }

    /// Whether a filler is a pronoun that asks or joins and stands for nothing (*what I mean*).
    fn only_asks(&self, filler: &Filler) -> bool {
        let Filler::Phrase(phrase) = filler else {
            return false;
        };
        // *whoever shot the pilot* is somebody
        let somebody = matches!(self.tree.form(phrase.head), "whoever" | "whomever");
        phrase.sentence == self.number
            && !somebody
            && self.tree.token(phrase.head).upos == Upos::Pron
            && matches!(self.tree.token(phrase.head).xpos.as_str(), "WP" | "WDT")
            && self.tree.form(phrase.head) != "that"
            && !self.tree.is_relative(phrase.head)
    }
}

fn is_nobody(form: &str) -> bool {
    matches!(form, "nobody" | "none" | "no-one" | "nothing")
}

/// What may fill a slot, with its amounts; one empty filler if nothing does.
type Fillers = Vec<(Option<Filler>, Vec<Qualifier>)>;

fn optional(fillers: impl Iterator<Item = (Filler, Vec<Qualifier>)>) -> Fillers {
    let all: Fillers = fillers
        .map(|(filler, amounts)| (Some(filler), amounts))
        .collect();
    if all.is_empty() {
        vec![(None, Vec::new())]
    } else {
        all
    }
}
