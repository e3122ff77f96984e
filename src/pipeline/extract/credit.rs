//! Agencies that a text is credited to, where credits stand: in its dateline, byline and last lines.

use actant_base::text::Document;
use actant_words::lexicon::Lexicon;
use std::sync::Arc;

/// A dateline or byline stands at the top: below a headline, above the text.
const TOP: usize = 12;
/// A credit of its own may stand below the text, above a notice or two.
const FOOT: usize = 3;
/// A line of credits is short.
const LONGEST: usize = 120;

/// What may stand before the names in a line of its own.
const LABELS: [&str; 6] = ["source", "credit", "copyright", "©", "(c)", "by"];

/// The names of the agencies that `document` is credited to, in order, each once; lines of credits are in the file, for they are
/// not read.
pub fn agencies(document: &Document, lexicon: &Lexicon) -> Vec<Arc<str>> {
    let lines = document.source().lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let credit = Credit(lexicon);
    let top = lines.iter().take(TOP);
    let top = top.filter_map(|line| {
        let credits = credit.dateline(line).or_else(|| credit.byline(line));
        credits.or_else(|| credit.alone(line))
    });
    let foot = lines.iter().rev().take(FOOT);
    let foot = foot.filter_map(|line| credit.alone(line).or_else(|| credit.closing(line)));
    let publisher = document.metadata().publisher.as_deref();
    let publisher = publisher.and_then(|name| credit.all(name));
    let mut found: Vec<Arc<str>> = top.chain(foot).chain(publisher).flatten().collect();
    found.sort_unstable();
    found.dedup();
    found
}

struct Credit<'a>(&'a Lexicon);

