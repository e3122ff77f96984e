//! The lines of the word lists that a statement rests on.

use crate::{Governed, Trace};
use actant_base::statement::{Filler, Proposition};
use actant_base::syntax::relation::{COMPOUND, OBJ};
use actant_base::syntax::{Tree, Upos};
use actant_words::lexicon::{Complement, Lexicon, Row, Table};
use serde::Serialize;

/// A line of a word list, and what it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What it was asked for.
    pub about: String,
    /// The file; none if the lists have no such line.
    pub file: Option<String>,
    /// From one.
    pub line: Option<usize>,
    /// The columns that count, separated by two blanks; else what is done without a line.
    pub entry: String,
}

impl Entry {
    fn new(about: String, row: &Row, columns: usize) -> Self {
        let shown = columns.min(row.fields.len());
        Self {
            about,
            file: Some(row.file.clone()),
            line: Some(row.line),
            entry: row.fields[..shown].join("  "),
        }
    }
}

/// Lines that tell what becomes of the clause at `head`, outermost first: those whose effect is among the steps of
/// its factuality.
pub fn operators(
    tree: &Tree,
    lexicon: &Lexicon,
    trace: &Trace,
    head: usize,
    proposition: &Proposition,
) -> Vec<Entry> {
    let above = std::iter::successors(Some(head), |&index| tree.head(index)).take(tree.len());
    let governed = above.filter_map(|index| Some((index, trace.governed.get(&index)?)));
    let mut all: Vec<Entry> = governed
        .filter(|(_, governed)| {
            let cue = format!("“{}”", tree.token(governed.governor).form);
            proposition.steps.iter().any(|step| step.starts_with(&cue))
        })
        .map(|(clause, governed)| {
            let about = format!(
                "“{}” above “{}”",
                tree.token(governed.governor).form,
                tree.token(clause).form
            );
            match operator(tree, lexicon, governed) {
                Some(row) => Entry::new(about, &row, 4),
                None => Entry {
                    about,
                    file: None,
                    line: None,
                    entry: format!(
                        "no line for it with such a clause: {}",
                        governed.operator.effect()
                    ),
                },
            }
        })
        .collect();
    all.reverse();
    all
}

/// The line of a governor in its frame, if it has the effect that was recorded.
fn operator(tree: &Tree, lexicon: &Lexicon, governed: &Governed) -> Option<Row> {
    let classes: &[&str] = match tree.token(governed.governor).upos {
        // *was afraid*, *is expected to*: a participle may be listed as an adjective
        Upos::Verb => &["verb", "adj"],
        Upos::Noun | Upos::Propn => &["noun"],
        _ => &["adj"],
    };
    let find = |class: &str, lemma: &str, frame: &str| {
        let row = lexicon.find(Table::Operators, |fields| {
            fields[..3.min(fields.len())] == [lemma, class, frame]
        })?;
        (actant_words::lexicon::operator(row.fields.get(3)?) == Some(governed.operator))
            .then_some(row)
    };
    let frames = [governed.frame.name(), Complement::Any.name()];
    let lemmas = lemmas(tree, governed.governor);
    let of_class = |class: &&str| {
        let of_lemma = |lemma: &String| frames.iter().find_map(|frame| find(class, lemma, frame));
        lemmas.iter().find_map(of_lemma)
    };
    classes.iter().find_map(of_class)
}

/// The forms under which a word may be listed: with its particle, as written, the dictionary form.
fn lemmas(tree: &Tree, index: usize) -> Vec<String> {
    let lemma = tree.lemma(index);
    let particles = tree.by(index, COMPOUND);
    let particles = particles.filter(|&child| tree.deprel(child) == "compound:prt");
    let mut all: Vec<String> = particles
        .map(|particle| format!("{lemma} {}", tree.form(particle)))
        .collect();
    all.extend([tree.form(index).to_owned(), lemma.to_owned()]);
    all
}

