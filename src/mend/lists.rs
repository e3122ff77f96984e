//! What is one word, what is listed, and what is set apart from the rest.

use crate::Draft;
use actant_base::syntax::relation::{
    ACL, ADVMOD, APPOS, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, COP, DET, EXPL, FIXED, FLAT, NMOD,
    NSUBJ, OBJ, PARATAXIS, PUNCT,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Complement, Lexicon, WordClass};
use std::ops::Range;

/// *reports a record 2,236 new cases*: so many cases are reported, no record.
pub fn record_number(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let number = index + 1;
    let numbered = token.form == "record"
        && tokens
            .get(number)
            .is_some_and(|it| it.upos == Upos::Num && it.head == Some(index));
    if !numbered {
        return;
    }
    let noun = (number + 1..tokens.len()).find(|&at| tokens[at].upos != Upos::Adj);
    let counted = |&at: &usize| {
        let noun = &tokens[at];
        let near = [token.head, Some(index)].contains(&noun.head);
        let case = sentence.has(at, CASE);
        near && noun.upos == Upos::Noun && noun.has_feature("Number", "Plur") && !case
    };
    let Some(noun) = noun.filter(counted) else {
        return;
    };
    let (head, deprel) = (token.head, token.deprel.clone());
    let moved: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != noun)
        .collect();
    for child in moved {
        sentence.tokens[child].head = Some(noun);
    }
    sentence.tokens[number].deprel = "nummod".into();
    sentence.hang(index, noun, "amod");
    sentence.hang(noun, head, deprel);
}

/// *the mayor-elect*, *his son-in-law*, *the planet K2-18b*: words joined by hyphens without spaces are one word, and so
/// one noun if the first is a noun that the others hang from. Two names joined so stay two (*the Iran-Iraq war*).
pub fn one_word(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let is_hyphen = |at: usize| tokens[at].form == "-";
    let Some(word) = hyphenated(sentence, index) else {
        return;
    };
    let end = word.end;
    let parts: Vec<usize> = word.clone().filter(|&at| !is_hyphen(at)).collect();
    let beside = |at: usize| {
        tokens[at].head == tokens[index].head && tokens[at].deprel == tokens[index].deprel
    };
    let below = |at: usize| {
        let head = tokens[at].head;
        head.is_some_and(|head| head == index || word.contains(&head)) || beside(at)
    };
    let own = |at: usize| tokens[at].upos != Upos::Verb && below(at);
    let two = |at: usize| {
        tokens[at].is(CONJ | NMOD | APPOS)
            && (tokens[at].name.is_some() || tokens[index].name.is_some())
            && tokens[at].form.chars().all(char::is_alphabetic)
    };
    if parts.is_empty() || !parts.iter().all(|&at| own(at)) || parts.iter().any(|&at| two(at)) {
        return;
    }
    let changed = parts.iter().any(|&at| !tokens[at].is(FLAT | COMPOUND));
    if !changed {
        return;
    }
    let form: String = (index..end).map(|at| tokens[at].form.as_str()).collect();
    let followers: Vec<usize> = (0..tokens.len())
        .filter(|&at| at >= end && tokens[at].head.is_some_and(|head| word.contains(&head)))
        .collect();
    for at in word {
        sentence.tokens[at].head = Some(index);
        sentence.tokens[at].deprel = if is_hyphen_form(&sentence.tokens[at].form) {
            "punct"
        } else {
            "flat"
        }
        .into();
    }
    for at in followers {
        sentence.tokens[at].head = Some(index);
    }
    let token = &mut sentence.tokens[index];
    token.lemma = if token.upos == Upos::Noun {
        form.to_lowercase()
    } else {
        form
    };
}

/// The words that are joined by hyphens to the noun at `index` and follow it.
fn hyphenated(sentence: &Draft, index: usize) -> Option<Range<usize>> {
    let tokens = &sentence.tokens;
    let touches = |right: usize| {
        let left = right.checked_sub(1).map(|left| tokens[left].span.end);
        let right = tokens.get(right).map(|right| right.span.start);
        right.is_some() && left == right
    };
    let is_hyphen = |at: usize| tokens.get(at).is_some_and(|token| token.form == "-");
    let inside = index > 0 && is_hyphen(index - 1) && touches(index);
    if !sentence.is_noun(index) || inside || !(is_hyphen(index + 1) && touches(index + 1)) {
        return None;
    }
    let joined = |&end: &usize| {
        let number = || is_number_part(sentence, end);
        touches(end) && (is_hyphen(end) || is_hyphen(end - 1) || number())
    };
    let end = (index + 1..tokens.len()).find(|end| !joined(end));
    Some(index + 1..end.unwrap_or(tokens.len()))
}

