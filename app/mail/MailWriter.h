// One mail to one recipient, and its bytes on the wire: text, optionally a calendar part beside it (a mail program then
// shows buttons), the same calendar as a file for those that do not, and files.
//
//   multipart/mixed
//     multipart/alternative
//       text/plain; charset=utf-8          quoted-printable
//       text/calendar; method=REQUEST      base64
//     application/ics                      pozvanka.ics
//     application/pdf …
// Sources: RFC 2045-2047, 5322, 6047.
#pragma once

#include "core/Clock.h"
#include "mail/HeaderText.h"

#include <QList>

namespace bubenik {

// A file ready to be sent: encoded once, however many mails carry it.
struct MailFile {
    QString fileName;
    QByteArray mime; // "application/pdf"
    QByteArray encoded; // base64 in lines
};

struct MailCalendar {
    QByteArray method; // "REQUEST"
    QByteArray ics;
};

struct MailMessage {
    Mailbox from;
    Mailbox to;
    std::optional<Mailbox> replyTo = {};
    QString subject;
    QString text; // lines end in \n
    QString messageId; // without angle brackets; it also tells what comes back to it (mail/Bounce.h)
    QString inReplyTo = {}; // the same of an earlier one
    Instant date {};
    QByteArray zone = "Europe/Prague"; // of the Date line
    std::optional<MailCalendar> calendar = {};
    QList<MailFile> files = {};
};

// What goes out. The pieces together are the mail, with CRLF; pieces of files are shared between mails.
struct WrittenMail {
    QByteArray from; // of the envelope
    QByteArray to;
    QString messageId;
    QList<QByteArray> pieces;

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] qint64 size() const;
};

namespace mail {

[[nodiscard]] MailFile encodedFile(const QString &fileName, const QByteArray &mime, const QByteArray &bytes);
// Invalid, code "mail-address", when one of the addresses cannot be used.
[[nodiscard]] Result<WrittenMail> writeMail(const MailMessage &message);
// Sun, 29 Nov 2026 16:30:00 +0100, in English whatever the locale.
[[nodiscard]] QByteArray mailDate(Instant instant, const QByteArray &zone);

} // namespace mail

} // namespace bubenik
