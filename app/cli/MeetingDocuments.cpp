#include "cli/MeetingDocuments.h"

#include "meetings/InvitationText.h"
#include "words/HolidayWords.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray audienceIds(const MeetingAudience &audience)
{
    QJsonArray groups;
    for (const auto &group : audience.groups) {
        groups.append(group.value);
    }
    return groups;
}

QString localTime(Instant instant, const Zone &zone)
{
    return zone.toLocal(instant).toOffsetFromUtc(zone.toLocal(instant).offsetFromUtc()).toString(Qt::ISODate);
}

const char *stepText(RecipientStep step)
{
    switch (step) {
    case RecipientStep::Invite:
        return QT_TRANSLATE_NOOP("Cli", "invited");
    case RecipientStep::Change:
        return QT_TRANSLATE_NOOP("Cli", "told of the change");
    case RecipientStep::Cancel:
        return QT_TRANSLATE_NOOP("Cli", "told that it is off");
    case RecipientStep::NoAddress:
        return QT_TRANSLATE_NOOP("Cli", "without e-mail (a letter)");
    case RecipientStep::BadAddress:
        return QT_TRANSLATE_NOOP("Cli", "with an e-mail that cannot be used");
    case RecipientStep::NoConsent:
        return QT_TRANSLATE_NOOP("Cli", "do not want to be written to");
    case RecipientStep::SharedAddress:
        return QT_TRANSLATE_NOOP("Cli", "share an e-mail with somebody invited");
    case RecipientStep::Uncertain:
        return QT_TRANSLATE_NOOP("Cli", "uncertain: a person must say");
    case RecipientStep::Nothing:
        break;
    }
    return QT_TRANSLATE_NOOP("Cli", "get nothing");
}

QString warningText(const MeetingWarning &warning)
{
    using Kind = MeetingWarning::Kind;
    switch (warning.kind) {
    case Kind::Holiday:
        return MeetingText::tr("It is a public holiday: %1.")
            .arg(warning.holiday ? words::holidayName(*warning.holiday) : QString());
    case Kind::OtherMeeting:
        return MeetingText::tr("At the same time there is “%1”.").arg(warning.subject);
    case Kind::ShortNotice:
        return MeetingText::tr("It is in %n day(s): short notice.", nullptr, warning.days);
    case Kind::Past:
        return MeetingText::tr("It has begun already.");
    case Kind::Weekend:
        return MeetingText::tr("It is at a weekend.");
    case Kind::Night:
        break;
    }
    return MeetingText::tr("It is at night: is the hour right?");
}

} // namespace

MeetingId meetingId(const QString &text)
{
    return { text.startsWith("meeting:"_L1) ? text : u"meeting:"_s + text };
}

QJsonObject meetingJson(const Meeting &meeting, const Zone &zone)
{
    QJsonArray documents;
    for (const auto &document : meeting.documents) {
        documents.append(document.fileName);
    }
    return { { u"id"_s, meeting.id.value }, { u"title"_s, meeting.title }, { u"kind"_s, toString(meeting.kind) },
        { u"place"_s, meeting.place }, { u"address"_s, meeting.address },
        { u"starts"_s, localTime(meeting.starts, zone) }, { u"ends"_s, localTime(meeting.ends, zone) },
        { u"agenda"_s, meeting.agenda }, { u"hosts"_s, QJsonArray::fromStringList(meeting.hosts) },
        { u"documents"_s, documents }, { u"groups"_s, audienceIds(meeting.audience) },
        { u"streets"_s, QJsonArray::fromStringList(meeting.audience.streets) }, { u"expected"_s, meeting.expected },
        { u"remindDays"_s, meeting.remindDays }, { u"uid"_s, calendarUid(meeting.id) },
        { u"sequence"_s, meeting.sequence }, { u"cancelled"_s, meeting.cancelledAt.has_value() },
        { u"paused"_s, meeting.isPaused } };
}

QString meetingLine(const Meeting &meeting, const Zone &zone)
{
    auto line = u"%1  %2  %3"_s.arg(
        meeting.id.value, zone.toLocal(meeting.starts).toString(u"yyyy-MM-dd HH:mm"_s), meeting.title);
    return meeting.cancelledAt ? line + u"  "_s + MeetingText::tr("cancelled") : line;
}

QJsonObject repliesJson(const InvitationCounts &counts)
{
    return { { u"accepted"_s, counts.accepted }, { u"declined"_s, counts.declined },
        { u"tentative"_s, counts.tentative }, { u"waiting"_s, counts.waiting } };
}

QJsonObject deliveriesJson(const InvitationCounts &counts)
{
    return { { u"invited"_s, counts.invited }, { u"planned"_s, counts.planned }, { u"sending"_s, counts.sending },
        { u"sent"_s, counts.sent }, { u"unconfirmed"_s, counts.unconfirmed }, { u"failed"_s, counts.failed },
        { u"cancelled"_s, counts.cancelled } };
}

QJsonObject invitationJson(const Invitation &invitation)
{
    QJsonObject json { { u"id"_s, invitation.id.value }, { u"contact"_s, invitation.contact.value },
        { u"name"_s, invitation.name }, { u"email"_s, invitation.address }, { u"channel"_s, invitation.channel.value },
        { u"message"_s, toString(invitation.message) }, { u"state"_s, toString(invitation.state) },
        { u"sequence"_s, invitation.sentSequence }, { u"answer"_s, toString(answerOf(invitation)) },
        { u"comment"_s, invitation.reply ? invitation.reply->comment : QString() },
        { u"asked"_s, invitation.askedAt.has_value() },
        { u"problem"_s, invitation.problem ? QJsonValue(problemJson(*invitation.problem)) : QJsonValue() } };
    return json;
}

