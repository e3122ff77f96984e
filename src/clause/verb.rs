//! The verb of a clause: its form, its voice, its auxiliaries and what they show.

use super::negation;
use actant_base::syntax::relation::{
    ACL, ADVCL, AUX, CC, CCOMP, COMPOUND, CONJ, COP, CSUBJ, EXPL, MARK, NMOD, NSUBJ, OBJ, OBL,
    ORPHAN, XCOMP,
};
use actant_base::syntax::{Token, Tree, Upos};

/// The kind of verb form that a clause has: that of its first verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// *left*, *has left*, *may leave*, *is safe*, *leave!*
    Finite,
    /// *to leave*, *let them leave*, *to be safe*.
    Infinitive,
    /// *by leaving*, *likes leaving*.
    Gerund,
    /// *the ship leaving*, *shot by soldiers*, *having left*.
    Participle,
    /// Without a verb: *three dead in blast*.
    Nominal,
    /// An auxiliary, or what is left of a clause, stands for a verb said before: *but Chile did not*.
    Elided,
}

/// Whether the subject acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The subject does or is it.
    Active,
    /// It is done to the subject, or to the noun that a participle stands after.
    Passive,
}

/// The tense and aspect that the words of a finite verb group show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenseForm {
    /// *leaves*, *is leaving*.
    Present,
    /// *left*, *was leaving*.
    Past,
    /// *has left*.
    Perfect,
    /// *had left*.
    Pluperfect,
    /// *will leave*, *is to leave*.
    Future,
    /// *would leave*, *was to leave*.
    FutureInPast,
    /// *may leave*.
    Modal,
    /// *may have left*, *would have left*.
    ModalPerfect,
}

/// A verb with the words that go with it. Its lemma is that of the clause's head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerbGroup {
    /// The verb *be* before what it links to the subject.
    pub copula: Option<usize>,
    /// Its auxiliaries, in order of the text; a conjunct without any shares those of the clause before it.
    pub auxiliaries: Vec<usize>,
    /// The head of the clause that the auxiliaries stand in.
    pub auxiliaries_of: usize,
    /// *to* before an infinitive.
    pub to: Option<usize>,
    /// *down* of *shot down*.
    pub particle: Option<usize>,
    /// The auxiliaries that are modal verbs.
    pub modals: Vec<usize>,
    /// The words that deny the clause: adverbs, and determiners and pronouns of its arguments (*no group*, *nobody*).
    pub negations: Vec<usize>,
    /// What its words show; nothing without a finite verb.
    pub tense: Option<TenseForm>,
}

/// *the goal is to win*, *the fear is that it grows*: *be* belongs to the clause around, and the verb is the verb.
fn is_verbal(tree: &Tree, head: usize) -> bool {
    let mut subjects = tree.by(head, NSUBJ);
    let outer = subjects.any(|child| tree.deprel(child) == "nsubj:outer");
    tree.token(head).upos == Upos::Verb
        && (outer || tree.has(head, AUX) || tree.is_infinitive(head))
}

impl VerbGroup {
    /// The verb group of the clause at `head`, or of a verb that heads none.
    pub fn new(tree: &Tree, head: usize) -> Self {
        let auxiliaries_of = auxiliaries_of(tree, head);
        let verbal = is_verbal(tree, head);
        let mut auxiliaries: Vec<usize> = tree.by(auxiliaries_of, AUX).collect();
        let copula = tree.copula(head);
        if verbal {
            auxiliaries.extend(copula);
            auxiliaries.sort_unstable();
        }
        let copula = copula.filter(|_| !verbal);
        let mut particles = tree.by(head, COMPOUND);
        let particle = particles.find(|&particle| tree.deprel(particle) == "compound:prt");
        let to = tree.is_infinitive(head).then(|| {
            let mut marks = tree.by(head, MARK);
            marks.find(|&mark| tree.form(mark) == "to")
        });
        let modals = auxiliaries.iter().copied();
        let modals = modals.filter(|&word| is_modal(tree.lemma(word))).collect();
        let tense = tense(tree, head, auxiliaries_of);
        Self {
            copula,
            auxiliaries,
            auxiliaries_of,
            to: to.flatten(),
            particle,
            modals,
            negations: negation::cues(tree, head, auxiliaries_of),
            tense,
        }
    }
}

fn is_modal(lemma: &str) -> bool {
    matches!(
        lemma,
        "will"
            | "shall"
            | "’ll"
            | "'ll"
            | "wo"
            | "would"
            | "can"
            | "could"
            | "may"
            | "might"
            | "must"
            | "should"
            | "ought"
    )
}

/// The clause whose auxiliaries count for that at `head`: the conjunct before it where it has none itself and shares
/// the form (*could damage … and displace …*, *was killed and wounded*).
fn auxiliaries_of(tree: &Tree, head: usize) -> usize {
    let mut at = head;
    // each step leads to the left in the coordination
    for _ in 0..tree.len() {
        let Some(first) = tree.head(at).filter(|_| tree.is(at, CONJ)) else {
            break;
        };
        let tag = tree.token(at).xpos.as_str();
        let alike = tree.token(first).xpos == tag && matches!(tag, "VB" | "VBN" | "VBG");
        // *must be patient, stay at home*
        let linked = |copula: usize| tag == "VB" && tree.token(copula).xpos == "VB";
        let alike = alike || tree.copula(first).is_some_and(linked);
        let bare = !tree.has(at, AUX | COP | NSUBJ | MARK);
        // *was captured and killed the guard*: an object of its own shows that it is active
        let active = tag == "VBN" && tree.is_passive(first) && tree.has(at, OBJ);
        if !(alike && bare && !active || is_added(tree, at)) {
            break;
        }
        at = first;
    }
    at
}

