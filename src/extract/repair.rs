//! Repairs of trees where the words rule out what the reader chose. Each names the fact of English
//! that it rests on.

use crate::lexicon::{Lexicon, Operator, WordClass, has_no_object};
use crate::statement::EntityKind;
use crate::syntax::{NameKind, Sentence, Upos};

/// `sentence` with what cannot be put right.
pub fn repaired(sentence: &Sentence, lexicon: &Lexicon) -> Sentence {
    let mut sentence = sentence.clone();
    main_participle(&mut sentence);
    for index in 0..sentence.tokens.len() {
        up_to_number(&mut sentence, index);
        finite_conjunct(&mut sentence, index);
        accusation(&mut sentence, index, lexicon);
        participle_head(&mut sentence, index);
        held_event(&mut sentence, index, lexicon);
        late_verb(&mut sentence, index);
        passive_without_auxiliary(&mut sentence, index);
        bare_object(&mut sentence, index);
        next_object(&mut sentence, index);
        selected_phrase(&mut sentence, index, lexicon);
        statement_content(&mut sentence, index, lexicon);
        supposition(&mut sentence, index);
        after_inquit(&mut sentence, index, lexicon);
        second_inquit(&mut sentence, index, lexicon);
        contrasted_report(&mut sentence, index, lexicon);
        negated_infinitive(&mut sentence, index);
        title_before_name(&mut sentence, index);
        infinitive_after_to(&mut sentence, index);
        relative_object(&mut sentence, index);
        who_person(&mut sentence, index, lexicon);
        after_colon(&mut sentence, index);
        role_after_as(&mut sentence, index, lexicon);
        feeling(&mut sentence, index, lexicon);
        passing_report(&mut sentence, index, lexicon);
        gerund_subject(&mut sentence, index);
        subject_after_conjunction(&mut sentence, index);
        is_to(&mut sentence, index, lexicon);
    }
    sentence
}

/// *It will reopen, the mayor said on Tuesday*: what follows the inquit without a comma belongs to it, not
/// to the clause that the comma has closed.
fn after_inquit(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let start = sentence.subtree(index).first().copied();
    let before = start.and_then(|start| start.checked_sub(1));
    let (Some(before), Some(head)) = (before, tokens[index].head) else {
        return;
    };
    let inquit = &tokens[before];
    let says = || {
        let lemma = inquit.lemma.to_lowercase();
        lexicon.operator(WordClass::Verb, &lemma, "that").is_some()
    };
    // readers put either of the two on top
    let beside = inquit.head == Some(head) && inquit.relation() == "parataxis";
    let above = tokens[head].head == Some(before) && tokens[head].relation() == "ccomp";
    if tokens[index].relation() == "obl"
        && (beside || above)
        && head < before
        && inquit.upos == Upos::Verb
        && says()
    {
        sentence.tokens[index].head = Some(before);
    }
}

/// *Rome says that it will pay, while Oslo says nothing*: a report set against a report is no part of it.
fn contrasted_report(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(content) = token.head.filter(|_| token.relation() == "advcl") else {
        return;
    };
    let contrast = sentence.children(index).any(|child| {
        tokens[child].relation() == "mark"
            && matches!(
                tokens[child].lemma.as_str(),
                "while" | "whereas" | "although"
            )
    });
    let says = |verb: usize| {
        let lemma = tokens[verb].lemma.to_lowercase();
        let operator = lexicon.operator(WordClass::Verb, &lemma, "that");
        operator.is_some() && tokens[verb].upos == Upos::Verb
    };
    let above = tokens[content]
        .head
        .filter(|_| tokens[content].relation() == "ccomp");
    if let Some(above) = above.filter(|&above| contrast && content < index && says(above))
        && says(index)
        && tokens[above].xpos == tokens[index].xpos
    {
        sentence.tokens[index].head = Some(above);
    }
}

/// *He said it was over; “I resign,” he added*: who says something already is not said by an inquit as well; the
/// inquit belongs to the clause before it.
fn second_inquit(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let says = |verb: usize| {
        let lemma = tokens[verb].lemma.to_lowercase();
        tokens[verb].upos == Upos::Verb
            && lexicon.operator(WordClass::Verb, &lemma, "that").is_some()
    };
    let Some(head) = tokens[index]
        .head
        .filter(|&head| tokens[index].relation() == "parataxis" && head < index)
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
            && matches!(tokens[child].relation(), "parataxis" | "conj")
            && tokens[child].upos == Upos::Verb
    });
    if let Some(clause) = before.max() {
        sentence.tokens[index].head = Some(clause);
    }
}

