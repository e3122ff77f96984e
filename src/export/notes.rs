//! Notes for Obsidian (<https://obsidian.md>), and for any other program that reads Markdown with `[[links]]`: a page
//! for each actor, and for each other thing that has a name, with all that it does, that is done to it and that it
//! says, each with the places of the texts that say so.

use crate::escape::printable;
use crate::picture::words::{Form, inflected};
use crate::view::{days, wording};
use actant_base::statement::{Certainty, Polarity};
use actant_graph::{EntityFacts, KnowledgeGraph, Node, StatementFacts};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

/// The longest name of a file, in bytes, without its ending: what all systems can hold, with room for a number.
const LONGEST: usize = 120;
/// How deep statements inside statements are told.
const DEPTH: usize = 3;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The name of its file, safe on all systems; no two differ in the size of letters only.
    pub name: String,
    /// Markdown, with properties at its beginning.
    pub text: String,
}

/// The pages of a graph in order of their keys; with the words of the texts only `with_text`.
pub fn pages(graph: &KnowledgeGraph, with_text: bool) -> Vec<Page> {
    let facts = graph.facts();
    let mut roles: BTreeMap<&str, Roles> = BTreeMap::new();
    for (id, known) in &facts.statements {
        for (key, role) in parts(known) {
            let is_page = facts.entities.get(key).is_some_and(has_page);
            if is_page {
                let roles = roles.entry(key).or_default();
                roles.of(role).insert((place(known), id));
            }
        }
    }
    let stems = stems(graph, roles.keys().copied());
    let writer = Writer {
        graph,
        stems: &stems,
        with_text,
    };
    let page = |(key, roles): (&&str, &Roles)| Page {
        name: format!("{}.md", stems[*key]),
        text: writer.page(key, roles),
    };
    roles.iter().map(page).collect()
}

fn has_page(facts: &EntityFacts) -> bool {
    facts.global || facts.kind().acts()
}

/// What an entity is in a statement.
#[derive(Clone, Copy)]
enum Role {
    Does,
    Suffers,
    Says,
}

/// Statements by where they stand first.
type Statements<'a> = BTreeSet<((&'a str, usize), &'a Arc<str>)>;

#[derive(Default)]
struct Roles<'a> {
    does: Statements<'a>,
    suffers: Statements<'a>,
    says: Statements<'a>,
}

impl<'a> Roles<'a> {
    fn of(&mut self, role: Role) -> &mut Statements<'a> {
        match role {
            Role::Does => &mut self.does,
            Role::Suffers => &mut self.suffers,
            Role::Says => &mut self.says,
        }
    }
}

fn parts(known: &StatementFacts) -> Vec<(&str, Role)> {
    let claim = &known.claim;
    let end = |slot| match slot {
        &Some(Node::Entity(ref key)) => Some(key.as_ref()),
        _ => None,
    };
    let agents = known.agents.iter().map(AsRef::as_ref);
    let targets = known.targets.iter().map(AsRef::as_ref);
    let sources = claim.attribution.iter().flatten().map(AsRef::as_ref);
    let does = end(&claim.subject).into_iter().chain(agents);
    let suffers = end(&claim.object).into_iter().chain(targets);
    let mut all: Vec<(&str, Role)> = does.map(|key| (key, Role::Does)).collect();
    all.extend(suffers.map(|key| (key, Role::Suffers)));
    all.extend(sources.map(|key| (key, Role::Says)));
    all
}

fn place(known: &StatementFacts) -> (&str, usize) {
    let first = known.evidence.first();
    first.map_or(("", 0), |it| (it.document.as_ref(), it.start))
}

/// A name for each page that no other has.
fn stems<'a>(
    graph: &KnowledgeGraph,
    keys: impl Iterator<Item = &'a str>,
) -> BTreeMap<&'a str, String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut stems = BTreeMap::new();
    for key in keys {
        let facts = graph.facts().entities.get(key);
        let label = facts.map_or(key, |facts| facts.label(key));
        let stem = file_stem(label);
        let mut name = stem.clone();
        let mut number = 1;
        while !taken.insert(name.to_lowercase()) {
            number += 1;
            name = format!("{stem} ({number})");
        }
        stems.insert(key, name);
    }
    stems
}

