#include "meetings/Strays.h"

#include "meetings/MeetingChanges.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Result<Contact> contactAt(Stores &stores, const QString &address, const QString &name, const QString &by, Instant now)
{
    const auto rows = stores.contacts.withKeys({ u"e:"_s + tidyEmail(address) });
    const auto known = rows ? stores.contacts.load(rows->values()) : fail(rows.error());
    if (!known) {
        return fail(known.error());
    }
    for (const auto &contact : *known) {
        if (!contact.deletedAt) {
            return contact;
        }
    }
    Contact fresh { .id = newContactId(now) };
    const auto words = name.simplified();
    fresh.givenName = words.contains(u' ') ? words.section(u' ', 0, -2) : QString();
    fresh.familyName = words.section(u' ', -1);
    fresh.emails = { tidyEmail(address) };
    BUBENIK_TRY(stores.contacts.save(fresh, by, now));
    return fresh;
}

Invitation answered(const Meeting &meeting, const Contact &contact, const StrayReply &stray, Instant now)
{
    Invitation invitation { .id = invitationId(meeting.id, contact.id),
        .meeting = meeting.id,
        .contact = contact.id,
        .name = displayName(contact),
        .address = tidyEmail(stray.from),
        .household = householdKey(contact) };
    // They answer what somebody passed on to them.
    invitation.state = InvitationState::Sent;
    invitation.sequence = meeting.sequence;
    invitation.sentSequence = meeting.sequence;
    invitation.sentAt = stray.at;
    invitation.due = now;
    invitation.reply = InvitationReply { .answer = stray.answer,
        .sequence = meeting.sequence,
        .at = stray.at,
        .takenAt = now,
        .by = {},
        .way = u"mail"_s,
        .comment = stray.comment };
    addHistory(invitation, now, u"answered"_s, toString(stray.answer));
    return invitation;
}

} // namespace

Result<Invitation> admitStray(Stores &stores, const QString &reply, const QString &name, const QString &by, Instant now)
{
    Invitation admitted;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto stray = stores.invitations.loadStray(reply);
        if (!stray) {
            return fail(stray.error());
        }
        if (stray->meeting.isNull()) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"unknown-meeting"_s, .subject = stray->from });
        }
        const auto contact = contactAt(stores, stray->from, name, by, now);
        const auto meeting = contact ? changeMeeting(stores, stray->meeting, by, now,
                                 [&](Meeting &changed) -> Result<void> {
                                     if (!changed.audience.contacts.contains(contact->id)) {
                                         changed.audience.contacts.append(contact->id);
                                     }
                                     return {};
                                 })
                                     : fail(contact.error());
        if (!meeting) {
            return fail(meeting.error());
        }
        const auto known = stores.invitations.find(invitationId(meeting->id, contact->id));
        if (!known) {
            return fail(known.error());
        }
        admitted = answered(*meeting, *contact, *stray, now);
        if (*known && isInvited(**known)) { // by another address: the answer is all that is new
            const auto fresh = admitted.reply;
            admitted = **known;
            admitted.reply = fresh;
            admitted.reply->sequence = std::max(admitted.sentSequence, 0);
        }
        BUBENIK_TRY(stores.invitations.save(admitted, now));
        return dismissStray(stores, reply, now);
    });
    return written ? Result<Invitation>(admitted) : fail(written.error());
}

namespace {

Result<void> markStray(Stores &stores, const QString &reply, bool isDealtWith, Instant now)
{
    auto stray = stores.invitations.loadStray(reply);
    if (!stray) {
        return fail(stray.error());
    }
    stray->isDealtWith = isDealtWith;
    return stores.invitations.saveStray(*stray, now);
}

} // namespace

Result<void> dismissStray(Stores &stores, const QString &reply, Instant now)
{
    return markStray(stores, reply, true, now);
}

Result<void> bringBackStray(Stores &stores, const QString &reply, Instant now)
{
    return markStray(stores, reply, false, now);
}

Result<QList<StrayReply>> openStrays(Stores &stores, const MeetingId &id)
{
    auto strays = stores.invitations.strays(id);
    if (strays) {
        strays->removeIf([](const StrayReply &stray) { return stray.isDealtWith; });
    }
    return strays;
}

} // namespace bubenik