/// *will send up to 12 doctors*: before a number *up to* is a bound, no particle and no direction, unless
/// the verb goes up itself.
fn up_to_number(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let form = |at: usize| tokens.get(at).map(|token| token.form.to_lowercase());
    let up = form(index).as_deref() == Some("up") && form(index + 1).as_deref() == Some("to");
    let number = index + 2;
    let numeric = tokens
        .get(number)
        .is_some_and(|token| token.upos == Upos::Num);
    let particle = matches!(tokens[index].relation(), "compound" | "advmod" | "case");
    let (Some(verb), true) = (tokens[index].head, up && numeric && particle) else {
        return;
    };
    let rises = matches!(
        tokens[verb].lemma.as_str(),
        "go" | "rise" | "climb" | "jump" | "move" | "shoot" | "add" | "come" | "drive" | "push"
    );
    if tokens[verb].upos != Upos::Verb || rises {
        return;
    }
    // the noun that the number belongs to
    let mut noun = number;
    while let Some(above) = tokens[noun].head.filter(|&above| above > noun) {
        noun = above;
    }
    let own_object = sentence
        .children(verb)
        .any(|child| child != noun && tokens[child].relation() == "obj");
    if tokens[noun].head != Some(verb) {
        return;
    }
    let whole = tokens[noun].relation() == "obl" && !own_object && tokens[verb].xpos != "VBN";
    sentence.tokens[index].head = Some(number);
    sentence.tokens[index].deprel = "advmod".to_owned();
    sentence.tokens[index + 1].head = Some(index);
    sentence.tokens[index + 1].deprel = "fixed".to_owned();
    if whole {
        sentence.tokens[noun].deprel = "obj".to_owned();
    }
}

/// *denied that its troops had fired and accused Armenia*: a past tense is no conjunct of a
/// participle with *had*, *has* or *was*; it goes on with the finite verb above.
fn finite_conjunct(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token
        .head
        .filter(|_| token.relation() == "conj" && token.xpos == "VBD")
    else {
        return;
    };
    let own_subject = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "nsubj");
    let participle = tokens[first].xpos == "VBN"
        && sentence
            .children(first)
            .any(|child| tokens[child].relation() == "aux");
    let above = tokens[first].head.filter(|&above| {
        tokens[above].upos == Upos::Verb
            && tokens[above].xpos == "VBD"
            && matches!(tokens[first].relation(), "ccomp" | "xcomp" | "advcl")
    });
    if let (Some(above), true, false) = (above, participle, own_subject) {
        sentence.tokens[index].head = Some(above);
        return;
    }
    // *was ready to sign but understood the risk*: nor is it one of an infinitive
    let infinitive = tokens[first].xpos == "VB"
        && sentence
            .children(first)
            .any(|child| tokens[child].lemma == "to" && tokens[child].relation() == "mark");
    let finite = |verb: usize| {
        matches!(tokens[verb].xpos.as_str(), "VBD" | "VBZ" | "VBP")
            || sentence
                .children(verb)
                .any(|child| matches!(tokens[child].relation(), "cop" | "aux"))
    };
    if infinitive && !own_subject {
        let mut above = std::iter::successors(tokens[first].head, |&at| tokens[at].head);
        if let Some(verb) = above.find(|&verb| finite(verb)) {
            sentence.tokens[index].head = Some(verb);
        }
    }
}

/// *the loan that the bank refused to repay*, *the men who the police say fled*: some verbs have no object beside
/// an infinitive, and no clause with *say* lacks a subject, so a relative pronoun in front belongs below.
fn relative_object(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let pronoun = token.relation() == "obj" && matches!(token.xpos.as_str(), "WDT" | "WP");
    let Some(verb) = token.head.filter(|&verb| pronoun && index < verb) else {
        return;
    };
    let has = |head: usize, relations: &[&str]| {
        let mut children = sentence.children(head);
        children.any(|child| relations.contains(&tokens[child].relation()))
    };
    let below = |relation: &str| {
        sentence.children(verb).find(|&child| {
            let token = &tokens[child];
            token.relation() == relation && token.upos == Upos::Verb && child > verb
        })
    };
    let to = |child: usize| {
        let mut marks = sentence.children(child);
        marks.any(|mark| tokens[mark].relation() == "mark" && tokens[mark].lemma == "to")
    };
    let infinitive = below("xcomp")
        .filter(|&child| to(child) && !has(child, &["obj"]) && has_no_object(&tokens[verb].lemma));
    let content = below("ccomp")
        .filter(|&child| !has(child, &["nsubj", "csubj", "expl", "mark"]) && !to(child));
    if let Some(infinitive) = infinitive {
        sentence.tokens[index].head = Some(infinitive);
    } else if let Some(content) = content {
        sentence.tokens[index].head = Some(content);
        sentence.tokens[index].deprel = "nsubj".to_owned();
    }
}