fn is_hyphen_form(form: &str) -> bool {
    form == "-"
}

/// A letter right after a number (*18b*).
fn is_number_part(sentence: &Draft, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let digit = |token: usize| tokens[token].form.ends_with(|c: char| c.is_ascii_digit());
    tokens.get(at).is_some_and(|token| {
        at > 0
            && digit(at - 1)
            && token.form.len() == 1
            && token.form.chars().all(char::is_alphabetic)
    })
}

/// *elected Ben Okri — former minister and member of parliament — as leader*: what stands between dashes or brackets
/// hangs together, so nothing in it is coordinated with a word outside but with the first noun inside.
pub fn aside_conjunct(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index]
        .head
        .filter(|&head| tokens[index].is(CONJ) && head < index)
    else {
        return;
    };
    let Some((open, close)) = aside(sentence, index) else {
        return;
    };
    if (open..=close).contains(&head) {
        return;
    }
    let first = sentence
        .children(head)
        .find(|&child| child > open && child < index && tokens[child].is(APPOS));
    if let Some(first) = first {
        sentence.tokens[index].head = Some(first);
    }
}

/// The dashes or brackets around a token.
fn aside(sentence: &Draft, index: usize) -> Option<(usize, usize)> {
    let form = |at: usize| sentence.tokens[at].form.as_str();
    let is_dash = |at: usize| matches!(form(at), "—" | "–" | "--");
    let dashes: Vec<usize> = (0..sentence.tokens.len())
        .filter(|&at| is_dash(at))
        .collect();
    let paired = dashes
        .chunks_exact(2)
        .map(|pair| (pair[0], pair[1]))
        .find(|&(open, close)| open < index && index < close);
    let brackets = || {
        let open = (0..index).rev().find(|&at| matches!(form(at), "(" | ")"))?;
        let close = (index..sentence.tokens.len()).find(|&at| form(at) == ")")?;
        (form(open) == "(").then_some((open, close))
    };
    paired.or_else(brackets)
}

/// *Kurdi, his brother, and his mother were among the dead*: a subject is not described by somebody of his own where a
/// conjunction follows; they are three.
pub fn kin_list(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index]
        .head
        .filter(|_| tokens[index].is(APPOS) && tokens[index].upos == Upos::Noun)
    else {
        return;
    };
    let owned = |noun: usize| {
        sentence.children(noun).any(|child| {
            tokens[child].is(NMOD)
                && matches!(
                    tokens[child].lemma.as_str(),
                    "his" | "her" | "their" | "he" | "she" | "they"
                )
                && tokens[child].xpos == "PRP$"
        })
    };
    let last = sentence.children(head).any(|child| {
        tokens[child].is(CONJ)
            && child > index
            && owned(child)
            && sentence.children(child).any(|cc| tokens[cc].form == "and")
    });
    let subject = tokens[head].is(NSUBJ) && sentence.subtree(head).first() == Some(&0);
    if subject && last && owned(index) {
        sentence.tokens[index].deprel = "conj".into();
    }
}

/// *the first Attorney General*: two nouns side by side in the same place are one phrase; the second, a name, belongs to
/// the first.
pub fn side_by_side(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(before) = index.checked_sub(1) else {
        return;
    };
    let (first, second) = (&tokens[before], &tokens[index]);
    let nouns = matches!(first.upos, Upos::Noun | Upos::Propn) && second.upos == Upos::Propn;
    let same = first.head == second.head && first.deprel == second.deprel;
    let role = matches!(
        second.deprel.as_str(),
        "xcomp" | "obj" | "obl" | "nsubj" | "conj" | "appos"
    );
    if !(nouns && same && role) {
        return;
    }
    // *the Governor General of Canada*: the article of the second stands before both
    let article = sentence
        .children(index)
        .any(|child| tokens[child].is(DET) && child < before);
    if article {
        sentence.hang(before, index, "compound");
        return;
    }
    let bare = sentence
        .children(index)
        .all(|child| tokens[child].deprel == "flat");
    if bare {
        sentence.hang(index, before, "flat");
    }
}

