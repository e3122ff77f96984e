//! What the tree says, with the edges that Universal Dependencies leaves implicit: shared subjects,
//! relative gaps, agents, prepositions (after enhanced UD; Schuster & Manning 2016, pyBART).

use super::relation::{
    ADVMOD, AUX, CASE, CC, CONJ, COP, CSUBJ, DET, EXPL, FIXED, MARK, NMOD, NSUBJ, NUMMOD, OBJ, OBL,
    Relations,
};
use super::relative::{Gap, Relative};
use super::{Dependents, Sentence, Token, Upos};
use std::borrow::Cow;

/// Words that leave somebody out of all (*every state but Chad*).
const EXCEPTIVES: [&str; 7] = [
    "but",
    "except",
    "except for",
    "apart from",
    "aside from",
    "other than",
    "with the exception of",
];

/// The first token of what each token heads.
fn starts(sentence: &Sentence) -> Vec<usize> {
    let mut starts: Vec<usize> = (0..sentence.tokens.len()).collect();
    for index in 0..starts.len() {
        let mut at = index;
        // whatever has been reached has been reached from further left
        while let Some(head) = sentence.tokens[at]
            .head
            .filter(|&head| starts[head] > index)
        {
            starts[head] = index;
            at = head;
        }
    }
    starts
}

/// A sentence's tree with its implicit edges. Indices are those of the sentence's tokens.
pub struct Tree<'a> {
    /// The sentence itself.
    pub sentence: &'a Sentence,
    /// Lower-cased forms and lemmas; most are so already.
    forms: Vec<Cow<'a, str>>,
    lemmas: Vec<Cow<'a, str>>,
    dependents: Cow<'a, Dependents>,
    /// The first token of what each heads.
    starts: Vec<usize>,
    /// The relative pronoun or adverb of each relative clause, at the clause's head (E7).
    pub(super) relatives: Vec<Option<Relative>>,
    /// The gap of each relative clause that has no pronoun for it, at the clause's head (E7).
    pub(super) gaps: Vec<Option<Gap>>,
    /// What each relative pronoun stands for (E7).
    antecedents: Vec<Option<usize>>,
}

impl<'a> Tree<'a> {
    /// The tree of `sentence`.
    pub fn new(sentence: &'a Sentence) -> Self {
        Self::build(sentence, Cow::Owned(Dependents::new(sentence)))
    }

    /// The tree of `sentence`, of which the dependents are known.
    pub fn over(sentence: &'a Sentence, dependents: &'a Dependents) -> Self {
        Self::build(sentence, Cow::Borrowed(dependents))
    }

    fn build(sentence: &'a Sentence, dependents: Cow<'a, Dependents>) -> Self {
        let count = sentence.tokens.len();
        let mut tree = Self {
            sentence,
            forms: sentence.tokens.iter().map(|t| t.lower_form()).collect(),
            lemmas: sentence.tokens.iter().map(|t| t.lower_lemma()).collect(),
            dependents,
            starts: starts(sentence),
            relatives: vec![None; count],
            gaps: vec![None; count],
            antecedents: vec![None; count],
        };
        tree.relatives = (0..count)
            .map(|clause| tree.find_relative(clause))
            .collect();
        tree.gaps = (0..count).map(|clause| tree.find_gap(clause)).collect();
        for clause in 0..count {
            // *which* after a clause stands for all of it, and *where* for a place that is no argument
            let Some(relative) = tree.relatives[clause] else {
                continue;
            };
            if tree.deprel(clause) != "advcl:relcl" && !relative.is_adverb {
                tree.antecedents[relative.pronoun] = Some(relative.noun);
            }
        }
        tree
    }