/// Lines that give the predicate of the proposition at `head` its form and its relation.
pub fn predicate(
    tree: &Tree,
    lexicon: &Lexicon,
    head: usize,
    proposition: &Proposition,
) -> Vec<Entry> {
    let mut all = Vec::new();
    let lemma = proposition.predicate.lemma.as_ref();
    if let Some((verb, noun)) = light(tree, lexicon, head, lemma) {
        let row = [noun, "*"].iter().find_map(|noun| {
            lexicon.find(Table::LightVerbs, |fields| {
                fields.len() > 1
                    && fields[0].split(',').any(|it| it.trim() == verb)
                    && fields[1] == *noun
            })
        });
        let about = format!("“{verb}” with “{noun}”, a light verb");
        all.extend(row.map(|row| Entry::new(about, &row, 5)));
        if tree.lemma(head) != noun {
            all.extend(event(lexicon, noun, lemma));
        }
    }
    if tree.token(head).upos == Upos::Noun {
        all.extend(event(lexicon, tree.lemma(head), lemma));
    }
    let relation = proposition.predicate.relation.as_deref();
    let inside = |&index: &usize| proposition.predicate.span.contains(tree.token(index).span);
    let words = (0..tree.len()).filter(inside).chain([head]);
    let role = words.into_iter().find_map(|index| {
        let noun = tree.lemma(index);
        let row = lexicon.find(Table::Roles, |fields| fields[0] == noun)?;
        (row.fields.get(1).map(String::as_str) == relation).then_some((noun, row))
    });
    if let Some((noun, row)) = role {
        all.push(Entry::new(format!("“{noun}”, a role"), &row, 2));
    } else {
        let row = frame(tree, lexicon, proposition);
        all.extend(row.map(|row| Entry::new(format!("the relation of “{lemma}”"), &row, 4)));
    }
    all
}

/// Verb and noun, if they say together what the predicate says; `head` is either.
fn light<'a>(
    tree: &'a Tree,
    lexicon: &Lexicon,
    head: usize,
    lemma: &str,
) -> Option<(&'a str, &'a str)> {
    let above = tree.head(head).filter(|_| tree.is(head, OBJ));
    let pairs = tree.by(head, OBJ).map(|noun| (head, noun));
    let mut pairs = pairs.chain(above.map(|verb| (verb, head)));
    pairs.find_map(|(verb, noun)| {
        let (verb, noun) = (tree.lemma(verb), tree.lemma(noun));
        let light = lexicon.light_verb(verb, noun)?;
        lemma.starts_with(&light.predicate).then_some((verb, noun))
    })
}

/// The line of a noun that names a happening, if the predicate is the verb that it gives.
fn event(lexicon: &Lexicon, noun: &str, lemma: &str) -> Option<Entry> {
    let row = lexicon.find(Table::EventNouns, |fields| fields[0] == noun)?;
    let gives = row
        .fields
        .get(1)
        .is_some_and(|verb| lemma.starts_with(verb.as_str()));
    gives.then(|| Entry::new(format!("“{noun}”, a happening"), &row, 3))
}

/// The line of the predicate with its object, with its preposition, or by itself, if it gives the relation.
fn frame(tree: &Tree, lexicon: &Lexicon, proposition: &Proposition) -> Option<Row> {
    let lemma = proposition.predicate.lemma.as_ref();
    let relation = proposition.predicate.relation.as_deref().unwrap_or("-");
    let find = |verb: &str, preposition: &str, noun: &str| {
        let row = lexicon.find(Table::Frames, |fields| {
            fields.len() > 3
                && fields[0] == verb
                && (fields[1] == preposition || noun != "-")
                && fields[2] == noun
        });
        row.filter(|row| row.fields[3] == relation)
    };
    let object = match &proposition.object {
        Some(Filler::Phrase(phrase)) => tree.lemma(phrase.head),
        _ => "",
    };
    let narrowed = Some(object).filter(|noun| !noun.is_empty());
    narrowed
        .and_then(|noun| find(lemma, "-", noun))
        .or_else(|| {
            let (verb, preposition) = lemma.rsplit_once(' ')?;
            find(verb, preposition, "-").or_else(|| find(verb, "-", "-"))
        })
        .or_else(|| find(lemma, "-", "-"))
}
