//! The edges that Enhanced Universal Dependencies adds to a tree
//! (<https://universaldependencies.org/u/overview/enhanced-syntax.html>), each with the rule that made it.
//! Words that the sentence leaves out (empty nodes) are not restored.

use super::relation::{CASE, CC, CONJ, CSUBJ, EXPL, IOBJ, MARK, NSUBJ, OBJ, XCOMP};
use super::relative::Role;
use super::{Tree, Upos};
use std::collections::BTreeMap;

/// An edge of an enhanced graph.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The head; `None` for the root.
    pub head: Option<usize>,
    /// The dependent.
    pub dependent: usize,
    /// The relation, without the preposition, subordinator or conjunction that a treebank adds to it.
    pub relation: String,
}

/// Why there is an implicit edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// E5: *they want to go*: they go.
    ControlledSubject,
    /// E7: from the antecedent to its relative pronoun.
    Relativiser,
    /// E7: *the man who left*: the man left.
    RelativeGap,
    /// E7: *the man they met*: they met the man.
    BareRelativeGap,
    /// E3: *they came and saw*: they saw.
    SharedSubject,
    /// E3: *they built and sold ships*, of the first verb's dependents that stand after the second.
    SharedObject,
    /// E3: *they met men and women*: they met women.
    Conjunct,
}

impl Rule {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::ControlledSubject => "controlled subject",
            Self::Relativiser => "relative pronoun",
            Self::RelativeGap => "relative gap",
            Self::BareRelativeGap => "gap without pronoun",
            Self::SharedSubject => "shared subject",
            Self::SharedObject => "shared object",
            Self::Conjunct => "conjunct",
        }
    }
}

/// At most so many clauses hand a subject on to the next.
const STEPS: usize = 32;

/// A subject that a clause has from elsewhere.
#[derive(Debug, Clone, Copy)]
struct Lent {
    token: usize,
    /// `nsubj` or `csubj`.
    relation: &'static str,
    is_controlled: bool,
}

impl Tree<'_> {
    /// All implicit edges, each with the rule that made it. `subject_controls` says of a verb with an object,
    /// and of its complement whether that is an infinitive with *to*, whether the verb's subject is the
    /// complement's too.
    pub fn implicit(&self, subject_controls: fn(&str, bool) -> bool) -> BTreeMap<Edge, Rule> {
        let mut edges = Edges {
            tree: self,
            subject_controls,
            all: BTreeMap::new(),
        };
        for index in 0..self.len() {
            edges.relative(index);
            edges.gap(index);
            edges.controlled(index);
            edges.conjunct(index);
        }
        edges.all
    }

    /// E5: who does what the complement at `complement` says: the object of its governor, unless the governor
    /// is one of the verbs whose subject controls; then nobody is returned, and it is the governor's subject.
    pub fn controlling_objects(
        &self,
        complement: usize,
        subject_controls: impl Fn(&str, bool) -> bool,
    ) -> Vec<usize> {
        let Some(governor) = self.head(complement) else {
            return Vec::new();
        };
        if subject_controls(self.lemma(governor), self.is_infinitive(complement)) {
            return Vec::new();
        }
        let role = if self.has(governor, OBJ) { OBJ } else { IOBJ };
        let own: Vec<usize> = self.by(governor, role).collect();
        if own.is_empty() {
            return self.missing_object(governor).into_iter().collect();
        }
        own
    }

    /// E3: the objects that a conjunct shares with the first of its coordination: they stand after both (*made
    /// and sold ships*). What stands between the two belongs to the first alone.
    pub fn shared_objects(&self, conjunct: usize) -> Vec<usize> {
        if !self.is(conjunct, CONJ) || self.has(conjunct, OBJ) {
            return Vec::new();
        }
        let objects = self.by(self.first_conjunct(conjunct), OBJ | IOBJ);
        objects.filter(|&object| object > conjunct).collect()
    }

    /// The first of the coordination that `index` is part of.
    pub fn first_conjunct(&self, index: usize) -> usize {
        let mut first = index;
        while let Some(head) = self.head(first).filter(|_| self.is(first, CONJ)) {
            first = head;
        }
        first
    }

    /// E2: the relation of `index` with the preposition, subordinator or conjunction that goes with it.
    pub fn augmented(&self, index: usize) -> String {
        let deprel = self.deprel(index);
        match self.augmentation(index) {
            Some(words) => format!("{deprel}:{words}"),
            None => deprel.to_owned(),
        }
    }

    fn augmentation(&self, index: usize) -> Option<String> {
        let word = |relations| {
            let fits = |&&child: &&usize| self.is(child, relations);
            let children = self.children(index).iter().rev();
            let mut words = children.filter(fits).filter(|&&child| self.is_word(child));
            words.next().map(|&child| self.function_words(child))
        };
        match self.deprel(index) {
            "nmod" | "obl" => word(CASE),
            "acl" | "advcl" => word(MARK | CASE).or_else(|| self.opening_adverb(index)),
            "conj" => word(CC).or_else(|| self.conjunction_of_next(index)),
            _ => None,
        }
    }

    /// Whether it has letters and is no possessive *'s*.
    fn is_word(&self, index: usize) -> bool {
        let token = self.token(index);
        token.xpos != "POS" && token.form.chars().any(char::is_alphabetic)
    }

    /// *when they left*: the adverb is the subordinator.
    fn opening_adverb(&self, clause: usize) -> Option<String> {
        let start = self.start(clause);
        let opens = self.head(start) == Some(clause) && self.token(start).xpos == "WRB";
        opens.then(|| self.form(start).to_owned())
    }

    /// *A, B and C*: A and B.
    fn conjunction_of_next(&self, index: usize) -> Option<String> {
        let head = self.head(index)?;
        let mut later = self.by(head, CONJ).filter(|&other| other > index);
        let conjunction = later.find_map(|other| self.first(other, CC))?;
        self.is_word(conjunction)
            .then(|| self.function_words(conjunction))
    }

    /// A function word with its `fixed` parts, lower-cased, as relations have it.
    fn function_words(&self, index: usize) -> String {
        self.words(index).replace(' ', "_")
    }
}

