//! A file of every format, and what is read of it.

use super::*;
use actant_base::text::SourceFormat as Is;

const PAGE: &str = r#"<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Peru sues Chile | The Example</title>
<link rel="canonical" href="https://example.org/peru"><meta property="og:site_name" content="The Example">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Peru sues Chile","datePublished":"2026-03-04T10:00:00Z","author":[{"name":"Ana Soto"}]}]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Peru sues Chile</h1><p class="byline">By Ana Soto</p>
<div class="article-body"><p>Peru sued Chile on Monday over the water of the Lauca, its ministry of justice said in Lima.</p>
<p>Chile <b>rejected</b> the claim, and its minister asked for talks that would be led by Uruguay&nbsp;&amp; Oman.</p>
<p><a href="/other">Read also: Mali and Chad sign a treaty</a></p>
<div class="share-bar">Share on Facebook</div></div></article>
<footer>© 2026 The Example</footer></body></html>"#;

const PAGE_TEXT: &str = "Peru sued Chile on Monday over the water of the Lauca, its ministry of justice said in Lima.\n\n\
    Chile rejected the claim, and its minister asked for talks that would be led by Uruguay & Oman.";

fn only(file: &Path) -> Document {
    let mut read = Inputs::open(&[file.to_owned()], Options::default());
    let document = read.next().expect("a document").expect("no fault");
    assert!(read.next().is_none());
    document
}

fn told(document: &Document) -> [Option<&str>; 5] {
    let metadata = document.metadata();
    [
        metadata.title.as_deref(),
        metadata.url.as_deref(),
        metadata.publisher.as_deref(),
        metadata.author.as_deref(),
        metadata.language.as_deref(),
    ]
}

pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(super) fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

#[test]
fn a_page_is_its_article() {
    let room = Room::new("page");
    let read = only(&room.file("peru.html", PAGE));
    assert_eq!(read.text(), PAGE_TEXT);
    assert_eq!(read.published(), "2026-03-04".parse().ok());
    assert_eq!(
        told(&read),
        [
            Some("Peru sues Chile"),
            Some("https://example.org/peru"),
            Some("The Example"),
            Some("Ana Soto"),
            Some("en-GB")
        ]
    );
    assert_eq!(read.metadata().format, Some(Is::Html));
}

#[test]
fn markdown_leads_back_to_its_file() {
    let room = Room::new("markdown");
    let source = "# Peru\n\nPeru **sued** Chile.\n";
    let read = only(&room.file("a.md", source));
    assert_eq!(read.text(), "Peru\n\nPeru sued Chile.");
    assert_eq!(read.source(), source);
    assert_eq!(read.metadata().format, Some(Is::Markdown));
    let empty = room.file("b.md", "```\ncode\n```\n");
    assert_eq!(
        room.read(&[empty], Options::default()),
        ["b.md: the file is empty"]
    );
}

pub(super) const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example</title><link>https://example.org</link><language>en-us</language>
<image><title>Logo</title><url>x.png</url></image>
<item><title>Peru sues &amp; Chile waits</title><link>https://example.org/1</link><guid isPermaLink="false">n1</guid>
<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate><dc:creator><![CDATA[Ana Soto]]></dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>Peru sued Chile.</p><p>Chile&nbsp;waits.</p>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://example.org/2</link></item>
<item><description>&lt;b&gt;Mali&lt;/b&gt; came.</description></item>
</channel></rss>"#;

pub(super) const ATOM: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ministry of Example</title>
<entry><id>urn:1</id><title type="html">Chile &lt;i&gt;replies&lt;/i&gt;</title><link rel="edit" href="https://example.org/edit"/>
<link rel="alternate" href="https://example.org/c"/><updated>2026-03-05T00:00:00Z</updated><published>2026-03-04T00:00:00Z</published>
<author><name>Omar Khan</name><email>o@example.org</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Chile <b>replied</b>.</p><p>Peru waits.</p></div></content></entry></feed>"#;

