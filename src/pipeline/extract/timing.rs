//! Times as qualifiers: their words, and the time of the calendar that they stand for.

use super::frame::Target;
use super::when::{Direction, Now, when};
use super::{DEPTH, Extractor};
use actant_base::statement::{Qualifier, QualifierKind};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVMOD, AMOD, AUX, COMPOUND, COP, NMOD, NUMMOD, OBL, PUNCT, XCOMP,
};
use actant_words::lexicon::{Group, Operator, TimeWord, is_time, time_word};
use std::collections::BTreeSet;

impl Extractor<'_> {
    /// Whether the phrase at `index` names a time: *Monday*, *2019*, *mid-2024*, *the end of May*.
    pub fn is_time_at(&self, index: usize) -> bool {
        let tree = &self.tree;
        let (lemma, form) = (tree.lemma(index), tree.form(index));
        let plain = |word: &str| is_time(word.strip_prefix("mid-").unwrap_or(word));
        if plain(lemma) || plain(form) || plain(form.trim_end_matches('s')) {
            return true;
        }
        let edge = matches!(
            lemma,
            "end" | "beginning" | "start" | "middle" | "eve" | "rest" | "half" | "course"
        );
        let of_time = |child: usize| {
            let month = is_time(tree.lemma(child));
            month && matches!(tree.case(child).as_deref(), Some("of") | None)
        };
        // *at 11:30*, *at 11 p.m. EDT*, *at 6:15 local time*
        let clock = is_clock(form)
            || tree
                .by(index, NUMMOD | COMPOUND)
                .any(|child| is_clock(tree.form(child)));
        // *around A.D. 1500*, *in 300 BC*
        let era = |at: usize| matches!(tree.form(at), "a.d." | "ad" | "b.c." | "bc" | "bce" | "ce");
        let numeral = |at: usize| tree.token(at).upos == Upos::Num;
        let dated = |at: usize| {
            let mut parts = tree.children(at).iter().copied();
            (era(at) && parts.clone().any(numeral)) || (numeral(at) && parts.any(era))
        };
        // *on 3 March*, *on March 3*
        let number = tree.token(index).upos == Upos::Num;
        // *for hundreds of years*, *in a matter of days*
        let many = matches!(
            lemma,
            "hundred" | "thousand" | "million" | "dozen" | "couple" | "handful" | "matter"
        );
        clock
            || dated(index)
            || ((edge || number || many) && tree.by(index, NMOD | COMPOUND).any(of_time))
    }

    /// *took Lae in 1942, Buna in 1943 and Wau in 1944*: of several objects each of which a time follows, each has its
    /// own. Which of `qualifiers` are true of which of `objects`; nothing, if all are true of all.
    pub fn own_times(&self, objects: &[Target], qualifiers: &[Qualifier]) -> Vec<Vec<Qualifier>> {
        let places: Vec<usize> = objects
            .iter()
            .map(|target| match *target {
                Target::Noun(index) | Target::Property(index) => self.tree.token(index).span.start,
            })
            .collect();
        let owner = |qualifier: &Qualifier| {
            let after = places.iter().rposition(|&at| at < qualifier.span.start);
            after.filter(|_| qualifier.kind == QualifierKind::Time)
        };
        let owners: BTreeSet<usize> = qualifiers.iter().filter_map(owner).collect();
        if owners.len() < 2 || !places.is_sorted() {
            return Vec::new();
        }
        let of = |object: usize| {
            let true_of = qualifiers
                .iter()
                .filter(|qualifier| owner(qualifier).is_none_or(|owner| owner == object));
            true_of.cloned().collect()
        };
        (0..places.len()).map(of).collect()
    }

    /// The time at `child` of the clause at `head`. *From A to B* is one time though it hangs in two phrases:
    /// the second one is told too, to be passed over.
    pub fn time(&self, head: usize, child: usize) -> (Qualifier, Option<usize>) {
        let tree = &self.tree;
        let mut qualifier = self.qualifier(QualifierKind::Time, child);
        let end = self.time_end(head, child);
        if let Some(end) = end {
            let last = self.qualifier(QualifierKind::Time, end);
            qualifier.span = self.document.closed(qualifier.span.cover(last.span));
            qualifier.text = self.document.slice(qualifier.span).into();
        }
        let inside = |&index: &usize| qualifier.span.contains(tree.token(index).span);
        let tokens = (0..tree.len()).filter(inside);
        let mut words: Vec<&str> = tokens
            .map(|index| tree.token(index).form.as_str())
            .collect();
        let plain = tree
            .case(child)
            .filter(|case| case == "over" || case == "within");
        words.splice(0..0, plain.as_deref());
        // *was put off until Monday*, *was moved to Monday*: later than the text, whatever the tense
        let later = self.postpones(head)
            && words.first().is_some_and(|word| {
                matches!(
                    word.to_lowercase().as_str(),
                    "until" | "till" | "to" | "for"
                )
            });
        if later && matches!(words[0], "to" | "for") {
            words.remove(0);
        }
        let now = Now {
            reference: self.reference,
            direction: match later {
                true => Direction::Ahead,
                false => self.direction(head),
            },
        };
        // *not until May* is in May
        if words.len() > 1
            && matches!(words[0], "until" | "till")
            && actant_clause::is_not_until(tree, head)
        {
            words.remove(0);
            qualifier.text = format!("not {}", qualifier.text).into();
        }
        qualifier.when = when(&words, now);
        if qualifier.when.is_none() {
            let length = self
                .amounts(child)
                .into_iter()
                .map(|amount| amount.quantity);
            let mut measured = length.filter(|length| length.unit.is_some());
            qualifier.quantity = measured.next().filter(|_| !is_relative(&words));
        }
        (qualifier, end)
    }

    /// The phrase of `head` right behind the time at `child` that goes on with it.
    fn time_end(&self, head: usize, child: usize) -> Option<usize> {
        let tree = &self.tree;
        let mut words = tree.subtree(child).into_iter();
        let last = words.rfind(|&at| !tree.is(at, PUNCT));
        let last = last.unwrap_or(child);
        let ago = |at: usize| tree.form(at) == "ago";
        let weekday = |at: usize| matches!(time_word(tree.form(at)), Some(TimeWord::Weekday(_)));
        let month = |at: usize| matches!(time_word(tree.form(at)), Some(TimeWord::Month(_)));
        let goes_on = |end: usize| match tree.case(end).as_deref() {
            // *a week ago on Tuesday*, *on Tuesday a week ago*
            Some("on") => ago(child) && weekday(end),
            // *the last Sunday in May*
            Some("in") => weekday(child) && tree.has(child, AMOD) && month(end),
            Some("to" | "until" | "till" | "through") => {
                tree.case(child).as_deref() == Some("from")
            }
            Some(_) => false,
            None if tree.is(end, ADVMOD) => weekday(child) && ago(end),
            // *in May 2024*, which readers may take for two times
            None => self.is_time_at(end),
        };
        let mut phrases = tree.by(head, OBL | ADVMOD);
        phrases.find(|&end| goes_on(end) && tree.start(end) == last + 1)
    }

    /// Whether the verb at `head` moves something to a later time.
    pub fn postpones(&self, head: usize) -> bool {
        let is = |verb: &str| self.lexicon.is_in(Group::Postponing, verb);
        self.tree.token(head).upos == Upos::Verb
            && (is(self.tree.lemma(head)) || is(&self.verb(head, None)))
    }

    /// When the word at `head` was said, where it says so.
    pub fn said(&self, head: usize) -> Option<Qualifier> {
        let all = self.qualifiers(head).into_iter();
        let mut times = all.filter(|qualifier| qualifier.kind == QualifierKind::Time);
        times.find(|time| time.when.is_some())
    }

    /// R15: *to Togo, where it has cells*, *last year, when it signed*: what a clause with *where* or
    /// *when* is told of, as its own place or time.
    pub fn relative_adverb(&self, clause: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let visible = |index: &usize| tree.token(*index).upos != Upos::Punct;
        let subtree = tree.subtree(clause);
        let start = subtree.iter().copied().find(visible);
        let adverb = start.map(|start| tree.form(start)).unwrap_or_default();
        let before = start.and_then(|start| (0..start).rev().find(visible));
        let (Some(before), "where" | "when") = (before, adverb) else {
            return Vec::new();
        };
        let whole =
            |noun: &usize| tree.subtree(*noun).contains(&before) && !tree.dominates(clause, *noun);
        let phrases = std::iter::successors(Some(before), |&noun| tree.head(noun)).take(4);
        let noun = phrases.filter(whole).find(|&noun| match adverb {
            "where" => self.is_place(noun),
            _ => self.is_time_at(noun),
        });
        let Some(noun) = noun else {
            return Vec::new();
        };
        if adverb == "when" {
            // *until 1960, when the king fled*: he fled in 1960
            let until = self.time(clause, noun).0;
            let word = self.phrase(noun);
            let bounded = self.tree.case(noun).is_some_and(|case| {
                matches!(case.as_ref(), "until" | "before" | "after" | "since")
            });
            return vec![if bounded {
                Qualifier::of_words(
                    QualifierKind::Time,
                    word.span,
                    self.document.slice(word.span),
                )
            } else {
                until
            }];
        }
        let places = tree.coordination(noun).into_iter();
        places
            .filter(|&place| self.is_place(place) && place <= before)
            .map(|place| self.place(place))
            .collect()
    }

    /// A place alone, without what is coordinated with it and without its preposition.
    fn place(&self, noun: usize) -> Qualifier {
        let phrase = self.phrase(noun);
        Qualifier::of_words(
            QualifierKind::Place,
            phrase.span,
            self.document.slice(phrase.span),
        )
    }

    /// Adds qualifiers to propositions that have none of their kind.
    pub fn add(&mut self, made: &[usize], qualifiers: &[Qualifier]) {
        for &index in made {
            let known = self.out[index].qualifiers.clone();
            let new = qualifiers.iter().filter(|new| {
                new.kind != QualifierKind::Time || known.iter().all(|known| known.when.is_none())
            });
            self.out[index].qualifiers.extend(new.cloned());
        }
    }

    /// Where a clause looks for its days: by its tense, or by that of the clause above it. What is
    /// wanted or planned lies ahead.
    fn direction(&self, head: usize) -> Direction {
        let tree = &self.tree;
        let mut at = head;
        for _ in 0..DEPTH {
            if let Some(direction) = self.tense(at) {
                return direction;
            }
            let Some(above) = tree.head(at) else {
                break;
            };
            if tree.is_infinitive(at) {
                let as_above = matches!(
                    self.operator_of(above, at),
                    Some(
                        Operator::Implicative
                            | Operator::NegativeImplicative
                            | Operator::Forced
                            | Operator::Prevented
                            | Operator::Factive
                            | Operator::Hedge
                            | Operator::Hearsay
                    )
                );
                if !as_above {
                    return Direction::Ahead;
                }
            }
            at = above;
        }
        Direction::Back
    }

    /// The tense of a clause that has one.
    fn tense(&self, head: usize) -> Option<Direction> {
        let tree = &self.tree;
        let auxiliaries: Vec<&str> = tree
            .by(head, AUX | COP)
            .map(|child| tree.form(child))
            .collect();
        let has = |words: &[&str]| auxiliaries.iter().any(|word| words.contains(word));
        let perfect = has(&["have", "has", "had", "’ve", "'ve"]);
        let modal = has(&[
            "will", "shall", "’ll", "'ll", "wo", "would", "may", "might", "could", "can", "should",
            "must",
        ]);
        let going = tree.form(head) == "going";
        // *will have left by Friday*
        let will = has(&["will", "shall", "’ll", "'ll"]);
        if modal && (!perfect || will) {
            return Some(Direction::Ahead);
        }
        if perfect || has(&["was", "were", "did", "been"]) {
            return Some(Direction::Back);
        }
        if going || has(&["is", "are", "am", "’s", "'s", "’re", "'re"]) {
            let passive = tree.token(head).xpos == "VBN" && !self.tree.has(head, XCOMP);
            return Some(if passive {
                Direction::Back
            } else {
                Direction::Ahead
            });
        }
        match tree.token(head).xpos.as_str() {
            "VBD" => Some(Direction::Back),
            "VBZ" | "VBP" => Some(Direction::Ahead),
            "VBN" if tree.token(head).upos == Upos::Verb => Some(Direction::Back),
            _ => None,
        }
    }
}

/// *two days earlier* is a distance, not a length.
fn is_relative(words: &[&str]) -> bool {
    words.iter().any(|word| {
        matches!(
            word.to_lowercase().as_str(),
            "earlier"
                | "later"
                | "before"
                | "after"
                | "ago"
                | "in"
                | "within"
                | "by"
                | "since"
                | "until"
        )
    })
}

/// *11:30*, *3:30am*, *p.m.*, in lower case.
fn is_clock(form: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let halves = form.trim_end_matches("am").trim_end_matches("pm");
    let of_day = halves.len() < form.len() && number(halves);
    let minutes = halves
        .split_once(':')
        .is_some_and(|(hour, minute)| number(hour) && hour.len() <= 2 && number(minute));
    of_day || minutes || form.contains("a.m") || form.contains("p.m")
}
