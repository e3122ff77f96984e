//! What is the verb of a clause, and in which voice and mood.

use crate::Draft;
use crate::inquits::is_finite;
use actant_base::statement::EntityKind;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ACL, ADVCL, AUX, CASE, CC, CCOMP, CONJ, COP, DET, MARK, NMOD, NSUBJ, NUMMOD, OBJ, OBL, XCOMP,
};
use actant_words::lexicon::{Complement, Lexicon, Operator, WordClass};

/// *The focus of the talks centered on trade.* A sentence with a full stop and no verb but a participle after its
/// first noun has that participle as its verb; the noun is the subject.
pub fn main_participle(sentence: &mut Draft, root: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let nominal = sentence.is_noun(root);
    let full_stop = tokens.last().is_some_and(|last| last.form == ".");
    if !(nominal && full_stop) {
        return;
    }
    let finite = |index: usize| {
        let token = &tokens[index];
        matches!(token.upos, Upos::Aux) || matches!(token.xpos.as_str(), "VBZ" | "VBP")
    };
    if (0..tokens.len()).any(finite) {
        return;
    }
    // *output contracted by 12 percent*: by how much, not by whom
    let measures = |noun: usize| {
        let counted = sentence.has(noun, NUMMOD);
        counted && lexicon.unit(&tokens[noun].lower_lemma()).is_some()
    };
    // *the focus of the talks centered on trade*: the participle may hang from a noun below the first
    let nouns: Vec<usize> = (0..tokens.len())
        .filter(|&noun| {
            noun == root
                || std::iter::successors(Some(noun), |&at| {
                    tokens[at].head.filter(|_| tokens[at].is(NMOD))
                })
                .any(|at| at == root)
        })
        .collect();
    let participles: Vec<usize> = (0..tokens.len())
        .filter(|&child| {
            tokens[child].head.is_some_and(|noun| nouns.contains(&noun))
                && child > root
                && tokens[child].deprel == "acl"
                && matches!(tokens[child].xpos.as_str(), "VBN" | "VBD")
                && !sentence
                    .children(child)
                    .any(|c| tokens[c].deprel == "obl:agent" && !measures(c))
        })
        .collect();
    let [verb] = participles[..] else {
        return;
    };
    // *yields on loans (priced at par)*: what is said of a noun in brackets
    if (root..verb).any(|index| tokens[index].form == "(") {
        return;
    }
    let measured: Vec<usize> = sentence.children(verb).filter(|&c| measures(c)).collect();
    // *a roof made of tin* is no sentence: what is active has an object, a measure or *on* (*centered on trade*)
    let on =
        |at: usize| tokens[at].is(OBL) && sentence.by(at, CASE).any(|it| tokens[it].form == "on");
    let active = tokens[verb].xpos == "VBD"
        || sentence.has(verb, OBJ)
        || !measured.is_empty()
        || sentence.children(verb).any(on);
    if !active {
        return;
    }
    let moved: Vec<usize> = sentence
        .children(root)
        .filter(|&child| child != verb && (child > verb || starts_before(sentence, child, root)))
        .collect();
    sentence.hang(root, verb, "nsubj");
    sentence.hang(verb, None, "root");
    sentence.tokens[verb].xpos = "VBD".to_owned();
    for child in measured {
        sentence.tokens[child].deprel = "obl".into();
    }
    for child in moved {
        sentence.tokens[child].head = Some(verb);
        if sentence.tokens[child].is(NMOD) {
            sentence.tokens[child].deprel = "obl".into();
        }
    }
}

/// Whether `child`, before its head, is parted from it by a comma: an adverbial in front.
fn starts_before(sentence: &Draft, child: usize, head: usize) -> bool {
    child < head && (child..head).any(|index| sentence.tokens[index].form == ",")
}

fn ends_with_full_stop(sentence: &Draft) -> bool {
    let quotes = |form: &str| matches!(form, "”" | "\"" | "’" | "'" | ")");
    let last = sentence
        .tokens
        .iter()
        .rev()
        .find(|token| !quotes(&token.form));
    last.is_some_and(|last| last.form == ".")
}

