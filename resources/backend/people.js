// People: contacts, groups, what they were asked and answered, and what was taken down at meetings.

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
        'consents?': 'list',
        'distinctFrom?': 'list'
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
    remark: {
        meeting: 'string',
        text: 'string',
        state: 'string',
        'contact?': 'string',
        'name?': 'string',
        'place?': 'string',
        'topic?': 'string',
        'answer?': 'string',
        'responsible?': 'string',
        'due?': 'string'
    },
    attendance: { meeting: 'string', came: 'boolean', 'contact?': 'string', 'name?': 'string' },
    minutes: { meeting: 'string', text: 'string' },
    'people-erasure': { ids: 'list', at: 'string', 'prints?': 'list', 'key?': 'string' }
}, ['people-erasure']);
