//! A tree in, its clauses out: of each its form, voice, verb group, arguments, adjuncts, and what it belongs to.
//!
//! The layer is pure. It knows grammar and the verbs of control, no word that changes certainty and nothing of the
//! sentence around. Which clause a token belongs to is decided when the clauses are built. Clause types and their
//! arguments follow Universal Dependencies; where a tree leaves an argument implicit, it is found as Enhanced
//! Universal Dependencies has it, and [`How`] says by which rule.

mod argument;
mod builder;
mod link;
mod negation;
mod show;
#[cfg(test)]
mod tests;
mod verb;

pub use argument::{Adjunct, AdjunctKind, Argument, How, Role};
pub use link::{Frame, Link, LinkKind};
pub use negation::{is_exempt, is_not_until};
pub use verb::{Form, TenseForm, VerbGroup, Voice};

use actant_base::syntax::Tree;

/// One clause of a sentence. Tokens are indices into the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The verb, or what a copula links to the subject; no other clause has it.
    pub head: usize,
    /// What kind of verb form it has.
    pub form: Form,
    /// Whether the subject does it or it is done to the subject.
    pub voice: Voice,
    /// The verb with all that goes with it.
    pub verb: VerbGroup,
    /// Subjects, objects, recipients, agents and complements, in order of the text within each role.
    pub arguments: Vec<Argument>,
    /// Obliques and adverbs, in order of the text.
    pub adjuncts: Vec<Adjunct>,
    /// What it belongs to.
    pub link: Link,
}

impl Clause {
    /// The tokens of the arguments in `role`.
    pub fn all(&self, role: Role) -> impl Iterator<Item = usize> + '_ {
        let arguments = self.arguments.iter();
        let fitting = arguments.filter(move |argument| argument.role == role);
        fitting.map(|argument| argument.head)
    }

    /// Whether it has an argument in `role`.
    pub fn has(&self, role: Role) -> bool {
        self.all(role).next().is_some()
    }

    /// Who does it, as far as the clause says: the subjects of an active clause, the agents of a passive one.
    pub fn doers(&self) -> impl Iterator<Item = usize> + '_ {
        self.all(match self.voice {
            Voice::Active => Role::Subject,
            Voice::Passive => Role::Agent,
        })
    }

    /// Whether it is passive.
    pub fn is_passive(&self) -> bool {
        self.voice == Voice::Passive
    }
}

/// The clauses of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clauses {
    /// In order of their heads.
    all: Vec<Clause>,
    /// The head of the clause that each token belongs to.
    owners: Vec<Option<usize>>,
}

impl Clauses {
    /// The clauses of `tree`. `subject_controls` says of a verb with an object, and of its complement whether that is
    /// an infinitive with *to*, whether the verb's subject is the complement's too (*promise*).
    pub fn new(tree: &Tree, subject_controls: impl Fn(&str, bool) -> bool) -> Self {
        builder::clauses(tree, &subject_controls)
    }

    /// All, in order of their heads.
    pub fn iter(&self) -> impl Iterator<Item = &Clause> {
        self.all.iter()
    }

    /// The clause that `head` heads.
    pub fn at(&self, head: usize) -> Option<&Clause> {
        let place = self.all.binary_search_by_key(&head, |clause| clause.head);
        place.ok().map(|place| &self.all[place])
    }

    /// The clause that `token` belongs to: that of the nearest head at or above it.
    pub fn around(&self, token: usize) -> Option<&Clause> {
        self.at(self.owners.get(token).copied().flatten()?)
    }

    /// The clause that `clause` belongs to.
    pub fn above(&self, clause: &Clause) -> Option<&Clause> {
        self.at(clause.link.clause?)
    }

    /// The clauses that belong to `clause`, in order of their heads.
    pub fn below<'a>(&'a self, clause: &Clause) -> impl Iterator<Item = &'a Clause> {
        let head = clause.head;
        let all = self.all.iter();
        all.filter(move |below| below.link.clause == Some(head))
    }

    /// As lines for people, one a clause: head, form, link, arguments, adjuncts.
    pub fn shown(&self, tree: &Tree) -> String {
        let lines = self.all.iter().map(|clause| show::line(tree, clause));
        lines.collect()
    }
}
