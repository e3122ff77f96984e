//! Whose words a message is (R25): *I* and *we* in *The message reads, in part: “…”* are whoever sent it, though only the
//! sentence before may say who did (*The President sent greetings to the nurses*).

use super::phrase;
use super::source::{is_issuing, is_message};
use actant_base::statement::Phrase;
use actant_base::syntax::relation::{AUX, DET, NMOD, NSUBJ, OBJ, OBL};
use actant_base::syntax::{Sentence, Tree, Upos};
use actant_base::text::Document;
use actant_words::lexicon::{Group, Lexicon};

/// Who sent a message is looked for in so many sentences before it.
const BEFORE: usize = 4;

/// The sentences of a document, for whoever asks whose words a message is.
#[derive(Clone, Copy)]
pub struct Messages<'a> {
    pub document: &'a Document,
    pub sentences: &'a [Sentence],
    pub lexicon: &'a Lexicon,
}

impl Messages<'_> {
    /// *the captain's message reads as follows*: the captain speaks. Anybody who is no message speaks for himself.
    pub fn sender(&self, speaker: Phrase) -> Phrase {
        let number = speaker.sentence;
        let tree = Tree::new(&self.sentences[number]);
        let is_it = tree.form(speaker.head) == "it" && is_read(&tree, speaker.head);
        if !is_it && !is_message(tree.lemma(speaker.head)) {
            return speaker;
        }
        if let Some(owner) = owner(&tree, speaker.head) {
            return self.named(&tree, number, owner);
        }
        // *the report says*: a report that nobody sends speaks for itself
        let sent = is_it || self.is_sent(tree.lemma(speaker.head));
        if !sent || !is_known(&tree, speaker.head) {
            return speaker;
        }
        self.sent_before(number, speaker.head).unwrap_or(speaker)
    }

    fn named(&self, tree: &Tree, number: usize, head: usize) -> Phrase {
        phrase::core(self.document, self.lexicon, tree, number, head)
    }

    fn is_sent(&self, noun: &str) -> bool {
        self.lexicon.is_in(Group::Letter, noun)
    }

    /// Who sent the message that token `head` of sentence `number` speaks of: whoever did so last before it, in words that
    /// no quotation holds.
    fn sent_before(&self, number: usize, head: usize) -> Option<Phrase> {
        let quoted = &self.document.quotes().quotations;
        let first = number.saturating_sub(BEFORE);
        (first..=number).rev().find_map(|before| {
            let tree = Tree::new(&self.sentences[before]);
            let end = if before == number { head } else { tree.len() };
            let outside = |&at: &usize| {
                let span = tree.token(at).span;
                !quoted.iter().any(|quotation| quotation.contains(span))
            };
            let sender = (0..end)
                .rev()
                .filter(outside)
                .find_map(|at| self.sender_at(&tree, at))?;
            Some(self.named(&tree, before, sender))
        })
    }

    /// Who sends the message that the word at `at` is, or that its verb is enough to tell of (*congratulated the crew*).
    fn sender_at(&self, tree: &Tree, at: usize) -> Option<usize> {
        let token = tree.token(at);
        if token.upos == Upos::Verb {
            let greets = self.lexicon.is_in(Group::Greeting, tree.lemma(at));
            return subject(tree, at).filter(|_| greets);
        }
        if token.upos != Upos::Noun || !self.is_sent(tree.lemma(at)) {
            return None;
        }
        let verb = tree.head(at);
        let verb = verb.filter(|&verb| tree.token(verb).upos == Upos::Verb);
        let sender = verb.and_then(|verb| {
            let within = matches!(tree.case(at).as_deref(), Some("in" | "with" | "by"));
            let sends = is_issuing(tree.lemma(verb))
                || self.lexicon.is_in(Group::Sending, tree.lemma(verb));
            match () {
                () if tree.is(at, OBJ) && sends => subject(tree, verb),
                () if tree.is(at, OBL) && within => subject(tree, verb),
                () if tree.is(at, NSUBJ) && sends => tree.agents(verb).first().copied(),
                () => None,
            }
        });
        sender.or_else(|| owner(tree, at))
    }
}

/// Whose a message is by its own words: *the President’s message*, *a letter from the union*.
fn owner(tree: &Tree, noun: usize) -> Option<usize> {
    let mut owners = tree.by(noun, NMOD).filter(|&owner| {
        tree.deprel(owner) == "nmod:poss"
            || matches!(tree.case(owner).as_deref(), Some("by" | "from"))
            // *a message of the union*, no *message of greetings*
            || (tree.case(owner).as_deref() == Some("of")
                && (tree.token(owner).name.is_some() || tree.has(owner, DET)))
    });
    owners.find(|&owner| !matches!(tree.form(owner), "its" | "whose"))
}

/// The subject of a verb in the active voice, that is no message itself.
fn subject(tree: &Tree, verb: usize) -> Option<usize> {
    let subject = tree.subjects(verb).first().copied();
    subject.filter(|&subject| !tree.is_passive(verb) && !is_message(tree.lemma(subject)))
}

/// *the message*, *this letter*: one that was spoken of.
fn is_known(tree: &Tree, noun: usize) -> bool {
    let mut articles = tree.by(noun, DET);
    tree.token(noun).upos == Upos::Pron
        || articles.any(|article| matches!(tree.lemma(article), "the" | "this" | "that"))
}

/// *it reads*: what has words to be read.
fn is_read(tree: &Tree, subject: usize) -> bool {
    let verb = tree.head(subject);
    verb.is_some_and(|verb| tree.lemma(verb) == "read" && !tree.has(verb, OBJ | AUX))
}
