//! Who says what: clauses of saying and what they say, and clauses that stand apart.

use crate::Draft;
use crate::charges::verb_of_ing;
use crate::inquits::start;
use crate::receivers::is_somebody;
use actant_base::statement::EntityKind;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, APPOS, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, DET, IOBJ, MARK, NMOD, NSUBJ, OBJ,
    OBL, PARATAXIS,
};
use actant_words::lexicon::{Complement, Group, Lexicon, Operator, WordClass};

/// *It will reopen, the mayor said on Tuesday*: what follows the inquit without a comma belongs to it, not
/// to the clause that the comma has closed.
pub fn after_inquit(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index].head else {
        return;
    };
    let is_inquit = |before: usize| {
        let inquit = &tokens[before];
        // readers put either of the two on top
        let beside = inquit.head == Some(head) && inquit.is(PARATAXIS);
        let above = tokens[head].head == Some(before) && tokens[head].is(CCOMP);
        let lemma = || inquit.lower_lemma();
        (beside || above)
            && head < before
            && inquit.upos == Upos::Verb
            && lexicon.takes(WordClass::Verb, &lemma(), Complement::That)
    };
    let Some(before) = (head + 1..index).rfind(|&before| is_inquit(before)) else {
        return;
    };
    let start = sentence.subtree(index).first().copied();
    if start == Some(before + 1) && tokens[before + 1].form != "," {
        sentence.tokens[index].head = Some(before);
    }
}

/// *He said it was over; “I resign,” he added*: who says something already is not said by an inquit as well; the
/// inquit belongs to the clause before it.
pub fn second_inquit(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let says = |verb: usize| {
        let lemma = tokens[verb].lower_lemma();
        tokens[verb].upos == Upos::Verb && lexicon.takes(WordClass::Verb, &lemma, Complement::That)
    };
    let Some(head) = tokens[index]
        .head
        .filter(|&head| tokens[index].is(PARATAXIS) && head < index)
    else {
        return;
    };
    let has = |verb: usize, relation: &str| {
        sentence
            .children(verb)
            .any(|child| tokens[child].relation() == relation)
    };
    if !(says(index) && says(head) && has(head, "ccomp") && !has(index, "ccomp")) {
        return;
    }
    let before = sentence.children(head).filter(|&child| {
        child < index
            && child > head
            && tokens[child].is(PARATAXIS | CONJ)
            && tokens[child].upos == Upos::Verb
    });
    if let Some(clause) = before.max() {
        sentence.tokens[index].head = Some(clause);
    }
}

/// *accuse state forces of stealing*: what somebody is accused of, or kept from, belongs to the verb, not
/// to the noun before it.
pub fn accusation(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    if token.xpos != "VBG" && token.upos != Upos::Verb {
        return;
    }
    // *accuses the army, which rules the town, of stealing*
    let beyond = || {
        let clause = token.head.filter(|&clause| {
            token.is(ADVCL) && clause < index && tokens[clause].deprel == "acl:relcl"
        })?;
        let first = sentence.subtree(index).first().copied()?;
        let comma = tokens[first].form == "," || (first > 0 && tokens[first - 1].form == ",");
        tokens[clause].head.filter(|_| comma)
    };
    let Some(noun) = token.head.filter(|_| token.is(ACL | NMOD)).or_else(beyond) else {
        return;
    };
    // *accused the firm, not the ministry, of hiding it*
    let first = tokens[noun].head.filter(|_| tokens[noun].is(CONJ));
    let noun = first.unwrap_or(noun);
    let marked = |verb: usize| {
        let mut marks = sentence.by(index, MARK | CASE);
        // *use a method of measuring light*: the content of the method
        let of = || {
            let lemma = tokens[verb].lower_lemma();
            is_somebody(sentence, noun, lexicon) || lexicon.is_in(Group::WithOf, &lemma)
        };
        marks.any(|mark| match tokens[mark].lemma.as_str() {
            "of" => of(),
            // *charged a man with setting fire to it*
            "with" => lexicon.is_in(Group::Charging, &tokens[verb].lower_lemma()),
            lemma => matches!(lemma, "from" | "for"),
        })
    };
    let verb = tokens[noun].head.filter(|&verb| {
        tokens[noun].is(OBJ | NSUBJ)
            && lexicon.takes(
                WordClass::Verb,
                &tokens[verb].lower_lemma(),
                Complement::OfVing,
            )
    });
    if let Some(verb) = verb.filter(|&verb| marked(verb)) {
        sentence.hang(index, verb, "advcl");
    }
}

