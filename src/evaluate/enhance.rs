//! How well the rules that make a tree's implicit edges agree with a treebank's enhanced graphs.

use super::Score;
use actant_base::syntax::relation::CONJ;
use actant_base::syntax::{Edge, Rule, Sentence, Tree, plain};
use actant_clause::{Clauses, How, Role};
use actant_words::lexicon::is_subject_control;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What an implicit edge, or the label of an edge, is counted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An edge that a rule makes.
    Rule(Rule),
    /// An argument of a clause, explicit or implicit; what enhanced graphs leave out of participles is not counted.
    Argument(Role),
    /// An edge that no rule is for.
    Other,
    /// The preposition, subordinator or conjunction that the relation of an edge of the tree has.
    Label,
}

/// All kinds, in the order of the table.
pub const KINDS: [Kind; 11] = [
    Kind::Rule(Rule::ControlledSubject),
    Kind::Rule(Rule::Relativiser),
    Kind::Rule(Rule::RelativeGap),
    Kind::Rule(Rule::BareRelativeGap),
    Kind::Rule(Rule::SharedSubject),
    Kind::Rule(Rule::SharedObject),
    Kind::Rule(Rule::Conjunct),
    Kind::Other,
    Kind::Argument(Role::Subject),
    Kind::Argument(Role::Object),
    Kind::Label,
];

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Rule(rule) => rule.name(),
            Self::Argument(Role::Subject) => "subject of a clause",
            Self::Argument(_) => "object of a clause",
            Self::Other => "no rule",
            Self::Label => "label",
        })
    }
}

/// Where the rules and the treebank differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The sentence, counted from zero.
    pub sentence: usize,
    /// What it is counted as.
    pub kind: Kind,
    /// The edge; of a label, with the whole relation.
    pub edge: Edge,
    /// Whether the treebank has it and the rules do not; else the other way round.
    pub is_missing: bool,
}

/// What was counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enhancement {
    scores: BTreeMap<Kind, Score>,
    mismatches: Vec<Mismatch>,
    sentences: usize,
}

impl Enhancement {
    /// Compares one more sentence with its enhanced graph `gold`. An edge that both have counts for the rule that
    /// made it; one that only the treebank has, for the rule that it looks like.
    pub fn add(&mut self, sentence: &Sentence, gold: &[Edge]) {
        let tree = Tree::new(sentence);
        let before = self.mismatches.len();
        self.add_edges(&tree, gold);
        self.add_arguments(&tree, gold);
        self.add_labels(&tree, gold);
        self.mismatches[before..]
            .sort_by_key(|it| (it.edge.dependent, it.edge.head, !it.is_missing));
        self.sentences += 1;
    }

    /// What was counted for `kind`.
    pub fn score(&self, kind: Kind) -> Score {
        self.scores.get(&kind).copied().unwrap_or_default()
    }

    /// The differences of one kind, in order of the text.
    pub fn mismatches(&self, kind: Kind) -> impl Iterator<Item = &Mismatch> {
        self.mismatches
            .iter()
            .filter(move |mismatch| mismatch.kind == kind)
    }

    fn add_edges(&mut self, tree: &Tree, gold: &[Edge]) {
        let ours = tree.implicit(is_subject_control);
        let gold: BTreeSet<Edge> = gold.iter().filter_map(|edge| extra(tree, edge)).collect();
        for (edge, rule) in &ours {
            self.count(Kind::Rule(*rule), Some(edge), gold.get(edge));
        }
        for edge in gold.iter().filter(|&edge| !ours.contains_key(edge)) {
            self.count(kind(tree, &gold, edge), None, Some(edge));
        }
    }

    /// Compares the arguments that clauses have with the subjects and objects of the graph.
    fn add_arguments(&mut self, tree: &Tree, gold: &[Edge]) {
        let clauses = Clauses::new(tree, is_subject_control);
        let mut ours = BTreeSet::new();
        for clause in clauses.iter() {
            let arguments = clause.arguments.iter();
            let counted = arguments.filter(|it| !matches!(it.how, How::OfNoun | How::Adverbial));
            let edges = counted.map(|it| (it.role, argument(clause.head, it.head, it.role)));
            ours.extend(edges.filter_map(|(role, edge)| Some((counted_role(role)?, edge?))));
        }
        let role = |edge: &Edge| match edge.relation.split(':').collect::<Vec<_>>()[..] {
            [_, "outer"] => None,
            ["nsubj" | "csubj", ..] => Some(Role::Subject),
            ["obj" | "iobj", ..] => Some(Role::Object),
            _ => None,
        };
        let gold = gold.iter().filter_map(|edge| {
            let role = role(edge)?;
            Some((role, argument(edge.head?, edge.dependent, role)?))
        });
        let gold: BTreeSet<(Role, Edge)> = gold.collect();
        for found in ours.union(&gold) {
            let here = |set: &BTreeSet<(Role, Edge)>| set.get(found).map(|(_, edge)| edge.clone());
            let (ours, gold) = (here(&ours), here(&gold));
            self.count(Kind::Argument(found.0), ours.as_ref(), gold.as_ref());
        }
    }

