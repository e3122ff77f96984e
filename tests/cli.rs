//! The program as people run it: arguments in; files, streams and exit codes out.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

const ARTICLE: &str = "\
Ethiopia accused Egypt on Monday of arming the militia. Cairo denied the charge.\n\n\
“We want good relations,” Prime Minister Anna Berg said. Diplomats fear that the dispute could \
endanger trade.\n";

const OTHER: &str = "Peru and Chile signed a treaty. The navy reportedly sank a trawler.\n";

/// What the graph formats are called.
const GRAPHS: [&str; 6] = ["ttl", "nt", "nq", "trig", "rdf", "jsonld"];

/// A folder of one's own, gone at the end.
struct Room(PathBuf);

impl Room {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("actant-cli-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("it can be made");
        fs::write(path, content).expect("a file can be written");
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The names of the files in the folder, in order.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the folder can be listed");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry can be read").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs the program in the folder; the arguments are words.
    fn run(&self, arguments: &str) -> Outcome {
        self.run_on(arguments, &[], "")
    }

    /// Runs it with one more argument, which may hold blanks, and a text on stdin.
    fn run_on(&self, arguments: &str, more: &[&str], stdin: impl AsRef<[u8]>) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_actant"));
        command.args(arguments.split_whitespace()).args(more);
        self.finish(command, stdin.as_ref())
    }

    fn finish(&self, mut command: Command, stdin: &[u8]) -> Outcome {
        command.current_dir(&self.0);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut pipe = child.stdin.take().expect("stdin is a pipe");
        // a program that reads no stdin closes it
        let _ = pipe.write_all(stdin);
        drop(pipe);
        Outcome(child.wait_with_output().expect("the program ends"))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Outcome(Output);

impl Outcome {
    fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("stdout is UTF-8")
    }

    fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).expect("stderr is UTF-8")
    }

    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(code), "{}", self.stderr());
        self
    }

    /// What went wrong is told on stderr, without a panic.
    #[track_caller]
    fn tells(self, words: &[&str]) -> Self {
        let stderr = self.stderr();
        assert!(!stderr.contains("panicked"), "{stderr}");
        for word in words {
            assert!(stderr.contains(word), "no `{word}` in: {stderr}");
        }
        self
    }

    #[track_caller]
    fn says_nothing(self) -> Self {
        assert_eq!(self.stderr(), "");
        self
    }

    #[track_caller]
    fn prints(self, words: &[&str]) -> Self {
        let stdout = self.stdout();
        for word in words {
            assert!(stdout.contains(word), "no `{word}` in: {stdout}");
        }
        self
    }

    #[track_caller]
    fn prints_nothing(self) -> Self {
        assert_eq!(self.stdout(), "");
        self
    }
}

fn article() -> Room {
    Room::new().with("article.txt", ARTICLE)
}

/// A room with the graph of the article.
fn graph() -> Room {
    let room = article();
    room.run("build article.txt -q -o graph.ttl")
        .exits(0)
        .says_nothing();
    room
}

// build

#[test]
fn build_writes_turtle_to_stdout_and_a_summary_to_stderr() {
    let outcome = article().run("build article.txt").exits(0);
    let outcome = outcome.prints(&["@prefix", "actor:ethiopia"]);
    let outcome = outcome.tells(&["sentences", "statements", "plain edges", "words/s"]);
    assert!(!outcome.stdout().contains("words/s"));
}

#[test]
fn build_is_quiet_when_told() {
    article()
        .run("build article.txt -q")
        .exits(0)
        .says_nothing()
        .prints(&["@prefix"]);
    article()
        .run("build article.txt --quiet -o a.nt")
        .exits(0)
        .says_nothing()
        .prints_nothing();
}

#[test]
fn build_writes_every_format_at_once() {
    let room = article();
    let formats = [
        "ttl", "nt", "nq", "trig", "rdf", "jsonld", "dot", "html", "jsonl",
    ];
    let mut arguments = "build article.txt".to_owned();
    for format in formats {
        let _ = write!(arguments, " -o graph.{format}");
    }
    room.run(&arguments).exits(0).prints_nothing();
    for format in formats {
        assert!(
            room.read(&format!("graph.{format}")).len() > 100,
            "{format}"
        );
    }
    assert!(room.read("graph.dot").starts_with("digraph"));
    // the page has the text and the statements inside
    let page = room.read("graph.html");
    let data = page.split("id=\"data\">").nth(1).unwrap();
    let data: serde_json::Value =
        serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    assert_eq!(data["documents"][0]["text"], ARTICLE);
    assert!(!data["statements"].as_array().unwrap().is_empty());
    assert!(room.read("graph.rdf").contains("<rdf:RDF"));
    for line in room.read("graph.jsonl").lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        assert!(line["predicate"].is_object(), "{line}");
    }
    let names = room.names();
    assert!(
        names.iter().all(|name| !name.ends_with(".part")),
        "{names:?}"
    );
}

#[test]
fn every_graph_format_answers_the_same() {
    let room = article();
    let mut answers = Vec::new();
    for format in GRAPHS {
        room.run(&format!("build article.txt -q -o graph.{format}"))
            .exits(0);
        let asked = format!("query graph.{format} --named accusations --format csv");
        answers.push(
            room.run(&asked)
                .exits(0)
                .prints(&["Ethiopia", "Egypt"])
                .stdout(),
        );
    }
    assert!(
        answers.windows(2).all(|two| two[0] == two[1]),
        "{answers:#?}"
    );
}

#[test]
fn build_reads_stdin_and_writes_stdout() {
    let room = Room::new();
    let piped = room.run_on("build - -q --format nt", &[], ARTICLE).exits(0);
    let piped = piped.prints(&["actor/ethiopia"]).stdout();
    let named = room
        .run_on("build - -q --format nt -o -", &[], ARTICLE)
        .exits(0);
    assert_eq!(named.stdout(), piped);
    let both = room
        .run_on("build - -q --format dot -o - -o graph.nt", &[], ARTICLE)
        .exits(0);
    both.prints(&["digraph"]);
    assert_eq!(room.read("graph.nt"), piped);
}

#[test]
fn build_reads_the_text_files_of_a_folder() {
    let room = Room::new()
        .with("in/a.txt", ARTICLE)
        .with("in/b.txt", OTHER)
        .with("in/c.md", "No.");
    let outcome = room.run("build in -q --format jsonl").exits(0);
    let outcome = outcome.prints(&["Ethiopia", "Chile"]);
    let named = room
        .run("build in/a.txt in/b.txt -q --format jsonl")
        .exits(0);
    assert_eq!(outcome.stdout(), named.stdout());
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let room = article().with("other.txt", OTHER);
    for format in ["ttl", "nq", "dot", "html", "jsonl"] {
        let build = |threads: usize| {
            let arguments =
                format!("build article.txt other.txt -q --threads {threads} --format {format}");
            room.run(&arguments).exits(0).stdout()
        };
        let one = build(1);
        assert_eq!(one, build(2), "{format}");
        assert_eq!(one, build(4), "{format}");
    }
}

#[test]
fn the_order_of_files_changes_no_byte_of_a_graph() {
    let room = article().with("other.txt", OTHER);
    for format in ["ttl", "nt", "nq", "trig", "rdf", "jsonld", "dot", "html"] {
        let there = format!("build article.txt other.txt -q --format {format}");
        let back = format!("build other.txt article.txt -q --format {format}");
        assert_eq!(
            room.run(&there).exits(0).stdout(),
            room.run(&back).exits(0).stdout(),
            "{format}"
        );
    }
}

#[test]
fn a_run_says_the_same_twice() {
    let room = article();
    let arguments = "build article.txt -q";
    assert_eq!(room.run(arguments).stdout(), room.run(arguments).stdout());
}

#[test]
fn the_base_of_iris_can_be_chosen() {
    let arguments = "build article.txt -q --format nt --base https://example.org/";
    article()
        .run(arguments)
        .exits(0)
        .prints(&["<https://example.org/actor/ethiopia>"]);
    article()
        .run("build article.txt --base nonsense")
        .exits(2)
        .tells(&["error:", "nonsense"]);
}

#[test]
fn the_day_of_publication_dates_the_words() {
    let text = "The ministry said on Monday that ten men had fled in May 2025.";
    let room = Room::new().with("a.txt", text);
    let graph = "build a.txt -q --format nt";
    room.run(&format!("{graph} --date 2026-03-04"))
        .exits(0)
        .prints(&[
            "issued> \"2026-03-04\"^^<http://www.w3.org/2001/XMLSchema#date>",
            "ns#date> \"2026-03-02\"^^<http://www.w3.org/2001/XMLSchema#date>",
            "ns#saidOn> \"2026-03-02\"^^<http://www.w3.org/2001/XMLSchema#date>",
            "ns#date> \"2025-05\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>",
        ]);
    let undated = room.run(graph).exits(0).stdout();
    assert!(
        undated.contains("\"2025-05\"") && !undated.contains("2026-03"),
        "{undated}"
    );
    room.run("extract a.txt --date 2026-03-04")
        .exits(0)
        .prints(&[
            r#""published":"2026-03-04""#,
            r#""date":"2026-03-02","precision":"day""#,
            r#""amount":{"value":10,"counted":"man"}"#,
        ]);
    room.run_on("explain --date 2026-03-04", &[text], "")
        .exits(0)
        .prints(&["time: Monday (2026-03-02)"]);
}

#[test]
fn a_day_that_is_none_is_told() {
    for day in ["2026-02-30", "4 March 2026", "2026-3-4"] {
        article()
            .run_on("build article.txt", &["--date", day], "")
            .exits(2)
            .tells(&[
                day,
                "--date",
                "expected a day of the calendar as YYYY-MM-DD",
            ]);
    }
}

#[test]
fn plain_edges_need_confidence() {
    // nobody is sure how to read this one
    let room = article().with("odd.txt", "Buffalo police police Buffalo.");
    let edges = |least: &str| {
        let arguments = format!("build article.txt odd.txt --min-confidence {least}");
        let summary = room.run(&arguments).exits(0).stderr();
        let count = summary
            .split(", ")
            .find_map(|part| part.strip_suffix(" plain edges"));
        let count = count.and_then(|count| count.parse::<usize>().ok());
        count.unwrap_or_else(|| panic!("no count of plain edges in: {summary}"))
    };
    assert!(edges("0") > edges("1"));
    assert!(edges("0.5") > 0);
}

#[test]
fn own_actors_are_known_by_their_names() {
    let turtle = "\
@prefix act: <https://w3id.org/actant/ns#> .
@prefix actor: <https://w3id.org/actant/id/actor/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
actor:zorblax a act:State ; skos:prefLabel \"Zorblax\" ; act:demonym \"Zorblaxian\" .
";
    let room = Room::new()
        .with("own.ttl", turtle)
        .with("a.txt", "Zorblax sued Peru.");
    let arguments = "build a.txt -q --format nt --ontology own.ttl";
    room.run(arguments).exits(0).prints(&["actor/zorblax"]);
}

