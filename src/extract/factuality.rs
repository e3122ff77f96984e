//! The factuality calculus: a value relative to the innermost source, computed from the root down
//! (after Saurí & Pustejovsky 2012). Signs multiply, the weaker degree wins, the outermost mood
//! stays, and a new source starts afresh.

use crate::lexicon::Operator;
use crate::statement::{Certainty, Phrase, Polarity, Voice};
use crate::syntax::{Sentence, Upos};

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
    pub voices: Vec<Voice>,
    /// Whether it is affirmed.
    pub affirmed: bool,
    /// How sure the innermost source is.
    pub degree: Degree,
    /// Alleged, feared, desired or hypothetical.
    pub mood: Option<Certainty>,
}

impl Context {
    /// The author states it as fact.
    pub fn author() -> Self {
        Self {
            voices: Vec::new(),
            affirmed: true,
            degree: Degree::Certain,
            mood: None,
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
        let voiced = |mood, degree, affirmed| {
            let mut context = self.voiced(holder.clone(), cue);
            context.mood = self.hypothesis().or(mood);
            context.degree = degree;
            context.affirmed = affirmed;
            context
        };
        match operator {
            Operator::Report | Operator::ReportFactive => voiced(None, Degree::Certain, true),
            Operator::Allege => voiced(Some(Certainty::Alleged), Degree::Certain, true),
            Operator::Deny => voiced(None, Degree::Certain, !self.affirmed),
            Operator::Belief => voiced(None, Degree::Probable, true),
            Operator::Suspect => voiced(None, Degree::Possible, true),
            Operator::Fear => voiced(Some(Certainty::Feared), Degree::Possible, true),
            Operator::Desire | Operator::Commissive => {
                voiced(Some(Certainty::Desired), Degree::Unknown, true)
            }
            Operator::Hearsay => {
                let mut context = self.voiced(None, cue);
                context.degree = context.degree.min(Degree::Probable);
                context
            }
            Operator::FearPresupposed | Operator::Factive => Self {
                affirmed: true,
                ..self.clone()
            },
            Operator::Implicative => self.clone(),
            Operator::NegativeImplicative => Self {
                affirmed: !self.affirmed,
                ..self.clone()
            },
            Operator::Open => self.capped(Degree::Unknown),
            Operator::Possible => self.capped(Degree::Possible),
            Operator::Hedge => self.capped(Degree::Probable),
        }
    }

    /// The antecedent of a condition.
    pub fn hypothetical(&self) -> Self {
        Self {
            mood: self.mood.or(Some(Certainty::Hypothetical)),
            ..self.capped(Degree::Unknown)
        }
    }

    /// At most `degree`.
    pub fn capped(&self, degree: Degree) -> Self {
        Self {
            degree: self.degree.min(degree),
            ..self.clone()
        }
    }

    fn voiced(&self, holder: Option<Phrase>, cue: &str) -> Self {
        let mut context = self.clone();
        context.voices.push(Voice {
            holder,
            cue: cue.to_owned(),
        });
        context
    }

    /// A condition's scope reaches through the sources below it.
    fn hypothesis(&self) -> Option<Certainty> {
        self.mood.filter(|&mood| mood == Certainty::Hypothetical)
    }
}

/// The context of the clause at `head` after the negations, adverbs and modals on it.
pub fn local(sentence: &Sentence, head: usize, outer: &Context) -> Context {
    let mut context = outer.clone();
    let mut negated_ability = false;
    for child in sentence.children(head) {
        let token = &sentence.tokens[child];
        let word = token.form.to_lowercase();
        if is_negator(&word) && !is_additive(sentence, child) {
            context.affirmed = !context.affirmed;
            negated_ability = true;
        }
        match word.as_str() {
            "allegedly" => {
                let holder = context.voices.pop();
                let voice = holder.unwrap_or(Voice {
                    holder: None,
                    cue: word,
                });
                context.voices.push(voice);
                context.mood = context.mood.or(Some(Certainty::Alleged));
            }
            "reportedly" | "apparently" | "purportedly" | "supposedly" => {
                context = context.under(Operator::Hearsay, None, &word);
            }
            "probably" | "likely" | "presumably" => context = context.capped(Degree::Probable),
            "perhaps" | "possibly" | "maybe" => context = context.capped(Degree::Possible),
            _ => {}
        }
    }
    for child in sentence.children(head) {
        let token = &sentence.tokens[child];
        if token.upos != Upos::Aux || token.relation() != "aux" {
            continue;
        }
        match token.lemma.as_str() {
            // a denied ability is a denied fact
            "could" | "can" if negated_ability => {}
            "could" | "may" | "might" | "can" => context = context.capped(Degree::Possible),
            // shifted back under a past report, `would` is `will`
            "would" if context.voices.is_empty() || context.mood.is_some() => {
                context = context.capped(Degree::Possible);
            }
            "must" | "should" | "ought" => {
                context.mood = context.mood.or(Some(Certainty::Desired));
            }
            _ => {}
        }
    }
    context
}

fn is_negator(word: &str) -> bool {
    matches!(
        word,
        "not" | "n't" | "n’t" | "never" | "neither" | "nor" | "hardly" | "scarcely" | "barely"
    )
}

/// *not only … but also* adds and does not deny.
fn is_additive(sentence: &Sentence, index: usize) -> bool {
    sentence
        .tokens
        .get(index + 1)
        .is_some_and(|next| next.form.eq_ignore_ascii_case("only"))
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
