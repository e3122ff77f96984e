use super::*;
use crate::samples;
use actant_base::statement::{
    Certainty, EntityKind, Mention, Qualifier, QualifierKind, Reading, Slot, Source, Statement,
};
use actant_base::text::{Document, Span};
use quick_xml::events::Event;
use serde_json::Value;

/// What names are made of by those who mean ill, or by accident.
const HOSTILE: [&str; 8] = [
    "=HYPERLINK(\"http://evil\")",
    "</script><b>&amp;",
    "'); DROP (n) //",
    "\u{202e}drowssap \u{5d0}\u{5d1}",
    "a\u{0}b\u{b}c\u{85}",
    "two\nlines\r\n\tand `ticks` \\N",
    "@x;y,z|w",
    "-->|end|#quot; ]]>",
];

/// Each of the hostile fears the next, says that it does something, and does something to a thing.
fn hostile() -> KnowledgeGraph {
    let text = "Iran accused Pakistan.";
    let slot = |at: usize, kind| {
        let name = HOSTILE[at % HOSTILE.len()];
        let entity = samples::entity(&format!("actor/{at} {name}"), name, kind);
        samples::mention(text, "Iran", entity)
    };
    let state = |at: usize| slot(at, EntityKind::State);
    let mut statements = Vec::new();
    for (at, name) in HOSTILE.iter().enumerate() {
        let mention = |at| Some(Slot::Mention(state(at)));
        let mut fear = samples::statement(text, mention(at), ("accused", name), mention(at + 1));
        fear.qualifiers.push(Qualifier::of_words(
            QualifierKind::Place,
            Span::new(0, 4),
            name,
        ));
        fear.rule = name.to_owned().into();
        let mut says = samples::statement(text, mention(at), ("accused", "say"), None);
        says.object = Some(Slot::Statement(statements.len()));
        let mut does = samples::statement(text, mention(at), ("accused", "do"), None);
        does.object = Some(Slot::Literal {
            span: Span::new(0, 4),
            text: (*name).to_owned(),
        });
        let mut word = samples::statement(text, mention(at + 2), ("accused", "hit"), mention(at));
        word.certainty = Certainty::Alleged;
        word.attribution.push(Source {
            holder: Some(state(at + 3)),
            cue: "said".into(),
            time: None,
        });
        statements.extend([fear, says, does, word]);
    }
    let name = "=a\"b</script>\n.txt";
    let reading = Reading {
        document: name.to_owned(),
        published: None,
        agencies: Vec::new(),
        statements,
    };
    KnowledgeGraph::from_readings(&[(Document::new(name, text), reading)])
}

fn written(graph: &KnowledgeGraph, format: Format) -> String {
    let options = Options {
        rdf: RdfOptions::default().with_text(true),
        ..Options::default()
    };
    let mut bytes = Vec::new();
    write(graph, format, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn graphs() -> [KnowledgeGraph; 3] {
    let samples = KnowledgeGraph::from_readings(&samples::readings());
    [KnowledgeGraph::default(), samples, hostile()]
}

#[test]
fn no_format_has_control_characters() {
    for graph in graphs() {
        for format in Format::all() {
            let text = written(&graph, format);
            let odd = text
                .chars()
                .find(|c| c.is_control() && !"\n\r\t".contains(*c));
            assert_eq!(odd, None, "{format:?}");
        }
    }
}

#[test]
fn the_order_of_documents_changes_no_byte() {
    let mut readings = samples::readings();
    let one = KnowledgeGraph::from_readings(&readings);
    readings.reverse();
    let other = KnowledgeGraph::from_readings(&readings);
    for format in Format::all() {
        assert_eq!(written(&one, format), written(&other, format), "{format:?}");
    }
}

/// How many elements of each name a well-formed text has.
fn elements(xml: &str, name: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut count, mut depth) = (0, 0);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                depth += 1;
                count += usize::from(tag.name().as_ref() == name.as_bytes());
                assert!(
                    tag.attributes()
                        .all(|it| it.unwrap().unescape_value().is_ok())
                );
            }
            Event::Empty(tag) => {
                count += usize::from(tag.name().as_ref() == name.as_bytes());
                assert!(
                    tag.attributes()
                        .all(|it| it.unwrap().unescape_value().is_ok())
                );
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) => assert!(text.unescape().is_ok()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    count
}

/// The rows of a table, as RFC 4180 has them.
fn rows(table: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut cell, mut inside) = (Vec::new(), String::new(), false);
    let mut letters = table.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if inside && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => inside = !inside,
            ',' if !inside => row.push(std::mem::take(&mut cell)),
            '\n' if !inside => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !inside => {}
            c => cell.push(c),
        }
    }
    assert!(!inside && row.is_empty() && cell.is_empty());
    rows
}

