//! A text that was changed before it was read, and the way back to the characters as they were.

use super::Span;

/// One change: what stands at `at` is read as `to`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it stands.
    pub at: Span,
    /// What it stands for.
    pub to: String,
}

impl Change {
    /// What stands at `at` is read as `to`.
    pub fn new(at: Span, to: impl Into<String>) -> Self {
        Self { at, to: to.into() }
    }
}

/// A stretch that differs: in the text that is read, and in the text before.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    after: Span,
    before: Span,
}

/// The changes of a text, in its order; they lead from a place after them to the place before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits(Vec<Edit>);

impl Edits {
    /// `text` with `changes`, which are in order and do not overlap.
    pub(super) fn apply(text: &str, changes: &[Change]) -> (String, Self) {
        let mut changed = String::with_capacity(text.len());
        let (mut edits, mut rest) = (Vec::<Edit>::new(), 0);
        for Change { at, to } in changes {
            changed.push_str(&text[rest..at.start]);
            let after = Span::new(changed.len(), changed.len() + to.len());
            changed.push_str(to);
            rest = at.end;
            // byte for byte: nothing moves
            let is_even = at.end - at.start == to.len() && to.is_ascii();
            if is_even && text[at.start..at.end].is_ascii() {
                continue;
            }
            match edits.last_mut() {
                Some(last) if last.before.end == at.start => {
                    last.before.end = at.end;
                    last.after.end = after.end;
                }
                _ => edits.push(Edit { after, before: *at }),
            }
        }
        changed.push_str(&text[rest..]);
        (changed, Self(edits))
    }

    /// Where what stands at `span` after the changes stood before: the least stretch that holds it all.
    pub(super) fn before(&self, span: Span) -> Span {
        let start = self.start(span.start);
        if span.start == span.end {
            return Span::new(start, start);
        }
        Span::new(start, self.end(span.end).max(start))
    }

    fn start(&self, at: usize) -> usize {
        let next = self.0.partition_point(|edit| edit.after.start <= at);
        match next.checked_sub(1).map(|last| &self.0[last]) {
            Some(edit) if at < edit.after.end => edit.before.start,
            Some(edit) => edit.before.end + (at - edit.after.end),
            None => at,
        }
    }

    fn end(&self, at: usize) -> usize {
        let next = self.0.partition_point(|edit| edit.after.start < at);
        match next.checked_sub(1).map(|last| &self.0[last]) {
            Some(edit) if at <= edit.after.end => edit.before.end,
            Some(edit) => edit.before.end + (at - edit.after.end),
            None => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_way_back_leads_to_what_was_written() {
        let text = "<b>Ira\u{ad}n</b> &amp; Oman";
        let change = |from: &str, to: &str| {
            let at = text.find(from).unwrap();
            Change::new(Span::new(at, at + from.len()), to)
        };
        let changes = [
            change("<b>", ""),
            change("\u{ad}", ""),
            change("</b>", ""),
            change("&amp;", "&"),
        ];
        let (changed, edits) = Edits::apply(text, &changes);
        assert_eq!(changed, "Iran & Oman");
        let back = |word: &str| {
            let at = changed.find(word).unwrap();
            let span = edits.before(Span::new(at, at + word.len()));
            &text[span.start..span.end]
        };
        assert_eq!(back("Iran"), "Ira\u{ad}n");
        assert_eq!(back("&"), "&amp;");
        assert_eq!(back("n & O"), "n</b> &amp; O");
        assert_eq!(back("Oman"), "Oman");
    }

    proptest! {
        #[test]
        fn every_place_leads_into_the_text(
            text in "[a-z é😀]{1,30}",
            cuts in prop::collection::vec((0_usize..30, 0_usize..3, "[a-zé]{0,3}"), 0..6),
        ) {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let place = |at: usize| places[at.min(places.len() - 1)];
            let mut changes: Vec<Change> = Vec::new();
            for (from, length, to) in cuts {
                let at = Span::new(place(from), place(from + length));
                if changes.last().is_none_or(|last| last.at.end < at.start) {
                    changes.push(Change::new(at, to));
                }
            }
            let (changed, edits) = Edits::apply(&text, &changes);
            let after: Vec<usize> = changed.char_indices().map(|(at, _)| at).chain([changed.len()]).collect();
            for (number, &start) in after.iter().enumerate() {
                for &end in &after[number..] {
                    let span = edits.before(Span::new(start, end));
                    prop_assert!(text.get(span.start..span.end).is_some());
                }
            }
        }
    }
}