#[test]
fn feeds_are_read_item_by_item() {
    let room = Room::new("feeds");
    let (rss, atom) = (room.file("a.rss", RSS), room.file("b.xml", ATOM));
    assert_eq!(
        room.read(&[rss.clone(), atom.clone()], Options::default()),
        [
            "n1 2026-03-04 Peru sued Chile.\n\nChile waits.",
            "https://example.org/2 - Only a headline",
            "a.rss#3 - Mali came.",
            "urn:1 2026-03-04 Chile replied.\n\nPeru waits.",
        ]
    );
    let first = Inputs::open(&[rss], Options::default())
        .next()
        .unwrap()
        .unwrap();
    assert_eq!(
        told(&first),
        [
            Some("Peru sues & Chile waits"),
            Some("https://example.org/1"),
            Some("The Example"),
            Some("Ana Soto"),
            Some("en-us")
        ]
    );
    assert_eq!(first.metadata().format, Some(Is::Rss));
    let entry = only(&atom);
    assert_eq!(
        told(&entry),
        [
            Some("Chile replies"),
            Some("https://example.org/c"),
            Some("Ministry of Example"),
            Some("Omar Khan"),
            Some("en")
        ]
    );
    assert_eq!(entry.metadata().format, Some(Is::Atom));
}

#[test]
fn damage_in_a_feed_costs_what_is_behind_it() {
    let room = Room::new("feed-damage");
    let cut = &RSS[..RSS.find("<item><description>").unwrap() + 30];
    let broken = RSS.replace("<item><description>", "<item><!-- ");
    let files = [
        room.file("a.rss", cut),
        room.file("b.rss", broken),
        room.file("c.rss", "<rss><channel></channel></rss>"),
        room.file("d.xml", "<?xml version='1.0'?><a/>"),
    ];
    let read = room.read(&files, Options::default());
    assert_eq!(read.len(), 8, "{read:#?}");
    for (line, begins) in [
        (0, "n1 "),
        (2, "a.rss:9:31: the feed ends inside an item"),
        (3, "n1 "),
        (5, "b.rss:9:"),
        (6, "c.rss: no feed of news"),
        (7, "d.xml: XML, not prose; convert it first"),
    ] {
        assert!(read[line].starts_with(begins), "{}", read[line]);
    }
}

pub(super) const MAIL: &str = "From: Ana Soto <ana@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?q?Peru_sues_Chile_=E2=80=93_report?=\r\n\
    Date: Wed, 4 Mar 2026 23:30:00 -0500\r\nMessage-ID: <m1@example.org>\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\
    Content-Transfer-Encoding: quoted-printable\r\n\r\nPeru sued Chile in the caf=E9.\r\n-- \r\nAna Soto\r\nThe Example\r\n--b\r\n\
    Content-Type: text/html\r\n\r\n<p>Peru sued Chile.</p>\r\n--b--\r\n";

#[test]
fn mails_are_read_with_their_headers() {
    let room = Room::new("mail");
    let read = only(&room.file("a.eml", MAIL));
    assert_eq!(
        (read.name(), read.text()),
        ("a.eml", "Peru sued Chile in the café.\n")
    );
    assert_eq!(read.published(), "2026-03-04".parse().ok());
    assert_eq!(
        read.metadata().title.as_deref(),
        Some("Peru sues Chile – report")
    );
    assert_eq!(read.metadata().author.as_deref(), Some("Ana Soto"));
    assert_eq!(read.metadata().format, Some(Is::Mail));
    let html = "From: a@example.org\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n<p>Mali came.</p><p>Chad left.</p>";
    assert_eq!(
        only(&room.file("b.eml", html)).text(),
        "Mali came.\n\nChad left."
    );
    let none = room.file("c.eml", "Peru sued Chile.");
    let read = room.read(&[none], Options::default());
    assert!(
        read[0].starts_with("c.eml: no mail") || read[0].starts_with("c.eml: the mail has no text"),
        "{read:?}"
    );
}

