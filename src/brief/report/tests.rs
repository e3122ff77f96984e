use super::*;
use crate::samples;
use actant_base::calendar::{Stamp, When};
use actant_base::statement::{
    Certainty, Entity, EntityKind, Polarity, Qualifier, QualifierKind, Reading, Slot, Source,
    Statement,
};
use actant_base::text::{Document, Span};

const TEXT: &str = "Peru bombed Mali. Iran says Mali arms them. Mali denied it. Peru fears war.";

fn state(name: &str) -> Entity {
    let key = format!("actor/{}", name.to_lowercase());
    samples::entity(&key, name, EntityKind::State)
}

fn slot(name: &str) -> Option<Slot> {
    Some(Slot::Mention(samples::mention(TEXT, name, state(name))))
}

fn said_by(name: &str) -> Vec<Source> {
    vec![Source {
        holder: Some(samples::mention(TEXT, name, state(name))),
        cue: "says".into(),
        time: None,
    }]
}

fn statements() -> Vec<Statement> {
    let mut bomb = samples::statement(TEXT, slot("Peru"), ("bombed", "bomb"), slot("Mali"));
    bomb.predicate.relation = Some("Assault".into());
    let day = Day::new(2026, 3, 2).expect("a day");
    bomb.qualifiers = vec![
        Qualifier {
            when: Some(When::at(Stamp::Day(day))),
            ..Qualifier::of_words(QualifierKind::Time, Span::new(0, 4), "on Monday")
        },
        Qualifier::of_words(QualifierKind::Place, Span::new(0, 4), "near <b>Gao</b>"),
    ];
    let mut accuse = samples::statement(TEXT, slot("Iran"), ("says", "accuse"), slot("Mali"));
    accuse.predicate.relation = Some("Accuse".into());
    accuse.content = vec![2];
    let rebels = samples::entity("group/rebels", "rebels](x) <i>", EntityKind::ArmedGroup);
    let rebels = Some(Slot::Mention(samples::mention(TEXT, "them", rebels)));
    let mut arm = samples::statement(TEXT, slot("Mali"), ("arms", "arm"), rebels);
    arm.certainty = Certainty::Alleged;
    arm.attribution = said_by("Iran");
    let mut deny = samples::statement(
        TEXT,
        slot("Mali"),
        ("denied", "deny"),
        Some(Slot::Statement(2)),
    );
    deny.predicate.relation = Some("Reject".into());
    deny.denies = vec![2];
    let mut fear = samples::statement(TEXT, slot("Peru"), ("fears", "fear"), None);
    fear.predicate.relation = Some("Fear".into());
    fear.content = vec![5];
    let mut war = samples::statement(TEXT, slot("Mali"), ("war", "attack"), slot("Peru"));
    war.predicate.relation = Some("Assault".into());
    war.certainty = Certainty::Feared;
    war.attribution = said_by("Peru");
    let mut not = samples::statement(TEXT, slot("Iran"), ("says", "leave"), slot("Peru"));
    not.polarity = Polarity::Negative;
    let all = vec![bomb, accuse, arm, deny, fear, war, not];
    let whole = |mut it: Statement| {
        it.sentence_span = Span::new(0, TEXT.len());
        it
    };
    all.into_iter().map(whole).collect()
}

fn graph() -> KnowledgeGraph {
    let reading = Reading {
        document: "a|b.txt".to_owned(),
        published: Day::new(2026, 3, 4),
        agencies: Vec::new(),
        statements: statements(),
    };
    KnowledgeGraph::from_readings(&[(Document::new("a|b.txt", TEXT), reading)])
}

