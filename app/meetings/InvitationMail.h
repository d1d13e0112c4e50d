// An invitation's message as a mail.
#pragma once

#include "core/Zone.h"
#include "domain/Invitation.h"
#include "mail/MailSettings.h"
#include "mail/MailWriter.h"

namespace bubenik {

struct InvitationSender {
    Mailbox from;
    QString town;
    Zone zone;
};

// What the mail is made of besides the invitation itself.
struct InvitationParts {
    Meeting meeting;
    QString greeting; // as wordsFor() takes it
    QList<MailFile> files;
};

// Invalid, code "mail-address", when the address cannot be used.
[[nodiscard]] Result<WrittenMail> invitationMail(
    const Invitation &invitation, const InvitationParts &parts, const InvitationSender &sender, Instant now);

} // namespace bubenik