#[test]
fn every_format_has_all_nodes_and_edges() {
    for graph in graphs() {
        let view = view::View::new(&graph, true);
        let (nodes, edges) = (view.nodes().count(), view.edges().count());
        assert!(nodes >= graph.facts().entities.len());
        for format in [Format::GraphMl, Format::Gexf] {
            let text = written(&graph, format);
            assert_eq!(elements(&text, "node"), nodes, "{format:?}");
            assert_eq!(elements(&text, "edge"), edges, "{format:?}");
        }
        for (content, count) in [(Content::Nodes, nodes), (Content::Edges, edges)] {
            for format in [Format::Csv(content), Format::Neo4j(content)] {
                let text = written(&graph, format);
                let rows = rows(text.trim_start_matches('\u{feff}'));
                assert_eq!(rows.len(), count + 1, "{format:?}");
                assert!(
                    rows.iter().all(|row| row.len() == rows[0].len()),
                    "{format:?}"
                );
            }
        }
        let link: Value = serde_json::from_str(&written(&graph, Format::NodeLink)).unwrap();
        assert_eq!(link["nodes"].as_array().unwrap().len(), nodes);
        assert_eq!(link["edges"].as_array().unwrap().len(), edges);
        let cyto: Value = serde_json::from_str(&written(&graph, Format::Cytoscape)).unwrap();
        assert_eq!(cyto["elements"]["nodes"].as_array().unwrap().len(), nodes);
        assert_eq!(cyto["elements"]["edges"].as_array().unwrap().len(), edges);
        let script = written(&graph, Format::Cypher);
        assert_eq!(script.lines().count(), 1 + nodes + edges);
        assert!(script.lines().all(|line| line.ends_with(';')));
    }
}

#[test]
fn every_statement_is_an_edge_or_a_node() {
    for graph in graphs() {
        let view = view::View::new(&graph, true);
        let direct = view
            .edges()
            .filter(|edge| edge.properties.len() > 1)
            .count();
        let apart = view.nodes().filter(|node| node.kind == "Statement").count();
        assert_eq!(direct + apart, graph.facts().statements.len());
        let nodes = view.nodes().count();
        assert!(
            view.edges()
                .all(|edge| edge.from < nodes && edge.to < nodes)
        );
        for node in view.nodes() {
            let known = |name: &str| {
                let columns = view::NODE.iter().chain(&view::STATEMENT);
                columns
                    .map(|(column, _)| *column)
                    .any(|column| column == name)
            };
            assert!(node.properties.iter().all(|(name, _)| known(name)));
        }
    }
}

#[test]
fn no_name_is_a_formula_or_ends_a_script() {
    let graph = hostile();
    for content in [Content::Nodes, Content::Edges] {
        let table = written(&graph, Format::Csv(content));
        for cell in rows(table.trim_start_matches('\u{feff}')).concat() {
            let first = cell.trim_start().chars().next();
            assert!(!first.is_some_and(|c| "=+-@".contains(c)), "{cell}");
        }
    }
    for format in [
        Format::NodeLink,
        Format::Cytoscape,
        Format::GraphMl,
        Format::Gexf,
        Format::Mermaid,
    ] {
        let text = written(&graph, format);
        assert!(!text.contains("</script"), "{format:?}");
    }
    // an odd number of marks would end a string of Cypher in the middle
    for line in written(&graph, Format::Cypher).lines() {
        let marks = line.replace("\\\\", "").replace("\\'", "");
        assert!(marks.matches('\'').count() % 2 == 0, "{line}");
    }
}

#[test]
fn words_of_the_text_are_written_on_request_only() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    for format in Format::all() {
        let mut bytes = Vec::new();
        write(&graph, format, &Options::default(), &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("Iran accused Pakistan"), "{format:?}");
    }
}

/// What stands in the double brackets of Markdown.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let openings = text.split("[[").skip(1);
    openings.map(|rest| rest.split("]]").next().unwrap_or_default())
}

