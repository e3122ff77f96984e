//! Names of the list, marked before anything is extracted: a whole name of several words, or a name that the user
//! gave, is what the list says, however the reader has tagged it and wherever it has cut it.

use super::names::is_title;
use super::runs::tag_end;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ACL, ADVMOD, AMOD, APPOS, CASE, CCOMP, CONJ, COP, DISCOURSE, MARK, NMOD, NSUBJ, OBJ, OBL,
    PARATAXIS, PUNCT, XCOMP,
};
use actant_base::syntax::{NameKind, Sentence, Token, Upos};
use actant_base::text::Document;
use actant_words::gazetteer::{Gazetteer, Known, folded, is_common};
use actant_words::lexicon::Lexicon;
use std::collections::BTreeSet;
use std::ops::Range;

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
        list.divide(sentence);
        list.firms(sentence);
        let mut at = 0;
        while at < sentence.tokens.len() {
            at = match list.name_at(sentence, at) {
                Some((end, kind)) => {
                    tag(sentence, at, end, kind);
                    if let Some(top) = join(sentence, at, end) {
                        place(sentence, top, at..end);
                        if kind == NameKind::Per {
                            list.untitle(sentence, top, at);
                        }
                    }
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
    /// *Mayor of Lima Ana Reis*, of which the reader makes one name: behind an office and a place that it is an office in, a given
    /// name begins the name of who holds it.
    fn divide(&self, sentence: &mut Sentence) {
        for at in 2..sentence.tokens.len() {
            let Some((office, holder)) = self.holder_in_name(&sentence.tokens, at) else {
                continue;
            };
            let end = tag_end(&sentence.tokens, at);
            for index in at..end {
                let token = &mut sentence.tokens[index];
                token.name = Some([NameKind::Loc, NameKind::Per][usize::from(index >= holder)]);
                token.name_begin = index == at || index == holder;
            }
            part(sentence, office, at, holder..end);
        }
    }

    /// *Harper & Leeds closed its shops*: the sign joins what is one name, but for states and full names of persons.
    fn firms(&self, sentence: &mut Sentence) {
        for sign in 1..sentence.tokens.len().saturating_sub(1) {
            let tokens = &sentence.tokens;
            if tokens[sign].form != "&" {
                continue;
            }
            let inside = |at: &usize| tokens[*at].name.is_some() && !tokens[*at].name_begin;
            let start = (0..sign).rev().find(|at| !inside(at)).unwrap_or(0);
            let end = match tokens[sign + 1].name {
                Some(_) => tag_end(tokens, sign + 1),
                None => sign + 2,
            };
            let (left, right) = (start..sign, sign + 1..end);
            let capital = |at: usize| tokens[at].form.starts_with(char::is_uppercase);
            let land = |name: &Range<usize>| {
                let last = tokens[name.end - 1].span;
                let name = self.document.slice(tokens[name.start].span.cover(last));
                let known = self.gazetteer.named(name);
                let known = known.or_else(|| self.gazetteer.acronym(name));
                known.map(|known| known.kind)
            };
            let lands = [land(&left), land(&right)];
            let state = lands.contains(&Some(EntityKind::State));
            let places = lands.iter().all(|&land| land == Some(EntityKind::Place));
            let person = |name: &Range<usize>| {
                name.len() > 1 && tokens[name.start].name == Some(NameKind::Per)
            };
            let persons = person(&left) && person(&right);
            let marked = tokens[start].name.is_some() || tokens[sign + 1].name.is_some();
            let one = marked && capital(start) && capital(sign + 1);
            if one && !(state || places || persons) {
                tag(sentence, start, end, NameKind::Org);
                if let Some(top) = join(sentence, start, end) {
                    place(sentence, top, start..end);
                }
            }
        }
    }

    /// The office before the name that begins at `at`, and where the name of a person begins in that.
    fn holder_in_name(&self, tokens: &[Token], at: usize) -> Option<(usize, usize)> {
        let begins = tokens[at].name_begin && tokens[at].name.is_some();
        let article = usize::from(tokens[at - 1].form == "the");
        let of = (at - 1).checked_sub(article)?;
        let office = of.checked_sub(1).filter(|_| tokens[of].form == "of")?;
        let role = self.lexicon.role(&tokens[office].lower_lemma());
        if !begins || role.is_none() {
            return None;
        }
        let end = tag_end(tokens, at);
        let given = |at: usize| {
            self.lexicon
                .is_male_name(&folded(&tokens[at].form))
                .is_some()
        };
        let place = |until: usize| {
            let name = self
                .document
                .slice(tokens[at].span.cover(tokens[until - 1].span));
            let known = self.gazetteer.named(name);
            known.is_some_and(|known| matches!(known.kind, EntityKind::State | EntityKind::Place))
        };
        let mut places = (at + 1..end.saturating_sub(1)).rev();
        let holder = places.find(|&holder| given(holder) && place(holder))?;
        Some((office, holder))
    }

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
            // *Ban Ki-moon* has no common noun
            let common = text(end).split_whitespace().any(is_common);
            if hit.is_own || hit.has_noun || !common {
                return Some((end, kind_of(hit.known)));
            }
        }
        let alone = !goes_on(tokens, at + 1);
        let hit = self.gazetteer.listed(&first.form).filter(|_| alone)?;
        // *Niger leaders*
        let adjective = first.upos == Upos::Adj && hit.known.kind == EntityKind::State;
        let named = first.name.is_some() || first.upos == Upos::Propn || adjective;
        let wins = named && (hit.is_own || self.is_body(sentence, at, hit.known));
        wins.then(|| (at + 1, kind_of(hit.known)))
    }

    /// *Mullah Mohammad bin Salman*: a title right before the name hangs from it, not the name from the title, nor both
    /// from the verb.
    fn untitle(&self, sentence: &mut Sentence, top: usize, at: usize) {
        let Some(title) = at.checked_sub(1) else {
            return;
        };
        let tokens = &mut sentence.tokens;
        let below = tokens[top].head == Some(title)
            && matches!(tokens[top].relation(), "flat" | "compound");
        let beside = tokens[top].head == tokens[title].head
            && tokens[title].is(NSUBJ | OBJ | OBL)
            && !tokens[top].is(NSUBJ | OBJ | OBL | CONJ);
        if !(below || beside) || !is_title(self.lexicon, &tokens[title]) {
            return;
        }
        tokens[top].head = tokens[title].head;
        tokens[top].deprel = tokens[title].deprel.clone();
        tokens[title].name = None;
        tokens[title].name_begin = false;
        for token in tokens.iter_mut() {
            if token.head == Some(title) {
                token.head = Some(top);
            }
        }
        tokens[title].head = Some(top);
        tokens[title].deprel = "compound".into();
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
        let capitals = token.form.chars().filter(|c| c.is_uppercase()).count();
        // a name that the reader has passed over: *MINUSMA*, *Niger leaders*
        let passed = token.name.is_none() && (capitals > 3 || token.upos == Upos::Adj);
        body && (token.name == Some(NameKind::Per) || passed) && !titled && !called
    }
}

