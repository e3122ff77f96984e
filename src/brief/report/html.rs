//! A briefing as one page of HTML, without script and without anything from elsewhere.

use super::{ActorLine, Cite, Group, Line, Report, Section};
use crate::escape::html as plain;
use std::fmt::Write as _;

/// Up to the title; nothing is let in from elsewhere.
const HEAD: &str = include_str!("head.html");
const STYLE: &str = include_str!("report.css");

impl Report {
    /// As one page.
    pub fn html(&self) -> String {
        let title = plain(&self.title);
        let mut out = format!(
            "{HEAD}<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n"
        );
        for sentence in self.summary() {
            let _ = writeln!(out, "<p>{}</p>", plain(&sentence));
        }
        out.push_str("</header>\n<main>\n");
        self.who(&mut out);
        for section in &self.sections {
            self::section(section, &mut out);
        }
        self.articles(&mut out);
        out.push_str("</main>\n</body>\n</html>\n");
        out
    }

    /// What the briefing rests on, in sentences.
    pub(super) fn summary(&self) -> Vec<String> {
        let mut all = Vec::new();
        let period = match self.period {
            Some((first, last)) if first == last => format!(", of {first}"),
            Some((first, last)) => format!(", {first} to {last}"),
            None => String::new(),
        };
        let articles = match self.documents.len() {
            1 => "One article".to_owned(),
            number => format!("{number} articles"),
        };
        all.push(format!(
            "{articles}{period}; chosen from {} statements.",
            self.statements
        ));
        all.push(
            "Read and put together by a program: it tells what the articles say, not what is true. Numbers in brackets are the \
             article and its characters."
                .to_owned(),
        );
        if !self.has_quotes {
            all.push("The graph has no words of the articles, only their places (actant build --with-text keeps them).".to_owned());
        }
        all
    }

    fn who(&self, out: &mut String) {
        if self.actors.is_empty() {
            return;
        }
        out.push_str("<section>\n<h2>Who is who</h2>\n<ul class=\"who\">\n");
        for actor in &self.actors {
            let mut aside = vec![actor.kind.to_owned()];
            if !actor.aliases.is_empty() {
                aside.push(format!("also {}", plain(&actor.aliases.join(", "))));
            }
            aside.extend(actor.same_as.iter().map(|iri| link(iri, identifier(iri))));
            let _ = write!(
                out,
                "<li><b>{}</b> — {}; {}",
                plain(&actor.label),
                aside.join(", "),
                counts(actor)
            );
            if !actor.offices.is_empty() {
                out.push_str("<ul>");
                for line in &actor.offices {
                    let _ = write!(out, "<li>{}</li>", told(line));
                }
                out.push_str("</ul>");
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ul>\n</section>\n");
    }

    fn articles(&self, out: &mut String) {
        out.push_str("<section>\n<h2>Articles</h2>\n<ol class=\"articles\">\n");
        for (document, number) in self.documents.iter().zip(1..) {
            let title = document.title.as_deref().unwrap_or(&document.name);
            let shown = match &document.url {
                Some(url) => link(url, title),
                None => plain(title),
            };
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
            let _ = writeln!(
                out,
                "<li id=\"a{number}\">{shown} — {}</li>",
                aside.join(", ")
            );
        }
        out.push_str("</ol>\n</section>\n");
    }
}

fn section(section: &Section, out: &mut String) {
    let _ = writeln!(
        out,
        "<section>\n<h2>{}</h2>\n<p class=\"note\">{}</p>",
        section.heading, section.note
    );
    for group in &section.groups {
        if !group.heading.is_empty() {
            let _ = writeln!(out, "<h3>{}</h3>", plain(&group.heading));
        }
        match section
            .paired
            .filter(|_| group.lines.iter().any(|line| !line.answers.is_empty()))
        {
            Some(heads) => pairs(group, heads, out),
            None => {
                out.push_str("<ul>\n");
                for line in &group.lines {
                    let _ = writeln!(out, "<li>{}</li>", told(line));
                }
                out.push_str("</ul>\n");
            }
        }
        if group.more > 0 {
            let _ = writeln!(out, "<p class=\"more\">… and {} more</p>", group.more);
        }
    }
    out.push_str("</section>\n");
}

fn pairs(group: &Group, heads: (&str, &str), out: &mut String) {
    let _ = writeln!(
        out,
        "<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
        heads.0, heads.1
    );
    for line in &group.lines {
        let _ = write!(out, "<tr><td>{}</td><td>", told(line));
        for answer in &line.answers {
            let _ = write!(out, "<div>{}</div>", told(answer));
        }
        if line.answers.is_empty() {
            out.push('—');
        }
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

/// A line: tag, sentence, details, standing, words and places.
fn told(line: &Line) -> String {
    let mut out = String::new();
    if !line.tag.is_empty() {
        let _ = write!(out, "<span class=\"tag\">{}</span> ", line.tag);
    }
    let _ = write!(out, "<span class=\"said\">{}</span>", plain(&line.sentence));
    if !line.details.is_empty() {
        let _ = write!(
            out,
            " <span class=\"details\">({})</span>",
            plain(&line.details.join("; "))
        );
    }
    let _ = write!(out, " <em>{}</em>", plain(&line.standing));
    for cite in &line.cites {
        out.push_str(&cited(cite));
    }
    if line.more > 0 {
        let _ = write!(out, " <span class=\"more\">… {} more</span>", line.more);
    }
    out
}

fn cited(cite: &Cite) -> String {
    let Cite {
        number, start, end, ..
    } = cite;
    let place = format!("<a href=\"#a{number}\">[{number}: {start}–{end}]</a>");
    match &cite.quote {
        Some(words) => format!(" <q>{}</q> {place}", plain(words)),
        None => format!(" {place}"),
    }
}

fn link(iri: &str, shown: &str) -> String {
    match address(iri) {
        Some(url) => format!(
            "<a href=\"{}\" rel=\"noreferrer\">{}</a>",
            plain(url),
            plain(shown)
        ),
        None => plain(shown),
    }
}

/// An address on the web that a link may lead to: no other scheme, and nothing that could end it.
pub(super) fn address(url: &str) -> Option<&str> {
    let scheme = ["http://", "https://"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"'\\`".contains(c);
    (scheme && !url.contains(odd)).then_some(url)
}

/// The last part of an IRI: `Q794`.
pub(super) fn identifier(iri: &str) -> &str {
    let last = iri.rsplit(['/', '#']).next().unwrap_or(iri);
    if last.is_empty() { iri } else { last }
}

/// How often an actor does, undergoes and says something.
pub(super) fn counts(actor: &ActorLine) -> String {
    let (does, suffers, says) = actor.counts;
    let mut parts = Vec::new();
    for (number, words) in [
        (does, "acts in"),
        (suffers, "is concerned in"),
        (says, "is the source of"),
    ] {
        if number > 0 {
            parts.push(format!("{words} {number}"));
        }
    }
    parts.join(", ")
}
