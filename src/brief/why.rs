//! What one statement of a graph says and rests on.

use crate::tell::{Place, Teller, printable, relation};
use actant_graph::{KnowledgeGraph, Node, StatementFacts};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::Arc;

/// The identifier of a statement from how people write it: `stmt:HASH`, the IRI, with or without angle brackets, or the
/// hash alone. `None` if it is none of these.
pub fn identifier(text: &str) -> Option<&str> {
    let bare = text.trim().trim_start_matches('<').trim_end_matches('>');
    let id = match bare.rsplit_once("stmt/") {
        Some((_, id)) => id,
        None => bare.strip_prefix("stmt:").unwrap_or(bare),
    };
    let hex = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then_some(id)
}

/// One statement, arranged for a question.
pub struct Why<'a> {
    teller: Teller<'a>,
    id: &'a str,
    known: &'a StatementFacts,
    /// Statements that deny it, that have it as their content, that say the same otherwise.
    denied_by: Vec<&'a str>,
    inside: Vec<&'a str>,
    others: Vec<&'a str>,
}

impl<'a> Why<'a> {
    /// All about the statement with that identifier; `None` if the graph has none.
    pub fn new(graph: &'a KnowledgeGraph, id: &str) -> Option<Self> {
        let statements = &graph.facts().statements;
        let (id, known) = statements.get_key_value(id)?;
        let claim = &known.claim;
        let (mut denied_by, mut inside, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (other, it) in statements {
            let has =
                |node: &Option<Node>| matches!(node, Some(Node::Statement(inner)) if inner == id);
            if it.denies.contains(id) {
                denied_by.push(other.as_ref());
            }
            if it.claim.content.contains(id) || has(&it.claim.subject) || has(&it.claim.object) {
                inside.push(other.as_ref());
            }
            let same = it.claim.subject == claim.subject
                && it.claim.relation == claim.relation
                && it.claim.object == claim.object
                && (it.claim.content == claim.content || claim.object.is_some());
            if same && other != id && (claim.subject.is_some() || claim.object.is_some()) {
                others.push(other.as_ref());
            }
        }
        Some(Self {
            teller: Teller::new(graph),
            id,
            known,
            denied_by,
            inside,
            others,
        })
    }

    /// For people.
    pub fn text(&self) -> String {
        let (teller, known) = (&self.teller, self.known);
        let claim = &known.claim;
        let mut out = format!("STATEMENT  {}\n", teller.sentence(known));
        let mut line = |name: &str, text: String| {
            if !text.is_empty() {
                let _ = writeln!(out, "  {name:<14}{text}");
            }
        };
        line("identifier", format!("stmt:{}", self.id));
        line("relation", relation(known));
        line("subject", self.node(claim.subject.as_ref()));
        line("object", self.node(claim.object.as_ref()));
        line("standing", teller.standing(known));
        line("certainty", format!("{:?}", claim.certainty).to_lowercase());
        line("polarity", format!("{:?}", claim.polarity).to_lowercase());
        line("tense", self.tenses().join(", "));
        line("says", self.chain().join(" → "));
        line("agents", self.labels(&known.agents).join(", "));
        line("targets", self.labels(&known.targets).join(", "));
        line(
            "plain edge",
            if claim.vouched {
                "yes, if sure enough: the article states it as a fact"
            } else {
                "no: not a fact that the article vouches for"
            }
            .to_owned(),
        );
        line("confidence", share(known.best_confidence()));
        for it in &known.qualifiers {
            line(&it.kind, self.qualifier(it));
        }
        self.list(&mut out, "CONTENT", claim.content.iter().map(AsRef::as_ref));
        self.list(&mut out, "STATED INSIDE", self.inside.iter().copied());
        self.list(&mut out, "DENIES", known.denies.iter().map(AsRef::as_ref));
        self.list(&mut out, "DENIED BY", self.denied_by.iter().copied());
        self.list(&mut out, "ALSO SAID", self.others.iter().copied());
        out.push_str("EVIDENCE\n");
        for (place, rules, confidence) in self.evidence() {
            let _ = writeln!(
                out,
                "  {}, characters {}–{}  (rule {}; confidence {})",
                printable(&place.document),
                place.start,
                place.end,
                rules.join(", "),
                share(confidence)
            );
            let quote = place.quote.as_deref().map(printable);
            let quote = quote.map(|quote| format!("“{quote}”"));
            let quote = quote.unwrap_or_else(|| {
                "(the graph has no words: actant build --with-text keeps them)".to_owned()
            });
            let _ = writeln!(out, "    {quote}");
        }
        out
    }

    /// For tools.
    pub fn json(&self) -> Value {
        let (teller, known) = (&self.teller, self.known);
        let claim = &known.claim;
        let node = |node: Option<&Node>| match node {
            Some(Node::Entity(key)) => json!({"key": key, "label": teller.label(key)}),
            Some(Node::Statement(id)) => json!({"statement": id}),
            Some(Node::Literal(text)) => json!({"value": text}),
            None => Value::Null,
        };
        let list =
            |ids: Vec<&str>| -> Vec<Value> { ids.into_iter().map(|id| self.brief(id)).collect() };
        let owned = |ids: &'a [Arc<str>]| ids.iter().map(AsRef::as_ref).collect::<Vec<&str>>();
        let evidence: Vec<Value> = self
            .evidence()
            .map(|(place, rules, confidence)| {
                json!({
                    "document": place.document, "start": place.start, "end": place.end, "quote": place.quote,
                    "rules": rules, "confidence": f64::from(confidence) / 1000.0,
                })
            })
            .collect();
        let qualifiers: Vec<Value> = known
            .qualifiers
            .iter()
            .map(|it| {
                json!({
                    "kind": it.kind, "text": it.text, "statement": it.statement,
                    "date": it.when.map(|when| when.to_string()),
                    "amount": it.quantity.as_ref().map(ToString::to_string),
                })
            })
            .collect();
        json!({
            "id": self.id,
            "sentence": teller.sentence(known),
            "subject": node(claim.subject.as_ref()),
            "relation": relation(known),
            "object": node(claim.object.as_ref()),
            "certainty": claim.certainty,
            "polarity": claim.polarity,
            "tense": self.tenses(),
            "ahead": claim.ahead,
            "vouched": claim.vouched,
            "standing": teller.standing(known),
            "says": self.chain(),
            "agents": self.labels(&known.agents),
            "targets": self.labels(&known.targets),
            "confidence": f64::from(known.best_confidence()) / 1000.0,
            "qualifiers": qualifiers,
            "content": list(owned(&claim.content)),
            "inside": list(self.inside.clone()),
            "denies": list(owned(&known.denies)),
            "denied_by": list(self.denied_by.clone()),
            "also_said": list(self.others.clone()),
            "evidence": evidence,
        })
    }

    fn evidence(&self) -> impl Iterator<Item = (Place, Vec<&str>, u16)> {
        let mut all: Vec<_> = self.known.evidence.iter().collect();
        let name = |id: &str| {
            self.teller
                .graph
                .documents()
                .get(id)
                .map(|it| it.name.as_str())
        };
        all.sort_by_key(|it| (name(&it.document), it.start, it.end));
        all.into_iter().map(move |it| {
            let place = Place {
                document: name(&it.document).unwrap_or(&it.document).to_owned(),
                start: it.start,
                end: it.end,
                quote: it.quote.as_deref().map(str::to_owned),
                id: it.document.clone(),
            };
            let rules = it.rules.iter().map(AsRef::as_ref).collect();
            (place, rules, it.confidences.last().copied().unwrap_or(0))
        })
    }

    fn brief(&self, id: &str) -> Value {
        match self.teller.statement(id) {
            Some(known) => json!({
                "id": id, "sentence": self.teller.sentence(known), "standing": self.teller.standing(known),
            }),
            None => json!({"id": id}),
        }
    }

    fn list<'b>(&self, out: &mut String, heading: &str, ids: impl Iterator<Item = &'b str>) {
        for (number, id) in ids.enumerate() {
            if number == 0 {
                let _ = writeln!(out, "{heading}");
            }
            let (sentence, standing) = match self.teller.statement(id) {
                Some(known) => (self.teller.sentence(known), self.teller.standing(known)),
                None => ("(not in the graph)".to_owned(), String::new()),
            };
            let _ = writeln!(out, "  stmt:{id}  {sentence}  [{standing}]");
        }
    }