    /// The token at `index`.
    pub fn token(&self, index: usize) -> &'a Token {
        &self.sentence.tokens[index]
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.sentence.tokens.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.sentence.tokens.is_empty()
    }

    /// Lower-cased lemma.
    pub fn lemma(&self, index: usize) -> &str {
        &self.lemmas[index]
    }

    /// Lower-cased form.
    pub fn form(&self, index: usize) -> &str {
        &self.forms[index]
    }

    /// The relation with its subtype.
    pub fn deprel(&self, index: usize) -> &'a str {
        &self.token(index).deprel
    }

    /// The relation without its subtype.
    pub fn relation(&self, index: usize) -> &'a str {
        self.token(index).relation()
    }

    /// The head; `None` at the root.
    pub fn head(&self, index: usize) -> Option<usize> {
        self.token(index).head
    }

    /// Dependents in order of the text.
    pub fn children(&self, index: usize) -> &[usize] {
        self.dependents.of(index)
    }

    /// Dependents by one of these relations, subtypes included.
    pub fn by(&self, index: usize, relations: Relations) -> impl Iterator<Item = usize> + '_ {
        let some = match self.has(index, relations) {
            true => self.children(index),
            false => &[],
        };
        let fits = move |&child: &usize| self.is(child, relations);
        some.iter().copied().filter(fits)
    }

    /// The first dependent by one of these relations.
    pub fn first(&self, index: usize, relations: Relations) -> Option<usize> {
        self.by(index, relations).next()
    }

    /// Whether `index` has a dependent by one of these relations.
    pub fn has(&self, index: usize, relations: Relations) -> bool {
        self.dependents.has(index, relations)
    }

    /// Whether the relation of `index` is one of these.
    pub fn is(&self, index: usize, relations: Relations) -> bool {
        self.token(index).is(relations)
    }

    /// The first token of what `index` heads.
    pub fn start(&self, index: usize) -> usize {
        self.starts[index]
    }

    /// `index` and everything below it, in order of the text.
    pub fn subtree(&self, index: usize) -> Vec<usize> {
        self.dependents.below(index)
    }

    /// Adds `index` and everything below it to `all`, each token after its head.
    pub fn extend_below(&self, index: usize, all: &mut Vec<usize>) {
        self.dependents.extend_below(index, all);
    }

    /// Whether `below` is `above` or somewhere under it.
    pub fn dominates(&self, above: usize, below: usize) -> bool {
        let mut at = Some(below);
        for _ in 0..=self.len() {
            match at {
                Some(index) if index == above => return true,
                Some(index) => at = self.head(index),
                None => return false,
            }
        }
        false
    }

    /// E2: the preposition on `index`, several words joined by spaces (`according to`).
    pub fn case(&self, index: usize) -> Option<Cow<'_, str>> {
        self.first(index, CASE).map(|case| self.words(case))
    }

    /// E2: the subordinator of a clause (`if`, `of`, `in order to`).
    pub fn mark(&self, index: usize) -> Option<Cow<'_, str>> {
        // *in order to*, *so that*: the first mark says what the clause is for
        self.first(index, MARK).map(|mark| self.words(mark))
    }

    /// A function word with its `fixed` parts, lower-cased.
    pub fn words(&self, index: usize) -> Cow<'_, str> {
        let mut words = Cow::Borrowed(self.form(index));
        for fixed in self.by(index, FIXED) {
            let words = words.to_mut();
            words.push(' ');
            words.push_str(self.form(fixed));
        }
        words
    }

    /// `head` and what is coordinated with it, in order of the text. Clauses do not count as
    /// conjuncts of nouns.
    pub fn conjuncts(&self, head: usize) -> Vec<usize> {
        let mut all = vec![head];
        let mut next = 0;
        while next < all.len() {
            for &child in self.children(all[next]) {
                let joins = self.is(child, CONJ) && !all.contains(&child);
                let clause = self.is_clause(child) && !self.is_clause(head);
                let partner = !self.is_rejected(child)
                    && !self.is_bound(child)
                    && !self.is_gloss(child)
                    && !all.iter().any(|&member| self.is_one_name(member, child));
                if joins && !clause && partner {
                    all.push(child);
                }
            }
            next += 1;
        }
        all.sort_unstable();
        all
    }

    /// *Firearms and Explosives*: a conjunct inside a name, as the reader marks it, is no other thing.
    fn is_one_name(&self, first: usize, conjunct: usize) -> bool {
        let kind = self.token(first).name;
        kind.is_some()
            && first < conjunct
            && (first + 1..=conjunct).all(|index| {
                let token = self.token(index);
                token.name == kind && !token.name_begin
            })
    }

    /// *the city, or Kyiv, was shelled*: another name between commas.
    fn is_gloss(&self, conjunct: usize) -> bool {
        let comma = |at: Option<usize>| {
            at.filter(|&at| at < self.len())
                .is_some_and(|at| self.form(at) == ",")
        };
        let or = self.by(conjunct, CC).find(|&cc| self.form(cc) == "or");
        // *39 percent, or about a trillion dollars*: the same amount in other words
        let counted = |index: usize| self.token(index).upos == Upos::Num || self.has(index, NUMMOD);
        let amounts = counted(conjunct) && self.head(conjunct).is_some_and(counted);
        let name = self.token(conjunct).upos == Upos::Propn && comma(Some(conjunct + 1));
        (name || amounts)
            && or.is_some_and(|or| comma(or.checked_sub(1)))
            && self
                .head(conjunct)
                .is_some_and(|head| self.by(head, CONJ).count() == 1)
    }

    /// *sixty people or more*: how many at least, not somebody else.
    fn is_bound(&self, conjunct: usize) -> bool {
        let more = matches!(self.form(conjunct), "more" | "less" | "fewer" | "so");
        more && self.children(conjunct).len() == 1
            && self.by(conjunct, CC).any(|cc| self.form(cc) == "or")
    }

    /// *X but not Y*, *X, not Y*, *X rather than Y*: Y takes no part.
    pub fn is_rejected(&self, conjunct: usize) -> bool {
        let words: Vec<Cow<str>> = self
            .by(conjunct, CC | ADVMOD)
            .map(|i| self.words(i))
            .collect();
        let is = |wanted: &str| words.iter().any(|word| word == wanted);
        let adds = is("also") || self.by(conjunct, CC | ADVMOD).any(|word| self.adds(word));
        is("rather than")
            || is("instead of")
            || EXCEPTIVES.iter().any(|word| is(word)) && self.is_exception(conjunct)
            || (!adds && is("not") && (is("but") || !self.is_predicate(conjunct)))
    }

    /// *everyone but the mayor*, *every state but Chad*: all of them without one.
    fn is_exception(&self, conjunct: usize) -> bool {
        let noun = matches!(
            self.token(conjunct).upos,
            Upos::Noun | Upos::Propn | Upos::Pron
        );
        let comma =
            self.joins(conjunct, "but") && conjunct > 1 && self.form(self.start(conjunct)) == ",";
        noun && !comma
            && !self.is_predicate(conjunct)
            && self.is_whole(self.first_conjunct(conjunct))
    }

    /// *everyone*, *every state*: all that there are.
    fn is_whole(&self, index: usize) -> bool {
        let is_all = |word: usize| matches!(self.form(word), "all" | "every" | "any" | "each");
        let everyone = matches!(
            self.form(index),
            "everyone" | "everybody" | "everything" | "anyone" | "anybody" | "anything"
        );
        everyone || is_all(index) || self.by(index, DET).any(is_all)
    }

    /// *all of the sailors except the captain*: whom *except* takes out of a whole.
    fn excepted(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let below = move |index: usize| self.by(index, NMOD);
        let parts = below(index).filter(move |_| self.is_whole(index));
        let excepted = parts.flat_map(move |part| std::iter::once(part).chain(below(part)));
        let except = move |case: usize| self.form(case) == "except";
        excepted.filter(move |&noun| self.by(noun, CASE).any(except))
    }

    /// *not only*, *not least*: what follows takes part too.
    fn adds(&self, word: usize) -> bool {
        let next = (word + 1 < self.len()).then(|| self.form(word + 1));
        self.form(word) == "only"
            || self.words(word) == "not only"
            || self.form(word) == "not"
                && next.is_some_and(|next| {
                    let mentions = || {
                        let verb = word + 2;
                        verb < self.len() && self.token(verb).upos == Upos::Verb
                    };
                    matches!(next, "only" | "just" | "merely" | "simply" | "least")
                        || next == "to" && mentions()
                })
    }

    /// What is excluded beside `index` (*the camp, not the school*).
    pub fn rejected(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let direct = self
            .by(index, CONJ)
            .filter(|&child| self.is_rejected(child) && !self.is_clause(child));
        // *all states except Chad and Mali*
        let all = direct.flat_map(|first| {
            let adds = |&other: &usize| {
                !self.is_clause(other) && !self.is_rejected(other) && !self.joins(other, "but")
            };
            std::iter::once(first).chain(self.by(first, CONJ).filter(adds))
        });
        all.chain(self.excepted(index))
    }

    /// Whether a conjunct is joined by this word.
    fn joins(&self, conjunct: usize, word: &str) -> bool {
        self.by(conjunct, CC).any(|cc| self.form(cc) == word)
    }

    /// Whether `index` heads a clause: a verb with a subject or auxiliary, or a copular predicate.
    pub fn is_clause(&self, index: usize) -> bool {
        self.has(index, NSUBJ | CSUBJ | COP | AUX | EXPL)
    }

    /// Whether `index` states something: a verb, or what a copula links.
    pub fn is_predicate(&self, index: usize) -> bool {
        self.token(index).upos == Upos::Verb || self.has(index, COP)
    }

    /// Whether the copula or a copular reading makes it a non-verbal predicate.
    pub fn copula(&self, index: usize) -> Option<usize> {
        self.first(index, COP)
    }

    /// Whether `index` is the infinitive with *to*; *refers to how it spread* is none.
    pub fn is_infinitive(&self, index: usize) -> bool {
        self.by(index, MARK)
            .any(|mark| self.form(mark) == "to" && !self.asks(mark + 1))
    }

    /// Whether the word at `index` is one that asks (*how*, *what*).
    pub fn asks(&self, index: usize) -> bool {
        index < self.len()
            && matches!(
                self.token(index).xpos.as_str(),
                "WRB" | "WP" | "WDT" | "WP$"
            )
    }

    /// E3, E5: the subjects that the clause has itself, with their conjuncts; a conjunct without
    /// one shares that of the clause before it.
    pub fn subjects(&self, head: usize) -> Vec<usize> {
        let own: Vec<usize> = self
            .by(head, NSUBJ)
            .filter(|&child| self.deprel(child) != "nsubj:outer")
            // an article is nobody, whatever the reader thinks
            .filter(|&child| !matches!(self.form(child), "a" | "an" | "the"))
            .flat_map(|child| self.conjuncts(child))
            .map(|child| self.standing_for(child))
            .collect();
        match own[..] {
            // a singular relative pronoun with a plural verb stands for all conjuncts of its noun
            [only] if self.agrees_in_plural(head) && self.relative_subject(head) => {
                // *citizens who fled, and their children*: not for those that come after the clause
                let mut all = self.coordination(only);
                all.retain(|&noun| noun < head);
                all
            }
            _ => own,
        }
    }

    fn relative_subject(&self, head: usize) -> bool {
        self.by(head, NSUBJ)
            .any(|child| self.antecedents[child].is_some())
    }

    fn agrees_in_plural(&self, head: usize) -> bool {
        let plural = |token: &Token| {
            token.has_feature("Number", "Plur") && token.has_feature("Tense", "Pres")
                || token.xpos == "VBP"
                || matches!(token.form.as_str(), "are" | "were" | "have")
        };
        plural(self.token(head)) || self.by(head, AUX | COP).any(|i| plural(self.token(i)))
    }

    /// All members of the coordination that `index` is part of.
    pub fn coordination(&self, index: usize) -> Vec<usize> {
        let mut first = index;
        while let Some(head) = self.head(first).filter(|_| self.is(first, CONJ)) {
            first = head;
        }
        self.conjuncts(first)
    }

    /// E7: the noun that a relative pronoun stands for, else the token itself.
    pub fn standing_for(&self, index: usize) -> usize {
        self.antecedents[index].unwrap_or(index)
    }

    /// Lets a pronoun stand for a noun.
    pub fn identify(&mut self, pronoun: usize, noun: usize) {
        self.antecedents[pronoun] = Some(noun);
    }

    /// Whether `index` is a relative pronoun with an antecedent.
    pub fn is_relative(&self, index: usize) -> bool {
        self.antecedents[index].is_some()
    }

    /// E4: past participle with a passive auxiliary or subject.
    pub fn is_passive(&self, head: usize) -> bool {
        let mark =
            |&child: &usize| matches!(self.deprel(child), "nsubj:pass" | "aux:pass" | "csubj:pass");
        if self.children(head).iter().any(mark) {
            return true;
        }
        // *was killed and wounded*: a bare participle shares the voice of the conjunct before it
        self.token(head).xpos == "VBN"
            && self.is(head, CONJ)
            && !self.has(head, AUX | NSUBJ | OBJ)
            && self.head(head).is_some_and(|first| self.is_passive(first))
    }

    /// E4: who does it in a passive clause. A number after *by* is an amount.
    pub fn agents(&self, head: usize) -> Vec<usize> {
        let is_agent = |child: usize| {
            let by = self.case(child).as_deref() == Some("by");
            (self.deprel(child) == "obl:agent" || by) && !(by && self.is_amount(child))
        };
        self.by(head, OBL)
            .filter(|&child| is_agent(child))
            .flat_map(|child| self.conjuncts(child))
            .map(|child| self.standing_for(child))
            .collect()
    }

    fn is_amount(&self, index: usize) -> bool {
        let token = self.token(index);
        token.upos == Upos::Num
            || token.upos == Upos::Verb
            || token.form.ends_with('%')
            || matches!(
                token.lemma.as_str(),
                "percent" | "%" | "fifth" | "third" | "half" | "quarter"
                    // and a time is when
                    | "noon" | "midday" | "midnight" | "dawn" | "dusk" | "tomorrow" | "today" | "then" | "now"
            )
    }
}
