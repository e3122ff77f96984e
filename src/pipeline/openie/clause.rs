//! What clauses say: one draft for each subject and object of each predicate.

use super::phrase::{self, Cut};
use super::tree::Tree;
use super::{Draft, Rendering, Word};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVMOD, AUX, CONJ, COP, CSUBJ, IOBJ, MARK, NSUBJ, OBJ, OBL, XCOMP,
};

/// At most so many pairs of one clause's subjects and objects.
const PAIRS: usize = 12;

/// Clauses share subjects over at most so many steps.
const STEPS: usize = 8;

pub fn drafts(tree: &Tree, rendering: Rendering) -> Vec<Draft> {
    let clauses = Clauses { tree, rendering };
    (0..tree.len())
        .filter(|&head| tree.is_predicate(head) && !clauses.is_chained(head))
        .flat_map(|head| clauses.of(head))
        .collect()
}

struct Clauses<'a> {
    tree: &'a Tree<'a>,
    rendering: Rendering,
}

/// What stands after a predicate.
#[derive(Debug, Clone)]
struct Argument {
    head: usize,
    /// The prepositions.
    case: Vec<usize>,
    words: Vec<usize>,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Property,
    Clause,
    Oblique,
    Time,
    Adverb,
    Adverbial,
}

impl Argument {
    /// The preposition and the words.
    fn full(&self) -> Vec<usize> {
        let mut words = self.case.clone();
        words.extend(&self.words);
        words.sort_unstable();
        words.dedup();
        words
    }
}