#[test]
fn notes_are_safe_and_their_links_lead_somewhere() {
    for graph in graphs() {
        let pages = notes::pages(&graph, true);
        let stems: Vec<&str> = pages
            .iter()
            .filter_map(|page| page.name.strip_suffix(".md"))
            .collect();
        assert_eq!(stems.len(), pages.len());
        let distinct: std::collections::BTreeSet<String> =
            stems.iter().map(|stem| stem.to_lowercase()).collect();
        assert_eq!(distinct.len(), pages.len());
        for page in &pages {
            let hostile = |c: char| c.is_control() || "/\\:*?\"<>|[]#^\u{202e}".contains(c);
            assert!(!page.name.contains(hostile), "{}", page.name);
            assert!(
                links(&page.text).all(|link| stems.contains(&link)),
                "{}",
                page.text
            );
            assert!(
                !page.text.contains("<") && !page.text.contains('\u{202e}'),
                "{}",
                page.text
            );
            let odd = page.text.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(odd, None, "{}", page.text);
            assert!(page.text.matches("\n# ").count() == 1, "{}", page.text);
        }
        assert_eq!(pages, notes::pages(&graph, true));
    }
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let pages = notes::pages(&graph, true);
    let iran = pages.iter().find(|page| page.name == "Iran.md").unwrap();
    for part in [
        "- [[Iran]] accuses [[Pakistan]]",
        "> “Iran accused Pakistan",
        "## Says",
    ] {
        assert!(iran.text.contains(part), "{part} in {}", iran.text);
    }
    let without = notes::pages(&graph, false);
    assert!(
        without
            .iter()
            .all(|page| !page.text.contains("Iran accused"))
    );
}

/// The lines that begin a node, and those that begin a tie.
fn drawn(dot: &str) -> (usize, usize) {
    let ties = dot.lines().filter(|line| line.contains(" -> n")).count();
    let nodes = dot
        .lines()
        .filter(|line| line.starts_with("  n") && line.contains(" [label=<<B>"));
    (nodes.count(), ties)
}

#[test]
fn a_picture_shows_whom_a_charge_is_about() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let dot = written(&graph, Format::Dot);
    assert!(dot.contains("<TD>accuses: harbors groups"), "{dot}");
    let tie = |part: &str| {
        let found = dot
            .lines()
            .find(|line| line.contains(" -> ") && line.contains(part));
        found.unwrap_or_else(|| panic!("{part} in {dot}"))
    };
    assert!(tie("accuses: harbors").contains("style=solid, color=\"#1a1a1a\""));
    // what the charge tells is not drawn again
    assert!(!dot.contains("says Iran"));
    let options = Options {
        picture: PictureOptions {
            certainties: vec![Certainty::Alleged],
            ..PictureOptions::default()
        },
        ..Options::default()
    };
    let mut alleged = Vec::new();
    write(&graph, Format::Dot, &options, &mut alleged).unwrap();
    let alleged = String::from_utf8(alleged).unwrap();
    let charge = alleged.lines().find(|line| line.contains("says Iran"));
    assert!(charge.unwrap().contains("style=dashed, color=\"#6e6e6e\""));
    assert!(tie("does not harbor").contains("arrowhead=tee"));
    assert!(
        tie("denies: harbors").contains("“"),
        "the words of the text"
    );
}

#[test]
fn pictures_are_small_and_in_one_piece() {
    let graph = hostile();
    let options = PictureOptions {
        actors: 4,
        ties: Some(5),
        ..PictureOptions::default()
    };
    let picture = Picture::new(&graph, &options, true).unwrap();
    assert!(picture.actors.len() <= 4 && picture.ties.len() <= 5);
    assert!(
        picture.caption.contains("more actors are not drawn"),
        "{}",
        picture.caption
    );
    let mut reached = vec![0];
    for _ in 0..picture.actors.len() {
        for tie in &picture.ties {
            if reached.contains(&tie.from) || reached.contains(&tie.to) {
                reached.extend([tie.from, tie.to]);
            }
        }
        reached.sort_unstable();
        reached.dedup();
    }
    assert_eq!(reached.len(), picture.actors.len());
    let (nodes, ties) = drawn(&written(&graph, Format::Dot));
    assert!(nodes >= picture.actors.len() && ties >= picture.ties.len());
}

const NEWS: &str = "The strikes and rains, Peru, Chile, Mali and Cuba hit. Others meet.";

/// A state, or a front; a name in small letters is a thing, or several people.
fn slot(name: &str) -> Mention {
    let is_name = name.starts_with(char::is_uppercase);
    let key = match is_name {
        true => format!("actor/{}", name.to_lowercase()),
        false => format!("doc/x/thing/{name}"),
    };
    let kind = match is_name {
        true if name.ends_with("Front") => EntityKind::ArmedGroup,
        true => EntityKind::State,
        false if name.ends_with("ers") => EntityKind::Group,
        false => EntityKind::Thing,
    };
    samples::mention(NEWS, name, samples::entity(&key, name, kind))
}