/// *accuse state forces of stealing*: what somebody is accused of, or kept from, belongs to the verb, not
/// to the noun before it.
fn accusation(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token
        .head
        .filter(|_| matches!(token.relation(), "acl" | "nmod"))
    else {
        return;
    };
    let marked = sentence.children(index).any(|child| {
        matches!(tokens[child].relation(), "mark" | "case")
            && matches!(tokens[child].lemma.as_str(), "of" | "from" | "for")
    });
    let gerund = token.xpos == "VBG" || token.upos == Upos::Verb;
    let verb = tokens[noun].head.filter(|&verb| {
        matches!(tokens[noun].relation(), "obj" | "nsubj")
            && lexicon
                .operator(
                    WordClass::Verb,
                    &tokens[verb].lemma.to_lowercase(),
                    "of-ving",
                )
                .is_some()
    });
    if let (Some(verb), true, true) = (verb, marked, gerund) {
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = "advcl".to_owned();
    }
}

/// *a truce brokered by Moscow*: a participle after a noun is no noun; the noun before it takes its
/// place, and it modifies the noun.
fn participle_head(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let nominal = matches!(token.relation(), "nsubj" | "obj" | "obl" | "nmod");
    let noun = index.checked_sub(1).filter(|&before| {
        tokens[before].head == Some(index)
            && matches!(tokens[before].relation(), "compound" | "nsubj" | "amod")
            && matches!(tokens[before].upos, Upos::Noun | Upos::Propn)
    });
    let (Some(noun), true, true) = (noun, nominal, token.xpos == "VBN") else {
        return;
    };
    let (head, deprel) = (token.head, token.deprel.clone());
    let moved: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child < noun)
        .collect();
    sentence.tokens[noun].head = head;
    sentence.tokens[noun].deprel = deprel;
    sentence.tokens[index].head = Some(noun);
    sentence.tokens[index].deprel = "acl".to_owned();
    for child in moved {
        sentence.tokens[child].head = Some(noun);
    }
}

/// *The focus of the talks centered on trade.* A sentence with a full stop and no verb but a participle after its
/// first noun has that participle as its verb; the noun is the subject.
fn main_participle(sentence: &mut Sentence) {
    let Some(root) = sentence.root() else {
        return;
    };
    let tokens = &sentence.tokens;
    let nominal = matches!(tokens[root].upos, Upos::Noun | Upos::Propn);
    let full_stop = tokens.last().is_some_and(|last| last.form == ".");
    let finite = |index: usize| {
        let token = &tokens[index];
        matches!(token.upos, Upos::Aux) || matches!(token.xpos.as_str(), "VBZ" | "VBP")
    };
    let inside: Vec<usize> = (0..tokens.len()).filter(|&index| finite(index)).collect();
    // *the focus of the talks centered on trade*: the participle may hang from a noun below the first
    let inside_nouns: Vec<usize> = (0..tokens.len())
        .filter(|&noun| {
            noun == root
                || std::iter::successors(Some(noun), |&at| {
                    tokens[at].head.filter(|_| tokens[at].relation() == "nmod")
                })
                .any(|at| at == root)
        })
        .collect();
    let participles: Vec<usize> = (0..tokens.len())
        .filter(|&child| {
            tokens[child]
                .head
                .is_some_and(|noun| inside_nouns.contains(&noun))
                && child > root
                && tokens[child].deprel == "acl"
                && matches!(tokens[child].xpos.as_str(), "VBN" | "VBD")
                && !sentence
                    .children(child)
                    .any(|c| tokens[c].deprel == "obl:agent")
        })
        .collect();
    let ([verb], true, true, true) = (&participles[..], nominal, full_stop, inside.is_empty())
    else {
        return;
    };
    let verb = *verb;
    let moved: Vec<usize> = sentence
        .children(root)
        .filter(|&child| child != verb && (child > verb || starts_before(sentence, child, root)))
        .collect();
    sentence.tokens[root].head = Some(verb);
    sentence.tokens[root].deprel = "nsubj".to_owned();
    sentence.tokens[verb].head = None;
    sentence.tokens[verb].deprel = "root".to_owned();
    sentence.tokens[verb].xpos = "VBD".to_owned();
    for child in moved {
        sentence.tokens[child].head = Some(verb);
        if sentence.tokens[child].relation() == "nmod" {
            sentence.tokens[child].deprel = "obl".to_owned();
        }
    }
}

