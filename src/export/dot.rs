//! A picture as DOT, for Graphviz.
//!
//! Colour and shape show what an actor is; a dashed tie is not known to be so, a bar is a denial, a grey tie is
//! somebody's word, named beside it.

use crate::escape::{dot as quoted, xml};
use crate::picture::{Actor, Bond, Group, Line, Picture, Tie};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Characters of a line in a node, and on a tie.
const NODE: usize = 22;
const TIE: usize = 30;
const FONTS: &str = "fontname=\"Helvetica,Arial,sans-serif\"";
/// Ink, and what is somebody's word.
const INK: &str = "#1a1a1a";
const GREY: &str = "#6e6e6e";

/// How much a drawing shows, by how many actors it has: what fills a slide must be larger the more there is on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    /// Layers from left to right; frames, notes, and all words on ties.
    Few,
    /// Drawn by forces, without notes; of a tie the beginning of its first line.
    Some,
    /// Likewise, and ties without words. The rest is in tooltips.
    Many,
}

impl Size {
    fn of(picture: &Picture) -> Self {
        match picture.actors.len() {
            0..=25 => Self::Few,
            26..=80 => Self::Some,
            _ => Self::Many,
        }
    }

    /// 16:9, without nodes that overlap.
    fn layout(self) -> &'static str {
        match self {
            Self::Few => {
                "layout=dot, newrank=true, rankdir=LR, nodesep=0.3, ranksep=0.55, ratio=0.5625"
            }
            Self::Some => {
                "layout=sfdp, start=1, overlap=prism, overlap_scaling=-4, sep=\"+14,10\", K=1, splines=true, ratio=0.5625"
            }
            Self::Many => {
                "layout=sfdp, start=1, overlap=prism, overlap_scaling=-4, sep=\"+8,6\", K=0.9, repulsiveforce=1.5, \
                 splines=line, ratio=0.5625"
            }
        }
    }

    /// Points of the title, of what stands below it, of names and of words on ties.
    fn points(self) -> [usize; 4] {
        match self {
            Self::Few => [24, 15, 16, 13],
            Self::Some => [52, 30, 22, 20],
            Self::Many => [84, 44, 22, 18],
        }
    }
}

/// The picture as DOT; the same picture gives the same text. Nodes and ties lead into the explorer at `explorer`.
pub fn write(picture: &Picture, explorer: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let size = Size::of(picture);
    let [.., name, tie] = size.points();
    writeln!(out, "digraph actant {{")?;
    writeln!(
        out,
        "  graph [{}, outputorder=edgesfirst, pad=0.3, labelloc=t, labeljust=l, {FONTS}, label=<{}>];",
        size.layout(),
        head(picture, size)
    )?;
    writeln!(
        out,
        "  node [style=\"filled,rounded\", color=\"#444444\", margin=\"0.14,0.07\", {FONTS}, fontsize={name}];"
    )?;
    writeln!(
        out,
        "  edge [{FONTS}, fontsize={tie}, arrowsize={}];",
        if size == Size::Few { "0.8" } else { "1.2" }
    )?;
    let link = Link { picture, explorer };
    for (number, actor) in picture.actors.iter().enumerate() {
        node(out, number, actor, size, &link)?;
    }
    for (number, group) in picture.groups.iter().enumerate() {
        self::group(out, number, group, size)?;
    }
    for (number, tie) in picture.ties.iter().enumerate() {
        match size {
            Size::Some => by_words(out, number, tie, &link)?,
            Size::Few | Size::Many => edge(out, tie, size, &link)?,
        }
    }
    out.write_all(b"}\n")
}

/// Addresses in the explorer, as its pages have them.
struct Link<'a> {
    picture: &'a Picture,
    explorer: Option<&'a str>,
}