#[test]
fn a_box_has_a_mail_after_the_other() {
    let room = Room::new("mbox");
    let mails = format!(
        "From ana@example.org Wed Mar  4 10:00:00 2026\n{}\nFrom x@example.org Thu Mar  5 10:00:00 2026\nFrom: x@example.org\nSubject: y\n\n\
         >From Lima they came.\n\nFrom y@example.org Thu Mar  5 10:00:00 2026\nFrom: y@example.org\nSubject: z\n\n\n",
        MAIL.replace("\r\n", "\n")
    );
    let file = room.file("a.mbox", &mails);
    let read = room.read(&[file], Options::default());
    assert_eq!(read.len(), 3, "{read:#?}");
    assert!(
        read[0].starts_with("m1@example.org 2026-03-04 Peru sued Chile"),
        "{}",
        read[0]
    );
    assert!(
        read[1].starts_with("a.mbox#2 - From Lima they came."),
        "{}",
        read[1]
    );
    assert!(read[2].contains("the mail has no text"), "{}", read[2]);
    assert!(read[2].starts_with("a.mbox:"), "{}", read[2]);
}

pub(super) fn docx() -> Vec<u8> {
    let body = r#"<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="m"><w:body><w:p><w:r><w:t>Peru </w:t></w:r><w:r><w:t>sued Chile &amp; left.</w:t></w:r></w:p>
        <w:p><w:del><w:r><w:delText>It won.</w:delText></w:r></w:del><w:r><w:t>Mali</w:t><w:tab/><w:t>came.</w:t><w:br/><w:t>Chad, too.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Togo stayed.</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"#;
    let core = r#"<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Peru</dc:title><dc:creator>Ana Soto</dc:creator>
        <dcterms:created>2026-03-04T10:00:00Z</dcterms:created></cp:coreProperties>"#;
    zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", body.as_bytes()),
        ("docProps/core.xml", core.as_bytes()),
    ])
}

pub(super) fn odt() -> Vec<u8> {
    let body = r#"<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
        <text:h>Peru</text:h><text:p>Peru<text:s/>sued <text:span>Chile</text:span>.<office:annotation><text:p>Really?</text:p></office:annotation></text:p></office:text></office:body></office:document-content>"#;
    let meta = r#"<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>Peru</dc:title><meta:creation-date>2026-03-04T10:00:00</meta:creation-date></office:meta></office:document-meta>"#;
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", body.as_bytes()),
        ("meta.xml", meta.as_bytes()),
    ])
}

#[test]
fn office_documents_are_read_by_paragraphs() {
    let room = Room::new("office");
    let word = only(&room.file("a.docx", docx()));
    assert_eq!(
        word.text(),
        "Peru sued Chile & left.\n\nMali came.\nChad, too.\n\nTogo stayed."
    );
    assert_eq!(word.published(), "2026-03-04".parse().ok());
    assert_eq!(word.metadata().author.as_deref(), Some("Ana Soto"));
    assert_eq!(word.metadata().format, Some(Is::Word));
    let open = only(&room.file("b.odt", odt()));
    assert_eq!(open.text(), "Peru\n\nPeru sued Chile.");
    assert_eq!(open.metadata().title.as_deref(), Some("Peru"));
    assert_eq!(open.metadata().format, Some(Is::OpenDocument));
    // what they are, their content tells as well
    assert_eq!(
        only(&room.file("c", docx())).metadata().format,
        Some(Is::Word)
    );
    assert_eq!(
        only(&room.file("d.bin", odt())).metadata().format,
        Some(Is::OpenDocument)
    );
    let damaged = room.file(
        "e.docx",
        zip(&[("word/document.xml", b"<w:p><w:t>Peru</w:p>")]),
    );
    let other = room.file("f.docx", zip(&[("x.txt", b"x")]));
    let cut = room.file("g.docx", &docx()[..200]);
    let read = room.read(&[damaged, other, cut], Options::default());
    assert!(
        read[0].starts_with("e.docx: word/document.xml:1:"),
        "{}",
        read[0]
    );
    assert!(
        read[1].starts_with("f.docx: no Word document"),
        "{}",
        read[1]
    );
    assert!(
        read[2].starts_with("g.docx: a Word document is an archive"),
        "{}",
        read[2]
    );
}

