//! Chooses what a briefing tells, and in which order.

use super::line::{Cite, Group, Line, Section};
use super::topic::Topic;
use super::{Options, in_order};
use crate::tell::{Teller, days, is_denial, is_pronoun, is_typed, qualifiers};
use actant_base::calendar::Day;
use actant_base::statement::{Certainty, Polarity};
use actant_graph::{KnowledgeGraph, Node, Relation, StatementFacts};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The least confidence, in thousandths, of what is told.
const SURE: u16 = 500;
/// Places that are cited for one line.
const CITES: usize = 3;
/// Happenings that are so many days older than the first article are its background.
const RECENT: i32 = 45;

type Known<'a> = (&'a str, &'a StatementFacts);

/// The statements that a briefing may tell.
pub(super) struct Select<'a> {
    pub teller: Teller<'a>,
    options: &'a Options,
    /// Identifiers and statements, in order of the text.
    statements: Vec<Known<'a>>,
    /// The numbers of documents by identifier.
    numbers: BTreeMap<&'a str, usize>,
    denials: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Statements that have a statement as their content, by its identifier.
    outer: BTreeMap<&'a str, Vec<&'a str>>,
    first: Option<Day>,
}

impl<'a> Select<'a> {
    pub fn new(graph: &'a KnowledgeGraph, options: &'a Options) -> Self {
        let teller = Teller::new(graph);
        let order = in_order(graph);
        let numbers: BTreeMap<&str, usize> = order
            .iter()
            .zip(1..)
            .map(|(&(id, _), number)| (id.as_ref(), number))
            .collect();
        let all = graph.facts().statements.iter();
        let mut statements: Vec<Known<'a>> = all
            .map(|(id, known)| (id.as_ref(), known.as_ref()))
            .filter(|(_, known)| {
                let about = &options.about;
                about.is_empty() || teller.parties(known).iter().any(|&key| about.contains(key))
            })
            .collect();
        let place = |known: &StatementFacts| {
            let places = known.evidence.iter();
            let places =
                places.map(|it| (numbers.get(it.document.as_ref()).copied(), it.start, it.end));
            places.min()
        };
        statements.sort_by_cached_key(|(id, known)| (place(known), *id));
        let mut outer: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, known) in &graph.facts().statements {
            let object = match &known.claim.object {
                Some(Node::Statement(inner)) => Some(inner),
                _ => None,
            };
            for inner in known.claim.content.iter().chain(object) {
                outer.entry(inner).or_default().push(id);
            }
        }
        Self {
            denials: teller.denials(),
            first: order
                .iter()
                .filter_map(|(_, document)| document.published.first().copied())
                .min(),
            teller,
            options,
            statements,
            numbers,
            outer,
        }
    }

    /// How many statements there are to choose from.
    pub fn count(&self) -> usize {
        self.statements.len()
    }

    /// All that there are, in order of the text.
    pub fn statements(&self) -> &[Known<'a>] {
        &self.statements
    }

    /// The parts of the briefing that have something to say.
    pub fn sections(&self) -> Vec<Section> {
        let (recent, earlier) = self.events();
        let (accusations, told) = self.accusations();
        let all = [
            Section {
                heading: "What happened",
                note: "What the articles tell as done, in their own word or in that of the source that is named; by the day of the \
                       event where the text gives it, else by that of the article.",
                paired: None,
                groups: recent,
            },
            Section {
                heading: "Accusations, criticism and answers",
                note: "Nothing here is a fact: it is what one says of another, with what is said against it.",
                paired: Some(("Accusation", "Answer")),
                groups: accusations,
            },
            Section {
                heading: "Disputes between sources",
                note: "What one says and another denies.",
                paired: Some(("Said", "Denied")),
                groups: self.disputes(&told),
            },
            Section {
                heading: "Planned, threatened, feared",
                note: "None of this has happened, as far as the articles tell.",
                paired: None,
                groups: self.ahead(),
            },
            Section {
                heading: "Open",
                note: "What the articles leave open.",
                paired: None,
                groups: self.open(),
            },
            Section {
                heading: "Background",
                note: "Earlier events that the articles recall.",
                paired: None,
                groups: earlier,
            },
        ];
        let mut all: Vec<Section> = all.into_iter().collect();
        for section in &mut all {
            section.groups.retain(|group| !group.lines.is_empty());
        }
        all.retain(|section| !section.groups.is_empty());
        all
    }

    /// A statement as a line.
    pub fn line(&self, tag: &'static str, known: &[Known<'a>]) -> Option<Line> {
        let (_, first) = known.first()?;
        let places: BTreeSet<Cite> = known.iter().flat_map(|(_, it)| self.cites(it)).collect();
        let mut cites: Vec<Cite> = Vec::new();
        let mut more = 0;
        for cite in places {
            // the same words, or words inside them, are told once
            let inside = |other: &Cite| {
                other.number == cite.number && other.start <= cite.start && cite.end <= other.end
            };
            if cites.iter().any(inside) {
                continue;
            }
            if cites.len() == CITES {
                more += 1;
                continue;
            }
            cites.push(cite);
        }
        let standings: Vec<String> = known
            .iter()
            .map(|(_, it)| self.teller.standing(it))
            .collect();
        let standings: BTreeSet<&String> = standings.iter().collect();
        let standings: Vec<&str> = standings.into_iter().map(String::as_str).collect();
        Some(Line {
            tag,
            sentence: self.teller.sentence(first),
            details: details(known),
            standing: standings.join("; "),
            cites,
            more,
            answers: Vec::new(),
            weight: self.worth(first),
        })
    }

    /// What is between actors with names, typed and surely read is worth more.
    fn worth(&self, known: &StatementFacts) -> usize {
        let claim = &known.claim;
        let named = |behind: &[Arc<str>], node: &Option<Node>| {
            let own = matches!(node, Some(Node::Entity(key)) if self.teller.is_named(key));
            usize::from(own || !behind.is_empty())
        };
        let typed = usize::from(matches!(claim.relation, Relation::Typed(_)));
        let inner = usize::from(!claim.content.is_empty());
        let all = 3 * named(&known.agents, &claim.subject)
            + 3 * named(&known.targets, &claim.object)
            + 2 * typed
            + 2 * inner
            + details(&[("", known)]).len().min(2)
            + known.evidence.len().min(3);
        all * usize::from(known.best_confidence())
    }

    fn cites(&self, known: &StatementFacts) -> Vec<Cite> {
        let places = self.teller.places(known);
        let number = |id: &str| self.numbers.get(id).copied().unwrap_or(0);
        places
            .iter()
            .map(|place| Cite::new(number(&place.id), place))
            .collect()
    }

    /// Whether a statement can stand in a briefing: surely read, and somebody in it has a name.
    fn is_fit(&self, known: &StatementFacts) -> bool {
        known.best_confidence() >= SURE && !self.is_vague(known) && self.has_name(known)
    }

    /// Whether only the text around it tells whom it is about.
    fn is_vague(&self, known: &StatementFacts) -> bool {
        let pronoun = |node: &Option<Node>, behind: bool| match node {
            Some(Node::Entity(key)) => !behind && is_pronoun(&self.teller.label(key)),
            _ => false,
        };
        let claim = &known.claim;
        pronoun(&claim.subject, !known.agents.is_empty())
            || pronoun(&claim.object, !known.targets.is_empty())
    }

    fn has_name(&self, known: &StatementFacts) -> bool {
        let parties = self.teller.parties(known);
        parties.into_iter().any(|key| self.teller.is_named(key))
    }

    fn is_told_as_done(known: &StatementFacts) -> bool {
        let claim = &known.claim;
        claim.polarity == Polarity::Positive
            && matches!(claim.certainty, Certainty::Asserted | Certainty::Hedged)
            && !claim.ahead
    }

    /// What happened lately and what the articles recall, each day by day.
    fn events(&self) -> (Vec<Group>, Vec<Group>) {
        // one deed that several statements tell is one line
        let mut deeds: BTreeMap<(When, Topic, String), Vec<Known<'a>>> = BTreeMap::new();
        for &(id, known) in &self.statements {
            let Some(topic) = Topic::of(known).filter(|_| Self::is_told_as_done(known)) else {
                continue;
            };
            if !self.is_fit(known)
                || (known.claim.subject.is_none() && known.claim.object.is_none())
            {
                continue;
            }
            let deed = (self.when(known), topic, self.deed(known));
            deeds.entry(deed).or_default().push((id, known));
        }
        let mut recent: BTreeMap<When, Vec<(Topic, Vec<Known<'a>>)>> = BTreeMap::new();
        let mut earlier = recent.clone();
        for ((when, topic, _), mut known) in deeds {
            known.sort_by_key(|(_, it)| {
                std::cmp::Reverse((details(&[("", *it)]).len(), it.best_confidence()))
            });
            let is_old = |first: Day| when.day.is_some_and(|day| first.days_since(day) > RECENT);
            let days = match self.first.is_some_and(is_old) {
                true => &mut earlier,
                false => &mut recent,
            };
            days.entry(when).or_default().push((topic, known));
        }
        (self.days(recent), self.days(earlier))
    }

    fn days(&self, days: BTreeMap<When, Vec<(Topic, Vec<Known<'a>>)>>) -> Vec<Group> {
        let groups = days.into_iter().map(|(when, mut deeds)| {
            deeds.sort_by_key(|(topic, known)| {
                (
                    std::cmp::Reverse(weight(*topic, known)),
                    self.first_place(known[0].1),
                )
            });
            let lines = deeds.iter().filter_map(|(topic, known)| {
                let mut line = self.line(topic.name(), known)?;
                line.weight = weight(*topic, known);
                Some(line)
            });
            self.group(&when.heading(), lines.collect())
        });
        groups.collect()
    }

    fn first_place(&self, known: &StatementFacts) -> Option<(usize, usize)> {
        let cites = self.cites(known);
        cites
            .into_iter()
            .map(|cite| (cite.number, cite.start))
            .min()
    }

    /// When it happened: by the text, else by the day of its article.
    fn when(&self, known: &StatementFacts) -> When {
        let told = known.qualifiers.iter().find_map(|it| it.when);
        let documents = known.evidence.iter().filter_map(|it| {
            let document = self.teller.graph.documents().get(&it.document)?;
            document.published.first().copied()
        });
        match told {
            Some(told) => When {
                day: days(known).0.or(days(known).1),
                told: told.to_string(),
            },
            None => When {
                day: documents.min(),
                told: String::new(),
            },
        }
    }

    /// Who does it to whom, as far as that is known.
    fn deed(&self, known: &StatementFacts) -> String {
        let side = |behind: &[Arc<str>], node: &Option<Node>| match (behind, node) {
            ([], Some(Node::Entity(key))) => self.teller.label(key),
            ([], Some(Node::Statement(id))) => format!("stmt:{id}"),
            ([], Some(Node::Literal(text))) => text.to_string(),
            ([], None) => String::new(),
            (some, _) => some.join(" "),
        };
        let claim = &known.claim;
        let (subject, object) = (
            side(&known.agents, &claim.subject),
            side(&known.targets, &claim.object),
        );
        // *killed him* and *killed him and eight others* are two
        format!(
            "{subject}\u{1f}{}\u{1f}{object}",
            claim.relation.local_name()
        )
    }

    /// Accusations with what answers them; and the identifiers of all that is told so.
    fn accusations(&self) -> (Vec<Group>, BTreeSet<&'a str>) {
        let mut told: BTreeSet<&'a str> = BTreeSet::new();
        let (mut answered, mut open) = (Vec::new(), Vec::new());
        let degrees = [Certainty::Asserted, Certainty::Hedged, Certainty::Alleged];
        let is_made = |known: &StatementFacts| {
            known.claim.polarity == Polarity::Positive
                && degrees.contains(&known.claim.certainty)
                && !known.claim.ahead
        };
        for &(id, known) in &self.statements {
            let accuses = is_typed(known, "accuse");
            let alleged = known.claim.certainty == Certainty::Alleged;
            let introduced = || {
                let outer = self.outer.get(id).into_iter().flatten();
                let mut outer = outer.filter_map(|id| self.teller.statement(id));
                outer.any(|it| {
                    is_typed(it, "accuse")
                        || is_denial(it)
                        || it.claim.certainty == Certainty::Alleged
                })
            };
            if !is_made(known) || !(accuses || (alleged && !introduced())) {
                continue;
            }
            let mut charges = vec![id];
            charges.extend(known.claim.content.iter().map(AsRef::as_ref));
            told.extend(&charges);
            let answers: BTreeSet<&str> = charges
                .iter()
                .filter_map(|id| self.denials.get(id))
                .flatten()
                .copied()
                .collect();
            told.extend(&answers);
            if !self.is_fit(known) && answers.is_empty() {
                continue;
            }
            let Some(mut line) = self.line("", &[(id, known)]) else {
                continue;
            };
            line.answers = self.answers(&answers);
            match line.answers.is_empty() {
                true => open.push(line),
                false => answered.push(line),
            }
        }
        let groups = vec![
            self.group("Answered", answered),
            self.group("Without an answer in the articles", open),
        ];
        (groups, told)
    }

    fn answers(&self, ids: &BTreeSet<&'a str>) -> Vec<Line> {
        let lines = ids
            .iter()
            .filter_map(|&id| self.line("", &[(id, self.teller.statement(id)?)]));
        let mut lines: Vec<Line> = lines.collect();
        lines.sort_by(|one, other| one.cites.cmp(&other.cites));
        lines
    }

    /// Claims that others deny, which no accusation made; and denials of what the articles do not have.
    fn disputes(&self, told: &BTreeSet<&'a str>) -> Vec<Group> {
        let mut pairs = Vec::new();
        let mut denied: BTreeSet<&str> = BTreeSet::new();
        for &(id, known) in &self.statements {
            let Some(denials) = self.denials.get(id) else {
                continue;
            };
            denied.extend(denials);
            if told.contains(id) {
                continue;
            }
            if let Some(mut line) = self.line("", &[(id, known)]) {
                line.answers = self.answers(denials);
                pairs.push(line);
            }
        }
        let alone = self.statements.iter().filter(|(id, known)| {
            let claim = &known.claim;
            let rejects = is_denial(known) && claim.polarity == Polarity::Positive && !claim.ahead;
            let says_not = claim.polarity == Polarity::Negative && !claim.attribution.is_empty();
            let degree = matches!(claim.certainty, Certainty::Asserted | Certainty::Hedged);
            let inside_denial = self
                .outer
                .get(id)
                .into_iter()
                .flatten()
                .any(|outer| self.teller.statement(outer).is_some_and(is_denial));
            (rejects || (says_not && !inside_denial))
                && degree
                && !denied.contains(id)
                && !told.contains(id)
                && self.is_fit(known)
        });
        let alone = alone.filter_map(|&known| self.line("", &[known]));
        let alone: Vec<Line> = alone.collect();
        vec![
            self.group("", pairs),
            self.group("Said not to be so, without the claim itself", alone),
        ]
    }

    /// What has not happened, apart.
    fn ahead(&self) -> Vec<Group> {
        let mut groups: BTreeMap<&'static str, Vec<Line>> = BTreeMap::new();
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for &(id, known) in &self.statements {
            let Some(heading) = prospect(known).filter(|_| self.is_fit(known)) else {
                continue;
            };
            // whoever fears or wants it tells more than what is feared
            let outer = self.outer.get(id).into_iter().flatten();
            let outer = outer.filter_map(|&id| Some((id, self.teller.statement(id)?)));
            let mut outer = outer.filter(|(_, it)| Self::is_told_as_done(it) && !self.is_vague(it));
            let (shown_id, shown) = outer.next().unwrap_or((id, known));
            if !told.insert(shown_id) {
                continue;
            }
            if let Some(mut line) = self.line("", &[(shown_id, shown)]) {
                // how what is feared or wanted stands, not that somebody fears it
                let inner = shown
                    .claim
                    .content
                    .iter()
                    .filter_map(|id| self.teller.statement(id));
                let mut inner = inner.filter(|it| !Self::is_told_as_done(it));
                line.standing = self.teller.standing(inner.next().unwrap_or(known));
                groups.entry(heading).or_default().push(line);
            }
        }
        let order = [THREATENED, FEARED, ANNOUNCED, WANTED, POSSIBLE];
        let groups = order
            .into_iter()
            .map(|heading| self.group(heading, groups.remove(heading).unwrap_or_default()));
        groups.collect()
    }

    fn open(&self) -> Vec<Group> {
        let (mut nobody, mut unnamed) = (Vec::new(), Vec::new());
        for &(id, known) in &self.statements {
            let Some(topic) = Topic::of(known).filter(|_| known.best_confidence() >= SURE) else {
                continue;
            };
            if !Self::is_told_as_done(known) || self.is_vague(known) {
                continue;
            }
            let claim = &known.claim;
            let is_attack = topic == Topic::Attack;
            let is_told = claim.object.is_some() || !known.targets.is_empty();
            let of_somebody = match &claim.subject {
                Some(Node::Entity(key)) => {
                    self.teller.is_named(key) || self.teller.kind(key).is_some_and(|it| it.acts())
                }
                Some(_) => true,
                None => false,
            };
            if is_attack && is_told && known.agents.is_empty() && !of_somebody {
                nobody.extend(self.line("", &[(id, known)]));
            } else if claim.attribution.contains(&None) && self.has_name(known) {
                unnamed.extend(self.line("", &[(id, known)]));
            }
        }
        vec![
            self.group("Attacks for which nobody is named", nobody),
            self.group("In the word of sources without a name", unnamed),
        ]
    }

    /// The weightiest lines in order of the text, each sentence once, and what the same words say of several once.
    fn group(&self, heading: &str, lines: Vec<Line>) -> Group {
        let mut kept: Vec<Line> = Vec::new();
        for line in lines {
            let same = kept.iter_mut().find(|it| {
                let same = [
                    it.sentence == line.sentence,
                    it.standing == line.standing,
                    it.cites.first() == line.cites.first(),
                ];
                it.tag == line.tag && same.into_iter().filter(|&same| same).count() >= 2
            });
            match same {
                Some(known) => {
                    known.add(&line);
                    known.cites.extend(line.cites);
                    known.answers.extend(line.answers);
                    known.cites.sort();
                    known.cites.dedup();
                    known.answers.dedup();
                }
                None => kept.push(line),
            }
        }
        let more = kept.len().saturating_sub(self.options.lines);
        let mut weights: Vec<usize> = kept.iter().map(|line| line.weight).collect();
        weights.sort_unstable_by_key(|&weight| std::cmp::Reverse(weight));
        if let Some(&least) = weights.get(self.options.lines.saturating_sub(1)) {
            kept.retain(|line| line.weight >= least);
            kept.truncate(self.options.lines);
        }
        Group {
            heading: heading.to_owned(),
            lines: kept,
            more,
        }
    }
}

const THREATENED: &str = "Threatened or warned of";
const FEARED: &str = "Feared";
const ANNOUNCED: &str = "Announced or expected";
const WANTED: &str = "Planned, wanted or demanded";
const POSSIBLE: &str = "Possible";

/// Among which prospects a statement belongs, if it tells one.
fn prospect(known: &StatementFacts) -> Option<&'static str> {
    let claim = &known.claim;
    if claim.polarity == Polarity::Positive
        && claim.certainty == Certainty::Asserted
        && !claim.ahead
    {
        let threat = is_typed(known, "threaten") || is_typed(known, "warn");
        let fear = is_typed(known, "fear") || is_typed(known, "expressConcern");
        return match (threat, fear) {
            (true, _) => Some(THREATENED),
            (_, true) => Some(FEARED),
            _ => None,
        };
    }
    match claim.certainty {
        Certainty::Feared => Some(FEARED),
        Certainty::Desired => Some(WANTED),
        Certainty::Asserted | Certainty::Hedged if claim.ahead => Some(ANNOUNCED),
        Certainty::Possible => Some(POSSIBLE),
        _ => None,
    }
}

