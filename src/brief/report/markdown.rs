//! A briefing in Markdown.

use super::{ActorLine, Cite, Group, Line, Report, Section};
use crate::escape::markdown as plain;
use std::fmt::Write as _;

impl Report {
    /// In Markdown (CommonMark with GitHub's tables).
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n{}\n", plain(&self.title), self.head());
        if !self.actors.is_empty() {
            out.push_str("\n## Who is who\n\n");
            for actor in &self.actors {
                who(actor, &mut out);
            }
        }
        for section in &self.sections {
            self::section(section, &mut out);
        }
        self.documents(&mut out);
        out
    }

    fn head(&self) -> String {
        let mut head = String::new();
        for sentence in self.summary() {
            let _ = writeln!(head, "{}  ", plain(&sentence));
        }
        head
    }

    fn documents(&self, out: &mut String) {
        out.push_str("\n## Articles\n\n");
        for (document, number) in self.documents.iter().zip(1..) {
            let title = document.title.as_deref().unwrap_or(&document.name);
            let _ = write!(out, "{number}. <a id=\"a{number}\"></a>");
            match document.url.as_deref().and_then(address) {
                Some(url) => {
                    let _ = write!(out, "[{}](<{url}>)", plain(title));
                }
                None => out.push_str(&plain(title)),
            }
            let mut aside: Vec<String> = Vec::new();
            aside.extend(document.publisher.as_deref().map(plain));
            aside.extend(document.published.map(|day| day.to_string()));
            aside.extend(
                document
                    .title
                    .is_some()
                    .then(|| format!("document {}", plain(&document.name))),
            );
            aside.push(format!("{} statements", document.statements));
            let _ = writeln!(out, " — {}", aside.join(", "));
        }
    }
}

fn who(actor: &ActorLine, out: &mut String) {
    let mut aside = vec![actor.kind.to_owned()];
    if !actor.aliases.is_empty() {
        aside.push(format!("also {}", plain(&actor.aliases.join(", "))));
    }
    for iri in &actor.same_as {
        aside.push(match address(iri) {
            Some(url) => format!("[{}](<{url}>)", plain(super::html::identifier(iri))),
            None => plain(iri),
        });
    }
    let _ = writeln!(
        out,
        "* **{}** — {}; {}",
        plain(&actor.label),
        aside.join(", "),
        super::html::counts(actor)
    );
    for line in &actor.offices {
        let _ = writeln!(out, "  * {}", told(line));
    }
}

fn section(section: &Section, out: &mut String) {
    let _ = write!(out, "\n## {}\n\n*{}*\n", section.heading, section.note);
    for group in &section.groups {
        if !group.heading.is_empty() {
            let _ = write!(out, "\n### {}\n", plain(&group.heading));
        }
        out.push('\n');
        match section
            .paired
            .filter(|_| group.lines.iter().any(|line| !line.answers.is_empty()))
        {
            Some(heads) => pairs(group, heads, out),
            None => {
                for line in &group.lines {
                    let _ = writeln!(out, "* {}", told(line));
                }
            }
        }
        if group.more > 0 {
            let _ = write!(out, "\n… and {} more\n", group.more);
        }
    }
}

fn pairs(group: &Group, heads: (&str, &str), out: &mut String) {
    let _ = write!(out, "| {} | {} |\n|---|---|\n", heads.0, heads.1);
    for line in &group.lines {
        let answers: Vec<String> = line.answers.iter().map(told).collect();
        let answers = match &answers[..] {
            [] => "—".to_owned(),
            some => some.join("<br>"),
        };
        let _ = writeln!(out, "| {} | {answers} |", told(line));
    }
}

/// A line: tag, sentence, details, standing, words and places.
fn told(line: &Line) -> String {
    let mut out = String::new();
    if !line.tag.is_empty() {
        let _ = write!(out, "**{}.** ", line.tag);
    }
    out.push_str(&plain(&line.sentence));
    if !line.details.is_empty() {
        let _ = write!(out, " ({})", plain(&line.details.join("; ")));
    }
    let _ = write!(out, " — *{}*", plain(&line.standing));
    for cite in &line.cites {
        out.push_str(&cited(cite));
    }
    if line.more > 0 {
        let _ = write!(out, " … {} more", line.more);
    }
    out
}

fn cited(cite: &Cite) -> String {
    let quote = cite
        .quote
        .as_deref()
        .map(|words| format!("“{}” ", plain(words)));
    let Cite {
        number, start, end, ..
    } = cite;
    format!(
        " {}[{number}: {start}–{end}](#a{number})",
        quote.unwrap_or_default()
    )
}

/// An address that a link may lead to, between angle brackets.
fn address(url: &str) -> Option<&str> {
    super::html::address(url)
}