#[test]
fn archives_are_read_like_folders() {
    let room = Room::new("zip");
    let inner = zip(&[("x.txt", b"Togo left.")]);
    let gzip = {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        writer.write_all(b"Oman came.").unwrap();
        writer.finish().unwrap()
    };
    let file = room.file(
        "a.zip",
        zip(&[
            (
                "week/b.jsonl",
                b"{\"id\": \"x\", \"text\": \"Peru left.\"}\n[]\n",
            ),
            ("week/a.txt", b"Mali left."),
            ("week/c.txt.gz", &gzip),
            ("week/.hidden.txt", b"No."),
            ("__MACOSX/a.txt", b"No."),
            ("p.png", b"x"),
            ("z.zip", &inner),
        ]),
    );
    let mut inputs = Inputs::open(std::slice::from_ref(&file), Options::default());
    let first = inputs.next().unwrap().unwrap();
    assert_eq!(
        first.metadata().retrieved_from.as_deref(),
        Some(&*format!("{}/week/a.txt", file.display()))
    );
    assert_eq!(inputs.take_notes().len(), 1);
    assert_eq!(
        room.read(&[file], Options::default()),
        [
            "a.zip/week/a.txt - Mali left.",
            "x - Peru left.",
            "a.zip/week/b.jsonl:2: expected an object such as {\"id\": \"a1\", \"text\": \"…\"}, found a list",
            "a.zip/week/c.txt.gz - Oman came.",
            "a.zip/z.zip: an archive inside an archive is not opened: unpack it first",
        ]
    );
}

#[test]
fn zstd_is_unpacked() {
    let room = Room::new("zstd");
    let twice = [
        zstd(b"{\"id\": \"x\", \"text\": \"Peru left.\"}\n"),
        zstd(b"{\"id\": \"y\", \"text\": \"Mali came.\"}\n"),
    ]
    .concat();
    let lines = room.file("a.jsonl.zst", twice);
    let text = room.file("b", zstd(b"Togo left."));
    let broken = room.file("c.txt.zst", &zstd(&[b'a'; 5000])[..8]);
    let read = room.read(&[lines, text, broken], Options::default());
    assert_eq!(
        read[..3],
        ["x - Peru left.", "y - Mali came.", "b - Togo left."]
    );
    assert!(read[3].starts_with("c.txt.zst: "), "{}", read[3]);
    assert_eq!(read.len(), 4);
}

pub(super) fn warc() -> Vec<u8> {
    let record = |kind: &str, uri: &str, media: &str, block: &[u8]| {
        let mut bytes = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n",
            block.len()
        )
        .into_bytes();
        bytes.extend_from_slice(block);
        bytes.extend_from_slice(b"\r\n\r\n");
        bytes
    };
    let (front, back) = PAGE.split_at(PAGE.find("<body>").unwrap());
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{front}\r\n{:x}\r\n{back}\r\n0\r\n\r\n",
        front.len(),
        back.len()
    );
    let http = "application/http; msgtype=response";
    [
        record("warcinfo", "", "application/warc-fields", b"software: x"),
        record(
            "request",
            "https://example.org/peru",
            "application/http",
            b"GET / HTTP/1.1\r\n\r\n",
        ),
        record(
            "response",
            "https://example.org/peru",
            http,
            chunked.as_bytes(),
        ),
        record(
            "response",
            "https://example.org/gone",
            http,
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.",
        ),
        record(
            "response",
            "https://example.org/a.png",
            http,
            b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
        ),
        record(
            "conversion",
            "https://example.org/text",
            "text/plain",
            "Mali came to the café.".as_bytes(),
        ),
    ]
    .concat()
}

#[test]
fn web_archives_hold_pages_and_texts() {
    let room = Room::new("warc");
    let bytes = warc();
    let cut = room.file("b.warc", &bytes[..bytes.len() - 20]);
    let whole = room.file("a.warc", &bytes);
    let mut inputs = Inputs::open(std::slice::from_ref(&whole), Options::default());
    let page = inputs.next().unwrap().unwrap();
    assert_eq!(
        (page.name(), page.text()),
        ("https://example.org/peru", PAGE_TEXT)
    );
    assert_eq!(page.published(), "2026-03-04".parse().ok());
    assert_eq!(page.metadata().format, Some(Is::Html));
    let text = inputs.next().unwrap().unwrap();
    assert_eq!(
        (text.name(), text.text()),
        ("https://example.org/text", "Mali came to the café.")
    );
    assert!(inputs.next().is_none());
    assert!(inputs.take_notes()[0].contains("2 records were passed over"));
    let read = room.read(&[cut], Options::default());
    assert_eq!(
        read.last().unwrap(),
        "b.warc: record 6: the archive ends inside a record"
    );
    assert_eq!(read.len(), 2);
}