#[test]
fn own_words_come_before_the_built_in_ones() {
    let text = "Peru attacked Chile. Peru said that Chile fled.";
    let room = Room::new()
        .with("a.txt", text)
        .with("one/frames.tsv", "attack\t-\t-\tAccuse\n")
        .with("one/operators.tsv", "say\tverb\tthat\tdeny\n")
        .with("two/frames.tsv", "attack\t-\t-\tPraise\n")
        .with(
            "two/own.ttl",
            "<https://w3id.org/actant/event/Praise> a <https://w3id.org/actant/ns#EventType> .",
        );
    let graph = |ontology: &str| {
        let arguments = format!("build a.txt -q --format nt {ontology}");
        room.run(&arguments).exits(0).says_nothing().stdout()
    };
    let built_in = graph("");
    assert!(built_in.contains("rel/assault") && !built_in.contains("ns#Negative"));
    let one = graph("--ontology one");
    assert!(
        one.contains("rel/accuse") && !one.contains("rel/assault"),
        "{one}"
    );
    // that Chile fled is said not to be so
    assert!(one.contains("ns#Negative"), "{one}");
    // the later comes first, whatever the threads
    let both = graph("--ontology one --ontology two --threads 2");
    assert!(
        both.contains("rel/praise") && both.contains("ns#Negative"),
        "{both}"
    );
    let turned = graph("--ontology two --ontology one/frames.tsv");
    assert!(
        turned.contains("rel/accuse") && !turned.contains("ns#Negative"),
        "{turned}"
    );
}

#[test]
fn explain_names_the_line_of_own_words() {
    let room = Room::new().with("own/frames.tsv", "# mine\nattack\t-\t-\tAccuse\n");
    let text = ["Peru attacked Chile."];
    let why = |ontology: &str| {
        let arguments = format!("explain --why 0 {ontology}");
        room.run_on(&arguments, &text, "").exits(0).stdout()
    };
    let (built_in, own) = (why(""), why("--ontology own"));
    assert!(built_in.contains("ontology/frames.tsv:"), "{built_in}");
    assert!(own.contains("own/frames.tsv:2"), "{own}");
    assert!(!own.contains("ontology/frames.tsv:"), "{own}");
}

// extract and parse

#[test]
fn extract_writes_a_statement_a_line() {
    let room = article();
    let outcome = room.run("extract article.txt").exits(0).says_nothing();
    let lines = outcome.stdout();
    assert!(lines.lines().count() > 5);
    for line in lines.lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("a line is JSON");
    }
    room.run("extract article.txt -o s.jsonl")
        .exits(0)
        .prints_nothing();
    assert_eq!(room.read("s.jsonl"), lines);
    room.run("build article.txt -q --format jsonl")
        .exits(0)
        .prints(&[&lines]);
}

/// The lines that a command prints, as JSON.
fn json_lines(room: &Room, arguments: &str) -> Vec<serde_json::Value> {
    let printed = room.run(arguments).exits(0).stdout();
    let line = |line| serde_json::from_str(line).expect("a line is JSON");
    printed.lines().map(line).collect()
}

const NEWS: &str = "\
Kenyan police killed three Ugandan smugglers in Busia. Peru denied that its navy had attacked Chile.\n";

#[test]
fn events_are_rows_with_countries_sectors_and_types() {
    let room = Room::new().with("news.txt", NEWS);
    let rows = json_lines(&room, "extract news.txt --format events --date 2026-03-04");
    let found: Vec<String> = rows
        .iter()
        .map(|row| {
            let columns = [
                "source_country",
                "source_sector",
                "target_country",
                "event",
                "killed",
                "polarity",
            ];
            let cells = columns.map(|column| row[column].to_string().replace('"', ""));
            cells.join(" ")
        })
        .collect();
    let expected = [
        "KEN COP UGA ASSAULT 3 positive",
        "PER null CHL REJECT null positive",
        "PER MIL CHL ASSAULT null negative",
    ];
    assert_eq!(found, expected);
    assert!(rows.iter().all(|row| row["date"] == "2026-03-04"));
    let table = room
        .run("extract news.txt --format events-csv")
        .exits(0)
        .stdout();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), rows.len() + 1);
    assert!(
        lines[0].starts_with("document,sentence,date,source,source_country,"),
        "{table}"
    );
    room.run("extract news.txt --format events --openie nary")
        .exits(2);
}

#[test]
fn what_says_nothing_is_left_out_unless_all_is_wanted() {
    let news = "The announcement came on Monday. Chad accused Niger of spying.\n";
    let room = Room::new().with("news.txt", news);
    let kept = json_lines(&room, "extract news.txt");
    let verbs: Vec<_> = kept
        .iter()
        .map(|line| &line["predicate"]["lemma"])
        .collect();
    assert!(verbs.contains(&&"accuse".into()) && !verbs.contains(&&"come".into()));
    let all = json_lines(&room, "extract news.txt --all");
    assert_eq!(all.len(), kept.len() + 1);
    assert_eq!(all[0]["withheld"], "no-circumstance");
    // the same numbers, so that explain finds them
    assert_eq!(kept[0]["id"], "1");
    let graph = room.run("build news.txt -q").exits(0).stdout();
    assert!(!graph.contains("verb:come"), "{graph}");
    let graph = room.run("build news.txt -q --all").exits(0).stdout();
    assert!(graph.contains("verb:come"), "{graph}");
    let lines = room
        .run("build news.txt -q --format jsonl")
        .exits(0)
        .stdout();
    assert!(!lines.contains("withheld"), "{lines}");
    let shown = room.run("explain --file news.txt").exits(0).stdout();
    assert!(shown.contains("(left out: "), "{shown}");
}

#[test]
fn what_is_doubtful_is_left_out_unless_all_is_wanted() {
    // hard to read, because *arms* and *mines* may be nouns
    let news = "Kenya said it, or so a source that nobody knows claims, mines the river. \
                Uganda denied that it arms rebels.\n";
    let room = Room::new().with("news.txt", news);
    let doubtful = |line: &&serde_json::Value| line["confidence"].as_f64() < Some(0.5);
    let all = json_lines(&room, "extract news.txt --all");
    let withheld = all.iter().filter(|line| line["withheld"] == "doubtful");
    assert!(withheld.clone().next().is_some(), "{all:?}");
    // what somebody says is not told without what he says
    let about = |line: &serde_json::Value| line["object"]["statement"].is_string();
    assert!(withheld.clone().any(|line| doubtful(&line) || about(line)));
    let kept = json_lines(&room, "extract news.txt");
    // a denial stays, however doubtful
    let left: Vec<_> = kept.iter().filter(doubtful).collect();
    assert!(!left.is_empty() && left.iter().all(|line| line["polarity"] == "negative"));
    let told = room.run("build news.txt -o g.nt").exits(0);
    let count = withheld.count();
    told.tells(&[&format!("{count} left out as doubtful")]);
    let told = room.run("build news.txt -o g.nt --all").exits(0);
    assert!(!told.stderr().contains("doubtful"));
}

#[test]
fn a_step_of_resolution_can_be_left_out() {
    let news = "Gunmen attacked a convoy. They fled.\n";
    let room = Room::new().with("news.txt", news);
    let subject = |options: &str| {
        let lines = json_lines(&room, &format!("extract news.txt --features {options}"));
        let fled = lines
            .iter()
            .find(|line| line["predicate"]["lemma"] == "flee");
        fled.expect("it is stated")["subject"].clone()
    };
    let meant = subject("");
    assert_eq!(
        (&meant["label"], &meant["step"]),
        (&"Gunmen".into(), &"pronoun".into())
    );
    assert_ne!(subject("--without pronoun")["label"], "Gunmen");
    room.run("extract news.txt --without pronouns").exits(2);
}

#[test]
fn an_item_of_a_digest_is_not_at_home_in_another() {
    let others = "\n\nPresident Joko Widodo opened a bridge near Ambon.\n\nThe Kom Front freed Karl Holm near Gao.";
    let home = |text: &str| {
        let room = Room::new().with("news.txt", format!("{text}{others}"));
        let rows = json_lines(&room, "extract news.txt --format events");
        let arrest = rows.into_iter().find(|row| row["mode"] == "arrest");
        arrest.unwrap()["source_country"].clone()
    };
    assert_eq!(
        home("Ana Soto visited Peru. Police arrested Omar Diallo."),
        "PER"
    );
    assert_eq!(
        home("Ana Soto visited Peru.\n\nPolice arrested Omar Diallo."),
        serde_json::Value::Null
    );
}

#[test]
fn a_visit_of_somebody_in_office_is_an_event() {
    let news = "Vladimir Putin arrived in Hanoi. Soldiers arrived in Hanoi.\n";
    let room = Room::new().with("news.txt", news);
    let rows = json_lines(&room, "extract news.txt --format events");
    let found = |row: &serde_json::Value| {
        ["source_country", "event", "target_country"].map(|column| row[column].clone())
    };
    assert!(
        rows.iter()
            .map(found)
            .any(|row| row == ["RUS", "CONSULT", "VNM"]),
        "{rows:?}"
    );
    assert!(rows.iter().all(|row| row["sentence"] == 0), "{rows:?}");
}

#[test]
fn events_have_two_parties() {
    let rows = |news: &str| {
        let room = Room::new().with("news.txt", news);
        let rows = json_lines(&room, "extract news.txt --format events");
        let row = |row: &serde_json::Value| {
            let cells = ["source_country", "target_country", "event"];
            cells
                .map(|cell| row[cell].as_str().unwrap_or("-").to_owned())
                .join(" ")
        };
        rows.iter().map(row).collect::<Vec<String>>()
    };
    for (news, expected) in [
        (
            "The African Union condemned the coup in Gabon.",
            "IGO GAB ACCUSE",
        ),
        ("Al-Qaeda threatened Peru.", "IMG PER THREATEN"),
        ("President Reagan praised Chad.", "USA TCD SUPPORT"),
        ("President Bush praised Chad.", "USA TCD SUPPORT"),
        ("Kenyan soldiers landed in Gabon.", "KEN GAB MOBILIZE"),
        ("The Thai government lifted the curfew.", "THA THA CONCEDE"),
        ("Ethiopia declared a state of emergency.", "ETH ETH COERCE"),
        ("Bolivian miners went on strike.", "BOL BOL PROTEST"),
        ("Peru put two Chileans on trial.", "PER CHL ACCUSE"),
        (
            "A Pakistani village was hit by Afghan shells.",
            "AFG PAK ASSAULT",
        ),
        ("Burundi’s president resigned.", "BDI - RETREAT"),
        (
            "Hezbollah claimed responsibility for an attack on an Israeli patrol.",
            "LBN ISR ASSAULT",
        ),
        (
            "Ireland insisted that Britain publish the files.",
            "IRL GBR REQUEST",
        ),
        (
            "Kenyan and Ugandan warships held exercises.",
            "KEN UGA COOPERATE",
        ),
        ("Sweden sent a shipment of wheat to Chad.", "SWE TCD AID"),
        ("Lebanon will not recognise Israel.", "LBN ISR REJECT"),
    ] {
        let found = rows(news);
        assert!(found.iter().any(|row| row == expected), "{news}\n{found:?}");
    }
    for nothing in [
        "The report supports a new law.",
        "Chad accepted the plan.",
        "Kenya’s team arrived in Gabon.",
        "The storm hit farms.",
    ] {
        assert_eq!(rows(nothing), Vec::<String>::new(), "{nothing}");
    }
}

