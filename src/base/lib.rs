//! What the stages share, from the bottom up: days and times, documents and spans, tokens and trees,
//! statements; and CoNLL-U, the exchange format of treebanks.

pub mod calendar;
pub mod conllu;
pub mod statement;
pub mod syntax;
pub mod text;
