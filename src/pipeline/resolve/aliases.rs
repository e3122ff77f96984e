//! Other names that a text gives its own actors: *the Nile Resistance Army, or NRA*, *Kelvin Motors Inc* and
//! *Kelvin Motors*, *Securities and Exchange Commission* and *SEC*.

use super::Context;
use actant_base::statement::{Entity, EntityKind, Step};
use actant_base::syntax::{Indexed, NameKind, Sentence, Token, Upos};
use actant_words::gazetteer::folded;
use actant_words::lexicon::{Group, Lexicon};
use std::collections::BTreeMap;
use std::ops::Range;

/// An alias has no more tokens.
const LONGEST: usize = 5;

/// What a document calls those that it has named, so far.
#[derive(Default)]
pub(super) struct Aliases {
    /// As written, without the article: an acronym is told from a word by its capitals.
    introduced: BTreeMap<String, Entity>,
    /// Folded; nobody if two are called so.
    short: BTreeMap<String, Option<Entity>>,
    /// Letters in capitals, by which nobody said that anybody goes; nobody if they fit two.
    initials: BTreeMap<String, Option<Entity>>,
}

impl Aliases {
    /// Bodies whose long names stand anywhere in the document, with what they may be called for short.
    pub fn of(context: &Context) -> Self {
        let mut aliases = Self::default();
        for sentence in context.sentences {
            let tokens = &sentence.tokens;
            let starts = (0..tokens.len())
                .filter(|&at| tokens[at].name_begin && tokens[at].name == Some(NameKind::Org));
            for at in starts {
                let end = super::runs::tag_end(tokens, at);
                let span = tokens[at].span.cover(tokens[end - 1].span);
                let name = context.document.slice(span);
                if context.gazetteer.named(name).is_none() {
                    let entity = super::names::new(name, EntityKind::Organisation);
                    aliases.shorten(&entity, context.lexicon);
                }
            }
        }
        aliases
    }

    /// Remembers what is behind the name of `entity` that ends at `end`, and what its name makes.
    pub fn add(&mut self, context: &Context, sentence: &Indexed, end: usize, entity: &Entity) {
        if let Some(alias) = alias_after(context.lexicon, sentence, end) {
            let text = written(&sentence.tokens[alias]);
            self.introduced
                .entry(text)
                .or_insert_with(|| entity.clone());
        }
        let body = !matches!(
            entity.kind,
            EntityKind::Person | EntityKind::State | EntityKind::Place
        );
        // *the Wildlife Service*, after *Kenya’s Wildlife Service*
        let organ = entity.label.rsplit_once(" of ");
        let organ = organ.filter(|_| entity.key.starts_with("organ/"));
        if let Some((name, _)) = organ {
            only(&mut self.short, folded(name), entity);
        }
        let name = organ.map_or(&*entity.label, |(name, _)| name);
        if body && let Some(letters) = initials(name) {
            only(&mut self.initials, letters, entity);
        }
    }

    /// The end of the alias that begins at `at`, and whose it is.
    pub fn at(&self, tokens: &[Token], at: usize) -> Option<(usize, Entity, Step)> {
        if self.introduced.is_empty() && self.initials.is_empty() {
            return None;
        }
        let limit = (at + LONGEST).min(tokens.len());
        let inside = |end: usize| {
            tokens.get(end).is_some_and(|next| {
                next.name.is_some() && !next.name_begin && tokens[end - 1].name.is_some()
            })
        };
        let ends = (at + 1..=limit).rev().filter(|&end| !inside(end));
        let introduced = ends.clone().find_map(|end| {
            let entity = self.introduced.get(&written(&tokens[at..end]))?;
            Some((end, entity.clone(), Step::Introduced))
        });
        introduced.or_else(|| {
            let form = &tokens[at].form;
            let acronym = form.len() >= 3 && form.bytes().all(|c| c.is_ascii_uppercase());
            let letters = acronym && !inside(at + 1) && tokens[at].upos == Upos::Propn;
            let entity = self.initials.get(form).filter(|_| letters)?.clone()?;
            Some((at + 1, entity, Step::Initials))
        })
    }

    /// The one body whose longer name begins so.
    pub fn shortened(&self, name: &str) -> Option<&Entity> {
        self.short.get(&folded(name))?.as_ref()
    }

