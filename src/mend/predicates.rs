//! What makes up a predicate: auxiliaries, copulas, particles.

use crate::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AUX, CASE, CCOMP, CSUBJ, MARK, NSUBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Group, Lexicon, WordClass};

/// *The mayor was arrested, but his deputy was not*: an auxiliary with a subject of its own is a clause without its verb.
pub fn lone_auxiliary(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let own = tokens[index].head.is_some_and(|verb| verb < index)
        && tokens[index].is(AUX)
        && sentence
            .children(index)
            .any(|child| tokens[child].is(NSUBJ));
    if own {
        sentence.tokens[index].deprel = "conj".into();
    }
}

/// *stands accused of theft*: before a participle of accusing *stand* is no more than *be*.
pub fn stands_accused(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let accused =
        lexicon.is_in(Group::Charging, &tokens[index].lemma) && tokens[index].xpos == "VBN";
    let Some(stand) = index.checked_sub(1).filter(|&before| {
        accused && tokens[before].lemma == "stand" && tokens[index].head == Some(before)
    }) else {
        return;
    };
    let moved: Vec<usize> = sentence
        .children(stand)
        .filter(|&child| child != index)
        .collect();
    for child in moved {
        sentence.tokens[child].head = Some(index);
        if sentence.tokens[child].deprel == "nsubj" {
            sentence.tokens[child].deprel = "nsubj:pass".into();
        }
    }
    sentence.tokens[index].head = sentence.tokens[stand].head;
    sentence.tokens[index].deprel = sentence.tokens[stand].deprel.clone();
    sentence.tokens[stand].head = Some(index);
    sentence.tokens[stand].deprel = "aux:pass".into();
    sentence.tokens[stand].upos = Upos::Aux;
}

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
        sentence.tokens[at].head = Some(index);
        sentence.tokens[at].deprel = "aux".into();
    }
    sentence.tokens[subject].head = Some(index);
    sentence.tokens[subject].deprel = "nsubj".into();
    for at in outer {
        sentence.tokens[at].deprel = "nsubj".into();
    }
}

/// *was armed*, *was ill*: before an adjective “be” links it to its subject, and nothing is done to anybody.
pub fn adjective_copula(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(adjective) = token.head.filter(|&head| {
        token.deprel == "aux:pass" && token.lemma == "be" && tokens[head].upos == Upos::Adj
    }) else {
        return;
    };
    let subject = sentence
        .children(adjective)
        .find(|&child| tokens[child].deprel == "nsubj:pass");
    sentence.tokens[index].deprel = "cop".into();
    if let Some(subject) = subject {
        sentence.tokens[subject].deprel = "nsubj".into();
    }
}

/// *made sure the guards left*: one predicate with two words, whose content is what hangs from the second.
pub fn make_sure(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let sure = matches!(token.lemma.as_str(), "sure" | "certain") && token.is(XCOMP);
    let Some(make) = token
        .head
        .filter(|&make| sure && make + 1 == index && tokens[make].lemma == "make")
    else {
        return;
    };
    let content: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child > index)
        .collect();
    sentence.tokens[index].deprel = "compound:prt".into();
    for child in content {
        sentence.tokens[child].head = Some(make);
    }
}

/// *it was revealed S*: with a passive verb of saying *it* means nobody; what is said is the clause.
pub fn empty_it(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let it = token.deprel == "nsubj:pass" && token.form.eq_ignore_ascii_case("it");
    let content = token.head.is_some_and(|verb| {
        let mut clauses = sentence.children(verb);
        it && clauses.any(|clause| clause > verb && tokens[clause].is(CCOMP))
    });
    if content {
        sentence.tokens[index].deprel = "expl".into();
    }
}

/// *Attempts were made to unite the clans*: after a passive the infinitive is what the attempts, plans or offers that are its
/// subject are about.
pub fn content_of_subject(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[index].head.filter(|&verb| {
        verb < index && matches!(tokens[verb].lemma.as_str(), "make" | "take" | "give")
    }) else {
        return;
    };
    let child = |head: usize, deprel: &str| {
        sentence
            .children(head)
            .find(|&child| tokens[child].deprel == deprel)
    };
    let to = child(index, "mark").is_some_and(|mark| tokens[mark].form == "to");
    let noun = child(verb, "nsubj:pass").filter(|&noun| {
        let lemma = tokens[noun].lower_lemma();
        to && lexicon.operator(WordClass::Noun, &lemma, "to").is_some()
    });
    if let Some(noun) = noun {
        sentence.tokens[index].head = Some(noun);
        sentence.tokens[index].deprel = "acl".into();
    }
}

/// *was touched upon*: a preposition right after a passive, with no noun of its own, belongs to the verb.
pub fn stranded_preposition(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let passive = token.head.is_some_and(|verb| {
        verb + 1 == index
            && tokens[verb].xpos == "VBN"
            && sentence
                .children(verb)
                .any(|child| tokens[child].deprel == "aux:pass")
    });
    let alone = token.is(OBL | ADVMOD)
        && token.upos == Upos::Adp
        && sentence.children(index).next().is_none();
    if passive && alone {
        sentence.tokens[index].deprel = "compound:prt".into();
    }
}

fn child_end(sentence: &Draft, index: usize) -> usize {
    sentence.subtree(index).last().copied().unwrap_or(index)
}

/// *stopped short of closing the port*: *short* belongs to the verb, which the clause completes.
pub fn stop_short(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    if tokens[index].form != "short" {
        return;
    }
    let verb = tokens[index]
        .head
        .filter(|&verb| matches!(tokens[verb].lemma.as_str(), "stop" | "fall"));
    let clause = sentence
        .children(index)
        .find(|&clause| tokens[clause].is(ADVCL | ACL) && tokens[clause].xpos == "VBG");
    if let (Some(verb), Some(clause)) = (verb, clause) {
        sentence.tokens[index].deprel = "compound:prt".into();
        sentence.tokens[clause].head = Some(verb);
        sentence.tokens[clause].deprel = "advcl".into();
    }
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
        sentence.tokens[concern].head = Some(have);
        sentence.tokens[concern].deprel = "obl".into();
        sentence.tokens[have].lemma = "have to do".to_owned();
        sentence.tokens[index].head = Some(have);
        sentence.tokens[index].deprel = "fixed".into();
        if amount {
            sentence.tokens[above].deprel = "advmod".into();
        }
    }
}

/// *makes it hard to leave*, *found it easy to win*: *it* stands for the clause that follows the adjective.
pub fn empty_object(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    if !tokens[index].form.eq_ignore_ascii_case("it") {
        return;
    }
    let verb = tokens[index].head.filter(|&verb| {
        verb < index
            && matches!(
                tokens[verb].lemma.as_str(),
                "make" | "find" | "consider" | "deem" | "think" | "render" | "keep"
            )
    });
    let adjective = verb.and_then(|verb| {
        let mut below = sentence.children(verb);
        below.find(|&child| tokens[child].is(XCOMP) && tokens[child].upos == Upos::Adj)
    });
    let infinitive = |clause: usize| {
        let mut marks = sentence.children(clause);
        marks.any(|mark| tokens[mark].is(MARK) && tokens[mark].form == "to")
    };
    let follows = adjective.is_some_and(|adjective| {
        let clauses = ADVCL | XCOMP | CCOMP | CSUBJ | ACL;
        let mut below = sentence.children(adjective);
        below.any(|clause| tokens[clause].is(clauses) && infinitive(clause))
    });
    if follows {
        sentence.tokens[index].deprel = "expl".into();
    }
}