/// Whether `child`, before its head, is parted from it by a comma: an adverbial in front.
fn starts_before(sentence: &Sentence, child: usize, head: usize) -> bool {
    child < head && (child..head).any(|index| sentence.tokens[index].form == ",")
}

/// *the seriousness of the talks held on Monday*: what is held is the talks; a participle after *N of N* belongs to
/// the noun that its verb goes with.
fn held_event(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token
        .head
        .filter(|_| token.deprel == "acl" && token.xpos == "VBN")
    else {
        return;
    };
    let goes_with = |noun: usize| {
        let (verb, noun) = (
            token.lemma.to_lowercase(),
            tokens[noun].lemma.to_lowercase(),
        );
        lexicon.light_verb(&verb, &noun).is_some()
    };
    let inner = sentence.children(noun).find(|&child| {
        let of = sentence
            .children(child)
            .any(|case| tokens[case].form == "of");
        tokens[child].relation() == "nmod" && of && child < index
    });
    if let Some(inner) = inner.filter(|&inner| goes_with(inner) && !goes_with(noun)) {
        sentence.tokens[index].head = Some(inner);
    }
}

fn ends_with_full_stop(sentence: &Sentence) -> bool {
    let quotes = |form: &str| matches!(form, "”" | "\"" | "’" | "'" | ")");
    let last = sentence
        .tokens
        .iter()
        .rev()
        .find(|token| !quotes(&token.form));
    last.is_some_and(|last| last.form == ".")
}

/// *Police say two guards arrested on Monday planned to attack*: a finite passive has an auxiliary, so a participle
/// without one modifies its noun where a later verb can be the verb of the clause: one with an auxiliary and no
/// subject, or one with an object or infinitive, which no participle after a noun has.
fn late_verb(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let Some(first) = tokens[index]
        .head
        .filter(|&verb| tokens[index].deprel == "nsubj:pass" && index < verb)
    else {
        return;
    };
    let has = |verb: usize, relations: &[&str]| {
        let mut children = sentence.children(verb);
        children.any(|child| relations.contains(&tokens[child].relation()))
    };
    if tokens[first].upos != Upos::Verb || has(first, &["aux", "cop", "obj"]) {
        return;
    }
    let inside = sentence.subtree(first);
    let verb = (first + 1..tokens.len()).find(|&verb| {
        let token = &tokens[verb];
        if has(verb, &["nsubj", "csubj", "mark"]) {
            return false;
        }
        let finite = has(verb, &["aux", "cop"])
            && token.head == tokens[first].head
            && token.relation() == tokens[first].relation();
        let bare = inside.contains(&verb)
            && token.deprel == "acl"
            && matches!(token.xpos.as_str(), "VBN" | "VBD")
            && sentence.children(verb).any(|child| {
                child > verb && matches!(tokens[child].relation(), "obj" | "xcomp" | "ccomp")
            });
        finite || bare
    });
    let Some(verb) = verb else {
        return;
    };
    let (head, deprel) = (tokens[first].head, tokens[first].deprel.clone());
    let moved: Vec<usize> = sentence
        .children(first)
        .filter(|&child| tokens[child].relation() == "mark" || child < index)
        .collect();
    let passive = sentence
        .children(verb)
        .any(|child| tokens[child].deprel == "aux:pass");
    sentence.tokens[verb].head = head;
    sentence.tokens[verb].deprel = deprel;
    if sentence.tokens[verb].xpos == "VBN" && !passive {
        sentence.tokens[verb].xpos = "VBD".to_owned();
    }
    sentence.tokens[index].head = Some(verb);
    if !passive {
        sentence.tokens[index].deprel = "nsubj".to_owned();
    }
    sentence.tokens[first].head = Some(index);
    sentence.tokens[first].deprel = "acl".to_owned();
    for child in moved {
        sentence.tokens[child].head = Some(verb);
    }
}

/// *The blast killed at least 12 people.* A finite passive has an auxiliary; outside headlines a verb without one is
/// active.
fn passive_without_auxiliary(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token.head.filter(|_| token.deprel == "nsubj:pass") else {
        return;
    };
    let auxiliary = sentence
        .children(verb)
        .any(|child| matches!(tokens[child].relation(), "aux" | "cop"));
    let shares = tokens[verb].relation() == "conj" || tokens[verb].relation() == "acl";
    let by = sentence
        .children(verb)
        .any(|child| tokens[child].deprel == "obl:agent");
    // *planes struck by hail*, *officials say guards arrested on Monday*: without an object it may be a passive
    let acts = sentence.children(verb).any(|child| {
        let case = || {
            let mut cases = sentence.children(child);
            cases.any(|case| tokens[case].relation() == "case")
        };
        child > verb
            && match tokens[child].relation() {
                "obj" | "ccomp" | "xcomp" => true,
                "obl" => !case(),
                _ => false,
            }
    });
    if auxiliary || shares || by || !acts || index > verb || !ends_with_full_stop(sentence) {
        return;
    }
    sentence.tokens[index].deprel = "nsubj".to_owned();
    if sentence.tokens[verb].xpos == "VBN" {
        sentence.tokens[verb].xpos = "VBD".to_owned();
    }
}