    fn node(&self, node: Option<&Node>) -> String {
        match node {
            Some(Node::Entity(key)) => {
                let kind = self.teller.kind(key).map(|kind| format!("{kind:?}"));
                format!(
                    "{} ({}, {key})",
                    printable(&self.teller.label(key)),
                    kind.unwrap_or_default()
                )
            }
            Some(Node::Statement(id)) => format!("stmt:{id}"),
            Some(Node::Literal(text)) => printable(text),
            None => String::new(),
        }
    }

    fn qualifier(&self, it: &actant_graph::QualifierFact) -> String {
        let mut words = it.text.as_deref().map(printable).unwrap_or_default();
        if let Some(when) = it.when {
            let _ = write!(words, " ({when})");
        }
        if let Some(quantity) = &it.quantity {
            let _ = write!(words, " ({quantity})");
        }
        if let Some(id) = &it.statement {
            let _ = write!(words, " [stmt:{id}]");
        }
        words.trim().to_owned()
    }

    fn tenses(&self) -> Vec<&'static str> {
        self.known.tenses.iter().map(|tense| tense.name()).collect()
    }

    /// Who says it, outermost first.
    fn chain(&self) -> Vec<String> {
        let holders = self.known.claim.attribution.iter();
        holders
            .map(|holder| match holder {
                Some(key) => printable(&self.teller.label(key)),
                None => "(unnamed source)".to_owned(),
            })
            .collect()
    }

    fn labels(&self, keys: &[Arc<str>]) -> Vec<String> {
        keys.iter()
            .map(|key| printable(&self.teller.label(key)))
            .collect()
    }
}

