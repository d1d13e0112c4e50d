#include "domain/Invitation.h"

#include "core/Json.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array invitationStateNames { "planned"_L1, "sending"_L1, "sent"_L1, "unconfirmed"_L1, "failed"_L1,
    "cancelled"_L1 };
constexpr std::array invitationMessageNames { "invitation"_L1, "change"_L1, "reminder"_L1, "question"_L1,
    "cancellation"_L1 };
constexpr std::array meetingAnswerNames { "none"_L1, "accepted"_L1, "declined"_L1, "tentative"_L1 };
constexpr qsizetype longestHistory = 50;

template <class Enum, size_t Count>
Enum named(const std::array<QLatin1StringView, Count> &names, const QString &name, Enum fallback)
{
    for (size_t i = 0; i < Count; ++i) {
        if (names[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return fallback;
}

void putInstant(QJsonObject &json, const QString &key, const std::optional<Instant> &time)
{
    if (time) {
        json[key] = toIso(*time);
    }
}

QJsonObject replyToJson(const InvitationReply &reply)
{
    return { { u"answer"_s, toString(reply.answer) }, { u"sequence"_s, reply.sequence }, { u"at"_s, toIso(reply.at) },
        { u"takenAt"_s, toIso(reply.takenAt) }, { u"by"_s, reply.by }, { u"way"_s, reply.way },
        { u"comment"_s, reply.comment } };
}

InvitationReply replyFromJson(const QJsonObject &json)
{
    return { .answer = meetingAnswerFromString(json[u"answer"_s].toString()).value_or(MeetingAnswer::None),
        .sequence = json[u"sequence"_s].toInt(),
        .at = optionalInstant(json[u"at"_s]).value_or(Instant {}),
        .takenAt = optionalInstant(json[u"takenAt"_s]).value_or(Instant {}),
        .by = json[u"by"_s].toString(),
        .way = json[u"way"_s].toString(),
        .comment = json[u"comment"_s].toString() };
}

// Of several who answer as one: who comes counts most, and a refusal only when nobody else may come.
MeetingAnswer stronger(MeetingAnswer x, MeetingAnswer y)
{
    static constexpr std::array weight { 0, 3, 1, 2 }; // none, accepted, declined, tentative
    return weight[static_cast<size_t>(x)] >= weight[static_cast<size_t>(y)] ? x : y;
}

void countState(InvitationCounts &counts, InvitationState state)
{
    switch (state) {
    case InvitationState::Planned:
        ++counts.planned;
        break;
    case InvitationState::Sending:
        ++counts.sending;
        break;
    case InvitationState::Sent:
        ++counts.sent;
        break;
    case InvitationState::Unconfirmed:
        ++counts.unconfirmed;
        break;
    case InvitationState::Failed:
        ++counts.failed;
        break;
    case InvitationState::Cancelled:
        ++counts.cancelled;
        break;
    }
}

} // namespace

InvitationId invitationId(const MeetingId &meeting, const ContactId &contact)
{
    return { u"invitation:"_s + meeting.value.section(u':', 1) + u'.' + contact.value.section(u':', 1) };
}

QString toString(InvitationState state)
{
    return invitationStateNames[static_cast<size_t>(state)];
}

QString toString(InvitationMessage message)
{
    return invitationMessageNames[static_cast<size_t>(message)];
}

QString toString(MeetingAnswer answer)
{
    return meetingAnswerNames[static_cast<size_t>(answer)];
}

std::optional<MeetingAnswer> meetingAnswerFromString(const QString &name)
{
    for (size_t i = 0; i < meetingAnswerNames.size(); ++i) {
        if (meetingAnswerNames[i] == name) {
            return static_cast<MeetingAnswer>(i);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Invitation &invitation)
{
    auto json = invitation.unknown;
    json[u"meeting"_s] = invitation.meeting.value;
    json[u"contact"_s] = invitation.contact.value;
    json[u"name"_s] = invitation.name;
    json[u"address"_s] = invitation.address;
    json[u"household"_s] = invitation.household;
    json[u"channel"_s] = invitation.channel.value;
    json[u"desk"_s] = invitation.desk;
    json[u"message"_s] = toString(invitation.message);
    json[u"state"_s] = toString(invitation.state);
    json[u"sequence"_s] = invitation.sequence;
    json[u"mark"_s] = invitation.mark;
    json[u"due"_s] = toIso(invitation.due);
    json[u"attempts"_s] = invitation.attempts;
    json[u"sentSequence"_s] = invitation.sentSequence;
    json[u"firstMark"_s] = invitation.firstMark;
    json[u"knowsCancelled"_s] = invitation.knowsCancelled;
    json[u"history"_s] = historyToJson(invitation.history);
    putInstant(json, u"startedAt"_s, invitation.startedAt);
    putInstant(json, u"nextAttempt"_s, invitation.nextAttempt);
    putInstant(json, u"sentAt"_s, invitation.sentAt);
    putInstant(json, u"askedAt"_s, invitation.askedAt);
    putInstant(json, u"remindedAt"_s, invitation.remindedAt);
    if (invitation.problem) {
        json[u"problem"_s] = toJson(*invitation.problem);
    }
    if (invitation.reply) {
        json[u"reply"_s] = replyToJson(*invitation.reply);
    }
    return json;
}

Invitation invitationFromJson(const InvitationId &id, const QJsonObject &json)
{
    static const QStringList known { u"meeting"_s, u"contact"_s, u"name"_s, u"address"_s, u"household"_s, u"channel"_s,
        u"desk"_s, u"message"_s, u"state"_s, u"sequence"_s, u"mark"_s, u"due"_s, u"attempts"_s, u"sentSequence"_s,
        u"firstMark"_s, u"knowsCancelled"_s, u"history"_s, u"startedAt"_s, u"nextAttempt"_s, u"sentAt"_s, u"askedAt"_s,
        u"remindedAt"_s, u"problem"_s, u"reply"_s };
    Invitation invitation;
    invitation.id = id;
    invitation.meeting.value = json[u"meeting"_s].toString();
    invitation.contact.value = json[u"contact"_s].toString();
    invitation.name = json[u"name"_s].toString();
    invitation.address = json[u"address"_s].toString();
    invitation.household = json[u"household"_s].toString();
    invitation.channel.value = json[u"channel"_s].toString();
    invitation.desk = json[u"desk"_s].toString();
    invitation.message = named(invitationMessageNames, json[u"message"_s].toString(), InvitationMessage::Invitation);
    // A state of a newer Bubeník is nothing to act upon.
    invitation.state = named(invitationStateNames, json[u"state"_s].toString(), InvitationState::Unconfirmed);
    invitation.sequence = json[u"sequence"_s].toInt();
    invitation.mark = json[u"mark"_s].toString();
    invitation.due = optionalInstant(json[u"due"_s]).value_or(Instant {});
    invitation.attempts = json[u"attempts"_s].toInt();
    invitation.sentSequence = json[u"sentSequence"_s].toInt(-1);
    invitation.firstMark = json[u"firstMark"_s].toString();
    invitation.knowsCancelled = json[u"knowsCancelled"_s].toBool();
    invitation.history = historyFromJson(json[u"history"_s].toArray());
    invitation.startedAt = optionalInstant(json[u"startedAt"_s]);
    invitation.nextAttempt = optionalInstant(json[u"nextAttempt"_s]);
    invitation.sentAt = optionalInstant(json[u"sentAt"_s]);
    invitation.askedAt = optionalInstant(json[u"askedAt"_s]);
    invitation.remindedAt = optionalInstant(json[u"remindedAt"_s]);
    if (const auto problem = json[u"problem"_s]; problem.isObject()) {
        invitation.problem = errorFromJson(problem.toObject());
    }
    if (const auto reply = json[u"reply"_s]; reply.isObject()) {
        invitation.reply = replyFromJson(reply.toObject());
    }
    invitation.unknown = json;
    for (const auto &key : known) {
        invitation.unknown.remove(key);
    }
    return invitation;
}

QJsonObject toJson(const StrayReply &reply)
{
    auto json = reply.unknown;
    json[u"meeting"_s] = reply.meeting.value;
    json[u"from"_s] = reply.from;
    json[u"answer"_s] = toString(reply.answer);
    json[u"comment"_s] = reply.comment;
    json[u"why"_s] = reply.why;
    json[u"at"_s] = toIso(reply.at);
    json[u"takenAt"_s] = toIso(reply.takenAt);
    json[u"dealtWith"_s] = reply.isDealtWith;
    return json;
}

StrayReply strayReplyFromJson(const QString &id, const QJsonObject &json)
{
    static const QStringList known { u"meeting"_s, u"from"_s, u"answer"_s, u"comment"_s, u"why"_s, u"at"_s,
        u"takenAt"_s, u"dealtWith"_s };
    StrayReply reply { .id = id,
        .meeting = { json[u"meeting"_s].toString() },
        .from = json[u"from"_s].toString(),
        .answer = meetingAnswerFromString(json[u"answer"_s].toString()).value_or(MeetingAnswer::None),
        .comment = json[u"comment"_s].toString(),
        .why = json[u"why"_s].toString(),
        .at = optionalInstant(json[u"at"_s]).value_or(Instant {}),
        .takenAt = optionalInstant(json[u"takenAt"_s]).value_or(Instant {}),
        .isDealtWith = json[u"dealtWith"_s].toBool(),
        .unknown = json };
    for (const auto &key : known) {
        reply.unknown.remove(key);
    }
    return reply;
}

MeetingAnswer answerOf(const Invitation &invitation)
{
    const bool holds = invitation.reply && invitation.reply->sequence >= invitation.sentSequence;
    return holds ? invitation.reply->answer : MeetingAnswer::None;
}

bool isInvited(const Invitation &invitation)
{
    if (invitation.sentSequence >= 0) {
        return true;
    }
    return invitation.state == InvitationState::Planned || invitation.state == InvitationState::Sending
        || invitation.state == InvitationState::Unconfirmed;
}

InvitationCounts countsOf(const QList<Invitation> &invitations)
{
    InvitationCounts counts;
    QHash<QString, MeetingAnswer> households;
    for (const auto &invitation : invitations) {
        countState(counts, invitation.state);
        if (!isInvited(invitation)) {
            continue;
        }
        ++counts.invited;
        const auto key = invitation.household.isEmpty() ? invitation.id.value : invitation.household;
        const auto answer = answerOf(invitation);
        const auto known = households.constFind(key);
        households[key] = known == households.cend() ? answer : stronger(*known, answer);
    }
    for (const auto answer : households) {
        counts.accepted += answer == MeetingAnswer::Accepted ? 1 : 0;
        counts.declined += answer == MeetingAnswer::Declined ? 1 : 0;
        counts.tentative += answer == MeetingAnswer::Tentative ? 1 : 0;
        counts.waiting += answer == MeetingAnswer::None ? 1 : 0;
    }
    return counts;
}

void addHistory(Invitation &invitation, Instant at, const QString &what, const QString &detail)
{
    invitation.history.append({ at, what, detail });
    if (invitation.history.size() > longestHistory) {
        invitation.history.removeFirst();
    }
}

} // namespace bubenik
