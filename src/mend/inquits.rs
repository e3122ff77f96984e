//! Clauses of saying that stand inside, before or after what they report (*…, police said, …*), and *according to*.

use crate::Draft;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, AMOD, APPOS, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, COP, CSUBJ, FLAT, IOBJ, MARK,
    NMOD, NSUBJ, OBJ, OBL, PARATAXIS, ROOT, XCOMP,
};
use actant_words::lexicon::{Complement, Group, Lexicon, Operator, WordClass};
use std::ops::Range;

/// Whether a verb says or thinks what may stand beside it.
pub fn says(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> bool {
    let token = &sentence.tokens[verb];
    token.upos == Upos::Verb
        && lexicon
            .operator(WordClass::Verb, &token.lower_lemma(), Complement::That)
            .is_some_and(Operator::is_inquit)
}

pub fn is_finite(sentence: &Draft, verb: usize) -> bool {
    matches!(sentence.tokens[verb].xpos.as_str(), "VBD" | "VBZ" | "VBP")
}

/// The first word of a phrase; a comma before it may hang from it.
pub fn start(sentence: &Draft, head: usize) -> usize {
    let words = sentence.subtree(head).into_iter();
    let mut words = words.filter(|&at| sentence.tokens[at].upos != Upos::Punct);
    words.next().unwrap_or(head)
}

pub fn is_pause(form: &str) -> bool {
    matches!(form, "," | "—" | "–" | "--")
}

fn is_quote(form: &str) -> bool {
    matches!(form, "\"" | "“" | "”" | "``" | "''")
}

pub fn is_within(sentence: &Draft, mut index: usize, above: usize) -> bool {
    for _ in 0..sentence.tokens.len() {
        if index == above {
            return true;
        }
        match sentence.tokens[index].head {
            Some(head) => index = head,
            None => return false,
        }
    }
    false
}

/// The nearest clause at or above a token.
fn clause_above(sentence: &Draft, mut index: usize) -> Option<usize> {
    for _ in 0..sentence.tokens.len() {
        let token = &sentence.tokens[index];
        let clausal = token.is(ROOT | CCOMP | ADVCL | ACL | PARATAXIS | XCOMP | CSUBJ);
        if clausal || token.upos == Upos::Verb || token.head.is_none() {
            return Some(index);
        }
        index = token.head?;
    }
    None
}

/// The words from the subject of a verb to the next mark, if a comma or dash stands before them: *, police reported,*.
fn aside(sentence: &Draft, verb: usize, subject: usize) -> Option<Range<usize>> {
    let tokens = &sentence.tokens;
    let first = start(sentence, subject);
    // *so his players say*
    let so = first > 0 && tokens[first - 1].form == "so";
    let first = first - usize::from(so);
    let opens = first > 0 && is_pause(&tokens[first - 1].form);
    let end = (verb + 1..tokens.len())
        .find(|&at| tokens[at].upos == Upos::Punct)
        .unwrap_or(tokens.len());
    let own = |at: usize| is_within(sentence, at, verb) || is_within(sentence, at, subject);
    (opens && subject < verb && (first..end).all(own)).then_some(first..end)
}

/// *Gunmen seized the mayor, police reported, and fled*: with no content of its own a verb of saying between two commas is
/// said of the clause around it, and what follows goes on with that clause.
pub fn medial_inquit(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    if !says(sentence, verb, lexicon) || !is_finite(sentence, verb) {
        return;
    }
    let tokens = &sentence.tokens;
    let subject = sentence.first(verb, NSUBJ);
    let Some(subject) = subject
        .or_else(|| unattached_subject(sentence, verb))
        // *Jon Vik, who testified, fled*
        .filter(|&subject| !matches!(tokens[subject].xpos.as_str(), "WDT" | "WP"))
    else {
        return;
    };
    if !tokens[subject].is(NSUBJ) && !attach_subject(sentence, verb, subject) {
        return;
    }
    let Some(words) = aside(sentence, verb, subject) else {
        return;
    };
    let tokens = &sentence.tokens;
    let content = sentence.first(verb, CCOMP | XCOMP);
    let addressed = lexicon.is_in(Group::Telling, &tokens[verb].lemma);
    let object = sentence.has(verb, OBJ) && !addressed;
    if object || sentence.has(verb, CC) {
        return;
    }
    let closes = tokens
        .get(words.end)
        .is_some_and(|mark| is_pause(&mark.form));
    if loosen(sentence, verb, content, &words, closes) && closes {
        hand_over(sentence, verb, &words);
    }
}

/// Hangs a verb of saying between two commas beside what it is said of; whether what follows goes on with that.
fn loosen(
    sentence: &mut Draft,
    verb: usize,
    content: Option<usize>,
    words: &Range<usize>,
    closes: bool,
) -> bool {
    let tokens = &sentence.tokens;
    match (tokens[verb].relation(), content) {
        ("conj", None) if tokens[verb].head.is_some_and(|head| head < verb) => {
            sentence.tokens[verb].deprel = "parataxis".into();
            true
        }
        ("acl" | "appos", None) if closes => {
            let above = tokens[verb].head.and_then(|noun| tokens[noun].head);
            let clause = above.and_then(|above| clause_above(sentence, above));
            if let Some(clause) = clause {
                sentence.hang(verb, clause, "parataxis");
            }
            clause.is_some()
        }
        ("acl", Some(content)) if closes && content >= words.end => {
            // *a ferry whose speed, he noted, surprised them*
            let is_wh = |at: usize| matches!(tokens[at].xpos.as_str(), "WDT" | "WP" | "WP$");
            if (0..words.start).any(|at| is_wh(at) && is_within(sentence, at, verb)) {
                exchange(sentence, verb, content, words);
            }
            false
        }
        (_, Some(content)) if closes && content < words.start => {
            resume(sentence, verb, content, words);
            false
        }
        // *The bank, its critics charge, launders money*
        ("root", None) if closes => {
            let rest = sentence.by(verb, CONJ).find(|&clause| {
                let own = sentence.first(clause, NSUBJ);
                clause >= words.end
                    && !sentence.has(clause, CC)
                    && own.is_some_and(|subject| subject < words.start)
            });
            if let Some(content) = rest {
                exchange(sentence, verb, content, words);
            }
            false
        }
        // *Police suspect that a gang bribed a guard, the radio reports*: said of all that stands before
        ("ccomp", None) if !closes && has_content_before(sentence, verb) => {
            sentence.tokens[verb].deprel = "parataxis".into();
            true
        }
        ("parataxis", None) => {
            // *Kenya, the ministry added, had paid*: no noun is said
            let noun = tokens[verb].head.filter(|&head| {
                head < words.start && sentence.is_noun(head) && !sentence.has(head, COP)
            });
            let above = noun.and_then(|noun| clause_of(sentence, noun));
            if let Some(clause) = above.filter(|&clause| !is_within(sentence, clause, verb)) {
                sentence.tokens[verb].head = Some(clause);
            }
            true
        }
        _ => false,
    }
}

/// Whether the clause above a verb has a content before it.
fn has_content_before(sentence: &Draft, verb: usize) -> bool {
    let above = sentence.tokens[verb].head.filter(|&above| above < verb);
    above.is_some_and(|above| {
        let mut contents = sentence.by(above, CCOMP);
        contents.any(|content| content < verb)
    })
}

/// *Somalia, a UN report found, had broken the ban*: a verb of saying right behind a description and before a comma is no
/// participle.
pub fn aside_participle(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = verb.checked_sub(1) else {
        return;
    };
    // the reader hangs it from the description or from what is described
    let described = tokens[noun].head.filter(|&name| {
        let above = tokens[verb].head;
        name < noun && tokens[noun].is(APPOS) && (above == Some(name) || above == Some(noun))
    });
    // *revealed to reporters,*
    let end = (verb + 1..tokens.len()).find(|&at| !is_within(sentence, at, verb));
    let closes = end.is_some_and(|end| is_pause(&tokens[end].form));
    let first = start(sentence, noun);
    let opens = first > 0 && is_pause(&tokens[first - 1].form);
    let to = |child: usize| {
        sentence
            .by(child, CASE)
            .any(|case| tokens[case].form == "to")
    };
    let bare = sentence
        .children(verb)
        .all(|child| tokens[child].is(OBL) && to(child));
    let clause = described.and_then(|name| clause_of(sentence, name));
    let past = matches!(tokens[verb].xpos.as_str(), "VBD" | "VBN");
    let said = past && says(sentence, verb, lexicon);
    let Some(clause) = clause.filter(|&clause| said && closes && opens && bare && clause > verb)
    else {
        return;
    };
    sentence.hang(verb, clause, "parataxis");
    sentence.hang(noun, verb, "nsubj");
    sentence.tokens[verb].xpos = "VBD".to_owned();
}

/// The clause of which a noun is an argument.
fn clause_of(sentence: &Draft, noun: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let argument = tokens[noun].is(NSUBJ | OBJ | OBL | IOBJ);
    tokens[noun]
        .head
        .filter(|_| argument)
        .and_then(|above| clause_above(sentence, above))
}

/// Hangs a noun that the reader took for something else from the verb that it is the subject of; whether what the verb says
/// stands elsewhere.
fn attach_subject(sentence: &mut Draft, verb: usize, subject: usize) -> bool {
    let tokens = &sentence.tokens;
    let mark = tokens.get(verb + 1);
    if !mark.is_some_and(|mark| is_pause(&mark.form)) {
        return false;
    }
    let follows = sentence
        .first(verb, CCOMP)
        .is_some_and(|content| content > verb);
    if !follows && !tokens[verb].is(CONJ | APPOS | PARATAXIS) {
        return false;
    }
    sentence.hang(subject, verb, "nsubj");
    !follows
}

/// *The strike, unions claim, cost millions*: the noun that stands between a comma and the verb, whatever the reader took it
/// for.
fn unattached_subject(sentence: &Draft, verb: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let last = verb.checked_sub(1)?;
    let mut noun = last;
    while let Some(above) = tokens[noun].head.filter(|&above| above < verb) {
        if !tokens[noun].is(NMOD | COMPOUND | FLAT | CASE | AMOD) {
            break;
        }
        noun = above;
    }
    let token = &tokens[noun];
    let listed = token.is(CONJ | APPOS | PARATAXIS)
        && matches!(token.upos, Upos::Noun | Upos::Propn)
        && !sentence.has(noun, CC | COP | NSUBJ);
    let first = start(sentence, noun);
    let pause = first > 0 && is_pause(&tokens[first - 1].form);
    (listed && pause && !is_within(sentence, verb, noun)).then_some(noun)
}

/// *Two houses burned down, residents said, after soldiers had fired*: the time of what is said, not of the saying.
fn resume(sentence: &mut Draft, verb: usize, content: usize, words: &Range<usize>) {
    let tokens = &sentence.tokens;
    if (0..verb).any(|at| is_quote(&tokens[at].form)) {
        return;
    }
    let rest: Vec<usize> = sentence
        .children(verb)
        .filter(|&child| {
            let mark = sentence.children(child).find(|&mark| {
                matches!(
                    tokens[mark].lemma.as_str(),
                    "after" | "when" | "because" | "before" | "until" | "unless" | "if"
                )
            });
            child >= words.end
                && tokens[child].is(ADVCL)
                && mark.is_some_and(|mark| mark < child)
                && sentence.has(child, NSUBJ)
        })
        .collect();
    for child in rest {
        sentence.tokens[child].head = Some(content);
    }
}

/// Puts `content` in the place of the verb that it hangs from, and the verb beside it.
fn exchange(sentence: &mut Draft, verb: usize, content: usize, words: &Range<usize>) {
    let outside: Vec<usize> = sentence
        .children(verb)
        .filter(|child| !words.contains(child) && *child != content)
        .collect();
    sentence.replace(verb, content);
    sentence.hang(verb, content, "parataxis");
    for child in outside {
        sentence.tokens[child].head = Some(content);
    }
}

/// What stands after the second comma is no part of the clause between the two.
fn hand_over(sentence: &mut Draft, verb: usize, words: &Range<usize>) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[verb].head.filter(|&head| head < words.start) else {
        return;
    };
    if (head..verb).any(|at| is_quote(&tokens[at].form)) {
        return;
    }
    let goes_on = |&child: &usize| {
        let subject = sentence.has(child, NSUBJ);
        child >= words.end
            && match tokens[child].relation() {
                "advcl" => subject,
                "conj" => !subject && sentence.has(child, CC),
                "obl" => true,
                _ => false,
            }
    };
    let rest: Vec<usize> = sentence.children(verb).filter(goes_on).collect();
    for child in rest {
        sentence.tokens[child].head = Some(head);
    }
}