/// *displaced at least 300 families*: a counted noun right after an active verb, without a preposition of its
/// own, is its object.
fn bare_object(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token
        .head
        .filter(|&verb| token.deprel == "obl" && tokens[verb].upos == Upos::Verb && verb < index)
    else {
        return;
    };
    let has = |relation: &str| {
        sentence
            .children(verb)
            .any(|child| tokens[child].relation() == relation)
    };
    let case = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "case");
    let counted = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "nummod");
    let start = sentence.subtree(index).first().copied().unwrap_or(index);
    let passive = sentence
        .children(verb)
        .any(|child| matches!(tokens[child].deprel.as_str(), "aux:pass" | "nsubj:pass"));
    let time = matches!(
        token.lemma.to_lowercase().as_str(),
        "day"
            | "week"
            | "month"
            | "year"
            | "hour"
            | "minute"
            | "time"
            | "decade"
            | "kilometre"
            | "kilometer"
            | "mile"
            | "percent"
            | "%"
    );
    if !case && counted && !time && !passive && start == verb + 1 && !has("obj") {
        sentence.tokens[index].deprel = "obj".to_owned();
    }
}

/// *killed 12 people and wounded 30 others*: a noun right after a verb is that verb's object, not a conjunct of
/// the object before.
fn next_object(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token
        .head
        .filter(|&head| token.relation() == "conj" && tokens[head].upos != Upos::Verb)
    else {
        return;
    };
    let start = sentence.subtree(index).first().copied().unwrap_or(index);
    let verb = start.checked_sub(1).filter(|&before| {
        tokens[before].upos == Upos::Verb && before > first && tokens[before].relation() == "conj"
    });
    let free = |verb: usize| {
        !sentence
            .children(verb)
            .any(|child| tokens[child].relation() == "obj")
    };
    let conjunction = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "cc");
    if let Some(verb) = verb.filter(|&verb| free(verb) && !conjunction) {
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = "obj".to_owned();
    }
}

/// *accused the envoys of corruption*: a phrase whose preposition the verb selects belongs to the verb, not to
/// the object before it.
fn selected_phrase(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token.head.filter(|_| token.deprel == "nmod") else {
        return;
    };
    let case = sentence
        .children(index)
        .find(|&child| tokens[child].relation() == "case");
    let Some(verb) = tokens[noun]
        .head
        .filter(|_| tokens[noun].relation() == "obj")
    else {
        return;
    };
    let lemma = tokens[verb].lemma.to_lowercase();
    let selects = case.is_some_and(|case| {
        let preposition = tokens[case].form.to_lowercase();
        preposition == "of" && lexicon.selects(&lemma, &preposition)
    });
    if selects {
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = "obl".to_owned();
    }
}

/// *said in a statement that S*: S is what was said.
fn statement_content(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token.head.filter(|_| token.relation() == "acl") else {
        return;
    };
    let marked = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "mark" && tokens[child].form == "that");
    let verb = tokens[noun].head.filter(|&verb| {
        tokens[noun].relation() == "obl"
            && tokens[verb].upos == Upos::Verb
            && lexicon
                .operator(WordClass::Verb, &tokens[verb].lemma.to_lowercase(), "that")
                .is_some()
            && !sentence
                .children(verb)
                .any(|child| tokens[child].relation() == "ccomp")
    });
    if let Some(verb) = verb.filter(|_| marked) {
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = "ccomp".to_owned();
    }
}

/// *will join the pact provided Chile agrees*: with a clause of its own the participle is a conjunction, and goes with the
/// verb, not with the noun before it.
fn supposition(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let conjunction = matches!(
        token.form.as_str(),
        "provided" | "providing" | "assuming" | "supposing"
    );
    let clause = sentence
        .children(index)
        .any(|child| tokens[child].relation() == "ccomp");
    let next = (index + 1..tokens.len()).find(|&other| {
        tokens[other].relation() == "advcl" && sentence.subtree(other).first() == Some(&(index + 1))
    });
    if let Some(next) = next.filter(|_| conjunction && sentence.children(index).next().is_none()) {
        sentence.tokens[index].head = Some(next);
        sentence.tokens[index].deprel = "mark".to_owned();
        sentence.tokens[index].upos = Upos::Sconj;
        return;
    }
    let Some(noun) = token
        .head
        .filter(|_| conjunction && clause && token.relation() == "acl")
    else {
        return;
    };
    if let Some(verb) = tokens[noun]
        .head
        .filter(|&verb| tokens[verb].upos == Upos::Verb)
    {
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = "advcl".to_owned();
    }
}

