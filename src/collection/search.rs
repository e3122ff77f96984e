//! Sentences that have certain words. The words of each document are indexed by SQLite (FTS5): of its text where that is
//! kept, else of the passages that its statements stand on. The index tells which documents have them all; the sentences are
//! then looked at themselves.

use super::error::{At, Error, Fault};
use super::reader::Collection;
use actant_base::text::{CharIndex, Document};
use actant_pipeline::segment;
use actant_words::gazetteer::folded;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// The index: words alone, no places, no copy of the text; what is taken out is overwritten.
const INDEX: &str = "
CREATE VIRTUAL TABLE words USING fts5(
    text, content='', detail='none', columnsize=0, tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
";

/// What is indexed of the document `?1`.
const INDEXED: &str = "coalesce((SELECT text FROM texts WHERE document = ?1), \
    (SELECT group_concat(quote, char(10)) FROM \
        (SELECT DISTINCT quote FROM evidence WHERE document = ?1 AND quote IS NOT NULL ORDER BY quote)), '')";

/// Makes the index, with all that is there already.
pub(crate) fn make(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(INDEX)?;
    let mut documents = connection.prepare("SELECT id FROM documents ORDER BY id")?;
    let documents = documents.query_map([], |row| row.get(0))?;
    for document in documents.collect::<rusqlite::Result<Vec<i64>>>()? {
        add(connection, document)?;
    }
    Ok(())
}

/// Indexes a document whose rows are written.
pub(crate) fn add(connection: &Connection, document: i64) -> rusqlite::Result<()> {
    let sql = format!("INSERT INTO words (rowid, text) SELECT ?1, {INDEXED}");
    connection.prepare_cached(&sql)?.execute([document])?;
    Ok(())
}

/// Takes a document out, whose rows are still there.
pub(crate) fn remove(connection: &Connection, document: i64) -> rusqlite::Result<()> {
    let sql = format!("INSERT INTO words (words, rowid, text) SELECT 'delete', ?1, {INDEXED}");
    connection.prepare_cached(&sql)?.execute([document])?;
    Ok(())
}

/// Joins the parts of the index, so that what was taken out leaves nothing.
pub(crate) fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
    Ok(())
}

/// Words that a sentence must have, all of them, in any order; case and accents do not count. One that ends with a star
/// stands for all that begin so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(Vec<(String, bool)>);

impl Words {
    /// The words of a line; `None` if it has none.
    pub fn new(line: &str) -> Option<Self> {
        let mut all = Vec::new();
        for part in line.split_whitespace() {
            let begins = part.ends_with('*');
            let words = parts(part);
            let last = words.len().saturating_sub(1);
            let words = words.into_iter().enumerate();
            all.extend(words.map(|(at, word)| (word, begins && at == last)));
        }
        (!all.is_empty()).then_some(Self(all))
    }

    /// Whether a sentence has them.
    pub fn are_in(&self, sentence: &str) -> bool {
        let there: BTreeSet<String> = parts(sentence).into_iter().collect();
        self.0.iter().all(|(word, begins)| match begins {
            true => there
                .range(word.clone()..)
                .next()
                .is_some_and(|first| first.starts_with(word.as_str())),
            false => there.contains(word),
        })
    }

    /// As the index is asked.
    fn asked(&self) -> String {
        let words = self.0.iter();
        let words =
            words.map(|(word, begins)| format!("\"{word}\"{}", if *begins { "*" } else { "" }));
        words.collect::<Vec<String>>().join(" ")
    }
}