QJsonObject planJson(const InvitationPlan &plan)
{
    QJsonObject counts;
    for (int step = 0; step <= static_cast<int>(RecipientStep::Uncertain); ++step) {
        const auto kind = static_cast<RecipientStep>(step);
        counts[toString(kind)] = plan.count(kind);
    }
    QJsonArray recipients;
    for (const auto &recipient : plan.recipients) {
        recipients.append(QJsonObject { { u"contact"_s, recipient.contact.value }, { u"name"_s, recipient.name },
            { u"email"_s, recipient.address }, { u"step"_s, toString(recipient.step) } });
    }
    return { { u"meeting"_s, plan.meeting.id.value }, { u"sequence"_s, plan.sequence }, { u"change"_s, plan.isChange },
        { u"counts"_s, counts }, { u"recipients"_s, recipients } };
}

QString planText(const InvitationPlan &plan)
{
    QStringList lines;
    for (int step = 0; step <= static_cast<int>(RecipientStep::Uncertain); ++step) {
        const auto kind = static_cast<RecipientStep>(step);
        if (const int count = plan.count(kind); count > 0) {
            lines.append(u"%1  %2"_s.arg(count, 5).arg(QCoreApplication::translate("Cli", stepText(kind))));
        }
    }
    return lines.join(u'\n');
}

QJsonObject takenJson(const TakenReply &taken)
{
    return { { u"meeting"_s, taken.meeting.isNull() ? QJsonValue() : QJsonValue(taken.meeting.value) },
        { u"contact"_s, taken.invitation ? QJsonValue(taken.invitation->contact.value) : QJsonValue() },
        { u"answer"_s, toString(taken.answer) }, { u"from"_s, taken.from }, { u"outcome"_s, toString(taken.outcome) } };
}

QString takenText(const TakenReply &taken)
{
    const auto who = taken.invitation ? taken.invitation->name : taken.from;
    switch (taken.outcome) {
    case ReplyOutcome::Taken:
        return MeetingText::tr("%1: %2").arg(who, toString(taken.answer));
    case ReplyOutcome::Old:
        return MeetingText::tr("%1: %2, but a newer answer is here already").arg(who, toString(taken.answer));
    case ReplyOutcome::OldSequence:
        return MeetingText::tr("%1: %2, but to an earlier time or place").arg(who, toString(taken.answer));
    case ReplyOutcome::NotInvited:
        return MeetingText::tr("%1: %2, but was not invited; kept aside").arg(who, toString(taken.answer));
    case ReplyOutcome::UnknownMeeting:
        break;
    }
    return MeetingText::tr("%1: %2, to a meeting that is not known here; kept aside").arg(who, toString(taken.answer));
}

QJsonArray warningsJson(const QList<MeetingWarning> &warnings)
{
    QJsonArray json;
    for (const auto &warning : warnings) {
        json.append(QJsonObject { { u"kind"_s, toString(warning.kind) },
            { u"subject"_s, warning.holiday ? toString(*warning.holiday) : warning.subject },
            { u"days"_s, warning.days } });
    }
    return json;
}

QStringList warningTexts(const QList<MeetingWarning> &warnings)
{
    QStringList lines;
    for (const auto &warning : warnings) {
        lines.append(warningText(warning));
    }
    return lines;
}

QJsonObject sentJson(const InvitationSummary &summary)
{
    return { { u"sent"_s, summary.sent }, { u"later"_s, summary.later }, { u"failed"_s, summary.failed },
        { u"unconfirmed"_s, summary.unconfirmed }, { u"dropped"_s, summary.dropped } };
}

QString sentText(const InvitationSummary &summary)
{
    return MeetingText::tr("Sent %1, later %2, failed %3, unconfirmed %4.")
        .arg(summary.sent)
        .arg(summary.later)
        .arg(summary.failed)
        .arg(summary.unconfirmed);
}

Result<GroupId> groupIn(Stores &stores, const QString &text)
{
    const auto named = stores.groups.named(text);
    if (!named || *named) {
        return named ? Result<GroupId>((*named)->id) : fail(named.error());
    }
    const auto byId = stores.groups.load({ text.startsWith("group:"_L1) ? text : u"group:"_s + text });
    if (byId) {
        return byId->id;
    }
    return fail(
        Error { .kind = ErrorKind::NotFound, .detail = u"no such group"_s, .code = u"group"_s, .subject = text });
}

Result<ContactId> contactIn(Stores &stores, const QString &text)
{
    if (const auto byId
        = stores.contacts.load(ContactId { text.startsWith("contact:"_L1) ? text : u"contact:"_s + text })) {
        return byId->id;
    }
    const auto keys = stores.contacts.withKeys({ u"e:"_s + tidyEmail(text) });
    const auto found = keys ? stores.contacts.load(keys->values()) : fail(keys.error());
    if (found && found->size() == 1) {
        return found->first().id;
    }
    return found ? fail(Error { .kind = ErrorKind::NotFound,
               .detail = u"no such contact, or several"_s,
               .code = u"contact"_s,
               .subject = text })
                 : fail(found.error());
}

} // namespace bubenik::cli
