//! The lines of the word lists as they stand in the files, for whoever asks what a statement rests on.

use super::table::{Table, is_comment, rows};
use super::{Lexicon, Own};

/// A line of a word list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The file, such as `ontology/frames.tsv`, or the user's as it was given.
    pub file: String,
    /// From one.
    pub line: usize,
    /// Its columns.
    pub fields: Vec<String>,
}

impl Lexicon {
    /// The first line of a table that fits, what was added last coming first.
    pub fn find(&self, table: Table, fits: impl Fn(&[&str]) -> bool) -> Option<Row> {
        let own = self.own.iter().rev().filter(|own| own.table == table);
        own.map(|Own { file, text, .. }| (file.clone(), text.as_str()))
            .chain([(format!("ontology/{}", table.file()), table.embedded())])
            .find_map(|(file, text)| {
                let (line, fields) = first(text, &fits)?;
                let fields = fields.into_iter().map(str::to_owned).collect();
                Some(Row { file, line, fields })
            })
    }
}

/// The first line that fits, from one, with its columns.
fn first(text: &str, fits: impl Fn(&[&str]) -> bool) -> Option<(usize, Vec<&str>)> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !is_comment(line))
        .find_map(|(index, line)| {
            let fields: Vec<&str> = line.split('\t').map(str::trim).collect();
            fits(&fields).then_some((index + 1, fields))
        })
}

/// What a rule or a repair (`what`) is about, in a sentence.
pub fn meaning(what: &str, name: &str) -> Option<&'static str> {
    let mut rules = rows(include_str!("../../../ontology/rules.tsv"));
    let row = rules.find(|fields| fields[..2.min(fields.len())] == [what, name])?;
    row.get(2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Relations;

    #[test]
    fn lines_are_found_where_they_stand() {
        let mut lexicon = Lexicon::embedded();
        let accuse = |lexicon: &Lexicon| {
            let row = lexicon.find(Table::Operators, |fields| fields[0] == "accuse");
            row.unwrap()
        };
        let row = accuse(&lexicon);
        let file = include_str!("../../../ontology/operators.tsv");
        let line = file.lines().nth(row.line - 1).unwrap();
        assert!(line.starts_with("accuse\tverb\tof-ving\tallege"));
        assert_eq!(
            (row.file.as_str(), row.fields[3].as_str()),
            ("ontology/operators.tsv", "allege")
        );
        let own = "# mine\naccuse\tverb\tof-ving\treport\n";
        let relations = Relations::default();
        lexicon
            .extend("my/operators.tsv", Table::Operators, own, &relations)
            .unwrap();
        let row = accuse(&lexicon);
        assert_eq!((row.file.as_str(), row.line), ("my/operators.tsv", 2));
        assert!(meaning("rule", "clause").is_some());
        assert_eq!(meaning("rule", "nonsense"), None);
    }
}