struct Edges<'t> {
    tree: &'t Tree<'t>,
    subject_controls: fn(&str, bool) -> bool,
    all: BTreeMap<Edge, Rule>,
}

impl Edges<'_> {
    fn add(&mut self, rule: Rule, head: usize, dependent: usize, relation: &str) {
        let tree = self.tree;
        let said = tree.head(dependent) == Some(head) && plain(tree.deprel(dependent)) == relation;
        let edge = Edge {
            head: Some(head),
            dependent,
            relation: relation.to_owned(),
        };
        if head != dependent && !said {
            self.all.entry(edge).or_insert(rule);
        }
    }

    /// *a bridge that fell*: the pronoun refers to the bridge, and the bridge has its place.
    fn relative(&mut self, clause: usize) {
        let Some(relative) = self.tree.relative(clause) else {
            return;
        };
        let tree = self.tree;
        let noun = relative.noun;
        self.add(Rule::Relativiser, noun, relative.pronoun, "ref");
        let Some(head) = tree.head(relative.pronoun) else {
            return;
        };
        let relation = plain(tree.deprel(relative.pronoun));
        let relation = match relation {
            _ if relative.is_adverb => "obl",
            // a clause is the subject of what *which* is the subject of
            "nsubj" if tree.token(noun).upos == Upos::Verb => "csubj",
            "nsubj:pass" if tree.token(noun).upos == Upos::Verb => "csubj:pass",
            // *at which point*
            "det" => return,
            other => other,
        };
        self.add(Rule::RelativeGap, head, noun, relation);
    }

    fn gap(&mut self, clause: usize) {
        let Some(gap) = self.tree.gap(clause) else {
            return;
        };
        let relation = match gap.role {
            Role::Subject => self.subject_relation(gap.place),
            Role::Object => "obj",
            Role::Oblique => "obl",
            Role::Adverb => "advmod",
        };
        self.add(Rule::BareRelativeGap, gap.place, gap.noun, relation);
    }

    fn subject_relation(&self, clause: usize) -> &'static str {
        let tree = self.tree;
        if tree.is_passive(clause) || tree.token(clause).has_feature("Voice", "Pass") {
            "nsubj:pass"
        } else {
            "nsubj"
        }
    }

    /// *They want to go*; not *they want to*.
    fn controlled(&mut self, complement: usize) {
        let tree = self.tree;
        let elliptic = tree.token(complement).upos == Upos::Part;
        if !tree.is(complement, XCOMP) || elliptic || !self.own(complement).is_empty() {
            return;
        }
        for lent in self.controllers(complement, STEPS) {
            let relation = format!("{}:xsubj", lent.relation);
            self.add(Rule::ControlledSubject, complement, lent.token, &relation);
        }
    }

    fn conjunct(&mut self, conjunct: usize) {
        let tree = self.tree;
        if !tree.is(conjunct, CONJ) {
            return;
        }
        let first = tree.first_conjunct(conjunct);
        if let Some(head) = tree
            .head(first)
            .filter(|_| is_shared_head(tree.relation(first)))
        {
            self.add(Rule::Conjunct, head, conjunct, plain(tree.deprel(first)));
        }
        if self.own(conjunct).is_empty() && !tree.has(conjunct, EXPL) {
            self.share_subject(first, conjunct);
        }
        for object in tree.shared_objects(conjunct) {
            self.add(
                Rule::SharedObject,
                conjunct,
                object,
                plain(tree.deprel(object)),
            );
        }
    }

    fn share_subject(&mut self, first: usize, conjunct: usize) {
        let tree = self.tree;
        for lent in self.subjects(conjunct, STEPS) {
            if lent.is_controlled {
                let relation = format!("{}:xsubj", lent.relation);
                self.add(Rule::ControlledSubject, conjunct, lent.token, &relation);
                continue;
            }
            let relation = match lent.relation {
                "nsubj" => self.subject_relation(conjunct),
                other => other,
            };
            let rule = match tree.dominates(lent.token, conjunct) {
                // the antecedent of the relative clause that the conjunct is in
                true if tree.relative(first).is_some() => Rule::RelativeGap,
                true => Rule::BareRelativeGap,
                false => Rule::SharedSubject,
            };
            self.add(rule, conjunct, lent.token, relation);
        }
        for outer in tree.by(first, NSUBJ) {
            if tree.deprel(outer) == "nsubj:outer" {
                self.add(Rule::SharedSubject, conjunct, outer, "nsubj:outer");
            }
        }
    }

    /// The subjects of the clause's own.
    fn own(&self, clause: usize) -> Vec<usize> {
        let tree = self.tree;
        tree.by(clause, NSUBJ | CSUBJ)
            .filter(|&child| !tree.deprel(child).ends_with(":outer"))
            .collect()
    }

    /// The subjects of a clause: its own, else those of the conjunct before it or of its governor.
    fn subjects(&self, clause: usize, steps: usize) -> Vec<Lent> {
        let tree = self.tree;
        let own = self.own(clause);
        if !own.is_empty() {
            // *it seems clear that S*: S is no subject of *clear*
            let expletive = tree.has(clause, EXPL);
            let lent = |subject: usize| Lent {
                token: tree.standing_for(subject),
                relation: match tree.relation(subject) {
                    "csubj" => "csubj",
                    _ => "nsubj",
                },
                is_controlled: false,
            };
            let all = own.into_iter().map(lent);
            return all
                .filter(|lent| !expletive || lent.relation == "nsubj")
                .collect();
        }
        if let Some(noun) = tree.missing(clause, Role::Subject) {
            return vec![lent(noun, false)];
        }
        match tree.head(clause).filter(|_| steps > 0) {
            Some(before) if tree.is(clause, CONJ) => self.subjects(before, steps - 1),
            Some(_) if tree.is(clause, XCOMP) => self.controllers(clause, steps - 1),
            _ => Vec::new(),
        }
    }

    /// The object of the governor, else its subject.
    fn controllers(&self, complement: usize, steps: usize) -> Vec<Lent> {
        let tree = self.tree;
        let objects = tree.controlling_objects(complement, self.subject_controls);
        if !objects.is_empty() {
            let objects = objects.into_iter();
            return objects
                .map(|object| lent(tree.standing_for(object), true))
                .collect();
        }
        let Some(governor) = tree.head(complement).filter(|_| steps > 0) else {
            return Vec::new();
        };
        let subjects = self.subjects(governor, steps - 1).into_iter();
        let controlled = |subject: Lent| Lent {
            is_controlled: true,
            ..subject
        };
        subjects.map(controlled).collect()
    }
}

fn lent(token: usize, is_controlled: bool) -> Lent {
    Lent {
        token,
        relation: "nsubj",
        is_controlled,
    }
}

/// A relation without the words that a treebank adds to it in its enhanced graphs.
pub fn plain(relation: &str) -> &str {
    let base = relation.split(':').next().unwrap_or_default();
    match base {
        "nmod" | "obl" | "acl" | "advcl" | "conj" => base,
        _ => relation,
    }
}

/// Whether conjuncts share the head of the first. What loosely follows a clause, or makes a name, is by itself.
fn is_shared_head(relation: &str) -> bool {
    !matches!(
        relation,
        "parataxis"
            | "list"
            | "cop"
            | "aux"
            | "punct"
            | "root"
            | "dislocated"
            | "flat"
            | "orphan"
            | "discourse"
            | "vocative"
            | "reparandum"
    )
}
