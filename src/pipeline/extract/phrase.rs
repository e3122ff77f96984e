//! Noun phrases: the core of an argument (section 4 of MinIE's idea: keep what restricts, drop what
//! adds).

use actant_base::statement::Phrase;
use actant_base::syntax::relation::{
    ACL, ADVMOD, AMOD, AUX, CASE, CC, CONJ, COP, DET, MARK, NMOD, NUMMOD, OBJ, OBL, PUNCT, XCOMP,
};
use actant_base::syntax::{Tree, Upos};
use actant_base::text::{Document, Span};
use actant_words::lexicon::Lexicon;

/// The most words of a clause that a phrase keeps.
const CLAUSE: usize = 8;

/// The core phrase at `head`: names, compounds, restricting adjectives and `of`-complements;
/// without determiners, quantities, relative clauses, appositions and conjuncts. Amounts of money
/// and measures keep their numbers.
pub fn core(
    document: &Document,
    lexicon: &Lexicon,
    tree: &Tree,
    number: usize,
    head: usize,
) -> Phrase {
    // *ships, two of which sank*: two of the ships
    let relative = tree
        .by(head, NMOD)
        .find(|&child| tree.is_relative(child) && tree.case(child).as_deref() == Some("of"));
    if let Some(relative) = relative.filter(|&child| tree.standing_for(child) != head) {
        let whole = core(document, lexicon, tree, number, tree.standing_for(relative));
        let span = tree.token(head).span;
        return Phrase {
            sentence: number,
            head,
            span: span.cover(tree.token(relative).span),
            text: format!("{} of {}", document.slice(span), whole.text).into(),
        };
    }
    let mut tokens = Vec::with_capacity(16);
    keep_core(lexicon, tree, head, &mut tokens);
    tokens.sort_unstable();
    tokens.dedup();
    // a hyphen at the edge belongs to what was left out, and so does *and* in front
    let mut tokens = &tokens[..];
    while let [first, rest @ ..] = tokens
        && !rest.is_empty()
        && (tree.token(*first).upos == Upos::Punct
            || tree.token(*first).xpos == "CC" && matches!(tree.form(*first), "and" | "or" | "but"))
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && !rest.is_empty()
        && tree.token(*last).upos == Upos::Punct
    {
        tokens = rest;
    }
    let first = tree.token(tokens[0]).span.start;
    let last = tree.token(tokens[tokens.len() - 1]).span.end;
    let mut text = String::with_capacity(last - first);
    let mut end = first;
    for &index in tokens {
        let span = tree.token(index).span;
        if span.start > end && tree.form(index) != "," {
            text.push(' ');
        }
        let token = tree.token(index);
        // *let’s*
        let short = token.upos == Upos::Pron && matches!(token.form.as_str(), "’s" | "'s");
        text.push_str(if short { "us" } else { document.slice(span) });
        end = span.end;
    }
    Phrase {
        sentence: number,
        head,
        span: Span::new(first, last),
        text: text.into(),
    }
}

