//! Runs the pages of `tests/division`: how a text is divided into sentences, and sentences into
//! tokens. Every case is a text in a blockquote, line for line, and in the fenced block below it one
//! sentence a line (`sentences.md`) or its tokens with blanks between them (`tokens.md`).
//! `ACTANT_BLESS=1 cargo test --test division` rewrites the blocks, for review as a diff.
//!
//! Below that: texts that nobody writes, in linear time.

use actant::pipeline::Pipeline;
use actant::text::{Document, Span};
use actant_pipeline::{segment, tokenize};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::embedded().expect("the embedded data load"));

#[test]
fn sentences_are_divided_as_the_page_says() {
    check("sentences.md", |document| {
        let sentences = segment::sentences(document).into_iter();
        sentences
            .map(|span| on_one_line(document.slice(span)))
            .collect()
    });
}

#[test]
fn tokens_are_divided_as_the_page_says() {
    check("tokens.md", |document| {
        let sentences = segment::sentences(document).into_iter();
        sentences.map(|span| spaced(document, span)).collect()
    });
}

fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

fn spaced(document: &Document, sentence: Span) -> String {
    let tokens = tokenize::tokens(document, sentence).into_iter();
    let forms: Vec<&str> = tokens.map(|token| document.slice(token)).collect();
    forms.join(" ")
}

/// Compares each case of a page with what `division` makes of its text, or rewrites the page.
fn check(page: &str, division: impl Fn(&Document) -> Vec<String>) {
    let path = folder().join(page);
    let source = fs::read_to_string(&path).expect("the page can be read");
    let is_blessing = std::env::var_os("ACTANT_BLESS").is_some();
    let (mut new, mut failures, mut count) = (String::new(), String::new(), 0);
    let mut lines = source.lines().enumerate().peekable();
    let mut text: Vec<&str> = Vec::new();
    while let Some((number, line)) = lines.next() {
        let _ = writeln!(new, "{line}");
        if let Some(quoted) = line.strip_prefix('>') {
            text.push(quoted.strip_prefix(' ').unwrap_or(quoted));
        } else if line.starts_with("```") {
            let expected: Vec<&str> = lines
                .by_ref()
                .map(|(_, line)| line)
                .take_while(|line| !line.starts_with("```"))
                .collect();
            let found = division(&PIPELINE.prose(Document::new(page, text.join("\n"))));
            for line in &found {
                let _ = writeln!(new, "{line}");
            }
            let _ = writeln!(new, "```");
            if expected != found {
                failures += &difference(page, number, &expected, &found);
            }
            count += 1;
            text.clear();
        }
    }
    assert!(
        count > 10 && text.is_empty(),
        "{count} cases; a text without its block: {text:?}"
    );
    if is_blessing {
        fs::write(&path, new).expect("the page can be written");
        return;
    }
    assert!(
        failures.is_empty(),
        "\n{failures}`-` is what the page says, `+` what was found.\n\
         If that is right: ACTANT_BLESS=1 cargo test --test division\n"
    );
}

fn difference(page: &str, number: usize, expected: &[&str], found: &[String]) -> String {
    let mut text = format!("tests/division/{page}:{number}\n");
    for line in expected
        .iter()
        .filter(|line| !found.iter().any(|it| it == *line))
    {
        let _ = writeln!(text, "  - {line}");
    }
    for line in found
        .iter()
        .filter(|line| !expected.contains(&line.as_str()))
    {
        let _ = writeln!(text, "  + {line}");
    }
    text
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/division")
}

/// Not the fastest machine, not the fastest build.
const LONGEST: Duration = Duration::from_secs(20);

/// All tokens of `text`; they must be its visible characters, in order.
fn tokens(name: &str, text: &str) -> usize {
    let start = Instant::now();
    let document = Document::new(name, text);
    let (mut rest, mut count) = (0, 0);
    for sentence in segment::sentences(&document) {
        for token in tokenize::tokens(&document, sentence) {
            assert!(sentence.contains(token) && rest <= token.start && token.start < token.end);
            assert!(
                text[rest..token.start].trim().is_empty(),
                "{name}: lost before {token:?}"
            );
            rest = token.end;
            count += 1;
        }
    }
    assert!(text[rest..].trim().is_empty(), "{name}: lost at the end");
    assert!(start.elapsed() < LONGEST, "{name}: {:?}", start.elapsed());
    count
}

#[test]
fn texts_without_end_take_linear_time() {
    const MANY: usize = 100_000;
    for unit in [
        "x", "x-", "x.", "x'", "x_", "x/", "1-", "1.", "1,", "1:", "1/", "a@", "a.b", "a.b@", "A&",
        "X. ", "x ", ".", "!", "?", "'", "\"", "(", "[...]", "-", "=", "*", ":-", "http://",
        "www.", "U.S.", "...x", "?x", "ab.Ab", "é", "ا", "漢", "😀", "e\u{301}", "\u{200b}",
        "\u{301}", "\n", "a\n", "\u{a0}",
    ] {
        let text = unit.repeat(MANY / unit.chars().count());
        tokens(unit, &text);
    }
}

#[test]
fn a_million_emoji_in_one_word_are_a_million_tokens() {
    let document = Document::new("emoji", "😀".repeat(1_000_000));
    let sentences = segment::sentences(&document);
    assert_eq!(sentences, [Span::new(0, document.text().len())]);
    let tokens = tokenize::tokens(&document, sentences[0]);
    assert_eq!(tokens.len(), 1_000_000);
    assert!(tokens.iter().all(|token| token.end - token.start == 4));
}

#[test]
fn brackets_within_brackets_are_tokens() {
    let deep = format!("{}x{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(tokens("round", &deep), 20_001);
    let mixed = format!("He {} left.", "[(“".repeat(10_000));
    assert_eq!(tokens("mixed", &mixed), 30_003);
}

#[test]
fn odd_characters_are_in_tokens() {
    for text in [
        "👩‍👩‍👧 met 👍🏽 and 🇮🇷!",
        "cafe\u{301} nai\u{308}ve A\u{30a}",
        "قال الوزير: “لا”. Then he left.",
        "\u{202e}evil\u{202c} left.\u{200f} Right",
        "zero\u{200b}width\u{feff} join\u{2060}er and so\u{ad}ft",
        "¡¿?! … — … “” ‘’ () [] {}",
        "\u{1}\u{2} \u{7f}\u{85}\u{2028}x\u{2029}y",
        "ﬁ İ ı ß ǅ 漢字。 かな",
    ] {
        assert!(tokens(text, text) > 0);
    }
    assert_eq!(tokens("empty", ""), 0);
    assert_eq!(tokens("blank", " \n\t\u{a0}\n\n"), 0);
}

#[test]
fn another_paragraph_changes_nothing() {
    let paragraphs = [
        "Dr. Sule left.\nNobody saw him go, said the\nporter of the old hotel.",
        "a headline in small letters",
        "i went home. then i slept",
        "A line that is much longer than any line that was ever wrapped by hand, for it goes on and on until it ends.",
    ];
    let split = |text: &str| -> Vec<String> {
        let document = Document::new("t", text);
        let sentences = segment::sentences(&document).into_iter();
        sentences
            .map(|span| document.slice(span).to_owned())
            .collect()
    };
    for first in paragraphs {
        for second in paragraphs {
            let both = split(&format!("{first}\n\n{second}"));
            assert_eq!(both, [split(first), split(second)].concat());
        }
    }
}
