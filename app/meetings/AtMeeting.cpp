#include "meetings/AtMeeting.h"

#include "core/Folding.h"

#include <algorithm>
#include <tuple>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Error notNamed()
{
    return { .kind = ErrorKind::Invalid, .code = u"attendee-name"_s, .subject = u"name"_s };
}

// "Nováková Jana, Ing."; who is gone from the contacts stands as they were invited.
QString listName(const std::optional<Contact> &contact, const QString &invitedAs)
{
    if (!contact) {
        return invitedAs;
    }
    const auto name = sortName(*contact);
    return contact->kind == ContactKind::Person && !contact->titlesBefore.isEmpty()
        ? name + u", "_s + contact->titlesBefore
        : name;
}

Result<std::optional<Contact>> knownContact(Stores &stores, const ContactId &id)
{
    if (id.isNull()) {
        return std::nullopt;
    }
    auto contact = stores.contacts.load(id);
    if (!contact && contact.error().kind != ErrorKind::NotFound) {
        return fail(contact.error());
    }
    return contact ? std::optional(*std::move(contact)) : std::nullopt;
}

Result<Attendee> attendeeOf(Stores &stores, const MeetingId &meeting, const ContactId &id, const QString &invitedAs,
    const QString &organisation)
{
    const auto contact = knownContact(stores, id);
    if (!contact) {
        return fail(contact.error());
    }
    const auto name = listName(*contact, invitedAs);
    auto works = *contact ? (*contact)->organisation : organisation;
    if (works == name) {
        works.clear();
    }
    return Attendee { .id = attendanceId(meeting, id), .contact = id, .name = name, .organisation = works };
}

// Somebody invited under exactly this name, if it is one alone.
Result<ContactId> invitedAs(Stores &stores, const MeetingId &meeting, const QString &name)
{
    const auto wanted = foldedWords(name);
    const auto all = wanted.isEmpty() ? Result<QList<Invitation>>() : stores.invitations.ofMeeting(meeting);
    if (!all) {
        return fail(all.error());
    }
    const QSet<QString> words { wanted.begin(), wanted.end() };
    QList<ContactId> found;
    for (const auto &invitation : *all) {
        const auto own = foldedWords(invitation.name);
        const QSet<QString> ownWords { own.begin(), own.end() };
        if (ownWords.contains(words) && words.size() > 1) {
            found.append(invitation.contact);
        }
    }
    return found.size() == 1 ? found.first() : ContactId();
}

} // namespace

Result<QList<Attendee>> attendees(Stores &stores, const MeetingId &id)
{
    const auto invitations = stores.invitations.ofMeeting(id);
    const auto ticked = invitations ? stores.meetingRecords.attendance(id) : fail(invitations.error());
    if (!ticked) {
        return fail(ticked.error());
    }
    QHash<AttendanceId, Attendance> left;
    for (const auto &one : *ticked) {
        left.insert(one.id, one);
    }
    QList<Attendee> all;
    for (const auto &invitation : *invitations) {
        auto attendee = attendeeOf(stores, id, invitation.contact, invitation.name, {});
        if (!attendee) {
            return fail(attendee.error());
        }
        attendee->isInvited = isInvited(invitation);
        attendee->answer = answerOf(invitation);
        const auto tick = left.constFind(attendee->id);
        attendee->came = tick != left.cend() && tick->came;
        left.remove(attendee->id);
        if (attendee->isInvited || attendee->came) {
            all.append(*attendee);
        }
    }
    for (const auto &one : *ticked) {
        if (!left.contains(one.id) || (!one.came && one.contact.isNull())) {
            continue;
        }
        auto attendee = attendeeOf(stores, id, one.contact, one.name, one.organisation);
        if (!attendee) {
            return fail(attendee.error());
        }
        attendee->id = one.id;
        attendee->came = one.came;
        all.append(*attendee);
    }
    std::ranges::stable_sort(all, {}, [](const Attendee &one) { return std::tuple(czechSortKey(one.name), one.name); });
    return all;
}

AttendanceCounts countsOf(const QList<Attendee> &attendees)
{
    AttendanceCounts counts;
    for (const auto &attendee : attendees) {
        counts.came += attendee.came ? 1 : 0;
        counts.invited += attendee.came && attendee.isInvited ? 1 : 0;
    }
    return counts;
}

Result<void> markCame(Stores &stores, const MeetingId &id, const Attendee &attendee, bool came, Instant now)
{
    // The name of a contact stands with the contact alone.
    const bool isContact = !attendee.contact.isNull();
    return stores.meetingRecords.save(Attendance { .id = attendee.id,
                                          .meeting = id,
                                          .contact = attendee.contact,
                                          .name = isContact ? QString() : attendee.name,
                                          .organisation = isContact ? QString() : attendee.organisation,
                                          .came = came,
                                          .at = now },
        now);
}

Result<Attendance> addWalkIn(
    Stores &stores, const MeetingId &id, const QString &name, const QString &organisation, Instant now)
{
    const Attendance attendance { .id = newAttendanceId(id, now),
        .meeting = id,
        .contact = {},
        .name = name.simplified(),
        .organisation = organisation.simplified(),
        .came = true,
        .at = now };
    if (attendance.name.isEmpty() || hasControlCharacters(attendance.name)) {
        return fail(notNamed());
    }
    const auto meeting = stores.meetings.load(id);
    if (!meeting) {
        return fail(meeting.error());
    }
    const auto saved = stores.meetingRecords.save(attendance, now);
    return saved ? Result<Attendance>(attendance) : fail(saved.error());
}

Result<Remark> addRemark(Stores &stores, Remark wanted, const QString &by, Instant now)
{
    const auto meeting = stores.meetings.load(wanted.meeting);
    if (!meeting) {
        return fail(meeting.error());
    }
    if (wanted.contact.isNull()) {
        const auto contact = invitedAs(stores, wanted.meeting, wanted.name);
        if (!contact) {
            return fail(contact.error());
        }
        wanted.contact = *contact;
    }
    wanted.id = newRemarkId(now);
    wanted.name = wanted.name.simplified();
    wanted.place = wanted.place.simplified();
    wanted.topic = wanted.topic.simplified();
    wanted.text = wanted.text.trimmed();
    wanted.author = by;
    wanted.createdAt = now;
    wanted.changedAt = now;
    const auto saved = stores.meetingRecords.save(wanted, now);
    return saved ? Result<Remark>(wanted) : fail(saved.error());
}

Result<Remark> changeRemark(
    Stores &stores, const RemarkId &id, Instant now, const std::function<void(Remark &)> &change)
{
    Remark changed;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto remark = stores.meetingRecords.loadRemark(id);
        if (!remark) {
            return fail(remark.error());
        }
        const auto before = *remark;
        change(*remark);
        if (*remark != before) {
            if (remark->name != before.name) {
                const auto contact = invitedAs(stores, remark->meeting, remark->name);
                if (!contact) {
                    return fail(contact.error());
                }
                remark->contact = *contact;
            }
            remark->changedAt = now;
            BUBENIK_TRY(stores.meetingRecords.save(*remark, now));
        }
        changed = *std::move(remark);
        return {};
    });
    return written ? Result<Remark>(changed) : fail(written.error());
}

Result<Remark> removeRemark(Stores &stores, const RemarkId &id, bool removed, Instant now)
{
    return changeRemark(
        stores, id, now, [&](Remark &remark) { remark.deletedAt = removed ? std::optional(now) : std::nullopt; });
}

} // namespace bubenik
