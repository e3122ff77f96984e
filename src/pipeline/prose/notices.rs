//! Lines that state nothing: bylines, credits, links to other articles, invitations, notices. A line is such a line if all of it
//! fits, and if it stands for itself: not inside a paragraph that was wrapped.

use actant_base::text::{Change, Span};
use actant_words::lexicon::boilerplate;

/// A line of a paragraph that was wrapped is at least so long, in bytes, unless it is the last.
const WRAPPED: usize = 50;
/// A line that is longer, in bytes, says something else as well.
const LONGEST: usize = 400;

/// What takes such lines out of `text`.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let mut found = Vec::new();
    let mut start = 0;
    // whether the line before may go on in this one
    let mut goes_on = false;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim();
        let is_notice =
            !goes_on && !line.is_empty() && line.len() <= LONGEST && boilerplate(line).is_some();
        if is_notice {
            let at = start + (whole.len() - whole.trim_start().len());
            found.push(Change::new(Span::new(at, at + line.len()), ""));
        }
        let ends = line.trim_end_matches(['"', '”', '’', '\'', ')', ']']);
        let has_stop = ends.ends_with(['.', '!', '?', '…', ':']);
        goes_on = !is_notice && line.len() >= WRAPPED && !has_stop;
        start += whole.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use actant_base::text::Document;

    #[test]
    fn notices_are_passed_over() {
        let text = "By Ana Soto\n\nPeru sued Chile.\nRead also: Chile left the talks\n  Share this article\nMali came.\n";
        let document = Document::new("t", text).changed(&changes(text));
        assert_eq!(document.text(), "\n\nPeru sued Chile.\n\n  \nMali came.\n");
        let at = document.text().find("Mali").unwrap();
        assert_eq!(document.quote(Span::new(at, at + 4)), "Mali");
    }

    #[test]
    fn a_wrapped_line_is_part_of_its_paragraph() {
        let text = "The letter that the minister had sent was first shown\nBy Ana Soto\nto the court of the province in the morning of that day.";
        assert_eq!(changes(text), []);
    }
}