/// A name as one of a file: without what Windows, macOS, Linux or links of Obsidian do not take, or show otherwise.
fn file_stem(label: &str) -> String {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    let is_refused = |c: char| "<>:\"/\\|?*#^[]%`".contains(c);
    let sign = |c: char| if is_refused(c) { '-' } else { c };
    let plain: String = printable(label)
        .filter(|c| !is_hidden(*c))
        .map(sign)
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut stem = words.join(" ");
    while stem.len() > LONGEST {
        stem.pop();
    }
    // neither hidden, nor cut by Windows
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let first = stem
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_lowercase();
    let port = ["com", "lpt"]
        .iter()
        .find_map(|name| first.strip_prefix(name));
    let is_port = port.is_some_and(|rest| {
        let mut signs = rest.chars();
        let number = signs
            .next()
            .is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c));
        number && signs.next().is_none()
    });
    match stem {
        "" => "unnamed".to_owned(),
        _ if DEVICES.contains(&first.as_str()) || is_port => format!("_{stem}"),
        _ => stem.to_owned(),
    }
}

/// Signs that change how others are shown and are not seen themselves.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Text that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text).filter(|c| !is_hidden(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '$' | '^' | '%'
            | '=' | '!' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

struct Writer<'a> {
    graph: &'a KnowledgeGraph,
    stems: &'a BTreeMap<&'a str, String>,
    with_text: bool,
}