/// *will join the pact provided Chile agrees*: with a clause of its own the participle is a conjunction, and goes with the
/// verb, not with the noun before it.
pub fn supposition(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let conjunction = matches!(
        token.form.as_str(),
        "provided" | "providing" | "assuming" | "supposing"
    );
    if !conjunction {
        return;
    }
    let clause = sentence.has(index, CCOMP);
    let next = (index + 1..tokens.len()).find(|&other| {
        tokens[other].is(ADVCL) && sentence.subtree(other).first() == Some(&(index + 1))
    });
    if let Some(next) = next.filter(|_| sentence.children(index).next().is_none()) {
        sentence.hang(index, next, "mark");
        sentence.tokens[index].upos = Upos::Sconj;
        return;
    }
    let Some(noun) = token.head.filter(|_| clause && token.is(ACL)) else {
        return;
    };
    if let Some(verb) = tokens[noun]
        .head
        .filter(|&verb| tokens[verb].upos == Upos::Verb)
    {
        sentence.hang(index, verb, "advcl");
    }
}

/// *told the Associated Press four victims were children*: *tell* has a hearer; the name before a noun with its own
/// number or article, or before a bare noun, is whom it is told to, no part of what is told.
pub fn hearer(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| noun > index && tokens[index].is(COMPOUND) && tokens[noun].is(NSUBJ))
    else {
        return;
    };
    let Some(verb) = tokens[noun].head.and_then(|clause| {
        tokens[clause]
            .head
            .filter(|_| tokens[clause].deprel == "ccomp")
    }) else {
        return;
    };
    let heard = sentence.has(verb, OBJ | IOBJ);
    let tells = lexicon.is_in(Group::Telling, &tokens[verb].lemma)
        && lexicon.takes(WordClass::Verb, &tokens[verb].lemma, Complement::That);
    let start = sentence.subtree(index).first().copied().unwrap_or(index);
    let named = tokens[index].name.is_some() && tokens[index].upos == Upos::Propn;
    // *the Associated Press bureau fled*: no part of a longer name
    let own = sentence.subtree(index);
    let after = |at: &usize| !own.contains(at);
    let between = (index + 1..noun)
        .filter(after)
        .all(|at| tokens[at].name.is_none());
    let first = sentence.subtree(noun).first().copied();
    let article = first.filter(|&first| tokens[first].upos == Upos::Det && first < start);
    let adjoins = start == verb + 1 || (article == Some(verb + 1) && start == verb + 2);
    if heard || !tells || !named || !between || !adjoins || tokens[noun].name.is_some() {
        return;
    }
    sentence.hang(index, verb, "obj");
    if let Some(article) = article {
        sentence.tokens[article].head = Some(index);
    }
}

