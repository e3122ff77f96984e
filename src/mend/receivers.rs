//! Who does a passive, and who gets what is given.

use crate::Draft;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ADVCL, AMOD, CASE, CCOMP, COMPOUND, FLAT, MARK, NMOD, NSUBJ, OBJ, OBL, PUNCT, XCOMP,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Complement, Group, Lexicon, WordClass, is_time};

/// *was accused of hiding funds by two senators*, *was paid a bonus by the army*: somebody after *by* does the passive,
/// not the active verb below it, and has not made the thing that was given.
pub fn agent_of_passive(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let by = sentence
        .children(index)
        .any(|child| tokens[child].is(CASE) && tokens[child].lower_form() == "by");
    let Some(head) = tokens[index].head.filter(|&head| head < index && by) else {
        return;
    };
    if !is_somebody(sentence, index, lexicon) {
        return;
    }
    let verb = if tokens[index].is(OBL) {
        Some(head)
    } else if is_doing(tokens[head].lower_lemma().as_ref(), lexicon) {
        // *ignored attacks by settlers*
        None
    } else {
        // *was declared the winner by the court*
        let beside = OBJ | OBL | XCOMP;
        tokens[head].head.filter(|_| tokens[head].is(beside))
    };
    let passive = |verb: usize| tokens[verb].upos == Upos::Verb && is_passive(sentence, verb);
    let Some(verb) = verb.filter(|&verb| tokens[verb].upos == Upos::Verb) else {
        return;
    };
    let doer = if passive(verb) {
        // *was paid a bonus by the army*, *was blamed on rebels by the army*
        Some(verb).filter(|_| tokens[index].is(NMOD))
    } else {
        // *was expected to pass by Malta*: the active verb takes *by* itself
        let own = lexicon.selects(&tokens[verb].lower_lemma(), "by");
        above(sentence, verb, lexicon).filter(|&above| passive(above) && !own)
    };
    let free = |verb: usize| {
        !sentence
            .children(verb)
            .any(|child| tokens[child].deprel == "obl:agent")
    };
    if let Some(doer) = doer.filter(|&doer| free(doer)) {
        sentence.hang(index, doer, "obl:agent");
    }
}

/// The verb whose content the clause at `verb` is, if that has no subject of its own.
fn above(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> Option<usize> {
    let tokens = &sentence.tokens;
    let marked = tokens[verb].is(XCOMP) || tokens[verb].is(ADVCL) && sentence.has(verb, MARK);
    // *was charged with rioting by the police*
    let charged = tokens[verb].head.is_some_and(|head| {
        let lemma = tokens[head].lower_lemma();
        lexicon.is_in(Group::Charging, &lemma)
    });
    // *was held with rioting by the fans*: a clause after these is no content of the passive; they do what it tells
    let apart = sentence.children(verb).any(|child| {
        let form = tokens[child].lower_form();
        tokens[child].is(MARK)
            && !(charged && form == "with")
            && matches!(
                form.as_ref(),
                "by" | "with" | "without" | "after" | "before" | "despite" | "amid" | "following"
            )
    });
    tokens[verb]
        .head
        .filter(|_| marked && !apart && !sentence.has(verb, NSUBJ))
}

fn is_passive(sentence: &Draft, verb: usize) -> bool {
    let tokens = &sentence.tokens;
    let marked = |child: usize| matches!(&*tokens[child].deprel, "aux:pass" | "nsubj:pass");
    sentence.children(verb).any(marked)
        || tokens[verb].deprel == "acl" && tokens[verb].xpos == "VBN"
}

/// A name, or a noun for a person or body; no time, place or means.
pub fn is_somebody(sentence: &Draft, index: usize, lexicon: &Lexicon) -> bool {
    let token = &sentence.tokens[index];
    let lemma = token.lower_lemma();
    if is_time(&lemma) || token.upos == Upos::Num {
        return false;
    }
    let actor = lexicon.kind(&lemma).is_some_and(EntityKind::acts);
    let plural_doer = lexicon.kind(&lemma).is_none() && lexicon.ends_as(Group::AgentEnding, &lemma);
    actor || plural_doer || token.name.is_some()
}

fn is_doing(lemma: &str, lexicon: &Lexicon) -> bool {
    lexicon.event(lemma).is_some()
        || lexicon.kind(lemma) == Some(EntityKind::Event)
        || lexicon.takes(WordClass::Noun, lemma, Complement::That)
        || lexicon.is_in(Group::Work, lemma)
}

/// *showed Tehran proof*, *lent Kenya ships*, *told Damascus lies*: after a verb with two objects a name before a bare
/// noun gets what the noun names.
pub fn receiver_before_thing(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index].head.filter(|&noun| noun > index) else {
        return;
    };
    let named = tokens[index].upos == Upos::Propn && tokens[index].name.is_some();
    let Some(verb) = tokens[noun].head.filter(|&verb| named && verb < index) else {
        return;
    };
    let double = tokens[verb].upos == Upos::Verb
        && lexicon.is_in(Group::DoubleObject, &tokens[verb].lower_lemma());
    // *was granted Peru citizenship*: the subject of the passive has got it
    let double = double && !is_passive(sentence, verb);
    let starts = sentence.subtree(index).first() == Some(&(verb + 1));
    let one = !sentence.children(verb).any(|child| {
        child != noun && tokens[child].is(OBJ | XCOMP) || tokens[child].deprel == "iobj"
    });
    if !(double && starts && one) {
        return;
    }
    if tokens[index].is(NSUBJ) {
        if is_noun_read_as_verb(sentence, index, noun) {
            let token = &mut sentence.tokens[noun];
            token.upos = Upos::Noun;
            token.xpos = "NNS".to_owned();
            token.deprel = "obj".into();
            sentence.hang(index, verb, "iobj");
        }
        return;
    }
    if tokens[noun].is(OBJ) && is_thing(sentence, index, noun, verb, lexicon) {
        sentence.hang(index, verb, "iobj");
    }
}

/// *told Damascus lies*, where the reader takes the lies for a verb.
fn is_noun_read_as_verb(sentence: &Draft, name: usize, verb: usize) -> bool {
    let tokens = &sentence.tokens;
    let mut others = sentence.children(verb).filter(|&child| child != name);
    tokens[verb].is(CCOMP)
        && matches!(tokens[verb].xpos.as_str(), "VBZ" | "VBP")
        && tokens[verb].form.ends_with('s')
        && sentence.subtree(name).last() == Some(&(verb - 1))
        && others.all(|child| tokens[child].is(PUNCT))
}

/// Whether the noun after a name is a thing by itself: bare, nobody, and no make of what the name stands for (*sold
/// Toyota cars*, *showed Picasso paintings*).
fn is_thing(sentence: &Draft, name: usize, noun: usize, verb: usize, lexicon: &Lexicon) -> bool {
    let tokens = &sentence.tokens;
    let bare = sentence.children(noun).all(|child| {
        child == name || child > noun || tokens[child].is(AMOD | COMPOUND | FLAT | PUNCT)
    });
    let plain = tokens[noun].upos == Upos::Noun && tokens[noun].name.is_none();
    let before = (name + 1..noun)
        .all(|at| tokens[at].upos != Upos::Noun || !is_somebody(sentence, at, lexicon));
    let made = matches!(&*tokens[verb].lower_lemma(), "show" | "sell")
        && tokens[name].name != Some(NameKind::Loc)
        && tokens[noun].xpos == "NNS";
    bare && plain && before && !made && !is_somebody(sentence, noun, lexicon)
}
