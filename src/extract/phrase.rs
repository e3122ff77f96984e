//! Noun phrases: the core of an argument, and coordination.

use crate::statement::Phrase;
use crate::syntax::{Sentence, Token, Upos};
use crate::text::{Document, Span};

/// The core phrase at `head`: names, compounds, restricting adjectives and `of`-complements;
/// without determiners, quantities, relative clauses, appositions and conjuncts.
pub fn core(document: &Document, sentence: &Sentence, number: usize, head: usize) -> Phrase {
    let mut tokens = core_tokens(sentence, head);
    tokens.sort_unstable();
    let first = sentence.tokens[tokens[0]].span.start;
    let last = sentence.tokens[tokens[tokens.len() - 1]].span.end;
    let mut text = String::new();
    let mut end = first;
    for &index in &tokens {
        let span = sentence.tokens[index].span;
        if span.start > end {
            text.push(' ');
        }
        text.push_str(document.slice(span));
        end = span.end;
    }
    let span = Span::new(first, last);
    Phrase {
        sentence: number,
        head,
        span,
        text,
    }
}

fn core_tokens(sentence: &Sentence, head: usize) -> Vec<usize> {
    let mut kept = vec![head];
    for child in sentence.children(head) {
        let token = &sentence.tokens[child];
        match token.deprel.as_str() {
            "compound" | "flat" | "fixed" | "goeswith" | "nmod:desc" | "nmod:unmarked" => {
                kept.extend(core_tokens(sentence, child));
            }
            "amod" if !is_evaluation(token) => kept.extend(sentence.subtree(child)),
            "nmod:poss" if token.upos != Upos::Pron => kept.extend(sentence.subtree(child)),
            "nmod" if case_of(sentence, child).as_deref() == Some("of") => {
                kept.extend(
                    sentence
                        .children(child)
                        .filter(|&c| sentence.tokens[c].relation() == "case"),
                );
                kept.extend(core_tokens(sentence, child));
            }
            "punct" if token.form == "-" && child + 1 < sentence.tokens.len() => kept.push(child),
            _ => {}
        }
    }
    kept
}

/// Adjectives that feed the factuality instead of the phrase.
fn is_evaluation(token: &Token) -> bool {
    matches!(token.lemma.as_str(), "alleged" | "reported" | "purported")
}

/// The lemma of the preposition on `index`, several words joined by spaces.
pub fn case_of(sentence: &Sentence, index: usize) -> Option<String> {
    let case = sentence
        .children(index)
        .find(|&child| sentence.tokens[child].relation() == "case")?;
    let mut words = vec![sentence.tokens[case].form.to_lowercase()];
    words.extend(
        sentence
            .children(case)
            .filter(|&child| sentence.tokens[child].relation() == "fixed")
            .map(|child| sentence.tokens[child].form.to_lowercase()),
    );
    Some(words.join(" "))
}

/// `head` and the nouns coordinated with it.
pub fn conjuncts(sentence: &Sentence, head: usize) -> Vec<usize> {
    let mut all = vec![head];
    let mut next = 0;
    while next < all.len() {
        for child in sentence.children(all[next]) {
            if sentence.tokens[child].relation() == "conj" && !all.contains(&child) {
                all.push(child);
            }
        }
        next += 1;
    }
    all.sort_unstable();
    all
}
