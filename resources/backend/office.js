// The office: visits to the mayor and what came of them.

admit({
    visit: {},
    followup: {},
    'office-erasure': { ids: 'list', at: 'string' }
}, ['office-erasure']);
