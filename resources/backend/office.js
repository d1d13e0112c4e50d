// The office: visits to the mayor and what came of them.

admit({
    visit: { day: 'string', number: 'number', cameAt: 'string', 'name?': 'string', 'topic?': 'string', 'street?': 'string' },
    followup: { visit: 'string', state: 'string', 'text?': 'string', 'responsible?': 'string', 'due?': 'string' },
    'office-erasure': { ids: 'list', at: 'string' }
}, ['office-erasure']);
