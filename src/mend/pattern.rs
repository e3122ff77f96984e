//! Repairs as data: a pattern of a tree, what else must hold, and what is written then.
//!
//! A pattern is a row of words. Word 0 is the token that the repair is tried on; each further word is found from one
//! before it, by an edge of the tree or by its place in the text: the first in order of the text that fits. There is
//! no search back, so a pattern costs no more than its words. Known notations of the kind are Semgrex (CoreNLP) and the
//! dependency matcher of spaCy.

use crate::Draft;
use crate::site::{AUXILIARY, NOUN, Sites, VERB};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::Relations;
use actant_words::lexicon::{Complement, Group, Lexicon, WordClass};

/// Patterns have no more words than this.
const WORDS: usize = 8;

/// What a word of a pattern must be; what is not given does not matter.
#[derive(Clone, Copy)]
pub struct Word {
    relations: Relations,
    deprel: Option<&'static str>,
    upos: Option<Upos>,
    tags: &'static [&'static str],
    lemmas: &'static [&'static str],
    forms: &'static [&'static str],
    group: Option<Group>,
}

/// Any word.
pub const WORD: Word = Word {
    relations: Relations::MAX,
    deprel: None,
    upos: None,
    tags: &[],
    lemmas: &[],
    forms: &[],
    group: None,
};

/// A word with one of `relations` to its head.
pub const fn by(relations: Relations) -> Word {
    Word { relations, ..WORD }
}

impl Word {
    /// Whose relation, with its subtype, is `deprel`.
    pub const fn as_a(mut self, deprel: &'static str) -> Self {
        self.deprel = Some(deprel);
        self
    }

    /// With this part of speech.
    pub const fn upos(mut self, upos: Upos) -> Self {
        self.upos = Some(upos);
        self
    }

    /// With one of these tags of the Penn Treebank.
    pub const fn tag(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// With one of these lemmas.
    pub const fn lemma(mut self, lemmas: &'static [&'static str]) -> Self {
        self.lemmas = lemmas;
        self
    }

    /// With one of these forms, in lower case.
    pub const fn form(mut self, forms: &'static [&'static str]) -> Self {
        self.forms = forms;
        self
    }

    /// With a lemma of this group.
    pub const fn of(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }

    fn fits(&self, draft: &Draft, lexicon: &Lexicon, index: usize) -> bool {
        let token = &draft.tokens[index];
        let any = |words: &[&str], word: &dyn Fn() -> String| {
            words.is_empty() || words.contains(&word().as_str())
        };
        (self.relations == Relations::MAX || token.is(self.relations))
            && self.deprel.is_none_or(|deprel| token.deprel == deprel)
            && self.upos.is_none_or(|upos| token.upos == upos)
            && (self.tags.is_empty() || self.tags.contains(&token.xpos.as_str()))
            && any(self.forms, &|| token.lower_form().into_owned())
            && any(self.lemmas, &|| token.lower_lemma().into_owned())
            && self
                .group
                .is_none_or(|group| lexicon.is_in(group, &token.lower_lemma()))
    }
}

/// How a word is found from one before it in the pattern, given by its number.
#[derive(Clone, Copy)]
enum From {
    Head(usize),
    Dependent(usize),
    Next(usize),
}

/// A word and where to look for it.
#[derive(Clone, Copy)]
pub struct Node {
    from: From,
    word: Word,
    before: Option<usize>,
    after: Option<usize>,
    /// Whether the pattern needs it, does without, or forbids it.
    need: Need,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Must,
    May,
    MustNot,
}

const fn node(from: From, word: Word) -> Node {
    Node {
        from,
        word,
        before: None,
        after: None,
        need: Need::Must,
    }
}

/// The head of word `of`.
pub const fn head(of: usize, word: Word) -> Node {
    node(From::Head(of), word)
}

/// The first dependent of word `of` that fits.
pub const fn dependent(of: usize, word: Word) -> Node {
    node(From::Dependent(of), word)
}

/// The token right behind word `of`.
pub const fn next(of: usize, word: Word) -> Node {
    node(From::Next(of), word)
}

impl Node {
    /// In front of word `other`.
    pub const fn before(mut self, other: usize) -> Self {
        self.before = Some(other);
        self
    }

    /// Behind word `other`.
    pub const fn after(mut self, other: usize) -> Self {
        self.after = Some(other);
        self
    }

