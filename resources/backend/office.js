// The office: visits to the mayor, what came of them, and what was asked by mail and telephone.

admit({
    visit: { day: 'string', number: 'number', cameAt: 'string', 'name?': 'string', 'topic?': 'string', 'street?': 'string' },
    followup: { visit: 'string', state: 'string', 'text?': 'string', 'responsible?': 'string', 'due?': 'string' },
    inquiry: { chat: 'string', source: 'string', text: 'string', at: 'string', 'name?': 'string', 'contact?': 'string' },
    'office-erasure': { ids: 'list', at: 'string' }
}, ['office-erasure']);