/// Adds the tokens of the core at `head` to those that were kept.
fn keep_core(lexicon: &Lexicon, tree: &Tree, head: usize, kept: &mut Vec<usize>) {
    kept.push(head);
    // a name is whole, however it is divided
    if let Some(kind) = tree.token(head).name {
        let tokens = &tree.sentence.tokens;
        let inside = |index: usize| tokens[index].name == Some(kind) && !tokens[index].name_begin;
        let end = (head + 1..tokens.len()).find(|&index| !inside(index));
        let starts = (0..=head).rev().find(|&index| !inside(index));
        kept.extend(starts.unwrap_or(head)..end.unwrap_or(tokens.len()));
    }
    let measure = is_measure(tree, head);
    for &child in tree.children(head) {
        let token = tree.token(child);
        // *far-reaching*, *24-year-old*: one word
        if child + 2 == head && tree.form(child + 1) == "-" {
            let mut first = child;
            while first >= 2 && tree.form(first - 1) == "-" {
                first -= 2;
            }
            kept.extend(first..head);
            continue;
        }
        match tree.deprel(child) {
            // *COVID-19*
            "flat" => keep_core(lexicon, tree, child, kept),
            "compound" | "fixed" | "goeswith" | "nmod:desc" | "nmod:unmarked" | "compound:prt"
                if !has_number(tree, child) || measure =>
            {
                keep_core(lexicon, tree, child, kept);
                // *a command and control node*
                let before = |&conjunct: &usize| conjunct < head;
                for conjunct in tree.by(child, CONJ).filter(before) {
                    keep_conjunction(tree, conjunct, kept);
                    keep_core(lexicon, tree, conjunct, kept);
                }
            }
            // *nothing inconsistent with it*, *something new*: the adjective tells what
            "amod" if child == head + 1 && is_indefinite(tree, head) => {
                tree.extend_below(child, kept);
            }
            "amod" if child < head && !is_addition(tree, child) && !has_number(tree, child) => {
                let before = kept.len();
                tree.extend_below(child, kept);
                // what stands after the noun, or apart from it, is not the adjective's
                let mut below = kept.split_off(before);
                below.sort_unstable();
                let mut next = child;
                for &index in below.iter().rev().filter(|&&index| index <= child) {
                    if index + 1 < next {
                        break;
                    }
                    kept.push(index);
                    next = index;
                }
                let between = child + 1..head;
                kept.extend(below.into_iter().filter(|index| between.contains(index)));
            }
            "advmod" if measure => kept.push(child),
            // *64 years old*, *three metres deep*: less would be another thing
            "obl" | "obl:unmarked" | "obl:npmod" | "nmod" | "nmod:unmarked"
                if child < head
                    && token_is_adjective(tree, head)
                    && is_measure(tree, child)
                    && tree.has(child, NUMMOD)
                    && (child + 1..head).all(|between| tree.dominates(child, between)) =>
            {
                tree.extend_below(child, kept);
            }
            // *111 miles per hour*
            "nmod" if measure && tree.case(child).as_deref() == Some("per") => {
                tree.extend_below(child, kept);
            }
            // *less dangerous* is not dangerous
            "advmod"
                if child < head
                    && token_is_adjective(tree, head)
                    && matches!(
                        tree.form(child),
                        "less"
                            | "least"
                            | "more"
                            | "most"
                            | "too"
                            | "hardly"
                            | "barely"
                            | "partly"
                            | "nearly"
                            | "almost"
                    ) =>
            {
                kept.push(child);
            }
            "nummod" if measure => tree.extend_below(child, kept),
            "nmod:poss" if token.upos != Upos::Pron => keep_possessor(lexicon, tree, child, kept),
            "nmod" => match tree.case(child).as_deref() {
                Some(case) if case == "of" || lexicon.is_relational(tree.lemma(head), case) => {
                    kept.extend(tree.by(child, CASE));
                    kept.extend(tree.by(child, DET));
                    for conjunct in tree.conjuncts(child) {
                        keep_conjunction(tree, conjunct, kept);
                        kept.extend(tree.by(conjunct, DET));
                        let comma = |&mark: &usize| mark < conjunct && tree.form(mark) == ",";
                        kept.extend(tree.by(conjunct, PUNCT).filter(comma));
                        // *a majority of 170 seats*
                        for number in tree.by(conjunct, NUMMOD) {
                            tree.extend_below(number, kept);
                        }
                        keep_core(lexicon, tree, conjunct, kept);
                        // *half of those who voted*: the clause tells of whom
                        let clause = tree
                            .by(conjunct, ACL)
                            .find(|_| tree.form(conjunct) == "those");
                        if let Some(clause) = clause
                            && tree.subtree(clause).len() <= CLAUSE
                        {
                            tree.extend_below(clause, kept);
                        }
                    }
                }
                // *80 per cent*, *$1 billion a year* hang on without a preposition
                None if token.upos == Upos::Num && measure => keep_core(lexicon, tree, child, kept),
                _ => {}
            },
            "punct" if token.form == "-" => kept.push(child),
            // *the first Europeans to see the island*: without it there would be no first
            "acl"
                if tree.is_infinitive(child)
                    && is_ranked(tree, head)
                    && !tree.by(child, ADVMOD).any(|not| tree.form(not) == "not") =>
            {
                kept.extend(tree.by(child, MARK | AUX | COP));
                kept.push(child);
                let said = |&noun: &usize| {
                    tree.is(noun, OBJ | XCOMP) || (tree.is(noun, OBL) && !is_aside(tree, noun))
                };
                let after = |&&noun: &&usize| noun > child && tree.is(noun, OBJ | XCOMP | OBL);
                if let Some(&object) = tree.children(child).iter().find(after)
                    && said(&object)
                {
                    kept.extend(tree.by(object, CASE | DET));
                    keep_core(lexicon, tree, object, kept);
                }
            }
            _ => {}
        }
    }
}

