-- Version 4: contacts, as lists, filters and search need them (storage/ContactIndex.h).

-- name_key orders as a Czech dictionary; text is what is searched, without case and accents.
-- consent: 0 never asked, 1 given, 2 withdrawn.
CREATE TABLE contact_row (
    row INTEGER PRIMARY KEY REFERENCES document (row) ON DELETE CASCADE,
    name TEXT NOT NULL,
    detail TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    consent INTEGER NOT NULL,
    is_deleted INTEGER NOT NULL,
    street TEXT NOT NULL,
    street_key TEXT NOT NULL,
    part_key TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE INDEX contact_row_listed ON contact_row (name_key) WHERE NOT is_deleted;

CREATE INDEX contact_row_binned ON contact_row (name_key) WHERE is_deleted;

CREATE INDEX contact_row_street ON contact_row (street_key, street) WHERE NOT is_deleted;

CREATE INDEX contact_row_part ON contact_row (part_key) WHERE NOT is_deleted;

CREATE INDEX contact_row_unusual ON contact_row (kind, consent) WHERE kind <> 0 OR consent <> 0;

CREATE TABLE contact_group (
    group_id TEXT NOT NULL,
    contact INTEGER NOT NULL REFERENCES document (row) ON DELETE CASCADE,
    PRIMARY KEY (group_id, contact)
) WITHOUT ROWID;

CREATE INDEX contact_group_contact ON contact_group (contact);

-- By what duplicates are found: e-mail, phone, name with address (people/Identity.h).
CREATE TABLE contact_key (
    key TEXT NOT NULL,
    contact INTEGER NOT NULL REFERENCES document (row) ON DELETE CASCADE,
    PRIMARY KEY (key, contact)
) WITHOUT ROWID;

CREATE INDEX contact_key_contact ON contact_key (contact);

-- Grows with every change above, so that lists in memory know whether they still hold.
CREATE TABLE contact_generation (value INTEGER NOT NULL);

INSERT INTO contact_generation (value) VALUES (1);

CREATE VIRTUAL TABLE contact_search USING fts5 (text, content = 'contact_row', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1', detail = 'none', columnsize = 0);

CREATE TRIGGER contact_deleted BEFORE DELETE ON document WHEN old.kind = 'contact' BEGIN
    INSERT INTO contact_search (contact_search, rowid, text) SELECT 'delete', row, text FROM contact_row
    WHERE row = old.row;
    UPDATE contact_generation SET value = value + 1;
END;
