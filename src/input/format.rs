//! What is not prose, by the ending of its name and by how it begins, and how to make prose of it. A table that is read
//! as one article would join what stands in different rows; markup would be read as words.

use super::source::uncompressed;
use std::path::Path;

/// A kind of file that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Cells parted by commas or semicolons.
    Csv,
    /// Cells parted by tabs.
    Tsv,
    /// JSON.
    Json,
    /// A JSON object a line.
    JsonLines,
    /// XML.
    Xml,
    /// RSS or Atom.
    Feed,
    /// A page of the web.
    Html,
    /// Markdown.
    Markdown,
    /// Rich text.
    Rtf,
    /// A mail.
    Mail,
    /// A box of mails.
    Mailbox,
    /// A Word document.
    Word,
    /// An OpenDocument text.
    OpenDocument,
    /// An Office document of before 2007.
    OldOffice,
    /// A PDF.
    Pdf,
    /// Compressed with gzip.
    Gzip,
    /// A ZIP archive.
    Archive,
    /// Compressed with bzip2 or xz.
    Compressed,
    /// A web archive.
    Warc,
    /// UTF-16 or UTF-32.
    Wide,
}

impl Format {
    /// What a name with this ending holds, if it is no prose.
    fn of_extension(extension: &str) -> Option<Self> {
        Some(match extension.to_ascii_lowercase().as_str() {
            "csv" => Self::Csv,
            "tsv" | "tab" => Self::Tsv,
            "json" => Self::Json,
            "jsonl" | "ndjson" => Self::JsonLines,
            "xml" => Self::Xml,
            "rss" | "atom" => Self::Feed,
            "html" | "htm" | "xhtml" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "rtf" => Self::Rtf,
            "eml" => Self::Mail,
            "mbox" => Self::Mailbox,
            "docx" => Self::Word,
            "odt" => Self::OpenDocument,
            "doc" => Self::OldOffice,
            "pdf" => Self::Pdf,
            "gz" => Self::Gzip,
            "zip" => Self::Archive,
            "bz2" | "xz" => Self::Compressed,
            "warc" | "wet" => Self::Warc,
            _ => return None,
        })
    }

