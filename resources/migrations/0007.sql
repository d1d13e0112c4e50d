-- Version 7: the mayor's chat. Questions by chat and those that were answered; what came in by mail or telephone stands
-- here sealed only, as visits do.

DELETE FROM document WHERE kind = 'inquiry';

CREATE INDEX question_chat ON document (body ->> '$.chat') WHERE kind = 'question';

CREATE INDEX inquiry_sealed ON document (kind, changed_at, id, server_rev, pending) WHERE kind = 'inquiry';

-- As the CHECK of version 5.
ALTER TABLE document ADD COLUMN always_sealed_inquiry INTEGER CHECK (kind <> 'inquiry'
    OR (body ->> '$.sealed' IS NOT NULL AND (server_body IS NULL OR server_body ->> '$.sealed' IS NOT NULL)));