/// *accused the envoys of spying*: after such a verb a noun in *-ing* that stands alone is what somebody is accused of
/// doing, if the list of verbs knows it.
pub fn charge_in_ing(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(head) = token.head.filter(|_| token.is(NMOD | OBL)) else {
        return;
    };
    if token.xpos != "NN" {
        return;
    }
    let verb = if tokens[head].is(OBJ) {
        tokens[head].head
    } else {
        Some(head)
    };
    let children: Vec<usize> = sentence.children(index).collect();
    let [case] = children[..] else {
        return;
    };
    let charges = verb.filter(|&verb| {
        tokens[verb].upos == Upos::Verb
            && lexicon.takes(WordClass::Verb, &tokens[verb].lemma, Complement::OfVing)
    });
    let of = tokens[case].is(CASE) && matches!(tokens[case].lemma.as_str(), "of" | "from" | "for");
    let known = verb_of_ing(&token.form, lexicon);
    if let (Some(verb), true, Some(lemma)) = (charges, of, known) {
        let token = &mut sentence.tokens[index];
        token.head = Some(verb);
        token.deprel = "advcl".into();
        token.upos = Upos::Verb;
        token.xpos = "VBG".to_owned();
        token.lemma = lemma;
        sentence.tokens[case].deprel = "mark".into();
    }
}

/// *informed the members that he had signed the law*: after a verb of telling and its hearer, *that* with a clause that
/// lacks nothing is what is told, no relative clause of the hearer.
pub fn told_content(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(hearer) = tokens[index]
        .head
        .filter(|_| tokens[index].deprel == "acl:relcl")
    else {
        return;
    };
    let verb = tokens[hearer].head.filter(|&verb| {
        tokens[hearer].is(OBJ | IOBJ)
            && is_somebody(sentence, hearer, lexicon)
            && tokens[verb].upos == Upos::Verb
            && lexicon.takes(WordClass::Verb, &tokens[verb].lemma, Complement::That)
    });
    let first = sentence.subtree(index).first().copied();
    let that = first.filter(|&first| {
        tokens[first].form.eq_ignore_ascii_case("that") && !tokens[first].is(NSUBJ)
    });
    let has = |relations: &[&str]| {
        sentence
            .children(index)
            .any(|child| Some(child) != that && relations.contains(&tokens[child].relation()))
    };
    let whole = has(&["nsubj"]) && has(&["obj", "cop", "obl", "ccomp"]);
    let content = verb.is_some_and(|verb| !sentence.has(verb, CCOMP));
    if let (Some(verb), Some(that), true, true) = (verb, that, whole, content) {
        sentence.hang(index, verb, "ccomp");
        sentence.hang(that, index, "mark");
        sentence.tokens[that].upos = Upos::Sconj;
        sentence.tokens[that].xpos = "IN".to_owned();
    }
}

/// *The boy was, according to the nurse, among the rescued*: whom something is according to is not what anything is; what
/// stands after it is.
pub fn according_aside(sentence: &mut Draft, according: usize) {
    let tokens = &sentence.tokens;
    let Some(source) = tokens[according]
        .head
        .filter(|_| tokens[according].lemma == "accord")
    else {
        return;
    };
    let child = |head: usize, relation: &str| {
        sentence
            .children(head)
            .find(|&child| tokens[child].relation() == relation)
    };
    let content = sentence.children(source).find(|&content| {
        content > source && tokens[content].is(NMOD | OBL) && child(content, "case").is_some()
    });
    let Some(index) = content else {
        return;
    };
    let Some(copula) = child(source, "cop").or_else(|| child(index, "cop")) else {
        return;
    };
    let (head, deprel) = (tokens[source].head, tokens[source].deprel.clone());
    // the subject, the copula and the full stop go with what is said
    let moved: Vec<usize> = sentence
        .children(source)
        .filter(|&child| child <= copula || child > index)
        .collect();
    sentence.hang(index, head, deprel);
    sentence.hang(source, index, "obl");
    for child in moved {
        sentence.tokens[child].head = Some(index);
    }
}

/// A noun for what asks, thanks and urges nobody.
pub fn is_thing_by_itself(sentence: &Draft, noun: usize, lexicon: &Lexicon) -> bool {
    let token = &sentence.tokens[noun];
    let kind = lexicon.kind(&token.lemma);
    token.upos == Upos::Noun
        && token.name.is_none()
        && kind.is_none_or(|kind| {
            use EntityKind::{Event, Place, Thing};
            matches!(kind, Thing | Place | Event)
        })
        && !lexicon.ends_as(Group::AgentEnding, &token.lemma)
}

