#include "meetings/CalendarReplies.h"

#include <QStringDecoder>
#include <libical/ical.h>
#include <memory>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct FreeParsed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

// Files without a mail around them do not tell their charset: what is no UTF-8 comes from an old Windows.
QByteArray asUtf8(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    (void)QString(utf8(bytes));
    if (!utf8.hasError()) {
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    }
    QStringDecoder windows("windows-1250");
    return windows.isValid() ? QString(windows(bytes)).toUtf8() : QString::fromLatin1(bytes).toUtf8();
}

QString textOf(const char *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(text);
}

// "MAILTO:Jana@Example.cz", "mailto: jana@example.cz", quoted or not
QString addressOf(const QString &uri)
{
    auto address = uri.trimmed();
    address.remove(u'"');
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        address = address.mid(7);
    }
    return tidyEmail(address);
}

QString parameterOf(icalproperty *property, icalparameter_kind kind)
{
    auto *parameter = icalproperty_get_first_parameter(property, kind);
    if (parameter == nullptr) {
        return {};
    }
    char *text = icalparameter_as_ical_string_r(parameter);
    const auto value = textOf(text).section(u'=', 1);
    icalmemory_free_buffer(text);
    return value;
}

MeetingAnswer answerIn(icalproperty *attendee)
{
    const auto status = parameterOf(attendee, ICAL_PARTSTAT_PARAMETER).remove(u'"').toUpper();
    if (status == "ACCEPTED"_L1) {
        return MeetingAnswer::Accepted;
    }
    if (status == "DECLINED"_L1) {
        return MeetingAnswer::Declined;
    }
    return status == "TENTATIVE"_L1 ? MeetingAnswer::Tentative : MeetingAnswer::None;
}

// Google's place for what they wrote beside the answer.
QString commentOf(icalproperty *attendee)
{
    for (auto *parameter = icalproperty_get_first_parameter(attendee, ICAL_X_PARAMETER); parameter != nullptr;
         parameter = icalproperty_get_next_parameter(attendee, ICAL_X_PARAMETER)) {
        if (textOf(icalparameter_get_xname(parameter)).compare("X-RESPONSE-COMMENT"_L1, Qt::CaseInsensitive) == 0) {
            return textOf(icalparameter_get_xvalue(parameter)).remove(u'"').trimmed();
        }
    }
    return {};
}

std::optional<Instant> stampOf(icalcomponent *event)
{
    const auto time = icalcomponent_get_dtstamp(event);
    if (icaltime_is_null_time(time)) {
        return std::nullopt;
    }
    return Instant { std::chrono::seconds(icaltime_as_timet_with_zone(time, icaltimezone_get_utc_timezone())) };
}

void readEvent(icalcomponent *event, QList<CalendarReply> &replies)
{
    CalendarReply common;
    common.uid = textOf(icalcomponent_get_uid(event)).trimmed();
    if (icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY) != nullptr) {
        common.sequence = icalcomponent_get_sequence(event);
    }
    common.stamp = stampOf(event);
    QStringList comments;
    for (auto *property = icalcomponent_get_first_property(event, ICAL_COMMENT_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(event, ICAL_COMMENT_PROPERTY)) {
        comments.append(textOf(icalproperty_get_comment(property)).trimmed());
    }
    common.comment = comments.join(u'\n').trimmed();
    for (auto *property = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        auto reply = common;
        reply.answer = answerIn(property);
        reply.attendee = addressOf(textOf(icalproperty_get_attendee(property)));
        reply.onBehalfOf = addressOf(parameterOf(property, ICAL_DELEGATEDFROM_PARAMETER));
        if (reply.comment.isEmpty()) {
            reply.comment = commentOf(property);
        }
        if (reply.answer != MeetingAnswer::None && !reply.attendee.isEmpty() && !reply.uid.isEmpty()) {
            replies.append(reply);
        }
    }
}

// Without any method only those are read who have answered.
bool isReplyMethod(const QString &method)
{
    return method.isEmpty() || method == "REPLY"_L1
        || method == "COUNTER"_L1; // another time proposed: tentative, with the answer inside
}

bool looksLikeCalendar(const QByteArray &bytes)
{
    constexpr qsizetype start = 300;
    return bytes.left(start).toUpper().contains("BEGIN:VCALENDAR");
}

bool isCalendarPart(const ReceivedPart &part)
{
    return part.mime == "text/calendar"_L1 || part.mime == "application/ics"_L1
        || part.fileName.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

bool isSame(const CalendarReply &x, const CalendarReply &y)
{
    return x.uid == y.uid && x.attendee == y.attendee;
}

// Some programs list everybody: who answered is the one who wrote the mail, if they are listed at all.
QList<CalendarReply> ofTheWriter(const QList<CalendarReply> &replies, const QString &from)
{
    QList<CalendarReply> theirs;
    for (const auto &reply : replies) {
        if (reply.attendee == from) {
            theirs.append(reply);
        }
    }
    return theirs.isEmpty() ? replies : theirs;
}

} // namespace

Result<QList<CalendarReply>> readReplies(const QByteArray &ics, const QString &method)
{
    const auto text = asUtf8(ics);
    const std::unique_ptr<icalcomponent, FreeParsed> calendar(
        looksLikeCalendar(text) ? icalparser_parse_string(text.constData()) : nullptr);
    if (!calendar) {
        return fail(ErrorKind::Invalid, u"not a calendar"_s, u"not-a-calendar"_s);
    }
    auto told = method.trimmed().toUpper();
    if (auto *property = icalcomponent_get_first_property(calendar.get(), ICAL_METHOD_PROPERTY); property != nullptr) {
        told = textOf(icalproperty_get_value_as_string(property)).toUpper();
    }
    QList<CalendarReply> replies;
    if (!isReplyMethod(told)) {
        return replies;
    }
    for (auto *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        readEvent(event, replies);
    }
    return replies;
}

Result<ReplyFile> repliesIn(const ReceivedMail &mail)
{
    ReplyFile file { .replies = {}, .from = tidyEmail(mail.from.address) };
    for (const auto &part : mail.parts) {
        if (!isCalendarPart(part)) {
            continue;
        }
        const auto replies = readReplies(part.bytes, part.parameters.value(u"method"_s));
        if (!replies) {
            continue; // damaged; the same calendar often stands there twice
        }
        for (const auto &reply : ofTheWriter(*replies, file.from)) {
            const bool isKnown = std::any_of(file.replies.begin(), file.replies.end(),
                [&reply](const CalendarReply &known) { return isSame(known, reply); });
            if (!isKnown) {
                file.replies.append(reply);
            }
        }
    }
    if (file.replies.isEmpty()) {
        return fail(ErrorKind::Invalid, u"no answer to an invitation in it"_s, u"no-reply"_s);
    }
    return file;
}

Result<ReplyFile> repliesInFile(const QByteArray &bytes)
{
    if (looksLikeCalendar(bytes.trimmed().left(50))) {
        const auto replies = readReplies(bytes);
        if (!replies) {
            return fail(replies.error());
        }
        if (replies->isEmpty()) {
            return fail(ErrorKind::Invalid, u"no answer to an invitation in it"_s, u"no-reply"_s);
        }
        return ReplyFile { .replies = *replies, .from = {} };
    }
    const auto mail = mail::readMail(bytes);
    return mail ? repliesIn(*mail) : fail(ErrorKind::Invalid, u"neither a calendar nor a mail"_s, u"not-a-calendar"_s);
}

} // namespace bubenik