/// *vowed never to return*: a negation right before *to* belongs to the infinitive; what is vowed is not to return.
fn negated_infinitive(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let is_negation =
        matches!(token.lemma.as_str(), "not" | "never") && token.relation() == "advmod";
    let infinitive = tokens.get(index + 1).and_then(|next| {
        let verb = next
            .head
            .filter(|_| next.lemma == "to" && next.relation() == "mark")?;
        (tokens[verb].head == token.head).then_some(verb)
    });
    if let Some(verb) = infinitive.filter(|_| is_negation) {
        sentence.tokens[index].head = Some(verb);
    }
}

/// *a sergeant in the army who had trained in Libya*: *who* is a person, so the clause belongs to the nearest noun
/// above that names one.
fn who_person(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[index]
        .head
        .filter(|_| tokens[index].deprel == "acl:relcl")
    else {
        return;
    };
    let who = sentence.children(index).any(|child| {
        tokens[child].lemma == "who" && matches!(tokens[child].relation(), "nsubj" | "obj")
    });
    let kind = |noun: usize| lexicon.kind(&tokens[noun].lemma.to_lowercase());
    let is_person = |noun: usize| {
        tokens[noun].name == Some(NameKind::Per)
            || matches!(kind(noun), Some(EntityKind::Person | EntityKind::Group))
    };
    let is_other =
        kind(noun).is_some() || tokens[noun].name.is_some_and(|name| name != NameKind::Per);
    if !who || is_person(noun) || !is_other || tokens[noun].xpos == "NNS" {
        return;
    }
    let above = std::iter::successors(Some(noun), |&at| {
        let inside = matches!(tokens[at].relation(), "nmod" | "compound");
        tokens[at].head.filter(|_| inside)
    });
    let person = above.take(4).find(|&noun| is_person(noun));
    if let Some(person) = person {
        sentence.tokens[index].head = Some(person);
    }
}

/// *His rise was not welcomed: in May some men split from the group and formed a party*: what follows a colon is a
/// sentence of its own, and its verbs without a subject go with its first.
fn after_colon(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index].head.filter(|&head| head < index) else {
        return;
    };
    let has = |verb: usize, relation: &str| {
        let mut children = sentence.children(verb);
        children.any(|child| tokens[child].relation() == relation)
    };
    let colon = (head + 1..index).rfind(|&at| tokens[at].form == ":");
    let Some(colon) = colon.filter(|_| tokens[index].upos == Upos::Verb) else {
        return;
    };
    match tokens[index].relation() {
        "advcl" if has(index, "nsubj") && !has(index, "mark") => {
            sentence.tokens[index].deprel = "parataxis".to_owned();
        }
        "conj" if !has(index, "nsubj") => {
            let first = sentence.children(head).find(|&child| {
                child > colon
                    && child < index
                    && matches!(tokens[child].relation(), "advcl" | "parataxis")
                    && has(child, "nsubj")
            });
            if let Some(first) = first {
                sentence.tokens[index].head = Some(first);
            }
        }
        _ => {}
    }
}

/// *views the raid as a crime*, *as not only a crime but also a threat*: *as* after the object of such a verb
/// goes with the verb, and what *not only* begins *but also* continues.
fn role_after_as(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(object) = tokens[index]
        .head
        .filter(|_| tokens[index].relation() == "nmod")
    else {
        return;
    };
    let child_is = |head: usize, form: &str| {
        let mut children = sentence.children(head);
        children.any(|child| tokens[child].form.eq_ignore_ascii_case(form))
    };
    let verb = tokens[object].head.filter(|&verb| {
        let lemma = tokens[verb].lemma.to_lowercase();
        tokens[object].relation() == "obj"
            && lexicon.operator(WordClass::Verb, &lemma, "as").is_some()
    });
    let Some(verb) = verb.filter(|_| child_is(index, "as")) else {
        return;
    };
    let continued = sentence.children(object).find(|&child| {
        tokens[child].relation() == "conj"
            && child > index
            && child_is(index, "only")
            && child_is(child, "but")
    });
    sentence.tokens[index].head = Some(verb);
    sentence.tokens[index].deprel = "obl".to_owned();
    if let Some(continued) = continued {
        sentence.tokens[continued].head = Some(index);
    }
}

