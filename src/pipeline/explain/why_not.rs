//! Why words of a sentence are in no statement: the clauses that were read, and what spoke against stating something.

use super::path::{self, Edge};
use super::{Named, Place};
use crate::Analysis;
use actant_base::statement::{Omission, Slot};
use actant_base::syntax::{Sentence, Tree, Upos};
use actant_base::text::{CharIndex, Document};
use actant_words::lexicon::Lexicon;
use serde::Serialize;

/// What was looked at in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyNot {
    /// Where it stands.
    pub sentence: Place,
    /// The words that were asked for.
    pub asked: Vec<Word>,
    /// The way between two words that were asked for.
    pub between: Vec<Edge>,
    /// The statements, by id, that hold all the words that were asked for.
    pub joined: Vec<usize>,
    /// The heads of the clauses, in the order in which they were read. Of two words that were asked for, those between
    /// them.
    pub clauses: Vec<Word>,
    /// Verbs, forms of *be* and nouns of happenings that head no clause.
    pub others: Vec<Word>,
    /// How many statements were left out because the sentence has too many.
    pub left_out: usize,
}

/// A word and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// As written.
    pub word: String,
    /// Its number in the sentence, from one, as `explain` shows it.
    pub token: usize,
    /// Its part of speech, as read.
    pub upos: &'static str,
    /// Its relation, as read or repaired.
    pub relation: String,
    /// The word that it hangs from.
    pub head: Option<String>,
    /// The rule that led to the clause that it heads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Named>,
    /// The statements, by id, that are made of it.
    pub states: Vec<usize>,
    /// The statements, by id, that it is in as part of a phrase, with the phrase.
    pub parts: Vec<Part>,
    /// What spoke against stating something, or more.
    pub reasons: Vec<Reason>,
}

/// A phrase that a word is part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The statement.
    pub statement: usize,
    /// `subject` or `object`.
    pub part: &'static str,
    /// The phrase.
    pub phrase: String,
    /// Whether the word is no more than a modifier in it.
    pub is_modifier: bool,
}

/// What spoke against a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// For tools.
    pub code: Omission,
    /// For people; it goes on after the word.
    pub text: &'static str,
}

/// The first token of each place in the sentence where `words` stand, by the word that the others hang from.
pub fn find(sentence: &Sentence, words: &str) -> Vec<usize> {
    let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let tokens = &sentence.tokens;
    let fits = |start: &usize| {
        let here = tokens.get(*start..*start + wanted.len());
        !wanted.is_empty()
            && here.is_some_and(|here| {
                let forms = here.iter().map(|token| token.form.to_lowercase());
                forms.eq(wanted.iter().cloned())
            })
    };
    let head = |start: usize| {
        let inside = start..start + wanted.len();
        let top = inside.clone().find(|&index| {
            tokens[index]
                .head
                .is_none_or(|head| !inside.contains(&head))
        });
        top.unwrap_or(start)
    };
    (0..tokens.len()).filter(fits).map(head).collect()
}

/// What was looked at in the sentence `number`, of the tokens `asked` or, if none is, of all that could state something.
pub fn why_not(
    lexicon: &Lexicon,
    document: &Document,
    analysis: &Analysis,
    number: usize,
    asked: &[usize],
) -> WhyNot {
    let tree = Tree::new(&analysis.sentences[number]);
    let looked = Looked {
        analysis,
        tree: &tree,
        number,
    };
    let between = match asked {
        [first, second] => path::between(&tree, *first, *second),
        _ => Vec::new(),
    };
    // of one word, its own clause; of two, those on the way
    let on_way = |token: usize| asked.is_empty() || between.iter().any(|edge| edge.target == token);
    let trace = &analysis.traces[number];
    let clauses = trace.clauses.iter().map(|(token, _)| *token);
    let clauses: Vec<usize> = clauses
        .filter(|&token| on_way(token) && !asked.contains(&token))
        .collect();
    let is_other = |&token: &usize| {
        on_way(token)
            && could_state(lexicon, &tree, token)
            && !clauses.contains(&token)
            && !asked.contains(&token)
    };
    let others: Vec<usize> = (0..tree.len()).filter(is_other).collect();
    let words = |tokens: &[usize]| tokens.iter().map(|&token| looked.word(token)).collect();
    let asked_words: Vec<Word> = words(asked);
    let index = CharIndex::new(document.source());
    WhyNot {
        sentence: Place::new(document, &index, analysis.sentences[number].span),
        joined: joined(&asked_words),
        asked: asked_words,
        between,
        others: words(&others),
        clauses: words(&clauses),
        left_out: analysis.left_out(number),
    }
}

