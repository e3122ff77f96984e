//! The lines of a table, or all that is wrong with them, each fault with its place.

use super::group::Group;
use super::near;
use super::relations::Relations;
use super::table::{Column, Holds, Table, is_comment};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A line of a table that says nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}{}", hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default())]
pub struct TableError {
    /// The file's name as given.
    pub file: String,
    /// From one.
    pub line: usize,
    /// In characters, from one.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// The cells of the lines of `text`, which was read from `file`.
///
/// # Errors
/// Every fault that there is, in order of the lines.
pub(super) fn checked<'a>(
    file: &str,
    table: Table,
    text: &'a str,
    relations: &Relations,
) -> Result<Vec<Vec<&'a str>>, Vec<TableError>> {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    let mut seen = Seen::new();
    for (number, line) in text.lines().enumerate() {
        if is_comment(line) {
            continue;
        }
        let mut found = Vec::new();
        let cells = cells(line, table.columns().len());
        match count(table, line, &cells) {
            Some(fault) => found.push(fault),
            None => {
                found.extend(contents(table, &cells, relations));
                found.extend(together(table, &cells));
                found.extend(again(table, &cells, number + 1, &mut seen));
            }
        }
        rows.push(cells.into_iter().map(|cell| cell.text).collect());
        faults.extend(found.into_iter().map(|fault| TableError {
            file: file.to_owned(),
            line: number + 1,
            column: fault.column,
            message: fault.message,
            hint: fault.hint,
        }));
    }
    if faults.is_empty() {
        Ok(rows)
    } else {
        Err(faults)
    }
}

/// What is wrong somewhere on a line.
struct Fault {
    column: usize,
    message: String,
    hint: Option<String>,
}

/// What a column of a line holds, without the blanks around it.
struct Cell<'a> {
    text: &'a str,
    /// Where it begins, in characters from one.
    at: usize,
}

impl Cell<'_> {
    fn fault(&self, message: String, hint: Option<String>) -> Fault {
        Fault {
            column: self.at,
            message,
            hint,
        }
    }
}

/// The cells of a line; empty ones at its end that no column is for are left out.
fn cells(line: &str, columns: usize) -> Vec<Cell<'_>> {
    let mut at = 1;
    let mut cells: Vec<Cell<'_>> = Vec::new();
    for text in line.split('\t') {
        let blanks = text.len() - text.trim_start().len();
        cells.push(Cell {
            text: text.trim(),
            at: at + text[..blanks].chars().count(),
        });
        at += text.chars().count() + 1;
    }
    while cells.len() > columns && cells.last().is_some_and(|cell| cell.text.is_empty()) {
        cells.pop();
    }
    cells
}

/// Too few columns, or too many.
fn count(table: Table, line: &str, cells: &[Cell<'_>]) -> Option<Fault> {
    let columns = table.columns();
    let least = columns.iter().filter(|column| !column.may_lack()).count();
    if (least..=columns.len()).contains(&cells.len()) {
        return None;
    }
    let names: Vec<String> = columns.iter().map(described).collect();
    let number = match cells.len() {
        1 => "1 column".to_owned(),
        number => format!("{number} columns"),
    };
    let message = format!("{number}, expected {least}: {}", names.join(", "));
    Some(match cells.get(columns.len()) {
        Some(extra) => extra.fault(message, surplus(cells)),
        None => Fault {
            column: line.trim_end().chars().count() + 1,
            message,
            hint: lack(line, &columns[cells.len()..]),
        },
    })
}

fn described(column: &Column) -> String {
    let name = column.name;
    match (column.or_none, column.may_lack()) {
        (true, _) => format!("{name} (or -)"),
        (_, true) => format!("{name} (if you like)"),
        _ => name.to_owned(),
    }
}

fn surplus(cells: &[Cell<'_>]) -> Option<String> {
    if cells.iter().any(|cell| cell.text.is_empty()) {
        return Some("two tabs in a row make an empty column".to_owned());
    }
    let comment = cells.iter().any(|cell| cell.text.starts_with('#'));
    comment.then(|| "a comment is a line of its own".to_owned())
}

fn lack(line: &str, missing: &[Column]) -> Option<String> {
    let spaced = line.trim().contains("  ") || !line.contains('\t') && line.trim().contains(' ');
    if spaced {
        return Some("columns are separated by a tab, not by spaces".to_owned());
    }
    if !line.contains('\t') && line.contains([',', ';']) {
        return Some("columns are separated by a tab, not by a comma or semicolon".to_owned());
    }
    let none = missing.iter().any(|column| column.or_none);
    none.then(|| "where there is nothing to say, write -".to_owned())
}

/// Cells that are not what their columns hold.
fn contents<'a>(
    table: Table,
    cells: &'a [Cell<'_>],
    relations: &'a Relations,
) -> impl Iterator<Item = Fault> + 'a {
    let columns = table.columns().iter().zip(cells);
    columns.filter_map(|(column, cell)| content(column, cell, relations))
}

