//! The text of a file in, a document that reads as prose out: entities stand for their characters, marks for the eye are
//! passed over, and so are notices, wrapped lines go on, lines in capitals are read as they would be written elsewhere. Every change is
//! noted in the document, so that whatever is read leads back to the characters of the file.

mod capitals;
mod entities;
mod lines;
mod marks;
mod notices;
mod wrap;

use actant_base::text::Document;

/// What has to be known of words to read a text as prose.
pub trait Words {
    /// Whether `word`, in small letters, is a word or a name that is known.
    fn is_known(&self, word: &str) -> bool;

    /// Whether `word`, in small letters, is a word that is no name, in any of its forms.
    fn is_common(&self, word: &str) -> bool;

    /// How the name that `words`, in capitals, may be is written elsewhere, if it is known.
    fn name(&self, words: &[&str]) -> Option<Vec<String>>;

    /// Whether a sentence that has not ended with `line` goes on in `next`. Asked where lengths of lines do not tell.
    fn goes_on(&self, line: &str, next: &str) -> bool;
}

/// `document`, read as prose.
#[must_use]
pub fn prose(document: Document, words: &impl Words) -> Document {
    let document = change(document, entities::changes);
    let document = change(document, marks::tags);
    let document = change(document, marks::signs);
    let document = change(document, lines::replies);
    let document = change(document, notices::changes);
    let document = change(document, |text| wrap::changes(text, words));
    change(document, |text| capitals::changes(text, words))
}

/// `document` with the lines joined that were wrapped, and no other change.
#[must_use]
pub fn unwrapped(document: Document, words: &impl Words) -> Document {
    change(document, |text| wrap::joints(text, words))
}

/// Whether what is read at `span` stands in capitals in the file, and is not read so.
#[must_use]
pub fn was_in_capitals(document: &Document, span: actant_base::text::Span) -> bool {
    document.slice(span).contains(char::is_lowercase)
        && !document.quote(span).contains(char::is_lowercase)
}

fn change(
    document: Document,
    changes: impl Fn(&str) -> Vec<actant_base::text::Change>,
) -> Document {
    let changes = changes(document.text());
    document.changed(&changes)
}

#[cfg(test)]
mod tests;
