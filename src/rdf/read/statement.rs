//! One statement from the triples about it.

use super::draft::{Amount, Draft, Words};
use super::triples::{LABEL, Object, Quad};
use super::{ACT, PROV, REL, ReadError, Reader, VERB};
use actant_base::calendar::{Stamp, When};
use actant_base::statement::{Certainty, Limit, Number, Polarity, Quantity, Tense};
use actant_graph::{Claim, Evidence, Node, Relation, Set, StatementFacts, statement_id};
use std::collections::BTreeSet;
use std::sync::Arc;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const CERT: &str = crate::CERT;

/// A chain of attribution with more members is none that a text has.
const CHAIN: usize = 1000;

const CERTAINTIES: [Certainty; 7] = [
    Certainty::Asserted,
    Certainty::Hedged,
    Certainty::Possible,
    Certainty::Alleged,
    Certainty::Feared,
    Certainty::Hypothetical,
    Certainty::Desired,
];

impl Reader<'_> {
    /// The identifier of a statement, and all that a graph says of it.
    pub(super) fn statement(
        &self,
        graph: &[Quad],
        subject: u32,
    ) -> Result<(Arc<str>, StatementFacts), ReadError> {
        let mut draft = Draft::default();
        for quad in self.triples.about(graph, subject) {
            self.take(graph, quad, &mut draft)?;
        }
        let path = self.path(subject, subject)?;
        let id: Arc<str> = path.strip_prefix("stmt/").unwrap_or(&path).into();
        let missing = |what: &str| self.wrong(self.triples.iri(subject), format!("has no {what}"));
        let attribution = match draft.chain {
            Some(first) => self.chain(graph, subject, first)?,
            None => draft.attributed,
        };
        let mut claim = Claim {
            subject: draft.subject,
            relation: draft.relation.ok_or_else(|| missing("rdf:predicate"))?,
            object: draft.object,
            polarity: draft.polarity.ok_or_else(|| missing("act:polarity"))?,
            certainty: draft.certainty.ok_or_else(|| missing("act:certainty"))?,
            attribution,
            content: draft.content,
            // what lies ahead is another statement than what does not, so this is so wherever it stands
            ahead: draft.tenses.contains(&Tense::Future),
            vouched: false,
        };
        claim.vouched = is_vouched(&id, &claim, || self.is_plain(graph, subject));
        let confidences = draft.confidences;
        let mut evidence = draft.evidence;
        for place in &mut evidence {
            place.confidences = confidences.clone();
        }
        Ok((
            id,
            StatementFacts {
                claim,
                verbs: draft.verbs,
                tenses: draft.tenses,
                denies: draft.denies,
                agents: draft.agents,
                targets: draft.targets,
                qualifiers: draft.words.qualifiers(),
                said: draft.said,
                evidence: evidence.into_iter().collect(),
            },
        ))
    }

    /// Takes one triple of a statement; those of other vocabularies are left out.
    fn take(&self, graph: &[Quad], quad: &Quad, draft: &mut Draft) -> Result<(), ReadError> {
        let predicate = self.triples.iri(quad.predicate);
        if let Some(name) = predicate.strip_prefix(ACT) {
            return self.take_own(graph, quad, name, draft);
        }
        match (predicate.strip_prefix(RDF), quad.object) {
            (Some("subject"), object) => draft.subject = Some(self.node(quad.subject, object)?),
            (Some("object"), object) => draft.object = Some(self.node(quad.subject, object)?),
            (Some("predicate"), Object::Node(relation)) => {
                draft.relation = Some(self.relation(quad.subject, relation)?);
            }
            _ => {}
        }
        match (predicate.strip_prefix(PROV), quad.object) {
            (Some("wasAttributedTo"), Object::Node(holder)) => {
                draft.attributed.push(self.holder(quad.subject, holder)?);
            }
            (Some("wasDerivedFrom"), Object::Node(place)) => {
                draft.evidence.push(self.place(graph, quad.subject, place)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Takes one triple with a property of actant's vocabulary. Those that are no part of a statement itself are its
    /// qualifiers.
    fn take_own(
        &self,
        graph: &[Quad],
        quad: &Quad,
        name: &str,
        draft: &mut Draft,
    ) -> Result<(), ReadError> {
        let subject = quad.subject;
        match (name, quad.object) {
            ("polarity", Object::Node(at)) => draft.polarity = Some(self.polarity(subject, at)?),
            ("certainty", Object::Node(at)) => draft.certainty = Some(self.certainty(subject, at)?),
            ("tense", Object::Node(at)) => {
                draft.tenses.insert(self.tense(subject, at)?);
            }
            ("content", Object::Node(at)) => {
                draft.content.insert(self.statement_at(subject, at)?);
            }
            ("denies", Object::Node(at)) => {
                draft.denies.insert(self.statement_at(subject, at)?);
            }
            ("agent", Object::Node(actor)) => {
                draft.agents.insert(self.path(subject, actor)?.into());
            }
            ("target", Object::Node(actor)) => {
                draft.targets.insert(self.path(subject, actor)?.into());
            }
            ("verb", Object::Node(verb)) => self.verbs(graph, verb, &mut draft.verbs),
            ("attribution", Object::Node(list)) => draft.chain = Some(list),
            ("confidence", Object::Literal(value, _)) => {
                draft.confidences.insert(self.confidence(subject, value)?);
            }
            ("saidOn", Object::Literal(day, _)) => {
                draft.said.insert(When::at(self.stamp(subject, day)?.0));
            }
            ("date", Object::Literal(date, _)) => {
                let (stamp, approximate) = self.stamp(subject, date)?;
                draft.words.dates.push(When {
                    approximate,
                    ..When::at(stamp)
                });
            }
            ("dateFrom", Object::Literal(date, _)) => {
                draft.words.from.push(self.stamp(subject, date)?);
            }
            ("dateUntil", Object::Literal(date, _)) => {
                draft.words.until.push(self.stamp(subject, date)?);
            }
            ("duration", Object::Node(amount)) => {
                let amounts = self.amounts(graph, subject, amount)?;
                draft.words.durations.extend(amounts);
            }
            (kind, object) => self.qualifier(graph, subject, kind, object, &mut draft.words)?,
        }
        Ok(())
    }

    fn qualifier(
        &self,
        graph: &[Quad],
        subject: u32,
        kind: &str,
        object: Object,
        words: &mut Words,
    ) -> Result<(), ReadError> {
        match object {
            Object::Literal(text, _) => {
                let text = self.triples.text(text).into();
                words.of(kind).texts.push(text);
            }
            Object::Node(at) => {
                let Ok(path) = self.path(subject, at) else {
                    return Ok(());
                };
                if let Some(id) = path.strip_prefix("stmt/") {
                    words.of(kind).statements.push(id.into());
                } else if path.starts_with("quantity/") {
                    let amounts = self.amounts(graph, subject, at)?;
                    words.of(kind).amounts.extend(amounts);
                }
            }
        }
        Ok(())
    }

    fn node(&self, subject: u32, object: Object) -> Result<Node, ReadError> {
        Ok(match object {
            Object::Literal(text, _) => Node::Literal(self.triples.text(text).into()),
            Object::Node(at) => {
                let path = self.path(subject, at)?;
                match path.strip_prefix("stmt/") {
                    Some(id) => Node::Statement(id.into()),
                    None => Node::Entity(path.into()),
                }
            }
        })
    }

    fn relation(&self, subject: u32, relation: u32) -> Result<Relation, ReadError> {
        let iri = self.triples.iri(relation);
        if let Some(name) = iri.strip_prefix(REL) {
            return Ok(Relation::Typed(name.into()));
        }
        let name = iri.strip_prefix(VERB).ok_or_else(|| {
            let message = format!("has a relation <{iri}> that is neither rel: nor verb:");
            self.wrong(self.triples.iri(subject), message)
        })?;
        Ok(Relation::Open(name.into()))
    }

    fn statement_at(&self, subject: u32, at: u32) -> Result<Arc<str>, ReadError> {
        let path = self.path(subject, at)?;
        path.strip_prefix("stmt/").map(Into::into).ok_or_else(|| {
            let message = format!("leads to `{path}`, which is no statement");
            self.wrong(self.triples.iri(subject), message)
        })
    }

    fn holder(&self, subject: u32, holder: u32) -> Result<Option<Arc<str>>, ReadError> {
        if self.triples.iri(holder).strip_prefix(ACT) == Some("Unspecified") {
            return Ok(None);
        }
        Ok(Some(self.path(subject, holder)?.into()))
    }

    /// The members of a list of holders.
    fn chain(
        &self,
        graph: &[Quad],
        subject: u32,
        first: u32,
    ) -> Result<Vec<Option<Arc<str>>>, ReadError> {
        let mut holders = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = Some(first);
        while let Some(link) = next.take() {
            if !seen.insert(link) || seen.len() > CHAIN {
                let message = "has an act:attribution that is no list";
                return Err(self.wrong(self.triples.iri(subject), message));
            }
            for quad in self.triples.about(graph, link) {
                let name = self.triples.iri(quad.predicate).strip_prefix(RDF);
                match (name, quad.object) {
                    (Some("first"), Object::Node(at)) => holders.push(self.holder(subject, at)?),
                    (Some("rest"), Object::Node(at))
                        if self.triples.iri(at).strip_prefix(RDF) != Some("nil") =>
                    {
                        next = Some(at);
                    }
                    _ => {}
                }
            }
        }
        Ok(holders)
    }

    /// A verb with each of its wordings: a graph does not tell which a statement has.
    fn verbs(&self, graph: &[Quad], verb: u32, verbs: &mut Set<(Arc<str>, Arc<str>)>) {
        let Some(name) = self.triples.iri(verb).strip_prefix(VERB) else {
            return;
        };
        for wording in self.labels(graph, verb) {
            verbs.insert((name.into(), wording));
        }
    }

    fn labels<'a>(&'a self, graph: &'a [Quad], node: u32) -> impl Iterator<Item = Arc<str>> + 'a {
        let about = self.triples.about(graph, node).iter();
        about.filter_map(
            |quad| match (self.triples.iri(quad.predicate), quad.object) {
                (LABEL, Object::Literal(label, _)) => Some(self.triples.text(label).into()),
                _ => None,
            },
        )
    }

    /// `<…doc/ID#char=22,83>`, with the rules of the place and its words.
    fn place(&self, graph: &[Quad], subject: u32, place: u32) -> Result<Evidence, ReadError> {
        let iri = self.triples.iri(place);
        let parsed = iri.rsplit_once("#char=").and_then(|(document, range)| {
            let (start, end) = range.split_once(',')?;
            let document = document.strip_prefix(self.base.as_str())?;
            let document = super::term::path(document.strip_prefix("doc/")?)?;
            Some((document, start.parse().ok()?, end.parse().ok()?))
        });
        let Some((document, start, end)) = parsed else {
            let message =
                format!("stands at <{iri}>, which is no place such as <doc/…#char=22,83>");
            return Err(self.wrong(self.triples.iri(subject), message));
        };
        let mut evidence = Evidence {
            document: document.into(),
            start,
            end,
            rules: Set::default(),
            confidences: Set::default(),
            quote: None,
        };
        for quad in self.triples.about(graph, place) {
            let predicate = self.triples.iri(quad.predicate);
            let Object::Literal(text, _) = quad.object else {
                continue;
            };
            let text = self.triples.text(text);
            if predicate.strip_prefix(ACT) == Some("rule") {
                evidence.rules.insert(text.to_owned().into());
            } else if predicate.strip_prefix(super::NIF) == Some("anchorOf") {
                evidence.quote = Some(text.into());
            }
        }
        Ok(evidence)
    }

    fn polarity(&self, subject: u32, value: u32) -> Result<Polarity, ReadError> {
        match self.triples.iri(value).strip_prefix(ACT) {
            Some("Positive") => Ok(Polarity::Positive),
            Some("Negative") => Ok(Polarity::Negative),
            _ => Err(self.unknown(subject, "act:polarity", value)),
        }
    }

    fn certainty(&self, subject: u32, value: u32) -> Result<Certainty, ReadError> {
        let name = self.triples.iri(value).strip_prefix(CERT);
        let found = CERTAINTIES
            .into_iter()
            .find(|it| name == Some(&format!("{it:?}")));
        found.ok_or_else(|| self.unknown(subject, "act:certainty", value))
    }

    fn tense(&self, subject: u32, value: u32) -> Result<Tense, ReadError> {
        let name = self.triples.iri(value).strip_prefix(ACT);
        let found = Tense::ALL
            .into_iter()
            .find(|it| name == Some(&format!("{it:?}")));
        found.ok_or_else(|| self.unknown(subject, "act:tense", value))
    }

    fn unknown(&self, subject: u32, property: &str, value: u32) -> ReadError {
        let message = format!(
            "has an {property} that is not known: `{}`",
            self.triples.iri(value)
        );
        self.wrong(self.triples.iri(subject), message)
    }

    /// Thousandths of a decimal from 0 to 1.
    fn confidence(&self, subject: u32, value: u32) -> Result<u16, ReadError> {
        let text = self.triples.text(value);
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let parsed = (digits(whole) && digits(fraction) && fraction.len() <= 3)
            .then(|| format!("{whole}{fraction:0<3}").parse().ok())
            .flatten();
        parsed
            .filter(|&thousandths| thousandths <= 1000)
            .ok_or_else(|| {
                let message = format!("has an act:confidence `{text}`, not 0 to 1 in thousandths");
                self.wrong(self.triples.iri(subject), message)
            })
    }

    /// A date of any precision; whether it is approximate.
    fn stamp(&self, subject: u32, value: u32) -> Result<(Stamp, bool), ReadError> {
        let text = self.triples.text(value);
        let plain = text.strip_suffix('~');
        let stamp = plain.unwrap_or(text).parse().map_err(|_| {
            let message = format!("has a date `{text}`, not such as 2026, 2026-03 or 2026-03-04");
            self.wrong(self.triples.iri(subject), message)
        })?;
        Ok((stamp, plain.is_some()))
    }

    /// An amount with each of its wordings: a graph does not tell which a statement has.
    fn amounts(&self, graph: &[Quad], subject: u32, node: u32) -> Result<Vec<Amount>, ReadError> {
        let mut amount = Quantity {
            least: None,
            most: None,
            approximate: false,
            unit: None,
            counted: None,
        };
        let mut counted = Vec::new();
        for quad in self.triples.about(graph, node) {
            let Object::Literal(text, _) = quad.object else {
                continue;
            };
            let text = self.triples.text(text);
            let limit = |inclusive| {
                let number = Number::parse(text).ok_or_else(|| {
                    let message = format!("has an amount with `{text}`, which is no number");
                    self.wrong(self.triples.iri(subject), message)
                })?;
                Ok(Some(Limit { number, inclusive }))
            };
            match self.triples.iri(quad.predicate).strip_prefix(ACT) {
                Some("value") => {
                    amount.least = limit(true)?;
                    amount.most = amount.least;
                }
                Some("minInclusive") => amount.least = limit(true)?,
                Some("minExclusive") => amount.least = limit(false)?,
                Some("maxInclusive") => amount.most = limit(true)?,
                Some("maxExclusive") => amount.most = limit(false)?,
                Some("approximate") => amount.approximate = text == "true",
                Some("unit") => amount.unit = Some(text.to_owned()),
                Some("counted") => counted.push(text.to_owned()),
                _ => {}
            }
        }
        let mut amounts = vec![amount.clone()];
        if !counted.is_empty() {
            let with = |counted| Quantity {
                counted: Some(counted),
                ..amount.clone()
            };
            amounts = counted.into_iter().map(with).collect();
        }
        let mut labels: Vec<_> = self.labels(graph, node).map(Some).collect();
        if labels.is_empty() {
            labels.push(None);
        }
        let all = labels.iter().flat_map(|label| {
            let amounts = amounts.iter();
            amounts.map(|amount| (label.clone(), amount.clone()))
        });
        Ok(all.collect())
    }

    /// Whether there is a plain edge for a statement; `None` if it is not between two entities.
    fn is_plain(&self, graph: &[Quad], subject: u32) -> Option<bool> {
        let part = |name: &str| {
            let about = self.triples.about(graph, subject).iter();
            let mut found = about.filter_map(|quad| match quad.object {
                Object::Node(at)
                    if self.triples.iri(quad.predicate).strip_prefix(RDF) == Some(name) =>
                {
                    Some(at)
                }
                _ => None,
            });
            found.next()
        };
        let edge = [part("subject")?, part("predicate")?, part("object")?];
        Some(self.edges.contains(&edge))
    }
}

/// Whether the author vouches for a statement. That it says what is over is no triple of its own, but part of its
/// identifier; for the few whose identifier does not tell, the plain edge does.
fn is_vouched(id: &str, claim: &Claim, plain: impl FnOnce() -> Option<bool>) -> bool {
    let may_be = claim.polarity == Polarity::Positive
        && claim.certainty == Certainty::Asserted
        && claim.attribution.is_empty()
        && !claim.ahead;
    if !may_be {
        return false;
    }
    let told = [false, true]
        .into_iter()
        .find(|&over| statement_id(claim, over) == id);
    match told {
        Some(over) => !over,
        None => plain().unwrap_or(true),
    }
}