impl Credit<'_> {
    /// *YEREVAN, March 11 (Reuters) - …*
    fn dateline(&self, line: &str) -> Option<Vec<Arc<str>>> {
        let (place, rest) = line.split_once('(')?;
        let (names, text) = rest.split_once(')')?;
        let begins = place.chars().next().is_none_or(char::is_uppercase);
        let is_short = place.chars().count() <= 80 && !place.trim_end().ends_with(['.', ':']);
        let has_dash = text.trim_start().starts_with(['—', '–', '-']);
        (begins && is_short && has_dash).then(|| self.all(names))?
    }

    /// *By Ana Soto, Associated Press*, *By Ana Soto for Reuters*, *Ana Soto | AFP*
    fn byline(&self, line: &str) -> Option<Vec<Arc<str>>> {
        if line.chars().count() > LONGEST || line.ends_with(['.', '?', '!']) {
            return None;
        }
        let by = line
            .get(..3)
            .filter(|word| word.eq_ignore_ascii_case("by "))
            .map(|_| &line[3..]);
        let (marks, line): (&[&str], _) = match by {
            Some(rest) => (&[",", "|", " — ", " – ", " - ", " for ", " of "], rest),
            None => (&["|"], line),
        };
        let last = marks
            .iter()
            .filter_map(|mark| line.rfind(mark).map(|at| at + mark.len()))
            .max()?;
        self.all(&line[last..])
    }

    /// *Reuters*, *(AFP)*, *Source: Xinhua*, *© 2026 The Associated Press*
    fn alone(&self, line: &str) -> Option<Vec<Arc<str>>> {
        if line.chars().count() > LONGEST {
            return None;
        }
        let mut rest = line.trim_matches(|c: char| "()[]—–-*_. ".contains(c));
        loop {
            let label = LABELS.iter().find_map(|label| {
                let start = rest.get(..label.len())?;
                let after = &rest[label.len()..];
                let ends = after.starts_with([':', ' ', '©', '(']) || *label == "©";
                (start.eq_ignore_ascii_case(label) && ends).then_some(after)
            });
            let year = rest
                .get(..4)
                .filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
            let before = rest;
            rest = label.or_else(|| year.map(|_| &rest[4..])).unwrap_or(rest);
            rest = rest.trim_start_matches([':', ' ', ',']);
            if rest == before {
                return self.all(rest);
            }
        }
    }

    /// *… the ministry said. (AFP)*, *… the ministry said. — Reuters*
    fn closing(&self, line: &str) -> Option<Vec<Arc<str>>> {
        if let Some((_, names)) = line
            .strip_suffix(')')
            .and_then(|line| line.rsplit_once('('))
        {
            return self.all(names);
        }
        let dash = line.rfind(['—', '–'])?;
        let names = line[dash..].trim_start_matches(['—', '–']);
        (names.len() <= LONGEST).then(|| self.all(names))?
    }

    /// The agencies of *AP/AFP*, if all of them are agencies.
    fn all(&self, names: &str) -> Option<Vec<Arc<str>>> {
        let names = names.replace(" and ", "/");
        let names = names.split(['/', ',', '&', '|', ';']).map(str::trim);
        let found: Option<Vec<Arc<str>>> = names.map(|name| self.one(name)).collect();
        found.filter(|found| !found.is_empty())
    }

    fn one(&self, name: &str) -> Option<Arc<str>> {
        let name = name
            .trim_matches(|c: char| "()[]. ".contains(c))
            .to_lowercase();
        let name = name.strip_prefix("the ").unwrap_or(&name);
        self.0.agency(name).map(Arc::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::text::Metadata;

    fn read(text: &str) -> Vec<String> {
        let found = agencies(&Document::new("t", text), &Lexicon::embedded());
        found.iter().map(ToString::to_string).collect()
    }

    const STORY: &str = "The ferry ran aground at dawn. Nobody was hurt.\nThe harbour office opened an inquiry.\nThe owners said the chart was old.\nDivers went down on Tuesday.";

    #[test]
    fn credits_are_found_where_they_stand() {
        for (credited, names) in [
            ("YEREVAN, March 11 (Reuters) - {}", "Reuters"),
            ("BEIRUT (AP) — {}", "Associated Press"),
            ("(AFP) – {}", "Agence France-Presse"),
            ("BEIJING, March 4 (Xinhua) -- {}", "Xinhua"),
            (
                "Ferry aground\nBy Ana Soto, Associated Press\n{}",
                "Associated Press",
            ),
            (
                "Ferry aground\nBy ANA SOTO | AFP\n{}",
                "Agence France-Presse",
            ),
            ("By Ana Soto for Reuters\n{}", "Reuters"),
            ("By The Associated Press\n{}", "Associated Press"),
            ("Reuters\n\n{}", "Reuters"),
            ("{}\n\nSource: Xinhua News Agency", "Xinhua"),
            ("{}\n© 2026 Agence France-Presse", "Agence France-Presse"),
            ("{} (AFP)", "Agence France-Presse"),
            ("{} — Reuters", "Reuters"),
            ("{}\nAP/AFP", "Agence France-Presse, Associated Press"),
            ("{}\n(Reuters and dpa)", "Deutsche Presse-Agentur, Reuters"),
        ] {
            let text = credited.replace("{}", STORY);
            assert_eq!(read(&text).join(", "), names, "{credited}");
        }
        let metadata = Metadata {
            publisher: Some("Reuters".to_owned()),
            ..Metadata::default()
        };
        let own = Document::new("t", STORY).with_metadata(metadata);
        assert_eq!(agencies(&own, &Lexicon::embedded()), ["Reuters".into()]);
    }

    #[test]
    fn an_agency_that_is_spoken_of_is_no_credit() {
        for text in [
            "{}",
            "The owners told Reuters that the chart was old. {}",
            "The owners (AP reported) were - said one - late. {}",
            "{} The owners told AFP.",
            "{}\nPhoto: AFP",
            "By the time Reuters came, the ferry was afloat.\n{}",
            "{}\nThe Reuters building stood empty",
            "Sales rose 3 percent, Reuters said - a record.\n{}",
            "{}\nThe press officer (TASS, ext. 4) declined.",
        ] {
            let text = text.replace("{}", STORY);
            assert_eq!(read(&text), Vec::<String>::new(), "{text}");
        }
    }
}
