//! Whose subject a noun is, where the reader has given it another part.

use crate::Draft;
use actant_base::syntax::relation::{
    ACL, ADVCL, AUX, CASE, CC, CCOMP, COP, CSUBJ, DET, EXPL, MARK, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Group, Lexicon, is_time};

/// *Former finance minister Ana Silva is charged*: who does a passive stands after *by*; a noun without it is part of what
/// stands right beside it.
pub fn agent_without_by(sentence: &mut Draft, index: usize) {
    let Some(verb) = sentence.tokens[index]
        .head
        .filter(|_| is_bare_agent(sentence, index))
    else {
        return;
    };
    // *bombed on Monday by the army*, where the reader hangs *by* from another word
    let by = sentence
        .subtree(index)
        .first()
        .is_some_and(|&first| first > 0 && sentence.tokens[first - 1].lower_form() == "by");
    if by {
        return;
    }
    match beside(sentence, verb, index) {
        Some(other) => join(sentence, other.min(index), other.max(index)),
        None => {
            let subject = index < verb && !sentence.has(verb, NSUBJ);
            sentence.tokens[index].deprel = if subject { "nsubj:pass" } else { "obl" }.into();
        }
    }
}

fn is_bare_agent(sentence: &Draft, index: usize) -> bool {
    let tokens = &sentence.tokens;
    // *by security chief Ana Silva*, where *by* hangs from the title
    let cased = |&at: &usize| at < index && tokens[at].is(CASE | MARK) && tokens[at].xpos != "POS";
    tokens[index].deprel == "obl:agent"
        && sentence.is_noun(index)
        && !sentence.subtree(index).iter().any(cased)
}

/// The subject, object or agent of `verb` right before or right behind `index`.
fn beside(sentence: &Draft, verb: usize, index: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let own = sentence.subtree(index);
    let (first, last) = (*own.first()?, *own.last()?);
    let mut others = sentence.children(verb).filter(|&other| {
        let role = tokens[other].is(NSUBJ | OBJ)
            || tokens[other].deprel == "obl:agent"
            || after_by(sentence, other);
        other != index && role && sentence.is_noun(other)
    });
    others.find(|&other| {
        let its = sentence.subtree(other);
        let comma = |at: usize| tokens[at].form == ",";
        let before = its.last().is_some_and(|&end| {
            end + 1 == first || end + 2 == first && comma(end + 1) && named(sentence, index)
        });
        let behind = its.first() == Some(&(last + 1)) && named(sentence, other);
        before || behind
    })
}

fn after_by(sentence: &Draft, index: usize) -> bool {
    let tokens = &sentence.tokens;
    let by = |child: usize| tokens[child].is(CASE) && tokens[child].lower_form() == "by";
    tokens[index].is(OBL) && sentence.children(index).any(by)
}

fn named(sentence: &Draft, index: usize) -> bool {
    sentence.tokens[index].upos == Upos::Propn
}

/// Makes one phrase of a noun and the noun behind it: a title before a name, else a noun and what it is called.
fn join(sentence: &mut Draft, first: usize, second: usize) {
    let tokens = &sentence.tokens;
    let owner = |child: usize| tokens[child].is(DET) || tokens[child].deprel == "nmod:poss";
    let own = sentence.children(first).any(owner);
    let title = tokens[first].upos == Upos::Noun
        && tokens[second].name == Some(NameKind::Per)
        && first + 1 == second
        && !own;
    let deprel = match is_bare_agent(sentence, first) {
        true => tokens[second].deprel.clone(),
        false if after_by(sentence, first) => "obl:agent".into(),
        false => tokens[first].deprel.clone(),
    };
    if !title {
        // *by the army and rebels*: another one
        let several = sentence.has(second, CC);
        sentence.tokens[first].deprel = deprel;
        sentence.tokens[second].head = Some(first);
        sentence.tokens[second].deprel = if several { "conj" } else { "appos" }.into();
        return;
    }
    let moved: Vec<usize> = sentence.by(first, CASE).collect();
    for child in moved {
        sentence.tokens[child].head = Some(second);
    }
    sentence.tokens[second].deprel = deprel;
    sentence.hang(first, second, "nmod:desc");
}

