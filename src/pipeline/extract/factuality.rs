//! The factuality calculus: a value relative to the innermost source, computed from the root down
//! (after Saurí & Pustejovsky 2012). Signs multiply, the weaker degree wins, the outermost mood
//! stays, and a new source starts afresh.

use actant_base::statement::{Certainty, Phrase, Polarity, Qualifier, Voice};
use actant_base::syntax::Tree;
use actant_base::syntax::relation::{
    ADVCL, ADVMOD, AUX, CC, CCOMP, CONJ, CSUBJ, NSUBJ, OBJ, XCOMP,
};
use actant_clause::{VerbGroup, is_exempt, is_not_until};
use actant_words::lexicon::Operator;
use std::sync::Arc;

/// How sure the source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// Left open.
    Unknown,
    /// Possible.
    Possible,
    /// Probable.
    Probable,
    /// Certain.
    Certain,
}

/// What the words above a clause make of it.
#[derive(Debug, Clone)]
pub struct Context {
    /// Sources, outermost first.
    pub voices: Arc<Vec<Voice>>,
    /// How many of them are reports: the level that presupposed clauses escape to.
    reporting: usize,
    /// Whether it is affirmed.
    pub affirmed: bool,
    /// How sure the innermost source is.
    pub degree: Degree,
    /// Alleged, feared, desired or hypothetical.
    pub mood: Option<Certainty>,
    /// Whether what is believed here is untrue: *tricked into believing that S*.
    deceived: bool,
    /// How it came about, word by word.
    pub steps: Arc<Vec<String>>,
}

/// Whether what a holder says or thinks is so.
#[derive(Debug, Clone, Copy)]
enum Sign {
    Affirmed,
    Denied,
    /// The opposite of what the governor is.
    Opposite,
}

/// How certain a holder is of what he says or thinks, in what mood, and whether it is so.
type Held = (Operator, Option<Certainty>, Degree, Sign);

#[rustfmt::skip]
const HELD: &[Held] = &[
    (Operator::Report,        None,                     Degree::Certain,  Sign::Affirmed),
    (Operator::ReportFactive, None,                     Degree::Certain,  Sign::Affirmed),
    (Operator::Allege,        Some(Certainty::Alleged), Degree::Certain,  Sign::Affirmed),
    (Operator::Deny,          None,                     Degree::Certain,  Sign::Opposite),
    (Operator::Belief,        None,                     Degree::Probable, Sign::Affirmed),
    (Operator::Suspect,       None,                     Degree::Possible, Sign::Affirmed),
    (Operator::Doubt,         None,                     Degree::Probable, Sign::Opposite),
    (Operator::Fear,          Some(Certainty::Feared),  Degree::Possible, Sign::Affirmed),
    (Operator::Unwanted,      Some(Certainty::Desired), Degree::Unknown,  Sign::Denied),
    (Operator::Desire,        Some(Certainty::Desired), Degree::Unknown,  Sign::Affirmed),
    (Operator::Commissive,    Some(Certainty::Desired), Degree::Unknown,  Sign::Affirmed),
];

impl Context {
    /// The author states it as fact.
    pub fn author() -> Self {
        Self {
            voices: Arc::default(),
            reporting: 0,
            affirmed: true,
            degree: Degree::Certain,
            mood: None,
            deceived: false,
            steps: Arc::default(),
        }
    }

    /// The label of a proposition in this context.
    pub fn certainty(&self) -> Certainty {
        match (self.mood, self.degree) {
            (Some(mood), _) => mood,
            (None, Degree::Certain) => Certainty::Asserted,
            (None, Degree::Probable) => Certainty::Hedged,
            (None, Degree::Possible | Degree::Unknown) => Certainty::Possible,
        }
    }

    /// Affirmed or denied.
    pub fn polarity(&self) -> Polarity {
        if self.affirmed {
            Polarity::Positive
        } else {
            Polarity::Negative
        }
    }

