// A reply to a citizen who was at the open door, proposed from the visit: what it was about, what came of it, what is
// promised. The salutation is in the Czech fifth case (people/Salutation.h). For a letter and for a mail.
#pragma once

#include "domain/Visit.h"

namespace bubenik::office {

struct ReplyLetter {
    QString subject;
    QStringList paragraphs; // plain text, from the salutation to the signature

    [[nodiscard]] QString text() const; // for a mail
    [[nodiscard]] QString html() const; // a page to print
};

[[nodiscard]] ReplyLetter replyTo(
    const Visit &visit, const QList<Followup> &followups, const QString &author, const QString &town);

} // namespace bubenik::office
