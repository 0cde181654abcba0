-- The first form of the store. Rows of an article are keyed by its number and their place in it, so that
-- replacing an article rewrites one stretch of each table, and no row number need be looked up.
-- Days are whole numbers, 20220414; a month alone is 20220400, a year alone 20220000.
-- Offsets count UTF-16 units of the article's text, the end excluded.

PRAGMA application_id = 1097621873;

-- Which engine and which knowledge read an article.
CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    engine TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (engine, data)
);

CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT,
    date INTEGER,
    outlet TEXT,
    url TEXT,
    -- SHA-256 of everything that was given, as lower-case hexadecimal.
    hash TEXT NOT NULL,
    -- The earliest article that this one nearly repeats.
    copy_of INTEGER REFERENCES documents (number),
    run INTEGER NOT NULL REFERENCES runs (number)
);

-- Apart from documents, so that questions about many articles need not step over their texts.
CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    -- Bytes of the text as UTF-8, before Brotli.
    size INTEGER NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE sentences (
    document INTEGER NOT NULL REFERENCES documents (number),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE actors (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
);

-- Words by which texts name actors.
CREATE TABLE names (
    number INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
);

CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents (number),
    ordinal INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actors (number),
    kind TEXT NOT NULL,
    framing TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

-- How often an article names an actor so: the mentions, added up for questions about one actor.
CREATE TABLE framing (
    actor INTEGER NOT NULL REFERENCES actors (number),
    document INTEGER NOT NULL REFERENCES documents (number),
    framing TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES names (number),
    times INTEGER NOT NULL,
    PRIMARY KEY (actor, document, framing, name)
) WITHOUT ROWID;
CREATE INDEX framing_by_document ON framing (document);

-- Lists of rules and models, joined by a line feed.
CREATE TABLE methods (
    number INTEGER PRIMARY KEY,
    ids TEXT NOT NULL UNIQUE
);

CREATE TABLE claims (
    document INTEGER NOT NULL REFERENCES documents (number),
    ordinal INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    source INTEGER REFERENCES actors (number),
    target INTEGER REFERENCES actors (number),
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    -- The day by which it enters a series: its own where it has one, else the article's.
    day INTEGER,
    date INTEGER,
    place TEXT,
    confidence REAL NOT NULL,
    method INTEGER NOT NULL REFERENCES methods (number),
    PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX claims_by_sides ON claims (source, target, day);
CREATE INDEX claims_by_target ON claims (target, day);

CREATE TABLE evidence (
    document INTEGER NOT NULL REFERENCES documents (number),
    claim INTEGER NOT NULL,
    -- trigger, source, target, holder, reason or goal.
    role TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    -- Null for an actor whom the text names only in its title or in an earlier sentence.
    start INTEGER,
    "end" INTEGER,
    actor INTEGER REFERENCES actors (number),
    framing TEXT,
    PRIMARY KEY (document, claim, role, ordinal)
) WITHOUT ROWID;

-- Words of sentences, without the sentences: rowid is document * 16777216 + ordinal.
CREATE VIRTUAL TABLE sentence_words USING fts5 (
    surface, lemmas, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- For people who ask with SQL.
CREATE VIEW claim_list AS
SELECT d.key AS article, c.ordinal, s.id AS source, t.id AS target, c.type, c.status, c.day, c.place, c.confidence, d.outlet, d.title, d.copy_of
FROM claims c
JOIN documents d ON d.number = c.document
LEFT JOIN actors s ON s.number = c.source
LEFT JOIN actors t ON t.number = c.target;