/// *The blast killed at least 12 people.* A finite passive has an auxiliary; outside headlines a verb without one is
/// active.
pub fn passive_without_auxiliary(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token.head.filter(|_| token.deprel == "nsubj:pass") else {
        return;
    };
    let auxiliary = sentence.has(verb, AUX | COP);
    let shares = tokens[verb].is(CONJ) || tokens[verb].is(ACL);
    let by = sentence
        .children(verb)
        .any(|child| tokens[child].deprel == "obl:agent");
    // *planes struck by hail*, *officials say guards arrested on Monday*: without an object it may be a passive
    let acts = sentence.children(verb).any(|child| {
        let case = || {
            let mut cases = sentence.children(child);
            cases.any(|case| tokens[case].is(CASE))
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
    sentence.tokens[index].deprel = "nsubj".into();
    if sentence.tokens[verb].xpos == "VBN" {
        sentence.tokens[verb].xpos = "VBD".to_owned();
    }
}

/// *denied that its troops had fired and accused Armenia*: a past tense is no conjunct of a
/// participle with *had*, *has* or *was*; it goes on with the finite verb above.
pub fn finite_conjunct(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(first) = tokens[index].head.filter(|_| tokens[index].is(CONJ)) else {
        return;
    };
    // *were repelled*: its auxiliary is finite
    let is_finite_past = tokens[index].xpos == "VBD"
        || tokens[index].xpos == "VBN"
            && sentence
                .by(index, AUX)
                .any(|auxiliary| is_finite(sentence, auxiliary));
    let free = !sentence.has(index, NSUBJ);
    let above = passive_above(sentence, first, index).or_else(|| {
        let past = || past_above(sentence, first).or_else(|| finite_above(sentence, first));
        // *scolds Niger for arming rebels and calls it a traitor*: the verb above is of the present too
        let present = |&verb: &usize| {
            matches!(tokens[verb].xpos.as_str(), "VBZ" | "VBP") && sentence.has(verb, NSUBJ)
        };
        match tokens[index].xpos.as_str() {
            "VBZ" if free => finite_above(sentence, first).filter(present),
            _ if free && is_finite_past => past(),
            _ => None,
        }
    });
    if let Some(above) = above {
        sentence.tokens[index].head = Some(above);
    }
}

/// *was accused of taking bribes and expelled*: a passive participle goes on with the passive above the gerund.
fn passive_above(sentence: &Draft, gerund: usize, participle: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let bare = |verb: usize, tag: &str| tokens[verb].xpos == tag && !sentence.has(verb, AUX);
    let fits =
        bare(gerund, "VBG") && bare(participle, "VBN") && !sentence.has(participle, OBJ | NSUBJ);
    tokens[gerund].head.filter(|&above| {
        fits && tokens[above].xpos == "VBN" && sentence.has_passive_auxiliary(above)
    })
}

/// The verb in the past above a clause with a participle and its auxiliary.
fn past_above(sentence: &Draft, clause: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let participle = tokens[clause].xpos == "VBN" && sentence.has(clause, AUX);
    tokens[clause].head.filter(|&above| {
        participle
            && tokens[above].upos == Upos::Verb
            && tokens[above].xpos == "VBD"
            && tokens[clause].is(CCOMP | XCOMP | ADVCL)
    })
}

/// The finite verb above an infinitive or gerund.
fn finite_above(sentence: &Draft, clause: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    // *was ready to sign but understood the risk*
    let mut marks = sentence.by(clause, MARK);
    let infinitive = tokens[clause].xpos == "VB" && marks.any(|mark| tokens[mark].lemma == "to");
    // *focused on mining and earned millions*
    let gerund = tokens[clause].xpos == "VBG" && !sentence.has(clause, AUX);
    let head = tokens[clause].head.filter(|_| infinitive || gerund);
    let mut above = std::iter::successors(head, |&at| tokens[at].head);
    above.find(|&verb| is_finite(sentence, verb) || sentence.has(verb, COP | AUX))
}

/// *tried to clear the square, killing four*: after a comma a participle tells what came of the attempt; without a
/// conjunction it is none of the attempted.
pub fn participle_past_attempt(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let comma = sentence.subtree(index).first().is_some_and(|&start| {
        tokens[start].form == "," || start > 0 && tokens[start - 1].form == ","
    });
    let Some(tried) = tokens[index].head.filter(|&tried| {
        tried < index && comma && tokens[tried].is(XCOMP) && tokens[tried].xpos == "VB"
    }) else {
        return;
    };
    let Some(verb) = tokens[tried]
        .head
        .filter(|&verb| tokens[verb].upos == Upos::Verb)
    else {
        return;
    };
    let participle = tokens[index].xpos == "VBG" && !sentence.has(index, AUX | MARK | NSUBJ | CC);
    let attempt = lexicon.operator(WordClass::Verb, &tokens[verb].lower_lemma(), Complement::To);
    if participle && attempt == Some(Operator::Open) {
        sentence.hang(index, verb, "advcl");
    }
}

/// *So long as the city is divided, we cannot go on*: *as long as* and *so long as* are conjunctions of a condition.
pub fn as_long_as(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let is = |at: usize, word: &str| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.form.eq_ignore_ascii_case(word))
    };
    let whole =
        (is(index, "as") || is(index, "so")) && is(index + 1, "long") && is(index + 2, "as");
    if !whole {
        return;
    }
    let long = index + 1;
    let clause = sentence.children(long).find(|&child| {
        tokens[child].deprel == "advcl" && child > long && tokens[child].upos != Upos::Adv
    });
    let (Some(clause), Some(governor)) = (clause, tokens[long].head) else {
        return;
    };
    let moved: Vec<usize> = sentence
        .children(long)
        .filter(|&child| child > clause)
        .collect();
    sentence.tokens[clause].head = Some(governor);
    sentence.hang(index, clause, "mark");
    for at in [long, index + 2] {
        sentence.hang(at, index, "fixed");
    }
    for at in moved {
        sentence.tokens[at].head = Some(clause);
    }
}

/// *They had, his father says, paid smugglers*: an auxiliary and its participle go together, whoever is named between
/// two commas.
pub fn divided_verb(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let auxiliary = matches!(token.lemma.as_str(), "have" | "be") && token.upos == Upos::Verb;
    let comma = tokens.get(index + 1).is_some_and(|token| token.form == ",");
    let Some(verb) = token
        .head
        .filter(|&verb| auxiliary && comma && verb > index)
    else {
        return;
    };
    let close = (index + 2..verb).rev().find(|&at| tokens[at].form == ",");
    let says = tokens[verb].head.filter(|&says| {
        tokens[verb].is(CCOMP) && says > index && close.is_some_and(|close| says < close)
    });
    let own = sentence.has(verb, NSUBJ);
    let (Some(says), "VBN" | "VBG", false) = (says, tokens[verb].xpos.as_str(), own) else {
        return;
    };
    let (head, deprel) = (tokens[says].head, tokens[says].deprel.clone());
    let moved: Vec<usize> = sentence.children(index).collect();
    let passive = token.lemma == "be" && tokens[verb].xpos == "VBN";
    for child in moved {
        sentence.tokens[child].head = Some(verb);
        if passive && sentence.tokens[child].deprel == "nsubj" {
            sentence.tokens[child].deprel = "nsubj:pass".into();
        }
    }
    sentence.hang(verb, head, deprel);
    sentence.hang(says, verb, "parataxis");
    let token = &mut sentence.tokens[index];
    token.head = Some(verb);
    token.upos = Upos::Aux;
    token.deprel = if passive { "aux:pass" } else { "aux" }.into();
}

/// *is convinced that*, *was alarmed about*: a participle of feeling or will with what it is about is an adjective;
/// nobody convinces anybody there.
pub fn feeling(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    if token.upos != Upos::Verb || !matches!(token.xpos.as_str(), "VBN" | "JJ") {
        return;
    }
    let form = token.lower_form();
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
                "ccomp" => knows(Complement::That),
                "xcomp" => knows(Complement::To),
                "advcl" => knows(Complement::OfVing) || knows(Complement::To),
                "obl" | "nmod" => about(child) && knows(Complement::AboutNp),
                _ => false,
            }
    });
    if !content || !has("aux:pass") || has("obl:agent") {
        return;
    }
    let children: Vec<usize> = sentence.children(index).collect();
    let lemma = form.into_owned();
    sentence.tokens[index].upos = Upos::Adj;
    sentence.tokens[index].xpos = "JJ".to_owned();
    sentence.tokens[index].lemma = lemma;
    for child in children {
        let token = &mut sentence.tokens[child];
        match token.deprel.as_str() {
            "aux:pass" => token.deprel = "cop".into(),
            "nsubj:pass" => token.deprel = "nsubj".into(),
            _ => {}
        }
    }
}