/// Who does what to whom, and where or against whom.
fn told(all: &[(&str, &str, Option<&str>, Option<&str>)]) -> KnowledgeGraph {
    let told = |&(from, verb, to, place): &(&str, &str, Option<&str>, Option<&str>)| {
        let object = to.map(|name| Slot::Mention(slot(name)));
        let subject = Some(Slot::Mention(slot(from)));
        let mut told = samples::statement(NEWS, subject, ("hit", verb), object);
        told.predicate.relation = match verb {
            "strike" => Some("Assault".into()),
            "be linked to" => Some("affiliatedWith".into()),
            _ => None,
        };
        let place = place.map(|words| {
            let is_place = !words.starts_with("against ");
            let kind = match is_place {
                true => QualifierKind::Place,
                false => QualifierKind::Other,
            };
            Qualifier::of_words(kind, Span::new(0, 3), words)
        });
        told.qualifiers.extend(place);
        told
    };
    graph_of(all.iter().map(told).collect())
}

fn graph_of(statements: Vec<Statement>) -> KnowledgeGraph {
    let reading = Reading {
        document: "news.txt".to_owned(),
        published: None,
        agencies: Vec::new(),
        statements,
    };
    KnowledgeGraph::from_readings(&[(Document::new("news.txt", NEWS), reading)])
}

/// Who is tied to whom by what words.
fn ties(picture: &Picture) -> Vec<(&str, String, &str)> {
    let name = |at: usize| picture.actors[at].label.as_str();
    let words = |tie: &picture::Tie| {
        let lines = tie.lines.iter().map(|line| line.words.clone());
        lines.collect::<Vec<_>>().join("; ")
    };
    let ties = picture.ties.iter();
    ties.map(|tie| (name(tie.from), words(tie), name(tie.to)))
        .collect()
}

fn picture_of(graph: &KnowledgeGraph) -> Picture {
    Picture::new(graph, &PictureOptions::default(), false).unwrap()
}

#[test]
fn actors_of_whom_the_same_is_said_are_one_node() {
    let graph = told(&[
        ("Peru", "warn", Some("Mali"), None),
        ("Chile", "warn", Some("Mali"), None),
        ("Cuba", "warn", Some("Mali"), None),
        ("Cuba", "aid", Some("Mali"), None),
    ]);
    assert_eq!(
        ties(&picture_of(&graph)),
        [
            ("Chile, Peru", "warn".to_owned(), "Mali"),
            ("Cuba", "warns; aids".to_owned(), "Mali")
        ]
    );
}

#[test]
fn who_has_no_name_is_tied_where_a_phrase_leads_there() {
    let graph = told(&[
        ("Peru", "use", Some("force"), Some("against the protesters")),
        ("protesters", "throw", Some("stones"), None),
        ("Peru", "use", Some("rain"), Some("against stones")),
    ]);
    let expected = [("Peru", "uses force against".to_owned(), "protesters")];
    assert_eq!(ties(&picture_of(&graph)), expected);
}

#[test]
fn a_group_is_no_part_of_its_friend() {
    let graph = told(&[("A Front", "be linked to", Some("B Front"), None)]);
    let expected = [("A Front", "is linked to".to_owned(), "B Front")];
    assert_eq!(ties(&picture_of(&graph)), expected);
}

#[test]
fn what_somebody_wants_to_do_is_told_as_such() {
    let told = |from, verb, object| {
        samples::statement(NEWS, Some(Slot::Mention(slot(from))), ("hit", verb), object)
    };
    let mut hit = told("Peru", "hit", Some(Slot::Mention(slot("Mali"))));
    hit.certainty = Certainty::Desired;
    let vow = told("Peru", "vow", Some(Slot::Statement(0)));
    let say = told("Peru", "say", Some(Slot::Statement(0)));
    for (told, expected) in [(vow, "vows to hit"), (say, "says: Peru hits")] {
        let picture = picture_of(&graph_of(vec![hit.clone(), told]));
        let words = ties(&picture).into_iter().map(|(_, words, _)| words);
        assert!(
            words.collect::<String>().contains(expected),
            "{expected}: {picture:?}"
        );
    }
}

#[test]
fn a_note_tells_whose_word_it_is() {
    let source = |name: Option<&str>| Source {
        holder: name.map(slot),
        cue: "said".into(),
        time: None,
    };
    for (holder, expected) in [
        (source(Some("Peru")), "hits (own word)"),
        (source(Some("Mali")), "hits (says Mali)"),
        (source(None), "hits (says an unnamed source)"),
    ] {
        let subject = Some(Slot::Mention(slot("Peru")));
        let mut hit = samples::statement(NEWS, subject, ("hit", "hit"), None);
        hit.attribution = vec![holder];
        let picture = picture_of(&graph_of(vec![hit]));
        let peru = picture.actors.iter().find(|actor| actor.label == "Peru");
        assert_eq!(peru.unwrap().notes, [expected]);
    }
}

