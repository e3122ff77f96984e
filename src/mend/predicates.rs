//! What makes up a predicate: auxiliaries, copulas, particles.

use crate::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CASE, CCOMP, DET, MARK, NSUBJ, OBJ, OBL, PUNCT, XCOMP,
};
use actant_words::lexicon::{Complement, Lexicon, Operator, WordClass};

/// *Were Chad to close the border, trade would suffer*: what stands between *were* and *to* at the head of a sentence is
/// the subject of the condition.
pub fn were_to(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let verb = &tokens[index];
    let Some(main) = verb.head.filter(|&main| main > index && verb.is(ADVCL)) else {
        return;
    };
    let were = tokens[0].form.eq_ignore_ascii_case("were");
    let to = sentence
        .children(index)
        .find(|&child| tokens[child].form == "to" && tokens[child].is(MARK));
    let subject = sentence
        .children(main)
        .chain(sentence.children(index))
        .find(|&child| {
            tokens[child].is(NSUBJ)
                && to == Some(child_end(sentence, child) + 1)
                && sentence.subtree(child).first() == Some(&1)
        });
    let (Some(to), Some(subject)) = (to, subject.filter(|_| were)) else {
        return;
    };
    let outer: Vec<usize> = sentence
        .children(main)
        .filter(|&child| tokens[child].deprel == "nsubj:outer")
        .collect();
    for at in [0, to] {
        sentence.hang(at, index, "aux");
    }
    sentence.hang(subject, index, "nsubj");
    for at in outer {
        sentence.tokens[at].deprel = "nsubj".into();
    }
}

fn child_end(sentence: &Draft, index: usize) -> usize {
    sentence.subtree(index).last().copied().unwrap_or(index)
}

/// *has to do with wages*, *has nothing to do with it*: what it concerns is the object of one predicate.
pub fn have_to_do(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    if tokens[index].form != "do" || !tokens[index].is(XCOMP | ACL | ADVCL) {
        return;
    }
    let Some(above) = tokens[index].head.filter(|&above| above < index) else {
        return;
    };
    let amount = matches!(
        tokens[above].form.as_str(),
        "nothing" | "something" | "anything" | "much" | "little" | "lot"
    );
    let have = if amount {
        tokens[above].head
    } else {
        Some(above)
    };
    let have = have.filter(|&have| tokens[have].lemma == "have");
    let with = |noun: usize| {
        let mut cases = sentence.children(noun);
        cases.any(|case| tokens[case].is(CASE) && tokens[case].form == "with")
    };
    let concern = sentence
        .children(index)
        .find(|&noun| tokens[noun].is(OBL) && with(noun));
    if let (Some(have), Some(concern)) = (have, concern) {
        sentence.hang(concern, have, "obl");
        sentence.tokens[have].lemma = "have to do".to_owned();
        sentence.hang(index, have, "fixed");
        if amount {
            sentence.tokens[above].deprel = "advmod".into();
        }
    }
}

/// *acting president Ana Lind said*: before a role “acting” tells that it is held for a time; nobody acts.
pub fn acting_role(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if tokens[index].lower_form() != "acting" || tokens[index].is(AUX) {
        return;
    }
    let nominal = |at: &usize| matches!(tokens[*at].upos, Upos::Noun | Upos::Propn | Upos::Adj);
    let mut words = (index + 1..tokens.len()).take_while(nominal).take(6);
    let Some(role) = words.find(|&at| lexicon.role(&tokens[at].lower_lemma()).is_some()) else {
        return;
    };
    let whole = |at: usize| at == role || tokens[role].head == Some(at);
    let object = sentence.children(index).find(|&it| it > index && whole(it));
    let below: Vec<usize> = sentence
        .children(index)
        .filter(|&it| Some(it) != object)
        .collect();
    let Some(above) = tokens[index].head else {
        return;
    };
    let marks = |it: &usize| tokens[*it].is(MARK | PUNCT | ADVMOD);
    if object.is_none() && !below.iter().all(marks) {
        return;
    }
    let part = object.unwrap_or(role);
    if let Some(object) = object {
        let has = sentence.has(above, OBJ);
        let becomes = matches!(&*tokens[above].lower_lemma(), "become" | "remain" | "name");
        let deprel = match (tokens[index].relation(), has || becomes) {
            ("xcomp", false) => "obj".into(),
            ("advcl", _) => "obl".into(),
            _ => tokens[index].deprel.clone(),
        };
        sentence.hang(object, above, deprel);
    }
    for it in below {
        let token = &mut sentence.tokens[it];
        if token.is(MARK) {
            token.deprel = "case".into();
        }
        token.head = Some(part);
    }
    let token = &mut sentence.tokens[index];
    token.head = Some(role);
    token.deprel = "amod".into();
    token.upos = Upos::Adj;
}

/// *rejects as baseless the charge that S*: what stands right behind *as* is said of the object that follows.
pub fn as_before_object(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let said = index + 1;
    let as_of = |noun: &usize| tokens[index].lower_form() == "as" && *noun > said;
    let Some(noun) = tokens[index].head.filter(as_of) else {
        return;
    };
    let Some(verb) = tokens[noun].head.filter(|&verb| verb < index) else {
        return;
    };
    let article = tokens[said + 1].is(DET) && tokens[said + 1].head == Some(noun);
    // *as lies reports that S*
    let several = |at: usize| tokens[at].xpos == "NNS";
    let opens = article || said + 1 == noun && several(said) && several(noun);
    let lemma = tokens[verb].lower_lemma();
    let operator = |frame| lexicon.operator(WordClass::Verb, &lemma, frame);
    let describes =
        operator(Complement::As).is_some() || operator(Complement::That) == Some(Operator::Deny);
    let word = matches!(tokens[said].upos, Upos::Adj | Upos::Noun);
    let free = tokens[noun].is(OBL | OBJ) && !sentence.by(verb, OBJ).any(|other| other != noun);
    if !(opens && describes && word && free && tokens[verb].upos == Upos::Verb) {
        return;
    }
    let content = sentence.by(verb, CCOMP).find(|&content| {
        let mark = sentence.first(content, MARK);
        mark == Some(noun + 1)
    });
    sentence.hang(index, said, "case");
    sentence.hang(said, verb, "obl");
    sentence.tokens[noun].deprel = "obj".into();
    if let Some(content) = content {
        sentence.hang(content, noun, "acl");
    }
}