    /// If there is one.
    pub const fn maybe(mut self) -> Self {
        self.need = Need::May;
        self
    }

    /// There must be none.
    pub const fn none(mut self) -> Self {
        self.need = Need::MustNot;
        self
    }
}

/// What is written to the words of a pattern; what is not there is not written to.
#[derive(Clone, Copy)]
pub enum Do {
    /// The first word hangs from the second, by a relation.
    Hang(usize, usize, &'static str),
    /// The first word hangs from the second, by the relation that it has.
    Move(usize, usize),
    /// A word has another relation.
    Relate(usize, &'static str),
    /// The first word takes the head and the relation of the second.
    Replace(usize, usize),
    /// The dependents of the first word for which this holds hang from the second.
    Gather(usize, usize, fn(&Match, usize) -> bool),
    /// A word is of another part of speech.
    Retag(usize, Upos),
    /// A word has another tag of the Penn Treebank.
    Inflect(usize, &'static str),
}

/// A repair as data.
pub struct Pattern {
    /// The token that it is tried on.
    pub word: Word,
    /// The others.
    pub nodes: &'static [Node],
    /// What else must hold.
    pub holds: fn(&Match) -> bool,
    /// What is written, in this order.
    pub then: &'static [Do],
}

/// Nothing else must hold.
pub const ALWAYS: fn(&Match) -> bool = |_| true;

/// The words of a sentence that fit a pattern.
pub struct Match<'a> {
    /// The sentence.
    pub draft: &'a Draft<'a>,
    /// The word lists.
    pub lexicon: &'a Lexicon,
    words: [Option<usize>; WORDS],
}

impl Match<'_> {
    /// The token of a word that the pattern needs.
    pub fn at(&self, word: usize) -> usize {
        self.words[word].unwrap_or_default()
    }

    /// The head of a word.
    pub fn head(&self, word: usize) -> Option<usize> {
        self.draft.tokens[self.at(word)].head
    }

    /// What a word, as a verb, makes of a complement is known.
    pub fn takes(&self, word: usize, complement: Complement) -> bool {
        let lemma = self.lemma(word);
        self.lexicon.takes(WordClass::Verb, &lemma, complement)
    }

    /// Whether a word is a verb of saying or thinking: one with a clause as its content.
    pub fn says(&self, word: usize) -> bool {
        self.draft.tokens[self.at(word)].upos == Upos::Verb && self.takes(word, Complement::That)
    }

    /// The lemma of a word, in lower case.
    pub fn lemma(&self, word: usize) -> String {
        self.draft.tokens[self.at(word)].lower_lemma().into_owned()
    }

    /// The first token of what a word heads.
    pub fn start(&self, word: usize) -> usize {
        let index = self.at(word);
        self.draft.subtree(index).first().copied().unwrap_or(index)
    }

    /// The last token of what a word heads.
    pub fn end(&self, word: usize) -> usize {
        let index = self.at(word);
        self.draft.subtree(index).last().copied().unwrap_or(index)
    }

    /// Whether what a word heads begins with a comma, or behind one.
    pub fn follows_comma(&self, word: usize) -> bool {
        let (start, tokens) = (self.start(word), &self.draft.tokens);
        tokens[start].form == "," || start > 0 && tokens[start - 1].form == ","
    }
}

impl Pattern {
    /// Where it can be at work.
    pub const fn sites(&self) -> Sites {
        match self.word.upos {
            _ if self.word.relations != Relations::MAX => self.word.relations,
            Some(Upos::Verb) => VERB,
            Some(Upos::Noun | Upos::Propn) => NOUN,
            Some(Upos::Aux) => AUXILIARY,
            _ => Sites::MAX,
        }
    }

    /// Writes what the pattern says if it fits the token at `index`.
    pub fn apply(&self, draft: &mut Draft, index: usize, lexicon: &Lexicon) {
        let Some(words) = self.words(draft, index, lexicon) else {
            return;
        };
        for step in self.then {
            write(step, draft, &words, lexicon);
        }
    }

