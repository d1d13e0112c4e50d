// People: contacts, groups and what they were asked and answered.

admit({
    contact: {},
    group: {},
    invitation: {},
    reply: {},
    consent: {},
    'people-erasure': { ids: 'list', at: 'string' }
}, ['people-erasure']);