impl Clauses<'_> {
    /// *tries to woo*: the infinitive is part of its governor's predicate.
    fn is_chained(&self, head: usize) -> bool {
        let governor = self.tree.head(head);
        governor.is_some_and(|governor| self.next(governor) == Some(head))
    }

    /// The verbal complement that goes on the predicate at `verb`.
    fn next(&self, verb: usize) -> Option<usize> {
        let tree = self.tree;
        if tree.has(verb, OBJ | IOBJ) || !tree.is_predicate(verb) {
            return None;
        }
        tree.by(verb, XCOMP)
            .find(|&child| tree.is_predicate(child) && child > verb)
    }

    fn of(&self, head: usize) -> Vec<Draft> {
        let tree = self.tree;
        let mut chain = vec![head];
        while let Some(next) = self.next(chain[chain.len() - 1]) {
            chain.push(next);
        }
        let (subjects, rule, prior) = self.subjects(head, STEPS);
        if subjects.is_empty() {
            return Vec::new();
        }
        let predicate = self.predicate(&chain);
        let mut arguments = self.arguments(&chain, &predicate);
        let implied = self.implied_copula(head, &predicate, &subjects);
        let (objects, folded) = self.objects(&chain, &mut arguments);
        // *toured extensively throughout X*: an adverb between the verb and its preposition goes with them
        let mut predicate = predicate;
        if folded {
            let first = objects
                .iter()
                .flatten()
                .flat_map(|object| object.case.first())
                .min()
                .copied();
            let last = predicate.last().copied();
            if let Some((first, last)) = first.zip(last) {
                arguments.retain(|argument| {
                    let between = argument.kind == Kind::Adverb
                        && last < argument.head
                        && argument.head < first;
                    if between {
                        predicate.extend(&argument.words);
                    }
                    !between
                });
            }
        }
        let nary = self.rendering == Rendering::Nary;
        let mut drafts = Vec::new();
        for subject in &subjects {
            let worth = if tree.upos(subject.head) == Upos::Pron {
                0.9 * prior
            } else {
                prior
            };
            let draft = |verbs: &[usize], object: Option<&Argument>, fold: bool, prior: f32| {
                let mut tokens = verbs.to_vec();
                tokens.extend(
                    object
                        .iter()
                        .filter(|_| fold)
                        .flat_map(|object| &object.case),
                );
                tokens.sort_unstable();
                tokens.dedup();
                let tokens = tokens.into_iter().map(Word::Token);
                let full = |argument: &Argument| {
                    if fold {
                        argument.words.clone()
                    } else {
                        argument.full()
                    }
                };
                let mut heads = vec![subject.head, head];
                heads.extend(object.map(|object| object.head));
                Draft {
                    subject: subject.words.clone(),
                    predicate: implied
                        .map(Word::Implied)
                        .into_iter()
                        .chain(tokens)
                        .collect(),
                    object: object.map(full).unwrap_or_default(),
                    args: Vec::new(),
                    prior,
                    heads,
                    rule,
                }
            };
            for object in &objects {
                if drafts.len() >= PAIRS {
                    break;
                }
                let object = object.as_ref();
                // what a triple holds is short: no clause, no bare adverb
                let short = object.is_some_and(|object| {
                    matches!(
                        object.kind,
                        Kind::Object | Kind::Property | Kind::Oblique | Kind::Time
                    )
                });
                if !nary && !short {
                    continue;
                }
                let worth = if object.is_none() { 0.5 * worth } else { worth };
                let mut made = draft(&predicate, object, folded || !nary, worth);
                if nary {
                    let args = arguments.iter().map(Argument::full);
                    made.args = args.filter(|words| !words.is_empty()).collect();
                }
                drafts.push(made);
            }
            if nary {
                continue;
            }
            // each time and place is a triple of its own: *held the post until | 1834*
            let object = objects.first().and_then(Option::as_ref);
            let mut verbs = predicate.clone();
            verbs.extend(
                object
                    .iter()
                    .filter(|object| matches!(object.kind, Kind::Object | Kind::Property))
                    .filter(|object| predicate.last().is_some_and(|&verb| verb < object.head))
                    .flat_map(|object| object.full()),
            );
            for argument in &arguments {
                let adjunct = matches!(argument.kind, Kind::Oblique | Kind::Time);
                if adjunct && !argument.case.is_empty() && drafts.len() < PAIRS {
                    drafts.push(draft(&verbs, Some(argument), true, 0.7 * worth));
                }
            }
        }
        drafts
    }

    fn noun(&self, head: usize, clause: Option<usize>) -> Vec<usize> {
        let cut = Cut {
            clause,
            short: self.rendering == Rendering::Triples,
            ..Cut::default()
        };
        phrase::noun(self.tree, head, cut)
    }

    fn nominal(&self, head: usize, kind: Kind, clause: Option<usize>) -> Argument {
        Argument {
            head,
            case: self.tree.case(head),
            words: self.noun(head, clause),
            kind,
        }
    }

    /// A noun as a clause below it takes it up: its own preposition belongs to the clause above.
    fn antecedent(&self, noun: usize, clause: Option<usize>) -> Argument {
        Argument {
            case: Vec::new(),
            ..self.nominal(noun, Kind::Object, clause)
        }
    }

    /// The subjects of a clause, with the rule that found them and its worth.
    fn subjects(&self, head: usize, steps: usize) -> (Vec<Argument>, &'static str, f32) {
        let tree = self.tree;
        let none = (Vec::new(), "clause", 0.0);
        if steps == 0 {
            return none;
        }
        let own: Vec<usize> = tree
            .by(head, NSUBJ | CSUBJ)
            .filter(|&child| tree.deprel(child) != "nsubj:outer")
            .collect();
        if let Some(&subject) = own.first() {
            let rule = if tree.deprel(head) == "acl:relcl" {
                "relative"
            } else {
                "clause"
            };
            let prior = if rule == "clause" { 0.9 } else { 0.8 };
            if let Some(noun) = tree.antecedent(subject) {
                let clause = (tree.head(subject) == Some(head)).then_some(head);
                let clause = clause.filter(|_| tree.deprel(head) == "acl:relcl");
                return (vec![self.antecedent(noun, clause)], rule, prior);
            }
            if tree.is(subject, CSUBJ) {
                let words = phrase::clause(tree, subject, None);
                let argument = Argument {
                    head: subject,
                    case: Vec::new(),
                    words,
                    kind: Kind::Clause,
                };
                return (vec![argument], rule, prior);
            }
            let all = tree.conjuncts(subject);
            let all = all
                .into_iter()
                .map(|noun| self.nominal(noun, Kind::Object, None));
            return (all.collect(), rule, prior);
        }
        let Some(governor) = tree.head(head) else {
            return none;
        };
        match tree.deprel(head) {
            "conj" if tree.is_predicate(governor) => {
                let (subjects, rule, prior) = self.subjects(governor, steps - 1);
                (
                    subjects,
                    if rule == "clause" {
                        "coordinated"
                    } else {
                        rule
                    },
                    prior * 0.97,
                )
            }
            "acl:relcl" => (
                vec![self.antecedent(governor, Some(head))],
                "relative",
                0.75,
            ),
            "acl" if !tree.is_infinitive(head) && tree.xpos(head) == "VBN" => (
                vec![self.antecedent(governor, Some(head))],
                "participle",
                0.6,
            ),
            "acl" if !tree.is_infinitive(head) => (
                vec![self.antecedent(governor, Some(head))],
                "participle",
                0.55,
            ),
            "advcl" if tree.is_predicate(governor) => {
                let (subjects, _, prior) = self.subjects(governor, steps - 1);
                let rule = if tree.is_infinitive(head) {
                    "purpose"
                } else {
                    "adverbial"
                };
                (subjects, rule, prior * 0.6)
            }
            "xcomp" => {
                let object = tree.by(governor, OBJ | IOBJ).next();
                if let Some(object) = object {
                    let all = tree.conjuncts(object).into_iter();
                    let all = all.map(|noun| self.nominal(noun, Kind::Object, None));
                    return (all.collect(), "controlled", 0.4);
                }
                let (subjects, _, prior) = self.subjects(governor, steps - 1);
                (subjects, "controlled", prior * 0.6)
            }
            _ => none,
        }
    }

    /// *the brew called Miller Sharp 's*: what the sentence leaves out before a participle.
    fn implied_copula(
        &self,
        head: usize,
        predicate: &[usize],
        subjects: &[Argument],
    ) -> Option<&'static str> {
        let tree = self.tree;
        let participle = matches!(tree.xpos(head), "VBN" | "VBG");
        let bare = participle && predicate.iter().all(|&word| tree.upos(word) != Upos::Aux);
        let reduced = matches!(tree.deprel(head), "acl" | "advcl");
        (bare && reduced).then(|| be(tree, subjects[0].head))
    }

    /// The words of the predicate: verbs, auxiliaries, particles, negation and single adverbs.
    fn predicate(&self, chain: &[usize]) -> Vec<usize> {
        let tree = self.tree;
        let mut words = Vec::new();
        for (place, &verb) in chain.iter().enumerate() {
            let nominal = tree.copula(verb).is_some();
            // *has been able to improve*
            if !nominal || place + 1 < chain.len() {
                words.push(verb);
            }
            for &child in tree.children(verb) {
                let part = match tree.deprel(child) {
                    "aux" | "aux:pass" | "cop" | "compound:prt" => true,
                    "mark" => place > 0 && tree.form(child) == "to",
                    _ => false,
                };
                if part {
                    words.extend(tree.function_word(child));
                }
            }
        }
        // *was killed and wounded*: a bare conjunct shares the auxiliaries of the one before it
        let first = chain[0];
        if let Some(governor) = tree.head(first).filter(|_| tree.is(first, CONJ)) {
            let bare = !tree.has(first, AUX | COP | NSUBJ);
            // an object of its own shows that it is active
            let active = tree.is_passive(governor) && tree.has(first, OBJ);
            if bare && !active && tree.xpos(governor) == tree.xpos(first) {
                words.extend(tree.by(governor, AUX));
            }
        }
        words.sort_unstable();
        let (Some(&start), Some(&end)) = (words.first(), words.last()) else {
            return words;
        };
        for &verb in chain {
            for adverb in tree.by(verb, ADVMOD) {
                let inside = start < adverb && adverb < end;
                let beside =
                    adverb + 1 == start || (adverb == end + 1 && tree.form(adverb) == "not");
                let after_copula = tree.copula(verb).is_some() && adverb < verb && adverb > start;
                let single = tree.children(adverb).is_empty();
                let relative = tree.antecedent(adverb).is_some() || tree.xpos(adverb) == "WRB";
                if single && !relative && (inside || beside || after_copula) {
                    words.push(adverb);
                }
            }
        }
        words.sort_unstable();
        words.dedup();
        words
    }

    /// Everything that goes with the predicate, in order of the text.
    fn arguments(&self, chain: &[usize], predicate: &[usize]) -> Vec<Argument> {
        let tree = self.tree;
        let mut all = Vec::new();
        let last = chain[chain.len() - 1];
        if tree.copula(last).is_some() {
            let mut property = self.nominal(last, Kind::Property, None);
            property.words.retain(|word| !predicate.contains(word));
            all.push(property);
        }
        for &verb in chain {
            for &child in tree.children(verb) {
                if chain.contains(&child) || predicate.contains(&child) {
                    continue;
                }
                all.extend(self.argument(verb, child));
            }
        }
        // *On Monday X met Y and left*: what stands before the subject goes for all conjuncts
        let first = chain[0];
        if let Some(governor) = tree.head(first).filter(|_| tree.is(first, CONJ)) {
            let subject = tree.by(governor, NSUBJ).next();
            let own = tree.has(first, NSUBJ);
            for child in tree.by(governor, OBL) {
                if subject.is_some_and(|subject| child < subject) && !own {
                    all.extend(self.argument(governor, child));
                }
            }
        }
        self.gap(chain, &mut all);
        all.sort_by_key(|argument| argument.head);
        all
    }

    /// What the antecedent of a relative clause is in it, if not its subject.
    fn gap(&self, chain: &[usize], all: &mut Vec<Argument>) {
        let tree = self.tree;
        let clause = chain[0];
        let Some(noun) = tree
            .head(clause)
            .filter(|_| tree.deprel(clause) == "acl:relcl")
        else {
            return;
        };
        let pronoun = tree
            .subtree(clause)
            .into_iter()
            .any(|word| tree.antecedent(word) == Some(noun));
        let object = all
            .iter()
            .any(|argument| matches!(argument.kind, Kind::Object | Kind::Property | Kind::Clause));
        let last = chain[chain.len() - 1];
        if !pronoun
            && !object
            && tree.has(clause, NSUBJ)
            && !tree.is_passive(last)
            && !tree.is_time(noun)
        {
            all.push(self.antecedent(noun, Some(clause)));
        }
    }

    fn argument(&self, verb: usize, child: usize) -> Option<Argument> {
        let tree = self.tree;
        let clause = Some(verb);
        if let Some(noun) = tree.antecedent(child) {
            let kind = match tree.relation(child) {
                "obj" => Kind::Object,
                "obl" => Kind::Oblique,
                _ => return None,
            };
            let mut argument = self.nominal(noun, kind, clause);
            argument.case = tree.case(child);
            return Some(argument);
        }
        Some(match tree.relation(child) {
            "obj" | "iobj" => self.nominal(child, Kind::Object, None),
            "obl" => {
                let time = tree.is_time(child);
                self.nominal(child, if time { Kind::Time } else { Kind::Oblique }, None)
            }
            // *is famous for X*
            "nmod" if tree.upos(verb) == Upos::Adj => self.nominal(child, Kind::Oblique, None),
            "xcomp" if tree.is_predicate(child) => Argument {
                head: child,
                case: Vec::new(),
                words: phrase::clause(tree, child, None),
                kind: Kind::Adverbial,
            },
            "xcomp" => self.nominal(child, Kind::Property, None),
            "ccomp" => Argument {
                head: child,
                // *says that*: as a preposition, it goes to the predicate
                case: tree
                    .by(child, MARK)
                    .filter(|&mark| tree.form(mark) == "that")
                    .collect(),
                words: phrase::clause(tree, child, None),
                kind: Kind::Clause,
            },
            "advmod" if tree.xpos(child) != "WRB" => Argument {
                head: child,
                case: Vec::new(),
                words: phrase::noun(
                    tree,
                    child,
                    Cut {
                        whole: true,
                        ..Cut::default()
                    },
                ),
                kind: Kind::Adverb,
            },
            "advcl" if !tree.has(child, NSUBJ) && !tree.is_set_off(child) => Argument {
                head: child,
                case: Vec::new(),
                words: phrase::clause(tree, child, None),
                kind: Kind::Adverbial,
            },
            _ => return None,
        })
    }

    /// Takes the objects out of `arguments`: one for each conjunct, and whether their preposition belongs to the
    /// predicate.
    fn objects(
        &self,
        chain: &[usize],
        arguments: &mut Vec<Argument>,
    ) -> (Vec<Option<Argument>>, bool) {
        let tree = self.tree;
        let last = chain[chain.len() - 1];
        let find =
            |kind: Kind, arguments: &[Argument]| arguments.iter().position(|a| a.kind == kind);
        let adjective = tree.copula(last).is_some() && tree.upos(last) == Upos::Adj;
        let oblique = arguments
            .iter()
            .position(|a| a.kind == Kind::Oblique && a.head > last && !a.case.is_empty());
        let mut folded = true;
        let place = find(Kind::Object, arguments)
            .or_else(|| find(Kind::Property, arguments).filter(|_| !adjective || oblique.is_none()))
            .or_else(|| find(Kind::Clause, arguments))
            .or(oblique)
            .or_else(|| {
                folded = false;
                find(Kind::Oblique, arguments)
                    .or_else(|| find(Kind::Time, arguments))
                    .or_else(|| find(Kind::Adverb, arguments))
                    .or_else(|| find(Kind::Adverbial, arguments))
            });
        let Some(place) = place else {
            return (vec![None], true);
        };
        let object = arguments.remove(place);
        // *was famous for X*: the adjective is part of the predicate
        let property =
            find(Kind::Property, arguments).filter(|_| adjective && object.kind == Kind::Oblique);
        if let Some(property) = property {
            let property = arguments.remove(property);
            let mut object = object;
            object.case.extend(property.full());
            return (self.spread(object), true);
        }
        (self.spread(object), folded)
    }

    /// One for each conjunct.
    fn spread(&self, object: Argument) -> Vec<Option<Argument>> {
        let tree = self.tree;
        if matches!(object.kind, Kind::Clause | Kind::Adverb | Kind::Adverbial) {
            return vec![Some(object)];
        }
        let all = tree.conjuncts(object.head);
        if tree.is_predicate(object.head) || all.len() == 1 {
            return vec![Some(object)];
        }
        all.into_iter()
            .map(|noun| {
                if noun == object.head {
                    return Some(object.clone());
                }
                let mut other = self.nominal(noun, object.kind, None);
                if other.case.is_empty() {
                    other.case.clone_from(&object.case);
                }
                Some(other)
            })
            .collect()
    }
}

