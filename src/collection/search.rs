//! Sentences that have certain words. The words of each document are indexed by SQLite (FTS5): of its text where that is
//! kept, else of the passages that its statements stand on. The index tells which documents have them all; the sentences are
//! then looked at themselves.

use super::error::{At, Error, Fault};
use super::reader::Collection;
use super::stem;
use actant_base::text::{CharIndex, Document};
use actant_graph::DocumentFacts;
use actant_pipeline::segment;
use actant_words::gazetteer::folded;
use rusqlite::{Connection, params};
use std::borrow::Cow;
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
    let sql = format!("INSERT INTO words (rowid, text) SELECT ?1, {INDEXED}");
    let mut row = connection.prepare(&sql)?;
    for document in documents.collect::<rusqlite::Result<Vec<i64>>>()? {
        row.execute([document])?;
    }
    Ok(())
}

/// Indexes a document: its text, or what is [`INDEXED`] of one without.
pub(crate) fn add(
    connection: &Connection,
    document: i64,
    text: Option<&str>,
    facts: &DocumentFacts,
) -> rusqlite::Result<()> {
    let quotes = || {
        let statements = facts.facts.statements.values();
        let evidence = statements.flat_map(|statement| &statement.evidence);
        let quotes: BTreeSet<&str> = evidence.filter_map(|it| it.quote.as_deref()).collect();
        Vec::from_iter(quotes).join("\n")
    };
    let text = text.map_or_else(|| Cow::Owned(quotes()), Cow::Borrowed);
    connection
        .prepare_cached("INSERT INTO words (rowid, text) VALUES (?1, ?2)")?
        .execute(params![document, text])?;
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

/// Words that a sentence must have, all of them, in any order; case and accents do not count. A word stands for its forms
/// (*sanctioned* finds *sanctions*), one that ends with a star for all that begin so. What stands between quotation marks is
/// looked for as it is, one word after the other. There is nothing that cannot be asked: a mark without its partner says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(Vec<Vec<Word>>);

/// One word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    /// As it is.
    Exactly(String),
    /// And all that begin so.
    Begins(String),
    /// And its other forms, with its stems.
    Forms(String, (String, Option<String>)),
}

/// So many words are asked of the index; the sentences are looked through for all.
const ASKED: usize = 64;

impl Words {
    /// The words of a line; `None` if it has none.
    pub fn new(line: &str) -> Option<Self> {
        let is_mark = |c: char| {
            matches!(
                c,
                '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}'
            )
        };
        let pieces: Vec<&str> = line.split(is_mark).collect();
        let mut all = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            // every other one is between two marks; after a mark alone stands what is between none
            let is_quoted = at % 2 == 1 && at + 1 < pieces.len();
            let words = words(piece, is_quoted);
            match is_quoted {
                true => all.push(words),
                false => all.extend(words.into_iter().map(|word| vec![word])),
            }
        }
        all.retain(|words| !words.is_empty());
        (!all.is_empty()).then_some(Self(all))
    }

    /// Whether a sentence has them.
    pub fn are_in(&self, sentence: &str) -> bool {
        let there: Vec<String> = parts(sentence);
        self.0.iter().all(|phrase| {
            let mut places = there.windows(phrase.len());
            places.any(|place| phrase.iter().zip(place).all(|(word, there)| word.is(there)))
        })
    }

    /// As the index is asked: it knows no places, so words of a phrase are words.
    fn asked(&self) -> String {
        let words = self.0.iter().flatten().take(ASKED);
        let words = words.map(|word| match word {
            Word::Exactly(word) => format!("\"{word}\""),
            Word::Begins(word) => format!("\"{word}\"*"),
            Word::Forms(word, _) => {
                let forms = stem::forms(word);
                let forms: Vec<String> = forms.iter().map(|form| format!("\"{form}\"")).collect();
                format!("({})", forms.join(" OR "))
            }
        });
        words.collect::<Vec<String>>().join(" AND ")
    }
}

impl Word {
    fn is(&self, there: &str) -> bool {
        match self {
            Self::Exactly(word) => word == there,
            Self::Begins(word) => there.starts_with(word.as_str()),
            Self::Forms(word, stems) => {
                word == there || stem::are_forms(stems, &stem::stems(there))
            }
        }
    }
}

/// The words of a piece of a line.
fn words(piece: &str, is_quoted: bool) -> Vec<Word> {
    let mut all = Vec::new();
    for part in piece.split_whitespace() {
        let begins = part.ends_with('*');
        let words = parts(part);
        let last = words.len().saturating_sub(1);
        let words = words.into_iter().enumerate();
        all.extend(
            words.map(|(at, word)| match (begins && at == last, is_quoted) {
                (true, _) => Word::Begins(word),
                (false, true) => Word::Exactly(word),
                (false, false) => {
                    let stems = stem::stems(&word);
                    Word::Forms(word, stems)
                }
            }),
        );
    }
    all
}

/// The words of a text, as they are compared.
fn parts(text: &str) -> Vec<String> {
    // of a name, an article at its beginning would be left out
    let folded = folded(&format!(". {text}"));
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
        assert!(!words.are_in("The harbourside of Peru’s coast"));
        assert!(
            Words::new("harb* peru")
                .unwrap()
                .are_in("The harbours of Perú")
        );
        assert!(!Words::new("harb* peru").unwrap().are_in("The port of Peru"));
        assert_eq!(Words::new(" ,* "), None);
        // nothing in them is understood by the index
        assert_eq!(
            Words::new("\"a\"b* \"OR NOT c\"").unwrap().asked(),
            "\"a\" AND \"b\"* AND \"or\" AND \"not\" AND \"c\""
        );
    }

    #[test]
    fn a_word_stands_for_its_forms_but_not_in_a_phrase() {
        let has = |line: &str, sentence: &str| Words::new(line).unwrap().are_in(sentence);
        let sentence = "The council sanctions two banks, which closed their branches in Lima.";
        assert!(has("sanctioned bank branch", sentence));
        assert!(has("\"the council\" sanctioning", sentence));
        assert!(has("“sanctions two banks” close", sentence));
        assert!(has("\"closed their bran*\"", sentence));
        assert!(!has("\"council sanction\"", sentence));
        assert!(!has("\"banks two\"", sentence));
        assert!(!has("sanctioned peru", sentence));
        // marks without a partner, marks around nothing
        assert!(has("\"two banks", sentence) && has("banks two\"", sentence));
        assert!(has("\"\" \"two banks\" \"lima", sentence));
        assert_eq!(Words::new("\"\" \" , \""), None);
    }

    #[test]
    fn whatever_is_asked_the_index_understands() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(INDEX).unwrap();
        let add = "INSERT INTO words (rowid, text) VALUES (1, 'The ports were struck and closed')";
        connection.execute(add, []).unwrap();
        let find = |line: &str| -> i64 {
            let words = Words::new(line).unwrap().asked();
            let sql = "SELECT count(*) FROM words WHERE words MATCH ?1";
            connection
                .query_row(sql, [words], |row| row.get(0))
                .unwrap()
        };
        for line in ["port", "strike port", "\"ports were\" clos*", "CLOSING"] {
            assert_eq!(find(line), 1, "{line}");
        }
        for line in [
            "NEAR(a b, 3) - ^x {y}: z",
            "text : \"",
            "AND OR NOT \"(\" ) a",
            "a\0b ‘c’ «d e»",
            &"many words ".repeat(400),
            &"\"many words\" x* ".repeat(400),
        ] {
            assert_eq!(find(line), 0, "{line}");
        }
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