/// *Remarked the mayor, “…”*, *“…,” warned Holt*: after a verb of saying that opens the sentence, or that follows what is
/// said, the next noun is who says it.
pub fn inverted_inquit(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let past = tokens[verb].xpos == "VBD" && tokens[verb].lemma != "tell";
    if !past || !says(sentence, verb, lexicon) || sentence.has(verb, NSUBJ | CSUBJ) {
        return;
    }
    let Some(noun) = sentence.first(verb, OBJ | IOBJ) else {
        return;
    };
    let adjoins = start(sentence, noun) == verb + 1;
    let opens = (0..verb).all(|at| is_quote(&tokens[at].form));
    let follows = verb > 0
        && (is_quote(&tokens[verb - 1].form) || is_pause(&tokens[verb - 1].form))
        && (sentence
            .first(verb, CCOMP)
            .is_some_and(|content| content < verb)
            || tokens[verb].is(PARATAXIS));
    let content = sentence.has(verb, CCOMP | PARATAXIS);
    let closes = || {
        let clauses = |&at: &usize| !tokens[at].is(ACL);
        let last = sentence.subtree(noun).into_iter().rfind(clauses);
        last.and_then(|last| tokens.get(last + 1))
            .is_some_and(|mark| is_pause(&mark.form) || mark.form == ":")
    };
    if adjoins && (follows || (opens && (content || closes()))) {
        sentence.tokens[noun].deprel = "nsubj".into();
    }
}