/// Verbs, forms of *be*, nouns that name a happening.
fn could_state(lexicon: &Lexicon, tree: &Tree, token: usize) -> bool {
    match tree.token(token).upos {
        Upos::Verb | Upos::Aux => true,
        Upos::Noun => lexicon.event(tree.lemma(token)).is_some(),
        _ => false,
    }
}

/// The statements that all the words have a part in.
fn joined(words: &[Word]) -> Vec<usize> {
    let of = |word: &Word| -> Vec<usize> {
        let parts = word.parts.iter().map(|part| part.statement);
        parts.chain(word.states.iter().copied()).collect()
    };
    let mut words = words.iter();
    let Some(first) = words.next() else {
        return Vec::new();
    };
    let mut all = of(first);
    for word in words {
        let these = of(word);
        all.retain(|id| these.contains(id));
    }
    all.sort_unstable();
    all.dedup();
    all
}

struct Looked<'a> {
    analysis: &'a Analysis,
    tree: &'a Tree<'a>,
    number: usize,
}

impl Looked<'_> {
    fn word(&self, index: usize) -> Word {
        let token = self.tree.token(index);
        let trace = &self.analysis.traces[self.number];
        let rule = trace.clauses.iter().find(|(clause, _)| *clause == index);
        let propositions = trace.stated.iter().filter(|(word, _)| *word == index);
        let propositions: Vec<usize> = propositions.map(|(_, made)| *made).collect();
        let dropped = self.analysis.dropped.iter();
        let dropped = dropped
            .filter(|(proposition, _)| propositions.contains(proposition))
            .map(|(_, reason)| *reason);
        let mut reasons: Vec<Omission> = trace.reasons(index).chain(dropped).collect();
        reasons.sort_unstable();
        reasons.dedup();
        if reasons.len() > 1 {
            // that a noun heads no clause goes without saying
            reasons.retain(|reason| *reason != Omission::NoPredicate);
        }
        Word {
            word: token.form.clone(),
            token: index + 1,
            upos: token.upos.as_str(),
            relation: token.deprel.to_string(),
            head: token.head.map(|head| self.tree.token(head).form.clone()),
            rule: rule.map(|(_, rule)| Named::of("rule", rule.name())),
            states: self.states(index, &propositions),
            parts: self.parts(index),
            reasons: reasons
                .into_iter()
                .map(|code| Reason {
                    code,
                    text: code.reason(),
                })
                .collect(),
        }
    }

    /// The statements made of the propositions, and those whose predicate the word is in.
    fn states(&self, index: usize, propositions: &[usize]) -> Vec<usize> {
        let span = self.tree.token(index).span;
        let statements = &self.analysis.reading.statements;
        let origins = self.analysis.origins.iter().zip(statements).enumerate();
        let made = origins.filter(|(_, (origin, statement))| {
            propositions.contains(origin)
                || (statement.sentence == self.number && statement.predicate.span.contains(span))
        });
        made.map(|(id, _)| id).collect()
    }

    fn parts(&self, index: usize) -> Vec<Part> {
        let token = self.tree.token(index);
        let statements = self.analysis.reading.statements.iter().enumerate();
        let mut all = Vec::new();
        for (id, statement) in statements.filter(|(_, it)| it.sentence == self.number) {
            let slots = [
                ("subject", &statement.subject),
                ("object", &statement.object),
            ];
            for (part, slot) in slots {
                let (span, phrase) = match slot {
                    Some(Slot::Mention(mention)) => (mention.span, &*mention.text),
                    Some(Slot::Literal { span, text }) => (*span, text.as_str()),
                    _ => continue,
                };
                if span.contains(token.span) {
                    let above = token.head.map(|head| self.tree.token(head).span);
                    all.push(Part {
                        statement: id,
                        part,
                        phrase: phrase.to_owned(),
                        is_modifier: above.is_some_and(|above| span.contains(above)),
                    });
                }
            }
        }
        all
    }
}
