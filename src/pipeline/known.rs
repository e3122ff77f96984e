//! What the reader and the gazetteer know of words, for whoever reads a text as prose.

use crate::prose::Words;
use crate::segment;
use crate::tokenize;
use actant_base::syntax::{Sentence, Token, Upos};
use actant_base::text::{Document, Span};
use actant_reader::Reader;
use actant_words::gazetteer::Gazetteer;

/// The reader with its words, and names, if there are any.
pub(super) struct Known<'a> {
    pub(super) reader: &'a Reader,
    pub(super) gazetteer: Option<&'a Gazetteer>,
}

impl Words for Known<'_> {
    fn is_known(&self, word: &str) -> bool {
        self.reader.knows(word) || self.reader.is_common(word)
    }

    fn is_common(&self, word: &str) -> bool {
        self.reader.is_common(word)
    }

    fn name(&self, words: &[&str]) -> Option<Vec<String>> {
        let gazetteer = self.gazetteer?;
        let whole = words.join(" ");
        let whole = whole.trim_end_matches('.');
        if gazetteer.acronym(whole).is_some() {
            return Some(words.iter().map(|word| (*word).to_owned()).collect());
        }
        let small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        if gazetteer.named(whole).is_some() || gazetteer.demonym(whole).is_some() {
            let cased = |word: &String| match word.as_str() {
                "of" | "the" | "and" | "for" | "in" => word.clone(),
                _ => capitalized(word),
            };
            return Some(small.iter().map(cased).collect());
        }
        let [word] = &small[..] else {
            return None;
        };
        if self.reader.is_common(word) {
            return None;
        }
        let known = self.reader.name(word).map(str::to_owned);
        let leader = || gazetteer.leader(word).map(|_| capitalized(word));
        known.or_else(leader).map(|form| vec![form])
    }

    fn goes_on(&self, line: &str, next: &str) -> bool {
        let read = self.read(&format!("{line} {next}"));
        let over = |sentence: &&Sentence| {
            sentence.span.start < line.len() && sentence.span.end > line.len() + 1
        };
        let Some(joined) = read.iter().find(over) else {
            return false;
        };
        let Some(at) = joined
            .tokens
            .iter()
            .position(|token| token.span.start > line.len())
        else {
            return false;
        };
        let (Some(last), Some(first)) = (
            at.checked_sub(1).map(|at| &joined.tokens[at]),
            joined.tokens.get(at),
        ) else {
            return false;
        };
        if cannot_end(last, at) || self.is_known_name(line, next) {
            return true;
        }
        match (self.is_clause(line), self.is_clause(next)) {
            (true, after) => !after,
            // *Ceasefire in Gaza* above *Israel freed two men.*
            (false, true) => is_one_name(last, first, at) && !self.are_two_names(last, first),
            (false, false) => is_one_name(last, first, at) || has_clause(joined),
        }
    }
}

impl Known<'_> {
    /// Whether the last words of `line` and the first of `next` are a name that is known.
    fn is_known_name(&self, line: &str, next: &str) -> bool {
        const MOST: usize = 3;
        let Some(gazetteer) = self.gazetteer else {
            return false;
        };
        let last: Vec<&str> = line.split_whitespace().collect();
        let first: Vec<&str> = next.split_whitespace().take(MOST).collect();
        let is_name = |before: usize, after: usize| {
            let words = [&last[last.len() - before..], &first[..after]].concat();
            let name = words.join(" ");
            let name = name.trim_end_matches(|c: char| !c.is_alphanumeric());
            let name = name
                .strip_suffix("’s")
                .or_else(|| name.strip_suffix("'s"))
                .unwrap_or(name);
            words[0].starts_with(char::is_uppercase) && gazetteer.named(name).is_some()
        };
        (1..=MOST.min(last.len()))
            .any(|before| (1..=first.len()).any(|after| is_name(before, after)))
    }

    /// Whether each of the two is known by itself.
    fn are_two_names(&self, last: &Token, first: &Token) -> bool {
        let is_known = |token: &Token| {
            self.gazetteer
                .is_some_and(|names| names.named(&token.form).is_some())
        };
        is_known(last) && is_known(first)
    }

    fn read(&self, text: &str) -> Vec<Sentence> {
        let document = Document::new("line", text);
        let read = |span: Span| {
            let tokens = tokenize::tokens(&document, span);
            self.reader.read(&document, span, &tokens)
        };
        segment::sentences(&document)
            .into_iter()
            .map(read)
            .collect()
    }

    /// Whether `text` begins with a clause that has its verb and the subject of it.
    fn is_clause(&self, text: &str) -> bool {
        let read = self.read(text);
        read.first().is_some_and(has_clause)
    }
}

/// Whether the root of `sentence` is a finite verb with a subject.
fn has_clause(sentence: &Sentence) -> bool {
    let tokens = &sentence.tokens;
    let Some(root) = tokens.iter().position(|token| token.head.is_none()) else {
        return false;
    };
    let children = || tokens.iter().filter(|token| token.head == Some(root));
    let is_finite = |token: &Token| token.feats.contains("VerbForm=Fin");
    let is_auxiliary = |token: &Token| matches!(token.relation(), "aux" | "cop");
    let is_verb =
        is_finite(&tokens[root]) || children().any(|it| is_auxiliary(it) && is_finite(it));
    is_verb && children().any(|token| token.relation() == "nsubj")
}

/// Whether no sentence or headline ends with `token`, the one before `next`.
fn cannot_end(token: &Token, next: usize) -> bool {
    let is_mark = matches!(token.upos, Upos::Det | Upos::Cconj | Upos::Sconj) || token.form == ",";
    let is_before = token.head.is_some_and(|head| head >= next);
    is_mark || (is_before && matches!(token.upos, Upos::Adp | Upos::Aux | Upos::Part))
}

/// Whether the tokens around `next` belong to one name.
fn is_one_name(last: &Token, first: &Token, next: usize) -> bool {
    let goes_on = first.name.is_some() && first.name == last.name && !first.name_begin;
    let is_inside = matches!(first.relation(), "flat" | "compound")
        && first.head.is_some_and(|head| head < next);
    let leads = matches!(last.relation(), "compound" | "flat")
        && last.head.is_some_and(|head| head >= next);
    let is_capital = |token: &Token| token.form.starts_with(char::is_uppercase);
    is_capital(last) && is_capital(first) && (goes_on || is_inside || leads)
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
