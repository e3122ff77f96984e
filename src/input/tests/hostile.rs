//! Inputs that are made to harm, or are damaged by chance: each costs itself, and nothing panics.

use super::formats::{ATOM, MAIL, RSS, docx, odt, warc, zip, zstd};
use super::*;
use proptest::prelude::*;

#[test]
fn bombs_are_refused() {
    let room = Room::new("bombs");
    let zeros = vec![b' '; 80 * 1024 * 1024];
    let files = [
        room.file("a.zip", zip(&[("a.txt", &zeros), ("b.txt", b"Peru left.")])),
        room.file("b.docx", zip(&[("word/document.xml", &zeros)])),
        room.file("c.odt", zip(&[("content.xml", "<a>".repeat(100_000).as_bytes())])),
        room.file("d.html", "<div>".repeat(200_000)),
        room.file("e.rss", format!("<rss><channel><item>{}", "<a>".repeat(100_000))),
        room.file("f.txt.zst", zstd(&zeros)),
        // entities that stand for entities
        room.file(
            "g.rss",
            "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><rss><channel><item><title>x</title><description>&c; came.</description></item></channel></rss>",
        ),
    ];
    let read = room.read(&files, Options::default());
    for (line, has) in [
        (0, "a.zip/a.txt: refused"),
        (1, "a.zip/b.txt - Peru left."),
        (2, "b.docx: word/document.xml: larger than 64 MiB"),
        (3, "c.odt: content.xml: nested deeper"),
        (4, "d.html: this page is nested deeper"),
        (5, "nested deeper"),
        (6, "f.txt.zst: larger than 8 MiB"),
        (7, "came."),
    ] {
        assert!(
            read[line].contains(has),
            "{}",
            &read[line][..read[line].len().min(200)]
        );
    }
    assert!(read[7].len() < 100, "{}", read[7]);
    assert_eq!(read.len(), 8);
}

/// The endings of names, and a file that is right for each.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("txt", b"Peru sued Chile.\n".to_vec()),
        ("md", b"---\ntitle: x\n---\n# Peru\n\n* **sued** [Chile](/a)\n\n| a |\n|---|\n| b |\n".to_vec()),
        (
            "html",
            b"<html lang=en><head><title>a</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script></head><body><article><p>Peru sued Chile on Monday, and it won.</p></article></body>".to_vec(),
        ),
        ("jsonl", b"{\"id\": \"a\", \"text\": \"Peru left.\"}\n".to_vec()),
        ("json", b"[{\"id\": \"a\", \"text\": \"Peru left.\"}]".to_vec()),
        ("csv", b"id,text\na,\"Peru left.\"\n".to_vec()),
        ("tsv", b"id\ttext\na\tPeru left.\n".to_vec()),
        ("rss", RSS.as_bytes().to_vec()),
        ("atom", ATOM.as_bytes().to_vec()),
        ("eml", MAIL.as_bytes().to_vec()),
        ("mbox", format!("From a@example.org Wed Mar 4 10:00:00 2026\n{MAIL}").into_bytes()),
        ("docx", docx()),
        ("odt", odt()),
        ("zip", zip(&[("a.txt", b"Peru left."), ("b.html", b"<p>Mali came.</p>")])),
        ("warc", warc()),
        ("txt.zst", zstd(b"Peru left.")),
        ("pdf", b"Peru left.".to_vec()),
        ("bin", b"Peru left.".to_vec()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(
        which in 0_usize..18,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..12, prop::collection::vec(any::<u8>(), 0..6)), 0..6),
        whole in prop::option::weighted(0.1, prop::collection::vec(any::<u8>(), 0..200)),
    ) {
        let (ending, mut bytes) = samples().swap_remove(which);
        if let Some(whole) = whole {
            bytes = whole;
        }
        for (at, length, with) in cuts {
            let at = at.index(bytes.len() + 1);
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, with);
        }
        let room = Room::new("fuzz");
        let file = room.file(&format!("f.{ending}"), &bytes);
        for read in Inputs::open(&[file], Options::default()).take(50) {
            match read {
                Ok(document) => {
                    let text = document.text();
                    prop_assert!(!document.name().is_empty());
                    for (at, c) in text.char_indices().take(300) {
                        let span = actant_base::text::Span::new(at, at + c.len_utf8());
                        let span = document.in_source(span);
                        prop_assert!(document.source().get(span.start..span.end).is_some());
                    }
                }
                Err(fault) => prop_assert!(!fault.reason.contains("fault of the program"), "{fault}"),
            }
        }
    }
}