    /// The context of a complement of `operator`, held by `holder` and shown by `cue`.
    pub fn under(&self, operator: Operator, holder: Option<Phrase>, cue: &str) -> Self {
        if !self.affirmed && operator.needs_affirmation() {
            // *did not say that S*, *would not deny that S*: nobody says S, so it is open, and nobody's word
            let open = Self {
                affirmed: true,
                ..self.capped(Degree::Unknown)
            };
            return open.noted(format!("“{cue}”, denied: left open"));
        }
        if self.deceived && operator.is_voiced() {
            let honest = Self {
                deceived: false,
                ..self.clone()
            };
            return honest.under(Operator::Counterfactive, None, cue);
        }
        let step = format!("“{cue}”: {}", operator.effect());
        let held = HELD.iter().find(|row| row.0 == operator);
        let context = match held {
            Some(&(_, mood, degree, sign)) => {
                let mut context = self.voiced(holder, cue, operator.is_speech());
                context.mood = self.hypothesis().or(mood);
                context.degree = degree;
                context.affirmed = match sign {
                    Sign::Affirmed => true,
                    Sign::Denied => false,
                    Sign::Opposite => !self.affirmed,
                };
                if matches!(operator, Operator::Report | Operator::ReportFactive) {
                    context.reporting = context.voices.len();
                }
                context
            }
            None => self.of_author(operator, cue),
        };
        context.noted(step)
    }

    /// The context of a complement of an operator that brings no holder with it.
    fn of_author(&self, operator: Operator, cue: &str) -> Self {
        match operator {
            Operator::Hearsay => self.voiced(None, cue, true).capped(Degree::Probable),
            Operator::FearPresupposed | Operator::Factive => self.unwished().affirmed(),
            Operator::Counterfactive => {
                let unwished = self.unwished();
                unwished.affirmed().denied()
            }
            Operator::Deceived => Self {
                deceived: true,
                ..self.clone()
            },
            Operator::NegativeImplicative | Operator::Prevented => Self {
                affirmed: !self.affirmed,
                ..self.clone()
            },
            Operator::NegativeHedge => Self {
                affirmed: !self.affirmed,
                ..self.capped(Degree::Probable)
            },
            Operator::Necessity => Self {
                mood: self.mood.or(Some(Certainty::Desired)),
                ..self.clone()
            },
            Operator::Open | Operator::Hindered => self.capped(Degree::Unknown),
            // a denied ability is a denied fact
            Operator::Possible if !self.affirmed => self.clone(),
            Operator::Possible => self.capped(Degree::Possible),
            Operator::Hedge => self.capped(Degree::Probable),
            // it is so if the governor is
            _ => self.clone(),
        }
    }

    /// The antecedent of a condition.
    pub fn hypothetical(&self, cue: &str) -> Self {
        Self {
            mood: Some(Certainty::Hypothetical),
            affirmed: true,
            ..self.capped(Degree::Unknown)
        }
        .noted(format!("“{cue}”: the antecedent of a condition"))
    }

    /// What somebody does something for; the chain of sources stays.
    pub fn purpose(&self, cue: &str) -> Self {
        Self {
            mood: self.mood.or(Some(Certainty::Desired)),
            affirmed: true,
            ..self.clone()
        }
        .noted(format!("“{cue}”: a purpose"))
    }

    /// At most `degree`.
    pub fn capped(&self, degree: Degree) -> Self {
        Self {
            degree: self.degree.min(degree),
            ..self.clone()
        }
    }

    /// Affirmed, whatever the words around it deny.
    pub fn affirmed(&self) -> Self {
        Self {
            affirmed: true,
            ..self.clone()
        }
    }

    /// The opposite.
    pub fn denied(&self) -> Self {
        Self {
            affirmed: !self.affirmed,
            ..self.clone()
        }
    }

    /// What is asked is open.
    pub fn question(&self) -> Self {
        self.affirmed()
            .capped(Degree::Unknown)
            .noted("a question: left open".to_owned())
    }

