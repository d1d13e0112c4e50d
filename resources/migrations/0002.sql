-- Version 2: several desks and one server (storage/SyncStore.h), conflicts, activity.

ALTER TABLE document ADD COLUMN sent TEXT NOT NULL DEFAULT '';

ALTER TABLE document ADD COLUMN past TEXT NOT NULL DEFAULT '';

ALTER TABLE document ADD COLUMN refused TEXT;

ALTER TABLE document ADD COLUMN refused_at INTEGER;

-- What waits and may go: a thousand refused ones are not stepped over again and again.
DROP INDEX document_pending;

CREATE INDEX document_pending ON document (row) WHERE pending AND refused IS NULL;

CREATE INDEX document_refused ON document (row) WHERE refused IS NOT NULL;

-- A document that another desk's deletion or ours took away, for good: a restored server must not bring it back.
CREATE TABLE tombstone (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    rev TEXT NOT NULL,
    pending INTEGER NOT NULL,
    sent TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE INDEX tombstone_pending ON tombstone (kind) WHERE pending;

CREATE TABLE sync_cursor (
    audience TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL,
    checked_since TEXT NOT NULL,
    identity TEXT NOT NULL,
    round INTEGER NOT NULL,
    rescan INTEGER NOT NULL
) WITHOUT ROWID;

-- What the pages of a rescan have held so far.
CREATE TABLE sync_seen (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

-- Values are JSON in an array of one element, or of none where the side has no such field.
CREATE TABLE conflict (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    theirs_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (document, field, mine)
) WITHOUT ROWID;

-- SHA-256 of the ids of what was erased; and digests of the files that the server has.
CREATE TABLE erased (id_digest TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

-- What the server took since the last checkpoint that was written there.
CREATE TABLE unverified (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE uploaded (digest TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

CREATE INDEX activity_document ON document (body ->> '$.document', row) WHERE kind = 'activity';

-- Two desks may each have planned a delivery of the same post to the same channel: one of them waits for a person.
ALTER TABLE delivery_row ADD COLUMN rival INTEGER NOT NULL DEFAULT 0;

DROP INDEX delivery_row_active;

CREATE UNIQUE INDEX delivery_row_active ON delivery_row (post, channel) WHERE state <> 6 AND NOT rival;

-- Search by two indexes instead of three, with short prefixes only: longer beginnings of words are looked up in the
-- vocabulary (post_word) and asked for by their whole words. What is indexed is text, whatever stands in the JSON.
DROP TRIGGER document_deleted;

DROP TABLE post_search;

DROP TABLE post_quick_search;

DROP TABLE post_title_search;

DROP VIEW post_text;

CREATE VIEW post_text AS
SELECT d.row AS row, CASE json_type(d.body, '$.title') WHEN 'text' THEN d.body ->> '$.title' ELSE '' END AS title,
    CASE json_type(d.body, '$.lead') WHEN 'text' THEN d.body ->> '$.lead' ELSE '' END AS lead,
    CASE json_type(d.body, '$.body') WHEN 'text' THEN d.body ->> '$.body' ELSE '' END AS body,
    char(57360 + p.bucket) || CASE WHEN p.bucket < 4 THEN ' ' || char(57345) ELSE '' END AS marks
FROM document AS d JOIN post_row AS p ON p.row = d.row;

CREATE VIRTUAL TABLE post_quick_search USING fts5 (title, lead, body, marks, content = 'post_text',
    content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', detail = 'none',
    columnsize = 0);

CREATE VIRTUAL TABLE post_title_search USING fts5 (title, marks, content = 'post_text', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', detail = 'none', columnsize = 0);

CREATE VIRTUAL TABLE post_word USING fts5vocab (post_quick_search, instance);

INSERT INTO post_quick_search (post_quick_search) VALUES ('rebuild');

INSERT INTO post_title_search (post_title_search) VALUES ('rebuild');

CREATE TRIGGER document_deleted BEFORE DELETE ON document WHEN old.kind = 'post' BEGIN
    INSERT INTO post_quick_search (post_quick_search, rowid, title, lead, body, marks)
    SELECT 'delete', row, title, lead, body, marks FROM post_text WHERE row = old.row;
    INSERT INTO post_title_search (post_title_search, rowid, title, marks)
    SELECT 'delete', row, title, marks FROM post_text WHERE row = old.row;
END;