#[test]
fn each_thing_stands_in_its_section() {
    let report = Report::new(&graph(), &Options::default());
    let found: Vec<(&str, &str, &str)> = report
        .sections
        .iter()
        .flat_map(|section| section.groups.iter().map(|group| (section.heading, group)))
        .flat_map(|(heading, group)| {
            let lines = group.lines.iter();
            lines.map(move |line| (heading, group.heading.as_str(), line.sentence.as_str()))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("What happened", "2026-03-02", "Peru bombs Mali"),
            (
                "Accusations, criticism and answers",
                "Answered",
                "Iran accuses Mali: Mali arms rebels](x) <i>"
            ),
            (
                "Planned, threatened, feared",
                "Feared",
                "Peru fears: Mali may attack Peru"
            ),
        ]
    );
    let accusation = &report.sections[1].groups[0].lines[0];
    assert_eq!(
        accusation.answers[0].sentence,
        "Mali denies: Mali arms rebels](x) <i>"
    );
    assert_eq!(
        accusation.cites[0].quote.as_deref(),
        Some("Mali. Iran says Mali arms them")
    );
    assert_eq!(
        report.sections[2].groups[0].lines[0].standing,
        "feared by Peru"
    );
    let labels: Vec<&str> = report
        .actors
        .iter()
        .map(|actor| actor.label.as_str())
        .collect();
    assert_eq!(labels[0], "Mali");
    assert!(labels.contains(&"Iran"));
}

#[test]
fn both_forms_say_the_same_and_nothing_of_a_text_is_markup() {
    let report = Report::new(&graph(), &Options::default());
    let (markdown, html) = (report.markdown(), report.html());
    for told in [
        "# Briefing\n",
        "**Attack.** Peru bombs Mali (near \\<b\\>Gao\\</b\\>; on Monday) — *stated by the article* “Peru bombed Mali” [1\\: 0–16](#a1)"
            .replace("1\\:", "1:")
            .as_str(),
        "| Accusation | Answer |\n|---|---|\n| Iran accuses Mali: Mali arms rebels\\](x) \\<i\\> — ",
        "1. <a id=\"a1\"></a>a\\|b.txt — 2026-03-04, 7 statements",
        "[Q794](<http://www.wikidata.org/entity/Q794>)",
    ] {
        assert!(markdown.contains(told), "{told}\n{markdown}");
    }
    for told in [
        "<span class=\"said\">Peru bombs Mali</span> <span class=\"details\">(near &lt;b&gt;Gao&lt;/b&gt;; on Monday)</span>",
        "<li id=\"a1\">a|b.txt",
        "<a href=\"http://www.wikidata.org/entity/Q794\" rel=\"noreferrer\">Q794</a>",
        "default-src 'none'",
    ] {
        assert!(html.contains(told), "{told}\n{html}");
    }
    for never in ["<script", "<i>", "<b>Gao", "javascript:", "src="] {
        assert!(!html.contains(never), "{never}");
    }
}

#[test]
fn a_briefing_can_be_about_somebody() {
    let about = |key: &str| {
        let options = Options {
            about: BTreeSet::from([key.into()]),
            ..Options::default()
        };
        Report::new(&graph(), &options)
    };
    let iran = about("actor/iran");
    assert_eq!(iran.title, "Briefing: Iran");
    assert_eq!(iran.actors[0].label, "Iran");
    assert!(!iran.markdown().contains("Peru bombs Mali"));
    assert!(about("actor/nobody").sections.is_empty());
}

#[test]
fn odd_graphs_do_no_harm() {
    for readings in [samples::readings(), Vec::new()] {
        let graph = KnowledgeGraph::from_readings(&readings);
        let report = Report::new(&graph, &Options::default());
        assert!(report.html().ends_with("</html>\n"));
        assert!(report.markdown().starts_with("# Briefing\n"));
        assert_eq!(report, Report::new(&graph, &Options::default()));
    }
}

#[test]
fn only_web_addresses_become_links() {
    for (url, is_link) in [
        ("https://example.org/a_(b)?c=d#e", true),
        ("javascript:alert(1)", false),
        ("https://e.org/\"onclick=\"x", false),
        ("https://e.org/> <b>", false),
        ("ftp://e.org", false),
    ] {
        assert_eq!(html::address(url).is_some(), is_link, "{url}");
    }
}