/// *Premier Ann Holm, Mayor Ivo Ruiz and Dan Vik*: no name goes on after a comma, so the next person is named beside; the
/// capitals before the name are that person's title.
pub fn person_after_comma(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if index == 0 || tokens[index - 1].form != "," {
        return;
    }
    let capital = |at: usize| {
        matches!(tokens[at].upos, Upos::Propn | Upos::Noun | Upos::Adj)
            && tokens[at].form.starts_with(char::is_uppercase)
    };
    let end = (index..tokens.len())
        .find(|&at| !capital(at))
        .unwrap_or(tokens.len());
    let person = |at: usize| tokens[at].name == Some(NameKind::Per);
    let first = (index..end)
        .filter_map(|at| tokens[at].head)
        .find(|&head| head < index && person(head));
    let role = |at: &usize| lexicon.role(&tokens[*at].lower_lemma()).is_some();
    let name = (index..end).rev().find(role).map_or(index, |role| role + 1);
    let name = (name..end).find(|&at| person(at));
    let (Some(first), Some(name)) = (first, name) else {
        return;
    };
    let listed = sentence
        .children(first)
        .any(|child| tokens[child].is(CONJ) && child >= end);
    // *Ann Holm, Mayor of Lima, …* has no second name
    if !listed || name == index && !tokens[index].name_begin {
        return;
    }
    let outside: Vec<usize> = (index..end)
        .filter(|&at| {
            let head = tokens[at].head;
            at != name && head.is_none_or(|head| !(index..end).contains(&head))
        })
        .collect();
    if !tokens[name].is(CONJ) {
        sentence.hang(name, first, "conj");
    }
    for at in outside {
        sentence.tokens[at].head = Some(name);
        sentence.tokens[at].deprel = match at < name {
            true if at + 1 == name => "nmod:desc",
            true => "compound",
            false => "flat",
        }
        .into();
    }
}

