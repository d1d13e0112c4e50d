// Answers to invitations, as mail programs really write them. Sources: RFC 5545, 5546, 6047, and what is documented of
// Outlook and Exchange ([MS-OXCICAL]), Google, Apple and Seznam: METHOD only in the Content-Type, a missing SEQUENCE,
// upper-case MAILTO, other charsets, answers through a delegate, all attendees listed though one answers.
#pragma once

#include "domain/Invitation.h"
#include "mail/ReceivedMail.h"

namespace bubenik {

struct CalendarReply {
    QString uid;
    std::optional<int> sequence; // which version they answer; nullopt: not told
    std::optional<Instant> stamp;
    MeetingAnswer answer = MeetingAnswer::None;
    QString attendee; // e-mail address, lower case
    QString onBehalfOf; // of whom this one is the delegate; empty: none
    QString comment;
};

struct ReplyFile {
    QList<CalendarReply> replies;
    QString from; // of the mail, lower case; empty: a bare .ics
};

// `method`: of the Content-Type; empty: what the file itself says. Empty when it is a calendar but no reply. Invalid,
// code "not-a-calendar", when it is none.
[[nodiscard]] Result<QList<CalendarReply>> readReplies(const QByteArray &ics, const QString &method = {});
// Of all calendars in the mail, each reply once. Invalid, code "no-reply", when there is none in it.
[[nodiscard]] Result<ReplyFile> repliesIn(const ReceivedMail &mail);
// An .ics or .eml file, told apart by its content. Invalid, codes "no-reply", "not-a-calendar".
[[nodiscard]] Result<ReplyFile> repliesInFile(const QByteArray &bytes);

} // namespace bubenik
