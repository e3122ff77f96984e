//! A statement while its triples are taken one by one.

use actant_base::calendar::{Stamp, When};
use actant_base::statement::{Certainty, Polarity, Quantity, Tense};
use actant_graph::{Evidence, Node, QualifierFact, Relation, Set};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An amount, with its words.
pub(super) type Amount = (Option<Arc<str>>, Quantity);

/// What is known of a statement.
#[derive(Default)]
pub(super) struct Draft {
    pub subject: Option<Node>,
    pub relation: Option<Relation>,
    pub object: Option<Node>,
    pub polarity: Option<Polarity>,
    pub certainty: Option<Certainty>,
    pub tenses: Set<Tense>,
    pub content: Set<Arc<str>>,
    pub denies: Set<Arc<str>>,
    pub agents: Set<Arc<str>>,
    pub targets: Set<Arc<str>>,
    pub verbs: Set<(Arc<str>, Arc<str>)>,
    /// Everybody in the chain of attribution.
    pub attributed: Vec<Option<Arc<str>>>,
    /// The chain itself, where its order matters.
    pub chain: Option<u32>,
    pub said: Set<When>,
    pub evidence: Vec<Evidence>,
    pub confidences: Set<u16>,
    pub words: Words,
}

/// The qualifiers of a statement: words, and apart from them what they stand for.
#[derive(Default)]
pub(super) struct Words {
    kinds: BTreeMap<String, Kind>,
    pub dates: Vec<When>,
    pub from: Vec<(Stamp, bool)>,
    pub until: Vec<(Stamp, bool)>,
    pub durations: Vec<Amount>,
}

/// The qualifiers of one kind.
#[derive(Default)]
pub(super) struct Kind {
    pub texts: Vec<Arc<str>>,
    pub statements: Vec<Arc<str>>,
    pub amounts: Vec<Amount>,
}

const TIME: &str = "time";

impl Words {
    pub fn of(&mut self, kind: &str) -> &mut Kind {
        self.kinds.entry(kind.to_owned()).or_default()
    }

    /// Joins words with what they stand for, where there is only one of each; else they stay apart.
    pub fn qualifiers(self) -> Set<QualifierFact> {
        let mut all = Vec::new();
        let whens = whens(self.dates, self.from, self.until);
        for (kind, found) in self.kinds {
            let first = all.len();
            for text in &found.texts {
                all.push(blank(&kind, Some(text)));
            }
            if let ([_], [target]) = (&found.texts[..], &found.statements[..]) {
                all[first].statement = Some(Arc::clone(target));
            } else {
                all.extend(found.statements.into_iter().map(|target| QualifierFact {
                    statement: Some(target),
                    ..blank(&kind, None)
                }));
            }
            all.extend(
                found
                    .amounts
                    .into_iter()
                    .map(|(text, quantity)| QualifierFact {
                        quantity: Some(quantity),
                        ..blank(&kind, text.as_ref())
                    }),
            );
        }
        let times = all
            .iter_mut()
            .filter(|it| it.kind == TIME && it.text.is_some());
        match (&mut times.collect::<Vec<_>>()[..], &whens[..]) {
            ([only], [when]) => only.when = Some(*when),
            _ => all.extend(whens.into_iter().map(|when| QualifierFact {
                when: Some(when),
                ..blank(TIME, None)
            })),
        }
        last(all, self.durations).into_iter().collect()
    }
}

/// Gives how long something lasts to the words that say so.
fn last(mut all: Vec<QualifierFact>, durations: Vec<Amount>) -> Vec<QualifierFact> {
    let mut without_words = Vec::new();
    for (label, quantity) in durations {
        let same = |it: &&mut QualifierFact| {
            it.quantity.is_none() && it.text.is_some() && it.text == label
        };
        match all.iter_mut().find(same) {
            Some(words) => words.quantity = Some(quantity),
            None => without_words.push(quantity),
        }
    }
    for quantity in without_words {
        let known = |it: &QualifierFact| it.quantity.as_ref() == Some(&quantity);
        if !all.iter().any(known) {
            all.push(QualifierFact {
                quantity: Some(quantity),
                ..blank(TIME, None)
            });
        }
    }
    all
}

fn blank(kind: &str, text: Option<&Arc<str>>) -> QualifierFact {
    QualifierFact {
        kind: Cow::Owned(kind.to_owned()),
        text: text.cloned(),
        statement: None,
        when: None,
        quantity: None,
    }
}

/// Dates, and stretches of time: one if there is one beginning and one end, else each end by itself.
fn whens(dates: Vec<When>, from: Vec<(Stamp, bool)>, until: Vec<(Stamp, bool)>) -> Vec<When> {
    let between = |from: Option<(Stamp, bool)>, until: Option<(Stamp, bool)>| When {
        approximate: from.or(until).is_some_and(|(_, approximate)| approximate),
        ..When::between(from.map(|it| it.0), until.map(|it| it.0))
    };
    let mut all = dates;
    match (&from[..], &until[..]) {
        ([start], [end]) if start.1 == end.1 && start.0 != end.0 => {
            all.push(between(Some(*start), Some(*end)));
        }
        _ => {
            all.extend(from.into_iter().map(|start| between(Some(start), None)));
            all.extend(until.into_iter().map(|end| between(None, Some(end))));
        }
    }
    all
}
