//! What denials deny: the charge that *it*, *the claim* or *which* means, and the statement of another source that a
//! denied content contradicts.
//!
//! A charge is the word of somebody else than whoever denies it. Of several, one about the denier comes first, then
//! the nearest. Nothing is said of who is right.

use super::answer::Answer;
use super::{Context, Discourse};
use actant_base::statement::{
    Certainty, Entity, EntityKind, Filler, Phrase, Polarity, Proposition, Qualifier, RuleName,
    Slot, Statement,
};
use actant_base::syntax::Upos;
use actant_words::lexicon::{Complement, Operator, WordClass};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How many sentences back the charge that a noun names may stand.
const REACH: usize = 3;

/// The same of an accusation of whoever answers it: he does not forget it.
const FAR: usize = 8;

/// Puts the statement that is meant in the place of each charge, and joins each denial to what it denies.
/// `made` has the statements of each proposition.
pub fn join(
    context: &Context,
    discourse: &Discourse,
    propositions: &[Proposition],
    made: &[Vec<usize>],
    statements: &mut [Statement],
) {
    let answers: Vec<Option<Answer>> = propositions
        .iter()
        .map(|proposition| Answer::of(context, proposition))
        .collect();
    if answers.iter().all(Option::is_none) {
        return;
    }
    let text = Text {
        context,
        discourse,
        statements,
        sides: sides(context, statements),
        governors: governors(statements),
    };
    let mut found: Vec<(usize, Option<usize>, Vec<usize>)> = Vec::new();
    for ((proposition, answer), made) in propositions.iter().zip(answers).zip(made) {
        let Some(answer) = answer else { continue };
        for &index in made {
            found.extend(text.answered(index, proposition, &answer));
        }
    }
    for (index, object, denied) in found {
        if let Some(charge) = object {
            statements[index].object = Some(Slot::Statement(charge));
        }
        if statements[index].denies.is_empty() {
            statements[index].denies = denied;
        }
    }
}

/// By what words a charge is named.
#[derive(Clone, Copy)]
enum Words<'a> {
    /// *it*, *any such thing*: whatever was said, or with a verb whose object may be a thing (*rejected it*) only what was
    /// alleged.
    Pronoun { alleged: bool },
    /// *the claim*, by its operator.
    Noun(Operator),
    /// *which*, of the clause before; with the noun before it.
    Clause(&'a str),
    /// *any involvement*: what whoever denies it is accused of.
    Guilt,
    /// *it is not so*: what was said of whoever says so.
    Said,
}

impl Words<'_> {
    /// How many sentences back the charge may stand.
    fn reach(self) -> usize {
        match self {
            Self::Noun(_) => FAR,
            Self::Guilt => REACH,
            Self::Pronoun { .. } | Self::Said => 1,
            Self::Clause(_) => 0,
        }
    }
}

/// The statements of a document, as far as they are made.
struct Text<'a> {
    context: &'a Context<'a>,
    discourse: &'a Discourse<'a>,
    statements: &'a [Statement],
    /// Who speaks or acts for whom.
    sides: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// For each statement those that it is the content of.
    governors: BTreeMap<usize, BTreeSet<usize>>,
}

