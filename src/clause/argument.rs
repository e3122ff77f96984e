//! The arguments and adjuncts of a clause, those included that the tree leaves implicit.

use super::verb::{self, Voice};
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AMOD, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, COP, CSUBJ, DET, EXPL, FIXED,
    FLAT, IOBJ, MARK, NMOD, NSUBJ, OBJ, OBL, Relations, XCOMP,
};
use actant_base::syntax::{Role as Missing, Tree, Upos};

/// A clause hands its subject on over at most so many others.
const STEPS: usize = 32;

/// What an argument is in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Who or what the clause is about.
    Subject,
    /// Whom or what.
    Object,
    /// To whom.
    Recipient,
    /// By whom, in a passive.
    Agent,
    /// What the subject or object is or becomes beside a verb (*remained calm*).
    Complement,
}

/// How an argument was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It stands in the clause.
    Own,
    /// E3: *they came and saw*: they saw; *built and sold ships*: built ships.
    Shared,
    /// E5: *they want to go*: they go.
    Controlled,
    /// E7: *the man who left*: the man left.
    Relative,
    /// E7: *the bridge they built*: they built the bridge.
    Gap,
    /// *the man shot by soldiers*: the man was shot.
    OfNoun,
    /// *they left, burning the bridge*: they burned it.
    Adverbial,
}

/// A noun, or the head of a clause, in its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// In the clause.
    pub role: Role,
    /// The head of the phrase; of a relative pronoun, the noun that it stands for.
    pub head: usize,
    /// How it was found.
    pub how: How,
    /// The head of the first that it is coordinated with.
    pub joined_to: Option<usize>,
}

/// An oblique or adverb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adjunct {
    /// Which of them.
    pub kind: AdjunctKind,
    /// The head of the phrase; of a relative pronoun, the noun that it stands for.
    pub head: usize,
    /// The first preposition; a conjunct without one has that of the first.
    pub preposition: Option<usize>,
    /// How it was found.
    pub how: How,
    /// The head of the first that it is coordinated with.
    pub joined_to: Option<usize>,
}

/// The kinds of adjunct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdjunctKind {
    /// A noun phrase, mostly with a preposition.
    Oblique,
    /// An adverb.
    Adverb,
}

/// Finds the arguments of the clauses of one tree.
pub struct Finder<'t> {
    pub tree: &'t Tree<'t>,
    /// Whether each token heads a clause.
    pub is_head: Vec<bool>,
    pub subject_controls: &'t dyn Fn(&str, bool) -> bool,
}