/// *The boy sat down: “We lost,” he said*: what stands before the colon tells what happened; only what stands between the
/// quotation marks is said.
pub fn narration_before_quotation(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    if !says(sentence, verb, lexicon) || !is_finite(sentence, verb) {
        return;
    }
    let tokens = &sentence.tokens;
    let Some(subject) = sentence.first(verb, NSUBJ) else {
        return;
    };
    let close = (0..verb.min(start(sentence, subject))).rfind(|&at| is_quote(&tokens[at].form));
    let Some(close) = close.filter(|&close| close + 2 >= verb.min(start(sentence, subject))) else {
        return;
    };
    let Some(open) = (1..close).rfind(|&at| is_quote(&tokens[at].form)) else {
        return;
    };
    if tokens[open - 1].form != ":" {
        return;
    }
    let quoted = open + 1..close;
    let Some(content) = quoted.clone().find(|&at| {
        tokens[at].upos != Upos::Punct
            && tokens[at]
                .head
                .is_none_or(|head| !quoted.contains(&head) || head == at)
    }) else {
        return;
    };
    let told = sentence.first(verb, CCOMP).filter(|&told| told < open);
    let beside = tokens[verb]
        .head
        .filter(|&head| head < open && tokens[verb].is(PARATAXIS));
    let Some(narrated) = told
        .or(beside)
        .filter(|&told| !says(sentence, told, lexicon))
    else {
        return;
    };
    if tokens[content].head.is_none() {
        return;
    }
    if told.is_some() {
        sentence.replace(verb, narrated);
        sentence.hang(verb, narrated, "parataxis");
    }
    sentence.hang(content, verb, "ccomp");
}

