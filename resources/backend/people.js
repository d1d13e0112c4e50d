// People: contacts, groups and what they were asked and answered.

admit({
    contact: {
        'kind?': 'string',
        'givenName?': 'string',
        'familyName?': 'string',
        'organisation?': 'string',
        'address?': 'object',
        'emails?': 'list',
        'phones?': 'list',
        'groups?': 'list',
        'consents?': 'list'
    },
    group: { name: 'string' },
    invitation: {},
    reply: {},
    consent: {},
    'people-erasure': { ids: 'list', at: 'string', 'prints?': 'list', 'key?': 'string' }
}, ['people-erasure']);