/// *could be fined, as well as being barred*: what goes on after *as well as* without a finite verb.
fn is_added(tree: &Tree, head: usize) -> bool {
    let added = tree.by(head, CC).any(|cc| tree.form(cc) == "as");
    let mut verbs = tree.by(head, AUX | COP).chain([head]);
    added && !tree.has(head, NSUBJ) && verbs.any(|verb| tree.token(verb).xpos == "VBG")
}

/// The tense that the words of a group show.
fn tense(tree: &Tree, head: usize, auxiliaries_of: usize) -> Option<TenseForm> {
    let words = || tree.by(auxiliaries_of, AUX | COP);
    let form = |forms: &[&str]| words().any(|word| forms.contains(&tree.form(word)));
    let lemma = |lemmas: &[&str]| words().any(|word| lemmas.contains(&tree.lemma(word)));
    let have = lemma(&["have"]);
    if lemma(&["will", "shall", "’ll", "'ll", "wo"]) || form(&["will", "shall"]) {
        return Some(TenseForm::Future);
    }
    if words().any(|word| is_modal(tree.lemma(word))) {
        return Some(match (have, lemma(&["would"])) {
            (true, _) => TenseForm::ModalPerfect,
            (false, true) => TenseForm::FutureInPast,
            (false, false) => TenseForm::Modal,
        });
    }
    let past = form(&["was", "were", "did", "had"]);
    // *is to visit*: the reader takes *be* for a copula or *to* for an auxiliary
    let token = tree.token(head);
    let arranged = token.upos == Upos::Verb && token.xpos == "VB" && tree.is_infinitive(head);
    if (lemma(&["to"]) || tree.copula(head).is_some() && arranged) && !form(&["be"]) {
        return Some(match past {
            true => TenseForm::FutureInPast,
            false => TenseForm::Future,
        });
    }
    let present = [
        "is", "are", "am", "’s", "'s", "’re", "'re", "’m", "'m", "do", "does", "ai",
    ];
    match (have, past) {
        (true, true) => Some(TenseForm::Pluperfect),
        (true, false) => Some(TenseForm::Perfect),
        (false, true) => Some(TenseForm::Past),
        (false, false) if form(&present) => Some(TenseForm::Present),
        (false, false) if words().next().is_some() => None,
        (false, false) => of_form(token),
    }
}

/// The tense that the form of a verb without auxiliaries shows.
fn of_form(token: &Token) -> Option<TenseForm> {
    match token.xpos.as_str() {
        _ if token.upos != Upos::Verb => None,
        "VBD" => Some(TenseForm::Past),
        "VBZ" | "VBP" => Some(TenseForm::Present),
        _ => None,
    }
}

/// Whether nothing is left of the clause at `head` but an auxiliary, or words that shared its verb.
pub fn is_elided(tree: &Tree, head: usize) -> bool {
    let others = OBJ | OBL | XCOMP | CCOMP | CSUBJ | COP | AUX | EXPL | NMOD;
    let auxiliary = tree.token(head).upos == Upos::Aux
        && matches!(tree.lemma(head), "do" | "have" | "be" | "will")
        && tree.has(head, NSUBJ)
        && !tree.has(head, others);
    auxiliary || tree.has(head, ORPHAN)
}

/// The form of the clause at `head`.
pub fn form(tree: &Tree, head: usize, verb: &VerbGroup) -> Form {
    if is_elided(tree, head) {
        return Form::Elided;
    }
    let words = verb.auxiliaries.iter().copied().chain(verb.copula);
    let is_verb = matches!(tree.token(head).upos, Upos::Verb | Upos::Aux);
    let Some(first) = words.min().or(is_verb.then_some(head)) else {
        return Form::Nominal;
    };
    if verb.to.is_some() && !verb.auxiliaries.iter().any(|&word| Some(word) < verb.to) {
        return Form::Infinitive;
    }
    match tree.token(first).xpos.as_str() {
        // *being tall*, *liked leaving*; a participle goes with a noun, or with a clause without a subordinator
        "VBG" if tree.has(head, MARK) || !tree.is(head, ACL | ADVCL) => Form::Gerund,
        "VBG" | "VBN" => Form::Participle,
        "VB" if is_governed(tree, head) => Form::Infinitive,
        _ => Form::Finite,
    }
}

/// Whether a base form is an infinitive: it is below another verb and has no subject (*demand that he leave*).
fn is_governed(tree: &Tree, head: usize) -> bool {
    let below = XCOMP | CCOMP | CSUBJ | ADVCL | ACL;
    !tree.has(head, NSUBJ)
        && (tree.is(head, below)
            || tree.is(head, CONJ) && tree.is(tree.first_conjunct(head), below))
}

/// The voice of the clause at `head`: passive by its auxiliary or subject, or as a past participle without any.
pub fn voice(tree: &Tree, head: usize) -> Voice {
    // *having obtained a permit* is active
    let bare = |at: usize| tree.token(at).xpos == "VBN" && !tree.has(at, AUX | COP | NSUBJ);
    let loose = |at: usize| bare(at) && tree.is(at, ACL | ADVCL | XCOMP);
    let joined = bare(head) && tree.is(head, CONJ) && loose(tree.first_conjunct(head));
    match tree.is_passive(head) || loose(head) || joined {
        true => Voice::Passive,
        false => Voice::Active,
    }
}
