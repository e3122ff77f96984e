//! Markdown: the words of a text, each where it stands in the file.

use actant_base::text::{Change, Document, Metadata, Span};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// `document`, which is Markdown, without its marks: a heading, an item, a paragraph is a line; code, tables, pictures and
/// HTML are passed over. Every character that stays leads back to the file. Its front matter gives metadata.
pub fn read(document: Document) -> Document {
    let source = document.text().to_owned();
    let (matter, body) = front_matter(&source);
    let about = matter.map(about).unwrap_or_default();
    let changes = changes(&source, body);
    let day = about.date.as_deref().and_then(super::dates::day);
    let metadata = Metadata {
        title: about.title.or_else(|| heading(&source[body..])),
        url: about.url,
        author: about.author,
        language: about.language,
        publisher: about.publisher,
        ..Metadata::default()
    };
    document
        .published_on(day)
        .with_metadata(metadata)
        .changed(&changes)
}

/// What a text says of itself above its first line.
#[derive(Default)]
struct About {
    title: Option<String>,
    date: Option<String>,
    url: Option<String>,
    author: Option<String>,
    language: Option<String>,
    publisher: Option<String>,
}

/// The lines between `---` (or `+++`) at the top, and where the text begins.
fn front_matter(source: &str) -> (Option<&str>, usize) {
    let start = if source.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &source[start..];
    for fence in ["---", "+++"] {
        let Some(rest) = text.strip_prefix(fence) else {
            continue;
        };
        let Some(first) = rest.find('\n').filter(|&at| rest[..at].trim().is_empty()) else {
            continue;
        };
        let mut at = start + fence.len() + first + 1;
        let from = at;
        for line in source[from..].split_inclusive('\n') {
            if line.trim_end() == fence {
                return (Some(&source[from..at]), at + line.len());
            }
            at += line.len();
        }
    }
    (None, start)
}

fn about(matter: &str) -> About {
    let mut about = About::default();
    for line in matter
        .lines()
        .filter(|line| !line.starts_with([' ', '\t', '#']))
    {
        let Some((key, value)) = line.split_once([':', '=']) else {
            continue;
        };
        let value = value.trim().trim_matches(['"', '\'']).trim();
        let place = match key.trim().to_ascii_lowercase().as_str() {
            "title" => &mut about.title,
            "date" | "published" | "publishdate" | "pubdate" => &mut about.date,
            "url" | "link" | "canonical" | "canonical_url" | "source_url" => &mut about.url,
            "author" | "authors" | "byline" => &mut about.author,
            "lang" | "language" => &mut about.language,
            "publisher" | "site" | "source" => &mut about.publisher,
            _ => continue,
        };
        if !value.is_empty() && !value.starts_with(['[', '{', '|', '>']) {
            place.get_or_insert_with(|| value.to_owned());
        }
    }
    about
}

fn parser(body: &str) -> Parser<'_> {
    Parser::new_ext(
        body,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES,
    )
}

/// The first heading of the first level.
fn heading(body: &str) -> Option<String> {
    let mut words: Option<String> = None;
    for event in parser(body) {
        match (event, &mut words) {
            (Event::Start(Tag::Heading { level, .. }), words) if level as usize == 1 => {
                *words = Some(String::new());
            }
            (Event::Text(text) | Event::Code(text), Some(words)) => words.push_str(&text),
            (Event::End(TagEnd::Heading(_)), Some(_)) => break,
            _ => {}
        }
    }
    words.filter(|words| !words.trim().is_empty())
}

/// A stretch of the file that is read, or the end of a line that is put in.
enum Piece {
    Words(Span, String),
    End,
}