    /// What bytes that begin so are, if no prose.
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        const BEGINNINGS: &[(&[u8], Format)] = &[
            (b"%PDF-", Format::Pdf),
            (b"\x1f\x8b", Format::Gzip),
            (b"BZh", Format::Compressed),
            (b"\xfd7zXZ\0", Format::Compressed),
            (b"\xd0\xcf\x11\xe0", Format::OldOffice),
            (b"{\\rtf", Format::Rtf),
            (b"WARC/", Format::Warc),
            (b"\xff\xfe", Format::Wide),
            (b"\xfe\xff", Format::Wide),
        ];
        let begins = BEGINNINGS
            .iter()
            .find(|(magic, _)| bytes.starts_with(magic));
        begins
            .map(|(_, format)| *format)
            .or_else(|| archive(bytes))
            .or_else(|| is_wide(bytes).then_some(Self::Wide))
    }

    /// What it is called.
    fn name(self) -> &'static str {
        match self {
            Self::Csv | Self::Tsv => "a table, not prose",
            Self::Json => "JSON, not prose",
            Self::JsonLines => "JSON Lines, not prose",
            Self::Xml => "XML, not prose",
            Self::Feed => "a news feed, not prose",
            Self::Html => "HTML, not prose: menus and notices would be read as well",
            Self::Markdown => "Markdown, not prose",
            Self::Rtf => "RTF, not plain text",
            Self::Mail => "a mail with its headers, not prose",
            Self::Mailbox => "a box of mails, not prose",
            Self::Word => "a Word document, not plain text",
            Self::OpenDocument => "an OpenDocument text, not plain text",
            Self::OldOffice => "an Office document, not plain text",
            Self::Pdf => "a PDF, not plain text",
            Self::Gzip | Self::Compressed => "compressed",
            Self::Archive => "a ZIP archive",
            Self::Warc => "a web archive, not prose",
            Self::Wide => "UTF-16 or UTF-32, not UTF-8",
        }
    }

    /// The command that makes prose of `file`, which is not read.
    fn command(self, file: &str) -> String {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        match self {
            Self::Rtf => format!("pandoc -f rtf -t plain --wrap=none {file} -o {stem}.txt"),
            Self::OldOffice => format!("soffice --headless --convert-to txt:Text {file}"),
            Self::Gzip if stem == file => format!("gunzip -c {file} > {file}.txt"),
            Self::Gzip => format!("gunzip -c {file} > {stem}"),
            Self::Compressed => format!("7z x {file}"),
            Self::Wide => format!("iconv -f UTF-16 -t UTF-8 {file} > {stem}.utf8.txt"),
            _ => format!("xmllint --xpath 'string(/)' {file} > {stem}.txt"),
        }
    }

    /// The ending of a name by which it is read, if it is.
    fn ending(self) -> Option<&'static str> {
        Some(match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Json => "json",
            Self::JsonLines => "jsonl",
            Self::Feed => "rss",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Mail => "eml",
            Self::Mailbox => "mbox",
            Self::Word => "docx",
            Self::OpenDocument => "odt",
            Self::Pdf => "pdf",
            Self::Archive => "zip",
            Self::Warc => "warc",
            Self::Xml
            | Self::Rtf
            | Self::OldOffice
            | Self::Gzip
            | Self::Compressed
            | Self::Wide => return None,
        })
    }

    /// Whether each of its records is an article.
    fn has_records(self) -> bool {
        matches!(self, Self::Csv | Self::Tsv | Self::Json | Self::JsonLines)
    }

    /// Why `path` is not read, and what to do.
    pub fn refusal(self, path: &Path) -> String {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let name = name
            .filter(|name| name != "-")
            .unwrap_or_else(|| "FILE".to_owned());
        let what = self.name();
        match self.ending() {
            Some(ending) if self.has_records() => format!(
                "{what}; give the file the ending .{ending}, and each of its records is read as an article"
            ),
            Some(ending) => {
                format!("{what}; give the file the ending .{ending}, and it is read as that")
            }
            None => format!("{what}; convert it first: {}", self.command(&name)),
        }
    }
}

/// What the name of `path` says that it holds, if that is nothing that is read. XML may be a feed.
pub fn by_name(path: &Path) -> Option<Format> {
    let inner = uncompressed(path);
    let path = inner.as_deref().unwrap_or(path);
    let format = Format::of_extension(path.extension()?.to_str()?)?;
    (format.ending().is_none() && format != Format::Xml).then_some(format)
}

/// What `bytes` hold by their beginning, if no prose.
pub fn by_content(bytes: &[u8]) -> Option<Format> {
    by_bytes(bytes).or_else(|| {
        let text = std::str::from_utf8(bytes).ok()?;
        of_text(text.trim_start_matches('\u{feff}').trim_start())
    })
}

/// What `bytes` are that are no text of a person, if they are none.
pub fn by_bytes(bytes: &[u8]) -> Option<Format> {
    Format::of_bytes(bytes)
}

/// What an archive holds: an Office document is one.
fn archive(bytes: &[u8]) -> Option<Format> {
    let has = |part: &[u8]| {
        let front = &bytes[..bytes.len().min(FRONT)];
        front.windows(part.len()).any(|it| it == part)
    };
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    Some(if has(b"application/vnd.oasis.opendocument.text") {
        Format::OpenDocument
    } else if has(b"[Content_Types].xml") && has(b"word/") {
        Format::Word
    } else {
        Format::Archive
    })
}

