//! What is wrong with a table is told in words.

use super::*;

/// The faults of a table, as they are shown.
fn told(table: Table, text: &str) -> Vec<String> {
    match checked(table.file(), table, text, &Relations::embedded()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn tells(table: Table, text: &str, expected: &str) {
    assert_eq!(told(table, text), [expected]);
}

#[test]
fn the_shipped_tables_have_no_fault() {
    for table in Table::ALL {
        let faults = told(table, table.embedded());
        assert!(faults.is_empty(), "ontology/{}", faults.join("\nontology/"));
    }
}

#[test]
fn every_shipped_table_can_be_added_to_or_says_why_not() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ontology");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let fixed = Table::FIXED.iter().any(|(fixed, _)| *fixed == name);
        let known = Table::named(&name).is_some() || fixed;
        assert!(known || !name.ends_with(".tsv"), "{name}");
    }
}

#[test]
fn good_lines_may_have_comments_blanks_and_empty_ends() {
    let text = "# mine\r\n\r\nzorb\tverb\tthat\treport\r\n zorb \tverb\tto\tdesire\tThey zorb to *go*.\t\t\n";
    let rows = checked("mine.tsv", Table::Operators, text, &Relations::default());
    let rows = rows.unwrap();
    assert_eq!(rows[0], ["zorb", "verb", "that", "report"]);
    assert_eq!(rows[1][..2], ["zorb", "verb"]);
}

#[test]
fn columns_are_counted() {
    tells(
        Table::ClassNouns,
        "# noun\tkind\nzorb\n",
        "class-nouns.tsv:2:5: 1 column, expected 2: noun, kind",
    );
    tells(
        Table::Frames,
        "zorb\t-\tAid",
        "frames.tsv:1:11: 3 columns, expected 4: lemma, preposition (or -), noun (or -), relation (or -)\n\
         hint: where there is nothing to say, write -",
    );
    tells(
        Table::ClassNouns,
        "zorb\tPerson\t# a zorb",
        "class-nouns.tsv:1:13: 3 columns, expected 2: noun, kind\nhint: a comment is a line of its own",
    );
    tells(
        Table::ClassNouns,
        "zorb\t\tPerson",
        "class-nouns.tsv:1:7: 3 columns, expected 2: noun, kind\nhint: two tabs in a row make an empty column",
    );
}

#[test]
fn spaces_and_commas_are_no_tabs() {
    let spaces = "columns are separated by a tab, not by spaces";
    let commas = "columns are separated by a tab, not by a comma or semicolon";
    let hints = |table, text| told(table, text).concat();
    assert!(hints(Table::ClassNouns, "zorb Person").ends_with(spaces));
    assert!(hints(Table::Frames, "zorb\t-    -\tAid").ends_with(spaces));
    assert!(hints(Table::ClassNouns, "zorb,Person").ends_with(commas));
}

#[test]
fn names_must_be_known() {
    tells(
        Table::Roles,
        "zorb\tmember",
        "roles.tsv:1:6: unknown relation `member`, expected an event type or a static relation of the ontology\n\
         hint: did you mean `memberOf`?",
    );
    tells(
        Table::Frames,
        "häck\t-\t-\trel:assult",
        "frames.tsv:1:10: unknown relation `rel:assult`, expected an event type or a static relation of the ontology, \
         or - for none\nhint: did you mean `Assault`?",
    );
    tells(
        Table::SubjectControl,
        "zorb\tinf",
        "subject-control.tsv:1:6: unknown complement `inf`, expected to, ing, any, alone, open, together\nhint: did you mean `ing`?",
    );
    let classes = told(Table::Operators, "zorb\tverb\tthat\treprot").concat();
    assert!(classes.starts_with(
        "operators.tsv:1:16: unknown class `reprot`, expected report, report-factive, "
    ));
    assert!(classes.ends_with("did you mean `report`?"));
    let frames = told(Table::Operators, "zorb\tverb\tthta\treport").concat();
    assert!(frames.starts_with("operators.tsv:1:11: unknown frame `thta`, expected that, to, "));
    let kinds = told(Table::ClassNouns, "zorb\tperson").concat();
    assert!(kinds.contains("unknown kind `person`") && kinds.ends_with("did you mean `Person`?"));
    let far = told(Table::Roles, "zorb\tqqqqqqqq").concat();
    assert!(
        far.contains("hint: there are Accuse, Acknowledge, "),
        "{far}"
    );
}