/// *shelled the camp, not the school*, *was freed by rebels, not by guards*: what *not* excludes beside a noun is listed
/// with it; it describes nothing, and it is no argument of its own.
pub fn excluded(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let nominal = matches!(tokens[index].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    let Some(head) = tokens[index].head.filter(|_| nominal) else {
        return;
    };
    let Some(start) = exclusion(sentence, index) else {
        return;
    };
    let loose = tokens[index].is(PARATAXIS) && tokens[head].upos != Upos::Verb;
    let described = (tokens[index].is(APPOS) || loose) && head < index;
    let case = |noun: usize| {
        let mut cases = sentence.by(noun, CASE);
        cases.next().map(|at| tokens[at].lower_form().into_owned())
    };
    // *relied on Egypt, not on Libya*
    let same = tokens[index].is(NMOD) && head < start && sentence.has(head, CASE);
    if described || same && case(head) == case(index) {
        sentence.tokens[index].deprel = "conj".into();
        return;
    }
    let beside = sentence.children(head).filter(|&other| {
        let role = tokens[other].relation() == tokens[index].relation()
            || tokens[index].is(NSUBJ) && tokens[other].relation() == "dislocated";
        other < start && role && case(other) == case(index)
    });
    let Some(partner) = beside.last() else {
        return;
    };
    let deprel = tokens[index].deprel.clone();
    let unmarked_content = tokens[index].is(NSUBJ)
        && tokens[head].is(CONJ)
        && tokens[head]
            .head
            .is_some_and(|verb| says_alone(sentence, verb, lexicon))
        && !sentence.has(head, CC);
    sentence.hang(index, partner, "conj");
    if sentence.tokens[partner].relation() == "dislocated" {
        sentence.tokens[partner].deprel = deprel;
    }
    if unmarked_content {
        sentence.tokens[head].deprel = "ccomp".into();
    }
}

/// Whether a verb of saying has nothing that is said yet.
fn says_alone(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> bool {
    let tokens = &sentence.tokens;
    let says = lexicon.operator(
        WordClass::Verb,
        &tokens[verb].lower_lemma(),
        Complement::That,
    );
    says.is_some() && !sentence.has(verb, CCOMP | OBJ)
}

/// *Not only Spain but also Peru left*, *not the army but the police fired*: what stands before *but* goes with the subject
/// after it.
pub fn subject_after_not(sentence: &mut Draft, verb: usize) {
    let tokens = &sentence.tokens;
    let Some(first) = tokens[verb].head.filter(|&first| first < verb) else {
        return;
    };
    let nominal = matches!(tokens[first].upos, Upos::Noun | Upos::Propn)
        && !sentence.has(first, COP | NSUBJ | CASE);
    let not = sentence.subtree(first)[0];
    let but = sentence.first(verb, CC);
    let subject = sentence.first(verb, NSUBJ);
    let (Some(but), Some(subject), true) = (but, subject, nominal) else {
        return;
    };
    let between = first < but && but < subject && subject < verb;
    if tokens[not].lower_form() != "not" || tokens[but].form != "but" || !between {
        return;
    }
    let adds = matches!(
        &*tokens[not + 1].lower_form(),
        "only" | "just" | "merely" | "simply"
    );
    let role = tokens[subject].deprel.clone();
    sentence.replace(first, verb);
    let late = sentence.children(first).filter(|&child| child > verb);
    let also = sentence
        .by(verb, ADVMOD)
        .filter(|&child| but < child && child < subject);
    let (late, also): (Vec<usize>, Vec<usize>) = (late.collect(), also.collect());
    for child in late {
        sentence.tokens[child].head = Some(verb);
    }
    // what is denied is listed beside what is not
    let (stays, joins) = match adds {
        true => (first, subject),
        false => (subject, first),
    };
    sentence.hang(stays, verb, role);
    sentence.hang(joins, stays, "conj");
    for child in also.into_iter().chain([but]) {
        sentence.tokens[child].head = Some(joins);
    }
}

/// Where a phrase that opens with *not* begins, if that excludes it.
pub fn exclusion(sentence: &Draft, index: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let opens =
        |at: &usize| !tokens[*at].is(PUNCT) && !matches!(&*tokens[*at].lower_form(), "and" | "but");
    let start = sentence.subtree(index).into_iter().find(opens)?;
    let next = tokens.get(start + 1)?.lower_form();
    let not = tokens[start].lower_form() == "not" && tokens[start].is(ADVMOD | CC);
    let other = matches!(
        &*next,
        "only" | "just" | "merely" | "simply" | "least" | "yet" | "far" | "so" | "all" | "every"
    );
    // *sold arms to Oman, not to Yemen*, but *not to mention Yemen*
    let mentions = &*next == "to" && tokens.get(start + 2)?.upos == Upos::Verb;
    (not && !other && !mentions && start > 0).then_some(start)
}

/// *closed the market instead of the port*: right after an object of its kind, what *instead of* brings takes the
/// place of that object; a name in front of a clause, that of a subject that is a name.
pub fn in_place_of(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[index]
        .head
        .filter(|&head| tokens[head].upos == Upos::Verb)
    else {
        return;
    };
    let case = sentence.first(index, CASE);
    let Some(case) = case.filter(|&case| is_instead(sentence, case)) else {
        return;
    };
    let fronted = index < verb;
    let role = if fronted { NSUBJ } else { OBJ };
    let mut partners = sentence.children(verb).filter(|&at| tokens[at].is(role));
    let same = |noun: usize| {
        let named = |at: usize| tokens[at].name.is_some();
        tokens[noun].upos == tokens[index].upos && named(noun) == named(index)
    };
    let adjoins = |noun: usize| {
        if fronted {
            named_at(sentence, index)
        } else {
            sentence.subtree(noun).last() == Some(&(case - 1))
        }
    };
    let partner = partners.find(|&noun| same(noun) && adjoins(noun));
    drop(partners);
    if let Some(noun) = partner {
        sentence.hang(index, noun, "conj");
        sentence.tokens[case].deprel = "cc".into();
    }
}

/// *It was not the army but the police who burned it*: what stands after *but* is what it was, and who did it.
pub fn cleft_but(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let but = sentence.by(index, CC).find(|&cc| tokens[cc].form == "but");
    let told = sentence
        .by(index, ACL)
        .any(|clause| tokens[clause].deprel == "acl:relcl");
    let Some(but) = but.filter(|_| told && sentence.is_noun(index)) else {
        return;
    };
    let of = |noun: usize, form: &str| {
        let mut children = sentence.children(noun);
        children.any(|child| tokens[child].lower_form() == form)
    };
    let not = |&noun: &usize| {
        sentence.is_noun(noun) && sentence.has(noun, COP) && of(noun, "not") && of(noun, "it")
    };
    let Some(other) = (0..but).rev().find(not) else {
        return;
    };
    let linked: Vec<usize> = sentence.by(other, COP | NSUBJ | EXPL | AUX).collect();
    sentence.replace(other, index);
    sentence.hang(other, index, "conj");
    for child in linked {
        sentence.tokens[child].head = Some(index);
    }
}

fn named_at(sentence: &Draft, index: usize) -> bool {
    sentence.tokens[index].name.is_some()
}

/// *instead of*, *rather than*.
fn is_instead(sentence: &Draft, case: usize) -> bool {
    let tokens = &sentence.tokens;
    let next = tokens
        .get(case + 1)
        .filter(|next| next.is(FIXED) && next.head == Some(case));
    let pair = next.map(|next| (tokens[case].lower_form().into_owned(), next.form.as_str()));
    matches!(
        pair.as_ref()
            .map(|(first, second)| (first.as_str(), *second)),
        Some(("instead", "of") | ("rather", "than"))
    )
}
