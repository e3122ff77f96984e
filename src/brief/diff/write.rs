//! Changes for people, as JSON Lines and as CSV.

use super::{Diff, DocumentChange, Entry, Kind, Version};
use crate::escape::cell;
use crate::tell::{Place, cut, printable};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Characters of a quotation.
const QUOTE: usize = 240;
/// Quotations of one version.
const QUOTES: usize = 3;

impl Diff {
    /// For people: at most so many of each kind; the names of the two are told above.
    pub fn text(&self, names: (&str, &str), most: usize) -> String {
        let mut out = String::new();
        for (mark, name, size) in [
            ("old", names.0, self.sizes.0),
            ("new", names.1, self.sizes.1),
        ] {
            let _ = writeln!(
                out,
                "{mark}  {name}: {}, {}",
                counted(size.documents, "document"),
                counted(size.statements, "statement")
            );
        }
        let count = |kind| self.entries.iter().filter(|it| it.kinds[0] == kind).count();
        let (new, gone) = (count(Kind::New), count(Kind::Gone));
        let changed = self.entries.len() - new - gone;
        let _ = writeln!(
            out,
            "{changed} changed, {new} new, {gone} gone, {} the same",
            self.same
        );
        self.documents_text(&mut out, most);
        self.actors_text(&mut out, most);
        for kind in Kind::ALL {
            self.kind_text(kind, &mut out, most);
        }
        out
    }

    fn documents_text(&self, out: &mut String, most: usize) {
        if self.documents.is_empty() {
            return;
        }
        let _ = writeln!(out, "\nDOCUMENTS ({})", self.documents.len());
        for it in self.documents.iter().take(most) {
            let DocumentChange {
                name,
                change,
                published,
            } = it;
            let day = published
                .as_ref()
                .map(|day| format!(" ({day})"))
                .unwrap_or_default();
            let _ = writeln!(out, "  {change:<8} {}{day}", printable(name));
        }
        more(out, self.documents.len(), most);
    }

    fn actors_text(&self, out: &mut String, most: usize) {
        for (change, heading) in [
            ("new", "ACTORS NOT SEEN BEFORE"),
            ("gone", "ACTORS NO LONGER THERE"),
        ] {
            let labels = self.actors.iter().filter(|it| it.change == change);
            let labels: Vec<&str> = labels.map(|it| it.label.as_str()).collect();
            if labels.is_empty() {
                continue;
            }
            let shown = labels.iter().take(2 * most).copied().collect::<Vec<_>>();
            let _ = writeln!(
                out,
                "\n{heading} ({})\n  {}",
                labels.len(),
                shown.join(", ")
            );
            more(out, labels.len(), 2 * most);
        }
    }

    fn kind_text(&self, kind: Kind, out: &mut String, most: usize) {
        let all = self.entries.iter().filter(|it| it.kinds[0] == kind);
        let all: Vec<&Entry> = all.collect();
        if all.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{} ({})", kind.heading(), all.len());
        for entry in all.iter().take(most) {
            entry_text(entry, out);
        }
        more(out, all.len(), most);
    }

    /// A change a line as JSON: documents, then actors, then statements.
    pub fn jsonl(&self) -> String {
        let mut out = String::new();
        let mut line = |value: &Value| {
            let _ = writeln!(out, "{value}");
        };
        for it in &self.documents {
            line(
                &json!({"of": "document", "change": it.change, "name": it.name, "published": it.published}),
            );
        }
        for it in &self.actors {
            line(&json!({"of": "actor", "change": it.change, "name": it.label, "key": it.key}));
        }
        for it in &self.entries {
            let kinds: Vec<&str> = it.kinds.iter().map(|kind| kind.name()).collect();
            line(&json!({
                "of": "statement",
                "change": change(it),
                "kinds": kinds,
                "sentence": it.sentence,
                "relation": it.relation,
                "parties": it.parties,
                "old": it.was.iter().map(version).collect::<Vec<_>>(),
                "new": it.is.iter().map(version).collect::<Vec<_>>(),
                "denied_by": {"old": it.deniers.0, "new": it.deniers.1},
            }));
        }
        out
    }