/// Makes two of the name that begins at `at`: the place that `office` is an office in, and the person who holds it.
fn part(sentence: &mut Sentence, office: usize, at: usize, holder: Range<usize>) {
    let name = at..holder.end;
    let tokens = &mut sentence.tokens;
    let outside = |head: Option<usize>| head.is_none_or(|head| !name.contains(&head));
    if !outside(tokens[office].head) {
        // the office hangs from who holds it
        let Some(top) = name.clone().find(|&index| outside(tokens[index].head)) else {
            return;
        };
        tokens[office].head = tokens[top].head;
        tokens[office].deprel = tokens[top].deprel.clone();
    }
    for (begin, end, relation) in [
        (at, holder.start, "nmod"),
        (holder.start, holder.end, "appos"),
    ] {
        tokens[begin].head = Some(office);
        tokens[begin].deprel = relation.into();
        for token in &mut tokens[begin + 1..end] {
            token.head = Some(begin);
            token.deprel = "flat".into();
        }
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
/// hangs from the word that stands nearest to the root, which is the answer.
fn join(sentence: &mut Sentence, at: usize, end: usize) -> Option<usize> {
    let inside = |index: usize| (at..end).contains(&index);
    let tokens = &sentence.tokens;
    let outer = |index: &usize| tokens[*index].head.is_none_or(|head| !inside(head));
    let divided = |index: usize| {
        let token = &tokens[index];
        token.head.is_some_and(inside)
            && (token.is(CONJ | APPOS | PARATAXIS | ACL | OBJ | OBL | XCOMP | CCOMP | NSUBJ))
    };
    let cut = (at..end).filter(outer).count() > 1 || (at..end).any(divided);
    // what hangs below another part of the name cannot be its head
    let above = |index: usize| ancestors(sentence, index).skip(1).any(inside);
    let nearest = |&index: &usize| {
        let token = &sentence.tokens[index];
        let minor = token.is(ADVMOD | DISCOURSE | MARK | COP | CASE | PUNCT);
        (minor, ancestors(sentence, index).count(), rank(token))
    };
    let heads = (at..end).filter(|&index| !above(index));
    let top = heads.min_by_key(nearest)?;
    for index in 0..sentence.tokens.len() {
        let token = &mut sentence.tokens[index];
        if inside(index) {
            if cut && index != top {
                token.head = Some(top);
                if token.upos != Upos::Punct {
                    token.deprel = "flat".into();
                }
            }
        } else if token.head.is_some_and(inside) {
            token.head = Some(top);
        }
    }
    let head = &mut sentence.tokens[top];
    if !matches!(head.upos, Upos::Propn | Upos::Noun) {
        make_proper(head);
    }
    Some(top)
}

/// What a name that the reader has cut is, of what its parts are: a subject before an object, and that before all else.
fn rank(token: &Token) -> usize {
    let order = ["nsubj", "obj", "iobj", "conj", "appos", "nmod", "obl"];
    let place = order.iter().position(|&other| other == token.relation());
    place.unwrap_or(order.len())
}

/// A token, its head, and so on up to the root.
fn ancestors(sentence: &Sentence, index: usize) -> impl Iterator<Item = usize> {
    let above = |&index: &usize| sentence.tokens[index].head;
    std::iter::successors(Some(index), above).take(sentence.tokens.len())
}

/// Gives the name in `range`, whose head is `top`, a place that a name can have.
fn place(sentence: &mut Sentence, top: usize, range: Range<usize>) {
    let Some(head) = sentence.tokens[top].head else {
        if !make_subject_of_root(sentence, top, range.end) {
            make_object_of_root(sentence, top, range.start);
        }
        return;
    };
    if !make_compound(sentence, top, head, range.end) {
        make_argument(sentence, top, head);
    }
}

/// *Real Madrid fans*, *Workers’ Party leaders*: a name right before a noun is no adjective, possessor or adverbial.
fn make_compound(sentence: &mut Sentence, top: usize, head: usize, end: usize) -> bool {
    let tokens = &sentence.tokens;
    let next = &tokens[end.min(tokens.len() - 1)];
    let before_noun = next.upos == Upos::Noun || head == end && next.upos == Upos::Propn;
    if !before_noun || head < top && next.head != Some(head) {
        return false;
    }
    let cased = sentence.children(top).any(|child| tokens[child].is(CASE));
    let below = head >= end && (tokens[top].is(AMOD) || tokens[top].relation() == "nmod");
    // not in *the Lord’s Resistance Army leader Joseph Kony*, of whom the possessor is told
    let described = sentence.children(head).any(|child| tokens[child].is(APPOS));
    let owner = head >= end && tokens[top].deprel == "nmod:poss" && !described;
    // *met Antigua and Barbuda leaders*
    let beside = next.head == Some(head) && tokens[top].is(OBL) && next.is(OBJ);
    if cased || !(below || owner || beside) {
        return false;
    }
    if beside {
        sentence.tokens[top].head = Some(end);
    }
    sentence.tokens[top].deprel = "compound".into();
    true
}

/// Whether a word is a verb with a tense.
fn is_finite(token: &Token) -> bool {
    token.upos == Upos::Verb && matches!(token.xpos.as_str(), "VBD" | "VBZ" | "VBP")
}

/// *Yesh Atid attacked the bridge*: a name is no clause; the verb right after it heads the sentence.
fn make_subject_of_root(sentence: &mut Sentence, top: usize, end: usize) -> bool {
    let tokens = &sentence.tokens;
    let verb = tokens.get(end);
    let below = verb.is_some_and(|verb| verb.head == Some(top) && is_finite(verb));
    if !below || sentence.children(end).any(|child| tokens[child].is(NSUBJ)) {
        return false;
    }
    turn_round(sentence, top, end, "nsubj");
    true
}

/// *The army bombed IS-Khorasan*: the verb right before the name heads the sentence.
fn make_object_of_root(sentence: &mut Sentence, top: usize, at: usize) {
    let tokens = &sentence.tokens;
    let Some(verb) = at.checked_sub(1) else {
        return;
    };
    let below = tokens[verb].head == Some(top) && is_finite(&tokens[verb]);
    let has_object = sentence.children(verb).any(|child| tokens[child].is(OBJ));
    if below && !has_object {
        turn_round(sentence, top, verb, "obj");
    }
}

/// Makes `verb`, which hangs from the root `name`, the root.
fn turn_round(sentence: &mut Sentence, name: usize, verb: usize, relation: &'static str) {
    sentence.tokens[verb].head = None;
    sentence.tokens[verb].deprel = "root".into();
    sentence.tokens[name].head = Some(verb);
    sentence.tokens[name].deprel = relation.into();
}

/// Beside a verb a name is a subject or an object.
fn make_argument(sentence: &mut Sentence, top: usize, head: usize) {
    let tokens = &sentence.tokens;
    let nominal = tokens[top].is(NSUBJ | OBJ | OBL | NMOD | CONJ | APPOS)
        || !matches!(
            tokens[top].relation(),
            "advcl" | "csubj" | "ccomp" | "xcomp" | "acl" | "advmod" | "discourse" | "aux" | "mark"
        );
    if nominal || tokens[head].upos != Upos::Verb {
        return;
    }
    let without = !sentence.children(head).any(|child| tokens[child].is(NSUBJ));
    if head > top && without {
        sentence.tokens[top].deprel = "nsubj".into();
    } else if head < top {
        sentence.tokens[top].deprel = "obj".into();
    }
}