    /// A clause that tells which one is meant of things that may not exist: *shelters no group that threatens
    /// Iran* neither states nor denies a threat.
    pub fn indefinite(&self) -> Self {
        if self.affirmed {
            return self.clone();
        }
        let mut open = self.affirmed().capped(Degree::Unknown);
        // *wants no law that bans it*: nor is it wanted
        open.mood = open.mood.filter(|&mood| mood != Certainty::Desired);
        open.noted("below a negation: left open".to_owned())
    }

    /// The nearest report, or the author: where presupposed clauses and names' titles are stated.
    pub fn presupposed(&self) -> Self {
        Self {
            voices: Arc::new(self.voices[..self.reporting].to_vec()),
            reporting: self.reporting,
            ..Self::author()
        }
    }

    /// Of an answer to what the innermost source says: *Togo says that Mali lied, a charge Mali rejects*. Nobody calls his own
    /// word a charge.
    pub fn answering(&self) -> Self {
        let mut outside = self.presupposed();
        if self.voices.len() == self.reporting {
            Arc::make_mut(&mut outside.voices).pop();
            outside.reporting = outside.voices.len();
        }
        outside
    }

    /// Outside the wish, fear or condition around it: *wants to use the fact that S* does not want S.
    pub fn unwished(&self) -> Self {
        match self.mood {
            Some(Certainty::Desired | Certainty::Feared | Certainty::Hypothetical) => {
                self.presupposed()
            }
            _ => self.clone(),
        }
    }

    /// With an adverb on the clause; `local_source` is whose word *allegedly* tells.
    fn with_adverb(mut self, word: &str, local_source: Option<&Phrase>) -> Self {
        match word {
            "allegedly" => {
                if self.voices.is_empty() {
                    Arc::make_mut(&mut self.voices).push(Voice {
                        holder: local_source.cloned(),
                        cue: word.into(),
                        is_said: true,
                        time: None,
                    });
                }
                self.mood = self.mood.or(Some(Certainty::Alleged));
                self.noted(format!("“{word}”: an allegation"))
            }
            "reportedly" | "apparently" | "purportedly" | "supposedly" | "ostensibly" => {
                self.under(Operator::Hearsay, None, word)
            }
            "probably" | "likely" | "presumably" => self
                .capped(Degree::Probable)
                .noted(format!("“{word}”: probable")),
            "perhaps" | "possibly" | "maybe" | "potentially" => self.possible(word),
            _ => self,
        }
    }

    /// At most possible, for the sake of `word`.
    fn possible(&self, word: &str) -> Self {
        self.capped(Degree::Possible)
            .noted(format!("“{word}”: possible"))
    }

    /// With one more step.
    pub fn noted(mut self, step: String) -> Self {
        Arc::make_mut(&mut self.steps).push(step);
        self
    }

    fn voiced(&self, holder: Option<Phrase>, cue: &str, is_said: bool) -> Self {
        let mut context = self.clone();
        Arc::make_mut(&mut context.voices).push(Voice {
            holder,
            cue: cue.into(),
            is_said,
            time: None,
        });
        context
    }

    /// With the time at which the innermost source speaks, if `before` had one source less.
    pub fn said(mut self, before: &Self, time: Option<Qualifier>) -> Self {
        if self.voices.len() > before.voices.len()
            && let Some(voice) = Arc::make_mut(&mut self.voices).last_mut()
        {
            voice.time = time;
        }
        self
    }

    /// A condition's scope reaches through the sources below it.
    fn hypothesis(&self) -> Option<Certainty> {
        self.mood.filter(|&mood| mood == Certainty::Hypothetical)
    }
}