/// *called for the minister to resign*, *fell after the bus had left*: between the conjunction and the verb of a clause
/// stands its subject, no part of the clause above; but *left for Lima to rest*.
pub fn subject_after_mark(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[index].head else {
        return;
    };
    if tokens[index].is(NSUBJ) {
        place_left_for(sentence, index, lexicon);
        return;
    }
    let time = tokens[index].deprel == "obl:unmarked" && is_time(&tokens[index].lower_lemma());
    let nominal = sentence.is_noun(index) || tokens[index].upos == Upos::Pron;
    let Some((mark, clause)) = clause_around(sentence, index).filter(|_| nominal && !time) else {
        return;
    };
    let taken = |child: usize| tokens[child].is(NSUBJ | CSUBJ | EXPL);
    let open = !sentence.children(clause).any(taken);
    let beside = tokens[clause].head == Some(verb) && tokens[clause].is(ADVCL | XCOMP | CCOMP);
    if !open || !beside || !has_verb(sentence, clause, mark, index) {
        return;
    }
    let departs = lexicon.is_in(Group::Departure, &tokens[verb].lower_lemma());
    if departs && tokens[mark].lower_form() == "for" {
        sentence.hang(mark, index, "case");
        return;
    }
    let passive = sentence.has_passive_auxiliary(clause);
    sentence.hang(mark, clause, "mark");
    sentence.tokens[index].head = Some(clause);
    sentence.tokens[index].deprel = if passive { "nsubj:pass" } else { "nsubj" }.into();
}

/// *left for Lima to rest*, where the reader has it that Lima rests.
fn place_left_for(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let for_ = index
        .checked_sub(1)
        .filter(|&at| tokens[at].lower_form() == "for" && tokens[at].head == tokens[index].head);
    let verb = tokens[index].head.and_then(|clause| tokens[clause].head);
    let (Some(for_), Some(verb)) = (for_, verb) else {
        return;
    };
    let departs = lexicon.is_in(Group::Departure, &tokens[verb].lower_lemma());
    if departs && tokens[index].name == Some(NameKind::Loc) && verb < index {
        sentence.hang(for_, index, "case");
        sentence.hang(index, verb, "obl");
    }
}

/// The conjunction right before what `index` heads, or at its head where the reader takes it for a preposition, and the
/// clause that goes on right behind.
fn clause_around(sentence: &Draft, index: usize) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    let own = sentence.subtree(index);
    let (first, last) = (*own.first()?, *own.last()?);
    let next = Some(last + 1).filter(|&next| next < tokens.len())?;
    let mut cases = sentence.by(index, CASE);
    let part = |clause: usize| next == clause || tokens[next].head == Some(clause);
    if let Some(case) = cases.next() {
        let both = matches!(
            &*tokens[case].lower_form(),
            "after" | "before" | "since" | "until" | "till"
        );
        let clause = match tokens[next].is(ADVCL) {
            true => next,
            false => tokens[next].head.filter(|&head| tokens[head].is(ADVCL))?,
        };
        let marked = sentence.by(clause, MARK).any(|mark| mark < next);
        let free = case == first && both && cases.next().is_none() && !marked;
        return free.then_some((case, clause));
    }
    let mark = first.checked_sub(1)?;
    let clause = tokens[mark].head.filter(|_| tokens[mark].is(MARK))?;
    (clause > last && part(clause)).then_some((mark, clause))
}

/// Whether a clause has the verb that its conjunction asks for behind its subject: *for* an infinitive, others one with a
/// tense.
fn has_verb(sentence: &Draft, clause: usize, mark: usize, subject: usize) -> bool {
    let tokens = &sentence.tokens;
    let tense = |at: usize| matches!(tokens[at].xpos.as_str(), "VBZ" | "VBP" | "VBD" | "MD");
    let mut parts = sentence.children(clause).chain([clause]);
    match &*tokens[mark].lower_form() {
        "for" => parts.any(|at| tokens[at].lower_form() == "to" && tokens[at].is(MARK)),
        "to" | "by" | "with" | "without" | "of" => false,
        _ => {
            parts.any(|at| tense(at) && at > subject && (at == clause || tokens[at].is(AUX | COP)))
        }
    }
}