#[test]
fn what_two_do_together_ties_them() {
    let graph = told(&[
        ("Peru", "meet", None, None),
        ("Chile", "meet", None, None),
        ("Peru", "warn", Some("Mali"), None),
        ("Chile", "aid", Some("Cuba"), None),
    ]);
    let picture = picture_of(&graph);
    let together = picture
        .ties
        .iter()
        .find(|tie| tie.bond == picture::Bond::Joint);
    assert_eq!(together.unwrap().lines[0].words, "meet");
    assert_eq!(picture.ties.len(), 3);
    assert!(written(&graph, Format::Dot).contains("arrowhead=dot"));
}

#[test]
fn what_two_do_with_each_other_is_one_tie() {
    let graph = told(&[
        ("Peru", "share border with", Some("Chile"), None),
        ("Chile", "share border with", Some("Peru"), None),
        ("Peru", "warn", Some("Mali"), None),
        ("Mali", "fear", Some("Peru"), None),
    ]);
    let expected = [
        ("Chile", "share border with".to_owned(), "Peru"),
        ("Mali", "fears".to_owned(), "Peru"),
        ("Peru", "warns".to_owned(), "Mali"),
    ];
    assert_eq!(ties(&picture_of(&graph)), expected);
}

#[test]
fn violence_at_many_places_is_drawn_place_by_place() {
    let graph = told(&[
        ("strikes", "strike", Some("Peru"), Some("near Lima")),
        ("strikes", "strike", Some("Peru"), Some("in Cusco")),
        ("strikes", "strike", Some("Peru"), Some("in Tacna")),
        ("rains", "flood", Some("Chile"), None),
        ("Chile", "warn", Some("Peru"), None),
    ]);
    let picture = picture_of(&graph);
    for place in ["near Lima", "Cusco", "Tacna"] {
        let expected = ("strikes", "strike Peru".to_owned(), place);
        assert!(ties(&picture).contains(&expected), "{picture:?}");
    }
    // a thing that is not needed to show what happens to Chile is no node
    assert!(picture.actors.iter().all(|actor| actor.label != "rains"));
    let chile = picture.actors.iter().find(|actor| actor.label == "Chile");
    assert_eq!(chile.unwrap().notes, ["rains flood Chile"]);
}

#[test]
fn what_is_drawn_leads_into_the_explorer() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let options = Options {
        explorer: Some("http://127.0.0.1:7878/?x=\"#/ask".to_owned()),
        ..Options::default()
    };
    let mut bytes = Vec::new();
    write(&graph, Format::Dot, &options, &mut bytes).unwrap();
    let dot = String::from_utf8(bytes).unwrap();
    let address = "URL=\"http://127.0.0.1:7878/?x=\\\"#/";
    for page in [
        "actor/actor%2Firan",
        "tie/actor%2Firan/actor%2Fpakistan",
        "statement/",
    ] {
        assert!(dot.contains(&format!("{address}{page}")), "{page} in {dot}");
    }
    assert!(!written(&graph, Format::Dot).contains("URL="));
}

#[test]
fn pictures_are_chosen() {
    let graph = KnowledgeGraph::from_readings(&samples::readings());
    let ties =
        |options: PictureOptions| Picture::new(&graph, &options, false).map(|it| it.ties.len());
    let whole = ties(PictureOptions::default()).unwrap();
    let none = PictureOptions::default();
    let strings = |text: &str| vec![text.to_owned()];
    for (options, expected) in [
        (
            PictureOptions {
                certainties: vec![Certainty::Alleged],
                ..none.clone()
            },
            1,
        ),
        (
            PictureOptions {
                sources: strings("iran"),
                ..none.clone()
            },
            1,
        ),
        (
            PictureOptions {
                relations: strings("accuse"),
                ..none.clone()
            },
            1,
        ),
        (
            PictureOptions {
                from: "2026-01-01".parse().ok(),
                ..none.clone()
            },
            0,
        ),
        (
            PictureOptions {
                focus: strings("India"),
                hops: 9,
                ..none.clone()
            },
            whole,
        ),
    ] {
        assert_eq!(ties(options.clone()), Ok(expected), "{options:?}");
    }
    let unknown = PictureOptions {
        focus: strings("Ira"),
        ..none
    };
    let error = ties(unknown).unwrap_err();
    assert!(
        error.to_string().ends_with("`Ira`; did you mean `Iran`?"),
        "{error}"
    );
}
