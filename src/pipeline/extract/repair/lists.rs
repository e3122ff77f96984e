//! What is one word, what is listed, and what is set apart from the rest.

use super::Draft;
use actant_base::syntax::relation::{
    APPOS, CC, COMPOUND, CONJ, DET, FLAT, LIST, NMOD, NSUBJ, OBJ, PUNCT,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::Lexicon;

/// *the mayor-elect*, *his son-in-law*, *the planet K2-18b*: words joined by hyphens without spaces are one word, and so
/// one noun if the first is a noun that the others hang from. Two names joined so stay two (*the Iran-Iraq war*).
pub fn one_word(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let touches = |left: usize, right: usize| {
        tokens
            .get(right)
            .is_some_and(|token| token.span.start == tokens[left].span.end)
    };
    let is_hyphen = |at: usize| tokens.get(at).is_some_and(|token| token.form == "-");
    let noun = matches!(tokens[index].upos, Upos::Noun | Upos::Propn);
    let inside = index
        .checked_sub(1)
        .is_some_and(|before| is_hyphen(before) && touches(before, index));
    if !noun || inside || !(is_hyphen(index + 1) && touches(index, index + 1)) {
        return;
    }
    let mut end = index + 1;
    while touches(end - 1, end)
        && (is_hyphen(end) || is_hyphen(end - 1) || is_number_part(sentence, end))
    {
        end += 1;
    }
    let word = index + 1..end;
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

/// How many nouns must stand in a row to be sure that they are a list.
const ROW: usize = 4;

/// *seized Gao, Kidal, Menaka, Timbuktu and Mopti*: what goes on with a row of bare objects is one of them, wherever the reader hangs
/// it.
pub fn bare_list(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let noun = |at: usize| matches!(tokens[at].upos, Upos::Noun | Upos::Propn);
    let joins = |at: usize| matches!(tokens[at].form.as_str(), "," | "and");
    let mut row = vec![index];
    let mut at = index;
    while at >= 2 && joins(at - 1) && noun(at - 2) {
        at -= 2;
        row.push(at);
    }
    let bare = sentence
        .children(index)
        .all(|child| tokens[child].is(PUNCT | CC | CONJ | LIST) || row.contains(&child));
    let first = row.iter().rev().copied().find(|&at| tokens[at].is(OBJ));
    let Some(first) = first.filter(|_| noun(index) && bare && row.len() > ROW) else {
        return;
    };
    let above = tokens[index].head;
    let loose = above.is_some_and(|head| {
        head != first && (Some(head) == tokens[first].head || row.contains(&head))
    });
    if loose {
        sentence.tokens[index].head = Some(first);
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
        sentence.tokens[before].head = Some(index);
        sentence.tokens[before].deprel = "compound".into();
        return;
    }
    let bare = sentence
        .children(index)
        .all(|child| tokens[child].deprel == "flat");
    if bare {
        sentence.tokens[index].head = Some(before);
        sentence.tokens[index].deprel = "flat".into();
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
        sentence.tokens[name].head = Some(first);
        sentence.tokens[name].deprel = "conj".into();
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
