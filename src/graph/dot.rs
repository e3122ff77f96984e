//! Graphviz: who does what to whom, at a glance.
//!
//! Colour and shape show what an actor is; a dashed edge is not known to be so, a tee is a denial,
//! a grey edge is somebody's word, named in its label.

use crate::{Actor, KnowledgeGraph, Link, Network};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

/// What to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotOptions {
    /// The most connected actors are drawn, up to this number.
    pub actors: usize,
    /// Shown above the drawing.
    pub title: Option<String>,
    /// Whether to explain colours and lines.
    pub legend: bool,
}

impl Default for DotOptions {
    fn default() -> Self {
        Self {
            actors: 60,
            title: None,
            legend: true,
        }
    }
}

/// Above this many actors a force-directed layout is easier to read than a layered one.
const LAYERED: usize = 150;
/// Wordings shown on one edge.
const WORDINGS: usize = 4;
/// Characters of a name before it is broken, and before it is cut.
const LINE: usize = 22;
const NAME: usize = 66;

/// How one edge looks; statements that look the same share an edge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Look {
    polarity: Polarity,
    certainty: Certainty,
    ahead: bool,
    attribution: Vec<Option<Arc<str>>>,
}

impl Look {
    fn of(link: &Link) -> Self {
        Self {
            polarity: link.polarity,
            certainty: link.certainty,
            ahead: link.ahead,
            attribution: link.attribution.clone(),
        }
    }

    fn attributes(&self) -> String {
        let style = match self.certainty {
            Certainty::Asserted if self.ahead => "dashed",
            Certainty::Asserted => "solid",
            Certainty::Hedged => "dotted",
            Certainty::Possible
            | Certainty::Alleged
            | Certainty::Feared
            | Certainty::Hypothetical
            | Certainty::Desired => "dashed",
        };
        let (color, font) = if self.attribution.is_empty() {
            ("#222222", "#222222")
        } else {
            ("#8c8c8c", "#5a5a5a")
        };
        let head = match self.polarity {
            Polarity::Positive => "normal",
            Polarity::Negative => "tee",
        };
        format!("style={style}, color=\"{color}\", fontcolor=\"{font}\", arrowhead={head}")
    }
}

/// The graph as DOT; the same graph gives the same text.
pub fn write(graph: &KnowledgeGraph, options: &DotOptions) -> String {
    let network = graph.network();
    let drawn = most_connected(&network, options.actors);
    let mut dot = String::from("digraph actant {\n");
    let layout = if drawn.len() > LAYERED {
        "layout=sfdp, overlap=prism, splines=true"
    } else {
        "layout=dot, rankdir=LR, newrank=true, nodesep=0.35, ranksep=1.1"
    };
    let title = match &options.title {
        Some(title) => format!(", label={}, labelloc=t, fontsize=18", quoted(title)),
        None => String::new(),
    };
    let fonts = "fontname=\"Helvetica,Arial,sans-serif\"";
    // Writing to a string cannot fail.
    let _ = writeln!(
        dot,
        "  graph [{layout}, outputorder=edgesfirst, {fonts}{title}];"
    );
    let _ = writeln!(
        dot,
        "  node [style=filled, color=\"#444444\", {fonts}, fontsize=12];"
    );
    let _ = writeln!(dot, "  edge [{fonts}, fontsize=9, arrowsize=0.8];");

    let mut names = BTreeMap::new();
    for (number, &index) in drawn.iter().enumerate() {
        names.insert(index, format!("n{number}"));
        actor(&mut dot, &format!("n{number}"), &network[index]);
    }
    let looks = edges(&mut dot, graph, &network, &names);
    if options.legend {
        let kinds = drawn.iter().map(|&at| network[at].facts.kind()).collect();
        legend(&mut dot, &kinds, &looks);
    }
    dot.push_str("}\n");
    dot
}

/// Actors with the most said of them, in order of their keys.
fn most_connected(network: &Network, limit: usize) -> Vec<NodeIndex> {
    let mut weight: BTreeMap<NodeIndex, usize> = BTreeMap::new();
    for edge in network.edge_references() {
        *weight.entry(edge.source()).or_default() += edge.weight().count;
        *weight.entry(edge.target()).or_default() += edge.weight().count;
    }
    let mut ranked: Vec<(usize, NodeIndex)> = weight.into_iter().map(|(at, n)| (n, at)).collect();
    ranked.sort_by_key(|&(count, index)| (std::cmp::Reverse(count), index));
    ranked.truncate(limit);
    let mut chosen: Vec<NodeIndex> = ranked.into_iter().map(|(_, index)| index).collect();
    // An actor whose partners were all cut would float alone.
    let among: BTreeSet<NodeIndex> = chosen.iter().copied().collect();
    chosen.retain(|&at| {
        network
            .neighbors_undirected(at)
            .any(|other| among.contains(&other))
    });
    chosen.sort_unstable();
    chosen
}