#[test]
fn folders_and_patterns_choose_their_files() {
    let room = Room::new("chosen");
    for folder in ["a/b", "page_files", "out"] {
        fs::create_dir_all(room.0.join(folder)).unwrap();
    }
    room.file("a/one.txt", "Peru left.");
    room.file("a/b/two.md", "Mali came.");
    room.file("page.html", PAGE);
    room.file("page_files/frame.html", "<p>Buy this.</p>");
    room.file("out/three.txt", "Togo left.");
    room.file("x.log", "Chad left.");
    let names = |include: &[&str], exclude: &[&str]| -> Vec<String> {
        let strings = |patterns: &[&str]| {
            patterns
                .iter()
                .map(|it| (*it).to_owned())
                .collect::<Vec<_>>()
        };
        let chosen = Chosen::new(&strings(include), &strings(exclude)).unwrap();
        let options = Options {
            chosen,
            ..Options::default()
        };
        let read = Inputs::open(std::slice::from_ref(&room.0), options);
        read.map(|it| it.unwrap().name().to_owned()).collect()
    };
    assert_eq!(names(&[], &[]), ["a/one.txt", "out/three.txt", "page.html"]);
    assert_eq!(names(&["*.txt"], &["out/**"]), ["a/one.txt"]);
    assert_eq!(
        names(&["a/**", "*.log"], &[]),
        ["a/b/two.md", "a/one.txt", "x.log"]
    );
    assert_eq!(names(&[], &["*.{md,html}", "out"]), ["a/one.txt"]);
    let wrong = Chosen::new(&["a[".to_owned()], &[]).unwrap_err();
    assert!(wrong.contains("is no pattern of paths"), "{wrong}");
    let pattern = |pattern: &str| {
        let read = Inputs::open(&[room.0.join(pattern)], Options::default());
        read.map(|it| {
            it.map(|it| it.name().to_owned())
                .unwrap_or_else(|fault| fault.reason)
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(pattern("a/**/*.md"), ["b/two.md"]);
    assert_eq!(pattern("*/*.txt"), ["a/one.txt", "out/three.txt"]);
    assert_eq!(pattern("*.xyz"), ["no file has a name like this"]);
}

#[test]
fn other_languages_are_counted_and_passed_over() {
    let room = Room::new("languages");
    let french = "Le ministre des Affaires étrangères a déclaré mardi que son pays ne participerait pas aux négociations prévues à Lima, en accusant ses voisins de vouloir modifier le tracé de la frontière. Les entretiens reprendront au printemps si les parties acceptent.";
    let files = [
        room.file("a.txt", french),
        room.file("b.txt", "Peru left."),
        room.file("c.txt", french),
    ];
    let mut inputs = Inputs::open(&files, Options::default());
    assert_eq!(inputs.by_ref().count(), 1);
    assert_eq!(inputs.foreign().get("French"), Some(&2));
    assert_eq!(
        inputs.take_notes(),
        ["2 documents that are not in English were passed over: 2 French"]
    );
    let options = Options {
        any_language: true,
        ..Options::default()
    };
    assert_eq!(Inputs::open(&files, options).count(), 3);
}

#[test]
fn the_user_may_say_what_a_file_is() {
    let room = Room::new("told");
    let file = room.file("a.txt", "<p>Peru left <b>early</b>.</p>");
    let kind = "html".parse().ok();
    let options = Options {
        kind,
        ..Options::default()
    };
    assert_eq!(room.read(&[file], options), ["a.txt - Peru left early."]);
    assert!(
        "xls"
            .parse::<InputKind>()
            .unwrap_err()
            .starts_with("expected one of txt, md, html")
    );
}
