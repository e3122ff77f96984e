//! Which propositions answer something that was said before, and how.

use super::Context;
use actant_base::statement::{Filler, Phrase, Polarity, Proposition};
use actant_words::lexicon::{Complement, Group, Lexicon, Operator, WordClass};

/// How a proposition answers something that was said.
pub(super) enum Answer<'a> {
    /// *denied it*, *called the charge baseless*: whether it denies it, and in which words.
    Charge(&'a Phrase, bool),
    /// *denied arming the rebels*: its content.
    Content,
    /// *denied any involvement*.
    Guilt,
    /// *the claim was false*, *it is not so*, if it is said by somebody.
    Untruth(&'a Phrase),
}

impl<'a> Answer<'a> {
    pub fn of(context: &Context, proposition: &'a Proposition) -> Option<Self> {
        let lexicon = context.lexicon;
        let denies = is_denial(lexicon, proposition);
        let lemma = |phrase: &Phrase| {
            context.sentences[phrase.sentence].tokens[phrase.head]
                .lemma
                .to_lowercase()
        };
        match (&proposition.subject, &proposition.object) {
            (_, Some(Filler::Charge(phrase))) => Some(Self::Charge(phrase, denies)),
            (_, Some(Filler::Phrase(phrase)))
                if denies && lexicon.is_in(Group::Guilt, &lemma(phrase)) =>
            {
                Some(Self::Guilt)
            }
            _ if denies => Some(Self::Content),
            (Some(Filler::Phrase(claim)), object) => {
                untrue(context, claim, proposition, object.as_ref()).then_some(Self::Untruth(claim))
            }
            _ => None,
        }
    }
}

/// *the claim was false*, *it is not true*, *no such thing happened*: whether something that was said is said not to be
/// so.
fn untrue(
    context: &Context,
    claim: &Phrase,
    proposition: &Proposition,
    object: Option<&Filler>,
) -> bool {
    let lexicon = context.lexicon;
    let sentence = &context.sentences[claim.sentence];
    let has = |words: &[&str]| {
        sentence.children(claim.head).any(|child| {
            let token = &sentence.tokens[child];
            words.contains(&&*token.lower_form()) || token.deprel == "nmod:poss"
        })
    };
    let denied = proposition.polarity == Polarity::Negative;
    let token = &sentence.tokens[claim.head];
    if token.lemma == "thing" && has(&["such"]) {
        return denied && matches!(&*proposition.predicate.lemma, "happen" | "occur" | "exist");
    }
    let noun = lexicon.operator(WordClass::Noun, &token.lower_lemma(), Complement::That);
    let named = matches!(
        noun,
        Some(Operator::Allege | Operator::Report | Operator::Suspect)
    ) && has(&[
        "the", "this", "that", "these", "those", "such", "all", "both",
    ]);
    let pronoun = matches!(&*token.lower_form(), "it" | "this" | "that");
    let Some(Filler::Literal(said) | Filler::Phrase(said)) = object else {
        return false;
    };
    let word = context.sentences[said.sentence].tokens[said.head].lower_lemma();
    let group = if denied { Group::True } else { Group::Untrue };
    &*proposition.predicate.lemma == "be" && (named || pronoun) && lexicon.is_in(group, &word)
}

/// Whether the verb says that something is not so. What is said of a charge is a denial, unless it admits or doubts it.
fn is_denial(lexicon: &Lexicon, proposition: &Proposition) -> bool {
    let lemma = proposition.predicate.lemma.as_ref();
    let operator = |frame| lexicon.operator(WordClass::Verb, lemma, frame);
    match proposition.object {
        Some(Filler::Charge(_)) => !matches!(
            operator(Complement::That),
            Some(Operator::ReportFactive | Operator::Doubt)
        ),
        _ => [operator(Complement::That), operator(Complement::To)].contains(&Some(Operator::Deny)),
    }
}