/// `0.870`.
fn share(thousandths: u16) -> String {
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use actant_base::statement::Certainty;

    #[test]
    fn identifiers_are_read_in_every_form() {
        let id = "9f86d081884c7d659a2feaa0c55ad015";
        for form in [
            id.to_owned(),
            format!("stmt:{id}"),
            format!("https://w3id.org/actant/id/stmt/{id}"),
            format!(" <https://example.org/news/stmt/{id}> "),
        ] {
            assert_eq!(identifier(&form), Some(id), "{form}");
        }
        for wrong in [
            "",
            "stmt:",
            "stmt:xyz",
            "actor:iran",
            "9f86d081884c7d659a2feaa0c55ad01",
        ] {
            assert_eq!(identifier(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_charge_is_told_with_who_says_it_and_who_denies_it() {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let statements = graph.facts().statements.iter();
        let is_charge = |known: &StatementFacts| known.claim.certainty == Certainty::Alleged;
        let (id, _) = statements
            .clone()
            .find(|(_, known)| is_charge(known))
            .expect("Iran's charge");
        let why = Why::new(&graph, id).expect("it is in the graph");
        let text = why.text();
        let groups = "Pakistan harbors groups \"of\" <men>";
        for told in [
            format!("STATEMENT  {groups}\n  identifier    stmt:{id}\n"),
            "  standing      alleged by Iran\n".to_owned(),
            "  polarity      positive\n".to_owned(),
            "  plain edge    no".to_owned(),
            "STATED INSIDE\n  stmt:".to_owned(),
            format!("Iran accuses Pakistan: {groups}  [stated by the article]"),
            format!("India denies: {groups}  [stated by the article]"),
            "ALSO SAID\n  stmt:".to_owned(),
            "[stated by India (as told by an unnamed source)]".to_owned(),
            "  seed.txt, characters 19–45  (rule test; confidence 0.900)\n    “Pakistan of harboring them”"
                .to_owned(),
        ] {
            assert!(text.contains(&told), "{told}\n{text}");
        }
        let json = why.json();
        assert_eq!(json["certainty"], "alleged");
        assert_eq!(json["says"][0], "Iran");
        assert_eq!(json["denied_by"].as_array().map(Vec::len), Some(1));
        assert_eq!(json["evidence"][0]["document"], "seed.txt");
        assert!(Why::new(&graph, "0").is_none());
        // statements that contain themselves come to an end
        for (id, _) in statements {
            let why = Why::new(&graph, id).expect("it is in the graph");
            assert!(!why.text().contains('\u{b}'));
        }
    }
}