/// The context of the clause at `head`, whose verb is `verb`, after the negations, adverbs and modals on it.
/// `local_source` says what *allegedly* leaves unsaid.
pub fn local(
    tree: &Tree,
    head: usize,
    verb: &VerbGroup,
    outer: &Context,
    local_source: Option<&Phrase>,
) -> Context {
    let mut context = outer.clone();
    let mut negated = false;
    let comes_later = is_not_until(tree, head);
    for &cue in &verb.negations {
        let word = tree.form(cue);
        if comes_later {
            context = context.noted(format!("“{word} … until”: it happened then"));
        } else if !is_exempt(tree, cue) {
            context.affirmed = !context.affirmed;
            negated = true;
            context = context.noted(format!("“{word}”: negation"));
        }
    }
    // *said it was likely that S*: what is likely is not the saying
    let mut adverbs = tree.children(head).to_vec();
    adverbs.retain(|&child| !tree.is(child, CCOMP | XCOMP | CSUBJ | CONJ | ADVCL | OBJ));
    adverbs.extend(shared_hearsay(tree, head));
    for child in adverbs {
        let word = tree.form(child);
        if matches!(word, "nearly" | "almost") && tree.is(child, ADVMOD) && is_event(tree, head) {
            context.affirmed = !context.affirmed;
            context = context.noted(format!("“{word}”: it did not happen"));
        } else {
            context = context.with_adverb(word, local_source);
        }
    }
    for &auxiliary in &verb.auxiliaries {
        context = with_auxiliary(context, tree, head, tree.lemma(auxiliary), negated);
    }
    context
}

/// The context of a clause with one more auxiliary, in the clause at `head`; `negated` if the clause has a negation.
fn with_auxiliary(
    mut context: Context,
    tree: &Tree,
    head: usize,
    word: &str,
    negated: bool,
) -> Context {
    match word {
        // *I must say that S*: whoever says so says it
        "must" | "should" | "can" | "have" if is_own_word(tree, head) => context,
        // a denied ability is a denied fact
        "could" | "can" if negated => context,
        "could" | "may" | "might" | "can" => context.possible(word),
        "would" | "'d" if is_shifted(&context, tree, head) => context,
        "would" | "'d" => context.possible(word),
        // *is to visit*
        "to" => {
            context.mood = context.mood.or(Some(Certainty::Desired));
            context.noted("“be to”: planned".to_owned())
        }
        // *the keeper shall register it*; of oneself, *we shall return* is the future
        "shall" if is_first_person(tree, head) => context,
        "must" | "should" | "ought" | "shall" => {
            context.mood = context.mood.or(Some(Certainty::Desired));
            context.noted(format!("“{word}”: called for"))
        }
        _ => context,
    }
}

/// Shifted back under a past report, *would* is *will*; in direct speech and under a present report it is not shifted. Nor
/// does *would like* doubt anything.
fn is_shifted(context: &Context, tree: &Tree, head: usize) -> bool {
    is_polite_wish(tree, head)
        || !(context.voices.is_empty()
            || context.mood.is_some()
            || is_direct(tree, head)
            || is_reported_now(tree, head))
}

/// Whether the subject of a clause is *I* or *we*.
fn is_first_person(tree: &Tree, head: usize) -> bool {
    let subjects = tree.subjects(head);
    subjects
        .iter()
        .any(|&subject| matches!(tree.form(subject), "i" | "we"))
}

/// *I must admit*, *I can assure you*: what *I* say by saying so.
fn is_own_word(tree: &Tree, head: usize) -> bool {
    let mut subjects = tree.by(head, NSUBJ);
    subjects.any(|subject| tree.form(subject) == "i")
        && !tree.has(head, CONJ)
        && matches!(
            tree.lemma(head),
            "say"
                | "admit"
                | "confess"
                | "stress"
                | "note"
                | "add"
                | "point"
                | "emphasise"
                | "emphasize"
                | "mention"
                | "acknowledge"
                | "remind"
                | "repeat"
                | "tell"
                | "assure"
                | "confirm"
        )
}

