//! Relative clauses (E7): what their pronouns stand for, and where the noun that they belong to is
//! missing in them.

use super::relation::{ADVMOD, CASE, CCOMP, CONJ, CSUBJ, EXPL, MARK, NSUBJ, OBJ, OBL, XCOMP};
use super::{Tree, Upos};

/// A relative pronoun or adverb, and the noun or clause that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relative {
    /// *which*, *who*, *that*, *whose*, *where*.
    pub pronoun: usize,
    /// Its antecedent.
    pub noun: usize,
    /// Whether it is one of *where*, *when*, *why*, *how*.
    pub is_adverb: bool,
}

/// Where the antecedent of a relative clause is missing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The antecedent.
    pub noun: usize,
    /// What lacks it: the head of the clause or of a clause below it.
    pub place: usize,
    /// What it is there.
    pub role: Role,
}

/// What an antecedent is in a relative clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// *those elected*, *what happened*.
    Subject,
    /// *the bridge they want to build*.
    Object,
    /// *the day they left*, *the house she lived in*.
    Oblique,
    /// *where they live*, of *where* itself.
    Adverb,
}

impl Tree<'_> {
    /// The pronoun of the relative clause at `clause`.
    pub fn relative(&self, clause: usize) -> Option<Relative> {
        self.relatives[clause]
    }

    /// Where the antecedent of the relative clause at `clause` is missing, if no pronoun stands for it.
    pub fn gap(&self, clause: usize) -> Option<Gap> {
        self.gaps[clause]
    }

    /// Lets a clause that was taken for a relative clause lack nothing: *the risk that it falls*.
    pub fn close_gap(&mut self, clause: usize) {
        self.gaps[clause] = None;
    }

    /// The noun whose relative clause lacks it as the object of `verb`.
    pub fn missing_object(&self, verb: usize) -> Option<usize> {
        self.missing(verb, Role::Object)
    }

    /// The noun that a preposition after `verb` lacks, with the preposition: *the house they live in*.
    pub fn missing_oblique(&self, verb: usize) -> Option<(usize, usize)> {
        let noun = self.missing(verb, Role::Oblique)?;
        let preposition = self.stranded(verb)?;
        Some((noun, preposition))
    }

    /// The noun whose relative clause lacks it in this role beside `verb`.
    pub fn missing(&self, verb: usize, role: Role) -> Option<usize> {
        let gaps = self.gaps.iter().flatten();
        let mut fitting = gaps.filter(|gap| gap.place == verb && gap.role == role);
        fitting.next().map(|gap| gap.noun)
    }

    pub(super) fn find_relative(&self, clause: usize) -> Option<Relative> {
        let (noun, pronoun) = match self.deprel(clause) {
            "acl:relcl" | "advcl:relcl" => (self.head(clause)?, self.relative_word(clause)?),
            // *a plan that failed and which nobody wanted*
            "conj" => {
                let first = self.first_conjunct(clause);
                let is_relative = self.deprel(first) == "acl:relcl";
                (
                    self.head(first).filter(|_| is_relative)?,
                    self.relative_word(clause)?,
                )
            }
            _ => return None,
        };
        Some(Relative {
            pronoun,
            noun,
            is_adverb: self.token(pronoun).xpos == "WRB",
        })
    }

    /// The first relative pronoun or adverb of a clause. It stands before the head of the clause (*which
    /// I think is right*), where a question inside the clause stands after it.
    fn relative_word(&self, clause: usize) -> Option<usize> {
        let mut found: Option<usize> = None;
        let mut stack = vec![clause];
        while let Some(index) = stack.pop() {
            let first = index <= clause && found.is_none_or(|earlier| index < earlier);
            if first && self.is_relative_word(index) {
                found = Some(index);
            }
            let children = self.children(index).iter().copied();
            stack.extend(children.filter(|&child| {
                let below = matches!(self.deprel(child), "acl:relcl" | "advcl:relcl");
                // the words of a conjunct are its own
                !below && (index != clause || !self.is(child, CONJ))
            }));
        }
        found
    }

    fn is_relative_word(&self, index: usize) -> bool {
        let token = self.token(index);
        let that = token.form.eq_ignore_ascii_case("that");
        // a reader may take the pronoun for the mark of its clause: then nothing stands where the noun is missing
        let mark = that && self.is(index, MARK);
        matches!(token.xpos.as_str(), "WDT" | "WP" | "WP$" | "WRB") && !mark
            || (token.upos == Upos::Pron && that)
    }

    pub(super) fn find_gap(&self, clause: usize) -> Option<Gap> {
        let deprel = self.deprel(clause);
        let noun = self.head(clause)?;
        let adverb = self.token(noun).xpos == "WRB";
        let is_free = deprel == "advcl:relcl" && adverb;
        if self.relatives[clause].is_some() || !(deprel == "acl:relcl" || is_free) {
            return None;
        }
        let gap = |place: usize, role: Role| Some(Gap { noun, place, role });
        if !self.has(clause, NSUBJ | CSUBJ | EXPL) {
            return gap(clause, Role::Subject);
        }
        if adverb {
            return gap(clause, Role::Adverb);
        }
        let chain = self.chain(clause);
        let stranded = chain.iter().rev().find(|&&verb| self.is_stranded(verb));
        if let Some(&verb) = stranded {
            return gap(verb, Role::Oblique);
        }
        // *the man they say won*
        let lacks_subject =
            |verb: usize| self.is(verb, CCOMP) && !self.has(verb, NSUBJ | CSUBJ | EXPL);
        if let Some(&verb) = chain.iter().find(|&&verb| lacks_subject(verb)) {
            return gap(verb, Role::Subject);
        }
        if is_circumstance(self.lemma(noun)) {
            return gap(clause, Role::Oblique);
        }
        self.object_gap(&chain)
            .and_then(|(place, role)| gap(place, role))
    }

    /// The deepest verb without an object; an object of another that has none is an oblique.
    fn object_gap(&self, chain: &[usize]) -> Option<(usize, Role)> {
        let open = |verb: usize| {
            let functional = matches!(self.token(verb).upos, Upos::Aux | Upos::Part);
            !functional && !self.has(verb, OBJ)
        };
        let Some(&verb) = chain.iter().rev().find(|&&verb| open(verb)) else {
            let deepest = chain.last().filter(|&&verb| self.has(verb, OBJ));
            return deepest.map(|&verb| (verb, Role::Oblique));
        };
        if self.copula(verb).is_some() {
            return None;
        }
        let role = if is_intransitive(self.lemma(verb)) {
            Role::Oblique
        } else {
            Role::Object
        };
        Some((verb, role))
    }

    /// A clause and those below it that may hold the gap: *the bridge they say they want to build*.
    fn chain(&self, clause: usize) -> Vec<usize> {
        let mut chain = vec![clause];
        let mut last = clause;
        while let Some(next) = self.inner(last) {
            chain.push(next);
            last = next;
        }
        chain
    }

    fn inner(&self, verb: usize) -> Option<usize> {
        let states = |child: usize| {
            let upos = self.token(child).upos;
            matches!(upos, Upos::Verb | Upos::Aux | Upos::Part | Upos::Adp)
                || self.copula(child).is_some()
        };
        // *the man I told that it rains*: with an object the content is whole
        let open = |child: usize| self.is(child, XCOMP) || !self.has(verb, OBJ);
        self.by(verb, XCOMP | CCOMP)
            .find(|&child| child > verb && states(child) && open(child))
    }

    /// Whether a preposition after the verb, or the predicate itself, lacks its noun.
    fn is_stranded(&self, verb: usize) -> bool {
        self.token(verb).upos == Upos::Adp || self.stranded(verb).is_some()
    }

    fn stranded(&self, verb: usize) -> Option<usize> {
        let bare =
            |index: usize| self.token(index).upos == Upos::Adp && self.children(index).is_empty();
        self.by(verb, OBL | ADVMOD | CASE)
            .find(|&child| child > verb && bare(child))
    }
}

/// Nouns that a clause without a pronoun has as a circumstance: *the day they left*.
fn is_circumstance(lemma: &str) -> bool {
    matches!(
        lemma,
        "day"
            | "time"
            | "year"
            | "way"
            | "place"
            | "reason"
            | "moment"
            | "month"
            | "week"
            | "hour"
            | "minute"
            | "night"
            | "morning"
            | "evening"
            | "date"
            | "anywhere"
            | "anyplace"
    )
}

/// Verbs that have no object: *the direction it goes*.
fn is_intransitive(lemma: &str) -> bool {
    matches!(
        lemma,
        "go" | "come" | "live" | "happen" | "stay" | "travel" | "arrive"
    )
}