/// *is convinced that*, *was alarmed about*: a participle of feeling or will with what it is about is an adjective;
/// nobody convinces anybody there.
fn feeling(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    if token.upos != Upos::Verb || !matches!(token.xpos.as_str(), "VBN" | "JJ") {
        return;
    }
    let form = token.form.to_lowercase();
    let knows = |frame| {
        let operator = lexicon.operator(WordClass::Adjective, &form, frame);
        operator.is_some_and(|operator| {
            operator.is_voiced()
                || matches!(operator, Operator::Factive | Operator::FearPresupposed)
        })
    };
    let has = |relation: &str| {
        sentence
            .children(index)
            .any(|child| tokens[child].deprel == relation)
    };
    let about = |child: usize| {
        let mut cases = sentence.children(child);
        cases.any(|case| matches!(tokens[case].lemma.as_str(), "about" | "over"))
    };
    let content = sentence.children(index).any(|child| {
        child > index
            && match tokens[child].relation() {
                "ccomp" => knows("that"),
                "xcomp" => knows("to"),
                "advcl" => knows("of-ving") || knows("to"),
                "obl" | "nmod" => about(child) && knows("about-np"),
                _ => false,
            }
    });
    if !content || !has("aux:pass") || has("obl:agent") {
        return;
    }
    let children: Vec<usize> = sentence.children(index).collect();
    sentence.tokens[index].upos = Upos::Adj;
    sentence.tokens[index].xpos = "JJ".to_owned();
    sentence.tokens[index].lemma = form;
    for child in children {
        let token = &mut sentence.tokens[child];
        match token.deprel.as_str() {
            "aux:pass" => token.deprel = "cop".to_owned(),
            "nsubj:pass" => token.deprel = "nsubj".to_owned(),
            _ => {}
        }
    }
}

/// *The mayor, it was alleged, took bribes*: a passive of saying with *it* and without content tells no more of the
/// noun before it; it is said of the clause.
fn passing_report(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let lemma = token.lemma.to_lowercase();
    let said = token.relation() == "acl"
        && lexicon.operator(WordClass::Verb, &lemma, "that").is_some()
        && sentence
            .children(index)
            .any(|child| tokens[child].lemma == "it" && tokens[child].relation() == "nsubj")
        && sentence
            .children(index)
            .any(|child| tokens[child].deprel == "aux:pass")
        && !sentence
            .children(index)
            .any(|child| matches!(tokens[child].relation(), "ccomp" | "xcomp" | "obj"));
    let clause = token
        .head
        .and_then(|noun| tokens[noun].head)
        .filter(|&verb| said && tokens[verb].upos == Upos::Verb);
    if let Some(clause) = clause {
        sentence.tokens[index].head = Some(clause);
        sentence.tokens[index].deprel = "parataxis".to_owned();
    }
}

/// *beat the rebels and Turkey would move in*: a noun between a conjunction and the clause that it joins is the subject
/// of that clause, no second object of the first.
fn subject_after_conjunction(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let Some(object) = tokens[index]
        .head
        .filter(|_| tokens[index].relation() == "conj")
    else {
        return;
    };
    let has = |head: usize, relations: &[&str]| {
        let mut children = sentence.children(head);
        children.any(|child| relations.contains(&tokens[child].relation()))
    };
    let start = sentence.subtree(index).first().copied();
    let Some(conjunction) = start.and_then(|start| start.checked_sub(1)) else {
        return;
    };
    let verb = tokens[conjunction].head.filter(|&verb| {
        tokens[conjunction].relation() == "cc"
            && verb > index
            && tokens[verb].relation() == "conj"
            && tokens[verb].head == tokens[object].head
            && has(verb, &["aux", "cop"])
            && !has(verb, &["nsubj", "csubj"])
    });
    let nominal = matches!(tokens[index].upos, Upos::Noun | Upos::Propn | Upos::Pron);
    if let Some(verb) = verb.filter(|_| nominal && !has(index, &["cc"])) {
        let passive = sentence
            .children(verb)
            .any(|child| tokens[child].deprel == "aux:pass");
        sentence.tokens[index].head = Some(verb);
        sentence.tokens[index].deprel = if passive { "nsubj:pass" } else { "nsubj" }.to_owned();
    }
}

