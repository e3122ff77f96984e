//! The tables of the file. Those without `rdf_` are for whoever knows SQL; `docs/collections.md` describes them.

/// What tells the file from other files of SQLite: `ACT1`.
pub const APPLICATION: i32 = 0x4143_5431;
/// The form of the tables; a file with a larger number is of a newer program.
pub const VERSION: i32 = 3;
/// The oldest form that is read. It has no index of words, which whoever writes it makes.
pub const WITHOUT_WORDS: i32 = 2;

/// Makes the tables.
pub const TABLES: &str = "
CREATE TABLE about (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- what read the documents: program, word lists, options
CREATE TABLE readings (
    id        INTEGER PRIMARY KEY,
    described TEXT NOT NULL UNIQUE
);

CREATE TABLE documents (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    identifier TEXT NOT NULL,
    published  TEXT,
    title      TEXT,
    url        TEXT,
    publisher  TEXT,
    author     TEXT,
    language   TEXT,
    characters INTEGER,
    words      INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    reading    INTEGER NOT NULL REFERENCES readings (id)
);
CREATE INDEX documents_by_reading ON documents (reading);
CREATE INDEX documents_by_day ON documents (published);

CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    given    TEXT,
    assumed  TEXT,
    text     TEXT NOT NULL
);

CREATE TABLE actors (
    document INTEGER NOT NULL REFERENCES documents (id),
    key      TEXT NOT NULL,
    label    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    same_as  TEXT,
    PRIMARY KEY (document, key)
) WITHOUT ROWID;

CREATE TABLE statements (
    document          INTEGER NOT NULL REFERENCES documents (id),
    number            INTEGER NOT NULL,
    statement         TEXT NOT NULL,
    subject           TEXT,
    subject_actor     TEXT,
    subject_statement TEXT,
    relation          TEXT NOT NULL,
    verb              TEXT,
    object            TEXT,
    object_actor      TEXT,
    object_statement  TEXT,
    polarity          TEXT NOT NULL,
    certainty         TEXT NOT NULL,
    tense             TEXT,
    ahead             INTEGER NOT NULL,
    vouched           INTEGER NOT NULL,
    said              TEXT,
    confidence        REAL NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE sources (
    document INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    actor    TEXT,
    label    TEXT,
    PRIMARY KEY (document, number, place)
) WITHOUT ROWID;

CREATE TABLE behind (
    document INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    side     TEXT NOT NULL,
    actor    TEXT NOT NULL,
    label    TEXT,
    PRIMARY KEY (document, number, side, actor)
) WITHOUT ROWID;

CREATE TABLE contents (
    document INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    role     TEXT NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (document, number, role, content)
) WITHOUT ROWID;

CREATE TABLE qualifiers (
    document    INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    text        TEXT,
    statement   TEXT,
    date_from   TEXT,
    date_until  TEXT,
    least       REAL,
    most        REAL,
    approximate INTEGER NOT NULL,
    unit        TEXT,
    counted     TEXT,
    PRIMARY KEY (document, number, place)
) WITHOUT ROWID;

CREATE TABLE evidence (
    document   INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    \"end\"      INTEGER NOT NULL,
    rule       TEXT,
    confidence REAL NOT NULL,
    quote      TEXT,
    PRIMARY KEY (document, number, start, \"end\")
) WITHOUT ROWID;

CREATE TABLE events (
    document       INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    sentence       INTEGER NOT NULL,
    date           TEXT,
    source         TEXT,
    source_country TEXT,
    source_sector  TEXT,
    target         TEXT,
    target_country TEXT,
    target_sector  TEXT,
    event          TEXT NOT NULL,
    mode           TEXT,
    cameo_root     TEXT NOT NULL,
    polarity       TEXT NOT NULL,
    certainty      TEXT NOT NULL,
    attribution    TEXT,
    tense          TEXT,
    place          TEXT,
    killed         REAL,
    injured        REAL,
    quantity       REAL,
    confidence     REAL NOT NULL,
    start          INTEGER NOT NULL,
    \"end\"          INTEGER NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

-- by what names, without accents and in small letters, whom the documents speak of
CREATE TABLE names (
    folded    TEXT NOT NULL,
    key       TEXT NOT NULL,
    label     TEXT NOT NULL,
    documents INTEGER NOT NULL,
    PRIMARY KEY (folded, key, label)
) WITHOUT ROWID;

-- what a document says, for graphs: all of it, and its triples
CREATE TABLE rdf_documents (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    content  TEXT NOT NULL,
    facts    BLOB NOT NULL,
    triples  BLOB NOT NULL,
    graph    INTEGER NOT NULL UNIQUE
);

CREATE TABLE rdf_terms (
    id        INTEGER PRIMARY KEY,
    spelling  BLOB NOT NULL,
    documents INTEGER NOT NULL
);

-- where a term is looked for by how it is spelt
CREATE TABLE rdf_hashes (
    hash INTEGER NOT NULL,
    id   INTEGER NOT NULL,
    PRIMARY KEY (hash, id)
) WITHOUT ROWID;

-- triples, packed in blocks that follow one another, in two orders: from the subject, from the predicate
CREATE TABLE rdf_runs (
    id       INTEGER PRIMARY KEY,
    ordering INTEGER NOT NULL,
    level    INTEGER NOT NULL,
    first    INTEGER NOT NULL,
    fences   BLOB NOT NULL
);

CREATE TABLE rdf_blocks (
    id      INTEGER PRIMARY KEY,
    triples BLOB NOT NULL
);
";

/// The tables that have rows of one document, but for `documents`, each with the column that names it.
pub const OF_A_DOCUMENT: [&str; 10] = [
    "texts",
    "actors",
    "statements",
    "sources",
    "behind",
    "contents",
    "qualifiers",
    "evidence",
    "events",
    "rdf_documents",
];