impl Link<'_> {
    fn page(&self, path: &[&str]) -> String {
        let Some(base) = self.explorer else {
            return String::new();
        };
        let base = base.split('#').next().unwrap_or(base);
        let path: Vec<String> = path.iter().map(|part| address(part)).collect();
        let url = quoted(&format!("{base}#/{}", path.join("/")));
        format!(", URL={url}, target=\"_top\"")
    }

    fn actor(&self, actor: &Actor) -> String {
        match &actor.key {
            Some(key) => self.page(&["actor", key]),
            None => String::new(),
        }
    }

    /// The only statement behind a tie, else all that is between its ends.
    fn tie(&self, tie: &Tie) -> String {
        let mut statements = tie.lines.iter().flat_map(|line| &line.statements);
        let first = statements.next();
        let is_one = tie.more == 0 && statements.next().is_none();
        let keys = [tie.from, tie.to].map(|end| self.picture.actors[end].key.as_deref());
        match (keys, first) {
            ([Some(from), Some(to)], _) if !is_one => self.page(&["tie", from, to]),
            (_, Some(id)) => self.page(&["statement", id]),
            (_, None) => String::new(),
        }
    }
}

/// A part of an address, as browsers write it.
fn address(part: &str) -> String {
    let mut out = String::new();
    for byte in part.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            _ if b"-_.!~*'()".contains(&byte) => out.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

/// A frame; where the layout knows no frames, a pale line from each member.
fn group(out: &mut dyn Write, number: usize, group: &Group, size: Size) -> io::Result<()> {
    let Some((head, members)) = group.members.split_first() else {
        return Ok(());
    };
    if size == Size::Few {
        let all = group.members.iter().map(|at| format!("n{at};"));
        let all: Vec<String> = all.collect();
        return writeln!(
            out,
            "  subgraph cluster_{number} {{ style=\"rounded,filled\"; color=\"#c8c8c8\"; fillcolor=\"#f4f4f4\"; \
             label=\"\"; {} }}",
            all.join(" ")
        );
    }
    for member in members {
        writeln!(
            out,
            "  n{member} -> n{head} [color=\"#d4d4d4\", penwidth=5, arrowhead=none, len=0.6];"
        )?;
    }
    Ok(())
}

/// Title, what is behind it, what colours and lines mean.
fn head(picture: &Picture, size: Size) -> String {
    let [title, below, ..] = size.points();
    let mut head =
        String::from("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"1\">");
    // Writing to a string cannot fail.
    let _ = write!(
        head,
        "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"{title}\"><B>{}</B></FONT></TD></TR>\
         <TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"{below}\" COLOR=\"{GREY}\">{}</FONT></TD></TR>",
        text(&picture.title),
        text(&picture.caption),
    );
    if picture.legend && !picture.actors.is_empty() {
        let _ = write!(
            head,
            "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"5\" CELLPADDING=\"3\"><TR>{}</TR></TABLE></TD></TR>",
            legend(picture, below - 1)
        );
    }
    head.push_str("</TABLE>");
    head
}

/// Only what occurs.
fn legend(picture: &Picture, points: usize) -> String {
    let kinds: BTreeSet<EntityKind> = picture.actors.iter().map(|actor| actor.kind).collect();
    let mut cells = String::new();
    for kind in kinds {
        let (fill, font, _) = look(kind);
        let _ = write!(
            cells,
            "<TD BGCOLOR=\"{fill}\"><FONT POINT-SIZE=\"{points}\" COLOR=\"{font}\">{}</FONT></TD>",
            kind_name(kind)
        );
    }
    let any = |test: &dyn Fn(&Tie) -> bool| picture.ties.iter().any(test);
    let mut doubts: Vec<&str> = Vec::new();
    for (certainty, name) in [
        (Certainty::Possible, "possible"),
        (Certainty::Alleged, "alleged"),
        (Certainty::Feared, "feared"),
        (Certainty::Hypothetical, "if so"),
        (Certainty::Desired, "wanted"),
    ] {
        doubts.extend(any(&|tie| tie.look.certainty == certainty).then_some(name));
    }
    doubts.extend(any(&|tie| tie.look.ahead).then_some("yet to come"));
    let doubts = doubts.join(", ");
    let lines = [
        (
            any(&|tie| !tie.look.reported),
            INK,
            "——",
            "stated by the text",
        ),
        (any(&|tie| tie.look.reported), GREY, "——", "somebody’s word"),
        (!doubts.is_empty(), INK, "- - -", doubts.as_str()),
        (
            any(&|tie| tie.look.certainty == Certainty::Hedged),
            INK,
            "· · · ·",
            "probable",
        ),
        (
            any(&|tie| tie.look.polarity == Polarity::Negative),
            INK,
            "——|",
            "denied",
        ),
        (any(&|tie| tie.bond == Bond::Joint), INK, "•——•", "together"),
    ];
    for (_, color, sign, meaning) in lines.into_iter().filter(|(occurs, ..)| *occurs) {
        let _ = write!(
            cells,
            "<TD><FONT POINT-SIZE=\"{points}\" COLOR=\"{color}\">{sign} {meaning}</FONT></TD>"
        );
    }
    cells
}

fn node(
    out: &mut dyn Write,
    number: usize,
    actor: &Actor,
    size: Size,
    link: &Link,
) -> io::Result<()> {
    let (fill, font, shape) = look(actor.kind);
    let lines = wrapped(&actor.label, NODE);
    let lines: Vec<String> = lines.iter().map(|line| text(line)).collect();
    let mut label = format!("<B>{}</B>", lines.join("<BR/>"));
    for note in actor.notes.iter().filter(|_| size == Size::Few) {
        let lines = wrapped(note, NODE + 8);
        let lines: Vec<String> = lines.iter().map(|line| text(line)).collect();
        let _ = write!(
            label,
            "<BR/><FONT POINT-SIZE=\"12\">{}</FONT>",
            lines.join("<BR/>")
        );
    }
    let tooltip = [std::slice::from_ref(&actor.label), &actor.notes[..]]
        .concat()
        .join("\n");
    // who has many ties is read first
    let ties = link.picture.ties.iter();
    let ties = ties
        .filter(|tie| tie.from == number || tie.to == number)
        .count();
    let larger = match size {
        Size::Few => String::new(),
        _ => {
            let [.., name, _] = size.points();
            format!(
                ", fontsize={}",
                name + 6 * ties.max(1).ilog2().min(5) as usize
            )
        }
    };
    writeln!(
        out,
        "  n{number} [label=<{label}>, shape={shape}, fillcolor=\"{fill}\", fontcolor=\"{font}\"{larger}, tooltip={}{}];",
        quoted(&tooltip),
        link.actor(actor)
    )
}

fn edge(out: &mut dyn Write, tie: &Tie, size: Size, link: &Link) -> io::Result<()> {
    let rows = match size {
        Size::Few => rows(tie),
        Size::Some | Size::Many => String::new(),
    };
    let tooltip = quoted(&tooltip(tie));
    let label = match rows.as_str() {
        "" => String::new(),
        rows => format!(
            "label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BGCOLOR=\"white\">{rows}</TABLE>>, labeltooltip={tooltip}, "
        ),
    };
    let width = width(tie);
    writeln!(
        out,
        "  n{} -> n{} [{label}tooltip={tooltip}, penwidth={width:.2}, {}{}];",
        tie.from,
        tie.to,
        style(tie, Part::Whole),
        link.tie(tie)
    )
}

/// A tie whose words are a node of their own on its way: so the layout finds room for them, and no two lie on each other.
fn by_words(out: &mut dyn Write, number: usize, tie: &Tie, link: &Link) -> io::Result<()> {
    let tooltip = quoted(&tooltip(tie));
    let [.., points] = Size::Some.points();
    let color = color(tie);
    let (width, url) = (width(tie), link.tie(tie));
    let words = brief(tie);
    writeln!(
        out,
        "  w{number} [label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BGCOLOR=\"white\">{words}</TABLE>>, \
         shape=plain, style=\"\", fontsize={points}, fontcolor=\"{color}\", tooltip={tooltip}{url}];"
    )?;
    for (from, to, part) in [
        (format!("n{}", tie.from), format!("w{number}"), Part::First),
        (format!("w{number}"), format!("n{}", tie.to), Part::Last),
    ] {
        let style = style(tie, part);
        writeln!(
            out,
            "  {from} -> {to} [tooltip={tooltip}, penwidth={width:.2}, {style}{url}];"
        )?;
    }
    Ok(())
}

fn width(tie: &Tie) -> f64 {
    match tie.bond {
        Bond::Says => 0.7,
        _ => 1.2 + (tie.count.max(1) as f64).log2().min(6.0) * 0.6,
    }
}

/// The beginning of the first line.
fn brief(tie: &Tie) -> String {
    let first = tie.lines.first().map(words).unwrap_or_default();
    let lines = wrapped(&first, TIE);
    let more = if lines.len() > 1 { "…" } else { "" };
    let first = lines.first().map(|line| text(line)).unwrap_or_default();
    format!("<TR><TD>{first}{more}</TD></TR>")
}

/// All that a tie says, with how certain it is and who says so.
fn rows(tie: &Tie) -> String {
    let mut rows = String::new();
    for line in &tie.lines {
        for part in wrapped(&words(line), TIE) {
            let _ = write!(rows, "<TR><TD>{}</TD></TR>", text(&part));
        }
        for part in wrapped(&line.details, TIE + 4)
            .iter()
            .filter(|part| *part != "?")
        {
            let part = text(part);
            let _ = write!(
                rows,
                "<TR><TD><FONT POINT-SIZE=\"11\">{part}</FONT></TD></TR>"
            );
        }
    }
    let notes = notes(tie);
    if !notes.is_empty() {
        for part in wrapped(&notes, TIE + 4) {
            let part = text(&part);
            let _ = write!(
                rows,
                "<TR><TD><FONT POINT-SIZE=\"11\"><I>{part}</I></FONT></TD></TR>"
            );
        }
    }
    rows
}

/// `accuses: shelters gunmen ×2`.
fn words(line: &Line) -> String {
    match line.count {
        0 | 1 => line.words.clone(),
        count => format!("{} ×{count}", line.words),
    }
}

/// How certain, who says so, what is left out.
pub(crate) fn notes(tie: &Tie) -> String {
    let mut notes = Vec::new();
    if tie.look.certainty != Certainty::Asserted {
        notes.push(format!("{:?}", tie.look.certainty).to_lowercase());
    }
    if tie.look.ahead {
        notes.push("yet to come".to_owned());
    }
    if !tie.sources.is_empty() {
        notes.push(format!("says {}", tie.sources.join(", ")));
    }
    if tie.more > 0 {
        notes.push(format!("+{} more", tie.more));
    }
    notes.join("; ")
}

fn tooltip(tie: &Tie) -> String {
    let mut lines = Vec::new();
    for line in &tie.lines {
        let details = if line.details.is_empty() { "" } else { " · " };
        lines.push(format!("{}{details}{}", words(line), line.details));
        lines.extend(line.quote.iter().map(|quote| format!("“{quote}”")));
    }
    let notes = notes(tie);
    if !notes.is_empty() {
        lines.push(notes);
    }
    lines.join("\n")
}

/// What of a tie a line is: all of it, up to its words, or from there on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    First,
    Last,
}