/// Whether every other byte is zero, as in Latin letters of UTF-16, or more.
fn is_wide(bytes: &[u8]) -> bool {
    let front = &bytes[..bytes.len().min(512)];
    let zeros = |offset: usize| {
        front
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let half = front.len() / 2;
    front.len() >= 8
        && (zeros(0) * 10 >= half * 8 || zeros(1) * 10 >= half * 8)
        && front.iter().filter(|byte| byte.is_ascii_graphic()).count() * 5 >= half
}

/// No beginning that tells what a text is has more bytes.
const FRONT: usize = 64 * 1024;

fn of_text(text: &str) -> Option<Format> {
    let mut end = text.len().min(FRONT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let front = &text[..end];
    markup(front)
        .or_else(|| json(text))
        .or_else(|| {
            is_mail(front).then(|| {
                if is_box(front) {
                    Format::Mailbox
                } else {
                    Format::Mail
                }
            })
        })
        .or_else(|| is_markdown(front).then_some(Format::Markdown))
        .or_else(|| table(front))
}

fn markup(text: &str) -> Option<Format> {
    const PAGE: &[&str] = &[
        "!doctype html",
        "html",
        "head",
        "body",
        "div",
        "article",
        "section",
        "table",
        "meta",
        "script",
        "style",
        "nav",
        "main",
        "header",
        "footer",
    ];
    let rest = text.strip_prefix('<')?;
    let begins = |tag: &&str| {
        let is_tag = rest
            .get(..tag.len())
            .is_some_and(|front| front.eq_ignore_ascii_case(tag));
        is_tag && rest[tag.len()..].starts_with(|c: char| !c.is_alphanumeric())
    };
    let is_feed = |text: &str| text.contains("<rss") || text.contains("<feed");
    if rest.starts_with("?xml") {
        let is_page = text.contains("<html");
        return Some(if is_page {
            Format::Html
        } else if is_feed(text) {
            Format::Feed
        } else {
            Format::Xml
        });
    }
    if ["rss", "feed"].iter().any(begins) {
        return Some(Format::Feed);
    }
    PAGE.iter().any(begins).then_some(Format::Html)
}

fn json(text: &str) -> Option<Format> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let whole = |text: &str| {
        serde_json::from_str::<serde_json::Value>(text).is_ok_and(|value| {
            value.as_object().is_some_and(|object| !object.is_empty())
                || value.as_array().is_some_and(|array| {
                    array
                        .iter()
                        .any(|it| it.is_object() || it.is_array() || it.is_string())
                })
        })
    };
    let first = text.lines().next().unwrap_or_default();
    if text.trim_end().contains('\n') && first.starts_with('{') && whole(first) {
        return Some(Format::JsonLines);
    }
    // damaged, or cut off
    let key = text.trim_start_matches(['[', '{', ' ', '\n', '\r', '\t']);
    let key = key.strip_prefix('"').and_then(|key| key.split_once('"'));
    let has_key =
        key.is_some_and(|(name, rest)| !name.contains('\n') && rest.trim_start().starts_with(':'));
    let opens = text.starts_with('{') || text[1..].trim_start().starts_with('{');
    (whole(text) || (opens && has_key)).then_some(Format::Json)
}

/// Whether the text begins as a box of mails does.
fn is_box(text: &str) -> bool {
    text.starts_with("From ") && text.lines().next().is_some_and(|line| line.contains('@'))
}

/// Whether the text begins with the headers of a mail: several, and among them who sent it.
fn is_mail(text: &str) -> bool {
    const HEADERS: &[&str] = &[
        "from",
        "to",
        "cc",
        "bcc",
        "subject",
        "date",
        "sent",
        "reply-to",
        "return-path",
        "received",
        "message-id",
        "mime-version",
        "content-type",
        "delivered-to",
        "sender",
    ];
    let mut found = Vec::new();
    for line in text
        .lines()
        .skip(usize::from(is_box(text)))
        .take_while(|line| !line.trim().is_empty())
    {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            break;
        };
        let name = name.to_ascii_lowercase();
        if !HEADERS.contains(&name.as_str()) && !name.starts_with("x-") {
            break;
        }
        found.push(name);
    }
    let has = |name: &str| found.iter().any(|it| it == name);
    (has("from") && (has("to") || has("subject") || has("date") || has("sent"))) || found.len() > 3
}

