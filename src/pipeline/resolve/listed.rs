//! Names of the list, marked before anything is extracted: a whole name of several words, or a name that the user
//! gave, is what the list says, however the reader has tagged it and wherever it has cut it.

use super::names::is_title;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ACL, APPOS, CCOMP, CONJ, NMOD, NSUBJ, OBJ, OBL, PARATAXIS, XCOMP,
};
use actant_base::syntax::{NameKind, Sentence, Token, Upos};
use actant_base::text::Document;
use actant_words::gazetteer::{Gazetteer, Known, is_common};
use actant_words::lexicon::Lexicon;
use std::collections::BTreeSet;

/// Names of more tokens are not looked up.
const LONGEST: usize = 16;

/// Marks the names of the list in `sentences`: tags, and one tree for each name.
pub fn mark(
    document: &Document,
    sentences: &mut [Sentence],
    gazetteer: &Gazetteer,
    lexicon: &Lexicon,
) {
    let bearers = last_names(sentences);
    let list = List {
        document,
        gazetteer,
        lexicon,
        bearers,
    };
    for sentence in sentences {
        let mut at = 0;
        while at < sentence.tokens.len() {
            at = match list.name_at(sentence, at) {
                Some((end, kind)) => {
                    tag(sentence, at, end, kind);
                    join(sentence, at, end);
                    end
                }
                None => list.next(sentence, at),
            };
        }
    }
}

struct List<'a> {
    document: &'a Document,
    gazetteer: &'a Gazetteer,
    lexicon: &'a Lexicon,
    /// The last words of the names of persons.
    bearers: BTreeSet<String>,
}

/// The last words of what the reader takes for names of persons, if they have several words.
fn last_names(sentences: &[Sentence]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for sentence in sentences {
        let tokens = &sentence.tokens;
        for (at, token) in tokens.iter().enumerate() {
            let inside = |at: usize| {
                tokens
                    .get(at)
                    .is_some_and(|token| token.name == Some(NameKind::Per) && !token.name_begin)
            };
            if inside(at) && !inside(at + 1) {
                names.insert(token.form.to_lowercase());
            }
        }
    }
    names
}

impl List<'_> {
    /// Where to look after a token at which no name of the list begins: behind the reader's name, for what stands inside
    /// it is no name of its own; but titles are no part of a name.
    fn next(&self, sentence: &Sentence, at: usize) -> usize {
        let tokens = &sentence.tokens;
        let in_name = |at: usize| {
            let token = tokens.get(at);
            token.is_some_and(|token| token.name.is_some() && !token.name_begin)
        };
        let person = tokens[at].name == Some(NameKind::Per);
        if person && is_title(self.lexicon, &tokens[at]) {
            return at + 1;
        }
        (at + 1..).find(|&next| !in_name(next)).unwrap_or(at + 1)
    }

    /// The end of the name of the list that begins at `at`, and what it is.
    fn name_at(&self, sentence: &Sentence, at: usize) -> Option<(usize, NameKind)> {
        let tokens = &sentence.tokens;
        let first = &tokens[at];
        if !may_begin(&first.form) {
            return None;
        }
        let end_of = |end: usize| tokens[end - 1].span;
        let text = |end: usize| self.document.slice(first.span.cover(end_of(end)));
        let limit = (at + LONGEST).min(tokens.len());
        let several = self.gazetteer.begins(&first.form);
        let ends = (at + 2..=limit).rev().filter(|_| several);
        let whole = ends.filter(|&end| !goes_on(tokens, end));
        for end in whole {
            let Some(hit) = self.gazetteer.listed(text(end)) else {
                continue;
            };
            let common = tokens[at..end].iter().any(|token| is_common(&token.form));
            if hit.is_own || hit.has_noun || !common {
                return Some((end, kind_of(hit.known)));
            }
        }
        let alone = !goes_on(tokens, at + 1);
        let hit = self.gazetteer.listed(&first.form).filter(|_| alone)?;
        let named = first.name.is_some() || first.upos == Upos::Propn;
        let wins = named && (hit.is_own || self.is_body(sentence, at, hit.known));
        wins.then(|| (at + 1, kind_of(hit.known)))
    }

    /// A name of one word is a body, not a person, if nobody else in the text is called so and no title stands before it:
    /// *Hamas*, but not *Mr Wagner*.
    fn is_body(&self, sentence: &Sentence, at: usize, known: &Known) -> bool {
        let token = &sentence.tokens[at];
        let body = !matches!(
            known.kind,
            EntityKind::Person | EntityKind::Place | EntityKind::Group
        );
        let titled = at > 0 && is_title(self.lexicon, &sentence.tokens[at - 1]);
        let called = self.bearers.contains(&token.form.to_lowercase());
        body && token.name == Some(NameKind::Per) && !titled && !called
    }
}

/// Whether the reader's name goes on at `end`.
fn goes_on(tokens: &[Token], end: usize) -> bool {
    tokens.get(end).is_some_and(|next| {
        next.name.is_some() && !next.name_begin && tokens[end - 1].name.is_some()
    })
}

