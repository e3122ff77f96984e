#[cfg(all(
    feature = "archives",
    feature = "mail",
    feature = "pages",
    feature = "warc",
    feature = "zstd"
))]
mod formats;
#[cfg(all(
    feature = "archives",
    feature = "mail",
    feature = "pages",
    feature = "warc",
    feature = "zstd"
))]
mod hostile;

use super::*;
use std::fs;
use std::io::Write as _;

/// A folder of its own, gone at the end.
struct Room(PathBuf);

impl Room {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("actant-input-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// What is read of `paths`: name, day and text of each document, or place and reason of each fault.
    fn read(&self, paths: &[PathBuf], options: Options) -> Vec<String> {
        let shown = |read: Result<Document, Fault>| match read {
            Ok(document) => {
                let day = document
                    .published()
                    .map_or("-".to_owned(), |day| day.to_string());
                format!("{} {day} {}", document.name(), document.text())
            }
            Err(fault) => fault
                .to_string()
                .replace(&format!("{}/", self.0.display()), ""),
        };
        Inputs::open(paths, options).map(shown).collect()
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_damaged_line_costs_itself_only() {
    let room = Room::new("lines");
    let lines = "\u{feff}{\"id\": \"a\", \"text\": \"Peru left.\", \"date\": \"2026-03-04T10:00:00Z\"}\n\
        \n\
        {\"id\": 7, \"body\": \"Chile came.\"}\n\
        {\"id\": \"c\", \"text\": \"Mali\n\
        [1]\n\
        {\"id\": \"d\", \"text\": \" \"}\n\
        {\"id\": \"e\", \"words\": \"Togo\"}\n\
        {\"id\": \"f\", \"text\": \"Togo left.\", \"date\": \"4 March\"}\n\
        {\"text\": \"Oman came.\"}";
    let file = room.file("news.jsonl", lines);
    assert_eq!(
        room.read(&[file], Options::default()),
        [
            "a 2026-03-04 Peru left.",
            "7 - Chile came.",
            "news.jsonl:4:25: no JSON: EOF while parsing a string",
            "news.jsonl:5: expected an object such as {\"id\": \"a1\", \"text\": \"…\"}, found a list",
            "news.jsonl:6: the text is empty",
            "news.jsonl:7: no field has the text: expected one called text, body, content, article, article_text, full_text, maintext, story, or one that --text-column names; there are: id, words",
            "news.jsonl:8: `4 March` is no date: expected YYYY-MM-DD, such as 2026-03-04, with or without a time behind it",
            "news.jsonl#8 - Oman came.",
        ]
    );
}

#[test]
fn tables_are_read_by_their_header() {
    let room = Room::new("tables");
    let comma = room.file(
        "a.csv",
        "Id,Published,Title,Text,Url,Byline,Lang\n1,2026-03-04,War,\"Peru left, they\nsay.\",https://example.org/1,Ana Soto,en-GB\n2,,Peace\n3,,Peace,Mali came.,,,\n",
    );
    let semicolon = room.file("b.csv", "\u{feff}headline;body\nWar;Togo left.\n");
    let tab = room.file("c.tsv", b"id\ttext\n1\tcaf\xe9\n2\tOman came.\n");
    let none = room.file("d.csv", "id,words\n1,Iran\n");
    assert_eq!(
        room.read(
            &[comma.clone(), semicolon, tab, none.clone()],
            Options::default()
        ),
        [
            "1 2026-03-04 Peru left, they\nsay.",
            "a.csv:4: expected 7 cells, as in the header, found 3; is a quotation mark missing?",
            "3 - Mali came.",
            "b.csv#1 - Togo left.",
            "c.tsv:2: not UTF-8; convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`",
            "2 - Oman came.",
            "d.csv:1: no field has the text: expected one called text, body, content, article, article_text, full_text, maintext, story, or one that --text-column names; there are: id, words",
        ]
    );
    let read = Inputs::open(std::slice::from_ref(&comma), Options::default())
        .next()
        .unwrap()
        .unwrap();
    let metadata = read.metadata();
    assert_eq!(metadata.title.as_deref(), Some("War"));
    assert_eq!(metadata.url.as_deref(), Some("https://example.org/1"));
    assert_eq!(metadata.author.as_deref(), Some("Ana Soto"));
    assert_eq!(metadata.language.as_deref(), Some("en-GB"));
    assert_eq!(metadata.format, Some(SourceFormat::Csv));
    assert_eq!(metadata.retrieved_from, Some(comma.display().to_string()));
    let columns = Columns {
        text: Some("words".to_owned()),
        ..Columns::default()
    };
    let options = Options {
        columns,
        ..Options::default()
    };
    assert_eq!(room.read(&[none], options), ["1 - Iran"]);
}

#[test]
fn a_row_without_an_end_is_stopped() {
    let room = Room::new("endless");
    let mut table = b"id,text\n1,Peru left.\n2,\"".to_vec();
    table.resize(50 * 1024 * 1024, b'a');
    let file = room.file("a.csv", table);
    let read = room.read(&[file], Options::default());
    assert_eq!(read[0], "1 - Peru left.");
    assert!(
        read[1].contains("a row longer than 48 MiB; is a quotation mark missing?"),
        "{}",
        read[1]
    );
    assert_eq!(read.len(), 2);
}

#[test]
fn json_has_its_objects_in_a_list() {
    let room = Room::new("json");
    let list = room.file("a.json", r#"[{"text": "Peru left."}, 3]"#);
    let inside = room.file(
        "b.json",
        r#"{"count": 1, "articles": [{"id": "x", "content": "Mali came."}]}"#,
    );
    let one = room.file("c.json", r#"{"id": "y", "text": "Togo came."}"#);
    let broken = room.file("d.json", "[\n{\"text\": Togo}]");
    assert_eq!(
        room.read(&[list, inside, one, broken], Options::default()),
        [
            "a.json#1 - Peru left.",
            "a.json: record 2: expected an object such as {\"id\": \"a1\", \"text\": \"…\"}, found a number",
            "x - Mali came.",
            "y - Togo came.",
            "d.json:2:10: no JSON: expected value",
        ]
    );
}

#[test]
fn compressed_files_are_read_by_the_name_inside() {
    let room = Room::new("gzip");
    let gzip = |text: &str| {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        writer.write_all(text.as_bytes()).unwrap();
        writer.finish().unwrap()
    };
    let text = room.file("a.txt.gz", gzip("Peru left."));
    let lines = room.file(
        "b.jsonl.gz",
        gzip("{\"id\": \"x\", \"text\": \"Mali came.\"}\n"),
    );
    let large = room.file("c.txt.gz", gzip(&"a".repeat(9 * 1024 * 1024)));
    let broken = room.file("d.txt.gz", "Togo came back to the talks.");
    let read = room.read(&[text, lines, large, broken], Options::default());
    assert_eq!(read[..2], ["a.txt.gz - Peru left.", "x - Mali came."]);
    assert!(
        read[2].starts_with("c.txt.gz: larger than 8 MiB"),
        "{}",
        read[2]
    );
    assert!(
        read[3].starts_with("d.txt.gz: invalid gzip header"),
        "{}",
        read[3]
    );
}

#[test]
fn what_is_not_there_is_told_before_anything_is_read() {
    let room = Room::new("missing");
    let there = room.file("a.txt", "Peru left.");
    let odd = room.file("b.doc", "x");
    let gone = room.0.join("gone.txt");
    let read = room.read(&[there, odd, gone], Options::default());
    assert_eq!(
        read,
        [
            "b.doc: an Office document, not plain text; convert it first: soffice --headless --convert-to txt:Text b.doc",
            "gone.txt: no such file",
            "a.txt - Peru left.",
        ]
    );
}

#[test]
fn what_is_no_text_is_told() {
    let path = Path::new("a.txt");
    let reason = |bytes: &[u8]| checked(path, bytes.to_vec(), Content::Given).unwrap_err();
    assert!(reason(b"caf\xe9").starts_with("line 1, column 4: not UTF-8"));
    assert!(reason(b"a\nb\xff").starts_with("line 2, column 2"));
    assert!(reason(&[0; 9]).contains("zero bytes"));
    assert!(reason(b" \n").contains("empty"));
    assert_eq!(
        checked(path, "à\u{1}".into(), Content::Given).unwrap(),
        "à\u{1}"
    );
}

/// What a build without them says to `.html`, `.eml` and so on.
#[cfg(not(any(
    feature = "archives",
    feature = "mail",
    feature = "pages",
    feature = "warc",
    feature = "zstd"
)))]
#[test]
fn what_is_not_built_in_is_told_by_its_feature() {
    let room = Room::new("features");
    for (name, bytes, feature) in [
        ("a.html", &b"<p>Peru left.</p>"[..], "pages"),
        ("a.eml", b"Subject: x\n\nPeru left.", "mail"),
        ("a.mbox", b"From a\nSubject: x\n\nPeru left.", "mail"),
        ("a.docx", b"PK\x03\x04", "archives"),
        ("a.odt", b"PK\x03\x04", "archives"),
        ("a.zip", b"PK\x03\x04", "archives"),
        ("a.warc", b"WARC/1.0\r\n", "warc"),
        ("a.txt.zst", b"\x28\xb5\x2f\xfd", "zstd"),
    ] {
        let file = room.file(name, bytes);
        let read = room.read(&[file], Options::default());
        assert!(
            read[0].contains(&format!("feature `{feature}`")),
            "{read:?}"
        );
    }
    let file = room.file("a.txt", "Peru left.");
    assert_eq!(
        room.read(&[file], Options::default()),
        ["a.txt - Peru left."]
    );
}