/// *The king is to visit Peru*, *the ban was to be lifted*: *be* before *to* is an auxiliary, of what is planned; but
/// *the goal is to win* says what the goal is.
pub fn is_to(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let to = &tokens[index];
    let Some(verb) = to.head.filter(|_| to.lemma == "to" && to.is(MARK)) else {
        return;
    };
    let be = (0..index).rev().find(|&be| {
        tokens[be].head == Some(verb) && tokens[be].lemma == "be" && tokens[be].is(COP | AUX)
    });
    let subject = sentence.first(verb, NSUBJ);
    let (Some(be), Some(subject)) = (be, subject) else {
        return;
    };
    let noun = &tokens[subject];
    let lemma = noun.lower_lemma();
    let acts = noun.name.is_some()
        || noun.upos == Upos::Pron
        || matches!(
            lexicon.kind(&lemma),
            Some(
                EntityKind::Person
                    | EntityKind::Group
                    | EntityKind::Place
                    | EntityKind::Media
                    | EntityKind::State
                    | EntityKind::StateOrgan
                    | EntityKind::ArmedGroup
                    | EntityKind::Organisation
            )
        );
    let passive = noun.deprel == "nsubj:pass";
    let aim = lexicon.takes(WordClass::Noun, &lemma, Complement::To);
    if (be + 1 != index && tokens[index - 1].upos != Upos::Adv)
        || aim
        || !(acts || passive)
        || tokens[verb].upos != Upos::Verb
    {
        return;
    }
    sentence.tokens[be].deprel = "aux".into();
    sentence.tokens[index].deprel = "aux".into();
    if sentence.tokens[subject].deprel == "nsubj:outer" {
        sentence.tokens[subject].deprel = "nsubj".into();
    }
}