    /// A change a line as CSV, the names of the columns first.
    pub fn csv(&self) -> String {
        let mut out =
            "of,change,kinds,what,was,now,document,start,end,quote,statement\r\n".to_owned();
        let mut line = |cells: [&str; 11]| {
            let cells: Vec<String> = cells.into_iter().map(cell).collect();
            let _ = write!(out, "{}\r\n", cells.join(","));
        };
        for it in &self.documents {
            line([
                "document", it.change, it.change, &it.name, "", "", "", "", "", "", "",
            ]);
        }
        for it in &self.actors {
            line([
                "actor", it.change, it.change, &it.label, "", "", "", "", "", "", "",
            ]);
        }
        for it in &self.entries {
            let kinds: Vec<&str> = it.kinds.iter().map(|kind| kind.name()).collect();
            let shown = shown(it);
            let place = shown.and_then(|version| version.places.first());
            let number = |number: fn(&Place) -> usize| {
                place.map(|it| number(it).to_string()).unwrap_or_default()
            };
            line([
                "statement",
                change(it),
                &kinds.join(" "),
                &it.sentence,
                &standings(&it.was, &it.deniers.0),
                &standings(&it.is, &it.deniers.1),
                place.map_or("", |it| it.document.as_str()),
                &number(|it| it.start),
                &number(|it| it.end),
                place.and_then(|it| it.quote.as_deref()).unwrap_or(""),
                shown.map_or("", |it| it.id.as_ref()),
            ]);
        }
        out
    }
}

/// `changed`, `new` or `gone`.
fn change(entry: &Entry) -> &'static str {
    match entry.kinds[0] {
        Kind::New => "new",
        Kind::Gone => "gone",
        _ => "changed",
    }
}

/// The version whose words show the change.
fn shown(entry: &Entry) -> Option<&Version> {
    let versions = || entry.is.iter().chain(&entry.was);
    versions().find(|it| it.fresh).or_else(|| versions().next())
}

fn entry_text(entry: &Entry, out: &mut String) {
    let others: Vec<&str> = entry.kinds[1..].iter().map(|kind| kind.name()).collect();
    let others = match &others[..] {
        [] => String::new(),
        some => format!("  [{}]", some.join(", ")),
    };
    let _ = writeln!(out, "  {}{others}", entry.sentence);
    let is_changed = change(entry) == "changed";
    if is_changed {
        let _ = writeln!(out, "    was  {}", standings(&entry.was, &entry.deniers.0));
        let _ = writeln!(out, "    now  {}", standings(&entry.is, &entry.deniers.1));
    } else {
        let versions = if entry.is.is_empty() {
            &entry.was
        } else {
            &entry.is
        };
        let _ = writeln!(out, "    {}", standings(versions, &entry.deniers.1));
    }
    let fresh: Vec<&Version> = entry.is.iter().filter(|it| it.fresh).collect();
    let lost: Vec<&Version> = entry.was.iter().filter(|it| it.fresh).collect();
    let told = match (&fresh[..], &lost[..]) {
        ([], []) => shown(entry).into_iter().collect(),
        ([], _) => lost,
        _ => fresh,
    };
    let places = told.iter().flat_map(|it| &it.places).take(QUOTES);
    for place in places {
        let _ = writeln!(out, "    {}", quoted(place));
    }
}

/// `“…” — border.txt, characters 278–357`.
fn quoted(place: &Place) -> String {
    let at = format!(
        "{}, characters {}–{}",
        printable(&place.document),
        place.start,
        place.end
    );
    match &place.quote {
        Some(quote) => format!("“{}” — {at}", cut(&printable(quote), QUOTE)),
        None => at,
    }
}

/// `alleged by Iran; denied by Pakistan`.
fn standings(versions: &[Version], deniers: &[String]) -> String {
    let mut all: Vec<String> = Vec::new();
    let said = versions.iter().map(|it| {
        let author = it.says.is_empty() && it.places.len() == 1;
        let name = it
            .places
            .first()
            .map(|place| printable(&place.document))
            .unwrap_or_default();
        match author {
            true => it.standing.replace("the article", &name),
            false => it.standing.clone(),
        }
    });
    let denied = deniers.iter().map(|name| format!("denied by {name}"));
    for one in said.chain(denied) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.join("; ")
}

fn version(version: &Version) -> Value {
    let quotes: Vec<Value> = version
        .places
        .iter()
        .map(|it| json!({"document": it.document, "start": it.start, "end": it.end, "quote": it.quote}))
        .collect();
    json!({
        "id": version.id,
        "standing": version.standing,
        "certainty": version.certainty,
        "polarity": if version.affirmed { "positive" } else { "negative" },
        "says": version.says,
        "evidence": quotes,
    })
}

fn counted(count: usize, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{s}")
}

fn more(out: &mut String, all: usize, most: usize) {
    if let Some(rest) = all.checked_sub(most).filter(|&rest| rest > 0) {
        let _ = writeln!(out, "  … and {rest} more (--all)");
    }
}