/// *Peru has doubled its exports, data show*: what is said, a comma, a plural and a word at the end that can be a verb of
/// saying.
pub fn shown_last(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = index.checked_sub(1) else {
        return;
    };
    let word = token.upos == Upos::Noun && token.xpos == "NN";
    let said = lexicon
        .operator(WordClass::Verb, &token.lower_form(), Complement::That)
        .is_some_and(Operator::is_inquit);
    let several = tokens[noun].xpos == "NNS" || tokens[noun].form == "data";
    let beside = tokens[noun].head == Some(index) && token.is(PARATAXIS | APPOS | CONJ);
    let ends = (index + 1..tokens.len()).all(|at| tokens[at].upos == Upos::Punct);
    let first = start(sentence, index);
    let comma = first > 0 && tokens[first - 1].form == ",";
    let clause = token
        .head
        .filter(|&clause| tokens[clause].upos == Upos::Verb);
    if !(word && said && several && beside && ends && comma) || clause.is_none() {
        return;
    }
    let others: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != noun && tokens[child].upos != Upos::Punct)
        .collect();
    for child in others {
        sentence.tokens[child].head = Some(noun);
    }
    sentence.tokens[noun].deprel = "nsubj".into();
    let token = &mut sentence.tokens[index];
    token.deprel = "parataxis".into();
    token.upos = Upos::Verb;
    token.xpos = "VBP".to_owned();
}

/// *denied government claims that it had lost the town*: behind a verb of denying a plural such as *claims* is no verb; it
/// is what is denied.
pub fn denied_claims(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let lemma = token.lower_lemma();
    let said = lexicon.operator(WordClass::Noun, &lemma, Complement::That);
    let plural = token.upos == Upos::Verb && token.lower_form() == format!("{lemma}s");
    let own = sentence.has(index, AUX | MARK | CC);
    if !plural || own || !said.is_some_and(Operator::is_speech) {
        return;
    }
    // *denied Somalia claims the islands* has no *that*
    let that = tokens
        .get(index + 1)
        .is_some_and(|next| next.form == "that");
    let bare = |at: usize| {
        let one = matches!(tokens[at].xpos.as_str(), "NN" | "NNP");
        one && (tokens[at].name.is_none() || that) && !sentence.has(at, DET | NMOD)
    };
    let owner = index.checked_sub(1).filter(|&at| bare(at));
    let Some(verb) = owner.unwrap_or(index).checked_sub(1) else {
        return;
    };
    let word = tokens[verb].lower_lemma();
    let denies = |frame| lexicon.operator(WordClass::Verb, &word, frame) == Some(Operator::Deny);
    let answers = lexicon.is_in(Group::Answering, &word);
    let finite = tokens[verb].upos == Upos::Verb && sentence.has(verb, NSUBJ);
    if !(finite && (answers || denies(Complement::Np) || denies(Complement::That))) {
        return;
    }
    let others = sentence.by(verb, OBJ | IOBJ);
    if others
        .into_iter()
        .any(|it| it != index && Some(it) != owner)
    {
        return;
    }
    let above = tokens[verb].head == Some(index);
    if !above && token.head != Some(verb) {
        return;
    }
    let content: Vec<usize> = sentence
        .by(index, CCOMP | ACL)
        .filter(|&it| it > index)
        .collect();
    let moved: Vec<usize> = sentence.children(index).collect();
    if above {
        sentence.replace(index, verb);
        for &child in moved
            .iter()
            .filter(|&&it| it != verb && !content.contains(&it))
        {
            sentence.tokens[child].head = Some(verb);
        }
    }
    sentence.hang(index, verb, "obj");
    for clause in content {
        sentence.hang(clause, index, "acl");
    }
    if let Some(owner) = owner {
        sentence.hang(owner, index, "compound");
    }
    let token = &mut sentence.tokens[index];
    token.upos = Upos::Noun;
    token.xpos = "NNS".to_owned();
}