/// *The king is to visit Peru*, *the ban was to be lifted*: *be* before *to* is an auxiliary, of what is planned; but
/// *the goal is to win* says what the goal is.
fn is_to(sentence: &mut Sentence, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let to = &tokens[index];
    let Some(verb) = to
        .head
        .filter(|_| to.lemma == "to" && to.relation() == "mark")
    else {
        return;
    };
    let be = (0..index).rev().find(|&be| {
        tokens[be].head == Some(verb)
            && tokens[be].lemma == "be"
            && matches!(tokens[be].relation(), "cop" | "aux")
    });
    let subject = sentence
        .children(verb)
        .find(|&child| tokens[child].relation() == "nsubj");
    let (Some(be), Some(subject)) = (be, subject) else {
        return;
    };
    let noun = &tokens[subject];
    let lemma = noun.lemma.to_lowercase();
    let acts = noun.name.is_some()
        || noun.upos == Upos::Pron
        || matches!(
            lexicon.kind(&lemma),
            Some(
                EntityKind::Person
                    | EntityKind::Group
                    | EntityKind::State
                    | EntityKind::StateOrgan
                    | EntityKind::ArmedGroup
                    | EntityKind::Organisation
            )
        );
    let passive = noun.deprel == "nsubj:pass";
    let aim = lexicon.operator(WordClass::Noun, &lemma, "to").is_some();
    if (be + 1 != index && tokens[index - 1].upos != Upos::Adv)
        || aim
        || !(acts || passive)
        || tokens[verb].upos != Upos::Verb
    {
        return;
    }
    sentence.tokens[be].deprel = "aux".to_owned();
    sentence.tokens[index].deprel = "aux".to_owned();
    if sentence.tokens[subject].deprel == "nsubj:outer" {
        sentence.tokens[subject].deprel = "nsubj".to_owned();
    }
}

/// *the risk of the dam bursting*: a noun between *of* and an *-ing* form that both hang from the same noun does what
/// the form says.
fn gerund_subject(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token
        .head
        .filter(|_| token.relation() == "acl" && token.xpos == "VBG")
    else {
        return;
    };
    let has = |head: usize, relation: &str| {
        let mut children = sentence.children(head);
        children.any(|child| tokens[child].relation() == relation)
    };
    let of = sentence.children(index).find(|&child| {
        tokens[child].form.eq_ignore_ascii_case("of") && tokens[child].relation() == "mark"
    });
    let Some(of) = of.filter(|_| !has(index, "nsubj")) else {
        return;
    };
    let doer = sentence.children(noun).find(|&child| {
        child > of && child < index && tokens[child].relation() == "nmod" && !has(child, "case")
    });
    if let Some(doer) = doer {
        sentence.tokens[doer].head = Some(index);
        sentence.tokens[doer].deprel = "nsubj".to_owned();
    }
}

/// *spokeswoman Saima Durrani told reporters*: a noun right before a name that hangs from the same verb is the
/// title of the name, and the name is what the noun was taken for.
fn title_before_name(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let (noun, name) = (&tokens[index], tokens.get(index + 1));
    let Some(name) = name.filter(|name| name.head == noun.head && name.head.is_some()) else {
        return;
    };
    let is_title = noun.upos == Upos::Noun
        && matches!(noun.relation(), "nsubj" | "obj" | "iobj" | "obl")
        && sentence.children(index).all(|child| child < index);
    if is_title && name.upos == Upos::Propn && matches!(name.relation(), "dep" | "appos") {
        sentence.tokens[index + 1].deprel = noun.deprel.clone();
        sentence.tokens[index].head = Some(index + 1);
        sentence.tokens[index].deprel = "nmod:desc".to_owned();
    }
}

/// *the plan to tax imports*: a verb right after *to* is an infinitive, not a part of the noun after
/// it, which is its object.
fn infinitive_after_to(sentence: &mut Sentence, index: usize) {
    let tokens = &sentence.tokens;
    let verb = &tokens[index];
    let noun = verb.head.filter(|&noun| {
        noun > index && verb.xpos == "VB" && matches!(verb.relation(), "compound" | "amod")
    });
    let to = index.checked_sub(1).filter(|&to| tokens[to].lemma == "to");
    let (Some(noun), Some(to)) = (noun, to) else {
        return;
    };
    let above = tokens[noun].head.filter(|_| tokens[to].head == Some(noun));
    if let Some(above) = above {
        let relation = match tokens[above].upos {
            Upos::Noun | Upos::Propn => "acl",
            _ => "xcomp",
        };
        sentence.tokens[index].head = Some(above);
        sentence.tokens[index].deprel = relation.to_owned();
        sentence.tokens[noun].head = Some(index);
        sentence.tokens[noun].deprel = "obj".to_owned();
        sentence.tokens[to].head = Some(index);
        sentence.tokens[to].deprel = "mark".to_owned();
    }
}
