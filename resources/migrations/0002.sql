-- Version 2: several desks and one server (storage/SyncStore.h), conflicts, activity.

ALTER TABLE document ADD COLUMN sent TEXT NOT NULL DEFAULT '';

ALTER TABLE document ADD COLUMN past TEXT NOT NULL DEFAULT '';

ALTER TABLE document ADD COLUMN refused TEXT;

ALTER TABLE document ADD COLUMN refused_at INTEGER;

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
