//! Ground floor: a document owns its text; everything else holds a [`Span`] into it.

mod dateline;
mod document;
mod edits;
mod lower;
mod metadata;
mod outline;
mod quotes;
mod span;

pub use dateline::Dateline;
pub use document::Document;
pub use edits::{Change, Edits};
pub use lower::lower;
pub use metadata::{Metadata, SourceFormat};
pub use outline::{Outline, Pattern};
pub use quotes::{Mark, Quotes};
pub use span::{CharIndex, Span};
