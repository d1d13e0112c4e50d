// The newsroom: what is written and published, and who did what.

var kinds = {
    post: { title: 'string', body: 'string', 'approval?': 'object', 'attachments?': 'list' },
    delivery: { post: 'string', channel: 'string', state: 'string', mark: 'string' },
    claim: { desk: 'string', until: 'string' },
    channel: { kind: 'string', 'settings?': 'object' },
    announcement: {},
    meeting: {
        'title?': 'string',
        'starts?': 'string',
        'ends?': 'string',
        'place?': 'string',
        'audience?': 'object',
        'attachments?': 'list',
        'sequence?': 'number',
        'made?': 'object'
    },
    'meeting-template': { name: 'string', 'minutes?': 'number', 'groups?': 'list', 'streets?': 'list' },
    chat: { day: 'string', post: 'string', desk: 'string', opensAt: 'string', closesAt: 'string', 'digest?': 'string' },
    question: {
        chat: 'string',
        source: 'string',
        text: 'string',
        at: 'string',
        'draft?': 'string',
        'answer?': 'object',
        'hidden?': 'object'
    },
    answer: {},
    template: { 'name?': 'string', 'body?': 'string', 'title?': 'string', 'lead?': 'string', 'categories?': 'list' },
    dictionary: { 'words?': 'list' },
    activity: { document: 'string', at: 'string', by: 'string', what: 'string' },
    presence: {},
    attachment: { bytes: 'number', mime: 'string', suffix: 'string' },
    erasure: { ids: 'list', at: 'string' },
    comment: { post: 'string', channel: 'string', remoteId: 'string', at: 'string' },
    figures: { post: 'string', channel: 'string', days: 'object' },
    openday: { 'movedTo?': 'string', 'cancelled?': 'boolean', 'starts?': 'string', 'ends?': 'string' },
    sighting: { delivery: 'string', post: 'string', channel: 'string' }
};

// Passwords stay on the desks that use them: no key that is named like one, no address with one in it.
function refuseSecrets(value) {
    if (typeof value === 'string' && /:\/\/[^\/?#\s]*:[^\/?#\s]*@/.test(value)) {
        refuse('secret', 'an address with a password in it has no place in the settings of a channel');
    }
    if (typeof value !== 'object' || value === null) {
        return;
    }
    for (var key in value) {
        if (value.hasOwnProperty(key)) {
            if (/passw|passphrase|secret|token|credential|api[_-]?key/i.test(key)) {
                refuse('secret', '"' + key + '" looks like a secret; secrets stay on the desk that uses them');
            }
            refuseSecrets(value[key]);
        }
    }
}

admit(kinds, ['activity', 'erasure']);
if (newDoc._deleted) {
    return;
}
if (kind === 'post' && newDoc.approval !== undefined && !(before && same(newDoc.approval, before.approval))
    && !hasRole(['approver', 'mayor', 'administrator', '_admin'])) {
    refuse('approval', 'only an approver may approve');
}
if (kind === 'channel') {
    refuseSecrets(newDoc);
}
if (kind === 'activity' && newDoc.user !== undefined && newDoc.user !== userCtx.name) {
    refuse('activity', 'nobody writes in the name of somebody else');
}
// In the name of the mayor: an answer that says so, and the approval of one in the chat. An answer that was read from
// the Page itself has nobody who approved it.
var answersAsMayor = (kind === 'answer' || kind === 'question') && newDoc.asMayor === true;
if (kind === 'question' && newDoc.answer !== undefined && newDoc.answer.by !== ''
    && !(before && same(newDoc.answer, before.answer))) {
    answersAsMayor = true;
}
if (answersAsMayor && !hasRole(['mayor', 'assistant', 'administrator', '_admin'])) {
    refuse('as-mayor', 'only the mayor and the assistant may write in the name of the mayor');
}