/// *The mayor said the law would pass, adding that taxes would fall*: who adds something has said something before.
pub fn adding(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let adds = token.xpos == "VBG" && lexicon.is_in(Group::Adding, &token.lemma);
    if !adds || !token.is(ADVCL) {
        return;
    }
    let before = start(sentence, index).checked_sub(1);
    let pause = before.is_some_and(|before| is_pause(&tokens[before].form));
    let mut clause = token.head;
    while let Some(at) = clause.filter(|&at| !says(sentence, at, lexicon) && at < index) {
        clause = tokens[at].head;
    }
    let told = |verb: &usize| {
        *verb < index
            && sentence.has(*verb, CCOMP | PARATAXIS)
            && token
                .head
                .is_some_and(|head| is_within(sentence, head, *verb))
    };
    if let Some(verb) = clause.filter(told)
        && pause
        && !sentence.has(index, NSUBJ | MARK)
    {
        sentence.tokens[index].head = Some(verb);
    }
}

/// *The ferry sank off Crete, which lacks a harbour, according to the navy*: at the end, after a comma, *according to* is
/// for all of the sentence; before *that* it is for the saying, and after a noun for the clause that the noun stands in.
pub fn cited_source(sentence: &mut Draft, source: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[source];
    if !token.is(OBL | NMOD) {
        return;
    }
    let Some(head) = token.head else {
        return;
    };
    let cited = sentence
        .children(source)
        .any(|child| tokens[child].form.eq_ignore_ascii_case("according"));
    if !cited {
        return;
    }
    let words = sentence.subtree(source);
    let plain = |&&at: &&usize| tokens[at].upos != Upos::Punct;
    let (Some(&first), Some(&last)) = (words.iter().find(plain), words.iter().rev().find(plain))
    else {
        return;
    };
    let at_end = (last + 1..tokens.len()).all(|at| tokens[at].upos == Upos::Punct);
    let comma = first > 0 && is_pause(&tokens[first - 1].form);
    let target = if comma && at_end {
        // what is coordinated shares it where it stands
        let mut top = head;
        while let Some(above) = tokens[top]
            .head
            .filter(|_| !tokens[top].is(CONJ | PARATAXIS))
        {
            if tokens[top].is(CCOMP) {
                // what somebody else says has its source already
                return;
            }
            top = above;
        }
        let first = tokens[top].head.filter(|_| tokens[top].is(CONJ));
        if first.is_some_and(|first| tokens[first].is(CCOMP)) {
            return;
        }
        Some(top)
    } else if tokens[head].is(CCOMP) && sentence.first(head, MARK).is_some_and(|mark| last < mark) {
        tokens[head].head
    } else if token.is(NMOD)
        && tokens[last + 1..]
            .first()
            .is_some_and(|next| next.upos == Upos::Punct)
    {
        clause_above(sentence, head)
    } else {
        None
    };
    if let Some(target) = target.filter(|&target| target != source) {
        sentence.hang(source, target, "obl");
    }
}

