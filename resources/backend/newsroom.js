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
    sighting: { delivery: 'string', post: 'string', channel: 'string' },
    review: { subject: 'string', 'submission?': 'object', 'decision?': 'object', 'remarks?': 'object', 'taking?': 'object' },
    deputy: { user: 'string', deputyUser: 'string', from: 'string', until: 'string' },
    workflow: { required: 'boolean' }
};

var approvers = ['approver', 'mayor', 'administrator', '_admin'];

function changed(key) {
    return newDoc[key] !== undefined && !(before && same(newDoc[key], before[key]));
}

// A decision is its maker's own: an approver's, a deputy's in the name of an approver, or an editor's who publishes
// without approval and says why. An update of this document sees nothing else, so what is about to be sent is written
// into it as well ("taking"), and is taken only while the decision that stands here covers it.
function checkReview() {
    var decision = newDoc.decision;
    if (changed('decision')) {
        if (decision.user !== userCtx.name && !isAdministrator) {
            refuse('approval-name', 'nobody decides in the name of somebody else');
        }
        if (decision.what === 'urgent') {
            if (typeof decision.reason !== 'string' || !/\S/.test(decision.reason)) {
                refuse('approval', 'an urgent publication needs a reason');
            }
        } else if (!hasRole(approvers)
            && !(hasRole(['deputy']) && decision.role === 'deputy' && typeof decision.forUser === 'string'
                && decision.forUser !== '' && decision.forUser !== userCtx.name)) {
            refuse('approval', 'only an approver, or a deputy for one, may decide');
        }
        if (decision.what === 'approved' && decision.fourEyes === true && newDoc.submission
            && newDoc.submission.user === userCtx.name) {
            refuse('four-eyes', 'nobody approves what they handed over');
        }
    }
    if (changed('taking')) {
        var releases = decision !== undefined && (decision.what === 'approved' || decision.what === 'urgent');
        var digests = releases && isList(decision.contents) ? decision.contents.concat([decision.digest]) : [];
        if (!newDoc.taking.digest || digests.indexOf(newDoc.taking.digest) < 0) {
            refuse('not-approved', 'the content that is to be sent is not approved');
        }
    }
}

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
    if (kind === 'review' && before && before.decision && !hasRole(approvers)) {
        refuse('approval', 'only an approver may take a decision away');
    }
    if ((kind === 'workflow' && !hasRole(approvers)) || (kind === 'deputy' && before && before.user !== userCtx.name && !isAdministrator)) {
        refuse('approval', 'only an approver says who approves');
    }
    return;
}
if (kind === 'review') {
    checkReview();
}
if (kind === 'workflow' && !(before && same(newDoc.required, before.required) && same(newDoc.fourEyes, before.fourEyes)
    && same(newDoc.urgent, before.urgent)) && !hasRole(approvers)) {
    refuse('approval', 'only an approver says what needs an approval');
}
if (kind === 'deputy' && !isAdministrator && !(hasRole(approvers) && newDoc.user === userCtx.name)) {
    refuse('approval', 'an approver names a deputy for themselves only');
}
if (kind === 'post' && newDoc.approval !== undefined && !(before && same(newDoc.approval, before.approval))
    && !hasRole(approvers.concat(['deputy']))) {
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
