//! A digest, such as a day's news in brief: paragraphs that have nothing to do with each other. What *the court* or *they*
//! means is looked for in the same item; names mean the same throughout.

use super::discourse::Discourse;
use super::names::{self, Named};
use super::{Context, kinds, part_of};
use actant_base::statement::{Entity, EntityKind, Phrase};
use std::collections::BTreeSet;

/// With fewer paragraphs that name somebody a text is no digest.
const LEAST: usize = 4;
/// In a digest fewer than three in ten paragraphs name somebody or something that was named before, states apart; and fewer than
/// six in ten with the states. (Of 396 pages of news in brief that is four in five, of 828 articles and speeches one in thirty.)
const SHARED: [(usize, usize); 2] = [(3, 10), (6, 10)];

/// What a paragraph names.
struct Paragraph<'a> {
    /// Its first sentence.
    first: usize,
    /// Whatever is named, but states.
    names: BTreeSet<&'a str>,
    /// The states, by name or adjective.
    states: BTreeSet<&'a str>,
}

impl Discourse<'_> {
    /// The first sentence of the item of a digest that a sentence stands in.
    pub(super) fn item(&self, sentence: usize) -> usize {
        self.items.get(sentence).copied().unwrap_or(0)
    }

    /// What the keys of the things begin with that a sentence describes: those of an item are its own.
    pub(super) fn folder(&self, sentence: usize) -> String {
        let document = self.context.document_id;
        match self.item(sentence) {
            0 => format!("doc/{document}/thing/"),
            first => format!("doc/{document}/thing/item-{first}/"),
        }
    }

    /// A thing of this document, known by its phrase alone.
    pub(super) fn described(&self, phrase: &Phrase) -> Entity {
        let context = self.context;
        let sentence = &context.sentences[phrase.sentence];
        // *one of the victims* is a victim
        let whole = part_of(sentence, phrase.head).unwrap_or(phrase.head);
        let one = matches!(
            &*sentence.tokens[phrase.head].lower_form(),
            "one" | "each" | "either"
        );
        let kind = if one && whole != phrase.head {
            context.lexicon.kind(&sentence.tokens[whole].lower_lemma())
        } else {
            kinds::kind_of(context, sentence, whole)
        };
        let mut key = self.folder(phrase.sentence);
        let folder = key.len();
        names::push_slug(&mut key, &phrase.text);
        if key.len() == folder {
            key.push_str("thing");
        }
        Entity {
            key: key.into(),
            label: phrase.text.clone(),
            kind: kind.unwrap_or(EntityKind::Thing),
            global: false,
            same_as: None,
        }
    }
}

/// For each sentence the first of its item; 0 for all in a text that is no digest.
pub(super) fn items(context: &Context, named: &[Named]) -> Vec<usize> {
    let paragraphs = paragraphs(context, named);
    let mut items = vec![0; context.sentences.len()];
    if !is_digest(&paragraphs) {
        return items;
    }
    let mut begins = 0;
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        let before = number.checked_sub(1).map(|it| &paragraphs[it]);
        let state = before.is_some_and(|it| !it.states.is_disjoint(&paragraph.states));
        let unnamed = paragraph.names.is_empty() && paragraph.states.is_empty();
        if !(unnamed || state || !names.is_disjoint(&paragraph.names)) {
            begins = paragraph.first;
            names.clear();
        }
        names.extend(&paragraph.names);
        let end = paragraphs
            .get(number + 1)
            .map_or(items.len(), |next| next.first);
        items[paragraph.first..end].fill(begins);
    }
    items
}

fn is_digest(paragraphs: &[Paragraph]) -> bool {
    let names = paragraphs.iter().map(|it| it.names.clone()).collect();
    let all = paragraphs.iter().map(|it| &it.names | &it.states).collect();
    let mut both = [names, all].into_iter().zip(SHARED);
    both.all(|(names, most)| is_little_shared(names, most))
}

/// Whether less than `most` of the sets that hold something, after the first, share something with one before.
fn is_little_shared(sets: Vec<BTreeSet<&str>>, (part, whole): (usize, usize)) -> bool {
    let mut before: BTreeSet<&str> = BTreeSet::new();
    let (mut shared, mut all) = (0, 0);
    for set in sets.into_iter().filter(|it| !it.is_empty()) {
        shared += usize::from(!before.is_disjoint(&set));
        all += 1;
        before.extend(set);
    }
    all >= LEAST && shared * whole < (all - 1) * part
}

/// The paragraphs of the document, with what each names.
fn paragraphs<'a>(context: &'a Context, named: &'a [Named]) -> Vec<Paragraph<'a>> {
    let text = context.document.text();
    let span = |number: usize| {
        let tokens = &context.sentences[number].tokens;
        Some((tokens.first()?.span.start, tokens.last()?.span.end))
    };
    let mut found: Vec<Paragraph> = Vec::new();
    let mut ended = None;
    for (number, sentence) in context.sentences.iter().enumerate() {
        let Some((start, end)) = span(number) else {
            continue;
        };
        let follows = ended.is_some_and(|ended| !text[ended..start].contains('\n'));
        if !follows {
            let first = if found.is_empty() { 0 } else { number };
            let (names, states) = Default::default();
            found.push(Paragraph {
                first,
                names,
                states,
            });
        }
        ended = Some(end);
        let Some(paragraph) = found.last_mut() else {
            continue;
        };
        let from = named.partition_point(|it| it.sentence < number);
        for it in named[from..].iter().take_while(|it| it.sentence == number) {
            if it.entity.kind == EntityKind::State {
                paragraph.states.insert(&it.entity.key);
            } else {
                paragraph.names.insert(&it.entity.key);
            }
        }
        let adjectives = sentence
            .tokens
            .iter()
            .filter_map(|it| context.gazetteer.demonym(&it.form));
        paragraph.states.extend(adjectives.map(|it| &*it.key));
    }
    found
}
