// The texts of a mail's header lines. Everything that stands in a header goes through here, so that no name or title
// can begin a line of its own: control characters are gone and what is not ASCII is encoded before a line is put
// together. Sources: RFC 5322 (lines), RFC 2047 (encoded words), RFC 2231 (parameters), RFC 5321 4.5.3 (lengths).
#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace bubenik {

// Whom a mail comes from or goes to.
struct Mailbox {
    QString name; // as people read it; may be empty
    QString address; // local@domain

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

namespace mail {

// "local@domain" as it stands on the wire: the domain in ASCII (IDNA). Invalid, code "mail-address", for anything that
// a server could read as more than one address, and for local parts that are not ASCII.
[[nodiscard]] Result<QByteArray> wireAddress(const QString &address);
// One line of text, without its name: control characters become spaces, ends trimmed.
[[nodiscard]] QString oneLine(const QString &text);
// "Subject: …", folded, with the line end.
[[nodiscard]] QByteArray textHeader(const QByteArray &name, const QString &text);
// "To: Name <address>", folded, with the line end.
[[nodiscard]] Result<QByteArray> addressHeader(const QByteArray &name, const Mailbox &mailbox);
// "; filename=…", after RFC 2231 when the name is not plain ASCII. Not both forms: GMime and Python take the first.
[[nodiscard]] QByteArray fileNameParameter(const QByteArray &parameter, const QString &fileName);
// The same without diacritics, for readers that do not know RFC 2231.
[[nodiscard]] QByteArray asciiNameParameter(const QByteArray &parameter, const QString &fileName);

} // namespace mail

} // namespace bubenik
