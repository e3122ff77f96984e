//! Lines of a mail that quote another (`> …`).

use actant_base::text::{Change, Span};

/// The marks that lines of a reply begin with: at least two of them in a row.
pub(super) fn replies(text: &str) -> Vec<Change> {
    let mut found = Vec::new();
    let mut run: Vec<Change> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        match mark(line) {
            Some(length) => run.push(Change::new(Span::new(start, start + length), "")),
            None => take(&mut run, &mut found),
        }
        start += line.len();
    }
    take(&mut run, &mut found);
    found
}

fn take(run: &mut Vec<Change>, found: &mut Vec<Change>) {
    if run.len() > 1 {
        found.append(run);
    }
    run.clear();
}

/// The length of the marks that `line` begins with.
fn mark(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches([' ', '\t']);
    let words = rest.trim_start_matches(['>', ' ', '\t']);
    rest.starts_with('>').then(|| line.len() - words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_reply_have_no_mark() {
        let read = |text: &str| {
            let document = actant_base::text::Document::new("t", text);
            document.changed(&replies(text)).text().to_owned()
        };
        assert_eq!(
            read("He wrote:\n> One\n>> two\n>\n> three\nI agree."),
            "He wrote:\nOne\ntwo\n\nthree\nI agree."
        );
        assert_eq!(read("one\n> two\nthree"), "one\n> two\nthree");
    }
}