/// What takes `source` to the words of what begins at `body`.
fn changes(source: &str, body: usize) -> Vec<Change> {
    let mut pieces = Vec::new();
    // inside code, tables and pictures nothing is read
    let mut passed = 0_usize;
    for (event, range) in parser(&source[body..]).into_offset_iter() {
        let span = Span::new(body + range.start, body + range.end);
        match event {
            Event::Start(tag) if is_passed(&tag) => passed += 1,
            Event::End(tag) if is_passed_end(tag) => passed = passed.saturating_sub(1),
            Event::Start(_) | Event::End(_) if passed > 0 => {}
            Event::Start(tag) if is_block(&tag) => pieces.push(Piece::End),
            Event::End(tag) if is_block_end(tag) => pieces.push(Piece::End),
            Event::Text(text) if passed == 0 => pieces.push(Piece::Words(span, text.into_string())),
            Event::Code(text) if passed == 0 => pieces.push(Piece::Words(span, text.into_string())),
            Event::SoftBreak if passed == 0 => pieces.push(Piece::Words(span, " ".to_owned())),
            Event::HardBreak if passed == 0 => pieces.push(Piece::Words(span, "\n".to_owned())),
            _ => {}
        }
    }
    edits(source, pieces)
}

fn is_passed(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::CodeBlock(_)
            | Tag::Table(_)
            | Tag::Image { .. }
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_)
    )
}

fn is_passed_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::CodeBlock
            | TagEnd::Table
            | TagEnd::Image
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
    )
}

fn is_block(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Paragraph | Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::List(_) | Tag::Item
    )
}

fn is_block_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
    )
}

/// The changes that leave `pieces` of `source`, with one empty line where blocks end.
fn edits(source: &str, pieces: Vec<Piece>) -> Vec<Change> {
    let (mut found, mut rest) = (Vec::new(), 0);
    let (mut is_open, mut is_first) = (false, true);
    for piece in pieces {
        match piece {
            Piece::End => is_open = true,
            Piece::Words(span, _) if span.start < rest => {}
            Piece::Words(span, words) => {
                let between = if is_open && !is_first { "\n\n" } else { "" };
                if span.start > rest || !between.is_empty() {
                    found.push(Change::new(Span::new(rest, span.start), between));
                }
                if source.get(span.start..span.end) != Some(&words) {
                    found.push(Change::new(span, words));
                }
                (rest, is_open, is_first) = (span.end, false, false);
            }
        }
    }
    if rest < source.len() {
        found.push(Change::new(Span::new(rest, source.len()), ""));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_and_lead_back() {
        let source = "---\ntitle: \"The truce\"\ndate: 2026-03-04\nauthor: Ana Soto\n---\n# Truce *holds*\n\n\
            **Peru** [sued Chile](https://example.org/a) on Monday, it\nsaid\\* &amp; left.\n\n\
            ```\nlet x = 1;\n```\n\n- First, Oman came.\n- Mali left.\n\n> Togo stayed.\n\n![A map](m.png)\n\n\
            | a | b |\n|---|---|\n| 1 | 2 |\n\nChad\\\nwon.\n";
        let read = read(Document::new("t", source));
        assert_eq!(
            read.text(),
            "Truce holds\n\nPeru sued Chile on Monday, it said* & left.\n\nFirst, Oman came.\n\nMali left.\n\nTogo stayed.\n\nChad\nwon."
        );
        let metadata = read.metadata();
        assert_eq!(metadata.title.as_deref(), Some("The truce"));
        assert_eq!(metadata.author.as_deref(), Some("Ana Soto"));
        assert_eq!(read.published(), "2026-03-04".parse().ok());
        assert_eq!(read.source(), source);
        let quote = |words: &str| {
            let at = read.text().find(words).unwrap();
            read.quote(Span::new(at, at + words.len())).to_owned()
        };
        assert_eq!(quote("Peru"), "Peru");
        assert_eq!(quote("Peru sued"), "Peru** [sued");
        assert_eq!(quote("Mali left."), "Mali left.");
    }

    #[test]
    fn a_heading_is_the_title_of_a_text_without_matter() {
        let read = read(Document::new(
            "t",
            "# Peru `leaves`\n\n## Why\n\nIt left.\n",
        ));
        assert_eq!(read.metadata().title.as_deref(), Some("Peru leaves"));
        assert_eq!(read.text(), "Peru leaves\n\nWhy\n\nIt left.");
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(source in "[#*_`>\\[\\]()!|\\-+a é\n\\\\&;<~:0-9=]{0,120}") {
            let read = read(Document::new("t", source.clone()));
            prop_assert!(read.text().len() <= 3 * source.len() + 2);
            for (at, c) in read.text().char_indices() {
                let span = read.in_source(Span::new(at, at + c.len_utf8()));
                prop_assert!(source.get(span.start..span.end).is_some());
            }
        }
    }
}
