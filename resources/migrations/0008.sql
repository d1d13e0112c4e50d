-- Version 8: short messages by what is to be done, by message, by contact and by what the gateway calls them.

CREATE INDEX smsto_message ON document (body ->> '$.message') WHERE kind = 'smsto';

CREATE INDEX smsto_state ON document (body ->> '$.state', body ->> '$.due') WHERE kind = 'smsto';

CREATE INDEX smsto_contact ON document (body ->> '$.contact') WHERE kind = 'smsto';

CREATE INDEX smsto_remote ON document (body ->> '$.remoteId') WHERE kind = 'smsto';
