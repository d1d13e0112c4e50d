#include "meetings/Replies.h"

#include "core/Json.h"
#include "meetings/InvitationSteps.h"

#include <QFile>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array replyOutcomeNames { "taken"_L1, "old"_L1, "old-sequence"_L1, "not-invited"_L1,
    "unknown-meeting"_L1 };

// Whom it is from: the attendee, else whose delegate they are, else who wrote the mail.
Result<std::optional<Invitation>> invitationFor(
    Stores &stores, const MeetingId &meeting, const CalendarReply &reply, const QString &from)
{
    for (const auto &address : { reply.onBehalfOf, reply.attendee, from }) {
        if (address.isEmpty()) {
            continue;
        }
        const auto found = stores.invitations.toAddress(meeting, address);
        if (!found) {
            return fail(found.error());
        }
        for (const auto &invitation : *found) {
            if (invitation.sentSequence >= 0 || invitation.state == InvitationState::Unconfirmed) {
                return invitation;
            }
        }
    }
    return std::nullopt;
}

Result<TakenReply> keepAside(
    Stores &stores, const CalendarReply &reply, const QString &from, ReplyOutcome why, Instant now)
{
    const auto meeting = meetingOfUid(reply.uid);
    const bool isOurs = why == ReplyOutcome::NotInvited && meeting;
    StrayReply stray { .id = {},
        .meeting = isOurs ? *meeting : MeetingId {},
        .from = reply.attendee.isEmpty() ? from : reply.attendee,
        .answer = reply.answer,
        .comment = reply.comment,
        .why = toString(why),
        .at = reply.stamp.value_or(now),
        .takenAt = now,
        .isDealtWith = false,
        .unknown = {} };
    const auto key = reply.uid + u'\n' + stray.from + u'\n' + toString(reply.answer) + u'\n'
        + (reply.stamp ? toIso(*reply.stamp) : QString());
    stray.id = u"reply:"_s + sha256(key.toUtf8()).left(40);
    const auto known = stores.documents.find(stray.id);
    if (!known) {
        return fail(known.error());
    }
    if (!*known) {
        BUBENIK_TRY(stores.invitations.saveStray(stray, now));
    }
    return TakenReply { why, stray.meeting, std::nullopt, stray.from, reply.answer };
}

// Without a SEQUENCE: the version they had when they answered.
int sequenceOf(const CalendarReply &reply, const Invitation &invitation)
{
    if (reply.sequence) {
        return std::min(*reply.sequence, std::max(invitation.sentSequence, 0));
    }
    const bool isToTheLast = !reply.stamp || !invitation.sentAt || *reply.stamp >= *invitation.sentAt;
    return isToTheLast ? std::max(invitation.sentSequence, 0) : std::max(invitation.sentSequence - 1, 0);
}

// An answer is the proof that the mail arrived.
void confirm(Invitation &invitation, Instant now)
{
    if (invitation.state == InvitationState::Unconfirmed) {
        invitationstep::sent(invitation, now);
    }
}

Result<TakenReply> take(Stores &stores, Invitation invitation, const CalendarReply &reply, const QString &from,
    const QString &way, Instant now)
{
    confirm(invitation, now);
    InvitationReply fresh { .answer = reply.answer,
        .sequence = sequenceOf(reply, invitation),
        .at = reply.stamp.value_or(now),
        .takenAt = now,
        .by = reply.attendee == invitation.address ? QString()
            : reply.attendee.isEmpty()             ? from
                                                   : reply.attendee,
        .way = way,
        .comment = reply.comment };
    TakenReply taken { ReplyOutcome::Taken, invitation.meeting, invitation, reply.attendee, reply.answer };
    const auto &known = invitation.reply;
    const bool isOlder = known
        && (known->at > fresh.at
            || (known->at == fresh.at && known->answer == fresh.answer && known->sequence == fresh.sequence));
    if (isOlder) {
        taken.outcome = known->at > fresh.at ? ReplyOutcome::Old : ReplyOutcome::Taken;
    } else {
        invitation.reply = fresh;
        addHistory(invitation, now, u"answered"_s, toString(fresh.answer));
        taken.outcome = fresh.sequence < invitation.sentSequence ? ReplyOutcome::OldSequence : ReplyOutcome::Taken;
    }
    taken.invitation = invitation;
    BUBENIK_TRY(stores.invitations.save(invitation, now));
    return taken;
}

} // namespace

