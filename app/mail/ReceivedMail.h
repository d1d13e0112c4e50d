// A mail that came, or an .eml file, taken apart: GMime reads it, because it reads what real programs send (wrong
// charsets, raw bytes in headers, unfinished multiparts) and is kept up.
#pragma once

#include "mail/HeaderText.h"

#include <QHash>
#include <QList>

namespace bubenik {

struct ReceivedPart {
    QString mime; // lower case: "text/calendar"
    QHash<QString, QString> parameters; // of the Content-Type, names in lower case
    QString fileName;
    QByteArray bytes; // decoded; texts in UTF-8, whatever their charset was
};

struct ReceivedMail {
    Mailbox from;
    QList<Mailbox> to;
    QString subject;
    QString messageId; // without angle brackets
    QString inReplyTo; // the last one named by In-Reply-To or References
    QHash<QString, QString> headers; // lower case name -> the first value, decoded
    QString mime; // of the whole, lower case
    QList<ReceivedPart>
        parts; // leaves, in their order; a forwarded message and a delivery status are leaves of their own

    [[nodiscard]] QString text() const; // of the plain text parts
};

namespace mail {

inline constexpr qint64 largestMail = 25LL * 1024 * 1024;

// Invalid, code "not-a-mail", when there is neither a header nor a part; TooLarge beyond largestMail.
[[nodiscard]] Result<ReceivedMail> readMail(const QByteArray &bytes);

} // namespace mail

} // namespace bubenik
