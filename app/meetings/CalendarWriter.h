// A meeting as an iCalendar object for one recipient, whose mail program then shows buttons to accept or decline.
// Written by libical. Sources: RFC 5545, 5546 (iTIP), 6047 (iMIP).
#pragma once

#include "domain/Invitation.h"
#include "mail/HeaderText.h"

#include <QTimeZone>

namespace bubenik {

enum class CalendarMethod { Request, Cancel };

struct CalendarEvent {
    CalendarMethod method = CalendarMethod::Request;
    QString uid;
    int sequence = 0;
    QString title;
    QString place;
    QString description;
    Instant starts {};
    Instant ends {};
    QByteArray zone = "Europe/Prague"; // in which starts and ends are told
    Instant stamp {}; // when this was made
    Mailbox organizer;
    Mailbox attendee;
};

[[nodiscard]] QByteArray methodName(CalendarMethod method); // "REQUEST"
// With CRLF line ends.
[[nodiscard]] QByteArray writeCalendar(const CalendarEvent &event);

} // namespace bubenik
