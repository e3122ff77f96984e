//! Where a name begins and ends, by the marks of the reader and the tree.

use super::Context;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{AMOD, CASE, COMPOUND, FLAT};
use actant_base::syntax::{Indexed, NameKind, Sentence, Token, Upos};
use actant_words::gazetteer::folded;
use actant_words::lexicon::{Group, Lexicon};

/// A name as the reader marks it.
pub(super) struct Run {
    pub end: usize,
    pub kind: NameKind,
}

/// Where the reader's mark begins in the name at `at`: later than the name, if capitals before it hang from it
/// (*Interior Ministry*, of which the reader marks only the second word).
pub(super) fn marked_from(sentence: &Sentence, at: usize) -> usize {
    let tokens = &sentence.tokens;
    // *Lars Holm*, of which the reader marks only the second word
    let next = tokens
        .get(at + 1)
        .filter(|next| next.name.is_some() && next.is(FLAT) && next.head == Some(at));
    if next.is_some() && tokens[at].name.is_none() && tokens[at].upos == Upos::Propn {
        return at + 1;
    }
    let mut begin = at;
    while begin < tokens.len() && tokens[begin].name.is_none() {
        let token = &tokens[begin];
        let capital = token.form.starts_with(char::is_uppercase)
            && !token.xpos.starts_with("JJ") | (token.upos == Upos::Propn);
        // *the 12th Armoured Brigade*
        let number = token.form.starts_with(|c: char| c.is_ascii_digit())
            && token.form.ends_with(['h', 't', 'd'])
            && begin + 1 < tokens.len()
            && tokens[begin + 1].name == Some(NameKind::Org);
        let inside = token.is(AMOD | COMPOUND)
            && (capital || number)
            && token
                .head
                .is_some_and(|head| head > begin && tokens[head].upos == Upos::Propn);
        if !inside {
            return at;
        }
        begin += 1;
    }
    if begin < tokens.len() && tokens[begin].name == Some(NameKind::Per) {
        return at;
    }
    begin.min(tokens.len() - 1)
}

/// Where the tag that the token at `at` has ends.
pub(super) fn tag_end(tokens: &[Token], at: usize) -> usize {
    let goes_on = |end: usize| tokens[end].name == tokens[at].name && !tokens[end].name_begin;
    (at + 1..tokens.len())
        .find(|&end| !goes_on(end))
        .unwrap_or(tokens.len())
}

/// The end of the name that begins at `at`, with what belongs to it by the tree: *Gourma Brigade* is one
/// name, although Gourma is a place.
pub(super) fn run_end(lexicon: &Lexicon, sentence: &Sentence, at: usize) -> Run {
    let tokens = &sentence.tokens;
    let mut run = Run {
        end: tag_end(tokens, at),
        kind: tokens[at].name.unwrap_or(NameKind::Org),
    };
    while tokens[at].name.is_some()
        && run.end < tokens.len()
        && let Some(longer) = longer(lexicon, tokens, at, &run)
    {
        run = longer;
    }
    run
}

/// The name that began at `at`, with what belongs to it right behind it.
fn longer(lexicon: &Lexicon, tokens: &[Token], at: usize, run: &Run) -> Option<Run> {
    let &Run { end, kind } = run;
    let next = &tokens[end];
    let particle =
        PARTICLES.contains(&next.form.as_str()) && tokens.get(end + 1).is_some_and(is_capital_name);
    if kind == NameKind::Per && particle {
        return Some(Run { end: end + 2, kind });
    }
    if let Some(head) = proper_head(lexicon, tokens, end) {
        let kind = match lexicon.kind(&tokens[head].lower_form()) {
            Some(EntityKind::Place) => NameKind::Loc,
            _ => NameKind::Org,
        };
        let end = head + 1;
        return Some(Run { end, kind });
    }
    let flat = next.is(FLAT) && next.head.is_some_and(|head| (at..end).contains(&head));
    if flat && let Some(run) = with_flat(lexicon, tokens, run) {
        return Some(run);
    }
    let after = tag_end(tokens, end);
    // *Los Angeles Police Department*
    let before = |token: &Token| {
        token.is(COMPOUND | FLAT) && token.head.is_some_and(|head| (end..after).contains(&head))
    };
    let joined = before(&tokens[end - 1]) || before(&tokens[at]);
    let kind = next.name.filter(|&kind| kind != NameKind::Per);
    // *U.S. Nuclear Regulatory Commission*
    let adjective = kind == Some(NameKind::Org) && next.upos == Upos::Adj && after > end + 1;
    let kind = kind.filter(|_| joined && (next.upos == Upos::Propn || adjective))?;
    Some(Run { end: after, kind })
}