fn actor(dot: &mut String, name: &str, actor: &Actor) {
    let kind = actor.facts.kind();
    let (fill, font, shape) = look(kind);
    let label = actor.facts.label(&actor.key);
    let lines: Vec<String> = wrapped(&cut(label)).iter().map(|line| html(line)).collect();
    let _ = writeln!(
        dot,
        "  {name} [label=<<B>{}</B><BR/><FONT POINT-SIZE=\"9\">{}</FONT>>, shape={shape}, \
         fillcolor=\"{fill}\", fontcolor=\"{font}\", tooltip={}];",
        lines.join("<BR/>"),
        kind_name(kind),
        quoted(label),
    );
}

/// Writes the edges and gives back the looks that occur.
fn edges(
    dot: &mut String,
    graph: &KnowledgeGraph,
    network: &Network,
    names: &BTreeMap<NodeIndex, String>,
) -> BTreeSet<Look> {
    let mut bundles: BTreeMap<(NodeIndex, NodeIndex, Look), BTreeMap<&str, usize>> =
        BTreeMap::new();
    for edge in network.edge_references() {
        let key = (edge.source(), edge.target(), Look::of(edge.weight()));
        let wordings = bundles.entry(key).or_default();
        *wordings.entry(&edge.weight().label).or_default() += edge.weight().count;
    }
    let mut looks = BTreeSet::new();
    for ((from, to, look), wordings) in bundles {
        let (Some(from), Some(to)) = (names.get(&from), names.get(&to)) else {
            continue;
        };
        let count: usize = wordings.values().sum();
        let label = edge_label(graph, &look, &wordings, WORDINGS);
        let tooltip = edge_label(graph, &look, &wordings, usize::MAX);
        let width = (1.0 + (count.max(1) as f64).log2() * 0.6).min(6.0);
        let _ = writeln!(
            dot,
            "  {from} -> {to} [label={}, tooltip={}, penwidth={width:.2}, {}];",
            quoted(&label),
            quoted(&tooltip),
            look.attributes(),
        );
        looks.insert(look);
    }
    looks
}

fn edge_label(
    graph: &KnowledgeGraph,
    look: &Look,
    wordings: &BTreeMap<&str, usize>,
    limit: usize,
) -> String {
    let mut ranked: Vec<(&str, usize)> = wordings.iter().map(|(&word, &n)| (word, n)).collect();
    ranked.sort_by_key(|&(word, count)| (std::cmp::Reverse(count), word));
    let not = match look.polarity {
        Polarity::Positive => "",
        Polarity::Negative => "not ",
    };
    let mut lines: Vec<String> = ranked
        .iter()
        .take(limit)
        .map(|(word, count)| match count {
            0 | 1 => format!("{not}{}", cut(word)),
            _ => format!("{not}{} ×{count}", cut(word)),
        })
        .collect();
    if ranked.len() > limit {
        lines.push(format!("+{} more", ranked.len() - limit));
    }
    if look.certainty != Certainty::Asserted {
        lines.push(format!(
            "({})",
            format!("{:?}", look.certainty).to_lowercase()
        ));
    }
    if look.ahead {
        lines.push("(future)".to_owned());
    }
    if !look.attribution.is_empty() {
        let holders: Vec<String> = look
            .attribution
            .iter()
            .map(|holder| match holder {
                Some(key) => match graph.facts().entities.get(key) {
                    Some(entity) => cut(entity.label(key)),
                    None => cut(key),
                },
                None => "unnamed source".to_owned(),
            })
            .collect();
        lines.push(format!("says {}", holders.join(" → ")));
    }
    lines.join("\n")
}