#[test]
fn actors_can_be_left_out() {
    let room = Room::new().with("news.txt", NEWS);
    let actors = |line: &serde_json::Value| line["agents"] != serde_json::json!([]);
    assert!(json_lines(&room, "extract news.txt").iter().any(actors));
    assert!(
        !json_lines(&room, "extract news.txt --no-actors")
            .iter()
            .any(actors)
    );
    let with = room.run("build news.txt -q").exits(0).stdout();
    let without = room.run("build news.txt -q --no-actors").exits(0).stdout();
    assert!(with.contains("act:agent") && with.contains("act:target"));
    assert!(!without.contains("act:agent") && !without.contains("act:target"));
}

#[test]
fn attacks_are_asked_for_by_who_is_behind_them() {
    let room = Room::new().with("news.txt", NEWS);
    room.run("build news.txt -q -o news.ttl").exits(0);
    let asked = |whom: &str| {
        let question =
            format!("query news.ttl --named attacks --actor Kenya --other {whom} --format csv");
        room.run(&question).exits(0).stdout()
    };
    assert!(
        asked("Uganda").contains(",3,asserted,"),
        "{}",
        asked("Uganda")
    );
    assert!(!asked("Peru").contains("asserted"));
    // what is denied is no attack
    let all = room
        .run("query news.ttl --named attacks --format csv")
        .exits(0)
        .stdout();
    assert!(!all.contains("Chile"), "{all}");
}

#[test]
fn statements_below_the_least_confidence_are_left_out() {
    let room = article();
    let all = json_lines(&room, "extract article.txt");
    let sure = |line: &serde_json::Value| line["confidence"].as_f64().expect("a number");
    let mut confidences: Vec<f64> = all.iter().map(sure).collect();
    confidences.sort_by(f64::total_cmp);
    for &least in &confidences {
        let arguments = format!("extract article.txt --min-confidence {least}");
        let kept = json_lines(&room, &arguments);
        // the others keep their numbers
        let expected: Vec<_> = all.iter().filter(|line| sure(line) >= least).collect();
        let ids = |lines: &[serde_json::Value]| -> Vec<serde_json::Value> {
            lines.iter().map(|line| line["id"].clone()).collect()
        };
        let expected: Vec<_> = expected
            .into_iter()
            .map(|line| line["id"].clone())
            .collect();
        assert_eq!(ids(&kept), expected);
        for line in &kept {
            let qualifiers = line["qualifiers"].as_array().expect("a list").iter();
            let slots = [&line["subject"], &line["object"]].into_iter();
            for slot in slots.chain(qualifiers) {
                if let Some(id) = slot.get("statement") {
                    assert!(ids(&kept).contains(id), "{line}");
                } else if !slot.is_null() {
                    assert!(slot["text"].is_string(), "{line}");
                }
            }
        }
        let graph = format!("build article.txt -q --format jsonl --min-confidence {least}");
        assert_eq!(json_lines(&room, &graph), kept);
    }
    let none = room.run("extract article.txt --min-confidence 1").exits(0);
    assert_eq!(none.stdout(), "");
    room.run("extract article.txt --min-confidence 1.5")
        .exits(2)
        .tells(&["--min-confidence", "expected a number from 0 to 1"]);
}

#[test]
fn words_stand_for_a_statement_that_is_left_out() {
    let room = Room::new().with(
        "a.txt",
        "Peru said that it, or so a source that nobody knows claims, will leave.",
    );
    let all = json_lines(&room, "extract a.txt --all");
    let id = |line: &serde_json::Value| line["id"].clone();
    let says = all
        .iter()
        .find(|line| line["object"].get("statement").is_some())
        .expect("a saying");
    let said = all
        .iter()
        .find(|line| id(line) == says["object"]["statement"])
        .expect("what is said");
    let both = [says, said].map(|line| line["confidence"].as_f64().expect("a number"));
    assert!(both[0] > both[1], "{both:?}");
    let least = format!("extract a.txt --all --min-confidence {}", both[0]);
    let kept = json_lines(&room, &least);
    let says = kept
        .iter()
        .find(|line| id(line) == says["id"])
        .expect("it stays");
    let words = says["object"]["text"].as_str().expect("words");
    let verb = said["predicate"]["text"].as_str().expect("words");
    assert!(words.contains(verb), "{words}");
}

/// Takes out which step of resolution found what; returns how often it was told.
fn without_steps(value: &mut serde_json::Value) -> usize {
    match value {
        serde_json::Value::Object(fields) => {
            let told = usize::from(fields.remove("step").is_some());
            told + fields.values_mut().map(without_steps).sum::<usize>()
        }
        serde_json::Value::Array(all) => all.iter_mut().map(without_steps).sum(),
        _ => 0,
    }
}

#[test]
fn features_are_written_on_demand() {
    let room = article();
    let plain = json_lines(&room, "extract article.txt");
    let mut told = json_lines(&room, "extract article.txt --features");
    let mut steps = 0;
    for line in &mut told {
        let features = line
            .as_object_mut()
            .and_then(|line| line.remove("features"));
        let features = features.expect("they are written");
        assert!(features.as_object().is_some_and(|all| !all.is_empty()));
        steps += without_steps(line);
    }
    assert!(steps > 0, "what found each entity is told too");
    assert_eq!(told, plain);
}

#[test]
fn spans_of_statements_are_characters_of_the_text() {
    let text = "“Über” fares rose. Côte d’Ivoire — said Peru — accused Chile of theft.\n";
    let room = Room::new().with("a.txt", text);
    let characters: Vec<char> = text.chars().collect();
    let lines = room.run("extract a.txt").exits(0).stdout();
    let mut checked = 0;
    for line in lines.lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        checked += check_spans(&value, &characters);
    }
    assert!(checked > 0, "{lines}");
}

/// Every object with a contiguous `text` beside its `start` and `end` quotes the text.
fn check_spans(value: &serde_json::Value, text: &[char]) -> usize {
    let inside = |value: &serde_json::Value| -> usize {
        match value {
            serde_json::Value::Array(all) => all.iter().map(|v| check_spans(v, text)).sum(),
            serde_json::Value::Object(map) => map.values().map(|v| check_spans(v, text)).sum(),
            _ => 0,
        }
    };
    let (start, end) = (value["start"].as_u64(), value["end"].as_u64());
    let (Some(start), Some(end)) = (start, end) else {
        return inside(value);
    };
    let range = usize::try_from(start).expect("small")..usize::try_from(end).expect("small");
    let slice: String = text[range].iter().collect();
    let quoted = value["text"].as_str();
    if let Some(quoted) = quoted.filter(|quoted| quoted.chars().count() == slice.chars().count()) {
        assert_eq!(quoted, slice);
    }
    1 + inside(value)
}

#[test]
fn parse_writes_conllu() {
    let room = article();
    let outcome = room.run("parse article.txt").exits(0).says_nothing();
    let outcome = outcome.prints(&["# text = Ethiopia accused Egypt", "\tnsubj\t", "\troot\t"]);
    for line in outcome
        .stdout()
        .lines()
        .filter(|line| line.starts_with(char::is_numeric))
    {
        assert_eq!(line.split('\t').count(), 10, "{line}");
    }
    room.run("parse article.txt -o a.conllu")
        .exits(0)
        .prints_nothing();
    assert_eq!(room.read("a.conllu"), outcome.stdout());
}

#[test]
fn parse_shows_the_mended_tree() {
    let room = Room::new().with("a.txt", "The navy will send up to 12 doctors.");
    let read = room.run("parse a.txt").exits(0).stdout();
    let mended = room.run("parse --mended a.txt").exits(0).says_nothing();
    let up = |text: &str| {
        text.lines()
            .find(|line| line.contains("\tup\t"))
            .map(str::to_owned)
    };
    assert_ne!(up(&read), up(&mended.stdout()));
    mended.prints(&["\t7\tadvmod\t", "\t5\tfixed\t"]);
    room.run("parse a.txt -o a.conllu").exits(0);
    let again = room
        .run("parse --mended --tokens a.conllu")
        .exits(0)
        .stdout();
    assert_eq!(
        up(&again),
        up(&room.run("parse --mended a.txt").exits(0).stdout())
    );
}