/// *asked the mayor if he had ideas*: after a verb of asking *if* opens what is asked, no condition.
pub fn asked_if(sentence: &mut Draft, clause: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(verb) = tokens[clause]
        .head
        .filter(|&verb| verb < clause && tokens[clause].is(ADVCL))
    else {
        return;
    };
    if !lexicon.is_in(Group::Asking, &tokens[verb].lemma) {
        return;
    }
    let first = start(sentence, clause);
    let marked = tokens[first].form == "if" && tokens[first].head == Some(clause);
    // *asked him on Monday if*, but *asked for help if*
    let when_or_whom = |&child: &usize| {
        let wanted = sentence
            .first(child, CASE)
            .is_some_and(|case| matches!(tokens[case].form.as_str(), "for" | "about" | "to"));
        tokens[child].is(OBJ | IOBJ | OBL) && !wanted
    };
    let adjoins = (verb + 1..first).all(|at| {
        let mut before = sentence.children(verb).filter(when_or_whom);
        before.any(|child| is_within(sentence, at, child))
    });
    if marked && adjoins && !sentence.has(verb, CCOMP | XCOMP) {
        sentence.tokens[clause].deprel = "ccomp".into();
    }
}

/// *Rome says that it will pay; Oslo asks for a delay*: after a semicolon a verb of saying with a subject of its own is no
/// part of the report before it.
pub fn report_after_semicolon(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    if !token.is(CONJ | PARATAXIS) || !is_finite(sentence, index) {
        return;
    }
    let Some(content) = token.head.filter(|&head| head < index) else {
        return;
    };
    let verb = tokens[content].head.filter(|_| tokens[content].is(CCOMP));
    let speaks = |at: usize| {
        let lemma = tokens[at].lower_lemma();
        let mut frames = [Complement::That, Complement::To, Complement::OfVing].into_iter();
        frames.any(|frame| lexicon.operator(WordClass::Verb, &lemma, frame).is_some())
    };
    let divided = (content..index).any(|at| tokens[at].form == ";");
    if let Some(verb) = verb.filter(|&verb| verb < content && says(sentence, verb, lexicon))
        && divided
        && speaks(index)
        && tokens[verb].xpos == token.xpos
        && sentence.has(index, NSUBJ)
    {
        sentence.tokens[index].head = Some(verb);
    }
}