fn legend(dot: &mut String, kinds: &BTreeSet<EntityKind>, looks: &BTreeSet<Look>) {
    if kinds.is_empty() {
        return;
    }
    dot.push_str("  subgraph cluster_legend {\n    label=\"Legend\"; style=rounded; color=\"#bbbbbb\"; fontsize=11;\n");
    dot.push_str("    legend [shape=plaintext, style=\"\", label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"2\">");
    for &kind in kinds {
        let (fill, font, _) = look(kind);
        let _ = write!(
            dot,
            "<TR><TD BGCOLOR=\"{fill}\"><FONT COLOR=\"{font}\" POINT-SIZE=\"9\">{}</FONT></TD></TR>",
            kind_name(kind),
        );
    }
    dot.push_str("</TABLE>>];\n");
    let plain = Look {
        polarity: Polarity::Positive,
        certainty: Certainty::Asserted,
        ahead: false,
        attribution: Vec::new(),
    };
    let any = |test: &dyn Fn(&Look) -> bool| looks.iter().any(test);
    let mut rows = vec![("stated by the author", plain.clone())];
    if any(&|look| !look.attribution.is_empty()) {
        let attribution = vec![None];
        rows.push((
            "somebody's word",
            Look {
                attribution,
                ..plain.clone()
            },
        ));
    }
    if any(&|look| look.certainty > Certainty::Hedged) {
        let certainty = Certainty::Alleged;
        rows.push((
            "alleged, feared, wanted, possible",
            Look {
                certainty,
                ..plain.clone()
            },
        ));
    }
    if any(&|look| look.ahead) {
        let ahead = true;
        rows.push((
            "what lies ahead",
            Look {
                ahead,
                ..plain.clone()
            },
        ));
    }
    if any(&|look| look.certainty == Certainty::Hedged) {
        let certainty = Certainty::Hedged;
        rows.push((
            "probable, hearsay",
            Look {
                certainty,
                ..plain.clone()
            },
        ));
    }
    if any(&|look| look.polarity == Polarity::Negative) {
        let polarity = Polarity::Negative;
        rows.push(("denied", Look { polarity, ..plain }));
    }
    for (number, (meaning, look)) in rows.into_iter().enumerate() {
        let _ = writeln!(
            dot,
            "    l{number}a [shape=point, width=0.05, label=\"\"]; l{number}b [shape=point, width=0.05, label=\"\"];\n    \
             l{number}a -> l{number}b [label={}, {}];",
            quoted(meaning),
            look.attributes(),
        );
    }
    dot.push_str("  }\n");
}

/// Fill, text colour and shape. The fills are Okabe and Ito's, told apart by people of any colour
/// vision; shapes repeat the broad distinction.
fn look(kind: EntityKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        EntityKind::State => ("#56b4e9", "#000000", "box"),
        EntityKind::StateOrgan => ("#0072b2", "#ffffff", "box"),
        EntityKind::ArmedGroup => ("#d55e00", "#ffffff", "octagon"),
        EntityKind::Organisation => ("#009e73", "#ffffff", "box"),
        EntityKind::Media => ("#cc79a7", "#000000", "box"),
        EntityKind::Person => ("#f0e442", "#000000", "ellipse"),
        EntityKind::Group => ("#e69f00", "#000000", "ellipse"),
        EntityKind::Place => ("#d0d0d0", "#000000", "house"),
        EntityKind::Event => ("#ffffff", "#000000", "hexagon"),
        EntityKind::Thing => ("#f2f2f2", "#000000", "note"),
    }
}

fn kind_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::State => "state",
        EntityKind::StateOrgan => "state organ",
        EntityKind::ArmedGroup => "armed group",
        EntityKind::Organisation => "organisation",
        EntityKind::Media => "media",
        EntityKind::Person => "person",
        EntityKind::Group => "group",
        EntityKind::Place => "place",
        EntityKind::Event => "event",
        EntityKind::Thing => "thing",
    }
}

/// A string in quotes. A backslash is doubled, so that no `\N` or `\l` of the text is an escape.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' | '\r' => quoted.push(' '),
            // Graphviz reads character references in plain labels too.
            '&' => quoted.push_str("&amp;"),
            _ if c.is_control() => {}
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn html(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            _ if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

fn cut(text: &str) -> String {
    if text.chars().count() <= NAME {
        return text.to_owned();
    }
    let head: String = text.chars().take(NAME - 1).collect();
    format!("{}…", head.trim_end())
}

fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.is_empty() {
        lines.push("?".to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn looks_tell_facts_from_claims() {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let dot = write(&graph, &DotOptions::default());
        let edge = |part: &str| {
            dot.lines()
                .find(|line| line.contains("->") && line.contains(part))
                .unwrap_or_else(|| panic!("{part} in {dot}"))
        };
        assert!(edge("accuse ×2").contains("style=solid, color=\"#222222\""));
        let alleged = edge("(alleged)\\nsays Iran");
        assert!(alleged.contains("style=dashed, color=\"#8c8c8c\""));
        let denied = edge("not harbor\\nsays unnamed source → India");
        assert!(denied.contains("arrowhead=tee"));
        assert!(dot.contains("subgraph cluster_legend"));
        assert_eq!(dot, write(&graph, &DotOptions::default()));
    }

    #[test]
    fn nothing_in_a_label_is_markup() {
        assert_eq!(quoted("a\"b\\N\u{0}\nc"), r#""a\"b\\N\nc""#);
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let dot = write(&graph, &DotOptions::default());
        assert!(
            dot.contains("<B>groups &quot;of&quot; &lt;men&gt;</B>"),
            "{dot}"
        );
        assert!(!dot.chars().any(|c| c.is_control() && c != '\n'));
    }

    #[test]
    fn actors_are_limited() {
        let graph = KnowledgeGraph::from_readings(&samples::readings());
        let options = DotOptions {
            actors: 2,
            ..DotOptions::default()
        };
        let dot = write(&graph, &options);
        assert!(dot.contains("n1 [") && !dot.contains("n2 ["));
        assert!(write(&KnowledgeGraph::default(), &options).ends_with("}\n"));
    }
}