impl Writer<'_> {
    fn label<'b>(&'b self, key: &'b str) -> &'b str {
        let facts = self.graph.facts().entities.get(key);
        facts.map_or(key, |facts| facts.label(key))
    }

    /// A link to a page; the name of what has none.
    fn link(&self, key: &str) -> String {
        match self.stems.get(key) {
            Some(stem) => format!("[[{stem}]]"),
            None => plain(self.label(key)),
        }
    }

    fn page(&self, key: &str, roles: &Roles) -> String {
        let facts = self.graph.facts().entities.get(key);
        let labels = facts.iter().flat_map(|facts| facts.labels.iter());
        let labels: Vec<Value> = labels.map(|label| text_of(label)).collect();
        let same = facts.iter().flat_map(|facts| facts.same_as.iter());
        let same: Vec<Value> = same.map(|iri| text_of(iri)).collect();
        let kind = facts.map_or_else(String::new, |facts| format!("{:?}", facts.kind()));
        // JSON is YAML; a `<` in it could begin a tag of HTML
        let value = |value: Value| value.to_string().replace('<', "\\u003c");
        let mut out = String::from("---\n");
        // Writing to a string cannot fail.
        let _ = writeln!(out, "aliases: {}", value(Value::Array(labels)));
        let _ = writeln!(out, "kind: {}", value(kind.into()));
        let _ = writeln!(out, "key: {}", value(text_of(key)));
        if !same.is_empty() {
            let _ = writeln!(out, "same_as: {}", value(Value::Array(same)));
        }
        let _ = writeln!(out, "---\n\n# {}\n", plain(self.label(key)));
        let sections = [
            ("Does", &roles.does),
            ("Done to it, or about it", &roles.suffers),
            ("Says", &roles.says),
        ];
        for (heading, statements) in sections {
            if statements.is_empty() {
                continue;
            }
            let _ = writeln!(out, "## {heading}\n");
            for (_, id) in statements {
                if let Some(known) = self.graph.facts().statements.get(*id) {
                    self.statement(known, &mut out);
                }
            }
        }
        out
    }

    fn statement(&self, known: &StatementFacts, out: &mut String) {
        let claim = &known.claim;
        let mut aside: Vec<String> = Vec::new();
        if claim.certainty != Certainty::Asserted {
            aside.push(format!("{:?}", claim.certainty).to_lowercase());
        }
        if claim.ahead {
            aside.push("yet to come".to_owned());
        }
        for kind in ["quantity", "place", "time"] {
            let fitting = known.qualifiers.iter().filter(|it| it.kind == kind);
            aside.extend(fitting.filter_map(|it| it.text.as_deref()).map(plain));
        }
        match days(known) {
            (Some(from), Some(until)) if from == until => aside.push(from.to_string()),
            (from, until) => {
                let day = |day: Option<_>| {
                    day.map_or_else(
                        || "…".to_owned(),
                        |it: actant_base::calendar::Day| it.to_string(),
                    )
                };
                let is_known = from.is_some() || until.is_some();
                aside.extend(is_known.then(|| format!("{} to {}", day(from), day(until))));
            }
        }
        if !claim.attribution.is_empty() {
            let chain = claim.attribution.iter().map(|holder| match holder {
                Some(key) => self.link(key),
                None => "an unnamed source".to_owned(),
            });
            aside.push(format!("says {}", chain.collect::<Vec<_>>().join(" → ")));
        }
        let aside = match aside.is_empty() {
            true => String::new(),
            false => format!(" ({})", aside.join("; ")),
        };
        let _ = writeln!(out, "- {}{aside}", self.sentence(known, DEPTH));
        for it in &known.evidence {
            let document = self.graph.documents().get(&it.document);
            let name = document.map_or(it.document.as_ref(), |it| it.name.as_str());
            let quote = it.quote.as_ref().filter(|_| self.with_text);
            let quote = quote.map(|quote| format!("“{}” — ", plain(quote)));
            let place = format!("{}, characters {}–{}", plain(name), it.start, it.end);
            let _ = writeln!(out, "  > {}{place}", quote.unwrap_or_default());
            let _ = writeln!(out);
        }
    }

    /// *[[Iran]] accuses [[Pakistan]]*.
    fn sentence(&self, known: &StatementFacts, depth: usize) -> String {
        let claim = &known.claim;
        let slot = |node: &Option<Node>| match node {
            Some(Node::Entity(key)) => self.link(key),
            Some(Node::Literal(text)) => plain(text),
            Some(Node::Statement(id)) => match self.graph.facts().statements.get(id) {
                Some(inner) if depth > 0 => format!("({})", self.sentence(inner, depth - 1)),
                _ => "(…)".to_owned(),
            },
            None => String::new(),
        };
        let form = match &claim.subject {
            Some(Node::Entity(key)) => {
                Form::of(self.graph.facts().entities.get(key), self.label(key))
            }
            _ => Form::Singular,
        };
        let verb = inflected(&wording(known), form, claim.polarity == Polarity::Negative);
        let (subject, object) = (slot(&claim.subject), slot(&claim.object));
        let mut words = format!("{subject} {} {object}", plain(&verb))
            .trim()
            .to_owned();
        let is_told = |id: &&Arc<str>| matches!(&claim.object, Some(Node::Statement(object)) if object == *id);
        if depth > 0 {
            let content = claim
                .content
                .iter()
                .filter(|id| !is_told(id))
                .filter_map(|id| self.graph.facts().statements.get(id));
            let content: Vec<String> = content
                .map(|inner| self.sentence(inner, depth - 1))
                .collect();
            if !content.is_empty() {
                let _ = write!(words, ": {}", content.join("; "));
            }
        }
        words
    }
}

fn text_of(text: &str) -> Value {
    let text: String = printable(text).filter(|c| !is_hidden(*c)).collect();
    Value::String(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_safe_everywhere() {
        for (label, expected) in [
            ("Iran", "Iran"),
            ("a/b\\c:d*?\"<>|", "a-b-c-d------"),
            ("#[[tag]]^", "---tag---"),
            ("CON", "_CON"),
            ("nul.txt", "_nul.txt"),
            ("COM¹", "_COM¹"),
            ("Company", "Company"),
            ("..", "unnamed"),
            (".hidden. ", "hidden"),
            ("\u{202e}drowssap", "drowssap"),
            ("two\nlines\u{0}", "two lines"),
            ("", "unnamed"),
        ] {
            assert_eq!(file_stem(label), expected, "{label:?}");
        }
        assert!(file_stem(&"é".repeat(300)).len() <= LONGEST);
    }
}