impl Text<'_> {
    /// What the statement at `index`, made of `proposition`, answers: the statement that does so, what its object means, and
    /// what it denies.
    fn answered(
        &self,
        index: usize,
        proposition: &Proposition,
        answer: &Answer,
    ) -> Option<(usize, Option<usize>, Vec<usize>)> {
        let (index, object, mut denied) = match answer {
            Answer::Charge(phrase, denies) => {
                let words = self.words(phrase, &proposition.predicate.lemma);
                let mut charges = self.charges(index, phrase, words);
                let object = charges.first().copied();
                if !denies {
                    charges.clear();
                }
                (index, object, charges)
            }
            Answer::Content => (index, None, self.contradicted(index)),
            Answer::Guilt => {
                let Some(Filler::Phrase(phrase)) = &proposition.object else {
                    return None;
                };
                (index, None, self.charges(index, phrase, Words::Guilt))
            }
            Answer::Untruth(phrase) => {
                let sayer = self.sayer(index)?;
                let words = match self.words(phrase, "deny") {
                    words @ Words::Noun(_) => words,
                    _ => Words::Said,
                };
                (sayer, None, self.charges(sayer, phrase, words))
            }
        };
        if !self.is_made(index) {
            denied.clear();
        }
        denied.sort_unstable();
        Some((index, object, denied))
    }

    /// The statement that somebody says the one at `index`.
    fn sayer(&self, index: usize) -> Option<usize> {
        let holder = holder(&self.statements[index])?;
        let above = self.governors.get(&index)?.iter();
        let says = |&&above: &&usize| {
            entity(&self.statements[above].subject).is_some_and(|entity| &*entity.key == holder)
        };
        above.copied().find(|above| says(&above))
    }

    /// What the denial at `index` denies by such words, in order of the text.
    fn charges(&self, index: usize, phrase: &Phrase, words: Words) -> Vec<usize> {
        let owner = self.owner(phrase);
        let rank = |charge: usize| {
            let statement = &self.statements[charge];
            let about = self.is_about(index, charge);
            let said = owner.is_none() || owner == holder(statement);
            let alleged = is_charged(statement);
            // what one accuses is what one speaks of, not what one adds to it
            let content = self.governors.contains_key(&charge);
            // *the accusation* is one, *the report* and *it* need not be
            let fits = alleged || !matches!(words, Words::Noun(Operator::Allege));
            (about, said, fits, statement.sentence, alleged, content)
        };
        let candidates: Vec<usize> = self
            .near(index, words.reach())
            .filter(|&charge| self.is_charge(index, charge, words))
            .collect();
        let best = candidates
            .iter()
            .copied()
            .max_by_key(|&charge| (rank(charge), self.start(charge)));
        let Some(best) = best else {
            return match words {
                Words::Clause(noun) => self
                    .clause_before(index, phrase, noun)
                    .into_iter()
                    .collect(),
                _ => Vec::new(),
            };
        };
        if self.is_accused_since(index, best) {
            return Vec::new();
        }
        let mut all = candidates;
        all.retain(|&charge| charge == best || self.is_beside(best, charge));
        all.sort_by_key(|&charge| self.start(charge));
        all
    }

    /// The statements of the sentence of the one at `index`, and of as many sentences before.
    fn near(&self, index: usize, reach: usize) -> Range<usize> {
        let sentence = self.statements[index].sentence;
        let statements = self.statements;
        let first = sentence
            .saturating_sub(reach)
            .max(self.discourse.item(sentence));
        let from = statements.partition_point(|statement| statement.sentence < first);
        from..statements.partition_point(|statement| statement.sentence <= sentence)
    }

    fn words(&self, phrase: &Phrase, verb: &str) -> Words<'_> {
        let token = &self.context.sentences[phrase.sentence].tokens[phrase.head];
        let lemma = token.lemma.as_str();
        let lexicon = self.context.lexicon;
        match lexicon.operator(WordClass::Noun, &lemma.to_lowercase(), Complement::That) {
            Some(operator) => Words::Noun(operator),
            None if lemma == "which" || (token.upos != Upos::Pron && lemma != "thing") => {
                Words::Clause(lemma)
            }
            None => Words::Pronoun {
                alleged: lexicon.operator(WordClass::Verb, verb, Complement::Np)
                    != Some(Operator::Deny),
            },
        }
    }

    /// Whose claim it is: *Peru’s claim*.
    fn owner(&self, phrase: &Phrase) -> Option<&str> {
        let sentence = &self.context.sentences[phrase.sentence];
        let owner = sentence
            .children(phrase.head)
            .find(|&child| sentence.tokens[child].deprel == "nmod:poss")?;
        let entities = self.discourse.at((phrase.sentence, owner));
        entities.first().map(|entity| entity.key.as_ref())
    }

    /// Whether the statement at `charge` may be what the denial at `index` answers: somebody else’s word, said before.
    fn is_charge(&self, index: usize, charge: usize, words: Words) -> bool {
        let (denial, statement) = (&self.statements[index], &self.statements[charge]);
        let somebody = statement.attribution.last();
        let denier = entity(&denial.subject).map(|entity| entity.key.as_ref());
        let charged = is_charged(statement)
            || !matches!(words, Words::Pronoun { alleged: true } | Words::Guilt);
        let about = self.is_about(index, charge);
        let of_denier = about || !matches!(words, Words::Guilt | Words::Said);
        // what is said of others is not remembered for long, and of a report not what it said
        let distance = denial.sentence - statement.sentence;
        let at_hand = distance <= 1 || (about && (distance <= REACH || is_charged(statement)));
        self.start(charge) < self.start(index)
            && somebody.is_some()
            && charged
            && at_hand
            && of_denier
            && is_told(statement)
            && !self.is_one_side(denier, holder(statement))
            && !is_background(statement)
            && !self.contains(charge, index)
    }

    /// Whether somebody accuses the denier, after the charge, of what is no statement: *blamed Chile for the fire*.
    fn is_accused_since(&self, index: usize, charge: usize) -> bool {
        let between = self.start(charge)..self.start(index);
        self.near(index, REACH).any(|at| {
            let statement = &self.statements[at];
            statement.predicate.relation.as_deref() == Some("Accuse")
                && statement.content.is_empty()
                && between.contains(&self.start(at))
                && entity(&statement.object).is_some()
                && entity(&statement.object) == entity(&self.statements[index].subject)
        })
    }

    /// What else is charged in one breath: *accused of smuggling gold and hiding arms*.
    fn is_beside(&self, one: usize, other: usize) -> bool {
        let (one_statement, statement) = (&self.statements[one], &self.statements[other]);
        let together = match (self.governors.get(&one), self.governors.get(&other)) {
            (Some(a), Some(b)) => !a.is_disjoint(b),
            _ => false,
        };
        let same = statement.rule == RuleName::Coordination.name()
            && entity(&statement.subject) == entity(&one_statement.subject)
            && statement.certainty == one_statement.certainty;
        statement.sentence == one_statement.sentence
            && statement.attribution == one_statement.attribution
            && (together || same)
    }

    /// The statement of the clause that *which* follows; none where the noun before it is itself what happens (*the
    /// attack, which Chile denies*), or where the clause tells of an accusation.
    fn clause_before(&self, index: usize, phrase: &Phrase, noun: &str) -> Option<usize> {
        if self.context.lexicon.event(&noun.to_lowercase()).is_some() {
            return None;
        }
        let tokens = &self.context.sentences[phrase.sentence].tokens;
        let above = std::iter::successors(tokens[phrase.head].head, |&at| tokens[at].head);
        let stated = |token: usize| {
            let span = tokens[token].span;
            self.near(index, 0).find(|&at| {
                let statement = &self.statements[at];
                statement.predicate.span.contains(span) && !is_background(statement)
            })
        };
        let clause = above
            .take(tokens.len())
            .filter_map(stated)
            .find(|&clause| clause != index && self.start(clause) < self.start(index))?;
        let accuses = self.statements[clause].predicate.relation.as_deref() == Some("Accuse");
        (!accuses && !self.contains(clause, index)).then_some(clause)
    }

    /// The statements of others that the denied content of the statement at `index` contradicts.
    fn contradicted(&self, index: usize) -> Vec<usize> {
        let denial = &self.statements[index];
        let Some(denier) = entity(&denial.subject) else {
            return Vec::new();
        };
        let denied: Vec<&Statement> = self
            .near(index, 0)
            .map(|content| &self.statements[content])
            // *rejected claims that S*: of a noun’s content, the verb is the cue
            .filter(|content| {
                let voice = content.attribution.last();
                content.polarity == Polarity::Negative
                    && holder(content) == Some(denier.key.as_ref())
                    && voice.is_some_and(|voice| denial.predicate.text.starts_with(&*voice.cue))
            })
            .collect();
        if denied.is_empty() {
            return Vec::new();
        }
        let others = (0..self.statements.len()).filter(|&other| {
            let statement = &self.statements[other];
            other != index
                && statement.polarity == Polarity::Positive
                && is_told(statement)
                && holder(statement) != Some(denier.key.as_ref())
                && denied
                    .iter()
                    .any(|denied| self.says_the_same(denied, statement, 2))
                && !self.contains(other, index)
        });
        others.collect()
    }

    /// Whether two statements are of the same doer and deed, and of nothing that rules out that they are one.
    fn says_the_same(&self, one: &Statement, other: &Statement, depth: usize) -> bool {
        let subjects = match (&one.subject, &other.subject) {
            (Some(Slot::Mention(a)), Some(Slot::Mention(b))) => a.entity.key == b.entity.key,
            _ => false,
        };
        let (a, b) = (&one.predicate, &other.predicate);
        let both = one.object.is_some() && other.object.is_some();
        let worded = a.lemma == b.lemma && (both || &*a.lemma != "be");
        let related = a.relation.is_some() && a.relation == b.relation && both;
        subjects
            && (worded || related)
            && self.fit(&one.object, &other.object, depth)
            && !are_apart(&one.qualifiers, &other.qualifiers)
    }

    /// Whether two objects may be one; what is not told rules out nothing.
    fn fit(&self, one: &Option<Slot>, other: &Option<Slot>, depth: usize) -> bool {
        match (one, other) {
            (None, _) | (_, None) => true,
            (Some(Slot::Mention(a)), Some(Slot::Mention(b))) => {
                a.entity.key == b.entity.key || is_part_of_the_words(&a.entity, &b.entity)
            }
            (Some(Slot::Literal { text: a, .. }), Some(Slot::Literal { text: b, .. })) => {
                a.eq_ignore_ascii_case(b)
            }
            (Some(Slot::Statement(a)), Some(Slot::Statement(b))) if depth > 0 => {
                match (self.statements.get(*a), self.statements.get(*b)) {
                    (Some(a), Some(b)) => {
                        a.predicate.lemma == b.predicate.lemma
                            && self.says_the_same(a, b, depth - 1)
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Whether the text says that the denial is made: not that it may come, or should, or did not come.
    fn is_made(&self, index: usize) -> bool {
        let denial = &self.statements[index];
        denial.polarity == Polarity::Positive
            && matches!(
                denial.certainty,
                Certainty::Asserted | Certainty::Hedged | Certainty::Alleged
            )
    }

    /// Whether the charge is about whoever denies it, or somebody of the same side.
    fn is_about(&self, index: usize, charge: usize) -> bool {
        let of = |index: usize| {
            entity(&self.statements[index].subject).map(|entity| entity.key.as_ref())
        };
        let (Some(denier), Some(accused)) = (of(index), of(charge)) else {
            return false;
        };
        self.is_one_side(Some(denier), Some(accused))
    }

    /// Whether two are the same, or one speaks for the other: what one side says, it does not deny itself.
    fn is_one_side(&self, one: Option<&str>, other: Option<&str>) -> bool {
        let (Some(one), Some(other)) = (one, other) else {
            return false;
        };
        let stands_for =
            |one: &str, other: &str| self.sides.get(one).is_some_and(|side| side.contains(other));
        one == other || stands_for(one, other) || stands_for(other, one)
    }

    /// Whether the statement at `inner` is inside the one at `outer`.
    fn contains(&self, outer: usize, inner: usize) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![outer];
        while let Some(at) = open.pop() {
            if at == inner {
                return true;
            }
            let Some(statement) = self.statements.get(at).filter(|_| seen.insert(at)) else {
                continue;
            };
            open.extend(&statement.content);
            for slot in [&statement.subject, &statement.object] {
                if let Some(Slot::Statement(inside)) = slot {
                    open.push(*inside);
                }
            }
        }
        false
    }

    fn start(&self, index: usize) -> usize {
        self.statements[index].predicate.span.start
    }
}

fn entity(slot: &Option<Slot>) -> Option<&Entity> {
    match slot {
        Some(Slot::Mention(mention)) => Some(&mention.entity),
        _ => None,
    }
}

/// The key of whoever holds the statement, if the text names him.
fn holder(statement: &Statement) -> Option<&str> {
    let holder = statement.attribution.last()?.holder.as_ref()?;
    Some(&holder.entity.key)
}

/// Said to be so, with whatever certainty; not feared, wanted or supposed.
fn is_told(statement: &Statement) -> bool {
    matches!(
        statement.certainty,
        Certainty::Alleged | Certainty::Asserted | Certainty::Hedged | Certainty::Possible
    )
}

/// An accusation or a suspicion, not a mere report.
fn is_charged(statement: &Statement) -> bool {
    matches!(
        statement.certainty,
        Certainty::Alleged | Certainty::Possible
    )
}

/// Who somebody is, is no charge.
fn is_background(statement: &Statement) -> bool {
    matches!(
        statement.rule.as_ref(),
        "apposition" | "belonging" | "member" | "title"
    )
}

/// Whether both have a date, and neither is a part of the other: 2 March 2024 is in 2024, not in 2025.
fn are_apart(one: &[Qualifier], other: &[Qualifier]) -> bool {
    let dates = |qualifiers: &[Qualifier]| -> Vec<String> {
        let times = qualifiers.iter().filter_map(|qualifier| qualifier.when);
        times.map(|when| when.to_string()).collect()
    };
    let (one, other) = (dates(one), dates(other));
    let meet = |a: &String, b: &String| {
        let open = |date: &String| date.contains(['/', '~']);
        open(a) || open(b) || a.starts_with(b.as_str()) || b.starts_with(a.as_str())
    };
    !one.is_empty() && !other.is_empty() && !one.iter().any(|a| other.iter().any(|b| meet(a, b)))
}

/// *gold* and *any of the gold*: of two descriptions, one has all words of the other.
fn is_part_of_the_words(one: &Entity, other: &Entity) -> bool {
    let words = |entity: &Entity| -> BTreeSet<String> {
        let words = entity.label.split_whitespace().map(str::to_lowercase);
        let empty = |word: &String| {
            matches!(
                word.as_str(),
                "a" | "an"
                    | "the"
                    | "any"
                    | "some"
                    | "of"
                    | "its"
                    | "his"
                    | "her"
                    | "their"
                    | "such"
            )
        };
        words.filter(|word| !empty(word)).collect()
    };
    let (a, b) = (words(one), words(other));
    let described = !one.global && !other.global && one.kind == other.kind;
    described && !a.is_empty() && !b.is_empty() && (a.is_subset(&b) || b.is_subset(&a))
}

/// For each actor those that he speaks for or is a part of.
fn sides<'a>(
    context: &'a Context,
    statements: &'a [Statement],
) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut sides: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for statement in statements {
        let holder = statement.attribution.last();
        let holder = holder.and_then(|source| source.holder.as_ref());
        let named = holder.map(|mention| &mention.entity);
        for actor in entity(&statement.subject).into_iter().chain(named) {
            if let Some(state) = state_of(context, actor) {
                sides.entry(&actor.key).or_default().insert(state);
            }
        }
    }
    for statement in statements {
        let belongs = matches!(
            statement.predicate.relation.as_deref(),
            Some(
                "spokespersonOf"
                    | "leaderOf"
                    | "holdsOffice"
                    | "affiliatedWith"
                    | "memberOf"
                    | "partOf"
            )
        );
        if let (true, Some(one), Some(whole)) = (
            belongs,
            entity(&statement.subject),
            entity(&statement.object),
        ) {
            sides.entry(&one.key).or_default().insert(&whole.key);
        }
    }
    sides
}

/// *Ministry of Foreign Affairs of Chile*, *Chile’s envoy*, *Chilean officials*: the state that an actor belongs to by
/// its name.
fn state_of<'a>(context: &'a Context, actor: &Entity) -> Option<&'a str> {
    let gazetteer = context.gazetteer;
    if let Some(known) = gazetteer.get(&actor.key) {
        let state = known.stands_for.as_deref();
        return state.or(known.capital_of.as_deref());
    }
    if actor.global && actor.kind != EntityKind::StateOrgan {
        return None;
    }
    let label = actor.label.replace('’', "'");
    let of = label.rsplit_once(" of ").map(|(_, state)| state);
    let own = label.split_once("'s ").map(|(state, _)| state);
    let named = of.into_iter().chain(own);
    let mut named = named.filter_map(|name| gazetteer.named(name));
    let first = label.split(' ').next()?;
    let state = named
        .find(|known| known.kind == EntityKind::State)
        .or_else(|| gazetteer.demonym(first));
    state.map(|known| known.key.as_ref())
}

/// For each statement those that it is the content of.
fn governors(statements: &[Statement]) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut governors: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (governor, statement) in statements.iter().enumerate() {
        for &content in &statement.content {
            governors.entry(content).or_default().insert(governor);
        }
    }
    governors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(label: &str) -> Entity {
        Entity {
            key: format!("doc/x/thing/{label}").into(),
            label: label.into(),
            kind: EntityKind::Thing,
            global: false,
            same_as: None,
        }
    }

    #[test]
    fn a_description_fits_one_that_says_more() {
        for (one, other, fits) in [
            ("gold", "any gold", true),
            ("gold", "smuggled gold", true),
            ("the red trawler", "trawler", true),
            ("red trawler", "blue trawler", false),
            ("the", "the", false),
        ] {
            let (one, other) = (thing(one), thing(other));
            assert_eq!(
                is_part_of_the_words(&one, &other),
                fits,
                "{one:?} {other:?}"
            );
            assert_eq!(
                is_part_of_the_words(&other, &one),
                fits,
                "{one:?} {other:?}"
            );
        }
        let city = Entity {
            global: true,
            ..thing("gold")
        };
        assert!(
            !is_part_of_the_words(&city, &thing("gold")),
            "a name is a name"
        );
    }
}