/// Whether the clause is what a verb in the present says: *says that he would refuse*.
fn is_reported_now(tree: &Tree, head: usize) -> bool {
    let mut clause = head;
    while tree.is(clause, CONJ) {
        match tree.head(clause) {
            Some(first) => clause = first,
            None => return false,
        }
    }
    let verb = tree.head(clause).filter(|_| tree.is(clause, CCOMP));
    verb.is_some_and(|verb| {
        let present = matches!(tree.token(verb).xpos.as_str(), "VBZ" | "VBP");
        present && !tree.has(verb, AUX)
    })
}

/// Whether a clause stands in a quotation: more quotation marks open before it than close.
fn is_direct(tree: &Tree, head: usize) -> bool {
    let mut open = false;
    for index in 0..head {
        match tree.form(index) {
            "“" | "``" => open = true,
            "”" | "''" => open = false,
            "\"" => open = !open,
            _ => {}
        }
    }
    open
}

/// *would like to stay*: who says so wants it, with no condition.
pub fn is_polite_wish(tree: &Tree, head: usize) -> bool {
    matches!(tree.lemma(head), "like" | "love")
        && tree.has(head, XCOMP)
        && tree
            .by(head, AUX)
            .any(|word| matches!(tree.form(word), "would" | "'d" | "’d"))
}

/// *was reportedly beaten and robbed*, *allegedly stole a car and drove off*: before the first of the verbs that share a
/// subject, what marks hearsay is for all of them.
fn shared_hearsay(tree: &Tree, head: usize) -> Option<usize> {
    let mut first = head;
    while tree.is(first, CONJ) && !tree.has(first, NSUBJ | CSUBJ) {
        first = tree.head(first)?;
        let before = tree.by(first, ADVMOD).filter(|&adverb| adverb < first);
        let mut hearsay = before.filter(|&adverb| is_hearsay(tree.form(adverb)));
        if let Some(adverb) = hearsay.next() {
            let contrast = tree.by(head, CC).any(|cc| tree.form(cc) == "but");
            return Some(adverb)
                .filter(|_| !contrast && tree.token(first).upos == tree.token(head).upos);
        }
    }
    None
}

fn is_hearsay(word: &str) -> bool {
    matches!(
        word,
        "allegedly" | "reportedly" | "purportedly" | "supposedly"
    )
}

fn is_event(tree: &Tree, head: usize) -> bool {
    tree.token(head).upos == actant_base::syntax::Upos::Verb
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_multiply() {
        let author = Context::author();
        let failed = author.under(Operator::NegativeImplicative, None, "fail");
        assert_eq!(failed.polarity(), Polarity::Negative);
        let not_failed = Context {
            affirmed: false,
            ..author
        }
        .under(Operator::NegativeImplicative, None, "fail");
        assert_eq!(not_failed.polarity(), Polarity::Positive);
    }

    #[test]
    fn an_accusation_is_its_makers_word() {
        let alleged = Context::author().under(Operator::Allege, None, "accuse");
        assert_eq!(alleged.certainty(), Certainty::Alleged);
        assert_eq!(alleged.voices.len(), 1);
    }

    #[test]
    fn a_report_starts_afresh_but_keeps_the_outer_source() {
        let feared = Context::author().under(Operator::Fear, None, "fear");
        let reported = feared.under(Operator::Report, None, "say");
        assert_eq!(reported.certainty(), Certainty::Asserted);
        assert_eq!(reported.voices.len(), 2);
    }

    #[test]
    fn a_denial_turns_the_sign() {
        let not_said = Context {
            affirmed: false,
            ..Context::author()
        };
        let open = not_said.under(Operator::Report, None, "say");
        assert_eq!(
            (open.certainty(), open.voices.len()),
            (Certainty::Possible, 0)
        );
        let denied = Context::author().under(Operator::Deny, None, "deny");
        assert_eq!(denied.polarity(), Polarity::Negative);
        assert_eq!(denied.certainty(), Certainty::Asserted);
    }

    #[test]
    fn the_weaker_degree_wins() {
        let context = Context::author().capped(Degree::Possible);
        assert_eq!(
            context.capped(Degree::Probable).certainty(),
            Certainty::Possible
        );
    }
}
