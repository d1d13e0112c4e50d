-- Version 4: contacts.

SELECT 1
