//! Where a last name by itself is not whom the gazetteer knows by it: *Dar* is a town, *Biden* is a baker.

use super::{Context, kinds};
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{APPOS, CASE, COMPOUND, CONJ, DET, NMOD, OBJ, OBL};
use actant_base::syntax::{Indexed, NameKind, Upos};
use actant_words::lexicon::Group;
use std::ops::Range;

/// What the sentence says that the name of one word at `at` is, if that is nobody who is known by it alone.
pub fn kind(context: &Context, sentence: &Indexed, at: usize) -> Option<EntityKind> {
    if is_listed_place(context, sentence, at) || is_at_place(context, sentence, at) {
        return Some(EntityKind::Place);
    }
    let named = at.checked_sub(1).is_some_and(|before| {
        let token = &sentence.tokens[before];
        let called = matches!(
            token.lemma.as_str(),
            "name" | "call" | "nickname" | "dub" | "surname"
        );
        called && token.xpos == "VBN"
    });
    (named || is_somebody_else(context, sentence, at)).then_some(EntityKind::Person)
}

/// *every province but Puno*: what is excepted from all of a class is of that class.
pub fn excepted(context: &Context, sentence: &Indexed, name: Range<usize>) -> Option<EntityKind> {
    let tokens = &sentence.tokens;
    let above = |word: usize| {
        tokens[word]
            .head
            .filter(|_| tokens[word].is(CONJ | NMOD | APPOS | OBL))
    };
    let word = name
        .clone()
        .find(|&word| tokens[word].head.is_none_or(|head| !name.contains(&head)))?;
    let exceptive = |word: usize| {
        let form = tokens[word].lower_form();
        matches!(&*form, "but" | "except" | "save" | "excluding" | "besides")
    };
    let whole = |class: usize| {
        let all = sentence.by(class, DET).any(|det| {
            let form = tokens[det].lower_form();
            matches!(&*form, "every" | "all" | "each" | "any" | "no")
        });
        all && tokens[class].upos == Upos::Noun && (class + 1..word).any(exceptive)
    };
    let mut classes = std::iter::successors(above(word), |&class| above(class)).take(2);
    let class = classes.find(|&class| whole(class))?;
    let kind = kinds::kind_of(context, sentence, class)?;
    match kind {
        EntityKind::State => Some(EntityKind::Place),
        EntityKind::Group => Some(EntityKind::Person),
        kind => Some(kind),
    }
}

/// *seized Kom, Dar and Ako*: in a list of places of which nobody knows any.
fn is_listed_place(context: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let first = tokens[at]
        .head
        .filter(|_| tokens[at].is(CONJ))
        .unwrap_or(at);
    let others = sentence.by(first, CONJ).chain([first]);
    let others: Vec<usize> = others.filter(|&other| other != at).collect();
    let unknown = |&&other: &&usize| {
        let form = &tokens[other].form;
        tokens[other].name == Some(NameKind::Loc) && context.gazetteer.named(form).is_none()
    };
    let places = others.iter().filter(unknown).count();
    places > 1 && places * 2 >= others.len()
}

/// *near Dar*, *the village of Dar*, *Dar village*, *marched on Dar*, *besieged Dar*.
fn is_at_place(context: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let case = |word: &str| {
        let mut cases = sentence.by(at, CASE);
        cases.any(|case| tokens[case].form.eq_ignore_ascii_case(word))
    };
    let head = tokens[at].head;
    let lemma = head.map(|head| tokens[head].lower_lemma());
    let lemma = lemma.as_deref().unwrap_or_default();
    let within = tokens[at].is(OBL)
        && case("in")
        && !matches!(
            lemma,
            "believe" | "trust" | "confide" | "delight" | "see" | "find" | "invest" | "interest"
        );
    let beside = tokens[at].is(OBL | NMOD) && (case("near") || case("outside"));
    let taken = match lemma {
        "advance" | "march" | "converge" | "descend" => tokens[at].is(OBL) && case("on"),
        "besiege" | "bombard" | "encircle" | "overrun" | "recapture" | "shell" | "storm" => {
            tokens[at].is(OBJ) || tokens[at].deprel == "nsubj:pass"
        }
        _ => false,
    };
    let settlement = context.lexicon.is_in(Group::Settlement, lemma);
    let of = tokens[at].is(NMOD) && case("of");
    let before = tokens[at].is(COMPOUND) && head == Some(at + 1);
    within || beside || taken || settlement && (of || before)
}

/// *Biden the baker*, *Biden, a baker*, *the baker Biden*.
fn is_somebody_else(context: &Context, sentence: &Indexed, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let lexicon = context.lexicon;
    let private = |noun: usize| {
        let lemma = tokens[noun].lower_lemma();
        tokens[noun].upos == Upos::Noun
            && lexicon.kind(&lemma) == Some(EntityKind::Person)
            && lexicon.role(&lemma).is_none()
            && !lexicon.is_in(Group::Public, &lemma)
    };
    let article = |noun: usize, form: &str| {
        let mut articles = sentence.by(noun, DET);
        articles.any(|det| tokens[det].form.eq_ignore_ascii_case(form))
    };
    let after = sentence.by(at, APPOS).any(|noun| {
        let close = tokens.get(at + 1).is_some_and(|next| next.form == "the");
        private(noun) && (close || article(noun, "a") || article(noun, "an"))
    });
    let before = at.checked_sub(1).is_some_and(|noun| {
        let joined = tokens[noun].head == Some(at) || tokens[at].head == Some(noun);
        joined && private(noun) && tokens[noun].form.starts_with(char::is_lowercase)
    });
    after || before
}