/// Graver, better attested, fuller happenings come first.
fn weight(topic: Topic, known: &[Known<'_>]) -> usize {
    let gravity = match topic {
        Topic::Attack => 9,
        Topic::Force | Topic::Overthrow => 7,
        Topic::Sanctions | Topic::Agreement => 6,
        Topic::Protest | Topic::Withdrawal => 5,
        Topic::Talks => 4,
        Topic::Support => 3,
    };
    gravity + 2 * details(known).len() + known.len().min(4)
}

/// When something happened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct When {
    day: Option<Day>,
    /// As the text tells; empty if only the day of the article is known.
    told: String,
}

impl When {
    fn heading(&self) -> String {
        match (&self.day, self.told.as_str()) {
            (None, "") => "Without a date".to_owned(),
            (Some(day), "") => format!("Reported on {day}"),
            (_, told) => told.to_owned(),
        }
    }
}

/// How many, where and when, in the words of the text.
fn details(known: &[Known<'_>]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for kind in [
        "quantity",
        "place",
        "time",
        "instrument",
        "purpose",
        "cause",
    ] {
        for (_, it) in known {
            for words in qualifiers(it, kind).into_iter().take(1) {
                if !found.contains(&words) && words.chars().count() < 60 {
                    found.push(words);
                }
            }
        }
    }
    found.truncate(4);
    found
}