/// Whether the text begins with a heading of Markdown or with its data, or has more than one heading, or many links.
fn is_markdown(text: &str) -> bool {
    let is_heading = |line: &str| {
        let rest = line.trim_start_matches('#');
        let level = line.len() - rest.len();
        (1..=6).contains(&level) && rest.starts_with(' ') && rest.contains(char::is_alphabetic)
    };
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let front_matter = first.trim_end() == "---" && {
        let mut head = lines
            .by_ref()
            .take(40)
            .take_while(|line| line.trim_end() != "---")
            .peekable();
        head.peek().is_some_and(|line| {
            line.split_once(':')
                .is_some_and(|(key, _)| !key.contains(' '))
        })
    };
    // a comment of another format has one as well: `# text = …`
    let headings = text.lines().filter(|line| is_heading(line)).count();
    let links = text.matches("](http").count() + text.matches("](/").count();
    front_matter || is_heading(first) || headings > 1 || links >= MANY_LINKS
}

/// Somebody who writes prose seldom has so many.
const MANY_LINKS: usize = 3;

/// A table with a header: rows of as many cells, and no blank after what parts them.
fn table(text: &str) -> Option<Format> {
    [
        (',', Format::Csv),
        ('\t', Format::Tsv),
        (';', Format::Csv),
        ('|', Format::Csv),
    ]
    .into_iter()
    .find(|(mark, _)| is_table(text, *mark))
    .map(|(_, format)| format)
}

/// Names of columns that tables of articles have.
const COLUMNS: &[&str] = &[
    "id",
    "title",
    "headline",
    "text",
    "body",
    "content",
    "date",
    "url",
    "link",
    "source",
    "author",
    "published",
    "description",
    "summary",
    "name",
    "article",
    "category",
    "language",
    "country",
    "label",
    "time",
    "timestamp",
    "publisher",
    "section",
    "outlet",
    "domain",
    "topic",
    "tags",
    "type",
    "index",
    "uri",
    "lang",
    "story",
];

fn is_table(text: &str, mark: char) -> bool {
    const ROWS: usize = 20;
    let rows = rows(text, mark, ROWS);
    let Some((header, data)) = rows.split_first() else {
        return false;
    };
    let is_even = header.len() > 1 && data.iter().all(|row| row.len() == header.len());
    // *Ana, Omar and Li*
    let is_tight = |row: &Vec<String>| !row.iter().skip(1).any(|cell| cell.starts_with(' '));
    if !is_even || data.is_empty() || !rows.iter().all(is_tight) {
        return false;
    }
    let is_name = |cell: &String| {
        cell.chars().count() <= 40
            && !cell.contains(['.', '!', '?', '\n'])
            && !cell.trim().is_empty()
    };
    let is_column = |cell: &String| COLUMNS.contains(&cell.trim().to_lowercase().as_str());
    let has_header = header.iter().all(is_name) && header.iter().any(is_column);
    has_header || (data.len() >= 2 && (header.len() > 2 || mark == '\t'))
}

