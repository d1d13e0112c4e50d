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
    invitation: {
        'meeting?': 'string',
        'contact?': 'string',
        'address?': 'string',
        'state?': 'string',
        'mark?': 'string',
        'reply?': 'object'
    },
    reply: { 'meeting?': 'string', 'from?': 'string', 'answer?': 'string' },
    sms: { text: 'string', channel: 'string', due: 'string', 'recipients?': 'object' },
    smsto: { message: 'string', contact: 'string', number: 'string', state: 'string', mark: 'string' },
    consent: {},
    'people-erasure': { ids: 'list', at: 'string', 'prints?': 'list', 'key?': 'string' }
}, ['people-erasure']);
