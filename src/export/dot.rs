//! A picture as DOT, for Graphviz.
//!
//! Colour and shape show what an actor is; a dashed tie is not known to be so, a bar is a denial, a grey tie is
//! somebody's word, named beside it.

use crate::escape::{dot as quoted, xml};
use crate::picture::{Actor, Group, Line, Look, Picture, Tie};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Above this many actors a force-directed layout is easier to read than a layered one.
const LAYERED: usize = 25;
/// Characters of a line in a node, and on a tie.
const NODE: usize = 22;
const TIE: usize = 30;
const FONTS: &str = "fontname=\"Helvetica,Arial,sans-serif\"";
/// Ink, and what is somebody's word.
const INK: &str = "#1a1a1a";
const GREY: &str = "#6e6e6e";

/// The picture as DOT; the same picture gives the same text.
pub fn write(picture: &Picture, out: &mut dyn Write) -> io::Result<()> {
    let is_layered = picture.actors.len() <= LAYERED;
    let layout = if is_layered {
        "layout=dot, rankdir=LR, newrank=true, nodesep=0.3, ranksep=0.55, ratio=0.5625"
    } else {
        "layout=sfdp, overlap=prism, overlap_scaling=-8, sep=\"+70,40\", K=2.2, splines=true, ratio=0.5625"
    };
    writeln!(out, "digraph actant {{")?;
    writeln!(
        out,
        "  graph [{layout}, outputorder=edgesfirst, pad=0.3, labelloc=t, labeljust=l, {FONTS}, label=<{}>];",
        head(picture)
    )?;
    writeln!(
        out,
        "  node [style=\"filled,rounded\", color=\"#444444\", margin=\"0.14,0.07\", {FONTS}, fontsize=15];"
    )?;
    writeln!(out, "  edge [{FONTS}, fontsize=12, arrowsize=0.8];")?;
    for (number, actor) in picture.actors.iter().enumerate() {
        node(out, number, actor)?;
    }
    for (number, group) in picture.groups.iter().enumerate() {
        self::group(out, number, group, is_layered)?;
    }
    for tie in &picture.ties {
        edge(out, tie)?;
    }
    out.write_all(b"}\n")
}

/// A frame; where the layout knows no frames, a pale line from each member.
fn group(out: &mut dyn Write, number: usize, group: &Group, framed: bool) -> io::Result<()> {
    let Some((state, organs)) = group.members.split_first() else {
        return Ok(());
    };
    if framed {
        let members = group.members.iter().map(|at| format!("n{at};"));
        let members: Vec<String> = members.collect();
        return writeln!(
            out,
            "  subgraph cluster_{number} {{ style=\"rounded,filled\"; color=\"#c8c8c8\"; fillcolor=\"#f4f4f4\"; \
             label=\"\"; {} }}",
            members.join(" ")
        );
    }
    for organ in organs {
        writeln!(
            out,
            "  n{organ} -> n{state} [color=\"#c8c8c8\", penwidth=4, arrowhead=none, len=0.6];"
        )?;
    }
    Ok(())
}

/// Title, what is behind it, what colours and lines mean.
fn head(picture: &Picture) -> String {
    let mut head =
        String::from("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"1\">");
    // Writing to a string cannot fail.
    let _ = write!(
        head,
        "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"22\"><B>{}</B></FONT></TD></TR>\
         <TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"13\" COLOR=\"{GREY}\">{}</FONT></TD></TR>",
        text(&picture.title),
        text(&picture.caption),
    );
    if picture.legend && !picture.actors.is_empty() {
        let _ = write!(
            head,
            "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"5\" CELLPADDING=\"3\"><TR>{}</TR></TABLE></TD></TR>",
            legend(picture)
        );
    }
    head.push_str("</TABLE>");
    head
}