#[test]
fn words_must_be_such_as_are_looked_up() {
    tells(
        Table::Units,
        "TEU\tTEU\tvolume",
        "units.tsv:1:1: `TEU` will never be found, expected word in lower case\nhint: write `teu`",
    );
    tells(
        Table::Frames,
        "hack, breach\t-\t-\tAssault",
        "frames.tsv:1:1: `hack, breach`: expected one lemma\nhint: write a line for each",
    );
    tells(
        Table::EventNouns,
        "hack\t-\ton",
        "event-nouns.tsv:1:6: no verb here, expected one",
    );
    tells(
        Table::EventNouns,
        "hack\thack\t",
        "event-nouns.tsv:1:11: no prepositions here, expected one\nhint: for none, write -",
    );
    tells(
        Table::EventNouns,
        "hack\thack\ton,,at",
        "event-nouns.tsv:1:11: `on,,at` has a comma too many, expected prepositions",
    );
    tells(
        Table::Organs,
        "cyber agency\tCyber Agency",
        "organs.tsv:1:14: `Cyber Agency` names no state, expected a name with X for it\nhint: as in `Government of X`",
    );
}

#[test]
fn columns_must_go_together() {
    tells(
        Table::Frames,
        "hack\tinto\tbank\tAssault",
        "frames.tsv:1:11: a preposition and a noun, expected one of them\n\
         hint: a noun is the object, whatever the prepositions: write - for these",
    );
    tells(
        Table::LightVerbs,
        "do\thack\ton\t-\tAssault",
        "light-verbs.tsv:1:12: no predicate for `hack`, expected one\n\
         hint: - is for the noun * alone, whose lines of event-nouns.tsv have it",
    );
}

#[test]
fn a_file_does_not_contradict_itself() {
    tells(
        Table::Frames,
        "hack\tinto\t-\tAid\nhack\t-\t-\tAid\nhack\tinto\t-\tAssault",
        "frames.tsv:3:1: `hack into -` is on line 1 already, with `Aid`, expected one line for it\n\
         hint: take one of the two away",
    );
    assert_eq!(
        told(
            Table::LightVerbs,
            "do,make\thack\ton\thack\t-\nmake\thack\tat\thack\t-"
        )
        .len(),
        1
    );
    // saying it twice, with another example, is no contradiction
    assert!(
        told(
            Table::Operators,
            "zorb\tverb\tto\tdesire\ta\nzorb\tverb\tto\tdesire\tb"
        )
        .is_empty()
    );
}

#[test]
fn all_faults_are_told_in_order() {
    let faults = told(Table::ClassNouns, "a\tb\nc\nd\tPlace\nD\tPlace\n");
    let places: Vec<&str> = faults.iter().map(|fault| &fault[..19]).collect();
    assert_eq!(
        places,
        [
            "class-nouns.tsv:1:3",
            "class-nouns.tsv:2:2",
            "class-nouns.tsv:4:1"
        ]
    );
}

#[test]
fn whatever_a_file_holds_is_told() {
    let odd = [
        "\t",
        "\t\t\t\t\t\t",
        " \t ",
        ",\t,\t,\t,",
        "\u{feff}",
        "é\u{301}\t\u{2028}\tX",
        "-\t-\t-\t-",
        "\r",
        "*",
    ];
    for table in Table::ALL {
        for text in odd {
            let faults = told(table, text);
            assert!(
                !faults.is_empty() || text.trim().is_empty(),
                "{table:?} {text:?}"
            );
        }
    }
}