#[test]
fn parse_keeps_given_tokens() {
    let room = article();
    let parsed = room.run("parse article.txt -o a.conllu").exits(0);
    drop(parsed);
    let again = room.run("parse --tokens a.conllu").exits(0).stdout();
    let forms = |text: &str| -> Vec<String> {
        let rows = text
            .lines()
            .filter(|line| line.starts_with(char::is_numeric));
        rows.filter_map(|row| row.split('\t').nth(1))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(forms(&again), forms(&room.read("a.conllu")));
    let odd = room
        .run_on("parse --tokenized -", &[], "Peru did n’t re-ply :-) .\n")
        .exits(0);
    assert_eq!(
        forms(&odd.stdout()),
        ["Peru", "did", "n’t", "re-ply", ":-)", "."]
    );
}

#[test]
fn parse_tells_where_conllu_is_wrong() {
    let room = Room::new().with("a.conllu", "1\tPeru\n\n");
    room.run("parse --tokens a.conllu")
        .exits(1)
        .tells(&["line 1", "columns"]);
    room.run("parse --tokens --tokenized a.conllu").exits(2);
}

// query

#[test]
fn query_answers_sparql() {
    let room = graph();
    let question = "SELECT ?label { ?s rdf:predicate rel:accuse ; rdf:subject/rdfs:label ?label }";
    room.run_on("query graph.ttl", &[question], "")
        .exits(0)
        .says_nothing()
        .prints(&["Ethiopia"]);
    let csv = room
        .run_on("query graph.ttl --format csv", &[question], "")
        .exits(0)
        .stdout();
    assert_eq!(csv.replace('\r', ""), "label\nEthiopia\n");
    let json = room
        .run_on("query graph.ttl --format json", &[question], "")
        .exits(0)
        .stdout();
    serde_json::from_str::<serde_json::Value>(&json).expect("the answer is JSON");
    room.run_on("query graph.ttl --format xml", &[question], "")
        .exits(0)
        .prints(&["<sparql"]);
    room.run_on("query graph.ttl --format tsv", &[question], "")
        .exits(0)
        .prints(&["?label\n"]);
    let construct = "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s rdfs:label ?l }";
    room.run_on("query graph.ttl --format ttl", &[construct], "")
        .exits(0)
        .prints(&["Ethiopia"]);
    room.run_on("query graph.ttl", &["ASK { ?s rel:accuse ?o }"], "")
        .exits(0)
        .prints(&["yes"]);
}

#[test]
fn query_reads_a_file_and_writes_by_extension() {
    let room = graph().with("q.rq", "SELECT ?s { ?s a act:Statement } LIMIT 1");
    room.run("query graph.ttl --file q.rq -o x.csv")
        .exits(0)
        .prints_nothing();
    assert!(room.read("x.csv").starts_with("s\r\n") || room.read("x.csv").starts_with("s\n"));
    room.run("query graph.ttl --file missing.rq")
        .exits(2)
        .tells(&["missing.rq"]);
}

#[test]
fn query_lists_and_asks_named_questions() {
    let room = graph();
    let list = room.run("query --list").exits(0).stdout();
    for name in [
        "about",
        "accusations",
        "denials",
        "disputes",
        "fears",
        "relations",
        "sources",
    ] {
        assert!(list.lines().any(|line| line.starts_with(name)), "{list}");
    }
    let asked = "query graph.ttl --named accusations --actor Ethiopia";
    room.run(asked)
        .exits(0)
        .prints(&["Ethiopia", "Egypt", "article.txt"]);
    let nobody = "query graph.ttl --named accusations --actor Japan --format csv";
    assert_eq!(room.run(nobody).exits(0).stdout().lines().count(), 1);
    room.run("query graph.ttl --named fears")
        .exits(0)
        .prints(&["Diplomats"]);
    let unknown = room.run("query graph.ttl --named nonsense").exits(2);
    unknown.tells(&["nonsense", "accusations"]);
    room.run("query graph.ttl --named about")
        .exits(2)
        .tells(&["about", "actor"]);
}

/// A graph whose actors go by names of several kinds.
fn names() -> Room {
    let text = "José Núñez accused Peru of arming the Kom Front. Pakistan denied that Iran had shared evidence. \
                Islamabad escorted the envoy.";
    let room = Room::new().with("names.txt", text);
    room.run("build names.txt -q --min-confidence 0.2 -o names.ttl")
        .exits(0);
    room
}

#[test]
fn an_actor_has_all_its_names() {
    let room = names();
    let about = |name: &str| {
        room.run_on(
            "query names.ttl --named about --format csv --actor",
            &[name],
            "",
        )
    };
    for (name, other) in [
        ("Islamabad", "Pakistan"),
        ("pakistani", "Pakistan"),
        ("the Islamic Republic of Pakistan", "Pakistan"),
        ("nunez", "José Núñez"),
        ("jose nunez", "José Núñez"),
        ("KOM FRONT", "Kom Front"),
    ] {
        about(name).exits(0).prints(&[other]);
    }
    about("Islamabad").tells(&["`Islamabad` is `Pakistan` here"]);
    for (name, told) in [
        ("pakistn", "did you mean `Pakistan`?"),
        ("actor:Pakistan", "did you mean `actor:pakistan`?"),
        ("Zork", "among others it has `Iran`"),
    ] {
        let outcome = about(name).exits(0);
        assert_eq!(outcome.stdout().lines().count(), 1, "{name}");
        outcome.tells(&[name, told]);
    }
}

#[test]
fn no_row_is_explained() {
    let room = names();
    for (question, told) in [
        ("SELECT * { ?a rel:Attack ?b }", "`rel:assault`"),
        ("SELECT * { ?a act:certainity ?b }", "`act:certainty`"),
        ("SELECT * { ?a rel:assault ?b }", "in the vocabulary"),
        ("SELECT * { ?a rel:aid ?b }", "no plain edge `rel:aid`"),
        ("SELECT * { ?a verb:accuse ?b }", "here `rel:accuse`"),
        ("ASK { ?a rel:accuse \"Iran\" }", "`actor:iran`"),
        ("SELECT * { ?a rdfs:label \"pakistan\" }", "`\"Pakistan\"`"),
        (
            "SELECT (COUNT(*) AS ?n) { actor:Iran ?p ?o }",
            "`actor:iran`",
        ),
        (
            "ASK { actor:iran verb:escort ?o }",
            "every name of the query",
        ),
    ] {
        room.run_on("query names.ttl", &[question], "")
            .exits(0)
            .tells(&["note: ", told]);
    }
    let found = room
        .run_on("query names.ttl", &["SELECT * { ?a verb:escort ?b }"], "")
        .exits(0);
    assert_eq!(found.stderr(), "");
}

#[test]
fn rows_lead_to_their_sentences_and_statements_to_why() {
    let text = "Kenya accused Uganda of arming rebels. Uganda denied the charge.\n";
    let room = Room::new().with("talk.txt", text);
    room.run("build -q --with-text talk.txt -o talk.ttl -o talk.nq")
        .exits(0);
    room.run("build -q talk.txt -o bare.ttl").exits(0);
    let csv = room
        .run("query talk.ttl --named accusations --quotes --format csv")
        .exits(0)
        .stdout();
    assert!(
        csv.starts_with("accuser,accused,of_what,says,document,characters,statement,quote\r\n"),
        "{csv}"
    );
    assert!(
        csv.contains("Kenya accused Uganda of arming rebels"),
        "{csv}"
    );
    let same = room
        .run("query talk.nq --named accusations --quotes --format csv")
        .exits(0)
        .stdout();
    assert_eq!(csv, same);
    room.run("query bare.ttl --named accusations --quotes")
        .exits(0)
        .tells(&["no words to quote", "--with-text"]);
    let own = "SELECT ?s { ?s a act:Statement ; act:certainty cert:Alleged }";
    let own = room
        .run_on("query talk.ttl --quotes --format csv", &[own], "")
        .exits(0)
        .stdout();
    assert!(
        own.starts_with("s,quote,document,characters,places\r\n"),
        "{own}"
    );
    room.run_on("query talk.ttl --quotes", &["ASK { ?s ?p ?o }"], "")
        .exits(5)
        .tells(&["a column of statements"]);
    let iri = own
        .lines()
        .nth(1)
        .and_then(|line| line.split(',').next())
        .expect("a row");
    let hash = iri.rsplit('/').next().expect("a name");
    for form in [
        iri.to_owned(),
        format!("<{iri}>"),
        format!("stmt:{hash}"),
        hash.to_owned(),
    ] {
        let why = room
            .run_on("explain talk.ttl --why", &[&form], "")
            .exits(0)
            .stdout();
        for told in [
            "alleged by Kenya",
            "STATED INSIDE",
            "DENIED BY",
            "talk.txt, characters 14",
            "Uganda of arming rebels",
        ] {
            assert!(why.contains(told), "{told}\n{why}");
        }
    }
    let json = room
        .run_on("explain talk.nq --format json --why", &[hash], "")
        .exits(0)
        .stdout();
    assert!(json.contains("\"certainty\": \"alleged\""), "{json}");
    room.run("explain talk.ttl --why stmt:00000000000000000000000000000000")
        .exits(2)
        .tells(&["has no statement"]);
    room.run("explain talk.ttl --why stmt:0")
        .exits(2)
        .tells(&["32 digits"]);
    room.run("explain Kenya denied it")
        .exits(2)
        .tells(&["quotation marks"]);
}

#[test]
fn diff_tells_what_changed_and_its_exit_code_that_something_did() {
    let monday = "Kenya accused Uganda of arming rebels.\n";
    let tuesday =
        "Uganda denied that it arms rebels. Kenyan troops killed five gunmen near Busia.\n";
    let room = Room::new()
        .with("monday.txt", monday)
        .with("tuesday.txt", tuesday);
    room.run("build -q --with-text monday.txt -o old.ttl -o old.nq")
        .exits(0);
    room.run("build -q --with-text monday.txt tuesday.txt -o new.nq")
        .exits(0);
    let same = room.run("diff old.ttl old.nq").exits(0).stdout();
    assert!(same.contains("0 changed, 0 new, 0 gone"), "{same}");
    assert_eq!(
        room.run("diff old.ttl old.nq --format jsonl")
            .exits(0)
            .stdout(),
        ""
    );
    let text = room.run("diff old.ttl new.nq").exits(1).stdout();
    for told in [
        "old  old.ttl: 1 document, ",
        "new  new.nq: 2 documents, ",
        "DOCUMENTS (1)\n  new      tuesday.txt",
        "\nNEW (",
        "tuesday.txt, characters ",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert_eq!(
        text,
        room.run("diff old.nq new.nq")
            .exits(1)
            .stdout()
            .replace("old.nq", "old.ttl")
    );
    room.run("diff old.ttl new.nq -o changes.csv").exits(1);
    assert!(room.read("changes.csv").starts_with(
        "of,change,kinds,what,was,now,document,start,end,quote,statement\r\n\"document\",\"new\""
    ));
    room.run("diff old.ttl new.nq -o changes.jsonl").exits(1);
    let lines = room.read("changes.jsonl");
    assert!(
        lines
            .lines()
            .all(|line| line.starts_with('{') && line.ends_with('}'))
            && lines.contains("\"of\":\"statement\""),
        "{lines}"
    );
    let about = room
        .run("diff old.ttl new.nq --about Uganda")
        .exits(1)
        .stdout();
    assert!(
        about.contains("Uganda") && !about.contains("gunmen"),
        "{about}"
    );
    room.run("diff old.ttl new.nq --about Peru")
        .exits(2)
        .tells(&["nobody in the graph is called `Peru`"]);
    room.run("diff old.ttl new.nq -o x.pdf")
        .exits(2)
        .tells(&[".jsonl"]);
    room.run("diff old.ttl missing.nq").exits(5);
    room.run("diff old.ttl new.nq -o old.ttl").exits(2);
}

#[test]
fn report_writes_a_briefing_that_is_a_page_or_markdown() {
    let text = "Kenyan troops killed five gunmen near Busia on Monday. Kenya accused Uganda of arming rebels. \
                Uganda denied the charge. Uganda fears that Kenya will close the border. <script>alert(1)</script>\n";
    let room = Room::new().with("a.txt", text);
    room.run("build -q --with-text a.txt --date 2026-03-04 -o a.nq")
        .exits(0);
    let markdown = room.run("report a.nq").exits(0).stdout();
    for told in [
        "# Briefing\n",
        "## Who is who",
        "## What happened",
        "### 2026-03-02",
        "**Attack.** ",
        "| Accusation | Answer |",
        "Kenya accuses Uganda",
        "### Feared",
        "## Articles",
    ] {
        assert!(markdown.contains(told), "{told}\n{markdown}");
    }
    room.run("report a.nq -o a.html --title <Morning>").exits(0);
    let page = room.read("a.html");
    assert!(
        page.contains("<title>&lt;Morning&gt;</title>") && page.contains("<q>"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains("src="));
    room.run("report a.nq -o a.md --about Uganda").exits(0);
    let about = room.read("a.md");
    assert!(
        about.starts_with("# Briefing: Uganda\n") && !about.contains("gunmen"),
        "{about}"
    );
    room.run("report a.nq -o a.pdf")
        .exits(2)
        .tells(&["Markdown"]);
    room.run("report a.nq --about Atlantis")
        .exits(2)
        .tells(&["nobody"]);
    room.run("report missing.nq").exits(5);
}

#[test]
fn what_is_no_query_is_said_to_be_none() {
    let room = names();
    for (question, told) in [
        ("Who accuses whom?", "`--named accusations`"),
        ("SELCT ?a { ?a ?b ?c }", "did you mean `SELECT`?"),
        ("SELECT * { ?a rel:accuse Pakistan }", "`actor:pakistan`"),
        ("SELECT * { ?a rel:accuse <Iran> }", "`actor:iran`"),
    ] {
        let outcome = room.run_on("query names.ttl", &[question], "").exits(5);
        let stderr = outcome.tells(&["query:1:", told]).stderr();
        assert!(!stderr.contains("could go on with CONSTRUCT"));
    }
    room.with("bom.rq", "\u{feff}SELECT ?a { ?a verb:escort ?b }")
        .run("query names.ttl --file bom.rq")
        .exits(0)
        .prints(&["actor:pakistan"]);
}

#[test]
fn query_asks_several_graphs_together() {
    let room = graph().with("other.txt", OTHER);
    room.run("build other.txt -q -o other.nq").exits(0);
    let question = "SELECT DISTINCT ?l { ?s rdf:subject/rdfs:label ?l }";
    let both = room
        .run_on("query graph.ttl other.nq", &[question], "")
        .exits(0);
    both.prints(&["Ethiopia", "Peru"]);
}

#[test]
fn a_wrong_query_is_shown_with_its_place() {
    let room = graph();
    let outcome = room
        .run_on("query graph.ttl", &["SELECT ?s {\n  ?s ?p }"], "")
        .exits(5);
    let stderr = outcome.tells(&["query:2:"]).stderr();
    let lines: Vec<&str> = stderr.lines().collect();
    let source = lines.iter().position(|line| line.contains("?s ?p }"));
    let source = source.unwrap_or_else(|| panic!("the line is not shown: {stderr}"));
    assert!(
        lines[source + 1].contains('^'),
        "no mark under the place: {stderr}"
    );
    let prefix = room
        .run_on("query graph.ttl", &["SELECT ?s { ?s foo:bar ?o }"], "")
        .exits(5);
    prefix.tells(&["foo", "not declared"]);
}

#[test]
fn a_query_ends_when_its_time_is_over() {
    let room = graph();
    let heavy = [
        // no row before the last
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }",
        // nothing is looked up in the graph
        "SELECT (MAX(?a + ?b + ?c + ?d + ?e + ?f + ?g + ?h) AS ?m) {
            VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } VALUES ?b { 0 1 2 3 4 5 6 7 8 9 } VALUES ?c { 0 1 2 3 4 5 6 7 8 9 }
            VALUES ?d { 0 1 2 3 4 5 6 7 8 9 } VALUES ?e { 0 1 2 3 4 5 6 7 8 9 } VALUES ?f { 0 1 2 3 4 5 6 7 8 9 }
            VALUES ?g { 0 1 2 3 4 5 6 7 8 9 } VALUES ?h { 0 1 2 3 4 5 6 7 8 9 } VALUES ?i { 0 1 2 3 4 5 6 7 8 9 }
            VALUES ?j { 0 1 2 3 4 5 6 7 8 9 } VALUES ?k { 0 1 2 3 4 5 6 7 8 9 } VALUES ?l { 0 1 2 3 4 5 6 7 8 9 } }",
    ];
    for query in heavy {
        let over = room.run_on("query --timeout 1 graph.ttl -o answer.csv", &[query], "");
        over.exits(7).tells(&["no answer within 1 s", "--timeout"]);
        assert!(!room.names().contains(&"answer.csv".to_owned()));
    }
    let quick = room.run_on("query --timeout 600 graph.ttl", &["ASK { ?s ?p ?o }"], "");
    assert_eq!(quick.exits(0).stdout(), "yes\n");
    room.run_on("query --timeout 600 graph.ttl", &["SELEKT"], "")
        .exits(5);
    for wrong in ["0", "-1", "soon", "NaN", "inf"] {
        let arguments = format!("query --timeout={wrong} graph.ttl");
        room.run_on(&arguments, &["ASK {}"], "")
            .exits(2)
            .tells(&["such as 30"]);
    }
}