/// A name with the part of it that follows, of which the reader thinks otherwise.
fn with_flat(lexicon: &Lexicon, tokens: &[Token], run: &Run) -> Option<Run> {
    let &Run { end, kind } = run;
    let first = &tokens[end - 1];
    let given = || lexicon.is_male_name(&folded(&first.form)).is_some();
    let kind = match (kind, tokens[end].name) {
        // *HMAS Sydney*, of which the reader takes the second word for a place
        (NameKind::Org, Some(NameKind::Loc)) => kind,
        // *Georgia Moss*, of which the reader takes the first word for a place
        (NameKind::Loc, Some(NameKind::Per)) if given() => NameKind::Per,
        // *Ansar Kel*, of which the reader marks the first word only
        (_, None) => {
            let hyphen = tokens.get(end + 1).is_some_and(|after| after.form == "-");
            let whole = is_capital_name(&tokens[end]) && !hyphen;
            return whole.then_some(Run { end: end + 1, kind });
        }
        _ => return None,
    };
    let end = tag_end(tokens, end);
    Some(Run { end, kind })
}

fn is_capital_name(token: &Token) -> bool {
    token.upos == Upos::Propn && token.form.starts_with(char::is_uppercase)
}

/// *Kelvin Medical Centre*, of which the reader marks the first word only: the head of the name whose tag ends at `end`,
/// if all words up to it are proper and it names no person.
pub(super) fn proper_head(lexicon: &Lexicon, tokens: &[Token], end: usize) -> Option<usize> {
    let before = &tokens[end - 1];
    let head = before
        .head
        .filter(|&head| before.is(COMPOUND) && head >= end)?;
    let proper = |token: &Token| {
        let capital = token.form.starts_with(char::is_uppercase);
        capital && token.upos == Upos::Propn && token.name.is_none()
    };
    let form = tokens[head].lower_form();
    let person = lexicon.role(&form).is_some()
        || lexicon.kind(&form) == Some(EntityKind::Person)
        || lexicon.is_in(Group::Title, &form);
    // *Flight 30*, *STS-117*: a number goes on
    let number = tokens.get(head + 1).is_some_and(|next| {
        next.upos == Upos::Num || next.form.starts_with(|c: char| c == '-' || c.is_numeric())
    });
    let whole = head < end + 3 && !number && tokens[end..=head].iter().all(proper);
    (whole && !person && lexicon.organ(&form).is_none()).then_some(head)
}

/// Where a name ends that the reader cuts at a preposition: *Court of* goes on with *Appeal*, *Police Service* with *of
/// Malta*; none ends in *of*.
pub(super) fn past_preposition(
    lexicon: &Lexicon,
    sentence: &Indexed,
    begins: usize,
    end: usize,
) -> usize {
    let tokens = &sentence.tokens;
    let is_preposition = |at: usize| tokens[at].upos == Upos::Adp && tokens[at].is(CASE);
    let ends_so = end > begins + 1 && is_preposition(end - 1);
    let preposition = if ends_so { end - 1 } else { end };
    let of = tokens
        .get(preposition)
        .is_some_and(|next| next.form == "of");
    let body = |at: usize| {
        let kind = lexicon.kind(&tokens[at].lower_form());
        matches!(
            kind,
            Some(EntityKind::StateOrgan | EntityKind::Organisation)
        )
    };
    let name = begins..preposition;
    let is_body =
        tokens[begins].name == Some(NameKind::Org) && name.len() > 1 && name.clone().any(body);
    if !(ends_so || of && is_body) {
        return end;
    }
    let article = tokens
        .get(preposition + 1)
        .is_some_and(|next| next.lower_form() == "the");
    let from = preposition + 1 + usize::from(article);
    // *the head of the Police Service of Malta Ana Reis*: the name of a person is another
    let person = |it: &Token| it.name_begin && it.name == Some(NameKind::Per);
    let proper = tokens
        .iter()
        .skip(from)
        .take_while(|it| is_capital_name(it) && !person(it));
    let after = from + proper.count();
    let own = tokens[preposition].head.is_some_and(|head| {
        let above = tokens[head].head;
        (from..after).contains(&head) && above.is_some_and(|above| name.contains(&above))
    });
    if own { after } else { preposition }
}

/// *province*, *city*, in lower case.
pub(super) fn is_class_of_place(context: &Context, token: &Token) -> bool {
    token.upos == Upos::Noun
        && token.form.starts_with(char::is_lowercase)
        && context.lexicon.kind(&token.lemma) == Some(EntityKind::Place)
}

/// The Arabic article, a token of its own before a hyphen: names of groups and places have it as well as
/// those of persons (*al-Shabaab*, *al-Anbar*, *al-Sadr*).
pub(super) fn is_article(form: &str) -> bool {
    matches!(form, "al" | "Al" | "el" | "El")
}

/// Particles inside names of persons (*Alhassane ag Intalla*).
const PARTICLES: [&str; 18] = [
    "ag", "al", "bin", "ibn", "ben", "bint", "von", "van", "der", "de", "del", "della", "da", "di",
    "dos", "ould", "abu", "el",
];
