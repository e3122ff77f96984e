//! Who holds an office: the name behind the office and what it is an office in.

use crate::Draft;
use crate::apposition::begins_person;
use actant_base::syntax::relation::{CASE, CC, MARK, NSUBJ};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::Lexicon;

/// *Army Chief of Staff Leo Marsh resigned*, *Prime Minister of Samoa Ana Reis*: a person’s name right behind an office, with
/// what it is an office in, names who holds it, and the office has the place of both in the clause.
pub fn holder_after_office(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    if !begins_person(sentence, index) {
        return;
    }
    let Some(office) = office_before(sentence, index, lexicon) else {
        return;
    };
    let tokens = &sentence.tokens;
    let between = |&child: &usize| (office..index).contains(&child);
    if sentence
        .by(index, CASE | CC | MARK)
        .any(|child| between(&child))
    {
        return;
    }
    let above = |from: usize, top: usize| {
        let heads = std::iter::successors(Some(from), |&at| tokens[at].head);
        heads.take(tokens.len()).any(|at| at == top)
    };
    let beside = tokens[office].head == tokens[index].head;
    let below = above(office, index);
    if !(below || beside || above(index, office)) {
        return;
    }
    let subject = tokens[index].is(NSUBJ);
    // *with President of Peru Ana Reis*: what stands before both belongs to the office
    let before = sentence.children(index).filter(|&child| child < office);
    let before: Vec<usize> = before.filter(|&child| !above(office, child)).collect();
    if below || beside && (subject || !before.is_empty()) {
        sentence.replace(index, office);
    }
    for child in before {
        let relation = sentence.tokens[child].deprel.clone();
        sentence.hang(child, office, relation);
    }
    sentence.hang(index, office, "appos");
    let marked = (0..=office)
        .rev()
        .take_while(|&at| sentence.tokens[at].name.is_some());
    let titles = marked.take(2).count();
    for at in office + 1 - titles..=office {
        sentence.tokens[at].name = None;
        sentence.tokens[at].name_begin = false;
    }
    let inside = |at: &usize| {
        let token = &sentence.tokens[*at];
        token.name == Some(NameKind::Per) && !token.name_begin
    };
    let name = (index + 1..sentence.tokens.len())
        .take_while(inside)
        .count();
    let end = index + 1 + name;
    for part in index + 1..end {
        if sentence.tokens[part].head.is_some_and(|head| head < index) {
            sentence.hang(part, index, "flat");
        }
    }
}

/// *King of Samoa*, *Acting Head of Samoa*, where the reader takes the title for a person’s name: no given name is in it.
fn is_only_title(sentence: &Draft, at: usize, lexicon: &Lexicon) -> bool {
    let tokens = &sentence.tokens;
    let inside = |at: usize| tokens[at].name == Some(NameKind::Per) && !tokens[at].name_begin;
    let before = at.checked_sub(1).filter(|_| inside(at));
    let begins = tokens[before.unwrap_or(at)].name_begin;
    let given = before.is_some_and(|it| lexicon.is_male_name(&tokens[it].lower_form()).is_some());
    tokens[at].name == Some(NameKind::Per) && begins && !given && !inside(at + 1)
}

/// The office that stands with a preposition and names right before the token at `index`.
fn office_before(sentence: &Draft, index: usize, lexicon: &Lexicon) -> Option<usize> {
    let tokens = &sentence.tokens;
    let office = |at: usize| {
        let token = &tokens[at];
        let bare = token.name.is_none() || is_only_title(sentence, at, lexicon);
        bare && matches!(token.upos, Upos::Noun | Upos::Propn)
            && !token.has_feature("Number", "Plur")
            && matches!(&*tokens[at + 1].lower_form(), "of" | "for" | "from" | "to")
            && lexicon.role(&token.lower_lemma()).is_some()
    };
    let inner = |at: &usize| {
        let token = &tokens[*at];
        let word = matches!(
            &*token.lower_form(),
            "of" | "for" | "from" | "to" | "the" | "and"
        );
        let capital = token.form.starts_with(char::is_uppercase);
        word || capital && (token.name != Some(NameKind::Per) || office(*at))
    };
    let last = index
        .checked_sub(1)
        .filter(|&at| tokens[at].form.starts_with(char::is_uppercase))?;
    let mut words = (0..=last)
        .rev()
        .take(LONGEST)
        .take_while(|at| inner(at) || office(*at));
    words.find(|&at| office(at))
}

/// What an office is an office in has no more words than these, with the office.
const LONGEST: usize = 9;