#[test]
fn an_answer_may_be_cut_short() {
    let room = graph();
    let all = "SELECT ?s { ?s a act:Statement }";
    let cut = room.run_on("query --limit 2 --format csv graph.ttl", &[all], "");
    let cut = cut.exits(0).tells(&["the first 2, there are more"]);
    assert_eq!(cut.stdout().lines().count(), 3);
    let whole = room.run_on("query --limit 9999 --format csv graph.ttl", &[all], "");
    assert!(!whole.exits(0).stderr().contains("more"));
    let graph = "CONSTRUCT { ?s a act:Statement } WHERE { ?s a act:Statement }";
    let cut = room.run_on("query --limit 1 --format nt graph.ttl", &[graph], "");
    assert_eq!(cut.exits(0).stdout().lines().count(), 1);
    room.run_on("query --limit 0 graph.ttl", &[all], "")
        .exits(2);
}

#[test]
fn a_query_needs_a_graph() {
    let room = graph().with("broken.ttl", "<a> <b> .\n");
    let question = "SELECT ?s { ?s ?p ?o }";
    room.run_on("query", &[question], "")
        .exits(2)
        .tells(&["graph"]);
    room.run("query").exits(2);
    room.run("query --named accusations")
        .exits(2)
        .tells(&["GRAPH"]);
    room.run_on("query missing.ttl", &[question], "")
        .exits(5)
        .tells(&["missing.ttl"]);
    room.run_on("query broken.ttl", &[question], "")
        .exits(5)
        .tells(&["broken.ttl:1:"]);
    room.run_on("query article.txt", &[question], "")
        .exits(5)
        .tells(&["article.txt", ".ttl"]);
    room.run_on("query graph.ttl --format nonsense", &[question], "")
        .exits(2)
        .tells(&["nonsense"]);
}

// explain and demo

#[test]
fn explain_shows_every_stage() {
    let sentence = ["Egypt denied the charge."];
    let outcome = Room::new()
        .run_on("explain", &sentence, "")
        .exits(0)
        .says_nothing();
    outcome.prints(&[
        "SENTENCE",
        "nsubj",
        "PROPOSITIONS",
        "rule clause",
        "Egypt — deny → charge",
    ]);
    let json = Room::new()
        .run_on("explain --format json", &sentence, "")
        .exits(0)
        .stdout();
    let json: serde_json::Value = serde_json::from_str(&json).expect("the answer is JSON");
    assert_eq!(json["sentences"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["statements"].as_array().map(Vec::len), Some(1));
    Room::new()
        .run_on("explain -", &[], sentence[0])
        .exits(0)
        .prints(&["Egypt — deny → charge"]);
    Room::new()
        .run_on("explain", &["  "], "")
        .exits(2)
        .tells(&["nothing to explain"]);
}

#[test]
fn demo_needs_nothing() {
    let outcome = Room::new().run("demo").exits(0).says_nothing();
    outcome.prints(&["Iran — accuse → Pakistan", "alleged", "actant build"]);
}

#[test]
fn help_tells_commands_and_exit_codes() {
    let room = Room::new();
    room.run("--help")
        .exits(0)
        .prints(&["build", "query", "explain", "demo", "Exit codes"]);
    room.run("build --help")
        .exits(0)
        .prints(&["Examples", "--threads"]);
    room.run("--version").exits(0).prints(&["actant"]);
    room.run("").exits(2);
    room.run("nonsense").exits(2).tells(&["nonsense"]);
    room.run("build").exits(2).tells(&["FILE"]);
    room.run("build a.txt --threads 0")
        .exits(2)
        .tells(&["--threads"]);
}

// bad input

#[test]
fn a_missing_file_is_named() {
    let outcome = Room::new().run("build missing.txt").exits(1);
    outcome
        .prints_nothing()
        .tells(&["error: missing.txt: no such file", "nothing to read"]);
}

#[test]
fn a_folder_without_text_is_named() {
    let room = Room::new().with("in/notes.md", "Peru sued Chile.");
    room.run("build in").exits(1).tells(&["in", "no articles"]);
}

#[test]
fn an_empty_file_is_named() {
    let room = Room::new()
        .with("empty.txt", "")
        .with("blank.txt", " \n\t\n");
    room.run("build empty.txt")
        .exits(1)
        .tells(&["empty.txt", "empty"]);
    room.run("build blank.txt")
        .exits(1)
        .tells(&["blank.txt", "empty"]);
    room.run_on("build -", &[], "")
        .exits(1)
        .tells(&["-", "empty"]);
}

#[test]
fn text_in_another_encoding_is_told_with_its_place() {
    let room = Room::new().with(
        "latin.txt",
        b"Peru sued Chile.\nCaf\xe9 owners protested.\n",
    );
    let outcome = room.run("build latin.txt").exits(1);
    outcome.tells(&["latin.txt", "line 2, column 4", "not UTF-8", "iconv"]);
}

#[test]
fn what_is_not_prose_is_refused_with_the_command_that_converts_it() {
    let room = Room::new()
        .with("a.txt", "Peru sued Chile.\n")
        .with("b.rtf", "{\\rtf1 Peru left.}")
        .with("c.txt", "id,text\n1,Peru left.\n")
        .with("d.txt", "<!doctype html>\n<p>Peru left.")
        .with("e.txt", b"\xff\xfeP\0e\0r\0u\0");
    let outcome = room
        .run("build a.txt b.rtf c.txt d.txt e.txt -q --format nt")
        .exits(3);
    outcome.tells(&[
        "error: b.rtf: RTF, not plain text; convert it first: pandoc -f rtf -t plain --wrap=none b.rtf",
        "error: c.txt: a table, not prose; give the file the ending .csv",
        "error: d.txt: HTML, not prose: menus and notices would be read as well; give the file the ending .html",
        "iconv -f UTF-16 -t UTF-8 e.txt",
    ]);
    room.run("extract b.rtf")
        .exits(1)
        .tells(&["b.rtf", "nothing to read"]);
    room.run("parse b.rtf").exits(1).tells(&["b.rtf", "RTF"]);
    room.run_on("build - -q", &[], "{\\rtf1 Peru left.}")
        .exits(1)
        .tells(&["-: RTF", "pandoc"]);
    room.run_on("explain -", &[], "{\"text\": \"Peru left.\"}")
        .exits(2)
        .tells(&["stdin: JSON", "the ending .json"]);
}

/// Records of which some cannot be used.
const RECORDS: &str = concat!(
    r#"{"id":"a1","date":"2026-03-04","text":"Peru accused Chile of arming rebels. Police arrested two traders."}"#,
    "\n\n",
    r#"{"id":"a2","titel":"no text"}"#,
    "\n",
    r#"{"id":"a3","text":"It rained."}"#,
    "\r\n",
    r#"{"id":"a4","text":"cut"#,
    "\n",
    r#"{"id":"a5","text":"Benin denied that Togo had \"left\" the talks."}"#,
);

fn answers(outcome: &Outcome) -> Vec<serde_json::Value> {
    let stdout = outcome.stdout();
    let lines = stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).expect(line))
        .collect()
}

