-- Version 1: documents, what lists show of posts and deliveries, versions, search, settings.
-- Statements are separated by empty lines. Times are milliseconds since 1970 in UTC.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE document (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    server_rev TEXT NOT NULL DEFAULT '',
    server_body TEXT,
    pending INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL
);

CREATE INDEX document_kind ON document (kind);

CREATE INDEX document_changed ON document (changed_at);

CREATE INDEX document_pending ON document (row) WHERE pending;

-- bucket: 0 drafts, 1 waiting, 2 live, 3 problems, 4 archived, 5 deleted (storage/PostIndex.h).
CREATE TABLE post_row (
    row INTEGER PRIMARY KEY REFERENCES document (row) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    snippet TEXT NOT NULL,
    own_state INTEGER NOT NULL,
    state INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    next_due INTEGER,
    channels TEXT NOT NULL DEFAULT '',
    problems INTEGER NOT NULL DEFAULT 0
);

-- Lists read keys from these two alone, backwards.
CREATE INDEX post_row_listed ON post_row (changed_at) WHERE bucket < 4;

CREATE INDEX post_row_bucket ON post_row (bucket, changed_at);

-- The newest version of a post has no body of its own: it is the document's.
CREATE TABLE post_version (
    post INTEGER NOT NULL REFERENCES document (row) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    session TEXT NOT NULL,
    body TEXT,
    UNIQUE (post, version)
);

CREATE TABLE delivery_row (
    row INTEGER PRIMARY KEY REFERENCES document (row) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE,
    post TEXT NOT NULL,
    channel TEXT NOT NULL,
    state INTEGER NOT NULL,
    due INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    needs_person INTEGER NOT NULL
);

CREATE INDEX delivery_row_post ON delivery_row (post);

-- At most one active delivery of a post to a channel: the last wall against publishing twice. 6 is cancelled.
CREATE UNIQUE INDEX delivery_row_active ON delivery_row (post, channel) WHERE state <> 6;

CREATE INDEX delivery_row_due ON delivery_row (due);

CREATE INDEX delivery_row_state ON delivery_row (state, due);

CREATE INDEX delivery_row_open ON delivery_row (due) WHERE is_open;

CREATE INDEX delivery_row_person ON delivery_row (due) WHERE needs_person;

-- What the search index is made of. The column marks holds one private-use character for the bucket and one for
-- "in the list", so that filters are part of the search itself.
CREATE VIEW post_text AS
SELECT d.row AS row, d.body ->> '$.title' AS title, d.body ->> '$.lead' AS lead, d.body ->> '$.body' AS body,
    char(57360 + p.bucket) || CASE WHEN p.bucket < 4 THEN ' ' || char(57345) ELSE '' END AS marks
FROM document AS d JOIN post_row AS p ON p.row = d.row;

-- Three indexes over the same texts. This one knows places, for ranking; it is asked for rare words only.
CREATE VIRTUAL TABLE post_search USING fts5 (title, lead, body, marks, content = 'post_text', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2");

-- This one knows only which posts: for counting, and for words that very many posts contain. A prefix of a length that
-- has an index of its own is read lazily, newest first, however many posts match.
CREATE VIRTUAL TABLE post_quick_search USING fts5 (title, lead, body, marks, content = 'post_text',
    content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10', detail = 'none',
    columnsize = 0);

-- The same of titles alone.
CREATE VIRTUAL TABLE post_title_search USING fts5 (title, marks, content = 'post_text', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10', detail = 'none', columnsize = 0);

CREATE TRIGGER document_deleted BEFORE DELETE ON document WHEN old.kind = 'post' BEGIN
    INSERT INTO post_search (post_search, rowid, title, lead, body, marks)
    SELECT 'delete', row, title, lead, body, marks FROM post_text WHERE row = old.row;
    INSERT INTO post_quick_search (post_quick_search, rowid, title, lead, body, marks)
    SELECT 'delete', row, title, lead, body, marks FROM post_text WHERE row = old.row;
    INSERT INTO post_title_search (post_title_search, rowid, title, marks)
    SELECT 'delete', row, title, marks FROM post_text WHERE row = old.row;
END;
