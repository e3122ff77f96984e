//! A picture as a flowchart of Mermaid, which GitHub, GitLab and Obsidian draw in Markdown.

use crate::dot::{look, notes};
use crate::escape::mermaid as quoted;
use crate::picture::{Bond, Picture, Tie};
use actant_base::statement::{Certainty, EntityKind, Polarity};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// The picture as a flowchart; the same picture gives the same text.
pub fn write(picture: &Picture, out: &mut dyn Write) -> io::Result<()> {
    let title: String = crate::escape::printable(&picture.title).collect();
    // a string of JSON is one of YAML; no tag can begin in it
    let title = Value::String(title).to_string().replace('<', "\\u003c");
    writeln!(out, "---\ntitle: {title}\n---\nflowchart LR")?;
    for (number, actor) in picture.actors.iter().enumerate() {
        let text = [std::slice::from_ref(&actor.label), &actor.notes[..]]
            .concat()
            .join(" — ");
        writeln!(out, "  n{number}[{}]:::{:?}", quoted(&text), actor.kind)?;
    }
    for tie in &picture.ties {
        writeln!(
            out,
            "  n{} {}|{}| n{}",
            tie.from,
            arrow(tie),
            quoted(&label(tie)),
            tie.to
        )?;
    }
    let kinds: BTreeSet<EntityKind> = picture.actors.iter().map(|actor| actor.kind).collect();
    for kind in kinds {
        let (fill, font, _) = look(kind);
        writeln!(
            out,
            "  classDef {kind:?} fill:{fill},color:{font},stroke:#444444"
        )?;
    }
    Ok(())
}

fn label(tie: &Tie) -> String {
    let mut parts = Vec::new();
    for line in &tie.lines {
        let count = if line.count > 1 {
            format!(" ×{}", line.count)
        } else {
            String::new()
        };
        let details = match line.details.as_str() {
            "" => String::new(),
            details => format!(" ({details})"),
        };
        parts.push(format!("{}{count}{details}", line.words));
    }
    let notes = notes(tie);
    let notes = if notes.is_empty() {
        notes
    } else {
        format!(" [{notes}]")
    };
    format!("{}{notes}", parts.join("; "))
}

/// As Mermaid has no bar, what is denied ends in a cross.
fn arrow(tie: &Tie) -> &'static str {
    let look = &tie.look;
    if tie.bond == Bond::Joint {
        return "---";
    }
    let is_solid = look.certainty == Certainty::Asserted && !look.ahead;
    match (look.polarity, is_solid) {
        (Polarity::Positive, true) => "-->",
        (Polarity::Positive, false) => "-.->",
        (Polarity::Negative, true) => "--x",
        (Polarity::Negative, false) => "-.-x",
    }
}