/// *a force to guard the Red Sea which was led by Italy*: the name of a place needs no clause that tells which one it is;
/// without a comma the clause tells of what is new above it.
pub fn clause_past_name(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let relative = tokens[index].deprel == "acl:relcl";
    let place = |noun: usize| tokens[noun].name == Some(NameKind::Loc);
    let Some(noun) = tokens[index]
        .head
        .filter(|&noun| relative && noun < index && place(noun))
    else {
        return;
    };
    let begins = sentence.children(index).any(|child| {
        let which = matches!(&*tokens[child].lower_form(), "which" | "that");
        which && tokens[child].is(NSUBJ) && child > 0 && tokens[child - 1].name.is_some()
    });
    let new = |at: usize| {
        let article = |child: usize| matches!(&*tokens[child].lower_form(), "a" | "an");
        tokens[at].upos == Upos::Noun && sentence.children(at).any(article)
    };
    let mut at = noun;
    for _ in 0..4 {
        let inside = tokens[at].is(NMOD | ACL)
            || tokens[at].is(OBJ | OBL)
                && tokens[at].head.is_some_and(|verb| {
                    tokens[verb].deprel == "acl" && tokens[verb].upos == Upos::Verb
                });
        let Some(above) = tokens[at].head.filter(|&above| inside && above < at) else {
            return;
        };
        at = above;
        if new(at) {
            if begins {
                sentence.tokens[index].head = Some(at);
            }
            return;
        }
    }
}

/// *was questioned by officers investigating the leak*: a participle right behind whoever does a passive tells of him.
pub fn participle_of_agent(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[index]
        .head
        .filter(|&verb| verb < index && tokens[index].xpos == "VBG")
    else {
        return;
    };
    let own = sentence.has(index, MARK | NSUBJ | AUX);
    // *showed the party led by Ana Silva winning a seat*: the party wins it
    let passive = sentence.has_passive_auxiliary(verb);
    let first = sentence.subtree(index).first().copied();
    let agent = sentence.children(verb).find(|&child| {
        tokens[child].deprel == "obl:agent"
            && sentence.is_noun(child)
            && sentence.subtree(child).last().map(|last| last + 1) == first
    });
    if let Some(agent) = agent.filter(|_| passive && !own && first == Some(index)) {
        sentence.hang(index, agent, "acl");
    }
}

/// *fled after a boat with miners on board sank*: a verb with a tense and without a subject, right behind all that belongs to
/// a noun after *after* or *as*, is what the noun does.
pub fn subject_past_phrase(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let tense = |at: usize| matches!(tokens[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    let light = |&it: &usize| tokens[it].is(AUX | COP);
    let finite = tense(index) || sentence.children(index).filter(light).any(tense);
    let bound = |it: usize| tokens[it].is(NSUBJ | CSUBJ | EXPL | MARK | CC);
    let begins = sentence.subtree(index).first().copied();
    let (Some(above), Some(begins)) = (tokens[index].head, begins) else {
        return;
    };
    if !finite || sentence.children(index).any(bound) || tokens[begins].form == "," {
        return;
    }
    let conjunction = |at: usize| {
        let joins = matches!(
            &*tokens[at].lower_form(),
            "after" | "before" | "since" | "until" | "as"
        );
        joins && tokens[at].is(CASE)
    };
    let Some((mark, noun)) = (0..begins)
        .rev()
        .filter(|&at| conjunction(at))
        .find_map(|at| Some((at, tokens[at].head?)))
    else {
        return;
    };
    let own = sentence.subtree(noun);
    let whole = own.first() == Some(&mark) && own.last().map(|last| last + 1) == Some(begins);
    let alone = sentence.by(noun, CASE).count() == 1;
    let nominal = sentence.is_noun(noun) || tokens[noun].upos == Upos::Num;
    if !whole || !alone || !nominal || !tokens[noun].is(OBL | NMOD) || own.contains(&above) {
        return;
    }
    let passive = sentence.has_passive_auxiliary(index);
    sentence.hang(mark, index, "mark");
    sentence.tokens[noun].head = Some(index);
    sentence.tokens[noun].deprel = if passive { "nsubj:pass" } else { "nsubj" }.into();
    sentence.tokens[index].deprel = "advcl".into();
}