/// The form of *be* for a noun, in the tense of the clause around it.
pub fn be(tree: &Tree, noun: usize) -> &'static str {
    match (is_past(tree, noun), is_plural(tree, noun)) {
        (true, true) => "were",
        (true, false) => "was",
        (false, _) => be_now(tree, noun),
    }
}

/// The present form of *be* for a noun: what somebody is does not change with what is told about them.
pub fn be_now(tree: &Tree, noun: usize) -> &'static str {
    if is_plural(tree, noun) { "are" } else { "is" }
}

fn is_plural(tree: &Tree, noun: usize) -> bool {
    matches!(tree.xpos(noun), "NNS" | "NNPS")
        || matches!(tree.form(noun), "they" | "we" | "you" | "these" | "those")
}

/// Whether the nearest finite verb above `at` tells of the past.
pub fn is_past(tree: &Tree, at: usize) -> bool {
    let above = std::iter::successors(Some(at), |&index| tree.head(index));
    let tense = |index: usize| {
        let verbs = std::iter::once(index).chain(tree.by(index, AUX | COP));
        let mut tags = verbs.map(|verb| tree.xpos(verb));
        tags.find(|tag| matches!(*tag, "VBD" | "VBZ" | "VBP" | "MD"))
    };
    above.filter_map(tense).next() == Some("VBD")
}
