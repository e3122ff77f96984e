//! For the tests of lists whose first fitting row decides: whether each row does so in its example.

use std::cell::RefCell;
use std::collections::BTreeSet;

pub use tests::assert_each_row_fires;

/// A row, by the name of its list and its place there.
type Row = (&'static str, usize);

thread_local! {
    static FIRED: RefCell<BTreeSet<Row>> = const { RefCell::new(BTreeSet::new()) };
}

/// Notes that a row decided.
pub fn note(list: &'static str, number: usize) {
    FIRED.with(|fired| fired.borrow_mut().insert((list, number)));
}

#[cfg(test)]
mod tests {
    use super::FIRED;
    use crate::Pipeline;
    use actant_base::text::Document;
    use std::num::NonZeroUsize;

    /// Reads the example of each row of a list, and panics with those in which their row decides nothing.
    pub fn assert_each_row_fires(
        list: &'static str,
        examples: impl IntoIterator<Item = &'static str>,
    ) {
        let pipeline = Pipeline::embedded().unwrap();
        let mut idle = Vec::new();
        for (number, example) in examples.into_iter().enumerate() {
            FIRED.with(|fired| fired.borrow_mut().clear());
            let document = Document::new("example", example);
            let read = pipeline.read(std::slice::from_ref(&document), NonZeroUsize::MIN);
            for text in read {
                pipeline.analyse(&document, text.sentences);
            }
            let fired = FIRED.with(|fired| fired.borrow().clone());
            if !fired.contains(&(list, number)) {
                let instead = fired.into_iter().filter(|row| row.0 == list);
                let instead: Vec<usize> = instead.map(|row| row.1).collect();
                idle.push((number, example, instead));
            }
        }
        assert!(idle.is_empty(), "{idle:#?}");
    }
}