/// The first rows of a table, as RFC 4180 quotes them; the last, which may be cut off, only where the text ends.
fn rows(text: &str, mark: char, most: usize) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = letters.next() {
        match c {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                let is_empty = row.iter().all(|cell: &String| cell.trim().is_empty());
                let done = std::mem::take(&mut row);
                if !is_empty {
                    rows.push(done);
                }
                if rows.len() == most {
                    return rows;
                }
            }
            '\r' => {}
            c if c == mark && !is_quoted => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if !cell.trim().is_empty() && !is_quoted && text.len() < FRONT {
        row.push(cell);
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_by_how_they_begin() {
        for (bytes, format) in [
            (&b"%PDF-1.7\n"[..], Format::Pdf),
            (b"PK\x03\x04\x14", Format::Archive),
            (b"\x1f\x8b\x08", Format::Gzip),
            (b"{\\rtf1\\ansi", Format::Rtf),
            (b"WARC/1.0\r\n", Format::Warc),
            (b"\xff\xfeI\0r\0", Format::Wide),
            (b"I\0r\0a\0n\0 \0l\0e\0f\0t\0.\0", Format::Wide),
            (b"\0I\0r\0a\0n\0 \0l\0e\0f\0t\0.", Format::Wide),
            (b"\n<!DOCTYPE HTML>\n<p>Iran", Format::Html),
            (b"<html lang=en>", Format::Html),
            (b"<?xml version=\"1.0\"?><rss>", Format::Feed),
            (b"<?xml version=\"1.0\"?><a/>", Format::Xml),
            (b"{\"text\": \"Iran left.\"}", Format::Json),
            (b"[{\"text\": \"Iran le", Format::Json),
            (
                b"{\"text\": \"Iran left.\"}\n{\"text\": \"Oman left.\"}\n",
                Format::JsonLines,
            ),
            (
                b"From: Ana <ana@example.org>\nTo: Li\nSubject: War\n\nIran left.",
                Format::Mail,
            ),
            (
                b"Received: by x\n  with y\nFrom: Ana\nDate: Monday\n\nIran left.",
                Format::Mail,
            ),
            (b"---\ntitle: War\n---\nIran left.", Format::Markdown),
            (b"# War\n\nIran left.", Format::Markdown),
            (
                b"id,title,text\n1,War,\"Iran left, they\nsay.\"\n",
                Format::Csv,
            ),
            (
                b"title;body\nWar;Iran left.\nPeace;Oman came.\n",
                Format::Csv,
            ),
            (b"date\ttext\n2020\tIran left.\n", Format::Tsv),
        ] {
            assert_eq!(
                by_content(bytes),
                Some(format),
                "{:?}",
                String::from_utf8_lossy(bytes)
            );
        }
    }

    #[test]
    fn prose_is_prose() {
        for text in [
            "Iran left, Oman came, Peru stayed.\nMali left, Chad came, Togo stayed.\nNobody, he said, spoke, or wept.",
            "The reply was {\"status\": \"gone\"}.",
            "[Editor’s note: this has changed.] Iran left.",
            "{sic} Iran left.",
            "Write to ana@example.org, or see https://example.org/a,b.",
            "The demands:\n- wages\n- rest\n1. peace",
            "From: the heart of the city comes a cry.",
            "Question: Why?\nAnswer: Because.\nQuestion: Who?\nAnswer: They.",
            "Subject: the war. He said so.",
            "#1 The army left.",
            "<b>Iran</b> left.",
            "Ana Soto,\nOmar Khan,\nLi Wei",
            "KABUL, March 3 - Iran left.\n\nOman, too, left.",
            "From Kabul to Lima, people wrote to us.",
            "Peru, Chile\nMali, Chad\nOman, Iran",
            "",
        ] {
            assert_eq!(by_content(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn names_tell_too_and_a_refusal_says_what_to_do() {
        for ending in ["rtf", "doc", "bz2"] {
            let path = Path::new("news/a").with_extension(ending);
            let format = by_name(&path).expect(ending);
            let refusal = format.refusal(&path);
            assert!(
                refusal.contains("convert it first: ") && refusal.contains(&format!("a.{ending}")),
                "{refusal}"
            );
        }
        for records in ["a.csv", "a.jsonl.gz", "a.json", "a.TSV", "a.txt.gz"] {
            assert_eq!(by_name(Path::new(records)), None);
        }
        for read in ["a.pdf.gz", "a.xml", "a.HTM", "a.mbox", "a.wet.zst"] {
            assert_eq!(by_name(Path::new(read)), None);
        }
        assert_eq!(
            Format::Csv.refusal(Path::new("x/article.txt")),
            "a table, not prose; give the file the ending .csv, and each of its records is read as an article"
        );
        assert_eq!(by_name(Path::new("a.txt")), None);
        assert_eq!(by_name(Path::new("csv")), None);
        assert_eq!(
            Format::Html.refusal(Path::new("x/article.txt")),
            "HTML, not prose: menus and notices would be read as well; give the file the ending .html, and it is read as that"
        );
        assert!(
            Format::Gzip
                .refusal(Path::new("-"))
                .ends_with("gunzip -c FILE > FILE.txt")
        );
    }
}