/// Names begin with a capital, a number or the Arabic article.
fn may_begin(form: &str) -> bool {
    form.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
        || form.starts_with("al-")
        || matches!(form, "al" | "el")
}

fn kind_of(known: &Known) -> NameKind {
    match known.kind {
        EntityKind::Person => NameKind::Per,
        EntityKind::State | EntityKind::Place => NameKind::Loc,
        _ => NameKind::Org,
    }
}

/// Tags the tokens from `at` to `end` as one name.
fn tag(sentence: &mut Sentence, at: usize, end: usize, kind: NameKind) {
    // titles that the reader took into the name
    let inside = |token: &Token| token.name.is_some() && !token.name_begin;
    let mut title = at;
    while title > 0 && inside(&sentence.tokens[title]) {
        title -= 1;
    }
    for token in &mut sentence.tokens[title..at] {
        token.name = None;
        token.name_begin = false;
    }
    for (index, token) in sentence.tokens[at..end].iter_mut().enumerate() {
        token.name = Some(kind);
        token.name_begin = index == 0;
        let capital = token.form.starts_with(char::is_uppercase);
        let other = matches!(
            token.upos,
            Upos::Verb | Upos::Aux | Upos::Adv | Upos::X | Upos::Intj | Upos::Noun
        );
        if capital && other {
            make_proper(token);
        }
    }
}

fn make_proper(token: &mut Token) {
    token.upos = Upos::Propn;
    token.xpos = "NNP".to_owned();
    token.feats = "Number=Sing".to_owned();
    token.lemma.clone_from(&token.form);
}

/// Makes one tree of the name from `at` to `end`, if the reader has cut it or reads a list or a clause in it: all of it
/// hangs from the word that stands nearest to the root.
fn join(sentence: &mut Sentence, at: usize, end: usize) {
    let inside = |index: usize| (at..end).contains(&index);
    let tokens = &sentence.tokens;
    let outer = |index: &usize| tokens[*index].head.is_none_or(|head| !inside(head));
    let divided = |index: usize| {
        let token = &tokens[index];
        token.head.is_some_and(inside)
            && (token.is(CONJ | APPOS | PARATAXIS | ACL | OBJ | OBL | XCOMP | CCOMP | NSUBJ))
    };
    let cut = (at..end).filter(outer).count() > 1 || (at..end).any(divided);
    let nearest = |&index: &usize| (depth(sentence, index), rank(&sentence.tokens[index]));
    let Some(top) = (at..end).min_by_key(nearest) else {
        return;
    };
    if cut {
        for index in 0..sentence.tokens.len() {
            let token = &mut sentence.tokens[index];
            if inside(index) && index != top {
                token.head = Some(top);
                if token.upos != Upos::Punct {
                    token.deprel = "flat".into();
                }
            } else if token.head.is_some_and(inside) {
                token.head = Some(top);
            }
        }
    }
    let head = &mut sentence.tokens[top];
    if !matches!(head.upos, Upos::Propn | Upos::Noun) {
        make_proper(head);
    }
    make_argument(sentence, top, end);
}

/// What a name that the reader has cut is, of what its parts are: a subject before an object, and that before all else.
fn rank(token: &Token) -> usize {
    let order = ["nsubj", "obj", "iobj", "conj", "appos", "nmod", "obl"];
    let place = order.iter().position(|&other| other == token.relation());
    place.unwrap_or(order.len())
}

/// How many tokens stand above one.
fn depth(sentence: &Sentence, index: usize) -> usize {
    let above = |&index: &usize| sentence.tokens[index].head;
    std::iter::successors(Some(index), above)
        .take(sentence.tokens.len())
        .count()
}

/// *Yesh Atid attacked the bridge*: a name is no clause; beside a verb it is a subject or an object.
fn make_argument(sentence: &mut Sentence, top: usize, end: usize) {
    let tokens = &sentence.tokens;
    let finite = |index: usize| {
        tokens.get(index).is_some_and(|token| {
            token.upos == Upos::Verb && matches!(token.xpos.as_str(), "VBD" | "VBZ" | "VBP")
        })
    };
    let without = |verb: usize| !sentence.children(verb).any(|child| tokens[child].is(NSUBJ));
    let Some(head) = tokens[top].head else {
        // the verb right after the name heads the sentence
        let below = tokens.get(end).is_some_and(|verb| verb.head == Some(top));
        if below && finite(end) && without(end) {
            sentence.tokens[end].head = None;
            sentence.tokens[end].deprel = "root".into();
            sentence.tokens[top].head = Some(end);
            sentence.tokens[top].deprel = "nsubj".into();
        }
        return;
    };
    let nominal = tokens[top].is(NSUBJ | OBJ | OBL | NMOD | CONJ | APPOS)
        || !matches!(
            tokens[top].relation(),
            "advcl" | "csubj" | "ccomp" | "xcomp" | "acl" | "advmod" | "discourse" | "aux" | "mark"
        );
    if nominal || tokens[head].upos != Upos::Verb {
        return;
    }
    if head > top && without(head) {
        sentence.tokens[top].deprel = "nsubj".into();
    } else if head < top {
        sentence.tokens[top].deprel = "obj".into();
    }
}