    /// The words of the pattern, if it fits.
    fn words(
        &self,
        draft: &Draft,
        index: usize,
        lexicon: &Lexicon,
    ) -> Option<[Option<usize>; WORDS]> {
        if !self.word.fits(draft, lexicon, index) {
            return None;
        }
        let mut words = [None; WORDS];
        words[0] = Some(index);
        for (place, node) in self.nodes.iter().enumerate() {
            let found = node.find(draft, &words, lexicon);
            match (node.need, found) {
                (Need::Must, None) | (Need::MustNot, Some(_)) => return None,
                _ => words[place + 1] = found,
            }
        }
        let found = Match {
            draft,
            lexicon,
            words,
        };
        (self.holds)(&found).then_some(words)
    }
}

impl Node {
    fn find(
        &self,
        draft: &Draft,
        words: &[Option<usize>; WORDS],
        lexicon: &Lexicon,
    ) -> Option<usize> {
        let fits = |&index: &usize| {
            let before = self.before.and_then(|other| words[other]);
            let after = self.after.and_then(|other| words[other]);
            before.is_none_or(|other| index < other)
                && after.is_none_or(|other| index > other)
                && self.word.fits(draft, lexicon, index)
        };
        match self.from {
            From::Head(of) => draft.tokens[words[of]?].head.filter(fits),
            From::Dependent(of) => draft.children(words[of]?).find(fits),
            From::Next(of) => Some(words[of]? + 1)
                .filter(|&at| at < draft.tokens.len())
                .filter(fits),
        }
    }
}

fn write(step: &Do, draft: &mut Draft, words: &[Option<usize>; WORDS], lexicon: &Lexicon) {
    let (Do::Hang(word, ..)
    | Do::Move(word, _)
    | Do::Relate(word, _)
    | Do::Replace(word, _)
    | Do::Gather(word, ..)
    | Do::Retag(word, _)
    | Do::Inflect(word, _)) = *step;
    let Some(at) = words[word] else {
        return;
    };
    match *step {
        Do::Hang(_, head, deprel) => {
            draft.tokens[at].head = words[head];
            draft.tokens[at].deprel = deprel.into();
        }
        Do::Move(_, head) => draft.tokens[at].head = words[head],
        Do::Relate(_, deprel) => draft.tokens[at].deprel = deprel.into(),
        Do::Replace(_, other) => {
            let Some(other) = words[other] else {
                return;
            };
            let (head, deprel) = (draft.tokens[other].head, draft.tokens[other].deprel.clone());
            draft.tokens[at].head = head;
            draft.tokens[at].deprel = deprel;
        }
        Do::Gather(_, head, which) => {
            let found = Match {
                draft: &*draft,
                lexicon,
                words: *words,
            };
            let moved: Vec<usize> = draft.children(at).filter(|&it| which(&found, it)).collect();
            for child in moved {
                draft.tokens[child].head = words[head];
            }
        }
        Do::Retag(_, upos) => draft.tokens[at].upos = upos,
        Do::Inflect(_, tag) => tag.clone_into(&mut draft.tokens[at].xpos),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Pattern {
        /// Whether each word is found from one before it that must be there or may be, and what is written to is a word.
        pub fn is_sound(&self) -> bool {
            let known = |word: usize, place: usize| {
                word == 0 || word <= place && self.nodes[word - 1].need != Need::MustNot
            };
            let nodes = self.nodes.iter().enumerate().all(|(place, node)| {
                let (From::Head(of) | From::Dependent(of) | From::Next(of)) = node.from;
                let others = [node.before, node.after].into_iter().flatten();
                known(of, place) && others.into_iter().all(|other| known(other, place))
            });
            let written = self.then.iter().all(|step| {
                let last = self.nodes.len();
                match *step {
                    Do::Hang(a, b, _)
                    | Do::Move(a, b)
                    | Do::Replace(a, b)
                    | Do::Gather(a, b, _) => known(a, last) && known(b, last),
                    Do::Relate(a, _) | Do::Retag(a, _) | Do::Inflect(a, _) => known(a, last),
                }
            });
            self.nodes.len() < WORDS && nodes && written && !self.then.is_empty()
        }
    }

    #[test]
    fn a_pattern_that_looks_ahead_is_not_sound() {
        let pattern = |nodes: &'static [Node]| Pattern {
            word: WORD,
            nodes,
            holds: ALWAYS,
            then: &[Do::Move(0, 1)],
        };
        const BACK: &[Node] = &[head(0, WORD)];
        const AHEAD: &[Node] = &[head(1, WORD)];
        const NOWHERE: &[Node] = &[head(0, WORD).none()];
        assert!(pattern(BACK).is_sound());
        assert!(!pattern(AHEAD).is_sound());
        assert!(!pattern(NOWHERE).is_sound());
    }
}
