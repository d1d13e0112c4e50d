-- Version 3: comments of citizens below what was published, found by post and by what waits for a person.

CREATE INDEX comment_post ON document (body ->> '$.post', body ->> '$.at') WHERE kind = 'comment';

CREATE INDEX comment_waiting ON document (body ->> '$.at')
    WHERE kind = 'comment' AND NOT (body ->> '$.ours') AND NOT (body ->> '$.gone') AND NOT (body ->> '$.hidden')
    AND (body ->> '$.dealtWith') IS NULL AND (body ->> '$.answer') IS NULL;

CREATE INDEX comment_work ON document (row)
    WHERE kind = 'comment' AND ((body ->> '$.answer') IS NOT NULL OR (body ->> '$.hiding') IS NOT NULL);

CREATE INDEX figures_post ON document (body ->> '$.post') WHERE kind = 'figures';
