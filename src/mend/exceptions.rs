//! Who is excepted: from nobody, so that he alone did it; from all, so that he alone did not.

use crate::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, CASE, CC, CCOMP, CONJ, COP, DET, NSUBJ, PARATAXIS,
};
use std::ops::Range;

/// What excepts: the words, with the one that the others belong to first.
const EXCEPTIVES: [&[&str]; 9] = [
    &["with", "the", "exception", "of"],
    &["other", "than"],
    &["apart", "from"],
    &["aside", "from"],
    &["except", "for"],
    &["except"],
    &["but"],
    &["save"],
    &["besides"],
];

/// What somebody is excepted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    Nobody,
    All,
}

/// The word that says from what something is excepted.
fn quantifier(form: &str) -> Option<Whole> {
    match form {
        "nobody" | "none" | "nothing" | "no-one" | "no" => Some(Whole::Nobody),
        "all" | "every" | "each" | "everyone" | "everybody" | "everything" => Some(Whole::All),
        _ => None,
    }
}

fn is_nominal(upos: Upos) -> bool {
    matches!(
        upos,
        Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj | Upos::Num
    )
}

/// A phrase such as *except the mayor*.
struct Exception {
    words: Range<usize>,
    /// Who is excepted.
    noun: usize,
}

impl Exception {
    fn at(sentence: &Draft, first: usize) -> Option<Self> {
        let tokens = &sentence.tokens;
        let fits = |words: &&&[&str]| {
            let mut numbered = words.iter().enumerate();
            numbered.all(|(number, word)| {
                let token = tokens.get(first + number);
                token.is_some_and(|token| token.lower_form() == *word)
            })
        };
        let words = first..first + EXCEPTIVES.iter().find(fits)?.len();
        let ends = |&at: &usize| matches!(tokens[at].upos, Upos::Verb | Upos::Aux | Upos::Punct);
        let quotes = tokens.get(words.end).is_some_and(|next| next.form == "“");
        let begin = words.end + usize::from(quotes);
        let end = (begin..tokens.len()).find(ends);
        let phrase = begin..end.unwrap_or(tokens.len());
        // *except in Gao*, *except when it rains*
        let opens = |at: usize| is_nominal(tokens[at].upos) || tokens[at].upos == Upos::Det;
        if !phrase.clone().next().is_some_and(opens) {
            return None;
        }
        let highest = |&at: &usize| {
            let above = tokens[at].head.filter(|head| phrase.contains(head));
            is_nominal(tokens[at].upos) && above.is_none_or(|above| !is_nominal(tokens[above].upos))
        };
        let noun = phrase.clone().find(highest)?;
        Some(Self { words, noun })
    }

    /// The noun or pronoun that it is excepted from, and what that is: *no minister*, *none of the guards*, *all parties*.
    fn whole(&self, sentence: &Draft) -> Option<(usize, Whole)> {
        let tokens = &sentence.tokens;
        let first = self.words.start;
        let word = if first == 0 {
            // *Apart from Iran, no state agreed*
            let comma = (self.noun..tokens.len()).find(|&at| tokens[at].form == ",")?;
            comma + 1
        } else {
            let before = first - usize::from(tokens[first - 1].form == ",");
            let within = |at: &usize| {
                let upos = tokens[*at].upos;
                is_nominal(upos) || matches!(upos, Upos::Det | Upos::Adp)
            };
            let mut run = (0..before).rev().take_while(within);
            run.find(|&at| quantifier(&tokens[at].lower_form()).is_some())?
        };
        let token = tokens.get(word)?;
        let kind = quantifier(&token.lower_form())?;
        let of = tokens.get(word + 1).is_some_and(|next| next.form == "of");
        if !token.is(DET) || of {
            return Some((word, kind));
        }
        let noun = token.head.filter(|&noun| noun > word)?;
        (first == 0 || noun < first).then_some((noun, kind))
    }
}

/// *Nobody but the mayor signed*, *no party other than the Greens*, *none of the guards except Diop*: who is excepted from
/// nobody did it; *every state except Chad*: who is excepted from all did not.
pub fn exception(sentence: &mut Draft, index: usize) {
    let Some(exception) = Exception::at(sentence, index) else {
        return;
    };
    let Some((whole, kind)) = exception.whole(sentence) else {
        return;
    };
    // *they are nothing but toys*, *no car is sold but this*
    let said = sentence.has(whole, COP) || whole == exception.noun;
    // *nothing grand but not that small*: two opinions
    let is_not = |at: usize| sentence.tokens[at].form == "not";
    let denied = sentence.children(exception.noun).any(is_not);
    match kind {
        _ if said || denied => {}
        Whole::Nobody => only(sentence, whole, &exception),
        Whole::All => all_without(sentence, whole, &exception),
    }
}

/// Puts who is excepted in the place of nobody.
fn only(sentence: &mut Draft, whole: usize, exception: &Exception) {
    let noun = exception.noun;
    let tokens = &sentence.tokens;
    let (mut head, mut deprel) = (tokens[whole].head, tokens[whole].deprel.clone());
    if deprel == "nsubj:outer" {
        deprel = "nsubj".into();
    }
    if head.is_none() || tokens[whole].is(CCOMP | PARATAXIS) {
        // *None but the king opened it*: the reader may miss the verb
        let beside =
            |at: usize| tokens[at].is(CCOMP) && tokens[at].head == head && !sentence.has(at, NSUBJ);
        let verb = (noun + 1..tokens.len()).find(|&at| {
            tokens[at].upos == Upos::Verb && (tokens[at].is(CONJ | ACL | ADVCL) || beside(at))
        });
        let Some(verb) = verb else {
            return;
        };
        sentence.replace(whole, verb);
        let tokens = &sentence.tokens;
        let own = tokens[noun].head == Some(verb) && tokens[noun].is(NSUBJ);
        let relation = own.then(|| tokens[noun].deprel.clone());
        (head, deprel) = (Some(verb), relation.unwrap_or_else(|| "nsubj".into()));
        let late = sentence.children(whole).filter(|&at| at > verb);
        for at in late.collect::<Vec<_>>() {
            sentence.tokens[at].head = Some(verb);
        }
    }
    for at in exception.words.clone() {
        sentence.hang(at, whole, "dep");
    }
    sentence.hang(noun, head, deprel);
    sentence.hang(whole, noun, "dep");
}

/// Lists who is excepted beside all others, with the words that except him.
fn all_without(sentence: &mut Draft, whole: usize, exception: &Exception) {
    let (first, noun) = (exception.words.start, exception.noun);
    let token = &sentence.tokens[first];
    // *all parties save money*, *all came but two were late*, *all but two*
    let open = matches!(&*token.lower_form(), "save" | "besides" | "but");
    let listed = token.is(CASE | CC) && sentence.tokens[noun].is(CONJ);
    // *in all provinces except Herat*, *all flights except flights to Oslo*
    let plain = !sentence.has(whole, CASE) || sentence.tokens[whole].deprel == "obl:agent";
    let other = sentence.tokens[noun].lemma != sentence.tokens[whole].lemma;
    if open && !listed || !plain || !other {
        return;
    }
    sentence.hang(noun, whole, "conj");
    sentence.hang(first, noun, "cc");
    for at in exception.words.clone().skip(1) {
        sentence.hang(at, first, "fixed");
    }
}