fn is_indefinite(tree: &Tree, head: usize) -> bool {
    matches!(
        tree.form(head),
        "nothing" | "something" | "anything" | "everything"
    )
}

/// *since 1990*, *on Monday*: when it was, which the verb’s qualifiers tell.
fn is_aside(tree: &Tree, noun: usize) -> bool {
    actant_words::lexicon::is_time(tree.lemma(noun))
        || tree.token(noun).upos == Upos::Num
        || matches!(
            tree.case(noun).as_deref(),
            Some("since" | "after" | "before" | "during")
        )
        || tree.case(noun).is_none()
}

fn token_is_adjective(tree: &Tree, index: usize) -> bool {
    tree.token(index).upos == Upos::Adj
}

/// A noun with an ordinal, a superlative or *only*.
pub fn is_ranked(tree: &Tree, head: usize) -> bool {
    tree.by(head, AMOD).any(|adjective| {
        let token = tree.token(adjective);
        token.has_feature("NumType", "Ord")
            || token.has_feature("Degree", "Sup")
            || matches!(token.lemma.as_str(), "only" | "last" | "next" | "first")
    })
}

/// *and*, *as well as*.
fn keep_conjunction(tree: &Tree, conjunct: usize, kept: &mut Vec<usize>) {
    for cc in tree.by(conjunct, CC) {
        tree.extend_below(cc, kept);
    }
}

/// A possessor with its mark (*Pakistan’s*), without what adds to it.
fn keep_possessor(lexicon: &Lexicon, tree: &Tree, index: usize, kept: &mut Vec<usize>) {
    // *France and Germany’s plan*
    for owner in tree.conjuncts(index) {
        keep_core(lexicon, tree, owner, kept);
        kept.extend(tree.by(owner, CASE | CC));
        let comma = |&mark: &usize| mark < owner && tree.form(mark) == ",";
        kept.extend(tree.by(owner, PUNCT).filter(comma));
    }
}

/// A noun with a superlative: *the longest-serving minister*.
pub fn is_superlative(tree: &Tree, head: usize) -> bool {
    tree.by(head, AMOD).any(|adjective| {
        let words = tree.sentence.subtree(adjective);
        words.into_iter().any(|word| {
            tree.token(word).has_feature("Degree", "Sup")
                || matches!(tree.form(word), "most" | "least")
        })
    })
}

/// Modifiers that say how many or how long (*560-mile*).
fn has_number(tree: &Tree, index: usize) -> bool {
    tree.token(index).upos == Upos::Num || tree.has(index, NUMMOD)
}

/// Money, percentages, units: the number is what they mean.
fn is_measure(tree: &Tree, index: usize) -> bool {
    let token = tree.token(index);
    token.upos == Upos::Sym
        || matches!(token.form.as_str(), "$" | "€" | "£" | "%")
        || matches!(
            tree.lemma(index),
            "percent"
                | "per cent"
                | "dollar"
                | "euro"
                | "pound"
                | "rupee"
                | "rial"
                | "million"
                | "billion"
                | "trillion"
                | "mph"
                | "kmh"
                | "km/h"
                | "kph"
                | "knot"
                | "foot"
                | "inch"
                | "degree"
                | "third"
                | "quarter"
                | "fifth"
                | "tenth"
                | "kilometre"
                | "kilometer"
                | "km"
                | "mile"
                | "metre"
                | "meter"
                | "tonne"
                | "ton"
                | "barrel"
                | "megawatt"
                | "mw"
                | "hectare"
                | "kilogram"
                | "litre"
                | "hour"
                | "minute"
                | "day"
                | "week"
                | "month"
                | "year"
                | "cent"
        )
}

/// Adjectives that say how many or since when: they go to the qualifiers.
fn is_addition(tree: &Tree, index: usize) -> bool {
    matches!(
        tree.lemma(index),
        "further"
            | "numerous"
            | "several"
            | "many"
            | "few"
            | "various"
            | "current"
            | "own"
            | "certain"
            | "multiple"
            | "dozen"
    )
}