/// Only what occurs.
fn legend(picture: &Picture) -> String {
    let kinds: BTreeSet<EntityKind> = picture.actors.iter().map(|actor| actor.kind).collect();
    let mut cells = String::new();
    for kind in kinds {
        let (fill, font, _) = look(kind);
        let _ = write!(
            cells,
            "<TD BGCOLOR=\"{fill}\"><FONT POINT-SIZE=\"12\" COLOR=\"{font}\">{}</FONT></TD>",
            kind_name(kind)
        );
    }
    let any = |test: fn(&Look) -> bool| picture.ties.iter().any(|tie| test(&tie.look));
    let doubted = |look: &Look| look.certainty > Certainty::Hedged;
    let lines = [
        (any(|look| !look.reported), INK, "——", "stated by the text"),
        (any(|look| look.reported), GREY, "——", "somebody’s word"),
        (
            any(doubted),
            INK,
            "- - -",
            "alleged, feared, wanted, possible",
        ),
        (any(|look| look.ahead), INK, "- - -", "yet to come"),
        (
            any(|look| look.certainty == Certainty::Hedged),
            INK,
            "· · · ·",
            "probable",
        ),
        (
            any(|look| look.polarity == Polarity::Negative),
            INK,
            "——|",
            "denied",
        ),
    ];
    for (_, color, sign, meaning) in lines.into_iter().filter(|(occurs, ..)| *occurs) {
        let _ = write!(
            cells,
            "<TD><FONT POINT-SIZE=\"12\" COLOR=\"{color}\">{sign} {meaning}</FONT></TD>"
        );
    }
    cells
}

fn node(out: &mut dyn Write, number: usize, actor: &Actor) -> io::Result<()> {
    let (fill, font, shape) = look(actor.kind);
    let lines = wrapped(&actor.label, NODE);
    let lines: Vec<String> = lines.iter().map(|line| text(line)).collect();
    let mut label = format!("<B>{}</B>", lines.join("<BR/>"));
    for note in &actor.notes {
        let lines = wrapped(note, NODE + 8);
        let lines: Vec<String> = lines.iter().map(|line| text(line)).collect();
        let _ = write!(
            label,
            "<BR/><FONT POINT-SIZE=\"11\">{}</FONT>",
            lines.join("<BR/>")
        );
    }
    let tooltip = [std::slice::from_ref(&actor.label), &actor.notes[..]]
        .concat()
        .join("\n");
    writeln!(
        out,
        "  n{number} [label=<{label}>, shape={shape}, fillcolor=\"{fill}\", fontcolor=\"{font}\", tooltip={}];",
        quoted(&tooltip)
    )
}

fn edge(out: &mut dyn Write, tie: &Tie) -> io::Result<()> {
    let mut rows = String::new();
    for line in &tie.lines {
        for part in wrapped(&words(line), TIE) {
            let _ = write!(rows, "<TR><TD>{}</TD></TR>", text(&part));
        }
        for part in wrapped(&line.details, TIE)
            .iter()
            .filter(|part| *part != "?")
        {
            let part = text(part);
            let _ = write!(
                rows,
                "<TR><TD><FONT POINT-SIZE=\"10\">{part}</FONT></TD></TR>"
            );
        }
    }
    let notes = notes(tie);
    if !notes.is_empty() {
        for part in wrapped(&notes, TIE + 4) {
            let part = text(&part);
            let _ = write!(
                rows,
                "<TR><TD><FONT POINT-SIZE=\"10\"><I>{part}</I></FONT></TD></TR>"
            );
        }
    }
    let width = 1.2 + (tie.count.max(1) as f64).log2().min(6.0) * 0.6;
    writeln!(
        out,
        "  n{} -> n{} [label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BGCOLOR=\"white\">{rows}</TABLE>>, \
         tooltip={}, penwidth={width:.2}, {}];",
        tie.from,
        tie.to,
        quoted(&tooltip(tie)),
        style(&tie.look),
    )
}

/// `accuse: shelter gunmen ×2`.
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

fn style(look: &Look) -> String {
    let style = match look.certainty {
        Certainty::Asserted if look.ahead => "dashed",
        Certainty::Asserted => "solid",
        Certainty::Hedged => "dotted",
        Certainty::Possible
        | Certainty::Alleged
        | Certainty::Feared
        | Certainty::Hypothetical
        | Certainty::Desired => "dashed",
    };
    let color = if look.reported { GREY } else { INK };
    let head = match look.polarity {
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