fn content(column: &Column, cell: &Cell<'_>, relations: &Relations) -> Option<Fault> {
    let (name, text) = (column.name, cell.text);
    if matches!(column.holds, Holds::Example) || column.or_none && text == "-" {
        return None;
    }
    if text.is_empty() || text == "-" {
        let hint = column.or_none.then(|| "for none, write -".to_owned());
        return Some(cell.fault(format!("no {name} here, expected one"), hint));
    }
    match column.holds {
        Holds::Word if text.contains(',') => {
            let hint = Some("write a line for each".to_owned());
            Some(cell.fault(format!("`{text}`: expected one {name}"), hint))
        }
        Holds::Word => word(name, text, cell),
        Holds::Words => text
            .split(',')
            .find_map(|piece| word(name, piece.trim(), cell)),
        Holds::Pattern => pattern(name, cell),
        Holds::OneOf(names) => one_of(column, cell, &names()),
        Holds::Relation => relation(column, cell, relations),
        Holds::Text | Holds::Example => None,
    }
}

/// A word in the form that is looked up.
fn word(name: &str, word: &str, cell: &Cell<'_>) -> Option<Fault> {
    if word.is_empty() {
        let message = format!("`{}` has a comma too many, expected {name}", cell.text);
        return Some(cell.fault(message, None));
    }
    if name == "verb" && !word.chars().any(char::is_alphabetic) {
        return Some(cell.fault(format!("`{word}` is no word, expected {name}"), None));
    }
    let looked_up = word.to_lowercase();
    let looked_up = looked_up.split_whitespace().collect::<Vec<_>>().join(" ");
    (looked_up != word).then(|| {
        let message = format!("`{word}` will never be found, expected {name} in lower case");
        cell.fault(message, Some(format!("write `{looked_up}`")))
    })
}

fn pattern(name: &str, cell: &Cell<'_>) -> Option<Fault> {
    let states = cell.text.split(' ').filter(|&word| word == "X").count();
    (states != 1).then(|| {
        let message = format!(
            "`{}` names no state, expected a {name} with X for it",
            cell.text
        );
        let hint = "as in `Government of X`".to_owned();
        cell.fault(message, Some(hint))
    })
}

fn one_of(column: &Column, cell: &Cell<'_>, names: &[&str]) -> Option<Fault> {
    if names.contains(&cell.text) {
        return None;
    }
    let mut expected = names.join(", ");
    if column.or_none {
        expected.push_str(", or - for none");
    }
    let message = format!(
        "unknown {} `{}`, expected {expected}",
        column.name, cell.text
    );
    Some(cell.fault(message, near::hint(cell.text, names)))
}

fn relation(column: &Column, cell: &Cell<'_>, relations: &Relations) -> Option<Fault> {
    if relations.contains(cell.text) {
        return None;
    }
    let none = if column.or_none {
        ", or - for none"
    } else {
        ""
    };
    let message = format!(
        "unknown relation `{}`, expected an event type or a static relation of the ontology{none}",
        cell.text
    );
    let names = relations.names();
    let all = || Some(format!("there are {}", names.join(", ")));
    Some(cell.fault(message, near::hint(cell.text, &names).or_else(all)))
}

/// Cells that do not go together.
fn together(table: Table, cells: &[Cell<'_>]) -> Option<Fault> {
    match (table, cells) {
        (Table::Frames, [_, preposition, noun, _])
            if preposition.text != "-" && noun.text != "-" =>
        {
            let message = "a preposition and a noun, expected one of them".to_owned();
            let hint = "a noun is the object, whatever the prepositions: write - for these";
            Some(noun.fault(message, Some(hint.to_owned())))
        }
        (Table::Frames, [_, _, noun, _]) if noun.text.starts_with('*') => {
            let names = Group::OBJECTS.map(|(name, _)| name);
            let message = format!(
                "unknown group `{}`, expected one of {}",
                noun.text,
                names.join(", ")
            );
            let unknown = noun.text != "*none" && !names.contains(&noun.text);
            unknown.then(|| noun.fault(message, None))
        }
        (Table::LightVerbs, [_, noun, _, predicate, _])
            if predicate.text == "-" && noun.text != "*" =>
        {
            let message = format!("no predicate for `{}`, expected one", noun.text);
            let hint = "- is for the noun * alone, whose lines of event-nouns.tsv have it";
            Some(predicate.fault(message, Some(hint.to_owned())))
        }
        _ => None,
    }
}

/// The lines so far, by their keys: where each was, and what it said.
type Seen = BTreeMap<Vec<String>, (usize, Vec<String>)>;

/// A line that says something else of what an earlier line of the file is about.
fn again(table: Table, cells: &[Cell<'_>], line: usize, seen: &mut Seen) -> Option<Fault> {
    let of = |is_key: bool| {
        let columns = table.columns().iter().zip(cells);
        let columns =
            columns.filter(move |(column, _)| column.is_key == is_key && !column.may_lack());
        columns.map(|(_, cell)| cell.text.to_owned())
    };
    let values: Vec<String> = of(false).collect();
    let mut keys = of(true);
    let firsts = keys.next()?;
    let rest: Vec<String> = keys.collect();
    for first in firsts.split(',') {
        let key: Vec<String> = [first.trim().to_owned()]
            .into_iter()
            .chain(rest.iter().cloned())
            .collect();
        match seen.entry(key) {
            Entry::Vacant(place) => {
                place.insert((line, values.clone()));
            }
            Entry::Occupied(place) if place.get().1 == values => {}
            Entry::Occupied(place) => {
                let (before, said) = place.get();
                let message = format!(
                    "`{}` is on line {before} already, with `{}`, expected one line for it",
                    place.key().join(" "),
                    said.join(" "),
                );
                return Some(cells[0].fault(message, Some("take one of the two away".to_owned())));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests;
