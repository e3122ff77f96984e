//! Collections as people keep them: articles added, changed, taken out; what comes out is what their articles give.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const MONDAY: &str = "Ethiopia accused Egypt of arming the militia. Cairo denied the charge.\n";
const TUESDAY: &str = "Peru and Chile signed a treaty on Monday. The navy reportedly sank a trawler, officials said.\n";
const WEDNESDAY: &str =
    "Analysts fear that Egypt could attack the dam. Ethiopia rejected the claim.\n";

/// A folder of one's own, gone at the end.
struct Room(PathBuf);

impl Room {
    fn new(name: &str) -> Self {
        let name = format!("actant-collection-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(path.join("articles")).expect("a folder can be made");
        let room = Self(path);
        room.write("articles/monday.txt", MONDAY);
        room.write("articles/tuesday.txt", TUESDAY);
        room.write("articles/wednesday.txt", WEDNESDAY);
        room
    }

    fn write(&self, name: &str, content: &str) {
        fs::write(self.0.join(name), content).expect("a file can be written");
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_actant"));
        command
            .current_dir(&self.0)
            .args(arguments.split_whitespace())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &str) -> Outcome {
        Outcome(
            self.command(arguments)
                .output()
                .expect("the program starts"),
        )
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Outcome(Output);

impl Outcome {
    fn told(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    fn printed(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    #[track_caller]
    fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(code), "{}", self.told());
        self
    }

    #[track_caller]
    fn tells(self, part: &str) -> Self {
        assert!(self.told().contains(part), "{}", self.told());
        self
    }
}

const FORMATS: [&str; 17] = [
    "ttl",
    "nt",
    "nq",
    "trig",
    "rdf",
    "jsonld",
    "dot",
    "mmd",
    "html",
    "graphml",
    "gexf",
    "nodes.csv",
    "edges.csv",
    "neo4j-nodes.csv",
    "cypher",
    "node-link.json",
    "cyjs",
];

fn outputs(name: &str) -> String {
    let all = FORMATS.map(|format| format!(" -o {name}.{format}"));
    all.concat()
}

#[test]
fn a_collection_gives_what_its_articles_give_in_every_format() {
    let room = Room::new("formats");
    for articles in [
        "articles/wednesday.txt",
        "articles/monday.txt articles/tuesday.txt",
    ] {
        room.run(&format!(
            "add news.actant {articles} --reader fast --with-text -q"
        ))
        .ends_with(0);
    }
    room.run("add news.actant articles --reader fast")
        .ends_with(0)
        .tells("0 documents added, 0 replaced, 3 there before");
    for with in [
        "",
        " --with-text --base https://e.org/n/ --min-confidence 0.9 --actors 3",
    ] {
        room.run(&format!(
            "build articles --reader fast{with}{}",
            outputs("articles")
        ))
        .ends_with(0);
        room.run(&format!("build news.actant{with}{}", outputs("news")))
            .ends_with(0)
            .tells("3 documents");
        for format in FORMATS {
            let (one, two) = (format!("articles.{format}"), format!("news.{format}"));
            assert!(room.read(&one) == room.read(&two), "{format}");
        }
    }
    let kept = room
        .run("explain --file news.actant --document monday.txt --why 0 --reader fast")
        .ends_with(0);
    let file = room
        .run("explain --file articles/monday.txt --why 0 --reader fast")
        .ends_with(0);
    assert_eq!(kept.printed(), file.printed());
    room.run("explain --file news.actant")
        .ends_with(2)
        .tells("--document NAME");
    room.run("explain --file news.actant --document x")
        .ends_with(2)
        .tells("no document `x`");
    room.run("draw news.actant -o drawn.dot --focus Egypt")
        .ends_with(0);
    room.run("draw articles.nq -o other.dot --focus Egypt")
        .ends_with(0);
}

#[test]
fn questions_are_answered_as_by_the_graph() {
    let room = Room::new("questions");
    room.run("add news.actant articles --reader fast -q")
        .ends_with(0);
    room.run("build articles --reader fast -q -o news.nq")
        .ends_with(0);
    for question in [
        "--named accusations",
        "--named denials --actor Cairo",
        "--named about --actor egypt",
        "--named about --actor nobody",
        "--named timeline --format csv",
        "--named sources",
    ] {
        let kept = room
            .run(&format!("query news.actant {question}"))
            .ends_with(0);
        let graph = room.run(&format!("query news.nq {question}")).ends_with(0);
        assert_eq!(kept.printed(), graph.printed(), "{question}");
        assert_eq!(kept.told(), graph.told(), "{question}");
    }
    // with another graph beside it, both are one
    room.write("more.txt", "Mali accused France of arming rebels.\n");
    room.run("build more.txt --reader fast -q -o more.ttl")
        .ends_with(0);
    let both = room
        .run("query news.actant more.ttl --named accusations")
        .ends_with(0);
    assert!(both.printed().contains("Mali") && both.printed().contains("Ethiopia"));
}

#[test]
fn briefings_and_changes_are_those_of_the_graph() {
    let room = Room::new("briefings");
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let text = |name: &str| folder.join(name).display().to_string();
    let (first, second) = (text("border.txt"), text("group.txt"));
    for (name, articles) in [("old", first.clone()), ("new", format!("{first} {second}"))] {
        room.run(&format!("add {name}.actant {articles} -q"))
            .ends_with(0);
        room.run(&format!("build {articles} -q --with-text -o {name}.nq"))
            .ends_with(0);
    }
    let of_files = room.run("report new.nq").ends_with(0).printed();
    let kept = room.run("report new.actant").ends_with(0).printed();
    assert!(kept.contains("# Briefing"), "{kept}");
    assert_eq!(kept, of_files);
    let of_files = room.run("diff old.nq new.nq").ends_with(1).printed();
    let kept = room
        .run("diff old.actant new.actant")
        .ends_with(1)
        .printed();
    assert_eq!(kept.replace(".actant", ".nq"), of_files);
    room.run("diff old.actant old.nq").ends_with(0);
}

#[test]
fn documents_are_changed_and_taken_out() {
    let room = Room::new("changes");
    room.run("add news.actant articles --reader fast")
        .ends_with(0)
        .tells("3 documents added");
    room.write("articles/monday.txt", "Sudan accused Chad of theft.\n");
    room.run("add news.actant articles --reader fast")
        .ends_with(0)
        .tells("0 documents added, 1 replaced, 2 there before");
    room.run("remove news.actant tuesday.txt friday.txt")
        .ends_with(3)
        .tells("there is no document `friday.txt`");
    room.run("remove news.actant friday.txt").ends_with(1);
    fs::remove_file(room.0.join("articles/tuesday.txt")).unwrap();
    room.run("build articles --reader fast -q -o one.nq")
        .ends_with(0);
    room.run("build news.actant -q -o two.nq").ends_with(0);
    assert!(room.read("one.nq") == room.read("two.nq"));
    let listed = room.run("list news.actant").ends_with(0).printed();
    let names: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(names, ["document", "monday.txt", "wednesday.txt"]);
    room.run("compact news.actant").ends_with(0);
    let status = room
        .run("status news.actant --check")
        .ends_with(0)
        .tells("the file is whole");
    assert!(
        status.printed().contains("documents   2\n"),
        "{}",
        status.printed()
    );
    let lines = room
        .run("list news.actant --format json")
        .ends_with(0)
        .printed();
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["name"], "monday.txt");
}

#[test]
fn what_was_read_otherwise_is_read_again() {
    let room = Room::new("update");
    room.run("add kept.actant articles --reader fast --with-text -q")
        .ends_with(0);
    room.run("add bare.actant articles --reader fast -q")
        .ends_with(0);
    room.run("add kept.actant articles -q")
        .ends_with(0)
        .tells("3 documents were there, read by another version or with other options");
    room.run("update kept.actant")
        .ends_with(0)
        .tells("3 documents read again");
    room.run("update kept.actant")
        .ends_with(0)
        .tells("0 documents read again");
    room.run("update bare.actant articles/monday.txt")
        .ends_with(0)
        .tells("the texts of 2 documents are not kept, the first is `tuesday.txt`")
        .tells("1 document read again");
    room.run("update bare.actant articles --exclude tuesday.txt")
        .ends_with(0)
        .tells("the texts of 1 document are not kept, the first is `tuesday.txt`");
    room.run("update bare.actant articles -q").ends_with(0);
    room.run("build articles -q -o articles.nq").ends_with(0);
    for name in ["kept", "bare"] {
        room.run(&format!("build {name}.actant -q -o {name}.nq"))
            .ends_with(0);
        assert!(
            room.read("articles.nq") == room.read(&format!("{name}.nq")),
            "{name}"
        );
    }
}

#[test]
fn faults_have_their_words_and_codes() {
    let room = Room::new("faults");
    for command in ["list", "status", "compact", "query", "build", "update"] {
        let more = if command == "query" {
            " --named denials"
        } else {
            ""
        };
        room.run(&format!("{command} none.actant{more}"))
            .ends_with(5)
            .tells("none.actant: there is no such collection");
    }
    room.write(
        "text.actant",
        "This is a text, and it is long enough to be looked at closely.\n",
    );
    room.run("add text.actant articles --reader fast")
        .ends_with(5)
        .tells("this is no collection");
    assert!(room.read("text.actant").starts_with(b"This is a text"));
    room.run("add news.actant articles/monday.txt articles/none.txt --reader fast")
        .ends_with(3)
        .tells("no such file");
    room.run("build news.actant articles")
        .ends_with(2)
        .tells("add the articles to it first");
    room.run("build news.actant -o x.jsonl")
        .ends_with(2)
        .tells("no collection keeps");
    room.run("add folder/none/x.actant articles --reader fast")
        .ends_with(5);
    room.run("add articles/monday.txt articles/monday.txt")
        .ends_with(2);
}

/// Articles enough for several seconds.
fn many(room: &Room) {
    let lines: Vec<String> = (0..400)
        .map(|number| {
            let text = format!(
                "Ethiopia accused Egypt of arming group {number}. {} Officials in Cairo denied on Monday that they had \
                 sent weapons across the border to the camp near the river.",
                ["Peru signed a treaty.", "Chile fears an attack.", "Mali said that talks failed."][number % 3]
            )
            .repeat(6);
            format!("{{\"id\": \"a{number}\", \"text\": {}}}\n", serde_json::json!(text))
        })
        .collect();
    room.write("many.jsonl", &lines.concat());
}

#[test]
fn a_killed_run_goes_on_where_it_stopped() {
    let room = Room::new("killed");
    many(&room);
    for number in 1..=4_u64 {
        let mut child = room
            .command("add news.actant many.jsonl --reader fast -q")
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(900 * number));
        child.kill().unwrap();
        child.wait().unwrap();
        if room.0.join("news.actant").exists() {
            room.run("status news.actant --check").ends_with(0);
        }
    }
    room.run("add news.actant many.jsonl --reader fast")
        .ends_with(0);
    room.run("build many.jsonl --reader fast -q -o one.nq")
        .ends_with(0);
    room.run("build news.actant -q -o two.nq").ends_with(0);
    assert!(room.read("one.nq") == room.read("two.nq"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_after_the_documents_at_hand() {
    let room = Room::new("interrupted");
    many(&room);
    let child = room
        .command("add news.actant many.jsonl --reader fast")
        .spawn()
        .unwrap();
    // once it reads, the file is there
    let begin = Instant::now();
    while !room.0.join("news.actant").exists() && begin.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(Duration::from_millis(1500));
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let outcome = Outcome(child.wait_with_output().unwrap());
    let told = outcome.told();
    // it may have been faster
    if outcome.0.status.code() != Some(0) {
        outcome
            .ends_with(130)
            .tells("it ends after the documents at hand")
            .tells("added");
    }
    let listed = room
        .run("list news.actant --format json")
        .ends_with(0)
        .printed();
    let added = format!("{} documents added", listed.lines().count());
    assert!(told.contains(&added), "{told} {added}");
    room.run("status news.actant --check").ends_with(0);
}

#[test]
fn sentences_are_found_by_their_words() {
    let room = Room::new("search");
    room.run("add kept.actant articles --with-text --quiet")
        .ends_with(0);
    room.run("add bare.actant articles --quiet").ends_with(0);
    room.run("build articles --with-text --quiet -o graph.ttl")
        .ends_with(0);
    let find = |file: &str, words: &str| {
        let mut command = room.command(&format!("query {file} --format csv --search"));
        let outcome = Outcome(command.arg(words).output().expect("the program starts"));
        outcome.ends_with(0)
    };
    let kept = find("kept.actant", "EGYPT militia").printed();
    let lines: Vec<&str> = kept.lines().collect();
    assert_eq!(
        lines[0],
        "sentence,document,published,characters,statements,statement"
    );
    assert!(
        lines[1].starts_with("Ethiopia accused Egypt of arming the militia.,monday.txt,,0-45,"),
        "{kept}"
    );
    assert_eq!(lines.len(), 2);
    assert_eq!(
        find("kept.actant", "eg* ethiop*").printed().lines().count(),
        2
    );
    // without the text, and in a graph file, the passages of statements
    for file in ["bare.actant", "graph.ttl"] {
        assert!(
            find(file, "egypt militia")
                .printed()
                .contains("Egypt of arming the militia"),
            "{file}"
        );
    }
    // forms of words, and words as they stand
    for words in [
        "accuse arm",
        "\"egypt of arming\" militias",
        "\"accused egypt",
    ] {
        assert_eq!(
            find("kept.actant", words).printed().lines().count(),
            2,
            "{words}"
        );
    }
    assert_eq!(
        find("kept.actant", "\"egypt accused\"")
            .printed()
            .lines()
            .count(),
        1
    );
    find("kept.actant", "nowhere").tells("no sentence has all these words");
    room.run("remove kept.actant monday.txt").ends_with(0);
    assert_eq!(find("kept.actant", "militia").printed().lines().count(), 1);
    room.run("query kept.actant --search ,").ends_with(2);
}