QString toString(ReplyOutcome outcome)
{
    return replyOutcomeNames[static_cast<size_t>(outcome)];
}

Result<TakenReply> takeReply(
    Stores &stores, const CalendarReply &reply, const QString &from, const QString &way, Instant now)
{
    Result<TakenReply> taken = fail(ErrorKind::Internal);
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto id = meetingOfUid(reply.uid);
        const auto meeting = id ? stores.meetings.load(*id) : fail(ErrorKind::NotFound);
        if (!meeting && meeting.error().kind != ErrorKind::NotFound) {
            return fail(meeting.error());
        }
        if (!meeting) {
            taken = keepAside(stores, reply, from, ReplyOutcome::UnknownMeeting, now);
        } else {
            const auto invitation = invitationFor(stores, *id, reply, from);
            if (!invitation) {
                return fail(invitation.error());
            }
            taken = *invitation ? take(stores, **invitation, reply, from, way, now)
                                : keepAside(stores, reply, from, ReplyOutcome::NotInvited, now);
        }
        return taken ? Result<void> {} : fail(taken.error());
    });
    return written ? taken : fail(written.error());
}

Result<QList<TakenReply>> takeReplies(Stores &stores, const QString &path, Instant now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error { .kind = ErrorKind::NotFound, .detail = file.errorString(), .code = u"no-file"_s, .subject = path });
    }
    const auto found = file.size() > mail::largestMail
        ? fail(Error {
            .kind = ErrorKind::TooLarge, .detail = u"too large for a mail"_s, .code = u"mail"_s, .subject = path })
        : repliesInFile(file.readAll());
    if (!found) {
        return fail(found.error());
    }
    QList<TakenReply> replies;
    for (const auto &reply : found->replies) {
        auto taken = takeReply(stores, reply, found->from, u"file"_s, now);
        if (!taken) {
            return fail(taken.error());
        }
        replies.append(*std::move(taken));
    }
    return replies;
}

Result<Invitation> recordAnswer(
    Stores &stores, const InvitationId &id, MeetingAnswer answer, const QString &by, Instant now)
{
    Invitation answered;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto invitation = stores.invitations.load(id);
        if (!invitation || !isInvited(*invitation)) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"not-invited"_s, .subject = id.value });
        }
        confirm(*invitation, now);
        invitation->reply = InvitationReply { .answer = answer,
            .sequence = std::max(invitation->sentSequence, invitation->sequence),
            .at = now,
            .takenAt = now,
            .by = by,
            .way = u"phone"_s,
            .comment = {} };
        addHistory(*invitation, now, u"answered"_s, toString(answer));
        BUBENIK_TRY(stores.invitations.save(*invitation, now));
        answered = *std::move(invitation);
        return {};
    });
    return written ? Result<Invitation>(answered) : fail(written.error());
}

Result<std::optional<Invitation>> takeBounce(Stores &stores, const Bounce &bounce, Instant now)
{
    std::optional<Invitation> found;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto invitation = stores.invitations.byMark(bounce.messageId);
        if (!invitation) {
            return fail(invitation.error());
        }
        found = *std::move(invitation);
        if (!found || !bounce.isPermanent || found->mark != bounce.messageId
            || found->state == InvitationState::Failed) {
            return {};
        }
        const auto detail = (bounce.status + u' ' + bounce.reason).trimmed();
        invitationstep::bounced(
            *found, { .kind = ErrorKind::Rejected, .detail = detail.left(300), .code = u"bounced"_s }, now);
        return stores.invitations.save(*found, now);
    });
    return written ? Result<std::optional<Invitation>>(found) : fail(written.error());
}

} // namespace bubenik
