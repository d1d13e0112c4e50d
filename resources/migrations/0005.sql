-- Version 5: the office. Visits of citizens and their follow-ups stand here sealed only (storage/DocumentCodec.h):
-- what an older version had read from the server in clear goes, and is read again.

DELETE FROM document WHERE kind IN ('visit', 'followup') AND NOT pending;

DELETE FROM sync_cursor WHERE audience = 'office';

-- Which of them have changed, without a look at their bodies.
CREATE INDEX document_sealed ON document (kind, changed_at, id, server_rev, pending)
    WHERE kind IN ('visit', 'followup');

-- The last wall against personal data in clear.
CREATE TRIGGER sealed_inserted BEFORE INSERT ON document
WHEN new.kind IN ('visit', 'followup') AND (new.body ->> '$.sealed' IS NULL
    OR (new.server_body IS NOT NULL AND new.server_body ->> '$.sealed' IS NULL)) BEGIN
    SELECT raise(ABORT, 'a document of the office in clear');
END;

CREATE TRIGGER sealed_updated BEFORE UPDATE OF body, server_body ON document
WHEN new.kind IN ('visit', 'followup') AND (new.body ->> '$.sealed' IS NULL
    OR (new.server_body IS NOT NULL AND new.server_body ->> '$.sealed' IS NULL)) BEGIN
    SELECT raise(ABORT, 'a document of the office in clear');
END;
