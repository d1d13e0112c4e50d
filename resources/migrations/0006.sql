-- Version 6: meetings by time; invitations by meeting, by what is to be done, by contact and by what comes back to them.

CREATE INDEX meeting_starts ON document (body ->> '$.starts') WHERE kind = 'meeting';

CREATE INDEX invitation_meeting ON document (body ->> '$.meeting', body ->> '$.address') WHERE kind = 'invitation';

CREATE INDEX invitation_state ON document (body ->> '$.state', body ->> '$.due') WHERE kind = 'invitation';

CREATE INDEX invitation_contact ON document (body ->> '$.contact') WHERE kind = 'invitation';

CREATE INDEX invitation_mark ON document (body ->> '$.mark') WHERE kind = 'invitation';

CREATE INDEX invitation_first_mark ON document (body ->> '$.firstMark') WHERE kind = 'invitation';