    /// *Kelvin Motors Inc* is *Kelvin Motors* too; of *Avanta Group* the first word is left.
    fn shorten(&mut self, entity: &Entity, lexicon: &Lexicon) {
        let words: Vec<&str> = entity.label.split(' ').collect();
        let legal = |word: &&str| {
            let word = folded(word);
            lexicon.is_in(Group::Corporate, word.trim_end_matches(['.', ',']))
        };
        let last = words.iter().rev().take_while(|word| legal(word)).count();
        // *Saha Airlines* is *Saha*: a noun for what bodies are
        let body = |word: &&&str| {
            let kind = lexicon.kind(&folded(word)).or_else(|| {
                let folded = folded(word);
                lexicon.kind(folded.trim_end_matches('s'))
            });
            let named = matches!(kind, Some(EntityKind::Organisation | EntityKind::Media));
            // *Kelvin Motors* is *Kelvin*, *General Motors* no general
            let title = || lexicon.is_in(Group::Title, &folded(words[0]));
            named || lexicon.is_in(Group::Trade, &folded(word)) && !title()
        };
        let class = words.last().filter(|_| last == 0).filter(|word| body(word));
        let kept = words.len() - last - usize::from(class.is_some() && words.len() == 2);
        let last = words.len() - kept;
        if last == 0 || kept == 0 {
            return;
        }
        let name = words[..kept].join(" ");
        only(&mut self.short, folded(name.trim_end_matches(',')), entity);
    }
}

fn only(table: &mut BTreeMap<String, Option<Entity>>, name: String, entity: &Entity) {
    let held = table.entry(name).or_insert_with(|| Some(entity.clone()));
    if held.as_ref().is_some_and(|other| other.key != entity.key) {
        *held = None;
    }
}

/// Tokens as they are written, with single blanks.
fn written(tokens: &[Token]) -> String {
    let mut text = String::new();
    for (number, token) in tokens.iter().enumerate() {
        if number > 0 && tokens[number - 1].span.end < token.span.start {
            text.push(' ');
        }
        text.push_str(&token.form);
    }
    text
}

/// The capitals of a name of at least three words; small words have none (*Party of Unity and Work*: PUW).
fn initials(name: &str) -> Option<String> {
    let words = name.split([' ', '-']);
    let firsts = words.filter_map(|word| word.chars().next());
    let letters: String = firsts.filter(|first| first.is_uppercase()).collect();
    (letters.chars().count() >= 3 && letters.is_ascii()).then_some(letters)
}

/// The other name that stands right behind the name that ends at `end`: in brackets, after *also known as*, after *or*.
fn alias_after(lexicon: &Lexicon, sentence: &Sentence, end: usize) -> Option<Range<usize>> {
    let tokens = &sentence.tokens;
    let form = |at: usize| tokens.get(at).map_or("", |token| token.form.as_str());
    let open = form(end);
    let start = end + usize::from(matches!(open, "(" | "," | "["));
    let (mut at, cue) = after_cue(lexicon, tokens, start);
    let bracket = open == "(" || open == "[";
    let alone = cue.as_deref().is_none_or(|cue| cue == "or" && open != ",");
    if alone && !bracket {
        return None;
    }
    while matches!(form(at), "the" | "The" | "“" | "‘" | "\"") {
        at += 1;
    }
    let one = |at: usize| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.form.chars().filter(|c| c.is_uppercase()).count() >= 2)
    };
    let named = |at: &usize| {
        let capital = form(*at).starts_with(char::is_uppercase);
        capital || matches!(form(*at), "al" | "-" | "al-") && *at > start
    };
    let run = (at..tokens.len().min(at + LONGEST)).take_while(named);
    let stop = at + run.count();
    let closed = matches!(form(stop), ")" | "]" | "," | "”" | "’" | ".")
        || tokens
            .get(stop)
            .is_some_and(|next| next.upos != Upos::Propn);
    // *or* and brackets alone stand before many things: only an acronym is another name
    let plain = cue.is_none_or(|cue| cue == "or");
    let acronym = stop == at + 1 && one(at);
    let found = stop > at && closed && (acronym || !plain);
    (found && (!bracket || !plain || matches!(form(stop), ")" | "]"))).then_some(at..stop)
}

/// Where the words end that announce another name, and what they are.
fn after_cue(lexicon: &Lexicon, tokens: &[Token], start: usize) -> (usize, Option<String>) {
    let limit = (start + 4).min(tokens.len());
    for end in (start + 1..=limit).rev() {
        let words = written(&tokens[start..end]).to_lowercase();
        if lexicon.is_in(Group::AliasCue, &words) {
            return (end, Some(words));
        }
    }
    (start, None)
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn small_words_have_no_initial() {
        let letters = |name| initials(name).unwrap_or_default();
        assert_eq!(letters("Party of Unity and Work"), "PUW");
        assert_eq!(letters("Securities and Exchange Commission"), "SEC");
        assert_eq!(letters("Blue Lions"), "");
    }
}