#[test]
fn each_record_has_an_answer_in_its_place() {
    let room = Room::new().with("t.jsonl", RECORDS);
    let outcome = room
        .run_on("extract --records", &[], RECORDS)
        .exits(0)
        .says_nothing();
    let found = answers(&outcome);
    let named: Vec<&str> = found
        .iter()
        .map(|it| it["document"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(named, ["a1", "a2", "a3", "-", "a5"]);
    for answer in &found {
        // one or the other
        assert_ne!(
            answer.get("error").is_some(),
            answer.get("statements").is_some(),
            "{answer}"
        );
        assert_eq!(
            answer.get("statements").is_some(),
            answer.get("events").is_some()
        );
    }
    assert_eq!(
        (&found[1]["line"], &found[3]["line"]),
        (&3.into(), &5.into())
    );
    assert!(
        found[1]["error"]
            .as_str()
            .unwrap()
            .contains("--text-column")
    );
    assert!(found[3]["error"].as_str().unwrap().starts_with("column "));
    // what they hold is what `extract` writes of the same records
    for (format, list) in [("statements", "statements"), ("events", "events")] {
        let lines = room
            .run(&format!("extract t.jsonl --format {format}"))
            .exits(3)
            .stdout();
        let lines: Vec<serde_json::Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let ours = found.iter().filter_map(|it| it[list].as_array()).flatten();
        let ours: Vec<_> = ours.cloned().collect();
        assert!(ours.len() > 1);
        assert_eq!(ours, lines, "{format}");
    }
}

#[test]
fn records_are_answered_the_same_however_they_are_split() {
    let room = Room::new();
    let text = |number: usize| format!("Minister {number} of Peru left the talks with Chile.");
    let records: Vec<String> = (0..40)
        .map(|number| serde_json::json!({ "text": text(number) }).to_string())
        .collect();
    let run = |records: &[String], options: &str| {
        let arguments = format!("extract --records {options}");
        room.run_on(&arguments, &[], records.join("\n"))
            .exits(0)
            .stdout()
    };
    let whole = run(&records, "");
    assert_eq!(whole.lines().count(), 40);
    let (left, right) = records.split_at(13);
    assert_eq!(run(left, "--threads 2") + &run(right, ""), whole);
    assert_eq!(run(&[], ""), "");
    // one without an identifier is called by its text
    assert!(whole.starts_with("{\"document\":\"text-"), "{whole}");
}

#[test]
fn a_record_in_another_language_is_passed_over_unless_all_are_read() {
    let spanish = "El presidente anunció el lunes que el gobierno retirará a sus representantes de la mesa de diálogo, \
                   después de que la oposición denunciara la detención de varios dirigentes sindicales en el norte del país. \
                   Las conversaciones podrían continuar en abril, según fuentes de la cancillería.";
    let record = serde_json::json!({ "id": "es", "text": spanish }).to_string();
    let lines = format!("{record}\n{{\"id\":\"en\",\"text\":\"Peru left.\"}}\n");
    let run = |arguments: &str| answers(&Room::new().run_on(arguments, &[], &lines).exits(0));
    let found = run("extract --records --reader fast");
    let error = found[0]["error"].as_str().unwrap_or_default();
    assert!(error.contains("Spanish"), "{}", found[0]);
    assert_eq!(found[0]["document"], "es");
    assert!(found[1].get("error").is_none(), "{}", found[1]);
    let found = run("extract --records --reader fast --any-language");
    assert!(found[0].get("error").is_none(), "{}", found[0]);
}

#[test]
fn a_record_is_answered_before_the_next_is_sent() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_actant"))
        .args(["extract", "--records"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = std::io::BufReader::new(child.stdout.take().unwrap());
    for number in 0..3 {
        writeln!(stdin, "{{\"id\":{number},\"text\":\"Peru left.\"}}").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(
            answer.starts_with(&format!("{{\"document\":\"{number}\",")),
            "{answer}"
        );
    }
    // who wants no more answers is not waited for
    drop(stdout);
    writeln!(stdin, "{{\"text\":\"Peru left.\"}}").unwrap();
    let status = child
        .wait()
        .expect("the program ends, though its input does not");
    assert_eq!(status.code(), Some(0));
}

#[test]
fn hostile_records_cost_themselves_only() {
    let mut lines: Vec<Vec<u8>> = vec![
        b"{\"id\":\"bytes\",\"text\":\"\xff\xfe\"}".to_vec(),
        b"{\"id\":\"surrogate\",\"text\":\"\\ud800\"}".to_vec(),
        "[".repeat(100_000).into_bytes(),
        format!("{{\"id\":\"long\",\"text\":\"{}\"}}", "a ".repeat(5 << 20)).into_bytes(),
        vec![b'x'; 50 << 20],
        b"{\"id\":\"list\",\"text\":[\"Peru left.\"]}".to_vec(),
        b"{\"id\":\"day\",\"text\":\"Peru left.\",\"date\":\"soon\"}".to_vec(),
    ];
    let wrong = lines.len();
    lines.push(b"{\"id\":\"odd\\u0000\\n\\\"\",\"text\":\"Peru\\u0000 left.\\u2028\"}".to_vec());
    lines.push(b"{\"id\":\"good\",\"text\":\"Peru left the talks.\"}".to_vec());
    let room = Room::new();
    let outcome = room
        .run_on("extract --records", &[], lines.join(&b'\n'))
        .exits(0);
    let found = answers(&outcome);
    assert_eq!(found.len(), lines.len());
    for (number, answer) in found.iter().enumerate() {
        assert_eq!(answer.get("error").is_some(), number < wrong, "{answer}");
    }
    assert_eq!(found[wrong]["document"], "odd\0\n\"");
    assert_eq!(
        found[wrong + 1]["statements"][0]["predicate"]["lemma"],
        "leave"
    );
    for (number, word) in [
        (3, "larger than 8 MiB"),
        (4, "longer than 48 MiB"),
        (6, "no date"),
    ] {
        let told = found[number]["error"].as_str().unwrap();
        assert!(told.contains(word), "{told}");
    }
}

#[test]
fn records_come_from_standard_input_alone() {
    let room = Room::new().with("t.jsonl", RECORDS);
    room.run("extract --records t.jsonl")
        .exits(2)
        .tells(&["cannot be used with"]);
    room.run("extract --records --openie nary").exits(2);
    room.run("extract").exits(2).tells(&["FILE"]);
}

#[test]
fn what_a_record_tells_of_itself_is_in_every_format_that_has_a_place_for_it() {
    let record = concat!(
        r#"{"id":"a1","date":"2026-03-04","title":"A \"charge\"","url":"https://example.org/a?b=1","#,
        r#""publisher":"The Courier","text":"Peru accused Chile of arming rebels."}"#
    );
    let room = Room::new().with("t.jsonl", record);
    room.run("build -q t.jsonl -o g.nt -o g.jsonl -o g.edges.csv -o g.html")
        .exits(0);
    let triples = room.read("g.nt");
    for told in [
        r#"<http://purl.org/dc/terms/title> "A \"charge\"" ."#,
        "<http://purl.org/dc/terms/source> <https://example.org/a?b=1> .",
        r#"<http://purl.org/dc/terms/publisher> "The Courier" ."#,
    ] {
        assert_eq!(triples.matches(told).count(), 1, "{told}");
    }
    let line = r#""published":"2026-03-04","title":"A \"charge\"","url":"https://example.org/a?b=1","publisher":"The Courier""#;
    assert!(room.read("g.jsonl").lines().all(|it| it.contains(line)));
    assert!(
        room.read("g.edges.csv")
            .contains(r#","The Courier","https://example.org/a?b=1","#)
    );
    let page = r#""titles":["A \"charge\""],"publishers":["The Courier"],"urls":["https://example.org/a?b=1"]"#;
    assert!(room.read("g.html").contains(page));
    let events = room
        .run("extract t.jsonl --format events-csv")
        .exits(0)
        .stdout();
    assert!(events.lines().next().unwrap().ends_with(",publisher,url"));
    assert!(
        events.contains(",The Courier,https://example.org/a?b=1"),
        "{events}"
    );
}

#[test]
fn each_record_of_a_table_is_a_document() {
    let table =
        "key,story,day\na1,Peru sued Chile on Monday.,2026-03-04\na2,,\na3,Mali sued Chad.,\n";
    let lines =
        "{\"id\": \"b1\", \"text\": \"Oman sued Iran.\"}\n{\"id\": \"b2\", \"text\": 3}\n{}\n";
    let room = Room::new()
        .with("t.csv", table)
        .with("l.jsonl", lines)
        .with("odd.name", lines);
    let columns = "--id-column key --text-column story --date-column day";
    let outcome = room.run(&format!("extract t.csv {columns}")).exits(3);
    let outcome = outcome.tells(&["error: t.csv:3: the text is empty"]);
    outcome.prints(&["\"document\":\"a1\"", "2026-03-02", "\"document\":\"a3\""]);
    for arguments in ["extract l.jsonl", "extract --input-jsonl odd.name"] {
        let outcome = room.run(arguments).exits(3);
        let stdout = outcome.prints(&["\"document\":\"b1\""]).stdout();
        assert_eq!(stdout.lines().count(), 1, "{stdout}");
    }
    room.run_on("build -q --input-jsonl - --format nt", &[], lines)
        .exits(3)
        .tells(&["error: -:3: no field has the text"]);
    room.run("parse --input-jsonl odd.name")
        .exits(3)
        .prints(&["Oman\tOman\tPROPN"]);
    room.run("build --input-jsonl odd.name -o odd.name")
        .exits(2)
        .tells(&["odd.name"]);
}

#[test]
fn a_folder_is_read_with_those_below_it() {
    let room = Room::new()
        .with("in/b.txt", "Peru sued Chile.")
        .with("in/deep/a/b.txt", "Mali sued Chad.")
        .with("in/deep/c.TXT", "Oman sued Iran.")
        .with("in/x.jpg", "x")
        .with("in/deep/y.jpg", "y")
        .with("in/deep/z.csv", "z")
        .with("in/.hidden/h.txt", "Cuba sued Togo.");
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", room.0.join("in/deep/round")).expect("a link can be made");
    let outcome = room.run("extract in").exits(0);
    let outcome = outcome.tells(&["note: in: 3 files were passed over", "2 .jpg, 1 .csv"]);
    let stdout = outcome.stdout();
    for name in ["\"b.txt\"", "\"deep/a/b.txt\"", "\"deep/c.TXT\""] {
        assert_eq!(
            stdout.matches(&format!("\"document\":{name}")).count(),
            1,
            "{stdout}"
        );
    }
    assert!(!stdout.contains("Cuba"));
}

#[test]
fn files_of_one_name_stay_apart() {
    let room = Room::new()
        .with("one/a.txt", "Peru sued Chile.")
        .with("two/a.txt", "Mali sued Chad.");
    for arguments in ["extract one/a.txt two/a.txt", "extract one two"] {
        room.run(arguments)
            .exits(0)
            .prints(&["\"document\":\"one/a.txt\"", "\"document\":\"two/a.txt\""]);
    }
}

#[test]
fn offsets_are_those_of_the_file() {
    let text = "<b>Ira\u{ad}n</b> accused\nOman &amp; Peru of lying.\n";
    let room = Room::new().with("a.txt", text);
    let stdout = room.run("extract a.txt").exits(0).stdout();
    let letters: Vec<char> = text.chars().collect();
    let place = |word: &str| -> String {
        let line = stdout
            .lines()
            .find(|line| line.contains(&format!("\"text\":\"{word}\"")))
            .expect(word);
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let slots = [&line["subject"], &line["object"]];
        let slot = slots
            .into_iter()
            .find(|slot| slot["text"] == word)
            .expect(word);
        let at = |key: &str| slot[key].as_u64().expect("a place") as usize;
        letters[at("start")..at("end")].iter().collect()
    };
    assert_eq!(place("Iran"), "Ira\u{ad}n");
    assert_eq!(place("Oman"), "Oman");
    assert_eq!(place("Peru"), "Peru");
}

#[test]
fn a_binary_file_is_refused() {
    let room = Room::new().with("image.txt", [0x89, b'P', b'N', b'G', 0, 0, 1, 2]);
    room.run("build image.txt")
        .exits(1)
        .tells(&["image.txt", "not a text file"]);
}

#[test]
fn ten_megabytes_on_one_line_are_refused() {
    let room = Room::new().with("long.txt", "word ".repeat(2 * 1024 * 1024));
    let outcome = room.run("build long.txt").exits(1);
    outcome
        .prints_nothing()
        .tells(&["long.txt", "larger than 8 MiB", "split"]);
}

#[test]
fn control_characters_make_no_invalid_graph() {
    let text = "Peru\u{1} sued\u{8} Chile.\r\n\r\n\u{feff}Japan praised\u{b} the \u{1b}[1mnavy\u{1b}[0m.\u{7f} \
                “\u{2}Peru lost,” Kenya said. Mali\u{fffe} met\u{2028}Chad.\n";
    let room = Room::new().with("odd.txt", text);
    for format in GRAPHS {
        room.run(&format!("build odd.txt -q -o odd.{format}"))
            .exits(0)
            .says_nothing();
        let question = ["SELECT (COUNT(*) AS ?n) { ?s a act:Statement }"];
        let asked = format!("query odd.{format} --format csv");
        let answer = room.run_on(&asked, &question, "").exits(0).stdout();
        let count: usize = answer
            .lines()
            .nth(1)
            .and_then(|n| n.trim().parse().ok())
            .unwrap_or(0);
        assert!(count > 0, "{format}: {answer}");
    }
    room.run("build odd.txt -q -o odd.dot -o odd.jsonl")
        .exits(0);
    let dot = room.read("odd.dot");
    assert!(
        dot.chars()
            .all(|c| !c.is_control() || c == '\n' || c == '\t'),
        "{dot:?}"
    );
}

#[test]
fn a_broken_ontology_is_told_with_its_place() {
    let room = article().with("own.ttl", "@prefix a: <http://a/> .\na:x a:y .\n");
    let outcome = room.run("build article.txt --ontology own.ttl").exits(6);
    outcome.prints_nothing().tells(&["own.ttl:2:"]);
    room.run("build article.txt --ontology missing.ttl")
        .exits(6)
        .tells(&["missing.ttl"]);
    room.run_on("explain --ontology own.ttl", &["Peru sued Chile."], "")
        .exits(6);
}

const PREFIXES: &str = "@prefix act: <https://w3id.org/actant/ns#> .
@prefix actor: <https://w3id.org/actant/id/actor/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <https://schema.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <http://example.org/> .
";

#[test]
fn misspelt_terms_of_an_ontology_are_told_with_their_places() {
    let words = "# act:Village is in a comment\n\
                 actor:dar a act:Village ; skos:prefLabel \"Dar\" .\n\
                 actor:front a act:ArmedGroup ;\n  skos:prefLabel \"Zagros Front\" ;\n  \
                 skos:alias \"Army of Light\" ; act:acronim \"ZF\" .\n";
    let room = article().with("own.ttl", format!("{PREFIXES}{words}"));
    let outcome = room.run("build article.txt --ontology own.ttl").exits(6);
    outcome.prints_nothing().tells(&[
        "own.ttl:11:13: unknown class `act:Village`, expected act:State,",
        "hint: did you mean `act:Place`?",
        "own.ttl:14:3: unknown property `skos:alias`",
        "hint: did you mean `skos:altLabel`?",
        "own.ttl:14:32: unknown property `act:acronim`",
        "hint: did you mean `acronym`?",
    ]);
}

#[test]
fn an_ontology_may_use_other_vocabularies() {
    let words = "actor:front a act:ArmedGroup, foaf:Group, schema:Organization ;\n  \
                 skos:prefLabel \"Zagros Front\" ; skos:altLabel \"Army of Light\" ;\n  \
                 foaf:name \"Zagros Front\" ; schema:alternateName \"ZF\" ; rdfs:comment \"made up\" ;\n  \
                 dct:created \"2026-01-01\" ; owl:sameAs ex:zf ; ex:part [ a ex:Thing ; ex:of \"it\" ] .\n";
    let room = Room::new()
        .with("a.txt", "The Army of Light burned a mill.\n")
        .with("own.ttl", format!("{PREFIXES}{words}"));
    let outcome = room
        .run("build a.txt -q --format nt --ontology own.ttl")
        .exits(0)
        .says_nothing();
    assert!(outcome.stdout().contains("/actor/front>"));
}

#[test]
fn a_broken_table_is_told_with_its_places() {
    let words = "# mine\nhack\t-\t-\tAsault\nphish  -  -  Assault\n";
    let room = article()
        .with("own/frames.tsv", words)
        .with("own/class-nouns.tsv", "botnet\tgruop");
    let outcome = room.run("build article.txt --ontology own").exits(6);
    outcome.prints_nothing().tells(&[
        "own/class-nouns.tsv:1:8: unknown kind `gruop`, expected State, Person,",
        "hint: did you mean `Group`?",
        "own/frames.tsv:2:10: unknown relation `Asault`",
        "hint: did you mean `Assault`?",
        "own/frames.tsv:3:21: 1 column, expected 4: lemma,",
        "hint: columns are separated by a tab, not by spaces",
    ]);
    room.run("extract article.txt --ontology own/frames.tsv")
        .exits(6)
        .prints_nothing();
    room.run_on("explain --ontology own", &["Peru sued Chile."], "")
        .exits(6);
}

#[test]
fn tables_are_known_by_their_names() {
    let room = article()
        .with("own/frame.tsv", "hack\t-\t-\tAssault\n")
        .with("fixed/abbreviations.tsv", "Mx\ttitle\n")
        .with("notes/.hidden", "")
        .with("notes/README.md", "")
        .with("deep/own/frames.tsv", "hack\t-\t-\tAssault\n")
        .with("mine.csv", "hack,-,-,Assault");
    let tells = |path: &str, words: &[&str]| {
        room.run(&format!("extract article.txt --ontology {path}"))
            .exits(6)
            .tells(words);
    };
    tells(
        "own",
        &["own/frame.tsv: ", "hint: did you mean `frames.tsv`?"],
    );
    tells(
        "own/frame.tsv",
        &["expected adverbials.tsv, agencies.tsv, class-nouns.tsv,"],
    );
    tells("fixed", &["cannot be added to", "splitter of sentences"]);
    tells("notes", &["the folder has no tables and no Turtle"]);
    tells("deep", &["deep/own: a folder in a folder"]);
    tells("mine.csv", &["the name tells what a file holds"]);
    tells("missing", &["missing: "]);
}

#[test]
fn tables_are_utf8() {
    let wide: Vec<u8> = "\u{feff}hack\t-"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let room = article()
        .with("latin/frames.tsv", b"# mine\nh\xe4ck\t-\t-\tAssault\n")
        .with("wide/frames.tsv", wide)
        .with(
            "marked/frames.tsv",
            "\u{feff}# from a spreadsheet\r\nhack\t-\t-\tAssault\t\t\r\n",
        );
    let run = |name: &str| room.run(&format!("extract article.txt --ontology {name}"));
    run("latin")
        .exits(6)
        .tells(&["latin/frames.tsv:2:2: not UTF-8", "WINDOWS-1252"]);
    run("wide")
        .exits(6)
        .tells(&["wide/frames.tsv:1:1: not UTF-8", "UTF-16"]);
    run("marked").exits(0).says_nothing();
}

#[test]
fn a_table_without_lines_is_warned_of() {
    let room = article().with("frames.tsv", "# none yet\n");
    room.run("extract article.txt --ontology frames.tsv")
        .exits(0)
        .tells(&["warning: frames.tsv: it has no line but comments"]);
}

#[test]
fn an_unknown_extension_is_refused_before_any_work() {
    let room = article();
    let outcome = room
        .run("build article.txt -o graph.ttl -o graph.xyz")
        .exits(2);
    outcome.tells(&["graph.xyz", "extension", "ttl"]);
    room.run("build article.txt -o graph")
        .exits(2)
        .tells(&["extension"]);
    room.run("build article.txt --format xyz")
        .exits(2)
        .tells(&["xyz", "jsonld"]);
    assert_eq!(room.names(), ["article.txt"]);
}

#[test]
fn an_output_that_cannot_be_written_leaves_nothing() {
    let room = article();
    let outcome = room
        .run("build article.txt -q -o missing/graph.ttl")
        .exits(4);
    outcome
        .prints_nothing()
        .tells(&["cannot write missing/graph.ttl"]);
    fs::create_dir(room.0.join("folder.ttl")).expect("a folder can be made");
    room.run("build article.txt -q -o folder.ttl")
        .exits(4)
        .tells(&["cannot write folder.ttl"]);
    room.run("extract article.txt -o missing/s.jsonl")
        .exits(4)
        .tells(&["missing/s.jsonl"]);
    room.run("parse article.txt -o missing/p.conllu")
        .exits(4)
        .tells(&["missing/p.conllu"]);
    assert_eq!(room.names(), ["article.txt", "folder.ttl"]);
}

/// A file system that is full half way; the limit holds for everybody, root included.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_file_that_was_there() {
    let room = article().with("graph.ttl", "what was there before");
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_actant")]);
    command.args(["build", "article.txt", "-q", "-o", "graph.ttl"]);
    room.finish(command, b"")
        .exits(4)
        .tells(&["cannot write graph.ttl"]);
    assert_eq!(room.read("graph.ttl"), "what was there before");
    assert_eq!(room.names(), ["article.txt", "graph.ttl"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_told() {
    let room = article();
    let full = Path::new("/dev/full");
    std::os::unix::fs::symlink(full, room.0.join("full.ttl")).expect("a link can be made");
    room.run("build article.txt -q -o full.ttl")
        .exits(4)
        .tells(&["cannot write full.ttl"]);
    let mut command = Command::new("sh");
    command.args([
        "-c",
        "exec \"$0\" demo > /dev/full",
        env!("CARGO_BIN_EXE_actant"),
    ]);
    room.finish(command, b"")
        .exits(4)
        .tells(&["standard output"]);
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let room = Room::new().with("long.txt", ARTICLE.repeat(40));
    let mut command = Command::new("sh");
    let script = "{ \"$0\" build long.txt -q; echo \"code $?\" >&2; } | head -c 1 > first";
    command.args(["-c", script, env!("CARGO_BIN_EXE_actant")]);
    assert_eq!(room.finish(command, b"").exits(0).stderr().trim(), "code 0");
}

/// Runs the program so that a stage fails on a text with some words: only a program for tests does.
#[cfg(debug_assertions)]
fn failing(room: &Room, at: &str, arguments: &str) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_actant"));
    command.args(arguments.split_whitespace());
    command.env("ACTANT_FAIL", at);
    room.finish(command, b"")
}

#[cfg(debug_assertions)]
#[test]
fn a_fault_takes_one_sentence_with_it() {
    let room = article().with("other.txt", OTHER);
    let whole = room.run("extract article.txt other.txt").exits(0).stdout();
    for stage in ["read", "mend", "extract"] {
        for threads in 1..3 {
            let at = format!("{stage}:navy");
            let arguments = format!("extract article.txt other.txt --threads {threads}");
            let outcome = failing(&room, &at, &arguments).exits(3).tells(&[
                "error: other.txt:1:33: this sentence is left out",
                "failed as told, ",
            ]);
            let left = outcome.stdout();
            assert!(
                left.contains("treaty") && !left.contains("trawler"),
                "{left}"
            );
            let in_both = left.lines().filter(|line| whole.contains(line)).count();
            assert_eq!(in_both, left.lines().count(), "{left}");
        }
    }
    failing(&room, "read:navy", "parse other.txt")
        .exits(3)
        .tells(&["text:1:33: this sentence is left out"])
        .prints(&["treaty"]);
    failing(&room, "mend:navy", "parse --mended other.txt")
        .exits(3)
        .tells(&["text:1:33: this sentence is left out"])
        .prints(&["treaty"]);
    failing(&room, "mend:navy", "extract --openie nary other.txt")
        .exits(3)
        .tells(&["other.txt:1:33: this sentence is left out"])
        .prints(&["treaty"]);
    failing(&room, "extract:navy", "build other.txt -o other.ttl")
        .exits(3)
        .tells(&["1 left out for faults of the program"]);
    failing(&room, "extract:Cairo", "explain --file article.txt")
        .exits(3)
        .tells(&["article.txt:1:57"])
        .prints(&["accuse"]);
}

#[cfg(debug_assertions)]
#[test]
fn a_fault_takes_one_document_with_it() {
    let room = article().with("other.txt", OTHER);
    room.run("build other.txt -q -o alone.nq").exits(0);
    failing(
        &room,
        "analyse:Cairo",
        "build article.txt other.txt -o both.nq",
    )
    .exits(3)
    .tells(&[
        "error: article.txt: all of it is left out for a fault of the program: failed as told, ",
        "1 left out for faults of the program",
    ]);
    assert_eq!(room.read("both.nq"), room.read("alone.nq"));
}

#[test]
fn statements_are_written_as_documents_are_done() {
    let room = Room::new();
    let long = ARTICLE.repeat(2000);
    let room = room
        .with("a.txt", ARTICLE)
        .with("b.txt", long)
        .with("c.txt", OTHER);
    let mut child = Command::new(env!("CARGO_BIN_EXE_actant"))
        .args(["extract", "--reader", "fast", "a.txt", "b.txt", "c.txt"])
        .current_dir(&room.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let stdout = child.stdout.take().expect("stdout is a pipe");
    let mut first = String::new();
    std::io::BufReader::new(stdout)
        .read_line(&mut first)
        .expect("there is a line");
    assert!(first.contains("a.txt"), "{first}");
    // nobody reads on: the program ends soon, and does not complain
    let ended = child.wait_with_output().expect("the program ends");
    assert_eq!(ended.status.code(), Some(0));
}

#[test]
fn an_output_that_is_read_is_refused() {
    let room = graph().with("in/a.txt", ARTICLE).with("own/own.ttl", "");
    let text = room.read("article.txt");
    fs::hard_link(room.0.join("graph.ttl"), room.0.join("hard.ttl")).expect("a link can be made");
    let graph = room.read("graph.ttl");
    let refused = [
        "build graph.ttl -o graph.ttl",
        "build graph.ttl -o ./graph.ttl",
        "build graph.ttl -o in/../graph.ttl",
        "build graph.ttl -o hard.ttl",
        "build article.txt -o new.ttl -o hard.ttl --ontology graph.ttl",
        "build article.txt --ontology own -o own/own.ttl",
        "extract article.txt -o article.txt",
        "extract in -o in/a.txt",
        "parse article.txt -o article.txt",
        "query graph.ttl ASK{} -o hard.ttl",
    ];
    for arguments in refused {
        room.run(arguments)
            .exits(2)
            .tells(&["is read and would be overwritten"]);
    }
    for twice in [
        "-o a.ttl -o ./a.ttl",
        "-o graph.ttl -o hard.ttl",
        "-o - -o -",
    ] {
        room.run(&format!("build article.txt {twice}"))
            .exits(2)
            .tells(&["are one output"]);
    }
    assert_eq!(
        (room.read("article.txt"), room.read("graph.ttl")),
        (text, graph)
    );
    room.run("build in -q -o in/graph.ttl -o in/graph.dot")
        .exits(0);
    room.run("extract article.txt -o graph.ttl").exits(0);
}

#[cfg(unix)]
#[test]
fn an_output_that_is_read_by_another_name_is_refused() {
    let room = article();
    std::os::unix::fs::symlink("article.txt", room.0.join("link.jsonl"))
        .expect("a link can be made");
    room.run("extract article.txt -o link.jsonl").exits(2);
    let devices = "build article.txt -q --format nt -o /dev/null -o /dev/null";
    room.run(devices)
        .exits(2)
        .tells(&["cannot tell the format"]);
    room.run("extract /dev/null article.txt -o /dev/null")
        .exits(3);
}

#[test]
fn good_inputs_are_built_beside_bad_ones() {
    let room = article()
        .with("bad.txt", b"\xff\xfa")
        .with("other.txt", OTHER);
    let outcome = room
        .run("build article.txt bad.txt missing.txt other.txt -o all.nt")
        .exits(3);
    outcome.tells(&[
        "bad.txt: line 1, column 1: not UTF-8",
        "missing.txt: no such file",
    ]);
    let all = room.read("all.nt");
    room.run("build article.txt other.txt -q -o good.nt")
        .exits(0);
    assert_eq!(all, room.read("good.nt"));
    room.run("extract article.txt missing.txt")
        .exits(3)
        .prints(&["Ethiopia"]);
    room.run("parse article.txt missing.txt")
        .exits(3)
        .prints(&["Ethiopia"]);
}

#[test]
fn actors_tells_who_is_meant_by_a_name() {
    let room = Room::new();
    room.run("actors Munir UN").exits(0).prints(&[
        "Munir: Asim Munir",
        "actor/asim-munir",
        "UN: United Nations",
    ]);
    room.run("actors Nobodyatall")
        .exits(9)
        .prints(&["Nobodyatall: not known"]);
    room.run("actors").exits(2);
    let before = "actors Bush --format json";
    let line = |arguments: &str| json_lines(&room, arguments).swap_remove(0);
    assert_eq!(
        line("actors Bush --date 2003-03-20 --format json")["label"],
        "George W. Bush"
    );
    assert_eq!(
        line("actors Bush --date 1990-03-20 --format json")["label"],
        "George H. W. Bush"
    );
    room.run(before).exits(9);
}

#[test]
fn actors_knows_the_users_own() {
    let mine = "@prefix act: <https://w3id.org/actant/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/actant/id/actor/lake-army> a act:ArmedGroup ; skos:prefLabel \"Lake Army\" ; act:acronym \"LKA\" .
";
    let room = Room::new().with("mine.ttl", mine);
    room.run("actors LKA --ontology mine.ttl")
        .exits(0)
        .prints(&["LKA: Lake Army", "ArmedGroup"]);
    room.run("actors LKA").exits(9);
}

#[test]
fn a_phrase_in_json_says_what_it_names() {
    let room = Room::new().with("a.txt", "Peru sued the owner.\n");
    let line = json_lines(&room, "extract a.txt").swap_remove(0);
    assert_eq!(line["subject"]["key"], "actor/peru");
    assert_eq!(line["subject"]["kind"], "State");
    assert_eq!(
        line["subject"]["sameAs"],
        "http://www.wikidata.org/entity/Q419"
    );
    assert_eq!(line["object"]["kind"], "Person");
}

#[test]
fn graphs_are_drawn_from_their_files() {
    let room = article().with("other.txt", OTHER);
    let endings = [
        "dot",
        "mmd",
        "graphml",
        "gexf",
        "nodes.csv",
        "edges.csv",
        "neo4j-nodes.csv",
        "neo4j-edges.csv",
        "cypher",
        "node-link.json",
        "cyjs",
    ];
    let outputs = |name: &str| -> String {
        endings
            .iter()
            .map(|ending| format!(" -o {name}.{ending}"))
            .collect()
    };
    room.run(&format!(
        "build article.txt other.txt -q -o g.nq -o g.ttl{}",
        outputs("built")
    ))
    .exits(0);
    room.run(&format!(
        "draw g.nq -o again.nq -o again.html{}",
        outputs("drawn")
    ))
    .exits(0)
    .says_nothing()
    .prints_nothing();
    assert_eq!(room.read("again.nq"), room.read("g.nq"));
    for ending in endings {
        // named graphs keep all but the length of the documents
        assert_eq!(
            room.read(&format!("drawn.{ending}")),
            room.read(&format!("built.{ending}")),
            "{ending}"
        );
    }
    // shards are one graph, in whatever order
    for one in ["article", "other"] {
        room.run(&format!("build {one}.txt -q -o {one}.nt"))
            .exits(0);
    }
    let there = room
        .run("draw article.nt other.nt --format nt")
        .exits(0)
        .stdout();
    assert_eq!(
        there,
        room.run("draw other.nt article.nt --format nt")
            .exits(0)
            .stdout()
    );
    room.run("draw g.ttl --format dot --focus Ethiopia --certainty asserted")
        .exits(0)
        .prints(&["Ethiopia", "Egypt"]);
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let room = article().with("bad.nt", "<a> b\n");
    room.run("build article.txt -q -o g.ttl").exits(0);
    room.run("draw bad.nt").exits(5).tells(&["bad.nt:1:"]);
    room.run("draw missing.nt").exits(5).tells(&["missing.nt"]);
    room.run("draw article.txt")
        .exits(5)
        .tells(&["article.txt", ".ttl"]);
    room.run("draw g.ttl -o g.csv")
        .exits(2)
        .tells(&["graph.nodes.csv"]);
    room.run("draw g.ttl -o g.jsonl")
        .exits(2)
        .tells(&["from the articles"]);
    room.run("draw g.ttl -o g.ttl")
        .exits(2)
        .tells(&["overwritten"]);
    room.run("draw g.ttl --focus Ethiop")
        .exits(2)
        .tells(&["did you mean `Ethiopia`?"]);
    room.run("draw g.ttl --certainty sure")
        .exits(2)
        .tells(&["hypothetical"]);
    // without Graphviz, only the picture is missing
    let mut command = Command::new(env!("CARGO_BIN_EXE_actant"));
    command
        .args(["draw", "g.ttl", "-o", "g.svg"])
        .env("PATH", "");
    room.finish(command, b"")
        .exits(4)
        .tells(&["g.svg", "apt-get install graphviz"]);
    assert!(!room.names().contains(&"g.svg".to_owned()));
}
