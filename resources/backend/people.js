// People: contacts, groups and what they were asked and answered.

admit({
    contact: {},
    group: {},
    invitation: {
        'meeting?': 'string',
        'contact?': 'string',
        'address?': 'string',
        'state?': 'string',
        'mark?': 'string',
        'reply?': 'object'
    },
    reply: { 'meeting?': 'string', 'from?': 'string', 'answer?': 'string' },
    consent: {},
    'people-erasure': { ids: 'list', at: 'string' }
}, ['people-erasure']);