/// *Norway to send ships to Oman*: in a headline somebody before *to* is to do what follows.
pub fn headline_to(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let verb = sentence.first(index, ACL | ADVCL).filter(|&verb| {
        let to = sentence.first(verb, MARK);
        tokens[verb].xpos == "VB" && to.is_some_and(|to| tokens[to].lower_form() == "to")
    });
    let Some(verb) = verb.filter(|_| tokens[index].head.is_none()) else {
        return;
    };
    let to = sentence.first(verb, MARK);
    let finite = |at: usize| matches!(tokens[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    let stops = tokens.last().is_some_and(|last| last.upos == Upos::Punct);
    let adjoins = to == Some(index + 1);
    let bare = !sentence.has(index, COP | NSUBJ | DET | CASE);
    let known = lexicon.kind(&tokens[index].lower_lemma());
    let acts = tokens[index].name.is_some() || known.is_some_and(EntityKind::acts);
    if stops || !adjoins || !bare || !acts || (0..tokens.len()).any(finite) {
        return;
    }
    sentence.replace(index, verb);
    sentence.hang(index, verb, "nsubj");
    sentence.tokens[index + 1].deprel = "aux".into();
}

/// *the seriousness of the talks held on Monday*: what is held is the talks; a participle after *N of N* belongs to
/// the noun that its verb goes with.
pub fn held_event(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token
        .head
        .filter(|_| token.deprel == "acl" && token.xpos == "VBN")
    else {
        return;
    };
    let goes_with = |noun: usize| {
        let (verb, noun) = (token.lower_lemma(), tokens[noun].lower_lemma());
        lexicon.light_verb(&verb, &noun).is_some()
    };
    let inner = sentence.children(noun).find(|&child| {
        let of = sentence
            .children(child)
            .any(|case| tokens[case].form == "of");
        tokens[child].is(NMOD) && of && child < index
    });
    if let Some(inner) = inner.filter(|&inner| goes_with(inner) && !goes_with(noun)) {
        sentence.tokens[index].head = Some(inner);
    }
}