impl Finder<'_> {
    /// All arguments of the clause at `head`.
    pub fn arguments(&self, head: usize, voice: Voice) -> Vec<Argument> {
        let mut all = self.subjects(head, STEPS);
        all.extend(self.objects(head));
        if voice == Voice::Passive {
            all.extend(self.agents(head));
        }
        let complements = self.tree.by(head, XCOMP);
        let complements =
            complements.filter(|&child| !self.is_head[child] && !self.tree.is_infinitive(child));
        for complement in complements {
            all.extend(self.with_conjuncts(complement, Role::Complement));
        }
        all
    }

    /// A phrase with what is coordinated with it. A clause is no conjunct of a noun.
    fn coordinated(&self, first: usize) -> impl Iterator<Item = usize> {
        let all = self.tree.conjuncts(first).into_iter();
        all.filter(move |&noun| noun == first || !self.is_head[noun] || self.is_head[first])
    }

    fn with_conjuncts(&self, first: usize, role: Role) -> impl Iterator<Item = Argument> {
        let how = match self.tree.is_relative(first) {
            true => How::Relative,
            false => How::Own,
        };
        self.coordinated(first).map(move |noun| Argument {
            role,
            head: self.tree.standing_for(noun),
            how,
            joined_to: (noun != first).then(|| self.tree.standing_for(first)),
        })
    }

    /// Its own subjects, else those that it shares with, or gets from, what it hangs from.
    fn subjects(&self, head: usize, steps: usize) -> Vec<Argument> {
        let tree = self.tree;
        let own = self.own_subjects(head);
        if !own.is_empty() || tree.has(head, EXPL) {
            return own;
        }
        if let Some(noun) = tree.missing(head, Missing::Subject) {
            return vec![subject(noun, How::Gap)];
        }
        let Some(above) = tree.head(head).filter(|_| steps > 0) else {
            return Vec::new();
        };
        let lent = |how| {
            let mut subjects = self.subjects(above, steps - 1);
            subjects.iter_mut().for_each(|subject| subject.how = how);
            subjects
        };
        match tree.deprel(head) {
            _ if tree.is(head, CONJ) => lent(How::Shared),
            _ if tree.is(head, XCOMP) => match self.controlling_objects(head) {
                objects if objects.is_empty() => lent(How::Controlled),
                objects => objects,
            },
            // *a pronoun that is no subject*: the noun is
            "acl:relcl" => vec![subject(above, How::Gap)],
            "acl" if self.is_participle_of_noun(head) => vec![subject(above, How::OfNoun)],
            "advcl" if self.is_head[above] => lent(How::Adverbial),
            _ => Vec::new(),
        }
    }

    fn own_subjects(&self, head: usize) -> Vec<Argument> {
        let tree = self.tree;
        let relative = tree.by(head, NSUBJ).any(|child| tree.is_relative(child));
        let how = if relative { How::Relative } else { How::Own };
        let nouns = tree.subjects(head).into_iter();
        let nouns = nouns.filter(|&noun| !self.is_head[noun] || noun < head || relative);
        let clauses = tree.by(head, CSUBJ);
        let clauses = clauses.filter(|&child| !tree.deprel(child).ends_with(":outer"));
        let all: Vec<usize> = nouns.chain(clauses).collect();
        coordinated(&all, how)
    }

    /// *the man shot*, *ships carrying oil*; not *a plan to leave*, *the risk of burning*, *the claim that S*.
    fn is_participle_of_noun(&self, head: usize) -> bool {
        let tree = self.tree;
        // *with ten ships waiting* has its *with* before the noun
        let opens = |word: usize| tree.head(head).is_some_and(|noun| noun < word);
        !tree.is_infinitive(head) && !tree.by(head, MARK | CASE).any(opens)
    }

    /// E5: the objects of its governor, of which the complement at `head` is said.
    fn controlling_objects(&self, head: usize) -> Vec<Argument> {
        let controls = |lemma: &str, infinitive| (self.subject_controls)(lemma, infinitive);
        let objects = self.tree.controlling_objects(head, controls).into_iter();
        let all: Vec<usize> = objects
            .flat_map(|object| self.coordinated(object))
            .map(|noun| self.tree.standing_for(noun))
            .collect();
        coordinated(&all, How::Controlled)
    }

    /// Objects and recipients: its own, else the noun that a relative clause lacks, else those of the verb that it is
    /// coordinated with.
    fn objects(&self, head: usize) -> Vec<Argument> {
        let tree = self.tree;
        let role = |object: usize| match tree.is(object, IOBJ) {
            true => Role::Recipient,
            false => Role::Object,
        };
        let own = tree.by(head, OBJ | IOBJ);
        let own: Vec<Argument> = own
            .flat_map(|object| self.with_conjuncts(object, role(object)))
            .collect();
        if !own.is_empty() {
            return own;
        }
        if let Some(noun) = tree.missing_object(head) {
            return vec![Argument {
                role: Role::Object,
                head: noun,
                how: How::Gap,
                joined_to: None,
            }];
        }
        let shared = tree.shared_objects(head).into_iter();
        let mut shared: Vec<Argument> = shared
            .flat_map(|object| self.with_conjuncts(object, role(object)))
            .collect();
        if shared.is_empty() && self.has_prepositional_particle(head) {
            let loose = tree.by(head, OBL).filter(|&noun| self.is_bare(head, noun));
            return loose
                .flat_map(|noun| self.with_conjuncts(noun, Role::Object))
                .collect();
        }
        shared
            .iter_mut()
            .for_each(|object| object.how = How::Shared);
        shared
    }

    /// *called on both countries*: the particle has taken the place of the preposition.
    fn has_prepositional_particle(&self, head: usize) -> bool {
        let tree = self.tree;
        tree.by(head, COMPOUND).any(|particle| {
            tree.deprel(particle) == "compound:prt"
                && matches!(tree.form(particle), "on" | "upon" | "for" | "at" | "to")
        })
    }

    fn is_bare(&self, head: usize, noun: usize) -> bool {
        let tree = self.tree;
        tree.deprel(noun) == "obl" && !tree.has(noun, CASE) && noun > head
    }

    /// Its own agents, else those of a participle that is coordinated with it.
    fn agents(&self, head: usize) -> Vec<Argument> {
        let tree = self.tree;
        let joined = |noun: usize| Some(tree.first_conjunct(noun)).filter(|&first| first != noun);
        let agents = |verb: usize, how: How| {
            let agents = tree.agents(verb).into_iter();
            agents.map(move |noun| Argument {
                role: Role::Agent,
                head: noun,
                how,
                joined_to: joined(noun),
            })
        };
        let own: Vec<Argument> = agents(head, How::Own).collect();
        if !own.is_empty() {
            return own;
        }
        // *was organised and hosted by Qatar*: by Qatar, both
        let mut next = tree.by(head, CONJ).filter(|&verb| {
            let bare = !tree.has(verb, OBJ | NSUBJ | AUX);
            verb == head + 2 && tree.is(head + 1, CC) && tree.token(verb).xpos == "VBN" && bare
        });
        let next = next.next().into_iter();
        next.flat_map(|verb| agents(verb, How::Shared)).collect()
    }

    /// The adjuncts of the clause at `head`, which has `arguments`.
    pub fn adjuncts(&self, head: usize, arguments: &[Argument]) -> Vec<Adjunct> {
        let tree = self.tree;
        let mut all = Vec::new();
        let missing = tree.missing_oblique(head);
        let is_stranded = |word: usize| missing.is_some_and(|(_, preposition)| preposition == word);
        for child in tree.by(head, self.oblique_relations(head)) {
            let mut arguments = arguments.iter();
            let taken = arguments.any(|argument| argument.head == tree.standing_for(child));
            // *the house they lived in*: the preposition is no adjunct
            if !taken && !is_stranded(child) {
                all.extend(self.oblique(child, How::Own));
            }
        }
        if let Some((noun, preposition)) = missing {
            all.push(Adjunct {
                kind: AdjunctKind::Oblique,
                head: noun,
                preposition: Some(preposition),
                how: How::Gap,
                joined_to: None,
            });
        }
        let adverbs = tree.by(head, ADVMOD).filter(|&word| !is_stranded(word));
        all.extend(adverbs.map(|adverb| Adjunct {
            kind: AdjunctKind::Adverb,
            head: adverb,
            preposition: None,
            how: How::Own,
            joined_to: None,
        }));
        all.extend(self.shared_adjuncts(head));
        all.sort_by_key(|adjunct| adjunct.head);
        all
    }

    /// *is famous for X*, where a reader takes the phrase for one of a noun.
    fn oblique_relations(&self, head: usize) -> Relations {
        match self.tree.token(head).upos {
            Upos::Adj => OBL | NMOD,
            _ => OBL,
        }
    }

    /// *On Monday X met Y and left*: what stands before a subject goes for all verbs that share it.
    fn shared_adjuncts(&self, head: usize) -> impl Iterator<Item = Adjunct> {
        let tree = self.tree;
        let shares = tree.is(head, CONJ) && !tree.has(head, NSUBJ | CSUBJ);
        let first = tree.head(head).filter(|_| shares);
        let subject = first.and_then(|first| tree.first(first, NSUBJ));
        let before = first.zip(subject).into_iter();
        before.flat_map(move |(first, subject)| {
            let obliques = tree.by(first, OBL).filter(move |&child| child < subject);
            obliques.flat_map(|child| self.oblique(child, How::Shared))
        })
    }

    fn oblique(&self, child: usize, how: How) -> impl Iterator<Item = Adjunct> {
        let tree = self.tree;
        let how = match tree.is_relative(child) {
            true => How::Relative,
            false => how,
        };
        let preposition = |noun: usize| {
            let mut cases = tree.by(noun, CASE);
            cases.find(|&case| tree.token(case).xpos != "POS")
        };
        let first = preposition(child);
        self.coordinated(child).map(move |noun| Adjunct {
            kind: AdjunctKind::Oblique,
            head: tree.standing_for(noun),
            preposition: preposition(noun).or(first),
            how,
            joined_to: (noun != child).then(|| tree.standing_for(child)),
        })
    }
}

fn subject(head: usize, how: How) -> Argument {
    Argument {
        role: Role::Subject,
        head,
        how,
        joined_to: None,
    }
}

/// Subjects, all joined to the first.
fn coordinated(nouns: &[usize], how: How) -> Vec<Argument> {
    let joined = |noun: usize| Argument {
        joined_to: nouns.first().copied().filter(|&first| first != noun),
        ..subject(noun, how)
    };
    nouns.iter().map(|&noun| joined(noun)).collect()
}

/// Whether each token heads a clause: the root, a verb that is no part of a phrase or of another verb, what a copula links
/// to its subject, what has a subject or stands where clauses do, or what is left of a clause.
pub fn heads(tree: &Tree) -> Vec<bool> {
    let part = AMOD | COMPOUND | CASE | FIXED | MARK | FLAT | AUX | COP | DET | CC;
    let is_head = |index: usize| {
        let verb = tree.token(index).upos == Upos::Verb && !tree.is(index, part);
        verb || tree.head(index).is_none()
            || tree.is(index, ACL | ADVCL | CCOMP | CSUBJ)
            || tree.has(index, COP | AUX | NSUBJ | CSUBJ)
            || verb::is_elided(tree, index)
    };
    (0..tree.len()).map(is_head).collect()
}