/// The words of a text, as they are compared.
fn parts(text: &str) -> Vec<String> {
    let folded = folded(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A sentence, or a passage of one, that has the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The name of the document,
    pub document: String,
    /// and what the graph calls it.
    pub identifier: String,
    /// The day of its publication.
    pub published: Option<String>,
    /// The first character of the sentence, from zero.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// As written.
    pub sentence: String,
    /// The statements that stand in it, in order of the text.
    pub statements: Vec<String>,
}

impl Collection {
    /// The sentences that have the words: of the newest document first, and in order of the text; at most so many.
    ///
    /// # Errors
    /// The file cannot be read, or an older program made it, which indexed no words.
    pub fn search(&self, words: &Words, most: usize) -> Result<Vec<Found>, Error> {
        self.sentences(words, most).at(self.path())
    }

    fn sentences(&self, words: &Words, most: usize) -> Result<Vec<Found>, Fault> {
        let connection = self.connection();
        let index = "SELECT count(*) FROM sqlite_schema WHERE name = 'words'";
        if connection.query_row(index, [], |row| row.get::<_, i64>(0))? == 0 {
            return Err(Fault::NoWords);
        }
        let mut rows = connection.prepare_cached(
            "SELECT id, name, identifier, published, text FROM documents LEFT JOIN texts ON document = id \
             WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?1) \
             ORDER BY published IS NULL, published DESC, name",
        )?;
        let mut rows = rows.query([words.asked()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            if all.len() >= most {
                break;
            }
            let id: i64 = row.get(0)?;
            let text: Option<String> = row.get(4)?;
            let stated = stated(connection, id)?;
            let found =
                |(start, end, sentence): (usize, usize, String)| -> rusqlite::Result<Found> {
                    let here = stated.iter().filter(|it| it.start < end && it.end > start);
                    let mut statements: Vec<String> = Vec::new();
                    for it in here {
                        if !statements.contains(&it.statement) {
                            statements.push(it.statement.clone());
                        }
                    }
                    Ok(Found {
                        document: row.get(1)?,
                        identifier: row.get(2)?,
                        published: row.get(3)?,
                        start,
                        end,
                        sentence,
                        statements,
                    })
                };
            let places = match &text {
                Some(text) => of_text(text, words),
                None => of_passages(&stated, words),
            };
            let left = most - all.len();
            for place in places.into_iter().take(left) {
                all.push(found(place)?);
            }
        }
        Ok(all)
    }
}

/// A place that a statement stands on.
struct Stated {
    start: usize,
    end: usize,
    quote: Option<String>,
    statement: String,
}

fn stated(connection: &Connection, document: i64) -> rusqlite::Result<Vec<Stated>> {
    let mut rows = connection.prepare_cached(
        "SELECT start, \"end\", quote, statement FROM evidence JOIN statements USING (document, number) \
         WHERE document = ?1 ORDER BY start, \"end\", statement",
    )?;
    let whole = |number: i64| usize::try_from(number).unwrap_or_default();
    let rows = rows.query_map(params![document], |row| {
        Ok(Stated {
            start: whole(row.get(0)?),
            end: whole(row.get(1)?),
            quote: row.get(2)?,
            statement: row.get(3)?,
        })
    })?;
    rows.collect()
}

/// The sentences of a text that have the words, with their characters.
fn of_text(text: &str, words: &Words) -> Vec<(usize, usize, String)> {
    let document = Document::new("", text);
    let index = CharIndex::new(text);
    let sentences = segment::sentences(&document).into_iter();
    let sentences = sentences.map(|span| (span, document.slice(span)));
    let having = sentences.filter(|(_, sentence)| words.are_in(sentence));
    let place = having.map(|(span, sentence)| {
        let span = index.char_span(text, span);
        (span.start, span.end, sentence.to_owned())
    });
    place.collect()
}

/// The passages that have them, each once; of those inside others only the longest.
fn of_passages(stated: &[Stated], words: &Words) -> Vec<(usize, usize, String)> {
    let mut all: Vec<(usize, usize, &str)> = stated
        .iter()
        .filter_map(|it| Some((it.start, it.end, it.quote.as_deref()?)))
        .filter(|(_, _, quote)| words.are_in(quote))
        .collect();
    all.sort_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
    let mut kept: Vec<(usize, usize, String)> = Vec::new();
    for (start, end, quote) in all {
        if kept.last().is_none_or(|&(_, before, _)| end > before) {
            kept.push((start, end, quote.to_owned()));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_the_words_must_be_there_whatever_their_case() {
        let words = Words::new("  Peru's HARBOUR ").unwrap();
        assert!(words.are_in("The harbour of Peru was closed, and Lima’s s too: s."));
        assert!(!words.are_in("The harbours of Peru’s coast"));
        assert!(
            Words::new("harb* peru")
                .unwrap()
                .are_in("The harbours of Perú")
        );
        assert!(!Words::new("harb* peru").unwrap().are_in("The port of Peru"));
        assert_eq!(Words::new(" ,* "), None);
        // nothing in them is understood by the index
        assert_eq!(
            Words::new("a\"b OR NOT c").unwrap().asked(),
            "\"a\" \"b\" \"or\" \"not\" \"c\""
        );
    }

    #[test]
    fn a_sentence_is_found_where_it_stands() {
        let text = "Él left. The café in Peru closed.\n\nPeru and the café are one. A café stayed.";
        let found = of_text(text, &Words::new("peru cafe").unwrap());
        let cut = |start: usize, end: usize| {
            text.chars()
                .skip(start)
                .take(end - start)
                .collect::<String>()
        };
        assert_eq!(found.len(), 2);
        for (start, end, sentence) in found {
            assert_eq!(cut(start, end), sentence);
        }
    }
}
