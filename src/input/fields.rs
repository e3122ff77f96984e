//! The fields of a record: which is the text, which tells what of it.

use super::text::{LARGEST, too_large};
use actant_base::calendar::Day;
use actant_base::text::{Document, Metadata};

/// What a field of a record tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Id,
    Text,
    Date,
    Title,
    Url,
    Publisher,
    Author,
    Language,
}

impl Field {
    pub const ALL: [Self; 8] = [
        Self::Id,
        Self::Text,
        Self::Date,
        Self::Title,
        Self::Url,
        Self::Publisher,
        Self::Author,
        Self::Language,
    ];

    /// The names that exports give it, in small letters; the first that a record has is taken.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Id => &["id", "doc_id", "document_id", "document", "guid", "key"],
            Self::Text => &[
                "text",
                "body",
                "content",
                "article",
                "article_text",
                "full_text",
                "maintext",
                "story",
            ],
            Self::Date => &[
                "date",
                "published",
                "published_at",
                "publish_date",
                "publication_date",
                "date_publish",
                "date_published",
                "datepublished",
                "pubdate",
                "pub_date",
                "created_at",
            ],
            Self::Title => &["title", "headline"],
            Self::Url => &["url", "link", "uri"],
            Self::Publisher => &["publisher", "source", "outlet", "site", "domain"],
            Self::Author => &["author", "authors", "byline", "creator"],
            Self::Language => &["language", "lang"],
        }
    }
}

/// The names of the fields that hold what, as the user gives them; the others are found by their usual names.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// The field with the identifier.
    pub id: Option<String>,
    /// The field with the text.
    pub text: Option<String>,
    /// The field with the day of publication.
    pub date: Option<String>,
    /// The field with the headline.
    pub title: Option<String>,
}

impl Columns {
    /// Which of the fields called `names` is `field`.
    pub fn place(&self, field: Field, names: &[&str]) -> Option<usize> {
        let given = match field {
            Field::Id => &self.id,
            Field::Text => &self.text,
            Field::Date => &self.date,
            Field::Title => &self.title,
            Field::Url | Field::Publisher | Field::Author | Field::Language => &None,
        };
        if let Some(given) = given {
            return names.iter().position(|name| name == given);
        }
        let called = |usual: &&str| {
            let is_it = |name: &&str| name.trim().eq_ignore_ascii_case(usual);
            names.iter().position(is_it)
        };
        field.names().iter().find_map(called)
    }

    /// Why a record with the fields `names` has no text.
    pub fn no_text(&self, names: &[&str]) -> String {
        let expected = match &self.text {
            Some(name) => format!("called `{name}`"),
            None => format!(
                "called {}, or one that --text-column names",
                Field::Text.names().join(", ")
            ),
        };
        format!(
            "no field has the text: expected one {expected}; there are: {}",
            names.join(", ")
        )
    }
}

/// A document of the values of a record; `name` is what it is called if the record does not say.
///
/// # Errors
/// It has no text, or too much, or a date that is none.
pub fn document(
    name: String,
    mut value: impl FnMut(Field) -> Option<String>,
) -> Result<Document, String> {
    let mut field = |field| value(field).filter(|value: &String| !value.trim().is_empty());
    let text = field(Field::Text).ok_or("the text is empty")?;
    if text.len() as u64 > LARGEST {
        return Err(too_large());
    }
    let published = field(Field::Date).map(|date| day(&date)).transpose()?;
    let metadata = Metadata {
        title: field(Field::Title),
        url: field(Field::Url),
        publisher: field(Field::Publisher),
        author: field(Field::Author),
        language: field(Field::Language),
        ..Metadata::default()
    };
    let name = field(Field::Id).unwrap_or(name);
    Ok(Document::new(name, text)
        .published_on(published)
        .with_metadata(metadata))
}

/// The day of a date, with or without a time.
fn day(date: &str) -> Result<Day, String> {
    super::dates::day(date).ok_or_else(|| {
        let date = date.trim();
        format!("`{date}` is no date: expected YYYY-MM-DD, such as 2026-03-04, with or without a time behind it")
    })
}