    fn add_labels(&mut self, tree: &Tree, gold: &[Edge]) {
        for edge in gold.iter().filter(|edge| is_basic(tree, edge)) {
            let index = edge.dependent;
            let ours = Edge {
                relation: tree.augmented(index),
                ..edge.clone()
            };
            let [ours, gold] = [&ours, edge].map(|edge| {
                let more = edge.relation != tree.deprel(index);
                more.then_some(edge)
            });
            self.count(Kind::Label, ours, gold);
        }
    }

    fn count(&mut self, kind: Kind, ours: Option<&Edge>, gold: Option<&Edge>) {
        let score = self.scores.entry(kind).or_default();
        score.system += usize::from(ours.is_some());
        score.gold += usize::from(gold.is_some());
        if ours == gold {
            score.correct += usize::from(ours.is_some());
            return;
        }
        for (edge, is_missing) in [(gold, true), (ours, false)] {
            self.mismatches.extend(edge.map(|edge| Mismatch {
                sentence: self.sentences,
                kind,
                edge: edge.clone(),
                is_missing,
            }));
        }
    }
}

/// As a table, in per cent.
impl fmt::Display for Enhancement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Rule                |  Ours |  Gold | Right | Precision | Recall |     F1"
        )?;
        writeln!(
            f,
            "--------------------+-------+-------+-------+-----------+--------+-------"
        )?;
        for kind in KINDS {
            let score = self.score(kind);
            let [precision, recall, f1] =
                [score.precision(), score.recall(), score.f1()].map(|share| 100.0 * share);
            writeln!(
                f,
                "{kind:<19} |{:>6} |{:>6} |{:>6} |{precision:10.2} |{recall:7.2} |{f1:7.2}",
                score.system, score.gold, score.correct
            )?;
        }
        Ok(())
    }
}

/// The role that an argument is counted in, if graphs have it.
fn counted_role(role: Role) -> Option<Role> {
    match role {
        Role::Subject => Some(Role::Subject),
        Role::Object | Role::Recipient => Some(Role::Object),
        Role::Agent | Role::Complement => None,
    }
}

/// The edge from a clause to its argument.
fn argument(head: usize, dependent: usize, role: Role) -> Option<Edge> {
    let relation = match counted_role(role)? {
        Role::Subject => "nsubj",
        _ => "obj",
    };
    Some(Edge {
        head: Some(head),
        dependent,
        relation: relation.to_owned(),
    })
}

/// `edge` as it is compared, if the tree does not have it.
fn extra(tree: &Tree, edge: &Edge) -> Option<Edge> {
    let relation = plain(&edge.relation);
    if tree.head(edge.dependent) == edge.head && relation == plain(tree.deprel(edge.dependent)) {
        return None;
    }
    // some treebanks mark passives here too
    let relation = match relation.strip_suffix(":pass:xsubj") {
        Some(base) => format!("{base}:xsubj"),
        None => relation.to_owned(),
    };
    Some(Edge {
        relation,
        ..edge.clone()
    })
}

/// Whether the tree has this edge, the label aside.
fn is_basic(tree: &Tree, edge: &Edge) -> bool {
    let deprel = tree.deprel(edge.dependent);
    tree.head(edge.dependent) == edge.head && plain(&edge.relation) == plain(deprel)
}

/// What an edge that only the treebank has looks like.
fn kind(tree: &Tree, gold: &BTreeSet<Edge>, edge: &Edge) -> Kind {
    let Edge {
        head,
        dependent,
        relation,
    } = edge;
    if relation == "ref" {
        return Kind::Rule(Rule::Relativiser);
    }
    if relation.ends_with(":xsubj") {
        return Kind::Rule(Rule::ControlledSubject);
    }
    let Some(head) = *head else {
        return Kind::Other;
    };
    if is_in_relative_clause(tree, *dependent, head) {
        let refers = gold
            .iter()
            .any(|edge| edge.relation == "ref" && edge.head == Some(*dependent));
        return Kind::Rule(if refers {
            Rule::RelativeGap
        } else {
            Rule::BareRelativeGap
        });
    }
    let first = tree.first_conjunct(*dependent);
    let above = [tree.head(*dependent), tree.head(first)];
    if earlier(tree, head).any(|before| above.contains(&Some(before))) {
        let subject = matches!(relation.split(':').next(), Some("nsubj" | "csubj"));
        return Kind::Rule(if subject {
            Rule::SharedSubject
        } else {
            Rule::SharedObject
        });
    }
    if earlier(tree, *dependent).any(|before| tree.head(before) == Some(head)) {
        return Kind::Rule(Rule::Conjunct);
    }
    Kind::Other
}

fn is_in_relative_clause(tree: &Tree, noun: usize, index: usize) -> bool {
    let mut clauses = tree.children(noun).iter();
    clauses.any(|&clause| tree.deprel(clause).contains("relcl") && tree.dominates(clause, index))
}

/// The conjuncts that `index` is joined to, the nearest first.
fn earlier<'t>(tree: &'t Tree, index: usize) -> impl Iterator<Item = usize> + 't {
    let before = |&at: &usize| tree.head(at).filter(|_| tree.is(at, CONJ));
    std::iter::successors(before(&index), before)
}