fn color(tie: &Tie) -> &'static str {
    if tie.look.reported { GREY } else { INK }
}

fn style(tie: &Tie, part: Part) -> String {
    let look = &tie.look;
    let style = match look.certainty {
        _ if tie.bond == Bond::Says => "solid",
        Certainty::Asserted if look.ahead => "dashed",
        Certainty::Asserted => "solid",
        Certainty::Hedged => "dotted",
        Certainty::Possible
        | Certainty::Alleged
        | Certainty::Feared
        | Certainty::Hypothetical
        | Certainty::Desired => "dashed",
    };
    let color = color(tie);
    let head = match look.polarity {
        _ if tie.bond == Bond::Joint => match part {
            Part::Whole => "dot, arrowtail=dot, dir=both",
            Part::First => "none, arrowtail=dot, dir=back",
            Part::Last => "dot",
        },
        _ if part == Part::First => "none",
        _ if tie.bond == Bond::Says => "open",
        Polarity::Positive => "normal",
        Polarity::Negative => "tee",
    };
    format!("style={style}, color=\"{color}\", fontcolor=\"{color}\", arrowhead={head}")
}

/// Fill, text colour and shape. The fills are Okabe and Ito's, told apart by people of any colour vision; shapes repeat
/// the broad distinction.
pub(crate) fn look(kind: EntityKind) -> (&'static str, &'static str, &'static str) {
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

/// A kind in words.
pub(crate) fn kind_name(kind: EntityKind) -> &'static str {
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

/// Text of an HTML-like label; never empty, which Graphviz does not read.
fn text(text: &str) -> String {
    let text = xml(text);
    if text.is_empty() {
        " ".to_owned()
    } else {
        text
    }
}

/// Lines of at most so many characters, unless a word is longer.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < most => {
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