/// *the group, which the ministry says has killed forty*: of two relative clauses side by side with one pronoun, the second is
/// what the first says, and the pronoun its subject.
pub fn relative_content(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[verb]
        .head
        .filter(|_| tokens[verb].deprel == "acl:relcl" && says(sentence, verb, lexicon))
    else {
        return;
    };
    let Some(subject) = sentence.first(verb, NSUBJ) else {
        return;
    };
    let is_pronoun = |at: usize| matches!(tokens[at].xpos.as_str(), "WDT" | "WP");
    // *which Kenya claims Uganda made*: it made what the pronoun means
    let makes = |clause: usize, own: usize| {
        let mut others = sentence.by(clause, OBJ | CCOMP | XCOMP);
        let next = start(sentence, own) == verb + 1 && tokens[verb + 1].upos != Upos::Cconj;
        next && others.all(is_pronoun)
    };
    let content = sentence.children(noun).find(|&clause| {
        clause > verb
            && tokens[clause].deprel == "acl:relcl"
            && !sentence.has(clause, CC)
            && sentence
                .by(clause, NSUBJ)
                .all(|own| (is_pronoun(own) && own < verb) || makes(clause, own))
            && (verb + 1..clause).all(|at| {
                is_within(sentence, at, verb)
                    || is_within(sentence, at, clause)
                    || tokens[at].upos == Upos::Punct
            })
    });
    let Some(content) = content else {
        return;
    };
    let pronoun = (noun + 1..start(sentence, subject)).find(|&at| {
        is_pronoun(at) && matches!(tokens[at].head, Some(head) if head == verb || head == content)
    });
    let Some(pronoun) = pronoun.filter(|&pronoun| pronoun != subject) else {
        return;
    };
    let own = sentence.by(content, NSUBJ).any(|own| own > verb);
    sentence.hang(content, verb, "ccomp");
    sentence.hang(pronoun, content, if own { "obj" } else { "nsubj" });
}

/// *Dozens of houses burned down, residents said*; *the fund, founded in 2001, failed, the bank said*: a verb of saying has one
/// content; a noun before it is its subject, and a participle after that noun tells of the noun.
pub fn divided_content(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token
        .head
        .filter(|&verb| token.is(CCOMP) && says(sentence, verb, lexicon))
    else {
        return;
    };
    let next = sentence
        .children(verb)
        .find(|&clause| clause > index && clause < verb && tokens[clause].is(CCOMP));
    let Some(next) = next else {
        return;
    };
    let subject = sentence.first(next, NSUBJ);
    let bare = !sentence.has(index, NSUBJ | COP | AUX | MARK);
    match subject {
        None if bare && matches!(token.upos, Upos::Noun | Upos::Propn) => {
            sentence.hang(index, next, "nsubj");
        }
        Some(noun) if bare && token.xpos == "VBN" && noun < index => {
            sentence.hang(index, noun, "acl");
        }
        _ => {}
    }
}

/// *The plane, thought to be carrying arms, landed*: a past form of thinking with an infinitive and no subject is a participle of
/// the noun before it.
pub fn thought_to(sentence: &mut Draft, verb: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[verb];
    let past = matches!(token.xpos.as_str(), "VBD" | "VBN") && token.is(ADVCL);
    let thinks = lexicon
        .operator(WordClass::Verb, &token.lower_lemma(), Complement::To)
        .is_some_and(Operator::is_inquit);
    let others = sentence.first(verb, NSUBJ | OBJ | CCOMP | AUX | MARK);
    if !past || !thinks || others.is_some() || !sentence.has(verb, XCOMP) {
        return;
    }
    let Some(clause) = token.head.filter(|&clause| clause > verb) else {
        return;
    };
    let before = start(sentence, verb).checked_sub(1);
    let Some(comma) = before.filter(|&before| is_pause(&tokens[before].form)) else {
        return;
    };
    let noun = sentence.first(clause, NSUBJ).filter(|&noun| {
        let words = sentence.subtree(noun).into_iter();
        let plain = words.filter(|&at| tokens[at].upos != Upos::Punct);
        plain.max().is_some_and(|last| last + 1 == comma)
    });
    if let Some(noun) = noun {
        sentence.hang(verb, noun, "acl");
        sentence.tokens[verb].xpos = "VBN".to_owned();
    }
}
