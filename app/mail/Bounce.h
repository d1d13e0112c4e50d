// What a mail server writes back when it could not deliver: delivery status notifications (RFC 3464), and the plain
// texts of qmail and Exim, which are still about.
#pragma once

#include "mail/ReceivedMail.h"

#include <optional>

namespace bubenik {

struct Bounce {
    QString recipient; // who did not get it; empty: not told
    bool isPermanent = true; // false: the server goes on trying
    QString status; // "5.1.1"; empty: not told
    QString reason; // the other server's words, on one line
    QString messageId; // of the mail that came back, without angle brackets; empty: not told
};

namespace mail {

// nullopt: the mail is something else.
[[nodiscard]] std::optional<Bounce> bounceIn(const ReceivedMail &mail);

} // namespace mail

} // namespace bubenik
